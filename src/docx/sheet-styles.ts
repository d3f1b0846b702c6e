/** The styles of the sheet that must stay one page: small, each line 13 pt high, as in the HTML. */
import { type IParagraphStyleOptions, LineRuleType } from 'docx';
import { twips } from './page.ts';
import { type Look, type StyleId, style } from './style-of.ts';

/** The name of the same style for the sheet. */
export const compactStyle = (id: StyleId): string => `Sheet${id}`;

type Measures = {
  /** All in twentieths of a point. */
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  /** In half points. */
  readonly size?: number;
};

const compact = (
  id: StyleId,
  { before = 0, after = 50, line = 260, size = 20 }: Measures = {},
  more: Look['paragraph'] = {},
): IParagraphStyleOptions =>
  style(compactStyle(id), `Sheet ${id}`, {
    basedOn: id,
    paragraph: { spacing: { before, after, line, lineRule: LineRuleType.EXACT }, ...more },
    run: { size },
  });

export const sheetStyles: readonly IParagraphStyleOptions[] = [
  compact('Normal'),
  compact('AnnexTitle', { after: 80, line: 300, size: 24 }),
  compact('Heading2', { before: 100, after: 0 }),
  compact('ListBullet', { after: 0 }),
  compact('ListNumber', { after: 0 }),
  compact('Quote'),
  compact('QuoteSource'),
  compact('Caption', { before: 60, after: 20 }),
  compact('TableHeading', { after: 0 }),
  compact('TableText', { after: 0 }),
  compact('Fact', {}, { indent: { start: twips(42), hanging: twips(42) } }),
  compact('Question'),
  compact('Choice'),
  compact('WritingLine', { before: 160 }),
];
