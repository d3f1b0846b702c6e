/** A sentence of the made-up pages is marked, kept and found again by what does so on real pages. */
import { afterEach, describe, expect, test } from 'vitest';
import { newWords } from '../../../src/domain/passage-change.ts';
import { practisePages } from '../../../src/domain/practise-page.ts';
import { now } from '../../../src/platform/clock.ts';
import { findPassage } from '../../../src/practising/find-passage.ts';
import { type KeptPassage, keepPassage } from '../../../src/practising/keep-passage.ts';
import {
  type Edition,
  sentencesOf,
  writePractisePage,
} from '../../../src/practising/practise-pages.ts';
import { selectNextSentence, showPassage } from '../../../src/practising/show-passage.ts';

type Page = (typeof practisePages)[number];

afterEach(() => document.body.replaceChildren());

async function open(page: Page, edition: Edition): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.srcdoc = writePractisePage(page, edition);
  const loading = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loading;
  if (frame.contentDocument === null) throw new Error('the frame shuts us out');
  return frame.contentDocument;
}

/** Selects the sentence with that number, and marks it. */
async function mark(page: Document, number: number): Promise<KeptPassage> {
  for (let at = 0; at <= number; at++) selectNextSentence(page);
  const kept = await keepPassage(page, now);
  if (!kept.ok) throw new Error(kept.error);
  return kept.value;
}

const everySentence = practisePages.flatMap((page) =>
  sentencesOf(page, 'first').map((sentence, number) => ({ page, number, sentence })),
);

describe.each(everySentence)('“$sentence”', ({ page, number, sentence }) => {
  const later = sentencesOf(page, 'changed')[number];

  test('is marked with its own words, and kept with its page', async () => {
    const kept = await mark(await open(page, 'first'), number);
    expect(kept.quote).toBe(sentence);
    for (const other of sentencesOf(page, 'first')) {
      expect(kept.text).toContain(other);
      expect(kept.snapshot).toContain(other);
    }
  });

  test('is found where it stood', async () => {
    const kept = await mark(await open(page, 'first'), number);
    const found = await findPassage(kept, await open(page, 'first'));
    expect(found).toMatchObject({ status: 'anchored', change: null });
    expect(String(found.range)).toBe(sentence);
  });

  test('asks a person to look once the page was changed, and says what differs', async () => {
    const kept = await mark(await open(page, 'first'), number);
    const { status, range, change } = await findPassage(kept, await open(page, 'changed'));
    expect(status).toBe('suggested');
    expect(String(range)).toContain(later);
    expect(change).toMatchObject({ class: 'changed', meaning: 'other' });
    expect(change && newWords(change)).toBe(later);
  });
});

test('nothing is kept of a page on which nothing is selected', async () => {
  expect(await keepPassage(await open('interview', 'first'), now)).toEqual({
    ok: false,
    error: 'nothing-selected',
  });
});

test('after the last sentence the first one is selected again', async () => {
  const page = await open('home-visit', 'first');
  const sentences = sentencesOf('home-visit', 'first');
  const selected = [...sentences, null].map(() => selectNextSentence(page));
  expect(selected).toEqual([...sentences, sentences[0]]);
});

test('a shown place is painted without anything that is added to the page', async () => {
  const page = await open('interview', 'first');
  const before = page.documentElement.outerHTML;
  const range = page.createRange();
  range.selectNodeContents(page.querySelector('p') ?? page.body);
  showPassage(page, range, 'background-color: #ffe066;');
  expect(page.defaultView?.CSS.highlights.size).toBe(1);
  expect(page.documentElement.outerHTML).toBe(before);
});
