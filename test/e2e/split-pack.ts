/** A pack in parts, as files beside each other. */
import { join } from 'node:path';
import { splitPack } from '../../src/pack/split-pack.ts';
import { writePackTo } from '../support/pack-on-disk.ts';
import { dossierWith, onPage, recordWith } from '../unit/complaint/dossiers.ts';
import { Blobs, captureOf, planned } from '../unit/pack/packs.ts';
import { sealed } from '../unit/verify/sealed.ts';

/** The paths of the parts, in their order. */
export async function writeParts(folder: string): Promise<readonly string[]> {
  const blobs = new Blobs();
  const captures = [1, 2, 3].map((number) => captureOf(number, blobs, 1_000_000));
  const record = recordWith(1, { happening: onPage([], captures) });
  const pack = planned(await sealed(dossierWith({ records: [record], captures })));
  const parts = splitPack(pack, 1_300_000);
  if (!parts.ok) throw new Error(parts.error);
  const paths = parts.value.map((part) => join(folder, `${part.name}.zip`));
  for (const [at, part] of parts.value.entries())
    await writePackTo(paths[at] ?? '', part, blobs.ports);
  return paths;
}
