/** What shows that something went out, in a sentence; that there is nothing is said too. */
import { hasProof, type SentStep } from '../../../domain/step.ts';
import { useWords } from '../../shared/words-context.ts';

export function ProofSaid({ what }: { readonly what: SentStep }) {
  const { proof, steps } = useWords().messages;
  const kinds = what.proof.map((kind) => proof.inList[kind]).join(', ');
  return <>{hasProof(what) ? proof.has(kinds) : steps.withoutProof}</>;
}
