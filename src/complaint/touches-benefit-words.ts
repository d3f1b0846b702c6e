/** How the word lists are written down, and the groups of words that several topics need. */
import type { BenefitTopic } from '../domain/benefit-topic.ts';
import { asDay } from '../domain/instant.ts';

/**
 * Lists for one topic; entries are separated by commas. A word stands for itself, `woon*` for all that
 * begin so, `*geld` for all that end so, `*vakantie*` for all that hold it, `@family` for a group.
 */
export type TopicWords = {
  /** One word is enough. */
  readonly words: string;
  /** Words that follow each other. */
  readonly phrases: string;
  /** Words that stand near each other, in whatever order. */
  readonly near: string;
};

export type WordLists = Readonly<Record<BenefitTopic, TopicWords>>;

/**
 * Made by hand: from what somebody must report (Participatiewet 17) and a municipality then weighs, and
 * from how people write about it. The articles with the topics are from memory, not from reading.
 */
export const wordListsChecked = {
  source: 'https://wetten.overheid.nl/BWBR0015703',
  checkedOn: asDay('2026-11-25'),
  confidence: 'medium',
} as const;

/** Names of departments and laws: passed over, so that they are not taken for somebody's work. */
export const passedOver = ['werk en inkomen', 'werk en bijstand', 'werk en uitkering'] as const;

export const wordGroups: Readonly<Record<string, string>> = {
  my: 'mijn, mn, me, onze, ons, my, our',
  family: `
    moeder*, mama, ma, vader*, papa, ouder, ouders, schoonouder*, schoonmoeder*, schoonvader*, zus,
    zusje*, zussen, broer*, oom, tante, neef, nicht, opa, oma, familie*, zoon*, dochter*, kind,
    kinderen, kleinkind*, schoonzus*, zwager, stiefvader, stiefmoeder, mother*, father*, parent,
    parents, mum, mom, dad, sister*, brother*, uncle, aunt, son, sons, daughter*, child, children,
    family, cousin*, grandmother, grandfather, grandma, grandpa`,
  close: `
    vriend, vrienden, vriendin*, vriendje*, partner*, man, vrouw, ex, buurman, buurvrouw, buren,
    kennis, kennissen, huisgeno*, kerk, moskee, boyfriend*, girlfriend*, husband, wife, friend,
    friends, neighbour*, neighbor*, church, mosque`,
  // Without those who may as well be strangers: a man, a woman, a friend of the house.
  acquainted: `
    vrienden, buurman, buurvrouw, buren, kennis, kennissen, neighbour*, neighbor*, friend, friends`,
  get: `
    kreeg, kregen, krijg, krijgt, krijgen, gekregen, ontving, ontvang*, get, gets, got, receive*`,
  give: `
    geef, geeft, gaf, gaven, geven, gegeven, stuur*, stuurt, gestuurd, give, gives, gave, given`,
  pay: 'betaal*, betalen, voorgeschoten, voorschoot, pay, pays, paid, paying',
  buy: 'koop, koopt, kopen, kocht, kochten, gekocht, buy, buys, bought',
  lend: 'leen, leent, leende, leenden, lenen, geleend, lend, lends, lent, borrow*',
  help: `
    help, helpt, helpen, hielp, hielpen, geholpen, steun*, steunt, gesteund, onderhoud*, bijspring*,
    bijgesprongen, helps, helped, support*`,
  live: 'woon, woont, wonen, woonde, woonden, gewoond, woonachtig, live, lives, lived, living',
  sleep: `
    slaap, slaapt, slapen, sliep, sliepen, geslapen, logeer*, logeren, gelogeerd, overnacht*, sleep,
    sleeps, slept, stay, stays, stayed, staying`,
  shop: `
    winkel, zaak, restaurant, cafe, markt, bakkerij, bakker, kapsalon, kapper, bedrijf, garage,
    snackbar, toko, eettent, hotel, shop, store, company, business, market`,
  trip: `
    ging, gingen, gegaan, was, waren, geweest, ben, week, weken, maand*, went, been, weeks, month*`,
  country: `
    marokko, turkije, syrie, irak, iran, afghanistan, eritrea, ethiopie, somalie, somaliland,
    soedan, suriname, curacao, aruba, antillen, bonaire, polen, bulgarije, roemenie, hongarije,
    duitsland, belgie, frankrijk, spanje, portugal, italie, griekenland, engeland, ghana, nigeria,
    kaapverdie, egypte, tunesie, algerije, libanon, jordanie, pakistan, india, indonesie, vietnam,
    thailand, filipijnen, oekraine, rusland, servie, bosnie, kosovo, albanie, kroatie, oostenrijk,
    zwitserland, dubai, brazilie, dominicaanse, colombia, venezuela, kameroen, congo, guinee,
    gambia, senegal, angola, koerdistan, armenie, georgie, jemen, morocco, turkey, syria, iraq,
    ethiopia, somalia, sudan, poland, bulgaria, romania, hungary, germany, belgium, france, spain,
    italy, greece, england, egypt, tunisia, algeria, lebanon, jordan, ukraine, russia, indonesia,
    philippines, istanbul, casablanca, tanger, nador, paramaribo, berlijn, antwerpen, brussel,
    londen, parijs`,
  // Data are sent there too: only with words of travel.
  farCountry: 'amerika, usa, vs, china, ierland, canada, australie, japan, america, ireland',
};
