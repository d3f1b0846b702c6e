/** English: the dossier. */
import type { Messages } from '../nl.ts';

export const dossier: Messages['dossier'] = {
  title: 'Dossier',
  records: (count) => (count === 1 ? '1 report' : `${count} reports`),
  empty:
    'You have no reports yet. Open a page of a municipality and click the Kantlijn button. Or make a report without a page.',
  unfinished: 'Not finished',
  finish: 'Finish',
  addRecord: 'Report without a page',
  addRecordHint: 'For what happened in a room or at a desk.',
  place: 'Where was it?',
  placeHint: 'For example: town hall, interview room 2',
  day: 'On which day?',
  tierQuestion: 'How do you know this?',
  placeMissing: 'Fill in where it was.',
  dayMissing: 'Fill in a day that exists.',
  dayInFuture: (today) =>
    `This day is still to come. According to this device today is ${today}. Is the day right, and the clock wrong? Then go on. Otherwise choose another day.`,
  save: 'Save',
  cancel: 'Cancel',
  editNote: 'Change note',
  editOrganisation: 'Change organisation',
  note: 'Note',
  noNote: 'No note',
  remove: 'Remove',
  openPage: 'Open the page',
  openPageHint: 'Click the Kantlijn button there and then “Show on the page”.',
  showCapture: 'View the captured page',
  hideCapture: 'Close the captured page',
  captureOf: (title) => `Captured page: ${title}`,
  screenshotOf: (title) => `Screenshot of ${title}`,
  errorStatus: (status) => `The site answered with error code ${status}`,
  wholePictureOf: (title) => `Picture of the whole page ${title}`,
  capturedAt: (moment) => `Captured on ${moment}`,
  happenedAt: (place, day) => `${place}, ${day}`,
  versions: (count) => `saved ${count} times`,
  missing: (count) => (count === 1 ? '1 part is missing' : `${count} parts are missing`),
  damaged: (count) =>
    count === 1
      ? '1 saved item is damaged and cannot be read. The rest is below.'
      : `${count} saved items are damaged and cannot be read. The rest is below.`,
  damagedRow: (rev) => `Damaged item ${rev}`,
  makePack: 'Make evidence pack',
  sender: 'Who writes the letter?',
  senderHint: 'Only for this letter. This is not saved.',
  senderName: 'Your name',
  senderAddress: 'Your address',
  senderEmail: 'Your e-mail address (may stay empty)',
  letterLanguage: 'Language of the letter',
  close: 'Close',
  printLetters: 'Print the letter',
  packTraces:
    'The file goes to your downloads folder. Other users of this device can see it there.',
  nothingSent: 'Nothing is sent. You decide who gets it.',
};
