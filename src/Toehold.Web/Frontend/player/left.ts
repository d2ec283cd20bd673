// What is left of a session: another order, or without one of them. What has been done stands.

import { keep } from "../entries/outbox.js";
import { lengthOf, upcoming } from "./edit.js";
import type { Player } from "./player.js";
import { skippedEntry, type Run } from "./run.js";
import { find } from "./screen.js";
import { say } from "../words/words.js";

export function wireLeft(root: HTMLElement, run: Run, player: Player): void {
  const sheet = find<HTMLDialogElement>(root, ".left");
  find(root, ".player-left").addEventListener("click", () => {
    if (player.state === "done") return;
    player.pause();
    new Left(sheet, player).show();
    sheet.showModal();
  });
  find(sheet, ".left-skip").addEventListener("click", () => {
    const now = player.session.cues[player.index]!.exercise;
    sheet.close();
    if (now !== undefined) void keep(skippedEntry(run, now, "left out"));
    player.skipExercise();
  });
  find(sheet, "form").addEventListener("submit", () => {
    const items = [...sheet.querySelectorAll<HTMLElement>(".left-list li")];
    const kept = items.filter((item) => item.dataset["out"] === undefined);
    for (const item of items) {
      if (!kept.includes(item)) void keep(skippedEntry(run, exerciseIn(item), "left out"));
    }
    player.arrange(kept.map(exerciseIn));
  });
}

const exerciseIn = (item: HTMLElement): number => Number(item.dataset["exercise"]);

class Left {
  readonly #sheet: HTMLElement;
  readonly #list: HTMLElement;
  readonly #player: Player;

  constructor(sheet: HTMLElement, player: Player) {
    this.#sheet = sheet;
    this.#list = find(sheet, ".left-list");
    this.#player = player;
  }

  show(): void {
    const left = upcoming(this.#player.session, this.#player.index);
    find<HTMLElement>(this.#sheet, ".left-none").hidden = left.length > 0;
    this.#list.replaceChildren(...left.map((exercise) => this.#item(exercise)));
  }

  #item(exercise: number): HTMLLIElement {
    const item = document.createElement("li");
    const { name } = this.#player.session.exercises[exercise]!;
    const seconds = Math.round(lengthOf(this.#player.session, exercise) / 1000);
    item.dataset["exercise"] = String(exercise);
    item.append(
      text("span", "name", name),
      text("span", "time", seconds < 90 ? say("{0} s", seconds) : say("{0} min", Math.round(seconds / 60))),
      button(say("Sooner"), say("{0}: sooner", name), () => this.#sooner(item)),
      button(say("Leave out"), say("{0}: leave out", name), (own) => this.#toggle(item, own, name)),
    );
    return item;
  }

  #sooner(item: HTMLElement): void {
    item.previousElementSibling?.before(item);
    item.querySelector("button")!.focus();
  }

  #toggle(item: HTMLElement, own: HTMLButtonElement, name: string): void {
    const out = item.dataset["out"] === undefined;
    if (out) item.dataset["out"] = "";
    else delete item.dataset["out"];
    own.textContent = out ? say("Put back") : say("Leave out");
    own.setAttribute("aria-label", out ? say("{0}: put back", name) : say("{0}: leave out", name));
  }
}

function text(tag: string, name: string, words: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = words;
  return element;
}

function button(words: string, label: string, act: (own: HTMLButtonElement) => void): HTMLButtonElement {
  const own = document.createElement("button");
  own.type = "button";
  own.className = "button button-small";
  own.textContent = words;
  own.setAttribute("aria-label", label);
  own.addEventListener("click", () => act(own));
  return own;
}
