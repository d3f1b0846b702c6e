/** What there is to say of what was given beside a pack, for whoever shows it. */
import type { BesideCheck, BesideCode } from '../domain/beside.ts';
import type { Sha256 } from '../domain/ids.ts';
import { dutchTimeZone, type Instant } from '../domain/instant.ts';
import type { Language, LetterLanguage } from '../domain/language.ts';
import { besideWordsEn } from './beside-words.en.ts';
import { besideWordsNl } from './beside-words.nl.ts';
import type { CheckWords } from './check-words.ts';
import type { FindingWords } from './finding-words.ts';
import { inGroups, inMoment } from './in-groups.ts';
import type { InWords } from './said-of-signer.ts';
import type { Said } from './verdict-words.ts';

export type BesideWords = {
  readonly questions: Readonly<Record<BesideCheck['kind'], string>>;
  /** `at`: a moment in words. `seq`: as in the log, from 0. */
  readonly receipt: (at: string, seq: number, key: string) => Said;
  readonly opening: (at: string, seq: number) => Said;
  readonly codes: Readonly<Record<BesideCode, FindingWords>>;
};

export const besideWords: Readonly<Record<LetterLanguage, BesideWords>> = {
  nl: besideWordsNl,
  en: besideWordsEn,
};

/** The answer, in a title and a text. `inWords`: for the key, besides its digits. */
export function saidOfBeside(
  check: BesideCheck,
  { beside: words, language }: CheckWords,
  inWords?: InWords,
): Said {
  if (check.code !== null) {
    const { what, means, next } = words.codes[check.code];
    return { title: what.replace(/\.$/, ''), text: `${means} ${next}` };
  }
  const [at, seq] = [momentOf(check.at, language), check.seq ?? 0];
  return check.kind === 'receipt'
    ? words.receipt(at, seq, check.key === null ? '' : keyText(check.key, inWords))
    : words.opening(at, seq);
}

const keyText = (key: Sha256, inWords: InWords | undefined): string =>
  inWords === undefined ? inGroups(key) : `${inGroups(key)} (${inWords(key)})`;

const momentOf = (at: Instant | null, language: Language): string =>
  at === null ? '' : inMoment(at, language, dutchTimeZone);
