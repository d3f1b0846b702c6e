/** Text as strangers type it, and as attackers would. */
import fc from 'fast-check';

const pieces = [
  '\r',
  '\n',
  '\u2028',
  '\0',
  '\ud800',
  ';',
  ',',
  '\\',
  ':',
  '"',
  '=?',
  '?=',
  ' ',
  'é',
  'ب',
  '👩‍👩‍👧',
];

const attacks = [
  'x\r\nX-Evil: 1\r\n\r\nboo',
  '=?UTF-8?B?WA==?=',
  '--=_part_=_--',
  'END:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:x',
  '{naam} $& $1 <b>',
  "a'b&body=c#d%0D%0A",
  'w'.repeat(5_000),
  'بلدية '.repeat(900),
];

export const nastyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.constantFrom(...pieces)).map((some) => some.join('')),
  fc.constantFrom(...attacks),
);
