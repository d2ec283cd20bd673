// The end of a session: what was done, two optional questions, one way out, and one back in where it was ended too soon.

import { send, waiting } from "../entries/outbox.js";
import { holdsEntries } from "../entries/store.js";
import { say } from "../words/words.js";
import type { SetDone } from "./record.js";
import { endRun, keepRun, type Run } from "./run.js";
import { find } from "./screen.js";

const LOOK_AGAIN = 1000;
const CARE_AT_MOST = 5;

export function showFinish(root: HTMLElement, run: Run, sets: readonly SetDone[]): void {
  const form = find<HTMLFormElement>(root, ".finish-form");
  const goOn = find<HTMLElement>(root, ".finish-go-on");
  find<HTMLElement>(root, ".finish-line").textContent = lineOf(run, sets);
  find<HTMLElement>(root, ".finish-list").replaceChildren(...listOf(run, sets));
  if (run.pain !== undefined) find<HTMLInputElement>(form, `[name=pain][value="${run.pain}"]`).checked = true;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void finish(root, form, run);
  });
  goOn.hidden = !run.over!.stoppedEarly || (run.pain ?? 0) > CARE_AT_MOST;
  goOn.addEventListener("click", () => void reopen(run));
  root.hidden = false;
  find<HTMLElement>(root, "h2").focus();
  if (sets.length > 0) void saved(root);
}

/** Says what still waits, until nothing does. */
async function saved(root: HTMLElement): Promise<void> {
  const line = find<HTMLElement>(root, ".finish-saved");
  const show = (words: string): void => void (line.textContent !== words && (line.textContent = words));
  await send();
  for (let left = await waiting(); left > 0; left = await waiting()) {
    show(waitingLine(left));
    await new Promise((done) => setTimeout(done, LOOK_AGAIN));
  }
  show(say("All of it is saved."));
}

async function finish(root: HTMLElement, form: HTMLFormElement, run: Run): Promise<void> {
  const answers = new FormData(form);
  const score = (name: string): number | null => (answers.has(name) ? Number(answers.get(name)) : null);
  await endRun(run, { pain: score("pain"), effort: score("effort") });
  await send();
  if (holdsEntries()) await saved(root);
  location.assign("/");
}

/** It ended by a slip: Today offers to go on where it stood. */
async function reopen(run: Run): Promise<void> {
  delete run.over;
  await keepRun(run);
  location.assign("/");
}

function waitingLine(left: number): string {
  if (holdsEntries()) {
    return left === 1
      ? say("1 entry waits to be sent. This browser keeps nothing: leave this page open until then.")
      : say("{0} entries wait to be sent. This browser keeps nothing: leave this page open until then.", left);
  }
  return left === 1
    ? say("1 entry waits on this device and will be sent by itself.")
    : say("{0} entries wait on this device and will be sent by themselves.", left);
}

function lineOf(run: Run, sets: readonly SetDone[]): string {
  const minutes = Math.max(1, Math.round(run.over!.seconds / 60));
  const done = say("{0} in {1}.", setsOf(sets.length), minutes === 1 ? say("1 minute") : say("{0} minutes", minutes));
  if (sets.length === 0) return say("Nothing was recorded this time.");
  return run.over!.stoppedEarly ? say("You stopped early: {0} That counts.", done) : done;
}

/** One line an exercise: how many sets, on which side. */
function listOf(run: Run, sets: readonly SetDone[]): HTMLLIElement[] {
  return run.session.exercises.flatMap((exercise, index) => {
    const own = sets.filter((s) => s.mark.exercise === index);
    if (own.length === 0) return [];
    const item = document.createElement("li");
    item.textContent = `${exercise.name}: ${countOf(own)}`;
    return [item];
  });
}

const setsOf = (count: number): string => (count === 1 ? say("1 set") : say("{0} sets", count));

function countOf(sets: readonly SetDone[]): string {
  const left = sets.filter((s) => s.mark.side === "left").length;
  const right = sets.filter((s) => s.mark.side === "right").length;
  if (left + right === 0) return setsOf(sets.length);
  return say("left {0}, right {1}", setsOf(left), setsOf(right));
}
