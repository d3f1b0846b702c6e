/** One step to a letter: who signs it, reading it, and what can be done with it. */
import { CheckLetter } from '../path/CheckLetter.tsx';
import { LetterDone } from '../path/LetterDone.tsx';
import { ToHelper } from '../path/ToHelper.tsx';
import { WhoAreYou } from '../path/WhoAreYou.tsx';
import type { PathStepProps } from './PathScreen.tsx';

export function PathSteps({ step, actions }: PathStepProps) {
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
