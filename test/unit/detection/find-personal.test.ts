/** Laws of finding: whatever the text, whatever stands within a number. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '../../support/seed.ts';
import { searchFor } from '../../../src/detection/find-personal.ts';
import { nothingKnown } from '../../../src/detection/public-facts.ts';
import { bsn, iban, randomFrom } from '../../personal-corpus/seen/values.ts';

const search = searchFor([]);
const seeds = fc.integer({ min: 1, max: 1_000_000 });
const unseen = fc.constantFrom(
  '\u00ad',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u2060',
  '\u202a',
  '\ufe0f',
);
const zeros = fc.constantFrom(0x660, 0x6f0, 0x966, 0xff10, 0x1d7ce, 0x1d7f6);

const firstOf = (text: string, own: readonly string[] = []) => {
  const [found] = searchFor(own)(text);
  return found && { kind: found.kind, text: text.slice(found.start, found.end) };
};

describe('a search', { timeout: 60_000 }, () => {
  test('finds places in order that do not lie over one another, in any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.array(fc.string()),
        (text, own) => {
          const found = searchFor(own)(text);
          let end = 0;
          for (const one of found) {
            expect(one.start).toBeGreaterThanOrEqual(end);
            expect(one.end).toBeGreaterThan(one.start);
            end = one.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  test('finds a citizen number with unseen characters anywhere in it', () => {
    fc.assert(
      fc.property(seeds, unseen, fc.integer({ min: 1, max: 8 }), (seed, hidden, at) => {
        const number = bsn(randomFrom(seed));
        const written = number.slice(0, at) + hidden + number.slice(at);
        expect(firstOf(`BSN: ${written}.`)).toEqual({ kind: 'bsn', text: written });
      }),
    );
  });

  test('reads the digits of every script', () => {
    fc.assert(
      fc.property(seeds, zeros, (seed, zero) => {
        const written = [...bsn(randomFrom(seed))]
          .map((digit) => String.fromCodePoint(zero + Number(digit)))
          .join('');
        expect(firstOf(`bsn ${written} `)).toEqual({ kind: 'bsn', text: written });
      }),
    );
  });

  test('finds an IBAN however it is grouped', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom('', ' ', '\u00a0', '-', '.'), (seed, between) => {
        const bare = iban(randomFrom(seed)).replace(/\s/g, '').toUpperCase();
        const written = bare.replace(/(.{4})(?=.)/g, `$1${between}`);
        expect(firstOf(`naar ${written}, dank`)).toEqual({ kind: 'iban', text: written });
      }),
    );
  });
});

describe('a token', () => {
  const bytes = fc.uint8Array({ minLength: 60, maxLength: 900 });
  const inAddress = (one: Uint8Array) => Buffer.from(one).toString('base64url');
  const coded = (one: Uint8Array) => Buffer.from(one).toString('base64').replace(/=/g, '');

  test('is none of the bytes of a picture, whatever letters they come down to', () => {
    fc.assert(
      fc.property(bytes, fc.constantFrom('eyJ', 'EyJ', 'EYJ', 'eyj'), bytes, (one, said, other) => {
        const row = coded(one) + said + coded(other);
        expect(search(`src data:application/x;base64,${row}`)).toEqual([]);
      }),
    );
  });

  test('is what three parts of letters with dots between are', () => {
    fc.assert(
      fc.property(bytes, bytes, (one, other) => {
        const token = `eyJhbGciOiJIUzI1NiJ9.${inAddress(one)}.${inAddress(other)}`;
        expect(firstOf(`toegang ${token}`)).toEqual({ kind: 'session', text: token });
      }),
    );
  });
});

test('an IBAN that stands against its own name is found', () => {
  expect(firstOf('rekening IBANNL18BNGH0285000000')?.text).toBe('NL18BNGH0285000000');
});

describe('a number of nine digits', () => {
  const sure = (text: string) => search(text).map(({ confidence, reason }) => [confidence, reason]);

  test.each([
    ['BSN 111222333', 'high', 'check-and-word'],
    ['111222333 (BSN)', 'high', 'check-and-word'],
    ['Het nummer 111222333 stond erbij.', 'medium', 'check-only'],
    ['RSIN 111222333', 'low', 'check-against-word'],
    ['dossiernummer 111222333', 'low', 'check-against-word'],
    ['BSN 111222334', 'medium', 'word-beside'],
  ])('%s: %s', (text, confidence, reason) => {
    expect(sure(text)).toEqual([[confidence, reason]]);
  });

  test.each(['Bestelling 111222334', '€ 111.222.333', '111.222.333 inwoners', '000000000'])(
    '%s is none of a citizen',
    (text) => {
      expect(search(text)).toEqual([]);
    },
  );

  test('is found behind a year, and before an amount', () => {
    expect(firstOf('In 2024 111222333 genoteerd')?.text).toBe('111222333');
  });
});

describe('what the organisation says of itself', () => {
  const known = {
    ...nothingKnown,
    hosts: ['www.voorbeeldstad.nl'],
    phones: ['0321 45 67 89'],
    emails: ['balie@post.example'],
    ibans: ['NL18BNGH0285000000'],
    addresses: ['Raadhuisplein 1, 1234 XK Voorbeeldstad'],
  };
  test.each([
    'Bel +31 321 456789',
    'Bel 0321-456789',
    'mail info@voorbeeldstad.nl of balie@post.example',
    'naar NL18 BNGH 0285 0000 00',
    'Raadhuisplein 1\n1234XK Voorbeeldstad',
    'Bel 14 0321, of 0800-1234',
  ])('is nobody’s secret: %s', (text) => {
    expect(searchFor([], known)(text)).toEqual([]);
  });

  test('but a person who works there is found', () => {
    expect(searchFor([], known)('j.devries@voorbeeldstad.nl')).toHaveLength(1);
  });
});

describe('the person’s own list', () => {
  test.each([
    ['Zoë van der Ploegh', 'ZOE VAN DER PLOEGH', 'ZOE VAN DER PLOEGH'],
    ['Zoë van der Ploegh', 'van der Ploegh, Zoë', 'van der Ploegh, Zoë'],
    ['Zoë van der Ploegh', 'Ploegh, Z. van der', 'Ploegh, Z. van der'],
    ['Anna Jansen', 'A.B. Jansen', 'A.B. Jansen'],
    ['Anna Jansen', 'Jansen, A.', 'Jansen, A.'],
    ['Noor', "Noor's", "Noor's"],
    ['Łukasz Wójcik', 'lukasz wojcik', 'lukasz wojcik'],
    ['Bloemweg 17', 'Bloem\u00adweg 17', 'Bloem\u00adweg 17'],
    ['Mehmet Yıldırım', 'MEHMET YILDIRIM', 'MEHMET YILDIRIM'],
  ])('%s is found as %s', (own, text, found) => {
    expect(firstOf(`Aan: ${text}\n`, [own])).toEqual({ kind: 'own-word', text: found });
  });

  test.each([
    ['Anna Jansen', 'Hannah Janssen'],
    ['Noor', 'Noordwijk'],
    ['Jan', 'januari'],
  ])('%s is not in %s', (own, text) => {
    expect(firstOf(text, [own])).toBeUndefined();
  });
});
