/** What a key is for, as its certificate says (RFC 5280, 4.2.1.3 and 4.2.1.12; RFC 3161, 2.3). */

import type { StampFault } from '../domain/time-stamp.ts';
import type { Certificate } from './certificate.ts';
import { type Bytes, elementsIn, onlyElement, tags } from './der.ts';
import { bitsOf, oidOf } from './der-values.ts';
import type { Extension } from './extensions.ts';
import { oids } from './names-of-things.ts';

/** Bits of the key usage. */
const signsData = [0, 1];
const signsCertificates = 5;

const bitsIn = (value: Bytes): ReadonlySet<number> => bitsOf(onlyElement(value, tags.bitString));

const purposesIn = ({ value }: Extension): string[] =>
  elementsIn(onlyElement(value, tags.sequence).content).map(oidOf);

/** Why the certificate cannot be that of a signer of stamps; `null` when it can. Throws a `DerError`. */
export function usageFault({ extensions }: Certificate): StampFault | null {
  const extended = extensions.get(oids.extendedKeyUsage);
  const purposes = extended ? purposesIn(extended) : [];
  if (!extended || !purposes.includes(oids.timeStamping)) return 'usage-missing';
  if (!extended.isCritical) return 'usage-not-critical';
  if (purposes.length > 1) return 'usage-not-sole';
  const usage = extensions.get(oids.keyUsage);
  return usage === undefined || isForSigning(usage) ? null : 'key-usage-wrong';
}

function isForSigning({ value }: Extension): boolean {
  const bits = [...bitsIn(value)];
  return bits.length > 0 && bits.every((bit) => signsData.includes(bit));
}

/** Whether the key may sign certificates, as far as its certificate says anything of that. */
export function maySignCertificates({ extensions }: Certificate): boolean {
  const usage = extensions.get(oids.keyUsage);
  return usage === undefined || bitsIn(usage.value).has(signsCertificates);
}

/** Whether an authority may vouch for signers of stamps, as far as its certificate says for what it is. */
export function mayVouchForStamps({ extensions }: Certificate): boolean {
  const extended = extensions.get(oids.extendedKeyUsage);
  const purposes = extended ? purposesIn(extended) : [oids.anyUsage];
  return purposes.includes(oids.timeStamping) || purposes.includes(oids.anyUsage);
}
