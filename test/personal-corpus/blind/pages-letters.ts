/** Letters, minutes, chats and mail as a page shows them. */

import type { PageSource } from './page-source.ts';

export const letterPages: readonly PageSource[] = [
  {
    name: 'decision-letter',
    organisation: 0,
    who: 0,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Beschikking</title></head>
<body>
<p>{org-name}<br>{org-post}</p>
<p>Mevrouw {my-initials}<br>
{my-street}<br>
{city}</p>
<p>Datum: {date-long}<br>Ons kenmerk: {case}<br>BSN: {bsn-split}</p>
<p>Geachte mevrouw {my-surname},</p>
<p>U heeft op {date} bijstand aangevraagd, mede voor {my-child}, geboren op {birth-split}. Wij \
wijzen
de aanvraag af. U gaf als rekening {iban} op.</p>
<p>Grondslag: artikel 17 en artikel 54 van de Participatiewet. Vergelijk {ecli}.</p>
<p>Bezwaar kan binnen zes weken na {date-long}, bij {org-post}.</p>
<p>Inlichtingen: {short-person}, {org-official}, doorkiesnummer {phone-landline}.</p>
</body>
</html>`,
  },
  {
    name: 'interview-minutes',
    who: 4,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Gespreksverslag</title></head>
<body>
<h1>Gespreksverslag {date}</h1>
<p>Aanwezig: {my-full}, {person}, tolk.</p>
<p><b>V:</b> Wanneer bent u geboren? <b>A:</b> Ik ben geboren op {birth}.</p>
<p><b>V:</b> Van wie is de auto {plate}? <b>A:</b> Van mijn broer.</p>
<p><b>V:</b> Wie belt u vaak op {phone}? <b>A:</b> Dat zeg ik niet.</p>
<p><b>V:</b> Slaapt {my-child} bij u? <b>A:</b> Ja, altijd.</p>
<p>Opmerking rapporteur: {my-initials} wordt emotioneel als {my-child} ter sprake komt.</p>
<p>Einde {time} uur. Verslag getekend op {date} te {city}.</p>
<!-- concept, niet delen: bsn {bsn-plain} -->
</body>
</html>`,
  },
  {
    name: 'chat-transcript',
    organisation: 1,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Chat</title></head>
<body>
<div class="chat" data-room="{session-uuid}">
<p class="m">Hallo, ik ben Guus, de digitale hulp. Waarmee kan ik helpen?</p>
<p class="b">ik wil weten waar mn aanvraag blijft</p>
<p class="m">Wat is uw BSN?</p>
<p class="b">{bsn-plain}</p>
<p class="m">En uw geboortedatum?</p>
<p class="b">geboren {birth}</p>
<p class="m">Bedankt. Zaak {case} is in behandeling sinds {date}. Wilt u gebeld worden?</p>
<p class="b">ja op {phone-mobile} of {phone-split}</p>
<p class="m">Ons nummer is {org-phone}. U kunt ook mailen: {org-box}.</p>
</div>
</body>
</html>`,
  },
  {
    name: 'mail-thread',
    organisation: 2,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Re: inzage in mijn dossier</title></head>
<body>
<table class="kop"><tr><td>Van</td><td>{short-person} &lt;{org-official}&gt;</td></tr>
<tr><td>Aan</td><td>&lt;{email}&gt;</td></tr>
<tr><td>Cc</td><td>{org-listed}; {org-box}</td></tr>
<tr><td>Verzonden</td><td>{date} {time}</td></tr></table>
<p>Goedemiddag, uw verzoek is ingeboekt onder {case}. Kunt u uw IBAN doorgeven?</p>
<blockquote>
<p>Op {date} schreef {email-split}:</p>
<p>Hallo, hierbij: {iban}. Ik ben bereikbaar op {phone}. Mijn andere mail is {email-entity}.</p>
<p>Ik verhuis naar {address} {city} per {date}.</p>
</blockquote>
<p>{org-name} | {org-visit} | {org-phone}</p>
</body>
</html>`,
  },
  {
    name: 'scan-with-line-breaks',
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Scan 0004</title></head>
<body>
<pre>
GEMEENTE                     bladzijde 1 van 2
Datum      {date}
Kenmerk    {case}
BSN        {bsn-grouped}
Naam       {short-person}
Woonadres  {address}

Hierbij delen wij u me-
de dat het recht is be-
eindigd per {date}. Een be-
drag van {amount} vorderen
wij terug van rekening
{iban}.
Burgerservice-
nummer partner {bsn-broken}
Factuurnr  {nine-fail}
KvK-nr     {chamber}
</pre>
</body>
</html>`,
  },
  {
    name: 'home-visit-report',
    who: 8,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Rapport huisbezoek</title></head>
<body>
<h1>Rapport huisbezoek</h1>
<p>Betrokkene: {my-turned}. Ook genoemd: {my-plain-upper}.</p>
<p>Adres: {my-street}, {city}. Tweede adres in onderzoek: {address}.</p>
<p>Om {time} uur zagen wij de auto met kenteken {plate}. Om {time} uur ook {plate}.</p>
<p>In de slaapkamer lagen spullen van een kind, vermoedelijk {my-child}.</p>
<p>Mevrouw {my-surname} liet haar telefoon zien, nummer {phone-mobile}.</p>
<p>De foto's zijn opgeslagen onder {nine-fail}, map {year}-{n}, kamer B-12-03.</p>
</body>
</html>`,
  },
  {
    name: 'work-coach-plan',
    organisation: 3,
    who: 5,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Plan van aanpak</title></head>
<body>
<h1>Plan van aanpak van {my-full}</h1>
<p>V-nummer: {v}. Inburgeringsplichtig sinds {date}.</p>
<p>Werkcoach: {short-person}, {org-official}. Algemeen nummer {org-phone}.</p>
<table><tr><th>Doel</th><th>Voor</th></tr>
<tr><td>Taal op niveau B1</td><td>{date}</td></tr>
<tr><td>Stage bij een bedrijf (KvK {chamber})</td><td>{date}</td></tr></table>
<p>Ondertekend: <i>{my-plain}</i>, {date}</p>
<p>De kinderopvang van {my-child} kost {amount}, over te maken naar {iban}.</p>
</body>
</html>`,
  },
  {
    name: 'arabic-letter',
    html: `<!DOCTYPE html>
<html lang="ar" dir="rtl">
<head><meta charset="utf-8"><title>رسالة إلى البلدية</title></head>
<body>
<p>السلام عليكم،</p>
<p>رقمي الشخصي BSN هو {bsn-arabic} وأطلب نسخة من ملفي.</p>
<p>يمكنكم الاتصال بي على {phone-arabic} أو الكتابة إلى {email}.</p>
<p>رقم القضية {case}، بتاريخ {date-iso}.</p>
<p lang="nl" dir="ltr">Mijn Nederlandse gegevens: BSN {bsn-odd}, rekening {iban}.</p>
</body>
</html>`,
  },
  {
    name: 'complaint-draft',
    organisation: 5,
    who: 12,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Klacht (concept)</title></head>
<body contenteditable="true">
<p>Aan: {org-name}, {org-post}</p>
<p>Ik, {my-full}, wonend {my-street}, dien een klacht in.</p>
<p>Op {date} lag mijn dossier open. Daarin stonden mijn BSN ({bsn}), mijn geboortedatum ({birth})
en het telefoonnummer van mijn moeder ({phone}).</p>
<p>Ik mailde {org-box} en belde {org-phone}. Zaaknummer: {case}.</p>
<p>Groet, {my-initials}</p>
</body>
</html>`,
  },
];
