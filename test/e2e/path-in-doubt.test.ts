/** What is not as usual on the way to a letter: whose page it is, its language, and the clock of the device. */
import { expect, onTestFinished, test } from 'vitest';
import { faultsInDutch } from '../../src/complaint/letter-fault-words.nl.ts';
import { nl } from '../../src/i18n/nl.ts';
import { tr } from '../../src/i18n/tr.ts';
import {
  answerOrganisation,
  answerPractice,
  chooseLanguage,
  markPassage,
  onlyNote,
  openDossier,
  organisationAnswer,
  type Sender,
  signLetter,
  tellOrganisation,
} from '../demo/journey.ts';
import type { Surface } from '../driver/driver.ts';
import { openDossierPage } from './dossier-page.ts';
import { asked, tile } from './path-taps.ts';
import { inEachBrowser, type World } from './world.ts';

const dutch = { path: '/het-gesprek', quote: 'De opnamen bewaren wij twee weken.' };
const english = { path: '/en/the-interview', quote: 'We keep the recordings for two weeks.' };
const sender: Sender = { name: 'A. de Vries', address: 'Dorpsstraat 1\n8251 AB Dronten' };

/** From a page of nobody that is known to the question who may know. */
async function reportFrom(
  { driver, site }: World,
  { path, quote }: typeof dutch,
  organisation: string | null,
): Promise<Surface> {
  const page = await driver.openPage(site.url(path));
  const popup = await markPassage(driver, page, quote);
  await answerPractice(popup, 'recording-interview');
  await popup.waitFor(asked('organisation'));
  if (organisation === null) await sayNotSure(popup);
  else await answerOrganisation(popup, organisationAnswer(organisation));
  await onlyNote(popup, 'Notitie');
  await popup.waitFor(asked('who-may-know'));
  return popup;
}

async function sayNotSure(popup: Surface): Promise<void> {
  await popup.click('input[name=organisation][value=not-sure]');
  await popup.click('[data-action=next]');
}

async function toLetter(popup: Surface): Promise<void> {
  await tellOrganisation(popup);
  await signLetter(popup, sender);
}

/** Every letter of the path takes the day from here. Runs in the page. */
function setClock(byDays: number): void {
  const Real = Date;
  const byMs = byDays * 24 * 60 * 60 * 1000;
  class Shifted extends Real {
    constructor(...given: readonly [] | readonly [number | string | Date]) {
      super(...(given.length === 0 ? ([Real.now() + byMs] as const) : given));
    }
    static override now = () => Real.now() + byMs;
  }
  Object.defineProperty(window, 'Date', { value: Shifted, configurable: true, writable: true });
}

const languageOf = (surface: Surface, selector: string): Promise<string | null> =>
  surface.evaluate((one) => document.querySelector(one)?.getAttribute('lang') ?? null, selector);

/** Runs in the page. */
const doubtHere = () => document.querySelector('[data-clock-doubt]')?.textContent ?? null;

const momentsIn = async (popup: Surface): Promise<string[]> => {
  const letter = await popup.text('.letter');
  return letter.match(/\d+ [a-z]+ \d{4} om \d\d\.\d\d uur \(Nederlandse tijd, UTC\+\d\)/g) ?? [];
};

async function reportsIn({ driver }: World): Promise<number> {
  const dossier = await openDossierPage(driver);
  const count = await dossier.evaluate(() => document.querySelectorAll('[data-record]').length);
  await dossier.close();
  return count;
}

