/** A pack without a file that says where it was made, and without a copy of it, is whole as it is. */
import { expect, test } from 'vitest';
import { editions } from '../../../src/domain/pack.ts';
import { machineFiles } from '../../../src/pack/machine/machine-files.ts';
import { fileOf, passageOf } from '../complaint/files.ts';
import { machineInputOf } from '../pack/machine/inputs.ts';
import { keptRows, planned, smallDossier, written } from '../pack/packs.ts';
import { check, findingsOf } from './check.ts';
import { sealed } from './sealed.ts';

/** Its bytes are not in a pack for others, so they need not be read. */
async function withPlacedPhoto() {
  const { contents, blobs } = smallDossier();
  const [record] = contents.records;
  if (record?.kind !== 'record') throw new Error('one record');
  const bytes = new TextEncoder().encode('a photo that no browser opens');
  const photo = fileOf(1, record, {
    file: blobs.keep('original', 'image/heic', bytes),
    sort: 'photo',
    tellsPlace: true,
  });
  const board = {
    type: 'FragmentSelector',
    conformsTo: 'http://www.w3.org/TR/media-frags/',
    value: 'xywh=pixel:0,0,9,9',
  } as const;
  const passages = [passageOf(1, photo, [board])];
  return { contents: await sealed({ ...contents, files: [photo], passages }), blobs };
}

test.each(editions)(
  'the %s pack is intact, with every file for programs in it',
  async (edition) => {
    const { contents, blobs } = await withPlacedPhoto();
    const machine = machineFiles(machineInputOf(contents, { edition }));
    const pack = planned(contents, { edition, rows: keptRows(contents), machine });
    const { zip } = await written(pack, blobs.ports);
    const checked = await check(zip);
    expect([checked.verdict, findingsOf(checked)]).toEqual(['intact', []]);
    expect(pack.entries.some(({ path }) => path.endsWith('original.heic'))).toBe(
      edition === 'full',
    );
  },
);
