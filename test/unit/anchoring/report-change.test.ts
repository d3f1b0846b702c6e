/** What became of a passage: the laws of the report, and the class of what people do to pages. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportChanges } from '../../../src/anchoring/report-change.ts';
import { wordDifferences } from '../../../src/anchoring/word-differences.ts';
import { newWords, oldWords, type PassageChange } from '../../../src/domain/passage-change.ts';
import { describeSpan, describeWords } from './locate.ts';
import { texts, textWithSpan } from './texts.ts';

const page = [
  'Het gesprek met uw consulent',
  'Wij nemen ieder gesprek op met beeld en geluid. De opnamen bewaren wij 26 maanden.',
  'Neem een geldig identiteitsbewijs mee naar het stadhuis aan het Marktveld.',
  'Een rijbewijs is alleen genoeg als u de Nederlandse nationaliteit hebt.',
  'Klik hier voor meer informatie.',
  'Uw klacht heeft geen gevolgen voor uw uitkering.',
].join('\n');

const kept = 'De opnamen bewaren wij 26 maanden.';

function changeOf(text: string, words = kept, old = page, from = 0): PassageChange | null {
  const mark = describeWords(old, words, from);
  const [outcome] = reportChanges([{ ...mark, oldText: old }], text);
  if (!outcome) throw new Error('a mark with text has an outcome');
  return outcome.change;
}

const anyText = fc.string({ unit: 'binary', maxLength: 60 });

describe('laws', () => {
  test('the differences put together give both texts again', () => {
    fc.assert(
      fc.property(fc.oneof(texts, anyText), fc.oneof(texts, anyText), (one, other) => {
        const differences = wordDifferences(one, other);
        const side = (without: string) =>
          differences.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join('');
        expect([side('new'), side('gone')]).toEqual([one, other]);
        expect(differences.every(({ text }) => text !== '')).toBe(true);
      }),
    );
  });

  test('a page that did not change has nothing to report, also when its old text was not kept', () => {
    fc.assert(
      fc.property(textWithSpan, fc.boolean(), ({ text, span }, isKept) => {
        const mark = { ...describeSpan(text, span), oldText: isKept ? text : null };
        expect(reportChanges([mark], text)).toEqual([{ status: 'anchored', change: null }]);
      }),
    );
  });

  test('what is reported stands in the texts, in one piece', () => {
    fc.assert(
      fc.property(textWithSpan, texts, fc.boolean(), ({ text, span }, now, isKept) => {
        const mark = { ...describeSpan(text, span), oldText: isKept ? text : null };
        const [outcome] = reportChanges([mark], now);
        const change = outcome?.change;
        if (!change) return;
        const { before, after } = change.old;
        expect(text).toContain(before + oldWords(change) + after);
        expect(oldWords(change)).toContain(text.slice(span.start, span.end));
        if (change.now)
          expect(now).toContain(change.now.before + newWords(change) + change.now.after);
      }),
    );
  });

  test('what is not anchored always has a class, and what is said to be gone is not there', () => {
    fc.assert(
      fc.property(textWithSpan, texts, ({ text, span }, now) => {
        const [outcome] = reportChanges([{ ...describeSpan(text, span), oldText: text }], now);
        if (outcome?.status !== 'anchored') expect(outcome?.change).not.toBeNull();
        const exact = text.slice(span.start, span.end).replaceAll('\n', ' ');
        const isThere = now.replaceAll('\n', ' ').includes(exact);
        if (outcome?.change?.class === 'removed')
          expect(outcome.change.otherPlaces > 0).toBe(isThere);
      }),
    );
  });

  test('nothing is ever thrown, whatever the selectors and texts say', () => {
    fc.assert(
      fc.property(
        fc.tuple(anyText, anyText, anyText),
        anyText,
        fc.option(anyText, { nil: null }),
        fc.integer(),
        ([prefix, exact, suffix], now, oldText, start) => {
          const quote = { type: 'TextQuoteSelector', prefix, exact, suffix } as const;
          const position = { type: 'TextPositionSelector', start, end: start } as const;
          const rivals = [{ start: 0, prefix: suffix, exact: prefix, suffix: exact }];
          const mark = { selectors: [quote, position], rivals, oldText };
          expect(reportChanges([mark], now)).toHaveLength(1);
        },
      ),
    );
  });
});

describe('the class of a change', () => {
  test('a sentence that was taken out is removed, and its place is shown', () => {
    const change = changeOf(page.replace(` ${kept}`, ''));
    expect(change).toMatchObject({ class: 'removed', otherPlaces: 0, meaning: 'other' });
    expect(change && newWords(change)).toBe('');
    expect(change?.now?.before).toMatch(/met beeld en geluid\.$/);
  });

  test('what stands in its place is shown beside it', () => {
    const text = page.replace(kept, 'Vraag de gastvrouw naar een kaart.');
    const change = changeOf(text);
    expect(change?.class).toBe('removed');
    expect(change && newWords(change)).toBe('Vraag de gastvrouw naar een kaart.');
  });

  test('another page at the same address has no place to point at', () => {
    const change = changeOf('Deze pagina bestaat niet.');
    expect(change).toMatchObject({ class: 'removed' });
    expect(change && oldWords(change)).toBe(kept);
  });

  test.each([
    ['a number', kept.replace('26', '14')],
    ['a negation', kept.replace('bewaren wij', 'bewaren wij niet')],
    ['a unit', kept.replace('maanden', 'weken')],
  ])('%s that changed is no small thing', (_name, now) => {
    const change = changeOf(page.replace(kept, now));
    expect(change).toMatchObject({ class: 'changed', meaning: 'other' });
    expect(change && oldWords(change)).toBe(kept);
    expect(change && newWords(change)).toBe(now);
  });

  test('other words with the same numbers are changed too', () => {
    const now = 'De opnamen worden door ons 26 maanden bewaard.';
    const change = changeOf(page.replace(kept, now));
    expect(change).toMatchObject({ class: 'changed', meaning: 'same' });
    expect(change && newWords(change)).toBe(now);
  });

  test('a date that changed outside the marked words is shown whole', () => {
    const old = page.replace(kept, 'Dit geldt vanaf 2 april 2026 voor iedereen.');
    const change = changeOf(old.replace('2 april', '8 april'), '2026', old);
    expect(change).toMatchObject({ class: 'changed', meaning: 'other' });
    expect(change?.differences).toEqual([
      { kind: 'gone', text: '2' },
      { kind: 'new', text: '8' },
      { kind: 'same', text: ' april 2026' },
    ]);
  });

  test('a line that went to the end of the page is moved', () => {
    const line = 'Neem een geldig identiteitsbewijs mee naar het stadhuis aan het Marktveld.';
    const change = changeOf(`${page.replace(`${line}\n`, '')}\n${line}`, line);
    expect(change).toMatchObject({ class: 'moved', meaning: 'same', otherPlaces: 0 });
    expect(change?.differences).toEqual([{ kind: 'same', text: line }]);
  });

  test('a banner on top, or lines that break elsewhere, change no passage', () => {
    expect(changeOf(`Wij gebruiken cookies.\n${page}`)).toBeNull();
    expect(changeOf(page.replaceAll('\n', ' '))).toBeNull();
  });

  test('the same words at several places are duplicated when nothing tells them apart', () => {
    const { selectors } = describeWords('Klik hier voor meer uitleg.', 'Klik hier voor meer');
    const now = 'Klik hier voor meer\nKlik hier voor meer\nKlik hier voor meer';
    const mark = { selectors: selectors.slice(0, 1), rivals: [], oldText: null };
    const [outcome] = reportChanges([mark], now);
    expect(outcome?.change).toMatchObject({ class: 'duplicated', otherPlaces: 2 });
  });

  test('when the one of two that was marked is gone, the other is counted', () => {
    const old = `${page}\nVragen?\nKlik hier voor meer informatie.\nTot ziens in het stadhuis.`;
    const at = old.lastIndexOf('Klik hier');
    const now = old.slice(0, at) + old.slice(old.indexOf('Tot ziens'));
    const change = changeOf(now, 'Klik hier voor meer informatie.', old, at);
    expect(change).toMatchObject({ class: 'removed', otherPlaces: 1 });
  });

  test('what was not looked for in time is not searched, and nothing is claimed of it', () => {
    const mark = { ...describeWords(page, kept), oldText: page };
    const [outcome] = reportChanges([mark], 'Iets anders.', -1);
    expect(outcome).toMatchObject({
      status: 'not-searched',
      change: { class: 'not-searched', now: null, meaning: 'same', otherPlaces: 0 },
    });
    expect(outcome?.change?.differences).toEqual([{ kind: 'same', text: kept }]);
  });

  test('without the old text, what stands between the words before and after it is shown', () => {
    const mark = { ...describeWords(page, kept), oldText: null };
    const [outcome] = reportChanges([mark], page.replace(kept, 'Vraag ernaar.'));
    const change = outcome?.change;
    expect(change?.class).toBe('removed');
    expect(change && newWords(change)).toBe('Vraag ernaar.');
  });

  test('a mark without text has nothing to compare', () => {
    const selectors = [{ type: 'CssSelector', value: 'body' }] as const;
    expect(reportChanges([{ selectors, rivals: [], oldText: page }], 'anders')).toEqual([null]);
  });
});

test('around a passage stand 300 characters on each side, and no half ones', () => {
  const old = `${'😀'.repeat(400)} Wij filmen ieder gesprek in kamer 2. ${'😀'.repeat(400)}`;
  const words = 'Wij filmen ieder gesprek in kamer 2.';
  const change = changeOf(old.replace('kamer 2', 'kamer 3'), words, old);
  expect(change?.old.before).toBe(`${'😀'.repeat(149)} `);
  expect(change?.old.after).toBe(` ${'😀'.repeat(149)}`);
});
