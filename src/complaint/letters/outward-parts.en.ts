/** Parts that several letters share: who writes, what came before, and what the writer thinks. */
import type { Block, Inline } from '../../domain/letter.ts';
import type { StepOutcome } from '../../domain/step.ts';
import { dayRef, exhibit, heading, list, paragraph, said, text } from '../inlines.ts';
import { observations } from './observations.ts';
import {
  type Contact,
  type Decision,
  type OutwardFacts,
  type Party,
  paperNumbers,
  type View,
  type Voice,
} from './outward-facts.ts';
import { asClause, inBrackets } from './outward-inlines.ts';
import { rule } from './rule.ts';

const nameParty = ({ name, addressLines }: Party): Inline[] => [
  said(name),
  text(', '),
  said(addressLines.join(', ')),
];

/** Who authorised the writer: each by name and address. */
export const principalList = ({ principals }: OutwardFacts): Block =>
  list(principals.map(nameParty));

/** For whom it is written, by name. Nothing when the writer writes for themselves. */
export function forWhom(facts: OutwardFacts): Block[] {
  if (facts.principals.length === 0) return [];
  return [
    paragraph(
      'I write as an authorised representative (',
      rule('representation'),
      '). The authorisations are enclosed',
      ...inBrackets(paperNumbers(facts, 'authorisation'), 'en'),
      '. I write for:',
    ),
    principalList(facts),
    paragraph('Where it says ‘I’ or ‘my’ below, it means each person for whom I write.'),
  ];
}

export const whatHappened = (facts: Pick<OutwardFacts, 'reported'>): Block[] =>
  facts.reported.length === 0
    ? []
    : [heading('What happened and what could be seen'), ...observations(facts.reported, 'en')];

const inView: Readonly<Record<Voice, string>> = { one: 'In my view', many: 'In our view' };

/** Each view as a view, with its reason and what shows it. */
export const views = (all: readonly View[], voice: Voice = 'one'): Block[] =>
  all.map(({ article, because, exhibits }) =>
    paragraph(
      `${inView[voice]} this is contrary to `,
      { kind: 'article', article },
      ', because ',
      asClause(because),
      ...inBrackets(exhibits, 'en'),
      '.',
    ),
  );

const outcomes: Readonly<Record<StepOutcome, string>> = {
  complete: 'an answer to everything',
  partly: 'an answer to a part',
  refused: 'a refusal',
  extended: 'a message that it takes longer',
  'identification-asked': 'a question who I am',
  'more-asked': 'a question for more information',
  forwarded: 'a message that the letter was passed on',
  received: 'a confirmation of receipt',
};

const answerCell = ({ answer }: Contact): Inline[] =>
  answer === null
    ? [text('no answer received')]
    : [
        dayRef(answer.day),
        text(`: ${outcomes[answer.outcome]}`),
        ...inBrackets([answer.exhibit], 'en'),
      ];

const my: Readonly<Record<Voice, string>> = { one: 'My', many: 'Our' };

/** What was sent and what came back, with the copies. */
export const contactTable = (contacts: readonly Contact[], voice: Voice = 'one'): Block => ({
  kind: 'table',
  caption: `${my[voice]} letters to the organisation and the answers`,
  columns: ['Date of the letter', 'Answer'],
  rows: contacts.map((contact) => [
    [dayRef(contact.day), ...inBrackets([contact.exhibit], 'en')],
    answerCell(contact),
  ]),
});

/** `of 3 March 2026, reference X (exhibit 4)`. */
export const ofDecision = ({ day, reference, exhibit: number }: Decision): Inline[] => [
  text('of '),
  dayRef(day),
  ...(reference.trim() === '' ? [] : [text(', reference '), said(reference)]),
  text(' ('),
  exhibit(number),
  text(')'),
];

/** The file, a hearing, and costs: what everybody who objects may ask. */
export const objectorAsks = (facts: OutwardFacts): Block[] => [
  heading('File, hearing and costs'),
  list([
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
  ]),
  ...(facts.sender.email === null
    ? []
    : [
        paragraph(
          'You can answer on paper, or by secure e-mail to ',
          said(facts.sender.email),
          '.',
        ),
      ]),
];

/** Asks for a term, and asks that the day of it is told. */
export const groundsLater = (): Block[] => [
  heading('My reasons will follow'),
  paragraph(
    'I object now so as to be in time. I will send my reasons later. Please give me a term of at ' +
      'least four weeks for that (',
    rule('grounds-later'),
    ').',
  ),
  paragraph('Please tell me in writing on which day that term ends.'),
];
