// Makes a passkey for this practice, or opens a practice with one. The server asks, the authenticator answers.

import { say } from "../words/words.js";

const trouble = document.querySelector<HTMLElement>("[data-passkey-trouble]");

async function ask(address: string, body: unknown): Promise<Response> {
  const response = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(((await response.json()) as { detail?: string }).detail ?? response.statusText);
  return response;
}

async function make(): Promise<void> {
  const options = (await (await ask("/api/passkeys/new", {})).json()) as PublicKeyCredentialCreationOptionsJSON;
  const made = await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) });
  await ask("/api/passkeys", (made as PublicKeyCredential).toJSON());
  location.reload();
}

async function answer(form: HTMLFormElement): Promise<void> {
  const options = (await (await ask("/api/passkeys/question", {})).json()) as PublicKeyCredentialRequestOptionsJSON;
  const given = await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
  const bring = new FormData(form).get("bring") === "true";
  await ask(`/api/passkeys/answer?bring=${bring}`, (given as PublicKeyCredential).toJSON());
  location.assign("/");
}

function explain(error: unknown): void {
  if (trouble === null) return;
  const dismissed = error instanceof DOMException && error.name === "NotAllowedError";
  trouble.textContent = dismissed
    ? say("Nothing was done: the question was closed, or took too long.")
    : error instanceof Error && error.message !== "" ? error.message : say("That did not work. Try again.");
  trouble.hidden = false;
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-passkey]")) {
  if (!("credentials" in navigator) || !("PublicKeyCredential" in window)) {
    form.hidden = true;
    continue;
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (trouble !== null) trouble.hidden = true;
    void (form.dataset["passkey"] === "new" ? make() : answer(form)).catch(explain);
  });
}
