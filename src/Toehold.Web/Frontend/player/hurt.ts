// "It hurts": the session pauses, asks how much, and goes on easier, without this exercise, or not at all.

import { keep } from "../entries/outbox.js";
import type { Player } from "./player.js";
import { keepRun, runEntry, skippedEntry, type Run } from "./run.js";
import { find } from "./screen.js";
import { exerciseOf } from "./session.js";
import { say } from "../words/words.js";

type Choice = "goOn" | "easier" | "skip" | "stop";

const CARE = 3;
const TOO_MUCH = 6;

export function wireHurt(root: HTMLElement, run: Run, player: Player): void {
  const sheet = find<HTMLDialogElement>(root, ".hurt");
  const form = find<HTMLFormElement>(sheet, "form");
  find(root, ".player-hurts").addEventListener("click", () => {
    if (player.state === "done") return;
    player.pause();
    form.reset();
    offer(sheet, player);
    sheet.showModal();
  });
  form.addEventListener("change", () => offer(sheet, player));
  for (const button of form.querySelectorAll<HTMLButtonElement>("[data-choice]")) {
    button.addEventListener("click", () => {
      sheet.close();
      choose(run, player, button.dataset["choice"] as Choice, painOf(form));
    });
  }
}

function painOf(form: HTMLFormElement): number | undefined {
  const said = new FormData(form).get("hurt");
  return said === null ? undefined : Number(said);
}

/** What the rules allow at this score: above 5, this exercise is over. */
function offer(sheet: HTMLElement, player: Player): void {
  const pain = painOf(find(sheet, "form"));
  const easier = exerciseOf(player.session, player.session.cues[player.index]!)?.easier;
  const tooMuch = pain !== undefined && pain >= TOO_MUCH;
  const of = (choice: Choice): HTMLElement => find(sheet, `[data-choice=${choice}]`);
  of("easier").hidden = tooMuch || easier === undefined;
  of("goOn").hidden = tooMuch;
  find(sheet, ".hurt-easier").textContent = easier?.name ?? "";
  find(sheet, ".hurt-advice").textContent =
    pain === undefined ? ""
    : tooMuch ? say("That is more than an exercise should hurt. Leave this one, or stop for today.")
    : pain >= CARE ? say("Go on with care, or make it easier.")
    : say("You can go on as long as it stays like this.");
}

function choose(run: Run, player: Player, choice: Choice, pain: number | undefined): void {
  const cue = player.session.cues[player.index]!;
  const exercise = exerciseOf(player.session, cue);
  if (exercise !== undefined && cue.exercise !== undefined) {
    const { name, index } = exercise;
    const body = { exercise: name, exerciseIndex: index, side: cue.side ?? null, pain: pain ?? null, then: choice };
    void keep(runEntry(run, "hurt", body));
    if (choice === "skip") void keep(skippedEntry(run, cue.exercise, "it hurt"));
  }
  if (pain !== undefined) run.pain = Math.max(run.pain ?? 0, pain);
  void keepRun(run);
  if (choice === "stop") return player.stop();
  if (choice === "skip") player.skipExercise();
  if (choice === "easier") player.makeEasier();
  if (player.state === "paused") player.toggle();
}
