/** A backup that is not put back leaves everything as it was, byte for byte on the disk. */
import { expect, test, vi } from 'vitest';
import { makeBackup } from '../../../src/flows/make-backup.ts';
import { restoreBackup } from '../../../src/flows/restore-backup.ts';
import { sha256 } from '../../../src/platform/digest.ts';
import type { Bytes } from '../../../src/storage/blobs.ts';
import { readBlob } from '../../../src/storage/blobs.ts';
import type { Store } from '../../../src/storage/open.ts';
import { headerFor, plainBytes } from '../../unit/backup/backups.ts';
import { dbOf, freshStore, ports } from '../storage/stores.ts';
import {
  backupOf,
  contentsOf,
  diskAsText,
  lockedFile,
  passphrase,
  quickLock,
  restored,
  restoring,
  saveReports,
} from './backups.ts';

vi.setConfig({ testTimeout: 60_000 });

const long = (length: number) => new Uint8Array(length).map((_, index) => index % 251);
const bytesIn = async (file: Blob): Promise<Bytes> => new Uint8Array(await file.arrayBuffer());

/** A store with a report in it, and the backup of another one. */
async function twoStores() {
  const [mine, theirs] = [await freshStore(), await freshStore()];
  await saveReports(mine, [long(10)]);
  await saveReports(theirs, [long(150_000), long(90_000)]);
  return { mine, theirs, file: (await backupOf(theirs)).file };
}

/** Puts it back; fails when anything is other than before. */
async function refusalOf(store: Store, file: Blob): Promise<string> {
  const before = await diskAsText(store);
  const result = await restoring(store, file);
  expect(await diskAsText(store)).toBe(before);
  return result.ok ? 'it was put back' : result.error;
}

const piece = 64 * 1024 + 16;

test('a file that is cut off at any border changes nothing', async () => {
  const { mine, file } = await twoStores();
  // The header ends with the line that begins with three dashes; behind it may stand any byte.
  const text = new TextDecoder('latin1').decode(await bytesIn(file));
  const start = text.indexOf('\n', text.indexOf('\n--- ') + 1) + 17;
  const borders = Array.from({ length: 4 }, (_, index) => start + index * piece);
  expect(borders.at(-1)).toBeLessThan(file.size);
  for (const at of [...borders.flatMap((border) => [border, border + 1]), file.size - 1])
    expect(await refusalOf(mine, file.slice(0, at)), `at ${at}`).toBe('backup-damaged');
});

test('one flipped byte anywhere in it changes nothing', async () => {
  const { mine, file } = await twoStores();
  for (let at = 300; at < file.size; at += 9973) {
    const flipped = await bytesIn(file);
    flipped[at] = (flipped[at] ?? 0) ^ 1;
    expect(await refusalOf(mine, new Blob([flipped])), `at ${at}`).toBe('backup-damaged');
  }
});

test('a wrong passphrase changes nothing', async () => {
  const { mine, file } = await twoStores();
  const before = await diskAsText(mine);
  const options = { sha256, signal: new AbortController().signal, onProgress: () => {} };
  const result = await restoreBackup(mine, file, 'een andere zin', options);
  expect(result).toEqual({ ok: false, error: 'backup-wrong-passphrase' });
  expect(await diskAsText(mine)).toBe(before);
});

const text = (value: string) => new TextEncoder().encode(value);

test.each([
  ['no age file', async () => new Blob(['Beste gemeente']), 'not-a-backup'],
  ['an empty file', async () => new Blob([]), 'not-a-backup'],
  ['age round something else', () => lockedFile(text('geheim\n')), 'not-a-backup'],
  [
    'a file from a newer version',
    () => lockedFile(text('{"format":"kantlijn-backup","version":3}\n')),
    'backup-newer',
  ],
  [
    'a file that claims a terabyte',
    () =>
      lockedFile(
        text(
          `${JSON.stringify(headerFor(0))}\n${JSON.stringify({
            kind: 'blob',
            id: crypto.randomUUID(),
            byteLength: 1e12,
            sha256: '0'.repeat(64),
          })}\n`,
        ),
      ),
    'backup-too-large',
  ],
])('%s changes nothing', async (_, file, code) => {
  const { mine } = await twoStores();
  expect(await refusalOf(mine, await file())).toBe(code);
});

test('a file that went away is called unreadable', async () => {
  const { mine } = await twoStores();
  const gone = new Blob(['x']);
  Object.defineProperty(gone, 'slice', {
    value: () => ({ text: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }),
  });
  expect(await refusalOf(mine, gone)).toBe('backup-unreadable');
});

test('a file that goes away while it is read is called unreadable', async () => {
  const [mine, theirs] = [await freshStore(), await freshStore()];
  await saveReports(theirs, [long(900_000), long(900_000)]);
  const { file } = await backupOf(theirs);
  const { slice } = Blob.prototype;
  Object.defineProperty(file, 'slice', {
    value: (start: number, end: number) => {
      const isThere = start < 1_000_000;
      const gone = {
        arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
      };
      return isThere ? slice.call(file, start, end) : gone;
    },
  });
  expect(await refusalOf(mine, file)).toBe('backup-unreadable');
});

