/** What lies on top of a pack for whoever opens it: how to check it, what it proves and what it does not. */

export const readmeNl = `LEES MIJ

Dit is een bewijspakket. Het hoort bij een brief of een klacht over
privacy. Iemand heeft het gemaakt in de eigen browser, met Kantlijn.


BEGIN HIER

Open data/index.html. Daar staat in het kort wat er is gezien, wanneer
en waar. Die pagina werkt zonder internet.

- data/documents      de brieven
- data/captures     de bewaarde pagina's: beeld, tekst en bestanden.
                    thirdparty.json zegt wat de pagina opvroeg
- data/visits       een bezoek, voor en na de cookiemelding
- data/changes      pagina's waar later een andere tekst stond
- data/records.json, data/annotations.jsonld, data/practices.json
                    hetzelfde, maar leesbaar voor een computer


ZO CONTROLEERT U HET PAKKET

In manifest-sha256.txt staat van elk bestand een vingerafdruk (SHA-256).
Verandert er iets in een bestand? Dan klopt de vingerafdruk niet meer.

Pak het ZIP-bestand uit en open een terminal in deze map.

Linux:
  sha256sum -c --strict manifest-sha256.txt
  sha256sum -c --strict tagmanifest-sha256.txt

macOS:
  shasum -a 256 -c manifest-sha256.txt
  shasum -a 256 -c tagmanifest-sha256.txt

Windows (een bestand tegelijk; vergelijk zelf met de lijst):
  certutil -hashfile tagmanifest-sha256.txt SHA256

Staat er overal OK? Dan passen alle bestanden bij de lijsten.


WAT DIT BEWIJST

- De bestanden passen bij de lijsten. Heeft u de vingerafdruk van
  tagmanifest-sha256.txt eerder van de maker gekregen, en is die nog
  gelijk? Dan is er sindsdien niets veranderd.


WAT DIT NIET BEWIJST

- Dat de website dit aan iedereen liet zien. Het pakket toont wat een
  browser op een apparaat liet zien.
- Dat niemand de pagina in die browser heeft veranderd. Vergelijk
  snapshot.html met source.html, als dat er is. source-difference.txt
  noemt de verschillen in de tekst; vaak komen die van de pagina zelf.
  Bij "asked-again" is de bron pas na het vastleggen opgevraagd.
- Wanneer het was. De tijden komen van de klok van het apparaat.
- Wie het pakket heeft gemaakt. Er zit geen handtekening bij.
- Dat het pakket nooit opnieuw is gemaakt. Wie alles verandert, kan ook
  nieuwe lijsten maken.
- Dat er niets is weggelaten. Wat niet bewaard kon worden, staat in
  capture.json onder "missing". Staat er ergens "[weggelaten door de
  schrijver]"? Dan liet de maker daar een zin van zichzelf weg.
- Wie een tekst op een pagina veranderde, wanneer en waarom. In
  data/changes staat wat op twee momenten te zien was, niet wat er
  tussen die momenten gebeurde.
- Of iets wel of niet mag. Dat oordeel is aan anderen.


LET OP

In dit pakket kunnen persoonlijke gegevens staan. Geef het alleen aan
wie het nodig heeft. Verander niets in deze map: maak een kopie als u er
iets bij wilt schrijven.
`;

export const readmeEn = `README

This is an evidence pack. It belongs to a letter or a complaint about
privacy. Somebody made it in their own browser, with Kantlijn.


START HERE

Open data/index.html. It says in short what was seen, when and where.
That page works without internet.

- data/documents      the letters
- data/captures     the pages that were kept: picture, text and files.
                    thirdparty.json says what the page requested
- data/visits       a visit, before and after the cookie banner
- data/changes      pages on which another text stood later
- data/records.json, data/annotations.jsonld, data/practices.json
                    the same, in a form that a computer can read


HOW TO CHECK THE PACK

manifest-sha256.txt holds a fingerprint (SHA-256) of every file. When
something in a file was changed, the fingerprint is no longer right.

Unpack the ZIP file and open a terminal in this folder.

Linux:
  sha256sum -c --strict manifest-sha256.txt
  sha256sum -c --strict tagmanifest-sha256.txt

macOS:
  shasum -a 256 -c manifest-sha256.txt
  shasum -a 256 -c tagmanifest-sha256.txt

Windows (one file at a time; compare with the list yourself):
  certutil -hashfile tagmanifest-sha256.txt SHA256

Does it say OK everywhere? Then all files match the lists.


WHAT THIS PROVES

- The files match the lists. Did the maker give you the fingerprint of
  tagmanifest-sha256.txt earlier, and is it still the same? Then nothing
  was changed since.


WHAT THIS DOES NOT PROVE

- That the website showed this to everybody. The pack shows what one
  browser on one device showed.
- That nobody changed the page in that browser. Compare snapshot.html
  with source.html, when it is there. source-difference.txt lists the
  differences in the text; often the page itself makes them. With
  "asked-again" the source was asked for only after the capture.
- When it was. The times come from the clock of the device.
- Who made the pack. There is no signature with it.
- That the pack was never made again. Whoever changes everything can
  make new lists too.
- That nothing was left out. What could not be kept is named in
  capture.json under "missing". Where it says "[left out by the
  writer]", the maker left out a sentence of their own.
- Who changed a text on a page, when and why. data/changes shows what
  could be seen at two moments, not what happened between them.
- Whether something is allowed or not. That is for others to judge.


PLEASE NOTE

This pack may hold personal data. Give it only to whoever needs it.
Change nothing in this folder: make a copy when you want to add notes.
`;
