// Changes to what is left of a session. What has been performed keeps its place; the server's cues are moved, never made.

import { isWork, type Cue, type Session, type SetMark } from "./session.js";

/** Makes one cue longer and moves all that follow. */
export function extend(cues: Cue[], index: number, milliseconds: number): void {
  cues[index]!.for += milliseconds;
  layOut(cues, index + 1);
}

/** The exercises that have not begun, in their order. */
export function upcoming(session: Session, index: number): number[] {
  const found: number[] = [];
  for (const cue of session.cues.slice(endOfBlock(session, index))) {
    if (cue.exercise !== undefined && cue.exercise !== found.at(-1)) found.push(cue.exercise);
  }
  return found;
}

/** How long an exercise takes, in milliseconds. */
export const lengthOf = (session: Session, exercise: number): number =>
  session.cues.reduce((sum, cue) => (cue.exercise === exercise ? sum + cue.for : sum), 0);

/** Puts the exercises that have not begun into a new order; those not named are left out. */
export function arrange(session: Session, index: number, order: readonly number[]): void {
  const from = endOfBlock(session, index);
  const places = new Map<number, number>();
  const cues = session.cues.slice(0, from);
  for (const exercise of order) {
    session.cues.forEach((cue, place) => {
      if (place < from || cue.exercise !== exercise) return;
      places.set(place, cues.length);
      cues.push(cue);
    });
  }
  cues.push(session.cues.at(-1)!);
  const sets = session.sets.flatMap((mark) => {
    const cue = mark.cue < from ? mark.cue : places.get(mark.cue);
    return cue === undefined ? [] : [{ ...mark, cue }];
  });
  session.cues = layOut(cues, from);
  session.sets = sets.sort((a, b) => a.cue - b.cue);
}

/**
 * Goes on with the current exercise in its easier form, from the set that is under way. The easier form stands as an exercise
 * of its own, so that what was done before keeps its name. False where there is none, or nothing of it would be left.
 */
export function ease(session: Session, index: number): boolean {
  const now = session.cues[index]!;
  const exercise = now.exercise === undefined ? undefined : session.exercises[now.exercise];
  const easier = exercise?.easier;
  const from = easier === undefined ? -1 : startIn(easier.cues, session, index);
  if (exercise === undefined || easier === undefined || from < 0) return false;
  const place = session.exercises.push({ index: exercise.index, name: easier.name, how: easier.how, figure: easier.figure }) - 1;
  const work = easier.cues[from]!;
  const ready = { ...easier.cues[0]!, ...countersOf(work), exercise: place };
  const own = easier.cues.slice(from).filter((cue) => cue.kind !== "done").map((cue) => ({ ...cue, exercise: place }));
  const after = endOfBlock(session, index);
  const moved = (mark: SetMark, by: number, at = mark.exercise): SetMark => ({ ...mark, exercise: at, cue: mark.cue + by });
  session.sets = [
    ...session.sets.filter((mark) => mark.cue < index),
    ...easier.sets.filter((mark) => mark.cue >= from).map((mark) => moved(mark, index + 1 - from, place)),
    ...session.sets.filter((mark) => mark.cue >= after).map((mark) => moved(mark, index + 1 + own.length - after)),
  ];
  session.cues = layOut([...session.cues.slice(0, index), ready, ...own, ...session.cues.slice(after)], index);
  return true;
}

/** Where the easier form takes over: the same set, or, where it has fewer, the side that is still to come. */
function startIn(easier: readonly Cue[], session: Session, index: number): number {
  const now = session.cues[index]!;
  const same = easier.findIndex((cue) => isWork(cue) && cue.side === now.side && cue.set === now.set);
  const other = session.cues.slice(index).find((cue) => cue.exercise === now.exercise && cue.side !== now.side);
  return same >= 0 || other === undefined ? same : easier.findIndex((cue) => isWork(cue) && cue.side === other.side);
}

function countersOf({ side, set, sets, repetition, repetitions }: Cue): Pick<Cue, "side" | "set" | "sets" | "repetition" | "repetitions"> {
  return { ...(side && { side }), set, sets, repetition, repetitions };
}

/** The first cue after the current exercise. */
function endOfBlock(session: Session, index: number): number {
  const exercise = session.cues[index]!.exercise;
  const end = session.cues.findIndex((cue, place) => place > index && cue.exercise !== exercise);
  return end < 0 ? session.cues.length - 1 : end;
}

function layOut(cues: Cue[], from: number): Cue[] {
  for (let i = Math.max(from, 1); i < cues.length; i++) cues[i]!.at = cues[i - 1]!.at + cues[i - 1]!.for;
  return cues;
}
