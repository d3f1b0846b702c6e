/** What is asked while the vault is shut: the language, whose computer this is, and what opens it. */
import { ComputerScreen } from './ComputerScreen.tsx';
import { LanguageScreen } from './LanguageScreen.tsx';
import { LockScreen } from './LockScreen.tsx';
import type { Gate, GateState } from './model.ts';
import { PassphraseScreen } from './PassphraseScreen.tsx';
import { RecoveryScreen } from './RecoveryScreen.tsx';

type Props = {
  readonly gate: Gate;
  readonly view: Exclude<GateState, { readonly state: 'open' | 'loading' | 'failed' }>;
};

export function ShutScreen({ gate, view }: Props) {
  switch (view.state) {
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
  }
}
