/** What is being done when the browser is killed: each brings everything up to the last click. */
import {
  answerOrganisation,
  answerPractice,
  markPassage,
  openPopup,
  organisationAnswer,
  selectPassage,
  settledState,
  writeNote,
} from '../../demo/journey.ts';
import type { Driver, PageHandle, Surface } from '../../driver/driver.ts';
import { until } from '../../driver/until.ts';
import type { Site } from '../../site/server.ts';
import { removeLongAgo } from '../remove-long-ago.ts';
import type { Amount, Deed } from './ledger.ts';

export const passphrase = 'zeven zwarte zwanen';

export type Stage = {
  readonly driver: Driver;
  readonly site: Site;
  /** The dossier, open. */
  readonly dossier: PageHandle;
  /** How much a report about a page is: its rows, and the files of its capture. */
  readonly pageAmount: Amount;
};

/** Everything is ready for `press`, which does not wait for what comes of it. */
export type Poised = {
  readonly deed: Deed;
  readonly press: () => Promise<void>;
  /** Whether the program says that it is done. */
  readonly isSaid: () => Promise<boolean>;
};

export type Moment = {
  readonly name: string;
  readonly poise: (stage: Stage, name: string) => Promise<Poised>;
};

const quote = 'De opnamen bewaren wij twee weken.';
const oneRow: Amount = { rows: 1, files: 0 };
const nothing: Amount = { rows: 0, files: 0 };

const presser = (surface: Surface, selector: string) => () => surface.evaluate(press, selector);

function press(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click();
}

/** The drafts and the records that the dossier shows, by where they were or what their note says. */
export const namesIn = (dossier: PageHandle): Promise<string[]> =>
  dossier.evaluate(() =>
    [...document.querySelectorAll('[data-draft] p, [data-record] [data-note]')].map(
      (name) => name.textContent ?? '',
    ),
  );

const isThere = (surface: Surface, selector: string): Promise<boolean> =>
  surface.evaluate((wanted) => document.querySelector(wanted) !== null, selector);

async function saveDraft({ dossier }: Stage, name: string): Promise<Poised> {
  await dossier.click('[data-action=add-record]');
  await dossier.type('input[name=place]', name);
  await dossier.type('input[name=day]', '2026-03-03');
  return {
    deed: { kind: 'saves', name, amount: oneRow, more: oneRow },
    press: presser(dossier, '[data-action=next]'),
    isSaid: async () => (await namesIn(dossier)).includes(name),
  };
}

/** The sample page under a title of its own, by which its draft is called. */
async function openTitled({ driver, site }: Omit<Stage, 'dossier'>, title: string) {
  const page = await driver.openPage(site.url('/het-gesprek'));
  await page.evaluate((words) => {
    document.title = words;
  }, title);
  return page;
}

async function markPage(stage: Stage, name: string): Promise<Poised> {
  const page = await openTitled(stage, name);
  await selectPassage(page, quote);
  const popup = await openPopup(stage.driver, page);
  if ((await settledState(popup)) !== 'page') await popup.click('[data-action=later]');
  await popup.waitFor('[data-action=mark]');
  return {
    deed: { kind: 'saves', name, amount: stage.pageAmount, more: stage.pageAmount },
    press: presser(popup, '[data-action=mark]'),
    isSaid: () => isThere(popup, '[data-question]'),
  };
}

async function changeMode({ dossier }: Stage, name: string): Promise<Poised> {
  await dossier.click('[data-action=open-settings]');
  await dossier.waitFor('input[name=mode]:checked');
  const isLocked = await isThere(dossier, 'input[name=mode][value=locked]:checked');
  if (isLocked) await dossier.click('input[name=mode][value=normal]');
  else await typeNewPassphrase(dossier);
  const button = isLocked ? '[data-action=confirm-mode]' : '[data-action=next]';
  await dossier.waitFor(button);
  return {
    deed: { kind: 'changes', name, amount: nothing, more: nothing },
    press: presser(dossier, button),
    isSaid: () => isThere(dossier, '[data-task=settings-none], [data-recovery-code]'),
  };
}

async function typeNewPassphrase(dossier: PageHandle): Promise<void> {
  await dossier.click('input[name=mode][value=locked]');
  await dossier.type('input[name=new-passphrase]', passphrase);
  await dossier.type('input[name=new-passphrase-again]', passphrase);
}

/** A sealed record about a page, with that note. */
export async function saveRecord(stage: Omit<Stage, 'dossier' | 'pageAmount'>, note: string) {
  const page = await stage.driver.openPage(stage.site.url('/het-gesprek'));
  const popup = await markPassage(stage.driver, page, quote);
  await answerPractice(popup, 'recording-interview');
  await answerOrganisation(popup, organisationAnswer('Dronten'));
  await writeNote(popup, note);
  await until(async () => (await settledState(popup)) === 'saved' || null, {
    timeoutMs: 10_000,
    what: 'the record to be saved',
  });
  await stage.driver.closePopup();
  await page.close();
}

/** It could be put back for ten minutes; here they are over, so it is deleted when the dossier opens. */
async function removeRecord(stage: Stage, name: string): Promise<Poised> {
  await saveRecord(stage, name);
  await stage.dossier.waitFor({ text: name });
  return {
    deed: { kind: 'removes', name, amount: stage.pageAmount, more: oneRow },
    press: () => removeLongAgo(stage.dossier, name),
    isSaid: () => isThere(stage.dossier, '[data-action=undo]'),
  };
}

/** The dossier is opened again, which deletes for good what was removed long ago. */
async function deleteForGood(stage: Stage, name: string): Promise<Poised> {
  const removing = await removeRecord(stage, name);
  await removing.press();
  await stage.dossier.waitFor('[data-action=undo]');
  const { rows, files } = stage.pageAmount;
  return {
    deed: { kind: 'deletes', name, amount: nothing, more: { rows: -rows, files: -files } },
    press: () => stage.dossier.evaluate(() => location.reload()),
    isSaid: async () => false, // It is done quietly.
  };
}

export const moments: readonly Moment[] = [
  { name: 'saving a draft', poise: saveDraft },
  { name: 'marking a page', poise: markPage },
  { name: 'changing the mode', poise: changeMode },
  { name: 'removing a record', poise: removeRecord },
  { name: 'deleting for good', poise: deleteForGood },
];
