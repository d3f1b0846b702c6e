/**
 * `npm run gallery`: every screen in every state, and every letter. `?lang=en&scheme=dark&only=popup`
 * narrows it down; `?only=brieven` shows the letters. `verify-page.html` beside this page has the states of
 * the page in a pack.
 */
import { render } from 'preact';
import { isLanguage, type Language } from '../../src/domain/language.ts';
import { loadTold } from '../../src/ui/dossier/told/told-words.ts';
import { loadWords, setPageLanguage } from '../../src/ui/shared/language.ts';
import { WordsContext } from '../../src/ui/shared/words-context.ts';
import '../../src/ui/shared/shared.css';
import '../../src/ui/dossier/dossier.css';
import '../../src/ui/popup/popup.css';
import '../../src/ui/practising/practising.css';
import './gallery.css';
import { LetterPages } from './letter-pages.tsx';
import { states } from './states.tsx';

const wish = new URLSearchParams(location.search);

async function show(language: Language, scheme: string, only: string): Promise<void> {
  const [words] = await Promise.all([loadWords(language), loadTold(language)]);
  setPageLanguage(language);
  document.documentElement.style.colorScheme = scheme;
  const shown = states.filter(({ name }) => name.includes(only));
  render(
    <WordsContext.Provider value={words}>
      {shown.map(({ name, surface, show: component }) => (
        <section key={name} class="frame">
          <h2 class="frame-name">{name}</h2>
          <div class={surface}>{component()}</div>
        </section>
      ))}
      <LetterPages only={only} />
    </WordsContext.Provider>,
    document.body,
  );
}

const asked = wish.get('lang');
show(isLanguage(asked) ? asked : 'nl', wish.get('scheme') ?? 'light dark', wish.get('only') ?? '');
