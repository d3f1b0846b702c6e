/** How far it is with each organisation, as a table that can be saved. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Day } from '../../../domain/instant.ts';
import type { Matrix } from '../../../domain/matrix.ts';
import { asWritten } from '../../shared/as-written.ts';
import { useFileAddress } from '../../shared/use-file-address.ts';
import { useWords } from '../../shared/words-context.ts';
import type { Loaded } from '../model.ts';
import { cellsOf, headingsOf, type MatrixCell } from './matrix-cells.ts';

type Props = { readonly loaded: Loaded; readonly today: Day };

export function MatrixSection({ loaded, today }: Props) {
  const { language, messages } = useWords();
  const { desk: words } = messages;
  const matrix = useMatrix(loaded, today);
  if (matrix === null || matrix.rows.length === 0) return null;
  const headings = headingsOf(messages);
  const cells = cellsOf(matrix, messages, language);
  return (
    <section class="stack" aria-labelledby="matrix" data-section="matrix">
      <h2 id="matrix">{words.matrix}</h2>
      <p class="quiet" id="matrix-counted">
        {words.matrixIntro}
      </p>
      <Table headings={headings} rows={cells} />
      <SaveTable headings={headings} rows={cells} />
    </section>
  );
}

/** What counts exhibits is loaded for whoever keeps a dossier for others, and for nobody else. */
function useMatrix({ contents, people }: Loaded, today: Day): Matrix | null {
  const [matrix, setMatrix] = useState<Matrix | null>(null);
  useEffect(() => {
    let isOver = false;
    const weigh = async () => {
      const { weighOrganisations } = await import('../../../flows/desk.ts');
      if (!isOver) setMatrix(weighOrganisations(contents, people, today));
    };
    void weigh();
    return () => {
      isOver = true;
    };
  }, [contents, people, today]);
  return matrix;
}

type TableProps = {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly MatrixCell[])[];
};

/** Wider than a phone: it scrolls by itself, also by keyboard. */
function Table({ headings, rows }: TableProps) {
  const { desk: words } = useWords().messages;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll to what is out of sight
    <section class="wide" aria-label={words.matrix} tabIndex={0}>
      <table aria-describedby="matrix-counted">
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], at) => (
            <tr key={at} data-total={name === words.total || null}>
              <th scope="row">
                <bdi {...asWritten}>{name}</bdi>
              </th>
              {cells.map((cell, column) => (
                <td key={headings[column + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function SaveTable({ headings, rows }: TableProps) {
  const { desk: words } = useWords().messages;
  const content = JSON.stringify([headings, rows]);
  const make = useCallback(async () => {
    const { peopleCsv } = await import('../../../flows/desk.ts');
    return new Blob([peopleCsv(headings, rows)], { type: 'text/csv' });
  }, [content]);
  const address = useFileAddress(make);
  return (
    <div>
      {address && (
        <a class="button" data-action="save-matrix" href={address} download={words.tableFile}>
          {words.saveTable}
        </a>
      )}
    </div>
  );
}
