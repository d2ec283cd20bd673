// Spoken cues: a voice of this device only, short phrases that fit their cue, never waited for.

import type { Cue } from "./session.js";

export type VoiceLevel = "full" | "key" | "off";

const SECONDS_A_WORD = 0.42;
const LONGEST = 8;

const PRIORITY: Record<Cue["kind"], number> = { done: 4, release: 4, changeSide: 3, hold: 3, move: 3, getReady: 3, rest: 2 };

export class Speech {
  level: VoiceLevel = "full";
  #voice: SpeechSynthesisVoice | undefined;
  #speaking = 0;

  /** The first call must come from a tap. */
  prepare(): void {
    if (!("speechSynthesis" in window)) return;
    this.#choose();
    speechSynthesis.addEventListener("voiceschanged", () => this.#choose());
  }

  get usable(): boolean {
    return this.#voice !== undefined;
  }

  cue(cue: Cue): void {
    if (cue.say === undefined || this.level === "off") return;
    if (this.level === "key" && cue.kind !== "getReady" && cue.kind !== "changeSide" && cue.kind !== "done") return;
    const room = cue.kind === "done" || cue.open ? LONGEST : Math.min(LONGEST, cue.for / 1000);
    this.say(cue.say, PRIORITY[cue.kind], room);
  }

  say(text: string, priority: number, room = LONGEST): void {
    if (this.#voice === undefined || text.split(/\s+/u).length * SECONDS_A_WORD > room + 0.5) return;
    if (speechSynthesis.speaking && priority < this.#speaking) return;
    speechSynthesis.cancel();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = this.#voice;
    utterance.lang = this.#voice.lang;
    utterance.onend = () => (this.#speaking = 0);
    this.#speaking = priority;
    speechSynthesis.speak(utterance);
  }

  stop(): void {
    if ("speechSynthesis" in window) speechSynthesis.cancel();
    this.#speaking = 0;
  }

  #choose(): void {
    const language = document.documentElement.lang.slice(0, 2);
    const local = speechSynthesis.getVoices().filter((v) => v.localService && v.lang.startsWith(language));
    this.#voice = local.find((v) => v.default) ?? local[0];
  }
}
