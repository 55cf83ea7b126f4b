import type { BranchCues } from '../../lexicon.js';

/** Children, school, and families. */
export const children: BranchCues = {
  kinderen: {
    sure: 'hulp voor gezin, iets met kinderen, gek op kinderen, dol op kinderen, help graag kinderen, houd van kinderen, kinderactiviteiten, kinderen en gezin',
    likely: 'kinderen, kids, kind, jeugd',
    maybe: 'gezin, kleintjes',
  },
  oppassen: {
    sure: 'oppassen, babysit, babysitten, babysitter, oppas kind, oppas kinderen, op kinderen passen, op mijn kinderen passen, op zoontje passen, op dochtertje passen, op zoon passen, op dochter passen, kinderen opvangen, kinderoppas, gastouder, oppas baby, oppasoma, oppasopa, oppas zoon, oppas dochter, oppas, speelafspraak, op de kinderen passen, op de kleintjes, op uw kinderen passen, op je kinderen passen, pas op kinderen, pas op baby, oppasadres, oppasmoeder, nanny, oppas tweeling, oppas kleuter, oppas peuter, op baby passen, avondje weg, avondje uit ouders, oppasvrijwilliger, tienermeisje oppas, buitenschoolse opvang, kinderopvang, opvang kinderen, naschoolse opvang, kinderen bij mij spelen, opvangen na school, oppastante, op mijn zoontje letten, op mijn dochtertje letten, op kinderen letten, letten op mijn kinderen, au pair, opa of oma voor, lieve oma voor, oppasser, peuter op vrijdag, avond weg met mijn man, avondje uit samen, kinderen een middagje, kinderen in de gaten houden, op ons kindje, op onze zoon, op onze dochter, op onze kinderen, pas op kids, op jullie kids, pas graag op kinderen, pas graag op kids, kids passen, oppas student, kinderen om op te passen, op de kleine letten, op de kleine passen, kleine opvangen, oppas valt uit, oppas is ziek',
    likely:
      'baby, peuter, kleuter, zoontje, dochtertje, opvang, alleenstaande moeder, jonge moeder, kindje, dreumes, flesje geven, speeltuin, tweeling, kindjes',
    maybe: 'zoon, dochter, moeder, kinderen, kind, kids, luiers, naar bed, gezin, kleintje',
  },
  'school-brengen': {
    sure: 'kind uit school halen, kind naar school brengen, kinderen ophalen school, kinderen naar school brengen, naar school brengen, uit school halen, van school halen, ophalen van school, ophalen van de opvang, van de creche halen, naar zwemles brengen, naar voetbal brengen, naar de sportclub brengen, halen van school, brengen naar school, schoolplein, naar school lopen, naar school fietsen, ophalen bij de bso, van school ophalen, mee naar school lopen, van de bso halen, halen uit school, naar de opvang brengen, haal kinderen, breng kinderen, kind ophalen, kinderen halen, loopbus, van en naar school, loopt met mijn zoontje, loopt met mijn dochter, naar school lopen met, uit de opvang halen, kinderen wegbrengen, kleuter ophalen, kinderen ophalen, ophalen om half drie, peuter ophalen, kinderen van school',
    likely: 'bso, creche, kinderdagverblijf, schooltijd, zwemles kind',
    maybe: 'school, ophalen, brengen, halen, klas',
  },
  huiswerk: {
    sure: 'huiswerk, huiswerkbegeleiding, bijles, huiswerkhulp, leerhulp, scriptie, toets oefenen, natuurkunde, scheikunde, werkstuk, spreekbeurt, brugklas, leerachterstand, examentraining, bijlesdocent, huiswerkklas, studiebegeleiding, cito, overhoren, plannen school, hulp bij school, huiswerkmaatje, engels huiswerk, schoolwerk, toetsweek, profielwerkstuk, topografie, biologie, doorstroomtoets, bijlessen, eindexamen, begeleiding school, bijles geven, bijles engels, bijles frans, bijles economie, aardrijkskunde, bijles nederlands, huiswerkondersteuning, onvoldoendes, onvoldoende voor, moeite op school, leren voor toetsen, hulp met school, zit in havo, zit in vmbo, zit in de brugklas, gaat slecht op school, achter op school',
    likely:
      'leerling, vmbo, havo, vwo, basisschool, studeren, mbo, toets, middelbare, economie, leerlingen, scholier, scholieren, cijfers, groep acht, schoolvak, onvoldoende, leraar, docent, lerares, juf, gymnasium, student, schoolkind, tweede klas, eerste klas, derde klas, vierde klas, groep zeven, groep zes, help met leren',
    maybe: 'zoon, dochter, uitleg, uitleggen, engels, les, begeleiding, school, leren, plannen, examen, meester',
  },
  rekenen: {
    sure: 'rekenen, wiskunde, rekenles, tafels oefenen, sommen, breuken, rekensommen, hulp met rekenen, bijles wiskunde, bijles rekenen, leren rekenen, tafels leren, rekenhulp, algebra, staartdelingen, wiskunde b, wiskunde a, klokkijken, statistiek, rekenachterstand, snapt breuken niet, sommen maken, moeite met rekenen, slecht in rekenen, slecht in wiskunde',
    likely: 'som, tafels, delen en keren',
    maybe: 'huiswerk, uitleg',
  },
  schooltaal: {
    sure: 'begrijpend lezen, leren lezen kind, lezen oefenen kind, technisch lezen, spelling kind, avi, dyslexie, lezen met mijn zoon, lezen met mijn dochter, leesmaatje, taalachterstand, samen lezen kind, leesouder, leesmoeder, lezen oefenen, taal oefenen kind, werkwoordspelling, dictee, woordenschat, lezen met kinderen, leesboekje, letters oefenen, lezen groep drie, avi niveau, taalontwikkeling',
    likely: 'spelling, lezen school, leesniveau, nederlands kind',
    maybe: 'lezen, taal, school, woorden',
  },
  'voorlezen-kinderen': {
    sure: 'kinderen voorlezen, voorlezen aan kinderen, voorleesexpress, voorleesvrijwilliger, zoontje voorlezen, dochtertje voorlezen, kinderboek, kinderboeken, prentenboek, prentenboeken, verhaaltje, verhaaltjes, voorlezen kind, voorlezen peuters, voorlezen kleuters, voorlezen gezin, voorlezen dochter, voorlezen zoon, voorleesoma, voorleesopa, sprookje, sprookjes, boekjes lezen, boekje lezen, boekjes voorlezen, boekje voorlezen, verhaaltje voor het slapen, voorlezen bij gezinnen, voorlezen thuis kinderen, voorlezen op school, voorlezen kleintjes, nijntje, jip en janneke, kinderen verhaal, voorleest kind, poppenkast, verhalen voor kinderen, voorleesuurtje kinderen, verhaaltje vertellen, verhalen vertellen aan kinderen, vertel verhalen aan, leesuurtje kinderen, leest mijn tweeling voor, leest mijn kinderen voor, leest mijn zoon voor, leest mijn dochter voor, leest mijn zoontje voor, leest mijn dochtertje voor, tweeling voorlezen, lees kinderen voor, voor kinderen voorlezen, jonge kinderen voorlezen',
    likely: 'voorleesboek, kleuters, bibliotheek kinderen, boekjes, peuters, boekje',
    maybe: 'voorlezen, kind, kinderen, verhalen, dochter, zoon, kleuter, peuter',
  },
  speelmaatje: {
    sure: 'spelen met kinderen, speelmaatje, vriendje voor mijn zoon, vriendinnetje voor mijn dochter, samen spelen kinderen, speelmiddag, buiten spelen, met mijn zoontje spelen, met mijn dochtertje spelen, speelmaatjes, vriendjes, speelclub, kinderclub, kindermiddag, spelletjes met kinderen, speelvriendje, speelvriendinnetje, speelgroep, scouting, speelbuddy, spelen met mijn zoon, spelen met mijn dochter, voetballen met mijn zoon, leeftijdsgenootje, geen vriendjes, nog geen vriendjes, speelkameraadje, vriendjes maken, kinderen om mee te spelen, kind om mee te spelen, speelt met je kinderen',
    likely: 'vriendje, vriendinnetje, speelgoed, speelplein, lego',
    maybe: 'spelen, speeltuin, kind, leeftijd',
  },
  'gezin-steunen': {
    sure: 'steungezin, gezinshulp, opvoeding, opvoeden, steunouder, gezinsondersteuning, opvoedvragen, jonge moeders, home start, home-start, moedermaatje, moeder en kind, kraamtijd, pas bevallen, kraamvisite, alleenstaande ouder, opvoedhulp, gezinsbuddy, drukke gezin, druk gezin, steun voor gezin, gezin ontlasten, moedergroep, oudercafe, eenoudergezin, postnataal, zwangerschap steun, huilbaby, kraamhulp, net een baby, zwanger, gezin helpen, gezinnen helpen, meeleven gezin, pleeggezin, weekendopvang kind, drie kleine kinderen, kleine kinderen en een baby, alleen met de kinderen, moeder van drie, ik ben alleen met mijn kinderen, sta er alleen voor',
    likely: 'gezin, jonge ouders, opvoed, gezinnen, bevallen, alleenstaande moeder, borstvoeding',
    maybe: 'moeder, vader, baby, druk, thuis, handen vol, moeders, vaders',
  },
  'jongere-begeleiden': {
    sure: 'jongerencoach, jongerenmaatje, maatje voor jongere, tiener, puber, jongerenwerk, mentor voor jongere, jongvolwassene, jeugdwerk, maatje voor mijn zoon, maatje voor mijn dochter, weerbaarheid, coach voor jongere, jongerenmentor, rolmodel, maatjesproject jongeren, straathoekwerk, tienermoeder, school mentor, jongeren begeleiden, gepest, grote broer, grote zus, soort grote broer, luistert naar hem jongere, onze puber, mijn puber, mijn tiener',
    likely: 'jongere, jongeren, pubers, tieners, jeugd, pesten',
    maybe: 'mentor, coach, maatje, begeleiden',
  },
};
