/** A letter with its annexes: what lies on top, how each page begins, and which way its words run. */
import { describe, expect, test } from 'vitest';
import { article, dayRef, exhibit, paragraph, said, text } from '../../../src/complaint/inlines.ts';
import { renderAnnexHtml, renderHtml, renderSetHtml } from '../../../src/complaint/render-html.ts';
import { renderAnnexText, renderSetText, renderText } from '../../../src/complaint/render-text.ts';
import { letterRules } from '../../../src/data/letter-rules.ts';
import { type Annex, annexKinds, asideKinds } from '../../../src/domain/annex.ts';
import { asDay } from '../../../src/domain/instant.ts';
import type { Block, Inline } from '../../../src/domain/letter.ts';
import { oneQuote } from './dossiers.ts';
import { letterFor } from './letters.ts';

const letter = letterFor(oneQuote('In spreekkamer 2 nemen wij op.'));

const annex = (change: Partial<Annex> = {}): Annex => ({
  kind: 'chronology',
  language: 'nl',
  title: 'Wat er gebeurde',
  blocks: [],
  ...change,
});

const backwards = annexKinds.toReversed().map((kind) => annex({ kind, title: `t-${kind}` }));

const titlesIn = (rendered: string) => rendered.match(/(T-[A-Z-]+|t-[a-z-]+)(?=\n|<)/g) ?? [];

test('the sheet lies on top of the letter, the others behind it in their order', () => {
  const order = ['triage-sheet', ...annexKinds.toReversed().slice(0, -1)].map(
    (kind) => `t-${kind}`,
  );
  const [html, plain] = [renderSetHtml, renderSetText].map((render) =>
    render({ letter, annexes: backwards }),
  );
  expect(titlesIn(html ?? '')).toEqual(order);
  expect(titlesIn(plain ?? '').map((title) => title.toLowerCase())).toEqual(order);
  for (const said of [html, plain])
    expect(said?.indexOf(letter.subject)).toBeLessThan(said?.search(/t-declaration/i) ?? 0);
  expect(plain?.search(/t-triage-sheet/i)).toBeLessThan(plain?.indexOf(letter.subject) ?? 0);
});

test('a letter without annexes says what it says alone', () => {
  expect(renderSetText({ letter, annexes: [] })).toBe(renderText(letter));
  expect(renderSetHtml({ letter, annexes: [] }).replace(/<\/?section[^>]*>\n?/g, '')).toBe(
    renderHtml(letter),
  );
});

test.each(asideKinds)('%s is for the person alone, and goes out with no letter', (kind) => {
  const set = { letter, annexes: [annex({ kind })] };
  expect(() => renderSetHtml(set)).toThrow(kind);
  expect(() => renderSetText(set)).toThrow(kind);
});

test('each page has its language, its direction and one title', () => {
  const html = renderSetHtml({ letter, annexes: [annex({ language: 'tr' }), annex()] });
  expect(html.match(/<section[^>]*>/g)).toEqual([
    '<section class="letter">',
    '<section class="annex" lang="tr" dir="ltr">',
    '<section class="annex" lang="nl" dir="ltr">',
  ]);
  expect(html.match(/<h1>/g)).toHaveLength(3);
});

describe('in Arabic', () => {
  const words = annex({
    kind: 'explanation',
    language: 'ar',
    title: 'شرح',
    blocks: [
      paragraph(text('كلمة'), article(letterRules.access)),
      paragraph(exhibit(3), dayRef(asDay('2026-03-02'))),
      paragraph(said('Zij namen op.')),
    ],
  });

  test('a page runs from right to left', () => {
    const html = renderAnnexHtml(words);
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('<p dir="rtl">كلمة');
    expect(html).toContain('<p dir="auto"><bdi class="said">Zij namen op.</bdi></p>');
  });

  test('rules keep their Dutch names, and are marked as Dutch', () => {
    expect(renderAnnexHtml(words)).toContain('<span lang="nl" dir="ltr">artikel 15 AVG</span>');
  });

  test('exhibits and days are said', () => {
    expect(renderAnnexText(words)).toContain('المرفق 32 مارس 2026');
  });
});

test('Turkish capitals keep their dots', () => {
  expect(renderAnnexText(annex({ language: 'tr', title: 'bilgi' }))).toBe('BİLGİ\n');
});

describe('two languages side by side', () => {
  const arabic: Inline = { kind: 'in-language', language: 'ar', text: 'هل تسجلون؟' };
  const table: Block = {
    kind: 'table',
    caption: 'Vragen',
    columns: ['Nederlands', 'العربية'],
    rows: [[[text('Neemt u op?')], [arabic]]],
  };

  test('each cell has its language', () => {
    const html = renderAnnexHtml(annex({ kind: 'talk-card', blocks: [table] }));
    expect(html).toContain('<td>Neemt u op?</td><td lang="ar" dir="rtl">هل تسجلون؟</td>');
  });

  test('beside other words it is the words alone that have it', () => {
    const html = renderAnnexHtml(annex({ blocks: [paragraph('Vraag: ', arabic)] }));
    expect(html).toContain('<p dir="ltr">Vraag: <span lang="ar" dir="rtl">هل تسجلون؟</span></p>');
  });
});

test('on paper each page begins anew, the sheet has its own margins, and pages are numbered', () => {
  const html = renderSetHtml({ letter, annexes: [] });
  expect(html).toMatch(/section \+ section \{[^}]*break-before: page/);
  expect(html).toMatch(/\.sheet \{ page: sheet;/);
  expect(html).toMatch(/counter\(page\) " \/ " counter\(pages\)/);
});
