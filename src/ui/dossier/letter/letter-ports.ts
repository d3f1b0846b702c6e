/** What writing letters needs of the store. The letters themselves are loaded when one is written. */
import type { DossierContents } from '../../../domain/dossier.ts';
import type { BlobId } from '../../../domain/ids.ts';
import { isLanguage, type Language } from '../../../domain/language.ts';
import type { ComposedLetter } from '../../../flows/compose-letter.ts';
import { saveLetter, withdrawLetter } from '../../../flows/save-letter.ts';
import { newId, now, today } from '../../../platform/clock.ts';
import { commitBytes, sha256 } from '../../../platform/digest.ts';
import { type Bytes, readBlob } from '../../../storage/blobs.ts';
import { currentDossier, loadDossier } from '../../../storage/dossiers.ts';
import { makeCopy } from '../../../workers/make-copy.ts';
import { vault } from '../../shared/vault.ts';
import type { DossierPorts } from '../model.ts';
import type { PdfPorts } from './pdf-choice.ts';

const { theStore, withStore } = vault;
const real = { now, newId };
const copying = { ...real, sha256, commitBytes, makeCopy };

/** Of the screens, as the page says it. */
const pageLanguage = (): Language => {
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : 'nl';
};

async function contentsNow(): Promise<DossierContents> {
  const store = await theStore();
  if (!store.ok) throw new Error(`the dossier could not be opened: ${store.error}`);
  const dossier = await currentDossier(store.value, real);
  const loaded = dossier.ok && (await loadDossier(store.value, dossier.value.id));
  if (!loaded) throw new Error('the dossier went away while it was read');
  return loaded.contents;
}

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

async function deskAndContents() {
  const [{ letterDesk }, contents] = await Promise.all([
    import('../../../flows/letter-desk.ts'),
    contentsNow(),
  ]);
  return { desk: letterDesk, contents };
}

export const letterPorts: Pick<
  DossierPorts,
  | 'lettersAbout'
  | 'beginLetter'
  | 'openLetter'
  | 'saveLetter'
  | 'withdrawLetter'
  | 'composeLetter'
  | 'makeLetterFile'
  | 'makeLetterPdf'
  | 'exhibitsOnPaper'
> = {
  lettersAbout: async (subject) => {
    const { desk, contents } = await deskAndContents();
    return desk.optionsFor(contents, subject, today());
  },
  beginLetter: async (beginning) => {
    const { desk, contents } = await deskAndContents();
    const language = pageLanguage();
    const choice = desk.begin(contents, { ...beginning, language }, today());
    return { id: newId(), choice, form: desk.formFor(contents, choice, language) };
  },
  openLetter: async (id, choice) => {
    const { desk, contents } = await deskAndContents();
    return { id, choice, form: desk.formFor(contents, choice, pageLanguage()) };
  },
  saveLetter: (id, choice) => withStore((store) => saveLetter(store, id, choice, real)),
  withdrawLetter: (letter) => withStore((store) => withdrawLetter(store, letter, real)),
  composeLetter: async (wish) => {
    const { composeLetter } = await import('../../../flows/compose-letter.ts');
    const store = await theStore();
    if (!store.ok) return { state: 'failed', code: store.error };
    return composeLetter(store.value, wish, { ...real, sha256 });
  },
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
