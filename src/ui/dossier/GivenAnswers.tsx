/** What was answered to the questions of the catalogue, in words. */
import { sayAnswers } from '../../data/answer-words.ts';
import type { PackRecord } from '../../domain/record.ts';
import { asWritten } from '../shared/as-written.ts';
import { useWords } from '../shared/words-context.ts';

export function GivenAnswers({ record }: { readonly record: PackRecord }) {
  const { language, messages, sheet } = useWords();
  const said = sayAnswers(record.answers, sheet(record.practice), language);
  if (said.length === 0) return null;
  return (
    <dl class="answers" aria-label={messages.answers.shown}>
      {said.map(({ ask, answer, isOwn }) => (
        <div key={ask}>
          <dt>{ask}</dt>
          {isOwn ? (
            <dd class="note" dir="auto" {...asWritten}>
              {answer}
            </dd>
          ) : (
            <dd>{answer}</dd>
          )}
        </div>
      ))}
    </dl>
  );
}
