/** A letter as one HTML file: opens everywhere without network, prints on A4, runs no script. */
import type { AddressLines, Block, Inline, Letter } from '../domain/letter.ts';
import { type Html, html, htmlDocument, languageOr, saidHtml } from './html.ts';
import { letterStyle } from './letter-style.ts';
import { dateline, letterWords } from './letter-words.ts';

function renderInline(inline: Inline): Html {
  switch (inline.kind) {
    case 'text':
      return html`${inline.text}`;
    case 'strong':
      return html`<strong>${inline.text}</strong>`;
    case 'said':
      return saidHtml(inline.text);
  }
}

const renderItem = (item: readonly Inline[]) => html`<li>${item.map(renderInline)}</li>
`;

/** A paragraph of somebody else's words alone takes their direction as a whole. */
const directionOf = (inlines: readonly Inline[]) =>
  inlines.every(({ kind }) => kind === 'said') ? 'auto' : 'ltr';

function renderBlock(block: Block): Html {
  switch (block.kind) {
    case 'heading':
      return html`<h2>${block.text}</h2>
`;
    case 'paragraph':
      return html`<p dir="${directionOf(block.inlines)}">${block.inlines.map(renderInline)}</p>
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
  }
}

const renderLines = (lines: AddressLines) =>
  lines.map(
    (line) => html`${saidHtml(line)}<br>
`,
  );

function renderEnclosures({ enclosures, language }: Letter): Html {
  if (enclosures.length === 0) return html``;
  return html`<h2>${letterWords[language].enclosures}</h2>
<ul>
${enclosures.map((line) => renderItem([{ kind: 'said', text: line }]))}</ul>
`;
}

/** The whole file. What the person or a page said stands in it as typed, and is never markup. */
export const renderHtml = (letter: Letter): string =>
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
