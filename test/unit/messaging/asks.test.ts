/** What a script in a web page may ask: no more than a search can need, and never an old text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askParsers } from '../../../src/messaging/ask-schemas.ts';
import { jobLimits } from '../../../src/messaging/page-asks.ts';

const id = '0b5f8f2e-4b1a-4c7e-9d67-3f2f0a1b2c3d';
const quote = { type: 'TextQuoteSelector', exact: 'Wij filmen', prefix: 'Het ', suffix: '.' };
const rival = { start: 3, exact: 'Wij filmden', prefix: '', suffix: '' };
const mark = { id, quote, start: 4, rivals: [rival], oldText: null };
const job = { text: 'Het Wij filmen.', marks: [mark], budgetMs: 3_000 };
const tooLong = (length: number) => 'x'.repeat(length + 1);

test('a job as the search makes it is let through whole', () => {
  expect(askParsers.findMarks([job])).toEqual([job]);
  const placeless = { ...job, marks: [{ ...mark, start: null, rivals: [] }] };
  expect(askParsers.findMarks([placeless])).toEqual([placeless]);
});

const withMark = (change: object) => ({ ...job, marks: [{ ...mark, ...change }] });
const { textLength, marks, quoteLength, contextLength, rivals, budgetMs } = jobLimits;

test.each([
  ['a text of more than eight million characters', { ...job, text: tooLong(textLength) }],
  ['too many marks', { ...job, marks: Array.from({ length: marks + 1 }, () => mark) }],
  ['more time than there is', { ...job, budgetMs: budgetMs + 1 }],
  ['endless time', { ...job, budgetMs: Number.POSITIVE_INFINITY }],
  ['an old text', withMark({ oldText: 'Het is zoals het was.' })],
  ['a quote that is a book', withMark({ quote: { ...quote, exact: tooLong(quoteLength) } })],
  ['endless surroundings', withMark({ quote: { ...quote, prefix: tooLong(contextLength) } })],
  ['a place before the beginning', withMark({ start: -1 })],
  ['half a place', withMark({ start: 0.5 })],
  ['a mark without a name', withMark({ id: 'x' })],
  ['too many rivals', withMark({ rivals: Array.from({ length: rivals + 1 }, () => rival) })],
  ['a rival that is a book', withMark({ rivals: [{ ...rival, exact: tooLong(quoteLength) }] })],
  ['something more', { ...job, note: 'x' }],
  ['a mark with something more', withMark({ note: 'x' })],
  ['nothing', null],
])('a job with %s is refused', (_what, given) => {
  expect(askParsers.findMarks([given])).toBeNull();
});

test('nothing else than a name opens a mark', () => {
  expect(askParsers.openMark([id])).toEqual([id]);
  for (const given of [[], ['x'], [id, id], [`${id}#`], [null], id])
    expect(askParsers.openMark(given)).toBeNull();
});

test('nobody comes through by chance', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(askParsers.findMarks(value)).toBeNull();
      expect(askParsers.openMark(value)).toBeNull();
    }),
  );
});
