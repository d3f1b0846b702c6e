/** Dutch: the panel beside the page. */
export const sidePanel = {
  open: 'Open hiernaast',
  openHint: 'Dan blijft dit naast de pagina staan.',
  clickNeeded: 'Klik op de knop van Kantlijn',
  whyClick:
    'De browser geeft deze pagina nog niet vrij. Klik op de knop van Kantlijn in de werkbalk. Daarna ziet u hier wat u kunt doen.',
};
