/** What the way to a pack needs of the browser and the store. */
import type { BlobId } from '../../../domain/ids.ts';
import { type FileChoice, isLocked } from '../../../domain/pack-choice.ts';
import { ok } from '../../../domain/result.ts';
import type { AgeLock } from '../../../hand-over/age-file.ts';
import { newId, now } from '../../../platform/clock.ts';
import { commitBytes, commitJson, sha256 } from '../../../platform/digest.ts';
import { software } from '../../../platform/software.ts';
import { startCovering } from '../../../workers/cover-files.ts';
import { coverPdf } from '../../../workers/cover-pdf.ts';
import { coverPicture } from '../../../workers/cover-picture.ts';
import { makeCopy } from '../../../workers/make-copy.ts';
import { vault } from '../../shared/vault.ts';
import { droppedLater } from './after-saving.ts';
import { type MadeLock, openToAll } from './pack-build.ts';
import type { PackTaskPorts } from './pack-task.ts';

const { withStore } = vault;
const real = { now, newId, commitJson };

// Letters need every address, so what writes them comes when somebody asks for them.
export const packPorts: Omit<PackTaskPorts, 'addressOf' | 'releaseAddress'> = {
  previewPack: async (order) => {
    const { previewPack } = await import('../../../flows/preview-pack.ts');
    return withStore((store) => previewPack(store, order, real));
  },
  findCovers: async ({ contents }, signal) => {
    const [{ proposeCovers }, { lookAtPdfs }, { unsearchedPictures }, { readCoverChoices }] =
      await Promise.all([
        import('../../../flows/propose-covers.ts'),
        import('../../../flows/look-at-pdfs.ts'),
        import('../../../flows/unsearched-pictures.ts'),
        import('../../../storage/cover-choices.ts'),
      ]);
    return withStore(async (store) => {
      // First, for what is not read yet is not searched.
      const pdfs = await lookAtPdfs(store, contents, { ...copying.copying, signal });
      const choices = await readCoverChoices(store, contents.dossier.id);
      const proposals = await proposeCovers(store, contents, choices.own, signal);
      const unsearched = await unsearchedPictures(store, contents);
      return ok({ choices, proposals, pdfs, unsearched });
    });
  },
  keepChoices: async ({ contents: { dossier } }, choices) => {
    const { keepCoverChoices } = await import('../../../storage/cover-choices.ts');
    return withStore((store) => keepCoverChoices(store, dossier.id, choices, now()));
  },
  measurePack: async (reviewed, file, signal) => {
    const { measurePack } = await import('../../../flows/measure-pack.ts');
    const ports = { ...(await planning()), signal };
    return withStore((store) => measurePack(store, reviewed, file, ports));
  },
  makePack: async (reviewed, file, ports) => {
    const [{ buildPack }, { writeOne }, { searchFile }, { logExport }] = await Promise.all([
      import('./build-pack.ts'),
      import('./write-one.ts'),
      import('./search-file.ts'),
      import('../../../flows/log-export.ts'),
    ]);
    const { hashing } = await import('../../../workers/hashing.ts');
    const lock = isLocked(file) ? await lockOf(file) : null;
    const mode = (await vault.mode()) ?? 'memory';
    const making = { ...ports, ...(await planning()), ...copying, hashing };
    const made = await withStore((store) =>
      buildPack(store, reviewed, file, {
        ...making,
        search: searchFile(ports),
        write: writeOne(mode, ports, lock?.how ?? null),
      }),
    );
    // A pack that is made is not thrown away because there is no room to write that down.
    if (made.ok && !ports.signal.aborted)
      await withStore((store) => logExport(store, reviewed, made.value.files, real));
    if (!made.ok) return made;
    return ok(droppedLater({ ...made.value, lock: lock?.said ?? openToAll }));
  },
};

/** Throws when it is to be locked for somebody and nobody said for whom. */
async function lockOf(file: FileChoice): Promise<{ how: AgeLock; said: MadeLock }> {
  if (file.lock === 'key') {
    if (file.reader === null) throw new Error('locked for nobody');
    return { how: { kind: 'keys', keys: [file.reader] }, said: { kind: 'key' } };
  }
  const { newPassphrase } = await import('../../../hand-over/new-passphrase.ts');
  const passphrase = newPassphrase();
  return { how: { kind: 'passphrase', passphrase }, said: { kind: 'words', passphrase } };
}

async function planning() {
  const { html: verifyPage } = await import('../../../verify-page/index.html?single-file');
  return { software: software(), verifyPage, sha256 };
}

const copying = {
  startCovering,
  coverPicture,
  coverPdf,
  newId: () => newId<BlobId>(),
  copying: { now, newId, sha256, commitBytes, makeCopy },
};
