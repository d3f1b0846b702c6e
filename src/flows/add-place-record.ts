/** A record that begins without a page: what happened in a room, at a desk, on the phone. */
import type { RecordId } from '../domain/ids.ts';
import type { Day } from '../domain/instant.ts';
import type { Draft, Tier } from '../domain/record.ts';
import { ok, type Result } from '../domain/result.ts';
import { firstRevision, type RevisionPorts } from '../domain/revision.ts';
import { currentDossier } from '../storage/dossiers.ts';
import type { Store } from '../storage/open.ts';
import { saveEntities } from '../storage/save-entities.ts';

export type PlaceDetails = { readonly place: string; readonly day: Day; readonly tier: Tier };

/** The saved draft; the questions follow. */
export async function addPlaceRecord(
  store: Store,
  { place, day, tier }: PlaceDetails,
  ports: RevisionPorts,
): Promise<Result<Draft, 'storage-full'>> {
  const dossier = await currentDossier(store, ports);
  if (!dossier.ok) return dossier;
  const draft: Draft = {
    ...firstRevision(ports.newId<RecordId>(), dossier.value.id, ports),
    kind: 'draft',
    happening: { kind: 'place', place, day },
    tier,
    practice: null,
    organisation: null,
    note: null,
    visit: null,
    ownVisit: null,
    answers: [],
    noteSoFar: '',
  };
  const saved = await saveEntities(store, [draft]);
  return saved.ok ? ok(draft) : saved;
}
