// The figures of the anchoring bench as tables.

import type { Tallies, Tally, Verdict } from './judge.ts';
import type { Miss } from './misses.ts';
import type { ReaderTally } from './reader-tally.ts';
import type { PeerTime, Scenario, Speed } from './speed.ts';

/** Cells under their headings; the first column to the left, the others to the right. */
function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [headings, ...rows];
  const widths = headings.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ');
  return all.map(line).join('\n');
}

const headings = [
  'class',
  'quotes',
  'right',
  'found',
  'wrong',
  'falsely',
  'suggested',
  'of these wrong',
  'ambiguous',
  'orphaned',
  'not searched',
];

function tallyRow(name: string, tally: Tally): string[] {
  const count = (...verdicts: Verdict[]) =>
    verdicts.reduce((sum, verdict) => sum + (tally[verdict] ?? 0), 0);
  const share = (...verdicts: Verdict[]) =>
    `${((100 * count(...verdicts)) / tally.total).toFixed(1)} %`;
  const number = (...verdicts: Verdict[]) => String(count(...verdicts) || '·');
  return [
    name,
    String(tally.total),
    share('right'),
    share('right', 'partly right'),
    number('wrong'),
    number('falsely anchored'),
    share('suggested, found', 'suggested, wrong'),
    number('suggested, wrong'),
    number('ambiguous'),
    number('orphaned'),
    number('not searched'),
  ];
}

export type ByEngine<T> = Readonly<Record<string, T>>;
export type Accuracy = { readonly tallies: Tallies; readonly misses: readonly Miss[] };

/** Counts are quotes; percents are of the class. */
export function accuracyReport(accuracy: ByEngine<Accuracy>): string {
  return Object.entries(accuracy)
    .map(([engine, { tallies }]) => {
      const rows = Object.entries(tallies)
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, tally]) => tallyRow(name, tally));
      return `${engine}\n${table(headings, rows)}`;
    })
    .join('\n\n');
}

export function readerReport(reader: ByEngine<ReaderTally>): string {
  const rows = Object.entries(reader).map(([engine, { total, exact, wrong, ambiguous, lost }]) => [
    engine,
    String(total),
    `${((100 * exact) / total).toFixed(2)} %`,
    ...[wrong, ambiguous, lost].map(String),
  ]);
  return table(['engine', 'quotes', 'exact', 'not exact', 'ambiguous', 'lost'], rows);
}

const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;

function foundByUs({ found, said }: Scenario): string {
  const some = (count: number | undefined, what: string) => (count ? [`${count} ${what}`] : []);
  return [
    String(found.anchored),
    ...some(found.suggested, 'suggested'),
    ...some(said.ambiguous, 'ambiguous'),
    ...some(said.orphaned, 'orphaned'),
    ...some(said['not-searched'], 'not searched'),
  ].join(', ');
}

const peerNote = ({ timedOn, runs }: PeerTime): string =>
  [timedOn < 1000 ? `scaled from ${timedOn}` : '', runs === 1 ? 'one run' : '']
    .filter(Boolean)
    .join(', ');

function scenarioRows(scenario: Scenario): string[][] {
  const { name, ours, peers } = scenario;
  const { totalMs, indexMs, longest } = ours;
  const silence = `${ms(longest.silenceMs)} (reported ${ms(longest.reportedMs)})`;
  return [
    [name, 'Kantlijn', ms(totalMs), ms(indexMs), silence, foundByUs(scenario), '', ''],
    ...peers.map((peer) => [
      '',
      peer.engine,
      ms(peer.totalMs),
      '',
      ms(peer.longestMs),
      `${peer.found} of ${peer.timedOn}`,
      `${(peer.totalMs / totalMs).toFixed(1)} ×`,
      peerNote(peer),
    ]),
  ];
}

export function speedReport(speed: Speed): string {
  const { describeFirstMs: first, describeLaterMs: later, paint } = speed;
  return [
    `1,000 marks; ${speed.characters} characters, ${speed.textNodes} text nodes, ${speed.elements} elements; medians of five`,
    table(
      [
        'scenario',
        'engine',
        'total',
        'of which index',
        'longest task',
        'found',
        'ours is faster',
        '',
      ],
      speed.scenarios.flatMap(scenarioRows),
    ),
    `describe, index included: p50 ${ms(first.p50)}, p95 ${ms(first.p95)}; later: p50 ${ms(later.p50)}, p95 ${ms(later.p95)}`,
    `paint to the next frame: ${ms(paint.ms)}, nodes added: ${paint.nodesAdded}`,
  ].join('\n\n');
}
