/** Addresses, logs, messages between machines, headers of e-mail. */

import { templatesOf } from './fill-in.ts';

export const machineTexts = templatesOf(`
https://mijn.{host}/uitkering/status?bsn={bsn-plain}&zaak=17
--
https://mijn.{host}/formulier/wmo;jsessionid={session-hex}?stap=3
--
https://{host}/login?token={session}&returnUrl=%2Fmijn%2Fzaken
--
Open uw persoonlijke pagina: https://mijn.{host}/p/{session-uuid}
Deze koppeling werkt tot {date}.
--
Bevestig uw e-mailadres door te klikken op https://{host}/bevestig?code={session}&taal=nl
--
GET /api/v1/personen/{bsn-plain}/uitkeringen HTTP/1.1
Host: intern.{host}
Accept: application/json
--
GET /mijn/berichten HTTP/1.1
Host: mijn.{host}
Cookie: PHPSESSID={session}; taal=nl
--
Set-Cookie: ASP.NET_SessionId={session}; path=/; HttpOnly; SameSite=Lax
--
Authorization: Bearer {session-jwt}
--
{"burgerservicenummer":"{bsn-plain}","geboortedatum":"{birth-iso}","status":"OPEN"}
--
{"bsn":{bsn-plain},"iban":"{iban-plain}","bedrag":1250}
--
{ "bsn": {bsn-short}, "regeling": "PW", "sinds": "{date-iso}" }
--
{"contact":{"telefoon":"{phone}","email":"{email}"},"voorkeur":"sms"}
--
{"event":"login","user":{"digidGebruikersnaam":"{digid}"},"at":"{date-iso}T{clock}Z"}
--
{"sessionId":"{session}","page":3,"lang":"nl"}
--
{"access_token":"{session-jwt}","expires_in":900,"token_type":"bearer"}
--
{"kenteken":"{plate-bare}","zone":12,"vanaf":"{date-iso}T{clock}"}
--
<ns1:persoon><ns1:bsn>{bsn-plain}</ns1:bsn>\
<ns1:geboortedatum>{birth-iso}</ns1:geboortedatum></ns1:persoon>
--
<burgerservicenummer soort="test">{bsn-plain}</burgerservicenummer><zaak>{case}</zaak>
--
{date-iso} {clock} INFO zoekopdracht bsn={bsn-plain} door gebruiker klantmanager12 resultaat=1
--
{date-iso} {clock} WARN mail naar {email} geweigerd (mailbox vol), poging {n}
--
{date-iso} {clock} DEBUG sessie geopend session_id={session} duur=900s
--
[{clock}] sms verzonden aan {phone-abroad}: "Uw afspraak is om {time}"
--
BEGIN:VCARD
VERSION:3.0
FN:{short-person}
TEL;TYPE=cell:{phone}
EMAIL:{email}
END:VCARD
--
BEGIN:VEVENT
SUMMARY:Huisbezoek {address}
DTSTART:20250312T093000
END:VEVENT
--
ATTENDEE;CN=Cliënt:mailto:{email}
DTSTAMP:20240611T101500Z
--
From: "{short-person}" <{email-official}>
To: {email}
Subject: afspraak {date}
Content-Type: text/plain; charset=utf-8
--
mailto:{email}?subject=Afspraak%20{year}
--
https://formulieren.{host}/contact?email={email-encoded}&onderwerp=klacht
--
tel:{phone-abroad}
--
Bestandsnaam: beschikking_{bsn-plain}_definitief.pdf
--
pad: \\\\server\\inkomen\\dossiers\\{bsn-plain}\\huisbezoek.docx
--
URL in de adresbalk was https://mijn.{host}/burger/{bsn-plain}/schulden#overzicht
--
POST /zoeken kenteken={plate-bare}&datum={date-iso}
--
?postcode=1234AB&sid={session}
--
Referer: https://{host}/afspraak/wijzigen?afspraaktoken={session}
--
De chat stond open op https://chat.{host}/room/{session-uuid}?naam=bezoeker
--
INSERT INTO client (bsn, geboortedatum, tel) VALUES ('{bsn-plain}', '{birth-iso}', '{phone}');
--
bsn,geboortedatum,iban,telefoon
{bsn-plain},{birth-iso},{iban-plain},{phone}
{bsn-plain},{birth-iso},{iban-plain},{phone}
--
localStorage.setItem('authToken', '{session-jwt}')
--
matomo.php?idsite=4&uid={bsn-plain}&action_name=Bijstand%20aanvragen
--
https://{host}/enquete?respondent={session-uuid}&bron=mail
--
X-Session-Token: {session}
X-Frame-Options: DENY
--
_paq.push(['setUserId', '{email}']);
--
dataLayer.push({"event":"formulier","bsn":"{bsn-plain}","stap":2})
--
SAML NameID: s00000000:{bsn-plain} (sectoraal nummer BSN), RelayState leeg
--
{"v_nummer":"{v-plain}","nationaliteit":"0000","ingangsdatum":"{date-iso}"}
--
https://{host}/download?document=aanslag.pdf&access_key={session}
--
iban={iban-plain}&tnv=onbekend&bedrag=45,00
--
Bijschrift bij scherm1.png: ingelogd via DigiD, DigiD-gebruikersnaam {digid}, om {time}
--
webhook body: {"adres":"{address}","melding":"overlast","tijd":"{date-iso}"}
--
#!/bin/sh
curl -H 'Cookie: sessionid={session}' https://{host}/mijn/
--
U bent te lang weg geweest. Ga verder via https://mijn.{host}/hervat/{session}?stap=2
--
https://{host}/uitnodiging#key={session}
--
Cookie: taal=nl; toestemming=ja; JSESSIONID={session}; thema=licht
--
<input type="hidden" name="sessietoken" value="{session}">
--
https://{host}/video/spreekkamer?kamer={session-uuid}&sleutel={session-hex}
--
{"refresh_token":"{session}","scope":"berichten.lezen"}
--
302 Location: https://inloggen.{host}/terug?SAMLart={session}&RelayState=mijn
--
Wachtwoord wijzigen? Klik binnen een uur op https://{host}/wachtwoord/nieuw?reset_token={session}
--
wss://chat.{host}/socket?sid={session}&transport=websocket
--
Afmelden voor deze e-mails: https://post.{host}/afmelden?ontvanger={session}
--
ik kopieerde per ongeluk de hele balk: https://mijn.{host}/zaak/{session-uuid}/bijlagen?pagina=1
--
[{clock}] POST /oauth/token 200 id_token={session-jwt}
--
{"vnummer":"{v-plain}","bsn":"{bsn-plain}"}
--
vreemdelingennummer={v-plain};land=0000;peildatum={date-iso}
--
<v-nummer>{v-plain}</v-nummer><status>actief</status>
--
{date-iso} {clock} INFO aanmelding geslaagd, DigiD gebruikersnaam: {digid}, niveau midden
`);
