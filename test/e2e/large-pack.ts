/** A pack that takes a while to check: large pictures of nothing beside a small dossier. */
import { asDay, instantOf } from '../../src/domain/instant.ts';
import type { PackEntry } from '../../src/domain/pack.ts';
import { writePackTo } from '../support/pack-on-disk.ts';
import { planned, smallDossier } from '../unit/pack/packs.ts';

const pieceLength = 10_000_000;

/** Writes about `byteLength` bytes to `path`. Its count of files is not that of a real pack. */
export async function writeLargePack(path: string, byteLength: number): Promise<void> {
  const { contents, blobs } = smallDossier();
  const pack = planned(contents);
  const bytes = new Uint8Array(pieceLength);
  const modifiedAt = instantOf(new Date(asDay('2026-11-26')));
  const more = Array.from({ length: Math.ceil(byteLength / pieceLength) }, (_, at): PackEntry => {
    const content = { kind: 'bytes', bytes } as const;
    return { path: `data/large/${at}.png`, modifiedAt, compress: false, content };
  });
  const whole = { ...pack, entries: [...pack.entries, ...more] };
  await writePackTo(path, whole, blobs.ports);
}
