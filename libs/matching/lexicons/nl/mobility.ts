import type { BranchCues } from '../../lexicon.js';

/** Rides, walks, wheels, and going along. */
export const mobility: BranchCues = {
  vervoer: {
    sure: 'vervoer, autorit, ritje, ritjes, rijden naar, chauffeur, met de auto brengen, wegbrengen met auto, lift geven, liftje, automaatje, taxi, iemand rijden, geen auto, geen rijbewijs, breng u met de auto, breng je met de auto, naar het station brengen, vervoershulp, rijden met mijn auto, naar de dagbesteding brengen, vervoersdienst, rolstoelbus, rolstoeltaxi, wensambulance, brengen en halen, gebracht en gehaald, gehaald en gebracht, halen en brengen met auto, rijd u, rijd je, rij u, rij je, rijdt mij, brengt mij, breng en haal, wie kan mij rijden, wie rijdt, vervoer naar, wie brengt mij, mij brengen, mij ophalen, naar schiphol, naar het vliegveld, autovervoer, autorijden, ritje naar, vrijwillige chauffeur, bestuurder, wie heeft een auto, heb een auto, naar familie brengen, naar mijn zus brengen, kilometervergoeding, benzine betaal, benzinekosten, benzine, brandstof, belbus, regiotaxi, valys, plusbus, hele eind met de bus, naar mijn broer brengen, naar familie rijden, brengen met de auto, met de auto naar, met uw auto, met mijn auto, breng mensen weg, rijd mensen, rijd ouderen, rijdt ouderen, rijd ik u, auto voor de deur, rijdt ons, rijdt mijn moeder, rijdt mijn vader, ritjes met de auto, autoritje, rijbewijs ingetrokken, rijbewijs kwijt, mag niet meer rijden, mag niet rijden, rijd niet meer, geen vervoer, zonder vervoer, naar een begrafenis, naar een bruiloft, naar een verjaardag, mijn busje, met mijn busje, rolstoel meenemen in de auto, rijbewijs en auto, auto en tijd, mensen brengen, mensen rijden',
    likely:
      'auto, rijden, rijbewijs, lift, rit, met de auto, rijdt, rijd, rij, brengen naar, wegbrengen naar, taxibus, ov taxi, parkeren, achterbank, instappen, rijden wij, busverbinding',
    maybe: 'brengen, halen, ophalen, station, dagbesteding, busje, terug, retour, kilometer, rollator mee, haal',
  },
  'rit-naar-zorg': {
    sure: 'naar ziekenhuis rijden, naar ziekenhuis brengen, naar het ziekenhuis brengen, naar het ziekenhuis rijden, naar de huisarts rijden, naar de huisarts brengen, naar de dokter rijden, naar de dokter brengen, naar de fysio brengen, naar de tandarts brengen, rit naar ziekenhuis, ritje ziekenhuis, ritten ziekenhuis, vervoer ziekenhuis, vervoer huisarts, vervoer fysio, vervoer arts, vervoer oogarts, rijden naar de fysio, rijden bestraling, vervoer bestraling, vervoer chemo, rijden dialyse, vervoer dialyse, ziekenhuisrit, ziekenhuisritten, ziekenvervoer, oogarts rijden, auto ziekenhuis, auto poli, lift ziekenhuis, ophalen ziekenhuis, naar het ziekenhuis met de auto, prikpost, bloedprikken rijden, brengt mij naar het ziekenhuis, rijdt mij naar het ziekenhuis, naar de poli rijden, huisarts met de auto, arts met de auto, polikliniek rijden, polikliniek brengen, bestraald, bestralingen, chemokuur, dialyseren, gedialyseerd, naar de bestraling, naar de chemo, naar de dialyse, naar de revalidatie, naar het spreekuur, rijden naar de arts, brengen naar de arts, brengen naar de tandarts, naar de fysiotherapeut rijden, taxi naar het ziekenhuis, taxi fysiotherapeut, taxi ziekenhuis, taxi dokter, naar de fysiotherapeut brengen, naar de specialist rijden, naar de specialist brengen, naar de oogarts brengen',
    likely: 'naar ziekenhuis, bestraling, dialyse, chemo, controle ziekenhuis, mag niet zelf rijden',
    maybe: 'ziekenhuis, fysio, poli, polikliniek, huisarts, oogarts, controle',
  },
  meerijden: {
    sure: 'meerijden, mee rijden, carpoolen, carpool, meeliften, samen rijden, plek in de auto, plaats in de auto, plaats over in de auto, autodelen, auto delen, rij elke dag naar, rijd toch al, ga toch al met de auto, kunt meerijden, kan meerijden',
    likely: 'toch die kant, zelfde kant op, lege stoel auto',
    maybe: 'plek over, delen',
  },
  reisbegeleiding: {
    sure: 'samen met de trein, samen met de bus, mee in de trein, mee in de bus, reismaatje, reisbegeleiding, ov maatje, ov coach, ov ambassadeur, openbaar vervoer, leren reizen, met het ov, begeleiden met de bus, begeleiding in de trein, trein reizen, bus reizen, ov reizen, overstappen, met de trein, met de bus mee, bus leren, ov begeleiding, alleen met de bus durven, alleen met de trein durven, zelf met de trein, zelf met de bus, zelfstandig reizen, leren om met de trein, leren om met de bus, durf niet met de trein, durf niet met de bus, niet alleen met de trein',
    likely: 'trein, tram, metro, reizen, ov, treinreis',
    maybe: 'bus, station, reis, chipkaart',
  },
  'mee-naar-afspraak': {
    sure: 'mee naar gesprek, mee naar afspraak, begeleiden naar afspraak, gesprek meeluisteren, meegaan gesprek, meegaan afspraak, meeluisteren, samen naar een afspraak, mee naar een belangrijk gesprek, extra paar oren, twee horen meer, samen naar een gesprek, steun bij gesprek, begeleiding naar afspraken, ga met je mee, ga met u mee, loop met je mee, onthoud wat er gezegd wordt, meedenken bij gesprek, cliëntondersteuner, cliëntondersteuning, vertrouwenspersoon, alleen durf ik niet, ik durf niet alleen',
    likely: 'meegaan, begeleiden, begeleiding, aantekeningen, opticien, meegaat, audicien',
    maybe: 'afspraak, gesprek, mee, samen, onthouden',
  },
  'mee-naar-arts': {
    sure: 'mee naar ziekenhuis, mee naar het ziekenhuis, mee naar de dokter, mee naar dokter, mee naar huisarts, mee naar de huisarts, mee naar arts, mee naar specialist, begeleiding ziekenhuis, samen naar dokter, samen naar ziekenhuis, samen naar de huisarts, meegaan ziekenhuis, meegaan dokter, meegaan arts, meegaan huisarts, meegaan specialist, aantekeningen maken bij arts, afspraak arts begeleiden, dokter begeleiding, mee naar de tandarts, mee naar de oogarts, mee naar poli, mee naar fysio, mee naar bloedprikken, uitslag ziekenhuis, uitslaggesprek, slecht nieuws arts, arts praat snel, dokter begrijpen, dokter versta, begeleider ziekenhuisbezoek, naast u bij de arts, in de spreekkamer, narcose ophalen, wachtkamer, ziekenhuisbezoek, doktersbezoek, artsbezoek, specialist gesprek, ziekenhuismaatje, bij de dokter erbij, uitslag van de scan, uitslag van het onderzoek, mee bij de uitslag, luistert mee, luistert mee bij de arts, gesprek met de arts, gesprek met de specialist, naar de arts durf, mee naar het spreekuur, mee naar de kliniek, iemand mee naar het ziekenhuis, bij de specialist',
    likely:
      'specialist, dokter, tandarts, polikliniek, huisarts, oogarts, cardioloog, onderzoek, scan, fysiotherapeut, doktersafspraak, arts',
    maybe: 'ziekenhuis, uitslag, afspraak, controle, behandeling, fysio, operatie',
  },
  'mee-naar-instantie': {
    sure: 'mee naar gemeente, mee naar de gemeente, meegaan gemeente, keukentafelgesprek, mee naar het uwv, mee naar uwv, mee naar stadhuis, mee naar gemeentehuis, mee naar de bank, mee naar wijkteam, samen naar het loket, samen naar gemeente, mee naar de advocaat, mee naar de notaris, mee naar rechtbank, mee naar school gesprek, oudergesprek, ind gesprek, mee naar ind, mee naar de politie, wmo gesprek, wmo consulent, indicatiegesprek, mee naar vluchtelingenwerk, gesprek met de gemeente, gesprek op het stadhuis, mee naar woningcorporatie, gesprek met uwv, gesprek werk en inkomen, samen naar stadhuis, samen naar het uwv, gesprek bij de gemeente, gesprek met de wmo, gesprek bij het uwv, naast me bij het gesprek, iemand naast me, afspraak bij de gemeente, afspraak bij uwv, afspraak met de woningbouw',
    likely: 'instantie, uwv, loket, gemeentehuis, stadhuis, keuringsarts, rechtbank, advocaat, notaris',
    maybe: 'gemeente, gesprek, bank, afspraak, ambtenaar',
  },
  rolstoelwandelen: {
    sure: 'rolstoel, rolstoelwandelen, rolstoel duwen, rolstoelwandeling, rolstoelduwer, duwer, wandelen met rolstoel, naar buiten met rolstoel, rollator wandelen, wandelen achter de rolstoel, bewoners naar buiten, rolstoelgebruiker, rolstoelvierdaagse, in de rolstoel, met de rolstoel, rolstoelers, rolstoelmaatje, rolstoelvrijwilliger, duwvrijwilliger, duwen rolstoel, wandelen met bewoners, wandelen met ouderen, wandelen verpleeghuis, wandelen verzorgingshuis, wandelen zorgcentrum, in zijn rolstoel, in haar rolstoel, rondje duwen, achter de rolstoel, rolstoel naar buiten, rollator naar buiten, in hun stoel naar buiten, duwen naar het park, mee duwen, rolstoel strand, rolstoel park',
    likely: 'duwen, duw, scootmobiel samen, verpleeghuis wandelen, wandelen met rollator, even naar buiten',
    maybe:
      'rollator, verpleeghuis, verzorgingshuis, zorgcentrum, frisse lucht, naar buiten, blokje om, komt niet buiten, buiten, bewoner, bewoners, stoel',
  },
  wandelen: {
    sure: 'wandelen, wandeling, wandelmaatje, wandelgroep, wandelclub, ommetje, stukje lopen, stukje wandelen, rondje lopen, blokje om, eindje lopen, blokje lopen, wandelbuddy, wandelvriendin, wandelaar, avondwandeling, natuurwandeling, stevig wandelen, loopmaatje, loopgroep wandelen, wandelvierdaagse, boswandeling, strandwandeling, kuieren, samen lopen, lange wandelingen, nordic walking, flinke wandeling, rondje park, beweegmaatje, wandelpartner, stukje lopen samen, uurtje lopen, wandelrondje, wandelpraat, oefenen met lopen, weer leren lopen, looptraining, eind mee lopen, eindje mee lopen, samen een rondje, mee lopen, mee wandelen, stuk lopen, eind lopen, lange wandeling, wandelaarster, wandelgenoot, wandeltocht, wandelingen, lopen we samen, lopen in het bos, in het bos lopen, langs het strand lopen, in het park lopen, gewoon samen lopen',
    likely: 'lopen, frisse lucht, naar buiten, hiken, pad, kilometers lopen, loop',
    maybe: 'natuur, buiten, bewegen, beweging, park, bos, strand, duinen, benen strekken',
  },
  fietsen: {
    sure: 'samen fietsen, fietsmaatje, fietstocht, stukje fietsen, fietsgroep, fietstochtje, rondje fietsen, toerfietsen, racefiets, wielrennen, fietsbuddy, e-bike samen, fietsclub, fietsvrienden, toertocht, mountainbike, mountainbiken, fietsen met iemand, fietsrondje, fietsen langs, fietsvakantie, fietsuitje, lekker fietsen, wielrenner, samen op de fiets, racefietsen, gravelbike, tocht trappen, kilometer trappen, tocht op de fiets, kilometer fietsen, trapt mee, trappen langs',
    likely: 'fietsen, tochtje, fietsroute, fiets samen, knooppunten',
    maybe: 'tocht, fiets, buiten, elektrische fiets',
  },
  'leren-fietsen': {
    sure: 'leren fietsen, fietsles, fietslessen, leer fietsen, kan niet fietsen, fietsen leren, fietscursus, fietsen oefenen, verkeer oefenen fiets, fietsdocent, durf niet te fietsen, fietsinstructeur, fiets leren, oefenen met fietsen, fietsles vrouwen, nooit leren fietsen, nooit gefietst, op een fiets zitten leren, bang om te fietsen',
    likely: 'verkeersregels, evenwicht fiets, fietsen in het verkeer',
    maybe: 'fietsen, oefenen, verkeer',
  },
  duofietsen: {
    sure: 'duofiets, duofietsen, tandem, riksja, fietsmaatjes duofiets, samen op de duofiets, rolstoelfiets, fietstaxi, voorrijder tandem, driewieler samen, riksjafietser, fietsen zonder leeftijd, blind fietsen, duofietser, tandempiloot',
    likely: 'fietsmaatjes, ligfiets, driewielfiets',
    maybe: 'fietsen, trappen',
  },
};
