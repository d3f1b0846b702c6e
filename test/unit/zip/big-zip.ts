/**
 * Not part of `npm test`, for it takes minutes and 5 GB: writes a ZIP file beyond 4 GiB and has every
 * reader check it. `npx tsx test/unit/zip/big-zip.ts <folder>`
 */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { instantOf } from '../../../src/domain/instant.ts';
import type { ZipEntry } from '../../../src/zip/ready-entry.ts';
import { writeZip } from '../../../src/zip/write-zip.ts';
import { readers } from '../pack/readers.ts';

const size = 8 << 20;
const modifiedAt = instantOf(new Date('2026-11-25T17:14:04Z'));
const bytes = Uint8Array.from({ length: size }, (_, index) => (index * 7919) % 251);

function* entries(): Generator<ZipEntry> {
  for (let index = 0; index < 600; index += 1)
    yield { path: `d/${index}.bin`, modifiedAt, compress: false, chunks: [bytes] };
}

const zip = join(process.argv[2] ?? '.', 'big.zip');
const file = createWriteStream(zip);
const from = performance.now();
const length = await writeZip(entries(), async (chunk) => {
  if (!file.write(chunk)) await once(file, 'drain');
});
file.end();
await once(file, 'finish');
const seconds = (performance.now() - from) / 1_000;
console.log(`${length} bytes, ${Math.round(length / 1e6 / seconds)} MB/s`);
for (const reader of readers) {
  reader.test(zip);
  console.log(`${reader.name} accepts it`);
}
