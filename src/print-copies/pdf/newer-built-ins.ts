/** What the reader of PDFs uses and the oldest Firefox that we run in has not. */

type Keyed = {
  has(key: unknown): boolean;
  get(key: unknown): unknown;
  set(key: unknown, value: unknown): unknown;
};

function getOrInsertComputed(this: Keyed, key: unknown, make: (key: unknown) => unknown): unknown {
  if (!this.has(key)) this.set(key, make(key));
  return this.get(key);
}

function getOrInsert(this: Keyed, key: unknown, value: unknown): unknown {
  return getOrInsertComputed.call(this, key, () => value);
}

for (const kind of [Map.prototype, WeakMap.prototype])
  for (const [name, value] of Object.entries({ getOrInsert, getOrInsertComputed }))
    if (!Object.hasOwn(kind, name))
      Object.defineProperty(kind, name, { value, configurable: true });
