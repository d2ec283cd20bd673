// A programme that a link carries in its fragment, which browsers send to no server: base64url of the deflated hand-out.

import { say } from "../words/words.js";

const MARK = "#p=";
const MOST_CHARACTERS = 100_000;
const BROKEN = "This link does not carry a whole programme. Scan the code again, or ask for a new one.";

export type Carried = { handOut: string } | { handOut: undefined; trouble: string };

export async function programmeFromAddress(fragment: string): Promise<Carried | undefined> {
  if (!fragment.startsWith(MARK)) return undefined;
  if (!("DecompressionStream" in window)) return { handOut: undefined, trouble: say("This browser is too old for the link. Open it in a newer one.") };
  try {
    return { handOut: await inflate(bytes(fragment.slice(MARK.length))) };
  } catch {
    return { handOut: undefined, trouble: say(BROKEN) };
  }
}

function bytes(code: string): Uint8Array<ArrayBuffer> {
  const plain = atob(code.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
}

/** Stops where a hand-out would end: a small link can unfold to more than any memory holds. */
async function inflate(code: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = new Blob([code]).stream().pipeThrough(new DecompressionStream("deflate-raw")).pipeThrough(new TextDecoderStream("utf-8", { fatal: true })).getReader();
  let handOut = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return handOut;
    handOut += value;
    if (handOut.length > MOST_CHARACTERS) {
      await reader.cancel();
      throw new Error(BROKEN);
    }
  }
}
