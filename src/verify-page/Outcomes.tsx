/** What was found in each file that was chosen. */
import { useEffect, useRef } from 'preact/hooks';
import { limitsOf } from '../verify/said-of-signer.ts';
import { BesideOutcome } from './BesideOutcome.tsx';
import { type CheckedBeside, type CheckedFile, packIn } from './check.ts';
import { Outcome } from './Outcome.tsx';
import { Report } from './Report.tsx';
import { useWords } from './words-context.ts';

type Props = {
  readonly files: readonly CheckedFile[];
  readonly beside: readonly CheckedBeside[];
};

export function Outcomes({ files, beside }: Props) {
  const words = useWords();
  const packs = files.flatMap(packIn);
  const top = useRef<HTMLDivElement>(null);
  // Whoever cannot see the page is brought to what has come.
  useEffect(() => top.current?.focus(), []);
  return (
    <div class="outcomes" ref={top} tabIndex={-1}>
      {files.map((file, at) => (
        <Outcome key={`${at} ${file.name}`} file={file} files={files} />
      ))}
      {beside.map((one, at) => (
        <BesideOutcome key={`${at} ${one.name}`} name={one.name} check={one.check} />
      ))}
      {packs.length > 0 && (
        <section>
          <h2>{words.verdict.notProven}</h2>
          <ul>
            {limitsOf(packs, words).map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </section>
      )}
      <Report files={files} beside={beside} />
    </div>
  );
}
