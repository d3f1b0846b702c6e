/** The first letter: complete, about one practice, no more certain than its writer, and never blaming. */
import { expect, test } from 'vitest';
import { draftLetter } from '../../../src/complaint/draft-letter.ts';
import { renderText } from '../../../src/complaint/render-text.ts';
import { ruleChecked } from '../../../src/data/letter-rules.ts';
import { practiceOf } from '../../../src/data/practices.ts';
import { letterLanguages } from '../../../src/domain/language.ts';
import type { Letter } from '../../../src/domain/letter.ts';
import { practiceIds } from '../../../src/domain/practice.ts';
import { tiers } from '../../../src/domain/record.ts';
import {
  annotationOf,
  at,
  captureWith,
  dossierWith,
  inRoom,
  oneQuote,
  onPage,
  recordWith,
} from './dossiers.ts';
import { inlinesOf, ownWords } from './letters/requests.ts';
import { inputFor, letterFor, sender } from './letters.ts';

const quote = 'Tijdens het gesprek maken wij opnamen.';
const oneLine = (letter: Letter) => renderText(letter).replace(/\s+/g, ' ');

test('a letter names sender, recipient, day, what was read, when, and what is asked', () => {
  const letter = letterFor(oneQuote(quote, 'Er hing een camera.'));
  const text = oneLine(letter);
  expect(letter.recipient).toEqual([
    'Het college van burgemeester en wethouders',
    'van de gemeente Dronten',
    'Postbus 100',
    '8250 AC Dronten',
  ]);
  for (const part of [
    'Dronten, 26 november 2026',
    'Geacht college,',
    quote,
    'https://www.voorbeeldstad.example/uitkering/gesprek',
    '25 november 2026 om 18.14 uur (Nederlandse tijd, UTC+1)',
    'Er hing een camera.',
    'een kopie daarvan (artikel 15 AVG)',
    'artikel 13 AVG en artikel 14 AVG',
    'Wis ze dan nog niet',
    'artikel 18 lid 1 onder c AVG',
    'binnen één maand',
    'artikel 12 lid 3 AVG',
    'volledige kopie van mijn identiteitsbewijs is daarvoor niet nodig',
    'functionaris gegevensbescherming',
    'op papier',
    sender.email,
    'artikel 5 lid 1 onder a AVG, artikel 5 lid 1 onder b AVG',
    'laat mij weten naar wie (artikel 2:3 Awb)',
    'Bijlage 1:',
  ])
    expect(text).toContain(part);
});

test.each([
  ['no sender', { sender: null }, 'sender-missing'],
  ['a blank name', { sender: { ...sender, name: ' ' } }, 'sender-missing'],
  ['a blank address', { sender: { ...sender, addressLines: ['', ' '] } }, 'sender-missing'],
  ['no recipient', { recipient: null }, 'recipient-missing'],
  [
    'a recipient without address',
    { recipient: { name: 'X', organ: 'college' as const, addressLines: [] } },
    'recipient-missing',
  ],
  ['no records', { reported: [] }, 'no-records'],
])('%s is an error, not a blank', (_what, change, error) => {
  expect(draftLetter(inputFor(oneQuote(quote), change))).toEqual({ ok: false, error });
});

const everyLetter = letterLanguages.flatMap((language) =>
  practiceIds.flatMap((practice) =>
    tiers.flatMap((tier) =>
      [
        oneQuote(quote, '', { practice, tier }),
        dossierWith({ records: [recordWith(1, { happening: inRoom(), practice, tier })] }),
      ].map((contents) => {
        const letter = letterFor(contents, { language });
        return { letter, practice, text: oneLine(letter) };
      }),
    ),
  ),
);

test('no letter judges, claims damages, or leaves a gap', () => {
  for (const { text } of everyLetter) {
    expect(text).not.toMatch(
      /onrechtmatig|illega|unlawful|verboden|overtred|strafbaar|in strijd met/i,
    );
    expect(text).not.toMatch(/schade|damage|compensat|vergoeding/i);
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\{|\}| ,| \.( |$)/);
  }
});

/** A row of articles is no sentence. */
const isOnlyRules = (row: string) => row.split(', ').every((one) => /^arti(kel|cle) /i.test(one));

test('a sentence of ours has at most twenty-five words', () => {
  const sentences = everyLetter
    .flatMap(({ letter }) => ownWords(letter))
    .filter((row) => !isOnlyRules(row))
    .flatMap((row) => row.split(/[.?!:](?:\s|$)/));
  expect(sentences.filter((one) => one.split(/\s+/).filter(Boolean).length > 25)).toEqual([]);
});

test('every article is a reference to a rule that has its source', () => {
  for (const { letter, practice } of everyLetter) {
    const inlines = inlinesOf(letter);
    const articles = inlines.flatMap((one) => (one.kind === 'article' ? [one.article] : []));
    const usual = practiceOf(practice).articles;
    expect(articles.filter((one) => ruleChecked(one) === null && !usual.includes(one))).toEqual([]);
    const typed = inlines.flatMap((one) => (one.kind === 'text' ? [one.text] : []));
    expect(typed.filter((one) => /arti(kel|cle) \d|\d\(\d\)|\bAwb\b/i.test(one))).toEqual([]);
  }
});

test('every letter is its own: practice, tier and kind of happening change the words', () => {
  expect(new Set(everyLetter.map(({ text }) => text)).size).toBe(everyLetter.length);
});

