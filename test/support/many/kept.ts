/** The kept files of an invented capture, each with its fingerprint and a commitment that fits. */
import type { Artefact, ArtefactRole } from '../../../src/domain/capture.ts';
import type { BlobId } from '../../../src/domain/ids.ts';
import { commitBytes, sha256 } from '../../../src/platform/digest.ts';
import type { Bytes } from '../../../src/zip/records.ts';
import { idOf } from '../../unit/complaint/dossiers.ts';
import { pngOf } from '../png.ts';

const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

export const sentence = 'Het gesprek wordt opgenomen.';
export const pageText = `Wat u moet weten. ${sentence} Neem uw papieren mee.`;

const picture = new Uint8Array(pngOf(32, 18, (x, y) => [x * 7, y * 13, (x * y) % 255]));
const snapshot = utf8(`<!doctype html><p>${pageText}</p>\n`.repeat(20));

/** What there is of each page. */
const files: readonly (readonly [ArtefactRole, string, Bytes])[] = [
  ['snapshot', 'text/html', snapshot],
  ['text', 'text/plain', utf8(pageText)],
  ['screenshot-viewport', 'image/png', picture],
];

export type Kept = { readonly artefact: Artefact; readonly bytes: Bytes };

async function keep(
  blob: number,
  role: ArtefactRole,
  mediaType: string,
  bytes: Bytes,
): Promise<Kept> {
  const artefact = {
    role,
    number: 1,
    blobId: idOf<BlobId>('blob', blob),
    mediaType,
    byteLength: bytes.byteLength,
    sha256: await sha256(bytes),
    commitment: await commitBytes(bytes),
  };
  return { artefact, bytes };
}

/** The files of the page of that dossier, with `report` among them: what the page did. */
export function keptOf(number: number, report: object): Promise<Kept[]> {
  const facts = ['page-facts', 'application/json', utf8(JSON.stringify(report))] as const;
  return Promise.all(
    [...files, facts].map(([role, type, bytes], index) =>
      keep(number * 10 + index, role, type, bytes),
    ),
  );
}
