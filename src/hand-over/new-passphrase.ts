/** A passphrase for one file: six Dutch words, to be told to whoever may open it. */
import { dutchWords } from 'virtual:dutch-words';
import { passphraseOf, passphraseWords, randomWords } from '../domain/words-of.ts';

const random = (): number => crypto.getRandomValues(new Uint16Array(1))[0] ?? 0;

/** `kaart-wolk-…`: 72 random bits. Nobody keeps it, so nobody can give it back. */
export const newPassphrase = (): string =>
  passphraseOf(randomWords(passphraseWords, dutchWords, random));
