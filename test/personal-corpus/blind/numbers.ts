/** Numbers that are invented and yet hold: citizen numbers, bank numbers, plates, books. */

import type { Random } from './random.ts';

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];

const weighed = (digits: string): number =>
  [...digits].reduce((sum, digit, at) => sum + Number(digit) * (weights[at] ?? 0), 0);

/** Whether nine digits pass the eleven-test of the citizen number. */
export const passesElevenTest = (digits: string): boolean =>
  /^\d{9}$/.test(digits) && Number(digits) > 0 && weighed(digits) % 11 === 0;

const knownTestNumbers = ['111222333', '123456782', '999990019', '999994669', '999992612'].filter(
  passesElevenTest,
);

/** Nine digits that pass the test, beginning with the given ones. */
export function passingNine(random: Random, begin: string): string {
  for (;;) {
    const first = begin + random.digits(8 - begin.length);
    const last = weighed(first) % 11;
    if (last < 10 && Number(first) > 0) {
      return first + String(last);
    }
  }
}

/** Nine digits that fail the test. */
export function failingNine(random: Random): string {
  for (;;) {
    const digits = random.pick([...'123456789']) + random.digits(8);
    if (!passesElevenTest(digits)) {
      return digits;
    }
  }
}

/** A citizen number of the range for tests, of which nobody has one. */
export const citizenNumber = (random: Random): string =>
  random.chance(0.12) ? random.pick(knownTestNumbers) : passingNine(random, '9');

/** Eight digits, of which the leading zero was dropped. They show that they are made up. */
export const shortCitizenNumbers: readonly string[] = [
  '12345672',
  '11111112',
  '22222224',
  '33333336',
  '44444448',
  '66666661',
  '77777773',
  '88888885',
  '99999997',
  '10000008',
  '20000005',
  '30000002',
  '10101019',
  '12121216',
];

const asNumber = (text: string): string =>
  [...text.toUpperCase()].map((sign) => String(Number.parseInt(sign, 36))).join('');

const rest97 = (digits: string): number =>
  [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);

const two = (value: number): string => String(value).padStart(2, '0');

/** Whether a bank number holds, written without anything in between. */
export const passesMod97 = (iban: string): boolean =>
  /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/i.test(iban) &&
  rest97(asNumber(iban.slice(4) + iban.slice(0, 4))) === 1;

export const withCheck = (country: string, account: string): string =>
  `${country}${two(98 - rest97(asNumber(`${account}${country}00`)))}${account}`;

/** Ten digits that no bank can have given out, as they fail the old eleven-test of accounts. */
function dutchAccount(random: Random): string {
  for (;;) {
    const digits = random.pick(['0', '0', '7']) + random.digits(9);
    const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
    if (sum % 11 !== 0 && !digits.startsWith('000')) {
      return digits;
    }
  }
}

export const dutchIban = (random: Random): string =>
  withCheck(
    'NL',
    random.pick(['RABO', 'INGB', 'ABNA', 'BUNQ', 'SNSB', 'TRIO', 'ASNB']) + dutchAccount(random),
  );

export function foreignIban(random: Random): string {
  const country = random.pick(['DE', 'BE', 'PL', 'GB', 'FR']);
  if (country === 'DE') {
    return withCheck('DE', `99${random.digits(16)}`);
  }
  if (country === 'BE') {
    const first = `9${random.digits(9)}`;
    return withCheck('BE', first + two(Number(first) % 97 || 97));
  }
  if (country === 'PL') {
    const bank = `9${random.digits(6)}`;
    const factors = [3, 9, 7, 1, 3, 9, 7];
    const sum = [...bank].reduce(
      (total, digit, at) => total + Number(digit) * (factors[at] ?? 0),
      0,
    );
    return withCheck('PL', `${bank}${(10 - (sum % 10)) % 10}${random.digits(16)}`);
  }
  if (country === 'GB') {
    return withCheck('GB', `${random.pick(['NWBK', 'BARC', 'LOYD'])}99${random.digits(12)}`);
  }
  const bank = `9${random.digits(9)}`;
  const account = random.digits(11);
  return withCheck('FR', `${bank}${account}${two(97 - rest97(`${bank}${account}00`))}`);
}

const plateForms = [
  'LL-99-99',
  '99-99-LL',
  '99-LL-99',
  'LL-99-LL',
  'LL-LL-99',
  '99-LL-LL',
  '99-LLL-9',
  '9-LLL-99',
  'LL-999-L',
  'L-999-LL',
  'LLL-99-L',
  'L-99-LLL',
  '9-LL-999',
  '999-LL-9',
];

export const plate = (random: Random): string =>
  random
    .pick(plateForms)
    .replace(/L/g, () => random.from('BDFGHJKLNPRSTVXZ', 1))
    .replace(/9/g, () => random.digits(1));

export function bookNumber(random: Random): string {
  const parts = ['978', '90', random.digits(4), random.digits(3)];
  const sum = [...parts.join('')].reduce(
    (total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3),
    0,
  );
  return [...parts, String((10 - (sum % 10)) % 10)].join(random.chance(0.7) ? '-' : '');
}
