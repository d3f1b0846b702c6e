/** English: the popup. */
import type { Messages } from '../nl.ts';

export const popup: Messages['popup'] = {
  aboutOrganisation: 'This page belongs to',
  unknownOrganisation: 'Kantlijn is not sure which organisation this page belongs to.',
  marksHere: (count) =>
    count === 0
      ? 'You have marked nothing on this page yet.'
      : count === 1
        ? 'You have 1 report on this page.'
        : `You have ${count} reports on this page.`,
  wholePage: 'Whole page',
  mark: 'Mark',
  markHint: 'Select a sentence on the page first.',
  capturePage: 'Capture page',
  dossier: 'Dossier',
  showMarks: 'Show on the page',
  hideMarks: 'Remove from the page',
  showMarksHint:
    'The website could notice this. Has marked text changed? Then Kantlijn keeps the new text.',
  clickHint: 'Click a marked sentence on the page to open its report.',
  foundOf: (found, total) => `${found} of ${total} found on this page.`,
  lostHint: 'What you saved is still in your dossier.',
  searchAgain: 'Search again',
  goToMark: 'Go to this place',
  openRecord: 'Open in the dossier',
  markSight: {
    there: 'The page is at this place now.',
    folded: 'This place is in a part that is closed. Open that part on the page.',
    nowhere: 'This place is not on the page now. Search again, or look in the dossier.',
  },
  element: 'A part without text',
  capturing: 'The page is being captured',
  savedHere: 'Saved on this device. Nobody else can see this.',
  ready: 'Your report has been saved.',
  readyNext: 'In the dossier you make a letter and an evidence pack.',
  stillWorks: 'What does work: opening your dossier, and making a report without a page.',
  clickNeeded: 'Click the Kantlijn button once more.',
  inPrivate:
    'This is a private window. What you mark here stays in memory and is gone when you close the private windows.',
  keptInMemory: 'Captured, in memory only.',
  goOn: 'Go on in an ordinary window',
  goOnHint: 'There you answer the questions and make the letter. Others can see that window too.',
  keepPdf: 'Make a report about this PDF',
  personal: {
    title: 'This page looks personal',
    explained:
      'You may be logged in. The page may show data about yourself. Nothing has been saved yet.',
    kept: 'If you keep the page, that data is on this computer only. Before you give anything to others, you can cover it.',
    keep: 'Keep it anyway',
    leave: 'Do not keep it',
  },
  unfinished: 'You were working on a report.',
  markedText: 'Marked text',
  more: {
    title: 'Keep more',
    choices: {
      keepsTyped: {
        label: 'Also what was filled in on forms.',
        hint: 'Passwords are never kept.',
      },
      readsCache: {
        label: 'Also read what the browser already had of the site.',
        hint: 'That gives the page as the site sent it. The site could notice this.',
      },
      asksAgain: {
        label: 'Ask for the page once more if the browser no longer has it.',
        hint: 'The site sees that as a visit, and may now send something else than you saw.',
      },
    },
    visit: 'Before and after the cookie banner',
    visitHint: 'Shows what the site does before you choose anything, and after.',
  },
  visit: {
    title: 'Before and after the cookie banner',
    intro:
      'This keeps what the site does before you choose anything. Then you keep what the site does after your choice.',
    firstSteps: [
      'Open the site in a private window. Or first delete the data of this site in your browser.',
      'Load the page again. Choose nothing in the cookie banner yet.',
      'Click the Kantlijn button, and then below.',
    ],
    nextSteps: [
      'Choose something in the cookie banner on the page.',
      'Then click the Kantlijn button again. Say below what you chose.',
    ],
    startQuestion: 'What did you do before this?',
    starts: {
      'private-window': 'I opened a new private window.',
      'data-cleared': 'I deleted the data of this site and loaded the page again.',
      'as-it-was': 'Neither. The site may still know what I chose before.',
      'went-on': 'I went on with the same page.',
    },
    choices: {
      'nothing-chosen': 'Nothing chosen yet',
      accepted: 'Accepted',
      refused: 'Refused',
    },
    keep: {
      'nothing-chosen': 'I have chosen nothing yet: keep this',
      accepted: 'I accepted: keep this',
      refused: 'I refused: keep this',
    },
    kept: (choice: string, moment: string) => `${choice}: kept on ${moment}`,
    allKept: 'All three have been kept.',
    end: 'Done',
    leave: 'Back',
  },
  wholePicture: {
    offer: 'Also save the whole page as a picture',
    scrolls:
      'The page then scrolls from top to bottom for a moment, and back. Images that load only then will load too. The website could notice this.',
    atOnce:
      'The page does not scroll for it. What hangs over the page moves aside for a moment. The website could notice that.',
    starting: 'The picture is being made.',
    partOf: (taken, expected) => `Part ${taken} of ${expected} has been made.`,
    stay: 'Stay on this page until the picture is done. You can answer the questions meanwhile.',
    cancel: 'Stop',
    kept: 'The whole page was saved as a picture too.',
  },
};
