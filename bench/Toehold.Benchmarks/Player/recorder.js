// Put into the page before its own scripts. Records when tones are scheduled, when they come out of the audio graph, when
// the page changes phase, and, beside them, a timer that counts ticks as plain timers do.
(() => {
  const bench = (window.bench = { scheduled: [], onsets: [], phases: [], naive: [], clocks: [], blocked: [], rate: 0 });
  const { start, stop } = AudioBufferSourceNode.prototype;
  AudioBufferSourceNode.prototype.start = function (at) {
    this.benchEntry = { at, ahead: at - this.context.currentTime, cancelled: false };
    bench.scheduled.push(this.benchEntry);
    return start.call(this, at);
  };
  AudioBufferSourceNode.prototype.stop = function (at) {
    if (at === undefined && this.benchEntry) this.benchEntry.cancelled = true;
    return stop.call(this, at);
  };

  // What reaches the loudspeaker also reaches a worklet that notes the first sample after silence.
  const listener = `registerProcessor("onsets", class extends AudioWorkletProcessor {
    constructor() { super(); this.quiet = 1e9; }
    process([input]) {
      const samples = input[0];
      if (!samples) { this.quiet += 128; return true; }
      for (let i = 0; i < samples.length; i++) {
        if (Math.abs(samples[i]) > 2e-5) {
          if (this.quiet > 0.03 * sampleRate) this.port.postMessage((currentFrame + i) / sampleRate);
          this.quiet = 0;
        } else this.quiet++;
      }
      return true;
    }
  });`;
  const connect = AudioNode.prototype.connect;
  AudioNode.prototype.connect = function (target, ...rest) {
    const context = this.context;
    if (target === context.destination && !context.benchListens) {
      context.benchListens = true;
      window.benchContext = context;
      bench.rate = context.sampleRate;
      context.audioWorklet.addModule(URL.createObjectURL(new Blob([listener], { type: "text/javascript" }))).then(() => {
        const node = new AudioWorkletNode(context, "onsets", { numberOfOutputs: 0 });
        node.port.onmessage = ({ data }) => bench.onsets.push(data);
        connect.call(this, node);
      });
    }
    return connect.call(this, target, ...rest);
  };

  const heard = () => {
    const { contextTime, performanceTime } = benchContext.getOutputTimestamp();
    return contextTime + (performance.now() - performanceTime) / 1000;
  };

  addEventListener("DOMContentLoaded", () => {
    const player = document.querySelector("#player");
    let last = "";
    new MutationObserver(() => {
      const kind = player.dataset.kind;
      if (player.dataset.state !== "running" || kind === last || !window.benchContext) return;
      last = kind;
      const entry = { kind, heard: heard(), now: performance.now(), painted: 0 };
      bench.phases.push(entry);
      requestAnimationFrame(() => (entry.painted = heard()));
      if (bench.phases.length === 1) count();
    }).observe(player, { attributes: true });
  });

  // The plain timer: every second one tick less, and the next phase at nought.
  function count() {
    const cues = JSON.parse(document.querySelector("#session-data").textContent).cues;
    const began = performance.now();
    let index = 0;
    let left = Math.round(cues[0].for / 1000);
    setInterval(() => {
      if (index >= cues.length - 1) return;
      left--;
      while (left <= 0 && index < cues.length - 1) {
        index++;
        left += Math.round(cues[index].for / 1000);
        bench.naive.push({ at: performance.now() - began, cue: cues[index].at });
        if (cues[index].for === 0) break;
      }
    }, 1000);
    setInterval(() => bench.clocks.push({ now: performance.now(), heard: heard() * 1000, rendered: benchContext.currentTime * 1000 }), 1000);
  }

  window.benchBlock = (milliseconds) => {
    const from = heard();
    const until = performance.now() + milliseconds;
    while (performance.now() < until);
    bench.blocked.push({ from, to: heard() });
  };
})();
