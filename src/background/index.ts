/** Start of the background: listeners only, registered at once, for the browser may end it any time. */
import { usualChoices } from '../domain/capture-choices.ts';
import { argumentParsers } from '../messaging/schemas.ts';
import { onLockDue } from '../platform/auto-lock.ts';
import { onMarkAsked, openPopup } from '../platform/entrances.ts';
import { closeOwnPages, onHideAsked } from '../platform/hiding.ts';
import { answerPageScripts, answerPages } from '../platform/messages.ts';
import { onPrivateEnd } from '../platform/private-windows.ts';
import { report } from '../platform/report.ts';
import { onSettings, readSettings } from '../platform/settings.ts';
import { dossierPath, openOwnPage } from '../platform/tabs.ts';
import { showInToolbar } from '../platform/toolbar.ts';
import { endGuidedVisit, guidedVisit, keepVisitStep } from './guided-visits.ts';
import { beginInspection, endInspection, inspectionHere, prepareInspection } from './inspection.ts';
import { watchInspection } from './inspection-ends.ts';
import { goToMark, hideMarks, paintedMarks, showMarks, unpaintAll } from './marks.ts';
import { handlersForTab } from './page-asks.ts';
import { startFromTab } from './start-from-tab.ts';
import { privateVault, vault } from './vault.ts';
import { askLater, takeWaiting } from './waiting-questions.ts';
import { sayInAllTabs, stopWatching, watchTabs } from './watched-tabs.ts';
import {
  cancelAllWholePages,
  cancelWholePage,
  keepWholePageOf,
  wholePageState,
} from './whole-pages.ts';

onLockDue(vault.lock);

onPrivateEnd(() => privateVault.wipeEverything());

onHideAsked(() => {
  closeOwnPages();
  unpaintAll();
  endInspection();
  cancelAllWholePages();
});

watchInspection();

// The toolbar forgets at every start of the browser.
readSettings().then(({ isNeutral }) => showInToolbar(isNeutral));
onSettings(async ({ isNeutral }) => {
  await showInToolbar(isNeutral);
  await sayInAllTabs(isNeutral).catch(report);
});

watchTabs();

answerPages({
  startRecord: { parse: argumentParsers.startRecord, run: startFromTab },
  guidedVisit: { parse: argumentParsers.guidedVisit, run: guidedVisit },
  keepVisitStep: { parse: argumentParsers.keepVisitStep, run: keepVisitStep },
  endGuidedVisit: { parse: argumentParsers.endGuidedVisit, run: endGuidedVisit },
  waitingWish: { parse: argumentParsers.waitingWish, run: takeWaiting },
  showMarks: { parse: argumentParsers.showMarks, run: showMarks },
  paintedMarks: { parse: argumentParsers.paintedMarks, run: paintedMarks },
  goToMark: { parse: argumentParsers.goToMark, run: goToMark },
  hideMarks: { parse: argumentParsers.hideMarks, run: hideMarks },
  prepareInspection: { parse: argumentParsers.prepareInspection, run: prepareInspection },
  beginInspection: { parse: argumentParsers.beginInspection, run: beginInspection },
  inspectionHere: { parse: argumentParsers.inspectionHere, run: inspectionHere },
  stopWatching: { parse: argumentParsers.stopWatching, run: stopWatching },
  stopInspection: { parse: argumentParsers.stopInspection, run: endInspection },
  keepWholePage: { parse: argumentParsers.keepWholePage, run: keepWholePageOf },
  wholePageState: { parse: argumentParsers.wholePageState, run: wholePageState },
  cancelWholePage: { parse: argumentParsers.cancelWholePage, run: cancelWholePage },
});

answerPageScripts(handlersForTab);

// The questions follow in the popup, which also says why a page is closed; where it cannot open by
// itself, the dossier asks them.
onMarkAsked(async (tabId) => {
  const started = await startFromTab(tabId, 'selection', usualChoices);
  if (!started.ok && started.error === 'looks-personal') askLater(tabId, 'selection');
  const isOpen = await openPopup();
  if (started.ok && !isOpen) await openOwnPage(dossierPath);
});
