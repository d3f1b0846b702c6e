/** By whose key a pack was sealed, and whether its log is whole: what is right, and what is found. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../src/domain/canonical-json.ts';
import { logFindings, signatureFindings } from '../../../src/domain/verification.ts';
import { check, findingsOf } from './check.ts';
import {
  atMinute,
  firstKey,
  heads,
  lines,
  lost,
  mine,
  nextKey,
  other,
  packWith,
  receipt,
  sealedParts,
  seals,
  signed,
  withheld,
} from './signed-pack.ts';
import { onSigning } from './signing-attacks.ts';
import { flipped, zipOf } from './surgery.ts';

describe('what is right', { timeout: 60_000 }, () => {
  test('a signed pack is intact, and says by which key and since when', async () => {
    const { verdict, signer } = await check(await packWith());
    expect([verdict, signer]).toEqual([
      'intact',
      { kind: 'key', fingerprint: mine.fingerprint, since: atMinute(0), heads: 3, keysBefore: [] },
    ]);
  });

  test('a key with none of its seals is the signer too', async () => {
    const { signer } = await check(await packWith(lines, [firstKey]));
    expect(signer).toMatchObject({ kind: 'key', heads: 0 });
  });

  test.each([
    ['at hand', mine, true],
    ['known by its fingerprint', mine.fingerprint, false],
  ] as const)('a key before it that was %s: linked is %s', async (_how, before, isLinked) => {
    const pack = await packWith(lines, [...seals, await nextKey(before)], other);
    const { verdict, signer } = await check(pack);
    expect([verdict, signer]).toEqual([
      'intact',
      {
        kind: 'key',
        fingerprint: other.fingerprint,
        since: atMinute(30),
        heads: 3,
        keysBefore: [{ fingerprint: mine.fingerprint, isLinked }],
      },
    ]);
  });

  test('whoever says falsely that the key before signed is not linked to it', async () => {
    const { signature, ...said } = await nextKey(mine.fingerprint);
    const pack = await packWith(
      lines,
      [firstKey, { ...said, signature, previousSignature: signature }],
      other,
    );
    expect((await check(pack)).signer).toMatchObject({ keysBefore: [{ isLinked: false }] });
  });

  test('lines may be withheld, wherever they stand, and every head still counts', async () => {
    const runs = fc.tuple(fc.nat(11), fc.nat(11)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);
    await fc.assert(
      fc.asyncProperty(runs, async ([from = 0, to = 0]) => {
        const told = [...lines.slice(0, from), ...withheld(from, to), ...lines.slice(to + 1)];
        const verification = await check(await packWith(told));
        expect(findingsOf(verification)).toEqual([]);
        expect(verification.signer).toMatchObject({ kind: 'key', heads: heads.length });
      }),
      { numRuns: 30 },
    );
  });

  test('lines may be lost, wherever they stand, and heads around them still count', async () => {
    for (const [from, to] of [
      [0, 2],
      [4, 7],
      [8, 11],
      [0, 11],
    ] as const) {
      const told = [...lines.slice(0, from), lost(from, to), ...lines.slice(to + 1)];
      const seen = heads.filter(({ seq }) => seq < from || seq >= to);
      const verification = await check(await packWith(told, [firstKey, ...seen]));
      expect(findingsOf(verification)).toEqual([]);
      expect(verification.signer).toMatchObject({ kind: 'key', heads: seen.length });
    }
  });

  test('of a pack without seals the log may be withheld too, and there is no signer', async () => {
    const told = [...withheld(0, 5), ...lines.slice(6)];
    const parts = sealedParts(told, []).filter(({ path }) => !path.endsWith('seals.jsonl'));
    const { signer } = await check(zipOf(parts));
    expect(signer).toEqual({ kind: 'none' });
  });
});

// Some attacks are large.
const patience = { timeout: 60_000 };

describe('found, and with which code', patience, () => {
  for (const [name, make, ...found] of onSigning)
    test(name, async () => {
      const verification = await check(await make());
      expect(findingsOf(verification).toSorted()).toEqual(found.toSorted());
      expect(verification.verdict).toBe('findings');
      expect(verification.signer).toEqual({ kind: 'none' });
    });

  test('every code of the log and of signatures has an attack', () => {
    const codes = new Set(
      onSigning.flatMap(([, , ...found]) => found.map((one) => one.split(' ')[0])),
    );
    for (const code of [...logFindings, ...signatureFindings]) expect(codes).toContain(code);
  });
});

test('whatever byte of a seal is changed, no key is named', patience, async () => {
  const text = [firstKey, ...heads, receipt].map((seal) => canonicalJson(seal));
  const line = fc.nat(text.length - 1);
  await fc.assert(
    fc.asyncProperty(line, fc.nat(), fc.nat(6), async (which, at, bit) => {
      const bytes = new TextEncoder().encode(text[which]);
      const changed = new TextDecoder().decode(flipped(bytes, at % bytes.length, 1 << bit));
      const { verdict, signer } = await check(await packWith(lines, text.with(which, changed)));
      expect([verdict, signer]).toEqual(['findings', { kind: 'none' }]);
    }),
    { numRuns: 100 },
  );
});

test('whatever is done with the lines of a sealed log, it is found', patience, async () => {
  const place = fc.nat(lines.length - 1);
  const change = fc.oneof(
    place.map((at) => lines.toSpliced(at, 1)),
    fc.tuple(place, place).map(([from, to]) => lines.toSpliced(to, 0, lines[from] ?? '')),
    fc
      .tuple(place, place)
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => lines.with(a, lines[b] ?? '').with(b, lines[a] ?? '')),
    place.map((at) => lines.slice(0, at)),
  );
  await fc.assert(
    fc.asyncProperty(change, async (told) => {
      const { verdict, findings } = await check(await packWith(told));
      expect(verdict).toBe('findings');
      for (const { code } of findings) expect(code).toMatch(/^log-/);
    }),
    { numRuns: 60 },
  );
});

test('a signature by somebody else over the whole of it is not taken for that of the dossier', async () => {
  const parts = sealedParts(lines, [firstKey, ...heads]);
  const { signer } = await check(zipOf(await signed(parts, other)));
  expect(signer).toEqual({ kind: 'none' });
});
