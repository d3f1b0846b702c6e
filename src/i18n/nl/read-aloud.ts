/** Dutch: reading aloud. */
export const readAloud = {
  start: 'Lees voor',
  stop: 'Stop met voorlezen',
  none: 'Op dit apparaat is geen eigen stem voor deze taal. Voorlezen via internet doet Kantlijn niet.',
};
