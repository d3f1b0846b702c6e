/** Reads one line of JSON without letting it grow into something far larger than it is. */
import { deepestJson } from './limits.ts';

const [quote, backslash] = [0x22, 0x5c];
const isOpening = (byte: number) => byte === 0x5b || byte === 0x7b;
const isClosing = (byte: number) => byte === 0x5d || byte === 0x7d;

/** The value, or `undefined` when the line is no JSON, no UTF-8, or nested too deeply. */
export function jsonInLine(line: Uint8Array): unknown {
  if (isTooDeep(line)) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
  } catch {
    return undefined; // Whatever is wrong with it, the caller has to name it and go on.
  }
}

// Sixteen million brackets in a row would become as many lists, each a hundred times its bracket.
function isTooDeep(line: Uint8Array): boolean {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < line.length; at++) {
    const byte = line[at] ?? 0;
    if (isInText && byte === backslash) at += 1;
    else if (byte === quote) isInText = !isInText;
    else if (isInText) continue;
    else if (isOpening(byte)) depth += 1;
    else if (isClosing(byte)) depth -= 1;
    if (depth > deepestJson) return true;
  }
  return false;
}
