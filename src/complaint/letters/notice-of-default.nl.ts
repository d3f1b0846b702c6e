/** Ingebrekestelling (Awb 4:17), in het Nederlands: two more weeks. No amounts, for those change. */
import type { Block, Letter } from '../../domain/letter.ts';
import { heading, paragraph } from '../inlines.ts';
import type { NoticeOfDefaultFacts, Unanswered } from './request-facts.ts';
import { frameRequest } from './request-frame.ts';
import { keepData } from './request-parts.nl.ts';
import { rule } from './rule.ts';
import { copiesOf, datesOf, isAboutOwnData, whatIsLate } from './unanswered.nl.ts';

const isOnDocuments = (unanswered: Unanswered): boolean =>
  unanswered.route === 'woo-request' || unanswered.isOnDocuments === true;

/** The notice itself. A request for documents has no penalty, but the court asks for the notice too. */
const notice = (unanswered: Unanswered): Block =>
  isOnDocuments(unanswered)
    ? paragraph(
        'Met deze brief stel ik u in gebreke (',
        rule('appeal-after-notice'),
        '). U heeft vanaf de dag na ontvangst van deze brief nog twee weken om te beslissen.',
      )
    : paragraph(
        'Met deze brief stel ik u in gebreke (',
        rule('notice-weeks'),
        '). U heeft vanaf de dag na ontvangst van deze brief nog twee weken om te beslissen.',
      );

const afterwards = (unanswered: Unanswered): Block =>
  isOnDocuments(unanswered)
    ? paragraph(
        `Bij dit ${unanswered.route === 'objection' ? 'bezwaar' : 'verzoek'} hoort geen dwangsom (`,
        rule('woo-no-penalty'),
        '). Na die twee weken kan ik wel in beroep gaan bij de rechtbank (',
        rule('appeal-after-notice'),
        ').',
      )
    : paragraph(
        'Daarna kan voor elke dag een dwangsom gelden (',
        rule('penalty-days'),
        '). Ook kan ik dan in beroep gaan bij de rechtbank (',
        rule('appeal-after-notice'),
        '). Ik ontvang liever uw besluit.',
      );

const isDecision = (unanswered: Unanswered): Block[] =>
  isAboutOwnData(unanswered)
    ? [
        paragraph(
          'Uw schriftelijke antwoord op mijn verzoek is een besluit (',
          rule('reaction-is-decision'),
          ').',
        ),
      ]
    : [];

export const noticeOfDefaultNl = (facts: NoticeOfDefaultFacts): Letter => {
  const { practice, unanswered } = facts;
  const what = whatIsLate[unanswered.route];
  return frameRequest(facts, {
    kind: 'notice-of-default',
    language: 'nl',
    subject: `Ingebrekestelling: mijn ${what}`,
    blocks: [
      paragraph(`Ik stuurde u een ${what}. De termijn voor uw antwoord is volgens mij voorbij.`),
      heading('Waar het om gaat'),
      datesOf(unanswered, practice),
      ...isDecision(unanswered),
      heading('Ingebrekestelling'),
      notice(unanswered),
      afterwards(unanswered),
      paragraph('Heeft u al besloten? Stuur mij dan een kopie, met de datum van verzending.'),
      ...(isAboutOwnData(unanswered) ? keepData(`mijn ${what}`) : []),
    ],
    enclosures: copiesOf(unanswered),
  });
};
