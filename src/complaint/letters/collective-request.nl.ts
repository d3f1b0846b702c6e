/** Brief van een organisatie voor veel mensen: een verzoek om handhaving aan de AP. */
import { practiceText } from '../../data/practices.ts';
import { receiverAddress } from '../../data/routes.ts';
import type { Block, Letter } from '../../domain/letter.ts';
import { dayRef, heading, paragraph, said, strong } from '../inlines.ts';
import { againstWhomNl, apSalutationNl, wishBlocksNl } from './ap-complaint.nl.ts';
import type { CollectiveRequestFacts } from './collective-request-facts.ts';
import { paperNumbers } from './outward-facts.ts';
import { frameSigned } from './outward-frame.ts';
import { inBrackets } from './outward-inlines.ts';
import { contactTable, principalList, views, whatHappened } from './outward-parts.nl.ts';
import { rule } from './rule.ts';

const howMany = ({ count }: CollectiveRequestFacts): Block => {
  const reports = count.reports === 1 ? '1 melding' : `${count.reports} meldingen`;
  return paragraph(
    `Wij hebben ${reports}, van `,
    dayRef(count.first),
    ' tot en met ',
    dayRef(count.last),
    '. Hoeveel mensen het raakt, weten wij niet.',
  );
};

const whoWeAre = (facts: CollectiveRequestFacts): Block[] => [
  heading('Wie wij zijn'),
  paragraph(
    'Wij komen volgens onze statuten en in de praktijk op voor een algemeen belang (',
    rule('collective-interest'),
    '). Onze statuten liggen hierbij',
    ...inBrackets(paperNumbers(facts, 'statutes'), 'nl'),
    '. Dit is wat wij doen:',
  ),
  paragraph(said(facts.interest)),
  ...(facts.principals.length === 0
    ? []
    : [
        paragraph(
          'Wij schrijven ook voor mensen die ons daarvoor hebben gemachtigd (',
          rule('mandated-body'),
          ')',
          ...inBrackets(paperNumbers(facts, 'authorisation'), 'nl'),
          ':',
        ),
        principalList(facts),
      ]),
];

export const collectiveRequestNl = (facts: CollectiveRequestFacts): Letter =>
  frameSigned(facts, facts.signer, {
    kind: 'collective-request',
    language: 'nl',
    recipient: receiverAddress('ap').lines,
    salutation: apSalutationNl,
    subject: 'Verzoek om handhaving door een organisatie',
    blocks: [
      paragraph(strong('Verzoek om handhaving'), ' (', rule('enforcement-application'), ')'),
      ...whoWeAre(facts),
      ...againstWhomNl(facts.against),
      heading('Waar het over gaat'),
      paragraph(`Het onderwerp is: ${practiceText(facts.practice.id, 'nl').title}.`),
      howMany(facts),
      paragraph('In de beschrijving hieronder is ‘ik’ degene die het meldde.'),
      ...whatHappened(facts),
      heading('Wat wij hiervan vinden'),
      ...views(facts.views, 'many'),
      heading('Wat wij eerst zelf deden'),
      contactTable(facts.contacts, 'many'),
      ...wishBlocksNl(facts.wish, 'many'),
      paragraph('Wij vragen u om een besluit op papier (', rule('application-term'), ').'),
    ],
  });
