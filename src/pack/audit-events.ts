/**
 * What the log of a pack tells: what was done with the dossier, and when. Told by codes, ids, times and
 * salted fingerprints, so that it says nothing of anybody, and follows from the rows alone.
 */
import { type Entity, onlyReported } from '../domain/dossier.ts';
import type { Sha256 } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import { compare } from './in-order.ts';
import type { PackInput } from './pack-input.ts';

export type LogAction =
  | 'created'
  | 'changed'
  | 'sealed'
  | 'removed'
  | 'captured'
  | 'marked'
  | 'seen-again'
  | 'added'
  | 'taken-out'
  | 'noted'
  | 'withdrawn'
  | 'copied'
  | 'exported'
  | 'stamp-asked'
  | 'stamped'
  | 'received';

export type LogEvent = {
  /** When it was written down. */
  readonly at: Instant;
  readonly action: LogAction;
  readonly object: { readonly kind: Entity['kind']; readonly id: string; readonly rev: string };
  /** Of a seal and of kept files: their commitments. Of a pack: the fingerprint of each of its files. */
  readonly digests: readonly Sha256[];
};

/** The oldest first. The edition decides of which rows there is anything to tell. */
export const eventsOf = (
  input: Pick<PackInput, 'contents' | 'rows' | 'edition'>,
): readonly LogEvent[] => input.rows.filter(toldIn(input)).map(eventOf).toSorted(compareEvents);

const compareEvents = (a: LogEvent, b: LogEvent): number =>
  compare(a.at, b.at) ||
  compare(a.object.kind, b.object.kind) ||
  compare(a.object.rev, b.object.rev);

const eventOf = (row: Entity): LogEvent => ({
  at: row.revisedAt,
  action: actionOf(row),
  object: { kind: row.kind, id: row.id, rev: row.rev },
  digests: digestsOf(row),
});

const toldToAuthority: readonly Entity['kind'][] = ['pack-export', 'time-stamp', 'received-pack'];

/** Outside the full edition: of what is reported, with all its versions. */
function toldIn({ contents, edition }: Pick<PackInput, 'contents' | 'edition'>) {
  if (edition === 'full') return () => true;
  const reported = onlyReported(contents);
  const { records, annotations, captures, added, steps } = reported;
  const files = reported.files.filter(({ standing }) => standing === 'in-pack');
  const inPack = new Set(files.map(({ id }) => id));
  const passages = reported.passages.filter(({ fileId }) => inPack.has(fileId));
  const told = [records, annotations, captures, added, files, passages];
  const ids = new Set<string>(
    (edition === 'authority' ? [...told, steps] : told).flat().map(({ id }) => id),
  );
  return ({ kind, id }: Entity): boolean =>
    ids.has(id) || (edition === 'authority' && toldToAuthority.includes(kind));
}

function actionOf(row: Entity): LogAction {
  const again = (first: LogAction): LogAction => (row.parentRev === null ? first : 'changed');
  switch (row.kind) {
    case 'record':
      return 'sealed';
    case 'removed':
      return 'removed';
    case 'print-copy':
      return 'copied';
    case 'pack-export':
      return 'exported';
    case 'time-stamp':
      return row.answer === null ? 'stamp-asked' : 'stamped';
    case 'derived-record':
    case 'received-pack':
      return 'received';
    case 'dossier':
    case 'draft':
      return again('created');
    case 'capture':
      return again('captured');
    case 'page-version':
      return again('seen-again');
    case 'annotation':
      return again('marked');
    case 'added-change':
    case 'added-file':
      return row.standing === 'taken-out' ? 'taken-out' : again('added');
    case 'file-passage':
      return row.isWithdrawn ? 'withdrawn' : again('marked');
    case 'step':
      return row.isWithdrawn ? 'withdrawn' : again('noted');
    case 'letter-draft':
      return row.isWithdrawn ? 'withdrawn' : again('created');
  }
}

function digestsOf(row: Entity): readonly Sha256[] {
  switch (row.kind) {
    case 'record':
    case 'added-file':
      return [row.seal.content, ...row.seal.artefacts].map(({ digest }) => digest);
    case 'capture':
      return row.artefacts.map(({ commitment }) => commitment.digest);
    case 'pack-export':
      return row.parts.map(({ fingerprint }) => fingerprint);
    case 'time-stamp':
      return [row.of];
    case 'received-pack':
      return [row.fingerprint];
    default:
      return [];
  }
}
