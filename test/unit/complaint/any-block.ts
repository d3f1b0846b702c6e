/** Blocks of every kind, for laws about what a letter can hold. */
import * as fc from 'fast-check';
import { said, strong, text } from '../../../src/complaint/inlines.ts';
import { languages } from '../../../src/domain/language.ts';
import type { Block, Inline } from '../../../src/domain/letter.ts';

/** Words that cannot come about by wrapping or escaping, each different from the others. */
export const anyWord = fc.stringMatching(/^[A-Za-z]{6,12}$/);

const inlinesOf = (word: fc.Arbitrary<string>): fc.Arbitrary<Inline[]> =>
  fc.array(fc.oneof(word.map(text), word.map(strong), word.map(said), inLanguageOf(word)), {
    minLength: 1,
    maxLength: 3,
  });

const inLanguageOf = (word: fc.Arbitrary<string>): fc.Arbitrary<Inline> =>
  fc.record({
    kind: fc.constant('in-language'),
    language: fc.constantFrom(...languages),
    text: word,
  });

/** A block whose every text is a `word`. */
export function blockOf(word: fc.Arbitrary<string>): fc.Arbitrary<Block> {
  const inlines = inlinesOf(word);
  return fc.oneof(
    fc.record({ kind: fc.constant('heading' as const), text: word }),
    fc.record({ kind: fc.constant('paragraph' as const), inlines }),
    fc.record({
      kind: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.array(inlines, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('quote' as const),
      text: word,
      language: fc.constant('nl'),
      source: word,
    }),
    fc.record({
      kind: fc.constant('table' as const),
      caption: word,
      columns: fc.tuple(word, word),
      rows: fc.array(fc.tuple(inlines, inlines), { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('facts' as const),
      rows: fc.array(fc.record({ name: word, value: inlines }), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('fill-in' as const),
      question: word,
      choices: fc.array(word, { maxLength: 3 }),
      lines: fc.nat({ max: 3 }),
    }),
  );
}

export const anyBlock = blockOf(anyWord);
