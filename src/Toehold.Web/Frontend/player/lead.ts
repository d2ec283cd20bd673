// Leads one session on the page from the tap that starts it to the form that ends it.

import { dayOf, entry } from "../entries/entry.js";
import { keep } from "../entries/outbox.js";
import { uuid } from "../entries/uuid.js";
import { Figure } from "./figure.js";
import { showFinish } from "./finish.js";
import { Player } from "./player.js";
import { Record, type SetDone } from "./record.js";
import { forgetRun, keepRun, type Run } from "./run.js";
import { find, Screen } from "./screen.js";
import type { Session } from "./session.js";

const LAST_TONE = 3000;
const MORE = 15_000;

export function newRun(session: Session): Run {
  return { id: uuid(), day: dayOf(new Date()), seenAt: Date.now(), position: 0, ran: 0, session, performed: [], written: [] };
}

/** Must be called from a tap, before anything is awaited: sound and speech are given to taps only. */
export function lead(run: Run): Player {
  const root = find<HTMLElement>(document, "#player");
  const figure = new Figure(find(root, ".player-figure-place"));
  const screen = new Screen(root, run.session, figure);
  const record = new Record(run.session, run.performed, run.written);
  let ranFrom: number | undefined;

  const save = (): void => {
    const left = { position: player.position, seenAt: Date.now(), performed: [...record.performed], written: [...record.written] };
    void keepRun(Object.assign(run, left)).catch(() => undefined);
  };
  const listener = {
    moment: screen.moment.bind(screen),
    cue: (moment: Parameters<Screen["cue"]>[0]) => {
      screen.cue(moment);
      save();
    },
    set: (done: SetDone) => void keep(setEntry(run, done)),
    state: () => {
      const now = performance.now();
      if (ranFrom !== undefined) run.ran += now - ranFrom;
      ranFrom = player.state === "running" ? now : undefined;
      screen.state(player);
      if (player.state === "done") end(root, run, player);
    },
  };
  const player: Player = new Player(run.session, listener, record, run.position);

  figure.preload(run.session.exercises.map((e) => e.figure));
  wire(root, player);
  open(root, player);
  void player.begin();
  void player.wakeLock.hold().then((held) => (find<HTMLElement>(root, ".player-screen-hint").hidden = held));
  return player;
}

function wire(root: HTMLElement, player: Player): void {
  const on = (selector: string, act: () => void): void =>
    find<HTMLButtonElement>(root, selector).addEventListener("click", act);
  on(".player-figure", () => player.toggle());
  on(".player-pause", () => player.toggle());
  on(".player-back", () => player.back());
  on(".player-skip", () => player.skip());
  on(".player-more", () => player.addTime(MORE));
  on(".player-skip-exercise", () => player.skipExercise());
  on(".player-stop", () => player.stop());
  document.addEventListener("keydown", (event) => key(event, player));
}

function key(event: KeyboardEvent, player: Player): void {
  if (player.state === "done" || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === " " && event.target instanceof HTMLButtonElement) return;
  if (event.key === " ") player.toggle();
  else if (event.key === "ArrowLeft") player.back();
  else if (event.key === "ArrowRight") player.skip();
  else return;
  event.preventDefault();
}

function open(root: HTMLElement, player: Player): void {
  document.body.classList.add("in-session");
  for (const other of document.querySelectorAll<HTMLElement>("body > *:not(#player)")) other.inert = true;
  root.hidden = false;
  find<HTMLElement>(root, ".player-pause").focus();
  history.pushState({ session: true }, "");
  addEventListener("popstate", () => {
    // The browser's Back leaves the session where it stands; Today offers to go on.
    player.pause();
    location.assign("/");
  });
}

function end(root: HTMLElement, run: Run, player: Player): void {
  void forgetRun(run.id);
  setTimeout(() => player.audio.close(), LAST_TONE);
  find<HTMLElement>(root, ".player-stage").hidden = true;
  const sets = player.record.done;
  const ending = { run, sets, seconds: run.ran / 1000, stoppedEarly: sets.length < run.session.sets.length };
  showFinish(find(root, ".finish"), ending);
}

function setEntry(run: Run, { mark, repetitions, seconds, plannedSeconds }: SetDone): ReturnType<typeof entry> {
  const { name, index } = run.session.exercises[mark.exercise]!;
  const { programmeId, number } = run.session;
  const { set, sets, side = null } = mark;
  const body = { programmeId, session: number, exercise: name, exerciseIndex: index, side, set, sets, repetitions, seconds, plannedSeconds };
  return entry("setDone", body, run.day);
}
