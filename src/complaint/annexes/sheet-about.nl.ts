/** Het ene blad, in het Nederlands, rijen 1 tot en met 5: wie, over wie, wat, welke gegevens, wanneer. */
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

const { restOf, row } = sheetWords.nl;

const roles: Readonly<Record<WriterRole, string>> = {
  unnamed: 'Zonder naam.',
  organisation: 'Een organisatie.',
  representative: 'Een gemachtigde.',
  self: 'De schrijver zelf.',
};

export function who(facts: SheetFacts) {
  const { role, principals, mandates, letter } = facts;
  const people = principals === 1 ? '1 persoon' : `${principals} personen`;
  return row(
    '1 Wie',
    'who',
    [
      whole(roles[role]),
      ...(principals === 0
        ? []
        : [whole(`Schrijft voor ${people}`, ...inBrackets(mandates.slice(0, 3), 'nl'), '.')]),
      ...(role === 'unnamed' ? [] : [whole(saidFlat(letter.sender.join(', ')), '.')]),
      ...(readerOf(letter.kind) === 'authority' && role !== 'unnamed'
        ? [whole('Mag de naam naar de organisatie? Niet bekend.')]
        : []),
    ],
    [text('De rest staat boven aan de brief.')],
  );
}

export function against(facts: SheetFacts) {
  const { about, addressSeenOn, officer, letter } = facts;
  if (about === null) return row('2 Over wie', 'against', [whole('Niet bekend.')]);
  return row('2 Over wie', 'against', [
    whole(saidFlat(about), '.'),
    addressSeenOn === null
      ? whole('Adres volgens de schrijver.')
      : whole('Adres volgens het register, bekeken op ', dayRef(addressSeenOn), '.'),
    officer === null
      ? whole('De functionaris (FG): niet bekend.')
      : whole(
          'De functionaris (FG), volgens de schrijver: ',
          saidFlat([officer.email, officer.address].filter((one) => one !== '').join(', ')),
          '.',
        ),
    ...(readerOf(letter.kind) === 'authority'
      ? [whole('Gaat een ander over deze gegevens? Dan gaat het ook over die ander.')]
      : []),
  ]);
}

const tellingWords: Readonly<Record<Telling, string>> = {
  'stated-on-page': 'Op een pagina gelezen',
  'seen-technically': 'Technisch gezien',
  'happened-to-me': 'Zelf meegemaakt',
  reported: 'Van anderen gehoord',
  received: 'Gemeld door een ander',
};

export function what(facts: SheetFacts) {
  const { practice, tellingCounts, notes } = facts;
  return row(
    '3 Wat',
    'what',
    [
      whole(`${practiceText(practice.id, 'nl').title}.`),
      ...tellingCounts.map(({ telling, count }) => whole(`${tellingWords[telling]}: ${count}.`)),
      ...notes.map((note, at) => sentences(at === 0 ? 'Volgens de schrijver: ' : 'En: ', note)),
    ],
    restOf(notes[0] ?? '', facts),
  );
}

const kinds: Readonly<Record<DataKind, string>> = {
  ordinary: 'gewone',
  special: 'bijzondere, zoals over gezondheid',
  criminal: 'over een verdenking of straf',
  'citizen-number': 'het BSN',
  financial: 'over geld',
  location: 'over waar iemand is',
  'others-in-household': 'over huisgenoten',
};

export const data = ({ practice }: SheetFacts) =>
  row('4 Welke gegevens', 'data', [
    whole(
      practice.dataKinds.length === 0
        ? 'Niet bekend.'
        : `Meestal bij dit onderwerp: ${practice.dataKinds.map((one) => kinds[one]).join('; ')}.`,
    ),
  ]);

const goingOn: Readonly<Record<YesNoUnknown, string>> = {
  yes: 'Het gaat nog door, volgens de schrijver.',
  no: 'Het is gestopt, volgens de schrijver.',
  unknown: 'Of het nog doorgaat, is niet bekend.',
};

export function when({ factors: { howWide, whatHelps } }: SheetFacts) {
  const [first] = howWide.days;
  const last = howWide.days.at(-1);
  return row('5 Wanneer', 'when', [
    howWide.since === null
      ? whole('Sinds wanneer: niet bekend.')
      : whole('Sinds ', dateInline(howWide.since, 'nl'), '.'),
    ...(first && first === last ? [whole('Gezien of gebeurd op ', dayRef(first), '.')] : []),
    ...(first && last && first !== last
      ? [whole('Gezien of gebeurd van ', dayRef(first), ' tot en met ', dayRef(last), '.')]
      : []),
    whole(goingOn[whatHelps.goingOn]),
  ]);
}
