/** Choices that must be known before the vault is open: for now the language of the screens. */
import { isLanguage, type Language } from '../domain/language.ts';
import { browser } from './browser.ts';

/** The chosen language, else the browser's when it is ours, else Dutch. */
export async function readLanguage(): Promise<Language> {
  const { language } = await browser.storage.local.get('language');
  if (isLanguage(language)) return language;
  const [fromBrowser] = browser.i18n.getUILanguage().split('-');
  return isLanguage(fromBrowser) ? fromBrowser : 'nl';
}

export const writeLanguage = (language: Language): Promise<void> =>
  browser.storage.local.set({ language });
