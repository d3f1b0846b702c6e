/**
 * Logboek: what was done with a dossier, and when, told by codes, ids, times and salted fingerprints, so
 * that it says nothing of anybody.
 */
import type { Entity } from './dossier.ts';
import type { Sha256 } from './ids.ts';
import type { Instant } from './instant.ts';

export const logActions = [
  'created',
  'changed',
  'sealed',
  'removed',
  'captured',
  'marked',
  'seen-again',
  'added',
  'taken-out',
  'noted',
  'withdrawn',
  'copied',
  'exported',
  'stamp-asked',
  'stamped',
  'received',
  /** It came back from a backup or a pack of one's own. */
  'restored',
  /** The row is gone for good. What was told of it before stays. */
  'erased',
  /** From here on the dossier is sealed with that key. */
  'key',
  /** The clock of the device stood earlier than it could. */
  'clock-back',
  /** The clock went on by more than was counted: it was set, or the device slept. */
  'clock-ahead',
] as const;
export type LogAction = (typeof logActions)[number];

export type LogObject = {
  /** Of the row; `unknown` when it could not be read any more. Or `key`. */
  readonly kind: string;
  readonly id: string;
  readonly rev: string;
};

export type LogEvent = {
  /** When it was written down, by the clock of the device. */
  readonly at: Instant;
  readonly action: LogAction;
  /** `null` when it is about the clock. */
  readonly object: LogObject | null;
  /** Of a seal and of kept files: their commitments. Of a pack: the fingerprint of each of its files. */
  readonly digests: readonly Sha256[];
  /** Of the clock: by how many milliseconds. */
  readonly byMs?: number | undefined;
};

/** What is told of a row that was saved. */
export const eventOf = (row: Entity, at: Instant): LogEvent & { readonly object: LogObject } => ({
  at,
  action: actionOf(row),
  object: objectOf(row),
  digests: digestsOf(row),
});

export const objectOf = ({ kind, id, rev }: Entity): LogObject => ({ kind, id, rev });

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
    case 'client':
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

/** What rows alone tell, the oldest first: of those that were saved before there was a log. */
export const eventsOf = (rows: readonly Entity[]) =>
  rows.map((row) => eventOf(row, row.revisedAt)).toSorted(compareEvents);

type RowEvent = ReturnType<typeof eventOf>;

const compareEvents = (a: RowEvent, b: RowEvent): number =>
  compare(a.at, b.at) ||
  compare(a.object.kind, b.object.kind) ||
  compare(a.object.rev, b.object.rev);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
