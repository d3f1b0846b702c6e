/**
 * Opening: salt and content of one commitment, given away by who sealed it, so that somebody who holds a
 * pack can see for themselves that this is what was sealed then.
 */
import type { Artefact } from './capture.ts';
import type { DossierId, Sha256 } from './ids.ts';
import { type EvidenceRecord, sealedPartOf } from './record.ts';
import type { Commitment, Json } from './seal.ts';

export type OpenedContent =
  /** What the commitment is over stands in it, as JSON. */
  | { readonly kind: 'json'; readonly value: Json }
  /** It is over the bytes of a file, which is given with it. */
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly byteLength: number;
      readonly sha256: Sha256;
    };

export type Opening = {
  readonly format: 'kantlijn-opening';
  readonly version: 1;
  readonly dossierId: DossierId;
  /** Of the commitment: it stands in the log. */
  readonly digest: Sha256;
  /** 32 bytes, as hexadecimal digits. */
  readonly salt: string;
  readonly content: OpenedContent;
};

/** Of what a report says, to the letter as it was sealed. */
export const openReport = (record: EvidenceRecord): Opening => ({
  ...about(record.dossierId, record.seal.content),
  content: { kind: 'json', value: sealedPartOf(record) },
});

/** Of a kept file. `name`: of the file that is given with it. */
export const openFile = (
  dossierId: DossierId,
  { commitment, byteLength, sha256 }: Pick<Artefact, 'commitment' | 'byteLength' | 'sha256'>,
  name: string,
): Opening => ({
  ...about(dossierId, commitment),
  content: { kind: 'file', name, byteLength, sha256 },
});

const about = (dossierId: DossierId, { digest, salt }: Commitment) =>
  ({ format: 'kantlijn-opening', version: 1, dossierId, digest, salt }) as const;
