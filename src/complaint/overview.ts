/**
 * The first page of a pack: what, who, when, where, the quotes, the exhibits with their files, and what
 * all this does not prove. Somebody with three minutes reads this page and nothing else.
 */
import { sayAnswers } from '../data/answer-words.ts';
import { practiceOf, practiceText } from '../data/practices.ts';
import { sheetOf } from '../data/question-sheets.ts';
import { artefactOf, errorStatusOf, isAddedFile, sourceOriginOf } from '../domain/capture.ts';
import type {
  ChangeExhibit,
  Exhibit,
  FileExhibit,
  PackContents,
  PageExhibit,
  VisitExhibit,
} from '../domain/dossier.ts';
import type { CaptureId } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import type { LetterLanguage } from '../domain/language.ts';
import type { Edition, FileInPack } from '../domain/pack.ts';
import type { PageReport } from '../domain/page-report.ts';
import { replacementsIn } from '../domain/passage-change.ts';
import { type PackRecord, sealedAtOf, tellingOf } from '../domain/record.ts';
import type { CoveredKinds } from '../domain/redaction.ts';
import type { VisitComparison } from '../domain/visit-comparison.ts';
import { sayArticles } from './articles.ts';
import { changeWords, sayLoss } from './change-words.ts';
import { coveredNames } from './cover-words.ts';
import { sayDay, sayMoment, sayRounded } from './dates.ts';
import {
  exhibitsOf,
  nameExhibit,
  nameSource,
  numberExhibits,
  quotedPassages,
  quotedText,
} from './exhibits.ts';
import { type Html, html, htmlDocument, languageOr, saidHtml } from './html.ts';
import { type LetterNeeded, lettersNeeded } from './letters-needed.ts';
import { overviewStyle } from './overview-style.ts';
import { type OverviewWords, overviewWords } from './overview-words.ts';
import { recipientOf } from './recipient.ts';
import { renderPageFacts } from './render-page-facts.ts';
import { summariseVisit } from './visit-words.ts';

export type OverviewInput = {
  readonly language: LetterLanguage;
  readonly edition: Edition;
  readonly contents: PackContents;
  /** Where the pack keeps an exhibit's files, as seen from the overview itself. */
  readonly filesOf: (exhibit: Exhibit) => readonly string[];
  /** How many values of each kind are covered in the pack. */
  readonly coveredKinds?: CoveredKinds;
  /** What of an added file lies in the pack. */
  readonly fileInPack: (exhibit: FileExhibit) => FileInPack;
  /** What each captured page did; of some that is not known. */
  readonly reports: ReadonlyMap<CaptureId, PageReport>;
  /** Where it keeps what an inspection of the exhibit's page saw; `null` when there was none. */
  readonly inspectionFileOf: (exhibit: Exhibit) => string | null;
  /** Where the pack keeps the letters that one can read on screen. */
  readonly letterFiles: readonly string[];
  /** Where it keeps letters and exhibits as pages, to be printed; none when they were not made. */
  readonly pdfFiles: readonly string[];
  /** What a guided visit showed; `null` when it is not known. */
  readonly visitOf: (exhibit: VisitExhibit) => VisitComparison | null;
};

type Context = OverviewInput & {
  readonly words: OverviewWords;
  readonly exhibits: readonly Exhibit[];
};

const row = (name: string, value: Html) => html`<dt>${name}</dt>
<dd>${value}</dd>
`;

const link = (path: string) => html`<a href="${path}">${path}</a>`;

/** What is shown of a change here; all of it stands in its own file. */
function renderLoss(exhibit: ChangeExhibit, { language, words }: Context): Html {
  return html`<p>${sayLoss(exhibit, words.markedText, language)}</p>
${changedWords(exhibit, language)}<p><bdi>${nameExhibit(exhibit, language)}</bdi></p>
`;
}

const mostShown = 5;

function changedWords({ change }: ChangeExhibit, language: LetterLanguage): Html {
  const replaced = replacementsIn(change.differences);
  if (change.class !== 'changed' || replaced.length > mostShown) return html``;
  return html`<ul>
${replaced.map(
  (one) => html`<li translate="no">${saidHtml(changeWords[language].replacement(one))}</li>
`,
)}</ul>
`;
}

function renderExhibit(exhibit: Exhibit, context: Context): Html {
  switch (exhibit.kind) {
    case 'change':
      return renderLoss(exhibit, context);
    case 'visit':
      return renderVisitSteps(exhibit, context);
    case 'file':
      return renderFile(exhibit, context.language);
    case 'quote':
    case 'page':
      return renderQuote(exhibit, context.language);
  }
}

