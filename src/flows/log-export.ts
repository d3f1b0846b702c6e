/** Writes down that a pack was made. Afterwards: so the pack itself does not say it, and the next one does. */
import type { Sha256 } from '../domain/ids.ts';
import type { ExportedPart, PackExport } from '../domain/pack-export.ts';
import { ok, type Result } from '../domain/result.ts';
import { firstRevision, type RevisionPorts } from '../domain/revision.ts';
import type { Store } from '../storage/open.ts';
import { saveEntities } from '../storage/save-entities.ts';
import type { ReviewedPack } from './plan-reviewed-pack.ts';

/** One of the files that came of it; one that is no pack has no fingerprint. */
export type LoggedFile = { readonly file: Blob; readonly fingerprint: Sha256 | null };

/**
 * What was written down; `null` when the files are no packs. Nothing is of an anonymous one: the log of the
 * next pack would name it.
 */
export async function logExport(
  store: Store,
  { review }: ReviewedPack,
  files: readonly LoggedFile[],
  ports: RevisionPorts,
): Promise<Result<PackExport | null, 'storage-full'>> {
  const parts = files.flatMap(partOf);
  if (parts.length === 0 || review.order.edition === 'anonymous') return ok(null);
  const { contents, day, order } = review;
  const made: PackExport = {
    kind: 'pack-export',
    ...firstRevision(ports.newId(), contents.dossier.id, ports),
    edition: order.edition,
    day,
    parts,
  };
  const saved = await saveEntities(store, [made]);
  return saved.ok ? ok(made) : saved;
}

const partOf = ({ file, fingerprint }: LoggedFile): ExportedPart[] =>
  fingerprint === null ? [] : [{ fingerprint, byteLength: file.size }];
