/** Time stamps in packs and beside them: what holds says since when; what does not is never called intact. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FindingCode } from '../../../src/domain/verification.ts';
import { stampAnswerFile, stampRequestFile } from '../../../src/pack/stamp-files.ts';
import { requestFor } from '../../../src/time-stamp/request.ts';
import { integer, sequence } from '../../../src/time-stamp/write-der.ts';
import { withStrays } from '../../../src/verify/stray-stamps.ts';
import type { Bytes } from '../../../src/zip/records.ts';
import { hasOpenssl } from '../time-stamp/authority.ts';
import { partAt, places } from '../time-stamp/surgery.ts';
import { findingsOf } from './check.ts';
import { checkWith, openWorld, packWith, stamped, type World } from './stamped-pack.ts';

let world: World;

beforeAll(async () => {
  if (hasOpenssl) world = await openWorld();
}, 60_000);
afterAll(() => world?.authority.close());

const root = () => ({ certificates: [world.authority.certificate('root')] });
const good = () => world.authority.reply('question', 'rsa', { chain: ['root'] });
const withoutRoot = () => world.authority.reply('question', 'rsa');
const refusal: Bytes = sequence(sequence(integer(2n)));

describe.skipIf(!hasOpenssl)('a stamp that holds', () => {
  test('says since when, and by whom, and that the root was given', async () => {
    const checked = await checkWith(await stamped(world, good()), root());
    expect(findingsOf(checked)).toEqual([]);
    expect(checked).toMatchObject({
      verdict: 'intact',
      knownSince: {
        kind: 'stamp',
        at: expect.stringMatching(/^20\d\d-/),
        accuracyMs: 1501,
        authority: 'rsa, Voorbeeldstad, NL',
        root: { isGiven: true },
      },
    });
  });

  test('says that its root came along, when nobody gave one', async () => {
    const { verdict, knownSince } = await checkWith(await stamped(world, good()), {});
    expect([verdict, knownSince]).toMatchObject(['intact', { root: { isGiven: false } }]);
  });

  test('needs no question beside it', async () => {
    const pack = await packWith(world.zip, [[stampAnswerFile, good()]]);
    expect(await checkWith(pack, root())).toMatchObject({
      verdict: 'intact',
      knownSince: { kind: 'stamp' },
    });
  });

  test('beside a pack says the same of it', async () => {
    const checked = await checkWith(world.zip, { ...root(), answers: [good(), good()] });
    expect(checked).toMatchObject({ verdict: 'intact', knownSince: { root: { isGiven: true } } });
    expect(withStrays([checked], [good()])).toEqual([checked]);
  });

  test('proves nothing when its root is nowhere, and is not called wrong either', async () => {
    const checked = await checkWith(await stamped(world, withoutRoot()), {});
    expect(checked).toMatchObject({
      verdict: 'intact',
      knownSince: { kind: 'stamp-without-root' },
    });
    expect(await checkWith(await stamped(world, withoutRoot()), root())).toMatchObject({
      knownSince: { kind: 'stamp' },
    });
  });

  test('of two, the one whose root was given is named', async () => {
    const { authority } = world;
    const foreign = authority.reply('question', 'ec', { chain: ['middle', 'root'] });
    const middle = { certificates: [authority.certificate('root')] };
    const checked = await checkWith(await stamped(world, withoutRoot()), {
      ...middle,
      answers: [foreign],
    });
    expect(checked).toMatchObject({ verdict: 'intact', knownSince: { root: { isGiven: true } } });
  });
});

test.skipIf(!hasOpenssl)('a question without an answer says nothing, and is allowed', async () => {
  const pack = await packWith(world.zip, [[stampRequestFile, world.question]]);
  expect(await checkWith(pack, {})).toMatchObject({
    verdict: 'intact',
    knownSince: { kind: 'none' },
  });
});

type Attack = readonly [what: string, answer: () => Bytes, code: FindingCode];

const attacks: readonly Attack[] = [
  ['of another pack', () => world.authority.reply('other', 'rsa'), 'stamp-of-other-pack'],
  ['that is a refusal', () => refusal, 'stamp-refused'],
  ['that is a token without an answer', () => partAt(good(), places.token), 'stamp-broken'],
  ['that is no stamp at all', () => Uint8Array.from(Buffer.from('no stamp')), 'stamp-broken'],
  ['of nothing', () => new Uint8Array(), 'stamp-broken'],
  ['with something behind it', () => Uint8Array.of(...good(), 0), 'stamp-broken'],
  [
    'by an expired signer',
    () => world.authority.reply('question', 'expired', { chain: ['root'] }),
    'stamp-broken',
  ],
];

describe.skipIf(!hasOpenssl)('never intact is a pack with a stamp', () => {
  test.each(attacks)('%s', async (_, answer, code) => {
    const checked = await checkWith(await stamped(world, answer()), root());
    expect(checked).toMatchObject({
      verdict: 'findings',
      findings: [{ code, path: stampAnswerFile }],
      knownSince: { kind: 'none' },
    });
  });

  test.each(attacks)('%s, beside it', async (_, answer, code) => {
    const answers = [answer()];
    const [checked] = withStrays([await checkWith(world.zip, { ...root(), answers })], answers);
    expect(checked).toMatchObject({
      verdict: 'findings',
      findings: [{ code, path: null }],
      knownSince: { kind: 'none' },
    });
  });

  test('by an authority that is under another root than the one that was given', async () => {
    const certificates = [world.authority.certificate('foreign')];
    for (const answer of [withoutRoot(), good()]) {
      const checked = await checkWith(await stamped(world, answer), { certificates });
      expect(findingsOf(checked)).toEqual([`stamp-broken ${stampAnswerFile}`]);
      expect(checked.knownSince).toEqual({ kind: 'none' });
    }
  });

  test('that answers another question about it', async () => {
    const question = requestFor({ digest: world.of, nonce: 7n, policy: null });
    const checked = await checkWith(await stamped({ ...world, question }, good()), root());
    expect(findingsOf(checked)).toEqual([`stamp-broken ${stampAnswerFile}`]);
  });

  test.each([
    ['about another pack', () => world.authority.read('other.tsq'), 'stamp-of-other-pack'],
    ['that is none', () => Uint8Array.of(1, 2, 3), 'stamp-broken'],
  ] as const)('and a question %s', async (_, question, code) => {
    const checked = await checkWith(
      await stamped({ ...world, question: question() }, good()),
      root(),
    );
    expect(findingsOf(checked)).toEqual([`${code} ${stampRequestFile}`]);
  });

  test.each([
    'timestamps/readme.txt',
    `${stampAnswerFile}.bak`,
    'timestamps/tagmanifest-sha256.txt',
    'timestamps/2/tagmanifest-sha256.txt.tsr',
  ])('under another name: %s', async (path) => {
    const checked = await checkWith(await packWith(world.zip, [[path, good()]]), root());
    expect(findingsOf(checked)).toContain(`file-not-listed ${path}`);
    expect(checked).toMatchObject({ verdict: 'findings', knownSince: { kind: 'none' } });
  });

  test('with another byte anywhere, unless it still says the same', async () => {
    const answer = good();
    const { knownSince } = await checkWith(await stamped(world, answer), root());
    const places = fc.tuple(fc.nat(answer.length - 1), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(places, async ([at, flip]) => {
        const changed = answer.map((byte, index) => (index === at ? byte ^ flip : byte));
        const checked = await checkWith(await stamped(world, changed), root());
        if (checked.verdict === 'intact') expect(checked.knownSince).toEqual(knownSince);
      }),
      { numRuns: 60 },
    );
  });
});

test.skipIf(!hasOpenssl)(
  'an answer that is of one of several packs is stray for none',
  async () => {
    const other = { ...(await checkWith(world.zip, {})), pack: null };
    const stampedOne = await checkWith(world.zip, { ...root(), answers: [good()] });
    expect(withStrays([other, stampedOne], [good()])).toEqual([other, stampedOne]);
  },
);
