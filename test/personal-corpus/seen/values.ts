/** Invented values for the half of the corpus that was written beside the detectors. Nobody has them. */
import { seededRandom } from '../../support/seeded-random.ts';

export type Random = {
  /** A whole number from `least` to `most`, both included. */
  readonly int: (least: number, most: number) => number;
  readonly pick: <T>(from: readonly [T, ...T[]]) => T;
};

export function randomFrom(seed: number): Random {
  const { below, pick } = seededRandom(seed);
  return { int: (least, most) => least + below(most - least + 1), pick };
}

const digits = ({ int }: Random, count: number): string =>
  Array.from({ length: count }, () => int(0, 9)).join('');

/** In the row that is given to nobody (9 in front), and passing the eleven-test. */
export function bsn(random: Random): string {
  for (;;) {
    const eight = `9${digits(random, 7)}`;
    const sum = [...eight].reduce((total, digit, at) => total + Number(digit) * (9 - at), 0);
    if (sum % 11 < 10) return `${eight}${sum % 11}`;
  }
}

/** As people write it. */
export function writtenBsn(random: Random): string {
  const [a, b, c] = parts(bsn(random), [3, 3, 3]);
  const whole = `${a}${b}${c}`;
  const [d, e, f] = parts(whole, [4, 2, 3]);
  return random.pick([
    whole,
    whole,
    `${a} ${b} ${c}`,
    `${a}.${b}.${c}`,
    `${d}.${e}.${f}`,
    `${a}-${b}-${c}`,
    `${d} ${e} ${f}`,
    `${a}\u00a0${b}\u00a0${c}`,
    `${a}\u00ad${b}\u200b${c}`,
    [...whole].map((digit) => String.fromCodePoint(0x660 + Number(digit))).join(''),
    [...whole].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join(''),
  ]);
}

const parts = (text: string, lengths: readonly number[]): readonly string[] => {
  let at = 0;
  return lengths.map((length) => {
    at += length;
    return text.slice(at - length, at);
  });
};

const rest97 = (text: string): number => {
  let rest = 0;
  for (const digit of text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55)))
    rest = (rest * 10 + Number(digit)) % 97;
  return rest;
};

function ibanOf(country: string, account: string): string {
  const check = String(98 - rest97(`${account}${country}00`)).padStart(2, '0');
  return `${country}${check}${account}`;
}

export function iban(random: Random): string {
  const whole = random.pick([
    ibanOf(
      'NL',
      `${random.pick(['RABO', 'INGB', 'ABNA', 'TRIO', 'ASNB', 'KNAB'])}0${digits(random, 9)}`,
    ),
    ibanOf('NL', `${random.pick(['BUNQ', 'SNSB', 'RBRB'])}2${digits(random, 9)}`),
    ibanOf('DE', digits(random, 18)),
    ibanOf('BE', digits(random, 12)),
    ibanOf('PL', digits(random, 24)),
    ibanOf('TR', digits(random, 22)),
  ]);
  const grouped = whole.replace(/(.{4})(?=.)/g, '$1 ');
  return random.pick([
    whole,
    whole,
    grouped,
    grouped,
    grouped.replace(/ /g, '\u00a0'),
    whole.toLowerCase(),
  ]);
}

export const person = ({ pick }: Random) =>
  pick([
    { first: 'Samira', last: 'Bouzid' },
    { first: 'Zoë', last: 'van der Ploegh' },
    { first: 'Mehmet', last: 'Yıldırım' },
    { first: 'Łukasz', last: 'Wójcikowski' },
    { first: 'Ingrid', last: 'Terpsma' },
    { first: 'Renée', last: 'de Grootveld' },
    { first: 'Omar', last: 'el Khatibi' },
    { first: 'Björn', last: 'Östlund' },
    { first: 'Chantal', last: 'Dijkgraafs' },
  ]);

export function email(random: Random): string {
  const { first, last } = person(random);
  const plain = (name: string) =>
    name
      .normalize('NFD')
      .replace(/[^a-z]/gi, '')
      .toLowerCase();
  const name = random.pick([
    `${plain(first)}.${plain(last)}`,
    `${plain(first).charAt(0)}${plain(last)}${random.int(50, 99)}`,
    `${plain(last)}_${plain(first)}`,
    `${plain(first)}+gemeente`,
  ]);
  return `${name}@${random.pick(['voorbeeldmail.nl', 'post.example', 'mail.voorbeeld.nl', 'example.org'])}`;
}

