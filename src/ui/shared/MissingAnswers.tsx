/** All was asked, and what a letter cannot do without was left open. What is there is saved. */
import type { Question } from '../../domain/record.ts';
import { Heading } from './Heading.tsx';
import { usePopupWords } from './words-context.ts';

type Props = {
  readonly missing: readonly Question[];
  readonly onGo: (question: Question) => void;
};

export function MissingAnswers({ missing, onGo }: Props) {
  const { path, questions } = usePopupWords().messages;
  return (
    <section class="stack" data-missing={missing.length}>
      <Heading>{path.incomplete}</Heading>
      <p>{path.incompleteWhy}</p>
      {missing.map((question) => (
        <button
          key={question}
          type="button"
          class="primary"
          data-missing-question={question}
          onClick={() => onGo(question)}
        >
          {question === 'practice' ? questions.practice : questions.organisation}
        </button>
      ))}
    </section>
  );
}
