/** Any text, and any passage in it. */
import fc from 'fast-check';
import { type Span, trimSpan } from '../../../src/anchoring/span.ts';

/** Text of few words, so that the same words come back often. */
export const texts = fc
  .array(fc.constantFrom('wij', 'filmen', 'u', 'niet', '26', '😀', 'gesprek\n'), { minLength: 1 })
  .map((words) => words.join(' ').replaceAll('\n ', '\n').trim());

/** The passage has no white space at its ends. */
export const textWithSpan = fc
  .tuple(texts, fc.nat(), fc.nat())
  .map(([text, a, b]) => {
    const [start, end] = [a % text.length, b % (text.length + 1)].toSorted((x, y) => x - y);
    return { text, span: trimSpan(text, { start: start ?? 0, end: end ?? 0 }) };
  })
  .filter((marked): marked is { text: string; span: Span } => marked.span !== null);
