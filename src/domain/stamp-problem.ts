/** Why a stamp was not taken, in as many kinds as there is something else to do about it. */
import type { StampError, StorageError } from './codes.ts';

export type StampProblem =
  | 'not-read'
  | 'no-answer'
  | 'bare-token'
  | 'refused'
  | 'other-pack'
  | 'other-question'
  | 'no-root'
  | 'not-for-stamps'
  | 'not-valid-then'
  | 'not-whole'
  | 'unknown-kind'
  | 'no-certificate'
  | 'other-root'
  | 'question-lost'
  | 'not-that-pack'
  | 'already-stamped';

/** `storage-full` and its like have words of their own. */
export const stampProblems: Readonly<Record<Exclude<StampError, StorageError>, StampProblem>> = {
  'stamp-file-not-read': 'not-read',
  unreadable: 'no-answer',
  'trailing-bytes': 'no-answer',
  'bare-token': 'bare-token',
  rejected: 'refused',
  'imprint-not-sha256': 'other-pack',
  'imprint-differs': 'other-pack',
  'stamp-of-other-pack': 'other-pack',
  'nonce-differs': 'other-question',
  'policy-differs': 'other-question',
  'signer-missing': 'no-root',
  'chain-incomplete': 'no-root',
  'issuer-differs': 'not-whole',
  'issuer-not-authority': 'not-for-stamps',
  'path-too-long': 'not-for-stamps',
  'usage-missing': 'not-for-stamps',
  'usage-not-critical': 'not-for-stamps',
  'usage-not-sole': 'not-for-stamps',
  'key-usage-wrong': 'not-for-stamps',
  'not-valid-then': 'not-valid-then',
  'signature-wrong': 'not-whole',
  'signed-attributes-wrong': 'not-whole',
  'certificate-id-missing': 'not-whole',
  'certificate-id-differs': 'not-whole',
  'authority-name-differs': 'not-whole',
  'several-signers': 'unknown-kind',
  'unsigned-data': 'unknown-kind',
  'algorithm-not-accepted': 'unknown-kind',
  'critical-extension': 'unknown-kind',
  'no-certificate': 'no-certificate',
  'root-differs': 'other-root',
  'request-unreadable': 'question-lost',
  'request-not-sha256': 'question-lost',
  'not-that-pack': 'not-that-pack',
  'already-stamped': 'already-stamped',
};

/** The kind of problem; `null` for what is no matter of stamps. */
export const stampProblemOf = (code: string): StampProblem | null =>
  Object.entries(stampProblems).find(([known]) => known === code)?.[1] ?? null;
