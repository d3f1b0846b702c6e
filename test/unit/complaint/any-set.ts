/** Letters with annexes of any kind and number, for laws about what goes out. */
import * as fc from 'fast-check';
import { type Annex, annexKinds, type LetterSet } from '../../../src/domain/annex.ts';
import type { Letter } from '../../../src/domain/letter.ts';
import { blockOf } from './any-block.ts';
import { oneQuote } from './dossiers.ts';
import { letterFor } from './letters.ts';

const annexOf = (word: fc.Arbitrary<string>): fc.Arbitrary<Annex> =>
  fc.record({
    kind: fc.constantFrom(...annexKinds),
    language: fc.constantFrom('nl', 'en', 'ar', 'tr'),
    title: word,
    blocks: fc.array(blockOf(word), { maxLength: 4 }),
  });

const letterOf = (word: fc.Arbitrary<string>): fc.Arbitrary<Letter> =>
  fc.array(blockOf(word), { maxLength: 3 }).map((blocks) => ({
    ...letterFor(oneQuote('In spreekkamer 2 nemen wij op.')),
    blocks,
  }));

/** A set whose every free text is a `word`. */
export const setOf = (word: fc.Arbitrary<string>): fc.Arbitrary<LetterSet> =>
  fc.record({ letter: letterOf(word), annexes: fc.array(annexOf(word), { maxLength: 4 }) });
