import type { Lexicon } from './lexicon.js';

/** Dutch, in everyday words, plain words and the words of coordinators. Data only; see `Lexicon` for how it is read. */
export const dutch: Lexicon = {
  language: 'nl',
  cues: {
    'van-alles': {
      sure: 'van alles, allerlei hulp, allerlei dingen, hand en spandiensten, waar nodig, wat nodig is, maakt niet uit wat, alles wat u nodig heeft, overal bij helpen, allround, manusje',
      likely: 'allerlei, burenhulp, handje helpen, iets voor een ander doen, steek de handen uit de mouwen',
    },
    boodschappen: {
      sure: 'boodschappen, boodschappenlijstje, supermarkt, naar de winkel, winkelen voor iemand',
      likely:
        'albert heijn, jumbo, lidl, aldi, dirk, plus markt, markt, winkel, kar duwen, boodschappentas, kruidenier, bakker, slager, groente fruit',
      maybe: 'winkelen, melk, brood, zware tas, tassen dragen, aardappelen, aanbieding',
    },
    'halen-en-brengen': {
      sure: 'pakketje, pakje ophalen, medicijnen ophalen, recept ophalen, apotheek, wegbrengen en ophalen, iets ophalen, iets bezorgen, naar de brievenbus, koerier',
      likely:
        'ophalen, wegbrengen, bezorgen, afhalen, postkantoor, bibliotheekboeken, glasbak, papierbak, oud papier, medicijnen, boeken terugbrengen',
      maybe: 'brengen, halen, langsbrengen, statiegeld, kringloop',
    },
    koken: {
      sure: 'koken, kookmaatje, kookles, kookhulp, eten klaarmaken, maaltijd bereiden, warm eten maken, keukenhulp, gerechten, recepten',
      likely: 'keuken, soep, bakken, taart bakken, stamppot, gezond eten, pannen',
      maybe: 'eten, aardappels schillen, warme hap',
    },
    maaltijd: {
      sure: 'maaltijd, maaltijden, eten brengen, warm eten, bordje eten, portie eten, bakje eten, tafeltje dekje, extra portie, pannetje soep, meekoken, prakje',
      likely: 'avondeten, portie, warme hap, diner, middageten, bord over',
      maybe: 'eten, koken, soep, hapje',
    },
    tuin: {
      sure: 'tuin, tuinieren, tuinman, tuinwerk, tuinklus, gras maaien, grasmaaien, grasmaaier, onkruid, wieden, heg knippen, heg, haag, snoeien, moestuin, schoffelen, tuinonderhoud, gazon, tuinafval, bladeren harken, groene vingers, voortuin, achtertuin, volkstuin',
      likely:
        'maaien, harken, spitten, struiken, boom, bomen, coniferen, planten poten, zaaien, bladeren, gras, border, vijver, terras, balkon',
      maybe: 'bloemen, planten, groen, takken, tegels',
    },
    klussen: {
      sure: 'klussen, klusje, klusser, klushulp, klusjesman, handyman, schilderij ophangen, lamp ophangen, kast in elkaar zetten, meubel in elkaar zetten, ikea kast, boren, behangen, verven, timmeren, lampje vervangen, gordijnrail, gordijnen ophangen, plank ophangen, handige buur, handig met gereedschap, twee rechterhanden, rookmelder, kraan lekt, lekkende kraan, verstopte afvoer, loodgieter',
      likely:
        'schilderen, ophangen, monteren, in elkaar zetten, schroeven, boormachine, gereedschap, kast, lamp, kraan, plank, stopcontact, deur klemt, scharnier, slot vervangen, laminaat, muur, kitten, handig, gloeilamp, batterij vervangen, peertje, douchekop, steunbeugel, drempel',
      maybe: 'spijker, hamer, meubel, trap, plafond, lekt, stuk, vastzetten, ladder, bed',
    },
    repareren: {
      sure: 'repareren, reparatie, repair cafe, apparaat maken, apparaat stuk, solderen, naaimachine maken, radio maken, klok maken, kapot apparaat',
      likely:
        'kapot, stuk, defect, doet het niet meer, stofzuiger, koffiezetapparaat, wasmachine, broodrooster, mixer, elektrisch',
      maybe: 'maken, apparaat, radio, klok, stekker, snoer, lijmen',
    },
    'fiets-maken': {
      sure: 'fiets maken, fiets repareren, fietsreparatie, lekke band, band plakken, banden plakken, ketting fiets, fietsenmaker, rem fiets, fiets kapot, fiets stuk, fiets opknappen, fietsband, fietslamp, fietslicht, rollator maken, scootmobiel band, spaak, versnelling',
      likely: 'plakken band, remmen, fietsketting, wiel, ketting, band leeg, sleuteltjes, sleutelen',
      maybe: 'fiets, band, zadel, pomp',
    },
    naaien: {
      sure: 'naaien, naaimachine, kleding herstellen, kleding verstellen, kleermaker, broek inkorten, broek korter, zoom, zomen, rits, gordijnen korter, knoop aanzetten, knopen aannaaien, stoppen sokken, naaister, gordijnen inkorten, innemen broek, gat in broek',
      likely: 'verstellen, inkorten, naald draad, kledingreparatie, scheur',
      maybe: 'kleding, broek, jas, rok, stof, knoop',
    },
    schoonmaken: {
      sure: 'schoonmaken, poetsen, stofzuigen, dweilen, ramen lappen, ramen wassen, ramen zemen, glazenwasser, huishoudelijke hulp, huishouden, huishouding, strijken, was doen, was ophangen, was vouwen, bed verschonen, afwassen, soppen',
      likely: 'schoon, schoonmaak, afwas, strijkgoed, stof afnemen, ramen, wasgoed, vuil, huishoudelijk',
      maybe: 'wassen, was, bed',
    },
    opruimen: {
      sure: 'opruimen, opruimcoach, opruimhulp, ontspullen, zolder uitzoeken, kelder leeg, schuur leegmaken, schuur opruimen, kasten uitzoeken, spullen sorteren, uitmesten, huis leeghalen, grofvuil',
      likely: 'uitzoeken, sorteren, zolder, schuur, kelder, berging, rommel, inpakken, weggooien, milieustraat, orde',
      maybe: 'dozen, spullen, kast',
    },
    verhuizen: {
      sure: 'verhuizen, verhuizing, verhuishulp, verhuisdozen, verhuisbus, sjouwen, sjouwer, tillen en dragen, meubels dragen, bank verplaatsen, kast verplaatsen, wasmachine naar boven, nieuwe woning inrichten',
      likely: 'tillen, dozen, inhuizen, aanhanger, verplaatsen, meubels, zware spullen, bestelbus, busje, trap op dragen',
      maybe: 'dragen, zwaar, nieuwe woning, sterk, spierkracht, bus',
    },
    'huis-bewaken': {
      sure: 'planten water geven, planten verzorgen, plantenoppas, huisoppas, op huis passen, oogje huis, brievenbus legen, post binnenhalen, huis in de gaten houden, planten sproeien, post uit de bus halen',
      likely: 'planten vakantie, water geven, huis vakantie, vakantie weg, gordijnen open dicht',
      maybe: 'planten, vakantie, brievenbus, sproeien, afwezig',
    },
    stoep: {
      sure: 'sneeuw ruimen, stoep vegen, stoep schoonmaken, container buiten zetten, container aan de straat, vuilnis buiten zetten, kliko, sneeuwruimen, zout strooien, vuilnisbak, afvalcontainer, zwerfafval, vuilniszakken, oud papier buiten zetten',
      likely: 'stoep, sneeuw, container, vuilnis, glad, ijzel, vuilniszak',
      maybe: 'vegen, bladeren, afval',
    },
    'spullen-lenen': {
      sure: 'lenen, uitlenen, te leen, leenspullen, gereedschap lenen, ladder lenen, boor lenen, partytent, gebruiken van mij',
      likely: 'leen, delen gereedschap, tijdelijk gebruiken, even gebruiken',
      maybe: 'ladder, boormachine, gereedschap, aanhanger, tent, hogedrukspuit, steekwagen, bolderkar, krukken',
    },
    'hond-uitlaten': {
      sure: 'hond uitlaten, hond wandelen, hond lopen, uitlaten, uitlaatservice, rondje met de hond, hond ommetje, hondenuitlater, wandelen met de hond, hond naar buiten, hond uitlaathulp, hond rondje',
      likely: 'viervoeter wandelen, hond mee, hond bos, hond strand',
      maybe: 'hond, puppy, viervoeter, teckel, labrador',
    },
    'huisdier-oppas': {
      sure: 'kattenoppas, hondenoppas, dierenoppas, oppas huisdier, oppas hond, oppas kat, op hond passen, op kat passen, op dier passen, kat eten geven, kat voeren, kip voeren, konijn verzorgen, vogel verzorgen, kattenbak, dier verzorgen, logeeradres hond, logeeradres kat, vissen voeren, huisdier verzorgen, cavia verzorgen, kippen verzorgen',
      likely:
        'kat, poes, konijn, cavia, hamster, parkiet, kippen, huisdier, dierenliefhebber, aquarium, hond logeren, dierenarts, kanarie, kitten',
      maybe: 'dier, dieren, hond, vogel, voeren, logeren',
    },
    vervoer: {
      sure: 'vervoer, autorit, ritje, rijden naar, chauffeur, met de auto brengen, wegbrengen met auto, lift geven, meerijden, naar ziekenhuis rijden, naar ziekenhuis brengen, brengen en halen met auto, automaatje, taxi, iemand rijden, geen auto, geen rijbewijs, auto ophalen, breng u met de auto, naar het station brengen',
      likely:
        'auto, rijden, rijbewijs, lift, rit, met de auto, mee rijden, rijdt, rijd, wegbrengen naar, brengen naar, ov reizen, trein reizen, bus reizen',
      maybe: 'brengen, halen, ziekenhuis, station, dagbesteding, rolstoelbus, busje, taxibus, reizen',
    },
    'mee-naar-afspraak': {
      sure: 'mee naar ziekenhuis, mee naar de dokter, mee naar huisarts, mee naar arts, mee naar specialist, mee naar gemeente, mee naar gesprek, mee naar afspraak, begeleiding ziekenhuis, begeleiden naar afspraak, gesprek meeluisteren, samen naar dokter, samen naar ziekenhuis, meegaan ziekenhuis, meegaan dokter, meegaan arts, meegaan gesprek, meegaan afspraak, meegaan gemeente, meeluisteren, aantekeningen maken bij arts, afspraak arts begeleiden, keukentafelgesprek',
      likely:
        'ziekenhuis, huisarts, specialist, dokter, tandarts, polikliniek, meegaan, begeleiden, begeleiding, fysiotherapeut, opticien, oogarts',
      maybe: 'afspraak, arts, gesprek, uwv, instantie, gemeentehuis',
    },
    rolstoelwandelen: {
      sure: 'rolstoel, rolstoelwandelen, rolstoel duwen, rolstoelwandeling, duwer, wandelen met rolstoel, naar buiten met rolstoel, rollator wandelen',
      likely: 'duwen, verpleeghuis wandelen, bewoners naar buiten, scootmobiel samen',
      maybe: 'rollator, verpleeghuis, frisse lucht, naar buiten',
    },
    wandelen: {
      sure: 'wandelen, wandeling, wandelmaatje, wandelgroep, wandelclub, ommetje, stukje lopen, rondje lopen, blokje om, eindje lopen, blokje lopen',
      likely: 'lopen, frisse lucht, naar buiten, park, bos, strand, hiken, nordic walking',
      maybe: 'natuur, buiten, bewegen, beweging',
    },
    fietsen: {
      sure: 'samen fietsen, fietsmaatje, fietstocht, duofiets, stukje fietsen, fietsgroep, leren fietsen, fietsles, fietstochtje, rondje fietsen, riksja',
      likely: 'tandem, toerfietsen, racefiets, wielrennen, fietsen met iemand',
      maybe: 'fietsen, tocht',
    },
    gezelschap: {
      sure: 'gezelschap, bezoek brengen, kopje koffie, koffie drinken, bakkie koffie, bakje koffie, praatje, praatje maken, gezellig kletsen, eenzaam, eenzaamheid, maatje, maatjescontact, buddy, aanspraak, op visite, visite, bezoekje, bezoekmaatje, thee drinken, kopje thee, luisterend oor, alleen thuis, huisbezoek, bezoekvrijwilliger, goed gesprek',
      likely:
        'koffie, kletsen, praten, babbelen, gezellig, gezelligheid, bezoek, thee, contact, langskomen, sociale contacten, vriendschap, vriendin, nieuwe mensen, weduwe, weduwnaar',
      maybe: 'vriend, ouderen, langs, kennissen, mensen leren kennen, aandacht, alleen',
    },
    bellen: {
      sure: 'belmaatje, telefonisch contact, bellen met iemand, belletje, telefoonmaatje, elke dag bellen, telefoontje, telefooncirkel, belcirkel, dagelijks bellen, videobellen met iemand, opbellen, beeldbellen samen',
      likely: 'bellen, telefonisch, aan de telefoon',
      maybe: 'telefoon, stem',
    },
    'samen-eten': {
      sure: 'samen eten, mee eten, meeeten, aanschuiven, eetmaatje, tafelgenoot, open tafel, gezamenlijk eten, eettafel, eten met iemand, eten met buren, buurtmaaltijd, samen ontbijten, samen lunchen, lunchen, eetclub',
      likely: 'alleen eten, aan tafel, lunch, uit eten, ontbijt, kerstdiner, barbecue',
      maybe: 'eten, gezellig, diner, koken',
    },
    spelletjes: {
      sure: 'spelletje, spelletjes, kaarten, klaverjassen, schaken, dammen, rummikub, scrabble, bridge, mens erger je niet, bordspel, gezelschapsspel, bingo, biljarten, sjoelen, jeu de boules, schaakmaatje, kaartspel, puzzelen, rikken, toepen, kaartje leggen, triominos, domino, darten, legpuzzel, yahtzee, catan',
      likely: 'spelen, spel, puzzel, dobbelen, schaakbord, tegenspeler, spelavond',
      maybe: 'gezellig, clubje',
    },
    sporten: {
      sure: 'sporten, sportmaatje, hardlopen, zwemmen, fitness, tennissen, tennis, voetballen, voetbal, badminton, tafeltennis, gym, gymnastiek, yoga, joggen, trainingsmaatje, hardloopmaatje, sportschool, zwemmaatje, volleybal, aquajoggen, dansen, sportclub, bewegen voor ouderen, tai chi, zwembad, basketbal, padel, rennen',
      likely: 'sport, conditie, bewegen, fit, trainen, beweging, fit blijven, spierkracht',
      maybe: 'afvallen, oefeningen',
    },
    muziek: {
      sure: 'muziek, piano, gitaar, zingen, koor, muziek maken, accordeon, viool, orkest, muzikant, zangkoor, trompet, muziekles, gitaarles, pianoles, drummen, fluit, keyboard, bandje, trommelen, ukelele, jammen',
      likely: 'instrument, liedjes, band spelen, concert, zang, noten lezen, liederen',
      maybe: 'spelen, optreden, platen',
    },
    creatief: {
      sure: 'creatief, handwerken, breien, haken, schilderles, tekenen, knutselen, aquarel, borduren, kleien, schildercursus, kaarten maken, bloemschikken, handwerkclub, quilten, boetseren, scrapbook, fotograferen, fotografie, hobbyclub',
      likely: 'hobby, hobbyen, breipatroon, wol, atelier, schilderen, verf',
      maybe: 'maken, knippen, cursus',
    },
    uitstapje: {
      sure: 'uitstapje, uitje, museum, dagje uit, dagje weg, op stap, bioscoop, theater, concert bezoeken, naar de film, dierentuin, terrasje, schouwburg, samen winkelen, stadje bezoeken, markt bezoeken, dagtocht, boottocht, samen op pad',
      likely:
        'tentoonstelling, film, voorstelling, stad in, uitgaan, samen weg, naar het strand, naar de kerk, naar de moskee, toeristisch',
      maybe: 'cafe, concert, winkelen',
    },
    voorlezen: {
      sure: 'voorlezen, voorleesmaatje, krant lezen, voorleesuurtje, krant voorlezen, boek voorlezen, slechtziend lezen, blind lezen, voorlezer, brieven voorlezen, gedichten lezen',
      likely: 'krant, boek, slechtziend, blind, lezen, roman, staar, slecht zien, tijdschrift',
      maybe: 'boeken, ogen, verhalen, bibliotheek',
    },
    'mantelzorg-aflossen': {
      sure: 'mantelzorger, mantelzorg, respijtzorg, respijt, mantelzorger aflossen, bij mijn man blijven, bij mijn vrouw blijven, bij mijn moeder blijven, bij mijn vader blijven, even weg kunnen, dementie gezelschap, alzheimer, dementie, niet alleen laten, uurtje vrijaf',
      likely:
        'aflossen, even overnemen, waken, niet alleen zijn, oppas voor mijn man, oppas voor mijn vrouw, oppas moeder, oppas vader, vergeetachtig',
      maybe: 'blijven, zorg',
    },
    'buurt-organiseren': {
      sure: 'buurtfeest, straatfeest, activiteiten organiseren, buurthuis helpen, gastvrouw, gastheer, buurtbarbecue, bardienst, buurtactiviteit, koffie schenken, inloop gastvrouw, wijkkrant, buurtbijeenkomst, evenement, burendag, flyeren, folders rondbrengen, websitebeheer vereniging',
      likely: 'organiseren, buurthuis, wijkcentrum, activiteit, feest, vereniging, inloop, bestuur, sinterklaas',
      maybe: 'versieren, opbouwen, kraam',
    },
    'ervaring-delen': {
      sure: 'lotgenoot, lotgenoten, lotgenotencontact, ervaringsdeskundige, ervaringsdeskundig, ervaringen delen, zelfde meegemaakt, ervaring uitwisselen, herstelmaatje, praten over verlies, rouwgroep',
      likely:
        'rouw, verlies, hetzelfde, gescheiden, scheiding, verslaving, burnout, depressie, overleden, niet aangeboren hersenletsel, autisme, chronisch ziek',
      maybe: 'ervaring, herkenning, meegemaakt',
    },
    taalmaatje: {
      sure: 'taalmaatje, nederlands oefenen, nederlands leren, nederlands praten, nederlandse les, taalles, taalcoach, inburgering, inburgeren, nederlands spreken, conversatie, taal oefenen, beter nederlands, nt2, taalcafe, staatsexamen, taalhulp, taal leren, spreekvaardigheid, nederlandse taal, engels oefenen, engels leren, spaans oefenen, uitspraak oefenen',
      likely: 'nederlands, taal, uitspraak, grammatica, woorden leren, les, anderstalig, nieuwkomer, statushouder',
      maybe: 'oefenen, praten, leren, spreken, inwoner, examen, vluchteling',
    },
    vertalen: {
      sure: 'vertalen, tolken, tolk, vertaling, brief vertalen, vertaler, tolk arabisch, tolk turks, gebarentolk, tigrinya, ondertitelen',
      likely:
        'arabisch, turks, pools, oekraiens, engels, frans, duits, spaans, farsi, somalisch, marokkaans, berbers, russisch',
      maybe: 'taal, brief, gesprek',
    },
    administratie: {
      sure: 'administratie, formulier, formulieren invullen, belastingaangifte, belasting, toeslagen, zorgtoeslag, huurtoeslag, papieren, papierwerk, post sorteren, brief lezen, brief begrijpen, moeilijke brieven, geldzaken, rekeningen betalen, begroting, budget, thuisadministratie, bezwaarschrift, kwijtschelding, uitkering aanvragen, brieven van de gemeente, ambtelijke taal, bankzaken, ordner, officiele brieven, aangifte, verzekering, aanvraag invullen, schulden, schrijven brief, wmo aanvraag, energietoeslag',
      likely:
        'brief, brieven, post, rekening, rekeningen, invullen, aanvragen, gemeente, uitkering, aanvraag, toeslag, papier, financien, energierekening, pensioen, belastingdienst, instanties, moeilijke woorden',
      maybe: 'begrijpen, bank, geld, map, huur, schrijven',
    },
    'werk-en-studie': {
      sure: 'solliciteren, sollicitatie, sollicitatiebrief, cv maken, cv schrijven, cv, werk zoeken, baan zoeken, linkedin, loopbaan, sollicitatiegesprek, stage zoeken, studiekeuze, jobcoach, curriculum vitae, vacature zoeken, netwerken voor werk',
      likely: 'baan, werkervaring, stage, studie, opleiding, diploma, zzp, ondernemer',
      maybe: 'werk, mentor, coach',
    },
    computerhulp: {
      sure: 'computer, computerhulp, laptop, tablet, ipad, smartphone, whatsapp, wifi, printer, e mail instellen, computerles, mobieltje uitleg, digitale hulp, internet instellen, videobellen, windows, iphone, android, computervragen, telefoon instellen, digibeet, digitaal, app installeren, mobiele telefoon, pc, printer installeren, tv instellen, foto overzetten, virus, wachtwoord vergeten, skype, zoom, facebook, televisie instellen, ict, updaten, muis en toetsenbord',
      likely:
        'internet, email, mail, telefoon uitleg, app, apps, wachtwoord, foto computer, televisie, afstandsbediening, mobiel, scherm, downloaden, software, mobieltje, telefoon werkt niet, instellen, google, opslaan, usb, scannen',
      maybe: 'telefoon, foto, online, toestel, tv, digitale',
    },
    'online-regelen': {
      sure: 'digid, digid aanvragen, internetbankieren, mijn overheid, mijnoverheid, inloggen, online afspraak, online bestellen, online aanvragen, patientenportaal, online bankieren, digitaal loket, berichtenbox, ov chipkaart, website invullen, online regelen, bankieren, machtigen, ov pas opladen, digitaal aanvragen, mijn uwv',
      likely:
        'website, portaal, online, bank app, afspraak maken internet, digitale formulieren, woningnet, marktplaats, kaartjes bestellen, sms code',
      maybe: 'internet, aanvragen, afspraak maken, bestellen, account',
    },
    oppassen: {
      sure: 'oppassen, babysit, babysitten, oppas kind, op kinderen passen, op zoontje passen, op dochtertje passen, kinderen opvangen, kinderoppas, gastouder, oppas baby, oppasoma, oppasopa, kind uit school halen, kind naar school brengen, steungezin, oppas zoon, oppas dochter, spelen met kinderen, oppas, kinderen ophalen school, speelafspraak, peuter, kleuter',
      likely: 'baby, kinderen, kind, zoontje, dochtertje, school, opvang, gezin, kids, alleenstaande moeder, jonge moeder',
      maybe: 'zoon, dochter, moeder, tweeling, speeltuin',
    },
    huiswerk: {
      sure: 'huiswerk, huiswerkbegeleiding, bijles, rekenen, wiskunde, huiswerkhulp, leren lezen, leerhulp, scriptie, toets oefenen, natuurkunde, scheikunde, werkstuk, rekenles, tafels oefenen, spreekbeurt, brugklas, leerachterstand, examentraining',
      likely:
        'school, leerling, vmbo, havo, vwo, basisschool, leren, studeren, mbo, toets, examen, middelbare, economie, leerlingen',
      maybe: 'zoon, dochter, uitleg, uitleggen, engels, les, begeleiding',
    },
    'voorlezen-kinderen': {
      sure: 'kinderen voorlezen, voorleesexpress, voorleesvrijwilliger, zoontje voorlezen, dochtertje voorlezen, kinderboek, prentenboek, verhaaltje, verhaaltjes, voorlezen kind, voorlezen peuters, voorlezen kleuters, voorlezen gezin, voorlezen dochter, voorlezen zoon, voorleesoma, voorleesopa, sprookje',
      likely: 'voorleesboek, kleuters, bibliotheek kinderen, taalontwikkeling',
      maybe: 'voorlezen, boekje, kind',
    },
    dieren: {
      sure: 'dierenvriend, hulp met huisdieren',
      likely: 'huisdier, huisdieren, dierenliefhebber, gek op dieren, dieren',
    },
    samen: {
      sure: 'samen iets leuks doen, iets samen ondernemen, leuke dingen doen',
      likely: 'ondernemen, samen iets doen, activiteiten samen, dagbesteding',
    },
    'huis-en-tuin': {
      sure: 'hulp in en om het huis, in en om het huis',
      likely: 'rond het huis, om het huis, hulp in huis, thuis helpen',
    },
    kinderen: { sure: 'hulp voor gezin, gezinshulp, opvoeding', likely: 'gezin, opvoeden, ouders' },
  },
  lookalikes: [
    {
      phrases:
        'trimmen, trimster, trimsalon, hondentrimmer, kapper hond, hondenkapper, hondentraining, hond trainen, hondentrainer, gehoorzaamheid, puppycursus, hondenschool, hondencursus, fokker, pups te koop, nestje, asiel, gevonden hond, vermist, weggelopen, kwijt, hondenpoep, nagels knippen, castreren, hondenvoer, kattenvoer, hondenmand, krabpaal, bench',
      not: ['hond-uitlaten', 'huisdier-oppas', 'dieren', 'wandelen'],
    },
    {
      phrases:
        'tuinset, tuinstoel, tuintafel, tuinmeubel, tuinkussens, tuinbank, tuinhuis, plantenbak, tuincentrum, tuinslang, barbecueset, dierentuin, kindertuin, speeltuin',
      not: ['tuin'],
    },
    {
      phrases:
        'schaakbord, schaakspel, schaakset, spellenkast, computerspel, computerspellen, playstation, spelcomputer, gokken, casino, toneelspelen',
      not: ['spelletjes', 'computerhulp'],
    },
    {
      phrases: 'computertafel, computerbureau, laptoptas, telefoonhoesje, hoesje, bureaustoel, printerpapier, inktpatronen',
      not: ['computerhulp'],
    },
    {
      phrases:
        'fietsendrager, fietstas, fietsstoeltje, kinderfiets, fietshelm, fietsenrek, fietsenstalling, fiets gestolen, damesfiets, herenfiets',
      not: ['fiets-maken', 'fietsen'],
    },
    { phrases: 'autostoeltje, auto wassen, autoradio, winterbanden, speelgoedauto, auto poetsen', not: ['vervoer'] },
    { phrases: 'kookboek, kookboeken, pannenset, keukenkastje, keukentafel, bakfiets', not: ['koken', 'maaltijd'] },
    {
      phrases: 'boekenkast, boekenruilkast, luisterboek, boeken ruilen, leesbril, boekenplank',
      not: ['voorlezen', 'voorlezen-kinderen'],
    },
    { phrases: 'geld lenen, lening', not: ['spullen-lenen'] },
    {
      phrases:
        'piano te koop, gitaar te koop, piano stemmen, pianostemmer, piano verhuizen, geluidsoverlast, harde muziek, muziekinstallatie',
      not: ['muziek'],
    },
    {
      phrases: 'rolstoel te koop, rolstoel over, elektrische rolstoel, rolstoel repareren, rolstoel lenen',
      not: ['rolstoelwandelen'],
    },
    {
      phrases: 'kaarten te koop, toegangskaarten, concertkaarten, kaarten schrijven, kerstkaarten, kaarten maken, landkaart',
      not: ['spelletjes'],
    },
    { phrases: 'theatergroep, toneelvereniging', not: ['uitstapje'] },
    {
      phrases:
        'oppas hond, oppas kat, oppas huisdier, oppas dier, oppas konijn, oppas poes, huisoppas, hondenoppas, kattenoppas, dierenoppas, plantenoppas, oppas voor mijn man, oppas voor mijn vrouw, oppas moeder, oppas vader',
      not: ['oppassen'],
    },
    { phrases: 'verhuisdozen over, verhuisdozen gratis, verhuisdozen af te halen', not: ['verhuizen'] },
    {
      phrases:
        'baby kleertjes, babykleding, kinderkleding, kinderwagen, kinderbed, kinderstoel, kinderspeelgoed, buggy, maxi cosi',
      not: ['oppassen', 'kinderen', 'naaien'],
    },
  ],
  asks: 'gezocht, wie kan, wie wil, wie helpt, wie heeft, wie weet, ik zoek, zoek iemand, zoeken iemand, wij zoeken, we zoeken, op zoek naar, hulp nodig bij mijn, kan iemand, wil iemand, is er iemand, heeft iemand, heb hulp nodig, zoek hulp, help mij, helpen mij, lukt mij niet, lukt niet meer, ik kan niet meer, kan niet meer zelf, kan zelf niet',
  offers:
    'ik bied, wij bieden, bied aan, aangeboden, ik help graag, help u graag, help je graag, ik kan u, ik kan je, ik wil graag helpen, kom bij u, kom bij je, kom graag langs, voor u doen, voor je doen, ik doe graag, ik ga graag, ik heb tijd, ik heb wat tijd, wil graag iets doen, u kunt mij, je kunt mij, bel mij gerust, mag bij mij, kan bij mij, kunt bij mij, beschikbaar, loop graag, ik neem graag, ik rijd u, ik rijd je, ik rij u, ik leer u, ik leer je, help anderen, mensen helpen',
  trade:
    'te koop, gratis af te halen, gratis afhalen, gratis ophalen, gratis op te halen, weg te geven, gratis mee te nemen, wegens overcompleet, overcompleet, tegen elk aannemelijk bod, vraagprijs, ruilen tegen, te huur, te ruil, moet weg, zelf ophalen, zelf afhalen, ophalen kan in, vacature, salaris, per uur betaald, uurloon, cursusgeld, lesgeld, verloren, gevonden voorwerp',
  negations: 'geen, behalve, zonder, uitgezonderd',
  helpHeads:
    'hulp, werk, werkzaamheden, klus, klusje, maatje, maat, buddy, oppas, service, dienst, onderhoud, vrijwilliger, begeleiding, begeleider, lijst, vragen, uurtje, middag, ochtend, avond, groep, club, coach, les, problemen, probleem, ondersteuning, helper, vriend, taak',
  particles: 'uit, op, mee, voor, af, aan, weg, in, terug, langs, schoon, klaar, bij, om, rond, thuis, over, na, samen, door',
  common:
    'aan al alle alleen allemaal als altijd andere anders ben bent beetje beste bij buurt buren buurman buurvrouw daar dag dagen dan dat de deze die dit doe doen doet door dus een eens elke en er ergens even gaan gaat ga geen geven goed graag groot had heb hebben heeft heel heet hele helpen helpt het hier hij hoe hun huis iemand iets ik in is ja jaar je jij jong jou jouw jullie kan kom komen komt kon kun kunnen kunt kwam laatste leuk lief liefst mag maar maand man me meer meest mensen met mij mijn misschien moet moeten mogen morgen na naar nee niet nieuw nieuwe niks nog nodig nou nu of ok om omdat onder ons onze ook oud oude over paar per samen sinds soms staan te tegen tijd toch toe tot tussen twee tijdens u uit uur uw vaak van vandaag veel verder vind voor vrouw vroeg waar wanneer want was wat we week weekend weer wel welke werken wie wij wil willen woon wonen woont woonachtig wordt worden zal ze zeer zelf zich zie zij zijn zin zo zoek zoeken zoekt zou zonder gezocht maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ochtend middag avond kopen leven leden leren kennen laten maken zetten zitten liggen geld kleur klein weken weten werd steeds vooral vrij vrije lang lange langer hallo groet groeten dank alvast bedankt gezond mooi mooie hand handen hart leuke kleine grote gratis bieden bied',
};
