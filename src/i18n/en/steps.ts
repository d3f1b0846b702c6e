/** English: what was sent, what came back, and by when something has to be done. */
import type { DayOff, TermUnit } from '../../domain/term.ts';
import type { Messages } from '../nl.ts';

const daysOff: Readonly<Record<DayOff, string>> = {
  saturday: 'a Saturday',
  sunday: 'a Sunday',
  'new-year': 'New Year’s Day',
  'good-friday': 'Good Friday',
  'easter-monday': 'Easter Monday',
  'kings-day': 'King’s Day',
  'liberation-day': 'Liberation Day',
  'ascension-day': 'Ascension Day',
  'whit-monday': 'Whit Monday',
  'christmas-day': 'Christmas Day',
  'second-christmas-day': 'the second day of Christmas',
  'by-decree': 'a day that the government made equal to a public holiday',
};

const lengths: Readonly<Record<TermUnit, (count: number) => string>> = {
  days: (count) => (count === 1 ? '1 day' : `${count} days`),
  weeks: (count) => (count === 1 ? '1 week' : `${count} weeks`),
  months: (count) => (count === 1 ? '1 month' : `${count} months`),
  years: (count) => (count === 1 ? '1 year' : `${count} years`),
};

export const steps: Messages['steps'] = {
  title: 'Letters and terms',
  intro:
    'Write down here what you sent and what came back. Then you see when there is something to do. Kantlijn itself sends nothing.',
  addSent: 'I sent something',
  addAnswer: 'An answer came',
  noTerms: 'No term that we know of is running now.',
  until: (day) => `By ${day} at the latest`,
  from: (day) => `From ${day}`,
  period: (first, last) => `From ${first} up to and including ${last}`,
  passed: (day) => `Ended on ${day}`,
  soon: (days) =>
    days === 0 ? 'That is today.' : days === 1 ? '1 day left.' : `${days} days left.`,
  unsure: 'Not sure',
  howCounted: 'How this was counted',
  startsOn: (day, what) => `Start: ${day}, ${what}.`,
  adds: (length, to) => `${length} later: ${to}.`,
  monthIsShorter: (to) => `That month is shorter. Then its last day counts: ${to}.`,
  suspended: (length, to) => `The clock stood still for ${length}: ${to}.`,
  moves: (from, because, to) => `${from} is ${because}. Then the day after counts: ${to}.`,
  rule: (articles, checked) => `Rule: ${articles}. Checked on ${checked}.`,
  overdue: (day) =>
    `This rule should have been looked at again before ${day}. Ask whether it still holds.`,
  money: (euros, year) =>
    `Up to today that is ${euros} euros, with the amounts of ${year}. Check whether these still hold.`,
  check:
    'Also when a day stands here: ask for help when in doubt, and do not wait for the last day.',
  list: 'What you sent and got',
  sentOn: (day, how) => `Sent on ${day}. ${how}.`,
  withoutProof: 'You have no proof yet that it was sent.',
  answeredOn: (day, outcome) => `Answer of ${day}. ${outcome}.`,
  withdraw: 'Not right, take it away',
  sentQuestion: 'What did you send?',
  about: 'About which report?',
  sentDay: 'On which day did you send or say it?',
  how: 'How?',
  daysOff,
  lengths,
  channels: {
    post: 'By post',
    counter: 'Handed in at the desk',
    'web-form': 'Through a form on the website',
    email: 'By e-mail',
    phone: 'By phone',
    'in-person': 'In a talk',
  },
  receivedDay: 'On which day did it arrive?',
  receivedHint: 'Leave this empty when you do not know.',
  answerQuestion: 'What kind of answer came?',
  outcomes: {
    complete: 'A complete answer',
    partly: 'A part of what I asked',
    refused: 'A refusal',
    extended: 'They need more time',
    'identification-asked': 'They want to know who I am',
    'more-asked': 'They ask for more, such as reasons or papers',
    forwarded: 'They passed it on',
    received: 'Only a message that it arrived',
  },
  answerDay: 'Which date is on the letter?',
  answerCame: 'On which day did you get the letter?',
  mendedDay: 'On which day did you give what they asked, or did the time for it end?',
  committee: 'Does it say that a committee takes part?',
  committeeYes: 'Yes, there is a committee',
  committeeNo: 'No, or I do not know',
  dayMissing: 'Fill in a day that exists.',
  dayInFuture:
    'That day is yet to come. Is the day right? Then look whether the clock of this device is right.',
  dayBefore:
    'This day is before the day on which you sent something. Look which of the two is right.',
  chooseRoute: 'Choose what you sent.',
  save: 'Save',
  cancel: 'Cancel',
  doubts: {
    'holiday-in-doubt': 'The last day is perhaps no day off. Then it is a day earlier.',
    'holidays-unknown': 'The days off of that year are not fixed yet.',
    'rule-in-doubt': 'The law can be read in more than one way here. We took the safe day.',
    'start-assumed': 'The day on which it arrived is not known. We assumed a day.',
    'not-fixed': 'The law gives no fixed term here.',
  },
};
