/** "Who are you?": last, for this letter alone unless somebody wants it kept. */
import { useState } from 'preact/hooks';
import { isComplete } from '../../domain/typed-sender.ts';
import { Choice } from '../shared/Choice.tsx';
import { answerName } from '../shared/organisation-name.ts';
import { QuestionForm } from '../shared/QuestionForm.tsx';
import { SenderFields } from '../shared/SenderFields.tsx';
import { usePopupWords } from '../shared/words-context.ts';
import type { PathActions, PathState, Signing } from './path-model.ts';

type Props = {
  readonly step: Extract<PathState, { readonly state: 'who-are-you' }>;
  readonly path: Pick<PathActions, 'sign' | 'whoMayKnow'>;
};

export function WhoAreYou({ step, path }: Props) {
  const { messages } = usePopupWords();
  const words = messages.path.whoAreYou;
  const [signing, change] = useState<Signing>(step.signing);
  const { sender, isKept } = signing;
  return (
    <div class="stack" data-question="who-are-you">
      <button
        type="button"
        class="quiet-button"
        data-action="back"
        onClick={() => path.whoMayKnow(step.record)}
      >
        {messages.questions.back}
      </button>
      <QuestionForm
        question={words.title}
        problem={isComplete(sender) ? null : words.incomplete}
        submitLabel={words.next}
        submitAction="to-letter"
        onSubmit={() => path.sign(step, signing)}
      >
        <p>{words.toWhom(answerName(step.record.organisation, messages))}</p>
        <SenderFields
          isKeepingAsked
          sender={sender}
          onChange={(next) => change({ ...signing, sender: next })}
        />
        <Choice
          name="keep-sender"
          value="once"
          isChosen={!isKept}
          onChoose={() => change({ ...signing, isKept: false })}
        >
          <strong class="line">{words.onlyThis}</strong>
          <span class="quiet">{words.onlyThisHint}</span>
        </Choice>
        <Choice
          name="keep-sender"
          value="kept"
          isChosen={isKept}
          onChoose={() => change({ ...signing, isKept: true })}
        >
          <strong class="line">{words.remember}</strong>
          <span class="quiet">{words.rememberHint}</span>
        </Choice>
      </QuestionForm>
    </div>
  );
}
