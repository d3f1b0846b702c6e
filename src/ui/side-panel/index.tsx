/** The popup, beside the page: it stays, and follows the tab in front. */
import { onClicked } from '../../platform/side-panel.ts';
import { watchTabInFront } from '../../platform/tabs.ts';
import { onChange } from '../../storage/changes.ts';
import { startPopup } from '../popup/start-popup.tsx';
import { sidePanelPorts } from './ports.ts';
import { type Happened, lookAfter } from './when-to-look.ts';

const popup = startPopup('side-panel', sidePanelPorts);

function lookAgain(happened: Happened): void {
  const look = lookAfter(happened, popup.view.value.state);
  if (look === 'afresh') popup.open();
  if (look === 'as-it-is') popup.later();
}

onClicked(() => lookAgain('page'));
watchTabInFront(() => lookAgain('page'));
// What is stored from here is shown by whoever stored it.
onChange(() => document.hasFocus() || lookAgain('store'), new AbortController().signal);
