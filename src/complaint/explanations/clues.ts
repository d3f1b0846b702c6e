/** What tells which of several things a part of a letter says, where no rule and no day tells it. */
import type { LetterLanguage } from '../../domain/language.ts';

export const clues = [
  'happened',
  'read',
  'technical',
  'told',
  'visit',
  'picture',
  'no-day',
  'full-copy',
  'other-data',
  'by-post',
  'by-email',
  'by-counter',
  'by-adviser',
  'goes-on',
  'stopped',
  'unsure',
  'table',
  'no-table',
  'no-answer',
  'no-prior-contact',
  'not-own-data',
  'no-infringement',
  'priority',
  'treated-as-tip',
] as const;
export type Clue = (typeof clues)[number];

type SaidClue = Exclude<Clue, 'no-day' | 'table' | 'no-table'>;

/** Words of the letter that show it, lower case. */
export const clueWords: Readonly<
  Record<SaidClue, Readonly<Record<LetterLanguage, readonly string[]>>>
> = {
  happened: {
    nl: ['is mij dit zelf overkomen', 'dit is mij zelf overkomen'],
    en: ['this happened to me'],
  },
  read: { nl: ['las ik'], en: ['i read this'] },
  technical: {
    nl: ['zag ik dit', 'technisch te zien'],
    en: ['i saw this', 'be seen technically'],
  },
  told: { nl: ['anderen vertelden mij', 'anderen hebben mij'], en: ['others told me'] },
  visit: { nl: ['per adres en per cookie'], en: ['each host and each cookie'] },
  picture: { nl: ['hoe de pagina eruitzag'], en: ['what the page looked like'] },
  'full-copy': { nl: ['een kopie van mijn identiteitsbewijs'], en: [] },
  'other-data': { nl: ['om meer gegevens'], en: [] },
  'by-post': { nl: ['op papier, naar het adres'], en: ['on paper, to the address'] },
  'by-counter': { nl: ['aan uw balie'], en: ['at your desk'] },
  'by-adviser': { nl: ['via mijn adviseur'], en: ['through my adviser'] },
  'by-email': { nl: ['beveiligde e-mail'], en: ['secure e-mail'] },
  'goes-on': { nl: ['het gebeurt nog, of'], en: ['it still happens, or'] },
  stopped: { nl: ['gebeurt niet meer'], en: ['no longer happens'] },
  unsure: { nl: ['weet ik niet'], en: ['i do not know'] },
  'no-answer': { nl: ['geen antwoord ontvangen'], en: ['no answer'] },
  'no-prior-contact': { nl: ['eerst zelf moeten schrijven'], en: ['should have written'] },
  'not-own-data': {
    nl: ['uw reden: het gaat niet om mijn eigen gegevens'],
    en: ['your reason: it is not about my own data'],
  },
  'no-infringement': { nl: ['u ziet geen inbreuk'], en: ['you see no infringement'] },
  priority: { nl: ['andere zaken voorrang'], en: ['priority to other cases'] },
  'treated-as-tip': {
    nl: ['u behandelt mijn brief als een tip'],
    en: ['you treat my letter as a tip'],
  },
};
