/** Finds all values in a text that is there as code units. */
import { elsewhere, isKnown, spelledOut, widthAt } from './alphabet.ts';
import { nothing, other } from './gaps.ts';
import { type Beginning, beginningOf, symbolsAt, touching, widened } from './reading.ts';
import { lettersRead, type SearchedForm, type Searcher } from './searcher.ts';

export type Match = {
  readonly form: SearchedForm;
  /** The first and behind the last code unit. */
  readonly start: number;
  readonly end: number;
  /** No letter and no digit touches it. */
  readonly isWhole: boolean;
};

type Found = (match: Match) => void;

/** Calls `found` for every place in which a value stands, in the order of their ends. */
export function findMatches(searcher: Searcher, units: Uint16Array, found: Found): void {
  const { alphabet, automaton } = searcher;
  const { symbols } = alphabet;
  const { next, shift, findsFrom } = automaton;
  const { length } = units;
  let state = 0;
  for (let at = 0; at < length; at += 1) {
    let symbol = symbols[units[at] ?? 0] ?? elsewhere;
    if (!isKnown(symbol)) {
      if (alphabet.classAt(units, at) === spelledOut) {
        state = spelled(searcher, units, at, state, found);
        at += widthAt(units, at) - 1;
        continue;
      }
      symbol = symbols[units[at] ?? 0] ?? elsewhere;
    }
    state = next[(state << shift) + symbol] ?? 0;
    // A gap behind a value is no further one.
    if (state >= findsFrom && symbol !== alphabet.gapSymbol)
      tell(searcher, units, { state, at, unread: 0 }, found);
  }
}

/** Whether a value may begin in the first `length` units: a quick look, which says yes too often. */
export function mayHold(
  { alphabet, automaton }: Searcher,
  units: Uint16Array,
  length: number,
): boolean {
  const { symbols } = alphabet;
  const { next, shift, findsFrom } = automaton;
  let state = 0;
  for (let at = 0; at < length; at += 1) {
    const symbol = symbols[units[at] ?? 0] ?? elsewhere;
    if (isKnown(symbol)) state = next[(state << shift) + symbol] ?? 0;
    else
      for (const one of symbolsAt(alphabet, units, at)) {
        state = next[(state << shift) + one] ?? 0;
        if (state >= findsFrom) return true;
      }
    if (state >= findsFrom) return true;
  }
  return false;
}

/** The state behind a character that says several letters. */
function spelled(
  searcher: Searcher,
  units: Uint16Array,
  at: number,
  from: number,
  found: Found,
): number {
  const { alphabet, automaton } = searcher;
  const said = alphabet.spelledAt(units, at);
  let state = from;
  let unread = said.length;
  for (const symbol of said) {
    unread -= 1;
    state = automaton.next[(state << automaton.shift) + symbol] ?? 0;
    if (state >= automaton.findsFrom) tell(searcher, units, { state, at, unread }, found);
  }
  return state;
}

type Reached = {
  readonly state: number;
  /** The character that was read last, and how many of its letters were not. */
  readonly at: number;
  readonly unread: number;
};

function tell(searcher: Searcher, units: Uint16Array, reached: Reached, found: Found): void {
  const { alphabet, automaton } = searcher;
  for (const form of automaton.foundIn(reached.state)) {
    const count = lettersRead(form) + reached.unread;
    const match = matchAt(searcher, units, form, beginningOf(alphabet, units, reached.at, count));
    if (match !== null) found(match);
  }
}

/** `null` when the form does not stand there as it must. */
function matchAt(
  { alphabet }: Searcher,
  units: Uint16Array,
  form: SearchedForm,
  beginning: Beginning,
): Match | null {
  const last = lastOf(alphabet, units, form, beginning);
  if (last === null) return null;
  const before = touching(alphabet, units, beginning.at, -1);
  const end = last + widthAt(units, last);
  const behind = touching(alphabet, units, end - 1, 1);
  const isWhole = before === '' && behind === '' && beginning.skip === 0;
  if (form.isWholeWord && !isWhole) return null;
  if (form.isNumberAt.start && /\d/.test(before)) return null;
  if (form.isNumberAt.end && /\d/.test(behind)) return null;
  return { form, start: beginning.at, end, isWhole };
}

/** Its last character; `null` when other letters stand there, or are too far apart. */
function lastOf(
  alphabet: Searcher['alphabet'],
  units: Uint16Array,
  { symbols, parted, widestGap }: SearchedForm,
  { at: start, skip }: Beginning,
): number | null {
  let read = 0;
  let gap = nothing;
  for (let at = start; at < units.length; at += widthAt(units, at)) {
    const said = symbolsAt(alphabet, units, at);
    if (said.length === 0) gap = widened(gap, alphabet, units, at);
    for (const symbol of at === start ? said.slice(skip) : said) {
      const widest = parted[read] ? other : widestGap;
      if (symbol !== symbols[read] || (read > 0 && gap > widest)) return null;
      gap = nothing;
      read += 1;
      if (read === symbols.length) return at;
    }
  }
  return null;
}
