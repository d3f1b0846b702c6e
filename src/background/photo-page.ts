/** The page of a tab, as far as photographing it needs. It may go away at any moment, and then is silent. */
import photoScript from '../content/photo-script.ts?script&iife';
import type { Meanwhile } from '../domain/capture-log.ts';
import {
  type PageMeasures,
  type PhotoStart,
  type PhotoStep,
  photoCallsKey,
  type TilePlace,
} from '../messaging/photo-calls.ts';
import {
  parseMeanwhile,
  parseMeasures,
  parsePhotoStart,
  parsePhotoStep,
} from '../messaging/photo-schemas.ts';
import { callTop, injectTopScript } from '../platform/page.ts';

/** Every answer is `null` when the page did not give one. */
export type PhotoPage = {
  readonly begin: () => Promise<PhotoStart | null>;
  readonly scrollTo: (top: number | null, place: TilePlace) => Promise<PhotoStep | null>;
  readonly measure: () => Promise<PageMeasures | null>;
  readonly end: () => Promise<Meanwhile | null>;
};

/** A page that shows a dialog answers nothing until it is closed. */
const longestMs = 10_000;

/** Nothing is waited for after `signal`, but that the page is put back. */
export function photoPage(tabId: number, signal: AbortSignal): PhotoPage {
  const never = new AbortController().signal;
  const ask = async (call: string, args: readonly unknown[], until: AbortSignal) => {
    try {
      return await unlessOver(callTop(tabId, photoCallsKey, call, args), until);
    } catch {
      return null; // The page was left, or the tab closed: whoever asked finds out which.
    }
  };
  return {
    begin: async () => {
      const isThere = await injectTopScript(tabId, photoScript).then(
        () => true,
        () => false, // As above.
      );
      return isThere ? parsePhotoStart(await ask('beginPhotos', [], signal)) : null;
    },
    scrollTo: async (top, place) =>
      parsePhotoStep(await ask('scrollForPhoto', [top, place], signal)),
    measure: async () => parseMeasures(await ask('measureForPhoto', [], signal)),
    end: async () => parseMeanwhile(await ask('endPhotos', [], never)),
  };
}

/** What `work` gives, or `null` when that takes too long or `signal` ends. */
function unlessOver<T>(work: Promise<T>, signal: AbortSignal): Promise<T | null> {
  const over = AbortSignal.any([signal, AbortSignal.timeout(longestMs)]);
  const ended = new Promise<null>((resolve) => {
    if (over.aborted) resolve(null);
    over.addEventListener('abort', () => resolve(null), { once: true });
  });
  return Promise.race([work, ended]);
}
