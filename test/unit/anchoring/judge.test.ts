/** Which of several places is the passage, when some were taken away, moved, or put in since. */
import { describe, expect, test } from 'vitest';
import { describeWords, locate, spanOf, wordsFound } from './locate.ts';

const kept = 'Wij bewaren uw gegevens 12 maanden.';
const far = 'lang woord '.repeat(30).trim();

describe('words that were taken away', () => {
  test('are gone, although the same words still stand elsewhere', () => {
    const text = `Parkeren\n${kept}\nWoning\n${kept} De opnamen van het gesprek wissen wij.`;
    const marked = describeWords(text, kept, text.indexOf('Woning'));
    const changed = text.replace(`Woning\n${kept}`, 'Woning\n');
    expect(locate(changed, marked).status).toBe('orphaned');
  });

  test('are gone, although something like them came elsewhere', () => {
    const words =
      'Wij gebruiken uw inkomen, vermogen en vaste lasten om te beslissen over uw verzoek.';
    const after = 'De gegevens krijgen wij van uzelf.';
    const other = 'Wij gebruiken uw inkomen en uw rekeningen om te beslissen over een vergoeding.';
    const between = 'Wij delen ze met het UWV. Wij bewaren ze 36 maanden en wissen ze dan. '.repeat(
      3,
    );
    const changed = `${other} ${between}${after}`;
    expect(locate(changed, describeWords(`${words} ${after}`, words)).status).toBe('orphaned');
  });

  test('and put in elsewhere are found there, when they stood nowhere else', () => {
    const [before, after] = ['U kunt bezwaar maken tegen dit gebruik.', 'Bel ons gerust.'];
    const words = 'Wij gebruiken de leden van uw vereniging om de subsidie te berekenen.';
    const changed = `${words} Vragen staan onderaan. ${before} ${after}`;
    const marked = describeWords(`${before} ${words} ${after}`, words);
    expect(wordsFound(changed, locate(changed, marked))).toBe(`anchored: ${words}`);
  });
});

describe('of equal places', () => {
  const block = (name: string) => `${name}\n${far}\nWij filmen u.\n${far}\n`;
  const text = block('Werk') + block('Zorg') + block('Jeugd');
  const second = describeWords(text, 'Wij filmen u.', text.indexOf('Zorg'));
  const nthOf = (changed: string, from: string) =>
    spanOf(changed, 'Wij filmen u.', changed.indexOf(from));

  test('the one with as many twins before it is meant, while there are as many', () => {
    const changed = `Nieuw!\n${text}`;
    const span = nthOf(changed, 'Zorg');
    expect(locate(changed, second)).toMatchObject({ status: 'anchored', span });
  });

  test('none is meant when there is one left of two', () => {
    const two = block('Werk') + block('Werk');
    const changed = `Nieuw!\n${block('Werk')}`;
    const marked = describeWords(two, 'Wij filmen u.');
    expect(locate(changed, marked).status).toBe('ambiguous');
  });

  test('that came later the one is meant that is much nearer to the old place', () => {
    const one = block('Werk');
    const marked = describeWords(one, 'Wij filmen u.');
    const near = `${block('Werk')}${far}${far}${far}\n${block('Werk')}`;
    expect(locate(near, marked)).toMatchObject({
      status: 'anchored',
      span: spanOf(near, 'Wij filmen u.'),
    });
    const between = `${far}${far}${far}\n${block('Werk')}${block('Werk')}`;
    expect(locate(between, marked).status).toBe('ambiguous');
  });
});
