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
}

export function newRun(session: Session): Run {
  return { id: uuid(), day: dayOf(new Date()), seenAt: Date.now(), position: 0, ran: 0, session, performed: [], written: [] };
}

export const keepRun = (run: Run): Promise<unknown> => put("runs", run);

export const forgetRun = (id: string): Promise<unknown> => remove("runs", id);

/** The latest session that was left in the middle within the last hours; older ones are let go. */
export async function unfinishedRun(now: number): Promise<Run | undefined> {
  const runs = await all<Run>("runs");
  const recent = runs.filter((r) => now - r.seenAt < FORGOTTEN_AFTER).sort((a, b) => b.seenAt - a.seenAt);
  for (const old of runs) if (!recent.includes(old)) await forgetRun(old.id);
  return recent[0];
}

let began = { wall: 0, page: 0 };

/** Once, as the session begins on this page: its entries are dated from here by a clock that nobody can set. */
export function rememberTheTime(): void {
  began = { wall: Date.now(), page: performance.now() };
}

const wallTime = (): Date => new Date(began.wall + performance.now() - began.page);

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

export const endedEntry = (run: Run, body: Record<string, unknown>): Entry => runEntry(run, "sessionEnded", body, "ffff0000");

/** `place`: eight hexadecimal digits that no other entry of this session has; without it, a new id. */
export function runEntry(run: Run, kind: string, body: Record<string, unknown>, place?: string): Entry {
  const whole = { programmeId: run.session.programmeId, session: run.session.number, ...body };
  return entry(kind, whole, { day: run.day, at: wallTime(), ...(place && { id: run.id.slice(0, -8) + place }) });
}

const hex = (number: number, digits: number): string => number.toString(16).padStart(digits, "0").slice(-digits);
