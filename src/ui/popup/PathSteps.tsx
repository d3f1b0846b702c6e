/** One step to a letter: who signs it, reading it, and what can be done with it. */
import { CheckLetter } from '../path/CheckLetter.tsx';
import { LetterDone } from '../path/LetterDone.tsx';
import type { PathState } from '../path/path-model.ts';
import { ToHelper } from '../path/ToHelper.tsx';
import { WhoAreYou } from '../path/WhoAreYou.tsx';
import type { PopupActions } from './PopupView.tsx';

type Props = {
  readonly step: Exclude<PathState, { readonly state: 'who-may-know' }>;
  readonly actions: PopupActions;
};

export function PathSteps({ step, actions }: Props) {
  const { path } = actions;
  switch (step.state) {
    case 'who-are-you':
      return <WhoAreYou step={step} path={path} />;
    case 'check':
      return (
        <CheckLetter
          step={step}
          path={path}
          onOpenRecord={() => actions.openRecord(step.record.id)}
        />
      );
    case 'letter-done':
      return (
        <LetterDone
          step={step}
          onOpenLetter={() =>
            actions.openLetter({ id: step.letter.id, sender: step.signing.sender })
          }
          onClose={actions.close}
        />
      );
    case 'to-helper':
      return <ToHelper step={step} path={path} onHandOver={actions.handOver} />;
  }
}
