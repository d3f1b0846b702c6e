/** "Kijk het antwoord na": for each thing that it must hold, and each that was asked, whether it is there. */
import { useState } from 'preact/hooks';
import { answerGuide, askOf } from '../../../data/answer-check.ts';
import { practiceText } from '../../../data/practices.ts';
import {
  type AnswerCheck,
  type Finding,
  findings,
  replyParts,
} from '../../../domain/answer-check.ts';
import { isOverdue } from '../../../domain/checked.ts';
import type { Day } from '../../../domain/instant.ts';
import type { Answered } from '../../../law/sent-letters.ts';
import { Choices } from '../../shared/Choices.tsx';
import { writeDay } from '../../shared/dates.ts';
import { useWords } from '../../shared/words-context.ts';
import { StepForm } from '../steps/StepForm.tsx';

type Props = {
  readonly answer: Answered;
  readonly today: Day;
  readonly onSave: (check: AnswerCheck) => void;
  readonly onCancel: () => void;
};

export function AnswerCheckForm({ answer, today, onSave, onCancel }: Props) {
  const { language, messages, practices } = useWords();
  const words = messages.answerCheck;
  const [check, setCheck] = useState<AnswerCheck>(() => startOf(answer));
  const asked = answer.practice === null ? [] : practices(answer.practice).requestedData;
  return (
    <StepForm
      question={words.title}
      problem={null}
      onSave={() => onSave(check)}
      onCancel={onCancel}
    >
      <p>{words.intro}</p>
      <p class="quiet">{words.notForced}</p>
      <h2>{words.parts}</h2>
      {check.parts.map(({ part, finding }) => (
        <Item
          key={part}
          name={part}
          question={askOf(part, language)}
          article={articleOf(part)}
          finding={finding}
          onChoose={(chosen) => setCheck(withPart(check, part, chosen))}
        />
      ))}
      {check.asked.length > 0 && <h2>{words.asked}</h2>}
      {check.asked.map((one, at) => (
        <Item
          key={one.words}
          name={`asked-${at}`}
          question={asked[at] ?? one.words}
          article={null}
          finding={one.finding}
          onChoose={(chosen) => setCheck(withAsked(check, at, chosen))}
        />
      ))}
      <p class="quiet">{words.after}</p>
      <Checked today={today} />
    </StepForm>
  );
}

/** What was ticked before, or everything open. What was asked is as the letter says it now. */
function startOf({ practice, what: { check } }: Answered): AnswerCheck {
  const asked = practice === null ? [] : practiceText(practice, 'nl').requestedData;
  const before = new Map(check?.parts.map(({ part, finding }) => [part, finding]));
  const beforeAsked = new Map(check?.asked.map(({ words, finding }) => [words, finding]));
  return {
    parts: replyParts.map((part) => ({ part, finding: before.get(part) ?? 'unclear' })),
    asked: asked.map((words) => ({ words, finding: beforeAsked.get(words) ?? 'unclear' })),
  };
}

const withPart = (check: AnswerCheck, part: string, finding: Finding): AnswerCheck => ({
  ...check,
  parts: check.parts.map((one) => (one.part === part ? { ...one, finding } : one)),
});

const withAsked = (check: AnswerCheck, at: number, finding: Finding): AnswerCheck => ({
  ...check,
  asked: check.asked.map((one, index) => (index === at ? { ...one, finding } : one)),
});

function articleOf(part: (typeof replyParts)[number]): string {
  const { act, article } = answerGuide.articles[part];
  return `${act} ${article}`;
}

type ItemProps = {
  readonly name: string;
  readonly question: string;
  readonly article: string | null;
  readonly finding: Finding;
  readonly onChoose: (finding: Finding) => void;
};

function Item({ name, question, article, finding, onChoose }: ItemProps) {
  const words = useWords().messages.answerCheck;
  return (
    <Choices
      name={`check-${name}`}
      question={article === null ? question : `${question} (${article})`}
      values={findings}
      words={words.findings}
      chosen={finding}
      onChoose={onChoose}
    />
  );
}

/** Since when this is known, and whether somebody should have looked again. */
function Checked({ today }: Pick<Props, 'today'>) {
  const { language, messages } = useWords();
  const { answerCheck, steps } = messages;
  return (
    <>
      <p class="quiet">{answerCheck.source(writeDay(answerGuide.checkedOn, language))}</p>
      {isOverdue(answerGuide, today) && (
        <p class="notice">{steps.overdue(writeDay(answerGuide.checkBy, language))}</p>
      )}
    </>
  );
}
