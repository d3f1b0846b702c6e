/** An inspection and a watched site need rights beside each other: neither takes what the other needs. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { InspectionReach } from '../../../src/domain/inspection.ts';
import {
  givenBackByInspection,
  givenBackByWatching,
  originFor,
  originOf,
} from '../../../src/domain/site-rights.ts';

const hosts = ['www.dronten.nl', 'gemeente.groningen.nl', 'www.ede.nl'] as const;
const names = ['cookies', 'webRequest'];

type Doing =
  | { readonly do: 'watch' | 'stop'; readonly host: string }
  | { readonly do: 'inspect'; readonly host: string; readonly reach: InspectionReach }
  | { readonly do: 'end' };

const anyHost = fc.constantFrom(...hosts);
const anyDoing: fc.Arbitrary<Doing> = fc.oneof(
  fc.record({ do: fc.constantFrom('watch' as const, 'stop' as const), host: anyHost }),
  fc.record({
    do: fc.constant('inspect' as const),
    host: anyHost,
    reach: fc.constantFrom('site' as const, 'all-sites' as const),
  }),
  fc.record({ do: fc.constant('end' as const) }),
);

/** The browser as it answers our questions, and what this program remembers beside it. */
class World {
  origins = new Set<string>();
  permissions = new Set<string>();
  watched = new Set<string>();
  inspecting: { readonly host: string; readonly reach: InspectionReach } | null = null;

  run(doing: Doing): void {
    switch (doing.do) {
      case 'watch':
        this.watched.add(doing.host);
        this.origins.add(originOf(doing.host));
        break;
      case 'stop':
        this.watched.delete(doing.host);
        for (const origin of givenBackByWatching(doing.host, this.inspecting?.host ?? null))
          this.origins.delete(origin);
        break;
      case 'inspect':
        this.end();
        this.inspecting = doing;
        this.origins.add(originFor(doing.host, doing.reach));
        for (const name of names) this.permissions.add(name);
        break;
      case 'end':
        this.end();
    }
  }

  end(): void {
    this.inspecting = null;
    const held = { permissions: [...this.permissions], origins: [...this.origins] };
    const back = givenBackByInspection(held, names, [...this.watched]);
    for (const origin of back.origins) this.origins.delete(origin);
    for (const name of back.permissions) this.permissions.delete(name);
  }
}

test('whatever a person does, each has what it needs, and nothing is held that nobody needs', () => {
  fc.assert(
    fc.property(fc.array(anyDoing, { maxLength: 12 }), (doings) => {
      const world = new World();
      for (const doing of doings) {
        world.run(doing);
        const { inspecting } = world;
        const inspected = inspecting && originFor(inspecting.host, inspecting.reach);
        const needed = [...world.watched].map(originOf);
        if (inspected !== null) needed.push(inspected);
        for (const origin of needed) expect([...world.origins]).toContain(origin);
        if (inspecting === null) {
          expect([...world.origins].toSorted()).toEqual(needed.toSorted());
          expect([...world.permissions]).toEqual([]);
        }
      }
    }),
  );
});

test('a site that is watched no longer while it is inspected goes when the inspection ends', () => {
  const world = new World();
  const host = hosts[0];
  world.run({ do: 'watch', host });
  world.run({ do: 'inspect', host, reach: 'site' });
  world.run({ do: 'stop', host });
  expect([...world.origins]).toEqual([originOf(host)]);
  world.run({ do: 'end' });
  expect([...world.origins]).toEqual([]);
});

test('only the site itself is asked for, by its whole name', () => {
  for (const host of hosts) expect(originOf(host)).toBe(`*://${host}/*`);
});
