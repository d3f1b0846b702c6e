/** The settings: how things are kept, when they lock, what the toolbar shows, and taking it all away. */

import { modes } from '../../domain/mode.ts';
import { lockMinutes } from '../../domain/settings.ts';
import { RecoveryScreen } from '../gate/RecoveryScreen.tsx';
import { Choice } from '../shared/Choice.tsx';
import { Heading } from '../shared/Heading.tsx';
import { useWords } from '../shared/words-context.ts';
import { ChangeMode } from './ChangeMode.tsx';
import { ChangePassphrase } from './ChangePassphrase.tsx';
import type { SettingsPage } from './model.ts';
import { NewCode } from './NewCode.tsx';
import { RequestRightKept } from './RequestRightKept.tsx';
import { SenderKept } from './SenderKept.tsx';
import { WatchedSites } from './WatchedSites.tsx';
import { Wipe } from './Wipe.tsx';

type Props = { readonly page: SettingsPage; readonly onClose: () => void };

export function SettingsView({ page, onClose }: Props) {
  const { messages } = useWords();
  const { problem, task } = page;
  return (
    <section class="panel stack" data-task={`settings-${task.value.kind}`}>
      <div role="alert">
        {problem.value && <p class="error">{messages.codes[problem.value]}</p>}
      </div>
      <Task page={page} />
      {(task.value.kind === 'none' || task.value.kind === 'wiped') && (
        <button
          type="button"
          data-action="close-settings"
          onClick={task.value.kind === 'wiped' ? page.beginAnew : onClose}
        >
          {messages.dossier.close}
        </button>
      )}
    </section>
  );
}

function Task({ page }: { readonly page: SettingsPage }) {
  const task = page.task.value;
  switch (task.kind) {
    case 'none':
      return <Overview page={page} />;
    case 'change-mode':
    case 'changing':
      return <ChangeMode page={page} task={task} />;
    case 'change-passphrase':
      return <ChangePassphrase page={page} />;
    case 'passphrase-changed':
      return <PassphraseChanged page={page} />;
    case 'new-code':
      return <NewCode page={page} />;
    case 'recovery-code':
      return <RecoveryScreen code={task.code} onDone={() => page.open({ kind: 'none' })} />;
    case 'wipe':
    case 'wiped':
      return <Wipe page={page} task={task} />;
  }
}

function PassphraseChanged({ page }: { readonly page: SettingsPage }) {
  const { settings: words, dossier } = useWords().messages;
  return (
    <>
      <Heading>{words.passphraseChanged}</Heading>
      <p>{words.passphraseChangedHint}</p>
      <button type="button" data-action="back" onClick={() => page.open({ kind: 'none' })}>
        {dossier.close}
      </button>
    </>
  );
}

function Overview({ page }: { readonly page: SettingsPage }) {
  const { settings: words } = useWords().messages;
  return (
    <>
      <Heading>{words.title}</Heading>
      <ModeChoice page={page} />
      {page.mode.value === 'locked' && <LockChoice page={page} />}
      <ToolbarChoice page={page} />
      <RequestRightKept page={page} />
      <WatchedSites page={page} />
      <SenderKept page={page} />
      <p>
        <button type="button" data-action="wipe" onClick={() => page.open({ kind: 'wipe' })}>
          {words.wipe}
        </button>
      </p>
    </>
  );
}

function ModeChoice({ page }: { readonly page: SettingsPage }) {
  const { settings: words, gate } = useWords().messages;
  return (
    <fieldset class="stack tight">
      <legend>{words.mode}</legend>
      {modes.map((mode) => (
        <Choice
          key={mode}
          name="mode"
          value={mode}
          isChosen={page.mode.value === mode}
          onChoose={() => page.open({ kind: 'change-mode', to: mode })}
        >
          <strong>{words.modes[mode]}</strong>
          <br />
          <span class="quiet">{gate.modes[mode]}</span>
        </Choice>
      ))}
    </fieldset>
  );
}

function LockChoice({ page }: { readonly page: SettingsPage }) {
  const { settings: words } = useWords().messages;
  const isTold = page.isScreenLockTold.value;
  return (
    <div class="stack tight">
      <fieldset class="stack tight">
        <legend>{words.lockAfter}</legend>
        {lockMinutes.map((minutes) => (
          <Choice
            key={minutes}
            name="lock-minutes"
            value={String(minutes)}
            isChosen={page.settings.value.lockAfterMinutes === minutes}
            onChoose={() => page.change({ lockAfterMinutes: minutes })}
          >
            {words.minutes(minutes)}
          </Choice>
        ))}
      </fieldset>
      <p class={isTold ? 'quiet' : 'notice'}>
        {isTold ? words.locksWithScreen : words.screenLockUntold}
      </p>
      <div class="row">
        <button type="button" class="primary" data-action="lock-now" onClick={page.lock}>
          {words.lockNow}
        </button>
        <button
          type="button"
          data-action="change-passphrase"
          onClick={() => page.open({ kind: 'change-passphrase' })}
        >
          {words.changePassphrase}
        </button>
        <button
          type="button"
          data-action="new-code"
          onClick={() => page.open({ kind: 'new-code' })}
        >
          {words.newCode}
        </button>
      </div>
    </div>
  );
}

function ToolbarChoice({ page }: { readonly page: SettingsPage }) {
  const { settings: words } = useWords().messages;
  const { isNeutral } = page.settings.value;
  return (
    <div class="stack tight">
      <label class="choice">
        <input
          type="checkbox"
          name="neutral"
          checked={isNeutral}
          autocomplete="off"
          onChange={() => page.change({ isNeutral: !isNeutral })}
        />
        <span>{words.neutral}</span>
      </label>
      <p class="quiet">{words.neutralHint}</p>
    </div>
  );
}
