/** Words of the objection against the AP's refusal, in each language. */
import type { LetterLanguage } from '../../domain/language.ts';
import type { Parts } from '../inlines.ts';
import type { ApLabel } from './ap-complaint-facts.ts';
import { apObjectionEn } from './ap-objection.en.ts';
import { apObjectionNl } from './ap-objection.nl.ts';
import type { ApGround } from './ap-objection-facts.ts';

export type ApObjectionWords = {
  readonly subject: string;
  readonly subjectProForma: string;
  readonly against: string;
  /** What the AP answered with its decision, up to the day on which that was sent. */
  readonly answered: Readonly<Record<ApLabel | 'tip', string>>;
  readonly about: string;
  readonly whyNot: string;
  readonly eachReason: Parts;
  readonly reason: (number: number) => string;
  readonly reasons: Readonly<Record<ApGround, string>>;
  readonly theirWords: string;
  readonly wrote: string;
  readonly handleNow: Parts;
  readonly ownData: Parts;
  readonly seeDifferently: string;
  readonly notAllWeighed: string;
  readonly investigate: Parts;
  readonly atTop: Readonly<Record<ApLabel, string>>;
  readonly wantedDecision: Readonly<Record<ApLabel, Parts>>;
  readonly asksTitle: string;
  readonly asks: readonly (string | Parts)[];
};

export const apObjectionWords: Readonly<Record<LetterLanguage, ApObjectionWords>> = {
  nl: apObjectionNl,
  en: apObjectionEn,
};
