/** What each letter is, what follows and what it does not do, in English. */
import type { LetterKind } from '../../../domain/letter.ts';
import type { KindWords } from '../explanation-words.ts';

const benefit = 'The letter changes nothing about a decision on your benefit.';
const dates = 'A request or a date of the organisation still counts.';
const terms = 'Other terms go on, a term for objection too.';
const inMonth =
  'An answer comes within a month. It can take two months longer, if they say so in time.';
const asDecision = 'The written answer is a decision. You can usually object to it for six weeks.';
const noAnswer = 'Nothing comes? Then send a reminder or a notice of default.';
const reads = 'The AP can let the organisation read your letter and documents.';
const forOthers = 'You write for others, who authorised you to ({representation}).';

export const kindsEn: Readonly<Record<LetterKind, KindWords>> = {
  'access-request': {
    opening: [
      'You ask for access to your data and for an explanation. You want to check whether your data are used according to the law.',
      forOthers,
    ],
    next: [inMonth, asDecision, noAnswer],
    doesNot: [benefit, dates],
  },
  'object-to-processing': {
    opening: [
      'You object to the use of your data ({object}). This is no objection to a decision.',
      forOthers,
    ],
    next: [inMonth, asDecision, noAnswer],
    doesNot: [benefit, dates],
  },
  erasure: {
    opening: ['You ask to erase data about you.', forOthers],
    next: [inMonth, asDecision, noAnswer],
    doesNot: [benefit, dates, 'What is erased can no longer serve as evidence either.'],
  },
  rectification: {
    opening: ['You ask to correct data about you.', forOthers],
    next: [inMonth, asDecision, noAnswer],
    doesNot: [benefit, dates],
  },
  restriction: {
    opening: ['You ask to keep data about you, but not to use them for a time.', forOthers],
    next: [inMonth, asDecision, noAnswer],
    doesNot: [benefit, dates, 'The data are not erased by it.'],
  },
  'consent-withdrawal': {
    opening: ['You withdraw your consent.', forOthers],
    next: ['An answer comes within a month.', noAnswer],
    doesNot: [
      'What was done before with your consent stays as it was.',
      'Is the use allowed without consent too? Then it may not stop.',
      dates,
    ],
  },
  'officer-question': {
    opening: [
      'You ask a question to the data protection officer (FG), who looks after the privacy rules inside the organisation.',
      forOthers,
    ],
    next: [
      'The officer can answer, explain, or ask something inside the organisation.',
      'After that you can still send a request or a complaint.',
    ],
    doesNot: ['The officer takes no decision. So no objection is possible.', terms],
  },
  'identification-reply': {
    opening: [
      'On {day1} you sent a request about your data. On {day2} you got a question back.',
      { when: 'full-copy', say: 'They asked for a copy of your identity document.' },
      { when: 'other-data', say: 'They asked for more data to know who you are.' },
      'You are glad to help, and name ways.',
      forOthers,
    ],
    next: [
      'They can choose one of the ways, or explain why more is needed.',
      'After that an answer to your request should come.',
    ],
    doesNot: ['This letter is no new request. Your first letter still counts.'],
  },
  reminder: {
    opening: [
      'You sent something and have not seen an answer. You ask about it in a friendly way.',
      forOthers,
    ],
    next: ['Does nothing come? Then you can send a notice of default.'],
    doesNot: ['A reminder is no notice of default. No new term begins.', terms],
  },
  'notice-of-default': {
    opening: ['In your view the term for an answer has passed.', forOthers],
    next: [
      'They have two more weeks.',
      'Does no decision come then? Then you can go to the court. Ask for help with that.',
    ],
    doesNot: ['The letter says nothing about who is right.', benefit],
  },
  'conduct-complaint': {
    opening: [
      'You complain about how they dealt with you or somebody else ({conduct}, {conduct-contents}).',
      forOthers,
    ],
    next: [
      'You can be heard. After that they give their view.',
      'Are you not satisfied? Then you can go to the ombudsman.',
    ],
    doesNot: ['No decision comes of it. You cannot object to or appeal against their view.', terms],
  },
  'woo-request': {
    opening: ['You ask to make documents public ({woo-subject}).', forOthers],
    next: [
      'A decision comes. They can give documents, refuse them or cover parts.',
      'You can object to the decision.',
    ],
    doesNot: [
      'You do not get data about yourself with it. The request for access is for that.',
      'Everybody can read what becomes public.',
    ],
  },
  objection: {
    opening: [
      'You object to the decision of {day1}.',
      'A written answer to a request about your data counts as a decision ({reaction-is-decision}).',
      forOthers,
    ],
    next: [
      'You usually get an invitation to be heard.',
      'After that a decision comes. You can go to the court about it.',
    ],
    doesNot: ['The decision counts meanwhile.', benefit],
  },
  'objection-pro-forma': {
    opening: [
      'You object to the decision of {day1}.',
      'A written answer to a request about your data counts as a decision ({reaction-is-decision}).',
      forOthers,
    ],
    next: [
      'You get a term for your reasons. Watch that day.',
      'Do your reasons come too late? Then they may not look at the objection.',
    ],
    doesNot: ['Your reasons are not in it yet.', 'The decision counts meanwhile.'],
  },
  'appeal-no-decision': {
    opening: [
      'You go to the court because there was no decision in time ({late-is-decision}, {appeal-after-notice}).',
      forOthers,
    ],
    next: [
      'The court asks a fee.',
      'The court often decides without a hearing.',
      'Does the court agree with you? Then a decision must come after all.',
    ],
    doesNot: ['The court usually says nothing about the content of your request.'],
  },
  petition: {
    opening: [
      'You ask the court to decide something about your data. It is about a company or foundation ({petition}).',
      'This is an outline. Let a lawyer look at it.',
      forOthers,
    ],
    next: ['The court asks a fee.', 'The other party may answer. Usually there is a hearing.'],
    doesNot: [
      'This outline is not yet a petition that can be sent as it is.',
      'Whoever loses sometimes pays costs.',
    ],
  },
  'ap-complaint': {
    opening: [
      'You write to the Autoriteit Persoonsgegevens (AP), which watches over the privacy rules.',
      'At the top stands that it is a complaint ({complaint-right}).',
      'At the top stands that it is a request for enforcement: you ask the AP to step in ({enforcement-application}).',
      forOthers,
    ],
    next: [
      reads,
      'The AP chooses itself: a call, a letter, a talk, an investigation, or nothing.',
      'Does the AP turn it down? Then you can usually object.',
    ],
    doesNot: [benefit, terms, 'You get no damages by it.'],
  },
  'ap-tip': {
    opening: [
      'You give a tip to the Autoriteit Persoonsgegevens (AP), which watches over the privacy rules ({authority-watches}).',
      'You ask to take this into account in what the AP looks into.',
    ],
    next: ['The AP uses tips to choose what it looks into.', 'You get no personal answer.'],
    doesNot: ['A tip is no complaint. No decision comes, so no objection is possible.', terms],
  },
  'ap-objection': {
    opening: [
      'You object to the decision of the AP of {day1}. It answered your letter of {day2}.',
      forOthers,
    ],
    next: [
      'You can be heard. After that the AP decides again.',
      'The organisation may read along and take part.',
      'You can go to the court about that decision.',
    ],
    doesNot: ['It does not stop what the organisation does.', benefit],
  },
  'ap-objection-pro-forma': {
    opening: [
      'You object to the decision of the AP of {day1}. It answered your letter of {day2}.',
      forOthers,
    ],
    next: [
      'You get a term for your reasons. Watch that day.',
      'Do your reasons come too late? Then they may not look at the objection.',
    ],
    doesNot: ['Your reasons are not in it yet.', 'It does not stop what the organisation does.'],
  },
  'collective-request': {
    opening: [
      'An organisation writes to the AP for many people. It asks the AP to step in ({enforcement-application}).',
    ],
    next: ['The AP decides. The organisation can object to that decision.', reads],
    doesNot: ['It is no request about the data of one person.', benefit],
  },
  ombudsman: {
    opening: ['You ask the National Ombudsman to look into it ({ombudsman}).', forOthers],
    next: [
      'The ombudsman first looks whether he can take up the complaint.',
      'He can call, mediate or investigate, and gives his view.',
    ],
    doesNot: ['The organisation does not have to follow his view.', terms, benefit],
  },
  mandate: {
    opening: ['You let somebody act for you ({representation}). You name who that is.'],
    next: ['Give the signed authorisation to the person who helps you. Keep a copy yourself.'],
    doesNot: [
      'You do not give your rights away. You can go on writing yourself.',
      'This authorisation is about this subject only.',
    ],
  },
};
