/** The letters on paper, and nothing else of the page. */
import type { ReadLetter } from '../../flows/preview-pack.ts';
import { LetterPreview } from '../shared/letter/LetterPreview.tsx';

/** The same, once every picture is there. */
export async function printWithPictures(): Promise<void> {
  const pictures = document.querySelectorAll<HTMLImageElement>('.printed-letters img');
  // A picture that does not decode has its words in its place.
  await Promise.allSettled([...pictures].map((picture) => picture.decode()));
  printLetters();
}

/** Prints the letters alone: no heading, no list, no word of ours. */
export function printLetters(): void {
  document.body.classList.add('only-letters');
  print();
  document.body.classList.remove('only-letters');
}

/** Seen on paper only. */
export const PrintedLetters = ({ letters }: { readonly letters: readonly ReadLetter[] }) => (
  <div class="printed-letters" aria-hidden="true">
    {letters.map((letter) => (
      <LetterPreview key={letter.letter.subject} {...letter} touched={[]} />
    ))}
  </div>
);
