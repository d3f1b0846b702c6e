/** What was marked and kept on one page, so that it can be shown there again. */
import type { Annotation } from '../domain/annotation.ts';
import { pageAddress } from '../domain/page-address.ts';
import { type DossierRecord, type Draft, isReport } from '../domain/record.ts';
import type { Store } from './open.ts';
import type { DamagedRow, OpenedRows } from './rows.ts';
import { newestIn, rowsTagged } from './rows.ts';
import type { TagWord } from './tags.ts';
import { pageWord } from './tags.ts';

export type PageMarks = {
  readonly annotations: readonly Annotation[];
  /** The newest versions of their records, and of records about the page as a whole. */
  readonly records: readonly (Draft | DossierRecord)[];
  readonly damaged: readonly DamagedRow[];
};

/** The marks on the page at `url` (or in a frame of it), without those of removed records. */
export async function loadPageMarks(store: Store, url: string): Promise<PageMarks> {
  const session = await store.session();
  const here = await rowsTagged(session, [pageWord(url)]);
  const lines = await rowsTagged(session, wordsFor(here));
  const newest = newestIn(lines);
  const records = newest.filter((entity) => entity.kind === 'draft' || isReport(entity));
  const named = new Set(records.flatMap(annotationIdsOf));
  const annotations = newest.filter((entity) => entity.kind === 'annotation');
  return {
    annotations: annotations.filter((mark) => named.has(mark.id) && isOn(mark, url)),
    records,
    damaged: distinct([...here.damaged, ...lines.damaged]),
  };
}

/** Everything that was ever said about the rows found here: the newest may say something else. */
const wordsFor = ({ entities }: OpenedRows): TagWord[] => [
  ...new Set(
    entities.flatMap((entity): TagWord[] =>
      entity.kind === 'annotation'
        ? [`id=${entity.id}`, `id=${entity.recordId}`]
        : [`id=${entity.id}`],
    ),
  ),
];

const annotationIdsOf = ({ happening }: Draft | DossierRecord) =>
  happening.kind === 'page' ? happening.annotations : [];

const isOn = ({ source, scope }: Annotation, url: string): boolean =>
  [source, scope].some((address) => pageAddress(address) === pageAddress(url));

const distinct = (rows: readonly DamagedRow[]): DamagedRow[] => [
  ...new Map(rows.map((row) => [row.rev, row])).values(),
];
