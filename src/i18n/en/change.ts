/** English: passages that changed. */
import type { Messages } from '../nl.ts';

export const change: Messages['change'] = {
  title: 'The page has changed',
  classes: {
    removed: 'Removed',
    changed: 'Changed',
    moved: 'Moved',
    duplicated: 'Double',
    'not-searched': 'Not searched',
  },
  said: {
    removed: (moment) => `On ${moment} this text no longer stood there.`,
    changed: (moment) => `On ${moment} this text no longer stood there in these words.`,
    moved: (moment) => `On ${moment} this text stood in another place, or among other words.`,
    duplicated: (moment) => `On ${moment} this text stood on the page more than once.`,
    'not-searched': (moment) => `On ${moment} this text was not looked for. That took too long.`,
    'from-its-place': (moment) =>
      `On ${moment} this text no longer stood in that place. In another place on the page it still did.`,
  },
  lastSeen: (moment) => `Last seen like this on ${moment}.`,
  again: (moment) => `On ${moment} the text stood there again as you marked it.`,
  meaning: 'A number, date, amount, term or negation is different.',
  show: 'See what is different',
  old: 'What stood there',
  now: 'What stood there later',
  noPlace: 'No place on the page can be pointed at that belongs to this.',
  itsPlace: '[here the text stood]',
  differences: 'The differences',
  legend: 'What is gone is struck through. What is new is underlined.',
  replacement: (gone, come) => {
    if (come === '') return `Gone: “${gone}”`;
    return gone === '' ? `New: “${come}”` : `First “${gone}”, later “${come}”`;
  },
  limits: 'Who changed the page, and why, cannot be seen.',
  add: 'Add to the evidence pack',
  added: 'This goes along as an exhibit.',
  takeOut: 'Take out of the evidence pack',
};
