/** A pack for others from review to file, as the page makes it, and what stands in it. */
import { coversOf, nothingChosen } from '../../../src/domain/cover-choice.ts';
import type { BlobId } from '../../../src/domain/ids.ts';
import type { Leak } from '../../../src/domain/leak.ts';
import type { Edition } from '../../../src/domain/pack.ts';
import { type FileChoice, usualFile } from '../../../src/domain/pack-choice.ts';
import type { ReviewedPack } from '../../../src/flows/plan-reviewed-pack.ts';
import { previewPack } from '../../../src/flows/preview-pack.ts';
import { proposeCovers } from '../../../src/flows/propose-covers.ts';
import { commitBytes, sha256 } from '../../../src/platform/digest.ts';
import type { Store } from '../../../src/storage/open.ts';
import { type BuildPackPorts, buildPack } from '../../../src/ui/dossier/pack/build-pack.ts';
import type { BuildPorts } from '../../../src/ui/dossier/pack/pack-build.ts';
import { searchFile } from '../../../src/ui/dossier/pack/search-file.ts';
import { writeOne } from '../../../src/ui/dossier/pack/write-one.ts';
import { startCovering } from '../../../src/workers/cover-files.ts';
import { coverPdf } from '../../../src/workers/cover-pdf.ts';
import { coverPicture } from '../../../src/workers/cover-picture.ts';
import { hashing } from '../../../src/workers/hashing.ts';
import { makeCopy } from '../../../src/workers/make-copy.ts';
import { contentOf } from '../received/packs.ts';
import { ports, theValue } from '../storage/stores.ts';

export const sender = { language: 'nl', name: 'A. Jansen', address: 'Laan 2', email: '' } as const;
export const going = new AbortController().signal;

export async function reviewedBy(store: Store, edition: Edition): Promise<ReviewedPack> {
  const review = theValue(await previewPack(store, { ...sender, edition }, ports));
  const proposals = await proposeCovers(store, review.contents, [], going);
  return { review, cuts: [], covers: coversOf(proposals, nothingChosen) };
}

export async function build(store: Store, reviewed: ReviewedPack, file: FileChoice = usualFile) {
  const leaks: Leak[] = [];
  const asked = {
    signal: going,
    onProgress: () => {},
    place: null,
    onUnread: () => {},
    onLeaks: (found: readonly Leak[]) => leaks.push(...found),
  };
  const made = await buildPack(store, reviewed, file, buildPorts(asked));
  return { made, leaks };
}

/** As the page has them, in the ordinary mode. */
export const buildPorts = (asked: BuildPorts): BuildPackPorts => ({
  ...asked,
  copying: { ...ports, sha256, commitBytes, makeCopy },
  hashing,
  sha256,
  coverPicture,
  coverPdf,
  startCovering,
  newId: () => ports.newId<BlobId>(),
  software: 'Kantlijn 0.1.0',
  verifyPage: '<!doctype html>',
  write: writeOne('normal', asked),
  search: searchFile(asked),
});

/** Every file of the pack, as text. */
export async function textsIn(file: Blob): Promise<Map<string, string>> {
  const { parts } = await contentOf(new File([file], 'pak.zip'));
  const [part] = parts;
  const texts = new Map<string, string>();
  for (const { path } of part?.files ?? [])
    texts.set(path, new TextDecoder().decode(await part?.read(path)));
  return texts;
}
