/** Tijdlijn of a whole dossier, line by line in plain text: what the annexes of its letters say together. */
import { practiceOf } from '../../data/practices.ts';
import type { ApproximateDate } from '../../domain/approximate-date.ts';
import { asApproximateDate } from '../../domain/approximate-date.ts';
import type { ChronologyLine } from '../../domain/chronology-line.ts';
import type { Exhibit, PackContents } from '../../domain/dossier.ts';
import type { LetterLanguage } from '../../domain/language.ts';
import { type Rounding, roundedDate } from '../../domain/rounding.ts';
import type { Step } from '../../domain/step.ts';
import { isSameOrganisation } from '../../law/dossier-facts.ts';
import { exhibitsOf, numberExhibits } from '../exhibits.ts';
import { type LetterNeeded, lettersNeeded } from '../letters-needed.ts';
import { sayInline } from '../say-references.ts';
import { type Cell, cellOf, whenInline } from './annex-inlines.ts';
import { eventCells } from './chronology.ts';
import { type Event, eventsIn, firstDay, type When } from './chronology-events.ts';
import { agreementsIn } from './late-agreement.ts';

const dateOf = (when: When): ApproximateDate =>
  when.kind === 'day' ? asApproximateDate(when.day) : when.date;

const plain = (cell: Cell, language: LetterLanguage): string =>
  cellOf(cell)
    .map((inline) => sayInline(inline, language).text)
    .join('');

/** Of a day that stands for its month no more is told. */
const roundedTo = (rounding: Rounding, when: When): When =>
  when.kind === 'day' && rounding === 'month'
    ? { kind: 'about', date: roundedDate(asApproximateDate(when.day), rounding) }
    : when;

function rowOf(event: Event, { practice, organisation }: LetterNeeded, language: LetterLanguage) {
  const about = { practice: practiceOf(practice) };
  const [what, source, disputed] = eventCells(event, about, language);
  return {
    date: dateOf(event.when),
    when: plain([whenInline(event.when, language)], language),
    what: plain(what, language),
    source: plain(source, language),
    disputed: plain(disputed, language),
    exhibits: event.exhibits,
    practice,
    organisation,
    first: firstDay(event.when),
  };
}

/** Steps about several practices are told with the first one that is reported of that organisation. */
function stepsAbout(
  { practice, organisation }: LetterNeeded,
  steps: readonly Step[],
  earlier: readonly LetterNeeded[],
): Step[] {
  const isFirst = !earlier.some((one) => isSameOrganisation(one.organisation, organisation));
  return steps.filter(
    (step) =>
      !step.isWithdrawn &&
      isSameOrganisation(step.organisation, organisation) &&
      (step.practice === practice || (step.practice === null && isFirst)),
  );
}

function eventsAbout(
  needed: LetterNeeded,
  earlier: readonly LetterNeeded[],
  contents: PackContents,
  all: readonly Exhibit[],
): Event[] {
  const { records } = needed;
  const own = new Set(records.flatMap((record) => exhibitsOf(record, all)));
  const facts = {
    contents: { ...contents, records, steps: stepsAbout(needed, contents.steps, earlier) },
    exhibits: all.filter((exhibit) => own.has(exhibit)),
    practice: practiceOf(needed.practice),
    papers: [],
  };
  return eventsIn(facts, agreementsIn(facts));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The earliest first; of one day by practice and organisation as they were first reported. `rounding`: what
 * a day stands for.
 */
export function chronologyRows(
  contents: PackContents,
  language: LetterLanguage,
  rounding: Rounding = 'day',
): ChronologyLine[] {
  const all = numberExhibits(contents);
  return lettersNeeded(contents)
    .flatMap((needed, at, subjects) =>
      eventsAbout(needed, subjects.slice(0, at), contents, all).map((event) =>
        rowOf({ ...event, when: roundedTo(rounding, event.when) }, needed, language),
      ),
    )
    .sort((a, b) => compare(a.first, b.first))
    .map(({ first: _first, ...row }) => row);
}
