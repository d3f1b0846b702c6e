/**
 * Tijdstempel: what an authority for time (RFC 3161) is asked, what is certain of its answer, and why an
 * answer is not taken.
 */
import type { Sha256 } from './ids.ts';
import type { Instant } from './instant.ts';

/** What is asked. The answer must fit all of it. */
export type StampRequest = {
  /** Of the bytes that are to be stamped. */
  readonly digest: Sha256;
  /**
   * Random, so that no older answer fits; `null`: there is none. This program always asks with one of 64
   * bits: `crypto.getRandomValues(new BigUint64Array(1))`.
   */
  readonly nonce: bigint | null;
  /** Under which rules of the authority (an OID); `null` leaves it to the authority. */
  readonly policy: string | null;
};

/** Why a kept question cannot be read. */
export const stampRequestFaults = ['request-unreadable', 'request-not-sha256'] as const;
export type StampRequestFault = (typeof stampRequestFaults)[number];

/** `{ part: 'O', text: 'Voorbeeld BV' }`; `part` is an OID when it has no usual short name. */
export type NamePart = { readonly part: string; readonly text: string };
/** As in a certificate, in its order. Whoever made that could write anything there. */
export type CertificateName = readonly NamePart[];

/** What is certain of a stamp that is good, as far as its root can be trusted. */
export type Stamp = {
  /** The moment that the authority names: what was asked about was there at the latest then. */
  readonly at: Instant;
  /** How far that may be off, either way; `null` when the authority does not say. */
  readonly accuracyMs: number | null;
  /** Under which of its rules (an OID). */
  readonly policy: string;
  /** The number of the stamp, in hexadecimal digits. */
  readonly serial: string;
  /** As its certificate says. */
  readonly authority: CertificateName;
  /** Certificates in DER, from the signer to the root. */
  readonly chain: readonly Uint8Array<ArrayBuffer>[];
  readonly root: StampRoot;
};

export type StampRoot = {
  readonly name: CertificateName;
  /** Of the certificate in DER. */
  readonly sha256: Sha256;
  /** Whether it was given by whoever asks. Otherwise it came with the answer, and anybody can make one. */
  readonly isGiven: boolean;
};

/** What is said of a stamp that holds: since when something was there at the latest, and on whose word. */
export type StampedSince = Pick<Stamp, 'at' | 'accuracyMs'> & {
  /** As its certificate says, on one line. */
  readonly authority: string;
  readonly root: Pick<StampRoot, 'sha256' | 'isGiven'>;
};

export const stampedSince = ({ at, accuracyMs, authority, root }: Stamp): StampedSince => ({
  at,
  accuracyMs,
  authority: nameText(authority),
  root: { sha256: root.sha256, isGiven: root.isGiven },
});

const longestName = 200;
/** Service, organisation, country: what people know an authority by. */
const knownBy = ['CN', 'O', 'C'];

/** On one line. Whoever made the certificate could write anything: signs that are not seen are left out. */
export function nameText(name: CertificateName): string {
  const known = knownBy.flatMap((part) => name.filter((one) => one.part === part));
  const text = (known.length > 0 ? known : name).map((one) => one.text).join(', ');
  const seen = text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ');
  return [...seen].slice(0, longestName).join('').trim();
}

/** Why a stamp is not taken. Stable: a code is never given another meaning. In the order of the checks. */
export const stampFaults = [
  /** No DER, or not the shape of an answer or of a stamp. */
  'unreadable',
  /** A token (TimeStampToken) without the answer (TimeStampResp) around it. */
  'bare-token',
  /** Something stands behind the answer. */
  'trailing-bytes',
  /** The authority gave no stamp. */
  'rejected',
  'several-signers',
  /** Attributes that no signature covers, or lists of withdrawn certificates. */
  'unsigned-data',
  'imprint-not-sha256',
  /** It is over something else. */
  'imprint-differs',
  /** Missing, another one, or there although none was asked. */
  'nonce-differs',
  'policy-differs',
  /** The certificate of the signer is not there. */
  'signer-missing',
  /** No attributes are signed, or they say another kind of content, or another hash of it. */
  'signed-attributes-wrong',
  /** A way of hashing or signing, or a key, that is unknown here or too weak. */
  'algorithm-not-accepted',
  'signature-wrong',
  /** The signature does not say with which certificate it was made (ESSCertID, ESSCertIDv2). */
  'certificate-id-missing',
  'certificate-id-differs',
  /** The stamp gives the authority another name than its certificate does. */
  'authority-name-differs',
  /** The certificate is not for stamps. */
  'usage-missing',
  'usage-not-critical',
  'usage-not-sole',
  /** The key is not for signing, or for more than that. */
  'key-usage-wrong',
  /** The stamp, or a certificate, says something that must be understood, and is not known here. */
  'critical-extension',
  /** Nobody vouches for the certificate, or for one above it. */
  'chain-incomplete',
  /** Who is named as issuer is there, and did not sign it. */
  'issuer-differs',
  /** Who signed it may not sign certificates. */
  'issuer-not-authority',
  'path-too-long',
  /** A certificate was not yet valid at the moment of the stamp, or not any more. */
  'not-valid-then',
] as const;
export type StampFault = (typeof stampFaults)[number];

/** What an authority says of a question itself, each at the place of its number. No signature covers it. */
export const stampStatuses = [
  'granted',
  'granted-with-changes',
  'rejection',
  'waiting',
  'revocation-warning',
  'revocation-notification',
] as const;
export type StampStatus = (typeof stampStatuses)[number];

export const stampFailures = [
  'bad-algorithm',
  'bad-request',
  'bad-data-format',
  'time-not-available',
  'unaccepted-policy',
  'unaccepted-extension',
  'additional-information-not-available',
  'system-failure',
] as const;
export type StampFailure = (typeof stampFailures)[number];

export type StampStatusInfo = {
  readonly status: StampStatus;
  /** In the words of the authority, line by line: anything may stand there. */
  readonly words: readonly string[];
  /** Those that the standard knows. */
  readonly failures: readonly StampFailure[];
};
