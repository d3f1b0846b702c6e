/** Antwoord op 'wij willen weten wie u bent', in het Nederlands: other ways than a full copy. */
import { practiceText } from '../../data/practices.ts';
import type { Block, Letter } from '../../domain/letter.ts';
import { dayRef, heading, list, paragraph } from '../inlines.ts';
import type { IdentificationReplyFacts } from './request-facts.ts';
import { frameRequest } from './request-frame.ts';
import { keepData } from './request-parts.nl.ts';
import { rule } from './rule.ts';

const asked: Readonly<Record<IdentificationReplyFacts['asked'], string>> = {
  'full-copy': ' vroeg u om een kopie van mijn identiteitsbewijs.',
  'something-else': ' vroeg u om meer gegevens om te weten wie ik ben.',
};

const ways = (): Block[] => [
  heading('Zo kunt u nagaan dat ik het ben'),
  list([
    'Ik kom naar de balie en laat mijn identiteitsbewijs zien. Er is dan geen kopie nodig.',
    'Ik bevestig het verzoek met DigiD.',
    'U stuurt het antwoord naar het adres waarop ik bij u bekend ben.',
    'U belt mij op het nummer dat u al van mij heeft.',
  ]),
  paragraph(
    'Kan het volgens u alleen met een kopie? Dan dek ik daarop het burgerservicenummer (BSN), de ' +
      'foto en het nummer van het document af. Ik schrijf er ook op waarvoor de kopie is. Wis de ' +
      'kopie zodra u weet dat ik het ben.',
  ),
];

const why = (isFullCopy: boolean): Block[] => [
  heading(isFullCopy ? 'Waarom ik geen volledige kopie stuur' : 'Waarom ik dit voorstel'),
  paragraph(
    'U kunt om meer gegevens vragen als u met reden twijfelt of ik het ben (',
    rule('identity'),
    '). Schrijf mij graag welke twijfel u heeft. ',
    isFullCopy
      ? 'Op een volledige kopie staan meer gegevens dan volgens mij nodig zijn ('
      : 'Ik geef u graag niet meer gegevens dan daarvoor nodig zijn (',
    rule('least-data'),
    ').',
  ),
];

const term = (): Block[] => [
  heading('De termijn'),
  paragraph(
    'Volgens mij loopt de termijn voor uw antwoord vanaf de dag waarop u mijn verzoek kreeg (',
    rule('answer-term'),
    '). Ziet u dat anders? Schrijf mij dan op welke dag u antwoordt, en waarom.',
  ),
];

export const identificationReplyNl = (facts: IdentificationReplyFacts): Letter =>
  frameRequest(facts, {
    kind: 'identification-reply',
    language: 'nl',
    subject: `Uw vraag wie ik ben, bij mijn verzoek over: ${practiceText(facts.practice.id, 'nl').title}`,
    blocks: [
      paragraph(
        'Op ',
        dayRef(facts.requestOn),
        ' stuurde ik u een verzoek over mijn gegevens. Op ',
        dayRef(facts.askedOn),
        asked[facts.asked],
      ),
      paragraph('Ik help u graag om na te gaan dat ik het ben. Dat kan op deze manieren.'),
      ...ways(),
      ...why(facts.asked === 'full-copy'),
      ...term(),
      ...keepData('mijn verzoek'),
      paragraph('Dank u wel voor uw moeite.'),
    ],
    enclosures: [],
  });
