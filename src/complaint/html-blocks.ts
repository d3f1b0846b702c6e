/** The blocks of a letter or an annex as HTML. */
import type { BlockOf, PlainInline } from '../domain/letter.ts';
import { type Html, html, languageOr } from './html.ts';
import { holderHtml, type Inlines, paragraphHtml, wordsHtml } from './html-inlines.ts';

type Direction = 'ltr' | 'rtl';

type Named<Kind extends BlockOf<PlainInline>['kind']> = Extract<
  BlockOf<PlainInline>,
  { readonly kind: Kind }
>;

/** The block, in a text that runs in that direction. */
export function blockHtml(block: BlockOf<PlainInline>, direction: Direction): Html {
  switch (block.kind) {
    case 'heading':
      return html`<h2>${block.text}</h2>
`;
    case 'paragraph':
      return paragraphHtml(block.inlines, direction);
    case 'list':
      return listHtml(block);
    case 'quote':
      return quoteHtml(block, direction);
    case 'table':
      return tableHtml(block);
    case 'facts':
      return html`<dl>
${block.rows.map(factHtml)}</dl>
`;
    case 'fill-in':
      return fillInHtml(block);
  }
}

export const itemHtml = (item: Inlines): Html => html`<li${holderHtml(item)}>${wordsHtml(item)}</li>
`;

const listHtml = ({ ordered, items }: Named<'list'>): Html =>
  ordered
    ? html`<ol>
${items.map(itemHtml)}</ol>
`
    : html`<ul>
${items.map(itemHtml)}</ul>
`;

const quoteHtml = (
  { language, text, source }: Named<'quote'>,
  direction: Direction,
) => html`<figure>
<blockquote dir="auto" lang="${languageOr(language)}">${text}</blockquote>
<figcaption dir="${direction}">${source}</figcaption>
</figure>
`;

const cellHtml = (cell: Inlines) => html`<td${holderHtml(cell)}>${wordsHtml(cell)}</td>`;

const rowHtml = (cells: readonly Inlines[]) => html`<tr>${cells.map(cellHtml)}</tr>
`;

const columnHtml = (column: string) => html`<th scope="col" dir="auto">${column}</th>`;

const tableHtml = ({ caption, columns, rows }: Named<'table'>) => html`<table>
<caption>${caption}</caption>
<thead><tr>${columns.map(columnHtml)}</tr></thead>
<tbody>
${rows.map(rowHtml)}</tbody>
</table>
`;

const factHtml = ({ name, value }: Named<'facts'>['rows'][number]) =>
  html`<div><dt>${name}</dt><dd${holderHtml(value)}>${wordsHtml(value)}</dd></div>
`;

/** Boxes and lines for a pen: the file runs nothing, so nothing in it can be typed. */
function fillInHtml({ question, choices, lines }: Named<'fill-in'>): Html {
  const boxes = choices.map(
    (choice) => html`<p>☐ ${choice}</p>
`,
  );
  const empty = Array.from(
    { length: lines },
    () => html`<p class="line"></p>
`,
  );
  return html`<div class="fill-in">
<p>${question}</p>
${boxes}${empty}</div>
`;
}
