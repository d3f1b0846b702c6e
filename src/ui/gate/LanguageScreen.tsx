/** The very first screen: each language in its own words, for nobody can read the others. */
import { type Language, languages } from '../../domain/language.ts';
import { Heading } from '../shared/Heading.tsx';
import { languageNames } from '../shared/language-names.ts';

const questions: Record<Language, string> = {
  nl: 'Welke taal leest u?',
  en: 'Which language do you read?',
  ar: 'ما اللغة التي تقرأ بها؟',
  tr: 'Hangi dilde okuyorsunuz?',
};

type Props = { readonly onChoose: (language: Language) => void };

export const LanguageScreen = ({ onChoose }: Props) => (
  <section class="stack">
    <Heading>
      {languages.map((language) => (
        <span key={language} lang={language} class="line">
          {questions[language]}
        </span>
      ))}
    </Heading>
    {languages.map((language) => (
      <button
        key={language}
        type="button"
        class="wide"
        lang={language}
        data-first-language={language}
        onClick={() => onChoose(language)}
      >
        {languageNames[language]}
      </button>
    ))}
  </section>
);
