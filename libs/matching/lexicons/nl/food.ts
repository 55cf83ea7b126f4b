import type { BranchCues } from '../../lexicon.js';

/** Food, shops, and what is picked up or taken away. */
export const food: BranchCues = {
  'van-alles': {
    sure: 'van alles, allerlei hulp, allerlei dingen, hand en spandiensten, hand- en spandiensten, waar nodig, wat nodig is, maakt niet uit wat, alles wat u nodig heeft, alles wat je nodig hebt, overal bij helpen, overal mee helpen, allround, manusje, manusje van alles, duizendpoot, alleskunner, alles aanpakken, pak alles aan, van alles en nog wat, kleine en grote dingen, alle soorten hulp, vraag maar raak, roep maar, inzetbaar voor alles, flexibel inzetbaar, kan van alles, wat er maar nodig is, alles en nog wat, waar u mij voor nodig heeft, waar je me voor nodig hebt, elke klus, niets is te gek, breed inzetbaar, waar ik mee kan helpen, waarmee ik kan helpen, ik vind alles goed, alles is goed, kan ik iets voor u doen, kan ik iets voor je doen, waar kan ik mee helpen, zeg het maar, help waar ik kan, help waar nodig, voor elk klusje',
    likely:
      'allerlei, burenhulp, handje helpen, iets voor een ander doen, iets voor de buurt doen, handen uit de mouwen, iets betekenen, vrijwilligerswerk, van dienst zijn, behulpzaam, noem maar op, enzovoort, hulp aan huis, wat dan ook, divers, diverse',
  },
  boodschappen: {
    sure: 'boodschappen, boodschap, boodschappenlijst, boodschappenlijstje, supermarkt, naar de winkel, winkelen voor iemand, winkelhulp, appie, albert heijn, lidl, aldi, jumbo supermarkt, inkopen doen, weekboodschappen, boodschappendienst, boodschappenservice, meenemen uit de winkel, winkel iets halen, shoppen voor, picnic bestellen, vomar, hoogvliet, deen, coop winkel, toko, naar de plus, naar de ah, naar de jumbo, naar de lidl, naar de dirk, wat boodschappen, haalt melk, halen bij de winkel, spullen halen winkel, halen van levensmiddelen, tas met boodschappen, wat lekkers halen, brood halen, iets uit de winkel, bij de supermarkt, dagelijks in de supermarkt, iedere dag in de supermarkt, ben elke dag in de winkel',
    likely:
      'ah, jumbo, dirk, plus markt, markt, winkel, kar duwen, boodschappentas, kruidenier, bakker, slager, groenteboer, groente fruit, visboer, kaasboer, winkelwagen, drogist, kruidvat, etos, lijstje, inkopen, levensmiddelen, turkse winkel, briefje meegeven, plus, spar, ekoplaza, zware tassen, winkeltje, drogisterij',
    maybe:
      'winkelen, melk, brood, zware tas, tassen dragen, tas, tassen, aardappelen, aanbieding, kopen, fruit, groenten, krat water, bonnetje, afrekenen, pinpas',
  },
  'samen-winkelen': {
    sure: 'samen boodschappen doen, mee naar de winkel, samen winkelen, samen naar de winkel, samen naar de markt, samen naar de supermarkt, mee boodschappen doen, winkelmaatje, samen shoppen, kleren kopen samen, mee kleding kopen, boodschappenmaatje, samen naar de stad, mee naar de markt, samen kleding kopen, kleren uitkiezen, kleren uitzoeken samen, mee de stad in, mee om kleren te kopen, mee passen',
    likely: 'winkelcentrum, shoppen, kleding kopen, kleren passen, schoenen kopen, ikea',
    maybe: 'winkelen, markt, stad',
  },
  'halen-en-brengen': {
    sure: 'wegbrengen en ophalen, ophalen en wegbrengen, iets ophalen, iets bezorgen, iets wegbrengen, koerier, haal en brengdienst, spullen ophalen, spullen halen, bezorger, bezorging aan huis, aan huis bezorgen, boeken terugbrengen, bibliotheekboeken, boeken ruilen bibliotheek, bezorgdienst, thuisbezorgen, krukken terugbrengen, krukken ophalen, rolstoel ophalen, iets afgeven',
    likely:
      'ophalen, wegbrengen, bezorgen, afhalen, terugbrengen, langsbrengen, bibliotheek boeken, thuiszorgwinkel, afleveren',
    maybe: 'brengen, halen, statiegeld, kringloop, afgeven',
  },
  'medicijnen-halen': {
    sure: 'medicijnen ophalen, medicijnen halen, medicijn halen, recept ophalen, apotheek, recept halen, pillen halen, herhaalrecept, medicijnen bezorgen, naar de apotheek, drankje apotheek, apotheker, medicatie ophalen, pillen bij de apotheek, bij de apotheek, medicijnen afhalen',
    likely: 'medicijnen, medicijn, medicatie',
    maybe: 'pillen, zalf, drogist, recept, recepten',
  },
  'post-en-pakketjes': {
    sure: 'pakketje, pakketten, pakket ophalen, pakje ophalen, pakketpunt, postnl, dhl, naar de brievenbus, postkantoor, pakketje aannemen, pakketje wegbrengen, retourpakket, brief posten, kaart posten, post wegbrengen, pakje versturen, postpakket, aangetekende brief, pakketpunt ophalen, pakketjes aannemen, pakjes, retour sturen, neem pakjes aan, pakjes aannemen, pakje aannemen, pakketten aannemen, bezorger',
    likely: 'pakje, versturen, retour, postzegel, postzegels',
    maybe: 'brievenbus, post, posten',
  },
  wegbrengen: {
    sure: 'grofvuil, grof vuil wegbrengen, milieustraat, stort, naar de stort, naar de kringloop, kringloop brengen, glasbak, flessen wegbrengen, oud papier, papierbak, spullen wegbrengen, spullen afvoeren, oude bank wegbrengen, kringloopwinkel brengen, vuilstort, afval wegbrengen, statiegeldflessen, lege flessen, tuinafval wegbrengen, oude kleren wegbrengen, kledingcontainer, matras weg, recycling, puin afvoeren, naar de milieustraat, moeten naar de milieustraat, oude wasmachine weg, matras wegbrengen',
    likely: 'kringloop, statiegeld, afvoeren, kringloopwinkel, flessen, oude spullen weg',
    maybe: 'wegbrengen, aanhanger, weggooien, afval',
  },
  koken: {
    sure: 'koken, kookmaatje, kookhulp, eten klaarmaken, maaltijd bereiden, warm eten maken, keukenhulp, samen koken, kookclub, kookgroep, kookvrijwilliger, eten koken, kok, thuiskok, hobbykok, aardappels schillen, groente snijden, meekoken, kookmaat, bij mij thuis koken, bij u koken, pannenkoeken bakken, soep maken, soep koken, soep trekken, eten voorbereiden, maaltijden voorbereiden, avondeten klaarmaken, eten bereiden, avondeten koken, maaltijd klaarmaken, maaltijd koken, potje koken, achter het fornuis, in de keuken staan, kookt met mij, samen met mij koken, kookt samen, kan alleen een ei bakken',
    likely:
      'keuken, stamppot, gezond eten, pannen, recept koken, recepten uitwisselen, recepten, curry, couscous, kookpot, fornuis, wok, klaarmaken, kookt, kokkin',
    maybe: 'eten, eten maken, warme hap, soep, maaltijd, snijden, schillen',
  },
  bakken: {
    sure: 'taart bakken, koekjes bakken, appeltaart, bakken samen, brood bakken, taarten bakken, cake bakken, verjaardagstaart, bakmaatje, cupcakes, oliebollen bakken, taart maken, thuisbakker, koekjes versieren, pannenkoeken, bakclub, iets lekkers bakken, koekjes bak, tulband, taarten maken, taart versieren, bak graag',
    likely: 'taart, gebak, cake, koekjes, bakken, oven, deeg',
    maybe: 'zoet, meel',
  },
  kookles: {
    sure: 'kookles, leren koken, leer koken, kookcursus, kookworkshop, koken leren, leer jou koken, leer u koken, kan niet koken, kooklessen, nederlands koken leren, hollandse keuken, recepten leren, kookuitleg, turks koken, indisch koken, surinaams koken, vegetarisch koken, gezond leren koken',
    likely:
      'recepten leren, recept uitleggen, recepten delen, leert u koken, leert je koken, falafel, hummus, sushi maken, leren maken gerecht, leer u gerechten maken, gerechten uit mijn land, eten uit mijn land, samen recepten, roti maken, hoe maak je',
    maybe: 'koken, keuken, gerecht, recept',
  },
  maaltijd: {
    sure: 'maaltijd, maaltijden, eten brengen, warm eten, bordje eten, bord eten, portie eten, bakje eten, tafeltje dekje, tafeltje-dekje, extra portie, pannetje soep, pan soep, prakje, warme maaltijd, maaltijd brengen, maaltijdservice, eten aan huis, eten thuis brengen, bordje extra, kook voor een ander, maaltijdbezorging, thuis afgehaald, eten langsbrengen, bakje soep, verse soep, warme prak, soep brengen, gekookte maaltijd, dagelijkse maaltijd, kook altijd te veel, te veel gekookt, kook te veel, kook voor twee, portie over, bordje over, extra bord, eenpersoonsmaaltijd, kraammaaltijd, kan even niet koken, kan niet koken, niet zelf koken, bord van mij, eten mee, bord voor u, warm bord, pan over, bakje over, bakje voor de buren, eten voor een zieke, kook graag voor, eten in bakjes, diepvriesmaaltijd, gezonde maaltijd, soep langs',
    likely:
      'avondeten, portie, warme hap, middageten, bord over, kant en klaar, kook voor, maaltijdbox, eten voor mijn, halal eten',
    maybe: 'eten, koken, soep, hapje, diner, bord',
  },
  'eten-delen': {
    sure: 'eten over, voedselpakket, voedselbank, eten delen, etensresten, voedselverspilling, buurtkoelkast, over de datum, groente over, oogst delen, appels over, appels plukken, fruit over, eten weggeven, houdbaar eten, weggeefkast eten, zelf plukken, gratis groente, te veel groente, te veel courgettes, pruimen over, eieren over, moestuin delen',
    likely: 'oogst, plukken, pakket eten, jam',
    maybe: 'over, groente, fruit, appels',
  },
  'eten-en-boodschappen': {
    sure: 'hulp met eten en boodschappen, eten en drinken regelen, eten en boodschappen',
    likely: 'eten regelen, in de keuken helpen',
  },
};
