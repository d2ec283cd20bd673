// The safety questions stand between the first tap on Start and the first session, and nowhere else.

import { entry } from "../entries/entry.js";
import { keep } from "../entries/outbox.js";

/**
 * Asks where the tapped button says that nobody has answered yet. "None of these" starts the session with that very tap,
 * since sound is given to taps only; anything ticked goes to the server, which says what to do.
 */
export function askFirst(button: HTMLElement, start: () => void): boolean {
  const sheet = document.querySelector<HTMLDialogElement>("#safety-first");
  if (sheet === null || button.dataset["asks"] === undefined) return false;
  const form = sheet.querySelector("form")!;
  form.onsubmit = (event) => {
    if (new FormData(form).has("yes")) return;
    event.preventDefault();
    delete button.dataset["asks"];
    void keep(entry("safetyAnswered", { yes: [] }));
    sheet.close();
    start();
  };
  sheet.querySelector<HTMLElement>("[data-close]")!.onclick = () => sheet.close();
  sheet.showModal();
  return true;
}
