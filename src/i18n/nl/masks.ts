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
      'Dekt u iets af op een beeld van een pagina? Andere beelden van die pagina gaan dan alleen mee als u ze hier ook bekeek. In de bewaarde pagina zelf kan dezelfde afbeelding nog staan.',
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
    isFine: 'Ik ken deze foto. Er hoeft niets afgedekt',
    reading: 'Het beeld wordt geopend.',
    unreadable:
      'Dit beeld kan hier niet worden getoond. Er is niets veranderd. Wilt u niet dat het meegaat? Haal het bestand dan uit het pakket.',
  },
  isCompared: 'U ziet nu het origineel, zonder vakken.',
};
