/** A pack that is not what it says, or not all of it, stores nothing; what is not known is kept and handed on. */
import { expect, test, vi } from 'vitest';
import type { BlobId } from '../../../src/domain/ids.ts';
import type { Pack, PackEntry } from '../../../src/domain/pack.ts';
import { rowsFile } from '../../../src/pack/rows.ts';
import { splitPack } from '../../../src/pack/split-pack.ts';
import type { Store } from '../../../src/storage/open.ts';
import { diskAsText } from '../backup/backups.ts';
import { freshStore } from '../storage/stores.ts';
import {
  contentOf,
  fileOf,
  fill,
  importing,
  keptIn,
  looking,
  planOf,
  report,
  taken,
} from './packs.ts';

vi.setConfig({ testTimeout: 60_000 });

const utf8 = (text: string) => new TextEncoder().encode(text);

async function filled(): Promise<Store> {
  const store = await freshStore();
  await fill(store);
  return store;
}

/** The pack with one more file, and with one of its own rewritten. The lists follow; `bag-info.txt` as well. */
function changed(pack: Pack, path: string, rewrite: (text: string) => string): Pack {
  const entries = pack.entries.map((entry): PackEntry => {
    if (entry.path !== path || entry.content.kind !== 'bytes') return entry;
    const text = rewrite(new TextDecoder().decode(entry.content.bytes));
    return { ...entry, content: { kind: 'bytes', bytes: utf8(text) } };
  });
  return withCount({ ...pack, entries });
}

const sizeOf = ({ content }: PackEntry) =>
  content.kind === 'bytes' ? content.bytes.byteLength : content.byteLength;

function withCount(pack: Pack): Pack {
  const payload = pack.entries.filter(({ path }) => path.startsWith('data/'));
  const oxum = `${payload.reduce((sum, entry) => sum + sizeOf(entry), 0)}.${payload.length}`;
  const entries = pack.entries.map((entry): PackEntry => {
    if (entry.path !== 'bag-info.txt' || entry.content.kind !== 'bytes') return entry;
    const text = new TextDecoder().decode(entry.content.bytes);
    const bytes = utf8(text.replace(/Payload-Oxum: .*/, `Payload-Oxum: ${oxum}`));
    return { ...entry, content: { kind: 'bytes', bytes } };
  });
  return { ...pack, entries };
}

const withFile = (pack: Pack, path: string, text: string): Pack => {
  const [like] = pack.entries;
  if (!like) throw new Error('a pack without files');
  const entry: PackEntry = { ...like, path, content: { kind: 'bytes', bytes: utf8(text) } };
  return withCount({ ...pack, entries: [...pack.entries, entry] });
};

const laterKind = '{"entity":{"kind":"later-kind","id":"1"},"files":[]}\n';

/** As a later version might write it: a row and a file that this one does not know. */
const laterPack = async (store: Store, edition: Parameters<typeof planOf>[1]): Promise<Pack> =>
  withFile(
    changed(await planOf(store, edition), rowsFile, (rows) => rows + laterKind),
    'data/later/unknown.txt',
    'later',
  );

test.each([
  ['one byte of a kept file', async (file: File) => flipped(file, 0.6)],
  ['its end', async (file: File) => new File([file.slice(0, file.size - 40)], file.name)],
  ['everything', async (file: File) => new File(['geen pakket'], file.name)],
])('a pack of which %s is other is not taken over', async (_what, spoil) => {
  const store = await filled();
  const file = await fileOf(store, await planOf(store, 'full'));
  const before = await diskAsText(store);
  const look = await looking(await spoil(file));
  expect(look.content).toBeNull();
  expect(look.files[0]?.verification.findings.length).toBeGreaterThan(0);
  expect(await diskAsText(store)).toEqual(before);
});

async function flipped(file: File, where: number): Promise<File> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const at = Math.floor(bytes.length * where);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return new File([bytes], file.name);
}

test('a newer version says so, and nothing of it is read', async () => {
  const store = await filled();
  const plan = changed(await planOf(store, 'full'), 'bag-info.txt', (text) =>
    text.replace('Kantlijn-Pack-Version: 1', 'Kantlijn-Pack-Version: 2'),
  );
  const look = await looking(await fileOf(store, plan));
  expect(look.files[0]?.verification.findings).toEqual([{ code: 'version-unknown', path: null }]);
  expect(look.content).toBeNull();
});

test('one damaged file among the parts, and none of them is taken over', async () => {
  const store = await filled();
  const file = await fileOf(store, await planOf(store, 'full'));
  const look = await looking(file, await flipped(file, 0.5));
  expect(look).toMatchObject({ content: null, problem: null });
  expect(look.files.map(({ verification }) => verification.verdict)[0]).toBe('intact');
});

/** Of a pack with three pages of some 300 kB, of which two do not fit into one part. */
async function parts(store: Store): Promise<File[]> {
  for (let count = 0; count < 3; count++) await report(store, `Melding ${count}`, 18_000);
  const split = splitPack(await planOf(store, 'full'), 600_000);
  if (!split.ok) throw new Error(split.error);
  return Promise.all(split.value.map((part) => fileOf(store, part)));
}

