/** The browser is killed in the middle of a change: afterwards it is all old or all new, and never both. */
import { expect, test } from 'vitest';
import { type Mode, modes } from '../../../src/domain/mode.ts';
import { loadDossier } from '../../../src/storage/dossiers.ts';
import type { SharedStore } from '../../../src/storage/shared-store.ts';
import { inTurn, isEverything } from '../../support/in-turn.ts';
import { contentsOf, fillVault } from './contents.ts';
import { aDraft } from './nouns.ts';
import { startChange, startProcess } from './processes.ts';
import { theValue } from './stores.ts';
import {
  type Browser,
  generationsOf,
  inMode,
  newBrowser,
  newBrowserMemory,
  passphrase,
} from './vaults.ts';

/** Every mode is left and taken, and a lock is put on anew. */
const changes: readonly [Mode, Mode][] = [
  ['normal', 'locked'],
  ['locked', 'normal'],
  ['locked', 'locked'],
  ['normal', 'memory'],
  ['memory', 'locked'],
];

const storeOf = async (window: SharedStore) => theValue(await window.theStore());

/** Opens what is there after a kill, with the passphrase where there is a lock. */
async function openAgain(browser: Browser): Promise<SharedStore> {
  const window = browser.window();
  if ((await window.state()) === 'locked') theValue(await window.unlock(passphrase));
  return window;
}

/** A vault with something in it; its contents; and the same browser, of which a page will be killed. */
async function filled(mode: Mode) {
  const browser = newBrowser();
  const window = await inMode(mode, browser);
  const { dossier } = await fillVault(await storeOf(window));
  const before = await contentsOf(await storeOf(window));
  await window.close();
  return { browser, before, dossierId: dossier.id };
}

async function expectWhole(browser: Browser, before: unknown, allowed: readonly Mode[]) {
  const window = await openAgain(browser);
  expect(allowed).toContain(await window.mode());
  expect(await contentsOf(await storeOf(window))).toEqual(before);
  await expect.poll(() => generationsOf(browser.name), { timeout: 8_000 }).toHaveLength(1);
  expect(await contentsOf(await storeOf(window))).toEqual(before);
  await window.close();
}

/** Kills the process at that step and looks what is there. Whether the step was reached. */
async function killAt(from: Mode, to: Mode, step: number, after: (killed: Browser) => Browser) {
  const { browser, before } = await filled(from);
  const process = startChange(browser, to, step);
  const how = await Promise.race([process.hears('stopped'), process.hears('done')]);
  process.kill();
  await expectWhole(after(browser), before, [from, to]);
  return how.kind === 'stopped';
}

/** More than a change has steps, so that the last ones run to the end. */
const steps = Array.from({ length: 11 }, (_, step) => step);

/** Every step of some change, and the last one of each. */
const stepsOf = (way: number): readonly number[] => [
  ...inTurn(steps.slice(0, -1), way % 2, 2),
  ...steps.slice(-1),
];

const samePage = (browser: Browser) => browser;
const newStart = ({ name }: Browser) => newBrowser(name, newBrowserMemory());

test.each(changes)(
  '%s → %s: the page is killed at each step',
  async (from, to) => {
    const tried = stepsOf(changes.findIndex(([one, other]) => one === from && other === to));
    const reached = await Promise.all(tried.map((step) => killAt(from, to, step, samePage)));
    expect(reached.filter(Boolean).length).toBeGreaterThanOrEqual(isEverything ? 8 : 4);
    expect(reached.at(-1)).toBe(false);
  },
  60_000,
);

test.each([
  ['normal', 'locked'],
  ['locked', 'normal'],
] as const)(
  '%s → %s: the browser is killed at each step, and its memory is gone',
  async (from, to) => {
    const tried = stepsOf(from === 'normal' ? 1 : 0);
    const reached = await Promise.all(tried.map((step) => killAt(from, to, step, newStart)));
    expect(reached.at(-1)).toBe(false);
  },
  60_000,
);

const moments = (count: number) => Array.from({ length: count }, (_, index) => index);
const aMoment = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 120));

/** Changes the mode again and again, and kills it each time. */
async function killChanges(count: number) {
  const { browser, before } = await filled('normal');
  for (const turn of moments(count)) {
    const process = startChange(browser, modes[turn % modes.length] ?? 'normal', null);
    await process.hears('begun');
    await aMoment();
    process.kill();
    const window = await openAgain(browser);
    expect(await contentsOf(await storeOf(window))).toEqual(before);
    await window.close();
  }
  await expectWhole(browser, before, modes);
}

const turns = isEverything ? 10 : 4;

test('killed at random moments of a change, nothing is lost and nothing is doubled', async () => {
  await Promise.all(moments(4).map(() => killChanges(turns)));
}, 60_000);

/** One saves and another changes the mode, and both are killed, again and again. */
async function killBoth(count: number) {
  const { browser, dossierId } = await filled('normal');
  const safe = new Set<string | undefined>();
  for (const turn of moments(count)) {
    const saver = startProcess(browser);
    saver.send({ kind: 'save', name: browser.name, entity: aDraft(dossierId) });
    await saver.hears('saved');
    const changer = startChange(browser, modes[turn % modes.length] ?? 'normal', null);
    await changer.hears('begun');
    await aMoment();
    for (const process of turn % 2 ? [saver, changer] : [changer, saver]) process.kill();
    for (const { rev } of saver.said.filter(({ kind }) => kind === 'saved')) safe.add(rev);
    const window = await openAgain(browser);
    const loaded = await loadDossier(await storeOf(window), dossierId);
    const revs = (loaded?.drafts ?? []).map(({ rev }): string | undefined => rev);
    expect(revs.length).toBe(new Set(revs).size);
    for (const rev of safe) expect(revs).toContain(rev);
    await window.close();
  }
}

test('killed at random moments of saving and changing, what was called safe is there', async () => {
  await Promise.all(moments(4).map(() => killBoth(turns)));
}, 60_000);
