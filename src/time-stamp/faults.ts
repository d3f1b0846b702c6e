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
