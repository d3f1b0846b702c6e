/** The rows of a pack are read as they were written, whatever version wrote them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../src/domain/dossier.ts';
import { asId, asSha256, type DossierId } from '../../../src/domain/ids.ts';
import { asDay } from '../../../src/domain/instant.ts';
import { keptFilesOf } from '../../../src/domain/kept-file.ts';
import { isReport } from '../../../src/domain/record.ts';
import { rowsFile, writeRows } from '../../../src/pack/rows.ts';
import { type OpenedPack, openPack } from '../../../src/verify/open-pack.ts';
import { readRows } from '../../../src/verify/read-rows.ts';
import { anyEntity } from '../schemas/entities.ts';
import { ports, sourceOf } from './check.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** A pack with nothing in it but rows. */
const packWith = (rows: string): OpenedPack => ({
  facts: {
    name: 'bewijspakket-1a2b3c4d',
    version: 1,
    edition: 'full',
    part: { number: 1, of: 1 },
    day: asDay('2026-11-26'),
    dossierId: asId<DossierId>('1a2b3c4d-0000-4000-8000-000000000001'),
    software: 'Kantlijn 0.1.0',
    files: 1,
    byteLength: rows.length,
    fingerprint: asSha256('0'.repeat(64)),
  },
  files: [],
  read: async (path) => utf8(path === rowsFile ? rows : ''),
  stream: async function* () {
    yield utf8(rows);
  },
});

const byRev = (rows: readonly Entity[]) =>
  rows.toSorted((a, b) => (a.rev < b.rev ? -1 : a.rev > b.rev ? 1 : 0));

test('any rows come back as they were', async () => {
  const anyRows = fc.uniqueArray(anyEntity, { maxLength: 8, selector: ({ rev }) => rev });
  await fc.assert(
    fc.asyncProperty(anyRows, async (entities) => {
      const rows = entities.map((entity) => ({ entity, files: [] }));
      const read = await readRows(packWith(writeRows(rows, true)));
      expect(read.unknown).toEqual([]);
      const back = read.rows.flatMap(({ entity }) => ('rev' in entity ? [entity] : []));
      expect(byRev(back)).toEqual(byRev(entities));
    }),
    { numRuns: 50 },
  );
});

test.each([
  '{"entity":{"kind":"later-kind","id":"1"},"files":[]}',
  '{"entity":{"kind":"removed"},"files":[],"more":1}',
  '{"__proto__":{"entity":1}}',
])('the row %s is not known, and is named as it stands', async (line) => {
  expect(await readRows(packWith(`${line}\n`))).toEqual({ rows: [], unknown: [line] });
});

const folder = join(import.meta.dirname, '../../fixtures/packs');
const oldPacks = readdirSync(folder).filter((name) => name.startsWith('version-0'));

async function opened(name: string): Promise<OpenedPack> {
  const source = sourceOf(readFileSync(join(folder, name)));
  const { pack, verification } = await openPack(source, ports);
  if (pack === null) throw new Error(JSON.stringify(verification.findings));
  return pack;
}

describe.each(oldPacks)('%s', (name) => {
  test('brings its reports, its passages and its captures with their files', async () => {
    const pack = await opened(name);
    const { rows, unknown } = await readRows(pack);
    const text = async (path: string) =>
      JSON.parse(new TextDecoder().decode(await pack.read(path)));
    const { records, annotations } = await text('data/records.json');
    const captures = pack.files.filter(({ path }) => path.endsWith('/capture.json'));
    const entities = rows.map(({ entity }) => entity);
    expect(unknown).toEqual([]);
    expect(entities.filter(isReport)).toHaveLength(records.length);
    expect(entities.filter(({ kind }) => kind === 'annotation')).toHaveLength(annotations.length);
    expect(entities.filter(({ kind }) => kind === 'capture')).toHaveLength(captures.length);
  });

  test('names every file of a row by where it lies, and knows its fingerprint', async () => {
    const pack = await opened(name);
    const digests = new Map(pack.files.map(({ path, sha256 }) => [path, sha256]));
    for (const { entity, files } of (await readRows(pack)).rows) {
      const kept = 'rev' in entity ? keptFilesOf(entity) : [];
      expect(files.map(({ blobId }) => blobId)).toEqual(kept.map(({ blobId }) => blobId));
      expect(files.map(({ path }) => digests.get(path))).toEqual(kept.map(({ sha256 }) => sha256));
    }
  });

  test('gives the same rows each time it is read', async () => {
    expect(await readRows(await opened(name))).toEqual(await readRows(await opened(name)));
  });
});
