/** What somebody wrote goes on in our sentence, and stays what it was. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { asClause } from '../../../../src/complaint/letters/as-clause.ts';
import { languages } from '../../../../src/domain/language.ts';

test.each([
  ['nl', ' Een verslag is genoeg. ', 'een verslag is genoeg'],
  ['nl', 'Ik was alleen', 'ik was alleen'],
  ['nl', 'Dronten filmt.', 'Dronten filmt'],
  ['nl', 'AVG staat er niet', 'AVG staat er niet'],
  ['nl', 'Er was … meer...', 'er was … meer...'],
  ['en', 'The room was open.', 'the room was open'],
  ['en', 'I was alone.', 'I was alone'],
  ['en', 'De Vries saw it', 'De Vries saw it'],
] as const)('%s: “%s” goes on as “%s”', (language, words, clause) => {
  expect(asClause(words, language)).toEqual({ kind: 'said', text: clause });
});

test('whatever is typed: no more than one capital, one full stop and the space around it go', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...languages),
      (words, language) => {
        const clause = asClause(words, language);
        if (clause.kind !== 'said') throw new Error('a clause is always somebody’s words');
        expect(words.trim().toLowerCase().replace(/\.$/, '')).toBe(
          clause.text.toLowerCase().replace(/\.$/, ''),
        );
      },
    ),
  );
});
