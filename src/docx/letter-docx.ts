/**
 * Letters and annexes as a file for a word processor (DOCX, ECMA-376), for who wants to go on writing.
 * It says what the HTML says; each part has a style. The same set and moment give the same bytes.
 */
import { Document, type ISectionOptions, Packer, Table } from 'docx';
import { partsInOrder, type SetPart } from '../complaint/in-order.ts';
import { sayAnnex } from '../complaint/say-references.ts';
import type { Annex, LetterSet, SaidAnnex } from '../domain/annex.ts';
import type { Instant } from '../domain/instant.ts';
import { directionOf, type Language, type LetterLanguage } from '../domain/language.ts';
import type { Bytes } from '../zip/records.ts';
import { type DocxBlock, docxBlocks } from './blocks.ts';
import { coreProperties, corePropertiesPath, type FileNames } from './core-properties.ts';
import { docxWords } from './docx-words.ts';
import { finishZip } from './finish-zip.ts';
import { letterBlocks } from './letter-blocks.ts';
import { lists } from './lists.ts';
import { letterPaper, type Paper, pageFooter, sheetPaper } from './page.ts';
import { type Picture, picturePage } from './pictures.ts';
import { ownVoice, type Setting, styled } from './setting.ts';
import { letterStyles } from './styles.ts';

export type DocxOptions = {
  readonly madeAt: Instant;
  /** Small copies of exhibits, behind everything else. */
  readonly pictures?: readonly Picture[];
};

/** The letter with its annexes, each on pages of its own. Throws when a picture is no PNG. */
export async function letterDocx(
  set: LetterSet,
  { madeAt, pictures = [] }: DocxOptions,
): Promise<Bytes> {
  const { language, subject, signature } = set.letter;
  const parts = partsInOrder(set);
  const pages = parts.map((part, at) => pageOf(part, blocksIn(parts.slice(0, at))));
  return fileOf(
    [...pages, ...picturePages(pictures, language)],
    { title: subject, author: signature, tag: docxWords[language].tag },
    { madeAt, pictures },
  );
}

/** One annex by itself, such as the explanation. */
export const annexDocx = async (
  annex: Annex,
  { madeAt }: Pick<DocxOptions, 'madeAt'>,
): Promise<Bytes> =>
  fileOf(
    [annexPage(sayAnnex(annex), 0)],
    { title: annex.title, author: '', tag: docxWords[annex.language].tag },
    { madeAt },
  );

async function fileOf(
  sections: readonly ISectionOptions[],
  names: FileNames,
  { madeAt, pictures = [] }: DocxOptions,
): Promise<Bytes> {
  const file = new Document({
    styles: letterStyles(names.tag),
    numbering: lists,
    compatibility: { version: 15 },
    sections,
  });
  const core = { path: corePropertiesPath, data: coreProperties(names, madeAt) };
  const zip = await Packer.pack(file, 'uint8array', undefined, [core]);
  const shown = pictures.map(({ png }) => (typeof png === 'string' ? nothing : png));
  return finishZip(zip, madeAt, shown);
}

/** In the place of a picture that is not there, and so is asked for by nothing. */
const nothing: Bytes = new Uint8Array();

const blocksIn = (parts: readonly SetPart[]): number =>
  parts.reduce(
    (sum, part) => sum + (part.kind === 'letter' ? part.letter : part.annex).blocks.length,
    0,
  );

function pageOf(part: SetPart, blocksBefore: number): ISectionOptions {
  if (part.kind === 'annex') return annexPage(part.annex, blocksBefore);
  const { letter } = part;
  const setting = { ...settingOf(letter.language), heading: 'Heading1', blocksBefore } as const;
  return sectionOf(letterBlocks(letter, setting), letter.language);
}

function annexPage({ kind, language, title, blocks }: SaidAnnex, blocksBefore: number) {
  const isCompact = kind === 'triage-sheet';
  const paper = isCompact ? sheetPaper : letterPaper;
  const setting = { ...settingOf(language, paper), isCompact, blocksBefore };
  const children = [styled('AnnexTitle', title, setting), ...docxBlocks(blocks, setting)];
  return sectionOf(children, language, paper);
}

const picturePages = (pictures: readonly Picture[], language: LetterLanguage): ISectionOptions[] =>
  pictures.length === 0
    ? []
    : [sectionOf(picturePage(pictures, language, settingOf(language)), language)];

const settingOf = (language: Language, { textWidth }: Paper = letterPaper): Setting => ({
  voice: ownVoice(language),
  isRtl: directionOf(language) === 'rtl',
  isCompact: false,
  heading: 'Heading2',
  textWidth,
  blocksBefore: 0,
});

const sectionOf = (
  blocks: readonly DocxBlock[],
  language: Language,
  { properties }: Paper = letterPaper,
): ISectionOptions => ({
  properties,
  footers: { default: pageFooter(language) },
  children: [...blocks, ...(blocks.at(-1) instanceof Table ? [partEnd(language)] : [])],
});

const partEnd = (language: Language) => styled('PartEnd', '', settingOf(language));
