/** Letter of an organisation for many people: a request for enforcement to the AP. */
import { practiceText } from '../../data/practices.ts';
import { receiverAddress } from '../../data/routes.ts';
import type { Block, Letter } from '../../domain/letter.ts';
import { dayRef, heading, paragraph, said, strong } from '../inlines.ts';
import { againstWhomEn, apSalutationEn, wishBlocksEn } from './ap-complaint.en.ts';
import type { CollectiveRequestFacts } from './collective-request-facts.ts';
import { paperNumbers } from './outward-facts.ts';
import { frameSigned } from './outward-frame.ts';
import { inBrackets } from './outward-inlines.ts';
import { contactTable, principalList, views, whatHappened } from './outward-parts.en.ts';
import { rule } from './rule.ts';

const howMany = ({ count }: CollectiveRequestFacts): Block => {
  const reports = count.reports === 1 ? '1 report' : `${count.reports} reports`;
  return paragraph(
    `We have ${reports}, from `,
    dayRef(count.first),
    ' up to and including ',
    dayRef(count.last),
    '. How many people it affects, we do not know.',
  );
};

const whoWeAre = (facts: CollectiveRequestFacts): Block[] => [
  heading('Who we are'),
  paragraph(
    'By our articles of association and in practice we stand up for a general interest (',
    rule('collective-interest'),
    '). Our articles are enclosed',
    ...inBrackets(paperNumbers(facts, 'statutes'), 'en'),
    '. This is what we do:',
  ),
  paragraph(said(facts.interest)),
  ...(facts.principals.length === 0
    ? []
    : [
        paragraph(
          'We also write for people who authorised us to do so (',
          rule('mandated-body'),
          ')',
          ...inBrackets(paperNumbers(facts, 'authorisation'), 'en'),
          ':',
        ),
        principalList(facts),
      ]),
];

export const collectiveRequestEn = (facts: CollectiveRequestFacts): Letter =>
  frameSigned(facts, facts.signer, {
    kind: 'collective-request',
    language: 'en',
    recipient: receiverAddress('ap').lines,
    salutation: apSalutationEn,
    subject: 'Request for enforcement by an organisation',
    blocks: [
      paragraph(
        strong('Request for enforcement (verzoek om handhaving)'),
        ' (',
        rule('enforcement-application'),
        ')',
      ),
      ...whoWeAre(facts),
      ...againstWhomEn(facts.against),
      heading('What it is about'),
      paragraph(`The subject is: ${practiceText(facts.practice.id, 'en').title}.`),
      howMany(facts),
      paragraph('In the description below, ‘I’ is the person who reported it.'),
      ...whatHappened(facts),
      heading('What we think of this'),
      ...views(facts.views, 'many'),
      heading('What we did first ourselves'),
      contactTable(facts.contacts, 'many'),
      ...wishBlocksEn(facts.wish, 'many'),
      paragraph('We ask you for a decision on paper (', rule('application-term'), ').'),
    ],
  });
