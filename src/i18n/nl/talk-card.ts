/** Dutch: the card for a talk. */
export const talkCard = {
  open: 'Kaart voor een gesprek',
  title: 'Kaart voor een gesprek',
  intro:
    'Vragen die u aan de balie of in een gesprek kunt stellen. Links staat het Nederlands, ernaast uw eigen taal.',
  language: 'Taal naast het Nederlands',
  dutchOnly: 'Alleen Nederlands',
  practice: 'Waar gaat het gesprek over?',
  anyTalk: 'Elk gesprek',
  preview: 'De kaart',
  print: 'Print de kaart',
  save: 'Bewaar de kaart',
  fileName: 'gesprekskaart.html',
};
