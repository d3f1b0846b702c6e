/** English: how source and page differ. */
import type { Messages } from '../nl.ts';

export const sourceDifference: Messages['sourceDifference'] = {
  title: 'Difference between what the site sent and what you saw',
  legend:
    'With − it was only in what the site sent. With + it was only on the page in your browser.',
  same: 'The text that the site sent is the same as the text on the page.',
  meaning:
    'A difference is usually made by scripts of the page itself. A reader can use this to see whether the text was edited in the browser. It is not proof.',
  askedAgain:
    'The site was asked for the page once more. This is what the site sent then, not what you saw.',
  askedLater: 'The source was asked for again: it may differ from what you saw',
  more: (count) =>
    count === 1
      ? 'And 1 more line. The evidence pack has all of it.'
      : `And ${count} more lines. The evidence pack has all of it.`,
  notCompared: {
    'no-html': 'What the site sent is no ordinary page. So it was not compared.',
    'too-large': 'This page is too large to compare. The source itself was kept.',
    unreadable: 'The source could not be read as a page. The source itself was kept.',
    'took-too-long': 'Comparing took too long. The source and the text were kept.',
  },
};
