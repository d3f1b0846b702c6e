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
    'stamp-without-root': {
      title: 'There is a time stamp, but there is no telling by whom',
      text: 'The root certificate of the authority did not come with it. Get it from that authority itself, and give it to this check.',
    },
    since: (moment) => `Since ${moment} (Dutch time)`,
    by: (authority) =>
      authority === ''
        ? 'A time stamp of an authority without a name says so.'
        : `A time stamp says so, of an authority that calls itself: ${authority}.`,
    accuracy: (seconds) => `It may be off by ${seconds} seconds.`,
    rootGiven: 'The root certificate is the one that you gave.',
    rootCameAlong: (fingerprint) =>
      `The root certificate came with the time stamp. Anybody can make one like that. So compare its fingerprint with the one that the authority itself publishes: ${fingerprint}.`,
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
