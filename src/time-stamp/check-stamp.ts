/**
 * Checks the answer of an authority for time (a file `.tsr`, RFC 3161) against the question that it is an
 * answer to. The order of the checks, and what a stamp does not prove, stand in the README of this folder.
 */
import { hexOf } from '../domain/hex.ts';
import { asSha256 } from '../domain/ids.ts';
import { instantOf } from '../domain/instant.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Stamp, StampFault, StampRequest } from '../domain/time-stamp.ts';
import { hashOf } from './algorithm.ts';
import { tokenIn } from './answer.ts';
import { type Certificate, certificateIn } from './certificate.ts';
import { chainFault, hasUnknown } from './chain-rules.ts';
import { type Bytes, DerError } from './der.ts';
import { type Chain, findChains, isGiven, type KnownCertificates } from './find-chains.ts';
import { hasName, nameOf } from './name.ts';
import { isMeant } from './signer.ts';
import { namesOnly, namingFault, signatureFault } from './signer-faults.ts';
import type { StampInfo } from './stamp-info.ts';
import { readToken, type Token } from './token.ts';
import { usageFault } from './usage.ts';

export type CheckPorts = {
  /** In DER. Roots among them are trusted; others help to find the way to a root. What is none is passed over. */
  readonly certificates?: readonly Bytes[];
  readonly subtle?: SubtleCrypto;
};

/** What the stamp says, or the first reason why it is not taken. Throws for no bytes. */
export async function checkStamp(
  answer: Bytes,
  request: StampRequest,
  { certificates = [], subtle = globalThis.crypto.subtle }: CheckPorts = {},
): Promise<Result<Stamp, StampFault>> {
  const found = tokenIn(answer);
  const read = found.ok ? readToken(found.value) : found;
  if (!read.ok) return read;
  const given = certificates.flatMap(certificatesIn);
  try {
    return await judge(read.value, request, { given, inAnswer: read.value.certificates }, subtle);
  } catch (error) {
    if (error instanceof DerError) return fail('unreadable');
    throw error;
  }
}

function certificatesIn(der: Bytes): Certificate[] {
  try {
    return [certificateIn(der)];
  } catch (error) {
    if (error instanceof DerError) return [];
    throw error;
  }
}

type Judgement = Promise<Result<Stamp, StampFault>>;

async function judge(
  token: Token,
  request: StampRequest,
  known: KnownCertificates,
  subtle: SubtleCrypto,
): Judgement {
  const unasked = answerFault(token.info, request);
  if (unasked !== null) return fail(unasked);
  const signer = [...known.inAnswer, ...known.given].find((one) => isMeant(token.signer, one));
  if (signer === undefined) return fail('signer-missing');
  const fault =
    (await signatureFault(token, signer, subtle)) ??
    (await namingFault(token, signer, subtle)) ??
    signerFault(token.info, signer);
  return fault === null ? judgeChains(token, signer, known, subtle) : fail(fault);
}

/** Why the stamp is no answer to that question; `null` when it is. */
function answerFault(
  { imprint, nonce, policy }: StampInfo,
  asked: StampRequest,
): StampFault | null {
  if (hashOf(imprint.algorithm) !== 'SHA-256') return 'imprint-not-sha256';
  if (imprint.digest !== asked.digest) return 'imprint-differs';
  if (nonce !== asked.nonce) return 'nonce-differs';
  return asked.policy === null || policy === asked.policy ? null : 'policy-differs';
}

function signerFault({ authority, extensions }: StampInfo, signer: Certificate): StampFault | null {
  if (authority !== null && !hasName(signer, authority)) return 'authority-name-differs';
  return usageFault(signer) ?? (hasUnknown(extensions) ? 'critical-extension' : null);
}

/** The first chain that holds decides; when none does, the first one says why. */
async function judgeChains(
  token: Token,
  signer: Certificate,
  known: KnownCertificates,
  subtle: SubtleCrypto,
): Judgement {
  const { chains, why } = await findChains(signer, known, subtle);
  let first: StampFault | null = null;
  for (const chain of chains) {
    const fault = await faultOf(chain, token, subtle);
    if (fault === null) return ok(await stampOf(token.info, chain, known, subtle));
    first ??= fault;
  }
  return fail(first ?? why);
}

const faultOf = async (chain: Chain, token: Token, subtle: SubtleCrypto) =>
  chainFault(chain, token.info.at) ??
  ((await namesOnly(token, chain, subtle)) ? null : 'certificate-id-differs');

async function stampOf(
  { at, accuracyMs, policy, serial }: StampInfo,
  chain: Chain,
  known: KnownCertificates,
  subtle: SubtleCrypto,
): Promise<Stamp> {
  const [signer] = chain;
  const top = chain.at(-1) ?? signer;
  const sha256 = asSha256(hexOf(new Uint8Array(await subtle.digest('SHA-256', top.der))));
  return {
    at: instantOf(new Date(at)),
    accuracyMs,
    policy,
    serial,
    authority: nameOf(signer.subject),
    chain: chain.map(({ der }) => der),
    root: { name: nameOf(top.subject), sha256, isGiven: isGiven(top, known) },
  };
}
