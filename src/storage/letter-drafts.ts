/** Letters that somebody is writing: which of them are shown, and the versions of one. */
import type { Entity } from '../domain/dossier.ts';
import type { LetterDraftId } from '../domain/ids.ts';
import type { LetterDraft } from '../domain/letter-draft.ts';
import type { Store } from './open.ts';
import { rowsTagged } from './rows.ts';

/**
 * The newest first, without what was thrown away. Of one that was written in two places the later
 * version is shown.
 */
export function lettersIn(newest: readonly Entity[]): LetterDraft[] {
  const byId = new Map<LetterDraftId, LetterDraft>();
  for (const entity of newest) if (entity.kind === 'letter-draft') byId.set(entity.id, entity);
  return [...byId.values()]
    .filter(({ isWithdrawn }) => !isWithdrawn)
    .sort((a, b) => (a.revisedAt < b.revisedAt ? 1 : -1));
}

/** Every version of the letter that lies here. */
export async function letterVersions(store: Store, id: LetterDraftId): Promise<LetterDraft[]> {
  const { entities } = await rowsTagged(await store.session(), [`id=${id}`]);
  return entities.filter((entity) => entity.kind === 'letter-draft');
}
