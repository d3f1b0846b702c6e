/** What can stand in a gap of a template: labelled values, and what only looks like one. */

import { label, type Maker, type Makers } from './fill-in.ts';
import {
  localParts,
  logins,
  officialHosts,
  people,
  places,
  privateHosts,
  shortPeople,
  streets,
} from './names-and-places.ts';
import {
  bookNumber,
  citizenNumber,
  dutchIban,
  failingNine,
  foreignIban,
  passingNine,
  plate,
  shortCitizenNumbers,
} from './numbers.ts';
import type { Random } from './random.ts';

const nonBreaking = '\u00a0';
const softHyphen = '\u00ad';
const zeroWidth = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'];

/** Cuts a text at lengths: `grouped('123456782', [4, 2, 3], '.')` is 1234.56.782. */
function grouped(text: string, lengths: readonly number[], between: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const length of lengths) {
    parts.push(text.slice(at, at + length));
    at += length;
  }
  if (at < text.length) {
    parts.push(text.slice(at));
  }
  return parts.join(between);
}

const shifted = (digits: string, zero: number): string =>
  digits.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

const arabicZero = 0x0660;
const persianZero = 0x06f0;
const fullWidthZero = 0xff10;

// Citizen numbers

const groupings: readonly (readonly number[])[] = [
  [4, 2, 3],
  [3, 3, 3],
];

const groupedNumber: Maker = (random) =>
  grouped(
    citizenNumber(random),
    random.pick(groupings),
    random.pick(['.', '.', ' ', ' ', '-', nonBreaking]),
  );

const oddNumber: Maker = (random) => {
  const digits = citizenNumber(random);
  const form = random.below(7);
  if (form === 0) {
    return shifted(digits, arabicZero);
  }
  if (form === 1) {
    return shifted(digits, fullWidthZero);
  }
  if (form === 2) {
    return shifted(digits, persianZero);
  }
  if (form === 3) {
    return grouped(shifted(digits, arabicZero), [3, 3, 3], ' ');
  }
  if (form === 4) {
    return grouped(digits, random.pick([[4], [6], [4, 2, 3]]), softHyphen);
  }
  if (form === 5) {
    return grouped(digits, random.pick(groupings), `.${random.pick(zeroWidth)}`);
  }
  return grouped(digits, random.pick([[2], [5], [3, 3, 3]]), random.pick(zeroWidth));
};

const anyNumber: Maker = (random) => {
  const form = random.below(20);
  return form < 10 ? citizenNumber(random) : form < 18 ? groupedNumber(random) : oddNumber(random);
};

const brokenNumber: Maker = (random) =>
  grouped(
    citizenNumber(random),
    random.pick([
      [4, 5],
      [6, 3],
      [3, 6],
    ]),
    random.pick(['\n', ' \n']),
  );

// Bank numbers

const inFours = (iban: string, between: string): string =>
  grouped(
    iban,
    Array.from({ length: Math.ceil(iban.length / 4) }, () => 4),
    between,
  );

function written(iban: string, random: Random): string {
  const form = random.below(12);
  if (form < 4) {
    return inFours(iban, ' ');
  }
  if (form < 7) {
    return iban;
  }
  if (form === 7) {
    return iban.toLowerCase();
  }
  if (form === 8) {
    return inFours(iban.toLowerCase(), ' ');
  }
  if (form === 9) {
    return inFours(iban, nonBreaking);
  }
  if (form === 10 && iban.startsWith('NL')) {
    return grouped(iban, [4, 4], ' ');
  }
  return iban.startsWith('NL') && random.chance(0.5) ? inFours(iban, '.') : inFours(iban, ' ');
}

const oddIban: Maker = (random) => {
  const iban = random.chance(0.8) ? dutchIban(random) : foreignIban(random);
  const form = random.below(4);
  return form === 0
    ? inFours(iban, '\u202f')
    : form === 1
      ? grouped(iban, [8], random.pick(zeroWidth))
      : form === 2
        ? grouped(iban, [4, 8], softHyphen)
        : grouped(inFours(iban, ' '), [9], '\n').replace('\n ', '\n');
};

// Telephones: the digits repeat themselves, so that they show that they are made up.

function repeating(random: Random, count: number): string {
  const [one, other, third] = [random.digits(1), random.digits(1), random.digits(1)];
  const form = random.below(3);
  const text =
    form === 0
      ? one + one + other + other + third + third + one + one
      : form === 1
        ? (one + other + third).repeat(3)
        : '23456789';
  return text.slice(0, count);
}

