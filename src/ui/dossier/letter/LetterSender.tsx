/** Who writes the letter. */
import { useState } from 'preact/hooks';
import { isComplete } from '../../../domain/typed-sender.ts';
import { QuestionForm } from '../../shared/QuestionForm.tsx';
import { SenderFields } from '../../shared/SenderFields.tsx';
import { useWords } from '../../shared/words-context.ts';
import type { DossierPage } from '../model.ts';
import type { LetterTask } from './letter-tasks.ts';

type Props = {
  readonly page: DossierPage;
  readonly task: Extract<LetterTask, { readonly kind: 'letter-sender' }>;
};

export function LetterSender({ page, task }: Props) {
  const { dossier, codes, letter } = useWords().messages;
  const [sender, setSender] = useState(page.sender.value);
  return (
    <>
      <QuestionForm
        question={dossier.sender}
        problem={isComplete(sender) ? null : codes['sender-missing']}
        submitLabel={letter.goOn}
        submitAction="read-letter"
        onSubmit={() => void page.letter.sign(task.letter, sender)}
      >
        <SenderFields sender={sender} onChange={setSender} />
      </QuestionForm>
      <div class="row">
        <button
          type="button"
          data-action="back-to-questions"
          onClick={() => page.letter.backTo(task.letter, null)}
        >
          {letter.back}
        </button>
        <button type="button" data-action="close-letter" onClick={page.close}>
          {letter.close}
        </button>
      </div>
    </>
  );
}
