/** Tip to the AP: what somebody sees, also without a name. No decision follows. */
import { practiceText } from '../../data/practices.ts';
import { receiverAddress } from '../../data/routes.ts';
import type { LetterLanguage } from '../../domain/language.ts';
import type { Letter } from '../../domain/letter.ts';
import { paragraph } from '../inlines.ts';
import { againstWhom } from './ap-parts.ts';
import type { ApTipFacts } from './ap-tip-facts.ts';
import { apWords } from './ap-words.ts';
import { frameMaybeNamed } from './outward-frame.ts';
import { whatHappened } from './outward-parts.ts';

export function apTip(facts: ApTipFacts, language: LetterLanguage): Letter {
  const { salutation, tip } = apWords[language];
  return frameMaybeNamed(facts, tip.unnamed, {
    kind: 'ap-tip',
    language,
    recipient: receiverAddress('ap').lines,
    salutation,
    subject: 'Tip',
    blocks: [
      paragraph(...tip.label),
      paragraph(tip.about(practiceText(facts.practice.id, language).title)),
      ...againstWhom(facts.against, language),
      ...whatHappened(facts, language),
      paragraph(tip.wish),
    ],
  });
}
