/**
 * Finds the sentences of somebody's own text that touch the benefit itself, so that they can be pointed
 * out before a letter leaves. It looks at words only: it cannot tell "I do" from "I do not", and need
 * not, for either may be used. Takes time in proportion to the text, whatever the text is.
 */
import { type BenefitTopic, benefitTopics, type TouchedSentence } from '../domain/benefit-topic.ts';
import { splitSentences } from './sentences.ts';
import { partsOf, type Rule, rulesFrom } from './touches-benefit-rules.ts';
import { passedOver } from './touches-benefit-words.ts';

/** Letters with their accents, the euro sign, and what people put inside words; not endlessly many. */
const wordPattern = /[\p{L}\p{M}€'’‘`´\u00AD\u200B-\u200D]{1,64}/gu;

/** `Vriendín` as `vriendin`, `auto's` as `autos`: as the lists have it. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}€]/gu, '');

/** The words of a sentence, without the names of departments and laws. */
function wordsOf(sentence: string): string[] {
  const folded = (sentence.match(wordPattern) ?? []).map(fold).join(' ');
  const rest = passedOver.reduce((text, name) => text.replaceAll(` ${name} `, ' '), ` ${folded} `);
  return rest.split(' ').filter((word) => word !== '');
}

/** Of each word of a sentence, the parts of rules that it fits. */
type Fitted = readonly ReadonlySet<string>[];

const follow = (fitted: Fitted, wanted: readonly string[]): boolean =>
  fitted.some((_, at) => wanted.every((part, step) => fitted[at + step]?.has(part)));

/** So many words may lie between the first and the last of words that belong together. */
const neighbourhood = 8;

function meet(fitted: Fitted, wanted: readonly string[]): boolean {
  const seenAt = new Map<string, number>();
  return fitted.some((found, at) => {
    for (const part of wanted) if (found.has(part)) seenAt.set(part, at);
    return wanted.every((part) => at - (seenAt.get(part) ?? -Infinity) <= neighbourhood);
  });
}

const applies = ({ kind, parts: wanted }: Rule, fitted: Fitted): boolean =>
  kind === 'near' ? meet(fitted, wanted) : follow(fitted, wanted);

function topicsIn(sentence: string): BenefitTopic[] {
  const fitted = wordsOf(sentence).map(partsOf);
  const present = new Set(fitted.flatMap((found) => [...found]));
  const possible = [...present].flatMap((part) => rulesFrom.get(part) ?? []);
  const found = new Set(possible.filter((rule) => applies(rule, fitted)).map(({ topic }) => topic));
  return benefitTopics.filter((topic) => found.has(topic));
}

/** The sentences of `text` that touch the benefit, in their order. */
export function touchesBenefit(text: string): TouchedSentence[] {
  return splitSentences(text).flatMap(({ text: sentence, start, end }) => {
    const topics = topicsIn(sentence);
    return topics.length === 0 ? [] : [{ sentence, start, end, topics }];
  });
}
