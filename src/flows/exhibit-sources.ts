/** Which kept files of an exhibit are shown on paper, in which order, and what is marked on them. */
import { onPicture } from '../complaint/exhibit-sheets/marks-on.ts';
import type { ShownKind } from '../complaint/exhibit-sheets/sheet-facts.ts';
import { type Artefact, artefactOf, type Capture } from '../domain/capture.ts';
import type { Exhibit, PageExhibit } from '../domain/dossier.ts';
import type { FilePlace } from '../domain/file-passage.ts';
import type { PrintCopy } from '../domain/print-copy.ts';
import type { CopySource } from './print-copies.ts';

export type Source = CopySource & { readonly shows: ShownKind };

/** None for what is told in words: a visit step beside step, and a text that changed. */
export function sourcesOf(exhibit: Exhibit): Source[] {
  switch (exhibit.kind) {
    case 'quote':
    case 'page':
      return sourcesIn(exhibit);
    case 'file':
      return [sourceOf('file', exhibit.file.file, exhibit.file)];
    case 'visit':
    case 'change':
      return [];
  }
}

/** A file that a browser only showed is shown itself; of a page the window, or else all of it. */
function sourcesIn({ kind, capture }: PageExhibit): Source[] {
  const original = artefactOf(capture, 'original');
  if (original) return [sourceOf('file', original, capture)];
  const whole = allOf('screenshot-full', 'whole-page', capture);
  const window = allOf('screenshot-viewport', 'window', capture);
  return kind === 'quote' || whole.length === 0 ? [...window, ...whole] : whole;
}

/** A very long page has several. */
const allOf = (role: Artefact['role'], shows: ShownKind, capture: Capture): Source[] =>
  capture.artefacts
    .filter((artefact) => artefact.role === role)
    .map((artefact) => sourceOf(shows, artefact, capture));

const sourceOf = (
  shows: ShownKind,
  { blobId, mediaType }: Artefact,
  { dossierId }: Pick<Capture, 'dossierId'>,
): Source => ({ shows, blobId, mediaType, dossierId });

/** In the units of the copy's source. A mark on a page is known only as the window showed it. */
export function markedOn(exhibit: Exhibit, shows: ShownKind, copy: PrintCopy): FilePlace[] {
  if (exhibit.kind === 'file') return exhibit.passages.flatMap(({ places }) => places);
  if (exhibit.kind !== 'quote' || shows !== 'window') return [];
  const { annotation, capture } = exhibit;
  const { viewport } = capture.facts;
  if (viewport === null) return [];
  const boxes = onPicture(annotation.shownAt, viewport.width, widthOf(copy));
  return boxes.length === 0 ? [] : [{ page: 1, boxes }];
}

/** In pixels of the source: the images together show all of it. */
const widthOf = ({ images }: PrintCopy): number =>
  Math.max(0, ...images.map(({ area }) => area.left + area.width));
