/** Every question of the report about many packs, answered by its query and by plain counting. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { queryNames, readQuery } from '../../../src/cli/ask-tables.ts';
import { earliestDay } from '../../../src/domain/approximate-date.ts';
import { tiers } from '../../../src/domain/record.ts';
import { codeOfTown, type DossierFacts, manyFacts, nameOfTown } from '../../support/many/facts.ts';
import { ask, collected, workplace, writeWorld } from './collected-world.ts';

// Packs are written, checked and collected for real.
vi.setConfig({ testTimeout: 60_000 });

/** So few that one practice is reported by one person only. */
const facts = manyFacts(64);
const place = workplace();

beforeAll(async () => {
  await writeWorld(place, facts);
  await collected(place);
}, 60_000);
afterAll(() => place.remove());

const count = (of: readonly DossierFacts[], has: (one: DossierFacts) => boolean) =>
  of.filter(has).length;

function groupBy(of: readonly DossierFacts[], key: (one: DossierFacts) => string) {
  const groups = new Map<string, DossierFacts[]>();
  for (const one of of) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return [...groups].map(([name, members]) => ({ name, members }));
}

const isSeen = ({ tier }: DossierFacts) => tier === 'stated-on-page' || tier === 'seen-technically';
const enough = ({ members }: { readonly members: readonly DossierFacts[] }) => members.length >= 5;
const least = (days: readonly string[]) => days.toSorted()[0] ?? null;
const sinceOf = (of: readonly DossierFacts[]) =>
  of.flatMap(({ since }) => (since ? [earliestDay(since)] : []));
/** As two lists that are the same in any order. */
const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).toSorted();

async function expectRows(name: string, expected: readonly object[], columns: readonly string[]) {
  const rows = await ask(place, name);
  const picked = rows.map((row) => Object.fromEntries(columns.map((one) => [one, row[one]])));
  expect(sorted(picked)).toEqual(sorted(expected));
  expect(expected.length).toBeGreaterThan(0);
}

const byPractice = groupBy(facts, ({ practice }) => practice).filter(enough);

test('practices: how many reports, dossiers and organisations there are of each, and since when', () =>
  expectRows(
    'practices',
    byPractice.map(({ name, members }) => ({
      practice: name,
      reports: members.length,
      dossiers: members.length,
      organisations: new Set(members.map(({ town }) => town)).size,
      since: least(sinceOf(members)),
    })),
    ['practice', 'reports', 'dossiers', 'organisations', 'since'],
  ));

test('what fewer than five dossiers report is in no answer about people', async () => {
  const rare = facts.filter(({ practice }) => practice === 'wifi-tracking');
  expect(rare).toHaveLength(1);
  for (const name of ['practices', 'since', 'tiers', 'evidence', 'consequences', 'organisations'])
    expect(JSON.stringify(await ask(place, name))).not.toContain('wifi-tracking');
  expect(JSON.stringify(await ask(place, 'practices', { threshold: 1 }))).toContain(
    'wifi-tracking',
  );
});

test('organisations: how many reports of which practice there are about each', async () => {
  const groups = groupBy(facts, ({ town, practice }) => `${codeOfTown(town)} ${practice}`);
  const rows = await ask(place, 'organisations', { threshold: 1 });
  const found = rows.map((row) => [`${row.organisation_code} ${row.practice}`, row.reports]);
  expect(found.toSorted()).toEqual(
    groups.map(({ name, members }) => [name, members.length]).toSorted(),
  );
});

test('since: the first day, the months, and how many say that it goes on', () =>
  expectRows(
    'since',
    groupBy(
      facts.filter(({ since }) => since !== null),
      ({ practice }) => practice,
    )
      .filter(enough)
      .map(({ name, members }) => ({
        practice: name,
        reports: members.length,
        first_day: least(sinceOf(members)),
        most_months: Math.max(...members.map(monthsOf)),
        still_going_on: count(members, ({ isGoingOn }) => isGoingOn === 'yes'),
      })),
    ['practice', 'reports', 'first_day', 'most_months', 'still_going_on'],
  ));

function monthsOf({ since, sealedAt }: DossierFacts): number {
  const from = earliestDay(since ?? expect.fail());
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(sealedAt) - months(from);
}

test('tiers: how it is known, of each practice', () =>
  expectRows(
    'tiers',
    byPractice.map(({ name, members }) => ({
      practice: name,
      ...Object.fromEntries(
        tiers.map((tier) => [
          tier.replaceAll('-', '_'),
          count(members, (one) => one.tier === tier),
        ]),
      ),
    })),
    ['practice', ...tiers.map((tier) => tier.replaceAll('-', '_'))],
  ));

test('third parties: on whose pages they stand, and where they were requested for certain', () => {
  const groups = groupBy(facts.filter(isSeen), ({ town }) => codeOfTown(town));
  const rowOf = (code: string, host: string, members: readonly DossierFacts[], certain: number) =>
    members.length === 0
      ? []
      : [
          {
            organisation_code: code,
            third_party: host,
            captures: members.length,
            requested_for_certain: certain,
          },
        ];
  return expectRows(
    'third-parties',
    groups.flatMap(({ name, members }) => {
      const asked = members.filter(({ requested }) => requested.length > 0);
      const named = members.filter((one) => one.named.length > 0);
      return [
        ...rowOf(name, 'voorbeeldmeter.example', asked, asked.length),
        ...rowOf(name, 'voorbeeldfilm.example', named, 0),
      ];
    }),
    ['organisation_code', 'third_party', 'captures', 'requested_for_certain'],
  );
});

