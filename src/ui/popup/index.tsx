/** The popup behind the toolbar button. */
import { hasSidePanel, tellClicked } from '../../platform/side-panel.ts';
import { popupPorts } from './ports.ts';
import { startPopup } from './start-popup.tsx';

if (hasSidePanel()) tellClicked();
startPopup('popup', popupPorts);
