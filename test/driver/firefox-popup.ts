// The popup in Firefox: a panel of the browser's own window.
import { writeFile } from 'node:fs/promises';
import type { Driver, Surface } from './driver.ts';
import { clickInPlace, pressInPlace, runInPlace } from './firefox-beside.ts';
import type { ChromeScope } from './firefox-bidi.ts';
import { hidePopup, popupState, snapshotPopup } from './firefox-window.ts';
import { createSurface } from './surface.ts';
import { until } from './until.ts';

type PopupPart = Pick<Driver, 'popup' | 'isPopupOpen' | 'popupClosed' | 'closePopup'>;

export function createPopup(inWindow: ChromeScope, geckoId: string): PopupPart {
  const surface = surfaceOf(inWindow, geckoId);
  const popupClosed = async (timeoutMs = 5000) => {
    const ask = async () => ((await inWindow(popupState)) === 'closed' ? true : null);
    await until(ask, { timeoutMs, what: 'the popup to close' });
  };
  return {
    popup: async () => {
      const ask = async () =>
        (await inWindow(popupState)).startsWith('moz-extension:') ? true : null;
      await until(ask, { timeoutMs: 10_000, what: 'the popup' });
      await surface.waitFor('body > *');
      return surface;
    },
    isPopupOpen: async () => (await inWindow(popupState)) !== 'closed',
    popupClosed,
    closePopup: async () => {
      await inWindow(hidePopup);
      await popupClosed();
    },
  };
}

function surfaceOf(inWindow: ChromeScope, geckoId: string): Surface {
  const place = { place: 'popup', geckoId } as const;
  return createSurface({
    run: (source) => runInPlace(inWindow, place, source),
    clickElement: (selector) => clickInPlace(inWindow, place, selector),
    press: (key, held) => pressInPlace(inWindow, place, key, held),
    screenshot: async (path) => {
      await writeFile(path, Buffer.from(await inWindow(snapshotPopup), 'base64'));
    },
  });
}
