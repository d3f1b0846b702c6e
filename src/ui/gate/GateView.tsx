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

/** Loaded before any of them is shown, and not for who finds the vault open. */
export const ShutScreen = later(async () => (await import('./ShutScreen.tsx')).ShutScreen);

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
    case 'failed':
      return (
        <>
          <Heading>{messages.name}</Heading>
          <p class="error">{messages.codes['storage-unavailable']}</p>
        </>
      );
    default:
      return <ShutScreen gate={gate} view={view} />;
  }
}
