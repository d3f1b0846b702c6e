/** What stands before the bytes of an entry in a ZIP file, also where no directory names it. */
import type { ByteSource } from '../../zip/byte-source.ts';
import { viewOf } from './zip-directory.ts';

export type LocalHeader = {
  readonly at: number;
  readonly name: Uint8Array;
  readonly extra: Uint8Array;
  /** Where the bytes of the entry begin. */
  readonly end: number;
};

const headerSize = 30;
const signature = 0x04034b50;

/** `null` when none stands there. */
export async function readLocalHeader(source: ByteSource, at: number): Promise<LocalHeader | null> {
  if (at < 0 || at + headerSize > source.byteLength) return null;
  const fixed = await source.read(at, at + headerSize);
  const view = viewOf(fixed);
  if (view.getUint32(0, true) !== signature) return null;
  const nameEnd = headerSize + view.getUint16(26, true);
  const end = nameEnd + view.getUint16(28, true);
  const all = await source.read(at, Math.min(at + end, source.byteLength));
  return {
    at,
    name: all.slice(headerSize, nameEnd),
    extra: all.slice(nameEnd, end),
    end: at + end,
  };
}

export type StrayEntry = {
  readonly header: LocalHeader;
  readonly method: number;
  readonly isEncrypted: boolean;
  /** 0 when it is said behind the bytes. */
  readonly packedSize: number;
  /** `null` when it is said behind the bytes. */
  readonly crc32: number | null;
};

/** The entries in bytes that no directory speaks of. */
export function* strayHeaders(bytes: Uint8Array): Generator<StrayEntry> {
  const view = viewOf(bytes);
  const last = bytes.length - headerSize;
  for (let at = bytes.indexOf(0x50); at >= 0 && at <= last; at = bytes.indexOf(0x50, at + 1)) {
    if (view.getUint32(at, true) !== signature) continue;
    const nameEnd = at + headerSize + view.getUint16(at + 26, true);
    const end = nameEnd + view.getUint16(at + 28, true);
    const name = bytes.slice(at + headerSize, nameEnd);
    const flags = view.getUint16(at + 6, true);
    const isSaidBehind = (flags & 8) !== 0;
    yield {
      header: { at, name, extra: bytes.slice(nameEnd, end), end },
      method: view.getUint16(at + 8, true),
      isEncrypted: (flags & 1) === 1,
      packedSize: view.getUint32(at + 18, true),
      crc32: isSaidBehind ? null : view.getUint32(at + 14, true),
    };
  }
}
