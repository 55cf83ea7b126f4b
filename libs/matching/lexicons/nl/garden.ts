import type { BranchCues } from '../../lexicon.js';

/** Garden, pavement, moving, minding the house, lending and giving. */
export const garden: BranchCues = {
  tuin: {
    sure: 'tuin, tuinieren, tuinman, tuinvrouw, tuinwerk, tuinklus, tuinhulp, tuinmaatje, tuinonderhoud, tuinafval, groene vingers, voortuin, achtertuin, volkstuin, stadstuin, geveltuin, hovenier, tuinier, tuin bijhouden, tuin opknappen, tuin opruimen, tuin winterklaar, tuin zomerklaar, border, borders, tuin verwilderd, tuin overwoekerd, tuin onderhouden, buiten werken, bladeren harken, blad harken, bladeren ruimen, blad ruimen, bladblazer, tuingereedschap, harken, hark, kruiwagen, tuintje, tuinploeg, klimop, vijver schoonmaken, tuinbeheer, groenonderhoud, tuinliefhebber, tuin bijwerken, tuin doen, tuin netjes, tuinonderhoud doen, help in de tuin, helpen in de tuin, in mijn tuin',
    likely:
      'struiken, boom, bomen, bladeren, gras, vijver, terras, groen, composthoop, compost, spitten, schep, plantenborder, kweken, handjes in de aarde, verwilderd, overwoekerd, wildgroei, hortensia, rozen, conifeer',
    maybe: 'bloemen, planten, takken, tegels, balkon, buiten, aarde, blad, groeit',
  },
  'gras-maaien': {
    sure: 'gras maaien, grasmaaien, grasmaaier, gazon, maaien, gras knippen, gazon bijhouden, gras te lang, gras hoog, grasveld, maaimachine, kantjes knippen, graskanten, verticuteren, grasmat, grasveldje, grastrimmer, gras staat hoog, gras staat kniehoog, maaier, gras wordt te hoog',
    likely: 'gras, sprietje',
    maybe: 'veldje, kantjes',
  },
  snoeien: {
    sure: 'snoeien, heg knippen, heg, haag, haag knippen, heggenschaar, snoeischaar, boom snoeien, bomen snoeien, struiken snoeien, coniferen, coniferen toppen, fruitboom snoeien, takken zagen, boom omzagen, boom kappen, ligusterhaag, beukenhaag, rozen snoeien, snoeihout, snoeiafval, heg scheren, struik knippen, takken knippen, heggen, hagen, snoeien en knippen, snoeiwerk, buxus, buxus knippen, liguster, boomzaag, heg groeit, struiken te hoog, boom te hoog, takken eraf, terugsnoeien, klimop, klimop van de muur, takken wegknippen',
    likely: 'takken, struik, conifeer, zagen, leilinde',
    maybe: 'boom, knippen, struiken, hoog',
  },
  onkruid: {
    sure: 'onkruid, wieden, schoffelen, onkruid wieden, onkruid verwijderen, onkruid tussen de tegels, schoffel, brandnetels, zevenblad, onkruid trekken, onkruid weghalen, mos verwijderen, mos tegels, onkruidvrij, onkruidbrander, paardenbloemen, tussen de tegels, plukken onkruid',
    likely: 'distels, mos, woekeren, bukken',
    maybe: 'tegels, kruipen, knieen',
  },
  moestuin: {
    sure: 'moestuin, groente kweken, volkstuin delen, planten poten, kas tuin, tomaten kweken, groentetuin, bloembollen planten, bollen planten, buurttuin, schooltuin, moestuinbak, stekjes, stekken, kruidentuin, plukken en oogsten, oogsten, moestuinieren, pluktuin, voedseltuin, perkje, bloembakken, bonen kweken, groente zaaien, samen kweken, op mijn volkstuin',
    likely: 'kweken, poten, bollen, tuinbonen, kruiden, groente uit eigen tuin, zaden, zaadjes, zaaien',
    maybe: 'planten, potgrond, tomaten, groente',
  },
  'tuin-aanleggen': {
    sure: 'tegels eruit, tegels wippen, tegels lichten, tegels leggen, schutting plaatsen, schutting repareren, tuin aanleggen, terras leggen, bestrating, bestraten, straatwerk, vlonder, graszoden, gras zaaien, boom planten, pergola, tuinhek, hekje plaatsen, schuurtje bouwen, vijver graven, tuin omspitten, omspitten, graven, regenton, geveltuintje aanleggen, verzakte tegels, schutting omgewaaid, tegels verzakt, tuinhuisje opbouwen, zandbak maken, plantenbak maken, tuinontwerp',
    likely: 'schutting, tegels, spitten, hekje, planten poten, tuinpad',
    maybe: 'tuin, leggen, hout, zand',
  },
  verhuizen: {
    sure: 'verhuizen, verhuizing, verhuishulp, verhuisdozen, verhuisbus, verhuizer, verhuisploeg, verhuiskarretje, nieuwe woning inrichten, dozen inpakken, inpakken verhuizing, servies inpakken, dozen uitpakken, spullen inpakken, huisraad, ander huis, inpakhulp, verhuis, verhuisdag, naar een nieuw huis, naar een andere woning, naar een andere flat, naar een kleinere woning, van huis gewisseld, nieuwe sleutel woning, woning krijgen, verkassen, bakwagen',
    likely:
      'inpakken, uitpakken, dozen, nieuwe woning, bestelbus, aanhanger, busje, bestelwagen, servies, verhuist, naar mijn nieuwe flat, nieuwe flat, nieuwe huis, spullen overbrengen, nieuwe appartement, dozen tillen, dozen sjouwen, dozen dragen',
    maybe: 'bus, sterk, spierkracht, woning, flat, trap, lift, meubels, spullen',
  },
  sjouwen: {
    sure: 'sjouwen, sjouwer, tillen, tilhulp, tillen en dragen, meubels dragen, bank verplaatsen, kast verplaatsen, meubels verplaatsen, meubels verschuiven, wasmachine naar boven, wasmachine tillen, kast naar beneden, bank naar boven, zware spullen, zwaar tillen, sterke armen, sterke mannen, sterke handen, spierballen, spierkracht, piano verplaatsen, trap op dragen, naar boven dragen, naar boven tillen, twee sterke, sterke jongens, sjouwhulp, steekwagen, zware kast, zware dozen, meubels tillen, matras naar boven, versjouwen, draagkracht, sterke kerels, helpen dragen, bed verplaatsen, meubel verzetten, piano naar de andere kamer, naar de andere kamer, kast naar zolder, tillen alles, tilt alles, meubel naar boven, spullen naar boven, naar de kelder tillen, zwaar meubel',
    likely:
      'verplaatsen, dragen, zwaar, verschuiven, zware, sterk, versleep, verzetten, wij zijn sterk, sterk en, ben sterk, sterke',
    maybe: 'trap, bank, kast, meubels, wasmachine, verdieping, koelkast',
  },
  'huis-bewaken': {
    sure: 'huisoppas, op huis passen, oogje huis, oogje in het zeil huis, brievenbus legen, post binnenhalen, huis in de gaten houden, post uit de bus halen, huisbewaarder, vakantieoppas, huis tijdens vakantie, gordijnen open en dicht, bewoonde indruk, huis bewoond, huiswacht, post opvangen, post oprapen, post van de mat, lichten aan en uit, op mijn huis letten, huis letten, vakantieservice, inbraak vakantie, letten op huis, post verzamelen, huis een oogje, terwijl wij weg zijn, terwijl ik weg ben, als we op vakantie zijn, als ik op vakantie ben, als wij op vakantie zijn, drie weken weg, twee weken weg, huis leeg staat, post uit de bus',
    likely:
      'huis vakantie, vakantie weg, met vakantie, op vakantie, afwezig, op reis, gordijnen dicht, weekje weg, tijdens vakantie, we zijn weg, wij zijn weg, weken spanje, weken frankrijk, weken italie, tijdens de zomer, tijdens de zomervakantie, in de zomervakantie, zomervakantie, meivakantie, herfstvakantie',
    maybe: 'vakantie, brievenbus, weg, zomer, post, weken weg',
  },
  'planten-verzorgen': {
    sure: 'planten water geven, planten verzorgen, plantenoppas, planten sproeien, kamerplanten, bloemen water geven, plantjes water geven, tuin sproeien, tuin water geven, moestuin water geven, planten in de vakantie, plantenhotel, planten logeren, plantjes verzorgen, planten verpotten, verpotten, tomaten water geven, plantensitter, gieter, plantenverzorging, planten begieten, plantjes water, geeft mijn planten water, plantjes water geven vakantie',
    likely:
      'water geven, planten vakantie, sproeien, planten, plantjes, orchidee, orchideeen, planten dorst, hebben dorst planten, geraniums, planten gieten, gieten, cactus',
    maybe: 'water, bloemen, balkon, droog',
  },
  'sleutel-bewaren': {
    sure: 'sleutel bewaren, reservesleutel, sleuteladres, sleuteladres buurt, sleutelhouder, sleutel in bewaring, huissleutel, sleutel van mijn huis, sleutels bewaren, sleutel geven aan, buitengesloten, reservesleutel neerleggen, sleutel bij de buren, sleutel neerleggen',
    likely: 'sleutel, sleutels',
    maybe: 'bewaren, noodgeval',
  },
  stoep: {
    sure: 'stoep vegen, stoep schoonmaken, stoep, straat vegen, portiek, trappenhuis schoonmaken, trapportaal, galerij vegen, stoeptegels schoon, straatje vegen, brandgang, groene aanslag, schoonspuiten, hogedrukreiniger, oprit schoonmaken, terras schoonmaken, terras schoonspuiten, hogedrukspuit, stoep schoonspuiten',
    likely: 'bezem, vegen, oprit, galerij, straatje',
    maybe: 'bladeren, tegels, straat',
  },
  sneeuwruimen: {
    sure: 'sneeuw ruimen, sneeuwruimen, sneeuwschep, sneeuwschuiver, zout strooien, sneeuwvrij, gladheid, ijzel, strooien stoep, sneeuw scheppen, sneeuw vegen, strooizout, pekel, gladde stoep, sneeuw, als het sneeuwt, sneeuwt, als het vriest',
    likely: 'glad, vorst, winter stoep',
    maybe: 'winter, schep',
  },
  container: {
    sure: 'container buiten zetten, container aan de straat, vuilnis buiten zetten, kliko, kliko buiten, vuilnisbak, afvalcontainer, vuilniszakken, oud papier buiten zetten, gft, gft bak, plastic zak buiten, vuilnis, vuilniszak, vuilnisbakken, containers, bak aan de weg, afval aan de straat, vuil buiten zetten, ondergrondse container, vuilnisophaaldag, groene bak, grijze bak, papiercontainer, plastic afval, rolcontainer, bak aan de straat, bak buiten, groene bak aan de weg, vuilnisbak buiten, vuilnis naar beneden, vuil wegbrengen naar de container',
    likely: 'container, afval, prullenbak, vuil buiten',
    maybe: 'bak, buiten zetten, straat',
  },
  zwerfvuil: {
    sure: 'zwerfafval, zwerfvuil, afval prikken, vuil prikken, prikstok, grijper afval, schone buurt, opschoonactie, opschoondag, rotzooi op straat, troep opruimen buurt, buurt schoonmaken, buurt schoon houden, plandelen, ploggen, wijk schoon, peuken rapen, blikjes, blikjes rapen, berm schoon, prikken afval, straat schoonhouden, park schoonhouden',
    likely: 'rotzooi, troep, prikken, opschonen',
    maybe: 'afval, schoon, straat',
  },
  'spullen-lenen': {
    sure: 'lenen, uitlenen, te leen, leenspullen, gebruiken van mij, leen gerust, mag je lenen, mag u lenen, lenen bij, lenen van, uitleen, uitleenpunt, partytent, partytent lenen, statafels, tent lenen, gourmetstel lenen, klaptafel lenen, stoelen lenen, hogedrukspuit lenen, tapijtreiniger lenen, bolderkar lenen, kinderbed lenen, kinderstoel lenen, fietsendrager lenen, dakkoffer lenen, fiets lenen, bakfiets lenen, opblaasbed, luchtbed lenen, beamer lenen, krukken lenen, rolstoel lenen, rollator lenen, logeerbed lenen, even gebruiken, mag gebruikt worden, spullen delen, delen met de buurt, deelkast, peerby, koelbox lenen, pannen lenen, servies lenen, kampeerspullen, springkussen',
    likely:
      'leen, leent, geleend, tijdelijk gebruiken, te gebruiken, weekendje nodig, dagje nodig, eenmalig nodig, wie heeft een partytent, tent nodig, wie heeft een springkussen',
    maybe:
      'tent, hogedrukspuit, steekwagen, bolderkar, krukken, beamer, barbecue, stoelen, tafels, bakfiets, dakkoffer, gebruiken',
  },
  'gereedschap-lenen': {
    sure: 'gereedschap lenen, ladder lenen, boor lenen, boormachine lenen, trap lenen, trapje lenen, heggenschaar lenen, grasmaaier lenen, zaag lenen, schuurmachine lenen, aanhanger lenen, aanhangwagen lenen, steekwagen lenen, kruiwagen lenen, verticuteermachine lenen, steiger lenen, keukentrap lenen, klopboor lenen, behangtafel lenen, gereedschap delen, gereedschap uitlenen, boor te leen, ladder te leen, gereedschapskist te leen, gereedschapsbibliotheek, betonboor, freesmachine lenen, decoupeerzaag lenen, accuboor lenen, wie heeft een ladder, wie heeft een boormachine, wie heeft een aanhanger, ladder nodig, boormachine nodig, aanhanger nodig, boor nodig, hoge ladder, ladder voor een middag, boormachine voor een middag, mag ik een ladder, mag ik een boor, mijn gereedschap gebruiken, wie kan mij een ladder, wie heeft een trap, wie heeft een boor, wie heeft een kruiwagen, wie heeft een steekwagen, wie heeft een hogedrukspuit, aanhanger gebruiken, aanhanger die ik mag gebruiken, boor gebruiken, ladder gebruiken, gereedschap gebruiken, trap gebruiken',
    likely:
      'boormachine, klopboor, schuurmachine, cirkelzaag, steiger, aanhangwagen, behangtafel, accuboor, huishoudtrap, ladder, gereedschapskist, gereedschap van iedereen, mijn gereedschap, steiger nodig, hoge trap nodig, hoge trap',
    maybe: 'gereedschap, boor, trap, zaag, lenen, aanhanger',
  },
  weggeven: {
    sure: 'gratis af te halen, gratis op te halen, gratis mee te nemen, weg te geven, weggeven, geef weg, gratis afhalen, overgebleven spullen, tweedehands, weggeefhoek, weggeefwinkel, weggeefkast, gezocht tweedehands, ruilen, meubels gezocht, spullen gezocht, spullen over, ik geef weg, mag weg, wie heeft er nog over, ruilkast, boekenruilkast, kledingruil, kleding weggeven, speelgoed weggeven, meubels weggeven',
    likely: 'overbodig, overcompleet',
    maybe: 'spullen, meubels, kleding, boeken, gratis, afhalen',
  },
};
