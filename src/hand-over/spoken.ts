/** Fingerprints in words that people can say and compare. */
import { dutchWords } from 'virtual:dutch-words';
import type { Sha256 } from '../domain/ids.ts';
import { wordsOf } from '../domain/words-of.ts';

/** Eight words for the first 96 bits. */
export const spoken = (fingerprint: Sha256): string => wordsOf(fingerprint, dutchWords).join(' ');
