/**
 * A long mode of its own: `npm run kill -- [chromium|firefox] [times]`. Kills the browser at random
 * moments of saving, changing the mode, removing and deleting, opens it again, and looks whether anything
 * is lost, there twice, back again, or half there. Ends with counts, and with 1 when something was.
 */
import type { BrowserKind, Driver } from '../driver/driver.ts';
import { launch } from '../driver/launch.ts';
import { pause } from '../driver/until.ts';
import { type Site, startSite } from '../site/server.ts';
import { type Disk, quietPath, readDisk } from './kill/disk.ts';
import { type Amount, begin, believe, type Deed, decide, type Ledger } from './kill/ledger.ts';
import { faultsOf, halves, openDossier } from './kill/look.ts';
import { type Moment, moments, namesIn, saveRecord } from './kill/moments.ts';
import { launchOptions } from './world.ts';

type Run = {
  readonly site: Site;
  readonly ledger: Ledger;
  /** How much a report about a page is. */
  readonly pageAmount: Amount;
};

/** `said`: the program had called it done; `done`: it was, all the same; `undone`: it was not. */
type Outcome = 'said' | 'done' | 'undone';
type Kill = { readonly deed: Deed; readonly before: Disk; readonly isSaid: boolean };
type Round = { readonly driver: Driver; readonly outcome: Outcome; readonly faults: string[] };

/** A moment, and what came of the kills so far. */
type Series = { readonly moment: Moment; withinMs: number; readonly outcomes: Outcome[] };

/** Kills the browser in the middle, opens it again, and looks. */
async function playRound(run: Run, driver: Driver, series: Series, name: string): Promise<Round> {
  const { deed, before, isSaid } = await strike(run, driver, series, name);
  const next = await relaunch(driver);
  const quiet = await next.extensionPage(quietPath);
  const after = await readDisk(quiet);
  const isDone = after.rows !== before.rows || after.mode !== before.mode;
  const dossier = await openDossier(next);
  decide(run.ledger, deed, await namesIn(dossier));
  const faults = [
    ...(isSaid && !isDone ? [`said and not done: ${name}`] : []),
    ...halves(deed, before, after),
    ...(await faultsOf(dossier, run.ledger)),
  ];
  await dossier.close();
  await quiet.close();
  return { driver: next, outcome: isSaid ? 'said' : isDone ? 'done' : 'undone', faults };
}

async function strike(
  { ledger, ...given }: Run,
  driver: Driver,
  { moment, withinMs }: Series,
  name: string,
): Promise<Kill> {
  const dossier = await openDossier(driver);
  const { deed, press, isSaid } = await moment.poise({ ...given, driver, dossier }, name);
  const before = await readDisk(dossier);
  begin(ledger, deed);
  await press();
  await pause(Math.random() * withinMs);
  const said = await isSaid().catch(() => false); // A page that is just being replaced says nothing.
  await driver.kill();
  if (said) believe(ledger, deed);
  return { deed, before, isSaid: said };
}

async function relaunch(driver: Driver): Promise<Driver> {
  await pause(driver.kind === 'firefox' ? 1_500 : 0); // Until its file of preferences is put back.
  return driver.relaunch();
}

/** Nobody knows how long the work takes here, so it is felt for: half of the kills come before its end. */
function note(series: Series, outcome: Outcome): void {
  series.outcomes.push(outcome);
  series.withinMs *= outcome === 'undone' ? 1.25 : 0.8;
}

/** With a record that nobody removes: it has to be there after every kill. */
async function startRun(driver: Driver, site: Site): Promise<Run> {
  const dossier = await openDossier(driver);
  const name = 'De eerste melding';
  await saveRecord({ driver, site }, name);
  const { rows, files } = await readDisk(dossier);
  await dossier.close();
  const pageAmount = { rows: rows - 1, files };
  const amounts = new Map([[name, pageAmount]]);
  return { site, pageAmount, ledger: { kept: new Set([name]), gone: new Set(), amounts } };
}

async function play(kind: BrowserKind, times: number): Promise<number> {
  const site = await startSite();
  let driver = await launch(kind, launchOptions(kind));
  const run = await startRun(driver, site);
  const all = moments.map((moment): Series => ({ moment, withinMs: 400, outcomes: [] }));
  let faults = 0;
  for (let turn = 0; turn < times; turn += all.length)
    for (const series of all) {
      const round = await playRound(run, driver, series, `Melding ${turn} (${series.moment.name})`);
      driver = round.driver;
      note(series, round.outcome);
      faults += round.faults.length;
      for (const fault of round.faults) console.log(`${turn}, ${series.moment.name}: ${fault}`);
    }
  report(run.ledger, driver.version, all);
  await driver.close();
  await site.close();
  return faults;
}

function report({ kept, gone }: Ledger, version: string, all: readonly Series[]): void {
  for (const { moment, outcomes } of all) {
    const count = (wanted: Outcome) => outcomes.filter((outcome) => outcome === wanted).length;
    const counts = `${count('undone')} before it was done, ${count('done')} before it was said`;
    console.log(`${moment.name}: ${outcomes.length} kills, ${counts}, ${count('said')} after`);
  }
  console.log(`${version}: ${kept.size} things kept, ${gone.size} deleted`);
}

const [kind = 'chromium', times = '100'] = process.argv.slice(2);
const faults = await play(kind === 'firefox' ? 'firefox' : 'chromium', Number(times));
console.log(`${times} kills, ${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;
