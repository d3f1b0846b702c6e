/** Makes bytes that came from the browser our own. */
import type { Bytes } from './page-yield.ts';

// Firefox lends an extension buffers of the page: they can be read, but `slice` and `subarray` of
// them fail with "Permission denied". A copy does not.
export const ownBytes = (buffer: ArrayBuffer): Bytes => new Uint8Array(new Uint8Array(buffer));
