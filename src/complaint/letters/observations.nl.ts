/**
 * Wat er is gezien, in het Nederlands: how the writer knows it, the quotes, the visits, the changes.
 * Every letter tells it in the same words, and claims no more than the tier.
 */
import type { Block, Inline } from '../../domain/letter.ts';
import { sayLoss } from '../change-words.ts';
import { sayDay, sayMoment } from '../dates.ts';
import { nameExhibit } from '../exhibits.ts';
import { list, paragraph, said, strong } from '../inlines.ts';
import { sayVisit } from '../visit-words.ts';
import { capturedAt, lossesOf, quotesOf, type Reported } from './access-request-facts.ts';

/** How the writer knows it, and no more than that. */
function howSeen(reported: Reported): readonly (Inline | string)[] {
  const { happening, tier } = reported.record;
  if (happening.kind === 'place') {
    const day = sayDay(happening.day, 'nl');
    const place = happening.place.trim() === '' ? [] : [' Plaats: ', said(happening.place), '.'];
    switch (tier) {
      case 'stated-on-page':
        return [`Op ${day} las ik dit.`, ...place];
      case 'seen-technically':
        return [`Op ${day} zag ik dit.`, ...place];
      case 'happened-to-me':
        return [`Op ${day} is mij dit zelf overkomen.`, ...place];
      case 'reported':
        return [`Anderen vertelden mij dat dit op ${day} gebeurde.`, ...place];
    }
  }
  const moment = capturedAt(reported);
  const on = moment === null ? '' : ` op ${sayMoment(moment, 'nl')}`;
  const title = happening.title.trim() === '' ? [] : ['‘', said(happening.title), '’, '];
  const page = [...title, said(happening.url)];
  switch (tier) {
    case 'stated-on-page':
      return [`Dit las ik op een webpagina${on}. De pagina is: `, ...page];
    case 'seen-technically':
      return [
        `Dit was technisch te zien toen ik een webpagina opende${on}. Wat er daarna met de gegevens ` +
          'gebeurde, kan ik niet zien. De pagina is: ',
        ...page,
      ];
    case 'happened-to-me':
      return [
        `Dit is mij zelf overkomen. De volgende webpagina gaat erover. Ik bekeek die${on}: `,
        ...page,
      ];
    case 'reported':
      return [
        'Anderen hebben mij dit verteld. Ik heb het niet zelf meegemaakt. De volgende webpagina gaat ' +
          `erover. Ik bekeek die${on}: `,
        ...page,
      ];
  }
}

function observation(reported: Reported, title: string | null): Block[] {
  const { note } = reported.record;
  const pages = reported.exhibits.filter(({ kind }) => kind === 'page');
  return [
    paragraph(...(title === null ? [] : [strong(title), ' ']), ...howSeen(reported)),
    ...quotesOf(reported).map(
      ({ exhibit, quote }): Block => ({
        kind: 'quote',
        text: quote,
        language: exhibit.capture.facts.language,
        source: nameExhibit(exhibit, 'nl'),
      }),
    ),
    ...pages.map(({ number }) => paragraph(`Bijlage ${number} laat zien hoe de pagina eruitzag.`)),
    ...visitBlocks(reported),
    ...lossesOf(reported).map(sayLater),
    ...(note.trim() === '' ? [] : [paragraph('Mijn toelichting:'), paragraph(said(note))]),
  ];
}

/** What a guided visit showed, with the exhibit that has all of it. */
function visitBlocks({ visit: comparison, exhibits }: Reported): Block[] {
  const visit = exhibits.find(({ kind }) => kind === 'visit');
  const sentences = comparison ? sayVisit(comparison, 'nl') : [];
  if (!visit || sentences.length === 0) return [];
  return [
    list(sentences),
    paragraph(`Bijlage ${visit.number} laat dit per adres en per cookie zien.`),
  ];
}

/** Only what was seen at the two moments. */
function sayLater({ exhibit, quoteNumber }: ReturnType<typeof lossesOf>[number]): Block {
  const subject =
    quoteNumber === null ? 'De gemarkeerde tekst' : `De tekst van bijlage ${quoteNumber}`;
  return paragraph(
    `${sayLoss(exhibit, subject, 'nl')} Bijlage ${exhibit.number} laat zien wat er toen stond.`,
  );
}

/** What is the writer's own and can be looked up by its date; none for what others told. */
export function occasion(reported: Reported): (Inline | string)[][] {
  const { happening, ownVisit, practice, tier } = reported.record;
  const moment = capturedAt(reported);
  if (tier === 'reported') return [];
  if (happening.kind === 'place') {
    if (tier !== 'happened-to-me') return [];
    const day = sayDay(happening.day, 'nl');
    return [happening.place.trim() === '' ? [day] : [`${day}, `, said(happening.place)]];
  }
  // Whoever opens a page leaves data of their own behind.
  if (practice !== 'website-trackers' || moment === null || ownVisit === false) return [];
  return [[`mijn bezoek op ${sayMoment(moment, 'nl')} aan `, said(happening.url)]];
}

/** What all records tell, numbered when there are several. */
export const observations = (reported: readonly Reported[]): Block[] =>
  reported.flatMap((one, index) =>
    observation(one, reported.length === 1 ? null : `${index + 1}.`),
  );
