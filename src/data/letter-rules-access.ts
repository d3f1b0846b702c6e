/** The rules that the first letter leans on, and most letters after it. */
import { asDay } from '../domain/instant.ts';
import type { Article } from '../domain/practice.ts';
import type { RuleSet } from '../domain/rule-set.ts';

const rules = {
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
} as const satisfies Readonly<Record<string, Article>>;

export const accessRules: RuleSet<keyof typeof rules> = {
  rules,
  sources: [
    {
      title: 'Verordening (EU) 2016/679 (AVG)',
      url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    },
  ],
  checkedOn: asDay('2026-11-23'),
  checkBy: asDay('2027-02-28'),
  confidence: 'medium',
};