export function phone(random: Random): string {
  const mobile = `6${random.int(1, 5)}${digits(random, 7)}`;
  const [area, rest] = random.pick<readonly [string, number]>([
    ['20', 7],
    ['30', 7],
    ['70', 7],
    ['321', 6],
    ['527', 6],
  ]);
  const local = `${random.int(2, 7)}${digits(random, rest - 1)}`;
  return random.pick([
    `0${mobile}`,
    `06-${mobile.slice(1)}`,
    `06 ${mobile.slice(1, 5)} ${mobile.slice(5)}`,
    `06 - ${mobile.slice(1, 3)} ${mobile.slice(3, 5)} ${mobile.slice(5, 7)} ${mobile.slice(7)}`,
    `+31 ${mobile.slice(0, 1)} ${mobile.slice(1)}`,
    `+31${mobile}`,
    `0031${mobile}`,
    `+31 (0)${mobile}`,
    `0${area}-${local}`,
    `0${area} ${local}`,
    `(0${area}) ${local}`,
    `+90 5${digits(random, 2)} ${digits(random, 3)} ${digits(random, 2)} ${digits(random, 2)}`,
  ]);
}

const letter = ({ pick }: Random) => pick([...'BDFGHJKLNPRSTVXZ'] as [string, ...string[]]);

export function postcode(random: Random): string {
  const digitsOf = String(random.int(1000, 9999));
  const letters = `${letter(random)}${random.pick(['B', 'G', 'K', 'N', 'X'])}`;
  return `${digitsOf}${random.pick([' ', ' ', ''])}${letters}`;
}

export function homeAddress(random: Random): string {
  const street = random.pick([
    'Zonnebloemlaan',
    'Laan van Voorbeeld',
    'Prinses Irenestraat',
    'De Meent',
    'Oude Kerkweg',
    "'t Heufke",
    '2e Weteringdwarsstraat',
    'Burg. Voorbeeldplein',
  ]);
  const number = `${random.int(1, 399)}${random.pick(['', '', '', 'a', ' b', '-2', ' III', ' hs'])}`;
  return `${street} ${number}${random.pick([', ', '\n', ' '])}${postcode(random)}`;
}

const months = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september'],
  ...['oktober', 'november', 'december'],
];

export function day(random: Random): string {
  const year = random.int(1938, 2012);
  const month = random.int(1, 12);
  const date = random.int(1, 28);
  const two = (value: number) => String(value).padStart(2, '0');
  return random.pick([
    `${two(date)}-${two(month)}-${year}`,
    `${date}-${month}-${year}`,
    `${date} ${months[month - 1]} ${year}`,
    `${year}-${two(month)}-${two(date)}`,
    `${date}/${month}/${year}`,
    `${two(date)}.${two(month)}.${year}`,
  ]);
}

export const vNumber = (random: Random): string => {
  const ten = `2${digits(random, 9)}`;
  return random.pick([ten, ten, ten.replace(/(\d{3})(\d{3})(\d{4})/, '$1.$2.$3')]);
};

export const loginName = (random: Random): string => {
  const { first, last } = person(random);
  const plain = `${first}${last}`
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();
  return `${plain.slice(0, random.int(6, 11))}${random.int(1, 99)}`;
};

export function plate(random: Random): string {
  const letters = (count: number) => Array.from({ length: count }, () => letter(random)).join('');
  return random.pick([
    `${digits(random, 2)}-${letters(3)}-${digits(random, 1)}`,
    `${digits(random, 1)}-${letters(3)}-${digits(random, 2)}`,
    `${letters(2)}-${digits(random, 3)}-${letters(1)}`,
    `${letters(1)}-${digits(random, 3)}-${letters(2)}`,
    `${digits(random, 2)}-${letters(2)}-${letters(2)}`,
    `${letters(1)}-${digits(random, 2)}-${letters(3)}`,
  ]);
}

const from = (random: Random, characters: string, count: number) =>
  Array.from({ length: count }, () => characters[random.int(0, characters.length - 1)]).join('');

export function token(random: Random): string {
  const hex = '0123456789abcdef';
  const many = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const id = () => [8, 4, 4, 4, 12].map((count) => from(random, hex, count)).join('-');
  return random.pick([
    () => from(random, hex, 32),
    () => from(random, many, 43),
    id,
    () => `eyJhbGciOiJIUzI1NiJ9.eyJ${from(random, many, 30)}.${from(random, many, 40)}`,
  ] as const)();
}

/** A number of nine digits that no citizen has: the eleven-test does not fit. */
export const otherNine = (random: Random): string => {
  for (;;) {
    const nine = `${random.int(1, 9)}${digits(random, 8)}`;
    const sum = [...nine].reduce(
      (total, one, at) => total + Number(one) * (at < 8 ? 9 - at : -1),
      0,
    );
    if (sum % 11 !== 0) return nine;
  }
};

export const digitsOf = digits;
