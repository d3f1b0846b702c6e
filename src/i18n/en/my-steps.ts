/** English: the one next thing to do about each subject, why, and what it does not do. */
import type { Messages } from '../nl.ts';

export const mySteps: Messages['mySteps'] = {
  title: 'My steps',
  intro: 'For each subject you see what you can do now. You decide.',
  empty:
    'What you can do will stand here, one step at a time. Begin with a report. Your steps follow by themselves.',
  keepsRunning:
    'Did you get a decision about your benefit? Then your time to object to that goes on. Nothing on this list changes it.',
  unnamed: 'A report that is not finished',
  now: {
    objection: 'Do you disagree with the answer? Then object first.',
    appeal: 'Do you disagree with the decision? Then appeal first.',
    'higher-appeal': 'Do you disagree with the judgment? Then go to the higher court first.',
    petition: 'Do you disagree with the answer? Then the court can look at it.',
    'give-reasons': 'Send the reasons of your objection.',
    'send-identification': 'Show who you are.',
    'send-more': 'Send what they ask of you.',
    'again-after-finding': 'Tell the AP that it happens again.',
    remind: 'Ask for an answer once more.',
    court: 'Ask the court to see to a decision.',
    'ap-silent': 'The AP does not answer in time. Ask how it stands.',
    ombudsman: 'Take your complaint to the ombudsman.',
    'finish-report': 'Finish your report.',
    'finish-letter': 'Finish the letter that you began.',
    'look-at-answer': 'Check whether the answer is complete.',
    wait: 'Wait for the answer.',
    'complain-to-ap': 'Put it to the data protection authority (AP).',
    'first-letter': 'Write a first letter to the organisation.',
    nothing: 'You need not do anything now.',
  },
  why: {
    objection:
      'They did not give everything. You have six weeks, also when their letter does not say so. Too late is mostly too late.',
    appeal: 'The decision does not give you everything. Ask a lawyer for help.',
    'higher-appeal': 'The judgment does not give you everything. Ask a lawyer for help.',
    petition: 'They did not give everything. Ask a lawyer for help.',
    'give-reasons': 'Your objection is there, but without reasons. Mind the day that they name.',
    'send-identification': 'They want to know that first. A full copy is mostly not needed.',
    'send-more': 'Until it is there, their time often stands still.',
    'again-after-finding': 'Last time something was found. After that you reported it again.',
    remind: 'The time for an answer is over.',
    court: 'You asked for it twice, and no decision came.',
    'ap-silent': 'The time in which the AP had to let you know is over.',
    ombudsman: 'You complained to the organisation, and did not work it out together.',
    'finish-report': 'Your report is saved, but a question is still open.',
    'finish-letter': 'What you typed is saved.',
    'look-at-answer':
      'Sometimes something is missing. You notice when you lay it beside your questions.',
    wait: 'They have this time to answer.',
    'complain-to-ap': 'The organisation did not give everything, or gave no answer.',
    'first-letter': 'The AP asks you to write to the organisation first.',
    nothing: 'Nothing is running that you have to mind.',
  },
  but: {
    object: 'A complaint or a talk does not make this time longer.',
    'give-reasons': 'Without reasons they cannot handle your objection.',
    remind: 'A reminder changes no term.',
    court: 'The court asks for money. It is only about the time, not about who is right.',
    'ap-silent': 'Asking how it stands does not always speed things up.',
    ombudsman: 'The ombudsman gives an opinion. The organisation need not follow it.',
    'look-at-answer': 'You need not do this.',
    'complain-to-ap':
      'The AP chooses itself what it looks into. Your name may go to the organisation. Keep your own text.',
    'first-letter': 'Your letter does not stop the practice by itself.',
    nothing: 'Does it happen again? Then make a new report.',
  },
  notes: {
    'answers-differ':
      'Different answers to one letter are written down here. Both are kept. See which one holds, or ask them.',
    'day-ahead':
      'A day below is yet to come. Until then it does not count. See whether the day is right, and the clock.',
    'day-wrong': 'A day below cannot be right and does not count. Look at it again.',
  },
  about: (route, day) => `It is about: ${route}, ${day}.`,
  until: (day) => `By ${day} at the latest.`,
  waitUntil: (day) => `Wait up to and including ${day}.`,
  noDay: 'There is no fixed last day for this.',
  finish: 'Finish the report',
  ways: 'See what you can do',
  answerCame: 'An answer came',
  nothingCame: 'Nothing yet',
  given: 'I sent this',
  givenQuestion: 'When did you send what they asked for?',
  givenDay: 'On which day?',
  alreadySent: 'I have sent it already',
  stillInTime: (day) =>
    `They still have up to and including ${day}. Until then you need not do anything. Put that day in your calendar.`,
  noTerm: 'There is no fixed term here. You can call and ask how it stands.',
  overDue: 'The time is over. This is what you can do. You choose what suits you.',
  follows: {
    reminder: 'A friendly letter. It costs nothing, and shows that you asked.',
    'notice-of-default':
      'A formal letter. They then have two more weeks. After that you can go to court.',
    authority:
      'A complaint or a tip to the AP. With a complaint your name may go to the organisation. It takes about ten minutes. You cannot open the form again later.',
    court: 'The court can say that a decision must come. You pay for that.',
    ombudsman: 'The ombudsman looks at how you were treated. It costs nothing.',
  },
  toAuthority: 'See complaint or tip to the AP',
  toCourt: 'See the way to court',
  toOmbudsman: 'See the way to the ombudsman',
};
