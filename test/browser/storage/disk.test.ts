/** Who takes the disk and not the key reads nothing: no text, no digest, not even what sort of row it is. */
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Entity } from '../../../src/domain/dossier.ts';
import { entitySchema } from '../../../src/schemas/entity.ts';
import { blobWriter } from '../../../src/storage/blobs.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { samplesOf } from '../../unit/schemas/walk.ts';
import { bytesOf, formsOf, hex, inHex } from './bare-disk.ts';
import { aDraft, aMarkedPage } from './nouns.ts';
import { dbOf, diskOf, forge, freshStore, newId, theValue } from './stores.ts';

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];

test('nothing that was saved can be read on the disk: no text, no digest, no kind', async () => {
  const store = await freshStore();
  const entities = samplesOf(entitySchema, 'entity').map(
    (sample): Entity => ({
      ...v.parse(entitySchema, sample),
      rev: newId(),
    }),
  );
  theValue(await saveEntities(store, entities));
  const writer = blobWriter(store);
  await writer.write(bytesOf('‹the page as it looked›'));
  theValue(await writer.finish());
  const disk = inHex(await diskOf(store));
  const revs = new Set<string>(entities.map((entity) => entity.rev));
  const said = new Set(entities.flatMap(stringsIn).filter((text) => !revs.has(text)));
  expect(said.size).toBeGreaterThan(40);
  for (const text of [...said, '‹the page as it looked›', 'kind=', 'page=', 'dossier='])
    for (const form of await formsOf(text)) expect(disk.includes(form), text).toBe(false);
});

test('the search of the disk would find a text that lay there', async () => {
  const store = await freshStore();
  await forge(store, { key: newId(), tags: ['kind=record'] });
  const disk = inHex(await diskOf(store));
  expect((await formsOf('kind=record')).some((form) => disk.includes(form))).toBe(true);
});

test('a row holds a random name, a version and sealed bytes, and nothing else', async () => {
  const store = await freshStore();
  theValue(await saveEntities(store, aMarkedPage(newId()).all));
  const db = await dbOf(store);
  for (const row of await db.getAll('rows')) {
    expect(Object.keys(row).sort()).toEqual(['iv', 'key', 'sealed', 'version']);
  }
  for (const list of await db.getAll('tagLists'))
    expect(Object.keys(list).sort()).toEqual(['iv', 'sealed', 'version']);
  expect([...db.objectStoreNames]).toEqual([
    'blobs',
    'bundles',
    'keys',
    'log',
    'rows',
    'secrets',
    'tagLists',
  ]);
});

test('the same text is sealed differently each time', async () => {
  const store = await freshStore();
  const draft = aDraft(newId(), 'hetzelfde');
  theValue(await saveEntities(store, [draft, { ...draft, rev: newId() }]));
  const [one, two] = await (await dbOf(store)).getAll('rows');
  expect(hex(new Uint8Array(one?.iv ?? []))).not.toBe(hex(new Uint8Array(two?.iv ?? [])));
});
