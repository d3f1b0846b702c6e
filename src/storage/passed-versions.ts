/**
 * When a version in the middle of a line is damaged, the one before it must not pass for the newest. The
 * damaged row still says by its labels which version it follows, and so the line can be closed.
 */
import type { Entity } from '../domain/dossier.ts';
import type { RevisionId } from '../domain/ids.ts';
import type { SealedRow } from './schema.ts';
import type { Vault } from './vault.ts';

type Parents = ReadonlyMap<RevisionId, RevisionId>;

/** The versions that a readable one follows by way of damaged ones. */
export async function passedVersions(
  vault: Vault,
  entities: readonly Entity[],
  damaged: readonly SealedRow[],
): Promise<ReadonlySet<RevisionId>> {
  if (damaged.length === 0) return new Set();
  const revs = [...entities.map((entity) => entity.rev), ...damaged.map((row) => row.key)];
  const parents = await parentsOf(vault, damaged, revs);
  return reachedFrom(
    entities.map((entity) => entity.parentRev),
    parents,
  );
}

/** Which of `revs` each damaged row follows, as far as its labels tell. */
async function parentsOf(
  vault: Vault,
  damaged: readonly SealedRow[],
  revs: readonly RevisionId[],
): Promise<Parents> {
  const labelled = revs.map(async (rev) => [await vault.tag(`parent=${rev}`), rev] as const);
  const revsByTag = new Map(await Promise.all(labelled));
  return new Map(
    damaged.flatMap(({ key, tags }) =>
      tags.flatMap((tag) => {
        const parent = revsByTag.get(tag);
        return parent === undefined ? [] : [[key, parent] as const];
      }),
    ),
  );
}

function reachedFrom(starts: readonly (RevisionId | null)[], parents: Parents): Set<RevisionId> {
  const reached = new Set<RevisionId>();
  for (const start of starts) {
    let at = start === null ? undefined : parents.get(start);
    for (; at !== undefined && !reached.has(at); at = parents.get(at)) reached.add(at);
  }
  return reached;
}
