/** A planned pack of so many captured pages, each with a picture: the plan that the program makes of it. */
import type { Artefact, Capture } from '../../../src/domain/capture.ts';
import type { BlobId } from '../../../src/domain/ids.ts';
import type { Pack } from '../../../src/domain/pack.ts';
import { writeSeals } from '../../../src/pack/seals-file.ts';
import { newKeyPair, signerOf } from '../../../src/signing/keys.ts';
import { signKey } from '../../../src/signing/statements.ts';
import {
  annotationOf,
  at,
  captureWith,
  dossierWith,
  idOf,
  onPage,
  recordWith,
} from '../../unit/complaint/dossiers.ts';
import { planned, sha256Of } from '../../unit/pack/packs.ts';
import { sealed } from '../../unit/verify/sealed.ts';
import { type KeptSort, keptBytes } from './kept-bytes.ts';

/** With what every pack of a run is signed: its plan and the page that writes it need the same one. */
export const pair = await newKeyPair();

const salt = '1'.repeat(64);

/** `made`: there are only so many different ones, and the others are the same again. */
export type Size = {
  readonly captures: number;
  readonly made: number;
  readonly picture?: 'picture' | 'scan';
};

const first = at('2026-11-01T08:00:00Z');

export const blobIdOf = (sort: KeptSort, number: number): BlobId => idOf<BlobId>(sort, number);

function artefactOf(sort: KeptSort, number: number): Artefact {
  const bytes = keptBytes(sort, number);
  const isPicture = sort !== 'page';
  return {
    role: isPicture ? 'screenshot-viewport' : 'snapshot',
    number: 1,
    blobId: blobIdOf(sort, number),
    mediaType: isPicture ? 'image/png' : 'text/html',
    byteLength: bytes.byteLength,
    sha256: sha256Of(bytes),
    commitment: { salt, digest: sha256Of(bytes) }, // Sealed later on.
  };
}

function capturesOf({ captures, made, picture = 'picture' }: Size): Capture[] {
  const kept = Array.from({ length: made }, (_, number) => [
    artefactOf('page', number),
    artefactOf(picture, number),
  ]);
  return Array.from({ length: captures }, (_, number) => {
    const startedAt = at(new Date(Date.parse(first) + number * 1_000).toISOString());
    return captureWith(number, {
      startedAt,
      finishedAt: startedAt,
      artefacts: kept[number % made] ?? [],
    });
  });
}

export async function bigPack(size: Size): Promise<Pack> {
  const captures = capturesOf(size);
  const annotations = captures.map((capture, number) => annotationOf(number, capture, null));
  const records = [recordWith(1, { happening: onPage(annotations, captures) })];
  const contents = await sealed(dossierWith({ records, annotations, captures }));
  const about = { dossierId: contents.dossier.id, at: first };
  const seals = writeSeals([await signKey(about, await signerOf(pair))], 'organisation');
  return planned(contents, { seals });
}
