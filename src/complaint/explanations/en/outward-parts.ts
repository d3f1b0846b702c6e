/** What the letters after that say, part by part, in English: objection, court, AP, ombudsman. */
import type { OutwardPartWords } from '../explanation-words.ts';

export const outwardPartsEn: OutwardPartWords = {
  disagree: {
    title: 'Why you do not agree',
    say: [
      'You write why you do not agree with the decision. It stands there as your view.',
      'You answer each reason, and name the evidence each time ({objection-contents}).',
    ],
  },
  'asked-objection': {
    title: 'What you ask',
    say: [
      'You ask to look at the decision again, and write what you want.',
      'You ask not to erase the data while this is going on ({keep-data}).',
      'You ask when it will be decided ({objection-answer-term}).',
    ],
  },
  file: {
    title: 'File, hearing and costs',
    say: [
      'You want to see all documents well before the hearing ({file}).',
      'You want to be heard: then you may tell how you see it ({hearing}).',
      'Do you have costs for professional help? Then you ask to have them paid if the decision is ' +
        'revoked ({costs}).',
      { when: 'by-post', say: 'The answer can come on paper to your address.' },
      { when: 'by-email', say: 'The answer can come by secure e-mail.' },
      { when: 'by-counter', say: 'You can collect the answer at the desk.' },
      { when: 'by-adviser', say: 'The answer can come through your adviser.' },
    ],
  },
  'reasons-later': {
    title: 'Your reasons will follow',
    say: [
      'You object now to be in time. You ask for at least four weeks to send your reasons ' +
        '({grounds-later}).',
      'You ask on which day that term ends.',
      'You ask not to erase the data while this is going on ({keep-data}).',
    ],
  },
  'who-late': { title: 'Who has not decided', say: ['You name who should have decided.'] },
  'what-late': {
    title: 'What is late',
    say: [
      'Here stands what you asked, until when they could decide, and when your notice of default arrived.',
      'Two weeks have passed since then. You have no decision yet.',
    ],
  },
  'asked-appeal': {
    title: 'What you ask the court',
    say: [
      'You ask the court to agree with you.',
      'You ask that a decision comes within two weeks after all ({order-to-decide}).',
      'You ask for a penalty for each day that it takes longer ({order-penalty}).',
      'You also ask to fix the penalty that you can get already ({penalty}, {court-sets-penalty}).',
      'You ask for the court fee back. Can you not pay it? Then you ask separately not to have to.',
      'The court can decide without a hearing. You agree to that ({judgment-without-hearing}).',
    ],
  },
  subject: {
    title: 'What it is about',
    say: ['Here stands the subject, and which data it is about when the letter names them.'],
  },
  before: {
    title: 'What came before',
    say: [
      'On {day1} you made a request about your data.',
      'The term to answer has passed ({answer-term}). You got no answer.',
      'You got an answer of {day2}. You do not agree with it.',
    ],
  },
  'why-petition': {
    title: 'Why you ask this',
    say: [
      'You name rules and why this does not fit them in your view. It stands there as your view.',
    ],
  },
  'asked-petition': {
    title: 'What you ask the court',
    say: [
      'You write what the court should order the other party to do.',
      'You ask that the other party keeps the data while this is going on ({keep-data}).',
    ],
  },
  'about-whom': {
    title: 'Who it is about',
    say: [
      'You name the organisation.',
      'Is somebody else in charge of these data? Then the letter is about them too.',
    ],
  },
  'going-on': {
    title: 'Does it still happen?',
    say: [
      { when: 'goes-on', say: 'You write that it still happens, or still has consequences.' },
      { when: 'stopped', say: 'You write that it no longer happens.' },
      { when: 'unsure', say: 'You write that you do not know whether it still happens.' },
    ],
  },
  'handled-before': {
    title: 'This was handled before',
    say: [
      'You write that an earlier complaint about this was handled.',
      'After that it was reported again. You ask the AP to take that into account.',
    ],
  },
  think: {
    title: 'What you think of this',
    say: [
      'You name rules and why this does not fit them in your view. It stands there as your view.',
    ],
  },
  tried: {
    title: 'What you did first yourself',
    say: [
      { when: 'table', say: 'The table names your letters to the organisation, and the answers.' },
      {
        when: 'no-table',
        say: 'You write that you did not write to the organisation first, and why not.',
      },
    ],
  },
  factors: {
    title: 'What the AP weighs',
    say: [
      'The AP weighs three things: how hard it hits you, how widely it happens, and what the AP can ' +
        'do. Here stands what your dossier says about that. The AP decides itself.',
    ],
  },
  agreement: {
    title: 'The agreement with a company',
    say: ['Here two dates stand beside each other. The letter says nothing more about them.'],
  },
  'asked-ap': {
    title: 'What you ask the AP',
    say: [
      'You write what you want to achieve, or what the AP should impose.',
      'The AP can impose this ({authority-powers}).',
      'You ask the AP to ask the organisation to keep the data ({keep-data}).',
      'You ask to hear within three months how it stands ({progress}).',
      'You ask for a decision on paper ({application-term}).',
      'You send no copy of an identity document.',
    ],
  },
  ground: {
    title: 'Reason {n}',
    say: [
      {
        when: 'no-prior-contact',
        say: 'The AP said: you should have written to the organisation first. You show that you did. In your view the AP can handle the complaint now ({complaint-handling}).',
      },
      {
        when: 'not-own-data',
        say: 'The AP said: it is not about your own data. You write why it is, in your view ({personal-data}).',
      },
      {
        when: 'no-infringement',
        say: 'The AP said: it sees no infringement of the rules. You write how you see it.',
      },
      {
        when: 'priority',
        say: 'The AP gave priority to other cases. You name what counts too in your view, and ask to look into it as far as fitting ({complaint-handling}).',
      },
      {
        when: 'treated-as-tip',
        say: 'The AP treated your letter as a tip. In your view you asked for a decision, and the answer is a refusal of it ({decision}).',
      },
      {
        when: 'treated-as-tip',
        say: 'At the top of your letter stood that it was a complaint ({complaint-right}).',
      },
      {
        when: 'treated-as-tip',
        say: 'At the top of your letter stood that it was a request for enforcement ({enforcement-application}).',
      },
    ],
  },
  'asked-ap-objection': {
    title: 'What you ask',
    say: [
      'You ask to look at the decision again, and to do after all what you asked.',
      'You ask when it will be decided ({objection-answer-term}).',
    ],
  },
  'who-we-are': {
    title: 'Who the organisation is',
    say: [
      'By its articles of association and in practice, the organisation stands up for a general ' +
        'interest ({collective-interest}).',
      'It also writes for people who authorised it to ({mandated-body}).',
    ],
  },
  'subject-many': {
    title: 'What it is about',
    say: [
      'Here stand the subject and how many reports there are, from {day1} up to and including {day2}.',
      'How many people it affects is not known.',
    ],
  },
  'asked-many': {
    title: 'What the organisation asks the AP',
    say: [
      'The organisation writes what it wants to achieve, or what the AP should impose.',
      'The AP can impose this ({authority-powers}).',
      'The organisation asks for a decision on paper ({application-term}).',
    ],
  },
  'about-body': { title: 'Who it is about', say: ['You name the organisation.'] },
  'complaint-before': {
    title: 'Your complaint to the organisation itself',
    say: [
      'On {day1} you complained to the organisation itself first ({complaint-first}).',
      'The answer is of {day2}.',
      { when: 'no-answer', say: 'You got no answer.' },
      'A complaint can go to the ombudsman until a year after that ({ombudsman-term}).',
    ],
  },
  'where-wrong': {
    title: 'Where it goes wrong in your view',
    say: ['You write where it goes wrong in your view.'],
  },
  'why-stuck': {
    title: 'Why you get no further yourself',
    say: ['You write why you get no further yourself.'],
  },
  'for-what': {
    title: 'For what',
    say: [
      'Here stand the subject and the organisation that it is about.',
      'The other person may for you make requests, complain, ask for enforcement, object, appeal, and ' +
        'receive and read documents.',
    ],
  },
  'how-long': {
    title: 'How long',
    say: [
      'The authorisation holds until the case is done. You can always withdraw it, on paper.',
      'You put your signature.',
    ],
  },
};
