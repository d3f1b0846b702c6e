/** Describes quotes on one page, finds them on another, and says where every engine found them. */
import { buildTextIndex } from '../../../src/anchoring/anchoring.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import type { EditCase } from '../edits/case.ts';
import type { Answer, Answers } from './answer.ts';
import {
  describeOurs,
  describeWith,
  type Finder,
  findOurs,
  type Peer,
  type PeerPlace,
  type Place,
  peers,
} from './engines.ts';
import type { Offload } from './offload.ts';
import { showAfter, showBefore, showOtherwise } from './show-page.ts';
import { offsetsIn, rangeOf, type ShownText } from './shown-text.ts';

/** What finds the ranges later: all of them in one go for us, one by one for a peer. */
type Engine = { readonly name: string; readonly find: () => Promise<readonly FoundPlace[]> };
type FoundPlace = Place & { readonly error?: string | null; readonly tier?: string | null };

async function peerEngine(peer: Peer, ranges: readonly Range[]): Promise<Engine> {
  const finders: Finder[] = [];
  for (const range of ranges) finders.push(await describeWith(peer, range));
  const find = async () => {
    const places: PeerPlace[] = [];
    for (const finder of finders) places.push(await finder());
    return places;
  };
  return { name: peer.name, find };
}

async function describeAll(ranges: readonly Range[], offload: Offload): Promise<Engine[]> {
  const marks = describeOurs(ranges);
  const oldText = buildTextIndex(document.body).text;
  const engines: Engine[] = [
    { name: 'Kantlijn', find: () => findOurs(marks, offload, null) },
    { name: 'Kantlijn, old text kept', find: () => findOurs(marks, offload, oldText) },
  ];
  for (const peer of peers) engines.push(await peerEngine(peer, ranges));
  return engines;
}

/** Shows the lines and describes the quotes; shows what `showNow` shows, and finds them. */
async function findAll(
  { before, quotes }: EditCase,
  showNow: () => ShownText,
  offload: Offload,
): Promise<Answers[]> {
  const old = showBefore(before);
  const ranges = quotes.map(({ start, end }) => rangeOf(old, [start, end]));
  const engines = await describeAll(ranges, offload);
  const now = showNow();
  const all: Answers[] = [];
  for (const { name, find } of engines)
    all.push({ engine: name, answers: (await find()).map((place) => answerOf(now, place)) });
  return all;
}

const answerOf = (
  shown: ShownText,
  { status, range, error = null, tier = null }: FoundPlace,
): Answer => ({ status, span: range && offsetsIn(shown, range), error, tier });

/** The quotes of a case on the page after the edit. */
export const findAfterEdit = (one: EditCase, offload: Offload): Promise<Answers[]> =>
  findAll(one, () => showAfter(one.after, one.wrapped ?? []), offload);

/** The same text in a wholly different DOM. */
export const findInReader = (one: EditCase, seed: number, offload: Offload): Promise<Answers[]> =>
  findAll(one, () => showOtherwise(one.before, seededRandom(seed)), offload);
