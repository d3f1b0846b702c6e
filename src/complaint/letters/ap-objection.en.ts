/** Objection against the AP's refusal, in English: built on the reason that the AP gave. */
import type { LetterRuleId } from '../../data/letter-rules.ts';
import type { Parts } from '../inlines.ts';
import type { ApObjectionWords } from './ap-objection-words.ts';
import { rule } from './rule.ts';

const wantedDecision = (id: LetterRuleId): Parts => [
  'In my view I asked for a decision with that (',
  rule(id),
  '). Your answer is in my view a refusal of that (',
  rule('decision'),
  ').',
];

export const apObjectionEn: ApObjectionWords = {
  subject: 'Objection (bezwaar) to your decision',
  subjectProForma: 'Objection (bezwaar) to your decision, reasons to follow',
  against: 'I object to your decision ',
  answered: {
    complaint: 'With it you answered my complaint of ',
    'complaint-and-enforcement':
      'With it you answered my complaint, also a request for enforcement, of ',
    enforcement: 'With it you answered my request for enforcement of ',
    tip: 'With it you answered my letter of ',
  },
  about: '. It is about: ',
  whyNot: 'Why I do not agree',
  eachReason: [
    'I answer each reason that you gave. With each I name the evidence (',
    rule('objection-contents'),
    ').',
  ],
  reason: (number) => `Reason ${number}`,
  reasons: {
    'no-prior-contact': 'Your reason: I should have written to the organisation first.',
    'not-own-data': 'Your reason: it is not about my own data.',
    'no-infringement': 'Your reason: you see no infringement of the rules.',
    priority: 'Your reason: you give priority to other cases.',
    'treated-as-tip': 'Your reason: you treat my letter as a tip.',
  },
  theirWords: 'Your decision says:',
  wrote: 'I did write to the organisation. These letters show it:',
  handleNow: ['In my view you can handle the complaint now (', rule('complaint-handling'), ').'],
  ownData: ['In my view it is about my own data (', rule('personal-data'), '), because '],
  seeDifferently: 'I see that differently:',
  notAllWeighed:
    'Your policy rules name three points. In my view not all that follows was weighed with them',
  investigate: [
    'I ask you to investigate the complaint as far as is appropriate (',
    rule('complaint-handling'),
    ').',
  ],
  atTop: {
    complaint: 'At the top of my letter stands: complaint',
    'complaint-and-enforcement':
      'At the top of my letter stands: complaint and request for enforcement',
    enforcement: 'At the top of my letter stands: request for enforcement',
  },
  wantedDecision: {
    complaint: wantedDecision('complaint-right'),
    'complaint-and-enforcement': wantedDecision('complaint-right'),
    enforcement: wantedDecision('enforcement-application'),
  },
  asksTitle: 'What I ask you',
  asks: [
    'Please look at the decision again, and handle what I asked after all.',
    ['Please tell me when you will decide (', rule('objection-answer-term'), ').'],
  ],
};
