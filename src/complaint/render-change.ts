/** A change as one page: what stood there, what stood there later, and the differences marked. */
import type { ChangeExhibit } from '../domain/dossier.ts';
import type { LetterLanguage } from '../domain/language.ts';
import {
  type Difference,
  newWords,
  oldWords,
  replacementsIn,
  type Surroundings,
} from '../domain/passage-change.ts';
import { type ChangeWords, changeSubject, changeWords, sayLoss } from './change-words.ts';
import { sayMoment } from './dates.ts';
import { namePage } from './exhibits.ts';
import { type Html, html, htmlDocument, languageOr, saidHtml } from './html.ts';
import { overviewStyle } from './overview-style.ts';

export type ChangeFiles = {
  /** As seen from the page itself. */
  readonly oldText: string;
  readonly newText: string;
  /** Whether `oldText` is the whole page, and not only what was marked. */
  readonly isWhole: boolean;
};

type Context = {
  readonly exhibit: ChangeExhibit;
  readonly language: LetterLanguage;
  readonly words: ChangeWords;
};

/** The whole page, offline and without script. */
export function renderChange(
  exhibit: ChangeExhibit,
  files: ChangeFiles,
  language: LetterLanguage,
): string {
  const words = changeWords[language];
  const context = { exhibit, language, words };
  return htmlDocument({
    language,
    title: words.title(exhibit.number),
    style: overviewStyle,
    body: html`<main>
<h1>${words.title(exhibit.number)}</h1>
${renderFacts(context)}${renderOld(context)}${renderNow(context)}${renderDifferences(context)}${renderFiles(files, words)}<h2>${words.limits}</h2>
<ul>
${words.limitLines.map(
  (line) => html`<li>${line}</li>
`,
)}</ul>
</main>`,
  });
}

const renderFacts = ({ exhibit, language, words }: Context): Html => html`<dl>
<dt>${words.page}</dt>
<dd>${saidHtml(namePage(exhibit.capture))}</dd>
<dt>${words.seen}</dt>
<dd>${sayLoss(exhibit, changeSubject[language], language)}</dd>
</dl>
`;

const renderOld = (context: Context): Html => html`<h2>${context.words.old}</h2>
${at(context.exhibit.capture.startedAt, context)}${quoted(
  context.exhibit.change.old,
  html`<b>${oldWords(context.exhibit.change)}</b>`,
  context,
)}`;

function renderNow(context: Context): Html {
  const { exhibit, language, words } = context;
  const { now, seenAt } = exhibit.change;
  const found = newWords(exhibit.change);
  const head = html`<h2>${words.now}</h2>
${at(seenAt, context)}`;
  if (now === null || found === null)
    return html`${head}<p>${words.noPlace}</p>
`;
  const passage =
    found === '' ? html` <i lang="${language}">${words.itsPlace}</i> ` : html`<b>${found}</b>`;
  return html`${head}${quoted(now, passage, context)}`;
}

const at = (moment: Parameters<typeof sayMoment>[0], { language }: Context): Html =>
  html`<p>${sayMoment(moment, language)}:</p>
`;

const quoted = ({ before, after }: Surroundings, passage: Html, { exhibit }: Context): Html =>
  html`<blockquote dir="auto" translate="no" lang="${languageOr(exhibit.capture.facts.language)}">${before}${passage}${after}</blockquote>
`;

function renderDifferences(context: Context): Html {
  const { exhibit, words } = context;
  const { differences, meaning } = exhibit.change;
  const changed = exhibit.change.class === 'changed' && meaning === 'other';
  return html`<h2>${words.differences}</h2>
<p>${words.legend}${changed ? html` ${words.meaning}` : html``}</p>
${quoted({ before: '', after: '' }, html`${differences.map(markDifference)}`, context)}<ul>
${replacementsIn(differences).map(
  (one) => html`<li translate="no">${saidHtml(words.replacement(one))}</li>
`,
)}</ul>
`;
}

/** Struck through or underlined, and told by name to who cannot see it. */
export function markDifference({ kind, text }: Difference): Html {
  switch (kind) {
    case 'same':
      return html`${text}`;
    case 'gone':
      return html`<del>${text}</del>`;
    case 'new':
      return html`<ins>${text}</ins>`;
  }
}

const renderFiles = ({ oldText, newText, isWhole }: ChangeFiles, words: ChangeWords): Html =>
  html`<h2>${words.files}</h2>
<ul>
<li><a href="${oldText}">${oldText}</a>: ${isWhole ? words.oldText : words.oldPassage}</li>
<li><a href="${newText}">${newText}</a>: ${words.newText}</li>
</ul>
`;
