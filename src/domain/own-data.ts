/**
 * "Gaat het over uw eigen gegevens?" decides between a complaint and a tip, and with it who hears the
 * name, whether an answer comes, and which protection follows.
 */
import type { Checked } from './checked.ts';

export const yesNoUnknown = ['yes', 'no', 'unknown'] as const;
export type YesNoUnknown = (typeof yesNoUnknown)[number];

export const gateOutcomes = ['complaint', 'tip', 'not-clear'] as const;
export type GateOutcome = (typeof gateOutcomes)[number];

/** What follows from the outcome, in plain words. */
export type GateText = {
  readonly title: string;
  readonly why: string;
  /** Whether the authority knows who it is from. */
  readonly name: string;
  /** Whether the organisation may read it. */
  readonly shared: string;
  readonly answer: string;
  readonly withoutName: string;
  /** What one can do after it. */
  readonly after: string;
};

export type GateTexts = { readonly reviewed: boolean } & Readonly<Record<GateOutcome, GateText>>;

/** The file `src/data/own-data.json`. */
export type OwnDataGuide = Checked & {
  readonly texts: { readonly nl: GateTexts; readonly en: GateTexts };
};
