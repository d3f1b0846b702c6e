/** Octets as text that every mail server leaves as it is (RFC 2045 §6.8). */

/** As many at a time as a call takes arguments, and a multiple of 3 so that nothing is padded between. */
const atOnce = 3 * 4096;

export function inBase64(octets: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < octets.length; at += atOnce)
    parts.push(btoa(String.fromCharCode(...octets.subarray(at, at + atOnce))));
  return parts.join('');
}

/** In lines of 76 characters, as a part of an e-mail has it. */
export function inBase64Lines(octets: Uint8Array): string {
  const text = inBase64(octets);
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += 76) lines.push(text.slice(at, at + 76));
  return lines.join('\r\n');
}
