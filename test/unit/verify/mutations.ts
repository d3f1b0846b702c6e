/** Packs changed at random: bytes of the file, and the structure that stands in them. */
import fc from 'fast-check';
import { instantOf } from '../../../src/domain/instant.ts';
import type { Bytes } from '../../../src/zip/records.ts';
import { boundaries, flipped, isAt, type Part, patched, relisted, zipOf } from './surgery.ts';

type ByteChange =
  | { readonly kind: 'flip'; readonly at: number; readonly bit: number }
  | { readonly kind: 'record'; readonly which: number; readonly at: number; readonly to: number }
  | { readonly kind: 'insert'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'remove'; readonly at: number; readonly length: number }
  | { readonly kind: 'repeat'; readonly at: number; readonly length: number }
  | { readonly kind: 'blank'; readonly at: number; readonly length: number }
  | { readonly kind: 'cut'; readonly at: number };

type PartChange =
  | { readonly kind: 'drop' | 'double' | 'swap' | 'pack'; readonly which: number }
  | { readonly kind: 'name'; readonly which: number; readonly name: string }
  | { readonly kind: 'content'; readonly which: number; readonly at: number }
  | { readonly kind: 'kept'; readonly which: number; readonly bytes: Uint8Array }
  | { readonly kind: 'time'; readonly which: number; readonly at: Date }
  | {
      readonly kind: 'local' | 'central';
      readonly which: number;
      readonly at: number;
      readonly to: number;
    }
  | {
      readonly kind: 'number';
      readonly which: number;
      readonly field: 'size' | 'compressedSize' | 'crc32' | 'offset' | 'compressedCrc32';
      readonly to: number;
    }
  | { readonly kind: 'add'; readonly name: string; readonly bytes: Uint8Array };

export type Mutation = {
  readonly parts: readonly PartChange[];
  /** Both lists are made anew. */
  readonly isRelisted: boolean;
  readonly bytes: readonly ByteChange[];
};

const place = fc.nat();
const byte = fc.nat(255);
const few = fc.uint8Array({ minLength: 1, maxLength: 40 });

const byteChange: fc.Arbitrary<ByteChange> = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: place, bit: fc.nat(7) }),
  fc.record({ kind: fc.constant('record' as const), which: place, at: fc.nat(60), to: byte }),
  fc.record({ kind: fc.constant('insert' as const), at: place, bytes: few }),
  fc.record({ kind: fc.constant('remove' as const), at: place, length: fc.nat(3_000) }),
  fc.record({ kind: fc.constant('repeat' as const), at: place, length: fc.nat(3_000) }),
  fc.record({ kind: fc.constant('blank' as const), at: place, length: fc.nat(300) }),
  fc.record({ kind: fc.constant('cut' as const), at: place }),
);

const pieces = [
  '..',
  'data',
  'captures',
  'INDEX.html',
  'bagit.txt',
  'a\0b',
  '\u202e',
  'é',
  '',
  'x',
];
const name = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 })
  .chain((words) => fc.constantFrom(words.join('/'), words.join('\\'), words.join('')));

const partChange: fc.Arbitrary<PartChange> = fc.oneof(
  fc.record({ kind: fc.constantFrom('drop', 'double', 'swap', 'pack'), which: place }),
  fc.record({ kind: fc.constant('name' as const), which: place, name }),
  fc.record({ kind: fc.constant('content' as const), which: place, at: place }),
  fc.record({ kind: fc.constant('kept' as const), which: place, bytes: few }),
  fc.record({
    kind: fc.constant('time' as const),
    which: place,
    at: fc.date({ min: new Date(0), max: new Date('2120-01-01'), noInvalidDate: true }),
  }),
  fc.record({
    kind: fc.constantFrom('local', 'central'),
    which: place,
    at: fc.nat(60),
    to: byte,
  }),
  fc.record({
    kind: fc.constant('number' as const),
    which: place,
    field: fc.constantFrom('size', 'compressedSize', 'crc32', 'offset', 'compressedCrc32'),
    to: fc.oneof(fc.nat(), fc.constantFrom(0, 0xfffffffe, 0xffffffff, 2 ** 32, 2 ** 52)),
  }),
  fc.record({ kind: fc.constant('add' as const), name, bytes: few }),
);

