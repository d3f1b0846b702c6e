/** What the dossier page needs of the browser and the store. */
import { type Artefact, artefactOf } from '../../domain/capture.ts';
import { ok } from '../../domain/result.ts';
import { chooseChange } from '../../flows/add-change.ts';
import { addFile } from '../../flows/add-file.ts';
import { addPlaceRecord } from '../../flows/add-place-record.ts';
import { answerDraft } from '../../flows/answer-draft.ts';
import { addClient, addMandate, changeClient, endMandate } from '../../flows/clients.ts';
import { editAddedFile } from '../../flows/edit-added-file.ts';
import {
  editAnswers,
  editNote,
  editOrganisation,
  removeRecord,
  restoreRecord,
} from '../../flows/edit-record.ts';
import { keepOriginal } from '../../flows/keep-original.ts';
import { markInFile, withdrawMark } from '../../flows/mark-in-file.ts';
import { readAddedFile, readPageImage } from '../../flows/read-added-file.ts';
import {
  putBackStep,
  recordCheck,
  recordMended,
  recordProof,
  recordStep,
  withdrawStep,
} from '../../flows/record-step.ts';
import { tidyStore } from '../../flows/tidy-store.ts';
import { elapsed, newId, now } from '../../platform/clock.ts';
import { commitBytes, commitJson, sha256 } from '../../platform/digest.ts';
import { report } from '../../platform/report.ts';
import { program } from '../../platform/software.ts';
import { readBlob } from '../../storage/blobs.ts';
import { currentDossier, loadDossier, saveSituation } from '../../storage/dossiers.ts';
import { readInspection } from '../../storage/inspections.ts';
import type { Store } from '../../storage/open.ts';
import { readPageReport } from '../../storage/page-reports.ts';
import { findPrintCopy } from '../../storage/print-copies.ts';
import { recordHistory } from '../../storage/records.ts';
import { makeCopy } from '../../workers/make-copy.ts';
import { readProfile } from '../shared/profile.ts';
import { vault } from '../shared/vault.ts';
import { letterPorts } from './letter/letter-ports.ts';
import { openPdf } from './masks/open-pdf.ts';
import type { DossierPorts } from './model.ts';
import { releaseLater } from './pack/after-saving.ts';
import { packPorts } from './pack/pack-ports.ts';
import type { RecordPorts } from './RecordCard.tsx';

const { theStore, withStore } = vault;

const real = { now, newId, commitJson };
const filePorts = { elapsed, sha256, commitBytes };

const copying = { ...real, ...filePorts, makeCopy };

async function load(store: Store) {
  const dossier = await currentDossier(store, real);
  if (!dossier.ok) return dossier;
  const loaded = await loadDossier(store, dossier.value.id);
  if (loaded === null) throw new Error('the dossier went away while it was read');
  return ok(loaded);
}

/** Never in the way of the person: what fails now is tried again at the next start. */
export async function tidy(): Promise<void> {
  const store = await theStore();
  if (store.ok) await tidyStore(store.value, now).catch(report);
}

export const dossierPorts: DossierPorts = {
  load: () => withStore(load),
  answer: (draft, answer) => withStore((store) => answerDraft(store, draft.id, answer, real)),
  addPlaceRecord: (details) => withStore((store) => addPlaceRecord(store, details, real)),
  editNote: (id, note) => withStore((store) => editNote(store, id, note, real)),
  editAnswers: (id, answers) => withStore((store) => editAnswers(store, id, answers, real)),
  editOrganisation: (id, organisation) =>
    withStore((store) => editOrganisation(store, id, organisation, real)),
  remove: (id) => withStore((store) => removeRecord(store, id, real)),
  restore: (record) => withStore((store) => restoreRecord(store, record, real)),
  chooseChange: (choice, standing) =>
    withStore((store) => chooseChange(store, choice, standing, real)),
  keepOriginal: (id, file) =>
    withStore((store) =>
      keepOriginal(store, id, file, { ...real, ...filePorts, program: program() }),
    ),
  addFile: (id, file, signal, onProgress) =>
    withStore((store) => addFile(store, id, file, { ...copying, signal, onProgress })),
  editFile: (file, change) => withStore((store) => editAddedFile(store, file, change, real)),
  markInFile: (fileId, marked) => withStore((store) => markInFile(store, fileId, marked, real)),
  withdrawMark: (passage, isWithdrawn) =>
    withStore((store) => withdrawMark(store, passage, isWithdrawn, real)),
  saveSituation: (situation) => withStore((store) => saveSituation(store, situation, real)),
  ...letterPorts,
  recordStep: (details) => withStore((store) => recordStep(store, details, real)),
  recordProof: (step, proof) => withStore((store) => recordProof(store, step, proof, real)),
  recordCheck: (step, check) => withStore((store) => recordCheck(store, step, check, real)),
  recordMended: (step, day) => withStore((store) => recordMended(store, step, day, real)),
  withdrawStep: (step) => withStore((store) => withdrawStep(store, step, real)),
  putBackStep: (step) => withStore((store) => putBackStep(store, step, real)),
  addClient: (details) => withStore((store) => addClient(store, details, real)),
  changeClient: (id, change) => withStore((store) => changeClient(store, id, change, real)),
  addMandate: (id, { mandate, file }) =>
    withStore((store) => addMandate(store, id, mandate, file, { ...real, ...filePorts })),
  endMandate: (id, ended, lastDay) =>
    withStore((store) => endMandate(store, id, ended, lastDay, real)),
  ...packPorts,
  addressOf: ({ file }) => URL.createObjectURL(file),
  releaseAddress: releaseLater,
  readProfile,
  report,
};

async function kept(artefact: Artefact | null): Promise<Blob | null> {
  const store = await theStore();
  if (artefact === null || !store.ok) return null;
  const bytes = await readBlob(store.value, artefact.blobId);
  return bytes.ok ? new Blob([bytes.value], { type: artefact.mediaType }) : null;
}

export const recordPorts: RecordPorts = {
  pictureOf: async (artefact) => {
    const image = await kept(artefact);
    return image && URL.createObjectURL(image);
  },
  boxesOn: async (picture, covers) => {
    const [store, { proposeBoxes }] = await Promise.all([
      theStore(),
      import('../../flows/propose-boxes.ts'),
    ]);
    return store.ok ? proposeBoxes(store.value, picture, covers) : [];
  },
  openPdf,
  snapshotOf: async (capture) => (await kept(artefactOf(capture, 'snapshot')))?.text() ?? null,
  differenceOf: async (capture) =>
    (await kept(artefactOf(capture, 'source-difference')))?.text() ?? null,
  reportOf: async (capture) => {
    const store = await theStore();
    return store.ok ? readPageReport(store.value, capture) : null;
  },
  inspectionOf: async (capture) => {
    const store = await theStore();
    return store.ok ? readInspection(store.value, capture) : null;
  },
  copyOf: async (file) => {
    const store = await theStore();
    return store.ok ? findPrintCopy(store.value, file.file.blobId) : null;
  },
  openFile: (fileId) => withStore((store) => readAddedFile(store, fileId)),
  pageImageOf: async (image) => {
    const store = await theStore();
    const read = store.ok ? await readPageImage(store.value, image) : null;
    return read && URL.createObjectURL(read);
  },
  countVersions: async ({ id }) => {
    const store = await theStore();
    return store.ok ? (await recordHistory(store.value, id)).length : 1;
  },
};
