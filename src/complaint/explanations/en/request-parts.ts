/** What letters to an organisation say, part by part, in English. */
import type { RequestPartWords } from '../explanation-words.ts';

export const requestPartsEn: RequestPartWords = {
  seen: {
    title: 'What happened or could be seen',
    say: [
      'Here stands what happened or could be seen. The letter says no more than you know.',
      { when: 'happened', say: 'You write that this happened to you yourself.' },
      { when: 'read', say: 'You write that you read this.' },
      {
        when: 'technical',
        say: 'You write that you saw this, or that it could be seen technically.',
      },
      { when: 'told', say: 'You write that others told you this.' },
      { when: 'picture', say: 'An exhibit shows what the page looked like.' },
      {
        when: 'visit',
        say: 'It also says what the page did before and after a choice. The numbers stand in the letter.',
      },
    ],
  },
  access: {
    title: 'Access to your data',
    say: [
      'You ask for a copy of the data about you ({access}).',
      'You also ask what the data were used for, who received them, how long they are kept, where ' +
        'they come from, and whether decisions about you are made automatically ({access-information}).',
      'Are there no data about you? Then you ask to be told so in writing.',
    ],
  },
  explanation: {
    title: 'Explanation',
    say: [
      'You ask what this is needed for and which rule in the law allows it. You also ask where and ' +
        'when you could know this beforehand, and who receives the data ({notice-direct}, {notice-indirect}).',
      'You ask whether the effects on privacy were examined beforehand. You ask for that examination, ' +
        'the DPIA, or for a summary ({impact-assessment}).',
      'You ask what the register of processing says about this ({register}).',
    ],
  },
  keep: {
    title: 'Keep the data',
    say: [
      'You ask not to erase the data while this is going on. You need them to use your rights and to ' +
        'support them ({keep-data}).',
    ],
  },
  rules: {
    title: 'Rules that matter in your view',
    say: ['You name rules that matter in your view. You write that it is your view.'],
  },
  identity: {
    title: 'How they can know that it is you',
    say: [
      'Your name, address and signature stand in the letter.',
      'Is there a good reason to doubt that it is you ({identity})? Then you can come to the desk or ' +
        'use DigiD.',
      'You write that a full copy of your identity document is not needed.',
    ],
  },
  answer: {
    title: 'The answer',
    say: [
      'You ask for an answer within one month after the letter arrived ({answer-term}).',
      'Is more time needed? Then you want to hear that within that month, with the reason.',
      { when: 'by-post', say: 'The answer can come on paper to your address.' },
      { when: 'by-email', say: 'The answer can come by secure e-mail.' },
      { when: 'by-counter', say: 'You can collect the answer at the desk.' },
      { when: 'by-adviser', say: 'The answer can come through your adviser.' },

      'You ask to give a copy of the letter to the data protection officer (FG) ({officer}).',
      'Is the letter for somebody else? Then you ask to pass it on ({pass-on}).',
    ],
  },
  'identity-others': {
    title: 'How they can know for whom you write',
    say: [
      'Who authorised you signed for it, with name and address.',
      'Is there a good reason to doubt who that is ({identity})? Then they can come to the desk or use DigiD.',
      'You write that a full copy of an identity document is not needed.',
    ],
  },
  'which-data': {
    title: 'Which data it is about',
    say: [
      'You name the data that it is about.',
      'Are there no data about you? Then you ask to be told so in writing.',
    ],
  },
  situation: {
    title: 'Your situation',
    say: ['You write why this use is a problem in your situation.'],
  },
  'asked-object': {
    title: 'What you ask',
    say: [
      'You ask to stop this use of your data.',
      'While your objection is looked at, the data may not be used. They must be kept ' +
        '({restrict-objected}).',
      'Do they want to go on? Then you ask which compelling reasons there are ({object}).',
      'You ask which rule in the law allows this use ({basis}).',
      'This right holds for a public task and for an interest of the organisation itself.',
    ],
  },
  'why-erasure': {
    title: 'Why you ask this',
    say: [
      'You give your reasons.',
      'In your view the data are no longer needed ({erase-not-needed}).',
      'You withdraw your consent ({withdraw-consent}). In your view no other rule allows the use ' +
        '({erase-consent}).',
      'You objected. In your view there are no compelling reasons to go on ({erase-objected}).',
      'In your view no rule in the law allows this use ({erase-no-basis}). You write that it is your view.',
    ],
  },
  'asked-erasure': {
    title: 'What you ask',
    say: [
      'You ask for a copy of the data first ({access}). Only after that you ask to erase them. Until ' +
        'then you need them to support your rights ({keep-data}).',
      'Companies that keep the data for the organisation must erase them too.',
      'Whoever received the data must hear that they were erased. You also ask who they are ' +
        '({tell-receivers}).',
      'You ask which data were erased, and on which day.',
      'Is something not erased? Then you ask which rule requires that ({erase-limits}).',
    ],
  },
  wrong: {
    title: 'What is not right',
    say: [
      'The table says what stands there now, what should stand there, and which exhibit shows it.',
    ],
  },
  'asked-rectification': {
    title: 'What you ask',
    say: [
      'You ask to correct or complete the data. Is it an opinion or an impression? Then you ask to ' +
        'keep your letter with it ({rectify}).',
      'While it is checked whether the data are right, they may not be used. They must be kept ' +
        '({restrict-contested}).',
      'Whoever received the data must hear what was corrected. You also ask who they are ' +
        '({tell-receivers}).',
      'You ask for a copy of the data as they are after that.',
      'Is something not corrected? Then you ask why not.',
    ],
  },
  'why-restriction': {
    title: 'Why you ask this',
    say: [
      'You give your reasons.',
      'In your view the data are not right. You ask this while that is checked ({restrict-contested}).',
      'In your view no rule in the law allows this use. Still you ask not to erase the data ' +
        '({restrict-not-erase}).',
      'You still need the data to support your rights ({keep-data}).',
      'You objected. You ask this while your objection is looked at ({restrict-objected}).',
    ],
  },
  'asked-restriction': {
    title: 'What you ask',
    say: [
      'You ask to keep the data, and to use them for nothing else meanwhile ({restrict-effect}).',
      'Is it about pictures, sound or log files? Then you ask to stop the automatic erasing.',
      'Whoever received the data must hear this. You also ask who they are ({tell-receivers}).',
      'You want to hear it before the restriction ends ({restrict-end}).',
      'You ask on which day the restriction began. Is it not done? Then you ask why not.',
    ],
  },
  consent: {
    title: 'Your consent',
    say: [
      'On {day1} you gave consent.',
      { when: 'no-day', say: 'You gave consent. You no longer know the day.' },
      'You withdraw that consent from the day on which the letter arrives ({withdraw-consent}).',
    ],
  },
  'asked-consent': {
    title: 'What you ask',
    say: [
      'You ask to stop the use that rests on your consent, and on which day that was done.',
      'Whoever uses the data for the organisation must stop too.',
      'Do they go on with a part? Then you ask which other rule allows that ({basis}).',
      'Does withdrawing have effects on your benefit or programme? Then you ask which, and by which ' +
        'rule. Consent should be free ({free-consent}).',
    ],
  },
  question: { title: 'Your question', say: ['You ask your question in your own words.'] },
  wish: { title: 'What you want to achieve', say: ['You write what you want to achieve.'] },
  confidence: {
    title: 'In confidence',
    say: [
      'You write to the data protection officer (FG) ({officer}).',
      'The officer must keep secret what you write ({officer-secrecy}, {officer-secrecy-nl}).',
      'Do others read the post too? Then you want to know that first.',
    ],
  },
  supplier: {
    title: 'Questions for a company that takes part',
    say: [
      'The officer can pass these questions on. Your name is not in them.',
      'Which data does the company have, where are they, and for how long? Do not erase them meanwhile.',
      'Which other companies take part ({other-processors})?',
      'On which day was the agreement signed, and from which day did the company receive data ' +
        '({processor-agreement})?',
      'How does the company help with a request for access ({processor-helps})?',
    ],
  },
  'answer-officer': {
    title: 'The answer',
    say: [
      'The law names no term. You ask for an answer on {day1} at the latest.',
      'Does that not work out? Then you ask when it will.',
      'A short form for the answer goes with the letter.',
      'This letter is no request for access and no complaint.',
    ],
  },
  'answer-ways': {
    title: 'How the answer can come',
    say: [
      'You write how they can answer you.',
      { when: 'by-post', say: 'The answer can come on paper to your address.' },
      { when: 'by-email', say: 'The answer can come by secure e-mail.' },
      { when: 'by-counter', say: 'You can collect the answer at the desk.' },
      { when: 'by-adviser', say: 'The answer can come through your adviser.' },
    ],
  },
  form: {
    title: 'Form for the answer',
    say: [
      'The officer fills this in, not you. It asks about the rule in the law, how long data are kept, ' +
        'the DPIA, the register, whether it has stopped, and who receives the data.',
    ],
  },
  ways: {
    title: 'How they can check that it is you',
    say: [
      'You offer to come to the desk and show your identity document.',
      'You can also use DigiD, or get an answer at your known address or phone number.',
      'Must it be a copy after all? Then you cover the BSN, the photo and the number, and write on it ' +
        'what the copy is for.',
    ],
  },
  'no-copy': {
    title: 'Why you send no full copy',
    say: [
      'They may ask for more when there is a good reason to doubt. You ask which doubt there is ({identity}).',
      'In your view a full copy shows more data than needed ({least-data}).',
    ],
  },
  proposal: {
    title: 'Why you propose this',
    say: [
      'They may ask for more when there is a good reason to doubt. You ask which doubt there is ({identity}).',
      'You would rather not give more data than needed ({least-data}).',
    ],
  },
  term: {
    title: 'The term',
    say: [
      'In your view the term runs from the day on which your request arrived ({answer-term}).',
      'Do they see that otherwise? Then you ask on which day the answer comes, and why.',
    ],
  },
  late: {
    title: 'What it is about',
    say: [
      'Here stands what you sent and when, so that your letter can be found.',
      'The last day was worked out with the rule about the term ({answer-term}).',
      'The last day was worked out with the rule about the term ({woo-term}).',
      'The last day was worked out with the rule about the term ({objection-answer-term}).',
      'The last day was worked out with the rule about the term ({application-term}).',
      'A written answer to a request about your data is a decision ({reaction-is-decision}).',
    ],
  },
  'asked-reminder': {
    title: 'What you ask',
    say: [
      'You ask for an answer on {day1} at the latest.',
      'Was there an answer already? Then you ask for a copy.',
      'Did they write that more time is needed? Then you ask when that was, and why.',
    ],
  },
  notice: {
    title: 'Notice of default',
    say: [
      'You give notice of default: you say officially that the organisation is late.',
      'From the day after it arrives, they have two more weeks to decide ({notice-weeks}).',
      'They have two more weeks to decide. No penalty goes with this request ({woo-no-penalty}).',
      'After that there can be a penalty for each day: money for you because they are late ({penalty-days}).',
      'After that you can also go to the court ({appeal-after-notice}).',
      'Was it decided already? Then you ask for a copy, with the day of sending.',
    ],
  },
  happened: {
    title: 'What happened',
    say: ['You write what happened, who did it if you know, when and where.'],
  },
  'my-view': {
    title: 'Your view',
    say: [
      'You name a rule and why this does not fit it in your view. It stands there as your view.',
    ],
  },
  'how-on': {
    title: 'How it goes on',
    say: [
      'You ask for a view within six weeks. Does a committee look at it? Then it is ten weeks ' +
        '({conduct-term}).',
      'You want to be able to tell what happened ({conduct-hearing}).',
      'You ask what they found, what they think of it, and what they will do with it ({conduct-findings}).',
      'The complaint is about conduct. It does not take the place of a request or an objection.',
    ],
  },
  known: {
    title: 'What you know already',
    say: ['Here two dates stand beside each other. The letter says nothing more about them.'],
  },
  documents: {
    title: 'The documents that you look for',
    say: [
      'You look for the agreement about processing data, with date and signature ({processor-agreement}).',
      'You look for documents that show from which day data were shared.',
      'You look for the examination beforehand of the effects on privacy, the DPIA ({impact-assessment}).',
      'You look for what the register of processing says about this ({register}).',
    ],
  },
  'answer-woo': {
    title: 'With the answer',
    say: [
      'You do not ask for data about yourself. Names of others may be covered.',
      'Is a document public already, or does it not exist? Then you ask to be told so.',
      'Is the request too wide? Then they can contact you.',
      'You ask for a decision within four weeks after the letter arrived ({woo-term}).',
      'Are two more weeks needed? Then you want to hear that within those four weeks, with the reason ' +
        '({woo-adjournment}).',
    ],
  },
};
