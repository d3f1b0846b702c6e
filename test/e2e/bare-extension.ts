// An extension that does nothing by itself: to stand beside ours, or to ask a browser what it does.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Its only page. */
export const barePage = 'page.html';

/** Writes it to a folder of its own, which is returned. Whoever asks for it removes it. */
export function writeBareExtension(rights: object): string {
  const dir = mkdtempSync(join(tmpdir(), 'kantlijn-bare-'));
  const manifest = { manifest_version: 3, name: 'Bare', version: '1', ...rights };
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(dir, barePage), '<!doctype html><title>Bare</title>');
  return dir;
}