test.each([
  ['stated-on-page', 'Dit las ik op een webpagina op 25 november 2026'],
  ['seen-technically', 'kan ik niet zien'],
  ['happened-to-me', 'Dit is mij zelf overkomen.'],
  ['reported', 'Ik heb het niet zelf meegemaakt.'],
] as const)('the sentence follows the tier %s', (tier, words) => {
  expect(oneLine(letterFor(oneQuote(quote, '', { tier })))).toContain(words);
});

test.each([
  ['stated-on-page', 'Op 3 maart 2026 las ik dit.'],
  ['seen-technically', 'Op 3 maart 2026 zag ik dit.'],
  ['happened-to-me', 'Op 3 maart 2026 is mij dit zelf overkomen.'],
  ['reported', 'Anderen vertelden mij dat dit op 3 maart 2026 gebeurde.'],
] as const)('a record without a page works too: %s', (tier, words) => {
  const letter = letterFor(
    dossierWith({ records: [recordWith(1, { happening: inRoom(), tier })] }),
  );
  expect(oneLine(letter)).toContain(`${words} Plaats: Gemeentehuis, kamer 2.14.`);
  expect(letter.enclosures).toEqual([]);
});

test('what happened in a room is asked for by day and place', () => {
  const room = recordWith(1, { happening: inRoom(), tier: 'happened-to-me' });
  expect(oneLine(letterFor(dossierWith({ records: [room] })))).toContain(
    'Het gaat in elk geval om: - 3 maart 2026, Gemeentehuis, kamer 2.14',
  );
});

test('the assessment is asked for when it is about a way of working', () => {
  const mine = { tier: 'happened-to-me', practice: 'bank-statements' } as const;
  expect(oneLine(letterFor(oneQuote(quote, '', mine)))).not.toContain('DPIA');
  expect(oneLine(letterFor(oneQuote(quote, '', { ...mine, tier: 'stated-on-page' })))).toContain(
    'DPIA',
  );
});

test('several records of one practice go into one letter, with all their exhibits', () => {
  const first = captureWith(1);
  const second = captureWith(2, { startedAt: at('2026-11-25T18:00:00Z') });
  const annotations = [annotationOf(1, first, 'Een.'), annotationOf(2, second, 'Twee.')];
  const records = annotations.map((annotation, index) =>
    recordWith(index + 1, { happening: onPage([annotation], [index === 0 ? first : second]) }),
  );
  const letter = letterFor(dossierWith({ records, annotations, captures: [first, second] }));
  expect(letter.enclosures.map((line) => line.slice(0, 10))).toEqual(['Bijlage 1:', 'Bijlage 2:']);
  expect(oneLine(letter)).toMatch(/ 1\. Dit las ik .*> Een\..* 2\. Dit las ik .*> Twee\./);
});

test('a page without a quote is named as an exhibit', () => {
  const capture = captureWith(1);
  const records = [recordWith(1, { happening: onPage([], [capture]) })];
  expect(oneLine(letterFor(dossierWith({ records, captures: [capture] })))).toContain(
    'Bijlage 1 laat zien hoe de pagina eruitzag.',
  );
});

test('several pages without a quote are named in one sentence', () => {
  const captures = [1, 2, 3].map((number) => captureWith(number));
  const contents = dossierWith({
    records: [recordWith(1, { happening: onPage([], captures) })],
    captures,
  });
  const words = 'Bijlagen 1, 2 en 3 laten zien hoe de pagina eruitzag.';
  expect(oneLine(letterFor(contents))).toContain(words);
  expect(oneLine(letterFor(contents, { language: 'en' }))).toContain('Exhibits 1, 2 and 3 show');
});

test('a very long quote is shortened, between characters and not inside one', () => {
  const letter = letterFor(oneQuote('🙈'.repeat(5_000)));
  const quoted = letter.blocks.find((block) => block.kind === 'quote');
  expect(quoted).toMatchObject({ text: `${'🙈'.repeat(1_000)} […]` });
});

test('whoever is no municipality is addressed by its board', () => {
  const organisation = {
    kind: 'entered',
    name: 'Werkplein West',
    address: 'Markt 1\n1234 AB Dorp',
  } as const;
  const letter = letterFor(oneQuote(quote, '', { organisation }));
  expect(letter.recipient).toEqual(['Het bestuur van Werkplein West', 'Markt 1', '1234 AB Dorp']);
  expect(letter.salutation).toBe('Geacht bestuur,');
});

test('without an e-mail address the answer is asked on paper, and without a postcode the day stands alone', () => {
  const letter = letterFor(oneQuote(quote), {
    sender: { name: 'A. de Vries', addressLines: ['Woonboot Hoop'], email: null },
  });
  expect(oneLine(letter)).not.toContain('e-mail');
  expect(letter.place).toBeNull();
  expect(renderText(letter)).toContain('\n\n26 november 2026\n\n');
});

test('summer and winter are told apart, also in the hour that comes twice', () => {
  const at2 = (moment: string) => {
    const capture = captureWith(1, { startedAt: at(moment) });
    const annotation = annotationOf(1, capture, quote);
    const records = [recordWith(1, { happening: onPage([annotation], [capture]) })];
    return oneLine(
      letterFor(dossierWith({ records, annotations: [annotation], captures: [capture] })),
    );
  };
  expect(at2('2026-10-25T00:30:00Z')).toContain('om 02.30 uur (Nederlandse tijd, UTC+2)');
  expect(at2('2026-10-25T01:30:00Z')).toContain('om 02.30 uur (Nederlandse tijd, UTC+1)');
  expect(at2('2026-12-31T23:30:00Z')).toContain('1 januari 2027 om 00.30 uur');
});
