/** Dutch: the words that define what every other language must have. B1, "u", neutral, no promise. */
import type { BenefitTopic } from '../domain/benefit-topic.ts';
import type { Code } from '../domain/codes.ts';
import type { BannerChoice, VisitStart } from '../domain/guided-visit.ts';
import type { MarkSight } from '../domain/mark-sight.ts';
import type { Computer, Mode } from '../domain/mode.ts';
import type { ClosedPage } from '../domain/page-access.ts';
import type { ChangeClass } from '../domain/passage-change.ts';
import type { Tier } from '../domain/record.ts';
import type { AnchorStatus } from '../domain/selector.ts';
import type { NotCompared } from '../domain/source-difference.ts';

const closedPage: Record<ClosedPage, string> = {
  'browser-page':
    'Dit is een pagina van de browser zelf, of de pagina is nog niet vrijgegeven. Die kan niet worden vastgelegd. Klik op de knop van Kantlijn als de pagina van de organisatie voor u staat.',
  'store-page': 'Op deze pagina laat de browser geen enkele uitbreiding toe.',
  'pdf-viewer':
    'Dit is een PDF. Tekst in een PDF kan nog niet worden gemarkeerd. U kunt wel een melding maken over de hele PDF.',
  'source-view': 'Dit is de broncode van een pagina. Open de gewone pagina om die vast te leggen.',
};

const tier: Record<Tier, string> = {
  'stated-on-page': 'Staat op de pagina',
  'seen-technically': 'Technisch gezien',
  'happened-to-me': 'Mij overkomen',
  reported: 'Door anderen gemeld',
};

const anchorStatus: Record<AnchorStatus, string> = {
  anchored: 'gevonden',
  suggested: 'misschien veranderd: kijk zelf',
  ambiguous: 'staat op meer plaatsen: kijk zelf welke u bedoelt',
  orphaned: 'niet gevonden: staat niet meer zo op de pagina',
  'not-searched': 'nog niet gezocht',
};

const markSight: Record<MarkSight, string> = {
  there: 'De pagina staat nu bij deze plek.',
  folded: 'Deze plek zit in een deel dat dicht is. Klap dat deel open op de pagina.',
  nowhere: 'Deze plek is nu niet op de pagina. Zoek opnieuw, of kijk in het dossier.',
};

const benefitTopic: Record<BenefitTopic, string> = {
  household: 'familie en relaties',
  income: 'werk en geld',
  gifts: 'giften en hulp',
  absence: 'weg zijn van huis',
  assets: 'spaargeld en bezit',
  activities: 'vrijwilligerswerk, zorg en studie',
  debts: 'schulden',
  housing: 'uw woning en adres',
  health: 'uw gezondheid',
};

