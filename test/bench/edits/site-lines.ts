// Reads the Dutch pages of the sample site as lines of text, one for each block.
import { readPageFiles } from '../../site/page-files.ts';
import { renderPage } from '../../site/render.ts';
import type { NamedText } from './subjects.ts';

const origins = { main: 'https://www.voorbeeldstad.test', other: 'https://cijfers.test' };
const unread = /<!--[\s\S]*?-->|<(script|style|head|title|select)\b[\s\S]*?<\/\1>/gi;
const blocks =
  /<\/?(?:p|div|li|ul|ol|h[1-6]|section|article|main|header|footer|nav|body|html|tr|td|th|table|caption|thead|tbody|details|summary|dl|dt|dd|figure|figcaption|form|fieldset|legend|blockquote|template|br|hr|aside)\b[^>]*>/gi;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  shy: '',
};

/** The sample site writes its pages simply, so this need not be a browser. */
export const linesOfHtml = (html: string): string[] =>
  html
    .replace(unread, ' ')
    .replace(/\s+/g, ' ')
    .replace(blocks, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');

/** Every Dutch page that has text, by its address. */
export async function dutchSiteTexts(): Promise<NamedText[]> {
  const files = await readPageFiles();
  const isDutch = ({ page, origin, layout }: (typeof files)[number]) =>
    origin === 'main' && layout !== 'en' && layout !== 'ar' && page.contentType.includes('html');
  return files.filter(isDutch).flatMap((file) => {
    const html = renderPage(file, origins);
    const lines = typeof html === 'string' ? linesOfHtml(html) : [];
    return lines.length > 5 ? [{ name: file.page.path, lines }] : [];
  });
}
