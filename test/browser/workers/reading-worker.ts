/** Reads one file many times, several at once, while memory is used up beside it; says how many times. */
import { readBlob } from '../../../src/zip/read-blob.ts';

async function readTimes(file: Blob, times: number): Promise<number> {
  let done = 0;
  const read = async () => {
    while (done < times) {
      done += 1;
      const { byteLength } = await readBlob(file, new Uint8Array(file.size));
      if (byteLength !== file.size) throw new Error('not all of it was read');
    }
  };
  await Promise.all(Array.from({ length: 12 }, read));
  return done;
}

addEventListener('message', ({ data }: MessageEvent<{ file: Blob; times: number }>) => {
  readTimes(data.file, data.times).then((done) => self.postMessage(done), reportError);
});
