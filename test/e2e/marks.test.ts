/** Marks that somebody wants to see on the page: painted, followed, clicked on, and gone without a trace. */
import { afterEach, describe, expect, test } from 'vitest';
import { mark, openPopup, passGate, selectPassage, settledState } from '../demo/journey.ts';
import type { Driver, PageHandle, Surface } from '../driver/driver.ts';
import { openChromeScope } from '../driver/firefox-bidi.ts';
import { pageBehind } from '../driver/page-handle.ts';
import { pause, until } from '../driver/until.ts';
import { inEachBrowser } from './world.ts';

const dossierPath = 'src/ui/dossier/index.html';

/** Marks a sentence and leaves the questions for later: its draft has a mark all the same. */
async function markLater(driver: Driver, page: PageHandle, quote: string): Promise<void> {
  await selectPassage(page, quote);
  const popup = await openPopup(driver, page);
  await mark(popup);
  await driver.closePopup();
}

/** The popup at the page, past what is not finished. */
async function popupAt(driver: Driver, page: PageHandle): Promise<Surface> {
  const popup = await openPopup(driver, page);
  if ((await settledState(popup)).startsWith('question-')) {
    await popup.click('[data-action=later]');
    await popup.waitFor('main[data-state=page]');
  }
  return popup;
}

async function showMarks(driver: Driver, page: PageHandle): Promise<Surface> {
  const popup = await popupAt(driver, page);
  await popup.click('[data-action=show-marks]');
  await popup.waitFor('[data-action=hide-marks]', 30_000);
  return popup;
}

/** What the popup says of each mark, by the first words of its quote. */
const statusesIn = (popup: Surface): Promise<Record<string, string>> =>
  popup.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-mark]')].map((item) => [
        item.querySelector('blockquote')?.textContent?.split(' ').slice(0, 3).join(' ') ?? '',
        item.dataset.mark ?? '',
      ]),
    ),
  );

/** The words that are painted, as the page itself could find out. */
const paintedOn = (page: PageHandle): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)).toSorted(),
  );

const untilPainted = (page: PageHandle, words: readonly string[]) =>
  until(
    async () => JSON.stringify(await paintedOn(page)) === JSON.stringify(words.toSorted()) || null,
    { timeoutMs: 15_000, what: `the page to show ${words.join(', ') || 'nothing'}` },
  );

/** A real click in the middle of what is painted first. */
async function clickOnMark(page: PageHandle): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const [box] = [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .flatMap((range) => (range instanceof Range ? [...range.getClientRects()] : []));
    if (!box) throw new Error('nothing is painted');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await pageBehind(page).mouse.click(x, y);
}

// In the background.
declare const browser: {
  readonly runtime: {
    getURL(path: string): string;
    sendMessage(message: object): Promise<unknown>;
  };
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
    remove(ids: readonly number[]): Promise<void>;
  };
};

const countOwnTabs = (driver: Driver): Promise<number> =>
  driver.backgroundEvaluate(
    async () => (await browser.tabs.query({ url: browser.runtime.getURL('*') })).length,
  );

/** Firefox keeps the one that was opened first, whoever closes it then. */
const closeOwnTabs = (driver: Driver): Promise<void> =>
  driver.backgroundEvaluate(async () => {
    const own = await browser.tabs.query({ url: browser.runtime.getURL('*') });
    await browser.tabs.remove(own.map(({ id }) => id));
  });

/** In a page of ours: shows the marks and takes them away, before the first is done perhaps. */
async function showAndHide(delayMs: number): Promise<unknown> {
  const tabs = await browser.tabs.query({});
  const id = tabs.find(({ url }) => url?.includes('het-gesprek'))?.id;
  const ask = (call: string) => browser.runtime.sendMessage({ version: 1, call, args: [id] });
  const shown = ask('showMarks');
  await new Promise((resolve) => setTimeout(resolve, delayMs));
  await ask('hideMarks');
  await shown;
  return ask('paintedMarks');
}

