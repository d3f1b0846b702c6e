/** The whole route on every page of the sample site, in both browsers, with the page none the wiser. */
import { expect, test } from 'vitest';
import {
  answerOrganisation,
  answerPractice,
  makePack,
  openPopup,
  organisationAnswer,
  selectPassage,
  settledState,
  writeNote,
} from '../demo/journey.ts';
import { sender } from '../demo/play-journey.ts';
import type { Surface } from '../driver/driver.ts';
import { pageCatalogue } from '../site/server.ts';
import { openPack } from './open-pack.ts';
import { lookAt, settledLook } from './page-look.ts';
import { inEachBrowser } from './world.ts';

const reachable = ['page', 'accordion', 'open-shadow', 'same-origin-frame', 'srcdoc-frame'];

const passages = pageCatalogue
  .filter(({ contentType }) => contentType !== 'application/pdf')
  .flatMap(({ practice, passages: all }) => all.map((passage) => ({ practice, ...passage })))
  .filter(({ where }) => reachable.includes(where));

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** How the popup lists the mark with that quote, after it was looked for on the page. */
const statusOf = (popup: Surface, quote: string) =>
  popup.evaluate((wanted) => {
    const squeeze = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
    const marks = [...document.querySelectorAll<HTMLElement>('[data-mark]')];
    const own = marks.find(
      (mark) => squeeze(mark.querySelector('blockquote')?.textContent ?? '') === wanted,
    );
    return own?.dataset.mark ?? null;
  }, plain(quote));

inEachBrowser((world, turn) => {
  const own = turn(passages);

  test.each(own)('keeps “$text” of $path, and finds it again', async (passage) => {
    const { driver, site } = world();
    const page = await driver.openPage(site.url(passage.path));
    await settledLook(page);
    await selectPassage(page, passage.text);
    const before = await settledLook(page);
    site.clearRequests();

    const popup = await openPopup(driver, page);
    await popup.click('[data-action=mark]');
    if (passage.path === '/mijn') await popup.click('[data-action=keep-personal]');
    await popup.waitFor('[data-question=practice]', 30_000);
    expect(plain(await popup.text('blockquote'))).toBe(plain(passage.text));
    expect(await lookAt(page)).toEqual(before);
    expect(site.requests()).toEqual([]);

    await answerPractice(popup, passage.practice);
    await answerOrganisation(popup, organisationAnswer('Gemeente Voorbeeldstad'));
    await writeNote(popup, `Notitie bij ${passage.path}`);
    expect(await settledState(popup)).toBe('saved');
    await driver.closePopup();

    const again = await openPopup(driver, page);
    await again.click('[data-action=show-marks]');
    await again.waitFor('[data-action=hide-marks]');
    expect(await statusOf(again, passage.text)).toBe('anchored');
    await again.click('[data-action=hide-marks]');
    await again.waitFor('[data-action=show-marks]');
    expect((await lookAt(page)).highlights).toBe(0);
    await driver.closePopup();
    await page.close();
  });

  test('makes one pack of all of it, which a stranger can check', async () => {
    const { driver } = world();
    const dossier = await driver.extensionPage('src/ui/dossier/index.html');
    await dossier.waitFor('body[data-ready=true]');
    const pack = openPack(await makePack(driver, dossier, sender));
    expect(pack.report).not.toContain('FAILED');
    const { first } = JSON.parse(pack.text('data/annotations.jsonld'));
    expect(first.items).toHaveLength(own.length);
    for (const { target } of first.items) {
      if (target.source !== target.scope) continue; // A frame has a text of its own.
      const [quote, position] = target.selector;
      const { pathname } = new URL(target.state.cached);
      const text = [...pack.text(pathname.slice(1).replace('snapshot.html', 'text.txt'))];
      expect(text.slice(position.start, position.end).join('')).toBe(quote.exact);
    }
    await dossier.close();
  });
});
