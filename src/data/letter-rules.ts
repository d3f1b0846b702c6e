/** The rules that a letter itself leans on: what may be asked, and by when an answer is due. */
import type { Checked } from '../domain/checked.ts';
import type { Article } from '../domain/practice.ts';
import { accessRules } from './letter-rules-access.ts';
import { authorityRules } from './letter-rules-authority.ts';
import { requestRules } from './letter-rules-request.ts';

const rules = { ...accessRules.rules, ...requestRules.rules, ...authorityRules.rules };

export type LetterRuleId = keyof typeof rules;

/** Articles by act, as Dutch lawyers name them. Letters cite a rule by its name here. */
export const letterRules: Readonly<Record<LetterRuleId, Article>> = rules;

/** Every set of rules, each with where and when it was read. */
export const letterRuleSets = [accessRules, requestRules, authorityRules] as const;

const isSame = (a: Article, b: Article): boolean => a.act === b.act && a.article === b.article;

/** Where a rule of a letter was read, and when; `null` for an article that no letter leans on. */
export const ruleChecked = (named: Article): Checked | null =>
  letterRuleSets.find((set) =>
    Object.values<Article>(set.rules).some((one) => isSame(one, named)),
  ) ?? null;
