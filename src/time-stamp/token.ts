/** Reads a stamp with its signature and its certificates (TimeStampToken, RFC 3161, 2.4.2). */
import { fail, ok, type Result } from '../domain/result.ts';
import type { StampFault } from '../domain/time-stamp.ts';
import { type Algorithm, isPlain } from './algorithm.ts';
import { orUnreadable } from './answer.ts';
import { type Certificate, certificateIn } from './certificate.ts';
import type { Bytes, Element } from './der.ts';
import { oids } from './names-of-things.ts';
import { type SignedData, signedDataOf } from './signed-data.ts';
import type { Signer } from './signer.ts';
import { type StampInfo, stampInfoIn } from './stamp-info.ts';

export type Token = {
  /** The stamp as it was signed. */
  readonly content: Bytes;
  readonly info: StampInfo;
  readonly signer: Signer;
  readonly certificates: readonly Certificate[];
};

/** More than any authority sends, and few enough to look for a way among them. */
const mostCertificates = 16;

export const readToken = (token: Element): Result<Token, StampFault> =>
  orUnreadable(() => partsOf(signedDataOf(token)));

function partsOf(data: SignedData): Result<Token, StampFault> {
  const [signer, ...others] = data.signers;
  if (data.contentType !== oids.stampInfo || signer === undefined) return fail('unreadable');
  if (data.certificates.length > mostCertificates) return fail('unreadable');
  if (others.length > 0) return fail('several-signers');
  if (!announces(data.hashes, signer.hash)) return fail('unreadable');
  if (signer.hasUnsigned || data.hasLists) return fail('unsigned-data');
  const info = stampInfoIn(data.content);
  const certificates = data.certificates.map(certificateIn);
  return ok({ content: data.content, info, signer, certificates });
}

/** What is said beforehand must be the hash of the one signature, and nothing else. */
const announces = ([hash, ...others]: readonly Algorithm[], { oid }: Algorithm): boolean =>
  hash !== undefined && others.length === 0 && isPlain(hash) && hash.oid === oid;
