/**
 * Pictures and fonts of one document. They are noted while the page is read, fetched afterwards, and
 * written once: a picture that stands on the page a hundred times becomes one CSS variable.
 */
import type { Box, MissingKind, MissingReason } from '../domain/capture.ts';
import type { Result } from '../domain/result.ts';
import type { Crop } from './crops.ts';

/** `image`: an element that shows it, if there is one, of which the pixels can be copied. */
export type Load = (image: HTMLImageElement | null) => Promise<Result<string, MissingReason>>;

export type Resource = {
  /** Two that turn out to be the same share one. */
  variable: string;
  readonly what: MissingKind;
  readonly where: string;
  readonly load: Load;
  image: HTMLImageElement | null;
  /** Of the first use that has one. */
  place: Box | null;
  /** What the screen showed in the places where it is used. */
  readonly crops: Crop[];
  uses: number;
  /** `data:` address; `null` until it has been read, and for ever when it could not be. */
  address: string | null;
  /** Why it could not be read. */
  reason: MissingReason | null;
};

export type Wanted = Pick<Resource, 'what' | 'where' | 'load'> & {
  readonly image?: HTMLImageElement | null;
  readonly place?: Box | null;
  readonly crop?: Crop | null;
};

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
      resource.image ??= wanted.image ?? null;
      resource.place ??= wanted.place ?? null;
      if (wanted.crop) resource.crops.push(wanted.crop);
      known.set(key, resource);
      return resource;
    },
    all: () => [...known.values()],
  };
}

const newResource = (variable: string, { what, where, load }: Wanted): Resource => ({
  variable,
  what,
  where,
  load,
  image: null,
  place: null,
  crops: [],
  uses: 0,
  address: null,
  reason: null,
});

export const isRepeated = (resource: Resource): boolean => resource.uses > 1;

/** The address as it can stand inside `url("…")`: nothing in it ends that, or is read as markup. */
export const cssSafe = (address: string) =>
  address.replace(/["\\<\n\r\f]/g, (character) => encodeURIComponent(character));

/** The resource as a value in CSS; a picture of nothing when it could not be read. */
export function cssValue({ address, variable, uses }: Resource): string {
  if (address === null) return 'url("data:,")';
  return uses > 1 ? `var(${variable})` : `url("${cssSafe(address)}")`;
}

/** The rule that gives the repeated pictures their variables; empty when there are none. */
export function variablesRule(resources: Resources): string {
  const lines = new Map<string, string>();
  for (const { variable, address, uses } of resources.all())
    if (uses > 1 && address !== null && !lines.has(variable))
      lines.set(variable, `${variable}:url("${cssSafe(address)}")`);
  return lines.size > 0 ? `<style>:root{${[...lines.values()].join(';')}}</style>` : '';
}
