/** What is wrong with the files of organisations, in sentences that say where to look. */
import * as v from 'valibot';
import {
  changeRowSchema,
  designationRowSchema,
  detailsRowSchema,
  fileChecksSchema,
  indexRowSchema,
  organRuleSchema,
  otherHostRowSchema,
} from '../../src/schemas/organisation.ts';
import { schemaFaults } from './practice-faults.ts';
import { readJson } from './read-json.ts';

type Row = { readonly code: string; readonly name: string };

/** Empty when all files in `folder` are good. */
export function organisationFaults(folder: string): string[] {
  const read = <S extends v.GenericSchema>(name: string, schema: S) =>
    readRows(folder, name, schema);
  const index = read('index.json', indexRowSchema);
  const hosts = read('other-hosts.json', otherHostRowSchema);
  const changes = read('changes.json', changeRowSchema);
  const municipalities = read('municipalities.json', detailsRowSchema);
  const bodies = read('bodies.json', detailsRowSchema);
  const designations = read('designations.json', designationRowSchema);
  const organs = read('organs.json', organRuleSchema);
  const faults = [index, hosts, changes, municipalities, bodies, designations, organs].flatMap(
    (file) => file.faults,
  );
  if (faults.length > 0) return faults;
  return [
    ...sameOrganisations(index.rows, [...municipalities.rows, ...bodies.rows]),
    ...unknownCodes(index.rows, hosts.rows, changes.rows),
    ...designationFaults(index.rows, designations.rows),
    ...hostsTwice(index.rows, hosts.rows),
    ...changes.rows
      .filter(({ code, name }) => nameIn(index.rows, code) !== name)
      .map(({ code }) => `changes.json: ${code} has another name than in index.json`),
  ];
}

/** What is said of each file as a whole, to tell when it is overdue. */
export const organisationChecks = (folder: string) =>
  Object.entries(
    v.parse(v.record(v.string(), fileChecksSchema), readJson(folder, 'file-checks.json')),
  ).map(([name, checked]) => ({ name: `organisations/${name}`, checked }));

function readRows<S extends v.GenericSchema>(folder: string, name: string, schema: S) {
  const rows = v.safeParse(v.array(v.unknown()), readJson(folder, name));
  if (!rows.success) return { rows: [], faults: [`${name}: no list of rows`] };
  const parsed = rows.output.map((row) => v.safeParse(schema, row));
  return {
    rows: parsed.flatMap((one) => (one.success ? [one.output] : [])),
    faults: parsed.flatMap((one, at) =>
      one.success
        ? []
        : schemaFaults(one.issues).map((fault) => `${name}, row ${at + 1}: ${fault}`),
    ),
  };
}

const nameIn = (rows: readonly Row[], code: string): string | null =>
  rows.find((row) => row.code === code)?.name ?? null;

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, at) => values.indexOf(value) !== at);

function sameOrganisations(index: readonly Row[], details: readonly Row[]): string[] {
  return [
    ...repeated(index.map(({ code }) => code)).map((code) => `index.json: ${code} twice`),
    ...repeated(details.map(({ code }) => code)).map((code) => `${code} has two rows of details`),
    ...index
      .filter(({ code, name }) => nameIn(details, code) !== name)
      .map(({ code, name }) => `index.json: ${code} ${name} has no details of that name`),
    ...details
      .filter(({ code }) => nameIn(index, code) === null)
      .map(({ code, name }) => `${code} ${name} is not in index.json`),
  ];
}

function unknownCodes(
  index: readonly v.InferOutput<typeof indexRowSchema>[],
  hosts: readonly v.InferOutput<typeof otherHostRowSchema>[],
  changes: readonly v.InferOutput<typeof changeRowSchema>[],
): string[] {
  const named = [
    ...index.flatMap(({ code, serves, partOf }) =>
      [...serves, ...(partOf ? [partOf] : [])].map((other) => ({
        by: `index.json: ${code}`,
        other,
      })),
    ),
    ...hosts.map(({ host, code }) => ({ by: `other-hosts.json: ${host}`, other: code })),
    ...changes.flatMap(({ code, becomes }) =>
      becomes.map((other) => ({ by: `changes.json: ${code}`, other })),
    ),
  ];
  const served = index.flatMap(({ code, serves }) =>
    serves
      .filter((other) => !other.startsWith('GM'))
      .map((other) => `index.json: ${code} serves ${other}, which is no municipality`),
  );
  const unknown = named.filter(({ other }) => nameIn(index, other) === null);
  return [...unknown.map(({ by, other }) => `${by} names ${other}, which is not there`), ...served];
}

/** An organisation has one decision in force, and only one that is listed has. */
const designationFaults = (index: readonly Row[], rows: readonly { readonly code: string }[]) => [
  ...repeated(rows.map(({ code }) => code)).map((code) => `designations.json: ${code} twice`),
  ...rows
    .filter(({ code }) => nameIn(index, code) === null)
    .map(({ code }) => `designations.json names ${code}, which is not there`),
];

/** A site has one owner; an organisation names a host once. */
function hostsTwice(
  index: readonly v.InferOutput<typeof indexRowSchema>[],
  hosts: readonly v.InferOutput<typeof otherHostRowSchema>[],
): string[] {
  const owned = [
    ...index.flatMap(({ ownSites }) => ownSites),
    ...hosts.filter(({ use }) => use === 'second-site').map(({ host }) => host),
  ];
  const named = [
    ...index.flatMap(({ code, ownSites }) => ownSites.map((host) => `${host} for ${code}`)),
    ...hosts.map(({ host, code }) => `${host} for ${code}`),
  ];
  return [
    ...repeated(owned).map((host) => `${host} is the own site of two organisations`),
    ...repeated(named).map((line) => `${line} stands there twice`),
    ...hosts
      .filter(({ use }) => use === 'own-site')
      .map(({ host }) => `other-hosts.json: ${host}: an own site stands in index.json`),
  ];
}
