/** Annexes in a word processor: each on its own page, with a real heading, and Arabic from right to left. */
import { expect, test } from 'vitest';
import { paragraph, said, text } from '../../../src/complaint/inlines.ts';
import { columnWidths } from '../../../src/docx/column-widths.ts';
import { annexDocx, letterDocx } from '../../../src/docx/letter-docx.ts';
import type { Annex } from '../../../src/domain/annex.ts';
import type { Block, PlainInline } from '../../../src/domain/letter.ts';
import { alone, letterOf, madeAt } from './model-letters.ts';
import { blocksOf, partOf } from './read-docx.ts';
import { thumbnails } from './thumbnails.ts';

const table = {
  kind: 'table',
  caption: 'Lijst',
  columns: ['Nr.', 'Wat'],
  rows: [[[text('1')], [{ kind: 'in-language', language: 'ar', text: 'هل تسجلون؟' }]]],
} as const satisfies Block;

const annex = (change: Partial<Annex> = {}): Annex => ({
  kind: 'exhibit-list',
  language: 'nl',
  title: 'Bijlagen',
  blocks: [table],
  ...change,
});

const setOf = (annexes: readonly Annex[]) => ({ letter: letterOf([]), annexes });

const documentOf = async (annexes: readonly Annex[]) =>
  partOf(await letterDocx(setOf(annexes), { madeAt }), 'word/document.xml');

test('each annex begins a page, and the sheet has margins of its own', async () => {
  const xml = await documentOf([annex(), annex({ kind: 'triage-sheet' }), annex()]);
  const margins = [...xml.matchAll(/<w:pgMar w:top="(\d+)"/g)].map(([, top]) => top);
  expect(margins).toEqual(['680', '1134', '1134', '1134']);
  expect(xml).not.toContain('w:type w:val="continuous"');
});

test('pictures stand on pages of their own behind all annexes', async () => {
  const options = { madeAt, pictures: thumbnails(1) };
  const docx = await letterDocx(setOf([annex()]), options);
  expect(partOf(docx, 'word/document.xml').match(/<w:sectPr/g)).toHaveLength(3);
  const last = blocksOf(docx)
    .filter((block) => block.kind === 'paragraph')
    .slice(-3);
  expect(last.map(({ style }) => style)).toEqual(['Heading1', 'Heading2', '']);
});

test('a picture that could not be read has a sentence in its place', async () => {
  const pictures = [{ name: 'Bijlage 1', png: 'unreadable', alt: '' } as const, ...thumbnails(1)];
  const docx = await letterDocx(alone(letterOf([])), { madeAt, pictures });
  const said = blocksOf(docx).map((block) => (block.kind === 'paragraph' ? block.text : ''));
  expect(said.slice(-4, -1)).toEqual([
    'Bijlage 1',
    'Deze afbeelding kon niet worden gelezen. Daarom staat zij hier niet.',
    'Bijlage 1',
  ]);
});

test('titles are headings, and headings in an annex stand under them', async () => {
  const blocks: Block[] = [{ kind: 'heading', text: 'Onder' }];
  const docx = await letterDocx(setOf([annex({ blocks })]), { madeAt });
  const styles = partOf(docx, 'word/styles.xml');
  expect(styles).toMatch(/w:styleId="AnnexTitle".*?<w:basedOn w:val="Heading1"\/>/);
  expect(await documentOf([annex({ blocks })])).toMatch(
    /"AnnexTitle".*Bijlagen.*"Heading2".*Onder/,
  );
});

test('the sheet is small, and every style of it is there', async () => {
  const docx = await letterDocx(setOf([annex({ kind: 'triage-sheet' })]), { madeAt });
  const used = [...partOf(docx, 'word/document.xml').matchAll(/w:pStyle w:val="(Sheet\w+)"/g)];
  expect(used.length).toBeGreaterThan(3);
  for (const [, id] of used) expect(partOf(docx, 'word/styles.xml')).toContain(`w:styleId="${id}"`);
});

test('numbered lists of different annexes each start at 1', async () => {
  const blocks: Block[] = [{ kind: 'list', ordered: true, items: [[text('een')]] }];
  const docx = await letterDocx(setOf([annex({ blocks }), annex({ blocks })]), { madeAt });
  const lists = blocksOf(docx).flatMap((block) =>
    block.kind === 'paragraph' && block.style === 'ListNumber' ? [block.list] : [],
  );
  expect(new Set(lists).size).toBe(2);
});

test('a page in Arabic runs from right to left, its table too', async () => {
  const blocks = [paragraph('كلمة'), paragraph(said('Zij namen op.')), table];
  const explanation = annex({ kind: 'explanation', language: 'ar', title: 'شرح', blocks });
  const docx = await annexDocx(explanation, { madeAt });
  const xml = partOf(docx, 'word/document.xml');
  expect(xml).toMatch(
    /<w:bidi\/><\/w:pPr>(?:(?!<\/w:p>).)*<w:lang w:bidi="ar"\/>(?:(?!<\/w:p>).)*كلمة/,
  );
  expect(xml).toContain('<w:bidiVisual/>');
  expect(xml).toMatch(/<w:p><w:r>(?:(?!<\/w:p>).)*Zij namen op\./);
  expect(partOf(docx, 'word/footer1.xml')).toContain('صفحة');
});

test('of two languages in one table each cell runs its own way', async () => {
  const xml = await documentOf([annex()]);
  expect(xml).toMatch(/"TableText"\/><w:bidi\/>(?:(?!<\/w:p>).)*هل تسجلون/);
});

test('a header that is as long as a page may split, and does not come back', async () => {
  const columns = ['w'.repeat(600), 'Wat'];
  const xml = await documentOf([annex({ blocks: [{ ...table, columns, rows: [] }] })]);
  expect(xml).not.toContain('<w:tblHeader/>');
  expect(xml).not.toContain('<w:cantSplit/>');
});

const plain = (words: string): PlainInline[] => [{ kind: 'text', text: words }];

test('a column has room for its words, and more when it has more to say', () => {
  const columns = ['Nummer', 'Wat', 'Waar'];
  const rows = [['bijlage 1', 'w'.repeat(5_000), 'In het pakket.'].map(plain)];
  const said = { kind: 'table', caption: 'Lijst', columns, rows } as const;
  const [number = 0, words = 0, where = 0] = columnWidths(said, 9_000);
  expect(number).toBeGreaterThan(7 * 130);
  expect(words).toBeGreaterThan(2 * where);
  expect(number + words + where).toBeLessThanOrEqual(9_000);
});

test('many columns stay on the paper', () => {
  const columns = Array.from({ length: 40 }, () => 'Kolom');
  const widths = columnWidths({ kind: 'table', caption: '', columns, rows: [] }, 9_000);
  expect(Math.min(...widths)).toBeGreaterThan(0);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(9_000);
});
