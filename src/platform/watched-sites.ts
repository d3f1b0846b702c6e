/**
 * Sites on which the person wants to be told that something is publicly reported. Each was allowed with
 * the browser's own question. Their names lie in the open, as they do in the browser's own list of what
 * is allowed; nothing else is noted, and no visit.
 */
import { originOf } from '../domain/site-rights.ts';
import { parseWatchedSites } from '../schemas/watched-sites.ts';
import { browser } from './browser.ts';

const key = 'watchedSites';

/** The sites that were asked for. Whether the browser allows one still is `isWatched`. */
export async function readWatched(): Promise<readonly string[]> {
  const { [key]: stored } = await browser.storage.local.get(key);
  return parseWatchedSites(stored);
}

const write = (hosts: readonly string[]): Promise<void> =>
  browser.storage.local.set({ [key]: hosts });

const note = async (host: string): Promise<void> =>
  write([...new Set([...(await readWatched()), host])]);

export const forgetWatched = async (host: string): Promise<void> =>
  write((await readWatched()).filter((one) => one !== host));

const isAllowed = (host: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [originOf(host)] });

/**
 * Lets the browser ask the person for this one site; false when they say no. Browsers refuse it unless it
 * is called in the very click. It is noted meanwhile: the question may close the popup, and what nobody
 * noted would be given back at once.
 */
export async function askToWatch(host: string): Promise<boolean> {
  const noted = note(host);
  const allowed = await browser.permissions.request({ origins: [originOf(host)] });
  await noted;
  if (!allowed) await forgetWatched(host);
  return allowed;
}

export const isWatched = async (host: string): Promise<boolean> =>
  (await readWatched()).includes(host) && (await isAllowed(host));

/** Those that the browser allows now. */
export async function watchedSites(): Promise<readonly string[]> {
  const hosts = await readWatched();
  const allowed = await Promise.all(hosts.map(isAllowed));
  return hosts.filter((_host, index) => allowed[index]);
}

/** Forgets what was refused or taken back, so that a right that is asked for later is not kept for it. */
export const forgetUnallowed = async (): Promise<void> => write(await watchedSites());

/** Gives the rights back. */
export async function giveBackSites(origins: readonly string[]): Promise<void> {
  if (origins.length > 0) await browser.permissions.remove({ origins: [...origins] });
}