const mobile: Maker = (random) => {
  const rest = random.pick([...'123458']) + repeating(random, 7);
  const pairs = grouped(rest, [2, 2, 2], ' ');
  const halves = grouped(rest, [4], ' ');
  return random.pick([
    `06-${rest}`,
    `06-${rest}`,
    `06 ${rest}`,
    `06${rest}`,
    `06 ${pairs}`,
    `06-${pairs}`,
    `06 ${halves}`,
    `06 - ${rest}`,
    `(06) ${rest}`,
    `06.${grouped(rest, [2, 2, 2], '.')}`,
    `06-${grouped(rest, [2, 3, 3], ' ')}`,
    `+31 6 ${rest}`,
    `+316${rest}`,
    `+31 6 ${pairs}`,
    `+31 (0)6 ${rest}`,
    `+31-6-${rest}`,
    `00316${rest}`,
    `0031 6 ${pairs}`,
    `06${nonBreaking}${pairs.replace(/ /g, nonBreaking)}`,
  ]);
};

const landline: Maker = (random) => {
  const area = random.pick(['020', '010', '030', '0522', '0183', '0599', '076', '0475']);
  const rest = `55${repeating(random, 8 - area.length)}`;
  const pieces = grouped(rest, rest.length === 7 ? [3, 2, 2] : [2, 2, 2], ' ');
  const abroad = area.slice(1);
  return random.pick([
    `${area}-${rest}`,
    `${area}-${pieces}`,
    `${area} ${rest}`,
    `${area} ${pieces}`,
    `(${area}) ${pieces}`,
    `(${area}) ${rest}`,
    `${area}${rest}`,
    `${area} - ${rest}`,
    `+31 ${abroad} ${pieces}`,
    `+31 (0)${abroad} ${rest}`,
    `+31${abroad}${rest}`,
    `0031 ${abroad} ${rest}`,
    `0031${abroad}${rest}`,
  ]);
};

const anyPhone: Maker = (random) => (random.chance(0.65) ? mobile(random) : landline(random));

// Addresses

const lettersOfPostcode = 'ABCDEGHJKLMNPRTVWXZ';

function postcode(random: Random): string {
  const letters = random.from(lettersOfPostcode, 2);
  const digits = random.pick([...'123456789']) + random.digits(3);
  return digits + random.pick([' ', ' ', ' ', '', nonBreaking]) + letters;
}

const houseNumber: Maker = (random) => {
  const count = String(1 + random.below(random.chance(0.2) ? 900 : 120));
  const letter = random.from('ABCDEH', 1);
  return random.pick([
    count,
    count,
    count,
    count,
    `${count}${letter}`,
    `${count} ${letter.toLowerCase()}`,
    `${count}-${1 + random.below(9)}`,
    `${count} ${random.pick(['bis', 'II', 'III', 'hs'])}`,
  ]);
};

const streetAndNumber: Maker = (random) => `${random.pick(streets)} ${houseNumber(random)}`;

// Days

const months = [
  ['januari', 'jan', 'January'],
  ['februari', 'feb', 'February'],
  ['maart', 'mrt', 'March'],
  ['april', 'apr', 'April'],
  ['mei', 'mei', 'May'],
  ['juni', 'jun', 'June'],
  ['juli', 'jul', 'July'],
  ['augustus', 'aug', 'August'],
  ['september', 'sep', 'September'],
  ['oktober', 'okt', 'October'],
  ['november', 'nov', 'November'],
  ['december', 'dec', 'December'],
];

const two = (value: number): string => String(value).padStart(2, '0');

type Day = { readonly day: number; readonly month: number; readonly year: number };

const dayBetween = (random: Random, from: number, to: number): Day => ({
  day: 1 + random.below(28),
  month: 1 + random.below(12),
  year: from + random.below(to - from + 1),
});

const monthName = (day: Day, form: number): string => months[day.month - 1]?.[form] ?? '';

const asLong = (day: Day): string => `${day.day} ${monthName(day, 0)} ${day.year}`;
const asIso = (day: Day): string => `${day.year}-${two(day.month)}-${two(day.day)}`;
const asShort = (day: Day, between: string): string =>
  [two(day.day), two(day.month), day.year].join(between);

const anyDay = (day: Day, random: Random): string =>
  random.pick([
    asLong(day),
    asLong(day),
    asLong(day),
    asShort(day, '-'),
    asShort(day, '-'),
    asShort(day, '/'),
    asShort(day, '.'),
    `${day.day}-${day.month}-${day.year}`,
  ]);

const birth = (random: Random): Day => dayBetween(random, 1938, 2019);
const lately = (random: Random): Day => dayBetween(random, 2019, 2026);

const anyBirth: Maker = (random) => {
  const day = birth(random);
  const year = two(day.year % 100);
  return random.pick([
    anyDay(day, random),
    anyDay(day, random),
    anyDay(day, random),
    asIso(day),
    `${day.day}/${day.month}/${year}`,
    `${two(day.day)}-${two(day.month)}-${year}`,
    `${day.day} ${monthName(day, 1)} ${day.year}`,
    `${day.day} ${monthName(day, 1)}. ${day.year}`,
    asLong(day).toUpperCase(),
  ]);
};

