/** Verzoek om beperking (AVG 18), in het Nederlands: keep the data, and use them for nothing meanwhile. */
import { practiceText } from '../../data/practices.ts';
import type { Inline, Letter } from '../../domain/letter.ts';
import { heading, numbered, paragraph } from '../inlines.ts';
import type { RestrictionFacts, RestrictionGround } from './request-facts.ts';
import { frameRequest } from './request-frame.ts';
import {
  aboutPractice,
  enclosuresOf,
  inOwnWords,
  requestEnd,
  whatAndWhichData,
} from './request-parts.nl.ts';
import { rule } from './rule.ts';

/** Each ground as the writer's view. */
const grounds: Readonly<Record<RestrictionGround, readonly (Inline | string)[]>> = {
  contested: [
    'Volgens mij kloppen deze gegevens niet. Ik vraag dit zolang u dat nagaat (',
    rule('restrict-contested'),
    ').',
  ],
  'not-erase': [
    'Volgens mij is er in de wet geen grondslag voor dit gebruik. Toch vraag ik u de gegevens niet ' +
      'te wissen, maar het gebruik te beperken (',
    rule('restrict-not-erase'),
    ').',
  ],
  evidence: [
    'Heeft u deze gegevens zelf niet meer nodig? Ik heb ze nog nodig om mijn rechten uit te ' +
      'oefenen en te onderbouwen (',
    rule('keep-data'),
    ').',
  ],
  objected: [
    'Ik heb bezwaar gemaakt tegen dit gebruik. Ik vraag dit zolang u dat bezwaar bekijkt (',
    rule('restrict-objected'),
    ').',
  ],
};

const asked = () =>
  numbered([
    [
      'Bewaar deze gegevens, en gebruik ze intussen nergens anders voor (',
      rule('restrict-effect'),
      ').',
    ],
    'Gaat het om beeld, geluid of logbestanden? Zet dan het automatisch wissen daarvan stil.',
    [
      'Laat aan wie de gegevens kreeg weten dat het gebruik beperkt is (',
      rule('tell-receivers'),
      '). Schrijf mij ook wie dat zijn.',
    ],
    ['Laat het mij weten voordat u de beperking opheft (', rule('restrict-end'), ').'],
    'Schrijf mij op welke dag de beperking is ingegaan. Doet u dit niet? Schrijf mij dan waarom.',
  ]);

export const restrictionNl = (facts: RestrictionFacts): Letter =>
  frameRequest(facts, {
    kind: 'restriction',
    language: 'nl',
    subject: `Verzoek om het gebruik van mijn gegevens te beperken: ${practiceText(facts.practice.id, 'nl').title}`,
    blocks: [
      aboutPractice(facts.practice),
      paragraph(
        'Ik vraag u gegevens over mij te bewaren, maar ze tijdelijk niet te gebruiken. Zo kan ik ' +
          'intussen nagaan of ze volgens de wet worden gebruikt.',
      ),
      ...whatAndWhichData(facts),
      ...inOwnWords('Waarom ik dit vraag', 'Mijn redenen zijn:', facts.reason),
      paragraph(...grounds[facts.ground]),
      heading('Wat ik u vraag'),
      asked(),
      ...requestEnd(facts),
    ],
    enclosures: enclosuresOf(facts),
  });
