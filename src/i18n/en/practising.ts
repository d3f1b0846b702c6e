/** English: practising on a made-up page. */
import type { Messages } from '../nl.ts';

export const practising: Messages['practising'] = {
  title: 'Practise',
  open: 'Practise',
  openHint: 'Try everything on a made-up page first.',
  nothingKept: 'Practising: none of this is kept.',
  choosePage: 'Choose a page',
  pages: { interview: 'An interview that is recorded', 'home-visit': 'A home visit' },
  page: 'The page',
  frameTitle: (title) => `Made-up page of Gemeente Voorbeeldstad: ${title}`,
  madeUp: 'This municipality does not exist. Its pages are in Dutch.',
  how: 'Select a sentence on the page, and press “Mark”.',
  withoutMouse: 'No mouse? Press “Select the next sentence”.',
  nextSentence: 'Select the next sentence',
  selected: (sentence) => `Selected: “${sentence}”`,
  nothingSelected:
    'No text is selected yet. Nothing has changed. Select a sentence on the page, and press “Mark” again.',
  failed: 'This did not work. Nothing was kept. Press “Start again”.',
  keptTitle: 'What Kantlijn takes along',
  keptHint: 'These are the marked text and the whole page as it is now.',
  keptPicture: 'On a real page there is a picture of the screen as well.',
  questions: 'The questions',
  answerLater: 'You can also answer the questions later.',
  answerNow: 'Answer the questions',
  answered:
    'You have answered all questions. On a real page your report would now be in the dossier.',
  later: 'When the page changes',
  laterHint: 'A municipality can change its page. Try here what happens then.',
  changePage: 'Change the page',
  restorePage: 'Put the page back',
  isChanged: 'The page has changed.',
  isRestored: 'The page is as it was.',
  foundAs: (status) => `Your marked text – ${status}.`,
  startAgain: 'Start again',
};
