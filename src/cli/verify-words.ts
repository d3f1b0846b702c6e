/** What only the command line says of a pack; the rest stands in `verify/`. */
import type { LetterLanguage } from '../domain/language.ts';

export type VerifyWords = {
  readonly cannotRead: string;
  readonly saysOfItself: string;
  readonly madeOn: (day: string, software: string) => string;
  readonly holds: (files: number, byteLength: number) => string;
  readonly isPart: (number: number, of: number) => string;
  readonly fingerprint: string;
  readonly allParts: (of: number) => string;
  readonly someParts: (given: readonly number[], missing: readonly number[]) => string;
};

export const verifyWords: Readonly<Record<LetterLanguage, VerifyWords>> = {
  nl: {
    cannotRead: 'Dit bestand is er niet, of kan niet worden gelezen. Kijk of de naam klopt.',
    saysOfItself: 'Wat het pakket over zichzelf zegt',
    madeOn: (day, software) => `Van ${day}, gemaakt met ${software}.`,
    holds: (files, byteLength) => `${files} bestanden, uitgepakt ${byteLength} bytes.`,
    isPart: (number, of) => `Dit is deel ${number} van ${of}.`,
    fingerprint: 'Vingerafdruk:',
    allParts: (of) => `Alle ${of} delen van dit pakket zijn er.`,
    someParts: (given, missing) =>
      `Gecontroleerd: deel ${given.join(', ')}. Niet gegeven: deel ${missing.join(', ')}.`,
  },
  en: {
    cannotRead: 'This file is not there, or cannot be read. See whether the name is right.',
    saysOfItself: 'What the pack says of itself',
    madeOn: (day, software) => `Of ${day}, made with ${software}.`,
    holds: (files, byteLength) => `${files} files, ${byteLength} bytes unpacked.`,
    isPart: (number, of) => `This is part ${number} of ${of}.`,
    fingerprint: 'Fingerprint:',
    allParts: (of) => `All ${of} parts of this pack are there.`,
    someParts: (given, missing) =>
      `Checked: part ${given.join(', ')}. Not given: part ${missing.join(', ')}.`,
  },
};
