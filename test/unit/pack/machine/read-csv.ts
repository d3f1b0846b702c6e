/** A reader of CSV that shares nothing with the writer: RFC 4180, a character at a time. */

/** Rows of cells. Throws where the file is no CSV: a quote inside a cell, or one that never ends. */
export function readCsv(text: string, delimiter: ',' | ';'): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, delimiter);
    row.push(cell.text);
    at = cell.end;
    if (text[at] === delimiter) {
      at += 1;
      if (at === text.length) row.push('');
      else continue;
    }
    const lineEnd = /^(?:\r\n|\n|$)/.exec(text.slice(at, at + 2))?.[0];
    if (lineEnd === undefined) throw new Error(`not the end of a cell at ${at}`);
    at += lineEnd.length;
    rows.push(row);
    row = [];
  }
  return rows;
}

type Cell = { readonly text: string; readonly end: number };

function quotedCell(text: string, start: number): Cell {
  let cell = '';
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') cell += text[at];
    else if (text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else return { text: cell, end: at + 1 };
  }
  throw new Error(`a quote that never ends, from ${start}`);
}

function plainCell(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== delimiter && !/[\r\n]/.test(text[end] ?? '')) {
    if (text[end] === '"') throw new Error(`a quote in a plain cell at ${end}`);
    end += 1;
  }
  return { text: text.slice(start, end), end };
}
