// The panel beside the page in Firefox: the sidebar of the browser's own window.
import type { Driver } from './driver.ts';
import { clickInPlace, pressInPlace, runInPlace } from './firefox-beside.ts';
import type { ChromeScope } from './firefox-bidi.ts';
import { isSidebarOpen } from './firefox-window.ts';
import { createSurface } from './surface.ts';
import { until } from './until.ts';

type SidePanelPart = Pick<Driver, 'sidePanel' | 'isSidePanelOpen'>;

export function createSidePanel(inWindow: ChromeScope, geckoId: string): SidePanelPart {
  const place = { place: 'sidebar', geckoId } as const;
  const surface = createSurface({
    run: (source) => runInPlace(inWindow, place, source),
    clickElement: (selector) => clickInPlace(inWindow, place, selector),
    press: (key, held) => pressInPlace(inWindow, place, key, held),
    screenshot: async () => {
      throw new Error('nobody looks at the sidebar that way');
    },
  });
  return {
    sidePanel: async () => {
      const ask = async () => (await inWindow(isSidebarOpen)) || null;
      await until(ask, { timeoutMs: 10_000, what: 'the panel beside the page' });
      await surface.waitFor('body > *');
      return surface;
    },
    isSidePanelOpen: () => inWindow(isSidebarOpen),
  };
}
