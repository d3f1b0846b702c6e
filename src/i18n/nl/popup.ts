/** Dutch: the popup. */
import type { BannerChoice, VisitStart } from '../../domain/guided-visit.ts';
import type { MarkSight } from '../../domain/mark-sight.ts';

const markSight: Record<MarkSight, string> = {
  there: 'De pagina staat nu bij deze plek.',
  folded: 'Deze plek zit in een deel dat dicht is. Klap dat deel open op de pagina.',
  nowhere: 'Deze plek is nu niet op de pagina. Zoek opnieuw, of kijk in het dossier.',
};

export const popup = {
  aboutOrganisation: 'Deze pagina is van',
  unknownOrganisation: 'Kantlijn weet niet zeker van welke organisatie deze pagina is.',
  marksHere: (count: number) =>
    count === 0
      ? 'Op deze pagina heeft u nog niets gemarkeerd.'
      : count === 1
        ? 'Op deze pagina heeft u 1 melding.'
        : `Op deze pagina heeft u ${count} meldingen.`,
  wholePage: 'Hele pagina',
  mark: 'Markeer',
  markHint: 'Selecteer eerst een zin op de pagina.',
  capturePage: 'Leg pagina vast',
  dossier: 'Dossier',
  showMarks: 'Toon op de pagina',
  hideMarks: 'Haal weg van de pagina',
  showMarksHint:
    'De website zou dit kunnen merken. Is gemarkeerde tekst veranderd? Dan bewaart Kantlijn de nieuwe tekst.',
  clickHint: 'Klik op de pagina op een gemarkeerde zin om de melding te openen.',
  foundOf: (found: number, total: number) => `${found} van ${total} gevonden op deze pagina.`,
  lostHint: 'Wat u bewaarde, staat nog in uw dossier.',
  searchAgain: 'Zoek opnieuw',
  goToMark: 'Ga naar deze plek',
  openRecord: 'Open in het dossier',
  markSight,
  element: 'Een onderdeel zonder tekst',
  capturing: 'De pagina wordt vastgelegd',
  savedHere: 'Bewaard op dit apparaat. Niemand anders kan dit zien.',
  ready: 'Uw melding is bewaard.',
  readyNext: 'In het dossier maakt u een brief en een bewijspakket.',
  stillWorks: 'Wat wel kan: uw dossier openen, en een melding maken zonder pagina.',
  clickNeeded: 'Klik nog een keer op de knop van Kantlijn.',
  inPrivate:
    'Dit is een privévenster. Wat u hier markeert, blijft in het geheugen en is weg als u de privévensters sluit.',
  keptInMemory: 'Vastgelegd, alleen in het geheugen.',
  goOn: 'Ga verder in een gewoon venster',
  goOnHint:
    'Daar beantwoordt u de vragen en maakt u de brief. Anderen kunnen dat venster ook zien.',
  keepPdf: 'Maak een melding over deze PDF',
  personal: {
    title: 'Deze pagina lijkt persoonlijk',
    explained:
      'Misschien bent u ingelogd. Op de pagina kunnen gegevens van uzelf staan. Er is nog niets bewaard.',
    kept: 'Bewaart u de pagina? Dan staan die gegevens alleen op deze computer. Voordat u iets aan een ander geeft, kunt u ze afdekken.',
    keep: 'Bewaar toch',
    leave: 'Bewaar niet',
  },
  unfinished: 'U was bezig met een melding.',
  markedText: 'Gemarkeerde tekst',
  more: {
    title: 'Meer meenemen',
    choices: {
      keepsTyped: {
        label: 'Ook wat in formulieren is ingevuld.',
        hint: 'Wachtwoorden bewaren wij nooit.',
      },
      readsCache: {
        label: 'Ook lezen wat de browser al van de site had.',
        hint: 'Zo krijgt u de pagina zoals de site die stuurde. De site zou dit kunnen merken.',
      },
      asksAgain: {
        label: 'De pagina nog een keer opvragen als de browser die niet meer heeft.',
        hint: 'De site ziet dat als een bezoek, en kan nu iets anders sturen dan wat u zag.',
      },
    },
    visit: 'Voor en na de cookiemelding',
    visitHint: 'Laat zien wat de site doet voordat u iets kiest, en daarna.',
  },
  visit: {
    title: 'Voor en na de cookiemelding',
    intro:
      'Zo legt u vast wat de site doet voordat u iets kiest. Daarna legt u vast wat de site doet na uw keuze.',
    firstSteps: [
      'Open de site in een privévenster. Of wis eerst in uw browser de gegevens van deze site.',
      'Laad de pagina opnieuw. Kies nog niets in de cookiemelding.',
      'Klik op de knop van Kantlijn, en dan hieronder.',
    ],
    nextSteps: [
      'Kies op de pagina iets in de cookiemelding.',
      'Klik daarna weer op de knop van Kantlijn. Zeg hieronder wat u koos.',
    ],
    startQuestion: 'Wat deed u hiervoor?',
    starts: {
      'private-window': 'Ik heb een nieuw privévenster geopend.',
      'data-cleared': 'Ik heb de gegevens van deze site gewist en de pagina opnieuw geladen.',
      'as-it-was': 'Geen van beide. De site kan nog weten wat ik eerder koos.',
      'went-on': 'Ik ging verder op dezelfde pagina.',
    } satisfies Record<VisitStart, string>,
    choices: {
      'nothing-chosen': 'Nog niets gekozen',
      accepted: 'Geaccepteerd',
      refused: 'Geweigerd',
    } satisfies Record<BannerChoice, string>,
    keep: {
      'nothing-chosen': 'Ik heb nog niets gekozen: leg vast',
      accepted: 'Ik heb geaccepteerd: leg vast',
      refused: 'Ik heb geweigerd: leg vast',
    } satisfies Record<BannerChoice, string>,
    kept: (choice: string, moment: string) => `${choice}: vastgelegd op ${moment}`,
    allKept: 'Alle drie zijn vastgelegd.',
    end: 'Klaar',
    leave: 'Terug',
  },
  wholePicture: {
    offer: 'Bewaar ook de hele pagina als beeld',
    scrolls:
      'De pagina schuift dan even van boven naar beneden, en weer terug. Plaatjes die pas dan laden, laden ook. De website zou dit kunnen merken.',
    atOnce:
      'De pagina schuift daar niet voor. Wat over de pagina hangt, gaat even opzij. De website zou dat kunnen merken.',
    starting: 'Het beeld wordt gemaakt.',
    partOf: (taken: number, expected: number) => `Stuk ${taken} van ${expected} is gemaakt.`,
    stay: 'Blijf op deze pagina tot het beeld klaar is. De vragen kunt u intussen beantwoorden.',
    cancel: 'Stop',
    kept: 'De hele pagina is ook als beeld bewaard.',
  },
};
