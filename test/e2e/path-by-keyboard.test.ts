/** From a selected sentence to the finished letter without a mouse, and what a screen reader finds at each step. */
import { expect, test } from 'vitest';
import { practiceText } from '../../src/data/practices.ts';
import { nl } from '../../src/i18n/nl.ts';
import { selectPassage, settledState } from '../demo/journey.ts';
import type { Driver, Key, PageHandle, Surface } from '../driver/driver.ts';
import type { Spoken } from '../driver/spoken.ts';
import { goTo, keysAt } from './keyboard.ts';
import { asked, tile } from './path-taps.ts';
import { choicesIn, focusIn, hearScreen, listen, toldIn } from './spoken-tree.ts';
import { inEachBrowser, type World } from './world.ts';

const quote = 'De opnamen bewaren wij twee weken.';
const address: readonly Key[] = ['K', 'a', 'd', 'e', ' ', '1', 'Enter', '8', '2', '5', '1'];

const title = (name: string) => ({ role: 'heading', name });
const named = (role: string, names: readonly string[]) => names.map((name) => ({ role, name }));
const plain = (spoken: readonly Spoken[]) => spoken.map(({ role, name }) => ({ role, name }));

async function openedPopup(
  { driver, site }: World,
  url = site.knownUrl('/het-gesprek'),
): Promise<Surface> {
  const page = await driver.openPage(url);
  await selectPassage(page, quote);
  await driver.clickAction(page);
  const popup = await driver.popup();
  await settledState(popup);
  await listen(popup);
  return popup;
}

/** The screen whose title this is, with the focus on it: so it is read as soon as it stands there. */
async function hearNew(
  driver: Driver,
  where: 'popup' | PageHandle,
  name: string,
): Promise<readonly Spoken[]> {
  const spoken = await hearScreen(driver, where);
  expect(focusIn(spoken)).toEqual(title(name));
  return spoken;
}

/** The same in the popup; nothing but that it is busy was told meanwhile, so nothing talks through the title. */
async function hearNext(driver: Driver, popup: Surface, name: string): Promise<readonly Spoken[]> {
  const spoken = await hearNew(driver, 'popup', name);
  const told = await toldIn(popup);
  expect(told.filter((text) => text !== nl.loading)).toEqual([]);
  return spoken;
}

const hearFocus = async (driver: Driver) => focusIn(await hearScreen(driver, 'popup'));

