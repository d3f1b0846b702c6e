/** What somebody wrote goes on in our sentence, and stays what it was. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { asClause } from '../../../../src/complaint/letters/as-clause.ts';

test.each([
  [' Een verslag is genoeg. ', 'een verslag is genoeg'],
  ['Ik was alleen', 'ik was alleen'],
  ['Dronten filmt.', 'Dronten filmt'],
  ['De Vries zag het', 'De Vries zag het'],
  ['AVG staat er niet', 'AVG staat er niet'],
  ['A. de Vries zag het', 'A. de Vries zag het'],
  ['Er was … meer...', 'er was … meer...'],
  ['The room was open.', 'the room was open'],
  ['I was alone.', 'I was alone'],
])('“%s” goes on as “%s”', (words, clause) => {
  expect(asClause(words)).toEqual({ kind: 'said', text: clause });
});

test('whatever is typed: no more than one capital, one full stop and the space around it go', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      const clause = asClause(words);
      if (clause.kind !== 'said') throw new Error('a clause is always somebody’s words');
      expect(words.trim().toLowerCase().replace(/\.$/, '')).toBe(
        clause.text.toLowerCase().replace(/\.$/, ''),
      );
    }),
  );
});
