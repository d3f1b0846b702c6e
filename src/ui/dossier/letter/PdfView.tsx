/** What can be chosen for a PDF with exhibits, how far it is, and what came of it. */
import { exhibitsPerVolume } from '../../../domain/exhibit-sheet.ts';
import { Check } from '../../shared/Check.tsx';
import { Choice } from '../../shared/Choice.tsx';
import { useWords } from '../../shared/words-context.ts';
import type { LetterFile } from './letter-files.ts';
import { PdfDone, type PdfEnd } from './PdfDone.tsx';
import type { PdfChoice, PdfProgress } from './pdf-choice.ts';

export type PdfState = { readonly state: 'making'; readonly progress: PdfProgress | null } | PdfEnd;

type Props = ChoicesProps &
  Pick<ButtonsProps, 'onSave' | 'onPrint' | 'onStop'> & {
    readonly making: PdfState;
    readonly addressOf: (made: LetterFile) => string;
  };

export function PdfView({ count, choice, making, addressOf, onChange, ...actions }: Props) {
  const { letterPdf: words } = useWords().messages;
  const isMaking = making.state === 'making';
  return (
    <section class="stack" aria-labelledby="take-pdf">
      <h3 id="take-pdf">{words.title}</h3>
      <p>{words.purpose}</p>
      <PdfChoices count={count} choice={choice} onChange={onChange} />
      {isMaking && <Going progress={making.progress} />}
      <Buttons isMaking={isMaking} canPrint={count > 0} {...actions} />
      <PdfDone end={isMaking ? { state: 'none' } : making} addressOf={addressOf} />
    </section>
  );
}

type ChoicesProps = {
  readonly count: number;
  readonly choice: PdfChoice;
  readonly onChange: (choice: PdfChoice) => void;
};

function PdfChoices({ count, choice, onChange }: ChoicesProps) {
  const { letterPdf: words } = useWords().messages;
  if (count === 0) return <p>{words.noExhibits}</p>;
  return (
    <div class="stack tight">
      <Check
        name="pdf-exhibits"
        value="yes"
        isChosen={choice.withExhibits}
        onChoose={(withExhibits) => onChange({ ...choice, withExhibits })}
      >
        {words.withExhibits(count)}
      </Check>
      {choice.withExhibits && count > exhibitsPerVolume && (
        <Editions choice={choice} onChange={onChange} />
      )}
      {choice.withExhibits && (
        <Check
          name="pdf-data"
          value="yes"
          isChosen={choice.withData}
          onChoose={(withData) => onChange({ ...choice, withData })}
        >
          {words.withData}
          <br />
          <span class="quiet">{words.dataHint}</span>
        </Check>
      )}
    </div>
  );
}

function Editions({ choice, onChange }: Omit<ChoicesProps, 'count'>) {
  const { edition, editions } = useWords().messages.letterPdf;
  const names = { volumes: editions.volumes(exhibitsPerVolume), combined: editions.combined };
  return (
    <fieldset class="stack tight">
      <legend>{edition}</legend>
      {(['volumes', 'combined'] as const).map((value) => (
        <Choice
          key={value}
          name="pdf-edition"
          value={value}
          isChosen={value === choice.edition}
          onChoose={() => onChange({ ...choice, edition: value })}
        >
          {names[value]}
        </Choice>
      ))}
    </fieldset>
  );
}

type ButtonsProps = {
  readonly isMaking: boolean;
  readonly canPrint: boolean;
  readonly onSave: () => void;
  readonly onPrint: () => void;
  readonly onStop: () => void;
};

function Buttons({ isMaking, canPrint, onSave, onPrint, onStop }: ButtonsProps) {
  const { letterPdf: words } = useWords().messages;
  if (isMaking)
    return (
      <div>
        <button type="button" data-action="stop-pdf" onClick={onStop}>
          {words.stop}
        </button>
      </div>
    );
  return (
    <div class="row">
      <button type="button" data-action="take-pdf" onClick={onSave}>
        {words.make}
      </button>
      {canPrint && (
        <span>
          <button type="button" data-action="print-exhibits" onClick={onPrint}>
            {words.print}
          </button>{' '}
          <span class="quiet">{words.printHint}</span>
        </span>
      )}
    </div>
  );
}

function Going({ progress }: { readonly progress: PdfProgress | null }) {
  const { letterPdf, letter } = useWords().messages;
  if (progress === null) return <p data-pdf="making">{letter.making}</p>;
  const { step, done, total } = progress;
  return (
    <label data-pdf="making">
      {letterPdf.progress[step](done, total)}
      <progress value={done} max={Math.max(total, 1)} />
    </label>
  );
}
