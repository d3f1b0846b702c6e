/** The files that come in by the hand of the person: an answer with a root, or the pack that a stamp is of. */
import { useState } from 'preact/hooks';
import { FileField } from '../../shared/FileField.tsx';
import { QuestionForm } from '../../shared/QuestionForm.tsx';
import { useWords } from '../../shared/words-context.ts';
import { StampProblem } from './StampProblem.tsx';
import type { StampPage, StampStep } from './stamp-model.ts';

type StepOf<Kind extends StampStep['kind']> = {
  readonly stamping: StampPage;
  readonly step: Extract<StampStep, { readonly kind: Kind }>;
};

export function AnswerForm({ stamping, step: { asked, code } }: StepOf<'answer'>) {
  const { stamps: words } = useWords().messages;
  const [answer, setAnswer] = useState<File | null>(null);
  const [root, setRoot] = useState<File | null>(null);
  const take = () => {
    if (answer) void stamping.take(asked, { answer, certificates: root ? [root] : [] });
  };
  return (
    <>
      <div role="alert">{code && <StampProblem code={code} />}</div>
      <QuestionForm
        question={words.readTitle}
        problem={answer === null ? words.chooseFirst : null}
        submitLabel={words.check}
        submitAction="check-answer"
        onSubmit={take}
      >
        <p>{words.readHint}</p>
        <FileField
          name="stamp-answer"
          label={words.answerFile}
          accept=".tsr,application/timestamp-reply"
          onFile={setAnswer}
        />
        <FileField
          name="stamp-root"
          label={words.rootFile}
          accept=".pem,.crt,.cer,.der"
          onFile={setRoot}
        />
        <p class="quiet">{words.rootHint}</p>
      </QuestionForm>
    </>
  );
}

export function PackForm({ stamping, step: { stamped, code } }: StepOf<'pack'>) {
  const { stamps: words } = useWords().messages;
  const [pack, setPack] = useState<File | null>(null);
  return (
    <>
      <div role="alert">{code && <StampProblem code={code} />}</div>
      <QuestionForm
        question={words.putTitle}
        problem={pack === null ? words.chooseFirst : null}
        submitLabel={words.make}
        submitAction="make-copy"
        onSubmit={() => pack && void stamping.putIn(pack, stamped)}
      >
        <p>{words.putHint(stamped.stamp.of.slice(0, 8))}</p>
        <FileField
          name="stamp-pack"
          label={words.packFile}
          accept=".zip,application/zip"
          onFile={setPack}
        />
      </QuestionForm>
    </>
  );
}
