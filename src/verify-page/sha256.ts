/**
 * SHA-256 of bytes that come in pieces (FIPS 180-4). The browser's own takes the whole at once only, and
 * WebAssembly would have to be let in by the policy of the page.
 */
import type { RunningHash } from '../domain/hashing.ts';
import { asSha256 } from '../domain/ids.ts';

type Bytes = Uint8Array<ArrayBuffer>;

// §4.2.2: the first 32 bits of the fractions of the cube roots of the first 64 primes.
const constants = Int32Array.from(
  (
    '428a2f98 71374491 b5c0fbcf e9b5dba5 3956c25b 59f111f1 923f82a4 ab1c5ed5 ' +
    'd807aa98 12835b01 243185be 550c7dc3 72be5d74 80deb1fe 9bdc06a7 c19bf174 ' +
    'e49b69c1 efbe4786 0fc19dc6 240ca1cc 2de92c6f 4a7484aa 5cb0a9dc 76f988da ' +
    '983e5152 a831c66d b00327c8 bf597fc7 c6e00bf3 d5a79147 06ca6351 14292967 ' +
    '27b70a85 2e1b2138 4d2c6dfc 53380d13 650a7354 766a0abb 81c2c92e 92722c85 ' +
    'a2bfe8a1 a81a664b c24b8b70 c76c51a3 d192e819 d6990624 f40e3585 106aa070 ' +
    '19a4c116 1e376c08 2748774c 34b0bcb5 391c0cb3 4ed8aa4a 5b9cca4f 682e6ff3 ' +
    '748f82ee 78a5636f 84c87814 8cc70208 90befffa a4506ceb bef9a3f7 c67178f2'
  ).split(' '),
  (word) => Number.parseInt(word, 16),
);

// §5.3.3
const beginning = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];

const blockLength = 64;

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

const at = (words: Int32Array, place: number): number => words[place] ?? 0;

/** §6.2.2, step 1: the 64 words of a block. */
function schedule(words: Int32Array, view: DataView, offset: number): void {
  for (let t = 0; t < 16; t++) words[t] = view.getInt32(offset + t * 4);
  for (let t = 16; t < 64; t++) {
    const far = at(words, t - 15);
    const near = at(words, t - 2);
    const sigma0 = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
    const sigma1 = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
    words[t] = (at(words, t - 16) + sigma0 + at(words, t - 7) + sigma1) | 0;
  }
}

/** §6.2.2, steps 2 to 4. */
function mixIn(state: Int32Array, words: Int32Array): void {
  let a = at(state, 0);
  let b = at(state, 1);
  let c = at(state, 2);
  let d = at(state, 3);
  let e = at(state, 4);
  let f = at(state, 5);
  let g = at(state, 6);
  let h = at(state, 7);
  for (let t = 0; t < 64; t++) {
    const sum1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + sum1 + choice + at(constants, t) + at(words, t)) | 0;
    const sum0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + sum0 + majority) | 0;
  }
  state[0] = at(state, 0) + a;
  state[1] = at(state, 1) + b;
  state[2] = at(state, 2) + c;
  state[3] = at(state, 3) + d;
  state[4] = at(state, 4) + e;
  state[5] = at(state, 5) + f;
  state[6] = at(state, 6) + g;
  state[7] = at(state, 7) + h;
}

const hex = (state: Int32Array): string =>
  Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');

/** §5.1.1: a one, zeros, and the length in bits, up to the end of a block. */
export function padding(byteLength: number): Bytes {
  const zeros = (blockLength * 2 - 9 - (byteLength % blockLength)) % blockLength;
  const bytes = new Uint8Array(1 + zeros + 8);
  bytes[0] = 0x80;
  new DataView(bytes.buffer).setBigUint64(1 + zeros, BigInt(byteLength) * 8n);
  return bytes;
}

export function runningSha256(): RunningHash {
  const state = Int32Array.from(beginning);
  const words = new Int32Array(blockLength);
  const rest = new Uint8Array(blockLength);
  let waiting = 0;
  let total = 0;
  const blocks = (view: DataView, from: number): number => {
    let offset = from;
    for (; offset + blockLength <= view.byteLength; offset += blockLength) {
      schedule(words, view, offset);
      mixIn(state, words);
    }
    return offset;
  };
  const add = (piece: Bytes): void => {
    total += piece.byteLength;
    const first = waiting === 0 ? 0 : Math.min(blockLength - waiting, piece.byteLength);
    rest.set(piece.subarray(0, first), waiting);
    waiting += first;
    if (waiting === blockLength) {
      blocks(new DataView(rest.buffer), 0);
      waiting = 0;
    }
    if (waiting > 0) return;
    const view = new DataView(piece.buffer, piece.byteOffset, piece.byteLength);
    const left = piece.subarray(blocks(view, first));
    rest.set(left);
    waiting = left.byteLength;
  };
  return {
    add,
    end: () => {
      add(padding(total));
      return asSha256(hex(state));
    },
  };
}
