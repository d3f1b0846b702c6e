/** Changes to a sealed record. It is never altered: each change is a newer version after it. */
import type { Answer } from '../domain/answer.ts';
import type { RecordId } from '../domain/ids.ts';
import type { OrganisationRef } from '../domain/organisation.ts';
import { type DossierRecord, isReport, type RecordContent, sealRecord } from '../domain/record.ts';
import { nextRevision, type RevisionPorts } from '../domain/revision.ts';
import type { Store } from '../storage/open.ts';
import { reviseRecord } from '../storage/records.ts';
import type { SealPorts } from './answer-draft.ts';
import { capturesOf } from './captures-of.ts';

/** A newer version with that note; a record that was removed meanwhile stays removed. */
export const editNote = (store: Store, recordId: RecordId, note: string, ports: SealPorts) =>
  reviseRecord(store, recordId, async (newest) => {
    if (!isReport(newest) || newest.note === note) return null;
    const header = nextRevision(newest, ports);
    const content = { ...contentOfRecord(newest), note };
    return sealRecord(header, content, await capturesOf(store, content), ports.commitJson);
  });

/** A newer version with those answers to the questions of the catalogue. */
export const editAnswers = (
  store: Store,
  recordId: RecordId,
  answers: readonly Answer[],
  ports: SealPorts,
) => editContent(store, recordId, { answers }, ports);

/** A newer version about that organisation. */
export const editOrganisation = (
  store: Store,
  recordId: RecordId,
  organisation: OrganisationRef,
  ports: SealPorts,
) => editContent(store, recordId, { organisation }, ports);

const editContent = (
  store: Store,
  recordId: RecordId,
  change: Partial<RecordContent>,
  ports: SealPorts,
) =>
  reviseRecord(store, recordId, async (newest) => {
    if (!isReport(newest)) return null;
    const header = nextRevision(newest, ports);
    const content = { ...contentOfRecord(newest), ...change };
    return sealRecord(header, content, await capturesOf(store, content), ports.commitJson);
  });

/** Takes the record out of the dossier. It can be put back until it is purged. */
export const removeRecord = (store: Store, recordId: RecordId, ports: RevisionPorts) =>
  reviseRecord(store, recordId, (newest) =>
    newest.kind === 'removed' ? null : { ...nextRevision(newest, ports), kind: 'removed' },
  );

/** Puts back what `removed` said, as a newer version. Left as it is when its captures are gone. */
export const restoreRecord = (store: Store, removed: DossierRecord, ports: SealPorts) =>
  reviseRecord(store, removed.id, async (newest) => {
    if (newest.kind !== 'removed') return null;
    const content = contentOfRecord(removed);
    const captures = await capturesOf(store, content);
    if (captures.length < namedCaptures(content)) return null;
    return sealRecord(nextRevision(newest, ports), content, captures, ports.commitJson);
  });

const namedCaptures = ({ happening }: RecordContent): number =>
  happening.kind === 'page' ? happening.captures.length : 0;

/** What a record says, as its next version may say it too. */
export const contentOfRecord = (record: DossierRecord): RecordContent => {
  const { happening, tier, practice, organisation, note, ownVisit, answers } = record;
  return { happening, tier, practice, organisation, note, ownVisit, answers };
};
