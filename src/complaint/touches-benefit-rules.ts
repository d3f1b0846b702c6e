/** The word lists made ready: which parts of which rules a word fits, found without trying them all. */
import { type BenefitTopic, benefitTopics } from '../domain/benefit-topic.ts';
import { benefitWordsEn } from './touches-benefit-words.en.ts';
import { benefitWordsNl } from './touches-benefit-words.nl.ts';
import { type TopicWords, wordGroups } from './touches-benefit-words.ts';

type Fits = (word: string) => boolean;

const entries = (list: string): string[] =>
  list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

/** What `samenwo*`, `*geld`, `*vakantie*` or a plain word stands for. */
function fitting(pattern: string): Fits {
  const bare = pattern.replaceAll('*', '');
  const isOpenAtStart = pattern.startsWith('*');
  const isOpenAtEnd = pattern.endsWith('*');
  if (isOpenAtStart && isOpenAtEnd) return (word) => word.includes(bare);
  if (isOpenAtStart) return (word) => word.endsWith(bare);
  if (isOpenAtEnd) return (word) => word.startsWith(bare);
  return (word) => word === bare;
}

/** The patterns that a part of a rule stands for: those of its group, or itself. */
function patternsOf(part: string): string[] {
  if (!part.startsWith('@')) return [part];
  const group = wordGroups[part.slice(1)];
  if (group === undefined) throw new Error(`no group of words is called ${part}`);
  return entries(group);
}

export type Rule = {
  readonly topic: BenefitTopic;
  readonly parts: readonly string[];
  /** Whether the words must follow each other, or only stand in one neighbourhood. */
  readonly kind: 'phrase' | 'near';
};

const rulesOf = (topic: BenefitTopic, { words, phrases, near }: TopicWords): Rule[] => [
  ...entries(`${words},${phrases}`).map((entry) => ({
    topic,
    parts: entry.split(/\s+/),
    kind: 'phrase' as const,
  })),
  ...entries(near).map((entry) => ({ topic, parts: entry.split(/\s+/), kind: 'near' as const })),
];

const rules = benefitTopics.flatMap((topic) =>
  [benefitWordsNl, benefitWordsEn].flatMap((lists) => rulesOf(topic, lists[topic])),
);

/** By how a word begins; those that are open at the start are tried with every word. */
const keyOf = (pattern: string): string => (pattern.startsWith('*') ? '' : pattern.slice(0, 2));

const compared = new Map<string, { readonly part: string; readonly fits: Fits }[]>();
for (const part of new Set(rules.flatMap((rule) => rule.parts)))
  for (const pattern of patternsOf(part))
    compared.set(keyOf(pattern), [
      ...(compared.get(keyOf(pattern)) ?? []),
      { part, fits: fitting(pattern) },
    ]);

/** The rules by their first part, so that only those are tried that a sentence may fulfil. */
export const rulesFrom = new Map<string | undefined, Rule[]>();
for (const rule of rules)
  rulesFrom.set(rule.parts[0], [...(rulesFrom.get(rule.parts[0]) ?? []), rule]);

/** The parts of rules that a word fits. */
export function partsOf(word: string): ReadonlySet<string> {
  const candidates = [word.slice(0, 2), ''].flatMap((key) => compared.get(key) ?? []);
  return new Set(candidates.filter(({ fits }) => fits(word)).map(({ part }) => part));
}
