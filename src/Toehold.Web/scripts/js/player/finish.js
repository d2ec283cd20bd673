import { entry } from "../entries/entry.js";
import { keep, send, waiting } from "../entries/outbox.js";
import { find } from "./screen.js";
export function showFinish(root, ending) {
    const form = find(root, ".finish-form");
    find(root, ".finish-line").textContent = lineOf(ending);
    find(root, ".finish-list").replaceChildren(...listOf(ending));
    form.addEventListener("submit", (event) => {
        event.preventDefault();
        void finish(form, ending);
    });
    root.hidden = false;
    find(root, "h2").focus();
    if (ending.sets.length > 0)
        void showSaved(root);
}
async function showSaved(root) {
    await send();
    const left = await waiting();
    find(root, ".finish-saved").textContent =
        left === 0 ? "All of it is saved." : `${left} ${left === 1 ? "entry waits" : "entries wait"} on this device and will be sent by itself.`;
}
async function finish(form, { run, seconds, stoppedEarly }) {
    const answers = new FormData(form);
    const score = (name) => (answers.has(name) ? Number(answers.get(name)) : null);
    const body = {
        programmeId: run.session.programmeId,
        session: run.session.number,
        seconds: Math.round(seconds),
        pain: score("pain"),
        effort: score("effort"),
        stoppedEarly,
    };
    await keep(entry("sessionEnded", body, run.day));
    await send();
    location.assign("/");
}
function lineOf({ sets, seconds, stoppedEarly }) {
    const minutes = Math.max(1, Math.round(seconds / 60));
    const done = `${sets.length} ${sets.length === 1 ? "set" : "sets"} in ${minutes} ${minutes === 1 ? "minute" : "minutes"}.`;
    if (sets.length === 0)
        return "Nothing was recorded this time.";
    return stoppedEarly ? `You stopped early: ${done} That counts.` : done;
}
function listOf({ run, sets }) {
    return run.session.exercises.flatMap((exercise, index) => {
        const own = sets.filter((s) => s.mark.exercise === index);
        if (own.length === 0)
            return [];
        const item = document.createElement("li");
        item.textContent = `${exercise.name}: ${countOf(own)}`;
        return [item];
    });
}
function countOf(sets) {
    const words = (count) => `${count} ${count === 1 ? "set" : "sets"}`;
    const left = sets.filter((s) => s.mark.side === "left").length;
    const right = sets.filter((s) => s.mark.side === "right").length;
    if (left + right === 0)
        return words(sets.length);
    return `left ${words(left)}, right ${words(right)}`;
}
