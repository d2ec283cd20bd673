// An entry as the server takes it. Days are the person's own: the device's calendar, never UTC's, from the hour they set.

import { uuid } from "./uuid.js";

export interface Entry {
  id: string;
  at: string;
  day: string;
  what: { kind: string } & Record<string, unknown>;
}

const two = (n: number): string => String(n).padStart(2, "0");

const calendarDay = (date: Date): string => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/**
 * Until the minute that the page names it is still the day before. That minute is an instant, as on the server: where the
 * clocks pass it twice the day begins the first time, and does not go back when it comes again.
 */
export function dayOf(date: Date): string {
  const start = Number(document.documentElement.dataset["dayStart"] ?? 0);
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()];
  return calendarDay(date >= new Date(year, month, day, 0, start) ? date : new Date(year, month, day - 1));
}

/** ISO 8601 with this device's offset. */
export function stamp(date: Date): string {
  const offset = -date.getTimezoneOffset();
  const sign = offset < 0 ? "-" : "+";
  const away = `${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, -1);
  return `${local}${sign}${away}`;
}

/** One session of one day, as one word. */
export const sessionKey = (day: string, programme: string, number: number): string => `${day} ${programme} ${number}`;

export function entry(kind: string, body: Record<string, unknown>, known: { id?: string; at?: Date; day?: string } = {}): Entry {
  const at = known.at ?? new Date();
  return { id: known.id ?? uuid(), at: stamp(at), day: known.day ?? dayOf(at), what: { kind, ...body } };
}
