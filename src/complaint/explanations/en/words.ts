/** All words of the explanation in one language. */
import type { ExplanationWords } from '../explanation-words.ts';
import { frameEn } from './frame.ts';
import { kindsEn } from './kinds.ts';
import { outwardPartsEn } from './outward-parts.ts';
import { requestPartsEn } from './request-parts.ts';

export const explanationEn: ExplanationWords = {
  frame: frameEn,
  kinds: kindsEn,
  parts: { ...requestPartsEn, ...outwardPartsEn },
};
