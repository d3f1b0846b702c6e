/** Dutch: the questions of a report. */
export const questions = {
  practice: 'Wat is hier aan de hand?',
  organisation: 'Over welke organisatie gaat het?',
  ownVisit: 'Was dit uw eigen bezoek aan de site?',
  ownVisitHint:
    'Bij uw eigen bezoek gaat het om uw eigen gegevens. Dan kunt u vragen wat ermee gebeurde.',
  ownVisitYes: 'Ja, ik bezocht de site zelf',
  ownVisitNo: 'Nee, ik keek alleen hoe de site werkt, of voor iemand anders',
  note: 'Wat wilt u erbij schrijven?',
  noteHint:
    'Vertel kort wat er gebeurde. Schrijf geen namen van andere mensen op. Van een medewerker zijn de functie en de dag genoeg.',
  noteMayBeEmpty: 'U mag dit leeg laten.',
  searchOrganisation: 'Zoek een gemeente, plaats of organisatie',
  enterOrganisation: 'Staat er niet bij',
  searchInstead: 'Zoek in de lijst',
  organisationName: 'Naam van de organisatie',
  organisationAddress: 'Postadres van de organisatie',
  chooseFirst: 'Kies een antwoord om verder te gaan.',
  organisationIncomplete: 'Vul de naam en het postadres in om verder te gaan.',
  next: 'Verder',
  back: 'Terug',
  later: 'Later verder',
};
