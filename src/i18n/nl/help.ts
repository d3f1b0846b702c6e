/** Dutch: people who help. */
export const help = {
  title: 'Hulp van mensen',
  intro: 'U hoeft dit niet alleen te doen. Kantlijn stuurt hun niets; u neemt zelf contact op.',
  does: 'Wat zij doen',
  cost: 'Wat het kost',
  find: 'Hoe u hen vindt',
  searchFor: 'Zoek hierop',
  bring: 'Wat u meeneemt',
  doesNot: 'Wat zij niet doen',
  unsure: 'Dit konden wij niet zeker nakijken. Vraag het daar eerst na.',
  source: 'Bron',
  checkedOn: (day: string) => `Nagekeken op ${day}.`,
  overdue: (day: string) =>
    `Dit had voor ${day} opnieuw nagekeken moeten worden. Vraag na of het nog klopt.`,
};
