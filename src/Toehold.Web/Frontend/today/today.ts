// The tap that starts a session, and the offer to go on with one that was left in the middle.

import { install } from "../offline/install.js";
import { endedHere, listSessions } from "../offline/offline.js";
import { dayOf, sessionKey } from "../entries/entry.js";
import { onOutboxChange, send, takeEnd } from "../entries/outbox.js";
import { lead } from "../player/lead.js";
import { Clock } from "../player/clock.js";
import { preferences } from "../player/preferences.js";
import { Sound } from "../player/sound.js";
import { endUnanswered, forgetRun, newRun, unfinishedRun, type Run } from "../player/run.js";
import type { Session } from "../player/session.js";
import { askFirst } from "../safety/ask.js";
import { say } from "../words/words.js";

let isLeading = false;

function begin(event: Event, run: () => Run | undefined): void {
  const chosen = run();
  if (chosen === undefined) return;
  event.preventDefault();
  isLeading = true;
  lead(chosen);
}

function sessionOnPage(): Session | undefined {
  const data = document.querySelector("#session-data")?.textContent;
  return data ? (JSON.parse(data) as Session) : undefined;
}

async function offerToGoOn(): Promise<void> {
  const run = await unfinishedRun(Date.now());
  const offer = document.querySelector<HTMLElement>("#go-on");
  if (run === undefined || offer === null) return;
  const cues = run.session.cues;
  const minutes = Math.max(1, Math.round((cues.at(-1)!.at - run.position) / 60_000));
  offer.querySelector(".go-on-line")!.textContent =
    minutes === 1 ? say("{0}: about 1 minute left.", run.session.title) : say("{0}: about {1} minutes left.", run.session.title, minutes);
  offer.querySelector(".go-on-start")!.addEventListener("click", (event) => begin(event, () => run));
  offer.querySelector(".go-on-drop")!.addEventListener("click", () => {
    void forgetRun(run.id);
    offer.hidden = true;
  });
  offer.hidden = false;
}

function tellTheTimeZone(): void {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone && !document.cookie.includes(`zone=${encodeURIComponent(zone)}`)) {
    document.cookie = `zone=${encodeURIComponent(zone)}; Path=/; Max-Age=31536000; SameSite=Lax`;
  }
}

function offerTheSoundSheet(): void {
  const button = document.querySelector<HTMLButtonElement>("[data-sound]");
  if (button === null) return;
  const tried = button.textContent;
  const look = (): void => void (button.textContent = preferences().tried ? tried : button.dataset["sound"]!);
  let sound: Sound | undefined;
  button.disabled = false;
  button.addEventListener("click", () => {
    const own = (sound ??= new Sound(new Clock(), () => undefined));
    // Seldom wanted, so it comes with the tap that asks for it.
    void import("../player/soundSheet.js").then(({ openSoundSheet }) =>
      openSoundSheet(own, () => {
        own.close();
        look();
      }),
    );
  });
  look();
}

let outdated = false;

/** The page may be the one that this device kept: it does not know of what was done since. */
async function sayWhatIsDone(): Promise<void> {
  const session = sessionOnPage();
  const start = document.querySelector<HTMLElement>("[data-start]");
  if (session === undefined || start === null) return;
  const end = sessionKey(dayOf(new Date()), session.programmeId, session.number);
  if (!isLeading && takeEnd(end)) return location.reload();
  if (!(await endedHere()).has(end)) return;
  const note = document.createElement("p");
  note.className = "note";
  note.append(say("You have done this session. It waits on this device to be sent."), " ");
  const others = document.createElement("a");
  others.href = "/offline";
  others.textContent = say("Other sessions");
  note.append(others);
  start.replaceWith(note);
  outdated = true;
}

/** A tap on Start that came before these scripts led to the sentence below it, and no further. */
function answerAnEarlyTap(): void {
  const early = document.querySelector<HTMLElement>("#start");
  if (early === null || location.hash !== "#start") return;
  early.textContent = early.dataset["ready"]!;
  history.replaceState(null, "", location.pathname + location.search);
}

/** After all that the page needs: what is kept for later must not hold up what is wanted now. */
function installLater(): void {
  const begin = (): void => void install().catch(() => undefined);
  if (document.readyState === "complete") begin();
  else addEventListener("load", begin);
}

tellTheTimeZone();
installLater();
const kept = document.querySelector<HTMLElement>("#kept-sessions");
if (kept) {
  const told = (): void => void (kept.dataset["told"] = "");
  void listSessions(kept).then(told, told);
}
offerTheSoundSheet();
document.querySelector<HTMLElement>("[data-start]")?.addEventListener("click", (event) => {
  const start = (): void =>
    begin(event, () => {
      const session = sessionOnPage();
      return session && newRun(session);
    });
  if (askFirst(event.currentTarget as HTMLElement, start)) event.preventDefault();
  else start();
});
answerAnEarlyTap();
void offerToGoOn().catch(() => undefined);

onOutboxChange((left, trouble) => {
  if (outdated && !isLeading && left === 0) return location.reload();
  const line = document.querySelector<HTMLElement>("#outbox");
  if (line === null) return;
  line.hidden = left === 0;
  line.textContent = `${left === 1 ? say("1 entry waits on this device.") : say("{0} entries wait on this device.", left)} ${trouble ?? ""}`;
});

// What waits tells what is done, so it is read before it is sent.
void endUnanswered()
  .then(sayWhatIsDone)
  .catch(() => undefined)
  .finally(() => void send());
