/** A letter that is being written: kept while it is typed, and thrown away when the person says so. */
import type { LetterDraftId } from '../domain/ids.ts';
import type { LetterChoice, LetterDraft } from '../domain/letter-draft.ts';
import { ok, type Result } from '../domain/result.ts';
import { firstRevision, type RevisionPorts } from '../domain/revision.ts';
import { currentDossier } from '../storage/dossiers.ts';
import { letterVersions } from '../storage/letter-drafts.ts';
import { letterLock, withLock } from '../storage/locks.ts';
import type { Store } from '../storage/open.ts';
import { saveEntities } from '../storage/save-entities.ts';

/**
 * The saved letter. It is no evidence, so earlier versions of it are taken away. One that was thrown
 * away meanwhile comes back as it is.
 */
export const saveLetter = (
  store: Store,
  id: LetterDraftId,
  choice: LetterChoice,
  ports: RevisionPorts,
): Promise<Result<LetterDraft, 'storage-full'>> =>
  saveVersion(store, id, { ...choice, isWithdrawn: false }, ports);

/** Throws the letter away: what was typed in it goes with it, and is on the disk no more. */
export const withdrawLetter = (
  store: Store,
  letter: LetterDraft,
  ports: RevisionPorts,
): Promise<Result<LetterDraft, 'storage-full'>> =>
  saveVersion(store, letter.id, { ...letter, details: [], isWithdrawn: true }, ports);

/**
 * Puts back a letter that was thrown away a moment ago, as it was and with the day of then. Its words come
 * from the page that still has them in its memory. One that is there already stays as it is.
 */
export const putBackLetter = (
  store: Store,
  letter: LetterDraft,
  ports: RevisionPorts,
): Promise<Result<LetterDraft, 'storage-full'>> =>
  withLock(letterLock(letter.id), async () => {
    const versions = await letterVersions(store, letter.id);
    const there = versions.find((version) => !version.isWithdrawn);
    if (there) return ok(there);
    const back: LetterDraft = { ...letter, rev: ports.newId(), parentRev: null };
    return saveInPlaceOf(store, versions, back);
  });

type Said = LetterChoice & Pick<LetterDraft, 'isWithdrawn'>;

const saveVersion = (store: Store, id: LetterDraftId, said: Said, ports: RevisionPorts) =>
  withLock(letterLock(id), async (): Promise<Result<LetterDraft, 'storage-full'>> => {
    const versions = await letterVersions(store, id);
    const withdrawn = versions.find((version) => version.isWithdrawn);
    if (withdrawn) return ok(withdrawn);
    const dossier = await currentDossier(store, ports);
    if (!dossier.ok) return dossier;
    const { organisation, practice, letter, language, follows, details, isWithdrawn } = said;
    const next: LetterDraft = {
      kind: 'letter-draft',
      ...firstRevision(id, dossier.value.id, ports),
      ...{ organisation, practice, letter, language, follows, details, isWithdrawn },
    };
    return saveInPlaceOf(store, versions, next);
  });

async function saveInPlaceOf(
  store: Store,
  versions: readonly LetterDraft[],
  next: LetterDraft,
): Promise<Result<LetterDraft, 'storage-full'>> {
  const saved = await saveEntities(store, [next], { remove: versions.map(({ rev }) => rev) });
  return saved.ok ? ok(next) : saved;
}
