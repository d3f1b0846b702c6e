/** A letter that was made and of which nobody said that it went out. */
import type { DossierContents } from '../domain/dossier.ts';
import type { LetterDraft } from '../domain/letter-draft.ts';
import { isSameSubject } from '../domain/letter-subjects.ts';
import { heads } from '../domain/revision.ts';
import { isSent } from '../domain/step.ts';
import { chosenFor } from '../domain/who-may-know.ts';
import { isSentSince } from '../law/sent-since.ts';
import { lettersIn } from '../storage/letter-drafts.ts';
import type { Store } from '../storage/open.ts';
import { rowsTagged } from '../storage/rows.ts';

export type UnsentLetter = Pick<LetterDraft, 'id' | 'letter' | 'organisation'>;

/** The newest of the first letters without anything sent about the same after it; `null` when there is none. */
export function unsentIn(
  letters: readonly LetterDraft[],
  { steps }: Pick<DossierContents, 'steps'>,
): UnsentLetter | null {
  const sent = steps.filter((step) => isSent(step) && !step.isWithdrawn);
  const found = letters.find(
    (letter) =>
      chosenFor(letter.letter) !== null &&
      !sent.some(
        (step) =>
          isSentSince(letter, step) &&
          isSameSubject({ ...step, practice: step.practice ?? letter.practice }, letter),
      ),
  );
  return found ? { id: found.id, letter: found.letter, organisation: found.organisation } : null;
}

/** Looks it up by its own rows alone: a popup opens quickly, however much was reported. */
export async function unsentLetter(store: Store): Promise<UnsentLetter | null> {
  const session = await store.session();
  const [letters, steps] = await Promise.all([
    rowsTagged(session, ['kind=letter-draft']),
    rowsTagged(session, ['kind=step']),
  ]);
  return unsentIn(lettersIn(heads(letters.entities)), {
    steps: heads(steps.entities.filter((entity) => entity.kind === 'step')),
  });
}
