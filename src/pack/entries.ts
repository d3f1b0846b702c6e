/** Files of a pack that are made at once, and not read from the store. */
import type { Instant } from '../domain/instant.ts';
import type { PackEntry } from '../domain/pack.ts';

export const bytesEntry = (
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
  modifiedAt: Instant,
): PackEntry => ({ path, modifiedAt, compress: true, content: { kind: 'bytes', bytes } });

/** Written in UTF-8. */
export const textEntry = (path: string, text: string, modifiedAt: Instant): PackEntry =>
  bytesEntry(path, new TextEncoder().encode(text), modifiedAt);
