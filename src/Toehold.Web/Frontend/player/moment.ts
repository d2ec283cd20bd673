// What there is to show at one moment of a session.

import type { SetDone } from "./record.js";
import { cueIndexAt, endOf, type Cue } from "./session.js";

export type State = "ready" | "running" | "waiting" | "paused" | "away" | "done";

export interface Moment {
  state: State;
  index: number;
  cue: Cue;
  /** Milliseconds left of what is shown; of the lead-in while there is one. */
  left: number;
  /** 0 to 1 through the cue. */
  progress: number;
  /** Counting down to the start of a phase that begins anew. */
  leadIn: boolean;
  position: number;
}

export interface Listener {
  /** Every frame. */
  moment(moment: Moment): void;
  /** A cue has begun, or begun again. */
  cue(moment: Moment): void;
  set(done: SetDone): void;
  /** `why`: one sentence where the player paused by itself. */
  state(state: State, why?: string): void;
}

/** `start`: nothing before it is shown; a position below it is a lead-in. */
export function momentAt(cues: readonly Cue[], position: number, start: number, state: State): Moment {
  const index = cueIndexAt(cues, Math.max(position, start));
  const cue = cues[index]!;
  const leadIn = position < start;
  const left = leadIn ? start - position : Math.max(0, endOf(cue) - position);
  const progress = leadIn || cue.for === 0 ? 0 : Math.min(1, Math.max(0, (position - cue.at) / cue.for));
  return { state, index, cue, left, progress, leadIn, position };
}
