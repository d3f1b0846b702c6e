/** The form on paper, and nothing else of the page. */
import { PaperForm, type PaperProps } from './PaperForm.tsx';
import { WordsIn } from './WordsIn.tsx';

/** Prints the form alone. */
export function printPaper(): void {
  document.body.classList.add('only-paper');
  print();
  document.body.classList.remove('only-paper');
}

/** Seen on paper only. */
export const PrintedPaper = ({ choice, today }: PaperProps) => (
  <div class="printed-paper" aria-hidden="true">
    <WordsIn language={choice.language}>
      <PaperForm choice={choice} today={today} />
    </WordsIn>
  </div>
);