/** The hosts of others at each step; the whole comparison stands in its own file. */
function renderVisitSteps(exhibit: VisitExhibit, { language, visitOf }: Context): Html {
  const comparison = visitOf(exhibit);
  const lines = comparison ? summariseVisit(comparison, language) : [];
  return html`<p><bdi>${nameExhibit(exhibit, language)}</bdi></p>
<ul>
${lines.map(
  (line) => html`<li>${saidHtml(line)}</li>
`,
)}</ul>
`;
}

/** What was marked in a letter, an e-mail or a photo that was added. */
const renderFile = (exhibit: FileExhibit, language: LetterLanguage): Html =>
  html`<p><bdi>${nameExhibit(exhibit, language)}</bdi></p>
${quotedPassages(exhibit).map(
  ({ text, page }) => html`<figure>
<blockquote dir="auto" lang="">${text}</blockquote>
<figcaption>${nameSource(exhibit, page, language)}</figcaption>
</figure>
`,
)}`;

function renderQuote(exhibit: PageExhibit, language: LetterLanguage): Html {
  const quote = quotedText(exhibit);
  if (quote === null)
    return html`<p><bdi>${nameExhibit(exhibit, language)}</bdi></p>
`;
  return html`<figure>
<blockquote dir="auto" lang="${languageOr(exhibit.capture.facts.language)}">${quote}</blockquote>
<figcaption>${nameExhibit(exhibit, language)}</figcaption>
</figure>
`;
}

/** Of the page, and not of what was added to the report afterwards. */
const firstMoment = (own: readonly Exhibit[]): Instant | null =>
  own.find((exhibit) => exhibit.kind !== 'file')?.capture.startedAt ?? null;

const momentOf = (
  record: PackRecord,
  own: readonly Exhibit[],
  { language, edition }: Context,
): string => {
  const say = edition === 'anonymous' ? sayRounded : sayDay;
  if (record.happening.kind === 'place') return say(record.happening.day, language);
  return sayMoment(firstMoment(own) ?? sealedAtOf(record), language);
};

function whereOf({ happening }: PackRecord): Html {
  if (happening.kind === 'place') return saidHtml(happening.place);
  if (happening.title === '') return saidHtml(happening.url);
  return html`${saidHtml(happening.title)}<br>${saidHtml(happening.url)}`;
}

function renderRecord(record: PackRecord, context: Context): Html {
  const { words, language } = context;
  const own = exhibitsOf(record, context.exhibits);
  const note = record.note.trim() === '' ? html`` : row(words.explanation, saidHtml(record.note));
  return html`<dl>
${row(words.when, html`${momentOf(record, own, context)}`)}${row(words.where, whereOf(record))}${row(
  words.how,
  html`${words.tellings[tellingOf(record)]}`,
)}${note}${renderAnswers(record, language)}</dl>
${own.map((exhibit) => renderExhibit(exhibit, context))}${reportsOf(record, own, context)}`;
}

/** What was asked, and what was answered; an answer from which all was left out says nothing. */
const renderAnswers = ({ answers, practice }: PackRecord, language: LetterLanguage): Html[] =>
  sayAnswers(answers, sheetOf(practice, language), language)
    .filter(({ answer }) => answer.trim() !== '')
    .map(({ ask, answer, isOwn }) => row(ask, isOwn ? saidHtml(answer) : html`${answer}`));

/** What is compared with other moments is told there, and not once more by itself. */
function reportsOf(
  { happening }: PackRecord,
  own: readonly Exhibit[],
  { reports, language }: Context,
): Html[] {
  const captures = happening.kind === 'page' ? happening.captures : [];
  const compared = own.flatMap((exhibit) =>
    exhibit.kind === 'visit' ? exhibit.steps.map((step) => step.id) : [],
  );
  const alone = captures.filter((id) => !compared.includes(id));
  return alone.flatMap((id) => {
    const report = reports.get(id);
    return report ? [renderPageFacts(report, language)] : [];
  });
}

/** The stored name, when the register no longer has the organisation. */
function nameOfRecipient({ organisation }: LetterNeeded, words: OverviewWords): string {
  if (organisation.kind === 'not-sure') return words.notSure(organisation.candidates);
  return recipientOf(organisation)?.name ?? organisation.name;
}

/** One section for each practice at each organisation, as the letters are. */
function renderSubject(needed: LetterNeeded, context: Context): Html {
  const { words, language } = context;
  const { number, articles } = practiceOf(needed.practice);
  const { title, summary } = practiceText(needed.practice, language);
  const rules = sayArticles(articles, language).map((line) => html`${line}<br>`);
  return html`<section>
<h2>${title}</h2>
<dl>
${row(words.who, saidHtml(nameOfRecipient(needed, words)))}${row(words.what, html`${summary} (${words.catalogue} ${number})`)}${row(words.rules, html`${rules}`)}</dl>
${needed.records.map((record) => renderRecord(record, context))}</section>
`;
}