inEachBrowser((world) => {
  test('who does not know which organisation it is has a report, and is told what a letter needs', async () => {
    const popup = await reportFrom(world(), dutch, null);
    await popup.click(tile('who-may-know', 'organisation'));
    // No name is asked for a letter that has nowhere to go to.
    await popup.waitFor(`${asked('check')} [role=alert]`, 30_000);
    expect(await popup.text('h1')).toBe(nl.path.check.notYet);
    const words = await popup.text(asked('check'));
    expect(words).toContain(nl.organisation.unknown);
    expect(words).toContain(faultsInDutch['recipient-missing']);
    await popup.click('[data-question=check] .rows div:first-child button');
    await world().driver.popupClosed();
    const dossier = await world().driver.anyTab('src/ui/dossier/index.html');
    await dossier.waitFor('[data-record] [data-action=edit-organisation]');
    await dossier.close();
  });

  test('an organisation that is no public body can be written to, and what is not possible is said', async () => {
    const { driver, site } = world();
    const page = await driver.openPage(site.url(dutch.path));
    const popup = await markPassage(driver, page, dutch.quote);
    await answerPractice(popup, 'recording-interview');
    await popup.type('input[name=organisation-search]', 'Energie Voorbeeld BV');
    await popup.waitFor({ text: nl.inDoubt.noneFound });
    await popup.click('[data-action=enter-organisation]');
    await popup.waitFor({ text: nl.inDoubt.notPublic });
    await popup.type('input[name=organisation-name]', 'Energie Voorbeeld BV');
    await popup.type('textarea[name=organisation-address]', 'Postbus 1\n1234 AB Voorbeeldstad');
    await popup.click('[data-action=next]');
    await onlyNote(popup, 'Notitie');
    await toLetter(popup);
    expect(await popup.text('.letter')).toContain('Het bestuur van Energie Voorbeeld BV');
    await driver.closePopup();
    await page.close();
  });

  test('a page keeps its language, whichever the screens and the letter speak', async () => {
    const { driver } = world();
    const popup = await reportFrom(world(), english, 'Gemeente Dronten');
    await chooseLanguage(popup, 'tr');
    expect(await popup.text('h1')).toBe(tr.path.whoMayKnow.title);
    await toLetter(popup);
    expect(await languageOf(popup, 'article.letter')).toBe('nl');
    expect(await languageOf(popup, '.letter blockquote')).toBe('en');
    expect(await popup.text('.letter blockquote')).toContain(english.quote);
    await chooseLanguage(popup, 'nl');
    const dossier = await openDossier(driver, popup);
    await dossier.waitFor('[data-record]');
    const quotes = await dossier.evaluate(() =>
      [...document.querySelectorAll('[data-record] blockquote')].map((quote) => [
        quote.getAttribute('lang'),
        quote.textContent,
      ]),
    );
    expect(quotes).toContainEqual(['en', english.quote]);
    await dossier.close();
  });

  test('the marked words are read aloud in the language of their page while questions are asked', async () => {
    const { driver, site } = world();
    const page = await driver.openPage(site.url(english.path));
    const popup = await markPassage(driver, page, english.quote);
    expect(await popup.text('blockquote')).toContain(english.quote);
    expect(await languageOf(popup, 'blockquote')).toBe('en');
    await answerPractice(popup, 'recording-interview');
    await popup.waitFor(asked('organisation'));
    expect(await languageOf(popup, 'blockquote')).toBe('en');
    await driver.closePopup();
    await page.close();
  });

  test.each([
    [-400, true],
    [400, false],
  ])(
    'a clock that is set by %i days before the letter loses nothing; a doubt is told: %s',
    async (byDays, isTold) => {
      const reports = await reportsIn(world());
      const popup = await reportFrom(world(), dutch, 'Gemeente Dronten');
      await popup.evaluate(setClock, byDays);
      await toLetter(popup);
      const told = await popup.evaluate(doubtHere);
      expect(told?.includes(nl.inDoubt.clock.next) ?? false).toBe(isTold);
      expect(await popup.text('.letter')).toContain(dutch.quote);
      await world().driver.closePopup();
      expect(await reportsIn(world())).toBe(reports + 1);
    },
  );

  test('in another time zone the letter tells the same moments, each with its zone, and doubts nothing', async () => {
    const before = await reportFrom(world(), dutch, 'Gemeente Dronten');
    await toLetter(before);
    const moments = await momentsIn(before);
    expect(moments).not.toEqual([]);
    await world().driver.closePopup();

    const zone = process.env.TZ;
    onTestFinished(() => {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    });
    process.env.TZ = 'Pacific/Kiritimati';
    world().setDriver(await world().driver.restart());
    const after = await reportFrom(world(), dutch, 'Gemeente Dronten');
    expect(await after.evaluate(() => new Date().getTimezoneOffset())).toBe(-14 * 60);
    await toLetter(after);
    expect(await momentsIn(after)).toEqual(expect.arrayContaining(moments));
    expect(await after.evaluate(doubtHere)).toBeNull();
    await world().driver.closePopup();
  });
});
