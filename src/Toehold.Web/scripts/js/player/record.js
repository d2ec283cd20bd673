import { isWork } from "./session.js";
export class Record {
    #session;
    performed;
    #written;
    constructor(session, performed = [], written = []) {
        this.#session = session;
        this.performed = new Set(performed);
        this.#written = new Set(written);
    }
    get written() {
        return [...this.#written];
    }
    get done() {
        return [...this.#written].map((index) => this.#measure(this.#session.sets[index]));
    }
    perform(cue) {
        if (isWork(this.#session.cues[cue]))
            this.performed.add(cue);
    }
    ended(beforeCue) {
        const sets = [];
        this.#session.sets.forEach((mark, index) => {
            if (mark.cue >= beforeCue || this.#written.has(index))
                return;
            const done = this.#measure(mark);
            if (done.repetitions === 0)
                return;
            this.#written.add(index);
            sets.push(done);
        });
        return sets;
    }
    #measure(mark) {
        let repetitions = 0;
        let milliseconds = 0;
        let planned = 0;
        this.#session.cues.forEach((cue, index) => {
            if (!isWork(cue) || cue.exercise !== mark.exercise || cue.side !== mark.side || cue.set !== mark.set)
                return;
            planned += cue.for;
            if (!this.performed.has(index))
                return;
            repetitions++;
            milliseconds += cue.for;
        });
        return { mark, repetitions, seconds: milliseconds / 1000, plannedSeconds: planned / 1000 };
    }
}
