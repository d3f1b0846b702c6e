/** De Nederlandse woorden: which words touch which part of a benefit. False finds are fine, misses are not. */
import type { WordLists } from './touches-benefit-words.ts';

export const benefitWordsNl: WordLists = {
  // Who lives, sleeps and shares costs with whom: decides about the norm (Participatiewet 3 and 22a).
  household: {
    words: `
      samen, thuis, woont, wonen, woonde, woonden, gewoond, bed, slaapkamer, tandenborstel*,
      scheerapparaat, kledingkast, nacht, nachten, nachtje, ontmoet, daten, verliefd, sleutel,
      sleutels, samenwo*, samewo*, samengewoond, samenleven, samenleeft, samenlevingscontract,
      huishoud*, huisgeno*, medebewon*, kostendel*, @family, @acquainted, logees, gasten, baby*,
      bruiloft, schoonfamilie, partner, partners, vriend, vriendin*, vrindin*, vriendje*,
      verkering, relatie*, latrelatie*, echtgeno*, getrouwd, trouwen, trouwde, trouwt, huwelij*,
      verloofd*, verloving, gescheiden, scheiding, echtscheiding*, alleenstaand*, alleenwonend*,
      gezin, gezins*, coouder*, omgangsregeling*, weduw*, logeer*, logeert, logeren, gelogeerd,
      overnacht*`,
    phrases: `
      @my man, @my vrouw, @my ex, co ouder*, blijf* slapen, blijven slapen, bleef slapen, samen
      bed, in huis, over de vloer, bij ons, zelfde huis, bij elkaar, uit elkaar`,
    near: `
      @live samen, @live alleen, @live adres, @live @family, @live @close, woont bij, trok* bij,
      trekt bij, trekken bij, ingetrokken bij, slaap* bij, slapen bij, sliep bij, geslapen bij,
      slaapt hier, slaap* @close, @sleep @family, @sleep @close, kleren @family, kleren @close,
      kleding @close, spullen @close, delen kosten, deel kosten, delen bed, deel huur, delen huur,
      eet mee, eten mee, eet hier, kookt voor, spullen bij mij, kleren bij mij, tas bij mij, blijf*
      slapen, bleef slapen, staat ingeschreven`,
  },
  // Work and whatever money came in (Participatiewet 31 and 32).
  income: {
    words: `
      poets*, gesjouwd, naai, naait, genaaid, schilder, schilderen, geschilderd, nagel*, uwv, svb,
      betaal, betaalt, betaald, betaalde, betaalden, betalen, klant, klanten, opdracht, opdrachten,
      lesgeven, bijles, *inkomen*, *inkomst*, loon*, *loon, loonstro*, salaris*, verdien*,
      bijverdien*, verdienst*, bijbaan*, baan, baantje*, banen, werk, gewerkt, werkte, werkten,
      zwartwerk*, klus, klusje*, klussen, klust, kluste, geklust, bijklus*, bijgeklust, oppas,
      oppassen, opgepast, schoonmaken, schoongemaakt, schoonmaakwerk, poetsen, gepoetst, zzp*,
      freelanc*, eenmanszaak, onderneming, ondernemer*, webshop*, factuur, facturen, kvk, uitzend*,
      proefdag*, proefdraai*, meegedraaid, meegeholpen, contant*, cash, tikkie*, gestort,
      storting*, stortte, bijgeschreven, bijschrijving*, overgemaakt, overboek*, overgeboekt, geld,
      *geld, euro, euros, €, verkoch*, verkoop*, verkopen, marktplaats, vinted, gewonnen, loterij*,
      gokken, gokte, gegokt, gokt, casino*, *alimentatie*, pensioen*, aow, ww, wia, wajong, wao,
      ioaw, studiefinanci*, stufi, duo, pgb, belastingteruggave*, teruggave*, teruggaaf, toeslag*,
      *toeslag, vergoeding*, *vergoeding, fooi*, uitbetaald, hennep*, wiet*, drugs, dealen,
      prostitu*, sekswerk*, bezorg*, maaltijdbezorger, koerier*, uber, deliveroo, taxi*,
      chauffeur*, knip, knippen, knipte, geknipt, gepind, pinnen, pinde, pint, belasting, bijwerk*,
      dienstverband, arbeidscontract*, nulurencontract*, werkgever*, baas, stukadoor*,
      schilderwerk, sjouw*, rommelmarkt*, optreden, optredens, honorarium, bonus*, rente,
      dividend*, overuren, ploegendienst*, nachtdienst*, seizoen*, plukken, geplukt, centen`,
    phrases: `
      begonnen als, begonnen met, ik ontvang, geef les, gaf les, geef bijles, betaald gekregen,
      krijg* betaald, kreeg betaald, onder tafel, gaan werken, ging werken, kan werken, begonnen
      met werken, pas op, eigen zaak, eigen bedrijf, @my bedrijf, @my zaak, uitkering van`,
    near: `
      zwart werk*, zwart betaal*, zwart bij, zwart geld, werkt @family, werkt @close, werken @shop,
      help* @shop, hielp @shop, geholpen @shop, maak* schoon, maakte schoon, uur werk*, uren werk*,
      ik werk*, maakt over, maakte over`,
  },
  // Gifts and help in kind (Participatiewet 31).
  gifts: {
    words: `
      stichting*, fonds*, kringloop*, weggeefwinkel*, tweedehands, gratis, liefdadigheid, *cadeau*,
      *kado*, cado*, gift, giften, geschenk*, schenking*, geschonken, schenk*, boodschappen*,
      donatie*, donat*, doneer*, gedoneerd, crowdfund*, ingezameld, inzameling*, voedselbank*,
      voedselpakket*, voedselhulp, kledingbank*, gesponsord, sponsor*, zakgeld`,
    phrases: 'eten brengen, eten gebracht, voor niks gekregen, voor niets gekregen',
    near: `
      @get @family, @get @close, @give @family, @give @close, @pay @family, @pay @close, @buy
      @family, @buy @close, @lend @family, @lend @close, @help @family, @help @close, eet @family,
      eten @family, stop* toe, stopte toe, toegestopt, schoot voor, schiet voor, haal* @family,
      gehaald @family, gehaald @close, bracht @family, gebracht @family, regel* @family, kookt
      voor, gekregen niks, kreeg niks, kreeg gratis, krijg gratis`,
  },
  // Being elsewhere: abroad, or not where one is expected to be (Participatiewet 13).
  absence: {
    words: `
      zee, bleef, gebleven, heimwee, emigr*, *vakantie*, vakansi*, feestdag*, weggeweest, weekje,
      weekendje, uitstapje*, dagtrip*, offerfeest, suikerfeest, kerst*, reis, reizen, gereisd,
      reisde, reist, afgereisd, rondreis, buitenland*, verblijf, verblijft, verbleef, verbleven,
      afwezig*, vliegtuig*, vliegveld*, gevlogen, vloog, vlucht*, schiphol, ticket*, camping*,
      kamperen, caravan*, hotel*, airbnb, strand, thuisland, geboorteland, bedevaart, hadj, hajj,
      umrah, oemra, mekka, gevangenis*, detentie*, gedetineerd, logeer*, gelogeerd, logeren,
      @country`,
    phrases: `
      stad uit, niet in nederland, langer dan, ander land, niet thuis, was weg, waren weg, weg
      geweest, ben weg, weekend weg, dagje weg, weken weg, dagen weg, maand weg, maanden weg, weg
      was, op bezoek, op reis, er niet was, waren er niet, was er niet, ik er niet, wij er niet,
      weggeweest, niet gehaald, niet opendoen, niet gegaan, niet gekomen, niet geweest, niet komen
      opdagen, niet bereikbaar, niet verschenen, afspraak gemist, over de grens, land van herkomst,
      we er niet, er niet waren, kwam te laat, was te laat, deur niet open, niet opengedaan, niet
      open gedaan, deed niet open`,
    near: `
      @trip @farCountry, bezocht @family, bezoek* @family, terug @country, afspraak gemist,
      afspraak vergeten`,
  },
  // Savings and possessions (Participatiewet 34).
  assets: {
    words: `
      *spaargeld*, spaar*, gespaard, sparen, *vermogen*, auto, autos, autootje, scooter*, brommer*,
      motorfiets*, kenteken*, boot, bootje, camper*, koophuis, koopwoning*, koopappartement*,
      hypothe*, erfenis*, erfdeel, geerfd, erven, erft, erfgena*, nalatenschap*, testament,
      bitcoin*, crypto*, aandelen, beleggen, belegging*, belegd, sieraden, goud, gouden,
      levensverzekering*, bezit, bezitting*, *eigendom*, lijfrente, smartengeld, nagelaten, erfde,
      potje, opzij, letselschade*, schadevergoeding*, kluis`,
    phrases: 'eigen huis, tweede huis, tweede rekening, andere rekening, op naam, op @my naam',
    near: `
      huis @country, grond @country, appartement @country, land @country, rekening @family,
      rekening @close, rekening buitenland*, rekening @country, huis gekocht`,
  },
  // Voluntary work, care and study: what somebody does with their time (Participatiewet 9).
  activities: {
    words: `
      weggeefwinkel*, moskee, kerk, inburger*, buurthuis, wijkcentrum, vrijwilliger*,
      vrijwilligst*, mantelzorg*, verzorg, verzorgde, verzorgt, studeer*, studeren, gestudeerd,
      student*, studie*, opleiding*, stage, stages, stageplek*, cursus*, dagbesteding,
      solliciteer*, solliciteren, gesolliciteerd, sollicitatie*`,
    phrases: 'ik help*, help* ik',
    near: `
      zorg voor, zorgen voor, zorgt voor, zorgde voor, zorg* @family, zorgen @family, oppas*
      @family, naar school`,
  },
  // Debts and loans: they show what somebody lives on.
  debts: {
    words: `
      schuld, schulden*, schuldhulp*, schuldsanering*, schuldeiser*, huurschuld*, *achterstand*,
      deurwaarder*, beslag, beslagleg*, loonbeslag*, incasso*, lening*, leen, leent, leende, lenen,
      geleend, bewindvoer*, beschermingsbewind, bewind, wsnp, aflos*, afgelost, afbetal*, krediet*,
      creditcard*, boete*, terugbetal*, terugvorder*, teruggevorderd, betalingsregeling*, failli*`,
    phrases: 'rood staan, sta rood, in het rood, in de min, blut',
    near: '',
  },
  // Where somebody lives, what it costs, and who else is registered there (Participatiewet 22a).
  housing: {
    words: `
      huisbaas, inschrijf, inschrijven, inschrijft, kraak*, gekraakt, tent, schuur, opvang,
      nachtopvang*, noodopvang*, onderdak, daklozenopvang, asielzoek*, azc, kamernood, onderhuur*,
      onderverhuur*, verhuur*, verhuren, huur*, huren, gehuurd, kamerhuur*, kamergeno*, kostgang*,
      kostgeld*, hospita, inwonend*, inwoon*, inwoning, woonadres*, woonsituatie*, woonlast*,
      briefadres*, dakloos, dakloze*, thuisloos, zwerf*, zwerven, verhuis*, verhuiz*, ingeschreven,
      inschrijving*, uitgeschreven, brp, antikraak, waterverbruik, stroomverbruik, gasverbruik,
      energieverbruik`,
    phrases: `
      in mijn auto, ik woon*, woon ik, we wonen, wij wonen, wonen we, wonen wij, op straat, anti
      kraak`,
    near: `
      @my adres, hetzelfde adres, zelfde adres, ander adres, adres @family, adres @close, sleutel
      @family, sleutel @close`,
  },
  // Illness: not a ground by itself, but it says something about the duty to work, and is private.
  health: {
    words: `
      injectie*, spuit*, rug, rugklachten, knie, schouder, dokter, revalid*, ggz, ziek, zieke,
      ziekte*, ziekenhuis*, diagnos*, depress*, burnout*, medicijn*, medicat*, pillen, psycholo*,
      psychia*, psychisch*, therap*, zwanger*, verslaaf*, verslav*, alcohol*, kanker, operatie*,
      geopereerd, handicap*, gehandicapt*, invalide, rolstoel*, ptss, adhd, autis*, hiv, pijn,
      *pijn, migraine, huisarts*, arbeidsongeschikt*, afgekeurd`,
    phrases: 'last van, @my arts, @my dokter, burn out, slecht slapen',
    near: '',
  },
};
