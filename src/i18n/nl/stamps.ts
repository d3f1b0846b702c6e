/** Dutch: time stamps of packs. Asked by the person, at an authority of their choice; never by this program. */
import type { StampProblem } from '../../domain/stamp-problem.ts';

const kept = 'Er is niets bewaard en niets veranderd.';

const problems: Record<StampProblem, string> = {
  'not-read': `De browser kan dit bestand niet lezen. ${kept} Zet het bestand op dit apparaat en kies het opnieuw.`,
  'no-answer': `Dit bestand is geen antwoord van een tijdstempeldienst, of er staat iets achter. ${kept} Kies het bestand dat eindigt op “.tsr”, zoals u het kreeg.`,
  'bare-token': `Dit is alleen het tijdstempel, zonder het antwoord eromheen. ${kept} Vraag de dienst om het hele antwoord (TimeStampResp, “.tsr”).`,
  refused: `De dienst heeft geen tijdstempel gegeven. Haar antwoord is een weigering. ${kept} Probeer het later nog eens, of vraag het aan een andere dienst.`,
  'other-pack': `Dit tijdstempel is van een ander pakket of een ander bestand. ${kept} Kies wat bij dit pakket hoort.`,
  'other-question': `Dit is het antwoord op een andere vraag. ${kept} Kies het antwoord op de vraag die u hier bewaarde.`,
  'no-root': `Bij dit antwoord ontbreken certificaten van de dienst. ${kept} Haal het hoofdcertificaat op bij de dienst zelf en geef het hier mee.`,
  'not-for-stamps': `Het certificaat van deze dienst is niet voor tijdstempels, of is gegeven door wie dat niet mag. ${kept} Vraag het aan een andere dienst.`,
  'not-valid-then': `Een certificaat van deze dienst gold niet op het moment van het tijdstempel. ${kept} Vraag het aan een andere dienst.`,
  'not-whole': `De handtekening of de certificaten van dit tijdstempel kloppen niet. ${kept} Haal het antwoord opnieuw op, of vraag het aan een andere dienst.`,
  'unknown-kind': `Dit tijdstempel is van een soort die Kantlijn niet aanneemt. ${kept} Een andere dienst geeft misschien wel een tijdstempel dat past.`,
  'no-certificate': `Wat u als hoofdcertificaat koos, is geen certificaat. ${kept} Kies het bestand van de dienst (.pem, .crt, .cer of .der), of laat het leeg.`,
  'other-root': `Het hoofdcertificaat dat u koos, hoort niet bij dit antwoord. ${kept} Kies het hoofdcertificaat van deze dienst, of laat het leeg.`,
  'question-lost': `De vraag die hier was bewaard, is niet te lezen. ${kept} Vraag een nieuw tijdstempel.`,
  'not-that-pack': `Dit bestand is geen heel bewijspakket. ${kept} Kies de ZIP zoals u hem hebt bewaard.`,
  'already-stamped': `In dit pakket zit al een tijdstempel. ${kept} Kies het pakket zonder tijdstempel.`,
};

