// What the server computed; the page performs it and derives no dose of its own.

export type Kind = "getReady" | "hold" | "move" | "release" | "rest" | "changeSide" | "done";
export type BodySide = "left" | "right";

/** Times in milliseconds from the start of the session. */
export interface Cue {
  at: number;
  for: number;
  kind: Kind;
  /** Index into the session's exercises; the last cue has none. */
  exercise?: number;
  side?: BodySide;
  set: number;
  sets: number;
  repetition: number;
  repetitions: number;
  say?: string;
  show: string;
  from: number;
  to: number;
  open?: boolean;
}

/** One set of one side, ended by the cue it names: what becomes an entry. */
export interface SetMark {
  exercise: number;
  side?: BodySide;
  set: number;
  sets: number;
  cue: number;
}

export interface SessionExercise {
  /** Its place in the programme. */
  index: number;
  name: string;
  how: string;
  figure: string;
  easier?: EasierForm;
}

/** The same exercise a step easier, with cues of its own from zero. */
export interface EasierForm {
  name: string;
  how: string;
  figure: string;
  cues: Cue[];
  sets: SetMark[];
}

export interface Session {
  programmeId: string;
  title: string;
  number: number;
  exercises: SessionExercise[];
  cues: Cue[];
  sets: SetMark[];
}

export const isWork = (cue: Cue): boolean => cue.kind === "hold" || cue.kind === "move";

export const endOf = (cue: Cue): number => cue.at + cue.for;

/** The last cue that has begun at a position. */
export function cueIndexAt(cues: readonly Cue[], position: number): number {
  let low = 0;
  let high = cues.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (cues[middle]!.at <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

export const exerciseOf = (session: Session, cue: Cue): SessionExercise | undefined =>
  cue.exercise === undefined ? undefined : session.exercises[cue.exercise];
