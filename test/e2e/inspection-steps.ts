// Steps with an inspection: allowed, seen, packed, given back.
import { afterEach, beforeAll } from 'vitest';
import {
  answerOrganisation,
  answerPractice,
  makePack,
  openPopup,
  organisationAnswer,
  settledState,
  writeNote,
} from '../demo/journey.ts';
import { sender } from '../demo/play-journey.ts';
import type { Driver, PageHandle, Surface } from '../driver/driver.ts';
import { pause, until } from '../driver/until.ts';
import { openPack } from './open-pack.ts';
import type { World } from './world.ts';

// In the background.
declare const browser: {
  readonly permissions: {
    getAll(): Promise<{ readonly permissions: string[]; readonly origins: string[] }>;
  };
  readonly storage: { readonly session: { get(key: null): Promise<Record<string, object>> } };
};

/** What is allowed of the things that only an inspection needs. */
export const rightsOf = ({ driver }: { readonly driver: Driver }): Promise<string[]> =>
  driver.backgroundEvaluate(async () => {
    const { permissions, origins } = await browser.permissions.getAll();
    const asked = ['cookies', 'webRequest'];
    return [...permissions.filter((name) => asked.includes(name)), ...origins].toSorted();
  });

/** What outlives an inspection: in Chromium the bare right to be told of requests. */
export const keptIn = ({ kind }: Driver): readonly string[] =>
  kind === 'chromium' ? ['webRequest'] : [];

export const untilGivenBack = (driver: Driver) =>
  until(async () => (isEqual(await rightsOf({ driver }), keptIn(driver)) ? true : null), {
    timeoutMs: 10_000,
    what: 'the permission to be given back',
  });

const isEqual = (some: readonly string[], others: readonly string[]): boolean =>
  some.join() === others.join();

/** Everything that is remembered outside the vault while the browser is open. */
export const remembered = (driver: Driver): Promise<string> =>
  driver.backgroundEvaluate(async () => JSON.stringify(await browser.storage.session.get(null)));

/** Firefox tells of requests: until it has told of this one. Chromium tells nothing: until the page is there. */
export const untilSeen = (driver: Driver, page: PageHandle, word: string) =>
  untilTold(driver, page, driver.kind === 'firefox' ? word : '');

export const untilTold = (driver: Driver, page: PageHandle, word: string) =>
  until(
    async () => {
      const isSeen = (await remembered(driver)).includes(word);
      // While the page is being loaded anew there is nobody to ask.
      return isSeen && (await page.evaluate(isLoadedAnew).catch(() => false)) ? true : null;
    },
    { timeoutMs: 15_000, what: `${word} to be counted` },
  );

function isLoadedAnew(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  const isReload = entry instanceof PerformanceNavigationTiming && entry.type === 'reload';
  return isReload && document.readyState === 'complete';
}

/** The popup at the page, past what is not finished. */
export async function popupAt(driver: Driver, page: PageHandle): Promise<Surface> {
  const popup = await openPopup(driver, page);
  if (!(await settledState(popup)).startsWith('question-')) return popup;
  await popup.click('[data-action=later]');
  await popup.waitFor('main[data-state=page]');
  return popup;
}

export type Reach = 'site' | 'all-sites';

export const widest = ({ kind }: Driver): Reach => (kind === 'firefox' ? 'all-sites' : 'site');

/** Allows it, as a person does who says yes to the browser's question. */
export async function beginInspection(
  driver: Driver,
  page: PageHandle,
  reach: Reach,
): Promise<void> {
  const popup = await popupAt(driver, page);
  await popup.click('[data-action=inspection]');
  await popup.click(`[data-action=inspect-${reach}]`);
  await popup.waitFor('main[data-state=inspection-begun]', 10_000);
  await driver.closePopup();
}

export async function inspect(driver: Driver, page: PageHandle, reach: Reach): Promise<Surface> {
  await beginInspection(driver, page, reach);
  // The picture of the measuring company is the last that the page asks for, when it may be seen.
  await untilSeen(driver, page, reach === 'site' ? 'beeldmerk.svg' : 'pixel.gif');
  await pause(500);
  const popup = await openPopup(driver, page);
  await popup.waitFor('main[data-state=inspecting]');
  return popup;
}

/** Answers the questions about what was captured, and makes a pack of it. */
export async function packOf(driver: Driver, popup: Surface) {
  await popup.waitFor('[data-question=practice]', 30_000);
  await answerPractice(popup, 'website-trackers');
  await answerOrganisation(popup, organisationAnswer('Gemeente Voorbeeldstad'));
  await writeNote(popup, '');
  await driver.closePopup();
  const dossier = await driver.extensionPage('src/ui/dossier/index.html');
  await dossier.waitFor('[data-record]');
  const file = await makePack(driver, dossier, sender);
  const pack = openPack(file);
  const name = pack.files().findLast((path) => path.endsWith('inspection.json'));
  return { dossier, pack, inspection: JSON.parse(pack.text(name ?? 'no inspection')) };
}

export type Named = { readonly name: string };
export type Hosted = { readonly host: string };

/** Every question of the browser is answered with yes, and no popup stays behind. */
export function prepare(world: () => World): void {
  beforeAll(() => world().driver.acceptHostPrompts());
  afterEach(() =>
    world()
      .driver.closePopup()
      .catch(() => {}),
  );
}
