/** Gives every component the words of the chosen language. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from './language.ts';

export const WordsContext = createContext<Words | null>(null);

/** The words. Throws outside a page that provides them, which is a fault in the program. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('no words on this page');
  return words;
}
