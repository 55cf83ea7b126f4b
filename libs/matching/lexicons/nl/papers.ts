import type { BranchCues } from '../../lexicon.js';

/** Language, paperwork, rights and money, work and study. */
export const papers: BranchCues = {
  'taal-en-papieren': { sure: 'taal en papieren', likely: 'taal en formulieren' },
  taalmaatje: {
    sure: 'taalmaatje, nederlands oefenen, nederlands leren, nederlands praten, nederlandse les, taalles, taalcoach, nederlands spreken, conversatie, taal oefenen, beter nederlands, taalcafe, taalhulp, taal leren, spreekvaardigheid, nederlandse taal, uitspraak oefenen, leren nederlands, nederlands te oefenen, nederlands te leren, praten nederlands, spreken nederlands, oefenen met praten, praten oefenen, taalvrijwilliger, taalbuddy, taalgroep, nederlands praten met, spreek nog niet goed nederlands, niet goed nederlands, praat langzaam, langzaam nederlands, conversatiegroep, conversatieles, taaluitwisseling, taalpunt, nederlandse les geven, help met nederlands, nederlandse woorden, leer nederlands, nederlands beter, taaldocent, beetje nederlands, wil goed praten, goed nederlands, weinig nederlands, nederlands oefen, oefen nederlands, nederlands verbeteren, taalklas, taalhuis, nederlandse gesprekken, nederlands kletsen, nederlands moeilijk, beter praten nederlands, wil nederlands leren, nieuwkomers met de taal, taal van nederland, met de taal helpen, help met de taal, taal onder de knie, nederlands is moeilijk, nederlands niet goed, oefenen nederlands met, spreek beetje nederlands, nederlands lezen en schrijven',
    likely:
      'nederlands, taal, uitspraak, grammatica, woorden leren, anderstalig, nieuwkomer, nieuwkomers, statushouder, statushouders, nederlandse, lidwoord, zinnen, foutloos, hollands, oefent graag, oefent met u, oefen graag met, lerares nederlands, docent nederlands, juf nederlands, oud-lerares, oud-docent',
    maybe: 'oefenen, praten, leren, spreken, vluchteling, asielzoeker, woorden, les, docent, migrant, verbeteren',
  },
  inburgering: {
    sure: 'inburgering, inburgeren, inburgeringsexamen, nt2, staatsexamen, knm, inburgeringscursus, a2 examen, b1 niveau, b1 examen, oefenexamen, inburgeringsles, onderdeel spreken, onderdeel schrijven, examen nederlands, duo examen, taalexamen, examen spreken, naturalisatie, inburgeraar, inburgeraars, examen inburgering, inburgeringsexamen oefenen, examen nederlands doen, integratie examen',
    likely: 'examen, niveau, duo inburgering',
    maybe: 'oefenen, toets, cursus, slagen',
  },
  'lezen-en-schrijven': {
    sure: 'laaggeletterd, laaggeletterdheid, leren lezen en schrijven, leren schrijven, moeite met lezen, moeite met schrijven, lezen en schrijven, kan niet lezen, kan niet goed lezen, kan niet schrijven, alfabetisering, alfabet leren, spelling leren, dyslexie volwassene, analfabeet, foutloos schrijven, beter leren lezen, beter leren schrijven, letters leren, nooit leren lezen, nooit goed leren lezen, nooit leren lezen en schrijven, niet kunnen lezen, lezen en schrijven leren, slecht lezen en schrijven',
    likely: 'spelling, letters, schrijven leren, lezen leren',
    maybe: 'lezen, schrijven, foutjes',
  },
  'andere-taal': {
    sure: 'engels oefenen, engels leren, spaans oefenen, spaans leren, frans oefenen, frans leren, duits leren, duits oefenen, italiaans leren, engelse les, spaanse les, franse les, duitse les, engelse conversatie, arabisch leren, turks leren, russisch leren, chinees leren, gebarentaal leren, engels praten, spaans praten, frans praten, leer engels, leer spaans, portugees leren, taaltandem, tandempartner taal, fries leren, italiaans oefenen, engels spreken, mijn spaans ophalen, mijn frans ophalen, mijn engels ophalen, mijn duits ophalen, spaans ophalen, conversatie engels, engels onderhouden, engelse taal, spaanse taal, franse taal',
    likely: 'engels, spaans, frans, duits, italiaans, conversatie frans',
    maybe: 'taal, leren, oefenen, vakantie taal',
  },
  vertalen: {
    sure: 'vertalen, vertaling, brief vertalen, vertaler, ondertitelen, vertaal, document vertalen, brieven vertalen, vertaald, formulier vertalen, vertaalhulp, in mijn taal uitleggen, in het arabisch uitleggen, in het turks uitleggen, vertaalwerk, diploma vertalen, omzetten naar het nederlands, in eigen taal, naar het nederlands vertalen, uit het arabisch, uit het turks, uit het pools',
    likely:
      'arabisch, turks, pools, oekraiens, farsi, somalisch, marokkaans, berbers, russisch, tigrinya, dari, pasjto, koerdisch, bulgaars, roemeens, papiaments, chinees, urdu, hindi, swahili, portugees, perzisch, vietnamees, syrisch, amazigh',
    maybe: 'taal, brief, engels, frans, duits, spaans, gesprek',
  },
  tolken: {
    sure: 'tolken, tolk, tolk arabisch, tolk turks, tolk pools, gebarentolk, tolk bij de dokter, tolk bij gesprek, meegaan als tolk, tolktelefoon, tolk huisarts, tolk gemeente, tolkt, vertalen bij de dokter, vertalen bij een gesprek, vertalen tijdens gesprek, mee om te vertalen, telefonisch vertalen, tolken bij, spreekt alleen arabisch, spreekt alleen turks, spreekt geen nederlands, wie vertaalt bij, iemand die vertaalt, vertaalt bij de dokter',
    likely: 'gebarentaal, spreek arabisch, spreek turks, spreek pools, spreek oekraiens, spreek tigrinya, spreek farsi',
    maybe: 'gesprek, dokter, begrijpen, vertalen',
  },
  administratie: {
    sure: 'administratie, formulier, formulieren, formulieren invullen, formulier invullen, papierwerk, post sorteren, thuisadministratie, bezwaarschrift, bezwaar maken, uitkering aanvragen, bijstand aanvragen, aanvraag invullen, ordner, ordners, mappen, papieren ordenen, papieren sorteren, papieren uitzoeken, administratie op orde, stapel post, stapel papieren, berg papier, berg post, papierwinkel, rompslomp, post doornemen, post bekijken, post bijhouden, thuisadministrateur, administratief, paspoort aanvragen, verzekering uitzoeken, zorgverzekering, wmo aanvraag, wmo aanvragen, aanvraag wmo, pgb, verblijfsvergunning, gezinshereniging, naturalisatie aanvraag, id kaart aanvragen, opzeggen abonnement, contract lezen, huurcontract, energiecontract, overstappen energie, brief schrijven aan, brief opstellen, klacht schrijven, papieren op orde, administratiehulp, pensioen aanvragen, aow, bijzondere bijstand aanvragen, woning inschrijven, urgentie aanvragen, formulierenbrigade, invullen, stapels papier, papier op tafel, stapels post, kom er niet meer uit papieren, papieren invullen, formulier snap ik niet, papieren regelen, papieren voor de gemeente, boekhouder, boekhoudster, orde in uw mappen, orde in je mappen, orde in uw papieren, papieren van gemeente, papieren van de gemeente',
    likely:
      'post, aanvragen, uitkering, aanvraag, papier, instanties, map, verzekering, pensioen, bijstand, contract, document, documenten, verlengen, paspoort, ordenen papieren, mapjes, papieren',
    maybe: 'begrijpen, bank, huur, schrijven, gemeente, sorteren, brief, brieven, stapel',
  },
  'brieven-lezen': {
    sure: 'brief lezen, brieven lezen, brief begrijpen, brieven begrijpen, moeilijke brieven, moeilijke brief, brieven van de gemeente, brief van de gemeente, brief van de belastingdienst, ambtelijke taal, officiele brieven, officiele brief, brieven uitleggen, brief uitleggen, brief snap ik niet, brieven snap ik niet, begrijp de brief niet, begrijp brieven niet, post begrijpen, post lezen, brief met moeilijke woorden, moeilijke post, post niet open, enveloppen, envelop, brief instantie, brief schrijven, brief beantwoorden, brieven beantwoorden, wat staat er in, brief gekregen, schrijven brief, moeilijke woorden, brievenhulp, blauwe envelop, blauwe enveloppen, brief gekregen ik niet begrijp, brief van uwv, brieven krijgen, brieven te lezen, snap er niets van brief, brief gekregen van, brief van de bank, brief van het ziekenhuis, brief van de woningbouw, brief van school, ambtelijke brieven, brieven begrijpelijk, papieren niet begrijpen, papieren begrijp ik niet',
    likely: 'brief, brieven, officiele, post uitleg, schrijven van de gemeente',
    maybe: 'begrijpen, begrijp, snap, gemeente, lezen, uitleg',
  },
  belasting: {
    sure: 'belastingaangifte, belasting, aangifte, aangifte doen, aangifte invullen, belastingen, belastinghulp, inkomstenbelasting, belastingteruggave, voorlopige aanslag, belastingformulier, kwijtschelding, kwijtschelding aanvragen, gemeentelijke belasting, t-biljet, belastinginvuller, belastingpapieren, mijn aangifte, met mijn aangifte, belasting invullen, belasting doen',
    likely: 'belastingdienst, fiscaal, waterschap, jaaropgave, aftrekposten, aanslag',
    maybe: 'teruggave, invullen',
  },
  toeslagen: {
    sure: 'toeslagen, toeslag, zorgtoeslag, huurtoeslag, kinderopvangtoeslag, kindgebonden budget, energietoeslag, toeslag aanvragen, toeslagen aanvragen, bijzondere bijstand, individuele inkomenstoeslag, minimaregeling, minimaregelingen, stadspas aanvragen, jeugdfonds, kinderbijslag, stadspas',
    likely: 'tegemoetkoming, recht op, vergoeding',
    maybe: 'aanvragen, inkomen, minima, regelingen',
  },
  geldzaken: {
    sure: 'geldzaken, rekeningen betalen, begroting, budget, budgetteren, schulden, schuld, schuldhulp, schuldhulpverlening, schuldhulpmaatje, budgetmaatje, rondkomen, uitgaven, inkomsten en uitgaven, huishoudboekje, betalingsregeling, aanmaningen, aanmaning, incasso, deurwaarder, bankzaken, geldproblemen, financieel overzicht, financiele administratie, financiele hulp, inkomen en uitgaven, budgetcoach, geldzorgen, overzicht in geld, financien op orde, maandelijkse rekeningen, betalingsachterstand, huurachterstand, kasboek, kom niet rond, niet rondkomen, geld tekort, kom geld tekort, rond komen, rekeningen stapelen, rekeningen op, kan de rekening niet betalen, rood staan, sta rood, hulp met geld, overzicht in inkomsten, inkomsten, uitgaven overzicht',
    likely:
      'rekening, rekeningen, financien, energierekening, financieel, financiele, facturen, factuur, overzicht geld, achterstand',
    maybe: 'geld, bank, overzicht, huur, maand, betalen, sparen',
  },
  wegwijs: {
    sure: 'wegwijs, wegwijzer, welke hulp is er, weet niet waar ik moet zijn, weet de weg, ken de weg bij, waar moet ik beginnen, waar kan ik terecht, hulp bij regelen zorg, wijkteam, sociaal wijkteam, welzijnswerk, rechten en plichten, juridisch advies, rechtshulp, rechtswinkel, juridische hulp, huurrecht, meedenken, denk mee, regels uitleggen, sociale kaart, spreekuur, zorg regelen, aanvragen van hulp, hulp vinden, wijkmaatje, buurtcoach, weg in nederland, hoe werkt het in nederland, regelzaken, hoe het hier werkt, hulpwijzer, woning zoeken, huis zoeken, kamer zoeken, jurist, urgentieverklaring, welk loket, bij welk loket, weet niet waar ik terecht kan, waar moet ik zijn, hoe vraag ik hulp aan',
    likely: 'juridisch, advies, regelgeving, woningzoekende, loketten',
    maybe: 'regels, gemeente, hulp, uitzoeken, instanties, rechten, regelen',
  },
  'werk-en-studie': {
    sure: 'loopbaan, studiekeuze, jobcoach, netwerken voor werk, stage zoeken, studie kiezen, opleiding kiezen, studieadvies, mentor werk, mentoraat, werkervaring opdoen, werkervaringsplek, re-integratie, beroepskeuze, loopbaancoach, diploma waarderen, diplomawaardering, scholing, werkmaatje, omscholen, herintreden, weer aan het werk, werknemersverzekering, opleiding zoeken, studievaardigheden, studiebegeleiding volwassenen, leerwerkplek, terug naar school, welke opleiding, studie kiezen zoon, studie kiezen dochter, weet niet wat hij wil worden, opleiding doen, van baan veranderen',
    likely: 'baan, werkervaring, stage, studie, opleiding, diploma, carriere, beroep, werkloos, mentor',
    maybe: 'werk, coach, school, netwerk',
  },
  solliciteren: {
    sure: 'solliciteren, sollicitatie, sollicitatiebrief, sollicitatiebrieven, cv maken, cv schrijven, cv, werk zoeken, baan zoeken, linkedin, sollicitatiegesprek, curriculum vitae, vacature zoeken, motivatiebrief, sollicitatiehulp, banen zoeken, werk vinden, baan vinden, vacatures zoeken, sollicitatietraining, sollicitatiegesprekken, zoek werk, bijbaan, bijbaantje, sollicitatiemaatje, solliciteer, gesprek oefenen werk, werkzoekend, werkzoekende, werkzoekenden, cv nakijken, mijn cv, brief voor een baan, nieuwe baan, nieuw werk, aan het werk komen, gesolliciteerd',
    likely: 'vacatures, vacature reageren',
    maybe: 'werk, baan, brief',
  },
  ondernemen: {
    sure: 'zzp, ondernemer, ondernemen, eigen bedrijf, bedrijf beginnen, ondernemingsplan, kvk inschrijven, starten als zelfstandige, btw aangifte, boekhouding, boekhouden, webwinkel beginnen, zelfstandige, startende ondernemer, eigen zaak, bedrijfje starten, kamer van koophandel, kvk, voor mezelf beginnen, voor jezelf beginnen, voor zichzelf beginnen, eigen winkel beginnen, eigen zaak beginnen',
    likely: 'bedrijf, btw, facturen maken, onderneming',
    maybe: 'klanten, winkel, starten',
  },
  'theorie-leren': {
    sure: 'theorie-examen, theorie auto, theorie-examen auto, rijbewijs theorie, theorie leren, theorieboek, autotheorie, cbr theorie, verkeerstheorie, theorie oefenen, theorie halen, rijbewijs halen, cbr examen, theorie rijbewijs, zak voor mijn theorie, mijn theorie, verkeersborden leren',
    likely: 'theorie, cbr, verkeersregels, verkeersborden',
    maybe: 'rijbewijs, examen',
  },
};
