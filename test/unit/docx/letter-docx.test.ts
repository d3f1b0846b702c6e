/** A letter for a word processor says what the plain text says, and nothing that is typed is markup in it. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbered, paragraph, said } from '../../../src/complaint/inlines.ts';
import { renderText } from '../../../src/complaint/render-text.ts';
import { letterDocx } from '../../../src/docx/letter-docx.ts';
import { xmlText } from '../../../src/docx/xml-text.ts';
import { letterLanguages } from '../../../src/domain/language.ts';
import { type Letter, requestLetterKinds } from '../../../src/domain/letter.ts';
import { blockOf } from '../complaint/any-block.ts';
import { oneQuote } from '../complaint/dossiers.ts';
import { requestInputs, letterOf as writtenOf } from '../complaint/letters/requests.ts';
import { letterFor } from '../complaint/letters.ts';
import { inTimeZone } from '../pack/readers.ts';
import { alone, letterFullOf, letterOf, madeAt } from './model-letters.ts';
import { blocksOf, partOf, partsOf } from './read-docx.ts';
import { sayAgain, wordsOf } from './say-again.ts';
import { thumbnails } from './thumbnails.ts';

const docxOf = (letter: Letter) => letterDocx(alone(letter), { madeAt });
const documentOf = async (letter: Letter) => partOf(await docxOf(letter), 'word/document.xml');

/** Anything without white space, which the plain text wraps at, and without what XML forbids. */
const anyVisible = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 12 })
  .filter((word) => !/\s/.test(word) && xmlText(word) === word);

const expectSameWords = async (letter: Letter) =>
  expect(wordsOf(sayAgain(blocksOf(await docxOf(letter))))).toEqual(wordsOf(renderText(letter)));

test('each block says the words of the plain text, in their order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(blockOf(anyVisible), { maxLength: 4 }), async (blocks) => {
      await expectSameWords(letterOf(blocks));
    }),
    { numRuns: 60 },
  );
}, 60_000);

test.each(requestLetterKinds)('a whole %s says what its plain text says', async (kind) => {
  await expectSameWords(writtenOf(requestInputs()[kind]));
});

test.each(letterLanguages)(
  'a whole letter in %s says what its plain text says',
  async (language) => {
    await expectSameWords(letterFor(oneQuote('Wij nemen op.', 'Ik was er.'), { language }));
  },
);

const nasty = [
  '<b>vet</b> </w:t></w:r> &amp; &#60; "\'',
  '{} {numbered-0} {numbered\uFFFF-0} $& $1 $` $' + '{x}',
  '🙈🏳️‍🌈 👩‍👩‍👧',
  'a\u0000b\u0007c\u001Bd\uFFFEe\uD800f',
  'mمرحبا 123 عالم, \u202Eabc\u202C \u2067x\u2069',
  '  twee  spaties\n\n\tnieuwe\r\nregel\r ',
];

const readBack = async (words: string) => {
  const blocks = blocksOf(await docxOf(letterOf([numbered(['Een']), paragraph(said(words))])));
  // Sender, recipient, date, subject, salutation and the item stand before it.
  const found = blocks[6];
  return found?.kind === 'paragraph' ? found.text : null;
};

const asShown = (words: string) => xmlText(words).replace(/\r\n?/g, '\n');

test.each(nasty)('%j can be read back', async (words) => {
  expect(await readBack(words)).toBe(asShown(words));
});

