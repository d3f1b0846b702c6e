/** A letter as a file that a browser can save. */
import { expect, test } from 'vitest';
import { letterDocx } from '../../../src/docx/letter-docx.ts';
import { docxMediaType, letterAsDocx } from '../../../src/flows/letter-as-docx.ts';
import { letterOf, madeAt, thumbnails } from '../docx/model-letters.ts';

test('the file is that of the letter at the moment of its clock, and says what it is', async () => {
  const pictures = thumbnails(1);
  const file = await letterAsDocx(letterOf([]), { pictures, now: () => madeAt });
  expect(file.type).toBe(docxMediaType);
  const bytes = await letterDocx(letterOf([]), { madeAt, pictures });
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
});
