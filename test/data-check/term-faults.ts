/** What is wrong with the rules of terms, in sentences that say where to look. */
import * as v from 'valibot';
import { termIds } from '../../src/domain/term.ts';
import type { TermRule } from '../../src/domain/term-rule.ts';
import {
  decreeDaysSchema,
  penaltyAmountsSchema,
  termRuleSchema,
} from '../../src/schemas/term-rule.ts';
import { schemaFaults } from './practice-faults.ts';

export type TermFiles = {
  readonly terms: unknown;
  readonly decree: unknown;
  readonly penalty: unknown;
};

/** Empty when the files are good. */
export const termFaults = ({ terms, decree, penalty }: TermFiles): string[] => [
  ...faultsIn('terms.json', v.array(termRuleSchema), terms, ruleFaults),
  ...faultsIn('decree-days.json', decreeDaysSchema, decree, ({ days, knownUntilYear }) =>
    days
      .filter(({ day }) => Number(day.slice(0, 4)) > knownUntilYear)
      .map(({ day }) => `${day} is after ${knownUntilYear}, the last year that is known`),
  ),
  ...faultsIn('penalty-amounts.json', penaltyAmountsSchema, penalty, () => []),
];

function faultsIn<Schema extends v.GenericSchema>(
  name: string,
  schema: Schema,
  value: unknown,
  look: (parsed: v.InferOutput<Schema>) => readonly string[],
): string[] {
  const parsed = v.safeParse(schema, value);
  const faults = parsed.success ? look(parsed.output) : schemaFaults(parsed.issues);
  return faults.map((fault) => `${name}: ${fault}`);
}

const ruleFaults = (rules: readonly TermRule[]): string[] => [
  ...termIds.filter((id) => !rules.some((rule) => rule.id === id)).map((id) => `no rule for ${id}`),
  ...rules.flatMap((rule, at) => [
    ...(rule.checkBy > rule.checkedOn ? [] : [`${rule.id}: checkBy is not after checkedOn`]),
    ...(rule.shape === 'period' && !rule.further ? [`${rule.id}: how long does it last?`] : []),
    ...(rule.shape === 'until' && !rule.length ? [`${rule.id}: how long is it?`] : []),
    ...rules
      .slice(at + 1)
      .filter((other) => other.id === rule.id && overlaps(rule, other))
      .map(() => `${rule.id}: two rules for one day`),
  ]),
];

const overlaps = (a: TermRule, b: TermRule): boolean =>
  (a.validUntil === null || b.validFrom <= a.validUntil) &&
  (b.validUntil === null || a.validFrom <= b.validUntil);
