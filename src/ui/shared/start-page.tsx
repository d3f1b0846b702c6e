/** Starts one of our pages: words first, then the screen, and again when another language is chosen. */
import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import type { Language } from '../../domain/language.ts';
import { changeSettings, languageOfBrowser, readSettings } from '../../platform/settings.ts';
import { loadWords, setPageLanguage } from './language.ts';
import { WordsContext } from './words-context.ts';

type Screen = (chooseLanguage: (language: Language) => void) => ComponentChildren;

export async function startPage(screen: Screen): Promise<void> {
  const show = async (language: Language) => {
    const words = await loadWords(language);
    setPageLanguage(language);
    render(
      <WordsContext.Provider value={words}>{screen(choose)}</WordsContext.Provider>,
      document.body,
    );
  };
  const choose = (language: Language) => {
    changeSettings({ language }).then(() => show(language));
  };
  await show((await readSettings()).language ?? languageOfBrowser());
}