const englishDay = (day: Day, random: Random): string =>
  random.pick([
    `${day.day} ${monthName(day, 2)} ${day.year}`,
    `${monthName(day, 2)} ${day.day}, ${day.year}`,
    asShort(day, '/'),
    asIso(day),
  ]);

// What opens something

const hex = '0123456789abcdef';
const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

const uuid: Maker = (random) =>
  [
    random.from(hex, 8),
    random.from(hex, 4),
    `4${random.from(hex, 3)}`,
    `${random.from('89ab', 1)}${random.from(hex, 3)}`,
    random.from(hex, 12),
  ].join('-');

const webToken: Maker = (random) =>
  [
    'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9',
    `eyJ${random.from(`${base64}_-`, 61)}`,
    random.from(`${base64}_-`, 43),
  ].join('.');

const anySession: Maker = (random) => {
  const form = random.below(6);
  return form === 0
    ? uuid(random)
    : form === 1
      ? random.from(hex, 40)
      : form === 2
        ? random.from(`${base64}_-`, 42) + random.from(base64, 1)
        : form === 3
          ? random.from(hex.toUpperCase(), 32)
          : form === 4
            ? random.from(base64, 26)
            : random.from(hex, 32);
};

const always =
  (text: string): Maker =>
  () =>
    text;

const oneOf =
  (list: readonly string[]): Maker =>
  (random) =>
    random.pick(list);

const privateEmail: Maker = (random) => {
  const whole = `${random.pick(localParts)}@${random.pick(privateHosts)}`;
  return random.chance(0.06) ? whole.toUpperCase() : whole;
};

const officialEmail: Maker = (random) =>
  `${random
    .pick(shortPeople)
    .toLowerCase()
    .replace('. ', '.')
    .normalize('NFD')
    .replace(/[^a-z.]/g, '')}@${random.pick(officialHosts)}`;

const labelled: Makers = new Map<string, Maker>([
  ['bsn', (random) => label('bsn', anyNumber(random))],
  ['bsn-plain', (random) => label('bsn', citizenNumber(random))],
  ['bsn-grouped', (random) => label('bsn', groupedNumber(random))],
  ['bsn-odd', (random) => label('bsn', oddNumber(random))],
  ['bsn-arabic', (random) => label('bsn', shifted(citizenNumber(random), arabicZero))],
  ['bsn-short', (random) => label('bsn', random.pick(shortCitizenNumbers))],
  ['bsn-broken', (random) => label('bsn', brokenNumber(random))],
  [
    'iban',
    (random) =>
      label('iban', written(random.chance(0.8) ? dutchIban(random) : foreignIban(random), random)),
  ],
  ['iban-plain', (random) => label('iban', dutchIban(random))],
  ['iban-foreign', (random) => label('iban', written(foreignIban(random), random))],
  ['iban-odd', (random) => label('iban', oddIban(random))],
  ['email', (random) => label('email', privateEmail(random))],
  ['email-official', (random) => label('email', officialEmail(random))],
  ['email-encoded', (random) => label('email', privateEmail(random).replace('@', '%40'))],
  ['phone', (random) => label('phone', anyPhone(random))],
  ['phone-mobile', (random) => label('phone', mobile(random))],
  ['phone-landline', (random) => label('phone', landline(random))],
  [
    'phone-abroad',
    (random) => label('phone', `+316${random.pick([...'1234'])}${repeating(random, 7)}`),
  ],
  [
    'phone-arabic',
    (random) =>
      label('phone', shifted(`06${random.pick([...'1234'])}${repeating(random, 7)}`, arabicZero)),
  ],
  [
    'address',
    (random) =>
      label(
        'home-address',
        streetAndNumber(random) + random.pick([', ', ', ', ', ', ' ', ' - ']) + postcode(random),
      ),
  ],
  [
    'address-lines',
    (random) => label('home-address', `${streetAndNumber(random)}\n${postcode(random)}`),
  ],
  [
    'postcode-house',
    (random) =>
      label(
        'home-address',
        postcode(random) + random.pick([' ', ', ', ' nr. ', ' nr ', '-']) + houseNumber(random),
      ),
  ],
  [
    'postcode-form',
    (random) =>
      label(
        'home-address',
        postcode(random) +
          random.pick([', huisnummer ', ' huisnummer ', ' Huisnummer: ', ', huisnr. ']) +
          houseNumber(random),
      ),
  ],
  [
    'house-postcode',
    (random) =>
      label(
        'home-address',
        houseNumber(random) + random.pick([', postcode ', ', ', ' postcode: ']) + postcode(random),
      ),
  ],
  ['birth', (random) => label('birth-date', anyBirth(random))],
  ['birth-long', (random) => label('birth-date', asLong(birth(random)))],
  ['birth-iso', (random) => label('birth-date', asIso(birth(random)))],
  ['birth-english', (random) => label('birth-date', englishDay(birth(random), random))],
  [
    'v',
    (random) => {
      const digits = random.pick(['27', '28', '29', '10']) + random.digits(8);
      return label(
        'v-number',
        random.chance(0.75) ? digits : grouped(digits, [3, 3, 4], random.pick(['.', ' '])),
      );
    },
  ],
  ['v-plain', (random) => label('v-number', `28${random.digits(8)}`)],
  ['digid', (random) => label('digid-name', random.pick(logins))],
  ['plate', (random) => label('licence-plate', plate(random))],
  [
    'plate-bare',
    (random) => {
      const text = plate(random).replace(/-/g, '');
      return label('licence-plate', random.chance(0.3) ? text.toLowerCase() : text);
    },
  ],
  ['session', (random) => label('session', anySession(random))],
  ['session-hex', (random) => label('session', random.from(hex, 32))],
  ['session-uuid', (random) => label('session', uuid(random))],
  ['session-jwt', (random) => label('session', webToken(random))],
]);

