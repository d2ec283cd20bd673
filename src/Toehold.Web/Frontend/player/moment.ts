// What the player tells whoever shows the session.

import type { SetDone } from "./record.js";
import type { Cue } from "./session.js";

export type State = "ready" | "running" | "paused" | "away" | "done";

/** What there is to show at a moment. */
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
  moment(moment: Moment): void;
  cue(moment: Moment): void;
  set(done: SetDone): void;
  state(state: State): void;
}
