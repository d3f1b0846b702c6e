/**
 * From what was reviewed and covered to the same without anything by which it could be known whose it is.
 * Each time with other ids, salts and another key: two packs of one dossier cannot be told to be of one.
 */
import { artefactRoles } from '../domain/capture.ts';
import type { ExportError } from '../domain/codes.ts';
import { onlyReported, type PackContents } from '../domain/dossier.ts';
import type { DossierId } from '../domain/ids.ts';
import type { Cut } from '../domain/leave-out.ts';
import { type DossierRecord, isReceivedCopy, type PackRecord } from '../domain/record.ts';
import type { Redaction } from '../domain/redaction.ts';
import { ok, type Result } from '../domain/result.ts';
import { type Rounding, roundedMoment } from '../domain/rounding.ts';
import type { SealLine } from '../domain/signature.ts';
import { writeSeals } from '../pack/seals-file.ts';
import type { FreshIds } from '../redaction/fresh-ids.ts';
import { tracesIn } from '../redaction/traces.ts';
import { isShownRole } from '../redaction/without-traces.ts';
import { fingerprintOf, type KeptSigner, newKeyPair, signerOf } from '../signing/keys.ts';
import { signKey } from '../signing/statements.ts';
import type { StoreBeside } from '../storage/beside.ts';
import type { Store } from '../storage/open.ts';
import { type AnonymousFilesPorts, anonymousFiles } from './anonymous-files.ts';
import type { CoveredPack } from './cover-pack.ts';
import type { PackSealing } from './make-pack.ts';
import { cutsOf, type ReviewedPack, readingOf } from './plan-reviewed-pack.ts';
import { type PackReading, type PackReview, reviewOf } from './preview-pack.ts';

export type AnonymousPackPorts = Pick<AnonymousFilesPorts, 'copying' | 'onProgress'> & {
  /** With which keys the dossier was ever sealed, and who signed for it. */
  readonly sealsOf: (dossierId: DossierId) => Promise<readonly SealLine[]>;
};

export type AnonymousPack = CoveredPack & {
  /** No line of the log, and the one key that is made for this pack. */
  readonly sealing: PackSealing;
  /** It is kept nowhere: nobody can show later that they have it. */
  readonly signer: KeptSigner;
};

/** Rejects with an AbortError when it is stopped. */
export async function anonymousPack(
  { store, reviewed }: CoveredPack,
  rounding: Rounding,
  ports: AnonymousPackPorts,
): Promise<Result<AnonymousPack, ExportError>> {
  const { contents, order, day, visits } = reviewed.review;
  const { newId } = ports.copying;
  // A review may be made into a pack twice, and then neither id may be the same.
  const review = reviewOf(contents, order, day, { visits, rows: [], newId });
  if (!review.ok) return review;
  const reading = readingOf({ ...reviewed, review: review.value });
  const beside = besideOf(store);
  const made = await anonymousFiles(onlyReported(reading.contents), {
    ...ports,
    store: beside,
    dossierId: contents.dossier.id,
    rounding,
  });
  if (!made.ok) return made;
  const told = { ...reading, contents: made.value };
  const traces = [
    ...tracesIn(contents),
    ...(await keysIn(await ports.sealsOf(contents.dossier.id))),
  ];
  return ok({
    store: beside,
    reviewed: { ...known(reviewed, review.value, told), traces },
    ...(await sealingOf(made.value, rounding, ports)),
  });
}

/** What lies beside the store already can still be read; what is made here goes to no other pack. */
const besideOf = (store: Store): StoreBeside => ({
  ...store,
  beside: { files: new Map(store.beside?.files), copies: new Map(store.beside?.copies) },
});

/** All of it is done: nothing has to be left out or covered once more. */
function known(reviewed: ReviewedPack, review: PackReview, told: PackReading): ReviewedPack {
  const { ids } = review;
  const contents = { ...told.contents, records: told.contents.records.map(withRev) };
  const { covered } = reviewed;
  return {
    ...reviewed,
    review: { ...review, contents, visits: told.visits, read: () => told },
    cuts: cutsOf(reviewed).map((cut): Cut => ({ ...cut, rev: ids.of(cut.rev) })),
    covered: covered && { ...covered, redactions: redactionsIn(covered.redactions, told, ids) },
  };
}

function withRev(record: PackRecord): DossierRecord {
  if (record.kind === 'record' || isReceivedCopy(record)) return record;
  return { ...record, rev: record.derivedFrom, parentRev: null };
}

/** Of files that are in it. That to the file as it was is a commitment of the dossier, and not told. */
const redactionsIn = (
  redactions: readonly Redaction[],
  { contents }: PackReading,
  ids: FreshIds,
): Redaction[] =>
  redactions
    .filter((one) => one.of.kind !== 'capture' || isShown(one.role))
    .map((one) => ({ ...one, of: renamedOf(one.of, ids), original: null }))
    .filter(({ of }) => isIn(contents, of.id));

const isShown = (role: string): boolean =>
  artefactRoles.some((known) => known === role && isShownRole(known));

const isIn = ({ captures, files, versions }: PackContents, id: string): boolean =>
  [...captures, ...files, ...versions].some((row) => row.id === id);

function renamedOf(of: Redaction['of'], ids: FreshIds): Redaction['of'] {
  switch (of.kind) {
    case 'capture':
      return { kind: of.kind, id: ids.of(of.id) };
    case 'added-file':
      return { kind: of.kind, id: ids.of(of.id) };
    case 'page-version':
      return { kind: of.kind, id: ids.of(of.id) };
  }
}

async function keysIn(seals: readonly SealLine[]): Promise<string[]> {
  const keys = seals.flatMap((seal) => (seal.type === 'head' ? [] : [seal.key]));
  return [...keys, ...(await Promise.all(keys.map((key) => fingerprintOf(key))))];
}

/** The secret half is wiped: what can sign lives as long as the pack is made. */
async function sealingOf(
  { dossier: { id } }: PackContents,
  rounding: Rounding,
  { copying }: AnonymousPackPorts,
): Promise<Pick<AnonymousPack, 'sealing' | 'signer'>> {
  const pair = await newKeyPair();
  const signer = await signerOf(pair);
  pair.secret.fill(0);
  const at = roundedMoment(copying.now(), rounding);
  const key = await signKey({ dossierId: id, at }, signer);
  return { sealing: { log: '', seals: writeSeals([key], 'anonymous') }, signer };
}
