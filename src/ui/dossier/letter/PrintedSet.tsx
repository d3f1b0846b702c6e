/** A letter with the pages that go along, on paper: the sheet on top. */

import { LetterPreview } from '../../shared/letter/LetterPreview.tsx';
import { AnnexPreview } from './AnnexPreview.tsx';
import type { LetterTask } from './letter-tasks.ts';
import { type PrintedExhibit, PrintedExhibits } from './PrintedExhibits.tsx';

type Props = {
  readonly task: Extract<LetterTask, { readonly kind: 'letter-read' }>;
  /** Empty until somebody prints them too. */
  readonly exhibits: readonly PrintedExhibit[];
};

/** Seen on paper only. */
export function PrintedSet({ task: { composed }, exhibits }: Props) {
  if (composed.state !== 'written') return null;
  const { read, annexes } = composed.letter;
  const isOnTop = ({ kind }: { readonly kind: string }) => kind === 'triage-sheet';
  return (
    <div class="printed-letters" aria-hidden="true">
      {annexes.filter(isOnTop).map((annex) => (
        <AnnexPreview key={annex.kind} annex={annex} />
      ))}
      <LetterPreview {...read} touched={[]} />
      {annexes
        .filter((annex) => !isOnTop(annex))
        .map((annex) => (
          <AnnexPreview key={annex.kind} annex={annex} />
        ))}
      <PrintedExhibits exhibits={exhibits} />
    </div>
  );
}
