/** Rules by the names that letters use, with where and when they were read. */
import type { Checked } from './checked.ts';
import type { Article } from './practice.ts';

export type RuleSet<Id extends string> = Checked & {
  readonly rules: Readonly<Record<Id, Article>>;
};
