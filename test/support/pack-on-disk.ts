/** Writes a planned pack as a file, as the extension would. */
import { type FileHandle, open } from 'node:fs/promises';
import type { Pack } from '../../src/domain/pack.ts';
import { type WritePorts, writePack } from '../../src/pack/write-pack.ts';
import type { FileSink } from '../../src/zip/chunks.ts';

const fileOnDisk = (file: FileHandle): FileSink => ({
  write: async (chunk) => {
    await file.write(chunk);
  },
  patch: async (offset, bytes) => {
    await file.write(bytes, 0, bytes.byteLength, offset);
  },
});

/** Rejects when a kept file is not what was kept. */
export async function writePackTo(path: string, pack: Pack, ports: WritePorts): Promise<void> {
  const file = await open(path, 'w');
  try {
    const written = await writePack(pack, ports, fileOnDisk(file));
    if (!written.ok) throw new Error(written.error);
  } finally {
    await file.close();
  }
}
