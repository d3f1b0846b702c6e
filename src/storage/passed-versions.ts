/**
 * When a version in the middle of a line is damaged, the one before it must not pass for the newest.
 * The list of tags still says which version the damaged one follows, and so the line can be closed.
 */
import type { RevisionId } from '../domain/ids.ts';
import type { ReadRows } from './rows.ts';
import type { TagIndex } from './tag-index.ts';

type Parents = ReadonlyMap<string, string>;

/** The versions that a readable one follows by way of damaged ones. */
export function passedVersions(
  tags: Pick<TagIndex, 'wordsOf'>,
  { entities, damaged }: ReadRows,
): ReadonlySet<string> {
  if (damaged.length === 0) return new Set();
  const parents = new Map(damaged.flatMap(({ rev }) => parentsIn(tags.wordsOf(rev), rev)));
  return reachedFrom(
    entities.map((entity) => entity.parentRev),
    parents,
  );
}

const parentWord = 'parent=';

const parentsIn = (words: readonly string[], rev: RevisionId): [string, string][] =>
  words
    .filter((word) => word.startsWith(parentWord))
    .map((word) => [rev, word.slice(parentWord.length)]);

function reachedFrom(starts: readonly (string | null)[], parents: Parents): Set<string> {
  const reached = new Set<string>();
  for (const start of starts) {
    let at = start === null ? undefined : parents.get(start);
    for (; at !== undefined && !reached.has(at); at = parents.get(at)) reached.add(at);
  }
  return reached;
}
