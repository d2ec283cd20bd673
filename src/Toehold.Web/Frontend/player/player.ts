// Performs a timeline. Position = anchor + elapsed time of one clock; ticks are never counted.

import { Audio } from "./audio.js";
import { Clock } from "./clock.js";
import type { Listener, Moment, State } from "./moment.js";
import { Record } from "./record.js";
import { cueIndexAt, endOf, extend, isWork, type Session } from "./session.js";
import { Speech } from "./speech.js";
import { Tones, tonesOf, type Tone } from "./tones.js";
import { WakeLock } from "./wakeLock.js";

export type { Listener, Moment, State } from "./moment.js";

const LEAD_IN = 5000;
const UNSEEN_AFTER = 10_000;
const BACK_WITHIN = 2000;
const TOP_UP_EVERY = 1000;

export class Player {
  readonly clock = new Clock();
  readonly tones = new Tones(this.clock);
  readonly speech = new Speech();
  readonly wakeLock = new WakeLock();
  readonly audio = new Audio((context) => {
    this.clock.follow(context);
    this.tones.use(context);
  });
  readonly record: Record;
  readonly session: Session;
  readonly #listener: Listener;
  #state: State = "ready";
  #tones: Tone[];
  #anchor = { position: 0, moment: 0 };
  #start = 0;
  #index = -1;
  #seenAt = 0;
  #pausedAt = 0;
  #topUp = 0;
  #frame = 0;

