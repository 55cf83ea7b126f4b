import type { BranchExamples } from '../../../lexicon.js';

export const dutch: BranchExamples = {
  taalmaatje: `
    Ik ben 76, uit Marokko, veertig jaar gewerkt schoonmaak. Man dood, kinderen weg. Nederlands ik verstaan beetje, praten slecht. Mevrouw voor samen praten, dinsdag, ik maken thee.
    Vierendertig jaar juf in groep drie, en nog steeds dol op de eerste zinnetjes. Een nieuwkomer die oefenen wil, krijgt bij mij stroopwafels en alle tijd om naar een woord te zoeken.
    Ik ben au pair van Brazilië, mijn gastfamilie spreekt altijd Engels met mij. Ik wil echt Nederlands praten, over gewone dingen, ergens in park of bij thee.
    Zit in 5 vwo en heb tijd op woensdag. Ik oefen graag met een moeder of vader die pas in Nederland is, bijvoorbeeld hoe je met de juf praat.
    Mijn man is hier sinds half jaar, hij zit thuis met kindje en begrijpt de buren niet. Zoek een vriendelijke man, ook oud is goed, die met hem langzaam praat.
    Als pleegmoeder van twee Syrische jongens heb ik geleerd dat taal begint bij afwassen. Kom bij ons in de keuken, dan oefenen we onder het aardappels schillen.
    Ik ben Yonas, 27, uit Eritrea. Op werk in de kas iedereen praat Pools. Ik vergeet mijn Nederlands. Wie wil één avond in de week met mij praten, gewoon over voetbal, eten, weer?
    Gepensioneerd docent Frans, geduld voor tien. Woensdagochtend heb ik aan de keukentafel een stoel vrij voor iemand die de taal vooral durft te gaan spreken zodra er niemand meelacht.
    Mijn moeder is veertig jaar hier en zegt bij de bakker nog steeds alleen 'die daar'. Ze schaamt zich tegenover de kleinkinderen. Een vrouw die met haar wil kletsen, langzaam, zou zo veel doen.
    Vijf jaar geleden kende ik geen woord, nu werk ik als lasser en droom ik in het Nederlands. Ik wil oefenen met mensen die net begonnen zijn, ik weet waar het moeilijk is.
    Ik lees Nederlandse krant, maar praten, dan bevriest mijn mond. In de visclub niemand begrijpt mij. Een keer per week oefenen, dat is mooi.
    Woorden leer je het best tussen de prei en de bonen. Op mijn volkstuin praten we over alles wat groeit, en ik verbeter pas als je het vraagt.
    Mijn man is dood, hij praat altijd voor mij. Nu ik moet zelf praten met dokter en buren. Wie oefent Nederlands bij mij?
    Door mijn MS zit ik veel thuis, maar babbelen kan ik als de beste. Wie Nederlands wil spreken krijgt thee, koekjes en mijn correcties.
    Ik werk als schoonmaker, alle collega's spreken Pools. Zo leer ik nooit goed Nederlands. Wie wil met mij praten, een uur in week, rustig?
    Kom bij mij aan de keukentafel zitten en vertel over je dag. Fouten verbeter ik pas na de koffie, en plat Gronings leer je er gratis bij.
    Van mijn werk ken ik veel vrouwen die na vijf jaar nog geen buurvrouw spreken. Ik heb de donderdagmiddag over om te wandelen en te kletsen, fouten mogen.
    Ik kok in restaurant, zeven jaar, allen in keuken praten Arabisch. Met buren ik durf niet. Een keer per week samen praten, ik maak thee en falafel.
    Ik sinds acht maanden in Nederland, op werk alleen Pools. Ik wil op eerste schooldag van dochter met juf kunnen spreken.
    Oud-docente oefent met u aan tafel of op de markt. Over het weer, over prijzen, over uw land, tot de woorden vanzelf gaan.
    De, het, een: wij lachen er samen om. Kom bij mij in de keuken, dan praten we Nederlands over uien, kinderen en het weer.
    Mijn geduld is groot en mijn uitspraak duidelijk, na veertig jaar voor de klas. Een nieuwkomer die wil oefenen met spreken, ontvang ik elke woensdag.
    Vroeger kon ik zelf niks zeggen hier, alleen 'dank u'. Nu ik werk bij bakker en ik oefen graag met andere mensen die net komen in Nederland.
    Ik woon hier vier jaar, op werk praat iedereen Engels of Pools. Ik wil met buren spreken over weer en kinderen. Wie praat langzaam met mij één keer per week?
    Mijn collega uit Eritrea begrijpt veel maar durft geen mond open te doen. Hij zoekt een Nederlander om gewoon mee te kletsen, zonder boek.
    Ik kom uit Oekraïne, werk alleen met Poolse collega's en spreek nooit Nederlands. Wie wil met mij praten?
    Ik versta veel maar durf niks te zeggen, oefenen met een geduldig iemand zou helpen
    Wie wil een kop koffie drinken en mijn fouten verbeteren?
    Mijn vrouw is sinds een jaar in Nederland en zit thuis zonder aanspraak, ze wil leren converseren.
    Ik leer met Duolingo, maar de mensen praten zo snel.
    Gezocht: iemand om de uitspraak van ui, eu en g te oefenen.
    Conversatie in Nederlandse taal, niveau A2, ik kan op dinsdag na vijf uur
    In het taalcafé zoeken we nog een tafelgastheer of -vrouw voor de dinsdagochtend.
    Expat from India, ik wil graag Nederlands spreken want iedereen schakelt naar Engels.
    Met buren praten, bij de bakker bestellen, telefoneren, dat wil ik kunnen.
    Ik ben Turkse vrouw, 20 jaar hier, maar mijn Nederlands is niet goed. Alstublieft wie helpt mij met spreken?
    Lidwoorden de of het, ik doe altijd fout
    Onze schoonmaker wil beter leren babbelen in onze taal, wie trekt een uurtje per week met hem op?
    Voor mijn werk in de zorg moet ik beter spreken, ik ben verpleegkundige uit Filipijnen.
    Ik wil Vlaams leren verstaan, op school leert men mooi Nederlands maar op straat is het anders.
    Wij drie vriendinnen uit Syrië zoeken een mevrouw voor gesprekken over het dagelijks leven.
    Naar B2, ik zoek iemand om over het nieuws en politiek te discussiëren
    Wie heeft tijd voor online bellen met een nieuwkomer, gewoon kletsen over koetjes en kalfjes?
    Spreekwoorden en grapjes begrijp ik niet, iemand die mij dat uitlegt?
    Ik ben bang aan telefoon. Oefenen met bellen graag.
    Ik kom graag bij u thee drinken, dan praten we langzaam en in korte zinnen
    Zin om uw Nederlands los te maken? Al kokend leert u de meeste woorden.
    Oud-lerares NT2 praat wekelijks met een nieuwkomer over alles en niets.
    Samen naar de markt en alles benoemen: sinaasappel, wisselgeld, bonnetje.
    Als vrijwillig taalcoach heb ik al een Afghaan, een Braziliaanse en een Koreaan op weg geholpen.
    Rollenspel bij de bakker, aan de telefoon, bij de dokter, dat oefen ik met u aan tafel
    Je hoeft niet foutloos te spreken, we lachen gewoon om de foutjes.
    Tandem: jij leert van mij Nederlands, ik van jou Arabisch.
    Elke vrijdagochtend praattafel in de bieb, koffie gratis, alle niveaus.
    Ik praat graag en veel, misschien is dat nuttig voor iemand die de taal nog moet leren.
    Al wandelend converseren we over het weer, de bomen en uw land.
    Voor vrouwen met kleine kinderen kom ik aan huis om te oefenen met spreken.
    Videobellen met een anderstalige, twee keer per week een halfuurtje, lijkt mij leuk
    Ge wilt Nederlands babbelen? Kom bij ons in den hof zitten.
    Student taalwetenschap helpt met uitspraak, woordvolgorde en de/het.
    Spelletjes zoals Scrabble en pim-pam-pet zijn fijn om woorden te leren, speel mee.
    Anderstalige collega's hielp ik op de werkvloer met vaktaal, dat wil ik nu vrijwillig doen.
    Luisteren, herhalen, verbeteren en vooral veel geduld, dat bied ik een nieuwkomer.
    Ik woon twee jaar in Nederland en heb de cursus gedaan, maar ik heb geen Nederlandse vrienden. Ik wil graag elke week met iemand praten om beter te worden.
    Taalmaatje gezocht, ik kom uit Eritrea
    Op mijn werk in de keuken spreekt iedereen Engels. Wie wil met mij een uurtje per week Nederlands praten, misschien bij een wandeling?
    Wie wil met mij Nederlands oefenen?
    Mijn buurvrouw komt uit Afghanistan en zit de hele dag binnen met de kinderen. Zij wil zo graag Nederlands leren praten, wie komt er bij haar thuis?
    Ik begrijp leraar goed maar mensen op straat niet
    Ik heb B1 gehaald maar ik vergeet alles omdat ik niet praat. Ik ben man, 34, ik hou van schaken en koken.
    Nederlandse les bij mij thuis, kan dat, ik heb kleine baby
    Wij organiseren in de moskee een praatgroep voor vrouwen en zoeken dames die met een klein groepje willen kletsen.
    Chatten en bellen in het Nederlands, gewoon over de dag
    Mijn collega's maken grapjes en ik lach maar mee. Ik zou graag met iemand oefenen op gewone spreektaal.
    Ik ben kok uit Brazilië, ik zeg altijd woorden in verkeerde volgorde
    Voor mijn Poolse medewerkers zoek ik een geduldig iemand die een avond per week Nederlands met ze spreekt over werk en vrije tijd.
    Onze au pair wil graag beter Nederlands praten met leeftijdgenoten
    Wie wil met mij koffie en praten? Ik ben moeder van drie en ik leer Nederlands zelf met tv.
    Taalcoach voor man uit Soedan, beginner, twee keer per week
    Ik ken veel woorden maar mijn accent is zwaar, mensen vragen altijd wat zeg je
    Ge spreekt traag en duidelijk? Ik zoek iemand voor wat te babbelen, ik leer Nederlands sinds januari.
    Nederlands leer je niet uit een boekje alleen. Ik spreek graag elke week af met een nieuwkomer om te praten over het gewone leven.
    Nederlands oefenen? Kom bij mij koffiedrinken
    Ik geef al jaren taalles in het buurthuis en heb nog ruimte voor iemand die één op één wil oefenen. Beginners en gevorderden zijn allebei welkom.
    Taalcoach met tijd op maandagmiddag
    Mijn schoondochter komt uit Thailand en ik zag hoe moeilijk onze taal is. Ik wil graag iemand anders op weg helpen met spreken.
    Samen de krant lezen en over het nieuws praten, in eenvoudig Nederlands
    Met vrouwen uit andere landen zit ik graag aan tafel te haken, en intussen leren ze vanzelf de taal.
    Wij zoeken anderstaligen voor ons taalcafé, elke dinsdagavond, iedereen praat mee
    Wil je leren hoe je een praatje maakt met de buren of collega's? We oefenen dat stap voor stap.
    Werkwoorden, klanken, zinnetjes, ik heb geduld voor tien
    Ik ben student en praat graag met leeftijdgenoten die de taal nog leren. We gaan naar een museum, de film of gewoon een terrasje.
    Online Nederlands spreken met een gepensioneerde uit Groningen, wie wil?
    Ge wilt leren klappen gelijk de mensen hier? Ik leer u ook het dialect.
    Ik was zelf nieuw in Nederland, ik praat langzaam en begrijp uw fouten.
    Spreken, spreken, spreken, en af en toe een kaartje met een moeilijk woord. Zo hielp ik een Syrische buurman van A1 naar B1.
  `,
  inburgering: `
    Mijn schoondochter uit Syrië moet in juni examen over Nederlandse maatschappij. Ik ben oude man, weet niet wat antwoord goed is. Iemand voor oefenen met haar die vragen?
    Geen opa's en oma's in de buurt? Als oud-leraar maatschappijleer neem ik kandidaten door de kennis van onze samenleving heen, van polder tot polis, tot ze slagen.
    Ik heb examen B1 in juni, schrijven is moeilijk. Ik ben moeder alleen van twee kinderen, cursus is vol. Wie kan oefenen de oude toetsen met mij?
    Kennis van de Nederlandse maatschappij, die quizvragen ken ik nu allemaal door mijn vrouw. Gehuwden met een partner uit het buitenland: ik help jullie door de laatste onderdelen.
    18 juni moet ik KNM en schrijven doen, derde keer. Als ik weer zak krijg ik boete. Ik weet wie koning is maar ik weet niet van die vragen over verzekering en huisarts.
    B1 gehaald in één jaar, naast mijn baan bij de slachterij. Al mijn oefenexamens en samenvattingen heb ik bewaard en ik neem ze graag met je door, vragen stellen mag ook in het Arabisch.
    14 februari is mijn spreken examen, ik heb al een keer niet gehaald. Ik wil oefenen vragen over gezondheid en werk, u mag streng zijn.
    Oud-leraar Nederlands, ik heb de oefenboeken van A2 en B1 op de plank. Kennis van de samenleving doen we aan de hand van mijn familie.
    Examen B1 is in februari. Ik heb PTSS van oorlog, in klas ik kan niet denken. Met één mens in stille kamer gaat beter.
    Lerares met prikkelarm huis oefent met u de knopendoos van het examen: spreken, KNM, de brieven. Een persoon tegelijk.
    In april heb ik examen KNM en spreken B1. Boek ken ik, maar met microfoon ik word bang. Wie oefent met mij vragen?
    Mijn Syrische buurman haalde zijn diploma in een keer nadat wij samen alle proefexamens deden. Ik heb de stapel nog en de avonden vrij.
    Dertig jaar Nederlands op een mbo. Wie voor het B1-schrijven of de vragen over de Nederlandse maatschappij moet, mag bij mij de oude examens komen oefenen.
    Examen KNM is in februari, ik rijd vrachtwagen en leer in de cabine met filmpjes. Sommige vraag begrijp ik niet, bijvoorbeeld wat is een waterschap.
    In februari is mijn B1 en spreken lukt, maar luisteren op computer gaat te snel. KNM weet ik niet van de Eerste Kamer.
    Ik heb al twaalf mensen door het staatsexamen gesleept. Oefenexamens heb ik op de plank, zondagmiddag is vrij.
    KNM, hoe vraag je dat aan een mens? Ik ken alle vragen over Willem van Oranje en de zorgverzekering en oefen met jou tot je slaagt.
    Zelf haalde ik B1 op mijn vijftigste, na drie keer zakken. Mijn mappen, oude toetsen en trucs deel ik met iedereen die nog moet.
    Op 3 juni heb ik spreken B1 en KNM. Twee keer gezakt, nog één keer en dan boete. Wie oefent met mij de vragen?
    Mevrouw is analfabeet in haar eigen taal en moet toch examen doen. De school gaat te snel. Zij heeft iemand nodig die de stof van de cursus herhaalt.
    Ik moet KNM-examen doen in mei, wie oefent met mij de vragen over Nederlandse geschiedenis en wetten?
    DUO heeft brief gestuurd, mijn termijn van drie jaar is bijna over en ik ben nog niet geslaagd.
    Twee keer gezakt voor spreekvaardigheid A2
    Wie helpt mij met het portfolio MAP, module arbeidsmarkt en participatie?
    Staatsexamen NT2 programma 2, schrijven is het onderdeel waar ik op zak.
    Mijn vrouw zit nog in Marokko en moet basisexamen doen op de ambassade, wie kan online met haar oefenen?
    Ik wil Nederlands paspoort, daarvoor naturalisatie en examen nodig. Ik zoek hulp bij leren.
    Participatieverklaring, leerroute, B1-route, Z-route, ik snap het verschil niet.
    De taalschool heeft te grote groep, ik moet oefenen voor mijn toets lezen en luisteren
    Voor onze Syrische buurman zoeken we iemand die oefenexamens met hem maakt op de computer.
    Kan iemand uitleggen wat is Prinsjesdag, Tweede Kamer, en eigen risico? Voor mijn examen.
    Ik ben zenuwachtig voor spreken met de computer en microfoon, hoe gaat dat?
    Oekraïense arts wil B2-certificaat halen voor haar BIG-registratie.
    Na mijn inburgeringslessen twee keer per week wil ik thuis het boek met iemand doornemen
    Wie bereidt mij voor op de maatschappelijke oriëntatie en de test in Vlaanderen?
    Ik moet honderd uur vrijwilligerswerk doen voor mijn PVT-traject, wie weet waar?
    Schrijfvaardigheid: formulier invullen en briefje schrijven, ik haal net geen voldoende.
    Mijn Thaise schoonzus moet binnenkort inburgeren, ze heeft moeite met de stof.
    Ontheffing aanvragen na vier pogingen, of toch nog één keer proberen met hulp?
    Slagen voor je examen? Ik oefen met je alle onderdelen, van luisteren tot KNM
    Als oud-examinator weet ik waar kandidaten punten laten liggen.
    Zelf ben ik in 2019 geslaagd, nu ik wil anderen helpen met inburgeringsexamen.
    Gewoontes, feestdagen, zorgstelsel en kiesrecht, ik leg Nederland uit aan statushouders.
    Maatschappelijk begeleider in ruste helpt met DUO, leerroute en planning van de toetsen.
    Op woensdagavond maken we in het buurthuis proefexamens, met koffie en stroopwafels
    Staatsexamen I of II, ik kijk je schrijfopdrachten na en leg de fouten uit.
    Voor nieuwkomers die vastlopen met hun portfolio ben ik er.
    Samen de 100 fotovragen van het basisexamen doornemen, ook via videobellen met het buitenland.
    Oefenen met de tijdsdruk en de koptelefoon, zodat u op de examendag rustig bent.
    Met een groepje vrouwen bereid ik het A2-examen voor, kinderen mogen mee
    Bezoek aan gemeenteraad, museum en brandweer hoort bij mijn manier van inburgeren.
    Docent NT2 in ruste, gespecialiseerd in wie al een paar keer gezakt is.
    Naturalisatieceremonie als doel? Ik loop het hele traject met u mee.
    Alfabeet of hoogopgeleid, ik help u met uw lesboek van de taalschool.
    Met kaartjes en quizvragen leert u spelenderwijs wat de Grondwet en de polder zijn.
    Ge moet uw inburgeringstraject afleggen? Ik overhoor u elke week.
    Arbeidsmarkt verkennen, competenties opschrijven, eindgesprek oefenen: dat doen we samen.
    Ik moet in maart mijn inburgeringsexamen doen en ben bang om te zakken. Wie kan met mij oefenen voor spreken en schrijven?
    Hulp bij inburgering gezocht
    Mijn man heeft een brief gekregen dat hij binnen een jaar moet slagen, anders krijgt hij een boete. Hij werkt in ploegen en kan niet naar school.
    Wie oefent met mij voor KNM?
    Ik volg de B1-route en heb zelfstudie op de computer. De vragen over werk, zorg en wonen zijn moeilijk voor mij, ik zoek iemand die uitleg geeft.
    Schrijfexamen gezakt, voor de derde keer
    Voor mijn verblijfsvergunning voor onbepaalde tijd moet ik het diploma hebben. Ik spreek goed, maar bij de luistertoets gaat het te snel.
    Mijn verloofde in Colombia leert voor het examen bij het consulaat, via video samen oefenen zou fijn zijn
    Welke examens moet ik doen en hoe meld ik mij aan? Ik raak in de war van de site.
    ONA gesprek, ik moet vertellen welk beroep en waarom, ik ben zenuwachtig
    Onze Eritrese buurvrouw heeft weinig school gehad en moet toch inburgeren. Wie heeft ervaring met de zelfredzaamheidsroute?
    Staatsexamen NT2 nodig voor toelating hbo, wie kijkt mijn schrijfteksten na?
    Leesexamen A2, ik lees langzaam en tijd is op voor laatste tekst
    Mijn moeder van 59 moet nog inburgeren maar kan niet goed met een computer omgaan, en de toets is digitaal.
    Wie legt mij de Nederlandse geschiedenis uit, Willem van Oranje, VOC en de oorlog? Het komt in mijn toets.
    Ik wil Nederlander worden, welke papieren en welke toets heb ik nodig
    Voor mijn integratiecursus in Antwerpen moet ik een test doen, wie helpt mij studeren?
    In de afgelopen jaren heb ik zes mensen naar hun inburgeringsdiploma begeleid. Er is weer plek voor iemand die een stok achter de deur zoekt.
    Hulp bij het inburgeringsexamen
    Als oud-docent maatschappijleer vertel ik graag over grondrechten, verkiezingen en de zorg. Precies wat u voor KNM moet weten.
    Oefenen voor A2 of B1, een avond per week
    Het examen spreken is met filmpjes en een microfoon, dat is even wennen. Ik oefen met u op mijn laptop tot het gewoon voelt.
    Ik help met de inschrijving bij DUO en het plannen van uw examens
    Bent u gezakt? Samen kijken we welk onderdeel het moeilijkst was en daar gaan we mee aan de slag.
    Proeftoetsen maken, fouten bespreken, nog een keer
    Mijn vrouw komt uit de Filipijnen en met haar heb ik het hele traject doorlopen. Die kennis deel ik graag met andere stellen.
    Vrijwillige taalcoach voor inburgeraars, ook voor het staatsexamen
    Samen bezoeken we een stembureau, een huisartsenpraktijk en een school. Zo begrijpt u waar de examenvragen over gaan.
    Ik ben geslaagd vorig jaar, ik kan mijn boeken geven en oefenen met jou.
    Participatieverklaring, waarden en normen, ik leg het in gewone taal uit
    Brief, e-mail of formulier schrijven zoals bij de toets, ik kijk het na met de puntentelling ernaast.
    Ge doet een cursus maatschappelijke oriëntatie? Ik studeer met u mee.
  `,
  'lezen-en-schrijven': `
    Op me twaalfde ging ik de haven in en van letters is nooit wat gekomen. Me vrouw deed alles wat op papier stond, en die is dood. Ik ben 74. Kan 't nog?
    Bij mij heeft menig kind zijn eerste 'maan roos vis' geleerd. Volwassenen die dat gemist hebben, hoeven zich aan mijn eettafel niet te schamen, we beginnen gewoon met uw eigen naam.
    Mijn dochter zit in groep drie en krijgt letters mee naar huis. Ik ook wel graag. Thuis heb ik altijd gedaan of ik mijn bril kwijt was.
    Als remedial teacher met pensioen vind ik het nooit te laat. Ouders die hun eigen briefjes van school niet kunnen ontcijferen: een uur per week, niemand hoeft het te weten.
    Mijn kleindochter vroeg of opa een verhaaltje wilde doen. Ik heb het boek ondersteboven gehouden en grapjes gemaakt. Ik ben 63 en ik wil het nu echt zelf kunnen, van het begin af aan.
    Zelf kon ik het tot mijn 45ste niet. Nu haal ik de krant uit de bus en snap ik hem. Ik help je met de eerste stap, van a tot z, zonder schoolbank.
    In Afghanistan meisjes gingen niet naar school bij ons. Ik ken cijfers, ik ken mijn naam. Wie leert mij letters, rustig, vrouw graag, in de ochtend als kinderen weg zijn?
    Oud-juf van groep drie zoekt volwassenen die hun eigen boodschappenlijstje willen kunnen maken. Geen kinderboekjes, wel ondertitels, bushaltes en een kaart voor je moeder.
    Ik repareer alles wat een motor heeft, maar een werkbon lezen kan ik niet. Mijn vrouw weet het, verder niemand. Ik ben 49 en wil het nu wel eens leren.
    Boekenwurm, oud-juf van groep drie. Grote mensen leren de letters net zo goed als kleintjes, alleen schamen ze zich meer; bij mij hoeft dat niet.
    Zestig jaar heb ik gezegd dat ik me bril vergeten was. Me vrouw deed alles en die is er niet meer. Ik wil het nou leren.
    Binnen leerde ik een celmaat zijn eigen naam spellen, hij huilde ervan. Ik wil dat nog eens doen, rustig, letter voor letter.
    Mijn man van 58 zegt altijd dat hij zijn bril is vergeten. Hij wil het nu toch leren, de letters, bij iemand die niet lacht.
    Het is geen schande. Ik oefen in alle rust met volwassenen die vroeger op school zijn overgeslagen, te beginnen met je eigen naam en de straatborden.
    In de bouw viel het nooit op, maar nu moet ik op een tablet de veiligheidsregels doen en ik kan de woorden niet goed aan elkaar krijgen. Liefst iemand die niet lacht.
    Zeg niet dat u uw bril vergeten bent, bij mij hoeft dat niet. Met de krant en boodschappenbriefjes beginnen we gewoon bij het begin, op een plek waar niemand u kent.
    Mijn vrouw deed altijd de brieven en nu is ze dood. Wat niemand weet: ik kan alleen mijn naam. Ik ben 63 en dit typt mijn kleindochter.
    Letters die door elkaar lopen, ik ken het, zelf pas op mijn dertigste geleerd. Geen klas, gewoon bij een kop thee met je eigen post en een krantje.
    Letters zijn soms lastig, ook als je hier geboren bent. Bij mij thuis, gordijn dicht, niemand die het weet: we beginnen bij de aap, noot, mies.
    Ik was tot mijn veertigste analfabeet. Tegenwoordig lees ik mijn kleinzoon voor en ik wil het een ander ook leren, zonder schaamte.
    Ik ben 58, vrachtwagenchauffeur, en zeg altijd dat ik mijn bril vergeten ben. Ik heb geen bril. Mijn kleinzoon wil een verhaaltje van mij.
    Mijn vrouw typt de appjes voor mij. Zij gaat nu drie maanden naar haar moeder. Ik wil het zelf leren en niemand mag het weten, dus liefst bij u thuis.
    Ik ben 56 en kan nauwelijks een brief lezen, dat weet bijna niemand
    Ik zeg altijd dat ik mijn bril vergeten ben. Eigenlijk kan ik het gewoon niet.
    Mijn kleindochter vraagt of ik een boekje lees en ik verzin het maar.
    Op mijn werk moet ik nu rapportjes tikken en ik schrijf alles fout.
    Nooit naar school geweest in mijn land, ik wil alfabet leren van begin.
    Wie leert een bouwvakker van 48 zonder uitlachen zijn letters?
    Schrijven in Arabisch kan ik, maar Latijnse letters zijn moeilijk, wie helpt?
    Zoek een discrete vrijwilliger die een volwassen man leert spellen
    Mijn tante is geboren in het woonwagenkamp en heeft maar twee jaar op de banken gezeten, nu wil ze het leren.
    Ondertiteling gaat mij te snel, en de bijsluiter snap ik niet.
    Ik wil zelf een kaartje kunnen schrijven aan mijn moeder.
    De vakbondsman zegt dat er cursussen zijn voor laaggeletterden maar een klas durf ik niet.
    Een appje sturen duurt bij mij een half uur door de spelling, wie oefent met me?
    Hij is 30, hard werken kan ie, maar het theorieboek voor zijn rijbewijs krijgt ie niet gelezen
    Formulieren laat ik altijd door mijn vrouw invullen, zij is overleden. Nu wil ik het zelf leren.
    Mijn moeder is analfabeet uit de Rif, ze wil straatnamen en busborden kunnen begrijpen.
    Ik schrijf fonetisch zegt men, en daar schaam ik me rot voor.
    Ons nonkel kan lezen noch schrijven, wie heeft er geduld met hem?
    Heeft er iemand lesboekjes en tijd voor een moeder die de schoolmails niet kan ontcijferen?
    Nooit goed leren lezen? Bij mij aan tafel hoeft u zich niet te schamen
    Ik help volwassenen van de eerste letter tot de eerste krant.
    Gepensioneerd meester leert grote mensen spellen met hun eigen boodschappenlijstje.
    Taalvrijwilliger met ervaring in alfabetisering, rustig, een op een, in de bieb.
    Samen oefenen we met folders, straatnaamborden en de tv-gids.
    Ik kon zelf tot mijn veertigste niet lezen en ben nu taalambassadeur
    Letter voor letter, klank voor klank, er is geen haast.
    Mensen die nooit op school zaten leer ik hun naam schrijven, het adres en daarna de rest.
    Brieven in moeilijke woorden? We lezen ze samen, en op den duur kunt u het alleen.
    Voor arbeiders die een VCA- of theorie-examen willen maar moeite hebben met tekst.
    Ik oefen ook digitaal: typen, mailtjes schrijven en zoeken met de juiste spelling
    Een op de zes heeft er moeite mee, u bent heus niet de enige. Bel gerust.
    Schrijfmaatje biedt zich aan: kaartjes, appjes en briefjes zonder fouten.
    Alfabetiseren van anderstalige vrouwen doe ik met zandletters en plaatjes.
    In het geheim? Prima, u komt zogenaamd op de koffie.
    Eenvoudige romannetjes voor volwassenen heb ik in huis, daar beginnen we hardop in.
    Ge zijt nooit te oud om uw letters te leren, kom eens langs
    Oud-logopediste helpt volwassenen met dyslexie die op school dom genoemd werden.
    Op school ging het bij mij niet en daarna ben ik meteen gaan werken. Nu ben ik 52 en wil ik eindelijk goed leren lezen, wie wil mij daarbij helpen?
    Ik wil beter leren lezen en schrijven
    Mijn man is een harde werker, maar als er een brief komt schuift hij hem naar mij. Hij wil het nu zelf leren, zonder dat de buurt het weet.
    Wie leert mijn moeder lezen? Zij is 60.
    Bij het sollicitatieformulier liep ik vast omdat ik zoveel fouten schrijf. Ik zoek iemand met geduld die met mij spelling doet op volwassen niveau.
    Ik kan letters, maar ik kan niet snel lezen, tekst is moeilijk
    Sinds mijn beroerte zijn de letters weg. Ik ben 63 en moet opnieuw leren lezen, een vrijwilliger die met mij oefent is welkom.
    Voorlezen aan mijn kind durf ik niet, dat wil ik zo graag leren
    Ik rijd op een heftruck en moet nu alles op een scherm invullen. De jongens lachen als ik het verkeerd typ.
    Recepten, bijsluiters, ondertitels, overal staan letters
    Mijn vrouw heeft in Somalië nooit een potlood vastgehouden. Wie heeft ervaring met het leren van het alfabet aan een volwassene?
    Een gewoon briefje aan de juf kost mij een uur en drie kladjes
    Zoek hulp met schrijven, ik ben dyslectisch en ben vroeger opgegeven
    Mijn broer van 35 met een licht verstandelijke beperking wil zijn eigen post leren lezen en een kaartje schrijven.
    In het menu wijs ik altijd maar wat aan
    Ik versta en spreek alles, geboren en getogen hier, maar schrijven is nooit gelukt. Wie gaat met me aan tafel?
    Mijnen oom is ongeletterd en wil zijn gazet kunnen lezen
    Tweeënhalf miljoen volwassenen in Nederland vinden lezen moeilijk, dus u bent echt niet alleen. Ik help u graag, rustig en in vertrouwen.
    Leren lezen als volwassene? Ik help
    Ik heb een man van 60 leren lezen, en toen hij zijn eerste ansichtkaart schreef heb ik gehuild. Dat wil ik nog wel een keer meemaken.
    Hulp bij spelling voor grote mensen
    Samen beginnen we met wat u nodig heeft: de brief van de gemeente, het rooster op het werk of een berichtje aan uw dochter.
    Basisvaardigheden lezen en schrijven, in het buurthuis of thuis
    Oud-onderwijzeres met liefde voor het vak leert volwassenen lezen. Geen kleuterboekjes maar de krant in makkelijke taal.
    Ik oefen met mensen die niet op school zijn geweest, eerst de klanken, dan woordjes, dan zinnen.
    Uw handschrift, uw spelling, uw tempo
    Mailtjes en appjes leren schrijven zonder bang te zijn voor fouten
    Voor mensen uit de bouw, de schoonmaak of de zorg die op het werk steeds meer moeten schrijven kom ik een avond per week.
    Ik help vrouwen die in hun land geen school hadden, met letters en hun handtekening.
    Dyslexie en toch willen lezen? Er zijn hulpmiddelen, ik laat ze zien en oefen mee
    Wij houden een leeskring voor beginners, eenvoudige boeken, hardop en met koek
    Ge kunt niet goed lezen? Niemand hoeft het te weten, kom maar langs den achterkant.
  `,
  'andere-taal': `
    Mijn achterkleinkinderen in Lissabon spreken geen woord van wat ik spreek. Ik ben 80 en heb nog wel wat hersens. Wie brengt mij genoeg Portugees bij voor een sprookje?
    Zevenentwintig jaar docente Frans aan het lyceum. Voor ouderen die nog eens naar de Dordogne willen: een kring met kaas, en onregelmatige werkwoorden alleen op verzoek.
    Over een half jaar ga ik op uitwisseling naar Madrid en ik kan alleen una cerveza. Wie spreekt het van huis uit en wil een uur per week kletsen?
    Ik komen uit Georgia en kan Russisch, Georgisch en Engels goed. Voor kind of student die wil leren, ik kan helpen. Ik ben au pair en heb zondag vrij.
    Grootmoeder uit Lyon, hier getrouwd in 1968. Wie au pair wordt in Frankrijk of zakt voor de onregelmatige werkwoorden, krijgt van mij madeleines en conversation.
    Ben in Rotterdam geboren maar als ik in Nador bij mijn opa zit, versta ik de helft. Zoek iemand die met mij Tamazight wil oefenen voor deze zomer, ik schaam me kapot.
    Türkçe? Tabii, zeg ik altijd. Voor wie een Turkse schoonfamilie heeft of op vakantie meer wil zeggen dan teşekkürler: een uurtje per week bij mij met thee en woordjes.
    Mijn vriend komt uit Willemstad en zijn moeder spreekt op verjaardagen alleen Papiaments over mij. Ik wil weten wat ze zegt. Wie leert mij de basis, en vooral hoe je lief terugpraat?
    Spaans, native, uit Bogotá. Wie volgend jaar de camino loopt of gewoon wat anders wil dan een app mag met me mee op het balkon zitten praten.
    Mijn kleinkinderen groeien op in Lissabon en ik ken alleen bacalhau. Wie leert mij genoeg Portugees om een verhaaltje te lezen?
    Duits, Zwitserduits en een klein beetje Grieks heb ik overgehouden van veertig jaar op de vrachtwagen. Kom maar praten, grammatica komt later.
    Mijn kleindochter is doof geboren en ik wil met haar kunnen praten. Wie leert een opa met stijve vingers gebaren?
    Ik ben doof en geef graag les in gebarentaal aan buren, kassières en conducteurs. Stem uit, handen aan.
    Ons schoondochter is van Valencia en ik versta geen knijt van haar ouders. Wie leert een Gentenaar wat Spaans voor de trouw?
    Turks is mijn moedertaal en ik zit toch de hele dag in de winkel. Kom een paar woordjes leren, voor je vakantie of je buren.
    Mijn klanten zijn half Pools tegenwoordig. Ik wil leren zeggen: vers, per kilo, tot volgende week. Wie leert dat aan een ouwe groenteboer van 61?
    Varend heb ik Duits opgepikt dat ze in Duisburg verstaan. Voor wie met vakantie of met zijn kleinkind wil praten: gewoon doen, geen rijtjes.
    Mijn schoondochter is Spaanse, in juni trouwen ze in Sevilla, en ik wil in elk geval kunnen toosten zonder te blozen.
    Ik geef Arabisch aan wie met de buren mee wil praten tijdens de ramadan: groeten, danken, een beetje keuvelen.
    Ciao! Ik ben Romeinse, ik praat met de handen en leer jou bestellen, vloeken en flirten voordat je naar Italië rijdt.
    Gebarentaal is mijn moedertaal. Heb je een dove collega of kleinkind, dan leer ik je in tien avonden een echt gesprek te voeren.
    Plat Gronings dreigt uit te sterven en dat mag niet gebeuren. Moi, ik leer het die import uut 't westen geern.
    Mijn dochter trouwt met een Portugees en zijn moeder lacht alleen naar mij. Ik wil meer dan obrigado kunnen zeggen op de bruiloft.
    Op de middelbare had ik een vier voor Frans. Nu hebben we een stacaravan in de Ardèche en wil ik bij de bakker niet meer wijzen.
    Ik wil Spaans leren voordat we naar de Costa verhuizen, wie praat er met mij over tapas en het weer?
    Wie kan me een mondje Frans bijbrengen voor op de camping?
    Mijn schoonfamilie is Turks en ik zit er stom bij, ik wil de basis kunnen.
    Engels voor beginners, 70 jaar en nog nooit geleerd, mijn kleinkinderen wonen in Australië
    Zoek native speaker Italiaans voor conversatie bij een espresso.
    Gebarentaal leren omdat ons kleinkind doof geboren is, wie oefent met ons?
    Koreaans! Ben fan van K-drama en wil het alfabet snappen.
    Duitse les gezocht, mijn grammatica is van 1972.
    Ik zou graag Fries leren verstaan nu ik hier ben komen wonen.
    Voor een reis naar Japan wil ik een paar zinnen en tekens onder de knie krijgen
    Arabisch lezen en schrijven, voor mijn zoon die nooit in Syrië is geweest.
    Mijn vriend komt uit Krakau, ik wil hem verrassen met wat Pools.
    Wie wil mijn roestige Portugees ophalen? Fado luisteren mag ook.
    Sollicitatie in het Engels, mijn steenkolenvariant moet beter.
    Oefenpartner Zweeds gevraagd, ben gevorderd beginner.
    Ik zoek iemand die mijn dochter Papiaments leert, haar oma spreekt niets anders
    Esperanto, wie doet dat nog?
    Voor mijn vrijwilligerswerk in het azc wil ik wat Tigrinya of Farsi leren.
    Frans spreken op café in Brussel, ik durf niet, wie oefent met mij?
    Hablas español? Ik ben Colombiaanse en leer het u met muziek en salsa
    Geboren Française babbelt graag met u in haar moedertaal.
    Deutsch lernen? Ik kom uit Keulen en heb op maandag tijd.
    Ik geef les in Turks voor beginners, wij drinken thee en spreken.
    Engels opfrissen voor senioren, elke week een liedje van de Beatles.
    Ruil: ik leer jou Arabisch, jij laat mij schaatsen
    Russisch of Oekraïens leren van een juf uit Kharkiv? Graag.
    Gebarentolk in ruste leert buurtgenoten de eerste honderd gebaren.
    Ooit woonde ik in Rome, nu zoek ik mensen die Italiaans willen oefenen.
    Chinees is niet eng, ik leer je tien karakters per week.
    Small talk in English for shy Dutch people, I'm from Leeds. Nederlands mag ook!
    Portugees voor emigranten, wij hebben vijftien jaar in de Algarve gewoond.
    Plat Gronings, ik leer het aan nieuwe Stadjers met verhalen en moppen
    Latijn en Oudgrieks voor de lol, wie wil Homerus lezen met een oude rector?
    Vakantie-Grieks in zes avonden aan mijn keukentafel, inclusief olijven.
    Kinderen met een Poolse achtergrond leer ik hun moedertaal lezen.
    Een Engelse leesclub voor wie zijn talen niet wil laten verslonzen, sluit aan.
    Mijn zoon woont in Barcelona en krijgt een kindje met een Spaanse vrouw. Ik wil straks met mijn kleinkind kunnen praten, wie leert mij de taal?
    Engelse les gezocht voor beginner
    Vroeger sprak ik redelijk Frans, maar het is weggezakt. Ik zoek iemand die een keer per week met mij wil converseren over boeken en eten.
    Wie leert mij Engels spreken? Ik ben 60 en heb alleen lagere school.
    Wij gaan naar Zweden emigreren en hebben een app geprobeerd. Met een echt mens leren we toch sneller.
    Ik wil Chinees leren, gewoon omdat het me fascineert
    Mijn vriend is doof en ik wil beter leren gebaren. Is er iemand die met mij NGT oefent buiten de cursus om?
    Duits voor mijn werk over de grens, vooral bellen met klanten
    Mijn kinderen zijn half Marokkaans en willen met hun oma kunnen praten. Wie geeft hun Darija?
    Portugese les voor een stel dat een huisje in de Alentejo heeft gekocht
    Mijn dochter wil haar moedertaal Pools leren schrijven, ze spreekt het alleen
    Voor een rondreis door Italië wil ik leren bestellen en de weg vragen. Betalen kan in de vorm van een zelfgekookte maaltijd.
    Wie spreekt er Grieks en wil ruilen voor wat klussen?
    Ik leer Engels voor mijn werk in hotel. Iemand native om mee te praten?
    Hebreeuws leren lezen voor bijbelstudie
    Iets van Frans leren voor als ik naar Wallonië moet, wie heeft er goesting?
    Ik ben opgegroeid in Buenos Aires en leer u graag Spaans, met gewone gesprekken en weinig grammatica. Beginners zijn welkom.
    Engelse conversatie, ik ben native speaker
    Als gepensioneerd docent Duits mis ik mijn taal. Wie een reis of een baan in Duitsland op het oog heeft, kan bij mij aan tafel komen oefenen.
    Frans leren met een geboren Parijse
    Ik kom uit Syrië en kan u Arabisch leren spreken en schrijven. Wij beginnen met groeten, getallen en het alfabet.
    Italiaans voor op vakantie, vijf lesjes
    Gebarentaal is mijn eerste taal. Ik leer het u graag, met veel mimiek en een kop thee.
    Taaluitwisseling: Oekraïens of Russisch voor Nederlands
    Op woensdagavond praten we bij mij thuis Spaans, met een glaasje wijn. Er is plaats voor twee mensen die al een beetje kunnen.
    Japans voor mangafans en reizigers
    Ik geef Engelse les aan ouderen die hun kleinkinderen in het buitenland willen verstaan.
    Turks leren? Kom bij mijn moeder in de keuken zitten
    Leer Noors, Deens of Zweeds van iemand die er twintig jaar woonde
    Ge wilt Frans spreken maar ge durft niet? Bij mij moogt ge fouten maken.
    Fries, Limburgs of Papiaments: in ons taalhuis leren we het elkaar.
  `,
  vertalen: `
    In de nalatenschap van mijn vader zaten brieven uit 1943, in het Duits, in dat puntige schrift. Ik wil voor ik ga weten wat erin staat. Wie kan het overzetten?
    Jaren scheepspapieren Engels en Spaans gedaan bij een cargadoor. Schrijft uw kleinkind in het buitenland een brief die u niet kunt lezen, dan tik ik hem uit in het Nederlands.
    De pleegmoeder hier: het meisje heeft een dik dossier in het Portugees, twintig bladzijden van een oma. Ik wil haar het ooit kunnen geven in een taal die zij leest.
    Tweetalig opgegroeid, Turks en Nederlands, en zonder baan. Diploma's, brieven van familie, geboorteaktes: ik schrijf ze voor je over in gewone woorden.
    Mijn diploma van verpleegster is in het Oekraïens, drie bladzijden met cijferlijst. Hoeft niet officieel met stempel, alleen zodat de baas ziet wat ik geleerd heb.
    Roemeense brieven, geboorteaktes, berichtjes van oma: stuur maar door, ik zet het voor je om in leesbaar Nederlands. Andersom kan ook. Vertalen doe ik 's avonds op de bank.
    Mijn diagnose staat in een Spaans ziekenhuisverslag van elf kantjes, en mijn arts hier kan er niets mee. Kan iemand dit omzetten?
    Vanuit bed, met mijn laptop op schoot, zet ik Poolse en Duitse brieven over in het Nederlands. Vooral voor mensen die het niet kunnen betalen.
    De akte van mijn huwelijk is in het Arabisch en de verhuurder wil weten wat er staat. Geen stempel nodig, alleen gewoon in het Nederlands.
    Ik reed twintig jaar op Duitsland en Frankrijk. Papieren, handleidingen of een mail in die talen zet ik voor u over.
    Een cliënt van mij heeft een huwelijksakte in het Tigrinya en budget is er niet. Ik vraag het hier als buurvrouw: wie leest dat en zet het in het Nederlands?
    Op kantoor doe ik Spaanse contracten, 's avonds wil ik iets nuttigers. Diploma's, geboortebewijzen, een brief van oma uit Lima: mail maar, ik maak er Nederlands van.
    Uit de nalatenschap van een oom kregen wij vijf vellen van een Duitse Rechtbank. Of is het een rekening? Wie zet dat om?
    Oekraïens, Russisch en Nederlands. Stuur een foto van je geboorteakte of schoolrapport en ik schrijf wat er staat.
    Geboorteakte uit Warschau, brief van een advocaat in Krakau: ik zet Pools om in begrijpelijk Nederlands, onofficieel maar zorgvuldig.
    Zes talen spreek ik, drie schrijf ik foutloos. Als er op papier iets staat in Frans, Engels of Lingala, doe ik het voor je over in het Hollands.
    Een brief uit Turkije over de grond van mijn opa, met stempels. Ik ben hier geboren en mijn Turks is keukentaal. Wie zet het voor mij om?
    In de kist van mijn schoonmoeder lag een bundel in het Hongaars, met de hand. Recepten of liefdesbrieven, geen idee. Wie kan dat lezen en in het Nederlands opschrijven?
    Ik kreeg een brief in het Duits van mijn pensioenfonds en kan er geen touw aan vastknopen.
    Mijn diploma uit Syrië moet in het Nederlands, kan iemand een gewone versie maken?
    Oude liefdesbrieven van oma in het Frans, wie zet ze voor ons om?
    Buurthuisflyer graag in Arabisch, Turks en Pools, twaalf regels
    Wie kan mijn CV van Oekraïens naar Nederlands doen?
    De handleiding van mijn wasmachine is alleen in het Chinees.
    Ik heb contract van huur in Nederlands, kan iemand schrijven in Engels voor mij?
    Geboorteakte uit Spanje, niet beëdigd hoeft, we willen alleen weten wat er staat.
    Voor de grafsteen van mijn vader zoeken we de juiste Hebreeuwse tekst met Nederlandse betekenis
    Een mail aan een hotel in Italië opstellen, ik kan wel typen maar niet in die taal.
    Stamboomonderzoek: een Poolse doopakte uit 1890, handgeschreven.
    Onze website over de moestuin moet ook in het Engels, Google maakt er een potje van.
    De school stuurt lange nieuwsbrieven, kan iemand die voor Tigrinya-ouders overzetten?
    Medisch dossier uit Turkije, de dokter hier wil weten wat erin staat.
    Kunt ge een Frans contract van de syndicus in gewoon Nederlands overzetten?
    Mijn gedichten in het Spaans, ik droom ervan ze in het Nederlands te lezen
    Ondertitels maken voor een filmpje van onze vluchtelingengroep, Farsi naar Nederlands.
    Een Engelse overlijdensadvertentie die ik moet omzetten voor familie.
    Beëdigd vertaler Frans doet voor buren gratis een kort stukje
    Stuur mij uw Engelse brief, morgen heeft u hem in het Nederlands terug.
    Ik kan teksten overzetten van Arabisch naar Nederlands en andersom, ook documenten.
    Duits, Deens en Noors lees ik als de krant; handleidingen en mails welkom.
    Voor buurtinitiatieven maak ik folders in begrijpelijk Turks.
    Oekraïense met talenstudie werkt aan huis uw papieren om, Russisch ook
    Menukaart, flyer, uitnodiging in vijf talen? Mijn vriendinnen en ik doen het graag.
    Oude Duitse handschriften, Sütterlin incluis, ontcijfer ik en schrijf ik in het Nederlands uit.
    Pools-Nederlands, brieven van gemeente of werkgever, op papier of foto per app.
    Gepensioneerd lerares Spaans wil weer eens haar woordenboeken gebruiken.
    Ik zet uw levensverhaal over in het Engels voor de kleinkinderen in Canada.
    Ge hebt een Franstalige factuur of polis? Ik schrijf u de Nederlandse tekst ernaast
    Moeilijke ambtelijke brief in het Somalisch opschrijven, dat kan ik.
    Literair vertaalster zoekt tussendoor kleine klusjes, van gedicht tot trouwkaart.
    Hongaars, wie heeft dat nodig? Ik lees en schrijf het vloeiend.
    Meertalige student poetst vertalingen van Google op tot goed leesbaar Nederlands.
    Cv, diploma of motivatiebrief vanuit het Farsi, ik maak er nette Nederlandse tekst van.
    Ik kreeg een brief van de Franse belastingdienst over het huisje van mijn ouders. Mijn Frans is niet goed genoeg, wie zet hem voor mij in het Nederlands?
    Wie kan iets vertalen van Duits naar Nederlands?
    Voor mijn aanvraag moet ik een trouwakte uit Marokko inleveren. Eerst wil ik weten wat er precies in staat, iemand die Arabisch kan lezen?
    Pools naar Nederlands, een contract van twee bladzijden
    Wij willen de uitnodiging voor ons straatfeest in vier talen rondbrengen. Wie schrijft ons tekstje in het Turks, Arabisch of Engels?
    Mijn getuigschrift is in het Portugees en mijn nieuwe baas wil het kunnen lezen
    In een doos van opa vond ik brieven uit Indië, deels in het Maleis. Ik ben zo benieuwd wat er staat.
    De brief van de gemeente is Nederlands en ik kan alleen Engels lezen
    Een Russisch kookboek van mijn schoonmoeder, kan iemand tien recepten omzetten?
    Ik heb een sollicitatiebrief in het Spaans geschreven, wie maakt daar goed Nederlands van?
    De huisregels van onze flat moeten ook leesbaar zijn voor bewoners uit Oost-Europa. Roemeens en Bulgaars ontbreken nog.
    Technische beschrijving van een oude Italiaanse scooter, ik kom er niet uit
    Mijn Engels is niet goed, ik moet een mail naar een universiteit sturen
    Voor het overlijden van mijn nicht in Canada wil ik een mooie tekst in het Engels. Ik heb hem in het Nederlands op papier.
    Wie kan een Chinees etiket lezen van een medicijn?
    Ik heb een brief van den advocaat in 't Frans, wie kan dat overzetten?
    Ik ben tweetalig opgegroeid met Duits en Nederlands en vertaal graag brieven, mails of formulieren voor buurtgenoten. Stuur maar een foto.
    Vertalen Arabisch - Nederlands
    Dertig jaar werkte ik als vertaalster op een ministerie. Voor particulieren doe ik nu kleine teksten voor een bos bloemen.
    Engelse teksten zet ik om in goed Nederlands, en omgekeerd
    Brieven van instanties schrijf ik over in het Pools, zodat u begrijpt wat u moet doen. Ook medische papieren zijn geen probleem.
    Uw website of folder in het Frans? Laat maar komen.
    Oude documenten voor stamboomonderzoek in Latijn of Duits schrift lees ik voor de lol. Ik tik ze uit en maak er een Nederlandse versie bij.
    Ik spreek Farsi en Nederlands, kan teksten schrijven in twee talen
    Diploma's, cv's en referenties uit het Oekraïens, voor een niet-officiële versie
    Spaanse koopakte of huurcontract van uw vakantiehuis? Ik leg de tekst in het Nederlands vast.
    Turks, van geboortebewijs tot liefdesgedicht
    Voor de wijkkrant en het buurthuis vertaal ik berichten naar eenvoudig Engels.
    Chinees of Japans op een prent, gebruiksaanwijzing of verpakking? Ik zoek het uit.
    Ge hebt iets in het Engels dat ge niet verstaat? Ik zet het op papier voor u.
    Ondertiteling en songteksten uit het Portugees, dat doe ik graag
  `,
  tolken: `
    Mijn moeder is 82 en spreekt alleen Turks sinds zij ziek is, het Nederlands is weg. Ik woon in Ankara. Bij de geriater volgende week moet iemand voor haar het woord overbrengen.
    Geboren in Paramaribo, verpleegster in Rotterdam. Zit er een oude Surinaamse dame bij de dokter die alleen nog Sranan praat, dan zeg ik over en weer wat er bedoeld wordt.
    Oudergesprek op school gaat volgende week dinsdag. Ik spreek Tigrinya, de juf niet. Is er iemand die tussen ons kan zitten en beide kanten zegt?
    Als student geneeskunde spreek ik Arabisch en Nederlands vloeiend. Met een moeder mee naar het consultatiebureau, woord voor woord overbrengen, dat vind ik mooi om te doen.
    Donderdag gesprek op school over mijn zoon, met de juf en een mevrouw van zorg. Ik spreek Tigrinya. Mijn zoon mag niet zelf vertellen wat zij over hem zeggen, toch?
    Pools is mijn moedertaal, Nederlands na twaalf jaar bijna ook. Ik zit graag aan tafel als jij met je baas, huisbaas of dokter moet praten en elkaar niet verstaat.
    Dari en Pasjtoe spreek ik allebei, en ik zeg eerlijk wat er gezegd wordt, niet meer en niet minder. Vrijdag ben ik vrij, ook via de telefoon kan ik het doen.
    De school wil over mijn dochter praten en mijn Nederlands is klein, mijn Tigrinya groot. Is er iemand die beide heeft?
    Mijn Pools is van huis uit, mijn Nederlands van de bouw. Bij gesprekken met de dokter of huisbaas zit ik graag tussenin.
    Met de arts ik spreek niet goed, over kanker van mijn moeder. Kind van elf moet niet vertalen zulke woorden. Wie spreekt Tigrinya en Nederlands?
    Gebaren naar stem en terug, ik ben horend kind van dove ouders. Bij de notaris, de uitvaart of een ouderavond zit ik er graag tussen.
    Donderdag oudergesprek van mijn zoon, juf praat snel, ik spreek Tigrinya. Ik zoek vrouw die zit tussen ons en zegt wat juf zegt.
    Somalisch, Engels, Nederlands: ik schakel zo om. Heb je een gesprek met de woningbouw of de wijkagent, dan kom ik erbij zitten.
    Als correspondent woonde ik elf jaar in Caïro. Moet u naar de school of de dokter en is uw Nederlands nog dun, dan zit ik ertussen met Arabisch.
    Op de oudergesprekken komt een Turkse vader die niks zegt omdat zijn zoon moet overzetten. Als juf zou ik graag een volwassene erbij hebben, twintig minuten.
    De verloskundige legt uit, ik zeg altijd ja maar begrijp niet. Bij controle van 32 weken wil ik vrouw die Tigrinya en Nederlands spreekt.
    Turks van huis uit, jurist van beroep. Bij het oudergesprek, de huisarts of de advocaat praat ik voor u heen en terug.
    Tussen twee mensen in zitten en allebei laten praten, dat kan ik. Tigrinya en Nederlands, bij school of dokter, ik zeg precies wat gezegd is.
    Ben opgegroeid met Turks en heb het al voor al mijn tantes gedaan bij de huisarts. Nu mag het ook voor andere tantes.
    Mijn oma van Syrië gaat naar cardioloog. Altijd moet ik mee van school om te praten voor haar, ik ben 13. Kan een grote mevrouw die Arabisch kan?
    Bij het rapportgesprek zit een moeder die alleen Tigrinya spreekt. De telefonische dienst is te duur geworden voor school. Wie kan er vrijdag bij zijn?
    Ik moet gesprek hebben met school van mijn zoon, ik spreek alleen Tigrinya. Wie kan erbij zitten en zeggen wat zij zeggen?
    Onze Poolse buurman begrijpt de arts niet, wie spreekt zijn taal en gaat mee?
    Telefonisch iemand nodig die Arabisch en Nederlands kan, om tussen mij en mijn monteur te praten
    Mijn dochter van tien moet steeds voor mij het woord doen bij de dokter, dat wil ik niet meer.
    Tolk Oekraïens gezocht voor intake bij de psycholoog.
    Kennismakingsavond met nieuwkomers, we hebben iemand nodig die live Farsi en Dari omzet.
    De verloskundige en ik verstaan elkaar niet, ik spreek Somali.
    Gebarentolk gevraagd voor een buurtvergadering, een van onze buren is doof
    Mijn Chinese schoonmoeder ligt in het ziekenhuis en kan niet uitleggen waar het pijn doet.
    Wie belt er met mij in het Turks en vertelt de klantenservice daarna wat er aan de hand is?
    Een burenruzie oplossen, maar de ene kant spreekt Bulgaars en de andere Twents.
    Voor gesprek met advocaat en IND zoek ik vrouw die Dari spreekt.
    Ouderavond op de basisschool, drie Syrische moeders willen ook kunnen meepraten
    Spaanssprekende hulp bij huisbezoek door de wijkverpleegkundige?
    Berbers, Rif-dialect, mijn oma heeft een keukentafelgesprek en het Arabisch verstaat ze niet.
    Bij den notaris in Leuven moet iemand Portugees voor mij overbrengen.
    Bij de voedselbank komen Roemenen die we niet kunnen verstaan, wie helpt op vrijdag aan de balie?
    Mijn broer moet bij de politie verklaring doen, hij kan geen Nederlands, alleen Koerdisch
    Ik spreek Arabisch, Koerdisch en Nederlands en ga mee als spreekbuis naar uw afspraak
    Turks en Nederlands allebei vloeiend, bel mij als u elkaar niet verstaat.
    Als Poolse die hier twintig jaar woont breng ik graag uw woorden over bij school of arts.
    Snel even telefonisch bemiddelen tussen u en uw anderstalige buur? Ik zet hem op de luidspreker.
    Oekraïens, Russisch en een tikje Slowaaks, ik zit erbij en zeg zin voor zin wat er gezegd wordt
    Discreet en neutraal tolk ik bij ouderavonden en huisbezoeken.
    Doventolk in opleiding wil ervaring opdoen bij feestjes, kerkdiensten en bijeenkomsten.
    Tigrinya is mijn moedertaal, ik help Eritrese mensen praten met gemeente en dokter.
    Frans-Nederlands in beide richtingen, ook bij medische gesprekken.
    Laat kinderen niet voor hun ouders het woord doen, ik kom mee en doe het Dari en Pashtu.
    Vrouwelijke tolk Somalisch voor gesprekken bij de gynaecoloog of vroedvrouw
    Mandarijn of Kantonees nodig aan de balie? Ik woon om de hoek.
    Op bijeenkomsten fluister ik de vertaling in het oor van wie het niet kan volgen.
    Papiaments, Spaans, Engels: schakelen tussen talen is mijn tweede natuur.
    Ge verstaat mekaar niet op het OCMW? Ik spreek Berbers en Nederlands en stap mee binnen.
    Via videobellen kan ik meeluisteren en alles mondeling omzetten naar Vietnamees.
    Mijn moeder moet volgende week naar het ziekenhuis en spreekt alleen Berbers. Ik moet zelf werken, is er een vrouw die met haar mee kan om alles over te brengen?
    Tolk Arabisch nodig voor een gesprek
    Wij hebben nieuwe buren uit Bulgarije en willen graag afspraken maken over de tuin en het afval. Wie spreekt Bulgaars en komt een half uurtje langs?
    Wie spreekt er Tigrinya en Nederlands?
    Op het gesprek met school begreep ik bijna niks. Ik spreek Spaans, iemand kan naast mij zitten en zeggen wat juf bedoelt?
    Bij het consultatiebureau verstaan ze mijn vrouw niet, zij spreekt Dari
    Mijn Russische schoonvader komt logeren en moet naar de tandarts. Ik zoek iemand die erbij is om vragen en antwoorden door te geven.
    Even bellen met energiebedrijf, mijn Nederlands is te weinig, ik spreek Pools
    Voor onze ouderbijeenkomst over opvoeden zoeken we mensen die het verhaal ter plekke in het Turks, Arabisch en Somalisch kunnen vertellen.
    Gesprek bij de wijkagent, maar wij spreken elkaars taal niet
    Mijn dove zus trouwt, en wij willen dat zij de toespraken kan volgen. Wie kan die dag gebaren?
    Kraamvisite van verloskundige, mevrouw spreekt alleen Mandarijn
    Onze cliënt in de thuiszorg is dement en spreekt alleen nog Italiaans. Iemand die af en toe tussen haar en ons wil praten?
    Ik heb intake bij UWV met telefoon, ik begrijp niet wat zij vraagt. Wie Oekraïens?
    Schrijftolk gezocht voor slechthorende vrouw op een informatieavond
    De monteur en mijn Portugese huurder begrijpen elkaar niet
    Bij den dokter moet iemand voor mijn Albanese buurman het woord doen
    Ik spreek vloeiend Pools en Nederlands en ga graag met mensen mee naar de dokter, school of gemeente. Wat u zegt, zeg ik precies zo door.
    Tolken Turks of Koerdisch, gratis
    Als kind moest ik altijd alles voor mijn ouders vertalen bij de dokter. Omdat ik weet hoe zwaar dat is, doe ik het nu voor andere gezinnen.
    Mondeling vertalen Arabisch, ook aan de telefoon
    Ik kom uit Eritrea en woon hier twaalf jaar. Als u een gesprek heeft en de taal niet spreekt, dan kom ik erbij zitten.
    Oekraïens, Russisch, Nederlands: bel me en ik help u elkaar te begrijpen
    Student tolk-vertaler wil ervaring opdoen met gesprekken in het Spaans en Frans.
    Op de markt, bij de buren, in het ziekenhuis, ik praat tussen twee talen
    Gebarentaaltolk met een vrije avond gaat graag mee naar een ouderavond, theater of verjaardag
    Bij een gesprek over gezondheid is elk woord belangrijk. Ik was arts in Iran en breng het verhaal goed over, van Farsi naar Nederlands.
    Zit u met een anderstalige cliënt of leerling en komt u er niet uit? Ik spreek Somali en Swahili.
    Fluisterend naast u tijdens een vergadering, zodat u alles volgt
    Voor vrouwen die liever geen man erbij hebben, tolk ik in het Dari en Pasjtoe.
    Hongaars, Roemeens en Nederlands, ik sta u mondeling bij
    Ge hebt een afspraak en ge spreekt alleen Frans of Lingala? Ik ga mee en zeg het over.
  `,
};
