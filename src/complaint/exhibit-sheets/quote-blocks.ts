/** A sentence that was marked on a page, with what stood around it and how it was captured. */
import type { QuoteExhibit } from '../../domain/dossier.ts';
import type { Block } from '../../domain/letter.ts';
import { pageAddress } from '../../domain/page-address.ts';
import { quoteOf } from '../../domain/selector.ts';
import { type Cell, facts } from '../annexes/annex-inlines.ts';
import { namePage } from '../exhibits.ts';
import { heading, said } from '../inlines.ts';
import { captureBlocks } from './capture-blocks.ts';
import { captureWords } from './capture-words.ts';
import { pageReportBlocks } from './page-report-blocks.ts';
import { contextOf } from './quote-context.ts';
import type { SheetFacts } from './sheet-facts.ts';

/** What the page did stands with a sentence only where the report is about that. */
export function quoteBlocks(exhibit: QuoteExhibit, sheet: SheetFacts): Block[] {
  const { annotation, capture } = exhibit;
  const { source } = annotation;
  const isInFrame = pageAddress(source) !== pageAddress(capture.facts.url);
  const isTechnical = sheet.record?.tier === 'seen-technically';
  return [
    ...passage(exhibit, sheet),
    ...captureBlocks(capture, sheet, isInFrame ? source : null),
    ...(isTechnical ? pageReportBlocks(sheet.report, sheet.language) : []),
  ];
}

function passage({ annotation, capture }: QuoteExhibit, sheet: SheetFacts): Block[] {
  const words = captureWords[sheet.language];
  const { before, after } = contextOf(annotation.selectors, sheet.pageText);
  const around = (text: string): Cell => [text.trim() === '' ? words.nothingAround : said(text)];
  return [
    heading(words.quote),
    {
      kind: 'quote',
      text: quoteOf(annotation.selectors)?.exact ?? '',
      language: capture.facts.language,
      source: namePage(capture),
    },
    facts([
      { name: words.before, value: around(before) },
      { name: words.after, value: around(after) },
    ]),
  ];
}
