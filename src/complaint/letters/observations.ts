/** What was seen: how the writer knows it, the quotes, the visits, the changes. Every letter tells it so. */
import type { LetterLanguage } from '../../domain/language.ts';
import type { Block } from '../../domain/letter.ts';
import { knownToWriter, tellingOf } from '../../domain/record.ts';
import { sayLoss } from '../change-words.ts';
import { sayDay, sayMoment } from '../dates.ts';
import { nameSource } from '../exhibits.ts';
import { list, type Parts, paragraph, said, strong } from '../inlines.ts';
import { sayVisit } from '../visit-words.ts';
import { capturedAt, lossesOf, quotesOf, type Reported } from './access-request-facts.ts';
import { observationWords } from './observation-words.ts';

/** How the writer knows it, and no more than that. */
function howSeen(reported: Reported, language: LetterLanguage): Parts {
  const words = observationWords[language];
  const { happening } = reported.record;
  const telling = tellingOf(reported.record);
  if (happening.kind === 'place') {
    const seen = words.inRoom[telling](sayDay(happening.day, language));
    const { place } = happening;
    return place.trim() === '' ? [seen] : [seen, words.place, said(place), '.'];
  }
  const moment = capturedAt(reported);
  const on = moment === null ? '' : words.on(sayMoment(moment, language));
  const title = happening.title.trim() === '' ? [] : ['‘', said(happening.title), '’, '];
  return [words.onPage[telling](on), ...title, said(happening.url)];
}

const quotes = (reported: Reported, language: LetterLanguage): Block[] =>
  quotesOf(reported).map(({ exhibit, quote, page, language: ofPage }) => ({
    kind: 'quote',
    text: quote,
    language: ofPage,
    source: nameSource(exhibit, page, language),
  }));

/** Which exhibits show the page as a whole. */
function pageBlocks({ exhibits }: Reported, language: LetterLanguage): Block[] {
  const numbers = exhibits.filter(({ kind }) => kind === 'page').map(({ number }) => number);
  return numbers.length === 0 ? [] : [paragraph(observationWords[language].pagesShow(numbers))];
}

/** What a guided visit showed, with the exhibit that has all of it. */
function visitBlocks({ visit: comparison, exhibits }: Reported, language: LetterLanguage): Block[] {
  const visit = exhibits.find(({ kind }) => kind === 'visit');
  const sentences = comparison ? sayVisit(comparison, language) : [];
  if (!visit || sentences.length === 0) return [];
  return [list(sentences), paragraph(observationWords[language].visitShows(visit.number))];
}

type Loss = ReturnType<typeof lossesOf>[number];

/** Only what was seen at the two moments. */
function sayLater({ exhibit, quoteNumber }: Loss, language: LetterLanguage): Block {
  const words = observationWords[language];
  const subject = quoteNumber === null ? words.markedText : words.textOf(quoteNumber);
  return paragraph(`${sayLoss(exhibit, subject, language)} ${words.changeShows(exhibit.number)}`);
}

function noteOf({ record }: Reported, language: LetterLanguage): Block[] {
  const { note, noteOfOther } = observationWords[language];
  const intro = tellingOf(record) === 'received' ? noteOfOther : note;
  return record.note.trim() === '' ? [] : [paragraph(intro), paragraph(said(record.note))];
}

/** What the writer says of it before this letter; nothing where the letter does not ask. */
function nowOf({ replayed }: Reported, language: LetterLanguage): Block[] {
  if (replayed === null || replayed.standing === 'left-out') return [];
  const sentence = observationWords[language].now[replayed.standing];
  // What was typed under another answer is out of sight, so it is not sent either.
  const isSilent = replayed.standing === 'still-so' || replayed.words.trim() === '';
  const words = isSilent ? [] : [' ', said(replayed.words)];
  return [paragraph(sentence, ...words)];
}

function observation(reported: Reported, title: string | null, language: LetterLanguage): Block[] {
  return [
    paragraph(...(title === null ? [] : [strong(title), ' ']), ...howSeen(reported, language)),
    ...quotes(reported, language),
    ...pageBlocks(reported, language),
    ...visitBlocks(reported, language),
    ...lossesOf(reported).map((loss) => sayLater(loss, language)),
    ...noteOf(reported, language),
    ...nowOf(reported, language),
  ];
}

/** What all records tell, numbered when there are several. */
export const observations = (reported: readonly Reported[], language: LetterLanguage): Block[] =>
  reported.flatMap((one, index) =>
    observation(one, reported.length === 1 ? null : `${index + 1}.`, language),
  );

/** What is the writer's own and can be looked up by its date; none for what others told. */
export function occasion(reported: Reported, language: LetterLanguage): Parts[] {
  const { happening, practice } = reported.record;
  const { ownVisit, tier } = knownToWriter(reported.record);
  const moment = capturedAt(reported);
  if (tier === 'reported') return [];
  if (happening.kind === 'place') {
    if (tier !== 'happened-to-me') return [];
    const day = sayDay(happening.day, language);
    return [happening.place.trim() === '' ? [day] : [`${day}, `, said(happening.place)]];
  }
  // Whoever opens a page leaves data of their own behind.
  if (practice !== 'website-trackers' || moment === null || ownVisit === false) return [];
  return [[observationWords[language].myVisit(sayMoment(moment, language)), said(happening.url)]];
}
