/**
 * Finds the beginnings of all values in one pass over a text (Aho and Corasick, "Efficient string
 * matching", 1975), as a table: from each state, by each symbol, the next.
 */
import { type Node, trieOf } from './trie.ts';

export type Automaton<F> = {
  /** The next state stands at `(state << shift) + symbol`. */
  readonly next: Uint16Array | Uint32Array;
  readonly shift: number;
  /** From this state on something has been found. */
  readonly findsFrom: number;
  readonly foundIn: (state: number) => readonly F[];
};

/** The symbols of a form are numbers from 1 up to `size`; `gap` is one that leaves every state as it is. */
export function automatonOf<F>(
  forms: readonly F[],
  { size, gap }: { readonly size: number; readonly gap: number },
  symbolsOf: (form: F) => readonly number[],
): Automaton<F> {
  const nodes = trieOf(forms, symbolsOf);
  const silent = nodes.filter(({ found }) => found.length === 0);
  const telling = nodes.filter(({ found }) => found.length > 0);
  const states = new Map([...silent, ...telling].map((node, at) => [node, at]));
  const shift = Math.ceil(Math.log2(size));
  return {
    next: tableOf(nodes, states, { shift, gap }),
    shift,
    findsFrom: silent.length,
    foundIn: (state) => telling[state - silent.length]?.found ?? [],
  };
}

function tableOf<F>(
  nodes: readonly Node<F>[],
  states: ReadonlyMap<Node<F>, number>,
  { shift, gap }: { readonly shift: number; readonly gap: number },
): Uint16Array | Uint32Array {
  // The smaller it is, the more of it lies near the processor.
  const Table = nodes.length <= 0x10000 ? Uint16Array : Uint32Array;
  const table = new Table(nodes.length << shift);
  const stateOf = (node: Node<F>) => states.get(node) ?? 0;
  // A fallback is shorter, so its row is there already.
  for (const node of nodes) {
    const row = stateOf(node) << shift;
    const before = node.fallback === null ? 0 : stateOf(node.fallback) << shift;
    table.copyWithin(row, before, before + (1 << shift));
    for (const [symbol, child] of node.to) table[row + symbol] = stateOf(child);
    table[row + gap] = stateOf(node);
  }
  return table;
}
