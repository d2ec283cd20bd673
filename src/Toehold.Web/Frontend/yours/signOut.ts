// Signing out clears this device, so what still waits here is sent first.

import { send, waiting } from "../entries/outbox.js";
import { say } from "../words/words.js";

const form = document.querySelector<HTMLFormElement>("form[data-sign-out]");
const trouble = document.querySelector<HTMLElement>("[data-sign-out-trouble]");
let warned = false;

async function leave(leaving: HTMLFormElement): Promise<void> {
  await send();
  const left = await waiting();
  if (left > 0 && !warned && trouble !== null) {
    warned = true;
    trouble.textContent = left === 1
      ? say("1 entry waits on this device and could not be sent. Signing out now loses it. To sign out all the same, press the button again.")
      : say("{0} entries wait on this device and could not be sent. Signing out now loses them. To sign out all the same, press the button again.", left);
    trouble.hidden = false;
    return;
  }
  leaving.submit();
}

form?.addEventListener("submit", (event) => {
  event.preventDefault();
  void leave(form).catch(() => form.submit());
});
