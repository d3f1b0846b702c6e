/** A pack that is found sound when it is checked: of one captured page, with as many files as are given. */
import { canonicalJson } from '../../../src/domain/canonical-json.ts';
import type { Artefact, ArtefactRole } from '../../../src/domain/capture.ts';
import type { BlobId } from '../../../src/domain/ids.ts';
import { asDay } from '../../../src/domain/instant.ts';
import type { Pack } from '../../../src/domain/pack.ts';
import { sealRecord } from '../../../src/domain/record.ts';
import { planPack } from '../../../src/pack/plan.ts';
import { commitBytes, commitJson, sha256 } from '../../../src/platform/digest.ts';
import { signKey } from '../../../src/signing/statements.ts';
import {
  annotationOf,
  captureWith,
  dossierWith,
  dronten,
  idOf,
  onPage,
  revision,
} from '../../unit/complaint/dossiers.ts';
import { aSigner } from '../signers.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export type Kept = ReadonlyMap<BlobId, Bytes>;

const roles: readonly ArtefactRole[] = ['snapshot', 'text', 'screenshot-viewport', 'original'];
const mediaTypes = ['text/html', 'text/plain', 'image/png', 'application/pdf'];

async function artefactOf(bytes: Bytes, at: number): Promise<Artefact> {
  return {
    role: roles[at] ?? 'original',
    number: 1,
    blobId: idOf<BlobId>('blob', at),
    mediaType: mediaTypes[at] ?? 'application/pdf',
    byteLength: bytes.byteLength,
    sha256: await sha256(bytes),
    commitment: await commitBytes(bytes),
  };
}

/** The pack, and the bytes of the files that it names. */
export async function soundPack(files: readonly Bytes[]): Promise<{ pack: Pack; kept: Kept }> {
  const artefacts = await Promise.all(files.map(artefactOf));
  const capture = captureWith(1, { artefacts });
  const annotation = annotationOf(1, capture, null);
  const content = {
    happening: onPage([annotation], [capture]),
    tier: 'stated-on-page',
    practice: 'recording-interview',
    organisation: dronten,
    note: 'Er hing een camera.',
    ownVisit: null,
    answers: [],
  } as const;
  const record = await sealRecord(revision('record', 1), content, [capture], commitJson);
  const contents = dossierWith({
    records: [record],
    annotations: [annotation],
    captures: [capture],
  });
  const about = { dossierId: contents.dossier.id, at: contents.dossier.revisedAt };
  const planned = planPack({
    contents,
    rows: [],
    edition: 'organisation',
    leftOut: [],
    coveredKinds: [],
    redactions: [],
    documents: [],
    archives: new Map(),
    machine: [],
    crate: null,
    log: '',
    seals: `${canonicalJson(await signKey(about, aSigner))}\n`,
    verifyPage: null,
    day: asDay('2026-11-26'),
    software: 'Kantlijn 0.1.0',
    overview: '<!doctype html><title>Overzicht</title>',
    letters: [],
    changes: [],
    visits: [],
    practices: [],
    copies: new Map(),
    passages: {},
  });
  if (!planned.ok) throw new Error(planned.error);
  const kept = new Map(artefacts.map(({ blobId }, at) => [blobId, files[at] ?? new Uint8Array()]));
  return { pack: planned.value, kept };
}

/** Bytes that do not compress. */
export function noise(byteLength: number): Bytes {
  const bytes = new Uint8Array(byteLength);
  for (let at = 0; at < byteLength; at += 65_536)
    crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  return bytes;
}

export const text = (words: string): Bytes => new TextEncoder().encode(words);
