/** Reports to which things can be added, and things to add: real ones, as small as they can be. */
import type { CopyPiece, MakeCopy } from '../../../src/domain/copy-piece.ts';
import type { DossierContents } from '../../../src/domain/dossier.ts';
import type { RecordId } from '../../../src/domain/ids.ts';
import { type AddFilePorts, addFile } from '../../../src/flows/add-file.ts';
import { commitBytes, commitJson, sha256 } from '../../../src/platform/digest.ts';
import { currentDossier, loadDossier } from '../../../src/storage/dossiers.ts';
import type { Store } from '../../../src/storage/open.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { makeCopy } from '../../../src/workers/make-copy.ts';
import { withSegments } from '../../support/jpeg-parts.ts';
import { emailText, pdfBytes, placedPart } from '../../support/small-files.ts';
import { aMarkedPage, sealedAfter } from '../storage/nouns.ts';
import { dbOf, freshStore, ports, theValue } from '../storage/stores.ts';

export const addPorts: AddFilePorts = {
  ...ports,
  sha256,
  commitBytes,
  commitJson,
  makeCopy,
  signal: new AbortController().signal,
  onProgress: () => {},
};

export const sealPorts = { ...ports, commitJson };

/** A store with one report in it, and how much lies there. */
export async function reported() {
  const store = await freshStore();
  const dossier = theValue(await currentDossier(store, ports));
  const page = aMarkedPage(dossier.id);
  const record = sealedAfter(page.draft, 'Zie de brief.');
  theValue(await saveEntities(store, [...page.all, record]));
  return { store, record, dossierId: dossier.id, before: await countIn(store) };
}

/** Rows and pieces of files on the disk. */
export async function countIn(store: Store): Promise<number> {
  const db = await dbOf(store);
  return (await db.count('rows')) + (await db.count('blobs'));
}

export async function contentsOf(store: Store): Promise<DossierContents> {
  const { id } = theValue(await currentDossier(store, ports));
  const loaded = await loadDossier(store, id);
  if (loaded === null) throw new Error('no dossier');
  return loaded.contents;
}

export const adding = (store: Store, id: RecordId, file: File, more: Partial<AddFilePorts> = {}) =>
  addFile(store, id, file, { ...addPorts, ...more });

export const added = async (store: Store, id: RecordId, file: File) =>
  theValue(await adding(store, id, file));

/** A maker that hands out these pieces, for what no real file does on demand. */
export const makerOf = (...pieces: readonly CopyPiece[]): MakeCopy =>
  async function* () {
    yield* pieces;
  };

/** A photo as a browser makes it, grey and without a word about itself. */
export async function aPhoto(name = 'Foto van het bord.JPG', shade = 100): Promise<File> {
  const canvas = new OffscreenCanvas(40, 30);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser draws no pictures');
  context.fillStyle = `rgb(${shade} ${shade} ${shade})`;
  context.fillRect(0, 0, 40, 30);
  return new File([await canvas.convertToBlob({ type: 'image/jpeg' })], name);
}

/** The same photo, with where and when it was made. */
export async function aPlacedPhoto(): Promise<File> {
  const bytes = new Uint8Array(await (await aPhoto()).arrayBuffer());
  return new File([withSegments(bytes, placedPart)], 'IMG_0412.JPG');
}

export const anEmail = (): File => new File([emailText('Uw vraag')], 'antwoord.eml');

export const aPdf = (name: string, lines: readonly string[]): File =>
  new File([pdfBytes(lines)], name);
