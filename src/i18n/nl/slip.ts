/** Dutch: the slip of paper. */
export const slip = {
  title: 'Briefje',
  steps: (today: string, answer: string) => [
    `Post klaarmaken: ${today}.`,
    'Post versturen. Schrijf de datum hier op: ____________',
    `Antwoord nakijken: rond ${answer}, of een maand na de dag van versturen.`,
    'Geen antwoord? Hulp vragen, bijvoorbeeld bij sociaal raadslieden of het Juridisch Loket.',
  ],
};
