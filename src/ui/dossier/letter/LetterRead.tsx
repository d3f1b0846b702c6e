/** The letter as it will be read, or what it still lacks, before anything is made of it. */

import type { DossierContents } from '../../../domain/dossier.ts';
import type { Day } from '../../../domain/instant.ts';
import type { ComposedLetter, FaultPlace, Sentences } from '../../../flows/compose-letter.ts';
import { Folded } from '../../shared/Folded.tsx';
import { Heading } from '../../shared/Heading.tsx';
import { ClockDoubt } from '../../shared/letter/ClockDoubt.tsx';
import { LetterPreview } from '../../shared/letter/LetterPreview.tsx';
import { isSigned, type OpenLetter } from '../../shared/letter/open-letter.ts';
import { useWords } from '../../shared/words-context.ts';
import type { DossierPage } from '../model.ts';
import { AlongChoice } from './AlongChoice.tsx';
import { ApFormPanel } from './ApFormPanel.tsx';
import { Explained } from './Explained.tsx';
import type { LetterTask } from './letter-tasks.ts';
import { SendIt } from './SendIt.tsx';
import { TakeAlong } from './TakeAlong.tsx';

type Props = {
  readonly page: DossierPage;
  readonly task: Extract<LetterTask, { readonly kind: 'letter-read' }>;
  readonly contents: DossierContents;
  readonly isShared: boolean;
  readonly today: Day;
};

export function LetterRead({ page, task, ...rest }: Props) {
  const { codes, letter: words } = useWords().messages;
  const { letter, composed } = task;
  switch (composed.state) {
    case 'failed':
      return (
        <>
          <Heading>{words.notYet}</Heading>
          <p class="error">{codes[composed.code]}</p>
          <Ways page={page} letter={letter} />
        </>
      );
    case 'fault':
      return <Fault page={page} letter={letter} words={composed.words} place={composed.place} />;
    case 'written':
      return (
        <>
          <Heading>{words.readTitle}</Heading>
          <p>{words.readIntro}</p>
          <ClockDoubt letter={composed.letter} />
          <Warnings warnings={composed.letter.warnings} />
          <Written page={page} letter={letter} composed={composed.letter} {...rest} />
        </>
      );
  }
}

type WrittenProps = Omit<Props, 'task'> & {
  readonly letter: OpenLetter;
  readonly composed: ComposedLetter;
};

const Written = ({ page, letter, composed, ...rest }: WrittenProps) => (
  <>
    <TheLetter composed={composed} />
    <AlongChoice composed={composed} onChoose={(chosen) => void page.letter.read(letter, chosen)} />
    <TakeAlong page={page} composed={composed} isShared={rest.isShared} />
    <ForApForm composed={composed} today={rest.today} />
    <SendIt page={page} letter={letter} composed={composed} {...rest} />
    <Ways page={page} letter={letter} />
  </>
);

function TheLetter({ composed }: Pick<WrittenProps, 'composed'>) {
  const { letter } = useWords().messages;
  return (
    <section class="stack" aria-labelledby="the-letter">
      <h2 id="the-letter">{letter.theLetter}</h2>
      {composed.touched.length > 0 && <Touched count={composed.touched.length} />}
      <LetterPreview {...composed.read} touched={composed.touched} />
      <Explained composed={composed} />
    </section>
  );
}

/** Who decides about the benefit may read it; the person chooses what stands in it. */
function Touched({ count }: { readonly count: number }) {
  const { review } = useWords().messages;
  return (
    <div class="notice stack tight" data-touched={count}>
      <p>
        <strong>{review.touched(count)}</strong>
      </p>
      <p>{review.limits}</p>
    </div>
  );
}

function ForApForm({ composed, today }: Pick<WrittenProps, 'composed' | 'today'>) {
  const { letter } = useWords().messages;
  const { apForm, set } = composed;
  if (apForm.length === 0) return null;
  return (
    <Folded title={letter.forApForm}>
      <ApFormPanel
        blocks={apForm}
        kind={set.letter.kind === 'ap-tip' ? 'tip' : 'complaint'}
        language={set.letter.language}
        today={today}
      />
    </Folded>
  );
}

function Warnings({ warnings }: { readonly warnings: readonly Sentences[] }) {
  const { language, messages } = useWords();
  if (warnings.length === 0) return null;
  return (
    <div class="notice stack tight" data-warnings={warnings.length}>
      <p>
        <strong>{messages.letter.looks}</strong>
      </p>
      {warnings.map((warning) => (
        <p key={warning.nl}>{warning[language]}</p>
      ))}
    </div>
  );
}

type FaultProps = Pick<Props, 'page'> & {
  readonly letter: OpenLetter;
  readonly words: Sentences;
  readonly place: FaultPlace;
};

function Fault({ page, letter, words: sentence, place }: FaultProps) {
  const { language, messages } = useWords();
  const words = messages.letter;
  return (
    <>
      <Heading>{words.notYet}</Heading>
      <p class="error" data-fault={place}>
        {sentence[language]}
      </p>
      <div class="row">
        {place !== 'dossier' && (
          <button
            type="button"
            class="primary"
            data-action="mend-fault"
            onClick={() => page.letter.backTo(letter, place)}
          >
            {words.mend}
          </button>
        )}
        <button type="button" data-action="close-letter" onClick={page.close}>
          {words.toDossier}
        </button>
      </div>
    </>
  );
}

function Ways({ page, letter }: Pick<FaultProps, 'page' | 'letter'>) {
  const { letter: words } = useWords().messages;
  return (
    <div class="row">
      <button
        type="button"
        data-action="back-to-questions"
        onClick={() => page.letter.backTo(letter, null)}
      >
        {words.change}
      </button>
      {isSigned(letter.choice) && (
        <button
          type="button"
          data-action="back-to-sender"
          onClick={() => page.letter.backTo(letter, 'sender')}
        >
          {words.changeSender}
        </button>
      )}
      <button type="button" data-action="close-letter" onClick={page.close}>
        {words.close}
      </button>
    </div>
  );
}
