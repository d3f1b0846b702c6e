/** What an e-mail says. Where it says it twice, as text and in HTML, the text is taken. */
import type { Email } from 'postal-mime';
import { htmlText } from './html-text.ts';
import { tidyLines } from './tidy-lines.ts';

export function bodyOf({ text = '', html = '' }: Email): string {
  const written = tidyLines(text);
  return written === '' ? tidyLines(htmlText(html)) : written;
}
