/** What somebody should know before a letter is sent, in English. */
import type { WarningWords } from './authority-warning-words.ts';

export const warningsInEnglish: WarningWords = {
  'tip-answer-no-decision':
    'You sent a tip. An answer to a tip is probably no decision. Then no objection is possible. ' +
    'You can still bring a complaint, if it is about your own data.',
  'treated-as-tip':
    'The AP treated your letter as a tip. It is not certain that the answer is a decision. ' +
    'Ask a lawyer to look at it before you spend time on this.',
  'objection-term-passed':
    'More than six weeks have passed since the date of the decision. It may be too late. ' +
    'Look when the decision was sent, and write down why it became later.',
  'petition-term-passed':
    'More than six weeks have passed since the date of the answer. It may be too late. ' +
    'Look when you received the answer, and ask a lawyer.',
  'decision-only-said':
    'This answer was only said. That is probably no decision. Ask for it on paper too. ' +
    'You can object already, to be in time.',
  'complaint-is-shared':
    'The AP may let the organisation read this letter and the exhibits. Check what is in them.',
  'names-in-exhibits':
    'This tip has no name. Your name may still be in the exhibits or the description. Check that.',
  'mask-copies':
    'Copies may show your citizen service number (BSN). Make it unreadable. Do not enclose a full ' +
    'copy of your identity document.',
  'citizen-number-left-out':
    'Your text had a number that can be a citizen service number (BSN). It was left out of the ' +
    'letter. Your own text did not change. Check that the letter is right like this.',
};
