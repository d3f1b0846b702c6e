/** Each language in its own words, so that somebody who reads only one finds it. */
import { type Language, languages } from '../../domain/language.ts';
import { languageNames } from './language-names.ts';
import { usePopupWords } from './words-context.ts';

export function LanguageChoice({ onChoose }: { readonly onChoose: (language: Language) => void }) {
  const { language: current, messages } = usePopupWords();
  return (
    <nav class="row" aria-label={messages.chooseLanguage}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          class="quiet-button"
          lang={language}
          aria-current={language === current}
          data-language={language}
          onClick={() => onChoose(language)}
        >
          {languageNames[language]}
        </button>
      ))}
    </nav>
  );
}
