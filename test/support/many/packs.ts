/** Many small packs, each written by the program's own writer. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeHashing } from '../../../src/cli/node-hashing.ts';
import type { BlobId, CaptureId } from '../../../src/domain/ids.ts';
import type { Edition } from '../../../src/domain/pack.ts';
import type { PageReport } from '../../../src/domain/page-report.ts';
import { machineFiles } from '../../../src/pack/machine/machine-files.ts';
import type { WritePorts } from '../../../src/pack/write-pack.ts';
import type { Bytes } from '../../../src/zip/records.ts';
import { machineInputOf } from '../../unit/pack/machine/inputs.ts';
import { planned, written } from '../../unit/pack/packs.ts';
import { dossierOf, type ManyDossier } from './dossier.ts';
import { type DossierFacts, manyFacts } from './facts.ts';

function portsOf({ kept }: ManyDossier): WritePorts {
  const bytes = new Map(kept.map((one) => [one.artefact.blobId, one.bytes]));
  return {
    readBlob: async function* (blobId: BlobId) {
      const found = bytes.get(blobId);
      if (found) yield found;
    },
    hashing: nodeHashing,
  };
}

const reportsOf = ({ contents, report }: ManyDossier): ReadonlyMap<CaptureId, PageReport> =>
  new Map(report ? contents.captures.map(({ id }) => [id, report]) : []);

/** What is handed to others; the full edition holds what no report shows, and these have none of it. */
type HandedEdition = Exclude<Edition, 'full'>;

/** The pack of one dossier, as a ZIP file. */
export async function packOf(facts: DossierFacts, edition: HandedEdition): Promise<Bytes> {
  const dossier = await dossierOf(facts);
  const { contents } = dossier;
  const { day } = facts;
  const machine = machineFiles(
    machineInputOf(contents, { edition, day, reports: reportsOf(dossier) }),
  );
  const pack = planned(contents, { edition, day, machine });
  const { result, zip } = await written(pack, portsOf(dossier));
  if (!result.ok) throw new Error(`${result.error}: ${result.path}`);
  return zip;
}

/** A thousand to a folder, as somebody who collects would have them by month. */
export const packFile = (number: number, edition: HandedEdition): string =>
  join(String(Math.floor(number / 1000)).padStart(3, '0'), `${number}-${edition}.zip`);

export async function writePackOf(folder: string, facts: DossierFacts, edition: HandedEdition) {
  const file = join(folder, packFile(facts.number, edition));
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, await packOf(facts, edition));
  return file;
}

/** Dossiers 1 to `count`, each as the authority gets it. */
export async function writeManyPacks(folder: string, count: number): Promise<void> {
  for (const facts of manyFacts(count)) await writePackOf(folder, facts, 'authority');
}
