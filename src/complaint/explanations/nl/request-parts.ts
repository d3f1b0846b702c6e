/** Wat brieven aan een organisatie zeggen, deel voor deel, in het Nederlands. */
import type { RequestPartWords } from '../explanation-words.ts';

export const requestPartsNl: RequestPartWords = {
  seen: {
    title: 'Wat er gebeurde of te zien was',
    say: [
      'Hier staat wat er gebeurde of te zien was. De brief zegt niet meer dan u weet.',
      { when: 'happened', say: 'U schrijft dat dit u zelf is overkomen.' },
      { when: 'read', say: 'U schrijft dat u dit heeft gelezen.' },
      { when: 'technical', say: 'U schrijft dat u dit zag, of dat het technisch te zien was.' },
      { when: 'told', say: 'U schrijft dat anderen u dit vertelden.' },
      { when: 'picture', say: 'Een bijlage laat zien hoe de pagina eruitzag.' },
      {
        when: 'visit',
        say: 'Er staat ook wat de pagina deed voor en na een keuze. De getallen staan in de brief.',
      },
    ],
  },
  access: {
    title: 'Inzage in uw gegevens',
    say: [
      'U vraagt een kopie van de gegevens over u ({access}).',
      'U vraagt ook waarvoor de gegevens zijn gebruikt, wie ze kreeg, hoe lang ze bewaard blijven, ' +
        'waar ze vandaan komen, en of er automatisch over u wordt beslist ({access-information}).',
      'Zijn er geen gegevens over u? Dan vraagt u om dat te schrijven.',
    ],
  },
  explanation: {
    title: 'Uitleg',
    say: [
      'U vraagt waarvoor dit nodig is en welke regel in de wet dit toestaat. U vraagt ook waar en ' +
        'wanneer u dit vooraf kon weten, en wie de gegevens krijgt ({notice-direct}, {notice-indirect}).',
      'U vraagt of de gevolgen voor de privacy vooraf zijn onderzocht. U vraagt om dat onderzoek, de ' +
        'DPIA, of om een samenvatting ({impact-assessment}).',
      'U vraagt wat hierover in het register van verwerkingen staat ({register}).',
    ],
  },
  keep: {
    title: 'Bewaar de gegevens',
    say: [
      'U vraagt om de gegevens nog niet te wissen zolang dit loopt. U heeft ze nodig om uw rechten te ' +
        'gebruiken en te onderbouwen ({keep-data}).',
    ],
  },
  rules: {
    title: 'Regels die volgens u van belang zijn',
    say: ['U noemt regels die volgens u van belang zijn. U schrijft dat het uw mening is.'],
  },
  identity: {
    title: 'Hoe men weet dat u het bent',
    say: [
      'In de brief staan uw naam, adres en handtekening.',
      'Twijfelt men met reden of u het bent ({identity})? Dan kunt u naar de balie komen of DigiD ' +
        'gebruiken.',
      'U schrijft dat een volledige kopie van uw identiteitsbewijs niet nodig is.',
    ],
  },
  answer: {
    title: 'Het antwoord',
    say: [
      'U vraagt om een antwoord binnen één maand nadat de brief is aangekomen ({answer-term}).',
      'Is er meer tijd nodig? Dan wilt u dat binnen die maand horen, met de reden.',
      { when: 'by-post', say: 'Het antwoord kan op papier naar uw adres komen.' },
      { when: 'by-email', say: 'Het antwoord kan met beveiligde e-mail komen.' },
      { when: 'by-counter', say: 'U kunt het antwoord aan de balie halen.' },
      { when: 'by-adviser', say: 'Het antwoord kan via uw adviseur komen.' },

      'U vraagt om een kopie van de brief te geven aan de functionaris gegevensbescherming (FG) ' +
        '({officer}).',
      'Is de brief voor een ander? Dan vraagt u om hem door te sturen ({pass-on}).',
    ],
  },
  'identity-others': {
    title: 'Hoe men weet voor wie u schrijft',
    say: [
      'Wie u machtigde, tekende daarvoor met naam en adres.',
      'Twijfelt men met reden wie dat is ({identity})? Dan kan diegene naar de balie komen of DigiD gebruiken.',
      'U schrijft dat een volledige kopie van een identiteitsbewijs niet nodig is.',
    ],
  },
  'which-data': {
    title: 'Om welke gegevens het gaat',
    say: [
      'U noemt de gegevens waar het om gaat.',
      'Zijn er geen gegevens over u? Dan vraagt u om dat te schrijven.',
    ],
  },
  situation: {
    title: 'Uw situatie',
    say: ['U schrijft waarom dit gebruik in uw situatie een probleem is.'],
  },
  'asked-object': {
    title: 'Wat u vraagt',
    say: [
      'U vraagt om met dit gebruik van uw gegevens te stoppen.',
      'Zolang men uw bezwaar bekijkt, mogen de gegevens niet worden gebruikt. Zij moeten wel bewaard ' +
        'blijven ({restrict-objected}).',
      'Wil men toch doorgaan? Dan vraagt u welke dwingende redenen daarvoor zijn ({object}).',
      'U vraagt welke regel in de wet dit gebruik toestaat ({basis}).',
      'Dit recht geldt bij een publieke taak en bij een eigen belang van de organisatie.',
    ],
  },
  'why-erasure': {
    title: 'Waarom u dit vraagt',
    say: [
      'U geeft uw redenen.',
      'Volgens u zijn de gegevens niet meer nodig ({erase-not-needed}).',
      'U trekt uw toestemming in ({withdraw-consent}). Volgens u is er geen andere regel die het ' +
        'gebruik toestaat ({erase-consent}).',
      'U heeft bezwaar gemaakt. Volgens u zijn er geen dwingende redenen om door te gaan ' +
        '({erase-objected}).',
      'Volgens u is er geen regel in de wet die dit gebruik toestaat ({erase-no-basis}). U schrijft ' +
        'dat het uw mening is.',
    ],
  },
  'asked-erasure': {
    title: 'Wat u vraagt',
    say: [
      'U vraagt eerst een kopie van de gegevens ({access}). Pas daarna vraagt u om ze te wissen. Tot ' +
        'dan heeft u ze nodig om uw rechten te onderbouwen ({keep-data}).',
      'Ook bedrijven die de gegevens voor de organisatie bewaren, moeten ze dan wissen.',
      'Wie de gegevens kreeg, moet horen dat ze gewist zijn. U vraagt ook wie dat zijn ' +
        '({tell-receivers}).',
      'U vraagt welke gegevens zijn gewist, en op welke dag.',
      'Wordt er iets niet gewist? Dan vraagt u welke regel dat vraagt ({erase-limits}).',
    ],
  },
  wrong: {
    title: 'Wat er niet klopt',
    say: ['De tabel zegt wat er nu staat, wat er moet staan, en welke bijlage dat laat zien.'],
  },
  'asked-rectification': {
    title: 'Wat u vraagt',
    say: [
      'U vraagt om de gegevens te verbeteren of aan te vullen. Gaat het om een mening of indruk? Dan ' +
        'vraagt u om uw brief erbij te bewaren ({rectify}).',
      'Zolang men nagaat of de gegevens kloppen, mogen ze niet worden gebruikt. Zij moeten wel bewaard ' +
        'blijven ({restrict-contested}).',
      'Wie de gegevens kreeg, moet horen wat er is verbeterd. U vraagt ook wie dat zijn ' +
        '({tell-receivers}).',
      'U vraagt om een kopie van de gegevens zoals ze daarna zijn.',
      'Wordt er iets niet verbeterd? Dan vraagt u waarom niet.',
    ],
  },
  'why-restriction': {
    title: 'Waarom u dit vraagt',
    say: [
      'U geeft uw redenen.',
      'Volgens u kloppen de gegevens niet. U vraagt dit zolang men dat nagaat ({restrict-contested}).',
      'Volgens u is er geen regel in de wet die dit gebruik toestaat. Toch vraagt u om de gegevens niet ' +
        'te wissen ({restrict-not-erase}).',
      'U heeft de gegevens nog nodig om uw rechten te onderbouwen ({keep-data}).',
      'U heeft bezwaar gemaakt. U vraagt dit zolang men dat bezwaar bekijkt ({restrict-objected}).',
    ],
  },
  'asked-restriction': {
    title: 'Wat u vraagt',
    say: [
      'U vraagt om de gegevens te bewaren en ze intussen nergens anders voor te gebruiken ' +
        '({restrict-effect}).',
      'Gaat het om beeld, geluid of logbestanden? Dan vraagt u om het automatisch wissen te stoppen.',
      'Wie de gegevens kreeg, moet dit horen. U vraagt ook wie dat zijn ({tell-receivers}).',
      'U wilt het horen voordat de beperking stopt ({restrict-end}).',
      'U vraagt op welke dag de beperking begon. Gebeurt het niet? Dan vraagt u waarom niet.',
    ],
  },
  consent: {
    title: 'Uw toestemming',
    say: [
      'Op {day1} gaf u toestemming.',
      { when: 'no-day', say: 'U gaf toestemming. De dag weet u niet meer.' },
      'U trekt die toestemming in vanaf de dag waarop de brief aankomt ({withdraw-consent}).',
    ],
  },
  'asked-consent': {
    title: 'Wat u vraagt',
    say: [
      'U vraagt om te stoppen met het gebruik dat op uw toestemming rust, en op welke dag dat is gebeurd.',
      'Ook wie de gegevens voor de organisatie gebruikt, moet stoppen.',
      'Gaat men met een deel door? Dan vraagt u welke andere regel dat toestaat ({basis}).',
      'Heeft het intrekken gevolgen voor uw uitkering of traject? Dan vraagt u welke, en volgens welke ' +
        'regel. Toestemming hoort vrij te zijn ({free-consent}).',
    ],
  },
  question: { title: 'Uw vraag', say: ['U stelt uw vraag in uw eigen woorden.'] },
  wish: { title: 'Wat u wilt bereiken', say: ['U schrijft wat u wilt bereiken.'] },
  confidence: {
    title: 'Vertrouwelijk',
    say: [
      'U schrijft aan de functionaris gegevensbescherming (FG) ({officer}).',
      'De FG moet geheimhouden wat u schrijft ({officer-secrecy}, {officer-secrecy-nl}).',
      'Lezen anderen de post mee? Dan wilt u dat eerst weten.',
    ],
  },
  supplier: {
    title: 'Vragen voor een bedrijf dat meewerkt',
    say: [
      'De FG kan deze vragen doorsturen. Uw naam staat er niet in.',
      'Welke gegevens heeft het bedrijf, waar staan ze, en hoe lang? Wis ze intussen niet.',
      'Welke andere bedrijven werken mee ({other-processors})?',
      'Op welke dag is de overeenkomst ondertekend, en vanaf welke dag kreeg het bedrijf gegevens ' +
        '({processor-agreement})?',
      'Hoe helpt het bedrijf bij een verzoek om inzage ({processor-helps})?',
    ],
  },
  'answer-officer': {
    title: 'Het antwoord',
    say: [
      'De wet noemt geen termijn. U vraagt om een antwoord vóór of op {day1}.',
      'Lukt dat niet? Dan vraagt u wanneer wel.',
      'Bij de brief hoort een kort formulier voor het antwoord.',
      'Deze brief is geen verzoek om inzage en geen klacht.',
    ],
  },
  'answer-ways': {
    title: 'Hoe het antwoord kan komen',
    say: [
      'U schrijft hoe men u kan antwoorden.',
      { when: 'by-post', say: 'Het antwoord kan op papier naar uw adres komen.' },
      { when: 'by-email', say: 'Het antwoord kan met beveiligde e-mail komen.' },
      { when: 'by-counter', say: 'U kunt het antwoord aan de balie halen.' },
      { when: 'by-adviser', say: 'Het antwoord kan via uw adviseur komen.' },
    ],
  },
  form: {
    title: 'Formulier voor het antwoord',
    say: [
      'De FG vult dit in, u niet. Er staan vragen in over de regel in de wet, hoe lang gegevens ' +
        'bewaard blijven, de DPIA, het register, of het gestopt is, en wie de gegevens krijgt.',
    ],
  },
  ways: {
    title: 'Zo kan men nagaan dat u het bent',
    say: [
      'U biedt aan om naar de balie te komen en uw identiteitsbewijs te laten zien.',
      'U kunt ook DigiD gebruiken, of een antwoord krijgen op uw bekende adres of telefoonnummer.',
      'Moet het toch met een kopie? Dan dekt u het BSN, de foto en het nummer af, en schrijft u erop ' +
        'waarvoor de kopie is.',
    ],
  },
  'no-copy': {
    title: 'Waarom u geen volledige kopie stuurt',
    say: [
      'Men mag meer vragen bij een goede reden om te twijfelen. U vraagt welke twijfel er is ({identity}).',
      'Op een volledige kopie staan volgens u meer gegevens dan nodig ({least-data}).',
    ],
  },
  proposal: {
    title: 'Waarom u dit voorstelt',
    say: [
      'Men mag meer vragen bij een goede reden om te twijfelen. U vraagt welke twijfel er is ({identity}).',
      'U geeft liever niet meer gegevens dan nodig ({least-data}).',
    ],
  },
  term: {
    title: 'De termijn',
    say: [
      'Volgens u loopt de termijn vanaf de dag waarop uw verzoek aankwam ({answer-term}).',
      'Ziet men dat anders? Dan vraagt u op welke dag het antwoord komt, en waarom.',
    ],
  },
  late: {
    title: 'Waar het om gaat',
    say: [
      'Hier staat wat u stuurde en wanneer, zodat men uw brief kan vinden.',
      'De laatste dag is berekend met de regel over de termijn ({answer-term}).',
      'De laatste dag is berekend met de regel over de termijn ({woo-term}).',
      'De laatste dag is berekend met de regel over de termijn ({objection-answer-term}).',
      'De laatste dag is berekend met de regel over de termijn ({application-term}).',
      'Een schriftelijk antwoord op een verzoek over uw gegevens is een besluit ({reaction-is-decision}).',
    ],
  },
  'asked-reminder': {
    title: 'Wat u vraagt',
    say: [
      'U vraagt om een antwoord vóór of op {day1}.',
      'Is er al geantwoord? Dan vraagt u om een kopie.',
      'Schreef men dat er meer tijd nodig is? Dan vraagt u wanneer dat was, en waarom.',
    ],
  },
  notice: {
    title: 'Ingebrekestelling',
    say: [
      'U stelt de organisatie in gebreke: u zegt officieel dat zij te laat is.',
      'Zij heeft vanaf de dag na ontvangst nog twee weken om te beslissen ({notice-weeks}).',
      'Zij heeft nog twee weken om te beslissen. Bij dit verzoek hoort geen dwangsom ({woo-no-penalty}).',
      'Daarna kan er voor elke dag een dwangsom zijn: geld voor u omdat men te laat is ({penalty-days}).',
      'Daarna kunt u ook naar de rechtbank ({appeal-after-notice}).',
      'Is er al besloten? Dan vraagt u om een kopie, met de dag van verzending.',
    ],
  },
  happened: {
    title: 'Wat er gebeurde',
    say: ['U schrijft wat er gebeurde, wie het deed als u dat weet, wanneer en waar.'],
  },
  'my-view': {
    title: 'Uw mening',
    say: [
      'U noemt een regel en waarom dit daar volgens u niet bij past. Het staat er als uw mening.',
    ],
  },
  'how-on': {
    title: 'Hoe het verder gaat',
    say: [
      'U vraagt binnen zes weken om een oordeel. Kijkt er een commissie naar? Dan zijn het tien weken ' +
        '({conduct-term}).',
      'U wilt kunnen vertellen wat er gebeurde ({conduct-hearing}).',
      'U vraagt wat men heeft gevonden, wat men daarvan vindt, en wat men ermee doet ' +
        '({conduct-findings}).',
      'De klacht gaat over gedrag. Zij komt niet in de plaats van een verzoek of een bezwaar.',
    ],
  },
  known: {
    title: 'Wat u al weet',
    say: ['Hier staan twee datums naast elkaar. De brief zegt er verder niets over.'],
  },
  documents: {
    title: 'De stukken die u zoekt',
    say: [
      'U zoekt de overeenkomst over het verwerken van gegevens, met datum en ondertekening ' +
        '({processor-agreement}).',
      'U zoekt stukken die laten zien vanaf welke dag gegevens zijn gedeeld.',
      'U zoekt het onderzoek vooraf naar de gevolgen voor de privacy, de DPIA ({impact-assessment}).',
      'U zoekt wat hierover in het register van verwerkingen staat ({register}).',
    ],
  },
  'answer-woo': {
    title: 'Bij het antwoord',
    say: [
      'U vraagt niet om gegevens over uzelf. Namen van anderen mag men afdekken.',
      'Is een stuk al openbaar, of is het er niet? Dan vraagt u om dat te schrijven.',
      'Is het verzoek te ruim? Dan kan men contact met u opnemen.',
      'U vraagt om een besluit binnen vier weken na ontvangst ({woo-term}).',
      'Zijn er twee weken meer nodig? Dan wilt u dat binnen die vier weken horen, met de reden ' +
        '({woo-adjournment}).',
    ],
  },
};
