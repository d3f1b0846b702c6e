/** A letter itself in a word processor: addresses, subject, blocks, closing and enclosures. */
import { Paragraph } from 'docx';
import { dateline, letterWords } from '../complaint/letter-words.ts';
import type { AddressLines, SaidLetter } from '../domain/letter.ts';
import { type DocxBlock, docxBlocks } from './blocks.ts';
import { twips } from './page.ts';
import { textRuns, type Voice } from './runs.ts';
import { type Setting, styled } from './setting.ts';

export const letterBlocks = (letter: SaidLetter, setting: Setting): DocxBlock[] => [
  addressBlock('Sender', letter.sender, 30, setting.voice),
  addressBlock('Recipient', letter.recipient, 40, setting.voice),
  styled('Date', dateline(letter), setting),
  styled('Title', `${letterWords[letter.language].subject}: ${letter.subject}`, setting),
  styled('Normal', letter.salutation, setting),
  ...docxBlocks(letter.blocks, setting),
  styled('Closing', letter.closing, setting),
  styled('Signature', letter.signature, setting),
  ...enclosures(letter, setting),
];

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

const enclosures = ({ enclosures: lines, language }: SaidLetter, setting: Setting): Paragraph[] =>
  lines.length === 0
    ? []
    : [
        styled('Heading1', letterWords[language].enclosures, setting),
        ...lines.map((line) => styled('ListBullet', line, setting)),
      ];
