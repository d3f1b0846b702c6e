/** What the panel needs: what the popup does, but that nobody clicked to open it. */
import { activeTab } from '../../platform/tabs.ts';
import type { PopupPorts, Sight } from '../popup/model.ts';
import { popupPorts } from '../popup/ports.ts';

async function look(withDraft: boolean): Promise<Sight> {
  const sight = await popupPorts.look(withDraft);
  if (sight.state !== 'closed-page') return sight;
  const tab = await activeTab();
  // Which page it is the browser does not tell before a click.
  return tab?.url == null ? { state: 'click-needed' } : sight;
}

export const sidePanelPorts: PopupPorts = { ...popupPorts, look };
