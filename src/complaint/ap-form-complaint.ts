/** A complaint in the AP's form: the words of the letter, each at the place where it is asked. */
import { practiceText } from '../data/practices.ts';
import type { LetterLanguage } from '../domain/language.ts';
import type { Block } from '../domain/letter.ts';
import {
  type ApFormComplaint,
  type ApFormTexts,
  alwaysAsked,
  described,
  orInLetter,
  withoutTitle,
} from './ap-form-shared.ts';
import { apFormWords } from './ap-form-words.ts';
import { flowingText, typedText } from './flowing-text.ts';
import { asListItems, heading, list, paragraph } from './inlines.ts';
import { asksEnforcement } from './letters/ap-complaint-facts.ts';
import { contactBlocks, wishBlocks } from './letters/ap-parts.ts';
import { apWords } from './letters/ap-words.ts';
import { principalList, views, whatHappened } from './letters/outward-parts.ts';

export function complaintTexts(facts: ApFormComplaint, language: LetterLanguage): ApFormTexts {
  const { about, complaint, tried, wish } = apWords[language];
  const { title, requestedData } = practiceText(facts.practice.id, language);
  const orLetter = (blocks: readonly Block[], part: string) =>
    orInLetter(withoutTitle(blocks), part, facts, language);
  const { contacts, reasonNoContact, principals } = facts;
  return {
    ...alwaysAsked(facts, language),
    kind: [flowingText([paragraph(...complaint.labels[facts.label])], language)],
    'own-data': [
      apFormWords[language].ownData[principals.length > 0 ? 'authorised' : facts.ownData],
    ],
    data: orLetter([list(asListItems(requestedData))], about.title),
    description: described(
      paragraph(about.subject(title)),
      happenedAndViews(facts, language),
      facts,
      language,
    ),
    contact: orLetter(contactBlocks(contacts, reasonNoContact, language), tried.one),
    'going-on': [complaint.goingOn[facts.goingOn]],
    wish: orLetter(wished(facts, language), wish.one.title),
    phone: facts.phone === null ? [] : [typedText(facts.phone, language)],
    representative: principals.length > 0 ? [flowingText([principalList(facts)], language)] : [],
  };
}

/** A complaint says which rule is at issue, as its writer sees it. */
const happenedAndViews = (facts: ApFormComplaint, language: LetterLanguage): Block[] => [
  ...withoutTitle(whatHappened(facts, language)),
  heading(apWords[language].think.one),
  ...views(facts.views, language),
];

/** Who asks for enforcement asks for a decision too. */
const wished = ({ wish, label }: ApFormComplaint, language: LetterLanguage): Block[] => [
  ...wishBlocks(wish, language),
  ...(asksEnforcement(label) ? [paragraph(...apWords[language].wantsDecision.one)] : []),
];