const codes: Record<Code, string> = {
  'click-needed':
    'De browser geeft deze pagina nu niet vrij. Er is niets veranderd. Klik nog een keer op de knop van Kantlijn.',
  'page-closed':
    'Deze pagina kan niet worden vastgelegd. Wat u eerder bewaarde, staat er nog. Een melding zonder pagina kan wel.',
  'pdf-viewer': closedPage['pdf-viewer'],
  'file-access':
    'De browser geeft bestanden op dit apparaat nog niet vrij. Er is niets bewaard. Open de lijst met uitbreidingen van de browser. Zet bij deze uitbreiding de toegang tot bestands-URL’s aan. Laad de pagina daarna opnieuw.',
  'page-changed':
    'De pagina veranderde tijdens het vastleggen. Er is niets bewaard. Wacht tot de pagina stil is en probeer het opnieuw.',
  'inspection-refused':
    'Het onderzoek is niet begonnen, want de browser heeft geen toestemming gekregen. Er is niets veranderd. Zonder onderzoek kunt u de pagina ook vastleggen.',
  'capture-failed':
    'Het vastleggen is niet gelukt. Er is niets bewaard en niets veranderd. Laad de pagina opnieuw en probeer het nog eens.',
  'looks-personal':
    'Deze pagina lijkt persoonlijk. Er is nog niets bewaard. Klik op de knop van Kantlijn om te kiezen of u haar bewaart.',
  'storage-full':
    'Er is geen plaats meer op dit apparaat. Wat u eerder bewaarde, staat er nog. Maak ruimte vrij en probeer het opnieuw.',
  'storage-unavailable':
    'Kantlijn kan zijn opslag nu niet openen. Wat u eerder bewaarde, blijft staan. Sluit andere vensters van Kantlijn en probeer het opnieuw.',
  locked: 'Kantlijn is op slot. Alles staat er nog. Open het slot met uw wachtzin.',
  'wrong-passphrase':
    'Deze wachtzin past niet. Alles staat er nog. Probeer het opnieuw, of gebruik de herstelcode.',
  'wrong-code':
    'Deze herstelcode past niet. Alles staat er nog. Kijk of het de code van deze computer is.',
  'mistyped-code': 'In de herstelcode zit een typefout. Alles staat er nog. Kijk alle letters na.',
  'too-soon':
    'Er is een paar keer iets verkeerds ingevuld. Alles staat er nog. Wacht even en probeer het opnieuw.',
  'lock-damaged':
    'Dit slot is beschadigd en gaat hiermee niet open. Wat u bewaarde, staat er nog. Probeer de andere sleutel: de wachtzin of de herstelcode.',
  'already-changing':
    'Een ander venster van Kantlijn is hier al mee bezig. Er is niets kwijt. Wacht tot dat klaar is.',
  'passphrase-too-short':
    'Deze wachtzin is te kort. Er is niets veranderd. Neem minstens 8 tekens.',
  'wipe-incomplete':
    'Nog niet alles kon worden gewist. Sluit andere vensters van Kantlijn en probeer het opnieuw.',
  'not-found':
    'Deze melding is er niet meer. Ze is in een ander venster verwijderd. De rest staat er nog.',
  'nothing-selected': 'Er was geen tekst geselecteerd. De hele pagina is bewaard.',
  'selection-in-form-field':
    'De selectie stond in een invulveld. Wat u intypt, wordt niet gelezen. De hele pagina is bewaard.',
  'selection-whole-document': 'Alles was geselecteerd. De hele pagina is bewaard.',
  'selection-too-long':
    'De selectie was te lang om aan te halen. De hele pagina is bewaard. Kies een paar zinnen om die te markeren.',
  'selection-out-of-reach':
    'De selectie stond in een stuk van een andere website. Dat kan niet worden gelezen. De hele pagina is bewaard.',
  'sender-missing': 'Vul uw naam en adres in. Zonder naam en adres is de brief niet af.',
  'recipient-missing':
    'Van deze organisatie is geen adres bekend. Vul bij de melding het adres in.',
  'no-records':
    'Er is nog geen melding om een bewijspakket van te maken. Er is niets gemaakt. Maak eerst een melding af.',
  'blob-damaged':
    'Een bewaard bestand is beschadigd. Er is geen pakket gemaakt, zodat het niets weglaat. De andere meldingen zijn veilig.',
  'path-refused': 'Een bestand in het pakket heeft een naam die niet kan. Er is niets gemaakt.',
  'backup-too-large':
    'Dit is meer dan in één reservekopie past. Er is niets veranderd. Wat u bewaarde, staat er nog.',
  'not-a-backup':
    'Dit bestand is geen reservekopie van Kantlijn. Er is niets veranderd. Kies een bestand dat eindigt op “.age”.',
  'backup-wrong-passphrase':
    'Deze wachtzin past niet bij dit bestand. Er is niets veranderd. Kijk alle tekens na en probeer het opnieuw.',
  'backup-damaged':
    'Deze reservekopie is niet heel. Er is niets teruggezet en niets veranderd. Kies een andere kopie, of haal het bestand opnieuw op.',
  'backup-newer':
    'Deze reservekopie is met een nieuwere Kantlijn gemaakt. Er is niets veranderd. Werk de uitbreiding bij en probeer het opnieuw.',
  'backup-unreadable':
    'De browser kan dit bestand niet lezen. Er is niets veranderd. Zet het bestand op dit apparaat en kies het opnieuw.',
  'file-to-add':
    'Het PDF-bestand zelf is nog niet bewaard: de browser geeft het niet vrij. Sla het op uw apparaat op. Voeg het daarna in het dossier toe aan deze melding.',
  'not-a-pdf':
    'Dit bestand is geen PDF. Er is niets bewaard en niets veranderd. Kies het bestand dat u van de site opsloeg.',
  'file-too-large':
    'Dit bestand is groter dan 50 MB. Er is niets bewaard en niets veranderd. Bewaar het zelf op een veilige plek.',
  'file-not-read':
    'De browser kan dit bestand niet lezen. Er is niets veranderd. Zet het bestand op dit apparaat en kies het opnieuw.',
  'file-unreadable':
    'Dit bewaarde bestand is beschadigd en kan niet worden gelezen. De andere bestanden staan er nog.',
  cancelled: 'Gestopt. Er is niets gemaakt en niets veranderd.',
  'tab-closed':
    'Het tabblad ging dicht. Het beeld van de hele pagina is niet gemaakt; wat u eerder bewaarde, staat er nog. Open de pagina en probeer het opnieuw.',
  'tab-left':
    'De pagina stond niet meer vooraan. Het beeld van de hele pagina is niet gemaakt; wat u eerder bewaarde, staat er nog. Blijf op de pagina en probeer het opnieuw.',
  'page-navigated':
    'In dit tabblad staat nu een andere pagina. Het beeld van de hele pagina is niet gemaakt; wat u eerder bewaarde, staat er nog. Ga terug en probeer het opnieuw.',
  'page-height-changed':
    'De pagina werd langer of korter. Het beeld van de hele pagina is niet gemaakt; wat u eerder bewaarde, staat er nog. Wacht tot de pagina stil is en probeer het opnieuw.',
  'page-would-not-scroll':
    'De pagina liet zich niet schuiven. Het beeld van de hele pagina is niet gemaakt; wat u eerder bewaarde, staat er nog. Het beeld van wat u zag, is er ook.',
  'zoom-changed':
    'De pagina is anders ingezoomd. Het beeld van de hele pagina is niet gemaakt; wat u eerder bewaarde, staat er nog. Zet de zoom terug en probeer het opnieuw.',
  'window-changed':
    'Het venster kreeg een andere maat. Het beeld van de hele pagina is niet gemaakt; wat u eerder bewaarde, staat er nog. Laat het venster staan en probeer het opnieuw.',
  'already-photographing':
    'Van deze pagina wordt al een beeld gemaakt. Er is niets kwijt. Wacht tot dat klaar is.',
  unexpected:
    'Er ging iets mis in het programma. Wat u eerder bewaarde, staat er nog. Probeer het opnieuw.',
};

