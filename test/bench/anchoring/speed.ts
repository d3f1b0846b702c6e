/** Measures time: a thousand marks on a megabyte of text, in five scenarios, beside the peers. */
import { buildTextIndex, describeRange, resolveAll } from '../../../src/anchoring/anchoring.ts';
import type { AnchorStatus } from '../../../src/domain/selector.ts';
import { type Random, seededRandom } from '../../support/seeded-random.ts';
import type { Offsets } from '../edits/case.ts';
import {
  describeWith,
  type Finder,
  type Mark,
  type PeerPlace,
  type Place,
  peers,
} from './engines.ts';
import { verdictOn } from './judge.ts';
import { type LongestTask, longestTaskIn } from './longest-task.ts';
import { median, percentile } from './median.ts';
import { nextFrame } from './next-frame.ts';
import type { Offload } from './offload.ts';
import { type PaintFigure, paintRanges } from './paint-ranges.ts';
import { putBannerOnTop, showMarkedUp, showOtherwise } from './show-page.ts';
import { offsetsIn, rangeOf, type ShownText } from './shown-text.ts';

export type SpeedTexts = {
  /** About a megabyte. */
  readonly lines: readonly string[];
  /** What the foreign quotes are from. */
  readonly foreign: readonly string[];
  /** One inline element for so many characters. */
  readonly spacing: number;
  readonly seed: number;
};

const markCount = 1000;
const runs = 5;
/** What would take a peer longer for all marks is timed on some of them. */
const patienceMs = 5_000;
const sampleCount = 30;

export type OurTime = {
  /** Medians: to make the index, and with it to find everything. */
  readonly indexMs: number;
  readonly totalMs: number;
  readonly all: readonly number[];
  readonly longest: LongestTask;
};

export type PeerTime = {
  readonly engine: string;
  readonly totalMs: number;
  /** So many marks were timed; when fewer than all, the total is scaled from them. */
  readonly timedOn: number;
  /** How often that was done. */
  readonly runs: number;
  /** The longest that a single mark took, in one task. */
  readonly longestMs: number;
  /** Of the marks that were timed. */
  readonly found: number;
};

export type Scenario = {
  readonly name: string;
  readonly ours: OurTime;
  /** Marks found where they are, by half or more; of foreign ones, anywhere. */
  readonly found: Found;
  /** What was said of all marks. */
  readonly said: Readonly<Partial<Record<AnchorStatus, number>>>;
  readonly peers: readonly PeerTime[];
};

export type Speed = {
  readonly characters: number;
  readonly textNodes: number;
  readonly elements: number;
  readonly describeFirstMs: Spread;
  readonly describeLaterMs: Spread;
  readonly paint: PaintFigure;
  readonly scenarios: readonly Scenario[];
};

type Found = { readonly anchored: number; readonly suggested: number };
type Spread = { readonly p50: number; readonly p95: number };
type PeerMarks = { readonly name: string; readonly find: readonly Finder[] };
type Marks = {
  readonly spans: readonly Offsets[];
  readonly ours: readonly Mark[];
  readonly peers: readonly PeerMarks[];
};

const progress = (text: string) => console.log(text);

const spreadOf = (values: readonly number[]): Spread => ({
  p50: percentile(values, 0.5),
  p95: percentile(values, 0.95),
});

/** From 40 to 200 characters, from the start of a word to the end of one. */
function randomSpans(text: string, random: Random): Offsets[] {
  return Array.from({ length: markCount }, () => {
    const from = random.below(text.length - 300);
    const start = text.slice(from).search(/(?<=\s)\S/) + from;
    const to = start + 40 + random.below(160);
    return [start, to + text.slice(to).search(/\s|$/)];
  });
}

/** Ours for all, a peer's for as many as may be timed. */
async function describeAll(shown: ShownText, random: Random): Promise<Marks> {
  const spans = randomSpans(shown.text, random);
  const ranges = spans.map((span) => rangeOf(shown, span));
  const index = buildTextIndex(document.body);
  const ours = ranges.map((range, at) => ({ id: String(at), ...describeRange(range, index) }));
  const others: PeerMarks[] = [];
  for (const peer of peers)
    others.push({ name: peer.name, find: await describeSome(peer, ranges) });
  return { spans, ours, peers: others };
}

async function describeSome(peer: (typeof peers)[number], ranges: readonly Range[]) {
  const start = performance.now();
  const find: Finder[] = [];
  for (const range of ranges) {
    if (find.length >= sampleCount && performance.now() - start > patienceMs) break;
    find.push(await describeWith(peer, range));
  }
  progress(`${peer.name} described ${find.length} in ${Math.round(performance.now() - start)} ms`);
  return find;
}

async function timeOurs(marks: readonly Mark[], offload: Offload) {
  const times: { index: number; total: number }[] = [];
  let places: readonly Place[] = [];
  const work = async () => {
    const start = performance.now();
    const index = buildTextIndex(document.body);
    const indexed = performance.now();
    places = await resolveAll(marks, index, { offload });
    times.push({ index: indexed - start, total: performance.now() - start });
  };
  for (let run = 0; run < runs; run++) await work();
  const all = times.map(({ total }) => total);
  const indexMs = median(times.map(({ index }) => index));
  const longest = await longestTaskIn(work); // Not counted, for the heart takes time too.
  return { time: { indexMs, totalMs: median(all), all, longest }, places };
}

