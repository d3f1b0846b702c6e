/** Gets a picture: from the cache when it is the site's own, else from the pixels on the screen. */

import type { MissingReason } from '../domain/capture.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { toDataAddress } from './data-address.ts';
import { draw, encode } from './pixels.ts';
import type { Reading } from './reading.ts';
import type { Resource } from './resources.ts';
import { fullAddress, isSameOrigin } from './safe-address.ts';

type Outcome = Result<string, MissingReason>;

/** Notes the picture at `url` (relative to `base`); with an element, its pixels can be copied. */
export function usePicture(
  reading: Reading,
  url: string,
  base: string,
  element: HTMLImageElement | null = null,
): Resource {
  const address = fullAddress(url, base) ?? url;
  const state = !element ? 'css' : isLoaded(element) ? 'loaded' : 'not-loaded';
  return reading.resources.use(`${state} ${address}`, {
    what: 'image',
    where: address,
    load: () => loadPicture(reading, address, element),
  });
}

async function loadPicture(
  reading: Reading,
  address: string,
  element: HTMLImageElement | null,
): Promise<Outcome> {
  if (/^data:/i.test(address))
    return /^data:image\//i.test(address) ? ok(address) : fail('unreadable');
  if (element && !isLoaded(element)) return fail('not-loaded');
  const cached = await fromCache(reading, address, /^image\//);
  if (cached.ok || !element || cached.error === 'too-large') return cached;
  const copied = await encode(draw(element, element.naturalWidth, element.naturalHeight));
  if (copied.ok || copied.error !== 'tainted') return copied;
  return fail(isSameOrigin(address, reading.base) ? 'tainted' : 'other-origin');
}

const isLoaded = (image: HTMLImageElement) => image.complete && image.naturalWidth > 0;

/** What the cache holds of `address`, when it is of a kind that `mediaTypes` allows. */
export async function fromCache(
  { ports, base }: Reading,
  address: string,
  mediaTypes: RegExp,
): Promise<Outcome> {
  const [bare = '', fragment] = address.split('#');
  if (!isSameOrigin(bare, base)) return fail('other-origin');
  if (!ports.cachedFetch) return fail('site-could-notice');
  const response = await ports.cachedFetch(bare).catch(() => null);
  if (!response) return fail('not-in-cache');
  if (!mediaTypes.test(response.mediaType)) return fail('unreadable');
  const data = toDataAddress(response.bytes, response.mediaType);
  return data.ok && fragment ? ok(`${data.value}#${fragment}`) : data;
}
