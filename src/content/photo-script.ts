/** Runs in a page of which the person wants a picture from top to bottom. */
import { type PhotoCalls, photoCallsKey } from '../messaging/photo-calls.ts';
import { pageClock } from './clock.ts';
import { createPhotos } from './photos.ts';
import { shadowRootOf } from './shadow.ts';

if (!(photoCallsKey in globalThis)) {
  const calls: PhotoCalls = createPhotos({ clock: pageClock, shadowRootOf });
  Object.defineProperty(globalThis, photoCallsKey, { value: calls });
}
