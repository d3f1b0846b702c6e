/** All words of the explanation in one language. */
import type { ExplanationWords } from '../explanation-words.ts';
import { frameAr } from './frame.ts';
import { kindsAr } from './kinds.ts';
import { outwardPartsAr } from './outward-parts.ts';
import { requestPartsAr } from './request-parts.ts';

export const explanationAr: ExplanationWords = {
  frame: frameAr,
  kinds: kindsAr,
  parts: { ...requestPartsAr, ...outwardPartsAr },
};
