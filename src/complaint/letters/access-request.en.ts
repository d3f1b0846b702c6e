/**
 * The first letter, in English: a request for access and explanation about one practice. Says the same
 * as the Dutch letter, sentence by sentence; the address stays Dutch.
 */
import { type LetterRuleId, letterRules } from '../../data/letter-rules.ts';
import { passOnClause } from '../../data/organisations/organs.ts';
import { practiceText } from '../../data/practices.ts';
import type { Block, Inline, Letter } from '../../domain/letter.ts';
import { sayArticles } from '../articles.ts';
import { sayLoss } from '../change-words.ts';
import { sayDay, sayMoment } from '../dates.ts';
import { nameExhibit } from '../exhibits.ts';
import {
  article,
  asListItems,
  heading,
  list,
  numbered,
  paragraph,
  said,
  strong,
} from '../inlines.ts';
import { isMunicipality } from '../recipient.ts';
import { sayVisit } from '../visit-words.ts';
import {
  type AccessRequestFacts,
  capturedAt,
  exhibitsIn,
  isGeneral,
  lossesOf,
  quotesOf,
  type Reported,
} from './access-request-facts.ts';
import { frameLetter } from './frame.ts';

/** A rule that the letter leans on, by its name in the data. */
const rule = (id: LetterRuleId): Inline => article(letterRules[id]);

/** How the writer knows it, and no more than that. */
function howSeen(reported: Reported): readonly (Inline | string)[] {
  const { happening, tier } = reported.record;
  if (happening.kind === 'place') {
    const day = sayDay(happening.day, 'en');
    const place = happening.place.trim() === '' ? [] : [' Place: ', said(happening.place), '.'];
    switch (tier) {
      case 'stated-on-page':
        return [`On ${day} I read this.`, ...place];
      case 'seen-technically':
        return [`On ${day} I saw this.`, ...place];
      case 'happened-to-me':
        return [`On ${day} this happened to me.`, ...place];
      case 'reported':
        return [`Others told me that this happened on ${day}.`, ...place];
    }
  }
  const moment = capturedAt(reported);
  const on = moment === null ? '' : ` on ${sayMoment(moment, 'en')}`;
  const title = happening.title.trim() === '' ? [] : ['‘', said(happening.title), '’, '];
  const page = [...title, said(happening.url)];
  switch (tier) {
    case 'stated-on-page':
      return [`I read this on a web page${on}. The page is: `, ...page];
    case 'seen-technically':
      return [
        `This could be seen technically when I opened a web page${on}. What happened to the data ` +
          'after that, I cannot see. The page is: ',
        ...page,
      ];
    case 'happened-to-me':
      return [
        `This happened to me. The following web page is about it. I looked at it${on}: `,
        ...page,
      ];
    case 'reported':
      return [
        'Others told me this. I did not go through it myself. The following web page is about it. ' +
          `I looked at it${on}: `,
        ...page,
      ];
  }
}

/** What was seen, how the writer knows it, and what shows it. Other letters say it in the same way. */
export function observation(reported: Reported, title: string | null): Block[] {
  const { note } = reported.record;
  const pages = reported.exhibits.filter(({ kind }) => kind === 'page');
  return [
    paragraph(...(title === null ? [] : [strong(title), ' ']), ...howSeen(reported)),
    ...quotesOf(reported).map(
      ({ exhibit, quote }): Block => ({
        kind: 'quote',
        text: quote,
        language: exhibit.capture.facts.language,
        source: nameExhibit(exhibit, 'en'),
      }),
    ),
    ...pages.map(({ number }) => paragraph(`Exhibit ${number} shows what the page looked like.`)),
    ...visitBlocks(reported),
    ...lossesOf(reported).map(sayLater),
    ...(note.trim() === '' ? [] : [paragraph('My explanation:'), paragraph(said(note))]),
  ];
}

/** What a guided visit showed, with the exhibit that has all of it. */
function visitBlocks({ visit: comparison, exhibits }: Reported): Block[] {
  const visit = exhibits.find(({ kind }) => kind === 'visit');
  const sentences = comparison ? sayVisit(comparison, 'en') : [];
  if (!visit || sentences.length === 0) return [];
  return [
    list(sentences),
    paragraph(`Exhibit ${visit.number} shows this for each host and each cookie.`),
  ];
}

/** Only what was seen at the two moments. */
function sayLater({ exhibit, quoteNumber }: ReturnType<typeof lossesOf>[number]): Block {
  const subject = quoteNumber === null ? 'The marked text' : `The text of exhibit ${quoteNumber}`;
  return paragraph(
    `${sayLoss(exhibit, subject, 'en')} Exhibit ${exhibit.number} shows what stood there then.`,
  );
}

