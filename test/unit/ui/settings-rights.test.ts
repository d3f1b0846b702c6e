/** What was allowed or kept can be taken away again, and the screen says so once it is. */
import { expect, test } from 'vitest';
import { fail, ok } from '../../../src/domain/result.ts';
import { usualSettings } from '../../../src/domain/settings.ts';
import { SettingsModel, type SettingsPorts } from '../../../src/ui/settings/model.ts';

function settings(given: Partial<SettingsPorts> = {}) {
  const stopped: string[] = [];
  const nothing = async () => ok(null);
  const ports: SettingsPorts = {
    changeMode: async () => ok({ recoveryCode: null }),
    changePassphrase: nothing,
    newPassphraseWithCode: nothing,
    newRecoveryCode: async () => ok({ recoveryCode: null }),
    lock: async () => {},
    giveBackRight: async () => true,
    stopWatching: async (host) => stopped.push(host),
    forgetSender: nothing,
    wipe: nothing,
    beginAnew: () => {},
    changeSettings: async () => usualSettings,
    report: () => {},
    ...given,
  };
  const page = new SettingsModel(ports, {
    mode: 'normal',
    settings: usualSettings,
    isScreenLockTold: true,
    isRequestRightKept: false,
    watchedSites: ['www.dronten.nl', 'www.heusden.nl'],
    isSenderKept: true,
  });
  return { page, stopped };
}

test('a site that is watched no longer goes from the list, and the others stay', async () => {
  const { page, stopped } = settings();
  await page.stopWatching('www.dronten.nl');
  expect(stopped).toEqual(['www.dronten.nl']);
  expect(page.watchedSites.value).toEqual(['www.heusden.nl']);
});

test('a site stays in the list when the browser could not stop', async () => {
  const { page } = settings({ stopWatching: () => Promise.reject(new Error('no')) });
  await page.stopWatching('www.dronten.nl');
  expect(page.watchedSites.value).toContain('www.dronten.nl');
  expect(page.problem.value).toBe('unexpected');
});

test('a name is said to be gone only when it is', async () => {
  const kept = settings({ forgetSender: async () => fail('storage-full') });
  await kept.page.forgetSender();
  expect([kept.page.sender.value, kept.page.problem.value]).toEqual(['kept', 'storage-full']);
  const { page } = settings();
  await page.forgetSender();
  expect(page.sender.value).toBe('forgotten');
});