export const nl = {
  name: 'Kantlijn',
  languageName: 'Nederlands',
  chooseLanguage: 'Taal',
  closedPage,
  tier,
  anchorStatus,
  codes,
  loading: 'Even geduld',
  popup: {
    aboutOrganisation: 'Deze pagina is van',
    unknownOrganisation: 'Deze pagina is niet van een gemeente die Kantlijn kent.',
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
  },
  inspection: {
    title: 'Onderzoeksmodus',
    open: 'Onderzoeksmodus',
    cookies:
      'Kantlijn kijkt dan welke cookies er zijn, ook cookies die voor de pagina zelf verborgen zijn. Bewaard worden alleen namen en kenmerken, nooit wat erin staat.',
    requests:
      'Kantlijn kijkt ook welke adressen de pagina opvraagt. Van wat in een adres achter het vraagteken staat, worden alleen de namen bewaard.',
    noRequests:
      'Deze browser laat een uitbreiding achteraf geen verzoeken zien. Wat de pagina volgens de browser zelf heeft aangevraagd, legt Kantlijn altijd al vast.',
    reload:
      'De pagina wordt daarvoor opnieuw geladen. De website ziet dat als een bezoek. Wat u op de pagina heeft ingevuld, kan weg zijn.',
    giveBack:
      'De toestemming geldt alleen voor het onderzoek. Daarna geeft Kantlijn die terug: na het vastleggen, als u stopt of de website verlaat, en anders na 10 minuten. Sommige browsers vragen alleen de eerste keer om toestemming.',
    others: 'Andere uitbreidingen in uw browser kunnen ook iets opvragen.',
    site: 'Alleen deze website',
    siteHint:
      'De browser vraagt of Kantlijn gegevens op deze website mag lezen en wijzigen. Kantlijn kijkt alleen.',
    allSites: 'Ook wat de pagina bij anderen opvraagt',
    allSitesHint:
      'De browser vraagt dan iets dat ruim klinkt: uw gegevens op alle websites lezen en wijzigen. Een kleinere vraag heeft de browser hier niet voor. Kantlijn kijkt alleen naar dit tabblad, wijzigt niets en geeft ook deze toestemming terug.',
    back: 'Terug',
    begun: 'Het onderzoek is begonnen',
    begunNext:
      'De pagina wordt opnieuw geladen. Klik weer op de knop van Kantlijn als de pagina er staat.',
    going: 'Het onderzoek loopt',
    goingOn: {
      cookies: 'Kantlijn kijkt naar de cookies van deze website.',
      site: 'Kantlijn kijkt naar de cookies van deze website en naar wat de pagina daar opvraagt.',
      'all-sites':
        'Kantlijn kijkt naar de cookies en naar alles wat de pagina opvraagt, ook bij anderen.',
    },
    capture: 'Leg vast',
    captureHint: 'Daarna geeft Kantlijn de toestemming terug.',
    stop: 'Stop het onderzoek',
    stopHint: 'Kantlijn geeft de toestemming terug en bewaart niets van het onderzoek.',
  },
  inspected: {
    title: 'Wat het onderzoek liet zien',
    reach: {
      site: 'Bekeken: de cookies voor deze website, en wat de pagina daar opvroeg.',
      'all-sites': 'Bekeken: de cookies, en alles wat de pagina opvroeg, ook bij anderen.',
    },
    cookies: (count: number) => (count === 1 ? '1 cookie' : `${count} cookies`),
    cookieColumns: ['Naam', 'Van', 'Verborgen voor de pagina', 'Geldig tot', 'Tekens'],
    untilClosed: 'de browser sluit',
    yes: 'ja',
    no: 'nee',
    hosts: (count: number) =>
      count === 1 ? 'Opgevraagd bij 1 adres' : `Opgevraagd bij ${count} adressen`,
    hostColumns: [
      'Bij wie',
      'Hoe vaak',
      'Wat',
      'Beantwoord',
      'Mislukt',
      'Geblokkeerd',
      'Zette cookies',
    ],
    noRequests:
      'De browser liet geen verzoeken zien. Wat er volgens de lijst van de pagina is aangevraagd, staat onder ‘Wat de pagina deed’.',
    leftOut: 'Er was meer dan hier past.',
    others: 'Andere uitbreidingen in de browser kunnen ook iets hebben opgevraagd.',
    unreadable: 'Wat het onderzoek liet zien, kan niet worden gelezen.',
  },
  questions: {
    practice: 'Wat is hier aan de hand?',
    organisation: 'Over welke organisatie gaat het?',
    ownVisit: 'Was dit uw eigen bezoek aan de site?',
    ownVisitHint:
      'Bij uw eigen bezoek gaat het om uw eigen gegevens. Dan kunt u vragen wat ermee gebeurde.',
    ownVisitYes: 'Ja, ik bezocht de site zelf',
    ownVisitNo: 'Nee, ik keek alleen hoe de site werkt, of voor iemand anders',
    note: 'Wat wilt u erbij schrijven?',
    noteHint: 'Vertel kort wat er gebeurde. Schrijf geen namen van andere mensen op.',
    noteMayBeEmpty: 'U mag dit leeg laten.',
    searchOrganisation: 'Zoek een gemeente',
    noMatch: 'Geen gemeente gevonden met die naam.',
    enterOrganisation: 'Staat er niet bij',
    searchInstead: 'Zoek in de lijst',
    organisationName: 'Naam van de organisatie',
    organisationAddress: 'Postadres van de organisatie',
    chooseFirst: 'Kies een antwoord om verder te gaan.',
    organisationIncomplete: 'Vul de naam en het postadres in om verder te gaan.',
    next: 'Verder',
    back: 'Terug',
    later: 'Later verder',
  },
  dossier: {
    title: 'Dossier',
    records: (count: number) => (count === 1 ? '1 melding' : `${count} meldingen`),
    empty:
      'U heeft nog geen meldingen. Open een pagina van een gemeente en klik op de knop van Kantlijn. Of maak een melding zonder pagina.',
    unfinished: 'Nog niet af',
    finish: 'Maak af',
    addRecord: 'Melding zonder pagina',
    addRecordHint: 'Voor wat er in een kamer of aan een balie gebeurde.',
    place: 'Waar was het?',
    placeHint: 'Bijvoorbeeld: gemeentehuis, spreekkamer 2',
    day: 'Op welke dag?',
    tierQuestion: 'Hoe weet u dit?',
    placeMissing: 'Vul in waar het was.',
    dayMissing: 'Vul een dag in die bestaat en niet in de toekomst ligt.',
    save: 'Bewaar',
    cancel: 'Annuleer',
    editNote: 'Wijzig notitie',
    note: 'Notitie',
    noNote: 'Geen notitie',
    remove: 'Verwijder',
    removed: 'Melding verwijderd.',
    undo: 'Zet terug',
    openPage: 'Open de pagina',
    openPageHint: 'Klik daar op de knop van Kantlijn en dan op “Toon op de pagina”.',
    showCapture: 'Bekijk de vastgelegde pagina',
    hideCapture: 'Sluit de vastgelegde pagina',
    captureOf: (title: string) => `Vastgelegde pagina: ${title}`,
    screenshotOf: (title: string) => `Schermafbeelding van ${title}`,
    errorStatus: (status: number) => `De site antwoordde met foutcode ${status}`,
    wholePictureOf: (title: string) => `Beeld van de hele pagina ${title}`,
    capturedAt: (moment: string) => `Vastgelegd op ${moment}`,
    happenedAt: (place: string, day: string) => `${place}, ${day}`,
    versions: (count: number) => `${count} keer bewaard`,
    missing: (count: number) =>
      count === 1 ? '1 onderdeel ontbreekt' : `${count} onderdelen ontbreken`,
    damaged: (count: number) =>
      count === 1
        ? '1 bewaard onderdeel is beschadigd en kan niet worden gelezen. De rest staat hieronder.'
        : `${count} bewaarde onderdelen zijn beschadigd en kunnen niet worden gelezen. De rest staat hieronder.`,
    damagedRow: (rev: string) => `Beschadigd onderdeel ${rev}`,
    makePack: 'Maak bewijspakket',
    makePackHint: 'Een ZIP-bestand met de brief, de bijlagen en een lijst om alles te controleren.',
    sender: 'Wie schrijft de brief?',
    senderHint: 'Alleen voor deze brief. Dit wordt niet bewaard.',
    senderName: 'Uw naam',
    senderAddress: 'Uw adres',
    senderEmail: 'Uw e-mailadres (mag leeg blijven)',
    letterLanguage: 'Taal van de brief',
    building: (percent: number) => `Bezig: ${percent} %`,
    packReady: 'Het bewijspakket is klaar. Het staat nog niet op uw apparaat.',
    close: 'Sluit',
    printLetters: 'Print de brief',
    savePack: 'Bewaar bewijspakket',
    packTraces:
      'Het bestand komt in uw map met downloads. Andere gebruikers van dit apparaat kunnen het daar zien.',
    nothingSent: 'Er wordt niets verstuurd. U bepaalt zelf wie het krijgt.',
  },
  private: {
    title: 'Bewaren in uw gewone dossier',
    explained:
      'Wat hier staat, is weg als u de privévensters sluit. U kunt het overnemen in uw gewone dossier. Het blijft dan op deze computer staan, op de manier die u daar heeft gekozen.',
    adopt: 'Neem over in mijn dossier',
    adopted: (count: number) =>
      count === 1
        ? '1 melding staat nu in uw gewone dossier. Hier staat die niet meer.'
        : `${count} meldingen staan nu in uw gewone dossier. Hier staan ze niet meer.`,
    openDossier: 'Open mijn dossier',
  },
  pageDid: {
    title: 'Wat de pagina deed',
    unreadable:
      'Dit kon nu niet worden gelezen. De vastgelegde pagina staat nog in uw dossier. Sluit dit en open het opnieuw.',
    sinceOpened: 'Gezien sinds u deze pagina opende.',
    hosts: 'Websites van anderen',
    noHosts: 'Er zijn geen websites van anderen gezien.',
    seen: {
      timing: 'aangevraagd',
      'timing-unsure': 'misschien aangevraagd',
      dom: 'staat in de pagina',
      'csp-blocked': 'door de pagina zelf tegengehouden',
    },
    unsure:
      '‘Misschien aangevraagd’ betekent: het kwam uit het geheugen van de browser, of iets hield het tegen.',
    service: (name: string, operator: string, does: string) => `${name} van ${operator}: ${does}`,
    listFull: 'De lijst van de browser was vol. Er kan meer zijn aangevraagd.',
    cut: 'Een lijst was te lang. Alleen het begin is bewaard.',
    cookies: 'Cookies die de pagina kan lezen',
    noCookies: 'Geen cookies gezien.',
    characters: (count: number) => (count === 1 ? '1 teken' : `${count} tekens`),
    untilClosed: 'tot de browser sluit',
    days: (count: number) => (count === 1 ? '1 dag' : `${count} dagen`),
    unknownLife: 'duur onbekend',
    storage: 'Wat de pagina op dit apparaat bewaart',
    noStorage: 'Niets gezien.',
    forms: 'Formulieren',
    noForms: 'Geen formulieren gezien.',
    sendsTo: (address: string) => `Stuurt naar ${address}`,
    toOther: 'een website van een ander',
    inTheOpen: 'niet versleuteld',
    asksFor: (data: string) => `Vraagt zo te zien om: ${data}`,
    asks: {
      bsn: 'burgerservicenummer',
      bank: 'bankgegevens',
      health: 'gezondheid',
      partner: 'partner of huisgenoot',
    },
    links: 'Links over privacy',
    noLinks: 'Geen links over privacy gezien.',
    topics: {
      'privacy-statement': 'privacyverklaring',
      'data-protection-officer': 'functionaris gegevensbescherming',
      'cookie-statement': 'cookieverklaring',
      'recording-rules': 'regels over opnamen',
    },
    clock: 'Klok',
    clockDifference: (difference: string) =>
      `De klok van de website en die van dit apparaat verschilden ${difference}.`,
    seconds: (count: number) => (count === 1 ? '1 seconde' : `${count} seconden`),
    minutes: (count: number) => `ongeveer ${count} minuten`,
    clockFarOff: 'Dat is meer dan 5 minuten. Kijk of de klok van dit apparaat goed staat.',
    clockUnknown: 'De tijd van de website is niet bekend.',
  },
  original: {
    title: 'Bewaar het bestand zelf',
    hint: 'De browser gaf het PDF-bestand niet vrij. Sla de PDF op uw apparaat op. Kies het bestand hier, of sleep het hierheen.',
    limits: 'In het bewijspakket staat dat u dit bestand zelf heeft toegevoegd.',
    file: 'PDF-bestand',
    kept: (moment: string) => `PDF-bestand zelf toegevoegd op ${moment}`,
  },
  sourceDifference: {
    title: 'Verschil tussen wat de site stuurde en wat u zag',
    legend:
      'Met − stond het alleen in wat de site stuurde. Met + stond het alleen op de pagina in uw browser.',
    same: 'De tekst die de site stuurde, is gelijk aan de tekst op de pagina.',
    meaning:
      'Verschil komt meestal door scripts van de pagina zelf. Zo kan een lezer nagaan of de tekst in de browser is aangepast. Bewijs is dit niet.',
    askedAgain:
      'De pagina is nog een keer bij de site opgevraagd. Dit is wat de site toen stuurde, niet wat u zag.',
    askedLater: 'De bron is opnieuw opgevraagd: die kan anders zijn dan wat u zag',
    more: (count: number) =>
      count === 1
        ? 'En nog 1 regel. In het bewijspakket staat alles.'
        : `En nog ${count} regels. In het bewijspakket staat alles.`,
    notCompared: {
      'no-html': 'Wat de site stuurde, is geen gewone pagina. Daarom is het niet vergeleken.',
      'too-large': 'Deze pagina is te groot om te vergelijken. De bron zelf is wel bewaard.',
      unreadable: 'De bron kon niet als pagina worden gelezen. De bron zelf is wel bewaard.',
      'took-too-long': 'Vergelijken duurde te lang. De bron en de tekst zijn wel bewaard.',
    } satisfies Record<NotCompared, string>,
  },
  change: {
    title: 'De pagina is veranderd',
    classes: {
      removed: 'Verwijderd',
      changed: 'Gewijzigd',
      moved: 'Verplaatst',
      duplicated: 'Dubbel',
      'not-searched': 'Niet doorzocht',
    } satisfies Record<ChangeClass, string>,
    said: {
      removed: (moment: string) => `Op ${moment} stond deze tekst er niet meer.`,
      changed: (moment: string) => `Op ${moment} stond deze tekst er niet meer zo.`,
      moved: (moment: string) =>
        `Op ${moment} stond deze tekst op een andere plaats, of tussen andere woorden.`,
      duplicated: (moment: string) =>
        `Op ${moment} stond deze tekst meer dan één keer op de pagina.`,
      'not-searched': (moment: string) =>
        `Op ${moment} is deze tekst niet gezocht. Dat duurde te lang.`,
      'from-its-place': (moment: string) =>
        `Op ${moment} stond deze tekst niet meer op die plaats. Op een andere plaats op de pagina stond die nog wel.`,
    } satisfies Record<ChangeClass | 'from-its-place', (moment: string) => string>,
    lastSeen: (moment: string) => `Voor het laatst zo gezien op ${moment}.`,
    again: (moment: string) => `Op ${moment} stond de tekst er weer zoals u die markeerde.`,
    meaning: 'Een getal, datum, bedrag, termijn of ontkenning is anders.',
    show: 'Bekijk wat er anders is',
    old: 'Wat er stond',
    now: 'Wat er later stond',
    noPlace: 'Op de pagina is geen plaats aan te wijzen die hierbij hoort.',
    itsPlace: '[hier stond de tekst]',
    differences: 'De verschillen',
    legend: 'Wat weg is, is doorgestreept. Wat nieuw is, is onderstreept.',
    replacement: (gone: string, come: string) => {
      if (come === '') return `Weg: “${gone}”`;
      return gone === '' ? `Nieuw: “${come}”` : `Eerst “${gone}”, later “${come}”`;
    },
    limits: 'Wie de pagina veranderde, en waarom, is niet te zien.',
    add: 'Voeg toe aan het bewijspakket',
    added: 'Dit gaat mee als bijlage.',
    takeOut: 'Haal uit het bewijspakket',
  },
  gate: {
    computer: 'Van wie is deze computer?',
    computers: {
      own: 'Van mij alleen',
      'shared-at-home': 'Thuis, samen met anderen',
      public: 'Van de bibliotheek, school of gemeente',
      adviser: 'Van mijn werk: ik help anderen',
    } satisfies Record<Computer, string>,
    modes: {
      normal:
        'Wat u bewaart, blijft op deze computer staan. Wie deze computer en uw account gebruikt, kan het openen.',
      locked:
        'Wat u bewaart, gaat op slot met een wachtzin. Zonder de wachtzin kan niemand het lezen, ook wij niet.',
      memory:
        'Alles staat alleen in het geheugen, en is weg als de browser sluit. Sluit dus af met opslaan, printen of niets.',
    } satisfies Record<Mode, string>,
    notYourOwn:
      'De beheerder van zo’n computer kan soms meekijken. Papier is hier veiliger dan e-mail.',
    canBeChanged: 'U kunt dit later veranderen.',
    removing: 'Verwijdert u de uitbreiding, dan is alles weg wat erin staat.',
    newPassphrase: 'Kies een wachtzin',
    passphraseHint:
      'Neem een zin die u onthoudt en die niemand raadt. Wij kunnen hem niet terughalen.',
    passphrase: 'Wachtzin',
    passphraseAgain: 'Nog een keer dezelfde wachtzin',
    passphraseShort: 'Neem minstens 8 tekens.',
    passphrasesDiffer: 'De twee wachtzinnen zijn niet gelijk.',
    recovery: 'Herstelcode',
    recoveryHint:
      'Bent u de wachtzin kwijt? Dan opent deze code het slot. U ziet hem alleen nu: schrijf hem op en leg hem op een veilige plek.',
    print: 'Print',
    printTraces: 'Een printer kan onthouden wat er is geprint.',
    written: 'Ik heb hem opgeschreven',
    locked: 'Op slot',
    unlock: 'Open',
    typeFirst: 'Vul eerst iets in.',
    wait: (seconds: number) =>
      seconds === 1
        ? 'U kunt het over 1 seconde weer proberen.'
        : `U kunt het over ${seconds} seconden weer proberen.`,
    useCode: 'Gebruik de herstelcode',
    usePassphrase: 'Gebruik de wachtzin',
    show: 'Laat zien wat ik typ',
  },
  settings: {
    title: 'Instellingen',
    mode: 'Hoe wordt het bewaard?',
    modes: {
      normal: 'Gewoon',
      locked: 'Op slot',
      memory: 'Alleen in het geheugen',
    } satisfies Record<Mode, string>,
    changing: 'Alles wordt opnieuw opgeborgen',
    remains:
      'Oude resten kunnen nog een tijd op de schijf staan. Die zijn versleuteld, maar niet onmogelijk te openen.',
    lockAfter: 'Op slot als u het niet gebruikt',
    minutes: (count: number) => (count === 1 ? 'na 1 minuut' : `na ${count} minuten`),
    locksWithScreen: 'Het gaat ook op slot als uw scherm op slot gaat.',
    screenLockUntold:
      'Deze browser meldt niet dat uw scherm op slot gaat. Zet Kantlijn dus zelf op slot als u weggaat.',
    lockNow: 'Nu op slot',
    changePassphrase: 'Wijzig wachtzin',
    oldPassphrase: 'Uw wachtzin van nu',
    newPassphrase: 'Uw nieuwe wachtzin',
    passphraseChanged: 'De wachtzin is gewijzigd.',
    passphraseChangedHint: 'De oude wachtzin past niet meer. De herstelcode blijft gelijk.',
    newCode: 'Maak een nieuwe herstelcode',
    newCodeHint: 'De oude herstelcode past daarna niet meer.',
    neutral: 'Neutraal plaatje en neutrale naam in de werkbalk',
    neutralHint: 'In de lijst met uitbreidingen van de browser blijft de naam Kantlijn staan.',
    wipe: 'Wis alles',
    wipeHint:
      'Alle meldingen, pagina’s en instellingen worden gewist. Dit kan niet ongedaan worden gemaakt.',
    wiped: 'Alles is gewist.',
    elsewhere:
      'Buiten Kantlijn blijft dit staan: bestanden in Downloads, verzonden e-mail en de wachtrij van de printer. Ook de geschiedenis van de browser blijft, en wat de browser op andere apparaten bewaart.',
    hide: 'Verberg alles',
    hideHint: 'Sluit alle vensters van Kantlijn. Ook met Alt+Shift+H.',
    leave: 'Weg van deze pagina',
    leaveHint: 'Opent een leeg tabblad. De geschiedenis van de browser blijft bestaan.',
    inMemory: 'Alles staat alleen in het geheugen. Het is weg als de browser sluit.',
    slip: 'Print een briefje met de volgende stappen',
  },
  slip: {
    title: 'Briefje',
    steps: (today: string, answer: string) => [
      `Post klaarmaken: ${today}.`,
      'Post versturen. Schrijf de datum hier op: ____________',
      `Antwoord nakijken: rond ${answer}, of een maand na de dag van versturen.`,
      'Geen antwoord? Hulp vragen, bijvoorbeeld bij sociaal raadslieden of het Juridisch Loket.',
    ],
  },
  backup: {
    reminder:
      'Dit staat alleen op dit apparaat. Maak een reservekopie. Verwijdert u de uitbreiding, dan is alles weg.',
    mayBeEvicted: 'Deze browser kan alles hier wissen als de schijf vol raakt.',
    make: 'Reservekopie maken',
    restore: 'Reservekopie terugzetten',
    passphrase: 'Schrijf deze wachtzin op',
    passphraseHint:
      'U heeft de wachtzin nodig om de kopie te openen. Schrijf de dag erbij. Bewaar het papier niet bij dit apparaat.',
    noOtherWay: 'Zonder deze wachtzin kan niemand de kopie openen. Wij ook niet.',
    written: 'Opgeschreven, maak de kopie',
    chooseOwn: 'Zelf een wachtzin kiezen',
    useMadeUp: 'Laat Kantlijn een wachtzin maken',
    own: 'Kies een wachtzin voor de kopie',
    ownHint: 'Minstens 12 tekens. Bijvoorbeeld vier woorden die niet bij elkaar horen.',
    tooShort: 'Deze wachtzin is te kort. Gebruik minstens 12 tekens.',
    differ: 'De twee wachtzinnen zijn niet gelijk.',
    again: 'Nog een keer',
    typedPassphrase: 'Wachtzin',
    makeIt: 'Maak de kopie',
    locking: 'De kopie gaat op slot. Dit duurt enkele seconden.',
    making: (percent: number) => `Bezig met de kopie: ${percent} %`,
    ready: 'De reservekopie is klaar. Ze staat nog niet op uw apparaat.',
    readyHint:
      'Het bestand komt in uw map met downloads. Anderen zien daar dat het er is, niet wat erin staat.',
    keepElsewhere: 'Zet het bestand daarna op een ander apparaat of een USB-stick.',
    oldCopies: 'Wat u later hier verwijdert, staat nog in oude kopieën. Gooi die dan ook weg.',
    leftOut: (count: number) =>
      count === 1
        ? '1 beschadigd onderdeel kon niet mee. De rest zit in de kopie.'
        : `${count} beschadigde onderdelen konden niet mee. De rest zit in de kopie.`,
    save: 'Bewaar de reservekopie',
    choose: 'Welk bestand zet u terug?',
    chooseHint: 'De naam eindigt op “.age”. Kies alleen een bestand dat u zelf heeft gemaakt.',
    file: 'Bestand',
    chooseFirst: 'Kies eerst een bestand.',
    askPassphrase: 'Wat is de wachtzin van deze kopie?',
    askPassphraseHint: 'De wachtzin die u opschreef of koos toen u deze kopie maakte.',
    typeFirst: 'Vul de wachtzin in.',
    keepsHere: 'Wat hier al staat, blijft staan.',
    restoreIt: 'Zet terug',
    opening: 'De kopie gaat open. Dit duurt enkele seconden.',
    restoring: (percent: number) => `Bezig met terugzetten: ${percent} %`,
    restored: (count: number) =>
      count === 1 ? '1 melding is teruggezet.' : `${count} meldingen zijn teruggezet.`,
    noneRestored: 'Er is geen melding bij gekomen.',
    unchanged: (count: number) =>
      count === 1 ? '1 melding stond hier al.' : `${count} meldingen stonden hier al.`,
    staysRemoved: (count: number) =>
      count === 1
        ? '1 melding had u hier verwijderd. Die blijft verwijderd.'
        : `${count} meldingen had u hier verwijderd. Die blijven verwijderd.`,
    from: (moment: string) => `De kopie is van ${moment}.`,
    lost: (count: number) =>
      count === 1
        ? '1 onderdeel is niet teruggezet. De rest staat er.'
        : `${count} onderdelen zijn niet teruggezet. De rest staat er.`,
    lostRow: (place: number) => `Onderdeel ${place} van de kopie`,
    lostFile: (page: string) => `Een bestand van de vastgelegde pagina “${page}”`,
    lostMore: (count: number) => `En nog ${count}`,
    damagedBefore: (count: number) =>
      count === 1
        ? 'Toen de kopie werd gemaakt, was 1 onderdeel al beschadigd. Dat zit er niet in.'
        : `Toen de kopie werd gemaakt, waren ${count} onderdelen al beschadigd. Die zitten er niet in.`,
    cancel: 'Stop',
    close: 'Sluit',
  },
  review: {
    title: 'Wat leest de gemeente?',
    intro: 'Dit leest de gemeente als u haar het bewijspakket geeft. Er is nog niets gemaakt.',
    authority:
      'De Autoriteit Persoonsgegevens (AP) stuurt klachten door naar de organisatie. Wat u aan de AP schrijft, leest de gemeente dus ook.',
    touched: (count: number) =>
      count === 1
        ? '1 zin gaat misschien over uw uitkering'
        : `${count} zinnen gaan misschien over uw uitkering`,
    nothingTouched: 'Geen zinnen over uw uitkering gevonden',
    duty: 'Laat u een zin weg? Dan verandert alleen deze brief. Wat u aan de gemeente moet doorgeven, blijft hetzelfde.',
    whereLeftOut:
      'Wat u weglaat, staat nergens in het pakket. Het overzicht zegt wel dat u iets heeft weggelaten. In uw dossier blijft de zin staan.',
    limits:
      'Kantlijn zoekt op Nederlandse en Engelse woorden en vindt zo niet alles. Lees de brief daarom ook zelf.',
    sentence: (number: number, total: number) => `Zin ${number} van ${total}`,
    fromNote: (practice: string) => `Uit uw notitie bij: ${practice}`,
    fromPlace: (practice: string) => `Uit “Waar was het?” bij: ${practice}`,
    reason: (topics: string) =>
      `Dit gaat misschien over ${topics}. De gemeente kan dit gebruiken bij uw uitkering.`,
    topics: benefitTopic,
    keep: 'Laten staan',
    leaveOut: 'Weglaten uit deze brief',
    others: (count: number) =>
      count === 1 ? 'Nog 1 zin van uzelf' : `Nog ${count} zinnen van uzelf`,
    othersHint: 'Ook deze zinnen kunt u weglaten.',
    letters: (count: number) => (count === 1 ? 'De brief' : `De ${count} brieven`),
    letter: (number: number) => `Brief ${number}`,
    annexes: 'De bijlagen',
    annexesHint:
      'Een bewaarde pagina gaat helemaal mee: beeld, tekst en bestanden. Staat er iets over u op? Dan leest de gemeente dat ook.',
    noAnnexes: 'Er zijn geen bijlagen.',
    ownText: 'Uw eigen tekst in het overzicht',
    ownTextHint: 'Zo staat uw tekst in het overzicht en in de bestanden voor de computer.',
  },
  readAloud: {
    start: 'Lees voor',
    stop: 'Stop met voorlezen',
    none: 'Op dit apparaat is geen eigen stem voor deze taal. Voorlezen via internet doet Kantlijn niet.',
  },
  municipality: (name: string) => `Gemeente ${name}`,
  disclaimer: 'Kantlijn geeft geen juridisch advies.',
};

export type Messages = typeof nl;
