/** Cells of CSV, as RFC 4180 quotes them, without what a spreadsheet would carry out. */

// OWASP, CSV Injection: =, +, -, @, tab and carriage return begin a formula. An apostrophe is doubled, so
// that who takes one away from every text that begins with it has what was there.
const beginsFormula = /^[=+\-@\t\r'＝＋－＠]/;

/** The text as text: with an apostrophe before it when a spreadsheet might take it for a formula. */
export const defuse = (text: string): string => (beginsFormula.test(text) ? `'${text}` : text);

/** The text that was defused. */
export const restore = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);

export const quoted = (text: string): string => `"${text.toWellFormed().replaceAll('"', '""')}"`;
