/**
 * The table of organisations: for each what was reported of it, of how many people, and how far it is.
 * Reports, people and mandates are counted apart, and no number is ever made of another.
 */
import { type Client, clientOf, type DossierOfPack, usesOn } from '../domain/client.ts';
import { type Exhibit, onlyReported, type PackContents } from '../domain/dossier.ts';
import type { Day } from '../domain/instant.ts';
import { type Matrix, type MatrixLack, type MatrixRow, matrixLacks } from '../domain/matrix.ts';
import { type OrganisationRef, organisationKey } from '../domain/organisation.ts';
import type { PackRecord } from '../domain/record.ts';
import { isSameOrganisation } from '../law/dossier-facts.ts';
import { finalAnswer, isContact, type SentLetter, sentLetters } from '../law/sent-letters.ts';

/** What is known of the people and of the exhibits beside the dossier itself. */
export type DeskFacts = {
  readonly contents: PackContents;
  readonly clients: readonly Client[];
  readonly packs: DossierOfPack;
  /** Each once, with the numbers that they have in the whole dossier. */
  readonly exhibitsOf: (records: readonly PackRecord[]) => readonly Exhibit[];
  /** Whether it is known where to write. */
  readonly hasAddress: (organisation: OrganisationRef) => boolean;
  readonly today: Day;
};

/** The organisations with the most reports first; those with as many by their names. */
export function matrixOf(facts: DeskFacts): Matrix {
  const records = onlyReported(facts.contents).records;
  return {
    rows: groupedByOrganisation(records)
      .map((group) => rowOf(group, facts))
      .toSorted((a, b) => b.reports - a.reports || compare(keyOf(a), keyOf(b))),
    total: countsOf(records, facts),
  };
}

const keyOf = ({ organisation }: MatrixRow): string => organisationKey(organisation);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Group = readonly [PackRecord, ...PackRecord[]];

function groupedByOrganisation(records: readonly PackRecord[]): Group[] {
  const groups: [PackRecord, ...PackRecord[]][] = [];
  for (const record of records) {
    const same = groups.find(([first]) =>
      isSameOrganisation(first.organisation, record.organisation),
    );
    if (same) same.push(record);
    else groups.push([record]);
  }
  return groups;
}

function countsOf(records: readonly PackRecord[], facts: DeskFacts): Matrix['total'] {
  const { clients, packs, today } = facts;
  const whose = records.map((record) => clientOf(record, clients, packs));
  const persons = new Set(whose.flatMap((client) => client ?? []));
  return {
    reports: records.length,
    persons: persons.size,
    ofNobody: whose.filter((client) => client === null).length,
    mandates: [...persons].filter((client) => usesOn(client, today).includes('organisation'))
      .length,
    exhibits: facts.exhibitsOf(records).length,
  };
}

function rowOf(records: Group, facts: DeskFacts): MatrixRow {
  const organisation = records.at(-1)?.organisation ?? records[0].organisation;
  const counts = countsOf(records, facts);
  const sent = sentLetters(facts.contents.steps, facts.today)
    .filter(isContact)
    .filter(({ step }) => isSameOrganisation(step.organisation, organisation));
  const row = {
    organisation,
    ...counts,
    firstContact: sent[0]?.step.what.on ?? null,
    answer: lastAnswer(sent),
  };
  return { ...row, lacks: lacksOf(row, facts) };
}

function lastAnswer(sent: readonly SentLetter[]): MatrixRow['answer'] {
  const answers = sent.flatMap((letter) => finalAnswer(letter) ?? letter.answers.at(-1) ?? []);
  const last = answers.toSorted((a, b) => compare(a.what.on, b.what.on)).at(-1);
  return last ? { day: last.what.on, outcome: last.what.outcome } : null;
}

function lacksOf(row: Omit<MatrixRow, 'lacks'>, { hasAddress }: DeskFacts): MatrixLack[] {
  const isLacking: Readonly<Record<MatrixLack, boolean>> = {
    address: !hasAddress(row.organisation),
    exhibit: row.exhibits === 0,
    person: row.ofNobody > 0,
    mandate: row.mandates < row.persons,
    'first-contact': row.firstContact === null,
  };
  return matrixLacks.filter((lack) => isLacking[lack]);
}
