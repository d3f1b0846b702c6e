/** What shows that something was sent, and how it came: as a list of letters says it. */
import type { LetterLanguage } from '../domain/language.ts';
import type { Arrival, ProofKind } from '../domain/step.ts';

export const proofWords: Readonly<Record<LetterLanguage, Readonly<Record<ProofKind, string>>>> = {
  nl: {
    'sent-mail': 'verzonden e-mail',
    'post-receipt': 'bewijs van de post',
    confirmation: 'bevestiging van ontvangst',
    'stamped-copy': 'kopie met stempel',
    other: 'ander bewijs',
  },
  en: {
    'sent-mail': 'sent e-mail',
    'post-receipt': 'receipt from the post',
    confirmation: 'confirmation of receipt',
    'stamped-copy': 'stamped copy',
    other: 'other proof',
  },
};

export const arrivalWords: Readonly<Record<LetterLanguage, Readonly<Record<Arrival, string>>>> = {
  nl: {
    post: 'per post',
    email: 'per e-mail',
    'message-box': 'in de berichtenbox',
    counter: 'aan de balie',
    adviser: 'via een adviseur',
    spoken: 'mondeling',
  },
  en: {
    post: 'by post',
    email: 'by e-mail',
    'message-box': 'in the message box',
    counter: 'at the desk',
    adviser: 'through an adviser',
    spoken: 'orally',
  },
};