const courts = ['RBMNE', 'RBNNE', 'CRVB', 'RVS', 'RBDHA'];

const unlabelled: Makers = new Map<string, Maker>([
  ['date', (random) => anyDay(lately(random), random)],
  ['date-long', (random) => asLong(lately(random))],
  ['date-iso', (random) => asIso(lately(random))],
  ['date-english', (random) => englishDay(lately(random), random)],
  ['date-old', (random) => asLong(dayBetween(random, 1950, 1999))],
  ['year', (random) => String(2015 + random.below(12))],
  ['year-old', (random) => String(1940 + random.below(60))],
  [
    'time',
    (random) => `${two(7 + random.below(12))}${random.pick([':', '.'])}${two(random.below(60))}`,
  ],
  [
    'clock',
    (random) => `${two(7 + random.below(12))}:${two(random.below(60))}:${two(random.below(60))}`,
  ],
  ['n', (random) => String(2 + random.below(60))],
  [
    'amount',
    (random) => {
      const euros =
        String(1 + random.below(9)) +
        random.pick(['', `${random.digits(2)}`, `.${random.digits(3)}`]);
      return random.pick([
        `€ ${euros},${random.digits(2)}`,
        `€${euros},-`,
        `${euros},${random.digits(2)} euro`,
      ]);
    },
  ],
  [
    'case',
    (random) =>
      random.pick([
        `Z-${2019 + random.below(8)}-${random.digits(6)}`,
        `${2019 + random.below(8)}/${random.digits(5)}`,
        `D/${19 + random.below(8)}/${random.digits(6)}`,
        `Z${random.digits(2)}.${random.digits(5)}`,
        `WMO-${random.digits(7)}`,
        `PW.${random.digits(4)}.${random.digits(3)}`,
      ]),
  ],
  ['chamber', (random) => random.pick(['0', '1', '2', '3', '5', '6', '7', '8']) + random.digits(7)],
  ['rsin', (random) => passingNine(random, random.pick(['00', '8']))],
  ['vat', (random) => `NL${passingNine(random, random.pick(['00', '8']))}B0${1 + random.below(3)}`],
  ['nine-fail', failingNine],
  ['nine-pass', (random) => passingNine(random, random.pick(['3', '5', '7', '9']))],
  ['eight', (random) => `${random.pick([...'12345678'])}${random.digits(7)}`],
  ['ten', (random) => `20${random.digits(8)}`],
  ['twelve', (random) => `4${random.digits(11)}`],
  ['track', (random) => `3S${random.from('ABCDEFGH', 4)}${random.digits(9)}`],
  ['isbn', bookNumber],
  [
    'ecli',
    (random) =>
      ['ECLI', 'NL', random.pick(courts), 2015 + random.below(11), random.digits(4)].join(':'),
  ],
  ['postcode', postcode],
  ['city', oneOf(places)],
  [
    'pobox',
    (random) => `Postbus ${1 + random.below(900)}, ${postcode(random)} ${random.pick(places)}`,
  ],
  ['person', oneOf(people)],
  ['short-person', oneOf(shortPeople)],
  ['street', oneOf(streets)],
  ['host', (random) => random.pick(officialHosts)],
  ['line-short', oneOf(['14 0599', '14 0183', '14 043', '14 020', '140527'])],
  ['line-free', oneOf(['0800-1234', '0800 555 01 00', '0900-1235', '0900 55 55', '0800-0555'])],
  ['asset', (random) => random.from(hex, 8)],
  ['sha', (random) => random.from(hex, 64)],
  ['nothing', always('')],
]);

export const makers: Makers = new Map([...labelled, ...unlabelled]);
