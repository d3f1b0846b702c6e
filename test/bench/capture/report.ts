/** Says what the bench found, in tables. */
import { median } from '../anchoring/median.ts';
import type { Timing } from '../capture-script.ts';
import type { Weights } from './build.ts';
import type { Look } from './look.ts';

export type Taken = Timing & {
  /** Of all threads: what a busy machine cannot make longer. */
  readonly processorMs: number;
};

export type Measured = {
  readonly name: string;
  readonly ours: readonly Taken[];
  readonly peer: readonly Taken[];
  readonly html: { readonly ours: string; readonly peer: string };
};

const line = (name: string, ours: string, peer: string, aim: string) =>
  `| ${name.padEnd(24)} | ${ours.padEnd(20)} | ${peer.padEnd(20)} | ${aim.padEnd(12)} |`;

export const timeReport = (measured: readonly Measured[]): string =>
  measured.map(onePage).join('\n\n');

const onePage = ({ name, ours, peer }: Measured): string =>
  [
    line(name, 'Kantlijn', 'single-file-core', 'aim'),
    line('---', '---', '---', '---'),
    line('whole capture', times(ours, 'wholeMs'), times(peer, 'wholeMs'), 'not slower'),
    line('processor time', times(ours, 'processorMs'), times(peer, 'processorMs'), ''),
    line('the page is read', times(ours, 'passMs'), '', '≤ 250 ms'),
    line('longest task after', times(ours, 'otherMs'), times(peer, 'otherMs'), '≤ 50 ms'),
    line('file', size(ours), size(peer), 'not larger'),
  ].join('\n');

/** The median, and in brackets the least. */
function times(all: readonly Taken[], of: keyof Taken): string {
  const values = all.map((taken) => taken[of]);
  return `${median(values).toFixed(0)} ms (${Math.min(...values).toFixed(0)})`;
}

const size = (all: readonly Taken[]) =>
  `${(median(all.map(({ byteLength }) => byteLength)) / 1e6).toFixed(2)} MB`;

const kilobytes = (length: number) => `${(length / 1000).toFixed(1)} kB`;

export const weightReport = ({ snapshot, whole }: Weights): string =>
  `The script of a capture, gzipped: ${kilobytes(whole)} (aim: 15 kB), of which the snapshot ${kilobytes(snapshot)}`;

const mark = (isKept: boolean | undefined) => (isKept ? 'yes' : 'no');

export function featureReport(ours: Look, peer: Look): string {
  const rows = [...ours.kept].map(
    ([name, isKept]) =>
      `| ${name.padEnd(36)} | ${mark(isKept).padEnd(10)} | ${mark(peer.kept.get(name)).padEnd(16)} |`,
  );
  return [
    `| ${'preserved'.padEnd(36)} | Kantlijn   | single-file-core |`,
    '| --- | --- | --- |',
    ...rows,
    `| ${'requests when it is opened'.padEnd(36)} | ${String(ours.asked.length).padEnd(10)} | ${String(peer.asked.length).padEnd(16)} |`,
  ].join('\n');
}
