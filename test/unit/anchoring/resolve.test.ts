/** Finding a passage in a text: the laws, and what people did to pages. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meaningOf } from '../../../src/anchoring/meaning.ts';
import { describeSpan, describeWords, locate, spanOf, wordsFound } from './locate.ts';
import { texts, textWithSpan } from './texts.ts';

const page =
  'Gesprek over uw uitkering\nWij nemen het gesprek op met beeld en geluid. De opname bewaren wij 26 ' +
  'maanden. Wilt u dat niet, bel ons dan.\nKlik hier voor meer informatie.\nPrivacy\nKlik hier voor ' +
  'de verklaring.';

describe('laws', () => {
  test('what is described is found in the same place of the same text', () => {
    fc.assert(
      fc.property(textWithSpan, ({ text, span }) => {
        expect(locate(text, describeSpan(text, span))).toMatchObject({ status: 'anchored', span });
      }),
    );
  });

  test('what is anchored says the same in numbers and negations', () => {
    fc.assert(
      fc.property(textWithSpan, texts, ({ text, span }, other) => {
        const { status, span: place } = locate(other, describeSpan(text, span));
        if (status === 'anchored' && place)
          expect(meaningOf(other.slice(place.start, place.end))).toEqual(
            meaningOf(text.slice(span.start, span.end)),
          );
      }),
    );
  });

  test('nothing is ever thrown, and every place lies in the text', () => {
    const any = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(any, any, any, any, fc.integer(), (text, prefix, exact, suffix, start) => {
        const quote = { type: 'TextQuoteSelector', prefix, exact, suffix } as const;
        const position = { type: 'TextPositionSelector', start, end: start } as const;
        const rivals = [{ start: 0, prefix: suffix, exact: prefix, suffix: exact }];
        const { span } = locate(text, { selectors: [quote, position], rivals });
        if (span) expect(text.slice(span.start, span.end)).not.toBe('');
      }),
    );
  }, 30_000);

  test('text that comes in elsewhere on the page does not move the mark to other words', () => {
    const long = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.'), maxLength: 300 });
    fc.assert(
      fc.property(long, long, long, (before, after, inserted) => {
        const passage =
          'Vooraf: wij nemen uw gesprek op en bewaren de opname twee jaar. Tot ziens.';
        const text = `${before}${passage}${after}`;
        const changed = `${inserted}${before}${passage}${after}${inserted}`;
        const { span } = locate(changed, describeWords(text, 'gesprek op'));
        expect(span).toEqual(spanOf(changed, 'gesprek op'));
      }),
    );
  });

  test('of twins that nobody can tell apart none is chosen when their number changed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 6 }),
        fc.integer({ min: 1, max: 40 }),
        (times, shift) => {
          const row = `${'lang woord '.repeat(20)} Wij filmen u. ${'kort woord '.repeat(20)}`;
          const described = describeWords(row.repeat(times), 'Wij filmen u.', row.length);
          const moved = `${'x'.repeat(shift)} ${row.repeat(times - 1)}`;
          expect(locate(moved, described).status).toBe('ambiguous');
        },
      ),
    );
  });
});

describe('a changed page', () => {
  const words = 'De opname bewaren wij 26 maanden.';
  const described = describeWords(page, words);
  const found = (changed: string) => wordsFound(changed, locate(changed, described));

  test.each([
    ['with a banner on top', `Deze website gebruikt cookies.\n${page}`],
    ['in other blocks', page.replaceAll('\n', ' ').replace('geluid. De', 'geluid.\nDe')],
    ['with other words before', page.replace('beeld en geluid', 'video')],
    ['with other words after', page.replace('dat niet', 'die opname niet')],
  ])('%s still has the passage', (_, changed) => {
    expect(found(changed)).toBe(`anchored: ${words}`);
  });

  test.each([
    ['a letter', 'De opname Bewaren wij 26 maanden.'],
    ['a word', 'De video bewaren wij 26 maanden.'],
    ['an addition', 'De opname van het gesprek bewaren wij 26 maanden.'],
  ])('that changed %s still has it', (_, now) => {
    expect(found(page.replace(words, now))).toBe(`anchored: ${now}`);
  });

  test.each([
    ['a number', 'De opname bewaren wij 14 maanden.'],
    ['a number word', 'De opname bewaren wij zes maanden.'],
    ['the unit', 'De opname bewaren wij 26 weken.'],
    ['a negation', 'De opname bewaren wij niet 26 maanden.'],
  ])('that changed %s asks a person', (_, now) => {
    expect(found(page.replace(words, now))).toBe(`suggested: ${now}`);
  });

  test.each([
    ['that passage', page.replace(words, '')],
    ['it for another one', page.replace(words, 'Neem uw paspoort mee naar de balie.')],
    ['everything', 'Pagina niet gevonden'],
    ['it for emptiness', ''],
  ])('that lost %s has lost the mark', (_, changed) => {
    expect(found(changed)).toBe('orphaned');
  });

  test('in which a date that the mark cut in two has changed asks a person', () => {
    const old = 'Laatst gewijzigd: 2 april 2026 Privacyverklaring van de gemeente';
    const marked = describeWords(old, '2026 Privacyverklaring van');
    const now = old.replace('2 april', '8 april');
    expect(locate(now, marked).status).toBe('suggested');
  });

  test('finds the second of two equal quotes by what stands around it', () => {
    const second = page.lastIndexOf('Klik hier');
    const changed = `Nieuw: bel ons.\n${page}`;
    const { status, span } = locate(changed, describeWords(page, 'Klik hier', second));
    expect({ status, span }).toEqual({
      status: 'anchored',
      span: spanOf(changed, 'Klik hier', second + 3),
    });
  });

  test('a short quote in other surroundings is only suggested', () => {
    const changed = 'Wij zijn verhuisd. Klik hier om de nieuwe website te openen.';
    const alone = describeWords('Let op! Klik hier voor de verklaring.', 'Klik hier');
    expect(wordsFound(changed, locate(changed, alone))).toBe('suggested: Klik hier');
  });

  test('old words at the old place in other surroundings are not believed', () => {
    const text = 'Naam: ja. Adres: ja. Film: ja. Foto: nee.';
    const changed = 'Film: ja. Adres: ja. Naam: ja. Foto: nee.';
    const { status, span } = locate(changed, describeWords(text, 'ja', text.indexOf('Film')));
    if (status === 'anchored') expect(span).toEqual(spanOf(changed, 'ja'));
  });

  test('two words are the same or not: nearly the same is another passage', () => {
    const text = 'De heer Linus Torvalds schreef ons.';
    expect(
      locate(text.replace('Linus Torvalds', 'Linux'), describeWords(text, 'Linus')).status,
    ).toBe('orphaned');
  });
});

describe('a look-alike', () => {
  const subject = (name: string, months: number) =>
    `${name}\nWij gebruiken uw gegevens voor ${name.toLowerCase()}. Wij bewaren uw gegevens ${months} maanden. ` +
    `Daarna vernietigen wij uw gegevens. U kunt bezwaar maken.`;
  const subjects = [
    subject('Parkeren', 12),
    subject('Bijstand', 60),
    subject('Jeugdhulp', 24),
    subject('Paspoort', 18),
  ];
  const text = subjects.join('\n');
  const words = 'Wij bewaren uw gegevens 60 maanden.';

  test('is never taken for the passage that was deleted', () => {
    const changed = text.replace(`${words} `, '');
    expect(locate(changed, describeWords(text, words)).status).toBe('orphaned');
  });

  test('is never taken for the passage whose whole subject was deleted', () => {
    const changed = [subjects[0], subjects[2], subjects[3]].join('\n');
    expect(locate(changed, describeWords(text, words)).status).toBe('orphaned');
  });

  test('does not keep the passage from being found when a word in it changed', () => {
    const now = 'Wij houden uw gegevens 60 maanden.';
    const changed = text.replace(words, now);
    expect(wordsFound(changed, locate(changed, describeWords(text, words)))).toBe(
      `anchored: ${now}`,
    );
  });

  test('that is a twin does not either', () => {
    const twin = 'Daarna vernietigen wij uw gegevens.';
    const third = spanOf(text, twin, text.indexOf('Jeugdhulp'));
    const changed = `${text.slice(0, third.start)}Daarna wissen wij uw gegevens.${text.slice(third.end)}`;
    expect(wordsFound(changed, locate(changed, describeSpan(text, third)))).toBe(
      'anchored: Daarna wissen wij uw gegevens.',
    );
  });
});

describe('the old text of the page', () => {
  const far = 'lang woord '.repeat(30).trim();
  const block = (name: string) => [name, far, 'Wij filmen u.', far].join('\n');
  const old = [block('Werk'), block('Zorg'), block('Jeugd')].join('\n');
  const second = describeWords(old, 'Wij filmen u.', old.indexOf('Zorg'));
  const changed = [block('Zorg'), block('Jeugd')].join('\n');

  test('settles which of the twins is meant', () => {
    expect(locate(changed, second).status).toBe('ambiguous');
    const span = spanOf(changed, 'Wij filmen u.', changed.indexOf('Zorg'));
    expect(locate(changed, second, old)).toMatchObject({ status: 'anchored', tier: 'diff', span });
  });

  test('shows what stands in the place of words that were replaced', () => {
    const words = 'De wethouder beslist op maandag over opnamen met geluid in alle kamers.';
    const now = 'Het college heeft op maandag besloten dat opnamen mogen in alle wijken.';
    const then = `${far}\n${words}\n${far}`;
    const found = locate(`${far}\n${now}\n${far}`, describeWords(then, words), then);
    expect(found.status).not.toBe('anchored');
  });

  test('suggests what stands there only where enough of it does', () => {
    const words = 'De wethouder beslist op maandag over opnamen met geluid in alle kamers.';
    const then = `${far}\n${words}\n${far}`;
    const foundNow = (now: string) => {
      const changed = `${far}\n${now}\n${far}`;
      return wordsFound(changed, locate(changed, describeWords(then, words), then));
    };
    expect(foundNow('Op maandag mag iedereen opnamen horen in kamers.')).toBe(
      'suggested: maandag mag iedereen opnamen horen in kamers.',
    );
    expect(foundNow('Iedereen mag erbij op maandag.')).toBe('orphaned');
  });

  test('does not replace what was found without it', () => {
    const words = 'De opname bewaren wij 26 maanden.';
    const now = page.replace('26 maanden', 'voor u 14 maanden');
    const described = describeWords(page, words);
    expect(locate(now, described, page)).toEqual(locate(now, described));
  });

  test('of another page says nothing', () => {
    for (const other of ['Heel iets anders', `Nieuw!\n${old}`])
      expect(locate(changed, second, other)).toEqual(locate(changed, second));
  });
});

describe('bounds', () => {
  test('more places than can be compared are not searched', () => {
    const text = `${'ja nee '.repeat(10_000)}einde`;
    const { selectors } = describeWords(text, 'ja');
    const elsewhere = `Nu: ${text}`;
    const [quote] = selectors;
    expect(locate(elsewhere, { selectors: [quote], rivals: [] }).status).toBe('not-searched');
  });

  test('a mark of a whole page has no words to look for', () => {
    const selectors = [{ type: 'CssSelector', value: 'body' } as const];
    expect(locate(page, { selectors, rivals: [] }).status).toBe('not-searched');
  });

  test('surroundings of a million letters are looked at from near by', () => {
    const words = 'Wij filmen elk gesprek in deze kamer.';
    const far = 'zo staat het er al jaren. '.repeat(40_000);
    const quote = { type: 'TextQuoteSelector', exact: words, prefix: far, suffix: far } as const;
    const changed = `${far}Wij filmen ieder gesprek in deze kamer.${far}`;
    expect(locate(changed, { selectors: [quote], rivals: [] }).status).toBe('anchored');
    const other = `${far}Kom op tijd.`;
    expect(locate(other, { selectors: [quote], rivals: [] }).status).toBe('orphaned');
  });

  test('a quote of a hundred thousand letters is found when a word in it changed', () => {
    const long = Array.from({ length: 20_000 }, (_, at) => `woord${at}`).join(' ');
    const text = `Begin ${long} eind`;
    const changed = `Nieuw! ${text.replace('woord9000 ', 'anders ')}`;
    const found = locate(changed, describeWords(text, long));
    expect(found.status).toBe('suggested');
    expect(found.span).toEqual({ start: 13, end: 13 + long.length - 'woord9000'.length + 6 });
  });
});

test('context is cut between characters', () => {
  const text = `${'😀'.repeat(60)} wij filmen ${'😀'.repeat(60)}`;
  for (const shift of ['', 'x']) {
    const { selectors } = describeWords(`${shift}${text}`, `wij filmen${shift}`.slice(0, 10));
    expect(selectors[0].prefix + selectors[0].suffix).not.toMatch(/\p{Surrogate}/u);
  }
});
