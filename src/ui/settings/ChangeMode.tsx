/** Another way of keeping things: what changes, what stays behind on the disk, and how far it is. */

import { PassphraseScreen } from '../gate/PassphraseScreen.tsx';
import { Heading } from '../shared/Heading.tsx';
import { useWords } from '../shared/words-context.ts';
import type { SettingsPage, SettingsTask } from './model.ts';

type Props = {
  readonly page: SettingsPage;
  readonly task: Extract<SettingsTask, { readonly kind: 'change-mode' | 'changing' }>;
};

export function ChangeMode({ page, task }: Props) {
  const { settings: words, gate, dossier, questions } = useWords().messages;
  const back = () => page.open({ kind: 'none' });
  if (task.kind === 'changing')
    return (
      <>
        <Heading>{words.changing}</Heading>
        <progress value={task.done} max={Math.max(task.total, 1)} aria-label={words.changing} />
        <button type="button" data-action="cancel-change" onClick={page.cancelChange}>
          {dossier.cancel}
        </button>
      </>
    );
  if (task.to === 'locked')
    return (
      <PassphraseScreen
        onChoose={(passphrase) => page.changeMode('locked', passphrase)}
        onBack={back}
      />
    );
  return (
    <>
      <Heading>{words.modes[task.to]}</Heading>
      <p>{gate.modes[task.to]}</p>
      <p>{words.remains}</p>
      <div class="row">
        <button
          type="button"
          class="primary"
          data-action="confirm-mode"
          onClick={() => page.changeMode(task.to, null)}
        >
          {questions.next}
        </button>
        <button type="button" data-action="back" onClick={back}>
          {questions.back}
        </button>
      </div>
    </>
  );
}
