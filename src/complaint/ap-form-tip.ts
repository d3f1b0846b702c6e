/** A tip in the AP's form: what somebody saw, with no more of the writer than the letter has. */
import { practiceText } from '../data/practices.ts';
import type { LetterLanguage } from '../domain/language.ts';
import {
  type ApFormTexts,
  type ApFormTip,
  alwaysAsked,
  described,
  withoutTitle,
} from './ap-form-shared.ts';
import { apFormWords } from './ap-form-words.ts';
import { paragraph } from './inlines.ts';
import { apWords } from './letters/ap-words.ts';
import { whatHappened } from './letters/outward-parts.ts';

export function tipTexts(facts: ApFormTip, language: LetterLanguage): ApFormTexts {
  const { tip } = apWords[language];
  const { title } = practiceText(facts.practice.id, language);
  return {
    ...alwaysAsked(facts, language),
    kind: [apFormWords[language].tip],
    'own-data': [apFormWords[language].ownData[facts.ownData]],
    description: described(
      paragraph(tip.about(title)),
      [...withoutTitle(whatHappened(facts, language)), paragraph(tip.wish)],
      facts,
      language,
    ),
    data: [],
    contact: [],
    'going-on': [],
    wish: [],
    phone: [],
    representative: [],
  };
}
