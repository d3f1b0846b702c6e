/** What the file says of itself: of the letter and its clock, and nothing of the computer. */
import { html } from '../complaint/html.ts';
import type { Instant } from '../domain/instant.ts';
import { xmlText } from './xml-text.ts';

/** `docx` writes the moment of writing there, which would make every file another. */
export const corePropertiesPath = 'docProps/core.xml';

export type FileNames = {
  readonly title: string;
  /** Empty when nobody signs. */
  readonly author: string;
  readonly tag: string;
};

/** Core properties (ECMA-376 part 2, §11), in UTC to the second. */
export function coreProperties({ title, author, tag }: FileNames, madeAt: Instant): string {
  const moment = `${madeAt.slice(0, 19)}Z`;
  return html`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(author)}</dc:creator><dc:language>${tag}</dc:language><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified></cp:coreProperties>
`.markup;
}
