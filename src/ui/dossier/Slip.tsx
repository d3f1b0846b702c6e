/** A slip of paper with the next steps: it names no body, no subject and no person. */
import { type Day, dayOf, dutchTimeZone, instantOf } from '../../domain/instant.ts';
import { plainTerm } from '../../law/terms.ts';
import { writeDay } from '../shared/dates.ts';
import { useWords } from '../shared/words-context.ts';

const today = (): Day => dayOf(instantOf(new Date()), dutchTimeZone);

/** Prints the slip and nothing else of the page. */
export function printSlip(): void {
  document.body.classList.add('only-slip');
  print();
  document.body.classList.remove('only-slip');
}

/** Seen on paper only. */
export function Slip() {
  const { language, messages } = useWords();
  const { slip } = messages;
  const day = today();
  const answer = plainTerm('answer-request', day)?.last ?? day;
  return (
    <section class="slip" aria-hidden="true">
      <h2>{slip.title}</h2>
      <ol>
        {slip.steps(writeDay(day, language), writeDay(answer, language)).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
