/** Small dossiers for the tests of letters: built from words, with ids that can be read. */

import { wordDifferences } from '../../../src/anchoring/word-differences.ts';
import type { AddedChange } from '../../../src/domain/added-change.ts';
import type { Annotation } from '../../../src/domain/annotation.ts';
import type { Answer } from '../../../src/domain/answer.ts';
import type { Capture } from '../../../src/domain/capture.ts';
import type { DossierContents } from '../../../src/domain/dossier.ts';
import { type AnyId, asId, type BlobId, isSha256, type Sha256 } from '../../../src/domain/ids.ts';
import { asDay, type Instant, instantOf } from '../../../src/domain/instant.ts';
import type { OrganisationRef } from '../../../src/domain/organisation.ts';
import type { PageVersion, SeenChange } from '../../../src/domain/page-version.ts';
import type { PracticeId } from '../../../src/domain/practice.ts';
import type { EvidenceRecord, Happening, Tier } from '../../../src/domain/record.ts';
import { quoteOf } from '../../../src/domain/selector.ts';
import { unknownSituation } from '../../../src/domain/situation.ts';
import { captureLog } from '../../support/capture-log.ts';

/** The id with that number, always the same. */
export const idOf = <T extends AnyId>(kind: string, number: number): T => {
  const head = [...kind].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
  const tail = number.toString(16).padStart(12, '0');
  return asId<T>(`${head.toString(16).padStart(8, '0')}-0000-4000-8000-${tail}`);
};

export const at = (text: string): Instant => instantOf(new Date(text));

export const hashOf = (digit: string): Sha256 => {
  const digest = digit.repeat(64);
  if (!isSha256(digest)) throw new Error(`no hexadecimal digit: ${digit}`);
  return digest;
};

export const revision = (kind: string, number: number) => ({
  id: idOf<never>(kind, number),
  rev: idOf<never>(`${kind}-rev`, number),
  parentRev: null,
  dossierId: idOf<never>('dossier', 1),
  origin: { kind: 'own' } as const,
  revisedAt: at('2026-11-25T17:20:00Z'),
});

const commitment = { salt: '0'.repeat(64), digest: hashOf('0') };

export const captureWith = (number: number, change: Partial<Capture> = {}): Capture => ({
  ...revision('capture', number),
  kind: 'capture',
  startedAt: at('2026-11-25T17:14:04Z'),
  finishedAt: at('2026-11-25T17:14:05Z'),
  facts: {
    url: 'https://www.voorbeeldstad.example/uitkering/gesprek',
    title: 'Het gesprek',
    status: 200,
    language: 'nl',
    viewport: { width: 1280, height: 720, scrollX: 0, scrollY: 0, devicePixelRatio: 1 },
    userAgent: 'Test',
    timeZone: 'Europe/Amsterdam',
  },
  artefacts: [],
  missing: [],
  log: captureLog,
  follows: null,
  visit: null,
  ...change,
});

export const annotationOf = (
  number: number,
  capture: Capture,
  exact: string | null,
): Annotation => ({
  ...revision('annotation', number),
  kind: 'annotation',
  recordId: idOf('record', number),
  captureId: capture.id,
  createdAt: capture.startedAt,
  source: capture.facts.url,
  scope: capture.facts.url,
  rivals: [],
  shownAt: [],
  selectors: exact === null ? [] : [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }],
});

/** That the words of the mark became `newText`, or went; seen a week after they were marked. */
export const versionOf = (
  number: number,
  annotation: Annotation,
  newText: string | null,
  change: Partial<SeenChange> = {},
): PageVersion => {
  const exact = quoteOf(annotation.selectors)?.exact ?? '';
  const seenAt = at('2026-12-02T09:30:00Z');
  const file = {
    blobId: idOf<BlobId>('blob', 900 + number),
    byteLength: 9,
    packing: 'gzip',
  } as const;
  return {
    ...revision('page-version', number),
    kind: 'page-version',
    source: annotation.source,
    scope: annotation.scope,
    sha256: hashOf('e'),
    firstSeenAt: seenAt,
    lastSeenAt: seenAt,
    file: { ...file, sha256: hashOf('f') },
    changes: [
      {
        annotationId: annotation.id,
        seenAt,
        class: newText === null ? 'removed' : 'changed',
        old: { before: 'Daarvoor. ', after: ' Daarna.' },
        now: { before: 'Daarvoor. ', after: ' Daarna.' },
        differences: wordDifferences(exact, newText ?? ''),
        meaning: 'same',
        otherPlaces: 0,
        ...change,
      },
    ],
  };
};

export const addedOf = (
  number: number,
  { recordId, id }: Annotation,
  version: PageVersion,
  change: Partial<AddedChange> = {},
): AddedChange => ({
  ...revision('added-change', number),
  kind: 'added-change',
  recordId,
  annotationId: id,
  versionId: version.id,
  addedAt: at('2026-12-02T10:00:00Z'),
  standing: 'in-pack',
  ...change,
});

export const dronten: OrganisationRef = { kind: 'listed', code: 'GM0303', name: 'Dronten' };

export type RecordFacts = {
  readonly happening: Happening;
  readonly tier?: Tier;
  readonly practice?: PracticeId;
  readonly organisation?: OrganisationRef;
  readonly note?: string;
  readonly ownVisit?: boolean | null;
  readonly answers?: readonly Answer[];
};

export const recordWith = (number: number, facts: RecordFacts): EvidenceRecord => ({
  ...revision('record', number),
  kind: 'record',
  tier: 'stated-on-page',
  practice: 'recording-interview',
  organisation: dronten,
  note: '',
  ownVisit: null,
  answers: [],
  seal: { sealedAt: at('2026-11-25T17:20:00Z'), content: commitment, artefacts: [] },
  ...facts,
});

export const onPage = (
  annotations: readonly Annotation[],
  captures: readonly Capture[],
): Happening => ({
  kind: 'page',
  url: captures[0]?.facts.url ?? 'https://www.voorbeeldstad.example/',
  title: captures[0]?.facts.title ?? '',
  annotations: annotations.map(({ id }) => id),
  captures: captures.map(({ id }) => id),
});

export const inRoom = (place = 'Gemeentehuis, kamer 2.14'): Happening => ({
  kind: 'place',
  place,
  day: asDay('2026-03-03'),
});

export const dossierWith = (parts: Partial<DossierContents>): DossierContents => ({
  dossier: { ...revision('dossier', 1), kind: 'dossier', title: '', situation: unknownSituation },
  records: [],
  annotations: [],
  captures: [],
  versions: [],
  added: [],
  files: [],
  passages: [],
  steps: [],
  takenIn: new Map(),
  ...parts,
});

/** One quoted sentence on one captured page, with a note. */
export function oneQuote(
  exact: string,
  note = '',
  facts: Partial<RecordFacts> = {},
): DossierContents {
  const capture = captureWith(1);
  const annotation = annotationOf(1, capture, exact);
  const record = recordWith(1, { happening: onPage([annotation], [capture]), note, ...facts });
  return dossierWith({ records: [record], annotations: [annotation], captures: [capture] });
}
