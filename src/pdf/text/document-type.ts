/** The type of a document: its fonts, and which of them shows what. Made once for all of its pages. */
import { type FontOf, fontChoice } from './font-choice.ts';
import { documentFonts, type Fonts } from './fonts.ts';

export type DocumentType = { readonly fonts: Fonts; readonly fontOf: FontOf };

export function documentType(fonts: Fonts = documentFonts()): DocumentType {
  return { fonts, fontOf: fontChoice(fonts) };
}
