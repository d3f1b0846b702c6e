/** English: which way to go with a report, and what is still lacking for it. */
import type { Messages } from '../nl.ts';

export const routes: Messages['routes'] = {
  open: 'What can you do?',
  title: 'What can you do?',
  intro:
    'Choose a way. You see what is still needed, what you may expect, and what it does not do.',
  choose: 'Which way do you want to look at?',
  ownData: 'Is it about your own data?',
  ownDataAnswers: {
    yes: 'Yes',
    no: 'No, about somebody else or about everybody',
    unknown: 'I do not know',
  },
  mandate: 'Do you have an authorisation of the person it is about?',
  mandateYes: 'Yes, a signed authorisation',
  mandateNo: 'No, or it is not needed',
  reason: 'Could you not write to the organisation first? Write here why.',
  reasonHint: 'This stays here. It goes along only when you make a complaint to the AP later.',
  officer: (organisation) => `Data protection officer of ${organisation}`,
  officerHint:
    'We do not know this address. It is often in the privacy statement on the website. Fill in what you find.',
  officerEmail: 'E-mail address',
  officerAddress: 'Postal address',
  officerEntered: (day) => `Filled in on ${day}.`,
  officerSave: 'Keep this address',
  save: 'Keep these answers',
  ready: 'All that is needed is there.',
  notReady: (count) =>
    count === 1 ? '1 thing is still lacking.' : `${count} things are still lacking.`,
  needs: {
    must: 'Needed',
    helps: 'This helps',
    'no-matter': 'This does not matter',
  },
  done: 'Is there',
  lacking: 'Still lacking',
  by: (day) => `By ${day} at the latest.`,
  source: 'Source',
  factors: 'What the AP weighs',
  factorsHint:
    'The AP chooses which complaints it looks into. This is what your dossier says about the three things that it looks at. Answer the questions with your reports to complete it.',
  about: 'About this way',
  who: 'Who may do this?',
  anonymous: 'Can it be done without a name?',
  contents: 'What must be in it?',
  must: 'Must',
  should: 'Better',
  before: 'What comes first?',
  where: 'Where do you send it?',
  channels: 'How do you send it?',
  counts: { yes: 'Counts', no: 'Does not count', unsure: 'May not count' },
  terms: 'Which terms belong to it?',
  termLength: (title, length, start) => `${title}: ${length} after ${start}.`,
  termFrom: (title, start) => `${title}: after ${start}.`,
  termCommittee: (length) => `With a committee: ${length}.`,
  cost: 'What does it cost?',
  fee: (euros, year, matter) =>
    `${euros} euros ${matter} (amount of ${year}, check whether it still holds).`,
  matters: {
    benefit: 'in a case about a benefit',
    other: 'in another case',
    organisation: 'for an organisation',
  },
  expect: 'What may you expect?',
  doesNot: 'What does it not do?',
  limits: 'What should you mind?',
  checked: (day) => `Checked on ${day}.`,
  overdue: (day) =>
    `This should have been looked at again before ${day}. Ask whether it still holds.`,
  notReviewed: 'Nobody has looked at this translation yet. The Dutch text goes first.',
  close: 'Close',
};
