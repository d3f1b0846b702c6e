// Builds what the bench needs: an extension with both programs in it, and the weight of our own.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const at = (path: string) => join(import.meta.dirname, '../../..', path);

async function bundle(entry: string, folder: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      write: false,
      target: 'chrome148',
      lib: { entry: at(entry), formats: ['iife'], name: 'bundle', fileName: 'script' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const [chunk] = first && 'output' in first ? first.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`nothing came of ${entry}`);
  return chunk.code;
}

/** `<all_urls>` and every frame, as SingleFile has it: the peer must not be the worse for it. */
const manifest = {
  manifest_version: 3,
  name: 'bench',
  version: '1',
  host_permissions: ['<all_urls>'],
  content_scripts: [
    {
      matches: ['<all_urls>'],
      js: ['script.js'],
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
    },
  ],
};

/** The folder of the extension, made in `folder`. */
export async function buildExtension(folder: string): Promise<string> {
  const extension = join(folder, 'extension');
  mkdirSync(extension);
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(extension, 'script.js'),
    await bundle('test/bench/capture-script.ts', extension),
  );
  return extension;
}

export type Weights = { readonly snapshot: number; readonly whole: number };

/** Gzipped bytes of the snapshot alone, and of all that a capture needs in the page. */
export async function weightsOfCapture(folder: string): Promise<Weights> {
  const weigh = async (entry: string) => gzipSync(await bundle(entry, folder), { level: 9 }).length;
  return {
    snapshot: await weigh('src/capture/snapshot.ts'),
    whole: await weigh('src/capture/capture-page.ts'),
  };
}
