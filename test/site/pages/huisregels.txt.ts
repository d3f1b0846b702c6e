// The house rules of the town hall, as plain text.
import type { GeneratedPage } from '../page-files.ts';

const text = `HUISREGELS STADHUIS VOORBEELDSTAD

1. Meld u bij de zuil in de hal en wacht tot uw nummer op het scherm staat.
2. Blijf vriendelijk tegen medewerkers en andere bezoekers.
3. In het hele gebouw hangen camera's.
4. Wie weigert te worden gefilmd, krijgt die dag geen gesprek.
5. Neem geen eten mee naar de balie. Water is er gratis.
6. Volg bij een alarm de groene borden naar buiten.

Vragen over deze regels? Loop naar de gastvrouw in de hal.
`;

export const page: GeneratedPage = {
  settings: `
title: Huisregels stadhuis
practice: recording-interview
layout: none
quote: Wie weigert te worden gefilmd, krijgt die dag geen gesprek.
header content-type: text/plain; charset=utf-8
note: plain text, so the browser makes the document; no title
`,
  body: () => text,
};
