/** The words of the gate between complaint and tip, with their source. */
import type { LetterLanguage } from '../domain/language.ts';
import type { GateOutcome, GateText, OwnDataGuide } from '../domain/own-data.ts';
import { asOwnDataGuide } from '../schemas/own-data.ts';
import ownDataFile from './own-data.json' with { type: 'json' };

export const ownDataGuide: OwnDataGuide = asOwnDataGuide(ownDataFile);

export const gateText = (outcome: GateOutcome, language: LetterLanguage): GateText =>
  ownDataGuide.texts[language][outcome];
