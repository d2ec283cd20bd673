// The session under way, kept on the device so that a crash, a flat battery or a closed page loses nothing.

import { dayOf, entry, type Entry } from "../entries/entry.js";
import { all, put, remove } from "../entries/store.js";
import { uuid } from "../entries/uuid.js";
import type { SetDone } from "./record.js";
import type { Session } from "./session.js";

const FORGOTTEN_AFTER = 6 * 3600_000;

export interface Run {
  id: string;
  day: string;
  seenAt: number;
  position: number;
  /** Milliseconds that the session has run so far. */
  ran: number;
  session: Session;
  performed: number[];
  written: string[];
  /** The worst pain that was said on the way. */
  pain?: number;
  /** Once it has ended: only the two questions of its last screen are open. */
  over?: Ending;
}

interface Ending {
  at: number;
  seconds: number;
  stoppedEarly: boolean;
}

export function newRun(session: Session): Run {
  return { id: uuid(), day: dayOf(new Date()), seenAt: Date.now(), position: 0, ran: 0, session, performed: [], written: [] };
}

export const keepRun = (run: Run): Promise<unknown> => put("runs", run);

export const forgetRun = (id: string): Promise<unknown> => remove("runs", id);

/** The latest session that was left in the middle within the last hours; older ones are let go. */
export async function unfinishedRun(now: number): Promise<Run | undefined> {
  const runs = await all<Run>("runs");
  const open = runs.filter((r) => r.over === undefined);
  const recent = open.filter((r) => now - r.seenAt < FORGOTTEN_AFTER).sort((a, b) => b.seenAt - a.seenAt);
  for (const old of open) if (!recent.includes(old)) await forgetRun(old.id);
  return recent[0];
}

/** A session whose last screen was closed without an answer has ended all the same. It waits to be sent like any entry. */
export async function endUnanswered(): Promise<void> {
  for (const run of await all<Run>("runs")) {
    if (run.over !== undefined && !(await isAsking(run.id))) await endRun(run, { pain: run.pain ?? null, effort: null });
  }
}

/** Writes that a session has ended; with nothing done and no pain there is nothing to write. */
export async function endRun(run: Run, scores: { pain: number | null; effort: number | null }): Promise<void> {
  const { at, seconds, stoppedEarly } = run.over!;
  const isWorthIt = run.written.length > 0 || scores.pain !== null;
  const whole = { seconds: Math.round(seconds), ...scores, stoppedEarly };
  if (isWorthIt) await put("entries", runEntry(run, "sessionEnded", whole, "ffff0000", new Date(at)));
  await forgetRun(run.id);
}

const askingLock = (id: string): string => `toehold-asks-${id}`;

/** Lasts as long as this page: while it asks, no other page ends the session without answers. */
export const holdQuestions = (id: string): void => void navigator.locks?.request(askingLock(id), () => new Promise(() => undefined));

const isAsking = async (id: string): Promise<boolean> =>
  (await navigator.locks?.query())?.held?.some((lock) => lock.name === askingLock(id)) ?? false;

let began = { wall: 0, page: 0 };

/** Once, as the session begins on this page: its entries are dated from here by a clock that nobody can set. */
export function rememberTheTime(): void {
  began = { wall: Date.now(), page: performance.now() };
}

export const wallTime = (): Date => new Date(began.wall + performance.now() - began.page);

/** One set's entry. Its id follows from the session and the set, so that a set that a crash made us write twice stays one. */
export function setEntry(run: Run, { mark, repetitions, seconds, plannedSeconds }: SetDone): Entry {
  const { name, index } = run.session.exercises[mark.exercise]!;
  const { set, sets, side = null } = mark;
  const body = { exercise: name, exerciseIndex: index, side, set, sets, repetitions, seconds, plannedSeconds };
  const sideDigit = side === null ? 0 : side === "left" ? 1 : 2;
  return runEntry(run, "setDone", body, `${hex(index, 3)}${sideDigit}${hex(set, 4)}`);
}

export const skippedEntry = (run: Run, exercise: number, reason: string): Entry => {
  const { name, index } = run.session.exercises[exercise]!;
  return runEntry(run, "exerciseSkipped", { exercise: name, exerciseIndex: index, reason }, `${hex(index, 3)}e0000`);
};

/** `place`: eight hexadecimal digits that no other entry of this session has; without it, a new id. */
export function runEntry(run: Run, kind: string, body: Record<string, unknown>, place?: string, at = wallTime()): Entry {
  const whole = { programmeId: run.session.programmeId, session: run.session.number, ...body };
  return entry(kind, whole, { day: run.day, at, ...(place && { id: run.id.slice(0, -8) + place }) });
}

const hex = (number: number, digits: number): string => number.toString(16).padStart(digits, "0").slice(-digits);