test('stopped at any moment, it changes nothing', async () => {
  const { mine, file } = await twoStores();
  for (let stopAt = 0; stopAt < 5; stopAt++) {
    const stopping = new AbortController();
    let heard = 0;
    const before = await diskAsText(mine);
    if (stopAt === 0) stopping.abort();
    const onProgress = () => {
      if (++heard === stopAt) stopping.abort();
    };
    const result = await restoring(mine, file, { signal: stopping.signal, onProgress });
    expect(result, `at ${stopAt}`).toEqual({ ok: false, error: 'cancelled' });
    expect(await diskAsText(mine)).toBe(before);
  }
});

test('stopped when everything has been read, it still changes nothing', async () => {
  const { mine, file } = await twoStores();
  const before = await diskAsText(mine);
  const stopping = new AbortController();
  let files = 0;
  const stopAtLast: typeof sha256 = (bytes) => {
    if (++files === 2) stopping.abort();
    return sha256(bytes);
  };
  const result = await restoring(mine, file, { signal: stopping.signal, sha256: stopAtLast });
  expect(result).toEqual({ ok: false, error: 'cancelled' });
  expect(await diskAsText(mine)).toBe(before);
});

test.each([0, 1, 2, 3, 4])('a disk that is full after %i writes changes nothing', async (room) => {
  const { mine, file } = await twoStores();
  const before = await diskAsText(mine);
  const { add } = IDBObjectStore.prototype;
  let left = room;
  IDBObjectStore.prototype.add = function (...args) {
    if (left-- <= 0) throw new DOMException('no room', 'QuotaExceededError');
    return add.apply(this, args);
  };
  const result = await restoring(mine, file).finally(() => {
    IDBObjectStore.prototype.add = add;
  });
  expect(result).toEqual({ ok: false, error: 'storage-full' });
  expect(await diskAsText(mine)).toBe(before);
});

test('a kept file that is not what was captured is left out, and its page is named', async () => {
  const [one, other] = [await freshStore(), await freshStore()];
  const [good, bad] = await saveReports(one, [long(10), long(20)]);
  if (!good || !bad) throw new Error('two reports');
  const files = [good, bad].map(({ capture, blobId }, index) => {
    const [artefact] = capture.artefacts;
    if (!artefact) throw new Error('one file');
    const bytes = index === 0 ? long(10) : new Uint8Array(20);
    return {
      blob: {
        kind: 'blob' as const,
        id: blobId,
        byteLength: bytes.length,
        sha256: artefact.sha256,
      },
      bytes,
    };
  });
  const file = await lockedFile(await plainBytes([...good.rows, ...bad.rows], files));
  const result = await restored(other, file);
  expect(result.lost).toEqual([{ kind: 'file', page: bad.capture.facts.title }]);
  expect((await readBlob(other, good.blobId)).ok).toBe(true);
  expect(await readBlob(other, bad.blobId)).toEqual({ ok: false, error: 'not-found' });
});

test('a kept file that no capture names is not written', async () => {
  const [one, other] = [await freshStore(), await freshStore()];
  const [report] = await saveReports(one, [long(10)]);
  if (!report) throw new Error('one report');
  const stray = {
    blob: {
      kind: 'blob' as const,
      id: report.blobId,
      byteLength: 10,
      sha256: await sha256(long(10)),
    },
    bytes: long(10),
  };
  await restored(other, await lockedFile(await plainBytes([report.record], [stray])));
  expect(await (await dbOf(other)).count('blobs')).toBe(0);
});

test('nothing of what was kept can be read in the file, nor guessed from its name', async () => {
  const store = await freshStore();
  const [report] = await saveReports(store, [text('Zwaluwstaartverbinding in de pagina')]);
  const { fileName, file, madeAt } = await backupOf(store);
  expect(fileName).toMatch(/^notities-\d{8}\.age$/);
  expect(fileName.slice(9, 13)).toBe(madeAt.slice(0, 4));
  const inside = new TextDecoder('latin1').decode(await bytesIn(file));
  for (const word of ['Zwaluwstaart', 'kantlijn', 'voorbeeldstad', report?.record.id ?? '-'])
    expect(inside.toLowerCase()).not.toContain(word.toLowerCase());
});

test('making one can be stopped, and leaves nothing', async () => {
  const { mine } = await twoStores();
  const before = await contentsOf(mine);
  const stopping = new AbortController();
  const making = makeBackup(mine, passphrase, {
    now: ports.now,
    software: 'Kantlijn 0.1.0',
    sha256,
    lock: quickLock,
    signal: stopping.signal,
    onProgress: () => stopping.abort(),
  });
  expect(await making).toEqual({ ok: false, error: 'cancelled' });
  expect(await contentsOf(mine)).toEqual(before);
});
