/** What is shown on a page for practising: a mark where a passage stands, and a sentence that is selected. */
import { sentenceSelector } from './practise-pages.ts';

const name = 'kantlijn-practising';

/** Paints the place with these declarations, without an element that is added, and goes there. */
export function showPassage(document: Document, range: Range, declarations: string): void {
  const window = document.defaultView;
  if (window === null) return; // The page was just replaced by another.
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(`::highlight(${name}) { ${declarations} }`);
  document.adoptedStyleSheets = [sheet];
  window.CSS.highlights.set(name, new window.Highlight(range));
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}

/**
 * Selects the sentence after the one that is selected, or the first: for who has no mouse. Returns its
 * words, or `null` when the page has none.
 */
export function selectNextSentence(document: Document): string | null {
  const sentences = [...document.querySelectorAll(sentenceSelector)];
  const selection = document.getSelection();
  const at = sentences.findIndex((sentence) => selection?.containsNode(sentence, true));
  const next = sentences[(at + 1) % Math.max(1, sentences.length)];
  if (next === undefined || selection === null) return null;
  selection.selectAllChildren(next);
  next.scrollIntoView({ block: 'nearest' });
  return next.textContent;
}
