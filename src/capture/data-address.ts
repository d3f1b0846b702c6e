/** Puts bytes into the text of a page, as a `data:` address. */
import { fail, ok, type Result } from '../domain/result.ts';
import type { Bytes } from './page-yield.ts';

/** Of one picture or font, in bytes. */
export const longestResource = 8 * 1024 * 1024;

declare global {
  interface Uint8Array {
    /** In every browser that the extension is for; newer than the compiler's library. */
    toBase64(): string;
  }
}

/** `too-large` above 8 MiB; `unreadable` when `mediaType` does not say what it is. */
export function toDataAddress(
  bytes: Bytes,
  mediaType: string,
): Result<string, 'too-large' | 'unreadable'> {
  if (bytes.length > longestResource) return fail('too-large');
  if (!/^[\w.+-]+\/[\w.+-]+$/.test(mediaType)) return fail('unreadable');
  return ok(`data:${mediaType};base64,${bytes.toBase64()}`);
}
