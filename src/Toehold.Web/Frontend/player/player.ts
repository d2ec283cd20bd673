// Performs a timeline. Position = anchor + elapsed time of one clock; ticks are never counted.

import { Clock } from "./clock.js";
import { arrange, ease, extend } from "./edit.js";
import { momentAt, type Listener, type Moment, type State } from "./moment.js";
import { Record } from "./record.js";
import { backFrom, nextExercise, skipFrom } from "./seek.js";
import { cueIndexAt, type Session } from "./session.js";
import { Sound } from "./sound.js";
import { Ticker } from "./ticker.js";
import { leadInTones, timedTones, type Tone } from "./tones.js";
import { WakeLock } from "./wakeLock.js";
import { say } from "../words/words.js";

const LEAD_IN = 5000;
const UNSEEN_AFTER = 10_000;
const INTERRUPTED = say("Something else took the sound.");

export class Player {
  readonly clock = new Clock();
  readonly sound = new Sound(this.clock, () => this.pause(INTERRUPTED));
  readonly wakeLock = new WakeLock();
  readonly record: Record;
  readonly session: Session;
  /** Resolves when the session is over. */
  readonly ended: Promise<void>;
  readonly #listener: Listener;
  readonly #ticker = new Ticker(() => this.#advance(), () => this.#second());
  #state: State = "ready";
  #tones: Tone[] = [];
  #anchor = { position: 0, moment: 0 };
  #start = 0;
  #index = -1;
  #seenAt = 0;
  #pausedAt = 0;
  #changes = 0;
  #end!: () => void;

