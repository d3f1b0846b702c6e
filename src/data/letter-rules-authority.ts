/** The rules that objections, appeals, complaints and mandates lean on, with where and when they were read. */
import { asDay } from '../domain/instant.ts';
import type { Article } from '../domain/practice.ts';
import type { RuleSet } from '../domain/rule-set.ts';

const rules = {
  decision: { act: 'Awb', article: '1:3(1)' },
  'enforcement-application': { act: 'Awb', article: '1:3(3)' },
  'collective-interest': { act: 'Awb', article: '1:2(3)' },
  representation: { act: 'Awb', article: '2:1' },
  penalty: { act: 'Awb', article: '4:17' },
  'late-is-decision': { act: 'Awb', article: '6:2' },
  'objection-contents': { act: 'Awb', article: '6:5' },
  'grounds-later': { act: 'Awb', article: '6:6' },
  hearing: { act: 'Awb', article: '7:2' },
  file: { act: 'Awb', article: '7:4' },
  costs: { act: 'Awb', article: '7:15' },
  'judgment-without-hearing': { act: 'Awb', article: '8:55b' },
  'court-sets-penalty': { act: 'Awb', article: '8:55c' },
  'order-to-decide': { act: 'Awb', article: '8:55d(1)' },
  'order-penalty': { act: 'Awb', article: '8:55d(2)' },
  ombudsman: { act: 'Awb', article: '9:18' },
  'complaint-first': { act: 'Awb', article: '9:20' },
  'ombudsman-term': { act: 'Awb', article: '9:24' },
  petition: { act: 'UAVG', article: '35' },
  'personal-data': { act: 'AVG', article: '4(1)' },
  'authority-watches': { act: 'AVG', article: '57(1)(a)' },
  'complaint-handling': { act: 'AVG', article: '57(1)(f)' },
  'authority-powers': { act: 'AVG', article: '58(2)' },
  'complaint-right': { act: 'AVG', article: '77' },
  progress: { act: 'AVG', article: '78(2)' },
  'mandated-body': { act: 'AVG', article: '80(1)' },
} as const satisfies Readonly<Record<string, Article>>;

/**
 * The same looks at the law as the routes rest on (`src/data/routes`). What a court does with a penalty
 * (Awb 8:55c, 8:55d(2)) is not yet compared with the official text.
 */
export const authorityRules: RuleSet<keyof typeof rules> = {
  rules,
  sources: [
    { title: 'Algemene wet bestuursrecht', url: 'https://wetten.overheid.nl/BWBR0005537' },
    { title: 'Uitvoeringswet AVG', url: 'https://wetten.overheid.nl/BWBR0040940' },
    {
      title: 'Verordening (EU) 2016/679 (AVG)',
      url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    },
  ],
  checkedOn: asDay('2026-11-26'),
  checkBy: asDay('2027-02-28'),
  confidence: 'medium',
};
