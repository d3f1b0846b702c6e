/** Dutch: what was kept in a private window. */
export const privateDossier = {
  title: 'Bewaren in uw gewone dossier',
  explained:
    'Wat hier staat, is weg als u de privévensters sluit. U kunt het overnemen in uw gewone dossier. Het blijft dan op deze computer staan, op de manier die u daar heeft gekozen.',
  adopt: 'Neem over in mijn dossier',
  adopted: (count: number) =>
    count === 1
      ? '1 melding staat nu in uw gewone dossier. Hier staat die niet meer.'
      : `${count} meldingen staan nu in uw gewone dossier. Hier staan ze niet meer.`,
  openDossier: 'Open mijn dossier',
};
