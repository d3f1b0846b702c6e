/** English, Turkish, Polish, Arabic: texts as people write them to a Dutch municipality. */

import { templatesOf } from './fill-in.ts';

export const otherLanguages = templatesOf(`
My citizen service number (BSN) is {bsn}. I would like to know who looked at my file.
--
Dear sir or madam, I was born on {birth-english} in another country and my papers were copied \
without \
my consent.
--
Date of birth: {birth-english}
Nationality: unknown
BSN: {bsn}
--
Please transfer the benefit to my bank account {iban}, not to the old one.
--
You can reach me at {phone} or write to {email}. I do not speak Dutch very well.
--
The officer, {short-person}, asked for the licence plate of my friend. It is {plate}.
--
We live at {address} {city}, the Netherlands, since {date-english}.
--
My V-number is {v}. The desk wrote it on a yellow note that stayed on the counter.
--
They made me say my DigiD username ({digid}) out loud.
--
Hi, the form wants my date of birth, {birth-english}, but the calendar starts in 1990. What now?
--
Your session has been saved. Continue later: https://{host}/en/form?resume={session}
--
Account holder {short-person}, account {iban-foreign}, amount {amount}.
--
Moje BSN to {bsn}, a numer konta {iban-foreign}. Proszę o kontakt: {phone}.
--
Dzień dobry, mieszkam pod adresem {address} {city}. Mój e-mail: {email}.
--
Merhaba, BSN numaram {bsn}. Telefonum {phone-mobile}, lütfen akşam arayın.
--
Banka hesabım (IBAN): {iban}. Belediyeden hâlâ cevap gelmedi.
--
رقم BSN الخاص بي هو {bsn-arabic} وأنتظر الرد منذ أسبوعين.
--
يمكنكم الاتصال بي على الرقم {phone-arabic} بعد الساعة الخامسة.
--
السلام عليكم، بريدي الإلكتروني {email} وشكرا لكم.
--
Name: {short-person}
Phone: {phone}
Address: {address}
Reason for visit: complaint about data sharing
--
I never agreed that you send my medical report to {email-official}.
--
The letter dated {date-english} shows my full BSN, {bsn-grouped}, through the window of the \
envelope.
--
She is my sister, born {birth-english}, and she has nothing to do with my benefit.
--
Mon compte est {iban-foreign}; je n'ai pas de compte néerlandais.
--
Mein Konto lautet {iban-foreign}. Meine BSN ist {bsn}.
`);
