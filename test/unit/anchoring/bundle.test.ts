/** The anchoring is a program of its own: it goes into any page as one file. */
import { join } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';

const entry = join(import.meta.dirname, '../../../src/anchoring/anchoring.ts');

async function bundled(): Promise<{ code: string; exports: readonly string[] }> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'anchoring' } },
  });
  const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error('no chunk was built');
  return { code: chunk.code, exports: chunk.exports };
}

test('it has three calls, needs no other file, and nothing of an extension', async () => {
  const { code, exports } = await bundled();
  expect(exports.toSorted()).toEqual(['buildTextIndex', 'describeRange', 'resolveAll']);
  expect(code).not.toMatch(/^import /m);
  expect(code).not.toMatch(/\b(?:chrome|browser)\.[a-z]/);
});
