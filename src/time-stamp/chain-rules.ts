/** Whether each certificate may vouch for the one below it (RFC 5280, 6.1), at the moment of the stamp. */

import type { StampFault } from '../domain/time-stamp.ts';
import type { Certificate } from './certificate.ts';
import { Fields, onlyElement, tags } from './der.ts';
import { booleanOf, smallNumberOf } from './der-values.ts';
import type { Extensions } from './extensions.ts';
import { type Chain, isSelfIssued } from './find-chains.ts';
import { oids } from './names-of-things.ts';
import { maySignCertificates, mayVouchForStamps } from './usage.ts';

/** What is looked at here, or binds nobody who accepts every policy. */
const understood: ReadonlySet<string> = new Set([
  oids.keyUsage,
  oids.subjectAltName,
  oids.basicConstraints,
  oids.certificatePolicies,
  oids.extendedKeyUsage,
]);

/** Whether something in it must be understood, and is not known here. */
export const hasUnknown = (extensions: Extensions): boolean =>
  [...extensions].some(([name, { isCritical }]) => isCritical && !understood.has(name));

/** Why that chain does not hold at that moment; `null` when it does. Throws a `DerError`. */
export function chainFault(chain: Chain, at: number): StampFault | null {
  const [, ...above] = chain;
  if (!above.every(isAuthority)) return 'issuer-not-authority';
  if (!above.every((one, index) => mayStandOn(one, above.slice(0, index)))) return 'path-too-long';
  if (chain.some(({ extensions }) => hasUnknown(extensions))) return 'critical-extension';
  return chain.every(({ validFrom, validTo }) => validFrom <= at && at <= validTo)
    ? null
    : 'not-valid-then';
}

type Constraints = { readonly isAuthority: boolean; readonly pathLength: number | null };

function constraintsOf({ extensions }: Certificate): Constraints {
  const found = extensions.get(oids.basicConstraints);
  if (found === undefined) return { isAuthority: false, pathLength: null };
  const fields = new Fields(onlyElement(found.value, tags.sequence));
  const authority = fields.optional(tags.boolean);
  const length = fields.optional(tags.integer);
  fields.end();
  return {
    isAuthority: authority !== null && booleanOf(authority),
    pathLength: length && smallNumberOf(length),
  };
}

const isAuthority = (certificate: Certificate): boolean =>
  constraintsOf(certificate).isAuthority &&
  maySignCertificates(certificate) &&
  mayVouchForStamps(certificate);

/** How many authorities may stand between it and the signer; those with its own name do not count. */
function mayStandOn(certificate: Certificate, below: readonly Certificate[]): boolean {
  const { pathLength } = constraintsOf(certificate);
  return pathLength === null || below.filter((one) => !isSelfIssued(one)).length <= pathLength;
}
