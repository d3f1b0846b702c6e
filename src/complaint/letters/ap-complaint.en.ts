/** Complaint to the AP, also as a request for enforcement: the word at the top decides what follows. */
import { apPolicy } from '../../data/ap-policy.ts';
import { practiceText } from '../../data/practices.ts';
import { receiverAddress } from '../../data/routes.ts';
import type { Block, Inline, Letter } from '../../domain/letter.ts';
import type { YesNoUnknown } from '../../domain/own-data.ts';
import type { ThreeFactors } from '../../law/three-factors.ts';
import { article, asListItems, heading, list, paragraph, said, strong, text } from '../inlines.ts';
import { addressOf, type Recipient } from '../recipient.ts';
import { sayThreeFactors } from '../say-three-factors.ts';
import {
  type ApComplaintFacts,
  type ApLabel,
  type ApWish,
  asksEnforcement,
} from './ap-complaint-facts.ts';
import type { Contact, Voice } from './outward-facts.ts';
import { frameOutward } from './outward-frame.ts';
import { contactTable, forWhom, views, whatHappened } from './outward-parts.en.ts';
import { rule } from './rule.ts';

export const apSalutationEn = 'Dear Autoriteit Persoonsgegevens,';

const labels: Readonly<Record<ApLabel, readonly (Inline | string)[]>> = {
  complaint: [strong('Complaint (klacht)'), ' (', rule('complaint-right'), ')'],
  'complaint-and-enforcement': [
    strong('Complaint (klacht)'),
    ' (',
    rule('complaint-right'),
    '), ',
    strong('also request for enforcement (verzoek om handhaving)'),
    ' (',
    rule('enforcement-application'),
    ')',
  ],
  enforcement: [
    strong('Request for enforcement (verzoek om handhaving)'),
    ' (',
    rule('enforcement-application'),
    ')',
  ],
};

const subjects: Readonly<Record<ApLabel, string>> = {
  complaint: 'Complaint about the use of my data',
  'complaint-and-enforcement': 'Complaint about the use of my data, also request for enforcement',
  enforcement: 'Request for enforcement about the use of my data',
};

/** Who it is about. Another body may turn out to be the one that answers for it. */
export const againstWhomEn = (against: Recipient): Block[] => [
  heading('Who it is about'),
  paragraph(said(addressOf(against).join(', '))),
  paragraph('Is somebody else responsible for these data? Then this letter is about them too.'),
];

export function contactBlocksEn(contacts: readonly Contact[], reason: string): Block[] {
  const tried = heading('What I did first myself');
  return contacts.length > 0
    ? [tried, contactTable(contacts)]
    : [
        tried,
        paragraph('I did not write to the organisation first. This is my reason:'),
        paragraph(said(reason)),
      ];
}

const goingOn: Readonly<Record<YesNoUnknown, string>> = {
  yes: 'It still happens, or it still has consequences.',
  no: 'It no longer happens.',
  unknown: 'Whether it still happens, I do not know.',
};

export const factorBlocksEn = (factors: ThreeFactors): Block[] =>
  sayThreeFactors(factors, 'en').flatMap(({ heading: title, sentences }) => [
    paragraph(strong(title)),
    list(sentences),
  ]);

const wishWords = {
  one: {
    title: 'What I ask you',
    impose: 'I ask you to impose this (',
    want: 'This is what I want to achieve:',
  },
  many: {
    title: 'What we ask you',
    impose: 'We ask you to impose this (',
    want: 'This is what we want to achieve:',
  },
} as const satisfies Record<Voice, object>;

/** What the AP is asked to do, with the power that it has for it. */
export function wishBlocksEn(wish: ApWish, voice: Voice = 'one'): Block[] {
  const words = wishWords[voice];
  const chosen = apPolicy.orders.filter(({ id }) => wish.orders.includes(id));
  return [
    heading(words.title),
    ...(chosen.length === 0
      ? []
      : [
          paragraph(words.impose, rule('authority-powers'), '):'),
          list(
            chosen.map((order) => [
              apPolicy.texts.en.orders[order.id],
              text(' ('),
              article(order.article),
              text(')'),
            ]),
          ),
        ]),
    ...(wish.words.trim() === '' ? [] : [paragraph(words.want), paragraph(said(wish.words))]),
  ];
}

const whatFollows = (label: ApLabel): Block[] => [
  ...(label === 'enforcement'
    ? []
    : [paragraph('Please tell me within three months how it stands (', rule('progress'), ').')]),
  ...(asksEnforcement(label)
    ? [paragraph('I ask you for a decision on paper (', rule('application-term'), ').')]
    : []),
];

export const apComplaintEn = (facts: ApComplaintFacts): Letter =>
  frameOutward(facts, {
    kind: 'ap-complaint',
    language: 'en',
    recipient: receiverAddress('ap').lines,
    salutation: apSalutationEn,
    subject: subjects[facts.label],
    blocks: [
      paragraph(...labels[facts.label]),
      ...(facts.phone === null ? [] : [paragraph('My telephone number: ', said(facts.phone))]),
      ...forWhom(facts),
      ...againstWhomEn(facts.against),
      heading('What it is about'),
      paragraph(`The subject is: ${practiceText(facts.practice.id, 'en').title}.`),
      paragraph('It is about these data:'),
      list(asListItems(practiceText(facts.practice.id, 'en').requestedData)),
      ...whatHappened(facts),
      heading('Does it still happen?'),
      paragraph(goingOn[facts.goingOn]),
      heading('What I think of this'),
      ...views(facts.views),
      ...contactBlocksEn(facts.contacts, facts.reasonNoContact),
      ...(facts.factors === null
        ? []
        : [
            heading('What you weigh by your policy rules'),
            paragraph('This is what my dossier says. The weighing is yours.'),
            ...factorBlocksEn(facts.factors),
          ]),
      ...wishBlocksEn(facts.wish),
      paragraph(
        'Would you ask the organisation to keep the data meanwhile? I need them to support my ' +
          'rights (',
        rule('keep-data'),
        ').',
      ),
      ...whatFollows(facts.label),
      paragraph(
        'I enclose no copy of an identity document. Do you doubt that it is me? Ask me, and it can ' +
          'be shown in another way.',
      ),
    ],
  });
