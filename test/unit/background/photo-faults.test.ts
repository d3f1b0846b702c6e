/** When photographs no longer belong together, and what is said then. */
import { describe, expect, test } from 'vitest';
import { photoFault, type Seen } from '../../../src/background/photo-faults.ts';
import type { WholePageError } from '../../../src/domain/codes.ts';
import type { PageMeasures } from '../../../src/messaging/photo-calls.ts';
import type { Tab } from '../../../src/platform/tabs.ts';

const url = 'https://www.voorbeeldstad.example/meetlat?stap=2';
const tab: Tab = { id: 7, windowId: 1, url, title: '', isPrivate: false, isActive: true };
const measures: PageMeasures = {
  address: url,
  windowWidth: 1280,
  windowHeight: 800,
  hasBarBelow: false,
  innerWidth: 1295,
  pageWidth: 1280,
  pageHeight: 9_600,
  scrollX: 0,
  scrollY: 0,
  devicePixelRatio: 1.5,
  pinchScale: 1,
  isVisible: true,
};

const fault = (seen: Partial<Seen>) => photoFault({ tab, measures }, { tab, measures, ...seen });

const withMeasures = (change: Partial<PageMeasures>): Partial<Seen> => ({
  measures: { ...measures, ...change },
});

describe('a page', () => {
  test.each<[string, Partial<Seen>]>([
    ['is as it was', {}],
    ['was scrolled', withMeasures({ scrollY: 800 })],
    ['has another place after the #', withMeasures({ address: `${url}#deel-2` })],
    ['became longer', withMeasures({ pageHeight: 20_000 })],
    ['became wider than its window', withMeasures({ pageWidth: 1_400 })],
  ])('that %s goes on', (_what, seen) => {
    expect(fault(seen)).toBeNull();
  });

  test.each<[string, Partial<Seen>, WholePageError]>([
    ['whose tab was closed', { tab: null, measures: null }, 'tab-closed'],
    ['behind another tab', { tab: { ...tab, isActive: false } }, 'tab-left'],
    ['in another window', { tab: { ...tab, windowId: 2 } }, 'tab-left'],
    ['that nobody sees', withMeasures({ isVisible: false }), 'tab-left'],
    ['that does not answer', { measures: null }, 'page-navigated'],
    ['at another address', withMeasures({ address: `${url}&deel=3` }), 'page-navigated'],
    ['with another zoom', withMeasures({ devicePixelRatio: 2 }), 'zoom-changed'],
    ['zoomed with two fingers', withMeasures({ pinchScale: 1.2 }), 'zoom-changed'],
    ['in a wider window', withMeasures({ windowWidth: 1_300 }), 'window-changed'],
    ['in a lower window', withMeasures({ windowHeight: 700 }), 'window-changed'],
    ['that became shorter', withMeasures({ pageHeight: 9_599 }), 'page-height-changed'],
  ])('%s ends it, with a reason', (_what, seen, reason) => {
    expect(fault(seen)).toBe(reason);
  });

  test('that was zoomed with two fingers from the start is not begun', () => {
    const zoomed = { ...measures, pinchScale: 1.4 };
    const seen = { tab, measures: zoomed };
    expect(photoFault({ tab, measures: zoomed }, seen)).toBe('zoom-changed');
  });
});
