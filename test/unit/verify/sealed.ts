/** Dossiers whose seals fit, as those of the program do: the small ones of other tests have none. */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Artefact, Capture } from '../../../src/domain/capture.ts';
import type { DossierContents } from '../../../src/domain/dossier.ts';
import type { DossierRecord } from '../../../src/domain/record.ts';
import { sealRecord } from '../../../src/domain/record.ts';
import type { Commitment } from '../../../src/domain/seal.ts';
import { sha256Of } from '../pack/packs.ts';

const salt = '5a'.repeat(32);

const commitmentTo = (sha256: string): Commitment => ({
  salt,
  digest: sha256Of(Buffer.from(`00${salt}${sha256}`, 'hex')),
});

const sealedFile = (artefact: Artefact): Artefact => ({
  ...artefact,
  commitment: commitmentTo(artefact.sha256),
});

const commit = async (value: unknown): Promise<Commitment> =>
  commitmentTo(
    createHash('sha256')
      .update(canonicalize(value) ?? '')
      .digest('hex'),
  );

const sealedRecord = (record: DossierRecord, captures: readonly Capture[]) => {
  if (record.kind !== 'record') return record;
  const { happening, tier, practice, organisation, note, ownVisit, answers } = record;
  const own = captures.filter(
    ({ id }) => happening.kind === 'page' && happening.captures.includes(id),
  );
  const { id, rev, parentRev, dossierId, origin, seal } = record;
  const header = { id, rev, parentRev, dossierId, origin, revisedAt: seal.sealedAt };
  const content = { happening, tier, practice, organisation, note, ownVisit, answers };
  return sealRecord(header, content, own, commit);
};

/** The same dossier, sealed. */
export async function sealed(contents: DossierContents): Promise<DossierContents> {
  const captures = contents.captures.map((capture) => ({
    ...capture,
    artefacts: capture.artefacts.map(sealedFile),
  }));
  const records = await Promise.all(contents.records.map((one) => sealedRecord(one, captures)));
  const files = contents.files.map((file) => ({ ...file, file: sealedFile(file.file) }));
  return { ...contents, captures, records, files };
}
