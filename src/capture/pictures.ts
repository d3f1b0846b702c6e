/** Gets a picture: from the cache when it is the site's own, else from the pixels on the screen. */
import { getterOf } from '../anchoring/read-node.ts';
import type { MissingReason } from '../domain/capture.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type Crop, cropOf } from './crops.ts';
import { longestResource, toDataAddress } from './data-address.ts';
import { inTime } from './in-time.ts';
import { draw, encode } from './pixels.ts';
import { placeOf } from './places.ts';
import type { Loaded, Reading } from './reading.ts';
import type { Resource } from './resources.ts';
import { fullAddress, isDataAddress, isSameOrigin } from './safe-address.ts';

type Outcome = Result<string, MissingReason>;

const isCompleteOf = getterOf(HTMLImageElement.prototype, 'complete');
const widthOf = getterOf(HTMLImageElement.prototype, 'naturalWidth');
const heightOf = getterOf(HTMLImageElement.prototype, 'naturalHeight');

/** A picture of which only the address is known, relative to `base`: in a style or a drawing. */
export function usePicture(reading: Reading, url: string, base: string): Resource {
  const address = fullAddress(url, base) ?? url;
  return reading.resources.use(address, {
    what: 'image',
    where: address,
    load: (image) => loadPicture(reading, address, image),
  });
}

export type Shown = { readonly resource: Resource; readonly crop: Crop | null };

/** A picture in an element: its pixels can be copied, and the screen shows it. */
export function useShownPicture(reading: Reading, url: string, image: HTMLImageElement): Shown {
  const address = /^https?:/.test(url) ? url : (fullAddress(url, reading.base) ?? url);
  const [what, where] = ['image', address] as const;
  const isOwn = isDataAddress(address) || address.startsWith(`${reading.origin}/`);
  // Where the site's own pictures stand is not asked: those that are loaded can nearly always be read.
  const place = isOwn && isLoaded(image) ? null : placeOf(image, reading.view);
  if (!isLoaded(image)) {
    const load = async () => fail('not-loaded');
    const resource = reading.resources.use(`not loaded ${address}`, { what, where, place, load });
    return { resource, crop: null };
  }
  const crop = cropOf(image, place, reading.view, reading.ports.screenshot);
  const load = (element: HTMLImageElement | null) => loadPicture(reading, address, element);
  const resource = reading.resources.use(address, { what, where, place, load, image, crop });
  return { resource, crop };
}

const isLoaded = (image: HTMLImageElement) => isCompleteOf(image) && widthOf(image) > 0;

async function loadPicture(
  reading: Reading,
  address: string,
  image: HTMLImageElement | null,
): Promise<Outcome> {
  if (isDataAddress(address)) return ownPicture(address);
  const cached = await fromCache(reading, address, /^image\//);
  if (cached.ok || !image || cached.error === 'too-large') return cached;
  const copied = await encode(draw(image, widthOf(image), heightOf(image)));
  if (copied.ok || copied.error !== 'tainted') return copied;
  return fail(isSameOrigin(address, reading.base) ? 'tainted' : 'other-origin');
}

/** A picture that stands in the page itself. */
function ownPicture(address: string): Outcome {
  if (address.length > (longestResource * 4) / 3) return fail('too-large');
  return /^data:image\//i.test(address) ? ok(address) : fail('unreadable');
}

/** What the cache holds of `address`, when it is of a kind that `mediaTypes` allows. Asked once. */
export function fromCache(reading: Reading, address: string, mediaTypes: RegExp): Loaded {
  const key = `${mediaTypes.source} ${address}`;
  const known = reading.asked.get(key) ?? askCache(reading, address, mediaTypes);
  reading.asked.set(key, known);
  return known;
}

async function askCache({ ports, base }: Reading, address: string, mediaTypes: RegExp): Loaded {
  const [bare = '', fragment] = address.split('#');
  if (!isSameOrigin(bare, base)) return fail('other-origin');
  if (!ports.cachedFetch) return fail('site-could-notice');
  const response = await inTime(ports.cachedFetch(bare)).catch(() => null);
  if (!response) return fail('not-in-cache');
  if (!mediaTypes.test(response.mediaType)) return fail('unreadable');
  const data = toDataAddress(response.bytes, response.mediaType);
  return data.ok && fragment ? ok(`${data.value}#${fragment}`) : data;
}
