/** What a draft is about, in words: the order of the list of practices follows it. */
import { artefactOf, type Capture } from '../domain/capture.ts';
import type { Draft } from '../domain/record.ts';
import type { Store } from '../storage/open.ts';
import { readText } from './capture-text.ts';
import { capturesOf } from './captures-of.ts';
import { quoteOfDraft } from './marks-here.ts';

/** Nearest first: the marked words, the title, the address, the text of the page. */
export async function draftTexts(store: Store, draft: Draft): Promise<string[]> {
  const { happening } = draft;
  if (happening.kind === 'place') return [happening.place];
  const [quote, captures] = await Promise.all([
    quoteOfDraft(store, draft),
    capturesOf(store, { happening }),
  ]);
  const pages = await Promise.all(captures.map((capture) => pageText(store, capture)));
  return [quote?.exact ?? '', happening.title, happening.url, pages.join('\n')];
}

async function pageText(store: Store, capture: Capture): Promise<string> {
  const text = artefactOf(capture, 'text');
  return text ? ((await readText(store, text)) ?? '') : '';
}
