/** Beginning, keeping and writing a letter, in the popup and in the dossier. Letters are loaded when one is written. */
import type { DossierContents } from '../../../domain/dossier.ts';
import { isLetterLanguage, type LetterLanguage } from '../../../domain/language.ts';
import { saveLetter } from '../../../flows/save-letter.ts';
import { newId, now, today } from '../../../platform/clock.ts';
import { sha256 } from '../../../platform/digest.ts';
import { currentDossier, loadDossier } from '../../../storage/dossiers.ts';
import { vault } from '../vault.ts';
import type { LetterDeskPorts } from './open-letter.ts';

const { theStore, withStore } = vault;
const real = { now, newId };

/** Of the screens, as the page says it. */
const pageLanguage = (): LetterLanguage => {
  const { lang } = document.documentElement;
  return isLetterLanguage(lang) ? lang : 'nl';
};

export async function contentsNow(): Promise<DossierContents> {
  const store = await theStore();
  if (!store.ok) throw new Error(`the dossier could not be opened: ${store.error}`);
  const dossier = await currentDossier(store.value, real);
  const loaded = dossier.ok && (await loadDossier(store.value, dossier.value.id));
  if (!loaded) throw new Error('the dossier went away while it was read');
  return loaded.contents;
}

const letterDeskCode = () => import('../../../flows/letter-desk.ts');
const composeCode = () => import('../../../flows/compose-letter.ts');

/** Loads all of it beforehand, and does nothing with it. */
export const loadLetters = (): Promise<unknown> => Promise.all([letterDeskCode(), composeCode()]);

async function deskAndContents() {
  const [{ letterDesk }, contents] = await Promise.all([letterDeskCode(), contentsNow()]);
  return { desk: letterDesk, contents };
}

export const letterDeskPorts: LetterDeskPorts = {
  lettersAbout: async (subject) => {
    const { desk, contents } = await deskAndContents();
    return desk.optionsFor(contents, subject, today());
  },
  beginLetter: async (beginning) => {
    const { desk, contents } = await deskAndContents();
    const language = pageLanguage();
    const choice = desk.begin(contents, { ...beginning, language }, today());
    return { id: newId(), choice, form: desk.formFor(contents, choice, language, today()) };
  },
  openLetter: async (id, choice) => {
    const { desk, contents } = await deskAndContents();
    return { id, choice, form: desk.formFor(contents, choice, pageLanguage(), today()) };
  },
  saveLetter: (id, choice) => withStore((store) => saveLetter(store, id, choice, real)),
  composeLetter: async (wish) => {
    const { composeLetter } = await composeCode();
    const store = await theStore();
    if (!store.ok) return { state: 'failed', code: store.error };
    return composeLetter(store.value, wish, { ...real, sha256 });
  },
};
