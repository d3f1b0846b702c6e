/** The lists behind a letter, told of one small dossier: exhibits, chronology, letters, method. */
import { expect, test } from 'vitest';
import { sayAnnex, sayInline } from '../../../../src/complaint/say-references.ts';
import type { Annex, AnnexKind } from '../../../../src/domain/annex.ts';
import type { Answer } from '../../../../src/domain/answer.ts';
import { asApproximateDate } from '../../../../src/domain/approximate-date.ts';
import { asDay } from '../../../../src/domain/instant.ts';
import type { LetterLanguage } from '../../../../src/domain/language.ts';
import type { Inline } from '../../../../src/domain/letter.ts';
import { answered, sent } from '../../law/steps.ts';
import {
  addedOf,
  annotationOf,
  captureWith,
  dossierWith,
  inRoom,
  onPage,
  recordWith,
  versionOf,
} from '../dossiers.ts';
import { type Asked, annexOf } from './orders.ts';

const capture = captureWith(1);
const mark = annotationOf(1, capture, 'Wij nemen op.');
const version = versionOf(1, mark, 'Wij nemen niets op.');
const access = sent('access', '2026-04-01', { channel: 'email', proof: ['sent-mail'] });
const refusal = answered(access, '2026-04-29', 'refused');
const silent = sent('erasure', '2026-05-10', { proof: [], receivedOn: null });

const contents = dossierWith({
  records: [
    recordWith(1, { happening: onPage([mark], [capture]) }),
    recordWith(2, {
      happening: inRoom('Kamer 2.14'),
      tier: 'happened-to-me',
      answers: [
        { question: 'going-on-since', kind: 'date', date: asApproximateDate('2019-09~') },
        { question: 'happened-on', kind: 'date', date: asApproximateDate('2026-03') },
      ],
    }),
  ],
  annotations: [mark],
  captures: [capture],
  versions: [version],
  added: [addedOf(1, mark, version)],
  steps: [silent, refusal, access],
});

const asked: Asked = {
  change: { day: asDay('2026-12-10') },
  papers: [
    { number: 3, kind: 'request', day: asDay('2026-04-01'), step: access.id },
    { number: 4, kind: 'answer', day: asDay('2026-04-29'), step: refusal.id },
  ],
  details: [
    { field: 'firm', kind: 'text', text: 'Bedrijf BV' },
    { field: 'signed-on', kind: 'date', date: asApproximateDate('2025-06-02') },
    { field: 'shared-from', kind: 'date', date: asApproximateDate('2024-11') },
  ],
};

const words = (inlines: readonly Inline[], language: LetterLanguage): string =>
  inlines.map((one) => sayInline(one, language).text).join('');

const rowsOf = ({ blocks }: Annex, language: LetterLanguage): string[][] =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map((cell) => words(cell, language))) : [],
  );

const tableOf = (kind: AnnexKind, language: LetterLanguage): string[][] =>
  rowsOf(annexOf(kind, contents, { ...asked, language }), language);

test('the chronology tells each date as exactly as it is known, with its source', () => {
  expect(tableOf('chronology', 'nl').map((row) => row.slice(0, 3))).toEqual([
    ['rond september 2019', 'Het gebeurt sinds dan', 'melding van de schrijver'],
    [
      'november 2024',
      'Overeenkomst met Bedrijf BV: ondertekend op 2 juni 2025; gegevens gedeeld vanaf november 2024',
      'opgave van de schrijver',
    ],
    ['maart 2026', 'Het overkwam de schrijver', 'melding van de schrijver'],
    ['3 maart 2026', 'Het overkwam de schrijver. Plaats: Kamer 2.14', 'melding van de schrijver'],
    ['1 april 2026', 'Verstuurd aan de organisatie: verzoek om inzage', 'bijlage 3'],
    [
      '29 april 2026',
      'Antwoord van de organisatie op: verzoek om inzage. Het was: weigering',
      'bijlage 4',
    ],
    ['10 mei 2026', 'Verstuurd aan de organisatie: verzoek om wissen', 'opgave van de schrijver'],
    [
      '25 november 2026',
      'Pagina vastgelegd: https://www.voorbeeldstad.example/uitkering/gesprek',
      'bijlage 1',
    ],
    ['2 december 2026', 'De gemarkeerde tekst stond er niet meer zo', 'bijlage 2'],
  ]);
});

