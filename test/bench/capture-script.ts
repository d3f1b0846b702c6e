/** What `npm run bench:capture` calls in the world of an extension, in every frame. */
import './capture/without-background.ts';
import { getPageData } from 'single-file-core/single-file.js';
import { cachedFetch } from '../../src/capture/cached-fetch.ts';
import { capturePage } from '../../src/capture/capture-page.ts';
import { observePage } from '../../src/capture/observe/observe-page.ts';
import { shadowRootOf } from '../../src/content/shadow.ts';
import type { Missing } from '../../src/domain/capture.ts';
import { usualChoices } from '../../src/domain/capture-choices.ts';
import { instantOf } from '../../src/domain/instant.ts';
import { otherTasksAfter } from './capture/other-tasks.ts';

/** As evidence needs it: nothing hidden or unused is thrown away. The rest as in SingleFile itself. */
const peerOptions = {
  removeHiddenElements: false,
  removeUnusedStyles: false,
  removeUnusedFonts: false,
  removeFrames: false,
  compressHTML: false,
  compressCSS: false,
  loadDeferredImages: false,
  removeAlternativeFonts: true,
  removeAlternativeMedias: true,
  removeAlternativeImages: true,
  groupDuplicateImages: true,
  groupDuplicateStylesheets: false,
  blockScripts: true,
  blockVideos: true,
  blockAudios: true,
  insertMetaCSP: true,
  saveOriginalURLs: true,
  saveFavicon: false,
};

export type Timing = {
  readonly wholeMs: number;
  /** From the call until it returns: the page is read. */
  readonly passMs: number;
  /** The longest time after that in which a click had to wait. */
  readonly otherMs: number;
  /** UTF-8 bytes of the file. */
  readonly byteLength: number;
};

let last: { readonly html: string; readonly missing: readonly Missing[] } = {
  html: '',
  missing: [],
};

async function ours(): Promise<Timing> {
  const start = performance.now();
  const going = capturePage(document, {
    shadowRootOf,
    cachedFetch,
    fetchAgain: null,
    moment: () => instantOf(new Date()),
    choices: usualChoices,
    observe: observePage,
    screenshot: null,
  });
  const passMs = performance.now() - start;
  const { value, longestMs } = await otherTasksAfter(going);
  const wholeMs = performance.now() - start;
  const chunks = value.parts.find(({ role }) => role === 'snapshot')?.chunks ?? [];
  const bytes = new Uint8Array(await new Blob([...chunks]).arrayBuffer());
  last = { html: new TextDecoder().decode(bytes), missing: value.missing };
  return { wholeMs, passMs, otherMs: longestMs, byteLength: bytes.length };
}

async function peer(): Promise<Timing> {
  const start = performance.now();
  const going = getPageData({ ...peerOptions, url: location.href }, {}, document, window);
  const passMs = performance.now() - start;
  const { value, longestMs } = await otherTasksAfter(going);
  const bytes = new TextEncoder().encode(value.content);
  const wholeMs = performance.now() - start;
  last = { html: value.content, missing: [] };
  return { wholeMs, passMs, otherMs: longestMs, byteLength: bytes.length };
}

const captureBench = { ours, peer, html: () => last.html, missing: () => last.missing };

export type CaptureBench = typeof captureBench;

Object.assign(globalThis, { captureBench });
