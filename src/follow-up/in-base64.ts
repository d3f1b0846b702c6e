/** Octets as text that every mail server leaves as it is (RFC 2045 §6.8). */

/** As many at a time as a call takes arguments, and a multiple of 3 so that nothing is padded between. */
const atOnce = 3 * 4096;

export function inBase64(octets: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < octets.length; at += atOnce)
    parts.push(btoa(String.fromCharCode(...octets.subarray(at, at + atOnce))));
  return parts.join('');
}

/** In lines of 76 characters, as a part of an e-mail has it: each holds 57 octets. */
export function inBase64Lines(octets: Uint8Array): string {
  const lines: string[] = [];
  for (let at = 0; at < octets.length; at += 57) lines.push(inBase64(octets.subarray(at, at + 57)));
  return lines.join('\r\n');
}
