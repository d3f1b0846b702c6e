/** A rule that a letter leans on, by its name in the data. */
import { type LetterRuleId, letterRules } from '../../data/letter-rules.ts';
import type { Inline } from '../../domain/letter.ts';
import { article } from '../inlines.ts';

export const rule = (id: LetterRuleId): Inline => article(letterRules[id]);
