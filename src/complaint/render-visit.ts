/** A guided visit as one page: which hosts of others and which cookies were seen at which step. */
import type { VisitExhibit } from '../domain/dossier.ts';
import type { LetterLanguage } from '../domain/language.ts';
import type { ComparedStep, VisitComparison } from '../domain/visit-comparison.ts';
import { sayMoment } from './dates.ts';
import { namePage } from './exhibits.ts';
import { type Html, html, htmlDocument, saidHtml } from './html.ts';
import { overviewStyle } from './overview-style.ts';
import { type VisitWords, visitWords } from './visit-words.ts';

type Context = {
  readonly comparison: VisitComparison;
  readonly language: LetterLanguage;
  readonly words: VisitWords;
};

/** The whole page, offline and without script. */
export function renderVisit(
  exhibit: VisitExhibit,
  comparison: VisitComparison,
  language: LetterLanguage,
): string {
  const words = visitWords[language];
  const context = { comparison, language, words };
  return htmlDocument({
    language,
    title: words.title(exhibit.number),
    style: `${overviewStyle}table.steps th:first-child { inline-size: 34%; }\n`,
    body: html`<main>
<h1>${words.title(exhibit.number)}</h1>
<dl>
<dt>${words.page}</dt>
<dd>${saidHtml(namePage(exhibit.capture))}</dd>
</dl>
${renderOwn(exhibit, words)}<h2>${words.hosts}</h2>
${renderHosts(context)}<h2>${words.cookies}</h2>
${renderCookies(context)}<h2>${words.limits}</h2>
<ul>
${words.limitLines.map(
  (line) => html`<li>${line}</li>
`,
)}</ul>
</main>`,
  });
}

function renderOwn({ record }: VisitExhibit, { ownVisit }: VisitWords): Html {
  if (record.ownVisit === null) return html``;
  return html`<p>${ownVisit[record.ownVisit ? 'yes' : 'no']}</p>
`;
}

function renderHosts(context: Context): Html {
  const { comparison, words } = context;
  if (comparison.hosts.length === 0)
    return html`<p>${words.noHosts}</p>
`;
  const rows = comparison.hosts.map(({ host, service, seenIn }) => ({
    name: service === null ? saidHtml(host) : html`${saidHtml(host)}<br>${service}`,
    seenIn,
  }));
  return table(words.host, rows, context);
}

function renderCookies(context: Context): Html {
  const { comparison, words } = context;
  if (comparison.cookies.length === 0)
    return html`<p>${words.noCookies}</p>
`;
  const rows = comparison.cookies.map(({ name, seenIn }) => ({ name: saidHtml(name), seenIn }));
  return table(words.cookie, rows, context);
}

type Row = { readonly name: Html; readonly seenIn: readonly (boolean | null)[] };

const table = (
  name: string,
  rows: readonly Row[],
  context: Context,
): Html => html`<table class="steps">
<thead><tr><th scope="col">${name}</th>${context.comparison.steps.map((step) => renderStep(step, context))}</tr></thead>
<tbody>
${rows.map(
  (row) => html`<tr><th scope="row">${row.name}</th>${row.seenIn.map(
    (isSeen) => html`<td>${sayCell(isSeen, context.words)}</td>`,
  )}</tr>
`,
)}</tbody>
</table>
`;

const sayCell = (isSeen: boolean | null, { yes, no, unknown }: VisitWords): string => {
  if (isSeen === null) return unknown;
  return isSeen ? yes : no;
};

function renderStep(step: ComparedStep, { words, language }: Context): Html {
  const since =
    step.choice === 'nothing-chosen'
      ? html`<br>${step.isBeforeChoice ? words.before : words.since}`
      : html``;
  return html`<th scope="col">${words.choices[step.choice]}<br>${sayMoment(step.keptAt, language)}<br>${words.starts[step.start]}${since}</th>`;
}
