// Which repetitions were really performed, and what becomes of them: one entry a set and side, the moment it ends.

import { isWork, type Cue, type Session, type SetMark } from "./session.js";

export interface SetDone {
  mark: SetMark;
  repetitions: number;
  seconds: number;
  plannedSeconds: number;
}

const keyOf = ({ exercise, side, set }: SetMark): string => `${exercise} ${side ?? ""} ${set}`;

export class Record {
  readonly #session: Session;
  readonly #performed: Set<Cue>;
  readonly #written: Set<string>;

  constructor(session: Session, performed: Iterable<number> = [], written: Iterable<string> = []) {
    this.#session = session;
    this.#performed = new Set([...performed].map((index) => session.cues[index]!));
    this.#written = new Set(written);
  }

  /** The cues that were performed, by their present place. */
  get performed(): number[] {
    return this.#session.cues.flatMap((cue, index) => (this.#performed.has(cue) ? [index] : []));
  }

  get written(): readonly string[] {
    return [...this.#written];
  }

  /** Every set handed out so far, also those of before a crash. */
  get done(): SetDone[] {
    return this.#session.sets.filter((mark) => this.#written.has(keyOf(mark))).map((mark) => this.#measure(mark));
  }

  /** Marks a cue as done from its beginning to its end, in sight. */
  perform(cue: number): void {
    const performed = this.#session.cues[cue]!;
    if (isWork(performed)) this.#performed.add(performed);
  }

  /** The sets that ended at or before a cue and have not been handed out: each is given once. */
  ended(beforeCue: number): SetDone[] {
    const open = this.#session.sets.filter((mark) => mark.cue < beforeCue && !this.#written.has(keyOf(mark)));
    const sets = open.map((mark) => this.#measure(mark)).filter((done) => done.repetitions > 0);
    for (const { mark } of sets) this.#written.add(keyOf(mark));
    return sets;
  }

  #measure(mark: SetMark): SetDone {
    let repetitions = 0;
    let milliseconds = 0;
    let planned = 0;
    this.#session.cues.forEach((cue) => {
      if (!isWork(cue) || cue.exercise !== mark.exercise || cue.side !== mark.side || cue.set !== mark.set) return;
      planned += cue.for;
      if (!this.#performed.has(cue)) return;
      repetitions++;
      milliseconds += cue.for;
    });
    return { mark, repetitions, seconds: milliseconds / 1000, plannedSeconds: planned / 1000 };
  }
}
