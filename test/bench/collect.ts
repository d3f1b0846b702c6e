/**
 * `npm run bench:collect [-- 1000 10000]`: that many small packs, written by the program's own writer, and
 * then collected by the command that people use; what it takes, and whether ten times as many take ten
 * times as long. Then each question, asked of the largest.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askTables, queryNames, readQuery } from '../../src/cli/ask-tables.ts';
import { writeManyPacks } from '../support/many/packs.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const root = join(import.meta.dirname, '../..');

type Cost = { readonly seconds: number; readonly processor: number; readonly peakMB: number };

/** What the system says of a process while it runs: processor time in seconds, and the most memory. */
function lookAt(pid: number): Omit<Cost, 'seconds'> | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const times = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    const ticks = Number(times[11]) + Number(times[12]);
    const peakKB = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]);
    // What has just ended has no memory any more.
    return Number.isFinite(peakKB) ? { processor: ticks / 100, peakMB: peakKB / 1000 } : null;
  } catch {
    return null; // It has just ended.
  }
}

/** Runs the command as people do, without npm around it. */
function collect(packs: string, out: string): Promise<Cost> {
  const from = performance.now();
  const args = ['--import', 'tsx', 'src/cli/collect.ts', packs, '--out', out, '--json'];
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let last = { processor: 0, peakMB: 0 };
  const looking = setInterval(() => {
    last = lookAt(child.pid ?? 0) ?? last;
  }, 100);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      clearInterval(looking);
      if (code !== 0) return reject(new Error(`collect ended with ${code}`));
      resolve({ ...last, seconds: (performance.now() - from) / 1000 });
    });
  });
}

const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);

const inMB = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

async function measure(folder: string, count: number): Promise<string> {
  const packs = join(folder, `packs-${count}`);
  const out = join(folder, `tables-${count}`);
  const from = performance.now();
  await writeManyPacks(packs, count);
  const written = (performance.now() - from) / 1000;
  say(`${count} packs, ${inMB(sizeOf(packs))}, written in ${written.toFixed(0)} s`);
  const { seconds, processor, peakMB } = await collect(packs, out);
  const each = ((1000 * processor) / count).toFixed(1);
  say(`  collected in ${seconds.toFixed(1)} s: ${(count / seconds).toFixed(0)} packs a second`);
  say(
    `  processor ${processor.toFixed(1)} s, ${each} ms for each; at most ${peakMB.toFixed(0)} MB`,
  );
  say(`  tables: ${inMB(sizeOf(out))}`);
  return out;
}

async function askAll(tables: string): Promise<void> {
  for (const name of queryNames()) {
    const from = performance.now();
    const { rows } = await askTables(tables, readQuery(name));
    say(`  ${name}: ${(performance.now() - from).toFixed(0)} ms, ${rows.length} rows`);
  }
}

const asked = process.argv.slice(2).map(Number);
const counts = asked.length > 0 ? asked : [1_000, 10_000];
const folder = mkdtempSync(join(tmpdir(), 'bench-collect-'));
try {
  let tables = '';
  for (const count of counts) tables = await measure(folder, count);
  await askAll(tables);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
