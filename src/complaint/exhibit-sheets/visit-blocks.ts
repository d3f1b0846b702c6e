/** A guided visit, step beside step: the same words as on its own page in a pack. */
import type { VisitExhibit } from '../../domain/dossier.ts';
import type { LetterLanguage } from '../../domain/language.ts';
import type { Block } from '../../domain/letter.ts';
import type { ComparedStep, VisitComparison } from '../../domain/visit-comparison.ts';
import { type Cell, facts, table } from '../annexes/annex-inlines.ts';
import { sayMoment } from '../dates.ts';
import { namePage } from '../exhibits.ts';
import { heading, list, paragraph, said } from '../inlines.ts';
import { type VisitWords, visitWords } from '../visit-words.ts';
import { subjectRows } from './capture-blocks.ts';
import { captureWords } from './capture-words.ts';
import { pageReportWords } from './page-report-words.ts';
import type { SheetFacts } from './sheet-facts.ts';

export function visitBlocks(exhibit: VisitExhibit, sheet: SheetFacts): Block[] {
  const { language } = sheet;
  const words = visitWords[language];
  return [
    facts([
      { name: words.page, value: [said(namePage(exhibit.capture))] },
      ...subjectRows(sheet, captureWords[language]),
    ]),
    ...ownVisit(exhibit, words),
    ...compared(sheet.comparison, language),
    heading(words.limits),
    list(words.limitLines),
  ];
}

const ownVisit = ({ record }: VisitExhibit, { ownVisit: said }: VisitWords): Block[] =>
  record.ownVisit === null ? [] : [paragraph(said[record.ownVisit ? 'yes' : 'no'])];

function compared(comparison: VisitComparison | null, language: LetterLanguage): Block[] {
  const words = visitWords[language];
  if (comparison === null)
    return [heading(words.hosts), paragraph(pageReportWords[language].notKnown)];
  return [
    heading(words.hosts),
    comparison.hosts.length === 0
      ? paragraph(words.noHosts)
      : steps(words.hostsByStep, words.host, hostRows(comparison, words), comparison, language),
    heading(words.cookies),
    comparison.cookies.length === 0
      ? paragraph(words.noCookies)
      : steps(
          words.cookiesByStep,
          words.cookie,
          cookieRows(comparison, words),
          comparison,
          language,
        ),
  ];
}

const hostRows = ({ hosts }: VisitComparison, words: VisitWords): Cell[][] =>
  hosts.map(({ host, service, seenIn }) => [
    service === null ? [said(host)] : [said(host), ` (${service})`],
    ...sayCells(seenIn, words),
  ]);

const cookieRows = ({ cookies }: VisitComparison, words: VisitWords): Cell[][] =>
  cookies.map(({ name, seenIn }) => [[said(name)], ...sayCells(seenIn, words)]);

const sayCells = (seenIn: readonly (boolean | null)[], words: VisitWords): Cell[] =>
  seenIn.map((isSeen) => [isSeen === null ? words.unknown : isSeen ? words.yes : words.no]);

const steps = (
  caption: string,
  name: string,
  rows: readonly Cell[][],
  comparison: VisitComparison,
  language: LetterLanguage,
): Block =>
  table(caption, [name, ...comparison.steps.map((step) => sayStep(step, language))], rows);

function sayStep(step: ComparedStep, language: LetterLanguage): string {
  const words = visitWords[language];
  const parts = [
    words.choices[step.choice],
    sayMoment(step.keptAt, language),
    words.starts[step.start],
  ];
  if (step.choice !== 'nothing-chosen') return parts.join('; ');
  return [...parts, step.isBeforeChoice ? words.before : words.since].join('; ');
}
