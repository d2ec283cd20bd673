// The Read page: sends what is typed, puts what comes back in its place, and lights up words and amounts that belong together.

import { lightAgain, lightUp } from "./links.js";
import { programmeFromAddress } from "./carried.js";
import { say } from "../words/words.js";

const form = document.querySelector<HTMLFormElement>("#read")!;
const text = document.querySelector<HTMLTextAreaElement>("#text")!;
const file = document.querySelector<HTMLInputElement>("#file")!;

let asking = false;
let again: (() => FormData) | undefined;
/** Whether that carries what a person has changed in the exercises. */
let isChanged = false;

function everything(): FormData {
  const body = new FormData(form);
  body.delete("file");
  return body;
}

/** Only the text, while the exercises are just what it says; everything once a person has changed them. */
function typed(): FormData {
  const all = everything();
  if (document.querySelector("#result")!.hasAttribute("data-changed")) return all;
  const little = new FormData();
  for (const [name, value] of all) {
    if (name === "text" || name === "programme" || name === "inDay" || name.startsWith("answer:")) little.append(name, value);
  }
  return little;
}

/** What a person has changed, as it is now: an answer that is on its way must not put anything else in its place. */
function askChanged(act?: string): void {
  const all = everything();
  if (act !== undefined) all.append("act", act);
  const body = (): FormData => {
    all.set("text", text.value);
    return all;
  };
  void ask(body, true);
}

/** One question at a time; whatever was typed meanwhile is asked about next, and goes along with what was changed. */
async function ask(body: () => FormData, changed = false): Promise<void> {
  if (asking) {
    if (changed || !isChanged) again = body;
    isChanged ||= changed;
    return;
  }
  asking = true;
  form.dataset["asking"] = "";
  try {
    const sent = text.value;
    const response = await fetch("/read/view", { method: "POST", body: body() });
    if (!response.ok) throw new Error(response.statusText);
    const answer = await response.text();
    if (!isChanged) show(answer, sent);
  } catch {
    document.querySelector("#marks")!.textContent = text.value + "\n ";
    tell(say("Toehold does not answer. What you typed is still here; it is read again when you go on."));
  } finally {
    asking = false;
  }
  const next = again;
  again = undefined;
  isChanged = false;
  if (next !== undefined) return await ask(next);
  delete form.dataset["asking"];
}

function show(html: string, sent: string): void {
  const arrived = new DOMParser().parseFromString(html, "text/html");
  const marks = arrived.querySelector("#marks")!;
  const result = arrived.querySelector<HTMLElement>("#result")!;
  const read = arrived.querySelector<HTMLTemplateElement>("#read-text")!.content.textContent ?? "";
  if (read !== sent && text.value === sent) text.value = read;
  const place = keepPlace();
  document.querySelector("#marks")!.replaceWith(document.adoptNode(marks));
  document.querySelector("#result")!.replaceWith(document.adoptNode(result));
  place(result.dataset["focus"]);
  lightAgain();
  dress();
}

/** Remembers which boxes are open and where the person is, to put them back into what replaces it. */
function keepPlace(): (wanted: string | undefined) => void {
  const open = [...document.querySelectorAll<HTMLDetailsElement>("#result details[open]")].map((details) => details.id);
  const active = document.activeElement;
  const id = active !== null && active.closest("#result") !== null ? active.id : "";
  const value = active instanceof HTMLInputElement && active.type !== "radio" && active.type !== "checkbox" ? active.value : undefined;
  return (wanted) => {
    for (const each of open) document.querySelector<HTMLDetailsElement>(`#${CSS.escape(each)}`)?.setAttribute("open", "");
    const next = document.getElementById(wanted ?? id);
    if (next === null) return;
    if (value !== undefined && wanted === undefined && next instanceof HTMLInputElement) next.value = value;
    if (wanted !== undefined || next.tagName !== "SUMMARY") next.closest("details")?.setAttribute("open", "");
    next.focus();
    if (wanted !== undefined && next instanceof HTMLInputElement) next.select();
  };
}

function tell(sentence: string): void {
  const line = document.querySelector<HTMLElement>("#found");
  if (line !== null) line.textContent = sentence;
}

/** What only works with a script is shown only with one. */
function dress(): void {
  const print = document.querySelector<HTMLButtonElement>("#print");
  if (print === null) return;
  print.hidden = false;
  print.addEventListener("click", () => window.print());
}

function chosen(): FormData {
  const body = new FormData();
  const picked = file.files?.[0];
  if (picked !== undefined) body.append("file", picked, picked.name);
  body.append("text", text.value);
  return body;
}

text.addEventListener("input", () => void ask(typed));
file.addEventListener("change", () => void ask(chosen).then(() => (file.value = "")));

// An amount of several boxes is complete when the person leaves it: half of one would be read as another amount.
let unfinished: Element | undefined;

form.addEventListener("change", (event) => {
  const box = event.target as HTMLElement;
  if (box.closest("#result") === null || box.getAttribute("name") === "inDay") return;
  const amount = box.closest(".slot:has(.number)");
  if (amount !== null) unfinished = amount;
  else askChanged();
});

form.addEventListener("focusout", (event) => {
  if (unfinished === undefined || unfinished.contains(event.relatedTarget as Node | null)) return;
  unfinished = undefined;
  askChanged();
});

form.addEventListener("submit", (event) => {
  const pressed = (event as SubmitEvent).submitter as HTMLButtonElement | null;
  if (pressed?.value === "keep") return;
  event.preventDefault();
  unfinished = undefined;
  askChanged(pressed?.name === "act" ? pressed.value : undefined);
});

for (const name of ["dragenter", "dragover"]) {
  form.addEventListener(name, (event) => {
    event.preventDefault();
    form.classList.add("is-over");
  });
}
for (const name of ["dragleave", "drop"]) form.addEventListener(name, () => form.classList.remove("is-over"));
form.addEventListener("drop", (event) => {
  event.preventDefault();
  const dropped = (event as DragEvent).dataTransfer;
  if (dropped === null) return;
  if (dropped.files.length > 0) {
    file.files = dropped.files;
    void ask(chosen).then(() => (file.value = ""));
  } else if (dropped.getData("text/plain") !== "") {
    text.value = dropped.getData("text/plain");
    void ask(typed);
  }
});

const paste = document.querySelector<HTMLButtonElement>("#paste")!;
paste.hidden = !("clipboard" in navigator && "readText" in navigator.clipboard);
paste.addEventListener("click", () => {
  navigator.clipboard.readText().then(
    (words) => {
      text.value = words;
      text.focus();
      void ask(typed);
    },
    () => text.focus(),
  );
});

async function open(): Promise<void> {
  const carried = await programmeFromAddress(location.hash);
  if (carried === undefined) return;
  if (carried.handOut === undefined) {
    tell(carried.trouble);
    return;
  }
  text.value = carried.handOut;
  history.replaceState(null, "", location.pathname);
  await ask(typed);
}

dress();
lightUp(text);
void open();
window.addEventListener("hashchange", () => void open());
