// Space, the arrows, and the keys of a headset or a lock screen, where the platform passes them on.

import type { Player } from "./player.js";

const OURS = [" ", "Enter", "ArrowLeft", "ArrowRight"];

export function listenToKeys(player: Player): void {
  document.addEventListener("keydown", (event) => press(event, player));
}

function press(event: KeyboardEvent, player: Player): void {
  const { key, target } = event;
  // A key held down for too long is one press.
  if (event.repeat && OURS.includes(key)) return event.preventDefault();
  if (player.state === "done" || event.ctrlKey || event.metaKey || event.altKey) return;
  if (document.querySelector("dialog[open]") !== null) return;
  if (key === " " && target instanceof HTMLButtonElement) return;
  if (key === " ") player.toggle();
  else if (key === "ArrowLeft") player.back();
  else if (key === "ArrowRight") player.skip();
  else return;
  event.preventDefault();
}

export function offerToThePlatform(player: Player, title: string): void {
  if (!("mediaSession" in navigator)) return;
  const media = navigator.mediaSession;
  media.metadata = new MediaMetadata({ title, artist: "Toehold", artwork: [{ src: "/icons/icon-512.png", sizes: "512x512", type: "image/png" }] });
  const acts: [MediaSessionAction, () => void][] = [
    // Out of sight nothing goes on: whatever is done then would be done unseen.
    ["play", () => document.visibilityState === "visible" && player.state !== "running" && player.toggle()],
    ["pause", () => player.pause()],
    ["previoustrack", () => player.back()],
    ["nexttrack", () => player.skip()],
    ["stop", () => player.pause()],
  ];
  for (const [action, act] of acts) {
    try {
      media.setActionHandler(action, act);
    } catch {
      // A platform that lacks one of them keeps the others.
    }
  }
}

export function tellThePlatform(player: Player): void {
  if (!("mediaSession" in navigator)) return;
  navigator.mediaSession.playbackState = player.state === "done" ? "none" : player.state === "running" ? "playing" : "paused";
  if (player.state === "done") navigator.mediaSession.metadata = null;
}
