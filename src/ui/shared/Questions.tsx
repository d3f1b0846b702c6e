/** The questions of a draft, one at a time, in the popup and in the dossier alike. */
import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../domain/instant.ts';
import { type Draft, nextQuestion, type Question } from '../../domain/record.ts';
import type { DraftAnswer } from '../../flows/answer-draft.ts';
import { NoteQuestion } from './NoteQuestion.tsx';
import { OrganisationQuestion } from './OrganisationQuestion.tsx';
import { OwnVisitQuestion } from './OwnVisitQuestion.tsx';
import type { Subject } from './organisation-options.ts';
import { PracticeQuestion } from './PracticeQuestion.tsx';
import type { Register } from './register.ts';
import { useWords } from './words-context.ts';

type Props = {
  readonly draft: Draft;
  readonly textsOf: TextsOf;
  readonly today: Day;
  readonly register: Register | null;
  readonly onAnswer: (answer: DraftAnswer) => void;
  readonly onLater: () => void;
};

const order: readonly Question[] = ['practice', 'organisation', 'own-visit', 'note'];

/** Those that this draft has, in order. */
const questionsOf = ({ visit }: Draft): readonly Question[] =>
  order.filter((question) => question !== 'own-visit' || visit !== null);

/** What a draft is about, in words, nearest first; nothing when it cannot be read. */
export type TextsOf = (draft: Draft) => Promise<readonly string[]>;

const subjectOf = ({ happening, practice }: Draft): Subject => ({
  url: happening.kind === 'page' ? happening.url : null,
  practice,
});

export function Questions({ draft, register, textsOf, today, onAnswer, onLater }: Props) {
  const { questions, loading } = useWords().messages;
  const [revisited, revisit] = useState<Question | null>(null);
  const question = revisited ?? nextQuestion(draft) ?? 'note';
  const texts = useTexts(draft, textsOf);
  const asked = questionsOf(draft);
  const before = asked[asked.indexOf(question) - 1];
  const answer = (given: DraftAnswer) => {
    revisit(null);
    onAnswer(given);
  };
  // Until the list stands nothing is there to press: what follows it would move away under a thumb.
  const isReading = { practice: texts === null, organisation: register === null };
  if ((question === 'practice' || question === 'organisation') && isReading[question])
    return (
      <p role="status" data-waiting>
        {loading}
      </p>
    );
  return (
    <div class="stack" data-question={question}>
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
      {question === 'practice' && (
        <PracticeQuestion
          answer={draft.practice}
          texts={texts ?? []}
          onAnswer={(practice) => answer({ question, practice })}
        />
      )}
      {question === 'organisation' && (
        <OrganisationQuestion
          answer={draft.organisation}
          subject={subjectOf(draft)}
          register={register}
          onAnswer={(organisation) => answer({ question, organisation })}
        />
      )}
      {question === 'own-visit' && (
        <OwnVisitQuestion
          answer={draft.ownVisit}
          onAnswer={(ownVisit) => answer({ question, ownVisit })}
        />
      )}
      {question === 'note' && (
        <NoteQuestion
          answer={draft.noteSoFar}
          practice={draft.practice}
          today={today}
          onAnswer={(note) => answer({ question, note })}
          onTyped={(noteSoFar) => onAnswer({ question: 'note-so-far', noteSoFar })}
        />
      )}
      <button type="button" data-action="later" onClick={onLater}>
        {questions.later}
      </button>
    </div>
  );
}

/** `null` until they are read: a list that changes its order under a thumb would be chosen from wrongly. */
function useTexts(draft: Draft, textsOf: TextsOf): readonly string[] | null {
  const [texts, setTexts] = useState<readonly string[] | null>(null);
  useEffect(() => {
    textsOf(draft).then(setTexts);
  }, [draft.id, textsOf]);
  return texts;
}
