/** Makes a backup: a passphrase on paper first, then the file, then where to put it. */
import { useEffect, useState } from 'preact/hooks';
import { isLongEnoughForBackup } from '../../backup/passphrase.ts';
import { normalPassphrase } from '../../domain/passphrase.ts';
import { Heading } from '../shared/Heading.tsx';
import { QuestionForm } from '../shared/QuestionForm.tsx';
import { Secret } from '../shared/Secret.tsx';
import { useWords } from '../shared/words-context.ts';
import { BackupProgress } from './BackupProgress.tsx';
import type { BackupPage, MakeStep } from './backup-model.ts';

type Panel = { readonly backup: BackupPage; readonly onClose: () => void };

export function BackupPanel({ backup, onClose }: Panel) {
  useEffect(() => backup.close, [backup]);
  const { backup: words } = useWords().messages;
  const step = backup.make.value;
  if (step === null) return null;
  return (
    <section class="panel stack" data-task={`backup-${step.kind}`}>
      <Step backup={backup} step={step} onClose={onClose} />
      {step.kind !== 'ready' && (
        <button type="button" data-action="cancel" onClick={onClose}>
          {words.cancel}
        </button>
      )}
    </section>
  );
}

type Props<Step = MakeStep> = Panel & { readonly step: Step };
type Of<Kind extends MakeStep['kind']> = Props<Extract<MakeStep, { readonly kind: Kind }>>;

function Step({ step, ...panel }: Props) {
  const { backup: words } = useWords().messages;
  switch (step.kind) {
    case 'made-up':
      return <MadeUp {...panel} step={step} />;
    case 'own':
      return <Own {...panel} step={step} />;
    case 'making':
      return (
        <BackupProgress
          title={words.make}
          percent={step.percent}
          waiting={words.locking}
          going={words.making}
        />
      );
    case 'ready':
      return <Ready {...panel} step={step} />;
  }
}

function MadeUp({ backup, step }: Of<'made-up'>) {
  const { backup: words, codes } = useWords().messages;
  return (
    <>
      <Heading>{words.passphrase}</Heading>
      {step.code && <p class="error">{codes[step.code]}</p>}
      <p class="code" data-passphrase translate={false}>
        {step.passphrase}
      </p>
      <p>{words.passphraseHint}</p>
      <p>{words.noOtherWay}</p>
      <div class="row">
        <button
          type="button"
          class="primary"
          data-action="build-backup"
          onClick={() => backup.build(step.passphrase, step.passphrase)}
        >
          {words.written}
        </button>
        <button
          type="button"
          data-action="own-passphrase"
          onClick={() => backup.chooseOwn(step.passphrase)}
        >
          {words.chooseOwn}
        </button>
      </div>
    </>
  );
}

function Own({ backup, step }: Of<'own'>) {
  const { backup: words } = useWords().messages;
  const [first, typeFirst] = useState('');
  const [second, typeSecond] = useState('');
  const isSame = normalPassphrase(first) === normalPassphrase(second);
  const problem = isLongEnoughForBackup(first) ? (isSame ? null : words.differ) : words.tooShort;
  return (
    <>
      <QuestionForm
        question={words.own}
        problem={problem}
        submitLabel={words.makeIt}
        submitAction="build-backup"
        onSubmit={() => backup.build(first, step.passphrase)}
      >
        <p>{words.ownHint}</p>
        <p>{words.noOtherWay}</p>
        <Secret
          name="backup-passphrase"
          label={words.typedPassphrase}
          value={first}
          onInput={typeFirst}
        />
        <Secret
          name="backup-passphrase-again"
          label={words.again}
          value={second}
          onInput={typeSecond}
        />
      </QuestionForm>
      <button type="button" data-action="made-up" onClick={backup.offerPassphrase}>
        {words.useMadeUp}
      </button>
    </>
  );
}

function Ready({ backup, step, onClose }: Of<'ready'>) {
  const { backup: words } = useWords().messages;
  const { made, url } = step;
  return (
    <>
      <Heading>{words.ready}</Heading>
      {made.leftOut > 0 && <p class="error">{words.leftOut(made.leftOut)}</p>}
      <p>{words.readyHint}</p>
      <p>{words.keepElsewhere}</p>
      <p class="quiet">{words.oldCopies}</p>
      <div class="row">
        <a
          class="button primary"
          data-action="save-backup"
          href={url}
          download={made.fileName}
          onClick={() => backup.saved(made)}
        >
          {words.save}
        </a>
        <button type="button" data-action="close-backup" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </>
  );
}
