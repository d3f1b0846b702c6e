/** Handing over to a helper: a locked file is made in a tab, after reading what is in it. */
import { Heading } from '../shared/Heading.tsx';
import { Vanishing } from '../shared/Vanishing.tsx';
import { usePopupWords } from '../shared/words-context.ts';
import type { PathActions, PathState } from './path-model.ts';

type Props = {
  readonly step: Extract<PathState, { readonly state: 'to-helper' }>;
  readonly path: Pick<PathActions, 'whoMayKnow'>;
  readonly onHandOver: () => void;
};

export function ToHelper({ step, path, onHandOver }: Props) {
  const { messages } = usePopupWords();
  const { whoMayKnow, done } = messages.path;
  return (
    <div class="stack" data-question="to-helper">
      <button
        type="button"
        class="quiet-button"
        data-action="back"
        onClick={() => path.whoMayKnow(step.record)}
      >
        {messages.questions.back}
      </button>
      <Heading>{whoMayKnow.names.helper}</Heading>
      <p>{whoMayKnow.consequences.helper}</p>
      <button type="button" class="primary" data-action="hand-over" onClick={onHandOver}>
        {done.helper}
      </button>
      <p class="quiet">{done.helperHint}</p>
      <Vanishing practice={step.record.practice} />
    </div>
  );
}
