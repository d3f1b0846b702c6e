/** The name of an authority: whoever made its certificate could write anything there. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameText } from '../../../src/domain/time-stamp.ts';

const anyName = fc.array(
  fc.record({
    part: fc.constantFrom('CN', 'O', 'C', 'OU', '2.5.4.97'),
    text: fc.string({ unit: 'binary' }),
  }),
);

test('is one line without signs that are not seen, and no longer than a line', () => {
  fc.assert(
    fc.property(anyName, (name) => {
      const text = nameText(name);
      expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      expect([...text].length).toBeLessThanOrEqual(200);
      expect(text.isWellFormed()).toBe(true);
    }),
  );
});

test('says the service, its organisation and its country, and what there is when those are not there', () => {
  const name = [
    { part: 'C', text: 'NL' },
    { part: 'O', text: 'Voorbeeld BV' },
    { part: 'OU', text: 'Tijd' },
    { part: 'CN', text: 'Voorbeeld TSA' },
  ];
  expect(nameText(name)).toBe('Voorbeeld TSA, Voorbeeld BV, NL');
  expect(nameText([{ part: 'OU', text: 'Tijd' }])).toBe('Tijd');
  expect(nameText([{ part: 'CN', text: 'a\u202e\u001b[2Jb\u2028c' }])).toBe('a  [2Jb c');
});
