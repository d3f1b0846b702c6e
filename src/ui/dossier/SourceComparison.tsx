/** What the site had sent beside what the browser showed: closed, for who asks whether it was edited. */
import { useState } from 'preact/hooks';
import { artefactOf, type Capture } from '../../domain/capture.ts';
import {
  type DifferenceLine,
  readSourceDifference,
  type SourceDifference,
} from '../../domain/source-difference.ts';
import { asWritten } from '../shared/as-written.ts';
import { useWords } from '../shared/words-context.ts';
import type { RecordPorts } from './RecordCard.tsx';

type Props = { readonly capture: Capture; readonly ports: RecordPorts };

/** Nothing when there was no source to compare with. */
export function SourceComparison({ capture, ports }: Props) {
  const { sourceDifference: words } = useWords().messages;
  const [file, setFile] = useState<string | null>(null);
  if (artefactOf(capture, 'source-difference') === null) return null;
  const read = async () => setFile((await ports.differenceOf(capture)) ?? '');
  return (
    <details data-source-difference onToggle={read}>
      <summary>{words.title}</summary>
      {file !== null && (
        <ComparisonOutcome difference={readSourceDifference(file)} capture={capture} />
      )}
    </details>
  );
}

type OutcomeProps = {
  /** `null` when the file cannot be read. */
  readonly difference: SourceDifference | null;
  readonly capture: Capture;
};

export function ComparisonOutcome({ difference, capture }: OutcomeProps) {
  const { sourceDifference: words, codes } = useWords().messages;
  if (difference === null) return <p class="error">{codes['file-unreadable']}</p>;
  const { from, result } = difference;
  return (
    <div class="stack tight" data-outcome={result.kind}>
      {from === 'asked-again' && <p class="notice">{words.askedAgain}</p>}
      {result.kind === 'same' && <p>{words.same}</p>}
      {result.kind === 'not-compared' && <p>{words.notCompared[result.reason]}</p>}
      {result.kind === 'different' && <Lines lines={result.lines} capture={capture} />}
      <p class="quiet">{words.meaning}</p>
    </div>
  );
}

const mostShown = 200;

function Lines({
  lines,
  capture,
}: { readonly lines: readonly DifferenceLine[] } & Pick<Props, 'capture'>) {
  const { sourceDifference: words } = useWords().messages;
  return (
    <>
      <p>{words.legend}</p>
      <ul class="plain difference" lang={capture.facts.language ?? ''} {...asWritten}>
        {lines.slice(0, mostShown).map((line, index) => (
          <li key={index} dir="auto" data-line={line.kind}>
            {shown(line)}
          </li>
        ))}
      </ul>
      {lines.length > mostShown && <p>{words.more(lines.length - mostShown)}</p>}
    </>
  );
}

function shown({ kind, text }: DifferenceLine) {
  switch (kind) {
    case 'same':
      return text;
    case 'gone':
      return (
        <>
          − <del>{text}</del>
        </>
      );
    case 'new':
      return (
        <>
          + <ins>{text}</ins>
        </>
      );
    case 'gap':
      return '…';
  }
}
