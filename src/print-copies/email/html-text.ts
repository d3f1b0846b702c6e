/** The words of an e-mail that was written in HTML. Nothing of it is run, shown or asked for. */
import { withSigns } from './entities.ts';

/** Tags that begin a line. */
const blocks = new Set(
  'address article blockquote br dd div dl dt footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section table tr ul'.split(
    ' ',
  ),
);

/** What these hold is nothing to read. */
const unread = new Set(['script', 'style', 'template', 'title']);

type Tag = { readonly name: string; readonly isEnd: boolean; readonly inside: string };

/** The lines so far, the one that is being read, and the link that is open. */
type Reading = {
  readonly lines: string[];
  line: string;
  link: { readonly address: string; words: string } | null;
};

/** Links as `words (address)`. Takes as long as the HTML is long, however broken it is. */
export function htmlText(html: string): string {
  const reading: Reading = { lines: [], line: '', link: null };
  const small = html.toLowerCase();
  let at = 0;
  while (at < html.length) {
    const open = ending(html, '<', at);
    addWords(reading, withSigns(html.slice(at, open)));
    const mark = small.startsWith('<!--', open) ? '-->' : '>';
    const close = ending(html, mark, open);
    const tag = tagIn(html.slice(open + 1, close));
    if (tag) addTag(reading, tag);
    const isUnread = tag && !tag.isEnd && unread.has(tag.name);
    at = isUnread ? ending(small, `</${tag.name}`, close) : close + mark.length;
  }
  endLine(reading);
  return reading.lines.join('\n');
}

/** Where it is next, or else the end. */
function ending(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found;
}

function addWords(reading: Reading, words: string): void {
  const spaced = words.replace(/\s+/g, ' ');
  const more = reading.line === '' || reading.line.endsWith(' ') ? spaced.trimStart() : spaced;
  reading.line += more;
  if (reading.link) reading.link.words += more;
}

function endLine(reading: Reading): void {
  reading.lines.push(reading.line.trimEnd());
  reading.line = '';
}

/** `null` for a remark and for what is no tag. */
function tagIn(inside: string): Tag | null {
  const [, slash, name] = /^(\/?)([a-z][a-z\d]{0,15})/i.exec(inside) ?? [];
  return name === undefined ? null : { name: name.toLowerCase(), isEnd: slash === '/', inside };
}

function addTag(reading: Reading, tag: Tag): void {
  if (blocks.has(tag.name) && (reading.line !== '' || tag.name === 'br')) endLine(reading);
  if (tag.name === 'td' || tag.name === 'th') addWords(reading, ' ');
  if (tag.name === 'li' && !tag.isEnd) addWords(reading, '- ');
  if (tag.name === 'p' && tag.isEnd) endLine(reading);
  if (tag.name === 'img') addWords(reading, attribute(tag, 'alt'));
  if (tag.name === 'a') turnLink(reading, tag);
}

/** At its end a link gets its address, unless its words are that. */
function turnLink(reading: Reading, tag: Tag): void {
  const { link } = reading;
  reading.link = null;
  if (link && !link.address.includes(link.words.trim() || link.address))
    addWords(reading, ` (${link.address})`);
  const address = tag.isEnd ? '' : attribute(tag, 'href').trim();
  if (/^(?:https?|mailto|tel):/i.test(address)) reading.link = { address, words: '' };
}

/** Empty when the tag has none of that name. */
function attribute({ inside }: Tag, name: string): string {
  const at = inside.toLowerCase().indexOf(` ${name}=`);
  if (at < 0) return '';
  const value = inside.slice(at + name.length + 2);
  const mark = value.charAt(0);
  const isQuoted = mark === '"' || mark === "'";
  return withSigns((isQuoted ? value.slice(1).split(mark) : value.split(/\s/))[0] ?? '');
}
