/** The one sheet in English, rows 1 to 5: who, about whom, what, which data, when. */
import { practiceText } from '../../data/practices.ts';
import type { YesNoUnknown } from '../../domain/own-data.ts';
import type { DataKind } from '../../domain/practice.ts';
import type { Telling } from '../../domain/record.ts';
import { dayRef, text } from '../inlines.ts';
import { inBrackets } from '../letters/outward-inlines.ts';
import { dateInline } from './annex-inlines.ts';
import { readerOf } from './reader.ts';
import type { SheetFacts, WriterRole } from './sheet-facts.ts';
import { saidFlat, sentences, whole } from './sheet-fit.ts';
import { sheetWords } from './sheet-words.ts';

const { restOf, row } = sheetWords.en;

const roles: Readonly<Record<WriterRole, string>> = {
  unnamed: 'Without a name.',
  organisation: 'An organisation.',
  representative: 'A representative.',
  self: 'The writer themselves.',
};

export function who(facts: SheetFacts) {
  const { role, principals, mandates, letter } = facts;
  const people = principals === 1 ? '1 person' : `${principals} people`;
  return row(
    '1 Who',
    'who',
    [
      whole(roles[role]),
      ...(principals === 0
        ? []
        : [whole(`Writes for ${people}`, ...inBrackets(mandates.slice(0, 3), 'en'), '.')]),
      ...(role === 'unnamed' ? [] : [whole(saidFlat(letter.sender.join(', ')), '.')]),
      ...(readerOf(letter.kind) === 'authority' && role !== 'unnamed'
        ? [whole('May the organisation hear the name? Not known.')]
        : []),
    ],
    [text('The rest stands at the top of the letter.')],
  );
}

export function against(facts: SheetFacts) {
  const { about, addressSeenOn, officer, letter } = facts;
  if (about === null) return row('2 About whom', 'against', [whole('Not known.')]);
  return row('2 About whom', 'against', [
    whole(saidFlat(about), '.'),
    addressSeenOn === null
      ? whole('Address according to the writer.')
      : whole('Address according to the register, looked at on ', dayRef(addressSeenOn), '.'),
    officer === null
      ? whole('The data protection officer: not known.')
      : whole(
          'The data protection officer, according to the writer: ',
          saidFlat([officer.email, officer.address].filter((one) => one !== '').join(', ')),
          '.',
        ),
    ...(readerOf(letter.kind) === 'authority'
      ? [whole('Does somebody else answer for these data? Then it is about them too.')]
      : []),
  ]);
}

const tellingWords: Readonly<Record<Telling, string>> = {
  'stated-on-page': 'Read on a page',
  'seen-technically': 'Seen technically',
  'happened-to-me': 'Gone through in person',
  reported: 'Heard from others',
  received: 'Reported by somebody else',
};

export function what(facts: SheetFacts) {
  const { practice, tellingCounts, notes } = facts;
  return row(
    '3 What',
    'what',
    [
      whole(`${practiceText(practice.id, 'en').title}.`),
      ...tellingCounts.map(({ telling, count }) => whole(`${tellingWords[telling]}: ${count}.`)),
      ...notes.map((note, at) => sentences(at === 0 ? 'According to the writer: ' : 'And: ', note)),
    ],
    restOf(notes[0] ?? '', facts),
  );
}

const kinds: Readonly<Record<DataKind, string>> = {
  ordinary: 'ordinary',
  special: 'special, such as about health',
  criminal: 'about a suspicion or penalty',
  'citizen-number': 'the citizen number (BSN)',
  financial: 'about money',
  location: 'about where somebody is',
  'others-in-household': 'about others in the household',
};

export const data = ({ practice }: SheetFacts) =>
  row('4 Which data', 'data', [
    whole(
      practice.dataKinds.length === 0
        ? 'Not known.'
        : `Usually with this subject: ${practice.dataKinds.map((one) => kinds[one]).join('; ')}.`,
    ),
  ]);

const goingOn: Readonly<Record<YesNoUnknown, string>> = {
  yes: 'It still goes on, the writer says.',
  no: 'It has stopped, the writer says.',
  unknown: 'Whether it still goes on is not known.',
};

export function when({ factors: { howWide, whatHelps } }: SheetFacts) {
  const [first] = howWide.days;
  const last = howWide.days.at(-1);
  return row('5 When', 'when', [
    howWide.since === null
      ? whole('Since when: not known.')
      : whole('Since ', dateInline(howWide.since, 'en'), '.'),
    ...(first && first === last ? [whole('Seen or happened on ', dayRef(first), '.')] : []),
    ...(first && last && first !== last
      ? [whole('Seen or happened between ', dayRef(first), ' and ', dayRef(last), '.')]
      : []),
    whole(goingOn[whatHelps.goingOn]),
  ]);
}
