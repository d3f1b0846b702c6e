/**
 * What is asked about every practice: when, where, who spoke, what was said, what followed. It is what
 * a report needs to be judged; nobody has to answer any of it. The words stand in the file beside this.
 */
import type { CommonQuestions } from '../domain/common-questions.ts';
import { asCommonQuestions } from '../schemas/common-questions.ts';
import file from './common-questions.json' with { type: 'json' };

export const commonQuestions: CommonQuestions = asCommonQuestions(file);
