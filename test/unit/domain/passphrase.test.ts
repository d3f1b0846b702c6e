/** What a passphrase is: what somebody means, however the keyboard writes it. */
import { expect, test } from 'vitest';
import { isLongEnough, normalPassphrase } from '../../../src/domain/passphrase.ts';

test.each([
  ['composed and decomposed letters', 'geïnformeerd', 'gei\u0308nformeerd'],
  ['wide letters', 'ｋａｎｔｌｉｊｎ', 'kantlijn'],
  ['a ligature', 'de \ufb01ets staat', 'de fiets staat'],
  ['spaces around it', '  de fiets staat\t', 'de fiets staat'],
  ['a hard space', 'de\u00a0fiets\u00a0staat', 'de fiets staat'],
])('%s make the same passphrase', (_, one, other) => {
  expect(normalPassphrase(one)).toBe(normalPassphrase(other));
});

test.each([
  ['capitals', 'De fiets staat', 'de fiets staat'],
  ['spaces within', 'de  fiets staat', 'de fiets staat'],
])('%s make another passphrase', (_, one, other) => {
  expect(normalPassphrase(one)).not.toBe(normalPassphrase(other));
});

test.each([
  ['8 letters', 'abcdefgh', true],
  ['7 letters', 'abcdefg', false],
  ['7 letters and spaces around', '  abcdefg  ', false],
  ['8 emoji', '🚲🌷🧀🚲🌷🧀🚲🌷', true],
  ['7 emoji, which are 14 units', '🚲🌷🧀🚲🌷🧀🚲', false],
  ['Arabic', 'كلمة سر طويلة', true],
  ['a very long one', 'woord '.repeat(2000), true],
])('%s: long enough is %s', (_, typed, expected) => {
  expect(isLongEnough(typed)).toBe(expected);
});
