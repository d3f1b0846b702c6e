/** Start of the background: listeners only, registered at once, for the browser may end it any time. */
import { argumentParsers } from '../messaging/schemas.ts';
import { onMarkAsked, openPopup } from '../platform/entrances.ts';
import { answerPages } from '../platform/messages.ts';
import { dossierPath, openOwnPage } from '../platform/tabs.ts';
import { hideMarks, showMarks } from './marks.ts';
import { startFromTab } from './start-from-tab.ts';

answerPages({
  startRecord: { parse: argumentParsers.startRecord, run: startFromTab },
  showMarks: { parse: argumentParsers.showMarks, run: showMarks },
  hideMarks: { parse: argumentParsers.hideMarks, run: hideMarks },
});

// The questions follow in the popup, which also says why a page is closed; where it cannot open by
// itself, the dossier asks them.
onMarkAsked(async (tabId) => {
  const started = await startFromTab(tabId, 'selection');
  const isOpen = await openPopup();
  if (started.ok && !isOpen) await openOwnPage(dossierPath);
});
