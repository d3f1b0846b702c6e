/** "What would you like to add?" An empty note is an answer too. */
import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../domain/instant.ts';
import type { PracticeId } from '../../domain/practice.ts';
import { Field } from './Field.tsx';
import { PracticeHelp } from './PracticeHelp.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { useWords } from './words-context.ts';

type Props = {
  readonly answer: string;
  readonly practice: PracticeId | null;
  readonly today: Day;
  readonly onAnswer: (note: string) => void;
  /** Called a moment after typing stops, so that closing the window loses nothing. */
  readonly onTyped: (noteSoFar: string) => void;
};

export function NoteQuestion({ answer, practice, today, onAnswer, onTyped }: Props) {
  const { messages, practices } = useWords();
  const [note, write] = useState(answer);
  useTyped(note, answer, onTyped);
  const { note: question, noteHint, noteMayBeEmpty } = messages.questions;
  return (
    <QuestionForm question={question} problem={null} onSubmit={() => onAnswer(note)}>
      {practice && <p>{practices(practice).evidenceHint}</p>}
      <Field
        name="note"
        type="long"
        label={messages.dossier.note}
        hint={`${noteHint} ${noteMayBeEmpty}`}
        value={note}
        onInput={write}
      />
      {practice && <PracticeHelp practice={practice} today={today} />}
    </QuestionForm>
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
