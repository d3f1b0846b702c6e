/** What is publicly reported: about whom it says, in which order, and never as more than it is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownOrganisation } from '../../../src/data/organisations/known.ts';
import details from '../../../src/data/organisations/municipalities.json' with { type: 'json' };
import { practiceEntries } from '../../../src/data/practices.ts';
import { letterLanguages } from '../../../src/domain/language.ts';
import { type PracticeId, practiceIds } from '../../../src/domain/practice.ts';
import { publicReports } from '../../../src/domain/public-report.ts';
import { rankPractices, suggestedPractices } from '../../../src/domain/rank-practices.ts';
import { flags as en } from '../../../src/i18n/en/flags.ts';
import { flags as nl } from '../../../src/i18n/nl/flags.ts';

const about = practiceEntries.flatMap(({ id, cases, texts }) =>
  cases.map((reported) => ({ id, reported, texts })),
);
const codes = [...new Set(about.flatMap(({ reported }) => reported.organisations ?? []))];

const anyCode = fc.constantFrom(null, 'GM9999', ...codes);
const anyPractices = fc.uniqueArray(fc.constantFrom(...practiceIds));

describe('whom a case is about', () => {
  const alsoCalled = new Map(details.map((row) => [row.code, row.alsoCalled]));
  const shortNames = new Map([['BB-rdwi-kromme-rijn-heuvelrug', ['Kromme Rijn Heuvelrug']]]);

  test.each(
    about
      .filter(({ reported }) => reported.organisations)
      .map((one) => [one.reported.id, one] as const),
  )('%s: each is named where it is told', (id, { reported, texts }) => {
    const told = [
      ...letterLanguages.map((language) => texts[language].cases[id] ?? ''),
      ...reported.sources.map(({ title }) => title),
      id.replaceAll('-', ' '),
    ]
      .join(' ')
      .toLowerCase();
    for (const code of reported.organisations ?? []) {
      const name = knownOrganisation(code)?.name ?? `nobody: ${code}`;
      const names = [name, ...(alsoCalled.get(code) ?? []), ...(shortNames.get(code) ?? [])];
      const isNamed = names.some((one) => told.includes(one.toLowerCase()));
      expect(isNamed, `${id}: ${name}`).toBe(true);
    }
  });

  test('who handles a complaint is not whom it is about', () => {
    expect(codes).not.toContain('NB-autoriteit-persoonsgegevens');
    expect(codes).not.toContain('NB-nationale-ombudsman');
  });
});

describe('the list', () => {
  test('begins with this organisation, and calls everything else elsewhere', () => {
    fc.assert(
      fc.property(anyCode, anyPractices, (code, practices) => {
        const found = publicReports(code, practices, practiceEntries);
        for (const { where, reported } of found)
          expect(where === 'here').toBe(
            code !== null && (reported.organisations ?? []).includes(code),
          );
        const order = found.map(({ where }) => where);
        expect(order).toEqual([...order].toSorted().toReversed());
      }),
    );
  });

  test('leaves out nothing about this organisation, and tells nothing twice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), anyPractices, (code, practices) => {
        const found = publicReports(code, practices, practiceEntries);
        const here = found.filter(({ where }) => where === 'here');
        expect(here).toHaveLength(
          about.filter(({ reported }) => reported.organisations?.includes(code)).length,
        );
        expect(new Set(found.map(({ reported }) => reported)).size).toBe(found.length);
      }),
    );
  });

  test('tells from elsewhere only of the practice that comes first', () => {
    fc.assert(
      fc.property(anyCode, anyPractices, (code, practices) => {
        const elsewhere = publicReports(code, practices, practiceEntries).filter(
          ({ where }) => where === 'elsewhere',
        );
        expect(elsewhere.filter(({ practice }) => practice !== practices[0])).toEqual([]);
      }),
    );
  });

  test('says when each was looked at', () => {
    for (const { practice, provenance } of publicReports('GM0303', [], practiceEntries)) {
      const entry = practiceEntries.find(({ id }) => id === practice);
      expect(provenance).toEqual({ kind: 'catalogue', checkedOn: entry?.checkedOn });
    }
  });

  test('is empty for who is not listed, when nothing says what it is about', () => {
    expect(publicReports(null, [], practiceEntries)).toEqual([]);
    expect(publicReports('GM9999', [], practiceEntries)).toEqual([]);
  });
});

test('a practice is suggested only by its words, in the order of the ranking', () => {
  const ranked = (texts: readonly string[]) => rankPractices(texts, practiceEntries);
  const isFirst = (some: readonly PracticeId[], all: readonly PracticeId[]) =>
    all.slice(0, some.length).join() === some.join();
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...practiceEntries.flatMap((one) => one.pageWords))),
      (texts) => {
        const suggested = suggestedPractices(texts, practiceEntries);
        expect(isFirst(suggested, ranked(texts))).toBe(true);
        expect(suggested.length > 0).toBe(texts.length > 0);
      },
    ),
  );
  expect(suggestedPractices(['Afval en wegen'], practiceEntries)).toEqual([]);
});

test.each([nl, en])('the words about it neither accuse nor alarm', (words) => {
  const texts = JSON.stringify([
    words,
    words.watchHint('x'),
    words.watched('x'),
    words.count(1, 1),
  ]);
  expect(texts).not.toMatch(
    /illega|onrechtmatig|schuldig|guilty|waarschuw|warning|gevaar|danger|flag/i,
  );
});
