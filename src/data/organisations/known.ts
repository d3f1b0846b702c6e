/**
 * Which organisations there are and which websites are theirs: municipalities, the bodies that carry
 * out benefits for them, national bodies. Small enough for the background, and read at first use.
 */
import {
  type HostUse,
  hostUses,
  type KnownOrganisation,
  type OrganisationCode,
  type OrganisationHost,
  type OrganisationKind,
  organisationKinds,
} from '../../domain/organisation.ts';
import { changeOf } from './changes.ts';
import index from './index.json' with { type: 'json' };
import otherHosts from './other-hosts.json' with { type: 'json' };

type Row = (typeof index)[number];

/** The rows are checked in full by `npm run check:data`; here only what the type asks for. */
function asKind(value: string): OrganisationKind {
  const kind = organisationKinds.find((known) => known === value);
  if (!kind) throw new RangeError(`no kind of organisation: ${value}`);
  return kind;
}

function asUse(value: string): HostUse {
  const use = hostUses.find((known) => known === value);
  if (!use) throw new RangeError(`no use of a host: ${value}`);
  return use;
}

const readRow = (row: Row, hosts: readonly OrganisationHost[]): KnownOrganisation => ({
  code: row.code,
  name: row.name,
  kind: asKind(row.kind),
  hosts: [...row.ownSites.map((host) => ({ host, use: 'own-site' }) as const), ...hosts],
  serves: row.serves,
  partOf: row.partOf,
  change: changeOf(row.code),
});

/** The items of each key, in order. */
function grouped<Key, Item>(pairs: readonly (readonly [Key, Item])[]): ReadonlyMap<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const [key, item] of pairs) {
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function readAll(): readonly KnownOrganisation[] {
  const others = grouped(
    otherHosts.map(({ code, host, use }) => [code, { host, use: asUse(use) }] as const),
  );
  return index.map((row) => readRow(row, others.get(row.code) ?? []));
}

/** An organisation and what a host is to it. */
export type Claim = { readonly organisation: KnownOrganisation; readonly use: HostUse };

type Tables = {
  readonly all: readonly KnownOrganisation[];
  readonly byCode: ReadonlyMap<OrganisationCode, KnownOrganisation>;
  readonly byHost: ReadonlyMap<string, readonly Claim[]>;
};

function readTables(): Tables {
  const all = readAll();
  const claims = all.flatMap((organisation) =>
    organisation.hosts.map(({ host, use }) => [host, { organisation, use }] as const),
  );
  return {
    all,
    byCode: new Map(all.map((organisation) => [organisation.code, organisation])),
    byHost: grouped(claims),
  };
}

let tables: Tables | null = null;
const read = (): Tables => {
  tables ??= readTables();
  return tables;
};

/** In the order of the file. */
export const knownOrganisations = (): readonly KnownOrganisation[] => read().all;

/** The organisation with that code, also one that has ended; `null` when it is no longer listed. */
export const knownOrganisation = (code: OrganisationCode): KnownOrganisation | null =>
  read().byCode.get(code) ?? null;

/** Whose exactly this host is; empty when it is nobody's. */
export const claimsOn = (host: string): readonly Claim[] => read().byHost.get(host) ?? [];
