/** What was decided about covering in a dossier, and the own list. It stays on this device, like every secret. */
import { type CoverChoices, nothingChosen } from '../domain/cover-choice.ts';
import type { DossierId } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import type { Result } from '../domain/result.ts';
import { type KeptCoverChoices, parseCoverChoices } from '../schemas/cover-choices.ts';
import type { Store } from './open.ts';
import { replaceSecrets, secretsIn } from './secrets.ts';

/** The newest choices of that dossier; none at all when nothing was chosen yet. */
export async function readCoverChoices(store: Store, dossierId: DossierId): Promise<CoverChoices> {
  const kept = (await secretsIn(await store.session()))
    .flatMap((secret) => parseCoverChoices(secret) ?? [])
    .filter((one) => one.dossierId === dossierId)
    .toSorted((a, b) => (a.chosenAt < b.chosenAt ? -1 : 1))
    .at(-1);
  return kept ? { own: kept.own, decided: kept.decided, masks: kept.masks } : nothingChosen;
}

/** Keeps them in the place of earlier ones. `storage-full`: the earlier ones stay. */
export function keepCoverChoices(
  store: Store,
  dossierId: DossierId,
  choices: CoverChoices,
  chosenAt: Instant,
): Promise<Result<void, 'storage-full'>> {
  const kept: KeptCoverChoices = { kind: 'cover-choices', dossierId, chosenAt, ...choices };
  return replaceSecrets(
    store,
    kept,
    (secret) => parseCoverChoices(secret)?.dossierId === dossierId,
  );
}
