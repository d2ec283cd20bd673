// The audio context's life: made by the first tap, woken after an interruption, replaced when it stays dead.

const RESUME_TIMEOUT = 800;
const MOVES_WITHIN = 300;

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

export interface AudioEvents {
  changed(context: AudioContext | undefined): void;
  /** Something else took the sound: a call, another app. Only a tap brings it back. */
  interrupted(): void;
}

export class Audio {
  #context: AudioContext | undefined;
  #waking = false;
  readonly #events: AudioEvents;

  constructor(events: AudioEvents) {
    this.#events = events;
  }

  /** Call straight from a tap: some browsers give sound to nothing else. Resolves to whether the clock moves. */
  async wake(): Promise<boolean> {
    if (!("AudioContext" in window)) return false;
    this.#waking = true;
    try {
      if (this.#context === undefined || this.#context.state === "closed") this.#create();
      if (await this.#resumes(this.#context)) return true;
      this.close();
      this.#create();
      return await this.#resumes(this.#context);
    } finally {
      this.#waking = false;
    }
  }

  close(): void {
    if (this.#context) {
      this.#context.onstatechange = null;
      void this.#context.close().catch(() => undefined);
    }
    this.#context = undefined;
    this.#events.changed(undefined);
  }

  #create(): void {
    try {
      const context = new AudioContext({ latencyHint: "interactive" });
      context.onstatechange = () => {
        if (!this.#waking && context === this.#context && context.state !== "running") this.#events.interrupted();
      };
      this.#context = context;
    } catch {
      this.#context = undefined;
    }
    this.#events.changed(this.#context);
  }

  async #resumes(context: AudioContext | undefined): Promise<boolean> {
    if (context === undefined) return false;
    if (context.state !== "running") {
      await Promise.race([context.resume().catch(() => undefined), wait(RESUME_TIMEOUT)]);
    }
    const before = context.currentTime;
    for (let waited = 0; waited < MOVES_WITHIN; waited += 25) {
      if (context.currentTime > before) return true;
      await wait(25);
    }
    return context.currentTime > before;
  }
}
