/** The letters as the reader sees them: from the same document as the files in the pack. */
import { useId } from 'preact/hooks';
import type { ReadLetter } from '../../flows/preview-pack.ts';
import { asWritten } from '../shared/as-written.ts';
import { LetterPreview } from '../shared/letter/LetterPreview.tsx';
import { useWords } from '../shared/words-context.ts';

type Props = {
  readonly letters: readonly ReadLetter[];
  /** Sentences that are pointed out where they still stand. */
  readonly touched: readonly string[];
};

export function ReviewLetters({ letters, touched }: Props) {
  const { review } = useWords().messages;
  const id = useId();
  const [only, second] = letters;
  return (
    <section class="stack" aria-labelledby={id} data-letters={letters.length}>
      <h2 id={id}>{review.letters(letters.length)}</h2>
      {only && second === undefined && <LetterPreview {...only} touched={touched} />}
      {second &&
        letters.map((letter, index) => (
          <details key={letter.letter.subject + letter.letter.recipient.join()} open={index === 0}>
            <summary>
              {review.letter(index + 1)}: <bdi {...asWritten}>{letter.letter.subject}</bdi>
            </summary>
            <LetterPreview {...letter} touched={touched} />
          </details>
        ))}
    </section>
  );
}
