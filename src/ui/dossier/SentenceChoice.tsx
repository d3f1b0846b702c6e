/** One sentence with the reason why it is pointed out: keep it, or leave it out of this letter. */

import { useId } from 'preact/hooks';
import { localeOf } from '../../domain/language.ts';
import { type OwnField, questionOf } from '../../domain/leave-out.ts';
import type { PracticeId } from '../../domain/practice.ts';
import type { OwnSentence } from '../../flows/preview-pack.ts';
import { asWritten } from '../shared/as-written.ts';
import { Choice } from '../shared/Choice.tsx';
import { useWords } from '../shared/words-context.ts';

type Props = {
  readonly sentence: OwnSentence;
  readonly number: number;
  readonly total: number;
  readonly isLeftOut: boolean;
  readonly onChoose: (isLeftOut: boolean) => void;
};

export function SentenceChoice({ sentence, number, total, isLeftOut, onChoose }: Props) {
  const { review } = useWords().messages;
  const id = useId();
  const choose = (value: string) => onChoose(value === 'leave-out');
  return (
    <fieldset class="card stack tight" aria-describedby={id} data-sentence={number}>
      <legend>{review.sentence(number, total)}</legend>
      <div id={id} class="stack tight">
        <blockquote dir="auto" {...asWritten}>
          {sentence.topics.length > 0 ? <mark>{sentence.text}</mark> : sentence.text}
        </blockquote>
        <Why sentence={sentence} />
      </div>
      <Choice name={id} value="keep" isChosen={!isLeftOut} onChoose={choose}>
        {review.keep}
      </Choice>
      <Choice name={id} value="leave-out" isChosen={isLeftOut} onChoose={choose}>
        {review.leaveOut}
      </Choice>
      <div aria-live="polite">{isLeftOut && <p class="quiet">{review.duty}</p>}</div>
    </fieldset>
  );
}

/** Where the sentence stands and, when it is pointed out, what it seems to be about. */
function Why({ sentence: { topics, practice, cut } }: Pick<Props, 'sentence'>) {
  const { language, messages } = useWords();
  const { review } = messages;
  const from = useSource(cut.field, practice);
  const names = topics.map((topic) => review.topics[topic]);
  const list = new Intl.ListFormat(localeOf(language), { type: 'disjunction' }).format(names);
  return (
    <>
      <p class="quiet">{from}</p>
      {names.length > 0 && <p>{review.reason(list)}</p>}
    </>
  );
}

/** Where in the report the words stand. */
function useSource(field: OwnField, practice: PracticeId): string {
  const { messages, practices, sheet } = useWords();
  const { title } = practices(practice);
  if (field === 'note') return messages.review.fromNote(title);
  if (field === 'place') return messages.review.fromPlace(title);
  const asked = sheet(practice).find(({ question }) => question.id === questionOf(field));
  return messages.review.fromAnswer(asked?.text.ask ?? title, title);
}
