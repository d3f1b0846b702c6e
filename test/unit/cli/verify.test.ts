/** `npm run verify`: what it prints, and how it ends. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { partsOf } from '../../../src/cli/pack-parts.ts';
import { asId, asSha256, type DossierId } from '../../../src/domain/ids.ts';
import { asDay } from '../../../src/domain/instant.ts';
import type { PackFacts } from '../../../src/domain/verification.ts';
import { signReceipt } from '../../../src/signing/statements.ts';
import { inFolder } from '../pack/readers.ts';
import { hasOpenssl } from '../time-stamp/authority.ts';
import { lines, opened, photo } from '../verify/beside.ts';
import { goodPack } from '../verify/check.ts';
import { about, firstKey, headOf, other, packWith } from '../verify/signed-pack.ts';
import { openWorld, stamped, type World } from '../verify/stamped-pack.ts';

const root = resolve(import.meta.dirname, '../../..');

const verify = (...words: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/verify.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
  });

const inWords = ['Is het pakket heel?', 'Met wiens sleutel?', 'Sinds wanneer', 'niet bewijst'];

test('an intact pack ends with 0, and says apart what it shows and what not', async () => {
  await inFolder(async (folder) => {
    const pack = join(folder, 'pack.zip');
    writeFileSync(pack, await goodPack());
    const { status, stdout } = verify(pack);
    expect(status).toBe(0);
    for (const words of [...inWords, 'Is the pack intact?', 'By whose key?'])
      expect(stdout).toContain(words);
  });
}, 30_000);

test('findings end with 1, no pack with 2, and of several the worst counts', async () => {
  await inFolder(async (folder) => {
    const [good, changed, other] = ['good', 'changed', 'other'].map((name) => join(folder, name));
    const bytes = await goodPack();
    writeFileSync(good ?? '', bytes);
    const at = Buffer.from(bytes).indexOf('screenshot-viewport.png') + 100;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(changed ?? '', bytes);
    writeFileSync(other ?? '', 'no pack');
    const { status, stdout } = verify(good ?? '', changed ?? '', '--json');
    expect(status).toBe(1);
    const { packs } = JSON.parse(stdout);
    expect(packs).toMatchObject([
      { file: good, verdict: 'intact', findings: [] },
      { file: changed, verdict: 'findings', findings: [{ code: 'file-changed' }] },
    ]);
    expect(verify(changed ?? '', other ?? '').status).toBe(2);
  });
}, 30_000);

test('a file that is not there ends with 2, and so does no file at all', () => {
  const { status, stdout } = verify('no-such-pack.zip', '--json');
  expect([status, JSON.parse(stdout).packs[0].findings]).toEqual([
    2,
    [{ code: 'file-unreadable', path: null }],
  ]);
  expect(verify().status).toBe(2);
}, 30_000);

test('what is given beside a pack is held against its log', async () => {
  await inFolder(async (folder) => {
    const write = (name: string, content: string | Uint8Array) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const pack = write('pack.zip', await packWith(lines, [firstKey]));
    const cut = write('cut.zip', await packWith(lines.slice(0, 3), [firstKey]));
    const opening = write('opening.json', JSON.stringify(opened.file));
    const file = write('foto.jpg', photo);
    const head = { ...headOf(lines, 7), pack: headOf(lines, 1).line };
    const receipt = write('r.json', JSON.stringify(await signReceipt(about(), head, other)));
    const right = verify(pack, opening, file, receipt, '--json');
    expect(right.status).toBe(0);
    const { packs, beside } = JSON.parse(right.stdout);
    expect(packs).toMatchObject([{ verdict: 'intact', signer: { kind: 'key', heads: 0 } }]);
    expect(beside).toMatchObject([
      { file: opening, kind: 'opening', verdict: 'intact', code: null, seq: 4 },
      { file: receipt, kind: 'receipt', verdict: 'intact', code: null, seq: 7 },
    ]);
    const said = verify(cut, receipt);
    expect(said.status).toBe(1);
    for (const words of ['[log-cut]', 'ontvangstbewijs', 'Met de sleutel'])
      expect(said.stdout).toContain(words);
    expect(verify(receipt).status).toBe(2);
  });
}, 60_000);

const part = (number: number): PackFacts => ({
  name: 'bewijspakket-1a2b3c4d',
  version: 1,
  edition: 'authority',
  part: { number, of: 3 },
  day: asDay('2026-11-26'),
  dossierId: asId<DossierId>('1a2b3c4d-0000-4000-8000-000000000000'),
  software: 'Kantlijn 0.1.0',
  files: 1,
  byteLength: 1,
  fingerprint: asSha256('0'.repeat(64)),
});

test('where nothing was checked it says nothing of what a check proves', () => {
  const { stdout } = verify('no-such-pack.zip');
  expect(stdout).toContain('Dit bestand is er niet');
  expect(stdout).not.toContain('niet bewijst');
}, 30_000);

test('of a pack in parts it says which were not given', () => {
  expect(partsOf([part(3), part(1)])).toMatchObject([{ of: 3, given: [1, 3], missing: [2] }]);
  expect(partsOf([part(3), part(1), part(2)])).toMatchObject([{ missing: [] }]);
});

describe.skipIf(!hasOpenssl)('time stamps', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    world.authority.write('pack.zip', world.zip);
    const answer = world.authority.reply('question', 'rsa', { chain: ['root'] });
    world.authority.write('answer.tsr', answer);
    world.authority.write('other.tsr', world.authority.reply('other', 'rsa'));
    world.authority.write('stamped.zip', await stamped(world, answer));
  }, 60_000);
  afterAll(() => world?.authority.close());

  const at = (name: string) => join(world.authority.folder, name);
  const inJson = (...words: string[]) => {
    const { status, stdout } = verify(...words, '--json');
    return { status, pack: JSON.parse(stdout).packs[0] };
  };

  test('in the pack or beside it, with a root that is given, say since when', () => {
    for (const words of [[at('stamped.zip')], [at('pack.zip'), at('answer.tsr')]])
      expect(inJson(...words, '--ca', at('root.pem'))).toMatchObject({
        status: 0,
        pack: { verdict: 'intact', knownSince: { kind: 'stamp', root: { isGiven: true } } },
      });
  }, 30_000);

  test('are told in both languages, with the fingerprint of a root that came along', () => {
    const { stdout, status } = verify(at('stamped.zip'));
    expect(status).toBe(0);
    const sha256 = createHash('sha256').update(world.authority.certificate('root')).digest('hex');
    const groups = sha256.match(/.{8}/g)?.join(' ');
    for (const words of ['(Nederlandse tijd)', '(Dutch time)', 'rsa, Voorbeeldstad, NL', groups])
      expect(stdout).toContain(words);
  }, 30_000);

  test('of another pack are a finding', () => {
    expect(inJson(at('pack.zip'), at('other.tsr'))).toMatchObject({
      status: 1,
      pack: { verdict: 'findings', findings: [{ code: 'stamp-of-other-pack', path: null }] },
    });
  }, 30_000);

  test('under another root than the one that is given are a finding', () => {
    world.authority.write('bare.tsr', world.authority.reply('question', 'rsa'));
    expect(inJson(at('pack.zip'), at('bare.tsr'), '--ca', at('foreign.pem'))).toMatchObject({
      status: 1,
      pack: { findings: [{ code: 'stamp-broken', path: null }] },
    });
  }, 30_000);

  test('that are not there, and roots that are none, end with 2', () => {
    expect(verify(at('pack.zip'), at('nowhere.tsr')).status).toBe(2);
    expect(verify(at('pack.zip'), '--ca', at('pack.zip')).status).toBe(2);
    expect(verify(at('answer.tsr')).status).toBe(2);
    expect(verify(at('pack.zip'), '--ca').status).toBe(2);
  }, 30_000);
});
