/**
 * The words by which a row can be found again. They are written in sealed lists. A kind of word that is
 * missing here cannot be given to old rows later without opening them all, so think ahead.
 */
import type { Annotation } from '../domain/annotation.ts';
import type { Entity } from '../domain/dossier.ts';
import { keptFilesOf } from '../domain/kept-file.ts';
import { pageAddress } from '../domain/page-address.ts';
import type { Happening } from '../domain/record.ts';

type TagName =
  | 'kind'
  | 'id'
  | 'dossier'
  /** The version that this one follows. */
  | 'parent'
  /** The record that an annotation belongs to. */
  | 'record'
  /** A capture that the row names. */
  | 'capture'
  /** A blob that the row names. */
  | 'blob'
  /** A later text of a page that the row names. */
  | 'version'
  /** A kept file that the row is a copy of. */
  | 'copy-of'
  /** An added file that the row names. */
  | 'file'
  | 'page'
  /** In place of all others, when the row could not be read and no list said what it is. */
  | 'unknown';

export type TagWord = `${TagName}=${string}`;

/** The words of one row, each once. */
export const tagWordsOf = (entity: Entity): TagWord[] => [
  ...new Set<TagWord>([
    `kind=${entity.kind}`,
    `id=${entity.id}`,
    `dossier=${entity.dossierId}`,
    ...(entity.parentRev === null ? [] : [`parent=${entity.parentRev}` as const]),
    ...keptFilesOf(entity).map(({ blobId }): TagWord => `blob=${blobId}`),
    ...ownWordsOf(entity),
  ]),
];

/** Carried by rows of which nothing is known: they may be anything. */
export const unknownWord: TagWord = 'unknown=row';

export const pageWord = (url: string): TagWord => `page=${pageAddress(url)}`;

function ownWordsOf(entity: Entity): TagWord[] {
  switch (entity.kind) {
    case 'draft':
    case 'record':
    case 'derived-record':
      return happeningWords(entity.happening);
    case 'annotation':
      return annotationWords(entity);
    case 'page-version':
      return [pageWord(entity.source), pageWord(entity.scope)];
    case 'added-change':
      return [`record=${entity.recordId}`, `version=${entity.versionId}`];
    case 'added-file':
      return [`record=${entity.recordId}`];
    case 'file-passage':
      return [`record=${entity.recordId}`, `file=${entity.fileId}`];
    case 'print-copy':
      return [`copy-of=${entity.of}`];
    case 'pack-export':
    case 'time-stamp':
    case 'received-pack':
    case 'client':
    case 'capture':
    case 'dossier':
    case 'removed':
    case 'step':
    case 'letter-draft':
      return [];
  }
}

const happeningWords = (happening: Happening): TagWord[] =>
  happening.kind === 'page'
    ? [pageWord(happening.url), ...happening.captures.map((id): TagWord => `capture=${id}`)]
    : [];

const annotationWords = ({ recordId, captureId, source, scope }: Annotation): TagWord[] => [
  `record=${recordId}`,
  `capture=${captureId}`,
  pageWord(source),
  pageWord(scope),
];
