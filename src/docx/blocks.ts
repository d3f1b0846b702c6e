/** The blocks of a letter or an annex as paragraphs and tables with styles of their own. */
import { type Paragraph, Tab, type Table, TextRun } from 'docx';
import { languageOr } from '../complaint/html.ts';
import type { BlockOf, PlainInline } from '../domain/letter.ts';
import { runsRtl, startsRtl } from './direction.ts';
import { numberedList } from './lists.ts';
import { inlineRuns, noLanguage, textRuns, voiceOf } from './runs.ts';
import { paragraphIn, type Setting, styled } from './setting.ts';
import { letterTable } from './tables.ts';

export type DocxBlock = Paragraph | Table;

type Named<Kind extends BlockOf<PlainInline>['kind']> = Extract<
  BlockOf<PlainInline>,
  { readonly kind: Kind }
>;

export const docxBlocks = (
  blocks: readonly BlockOf<PlainInline>[],
  setting: Setting,
): DocxBlock[] => blocks.flatMap((block, at) => docxBlock(block, at, setting));

/** The block; `at` is its place among the others. */
function docxBlock(block: BlockOf<PlainInline>, at: number, setting: Setting): DocxBlock[] {
  switch (block.kind) {
    case 'heading':
      return [styled(setting.heading, block.text, setting)];
    case 'paragraph':
      return [said(block, setting)];
    case 'list':
      return listItems(block, setting.blocksBefore + at, setting);
    case 'quote':
      return quote(block, setting);
    case 'table':
      return [styled('Caption', block.caption, setting), ...letterTable(block, setting)];
    case 'facts':
      return block.rows.map((row) => fact(row, setting));
    case 'fill-in':
      return fillIn(block, setting);
  }
}

const said = ({ inlines }: Named<'paragraph'>, setting: Setting): Paragraph =>
  paragraphIn(setting, {
    isRtl: runsRtl(inlines, setting.isRtl),
    children: inlineRuns(inlines, setting.voice),
  });

const listItems = ({ ordered, items }: Named<'list'>, instance: number, setting: Setting) =>
  items.map((item) =>
    paragraphIn(setting, {
      style: ordered ? 'ListNumber' : 'ListBullet',
      ...(ordered ? { numbering: { reference: numberedList, level: 0, instance } } : {}),
      children: inlineRuns(item, setting.voice),
    }),
  );

function quote({ text, language, source }: Named<'quote'>, setting: Setting): Paragraph[] {
  const tag = languageOr(language) || noLanguage;
  const isRtl = startsRtl(text);
  const voice = isRtl ? { tag: noLanguage, rtlTag: tag } : voiceOf(tag);
  return [
    paragraphIn(setting, { style: 'Quote', isRtl, children: textRuns(text, voice) }),
    styled('QuoteSource', source, setting),
  ];
}

const fact = ({ name, value }: Named<'facts'>['rows'][number], setting: Setting): Paragraph =>
  paragraphIn(setting, {
    style: 'Fact',
    children: [
      ...textRuns(`${name}:`, setting.voice, { style: 'Strong' }),
      new TextRun({ children: [new Tab()] }),
      ...inlineRuns(value, setting.voice),
    ],
  });

/** Boxes and lines for a pen, or for whoever types over them. */
const fillIn = ({ question, choices, lines }: Named<'fill-in'>, setting: Setting): Paragraph[] => [
  styled('Question', question, setting),
  ...choices.map((choice) => styled('Choice', `☐ ${choice}`, setting)),
  ...Array.from({ length: lines }, () => styled('WritingLine', '', setting)),
];
