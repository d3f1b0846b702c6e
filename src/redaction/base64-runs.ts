/** Texts in base64: in addresses, in JSON, in what programs say to one another. */

export type Run = { readonly start: number; readonly end: number; readonly text: string };

/** Shorter ones are words. RFC 4648, both alphabets; lines of MIME may break it. */
const form = /[A-Za-z0-9+/_-]{16,}(?:\r?\n[A-Za-z0-9+/_-]{4,})*={0,2}/g;

/** Every run of `text` that may be base64, with the text that it is. */
export function* base64Runs(text: string): Generator<Run> {
  for (const { 0: run, index } of text.matchAll(form)) {
    const bytes = bytesOf(run);
    for (const text of bytes === null ? [] : textsOf(bytes))
      yield { start: index, end: index + run.length, text };
  }
}

function bytesOf(run: string): Uint8Array | null {
  const plain = run.replace(/[\s=]/g, '').replace(/-/g, '+').replace(/_/g, '/');
  // One character left over says nothing; without it the rest is read all the same.
  const whole = plain.length % 4 === 1 ? plain.slice(0, -1) : plain;
  try {
    return Uint8Array.from(atob(whole), (one) => one.charCodeAt(0));
  } catch {
    return null; // It only looked like base64.
  }
}

/**
 * In UTF-8, and in UTF-16 when there are zeros: of Latin text every second byte is one. None of what is no text,
 * such as a picture.
 */
function textsOf(bytes: Uint8Array): readonly string[] {
  const head = bytes.subarray(0, 512);
  const zeros = head.filter((byte) => byte === 0).length;
  const texts = zeros * 10 < head.length ? [] : [new TextDecoder('utf-16le').decode(bytes)];
  return isText(head) ? [new TextDecoder('utf-8').decode(bytes), ...texts] : texts;
}

/** Some of it may be something else: a number that comes before each text, a picture behind it. */
function isText(head: Uint8Array): boolean {
  const signs = [...new TextDecoder('utf-8').decode(head)];
  const odd = signs.filter((one) => one === '\ufffd' || (one < ' ' && !/\s/.test(one))).length;
  return odd * 3 <= signs.length;
}
