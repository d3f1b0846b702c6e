/** Files outside the vault, on their way to be saved: gone when they are not wanted, or their window died. */
import { beforeEach, describe, expect, test } from 'vitest';
import { chosenOutFile, newOutFile, sweepOutFiles } from '../../../src/storage/out-file.ts';
import { emptyOut, namesOut, outFolder } from '../workers/out-folder.ts';
import { theHolder } from './holding-worker.ts';

beforeEach(emptyOut);

async function outFile() {
  const out = await newOutFile();
  if (out === null) throw new Error('this browser keeps no files');
  return out;
}

async function write(file: FileSystemFileHandle, words: string): Promise<void> {
  const stream = await file.createWritable();
  await stream.write(words);
  await stream.close();
}

describe('a file on its way out', () => {
  test('has a name that says nothing, and is gone when it is dropped', async () => {
    const [one, other] = [await outFile(), await outFile()];
    expect(await namesOut()).toHaveLength(2);
    for (const name of await namesOut()) expect(name).toMatch(/^[0-9a-f-]{36}$/);
    await one.drop();
    expect(await namesOut()).toEqual([other.file.name]);
    await other.drop();
    expect(await namesOut()).toEqual([]);
  });

  test('is dropped also while a worker that was ended lets go of it', async () => {
    const out = await outFile();
    const worker = await theHolder(out.file);
    const dropping = out.drop();
    setTimeout(() => worker.terminate(), 300);
    await dropping;
    expect(await namesOut()).toEqual([]);
  });

  test('can be dropped twice', async () => {
    const out = await outFile();
    await Promise.all([out.drop(), out.drop()]);
    expect(await namesOut()).toEqual([]);
  });
});

describe('the sweep at the start', () => {
  test('takes away what a killed window left, and nothing of a window that lives', async () => {
    const mine = await outFile();
    await (await outFolder()).getFileHandle('of a window that died', { create: true });
    await sweepOutFiles();
    expect(await namesOut()).toEqual([mine.file.name]);
    await mine.drop();
  });
});

describe('a file that the person chose', () => {
  const chosen = async (words: string) => {
    const file = await (await outFolder()).getFileHandle('chosen', { create: true });
    if (words !== '') await write(file, words);
    return file;
  };

  test('is taken away when nothing came of it', async () => {
    const out = await chosenOutFile(await chosen(''));
    await out.drop();
    expect(await namesOut()).toEqual([]);
  });

  test('stays when it was there before', async () => {
    const file = await chosen('van vroeger');
    const out = await chosenOutFile(file);
    await out.drop();
    expect(await (await file.getFile()).text()).toBe('van vroeger');
  });
});
