/** Marks words of a text and looks for them in another, by all steps that need no page. */
import { findAlone } from '../../../src/anchoring/answer-job.ts';
import { describeText, type TextDescription } from '../../../src/anchoring/describe-text.ts';
import { type Found, markOf, notFound } from '../../../src/anchoring/mark.ts';
import { pageTextOf } from '../../../src/anchoring/page-text.ts';
import type { Span } from '../../../src/anchoring/span.ts';
import type { Rival, Selector } from '../../../src/domain/selector.ts';

type Described = { readonly selectors: readonly Selector[]; readonly rivals: readonly Rival[] };

export function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

export const describeSpan = (text: string, span: Span): TextDescription =>
  describeText(pageTextOf(text), span);

export const describeWords = (text: string, words: string, from = 0): TextDescription =>
  describeSpan(text, spanOf(text, words, from));

export function locate(
  text: string,
  { selectors, rivals }: Described,
  oldText: string | null = null,
): Found {
  const mark = markOf(selectors, rivals);
  if (mark === null) return notFound('not-searched');
  return findAlone(pageTextOf(text), { ...mark, oldText }, 2_000);
}

/** What was found, by its words; the status in front. */
export function wordsFound(text: string, found: Found): string {
  return found.span
    ? `${found.status}: ${text.slice(found.span.start, found.span.end)}`
    : found.status;
}
