/** Shows something in another language than that of the screen. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../domain/language.ts';
import { loadWords, type Words } from '../shared/language.ts';
import { useWords, WordsContext } from '../shared/words-context.ts';

type Props = {
  /** `null` for the language of the screen. */
  readonly language: Language | null;
  readonly children: ComponentChildren;
};

/** Nothing until its words are there: half a form in another language would be worse. */
export function WordsIn({ language, children }: Props) {
  const ofScreen = useWords();
  const [loaded, setLoaded] = useState<Words | null>(null);
  const wanted = language ?? ofScreen.language;
  useEffect(() => {
    if (wanted !== ofScreen.language) loadWords(wanted).then(setLoaded);
  }, [wanted, ofScreen.language]);
  const words = wanted === ofScreen.language ? ofScreen : loaded;
  if (words?.language !== wanted) return null;
  return (
    <WordsContext.Provider value={words}>
      <div lang={wanted}>{children}</div>
    </WordsContext.Provider>
  );
}
