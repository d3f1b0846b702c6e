/** Dutch: inspection mode. */
export const inspection = {
  title: 'Onderzoeksmodus',
  open: 'Onderzoeksmodus',
  cookies:
    'Kantlijn kijkt dan welke cookies er zijn, ook cookies die voor de pagina zelf verborgen zijn. Bewaard worden alleen namen en kenmerken, nooit wat erin staat.',
  requests:
    'Kantlijn kijkt ook welke adressen de pagina opvraagt. Van wat in een adres achter het vraagteken staat, worden alleen de namen bewaard.',
  perhapsRequests:
    'Kantlijn kijkt ook welke adressen de pagina bij deze website opvraagt, als de browser dat laat zien. Van wat in een adres achter het vraagteken staat, worden alleen de namen bewaard. Wat de pagina volgens de browser zelf heeft aangevraagd, legt Kantlijn altijd al vast.',
  restart:
    'Deze browser laat pas na een nieuwe start zien wat een pagina opvraagt. Doe eerst een onderzoek, sluit de browser helemaal en open hem weer. Een volgend onderzoek ziet het dan wel. Naast een andere uitbreiding die het mag zien, zoals een advertentieblokker, lukt het soms nu al.',
  reload:
    'De pagina wordt daarvoor opnieuw geladen. De website ziet dat als een bezoek. Wat u op de pagina heeft ingevuld, kan weg zijn.',
  giveBack:
    'De toegang tot de website en de cookies geldt alleen voor het onderzoek. Daarna geeft Kantlijn die terug: na het vastleggen, als u stopt of de website verlaat, en anders na 10 minuten. Sommige browsers vragen alleen de eerste keer om toestemming.',
  keepsRight:
    'Eén recht blijft: zien wat een pagina opvraagt. Zonder toegang tot een website ziet Kantlijn daarmee niets. Ook dit recht kunt u teruggeven: open het dossier en kies Instellingen.',
  others: 'Andere uitbreidingen in uw browser kunnen ook iets opvragen.',
  site: 'Alleen deze website',
  siteHint:
    'De browser vraagt of Kantlijn gegevens op deze website mag lezen en wijzigen. Kantlijn kijkt alleen.',
  allSites: 'Ook wat de pagina bij anderen opvraagt',
  allSitesHint:
    'De browser vraagt dan iets dat ruim klinkt: uw gegevens op alle websites lezen en wijzigen. Een kleinere vraag heeft de browser hier niet voor. Kantlijn kijkt alleen naar dit tabblad, wijzigt niets en geeft ook deze toegang terug.',
  back: 'Terug',
  begun: 'Het onderzoek is begonnen',
  begunNext:
    'De pagina wordt opnieuw geladen. Klik weer op de knop van Kantlijn als de pagina er staat.',
  going: 'Het onderzoek loopt',
  goingOn: {
    perhaps:
      'Kantlijn kijkt naar de cookies van deze website. Als de browser het laat zien, kijkt Kantlijn ook wat de pagina daar opvraagt.',
    site: 'Kantlijn kijkt naar de cookies van deze website en naar wat de pagina daar opvraagt.',
    'all-sites':
      'Kantlijn kijkt naar de cookies en naar alles wat de pagina opvraagt, ook bij anderen.',
  },
  capture: 'Leg vast',
  captureHint: 'Daarna geeft Kantlijn de toegang terug.',
  stop: 'Stop het onderzoek',
  stopHint: 'Kantlijn geeft de toegang terug en bewaart niets van het onderzoek.',
};
