/** Letters and terms: what a person writes down is kept, and the day that follows from it is shown. */
import { expect, test } from 'vitest';
import {
  answerOrganisation,
  answerPractice,
  makePack,
  organisationAnswer,
  writeNote,
} from '../demo/journey.ts';
import { sender } from '../demo/play-journey.ts';
import type { PageHandle } from '../driver/driver.ts';
import { openDossierPage } from './dossier-page.ts';
import { openPack } from './open-pack.ts';
import { reportInRoom } from './room-report.ts';
import { inEachBrowser } from './world.ts';

/** What is chosen in a list box, as a person's choice arrives there. */
const choose = (page: PageHandle, name: string, value: string) =>
  page.evaluate(
    (field, chosen) => {
      const list = document.querySelector<HTMLSelectElement>(`select[name=${field}]`);
      if (!list) throw new Error(`no list ${field}`);
      list.value = chosen;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    value,
  );

const termsOn = (page: PageHandle) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-term]')].map(
      ({ dataset }) => `${dataset.term} ${dataset.last}`,
    ),
  );

inEachBrowser((world) => {
  test('a request that was sent a while ago shows until when the answer may take', async () => {
    const dossier = await openDossierPage(world().driver);
    await reportInRoom(dossier, 'Er hing een camera.');

    await dossier.click('[data-action=add-sent]');
    await choose(dossier, 'route', 'access');
    await dossier.type('input[name=sent-day]', '2026-03-04');
    await dossier.type('input[name=received-day]', '2026-03-05');
    await dossier.click('[data-action=next]');
    await dossier.waitFor('[data-step]');
    expect(await termsOn(dossier)).toContain('answer-request 2026-04-07');
    // Silence since then: the term is over, and what may be done is in front of it.
    expect((await termsOn(dossier))[0]).toBe('notice-of-default 2026-04-08');
    await dossier.close();
  });

  test('proof that comes after a letter went out is kept with it', async () => {
    const dossier = await openDossierPage(world().driver);
    await dossier.waitFor({ text: 'U heeft nog geen bewijs van verzending.' });
    await dossier.click('[data-action=add-proof]');
    await dossier.click('input[name=proof][value=post-receipt]');
    await dossier.click('[data-action=next]');
    await dossier.waitFor('[data-sent-kept=post]');
    await dossier.waitFor({ text: 'Bewijs: een bonnetje van de post.' });
    await dossier.close();

    const again = await openDossierPage(world().driver);
    await again.waitFor({ text: 'Bewijs: een bonnetje van de post.' });
    await again.close();
  });

  test('a day that is yet to come is not taken, and what was typed stays', async () => {
    const dossier = await openDossierPage(world().driver);
    await dossier.click('[data-action=add-sent]');
    await choose(dossier, 'route', 'woo-request');
    await dossier.type('input[name=sent-day]', '2099-01-01');
    await dossier.click('[data-action=next]');
    await dossier.waitFor('form .error');
    expect(
      await dossier.evaluate(
        () => document.querySelector<HTMLInputElement>('input[name=sent-day]')?.value,
      ),
    ).toBe('2099-01-01');
    await dossier.click('[data-action=cancel]');
    await dossier.close();
  });

  test('a refusal opens the term for objecting, and no pack tells of it', async () => {
    const { driver } = world();
    const dossier = await openDossierPage(driver);
    await dossier.waitFor('[data-action=add-answer]');
    await dossier.click('[data-action=add-answer]');
    await dossier.click('input[name=outcome][value=refused]');
    await dossier.type('input[name=answer-day]', '2026-04-20');
    await dossier.click('input[name=arrival][value=message-box]');
    await dossier.click('[data-action=next]');
    await dossier.waitFor('[data-term=objection]');
    expect(await termsOn(dossier)).toEqual(['objection 2026-06-01']);
    await dossier.waitFor({ text: 'In een digitale berichtenbox.' });

    // A pack may go to the organisation itself: whom else was written to is none of its business.
    const pack = openPack(await makePack(driver, dossier, sender));
    for (const path of pack.files().filter((name) => /\.(json|jsonld|html|txt)$/.test(name)))
      expect([path, /2026-04-20|20 april 2026/.test(pack.text(path))]).toEqual([path, false]);
    await dossier.close();
  });

  test('a complaint to the authority needs that the organisation was written to, or a reason', async () => {
    const dossier = await openDossierPage(world().driver);
    await dossier.click('[data-action=add-record]');
    await dossier.type('input[name=place]', 'Werkplein, balie 4');
    await dossier.type('input[name=day]', '2026-04-03');
    await dossier.click('[data-action=next]');
    await answerPractice(dossier, 'home-visit');
    await answerOrganisation(dossier, organisationAnswer('GM0171'));
    await writeNote(dossier, 'Zij kwamen zonder uitleg binnen.');
    await dossier.waitFor({ text: '2 meldingen' });

    await dossier.click('[data-action=open-routes]');
    await choose(dossier, 'look-at-route', 'ap-complaint');
    await dossier.waitFor('[data-route=ap-complaint] [data-item=first-contact][data-done=false]');
    await dossier.waitFor('[data-gate=complaint]');
    await dossier.type('textarea[name=reason-no-contact]', 'Ik durf dat niet alleen.');
    await dossier.click('input[name=answer-ways][value=counter]');
    await dossier.click('[data-action=save-situation]');
    await dossier.waitFor('[data-item=first-contact][data-done=true]');
    await dossier.close();

    const again = await openDossierPage(world().driver);
    await again.click('[data-action=open-routes]');
    await choose(again, 'look-at-route', 'ap-complaint');
    await again.waitFor('[data-item=first-contact][data-done=true]');
    await again.waitFor('input[name=answer-ways][value=counter]:checked');
    await again.click('[data-action=close]');
    await again.close();
  });

  test('how to reach the data protection officer is empty until somebody fills it in', async () => {
    const dossier = await openDossierPage(world().driver);
    await dossier.click('[data-action=open-routes]');
    await choose(dossier, 'look-at-route', 'officer-question');
    await dossier.waitFor('[data-officer]');
    const emails = () =>
      dossier.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('input[name=officer-email]')].map(
          ({ value }) => value,
        ),
      );
    expect(await emails()).toEqual(['', '']);
    await dossier.type('input[name=officer-email]', 'fg@voorbeeldstad.example');
    await dossier.click('[data-action=save-officer]');
    await dossier.waitFor({ text: 'Ingevuld op' });
    expect(await emails()).toEqual(['fg@voorbeeldstad.example', '']);
    // Another answer takes nothing of it away.
    await dossier.click('input[name=own-data][value=yes]');
    await dossier.click('[data-action=save-situation]');
    await dossier.waitFor('[data-kept]');
    await dossier.click('[data-action=close]');
    await dossier.click('[data-action=open-routes]');
    await choose(dossier, 'look-at-route', 'officer-question');
    await dossier.waitFor('input[name=own-data][value=yes]:checked');
    expect(await emails()).toEqual(['fg@voorbeeldstad.example', '']);
    await dossier.click('[data-action=close]');
    await dossier.close();
  });

  test('a step that was written down by mistake goes away, and its term with it', async () => {
    const dossier = await openDossierPage(world().driver);
    await dossier.waitFor('[data-term=objection]');
    await dossier.click('[data-step]:last-of-type [data-action=withdraw-step]');
    await dossier.waitFor('[data-term=notice-of-default]');
    expect(await termsOn(dossier)).not.toContain('objection 2026-06-01');
    await dossier.close();
  });
});
