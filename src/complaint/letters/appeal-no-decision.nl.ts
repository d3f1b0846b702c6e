/** Beroep omdat er niet op tijd is beslist: wat is er gevraagd, wanneer moest het er zijn, en wat nu. */
import { practiceText } from '../../data/practices.ts';
import type { Letter } from '../../domain/letter.ts';
import { dayRef, exhibit, heading, list, paragraph, said } from '../inlines.ts';
import type { AppealNoDecisionFacts } from './court-facts.ts';
import { frameOutward, nameBody } from './outward-frame.ts';
import { forWhom } from './outward-parts.ts';
import { rule } from './rule.ts';

const names = {
  request: 'verzoek',
  'woo-request': 'verzoek om stukken (Woo)',
  'enforcement-request': 'verzoek om handhaving',
  objection: 'bezwaar',
} as const;

/** About the request itself, or about the objection after it. */
const isOnDocuments = ({ awaited, isOnDocuments: isSo }: AppealNoDecisionFacts): boolean =>
  isSo === true || awaited === 'woo-request';

export const appealNoDecisionNl = (facts: AppealNoDecisionFacts): Letter =>
  frameOutward(facts, {
    kind: 'appeal-no-decision',
    language: 'nl',
    recipient: [facts.court.name, 'Afdeling bestuursrecht', ...facts.court.addressLines],
    salutation: 'Geachte rechtbank,',
    subject: 'Beroep: niet op tijd beslist',
    blocks: [
      paragraph(
        'Ik stel beroep in omdat er niet op tijd is beslist (',
        rule('late-is-decision'),
        ' en ',
        rule('appeal-after-notice'),
        ').',
      ),
      ...forWhom(facts, 'nl'),
      heading('Wie niet heeft beslist'),
      paragraph(said(nameBody(facts.late))),
      heading('Wat er te laat is'),
      {
        kind: 'facts',
        rows: [
          { name: 'Onderwerp', value: [said(practiceText(facts.practice.id, 'nl').title)] },
          {
            name: `Mijn ${names[facts.awaited]}`,
            value: [
              dayRef(facts.asked.day),
              { kind: 'text', text: ' (' },
              exhibit(facts.asked.exhibit),
              { kind: 'text', text: ')' },
            ],
          },
          { name: 'Beslissen kon tot en met', value: [dayRef(facts.dueOn)] },
          {
            name: 'Mijn ingebrekestelling is ontvangen op',
            value: [
              dayRef(facts.notice.receivedOn),
              { kind: 'text', text: ' (' },
              exhibit(facts.notice.exhibit),
              { kind: 'text', text: ')' },
            ],
          },
        ],
      },
      paragraph(
        'Sinds de ingebrekestelling zijn twee weken voorbij. Tot vandaag heb ik geen besluit ' +
          'ontvangen.',
      ),
      heading('Wat ik de rechtbank vraag'),
      list([
        'Verklaar het beroep gegrond.',
        [
          'Draag op om binnen twee weken alsnog een besluit bekend te maken (',
          rule('order-to-decide'),
          ').',
        ],
        [
          'Bepaal een dwangsom voor elke dag dat het besluit daarna nog uitblijft (',
          rule('order-penalty'),
          ').',
        ],
        // No penalty runs for documents (Woo 8.2); the court can still set one of its own.
        ...(isOnDocuments(facts)
          ? []
          : [
              [
                'Stel vast hoe hoog de dwangsom is die al is verschuldigd (',
                rule('penalty'),
                ' en ',
                rule('court-sets-penalty'),
                ').',
              ],
            ]),
        'Bepaal dat het griffierecht aan mij wordt terugbetaald.',
      ]),
      paragraph(
        'De rechtbank kan hierop zonder zitting uitspraak doen (',
        rule('judgment-without-hearing'),
        '). Ik heb daar geen bezwaar tegen.',
      ),
      paragraph('Kan ik het griffierecht niet betalen? Dan vraag ik apart om vrijstelling.'),
    ],
  });
