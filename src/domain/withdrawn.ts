/** What came of people who take part no more: it stays in the dossier, and goes into nothing new. */
import type { People } from './client.ts';
import type { Entity } from './dossier.ts';
import type { DossierId } from './ids.ts';

/** `rows` without what came with packs of whoever withdrew, and without those packs. */
export function withoutWithdrawn<Row extends Entity>(
  rows: readonly Row[],
  { clients, packs }: Pick<People, 'clients' | 'packs'>,
): Row[] {
  const gone = new Set<DossierId | undefined>(
    clients.filter(({ withdrawnOn }) => withdrawnOn !== null).flatMap(({ dossiers }) => dossiers),
  );
  return rows.filter((row) => {
    const came = row.origin.kind === 'pack' ? packs.get(row.origin.packId) : undefined;
    const made = row.kind === 'received-pack' ? row.packDossierId : undefined;
    return !(gone.has(came) || gone.has(made));
  });
}
