/** Where a passage begins and ends when words in it, or beside it, changed. */
import { expect, test } from 'vitest';
import { describeWords, locate, wordsFound } from './locate.ts';

const found = (text: string, words: string, changed: string) =>
  wordsFound(changed, locate(changed, describeWords(text, words)));

const before = 'Op deze pagina leest u hoe het gesprek gaat.';
const after = 'Daarna hoort u binnen een paar weken van ons.';

test('a mark that begins and ends inside a word does so again', () => {
  const text = `${before} Wij verwerken alle gegevens van uw gesprekken. ${after}`;
  const changed = text.replace('alle gegevens', 'uw gegevens');
  expect(found(text, 'werken alle gegevens van uw gesprek', changed)).toBe(
    'anchored: werken uw gegevens van uw gesprek',
  );
});

test('words that took the place of the first and the last belong to it', () => {
  const text = `${before} Wij filmen elk gesprek in deze kamer altijd. ${after}`;
  const changed = text.replace('Wij filmen', 'Men filmt').replace('altijd', 'meestal');
  expect(found(text, 'Wij filmen elk gesprek in deze kamer altijd.', changed)).toBe(
    'anchored: Men filmt elk gesprek in deze kamer meestal.',
  );
});

test('a sentence that was put in before it, or after it, does not belong to it', () => {
  const words = 'Wij filmen elk gesprek in deze kamer.';
  const text = `${before} ${words} ${after}`;
  const more = 'Neem uw paspoort mee en kom op tijd naar de balie in de hal.';
  const changed = text.replace(words, `${more} ${words.replace('elk', 'ieder')} ${more}`);
  expect(found(text, words, changed)).toBe(`anchored: ${words.replace('elk', 'ieder')}`);
});

test('words of it that stand far before the rest stand there by chance', () => {
  const kept = 'Wij geven uw gegevens niet door aan landen buiten de Europese Unie.';
  const text = `Uw zorgaanbieder. Daarna vernietigen wij uw gegevens.\n${kept}`;
  const changed = `Ook vernietigen wij bewaren wij twee weken. Deze gaan naar andere gemeenten. ${kept}`;
  expect(found(text, `Daarna vernietigen wij uw gegevens.\n${kept}`, changed)).toContain(kept);
  expect(found(text, `Daarna vernietigen wij uw gegevens.\n${kept}`, changed)).not.toContain(
    'vernietigen',
  );
});

test('a passage of many hundreds of words is not stretched to an end that stands far away', () => {
  const words = Array.from({ length: 900 }, (_, at) => `woord${at}`).join(' ');
  const half = words.slice(0, words.length / 2);
  const other = 'Iets heel anders over de balie. '.repeat(900);
  const changed = `Begin ${half} ${other} ${words.slice(words.length / 2)} eind`;
  expect(found(`Begin ${words} eind`, words, changed)).toBe('orphaned');
});
