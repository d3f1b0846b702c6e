/** Whether the browser promised not to throw away what is kept when the disk gets full. */
import { browser } from './browser.ts';

export const isStorageUnlimited = (): Promise<boolean> =>
  browser.permissions.contains({ permissions: ['unlimitedStorage'] });
