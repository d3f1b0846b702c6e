/**
 * The one right that outlives an inspection, in Chromium: it shows nothing without a site, and from the
 * next start of the browser an inspection sees requests. The person gives it back whenever they like.
 */
import { describe, expect, test } from 'vitest';
import type { RequestTelling } from '../../src/domain/inspection.ts';
import { nl } from '../../src/i18n/nl.ts';
import { openPopup } from '../demo/journey.ts';
import type { Driver, PageHandle } from '../driver/driver.ts';
import { pause, until } from '../driver/until.ts';
import { openDossierPage } from './dossier-page.ts';
import {
  beginInspection,
  type Hosted,
  inspect,
  packOf,
  popupAt,
  prepare,
  rightsOf,
  untilGivenBack,
  untilTold,
} from './inspection-steps.ts';
import { openSettings } from './vault-steps.ts';
import { inEachBrowser, type World } from './world.ts';

// In the background and in our own pages.
declare const browser: {
  readonly management: {
    getPermissionWarningsByManifest(manifest: string): Promise<readonly string[]>;
  };
  readonly runtime: { getManifest(): object; reload(): void };
  readonly webRequest: {
    readonly onBeforeRequest: {
      addListener(told: (details: { readonly url: string }) => void, filter: object): void;
    };
  };
};
declare global {
  var heard: string[];
}

/** What the popup says of requests before an inspection is allowed. */
async function expectTelling(world: World, telling: RequestTelling): Promise<void> {
  const { driver, site } = world;
  const page = await driver.openPage(site.url('/inloggen'));
  const popup = await popupAt(driver, page);
  await popup.click('[data-action=inspection]');
  await popup.waitFor('[data-action=inspect-site]');
  const said = await popup.text('main');
  const isCertain = telling === 'since-start';
  expect(said.includes(nl.inspection.requests)).toBe(isCertain);
  expect(said.includes(nl.inspection.restart)).toBe(!isCertain);
  expect(said).toContain(nl.inspection.keepsRight);
  const isWiderOffered = () => document.querySelector('[data-action=inspect-all-sites]') !== null;
  expect(await popup.evaluate(isWiderOffered)).toBe(isCertain);
  await popup.click('[data-action=back]');
  await driver.closePopup();
  await page.close();
}

async function inspectAndStop({ driver, site }: World): Promise<void> {
  const page = await driver.openPage(site.url('/inloggen'));
  const popup = await inspect(driver, page, 'site');
  await popup.click('[data-action=stop-inspection]');
  await untilGivenBack(driver);
  await driver.closePopup();
  await page.close();
}

/** As a person closes the browser and opens it again. */
async function startAgain(world: World): Promise<void> {
  const again = await world.driver.restartInstalled();
  world.setDriver(again);
  await again.acceptHostPrompts();
}

/** Packs what was seen of the page: each host that was asked for something. */
async function seenAt(driver: Driver, page: PageHandle) {
  await pause(500);
  const popup = await openPopup(driver, page);
  await popup.waitFor('main[data-state=inspecting]');
  await popup.click('[data-action=capture-page]');
  const { inspection, dossier } = await packOf(driver, popup);
  await dossier.close();
  await page.close();
  return inspection.hosts;
}

