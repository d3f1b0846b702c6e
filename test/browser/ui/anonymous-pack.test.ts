/** A tip out of a real store: made twice, taken in by somebody else, and stopped when it tells of its maker. */
import { beforeEach, expect, test } from 'vitest';
import { fileFor, usualFile } from '../../../src/domain/pack-choice.ts';
import { fail } from '../../../src/domain/result.ts';
import { logExport } from '../../../src/flows/log-export.ts';
import { measurePack } from '../../../src/flows/measure-pack.ts';
import type { ReviewedPack } from '../../../src/flows/plan-reviewed-pack.ts';
import { previewPack } from '../../../src/flows/preview-pack.ts';
import { sha256 } from '../../../src/platform/digest.ts';
import { readLog, sealLog } from '../../../src/storage/log.ts';
import type { Store } from '../../../src/storage/open.ts';
import { contentOf, fill, importing } from '../received/packs.ts';
import { freshStore, ports, theValue } from '../storage/stores.ts';
import { emptyOut, namesOut } from '../workers/out-folder.ts';
import { build } from './covered-packs.ts';

beforeEach(emptyOut);

const going = new AbortController().signal;
const order = { language: 'nl', name: '', address: '', email: '', edition: 'anonymous' } as const;

async function filled(): Promise<Store> {
  const store = await freshStore();
  await fill(store);
  return store;
}

async function reviewedBy(store: Store): Promise<ReviewedPack> {
  const review = theValue(await previewPack(store, order, ports));
  return { review, cuts: [], covers: [] };
}

async function fileOf(store: Store, reviewed: ReviewedPack): Promise<File> {
  const { made } = await build(store, reviewed);
  const [file] = theValue(made).files;
  return new File([file?.file ?? new Blob()], 'pak.zip');
}

/** Every file of the pack that is not the same in all packs, as text. */
async function textsIn(file: File): Promise<string> {
  const { parts } = await contentOf(file);
  const [part] = parts;
  const texts: string[] = [];
  for (const { path } of part?.files ?? [])
    if (!/manifest-sha256|^data\/(?:schemas|tables\/csv-metadata)|practices/.test(path))
      texts.push(path, new TextDecoder('latin1').decode(await part?.read(path)));
  return texts.join('\n');
}

const namesIn = (text: string): Set<string> =>
  new Set(
    text.match(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{64,}/g),
  );

test('two of the same review share no name, and neither shares one with the dossier', async () => {
  const store = await filled();
  const reviewed = await reviewedBy(store);
  const { dossier, records, captures } = reviewed.review.contents;
  theValue(await sealLog(store, dossier.id));
  const [one, other] = [await fileOf(store, reviewed), await fileOf(store, reviewed)];
  const [ours, theirs] = [await textsIn(one), await textsIn(other)];
  expect(namesIn(ours).size).toBeGreaterThan(10);
  expect([...namesIn(ours)].filter((name) => namesIn(theirs).has(name))).toEqual([]);
  const { seals } = await readLog(store, dossier.id);
  const keys = seals.flatMap((seal) => (seal.type === 'key' ? [seal.key] : []));
  expect(keys.length).toBeGreaterThan(0);
  for (const old of [dossier, ...records, ...captures].flatMap(({ id, rev }) => [id, rev]))
    expect(ours).not.toContain(old);
  for (const key of keys) expect(ours).not.toContain(key);
});

test('it tells no time of the day, and nothing of the browser', async () => {
  const store = await filled();
  const text = await textsIn(await fileOf(store, await reviewedBy(store)));
  expect([...new Set(text.match(/T\d{2}:\d{2}:\d{2}/g))]).toEqual(['T00:00:00']);
  expect(text).not.toContain(navigator.userAgent);
});

test('somebody else takes it in, and looks at the same report', async () => {
  const store = await filled();
  const reviewed = await reviewedBy(store);
  const reader = await freshStore();
  const pack = await contentOf(await fileOf(store, reviewed));
  theValue(await importing(reader, pack, 'received'));
  const seen = theValue(
    await previewPack(
      reader,
      { ...order, edition: 'authority', name: 'B', address: 'Laan 1' },
      ports,
    ),
  );
  const { contents, exhibits } = seen.read([]);
  const kept = reviewed.review.contents;
  expect(contents.records.map(({ note }) => note)).toEqual(kept.records.map(({ note }) => note));
  expect(exhibits.length).toBe(reviewed.review.read([]).exhibits.length);
  expect(contents.captures.every(({ facts }) => facts.userAgent === null)).toBe(true);
});

test('how large it will be is known beforehand', async () => {
  const store = await filled();
  const planning = { software: 'Kantlijn 0.1.0', verifyPage: '<!doctype html>', sha256 };
  const file = fileFor('anonymous', usualFile);
  const size = await measurePack(store, await reviewedBy(store), file, {
    ...planning,
    signal: going,
  });
  expect(theValue(size).byteLength).toBeGreaterThan(1000);
});

test('that it was made is written down nowhere', async () => {
  const store = await filled();
  const reviewed = await reviewedBy(store);
  const { made } = await build(store, reviewed);
  const before = (await readLog(store, reviewed.review.contents.dossier.id)).lines.length;
  expect(theValue(await logExport(store, reviewed, theValue(made).files, ports))).toBeNull();
  const after = (await readLog(store, reviewed.review.contents.dossier.id)).lines.length;
  expect(after).toBe(before);
});

test('no pack comes of it when somebody’s own words name an id of the dossier', async () => {
  const store = await filled();
  const { review, ...rest } = await reviewedBy(store);
  const { contents } = review;
  const records = contents.records.map((one) => ({
    ...one,
    note: `Dossier ${contents.dossier.id}`,
  }));
  const telling = { ...rest, review: { ...review, contents: { ...contents, records } } };
  const { made, leaks } = await build(store, telling);
  expect(made).toEqual(fail('leak-found'));
  expect(leaks.map(({ kind }) => kind)).toContain('trace');
  expect(await namesOut()).toEqual([]);
});
