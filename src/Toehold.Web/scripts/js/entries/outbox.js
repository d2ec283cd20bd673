import { all, put, remove } from "./store.js";
const AT_ONCE = 200;
const PATIENCE = [1000, 2000, 5000, 10_000, 30_000];
let sending;
let failures = 0;
let again = 0;
let listener = () => undefined;
export function onOutboxChange(told) {
    listener = told;
}
export async function keep(entry) {
    await put("entries", entry);
    void send();
}
export const waiting = async () => (await all("entries")).length;
export function send() {
    sending ??= sendAll().finally(() => (sending = undefined));
    return sending;
}
async function sendAll() {
    clearTimeout(again);
    let trouble;
    try {
        for (let entries = await next(); entries.length > 0; entries = await next()) {
            trouble = await sendSome(entries);
            if (trouble !== undefined)
                break;
        }
        failures = 0;
    }
    catch {
        const pause = PATIENCE[Math.min(failures++, PATIENCE.length - 1)];
        again = window.setTimeout(() => void send(), pause);
        trouble = "There is no connection to Toehold at the moment.";
    }
    listener(await waiting(), trouble);
}
const refusedHere = new Set();
const next = async () => (await all("entries")).filter((e) => !refusedHere.has(e.id)).slice(0, AT_ONCE);
async function sendSome(entries) {
    const response = await fetch("/api/entries", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(entries),
        keepalive: entries.length < 20,
    });
    if (response.status >= 500 || response.status === 429)
        throw new Error(response.statusText);
    const answer = (await response.json());
    for (const id of answer.saved ?? [])
        await remove("entries", id);
    for (const { id } of answer.refused ?? [])
        refusedHere.add(id);
    if (!response.ok && answer.saved === undefined)
        throw new Error(response.statusText);
    return answer.refused?.[0]?.why;
}
addEventListener("online", () => void send());
document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible")
        void send();
});
