/** Inspection mode: asked for at that moment, it sees names and no values, and gives the site back. */
import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { type CaptureChoices, usualChoices } from '../../src/domain/capture-choices.ts';
import { openPopup, settledState } from '../demo/journey.ts';
import { openChromeScope } from '../driver/firefox-bidi.ts';
import { pageBehind } from '../driver/page-handle.ts';
import { pause, until } from '../driver/until.ts';
import { writeBareExtension } from './bare-extension.ts';
import {
  beginInspection,
  type Hosted,
  inspect,
  keptIn,
  type Named,
  packOf,
  popupAt,
  prepare,
  remembered,
  rightsOf,
  untilGivenBack,
  untilSeen,
  untilTold,
  widest,
} from './inspection-steps.ts';
import { inEachBrowser } from './world.ts';

// In the background and in our own pages.
declare const browser: {
  readonly management: {
    getPermissionWarningsByManifest(manifest: string): Promise<readonly string[]>;
  };
  readonly runtime: {
    getManifest(): object;
    sendMessage(message: object): Promise<unknown>;
  };
  readonly storage: {
    readonly session: {
      get(key: null): Promise<Record<string, object>>;
      set(items: object): Promise<void>;
    };
  };
};

const secret = 'geheim-0123456789-zwaluw';

