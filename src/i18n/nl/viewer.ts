/** Dutch: an added file that is opened, and what is marked in it. */

export const viewer = {
  open: 'Openen en markeren',
  close: 'Sluiten',
  pages: (title: string) => `De bladen van ‘${title}’`,
  page: (page: number) => `Blad ${page}`,
  pageOf: (page: number, count: number) => `Blad ${page} van ${count}`,
  goToPage: 'Ga naar blad',
  previous: 'Vorig blad',
  next: 'Volgend blad',
  smaller: 'Kleiner',
  larger: 'Groter',
  fits: 'Zo breed als het venster',
  imageOf: (title: string, page: number) => `Afbeelding van ‘${title}’, blad ${page}`,
  imageDamaged:
    'Deze afbeelding is beschadigd en wordt niet getoond. De andere bladen zijn er nog. Kijk in het stuk zelf, of voeg het opnieuw toe.',
  pageNotShown: 'Dit blad kan hier niet worden getoond. In het stuk zelf staat het nog.',
  textBelow: 'Tekst van dit blad',
  pagesLeftOut: (shown: number, all: number) =>
    `U ziet de eerste ${shown} van ${all} bladen. Het hele stuk is wel bewaard.`,
  how: 'Selecteer woorden en kies Markeer. Op het toetsenbord: Alt+M, of Enter in de tekst.',
  howPart: 'Is iets geen tekst? Markeer dan een deel van het blad.',
  mark: 'Markeer',
  nothingSelected:
    'Er zijn geen woorden geselecteerd. Er is niets veranderd. Selecteer eerst woorden in het stuk.',
  markPart: 'Markeer een deel van het blad',
  part: {
    title: (page: number) => `Deel van blad ${page}`,
    how: 'Teken een vak op het blad. Of verplaats het vak met de pijltjestoetsen. Met Shift erbij verandert de grootte. U kunt ook getallen invullen.',
    box: (page: number, left: number, top: number, width: number, height: number) =>
      `Vak op blad ${page}: ${left}% van links, ${top}% van boven, ${width}% breed, ${height}% hoog. Pijltjestoetsen verplaatsen, met Shift erbij groter of kleiner.`,
    left: 'Van links, in procent',
    top: 'Van boven, in procent',
    width: 'Breedte, in procent',
    height: 'Hoogte, in procent',
    mark: 'Markeer dit vak',
    cancel: 'Niet markeren',
  },
  marked: 'Gemarkeerd in dit stuk',
  none: 'Er is nog niets gemarkeerd.',
  count: (count: number) =>
    count === 1 ? 'Er is 1 passage gemarkeerd.' : `Er zijn ${count} passages gemarkeerd.`,
  partOf: (page: number) => `Deel van blad ${page}`,
  goThere: 'Ga erheen',
  takeAway: 'Haal weg',
  unchanged: 'Het stuk zelf verandert niet.',
};
