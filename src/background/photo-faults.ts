/** Whether the page in front is still the one that is being photographed, seen in the same way. */
import type { WholePageError } from '../domain/codes.ts';
import { pageAddress } from '../domain/page-address.ts';
import type { PageMeasures } from '../messaging/photo-calls.ts';
import type { Tab } from '../platform/tabs.ts';

/** `null` for a tab that was closed and a page that does not answer. */
export type Seen = { readonly tab: Tab | null; readonly measures: PageMeasures | null };

export type Began = { readonly tab: Tab; readonly measures: PageMeasures };

/** Why photographs of now would not belong to those of the beginning; `null` when they do. */
export function photoFault(began: Began, { tab, measures }: Seen): WholePageError | null {
  if (tab === null) return 'tab-closed';
  if (!tab.isActive || tab.windowId !== began.tab.windowId) return 'tab-left';
  if (measures === null || isOtherPage(began.measures, measures)) return 'page-navigated';
  if (!measures.isVisible) return 'tab-left';
  return measuredFault(began.measures, measures);
}

// What stands after the # may follow the scrolling.
const isOtherPage = (began: PageMeasures, { address }: PageMeasures): boolean =>
  pageAddress(address) !== pageAddress(began.address);

function measuredFault(began: PageMeasures, now: PageMeasures): WholePageError | null {
  // Zoomed with two fingers, a window shows a part of itself, and no measure says which.
  if (now.devicePixelRatio !== began.devicePixelRatio || now.pinchScale !== 1)
    return 'zoom-changed';
  if (now.windowWidth !== began.windowWidth || now.windowHeight !== began.windowHeight)
    return 'window-changed';
  // One that became longer below goes on: it is photographed to where it ended at first.
  return now.pageHeight < began.pageHeight ? 'page-height-changed' : null;
}
