// The page that stands in for the others while the server cannot be reached: today's sessions, and what waits to be sent.

import { dayOf, sessionKey, type Entry } from "../entries/entry.js";
import { endOf } from "../entries/outbox.js";
import { all } from "../entries/store.js";
import { say } from "../words/words.js";

interface Kept {
  days: { day: string; sessions: KeptSession[] }[];
}

interface KeptSession {
  address: string;
  programmeId: string;
  number: number;
  title: string;
  when: string;
  minutes: string;
}

/** The day and session of each end that this device has not been able to report yet. */
export const endedHere = async (): Promise<Set<string | undefined>> => new Set((await all<Entry>("entries")).map(endOf));

export async function listSessions(place: HTMLElement): Promise<void> {
  const answer = await fetch("/offline/days.json");
  const { days } = (await answer.json()) as Kept;
  const day = dayOf(new Date());
  const done = await endedHere();
  const sessions = days.find((one) => one.day === day)?.sessions ?? [];
  place.replaceChildren(...sessions.map((session) => item(session, done.has(sessionKey(day, session.programmeId, session.number)))));
  place.hidden = sessions.length === 0;
}

function item(session: KeptSession, done: boolean): HTMLLIElement {
  const line = document.createElement("li");
  const end = done ? element("span", "is-done", say("Done")) : element("a", "", say("Open"));
  if (end instanceof HTMLAnchorElement) end.href = session.address;
  const middle = element("span", "", "");
  middle.append(element("span", "name", session.title), document.createElement("br"), element("span", "what", session.minutes));
  line.append(element("span", "when", session.when), middle, end);
  return line;
}

function element(tag: string, name: string, words: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = name;
  made.textContent = words;
  return made;
}
