import { uuid } from "./uuid.js";
const two = (n) => String(n).padStart(2, "0");
export const dayOf = (date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
export function stamp(date) {
    const offset = -date.getTimezoneOffset();
    const sign = offset < 0 ? "-" : "+";
    const away = `${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
    const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, -1);
    return `${local}${sign}${away}`;
}
export function entry(kind, body, day) {
    const now = new Date();
    return { id: uuid(), at: stamp(now), day: day ?? dayOf(now), what: { kind, ...body } };
}