const camera = 'In spreekkamer 2 en 4 nemen wij beeld en geluid op.';

inEachBrowser((world) => {
  afterEach(() =>
    world()
      .driver.closePopup()
      .catch(() => {}),
  );

  test('are painted, gone after a reload, and painted again when asked', async () => {
    const { driver, site } = world();
    const page = await driver.openPage(site.url('/het-gesprek'));
    await markLater(driver, page, camera);
    await showMarks(driver, page);
    await driver.closePopup();
    expect(await paintedOn(page)).toEqual([camera]);

    await page.goto(site.url('/het-gesprek?utm_source=nieuwsbrief'));
    expect(await paintedOn(page)).toEqual([]);
    const popup = await popupAt(driver, page);
    expect(await statusesIn(popup)).toEqual({ 'In spreekkamer 2': 'not-shown' });
    await driver.closePopup();
    await showMarks(driver, page);
    expect(await paintedOn(page)).toEqual([camera]);
    await driver.closePopup();
    await page.close();
  });

  test('of a popup that opens again are still listed with what was found', async () => {
    const { driver, site } = world();
    const page = await driver.openPage(site.url('/het-gesprek'));
    await showMarks(driver, page);
    await driver.closePopup();
    const popup = await popupAt(driver, page);
    await popup.waitFor('[data-action=hide-marks]');
    expect(await statusesIn(popup)).toEqual({ 'In spreekkamer 2': 'anchored' });
    await page.evaluate(() => scrollTo(0, 0));
    await popup.click('[data-action=go-to-mark]');
    await popup.waitFor('[data-visit=there]');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await popup.click('[data-action=hide-marks]');
    await popup.waitFor('[data-action=show-marks]');
    expect(await paintedOn(page)).toEqual([]);
    await driver.closePopup();
    await page.close();
  });

  describe('on a page that was edited', () => {
    const block = (name: string) =>
      `<h2>${name}</h2><p>${'Lange uitleg over wat er gebeurt. '.repeat(12)}</p><p>Wij filmen u hier.</p><p>${'Nog meer uitleg over de regels. '.repeat(12)}</p>`;
    const before = `<!doctype html><html lang="nl"><title>Beleid</title>
      <p>Dit beleid gaat over alle kamers van het stadhuis.</p>
      <p>Wij bewaren de opnamen 2 weken op een schijf in het stadhuis.</p>
      <p>De opnamen van de balie gaan naar de afdeling handhaving.</p>
      ${block('Werk')}${block('Zorg')}${block('Jeugd')}`;
    const after = before
      .replace('2 weken', '26 weken')
      .replace('<p>De opnamen van de balie gaan naar de afdeling handhaving.</p>', '')
      .replace(block('Werk'), '');

    test('say in the popup what became of them, and only what is certain is painted so', async () => {
      const { driver, site } = world();
      const path = '/beleid-dat-verandert';
      const page = await driver.openPage(site.serveHtml(before, path));
      await markLater(driver, page, 'Dit beleid gaat over alle kamers van het stadhuis.');
      await markLater(
        driver,
        page,
        'Wij bewaren de opnamen 2 weken op een schijf in het stadhuis.',
      );
      await markLater(driver, page, 'De opnamen van de balie gaan naar de afdeling handhaving.');
      // The second of three: only the old text tells that it is the first of two now.
      await page.evaluate(() => {
        const twins = [...document.querySelectorAll('p')].filter(
          ({ textContent }) => textContent === 'Wij filmen u hier.',
        );
        if (twins[1]) getSelection()?.selectAllChildren(twins[1]);
      });
      await mark(await openPopup(driver, page));
      await driver.closePopup();

      site.serveHtml(after, path);
      await page.goto(site.url(`${path}?utm_source=later`));
      const popup = await showMarks(driver, page);
      expect(await statusesIn(popup)).toEqual({
        'Dit beleid gaat': 'anchored',
        'Wij bewaren de': 'suggested',
        'De opnamen van': 'orphaned',
        'Wij filmen u': 'anchored',
      });
      expect(await paintedOn(page)).toEqual(
        [
          'Dit beleid gaat over alle kamers van het stadhuis.',
          'Wij bewaren de opnamen 26 weken op een schijf in het stadhuis.',
          'Wij filmen u hier.',
        ].toSorted(),
      );
      const heading = await page.evaluate(() => {
        const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
        const twin = ranges.find((range) => String(range) === 'Wij filmen u hier.');
        const place = twin?.startContainer.parentElement;
        const above = [...document.querySelectorAll('h2')].filter(
          (title) =>
            place && title.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING,
        );
        return above.at(-1)?.textContent;
      });
      expect(heading).toBe('Zorg');
      await driver.closePopup();
      await page.close();
    });
  });

  test('follow a page that goes on without being loaded anew', async () => {
    const { driver, site } = world();
    const first =
      'De zelfcheck duurt een kwartier en telt mee bij de beslissing over uw uitkering.';
    const second = 'Noem alle medicijnen die u gebruikt en de ziekte waarvoor u ze krijgt.';
    const page = await driver.openPage(site.url('/app'));
    await page.waitFor('main[data-beeld="/app"]');
    await markLater(driver, page, first);
    await page.click('a[data-stap="/app/gezondheid"]');
    await page.waitFor('main[data-beeld="/app/gezondheid"]');
    await markLater(driver, page, second);
    await page.goto(site.url('/app'));
    await page.waitFor('main[data-beeld="/app"]');
    await showMarks(driver, page);
    await driver.closePopup();
    await untilPainted(page, [first]);
    await page.click('a[data-stap="/app/gezondheid"]');
    await untilPainted(page, [second]);
    await page.evaluate(() => history.back());
    await untilPainted(page, [first]);
    const popup = await popupAt(driver, page);
    await popup.waitFor('[data-mark=anchored]');
    expect(await statusesIn(popup)).toEqual({ 'De zelfcheck duurt': 'anchored' });
    await driver.closePopup();
    await page.close();
  });

  test('come when their text comes, and go when it goes', async () => {
    const { driver, site } = world();
    const quote = "Wij maken foto's van uw koelkast en uw slaapkamer.";
    const page = await driver.openPage(site.url('/laat'));
    await page.click('#antwoorden');
    await markLater(driver, page, quote);
    await page.goto(site.url('/laat'));
    const popup = await showMarks(driver, page);
    expect(await statusesIn(popup)).toEqual({ "Wij maken foto's": 'orphaned' });
    expect(await paintedOn(page)).toEqual([]);
    await page.evaluate(() => document.getElementById('antwoorden')?.click());
    await popup.waitFor('[data-mark=anchored]');
    expect(await paintedOn(page)).toEqual([quote]);
    await page.evaluate(() => document.getElementById('antwoorden')?.click());
    await popup.waitFor('[data-mark=orphaned]');
    expect(await paintedOn(page)).toEqual([]);
    await driver.closePopup();
    await page.close();
  });

  test('stay on a page that changes for ever, and leave it when asked', async () => {
    const { driver, site } = world();
    const quote = 'De camera in de wachtruimte telt hoeveel mensen er zitten.';
    const page = await driver.openPage(site.url('/onrustig'));
    await markLater(driver, page, quote);
    const popup = await showMarks(driver, page);
    await pause(1_000);
    expect(await paintedOn(page)).toEqual([quote]);
    expect(await statusesIn(popup)).toEqual({ 'De camera in': 'anchored' });
    await page.evaluate(() => document.getElementById('alles')?.click());
    await pause(1_000);
    await popup.click('[data-action=hide-marks]');
    await popup.waitFor('[data-action=show-marks]');
    expect(await paintedOn(page)).toEqual([]);
    await driver.closePopup();
    await page.close();
  });

  test('open their record when a person clicks on them, and for nobody else', async () => {
    const { driver, site } = world();
    const page = await driver.openPage(site.url('/het-gesprek'));
    await page.evaluate(() =>
      document.addEventListener('click', ({ isTrusted, defaultPrevented }) => {
        document.title += isTrusted && !defaultPrevented ? ' (echt)' : ' (nagemaakt)';
      }),
    );
    const title = await page.evaluate(() => document.title);
    await showMarks(driver, page);
    await driver.closePopup();
    await closeOwnTabs(driver);

    await page.evaluate(() => {
      const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const box = range instanceof Range ? range.getBoundingClientRect() : new DOMRect();
      const target = range?.startContainer.parentElement;
      const [clientX, clientY] = [box.x + box.width / 2, box.y + box.height / 2];
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        target?.dispatchEvent(
          new PointerEvent(type, { bubbles: true, composed: true, detail: 1, clientX, clientY }),
        );
      target?.click();
    });
    await pause(1_000);
    expect(await countOwnTabs(driver)).toBe(0);
    expect(await page.evaluate(() => document.title)).toBe(`${title} (nagemaakt) (nagemaakt)`);

    await clickOnMark(page);
    const dossier = await driver.tab(dossierPath);
    await passGate(dossier);
    await dossier.waitFor('[data-draft]:focus');
    expect(await dossier.evaluate(() => location.hash)).toBe('');
    expect(await dossier.text('[data-draft]:focus')).toContain('Het gesprek met uw consulent');

    expect(await page.evaluate(() => document.title)).toContain('(echt)');

    // Again: in the dossier that is open, not in another one.
    await page.bringToFront();
    await clickOnMark(page);
    await dossier.waitFor('[data-draft]:focus');
    expect(await countOwnTabs(driver)).toBe(1);
    await dossier.close();
    await page.close();
  });

  test('in a frame without an address of its own open their record too', async () => {
    const { driver, site } = world();
    const page = await driver.openPage(site.url('/kaders'));
    await markLater(driver, page, 'Wij sturen een herinnering naar het nummer');
    const popup = await showMarks(driver, page);
    expect(await statusesIn(popup)).toEqual({ 'Wij sturen een': 'anchored' });
    await driver.closePopup();
    await closeOwnTabs(driver);
    const { x, y } = await page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe[srcdoc]');
      const inner = frame?.contentDocument?.defaultView;
      const outer = frame?.getBoundingClientRect();
      if (!inner || !outer) throw new Error('no frame');
      const [box] = [...inner.CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .flatMap((range) => (range instanceof inner.Range ? [...range.getClientRects()] : []));
      if (!box) throw new Error('nothing is painted in the frame');
      return { x: outer.x + box.x + box.width / 2, y: outer.y + box.y + box.height / 2 };
    });
    await pageBehind(page).mouse.click(x, y);
    const dossier = await driver.tab(dossierPath);
    await dossier.waitFor('[data-draft]:focus');
    expect(await dossier.text('[data-draft]:focus')).toContain('Afspraak maken');
    await dossier.close();
    await page.close();
  });

  test('listen to nothing once they were hidden', async () => {
    const { driver, site } = world();
    const page = await driver.openPage(site.url('/het-gesprek'));
    expect(await listenersOn(driver, page)).toEqual([]);
    await showMarks(driver, page);
    await driver.closePopup();
    // Or nothing would be said by what follows.
    if (driver.kind === 'chromium')
      expect(await listenersOn(driver, page)).toEqual([
        'click',
        'currententrychange',
        'navigatesuccess',
        'pagehide',
        'pointerdown',
      ]);
    const { x, y } = await page.evaluate(() => {
      const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const box = range instanceof Range ? range.getBoundingClientRect() : new DOMRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    const popup = await popupAt(driver, page);
    await popup.click('[data-action=hide-marks]');
    await popup.waitFor('[data-action=show-marks]');
    await driver.closePopup();
    expect(await listenersOn(driver, page)).toEqual([]);
    const tabs = await countOwnTabs(driver);
    await pageBehind(page).mouse.click(x, y);
    await page.evaluate(() => document.body.append(document.body.cloneNode(true)));
    await pause(1_000);
    expect(await countOwnTabs(driver)).toBe(tabs);
    expect(await paintedOn(page)).toEqual([]);
    await page.close();
  });

  test.each([0, 20, 60, 200])('that are hidden after %i ms stay hidden', async (delayMs) => {
    const { driver, site } = world();
    const page = await driver.openPage(site.url('/het-gesprek'));
    await popupAt(driver, page); // The click that lets us read the page.
    await driver.closePopup();
    const dossier = await driver.extensionPage(dossierPath);
    expect(await dossier.evaluate(showAndHide, delayMs)).toMatchObject({ value: { value: null } });
    await pause(500);
    expect(await paintedOn(page)).toEqual([]);
    await dossier.close();
    await page.close();
  });

  test('are gone when the page is left, and do not come back with it', async () => {
    const { driver, site } = world();
    const page = await driver.openPage(site.url('/het-gesprek'));
    await showMarks(driver, page);
    await driver.closePopup();
    expect(await paintedOn(page)).toEqual([camera]);
    await page.goto(site.url('/contact'));
    await page.evaluate(() => history.back());
    await page.waitFor({ text: camera });
    expect(await paintedOn(page)).toEqual([]);
    const popup = await popupAt(driver, page);
    await popup.waitFor('[data-action=show-marks]');
    await driver.closePopup();
    await page.close();
  });

  test('are not printed', async () => {
    const { driver, site } = world();
    const page = await driver.openPage(site.url('/het-gesprek'));
    await showMarks(driver, page);
    await driver.closePopup();
    const paper = () =>
      page.evaluate(() =>
        [...CSS.highlights].flatMap(([name, highlight]) =>
          [...highlight].map(({ startContainer: { parentElement } }) =>
            parentElement
              ? getComputedStyle(parentElement, `::highlight(${name})`).backgroundColor
              : null,
          ),
        ),
      );
    expect(await paper()).toEqual(['rgb(221, 221, 221)']);
    await printing(driver, page, true);
    expect(await paper()).toEqual(['rgba(0, 0, 0, 0)']);
    await printing(driver, page, false);
    await page.close();
  });
});

/** What our own world in the page listens to on the window and its history; Firefox does not tell. */
async function listenersOn({ kind }: Driver, page: PageHandle): Promise<string[]> {
  if (kind === 'firefox') return [];
  const session = await pageBehind(page).createCDPSession();
  const ours: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) ours.push(context.id);
  });
  await session.send('Runtime.enable');
  const types: string[] = [];
  for (const contextId of ours)
    for (const expression of ['window', 'navigation']) {
      const { result } = await session.send('Runtime.evaluate', { expression, contextId });
      const { listeners } = await session.send('DOMDebugger.getEventListeners', {
        objectId: result.objectId ?? '',
      });
      types.push(...listeners.map(({ type }) => type));
    }
  await session.detach();
  return types.toSorted();
}

/** Shows the page as it would be printed. */
async function printing(driver: Driver, page: PageHandle, isOn: boolean): Promise<void> {
  if (driver.kind === 'chromium')
    return pageBehind(page).emulateMediaType(isOn ? 'print' : undefined);
  const inWindow = await openChromeScope(pageBehind(page).browser());
  await inWindow(overrideMedium, isOn ? 'print' : '');
}

// In Firefox's own window.
declare const gBrowser: {
  readonly selectedBrowser: { readonly browsingContext: { mediumOverride: string } };
};
function overrideMedium(medium: string): void {
  gBrowser.selectedBrowser.browsingContext.mediumOverride = medium;
}
