/** About what somebody writes, and which letter: those that fit first, each with what it is for. */
import { useState } from 'preact/hooks';
import type { LetterKind } from '../../../domain/letter.ts';
import { isSameSubject, subjectsOf } from '../../../domain/letter-subjects.ts';
import type { DossierRecord } from '../../../domain/record.ts';
import type { LetterOption } from '../../../flows/letter-desk.ts';
import { Choice } from '../../shared/Choice.tsx';
import { Folded } from '../../shared/Folded.tsx';
import { answerName } from '../../shared/organisation-name.ts';
import { QuestionForm } from '../../shared/QuestionForm.tsx';
import { Select } from '../../shared/Select.tsx';
import { useWords } from '../../shared/words-context.ts';
import type { DossierPage } from '../model.ts';
import type { LetterTask } from './letter-tasks.ts';

type Props = {
  readonly page: DossierPage;
  readonly task: Extract<LetterTask, { readonly kind: 'letter-choice' }>;
  readonly records: readonly DossierRecord[];
};

export function ChooseLetter({ page, task, records }: Props) {
  const { letter } = useWords().messages;
  const [chosen, choose] = useState<LetterKind | null>(null);
  const { subject, options } = task;
  const fitting = options.filter(({ fits }) => fits);
  const others = options.filter(({ fits }) => !fits);
  const begin = () => {
    if (chosen !== null) void page.letter.begin({ subject, kind: chosen, follows: null });
  };
  return (
    <>
      <QuestionForm
        question={letter.whichLetter}
        problem={chosen === null ? letter.chooseFirst : null}
        submitLabel={letter.goOn}
        submitAction="begin-letter"
        onSubmit={begin}
      >
        <About page={page} task={task} records={records} />
        {fitting.length === 0 && <p>{letter.noFitting}</p>}
        <fieldset class="stack tight">
          <legend>{letter.fitting}</legend>
          <Kinds options={fitting} chosen={chosen} onChoose={choose} />
        </fieldset>
        <Folded title={letter.others}>
          <Kinds options={others} chosen={chosen} onChoose={choose} />
        </Folded>
      </QuestionForm>
      <button type="button" data-action="cancel" onClick={page.close}>
        {letter.toDossier}
      </button>
    </>
  );
}

function About({ page, task, records }: Props) {
  const { messages, practices } = useWords();
  const subjects = subjectsOf(records);
  if (subjects.length < 2) return null;
  const at = subjects.findIndex((subject) => isSameSubject(subject, task.subject));
  return (
    <Select
      name="letter-about"
      isAsWritten
      label={messages.letter.about}
      value={String(at)}
      onChoose={(value) => {
        const subject = subjects[Number(value)];
        if (subject) void page.letter.choose(subject);
      }}
      options={subjects.map(({ practice, organisation }, index) => ({
        value: String(index),
        text: `${practices(practice).title} · ${answerName(organisation, messages)}`,
      }))}
    />
  );
}

type KindsProps = {
  readonly options: readonly LetterOption[];
  readonly chosen: LetterKind | null;
  readonly onChoose: (kind: LetterKind) => void;
};

function Kinds({ options, chosen, onChoose }: KindsProps) {
  const { kinds } = useWords().messages.letter;
  return (
    <>
      {options.map(({ kind }) => (
        <Choice
          key={kind}
          name="letter-kind"
          value={kind}
          isChosen={chosen === kind}
          onChoose={() => onChoose(kind)}
        >
          <strong>{kinds[kind].title}</strong>
          <br />
          {kinds[kind].purpose}
        </Choice>
      ))}
    </>
  );
}
