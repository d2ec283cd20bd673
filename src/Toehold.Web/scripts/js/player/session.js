export const isWork = (cue) => cue.kind === "hold" || cue.kind === "move";
export const endOf = (cue) => cue.at + cue.for;
export function cueIndexAt(cues, position) {
    let low = 0;
    let high = cues.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (cues[middle].at <= position)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
export function extend(cues, index, milliseconds) {
    cues[index].for += milliseconds;
    for (let i = index + 1; i < cues.length; i++)
        cues[i].at += milliseconds;
}
