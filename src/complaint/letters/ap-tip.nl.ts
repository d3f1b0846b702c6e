/** Tip aan de AP: wat iemand ziet, ook zonder naam. Er volgt geen besluit op. */
import { practiceText } from '../../data/practices.ts';
import { receiverAddress } from '../../data/routes.ts';
import type { Letter } from '../../domain/letter.ts';
import { paragraph, strong } from '../inlines.ts';
import { againstWhomNl, apSalutationNl } from './ap-complaint.nl.ts';
import type { ApTipFacts } from './ap-tip-facts.ts';
import { frameMaybeNamed } from './outward-frame.ts';
import { whatHappened } from './outward-parts.nl.ts';
import { rule } from './rule.ts';

export const apTipNl = (facts: ApTipFacts): Letter =>
  frameMaybeNamed(facts, 'Een tipgever zonder naam', {
    kind: 'ap-tip',
    language: 'nl',
    recipient: receiverAddress('ap').lines,
    salutation: apSalutationNl,
    subject: 'Tip',
    blocks: [
      paragraph(strong('Tip'), ' (', rule('authority-watches'), ')'),
      paragraph(`Ik laat u iets weten over: ${practiceText(facts.practice.id, 'nl').title}.`),
      ...againstWhomNl(facts.against),
      ...whatHappened(facts),
      paragraph('Ik vraag u dit mee te wegen bij wat u onderzoekt.'),
    ],
  });
