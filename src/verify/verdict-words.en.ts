/** The outcome of a check in words, in English. */
import type { VerdictWords } from './verdict-words.ts';

const ofThePage = [
  'That the website showed this to everybody. The pack shows what one browser showed.',
  'That nobody had changed the page in that browser.',
];

const ofTheRest = [
  'That nothing was left out.',
  'Whether something is allowed or not. That is for others to judge.',
];

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
    unsure: {
      title: 'That cannot be said',
      text: 'As long as something is not right, no signature counts.',
    },
    key: (fingerprint, since) => ({
      title: `With the key ${fingerprint}`,
      text: `By the clock of its maker it is the key of the dossier since ${since}. Ask the maker for this number, in another way than the pack came. Is it the same? Then the pack was signed with the key of the maker.`,
    }),
    anonymous: (fingerprint) => ({
      title: `With a key that nobody knows: ${fingerprint}`,
      text: 'The pack says that it is a tip, without a name. For such a pack a key of its own is made and thrown away after it. The signature shows that all of it belongs together and was not changed since. From whom it comes it does not show.',
    }),
  },
  sealed: (heads) =>
    heads === 1 ? 'The log was sealed once.' : `The log was sealed ${heads} times.`,
  keysBefore: {
    linked: (count) =>
      count === 1
        ? 'Before that the dossier had another key. It signed for the next itself.'
        : `Before that the dossier had ${count} other keys. Each signed for the next itself.`,
    notLinked: (count) =>
      count === 1
        ? 'Before that the dossier had another key. It did not sign for the next. So this does not show whether it is the same maker.'
        : `Before that the dossier had ${count} other keys. Not each signed for the next. So this does not show whether it is the same maker.`,
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
  limits: {
    none: [
      ...ofThePage,
      'Who made the pack, and when.',
      'That the pack was never made again. Whoever changes everything can make new lists too.',
      ...ofTheRest,
    ],
    key: [
      ...ofThePage,
      'Who the maker is, and when it was. A key shows that it is the same maker each time, not who.',
      'That the maker never made the pack again. Whoever has the key can do that. So what you got earlier counts: a fingerprint, or a receipt.',
      ...ofTheRest,
    ],
  },
};
