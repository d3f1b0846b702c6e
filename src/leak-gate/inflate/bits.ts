/** The bits of a deflated file, which comes in pieces. The lowest bit of a byte is the first. */

export type Bits = {
  bytes: Uint8Array;
  /** The next byte that is not yet among the bits held. */
  at: number;
  held: number;
  count: number;
  /** No piece comes behind. */
  isLast: boolean;
};

export const noBits = (): Bits => ({
  bytes: new Uint8Array(),
  at: 0,
  held: 0,
  count: 0,
  isLast: false,
});

/** Puts a piece behind what was not read yet. */
export function addBytes(bits: Bits, piece: Uint8Array, isLast: boolean): void {
  giveBack(bits);
  const left = bits.bytes.subarray(bits.at);
  const all = left.length === 0 ? piece : new Uint8Array(left.length + piece.length);
  if (all !== piece) {
    all.set(left);
    all.set(piece, left.length);
  }
  bits.bytes = all;
  bits.at = 0;
  bits.isLast = isLast;
}

/** Whether so many bytes are there, or no more will come. */
export const hasBytes = (bits: Bits, count: number): boolean =>
  bits.isLast || bits.bytes.length - bits.at >= count;

/** Holds so many bits at least, 25 at most. Behind the end there are zeros: see `isOverrun`. */
export function holdBits(bits: Bits, count: number): void {
  while (bits.count < count) {
    bits.held |= (bits.bytes[bits.at] ?? 0) << bits.count;
    bits.at += 1;
    bits.count += 8;
  }
}

export function takeBits(bits: Bits, count: number): number {
  holdBits(bits, count);
  const value = bits.held & ((1 << count) - 1);
  bits.held >>>= count;
  bits.count -= count;
  return value;
}

/** Whether bits were taken that are not there. */
export const isOverrun = (bits: Bits): boolean => bits.at - (bits.count >> 3) > bits.bytes.length;

/** Whole bytes that are held are still to be read. */
function giveBack(bits: Bits): void {
  bits.at -= bits.count >> 3;
  bits.count &= 7;
  bits.held &= (1 << bits.count) - 1;
}

/** Leaves the rest of a byte. */
export function toWholeBytes(bits: Bits): void {
  giveBack(bits);
  bits.held = 0;
  bits.count = 0;
}
