/** Numbers that nobody listed: citizen numbers behind the word for them, and Dutch bank accounts. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foundIn, idsOf } from './gated.ts';
import * as way from './ways.ts';

const bsn = '123456782';
const iban = 'NL91ABNA0417164300';

const found = async (content: string | Uint8Array, allowed: readonly string[] = []) =>
  idsOf(await foundIn(content, {}, { patterns: true, allowed }));

test.each([
  `BSN ${bsn}`,
  `bsn:${bsn}`,
  `{"bsn":"${bsn}"}`,
  `{"bsnNummer": ${bsn}}`,
  `Burgerservicenummer (verplicht) 1234.56.782`,
  `burger-service-nummer ${bsn}`,
  `sofinummer ${bsn}`,
  `Sofi-nummer: 123 456 782`,
  `<label>BSN</label><input value="${bsn}">`,
  way.base64(`het bsn is ${bsn}`),
  way.utf16le(`BSN ${bsn}`),
])('%s is told', async (text) => {
  expect(await found(text)).toEqual(['pattern:bsn']);
});

test.each([
  ['without the word', `nummer ${bsn}`],
  ['with another check digit', 'BSN 123456783'],
  ['too far behind the word', `BSN ${'. '.repeat(25)}${bsn}`],
  ['before the word', `${bsn} is een BSN`],
  ['in a longer number', `BSN 91234567821`],
  ['only zeros', 'BSN 000000000'],
])('a citizen number %s is not', async (_how, text) => {
  expect(await found(text)).toEqual([]);
});

test.each([
  iban,
  'NL91 ABNA 0417 1643 00',
  'nl91abna0417164300.',
  `{"iban":"${iban}"}`,
  encodeURIComponent('NL91 ABNA 0417 1643 00'),
])('%s is told', async (text) => {
  expect(await found(text)).toEqual(['pattern:iban']);
});

test.each([
  'NL92ABNA0417164300',
  `X${iban}`,
  `${iban}1`,
  'NL91ABNA041716430',
  'NL91 1234 0417 1643 00',
])('%s is not', async (text) => {
  expect(await found(text)).toEqual([]);
});

test('what is public is no hit, in whatever groups it is written', async () => {
  expect(await found(`${iban} en NL91 ABNA 0417 1643 00`, ['NL91 ABNA 0417 1643 00'])).toEqual([]);
  expect(await found(`BSN ${bsn}`, [bsn])).toEqual([]);
  expect(await found(`${iban} en NL02ABNA0123456789`, [iban])).toEqual(['pattern:iban']);
});

test('nobody asked, nothing is told', async () => {
  expect(await foundIn(`BSN ${bsn}, ${iban}`, {})).toEqual([]);
});

test('any number that passes the eleven-test, and none that does not', async () => {
  await fc.assert(
    fc.asyncProperty(fc.stringMatching(/^\d{9}$/), async (digits) => {
      const sum = Array.from(digits, Number).reduce(
        (total, digit, at) => total + digit * (at < 8 ? 9 - at : -1),
        0,
      );
      const isNumber = sum % 11 === 0 && Number(digits) > 0;
      expect(await found(`BSN ${digits}`)).toEqual(isNumber ? ['pattern:bsn'] : []);
    }),
    { numRuns: 300 },
  );
});
