/**
 * Captures a page that is only the browser's viewer of a file, a PDF: the file itself, when the browser
 * still has it. Of the viewer there is nothing to keep.
 */
import { createGaps } from './gaps.ts';
import { readPageFacts } from './page-facts.ts';
import type { CapturePorts, PageYield } from './page-yield.ts';
import { readSource } from './source.ts';

export async function captureFile(document: Document, ports: CapturePorts): Promise<PageYield> {
  const gaps = createGaps();
  const facts = readPageFacts(document);
  const original = await readSource(document, ports, gaps, 'original');
  return {
    facts,
    parts: original?.parts ?? [],
    missing: gaps.list(),
    observation: null,
    readSent: async () => null,
  };
}