inEachBrowser(
  (world) => {
    prepare(world);

    test('the bare right gives no warning, as Chromium itself says', async () => {
      const warnings = await world().driver.backgroundEvaluate(() => {
        const manifest = { ...browser.runtime.getManifest(), permissions: ['webRequest'] };
        return browser.management.getPermissionWarningsByManifest(JSON.stringify(manifest));
      });
      expect(warnings).toEqual([]);
    });

    describe('until the browser starts again', () => {
      test('the first inspection says so beforehand, and keeps that right alone', async () => {
        await expectTelling(world(), 'after-restart');
        expect(await rightsOf(world())).toEqual([]);
        await inspectAndStop(world());
        expect(await rightsOf(world())).toEqual(['webRequest']);
      });

      test('the second one says the same', () => expectTelling(world(), 'after-restart'));
    });

    describe('from the next start', () => {
      test('an inspection sees the site’s own requests, for certain', async () => {
        await startAgain(world());
        expect(await rightsOf(world())).toEqual(['webRequest']);
        await expectTelling(world(), 'since-start');
        const { driver, site } = world();
        const page = await driver.openPage(site.url('/inloggen'));
        await beginInspection(driver, page, 'site');
        await untilTold(driver, page, 'beeldmerk.svg');
        const hosts = await seenAt(driver, page);
        expect(hosts).toHaveLength(1);
        expect(hosts[0]).toMatchObject({
          host: 'www.voorbeeldstad.test',
          kinds: expect.arrayContaining(['main_frame', 'stylesheet', 'image']),
          methods: ['GET'],
          statuses: [200],
          cookiesSet: ['vs_sessie'],
          failed: 0,
        });
        expect(await rightsOf(world())).toEqual(['webRequest']);
      });

      test('and those to others, when all sites are allowed', async () => {
        const { driver, site } = world();
        const page = await driver.openPage(site.url('/inloggen'));
        await beginInspection(driver, page, 'all-sites');
        await untilTold(driver, page, 'pixel.gif');
        const hosts = await seenAt(driver, page);
        expect(hosts.find(({ host }: Hosted) => host.includes('voorbeeldmeter'))).toMatchObject({
          cookiesSet: ['vm_pixel'],
          methods: ['GET'],
        });
        expect(await rightsOf(world())).toEqual(['webRequest']);
      });

      test('the right shows nothing when the site was given back', async () => {
        const { driver, site } = world();
        const page = await driver.openPage(site.url('/inloggen'));
        await beginInspection(driver, page, 'site');
        await untilTold(driver, page, 'beeldmerk.svg');
        const ear = await openDossierPage(driver);
        await ear.evaluate(hear);
        await page.goto(site.url('/inloggen'));
        await until(() => ear.evaluate(() => globalThis.heard.length || null), {
          timeoutMs: 10_000,
          what: 'a request to be told',
        });
        await page.bringToFront();
        await (await openPopup(driver, page)).click('[data-action=stop-inspection]');
        await untilGivenBack(driver);
        await driver.closePopup();
        await ear.evaluate(() => {
          globalThis.heard = [];
        });
        site.clearRequests();
        const another = await driver.openPage(site.url('/cookies'));
        await pause(1000);
        expect(site.requests().map(({ path }) => path)).toContain('/cookies');
        expect(await ear.evaluate(() => globalThis.heard)).toEqual([]);
        for (const opened of [another, ear, page]) await opened.close();
      });

      test('after the extension was loaded anew, nothing is certain', async () => {
        const { driver } = world();
        await driver.backgroundEvaluate(() => void setTimeout(() => browser.runtime.reload(), 100));
        await pause(1000);
        await driver.acceptHostPrompts();
        await expectTelling(world(), 'after-restart');
        await startAgain(world());
        await expectTelling(world(), 'since-start');
      });
    });

    describe('is given back', () => {
      test('in the settings, which show it only while it is there', async () => {
        const page = await openSettings(world());
        await page.click('[data-action=give-back-right]');
        await page.waitFor('[data-request-right=given-back]');
        expect(await page.text('[data-request-right]')).toBe(nl.settings.rightGivenBack);
        expect(await rightsOf(world())).toEqual([]);
        await page.close();
        const again = await openSettings(world());
        await again.waitFor('[data-task=settings-none]:not(:has([data-request-right]))');
        await again.close();
      });

      test('so that after the next start nothing is certain', async () => {
        await startAgain(world());
        await expectTelling(world(), 'after-restart');
      });

      test('with everything that is erased, also while the settings were open', async () => {
        const page = await openSettings(world());
        await page.waitFor('[data-task=settings-none]');
        await inspectAndStop(world());
        expect(await rightsOf(world())).toEqual(['webRequest']);
        await page.bringToFront();
        await page.waitFor('[data-request-right=kept]');
        await page.click('[data-action=wipe]');
        await page.click('[data-action=confirm-wipe]');
        await page.waitFor('[data-task=settings-wiped]', 30_000);
        expect(await rightsOf(world())).toEqual([]);
        await page.close();
      });
    });
  },
  {},
  ['chromium'],
);

/** In a page of ours: notes every request that the browser tells of. */
function hear(): void {
  globalThis.heard = [];
  browser.webRequest.onBeforeRequest.addListener(({ url }) => void globalThis.heard.push(url), {
    urls: ['http://*/*'],
  });
}
