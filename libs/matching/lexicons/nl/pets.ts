import type { BranchCues } from '../../lexicon.js';

/** Animals at home. */
export const pets: BranchCues = {
  dieren: {
    sure: 'dierenvriend, hulp met huisdieren, dierenliefhebber, gek op dieren, dol op dieren, houd van dieren, dierenmaatje, help met dieren, op huisdieren',
    likely: 'huisdier, huisdieren, dieren, beestjes, beesten',
    maybe: 'dier, beest',
  },
  'hond-uitlaten': {
    sure: 'hond uitlaten, hondje uitlaten, hond wandelen, hond lopen, uitlaten, uitlaatservice, uitlaathulp, uitlaatmaatje, rondje met de hond, hond ommetje, hondenuitlater, hondenuitlaat, hondenuitlaatservice, wandelen met de hond, hond naar buiten, hond rondje, hond beweging, hond blokje om, lopen met je hond, wandelen met hond, met de hond naar het bos, met de hond naar het strand, hond plassen, hond uit, hond loopje, hond meenemen wandeling, wandel met uw hond, hond mee naar buiten, hondenlosloopgebied, hond rennen, hondenwandelaar, hondenwandeling, hondenmaatje, viervoeter uitlaten, viervoeter wandelen, dagelijkse wandeling hond, puppy uitlaten, rondje hond, loopt met hond, hond wil lopen, hond lange stukken, eigen hond lopen, hond rondje lopen, hond moet eruit, hond eruit, wandelt met honden, wandelmaatje voor mijn hond, uitlaatadres, hond mee uit wandelen, hond mee wandelen, hond mee uit, honden mee wandelen',
    likely: 'viervoeter, hond mee, hond bos, hond strand, hond veld, labrador, teckel, herdershond, golden retriever, riem',
    maybe: 'hond, honden, puppy, baasje, rondje, blokje, loopje, uwe hond, rondje uwe',
  },
  'huisdier-oppas': {
    sure: 'dierenoppas, oppas huisdier, oppas dier, op dier passen, op dieren passen, op huisdieren passen, dier verzorgen, dieren verzorgen, huisdier verzorgen, huisdieren verzorgen, dierenverzorger, logeeradres huisdier, logeeradres dier, huisdieroppas, huisdierenoppas, dieren eten geven, dieren voeren, beestjes verzorgen, dierenpension, voor mijn huisdier zorgen, petsitter, vakantieadres huisdier, op uw beestjes, op je beestjes, passen op beestjes, passen op dieren, pas op dieren, passen op uw dieren, dieren passen',
    likely: 'huisdier vakantie, dieren vakantie, voeren, eten geven, brokjes, verzorgen dier',
    maybe: 'dier, dieren, logeren, vakantie, voer, huisdier',
  },
  'kat-voeren': {
    sure: 'kattenoppas, poezenoppas, oppas kat, oppas poes, oppas katten, op kat passen, op poes passen, kat eten geven, poes eten geven, kat voeren, poes voeren, katten voeren, kattenbak, kattenbak verschonen, kattenbak schoonmaken, kattensitter, kat verzorgen, poes verzorgen, katten verzorgen, poezen verzorgen, logeeradres kat, logeeradres poes, kat logeren, kater voeren, kitten verzorgen, katten eten geven, poezen eten geven, voor de poes zorgen, voor de kat zorgen, poezenmama, kat vakantie, poes vakantie, kat brokjes, kater vakantie, katten tijdens vakantie, poes tijdens vakantie, katten eten en drinken, poes naar huis komen',
    likely: 'kat, poes, katten, poezen, kater, kitten, kattenliefhebber, kattenmens, kattenvrouw',
    maybe: 'brokjes, bak, aaien, knuffelen, voeren, spinnen',
  },
  'hond-oppas': {
    sure: 'hondenoppas, oppas hond, op hond passen, oppas honden, op honden passen, hond logeren, logeeradres hond, hond in huis nemen, hondensitter, hond opvangen, hondenopvang, hond verzorgen, hond alleen thuis, hond tijdelijk, hond overdag, hond bij mij, hond vakantie, hond weekend, oppasbaasje, dagopvang hond, honden logeren, hond slapen, hondje logeren, puppy oppas, hondengast, logeerhond, oppashond, logeerplek hond, logeerplek voor mijn hond, logeerplek teckel, opvang voor mijn hond, hond bij u logeren, hond mag komen, tijdelijk thuis hond, hond in de zomer, hond tijdens vakantie, hond overdag alleen, hond passen',
    likely: 'hond opvang, hond logeer, oppas voor mijn hond',
    maybe: 'hond, puppy, hondje, logeren, oppas, opvang',
  },
  'kleine-dieren': {
    sure: 'konijn verzorgen, konijnen verzorgen, cavia verzorgen, caviaoppas, konijnenoppas, oppas konijn, hamster verzorgen, vogel verzorgen, parkiet verzorgen, kanarie verzorgen, vissen voeren, aquarium, kippen verzorgen, kip voeren, kippen voeren, schildpad, vogelkooi, konijnenhok, kippenhok, terrarium, paard verzorgen, pony verzorgen, geiten, geit, bijrijder paard, stal uitmesten, konijn voeren, cavia voeren, vogels voeren, papegaai, duiven, konijn logeren, hok schoonmaken, volière, goudvis, cavias, vakantieadres konijn, konijnen vakantie, cavia vakantie, logeeradres konijn',
    likely:
      'konijn, konijnen, cavia, hamster, parkiet, kippen, kanarie, pony, paard, vissen, vogel, knaagdier, ezel, schapen, kip',
    maybe: 'hok, kooi, hooi, vis, voeren',
  },
  dierenarts: {
    sure: 'dierenarts, naar de dierenarts, kat naar de dierenarts, hond naar de dierenarts, mee naar de dierenarts, dierenkliniek, dierenambulance, dierenziekenhuis, geprikt poes, inenten, poes inenten, hond inenten',
    likely: 'hond ziek, kat ziek, poes ziek, inenting hond, inenting kat',
    maybe: 'reismand, ziek dier',
  },
};