test('the chronology says of each thing whether it is disputed, and does not guess', () => {
  for (const [language, unknown] of [
    ['nl', 'niet bekend'],
    ['en', 'not known'],
  ] as const)
    for (const row of tableOf('chronology', language)) expect(row.at(-1)).toBe(unknown);
});

test.each([
  ['yes', 'ja'],
  ['no', 'nee'],
])(
  'what the writer says of it (%s) stands with what that report tells, and nowhere else',
  (chosen, said) => {
    const [first, second] = contents.records;
    if (!first || !second) throw new Error('two reports are needed');
    const view: Answer = { question: 'other-view', kind: 'choice', chosen: [chosen] };
    const disputed = { ...second, answers: [...second.answers, view] };
    const rows = rowsOf(
      annexOf('chronology', { ...contents, records: [first, disputed] }, asked),
      'nl',
    );
    expect(rows.filter((row) => row.at(-1) === said).length).toBe(3);
    expect(rows.filter((row) => row.at(-1) === 'niet bekend').length).toBe(rows.length - 3);
  },
);

test('the list of letters has day, way, proof, answer and the numbers of the copies', () => {
  expect(tableOf('correspondence-list', 'nl')).toEqual([
    [
      '1 april 2026',
      'de schrijver → de organisatie',
      'verzoek om inzage (bijlage 3)',
      'e-mail',
      'verzonden e-mail. Ontvangen op 1 april 2026',
      '29 april 2026: weigering (bijlage 4)',
    ],
    [
      '10 mei 2026',
      'de schrijver → de organisatie',
      'verzoek om wissen',
      'post',
      'geen bewijs van verzending',
      'geen antwoord bekend',
    ],
  ]);
});

test('the list of exhibits has exhibits and copies in one row', () => {
  const rows = tableOf('exhibit-list', 'en');
  expect(rows.map(([number]) => number)).toEqual([
    'exhibit 1',
    'exhibit 2',
    'exhibit 3',
    'exhibit 4',
  ]);
  expect(rows[0]).toEqual([
    'exhibit 1',
    'quote from the page ‘Het gesprek’ (https://www.voorbeeldstad.example/uitkering/gesprek)',
    '25 November 2026 at 18:14 (Dutch time, UTC+1)',
    'The marked text, as it stood on the page.',
    'evidence pack',
  ]);
  expect(rows[2]?.slice(1)).toEqual([
    'copy of the request',
    '1 April 2026',
    'What was sent or received.',
    'copy with this letter',
  ]);
});

test('says where each exhibit lies: on its pages in this file, and else in the pack', () => {
  const annex = annexOf('exhibit-list', contents, asked);
  const placed = sayAnnex(annex, (number) => (number === 1 ? { first: 12, last: 14 } : null));
  const [table, ...after] = placed.blocks;
  const places = table?.kind === 'table' ? table.rows.map((row) => row.at(-1)?.[0]?.text) : [];
  expect(places.slice(0, 3)).toEqual(['blad 12–14', 'bewijspakket', 'kopie bij deze brief']);
  const sentences = JSON.stringify(after);
  expect(sentences).toContain('Staat er een bladnummer? Dan ligt de bijlage bij deze brief.');
  expect(sentences).toContain('Staat er ‘bewijspakket’? Dan noemt de eerste pagina');
});

test('the method names program, browser and clock, and what all this does not prove', () => {
  const annex = annexOf('method', contents, asked);
  const facts = annex.blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []));
  expect(facts.map(({ name, value }) => [name, words(value, 'nl')])).toEqual([
    ['Vastleggingen', '1'],
    ['Programma', `Kantlijn 0.1.0 (SHA-256 ${'f'.repeat(64)})`],
    ['Browser', 'Test'],
    ['Klok', 'van het apparaat zelf, ingesteld op tijdzone Europe/Amsterdam'],
    ['In een privévenster', '0'],
    ['In de onderzoeksmodus', '0'],
    ['Niet bewaarde onderdelen', '0'],
  ]);
  expect(annex.blocks).toContainEqual({ kind: 'heading', text: 'Wat dit niet bewijst' });
});

test('an empty dossier has lists that say so', () => {
  for (const kind of ['exhibit-list', 'chronology', 'correspondence-list'] as const) {
    const annex = annexOf(kind, dossierWith({}));
    expect(rowsOf(annex, 'nl')).toEqual([]);
    expect(annex.blocks[0]?.kind).toBe('paragraph');
  }
});
