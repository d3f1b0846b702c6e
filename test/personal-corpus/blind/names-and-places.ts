/** Invented people, streets and places. No name here is meant for anybody who lives. */

/** Names of bystanders and officials. They never stand on anybody's own list. */
export const people = [
  'mevrouw Van Duinhoven',
  'de heer Terpstra-Lont',
  'mevrouw Oudkerk',
  'de heer Ouali',
  'mevrouw Kaplanoğlu',
  'de heer Wiśniewski',
  'mevrouw Sewpersad',
  'de heer Haagsma',
  'mevrouw Bouzidi',
  'de heer Van Meerkerken',
  'mevrouw Tuinstra',
  'de heer Demirhan',
  'mevrouw Petrova',
  'de heer Lammertink',
];

export const shortPeople = [
  'K. Duinhoven',
  'T. Lont',
  'H. Ouali',
  'S. Kaplanoğlu',
  'P. Wiśniewski',
  'R. Sewpersad',
  'W. Haagsma',
  'N. Bouzidi',
  'G. Lammertink',
];

export const localParts = [
  'k.duinhoven',
  'tessalont',
  'hamid.ouali',
  's_kaplanoglu',
  'p.wisniewski',
  'rsewpersad',
  'wietske-haagsma',
  'nbouzidi',
  'gerrit.lammertink',
  'familie.tuinstra',
  'oma.riet',
  'zonnetje',
  'de.vries.j',
  'karima+werk',
  'b.o.demirhan',
  'Iwona.P',
];

export const privateHosts = [
  'example.nl',
  'example.com',
  'example.org',
  'post.example',
  'mail.example.net',
  'thuis.example',
  'webpost.example',
  'voorbeeld-provider.nl',
];

export const officialHosts = [
  'lindemonde-gemeente.nl',
  'gemeentewaterlinge.nl',
  'hoogbrink-veen.nl',
  'werkplein-amerbroek.nl',
  'veldermeer.example',
];

export const streets = [
  'Kersenstraat',
  'Lange Wilgenpad',
  'Burgemeester Tolsmalaan',
  'Prins Floriskade',
  'Achter de Muren',
  '2e Veldersdwarsstraat',
  'Laan van Merelhoven',
  'Zuiderpoelweg',
  'Het Hoge Eind',
  'Koekoeksplein',
  'Ds. Poortmanstraat',
  'Oude Trekvaart',
  'Ganzenhof',
  'Van Eesterenboog',
  'Noordersingel',
  'Molenakker',
  'Joh. Hekelaarstraat',
  'Wethouder Brandsmastraat',
  "'s-Gravenlaan",
  'Bremstruik',
];

export const places = [
  'Lindemonde',
  'Waterlinge',
  'Groot Esterveld',
  'Hoogbrink',
  'Veldermeer',
  'Sint Aalderik',
  'Nieuw-Wolder',
  'Roerdijk',
  'Kwelderzijl',
  'Amerbroek',
];

export const logins = [
  'fatima_2020',
  'jdvries85',
  'emre.y',
  'Sterrenkijker7',
  'zonnebloem1962',
  'kwikstaart-3',
  'piet_de_schilder',
  'M4rjolein',
  'amrani.s',
  'nachtvlinder',
  'wojcik_l',
  'opa.kees.1949',
];
