// What scripts say, in the language of the page. The page holds their sentences where it is not in English.

const said = JSON.parse(document.querySelector("#words")?.textContent ?? "{}") as Record<string, string>;

/** A sentence; "{0}" in it stands for the first value. */
export function say(english: string, ...values: (string | number)[]): string {
  return (said[english] ?? english).replace(/\{(\d)\}/g, (_, place: string) => String(values[Number(place)]));
}
