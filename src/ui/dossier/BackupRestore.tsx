/** Puts a backup back: the file, its passphrase, and then what came back and what did not. */
import { useEffect, useId, useState } from 'preact/hooks';
import { asWritten } from '../shared/as-written.ts';
import { QuestionForm } from '../shared/QuestionForm.tsx';
import { Secret } from '../shared/Secret.tsx';
import { useWords } from '../shared/words-context.ts';
import { BackupProgress } from './BackupProgress.tsx';
import { BackupResult } from './BackupResult.tsx';
import type { BackupPage, RestoreStep } from './backup-model.ts';

type Panel = { readonly backup: BackupPage; readonly onClose: () => void };

export function BackupRestore({ backup, onClose }: Panel) {
  useEffect(() => backup.close, [backup]);
  const { backup: words } = useWords().messages;
  const step = backup.restore.value;
  if (step === null) return null;
  const isDone = step.kind === 'restored';
  return (
    <section class="panel stack" data-task={`restore-${step.kind}`}>
      <Step backup={backup} step={step} />
      <button type="button" data-action={isDone ? 'close-restore' : 'cancel'} onClick={onClose}>
        {isDone ? words.close : words.cancel}
      </button>
    </section>
  );
}

type Props<Step = RestoreStep> = { readonly backup: BackupPage; readonly step: Step };
type Of<Kind extends RestoreStep['kind']> = Props<Extract<RestoreStep, { readonly kind: Kind }>>;

function Step({ backup, step }: Props) {
  const { backup: words } = useWords().messages;
  switch (step.kind) {
    case 'choose':
      return <ChooseFile backup={backup} step={step} />;
    case 'unlock':
      return <Unlock backup={backup} step={step} />;
    case 'restoring':
      return (
        <BackupProgress
          title={words.restore}
          percent={step.percent}
          waiting={words.opening}
          going={words.restoring}
        />
      );
    case 'restored':
      return <BackupResult result={step.result} />;
  }
}

function ChooseFile({ backup, step }: Of<'choose'>) {
  const { backup: words, codes } = useWords().messages;
  const id = useId();
  const [file, setFile] = useState<File | null>(null);
  return (
    <>
      <div role="alert">{step.code && <p class="error">{codes[step.code]}</p>}</div>
      <QuestionForm
        question={words.choose}
        problem={file === null ? words.chooseFirst : null}
        submitAction="choose-backup"
        onSubmit={() => file && backup.chooseFile(file)}
      >
        <p>{words.chooseHint}</p>
        <p class="quiet">{words.keepsHere}</p>
        <div>
          <label for={id}>{words.file}</label>
          <input
            id={id}
            type="file"
            name="backup-file"
            autocomplete="off"
            spellcheck={false}
            onChange={({ currentTarget }) => setFile(currentTarget.files?.[0] ?? null)}
          />
        </div>
      </QuestionForm>
    </>
  );
}

function Unlock({ backup, step }: Of<'unlock'>) {
  const { backup: words, codes } = useWords().messages;
  const [typed, type] = useState('');
  return (
    <>
      <div role="alert">{step.code && <p class="error">{codes[step.code]}</p>}</div>
      <QuestionForm
        question={words.askPassphrase}
        problem={typed.trim() === '' ? words.typeFirst : null}
        submitLabel={words.restoreIt}
        submitAction="restore-backup"
        onSubmit={() => backup.putBack(step.file, typed)}
      >
        <p>
          <bdi {...asWritten}>{step.file.name}</bdi>
        </p>
        <p>{words.askPassphraseHint}</p>
        <Secret
          name="backup-passphrase"
          label={words.typedPassphrase}
          value={typed}
          onInput={type}
        />
      </QuestionForm>
    </>
  );
}
