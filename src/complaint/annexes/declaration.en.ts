/** Declaration in English: who signs says what they saw themselves and what comes from others. */
import type { Annex } from '../../domain/annex.ts';
import { list, paragraph, said } from '../inlines.ts';
import { type AnnexFacts, isUnnamed } from './annex-facts.ts';

export const declarationEn = ({ letter }: AnnexFacts): Annex => ({
  kind: 'declaration',
  language: 'en',
  title: 'Declaration',
  blocks: [
    paragraph('Whoever signs below declares:'),
    list([
      'What the letter tells as seen or gone through myself, I saw or went through myself.',
      'What I heard from others is told as such.',
      'I wrote it down truthfully, as well as I know it.',
      'In what was captured I changed nothing.',
      'What I do not know is told as not known.',
    ]),
    ...(isUnnamed(letter) ? [] : [paragraph('Name: ', said(letter.signature))]),
    { kind: 'fill-in', question: 'Place and date', choices: [], lines: 1 },
    { kind: 'fill-in', question: 'Signature', choices: [], lines: 2 },
  ],
});
