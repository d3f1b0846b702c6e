/** A letter as one HTML file: opens everywhere without network, prints on A4, runs no script. */
import { directionOf } from '../domain/language.ts';
import type { AddressLines, BlockOf, Letter, PlainInline, SaidLetter } from '../domain/letter.ts';
import { type Html, html, htmlDocument, languageOr, saidHtml } from './html.ts';
import { letterStyle } from './letter-style.ts';
import { dateline, letterWords } from './letter-words.ts';
import { sayReferences } from './say-references.ts';

function renderInline(inline: PlainInline): Html {
  switch (inline.kind) {
    case 'text':
      return html`${inline.text}`;
    case 'strong':
      return html`<strong>${inline.text}</strong>`;
    case 'said':
      return saidHtml(inline.text);
    case 'in-language':
      return html`<span lang="${inline.language}" dir="${directionOf(inline.language)}">${inline.text}</span>`;
  }
}

const renderItem = (item: readonly PlainInline[]) => html`<li>${item.map(renderInline)}</li>
`;

/** A paragraph of somebody else's words alone takes their direction as a whole. */
const directionOfAll = (inlines: readonly PlainInline[]) =>
  inlines.every(({ kind }) => kind === 'said') ? 'auto' : 'ltr';

function renderBlock(block: BlockOf<PlainInline>): Html {
  switch (block.kind) {
    case 'heading':
      return html`<h2>${block.text}</h2>
`;
    case 'paragraph':
      return html`<p dir="${directionOfAll(block.inlines)}">${block.inlines.map(renderInline)}</p>
`;
    case 'list':
      return block.ordered
        ? html`<ol>
${block.items.map(renderItem)}</ol>
`
        : html`<ul>
${block.items.map(renderItem)}</ul>
`;
    case 'quote':
      return html`<figure>
<blockquote dir="auto" lang="${languageOr(block.language)}">${block.text}</blockquote>
<figcaption dir="ltr">${block.source}</figcaption>
</figure>
`;
    case 'table':
      return renderTable(block);
    case 'facts':
      return html`<dl>
${block.rows.map(renderFact)}</dl>
`;
    case 'fill-in':
      return renderFillIn(block);
  }
}

type Named<Kind extends BlockOf<PlainInline>['kind']> = Extract<
  BlockOf<PlainInline>,
  { readonly kind: Kind }
>;

const renderRow = (cells: readonly (readonly PlainInline[])[]) =>
  html`<tr>${cells.map((cell) => html`<td>${cell.map(renderInline)}</td>`)}</tr>
`;

const renderTable = ({ caption, columns, rows }: Named<'table'>) => html`<table>
<caption>${caption}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${rows.map(renderRow)}</tbody>
</table>
`;

const renderFact = ({ name, value }: Named<'facts'>['rows'][number]) =>
  html`<div><dt>${name}</dt><dd>${value.map(renderInline)}</dd></div>
`;

/** Boxes and lines for a pen: the file runs nothing, so nothing in it can be typed. */
function renderFillIn({ question, choices, lines }: Named<'fill-in'>): Html {
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

const renderLines = (lines: AddressLines) =>
  lines.map(
    (line) => html`${saidHtml(line)}<br>
`,
  );

function renderEnclosures({ enclosures, language }: SaidLetter): Html {
  if (enclosures.length === 0) return html``;
  return html`<h2>${letterWords[language].enclosures}</h2>
<ul>
${enclosures.map((line) => renderItem([{ kind: 'said', text: line }]))}</ul>
`;
}

/** The whole file. What the person or a page said stands in it as typed, and is never markup. */
export const renderHtml = (letter: Letter): string => renderSaid(sayReferences(letter));

const renderSaid = (letter: SaidLetter): string =>
  htmlDocument({
    language: letter.language,
    title: letter.subject,
    style: letterStyle,
    body: html`<main>
<address>
${renderLines(letter.sender)}</address>
<p class="recipient">
${renderLines(letter.recipient)}</p>
<p class="date">${saidHtml(dateline(letter))}</p>
<h1>${letterWords[letter.language].subject}: ${letter.subject}</h1>
<p>${letter.salutation}</p>
${letter.blocks.map(renderBlock)}<div class="closing">
<p>${letter.closing}</p>
<p class="signature">${saidHtml(letter.signature)}</p>
</div>
${renderEnclosures(letter)}</main>`,
  });
