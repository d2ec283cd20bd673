// Entries wait on the device until the server has answered for each. Nothing else removes them.

import { sessionKey, type Entry } from "./entry.js";
import { all, put, remove } from "./store.js";
import { say } from "../words/words.js";

interface Answer {
  saved: string[];
  refused: { id: string; why: string }[];
}

const AT_ONCE = 200;
const SENT = "toehold-sent";
const PATIENCE = [1000, 2000, 5000, 10_000, 30_000];

type Listener = (waiting: number, trouble: string | undefined) => void;

let sending: Promise<void> | undefined;
let failures = 0;
let again = 0;
let listener: Listener = () => undefined;

export function onOutboxChange(told: Listener): void {
  listener = told;
}

/** Resolves when the entry is on this device's disk, or where that takes nothing, in this page; sending goes on by itself. */
export async function keep(entry: Entry): Promise<void> {
  await put("entries", entry);
  void send();
}

export const waiting = async (): Promise<number> => (await all<Entry>("entries")).length;

export function send(): Promise<void> {
  sending ??= sendAll().finally(() => (sending = undefined));
  return sending;
}

async function sendAll(): Promise<void> {
  clearTimeout(again);
  let trouble: string | undefined;
  try {
    for (let entries = await next(); entries.length > 0; entries = await next()) {
      trouble = await sendSome(entries);
      if (trouble !== undefined) break;
    }
    failures = 0;
  } catch {
    const pause = PATIENCE[Math.min(failures++, PATIENCE.length - 1)]!;
    again = window.setTimeout(() => void send(), pause);
    trouble = say("There is no connection to Toehold at the moment.");
  }
  listener(await waiting(), trouble);
}

const refusedHere = new Set<string>();

const next = async (): Promise<Entry[]> =>
  (await all<Entry>("entries")).filter((e) => !refusedHere.has(e.id)).slice(0, AT_ONCE);

async function sendSome(entries: Entry[]): Promise<string | undefined> {
  const response = await fetch("/api/entries", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(entries),
    keepalive: entries.length < 20,
  });
  if (response.status >= 500 || response.status === 429) throw new Error(response.statusText);
  const answer = (await response.json()) as Answer;
  const saved = new Set(answer.saved);
  rememberEnds(entries.filter((entry) => saved.has(entry.id)));
  for (const id of saved) await remove("entries", id);
  for (const { id } of answer.refused ?? []) refusedHere.add(id);
  if (!response.ok && answer.saved === undefined) throw new Error(response.statusText);
  return answer.refused?.[0]?.why;
}

/** The day and session that an entry ends. */
export const endOf = ({ day, what }: Entry): string | undefined =>
  what.kind === "sessionEnded" ? sessionKey(day, String(what["programmeId"]), Number(what["session"])) : undefined;

function rememberEnds(entries: Entry[]): void {
  const ends = entries.map(endOf).filter((end) => end !== undefined);
  try {
    if (ends.length > 0) localStorage.setItem(SENT, ends.join());
  } catch {
    // A browser that keeps nothing shows an older page until it is loaded again.
  }
}

/** Whether this device has just reported that end: a page that was asked for before that does not know of it. Answered once. */
export function takeEnd(end: string): boolean {
  try {
    const isNew = localStorage.getItem(SENT)?.split(",").includes(end) ?? false;
    if (isNew) localStorage.removeItem(SENT);
    return isNew;
  } catch {
    return false;
  }
}

addEventListener("online", () => void send());
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") void send();
});
