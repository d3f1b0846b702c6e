/** Both languages of the page; each is named in itself. */
import { type LetterLanguage, letterLanguages } from '../domain/language.ts';
import { useWords } from './words-context.ts';

const names: Readonly<Record<LetterLanguage, string>> = { nl: 'Nederlands', en: 'English' };

type Props = {
  readonly chosen: LetterLanguage;
  readonly onChoose: (language: LetterLanguage) => void;
};

export function LanguageSwitch({ chosen, onChoose }: Props) {
  return (
    <nav class="languages no-print" aria-label={useWords().page.languages}>
      {letterLanguages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          data-language={language}
          aria-current={language === chosen}
          onClick={() => onChoose(language)}
        >
          {names[language]}
        </button>
      ))}
    </nav>
  );
}
