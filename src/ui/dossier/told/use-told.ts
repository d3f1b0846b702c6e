/** The words that only the dossier tells, for every part of it. */
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../domain/language.ts';
import { useWords } from '../../shared/words-context.ts';
import { loadTold, type ToldWords, toldNow } from './told-words.ts';

/** `null` for a moment in a language of which they still have to come. */
export function useTold(): ToldWords | null {
  const { language } = useWords();
  const isThere = toldNow(language) !== null;
  const [, setCame] = useState<Language | null>(null);
  useEffect(() => {
    let isOver = false;
    if (!isThere) void loadTold(language).then(() => isOver || setCame(language));
    return () => {
      isOver = true;
    };
  }, [language, isThere]);
  return toldNow(language);
}
