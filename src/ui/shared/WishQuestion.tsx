/** "What do you want?": what the first letter asks by itself is chosen already; all of it can be changed. */
import { useState } from 'preact/hooks';
import { usualWishes, type Wish, wishes } from '../../domain/wish.ts';
import { Checks } from './Checks.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { usePopupWords } from './words-context.ts';

type Props = {
  /** `null` when it was not asked before. */
  readonly answer: readonly Wish[] | null;
  readonly onAnswer: (wishes: readonly Wish[]) => void;
};

export function WishQuestion({ answer, onAnswer }: Props) {
  const { path } = usePopupWords().messages;
  const [chosen, choose] = useState<readonly Wish[]>(answer ?? usualWishes);
  return (
    <QuestionForm
      question={path.wish}
      problem={null}
      submitLabel={path.next}
      onSubmit={() => onAnswer(chosen)}
    >
      <Checks
        name="wish"
        question={path.wish}
        isQuestionHidden
        hint={path.wishHint}
        values={wishes}
        words={path.wishes}
        chosen={chosen}
        onChoose={choose}
      />
    </QuestionForm>
  );
}
