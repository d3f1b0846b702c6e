/** What is a value, and what only looks like a part of one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foundIn, gate, idsOf, wantedOf, zipOf } from './gated.ts';
import * as way from './ways.ts';

const extentsOf = async (content: string | Uint8Array, value: string) =>
  (await foundIn(content, { value })).map(({ extent }) => extent);

describe('numbers', () => {
  const value = '123456782';

  test.each(['1234567', '7654321'])('short ones not within a longer one (%s)', async (short) => {
    for (const text of [`9${short}1`, `${short}1`, `9${short}`, `a9${short}`, `91 ${short}1`])
      for (const content of [text, way.utf16le(text), way.percentAll(text), way.fullWidth(text)])
        expect(await foundIn(content, { short }), text).toEqual([]);
  });

  test.each(['91234567821', '1234567821', '9123456782', `${value}${value}`])(
    'long ones within %s, which is told: two may stand there without anything between',
    async (text) => {
      for (const content of [text, way.utf16le(text), way.percentAll(text), way.fullWidth(text)])
        expect(new Set(await extentsOf(content, value))).toEqual(new Set(['inside']));
    },
  );

  test.each([
    'BSN123456782',
    'x123456782y',
    '9 123456782',
    '123456782.1',
    '2026-123456782',
    '"1":"123456782"',
  ])('within %s', async (text) => {
    expect(idsOf(await foundIn(text, { value }))).toEqual(['value']);
  });

  test('numbers beside each other do not make another one', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(99_999), { minLength: 2, maxLength: 6 }),
        async (numbers) => {
          const text = numbers.join(': ');
          const joined = numbers.join('');
          fc.pre(joined.length >= 7);
          expect(await foundIn(text, { joined })).toEqual([]);
        },
      ),
    );
  });

  test('short ones only by themselves, and not over a gap that is seen', async () => {
    expect(await extentsOf('Kamer 17b, 217, 1 7, 17.', '17')).toEqual(['whole']);
    expect(await extentsOf('van 12 tot 34, 1234', '1234')).toEqual(['whole']);
  });

  test('a date, with whatever signs between', async () => {
    const date = '12-03-1985';
    for (const text of [
      '12-03-1985',
      '12.03.1985',
      '12/03/1985',
      '12 03 1985',
      '12031985',
      '12: 03: 1985',
    ])
      expect(await extentsOf(text, date), text).toEqual(['whole']);
    expect(await extentsOf('112-03-19851', date)).toEqual([]);
  });
});

describe('ids and fingerprints', () => {
  test('anywhere between other digits', async () => {
    const id = 'c0ffee5a17f0d1e2';
    expect(await extentsOf(`00${id}11`, id)).toEqual(['inside']);
    const uuid = '12345678-1234-4234-8234-123456789012';
    expect(await extentsOf(`99${uuid.replaceAll('-', '')}99`, uuid)).toEqual(['inside']);
  });
});

describe('words', () => {
  test('with fewer than four letters only whole ones', async () => {
    expect(await extentsOf('januari, Jan, jan. Jansen; "Jan"', 'Jan')).toEqual([
      'whole',
      'whole',
      'whole',
    ]);
    expect(await extentsOf('{"tekst":"dag\\nLi\\n"}', 'Li')).toEqual(['whole']);
    expect(await extentsOf('Zoë, Zoo, ZOE', 'Zoë')).toEqual(['whole', 'whole']);
    expect(await extentsOf(Buffer.from('Jan\0Piet\0januari\0'), 'Jan')).toEqual(['whole']);
    expect(await extentsOf(way.utf16le('januari, Jan.'), 'Jan')).toEqual(['whole']);
  });

  test('longer ones also within a word, which is told', async () => {
    expect(await extentsOf('Wanneer? Anne!', 'Anne')).toEqual(['inside', 'whole']);
  });

  test('not out of two words', async () => {
    expect(await extentsOf('Ik kan nee zeggen', 'Anne')).toEqual([]);
    expect(await extentsOf('een jas, enkel vandaag', 'jasen')).toEqual([]);
    expect(await extentsOf('<p>kan</p><p>nee</p>', 'Anne')).toEqual([]);
  });

  test('a name with whatever signs between its words, and none between others', async () => {
    for (const text of [
      'van den Berg',
      'Van-den-Berg',
      'vandenberg',
      'van\tden\nberg',
      'van_den_berg',
      'VAN (DEN) BERG',
    ])
      expect(await extentsOf(text, 'van den Berg'), text).toEqual(['whole']);
  });

  test('a letter that stands for several', async () => {
    expect(await extentsOf('HAUPTSTRASSE, Hauptstraße, ﬁets', 'Hauptstraße')).toHaveLength(2);
    expect(await extentsOf('ﬁets', 'fiets')).toEqual(['whole']);
    expect(await extentsOf('Lærke, LAERKE', 'Laerke')).toHaveLength(2);
    expect(await extentsOf('straß', 'stras')).toEqual(['whole']);
  });
});

describe('values that cannot be searched for', () => {
  test('are told by their id', async () => {
    const report = await gate(
      await zipOf({ a: '***' }),
      wantedOf({ stars: '***', none: '', word: 'woord' }),
    );
    expect(report.unsearchable).toEqual(['stars', 'none']);
    expect(report.hits).toEqual([]);
  });
});

test('any value is found in a text that holds it', async () => {
  const value = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .filter((text) => /[\p{L}\p{N}]/u.test(text.normalize('NFKD')));
  await fc.assert(
    fc.asyncProperty(value, async (text) => {
      expect(idsOf(await foundIn(`<< ${text} >>`, { text }))).toEqual(['text']);
    }),
    { numRuns: 300 },
  );
}, 30_000);

test('very many values, of which many begin alike', async () => {
  const values = Object.fromEntries(
    Array.from({ length: 3_000 }, (_, at) => [`id-${at}`, `https://x.example/sessie/${at}/einde`]),
  );
  const hits = await foundIn(
    'zie https://x.example/sessie/2718/einde en niet /sessie/9999/',
    values,
  );
  expect(idsOf(hits)).toEqual(['id-2718']);
});
