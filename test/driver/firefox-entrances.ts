// The ways into the extension beside its button, in Firefox: all of them real.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver, PageHandle } from './driver.ts';
import type { ChromeScope } from './firefox-bidi.ts';
import { activateMenuItem, pressKeys } from './firefox-window.ts';
import { pageBehind } from './page-handle.ts';

type Entrances = Pick<Driver, 'clickMenuItem' | 'pressShortcut'>;

export function createEntrances(inWindow: ChromeScope, extensionDir: string): Entrances {
  return {
    clickMenuItem: async (page, itemId) => {
      await page.bringToFront();
      const { x, y } = await page.evaluate(middleOfSelection);
      await pageBehind(page).mouse.click(x, y, { button: 'right' });
      await inWindow(activateMenuItem, itemId);
    },
    pressShortcut: async (page: PageHandle, command) => {
      await page.bringToFront();
      await inWindow(pressKeys, keysOf(extensionDir, command));
    },
  };
}

/** Runs in the page. The middle of the window when nothing is selected. */
function middleOfSelection(): { x: number; y: number } {
  const selection = getSelection();
  const [box] = selection?.rangeCount ? selection.getRangeAt(0).getClientRects() : [];
  return box
    ? { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    : { x: innerWidth / 2, y: innerHeight / 2 };
}

type Manifest = {
  readonly commands?: Readonly<Record<string, { readonly suggested_key?: { default: string } }>>;
};

function keysOf(extensionDir: string, command: string): string[] {
  const manifest: Manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  const keys = manifest.commands?.[command]?.suggested_key?.default;
  if (keys === undefined) throw new Error(`the manifest has no keys for ${command}`);
  return keys.split('+');
}
