/** Time stamps that are chosen together with packs. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CheckedFiles, checkFiles } from '../../../src/verify-page/check-files.ts';
import { sortFiles } from '../../../src/verify-page/sort-files.ts';
import { verifyHere } from '../../../src/verify-page/verify-here.ts';
import { hasOpenssl } from '../time-stamp/authority.ts';
import { openWorld, type World } from '../verify/stamped-pack.ts';

const file = (name: string, bytes: Uint8Array | string = '') =>
  new File([typeof bytes === 'string' ? bytes : Uint8Array.from(bytes)], name);

const namesIn = (names: readonly string[]) => {
  const { packs, answers, certificates } = sortFiles(names.map((name) => file(name)));
  return [packs, answers, certificates].map((files) => files.map(({ name }) => name));
};

test('files are told apart by their names', () => {
  expect(namesIn(['a.zip', 'b.TSR', 'c.pem', 'd.crt', 'e.cer', 'f.der', 'g.zip'])).toEqual([
    ['a.zip', 'g.zip'],
    ['b.TSR'],
    ['c.pem', 'd.crt', 'e.cer', 'f.der'],
  ]);
});

test('without a pack there is nothing to belong to, and nothing is passed over in silence', () => {
  expect(namesIn(['b.tsr', 'c.pem'])).toEqual([['b.tsr', 'c.pem'], [], []]);
});

const checkAll = (...files: File[]) =>
  checkFiles(files, {
    verify: verifyHere,
    signal: new AbortController().signal,
    onProgress: () => {},
  });

const verificationIn = ({ files: [only] }: CheckedFiles) =>
  only?.outcome.kind === 'checked' ? only.outcome.verification : null;

describe.skipIf(!hasOpenssl)('a pack', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  }, 60_000);
  afterAll(() => world?.authority.close());

  const pack = () => file('pack.zip', world.zip);
  const root = () => file('root.pem', world.authority.pemOf('root'));

  test('with its answer and the root is known since the moment of the stamp', async () => {
    const answer = file('answer.tsr', world.authority.reply('question', 'rsa'));
    expect(verificationIn(await checkAll(pack(), answer, root()))).toMatchObject({
      verdict: 'intact',
      knownSince: { kind: 'stamp', root: { isGiven: true } },
    });
  });

  test('with the answer of another pack is not called intact', async () => {
    const answer = file('answer.tsr', world.authority.reply('other', 'rsa'));
    expect(verificationIn(await checkAll(answer, pack(), root()))).toMatchObject({
      verdict: 'findings',
      findings: [{ code: 'stamp-of-other-pack', path: null }],
      knownSince: { kind: 'none' },
    });
  });
});
