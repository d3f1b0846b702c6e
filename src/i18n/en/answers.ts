/** English: the questions about a practice, and their answers. */
import type { Messages } from '../nl.ts';

export const answers: Messages['answers'] = {
  title: 'Questions about this report',
  hint: 'Fill in what you know. Every question may stay open. You can go on later.',
  noNames: 'Do not write down names of other people.',
  begin: 'Answer questions',
  edit: 'Change answers',
  shown: 'Your answers',
  question: (number, ask) => `${number}. ${ask}`,
  answer: 'Your answer',
  several: 'You can choose more than one.',
  clear: 'Clear this answer',
  unknown: 'I do not know',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  noMonth: 'I do not know',
  dateHint: 'Do you know only the year? Then that is enough.',
  about: 'About then',
  amounts: {
    people: 'How many people',
    times: 'How many times',
    days: 'How many days',
    months: 'How many months',
    things: 'How many',
  },
  problems: {
    'no-such-date':
      'This date is not right yet. Fill in the year with four digits, and with a day the month too.',
    'date-in-future':
      'This date is after today. Is the date right? Then see whether the clock of this device is right.',
    'end-before-start': 'This date is before the day on which it began. Please look at both dates.',
    'number-not-whole': 'Fill in a whole number, with digits only.',
  },
  clock: (today) => `According to this device today is ${today}.`,
  lookAgain: (numbers) =>
    `Please look at question ${numbers} again. What you filled in is still there. Nothing was saved yet.`,
  saveAnyway: 'Save anyway',
};
