/** Dutch: days for the person's own calendar, and who can read what stands there. */
export const calendar = {
  title: 'In uw agenda',
  intro: (title: string) =>
    `U kunt deze dagen in uw eigen agenda zetten. Bij elke dag staat dan alleen: ${title}.`,
  explained: 'Met uitleg erin',
  whoReads:
    'Met uitleg staat er ook om welke organisatie en welke brief het gaat. Iedereen die uw agenda kan zien, kan dat lezen. Staat uw agenda op internet? Dan kan het bedrijf achter die agenda het ook lezen.',
  save: 'Bewaar agendabestand',
  afterwards:
    'Open het bestand daarna met uw agenda. Verandert er een dag? Bewaar het dan opnieuw, want Kantlijn past uw agenda niet aan. Het bestand blijft bij uw downloads staan.',
};
