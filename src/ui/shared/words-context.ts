/** Gives every component the words of the chosen language. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { isAll, type PopupWords, type Words } from './language.ts';

export const WordsContext = createContext<PopupWords | null>(null);

/** What the popup says too. Throws outside a page that provides words, which is a fault in the program. */
export function usePopupWords(): PopupWords {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('no words on this page');
  return words;
}

/** All words. Throws in a popup, which loads no more than it says itself. */
export function useWords(): Words {
  const words = usePopupWords();
  if (!isAll(words)) throw new Error('not all words are loaded on this page');
  return words;
}
