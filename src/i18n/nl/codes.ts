/** Dutch: what went wrong, what is safe, what to do next. */

import type { Code } from '../../domain/codes.ts';
import { closedPage } from './closed-page.ts';

export const codes: Record<Code, string> = {
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
  'nothing-marked':
    'Hier staat niets om te markeren. Er is niets veranderd. Kies woorden of een deel van een blad.',
  'sender-missing': 'Vul uw naam en adres in. Zonder naam en adres is de brief niet af.',
  'recipient-missing':
    'Van een melding is nog niet bekend aan wie de brief moet, of op welk adres. Er is niets gemaakt. Kies bij die melding ‘Wijzig organisatie’.',
  'recipient-gone':
    'Een organisatie in uw dossier bestaat niet meer, of staat niet meer in de lijst. Er is niets gemaakt. Kies bij die melding ‘Wijzig organisatie’.',
  'no-records':
    'Er is nog geen melding om een bewijspakket van te maken. Er is niets gemaakt. Maak eerst een melding af.',
  'blob-damaged':
    'Een bewaard bestand is beschadigd. Er is geen pakket gemaakt, zodat het niets weglaat. De andere meldingen zijn veilig.',
  'path-refused': 'Een bestand in het pakket heeft een naam die niet kan. Er is niets gemaakt.',
  'piece-too-large':
    'Een van de bewaarde bestanden is groter dan een deel mag zijn. Er is niets gemaakt; alles staat er nog. Kies grotere delen, of alles in één bestand.',
  'pages-not-made':
    'De bladzijden voor de PDF zijn niet gelukt. Er is niets gemaakt; alles staat er nog. Probeer het opnieuw, of maak het pakket zonder PDF.',
  'pack-too-large-for-memory':
    'Dit pakket is te groot om te maken zonder iets op deze computer te schrijven. Er is niets gemaakt; alles staat er nog. Laat de PDF weg, of maak het op een computer van uzelf.',
  'pack-not-sound':
    'Het pakket is nagelezen en klopte niet. Het is weggegooid; alles in uw dossier staat er nog. Maak het opnieuw.',
  'pack-not-written':
    'Het bestand kon niet worden geschreven. Er is niets gemaakt; alles in uw dossier staat er nog. Probeer het opnieuw.',
  'leak-found':
    'Er stond nog iets in het pakket dat afgedekt moest zijn. Het pakket is weggegooid; alles in uw dossier staat er nog. Hieronder staat waar het was.',
  'pack-not-searched':
    'Het nazoeken van het pakket is niet gelukt. Het is weggegooid; alles in uw dossier staat er nog. Probeer het opnieuw.',
  'photos-not-seen':
    'Er is een foto, een beeld, een scan of een PDF die u hier nog niet bekeek. Kantlijn kan niet lezen wat erop staat. Kies hieronder per bestand wat u wilt. Er is nog niets gemaakt.',
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
  'pack-unreadable':
    'De browser kan dit pakket niet meer lezen. Er is niets overgenomen en niets veranderd. Zet het bestand op dit apparaat en kies het opnieuw.',
  'pack-conflicts':
    'In dit pakket staat een bestand dat een bewaard bestand zou vervangen. Er is niets overgenomen en niets veranderd. Vraag het pakket opnieuw aan wie het u gaf.',
  'not-an-age-file':
    'Dit bestand is niet op slot gedaan door Kantlijn of age, of het is veranderd. Er is niets overgenomen. Vraag het opnieuw aan wie het u gaf.',
  'age-newer':
    'Dit bestand is op slot gedaan op een manier die deze Kantlijn niet kent. Er is niets overgenomen. Werk de uitbreiding bij, of open het met het programma age.',
  'age-plugin':
    'Dit bestand is op slot voor een soort sleutel die Kantlijn niet heeft. Er is niets overgenomen. Open het met het programma age, of vraag om een bestand met zes woorden.',
  'age-needs-passphrase':
    'Dit bestand is op slot. Er is nog niets overgenomen. Vul de woorden in die u erbij kreeg.',
  'age-needs-key':
    'Dit bestand is op slot voor een sleutel, en hier is geen sleutel. Er is niets overgenomen. Maak bij ‘Zegel en sleutels’ een sleutel en geef die, of vraag om een bestand met zes woorden.',
  'age-wrong-passphrase':
    'Deze woorden passen niet bij dit bestand. Er is niets overgenomen. Kijk elk woord na en probeer het opnieuw.',
  'age-other-key':
    'Dit bestand is op slot voor een andere sleutel. Er is niets overgenomen. Vraag aan wie het u gaf voor wie het is.',
  'age-cut-off':
    'Het einde van dit bestand ontbreekt of klopt niet. Er is niets overgenomen. Haal het bestand opnieuw op.',
  'age-damaged':
    'Dit bestand is onderweg veranderd. Er is niets overgenomen. Haal het bestand opnieuw op, of vraag het opnieuw.',
  'pack-too-large-to-open':
    'Dit pakket is te groot om te openen zonder iets op deze computer te schrijven. Er is niets overgenomen. Vraag het in delen, of open het met het programma age.',
  'file-to-add':
    'Het PDF-bestand zelf is nog niet bewaard: de browser geeft het niet vrij. Sla het op uw apparaat op. Voeg het daarna in het dossier toe aan deze melding.',
  'not-a-pdf':
    'Dit bestand is geen PDF. Er is niets bewaard en niets veranderd. Kies het bestand dat u van de site opsloeg.',
  'scan-too-large':
    'Dit bestand is groter dan 20 MB. Er is niets bewaard en niets veranderd. Maak een kleinere foto of PDF van de machtiging.',
  'scan-not-known':
    'Deze soort bestand kan hier niet bij. Er is niets bewaard en niets veranderd. Kies een PDF, of een foto (JPEG of PNG).',
  'file-too-large':
    'Dit bestand is groter dan 50 MB. Er is niets bewaard en niets veranderd. Bewaar het zelf op een veilige plek.',
  'file-not-read':
    'De browser kan dit bestand niet lezen. Er is niets veranderd. Zet het bestand op dit apparaat en kies het opnieuw.',
  'added-file-too-large':
    'Dit bestand is groter dan 100 MB. Er is niets bewaard en niets veranderd. Maak het kleiner, of voeg alleen de bladen toe waar het om gaat.',
  'already-added':
    'Dit stuk hoort al bij deze melding. Er is niets veranderd. Kijk in de lijst: wat u eruit haalde, kunt u daar terugzetten.',
  'file-damaged':
    'Dit bestand is beschadigd of niet heel. Er is niets bewaard en niets veranderd. Haal het opnieuw op, of maak een foto van het stuk.',
  'file-locked':
    'Deze PDF gaat alleen open met een wachtwoord. Er is niets bewaard en niets veranderd. Sla de PDF op zonder wachtwoord, of maak een foto van de bladen.',
  'picture-not-read':
    'Deze browser kan deze soort foto niet lezen. Er is niets bewaard en niets veranderd. Maak er een JPEG of PNG van en kies die.',
  'picture-too-large':
    'Deze foto heeft meer beeldpunten dan de browser aankan. Er is niets bewaard en niets veranderd. Maak de foto kleiner en kies die.',
  'kind-not-known':
    'Deze soort bestand kan hier niet bij. Er is niets bewaard en niets veranderd. Kies een PDF, een foto of een e-mail (.eml).',
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
