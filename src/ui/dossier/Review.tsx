/**
 * "What will the municipality read?": letters and annexes as their reader sees them, before anything is
 * made. Whoever is in a hurry goes on with one click, and nothing is left out then.
 */
import { useMemo } from 'preact/hooks';
import { Heading } from '../shared/Heading.tsx';
import { useWords } from '../shared/words-context.ts';
import type { DossierPage } from './model.ts';
import type { PackTask } from './pack-tasks.ts';
import { ReviewAnnexes } from './ReviewAnnexes.tsx';
import { ReviewLetters } from './ReviewLetters.tsx';
import { ReviewSentences } from './ReviewSentences.tsx';

type Props = {
  readonly page: DossierPage;
  readonly task: Extract<PackTask, { readonly kind: 'review' }>;
};

export function Review({ page, task }: Props) {
  const { messages } = useWords();
  const { code, review, cuts } = task;
  const reading = useMemo(() => review.read(cuts), [review, cuts]);
  const touched = review.sentences.filter(({ topics }) => topics.length > 0);
  return (
    <>
      {code && <p class="error">{messages.codes[code]}</p>}
      <Heading>{messages.review.title}</Heading>
      <p>{messages.review.intro}</p>
      <p class="notice">{messages.review.authority}</p>
      <ReviewSentences sentences={review.sentences} cuts={cuts} onChoose={page.pack.choose} />
      <ReviewLetters letters={reading.letters} touched={touched.map(({ text }) => text)} />
      <ReviewAnnexes reading={reading} />
      <Ways page={page} />
    </>
  );
}

function Ways({ page }: Pick<Props, 'page'>) {
  const { questions, dossier } = useWords().messages;
  return (
    <div class="row">
      <button
        type="button"
        class="primary"
        data-action="confirm-pack"
        onClick={() => page.pack.build()}
      >
        {questions.next}
      </button>
      <button type="button" data-action="back-to-sender" onClick={() => page.pack.backToSender()}>
        {questions.back}
      </button>
      <button type="button" data-action="cancel" onClick={page.close}>
        {dossier.cancel}
      </button>
    </div>
  );
}