inEachBrowser(
  (world) => {
    test('what comes first is read and answered with keys: the language, whose computer it is, the page', async () => {
      const { driver } = world();
      const popup = await openedPopup(world());
      const languages = choicesIn(await hearScreen(driver, 'popup'));
      expect(plain(languages).slice(0, 4)).toEqual(
        named('button', ['Nederlands', 'English', 'العربية', 'Türkçe']),
      );
      await keysAt(popup, '[data-first-language=nl]', 'Enter');
      await popup.waitFor('main[data-state=computer]');

      const computers = await hearNext(driver, popup, nl.gate.computer);
      expect(plain(choicesIn(computers).slice(0, 4))).toEqual(
        named('radio', Object.values(nl.gate.computers)),
      );
      await keysAt(popup, '[data-action=next]', 'Enter');
      expect(await toldIn(popup)).toEqual([nl.questions.chooseFirst]);
      await goTo(popup, 'input[name=computer]', 'back');
      await popup.press(' ');
      await popup.waitFor('input[name=computer]:checked');
      expect(await toldIn(popup)).toContain(nl.gate.modes.normal);
      await keysAt(popup, '[data-action=next]', 'Enter');
      await popup.waitFor('main[data-state=page]');

      const page = await hearNext(driver, popup, nl.municipality('Dronten'));
      expect(plain(choicesIn(page).slice(0, 2))).toEqual(
        named('button', [nl.popup.mark, nl.popup.capturePage]),
      );
      await driver.closePopup();
    });

    test('each question is read with its answers, and the last of them is a letter', async () => {
      const { driver } = world();
      const popup = await openedPopup(world());
      await keysAt(popup, '[data-action=mark]', 'Enter');
      await popup.waitFor(tile('practice', 'recording-interview'), 30_000);

      const practices = await hearNext(driver, popup, nl.questions.practice);
      const { title: practice } = practiceText('recording-interview', 'nl');
      expect(
        choicesIn(practices).some(
          ({ role, name }) => role === 'button' && name.startsWith(practice),
        ),
      ).toBe(true);
      await keysAt(popup, tile('practice', 'recording-interview'), 'Enter');
      await popup.waitFor(asked('happened'));

      const happened = await hearNext(driver, popup, nl.path.happened);
      expect(plain(choicesIn(happened).slice(0, 3))).toEqual(
        named('button', Object.values(nl.path.happenedAnswers)),
      );
      await keysAt(popup, tile('happened', 'yes'), ' ');
      await popup.waitFor(asked('note'));

      const noticed = await hearNext(driver, popup, nl.path.noticed);
      expect(choicesIn(noticed).find(({ role }) => role === 'checkbox')?.states).toEqual([]);
      await keysAt(popup, 'input[name=noticed][value=stress]', ' ');
      await popup.waitFor('input[name=noticed][value=stress]:checked');
      const checked = (await hearScreen(driver, 'popup')).find(({ hasFocus }) => hasFocus);
      expect(checked).toMatchObject({ role: 'checkbox', states: ['checked'] });
      await keysAt(popup, 'textarea[name=note]', 'C', 'a', 'm', 'e', 'r', 'a');
      expect(await hearFocus(driver)).toEqual({ role: 'textbox', name: nl.path.ownWords });
      await keysAt(popup, '[data-action=next]', 'Enter');
      await popup.waitFor(asked('wish'));

      const wishes = await hearNext(driver, popup, nl.path.wish);
      expect(plain(choicesIn(wishes).filter(({ role }) => role === 'checkbox'))).toEqual(
        named('checkbox', Object.values(nl.path.wishes)),
      );
      await keysAt(popup, '[data-action=next]', 'Enter');
      await popup.waitFor(asked('who-may-know'));

      const who = await hearNext(driver, popup, nl.path.whoMayKnow.title);
      const { names, consequences } = nl.path.whoMayKnow;
      expect(plain(choicesIn(who)).slice(0, 5)).toEqual(
        named(
          'button',
          (['nobody', 'helper', 'officer', 'authority-tip', 'organisation'] as const).map(
            (one) => `${names[one]} ${consequences[one]}`,
          ),
        ),
      );
      await keysAt(popup, tile('who-may-know', 'organisation'), 'Enter');
      await popup.waitFor(asked('who-are-you'), 30_000);

      await hearNext(driver, popup, nl.path.whoAreYou.title);
      await keysAt(popup, '[data-action=to-letter]', 'Enter');
      expect(await toldIn(popup)).toEqual([nl.path.whoAreYou.incomplete]);
      await goTo(popup, 'input[name=sender-name]', 'back');
      expect(await hearFocus(driver)).toEqual({ role: 'textbox', name: nl.dossier.senderName });
      await keysAt(popup, 'input[name=sender-name]', 'A', 'n', 'n', 'a');
      await keysAt(popup, 'textarea[name=sender-address]', ...address);
      await keysAt(popup, 'input[name=keep-sender]:checked', 'ArrowDown');
      await popup.waitFor('input[name=keep-sender][value=kept]:checked');
      await keysAt(popup, '[data-action=to-letter]', 'Enter');
      await popup.waitFor(`${asked('check')} .letter`, 30_000);

      const check = await hearNext(driver, popup, nl.path.check.title);
      expect(plain(choicesIn(check)).slice(0, 2)).toEqual(
        named('button', [
          nl.path.check.ready,
          nl.path.check.changeOf(nl.path.check.rows.organisation),
        ]),
      );
      await keysAt(popup, '[data-action=accept-letter]', 'Enter');
      await popup.waitFor(asked('letter-done'));

      const done = await hearNext(driver, popup, nl.path.done.title);
      expect(plain(choicesIn(done))[0]).toEqual({ role: 'button', name: nl.path.done.open });
      await keysAt(popup, '[data-action=open-letter]', 'Enter');
      await driver.popupClosed();
      const tab = await driver.anyTab('src/ui/dossier/index.html');
      await tab.waitFor('[data-task=letter-read] .letter', 30_000);
      await hearNew(driver, tab, nl.letter.readTitle);
      expect(await tab.text('.letter')).toContain('Anna');
      await keysAt(tab, '[data-action=close-letter]', 'Enter');
      await tab.waitFor('[data-next-step], [data-action=make-pack]');
      await hearNew(driver, tab, nl.dossier.title);
      await tab.close();
    });

    test('an organisation that no page says is found by typing, and what is found is told', async () => {
      const { driver, site } = world();
      const popup = await openedPopup(world(), site.url('/het-gesprek'));
      await keysAt(popup, '[data-action=mark]', 'Enter');
      await popup.waitFor(tile('practice', 'recording-interview'), 30_000);
      await keysAt(popup, tile('practice', 'recording-interview'), 'Enter');
      await popup.waitFor(asked('organisation'));
      await hearNext(driver, popup, nl.questions.organisation);

      await keysAt(popup, 'input[name=organisation-search]', ...(['x', 'q', 'x'] as const));
      await popup.waitFor({ text: nl.inDoubt.noneFound });
      expect(await toldIn(popup)).toContain(nl.inDoubt.noneFound);
      await keysAt(popup, 'input[name=organisation-search]', 'Backspace', 'Backspace', 'Backspace');
      await keysAt(popup, 'input[name=organisation-search]', 'D', 'r', 'o', 'n', 't', 'e', 'n');
      await popup.waitFor('input[name=organisation][value=GM0303]');
      const told = await toldIn(popup);
      expect(told).not.toEqual([]);
      expect(told.filter((text) => !/^\d+ gevonden$/.test(text))).toEqual([]);
      await keysAt(popup, 'input[name=organisation]', ' ');
      await popup.waitFor('input[name=organisation][value=GM0303]:checked');
      const chosen = (await hearScreen(driver, 'popup')).find(({ hasFocus }) => hasFocus);
      expect(chosen).toMatchObject({ role: 'radio', states: ['checked'] });
      await keysAt(popup, '[data-action=next]', 'Enter');
      await popup.waitFor(asked('happened'));
      await driver.closePopup();
    });
  },
  {},
  ['chromium', 'firefox'],
  'untouched',
);
