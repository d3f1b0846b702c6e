/** Rows and files of the size that captures of municipal pages have. */

import type { Annotation } from '../../src/domain/annotation.ts';
import type { ArtefactRole, Capture } from '../../src/domain/capture.ts';
import type { Dossier, Entity } from '../../src/domain/dossier.ts';
import type { AnyId, BlobId, DossierId, NewId } from '../../src/domain/ids.ts';
import { asId, isSha256 } from '../../src/domain/ids.ts';
import { instantOf } from '../../src/domain/instant.ts';
import type { Draft, EvidenceRecord } from '../../src/domain/record.ts';
import { firstRevision } from '../../src/domain/revision.ts';
import { unknownSituation } from '../../src/domain/situation.ts';
import { captureLog } from '../support/capture-log.ts';

export const newId: NewId = <T extends AnyId>() => asId<T>(crypto.randomUUID());
const ports = { now: () => instantOf(new Date()), newId };

export type CaptureFile = { readonly role: ArtefactRole; readonly bytes: Uint8Array<ArrayBuffer> };

/** In bytes: a long page with pictures, its source, its text, and the visible part as a picture. */
const sizes: readonly (readonly [ArtefactRole, number])[] = [
  ['screenshot-viewport', 420_000],
  ['snapshot', 1_450_000],
  ['source', 140_000],
  ['text', 18_000],
];

/** Random, so that nothing is saved by packing it. */
function randomBytes(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += 65_536)
    crypto.getRandomValues(bytes.subarray(at, Math.min(length, at + 65_536)));
  return bytes;
}

export const captureFiles = (): CaptureFile[] =>
  sizes.map(([role, length]) => ({ role, bytes: randomBytes(length) }));

const hex = (character: string) => {
  const digest = character.repeat(64);
  if (!isSha256(digest)) throw new Error(`not a digit: ${character}`);
  return digest;
};
const commitment = { salt: 'a'.repeat(64), digest: hex('b') };
const url = 'https://www.voorbeeldstad.nl/werk-en-inkomen/uitkering/gesprek-met-de-gemeente';

export const aDossier = (id: DossierId): Dossier => ({
  kind: 'dossier',
  ...firstRevision(id, id, ports),
  title: 'Gesprekken',
  situation: unknownSituation,
});

/** The three rows of a capture: draft, mark and page. */
export function captureRows(dossierId: DossierId, blobIds: readonly BlobId[]) {
  const capture: Capture = {
    kind: 'capture',
    ...firstRevision(newId(), dossierId, ports),
    startedAt: ports.now(),
    finishedAt: ports.now(),
    facts: {
      url,
      title: 'Gesprek met de gemeente - Gemeente Voorbeeldstad',
      status: 200,
      language: 'nl',
      viewport: { width: 1280, height: 720, scrollX: 0, scrollY: 400, devicePixelRatio: 1.5 },
      userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)',
      timeZone: 'Europe/Amsterdam',
    },
    artefacts: sizes.map(([role, byteLength], index) => ({
      role,
      number: 1,
      blobId: blobIds[index] ?? newId(),
      mediaType: 'text/html',
      byteLength,
      sha256: hex('c'),
      commitment,
    })),
    missing: [
      {
        what: 'image',
        where: `${url}/beeld.png`,
        reason: 'other-origin',
        place: null,
        shownFrom: null,
      },
    ],
    log: captureLog,
    follows: null,
    visit: null,
  };
  const annotation: Annotation = {
    kind: 'annotation',
    ...firstRevision(newId(), dossierId, ports),
    recordId: newId(),
    captureId: capture.id,
    createdAt: ports.now(),
    source: url,
    scope: url,
    shownAt: [],
    rivals: [],
    selectors: [
      {
        type: 'TextQuoteSelector',
        exact:
          'Van elk gesprek maken wij een opname met beeld en geluid, die wij zeven jaar bewaren.',
        prefix: 'Zo gaat het gesprek. ',
        suffix: ' U hoeft hiervoor niets te doen.',
      },
      { type: 'TextPositionSelector', start: 1810, end: 1893 },
      { type: 'CssSelector', value: 'main > article:nth-of-type(1) > p:nth-of-type(3)' },
    ],
  };
  const draft: Draft = {
    kind: 'draft',
    ...firstRevision(annotation.recordId, dossierId, ports),
    happening: {
      kind: 'page',
      url,
      title: capture.facts.title,
      annotations: [annotation.id],
      captures: [capture.id],
    },
    tier: 'stated-on-page',
    practice: null,
    organisation: { kind: 'listed', code: 'GM0000', name: 'Voorbeeldstad' },
    note: null,
    visit: null,
    ownVisit: null,
    answers: [],
    noteSoFar: '',
  };
  return { draft, annotation, capture };
}

/** A record with its mark and its page, as they lie in a dossier. */
export function recordRows(dossierId: DossierId): Entity[] {
  const { draft, annotation, capture } = captureRows(dossierId, []);
  const record: EvidenceRecord = {
    kind: 'record',
    ...firstRevision(draft.id, dossierId, ports),
    happening: draft.happening,
    tier: draft.tier,
    practice: 'recording-interview',
    organisation: { kind: 'listed', code: 'GM0000', name: 'Voorbeeldstad' },
    note: 'Ik heb gevraagd of het ook zonder opname kon. Dat kon niet, zei de medewerker.',
    ownVisit: null,
    answers: [],
    seal: { sealedAt: ports.now(), content: commitment, artefacts: Array(4).fill(commitment) },
  };
  return [record, annotation, capture];
}
