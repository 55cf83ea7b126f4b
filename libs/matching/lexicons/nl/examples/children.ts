import type { BranchExamples } from '../../../lexicon.js';

export const children: BranchExamples = {
  kinderen: `
    Het liefst vond ik een oudere vrouw die er een beetje bij gaat horen: soms school, soms een spelletje, soms een middag passen. Mijn ouders zijn er niet meer.
    Ik mis het gekwetter nu mijn jongsten het huis uit zijn. Welk gezin mag ik adopteren als extra tante? Lezen, spelen, wachten bij het hek, meefietsen.
    Over twee weken ben ik uitgerekend, en moeder kan geen visum krijgen. Wie wil rond de bevalling voor onze peuter klaarstaan en even laten zien hoe alles hier gaat met een baby?
    Mijn eigen kroost is groot en ik mis het gekrakeel. Verkleedkist, zandtaartjes, neus snuiten, fietsje vasthouden, ouderavond, ik ben voor het hele kindergebeuren beschikbaar.
    Zes weken zomervakantie en ik heb er twee vrij, alleenstaand, drie kids. Iemand die af en toe iets leuks met ze doet?
    Oma zonder kleinkinderen: ik bak, knutsel, haal op, ga naar het zwembad. Wat jullie gezin nodig heeft.
    Drie vriendinnen van de pabo willen gezinnen helpen op woensdagmiddag: ophalen, spelen, sommen nakijken, wat er die dag ook nodig is met de kleintjes.
    Vader werkt op zee, moeder ligt in het ziekenhuis, en ik ben maar de oma. Eten, wassen, naar zwemles, ruzies sussen. Wie helpt mij met deze drie rakkers?
    Wie wil op woensdagmiddag iets leuks doen met de kinderen in het azc, knutselen of zingen?
    Onze scouting komt leiding tekort voor de welpen.
    Ik zoek een soort opa of oma voor mijn twee kleintjes, die van mij wonen in Marokko
    Kinderfeestje van 8 druktemakers, wie helpt met spelleiding en taart snijden?
    De kinderclub in de speeltuin zoekt nog volwassenen voor schminken en pannenkoeken bakken.
    Mijn tweeling is 3 en ik heb handen tekort op het zwembad, een paar extra ogen graag.
    Ons vakantiekamp mist nog een kookouder en een nachtwacht.
    Voor de overblijf op de basisschool zoeken we mensen die bekers drinken inschenken en toezicht houden op het plein
    Mijn dochter heeft een beperking en wil ook wel eens met iemand anders weg dan mama.
    Logeeradres gevraagd voor een weekend per maand voor ons zoontje met autisme.
    Wie kan met mijn jongens techniekdingen doen, solderen of hutten bouwen? Hun vader is er niet meer.
    Zoek iemand die met mijn kinderen sinterklaasgedichten en surprises maakt
    De kindernevendienst heeft versterking nodig, u hoeft geen dominee te zijn.
    Mijn kinderen kennen nog geen mensen hier, wie wil met ons iets doen met vakantie?
    Luizenmoeders (of -vaders!) gezocht na de herfstvakantie.
    Wij zoeken begeleiders voor een schoolreisje naar de dierentuin, groep 3 en 4.
    Wie kan een meisje van 9 leren breien en taarten bakken, mijn handen staan er verkeerd voor?
    Een surrogaatoma voor ons gezin, die op verjaardagen komt en snoepjes in haar tas heeft
    Kinderen van de flat hangen maar rond, wie zet er een clubje op?
    Ik ben dol op kinderen en heb op vrijdag tijd, vertel maar wat er nodig is.
    Oma zonder kleinkinderen zoekt een gezin om erbij te horen
    Juf met pensioen wil nog steeds graag met kleuters bezig zijn.
    Als clown kom ik op verjaardagen ballonnen vouwen en gezichtjes schminken.
    Samen met uw kinderen koekjes bakken, zaadjes planten en slakken zoeken.
    Ik help graag op school: overblijven, plein, knutselhoek, wat dan ook.
    Reserve-opa met gereedschapskist bouwt vogelhuisjes met jongens en meisjes.
    Student pabo wil ervaring opdoen met kinderen van 4 tot 12
    Ik kan goed met kids omgaan die net iets anders zijn, adhd of autisme schrikt mij niet.
    Bij ons op de boerderij mogen stadskinderen een dag lammetjes de fles geven.
    Ik wil wat doen voor kinderen in het ziekenhuis of de opvang, ik breng gitaar mee.
    Zomers organiseer ik een kindervakantieweek op het grasveld, waterballonnen en al.
    Steungezin: bij ons kan een kind een dag in de week meedraaien en mee-eten.
    Op de kinderboerderij geef ik rondleidingen aan peuters
    Zeg, zoekt ge nog een monitor voor de speelpleinwerking? Ik doe mee.
    Een kind meenemen naar museum of bos als het thuis niet kan, graag!
    Poppenkast, goocheltrucs en een koffer vol dieren, ik kom langs bij kinderfeestjes in de buurt.
    Moeder van vier grote kinderen heeft haar handen weer vrij voor andermans kroost.
    Onze buurtvereniging wil in de herfstvakantie een week vol activiteiten voor de jeugd. We zoeken mensen die met kinderen kunnen knutselen, koken of timmeren.
    Wie vindt het leuk om met mijn kinderen te knutselen?
    Mijn zoon en dochter hebben geen grootouders meer. Zijn er mensen in de buurt die leenopa en leenoma willen zijn, om samen pannenkoeken te eten en dingen te ondernemen?
    Vrijwilligers gezocht voor kinderopvang in de kerk tijdens de dienst
    De avondvierdaagse komt eraan en onze school heeft te weinig ouders om mee te lopen. Wie trekt een hesje aan?
    Ik heb 4 kinderen en ken weinig mensen, wie wil hen leren over Nederland, zwemmen, feest, dieren?
    Kinderkamp zoekt nog een EHBO'er en iemand voor het spookverhaal
    Mijn kleinzoon van 10 wil alles weten van sterren en planeten. Heeft iemand een telescoop en geduld voor honderd vragen?
    Voor de kinderen in de vrouwenopvang zoeken wij iemand die op zaterdag iets vrolijks komt doen.
    Een vakantiegezin gezocht waar ons meisje twee weken mag logeren
    Wie kan Sinterklaas of piet spelen in ons buurthuis?
    Wij willen een moestuintje beginnen met kleuters en zoeken iemand met groene vingers die van kinderen houdt.
    De speelpleinwerking heeft nog animators vandoen voor de kleintjes in juli
    Op onze school in de wijk is behoefte aan volwassenen die helpen bij koken, gym en uitstapjes
    Voor mijn dochter van 7 zoek ik een lieve mevrouw met wie ze kan tuinieren en naaien
    Pleegzorg zoekt weekendgezinnen, wie heeft een bed en een hart over?
    Kindercircus zoekt hulp bij het optuigen van clowntjes
    Mijn kinderen willen graag een keer naar een boerderij, wij hebben geen auto en ik ken geen boer
    Mijn eigen kleinkinderen wonen in Nieuw-Zeeland en die mis ik. Ik zou graag iets betekenen voor een kind in de buurt, als een soort oma.
    Ik wil graag iets met kinderen doen
    Elke woensdagmiddag zet ik mijn atelier open voor kinderen van 6 tot 12. Kleien, schilderen, zagen, ze mogen het allemaal proberen.
    Leesmoeder, luizenvader, verkeersbrigadier: vraag maar
    Ik studeer voor onderwijsassistent en zoek ervaring met kinderen. Ik kan helpen bij een club, op school of bij jullie thuis.
    Bij ons thuis is altijd plek aan tafel voor een extra kind
    Als gezin willen we een weekend per maand een pleegkind of logeerkind opvangen, zodat de ouders op adem komen.
    Goochelaar op leeftijd komt op kinderfeestjes
    Met kinderen ga ik op zoek naar uilenballen, sporen en kikkerdril. Een emmertje, een loep en vieze knieën horen erbij.
    Ik kan meisjes leren dansen uit mijn land, ook haar vlechten en zingen.
    Zwemmen, bakken, een dagje dierentuin: ik neem graag een kind mee
    Zijt ge op zoek naar een meter of peter voor de kinderen? Wij hebben een hart over.
    Ik kan jeugd leren timmeren, figuurzagen en een zeepkist bouwen
    Met kleuters zingen en dansen, dat is waar ik blij van word
    Ik ben scoutingleider geweest en help graag weer bij een kinderclub
    Gezellige tante in de aanbieding, met tijd voor een kind dat wat aandacht tekortkomt
  `,
  oppassen: `
    Ik ben oma en pas drie dagen op, maar op dinsdag moet ik voortaan naar de dialyse. Mijn dochter werkt in de zorg. Wie neemt die dag een dreumes van anderhalf?
    Zeven eigen gehad en elf kleinkinderen, allemaal naar Canada geëmigreerd. Als jonge ouders een avondje weg willen, zit ik met mijn breiwerk bij de babyfoon.
    Mijn late dienst op donderdag loopt tot half elf en sinds de scheiding is er niemand meer die dan thuis is. Mijn dochters van vier en zeven slapen om acht uur, er hoeft alleen iemand op de bank te zitten.
    Met vijf kleinkinderen die allemaal de puberteit in zijn, staat de kinderstoel hier maar te niksen. Moet je een middag weg, breng de kleine dan gerust bij ons, opa bouwt torens.
    Twee nachten in de maand werk ik in de verloskamers en mijn man zit dan op zee. Wie wil bij ons slapen zodat er iemand in huis is als onze jongen van zes wakker wordt?
    Hello, ik ben au pair uit Colombia, 22 jaar. In weekend mijn familie heeft mij niet nodig, dan ik kan bij andere familie op kleine kinderen letten als ouders willen uitgaan.
    Sinds maart zijn we met z'n drieën en we zijn nog geen avond de deur uit geweest. Eén keer samen uit eten, drie uurtjes, zij drinkt uit de fles en is na zeven uur niet meer wakker te krijgen.
    Ik ben 16, heb twee jonger broertjes en een zusje en weet dus hoe een luier werkt lol. Moet 30 uur maken voor school, liefst vrijdagavond.
    Nachtdienst in het ziekenhuis, en mijn man rijdt vrachtwagen op Spanje. Kinderen van 4 en 6 slapen, meer hoeft niet, maar er moet wel een volwassene op de bank liggen.
    Zes kinderen grootgebracht op drie hoog, nu is het stil. Laat de jouwe maar bij mij, ik bak pannenkoeken, en snoep krijgen ze alleen als jij het niet ziet. Grapje.
    Woensdagavond repeteert het koor en mijn man werkt. De jongens zijn vier en zeven en slapen al bijna als je komt.
    Oma met kleinkinderen in Australië. Bij mij liggen de blokken en het speeldeeg gewoon klaar voor die van een ander.
    Elke derde week heb ik chemo en mijn man is vrachtwagenchauffeur. Twee meisjes van 3 en 5, van half negen tot twee.
    Ik heb nooit een gezin mogen krijgen. Voor een alleenstaande vader die 's avonds naar zijn praatgroep wil, kom ik bij de kleintjes zitten.
    Avonddienst in de winkel en mijn moeder is ziek geworden. Twee meiden van vier en zeven, donderdag van vijf tot half tien. Ze slapen om acht.
    Ik ben zeventien, heb drie kleine broertjes en krijg elke peuter in bed. Ga maar samen uit eten, ik zit op de bank met mijn wiskunde.
    Een kok werkt als andere mensen eten. Vrijdag- en zaterdagavond van vijf tot twaalf zoek ik een vertrouwd iemand op de bank terwijl mijn tweeling slaapt.
    Een huisbezoek loopt altijd uit. Dinsdag tussen vijf en half zeven heb ik iemand nodig die mijn kleuter uit de opvang haalt en hem bezighoudt met Duplo.
    De bevalling kan elke nacht beginnen en onze oudste is twee. Opa en oma wonen in Marokko. Wie mag ik om drie uur wakker bellen?
    Op oudejaarsavond blijf ik toch thuis. Breng je kleintjes in pyjama, ik heb een logeerkamer en oordopjes voor het vuurwerk.
    Staking op school woensdag en mijn eerste week in een nieuwe baan. Twee jongens, 6 en 8, eten alles behalve groen.
    Ik haal in mei mijn diploma en wil daarna graag avondjes bij een gezin zitten. Ik heb vier broertjes, dus luiers en ruzie ken ik.
    Vijf broertjes heb ik grootgebracht, dus van luiers schrik ik niet. In het weekend zit ik graag op jullie bank met de babyfoon.
    Oma te leen: eigen kleinkind zit in Noorwegen. Ik bouw hutten, smeer boterhammen en stop jullie tweetal om zeven uur in bed.
    Eén avond. Een film, een glas wijn, een gesprek zonder Peppa Pig. Onze drie zijn 2, 4 en 7 en slapen redelijk.
    de opvang belt af wegens personeelstekort ALWEER en ik heb een proefweek bij mijn nieuwe baan. wie kan donderdag op mijn jongen van 3
    Wij willen na twee jaar weer eens naar de bioscoop, wie zit er bij onze slapende peuter?
    Babysit gezocht vrijdagavond, 2 kinderen, ze liggen er om half 8 in
    Mijn opvang is dicht op maandag en ik moet gewoon om acht uur op de zaak zijn. Wie past er op mijn meisje van 2?
    Zoek lieve oppasoma voor baby van zes maanden, flesje geven, luier, slaapje.
    Als verpleegkundige draai ik nachtdiensten, wie kan er slapen bij mijn zoon van 6?
    De gastouder is ziek. Help, wie vangt morgen onze tweeling op?
    Ik heb taalles van negen tot twaalf, mijn kind mag niet mee. Wie kan op haar passen?
    Even twee uurtjes rust terwijl iemand de kleine in de gaten houdt
    Studiedag van school en allebei geen vrij, wie kan onze kinderen een dagje hebben?
    Tiener met ervaring welkom om op zaterdagavond bij onze jongens te blijven, chips staat klaar.
    We zoeken ne babysit voor den kleine, die in onze living mag tv kijken.
    Tijdens mijn sollicitatie moet er iemand bij mijn dreumes blijven.
    Zomervakantie duurt zes weken en ik heb er drie. Wie kan overdag toezicht houden?
    Wie zou bij ons thuis een oogje in het zeil willen houden op een jongetje met epilepsie, wij leggen de noodmedicatie uit
    Ik werk vroege dienst, van vijf tot zeven zijn de kinderen alleen. Ik zoek iemand die dan in huis is.
    Voor een bruiloft zonder kids zoeken wij iemand die ons dochtertje in bed stopt.
    Mn vaste oppas gaat studeren, wie volgt haar op? 1 avond per 2 weken
    Ouderavond op dinsdag, mijn man is op reis. Iemand voor een uurtje?
    Een keer per week sporten zit er niet in zolang er niemand op de baby let.
    Mijn zieke kleuter mag niet naar de crèche en ik kan geen zorgverlof meer opnemen
    Onze au pair is weg en de wachtlijst bij het kinderdagverblijf een jaar, tijdelijk zoeken we een lieve vrouw voor drie ochtenden.
    Ik ben 16, heb mijn oppasdiploma en kan op vrijdag- en zaterdagavond
    Laat de kinderen maar bij mij, ga lekker uit eten.
    Oppasoma met EHBO voor kinderen heeft twee dagen per week over.
    Fles opwarmen, boertje laten doen, wiegen: ik deed het met zes kleinkinderen.
    Ik kan op uw kinderen passen als u naar school of werk moet, ik ben moeder van drie.
    Flexibele babysit, ook last minute en 's nachts, studente pedagogiek
    Als de BSO dicht is, mogen ze hier in de tuin spelen tot u thuis bent.
    Bij mij gaan ze gegarandeerd op tijd naar bed, met tandenpoetsen en een liedje.
    Voormalig kraamverzorgster let op uw pasgeborene zodat u kunt slapen.
    Oppas ruilen? Jij mijn twee op dinsdag, ik die van jou op donderdag.
    Met kinderen met een rugzakje heb ik ervaring, u kunt met een gerust hart weg
    Zoekt ge iemand voor bij de kindjes te blijven? Ik ben elke avond thuis en verveel mij.
    Ook overnachten kan, als u een weekendje weg wilt met zijn tweetjes.
    Gastouder in ruste vangt graag een dreumes op, box en kinderstoel zijn er nog.
    In de schoolvakanties ben ik vrij en houd ik uw kroost bezig van acht tot zes.
    Ik wil wel babysitten om te sparen voor m'n rijbewijs, ben rustig en kan goed met baby's.
    Moet je onverwacht naar het ziekenhuis voor de bevalling? Dan kom ik bij de oudste, ook om drie uur 's nachts.
    Twee zussen passen samen op, handig bij een grote groep.
    Buurman, 64, verrassend goed in luiers verschonen
    Mijn man en ik werken allebei en de opa die op woensdag paste is ziek geworden. Wie kan er voorlopig een dag per week voor onze twee kinderen zorgen, van acht tot vijf?
    Oppas gezocht voor zaterdagavond
    Ik ben alleenstaande moeder en heb een baan gevonden in de horeca. Nu zoek ik iemand die 's avonds bij mijn dochter van 9 kan blijven tot ik thuis ben.
    Wie kan er elke dinsdag uit school op onze jongens passen?
    Wij hebben volgende week een crematie waar een peuter niet mee naartoe kan. Is er iemand die hem die middag bij zich wil hebben?
    Kinderoppas, ervaring met baby's is fijn
    Ik wil Nederlandse les doen maar er is geen opvang. Kan iemand twee ochtenden op mijn baby passen?
    Even naar de tandarts zonder kinderen, wie heeft er een uurtje?
    Mijn dochter van 11 vindt zich te oud voor een oppas, maar een avond alleen is mij te eng. Een tiener uit de straat die een film met haar kijkt is genoeg.
    De juf is ziek en groep 4 blijft morgen thuis, wie kan mijn zoon hebben?
    Onze zoon van 5 heeft diabetes, dus een oppas moet zijn pomp begrijpen. We leggen alles rustig uit.
    Nacht- en weekendoppas gevraagd voor kind van piloot
    Tussen zes en acht 's ochtends moet er iemand bij de kinderen zijn
    We zoeken iemand om op de kleine mannen te letten als wij een avondje op restaurant gaan. Het bed staat klaar en de babyfoon ook.
    Mijn yogales is op donderdag en mijn man werkt laat, wie houdt de wacht bij onze slapertjes?
    Voor een kraamtijd met keizersnede zoek ik iemand die de oudste overdag opvangt.
    Iemand die bij de tweeling blijft als ik met de derde naar het ziekenhuis moet
    Studerende moeder zoekt opvang voor dreumes tijdens tentamens
    Ik ben 58, heb drie kinderen grootgebracht en nu een leeg huis. Op uw kleintjes passen doe ik met veel liefde, bij u of bij mij thuis.
    Oppas beschikbaar in de avonden
    Naast mijn studie verdien ik graag wat bij met oppassen. Ik heb ervaring met een tweeling en met een jongen met autisme, en ik kook ook.
    Ik kan babysitten, ben 15 en woon om de hoek
    Moet u onverwacht overwerken of naar een begrafenis? Bel mij en ik vang de kinderen op.
    Oppasmoeder met grote tuin, konijnen en schommel
    Omdat wij geen kleinkinderen hebben, zouden mijn man en ik het heerlijk vinden om één dag in de week op te passen.
    Luiers, flesjes, dutjes, ik draai er mijn hand niet voor om.
    Ik zorg goed voor kinderen, heb zelf in mijn land in kinderopvang gewerkt. Ik kan overdag.
    Avondje weg? Ik blijf bij de kinderen en doe er een afwasje bij.
    Gij gaat werken, ik zorg voor uw kleine
    Tijdens de schoolvakantie pas ik graag een paar dagen op, ik neem ze mee naar bos of zwembad.
    Vrije woensdag en ik ben gek op baby's
    Bij mij thuis kunnen kinderen terecht als ouders onregelmatig werken
    Oudejaarsavond babysitten? Mij maakt het niks uit, ik ga toch niet weg
    Kleintje met koorts dat niet naar de opvang mag? Ik blijf bij hem
  `,
  'school-brengen': `
    De kleine van de overkant liep altijd met mij mee naar de juf. Nu heb ik een stok en een slecht been en haar vader begint om zeven uur. Wie neemt haar over?
    Vroeger was ik klaar-over, met zo'n bord. 's Morgens kwart over acht loop ik met plezier een stoet kinderen naar het plein en om drie uur sta ik er weer.
    Om kwart voor acht moet ik ingeklokt zijn en het hek van de basisschool gaat pas om kwart over acht open. Mijn zoontje van zes kan nog niet alleen die drukke weg over.
    Elke ochtend loop ik met mijn eigen kleindochter naar groep vier en aan mijn andere hand is nog plaats. Om kwart voor drie sta ik er ook weer.
    Na een nachtdienst val ik soms in slaap achter het stuur, doodeng met twee kleuters achterin. Wie neemt ze op dinsdag en woensdag mee naar groep een, wij wonen om de hoek?
    Nu ik toch tussen twee banen in zit, kan ik best een rijtje kinderen op de bakfiets meenemen. Er passen er vier in, met regenhuif.
    Baby heeft om half negen slaap en dochter moet om half negen in de klas, door drie drukke straten. Loopt er iemand vanaf de flats ook die kant op?
    Mijn zoon en ik gaan elke dag lopend naar de basisschool, langs de speeltuin. Twee handjes erbij is gezelliger, en uit school neem ik ze ook mee terug.
    Om half negen moet zij op school zijn en ik om acht uur in de bakkerij. Het zijn vierhonderd meter met één drukke oversteek.
    Ik breng mijn eigen kleinzoon al lopend weg en heb een tweede hand vrij. Voor kwart voor drie sta ik ook weer aan het hek.
    Met mijn been in een externe fixateur haal ik het plein niet. Wie neemt mijn zoontje van zes 's morgens mee naar groep drie?
    Wij lopen toch elke ochtend langs met de bakfiets, er is een plekje vrij voor een kind van een zieke mama.
    Mijn schema als chauffeur begint om vijf uur en mijn zoon moet om half negen bij het hek staan. Twee straten verder maar een drukke weg.
    Wij lopen elke morgen met een sliert van vijf kinderen naar de basisschool. Er kan nog een handje bij, 's middags ook terug.
    Zorg begint om kwart voor zeven en school pas half negen. Mijn dochtertje van zes kan al zelf ontbijten maar de drukke Rondweg over, dat durf ik niet.
    Omdat mijn vrouw naar kantoor is, loop ik als aan-wal-geraakte schipper elke ochtend met onze twee naar De Vlinder. Er mogen best vier kinderen aan de hand.
    Gebroken enkel, en mijn meisje van vijf moet elke ochtend twee drukke straten over. Het is zes minuten lopen.
    Ik breng mijn tweeling om kwart over acht op de bakfiets. Er passen nog twee rugzakken met inhoud bij.
    Mijn tweeling en ik lopen elke ochtend in een rijtje naar het schoolplein. Nog een handje erbij past, als jij vroeg moet beginnen.
    Klaar-over met pensioen haalt kleuters om kwart voor drie op en levert ze heelhuids, met jas en gymtas, bij moeder af.
    Ik ben uitgerekend in augustus en moet plat. Onze Liv van 5 moet om half negen op het plein zijn en papa staat om zes uur op de steiger.
    Sinds de busdienst gestopt is, staat mijn zoon elke middag om drie uur alleen bij het hek. Ik kan pas om vijf. Wie met een kind op dezelfde school neemt hem mee?
    Wie brengt mijn zoon van 8 om kwart over acht naar de basisschool? Ik moet dan al in de trein zitten.
    Halen van de BSO lukt niet meer nu ik tot zes uur werk
    Mijn been zit in het gips en de kleuterklas is twintig minuten lopen.
    Zwemles op woensdag om drie uur, wie neemt mijn dochter mee?
    De leerlingentaxi is afgewezen en het speciaal onderwijs is 9 km verderop.
    Zoek iemand met bakfiets om de tweeling 's ochtends bij de crèche af te zetten.
    Ik ga bevallen in maart, wie kan dan de oudste aan het schoolhek ophalen?
    Voetbaltraining begint half vijf en ik zit nog op kantoor, wie rijdt er met de F'jes?
    Met een pasgeboren baby in de regen naar het schoolplein, dat valt me zwaar. Wie loopt met mijn kinderen mee?
    Wij zoeken iemand die ons meisje van de overblijf naar balletles begeleidt.
    Mijn kinderen moeten grote weg oversteken, ik ben bang. Wie kan met hun mee naar school gaan?
    Op donderdag zijn ze om twaalf uur uit, dat krijg ik niet gered.
    Kan iemand mijn manneke aan de schoolpoort gaan halen om vier uur?
    Klaar-overs gezocht voor de oversteek bij de school, met fluorescerend hesje
    Fietsen met mijn brugpieper de eerste weken, 7 km langs de provinciale weg, tot hij de route kent naar het college.
    Mijn ex rijdt niet meer, dus de muziekles en scouting vallen in het water tenzij iemand taxi speelt.
    's Morgens ben ik door reuma niet op tijd aangekleed om de kinderen weg te brengen.
    Wie fietst er toch al naar de school bij het park en kan er een jongetje van 6 achterop?
    Peuterspeelzaal is van half negen tot half twaalf, ik zoek iemand voor heen en terug.
    Lopende schoolbus opzetten, wie wil een dag per week een rij kinderen meenemen?
    Ik breng mijn eigen kids elke dag, die van jou kunnen zo aanhaken
    Opa met bakfiets staat om drie uur bij het hek.
    Moet uw dochter naar turnen of judo? Ik rijd haar en wacht in de kantine.
    Elke ochtend loop ik langs de school met de hond, dan kan er best een handje in mijn andere hand.
    Ik haal kinderen op van de opvang en blijf bij ze tot u van het werk komt.
    Zwemtas mee, haren drogen, weer thuis brengen, ik doe het graag op maandagmiddag
    Twee kinderstoeltjes in de auto en tijd tussen acht en negen.
    Ik ben klaar-over geweest en help kinderen veilig over de drukke weg naar hun klas.
    Voor een zieke of zwangere moeder breng ik met plezier de kleintjes weg.
    Met uw brugklasser fiets ik de eerste dagen mee naar de middelbare.
    Zaterdagochtend naar de hockey, ik heb een busje en rij elke week
    Ik kan kinderen brengen en halen naar school want mijn huis is naast de school.
    Late dienst? Ik sta om vijf voor half zes bij de naschoolse opvang.
    Ge kunt op mij rekenen om de kinderen van 't school te halen.
    Flexibele buurvrouw met elektrische moederfiets, voorop en achterop een zitje.
    Ik breng leerlingen met een beperking naar hun school zodat het busje niet meer nodig is.
    Paardrijles, gitaarles, scouting: als ouders werken, rijd ik.
    Gymtas, fruitbakje en een veilige oversteek, regel ik voor uw kleuter elke dinsdag
    Ik begin om zeven uur in de zorg en mijn man is vrachtwagenchauffeur. Wie kan onze dochter van 5 's ochtends naar school brengen, het is tien minuten lopen?
    Ophalen van school, maandag en donderdag kwart over twee
    Door een operatie aan mijn voet kan ik zes weken niet lopen of rijden. Is er een ouder in de buurt die mijn twee jongens meeneemt naar school en terug?
    Wie brengt mijn kind naar voetbal? Ik heb geen auto.
    Mijn zoon zit in een rolstoel en gaat naar een mytylschool. De taxibus komt zo vaak te laat dat ik iemand zoek die hem wil brengen.
    Het kinderdagverblijf sluit om zes en ik haal het niet met de trein
    Onze meiden moeten op woensdag van school naar de muziekschool, met een drukke rotonde ertussen. Wie fietst er met ze mee?
    Kind is bang alleen te gaan naar school, wie loopt mee in de morgen?
    Ik moet zelf naar mijn werk de ene kant op, school is de andere kant
    Voor ons pleegkind, dat op een school in een ander dorp zit, zoeken we een paar weken vervoer.
    Tijdens mijn chemo ben ik 's morgens te ziek om naar het schoolplein te gaan. Misschien kan een buurvrouw de kinderen meenemen?
    Turnles, vijf uur, iemand die carpoolt met kids?
    's Avonds donker na de training, wie haalt mijn dochter van de hockeyclub?
    Ons kindje moet naar de kleuterschool en ik lig in het ziekenhuis, wie kan hem voeren en halen?
    Om half vier moet mijn zoon van school naar de tandarts en ik kan niet weg, wie haalt hem?
    Overstekende kleuters en vrachtverkeer, ik laat ze niet alleen gaan. Wie wandelt mee?
    Kunnen we met een paar ouders om beurten de kinderen naar de opvang fietsen?
    Judo op vrijdag, iemand moet hem er om vier uur afleveren
    De juf laat hem alleen mee met een volwassene, en ik werk tot vijf
    Mijn kleinkinderen zitten op de school hier om de hoek en die breng ik vier dagen per week. Er kan best een kind uit de straat aan mijn andere hand.
    Ik haal uw kind op van school
    Ik ben vroeg wakker en heb tot tien uur niks te doen. Zal ik uw kinderen naar school of de opvang brengen?
    Meefietsen naar school, helm en hesje aan
    Als de training op woensdag begint zit u vast nog op het werk. Ik rijd mijn zoon toch en heb nog drie plekken voor voetballers.
    Bij regen met de auto, bij zon te voet
    Gepensioneerd onderwijzer staat om drie uur op het plein en loopt met uw kinderen naar huis of naar de zwemles.
    Ik breng kinderen naar dagopvang met bakfiets, kunnen twee in
    Ik rijd met een leerling van het speciaal onderwijs mee of breng hem zelf, rustig en altijd dezelfde persoon.
    Halen, brengen, jasje dicht, broodtrommel mee: laat het maar aan mij over
    Ge moet vroeg beginnen? Ik zet uw kinderen af aan de school.
    Mijn bolderkar rijdt elke dag naar de peuterspeelzaal
    Uw dochter gaat voor het eerst alleen? Ik fiets op afstand achter haar aan
    Vaste ophaaloma, herkenbaar aan de rode jas
    Naar zwemles, muziekles of de dokter, ik haal het kind uit de klas en breng het er weer heen
    Elke dag van de opvang naar huis in een vrolijke optocht
  `,
  huiswerk: `
    Onze kleinzoon van dertien woont bij ons sinds het met zijn moeder misging. Wij zijn 77 en snappen niks van zijn planner en Magister. Wie gaat na school met hem zitten?
    Het is hier van drie tot vijf zo rustig. Tafel genoeg, woordenboeken ook. Brugklassers die thuis niet tot leren komen overhoor ik, oud-conrector, streng maar met limonade.
    Mijn Nederlands is niet goed en mijn dochter zit in brugklas. Zij komt thuis met boek van geschiedenis en aardrijkskunde en ik kan niet uitleggen. Wie kan twee keer in week naast haar zitten?
    Derdejaars student hier, zelf vroeger een ramp met plannen. Ik leer brugklassers hoe je een agenda gebruikt zonder te janken. Aan de keukentafel, een uurtje na het eten.
    Onze pleegzoon heeft een jaar school gemist en moet alles tegelijk inhalen. Hij is slim maar geeft na vijf minuten op. Iemand met een lange adem gevraagd, dinsdag en donderdag om vier uur.
    moet maatschappelijke stage doen en heb een 8 gem. op het vwo, dus ik kan groep 7 en 8 wel overhoren. topo, spelling, spreekbeurt oefenen, kom maar door
    Onze zoon zit in 2 havo en wij snappen zelf zijn boeken niet, wij kwamen pas in 2019. Hij zegt 'geen opdrachten' en dan een onvoldoende. Wie zit een uurtje naast hem?
    Student rechten, zelf via vmbo omhoog geklommen. Planning, toets leren, samenvatten: ik kan na vieren bij twee brugklassers aan tafel zitten en hen achter de broek zitten.
    Mijn zoon zit in de tweede havo, ik werk avonddienst in de bakkerij. Alleen boven met zijn boeken wordt het gamen in plaats van aardrijkskunde.
    Dinsdag- en donderdagmiddag zit ik in de bieb toch te lezen. Een scholier die ernaast wil zitten met zijn taken overhoor ik met plezier.
    Thuis draait alles om papa's hersentumor. Mijn dochter van veertien heeft een plek en een mens nodig om haar toetsweek voor te bereiden.
    Oud-docent met Parkinson, helder van geest. Aardrijkskunde, biologie, plannen: na drie uur is mijn eetkamer een rustig klasje.
    Tweede middelbaar en elke avond ruzie aan tafel over Latijn en wereldoriëntatie. Ik ben kapster, ik kan daar niet aan uit. Wie wel?
    In de moskee zit ik op zaterdag met tien tieners boven de boeken. Plannen, overhoren, telefoon in de mand. Iedere scholier mag erbij.
    Leraar met een burn-out, langzaam op de weg terug. Eén leerling aan mijn keukentafel, twee keer per week aardrijkskunde of geschiedenis leren plannen, dat kan ik alweer.
    Ik ben nachtverpleegkundige en slaap als hij thuiskomt. Zijn agenda is leeg, zijn cijfers ook. Wie zit er tussen drie en vijf met hem aan tafel?
    Sinds zijn vader weg is maakt hij niks meer af. Brugklas, acht vakken, een plannertje dat leeg blijft.
    In de week voor de toetsen zit ik elke middag in de bieb. Geschiedenis, aardrijkskunde, leren leren; neem een appel mee.
    Plannen, overhoren, niet gillen. Ik studeer pedagogiek en zit twee middagen per week naast een brugpieper aan tafel.
    Aardrijkskunde, geschiedenis, biologie: ik heb vroeger nooit opgelet en vind het nu prachtig. Leerlingen mogen bij mij hun werk maken, met ranja.
    Mijn broertje krijgt elke dag een brief mee dat hij zijn werk niet af heeft. Mijn ouders kunnen de boeken niet lezen en ik heb eindexamen. Wie gaat met hem zitten?
    Zij is slim maar haar agenda is een rampgebied. Havo 2, drie onvoldoendes, tranen om topografie. Wie plant en overhoort twee middagen?
    Mijn dochter zit in 3 havo en krijgt haar planning niet rond, alles op het laatste moment.
    Wie wil met mijn zoon geschiedenis en aardrijkskunde doornemen? Hij stampt alleen maar.
    Huiswerkinstituut kost 400 per maand, dat heb ik niet
    Ik kan mijn kinderen niet helpen met school, ik ben zelf maar zes jaar geweest. Wie helpt hun?
    Profielwerkstuk af voor kerst, wie kijkt mee naar de onderzoeksvraag?
    Zoon in de brugklas heeft vier onvoldoendes en doet de boeken niet open.
    Bijles Frans gezocht, onregelmatige werkwoorden zijn een ramp
    Wij zijn pas hier, mijn meisje in groep 8 moet toets doen en ik begrijp de stof niet.
    Zou een geduldig iemand mijn kleinzoon willen overhoren voor biologie en scheikunde?
    Mbo niveau 3, verslagen schrijven voor mijn stage, ik loop vast.
    Examentraining vwo economie, het is nu of nooit.
    Mijn zoon met add kan zich thuis niet concentreren, een rustige tafel bij een ander zou helpen
    Ons Lotte moet haar Latijn ophalen voor de herexamens.
    Wie leert een jongen van 13 hoe je leert: samenvatten, markeren, flashcards?
    Elke dinsdag na school een uurtje agenda bijwerken in Magister met onze brugpieper.
    De doorstroomtoets komt eraan, wie oefent er met mijn kind?
    Spreekbeurt over de wolf en een Powerpoint, mama kan dat niet
    Engelse woordjes gaan er niet in, iemand met een trucje?
    In de bibliotheek zoeken we vrijwilligers voor de huiswerkklas op maandag en donderdag.
    Blijven zitten dreigt. Wie kan mijn neefje bijspijkeren in de kernvakken?
    Ik ben 24, doe avondschool vavo en zoek iemand die mij uitlegt wat ik niet snap.
    Docent met pensioen overhoort met plezier uw puber
    Ik zit in 6 gym en geef bijles aan onderbouwers, vooral talen en zaakvakken.
    Bij mij aan de keukentafel is het stil, staat er thee en liggen telefoons in een mandje.
    Samen plannen we de toetsweek en maken we kleine hapjes van grote hoofdstukken.
    Geef mij het biologieboek maar, ik stel vragen tot het erin zit.
    Studente psychologie helpt tieners met uitstelgedrag en leerstrategieën.
    Ik sprak jarenlang Duits op kantoor, naamvallen leg ik simpel uit.
    Kinderen van groep 6, 7 en 8 mogen na school bij mij hun weektaak maken
    Gratis bijles voor gezinnen die het niet kunnen betalen.
    Ik help met werkstuk, boekverslag en presentatie, van mindmap tot bronvermelding.
    Moderne vreemde talen? Frans, Engels en Spaans geef ik met liedjes.
    Oud-schooldirecteur ondersteunt leerlingen die dreigen af te stromen.
    Ge hebt buizen op het rapport? Kom een keer per week bij mij zitten blokken.
    Op donderdagavond in het buurthuis: jongeren helpen met al hun schoolspullen.
    Voor nieuwkomerskinderen uit de schakelklas leg ik de lesstof nog eens rustig uit
    Examens nakijken deed ik 30 jaar, nu help ik u ze te halen.
    Ik ben goed in topo, jaartallen en ezelsbruggetjes, laat je zoon maar langskomen.
    Wie kan wel wat stok achter de deur gebruiken? Ik app elke dag of het maakwerk af is.
    Mijn zoon zit in de tweede van de mavo en komt elke dag thuis met een lijst opdrachten waar hij niet aan begint. Wie wil hem een paar keer per week aan het werk krijgen?
    Huiswerkbegeleiding gezocht voor meisje van 12
    Mijn dochter moet voor Duits en Engels veel inhalen omdat ze lang ziek is geweest. Is er een student of oud-docent die twee uur per week met haar kan zitten?
    Wie overhoort mijn dochter haar toetsen?
    Thuis is het bij ons druk met vijf kinderen en één tafel. Ik zoek een plek waar mijn oudste rustig haar schoolwerk kan maken en iemand die meekijkt.
    Hij vergeet alles, zijn agenda, zijn boeken, de toets van morgen
    Mijn kinderen zitten op school in groep 7 en klas 1. Ik spreek niet goed Nederlands, kan iemand komen voor helpen met huiswerk?
    Scheikunde noch biologie snappen wij, en ze moet het vrijdag kennen
    Mijn dochter is slim maar heeft faalangst en blokkeert bij elk proefwerk. Een rustige studente die met haar leert zou goud waard zijn.
    Boekverslag in het Engels, hij heeft nog geen letter op papier
    Voor mijn mbo-opleiding zorg moet ik een reflectieverslag inleveren, en ik weet niet hoe dat moet. Wie leest mee en geeft tips?
    Onze zoon wil van kader naar tl en moet daarvoor hogere cijfers halen voor geschiedenis en economie.
    Zelfstudie lukt niet, ik zoek iemand die naast me zit terwijl ik leer
    Bijles aardrijkskunde, klimaatzones en platentektoniek, 2 vwo
    In het buurtcentrum doen wij drie middagen huiswerkhulp voor kinderen van de basisschool. We zoeken mensen die een groepje willen begeleiden.
    Mijn kleindochter woont bij mij en ik ben zelf maar tot mijn twaalfde naar school geweest. Wie kan haar helpen met het middelbaar?
    Mijn zoon zit in 't eerste middelbaar en heeft slechte punten, wie kan met hem leren?
    Nederlands leren voor mijn inhaaltoets lukt wel, maar maatschappijleer? Allemaal begrippen.
    Vmbo-examens in mei en mijn zoon heeft nog geen samenvatting gemaakt
    Mijn pleegzoon is pas een jaar hier en zit op de ISK. De opdrachten op de laptop zijn voor hem vaak te vaag, iemand die ze samen met hem doorloopt?
    Ik heb veertig jaar voor de klas gestaan en mis de leerlingen. Kinderen die moeite hebben met hun huiswerk zijn op dinsdag en donderdag bij mij welkom.
    Bijles in alle vakken van de onderbouw
    Zelf had ik op school moeite met plannen en toch ben ik afgestudeerd. Ik leer je hoe je een weekschema maakt en het volhoudt.
    Gratis huiswerkhulp voor kinderen uit de buurt, woensdag van drie tot vijf
    Als student geschiedenis help ik scholieren met jaartallen, bronnen en verbanden. Eén op één, bij jou thuis of in de bieb.
    Ik overhoor woordjes tot ze erin zitten
    Loopt uw kind achter door ziekte of verhuizing? Samen maken we een plan om bij te komen.
    Ik geef bijles Engels, Duits en aardrijkskunde
    Met een timer, een koekje en een lijstje op tafel krijg ik de meeste pubers wel aan het leren. Een uurtje na school is vaak genoeg.
    Leren leren, daar gaat het om, niet om stampen
    Ik zit zelf in het eindexamenjaar en help brugklassers met hun planning, boekverslagen en presentaties.
    Ik ben leraar geweest in Turkije, kan kinderen helpen met school na vier uur.
    Profielwerkstuk of scriptie? Ik lees mee, stel vragen en let op de bronnen.
    Oud-conrector helpt bij studiekeuze en bij het halen van je examen
    Studeren aan de keukentafel met een strenge maar lieve oma
    Voor mijn eigen zoon betaalde ik een fortuin aan bijles. Daarom doe ik het nu gratis voor een kind waarvan de ouders dat niet kunnen missen.
    Ge moet blokken voor uw examens? Ik vraag u af tot ge het kent.
    Mbo'ers help ik met verslagen, stageopdrachten en examens.
  `,
  rekenen: `
    Mijn kleindochter logeert door de week bij mij en huilt om breuken en procenten. Op de kweekschool deden wij dat anders, zegt zij. Een jong iemand die de nieuwe manier kent?
    In mijn winkel telde ik alles uit het hoofd op een papieren zak. Kinderen die vastlopen met staartdelingen leer ik het met centen, knikkers en een ouderwetse weegschaal.
    Breuken. Meer hoef ik niet te zeggen, mijn dochter van tien zit te huilen boven haar schrift en ik snapte er vroeger zelf ook geen snars van.
    Studeer sinds september technische natuurkunde in deze stad en ken hier nog niemand. Wie op de middelbare vastloopt op formules en grafieken, kan ik het denk ik wel helder maken.
    Ik wil naar de avondschool voor doktersassistente maar de toelatingstoets gaat over procenten en verhoudingen. Ben 34 en alleenstaand, dus het moet na acht uur als de kinderen liggen.
    Met appelpartjes en chocoladerepen snapt ieder kind wat een achtste is. Oud-meester van groep zeven, kleinkinderen al op het gymnasium, dus ik heb weer een stoel vrij.
    Breuken, procenten, staartdelingen zoals wij het leerden mag hier niet, zegt de meester. Mijn dochter huilt nu van beide methodes. Wie kent de Nederlandse manier?
    Leraar wiskunde uit Aleppo, 17 jaar voor de klas. x en y spreken overal dezelfde taal. Ik help met havo, vwo, mbo, desnoods met pinda's en potlood.
    Breuken. Mijn dochter huilt ervan, ik huil mee. Ze zit in groep zeven en de toets is over drie weken.
    Voor een oude timmerman is een kommagetal gewoon een meetlat. Ik leer je kind rekenen met hout en centimeters.
    Mijn pleegzoon heeft door alles een jaar gemist en zit nu te staren naar breuken en procenten. Gewoon uitleg, geen druk.
    In detentie haalde ik mijn havo wiskunde B. Formules en meetkunde leg ik uit zoals ik het zelf moest snappen: met pizza's.
    Breuken. Meer zeg ik niet. Mijn dochter huilt, ik huil, en over drie weken is de Cito.
    Ik studeer techniek en kan procenten uitleggen met pizza en korting op sneakers. Brugklas tot en met examen havo B.
    Breuken, procenten, redactiesommen; 38 jaar voor groep acht gestaan en ik kan het niet laten. Kinderen die denken dat ze dom zijn, krijg ik in zes weken aan het lachen.
    Kopfrechnen kan ik als de beste, hoor, bij de kraam. Maar mijn jongen zit in twee havo met letters in de sommen en daar houdt het bij mij op.
    Eindexamen over vijf weken en ik sta een 4,1 voor wiskunde A. Normale verdeling, wie legt dat uit als aan een kleuter
    Breuken en procenten doe ik met pizza's en korting uit de folder. Groep zes tot en met acht, oud-meester.
    Breuken zijn taartpunten, meer niet. Ik leg sommen uit met echte taart en dat helpt verrassend.
    Algebra is mijn ontspanning. Een havist die vastloopt op de abc-formule krijgt van deze oude ingenieur een uur per week.
    breuken. ik haat breuken. ik ben 11 en de cito is al in februari
    Wortels, parabolen, de abc-formule: bij het bijlesinstituut kost dat 55 euro per uur. Onze dochter zit in vwo 3 en staat een 3,8.
    Breuken, procenten, kommagetallen, mijn zoon in groep 7 raakt volledig de weg kwijt.
    Wie legt mij de abc-formule uit alsof ik vijf ben?
    Wiskunde B examen over twee maanden en ik sta een 4,1
    Tafels van 6 tot 9 blijven niet hangen, iemand met een leuk spelletje?
    Voor de pabo moet ik de rekentoets halen, hulp met verhoudingstabellen gevraagd.
    Natuurkunde: krachten, stroomkringen, ik kijk ernaar als een koe naar een trein.
    Dyscalculie, 14 jaar, klok kijken en geld teruggeven lukt ook niet goed.
    Mijn dochter huilt om staartdelingen. Wij leerden het vroeger anders.
    Ik doe opleiding verpleging en medisch berekenen is moeilijk, wie kan oefenen met mij?
    Parabolen, grafieken en vergelijkingen met haakjes, vmbo-t 3, wie snapt dat nog?
    Een statistiekvak op het hbo met SPSS, standaarddeviatie zegt me niks
    Kan er iemand ons Jef helpen met de stelling van Pythagoras en goniometrie?
    Redactiesommen zijn een drama, hij begrijpt de som niet door al die tekst.
    Automatiseren tot honderd, splitsen, rijgen, de juf zegt dat ze achterloopt in groep 4.
    Ik ben 45 en wil eindelijk leren procenten uitrekenen, korting in de winkel en zo.
    Oppervlakte, omtrek, inhoud. Metriek stelsel is chinees voor haar
    Scheikundige molberekeningen en natuurkundeformules omschrijven, havo 5, help!
    Integreren en differentiëren, tentamen calculus in januari.
    Mbo-rekenexamen 3F al twee keer gezakt, derde kans volgende maand
    Wie komt wekelijks met mijn kleinzoon sommen maken?
    Ingenieur in ruste tekent de hefboomwet voor je uit op een bierviltje.
    Met blokjes, knikkers en een pizza leg ik breuken uit
    Zit je vast met algebra? Stuur een foto van je opgave en kom langs.
    Ik studeer econometrie en leg kansrekening uit met dobbelstenen.
    Tafels leren al stuiterend met een bal, zo deed ik dat in mijn klas.
    Boekhouder leert volwassenen hoofdrekenen, procenten en schatten.
    Eindexamen wiskunde A, B of natuurkunde? Ik neem oude examens met je door.
    Remedial teacher helpt kinderen met dyscalculie, klokkijken en geldsommen.
    Als bouwkundige weet ik waarvoor je sinus en cosinus echt gebruikt.
    Ik ben goed met getallen en heb geduld, van telrij tot logaritmen
    Wiskunde was mijn vak in Syrië, ik was leraar. Ik kan kinderen helpen met sommen.
    Rekenmachine weg, kladblok erbij en stap voor stap.
    Winkeltje spelen met echt geld is de beste les voor uw kleuter of groep 3'er.
    Ge zit met stelsels en matrices in de knoop? Ik ben burgerlijk ingenieur, kom af.
    Voor verpleegkundigen in opleiding: oplossingen, druppelsnelheid, dosering, ik oefen het tot je het kunt.
    Rekenwonder uit 5 vwo helpt brugklassers met negatieve getallen en letters
    Elektriciteit, optica, warmteleer, ik maak het zichtbaar met proefjes.
    Kom maar met die cito-sommen, samen krijgen we ze klein.
    Mijn zoon in groep 6 is goed in taal maar met sommen gaat het helemaal mis. Ik zoek iemand die elke week een half uur met hem wil oefenen.
    Bijles wiskunde gezocht, 2 havo
    Ik volg een opleiding tot apothekersassistent en struikel over de verdunningen en milligrammen. Wie kan dat rustig uitleggen?
    Keersommen en deelsommen, we komen er niet uit
    Mijn dochter haalde voor natuurkunde een drie en wil toch dat vak houden. Kan een student haar dit schooljaar begeleiden?
    Klokkijken lukt nog niet, digitaal en analoog door elkaar
    Ik kan niet goed met geld omgaan omdat ik niet kan rekenen. Ik wil leren optellen, aftrekken en wat wisselgeld is.
    Wie kan goed lineaire verbanden uitleggen aan een eigenwijze puber?
    Kansberekening, combinaties, permutaties, mijn hoofd ontploft
    Mijn dochter is vijftien en heeft bij elke toets een black-out als er cijfers op staan. De stof kent ze, maar ze heeft iemand nodig die haar vertrouwen geeft.
    Wie legt uit hoe tafels werken zonder geschreeuw? Wij krijgen er hier ruzie van.
    Ik ben lasser en voor mijn diploma moet ik met hoeken en millimeters kunnen werken, dat heb ik nooit geleerd.
    Grafische rekenmachine, ik snap dat ding niet
    Mijn kind is nieuw op school en in Oekraïne leren ze anders delen. Wie kan haar tonen hoe Nederlandse manier gaat?
    Ontbinden in factoren, wortels trekken, de som van een rij: de examens zijn in mei en mijn zoon wordt met de dag zenuwachtiger
    In het vierde leerjaar zitten ze aan de breuken en ons dochter is niet mee
    Bedrijfseconomie, kostprijs en btw uitrekenen, mbo 4
    Rekentoets voor de politieschool, daar ben ik vorig jaar op afgewezen
    Ik vind wiskunde leuk, en dat probeer ik over te brengen op kinderen die er bang voor zijn. Van de tafels tot de stelling van Pythagoras, kom maar op.
    Rekenhulp voor basisschoolkinderen
    Tot mijn pensioen gaf ik wiskunde op een vmbo. Nu geef ik gratis bijles aan leerlingen die een onvoldoende staan.
    Samen sommen maken aan de hand van recepten en bouwtekeningen
    Wis- en natuurkundestudent helpt scholieren uit de bovenbouw. Eerst zoeken we uit waar het misgaat, dan oefenen we gericht.
    Breuken zijn niet eng, neem een reep chocola mee
    Wie als volwassene wil leren rekenen hoeft zich niet te schamen. We beginnen bij de kassabon en de meterstand.
    Ik help met wiskunde in Nederlands, Engels of Farsi
    Getallenlijn, rekenrek en MAB-blokjes heb ik nog van school. Daarmee krijgt uw kind inzicht in plaats van trucjes.
    Accountant legt uit hoe je percentages en rente berekent
    Voor natuurkunde of scheikunde moet je de formules snappen, niet leren. Ik laat je zien hoe.
    Even die ene som uitleggen kan ook via beeldbellen.
    Van de tafel van zeven tot de logaritme, ik lust alles met cijfers
    Ge zijt gebuisd voor wiskunde? In de vakantie spijker ik u bij.
    Spelend leren tellen en splitsen met kleuters, met dobbelstenen en dominostenen
    Volwassenen die een rekentoets moeten halen voor werk of studie geef ik oefenopgaven en uitleg.
  `,
  schooltaal: `
    Bij ons op zondag zit altijd de kleine van mijn zoon, acht jaar, dyslectisch. Ik zie zelf de lettertjes niet meer. Wie oefent met hem de woordrijtjes van school?
    Remedial teacher geweest tot mijn vijfenzestigste. Spelling, dt, begrijpend lezen voor de doorstroomtoets, één kind tegelijk, op mijn balkon bij mooi weer.
    Het niveau AVI van mijn pleegdochter blijft steken en de juf zegt: veel kilometers maken. Bij mij klapt ze dicht, bij een vreemde misschien niet. Wie oefent met haar woordrijtjes en moeilijke teksten?
    In een vorig leven gaf ik groep drie. Kinderen die d en b door elkaar halen of een woordenschat tekortkomen voor de doorstroomtoets, mogen bij deze oma aan tafel komen zitten.
    Groep 5, en hij leest nog op eind 3. Thuis praten wij Roemeens, ik kan hem niet helpen met die dt. Juf zegt: elke dag twintig minuten. Met wie dan?
    Oud-onderwijzeres, grijs, streng, rechtvaardig. Kinderen die thuis een andere taal hebben, help ik met begrijpend lezen en woordenschat, mits zij hun tas inruimen.
    mijn dochter 8 jaar leest nog hakkelend, thuis wij praten Arabisch. De juf zegt meer oefenen, ik kan niet zelf.
    Woorden, zinnetjes, spelling met d of t: ik heb als oud-juf nog een hele doos spelletjes voor kinderen die achterlopen met taal.
    Mijn zoon is slechthorend en mist woordjes, dus zijn AVI blijft hangen. Wie oefent met hem, van gezicht tot gezicht?
    Ik was logopedist tot mijn burn-out. Een kind dat stottert bij spelling of begrijpend lezen krijgt bij mij alle tijd.
    Mijn zoon praat thuis Turks en de juf zegt hij heeft te weinig woorden. Ik kan niet helpen met werkwoorden. Wie kan wel, na school?
    Dt-fouten, begrijpend lezen, een spreekbeurt over haaien: als oud-meester van groep zes krijg ik daar weer jeugd van.
    Ironisch: ik ben juf, maar mijn eigen zoon van negen weigert met mij te oefenen op zijn spelling. Een vreemde met geduld lukt dat vast beter op woensdag.
    Op de leeszaal leerde ik kinderen van lettervreters boekenwurmen worden. Ik oefen woordenschat en begrijpend lezen zonder dat het naar toets ruikt, op woensdagmiddag.
    Onze dochter zit sinds oktober in groep vier en leest nog hakkelend, thuis spreken wij Farsi. Zij schaamt zich in de kring.
    Werkwoordspelling, dt-fouten en begrijpend lezen voor de doorstroomtoets in februari. Een half uur, en we lachen erbij.
    Spelling met dobbelstenen, woorden jagen op straat: als remedial teacher heb ik een tas vol foefjes voor kinderen die moeite hebben met lezen.
    D's en t's vechten in het hoofd van je zoon? Ik ben zelf dyslectisch, werd toch schrijfster, en oefen met hem zonder rood potlood.
    Achter in groep 4 leest hij nog hakkend. Hij zegt dat hij dom is. Dat is hij niet, de letters draaien om. Wie oefent met zachte stem elke dag een bladzijde?
    Werkwoorden, dt, begrijpend lezen. Thuis spreken we Berbers en ik kan mijn dochter daar niet bij helpen, hoe graag ik ook wil.
    Mijn zoon zit op AVI M3 en moet eigenlijk op M5 zijn, wie leest wekelijks met hem hardop?
    d, t of dt, mijn dochter gokt maar wat.
    Groep 4 en nog steeds hakken en plakken, lezen kost hem zoveel moeite
    Begrijpend lezen is zo'n drama, ze haalt de hoofdgedachte niet uit de tekst.
    Thuis spreken wij Turks en de juf zegt: woordenschat van mijn kind is te klein.
    Dyslexie vastgesteld maar de behandeling heeft een wachtlijst, wie oefent klanken en spellingregels?
    Open en gesloten lettergreep, wie krijgt dat in dat koppie?
    Zinsontleden: onderwerp, gezegde, lijdend voorwerp. Ik weet het zelf ook niet meer
    Mijn meisje uit Eritrea is in groep 5 begonnen zonder Nederlands, ze begrijpt de instructie niet.
    Dictee oefenen op woensdagmiddag met mijn zoontje, kan iemand?
    Opstel schrijven voor 4 havo, hij krijgt geen alinea op papier.
    De b en de d worden steeds omgedraaid
    Kleuter praat nog in halve zinnetjes, logopediste raadt oefenen met plaatjes aan.
    Iemand die een verlegen jongen in groep 6 helpt met moeilijke woorden uit de zaakvakken?
    Wie kan ons dochterke helpen met technisch lezen, ze zit in 't tweede leerjaar?
    Examen Nederlands, tekstverklaren, signaalwoorden en drogredenen.
    Veilig leren lezen, kern 5, maar voor haar is het niks veilig.
    Mijn kinderen lezen in Arabisch goed maar in Nederlands langzaam, wie kan helpen na school?
    Boeken voor de leeslijst, hij komt er niet doorheen, wie bespreekt ze met hem
    Werkwoordspelling voor de doorstroomtoets, graag een oud-onderwijzer.
    Oud-juf van groep 3 maakt van stotterende lezers boekenwurmen
    Samen om de beurt een bladzijde, en de Donald Duck telt ook mee.
    't Kofschip en de verlengingsregel leg ik uit met een liedje.
    Ik kan met anderstalige kinderen woordjes oefenen met plaatjes, spelletjes en een praatplaat.
    Logopediste in ruste helpt kleuters met klanken, rijmen en zinnen maken.
    Leesmaatje op de basisschool, elke donderdagmorgen twintig minuten per kind
    Dyslectisch ben ik zelf, en toch neerlandicus geworden. Ik ken de trucs.
    Dictees met gekke zinnen, daar leren kinderen spelling van zonder het te merken.
    Tekst lezen, sleutelwoorden zoeken, samenvatten, ik oefen het met brugklassers.
    Taalontwikkeling van peuters stimuleren met vertelplaten vind ik het mooiste wat er is.
    Ik geef steun bij stellen en opstel: eerst een woordweb, dan een verhaal.
    Voor tieners uit de schakelklas, ik oefen schoolse woorden zoals oorzaak, gevolg en vergelijken.
    Hakkelend lezen wordt vlot lezen, tien minuten per dag en ik houd de stopwatch
    Als redacteur kijk ik met scholieren naar hun betoog en hun komma's.
    Kinderen die thuis Pools of Arabisch spreken help ik met hun Nederlandse schoolwoorden.
    Woordsoorten, zinsdelen, leestekens, kom maar op, ik ben gek op grammatica.
    Samen naar de bieb een boek kiezen op het goede niveau en er dan uit lezen.
    Ik help uw kindje met letters leren, zeg aan zee, ik heb alles op kaartjes
    Mijn dochter is acht en leest nog zo langzaam dat ze de moed opgeeft. Is er iemand die elke week met haar wil oefenen, zonder dat het op school lijkt?
    Hulp gezocht bij spelling groep 6
    Wij wonen sinds vorig jaar in Nederland en mijn zoon begrijpt de woorden in zijn schoolboeken niet. Kan iemand met hem lezen en uitleggen?
    Wie helpt mijn zoon met lezen?
    De leerkracht zegt dat hij anderhalf jaar achterloopt met technisch lezen. Thuis lezen eindigt in tranen, dus graag een buitenstaander.
    Korte klank, lange klank, dubbele medeklinker: ze snapt er niks van
    Ons meisje met tos praat moeilijk en vindt de woorden niet. Naast logopedie zoeken we iemand die met haar spelletjes doet voor de taal.
    Betoog, beschouwing, uiteenzetting, ik haal alles door elkaar
    Mijn tienerzoon uit Afghanistan zit in de schakelklas en wil sneller Nederlands leren voor school. Hij is gemotiveerd en komt graag bij u thuis.
    Luisterboek en boek tegelijk, wie doet dat met een dyslectisch kind?
    Voltooid deelwoord met een t of een d, we zijn er thuis zelf ook niet uit
    Mijn kinderen spreken thuis Spaans. Hun Nederlands is goed voor buiten spelen, maar niet voor de toets.
    Leestempo te laag voor de eindtoets, wat nu
    Kind in groep 3 moet letters leren, ik ken zelf niet alle klanken. Wie kan komen oefenen?
    In onze school zoeken wij leesouders en leesopa's die met kinderen in tweetallen komen lezen
    Ons zoon maakt veel fouten in zijn dictee, wie kan wat oefenen op woensdagnamiddag?
    Hij schrijft alles aan elkaar of juist alles los, en hoofdletters kent hij niet
    Op school ben ik al tien jaar leesmoeder, en ik wil nu ook thuis bij een kind komen dat moeite heeft met lezen. Twee keer per week twintig minuten doet wonderen.
    Ik help met spelling en grammatica
    Mijn zoon is dyslectisch, dus ik weet hoeveel verdriet lezen kan geven. Met samen lezen, koorlezen en gekke strips maak ik het weer leuk.
    Kinderen die nog weinig Nederlands spreken help ik met woorden leren
    Oud-leraar Nederlands bereidt leerlingen voor op het examen tekstbegrip. We oefenen met oude opgaven en ik leg de vraagtypes uit.
    Lezen oefenen met moppen, strips en voetbalplaatjes
    Met peuters en kleuters zing ik, kijk ik naar plaatjes en benoem ik alles. Zo beginnen ze met meer woorden in groep 1.
    Werkwoordspelling? Ik heb een schema dat altijd klopt.
    Ik ben van beroep tekstschrijver en help pubers een goed opstel te schrijven, met een kop, een staart en een mening.
    Galgje, woordzoekers en boggle, spelenderwijs beter spellen
    Ik kom wekelijks bij een gezin thuis om met een kind Nederlands te oefenen voor school.
    Woordenschat vergroten op de markt, in het bos en in de keuken
    Lastige leesboeken voor de lijst lees ik met je mee, we praten erover met thee erbij.
    Zelf kwam ik als kind zonder Nederlands in groep 5, ik weet hoe dat is en help met schoolwoorden
    Ge hebt moeite met dt? Na drie keer oefenen niet meer.
    Met flitskaartjes en een zandloper werk ik aan leessnelheid, en met een sticker aan het plezier.
  `,
};
