/** What became of a mark, with everything covered in it that must not be seen. */
import type { PageVersion, SeenChange } from '../domain/page-version.ts';
import { type Difference, newWords, oldWords } from '../domain/passage-change.ts';
import { mapTexts } from '../domain/texts.ts';
import { coverQuote } from './cover-annotation.ts';
import type { Covers } from './covering.ts';

/** Its words; the text that lies in the store is a file of its own. */
export const coverVersion = (version: PageVersion, covers: Covers): PageVersion => ({
  ...mapTexts({ ...version, changes: [] }, covers.map),
  changes: version.changes.map((change) => coverChange(change, covers)),
});

function coverChange(change: SeenChange, covers: Covers): SeenChange {
  const old = quoteAround(change.old, oldWords(change), covers);
  const now = change.now && quoteAround(change.now, newWords(change) ?? '', covers);
  const isSame = old.exact === oldWords(change) && (now?.exact ?? '') === (newWords(change) ?? '');
  return {
    ...change,
    old: { before: old.prefix, after: old.suffix },
    now: now && { before: now.prefix, after: now.suffix },
    differences: isSame ? change.differences : toldWhole(old.exact, now?.exact ?? ''),
  };
}

const quoteAround = ({ before, after }: SeenChange['old'], exact: string, covers: Covers) =>
  coverQuote({ prefix: before, exact, suffix: after }, covers);

/** Piece by piece a value could be put together again. */
const toldWhole = (gone: string, come: string): Difference[] =>
  gone === come
    ? [{ kind: 'same', text: gone }]
    : [{ kind: 'gone', text: gone } as const, { kind: 'new', text: come } as const].filter(
        ({ text }) => text !== '',
      );
