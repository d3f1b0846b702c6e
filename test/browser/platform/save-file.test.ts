/** Saving a pack in a place that was chosen: whole, or nothing of it. */
import { beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/platform/digest.ts';
import { saveTo } from '../../../src/platform/save-file.ts';
import { emptyOut, namesOut, outFolder } from '../workers/out-folder.ts';
import { noise } from '../workers/sound-pack.ts';

beforeEach(emptyOut);

const file = new Blob([noise(9_000_001)]);

const place = async () => (await outFolder()).getFileHandle('chosen', { create: true });

async function placeWith(words: string): Promise<FileSystemFileHandle> {
  const chosen = await place();
  const stream = await chosen.createWritable();
  await stream.write(words);
  await stream.close();
  return chosen;
}

/** Stops at the first step of it. */
async function stopped(chosen: FileSystemFileHandle) {
  const stopping = new AbortController();
  const onProgress = () => stopping.abort();
  return saveTo(chosen, file, { signal: stopping.signal, onProgress });
}

describe('a pack that is saved', () => {
  test('lies there as it is, and replaces what stood there', async () => {
    const chosen = await placeWith('van vroeger');
    const heard: number[] = [];
    const saved = await saveTo(chosen, file, {
      signal: new AbortController().signal,
      onProgress: (done) => heard.push(done),
    });
    expect(saved).toEqual({ ok: true, value: null });
    expect(heard).toEqual(heard.toSorted((a, b) => a - b));
    expect(heard.at(-1)).toBe(file.size);
    const there = await (await chosen.getFile()).bytes();
    expect(await sha256(there)).toBe(await sha256(await file.bytes()));
  });

  test('leaves nothing when it is stopped, and what stood there before stays', async () => {
    const cancelled = { ok: false, error: 'cancelled' };
    expect(await stopped(await place())).toEqual(cancelled);
    expect(await namesOut()).toEqual([]);
    const chosen = await placeWith('van vroeger');
    expect(await stopped(chosen)).toEqual(cancelled);
    expect(await (await chosen.getFile()).text()).toBe('van vroeger');
  });

  test('says so when the place went away', async () => {
    const chosen = await place();
    await emptyOut();
    const outcome = await saveTo(chosen, file, {
      signal: new AbortController().signal,
      onProgress: () => {},
    });
    expect(outcome).toEqual({ ok: false, error: 'not-saved' });
  });
});
