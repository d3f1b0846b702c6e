/** Verklaring, in het Nederlands: wie tekent, zegt wat eigen waarneming is en wat van anderen komt. */
import type { Annex } from '../../domain/annex.ts';
import { list, paragraph, said } from '../inlines.ts';
import { type AnnexFacts, isUnnamed } from './annex-facts.ts';

export const declarationNl = ({ letter }: AnnexFacts): Annex => ({
  kind: 'declaration',
  language: 'nl',
  title: 'Verklaring',
  blocks: [
    paragraph('Wie hieronder tekent, verklaart:'),
    list([
      'Wat in de brief staat als zelf gezien of meegemaakt, heb ik zelf gezien of meegemaakt.',
      'Wat ik van anderen hoorde, staat er zo bij.',
      'Ik heb het naar waarheid opgeschreven, zo goed als ik het weet.',
      'Aan wat is vastgelegd, heb ik niets veranderd.',
      'Wat ik niet weet, staat er als niet bekend.',
    ]),
    ...(isUnnamed(letter) ? [] : [paragraph('Naam: ', said(letter.signature))]),
    { kind: 'fill-in', question: 'Plaats en datum', choices: [], lines: 1 },
    { kind: 'fill-in', question: 'Handtekening', choices: [], lines: 2 },
  ],
});