export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({
    parts: fc.constant([]),
    isRelisted: fc.constant(false),
    bytes: fc.array(byteChange, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    parts: fc.array(partChange, { minLength: 1, maxLength: 3 }),
    isRelisted: fc.boolean(),
    bytes: fc.array(byteChange, { maxLength: 1 }),
  }),
);

export function changeBytes(zip: Bytes, change: ByteChange): Bytes {
  const at = 'at' in change ? change.at % Math.max(1, zip.byteLength) : 0;
  const around = (middle: Uint8Array, to = at) =>
    Uint8Array.from([...zip.subarray(0, at), ...middle, ...zip.subarray(to)]);
  switch (change.kind) {
    case 'flip':
      return flipped(zip, at, 1 << change.bit);
    case 'record':
      return inRecord(zip, change.which, change.at, change.to);
    case 'insert':
      return around(change.bytes);
    case 'remove':
      return around(new Uint8Array(), at + change.length);
    case 'repeat':
      return around(zip.subarray(at, at + change.length));
    case 'blank':
      return around(new Uint8Array(change.length), at + change.length);
    case 'cut':
      return zip.slice(0, at);
  }
}

function inRecord(zip: Bytes, which: number, at: number, to: number): Bytes {
  const starts = [0, ...boundaries(zip)];
  const copy = zip.slice();
  copy[(starts[which % starts.length] ?? 0) + at] = to;
  return copy;
}

export function changeParts(parts: readonly Part[], change: PartChange): Part[] {
  if (change.kind === 'add') return [...parts, added(parts, change.name, change.bytes)];
  const index = change.which % Math.max(1, parts.length);
  const part = parts[index];
  if (part === undefined) return [...parts];
  const instead = (...others: readonly Part[]) => parts.toSpliced(index, 1, ...others);
  switch (change.kind) {
    case 'drop':
      return instead();
    case 'double':
      return instead(part, part);
    case 'swap':
      return parts.toSpliced(index, 2, ...parts.slice(index, index + 2).toReversed());
    case 'pack':
      return instead({ ...part, compress: !part.compress });
    case 'name':
      return instead({ ...part, path: change.name });
    case 'content':
      return instead({ ...part, bytes: flipped(part.bytes, change.at % part.bytes.byteLength) });
    case 'kept':
      return instead({ ...part, kept: Uint8Array.from(change.bytes) });
    case 'time':
      return instead({ ...part, modifiedAt: instantOf(change.at) });
    case 'local':
    case 'central':
      return instead({ ...part, [change.kind]: inHeader(change.at, change.to) });
    case 'number':
      return instead({ ...part, record: { ...part.record, [change.field]: change.to } });
  }
}

const inHeader = (at: number, to: number) => (header: Bytes) =>
  patched(at % header.byteLength, to)(header);

function added([first]: readonly Part[], path: string, bytes: Uint8Array): Part {
  const folder = first?.path.split('/')[0] ?? '';
  const modifiedAt = first?.modifiedAt ?? instantOf(new Date(0));
  return { path: `${folder}/${path}`, bytes: Uint8Array.from(bytes), modifiedAt, compress: false };
}

/** Lists can be made anew only while they are there. */
const canRelist = (parts: readonly Part[]): boolean =>
  ['manifest-sha256.txt', 'tagmanifest-sha256.txt'].every((path) => parts.some(isAt(path)));

/** The pack put together again after its parts were changed, before its bytes are. */
export function rebuilt(zip: Bytes, parts: readonly Part[], mutation: Mutation): Bytes {
  if (mutation.parts.length === 0) return zip;
  const changed = mutation.parts.reduce(changeParts, [...parts]);
  return zipOf(mutation.isRelisted && canRelist(changed) ? relisted(changed) : changed);
}

export const mutated = (whole: Bytes, { bytes }: Mutation): Bytes =>
  bytes.reduce(changeBytes, whole);
