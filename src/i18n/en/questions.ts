/** English: the questions of a report. */
import type { Messages } from '../nl.ts';

export const questions: Messages['questions'] = {
  practice: 'What is going on here?',
  organisation: 'Which organisation is it about?',
  ownVisit: 'Was this your own visit to the site?',
  ownVisitHint:
    'On a visit of your own, the data is yours too. Then you can ask what was done with it.',
  ownVisitYes: 'Yes, I visited the site myself',
  ownVisitNo: 'No, I only looked at how the site works, or for somebody else',
  note: 'What would you like to add?',
  noteHint:
    'Say in short what happened. Do not write down names of other people. Of an official, the function and the day are enough.',
  noteMayBeEmpty: 'You may leave this empty.',
  searchOrganisation: 'Search for a municipality, place or organisation',
  enterOrganisation: 'It is not in the list',
  searchInstead: 'Search the list',
  organisationName: 'Name of the organisation',
  organisationAddress: 'Postal address of the organisation',
  chooseFirst: 'Choose an answer to go on.',
  organisationIncomplete: 'Fill in the name and the postal address to go on.',
  next: 'Next',
  back: 'Back',
  later: 'Continue later',
};
