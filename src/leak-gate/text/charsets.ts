/** Older ways of writing letters as bytes, where a text says which one it uses. */

/** `null` when there is no such charset, or it is one that every text is read in anyway. */
export function decodeCharset(label: string, bytes: Uint8Array): Uint16Array | null {
  const decoder = decoderOf(label);
  if (decoder === null || decoder.encoding === 'utf-8' || decoder.encoding === 'windows-1252')
    return null;
  const text = decoder.decode(bytes);
  return Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    // A name that nobody knows.
    return null;
  }
}

/** Such a name stands near the beginning of a page, or in the head of a part of an e-mail. */
const searched = 64 << 10;

/** The charsets that a text names, each once. */
export function namedCharsets(units: Uint16Array): string[] {
  const text = new TextDecoder('utf-16le').decode(units.slice(0, searched));
  const names = text.matchAll(/(?:charset|encoding)=["']?([\w:.-]{3,40})/gi);
  return [...new Set(Array.from(names, ([, name = '']) => name.toLowerCase()))].slice(0, 4);
}
