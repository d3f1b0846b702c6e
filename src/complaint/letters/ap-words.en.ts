/** Complaint and tip to the AP, in English: the word at the top decides what follows. */
import { apPolicy } from '../../data/ap-policy.ts';
import { dayRef, strong } from '../inlines.ts';
import type { ApWords } from './ap-words.ts';
import { rule } from './rule.ts';

export const apWordsEn: ApWords = {
  salutation: 'Dear Autoriteit Persoonsgegevens,',
  against: {
    title: 'Who it is about',
    other: 'Is somebody else responsible for these data? Then this letter is about them too.',
  },
  about: {
    title: 'What it is about',
    subject: (title) => `The subject is: ${title}.`,
    data: 'It is about these data:',
  },
  sharing: 'The agreement with a firm',
  tried: { one: 'What I did first myself', many: 'What we did first ourselves' },
  notTried: 'I did not write to the organisation first. This is my reason:',
  think: { one: 'What I think of this', many: 'What we think of this' },
  wish: {
    one: {
      title: 'What I ask you',
      impose: ['I ask you to impose this (', rule('authority-powers'), '):'],
      want: 'This is what I want to achieve:',
    },
    many: {
      title: 'What we ask you',
      impose: ['We ask you to impose this (', rule('authority-powers'), '):'],
      want: 'This is what we want to achieve:',
    },
  },
  orders: apPolicy.texts.en.orders,
  wantsDecision: {
    one: ['I ask you for a written decision (', rule('application-term'), ').'],
    many: ['We ask you for a written decision (', rule('application-term'), ').'],
  },
  complaint: {
    labels: {
      complaint: [strong('Complaint (klacht)'), ' (', rule('complaint-right'), ')'],
      'complaint-and-enforcement': [
        strong('Complaint (klacht)'),
        ' (',
        rule('complaint-right'),
        '), ',
        strong('also request for enforcement (verzoek om handhaving)'),
        ' (',
        rule('enforcement-application'),
        ')',
      ],
      enforcement: [
        strong('Request for enforcement (verzoek om handhaving)'),
        ' (',
        rule('enforcement-application'),
        ')',
      ],
    },
    subjects: {
      complaint: 'Complaint about the use of my data',
      'complaint-and-enforcement':
        'Complaint about the use of my data, also request for enforcement',
      enforcement: 'Request for enforcement about the use of my data',
    },
    phone: 'My telephone number: ',
    goingOnTitle: 'Does it still happen?',
    goingOn: {
      yes: 'It still happens, or it still has consequences.',
      no: 'It no longer happens.',
      unknown: 'Whether it still happens, I do not know.',
    },
    againTitle: 'This was handled before',
    found: {
      ap: 'You handled an earlier complaint about this. Your answer is of ',
      ombudsman: 'The ombudsman handled an earlier complaint about this. The answer is of ',
    },
    reportedAgain: ([first, ...later]) => {
      const last = later.at(-1);
      if (first === undefined) return [];
      return last === undefined
        ? ['After that it was reported again: about ', dayRef(first), '.']
        : [
            `After that it was reported again ${later.length + 1} times: about days from `,
            ...[dayRef(first), ' to ', dayRef(last), '.'],
          ];
    },
    weighAgain: 'Would you take this into account in what you do now?',
    factorsTitle: 'What you weigh by your policy rules',
    factorsIntroduction: 'This is what my dossier says. The weighing is yours.',
    keep: [
      'Would you ask the organisation to keep the data meanwhile? I need them to support my ' +
        'rights (',
      rule('keep-data'),
      ').',
    ],
    progress: ['Please tell me within three months how it stands (', rule('progress'), ').'],
    noCopy:
      'I enclose no copy of an identity document. Do you doubt that it is me? Ask me, and I ' +
      'will show it in another way.',
  },
  tip: {
    label: [strong('Tip'), ' (', rule('authority-watches'), ')'],
    unnamed: 'Somebody who gives no name',
    about: (title) => `I let you know something about: ${title}.`,
    wish: 'I ask you to weigh this in what you investigate.',
  },
};
