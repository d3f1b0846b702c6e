/** Objection against the AP's refusal, built on the reason that the AP gave. */
import { receiverAddress } from '../../data/routes.ts';
import type { Block, Letter } from '../../domain/letter.ts';
import { dayRef, heading, list, paragraph, said } from '../inlines.ts';
import { addressOf } from '../recipient.ts';
import { apSalutationEn, factorBlocksEn } from './ap-complaint.en.ts';
import type { ApLabel } from './ap-complaint-facts.ts';
import type {
  ApGround,
  ApObjectionFacts,
  ApObjectionProFormaFacts,
  GroundAnswer,
} from './ap-objection-facts.ts';
import { frameOutward } from './outward-frame.ts';
import { asClause, inBrackets } from './outward-inlines.ts';
import {
  contactTable,
  forWhom,
  groundsLater,
  objectorAsks,
  ofDecision,
  views,
} from './outward-parts.en.ts';
import { rule } from './rule.ts';

const labels: Readonly<Record<ApLabel | 'tip', string>> = {
  complaint: 'my complaint',
  'complaint-and-enforcement': 'my complaint, also a request for enforcement,',
  enforcement: 'my request for enforcement',
  tip: 'my letter',
};

const reasons: Readonly<Record<ApGround, string>> = {
  'no-prior-contact': 'Your reason: I should have written to the organisation first.',
  'not-own-data': 'Your reason: it is not about my own data.',
  'no-infringement': 'Your reason: you see no infringement of the rules.',
  priority: 'Your reason: you give priority to other cases.',
  'treated-as-tip': 'Your reason: you treat my letter as a tip.',
};

function answerTo(answer: GroundAnswer): Block[] {
  switch (answer.ground) {
    case 'no-prior-contact':
      return [
        paragraph('I did write to the organisation. These letters show it:'),
        contactTable(answer.contacts),
        paragraph(
          'In my view you can handle the complaint now (',
          rule('complaint-handling'),
          ').',
        ),
      ];
    case 'not-own-data':
      return [
        paragraph(
          'In my view it is about my own data (',
          rule('personal-data'),
          '), because ',
          asClause(answer.why),
          ...inBrackets(answer.exhibits, 'en'),
          '.',
        ),
      ];
    case 'no-infringement':
      return [paragraph('I see that differently:'), ...views(answer.views)];
    case 'priority':
      return [
        paragraph(
          'Your policy rules name three points. In my view not all that follows was weighed with ' +
            'them',
          ...inBrackets(answer.exhibits, 'en'),
          '.',
        ),
        ...factorBlocksEn(answer.factors),
        paragraph(
          'I ask you to investigate the complaint as far as is appropriate (',
          rule('complaint-handling'),
          ').',
        ),
      ];
    case 'treated-as-tip':
      return treatedAsTip(answer);
  }
}

const atTop: Readonly<Record<ApLabel, string>> = {
  complaint: 'complaint',
  'complaint-and-enforcement': 'complaint and request for enforcement',
  enforcement: 'request for enforcement',
};

const treatedAsTip = ({
  label,
  exhibits,
}: Extract<GroundAnswer, { ground: 'treated-as-tip' }>): Block[] => [
  paragraph(`At the top of my letter stands: ${atTop[label]}`, ...inBrackets(exhibits, 'en'), '.'),
  paragraph(
    'In my view I asked for a decision with that (',
    label === 'enforcement' ? rule('enforcement-application') : rule('complaint-right'),
    '). Your answer is in my view a refusal of that (',
    rule('decision'),
    ').',
  ),
];

const groundBlocks = (answer: GroundAnswer, at: number): Block[] => [
  heading(`Reason ${at + 1}`),
  paragraph(reasons[answer.ground]),
  ...(answer.apWords.trim() === ''
    ? []
    : [paragraph('Your decision says:'), paragraph(said(answer.apWords))]),
  ...answerTo(answer),
];

const against = (facts: ApObjectionProFormaFacts): Block[] => [
  paragraph('I object to your decision ', ...ofDecision(facts.decision), '.'),
  paragraph(
    `With it you answered ${labels[facts.answered]} of `,
    dayRef(facts.askedOn),
    '. It is about: ',
    said(addressOf(facts.against).join(', ')),
    '.',
  ),
  ...forWhom(facts),
];

const frame = { language: 'en', salutation: apSalutationEn } as const;

export const apObjectionEn = (facts: ApObjectionFacts): Letter =>
  frameOutward(facts, {
    ...frame,
    kind: 'ap-objection',
    recipient: receiverAddress('ap-objection').lines,
    subject: 'Objection (bezwaar) to your decision',
    blocks: [
      ...against(facts),
      heading('Why I do not agree'),
      paragraph(
        'I answer each reason that you gave. With each I name the evidence (',
        rule('objection-contents'),
        ').',
      ),
      ...facts.grounds.flatMap(groundBlocks),
      heading('What I ask you'),
      list([
        'Please look at the decision again, and handle what I asked after all.',
        ['Please tell me when you will decide (', rule('objection-answer-term'), ').'],
      ]),
      ...objectorAsks(facts),
    ],
  });

export const apObjectionProFormaEn = (facts: ApObjectionProFormaFacts): Letter =>
  frameOutward(facts, {
    ...frame,
    kind: 'ap-objection-pro-forma',
    recipient: receiverAddress('ap-objection').lines,
    subject: 'Objection (bezwaar) to your decision, reasons to follow',
    blocks: [...against(facts), ...groundsLater(), ...objectorAsks(facts)],
  });
