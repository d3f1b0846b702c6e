/** Files that are added to a report: made for a test, and chosen by its person. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PageHandle } from '../driver/driver.ts';
import { chooseFile } from './choose-file.ts';

/** Where it lies. */
export function fileNamed(name: string, content: Uint8Array | string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'kantlijn-added-')), name);
  writeFileSync(path, content);
  return path;
}

/** Comes back when it was read, whatever came of it. */
export async function addFile(dossier: PageHandle, path: string): Promise<void> {
  await chooseFile(dossier, 'input[name=added-files]', path);
  await dossier.waitFor('[data-adding=done]', 60_000);
}
