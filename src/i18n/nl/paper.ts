/** Dutch: the form on paper. */
export const paper = {
  open: 'Papieren formulier',
  title: 'Formulier op papier',
  intro:
    'Voor mensen die alleen een telefoon of papier hebben. U print het formulier. Daarna kan iemand het hier overtypen.',
  practice: 'Waar gaat het formulier over?',
  language: 'Taal van het formulier',
  names: 'Zet de naam er ook bij in:',
  preview: 'Bekijk het formulier',
  print: 'Print het formulier',
  typeIn: 'Typ een ingevuld formulier over',
  typingIn:
    'Eerst vult u A tot en met E in. Daarna komen de vragen met dezelfde nummers als op papier.',
  form: {
    title: 'Wat maakte u mee?',
    about: (number: number, title: string) => `Praktijk ${number}: ${title}`,
    fill: 'Vul in wat u weet. Elke vraag mag leeg blijven. Zet een kruis in een vakje.',
    safe: 'Zet uw naam er niet op. Schrijf geen namen van anderen op, en geen burgerservicenummer (BSN) of rekeningnummer.',
    bring:
      'Breng dit papier naar iemand die u vertrouwt en die Kantlijn gebruikt. Bijvoorbeeld uw vakbond, sociaal raadslieden of de cliëntenraad. Die typt het over.',
    keep: 'Bewaar het op een veilige plek. Dit formulier wordt door niemand verstuurd.',
    soon: 'Bewijs kan snel weg zijn. Breng dit papier vandaag, als dat lukt.',
    lettered: (letter: string, ask: string) => `${letter}. ${ask}`,
    several: 'Meer kruisjes mag.',
    date: ['Dag', 'Maand', 'Jaar'],
    aboutThen: 'Ongeveer toen',
    checked: (day: string) => `De vragen zijn nagekeken op ${day}.`,
  },
};
