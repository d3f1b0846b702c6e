/** What this program is called in the packs that it makes. */
import type { Program } from '../domain/capture-log.ts';
import { asSha256 } from '../domain/ids.ts';
import { browser } from './browser.ts';

/** Written in by the build: SHA-256 over the sources. */
declare const __BUILD__: string;

/** Name and version: `Kantlijn 0.1.0`. */
export const software = (): string => `Kantlijn ${browser.runtime.getManifest().version}`;

export const program = (): Program => ({ software: software(), build: asSha256(__BUILD__) });

/** In Chromium a page cannot notice that its cached files are read; only Firefox tells what it is. */
export const isReadingCacheUnseen = (): boolean => !('getBrowserInfo' in browser.runtime);
