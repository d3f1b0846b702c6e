/** Wat er te zeggen is van elke bevinding, in het Nederlands. */
import type { WordsOfFindings } from './finding-words.ts';

const again = 'Vraag het pakket opnieuw aan wie het u gaf.';
const compare = 'Vraag het pakket opnieuw aan wie het u gaf, en vergelijk de vingerafdruk.';

export const findingWordsNl: WordsOfFindings = {
  'not-a-zip': {
    what: 'Dit is geen ZIP-bestand, of het is niet te lezen.',
    means: 'Er is niets van het pakket gecontroleerd.',
    next: 'Kies het ZIP-bestand zelf. Lukt het dan nog niet? Vraag het dan opnieuw.',
  },
  'zip-cut-off': {
    what: 'Het ZIP-bestand houdt te vroeg op.',
    means: 'Een deel ontbreekt. Vaak is het downloaden of versturen niet afgemaakt.',
    next: 'Download het nog een keer, of vraag het opnieuw.',
  },
  'zip-feature-unknown': {
    what: 'Het ZIP-bestand is op een andere manier ingepakt dan een bewijspakket.',
    means: 'Misschien is het opnieuw ingepakt, of met een wachtwoord gesloten.',
    next: 'Vraag om het bestand zoals Kantlijn het heeft gemaakt.',
  },
  'zip-headers-disagree': {
    what: 'Het ZIP-bestand zegt op twee plaatsen iets anders over hetzelfde bestand.',
    means: 'Het ene programma kan er dan iets anders in lezen dan het andere.',
    next: again,
  },
  'zip-bytes-unaccounted': {
    what: 'In het ZIP-bestand staan gegevens die bij geen bestand horen, of bij twee.',
    means: 'Het ZIP-bestand is niet meer zoals het is gemaakt. Hoe dat komt, is niet te zien.',
    next: compare,
  },
  'zip-too-large': {
    what: 'Uitgepakt is dit groter dan het zegt, of groter dan een bewijspakket kan zijn.',
    means: 'Uitpakken kan een computer laten vastlopen. Daarom is het niet verder gelezen.',
    next: 'Pak het niet uit. Vraag het pakket opnieuw aan wie het u gaf.',
  },
  'name-refused': {
    what: 'Een bestand heeft een naam die in een bewijspakket niet voorkomt.',
    means: 'Op een andere computer kan zo’n naam iets anders betekenen.',
    next: `Pak het niet uit. ${again}`,
  },
  'name-twice': {
    what: 'Een naam komt twee keer voor.',
    means: 'Welk van de twee u ziet, hangt af van het programma waarmee u uitpakt.',
    next: again,
  },
  'not-a-file': {
    what: 'In het pakket zit iets dat geen gewoon bestand is.',
    means: 'Het kan een verwijzing zijn naar iets buiten het pakket.',
    next: `Pak het niet uit. ${again}`,
  },
  'not-a-pack': {
    what: 'Dit ZIP-bestand is geen bewijspakket.',
    means: 'Het heeft niet de ene map en de lijsten die elk bewijspakket heeft.',
    next: 'Kies het ZIP-bestand zoals u het hebt gekregen. Pak het niet opnieuw in.',
  },
  'version-unknown': {
    what: 'Dit pakket is van een versie die deze controle niet kent.',
    means: 'Of het heel is, kan deze controle niet zeggen.',
    next: 'Gebruik een nieuwere Kantlijn, of controleer de lijsten met sha256sum.',
  },
  'bag-declaration-wrong': {
    what: 'Het bestand bagit.txt is niet zoals het hoort.',
    means: 'Daarin staat volgens welke regels het pakket is gemaakt.',
    next: compare,
  },
  'bag-info-wrong': {
    what: 'Het bestand bag-info.txt is niet zoals het hoort.',
    means: 'Wat het pakket over zichzelf zegt, is niet zeker: de dag, het deel, het programma.',
    next: compare,
  },
  'manifest-wrong': {
    what: 'Een lijst met vingerafdrukken is niet zoals zij hoort.',
    means: 'Met deze lijst is niet alles te controleren.',
    next: compare,
  },
  'manifest-lists-itself': {
    what: 'Een lijst met vingerafdrukken noemt zichzelf.',
    means: 'Een lijst kan haar eigen vingerafdruk niet bevatten. Zo maakt Kantlijn haar nooit.',
    next: compare,
  },
  'file-missing': {
    what: 'Een bestand ontbreekt.',
    means: 'Het staat in de lijst, maar zit niet in het pakket.',
    next: compare,
  },
  'file-not-listed': {
    what: 'Een bestand staat in geen lijst.',
    means: 'Het zat niet in het pakket toen de lijsten werden gemaakt.',
    next: 'Reken niet op dit bestand. Vraag wie u het pakket gaf waar het vandaan komt.',
  },
  'file-changed': {
    what: 'Een bestand is anders dan toen de lijst werd gemaakt.',
    means: 'Dat kan met opzet zijn gebeurd, of door een fout bij het kopiëren.',
    next: compare,
  },
  'payload-count-wrong': {
    what: 'Het aantal bestanden of hun grootte is anders dan het pakket zelf zegt.',
    means: 'Er kan iets bij zijn gekomen of weg zijn.',
    next: compare,
  },
  'row-unreadable': {
    what: 'Een van de gegevens voor de computer is niet te lezen.',
    means: 'De lijst past bij het bestand, maar wat erin staat klopt niet.',
    next: again,
  },
  'row-file-missing': {
    what: 'De gegevens noemen een bestand dat er niet is, of dat anders is.',
    means: 'De delen van dit pakket passen niet bij elkaar.',
    next: again,
  },
  'seal-broken': {
    what: 'Een zegel past niet bij wat er bewaard is.',
    means: 'De melding is anders dan op het moment dat zij werd verzegeld.',
    next: again,
  },
  'log-broken': {
    what: 'Een regel van het logboek past niet bij de regel die ervoor staat.',
    means: 'Het logboek is niet meer zoals het is gemaakt. Hoe dat komt, is niet te zien.',
    next: again,
  },
  'log-reordered': {
    what: 'De regels van het logboek staan niet in hun volgorde.',
    means: 'Elke regel is er, maar een of meer staan op een andere plaats.',
    next: again,
  },
  'log-doubled': {
    what: 'Een regel van het logboek staat er twee keer.',
    means: 'Het logboek is niet meer zoals het is gemaakt. Hoe dat komt, is niet te zien.',
    next: again,
  },
  'log-cut': {
    what: 'Het logboek houdt te vroeg op.',
    means: 'Een regel die eerder is verzegeld of ontvangen, is er niet meer.',
    next: 'Vraag wie u het pakket gaf om een pakket met het hele logboek.',
  },
  'log-rewritten': {
    what: 'Een regel van het logboek is een andere dan eerder.',
    means: 'De regel die is verzegeld of ontvangen, staat er niet meer zo.',
    next: compare,
  },
  'log-ahead': {
    what: 'Het pakket noemt een moment dat nog moet komen.',
    means: 'De klok van het ene apparaat loopt voor, of die van het andere achter.',
    next: 'Kijk of de klok van dit apparaat goed staat, en controleer het pakket dan opnieuw.',
  },
  'signature-missing': {
    what: 'De handtekening ontbreekt, of de sleutel die erbij hoort.',
    means: 'Het dossier heeft een sleutel, maar dit pakket is er niet compleet mee ondertekend.',
    next: again,
  },
  'signature-wrong': {
    what: 'Een handtekening past niet bij wat er is ondertekend.',
    means: 'Het pakket of de handtekening is veranderd. Hoe dat komt, is niet te zien.',
    next: compare,
  },
  'signature-other-key': {
    what: 'De handtekening is van een andere sleutel dan die van het dossier.',
    means: 'Iemand anders kan het hebben ondertekend.',
    next: compare,
  },
  'key-statement-wrong': {
    what: 'Wat het pakket over de sleutel van het dossier zegt, klopt niet.',
    means: 'Van wie de sleutel is geweest, is zo niet te volgen.',
    next: compare,
  },
  'receipt-wrong': {
    what: 'Een ontvangstbewijs is niet goed ondertekend.',
    means: 'Aan dit bewijs is niet te zien dat iemand het pakket toen heeft ontvangen.',
    next: 'Vraag wie het pakket toen ontving om het bewijs opnieuw.',
  },
  'seals-unreadable': {
    what: 'De lijst van verzegelingen is niet te lezen.',
    means: 'Met welke sleutel het dossier is verzegeld, is daardoor niet te zeggen.',
    next: again,
  },
  'stamp-broken': {
    what: 'Een tijdstempel klopt niet.',
    means:
      'Het zegt dus niets over wanneer het pakket er was. De andere bestanden zijn apart gecontroleerd.',
    next: 'Reken niet op dit tijdstempel. Vraag het antwoord van de autoriteit (.tsr) opnieuw aan wie het u gaf.',
  },
  'stamp-of-other-pack': {
    what: 'Een tijdstempel hoort bij een ander pakket.',
    means: 'Het gaat over een andere vingerafdruk dan die van dit pakket.',
    next: 'Kies het tijdstempel dat bij dit pakket hoort, en controleer opnieuw.',
  },
  'stamp-refused': {
    what: 'De autoriteit gaf geen tijdstempel.',
    means: 'Haar antwoord is een weigering. Het zegt niets over wanneer het pakket er was.',
    next: 'Vraag een antwoord waar wel een tijdstempel in zit aan wie het u gaf.',
  },
};
