/** From the certificate of a signer, by who signed which, up to one that signs itself. */

import type { StampFault } from '../domain/time-stamp.ts';
import type { Certificate } from './certificate.ts';
import { sameBytes } from './der.ts';
import { isSignedBy, schemeOf } from './signature.ts';

/** The certificates that there are. */
export type KnownCertificates = {
  /** Given by whoever asks, who trusts those among them that are roots. */
  readonly given: readonly Certificate[];
  /** In the answer: anybody could have put them there. */
  readonly inAnswer: readonly Certificate[];
};

/** From the signer to the root. */
export type Chain = readonly [signer: Certificate, ...above: Certificate[]];

export type FoundChains = {
  /** Every way to a root; first those over certificates that were given. */
  readonly chains: readonly Chain[];
  /** Why there are no others. */
  readonly why: StampFault;
};

/** Real chains have three or four. Every step costs a signature, so there are few of both. */
const longestChain = 8;
const mostSteps = 40;

const isSame = (one: Certificate, other: Certificate): boolean => sameBytes(one.der, other.der);

export const isGiven = (certificate: Certificate, { given }: KnownCertificates): boolean =>
  given.some((one) => isSame(one, certificate));

export async function findChains(
  signer: Certificate,
  known: KnownCertificates,
  subtle: SubtleCrypto,
): Promise<FoundChains> {
  const { given, inAnswer } = known;
  const all = [...given, ...inAnswer.filter((one) => !isGiven(one, known))];
  const chains: Chain[] = [];
  let why: StampFault = 'chain-incomplete';
  let steps = 0;
  const climb = async (chain: Chain): Promise<void> => {
    const top = chain.at(-1) ?? signer;
    if (isSelfIssued(top) && isGiven(top, known)) return void chains.push(chain);
    for (const issuer of issuersOf(top, all, chain)) {
      steps += 1;
      if (steps > mostSteps || chain.length >= longestChain) return;
      const fault = await issueFault(top, issuer, subtle);
      if (fault !== null) why = fault;
      else if (isSame(issuer, top)) chains.push(chain);
      else await climb([...chain, issuer]);
    }
  };
  await climb([signer]);
  return { chains, why };
}

/** Signed, as far as its names say, by itself. */
export const isSelfIssued = ({ issuer, subject }: Certificate): boolean =>
  sameBytes(issuer, subject);

/** Those that have the name of its issuer: itself, or one whose key the chain does not have yet. */
const issuersOf = (top: Certificate, all: readonly Certificate[], chain: Chain): Certificate[] =>
  all.filter(
    (one) =>
      sameBytes(one.subject, top.issuer) &&
      (isSame(one, top) || !chain.some(({ key }) => sameBytes(key.spki, one.key.spki))),
  );

/** Why that certificate was not made with the key of that issuer; `null` when it was. */
async function issueFault(
  { algorithm, signed, signature }: Certificate,
  { key }: Certificate,
  subtle: SubtleCrypto,
): Promise<StampFault | null> {
  const scheme = schemeOf(algorithm, null);
  const isSigned = scheme && (await isSignedBy(key, scheme, { data: signed, signature }, subtle));
  if (isSigned === null) return 'algorithm-not-accepted';
  return isSigned ? null : 'issuer-differs';
}
