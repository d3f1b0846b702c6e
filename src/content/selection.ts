/** What is selected in this frame, as selectors. Typed text is never read. */
import { describeRange } from '../anchoring/describe.ts';
import { pageShadowOf } from '../anchoring/flat-tree.ts';
import { buildTextIndex, type TextIndex } from '../anchoring/text-index.ts';
import { isInlineFrame, isInput, isTextArea, readablePartOf } from '../capture/page-readers.ts';
import { quoteOf } from '../domain/selector.ts';
import type { FrameReport, FrameSelection } from '../messaging/page-calls.ts';
import { looksPersonal } from './looks-personal.ts';
import { allElements, focusedElement, pageContentType, pageHasFocus } from './page-document.ts';
import { placePassage } from './passage-place.ts';
import { shadowRootOf } from './shadow.ts';

/** Above this a quote is no quote any more; the page as a whole is kept instead. */
const longestQuote = 5_000;

/** A page that has less text than this may be quoted from beginning to end. */
const shortPage = 1_000;

export const reportFrame = (): FrameReport => ({
  source: location.href,
  hasFocus: pageHasFocus(),
  contentType: pageContentType(),
  looksPersonal: looksPersonal(),
  selection: readSelection(),
});

function readSelection(): FrameSelection {
  const focused = focusedElement(shadowRootIn);
  if (focused && isFormField(focused)) return { kind: 'form-field' };
  const range = selectedRange();
  if (range === null || range.collapsed)
    return focused && isUnreachableFrame(focused)
      ? { kind: 'unreachable-frame' }
      : { kind: 'none' };
  return describeSelected(buildTextIndex(readablePartOf(document), { shadowRootOf }), range);
}

function describeSelected(index: TextIndex, range: Range): FrameSelection {
  const { selectors, rivals } = describeRange(range, index);
  if (selectors.length === 0) return { kind: 'none' };
  const { length } = quoteOf(selectors)?.exact ?? '';
  if (length >= index.text.length && length > shortPage) return { kind: 'whole-document' };
  if (length > longestQuote) return { kind: 'too-long' };
  return { kind: 'passage', selectors, rivals, shownAt: placePassage(range, index) };
}

const shadowRootIn = (host: Element) => pageShadowOf(host, shadowRootOf);

const isFormField = (element: Element): boolean =>
  (isTextArea(element) || isInput(element)) && hasSelectedText(element);

// Inputs without text (a checkbox) have no selection and answer with null, or throw.
function hasSelectedText(field: HTMLInputElement | HTMLTextAreaElement): boolean {
  try {
    return field.selectionStart !== field.selectionEnd;
  } catch {
    return false; // No text to select in this kind of field.
  }
}

const isUnreachableFrame = (element: Element): boolean =>
  isInlineFrame(element) && element.contentDocument === null;

/** The selection as a range, also when it lies inside shadow roots; `null` when there is none. */
function selectedRange(): Range | null {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return range.collapsed || reachesShadowRoot(range) ? (composedRange(selection) ?? range) : range;
}

// A selection inside a shadow root looks like one around its host, seen from outside.
function reachesShadowRoot(range: Range): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return (
    startContainer === endContainer &&
    endOffset - startOffset <= 1 &&
    !(startContainer instanceof Text)
  );
}

function composedRange(selection: Selection): Range | null {
  const shadowRoots = allElements().flatMap(rootsUnder);
  const [composed] = selection.getComposedRanges?.({ shadowRoots }) ?? [];
  if (!composed) return null;
  const range = new Range();
  range.setStart(composed.startContainer, composed.startOffset);
  range.setEnd(composed.endContainer, composed.endOffset);
  return range;
}

function rootsUnder(host: Element): ShadowRoot[] {
  const root = shadowRootIn(host);
  if (root === null) return [];
  return [root, ...[...root.querySelectorAll('*')].flatMap(rootsUnder)];
}
