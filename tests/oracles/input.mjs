// What a test hands over, as text.
export async function input() {
  let text = "";
  for await (const part of process.stdin.setEncoding("utf8")) text += part;
  return text;
}