export const stamps = {
  open: 'Tijdstempels',
  title: 'Tijdstempels van uw pakketten',
  intro:
    'Met een tijdstempel zegt iemand anders dat uw pakket er op dat moment was. Het hoeft niet. Kantlijn vraagt het niet zelf en verstuurt niets.',
  none: 'Er is nog geen pakket gemaakt.',
  packOf: (digits: string) => `Pakket ${digits}`,
  madeAt: (moment: string) => `Gemaakt op ${moment}.`,
  part: (number: number, of: number) => `Deel ${number} van ${of}.`,
  ask: 'Tijdstempel vragen',
  askPart: (number: number) => `Tijdstempel vragen voor deel ${number}`,
  askAgain: 'Nog een tijdstempel vragen',
  askedAt: (moment: string) => `De vraag is gemaakt op ${moment}. Er is nog geen antwoord.`,
  saveQuestion: (name: string) => `Bewaar de vraag (${name})`,
  questionHolds:
    'In de vraag staan alleen een vingerafdruk van het pakket en een willekeurig getal. Wat er in het pakket staat, is daaruit niet te halen.',
  youSend:
    'Dit programma verstuurt niets. U, of iemand die u helpt, geeft de vraag aan een dienst die u kiest. Bewaar daarna het antwoord (.tsr) en lees het in bij ‘Tijdstempels’.',
  read: 'Antwoord inlezen',
  readTitle: 'Welk antwoord kreeg u?',
  readHint:
    'Kantlijn controleert het op dit apparaat. Alleen een antwoord dat klopt, wordt bewaard.',
  answerFile: 'Het antwoord van de dienst (.tsr)',
  rootFile: 'Het hoofdcertificaat van de dienst (.pem of .der), als u dat hebt',
  rootHint:
    'Haal het op bij de dienst zelf. Met een hoofdcertificaat dat alleen bij het antwoord zat, is niet zeker van wie het is.',
  chooseFirst: 'Kies eerst een bestand.',
  check: 'Controleer',
  checking: 'Even geduld. Het antwoord wordt gecontroleerd.',
  holds: 'Dit tijdstempel klopt',
  /** Its root came along with the answer. */
  fits: 'Dit tijdstempel past bij het pakket. Vergelijk nog het hoofdcertificaat',
  moment: 'Uiterlijk op dit moment was het pakket er',
  inDutchTime: (moment: string) => `${moment} (Nederlandse tijd)`,
  accuracy: 'Kan schelen',
  seconds: (seconds: string) => `${seconds} seconden`,
  accuracyUnknown: 'Dat zegt de dienst niet',
  authority: 'Zo noemt de dienst zich',
  noName: 'Er staat geen naam in het certificaat',
  root: 'Hoofdcertificaat',
  rootGiven: 'Dat is het certificaat dat u gaf.',
  rootCameAlong:
    'Het zat bij het antwoord, en iedereen kan er zo een maken. Vergelijk de vingerafdruk met die op de site van de dienst.',
  rootPrint: 'Vingerafdruk van het hoofdcertificaat (SHA-256)',
  notProven:
    'Het bewijst niet wie het pakket maakte of dat er waar is wat erin staat. Of het certificaat is ingetrokken, is niet gevraagd: dat kan alleen via internet.',
  show: 'Bekijk het tijdstempel',
  putIn: 'Zet het tijdstempel in het pakket',
  putTitle: 'In welk pakket komt het tijdstempel?',
  putHint: (digits: string) =>
    `Kies de ZIP van pakket ${digits}, zoals u hem hebt bewaard. Er komt een kopie met het tijdstempel erin. Uw eigen bestand blijft zoals het is.`,
  packFile: 'Het bewaarde pakket (ZIP)',
  make: 'Maak de kopie',
  putting: (percent: number) => `Bezig met nalezen: ${percent} %`,
  put: 'De kopie met het tijdstempel is klaar',
  putChecked: 'Zij is nagelezen en is heel. De vingerafdruk is dezelfde gebleven.',
  saveCopy: 'Bewaar de kopie',
  how: 'Zo krijgt u een tijdstempel',
  howSteps: [
    'Kies ‘Tijdstempel vragen’ en bewaar de vraag. Dat is een klein bestand dat eindigt op “.tsq”.',
    'Kies een dienst: gratis of gekwalificeerd. Hieronder staat wat dat verschil is.',
    'Geef de vraag aan die dienst. Vaak doet een adviseur of een handige kennis dat, met de opdracht die hieronder staat.',
    'Bewaar het antwoord. Dat eindigt op “.tsr”. Haal bij de dienst ook het hoofdcertificaat op.',
    'Kies hier ‘Antwoord inlezen’. Daarna kunt u het tijdstempel in het pakket zetten.',
  ],
  kinds: 'Gratis of gekwalificeerd',
  free: 'Een gratis dienst is vaak genoeg om te laten zien dat het pakket er toen was. Wie dat leest, moet de dienst wel vertrouwen.',
  qualified:
    'Bij een gekwalificeerde dienst geldt een vermoeden dat de tijd klopt (artikel 41 van de Europese eIDAS-verordening). Vaak kost dat geld. Welke diensten gekwalificeerd zijn, staat in de lijsten van de EU-landen. Zoek op “EU Trusted List Browser”. Of een dienst erin staat, zegt het tijdstempel zelf niet.',
  addresses:
    'Kantlijn noemt geen adressen: die veranderen, en de keuze is aan u. Het adres staat op de site van de dienst. Wat zij vraagt en wat het kost, kan Kantlijn niet nagaan.',
  learns: 'Wat de dienst te weten komt',
  learnsText:
    'Wie de vraag stelt (het internetadres), en wanneer. Niet waar het over gaat. Vraagt iemand het voor u, dan ziet de dienst diens internetadres.',
  proves: 'Wat het bewijst en wat niet',
  provesText:
    'Dat precies dit pakket er uiterlijk op dat moment was. Niet wie het maakte, of het er al langer was, of dat klopt wat erin staat.',
  forAdvisers: 'Voor wie u helpt',
  commandHint:
    'Met deze opdracht gaat de vraag naar de dienst, en komt het antwoord terug. Zet in plaats van ADRES het adres van de dienst.',
  back: 'Terug naar de lijst',
  code: (code: string) => `Code: ${code}`,
  stop: 'Stop',
  close: 'Sluit',
  problems,
};
