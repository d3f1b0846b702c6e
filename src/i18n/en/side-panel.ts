/** English: the panel beside the page. */
import type { Messages } from '../nl.ts';

export const sidePanel: Messages['sidePanel'] = {
  open: 'Open beside the page',
  openHint: 'Then this stays beside the page.',
  clickNeeded: 'Click the Kantlijn button',
  whyClick:
    'The browser does not give access to this page yet. Click the Kantlijn button in the toolbar. Then you see here what you can do.',
};
