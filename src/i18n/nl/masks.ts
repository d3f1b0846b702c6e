/** Dutch: boxes over a picture or a page, so that nobody sees what is there. */

export const masks = {
  title: 'Vakken op deze afbeelding',
  how: 'Teken een vak over wat niemand mag zien. In de kopie die u deelt, is daar alleen een zwart vak. Het origineel blijft bij u, zoals het is.',
  keys: {
    title: 'Met het toetsenbord',
    add: 'Kies Nieuw vak. Ga met Tab van vak naar vak.',
    move: 'Pijltjes verplaatsen het vak 1 pixel, met Shift erbij 10 pixels.',
    size: 'Na Enter veranderen de pijltjes de grootte. Na nog een keer Enter verplaatsen ze weer.',
    remove: 'Delete haalt het vak weg. Ctrl+Z maakt de laatste stap ongedaan.',
    proposed: 'Op een voorstel: Enter neemt het over, Delete wijst het af.',
    pages: 'Van een PDF: Alt+PageDown gaat naar de volgende pagina, Alt+PageUp naar de vorige.',
  },
  done: 'Klaar',
  cancel: 'Annuleren',
  tools: 'Vakken',
  add: 'Nieuw vak',
  remove: 'Haal vak weg',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw doen',
  whole: 'Dek alles af',
  compare: 'Vergelijk',
  scroll: 'Schuif met uw vinger',
  zoom: 'Grootte van de afbeelding',
  zooms: {
    fit: 'Passend',
    '1': '100%',
    '2': '200%',
    '4': '400%',
  },
  view: 'De afbeelding, in een venster dat kan schuiven',
  picture: 'De afbeelding',
  sheet: 'De afbeelding met de vakken',
  box: (at: number, left: number, top: number, width: number, height: number) =>
    `Vak ${at}: ${left} van links, ${top} van boven, ${width} breed, ${height} hoog`,
  sizing: 'Pijltjes veranderen de grootte.',
  proposal: (at: number, left: number, top: number, width: number, height: number) =>
    `Voorstel ${at}: ${left} van links, ${top} van boven, ${width} breed, ${height} hoog`,
  proposals: {
    title: 'Voorstellen',
    count: (count: number) =>
      count === 1
        ? 'Kantlijn stelt 1 vak voor. Het is nog niet afgedekt.'
        : `Kantlijn stelt ${count} vakken voor. Ze zijn nog niet afgedekt.`,
    how: 'Een voorstel heeft een streepjeslijn. Kies er een en neem het over, of wijs het af.',
    acceptAll: 'Neem alles over',
    dismissAll: 'Wijs alles af',
    accept: 'Neem dit over',
    dismiss: 'Wijs dit af',
  },
  count: (count: number) => (count === 1 ? 'Er is 1 vak.' : `Er zijn ${count} vakken.`),
  none: 'Er is nog geen vak.',
  isWhole: 'De hele afbeelding is afgedekt.',
  pictures: {
    summary: (count: number) =>
      count === 1 ? '1 beeld bekijken en afdekken' : `${count} beelden bekijken en afdekken`,
    what: 'Op een beeld kan meer staan dan Kantlijn leest: een naam, een gezicht, een nummer. Hier kunt u er een vak over leggen.',
    limits:
      'Dekt u iets af op een beeld van een pagina? Andere beelden van die pagina gaan dan alleen mee als u ze hier ook bekeek. In de bewaarde pagina zelf blijven afbeeldingen van de site staan.',
    of: {
      window: 'Beeld van het venster',
      'whole-page': 'Beeld van de hele pagina',
      file: 'Toegevoegd bestand',
    },
    unseen: 'Nog niet bekeken.',
    seen: (count: number) =>
      count === 0
        ? 'Bekeken. Er is niets afgedekt.'
        : count === 1
          ? 'Bekeken. Er is 1 vak.'
          : `Bekeken. Er zijn ${count} vakken.`,
    open: 'Bekijk en dek af',
    typed: 'Op deze pagina was iets ingevuld of gekozen. Dat is alleen op dit beeld te zien.',
    isFine: 'Ik ken dit beeld. Er hoeft niets afgedekt',
    reading: 'Het beeld wordt geopend.',
    unreadable:
      'Dit beeld kan hier niet worden getoond. Er is niets veranderd. Wilt u niet dat het meegaat? Haal het bestand dan uit het pakket.',
  },
  pages: {
    title: 'Pagina’s',
    at: (page: number, count: number) => `Pagina ${page} van ${count}`,
    previous: 'Vorige pagina',
    next: 'Volgende pagina',
    proposedOn: (pages: string) =>
      `Daar staat iets dat u afdekt: pagina ${pages}. Kantlijn stelt er vakken voor.`,
    opening: 'Het bestand wordt geopend.',
    reading: (page: number) => `Pagina ${page} wordt geopend.`,
    unreadable:
      'Dit bestand kan hier niet worden getoond. Er is niets veranderd. Wilt u niet dat het meegaat? Haal het dan uit het pakket.',
    pageUnreadable:
      'Deze pagina kan niet worden getoond, en er kan geen vak op. Er is niets veranderd. Legt u op een andere pagina een vak? Dan blijft het hele bestand uit het pakket.',
  },
  pdfs: {
    summary: (count: number) =>
      count === 1 ? '1 PDF bekijken en afdekken' : `${count} PDF’s bekijken en afdekken`,
    what: 'Leg op een pagina een vak over wat niemand mag zien. Het pakket krijgt dan een nieuwe PDF: van elke pagina een afbeelding, met uw vakken erop. Tekst zoeken of kopiëren kan daarin niet meer.',
    limits:
      'Staat in de tekst iets dat u afdekt? Dan gaat het bestand alleen mee als u alle pagina’s bekijkt en er vakken op legt. Wat in geen vak staat, blijft te lezen.',
    of: {
      original: 'PDF van een pagina',
      file: 'Toegevoegd bestand',
    },
    pages: (count: number) => (count === 1 ? '1 pagina.' : `${count} pagina’s.`),
    withoutText: (count: number) =>
      count === 1
        ? 'Op 1 pagina kan Kantlijn niets lezen, zoals bij een scan.'
        : `Op ${count} pagina’s kan Kantlijn niets lezen, zoals bij een scan.`,
    unseen: 'Nog niet bekeken.',
    seen: (seen: number, count: number) =>
      seen === 0
        ? 'Nog niet bekeken.'
        : seen >= count
          ? 'Alle pagina’s zijn bekeken.'
          : `${seen} van de ${count} pagina’s bekeken.`,
    saidFine: 'U zei dat er verder niets afgedekt hoeft.',
    boxed: (count: number) =>
      count === 1 ? 'Op 1 pagina is iets afgedekt.' : `Op ${count} pagina’s is iets afgedekt.`,
    locked:
      'Dit bestand vraagt om een wachtwoord. Kantlijn kan er niet in kijken en er niets in afdekken.',
    unreadable: 'Dit bestand kan niet worden gelezen. Kantlijn kan er niets in afdekken.',
    staysOut: 'U dekt in dit pakket iets af. Daarom gaat dit bestand niet mee.',
    open: 'Bekijk en dek af',
    isFine: 'Ik ken dit bestand. Er hoeft verder niets afgedekt',
  },
  isCompared: 'U ziet nu het origineel, zonder vakken.',
};
