// The session under way, kept on the device so that a crash, a flat battery or a closed page loses nothing.

import { all, put, remove } from "../entries/store.js";
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
  written: number[];
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
