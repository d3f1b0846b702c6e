/** Every text of a dossier in which something may stand that says who somebody is, with where it is. */
import { type Artefact, artefactOf, type Capture } from '../domain/capture.ts';
import type { CoverPlace } from '../domain/cover-choice.ts';
import type { Entity, PackContents } from '../domain/dossier.ts';
import { mapTexts } from '../domain/texts.ts';
import { wordsOf } from '../redaction/html-words.ts';
import { readText } from '../redaction/read-text.ts';
import { readBlob } from '../storage/blobs.ts';
import type { Store } from '../storage/open.ts';
import { findPrintCopy } from '../storage/print-copies.ts';
import { textsOf } from './read-exhibit.ts';

export type SearchedText = {
  readonly place: CoverPlace;
  readonly text: string;
  /** What was already searched as another file of the same capture: it counts once. */
  readonly isAgain?: boolean;
};

/** Of the rows, then capture by capture and file by file. What cannot be read is passed over here. */
export async function* coverTexts(
  store: Store,
  contents: PackContents,
): AsyncGenerator<SearchedText> {
  for (const record of contents.records) yield { place: 'own-words', text: textsIn(record) };
  for (const step of contents.steps) yield { place: 'own-words', text: textsIn(step) };
  for (const capture of contents.captures) {
    const { url, title } = capture.facts;
    yield { place: 'address', text: `${url}\n${title}` };
    yield* textsOfCapture(store, capture);
  }
  for (const file of contents.files) {
    yield { place: 'own-words', text: textsIn(file) };
    const copy = await findPrintCopy(store, file.file.blobId);
    if (copy !== null) yield { place: 'file', text: (await textsOf(store, copy)).join('\n') };
  }
}

/** All of them, each on a line of its own. */
function textsIn(row: Entity | PackContents['records'][number]): string {
  const found: string[] = [];
  const note = (text: string) => {
    found.push(text);
    return text;
  };
  mapTexts({ ...row, rev: '', parentRev: null } as Entity, note);
  return found.join('\n');
}

async function* textsOfCapture(store: Store, capture: Capture): AsyncGenerator<SearchedText> {
  const text = artefactOf(capture, 'text');
  if (text) yield { place: 'page-text', text: await wordsIn(store, text) };
  for (const role of ['snapshot', 'source'] as const) {
    const page = artefactOf(capture, role);
    if (page === null || !/html|xml/.test(page.mediaType)) continue;
    const { read, behind } = wordsOf(await wordsIn(store, page));
    yield { place: 'page-text', text: read, isAgain: text !== null };
    yield { place: 'page-code', text: behind };
  }
  for (const role of ['source-headers', 'page-facts', 'inspection'] as const) {
    const facts = artefactOf(capture, role);
    if (facts) yield { place: 'page-facts', text: await wordsIn(store, facts) };
  }
  const original = artefactOf(capture, 'original');
  const copy = original && (await findPrintCopy(store, original.blobId));
  if (copy) yield { place: 'file', text: (await textsOf(store, copy)).join('\n') };
}

async function wordsIn(store: Store, { blobId, mediaType }: Artefact): Promise<string> {
  const bytes = await readBlob(store, blobId);
  return bytes.ok ? readText(bytes.value, mediaType) : '';
}
