// Which repetitions were really performed, and what becomes of them: one entry a set and side, the moment it ends.

import { isWork, type Session, type SetMark } from "./session.js";

export interface SetDone {
  mark: SetMark;
  repetitions: number;
  seconds: number;
  plannedSeconds: number;
}

export class Record {
  readonly #session: Session;
  readonly performed: Set<number>;
  readonly #written: Set<number>;

  constructor(session: Session, performed: Iterable<number> = [], written: Iterable<number> = []) {
    this.#session = session;
    this.performed = new Set(performed);
    this.#written = new Set(written);
  }

  get written(): readonly number[] {
    return [...this.#written];
  }

  /** Every set handed out so far, also those of before a crash. */
  get done(): SetDone[] {
    return [...this.#written].map((index) => this.#measure(this.#session.sets[index]!));
  }

  /** Marks a cue as done from its beginning to its end, in sight. */
  perform(cue: number): void {
    if (isWork(this.#session.cues[cue]!)) this.performed.add(cue);
  }

  /** The sets that ended at or before a cue and have not been handed out: each is given once. */
  ended(beforeCue: number): SetDone[] {
    const sets: SetDone[] = [];
    this.#session.sets.forEach((mark, index) => {
      if (mark.cue >= beforeCue || this.#written.has(index)) return;
      const done = this.#measure(mark);
      if (done.repetitions === 0) return;
      this.#written.add(index);
      sets.push(done);
    });
    return sets;
  }

  #measure(mark: SetMark): SetDone {
    let repetitions = 0;
    let milliseconds = 0;
    let planned = 0;
    this.#session.cues.forEach((cue, index) => {
      if (!isWork(cue) || cue.exercise !== mark.exercise || cue.side !== mark.side || cue.set !== mark.set) return;
      planned += cue.for;
      if (!this.performed.has(index)) return;
      repetitions++;
      milliseconds += cue.for;
    });
    return { mark, repetitions, seconds: milliseconds / 1000, plannedSeconds: planned / 1000 };
  }
}
