/** The specification can be followed to its end with nothing but unzip, sha256sum and openssl. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../src/domain/canonical-json.ts';
import { editions, type Pack } from '../../../src/domain/pack.ts';
import type { Bytes } from '../../../src/zip/records.ts';
import { hasCommand } from '../../support/find-browsers.mjs';
import { opened, photo, lines as sealing } from '../verify/beside.ts';
import {
  seals as allSeals,
  firstKey,
  lines,
  lost,
  mine,
  nextKey,
  other,
  packWith,
  withheld,
} from '../verify/signed-pack.ts';
import { openWorld, stamped, type World } from '../verify/stamped-pack.ts';
import { anonymousZip } from './anonymous-packs.ts';
import { logOf, planned, sha256Of, textIn, written } from './packs.ts';
import { canUnzip, inFolder, run } from './readers.ts';
import { richDossier } from './rich-dossier.ts';

const specification = readFileSync(
  join(import.meta.dirname, '../../../src/pack/README.md'),
  'utf8',
);

const [
  lists = '',
  fingerprint = '',
  nothingElse = '',
  log = '',
  signature = '',
  seals = '',
  seal = '',
  stamp = '',
  opening = '',
  ...rest
] = [...specification.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, commands]) => commands ?? '');

const canFollow = canUnzip && ['sha256sum', 'openssl', 'bash'].every(hasCommand);

const rich = await richDossier();

const anonymous = await anonymousZip(rich);

async function packOf(edition: Pack['edition']): Promise<Pack> {
  if (edition === 'anonymous') return anonymous.pack;
  return planned(rich.contents, { ...rich.input, edition, log: await logOf(rich, edition) });
}

const bash = (commands: string, folder: string, env: Readonly<Record<string, string>> = {}) =>
  execFileSync('bash', ['-euo', 'pipefail', '-c', commands], {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
    env: { ...process.env, ...env },
  });

async function unpacked(
  edition: Pack['edition'],
  work: (folder: string) => void,
  isPadded = false,
): Promise<void> {
  const pack = await packOf(edition);
  const ports = edition === 'anonymous' ? anonymous.ports : rich.blobs.ports;
  const { zip } = await written(pack, ports, { isPadded });
  await inFolder((place) => {
    writeFileSync(join(place, 'pack.zip'), zip);
    run('unzip', ['-qq', 'pack.zip'], place);
    work(join(place, pack.name));
  });
}

test('it has nine things to do by hand, and no more', () => {
  expect(seal).toContain('openssl');
  expect(opening).toContain('grep');
  expect(stamp).toContain('openssl ts -verify');
  expect(rest).toEqual([]);
});

// Each line of a log takes a process.
const patience = { timeout: 60_000 };

describe.skipIf(!canFollow).each(editions)('by hand, with the edition %s,', patience, (edition) => {
  test('padding is nothing else, as long as it says nothing', () =>
    unpacked(
      edition,
      (folder) => {
        expect(bash(nothingElse, folder)).toBe('');
        appendFileSync(join(folder, 'padding'), 'x');
        expect(() => bash(nothingElse, folder)).toThrow();
      },
      true,
    ));

  test('the lists, the log and the fingerprint are right, and nothing else is there', () =>
    unpacked(edition, (folder) => {
      for (const commands of [lists, nothingElse, log]) expect(bash(commands, folder)).toBe('');
      const tagManifest = readFileSync(join(folder, 'tagmanifest-sha256.txt'));
      expect(bash(fingerprint, folder)).toContain(sha256Of(tagManifest));
    }));

  test('what is not right is found', () =>
    unpacked(edition, (folder) => {
      writeFileSync(join(folder, 'data/more.txt'), 'more');
      expect(() => bash(nothingElse, folder)).toThrow();
      const path = join(folder, 'data/audit.jsonl');
      const whole = readFileSync(path, 'utf8');
      // Where no line of the log goes along, a line is what is not right.
      writeFileSync(path, whole === '' ? 'line\n' : whole.replace('captured', 'copied__'));
      expect(() => bash(log, folder)).toThrow();
      writeFileSync(path, whole);
      appendFileSync(join(folder, 'data/index.html'), ' ');
      expect(() => bash(lists, folder)).toThrow();
    }));

  test('a file is compared with what was sealed', () =>
    unpacked(edition, (folder) => {
      const salt = '00ff8a'.padEnd(64, '5');
      const content = readFileSync(join(folder, 'data/index.html'));
      const digest = createHash('sha256')
        .update(new Uint8Array([0]))
        .update(Buffer.from(salt, 'hex'))
        .update(createHash('sha256').update(content).digest())
        .digest('hex');
      expect(bash(seal, folder, { salt, file: 'data/index.html' })).toContain(digest);
    }));
});

describe.skipIf(!canFollow)('by hand, of a pack that is signed,', patience, () => {
  const withSigned = async (pack: Uint8Array, work: (folder: string) => void) =>
    inFolder((place) => {
      writeFileSync(join(place, 'pack.zip'), pack);
      run('unzip', ['-qq', 'pack.zip'], place);
      const [name = ''] = readdirSync(place).filter((one) => one !== 'pack.zip');
      work(join(place, name));
    });

  test('the lists, the log, the signature and every seal are right', async () => {
    const told = [...lines.slice(0, 4), ...withheld(4, 6), lost(7, 7), ...lines.slice(8)];
    const next = await nextKey();
    await withSigned(await packWith(told, [...allSeals, next], other), (folder) => {
      for (const commands of [lists, nothingElse, log]) expect(bash(commands, folder)).toBe('');
      expect(bash(signature, folder)).toContain(other.fingerprint);
      expect(bash(seals, folder)).toBe('');
    });
  });

  test.each(['LEESMIJ.txt', 'README.txt'])('%s says how to check it', async (name) => {
    await withSigned(await packWith(), (folder) => {
      const readme = readFileSync(join(folder, name), 'utf8');
      const [signed = '', printed = ''] = [...readme.matchAll(/^ {2}openssl(?:.*[|\\]\n)*.*/gm)]
        .map(([command]) => command)
        .filter((command) => command.includes('signatures/'));
      expect(bash(signed, folder)).toContain('Verified OK');
      expect(bash(printed, folder)).toContain(mine.fingerprint);
    });
  });

  test.each([
    ['a value', opened.json, ''],
    ['a file', opened.file, '../foto.jpg'],
  ] as const)(
    '%s that was sealed is found in its line of the log',
    async (_what, one, file) => {
      await withSigned(await packWith(sealing, [firstKey]), (folder) => {
        const path = join(folder, '../opening.json');
        writeFileSync(join(folder, '../foto.jpg'), photo);
        writeFileSync(path, canonicalJson(one));
        const env = { opening: '../opening.json', file };
        const line = sealing.find((text) => text.includes(one.digest));
        expect(bash(opening, folder, env)).toBe(`${line}\n`);
        writeFileSync(path, canonicalJson({ ...one, salt: 'ab'.repeat(32) }));
        expect(() => bash(opening, folder, env)).toThrow();
        const log = join(folder, 'data/audit.jsonl');
        writeFileSync(path, canonicalJson(one));
        writeFileSync(log, readFileSync(log, 'utf8').replace(one.digest, ''));
        expect(() => bash(opening, folder, env)).toThrow();
      });
    },
    60_000,
  );

  test('what is not right is found', async () => {
    await withSigned(await packWith(), (folder) => {
      bash(log, folder);
      for (const [path, from, to] of [
        ['data/seals.jsonl', '"seq":3', '"seq":4'],
        ['data/seals.jsonl', '"type":"receipt"', '"type":"RECEIPT"'],
        ['../lines', /^3 ./m, '3 '],
        ['signatures/key.pem', /^M/m, 'N'],
      ] as const) {
        const file = join(folder, path);
        const whole = readFileSync(file, 'utf8');
        writeFileSync(file, whole.replace(from, to));
        expect(() => bash(seals, folder), path).toThrow();
        writeFileSync(file, whole);
      }
      appendFileSync(join(folder, 'tagmanifest-sha256.txt'), ' ');
      expect(() => bash(signature, folder)).toThrow();
    });
  });
});

