/** Looks through every file below a folder, and at its name, for a word or for bytes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * The files. A word counts in whichever way it is written: in one or two bytes per character, with or
 * without capitals, in base64 or hexadecimal digits. Bytes count as they are.
 */
export function filesWith(what: string | Buffer, folder: string): string[] {
  const isIn = typeof what === 'string' ? holdsWord(what) : (file: Buffer) => file.includes(what);
  return filesBelow(folder).filter((file) =>
    isIn(Buffer.concat([Buffer.from(`${relative(folder, file)}\n`), readIfThere(file)])),
  );
}

function holdsWord(word: string): (file: Buffer) => boolean {
  const forms = formsOf(word).map(withoutCapitals);
  return (file) => {
    const text = withoutCapitals(file);
    return forms.some((form) => text.includes(form));
  };
}

/** A character per byte. Digits of base64 without capitals are still far too many to be there by chance. */
const withoutCapitals = (bytes: Buffer): string => bytes.toString('latin1').toLowerCase();

function formsOf(word: string): Buffer[] {
  const plain = inBothWidths(word);
  const digits = plain.flatMap((bytes) => [bytes.toString('hex'), ...inBase64(bytes)]);
  return [...plain, ...digits.flatMap(inBothWidths)];
}

const inBothWidths = (text: string) => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];

/** Wherever it begins in a longer text: without the digits in which a neighbour has a share. */
const inBase64 = (bytes: Buffer): string[] =>
  [0, 1, 2].map((before) => {
    const digits = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    const ownFrom = Math.ceil((before * 8) / 6);
    const ownUntil = Math.floor(((before + bytes.length) * 8) / 6);
    return digits.slice(ownFrom, ownUntil);
  });

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

function readIfThere(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0); // A browser that is running throws files away all the time.
  }
}
