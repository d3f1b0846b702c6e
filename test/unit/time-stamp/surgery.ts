/** Changes a stamp somewhere inside: the lengths around the place are written anew. */
import { createSign, type KeyObject } from 'node:crypto';
import { type Bytes, elementAt, elementsIn, tags } from '../../../src/time-stamp/der.ts';
import { element, integer, octets, sequence } from '../../../src/time-stamp/write-der.ts';

/** From the outside in: which of the elements within each. */
export type Path = readonly number[];

const token = [1];
const signedData = [...token, 1, 0];
const signer = [...signedData, 4, 0];

/** Where things stand in an answer; certificates must be there. */
export const places = {
  status: [0],
  statusNumber: [0, 0],
  token,
  signedData,
  hashes: [...signedData, 1],
  content: [...signedData, 2, 1, 0],
  certificates: [...signedData, 3],
  signers: [...signedData, 4],
  signer,
  signerHash: [...signer, 2],
  attributes: [...signer, 3],
  algorithm: [...signer, 4],
  signature: [...signer, 5],
} as const;

const partsOf = (bytes: Bytes): Bytes[] =>
  elementsIn(elementAt(bytes, 0).content).map(({ whole }) => whole);

/** The element at that place, whole. */
export function partAt(bytes: Bytes, [first, ...rest]: Path): Bytes {
  if (first === undefined) return bytes;
  return partAt(partsOf(bytes)[first] ?? bytes.subarray(0, 0), rest);
}

export const contentAt = (bytes: Bytes, path: Path): Bytes =>
  elementAt(partAt(bytes, path), 0).content;

/** The same, with another element, several, or none at that place. */
export function changeAt(
  bytes: Bytes,
  [first, ...rest]: Path,
  change: (part: Bytes) => Bytes | readonly Bytes[],
): Bytes {
  const parts = partsOf(bytes).flatMap((part, at) => {
    if (at !== first) return [part];
    const changed = rest.length === 0 ? change(part) : changeAt(part, rest, change);
    return changed instanceof Uint8Array ? [changed] : [...changed];
  });
  return element(bytes[0] ?? 0, ...parts);
}

/** The same element with more in it. */
export const withMore = (part: Bytes, ...more: readonly Bytes[]): Bytes =>
  element(part[0] ?? 0, ...partsOf(part), ...more);

const isNamed = (attribute: Bytes, name: Bytes): boolean =>
  Buffer.from(partAt(attribute, [0])).equals(name);

/** The same list of attributes, with other values for the one of that name; `null` takes it out. */
export const withAttribute = (attributes: Bytes, name: Bytes, values: Bytes | null): Bytes => {
  const others = partsOf(attributes).filter((one) => !isNamed(one, name));
  const own = values === null ? [] : [sequence(name, element(tags.set, values))];
  return element(attributes[0] ?? 0, ...others, ...own);
};

/** Changes the attributes that are signed, and signs them. */
export function resigned(
  answer: Bytes,
  key: KeyObject,
  change: (attributes: Bytes) => Bytes,
): Bytes {
  const changed = changeAt(answer, places.attributes, change);
  const data = Buffer.from(partAt(changed, places.attributes));
  data[0] = tags.set;
  const signature = createSign('sha256').update(data).sign(key);
  return changeAt(changed, places.signature, () => octets(Uint8Array.from(signature)));
}

/** An answer that says yes, around a token. */
export const answerAround = (token: Bytes): Bytes => sequence(sequence(integer(0n)), token);

/** The same stamp (TSTInfo) of another moment. */
export const atMoment = (content: Bytes, text: string): Bytes =>
  changeAt(content, [4], () => element(tags.generalizedTime, Uint8Array.from(Buffer.from(text))));
