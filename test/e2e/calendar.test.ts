/** Days for a calendar: a file that other programs read, on the day that the screen says. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { dayOf, dutchTimeZone, instantOf } from '../../src/domain/instant.ts';
import { addDays } from '../../src/law/days.ts';
import {
  answerOrganisation,
  answerPractice,
  organisationAnswer,
  writeNote,
} from '../demo/journey.ts';
import type { Driver, PageHandle } from '../driver/driver.ts';
import { openDossierPage } from './dossier-page.ts';
import { inEachBrowser } from './world.ts';

const lastWeek = addDays(dayOf(instantOf(new Date()), dutchTimeZone), -7);

async function withRequestSent(driver: Driver): Promise<PageHandle> {
  const dossier = await openDossierPage(driver);
  await dossier.click('[data-action=add-record]');
  await dossier.type('input[name=place]', 'Gemeentehuis, spreekkamer 2');
  await dossier.type('input[name=day]', '2026-03-03');
  await dossier.click('[data-action=next]');
  await answerPractice(dossier, 'recording-interview');
  await answerOrganisation(dossier, organisationAnswer('GM0303'));
  await writeNote(dossier, 'Er hing een camera.');
  await dossier.waitFor('[data-record]');
  await dossier.click('[data-action=add-sent]');
  await dossier.evaluate(() => {
    const list = document.querySelector<HTMLSelectElement>('select[name=route]');
    if (!list) throw new Error('no list of letters');
    list.value = 'access';
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await dossier.type('input[name=sent-day]', lastWeek);
  await dossier.click('[data-action=next]');
  await dossier.waitFor('[data-term=answer-request]');
  return dossier;
}

async function saved(driver: Driver, dossier: PageHandle) {
  await dossier.waitFor('[data-action=save-calendar][href^="blob:"]');
  await dossier.click('[data-action=save-calendar]');
  const path = await driver.waitForDownload();
  return { name: basename(path), text: readFileSync(path, 'utf8') };
}

inEachBrowser((world) => {
  test('the file holds the day of the term, and says nothing of what it is about', async () => {
    const { driver } = world();
    const dossier = await withRequestSent(driver);
    const last = await dossier.evaluate(
      () => document.querySelector<HTMLElement>('[data-term=answer-request]')?.dataset.last,
    );
    const { name, text } = await saved(driver, dossier);
    expect(name).toBe('agenda.ics');
    const [event, ...more] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    expect(more).toEqual([]);
    expect(String(event?.getFirstPropertyValue('dtstart'))).toBe(last);
    expect(event?.getFirstPropertyValue('summary')).toBe('Post nakijken');
    expect(text).not.toMatch(/dronten|inzage|antlijn|camera/i);

    await dossier.click('input[name=calendar-explained]');
    const explained = (await saved(driver, dossier)).text.replaceAll('\r\n ', '');
    expect(explained).toMatch(/^DESCRIPTION:.*Dronten/m);
    expect(explained).toMatch(/^SUMMARY:Post nakijken\r$/m);
    await dossier.close();
  });
});
