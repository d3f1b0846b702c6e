/** Dutch: what an inspection saw. */
export const inspected = {
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
};