  constructor(session: Session, listener: Listener, record = new Record(session), position = 0) {
    this.session = session;
    this.record = record;
    this.#listener = listener;
    this.#tones = tonesOf(session.cues);
    this.#anchor.position = position;
    document.addEventListener("visibilitychange", this.#visibility);
    document.addEventListener("freeze", this.#leave);
  }

  get state(): State {
    return this.#state;
  }

  /** From a tap: sound, speech and the screen's lock at once; then the session, from where it stands. */
  async begin(): Promise<void> {
    this.speech.prepare();
    const awake = this.audio.wake();
    void this.wakeLock.hold();
    await awake;
    if (this.#state === "done") return;
    const position = this.#anchor.position;
    if (position > 0) this.#leadIn(cueIndexAt(this.session.cues, position));
    else this.#runFrom(0, 0);
  }

  toggle(): void {
    if (this.#state === "running") this.pause();
    else if (this.#state === "paused" || this.#state === "away") void this.resume();
  }

  pause(): void {
    if (this.#state === "running") this.#halt("paused");
  }

  /** Goes on in place after a short pause; after a long one, or out of sight, from the start of the phase. */
  async resume(): Promise<void> {
    const fresh = this.#state === "paused" && performance.now() - this.#pausedAt < UNSEEN_AFTER;
    await this.audio.wake();
    if (this.#state !== "paused" && this.#state !== "away") return;
    const position = this.#anchor.position;
    const waited = this.session.cues[cueIndexAt(this.session.cues, position)]!.open === true;
    if (waited && position >= this.#start) return this.#goOn();
    if (fresh) this.#runFrom(position, this.#start);
    else this.#leadIn(cueIndexAt(this.session.cues, Math.max(position, this.#start)));
  }

  /** Past an open wait, as if it had been performed. */
  #goOn(): void {
    const next = Math.min(this.#index + 1, this.session.cues.length - 1);
    this.#handOut(next);
    this.#index = next - 1;
    this.#runFrom(this.session.cues[next]!.at, this.session.cues[next]!.at);
  }

  /** To the start of this phase, or, near its start, to the work before it. */
  back(): void {
    const cues = this.session.cues;
    const position = this.#position();
    let index = cueIndexAt(cues, Math.max(position, this.#start));
    if (position - cues[index]!.at < BACK_WITHIN) {
      index = Math.max(0, index - 1);
      while (index > 0 && !isWork(cues[index]!)) index--;
    }
    this.#seek(index);
  }

  /** Past this phase; in the middle of work, past the rest of its set. */
  skip(): void {
    const cues = this.session.cues;
    const index = cueIndexAt(cues, Math.max(this.#position(), this.#start));
    const mark = this.session.sets.find((s) => s.cue >= index);
    const target = isWork(cues[index]!) && mark !== undefined ? mark.cue + 1 : index + 1;
    this.#seek(Math.min(target, cues.length - 1));
  }

  skipExercise(): void {
    const cues = this.session.cues;
    const current = cues[cueIndexAt(cues, Math.max(this.#position(), this.#start))]!;
    const next = cues.findIndex((c) => c.at > current.at && (c.exercise !== current.exercise || c.kind === "done"));
    if (next >= 0) this.#seek(next);
  }

  addTime(milliseconds: number): void {
    const index = cueIndexAt(this.session.cues, Math.max(this.#position(), this.#start));
    if (this.session.cues[index]!.kind === "done") return;
    extend(this.session.cues, index, milliseconds);
    this.#tones = tonesOf(this.session.cues);
    this.#retone();
    this.#show();
  }

  /** Ends it here; what was performed has been handed out. */
  stop(): void {
    if (this.#state === "done") return;
    this.#handOut(this.session.cues.length);
    this.#finish();
  }

  /** Where a session that is taken up again should stand. */
  get position(): number {
    return Math.max(this.#start, this.#position());
  }

  #position(): number {
    if (this.#state !== "running") return this.#anchor.position;
    return this.#anchor.position + (this.clock.now() - this.#anchor.moment);
  }

  /** `start`: nothing before it is shown or sounded; a position below it is a lead-in. */
  #runFrom(position: number, start: number): void {
    this.#start = start;
    this.#anchor = { position, moment: this.clock.now() };
    this.#seenAt = performance.now();
    this.#to("running");
    this.#retone();
    this.#tick();
    this.#topUp = window.setInterval(() => this.#each(), TOP_UP_EVERY);
  }

  #leadIn(index: number): void {
    const start = this.session.cues[index]!.at;
    this.#quiet();
    this.#index = -1;
    this.#runFrom(start - LEAD_IN, start);
  }

  #seek(index: number): void {
    const running = this.#state === "running";
    const at = this.session.cues[index]!.at;
    this.#handOut(index);
    this.#quiet();
    this.#index = -1;
    if (running) this.#runFrom(at, at);
    else {
      this.#start = at;
      this.#anchor.position = at;
      this.#show();
    }
  }

  #tick = (): void => {
    if (this.#state !== "running") return;
    this.#advance();
    if (this.#state === "running") this.#frame = requestAnimationFrame(this.#tick);
  };

  #each(): void {
    if (this.#state !== "running") return;
    this.#advance();
    if (this.#state !== "running") return;
    this.tones.topUp(this.#tones, this.#position(), this.#momentOf);
  }

  #advance(): void {
    const now = performance.now();
    const unseen = now - this.#seenAt > UNSEEN_AFTER;
    this.#seenAt = now;
    if (unseen) {
      const last = this.session.cues[Math.max(0, this.#index)]!;
      this.#anchor = { position: Math.max(last.at, this.#start), moment: this.clock.now() };
      this.#leadIn(Math.max(0, this.#index));
      return;
    }
    this.#show();
  }

  #show(): void {
    const cues = this.session.cues;
    const position = this.#position();
    const index = cueIndexAt(cues, Math.max(position, this.#start));
    const cue = cues[index]!;
    const leadIn = position < this.#start;
    const left = leadIn ? this.#start - position : Math.max(0, endOf(cue) - position);
    const progress = leadIn || cue.for === 0 ? 0 : Math.min(1, Math.max(0, (position - cue.at) / cue.for));
    const moment: Moment = { state: this.#state, index, cue, left, progress, leadIn, position };
    if (index !== this.#index) this.#enter(moment);
    this.#listener.moment(moment);
    if (this.#state === "running" && cue.kind === "done" && !leadIn) this.#finish();
    else if (this.#state === "running" && cue.open === true && !leadIn) this.#halt("paused");
  }

  #enter(moment: Moment): void {
    if (this.#index >= 0 && this.#state === "running") {
      for (let passed = this.#index; passed < moment.index; passed++) this.record.perform(passed);
      this.#handOut(moment.index);
    }
    this.#index = moment.index;
    this.#listener.cue(moment);
    if (this.#state === "running") this.speech.cue(moment.cue);
  }

  #handOut(beforeCue: number): void {
    for (const done of this.record.ended(beforeCue)) this.#listener.set(done);
  }

  #momentOf = (position: number): number => this.#anchor.moment + (position - this.#anchor.position);

  #retone(): void {
    this.tones.cancel();
    if (this.#state !== "running") return;
    const from = Math.max(this.#position(), this.#start);
    this.tones.topUp(this.#tones, from, this.#momentOf);
  }

  #halt(state: "paused" | "away"): void {
    this.#anchor.position = this.#position();
    this.#pausedAt = performance.now();
    this.#quiet();
    this.#to(state);
    this.#show();
  }

  #quiet(): void {
    cancelAnimationFrame(this.#frame);
    clearInterval(this.#topUp);
    this.tones.cancel();
    this.speech.stop();
  }

  #finish(): void {
    cancelAnimationFrame(this.#frame);
    clearInterval(this.#topUp);
    document.removeEventListener("visibilitychange", this.#visibility);
    document.removeEventListener("freeze", this.#leave);
    this.#anchor.position = this.#position();
    void this.wakeLock.release();
    this.#to("done");
  }

  #to(state: State): void {
    this.#state = state;
    this.#listener.state(state);
  }

  #leave = (): void => {
    if (this.#state === "running") this.#halt("away");
  };

  #visibility = (): void => {
    if (document.visibilityState === "hidden") this.#leave();
    else {
      void this.wakeLock.renew();
      if (this.#state === "away") void this.resume();
    }
  };
}
