/** Nothing leaves the device: everything that could reach out is tried, and a trap counts who comes. */
import { afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import {
  answerOrganisation,
  answerPractice,
  captureWholePage,
  makePack,
  markPassage,
  openDossier,
  organisationAnswer,
  writeNote,
} from '../demo/journey.ts';
import { sender } from '../demo/play-journey.ts';
import type { BrowserKind, Driver, PageHandle, Surface } from '../driver/driver.ts';
import { openChromeScope } from '../driver/firefox-bidi.ts';
import { pageBehind } from '../driver/page-handle.ts';
import { pause } from '../driver/until.ts';
import { pageCatalogue } from '../site/server.ts';
import { attackWith, frameScripts, markup, markupAt, scripts, unseen } from './attacks.ts';
import { type Reach, startCatchAll, startTrap, type Trap } from './trap.ts';
import { inEachBrowser } from './world.ts';

const dossierPath = 'src/ui/dossier/index.html';
const popupPath = 'src/ui/popup/index.html';

const attacks = { ...scripts, ...frameScripts };

/** The rules of the policy that refuse something in a page, in both browsers. */
const refusing = [
  'base-uri',
  'connect-src',
  'font-src',
  'frame-src',
  'img-src',
  'media-src',
  'object-src',
  'script-src-elem',
  'style-src-elem',
];

const everywhere = 'style="position: fixed; inset: 0; background: #eee"';
const clickable: readonly (readonly [string, string])[] = [
  ['a link', `<a ${everywhere} href="URL" ping="URL">x</a>`],
  ['a link to a new tab', `<a ${everywhere} href="URL" target="_blank">x</a>`],
  ['a link to the whole window', `<a ${everywhere} href="URL" target="_top">x</a>`],
  ['a form', `<form action="URL"><button ${everywhere}>x</button></form>`],
  ['a form that sends', `<form action="URL" method="post"><button ${everywhere}>x</button></form>`],
];

type Attack = {
  readonly driver: Driver;
  readonly page: PageHandle;
  readonly url: string;
  readonly port: number;
};

/**
 * What no policy stops. `built.test.ts` forbids the words for it in our code, and opening an address
 * that nobody clicked on. What cannot be seen on one machine stands here as `nothing`, with the reason.
 */
const letThrough: readonly {
  readonly name: string;
  readonly run: (attack: Attack) => Promise<unknown>;
  readonly seen: Readonly<Record<BrowserKind, Reach>>;
}[] = [
  {
    name: 'a connection made in advance',
    run: ({ page, url }) => page.evaluate(addLink, 'preconnect', url),
    // Firefox is started here without connections in advance.
    seen: { chromium: 'connection', firefox: 'nothing' },
  },
  {
    name: 'a name looked up in advance',
    run: ({ page, url }) => page.evaluate(addLink, 'dns-prefetch', url),
    // Every name is known beforehand here, so nobody is asked.
    seen: { chromium: 'nothing', firefox: 'nothing' },
  },
  {
    name: 'a call from device to device',
    run: ({ page, port }) => page.evaluate(call, port),
    // Firefox does not look for a way to the device itself.
    seen: { chromium: 'packet', firefox: 'nothing' },
  },
  {
    name: 'the connection, not the request, of a frame that is refused',
    run: ({ page, url }) => page.evaluate(addFrame, url),
    // Chromium connects first and asks the policy then.
    seen: { chromium: 'connection', firefox: 'nothing' },
  },
  {
    name: 'a page that goes elsewhere',
    run: ({ page, url }) => page.evaluate(goElsewhere, url),
    seen: { chromium: 'request', firefox: 'request' },
  },
  {
    name: 'a new window',
    run: ({ page, url }) => page.evaluate(openWindow, url),
    seen: { chromium: 'request', firefox: 'request' },
  },
  {
    name: 'a new tab',
    run: ({ driver, url }) => driver.backgroundEvaluate(openTab, url),
    seen: { chromium: 'request', firefox: 'request' },
  },
  {
    name: 'an icon of the button that is somewhere else',
    run: setIcon,
    // In Firefox the icon is loaded by the browser's own window, which our policy does not bind.
    seen: { chromium: 'nothing', firefox: 'request' },
  },
];

/** Browsers ask their makers now and then, about their own affairs. */
const makersOfBrowsers =
  /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox|mozgcp)\.(com|net|org)$/;

