/** Writes the question for an authority for time about a pack, and keeps it. It is sent by nobody. */
import { inBase64 } from '../domain/base64.ts';
import type { Sha256, TimeStampId } from '../domain/ids.ts';
import type { PackTimeStamp } from '../domain/pack-time-stamp.ts';
import { ok, type Result } from '../domain/result.ts';
import { firstRevision, type RevisionPorts } from '../domain/revision.ts';
import { currentDossier } from '../storage/dossiers.ts';
import type { Store } from '../storage/open.ts';
import { saveEntities } from '../storage/save-entities.ts';
import { requestFor } from '../time-stamp/request.ts';
import { keptStamps } from './kept-stamps.ts';

export type AskPorts = RevisionPorts & {
  /** Random, of 64 bits, and more than 0. */
  readonly newNonce: () => bigint;
};

/** The kept question. One that has no answer yet is asked again as it is, so that a late answer fits too. */
export async function askStamp(
  store: Store,
  of: Sha256,
  ports: AskPorts,
): Promise<Result<PackTimeStamp, 'storage-full'>> {
  const open = (await keptStamps(store)).find((one) => one.of === of && one.answer === null);
  if (open !== undefined) return ok(open);
  const dossier = await currentDossier(store, ports);
  if (!dossier.ok) return dossier;
  const asked: PackTimeStamp = {
    kind: 'time-stamp',
    ...firstRevision(ports.newId<TimeStampId>(), dossier.value.id, ports),
    of,
    request: inBase64(requestFor({ digest: of, nonce: ports.newNonce(), policy: null })),
    answer: null,
    given: [],
  };
  const saved = await saveEntities(store, [asked]);
  return saved.ok ? ok(asked) : saved;
}
