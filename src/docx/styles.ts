/** How the parts of a letter look: each has a style, so that whoever edits it changes it in one place. */
import { BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { bulletedList } from './lists.ts';
import { twips } from './page.ts';
import { sheetStyles } from './sheet-styles.ts';
import { style } from './style-of.ts';

const line = (size: number, space: number) => ({
  style: BorderStyle.SINGLE,
  color: '777777',
  size,
  space,
});

const small = { size: 19 };
const bold = { bold: true };
const tight = { spacing: { before: 0, after: 60 } };

const paragraphStyles: readonly IParagraphStyleOptions[] = [
  { id: 'Normal', name: 'Normal', quickFormat: true },
  style('AnnexTitle', 'Annex Title', {
    basedOn: 'Heading1',
    paragraph: { spacing: { before: 0, after: 240 } },
    run: { size: 26 },
  }),
  style('Sender', 'Sender'),
  style('Recipient', 'Recipient'),
  style('Date', 'Date', { paragraph: { spacing: { after: 360 } } }),
  style('ListBullet', 'List Bullet', {
    paragraph: { ...tight, numbering: { reference: bulletedList, level: 0 } },
  }),
  style('ListNumber', 'List Number', { paragraph: tight }),
  style('Quote', 'Quote', {
    paragraph: {
      indent: { start: twips(5) },
      border: { left: line(24, 8) },
      spacing: { before: 120, after: 60 },
    },
  }),
  style('QuoteSource', 'Quote Source', { paragraph: { indent: { start: twips(5) } }, run: small }),
  style('TableHeading', 'Table Heading', { paragraph: { ...tight, keepNext: true }, run: bold }),
  style('TableText', 'Table Text', { paragraph: tight }),
  style('Fact', 'Fact', {
    paragraph: { ...tight, indent: { start: twips(45), hanging: twips(45) } },
  }),
  style('Question', 'Question', { paragraph: { keepNext: true, spacing: { before: 240 } } }),
  style('Choice', 'Choice', { paragraph: { ...tight, indent: { start: twips(5) } } }),
  style('WritingLine', 'Writing Line', {
    paragraph: { border: { bottom: line(6, 1), between: line(6, 1) }, spacing: { before: 300 } },
  }),
  style('Closing', 'Closing', { paragraph: { keepNext: true, spacing: { before: 240 } } }),
  style('Signature', 'Signature', { paragraph: { spacing: { before: twips(20) } } }),
  // What a page ends with after a table, where a paragraph must stand: it takes no room.
  style('PartEnd', 'Part End', {
    paragraph: { spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } },
    run: { size: 2 },
  }),
  style('Footer', 'footer', { run: small }),
];

const heading = { keepNext: true, spacing: { before: 240, after: 60 } };
const ink = { color: '111111' };

/** Styles for text whose own language is `tag`. */
export const letterStyles = (tag: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Arial', size: 22, ...ink, language: { value: tag } },
      paragraph: { spacing: { after: 120, line: 288 } },
    },
    title: { run: { ...bold, ...ink, size: 22 }, paragraph: { spacing: { after: 360 } } },
    heading1: { run: { ...bold, ...ink, size: 22 }, paragraph: { ...heading, outlineLevel: 0 } },
    heading2: { run: { ...bold, ...ink, size: 22 }, paragraph: { ...heading, outlineLevel: 1 } },
    caption: { run: { ...bold, ...ink }, paragraph: heading },
  },
  paragraphStyles: [...paragraphStyles, ...sheetStyles],
  characterStyles: [{ id: 'Strong', name: 'Strong', quickFormat: true, run: bold }],
});
