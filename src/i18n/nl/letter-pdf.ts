/** Dutch: a letter with its exhibits as pages. */
export const letterPdf = {
  title: 'PDF met de bijlagen',
  purpose:
    'Om te lezen, te printen of in te dienen: de brief, wat erbij gaat, en elke bijlage op genummerde bladzijden.',
  withExhibits: (count: number) =>
    count === 1 ? 'Met de bijlage op bladzijden' : `Met de ${count} bijlagen op bladzijden`,
  noExhibits: 'Deze brief heeft geen bijlagen. De PDF heeft de brief en wat erbij gaat.',
  edition: 'Hoe wilt u de PDF?',
  editions: {
    volumes: (most: number) =>
      `In delen van ${most} bijlagen. Dat is lichter voor e-mail en voor oude computers.`,
    combined: 'Alles in één bestand.',
  },
  withData: 'Doe er een lijst van de bijlagen bij die computers kunnen lezen (JSON)',
  dataHint: 'Handig voor een adviseur of toezichthouder. Uw naam staat niet in die lijst.',
  make: 'Maak de PDF',
  print: 'Print met de bijlagen',
  printHint: 'Er komt geen bestand op deze computer.',
  progress: {
    copies: (done: number, total: number) => `Beelden klaarmaken: ${done} van ${total}.`,
    pages: (done: number, total: number) => `Bladzijden maken: bijlage ${done} van ${total}.`,
  },
  stop: 'Stop',
  stopped: 'Gestopt. Er is geen bestand gemaakt, en uw brief is bewaard.',
  pages: (count: number) => (count === 1 ? '1 bladzijde' : `${count} bladzijden`),
  saved: (name: string, pages: string) => `Klaar: ${pages}. Kijk bij uw downloads naar ${name}.`,
  volumes: (count: number, pages: string) => `Klaar: ${count} delen, ${pages}. Bewaar elk deel.`,
  saveVolume: (number: number) => `Bewaar deel ${number}`,
  without: (numbers: string) =>
    `Van bijlage ${numbers} kon een beeld niet worden gelezen. Dat staat op die bladzijde. De rest is compleet.`,
  notMade:
    'De PDF is niet gemaakt. Uw brief en uw bijlagen zijn bewaard. Probeer het opnieuw, of maak de PDF zonder bijlagen.',
  printedPicture: (exhibit: number, at: number, of: number) =>
    `Bijlage ${exhibit} · beeld ${at} van ${of}`,
};