inEachBrowser((world) => {
  prepare(world);

  test('without an inspection nothing of it is allowed', async () => {
    const { driver, site } = world();
    expect(await rightsOf({ driver })).toEqual([]);
    const page = await driver.openPage(site.url('/cookies'));
    await openPopup(driver, page);
    expect(await rightsOf({ driver })).toEqual([]);
    await page.close();
  });

  test('one site: the hidden cookie by its name, that host’s requests, and no value', async () => {
    const { driver, site } = world();
    const page = await driver.openPage(site.url('/inloggen'));
    const popup = await inspect(driver, page, 'site');
    expect(await rightsOf({ driver })).toContain('*://www.voorbeeldstad.test/*');
    expect(await remembered(driver)).not.toContain(secret);

    await popup.click('[data-action=capture-page]');
    const { pack, inspection, dossier } = await packOf(driver, popup);
    expect(await rightsOf({ driver })).toEqual(keptIn(driver));
    expect(inspection.cookies.find(({ name }: Named) => name === 'vs_sessie')).toMatchObject({
      httpOnly: true,
      session: true,
      sameSite: 'lax',
      valueLength: secret.length,
    });
    const hosts = inspection.hosts.map(({ host }: Hosted) => host);
    expect(hosts).toEqual(driver.kind === 'firefox' ? ['www.voorbeeldstad.test'] : []);
    if (driver.kind === 'firefox')
      expect(inspection.hosts[0]).toMatchObject({ cookiesSet: ['vs_sessie'], failed: 0 });
    for (const file of pack.files()) expect(pack.bytes(file).includes(secret)).toBe(false);
    expect(pack.text('data/index.html')).toContain('De onderzoeksmodus stond aan');
    expect(JSON.stringify(JSON.parse(pack.text(captureFile(pack.files()))).log)).toContain(
      'cookies',
    );

    await dossier.click('[data-inspected] summary');
    await dossier.waitFor('[data-cookie=vs_sessie]');
    expect(await dossier.text('[data-cookie=vs_sessie]')).toContain('ja');
    await dossier.close();
    await page.close();
  });

  test('behind a login it waits for the yes to keep the page', async () => {
    const { driver, site } = world();
    const page = await driver.openPage(site.url('/mijn'));
    const popup = await inspect(driver, page, 'site');
    await popup.click('[data-action=capture-page]');
    await popup.click('[data-action=keep-personal]');
    const { inspection, dossier } = await packOf(driver, popup);
    expect(inspection.host).toBe('www.voorbeeldstad.test');
    if (driver.kind === 'firefox') expect(inspection.hosts[0].requests).toBeGreaterThan(1);
    expect(await rightsOf({ driver })).toEqual(keptIn(driver));
    await dossier.close();
    await page.close();
  });

  test('the site is visited once more, and by the person’s click only', async () => {
    const { driver, site } = world();
    const page = await driver.openPage(site.url('/inloggen'));
    const popup = await popupAt(driver, page);
    await popup.click('[data-action=inspection]');
    await popup.waitFor('[data-action=inspect-site]');
    site.clearRequests();
    await pause(500);
    expect(site.requests()).toEqual([]);
    expect(await rightsOf({ driver })).toEqual(keptIn(driver));
    await popup.click('[data-action=back]');
    await popup.waitFor('main[data-state=page]');
    await driver.closePopup();
    const going = await inspect(driver, page, 'site');
    const visits = site.requests().filter(({ path }) => path === '/inloggen');
    expect(visits).toHaveLength(1);
    await going.click('[data-action=stop-inspection]');
    await untilGivenBack(driver);
    await page.close();
  });

  describe('is given back', () => {
    test('when the person stops', async () => {
      const { driver, site } = world();
      const page = await driver.openPage(site.url('/inloggen'));
      const popup = await inspect(driver, page, 'site');
      await popup.click('[data-action=stop-inspection]');
      await untilGivenBack(driver);
      await driver.closePopup();
      expect(await settledState(await popupAt(driver, page))).toBe('page');
      await page.close();
    });

    test('when the tab is closed', async () => {
      const { driver, site } = world();
      const page = await driver.openPage(site.url('/inloggen'));
      await beginInspection(driver, page, widest(driver));
      await untilSeen(driver, page, 'beeldmerk.svg');
      expect(await rightsOf({ driver })).not.toEqual(keptIn(driver));
      await page.close();
      await untilGivenBack(driver);
    });

    test('when another website is opened in the tab', async () => {
      const { driver, site } = world();
      const page = await driver.openPage(site.url('/inloggen'));
      await beginInspection(driver, page, 'site');
      await untilSeen(driver, page, 'beeldmerk.svg');
      await page.goto(site.url('/cookies'));
      await pause(500);
      expect(await rightsOf({ driver })).not.toEqual(keptIn(driver));
      await page.goto(site.otherUrl('/'));
      await untilGivenBack(driver);
      await page.close();
    });

    test('when ten minutes are over', async () => {
      const { driver, site } = world();
      const page = await driver.openPage(site.url('/inloggen'));
      await beginInspection(driver, page, 'site');
      await untilSeen(driver, page, 'beeldmerk.svg');
      await pause(500);
      await driver.backgroundEvaluate(async () => {
        const { inspecting } = await browser.storage.session.get(null);
        const startedAt = new Date(Date.now() - 10 * 60_000).toISOString();
        await browser.storage.session.set({ inspecting: { ...inspecting, startedAt } });
      });
      await page.goto(site.url('/inloggen'));
      await untilGivenBack(driver);
      await page.close();
    });

    test('when the capture fails', async () => {
      const { driver, site } = world();
      const page = await driver.openPage(site.url('/inloggen'));
      await beginInspection(driver, page, 'site');
      await untilSeen(driver, page, 'beeldmerk.svg');
      // With another tab in front there is nothing to photograph.
      const dossier = await driver.extensionPage('src/ui/dossier/index.html');
      const answer = await dossier.evaluate(captureBehind, usualChoices);
      expect(JSON.stringify(answer)).not.toMatch(/recordId|bad-arguments/);
      await untilGivenBack(driver);
      await dossier.close();
      await page.close();
    });

    test('when the background was ended meanwhile, which forgets nothing', async () => {
      const { driver, site } = world();
      const page = await driver.openPage(site.url('/inloggen'));
      await beginInspection(driver, page, 'site');
      await untilSeen(driver, page, 'beeldmerk.svg');
      await pause(500);
      await driver.killBackground();
      const popup = await openPopup(driver, page);
      await popup.waitFor('main[data-state=inspecting]');
      if (driver.kind === 'firefox') expect(await remembered(driver)).toContain('beeldmerk.svg');
      await popup.click('[data-action=stop-inspection]');
      await untilGivenBack(driver);
      await page.close();
    });

    test('when the browser was closed in the middle', async () => {
      const { driver, site, setDriver } = world();
      const page = await driver.openPage(site.url('/inloggen'));
      await beginInspection(driver, page, widest(driver));
      expect(await rightsOf({ driver })).not.toEqual(keptIn(driver));
      const again = await (driver.kind === 'chromium'
        ? driver.restartInstalled()
        : driver.restart());
      setDriver(again);
      await untilGivenBack(again);
    });
  });
});

const beside = writeBareExtension({ permissions: ['webRequest'] });
afterAll(() => rmSync(beside, { recursive: true }));

inEachBrowser(
  (world) => {
    prepare(world);

    test('beside an extension that may see requests, Chromium tells of that host’s own', async () => {
      const { driver, site } = world();
      const page = await driver.openPage(site.url('/inloggen'));
      await beginInspection(driver, page, 'site');
      await untilTold(driver, page, 'beeldmerk.svg');
      await pause(500);
      const popup = await openPopup(driver, page);
      await popup.click('[data-action=capture-page]');
      const { inspection, dossier } = await packOf(driver, popup);
      expect(inspection.hosts).toHaveLength(1);
      expect(inspection.hosts[0]).toMatchObject({
        host: 'www.voorbeeldstad.test',
        kinds: expect.arrayContaining(['main_frame', 'stylesheet', 'image']),
        methods: ['GET'],
        statuses: [200],
        cookiesSet: ['vs_sessie'],
      });
      expect(await rightsOf({ driver })).toEqual(keptIn(driver));
      await dossier.close();
      await page.close();
    });
  },
  { beside: [beside] },
  ['chromium'],
);

