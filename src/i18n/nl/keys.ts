/** Dutch: the seal of the dossier, receipts, the key of who receives packs, and opening what was sealed. */
import type { KeyFault } from '../../domain/key-fault.ts';

const faults: Record<KeyFault, string> = {
  'not-a-key':
    'Hier staat geen sleutel in, of er is iets uit weggevallen. Er is niets op slot gedaan. Vraag uw adviseur om het bestand of de QR-code, en kies dat.',
  'key-is-secret':
    'Dit is de geheime helft van een sleutel. Die hoort bij uw adviseur te blijven, en is hier niet gebruikt. Zeg dat tegen uw adviseur, en vraag om de andere helft. Die begint met “age1”.',
  'key-of-another-kind':
    'Deze sleutel is van een soort die Kantlijn niet gebruikt. Er is niets op slot gedaan. Vraag uw adviseur om een sleutel uit Kantlijn, of om een gewone age-sleutel (X25519).',
  'several-keys':
    'Hier staan meer sleutels in. Er is niets op slot gedaan. Vraag uw adviseur welke van hen u moet gebruiken, en plak alleen die.',
  'key-not-read':
    'De browser kan dit bestand niet lezen. Er is niets op slot gedaan. Zet het bestand op dit apparaat en kies het opnieuw.',
};

export const keys = {
  open: 'Zegel en sleutels',
  title: 'Zegel en sleutels',
  close: 'Sluit',
  back: 'Terug',
  seal: 'Het zegel van uw dossier',
  sealText:
    'Kantlijn verzegelt wat u vastlegt met een sleutel die op dit apparaat blijft. Wie een pakket van u krijgt, ziet met welke sleutel het is verzegeld.',
  sealTell:
    'Geef deze acht woorden nu aan uw adviseur, op papier of aan de telefoon. Dan kan die later zien dat een pakket van u komt, ook als iemand dat betwist.',
  sealWords: 'De sleutel in acht woorden',
  sealPrint: 'Vingerafdruk',
  sealSince: 'Sinds',
  sealBefore: (count: number) =>
    count === 1
      ? 'Eerder verzegelde een andere sleutel dit dossier.'
      : `Eerder verzegelden ${count} andere sleutels dit dossier.`,
  noSeal:
    'Op dit apparaat is nog niets verzegeld. De sleutel wordt gemaakt bij de eerste vastlegging of het eerste pakket. U kunt hem ook nu maken.',
  makeSeal: 'Maak de sleutel nu',
  replace: 'Neem een andere sleutel',
  replaceTitle: 'Een andere sleutel nemen?',
  replaceText:
    'Doe dat als iemand anders op dit apparaat is geweest. Wat al verzegeld is, blijft zoals het is. De oude sleutel tekent nog één keer: voor de nieuwe.',
  replaceTell: 'Geef uw adviseur daarna ook de nieuwe acht woorden.',
  replaceNow: 'Neem een andere sleutel',
  replaced: 'Er is een andere sleutel. Geef uw adviseur ook deze acht woorden.',
  receipts: 'Ontvangstbewijzen',
  receiptsText:
    'Iemand die een pakket van u heeft overgenomen, kan u een ontvangstbewijs geven. Daarmee is later te zien dat er uit uw logboek niets is weggehaald.',
  noReceipts: 'Er is nog geen ontvangstbewijs.',
  receiptOf: (moment: string, pack: string) => `${moment}: pakket ${pack} is ontvangen.`,
  receiptBy: (words: string) => `De sleutel van de ontvanger: ${words}`,
  receiptFile: 'Het ontvangstbewijs dat u kreeg (.json)',
  chooseFirst: 'Kies eerst een bestand.',
  takeReceipt: 'Lees het ontvangstbewijs in',
  receiptKept: 'Het ontvangstbewijs klopt en is bewaard. Het gaat mee in uw volgende pakketten.',
  receiptNotKept: 'Er is niets bewaard en niets veranderd.',
  receiptNotRead:
    'De browser kan dit bestand niet lezen. Er is niets bewaard. Zet het op dit apparaat en kies het opnieuw.',
  lock: 'Pakketten die alleen u kunt openen',
  lockText:
    'Helpt u anderen? Geef hun dan uw sleutel. Een pakket dat daarmee op slot is, kan alleen hier open.',
  makeLock: 'Maak mijn sleutel',
  makeAnother: 'Maak een nieuwe sleutel',
  lockMade: 'Uw sleutel is gemaakt.',
  lockGive:
    'Geef het bestand of de QR-code. Zeg de acht woorden op een andere manier, zoals aan de telefoon. Zo weet de ander dat de sleutel van u is.',
  lockWords: 'Uw sleutel in acht woorden',
  lockKey: 'Uw sleutel',
  lockPicture: 'QR-code met uw sleutel',
  lockSave: 'Bewaar uw sleutel als bestand',
  lockSavePicture: 'Bewaar de QR-code',
  lockStays:
    'De geheime helft blijft op dit apparaat, en zit in geen reservekopie. Raakt u dit apparaat kwijt? Vraag dan of men het pakket opnieuw maakt.',
  lockOlder: (count: number) =>
    count === 1
      ? 'Een eerdere sleutel van u opent ook nog.'
      : `${count} eerdere sleutels van u openen ook nog.`,
  /** Stands in the file, in front of the key. */
  lockRemark: (words: string) =>
    `Sleutel om een bewijspakket van Kantlijn op slot te doen.\nAlleen wie hem gaf, kan het openen.\nControleer deze acht woorden: ${words}`,
  judge: 'Iets openen voor een rechter',
  judgeText:
    'In uw logboek staan vingerafdrukken van wat u vastlegde, ook van wat niet in een pakket zat. Van één zo’n stuk kunt u laten zien dat het echt toen is verzegeld.',
  judgeStart: 'Kies wat u opent',
  judgeTitle: 'Wat wilt u openen?',
  judgeNone: 'Er is nog geen melding van uzelf om te openen.',
  judgeReport: 'Welke melding?',
  judgeWhat: 'Wat daarvan?',
  judgeWhole: 'De melding zelf, met alles wat u schreef en antwoordde',
  judgeWarning:
    'Dit kunt u niet terugnemen. Wie het krijgt, leest alles wat erin staat, en kan bewijzen dat het van toen is. Vraag eerst uw adviseur.',
  judgeSure: 'Ik weet dat ik dit niet kan terugnemen.',
  judgeSureFirst: 'Kruis eerst aan dat u dit weet.',
  judgeMake: 'Maak de bestanden',
  judgeMade: 'De opening is klaar',
  judgeGive:
    'Geef dit samen met het pakket. Wie beide heeft, kan het controleren met verify.html uit het pakket.',
  judgeSave: (name: string) => `Bewaar ${name}`,
  faults,
};