describe('silence', () => {
  const senders = facts.filter(({ sent }) => sent !== null);
  const outcomeOf = ({ sent }: DossierFacts) => sent?.answer?.outcome ?? 'none';
  /** The term ended on 1 August, or on 1 October when it was extended; the packs are of November. */
  const isAnswered = (one: DossierFacts) => ['complete', 'refused'].includes(outcomeOf(one));

  test('of each organisation, how many letters were answered, too late, or not at all', async () => {
    const rows = await ask(place, 'silence', { threshold: 1 });
    const groups = groupBy(senders, ({ town }) => codeOfTown(town));
    const expected = groups.map(({ name, members }) => ({
      organisation_code: name,
      organisation: nameOfTown(members[0]?.town ?? 0),
      route: 'access',
      sent: members.length,
      dossiers: members.length,
      first_contact: '2026-07-01',
      can_be_shown: count(members, ({ sent }) => sent?.hasProof === true),
      answered: count(members, isAnswered),
      answered_late: count(members, (one) => outcomeOf(one) === 'refused'),
      silent: count(members, (one) => !isAnswered(one)),
    }));
    expect(sorted(rows)).toEqual(sorted(expected));
  });

  test('within a longer term nobody is silent, and nothing is late', async () => {
    const rows = await ask(place, 'silence', { threshold: 1, months: 12 });
    expect(rows.flatMap(({ silent, answered_late }) => [silent, answered_late])).not.toContain(1);
  });
});

test('changes: which marked words were later gone or other words', async () => {
  const changed = facts.filter(({ change }) => change !== null);
  const rows = await ask(place, 'changes');
  const sumOf = (column: string) => rows.reduce((sum, row) => sum + Number(row[column]), 0);
  expect(sumOf('removed')).toBe(count(changed, ({ change }) => change === 'removed'));
  expect(sumOf('changed')).toBe(count(changed, ({ change }) => change === 'changed'));
  expect(sumOf('after_report')).toBe(changed.length);
  const groups = groupBy(changed, ({ town, practice }) => `${codeOfTown(town)} ${practice}`);
  expect(rows).toHaveLength(groups.length);
});

test('evidence: what there is to show of the reports of each practice', () =>
  expectRows(
    'evidence',
    byPractice.map(({ name, members }) => ({
      practice: name,
      with_page: count(members, isSeen),
      with_screenshot: count(members, isSeen),
      with_source: 0,
      with_passage: count(members, isSeen),
      with_file: 0,
      with_nothing: count(members, (one) => !isSeen(one)),
    })),
    [
      'practice',
      'with_page',
      'with_screenshot',
      'with_source',
      'with_passage',
      'with_file',
      'with_nothing',
    ],
  ));

test('consequences: what it did to people, without those whom it did nothing', () =>
  expectRows(
    'consequences',
    byPractice.flatMap(({ name, members }) =>
      ['stress', 'benefit-late'].flatMap((consequence) => {
        const reports = count(members, (one) => one.consequences.includes(consequence));
        return reports >= 5 ? [{ practice: name, consequence, reports }] : [];
      }),
    ),
    ['practice', 'consequence', 'reports'],
  ));

test('months: how many reports were sealed in each', () =>
  expectRows(
    'months',
    groupBy(facts, ({ sealedAt }) => sealedAt.slice(0, 7)).map(({ name, members }) => ({
      year: Number(name.slice(0, 4)),
      month: Number(name.slice(5)),
      reports: members.length,
    })),
    ['year', 'month', 'reports'],
  ));

test('packs: how many are intact, of which edition', () =>
  expectRows(
    'packs',
    [
      { verdict: 'intact', standing: 'taken', edition: 'authority', packs: 64 },
      { verdict: 'intact', standing: 'taken', edition: 'organisation', packs: 6 },
    ],
    ['verdict', 'standing', 'edition', 'packs'],
  ));

describe('every query', () => {
  const about = queryNames().map((name) => ({ name, query: readQuery(name) }));

  test.each(about)('$name says first what it asks', ({ query }) => {
    expect(query).toMatch(/^-- .*(\n-- .*)*\?/);
  });

  test.each(about)('$name has no word that only DuckDB or only Spark knows', ({ query }) => {
    const onlyOne =
      /\b(QUALIFY|FILTER|EXCLUDE|string_agg|list|unnest|date_diff|datediff|add_months|getvariable|strftime|HUGEINT)\b|::|GROUP BY ALL|\{|\[/i;
    expect(query.replaceAll(/^--.*$/gm, '')).not.toMatch(onlyOne);
  });

  test.each(about.filter(({ query }) => /counts/.test(query) === false))(
    '$name reads only what stands once in the tables',
    ({ name }) => expect(['packs', 'findings']).toContain(name),
  );
});
