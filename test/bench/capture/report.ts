/** Says what the bench found, in tables. */
import type { Timing } from '../capture-script.ts';
import type { Look } from './look.ts';

export type Measured = {
  readonly name: string;
  readonly ours: Timing;
  readonly peer: Timing;
  readonly html: { readonly ours: string; readonly peer: string };
};

const ms = (value: number) => `${value.toFixed(0)} ms`;
const megabytes = (length: number) => `${(length / 1e6).toFixed(2)} MB`;

const line = (name: string, ours: string, peer: string, aim: string) =>
  `| ${name.padEnd(24)} | ${ours.padEnd(10)} | ${peer.padEnd(16)} | ${aim.padEnd(20)} |`;

export const timeReport = (measured: readonly Measured[]): string =>
  measured.map(({ name, ours, peer }) => onePage(name, ours, peer)).join('\n\n');

const onePage = (name: string, ours: Timing, peer: Timing): string =>
  [
    line(name, 'Kantlijn', 'single-file-core', 'aim'),
    line('---', '---', '---', '---'),
    line('whole capture', ms(ours.wholeMs), ms(peer.wholeMs), 'not slower'),
    line('the page is read', ms(ours.passMs), '', '≤ 250 ms'),
    line('longest task after', ms(ours.otherMs), ms(peer.otherMs), '≤ 50 ms'),
    line('file', megabytes(ours.byteLength), megabytes(peer.byteLength), 'not larger'),
  ].join('\n');

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
