/** The blocks of a letter as paragraphs and tables with styles of their own. */
import { Paragraph, Tab, type Table, TextRun } from 'docx';
import { languageOr } from '../complaint/html.ts';
import type { BlockOf, PlainInline } from '../domain/letter.ts';
import { startsRtl } from './direction.ts';
import { numberedList } from './lists.ts';
import { inlineRuns, noLanguage, textRuns, type Voice, voiceOf } from './runs.ts';
import type { StyleId } from './styles.ts';
import { letterTable } from './tables.ts';

export type DocxBlock = Paragraph | Table;

type Named<Kind extends BlockOf<PlainInline>['kind']> = Extract<
  BlockOf<PlainInline>,
  { readonly kind: Kind }
>;

export const styled = (style: StyleId, text: string, voice: Voice): Paragraph =>
  new Paragraph({ style, children: textRuns(text, voice) });

/** The block; `at` is its place in the letter, by which each numbered list starts at 1. */
export function docxBlock(block: BlockOf<PlainInline>, at: number, voice: Voice): DocxBlock[] {
  switch (block.kind) {
    case 'heading':
      return [styled('Heading1', block.text, voice)];
    case 'paragraph':
      return [said(block, voice)];
    case 'list':
      return listItems(block, at, voice);
    case 'quote':
      return quote(block, voice);
    case 'table':
      return [styled('Caption', block.caption, voice), ...letterTable(block, voice)];
    case 'facts':
      return block.rows.map((row) => fact(row, voice));
    case 'fill-in':
      return fillIn(block, voice);
  }
}

/** Words of somebody else alone take their own direction, as in the HTML. */
function said({ inlines }: Named<'paragraph'>, voice: Voice): Paragraph {
  const words = inlines.map(({ text }) => text).join('');
  const isRtl = inlines.every(({ kind }) => kind === 'said') && startsRtl(words);
  return new Paragraph({
    ...(isRtl ? { bidirectional: true } : {}),
    children: inlineRuns(inlines, voice),
  });
}

const listItems = ({ ordered, items }: Named<'list'>, at: number, voice: Voice) =>
  items.map(
    (item) =>
      new Paragraph({
        style: ordered ? 'ListNumber' : 'ListBullet',
        ...(ordered ? { numbering: { reference: numberedList, level: 0, instance: at } } : {}),
        children: inlineRuns(item, voice),
      }),
  );

function quote({ text, language, source }: Named<'quote'>, voice: Voice): Paragraph[] {
  const tag = languageOr(language) || noLanguage;
  const words = new Paragraph({
    style: 'Quote',
    ...(startsRtl(text)
      ? { bidirectional: true, children: textRuns(text, { tag: noLanguage, rtlTag: tag }) }
      : { children: textRuns(text, voiceOf(tag)) }),
  });
  return [words, styled('QuoteSource', source, voice)];
}

const fact = ({ name, value }: Named<'facts'>['rows'][number], voice: Voice): Paragraph =>
  new Paragraph({
    style: 'Fact',
    children: [
      ...textRuns(`${name}:`, voice, { style: 'Strong' }),
      new TextRun({ children: [new Tab()] }),
      ...inlineRuns(value, voice),
    ],
  });

/** Boxes and lines for a pen, or for whoever types over them. */
const fillIn = ({ question, choices, lines }: Named<'fill-in'>, voice: Voice): Paragraph[] => [
  styled('Question', question, voice),
  ...choices.map((choice) => styled('Choice', `☐ ${choice}`, voice)),
  ...Array.from({ length: lines }, () => styled('WritingLine', '', voice)),
];
