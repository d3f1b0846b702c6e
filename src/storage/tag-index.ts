/** By which words which rows are found: what all tag lists say together, while the vault is open. */
import type { RevisionId } from '../domain/ids.ts';
import type { TaggedRow } from '../schemas/tag-list.ts';
import type { TagWord } from './tags.ts';

export type TagIndex = {
  readonly has: (list: string) => boolean;
  readonly lists: () => readonly string[];
  /** What one list says; nothing when there is no such list. */
  readonly rowsIn: (list: string) => readonly TaggedRow[];
  readonly put: (list: string, rows: readonly TaggedRow[]) => void;
  readonly drop: (list: string) => void;
  readonly revsWith: (word: TagWord) => readonly RevisionId[];
  /** None when the row is not listed. */
  readonly wordsOf: (rev: RevisionId) => readonly string[];
  readonly isListed: (rev: RevisionId) => boolean;
  readonly countRows: () => number;
  readonly revs: () => readonly RevisionId[];
  /** The lists that name any of the rows. */
  readonly listsNaming: (revs: readonly RevisionId[]) => readonly string[];
};

/** An index that knows no list yet. */
export function emptyTagIndex(): TagIndex {
  const lists = new Map<string, readonly TaggedRow[]>();
  const listsOf = new Map<RevisionId, Set<string>>();
  const wordsOf = new Map<RevisionId, readonly string[]>();
  const revsOf = new Map<string, Set<RevisionId>>();

  const putRow = (list: string, [rev, words]: TaggedRow) => {
    into(listsOf, rev).add(list);
    wordsOf.set(rev, words);
    for (const word of words) into(revsOf, word).add(rev);
  };
  const dropRow = (list: string, [rev, words]: TaggedRow) => {
    const others = into(listsOf, rev);
    others.delete(list);
    if (others.size > 0) return;
    listsOf.delete(rev);
    wordsOf.delete(rev);
    for (const word of words) revsOf.get(word)?.delete(rev);
  };
  const drop = (list: string) => {
    for (const row of lists.get(list) ?? []) dropRow(list, row);
    lists.delete(list);
  };

  return {
    has: (list) => lists.has(list),
    lists: () => [...lists.keys()],
    rowsIn: (list) => lists.get(list) ?? [],
    put: (list, rows) => {
      drop(list);
      lists.set(list, rows);
      for (const row of rows) putRow(list, row);
    },
    drop,
    revsWith: (word) => [...(revsOf.get(word) ?? [])],
    wordsOf: (rev) => wordsOf.get(rev) ?? [],
    isListed: (rev) => listsOf.has(rev),
    countRows: () => listsOf.size,
    revs: () => [...listsOf.keys()],
    listsNaming: (revs) => [...new Set(revs.flatMap((rev) => [...(listsOf.get(rev) ?? [])]))],
  };
}

function into<Key, Item>(sets: Map<Key, Set<Item>>, key: Key): Set<Item> {
  const set = sets.get(key) ?? new Set<Item>();
  sets.set(key, set);
  return set;
}
