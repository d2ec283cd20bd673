import { Audio } from "./audio.js";
import { Clock } from "./clock.js";
import { Record } from "./record.js";
import { cueIndexAt, endOf, extend, isWork } from "./session.js";
import { Speech } from "./speech.js";
import { Tones, tonesOf } from "./tones.js";
import { WakeLock } from "./wakeLock.js";
const LEAD_IN = 5000;
const UNSEEN_AFTER = 10_000;
const BACK_WITHIN = 2000;
const TOP_UP_EVERY = 1000;
export class Player {
    clock = new Clock();
    tones = new Tones(this.clock);
    speech = new Speech();
    wakeLock = new WakeLock();
    audio = new Audio((context) => {
        this.clock.follow(context);
        this.tones.use(context);
    });
    record;
    session;
    #listener;
    #state = "ready";
    #tones;
    #anchor = { position: 0, moment: 0 };
    #start = 0;
    #index = -1;
    #seenAt = 0;
    #pausedAt = 0;
    #topUp = 0;
    #frame = 0;
    constructor(session, listener, record = new Record(session), position = 0) {
        this.session = session;
        this.record = record;
        this.#listener = listener;
        this.#tones = tonesOf(session.cues);
        this.#anchor.position = position;
        document.addEventListener("visibilitychange", this.#visibility);
        document.addEventListener("freeze", this.#leave);
    }
    get state() {
        return this.#state;
    }
    async begin() {
        this.speech.prepare();
        const awake = this.audio.wake();
        void this.wakeLock.hold();
        await awake;
        if (this.#state === "done")
            return;
        const position = this.#anchor.position;
        if (position > 0)
            this.#leadIn(cueIndexAt(this.session.cues, position));
        else
            this.#runFrom(0, 0);
    }
    toggle() {
        if (this.#state === "running")
            this.pause();
        else if (this.#state === "paused" || this.#state === "away")
            void this.resume();
    }
    pause() {
        if (this.#state === "running")
            this.#halt("paused");
    }
    async resume() {
        const fresh = this.#state === "paused" && performance.now() - this.#pausedAt < UNSEEN_AFTER;
        await this.audio.wake();
        if (this.#state !== "paused" && this.#state !== "away")
            return;
        const position = this.#anchor.position;
        const waited = this.session.cues[cueIndexAt(this.session.cues, position)].open === true;
        if (waited && position >= this.#start)
            return this.#goOn();
        if (fresh)
            this.#runFrom(position, this.#start);
        else
            this.#leadIn(cueIndexAt(this.session.cues, Math.max(position, this.#start)));
    }
    #goOn() {
        const next = Math.min(this.#index + 1, this.session.cues.length - 1);
        this.#handOut(next);
        this.#index = next - 1;
        this.#runFrom(this.session.cues[next].at, this.session.cues[next].at);
    }
    back() {
        const cues = this.session.cues;
        const position = this.#position();
        let index = cueIndexAt(cues, Math.max(position, this.#start));
        if (position - cues[index].at < BACK_WITHIN) {
            index = Math.max(0, index - 1);
            while (index > 0 && !isWork(cues[index]))
                index--;
        }
        this.#seek(index);
    }
    skip() {
        const cues = this.session.cues;
        const index = cueIndexAt(cues, Math.max(this.#position(), this.#start));
        const mark = this.session.sets.find((s) => s.cue >= index);
        const target = isWork(cues[index]) && mark !== undefined ? mark.cue + 1 : index + 1;
        this.#seek(Math.min(target, cues.length - 1));
    }
    skipExercise() {
        const cues = this.session.cues;
        const current = cues[cueIndexAt(cues, Math.max(this.#position(), this.#start))];
        const next = cues.findIndex((c) => c.at > current.at && (c.exercise !== current.exercise || c.kind === "done"));
        if (next >= 0)
            this.#seek(next);
    }
    addTime(milliseconds) {
        const index = cueIndexAt(this.session.cues, Math.max(this.#position(), this.#start));
        if (this.session.cues[index].kind === "done")
            return;
        extend(this.session.cues, index, milliseconds);
        this.#tones = tonesOf(this.session.cues);
        this.#retone();
        this.#show();
    }
    stop() {
        if (this.#state === "done")
            return;
        this.#handOut(this.session.cues.length);
        this.#finish();
    }
    get position() {
        return Math.max(this.#start, this.#position());
    }
    #position() {
        if (this.#state !== "running")
            return this.#anchor.position;
        return this.#anchor.position + (this.clock.now() - this.#anchor.moment);
    }
    #runFrom(position, start) {
        this.#start = start;
        this.#anchor = { position, moment: this.clock.now() };
        this.#seenAt = performance.now();
        this.#to("running");
        this.#retone();
        this.#tick();
        this.#topUp = window.setInterval(() => this.#each(), TOP_UP_EVERY);
    }
    #leadIn(index) {
        const start = this.session.cues[index].at;
        this.#quiet();
        this.#index = -1;
        this.#runFrom(start - LEAD_IN, start);
    }
    #seek(index) {
        const running = this.#state === "running";
        const at = this.session.cues[index].at;
        this.#handOut(index);
        this.#quiet();
        this.#index = -1;
        if (running)
            this.#runFrom(at, at);
        else {
            this.#start = at;
            this.#anchor.position = at;
            this.#show();
        }
    }
    #tick = () => {
        if (this.#state !== "running")
            return;
        this.#advance();
        if (this.#state === "running")
            this.#frame = requestAnimationFrame(this.#tick);
    };
    #each() {
        if (this.#state !== "running")
            return;
        this.#advance();
        if (this.#state !== "running")
            return;
        this.tones.topUp(this.#tones, this.#position(), this.#momentOf);
    }
    #advance() {
        const now = performance.now();
        const unseen = now - this.#seenAt > UNSEEN_AFTER;
        this.#seenAt = now;
        if (unseen) {
            const last = this.session.cues[Math.max(0, this.#index)];
            this.#anchor = { position: Math.max(last.at, this.#start), moment: this.clock.now() };
            this.#leadIn(Math.max(0, this.#index));
            return;
        }
        this.#show();
    }
    #show() {
        const cues = this.session.cues;
        const position = this.#position();
        const index = cueIndexAt(cues, Math.max(position, this.#start));
        const cue = cues[index];
        const leadIn = position < this.#start;
        const left = leadIn ? this.#start - position : Math.max(0, endOf(cue) - position);
        const progress = leadIn || cue.for === 0 ? 0 : Math.min(1, Math.max(0, (position - cue.at) / cue.for));
        const moment = { state: this.#state, index, cue, left, progress, leadIn, position };
        if (index !== this.#index)
            this.#enter(moment);
        this.#listener.moment(moment);
        if (this.#state === "running" && cue.kind === "done" && !leadIn)
            this.#finish();
        else if (this.#state === "running" && cue.open === true && !leadIn)
            this.#halt("paused");
    }
    #enter(moment) {
        if (this.#index >= 0 && this.#state === "running") {
            for (let passed = this.#index; passed < moment.index; passed++)
                this.record.perform(passed);
            this.#handOut(moment.index);
        }
        this.#index = moment.index;
        this.#listener.cue(moment);
        if (this.#state === "running")
            this.speech.cue(moment.cue);
    }
    #handOut(beforeCue) {
        for (const done of this.record.ended(beforeCue))
            this.#listener.set(done);
    }
    #momentOf = (position) => this.#anchor.moment + (position - this.#anchor.position);
    #retone() {
        this.tones.cancel();
        if (this.#state !== "running")
            return;
        const from = Math.max(this.#position(), this.#start);
        this.tones.topUp(this.#tones, from, this.#momentOf);
    }
    #halt(state) {
        this.#anchor.position = this.#position();
        this.#pausedAt = performance.now();
        this.#quiet();
        this.#to(state);
        this.#show();
    }
    #quiet() {
        cancelAnimationFrame(this.#frame);
        clearInterval(this.#topUp);
        this.tones.cancel();
        this.speech.stop();
    }
    #finish() {
        cancelAnimationFrame(this.#frame);
        clearInterval(this.#topUp);
        document.removeEventListener("visibilitychange", this.#visibility);
        document.removeEventListener("freeze", this.#leave);
        this.#anchor.position = this.#position();
        void this.wakeLock.release();
        this.#to("done");
    }
    #to(state) {
        this.#state = state;
        this.#listener.state(state);
    }
    #leave = () => {
        if (this.#state === "running")
            this.#halt("away");
    };
    #visibility = () => {
        if (document.visibilityState === "hidden")
            this.#leave();
        else {
            void this.wakeLock.renew();
            if (this.#state === "away")
                void this.resume();
        }
    };
}
