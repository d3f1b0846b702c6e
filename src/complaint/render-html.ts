/** Letters and annexes as one HTML file: opens everywhere without network, prints on A4, runs no script. */
import type { Annex, LetterSet, SaidAnnex } from '../domain/annex.ts';
import { directionOf } from '../domain/language.ts';
import type { AddressLines, Letter, SaidLetter } from '../domain/letter.ts';
import { type Html, html, htmlDocument, saidHtml } from './html.ts';
import { blockHtml, itemHtml } from './html-blocks.ts';
import { partsInOrder, type SetPart } from './in-order.ts';
import { letterStyle } from './letter-style.ts';
import { dateline, letterWords } from './letter-words.ts';
import { sayAnnex, sayReferences } from './say-references.ts';

/** The whole file. What the person or a page said stands in it as typed, and is never markup. */
export function renderHtml(letter: Letter): string {
  const said = sayReferences(letter);
  return fileOf(
    { language: said.language, title: said.subject },
    html`<main>
${letterHtml(said)}</main>`,
  );
}

/** The letter with its annexes, each on pages of its own. */
export const renderSetHtml = (set: LetterSet): string =>
  fileOf(
    { language: set.letter.language, title: set.letter.subject },
    html`<main>
${partsInOrder(set).map(partHtml)}</main>`,
  );

/** One annex by itself, such as the explanation. */
export const renderAnnexHtml = (annex: Annex): string =>
  fileOf(
    annex,
    html`<main>
${annexHtml(sayAnnex(annex))}</main>`,
  );

const fileOf = (names: Pick<Annex, 'language' | 'title'>, body: Html): string =>
  htmlDocument({
    language: names.language,
    direction: directionOf(names.language),
    title: names.title,
    style: letterStyle,
    body,
  });

const partHtml = (part: SetPart): Html =>
  part.kind === 'annex'
    ? annexHtml(part.annex)
    : html`<section class="letter">
${letterHtml(part.letter)}</section>
`;

function annexHtml({ kind, language, title, blocks }: SaidAnnex): Html {
  const direction = directionOf(language);
  const style = kind === 'triage-sheet' ? 'sheet' : 'annex';
  return html`<section class="${style}" lang="${language}" dir="${direction}">
<h1>${title}</h1>
${blocks.map((block) => blockHtml(block, direction))}</section>
`;
}

const letterHtml = (letter: SaidLetter): Html => html`<address>
${linesHtml(letter.sender)}</address>
<p class="recipient">
${linesHtml(letter.recipient)}</p>
<p class="date">${saidHtml(dateline(letter))}</p>
<h1>${letterWords[letter.language].subject}: ${letter.subject}</h1>
<p>${letter.salutation}</p>
${letter.blocks.map((block) => blockHtml(block, 'ltr'))}<div class="closing">
<p>${letter.closing}</p>
<p class="signature">${saidHtml(letter.signature)}</p>
</div>
${enclosuresHtml(letter)}`;

const linesHtml = (lines: AddressLines) =>
  lines.map(
    (line) => html`${saidHtml(line)}<br>
`,
  );

function enclosuresHtml({ enclosures, language }: SaidLetter): Html {
  if (enclosures.length === 0) return html``;
  return html`<h2>${letterWords[language].enclosures}</h2>
<ul>
${enclosures.map((line) => itemHtml([{ kind: 'said', text: line }]))}</ul>
`;
}
