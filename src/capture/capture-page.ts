/**
 * Captures a page: what it said, how it looked, what the server had sent. Changes nothing on the page
 * and asks no server; what cannot be kept is listed instead of guessed.
 */
import { readText } from '../anchoring/read-text.ts';
import { createGaps } from './gaps.ts';
import { observeForCapture } from './observe/observe-for-capture.ts';
import { readPageFacts } from './page-facts.ts';
import { readablePartOf } from './page-readers.ts';
import { type CapturePorts, type PageYield, textPart } from './page-yield.ts';
import { readSentText } from './sent-text.ts';
import { readSnapshot } from './snapshot.ts';
import { readSource } from './source.ts';

/**
 * Reads the page before the first `await`: what is described in the same turn, a selection for
 * instance, belongs to the same text as `text.txt`.
 */
export async function capturePage(document: Document, ports: CapturePorts): Promise<PageYield> {
  const gaps = createGaps();
  const facts = readPageFacts(document);
  const text = readText(readablePartOf(document), ports);
  const finish = readSnapshot(document, ports, gaps);
  const observing = observeForCapture(document, ports, gaps);
  const source = await readSource(document, ports, gaps);
  // What the site says when it is asked again is no part of what the page did.
  const observation = await observing(source?.from === 'cache' ? source.parts : []);
  const parts = [
    { role: 'snapshot', mediaType: 'text/html;charset=utf-8', chunks: await finish() } as const,
    ...(source?.parts ?? []),
    textPart('text', 'text/plain;charset=utf-8', text),
  ];
  const readSent = async () => source && readSentText(source, document);
  return { facts, parts, missing: gaps.list(), observation, readSent };
}
