/** Tijdlijn: what happened when, what shows it, and whether it is disputed. */
import { routeOf } from '../../data/routes.ts';
import type { Annex } from '../../domain/annex.ts';
import type { LetterLanguage } from '../../domain/language.ts';
import type { Step } from '../../domain/step.ts';
import { nameSort } from '../exhibits.ts';
import { paragraph, said } from '../inlines.ts';
import type { AnnexFacts } from './annex-facts.ts';
import {
  askOf,
  type Cell,
  dateInline,
  exhibitsInRow,
  onDate,
  table,
  whenInline,
} from './annex-inlines.ts';
import { type Event, eventsOf, type What } from './chronology-events.ts';
import { chronologyWords } from './chronology-words.ts';
import type { Agreement } from './late-agreement.ts';
import { placeInFile } from './place-in-file.ts';
import { stepWords } from './step-words.ts';

function stepCell({ route, what }: Step, language: LetterLanguage): Cell {
  const { routes, receivers, outcomes } = stepWords[language];
  const words = chronologyWords[language];
  const receiver = receivers[routeOf(route).receiver];
  return what.kind === 'sent'
    ? [words.sent(receiver, routes[route])]
    : [words.answer(receiver, routes[route], outcomes[what.outcome])];
}

function agreementCell({ firm, signedOn, sharedFrom }: Agreement, language: LetterLanguage): Cell {
  const words = chronologyWords[language];
  return [
    words.agreement,
    ...(firm === '' ? [] : [words.with, said(firm)]),
    ': ',
    ...(signedOn === null ? [words.signedUnknown] : [words.signed, ...onDate(signedOn, language)]),
    '; ',
    ...(sharedFrom === null
      ? [words.sharedUnknown]
      : [words.shared, dateInline(sharedFrom, language)]),
  ];
}

type InFile = Extract<What, { readonly kind: 'in-file' }>;

/** `Brief ‘Overeenkomst’: ondertekend`. */
function fileCell({ file, event }: InFile, language: LetterLanguage): Cell {
  const what = chronologyWords[language].inFile[event.what];
  const quoted = event.what === 'other' ? ['‘', said(event.words), '’'] : [];
  const sort = nameSort(file.sort, language);
  return [
    sort.charAt(0).toUpperCase() + sort.slice(1),
    ' ‘',
    said(file.title),
    `’: ${what}`,
    ...quoted,
  ];
}

/** `bijlage 3, blad 2 van het stuk`: a page of the item itself, whatever is stamped on its copy. */
function fileSource(
  { file, event }: InFile,
  exhibits: readonly number[],
  language: LetterLanguage,
): Cell {
  return [...exhibitsInRow(exhibits), ', ', placeInFile(file, event, language)];
}

type About = Pick<AnnexFacts, 'practice'>;

function whatCell(what: What, { practice }: About, language: LetterLanguage): Cell {
  const words = chronologyWords[language];
  switch (what.kind) {
    case 'in-room':
      return what.place.trim() === ''
        ? [words.told[what.telling]]
        : [words.told[what.telling], words.place, said(what.place)];
    case 'happened':
      return [words.told[what.telling]];
    case 'since':
      return [words.since];
    case 'answer':
      return [words.answerTo, askOf(what.question, practice.id, language), '’'];
    case 'captured': {
      const choice = what.choice === null ? [] : [words.choices[what.choice]];
      return [words.captured, said(what.url), ...choice];
    }
    case 'lost':
      return [words.lost[what.loss], ...(what.elsewhere ? [words.elsewhere] : [])];
    case 'again':
      return [words.again];
    case 'in-file':
      return fileCell(what, language);
    case 'step':
      return stepCell(what.step, language);
    case 'agreement':
      return agreementCell(what.agreement, language);
  }
}

function sourceCell({ what, exhibits }: Event, language: LetterLanguage): Cell {
  if (what.kind === 'in-file') return fileSource(what, exhibits, language);
  if (exhibits.length > 0) return exhibitsInRow(exhibits);
  const words = chronologyWords[language];
  switch (what.kind) {
    case 'in-room':
    case 'happened':
    case 'since':
      return [words.toldBy[what.telling]];
    case 'answer':
      return [what.telling === 'received' ? words.toldBy.received : words.answered];
    case 'captured':
    case 'lost':
    case 'again':
      return [words.fromCapture];
    case 'step':
    case 'agreement':
      return [words.stated];
  }
}

/** What happened, what shows it, and whether it is disputed. */
export const eventCells = (event: Event, about: About, language: LetterLanguage) =>
  [
    whatCell(event.what, about, language),
    sourceCell(event, language),
    [chronologyWords[language].disputed[event.disputed]],
  ] as const satisfies readonly Cell[];

export const chronology =
  (language: LetterLanguage) =>
  (facts: AnnexFacts): Annex => {
    const words = chronologyWords[language];
    const rows = eventsOf(facts).map((event) => [
      [whenInline(event.when, language)],
      ...eventCells(event, facts, language),
    ]);
    return {
      kind: 'chronology',
      language,
      title: words.title,
      blocks:
        rows.length === 0
          ? [paragraph(words.nothing)]
          : [paragraph(words.intro), table(words.caption, words.columns, rows)],
    };
  };
