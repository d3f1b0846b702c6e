/** What a big dossier keeps, made up by number: the same bytes in Node and in a browser. */

type Bytes = Uint8Array<ArrayBuffer>;

const megabyte = 1_000_000;

/** A screenshot weighs this, and is as hard to compress. */
const pictureBytes = 1.4 * megabyte;
/** So much has a page as one file. */
const pageBytes = 0.14 * megabyte;

/** `scan`: a picture ten times as large. */
export type KeptSort = 'picture' | 'scan' | 'page';

/** Numbers that look as if by chance (xorshift, Marsaglia 2003). */
function chance(seed: number, count: number): Uint32Array<ArrayBuffer> {
  const numbers = new Uint32Array(count);
  let state = (seed * 2_654_435_761 + 1) >>> 0 || 1;
  for (let at = 0; at < count; at++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    numbers[at] = state;
  }
  return numbers;
}

const words = [
  'gesprek',
  'opname',
  'uitkering',
  'gemeente',
  'camera',
  'afspraak',
  'brief',
  'kamer',
];

function page(seed: number): Bytes {
  const lines: string[] = [];
  const numbers = chance(seed, 8_000);
  let length = 0;
  for (let at = 0; length < pageBytes; at++) {
    const number = numbers[at % numbers.length] ?? 0;
    const line = `<p class="c${number % 97}">${words[number & 7]} ${words[(number >>> 3) & 7]} ${number}</p>\n`;
    lines.push(line);
    length += line.length;
  }
  return new TextEncoder().encode(lines.join(''));
}

export const keptBytes = (sort: KeptSort, number: number): Bytes => {
  if (sort === 'page') return page(number);
  const length = sort === 'scan' ? pictureBytes * 10 : pictureBytes;
  return new Uint8Array(chance(number, length / 4).buffer);
};

/** What lies at that place of the pack. */
export const sortOf = (path: string, byteLength: number): KeptSort => {
  if (!path.endsWith('.png')) return 'page';
  return byteLength > pictureBytes ? 'scan' : 'picture';
};
