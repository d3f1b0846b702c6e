/** Dutch: what a letter asks. Hints say what makes an answer useful, and never what to think. */
import type { LetterField } from '../../domain/letter-draft.ts';

/** `hint` is `null` where the question says enough. */
type FieldWords = { label: string; hint: string | null };

export const letterFieldWords: Readonly<Record<LetterField, FieldWords>> = {
  situation: {
    label: 'Waarom is dit in uw situatie een probleem?',
    hint: 'Schrijf alleen wat zij mogen lezen. Een paar zinnen is genoeg.',
  },
  reason: { label: 'Waarom vraagt u dit?', hint: 'Een paar zinnen is genoeg.' },
  question: { label: 'Wat wilt u vragen?', hint: 'Noem dagen en plaatsen als u die weet.' },
  conduct: {
    label: 'Wat is er gebeurd?',
    hint: 'Schrijf wat u zag of hoorde. Noem dagen en plaatsen als u die weet.',
  },
  'done-by': { label: 'Wie deed dit?', hint: 'Een functie is genoeg, zoals “de consulent”.' },
  wish: { label: 'Wat wilt u dat er gebeurt?', hint: null },
  'consent-to': { label: 'Waarvoor gaf u toestemming?', hint: null },
  'consent-on': {
    label: 'Op welke dag gaf u die toestemming?',
    hint: 'Laat leeg als u het niet weet.',
  },
  'answer-by': {
    label: 'Voor welke dag wilt u antwoord?',
    hint: 'Geef hun een redelijke tijd, zoals twee of vier weken.',
  },
  'asked-identification': { label: 'Wat vroegen zij om te zien wie u bent?', hint: null },
  'erasure-ground': { label: 'Waarom moeten de gegevens weg?', hint: null },
  'restriction-ground': { label: 'Waarom mogen zij de gegevens nu niet gebruiken?', hint: null },
  corrections: {
    label: 'Wat klopt er niet?',
    hint: 'Schrijf steeds op wat er nu staat en wat er moet staan.',
  },
  views: {
    label: 'Welke regels horen hier volgens u bij?',
    hint: 'Kies alleen wat u kunt uitleggen. In de brief staat dat dit uw mening is.',
  },
  firm: { label: 'Welk bedrijf werkt voor hen?', hint: 'Laat leeg als u het niet weet.' },
  'shared-from': { label: 'Sinds wanneer kreeg dat bedrijf gegevens?', hint: null },
  'signed-on': { label: 'Wanneer is het contract ondertekend?', hint: null },
  'decision-reference': {
    label: 'Welk kenmerk staat er op hun brief?',
    hint: 'Vaak staat dit bovenaan. Laat leeg als er geen is.',
  },
  'ap-label': {
    label: 'Wat moet er boven de brief staan?',
    hint: 'Na een verzoek om handhaving volgt een besluit. Daar kunt u bezwaar tegen maken.',
  },
  'ap-answered': { label: 'Waarop gaf de AP antwoord?', hint: null },
  phone: { label: 'Uw telefoonnummer', hint: 'Mag leeg blijven.' },
  orders: { label: 'Wat moet de AP doen?', hint: null },
  grounds: {
    label: 'Welke reden gaf de AP?',
    hint: 'Neem haar woorden over als u de brief bij u heeft.',
  },
  court: {
    label: 'Welke rechtbank?',
    hint: 'Kijk op rechtspraak.nl welke rechtbank bij uw woonplaats hoort.',
  },
  'other-party': { label: 'Tegen wie schrijft u?', hint: 'Het bedrijf of de stichting zelf.' },
  representative: { label: 'Wie mag er voor u schrijven?', hint: null },
  principals: {
    label: 'Voor wie schrijft u?',
    hint: 'Noem iedereen. Wie niet genoemd is, telt later misschien niet mee.',
  },
  'authorised-on': { label: 'Op welke dag is de machtiging ondertekend?', hint: null },
  'statutes-on': { label: 'Van welke dag zijn de statuten?', hint: null },
  signer: { label: 'Wie tekent er voor de organisatie?', hint: null },
  interest: { label: 'Waar komt de organisatie voor op?', hint: 'Zoals het in de statuten staat.' },
  'where-wrong': { label: 'Wat deed de organisatie niet goed?', hint: null },
  'why-stuck': { label: 'Waarom komt u er samen niet uit?', hint: null },
  'with-name': { label: 'Wilt u uw naam eronder zetten?', hint: null },
  replay: {
    label: 'Is dit nog zo?',
    hint: 'U schreef dit op een eerdere dag op. Zeg per melding hoe het nu is. Wat u bewaarde, verandert niet.',
  },
  copies: {
    label: 'Welke brieven gaan als kopie mee?',
    hint: 'Leg de kopie zelf bij de brief. Maak uw burgerservicenummer erin onleesbaar.',
  },
};

/** The words of each choice, by its name. */
export const letterChoiceWords: Readonly<Partial<Record<LetterField, Record<string, string>>>> = {
  'asked-identification': {
    'full-copy': 'Een volledige kopie van mijn identiteitsbewijs',
    'something-else': 'Iets anders',
  },
  'erasure-ground': {
    'not-needed': 'Zij hebben de gegevens niet meer nodig',
    'consent-withdrawn': 'Ik trok mijn toestemming in',
    objected: 'Ik maakte bezwaar tegen het gebruik',
    'no-basis': 'Volgens mij is er geen reden in de wet voor dit gebruik',
  },
  'restriction-ground': {
    contested: 'De gegevens kloppen volgens mij niet',
    'not-erase': 'Ik wil niet dat zij gewist worden',
    evidence: 'Ik heb de gegevens nodig als bewijs',
    objected: 'Ik maakte bezwaar en wacht op antwoord',
  },
  'ap-label': {
    complaint: 'Klacht',
    'complaint-and-enforcement': 'Klacht, en ook een verzoek om handhaving',
    enforcement: 'Alleen een verzoek om handhaving',
  },
  'ap-answered': {
    complaint: 'Mijn klacht',
    'complaint-and-enforcement': 'Mijn klacht, en ook mijn verzoek om handhaving',
    enforcement: 'Mijn verzoek om handhaving',
    tip: 'Mijn tip',
  },
  orders: {
    'answer-request': 'Zorgen dat mijn verzoek antwoord krijgt',
    'follow-rules': 'Zorgen dat de organisatie zich aan de regels houdt',
    'tell-people': 'Zorgen dat mensen het te horen krijgen',
    'limit-or-stop': 'Het gebruik van gegevens beperken of stoppen',
    'rectify-or-erase': 'Zorgen dat gegevens worden verbeterd of gewist',
    reprimand: 'De organisatie berispen',
  },
  grounds: {
    'no-prior-contact': 'Ik schreef de organisatie niet eerst',
    'not-own-data': 'Het gaat niet over mijn eigen gegevens',
    'no-infringement': 'De AP ziet geen overtreding',
    priority: 'De AP geeft andere zaken voorrang',
    'treated-as-tip': 'De AP zag mijn brief als een tip',
  },
  'with-name': { yes: 'Ja, met mijn naam', no: 'Nee, zonder naam' },
};
