/** Dutch: the file itself. */
export const original = {
  title: 'Bewaar het bestand zelf',
  hint: 'De browser gaf het PDF-bestand niet vrij. Sla de PDF op uw apparaat op. Kies het bestand hier, of sleep het hierheen.',
  limits: 'In het bewijspakket staat dat u dit bestand zelf heeft toegevoegd.',
  file: 'PDF-bestand',
  kept: (moment: string) => `PDF-bestand zelf toegevoegd op ${moment}`,
};
