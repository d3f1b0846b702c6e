/**
 * From a pack that was looked at to rows and kept files here, by the way of a backup: kept files first,
 * while sweeping waits, then all rows in one write. Whatever ends it halfway, nothing has changed.
 */
import { disagreeOnFiles, type ImportPlan, planImport } from '../backup/plan-import.ts';
import { type Present, planRestore, type WantedFile } from '../backup/plan-restore.ts';
import { partOfOwn, wholeOwn } from '../backup/takes-place.ts';
import type { ImportError } from '../domain/codes.ts';
import type { Entity } from '../domain/dossier.ts';
import type { BlobId, DossierId, Sha256 } from '../domain/ids.ts';
import type { PackRow } from '../domain/pack-row.ts';
import type { ReceivedPack } from '../domain/received-pack.ts';
import { isReport } from '../domain/record.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Origin, RevisionPorts } from '../domain/revision.ts';
import type { Receipt } from '../domain/signature.ts';
import type { PackFacts } from '../domain/verification.ts';
import { keepDerived } from '../pack/keep-derived.ts';
import type { Bytes } from '../storage/blobs.ts';
import { currentDossier } from '../storage/dossiers.ts';
import { captureLock, restoreLock, withLock } from '../storage/locks.ts';
import type { CameFrom } from '../storage/log-events.ts';
import type { Store } from '../storage/open.ts';
import { giveReceipt } from '../storage/receipts.ts';
import { saveEntities } from '../storage/save-entities.ts';
import { importErrorOf, type PackContent } from './look-at-packs.ts';
import { filesAt, placesOf, type ReadingPorts } from './pack-files.ts';
import { membersOf, type PackMaker, partsToKeep, receivedPack } from './pack-members.ts';
import { presentIn } from './present-in.ts';
import { restoreFiles } from './restore-files.ts';

export type TakenOver = Pick<ImportPlan, 'restored' | 'unchanged' | 'staysRemoved'> & {
  /** Reports of one's own that the pack has another version of: they stay as they are. */
  readonly staysOwn: number;
  /** Files and rows that this version does not know, and keeps as they came. */
  readonly kept: number;
  /** This very pack was taken over before. */
  readonly wasHere: boolean;
  /** To be given to whoever made it; `null` for one's own, or when it could not be kept. */
  readonly receipt: Receipt | null;
};

export type ImportPorts = RevisionPorts &
  ReadingPorts & { readonly sha256: (bytes: Bytes) => Promise<Sha256> };

/** What is new here and what is not; on any error nothing is other than before. */
export const importPack = (
  store: Store,
  content: PackContent,
  maker: PackMaker,
  ports: ImportPorts,
): Promise<Result<TakenOver, ImportError>> =>
  withLock(restoreLock, async () => {
    try {
      const dossier = await currentDossier(store, ports);
      if (!dossier.ok) return dossier;
      const into = { store, dossierId: dossier.value.id };
      return await withLock(captureLock, () => takeOver(into, content, maker, ports), 'shared');
    } catch (error) {
      return fail(importErrorOf(error, ports.signal));
    }
  });

type Into = { readonly store: Store; readonly dossierId: DossierId };

async function takeOver(
  { store, dossierId }: Into,
  content: PackContent,
  maker: PackMaker,
  ports: ImportPorts,
): Promise<Result<TakenOver, ImportError>> {
  const { entities: here, ...present } = await presentIn(store);
  const entities = await Promise.all(content.rows.map((row) => entityOf(row, ports.sha256)));
  const plan = planFor(maker, { entities: here, ...present }, entities, content.parts[0].facts);
  const rows = [...plan.add, ...plan.mend];
  if (disagreeOnFiles([...withoutRevs(here, plan.mend), ...rows])) return fail('pack-conflicts');
  const parts = membersOf(content, maker, plan.leftOut, ports.newId);
  const fresh = partsToKeep(parts, maker, here);
  const received = fresh.map((part) => receivedPack(part, maker, dossierId, ports));
  const wanted = new Map([...plan.files, ...received.flatMap(wantedMembers)]);
  const places = placesOf(content, fresh);
  const files = await restoreFiles(store, filesAt(places, wanted, ports), wanted, ports);
  if (!files.ok) return files;
  if (files.value.lostPages.length > 0) {
    await files.value.clear();
    return fail('pack-unreadable');
  }
  const remove = [...plan.drop, ...plan.mend.map(({ rev }) => rev)];
  const saved = await saveEntities(store, [...rows, ...received], {
    remove,
    from: cameFrom(maker, content),
  });
  if (!saved.ok) {
    await files.value.clear();
    return saved;
  }
  const receipt = maker === 'received' ? await receiptFor({ store, dossierId }, content) : null;
  return ok({ ...reportOf(plan, received, maker), receipt });
}

/** What was taken over stays so, also when there is no room for a receipt any more. */
async function receiptFor(
  { store, dossierId }: Into,
  { parts: [{ facts }], logEnd }: PackContent,
): Promise<Receipt | null> {
  // What somebody signs for a dossier of their own says nothing.
  if (logEnd === null || facts.dossierId === dossierId) return null;
  const of = { dossierId: facts.dossierId, pack: facts.fingerprint, end: logEnd };
  const given = await giveReceipt(store, dossierId, of);
  return given.ok ? given.value : null;
}

const cameFrom = (maker: PackMaker, { log }: PackContent): CameFrom =>
  maker === 'own' ? { how: 'restored', log } : { how: 'received', log: null };

/** What stays as it is. */
const withoutRevs = (here: readonly Entity[], replaced: readonly Entity[]): Entity[] => {
  const revs = new Set(replaced.map(({ rev }) => rev));
  return here.filter(({ rev }) => !revs.has(rev));
};

const entityOf = async ({ entity }: PackRow, sha256: ImportPorts['sha256']): Promise<Entity> =>
  'rev' in entity ? entity : keepDerived(entity, sha256);

/** What a person made comes back as it was; of somebody else, every row says from where it came. */
function planFor(
  maker: PackMaker,
  present: Present,
  entities: readonly Entity[],
  { fingerprint, edition }: PackFacts,
): ImportPlan {
  const isFull = edition === 'full';
  const origin: Origin = { kind: 'pack', packId: fingerprint, signer: '' };
  return maker === 'own'
    ? { ...planRestore(present, entities, isFull ? wholeOwn : partOfOwn), leftOut: [] }
    : planImport(present, entities, origin, isFull);
}

const wantedMembers = ({ members }: ReceivedPack): [BlobId, WantedFile][] =>
  members.map(({ path, file }) => [file.blobId, { file, page: path, isNamedHere: false }]);

const reportOf = (
  { restored, unchanged, staysRemoved, leftOut }: ImportPlan,
  received: readonly ReceivedPack[],
  maker: PackMaker,
): Omit<TakenOver, 'receipt'> => ({
  ...{ restored, unchanged, staysRemoved },
  staysOwn: new Set(leftOut.filter(isReport).map(({ id }) => id)).size,
  kept: received.reduce((sum, { members }) => sum + members.length, 0),
  wasHere: maker === 'received' && received.length === 0,
});
