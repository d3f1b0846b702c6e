/**
 * `npm run bench:organisations`: how long it takes to tell whose a website is, to read what is needed
 * for that, and to search; and how large the files are, packed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = join(import.meta.dirname, '../../src/data/organisations');
const bytesOf = (names: readonly string[]) =>
  gzipSync(Buffer.concat(names.map((name) => readFileSync(join(folder, `${name}.json`))))).length;

/** Milliseconds for each of `times`. */
function each(times: number, run: (turn: number) => unknown): number {
  const from = performance.now();
  for (let turn = 0; turn < times; turn += 1) run(turn);
  return (performance.now() - from) / times;
}

const say = (what: string, value: string) => console.log(`${what}: ${value}`);
const ms = (value: number) => `${value.toPrecision(2)} ms`;

const { knownOrganisations } = await import('../../src/data/organisations/known.ts');
say('the first time, with reading the index', ms(each(1, () => knownOrganisations())));

const { resolveHost } = await import('../../src/data/organisations/resolve-host.ts');
const hosts = knownOrganisations().flatMap((one) => one.hosts.map(({ host }) => `www.${host}`));
const strange = hosts.map((host) => `a.b.c.${host}.evil.example`);
say(
  'a host that is listed',
  ms(each(20_000, (turn) => resolveHost(hosts[turn % hosts.length] ?? '', null))),
);
say(
  'a host that only looks like it',
  ms(each(20_000, (turn) => resolveHost(strange[turn % strange.length] ?? '', null))),
);

const { searchOrganisations } = await import('../../src/data/organisations/search.ts');
say('the first search, with reading all names', ms(each(1, () => searchOrganisations('a'))));
say('a search that finds at once', ms(each(200, () => searchOrganisations('Swifterbant'))));
say('a search that looks for slips', ms(each(200, () => searchOrganisations('gronnigen'))));

say('index, packed', `${bytesOf(['index', 'other-hosts', 'changes'])} bytes`);
say(
  'all that a letter needs, packed',
  `${bytesOf(['index', 'other-hosts', 'changes', 'municipalities', 'bodies', 'organs'])} bytes`,
);
