/** The outcome of a check in words, in English. */
import type { VerdictWords } from './verdict-words.ts';

export const verdictWordsEn: VerdictWords = {
  isIntact: 'Is the pack intact?',
  verdicts: {
    intact: {
      title: 'Yes, the pack is intact',
      text: 'Every file is there, fits the lists, and nothing else is there.',
    },
    findings: {
      title: 'No, something is not right',
      text: 'Below stands what was found, and what you can do.',
    },
    unreadable: {
      title: 'That cannot be said',
      text: 'This cannot be read as an evidence pack. Below stands why.',
    },
  },
  byWhom: 'By whose key?',
  signers: {
    none: {
      title: 'There is no signature',
      text: 'The pack does not show who made it.',
    },
  },
  sinceWhen: 'Since when has it been there at the latest?',
  moments: {
    none: {
      title: 'There is no time stamp',
      text: 'The times in the pack come from the clock of its maker’s device.',
    },
  },
  notProven: 'What this does not prove',
  limits: [
    'That the website showed this to everybody. The pack shows what one browser showed.',
    'That nobody had changed the page in that browser.',
    'Who made the pack, and when.',
    'That the pack was never made again. Whoever changes everything can make new lists too.',
    'That nothing was left out.',
    'Whether something is allowed or not. That is for others to judge.',
  ],
};
