/** The question of a draft that is asked now, with what was answered before. */
import type { Day } from '../../domain/instant.ts';
import { type Draft, type Question, wishQuestion } from '../../domain/record.ts';
import { isWish, type Wish } from '../../domain/wish.ts';
import type { DraftAnswer } from '../../flows/with-answer.ts';
import { HappenedQuestion } from './HappenedQuestion.tsx';
import { NoticedQuestion } from './NoticedQuestion.tsx';
import { OrganisationQuestion } from './OrganisationQuestion.tsx';
import { OwnVisitQuestion } from './OwnVisitQuestion.tsx';
import type { Subject } from './organisation-options.ts';
import { PracticeQuestion } from './PracticeQuestion.tsx';
import type { Register } from './register.ts';
import { WishQuestion } from './WishQuestion.tsx';

type Props = {
  readonly draft: Draft;
  readonly question: Question;
  readonly texts: readonly string[];
  readonly today: Day;
  readonly register: Register | null;
  readonly onAnswer: (answer: DraftAnswer) => void;
};

export function OneQuestion({ draft, question, texts, today, register, onAnswer }: Props) {
  switch (question) {
    case 'practice':
      return (
        <PracticeQuestion
          answer={draft.practice}
          texts={texts}
          onAnswer={(practice) => onAnswer({ question, practice })}
        />
      );
    case 'organisation':
      return (
        <OrganisationQuestion
          answer={draft.organisation}
          subject={subjectOf(draft)}
          register={register}
          onAnswer={(organisation) => onAnswer({ question, organisation })}
        />
      );
    case 'happened':
      return (
        <HappenedQuestion
          answer={draft.happened ?? null}
          onAnswer={(happened) => onAnswer({ question, happened })}
        />
      );
    case 'own-visit':
      return (
        <OwnVisitQuestion
          answer={draft.ownVisit}
          onAnswer={(ownVisit) => onAnswer({ question, ownVisit })}
        />
      );
    case 'note':
      return (
        <NoticedQuestion
          answer={{ noticed: chosenFor(draft, 'consequence') ?? [], note: draft.noteSoFar }}
          practice={draft.practice}
          today={today}
          onAnswer={(noticed) => onAnswer({ question, ...noticed })}
          onTyped={(noteSoFar) => onAnswer({ question: 'note-so-far', noteSoFar })}
        />
      );
    case 'wish':
      return (
        <WishQuestion
          answer={wishesOf(draft)}
          onAnswer={(wishes) => onAnswer({ question, wishes })}
        />
      );
  }
}

const subjectOf = ({ happening, practice }: Draft): Subject => ({
  url: happening.kind === 'page' ? happening.url : null,
  practice,
});

/** `null` when it was not answered. */
function chosenFor({ answers }: Draft, question: string): readonly string[] | null {
  const answer = answers.find((one) => one.question === question);
  return answer?.kind === 'choice' ? answer.chosen : null;
}

const wishesOf = (draft: Draft): readonly Wish[] | null =>
  chosenFor(draft, wishQuestion)?.filter(isWish) ?? null;
