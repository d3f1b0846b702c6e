/** English: what a letter asks. */
import type {
  letterFieldWords as dutch,
  letterChoiceWords as dutchChoices,
} from '../nl/letter-fields.ts';

export const letterFieldWords: typeof dutch = {
  situation: {
    label: 'Why is this a problem in your situation?',
    hint: 'Only write what they may read. A few sentences will do.',
  },
  reason: { label: 'Why do you ask this?', hint: 'A few sentences will do.' },
  question: {
    label: 'What would you like to ask?',
    hint: 'Name days and places if you know them.',
  },
  conduct: {
    label: 'What happened?',
    hint: 'Write what you saw or heard. Name days and places if you know them.',
  },
  'done-by': { label: 'Who did this?', hint: 'A job title will do, such as “the adviser”.' },
  wish: { label: 'What would you like to happen?', hint: null },
  'consent-to': { label: 'What did you consent to?', hint: null },
  'consent-on': {
    label: 'On which day did you give that consent?',
    hint: 'Leave empty if you do not know.',
  },
  'answer-by': {
    label: 'Before which day would you like an answer?',
    hint: 'Give them a fair time, such as two or four weeks.',
  },
  'asked-identification': { label: 'What did they ask to see who you are?', hint: null },
  'erasure-ground': { label: 'Why does the data have to go?', hint: null },
  'restriction-ground': { label: 'Why may they not use the data now?', hint: null },
  corrections: {
    label: 'What is not right?',
    hint: 'Write down each time what it says now and what it should say.',
  },
  views: {
    label: 'Which rules belong here, in your view?',
    hint: 'Only choose what you can explain. The letter says that this is your view.',
  },
  firm: { label: 'Which firm works for them?', hint: 'Leave empty if you do not know.' },
  'shared-from': { label: 'Since when did that firm get data?', hint: null },
  'signed-on': { label: 'When was the contract signed?', hint: null },
  'decision-reference': {
    label: 'Which reference is on their letter?',
    hint: 'It is often at the top. Leave empty if there is none.',
  },
  'ap-label': {
    label: 'What should stand at the top of the letter?',
    hint: 'A request for enforcement leads to a decision. You can object to that.',
  },
  'ap-answered': { label: 'What did the AP answer?', hint: null },
  phone: { label: 'Your phone number', hint: 'May be left empty.' },
  orders: { label: 'What should the AP do?', hint: null },
  grounds: {
    label: 'Which reason did the AP give?',
    hint: 'Copy its words if you have the letter with you.',
  },
  court: {
    label: 'Which court?',
    hint: 'Look on rechtspraak.nl which court belongs to where you live.',
  },
  'other-party': {
    label: 'Against whom do you write?',
    hint: 'The firm or the foundation itself.',
  },
  representative: { label: 'Who may write for you?', hint: null },
  principals: {
    label: 'For whom do you write?',
    hint: 'Name everybody. Who is not named may not count later.',
  },
  'authorised-on': { label: 'On which day was the authorisation signed?', hint: null },
  'statutes-on': { label: 'Of which day are the articles of association?', hint: null },
  signer: { label: 'Who signs for the organisation?', hint: null },
  interest: {
    label: 'What does the organisation stand up for?',
    hint: 'As its articles of association say.',
  },
  'where-wrong': { label: 'What did the organisation not do well?', hint: null },
  'why-stuck': { label: 'Why can you not work it out together?', hint: null },
  'with-name': { label: 'Would you like your name under it?', hint: null },
  replay: {
    label: 'Is this still so?',
    hint: 'You wrote this down on an earlier day. Say for each report how it is now. What you kept does not change.',
  },
  copies: {
    label: 'Which letters go along as a copy?',
    hint: 'Put the copy with the letter yourself. Make your citizen service number unreadable in it.',
  },
};

export const letterChoiceWords: typeof dutchChoices = {
  'asked-identification': {
    'full-copy': 'A full copy of my identity document',
    'something-else': 'Something else',
  },
  'erasure-ground': {
    'not-needed': 'They do not need the data any more',
    'consent-withdrawn': 'I withdrew my consent',
    objected: 'I objected to the use',
    'no-basis': 'In my view the law gives no reason for this use',
  },
  'restriction-ground': {
    contested: 'In my view the data is not right',
    'not-erase': 'I do not want it to be erased',
    evidence: 'I need the data as evidence',
    objected: 'I objected and wait for an answer',
  },
  'ap-label': {
    complaint: 'Complaint',
    'complaint-and-enforcement': 'Complaint, and a request for enforcement too',
    enforcement: 'Only a request for enforcement',
  },
  'ap-answered': {
    complaint: 'My complaint',
    'complaint-and-enforcement': 'My complaint, and my request for enforcement too',
    enforcement: 'My request for enforcement',
    tip: 'My tip',
  },
  orders: {
    'answer-request': 'See to it that my request is answered',
    'follow-rules': 'See to it that the organisation follows the rules',
    'tell-people': 'See to it that people are told',
    'limit-or-stop': 'Limit or stop the use of data',
    'rectify-or-erase': 'See to it that data is corrected or erased',
    reprimand: 'Reprimand the organisation',
  },
  grounds: {
    'no-prior-contact': 'I did not write to the organisation first',
    'not-own-data': 'It is not about my own data',
    'no-infringement': 'The AP sees no infringement',
    priority: 'The AP puts other cases first',
    'treated-as-tip': 'The AP took my letter as a tip',
  },
  'with-name': { yes: 'Yes, with my name', no: 'No, without a name' },
};