type Timed = {
  readonly ms: number;
  readonly places: readonly PeerPlace[];
  readonly longestMs: number;
};

/** Stops after the sample when all of them would take too long. */
async function timeFinders(find: readonly Finder[]): Promise<Timed> {
  const start = performance.now();
  const places: PeerPlace[] = [];
  let longestMs = 0;
  for (const one of find) {
    const at = performance.now();
    const isLong = ((at - start) / places.length) * markCount > patienceMs;
    if (places.length >= sampleCount && isLong) break;
    places.push(await one());
    longestMs = Math.max(longestMs, performance.now() - at);
  }
  return { ms: performance.now() - start, places, longestMs };
}

async function timePeer({ name, find }: PeerMarks, isFound: IsFound): Promise<PeerTime> {
  const first = await timeFinders(find);
  const timed = find.slice(0, first.places.length);
  const times = [first.ms];
  const isBearable = first.ms < 2 * patienceMs;
  while (isBearable && times.length < runs) times.push((await timeFinders(timed)).ms);
  const totalMs = (median(times) / timed.length) * markCount;
  progress(`  ${name}: ${Math.round(totalMs)} ms, from ${timed.length} marks`);
  const found = first.places.filter(isFound).length;
  const { longestMs } = first;
  return { engine: name, totalMs, timedOn: timed.length, runs: times.length, longestMs, found };
}

type IsFound = (place: Place, at: number) => boolean;

/** Whether a mark was found where it is; of a foreign one, whether anything was found. */
const foundIn =
  (shown: ShownText, spans: readonly Offsets[] | null): IsFound =>
  ({ status, range }, at) => {
    const span = range && offsetsIn(shown, range);
    if (!spans) return span !== null;
    const verdict = verdictOn({ status, span }, [spans[at] ?? [0, 0]]);
    return ['right', 'partly right', 'suggested, found'].includes(verdict);
  };

async function measure(
  name: string,
  marks: Marks,
  shown: ShownText,
  offload: Offload,
  isForeign = false,
): Promise<Scenario> {
  progress(name);
  await nextFrame();
  await nextFrame(); // Laying out the page is not what is measured.
  const isFound = foundIn(shown, isForeign ? null : marks.spans);
  const { time, places } = await timeOurs(marks.ours, offload);
  progress(`  Kantlijn: ${Math.round(time.totalMs)} ms`);
  const found = saidOf(places.filter(isFound));
  const { anchored = 0, suggested = 0 } = found;
  const others: PeerTime[] = [];
  for (const peer of marks.peers) others.push(await timePeer(peer, isFound));
  return { name, ours: time, found: { anchored, suggested }, said: saidOf(places), peers: others };
}

function saidOf(places: readonly Place[]): Partial<Record<AnchorStatus, number>> {
  const said: Partial<Record<AnchorStatus, number>> = {};
  for (const { status } of places) said[status] = (said[status] ?? 0) + 1;
  return said;
}

/** Eight in a hundred characters are ten in a hundred letters. Digits stay: they change the meaning. */
const withSlips = (lines: readonly string[], random: Random): string[] =>
  lines.map((line) =>
    line.replace(/\p{L}/gu, (letter) =>
      random.chance(0.104) ? String.fromCharCode(97 + random.below(26)) : letter,
    ),
  );

async function describing(shown: ShownText, random: Random) {
  const ranges = randomSpans(shown.text, random).map((span) => rangeOf(shown, span));
  const first = ranges.slice(0, 20).map((range) => {
    const start = performance.now();
    describeRange(range, buildTextIndex(document.body));
    return performance.now() - start;
  });
  const index = buildTextIndex(document.body);
  const later = ranges.map((range) => {
    const start = performance.now();
    describeRange(range, index);
    return performance.now() - start;
  });
  return { describeFirstMs: spreadOf(first), describeLaterMs: spreadOf(later.slice(1)) };
}

const sizeOf = (shown: ShownText) => ({
  characters: shown.text.length,
  textNodes: shown.nodes.length,
  elements: document.body.getElementsByTagName('*').length,
});

export async function measureSpeed(texts: SpeedTexts, offload: Offload): Promise<Speed> {
  const { lines, foreign, spacing, seed } = texts;
  const random = seededRandom(seed);
  const show = (some: readonly string[]) => showMarkedUp(some, spacing, seededRandom(seed + 1));
  const strange = await describeAll(show(foreign), random);
  const shown = show(lines);
  const size = sizeOf(shown);
  const description = await describing(shown, random);
  progress(`described: ${JSON.stringify(description)}`);
  const paint = await paintRanges(
    randomSpans(shown.text, random).map((span) => rangeOf(shown, span)),
  );
  const marks = await describeAll(shown, random);
  const scenarios = [await measure('unchanged', marks, shown, offload)];
  putBannerOnTop();
  scenarios.push(await measure('banner on top', marks, shown, offload));
  const other = showOtherwise(lines, random);
  putBannerOnTop();
  scenarios.push(await measure('re-wrapped', marks, other, offload));
  scenarios.push(await measure('8 % changed', marks, show(withSlips(lines, random)), offload));
  scenarios.push(await measure('foreign quotes', strange, show(lines), offload, true));
  return { ...size, ...description, paint, scenarios };
}
