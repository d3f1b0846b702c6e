/** Tijdlijn, in het Nederlands: wat er wanneer gebeurde, waar dat uit blijkt, en of het is betwist. */

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
  'stated-on-page': 'De schrijver las het',
  'seen-technically': 'De schrijver zag het',
  'happened-to-me': 'Het overkwam de schrijver',
  reported: 'Het gebeurde, volgens anderen',
};

const source: Readonly<Record<Tier, string>> = {
  'stated-on-page': 'melding van de schrijver',
  'seen-technically': 'melding van de schrijver',
  'happened-to-me': 'melding van de schrijver',
  reported: 'melding van de schrijver, gehoord van anderen',
};

const choices: Readonly<Record<BannerChoice, string>> = {
  'nothing-chosen': ', in de cookiemelding was niets gekozen',
  accepted: ', na accepteren in de cookiemelding',
  refused: ', na weigeren in de cookiemelding',
};

const lost: Readonly<Record<LossClass, string>> = {
  removed: 'De gemarkeerde tekst stond er niet meer',
  changed: 'De gemarkeerde tekst stond er niet meer zo',
};

function stepCell({ route, what }: Step): Cell {
  const { routes, receivers, outcomes } = stepWords.nl;
  const receiver = receivers[routeOf(route).receiver];
  return what.kind === 'sent'
    ? [`Verstuurd aan ${receiver}: ${routes[route]}`]
    : [`Antwoord van ${receiver} op: ${routes[route]}. Het was: ${outcomes[what.outcome]}`];
}

const agreementCell = ({ firm, signedOn, sharedFrom }: Agreement): Cell => [
  'Overeenkomst',
  ...(firm === '' ? [] : [' met ', said(firm)]),
  ': ',
  ...(signedOn === null
    ? ['datum van ondertekening niet bekend']
    : ['ondertekend ', ...onDate(signedOn, 'nl')]),
  '; ',
  ...(sharedFrom === null
    ? ['vanaf wanneer gegevens zijn gedeeld, is niet bekend']
    : ['gegevens gedeeld vanaf ', dateInline(sharedFrom, 'nl')]),
];

function whatCell(what: What, facts: AnnexFacts): Cell {
  switch (what.kind) {
    case 'in-room':
      return what.place.trim() === ''
        ? [inRoom[what.tier]]
        : [inRoom[what.tier], '. Plaats: ', said(what.place)];
    case 'happened':
      return [inRoom[what.tier]];
    case 'since':
      return ['Het gebeurt sinds dan'];
    case 'answer':
      return ['Antwoord op de vraag ‘', askOf(what.question, facts.practice.id, 'nl'), '’'];
    case 'captured':
      return [
        'Pagina vastgelegd: ',
        said(what.url),
        ...(what.choice === null ? [] : [choices[what.choice]]),
      ];
    case 'lost':
      return [lost[what.loss], ...(what.elsewhere ? [', op een andere plaats nog wel'] : [])];
    case 'again':
      return ['De gemarkeerde tekst stond er weer'];
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
      return ['melding van de schrijver'];
    case 'captured':
    case 'lost':
    case 'again':
      return ['vastlegging in het dossier'];
    case 'step':
    case 'agreement':
      return ['opgave van de schrijver'];
  }
}

const disputed: Readonly<Record<YesNoUnknown, string>> = {
  yes: 'ja',
  no: 'nee',
  unknown: 'niet bekend',
};

export function chronologyNl(facts: AnnexFacts): Annex {
  const events = eventsOf(facts);
  return {
    kind: 'chronology',
    language: 'nl',
    title: 'Tijdlijn',
    blocks:
      events.length === 0
        ? [paragraph('In dit dossier staat niets met een datum.')]
        : [
            paragraph(
              'Elke datum staat er zo precies als die bekend is. Dagen zijn die van de Nederlandse ' +
                'tijd. Of de organisatie iets betwist, is alleen ingevuld als dat bekend is.',
            ),
            table(
              'Wat er gebeurde, in volgorde van tijd',
              ['Wanneer', 'Wat', 'Bron', 'Betwist?'],
              events.map((event) => [
                [whenInline(event.when, 'nl')],
                whatCell(event.what, facts),
                sourceCell(event),
                [disputed[event.disputed]],
              ]),
            ),
          ],
  };
}
