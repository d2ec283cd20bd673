// Spoken cues: a voice of this device only, short phrases that fit their slot, never waited for.

import type { VoiceLevel } from "./preferences.js";
import type { Cue } from "./session.js";

/** What gives way to what. */
export const enum Priority {
  Hint = 1,
  Countdown = 2,
  Phase = 3,
  Stop = 4,
}

interface Phrase {
  text: string;
  priority: Priority;
  /** When it must have been said, by performance.now(). */
  by: number;
}

const LONGEST = 8000;
const CHARACTERS_A_SECOND = 14;
const MS_A_SENTENCE = 200;
const KEY: readonly Cue["kind"][] = ["getReady", "changeSide", "done"];

/** A calm voice's time for a text, in milliseconds: the same estimate as the server's. */
export const estimate = (text: string): number =>
  (text.length / CHARACTERS_A_SECOND) * 1000 + (text.split(".").length - 1) * MS_A_SENTENCE;

export class Speech {
  level: VoiceLevel = "full";
  volume = 0.8;
  #voice: SpeechSynthesisVoice | undefined;
  #now: Phrase | undefined;
  #waiting: Phrase[] = [];
  #watch = 0;
  #prepared = false;

  /** The first call must come from a tap: some browsers let a page speak later only if it spoke then, be it nothing. */
  prepare(): void {
    if (!("speechSynthesis" in window) || this.#prepared) return;
    this.#prepared = true;
    this.#choose();
    if (this.#voice !== undefined) speechSynthesis.speak(this.#utterance(""));
    speechSynthesis.addEventListener("voiceschanged", this.#choose);
  }

  get usable(): boolean {
    return this.#voice !== undefined && this.level !== "off" && this.volume > 0;
  }

  cue(cue: Cue): void {
    if (cue.say === undefined || (this.level === "key" && !KEY.includes(cue.kind))) return;
    const room = cue.kind === "done" || cue.open ? LONGEST : Math.min(LONGEST, cue.for);
    this.say(cue.say, cue.kind === "release" || cue.kind === "done" ? Priority.Stop : Priority.Phase, room);
  }

  /** `room`: how long from now there is for it, in milliseconds. */
  say(text: string, priority: Priority, room = LONGEST): void {
    if (!this.usable || estimate(text) > room + 300) return;
    const phrase = { text, priority, by: performance.now() + room };
    if (this.#now === undefined) return this.#speak(phrase);
    if (priority >= this.#now.priority) {
      this.#waiting = this.#waiting.filter((other) => other.priority > priority);
      speechSynthesis.cancel();
      this.#speak(phrase);
    } else {
      this.#waiting.push(phrase);
    }
  }

  stop(): void {
    this.#waiting = [];
    this.#now = undefined;
    clearTimeout(this.#watch);
    if ("speechSynthesis" in window) speechSynthesis.cancel();
  }

  #speak(phrase: Phrase): void {
    const utterance = this.#utterance(phrase.text);
    const over = (): void => {
      if (this.#now === phrase) this.#next();
    };
    utterance.onend = over;
    utterance.onerror = over;
    this.#now = phrase;
    clearTimeout(this.#watch);
    // Some browsers never say that a phrase has ended.
    this.#watch = window.setTimeout(over, estimate(phrase.text) * 2 + 1000);
    speechSynthesis.speak(utterance);
  }

  #utterance(text: string): SpeechSynthesisUtterance {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = this.#voice!;
    utterance.lang = this.#voice!.lang;
    utterance.volume = this.volume;
    return utterance;
  }

  /** The most important phrase that can still be said in its time. */
  #next(): void {
    this.#now = undefined;
    clearTimeout(this.#watch);
    const now = performance.now();
    const timely = this.#waiting.filter((phrase) => now + estimate(phrase.text) <= phrase.by);
    const best = timely.sort((a, b) => b.priority - a.priority)[0];
    this.#waiting = timely.filter((phrase) => phrase !== best);
    if (best !== undefined) this.#speak(best);
  }

  #choose = (): void => {
    const language = document.documentElement.lang.slice(0, 2);
    const local = speechSynthesis.getVoices().filter((v) => v.localService && v.lang.startsWith(language));
    this.#voice = local.find((v) => v.default) ?? local[0];
  };
}
