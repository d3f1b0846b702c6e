/** What a page did, as tables: every row that was kept, and a sentence where there is none. */
import { pageFactRemarks } from '../../data/page-fact-remarks.ts';
import type { LetterLanguage } from '../../domain/language.ts';
import type { Block } from '../../domain/letter.ts';
import type { PageReport, ReportCookie, ReportForm, ThirdParty } from '../../domain/page-report.ts';
import { type Cell, table } from '../annexes/annex-inlines.ts';
import { sayMoment } from '../dates.ts';
import { heading, paragraph, said } from '../inlines.ts';
import { pageFactWords } from '../page-fact-words.ts';
import {
  type PageReportWords,
  pageReportWords,
  type StoreKind,
  stores,
} from './page-report-words.ts';

export function pageReportBlocks(report: PageReport | null, language: LetterLanguage): Block[] {
  const words = pageReportWords[language];
  const title = heading(pageFactWords[language].heading);
  if (report === null) return [title, paragraph(words.notKnown)];
  return [
    title,
    ...remarks(report, language),
    hosts(report, language),
    cookies(report, language),
    storage(report, words),
    forms(report, words),
    frames(report, words),
    links(report, words),
  ];
}

function remarks({ isRequestListFull, cut }: PageReport, language: LetterLanguage): Block[] {
  const { sinceOpened, requested, otherExtensions, unseen } = pageFactRemarks[language];
  const words = pageReportWords[language];
  return [
    paragraph([sinceOpened, requested, otherExtensions, unseen].join(' ')),
    ...(isRequestListFull ? [paragraph(words.listFull)] : []),
    ...(cut.length > 0 ? [paragraph(words.cut(cut.join(', ')))] : []),
  ];
}

/** A table, or the sentence that there is nothing to put in it. */
const tableOr = (
  { caption, none, columns }: { caption: string; none: string; columns: readonly string[] },
  rows: readonly Cell[][],
): Block => (rows.length === 0 ? paragraph(none) : table(caption, columns, rows));

function hosts({ thirdParties }: PageReport, language: LetterLanguage): Block {
  const words = pageReportWords[language];
  return tableOr(
    words.hosts,
    thirdParties.map((party) => [
      [said(party.host)],
      [sayService(party, language)],
      [party.seen.map((how) => words.how[how]).join('; ')],
      [`${party.requests}`],
    ]),
  );
}

const sayService = ({ service }: ThirdParty, language: LetterLanguage): string =>
  service === null
    ? pageReportWords[language].unknown
    : pageFactWords[language].service(service.name, service.does[language], service.operator);

function cookies({ cookies: seen }: PageReport, language: LetterLanguage): Block {
  const words = pageReportWords[language];
  return tableOr(
    words.cookies,
    seen.map((cookie) => [
      [said(cookie.name)],
      [cookie.domain === null ? words.unknown : said(cookie.domain)],
      [sayEnd(cookie, language)],
      [sayYes(cookie.secure, words)],
    ]),
  );
}

function sayEnd({ expires, session }: ReportCookie, language: LetterLanguage): string {
  const words = pageReportWords[language];
  if (expires !== null) return sayMoment(expires, language);
  return session === true ? words.untilClosed : words.unknown;
}

function sayYes(isSo: boolean | null, { yes, no, unknown }: PageReportWords): string {
  if (isSo === null) return unknown;
  return isSo ? yes : no;
}

const storage = (report: PageReport, words: PageReportWords): Block =>
  tableOr(
    words.storage,
    stores.flatMap((kind) => storeRows(kind, report, words)),
  );

function storeRows(kind: StoreKind, report: PageReport, { storage }: PageReportWords): Cell[][] {
  const name = storage.kinds[kind];
  const names = namesIn(kind, report);
  if (names === null) return [[[name], [storage.unread]]];
  return names.map((one) => [[name], [said(one)]]);
}

function namesIn(kind: StoreKind, report: PageReport): readonly string[] | null {
  switch (kind) {
    case 'localStorage':
    case 'sessionStorage':
      return report[kind]?.map(({ key }) => key) ?? null;
    case 'databases':
    case 'caches':
      return report[kind];
    case 'serviceWorkers':
      return report[kind]?.map(({ script }) => script) ?? null;
  }
}

const forms = (report: PageReport, words: PageReportWords): Block =>
  tableOr(
    words.forms,
    report.forms.map((form) => [
      [said(form.action.address)],
      [words.parties[form.party]],
      [sayYes(form.secure, words)],
      [sayAsked(form, words)],
    ]),
  );

function sayAsked({ fields }: ReportForm, { asks, nothing }: PageReportWords): string {
  const asked = new Set(fields.flatMap((field) => field.asks.map((one) => asks[one])));
  return asked.size === 0 ? nothing : [...asked].join('; ');
}

const frames = (report: PageReport, words: PageReportWords): Block =>
  tableOr(
    words.frames,
    report.frames.map(({ address: { address }, origin }) => [
      [said(address)],
      [words.origins[origin]],
    ]),
  );

const links = (report: PageReport, words: PageReportWords): Block =>
  tableOr(
    words.links,
    report.links.keywords.map(({ topics, text, target }) => [
      [topics.map((topic) => words.topics[topic]).join('; ')],
      [said(text)],
      [said(target.address)],
    ]),
  );
