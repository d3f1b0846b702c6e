/** How the answer to a query is shown: columns beside each other, or JSON for programs. */
import { type Answer, type AnswerCell, queryNames, readQuery } from './ask-tables.ts';
import { plain } from './plain-text.ts';

const shown = (cell: AnswerCell): string => (cell === null ? '' : plain(String(cell)));

/** Numbers stand to the right, so that they can be compared. */
const padded = (cell: AnswerCell, width: number): string =>
  typeof cell === 'number' ? shown(cell).padStart(width) : shown(cell).padEnd(width);

export function sayAnswer({ columns, rows }: Answer): string {
  const widths = columns.map((name, at) =>
    Math.max(name.length, ...rows.map((row) => shown(row[at] ?? null).length)),
  );
  const line = (cells: readonly AnswerCell[]) =>
    widths
      .map((width, at) => padded(cells[at] ?? null, width))
      .join('  ')
      .trimEnd();
  return [line(columns), ...rows.map(line)].join('\n');
}

/** One object for each row. */
export const answerJson = ({ columns, rows }: Answer): string =>
  JSON.stringify(
    rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at] ?? null]))),
    null,
    2,
  );

/** What the query asks: its first sentence. */
function questionOf(query: string): string {
  const comment = /^(?:-- .*\n)+/.exec(query)?.[0] ?? '';
  const [question = ''] = comment.replaceAll(/^-- /gm, '').replaceAll('\n', ' ').split('?');
  return `${question}?`;
}

/** Every question that can be asked, by its name. */
export const sayQuestions = (): string =>
  queryNames()
    .map((name) => `${name.padEnd(14)}  ${questionOf(readQuery(name))}`)
    .join('\n');
