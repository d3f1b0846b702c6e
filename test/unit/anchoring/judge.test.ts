/** Which of several places is the passage, when some were taken away, moved, or put in since. */
import { describe, expect, test } from 'vitest';
import { describeWords, locate, spanOf, wordsFound } from './locate.ts';

const kept = 'Wij bewaren uw gegevens 12 maanden.';
const far = 'lang woord '.repeat(30).trim();

describe('words that were taken away', () => {
  test('are gone, although the same words still stand elsewhere', () => {
    const marked = describeWords(`${kept}${kept} opnamen `, kept, kept.length);
    const changed =
      `${kept}opnamen drie maanden.wat wij in uw woning zien om uw woonsituatie vast te stellen. ` +
      'De opnamen ';
    expect(locate(changed, marked).status).toBe('orphaned');
  });

  test('are gone, although words stand elsewhere that stood close by, for more is kept around', () => {
    const words = 'gegevens met een deurwaarder.';
    const text = `Daarna vernietigen uw gegevens.Wij delen uw ${words}delen uw ${words} U `;
    const changed = `gegevens delen ${words} `;
    const marked = describeWords(text, words, text.lastIndexOf(words));
    expect(locate(changed, marked).status).toBe('orphaned');
  });

  test('are gone, although something like them came elsewhere', () => {
    const words =
      'Wij gebruiken uw inkomen, vermogen en vaste lasten om te beslissen over uw verzoek.';
    const changed =
      'Wij gebruiken uw inkomen uw rekeningen om te beslissen over een vergoeding. Deze gegevens ' +
      'krijgen wij van zorgaanbieder. Wij geven uw landen buiten de Europese Unie. Wij bewaren uw ' +
      'gegevens 36 maanden.Wij delen uw gegevens met het UWV. gegevens van ';
    const marked = describeWords(`${words} gegevens van `, words);
    expect(locate(changed, marked).status).toBe('orphaned');
  });

  test('and put in far away are found there, when they stood nowhere else', () => {
    const before = 'U kunt bezwaar maken tegen dit gebruik van uw gegevens.';
    const after = 'Bel ons gerust op maandag of op dinsdag.';
    const words = 'Wij gebruiken de leden van uw vereniging om de subsidie te berekenen.';
    const changed = `${words} ${far} ${before} ${after}`;
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
    const near = `Nieuw!\n${block('Werk')}${far}${far}${far}\n${block('Werk')}`;
    expect(locate(near, marked)).toMatchObject({
      status: 'anchored',
      span: spanOf(near, 'Wij filmen u.'),
    });
    const between = `${far}${far}${far}\n${block('Werk')}${block('Werk')}`;
    expect(locate(between, marked).status).toBe('ambiguous');
  });
});
