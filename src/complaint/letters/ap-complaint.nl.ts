/** Klacht bij de AP, ook als verzoek om handhaving: het woord bovenaan bepaalt wat erop volgt. */
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
import { contactTable, forWhom, views, whatHappened } from './outward-parts.nl.ts';
import { rule } from './rule.ts';

export const apSalutationNl = 'Geachte Autoriteit Persoonsgegevens,';

const labels: Readonly<Record<ApLabel, readonly (Inline | string)[]>> = {
  complaint: [strong('Klacht'), ' (', rule('complaint-right'), ')'],
  'complaint-and-enforcement': [
    strong('Klacht'),
    ' (',
    rule('complaint-right'),
    '), ',
    strong('ook verzoek om handhaving'),
    ' (',
    rule('enforcement-application'),
    ')',
  ],
  enforcement: [strong('Verzoek om handhaving'), ' (', rule('enforcement-application'), ')'],
};

const subjects: Readonly<Record<ApLabel, string>> = {
  complaint: 'Klacht over het gebruik van mijn gegevens',
  'complaint-and-enforcement':
    'Klacht over het gebruik van mijn gegevens, ook verzoek om handhaving',
  enforcement: 'Verzoek om handhaving over het gebruik van mijn gegevens',
};

/** Who it is about. Another body may turn out to be the one that answers for it. */
export const againstWhomNl = (against: Recipient): Block[] => [
  heading('Over wie het gaat'),
  paragraph(said(addressOf(against).join(', '))),
  paragraph('Gaat een ander over deze gegevens? Dan gaat deze brief ook over die ander.'),
];

export function contactBlocksNl(contacts: readonly Contact[], reason: string): Block[] {
  const tried = heading('Wat ik eerst zelf deed');
  return contacts.length > 0
    ? [tried, contactTable(contacts)]
    : [
        tried,
        paragraph('Ik heb de organisatie niet eerst zelf geschreven. Dit is mijn reden:'),
        paragraph(said(reason)),
      ];
}

const goingOn: Readonly<Record<YesNoUnknown, string>> = {
  yes: 'Het gebeurt nog, of het heeft nog gevolgen.',
  no: 'Het gebeurt niet meer.',
  unknown: 'Of het nog gebeurt, weet ik niet.',
};

export const factorBlocksNl = (factors: ThreeFactors): Block[] =>
  sayThreeFactors(factors, 'nl').flatMap(({ heading: title, sentences }) => [
    paragraph(strong(title)),
    list(sentences),
  ]);

const wishWords = {
  one: {
    title: 'Wat ik u vraag',
    impose: 'Ik vraag u dit op te leggen (',
    want: 'Dit wil ik bereiken:',
  },
  many: {
    title: 'Wat wij u vragen',
    impose: 'Wij vragen u dit op te leggen (',
    want: 'Dit willen wij bereiken:',
  },
} as const satisfies Record<Voice, object>;

/** What the AP is asked to do, with the power that it has for it. */
export function wishBlocksNl(wish: ApWish, voice: Voice = 'one'): Block[] {
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
              apPolicy.texts.nl.orders[order.id],
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
    : [
        paragraph(
          'Laat mij binnen drie maanden weten hoe het ermee staat (',
          rule('progress'),
          ').',
        ),
      ]),
  ...(asksEnforcement(label)
    ? [paragraph('Ik vraag u om een besluit op papier (', rule('application-term'), ').')]
    : []),
];

export const apComplaintNl = (facts: ApComplaintFacts): Letter =>
  frameOutward(facts, {
    kind: 'ap-complaint',
    language: 'nl',
    recipient: receiverAddress('ap').lines,
    salutation: apSalutationNl,
    subject: subjects[facts.label],
    blocks: [
      paragraph(...labels[facts.label]),
      ...(facts.phone === null ? [] : [paragraph('Mijn telefoonnummer: ', said(facts.phone))]),
      ...forWhom(facts),
      ...againstWhomNl(facts.against),
      heading('Waar het over gaat'),
      paragraph(`Het onderwerp is: ${practiceText(facts.practice.id, 'nl').title}.`),
      paragraph('Het gaat om deze gegevens:'),
      list(asListItems(practiceText(facts.practice.id, 'nl').requestedData)),
      ...whatHappened(facts),
      heading('Gebeurt het nog?'),
      paragraph(goingOn[facts.goingOn]),
      heading('Wat ik hiervan vind'),
      ...views(facts.views),
      ...contactBlocksNl(facts.contacts, facts.reasonNoContact),
      ...(facts.factors === null
        ? []
        : [
            heading('Wat u volgens uw beleidsregels weegt'),
            paragraph('Dit staat in mijn dossier. De afweging is aan u.'),
            ...factorBlocksNl(facts.factors),
          ]),
      ...wishBlocksNl(facts.wish),
      paragraph(
        'Wilt u de organisatie vragen de gegevens intussen te bewaren? Ik heb ze nodig om mijn ' +
          'rechten te onderbouwen (',
        rule('keep-data'),
        ').',
      ),
      ...whatFollows(facts.label),
      paragraph(
        'Ik stuur geen kopie van een identiteitsbewijs mee. Twijfelt u of ik het ben? Vraag het ' +
          'mij, dan kan dat op een andere manier.',
      ),
    ],
  });
