/** Sentences that stand before and after. Nothing in them needs to be covered. */

import { templatesOf } from './fill-in.ts';

export const fillers = templatesOf(`
Wij begrijpen dat dit vervelend voor u is.
--
Op {date} hebben wij uw brief ontvangen.
--
Neem deze brief mee naar uw afspraak.
--
U kunt binnen zes weken bezwaar maken.
--
Dit is een automatisch aangemaakt bericht.
--
Heeft u hierover nog vragen? Wij helpen u graag.
--
Het besluit geldt vanaf {date}.
--
De behandeling duurt ongeveer {n} dagen.
--
Kenmerk van deze brief: {case}.
--
Lees eerst de toelichting op bladzijde {n}.
--
U hoeft nu niets te doen.
--
Het gaat om een bedrag van {amount}.
--
Dat staat ook in artikel 17 van de wet.
--
Ik heb hier nooit toestemming voor gegeven.
--
Dit las ik pas toen ik om mijn dossier vroeg.
--
Wilt u dat rechtzetten?
--
Zo kan iedereen het zien.
--
Daarna hoorde ik {n} weken niets.
--
Ook {person} was daar bij.
--
Het gesprek begon om {time} uur.
--
Het verslag is op {date} vastgesteld.
--
Deze gegevens worden {n} jaar bewaard.
--
Bewaar dit bericht goed.
--
Toegevoegd aan het dossier op {date}.
--
In {year} ging het ook al mis.
--
Hoogachtend, namens het college
--
Met vriendelijke groet, afdeling Werk en Inkomen
--
(einde bericht)
--
Bladzijde {n} van {n}
--
De bijlage telt {n} vellen.
--
Op de achterkant staat meer uitleg.
--
Vraag een tolk als u dat nodig heeft.
--
Dit scherm sluit over {n} seconden.
--
Zie verder het besluit van {date-long}.
--
Wij hebben dit vergeleken met gegevens van de Belastingdienst.
--
Er is geen aanleiding om van de regels af te wijken.
--
Wie heeft daar toegang toe?
--
De onderzoeksperiode liep van {date} tot {date}.
--
Ter informatie.
--
Let op!
`);
