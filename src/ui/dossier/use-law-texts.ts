/** The words of the law's data for the screen. Only the dossier needs them, so only it loads them. */
import { useMemo } from 'preact/hooks';
import { type LawTexts, lawTextsIn, translatedTexts } from '../../data/law-texts.ts';
import { isLetterLanguage, type LetterLanguage } from '../../domain/language.ts';
import { useWords } from '../shared/words-context.ts';

const inData: Readonly<Record<LetterLanguage, LawTexts>> = {
  nl: lawTextsIn('nl'),
  en: lawTextsIn('en'),
};

/** The same object each time in one language. */
export function useLawTexts(): LawTexts {
  const { language, law } = useWords();
  return useMemo(
    () =>
      law === null ? inData[isLetterLanguage(language) ? language : 'nl'] : translatedTexts(law),
    [language, law],
  );
}
