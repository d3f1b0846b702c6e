/** Turkish: the panel beside the page. */
import type { Messages } from '../nl.ts';

export const sidePanel: Messages['sidePanel'] = {
  open: 'Sayfanın yanında aç',
  openHint: 'Böylece bu bölüm sayfanın yanında kalır.',
  clickNeeded: 'Kantlijn düğmesine tıklayın',
  whyClick:
    'Tarayıcı bu sayfaya henüz izin vermiyor. Araç çubuğundaki Kantlijn düğmesine tıklayın. Sonra neler yapabileceğinizi burada görürsünüz.',
};
