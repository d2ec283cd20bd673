// Where Back and Skip lead to.

import { isWork, type Session } from "./session.js";

const BACK_WITHIN = 2000;

/** To the start of this phase, or, near its start, to the work before it. */
export function backFrom({ cues }: Session, index: number, position: number): number {
  if (position - cues[index]!.at >= BACK_WITHIN) return index;
  let before = Math.max(0, index - 1);
  while (before > 0 && !isWork(cues[before]!)) before--;
  return before;
}

/** Past this phase; in the middle of work, past the rest of its set. */
export function skipFrom({ cues, sets }: Session, index: number): number {
  const mark = sets.find((s) => s.cue >= index);
  const target = isWork(cues[index]!) && mark !== undefined ? mark.cue + 1 : index + 1;
  return Math.min(target, cues.length - 1);
}

export function nextExercise({ cues }: Session, index: number): number {
  const { exercise } = cues[index]!;
  const next = cues.findIndex((cue, place) => place > index && cue.exercise !== exercise);
  return next < 0 ? cues.length - 1 : next;
}
