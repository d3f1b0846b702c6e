// Makes JPEGs of one colour, baseline, so that none has to lie in the repository.
import type { Colour } from './png.ts';

const segment = (marker: number, held: readonly number[]) => {
  const length = held.length + 2;
  return [0xff, marker, length >> 8, length & 0xff, ...held];
};

const size = (value: number) => [value >> 8, value & 0xff];

/** Every step of the scale is 8, so that a level of brightness is a number of its own. */
const scale = segment(0xdb, [0, ...Array(64).fill(8)]);

const frame = (width: number, height: number) =>
  segment(0xc0, [8, ...size(height), ...size(width), 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0]);

/** Twelve lengths of a difference, each with a code of four bits; and of the rest only its end. */
const lengthCodes = segment(0xc4, [0, 0, 0, 0, 12, ...Array(12).fill(0), ...Array(12).keys()]);
const restCodes = segment(0xc4, [0x10, 1, ...Array(15).fill(0), 0]);

const scan = segment(0xda, [3, 1, 0, 2, 0, 3, 0, 0, 63, 0]);

const bits = (value: number, count: number) => value.toString(2).padStart(count, '0').slice(-count);

/** A block: how much it differs from the one before, and that there is nothing else in it. */
function block(difference: number): string {
  const length = difference === 0 ? 0 : Math.floor(Math.log2(Math.abs(difference))) + 1;
  const written = difference < 0 ? difference + 2 ** length - 1 : difference;
  return `${bits(length, 4)}${length === 0 ? '' : bits(written, length)}0`;
}

/** Brightness and two differences of colour, each around 0. */
const levels = ([red, green, blue]: Colour) =>
  [
    0.299 * red + 0.587 * green + 0.114 * blue - 128,
    -0.1687 * red - 0.3313 * green + 0.5 * blue,
    0.5 * red - 0.4187 * green - 0.0813 * blue,
  ].map(Math.round);

function packed(text: string): number[] {
  const whole = text.padEnd(Math.ceil(text.length / 8) * 8, '1');
  const bytes = whole.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? [];
  return bytes.flatMap((byte) => (byte === 0xff ? [0xff, 0] : [byte]));
}

/** A JPEG of that size and colour, with nothing in it but the picture. */
export function jpegOf(width: number, height: number, colour: Colour): Uint8Array<ArrayBuffer> {
  const count = Math.ceil(width / 8) * Math.ceil(height / 8);
  const drawn = levels(colour).map(block).join('') + block(0).repeat(3 * (count - 1));
  const head = [0xff, 0xd8, ...scale, ...frame(width, height), ...lengthCodes, ...restCodes];
  return Uint8Array.from([...head, ...scan, ...packed(drawn), 0xff, 0xd9]);
}
