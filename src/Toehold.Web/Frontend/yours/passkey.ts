// Makes a passkey for this practice, opens a practice with one, or confirms by one. The server asks, the authenticator answers.

import { say } from "../words/words.js";

const trouble = document.querySelector<HTMLElement>("[data-passkey-trouble]");

async function ask(address: string, body: unknown): Promise<Response> {
  const response = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  if (response.status === 403) location.assign("/confirm");
  if (!response.ok) throw new Error(((await response.json()) as { detail?: string }).detail ?? response.statusText);
  return response;
}

async function make(): Promise<void> {
  const options = (await (await ask("/api/passkeys/new", {})).json()) as PublicKeyCredentialCreationOptionsJSON;
  const made = await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) });
  await ask("/api/passkeys", (made as PublicKeyCredential).toJSON());
  history.scrollRestoration = "manual";
  location.reload();
}

async function given(): Promise<PublicKeyCredential> {
  const options = (await (await ask("/api/passkeys/question", {})).json()) as PublicKeyCredentialRequestOptionsJSON;
  return (await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })) as PublicKeyCredential;
}

async function answer(form: HTMLFormElement): Promise<void> {
  const bring = new FormData(form).get("bring") === "true";
  await ask(`/api/passkeys/answer?bring=${bring}`, (await given()).toJSON());
  location.assign("/");
}

async function confirm(): Promise<void> {
  await ask("/api/passkeys/confirm", (await given()).toJSON());
  location.assign("/yours");
}

const acts: Readonly<Record<string, (form: HTMLFormElement) => Promise<void>>> = { new: make, answer, confirm };

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
    void acts[form.dataset["passkey"] ?? ""]?.(form).catch(explain);
  });
}
