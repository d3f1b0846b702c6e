/** Dutch: what is not as usual on the way to a letter, and what can be done then. */
export const inDoubt = {
  noneFound:
    'Niets gevonden met die naam. Probeer een plaats of een ander woord. U kunt ook kiezen: Staat er niet bij.',
  notPublic:
    'Kantlijn is gemaakt voor gemeenten en andere overheden. Is het een bedrijf of stichting? Ook daarheen kan deze brief. Bezwaar maken en naar de ombudsman gaan kan alleen bij een overheid.',
  clock: {
    title: 'Kijk de datum van dit apparaat na',
    what: (letterDay: string, exhibitDay: string) =>
      `De datum van uw brief is ${letterDay}. Een bijlage is van ${exhibitDay}. Dat is later. De klok stond toen verkeerd, of staat nu verkeerd. Er is niets kwijt.`,
    next: 'Zet de datum goed en open deze brief opnieuw. Was de datum toen verkeerd? Leg de pagina dan nog een keer vast.',
  },
};