// Headless Chromium shows no question, and tells of no requests.
inEachBrowser(
  (world) => {
    prepare(world);

    test('installing it gives no warning, as Chromium itself says', async () => {
      const { driver } = world();
      const warnings = await driver.backgroundEvaluate(() =>
        browser.management.getPermissionWarningsByManifest(
          JSON.stringify(browser.runtime.getManifest()),
        ),
      );
      expect(warnings).toEqual([]);
    });

    test('where requests may not be seen, no more than one site is asked for', async () => {
      const { driver, site } = world();
      const page = await driver.openPage(site.url('/inloggen'));
      const popup = await popupAt(driver, page);
      await popup.click('[data-action=inspection]');
      await popup.waitFor('[data-action=inspect-site]');
      const isOffered = () => document.querySelector('[data-action=inspect-all-sites]') !== null;
      expect(await popup.evaluate(isOffered)).toBe(false);
      await popup.click('[data-action=back]');
      await page.close();
    });

    test('it is given back when everything is hidden', async () => {
      const { driver, site } = world();
      const page = await driver.openPage(site.url('/inloggen'));
      await beginInspection(driver, page, 'site');
      await untilSeen(driver, page, 'beeldmerk.svg');
      await driver.pressShortcut(page, 'hide');
      await untilGivenBack(driver);
      await page.close();
    });
  },
  {},
  ['chromium'],
);

// Firefox tells of requests. Without a window manager it loses keys here.
inEachBrowser(
  (world) => {
    prepare(world);

    test('all sites: what the page requests from others too, without what was sent along', async () => {
      const { driver, site } = world();
      const page = await driver.openPage(site.url('/inloggen'));
      const popup = await inspect(driver, page, 'all-sites');
      expect(await rightsOf({ driver })).toContain('*://*/*');
      await popup.click('[data-action=capture-page]');
      const { pack, inspection, dossier } = await packOf(driver, popup);
      expect(await rightsOf({ driver })).toEqual([]);
      const other = inspection.hosts.find(({ host }: Hosted) => host.includes('voorbeeldmeter'));
      expect(other).toMatchObject({ cookiesSet: ['vm_pixel'], methods: ['GET'] });
      expect(other.addresses).toContainEqual({
        address: expect.stringMatching(/pixel\.gif$/),
        parameters: ['pagina', 'bezoeker'],
      });
      const name = pack.files().findLast((path) => path.endsWith('inspection.json')) ?? '';
      for (const value of ['zwaluw-kenmerk', 'bezoeker-0001', secret])
        expect(pack.text(name)).not.toContain(value);
      await dossier.close();
      await page.close();
    });

    test('a no to the browser’s question changes nothing', async () => {
      const { driver, site } = world();
      const page = await driver.openPage(site.url('/inloggen'));
      const inWindow = await openChromeScope(pageBehind(page).browser());
      await inWindow(askAloud, true);
      const popup = await popupAt(driver, page);
      await popup.click('[data-action=inspection]');
      await popup.waitFor('[data-action=inspect-site]');
      site.clearRequests();
      await popup.click('[data-action=inspect-site]');
      const asked = await until(() => inWindow(answerNo), {
        timeoutMs: 10_000,
        what: 'the question',
      });
      expect(asked).toContain('voorbeeldstad.test');
      await popup.waitFor('[data-refused]');
      await inWindow(askAloud, false);
      expect(await rightsOf({ driver })).toEqual([]);
      expect(site.requests()).toEqual([]);
      await driver.closePopup();
      const again = await popupAt(driver, page);
      expect(await settledState(again)).toBe('page');
      await page.close();
    });
  },
  {},
  ['firefox'],
);

// In Firefox's own window.
declare const Services: {
  readonly prefs: { setBoolPref(name: string, value: boolean): void };
};
declare const PopupNotifications: {
  readonly panel: HTMLElement & {
    readonly firstElementChild: (HTMLElement & { readonly secondaryButton: HTMLElement }) | null;
  };
};

/** Whether the browser asks, as it does with everybody, or says yes by itself. */
function askAloud(isAsked: boolean): void {
  Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', isAsked);
}

/** Clicks on the button that says no, once the question is there; returns the question. */
function answerNo(): string | null {
  const question = PopupNotifications.panel.firstElementChild;
  if (question?.id !== 'addon-webext-permissions-notification') return null;
  const text = question.textContent + question.outerHTML;
  question.secondaryButton.click();
  return text;
}

const captureFile = (files: readonly string[]): string =>
  files.findLast((path) => path.endsWith('capture.json')) ?? '';

/** In a page of ours: asks for a capture of the inspected tab, as the popup would. */
async function captureBehind(choices: CaptureChoices): Promise<unknown> {
  const { inspecting } = await browser.storage.session.get(null);
  const id = inspecting && 'tabId' in inspecting ? inspecting.tabId : null;
  return browser.runtime.sendMessage({
    version: 1,
    call: 'startRecord',
    args: [id, 'page', choices],
  });
}
