import type { BranchCues } from '../../lexicon.js';

/** Games, sport, music, making things, outings, doing something for the neighbourhood. */
export const leisure: BranchCues = {
  spelletjes: {
    sure: 'spelletje, spelletjes, rummikub, scrabble, mens erger je niet, bordspel, bordspellen, gezelschapsspel, gezelschapsspellen, bingo, sjoelen, jeu de boules, petanque, puzzelen, triominos, domino, legpuzzel, legpuzzels, yahtzee, catan, kolonisten, monopoly, spelletjesmiddag, spelletjesavond, spelmaatje, spelmiddag, ganzenbord, stratego, mahjong, kwartet, spelletje doen, spelen van spelletjes, quiz, pubquiz, dungeons and dragons, halma, backgammon, spellenavond, spellenmiddag, regenwormen, skip-bo, uno, woordspelletjes, kruiswoordpuzzel, rummy, okey spelen, tavla, spelletje te doen, tegenspeler gezocht, vierde gebruiken, samen puzzelen, puzzelmaatje, spelletje spelen, potje rummikub, dobbelspel, scrabbelen, scrabbelmaatje, yahtzeeen, monopoly spelen, bordspelletjes, sjoelbak, sjoelavond',
    likely: 'spel, puzzel, puzzels, tegenspeler, spelavond, potje, partijtje, spellen, dobbelen',
    maybe: 'spelen, gezellig, clubje, winnen, speel',
  },
  'schaken-en-dammen': {
    sure: 'schaken, schaak, schaakmaatje, schaakpartner, schaker, dammen, dammaatje, damclub, schaakclub, schaaktegenstander, partijtje schaken, potje schaken, potje dammen, schaakles, leren schaken, schaakpartij, schaakvriend, dambord, denksport, dammer',
    likely: 'schaakbord, tegenstander, remise',
    maybe: 'potje, partijtje, bord, tegenspeler',
  },
  kaarten: {
    sure: 'klaverjassen, bridge, bridgen, kaartje leggen, kaartspel, toepen, kaartclub, kaartmaatje, vierde man, jokeren, canasta, pesten kaarten, kaartavond, kaartmiddag, poker, pokeren, kaartje leggen samen, klaverjasclub, klaverjas, hartenjagen, boerenbridge, bridgepartner, vierde speler, boonaken, kaartster, zwikken, kaarters, vierde man gezocht, een man te kort, kaarten met, kaarten samen, kaartavondje, samen kaarten',
    likely: 'troef, kaartgroep, kaartspelen, spel kaarten, kaarten',
    maybe: 'potje, kaart, tegenspeler, tafel',
  },
  'biljart-en-darts': {
    sure: 'biljarten, biljart, biljartmaatje, darten, darts, dartmaatje, poolen, snooker, tafelvoetbal, biljartclub, biljarter, keu, flipperen, gamen samen, gamemaatje, gamen',
    likely: 'dartbord, biljarttafel',
    maybe: 'potje, cafe',
  },
  sporten: {
    sure: 'sporten, sportmaatje, trainingsmaatje, sportclub, bewegen voor ouderen, sportbuddy, sportief maatje, sportgroep, samen sporten, samen bewegen, beweeggroep, beweegclub, sportvriendin, sportvereniging, schaatsen, schaatsmaatje, skaten, skeeleren, boksen, judo, klimmen, kanoën, roeien, zeilen, suppen, golf, golfen, hockey, sportpartner, karate, turnen, atletiek, boogschieten, buurtsport, kickboksen, bowlen, bowling, alleen sporten, sporten houd ik niet vol, stok achter de deur sport, mee naar de sport, meer bewegen',
    likely: 'sport, conditie, bewegen, fit, trainen, beweging, fit blijven, sportief, training, lenig, bewegingsles',
    maybe: 'afvallen, oefeningen, gezond, kilo',
  },
  hardlopen: {
    sure: 'hardlopen, hardloopmaatje, joggen, hardloper, rennen, hardloopgroep, loopgroep hardlopen, marathon, start to run, van nul naar vijf, vijf kilometer hardlopen, hardlooptraining, hardloopclub, rondje hardlopen, hardloopbuddy, hardloopschoenen, runnen, loop hard, hard lopen, rondje rennen, samen rennen, kilometers rennen, vijf kilometer, tien kilometer, halve marathon trainen, hardloopt',
    likely: 'loopgroep, halve marathon, tempo lopen',
    maybe: 'rennen, kilometer, rondje, tempo',
  },
  zwemmen: {
    sure: 'zwemmen, zwemmaatje, zwembad, aquajoggen, baantjes trekken, baantjes zwemmen, zwemles, leren zwemmen, zwemclub, aquagym, zwem, naar het zwembad, zwemdiploma, samen zwemmen, baantjes, buitenzwemmen, vrouwenzwemmen, zwemvriendin, watergymnastiek, aquarobics, schoolslag, zwemt, alleen naar het zwembad, mee naar het zwembad, mee zwemmen, banen zwemmen',
    likely: 'baden, bad, borstcrawl',
    maybe: 'water, rustig tempo',
  },
  fitness: {
    sure: 'fitness, sportschool, fitnessmaatje, gymmaatje, krachttraining, bootcamp, personal training, naar de gym, fitnessen, sportschoolmaatje, sportschoolbuddy, crossfit, spinning, gymbuddy, spieroefeningen',
    likely: 'gym, spierkracht, spieren, kracht, abonnement sportschool, gewichten',
    maybe: 'oefeningen, apparaten',
  },
  balsport: {
    sure: 'voetballen, voetbal, voetbalteam, basketbal, basketballen, volleybal, volleyballen, handbal, walking football, walking voetbal, korfbal, zaalvoetbal, voetbalmaatje, potje voetbal, balletje trappen, voetbaltrainer, rugby, honkbal, cricket, pleintje voetbal, voetbalclub',
    likely: 'bal, team, keeper, elftal',
    maybe: 'veldje, potje',
  },
  tennis: {
    sure: 'tennis, tennissen, tennismaatje, padel, padellen, badminton, badmintonnen, tafeltennis, tafeltennissen, pingpong, squash, squashen, tennispartner, tennisclub, tafeltennismaatje, badmintonmaatje, balletje slaan, pingpongen, padelmaatje, slaat een balletje, tennisbaan, partijtje tennis, racket',
    likely: 'baan huren',
    maybe: 'baan, potje',
  },
  dansen: {
    sure: 'dansen, danspartner, dansles, salsa, stijldansen, volksdansen, zumba, line dance, linedance, ballroom, tango, dansmaatje, dansgroep, dansavond, ballet, streetdance, dansclub, dansmiddag, bachata',
    likely: 'dans, danst, swingen',
    maybe: 'muziek, passen',
  },
  'rustig-bewegen': {
    sure: 'yoga, tai chi, qigong, pilates, gymnastiek, stoelyoga, stoelgymnastiek, mediteren, meditatie, mindfulness, ouderengymnastiek, seniorengym, ontspanningsoefeningen, rekken en strekken, stoeldansen, gymclub, yogales, thuisgym, meer bewegen voor ouderen, stoelgym, evenwichtsoefeningen',
    likely: 'ontspanning, soepel, oefeningen, ademhaling, evenwicht',
    maybe: 'rustig, matje',
  },
  muziek: {
    sure: 'muziek, muziek maken, samen muziek, orkest, muzikant, muzikanten, bandje, jammen, musiceren, accordeon, trommelen, djembe, harmonie, fanfare, muziekgroep, muziekmaatje, optreden ouderen, liedjes van vroeger, muziek spelen, liedjes spelen, muzikaal, bandlid, drummer, bassist, gitarist, pianist, toetsenist, muziekavond, muziekclub, spelen voor ouderen, huiskamerconcert, quatre mains, akoestisch, muziek luisteren, draaiorgel, mondharmonica, saz, oud spelen, blokfluitgroep, kamermuziek, duo spelen',
    likely:
      'instrument, liedjes, band spelen, concert, noten lezen, liederen, piano, gitaar, viool, trompet, saxofoon, cello, fluit, keyboard, drums, ukelele, bladmuziek, trommel, klarinet, blokfluit, contrabas, samenspelen',
    maybe: 'spelen, optreden, platen, band',
  },
  zingen: {
    sure: 'zingen, koor, zangkoor, zangmaatje, zingen met ouderen, zangles, zangeres, zanger, samen zingen, smartlappenkoor, shantykoor, popkoor, kerkkoor, zanggroep, karaoke, zang, koorlid, alt, tenor, sopraan, zangavond, buurtkoor, zingt',
    likely: 'liederen, liedjes',
    maybe: 'muziek, psalmen, stem',
  },
  'instrument-leren': {
    sure: 'muziekles, gitaarles, pianoles, vioolles, drumles, gitaar leren, piano leren, leren gitaar spelen, leren piano spelen, instrument leren, ukeleleles, blokfluitles, leer gitaar, leer piano, viool leren, noten leren lezen, muzieklessen, akkoorden leren, keyboardles, trompetles, saxofoonles, accordeonles, fluitles, pianolessen, gitaarlessen, leren spelen op',
    likely:
      'akkoorden, noten lezen, piano oefenen, gitaar oefenen, muziekdocent, muziekstudent, muzieklerares, muziekleraar, conservatorium, toetsen en noten',
    maybe: 'piano, gitaar, leren, les, viool',
  },
  creatief: {
    sure: 'creatief, creatieve, bloemschikken, kleien, boetseren, keramiek, pottenbakken, scrapbook, hobbyclub, kaarten maken, houtbewerken, sieraden maken, mozaiek, creamiddag, kerststukjes, kaarsen maken, kalligrafie, papier vouwen, origami, hobbymiddag, creaclub, houtsnijden, diamond painting, atelier, hobbyen, beeldhouwen, modelbouw, modeltreinen, hobbymaatje, figuurzagen, houtbewerking, zeep maken, macrame, linosnede, etsen, speksteen, bloemstuk, bloemstukken',
    likely: 'hobby, hobbyen, klei, kleuren, creativiteit, kralen',
    maybe: 'maken, knippen, cursus, papier, lijm',
  },
  handwerken: {
    sure: 'handwerken, breien, haken, borduren, quilten, handwerkclub, breiclub, haakclub, breipatroon, sokken breien, leren breien, leren haken, trui breien, breimaatje, breicafe, haakles, breiles, punniken, wol, breinaalden, breiwerk, haakwerk, patchwork, haaknaald, handwerkmiddag, steken breien, breister, kantklossen, weven, spinnen wol, haakpatroon, breit, haakt, handwerkgroep, breigroep',
    likely: 'patroon, steek, steken, bolletje, garen',
    maybe: 'sjaal, muts, dekentje, trui',
  },
  'tekenen-en-schilderen': {
    sure: 'tekenen, schilderles, aquarel, aquarelleren, schildercursus, schilderclub, tekenles, schilderen op doek, schilderijen maken, portret tekenen, teken en schilderclub, tekenclub, schetsen, leren tekenen, leren schilderen, samen schilderen, samen tekenen, acrylverf, olieverf, kunstschilder, schilderezel, modeltekenen, stripverhaal tekenen, tekenmaatje, schildergroep, aquarelles, schildert mee, aquarelleer, teken graag, schilderen als hobby, schilderen met verf, tekent',
    likely: 'schilderen, tekening, kunst, penseel, ezel, doek, potlood',
    maybe: 'verf, atelier, kleuren',
  },
  fotografie: {
    sure: 'fotograferen, fotografie, fotograaf, fotomaatje, fotoclub, fotos maken, portretfoto, camera leren, spiegelreflex, video maken, natuurfotografie, foto bewerken, fotografen, kiekjes, met de camera op pad, camera op pad, mooie foto maken, fotowandeling',
    likely: 'camera, lens, fotoshoot',
    maybe: 'foto, fotos, filmen',
  },
  knutselen: {
    sure: 'knutselen, knutselclub, knutselmiddag, knutselmaatje, knutsel, knutselen met kinderen, slingers maken, lampion maken, surprise maken, lijmen en plakken, knutselspullen, vliegers maken, knutselt',
    likely: 'karton, plakken, verven met kinderen',
    maybe: 'knippen, lijm',
  },
  uitstapje: {
    sure: 'uitstapje, uitstapjes, uitje, uitjes, dagje uit, dagje weg, op stap, dierentuin, stadje bezoeken, markt bezoeken, dagtocht, boottocht, samen op pad, ergens heen, samen weg, samen erop uit, erop uit, pretpark, tuincentrum samen, rondvaart, samen naar de markt, ergens iets drinken, dagje strand, festival, rommelmarkt, braderie, er samen op uit, naar de stad samen, uitgaansmaatje, kermis, efteling, artis, dagje op stap, samen ergens naartoe, stapmaatje, high tea, circus, naar een voetbalwedstrijd, ijsje eten, dagje naar, een dagje naar, middagje naar, dagje samen, dagje op pad, samen naar de kust, keukenhof, tentoonstelling samen, terrasje pakken, op een terrasje, samen naar een terras',
    likely: 'uitgaan, toeristisch, rondleiding, bezoeken, stad in, cafe, dagtrip',
    maybe: 'concert, winkelen, cafe, leuk, stad, terras, terrasje',
  },
  museum: {
    sure: 'museum, musea, museumbezoek, tentoonstelling, museumjaarkaart, museummaatje, museumkaart, galerie, expositie, samen naar het museum, kunst kijken, rijksmuseum, cultuurmaatje, kunsttentoonstelling, naar het museum, mee naar het museum, tentoonstellingen bezoeken',
    likely: 'kunst, cultuur, cultureel, schilderkunst',
    maybe: 'bezoeken, geschiedenis',
  },
  'film-en-theater': {
    sure: 'bioscoop, theater, naar de film, film kijken, concert bezoeken, schouwburg, toneelvoorstelling, filmhuis, cabaret, musical, filmavond, theatermaatje, naar een concert, naar het theater, klassiek concert, opera, bioscoopmaatje, filmmaatje, concertmaatje, toneel kijken, samen film, voorstelling bezoeken, cabaretier, films kijken, concertgebouw',
    likely: 'film, voorstelling, concert, toneel, films',
    maybe: 'kaartjes, avond',
  },
  natuur: {
    sure: 'vogels kijken, vissen gaan, vismaatje, samen vissen, hengelen, natuur in, natuurgids, paddenstoelen zoeken, bos in, naar het bos, naar het strand, naar de duinen, sterren kijken, kinderboerderij, bijen houden, imker, natuur ontdekken, vogelkijkhut, waterkant, picknicken, picknick, wilde bloemen, nestkastjes, amfibieën, paddenwerkgroep, natuurwerkgroep, boswachter, vishengel, hengel, visvijver, vogels spotten, verrekijker, vogels luisteren, natuur bekijken, bloemen bekijken, de duinen in, natuurgebied',
    likely: 'natuur, vogels, duinen, strand, bos, vogel kijken, ecologie, polder, heideveld',
    maybe: 'buiten, vissen, groen, vogel',
  },
  'kerk-en-moskee': {
    sure: 'naar de kerk, naar de moskee, mee naar de kerk, kerkdienst, kerkvervoer, bijbelstudie, bidden, mee naar de mis, kerk brengen, kerkgang, zondagsdienst, geloof delen, koran, tempel, synagoge, geloofsgesprek, vrijdaggebed, moskee, kerk, dominee, pastoor, zingeving, gelovig, ramadan, dienst zondag',
    likely: 'geloof, god, bijbel, gebed, christelijk, islam',
    maybe: 'mis, zondag, dienst',
  },
  'buurt-organiseren': {
    sure: 'activiteiten organiseren, buurtactiviteit, buurtactiviteiten, wijkkrant, buurtkrant, buurtbijeenkomst, evenement, evenementen, websitebeheer vereniging, buurtinitiatief, bewonersgroep, penningmeester, secretaris, bestuurslid, buurtvereniging, buurthuis helpen, vrijwilliger buurthuis, activiteitenbegeleider, activiteit begeleiden, helpen bij activiteiten, helpende handen activiteit, sponsorloop, speeltuinvereniging, collecteren, collectant, buurtpreventie, buurtapp, buurtmoestuin helpen, sinterklaas spelen, sinterklaasfeest, zwarte piet, kerstman, kraam bemannen, wijkraad, buurtcommissie, verkeersregelaar, subsidie buurt, nieuwsbrief maken, vrijwilligers gezocht',
    likely:
      'organiseren, buurthuis, wijkcentrum, activiteit, vereniging, bestuur, sinterklaas, vrijwilligers, bewoners, organisatie, collecte, notuleren, website bouwen, kinderspelen, koningsdag, handen nodig, burendag helpen, helpende handen, helpen op het feest, helpen bij het feest, opbouwen en afbreken, begeleiders nodig, vrijwilligers nodig, spelleider',
    maybe: 'opbouwen, kraam, vergadering, club',
  },
  buurtfeest: {
    sure: 'buurtfeest, straatfeest, buurtbarbecue, burendag, straatbarbecue, feest organiseren, pleinfeest, nieuwjaarsborrel, buurtborrel, feestje organiseren, feest versieren, kinderfeestje, straatspeeldag, buurtfestival, rommelmarkt organiseren, kerstmarkt, burenborrel, feestcommissie, verjaardagsfeest organiseren, feestje versieren, springkussen feest, barbecue voor de hele straat, feest voor de straat, feest voor de buurt, straat versieren, buurtetentje',
    likely: 'feest, versieren, slingers, feestje, barbecue',
    maybe: 'party, tent, muziek, opbouwen',
  },
  gastheer: {
    sure: 'gastvrouw, gastheer, bardienst, koffie schenken, inloop gastvrouw, koffie en thee schenken, inloopochtend, koffieochtend helpen, barvrijwilliger, ontvangst, receptie buurthuis, achter de bar, gasten ontvangen, huiskamer van de wijk, buurtkamer, inloophuis, gastvrouwen, gastheren, schenken, schenkt koffie, koffie schenkt, bezoekers ontvangen, bezoekers welkom heten',
    likely: 'inloop, bar, schenk, gasten',
    maybe: 'koffie, thee, welkom, ontvangen',
  },
  flyeren: {
    sure: 'flyeren, flyers, folders rondbrengen, krantjes rondbrengen, folders bezorgen, posters ophangen, posters plakken, bezorger wijkkrant, buurtkrant rondbrengen, folders vouwen, uitnodigingen rondbrengen, brieven rondbrengen, in de bus doen, foldertjes, enveloppen vullen, wijkkrant brievenbussen, wijkkrant rondbrengen, wijkkrant bezorgen, folders in de bus, krantjes in de bus, briefjes in de brievenbussen, in de brievenbussen',
    likely: 'folders, posters, rondbrengen, folder, bezorgen wijkkrant',
    maybe: 'bezorgen, brievenbus, straat',
  },
};
