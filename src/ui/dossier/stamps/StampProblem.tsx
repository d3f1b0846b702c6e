/** Why it did not work: what happened, what is safe, what to do next, and the code for whoever helps. */
import { stampProblemOf } from '../../../domain/stamp-problem.ts';
import { useWords } from '../../shared/words-context.ts';
import type { StampCode } from './stamp-model.ts';

export function StampProblem({ code }: { readonly code: StampCode }) {
  const { stamps, codes } = useWords().messages;
  const problem = stampProblemOf(code);
  const known = Object.entries(codes).find(([one]) => one === code)?.[1] ?? codes.unexpected;
  return (
    <div class="error" data-stamp-code={code}>
      <p>{problem === null ? known : stamps.problems[problem]}</p>
      <p class="quiet">
        <code>{stamps.code(code)}</code>
      </p>
    </div>
  );
}
