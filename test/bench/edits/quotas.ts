/** How many cases of which class are still wanted. */

export type Quotas = Readonly<Record<string, number>>;

/** How many cases the bench wants of each class. */
export const usualQuotas: Quotas = {
  intact: 1000,
  'intact+duplicate': 500,
  'intact+indistinct': 500,
  edited: 1000,
  'edited+duplicate': 500,
  'meaning changed': 1000,
  'meaning changed+duplicate': 500,
  'spelled number changed': 500,
  deleted: 1000,
  'deleted+look-alike': 500,
  'deleted+duplicate': 500,
  'deleted+indistinct': 20,
  moved: 500,
  'moved+duplicate': 500,
};

/** So many of one class on one page, and no more, so that many pages are seen. */
const perPage = 4;

export type Wanted = {
  readonly isAny: () => boolean;
  /** Classes that begin with `kind`. */
  readonly isAnyOf: (kind: string) => boolean;
  /** True when one of this class was wanted; from then on one less is. */
  readonly take: (name: string) => boolean;
  readonly nextPage: () => void;
  /** In words, for an error. */
  readonly rest: () => string;
};

export function wantedOf(quotas: Quotas): Wanted {
  const left = new Map(Object.entries(quotas).filter(([, count]) => count > 0));
  const onPage = new Map<string, number>();
  const isOpen = (name: string) => left.has(name) && (onPage.get(name) ?? 0) < perPage;
  return {
    isAny: () => left.size > 0,
    isAnyOf: (kind) => [...left.keys()].some((name) => name.startsWith(kind) && isOpen(name)),
    take(name) {
      if (!isOpen(name)) return false;
      const rest = (left.get(name) ?? 0) - 1;
      if (rest > 0) left.set(name, rest);
      else left.delete(name);
      onPage.set(name, (onPage.get(name) ?? 0) + 1);
      return true;
    },
    nextPage: () => onPage.clear(),
    rest: () => [...left].map(([name, count]) => `${count} ${name}`).join(', '),
  };
}
