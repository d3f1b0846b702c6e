/**
 * A letter as a file for a word processor (DOCX, ECMA-376), for who wants to go on writing. It says
 * what the HTML says; each part has a style. The same letter and moment give the same bytes.
 */
import { Document, Packer, Paragraph } from 'docx';
import { dateline, letterWords } from '../complaint/letter-words.ts';
import { sayReferences } from '../complaint/say-references.ts';
import type { Instant } from '../domain/instant.ts';
import type { AddressLines, Letter, SaidLetter } from '../domain/letter.ts';
import type { Bytes } from '../pack/zip-records.ts';
import { type DocxBlock, docxBlock, styled } from './blocks.ts';
import { coreProperties, corePropertiesPath } from './core-properties.ts';
import { docxWords } from './docx-words.ts';
import { lists } from './lists.ts';
import { page, pageFooter, twips } from './page.ts';
import { type Picture, pictureBlocks } from './pictures.ts';
import { textRuns, type Voice, voiceOf } from './runs.ts';
import { letterStyles } from './styles.ts';
import { withZipTimes } from './zip-times.ts';

export type DocxOptions = {
  readonly madeAt: Instant;
  /** Small copies of exhibits, behind the letter. */
  readonly pictures?: readonly Picture[];
};

/** The whole file. Throws when a picture is no PNG. */
export async function letterDocx(
  letter: Letter,
  { madeAt, pictures = [] }: DocxOptions,
): Promise<Bytes> {
  const said = sayReferences(letter);
  const { tag } = docxWords[said.language];
  const file = new Document({
    styles: letterStyles(tag),
    numbering: lists,
    compatibility: { version: 15 },
    sections: [
      {
        properties: page,
        footers: { default: pageFooter(said.language) },
        children: [...letterBlocks(said), ...picturesOf(said, pictures)],
      },
    ],
  });
  const core = { path: corePropertiesPath, data: coreProperties(said, madeAt) };
  const zip = await Packer.pack(file, 'uint8array', undefined, [core]);
  return withZipTimes(zip, madeAt);
}

function letterBlocks(letter: SaidLetter): DocxBlock[] {
  const voice = voiceOf(docxWords[letter.language].tag);
  return [
    addressBlock('Sender', letter.sender, 30, voice),
    addressBlock('Recipient', letter.recipient, 40, voice),
    styled('Date', dateline(letter), voice),
    styled('Title', `${letterWords[letter.language].subject}: ${letter.subject}`, voice),
    new Paragraph({ children: textRuns(letter.salutation, voice) }),
    ...letter.blocks.flatMap((block, at) => docxBlock(block, at, voice)),
    styled('Closing', letter.closing, voice),
    styled('Signature', letter.signature, voice),
    ...enclosuresOf(letter, voice),
  ];
}

const lineHeight = 288;

/** An address in `height` mm, so that the next thing stands where the window of an envelope is. */
const addressBlock = (
  style: 'Sender' | 'Recipient',
  lines: AddressLines,
  height: number,
  voice: Voice,
): Paragraph =>
  new Paragraph({
    style,
    spacing: { after: Math.max(120, twips(height) - lines.length * lineHeight) },
    children: textRuns(lines.join('\n'), voice),
  });

const enclosuresOf = ({ enclosures, language }: SaidLetter, voice: Voice): Paragraph[] =>
  enclosures.length === 0
    ? []
    : [
        styled('Heading1', letterWords[language].enclosures, voice),
        ...enclosures.map((line) => styled('ListBullet', line, voice)),
      ];

function picturesOf({ language }: SaidLetter, pictures: readonly Picture[]): DocxBlock[] {
  if (pictures.length === 0) return [];
  const { pictures: title, tag } = docxWords[language];
  const blocks = pictures.flatMap((picture, at) => pictureBlocks(picture, at, voiceOf(tag)));
  return [styled('Heading1', title, voiceOf(tag)), ...blocks];
}
