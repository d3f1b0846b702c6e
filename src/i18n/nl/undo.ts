/** Dutch: what was taken away, and back. */
export const undo = {
  taken: {
    report: 'De melding is verwijderd.',
    step: 'De stap is weggehaald.',
    letter: 'De brief is weggegooid.',
    file: 'Het stuk is uit het bewijspakket gehaald.',
    date: 'De datum is weggehaald.',
    mark: 'De markering is weggehaald.',
  },
  howLong: (seconds: number) => `U kunt dit ${seconds} seconden lang terugzetten.`,
  putBack: 'Zet terug',
};
