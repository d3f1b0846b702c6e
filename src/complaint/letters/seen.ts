/** What was seen, in the words of the first letter: a later letter says it with no more certainty. */
import type { Language } from '../../domain/language.ts';
import type { Block } from '../../domain/letter.ts';
import { observation as observationEn } from './access-request.en.ts';
import type { Reported } from './access-request-facts.ts';
import { observations as observationsNl } from './observations.nl.ts';

const observationsEn = (reported: readonly Reported[]): Block[] =>
  reported.flatMap((one, at) => observationEn(one, reported.length === 1 ? null : `${at + 1}.`));

export const seen = (reported: readonly Reported[], language: Language): Block[] =>
  language === 'nl' ? observationsNl(reported) : observationsEn(reported);
