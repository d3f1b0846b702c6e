/** Puts bytes into the text of a page, as a `data:` address. */
import { fail, ok, type Result } from '../domain/result.ts';
import type { Bytes } from './page-yield.ts';

/** Of one picture or font, in bytes. */
export const longestResource = 8 * 1024 * 1024;

const pieceLength = 0x8000; // More arguments at once than this can overflow the stack.

/** `too-large` above 8 MiB; `unreadable` when `mediaType` does not say what it is. */
export function toDataAddress(
  bytes: Bytes,
  mediaType: string,
): Result<string, 'too-large' | 'unreadable'> {
  if (bytes.length > longestResource) return fail('too-large');
  if (!/^[\w.+-]+\/[\w.+-]+$/.test(mediaType)) return fail('unreadable');
  return ok(`data:${mediaType};base64,${btoa(binaryText(bytes))}`);
}

function binaryText(bytes: Bytes): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += pieceLength)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + pieceLength)));
  return pieces.join('');
}
