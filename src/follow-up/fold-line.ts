/** Content lines of a calendar file: folded as RFC 5545 §3.1 asks, never in the middle of a character. */

/** Octets on a line, without its end. */
const lineOctets = 75;

/** How many octets a character takes in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** The line, over as many as it needs: each next one starts with a space, which a reader takes off. */
export function foldLine(line: string): string {
  const lines: string[] = [];
  let start = 0;
  let end = 0;
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > lineOctets) {
      lines.push(line.slice(start, end));
      start = end;
      octets = 1;
    }
    octets += more;
    end += character.length;
  }
  return [...lines, line.slice(start)].join('\r\n ');
}