const settleMs = 500;

const [quote = ''] = pageCatalogue.flatMap(({ path, quote: words }) =>
  path === '/het-gesprek' && words !== null ? [words] : [],
);

inEachBrowser((world) => {
  let trap: Trap;
  beforeEach(async () => {
    trap = await startTrap();
  });
  afterEach(() => trap.close());

  test('an ordinary page can do all of it', async () => {
    const page = await world().driver.openPage(trap.url('page'));
    await page.evaluate(attackWith(attacks, markupAt(trap.url), trap.url));
    // What is called unseen may still come, when the browser has nothing else to do.
    const missed = () => {
      const all = Object.keys({ ...attacks, ...markup });
      const known = [...trap.asked(), ...unseen[world().kind]];
      return all.filter((name) => !known.includes(name)).toSorted();
    };
    await expect.poll(missed, { timeout: 10_000 }).toEqual([]);
    await page.close();
  });

  test.each([dossierPath, popupPath])('%s can do none of it', async (path) => {
    const page = await world().driver.extensionPage(path);
    const refused = await page.evaluate(attackWith(scripts, markupAt(trap.url), trap.url));
    expect(trap.reach()).toBe('nothing');
    expect(refused).toEqual(
      expect.arrayContaining(refusing.filter((rule) => rule !== 'frame-src')),
    );
    const refusedFrames = await page.evaluate(attackWith(frameScripts, '', trap.url));
    expect(trap.asked()).toEqual([]);
    expect(refusedFrames).toContain('frame-src');
    await page.close();
  });

  test('the background can do none of it', async () => {
    const attack = attackWith(attacks, markupAt(trap.url), trap.url);
    const refused = await world().driver.backgroundEvaluate(attack);
    expect(trap.reach()).toBe('nothing');
    // A service worker has no document to put anything in.
    const expected = { chromium: ['connect-src', 'font-src'], firefox: refusing };
    expect(refused).toEqual(expect.arrayContaining(expected[world().kind]));
  });

  test('a hostile page is kept and shown without a request', async () => {
    const { driver, site } = world();
    const html = `<!doctype html><title>Vijandig</title><body>${markupAt(trap.url)}`;
    const page = await driver.openPage(site.serveHtml(html, '/vijandig'));
    await pause(settleMs);
    expect(trap.asked()).toContain('img');
    trap.forget();
    site.clearRequests();
    const popup = await captureWholePage(driver, page);
    const dossier = await finishAndOpenDossier(driver, popup);
    await dossier.click('[data-action=show-capture]');
    await dossier.waitFor('iframe.snapshot');
    await pause(settleMs);
    expect(trap.reach()).toBe('nothing');
    expect(site.requests()).toEqual([]);
  });

  describe('the frame that shows a kept page', () => {
    let dossier: PageHandle;
    beforeAll(async () => {
      const { driver, site } = world();
      const page = await driver.openPage(site.url('/'));
      const popup = await captureWholePage(driver, page);
      await finishAndOpenDossier(driver, popup);
    });
    beforeEach(async () => {
      dossier = await world().driver.extensionPage(dossierPath);
      await dossier.click('[data-action=show-capture]');
      await dossier.waitFor('iframe.snapshot');
    });
    afterEach(() => dossier.close());

    test('loads nothing, whatever stands in it', async () => {
      await showInFrame(dossier, markupAt(trap.url));
      expect(trap.reach()).toBe('nothing');
      await showInFrame(dossier, `<iframe src="${trap.url('iframe')}"></iframe>`);
      expect(trap.asked()).toEqual([]);
    });

    test('runs no script', async () => {
      const script = Object.values(scripts).join('; ');
      await showInFrame(dossier, `<script>const url = '${trap.url('script')}'; ${script}</script>`);
      expect(trap.reach()).toBe('nothing');
    });

    test.each(clickable)('goes nowhere when somebody clicks on %s', async (_name, html) => {
      await showInFrame(dossier, html.replaceAll('URL', trap.url('click')));
      await dossier.click('iframe.snapshot');
      await pause(settleMs);
      expect(trap.asked()).toEqual([]);
      expect(await dossier.url()).toContain(dossierPath);
    });
  });

  describe('the policy alone', () => {
    test.each(letThrough)(
      'lets through $name, so our code must not',
      async ({ seen, ...attack }) => {
        const { driver, kind } = world();
        const page = await driver.extensionPage(dossierPath);
        await attack.run({ driver, page, url: trap.url('through'), port: trap.port });
        expect(await reachOf(trap)).toBe(seen[kind]);
        await page.close();
      },
    );
  });

  test('the whole journey makes no request', async (context) => {
    const web = await startCatchAll();
    if (web === null) return context.skip('the ports 80 and 443 are not ours');
    onTestFinished(web.close);
    const { driver, site } = world();
    const page = await driver.openPage(site.url('/het-gesprek'));
    await pause(settleMs);
    site.clearRequests();
    const popup = await markPassage(driver, page, quote);
    const dossier = await finishAndOpenDossier(driver, popup);
    await dossier.click('[data-action=show-capture]');
    await dossier.waitFor('iframe.snapshot');
    await makePack(driver, dossier, sender);
    expect(site.requests()).toEqual([]);
    expect(dossier.requests().filter((address) => /^(https?|wss?|ftp):/.test(address))).toEqual([]);
    expect(web.names().filter((name) => !makersOfBrowsers.test(name))).toEqual([]);
    await page.goto('http://ergens.voorbeeld.test/');
    expect(web.names()).toContain('ergens.voorbeeld.test');
  });
});

