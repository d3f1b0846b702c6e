/** Rules of letters: each has a name, an act that is known, and a source that somebody read. */
import { expect, test } from 'vitest';
import { actOf, identifierOf } from '../../../src/data/acts.ts';
import { letterRuleSets, letterRules, ruleChecked } from '../../../src/data/letter-rules.ts';

/** By the act: what the title of its source says. */
const titles: Readonly<Record<string, RegExp>> = {
  AVG: /2016\/679/,
  UAVG: /Uitvoeringswet AVG/,
  Awb: /Algemene wet bestuursrecht/,
  Woo: /Wet open overheid/,
};

test.each(Object.entries(letterRules))(
  '%s is in an act that is known, and was read',
  (_id, article) => {
    expect(actOf(article.act)).not.toBeNull();
    expect(identifierOf(article)).not.toBeNull();
    const read =
      ruleChecked(article)
        ?.sources.map(({ title }) => title)
        .join('\n') ?? '';
    expect(read).toMatch(titles[article.act] ?? /^$/);
  },
);

test('no rule has two names, and no name means two rules', () => {
  const ids = letterRuleSets.flatMap(({ rules }) => Object.keys(rules));
  expect(new Set(ids).size).toBe(ids.length);
  const articles = Object.values(letterRules).map(({ act, article }) => `${act} ${article}`);
  expect(new Set(articles).size).toBe(articles.length);
});

test('every set was read before it is to be read again', () => {
  for (const { checkBy, checkedOn, sources } of letterRuleSets) {
    expect(sources.length).toBeGreaterThan(0);
    expect(checkedOn < checkBy).toBe(true);
  }
});

test('an article that no letter leans on has no source here', () => {
  expect(ruleChecked({ act: 'AVG', article: '99' })).toBeNull();
});
