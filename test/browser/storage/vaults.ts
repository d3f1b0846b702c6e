/** Vaults for tests: each with a name of its own, keys that are made quickly, and all deleted at the end. */
import { onTestFinished } from 'vitest';
import type { Mode } from '../../../src/domain/mode.ts';
import { databasesOf } from '../../../src/storage/generations.ts';
import type { SessionSecret } from '../../../src/storage/session-secret.ts';
import {
  openSharedStore,
  type SharedStore,
  type SharedStoreOptions,
} from '../../../src/storage/shared-store.ts';
import { quickStretch } from './quick-stretch.ts';
import { theValue } from './stores.ts';

export const passphrase = 'de fiets staat buiten';

/** The memory that all windows of one browser share. A new one is a browser that was started again. */
export function newBrowserMemory(): SessionSecret {
  let kept: Uint8Array<ArrayBuffer> | null = null;
  return {
    read: async () => kept?.slice() ?? null,
    write: async (bytes) => {
      kept = bytes?.slice() ?? null;
    },
  };
}

/** Deletes all databases of that name when the test ends. */
export function freshVaultName(): string {
  const name = `test-${crypto.randomUUID()}`;
  onTestFinished(async () => {
    for (const database of await databasesOf(name)) indexedDB.deleteDatabase(database);
  });
  return name;
}

export type Browser = {
  readonly name: string;
  readonly memory: SessionSecret;
  /** Another window, with its own connections. */
  readonly window: (options?: Partial<SharedStoreOptions>) => SharedStore;
  /** The same profile after the browser was ended: what was in memory is gone. */
  readonly restarted: () => Browser;
};

export function newBrowser(name = freshVaultName(), memory = newBrowserMemory()): Browser {
  const windows: SharedStore[] = [];
  return {
    name,
    memory,
    window: (options = {}) => {
      const store = openSharedStore(memory, { name, stretch: quickStretch, ...options });
      windows.push(store);
      onTestFinished(() => store.close());
      return store;
    },
    restarted: () => {
      for (const window of windows) void window.close();
      return newBrowser(name);
    },
  };
}

/** What a change to that mode is asked with. */
export const keysFor = (mode: Mode) => (mode === 'locked' ? { passphrase } : {});

/** A window with a vault in that mode. */
export async function inMode(mode: Mode, browser = newBrowser()): Promise<SharedStore> {
  const window = browser.window();
  theValue(await window.changeMode(mode, keysFor(mode)));
  return window;
}

/** The generations that lie on the disk, without the register. */
export const generationsOf = async (name: string): Promise<string[]> =>
  (await databasesOf(name)).filter((database) => !database.endsWith('-register'));
