/** A PDF in memory, with its objects by number. */
import { decodeStream, filtersOf } from './filters.ts';
import { objectsIn, type PdfObject, trailersIn } from './objects.ts';
import { lexerOf } from './tokens.ts';
import { entriesOf, nameOf, numberOf, type PdfValue, readValue } from './values.ts';

export type PdfFile = {
  readonly bytes: Uint8Array;
  /** In the order of the file; of those in streams of objects the last ones. */
  readonly objects: readonly PdfObject[];
  /** The dictionaries that name the first object, oldest first. */
  readonly trailers: readonly PdfValue[];
  /** What a reference leads to, or the value itself. */
  readonly resolve: (value: PdfValue | undefined) => PdfValue | undefined;
  /** The object that a reference leads to; `null` when there is none. */
  readonly objectOf: (value: PdfValue | undefined) => PdfObject | null;
  /** The bytes of its stream as they were before they were packed; `null` when it has none. */
  readonly bytesOf: (object: PdfObject | null) => Uint8Array | null;
};

/** To how many bytes a stream of so many may be unpacked. */
type Most = (packed: number) => number;

export function openPdf(bytes: Uint8Array, most: Most): PdfFile {
  const outside = [...objectsIn(bytes)];
  const inside = outside.flatMap((object) => objectsInside(bytes, object, most));
  const objects = [...outside, ...inside];
  // Of several versions the newest counts, and it stands last.
  const byNumber = new Map(objects.map((object) => [object.number, object]));
  const objectOf = (value: PdfValue | undefined) =>
    (value?.kind === 'ref' ? byNumber.get(value.number) : null) ?? null;
  return {
    bytes,
    objects,
    trailers: trailersIn(bytes, objects),
    resolve: (value) => (value?.kind === 'ref' ? objectOf(value)?.value : value),
    objectOf,
    bytesOf: (object) => object && streamBytes(bytes, object, most),
  };
}

function streamBytes(bytes: Uint8Array, { value, stream }: PdfObject, most: Most) {
  if (stream === null) return null;
  const raw = bytes.subarray(stream.from, stream.to);
  const decoded = decodeStream(filtersOf(entriesOf(value)), raw, most(raw.length));
  return decoded.kind === 'bytes' ? decoded.bytes : null;
}

/** Objects without streams may lie packed in a stream (ISO 32000-1, 7.5.7). */
function objectsInside(bytes: Uint8Array, object: PdfObject, most: Most): PdfObject[] {
  const entries = entriesOf(object.value);
  if (nameOf(entries.get('Type')) !== 'ObjStm') return [];
  const content = streamBytes(bytes, object, most);
  const first = numberOf(entries.get('First'));
  if (content === null || first === null) return [];
  const head = lexerOf(content.subarray(0, first));
  const objects: PdfObject[] = [];
  let end = first;
  for (;;) {
    const number = numberOf(readValue(head) ?? undefined);
    const offset = numberOf(readValue(head) ?? undefined);
    if (number === null || offset === null) return objects;
    // They stand behind each other: whoever names one twice wants it to be read for ever.
    if (first + offset < end) continue;
    const lexer = lexerOf(content, first + offset);
    const value = readValue(lexer);
    end = lexer.at;
    if (value !== null) objects.push({ number, value, stream: null });
  }
}
