/** Werkwijze en grenzen, in het Nederlands: hoe is het vastgelegd, en wat bewijst dat niet. */
import type { Annex } from '../../domain/annex.ts';
import type { Block } from '../../domain/letter.ts';
import { heading, list, paragraph, said, text } from '../inlines.ts';
import type { AnnexFacts } from './annex-facts.ts';
import { facts as factRows, joined } from './annex-inlines.ts';
import { type MethodFacts, methodFacts } from './method-facts.ts';

const howCaptured = (method: MethodFacts): Block[] => [
  heading('Hoe het is vastgelegd'),
  list([
    'De pagina is vastgelegd in een gewone browser, op het moment dat de schrijver daarop klikte.',
    'Bewaard is hoe de pagina eruitzag, welke tekst er stond en wat de pagina opvroeg.',
    'Van elk bestand is meteen een vingerafdruk gemaakt (SHA-256). Die verandert als het bestand verandert.',
    'Wat niet kon worden bewaard, staat bij elke vastlegging in een lijst.',
  ]),
  factRows([
    { name: 'Vastleggingen', value: [`${method.captures}`] },
    {
      name: 'Programma',
      value: joined(
        method.programs.map(({ software, build }) => [said(software), text(` (SHA-256 ${build})`)]),
        '; ',
      ),
    },
    {
      name: 'Browser',
      value: joined(
        method.browsers.map((one) => [said(one)]),
        '; ',
      ),
    },
    {
      name: 'Klok',
      value: [
        'van het apparaat zelf, ingesteld op tijdzone ',
        ...joined(method.timeZones.map((one) => [said(one)])),
      ],
    },
    { name: 'In een privévenster', value: [`${method.inPrivate}`] },
    { name: 'In de onderzoeksmodus', value: [`${method.inspected}`] },
    { name: 'Niet bewaarde onderdelen', value: [`${method.missing}`] },
  ]),
];

const toldOnly = ({ inRooms }: MethodFacts): Block[] =>
  inRooms === 0
    ? []
    : [
        heading('Wat niet van een pagina komt'),
        paragraph(
          'Wat in een gesprek of op een plaats gebeurde, heeft de schrijver zelf opgeschreven. ' +
            'Daar is geen opname van.',
        ),
      ];

const limits = (method: MethodFacts): Block[] => [
  heading('Wat dit niet bewijst'),
  list([
    'Het is wat één browser liet zien. Een website kan aan anderen iets anders laten zien.',
    'De tijden komen van de klok van het apparaat. Die kan verkeerd staan.',
    'Er is geen handtekening of tijdstempel van een ander bij.',
    'Een vingerafdruk laat zien dat een bestand sindsdien gelijk is gebleven. Hij zegt niet hoe het ervoor was.',
    'Of iets mag, staat hier niet. Dat oordeel is aan anderen.',
    ...(method.isAnythingLeftOut
      ? [
          'De schrijver heeft in de eigen toelichting zinnen weggelaten of gegevens afgedekt. Wat is vastgelegd, is bewaard zoals het was.',
        ]
      : []),
  ]),
];

const digestBlocks = ({ digest }: AnnexFacts): Block[] => [
  heading('Het controlegetal'),
  paragraph('Alle bewijs van het dossier samen heeft dit controlegetal (SHA-256): ', `${digest}.`),
  paragraph(
    'Het is gemaakt uit de vingerafdrukken van alle bijlagen, elk met een eigen toevalsgetal. ' +
      'Uit het controlegetal is niets van de inhoud af te leiden. Wie deze brief bewaart, kan ' +
      'later nagaan of het bewijs er toen al was.',
  ),
];

export function methodNl(facts: AnnexFacts): Annex {
  const method = methodFacts(facts);
  const captured = method.captures > 0;
  return {
    kind: 'method',
    language: 'nl',
    title: 'Werkwijze en grenzen',
    blocks: [
      ...(captured
        ? howCaptured(method)
        : [paragraph('Bij deze brief hoort geen vastgelegde pagina.')]),
      ...toldOnly(method),
      ...limits(method),
      ...(captured ? digestBlocks(facts) : []),
    ],
  };
}
