// Shows a moment of the session: words, digits, figure, what comes next. It decides nothing.

import type { Figure } from "./figure.js";
import type { Moment, Player } from "./player.js";
import { isWork, type Cue, type Session, type SessionExercise } from "./session.js";

const FEW_SECONDS = 5;

export function find<T extends Element>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (found === null) throw new Error(`The page lacks ${selector}.`);
  return found;
}

export class Screen {
  readonly #root: HTMLElement;
  readonly #session: Session;
  readonly #figure: Figure;
  #digits = "";
  #spoken = "";

  constructor(root: HTMLElement, session: Session, figure: Figure) {
    this.#root = root;
    this.#session = session;
    this.#figure = figure;
  }

  cue(moment: Moment): void {
    const cue = moment.cue;
    const exercise = this.#exerciseOf(cue);
    this.#root.dataset["kind"] = cue.kind;
    this.#text(".player-exercise", exercise?.name ?? this.#session.title);
    this.#text(".player-count", countOf(cue));
    this.#text(".player-how", cue.kind === "getReady" ? (exercise?.how ?? "") : "");
    this.#text(".player-next", this.#next(moment.index));
    this.#figure.show(this.#shown(moment.index), cue.side);
    this.#announce(cue.kind === "getReady" ? `${cue.show}. ${exercise?.name ?? ""}` : cue.show);
  }

  moment(moment: Moment): void {
    const seconds = Math.ceil(moment.left / 1000 - 0.001);
    const digits = moment.cue.open === true ? "" : shown(seconds);
    this.#text(".player-phase", moment.leadIn ? "Get ready" : moment.cue.show);
    if (digits !== this.#digits) {
      this.#digits = digits;
      this.#text(".player-digits", digits);
      this.#halfwayAndLast(moment, seconds);
    }
    const total = this.#session.cues.at(-1)!.at || 1;
    find<HTMLProgressElement>(this.#root, ".player-progress").value = Math.min(1, Math.max(0, moment.position / total));
    this.#figure.at(moment);
  }

  state(player: Player): void {
    const paused = player.state === "paused" || player.state === "away";
    this.#root.dataset["state"] = player.state;
    this.#text(".player-pause-word", paused ? "Go on" : "Pause");
    if (paused) this.#announce("Paused.");
  }

  #halfwayAndLast(moment: Moment, seconds: number): void {
    if (moment.leadIn || !isWork(moment.cue)) return;
    if (seconds === FEW_SECONDS && moment.cue.for >= 10_000) this.#announce("5 seconds");
    else if (moment.cue.for >= 20_000 && seconds === Math.round(moment.cue.for / 2000)) this.#announce("Halfway");
  }

  /** During a rest the figure already shows what comes next. */
  #shown(index: number): string {
    const cues = this.#session.cues;
    const cue = cues[index]!;
    const next = cue.kind === "rest" || cue.kind === "changeSide" ? cues.slice(index).find(isWork) : undefined;
    return this.#exerciseOf(next ?? cue)?.figure ?? "";
  }

  #next(index: number): string {
    const cues = this.#session.cues;
    const cue = cues[index]!;
    const other = cues.slice(index + 1).find((c) => c.kind === "done" || c.exercise !== cue.exercise);
    if (other === undefined) return "";
    return other.kind === "done" ? "Next: done" : `Next: ${this.#exerciseOf(other)?.name ?? ""}`;
  }

  #exerciseOf(cue: Cue): SessionExercise | undefined {
    return cue.exercise === undefined ? undefined : this.#session.exercises[cue.exercise];
  }

  #announce(words: string): void {
    if (words === this.#spoken) return;
    this.#spoken = words;
    this.#text(".player-live", words);
  }

  #text(selector: string, words: string): void {
    const element = find<HTMLElement>(this.#root, selector);
    if (element.textContent !== words) element.textContent = words;
  }
}

function shown(seconds: number): string {
  if (seconds < 60) return String(Math.max(0, seconds));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

function countOf(cue: Cue): string {
  if (cue.kind === "done") return "";
  const parts: string[] = [];
  if (cue.sets > 1) parts.push(`Set ${cue.set} of ${cue.sets}`);
  if (cue.repetitions > 1) parts.push(`${cue.repetition} of ${cue.repetitions}`);
  if (cue.side !== undefined) parts.push(cue.side === "left" ? "left side" : "right side");
  const words = parts.join(" · ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
