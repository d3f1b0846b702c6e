/** A PNG with what its picture needs and nothing else: no words, times, colours of a screen, or bytes behind it. */
import { viewBytes } from './byte-view.ts';

const signatureLength = 8;
/** Length and name before the content, and a sum behind it. */
const around = 12;
/** `IDAT` may come many times. */
const needed = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'];

export function plainPng(png: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = viewBytes(png);
  const kept = [png.subarray(0, signatureLength)];
  for (let at = signatureLength; at + around <= png.length; ) {
    const name = view.word(at + 4, 4);
    const end = at + around + view.big(at, 4);
    if (needed.includes(name)) kept.push(png.subarray(at, end));
    if (name === 'IEND') break;
    at = end;
  }
  return joined(kept);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
