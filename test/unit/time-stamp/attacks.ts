/** What can be done to a good stamp, what we say of it then, and what `openssl ts -verify` says. */
import { createHash, createPrivateKey } from 'node:crypto';
import type { StampFault } from '../../../src/domain/time-stamp.ts';
import { around, type Bytes, tags } from '../../../src/time-stamp/der.ts';
import { oids, sha256Oid } from '../../../src/time-stamp/names-of-things.ts';
import {
  element,
  integer,
  nothing,
  octets,
  oid,
  sequence,
} from '../../../src/time-stamp/write-der.ts';
import type { Authority } from './authority.ts';
import {
  changeAt,
  type Path,
  partAt,
  places,
  resigned,
  withAttribute,
  withMore,
} from './surgery.ts';

/** Of a stamp that `rsa` signed. */
type Attack = {
  readonly what: string;
  readonly change: (answer: Bytes, authority: Authority) => Bytes;
  readonly fault: StampFault;
  readonly isTakenByOpenssl: boolean;
};

type Row = readonly [what: string, change: Attack['change'], fault: StampFault, openssl: boolean];
const attacksIn = (rows: readonly Row[]): Attack[] =>
  rows.map(([what, change, fault, isTakenByOpenssl]) => ({
    what,
    change,
    fault,
    isTakenByOpenssl,
  }));

type Part = (part: Bytes, authority: Authority) => Bytes | readonly Bytes[];
const at =
  (path: Path, change: Part): Attack['change'] =>
  (answer, authority) =>
    changeAt(answer, path, (part) => change(part, authority));
const instead = (path: Path, ...others: readonly Bytes[]) => at(path, () => others);
const more = (path: Path, other: Bytes) => at(path, (part) => withMore(part, other));

const failure = element(tags.bitString, Uint8Array.of(7, 0x80));
const attribute = sequence(oid(oids.contentType), element(tags.set, oid(sha256Oid)));
const sha256 = sequence(oid(sha256Oid));

/** The same length, in one byte more than it needs. */
const longLength = (part: Bytes): Bytes => Uint8Array.of(part[0] ?? 0, 0x81, ...part.subarray(1));

/** The same without a length: it ends where two zeros stand (BER). Of a part that is longer than 255. */
const endless = (part: Bytes): Bytes =>
  Uint8Array.of(part[0] ?? 0, 0x80, ...part.subarray(4), 0, 0);

/** What no signature covers. */
export const outside: readonly Attack[] = attacksIn([
  ['a byte behind it', (all) => Uint8Array.of(...all, 0), 'trailing-bytes', true],
  ['another answer behind it', (all) => Uint8Array.of(...all, ...all), 'trailing-bytes', true],
  ['a status that refuses', instead(places.statusNumber, integer(2n)), 'rejected', false],
  ['a status that nobody knows', instead(places.statusNumber, integer(6n)), 'unreadable', false],
  ['a reason why it failed', more(places.status, failure), 'unreadable', true],
  ['a length that could be shorter', at(places.statusNumber, longLength), 'unreadable', true],
  ['a length that is not said', at(places.token, endless), 'unreadable', true],
  ['no token', instead(places.token), 'unreadable', false],
  [
    'unsigned attributes',
    more(places.signer, element(around(1), attribute)),
    'unsigned-data',
    true,
  ],
  [
    'a list of withdrawn certificates',
    at(places.signers, (part) => [element(around(1)), part]),
    'unsigned-data',
    true,
  ],
  [
    'its signature twice',
    at(places.signers, (part) => withMore(part, partAt(part, [0]))),
    'several-signers',
    false,
  ],
  ['no signature', instead(places.signers, element(tags.set)), 'unreadable', false],
  ['a second hash beforehand', more(places.hashes, sha256), 'unreadable', true],
  ['no hash beforehand', instead(places.hashes, element(tags.set)), 'unreadable', false],
  ['signed data of version 1', instead([...places.signedData, 0], integer(1n)), 'unreadable', true],
  ['a signature of version 3', instead([...places.signer, 0], integer(3n)), 'unreadable', true],
  [
    'something behind the name of its hash',
    instead(places.signerHash, sequence(oid(sha256Oid), integer(1n))),
    'algorithm-not-accepted',
    true,
  ],
  ['no attributes', instead(places.attributes), 'signed-attributes-wrong', false],
  ['no certificates', instead(places.certificates), 'signer-missing', false],
  [
    'the certificate of another signer',
    at(places.certificates, (_, { certificate }) => element(around(0), certificate('ec384'))),
    'signer-missing',
    false,
  ],
  ['something that is no certificate', more(places.certificates, nothing), 'unreadable', false],
]);

const signedAnew =
  (change: (attributes: Bytes, authority: Authority) => Bytes): Attack['change'] =>
  (answer, authority) => {
    const key = createPrivateKey(Buffer.from(authority.read('rsa.key')));
    return resigned(answer, key, (attributes) => change(attributes, authority));
  };
const without = (name: string) => signedAnew((part) => withAttribute(part, oid(name), null));
const valued = (name: string, value: (authority: Authority) => Bytes) =>
  signedAnew((part, authority) => withAttribute(part, oid(name), value(authority)));

/** The attribute that names those certificates: of either kind, for the length of the hash is not looked at. */
const naming =
  (...names: readonly string[]) =>
  ({ certificate }: Authority): Bytes => {
    const hashOf = (name: string) => createHash('sha256').update(certificate(name)).digest();
    return sequence(
      sequence(...names.map((name) => sequence(octets(Uint8Array.from(hashOf(name)))))),
    );
  };

/** What the signature covers: somebody signed it so. */
export const inside: readonly Attack[] = attacksIn([
  ['no kind of content', without(oids.contentType), 'signed-attributes-wrong', true],
  [
    'another kind of content',
    valued(oids.contentType, () => oid(oids.signedData)),
    'signed-attributes-wrong',
    true,
  ],
  ['no hash of the stamp', without(oids.messageDigest), 'signed-attributes-wrong', false],
  [
    'the hash of another stamp',
    valued(oids.messageDigest, () => octets(new Uint8Array(32))),
    'signed-attributes-wrong',
    false,
  ],
  [
    'an attribute twice',
    signedAnew((part) => withMore(part, partAt(part, [0]))),
    'signed-attributes-wrong',
    true,
  ],
  ['no certificate named', without(oids.signingCertificateV2), 'certificate-id-missing', false],
  [
    'another certificate named',
    valued(oids.signingCertificateV2, naming('ec384')),
    'certificate-id-differs',
    false,
  ],
  [
    'another certificate named in the older way besides',
    valued(oids.signingCertificate, naming('ec384')),
    'certificate-id-differs',
    false,
  ],
  [
    'an empty list of certificates',
    valued(oids.signingCertificateV2, naming()),
    'certificate-id-differs',
    false,
  ],
  [
    'a certificate named that is not in the chain',
    valued(oids.signingCertificateV2, naming('rsa', 'ec384')),
    'certificate-id-differs',
    false,
  ],
]);