  constructor(session: Session, listener: Listener, record = new Record(session), position = 0) {
    this.session = session;
    this.record = record;
    this.#listener = listener;
    this.#anchor.position = position;
    this.ended = new Promise((done) => (this.#end = done));
    document.addEventListener("visibilitychange", this.#visibility);
    document.addEventListener("freeze", this.#leave);
  }

  get state(): State {
    return this.#state;
  }

  /** The cue that is under way, or the one to come where a lead-in counts down to it. */
  get index(): number {
    return cueIndexAt(this.session.cues, this.position);
  }

  /** Where a session that is taken up again should stand. */
  get position(): number {
    return Math.max(this.#start, this.#position());
  }

  /** From a tap: sound, speech and the screen's lock at once; then the session, from where it stands. */
  async begin(): Promise<void> {
    const awake = this.sound.wake();
    await awake;
    if (this.#state === "done") return;
    if (document.visibilityState === "hidden") return this.#to("away");
    const position = this.#anchor.position;
    if (position > 0) this.#leadIn(cueIndexAt(this.session.cues, position));
    else this.#runFrom(0, 0);
  }

  toggle(): void {
    if (this.#state === "running") this.pause();
    else if (this.#state !== "done") void this.resume();
  }

  pause(why?: string): void {
    if (this.#state === "running") this.#halt("paused", why);
  }

  /** Waits for a tap wherever it stands: another page leads now. */
  giveWay(why: string): void {
    if (this.#state !== "paused" && this.#state !== "done") this.#halt("paused", why);
  }

  /** Goes on in place after a short pause; after a long one, or out of sight, from the start of the phase. */
  async resume(): Promise<void> {
    const was = this.#state;
    const fresh = was === "paused" && performance.now() - this.#pausedAt < UNSEEN_AFTER;
    await this.sound.wake();
    if (this.#state !== was || !(was === "paused" || was === "away" || was === "waiting")) return;
    if (was === "waiting") this.#goOn();
    else if (fresh) this.#runFrom(this.#anchor.position, this.#start);
    else this.#leadIn(this.index);
  }

  back(): void {
    this.#seek(backFrom(this.session, this.index, this.#position()));
  }

  skip(): void {
    this.#seek(skipFrom(this.session, this.index));
  }

  skipExercise(): void {
    this.#seek(nextExercise(this.session, this.index));
  }

  addTime(milliseconds: number): void {
    if (this.session.cues[this.index]!.kind === "done") return;
    extend(this.session.cues, this.index, milliseconds);
    this.#retone();
    this.#show();
  }

  /** The rest of this exercise in its easier form; false where there is none. */
  makeEasier(): boolean {
    const index = this.index;
    const at = this.session.cues[index]!.at;
    if (!ease(this.session, index)) return false;
    this.#index = -1;
    this.#start = at;
    this.#anchor.position = at;
    this.#show();
    return true;
  }

  /** What is left, in a new order. */
  arrange(order: readonly number[]): void {
    arrange(this.session, this.index, order);
    this.#retone();
    this.#listener.cue(this.#moment());
  }

  /** Ends it here; what was performed has been handed out. */
  stop(): void {
    if (this.#state === "done") return;
    this.#handOut(this.session.cues.length);
    this.#quiet();
    this.#finish();
  }

  #position(): number {
    if (this.#state !== "running") return this.#anchor.position;
    return this.#anchor.position + Math.max(0, this.clock.now() - this.#anchor.moment);
  }

  /** Past an open wait, as if it had been performed. */
  #goOn(): void {
    const next = Math.min(this.#index + 1, this.session.cues.length - 1);
    this.#handOut(next);
    this.#index = next - 1;
    this.#runFrom(this.session.cues[next]!.at, this.session.cues[next]!.at);
  }

  #runFrom(position: number, start: number): void {
    this.#start = start;
    this.#anchor = { position, moment: this.clock.now() + this.clock.headStart };
    this.#seenAt = performance.now();
    this.#to("running");
    this.#retone();
    this.#ticker.start();
    this.#advance();
  }

  #leadIn(index: number): void {
    const start = this.session.cues[index]!.at;
    this.#quiet();
    this.#index = -1;
    // A wait needs no counting down to.
    this.#runFrom(this.session.cues[index]!.open === true ? start : start - LEAD_IN, start);
  }

  #seek(index: number): void {
    const running = this.#state === "running" || this.#state === "waiting";
    const at = this.session.cues[index]!.at;
    this.#handOut(index);
    this.#quiet();
    this.#index = -1;
    this.#anchor.position = at;
    if (running) this.#runFrom(at, at);
    else {
      this.#start = at;
      this.#show();
    }
  }

  #second(): void {
    if (this.#state !== "running") return;
    this.#advance();
    if (this.#state !== "running") return;
    // What was scheduled on a clock that stood still, or was replaced, would come late.
    if (this.#changes !== this.clock.changes) this.#retone();
    else this.sound.tones.topUp(this.#tones, this.#position(), this.#momentOf);
  }

  #advance(): void {
    if (this.#state !== "running") return;
    const now = performance.now();
    const unseen = now - this.#seenAt > UNSEEN_AFTER;
    this.#seenAt = now;
    if (unseen) this.#leadIn(Math.max(0, this.#index));
    else this.#show();
  }

  #moment(): Moment {
    return momentAt(this.session.cues, this.#position(), this.#start, this.#state);
  }

  #show(): void {
    const moment = this.#moment();
    if (moment.index !== this.#index) this.#enter(moment);
    this.#listener.moment(moment);
    this.#ticker.wakeAt(Math.round(moment.position + moment.left), moment.left);
    if (this.#state !== "running" || moment.leadIn) return;
    if (moment.cue.kind === "done") this.#finish();
    else if (moment.cue.open === true) this.#halt("waiting");
  }

  #enter(moment: Moment): void {
    if (this.#index >= 0 && this.#state === "running") {
      for (let passed = this.#index; passed < moment.index; passed++) this.record.perform(passed);
      this.#handOut(moment.index);
    }
    this.#index = moment.index;
    this.#listener.cue(moment);
    if (this.#state === "running") this.sound.speech.cue(moment.cue);
  }

  #handOut(beforeCue: number): void {
    for (const done of this.record.ended(beforeCue)) this.#listener.set(done);
  }

  #momentOf = (position: number): number => this.#anchor.moment + (position - this.#anchor.position);

  #retone(): void {
    this.sound.tones.cancel();
    if (this.#state !== "running") return;
    const position = this.#position();
    this.#changes = this.clock.changes;
    const leadIn = position < this.#start ? leadInTones(this.#start) : [];
    this.#tones = [...leadIn, ...timedTones(this.session.cues, Math.max(this.#start, position - 20))];
    this.sound.tones.topUp(this.#tones, position, this.#momentOf);
  }

  #halt(state: "paused" | "away" | "waiting", why?: string): void {
    this.#anchor.position = this.#position();
    this.#pausedAt = performance.now();
    if (state === "waiting") this.#ticker.stop();
    else this.#quiet();
    this.#to(state, why);
    this.#listener.moment(this.#moment());
  }

  #quiet(): void {
    this.#ticker.stop();
    this.sound.quiet();
  }

  #finish(): void {
    this.#ticker.stop();
    document.removeEventListener("visibilitychange", this.#visibility);
    document.removeEventListener("freeze", this.#leave);
    this.#anchor.position = this.#position();
    void this.wakeLock.release();
    this.#end();
    this.#to("done");
  }

  #to(state: State, why?: string): void {
    this.#state = state;
    this.#listener.state(state, why);
  }

  #leave = (): void => {
    if (this.#state === "running" || this.#state === "waiting") this.#halt("away");
  };

  #visibility = (): void => {
    if (document.visibilityState === "hidden") return this.#leave();
    void this.wakeLock.renew();
    if (this.#state === "away") void this.#return();
  };

  /** Back in sight: by itself where the sound comes back without a tap, else with one. */
  async #return(): Promise<void> {
    const had = this.sound.has;
    const awake = await this.sound.wake();
    if (this.#state !== "away") return;
    if (had && !awake) this.#to("paused", say("The sound needs a tap to come back."));
    else this.#leadIn(this.index);
  }
}
