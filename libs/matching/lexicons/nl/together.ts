import type { BranchCues } from '../../lexicon.js';

/** Company, conversation, meals together, caring for who cares. */
export const together: BranchCues = {
  samen: {
    sure: 'samen iets leuks doen, iets samen ondernemen, leuke dingen doen, samen leuke dingen, samen iets doen, samen dingen doen, samen ondernemen, activiteitenmaatje, iets leuks doen, dingen ondernemen',
    likely: 'ondernemen, activiteiten samen, dagbesteding, vrije tijd, ontspanning, samen doen, iets met iemand samen',
  },
  gezelschap: {
    sure: 'gezelschap, bezoek brengen, praatje, praatje maken, gezellig kletsen, eenzaam, eenzaamheid, maatje, maatjes, maatjescontact, buddy, aanspraak, op visite, visite, bezoekje, bezoekmaatje, luisterend oor, alleen thuis, huisbezoek, bezoekvrijwilliger, goed gesprek, bezoekgroep, bijpraten, beetje praten, om mee te praten, iemand om mee te praten, gezelschap houden, een praatje, samen kletsen, bezoekdienst, zit veel alleen, de hele dag alleen, weinig bezoek, weinig aanloop, geen bezoek, krijgt geen bezoek, stil in huis, aandacht voor ouderen, ouderenmaatje, seniorenmaatje, luisteren, even kletsen, gesprekken, beetje gezelligheid, gezelligheid, gezelschapsdame, bij iemand op bezoek, oudere bezoeken, ouderen bezoeken, wat aanspraak, kletsmaatje, praatmaatje, klets, kletspraatje, babbeltje, kleine wereld, sociaal isolement, muren komen op mij af, luister zonder oordeel, verhaal kwijt, huis is stil, eenzame, ouderenbezoek, komt eens bij haar zitten, bij haar zitten, bij hem zitten, tijd voor een praatje, kom op bezoek, op bezoek komen, bij ouderen op bezoek, een gezellige middag, tegen de eenzaamheid, niemand om mee te praten, weinig mensen om me heen, de dagen duren lang, dagen zijn lang, ik voel me alleen, voel me alleen, voelt zich alleen, voelt zich eenzaam, gezelschap zoeken, dagen stil, dagen zijn zo stil, het is stil, zo stil, stille dagen, kringetje klein, bezoekt mijn, bezoek voor mijn, telefoon gaat nooit, kinderen wonen ver weg, kinderen wonen ver, kinderen komen zelden, komt nooit iemand, er komt niemand, niemand komt, zie niemand, spreek niemand, bezoeker, bezoeksters, wekelijks bezoek, gezellig langskomen, af en toe langskomen, iemand die eens langskomt, zo nu en dan langskomt, langskomen voor een praatje',
    likely:
      'kletsen, praten, babbelen, gezellig, bezoek, contact, sociale contacten, weduwe, weduwnaar, luister, gezelliger, op de koffie, zit alleen, veel alleen, altijd alleen, lange dagen',
    maybe:
      'vriend, ouderen, langs, aandacht, alleen, oudere, mevrouw, meneer, opa, oma, verhalen, luisteren, even langskomen, langskomt, eens langskomt, iemand die langskomt, langs te komen, langskomen, langs gaan',
  },
  'koffie-drinken': {
    sure: 'kopje koffie, koffie drinken, bakkie koffie, bakje koffie, bakkie doen, bakkie troost, thee drinken, kopje thee, koffiemaatje, samen koffie, koffie met iets lekkers, koffieochtend, koffieochtenden, koffie en een praatje, koffieuurtje, koffie uurtje, bak koffie, koffiekransje, koffie staat klaar, theekransje, op de thee, koffietafel, een bakkie, koffie of thee, koffiecontact, bakje thee, kop koffie, kop thee, kopje thee of koffie',
    likely: 'koffie, thee, bakkie, koekje, cafeetje, terrasje koffie',
    maybe: 'taart, gezellig, drinken',
  },
  'mensen-ontmoeten': {
    sure: 'nieuwe mensen, mensen leren kennen, mensen ontmoeten, nieuwe vrienden, nieuwe vriendinnen, vriendschap, vriendinnen maken, vrienden maken, nieuw in de buurt, nieuw in de stad, pas verhuisd, ken hier niemand, kennissenkring, sociale kring, vriendinnengroep, leeftijdsgenoten, gelijkgestemden, buren leren kennen, contact met buren, kennismaken met buren, buurtgenoten leren kennen, contacten opdoen, netwerk opbouwen, vriendenkring, ik ken niemand, ken nog niemand, vrienden zoeken, vriendin zoeken, vriendengroep, leeftijdgenoten, nieuwe stadsgenoot, wegwijs in de buurt, ken nog geen mens, ken geen mensen, ken niemand hier, net komen wonen, pas komen wonen, net hier wonen, contact met anderen, aanspraak in de buurt, clubje mensen, gezellige mensen, mensen om iets mee te doen, vriendengroepje, vriendschap sluiten, vrouwengroep',
    likely: 'vriendin, vriendinnen, vrienden, kennissen, kennismaken, ontmoeten, nieuw hier, ontmoeting',
    maybe: 'vriend, nieuw, kennen, buren, contact',
  },
  levensverhaal: {
    sure: 'levensverhaal, levensboek, herinneringen ophalen, verhalen van vroeger, verhalen opschrijven, fotoboek maken samen, memoires, vertellen over vroeger, praten over vroeger, levensverhalen, biografie, stamboom, verhalen over vroeger, familiegeschiedenis, geschiedenis van de buurt, oude fotoalbums, vroeger vertellen, mijn leven opschrijven, schrijft de verhalen, verhalen van opa, verhalen van oma, verhalen van mijn vader, verhalen van mijn moeder, verhalen vastleggen, levensloop',
    likely: 'vroeger, fotoalbum, opschrijven, vertelt graag, herinneringen',
    maybe: 'verhalen, oude foto, verhaal, geschiedenis',
  },
  bellen: {
    sure: 'belmaatje, telefonisch contact, bellen met iemand, belletje, telefoonmaatje, elke dag bellen, telefoontje, telefooncirkel, belcirkel, dagelijks bellen, videobellen met iemand, opbellen, beeldbellen samen, even bellen, wekelijks bellen, bel elke week, bel elke dag, bel u, bel je op, zilverlijn, telefoonvriend, telefoongesprek, ochtendbelletje, belvriend, bellen om te vragen hoe het gaat, samen bellen, bel ik u op, belgesprek, belteam, bellijn, telefonisch maatje, bel wekelijks, telefonisch praatje, penvriend, kaartje sturen, brieven schrijven met, schrijfmaatje, opbelt, belt mij, belt me elke, elke avond bellen, elke ochtend bellen, af en toe bellen, even opbelt, belletje plegen, telefonisch een praatje',
    likely: 'bellen, telefonisch, aan de telefoon, gebeld, door de telefoon, per telefoon',
    maybe: 'telefoon, stem, bel',
  },
  'samen-eten': {
    sure: 'samen eten, mee eten, meeeten, mee-eten, aanschuiven, eetmaatje, tafelgenoot, open tafel, gezamenlijk eten, eettafel, eten met iemand, eten met buren, buurtmaaltijd, samen ontbijten, samen lunchen, lunchen, eetclub, eet mee, schuif aan, alleen eten is niet gezellig, eet niet graag alleen, eet altijd alleen, samen aan tafel, bij mij eten, eten bij ons, komt eten, kom eten, eettafel voor ouderen, samen dineren, samen uit eten, eetgroep, buurtdiner, buurttafel, eetcafe, plek aan tafel, plekje aan tafel, stoel vrij aan tafel, bordje erbij, eten in gezelschap, iftar, kerstdiner samen, samen brunchen, eetgenoot, samen ontbijt, samen tafelen, buurtrestaurant, aan tafel schuiven, mee te eten, bord extra op tafel, erbij zitten eten, mee aan tafel, eet je mee, eet u mee, eet gezellig mee, alleen aan tafel, alleen aan tafel zitten, plaats aan tafel, stoel aan tafel, kerst samen, samen kerst vieren, niet alleen met kerst, samen oud en nieuw, kerstmaal, paasontbijt, stoel vrij, nog een stoel vrij, kook voor zes, kook voor meer mensen, kom bij mij eten, eten bij mij thuis',
    likely: 'alleen eten, aan tafel, lunch, uit eten, ontbijt, kerstdiner, barbecue, restaurant, eetmoment',
    maybe: 'eten, gezellig, diner, koken, tafel, bord',
  },
  'mantelzorg-aflossen': {
    sure: 'mantelzorger, mantelzorg, respijtzorg, respijt, mantelzorger aflossen, bij mijn man blijven, bij mijn vrouw blijven, bij mijn moeder blijven, bij mijn vader blijven, bij mijn man zitten, bij mijn vrouw zitten, bij mijn moeder zitten, bij mijn vader zitten, even weg kunnen, niet alleen laten, niet alleen blijven, niet alleen zijn, uurtje vrijaf, oppas voor mijn man, oppas voor mijn vrouw, oppas moeder, oppas vader, oppas oudere, oppas volwassene, mantelzorgers ontlasten, overbelast, aflossen, er even tussenuit, zorg voor mijn man, zorg voor mijn vrouw, zorg voor mijn moeder, zorg voor mijn vader, ouderenoppas, even overnemen, de zorg overnemen, handen vrij, mantelzorgvervanger, tijd voor mezelf, blijf bij uw man, blijf bij uw partner, bij uw partner, partner niet alleen, logeren mantelzorg, ontlasten, op adem komen, vrij van zorg, zorg dag en nacht, middagje weg, middag weg, middagje voor mezelf, kan hem niet alleen laten, kan haar niet alleen laten, niet alleen thuis zijn, niet alleen thuis, niet alleen thuis laten, zorg voor mijn partner, kan geen moment weg, dag en nacht voor mijn, op mijn vader passen, op mijn moeder passen, op mijn man passen, op mijn vrouw passen, passen op mijn vader, passen op mijn moeder',
    likely: 'overnemen, vrijaf, zieke partner, beroerte, parkinson, partner ziek, verzorg mijn, hersenbloeding, er even uit',
    maybe: 'blijven, zorg, partner, ziek, op adem, vervanging',
  },
  dementie: {
    sure: 'dementie, alzheimer, dement, dementerend, dementerende, vergeetachtig, geheugenproblemen, beginnende dementie, dementievriend, dementievriendelijk, ervaring met dementie, alzheimercafe, vader met dementie, moeder met dementie, man met dementie, vrouw met dementie, omgaan met dementie, geheugen gaat achteruit, in de war, dwalen',
    likely: 'geheugen, verward, ouderdomsziekte',
    maybe: 'achteruit, herkent, vergeet',
  },
  waken: {
    sure: 'waakmaatje, laatste levensfase, palliatief, palliatieve, stervensbegeleiding, hospice, terminale, terminaal, sterfbed, vrijwillige palliatieve zorg, ongeneeslijk ziek, ongeneeslijk zieke, aan het bed zitten, laatste dagen, nachtwaken, stervende, sterven, bij het sterfbed, laatste nachten, nachts bij mijn moeder zitten, nachts bij mijn vader zitten, nachts waken',
    likely: 'nacht blijven, afscheid nemen, uitbehandeld, waken',
    maybe: 'nacht, ziekbed',
  },
  'ervaring-delen': {
    sure: 'lotgenoot, lotgenoten, lotgenotencontact, ervaringsdeskundige, ervaringsdeskundig, ervaringen delen, zelfde meegemaakt, hetzelfde meegemaakt, ervaring uitwisselen, ervaringsmaatje, gespreksgroep, zelfhulpgroep, inloop lotgenoten, zelfde ziekte, zelf ook gehad, zelf meegemaakt, met dezelfde ziekte, herkenning en steun, ervaring met ziekte, ervaring met kanker, borstkanker, na een beroerte, mensen met kanker, mantelzorgcafe, praatgroep, hetzelfde heeft meegemaakt, hetzelfde hebben meegemaakt, ook meegemaakt, dezelfde ziekte, in dezelfde situatie',
    likely:
      'hetzelfde, scheiding, gescheiden, niet aangeboren hersenletsel, autisme, chronisch ziek, kanker, chronische pijn, ms, long covid, fibromyalgie, adhd, reuma, ziekte, eigen ervaring',
    maybe: 'ervaring, herkenning, meegemaakt, moeilijke tijd, steun',
  },
  rouw: {
    sure: 'rouw, rouwgroep, praten over verlies, verlies van mijn man, verlies van mijn vrouw, verlies van mijn partner, man overleden, vrouw overleden, partner overleden, kind verloren, rouwcafe, rouwverwerking, weduwengroep, verdriet om, rouwmaatje, verlies verwerken, nabestaanden, weduwen en weduwnaars, wandelen na verlies, partner verloren, man verloren, vrouw verloren, moeder verloren, sinds mijn man overleden, sinds mijn vrouw overleden, sinds de dood van, mijn man is dood, mijn vrouw is dood, mijn man verloren, iemand verloren, hetzelfde verlies',
    likely: 'verlies, overleden, overlijden, verdriet, gestorven, rouwen, afscheid, alleen verder',
    maybe: 'weduwe, weduwnaar, gemis',
  },
  herstel: {
    sure: 'herstelmaatje, psychisch, psychische klachten, psychische kwetsbaarheid, depressie, burnout, burn-out, verslaving, angst, angstig, paniek, ggz, maatje met psychische, herstelgroep, straatvrees, sociale angst, alcoholverslaving, somber, overspannen, herstelverhaal, trauma, nuchter blijven, verslaafd, ptss, mentale gezondheid, maatjesproject psychiatrie, depressief, hulp bij angst, durf niet naar buiten, anonieme alcoholisten, psychose, uit een burn-out, uit een burnout, heb een burn-out, psychische problemen, mentale klachten, in therapie, zware tijd achter de rug, angst het huis niet uit, huis niet uit durf, paniekaanvallen, durf de straat niet op',
    likely: 'niet lekker in mijn vel, in de put, moeilijke periode, somberheid, stress, angsten, hulpverlening, therapie',
    maybe: 'moeilijk, dip, bang, herstel, spanning, moeilijke tijd',
  },
  voorlezen: {
    sure: 'voorlezen, voorleesmaatje, krant lezen, voorleesuurtje, krant voorlezen, boek voorlezen, slechtziend lezen, blind lezen, voorlezer, voorlezers, brieven voorlezen, gedichten lezen, gedichten voorlezen, voorlezen aan ouderen, kan niet meer lezen, ogen slecht lezen, letters te klein, hardop lezen, lees u voor, lees graag voor, leest voor, leest mij voor, verhalen voorlezen, post voorlezen, roman voorlezen, staar lezen, macula, maculadegeneratie, tijdschrift voorlezen, streekroman, voorleesvriend, leeshulp, stukje voorlezen, bijbel lezen, kleine letters, lees de krant, zie bijna niets, zie bijna niks, zie slecht, ogen gaan achteruit, mis mijn krant, niet meer zelf lezen, lezen lukt niet meer, lezen lukt niet',
    likely:
      'krant, slechtziend, blind, roman, staar, slecht zien, tijdschrift, lezen, detective, gedichten, slechtziende, blinde, niet goed zien, stem als een acteur, spannend boek, boek hardop, blind geworden, slechte ogen, ogen zo slecht',
    maybe: 'boek, boeken, ogen, verhalen, bibliotheek, zien, bril, verhaal',
  },
  leesclub: {
    sure: 'leesclub, leeskring, boekenclub, boeken bespreken, over boeken praten, leesgroep, boek bespreken, samen lezen, shared reading, boeken praten, literatuur, poezie, schrijfclub, schrijfgroep, gedichten schrijven, verhalen schrijven, boekenliefhebber, boekenwurm, lezen een roman, boek lezen en praten, over het boek, boekengroep',
    likely: 'lezen, boeken, schrijver, gedichten, romans',
    maybe: 'boek, club',
  },
};
