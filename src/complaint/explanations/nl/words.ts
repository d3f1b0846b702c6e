/** All words of the explanation in one language. */
import type { ExplanationWords } from '../explanation-words.ts';
import { frameNl } from './frame.ts';
import { kindsNl } from './kinds.ts';
import { outwardPartsNl } from './outward-parts.ts';
import { requestPartsNl } from './request-parts.ts';

export const explanationNl: ExplanationWords = {
  frame: frameNl,
  kinds: kindsNl,
  parts: { ...requestPartsNl, ...outwardPartsNl },
};
