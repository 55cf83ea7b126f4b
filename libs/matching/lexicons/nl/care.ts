import type { BranchCues } from '../../lexicon.js';

/** Looking after people, and help when something big goes wrong. */
export const care: BranchCues = {
  verzorging: {
    sure: 'hulp bij aankleden, steunkousen, persoonlijke verzorging, hulp bij wassen, hulp bij douchen, lichte zorg, verzorgende, zorgvrijwilliger, thuiszorg, verpleegkundige, wijkverpleging, hulp bij opstaan, haargroei, zorgmaatje, ziekenverzorger',
    likely:
      'aankleden, verzorging, verzorgen moeder, verzorgen vader, verpleging, zorgen voor elkaar, zorgen voor iemand, voor iemand zorgen',
    maybe: 'zorg, verzorgen, douchen',
  },
  'haar-en-nagels': {
    sure: 'kapper aan huis, haar knippen, haren knippen, nagels lakken, nagels knippen opa, nagels knippen oma, handmassage, manicure, pedicure, haar wassen, haren wassen, krulspelden, haren doen, thuiskapper, gezichtsmassage, voetmassage, massage, opmaken gezicht, knipbeurt, kapster, haar invlechten, haren kammen, permanent haar, baard trimmen, nagels verzorgen, beautymiddag, knipt ouderen, kapster in ruste, knip haar, haar laten knippen, thuis knippen, kapper thuis',
    likely: 'kapper, nagels, coupe, schoonheid',
    maybe: 'knippen, vlechten, mooi',
  },
  'zieke-buur': {
    sure: 'ziek thuis, hulp bij ziekte, na mijn operatie, na een operatie, na de operatie, net geopereerd, gebroken been, been gebroken, arm gebroken, gebroken arm, gebroken heup, nieuwe heup, nieuwe knie, heupoperatie, knieoperatie, hulp na operatie, gips, in het gips, loop met krukken, op krukken, bedlegerig, herstellen van operatie, hulp na ziekenhuis, net uit het ziekenhuis, tijdelijk hulp, griep, ziekenbezoek, zieke buren, zieke buurman, zieke buurvrouw, zieken helpen, zieke mensen, enkel gebroken, voet gebroken, pols gebroken, kan zes weken niets, mag niets tillen, mag niet tillen, mag niet lopen, in bed liggen, lig op bed',
    likely: 'geopereerd, operatie, krukken, revalidatie, ziek',
    maybe: 'heup, knie, been, arm, tijdelijk, herstellen',
  },
  'oogje-in-het-zeil': {
    sure: 'oogje in het zeil, in de gaten houden, dagelijks even kijken, elke dag even kijken, even kijken of het goed gaat, alarm opvolgen, alarmopvolging, alarmknop, personenalarm, contactpersoon alarm, noodcontact, valalarm, gordijnen open, hoe het gaat vragen, even aanbellen, een oogje houden, burenalarm, contact in geval van nood, oproepbaar nood, dagelijks langskomen, goedemorgen dienst, zo nu en dan kijken, noodknop, pillen herinneren, aan medicijnen herinneren, even kijken of, kijkt elke dag even, kijkt even of het goed gaat, of mijn moeder op is, of alles goed gaat, gordijnen nog dicht',
    likely: 'alarm, oogje, gaten houden, aanbellen, langskijken',
    maybe: 'kijken, veilig, elke dag, gevallen, nood',
  },
  noodhulp: {
    sure: 'noodhulp, ramp, rampenhulp, overstroming, wateroverlast, evacuatie, evacues, noodsituatie, calamiteit, crisishulp, hulpgoederen, hulpactie, hulptransport, noodpakket, noodsteunpunt, gedupeerden, slachtoffers helpen, burgerhulp, rode kruis, ready2help, evacueren, aardbeving, storm schade, stormschade, natuurramp, hulpkonvooi, rampgebied, noodfonds, crisisvrijwilliger, hulp in nood',
    likely: 'brand, storm, gedupeerd, slachtoffers, getroffen, getroffenen, hoogwater, crisis, vluchtelingen helpen',
    maybe: 'nood, schade, water',
  },
  onderdak: {
    sure: 'onderdak, noodopvang, logeeradres, slaapplaats, slaapplek, logeerkamer beschikbaar, gastgezin, tijdelijk wonen, tijdelijk huis, kamer beschikbaar, opvang vluchtelingen, logeerkamer, crisisopvang, nachtopvang, onderduiken, kan nergens slapen, dak boven het hoofd, gastgezinnen, kamer aanbieden, tijdelijke kamer, woonruimte, logeerplek, bed voor de nacht, dakloos, dakloze, takecarebnb, slapen bij, kamer over, kamer vrij, bed over, plek om te slapen, iemand in huis nemen, gastgezin worden, vluchtelingen in huis, kamer voor iemand, tijdelijk bij mij wonen',
    likely: 'overnachten, overnachting, opvangplek, woonplek',
    maybe: 'bed, nacht, tijdelijk, plek, logeren, kamer, slapen',
  },
  'kleding-en-dekens': {
    sure: 'dekens, slaapzakken, winterkleding inzamelen, kleding inzamelen, kledingbank, kleding voor vluchtelingen, warme kleding, winterjassen inzamelen, dekens inzamelen, luiers, luiers inzamelen, hygienepakket, babyspullen inzamelen, toiletspullen, kledinginzameling, kledingactie, spullen inzamelen, schoenen inzamelen, babyuitzet, winterjas voor, kinderkleding nodig, kleding nodig, zamelen in, winterjassen, slaapzakken inzamelen, kleding voor oekraine',
    likely: 'inzamelen, inzameling, kledingbeurs, deken, slaapzak',
    maybe: 'kleding, kleren, jas, schoenen, warm, winterjas',
  },
  voedselhulp: {
    sure: 'voedselpakketten, voedselpakketten inpakken, eten voor daklozen, gaarkeuken, soep voor daklozen, voedselinzameling, voedselhulp, voedselbank vrijwilliger, voedselpakketten rondbrengen, noodrantsoen, eten uitdelen, maaltijden uitdelen, broodjes smeren, straatsoep, voedselbank helpen, babyvoeding, flessenwater',
    likely: 'voedselbank, uitdelen, houdbaar',
    maybe: 'pakketten, eten, dakloos',
  },
  'eerste-hulp': {
    sure: 'ehbo, ehbo er, eerste hulp, reanimatie, reanimeren, aed, hartslagnu, bhv, bloed geven, bloeddonor, bloed doneren, bloedbank, medische hulp, eerstehulpdoos, burgerhulpverlener, eerste hulp verlenen, verbanddoos, ehbo post, bloeddonatie',
    likely: 'medisch, reanimatiecursus',
    maybe: 'gewond, wond, arts, verpleger, verband',
  },
  'stroom-en-warmte': {
    sure: 'stroomuitval, stroom uitgevallen, geen stroom, aggregaat, generator, geen verwarming, noodstroom, kachel lenen, powerbank, zaklampen, geen warm water, warme plek, telefoon opladen bij, elektrische kachel, verwarming kapot',
    likely: 'kachel, zaklamp, opladen',
    maybe: 'stroom, koud, gas, warmte',
  },
  'zoeken-en-redden': {
    sure: 'zoekactie, vermiste, vermist persoon, zoekteam, helpen zoeken, reddingsbrigade, reddingswerk, speurhond, zoektocht, bootje evacuatie, vermiste persoon, burgernet',
    likely: 'redding, vermist, redden',
    maybe: 'zoeken, kwijt, boot',
  },
  'puin-ruimen': {
    sure: 'puin ruimen, modder scheppen, zandzakken, zandzakken vullen, water wegpompen, kelder leegpompen, waterpomp, omgewaaide boom, kelder onder water, schade opruimen, dakpannen, dak afdekken, zeil over dak, modder, waterschade, brandschade, omgevallen boom, schoonmaken na brand, roet schoonmaken, dompelpomp, dekzeil',
    likely: 'puin, pompen, pomp, zandzak, onder water',
    maybe: 'kelder, dak, schade, scheppen',
  },
  'geld-inzamelen': {
    sure: 'geld inzamelen, donatie, doneren, sponsoren, crowdfunding, inzamelingsactie, geldinzameling, benefiet, collecte houden, sponsoractie, goede doel, goede doelen, fondsenwerving, giro, geld ophalen voor, donaties',
    likely: 'sponsor, actie, opbrengst',
    maybe: 'geld, doel',
  },
};
