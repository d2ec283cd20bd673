// The clock of a timed test. It only fills in the form: nothing is kept until the person says so.

import { WakeLock } from "../player/wakeLock.js";
import { Beeper } from "./beeper.js";
import { say } from "../words/words.js";

const GET_READY = 5;
const BEAT = 1000;

type Kind = "stopwatch" | "countdown" | "beats";

class TestClock {
  readonly #box: HTMLElement;
  readonly #kind: Kind;
  readonly #seconds: number;
  readonly #button: HTMLButtonElement;
  readonly #beeper = new Beeper();
  readonly #wakeLock = new WakeLock();
  #startedAt: number | undefined;
  #tick = 0;
  #lastSecond = 0;

  constructor(box: HTMLElement) {
    this.#box = box;
    this.#kind = box.dataset["clock"] as Kind;
    this.#seconds = Number(box.dataset["seconds"]);
    this.#button = box.querySelector("button")!;
    this.#button.addEventListener("click", () => (this.#startedAt === undefined ? this.#start() : this.#stop(true)));
    document.addEventListener("visibilitychange", () => {
      if (document.hidden && this.#startedAt !== undefined) this.#giveUp();
    });
    box.hidden = false;
  }

  #start(): void {
    if (!this.#isSafe()) return;
    this.#beeper.open();
    void this.#wakeLock.hold();
    this.#startedAt = performance.now() + GET_READY * 1000;
    this.#lastSecond = -GET_READY - 1;
    this.#button.textContent = this.#kind === "stopwatch" ? say("Foot down") : say("Stop");
    this.#say(say("Get ready."));
    this.#tick = window.setInterval(() => this.#run(), 50);
  }

  /** The first box of the form says that standing is safe; the browser points to it where it is not ticked. */
  #isSafe(): boolean {
    const safe = this.#box.closest("form")?.querySelector<HTMLInputElement>("input[name=safe]");
    return safe?.reportValidity() ?? true;
  }

  #run(): void {
    const elapsed = (performance.now() - this.#startedAt!) / 1000;
    const second = Math.floor(elapsed);
    if (second !== this.#lastSecond) {
      this.#lastSecond = second;
      this.#onSecond(second);
    }
    this.#show(elapsed);
    if (elapsed >= this.#seconds) this.#stop(true);
  }

  #onSecond(second: number): void {
    if (second < 0) {
      if (second >= -3) this.#beeper.beep(440, 0.08);
      return;
    }
    if (second === 0) {
      this.#beeper.beep(880, 0.3);
      this.#say(this.#kind === "stopwatch" ? say("Lift your foot now.") : say("Go."));
    } else if (this.#kind === "beats") {
      this.#beeper.beep(second % 2 === 0 ? 660 : 440, 0.08);
    }
  }

  #show(elapsed: number): void {
    const digits = this.#box.querySelector(".test-digits")!;
    if (elapsed < 0) digits.textContent = String(Math.ceil(-elapsed));
    else if (this.#kind === "stopwatch") digits.textContent = elapsed.toFixed(1);
    else if (this.#kind === "countdown") digits.textContent = String(Math.max(0, Math.ceil(this.#seconds - elapsed)));
    else digits.textContent = String(this.#rises(elapsed));
  }

  /** Up on one beat, down on the next. */
  #rises(elapsed: number): number {
    return Math.floor((elapsed * 1000) / (2 * BEAT));
  }

  #stop(done: boolean): void {
    const elapsed = Math.min((performance.now() - this.#startedAt!) / 1000, this.#seconds);
    this.#startedAt = undefined;
    clearInterval(this.#tick);
    void this.#wakeLock.release();
    this.#button.textContent = say("Start the clock");
    if (!done || elapsed < 0) {
      this.#say(say("Stopped before it began."));
      return;
    }
    this.#beeper.beep(330, 0.5);
    this.#say(this.#fill(elapsed));
  }

  /** Nothing is measured unseen. */
  #giveUp(): void {
    this.#stop(false);
    this.#say(say("The page was out of sight, so this try does not count."));
  }

  #fill(elapsed: number): string {
    const names = (this.#box.dataset["fields"] ?? "").split(" ");
    const fields = names.map((name) => this.#box.closest("form")!.querySelector<HTMLInputElement>(`input[name=${name}]`)!);
    const field = fields.find((each) => each.value === "") ?? fields.at(-1)!;
    if (this.#kind === "countdown") {
      field.focus();
      return elapsed < this.#seconds
        ? say("Stopped after {0} of {1} seconds. Enter the full stands you did, or rest and start again.", Math.floor(elapsed), this.#seconds)
        : say("Time. Enter how many full stands you did.");
    }
    field.value = this.#kind === "stopwatch" ? elapsed.toFixed(1) : String(this.#rises(elapsed));
    return this.#kind === "stopwatch"
      ? say("{0} seconds. Rest a moment before the next try.", elapsed.toFixed(1))
      : say("Correct the number if you did not rise on every beat.");
  }

  #say(words: string): void {
    this.#box.querySelector(".test-word")!.textContent = words;
  }
}

for (const box of document.querySelectorAll<HTMLElement>(".test-clock")) new TestClock(box);
