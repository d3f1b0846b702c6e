/** The text of a file, in whatever character set it says or turns out to be written. */

const utf8 = { fatal: true, ignoreBOM: true } as const;

/** As far as a browser looks for it (HTML, "prescan a byte stream to determine its encoding"). */
const headLength = 1_024;

/**
 * What stands in the bytes. A page that names no character set is UTF-8 when it can be, and else what
 * browsers take it for (windows-1252).
 */
export function readText(bytes: Uint8Array, mediaType: string): string {
  const named = byMark(bytes) ?? setIn(mediaType) ?? setIn(headOf(bytes)) ?? 'utf-8';
  return decoded(bytes, named) ?? decoded(bytes, 'windows-1252') ?? '';
}

function byMark([first, second]: Uint8Array): string | null {
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : null;
}

const headOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, headLength));

/** Of a header (RFC 9110, 8.3.1) and of `<meta>` alike. */
const setIn = (text: string): string | null =>
  /charset ?= ?["']?([\w.:-]{1,40})/i.exec(text)?.[1] ?? null;

function decoded(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, utf8).decode(bytes);
  } catch {
    return null; // No such character set, or not written in it.
  }
}
