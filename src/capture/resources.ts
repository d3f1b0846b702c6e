/**
 * Pictures and fonts of one document. They are noted while the page is read, fetched afterwards, and
 * written once: a picture that stands on the page a hundred times becomes one CSS variable.
 */
import type { MissingKind, MissingReason } from '../domain/capture.ts';
import type { Result } from '../domain/result.ts';
import type { Gaps } from './gaps.ts';

export type Load = () => Promise<Result<string, MissingReason>>;

export type Resource = {
  readonly variable: string;
  readonly what: MissingKind;
  readonly where: string;
  readonly load: Load;
  uses: number;
  /** `data:` address; `null` until it has been read, and for ever when it could not be. */
  address: string | null;
};

export type Wanted = Pick<Resource, 'what' | 'where' | 'load'>;

export type Resources = {
  /** Notes a use of the resource called `key`; only the first says how it is loaded. */
  readonly use: (key: string, wanted: Wanted) => Resource;
  readonly all: () => Resource[];
};

export function createResources(): Resources {
  const known = new Map<string, Resource>();
  return {
    use(key, wanted) {
      const resource = known.get(key) ?? newResource(`--kantlijn-${known.size + 1}`, wanted);
      resource.uses++;
      known.set(key, resource);
      return resource;
    },
    all: () => [...known.values()],
  };
}

const newResource = (variable: string, wanted: Wanted): Resource => ({
  variable,
  ...wanted,
  uses: 0,
  address: null,
});

/** Characters of `data:` addresses in one snapshot: 40 MiB of bytes. */
export const longestTotal = (40 * 1024 * 1024 * 4) / 3;
const atOnce = 4;

/** Loads them all. What cannot be had, or is too much, is listed as a gap. */
export async function loadAll(resources: readonly Resource[], gaps: Gaps): Promise<void> {
  const waiting = resources.values();
  let left = longestTotal;
  const take = async () => {
    for (const resource of waiting) {
      const loaded = await resource.load();
      const isTooMuch = loaded.ok && loaded.value.length > left;
      if (!loaded.ok || isTooMuch)
        gaps.add(resource.what, resource.where, loaded.ok ? 'too-large' : loaded.error);
      else left -= loaded.value.length;
      resource.address = loaded.ok && !isTooMuch ? loaded.value : null;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, take));
}

export const isRepeated = (resource: Resource): boolean => resource.uses > 1;

/** The address as it can stand inside `url("…")`: nothing in it ends that, or is read as markup. */
export const cssSafe = (address: string) =>
  address.replaceAll(/["\\<\n\r\f]/g, (character) => encodeURIComponent(character));

/** The resource as a value in CSS; a picture of nothing when it could not be read. */
export function cssValue({ address, variable, uses }: Resource): string {
  if (address === null) return 'url("data:,")';
  return uses > 1 ? `var(${variable})` : `url("${cssSafe(address)}")`;
}

/** The rule that gives the repeated pictures their variables; empty when there are none. */
export function variablesRule(resources: Resources): string {
  const lines = resources
    .all()
    .filter((resource) => isRepeated(resource) && resource.address !== null)
    .map(({ variable, address }) => `${variable}:url("${cssSafe(address ?? '')}")`);
  return lines.length > 0 ? `<style>:root{${lines.join(';')}}</style>` : '';
}
