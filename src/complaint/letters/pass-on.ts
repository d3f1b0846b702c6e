/** For the case that another organ is the controller: it must then pass the letter on (Awb 2:3). */
import type { LetterLanguage } from '../../domain/language.ts';
import type { Block } from '../../domain/letter.ts';
import { type Parts, paragraph } from '../inlines.ts';
import { rule } from './rule.ts';

const words: Readonly<Record<LetterLanguage, Parts>> = {
  nl: [
    'Bent u niet de verwerkingsverantwoordelijke voor deze gegevens? Dan is deze brief bedoeld ' +
      'voor het orgaan of de organisatie die dat wel is. Stuur de brief dan door, en laat mij ' +
      'weten naar wie (',
    rule('pass-on'),
    ').',
  ],
  en: [
    'Are you not the controller of these data? Then this letter is meant for the body or the ' +
      'organisation that is. Please pass the letter on, and tell me to whom (',
    rule('pass-on'),
    ').',
  ],
};

export const passOn = (language: LetterLanguage): Block => paragraph(...words[language]);
