/** The rules that a letter itself leans on: what may be asked, and by when an answer is due. */
import { asDay, type Day } from '../domain/instant.ts';
import type { Article } from '../domain/practice.ts';
import { authorityRuleIds, authorityRules } from './letter-rules-authority.ts';
import { requestRuleIds, requestRules } from './letter-rules-request.ts';

export const letterRuleIds = [
  ...authorityRuleIds,
  'access',
  'access-information',
  'notice-direct',
  'notice-indirect',
  'keep-data',
  'answer-term',
  'identity',
  'officer',
  'impact-assessment',
  'register',
  ...requestRuleIds,
] as const;
export type LetterRuleId = (typeof letterRuleIds)[number];

/** Articles by act, as Dutch lawyers name them. Letters cite a rule by its name here. */
export const letterRules: Readonly<Record<LetterRuleId, Article>> = {
  ...authorityRules,
  access: { act: 'AVG', article: '15' },
  'access-information': { act: 'AVG', article: '15(1)' },
  'notice-direct': { act: 'AVG', article: '13' },
  'notice-indirect': { act: 'AVG', article: '14' },
  // Only while the organisation needs the data no longer: it stops erasure, not use.
  'keep-data': { act: 'AVG', article: '18(1)(c)' },
  'answer-term': { act: 'AVG', article: '12(3)' },
  identity: { act: 'AVG', article: '12(6)' },
  officer: { act: 'AVG', article: '38(4)' },
  'impact-assessment': { act: 'AVG', article: '35' },
  register: { act: 'AVG', article: '30' },
  ...requestRules,
};

/** Where the rules were read, and when. */
export const letterRulesChecked: { readonly source: string; readonly checkedOn: Day } = {
  source: 'Regulation (EU) 2016/679, https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  checkedOn: asDay('2026-11-23'),
};
