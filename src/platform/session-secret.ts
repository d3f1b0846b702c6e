/**
 * Where an open vault keeps its key: in memory that the browser shares among our pages and forgets
 * when it closes. Web pages and their scripts cannot read it.
 */
import { hexOf } from '../domain/hex.ts';
import { browser } from './browser.ts';

const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** As text, for Chromium turns bytes into an empty object here. */
export const sessionSecret = (name: string) => ({
  /** The secret bytes, or `null` when there are none. */
  async read(): Promise<Uint8Array | null> {
    const { [name]: hex } = await browser.storage.session.get(name);
    return typeof hex === 'string' ? bytesOf(hex) : null;
  },
  /** Keeps the bytes; `null` forgets them. */
  write: (secret: Uint8Array | null): Promise<void> =>
    secret === null
      ? browser.storage.session.remove(name)
      : browser.storage.session.set({ [name]: hexOf(secret) }),
});
