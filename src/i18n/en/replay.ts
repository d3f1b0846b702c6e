/** English: going through the reports again before a letter goes further. */
import type { replay as dutch } from '../nl/replay.ts';

export const replay: typeof dutch = {
  standings: {
    'still-so': 'This is still so',
    solved: 'This has been solved',
    different: 'This is different now',
    'left-out': 'Leave this out of this letter',
  },
  restStillSo: 'The rest is still so',
  howSolved: 'How was it solved?',
  whatIsDifferent: 'What is different now?',
  wrote: 'The report says:',
  pageChanged: (exhibits) => `The page has changed since. See exhibit ${exhibits}.`,
  staysInDossier: 'The report stays in your dossier.',
};
