// What is said beside the tones: the phase, halfway, "5 seconds". One at a time: Toehold's voice, or the live region for a
// screen reader. The words stand in the live region always; it is polite only where nobody else speaks.

import type { Moment } from "./moment.js";
import { exerciseOf, isWork, type Session } from "./session.js";
import { Priority, type Speech } from "./speech.js";
import { say } from "../words/words.js";

const FEW_SECONDS = 5;
const WORTH_FEW = 10_000;
const WORTH_HALF = 20_000;
const ROOM = 2000;

export class Announcer {
  readonly #region: HTMLElement;
  readonly #session: Session;
  readonly #speech: Speech;
  #second = -1;

  constructor(region: HTMLElement, session: Session, speech: Speech) {
    this.#region = region;
    this.#session = session;
    this.#speech = speech;
  }

  cue({ cue }: Moment): void {
    const exercise = exerciseOf(this.#session, cue);
    this.#second = -1;
    this.say(cue.kind === "getReady" ? `${cue.show}. ${exercise?.name ?? ""}` : cue.show);
  }

  /** Once a second. */
  seconds({ cue, leadIn }: Moment, seconds: number): void {
    if (leadIn || !isWork(cue) || seconds === this.#second) return;
    this.#second = seconds;
    if (seconds === FEW_SECONDS && cue.for >= WORTH_FEW) this.#both(say("5 seconds"), Priority.Countdown);
    else if (cue.for >= WORTH_HALF && seconds === Math.round(cue.for / 2000)) this.#both(say("Halfway"), Priority.Hint);
  }

  say(words: string): void {
    this.#region.setAttribute("aria-live", this.#speech.usable ? "off" : "polite");
    if (this.#region.textContent !== words) this.#region.textContent = words;
  }

  #both(words: string, priority: Priority): void {
    this.say(words);
    if (this.#speech.level === "full") this.#speech.say(`${words}.`, priority, ROOM);
  }
}
