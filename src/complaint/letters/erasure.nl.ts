/** Verzoek om wissen (AVG 17), in het Nederlands. First a copy: what is erased is gone as evidence too. */
import { practiceText } from '../../data/practices.ts';
import type { Inline, Letter } from '../../domain/letter.ts';
import { heading, numbered, paragraph } from '../inlines.ts';
import type { ErasureFacts, ErasureGround } from './request-facts.ts';
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
const grounds: Readonly<Record<ErasureGround, readonly (Inline | string)[]>> = {
  'not-needed': [
    'Volgens mij heeft u deze gegevens niet meer nodig voor het doel waarvoor u ze kreeg (',
    rule('erase-not-needed'),
    ').',
  ],
  'consent-withdrawn': [
    'Ik trek mijn toestemming voor dit gebruik in (',
    rule('withdraw-consent'),
    '). Volgens mij is er geen andere grondslag voor (',
    rule('erase-consent'),
    ').',
  ],
  objected: [
    'Ik heb bezwaar gemaakt tegen dit gebruik. Volgens mij zijn er geen dwingende redenen om door ' +
      'te gaan (',
    rule('erase-objected'),
    ').',
  ],
  'no-basis': [
    'Volgens mij is er in de wet geen grondslag voor dit gebruik (',
    rule('erase-no-basis'),
    '). Dat is mijn mening. Ik hoor graag hoe u dit ziet.',
  ],
};

const asked = () =>
  numbered([
    [
      'Stuur mij eerst een kopie van deze gegevens (',
      rule('access'),
      '). Wis ze daarna pas. Tot dan heb ik ze nodig om mijn rechten uit te oefenen en te ' +
        'onderbouwen (',
      rule('keep-data'),
      ').',
    ],
    'Wis de gegevens daarna ook bij wie ze in uw opdracht bewaart.',
    [
      'Laat aan wie de gegevens kreeg weten dat u ze heeft gewist (',
      rule('tell-receivers'),
      '). Schrijf mij ook wie dat zijn.',
    ],
    'Schrijf mij welke gegevens u heeft gewist, en op welke dag.',
    [
      'Wist u iets niet? Schrijf mij dan om welke gegevens het gaat en welke regel dat vraagt (',
      rule('erase-limits'),
      '). Zo kan ik nagaan of mijn gegevens volgens de wet worden bewaard.',
    ],
  ]);

export const erasureNl = (facts: ErasureFacts): Letter =>
  frameRequest(facts, {
    kind: 'erasure',
    language: 'nl',
    subject: `Verzoek om mijn gegevens te wissen: ${practiceText(facts.practice.id, 'nl').title}`,
    blocks: [
      aboutPractice(facts.practice),
      paragraph('Ik vraag u om gegevens over mij te wissen.'),
      ...whatAndWhichData(facts),
      ...inOwnWords('Waarom ik dit vraag', 'Mijn redenen zijn:', facts.reason),
      paragraph(...grounds[facts.ground]),
      heading('Wat ik u vraag'),
      asked(),
      ...requestEnd(facts),
    ],
    enclosures: enclosuresOf(facts),
  });
