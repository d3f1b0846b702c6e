/** Shows what stands before the vault, or what lies behind it. People who help are named below either. */
import type { ComponentChildren } from 'preact';
import type { Day } from '../../domain/instant.ts';
import type { Mode } from '../../domain/mode.ts';
import { Heading } from '../shared/Heading.tsx';
import { HelpByPeople } from '../shared/HelpByPeople.tsx';
import { later } from '../shared/later.tsx';
import { type SafetyActions, SafetyBar } from '../shared/SafetyBar.tsx';
import { usePopupWords } from '../shared/words-context.ts';
import type { Gate, GateState } from './model.ts';

const LanguageScreen = later(async () => (await import('./LanguageScreen.tsx')).LanguageScreen);
const ComputerScreen = later(async () => (await import('./ComputerScreen.tsx')).ComputerScreen);
const PassphraseScreen = later(
  async () => (await import('./PassphraseScreen.tsx')).PassphraseScreen,
);
const RecoveryScreen = later(async () => (await import('./RecoveryScreen.tsx')).RecoveryScreen);
const LockScreen = later(async () => (await import('./LockScreen.tsx')).LockScreen);

type Props = {
  readonly gate: Gate;
  /** What lies behind, once the vault is open. */
  readonly behind: (mode: Mode) => ComponentChildren;
  readonly safety: SafetyActions;
  readonly today: Day;
};

export function GateView({ gate, behind, safety, today }: Props) {
  const view = gate.view.value;
  const isInMemory = view.state === 'open' && view.mode === 'memory';
  return (
    <>
      <SafetyBar {...safety} isInMemory={isInMemory} />
      {view.state === 'open' ? (
        behind(view.mode)
      ) : (
        <main class="gate stack" data-state={view.state}>
          <Screen gate={gate} view={view} />
        </main>
      )}
      <HelpByPeople today={today} />
    </>
  );
}

type ScreenProps = {
  readonly gate: Gate;
  readonly view: Exclude<GateState, { readonly state: 'open' }>;
};

function Screen({ gate, view }: ScreenProps) {
  const { messages } = usePopupWords();
  switch (view.state) {
    case 'loading':
      return <Heading>{messages.loading}</Heading>;
    case 'language':
      return <LanguageScreen onChoose={gate.chooseLanguage} />;
    case 'computer':
      return <ComputerScreen onChoose={gate.chooseComputer} />;
    case 'new-passphrase':
      return <PassphraseScreen onChoose={gate.choosePassphrase} onBack={gate.back} />;
    case 'recovery-code':
      return <RecoveryScreen code={view.code} onDone={gate.look} />;
    case 'locked':
      return <LockScreen locked={view} onUnlock={gate.unlock} onCode={gate.unlockWithCode} />;
    case 'failed':
      return (
        <>
          <Heading>{messages.name}</Heading>
          <p class="error">{messages.codes['storage-unavailable']}</p>
        </>
      );
  }
}
