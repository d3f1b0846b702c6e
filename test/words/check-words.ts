/**
 * `npm run check:words`: how long the sentences of the screens are, and which long words stand in them, for
 * each language. It reports and refuses nothing: that no sentence has more than 25 words is a test.
 */
import { ar } from '../../src/i18n/ar.ts';
import { en } from '../../src/i18n/en.ts';
import { nl } from '../../src/i18n/nl.ts';
import { tr } from '../../src/i18n/tr.ts';
import { sentencesIn, wordsIn } from './sentences.ts';

/** A word of so many letters is read in pieces. */
const longWord = 14;
/** Of a sentence for somebody under stress; B1 asks for no more on average. */
const comfortable = 12;

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

function counted(words: readonly string[]): (readonly [word: string, times: number])[] {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a);
}

function report(name: string, messages: unknown): void {
  const sentences = sentencesIn(messages);
  const lengths = sentences.map((sentence) => wordsIn(sentence).length);
  const over = lengths.filter((length) => length > comfortable).length;
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  console.log(`\n${name}: ${sentences.length} sentences, ${mean.toFixed(1)} words on average`);
  console.log(
    `  half have at most ${middle(lengths)} words; ${over} have more than ${comfortable}`,
  );
  const longest = sentences.toSorted((a, b) => wordsIn(b).length - wordsIn(a).length).slice(0, 5);
  for (const sentence of longest) console.log(`  ${wordsIn(sentence).length}: ${sentence}`);
  const hard = counted(
    sentences
      .flatMap(wordsIn)
      .map((word) => word.toLowerCase())
      .filter((word) => [...word].length >= longWord),
  );
  const most = hard.slice(0, 20).map(([word, times]) => `${word} (${times})`);
  console.log(`  ${hard.length} words of ${longWord} letters or more: ${most.join(', ')}`);
}

report('Dutch', nl);
report('English', en);
report('Arabic', ar);
report('Turkish', tr);
