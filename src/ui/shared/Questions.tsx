/** The questions of a draft, one at a time, in the popup and in the dossier alike. */
import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../domain/instant.ts';
import {
  type Draft,
  missingIn,
  nextQuestion,
  type Question,
  questionsOf,
} from '../../domain/record.ts';
import type { DraftAnswer } from '../../flows/with-answer.ts';
import { MissingAnswers } from './MissingAnswers.tsx';
import { OneQuestion } from './OneQuestion.tsx';
import type { Register } from './register.ts';
import { Vanishing } from './Vanishing.tsx';
import { usePopupWords } from './words-context.ts';

type Props = {
  readonly draft: Draft;
  readonly textsOf: TextsOf;
  readonly today: Day;
  readonly register: Register | null;
  readonly onAnswer: (answer: DraftAnswer) => void;
  readonly onLater: () => void;
};

/** What a draft is about, in words, nearest first; nothing when it cannot be read. */
export type TextsOf = (draft: Draft) => Promise<readonly string[]>;

export function Questions({ draft, register, textsOf, today, onAnswer, onLater }: Props) {
  const { path, questions, loading } = usePopupWords().messages;
  const [revisited, revisit] = useState<Question | null>(null);
  const question = revisited ?? nextQuestion(draft);
  const texts = useTexts(draft, textsOf);
  const answer = (given: DraftAnswer) => {
    if (given.question !== 'note-so-far') revisit(null);
    onAnswer(given);
  };
  // Until the list stands nothing is there to press: what follows it would move away under a thumb.
  if ((question === 'practice' && texts === null) || (question === 'organisation' && !register))
    return (
      <p role="status" data-waiting>
        {loading}
      </p>
    );
  const before = question === null ? null : questionBefore(draft, question);
  return (
    <div class="stack" data-question={question ?? 'none'}>
      {before && (
        <button
          type="button"
          class="quiet-button"
          data-action="back"
          onClick={() => revisit(before)}
        >
          {questions.back}
        </button>
      )}
      {question === null ? (
        <MissingAnswers missing={missingIn(draft)} onGo={revisit} />
      ) : (
        <OneQuestion
          key={question}
          draft={draft}
          question={question}
          texts={texts ?? []}
          today={today}
          register={register}
          onAnswer={answer}
        />
      )}
      {question !== null && question !== 'practice' && <Vanishing practice={draft.practice} />}
      <div class="row">
        {question !== null && (
          <button
            type="button"
            class="quiet-button"
            data-action="pass"
            onClick={() => answer({ question: 'pass', passed: question })}
          >
            {path.pass}
          </button>
        )}
        <button type="button" class="quiet-button" data-action="later" onClick={onLater}>
          {questions.later}
        </button>
      </div>
    </div>
  );
}

function questionBefore(draft: Draft, question: Question): Question | null {
  const asked = questionsOf(draft);
  return asked[asked.indexOf(question) - 1] ?? null;
}

/** `null` until they are read: a list that changes its order under a thumb would be chosen from wrongly. */
function useTexts(draft: Draft, textsOf: TextsOf): readonly string[] | null {
  const [texts, setTexts] = useState<readonly string[] | null>(null);
  useEffect(() => {
    textsOf(draft).then(setTexts);
  }, [draft.id, textsOf]);
  return texts;
}
