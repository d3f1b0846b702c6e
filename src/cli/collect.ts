/**
 * `npm run collect -- <folder of packs> --out <folder> [--json]`: checks every pack, and writes what the
 * intact ones say as Parquet. Ends with 0 when all are intact, 1 when something was found in one, 2 when
 * nothing could be read or written.
 */
import { setMaxListeners } from 'node:events';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { collectFolder } from './collect-folder.ts';
import { exitCodeOf, openTally } from './collect-report.ts';
import { sayError, sayReport } from './collect-words.ts';
import { here } from './here.ts';
import { openerOf } from './open-packs.ts';
import { showProgress } from './progress.ts';

const say = (text: string) => void process.stdout.write(`${text}\n`);
const complain = (text: string) => void process.stderr.write(`${text}\n`);

const usage = 'npm run collect -- <folder of packs> --out <folder for tables> [--json]';

function ordered(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const [folder, ...more] = positionals;
    if (folder === undefined || values.out === undefined || more.length > 0) return null;
    return {
      folder: resolve(here, folder),
      out: resolve(here, values.out),
      asJson: values.json,
    };
  } catch {
    return null; // An option that there is not: the usage says which there are.
  }
}

async function main(args: readonly string[], signal: AbortSignal): Promise<number> {
  const order = ordered(args);
  if (order === null) {
    complain(usage);
    return 2;
  }
  const tally = openTally();
  const progress = showProgress(process.stderr);
  const result = await collectFolder(order, {
    withPack: openerOf(order.folder, signal),
    onPack: (pack, of) => {
      tally.add(pack);
      progress.onPack(of);
    },
    signal,
  });
  progress.end();
  if (!result.ok) {
    complain(sayError(result.error));
    return 2;
  }
  const report = tally.report(result.value);
  say(order.asJson ? JSON.stringify(report, null, 2) : sayReport(report, order.out));
  return exitCodeOf(report);
}

const stopped = 'Gestopt; er is niets geschreven. / Stopped; nothing was written.';

const stop = new AbortController();
// Many files of a pack are read at once, and each wants to hear of it.
setMaxListeners(0, stop.signal);
process.once('SIGINT', () => stop.abort());
process.once('SIGTERM', () => stop.abort());
try {
  process.exitCode = await main(process.argv.slice(2), stop.signal);
} catch (error) {
  complain(stop.signal.aborted ? stopped : String(error));
  process.exitCode = 2;
}
