/** Lines of plain text, of the length that e-mail likes. */

/** Characters on a line, as e-mail has it (RFC 5322 §2.1.1 allows 78). */
export const lineLength = 72;

const lengthOf = (text: string) => [...text].length;

/** The words of one line over as many lines as needed. A word, so an address too, stays whole. */
function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current: string | null = null;
  for (const word of line.split(' ')) {
    const longer: string = current === null ? word : `${current} ${word}`;
    if (current === null || lengthOf(longer) <= width) current = longer;
    else {
      lines.push(current);
      current = word;
    }
  }
  return [...lines, current ?? ''];
}

/** `text` wrapped, with `first` before its first line and `rest` before the others. */
export function wrap(text: string, first = '', rest = ' '.repeat(first.length)): string {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line) => wrapLine(line, lineLength - first.length))
    .map((line, index) => {
      const start = index === 0 ? first : rest;
      return line === '' ? start.trimEnd() : start + line;
    })
    .join('\n');
}
