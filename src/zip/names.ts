/** Names of entries: which can be read at all, and which two would become one file somewhere. */
import type { Bytes } from './records.ts';

const isPlain = (byte: number): boolean => byte > 0x20 && byte < 0x7f && byte !== 0x5c;

/** Whether it says the same on every computer: no NUL, no control or direction marks, no `\`. */
export const isPlainName = (name: Bytes): boolean => name.byteLength > 0 && name.every(isPlain);

/** A name that is safe to show: what is not plain is shown as its number. */
export const printable = (name: Bytes): string =>
  Array.from(name, (byte) =>
    isPlain(byte) ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`,
  ).join('');

/** Those that an earlier one falls together with where capitals do not count. */
export function twins(paths: readonly string[]): Set<string> {
  const seen = new Set<string>();
  return new Set(
    paths.filter((path) => {
      const folded = path.toLowerCase();
      const isTwin = seen.has(folded);
      seen.add(folded);
      return isTwin;
    }),
  );
}
