/**
 * Unpacks what was deflated (RFC 1951), piece by piece. Our own, since no DecompressionStream tells where
 * the packed bytes end, and without that what stands behind them is never read.
 */
import {
  addBytes,
  type Bits,
  hasBytes,
  isOverrun,
  noBits,
  takeBits,
  toWholeBytes,
} from './bits.ts';
import { type Codes, longestHead, readHead } from './block-head.ts';
import { copyCoded, type Output } from './copy-coded.ts';

export type Inflater = {
  readonly feed: (piece: Uint8Array, isLast: boolean) => void;
  /** The next unpacked bytes; `null` when more must be fed, or there are no more. */
  readonly take: () => Uint8Array<ArrayBuffer> | null;
  readonly state: () => 'open' | 'ended' | 'broken';
  /** What was fed and stands behind the end. */
  readonly unused: () => Uint8Array;
};

type Block =
  | { readonly kind: 'none' }
  | { readonly kind: 'stored'; left: number }
  | ({ readonly kind: 'coded' } & Codes)
  | { readonly kind: 'ended' }
  | { readonly kind: 'broken' };

type Going = { readonly bits: Bits; readonly out: Output; block: Block; isLastBlock: boolean };

/** How far back a match may lie. */
const history = 32 << 10;
/** So many bytes are taken at a time. */
const most = 256 << 10;

/** Memory to unpack into. */
export const newRoom = (): Uint8Array<ArrayBuffer> => new Uint8Array(history + most);

/** `room`: not to be used for anything else until this one is done. */
export function openInflater(room: Uint8Array<ArrayBuffer>): Inflater {
  const out: Output = { bytes: room, at: 0 };
  const going: Going = { bits: noBits(), out, block: { kind: 'none' }, isLastBlock: false };
  let given = 0;
  return {
    feed: (piece, isLast) => addBytes(going.bits, piece, isLast),
    take() {
      if (out.at > history) {
        out.bytes.copyWithin(0, out.at - history, out.at);
        out.at = history;
      }
      given = out.at;
      while (out.at < out.bytes.length - longestMatch && step(going));
      return out.at > given ? out.bytes.slice(given, out.at) : null;
    },
    state: () => {
      const { kind } = going.block;
      return kind === 'ended' || kind === 'broken' ? kind : 'open';
    },
    unused: () => going.bits.bytes.subarray(going.bits.at),
  };
}

const longestMatch = 258;

/** Goes on for a while; false when it cannot. */
function step(going: Going): boolean {
  switch (going.block.kind) {
    case 'none':
      return stepHead(going);
    case 'stored':
      return stepStored(going, going.block);
    case 'coded':
      return stepCoded(going, going.block);
    default:
      return false;
  }
}

function stepHead(going: Going): boolean {
  const { bits } = going;
  if (going.isLastBlock) {
    toWholeBytes(bits);
    going.block = { kind: 'ended' };
    return false;
  }
  if (!hasBytes(bits, longestHead)) return false;
  going.isLastBlock = takeBits(bits, 1) === 1;
  const head = readHead(bits);
  if (isOverrun(bits)) going.block = { kind: 'broken' };
  else going.block = head.kind === 'stored' ? { kind: 'stored', left: head.byteLength } : head;
  return going.block.kind !== 'broken';
}

function stepStored(going: Going, block: Extract<Block, { kind: 'stored' }>): boolean {
  const { bits, out } = going;
  const room = out.bytes.length - longestMatch - out.at;
  const part = bits.bytes.subarray(bits.at, bits.at + Math.min(block.left, room));
  out.bytes.set(part, out.at);
  out.at += part.length;
  bits.at += part.length;
  block.left -= part.length;
  if (block.left === 0) going.block = { kind: 'none' };
  else if (part.length === 0 && bits.isLast) going.block = { kind: 'broken' };
  return part.length > 0 || block.left === 0;
}

function stepCoded(going: Going, codes: Codes): boolean {
  const outcome = copyCoded(going.bits, going.out, codes);
  if (outcome === 'end-of-block') going.block = { kind: 'none' };
  if (outcome === 'broken') going.block = { kind: 'broken' };
  return outcome === 'end-of-block';
}
