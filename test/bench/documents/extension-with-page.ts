/** The built extension with a page of ours in it, that has documents made. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { dutchWordList } from '../../../src/build/dutch-words.ts';
import { subsetFonts } from '../../../vite.config.ts';
import type { BrowserKind } from '../../driver/driver.ts';
import { ensureBuilt } from '../../support/ensure-built.ts';

/** Its folder; the page is `documents/index.html`, or that of another bench, by the name of its folder. */
export async function extensionWithPage(
  kind: BrowserKind,
  folder: string,
  bench = 'documents',
): Promise<string> {
  const extensionDir = join(folder, kind);
  cpSync(ensureBuilt(kind), extensionDir, { recursive: true });
  await build({
    configFile: false,
    root: join(import.meta.dirname, '..', bench),
    // Not relative: a worker that a worker starts would be looked for in the wrong folder.
    base: `/${bench}/`,
    logLevel: 'warn',
    plugins: [subsetFonts(), dutchWordList()],
    worker: { format: 'es', plugins: () => [subsetFonts()] },
    build: {
      outDir: join(extensionDir, bench),
      emptyOutDir: true,
      target: kind === 'firefox' ? 'firefox140' : 'chrome148',
      modulePreload: false,
    },
  });
  return extensionDir;
}
