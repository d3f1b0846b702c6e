/** The PDFs that a pack may hold, read so that it is known what can be searched in each. */
import type { Artefact } from '../domain/capture.ts';
import { onlyReported, type PackContents } from '../domain/dossier.ts';
import type { PackPdf, PdfLook } from '../domain/pack-pdf.ts';
import type { PrintCopy } from '../domain/print-copy.ts';
import type { Store } from '../storage/open.ts';
import { isPdf } from './cover-pdf-file.ts';
import { type PrintCopyPorts, printCopyOf } from './print-copies.ts';
import { textsOf } from './read-exhibit.ts';

/** Of those of which there is no copy for paper yet one is made. Rejects with an AbortError when it is stopped. */
export async function lookAtPdfs(
  store: Store,
  contents: PackContents,
  ports: PrintCopyPorts,
): Promise<readonly PackPdf[]> {
  const looked: PackPdf[] = [];
  for (const one of pdfsIn(contents))
    looked.push({ ...one, look: await lookAt(store, contents, one.artefact, ports) });
  return looked;
}

type Named = Omit<PackPdf, 'look'>;

/** What the browser showed, and then what was added. */
export function pdfsIn(contents: PackContents): readonly Named[] {
  const { captures, files } = onlyReported(contents);
  const shown = captures.flatMap(({ facts, artefacts }) =>
    artefacts
      .filter(({ role }) => role === 'original')
      .map((artefact): Named => ({ artefact, of: 'original', title: facts.title || facts.url })),
  );
  const added = files
    .filter(({ standing }) => standing === 'in-pack')
    .map(({ file, title }): Named => ({ artefact: file, of: 'file', title }));
  return [...shown, ...added].filter(({ artefact }) => isPdf(artefact));
}

async function lookAt(
  store: Store,
  { dossier }: PackContents,
  { blobId, mediaType }: Artefact,
  ports: PrintCopyPorts,
): Promise<PdfLook> {
  const made = await printCopyOf(store, { blobId, mediaType, dossierId: dossier.id }, ports);
  ports.signal.throwIfAborted();
  if (!made.ok) return { kind: made.error === 'file-locked' ? 'locked' : 'unreadable' };
  const { pageCount } = made.value;
  return { kind: 'read', pageCount, withoutText: await withoutText(store, made.value) };
}

/** Pages behind the last one that was read are counted too. */
async function withoutText(store: Store, copy: PrintCopy): Promise<number> {
  const texts = await textsOf(store, copy);
  return copy.pageCount - texts.filter((text) => /[\p{L}\p{N}]/u.test(text)).length;
}
