/** English: for whom a dossier is kept, and how far it is with each organisation. */
import type { desk as dutch } from '../nl/desk.ts';

export const desk: typeof dutch = {
  people: 'People and mandates',
  peopleIntro: 'For whom you keep this dossier. Whoever gets the pack sees no names of this list.',
  nobodyYet: 'Nobody is in the list yet. Add somebody, or open a pack.',
  add: 'Add somebody',
  ofPack: (reports) =>
    reports === 1
      ? 'A pack with 1 report came in. Whose is it?'
      : `A pack with ${reports} reports came in. Whose is it?`,
  addForPack: 'Add that person',
  noName: 'Name not filled in',
  reports: (count) => (count === 1 ? '1 report' : `${count} reports`),
  change: (label) => `Change ${label}`,
  withdraw: (label) => `${label} takes part no more`,
  takesPartAgain: (label) => `${label} takes part again`,
  withdrawn: (day) =>
    `Takes part no more since ${day}. Nothing of this person goes into anything new.`,
  uses: {
    organisation: 'Letters to the organisation',
    objection: 'Objection',
    court: 'The court',
    ap: 'The Dutch Data Protection Authority (AP)',
    publication: 'Making it public, without a name',
  },
  mayFor: 'You may write for this person now:',
  mayForNothing: 'There is no mandate yet that counts.',
  mandateOf: (day) => `Mandate of ${day}`,
  until: (day) => `counts until and including ${day}`,
  noScan: 'The signed mandate is missing. Therefore this one does not count yet.',
  addMandate: (label) => `Add a mandate of ${label}`,
  endMandate: (day) => `The mandate of ${day} counts no more`,
  name: 'Name',
  nameHint: 'For you alone. The name is in no pack for others.',
  note: 'Note',
  noteHint: 'For you alone. May be left empty.',
  theirReports: 'Which reports are of this person?',
  save: 'Save',
  cancel: 'Do not do this',
  whatFor: 'What is the mandate for?',
  chooseUse: 'Choose what the mandate is for.',
  signedOn: 'On which day was it signed?',
  noSuchDay: 'Choose the day on which the mandate was signed. It is not later than today.',
  untilWhen: 'Until and including which day does it count?',
  untilHint: 'Leave this empty if no last day stands on it.',
  endBeforeStart: 'The last day is earlier than the day of signing.',
  scan: 'Photo or PDF of the signed mandate',
  scanHint: 'This can be done later. Without this file the mandate does not count yet.',
  withdrawQuestion: (label) => `Does ${label} take part no more?`,
  withdrawText:
    'Everything of this person stays on this device. It does not go into new letters and packs. What was sent already is not taken back by this.',
  since: 'Since which day?',
  noSinceDay: 'Choose a day that is not later than today.',
  withheld: (count) =>
    count === 1
      ? '1 report is of somebody who takes part no more. It goes into nothing.'
      : `${count} reports are of people who take part no more. They go into nothing.`,
  matrix: 'How far it is with each organisation',
  matrixIntro:
    'Counted in this dossier. Reports, people and mandates are counted apart: a report is no person.',
  columns: {
    organisation: 'Organisation',
    reports: 'Reports',
    persons: 'People',
    mandates: 'Mandates',
    exhibits: 'Exhibits',
    firstContact: 'First written to',
    answer: 'Last answer',
    lacks: 'What is lacking',
  },
  total: 'Together',
  none: 'not yet',
  nothingLacks: 'nothing',
  ofNobody: (count) => (count === 1 ? 'and 1 report of nobody' : `and ${count} reports of nobody`),
  lacks: {
    address: 'The address is not known.',
    exhibit: 'There is no exhibit yet.',
    person: 'Of a report it was not said whose it is.',
    mandate: 'Not everybody signed a mandate.',
    'first-contact': 'It was not written to first yet.',
  },
  saveTable: 'Save as a table (CSV)',
  tableFile: 'organisations.csv',
};
