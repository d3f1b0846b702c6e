/** The text of this frame, as the page itself has it. Reads only. */
import { buildTextIndex } from '../anchoring/text-index.ts';
import { readPageFacts } from '../capture/page-facts.ts';
import { readablePartOf } from '../capture/page-readers.ts';
import type { FrameText } from '../messaging/page-calls.ts';
import { hasElement } from './page-document.ts';
import { shadowRootOf } from './shadow.ts';

/** UTF-16 units. A page with more is not searched either. */
const longestText = 8_000_000;

/**
 * Where Chromium, Edge and Firefox leave a sign that they put a translation in the page's place. Firefox
 * takes its own away in the end, and leaves another language on the page: that is sent along.
 */
const translated =
  'html.translated-ltr, html.translated-rtl, [_msttexthash], [data-moz-translations-id]';

/** `null` when the browser translated the page, for then every sentence would seem gone; or endless. */
export function readPageText(): FrameText | null {
  if (hasElement(translated)) return null;
  const { text } = buildTextIndex(readablePartOf(document), { shadowRootOf });
  if (text.length > longestText) return null;
  return { source: location.href, language: readPageFacts(document).language, text };
}
