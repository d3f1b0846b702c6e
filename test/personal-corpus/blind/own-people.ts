/** Invented people with a list of their own, and the ways in which others write their names. */

import { label, type Maker, type Makers } from './fill-in.ts';

export type OwnPerson = {
  readonly first: string;
  /** What stands before the surname: `van den`. */
  readonly between: string;
  readonly last: string;
  /** The name of a child, which takes an apostrophe when something is hers. */
  readonly child: string;
  /** A street with a number, without postcode. */
  readonly street: string;
  readonly own: readonly string[];
};

function person(
  first: string,
  between: string,
  last: string,
  child: string,
  street: string,
  isFirstListed = true,
): OwnPerson {
  const full = [first, between, last].filter((part) => part !== '').join(' ');
  return {
    first,
    between,
    last,
    child,
    street,
    own: isFirstListed ? [full, first, child, street] : [full, child, street],
  };
}

export const ownPeople: readonly OwnPerson[] = [
  person('Anna', '', 'Jansen', 'Milo', 'Pimpernelpad 4'),
  person('Zoë', '', 'Pruijsers', 'Luna', 'Vlierbesstraat 118'),
  person('Fatima', 'el', 'Amrani', 'Noura', 'Tichelwerf 9'),
  person('Emre', '', 'Yıldız', 'Defne', 'Spoordonk 51'),
  person('Gülşen', '', 'Çelikbaş', 'Lina', 'Turfschip 23', false),
  person('Łukasz', '', 'Wójtowski', 'Zosia', 'Hazelhof 7'),
  person('Małgorzata', '', 'Nowacka', 'Maja', 'Aalbeshage 16', false),
  person('Sjoukje', '', 'Ypmadema', 'Jildou', 'Grutterswei 33'),
  person('Thérèse', 'van den', 'Heuvelink', 'Bibi', 'Leiendekkerspad 2'),
  person('José', '', 'Fernandinho', 'Thiago', 'Schoutenbos 64'),
  person('Ömer', '', 'Şahinoğlu', 'Ela', 'Wolwevershaven 12', false),
  person('Oleksandra', '', 'Kovalchenko', 'Ilja', 'Veenbesplaats 80'),
  person('Marieke', '', 'Smit-Haverkamp', 'Otto', 'Rietzangerlaan 3'),
  person('Patrick', '', "O'Connellan", 'Romy', 'Kuiperspoort 27'),
  person('Björn', '', 'Åkerlund', 'Freja', 'Zaagmolendrift 45'),
  person('IJsbrand', 'de', 'Zwartepoorte', 'Fiene', 'Ketelboetersgang 6'),
  person('Siham', 'ben', 'Youssoufi', 'Aya', 'Boterbloemveld 71'),
  person('Priscilla', '', 'Ramdinsingh', 'Vera', 'Mauritsgaarde 19', false),
  person('Nguyệt', '', 'Trầnvan', 'Mai', 'Kastanjedreef 10'),
  person('François', 'du', 'Bocquet', 'Chloé', 'Sluiswachterspad 38'),
  person('Renée', "van 't", 'Hoogeland', 'Noa', 'Bakkerskil 5'),
  person('Yusuf', '', 'Abdirahmaan', 'Hodan', 'Overtoomsvaart 92'),
];

/** The Arabic name stands on its own list, as does the way in which the Netherlands writes it. */
export const arabicOwn = ['محمود الزيتوني', 'Mahmoud al-Zaytouni', 'ليان', 'Layan'];

export const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/Ł/g, 'L');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function ownMakers(who: OwnPerson): Makers {
  const full = [who.first, who.between, who.last].filter((part) => part !== '').join(' ');
  const surname = [who.between, who.last].filter((part) => part !== '').join(' ');
  const initial = who.first.startsWith('IJ') ? 'IJ' : who.first.charAt(0);
  const behind = who.between === '' ? '' : ` ${who.between}`;
  const forms: readonly (readonly [string, string])[] = [
    ['full', full],
    ['upper', full.toUpperCase()],
    ['lower', full.toLowerCase()],
    ['plain', withoutAccents(full)],
    ['plain-upper', withoutAccents(full).toUpperCase()],
    ['decomposed', full.normalize('NFD')],
    ['initials', `${initial}. ${surname}`],
    ['initials-tight', `${initial}.${surname}`],
    ['initials-upper', `${initial}. ${surname}`.toUpperCase()],
    ['turned', `${who.last}, ${who.first}${behind}`],
    ['turned-upper', `${who.last}, ${who.first}${behind}`.toUpperCase()],
    ['turned-initial', `${who.last}, ${initial}.${behind}`],
    ['first', who.first],
    ['surname', capital(surname)],
    ['child', who.child],
    ['child-upper', who.child.toUpperCase()],
    ['street', who.street],
    ['street-upper', who.street.toUpperCase()],
    ['broken', full.replace(' ', '\n')],
    ['unbroken', full.replace(/ /g, '\u00a0')],
    ['wide', full.replace(' ', '  ')],
    ['slug', withoutAccents(full).toLowerCase().replace(/['’]/g, '').replace(/ /g, '-')],
    ['underscored', withoutAccents(full).replace(/['’]/g, '').replace(/ /g, '_')],
  ];
  const usual = ['full', 'full', 'upper', 'plain', 'initials', 'turned', 'lower', 'decomposed'];
  const made = new Map<string, Maker>(
    forms.map(([name, text]) => [`my-${name}`, () => label('own-word', text)]),
  );
  const texts = new Map(forms);
  made.set('my-any', (random) => label('own-word', texts.get(random.pick(usual)) ?? full));
  return made;
}
