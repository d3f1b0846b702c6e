/** What was found in each file that was chosen. */
import { useEffect, useRef } from 'preact/hooks';
import { type CheckedFile, factsOf } from './check.ts';
import { Outcome } from './Outcome.tsx';
import { Report } from './Report.tsx';
import { useWords } from './words-context.ts';

type Props = { readonly files: readonly CheckedFile[] };

export function Outcomes({ files }: Props) {
  const { notProven, limits } = useWords().verdict;
  const top = useRef<HTMLDivElement>(null);
  // Whoever cannot see the page is brought to what has come.
  useEffect(() => top.current?.focus(), []);
  return (
    <div class="outcomes" ref={top} tabIndex={-1}>
      {files.map((file, at) => (
        <Outcome key={`${at} ${file.name}`} file={file} files={files} />
      ))}
      {files.some(factsOf) && (
        <section>
          <h2>{notProven}</h2>
          <ul>
            {limits.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </section>
      )}
      <Report files={files} />
    </div>
  );
}