test('parts come back together, in any order, and as one pack', async () => {
  const [one, other] = [await filled(), await freshStore()];
  const files = await parts(one);
  await taken(other, 'own', ...files.toReversed());
  expect(await keptIn(other)).toEqual(await keptIn(one));
});

test('parts of somebody else are each written down, and keep what they have in common once', async () => {
  const [one, other] = [await filled(), await freshStore()];
  const files = await parts(one);
  await taken(other, 'received', ...files);
  const { rows } = await keptIn(other);
  const packs = [...rows.values()].filter((row) => row.kind === 'received-pack');
  const numbers = packs.map(({ part }) => part.number).toSorted();
  expect(numbers).toEqual(files.map((_, index) => index + 1));
  const paths = packs.flatMap(({ members }) => members.map(({ path }) => path));
  expect(paths.filter((path) => path === 'data/index.html')).toHaveLength(1);
  expect(paths.filter((path) => path === 'bag-info.txt')).toHaveLength(files.length);
});

test('without one of its parts a pack is not taken over', async () => {
  const [, second, ...rest] = await parts(await filled());
  if (!second) throw new Error('two parts at least');
  const look = await looking(second, ...rest);
  const of = rest.length + 2;
  expect(look).toMatchObject({
    content: null,
    problem: { kind: 'part-missing', numbers: [1], of },
  });
});

test('packs of two people are not taken for one', async () => {
  const [one, other] = [await filled(), await filled()];
  const files = [one, other].map(async (store) => fileOf(store, await planOf(store, 'full')));
  const look = await looking(...(await Promise.all(files)));
  expect(look).toMatchObject({ content: null, problem: { kind: 'parts-differ' } });
});

test.each(['own', 'received'] as const)(
  'rows and files of a later version in a pack (%s) are kept, and handed on as they came',
  async (maker) => {
    const [one, other] = [await filled(), await freshStore()];
    await taken(other, maker, await fileOf(one, await laterPack(one, 'authority')));
    const next = await contentOf(await fileOf(other, await planOf(other, 'authority')));
    const [pack] = next.parts;
    const paths = pack.files.map(({ path }) => path);
    const at = (ending: string) => paths.find((path) => path.endsWith(ending)) ?? '';
    const read = async (path: string) => new TextDecoder().decode(await pack.read(path));
    expect(at('/data/later/unknown.txt')).toMatch(/^data\/received\/[0-9a-f]{8}\/data\/later/);
    expect(await read(at('/data/later/unknown.txt'))).toBe('later');
    expect(await read(at('/data/rows.jsonl'))).toContain(laterKind);
  },
);

test('what came from somebody else goes to no organisation', async () => {
  const [one, other] = [await filled(), await freshStore()];
  await taken(other, 'received', await fileOf(one, await laterPack(one, 'authority')));
  const next = await contentOf(await fileOf(other, await planOf(other, 'organisation')));
  const paths = next.parts.flatMap(({ files }) => files.map(({ path }) => path));
  expect(paths.filter((path) => path.includes('received'))).toEqual([]);
});

test('a pack that would put other bytes in the place of a kept file is refused', async () => {
  const [one, other] = [await filled(), await freshStore()];
  await report(other, 'Van mijzelf.');
  const [own] = [...(await keptIn(other)).rows.values()].flatMap((row) =>
    row.kind === 'capture' ? row.artefacts : [],
  );
  const content = await contentOf(await fileOf(one, await planOf(one, 'authority')));
  const forged = {
    ...content,
    rows: content.rows.map(({ entity, files }) => ({
      files,
      entity: entity.kind === 'capture' ? withBlob(entity, own?.blobId) : entity,
    })),
  };
  const before = await diskAsText(other);
  expect(await importing(other, forged, 'received')).toEqual({
    ok: false,
    error: 'pack-conflicts',
  });
  expect(await importing(other, forged, 'own')).toEqual({ ok: false, error: 'pack-conflicts' });
  expect(await diskAsText(other)).toEqual(before);
});

const withBlob = <Row extends { readonly artefacts: readonly { readonly blobId: BlobId }[] }>(
  row: Row,
  blobId: BlobId | undefined,
): Row => ({
  ...row,
  artefacts: row.artefacts.map((one) => ({ ...one, blobId: blobId ?? one.blobId })),
});

test('a file that is no longer what was looked at stores nothing', async () => {
  const [one, other] = [await filled(), await freshStore()];
  await report(other, 'Van mijzelf.');
  const content = await contentOf(await fileOf(one, await planOf(one, 'authority')));
  const [part] = content.parts;
  const spoilt = { ...part, read: async () => utf8('iets anders') };
  const before = await diskAsText(other);
  const result = await importing(other, { ...content, parts: [spoilt] }, 'received');
  expect(result).toEqual({ ok: false, error: 'pack-unreadable' });
  expect(await diskAsText(other)).toEqual(before);
});

test('when the disk is full, nothing is stored', async () => {
  const [one, other] = [await filled(), await freshStore()];
  await report(other, 'Van mijzelf.');
  const content = await contentOf(await fileOf(one, await planOf(one, 'authority')));
  const before = await diskAsText(other);
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  const result = await importing(other, content, 'received');
  full.mockRestore();
  expect(result).toEqual({ ok: false, error: 'storage-full' });
  expect(await diskAsText(other)).toEqual(before);
});
