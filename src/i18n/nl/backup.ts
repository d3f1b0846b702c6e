/** Dutch: copies of everything. */
export const backup = {
  reminder:
    'Dit staat alleen op dit apparaat. Maak een reservekopie. Verwijdert u de uitbreiding, dan is alles weg.',
  mayBeEvicted: 'Deze browser kan alles hier wissen als de schijf vol raakt.',
  make: 'Reservekopie maken',
  restore: 'Reservekopie terugzetten',
  passphrase: 'Schrijf deze wachtzin op',
  passphraseHint:
    'U heeft de wachtzin nodig om de kopie te openen. Schrijf de dag erbij. Bewaar het papier niet bij dit apparaat.',
  noOtherWay: 'Zonder deze wachtzin kan niemand de kopie openen. Wij ook niet.',
  written: 'Opgeschreven, maak de kopie',
  chooseOwn: 'Zelf een wachtzin kiezen',
  useMadeUp: 'Laat Kantlijn een wachtzin maken',
  own: 'Kies een wachtzin voor de kopie',
  ownHint: 'Minstens 12 tekens. Bijvoorbeeld vier woorden die niet bij elkaar horen.',
  tooShort: 'Deze wachtzin is te kort. Gebruik minstens 12 tekens.',
  differ: 'De twee wachtzinnen zijn niet gelijk.',
  again: 'Nog een keer',
  typedPassphrase: 'Wachtzin',
  makeIt: 'Maak de kopie',
  locking: 'De kopie gaat op slot. Dit duurt enkele seconden.',
  making: (percent: number) => `Bezig met de kopie: ${percent} %`,
  ready: 'De reservekopie is klaar. Ze staat nog niet op uw apparaat.',
  readyHint:
    'Het bestand komt in uw map met downloads. Anderen zien daar dat het er is, niet wat erin staat.',
  keepElsewhere: 'Zet het bestand daarna op een ander apparaat of een USB-stick.',
  oldCopies: 'Wat u later hier verwijdert, staat nog in oude kopieën. Gooi die dan ook weg.',
  leftOut: (count: number) =>
    count === 1
      ? '1 beschadigd onderdeel kon niet mee. De rest zit in de kopie.'
      : `${count} beschadigde onderdelen konden niet mee. De rest zit in de kopie.`,
  save: 'Bewaar de reservekopie',
  choose: 'Welk bestand zet u terug?',
  chooseHint: 'De naam eindigt op “.age”. Kies alleen een bestand dat u zelf heeft gemaakt.',
  file: 'Bestand',
  chooseFirst: 'Kies eerst een bestand.',
  askPassphrase: 'Wat is de wachtzin van deze kopie?',
  askPassphraseHint: 'De wachtzin die u opschreef of koos toen u deze kopie maakte.',
  typeFirst: 'Vul de wachtzin in.',
  keepsHere: 'Wat hier al staat, blijft staan.',
  restoreIt: 'Zet terug',
  opening: 'De kopie gaat open. Dit duurt enkele seconden.',
  restoring: (percent: number) => `Bezig met terugzetten: ${percent} %`,
  restored: (count: number) =>
    count === 1 ? '1 melding is teruggezet.' : `${count} meldingen zijn teruggezet.`,
  noneRestored: 'Er is geen melding bij gekomen.',
  unchanged: (count: number) =>
    count === 1 ? '1 melding stond hier al.' : `${count} meldingen stonden hier al.`,
  staysRemoved: (count: number) =>
    count === 1
      ? '1 melding had u hier verwijderd. Die blijft verwijderd.'
      : `${count} meldingen had u hier verwijderd. Die blijven verwijderd.`,
  from: (moment: string) => `De kopie is van ${moment}.`,
  lost: (count: number) =>
    count === 1
      ? '1 onderdeel is niet teruggezet. De rest staat er.'
      : `${count} onderdelen zijn niet teruggezet. De rest staat er.`,
  lostRow: (place: number) => `Onderdeel ${place} van de kopie`,
  lostFile: (page: string) => `Een bestand van de vastgelegde pagina “${page}”`,
  lostMore: (count: number) => `En nog ${count}`,
  damagedBefore: (count: number) =>
    count === 1
      ? 'Toen de kopie werd gemaakt, was 1 onderdeel al beschadigd. Dat zit er niet in.'
      : `Toen de kopie werd gemaakt, waren ${count} onderdelen al beschadigd. Die zitten er niet in.`,
  cancel: 'Stop',
  close: 'Sluit',
};
