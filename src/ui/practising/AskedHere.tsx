/** The very questions that follow a real mark, when they are asked for, and what was answered. */
import { type Draft, nextQuestion } from '../../domain/record.ts';
import { asWritten } from '../shared/as-written.ts';
import { Questions } from '../shared/Questions.tsx';
import { useWords } from '../shared/words-context.ts';
import type { Practised } from './model.ts';
import type { PractisingProps } from './PractisingView.tsx';

type Props = PractisingProps & { readonly practised: Practised };

export function AskedHere(props: Props) {
  const words = useWords().messages.practising;
  return (
    <section class="stack tight" aria-labelledby="asked-here" data-asked>
      <h2 id="asked-here">{words.questions}</h2>
      <Asked {...props} />
    </section>
  );
}

function Asked({ practising, practised, today, register }: Props) {
  const words = useWords().messages.practising;
  const { draft, isAsked } = practised;
  if (nextQuestion(draft) === null) return <Answered draft={draft} />;
  if (isAsked)
    return (
      <Questions
        draft={draft}
        textsOf={practising.textsOf}
        today={today}
        register={register}
        onAnswer={practising.answer}
        onLater={practising.later}
      />
    );
  return (
    <>
      <p class="quiet">{words.answerLater}</p>
      <button type="button" data-action="answer-now" onClick={practising.askNow}>
        {words.answerNow}
      </button>
    </>
  );
}

function Answered({ draft: { practice, note } }: { readonly draft: Draft }) {
  const { messages, practices } = useWords();
  return (
    <>
      <p role="status">{messages.practising.answered}</p>
      {practice && (
        <p>
          <strong>{practices(practice).title}</strong>
        </p>
      )}
      <p class="note" dir="auto" {...asWritten}>
        {note || messages.dossier.noNote}
      </p>
    </>
  );
}
