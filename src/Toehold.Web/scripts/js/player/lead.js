import { dayOf, entry } from "../entries/entry.js";
import { keep } from "../entries/outbox.js";
import { uuid } from "../entries/uuid.js";
import { Figure } from "./figure.js";
import { showFinish } from "./finish.js";
import { Player } from "./player.js";
import { Record } from "./record.js";
import { forgetRun, keepRun } from "./run.js";
import { find, Screen } from "./screen.js";
const LAST_TONE = 3000;
const MORE = 15_000;
export function newRun(session) {
    return { id: uuid(), day: dayOf(new Date()), seenAt: Date.now(), position: 0, ran: 0, session, performed: [], written: [] };
}
export function lead(run) {
    const root = find(document, "#player");
    const figure = new Figure(find(root, ".player-figure-place"));
    const screen = new Screen(root, run.session, figure);
    const record = new Record(run.session, run.performed, run.written);
    let ranFrom;
    const save = () => {
        const left = { position: player.position, seenAt: Date.now(), performed: [...record.performed], written: [...record.written] };
        void keepRun(Object.assign(run, left)).catch(() => undefined);
    };
    const listener = {
        moment: screen.moment.bind(screen),
        cue: (moment) => {
            screen.cue(moment);
            save();
        },
        set: (done) => void keep(setEntry(run, done)),
        state: () => {
            const now = performance.now();
            if (ranFrom !== undefined)
                run.ran += now - ranFrom;
            ranFrom = player.state === "running" ? now : undefined;
            screen.state(player);
            if (player.state === "done")
                end(root, run, player);
        },
    };
    const player = new Player(run.session, listener, record, run.position);
    figure.preload(run.session.exercises.map((e) => e.figure));
    wire(root, player);
    open(root, player);
    void player.begin();
    void player.wakeLock.hold().then((held) => (find(root, ".player-screen-hint").hidden = held));
    return player;
}
function wire(root, player) {
    const on = (selector, act) => find(root, selector).addEventListener("click", act);
    on(".player-figure", () => player.toggle());
    on(".player-pause", () => player.toggle());
    on(".player-back", () => player.back());
    on(".player-skip", () => player.skip());
    on(".player-more", () => player.addTime(MORE));
    on(".player-skip-exercise", () => player.skipExercise());
    on(".player-stop", () => player.stop());
    document.addEventListener("keydown", (event) => key(event, player));
}
function key(event, player) {
    if (player.state === "done" || event.ctrlKey || event.metaKey || event.altKey)
        return;
    if (event.key === " " && event.target instanceof HTMLButtonElement)
        return;
    if (event.key === " ")
        player.toggle();
    else if (event.key === "ArrowLeft")
        player.back();
    else if (event.key === "ArrowRight")
        player.skip();
    else
        return;
    event.preventDefault();
}
function open(root, player) {
    document.body.classList.add("in-session");
    for (const other of document.querySelectorAll("body > *:not(#player)"))
        other.inert = true;
    root.hidden = false;
    find(root, ".player-pause").focus();
    history.pushState({ session: true }, "");
    addEventListener("popstate", () => {
        player.pause();
        location.assign("/");
    });
}
function end(root, run, player) {
    void forgetRun(run.id);
    setTimeout(() => player.audio.close(), LAST_TONE);
    find(root, ".player-stage").hidden = true;
    const sets = player.record.done;
    const ending = { run, sets, seconds: run.ran / 1000, stoppedEarly: sets.length < run.session.sets.length };
    showFinish(find(root, ".finish"), ending);
}
function setEntry(run, { mark, repetitions, seconds, plannedSeconds }) {
    const { name, index } = run.session.exercises[mark.exercise];
    const { programmeId, number } = run.session;
    const { set, sets, side = null } = mark;
    const body = { programmeId, session: number, exercise: name, exerciseIndex: index, side, set, sets, repetitions, seconds, plannedSeconds };
    return entry("setDone", body, run.day);
}
