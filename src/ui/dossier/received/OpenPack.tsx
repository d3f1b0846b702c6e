/** Opens a pack: the files, what can be said of them, and then whether to take it over. */
import { useEffect, useId, useState } from 'preact/hooks';
import { QuestionForm } from '../../shared/QuestionForm.tsx';
import { useWords } from '../../shared/words-context.ts';
import { BackupProgress } from '../BackupProgress.tsx';
import type { ImportPage, ImportStep } from './import-model.ts';
import { LookedAt } from './LookedAt.tsx';
import { OpenLocked } from './OpenLocked.tsx';
import { TakenOverResult } from './TakenOverResult.tsx';

type Panel = { readonly importing: ImportPage; readonly onClose: () => void };

export function OpenPack({ importing, onClose }: Panel) {
  useEffect(() => importing.close, [importing]);
  const { received: words } = useWords().messages;
  const step = importing.step.value;
  if (step === null) return null;
  const isGoingOn = step.kind === 'looking' || step.kind === 'taking';
  return (
    <section class="panel stack" data-task={`import-${step.kind}`}>
      <Step importing={importing} step={step} />
      <div class="row">
        <button type="button" data-action="close-import" onClick={onClose}>
          {isGoingOn ? words.cancel : words.close}
        </button>
        {step.kind === 'looked' && (
          <button type="button" data-action="other-pack" onClick={importing.start}>
            {words.chooseOther}
          </button>
        )}
      </div>
    </section>
  );
}

type Props<Step = ImportStep> = { readonly importing: ImportPage; readonly step: Step };

function Step({ importing, step }: Props) {
  const { received: words } = useWords().messages;
  switch (step.kind) {
    case 'choose':
      return <ChooseFiles importing={importing} step={step} />;
    case 'locked':
      return <OpenLocked importing={importing} step={step} />;
    case 'looking':
      return <Going title={words.open} percent={step.percent} going={words.looking} />;
    case 'looked':
      return <LookedAt importing={importing} look={step.look} code={step.code} />;
    case 'taking':
      return <Going title={words.open} percent={step.percent} going={words.taking} />;
    case 'taken':
      return <TakenOverResult result={step.result} />;
  }
}

type GoingProps = {
  readonly title: string;
  readonly percent: number;
  readonly going: (percent: number) => string;
};

const Going = ({ title, percent, going }: GoingProps) => (
  <BackupProgress title={title} percent={percent} waiting="" going={going} />
);

type Choose = Props<Extract<ImportStep, { readonly kind: 'choose' }>>;

function ChooseFiles({ importing, step }: Choose) {
  const { received: words, codes } = useWords().messages;
  const id = useId();
  const [files, setFiles] = useState<readonly File[]>([]);
  return (
    <>
      <div role="alert">{step.code && <p class="error">{codes[step.code]}</p>}</div>
      <QuestionForm
        question={words.choose}
        problem={files.length === 0 ? words.chooseFirst : null}
        submitLabel={words.look}
        submitAction="look-at-pack"
        onSubmit={() => importing.look(files)}
      >
        <p>{words.chooseHint}</p>
        <p class="quiet">{words.looksOnly}</p>
        <div>
          <label for={id}>{words.files}</label>
          <input
            id={id}
            type="file"
            name="pack-files"
            accept=".zip,.age,application/zip"
            multiple
            autocomplete="off"
            spellcheck={false}
            onChange={({ currentTarget }) => setFiles([...(currentTarget.files ?? [])])}
          />
        </div>
      </QuestionForm>
    </>
  );
}
