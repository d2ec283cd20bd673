// Wakes the player: at each frame, at the very moment of the next cue, and every second. It counts nothing.

const EVERY = 1000;

export class Ticker {
  readonly #frame: () => void;
  readonly #second: () => void;
  #frames = 0;
  #seconds = 0;
  #next = 0;
  #runs = false;
  #target = Number.NaN;

  constructor(frame: () => void, second: () => void) {
    this.#frame = frame;
    this.#second = second;
  }

  start(): void {
    this.stop();
    this.#runs = true;
    this.#target = Number.NaN;
    this.#seconds = window.setInterval(this.#second, EVERY);
    this.#frames = requestAnimationFrame(this.#each);
  }

  /** A frame may come 16 ms late; a timer set for the moment itself seldom does. `target` names the moment. */
  wakeAt(target: number, milliseconds: number): void {
    if (!this.#runs || target === this.#target) return;
    this.#target = target;
    clearTimeout(this.#next);
    this.#next = window.setTimeout(() => {
      this.#target = Number.NaN;
      this.#frame();
    }, Math.ceil(milliseconds));
  }

  stop(): void {
    this.#runs = false;
    cancelAnimationFrame(this.#frames);
    clearInterval(this.#seconds);
    clearTimeout(this.#next);
  }

  #each = (): void => {
    if (!this.#runs) return;
    this.#frame();
    if (this.#runs) this.#frames = requestAnimationFrame(this.#each);
  };
}