describe.skipIf(!canFollow)('a time stamp by hand', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  }, 60_000);
  afterAll(() => world?.authority.close());

  const inStamped = async (answer: Bytes, work: (folder: string) => void) => {
    const zip = await stamped(world, answer);
    await inFolder((place) => {
      writeFileSync(join(place, 'pack.zip'), zip);
      run('unzip', ['-qq', 'pack.zip'], place);
      work(join(place, readdirSync(place).find((name) => name !== 'pack.zip') ?? ''));
    });
  };
  const roots = () => join(world.authority.folder, 'root.pem');

  test('holds, and is in no list', () =>
    inStamped(world.authority.reply('question', 'rsa'), (folder) => {
      for (const commands of [lists, nothingElse]) expect(bash(commands, folder)).toBe('');
      expect(bash(stamp, folder, { roots: roots() })).toContain('Verification: OK');
    }));

  test('of another pack does not', () =>
    inStamped(world.authority.reply('other', 'rsa'), (folder) => {
      expect(() => bash(stamp, folder, { roots: roots() })).toThrow();
    }));
});

describe('what it says lies where', () => {
  const always = [...specification.matchAll(/^\| (.*?) • \|/gm)]
    .flatMap(([, paths = '']) => paths.split('`').filter((_, index) => index % 2 === 1))
    .filter((path) => /^[\w./-]+\w$/.test(path) && !path.startsWith('.'));

  test.each(editions)('lies in the edition %s', async (edition) => {
    const paths = (await packOf(edition)).entries.map(({ path }) => path);
    expect(always.length).toBeGreaterThan(10);
    const lists = ['manifest-sha256.txt', 'tagmanifest-sha256.txt'];
    for (const path of always) expect([...paths, ...lists]).toContain(path);
  });

  test.each(editions)('is in the order of its table in the edition %s', async (edition) => {
    const paths = (await packOf(edition)).entries.map(({ path }) => path);
    const placeOf = (path: string) =>
      specification.indexOf(`\`${/^data\/[^/]+\//.exec(path)?.[0]}`);
    // A schema lies beside what it describes, and has no folder of its own in the table.
    const folders = paths.filter((path) => /^data\/(?!schemas)[^/]+\//.test(path));
    const places = folders.map((path) => placeOf(path));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('bag-info.txt has its labels, in their order', async () => {
    const table = specification.slice(specification.indexOf('## bag-info.txt'));
    const labels = [...table.matchAll(/^\| `([A-Z][A-Za-z-]+)`( °)? \|/gm)]
      .filter(([, , inPart]) => inPart === undefined)
      .map(([, label]) => label);
    const info = textIn(await packOf('full'), 'bag-info.txt');
    expect(
      info
        .trimEnd()
        .split('\n')
        .map((line) => line.split(': ')[0]),
    ).toEqual(labels);
  });
});
