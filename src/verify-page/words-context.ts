/** The words of the language that the reader chose, for every part of the page. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Words, wordsIn } from './words.ts';

export const WordsContext = createContext<Words>(wordsIn('nl'));

export const useWords = (): Words => useContext(WordsContext);
