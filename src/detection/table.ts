/** Tables that were made into text: the head of a column says what stands in it. */

/** Also the comma of CSV, behind which no space stands. */
const parting = /[\t;|]|,(?=\S|$)/;
/** In lines and characters: further up no head is looked for, and a longer line is no row. */
const mostLines = 60;
const longestLine = 1_000;

/**
 * The head of the column in which `at` lies, with the words before it in its own cell; `null` when it lies
 * in no table.
 */
export function saidInTable(text: string, at: number): string | null {
  const start = lineStart(text, at);
  if (start === null) return null;
  const cells = text.slice(start, at).split(parting);
  if (cells.length < 2 && !parting.test(restOfLine(text, at))) return null;
  const head = headOf(text, start, cells.length - 1);
  return head === null ? null : `${head}: ${cells.at(-1) ?? ''}`;
}

/** Where the line of `at` begins; `null` when that is too far away. */
function lineStart(text: string, at: number): number | null {
  const from = Math.max(0, at - longestLine);
  const end = text.slice(from, at).lastIndexOf('\n');
  if (end < 0 && from > 0) return null;
  return from + end + 1;
}

const restOfLine = (text: string, at: number): string =>
  text.slice(at, at + longestLine).split('\n', 1)[0] ?? '';

/** The nearest cell above, in that column, without a digit in its row. */
function headOf(text: string, below: number, column: number): string | null {
  let end = below - 1;
  for (let line = 0; line < mostLines && end > 0; line++) {
    const start = lineStart(text, end);
    if (start === null) return null;
    const row = text.slice(start, end);
    if (!parting.test(row)) return null;
    if (!/\d/.test(row)) return row.split(parting)[column] ?? null;
    end = start - 1;
  }
  return null;
}

/** Whether `at` lies in the row under that of `above`, in the same column. */
export function isBelow(text: string, above: number, at: number): boolean {
  const start = lineStart(text, at);
  if (start === null || start === 0) return false;
  const before = lineStart(text, start - 1);
  if (before === null || above < before || above >= start) return false;
  const column = text.slice(start, at).split(parting).length;
  return column > 1 && column === text.slice(before, above).split(parting).length;
}
