/** Bezwaar tegen het gebruik van gegevens (AVG 21), in het Nederlands: no objection to a decision. */
import { practiceText } from '../../data/practices.ts';
import type { Letter } from '../../domain/letter.ts';
import { heading, numbered, paragraph } from '../inlines.ts';
import type { ObjectionToUseFacts } from './request-facts.ts';
import { frameRequest } from './request-frame.ts';
import {
  aboutPractice,
  enclosuresOf,
  inOwnWords,
  keepData,
  requestEnd,
  whatAndWhichData,
} from './request-parts.nl.ts';
import { rule } from './rule.ts';

const asked = () =>
  numbered([
    'Stop met dit gebruik van mijn gegevens.',
    [
      'Gebruik de gegevens niet zolang u mijn bezwaar bekijkt (',
      rule('restrict-objected'),
      '). Bewaar ze wel.',
    ],
    [
      'Wilt u toch doorgaan? Schrijf mij dan welke dwingende redenen u daarvoor heeft (',
      rule('object'),
      ').',
    ],
    [
      'Op welke grondslag in de wet berust dit gebruik (',
      rule('basis'),
      ')? Zo kan ik nagaan of mijn gegevens volgens de wet worden gebruikt.',
    ],
  ]);

export const objectToProcessingNl = (facts: ObjectionToUseFacts): Letter =>
  frameRequest(facts, {
    kind: 'object-to-processing',
    language: 'nl',
    subject: `Bezwaar tegen het gebruik van mijn gegevens: ${practiceText(facts.practice.id, 'nl').title}`,
    blocks: [
      aboutPractice(facts.practice),
      paragraph(
        'Ik maak bezwaar tegen dit gebruik van mijn gegevens (',
        rule('object'),
        '). Deze brief is geen bezwaarschrift tegen een besluit.',
      ),
      ...whatAndWhichData(facts),
      ...inOwnWords(
        'Mijn situatie',
        'Ik maak bezwaar vanwege mijn eigen situatie. Mijn redenen zijn:',
        facts.situation,
      ),
      heading('Wat ik u vraag'),
      asked(),
      paragraph(
        'Dit recht geldt bij een publieke taak en bij een eigen belang. Berust het gebruik volgens ' +
          'u op iets anders? Schrijf mij dat dan ook.',
      ),
      ...keepData('dit bezwaar'),
      ...requestEnd(facts),
    ],
    enclosures: enclosuresOf(facts),
  });
