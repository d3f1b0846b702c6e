/** Runs in a page after the person clicked the button. It reads; it changes nothing unless asked. */

import { observePage } from '../capture/observe/observe-page.ts';
import { type PageCalls, pageCallsKey } from '../messaging/page-calls.ts';
import { askBackground } from './ask-background.ts';
import { pageClock } from './clock.ts';
import { pageWidth, viewIn, viewOfPage } from './frame-view.ts';
import { createMarks } from './marks.ts';
import { readPageText } from './page-text.ts';
import { placePassageAgain } from './passage-place.ts';
import { placeWords } from './screen-words.ts';
import { reportFrame } from './selection.ts';
import { shadowRootOf } from './shadow.ts';

// Our own isolated world: the page's scripts have another global and cannot see this.
if (!(pageCallsKey in globalThis)) {
  const marks = createMarks({ ask: askBackground, clock: pageClock, shadowRootOf });
  const observe = () => observePage(document, { shadowRootOf });
  const calls: PageCalls = {
    reportFrame,
    placePassageAgain: () => placePassageAgain(),
    placeWords: (on) =>
      on === 'page'
        ? placeWords(viewIn(window, viewOfPage), pageWidth())
        : placeWords(viewIn(window), innerWidth),
    readPageText,
    observe,
    ...marks,
  };
  Object.defineProperty(globalThis, pageCallsKey, { value: calls });
}
