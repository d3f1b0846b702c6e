/**
 * De eerste brief, in het Nederlands: een verzoek om inzage en uitleg over één praktijk. Nobody is
 * blamed: it says what was seen, asks what the law lets one ask, and gives the writer's view as a view.
 */
import { practiceText } from '../../data/practices.ts';
import type { Letter } from '../../domain/letter.ts';
import { nameExhibit } from '../exhibits.ts';
import { asListItems, heading, list, numbered, paragraph } from '../inlines.ts';
import { type AccessRequestFacts, exhibitsIn, isGeneral } from './access-request-facts.ts';
import { observations, occasion } from './observations.ts';
import { frameRequest } from './request-frame.ts';
import { answerWanted, ending, howToKnow, keepData } from './request-parts.nl.ts';
import { rule } from './rule.ts';
import { usualRules } from './usual-rules.ts';
import { wishesInFirst } from './wishes-in-first.ts';

/** The whole letter. Translators: the order of the headings is the order of the questions. */
export function accessRequestNl(facts: AccessRequestFacts): Letter {
  const { practice, reported } = facts;
  const { title, summary } = practiceText(practice.id, 'nl');
  const occasions = reported.flatMap((one) => occasion(one, 'nl'));
  return frameRequest(facts, {
    kind: 'access-request',
    language: 'nl',
    subject: `Verzoek om inzage en uitleg: ${title}`,
    blocks: [
      paragraph(`Ik schrijf u over één onderwerp: ${title}. Daarmee bedoel ik: ${summary}`),
      paragraph(
        'Ik vraag u om inzage in mijn gegevens en om uitleg. Zo kan ik nagaan of mijn gegevens ' +
          'volgens de wet worden gebruikt.',
      ),
      heading('Waar het om gaat'),
      ...observations(reported, 'nl'),
      heading('Inzage in mijn gegevens'),
      paragraph(
        'Gebruikt u in verband met dit onderwerp gegevens over mij? Dan vraag ik u om een kopie ' +
          'daarvan (',
        rule('access'),
        '). Het gaat mij om deze gegevens:',
      ),
      list(asListItems(practiceText(practice.id, 'nl').requestedData)),
      ...(occasions.length > 0 ? [paragraph('Het gaat in elk geval om:'), list(occasions)] : []),
      paragraph('Laat mij daarbij ook weten (', rule('access-information'), '):'),
      list([
        'waarvoor u deze gegevens gebruikt;',
        'om welke soorten gegevens het gaat;',
        'wie ze heeft gekregen;',
        'hoe lang u ze bewaart;',
        'waar ze vandaan komen;',
        'of er automatisch over mij wordt beslist, en hoe dat gaat.',
      ]),
      paragraph('Heeft u geen gegevens over mij? Schrijf mij dat dan ook.'),
      heading('Uitleg'),
      paragraph(
        'Ik vraag u ook om uitleg (',
        rule('notice-direct'),
        ' en ',
        rule('notice-indirect'),
        '):',
      ),
      numbered([
        'Waarvoor is deze werkwijze nodig, en op welke grondslag in de wet berust zij?',
        'Waar en wanneer heeft u mij hierover van tevoren informatie gegeven?',
        'Wie krijgt de gegevens, ook buiten uw eigen organisatie?',
        ...(isGeneral(facts)
          ? [
              [
                'Heeft u de gevolgen voor de privacy vooraf onderzocht in een ' +
                  'gegevensbeschermingseffectbeoordeling, DPIA (',
                rule('impact-assessment'),
                ')? Wilt u mij die sturen, of een samenvatting ervan?',
              ],
              [
                'Wat staat over deze werkwijze in uw register van verwerkingen (',
                rule('register'),
                ')?',
              ],
            ]
          : []),
      ]),
      ...wishesInFirst(reported, 'nl'),
      ...keepData('dit verzoek'),
      heading('Regels die volgens mij van belang zijn'),
      paragraph(
        'Volgens mij zijn hier deze regels van belang. Dat is mijn mening. Ik hoor graag hoe u dit ' +
          'ziet.',
      ),
      usualRules(practice),
      ...howToKnow(facts),
      ...answerWanted(facts),
      ...ending(),
    ],
    enclosures: exhibitsIn(facts).map((exhibit) => nameExhibit(exhibit, 'nl')),
  });
}
