/** What there is to say of what was given beside a pack, in English. */
import type { BesideWords } from './beside-words.ts';

export const besideWordsEn: BesideWords = {
  questions: {
    receipt: 'Does the receipt fit this pack?',
    opening: 'Is this what was sealed?',
  },
  receipt: (at, seq, key) => ({
    title: 'Yes, the log goes on from where it was then',
    text: `On ${at} somebody signed for the log up to and with line ${seq}, with the key ${key}. That line still stands there like that. So the log is the continuation of what was received then.`,
  }),
  opening: (at, seq) => ({
    title: `Yes, this is what was sealed on ${at}`,
    text: `It stands in line ${seq} of the log. The moment comes from the clock of its maker.`,
  }),
  codes: {
    'receipt-wrong': {
      what: 'The receipt is not soundly signed.',
      means: 'It does not show that somebody received the pack then.',
      next: 'Ask whoever received the pack then for the receipt once more.',
    },
    'receipt-of-other': {
      what: 'The receipt is of another dossier.',
      means: 'It says nothing of this pack.',
      next: 'Choose the receipt that belongs to this dossier.',
    },
    'log-cut': {
      what: 'The log ends earlier than when it was received.',
      means: 'The line that somebody signed for is no longer there.',
      next: 'Ask whoever gave you the pack for one with the whole log.',
    },
    'log-rewritten': {
      what: 'The log is another than when it was received.',
      means: 'The line that somebody signed for no longer stands there like that.',
      next: 'Ask whoever gave you the pack how that came about, and compare it with the earlier one.',
    },
    'line-lost': {
      what: 'That cannot be said with this pack.',
      means: 'That line of the log was lost on the device of the maker.',
      next: 'Ask the maker for an older pack, and check the receipt with that one.',
    },
    'opening-wrong': {
      what: 'This is not what was sealed.',
      means: 'The file, or what was given to open it, is not what it was then.',
      next: 'Ask whoever gave it to you for both once more.',
    },
    'opening-unknown': {
      what: 'This does not stand in the log of this pack.',
      means: 'It is of another dossier, or of after this pack, or this pack does not tell of it.',
      next: 'Check it with a later pack of the same dossier.',
    },
    'opening-file-missing': {
      what: 'The file that it is about is not there.',
      means: 'Without that file it cannot be said whether this is it.',
      next: 'Choose the pack, the opening and the file together.',
    },
    'pack-needed': {
      what: 'There is no intact pack to check this with.',
      means: 'So nothing is said of it.',
      next: 'Choose it together with the evidence pack that it belongs to.',
    },
  },
};
