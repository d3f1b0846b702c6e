/** When the last backup was saved: the one thing about backups that stands outside the vault. */
import { type Instant, isInstant } from '../domain/instant.ts';
import { browser } from './browser.ts';

const key = 'lastBackup';

/** `null` when none was ever saved. */
export async function readLastBackup(): Promise<Instant | null> {
  const moment: unknown = (await browser.storage.local.get(key))[key];
  return isInstant(moment) ? moment : null;
}

export const keepLastBackup = (moment: Instant): Promise<void> =>
  browser.storage.local.set({ [key]: moment });
