const SECONDS_A_WORD = 0.42;
const LONGEST = 8;
const PRIORITY = { done: 4, release: 4, changeSide: 3, hold: 3, move: 3, getReady: 3, rest: 2 };
export class Speech {
    level = "full";
    #voice;
    #speaking = 0;
    prepare() {
        if (!("speechSynthesis" in window))
            return;
        this.#choose();
        speechSynthesis.addEventListener("voiceschanged", () => this.#choose());
    }
    get usable() {
        return this.#voice !== undefined;
    }
    cue(cue) {
        if (cue.say === undefined || this.level === "off")
            return;
        if (this.level === "key" && cue.kind !== "getReady" && cue.kind !== "changeSide" && cue.kind !== "done")
            return;
        const room = cue.kind === "done" || cue.open ? LONGEST : Math.min(LONGEST, cue.for / 1000);
        this.say(cue.say, PRIORITY[cue.kind], room);
    }
    say(text, priority, room = LONGEST) {
        if (this.#voice === undefined || text.split(/\s+/u).length * SECONDS_A_WORD > room + 0.5)
            return;
        if (speechSynthesis.speaking && priority < this.#speaking)
            return;
        speechSynthesis.cancel();
        const utterance = new SpeechSynthesisUtterance(text);
        utterance.voice = this.#voice;
        utterance.lang = this.#voice.lang;
        utterance.onend = () => (this.#speaking = 0);
        this.#speaking = priority;
        speechSynthesis.speak(utterance);
    }
    stop() {
        if ("speechSynthesis" in window)
            speechSynthesis.cancel();
        this.#speaking = 0;
    }
    #choose() {
        const language = document.documentElement.lang.slice(0, 2);
        const local = speechSynthesis.getVoices().filter((v) => v.localService && v.lang.startsWith(language));
        this.#voice = local.find((v) => v.default) ?? local[0];
    }
}