function renderInspection(exhibit: Exhibit, { words, inspectionFileOf }: Context): Html {
  const file = inspectionFileOf(exhibit);
  return file === null ? html`` : html`<br>${words.inspected} ${link(file)}.`;
}

function renderExhibitRow(exhibit: Exhibit, context: Context): Html {
  const { language, filesOf } = context;
  return html`<tr>
<th scope="row">${exhibit.number}</th>
<td>${saidHtml(nameExhibit(exhibit, language))}${saidOfFiles(exhibit, context).map((line) => html`<br>${line}`)}${renderInspection(exhibit, context)}</td>
<td>${filesOf(exhibit).map((file) => html`${link(file)}<br>`)}</td>
</tr>
`;
}

/** What a reader should know about the files of a captured page. */
function saidOfFiles(exhibit: Exhibit, { words, fileInPack }: Context): string[] {
  if (exhibit.kind === 'file')
    return exhibit.file.tellsPlace ? [words.tellsPlace[fileInPack(exhibit)]] : [];
  if (exhibit.kind === 'change' || exhibit.kind === 'visit') return [];
  const { capture } = exhibit;
  const { length } = capture.missing;
  const errorStatus = errorStatusOf(capture);
  return [
    ...(length > 0 ? [words.gaps(length)] : []),
    ...(sourceOriginOf(capture) === 'asked-again' ? [words.sourceAskedAgain] : []),
    ...(errorStatus === null ? [] : [words.errorStatus(errorStatus)]),
    ...(isAddedFile(capture) ? [words.fileAdded] : []),
    ...(artefactOf(capture, 'source-difference') ? [words.sourceDifference] : []),
  ];
}

function renderExhibits(context: Context): Html {
  const { words, exhibits } = context;
  if (exhibits.length === 0) return html``;
  return html`<h2>${words.exhibits}</h2>
<table>
<thead><tr>${words.exhibitColumns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${exhibits.map((exhibit) => renderExhibitRow(exhibit, context))}</tbody>
</table>
`;
}

function renderLetters({ words, letterFiles, pdfFiles }: Context): Html {
  if (letterFiles.length === 0) return html``;
  return html`<h2>${words.letters}</h2>
<ul>
${letterFiles.map(
  (file, index) => html`<li>${words.letter(index + 1)}: ${link(file)}</li>
`,
)}${pdfFiles.map(
  (file) => html`<li>${words.pages}: ${link(file)}</li>
`,
)}</ul>
`;
}

const limitsOf = (context: Context): readonly string[] => [
  ...(context.edition === 'anonymous' ? context.words.anonymousLines : []),
  ...context.words.limitLines,
  ...(isAnythingLeftOut(context) ? [context.words.leftOutLine] : []),
  ...sayCovered(context),
];

/**
 * A report that is a copy only because something in it is covered, or because nobody is to know whose it is,
 * has no mark of what was left out.
 */
const isAnythingLeftOut = ({ contents, words, edition, coveredKinds = [] }: Context): boolean =>
  contents.records.some(
    (record) =>
      record.kind === 'derived-record' &&
      ((coveredKinds.length === 0 && edition !== 'anonymous') ||
        JSON.stringify(record).includes(words.leftOutMark)),
  );

function sayCovered({ words, language, coveredKinds = [] }: Context): readonly string[] {
  const kinds = coveredKinds.map(({ kind, count }) => `${coveredNames[language][kind]} (${count})`);
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(kinds);
  return kinds.length === 0 ? [] : [words.covered(list)];
}

const renderLimits = (context: Context): Html => html`<h2>${context.words.limits}</h2>
<ul>
${limitsOf(context).map(
  (line) => html`<li>${line}</li>
`,
)}</ul>
<h2>${context.words.check}</h2>
<p>${context.words.checkLine}</p>
`;

/** A pack with everything is for oneself: whoever opens it later should not hand it on by mistake. */
const renderWarning = ({ words, edition }: Context): Html =>
  edition === 'full'
    ? html`<p><strong>${words.forOneself}</strong></p>
`
    : html``;

/** The whole page, offline and without script. Paths come from the pack and are ASCII. */
export function renderOverview(input: OverviewInput): string {
  const words = overviewWords[input.language];
  const context: Context = { ...input, words, exhibits: numberExhibits(input.contents) };
  return htmlDocument({
    language: input.language,
    title: words.title,
    style: overviewStyle,
    body: html`<main>
<h1>${words.title}</h1>
<p>${input.edition === 'anonymous' ? words.introAlone : words.intro}</p>
${renderWarning(context)}${lettersNeeded(input.contents).map((needed) => renderSubject(needed, context))}${renderLetters(context)}${renderExhibits(context)}${renderLimits(context)}</main>`,
  });
}
