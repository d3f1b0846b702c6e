/** Things that are got ready some time before their turn, as far as there is room for them. */

export type ReadAhead<Item, Ready> = {
  readonly load: (item: Item) => Promise<Ready>;
  /** What it weighs from the moment that it is begun until its turn is over. */
  readonly weightOf: (item: Item) => number;
  /** So much may be under way; one that is heavier comes alone. */
  readonly room: number;
};

type Loading<Ready> = { readonly weight: number; readonly ready: Promise<Ready> };

// Each that is under way costs something, however light it is.
const mostAtOnce = 64;

/** Each item's outcome, in the order of the items. Rejects when its turn comes for one that failed. */
export async function* readAhead<Item, Ready>(
  items: Iterable<Item>,
  { load, weightOf, room }: ReadAhead<Item, Ready>,
): AsyncGenerator<Ready, void, undefined> {
  const waiting: Loading<Ready>[] = [];
  let weight = 0;
  const begin = (item: Item) => {
    const loading = { weight: weightOf(item), ready: load(item) };
    loading.ready.catch(() => {}); // It is told when its turn comes.
    weight += loading.weight;
    waiting.push(loading);
  };
  const next = async function* () {
    const first = waiting.shift();
    if (first === undefined) return;
    yield await first.ready;
    weight -= first.weight;
  };
  for (const item of items) {
    while (waiting.length > 0 && (weight + weightOf(item) > room || waiting.length >= mostAtOnce))
      yield* next();
    begin(item);
  }
  while (waiting.length > 0) yield* next();
}
