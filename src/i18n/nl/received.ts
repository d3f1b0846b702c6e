/** Dutch: packs that are opened and taken over. */
export const received = {
  open: 'Bewijspakket openen',
  choose: 'Welk bewijspakket opent u?',
  chooseHint:
    'Het is een ZIP-bestand, of een bestand op slot (.age). Bestaat het uit delen? Kies dan alle delen tegelijk.',
  askWords: 'Welke woorden openen het bestand?',
  askWordsHint:
    'Dit bestand is op slot. Wie het u gaf, heeft er zes woorden bij. Streepjes en hoofdletters maken niet uit.',
  typedWords: 'De zes woorden',
  typeWordsFirst: 'Vul eerst de woorden in.',
  openIt: 'Open en controleer',
  looksOnly: 'Het pakket wordt eerst gecontroleerd. Er wordt nog niets overgenomen.',
  files: 'Bestand of bestanden',
  chooseFirst: 'Kies eerst een bestand.',
  look: 'Controleer',
  chooseOther: 'Kies een ander bestand',
  looking: (percent: number) => `Bezig met controleren: ${percent} %`,
  taking: (percent: number) => `Bezig met overnemen: ${percent} %`,
  seen: 'Dit is gecontroleerd',
  notIntact: 'Dit pakket kan niet worden overgenomen. Er is niets veranderd.',
  partsDiffer:
    'Deze bestanden horen niet bij hetzelfde pakket. Er is niets veranderd. Kies de delen van één pakket.',
  partMissing: (number: string, of: number) =>
    `Van de ${of} delen ontbreekt deel ${number}. Er is niets veranderd. Kies alle delen tegelijk.`,
  partsMissing: (numbers: string, of: number) =>
    `Van de ${of} delen ontbreken de delen ${numbers}. Er is niets veranderd. Kies alle delen tegelijk.`,
  saysOfItself: 'Wat het pakket over zichzelf zegt',
  edition: 'Voor wie',
  editions: {
    full: 'Voor de maker zelf, met alles erin',
    authority: 'Voor een toezichthouder, rechtbank of adviseur',
    organisation: 'Voor de organisatie',
    anonymous: 'Een tip: er staat niet in wie het maakte',
  },
  noEdition: 'Dat staat er niet in',
  part: 'Deel',
  partOf: (number: number, of: number) => `${number} van ${of}`,
  day: 'Dag',
  software: 'Gemaakt met',
  fingerprint: 'Vingerafdruk',
  more: (count: number) => `En nog ${count}`,
  whose: 'Wie heeft dit pakket gemaakt?',
  whoseHint:
    'Aan het pakket is dat niet te zien. Van een ander komen alleen de meldingen en wat erbij hoort. Daar staat dan bij dat ze uit een ontvangen pakket komen.',
  takeReceived: 'Iemand anders: overnemen in mijn dossier',
  takeOwn: 'Ikzelf: terugzetten zoals het was',
  nothingLost: 'Wat hier al staat, blijft staan. Sluit u dit, dan wordt er niets overgenomen.',
  isNew: (count: number) =>
    count === 1 ? '1 melding is overgenomen.' : `${count} meldingen zijn overgenomen.`,
  nothingNew: 'Er is geen melding bij gekomen.',
  wasHere: 'Dit pakket was hier al overgenomen.',
  unchanged: (count: number) =>
    count === 1 ? '1 melding stond hier al.' : `${count} meldingen stonden hier al.`,
  staysRemoved: (count: number) =>
    count === 1
      ? '1 melding had u hier verwijderd. Die blijft verwijderd.'
      : `${count} meldingen had u hier verwijderd. Die blijven verwijderd.`,
  staysOwn: (count: number) =>
    count === 1
      ? '1 melding is van uzelf. Die blijft zoals u haar heeft gemaakt.'
      : `${count} meldingen zijn van uzelf. Die blijven zoals u ze heeft gemaakt.`,
  kept: (count: number) =>
    count === 1
      ? '1 ander bestand uit het pakket is bewaard zoals het kwam.'
      : `${count} andere bestanden uit het pakket zijn bewaard zoals ze kwamen.`,
  receipt: 'Ontvangstbewijs',
  receiptText:
    'Hiermee kan later worden gezien of er iets uit het logboek van de maker is weggehaald. Geef het aan wie u het pakket gaf, en bewaar zelf ook een kopie. Er staat niet in wie u bent.',
  saveReceipt: 'Bewaar het ontvangstbewijs',
  fromPack: 'Uit een ontvangen pakket',
  cancel: 'Stop',
  close: 'Sluit',
};