/** What is the writer's own and can be looked up by its date; none for what others told. */
function occasion(reported: Reported): (Inline | string)[][] {
  const { happening, ownVisit, practice, tier } = reported.record;
  const moment = capturedAt(reported);
  if (tier === 'reported') return [];
  if (happening.kind === 'place') {
    if (tier !== 'happened-to-me') return [];
    const day = sayDay(happening.day, 'en');
    return [happening.place.trim() === '' ? [day] : [`${day}, `, said(happening.place)]];
  }
  // Whoever opens a page leaves data of their own behind.
  if (practice !== 'website-trackers' || moment === null || ownVisit === false) return [];
  return [[`my visit on ${sayMoment(moment, 'en')} to `, said(happening.url)]];
}

/** The whole letter. Translators: the order of the headings is the order of the questions. */
export function accessRequestEn(facts: AccessRequestFacts): Letter {
  const { practice, recipient, reported, sender } = facts;
  const { title, summary } = practiceText(practice.id, 'en');
  const body = isMunicipality(recipient) ? 'municipality' : 'organisation';
  const occasions = reported.flatMap((one) => occasion(one));
  return frameLetter(facts, {
    kind: 'access-request',
    language: 'en',
    subject: `Request for access and explanation: ${title}`,
    blocks: [
      paragraph(`I am writing to you about one subject: ${title}. By that I mean: ${summary}`),
      paragraph(
        'I ask you for access to my data and for an explanation. With that I can check whether my ' +
          'data are used in line with the law.',
      ),
      heading('What I saw'),
      ...reported.flatMap((one, index) =>
        observation(one, reported.length === 1 ? null : `${index + 1}.`),
      ),
      heading('Access to my data'),
      paragraph(
        'Do you use data about me in connection with this subject? Then I ask you for a copy of ' +
          'them (',
        rule('access'),
        '). I mean these data:',
      ),
      list(asListItems(practiceText(practice.id, 'en').requestedData)),
      ...(occasions.length > 0 ? [paragraph('In any case it concerns:'), list(occasions)] : []),
      paragraph(
        'Please also tell me what you use these data for, which kinds of data they are, who received ' +
          'them, how long you keep them, where they come from and whether decisions about me are ' +
          'taken automatically (',
        rule('access-information'),
        '). Do you have no data about me? Then please write that to me too.',
      ),
      heading('Explanation'),
      paragraph(
        'I also ask you for an explanation (',
        rule('notice-direct'),
        ' and ',
        rule('notice-indirect'),
        '):',
      ),
      numbered([
        'What is this way of working needed for, and on which basis in the law does it rest?',
        'Where and when did you inform me about this beforehand?',
        'Who receives the data, also outside your own organisation?',
        ...(isGeneral(facts)
          ? [
              [
                'Did you look into the effects on privacy beforehand, in a data protection impact ' +
                  'assessment, DPIA (',
                rule('impact-assessment'),
                ')? Would you send it to me, or a summary of it?',
              ],
              [
                'What does your record of processing say about this way of working (',
                rule('register'),
                ')?',
              ],
            ]
          : []),
      ]),
      heading('Please keep the data'),
      paragraph(
        'Do you no longer need these data yourself, or does the time for keeping them end? Then ' +
          'please do not erase them while this request is open. I need them to exercise my rights ' +
          'and to support them (',
        rule('keep-data'),
        ').',
      ),
      heading('Rules that I think matter here'),
      paragraph(
        'I think that these rules matter here. That is my opinion. I would like to hear how you see ' +
          'this.',
      ),
      list(sayArticles(practice.articles, 'en')),
      heading('How you can tell that it is me'),
      paragraph(
        'This letter has my name, address and signature. Do you have reason to doubt that it is me ' +
          '(',
        rule('identity'),
        ')? Then I can come to the desk, or confirm this request with ' +
          'DigiD. A full copy of my identity document is not needed for that.',
      ),
      heading('Your answer'),
      paragraph(
        'I would like to receive your answer within one month after you received this letter ' +
          '(',
        rule('answer-term'),
        '). Do you need more time? Then please tell me within that month, with the reason. ',
        ...(sender.email === null
          ? ['You can send the answer on paper, to the address at the top of this letter.']
          : [
              'You can send the answer on paper, to the address at the top of this letter, or by ' +
                'secured e-mail to ',
              said(sender.email),
              '.',
            ]),
      ),
      paragraph(
        'Would you give a copy of this letter to the data protection officer (functionaris ' +
          `gegevensbescherming, FG) of your ${body}? I may also turn to the officer about my data ` +
          '(',
        rule('officer'),
        ').',
      ),
      paragraph(passOnClause.en),
      paragraph('Thank you for your trouble.'),
    ],
    enclosures: exhibitsIn(facts).map((exhibit) => nameExhibit(exhibit, 'en')),
  });
}
