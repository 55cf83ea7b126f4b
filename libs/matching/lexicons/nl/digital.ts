import type { BranchCues } from '../../lexicon.js';

/** Computers, telephones, and what has to be arranged with them. */
export const digital: BranchCues = {
  digitaal: {
    sure: 'digitale hulp, digihulp, digitaal maatje, digitaal spreekuur, digitaal vaardig, digibeet, digitale vragen, digicoach, digitale wereld, digitale ondersteuning, digitaal hulp, digimaatje, klik en tik, digitaalhuis, informatiepunt digitale overheid, hulp met digitale, digihulpverlener, digitale vaardigheden, alles moet digitaal, alles gaat digitaal, alles digitaal',
    likely: 'digitaal, digitale, digitale zaken',
    maybe: 'online',
  },
  computerhulp: {
    sure: 'computer, computerhulp, laptop, computerles, pc, virus, wachtwoord vergeten, computervragen, computercursus, ict, updaten, muis en toetsenbord, macbook, chromebook, computer traag, laptop traag, computer opschonen, nieuwe computer, nieuwe laptop, laptop instellen, computer instellen, programma installeren, excel, word document, e mail instellen, email instellen, mailen leren, leren computeren, bestanden, harde schijf, usb stick, scherm zwart, loopt vast, vastgelopen, computer loopt vast, laptop loopt vast, toetsenbord, computerhulpje, software, computermaatje, computervrijwilliger, computeren, computerprobleem, computerproblemen, ict hulp, nerd, computernerd, pc hulp, outlook, gmail, laptoptas vol, laptop kapot, computer kapot, computer stuk, mailbox, e-mail, emailen, computerman, printen, mail doet het niet, mail doet het niet meer, computer doet het niet, laptop doet het niet, pc-problemen, problemen met de computer, problemen met uw pc',
    likely:
      'internet, email, mail, wachtwoord, scherm, downloaden, installeren, instellen, google, opslaan, usb, scannen, mailtje, muis, vastloopt, typen, tekstverwerken, wachtwoorden, update, browser, mailen, beeldscherm, windows',
    maybe: 'online, traag, foto, toestel, apparaat, programma',
  },
  'telefoon-en-tablet': {
    sure: 'tablet, ipad, smartphone, whatsapp, mobieltje, mobieltje uitleg, iphone, android, telefoon instellen, app installeren, mobiele telefoon, telefoon uitleg, telefoon werkt niet, nieuwe telefoon, samsung telefoon, appen, appjes sturen, leren appen, whatsappen, tablethulp, tabletles, telefoonhulp, simkaart, contacten overzetten, telefoon overzetten, facebook, instagram, apps, app downloaden, telefoonles, ipadles, telefoon leren, hoe werkt mijn telefoon, met mijn telefoon, telefoon is nieuw, mobiel instellen, smartphonehulp, smartphones, tablets, telefoonspreekuur, met de tablet, smartphoneles, berichtjes sturen, touchscreen, mobiele telefoons, telefoon doet het niet, appje, sms sturen, telefoon vol, ipad gekregen, tablet gekregen, telefoon gekregen, met mijn mobiel, met mijn mobieltje, mijn mobiel, telefoon is vol, watsapp, whatsapp snap, foto met mijn telefoon, telefoon snap ik niet',
    likely: 'telefoon, app, mobiel, toestel, foto sturen, app store, gsm, mobieltjes, telefoons, beltegoed',
    maybe: 'scherm, opladen, foto, instellen, berichtje, berichten',
  },
  'wifi-en-printer': {
    sure: 'wifi, printer, printer installeren, printer aansluiten, printer instellen, printer doet het niet, internet instellen, modem, router, internet doet het niet, geen internet, internet werkt niet, internetverbinding, wifi versterker, wifi instellen, printer print niet, cartridge, scanner instellen, ziggo, kpn, internet aansluiten, glasvezel, netwerk thuis, slecht bereik, netwerkkabel, printerhulp, wifi valt weg, wifi doet het niet, internet valt weg, internet steeds weg, wifi steeds weg, internet traag',
    likely: 'printen, kabel, kabels, aansluiten, scanner',
    maybe: 'internet, inkt, signaal, verbinding, bereik',
  },
  videobellen: {
    sure: 'videobellen, beeldbellen, skype, zoom, facetime, teams vergadering, kleinkinderen bellen met beeld, video bellen, beeldbellen leren, videobellen met mijn kleinkinderen, videogesprek, beeldbelhulp, bellen met beeld, videobellen met familie, facetimen, skypen, google meet, met beeld bellen, bellen met mijn kleinkind, beeld kunnen bellen, mijn kleinkinderen zien op het scherm',
    likely: 'beeld, webcam, kleinkinderen buitenland',
    maybe: 'familie ver, camera',
  },
  'tv-instellen': {
    sure: 'tv instellen, televisie instellen, afstandsbediening, tv zenders, zenders instellen, zenders kwijt, smart tv, decoder, netflix instellen, tv aansluiten, televisie aansluiten, tv doet het niet, televisie doet het niet, radio instellen, digitale radio, kastje tv, televisiekastje, chromecast, npo start, stereo aansluiten, tv zender, geen beeld, televisiezenders, dvd speler, mediabox, zenders zijn weg, zenders weg, televisie doet raar, tv kapot, knoppen van de tv',
    likely: 'televisie, tv, zenders, netflix, kijkkastje',
    maybe: 'beeld, geluid, instellen, kastje, knop',
  },
  'fotos-ordenen': {
    sure: 'foto overzetten, fotos overzetten, fotos op de computer, fotos bewaren, fotos ordenen, fotos opslaan, fotoboek maken, digitaal fotoboek, fotos digitaliseren, dias digitaliseren, videobanden digitaliseren, fotos scannen, oude fotos scannen, fotos van telefoon, fotos op usb, fotoalbum maken, fotos kwijt, dias inscannen, icloud, fotos uitprinten, vhs, lp digitaliseren, fotos in een album, fotos op mijn telefoon, foto op mijn telefoon, fotos van de telefoon halen',
    likely: 'fotoboek, digitaliseren, foto computer, fotos, dias',
    maybe: 'foto, album, scannen',
  },
  'veilig-internet': {
    sure: 'phishing, oplichting internet, veilig internetten, nepmail, nepberichten, gehackt, internetoplichting, virusscanner, wachtwoordmanager, whatsappfraude, verdachte mail, verdachte e-mail, online veiligheid, veilig online, spam, oplichters, bankhelpdeskfraude, veilig inloggen, hacker, internetfraude, veilig op internet, nepmails',
    likely: 'oplichting, fraude, hack, beveiligen, virussen',
    maybe: 'veilig, vertrouwen, wachtwoord',
  },
  'online-regelen': {
    sure: 'online afspraak, online bestellen, online aanvragen, patientenportaal, digitaal loket, berichtenbox, ov chipkaart, website invullen, online regelen, ov pas opladen, digitaal aanvragen, mijn uwv, mijn overheid, mijnoverheid, online formulier, afspraak maken online, digitaal regelen, ov-pas, treinkaartje online, online inschrijven, woningnet, kaartjes bestellen, online kaartjes, patiëntenportaal, mijn ziekenhuis, zorgportaal, mijn gezondheid, bestellen op internet, kopen op internet, via internet regelen, op internet aanvragen, via de computer aanvragen, online shoppen, online dingen regelen, formulieren op internet, formulier op internet, online aanmelden, digitale formulieren, digitale overheid, parkeervergunning, parkeerapp, ticket boeken, reis boeken, online verlengen, vinted, kaartjes kopen internet, alleen via internet, alleen nog via internet, alles via internet, alles gaat via internet, kan alleen online, iets bestellen op internet',
    likely:
      'website, portaal, online, inloggen, sms code, aanmelden, inschrijven, via internet, account aanmaken, webwinkel, bol com',
    maybe: 'internet, aanvragen, afspraak maken, bestellen, account, registreren, marktplaats, machtigen',
  },
  digid: {
    sure: 'digid, digid aanvragen, digid app, digid activeren, inloggen digid, digid code, digid wachtwoord, digid vergeten, digi-d, digi d, inlogcode overheid, digid instellen, eherkenning',
    likely: 'inlogcode, inlog overheid, inloggen overheid',
    maybe: 'inloggen, code',
  },
  'bankzaken-online': {
    sure: 'internetbankieren, online bankieren, bankieren, bank app, bankapp, overschrijving, geld overmaken, betalen met telefoon, tikkie, ideal, mobiel bankieren, bankpas aanvragen, online betalen, random reader, bankieren app, tancode, pinnen leren, telebankieren, bankkantoor weg, geld overmaken met de computer, overmaken met de computer, betalen met de computer, bankzaken computer, bankzaken op internet',
    likely: 'overmaken, bankpas, ing app, rabobank, ing, abn',
    maybe: 'bank, pinpas, betalen, rekening',
  },
};
