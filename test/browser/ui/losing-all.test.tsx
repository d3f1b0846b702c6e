/** How everything could be lost is said where somebody reads it: at the first run, and with the backup. */
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { type Language, languages } from '../../../src/domain/language.ts';
import { loadWords } from '../../../src/ui/shared/language.ts';
import { WordsContext } from '../../../src/ui/shared/words-context.ts';
import { states } from '../../gallery/states.tsx';

afterEach(() => render(null, document.body));

/** What a person reads on that screen. */
async function wordsOn(wanted: string, language: Language): Promise<string> {
  const words = await loadWords(language);
  const state = states.find(({ name }) => name === wanted);
  if (state === undefined) throw new Error(`no state ${wanted}`);
  render(
    <WordsContext.Provider value={words}>{state.show()}</WordsContext.Provider>,
    document.body,
  );
  return document.body.innerText;
}

const removing: Record<Language, RegExp> = {
  nl: /verwijdert u de uitbreiding, dan is alles weg/i,
  en: /remove the extension, everything (in it )?is gone/i,
  ar: /حذفتم الإضافة.*يزول كل/s,
  tr: /eklentiyi kaldırırsanız.*her şey/is,
};

const evicting: Record<Language, RegExp> = {
  nl: /browser kan alles hier wissen.*reservekopie/is,
  en: /browser may erase everything here.*backup/is,
  ar: /قد يمسح هذا المتصفح كل شيء هنا.*نسخة احتياطية/s,
  tr: /tarayıcı buradaki her şeyi silebilir.*yedek/is,
};

describe.each(languages)('in the language %s', (language) => {
  test.each(['gate: computer', 'dossier: reminder of a backup'])(
    '%s says that removing the extension deletes everything',
    async (screen) => {
      await wordsOn(screen, language);
      // Rare screens are loaded when they are shown.
      await expect.poll(() => document.body.innerText).toMatch(removing[language]);
    },
  );

  test('where the browser may throw everything away, that stands with the backup, and only there', async () => {
    expect(await wordsOn('dossier: may be evicted', language)).toMatch(evicting[language]);
    for (const { name } of states.filter(({ name }) => name !== 'dossier: may be evicted'))
      expect(await wordsOn(name, language), name).not.toMatch(evicting[language]);
  });
});
