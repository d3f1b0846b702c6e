/** De woorden van de controlepagina, in het Nederlands. */
import type { PageWords } from './words.ts';

export const pageWordsNl: PageWords = {
  title: 'Controleer een bewijspakket',
  languages: 'Taal',
  cameAlong: {
    title: 'Deze pagina zat in het pakket',
    text: 'Wie het pakket kon veranderen, kon ook deze pagina veranderen. Wilt u zekerheid? Doe dan ook de controle die onderaan staat.',
  },
  offline: 'Alles gebeurt in uw eigen browser. Deze pagina verstuurt niets.',
  choose: 'Kies het ZIP-bestand',
  chooseHint:
    'U kunt het ook hierheen slepen. Heeft het pakket meer delen, of is er een ontvangstbewijs, een opening, een los tijdstempel (.tsr) of een hoofdcertificaat (.pem) bij? Kies alles dan samen.',
  file: 'Bestand',
  checking: (name) => `Bezig met ${name}`,
  fileOf: (number, of) => `Bestand ${number} van ${of}`,
  stop: 'Stop',
  stopped: 'U bent gestopt. Er is geen uitkomst. Het bestand is niet veranderd.',
  notRead: {
    title: 'Het bestand kon niet worden gelezen',
    text: 'Dat zegt niets over het pakket. Is het een map, of is het verplaatst? Kies het ZIP-bestand dan opnieuw.',
  },
  zipWanted: {
    title: 'Sleep het ZIP-bestand zelf hierheen',
    text: 'Deze pagina controleert alleen een ZIP-bestand, en geen map of iets anders. Er is dus niets gecontroleerd.',
    unpacked:
      'Is het pakket al uitgepakt? Dan kunt u de map controleren zonder deze pagina. Open een terminal in de map en typ:',
    more: 'Onderaan staat wat u op een Mac typt, en wat de uitkomst zegt.',
  },
  found: 'Wat er is gevonden',
  morePaths: (count) => (count === 1 ? 'en nog 1 bestand' : `en nog ${count} bestanden`),
  next: 'Wat u kunt doen:',
  facts: 'Wat het pakket over zichzelf zegt',
  fact: {
    edition: 'Gemaakt voor',
    part: 'Deel',
    day: 'Dag',
    software: 'Programma',
    files: 'Bestanden',
    size: 'Grootte, uitgepakt',
    format: 'Versie van het formaat',
    dossier: 'Nummer van het dossier',
  },
  editions: {
    full: 'de maker zelf, met alles erin',
    authority: 'een toezichthouder, rechter of adviseur',
    organisation: 'de organisatie waar het over gaat',
    anonymous: 'wie een tip krijgt; er staat niet in wie het maakte',
  },
  notSaid: 'dat zegt het pakket niet',
  wholePack: 'het hele pakket',
  partOf: (number, of) => `deel ${number} van ${of}`,
  isComplete: 'Zijn alle delen hier?',
  allParts: {
    title: 'Ja, alle delen zijn hier',
    text: 'Elk deel is een eigen bestand, en is apart gecontroleerd.',
  },
  missingParts: (numbers) => ({
    title: `Nee, hier ontbreekt deel ${numbers}`,
    text: 'Elk deel is een eigen bestand. Kies alle delen samen, of vraag om wat ontbreekt.',
  }),
  fingerprint: 'Vingerafdruk',
  fingerprintHint:
    'Dit getal hoort bij tagmanifest-sha256.txt, en dat bestand bij al het andere. Vraag de maker om het getal, langs een andere weg dan het pakket kwam.',
  compare: 'Vergelijk met de vingerafdruk die u kreeg',
  comparison: {
    same: 'Gelijk. Dit pakket heeft de vingerafdruk die u kreeg.',
    sameButNotIntact:
      'De vingerafdruk is gelijk, maar het pakket is niet heel. De lijsten zijn dezelfde, de bestanden niet.',
    differs: 'Niet gelijk. Dit is een ander pakket, of het is veranderd.',
    incomplete: (length) => `Tot hier gelijk: ${length} van de 64 tekens.`,
  },
  report: 'Verslag',
  reportHint: 'Deze tekst kunt u bij uw stukken bewaren.',
  copy: 'Kopieer het verslag',
  copied: 'Gekopieerd.',
  notCopied: 'Kopiëren lukte niet. Selecteer de tekst en kopieer die zelf.',
  independent: {
    title: 'Controleer zonder deze pagina',
    why: 'Deze controle gebruikt alleen wat al op uw computer staat.',
    steps: 'Pak het ZIP-bestand uit. Open een terminal in de map en typ:',
    outcome:
      'Staat er overal OK? Dan past elk bestand in de lijsten. Een bestand dat er later bij kwam, wordt zo niet genoemd.',
    compare: 'Vergelijk daarna deze vingerafdruk met die van de maker:',
    ownProgram: 'Of gebruik Kantlijn zelf, uit een bron die u vertrouwt:',
  },
};
