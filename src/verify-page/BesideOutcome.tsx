/** A receipt or an opening that was chosen with a pack, and what came of it. */
import { type BesideCheck, besideVerdict } from '../domain/beside.ts';
import { spoken } from '../hand-over/spoken.ts';
import { saidOfBeside } from '../verify/beside-words.ts';
import { Answer } from './Answer.tsx';
import { useWords } from './words-context.ts';

type Props = { readonly name: string; readonly check: BesideCheck };

export function BesideOutcome({ name, check }: Props) {
  const words = useWords();
  const question = words.beside.questions[check.kind];
  return (
    <section class="outcome" data-beside={check.kind} data-code={check.code ?? ''}>
      <h2>
        <bdi>{name}</bdi>
      </h2>
      <Answer
        question={question}
        said={saidOfBeside(check, words, spoken)}
        look={besideVerdict(check)}
      />
      {check.code !== null && (
        <p class="quiet">
          <code>{check.code}</code>
        </p>
      )}
    </section>
  );
}
