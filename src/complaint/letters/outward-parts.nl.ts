/** Delen die in meer brieven staan: wie er schrijft, wat eraan voorafging, en wat de schrijver vindt. */
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
      'Ik schrijf als gemachtigde (',
      rule('representation'),
      '). De machtigingen liggen hierbij',
      ...inBrackets(paperNumbers(facts, 'authorisation'), 'nl'),
      '. Ik schrijf voor:',
    ),
    principalList(facts),
    paragraph('Staat hieronder ‘ik’ of ‘mijn’? Dan gaat het om ieder voor wie ik schrijf.'),
  ];
}

export const whatHappened = (facts: Pick<OutwardFacts, 'reported'>): Block[] =>
  facts.reported.length === 0
    ? []
    : [heading('Wat er gebeurde en wat er te zien was'), ...observations(facts.reported, 'nl')];

const inView: Readonly<Record<Voice, string>> = {
  one: 'Naar mijn mening',
  many: 'Naar onze mening',
};

/** Each view as a view, with its reason and what shows it. */
export const views = (all: readonly View[], voice: Voice = 'one'): Block[] =>
  all.map(({ article, because, exhibits }) =>
    paragraph(
      `${inView[voice]} is dit in strijd met `,
      { kind: 'article', article },
      ', omdat ',
      asClause(because),
      ...inBrackets(exhibits, 'nl'),
      '.',
    ),
  );

const outcomes: Readonly<Record<StepOutcome, string>> = {
  complete: 'een antwoord op alles',
  partly: 'een antwoord op een deel',
  refused: 'een weigering',
  extended: 'een bericht dat het langer duurt',
  'identification-asked': 'een vraag wie ik ben',
  'more-asked': 'een vraag om meer informatie',
  forwarded: 'een bericht dat de brief is doorgestuurd',
  received: 'een bevestiging van ontvangst',
};

const answerCell = ({ answer }: Contact): Inline[] =>
  answer === null
    ? [text('geen antwoord ontvangen')]
    : [
        dayRef(answer.day),
        text(`: ${outcomes[answer.outcome]}`),
        ...inBrackets([answer.exhibit], 'nl'),
      ];

const my: Readonly<Record<Voice, string>> = { one: 'Mijn', many: 'Onze' };

/** What was sent and what came back, with the copies. */
export const contactTable = (contacts: readonly Contact[], voice: Voice = 'one'): Block => ({
  kind: 'table',
  caption: `${my[voice]} brieven aan de organisatie en de antwoorden`,
  columns: ['Datum van de brief', 'Antwoord'],
  rows: contacts.map((contact) => [
    [dayRef(contact.day), ...inBrackets([contact.exhibit], 'nl')],
    answerCell(contact),
  ]),
});

/** `van 3 maart 2026, kenmerk X (bijlage 4)`. */
export const ofDecision = ({ day, reference, exhibit: number }: Decision): Inline[] => [
  text('van '),
  dayRef(day),
  ...(reference.trim() === '' ? [] : [text(', kenmerk '), said(reference)]),
  text(' ('),
  exhibit(number),
  text(')'),
];

/** The file, a hearing, and costs: what everybody who objects may ask. */
export const objectorAsks = (facts: OutwardFacts): Block[] => [
  heading('Dossier, hoorzitting en kosten'),
  list([
    [
      'Stuur mij het dossier ruim voor de hoorzitting. Ik wil alle stukken kunnen zien (',
      rule('file'),
      ').',
    ],
    ['Ik wil graag gehoord worden (', rule('hearing'), ').'],
    [
      'Heb ik kosten voor beroepsmatige hulp? Dan vraag ik u die te vergoeden als u uw besluit ',
      'herroept (',
      rule('costs'),
      ').',
    ],
  ]),
  ...(facts.sender.email === null
    ? []
    : [
        paragraph(
          'U kunt antwoorden op papier, of met beveiligde e-mail naar ',
          said(facts.sender.email),
          '.',
        ),
      ]),
];

/** Asks for a term, and asks that the day of it is told. */
export const groundsLater = (): Block[] => [
  heading('Mijn redenen volgen'),
  paragraph(
    'Ik maak nu bezwaar om op tijd te zijn. Mijn redenen stuur ik later. Geef mij daarvoor een ' +
      'termijn van ten minste vier weken (',
    rule('grounds-later'),
    ').',
  ),
  paragraph('Laat mij schriftelijk weten op welke dag die termijn eindigt.'),
];

export const keepMeanwhile = (): Block =>
  paragraph(
    'Ik heb de gegevens nodig om mijn rechten te onderbouwen. Wis ze daarom niet zolang dit loopt (',
    rule('keep-data'),
    ').',
  );
