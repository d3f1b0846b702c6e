/** The card for a talk: every question in two languages, polite, with room for the answers. */
import { expect, test } from 'vitest';
import { renderAnnexHtml } from '../../../src/complaint/render-html.ts';
import { talkCard } from '../../../src/complaint/talk-card.ts';
import { talkCardWords } from '../../../src/complaint/talk-card-words.ts';
import { actOf } from '../../../src/data/acts.ts';
import { practiceEntry, practiceOf } from '../../../src/data/practices.ts';
import { talkCardEntries, talkCardEntry } from '../../../src/data/talk-cards.ts';
import { type Language, languages } from '../../../src/domain/language.ts';
import { practiceIds } from '../../../src/domain/practice.ts';
import { talkCardIds } from '../../../src/domain/talk-card.ts';

const recording = practiceOf('recording-interview');
const read = ['en', 'ar', 'tr'] as const;

const tablesOf = (card: ReturnType<typeof talkCard>) =>
  card.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));

const wordsOf = (language: Language) =>
  talkCardEntries.flatMap(({ texts }) => Object.values(texts[language].questions));

test.each(read)('Dutch stands on the left, and %s beside it', (language) => {
  for (const { columns, rows } of tablesOf(talkCard(recording, ['nl', language]))) {
    expect(columns.slice(0, 2)).toEqual(['Nr.', 'Nederlands']);
    for (const [number, dutch, other] of rows) {
      expect(number?.[0]?.text).toMatch(/^\d+$/);
      expect(dutch?.[0]).toMatchObject({ kind: 'in-language', language: 'nl' });
      expect(other?.[0]).toMatchObject({ kind: 'in-language', language });
      expect(other?.[0]?.text).not.toBe('');
    }
  }
});

test('every question has a number of its own, through both tables', () => {
  const numbers = tablesOf(talkCard(recording, ['nl', 'tr'])).flatMap(({ rows }) =>
    rows.map(([number]) => Number(number?.[0]?.text)),
  );
  expect(numbers).toEqual(numbers.map((_, at) => at + 1));
});

test.each(practiceIds)('a card about %s asks what fits its part of the catalogue', (id) => {
  const practice = practiceOf(id);
  const [, own] = tablesOf(talkCard(practice, ['nl', 'tr']));
  expect(own?.caption).toBe(practiceEntry(id).texts.nl.title);
  expect(own?.rows).toHaveLength(talkCardEntry(practice.group).questions.length);
});

test('a card for every talk has the general questions only, and lines for the answers', () => {
  const card = talkCard(null, ['nl', 'ar']);
  expect(tablesOf(card)).toHaveLength(1);
  const lines = card.blocks.flatMap((block) => (block.kind === 'fill-in' ? [block.lines] : []));
  expect(lines).toEqual([1, 4]);
});

test('one language alone stands once', () => {
  const [table] = tablesOf(talkCard(null, ['nl', 'nl']));
  expect(table?.columns).toEqual(['Nr.', 'Nederlands']);
  expect(talkCard(null, ['nl', 'nl']).title).toBe('Kaart voor een gesprek');
});

test('there are questions for every part of the catalogue, each file by its name', () => {
  expect(talkCardEntries.map(({ id }) => id)).toEqual([...talkCardIds]);
});

test('every rule behind a question is of a known act', () => {
  for (const { articles } of talkCardEntries.flatMap(({ questions }) => questions))
    for (const { act } of articles) expect([act, actOf(act) !== null]).toEqual([act, true]);
});

test.each(languages)('each question in %s is short, and no threat', (language) => {
  for (const words of wordsOf(language)) {
    expect([words, words.split(' ').length <= 14]).toEqual([words, true]);
    expect(words).not.toMatch(
      /!|klacht|aangifte|advocaat|verboden|mag niet|illegal|complain|lawyer/i,
    );
  }
});

test('no language was checked by somebody who knows it and the law, and the card says so', () => {
  for (const { texts } of talkCardEntries)
    for (const language of languages) expect(texts[language].reviewed).toBe(false);
  for (const language of read)
    expect(talkCard(null, ['nl', language]).blocks.at(-1)).toEqual({
      kind: 'paragraph',
      inlines: [{ kind: 'in-language', language, text: talkCardWords[language].notReviewed }],
    });
});

test('the first question asks whether one may ask, and the last words are thanks', () => {
  const general = talkCardEntry('general');
  const order = general.questions.map(({ id }) => general.texts.nl.questions[id]);
  expect(order.at(0)).toBe('Ik wil graag eerst iets vragen. Mag dat?');
  expect(order.at(-1)).toBe('Dank u wel. Ik schrijf uw antwoord op.');
  for (const asked of [
    'Wordt dit gesprek opgenomen, met beeld of geluid?',
    'Hoe lang bewaart u dat?',
    'Mag ik nee zeggen? Wat gebeurt er dan?',
    'Waarom heeft u dit nodig?',
    'Mag ik dat op papier?',
  ])
    expect(order).toContain(asked);
});

test('Arabic in the file runs from right to left, and stays on its side', () => {
  const html = renderAnnexHtml(talkCard(null, ['nl', 'ar']));
  expect(html).toContain('<td lang="ar" dir="rtl">كم مدة احتفاظكم بذلك؟</td>');
  expect(html).toContain('<html lang="nl"');
});
