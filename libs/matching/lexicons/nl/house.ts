import type { BranchCues } from '../../lexicon.js';

/** Jobs in the house: hanging, mending, fitting, painting. */
export const house: BranchCues = {
  'huis-en-tuin': {
    sure: 'hulp in en om het huis, in en om het huis, in en rond het huis, huis en tuin',
    likely: 'rond het huis, om het huis, hulp in huis, thuis helpen, hulp thuis',
  },
  klussen: {
    sure: 'klussen, klusje, klusjes, klus, klusser, klushulp, klusjesman, klusjesvrouw, klusopa, klusteam, klusdienst, handyman, handige buur, handige man, handige vrouw, handig met gereedschap, twee rechterhanden, rechterhanden, doe het zelf, doe het zelver, kleine reparaties in huis, handig in huis, kleine klussen, huisvader klussen, gepensioneerd timmerman, timmerman, timmeren, timmerwerk, bouwvakker, aannemer, kluswerk, klusmaatje, klusvriend, zaagwerk, zagen en boren, iets maken in huis, bouwmarkt, gamma, praxis, hornbach, karwei, karweitje, karweitjes, karweitjes in huis, kleine werkjes, klein onderhoud, reparatietje in huis, technische klusjes, handige jongen, handige meid',
    likely:
      'gereedschap, boormachine, schroeven, handig, kitten, onderhoud huis, techniek, technisch, vakman, zagen, lijmen, monteren, plakken, gereedschapskist, twee linkerhanden, linkerhanden, schroevendraaier, klussenbus',
    maybe: 'spijker, hamer, trap, plafond, vastzetten, ladder, hout, bevestigen, muur',
  },
  ophangen: {
    sure: 'schilderij ophangen, schilderijen ophangen, schilderijtje ophangen, spiegel ophangen, plank ophangen, plankje ophangen, planken ophangen, gordijnrail, gordijnen ophangen, gordijnroede, jaloezie, rolgordijn, raamdecoratie, lamellen, gat boren, gaten boren, boren, aan de muur hangen, fotolijst ophangen, klok ophangen, kapstok, boekenplank ophangen, wandrek, tv ophangen, vogelhuisje ophangen, hor plaatsen, ophangen muur, pluggen, waterpas, kast ophangen, hangmat ophangen, vlag ophangen, lijstjes ophangen, fotolijsten, fotolijst, aan de muur, plank aan de muur, spiegel aan de muur, kast aan de muur, tv aan de muur, schilderijhaak',
    likely: 'ophangen, plank, planken, schilderij, spiegel, gordijn, gordijnen, lijst, boor, wand, muur boren',
    maybe: 'muur, hangen, beton, recht, haakje, haakjes',
  },
  'lampen-en-stroom': {
    sure: 'lamp ophangen, lampje ophangen, lamp vervangen, lampje vervangen, lamp aansluiten, gloeilamp, peertje, peertje vervangen, lamp kapot, lamp stuk, stopcontact, lichtschakelaar, dimmer, fitting, elektricien, elektra, elektriciteit aansluiten, groep stop doorgeslagen, stoppenkast, meterkast, kroonluchter, ledlamp, spotjes, tl buis, tl lamp, hanglamp, plafondlamp, buitenlamp, deurbel, aardlekschakelaar, kookplaat aansluiten, bedrading, draden plafond, schemerlamp, lamp doet het niet, licht doet het niet, lampen verwisselen, lampjes verwisselen, lampje stuk, licht in de gang, lamp in de gang, spotjes vervangen, stekker aanzetten, buitenlampje, lampenkap, stopcontact los, stopcontacten, lichtknop',
    likely: 'lamp, lampje, lampen, licht, stroom, draden, elektrisch, stekker, snoer, verlichting, schakelaar, kortsluiting',
    maybe: 'plafond, trap, draad, batterij',
  },
  'meubels-monteren': {
    sure: 'kast in elkaar zetten, meubel in elkaar zetten, meubels in elkaar zetten, ikea kast, ikea meubel, bed in elkaar zetten, tafel in elkaar zetten, kast monteren, meubels monteren, bouwpakket, pax kast, kledingkast monteren, kast opbouwen, in elkaar schroeven, uit elkaar halen, ledikant, inbussleutel, bureau in elkaar zetten, kinderbed in elkaar, stoel in elkaar zetten, kast uit elkaar, imbussleutel, handleiding ikea, trampoline opzetten, commode, kast van ikea, bed van ikea, ikeakast, pakket in elkaar, kast opzetten, kast bouwen, bedje in elkaar zetten',
    likely: 'in elkaar zetten, in elkaar, monteren, ikea, montage, kast, handleiding, zelfbouw',
    maybe: 'meubel, meubels, bed, tafel, stoel, schroeven, bureau',
  },
  schilderen: {
    sure: 'verven, behangen, muren schilderen, muur schilderen, kamer schilderen, huis schilderen, schilderwerk, kozijn schilderen, kozijnen, schuurwerk, muur verven, plafond witten, sauzen, latex, behang, behang verwijderen, woonkamer schilderen, slaapkamer schilderen, deur schilderen, schutting verven, beitsen, kwast, roller verf, schilder klus, muren verven, kamer verven, stucwerk, stukadoren, gaten vullen muur, babykamer, verfroller, kwasten, likje verf, nieuw kleurtje, kleurtje, verfje, kwast hanteren, muurtje verven, kozijnen verven, deuren verven',
    likely: 'schilderen, muren, verf, schuren, kleurtje muur, opknappen kamer, opknappen huis, schilder',
    maybe: 'muur, plafond, opknappen, kamer',
  },
  loodgieten: {
    sure: 'kraan lekt, lekkende kraan, kraan druppelt, kraan vervangen, kraanleertje, verstopte afvoer, afvoer verstopt, gootsteen, gootsteen verstopt, loodgieter, lekkage, wc lekt, wc loopt door, wc verstopt, toilet verstopt, toilet repareren, douchekop, douche lekt, sifon, stortbak, wc bril, toiletbril, wasmachine aansluiten, vaatwasser aansluiten, radiator ontluchten, cv bijvullen, verwarming ontluchten, ontstoppen, dakgoot, dakgoot schoonmaken, waterleiding, afvoer, kraan, doorspoelen, cv ketel, verwarming doet het niet, boiler, wc blijft lopen, wc blijft doorlopen, wastafel zit dicht, wastafel verstopt, douche verstopt, putje verstopt, putje ruikt, geen warm water uit de kraan, waterdruk, toilet loopt door, kranen die lekken, water onder het aanrecht, aanrecht, drupt, drupt water, druppelende, water lekt, lekt onder',
    likely:
      'lekt, lekken, lek, druppelt, wc, toilet, wastafel, verstopt, verstopping, radiator, verwarming, loopt door, douche',
    maybe: 'water, wasmachine, badkamer, putje',
  },
  'deuren-en-sloten': {
    sure: 'deur klemt, deur sluit niet, deur stellen, deur afschaven, slot vervangen, slot kapot, slot stuk, scharnier, scharnieren, deurklink, cilinder slot, deur piept, raam klemt, raam sluit niet, kierstandhouder, extra slot, hangslot, brievenbus slot, sleutel breekt, kastdeurtje, deur hangt scheef, keukenkastje, lade klemt, sluitwerk, poort klemt, schuifdeur, deur maken, laatje, achterdeur klemt, deur gaat niet op slot, deur gaat niet dicht, deur gaat niet open, raam gaat niet dicht, deuren schuren, slot gaat stroef',
    likely: 'deur, slot, klemt, kozijn, deuren, sloten, poort, schaven',
    maybe: 'raam, sleutel, scheef',
  },
  'vloer-leggen': {
    sure: 'laminaat, laminaat leggen, vloer leggen, tapijt leggen, vloerbedekking, plinten, ondervloer, pvc vloer, parket, vloer schuren, zeil leggen, tegels zetten, vloerbedekking verwijderen, tapijt verwijderen, trap bekleden, plint',
    likely: 'vloer, tapijt, zeil, tegels',
    maybe: 'leggen, kamer',
  },
  'energie-besparen': {
    sure: 'tochtstrips, tochtstrip, radiatorfolie, energiebesparing, energie besparen, energiecoach, energiehulp, fixteam, isoleren, isolatie, brievenbusborstel, ledlampen besparen, energiebox, energierekening lager, dubbel glas, waterbesparende, cv waterzijdig, koude huis, stookkosten, zonnepanelen, warmtepomp, verduurzamen, duurzaam wonen, thermostaat, het tocht, tocht hier, tocht in huis',
    likely: 'besparen, energie, duurzaam, kou, kieren, stoken, tocht, tochtig',
    maybe: 'koud, gas, rekening, folie',
  },
  'veilig-wonen': {
    sure: 'rookmelder, rookmelders, koolmonoxidemelder, co melder, steunbeugel, beugel douche, handgreep, handgreep douche, wandbeugel, drempel, drempelhulp, drempels weghalen, trapleuning, leuning, antislip, douchestoel, douchekruk, toiletverhoger, bedverhogers, deurspion, inbraakpreventie, sleutelkluis, valpreventie, langer thuis wonen aanpassen, bed verhogen, traphekje, traphek',
    likely: 'beugel, melder, leuning, alarm, aanpassingen huis, uitglijden, vallen thuis',
    maybe: 'veilig, batterij, plafond',
  },
  repareren: {
    sure: 'repareren, reparatie, reparaties, repair cafe, repaircafe, apparaat maken, apparaat stuk, solderen, naaimachine maken, radio maken, klok maken, kapot apparaat, apparaten maken, gerepareerd, stofzuiger kapot, stofzuiger stuk, koffiezetapparaat kapot, koffiezetapparaat stuk, broodrooster stuk, strijkijzer stuk, mixer stuk, speelgoed maken, speelgoed repareren, stoel lijmen, stoelpoot, tafelpoot, meubel repareren, platenspeler maken, koptelefoon stuk, waterkoker stuk, bril maken, elektronica, servies lijmen, wasmachine stuk, wasmachine kapot, herstellen apparaat, reparateur, weggooien zonde, klok stilstaat, geeft er de brui aan, heeft het begeven, heeft de geest gegeven, zonde om weg te gooien, weggooien is zonde, maakt apparaten, wekker stuk, lamp repareren, speelgoed stuk, platenspeler, cassettespeler, bandrecorder, draait niet meer, gaat niet meer aan, doet niets meer, keukenmachine kapot, naaimachine kapot, koffieapparaat',
    likely:
      'kapot, stuk, defect, doet het niet, stofzuiger, koffiezetapparaat, wasmachine, broodrooster, mixer, apparaat, apparaten, grasmaaier stuk, strijkijzer, waterkoker, magnetron, koelkast, droger, doet het niet meer',
    maybe: 'maken, radio, klok, stekker, snoer, lijmen, elektrisch, speelgoed, herstellen',
  },
  'fiets-maken': {
    sure: 'fiets maken, fiets repareren, fietsreparatie, lekke band, band plakken, banden plakken, ketting fiets, fietsenmaker, rem fiets, fiets kapot, fiets stuk, fiets opknappen, fietsband, fietslamp, fietslicht, spaak, spaken, versnelling, fietsmonteur, fietswerkplaats, fiets nakijken, fiets nalopen, ketting eraf, slag in wiel, remblokjes, fietsketting, binnenband, buitenband, achterlicht, voorlicht, trapper, jasbeschermer, dynamo, band lek, lekke fietsband, fietsband plakken, kinderfiets maken, elektrische fiets maken, fietsen repareren, oude fietsen opknappen, fiets rijklaar, remkabel, fiets doet het niet, fiets kraakt, fietslampje, bandje plakken, ketting loopt eraf, tweewieler, crank, sleutel aan fietsen, aan fietsen sleutelen, fietsen maken, fiets in orde maken, knutsel aan fietsen, fietsen knap ik op, ketting ligt eraf, licht van mijn fiets, band van mijn fiets, rem van mijn fiets, fiets rammelt, fiets trapt zwaar',
    likely:
      'plakken band, remmen, wiel, ketting, band leeg, sleutelaar, monteur, lek, lekke, remt, band zacht, bandenplakset, rijwiel, sleutel graag',
    maybe: 'fiets, band, zadel, pomp, fietsen, stuur, banden, stuk, kapot, bel, sleutelen',
  },
  'hulpmiddel-maken': {
    sure: 'rollator maken, rollator repareren, rollator stuk, rolstoel repareren, rolstoelband, rolstoel stuk, scootmobiel band, scootmobiel repareren, scootmobiel stuk, scootmobiel accu, kinderwagen repareren, kinderwagen maken, rollatorspreekuur, rem rollator, wiel rollator, rollatorcheck, rem van mijn rollator, wiel van mijn rollator, rollator doet het niet, remmen van de rollator, band van mijn rolstoel, band van mijn scootmobiel',
    likely: 'scootmobiel, rollator remmen',
    maybe: 'rollator, rolstoel, remmen, wiel',
  },
  naaien: {
    sure: 'naaien, naaimachine, kleding herstellen, kleding verstellen, kleermaker, broek inkorten, broek korter, korter maken, zoom, zomen, rits, ritsen, rits inzetten, rits vervangen, gordijnen korter, knoop aanzetten, knoop eraf, knopen aannaaien, sokken stoppen, naaister, gordijnen inkorten, innemen broek, gat in broek, kleding vermaken, vermaken, verstellen, verstelwerk, naald en draad, naaiwerk, kledingreparatie, kleding repareren, jurk korter, jas rits, mouwen korter, naailes, naaicafe, naaiatelier, broekspijpen, scheur in broek, kleren maken, kussenhoezen, coupeuse, gordijnen naaien, lappen, stoffen, lockmachine, innemen, uitleggen kleding, naaiclub, leren naaien, patroon naaien, knoopsgat, elastiek, broeken inkorten, broeken korter, zoompje, rokken, jurken, gordijn naaien, naai graag, naait, verstellen doe ik',
    likely:
      'stof, garen, draad, naald, inkorten, broek, jurk, rok, knoop, knopen, jas, kleding, korter, te lang, borduurmachine',
    maybe: 'kleren, gordijnen, herstellen, gat, mouw, trui',
  },
  schoonmaken: {
    sure: 'schoonmaken, poetsen, stofzuigen, dweilen, huishoudelijke hulp, huishouden, huishouding, bed verschonen, afwassen, soppen, schoonmaakhulp, poetshulp, huishoudhulp, werkster, schoonmaker, schoonmaakster, interieurverzorgster, voorjaarsschoonmaak, grote schoonmaak, wc schoonmaken, badkamer schoonmaken, keuken schoonmaken, oven schoonmaken, koelkast schoonmaken, huis schoonmaken, hulp in de huishouding, hulp bij het huishouden, thuishulp, stoffen en zuigen, bedden opmaken, vegen en dweilen, boenen, schrobben, kalk verwijderen, schimmel verwijderen, schoon te maken, huis aan kant',
    likely:
      'schoon, schoonmaak, afwas, stof afnemen, vuil, huishoudelijk, vloer dweilen, stofzuiger, emmer sop, dweil, zuigen, vies',
    maybe: 'wassen, bed, stof, badkamer, netjes',
  },
  'ramen-lappen': {
    sure: 'ramen lappen, ramen wassen, ramen zemen, glazenwasser, ramen schoonmaken, raam lappen, ruiten wassen, zemen, ramen buiten, kozijnen wassen, vensters wassen',
    likely: 'ramen, ruiten, trekker zeem',
    maybe: 'raam, glas, ladder',
  },
  'was-en-strijk': {
    sure: 'strijken, was doen, was ophangen, was vouwen, de was, wasgoed, strijkgoed, strijkservice, wassen en strijken, strijkhulp, strijkbout, overhemden strijken, wasmachine gebruiken, wasje draaien, was draaien, gordijnen wassen, lakens wassen, beddengoed, overhemden, overhemd, wasmand, berg was, strijk graag, strijkwerk',
    likely: 'strijkplank, lakens, vouwen, droger gebruiken',
    maybe: 'was, wassen, drogen, kleding, strijk',
  },
  opruimen: {
    sure: 'opruimen, opruimcoach, opruimhulp, ontspullen, zolder uitzoeken, zolder opruimen, kelder leeg, kelder opruimen, schuur leegmaken, schuur opruimen, kasten uitzoeken, kast opruimen, spullen sorteren, spullen uitzoeken, uitmesten, huis leeghalen, huis leegruimen, woning leegruimen, rommel opruimen, garage opruimen, kledingkast uitzoeken, orde scheppen, orde brengen, orde op zaken thuis, te veel spullen, overzicht in huis, verzamelaar, volle zolder, volle kamer, volle schuur, nalatenschap spullen, inboedel, leegruimen, leeghalen, opgeruimd huis, opruimmaatje, ordenen, minder spullen, marie kondo, hoarding, tjokvol, puinhoop, uitzoeken wat weg kan, spullen wegdoen, hulp met ordenen, verzamelde spullen, orde maken, huis vol spullen',
    likely: 'uitzoeken, sorteren, zolder, schuur, kelder, rommel, weggooien, structuur, opgeruimd, chaos, overzicht, garage',
    maybe: 'dozen, spullen, kast, kasten, weg, orde, berging',
  },
};
