/** What this program is called in the packs that it makes. */
import { browser } from './browser.ts';

/** Name and version: `Kantlijn 0.1.0`. */
export const software = (): string => `Kantlijn ${browser.runtime.getManifest().version}`;
