/** Brief als DOCX: a letter for whoever wants to go on with it in a word processor. Loaded when asked for. */

import { letterDocx } from '../docx/letter-docx.ts';
import type { Picture } from '../docx/pictures.ts';
import type { Clock } from '../domain/instant.ts';
import type { Letter } from '../domain/letter.ts';

export const docxMediaType =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export type DocxOrder = { readonly pictures: readonly Picture[]; readonly now: Clock };

/** The file. Throws when a picture is no PNG. */
export async function letterAsDocx(letter: Letter, { pictures, now }: DocxOrder): Promise<Blob> {
  return new Blob([await letterDocx(letter, { madeAt: now(), pictures })], { type: docxMediaType });
}
