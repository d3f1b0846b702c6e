/** Tip to the AP: what somebody sees, also without a name. No decision follows. */
import { practiceText } from '../../data/practices.ts';
import { receiverAddress } from '../../data/routes.ts';
import type { Letter } from '../../domain/letter.ts';
import { paragraph, strong } from '../inlines.ts';
import { againstWhomEn, apSalutationEn } from './ap-complaint.en.ts';
import type { ApTipFacts } from './ap-tip-facts.ts';
import { frameMaybeNamed } from './outward-frame.ts';
import { whatHappened } from './outward-parts.en.ts';
import { rule } from './rule.ts';

export const apTipEn = (facts: ApTipFacts): Letter =>
  frameMaybeNamed(facts, 'Somebody who gives no name', {
    kind: 'ap-tip',
    language: 'en',
    recipient: receiverAddress('ap').lines,
    salutation: apSalutationEn,
    subject: 'Tip',
    blocks: [
      paragraph(strong('Tip'), ' (', rule('authority-watches'), ')'),
      paragraph(`I let you know something about: ${practiceText(facts.practice.id, 'en').title}.`),
      ...againstWhomEn(facts.against),
      ...whatHappened(facts),
      paragraph('I ask you to weigh this in what you investigate.'),
    ],
  });
