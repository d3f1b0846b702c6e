/** Says what was marked in a file: which words, on which page, or which part of a picture. */
import { describeText } from '../anchoring/describe-text.ts';
import { pageTextOf } from '../anchoring/page-text.ts';
import { trimSpan } from '../anchoring/span.ts';
import type { Box } from '../domain/capture.ts';
import { type FilePage, pageAt, pagesOfFile } from '../domain/file-pages.ts';
import type { FilePassage } from '../domain/file-passage.ts';
import { boxesOf, type TextSpan } from '../domain/lines-of-text.ts';
import type { FragmentSelector, Selector } from '../domain/selector.ts';
import type { OpenedFile } from './read-added-file.ts';

/** Words by their place in the text; a part of a page by a box, in the units of `PrintArea`. */
export type MarkedInFile =
  | ({ readonly kind: 'words' } & TextSpan)
  | { readonly kind: 'part'; readonly page: number; readonly box: Box };

type Description = Pick<FilePassage, 'selectors' | 'places'>;

/** `null` when there is nothing there: only white space, or a box beside the page. */
export function selectInFile(opened: OpenedFile, marked: MarkedInFile): Description | null {
  return marked.kind === 'words' ? selectWords(opened, marked) : selectPart(opened, marked);
}

function selectWords({ file, text, places }: OpenedFile, marked: TextSpan): Description | null {
  const span = text === null ? null : trimSpan(text, marked);
  if (text === null || span === null) return null;
  const { selectors } = describeText(pageTextOf(text), span);
  const isPaged = file.file.mediaType === 'application/pdf';
  return {
    selectors: [...selectors, ...(isPaged ? [pageSelector(pageAt(text, span.start))] : [])],
    places: boxesOf(text, places, span),
  };
}

/** RFC 8118: `page=3`, and which part of it, in points from the top left. */
const pageSelector = (page: number, rest = ''): FragmentSelector => ({
  type: 'FragmentSelector',
  conformsTo: 'http://tools.ietf.org/rfc/rfc8118',
  value: `page=${page}${rest}`,
});

type Part = Extract<MarkedInFile, { readonly kind: 'part' }>;

function selectPart({ file, copy, text }: OpenedFile, part: Part): Description | null {
  const page = pagesOfFile(copy, text)[part.page - 1];
  const box = page ? insidePage(page, part.box) : null;
  if (!page?.size || box === null) return null;
  const isPaged = file.file.mediaType === 'application/pdf';
  const selector: Selector = isPaged
    ? pageSelector(part.page, `&viewrect=${numbers([box.left, box.top, box.width, box.height])}`)
    : pictureSelector(box, page.size);
  return { selectors: [selector], places: [{ page: part.page, boxes: [box] }] };
}

/** Media Fragments 1.0 (§4.2.2): in percent, so that it holds for a smaller copy too. */
function pictureSelector(box: Box, size: NonNullable<FilePage['size']>): FragmentSelector {
  const across = (length: number) => (length / size.width) * 100;
  const down = (length: number) => (length / size.height) * 100;
  const shares = [across(box.left), down(box.top), across(box.width), down(box.height)];
  return {
    type: 'FragmentSelector',
    conformsTo: 'http://www.w3.org/TR/media-frags/',
    value: `xywh=percent:${numbers(shares)}`,
  };
}

/** With at most two digits after the point. */
const numbers = (all: readonly number[]): string =>
  all.map((one) => String(Math.round(one * 100) / 100)).join(',');

/** What of the box lies on the page; `null` when that is nothing. */
function insidePage({ size }: FilePage, { left, top, width, height }: Box): Box | null {
  if (size === null) return null;
  const [from, right] = [Math.max(0, left), Math.min(size.width, left + width)];
  const [above, below] = [Math.max(0, top), Math.min(size.height, top + height)];
  if (!(from < right && above < below)) return null;
  return { left: from, top: above, width: right - from, height: below - above };
}
