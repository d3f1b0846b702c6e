/** Dutch: pages that cannot be kept. */
import type { ClosedPage } from '../../domain/page-access.ts';

export const closedPage: Record<ClosedPage, string> = {
  'browser-page':
    'Dit is een pagina van de browser zelf, of de pagina is nog niet vrijgegeven. Die kan niet worden vastgelegd. Klik op de knop van Kantlijn als de pagina van de organisatie voor u staat.',
  'store-page': 'Op deze pagina laat de browser geen enkele uitbreiding toe.',
  'pdf-viewer':
    'Dit is een PDF. Tekst in een PDF kan nog niet worden gemarkeerd. U kunt wel een melding maken over de hele PDF.',
  'source-view': 'Dit is de broncode van een pagina. Open de gewone pagina om die vast te leggen.',
};