async function finishAndOpenDossier(driver: Driver, popup: Surface): Promise<PageHandle> {
  await answerPractice(popup, 'recording-interview');
  await answerOrganisation(popup, organisationAnswer('Gemeente Voorbeeldstad'));
  await writeNote(popup, 'Notitie');
  return openDossier(driver, popup);
}

/** Puts other markup in the frame, which keeps what protects it. */
async function showInFrame(dossier: PageHandle, html: string): Promise<void> {
  const show = (markup: string) => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe.snapshot');
    if (frame === null) throw new Error('nothing is shown');
    frame.srcdoc = markup;
    return new Promise((resolve) => frame.addEventListener('load', () => resolve(null)));
  };
  await dossier.evaluate(show, `<!doctype html><title>Vijandig</title><body>${html}`);
  await pause(settleMs);
}

/** How far it came, once it came, or after long enough. */
async function reachOf(trap: Trap): Promise<Reach> {
  for (let waited = 0; waited < 2000 && trap.reach() === 'nothing'; waited += 100) await pause(100);
  await pause(settleMs); // A request follows its connection.
  return trap.reach();
}

// What follows runs in a page or in the background.

type Api = {
  readonly tabs: { create(options: object): Promise<{ readonly id: number }> };
  readonly action: { setIcon(options: object): Promise<void> };
};
declare const browser: Api;

function addLink(rel: string, href: string): void {
  document.head.append(Object.assign(document.createElement('link'), { rel, href }));
}

function addFrame(src: string): void {
  document.body.append(Object.assign(document.createElement('iframe'), { src }));
}

async function call(port: number): Promise<void> {
  const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] });
  connection.createDataChannel('x');
  await connection.setLocalDescription(await connection.createOffer());
}

// A moment later, so that this function can still answer.
function goElsewhere(url: string): void {
  setTimeout(() => location.assign(url), 10);
}

function openWindow(url: string): void {
  open(url);
}

const openTab = (url: string) => browser.tabs.create({ url, active: false }).then(() => {});

/** Firefox loads the icon when the button is seen, so the panel with the button is opened. */
async function setIcon({ driver, page, url }: Attack): Promise<void> {
  await driver.backgroundEvaluate((path) => browser.action.setIcon({ path }).catch(() => {}), url);
  if (driver.kind === 'chromium') return;
  const inWindow = await openChromeScope(pageBehind(page).browser());
  await inWindow(togglePanel);
  await pause(settleMs);
  await inWindow(togglePanel);
}

// In Firefox's own window.
declare const gUnifiedExtensions: { togglePanel(): void };
const togglePanel = () => gUnifiedExtensions.togglePanel();
