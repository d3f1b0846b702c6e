/** What holds a stamp together (SignedData, RFC 5652, 5.1): the stamp, signatures, certificates. */
import { type Algorithm, algorithmOf } from './algorithm.ts';
import {
  around,
  type Bytes,
  DerError,
  type Element,
  elementsIn,
  expectTag,
  Fields,
  onlyPart,
  sameBytes,
  tags,
} from './der.ts';
import { integerOf, oidOf } from './der-values.ts';
import { oids } from './names-of-things.ts';
import { type Signer, signerOf } from './signer.ts';

export type SignedData = {
  /** The hashes that it says beforehand. */
  readonly hashes: readonly Algorithm[];
  readonly contentType: string;
  readonly content: Bytes;
  readonly certificates: readonly Bytes[];
  /** Whether there are lists of withdrawn certificates in it. */
  readonly hasLists: boolean;
  readonly signers: readonly Signer[];
};

/** What a token (ContentInfo) holds. Throws a `DerError`. */
export function signedDataOf(token: Element): SignedData {
  const outer = new Fields(token);
  if (oidOf(outer.next()) !== oids.signedData) throw new DerError('no signed data');
  const inner = onlyPart(outer.next(), around(0), tags.sequence);
  outer.end();
  return partsOf(new Fields(inner));
}

function partsOf(fields: Fields): SignedData {
  // Of this version, because what is signed is no plain data.
  if (integerOf(fields.next()) !== 3n) throw new DerError('another version');
  const hashes = elementsIn(fields.next(tags.set).content).map(algorithmOf);
  const content = contentOf(fields.next());
  const certificates = certificatesIn(fields.optional(around(0)));
  const hasLists = fields.optional(around(1)) !== null;
  const signers = elementsIn(fields.next(tags.set).content).map(signerOf);
  fields.end();
  return { hashes, ...content, certificates, hasLists, signers };
}

function contentOf(element: Element): { readonly contentType: string; readonly content: Bytes } {
  const fields = new Fields(element);
  const contentType = oidOf(fields.next());
  const { content } = onlyPart(fields.next(), around(0), tags.octetString);
  fields.end();
  return { contentType, content };
}

/** One that stands there twice counts once. */
function certificatesIn(element: Element | null): Bytes[] {
  if (element === null) return [];
  const all = elementsIn(element.content).map((one) => expectTag(one, tags.sequence).whole);
  return all.filter((one, at) => all.findIndex((other) => sameBytes(one, other)) === at);
}
