import { onOutboxChange, send } from "../entries/outbox.js";
import { lead, newRun } from "../player/lead.js";
import { forgetRun, unfinishedRun } from "../player/run.js";
function begin(event, run) {
    const chosen = run();
    if (chosen === undefined)
        return;
    event.preventDefault();
    lead(chosen);
}
function sessionOnPage() {
    const data = document.querySelector("#session-data")?.textContent;
    return data ? JSON.parse(data) : undefined;
}
async function offerToGoOn() {
    const run = await unfinishedRun(Date.now());
    const offer = document.querySelector("#go-on");
    if (run === undefined || offer === null)
        return;
    const cues = run.session.cues;
    const minutes = Math.max(1, Math.round((cues.at(-1).at - run.position) / 60_000));
    offer.querySelector(".go-on-line").textContent =
        `${run.session.title}: about ${minutes} ${minutes === 1 ? "minute" : "minutes"} left.`;
    offer.querySelector(".go-on-start").addEventListener("click", (event) => begin(event, () => run));
    offer.querySelector(".go-on-drop").addEventListener("click", () => {
        void forgetRun(run.id);
        offer.hidden = true;
    });
    offer.hidden = false;
}
function tellTheTimeZone() {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (zone && !document.cookie.includes(`zone=${encodeURIComponent(zone)}`)) {
        document.cookie = `zone=${encodeURIComponent(zone)}; Path=/; Max-Age=31536000; SameSite=Lax`;
    }
}
tellTheTimeZone();
document.querySelector("[data-start]")?.addEventListener("click", (event) => begin(event, () => {
    const session = sessionOnPage();
    return session && newRun(session);
}));
void offerToGoOn().catch(() => undefined);
onOutboxChange((left, trouble) => {
    const line = document.querySelector("#outbox");
    if (line === null)
        return;
    line.hidden = left === 0;
    line.textContent = `${left} ${left === 1 ? "entry waits" : "entries wait"} on this device. ${trouble ?? ""}`;
});
void send();