test('whatever is typed can be read back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (words) => {
      expect(await readBack(words)).toBe(asShown(words));
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('what XML forbids is shown by its number', () => {
  expect(xmlText('a\u0000b\u0007c\uFFFFd\uDC00e\t\r\n🙈')).toBe(
    'a[U+0000]b[U+0007]c[U+FFFF]d[U+DC00]e\t\r\n🙈',
  );
});

test('the same letter and moment give the same bytes, whenever and wherever it is made', async () => {
  const letter = letterFullOf('مرحبا x');
  const make = () => letterDocx(alone(letter), { madeAt, pictures: thumbnails(3) });
  const first = await inTimeZone('Pacific/Auckland', make);
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  const second = await inTimeZone('America/New_York', make);
  expect(Buffer.compare(first, second)).toBe(0);
});

describe('in the file', () => {
  test('words have their language, and a quote its own', async () => {
    const quote = {
      kind: 'quote',
      text: 'Wir nehmen auf',
      language: 'de',
      source: 'Bron',
    } as const;
    const xml = await documentOf(letterOf([quote, { ...quote, language: null, text: 'Onbekend' }]));
    expect(xml).toMatch(/w:val="de"\/><\/w:rPr><w:t [^>]*>Wir nehmen auf/);
    expect(xml).toMatch(/w:val="x-none"\/><\/w:rPr><w:t [^>]*>Onbekend/);
    expect(xml).toMatch(/w:val="nl-NL"\/><\/w:rPr><w:t [^>]*>Bron/);
    expect(await documentOf(letterOf([], { language: 'en' }))).toContain('w:val="en-GB"');
  });

  test('what is no language tag is no language', async () => {
    const quote = { kind: 'quote', text: 'Wat', language: '"><w:b/>', source: 'Bron' } as const;
    expect(await documentOf(letterOf([quote]))).toMatch(/w:val="x-none"\/><\/w:rPr><w:t [^>]*>Wat/);
  });

  test('Arabic runs from right to left, also inside Dutch', async () => {
    const inside = await documentOf(letterOf([paragraph(said('Zij zei مرحبا يا عالم tegen mij'))]));
    expect(inside).toMatch(/<w:rtl\/>[^t]*<w:lang [^>]*\/><\/w:rPr><w:t [^>]*>مرحبا يا عالم</);
    expect(inside).not.toContain('<w:bidi/>');
    const alone = await documentOf(letterOf([paragraph(said('«مرحبا» zei zij'))]));
    expect(alone).toContain('<w:bidi/>');
    const quote = { kind: 'quote', text: 'مرحبا', language: 'ar', source: 'Bron' } as const;
    expect(await documentOf(letterOf([quote]))).toMatch(/<w:bidi\/>.*<w:lang w:bidi="ar"\/>/);
  });

  test('pages are numbered in the language of the letter', async () => {
    const footer = async (letter: Letter) => partOf(await docxOf(letter), 'word/footer1.xml');
    expect(await footer(letterOf([]))).toMatch(/Pagina .*PAGE.* van .*NUMPAGES/);
    expect(await footer(letterOf([], { language: 'en' }))).toMatch(/Page .*PAGE.* of .*NUMPAGES/);
  });

  test('subject, headings, lists and quotes have styles, and each numbered list starts at 1', async () => {
    const blocks = blocksOf(await docxOf(letterFullOf('woord')));
    const styles = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.style] : []));
    for (const style of ['Title', 'Heading1', 'ListBullet', 'ListNumber', 'Quote', 'Caption'])
      expect(styles).toContain(style);
    const numbered = blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.style === 'ListNumber' ? [block.list] : [],
    );
    expect(numbered).toHaveLength(3);
    expect(new Set(numbered).size).toBe(2);
  });

  test('every style that is used is there', async () => {
    const docx = await letterDocx(alone(letterFullOf('woord')), {
      madeAt,
      pictures: thumbnails(1),
    });
    const used = [...partOf(docx, 'word/document.xml').matchAll(/<w:[pr]Style w:val="([^"]+)"/g)];
    const styles = partOf(docx, 'word/styles.xml');
    for (const [, id] of used) expect(styles).toContain(`w:styleId="${id}"`);
  });

  test('the header row of a table comes back on every page', async () => {
    const columns = ['Wat', 'Wanneer'];
    const table = { kind: 'table', caption: 'Lijst', columns, rows: [] } as const;
    expect(await documentOf(letterOf([table]))).toMatch(/<w:trPr>.*<w:tblHeader\/>.*Wat.*Wanneer/);
  });

  test('a picture has its name above it and words for who cannot see it', async () => {
    const pictures = thumbnails(2, 'Bijlage <&">');
    const docx = await letterDocx(alone(letterOf([])), { madeAt, pictures });
    expect(partOf(docx, 'word/document.xml')).toMatch(
      /descr="Wat te zien is: Bijlage &lt;&amp;&quot;/,
    );
    const names = blocksOf(docx).filter((b) => b.kind === 'paragraph' && b.style === 'Heading2');
    expect(names.map((name) => name.kind === 'paragraph' && name.text)).toEqual(
      pictures.map(({ name }) => name),
    );
    const kept = partsOf(docx).get('word/media/image1.png');
    expect(kept?.equals(Buffer.from(pictures[0]?.png ?? []))).toBe(true);
  });
});

test('what is no PNG is no picture', async () => {
  const pictures = [{ name: 'Bijlage 1', png: new TextEncoder().encode('GIF89a'), alt: '' }];
  await expect(letterDocx(alone(letterOf([])), { madeAt, pictures })).rejects.toThrow(
    'no PNG: Bijlage 1',
  );
});
