/** How a page was captured and what of it was not kept, for the first pages of an exhibit. */
import { practiceOf, practiceText } from '../../data/practices.ts';
import { artefactOf, type Capture, isAddedFile, type Missing } from '../../domain/capture.ts';
import type { CaptureLog } from '../../domain/capture-log.ts';
import type { LetterLanguage } from '../../domain/language.ts';
import type { Block } from '../../domain/letter.ts';
import type { PageReport, ServerClock } from '../../domain/page-report.ts';
import { tellingOf } from '../../domain/record.ts';
import { type Cell, facts, table } from '../annexes/annex-inlines.ts';
import { sayMoment } from '../dates.ts';
import { heading, paragraph, said } from '../inlines.ts';
import { overviewWords } from '../overview-words.ts';
import { type CaptureWords, captureWords } from './capture-words.ts';
import type { SheetFacts } from './sheet-facts.ts';

type Row = { readonly name: string; readonly value: Cell };

/** `frame` is the address of the frame that it is about, or `null` when it is the page itself. */
export function captureBlocks(capture: Capture, sheet: SheetFacts, frame: string | null): Block[] {
  const words = captureWords[sheet.language];
  return [
    heading(words.facts),
    facts([
      ...whereRows(capture, frame, words),
      ...whenRows(capture, sheet, words),
      ...subjectRows(sheet, words),
      ...meansRows(capture, words),
    ]),
    ...remarks(capture, words),
    ...missingBlocks(capture.missing, words),
  ];
}

const whereRows = (
  { facts: { title, url } }: Capture,
  frame: string | null,
  words: CaptureWords,
): Row[] => [
  { name: words.page, value: [title.trim() === '' ? words.noTitle : said(title)] },
  { name: words.address, value: [said(url)] },
  ...(frame === null ? [] : [{ name: words.frame, value: [said(frame)] }]),
];

function whenRows(capture: Capture, sheet: SheetFacts, words: CaptureWords): Row[] {
  const moment = sayMoment(capture.startedAt, sheet.language);
  const { timeZone } = capture.facts;
  const clock = timeZone === null ? '' : words.clock(timeZone);
  return [
    { name: words.captured, value: [`${moment}.${clock}`] },
    { name: words.siteClock, value: [saySiteClock(sheet.report, words)] },
  ];
}

const saySiteClock = (report: PageReport | null, words: CaptureWords): string =>
  report?.clock ? sayDifference(report.clock, words) : words.unknown;

function sayDifference({ differenceSeconds }: ServerClock, words: CaptureWords): string {
  const seconds = Math.round(Math.abs(differenceSeconds));
  if (seconds < 2) return words.siteClockNear;
  return differenceSeconds > 0 ? words.siteClockAhead(seconds) : words.siteClockBehind(seconds);
}

export function subjectRows({ record, language }: SheetFacts, words: CaptureWords): Row[] {
  if (record === null) return [{ name: words.practice, value: [words.unknown] }];
  const { title } = practiceText(record.practice, language);
  const { number } = practiceOf(record.practice);
  return [
    { name: words.practice, value: [`${title} (${words.catalogue} ${number})`] },
    { name: words.how, value: [overviewWords[language].tellings[tellingOf(record)]] },
  ];
}

const programOf = ({ software, build }: CaptureLog): Cell => [
  said(software),
  ` (SHA-256 ${build})`,
];

function meansRows(capture: Capture, words: CaptureWords): Row[] {
  const { log, facts: seen } = capture;
  const yesOrNo = (isSo: boolean): Cell => [isSo ? words.yes : words.no];
  return [
    { name: words.program, value: log === null ? [words.unknown] : programOf(log) },
    {
      name: words.browser,
      value: [seen.userAgent === null ? words.unknown : said(seen.userAgent)],
    },
    { name: words.isPrivate, value: log === null ? [words.unknown] : yesOrNo(log.isPrivate) },
    { name: words.isInspected, value: yesOrNo(artefactOf(capture, 'inspection') !== null) },
    { name: words.status, value: [seen.status === null ? words.unknown : `${seen.status}`] },
  ];
}

function remarks(capture: Capture, words: CaptureWords): Block[] {
  if (isAddedFile(capture)) return [paragraph(words.addedFile)];
  return capture.follows === null ? [] : [paragraph(words.follows)];
}

function missingBlocks(missing: readonly Missing[], words: CaptureWords): Block[] {
  if (missing.length === 0) return [heading(words.missing), paragraph(words.nothingMissing)];
  const rows = missing.map((gap) => missingRow(gap, words));
  return [heading(words.missing), table(words.missingCaption, words.missingColumns, rows)];
}

const missingRow = (gap: Missing, words: CaptureWords): Cell[] => [
  [words.missingKinds[gap.what]],
  [gap.where === '' ? words.unknown : said(gap.where)],
  [
    `${words.missingReasons[gap.reason]}${gap.shownFrom === null ? '' : `.${words.shownFromScreen}`}`,
  ],
];

/** `niet bekend`, for whatever the sheet has no fact of. */
export const unknownIn = (language: LetterLanguage): string => captureWords[language].unknown;
