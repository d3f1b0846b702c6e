/** Chronology in English: what happened when, what shows it, and whether it is disputed. */

import { routeOf } from '../../data/routes.ts';
import type { Annex } from '../../domain/annex.ts';
import type { BannerChoice } from '../../domain/guided-visit.ts';
import type { YesNoUnknown } from '../../domain/own-data.ts';
import type { LossClass } from '../../domain/passage-change.ts';
import type { Tier } from '../../domain/record.ts';
import type { Step } from '../../domain/step.ts';
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
import type { Agreement } from './late-agreement.ts';
import { stepWords } from './step-words.ts';

const inRoom: Readonly<Record<Tier, string>> = {
  'stated-on-page': 'The writer read it',
  'seen-technically': 'The writer saw it',
  'happened-to-me': 'It happened to the writer',
  reported: 'It happened, according to others',
};

const source: Readonly<Record<Tier, string>> = {
  'stated-on-page': 'report of the writer',
  'seen-technically': 'report of the writer',
  'happened-to-me': 'report of the writer',
  reported: 'report of the writer, heard from others',
};

const choices: Readonly<Record<BannerChoice, string>> = {
  'nothing-chosen': ', nothing was chosen in the cookie banner',
  accepted: ', after accepting in the cookie banner',
  refused: ', after refusing in the cookie banner',
};

const lost: Readonly<Record<LossClass, string>> = {
  removed: 'The marked text no longer stood there',
  changed: 'The marked text no longer stood there in that way',
};

function stepCell({ route, what }: Step): Cell {
  const { routes, receivers, outcomes } = stepWords.en;
  const receiver = receivers[routeOf(route).receiver];
  return what.kind === 'sent'
    ? [`Sent to ${receiver}: ${routes[route]}`]
    : [`Answer of ${receiver} to: ${routes[route]}. It was: ${outcomes[what.outcome]}`];
}

const agreementCell = ({ firm, signedOn, sharedFrom }: Agreement): Cell => [
  'Agreement',
  ...(firm === '' ? [] : [' with ', said(firm)]),
  ': ',
  ...(signedOn === null ? ['day of signing not known'] : ['signed ', ...onDate(signedOn, 'en')]),
  '; ',
  ...(sharedFrom === null
    ? ['since when data was shared is not known']
    : ['data shared since ', dateInline(sharedFrom, 'en')]),
];

function whatCell(what: What, facts: AnnexFacts): Cell {
  switch (what.kind) {
    case 'in-room':
      return what.place.trim() === ''
        ? [inRoom[what.tier]]
        : [inRoom[what.tier], '. Place: ', said(what.place)];
    case 'happened':
      return [inRoom[what.tier]];
    case 'since':
      return ['It has been happening since then'];
    case 'answer':
      return ['Answer to the question ‘', askOf(what.question, facts.practice.id, 'en'), '’'];
    case 'captured':
      return [
        'Page captured: ',
        said(what.url),
        ...(what.choice === null ? [] : [choices[what.choice]]),
      ];
    case 'lost':
      return [lost[what.loss], ...(what.elsewhere ? [', in another place it still did'] : [])];
    case 'again':
      return ['The marked text stood there again'];
    case 'step':
      return stepCell(what.step);
    case 'agreement':
      return agreementCell(what.agreement);
  }
}

function sourceCell({ what, exhibits }: Event): Cell {
  if (exhibits.length > 0) return exhibitsInRow(exhibits);
  switch (what.kind) {
    case 'in-room':
    case 'happened':
    case 'since':
      return [source[what.tier]];
    case 'answer':
      return ['report of the writer'];
    case 'captured':
    case 'lost':
    case 'again':
      return ['capture in the dossier'];
    case 'step':
    case 'agreement':
      return ['statement of the writer'];
  }
}

const disputed: Readonly<Record<YesNoUnknown, string>> = {
  yes: 'yes',
  no: 'no',
  unknown: 'not known',
};

export function chronologyEn(facts: AnnexFacts): Annex {
  const events = eventsOf(facts);
  return {
    kind: 'chronology',
    language: 'en',
    title: 'Chronology',
    blocks:
      events.length === 0
        ? [paragraph('This dossier holds nothing with a date.')]
        : [
            paragraph(
              'Each date is as exact as it is known. Days are those of Dutch time. Whether the ' +
                'organisation disputes something is filled in only when it is known.',
            ),
            table(
              'What happened, in order of time',
              ['When', 'What', 'Source', 'Disputed?'],
              events.map((event) => [
                [whenInline(event.when, 'en')],
                whatCell(event.what, facts),
                sourceCell(event),
                [disputed[event.disputed]],
              ]),
            ),
          ],
  };
}
