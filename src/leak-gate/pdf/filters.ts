/** Undoes the filters of a stream in a PDF (ISO 32000-1, 7.4), as far as they hide text. */
import type { UnreadReason } from '../gate-report.ts';
import { inflateZlib } from '../inflate/inflate-all.ts';
import { bytesOfHex, isWhite } from './tokens.ts';
import { type Entries, itemsOf, nameOf } from './values.ts';

export type Decoded =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly unread: UnreadReason | null }
  | { readonly kind: 'jpeg'; readonly bytes: Uint8Array }
  /** Pixels, in a way that holds nothing else. */
  | { readonly kind: 'pixels' };

export const filtersOf = (entries: Entries): string[] => itemsOf(entries.get('Filter')).map(nameOf);

/** `most`: to so many bytes it may be unpacked. */
export function decodeStream(filters: readonly string[], raw: Uint8Array, most: number): Decoded {
  let bytes = raw;
  for (const filter of filters) {
    switch (filter) {
      case 'FlateDecode':
      case 'Fl': {
        const inflated = inflateZlib(bytes, most);
        const unread = { whole: null, broken: 'damaged', stopped: 'too-large' } as const;
        if (inflated.end !== 'whole')
          return { kind: 'bytes', bytes: inflated.bytes, unread: unread[inflated.end] };
        bytes = inflated.bytes;
        break;
      }
      case 'ASCIIHexDecode':
      case 'AHx':
        bytes = bytesOfHex(bytes);
        break;
      case 'ASCII85Decode':
      case 'A85':
        bytes = bytesOf85(bytes);
        break;
      case 'DCTDecode':
      case 'DCT':
        return { kind: 'jpeg', bytes };
      case 'JPXDecode':
      case 'CCITTFaxDecode':
      case 'CCF':
      case 'JBIG2Decode':
        return { kind: 'pixels' };
      default:
        return {
          kind: 'bytes',
          bytes,
          unread: filter === 'Crypt' ? 'encrypted' : 'unknown-compression',
        };
    }
  }
  return { kind: 'bytes', bytes, unread: null };
}

const tilde = 0x7e;
const zero = 0x7a;
const first = 0x21;

/** Five signs make four bytes; `z` stands for four zeros (7.4.3). */
function bytesOf85(signs: Uint8Array): Uint8Array {
  const bytes: number[] = [];
  let group: number[] = [];
  for (const sign of signs) {
    if (sign === tilde) break;
    if (isWhite(sign)) continue;
    if (sign === zero && group.length === 0) bytes.push(0, 0, 0, 0);
    else group.push(sign - first);
    if (group.length < 5) continue;
    bytes.push(...bytesOfGroup(group));
    group = [];
  }
  const missing = 5 - group.length;
  const last = bytesOfGroup([...group, ...Array<number>(missing).fill(84)]);
  return Uint8Array.from([...bytes, ...(group.length > 1 ? last.slice(0, 4 - missing) : [])]);
}

function bytesOfGroup(group: readonly number[]): number[] {
  const value = group.reduce((sum, digit) => sum * 85 + digit, 0) >>> 0;
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}
