/** `LEESMIJ.txt`: how to check a pack, what it proves and what it does not, for whoever opens it. */
export const readmeNl = `LEES MIJ

Dit is een bewijspakket. Het hoort bij een brief of een klacht over
privacy. Iemand heeft het gemaakt in de eigen browser, met Kantlijn.


BEGIN HIER

Open data/index.html. Daar staat in het kort wat er is gezien, wanneer
en waar. Die pagina werkt zonder internet.

- data/documents    de brieven. Is er een dossier.pdf? Daar staan de
                    bijlagen achter, om te printen
- data/captures     de bewaarde pagina's: beeld, tekst en bestanden.
                    thirdparty.json zegt wat de pagina opvroeg
- data/visits       een bezoek, voor en na de cookiemelding
- data/changes      pagina's waar later een andere tekst stond
- data/files        brieven, foto's en e-mails die zijn toegevoegd
- data/redactions.json
                    wat er niet in zit, en waarom
- data/audit.jsonl  wanneer er wat is gedaan, zonder inhoud
- data/seals.jsonl  met welke sleutel dat is verzegeld
- signatures        de handtekening, en de sleutel die erbij hoort
- timestamps        een tijdstempel, als de maker er een heeft gevraagd
- padding           alleen nullen: zo verraadt de lengte niets
- de andere bestanden in data
                    hetzelfde, maar leesbaar voor een computer

Niet elk pakket heeft al deze mappen. Staat er "deel" in de naam van de
map? Dan is het pakket gesplitst. Elk deel is apart te controleren. Wat
u in dit deel niet vindt, zit in een ander deel.


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

De vingerafdruk van het hele pakket is die van het bestand
tagmanifest-sha256.txt. Zo ziet u die:
  openssl dgst -sha256 tagmanifest-sha256.txt

Is er een map signatures? Dan heeft de maker het pakket ondertekend.
Staat er na deze opdracht "Verified OK"? Dan past de handtekening:
  openssl dgst -sha256 -verify signatures/key.pem \\
    -signature signatures/tagmanifest-sha256.txt.sig \\
    tagmanifest-sha256.txt

Zo ziet u de vingerafdruk van de sleutel. Vergelijk die met wat de maker
u langs een andere weg vertelde:
  openssl pkey -pubin -in signatures/key.pem -outform DER |
    openssl dgst -sha256

Ligt verify.html in deze map? Die pagina controleert het ZIP-bestand in
uw browser, zonder internet. Let op: de pagina kwam met het pakket mee.
Wie het pakket verandert, kan ook die pagina veranderen. De opdrachten
hierboven komen van uw eigen computer en zijn wel onafhankelijk.

Met de broncode van Kantlijn, die u zelf ophaalt, kan het ook:
  npm run verify -- pakket.zip


WAT DIT BEWIJST

- De bestanden passen bij de lijsten. Heeft u de vingerafdruk van
  tagmanifest-sha256.txt eerder van de maker gekregen, en is die nog
  gelijk? Dan is er sindsdien niets veranderd.
- Past de handtekening, en is de vingerafdruk van de sleutel die van de
  maker? Dan heeft wie die sleutel heeft dit pakket zo gemaakt. Twee
  pakketten met dezelfde sleutel zijn van dezelfde maker.


WAT DIT NIET BEWIJST

- Dat de website dit aan iedereen liet zien. Het pakket toont wat een
  browser op een apparaat liet zien.
- Dat niemand de pagina in die browser heeft veranderd. Vergelijk
  snapshot.html met source.html, als dat er is. source-difference.txt
  noemt de verschillen in de tekst; vaak komen die van de pagina zelf.
  Bij "asked-again" is de bron pas na het vastleggen opgevraagd.
- Wanneer het was. De tijden komen van de klok van het apparaat.
- Wie het pakket heeft gemaakt. Een handtekening toont dat het steeds
  dezelfde maker is, niet wie. Zonder handtekening is ook dat niet te
  zien.
- Dat het pakket nooit opnieuw is gemaakt. Wie alles verandert, kan ook
  nieuwe lijsten maken, en een nieuw logboek. Is het ondertekend? Dan
  kan alleen wie de sleutel heeft dat. Wie het eerder ontving en een
  bewijs daarvan bewaart, ziet of er iets uit het logboek is gehaald.
- Dat er niets is weggelaten. Wat niet bewaard kon worden, staat in
  capture.json onder "missing". Staat er ergens "[weggelaten door de
  schrijver]"? Dan liet de maker daar een zin van zichzelf weg.
  data/redactions.json telt die zinnen. Een bestand dat zegt waar het is
  gemaakt, ligt niet in een pakket voor anderen. Daar ligt een kopie
  zonder die plaats, of niets. Ook dat staat in data/redactions.json.
- Wie een tekst op een pagina veranderde, wanneer en waarom. In
  data/changes staat wat op twee momenten te zien was, niet wat er
  tussen die momenten gebeurde.
- Of iets wel of niet mag. Dat oordeel is aan anderen.


LET OP

In dit pakket kunnen persoonlijke gegevens staan. Geef het alleen aan
wie het nodig heeft. Verander niets in deze map: maak een kopie als u er
iets bij wilt schrijven.
`;
