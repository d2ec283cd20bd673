// The end of a session: what was done, two optional questions, one way out.

import { keep, send, waiting } from "../entries/outbox.js";
import type { SetDone } from "./record.js";
import { endedEntry, type Run } from "./run.js";
import { find } from "./screen.js";

export interface Ending {
  run: Run;
  sets: SetDone[];
  seconds: number;
  stoppedEarly: boolean;
}

export function showFinish(root: HTMLElement, ending: Ending): void {
  const form = find<HTMLFormElement>(root, ".finish-form");
  find<HTMLElement>(root, ".finish-line").textContent = lineOf(ending);
  find<HTMLElement>(root, ".finish-list").replaceChildren(...listOf(ending));
  if (ending.run.pain !== undefined) {
    find<HTMLInputElement>(form, `[name=pain][value="${ending.run.pain}"]`).checked = true;
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void finish(form, ending);
  });
  root.hidden = false;
  find<HTMLElement>(root, "h2").focus();
  if (ending.sets.length > 0) void showSaved(root);
}

async function showSaved(root: HTMLElement): Promise<void> {
  await send();
  const left = await waiting();
  find<HTMLElement>(root, ".finish-saved").textContent =
    left === 0 ? "All of it is saved." : `${left} ${left === 1 ? "entry waits" : "entries wait"} on this device and will be sent by itself.`;
}

async function finish(form: HTMLFormElement, { run, seconds, stoppedEarly }: Ending): Promise<void> {
  const answers = new FormData(form);
  const score = (name: string): number | null => (answers.has(name) ? Number(answers.get(name)) : null);
  const body = {
    seconds: Math.round(seconds),
    pain: score("pain"),
    effort: score("effort"),
    stoppedEarly,
  };
  await keep(endedEntry(run, body));
  await send();
  location.assign("/");
}

function lineOf({ sets, seconds, stoppedEarly }: Ending): string {
  const minutes = Math.max(1, Math.round(seconds / 60));
  const done = `${sets.length} ${sets.length === 1 ? "set" : "sets"} in ${minutes} ${minutes === 1 ? "minute" : "minutes"}.`;
  if (sets.length === 0) return "Nothing was recorded this time.";
  return stoppedEarly ? `You stopped early: ${done} That counts.` : done;
}

/** One line an exercise: how many sets, on which side. */
function listOf({ run, sets }: Ending): HTMLLIElement[] {
  return run.session.exercises.flatMap((exercise, index) => {
    const own = sets.filter((s) => s.mark.exercise === index);
    if (own.length === 0) return [];
    const item = document.createElement("li");
    item.textContent = `${exercise.name}: ${countOf(own)}`;
    return [item];
  });
}

function countOf(sets: readonly SetDone[]): string {
  const words = (count: number): string => `${count} ${count === 1 ? "set" : "sets"}`;
  const left = sets.filter((s) => s.mark.side === "left").length;
  const right = sets.filter((s) => s.mark.side === "right").length;
  if (left + right === 0) return words(sets.length);
  return `left ${words(left)}, right ${words(right)}`;
}
