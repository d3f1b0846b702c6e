/** Parts that several letters share, in English: who writes, what came before, and what they think. */
import type { OutwardWords } from './outward-words.ts';
import { rule } from './rule.ts';

export const outwardWordsEn: OutwardWords = {
  representative: {
    one: (copies) => [
      'I write as an authorised representative (',
      rule('representation'),
      '). The authorisation is enclosed',
      ...copies,
      '. I write for:',
    ],
    many: (copies) => [
      'I write as an authorised representative (',
      rule('representation'),
      '). The authorisations are enclosed',
      ...copies,
      '. I write for:',
    ],
  },
  whoIsI: {
    one: 'Where it says ‘I’ or ‘my’ below, it means the person for whom I write.',
    many:
      'Where it says ‘I’ or ‘my’ below, it means each person for whom I write. In what happened, ' +
      'it means the person who went through it.',
  },
  whatHappened: 'What happened and what could be seen',
  contrary: { one: 'In my view this is contrary to ', many: 'In our view this is contrary to ' },
  because: ', because ',
  outcomes: {
    complete: 'an answer to everything',
    partly: 'an answer to a part',
    refused: 'a refusal',
    extended: 'a message that it takes longer',
    'identification-asked': 'a question who I am',
    'more-asked': 'a question for more information',
    forwarded: 'a message that the letter was passed on',
    received: 'a confirmation of receipt',
  },
  noAnswer: 'no answer received',
  contacts: {
    one: 'My letters to the organisation and the answers',
    many: 'Our letters to the organisation and the answers',
  },
  contactColumns: ['Date of the letter', 'Answer'],
  of: 'of ',
  reference: ', reference ',
  objector: {
    title: 'File, hearing and costs',
    asks: [
      [
        'Please send me the file well before the hearing. I want to see all documents (',
        rule('file'),
        ').',
      ],
      ['I would like to be heard (', rule('hearing'), ').'],
      [
        'Do I have costs for professional help? Please pay them if you revoke your decision (',
        rule('costs'),
        ').',
      ],
    ],
  },
  groundsLater: {
    title: 'My reasons will follow',
    inTime: [
      'I object now so as to be in time. I will send my reasons later. Please give me a term of at ' +
        'least four weeks for that (',
      rule('grounds-later'),
      ').',
    ],
    whichDay: 'Please tell me in writing on which day that term ends.',
  },
};
