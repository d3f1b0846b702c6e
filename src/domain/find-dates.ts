/** Dates in the text of a letter, a contract or an e-mail, to be offered as events: nothing is invented. */
import type { FoundDate } from './added-file.ts';
import { datesIn, type WrittenDate } from './date-forms.ts';

/** More dates than this are a table of dates, which nobody goes through one by one. */
const most = 200;

/** In the order of the text, with the page that each stands on, from 1. */
export function findDates(texts: readonly string[]): FoundDate[] {
  const found: FoundDate[] = [];
  for (const [at, text] of texts.entries()) {
    found.push(...datesOn(text, at + 1));
    if (found.length >= most) break;
  }
  return found.slice(0, most);
}

function datesOn(text: string, page: number): FoundDate[] {
  const dates = datesIn(text);
  return dates.map((written, at) => {
    const from = dates[at - 1]?.end ?? 0;
    const to = dates[at + 1]?.start ?? text.length;
    return { date: written.date, from: 'text', page, words: wordsAround(text, written, from, to) };
  });
}

const before = 50;
const behind = 30;

/** Of its own sentence, and not as far as another date, of which the words may speak. */
function wordsAround(text: string, { start, end }: WrittenDate, from: number, to: number): string {
  const ahead = text.slice(Math.max(from, start - before), start);
  const after = text.slice(end, Math.min(to, end + behind));
  const opening = start - before > from ? withoutFirst(ahead) : ahead;
  const closing = end + behind < to ? withoutLast(after) : after;
  const words = `${lastSentence(opening)}${text.slice(start, end)}${firstSentence(closing)}`;
  return words.replace(/\s+/g, ' ').trim();
}

// The word at the edge may be a part of one.
const withoutFirst = (text: string): string => text.replace(/^\S*/, '');
const withoutLast = (text: string): string =>
  text.slice(0, Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n'), 0));

const sentenceEnd = /[.!?;]\s+(?=\p{Lu})|\n\n/u;

const lastSentence = (text: string): string => text.split(sentenceEnd).at(-1) ?? '';
const firstSentence = (text: string): string => text.split(sentenceEnd).at(0) ?? '';
