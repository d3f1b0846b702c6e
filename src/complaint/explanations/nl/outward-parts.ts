/** Wat de brieven daarna zeggen, deel voor deel, in het Nederlands: bezwaar, rechter, AP, ombudsman. */
import type { OutwardPartWords } from '../explanation-words.ts';

export const outwardPartsNl: OutwardPartWords = {
  disagree: {
    title: 'Waarom u het er niet mee eens bent',
    say: [
      'U schrijft waarom u het niet met het besluit eens bent. Het staat er als uw mening.',
      'U gaat in op elke reden, en noemt steeds het bewijs ({objection-contents}).',
    ],
  },
  'asked-objection': {
    title: 'Wat u vraagt',
    say: [
      'U vraagt om het besluit opnieuw te bekijken, en schrijft wat u wilt.',
      'U vraagt om de gegevens niet te wissen zolang dit loopt ({keep-data}).',
      'U vraagt wanneer er wordt beslist ({objection-answer-term}).',
    ],
  },
  file: {
    title: 'Dossier, hoorzitting en kosten',
    say: [
      'U wilt alle stukken ruim voor de hoorzitting zien ({file}).',
      'U wilt gehoord worden: u mag dan vertellen hoe u het ziet ({hearing}).',
      'Heeft u kosten voor beroepsmatige hulp? Dan vraagt u om een vergoeding als het besluit wordt ' +
        'herroepen ({costs}).',
      { when: 'by-post', say: 'Het antwoord kan op papier naar uw adres komen.' },
      { when: 'by-email', say: 'Het antwoord kan met beveiligde e-mail komen.' },
      { when: 'by-counter', say: 'U kunt het antwoord aan de balie halen.' },
      { when: 'by-adviser', say: 'Het antwoord kan via uw adviseur komen.' },
    ],
  },
  'reasons-later': {
    title: 'Uw redenen volgen',
    say: [
      'U maakt nu bezwaar om op tijd te zijn. U vraagt ten minste vier weken om uw redenen te sturen ' +
        '({grounds-later}).',
      'U vraagt op welke dag die termijn eindigt.',
      'U vraagt om de gegevens niet te wissen zolang dit loopt ({keep-data}).',
    ],
  },
  'who-late': {
    title: 'Wie niet heeft beslist',
    say: ['U noemt wie had moeten beslissen.'],
  },
  'what-late': {
    title: 'Wat er te laat is',
    say: [
      'Hier staat wat u vroeg, tot wanneer men kon beslissen, en wanneer uw ingebrekestelling aankwam.',
      'Sindsdien zijn twee weken voorbij. U heeft nog geen besluit.',
    ],
  },
  'asked-appeal': {
    title: 'Wat u de rechtbank vraagt',
    say: [
      'U vraagt de rechtbank om u gelijk te geven.',
      'U vraagt dat er binnen twee weken alsnog een besluit komt ({order-to-decide}).',
      'U vraagt om een dwangsom voor elke dag dat het dan nog duurt ({order-penalty}).',
      'U vraagt ook vast te stellen hoe hoog de dwangsom is die u al kunt krijgen ({penalty}, {court-sets-penalty}).',
      'U vraagt om het griffierecht terug. Kunt u dat niet betalen? Dan vraagt u apart om vrijstelling.',
      'De rechtbank kan beslissen zonder zitting. U vindt dat goed ({judgment-without-hearing}).',
    ],
  },
  subject: {
    title: 'Waar het over gaat',
    say: ['Hier staat het onderwerp, en om welke gegevens het gaat als de brief die noemt.'],
  },
  before: {
    title: 'Wat eraan voorafging',
    say: [
      'Op {day1} deed u een verzoek over uw gegevens.',
      'De termijn om te antwoorden is voorbij ({answer-term}). U kreeg geen antwoord.',
      'U kreeg een antwoord van {day2}. U bent het daar niet mee eens.',
    ],
  },
  'why-petition': {
    title: 'Waarom u dit vraagt',
    say: ['U noemt regels en waarom dit daar volgens u niet bij past. Het staat er als uw mening.'],
  },
  'asked-petition': {
    title: 'Wat u de rechtbank vraagt',
    say: [
      'U schrijft wat de rechtbank de andere partij moet opdragen.',
      'U vraagt dat de andere partij de gegevens bewaart zolang dit loopt ({keep-data}).',
    ],
  },
  'about-whom': {
    title: 'Over wie het gaat',
    say: [
      'U noemt de organisatie.',
      'Gaat een ander over deze gegevens? Dan gaat de brief ook over die ander.',
    ],
  },
  'going-on': {
    title: 'Gebeurt het nog?',
    say: [
      { when: 'goes-on', say: 'U schrijft dat het nog gebeurt, of nog gevolgen heeft.' },
      { when: 'stopped', say: 'U schrijft dat het niet meer gebeurt.' },
      { when: 'unsure', say: 'U schrijft dat u niet weet of het nog gebeurt.' },
    ],
  },
  'handled-before': {
    title: 'Dit is al eerder behandeld',
    say: [
      'U schrijft dat een eerdere klacht hierover is behandeld.',
      'Daarna is het opnieuw gemeld. U vraagt de AP om dat mee te wegen.',
    ],
  },
  think: {
    title: 'Wat u hiervan vindt',
    say: ['U noemt regels en waarom dit daar volgens u niet bij past. Het staat er als uw mening.'],
  },
  tried: {
    title: 'Wat u eerst zelf deed',
    say: [
      { when: 'table', say: 'De tabel noemt uw brieven aan de organisatie, en de antwoorden.' },
      {
        when: 'no-table',
        say: 'U schrijft dat u de organisatie niet eerst zelf schreef, en waarom niet.',
      },
    ],
  },
  factors: {
    title: 'Wat de AP weegt',
    say: [
      'De AP weegt drie dingen: hoe hard het u raakt, hoe breed het speelt, en wat de AP kan doen. ' +
        'Hier staat wat uw dossier daarover zegt. De AP beslist zelf.',
    ],
  },
  agreement: {
    title: 'De overeenkomst met een bedrijf',
    say: ['Hier staan twee datums naast elkaar. De brief zegt er verder niets over.'],
  },
  'asked-ap': {
    title: 'Wat u de AP vraagt',
    say: [
      'U schrijft wat u wilt bereiken, of wat de AP moet opleggen.',
      'De AP kan dit opleggen ({authority-powers}).',
      'U vraagt de AP om de organisatie te vragen de gegevens te bewaren ({keep-data}).',
      'U vraagt om binnen drie maanden te horen hoe het ermee staat ({progress}).',
      'U vraagt om een besluit op papier ({application-term}).',
      'U stuurt geen kopie van een identiteitsbewijs mee.',
    ],
  },
  ground: {
    title: 'Reden {n}',
    say: [
      {
        when: 'no-prior-contact',
        say: 'De AP zei: u had de organisatie eerst zelf moeten schrijven. U laat zien dat u dat deed. Volgens u kan de AP de klacht nu behandelen ({complaint-handling}).',
      },
      {
        when: 'not-own-data',
        say: 'De AP zei: het gaat niet om uw eigen gegevens. U schrijft waarom het daar volgens u wel om gaat ({personal-data}).',
      },
      {
        when: 'no-infringement',
        say: 'De AP zei: zij ziet geen inbreuk op de regels. U schrijft hoe u het ziet.',
      },
      {
        when: 'priority',
        say: 'De AP gaf andere zaken voorrang. U noemt wat volgens u ook meetelt, en vraagt om onderzoek voor zover dat past ({complaint-handling}).',
      },
      {
        when: 'treated-as-tip',
        say: 'De AP behandelde uw brief als een tip. Volgens u vroeg u om een besluit, en is het antwoord een weigering daarvan ({decision}).',
      },
      {
        when: 'treated-as-tip',
        say: 'Boven uw brief stond dat het een klacht was ({complaint-right}).',
      },
      {
        when: 'treated-as-tip',
        say: 'Boven uw brief stond dat het een verzoek om handhaving was ({enforcement-application}).',
      },
    ],
  },
  'asked-ap-objection': {
    title: 'Wat u vraagt',
    say: [
      'U vraagt om het besluit opnieuw te bekijken, en alsnog te doen wat u vroeg.',
      'U vraagt wanneer er wordt beslist ({objection-answer-term}).',
    ],
  },
  'who-we-are': {
    title: 'Wie de organisatie is',
    say: [
      'De organisatie komt volgens haar statuten en in de praktijk op voor een algemeen belang ' +
        '({collective-interest}).',
      'Zij schrijft ook voor mensen die haar daarvoor machtigden ({mandated-body}).',
    ],
  },
  'subject-many': {
    title: 'Waar het over gaat',
    say: [
      'Hier staan het onderwerp en hoeveel meldingen er zijn, van {day1} tot en met {day2}.',
      'Hoeveel mensen het raakt, is niet bekend.',
    ],
  },
  'asked-many': {
    title: 'Wat de organisatie de AP vraagt',
    say: [
      'De organisatie schrijft wat zij wil bereiken, of wat de AP moet opleggen.',
      'De AP kan dit opleggen ({authority-powers}).',
      'De organisatie vraagt om een besluit op papier ({application-term}).',
    ],
  },
  'about-body': { title: 'Over wie het gaat', say: ['U noemt de organisatie.'] },
  'complaint-before': {
    title: 'Uw klacht bij de organisatie zelf',
    say: [
      'Op {day1} klaagde u eerst bij de organisatie zelf ({complaint-first}).',
      'Het antwoord is van {day2}.',
      { when: 'no-answer', say: 'U kreeg geen antwoord.' },
      'Een klacht kan tot een jaar daarna bij de ombudsman ({ombudsman-term}).',
    ],
  },
  'where-wrong': {
    title: 'Waar het volgens u misgaat',
    say: ['U schrijft waar het volgens u misgaat.'],
  },
  'why-stuck': {
    title: 'Waarom u zelf niet verder komt',
    say: ['U schrijft waarom u zelf niet verder komt.'],
  },
  'for-what': {
    title: 'Waarvoor',
    say: [
      'Hier staan het onderwerp en de organisatie waar het om gaat.',
      'De ander mag voor u verzoeken doen, een klacht indienen, om handhaving vragen, bezwaar maken, ' +
        'in beroep gaan, en stukken krijgen en lezen.',
    ],
  },
  'how-long': {
    title: 'Hoe lang',
    say: [
      'De machtiging geldt tot de zaak klaar is. U kunt haar altijd intrekken, op papier.',
      'U zet uw handtekening.',
    ],
  },
};
