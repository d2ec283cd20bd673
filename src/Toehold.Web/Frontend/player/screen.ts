// Shows a moment of the session: words, digits, figure, what comes next. It decides nothing, and touches only what changed.

import type { Announcer } from "./announcer.js";
import type { Figure } from "./figure.js";
import type { Moment, State } from "./moment.js";
import { exerciseOf, isWork, type Cue, type Session } from "./session.js";
import { say } from "../words/words.js";

export function find<T extends Element>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (found === null) throw new Error(`The page lacks ${selector}.`);
  return found;
}

const PAUSE_WORDS: Record<State, string> = {
  ready: say("Pause"), running: say("Pause"), waiting: say("Ready"), paused: say("Go on"), away: say("Go on"), done: "",
};
const STEPS = 500;

export class Screen {
  readonly #root: HTMLElement;
  readonly #session: Session;
  readonly #figure: Figure;
  readonly #announcer: Announcer;
  readonly #texts = new Map<string, HTMLElement>();
  readonly #progress: HTMLProgressElement;
  #seconds = -1;
  #step = -1;
  #phase = "";

  constructor(root: HTMLElement, session: Session, figure: Figure, announcer: Announcer) {
    this.#root = root;
    this.#session = session;
    this.#figure = figure;
    this.#announcer = announcer;
    this.#progress = find(root, ".player-progress");
  }

  cue(moment: Moment): void {
    const cue = moment.cue;
    const exercise = exerciseOf(this.#session, cue);
    // Who has read down to the end of what to do sees the count again.
    if (this.#root.dataset["kind"] === "getReady") this.#root.scrollTop = 0;
    this.#root.dataset["kind"] = cue.kind;
    this.#text(".player-exercise", exercise?.name ?? this.#session.title);
    this.#text(".player-count", countOf(cue));
    this.#text(".player-how", cue.kind === "getReady" ? (exercise?.how ?? "") : "");
    this.#text(".player-next", this.#next(moment.index));
    const shown = this.#shown(moment.index);
    this.#figure.show(exerciseOf(this.#session, shown)?.figure ?? "", shown.side);
    this.#seconds = -1;
    this.#announcer.cue(moment);
  }

  moment(moment: Moment): void {
    const phase = moment.leadIn ? say("Get ready") : moment.cue.show;
    if (phase !== this.#phase) this.#text(".player-phase", (this.#phase = phase));
    const seconds = moment.cue.open === true ? -2 : Math.ceil(moment.left / 1000 - 0.001);
    if (seconds !== this.#seconds) {
      this.#seconds = seconds;
      this.#text(".player-digits", seconds < 0 ? "" : shown(seconds));
      this.#announcer.seconds(moment, seconds);
    }
    const total = this.#session.cues.at(-1)!.at || 1;
    const step = Math.round((Math.min(1, Math.max(0, moment.position / total)) * STEPS));
    if (step !== this.#step) this.#progress.value = (this.#step = step) / STEPS;
    this.#figure.at(moment);
  }

  state(state: State, why = ""): void {
    this.#root.dataset["state"] = state;
    this.#text(".player-pause-word", PAUSE_WORDS[state]);
    this.#text(".player-why", why);
    if (state === "paused" || state === "away") this.#announcer.say(`${say("Paused.")} ${why}`.trim());
  }

  /** During a rest the figure already shows what comes next. */
  #shown(index: number): Cue {
    const cues = this.#session.cues;
    const cue = cues[index]!;
    const waits = cue.kind === "rest" || cue.kind === "changeSide";
    return (waits ? cues.slice(index).find(isWork) : undefined) ?? cue;
  }

  #next(index: number): string {
    const cues = this.#session.cues;
    const cue = cues[index]!;
    const other = cues.slice(index + 1).find((c) => c.kind === "done" || c.exercise !== cue.exercise);
    if (other === undefined) return "";
    return other.kind === "done" ? say("Next: done") : say("Next: {0}", exerciseOf(this.#session, other)?.name ?? "");
  }

  #text(selector: string, words: string): void {
    let element = this.#texts.get(selector);
    if (element === undefined) this.#texts.set(selector, (element = find<HTMLElement>(this.#root, selector)));
    if (element.textContent !== words) element.textContent = words;
  }
}

function shown(seconds: number): string {
  if (seconds < 60) return String(seconds);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

function countOf(cue: Cue): string {
  if (cue.kind === "done") return "";
  const parts: string[] = [];
  if (cue.sets > 1) parts.push(say("Set {0} of {1}", cue.set, cue.sets));
  if (cue.repetitions > 1) parts.push(say("{0} of {1}", cue.repetition, cue.repetitions));
  if (cue.side !== undefined) parts.push(cue.side === "left" ? say("left side") : say("right side"));
  const words = parts.join(" · ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
