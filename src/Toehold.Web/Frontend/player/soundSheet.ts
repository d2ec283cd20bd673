// The sheet where sound is set and tried: on the page before a session, and on top of one.

import { hasAudioSession, prefer, preferences, type Preferences } from "./preferences.js";
import { find } from "./screen.js";
import { Priority } from "./speech.js";
import type { Sound } from "./sound.js";
import { say } from "../words/words.js";

const SAMPLE = "This is how Toehold speaks.";

class SoundSheet {
  readonly #sheet = find<HTMLDialogElement>(document, "#sound");
  readonly #form = find<HTMLFormElement>(this.#sheet, ".sound-form");
  #sound!: Sound;
  #closed: () => void = () => undefined;

  constructor() {
    this.#form.addEventListener("input", () => this.#set());
    find<HTMLElement>(this.#sheet, ".sound-silence").hidden = !hasAudioSession();
    find(this.#sheet, ".sound-try").addEventListener("click", () => void this.#try());
    this.#sheet.addEventListener("close", () => this.#closed());
  }

  open(sound: Sound, closed: () => void): void {
    this.#sound = sound;
    this.#closed = closed;
    find<HTMLElement>(this.#sheet, ".sound-result").textContent = "";
    this.#fill(preferences());
    this.#sheet.showModal();
  }

  #fill(p: Preferences): void {
    this.#input("volume").value = String(Math.round(p.volume * 100));
    this.#input("muted").checked = p.muted;
    for (const name of ["voice", "silence", "speaker"] as const) {
      find<HTMLInputElement>(this.#form, `[name=${name}][value=${p[name]}]`).checked = true;
    }
  }

  #set(): void {
    const chosen = new FormData(this.#form);
    this.#sound.set(prefer({
      volume: Number(chosen.get("volume")) / 100,
      muted: chosen.has("muted"),
      voice: chosen.get("voice") as Preferences["voice"],
      silence: chosen.get("silence") as Preferences["silence"],
      speaker: chosen.get("speaker") as Preferences["speaker"],
    }));
  }

  /** A tap: tones first, then the voice, and words that say what should have been heard. */
  async #try(): Promise<void> {
    const said = find<HTMLElement>(this.#sheet, ".sound-result");
    const awake = await this.#sound.wake();
    prefer({ tried: true });
    if (awake) this.#sound.tones.try("start");
    this.#sound.speech.say(say(SAMPLE), Priority.Stop);
    said.textContent = !awake
      ? say("This browser gives no sound. The screen shows everything.")
      : this.#sound.speech.usable
        ? say("You should hear two tones and a voice. If not: turn the volume up, and look for a silent switch.")
        : say("You should hear two tones. If not: turn the volume up, and look for a silent switch.");
  }

  #input(name: string): HTMLInputElement {
    return find(this.#form, `[name=${name}]`);
  }
}

let sheet: SoundSheet | undefined;

export function openSoundSheet(sound: Sound, closed: () => void = () => undefined): void {
  (sheet ??= new SoundSheet()).open(sound, closed);
}
