/** Things of one kind below each other: one is always there, more can be added, each can be taken away. */
import type { ComponentChildren } from 'preact';
import { useWords } from '../words-context.ts';

type Props<Row> = {
  readonly rows: readonly Row[];
  readonly empty: Row;
  readonly title: (number: number) => string;
  readonly add: string;
  readonly onChange: (rows: readonly Row[]) => void;
  readonly show: (row: Row, at: number, onChange: (row: Row) => void) => ComponentChildren;
};

export function Rows<Row>({ rows, empty, title, add, onChange, show }: Props<Row>) {
  const { letter } = useWords().messages;
  const shown = rows.length === 0 ? [empty] : rows;
  const put = (at: number, row: Row) =>
    onChange(shown.map((one, index) => (index === at ? row : one)));
  return (
    <>
      {shown.map((row, at) => (
        <fieldset key={at} class="stack tight" data-row={at}>
          <legend>{title(at + 1)}</legend>
          {show(row, at, (next) => put(at, next))}
          {shown.length > 1 && (
            <button
              type="button"
              class="quiet-button"
              data-action="remove-row"
              onClick={() => onChange(shown.filter((_, index) => index !== at))}
            >
              {letter.remove}: {title(at + 1)}
            </button>
          )}
        </fieldset>
      ))}
      <button type="button" data-action="add-row" onClick={() => onChange([...shown, empty])}>
        {add}
      </button>
    </>
  );
}
