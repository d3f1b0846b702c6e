/** From packs to tables: what is taken, what is left out and named, and what counts once. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findingRows } from '../../../src/cli/collected-pack.ts';
import { factsOf } from '../../support/many/facts.ts';
import { sentence } from '../../support/many/kept.ts';
import { packFile, partsOf, writePackOf } from '../../support/many/packs.ts';
import { ask, collected, type Workplace, workplace } from './collected-world.ts';

// Packs are written, checked and collected for real.
vi.setConfig({ testTimeout: 60_000 });

let place: Workplace;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.remove());

const write = (number: number, edition: 'authority' | 'organisation' = 'authority') =>
  writePackOf(place.packs, factsOf(number), edition);

function put(name: string, content: string | Uint8Array) {
  const file = join(place.packs, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function flipByteIn(file: string) {
  const bytes = readFileSync(file);
  const at = bytes.indexOf('data/records') > 0 ? Math.floor(bytes.byteLength / 2) : 100;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

const standings = ({ heard }: Awaited<ReturnType<typeof collected>>) =>
  heard.map(({ file, standing }) => [file, standing]);

describe('a folder with packs that are damaged', () => {
  test('gives the rows of those that are intact, and names the others', async () => {
    await write(4);
    flipByteIn(await write(5));
    put('b/no.zip', 'this is no pack');
    put('letter.txt', 'nor is this');
    const done = await collected(place);
    expect(standings(done)).toEqual([
      [packFile(4, 'authority'), 'taken'],
      [packFile(5, 'authority'), 'left-out'],
      ['b/no.zip', 'left-out'],
    ]);
    expect(done.result).toMatchObject({ ok: true, value: { others: 1 } });
    expect(done.heard[1]?.findings.length).toBeGreaterThan(0);
    expect(await ask(place, 'findings')).toContainEqual({
      code: 'not-a-zip',
      packs: 1,
      findings: 1,
    });
    const packs = await ask(place, 'packs');
    expect(packs.map(({ verdict, standing }) => [verdict, standing])).toEqual(
      expect.arrayContaining([
        ['intact', 'taken'],
        ['unreadable', 'left-out'],
      ]),
    );
    expect(await ask(place, 'practices', { threshold: 1 })).toHaveLength(1);
  });

  test('gives nothing when not one can be opened', async () => {
    put('no.zip', 'this is no pack');
    const { result } = await collected(place);
    expect(result).toEqual({ ok: false, error: 'nothing-readable' });
    expect(existsSync(place.out)).toBe(false);
  });
});

describe('the same report in several packs', () => {
  test('counts once, and all its rows are kept', async () => {
    await write(8, 'organisation');
    await write(8, 'authority');
    const { result } = await collected(place);
    const records = result.ok && result.value.tables.find(({ name }) => name === 'records');
    expect(records).toEqual({ name: 'records', rows: 2, counted: 1 });
    expect(await ask(place, 'practices', { threshold: 1 })).toMatchObject([{ reports: 1 }]);
    expect(await ask(place, 'evidence', { threshold: 1 })).toMatchObject([{ with_passage: 1 }]);
  });

  test('counts as its newest version says, wherever that lies', async () => {
    const older = factsOf(8);
    await writePackOf(join(place.packs, 'a'), { ...older, practice: 'id-copy' }, 'authority');
    const newer = { ...older, sealedAt: factsOf(3).sealedAt, consequences: ['benefit-less'] };
    await writePackOf(join(place.packs, 'b'), newer, 'organisation');
    await collected(place);
    expect(newer.sealedAt > older.sealedAt).toBe(true);
    expect(await ask(place, 'consequences', { threshold: 1 })).toMatchObject([
      { practice: older.practice, consequence: 'benefit-less', reports: 1 },
    ]);
  });

  test('counts once of a pack that was split', async () => {
    const parts = await partsOf(factsOf(8), 'authority');
    expect(parts.length).toBeGreaterThan(1);
    for (const [index, part] of parts.entries()) put(`part-${index + 1}.zip`, part);
    const { heard, result } = await collected(place);
    expect(heard.map(({ standing }) => standing)).toEqual(parts.map(() => 'taken'));
    expect(heard.map(({ facts }) => facts?.part)).toEqual(
      parts.map((_, index) => ({ number: index + 1, of: parts.length })),
    );
    for (const { name, rows, counted } of result.ok ? result.value.tables : [])
      expect([name, counted * parts.length]).toEqual([name, rows]);
  });

  test('is a copy when it is the same pack, whatever the file is called', async () => {
    copyFileSync(await write(4), join(place.packs, 'once more.zip'));
    expect(standings(await collected(place))).toEqual([
      [packFile(4, 'authority'), 'taken'],
      ['once more.zip', 'copy'],
    ]);
  });
});

describe('the folder of tables', () => {
  test('is the same to the byte for the same packs', async () => {
    for (const number of [1, 2, 3, 4]) await write(number);
    await collected(place);
    const again = { ...place, out: `${place.out} again` };
    await collected(again);
    for (const file of readdirSync(place.out))
      expect(readFileSync(join(again.out, file)), file).toEqual(
        readFileSync(join(place.out, file)),
      );
  });

  test('is left as it is when there is something in it', async () => {
    await write(4);
    mkdirSync(place.out);
    writeFileSync(join(place.out, 'mine.txt'), 'mine');
    expect((await collected(place)).result).toEqual({ ok: false, error: 'out-not-empty' });
    expect(readdirSync(place.out)).toEqual(['mine.txt']);
  });

  test('is not there when it was stopped, and neither is anything else', async () => {
    await write(4);
    await expect(collected(place, AbortSignal.abort())).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(readdirSync(dirname(place.out))).toEqual(['packs']);
  });

  test('is not made of a folder that is not there, or has no packs', async () => {
    expect((await collected(place)).result).toEqual({ ok: false, error: 'no-such-folder' });
    put('letter.txt', 'no pack');
    expect((await collected(place)).result).toEqual({ ok: false, error: 'no-packs' });
    expect(existsSync(place.out)).toBe(false);
  });

  test('holds nothing that somebody wrote or marked', async () => {
    await write(4);
    await collected(place);
    const files = readdirSync(place.out).map((file) =>
      readFileSync(join(place.out, file), 'latin1'),
    );
    expect(files.join('')).toContain('Voorbeeldstad');
    expect(files.join('')).not.toContain('Ik kreeg hierover geen uitleg');
    expect(files.join('')).not.toContain(sentence);
  });
});

test('a finding has a row for each file that it is about', () => {
  const rows = findingRows({
    file: 'a.zip',
    standing: 'left-out',
    verdict: 'findings',
    findings: [
      { code: 'file-changed', path: 'data/index.html' },
      { code: 'manifest-wrong', path: null },
    ],
    facts: null,
  });
  expect(rows).toEqual([
    { number: 1, code: 'file-changed', path: 'data/index.html' },
    { number: 2, code: 'manifest-wrong', path: null },
  ]);
});
