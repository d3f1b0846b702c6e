/** All values letter by letter, as a tree: what begins alike goes the same way. */

export type Node<F> = {
  readonly to: Map<number, Node<F>>;
  /** What ends here, with what ends in the same place and began later. */
  found: readonly F[];
  /** The longest other beginning that has been read when this one has. */
  fallback: Node<F> | null;
};

const newNode = <F>(): Node<F> => ({ to: new Map(), found: [], fallback: null });

/** The nodes of the tree, those with fewer letters first; `symbolsOf` says how a form is written. */
export function trieOf<F>(
  forms: readonly F[],
  symbolsOf: (form: F) => readonly number[],
): readonly Node<F>[] {
  const root = newNode<F>();
  for (const form of forms) plant(root, form, symbolsOf(form));
  const order = [root];
  for (const node of order)
    for (const [symbol, child] of node.to) {
      child.fallback = fallbackOf(root, node, symbol);
      child.found = [...child.found, ...child.fallback.found];
      order.push(child);
    }
  return order;
}

function plant<F>(root: Node<F>, form: F, symbols: readonly number[]): void {
  let node = root;
  for (const symbol of symbols) {
    const next = node.to.get(symbol) ?? newNode();
    node.to.set(symbol, next);
    node = next;
  }
  node.found = [...node.found, form];
}

/** Where one is who reads `symbol` behind `parent`, but for its first letters. */
function fallbackOf<F>(root: Node<F>, parent: Node<F>, symbol: number): Node<F> {
  for (let from = parent.fallback; from !== null; from = from.fallback) {
    const next = from.to.get(symbol);
    if (next !== undefined) return next;
  }
  return root;
}
