/** Complaint to the AP, also as a request for enforcement: the word at the top decides what follows. */
import { practiceText } from '../../data/practices.ts';
import { receiverAddress } from '../../data/routes.ts';
import type { LetterLanguage } from '../../domain/language.ts';
import type { Block, Letter } from '../../domain/letter.ts';
import { asListItems, dayRef, heading, list, paragraph, said } from '../inlines.ts';
import { type ApComplaintFacts, type ApLabel, asksEnforcement } from './ap-complaint-facts.ts';
import {
  aboutWhat,
  againstWhom,
  contactBlocks,
  factorBlocks,
  sharingBlocks,
  wishBlocks,
} from './ap-parts.ts';
import { apWords } from './ap-words.ts';
import { frameOutward } from './outward-frame.ts';
import { inBrackets } from './outward-inlines.ts';
import { forWhom, views, whatHappened } from './outward-parts.ts';

/** The label, how to call, for whom, and about whom. */
function beginning(facts: ApComplaintFacts, language: LetterLanguage): Block[] {
  const { labels, phone } = apWords[language].complaint;
  return [
    paragraph(...labels[facts.label]),
    ...(facts.phone === null ? [] : [paragraph(phone, said(facts.phone))]),
    ...forWhom(facts, language),
    ...againstWhom(facts.against, language),
  ];
}

/** What it is about, what happened, and whether it still does. */
function description(facts: ApComplaintFacts, language: LetterLanguage): Block[] {
  const { about, complaint } = apWords[language];
  return [
    ...aboutWhat(facts.practice, language),
    paragraph(about.data),
    list(asListItems(practiceText(facts.practice.id, language).requestedData)),
    ...whatHappened(facts, language),
    ...sharingBlocks(facts.sharing ?? null, language),
    heading(complaint.goingOnTitle),
    paragraph(complaint.goingOn[facts.goingOn]),
  ];
}

/** That it was handled before and was reported again: what makes it more than a first complaint. */
function handledBefore({ again }: ApComplaintFacts, language: LetterLanguage): Block[] {
  if (!again) return [];
  const { againTitle, found, reportedAgain, weighAgain } = apWords[language].complaint;
  const copy = again.exhibit === null ? [] : inBrackets([again.exhibit], language);
  return [
    heading(againTitle),
    paragraph(found[again.finder], dayRef(again.day), ...copy, '.'),
    paragraph(...reportedAgain(again.days)),
    paragraph(weighAgain),
  ];
}

/** The three things that the AP weighs; nothing when the dossier was not weighed. */
function weighed({ factors }: ApComplaintFacts, language: LetterLanguage): Block[] {
  if (factors === null) return [];
  const { factorsTitle, factorsIntroduction } = apWords[language].complaint;
  return [
    heading(factorsTitle),
    paragraph(factorsIntroduction),
    ...factorBlocks(factors, language),
  ];
}

/** What the AP must do by its label: news after three months, a decision, or both. */
function whatFollows(label: ApLabel, language: LetterLanguage): Block[] {
  const { complaint, wantsDecision } = apWords[language];
  return [
    ...(label === 'enforcement' ? [] : [paragraph(...complaint.progress)]),
    ...(asksEnforcement(label) ? [paragraph(...wantsDecision.one)] : []),
  ];
}

export const apComplaint = (facts: ApComplaintFacts, language: LetterLanguage): Letter =>
  frameOutward(facts, {
    kind: 'ap-complaint',
    language,
    recipient: receiverAddress('ap').lines,
    salutation: apWords[language].salutation,
    subject: apWords[language].complaint.subjects[facts.label],
    blocks: [
      ...beginning(facts, language),
      ...description(facts, language),
      ...handledBefore(facts, language),
      heading(apWords[language].think.one),
      ...views(facts.views, language),
      ...contactBlocks(facts.contacts, facts.reasonNoContact, language),
      ...weighed(facts, language),
      ...wishBlocks(facts.wish, language),
      paragraph(...apWords[language].complaint.keep),
      ...whatFollows(facts.label, language),
      paragraph(apWords[language].complaint.noCopy),
    ],
  });
