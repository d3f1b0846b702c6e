/** "What did you notice?": a few usual answers, and one's own words. Nothing of it has to be said. */
import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../domain/instant.ts';
import type { PracticeId } from '../../domain/practice.ts';
import { unknownChoice } from '../../domain/question-sheet.ts';
import { Checks } from './Checks.tsx';
import { Field } from './Field.tsx';
import { PracticeHelp } from './PracticeHelp.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { usePopupWords } from './words-context.ts';

export type Noticed = {
  /** By their names in the catalogue. */
  readonly noticed: readonly string[];
  readonly note: string;
};

type Props = {
  readonly answer: Noticed;
  readonly practice: PracticeId | null;
  readonly today: Day;
  readonly onAnswer: (noticed: Noticed) => void;
  /** Called a moment after typing stops, so that closing the window loses nothing. */
  readonly onTyped: (noteSoFar: string) => void;
};

export function NoticedQuestion({ answer, practice, today, onAnswer, onTyped }: Props) {
  const { messages, practices } = usePopupWords();
  const [note, write] = useState(answer.note);
  const [noticed, notice] = useState(answer.noticed);
  useTyped(note, answer.note, onTyped);
  const { path } = messages;
  return (
    <QuestionForm
      question={path.noticed}
      problem={null}
      submitLabel={path.next}
      onSubmit={() => onAnswer({ noticed, note })}
    >
      <Consequences practice={practice} chosen={noticed} onChoose={notice} />
      {practice && <p>{practices(practice).evidenceHint}</p>}
      <Field
        name="note"
        type="long"
        label={path.ownWords}
        hint={`${path.ownWordsHint} ${messages.questions.noteMayBeEmpty}`}
        value={note}
        onInput={write}
      />
      {practice && <PracticeHelp practice={practice} today={today} />}
    </QuestionForm>
  );
}

type ConsequencesProps = {
  readonly practice: PracticeId | null;
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
};

/** As the catalogue asks it of every practice; who does not know passes the question. */
function Consequences({ practice, chosen, onChoose }: ConsequencesProps) {
  const { messages, sheet } = usePopupWords();
  const asked = practice && sheet(practice).find(({ question }) => question.id === 'consequence');
  if (asked?.question.kind !== 'choice') return null;
  const { path } = messages;
  return (
    <Checks
      name="noticed"
      question={asked.text.ask}
      hint={path.noticedHint}
      values={asked.question.choices.filter((name) => name !== unknownChoice)}
      words={asked.text.choices}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}

const pauseMs = 300;

function useTyped(text: string, saved: string, onTyped: (text: string) => void): void {
  useEffect(() => {
    if (text === saved) return;
    const timer = setTimeout(() => onTyped(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
}
