/** What writing letters needs of the store. The letters themselves are loaded when one is written. */
import type { BlobId } from '../../../domain/ids.ts';
import type { ComposedLetter } from '../../../flows/compose-letter.ts';
import { putBackLetter, withdrawLetter } from '../../../flows/save-letter.ts';
import { newId, now } from '../../../platform/clock.ts';
import { commitBytes, sha256 } from '../../../platform/digest.ts';
import { type Bytes, readBlob } from '../../../storage/blobs.ts';
import { makeCopy } from '../../../workers/make-copy.ts';
import { contentsNow, letterDeskPorts } from '../../shared/letter/letter-desk-ports.ts';
import { vault } from '../../shared/vault.ts';
import type { DossierPorts } from '../model.ts';
import type { PdfPorts } from './pdf-choice.ts';

const { theStore, withStore } = vault;
const real = { now, newId };
const copying = { ...real, sha256, commitBytes, makeCopy };

/** Looked up anew: what was removed meanwhile is on no page. */
async function onPaper(letter: ComposedLetter, ports: PdfPorts) {
  const [{ exhibitsOnPaper }, store, { records }] = await Promise.all([
    import('./exhibits-on-paper.ts'),
    theStore(),
    contentsNow(),
  ]);
  return store.ok ? exhibitsOnPaper(store.value, letter, { ...copying, records }, ports) : null;
}

async function imageOf(id: BlobId): Promise<Bytes | null> {
  const store = await theStore();
  const bytes = store.ok ? await readBlob(store.value, id) : store;
  return bytes.ok ? bytes.value : null;
}

export const letterPorts: Pick<
  DossierPorts,
  | 'lettersAbout'
  | 'beginLetter'
  | 'openLetter'
  | 'saveLetter'
  | 'withdrawLetter'
  | 'putBackLetter'
  | 'composeLetter'
  | 'makeLetterFile'
  | 'makeLetterPdf'
  | 'exhibitsOnPaper'
> = {
  ...letterDeskPorts,
  withdrawLetter: (letter) => withStore((store) => withdrawLetter(store, letter, real)),
  putBackLetter: (letter) => withStore((store) => putBackLetter(store, letter, real)),
  makeLetterFile: async (letter, kind, signal) => {
    const [{ makeLetterFile }, { letterPictures }] = await Promise.all([
      import('./make-letter-file.ts'),
      import('../../../flows/letter-pictures.ts'),
    ]);
    const picturesOf = async ({ exhibits, set }: ComposedLetter) => {
      const store = await theStore();
      return store.ok ? letterPictures(store.value, exhibits, set.letter.language) : [];
    };
    return makeLetterFile(letter, kind, { madeAt: now(), picturesOf, signal });
  },
  makeLetterPdf: async (letter, choice, ports) => {
    const { makeLetterPdf } = await import('./make-letter-pdf.ts');
    const { dossier } = await contentsNow();
    return makeLetterPdf(letter, choice, {
      ...ports,
      madeAt: now(),
      label: dossier.id.slice(0, 8),
      onPaper,
      imageOf,
    });
  },
  exhibitsOnPaper: async (letter, ports) => {
    const { exhibitsToPrint } = await import('./exhibits-on-paper.ts');
    const store = await theStore();
    const found = await onPaper(letter, ports);
    return store.ok && found !== null ? exhibitsToPrint(store.value, found) : null;
  },
};
