// Leads one session on the page from the tap that starts it to the form that ends it.

import { keep } from "../entries/outbox.js";
import { say } from "../words/words.js";
import { Announcer } from "./announcer.js";
import { Figure } from "./figure.js";
import { showFinish } from "./finish.js";
import { wireHurt } from "./hurt.js";
import { listenToKeys, offerToThePlatform, tellThePlatform } from "./keys.js";
import { wireLeft } from "./left.js";
import type { Listener } from "./moment.js";
import { Player } from "./player.js";
import { Record, type SetDone } from "./record.js";
import { holdQuestions, keepRun, rememberTheTime, setEntry, wallTime, type Run } from "./run.js";
import { find, Screen } from "./screen.js";

const LAST_TONE = 3000;
const MORE = 15_000;
const LOCK = "toehold-session";
const LEAD = "toehold-lead";

/** Must be called from a tap, before anything is awaited: sound and speech are given to taps only. */
export function lead(run: Run): Player {
  rememberTheTime();
  const root = find<HTMLElement>(document, "#player");
  const record = new Record(run.session, run.performed, run.written);
  const player = new Player(run.session, listen(run, root, record, () => player), record, run.position);
  open(root, player);
  void player.begin();
  wire(root, run, player);
  offerToThePlatform(player, run.session.title);
  void player.wakeLock.hold().then((held) => (find<HTMLElement>(root, ".player-screen-hint").hidden = held));
  holdOffUpdates(player);
  takeTheLead(player);
  // What waits to be sent must not be the first thing that a full disk throws away.
  void navigator.storage?.persist?.().catch(() => undefined);
  return player;
}

function listen(run: Run, root: HTMLElement, record: Record, own: () => Player): Listener {
  const figure = new Figure(find(root, ".player-figure-place"));
  figure.preload(run.session);
  let screen: Screen | undefined;
  const shown = (): Screen =>
    (screen ??= new Screen(root, run.session, figure, new Announcer(find(root, ".player-live"), run.session, own().sound.speech)));
  let ranFrom: number | undefined;
  const save = (): void => {
    const left = { position: own().position, seenAt: Date.now(), performed: record.performed, written: [...record.written] };
    void keepRun(Object.assign(run, left));
  };
  return {
    moment: (moment) => shown().moment(moment),
    cue: (moment) => {
      shown().cue(moment);
      save();
    },
    set: (done: SetDone) => void keep(setEntry(run, done)),
    state: (state, why) => {
      const now = performance.now();
      if (ranFrom !== undefined) run.ran += now - ranFrom;
      ranFrom = state === "running" ? now : undefined;
      shown().state(state, why);
      tellThePlatform(own());
      if (state === "done") end(root, run, own());
    },
  };
}

function wire(root: HTMLElement, run: Run, player: Player): void {
  const on = (selector: string, act: () => void): void => find<HTMLElement>(root, selector).addEventListener("click", act);
  on(".player-figure", () => player.toggle());
  on(".player-pause", () => player.toggle());
  on(".player-back", () => player.back());
  on(".player-skip", () => player.skip());
  on(".player-more", () => player.addTime(MORE));
  on(".player-stop", () => player.stop());
  on(".player-sound", () => void import("./soundSheet.js").then((sheet) => sheet.openSoundSheet(player.sound)));
  wireHurt(root, run, player);
  wireLeft(root, run, player);
  listenToKeys(player);
  root.addEventListener("pointerdown", () => {
    // Sound that stood still without a word comes back with any tap.
    if (player.state === "running" && player.sound.has && player.clock.source === "page") void player.sound.wake();
  });
}

function open(root: HTMLElement, player: Player): void {
  document.body.classList.add("in-session");
  for (const other of document.querySelectorAll<HTMLElement>("body > *:not(#player, dialog)")) other.inert = true;
  root.hidden = false;
  find<HTMLElement>(root, ".player-pause").focus();
  history.pushState({ session: true }, "");
  addEventListener("popstate", () => {
    // The browser's Back leaves the session where it stands; Today offers to go on.
    player.pause();
    location.assign("/");
  });
}

/** An update waits while any page leads a session: the lock says so to all of them. */
function holdOffUpdates(player: Player): void {
  void navigator.locks?.request(LOCK, { mode: "shared" }, () => new Promise<void>((over) => player.ended.then(over)));
}

/** One page leads at a time: the last one to start. Any other waits for a tap. */
function takeTheLead(player: Player): void {
  navigator.locks?.request(LEAD, { steal: true }, () => player.ended).catch(() => player.giveWay(say("A session was started in another window.")));
}

function end(root: HTMLElement, run: Run, player: Player): void {
  const sets = player.record.done;
  run.over = { at: wallTime().getTime(), seconds: run.ran / 1000, stoppedEarly: sets.length < run.session.sets.length };
  holdQuestions(run.id);
  void keepRun(run);
  setTimeout(() => player.sound.close(), LAST_TONE);
  find<HTMLElement>(root, ".player-stage").hidden = true;
  showFinish(find(root, ".finish"), run, sets);
}
