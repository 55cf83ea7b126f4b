import type { Lookalike } from '../../lexicon.js';

const dogs = ['hond-uitlaten', 'hond-oppas', 'huisdier-oppas', 'dieren', 'wandelen', 'kat-voeren', 'haar-en-nagels'];

/** Dutch phrases that look like an activity and are not. */
export const lookalikes: readonly Lookalike[] = [
  {
    phrases:
      'trimmen, trimster, trimsalon, hondentrimmer, hondentrimster, kapper hond, hondenkapper, hondentraining, hond trainen, hondentrainer, gehoorzaamheid, puppycursus, puppytraining, hondenschool, hondencursus, fokker, pups te koop, nestje pups, nestje kittens, kittens te koop, asiel, gevonden hond, gevonden kat, weggelopen, hondenpoep, nagels knippen hond, nagels knippen kat, castreren, chippen, hondenvoer, kattenvoer, hondenmand, hondenbench, krabpaal, hondenspeelgoed, hondenjas, hondenkar, behendigheid hond, speuren hond',
    not: dogs,
  },
  {
    phrases:
      'bel of mail, mail of bel, mail gerust, mail maar, mail mij, mail me, mail even, app of mail, mag mailen, kunt mailen, bellen of mailen, per mail, mailadres',
    not: ['computerhulp'],
  },
  {
    phrases:
      'tuinset, tuinstoel, tuinstoelen, tuintafel, tuinmeubel, tuinmeubelen, tuinkussens, tuinbank, tuinhuis, tuincentrum, tuinslang, barbecueset, dierentuin, kindertuin, speeltuin, tuinkabouter, tuinparasol, tuinfeest, tuinkamer',
    not: ['tuin', 'tuin-aanleggen', 'moestuin'],
  },
  {
    phrases:
      'schaakbord gratis, schaakbord te koop, houten schaakspel, schaakspel, schaakset, spellenkast, computerspel, computerspellen, playstation, spelcomputer, gokken, casino, toneelspelen, spelbord, bordspel te koop, bordspellen te koop, spellen weg',
    not: ['spelletjes', 'schaken-en-dammen', 'computerhulp'],
  },
  {
    phrases:
      'computertafel, computerbureau, laptoptas, laptoptassen, telefoonhoesje, hoesje, bureaustoel, printerpapier, inktpatronen, oude laptop, laptop te koop, tablet te koop, telefoon te koop, computer te koop',
    not: ['computerhulp', 'telefoon-en-tablet', 'wifi-en-printer'],
  },
  {
    phrases:
      'fietsendrager, fietstas, fietstassen, fietsstoeltje, kinderfiets, fietshelm, fietsenrek, fietsenstalling, fiets gestolen, damesfiets, herenfiets, fietskar, fietskoerier, meisjesfiets, jongensfiets, fiets te koop',
    not: ['fiets-maken', 'fietsen'],
  },
  {
    phrases:
      'autostoeltje, auto wassen, autoradio, winterbanden, speelgoedauto, auto poetsen, auto te koop, parkeerplaats, parkeerplek, autorijles, rijles, rijschool, rijlessen, rijinstructeur, autobanden, paardrijden, schaatsen rijden',
    not: ['vervoer', 'rit-naar-zorg', 'meerijden'],
  },
  {
    phrases: 'kookboek, kookboeken, pannenset, keukenkastje, keukentafel, keukenmachine, fornuis te koop, kookplaat',
    not: ['koken', 'maaltijd', 'kookles', 'bakken'],
  },
  { phrases: 'bakfiets, bakstenen', not: ['koken', 'bakken', 'maaltijd'] },
  {
    phrases: 'boekenkast, boekenruilkast, luisterboek, luisterboeken, boeken ruilen, leesbril, boekenplank, boekenmarkt',
    not: ['voorlezen', 'voorlezen-kinderen', 'leesclub'],
  },
  { phrases: 'geld lenen, lening, hypotheek, krediet', not: ['spullen-lenen'] },
  {
    phrases:
      'piano te koop, gitaar te koop, piano stemmen, pianostemmer, piano verhuizen, piano verplaatsen, geluidsoverlast, harde muziek, muziekinstallatie, muziekdoos, keyboard te koop, oefenruimte',
    not: ['muziek', 'instrument-leren'],
  },
  {
    phrases:
      'rolstoel te koop, rolstoel over, elektrische rolstoel, rolstoel repareren, rolstoel lenen, rolstoel gratis, rolstoel gezocht, rolstoelbus, rolstoeltaxi',
    not: ['rolstoelwandelen'],
  },
  {
    phrases:
      'kaarten te koop, toegangskaarten, concertkaarten, kaarten schrijven, kerstkaarten, kaarten maken, landkaart, postkaarten, ansichtkaarten, kaarten lezen',
    not: ['spelletjes', 'kaarten'],
  },
  { phrases: 'theatergroep, toneelvereniging, figuranten', not: ['uitstapje', 'film-en-theater'] },
  {
    phrases:
      'oppas hond, oppas kat, oppas huisdier, oppas dier, oppas konijn, oppas poes, oppas poezen, oppas katten, oppas honden, huisoppas, hondenoppas, kattenoppas, dierenoppas, plantenoppas, oppas voor mijn man, oppas voor mijn vrouw, oppas moeder, oppas vader, op hond passen, op kat passen, op poes passen, op huis passen, op huisdieren passen, op mijn man passen, oppas oudere',
    not: ['oppassen', 'gezin-steunen', 'kinderen'],
  },
  {
    phrases: 'verhuisdozen over, verhuisdozen gratis, verhuisdozen af te halen, verhuisdozen weg',
    not: ['verhuizen', 'sjouwen'],
  },
  {
    phrases:
      'baby kleertjes, babykleding, kinderkleding, kinderwagen, kinderbed, kinderbedje, kinderstoel, kinderspeelgoed, buggy, maxi cosi, babykleertjes, wieg, box baby, kinderboeken te koop, kinderzitje',
    not: ['oppassen', 'kinderen', 'naaien', 'gezin-steunen', 'speelmaatje'],
  },
  {
    phrases: 'naaimachine te koop, naaimachine gezocht, naaimachine gratis, naaimachine kapot, naaimachine maken',
    not: ['naaien'],
  },
  { phrases: 'grasmaaier te koop, grasmaaier stuk, grasmaaier kapot, grasmaaier repareren', not: ['gras-maaien', 'tuin'] },
  { phrases: 'brood bakken, melkkan', not: ['boodschappen'] },
  {
    phrases: 'loopband, lopende band, hometrainer te koop, fitnessapparaat te koop',
    not: ['wandelen', 'fitness', 'fiets-maken'],
  },
  { phrases: 'lekke band repareren auto, elastische band, muziekband, rockband, coverband', not: ['fiets-maken'] },
  { phrases: 'taallessen spaans te koop, woordenboek, woordenboeken', not: ['taalmaatje', 'andere-taal'] },
  { phrases: 'vakantiehuis, vakantiewoning, caravan, camper', not: ['huis-bewaken'] },
  { phrases: 'postzegels verzamelen, postzegelverzameling, postzegelalbum', not: ['post-en-pakketjes'] },
  { phrases: 'tot slot, haken en ogen', not: ['deuren-en-sloten', 'handwerken', 'ophangen'] },
  {
    phrases:
      'bel maar, bel gerust, bel mij, bel me, bel even, bel ons, bel dan, bel of mail, bellen of mailen, app of bel, kunt bellen, mag bellen, mij bellen, aanbellen, bel of app',
    not: ['bellen'],
  },
  { phrases: 'bloemen plukken, plukroute', not: ['eten-delen'] },
];
