/** All words of the explanation in one language. */
import type { ExplanationWords } from '../explanation-words.ts';
import { frameTr } from './frame.ts';
import { kindsTr } from './kinds.ts';
import { outwardPartsTr } from './outward-parts.ts';
import { requestPartsTr } from './request-parts.ts';

export const explanationTr: ExplanationWords = {
  frame: frameTr,
  kinds: kindsTr,
  parts: { ...requestPartsTr, ...outwardPartsTr },
};
