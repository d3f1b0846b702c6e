/** Small rows for tests that are about some of their fields only. */

import type { AddedChange } from '../../../src/domain/added-change.ts';
import type { Annotation } from '../../../src/domain/annotation.ts';
import type { Artefact, Capture } from '../../../src/domain/capture.ts';
import type { Dossier } from '../../../src/domain/dossier.ts';
import type { DossierId, RecordId } from '../../../src/domain/ids.ts';
import { isSha256 } from '../../../src/domain/ids.ts';
import { dayOf, dutchTimeZone } from '../../../src/domain/instant.ts';
import type { PageVersion } from '../../../src/domain/page-version.ts';
import type { Draft, EvidenceRecord, RemovedRecord } from '../../../src/domain/record.ts';
import { firstRevision, nextRevision } from '../../../src/domain/revision.ts';
import { unknownSituation } from '../../../src/domain/situation.ts';
import type { WrittenBlob } from '../../../src/storage/blobs.ts';
import type { Store } from '../../../src/storage/open.ts';
import type { RecordVersion } from '../../../src/storage/records.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { captureLog } from '../../support/capture-log.ts';
import { newId, ports, theValue } from './stores.ts';

export const pageUrl = 'https://www.voorbeeldstad.nl/uitkering/gesprek';

const digestOf = (character: string) => {
  const digest = character.repeat(64);
  if (!isSha256(digest)) throw new Error(`not a digit: ${character}`);
  return digest;
};

const commitment = { salt: 'a'.repeat(64), digest: digestOf('b') };

export const artefactOf = ({ blobId, byteLength }: WrittenBlob): Artefact => ({
  role: 'snapshot',
  number: 1,
  blobId,
  byteLength,
  mediaType: 'text/html',
  sha256: digestOf('c'),
  commitment,
});

export const aCapture = (dossierId: DossierId, blobs: readonly WrittenBlob[] = []): Capture => ({
  kind: 'capture',
  ...firstRevision(newId(), dossierId, ports),
  startedAt: ports.now(),
  finishedAt: ports.now(),
  facts: {
    url: pageUrl,
    title: 'Het gesprek',
    status: 200,
    language: 'nl',
    viewport: { width: 1280, height: 720, scrollX: 0, scrollY: 0, devicePixelRatio: 1 },
    userAgent: 'Test',
    timeZone: 'Europe/Amsterdam',
  },
  artefacts: blobs.map(artefactOf),
  missing: [],
  log: captureLog,
  follows: null,
  visit: null,
});

export const anAnnotation = (recordId: RecordId, capture: Capture, url = pageUrl): Annotation => ({
  kind: 'annotation',
  ...firstRevision(newId(), capture.dossierId, ports),
  recordId,
  captureId: capture.id,
  createdAt: ports.now(),
  source: url,
  scope: url,
  rivals: [],
  shownAt: [],
  selectors: [
    { type: 'TextQuoteSelector', exact: 'Wij filmen', prefix: '', suffix: ' elk gesprek' },
  ],
});

/** A later text of the page on which the mark stood, and that the person added it to the pack. */
export function aLaterText(
  { id, recordId, dossierId, source, scope }: Annotation,
  { blobId, byteLength }: WrittenBlob,
): { readonly version: PageVersion; readonly added: AddedChange } {
  const seenAt = ports.now();
  const sha256 = digestOf('d');
  const version: PageVersion = {
    kind: 'page-version',
    ...firstRevision(newId(), dossierId, ports),
    source,
    scope,
    sha256,
    firstSeenAt: seenAt,
    lastSeenAt: seenAt,
    file: { blobId, byteLength, sha256, packing: 'plain' },
    changes: [
      {
        annotationId: id,
        seenAt,
        class: 'removed',
        old: { before: '', after: ' elk gesprek' },
        now: null,
        differences: [{ kind: 'gone', text: 'Wij filmen' }],
        meaning: 'same',
        otherPlaces: 0,
      },
    ],
  };
  const added: AddedChange = {
    kind: 'added-change',
    ...firstRevision(newId(), dossierId, ports),
    recordId,
    annotationId: id,
    versionId: version.id,
    addedAt: seenAt,
    standing: 'in-pack',
  };
  return { version, added };
}

/** A draft about a room, with nothing answered. */
export const aDraft = (dossierId: DossierId, note: string | null = null): Draft => ({
  kind: 'draft',
  ...firstRevision(newId(), dossierId, ports),
  happening: { kind: 'place', place: 'Spreekkamer 3', day: dayOf(ports.now(), dutchTimeZone) },
  tier: 'happened-to-me',
  practice: null,
  organisation: null,
  note,
  visit: null,
  ownVisit: null,
  answers: [],
  noteSoFar: '',
});

/** A marked page: draft, annotation and capture, as the first click saves them. */
export function aMarkedPage(
  dossierId: DossierId,
  blobs: readonly WrittenBlob[] = [],
  url = pageUrl,
) {
  const capture = aCapture(dossierId, blobs);
  const room = aDraft(dossierId);
  const annotation = anAnnotation(room.id, capture, url);
  const draft: Draft = {
    ...room,
    tier: 'stated-on-page',
    happening: {
      kind: 'page',
      url,
      title: 'Het gesprek',
      annotations: [annotation.id],
      captures: [capture.id],
    },
  };
  return { draft, annotation, capture, all: [draft, annotation, capture] };
}

/** The version after `before` that is sealed, saying the same with `note`. */
export const sealedAfter = (before: RecordVersion, note: string): EvidenceRecord => {
  if (before.kind === 'removed') throw new Error('nothing to seal');
  return {
    kind: 'record',
    ...nextRevision(before, ports),
    happening: before.happening,
    tier: before.tier,
    practice: 'recording-interview',
    organisation: { kind: 'entered', name: 'Gemeente Voorbeeldstad', address: 'Plein 1' },
    note,
    ownVisit: null,
    answers: [],
    seal: { sealedAt: ports.now(), content: commitment, artefacts: [] },
  };
};

export const removedAfter = (before: RecordVersion): RemovedRecord => ({
  kind: 'removed',
  ...nextRevision(before, ports),
});

export const aDossier = (id: DossierId): Dossier => ({
  kind: 'dossier',
  ...firstRevision(id, id, ports),
  title: '',
  situation: unknownSituation,
});

/** Saves a dossier with one draft in it for each note. */
export async function saveDossier(store: Store, notes: readonly string[]) {
  const dossierId = newId<DossierId>();
  const drafts = notes.map((note) => aDraft(dossierId, note));
  theValue(await saveEntities(store, [aDossier(dossierId), ...drafts]));
  return { dossierId, drafts };
}
