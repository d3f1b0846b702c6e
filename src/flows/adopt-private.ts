/**
 * Puts what was kept in private windows into the ordinary dossier, because somebody asked for it. Files
 * first, then all rows in one write: whatever ends it halfway, the dossier is as it was.
 */

import { planRestore, type RestorePlan } from '../backup/plan-restore.ts';
import type { KeptFile as ReadFile } from '../backup/read-container.ts';
import type { Entity } from '../domain/dossier.ts';
import type { DossierId } from '../domain/ids.ts';
import { ok, type Result } from '../domain/result.ts';
import type { RevisionPorts } from '../domain/revision.ts';
import { readBlob } from '../storage/blobs.ts';
import { currentDossier } from '../storage/dossiers.ts';
import { captureLock, withLock } from '../storage/locks.ts';
import type { Store } from '../storage/open.ts';
import { allRows } from '../storage/rows.ts';
import { saveEntities } from '../storage/save-entities.ts';
import { presentIn } from './present-in.ts';
import { type FilePorts, restoreFiles } from './restore-files.ts';

export type AdoptPorts = RevisionPorts & FilePorts;

/** How many reports the dossier has more now. On any error it has none more, and nothing is lost. */
export const adoptPrivate = (
  from: Store,
  to: Store,
  ports: AdoptPorts,
): Promise<Result<number, 'storage-full'>> =>
  withLock(
    captureLock,
    async () => {
      const dossier = await currentDossier(to, ports);
      if (!dossier.ok) return dossier;
      const { entities } = await allRows(await from.session());
      const plan = planRestore(await presentIn(to), inDossier(entities, dossier.value.id));
      const files = await restoreFiles(to, filesOf(from, plan), plan.files, ports);
      if (!files.ok) return files;
      const remove = [...plan.drop, ...plan.mend.map(({ rev }) => rev)];
      const saved = await saveEntities(to, [...plan.add, ...plan.mend], {
        remove,
        from: { how: 'restored', log: null },
      });
      if (!saved.ok) {
        await files.value.clear();
        return saved;
      }
      // Only now: until here everything still lay in memory, and a failure costs nothing.
      await saveEntities(from, [], { remove: entities.map(({ rev }) => rev) });
      return ok(plan.restored);
    },
    'shared',
  );

/** Everything but the dossier itself, as part of the other one. Seals are over what a record says. */
const inDossier = (entities: readonly Entity[], dossierId: DossierId): Entity[] =>
  entities
    .filter(({ kind }) => kind !== 'dossier')
    .map((entity): Entity => ({ ...entity, dossierId }));

async function* filesOf(from: Store, { files }: RestorePlan): AsyncGenerator<ReadFile> {
  for (const { file } of files.values()) {
    const bytes = await readBlob(from, file.blobId);
    const { blobId: id, byteLength, sha256 } = file;
    if (bytes.ok) yield { blob: { kind: 'blob', id, byteLength, sha256 }, bytes: bytes.value };
  }
}
