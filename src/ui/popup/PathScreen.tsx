/** The steps to a letter in the popup, loaded when somebody comes to them. */
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PathState } from '../path/path-model.ts';
import { useWords } from '../shared/words-context.ts';
import type { PopupActions } from './PopupView.tsx';

export type PathStepProps = {
  readonly step: Exclude<PathState, { readonly state: 'who-may-know' }>;
  readonly actions: PopupActions;
};

export function PathScreen(props: PathStepProps) {
  const { loading } = useWords().messages;
  const [Steps, show] = useState<FunctionComponent<PathStepProps> | null>(null);
  useEffect(() => {
    import('./PathSteps.tsx').then(({ PathSteps }) => show(() => PathSteps));
  }, []);
  return Steps === null ? <p role="status">{loading}</p> : <Steps {...props} />;
}
