/**
 * Reads DER (ITU-T X.690, 10): the one way in which requests and stamps are written down. Anything that
 * could be written in another way as well is refused, so that no byte can be another without being seen.
 */
export type Bytes = Uint8Array<ArrayBuffer>;

/** One thing with its tag: `content` is what it holds, `whole` are its bytes with tag and length. */
export type Element = { readonly tag: number; readonly content: Bytes; readonly whole: Bytes };

/** The bytes are no DER, or not of the shape that was expected. Caught where a file is opened. */
export class DerError extends Error {
  override readonly name = 'DerError';
}

export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  utf8String: 0x0c,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

/** `[number]` of a structure: around other elements, or instead of the tag of something primitive. */
export const around = (number: number): number => 0xa0 | number;
export const insteadOf = (number: number): number => 0x80 | number;

export const sameBytes = (one: Bytes, other: Bytes): boolean =>
  one.byteLength === other.byteLength && one.every((byte, at) => byte === other[at]);

function byteAt(bytes: Bytes, at: number): number {
  const byte = bytes[at];
  if (byte === undefined) throw new DerError('cut off');
  return byte;
}

/** Where the content begins and ends. Lengths stand there in the shortest form, of four bytes at most. */
function extentAt(bytes: Bytes, at: number): readonly [from: number, to: number] {
  const first = byteAt(bytes, at);
  if (first < 0x80) return [at + 1, at + 1 + first];
  const count = first & 0x7f;
  if (count === 0 || count > 4) throw new DerError('no length of DER');
  let length = 0;
  for (let index = 1; index <= count; index += 1) length = length * 256 + byteAt(bytes, at + index);
  if (length < 0x80 || length < 256 ** (count - 1)) throw new DerError('a length that is too long');
  return [at + 1 + count, at + 1 + count + length];
}

/** The element that begins at `at`; others may follow. Throws a `DerError`. */
export function elementAt(bytes: Bytes, at: number): Element {
  const tag = byteAt(bytes, at);
  if ((tag & 0x1f) === 0x1f) throw new DerError('a tag of more than one byte');
  const [from, to] = extentAt(bytes, at + 1);
  if (to > bytes.byteLength) throw new DerError('cut off');
  return { tag, content: bytes.subarray(from, to), whole: bytes.subarray(at, to) };
}

/** Nothing in a stamp has nearly as many parts. More of them would only keep somebody waiting. */
const mostElements = 256;

/** The elements that `bytes` are, one behind the other. Throws a `DerError`. */
export function elementsIn(bytes: Bytes): Element[] {
  const elements: Element[] = [];
  for (let at = 0; at < bytes.byteLength; ) {
    if (elements.length === mostElements) throw new DerError('too many parts');
    const element = elementAt(bytes, at);
    elements.push(element);
    at += element.whole.byteLength;
  }
  return elements;
}

/** The same element, when it has that tag. Throws a `DerError` otherwise. */
export function expectTag(element: Element, tag: number): Element {
  if (element.tag !== tag) throw new DerError(`tag ${element.tag} where ${tag} belongs`);
  return element;
}

/** The one element that `bytes` are. Throws a `DerError`. */
export function onlyElement(bytes: Bytes, tag: number): Element {
  const element = expectTag(elementAt(bytes, 0), tag);
  if (element.whole.byteLength !== bytes.byteLength) throw new DerError('more than one element');
  return element;
}

/** The parts of a structure, in their order. */
export class Fields {
  readonly #elements: readonly Element[];
  #at = 0;

  /** Throws a `DerError` when the element has another tag, or holds no elements. */
  constructor(element: Element, tag: number = tags.sequence) {
    this.#elements = elementsIn(expectTag(element, tag).content);
  }

  /** The next part. Throws a `DerError` when it is not there or, if a tag was given, has another one. */
  next(tag?: number): Element {
    const element = this.#elements[this.#at];
    if (element === undefined) throw new DerError('a part is missing');
    this.#at += 1;
    return tag === undefined ? element : expectTag(element, tag);
  }

  /** The next part when there is one and, if a tag was given, it has that; `null` otherwise. */
  optional(tag?: number): Element | null {
    const element = this.#elements[this.#at];
    if (element === undefined || (tag !== undefined && element.tag !== tag)) return null;
    this.#at += 1;
    return element;
  }

  /** Throws a `DerError` when something is left. */
  end(): void {
    if (this.#at < this.#elements.length) throw new DerError('a part too many');
  }
}

/** The one element within another. Throws a `DerError`. */
export function onlyPart(element: Element, outerTag: number, tag?: number): Element {
  const fields = new Fields(element, outerTag);
  const part = fields.next(tag);
  fields.end();
  return part;
}
