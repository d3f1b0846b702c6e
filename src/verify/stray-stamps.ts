/** Answers of authorities that were given beside packs, and are of none of them. */
import type { Finding, Verification } from '../domain/verification.ts';
import { questionOf } from '../time-stamp/question-of.ts';
import type { Bytes } from '../zip/records.ts';
import { outcomeOf } from './outcome.ts';

/** The same, with a finding on each for every answer that fits none: nobody then takes them for stamped. */
export function withStrays(
  verifications: readonly Verification[],
  answers: readonly Bytes[],
): readonly Verification[] {
  const fingerprints = new Set<string | undefined>(
    verifications.map(({ pack }) => pack?.fingerprint),
  );
  const strays = answers.flatMap((answer) => strayOf(answer, fingerprints));
  return strays.length === 0
    ? verifications
    : verifications.map((one) => withFindings(one, strays));
}

function strayOf(answer: Bytes, fingerprints: ReadonlySet<string | undefined>): Finding[] {
  const question = questionOf(answer);
  if (question.ok)
    return fingerprints.has(question.value.digest)
      ? []
      : [{ code: 'stamp-of-other-pack', path: null }];
  return [{ code: question.error === 'rejected' ? 'stamp-refused' : 'stamp-broken', path: null }];
}

function withFindings(one: Verification, more: readonly Finding[]): Verification {
  const { verdict, findings, signer } = outcomeOf([...one.findings, ...more], one.pack);
  return { ...one, verdict, findings, signer };
}
