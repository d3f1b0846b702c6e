/** Parts that the letters to the AP share: whom and what it is about, what was tried, and what is asked. */
import { apPolicy } from '../../data/ap-policy.ts';
import { practiceText } from '../../data/practices.ts';
import type { LetterLanguage } from '../../domain/language.ts';
import type { Block } from '../../domain/letter.ts';
import type { Practice } from '../../domain/practice.ts';
import type { ThreeFactors } from '../../law/three-factors.ts';
import { article, heading, list, paragraph, said, strong, text } from '../inlines.ts';
import { nameWithAddress, type Recipient } from '../recipient.ts';
import { factorWordsIn, sayThreeFactors } from '../say-three-factors.ts';
import type { ApWish } from './ap-complaint-facts.ts';
import { apWords } from './ap-words.ts';
import type { Contact, Voice } from './outward-facts.ts';
import { contactTable } from './outward-parts.ts';
import type { Sharing } from './request-facts.ts';
import { sharingFacts } from './sharing.ts';

/** Who it is about. Another body may turn out to be the one that answers for it. */
export const againstWhom = (against: Recipient, language: LetterLanguage): Block[] => [
  heading(apWords[language].against.title),
  paragraph(said(nameWithAddress(against))),
  paragraph(apWords[language].against.other),
];

/** The subject, by its name in the catalogue. */
export const aboutWhat = ({ id }: Practice, language: LetterLanguage): Block[] => [
  heading(apWords[language].about.title),
  paragraph(apWords[language].about.subject(practiceText(id, language).title)),
];

/** When an agreement was signed, and since when data was shared: two dates. */
export const sharingBlocks = (sharing: Sharing | null, language: LetterLanguage): Block[] =>
  sharing === null ? [] : [heading(apWords[language].sharing), sharingFacts(sharing, language)];

/** What was tried with the organisation first, or why nothing was. */
export function contactBlocks(
  contacts: readonly Contact[],
  reason: string,
  language: LetterLanguage,
): Block[] {
  const words = apWords[language];
  return [
    heading(words.tried.one),
    ...(contacts.length > 0
      ? [contactTable(contacts, language)]
      : [paragraph(words.notTried), paragraph(said(reason))]),
  ];
}

export const factorBlocks = (factors: ThreeFactors, language: LetterLanguage): Block[] =>
  sayThreeFactors(factors, factorWordsIn(language)).flatMap(({ heading: title, sentences }) => [
    paragraph(strong(title)),
    list(sentences),
  ]);

/** Each order that is asked for, with the power that the AP has for it. */
function orderBlocks({ orders }: ApWish, language: LetterLanguage, voice: Voice): Block[] {
  const chosen = apPolicy.orders.filter(({ id }) => orders.includes(id));
  if (chosen.length === 0) return [];
  const words = apWords[language];
  return [
    paragraph(...words.wish[voice].impose),
    list(chosen.map((one) => [words.orders[one.id], text(' ('), article(one.article), text(')')])),
  ];
}

/** What the AP is asked to do. */
export function wishBlocks(wish: ApWish, language: LetterLanguage, voice: Voice = 'one'): Block[] {
  const { title, want } = apWords[language].wish[voice];
  return [
    heading(title),
    ...orderBlocks(wish, language, voice),
    ...(wish.words.trim() === '' ? [] : [paragraph(want), paragraph(said(wish.words))]),
  ];
}
