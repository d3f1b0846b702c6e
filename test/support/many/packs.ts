/** Many small packs, each written by the program's own writer. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeHashing } from '../../../src/cli/node-hashing.ts';
import type { BlobId, CaptureId } from '../../../src/domain/ids.ts';
import type { Edition, Pack } from '../../../src/domain/pack.ts';
import type { PageReport } from '../../../src/domain/page-report.ts';
import { machineFiles } from '../../../src/pack/machine/machine-files.ts';
import type { PackDocument } from '../../../src/pack/pack-input.ts';
import { estimatedLength } from '../../../src/pack/pack-length.ts';
import { splitPack } from '../../../src/pack/split-pack.ts';
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

type PlannedPack = { readonly pack: Pack; readonly ports: WritePorts };

async function planOf(
  facts: DossierFacts,
  edition: HandedEdition,
  documents: readonly PackDocument[] = [],
): Promise<PlannedPack> {
  const dossier = await dossierOf(facts);
  const { contents } = dossier;
  const { day } = facts;
  const machine = machineFiles(
    machineInputOf(contents, { edition, day, reports: reportsOf(dossier) }),
  );
  return { pack: planned(contents, { edition, day, machine, documents }), ports: portsOf(dossier) };
}

async function zipOf({ pack, ports }: PlannedPack): Promise<Bytes> {
  const { result, zip } = await written(pack, ports);
  if (!result.ok) throw new Error(`${result.error}: ${result.path}`);
  return zip;
}

/** The pack of one dossier, as a ZIP file. */
export const packOf = async (facts: DossierFacts, edition: HandedEdition): Promise<Bytes> =>
  zipOf(await planOf(facts, edition));

/** Something that can lie in another part than the page. */
const letter: PackDocument = {
  name: 'dossier.pdf',
  mediaType: 'application/pdf',
  content: { kind: 'bytes', bytes: new Uint8Array(20_000) },
};

/** The same with a letter, in the parts that it is split into when it might be a little too long for one. */
export async function partsOf(facts: DossierFacts, edition: HandedEdition): Promise<Bytes[]> {
  const plan = await planOf(facts, edition, [letter]);
  // Names of parts are longer, so that it does not fit.
  const parts = splitPack(plan.pack, estimatedLength(plan.pack).atMost);
  if (!parts.ok) throw new Error(parts.error);
  return Promise.all(parts.value.map((pack) => zipOf({ ...plan, pack })));
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
