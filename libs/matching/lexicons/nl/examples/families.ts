import type { BranchExamples } from '../../../lexicon.js';

export const families: BranchExamples = {
  'voorlezen-kinderen': `
    Onze schone taak als overgrootouders, het verhaaltje, lukt niet meer: mijn man ziet niets en ik heb geen stem na mijn kanker. Wie doet de tweeling 's woensdags Pluk en Jip?
    Mijn eigen kleintjes wonen in Chili. Een hele plank Annie M.G. staat hier te wachten op een kleuter op de bank, en ik doe alle dieren met een eigen stem.
    Voor het slapengaan wil Daan een verhaaltje, maar ik ben zelf dyslectisch en struikel over elke zin. Hij verdient beter dan mijn gehakkel. Wie komt een avond per week met een prentenboek?
    Ik doe alle stemmen: de wolf, de zeven geitjes en zelfs de klok. Mijn kleinkinderen wonen in Australië en ik heb de hele boekenkast nog staan.
    Onze jongste is blind geboren en dol op verhalen, het liefst met dieren die praten. Mijn stem kent hij nu wel. Komt er iemand wel eens met hem op de bank zitten met Jip en Janneke?
    Ben 14, zit in de jeugdtheatergroep en lees superduidelijk. Kleuters vinden mij grappig. Zaterdag na mijn krantenwijk kan ik wel een half uur met een stapel boekjes komen.
    Vier kinderen en ik kan zelf de zinnen niet goed uitspreken, dus voor het slapengaan is het altijd een filmpje. Wie komt een keer in de week met een prentenboek op de rand van het bed?
    Jip en Janneke, Kikker, de Gruffalo met enge stemmen, ik doe ze allemaal. Laat mij een half uurtje bij jouw kleuters op de bank, dan heb jij even rust.
    Twee kleuters die om zeven uur op de bank klaarzitten en een moeder met keelontsteking en nachtdienst. Wie heeft Jip en Janneke in de stem?
    Ik doe alle dieren met een andere stem, van de beer tot de muis. Een uurtje bij een peuter op de rand van het bed is mijn theater.
    Ik kan mijn tweeling van vier geen verhaaltje meer geven, want mijn stem is door ALS weg. Zo'n half uurtje voor bedtijd missen ze.
    Oma zonder kleinkinderen, met een boekenkast vol Jip en Janneke en gekke stemmetjes. Ik kom graag bij kleuters op de rand van het bed.
    Na mijn nachtdienst val ik in slaap boven Kikker en Pad, en zij dus niet. Een voorleesopa voor mijn twee kleuters, dinsdag om half zeven?
    Met Jip en Janneke onder de arm kom ik naar uw kroost. Ik doe alle stemmetjes, ook de hond.
    Stemmetjes doe ik nog altijd, ook al is mijn klas allang uitgevlogen. Peuters op een kleed, een stapel prentenboeken, en de moeder kan even douchen.
    Mijn man rijdt internationaal en ik lees zelf niet vlot, dyslectisch. Ons Loesje wil elke avond Pippi. Een oma-achtig iemand op maandag zou een feest zijn.
    Mijn stem is weg na de keeloperatie, en het ritueel voor het slapen was altijd Jip en Janneke. De kinderen van 3 en 5 missen het.
    Decemberverhalen over pepernoten en wolven: ik kom met een mand prentenboeken bij gezinnen op de bank zitten.
    Jip, Janneke, draken, heksen: ik doe álle stemmetjes. Iedere woensdag om halfvijf zit ik in een gezin met kleintjes op schoot en een prentenboek.
    Mijn eigen kinderen willen het niet meer horen, maar ik heb drie planken vol sprookjes. Een half uurtje voor het slapengaan kom ik langs.
    Ik heb geen rustige avond met een pasgeboren baby, en mijn peuter sleept de hele dag met Jip en Janneke achter mij aan. Wie neemt hem een half uurtje op schoot?
    Thuis zijn er geen boeken. De jongens (4 en 6) luisteren ademloos als de juf begint. Wij zoeken voor dit gezin iemand die twintig weken langskomt met een tas uit de bibliotheek.
    Bij ons thuis zijn geen Nederlandse boekjes, wie komt er elke week een verhaaltje doen voor mijn kleuters?
    Ik ben blind en wil zo graag dat mijn zoontje prentenboeken hoort
    Peuterspeelzaal zoekt oma's en opa's met een fijne stem en een schoot.
    Voor het slapengaan een sprookje, zelf struikel ik over de woorden omdat ik net Nederlands leer.
    De bieb zoekt iemand voor het voorleesuurtje op zaterdagmorgen.
    Wie wil met Jip en Janneke onder de arm langskomen bij mijn drie meiden?
    Mijn dochter van 4 krijgt VVE en heeft meer taal nodig; graag iemand die met haar plaatjesboeken bekijkt.
    Tijdens de voorleesweek zoeken wij als kinderdagverblijf gastlezers
    Ik ben Somalische moeder, mijn kinderen houden van verhalen maar ik kan niet lezen in Nederlands.
    Mijn zieke zoon ligt veel op bed en luistert graag naar spannende avonturen, ik ben schor.
    Iemand die in het azc dierenverhalen wil vertellen met handpoppen?
    Hele middag tablet, ik wil dat iemand ze een boek laat zien.
    Zoek een vertellersstem voor de voorleeshoek in ons buurthuis, vijftien kinderen op kussens
    Ons kleinste is dol op Rupsje Nooitgenoeg, wie doet het voor de honderdste keer?
    Voor meertalig gezin: een uurtje per week uit een prentenboek, kind op schoot, vragen stellen over de plaatjes.
    De kleutertjes van het eerste kleuterklasje zoeken een voorleesoma of -opa.
    Ik doe alle stemmetjes: de wolf, de heks en de kikker
    Met een koffertje prentenboeken kom ik twintig keer bij uw gezin langs.
    Oud-actrice leest met verve voor aan kinderen tot tien jaar.
    Wie wil er op mijn knie? Ik heb sprookjes van Grimm en een bril.
    Elke woensdag verhaaltjesuur in de bibliotheek, ik vertel en daarna kleuren we.
    Mijn eigen kinderen zijn te groot voor Pluk, maar ik nog niet
    Vertelkastje, kamishibai en handpop, daarmee krijg ik elke peuter stil.
    Bij gezinnen waar weinig Nederlands wordt gesproken lees ik graag een half uur per week.
    Voor zieke kinderen kom ik aan bed zitten met een dikke Roald Dahl.
    Een boekje voor het slapen als papa en mama avonddienst hebben, dat doe ik met liefde.
    Op de crèche lees ik de allerkleinsten voor uit kartonnen flapboekjes.
    Ik kan voorlezen in het Nederlands en in het Arabisch, zodat kind beide talen hoort
    Griezelverhalen bij kaarslicht voor achtplussers, durf je?
    Gij zet de kindjes klaar, ik breng de boekskes mee.
    Gepensioneerd bibliothecaresse kiest bij elk kind een passend verhaal en leest het voor.
    Samen rijmpjes opzeggen, plaatjes aanwijzen en lachen om Nijntje en Dikkie Dik.
    Mijn Nederlands is niet goed en ik wil dat mijn kinderen veel verhalen horen. Kan iemand een keer per week bij ons thuis een boek komen lezen?
    Voorlezer gezocht voor twee kleuters
    Door een stembandoperatie mag ik twee maanden niet praten. Mijn dochter van 5 mist het verhaaltje voor het slapen, wie komt er af en toe?
    Wie leest er voor op onze kinderopvang?
    In het ziekenhuis hebben we een hoekje met zitzakken en een kast vol boeken. We zoeken mensen die patiëntjes een half uur laten wegdromen.
    Kinderen in de noodopvang zijn dol op verhalen, maar niemand heeft tijd
    Mijn zoon van 3 zit op de voorschool en kent weinig woorden. Wie wil bij ons komen met prentenboeken?
    Een oma met een boek, dat zou mijn drietal geweldig vinden
    Vrijwilligers gevraagd voor het peuteruurtje, liedjes en een verhaal
    Mijn kinderen willen elke avond verhaaltje maar ik werk avond, mijn man kan niet lezen Nederlands.
    Ons pleegkind van 4 kruipt graag tegen iemand aan met een boek. Wij hebben er te weinig tijd voor.
    Vertelster gezocht voor de kinderhoek op het dorpsfeest
    Wie wil er boekskes lezen met ons kleinkind als wij moeten werken?
    Een stapel bibliotheekboeken hebben we, nu nog een geduldige lezer voor drie jongens
    De kleuterjuf zoekt iemand die in de leeshoek met kleine groepjes boekjes bekijkt
    Kerstverhaal vertellen aan veertig kinderen, wie durft?
    Boeken zijn mijn leven en kinderen ook, dus voorlezen is voor mij een feest. Ik kom graag wekelijks bij een gezin waar dat niet vanzelf gaat.
    Voorlezen aan kinderen, bij u thuis of op school
    Elke avond las ik mijn eigen zoons voor, en nu zijn ze het huis uit. Wie heeft er een kind voor mij, met pyjama en knuffel?
    Pinkeltje, Kikker, Gruffalo: ik neem mijn tas mee
    Als voorleesvrijwilliger ga ik twintig weken bij een gezin langs. De kinderen kiezen het boek, de ouders kijken mee hoe leuk het is.
    Een verhaal, een rijmpje, een vingerspelletje
    Ik kan goed vertellen, ook zonder boek. Sprookjes uit mijn land over een slimme ezel en een boze koning, kinderen luisteren met open mond.
    Zaterdagmorgen zit ik op het kleed in de boekenhoek met een groepje peuters.
    Samen op de bank onder een dekentje en dan de Gorgels
    Oud-kleuterjuf leest interactief: wat zou er gebeuren, wie zit er achter de deur?
    Aan zieke kinderen thuis kom ik een hoofdstuk per dag lezen
    Digitaal voorlezen via beeldbellen, net voor het slapengaan
    Wij zijn leesvrienden, een groepje gepensioneerden dat in scholen en opvang prentenboeken komt voorlezen.
    Ge hebt geen tijd voor een verhaaltje? Ik zet mij graag naast het bed.
    Ik heb een lage bromstem, ideaal voor beren en reuzen
    Peuters een versje, kleuters een prentenboek, de groten een spannend hoofdstuk
  `,
  speelmaatje: `
    Achterkleinzoon van zes is de hele vakantie bij ons in de serviceflat en er is geen kind in het hele gebouw. Wij kunnen niet meer op de knieën. Wie wil met hem ravotten?
    Mijn man bouwde een treinbaan van zestien meter, en er is geen jongetje meer dat eraan komt. Een kind dat zich verveelt mag hier woensdagmiddag machinist zijn.
    Onze zoon van negen heeft autisme en wordt nooit gevraagd voor partijtjes. Hij zou dolgraag één middag in de week iemand hebben die met hem treinbanen legt en zich niet stoort aan zijn vaste regels.
    Ik zit in 4 havo en ben gek op kleine kinderen, verstoppertje, voetballen in het park, slijm maken, maakt me niet uit. Woensdagmiddag ben ik vrij.
    Ons pleegmeisje van vijf is hier net drie weken en kent nog niemand in de straat. Ze vindt grote meiden geweldig; wie van een jaar of vijftien komt eens met haar in de zandbak zitten?
    Als scoutingleider heb ik een hoofd vol bosspelen en een kist met touwen. Een kind dat door een beperking niet bij een groep terechtkan, neem ik zaterdagochtend graag een uurtje onder mijn hoede.
    Sofie is elf, zit in een rolstoel en praat met een spraakcomputer. Ze houdt van barbies, moppen en harde muziek. Zoek iemand die gewoon met haar lol maakt, verzorgen doe ik zelf.
    Op mijn pabo leer ik alles over spelen, maar in mijn studentenhuis is niemand onder de negentien. Ik kom graag een middag hutten bouwen bij een kind dat zich alleen verveelt.
    Mijn dochtertje van acht is de enige in de klas die pas vier maanden hier is. Op het plein staat ze langs de kant. Is er een meisje dat na school wil touwtjespringen?
    Zus van vier broers, student pedagogiek, gek op hutten. Ik kom op woensdag met jouw kind naar het park, glijbaan, zandbak, stoepkrijt, en neem mijn hondje mee.
    Mijn dochter van vijf is enig kind en houdt van kikkers zoeken. Ze mist iemand om mee in de modder te zitten.
    Opa van 69 met hutten, katapulten en een zandbak. Een kind dat weinig buiten komt mag op zaterdag bij mij in de tuin ravotten.
    Mijn jongen van acht is autistisch en wordt nergens uitgenodigd. Hij kent alle metrolijnen en zou zó graag met iemand treinen bouwen.
    Ik ben student en had als kind een zieke broer. Met een brusje ga ik voetballen, lego'en of naar de kinderboerderij, dan is het even om hem te doen.
    Enig kind van acht, nieuw in het dorp, en de zomer is lang. Welk ander joch wil met hem hutten bouwen en voetballen?
    Ik ga graag met een kind uit een druk gezin naar de speeltuin. Glijden, zandtaart, verstoppertje: ik ben 61, maar op de schommel merk je dat niet.
    Terwijl ik boven zit te bellen met klanten staat mijn meisje van vijf onder aan de trap te zeuren. Een tiener die op woensdagmiddag met haar gaat steppen, dat zoek ik.
    Vroeger leidde ik een fabriek, nu bouw ik liever hutten. Een kind dat geen opa in de buurt heeft en van stokken en modder houdt, zoek ik.
    Net verhuisd, en mijn zoon van zeven staat in het speeltuintje aan de rand. Hij houdt van Lego en van vissen.
    Een schuur vol hutten en een hond: mijn dochter van zes mag elke woensdag een vriendje. Kom een keer kijken.
    Rennen, lego, verstoppertje. Ik ben zeventien, heb drie zusjes en wil elke week buiten ravotten met een kind dat niet zo makkelijk vriendjes maakt.
    Treinbaan op zolder, tachtig meter rails, en een opa die wissels bedient. Een jochie of meisje van een jaar of zeven mag machinist zijn.
    Ze is de enige in de straat onder de zestig. Zeven jaar, praat met haar pop. Wie wil er eens per week hutten bouwen of op de trampoline?
    Hoi ik ben Mees ik heb autisme en ik hou van treinen. Ik wil iemand die grote is en die met mij naar de speeltuin gaat en niet boos wordt.
    Mijn zoontje van 7 heeft geen broers en zoekt een grote jongen om mee te voetballen op het veldje.
    Wie wil op zaterdag met mijn dochter naar de speeltuin, schommelen en zandtaartjes?
    Lego, Lego en nog eens Lego, ik kan geen blokje meer zien
    Door mijn spierziekte kan ik niet rennen of stoeien met mijn kinderen.
    Zoek leuk meisje van een jaar of 16 dat met mijn kleuter met poppen en barbies wil spelen.
    Mijn jongen met autisme vindt geen vriendjes, iemand die zijn treinenspel meespeelt?
    Wij zijn nieuw in deze straat en mijn kind kent niemand om mee buiten te zijn.
    Trampoline, waterpistolen, tikkertje, mijn rug is op maar zij niet.
    Verstoppertje met een driejarige terwijl ik de baby voed, wie heeft daar zin in?
    Iemand om mee te pingpongen en te knikkeren voor een druktemaker van 9
    Gezocht: speelvriend voor jongen in rolstoel, houdt van Pokémonkaarten en gamen.
    Ons ventje zit heel de dag alleen op zijn kamer, wie komt er eens mee sjotten?
    Na schooltijd een uurtje samen hutten bouwen of skeeleren met mijn dochter.
    Ganzenbord, memory en mens-erger-je-niet, wie kan er tegen een slechte verliezer van 6?
    Mijn dochter verstaat nog geen Nederlands en staat alleen op het plein; ze wil graag met ander kind spelen.
    Stoere vent gezocht om te ravotten, papa woont ver weg
    Basketballen bij het paaltje op het plein met mijn zoon, ik bak er niks van.
    Wie vindt het leuk om wekelijks te komen spelen bij een meisje dat langdurig ziek thuis zit?
    Kom maar op met die bal, ik ga op doel
    Ik ben 17 en speel graag met kinderen: verstoppertje, legokastelen, stoepkrijt.
    Als speelmaatje kom ik elke week bij een kind dat wel een vriend kan gebruiken.
    Skaten, steppen, vliegeren, ik neem je kind mee naar buiten.
    In mijn tuin staan een glijbaan en een zandbak, buurtkinderen zijn welkom te komen spelen.
    Juf in opleiding speelt winkeltje, school en doktertje tot ze erbij neervallen.
    Ik speel graag spelletjes met kinderen die geen broertjes of zusjes hebben
    Ouwe voetbaltrainer trapt elke woensdag een balletje op het trapveldje, alle jongens en meiden welkom.
    Playmobil heb ik nog een zolder vol van, wie komt er mee spelen?
    Op mijn knieën over het kleed met autootjes, dat kan ik nog best voor een opa.
    Met een rustig kind dat van puzzels en bordspellen houdt zit ik graag een middagje aan tafel.
    Samen naar het klimrek, ik vang op onderaan de glijbaan
    Jongen van 19, student sport, gaat helemaal los met adhd'ertjes op het veld.
    Een vlot bouwen, dammetjes in de sloot, kikkervisjes scheppen, wie durft?
    Ik kan met kinderen spelen ook zonder veel woorden, bal en touw is genoeg.
    Minecraft of een potje FIFA en daarna verplicht naar buiten, deal?
    Ge hebt een kind dat zich verveelt? Ik kom af met mijn frisbee en springtouw.
    Mijn zoontje is enig kind en wij wonen in een flat zonder kinderen. Wie zou er een middag per week met hem willen spelen, binnen of buiten?
    Iemand om met mijn dochter te spelen na school
    Door mijn reuma kan ik niet op de grond zitten en mijn jongste wil niets anders dan met de treinbaan spelen. Een geduldige tiener zou fijn zijn.
    Wie wil er voetballen met twee jongens van 8 en 10?
    Onze dochter heeft het syndroom van Down en wordt zelden gevraagd om te komen spelen. We zoeken een vriendinnetje of een grotere meid die dat leuk vindt.
    Verkleden, koprollen, een kampje in de kamer, ik heb er de puf niet meer voor
    Mijn zoon praat bijna niet maar hij houdt van water, zand en knikkerbanen. Wie speelt met hem mee op zijn eigen manier?
    Zoek jongen die van schaken houdt, tegenstander is 9 en fanatiek
    Kind is 6 jaar, veel energie, wij wonen klein. Iemand kan met hem naar speeltuin gaan?
    Mijn dochter wil altijd doktertje of vadertje-en-moedertje spelen, met mij is het volgens haar saai
    Playstation samen doen, ja, maar ook een keer een bordspel of buiten rolschaatsen. Ons joch van 10 heeft weinig vriendjes sinds de verhuizing.
    Speelkameraad gezocht voor een woensdagmiddag met regenplassen
    Ik heb een nieuwe baby en mijn peuter is jaloers. Wie geeft hem een uurtje per week alle aandacht met duplo en klei?
    Wie komt er spelen met ons zoontje? Hij heeft wel honderd autokes.
    Met de step, de bal en de stoepkrijtjes naar buiten, wie gaat er met mijn kleuter?
    Mijn zoon van 11 houdt van goochelen en kaarten, maar heeft niemand om het mee te doen
    Knuffels, thee met zand en de hele dag winkeltje: zij zoekt een vaste klant
    Ik ben nog een groot kind en speel graag mee, van tikkertje tot Monopoly. Voor een kind dat wel wat gezelschap kan gebruiken kom ik elke week langs.
    Spelen met kinderen? Altijd zin in
    Mijn eigen zoon is nu volwassen, maar de racebaan en de bouwdozen staan nog op zolder. Een kind uit de buurt mag ermee komen spelen.
    Touwtjespringen, elastieken, hinkelen, ik leer het ze allemaal
    Als student met vrije woensdagmiddagen speel ik met kinderen die moeilijk vrienden maken. We doen wat zij leuk vinden.
    Poppenhuis, knutselkoffer, verkleedkist: ik heb alles
    Met een kind in een rolstoel kun je net zo goed verstoppertje spelen. Ik bedenk altijd een manier.
    Laat mij maar de boef zijn, ik laat me graag vangen
    Ik ben 14 en vind het leuk om met kleine kinderen buiten te spelen.
    Naar de speeltuin, de kinderboerderij of het voetbalveldje, ik ga mee
    Opa met een goede knie en een slechte knie zoekt iemand om mee te sjoelen, knikkeren en vissen met een schepnet.
    Een potje Uno, kwartet of mikado
    Ik kan met jongen van mijn buurt basketbal spelen, ik was trainer in Irak.
    Ge hebt een speelvogel in huis? Ik kom mee ravotten in den hof.
    Waterballonnen, hinkelbaan, slootje springen, ik ben erbij
    Ik speel graag met kinderen die door ziekte veel thuis zijn
  `,
  'gezin-steunen': `
    Mijn dochter in Almere heeft net een drieling en ik zit met een gebroken heup in Limburg. Kon ik maar. Wie springt bij haar 's middags bij, fles geven, wiegje duwen?
    Kraamzorg gedaan tot mijn zestigste en daarna consultatiebureau. Bij een jonge moeder die op is kom ik twee ochtenden, om te luisteren, te vouwen en de oudste af te leiden.
    Drie onder de vijf en ik sta er alleen voor. Niet dat het slecht gaat, maar tussen vier en zeven is het hier een slagveld. Een extra paar handen op maandag zou al zoveel rust geven.
    Zelf heb ik vier kinderen in mijn eentje grootgebracht en ik weet hoe lang een week is. Wekelijks een ochtend meedraaien, luisteren, een wasje, een kind op schoot: daar ben ik goed in.
    Sinds de komst van de tweeling slaapt mijn vriendin in blokjes van anderhalf uur en ik ben vorige week weer begonnen op de bouw. Onze families wonen in Groningen. Kan iemand overdag bij haar binnenlopen?
    Twaalf jaar pleegouder geweest, elf kinderen over de vloer gehad. Moeders die even niet meer weten hoe ze de boel draaiende houden, hoeven zich voor mij nergens voor te schamen.
    Onze middelste heeft een zeldzame spierziekte en alle aandacht gaat naar hem. Wie wil af en toe iets met zijn zus en broertje doen, zodat zij ook eens op de eerste plaats komen?
    Mijn man en ik vangen in weekenden al jaren kinderen op. Loopt het bij jullie thuis over, dan komt er eentje bij ons op adem en heb jij je handen vrij voor de rest.
    Drie kinderen onder de vijf, man in Duitsland aan het werk, ik slaap drie uur. Het is niet dat ik iets niet kan. Er zou gewoon één keer per week iemand naast mij moeten staan.
    Toen mijn tweeling kwam, stond er een vreemde vrouw met soep voor de deur en zij bleef een jaar. Nu ben ik aan de beurt: ik kom helpen bij een moeder die het niet redt.
    Met een baby die niet slaapt en een peuter die wel wakker is loop ik op mijn tandvlees. Iemand die een ochtend meedraait, meer hoeft niet.
    Moeder van vijf, inmiddels alle vijf de deur uit. Ik strijk, troost, schil aardappels en zeg nooit dat het vroeger beter was.
    Man weg, drie kinderen onder de zes, en sinds de geboorte huil ik elke dag. Iemand die meedraait tijdens het spitsuur tussen vijf en zeven?
    Mijn vier zijn het huis uit. Wie door ziekte of schulden het hele huishouden met kroost niet meer trekt, geef ik wekelijks een paar handen en een schouder.
    Vier kinderen, man op zee, en de jongste slaapt niet. Ik heb niemand nodig die het beter weet, wel een extra paar handen rond etenstijd.
    Toen mijn drieling kwam heeft de hele straat mij erdoor getrokken. Nu wil ik elke week een ochtend bij een jonge moeder zijn.
    Als intern begeleider zag ik zoveel moeders op hun tandvlees. Een dagdeel per week kom ik over de vloer, luister, vouw wat was mee en doe een spelletje met de kleintjes.
    Mijn man is vier maanden op missie en ik heb drie kinderen onder de zes. Overdag gaat het. Tussen vijf en zeven huilt iedereen, ik inclusief.
    Tweeling plus een kleuter, man offshore, ik huil onder de douche. Gewoon een paar armen erbij tussen vijf en zeven.
    Mijn kinderen zijn het huis uit. Ik kom graag een dagdeel bij een jonge moeder, met de was, de badjes, en een luisterend oor.
    Ons huis was vroeger ook een slagveld met vier onder de zes. Op maandag kom ik bij een jonge moeder binnen: afwas, flesje, schouder.
    Rust brengen, dat kan ik. Ik ken het klappen van de zweep als alleenstaande moeder en loop een jaar mee met een gezin waar het vast zit.
    Ik hou van ze maar ik schreeuw te veel. Vier onder de acht, alleen, en de oudste luistert nergens naar. Iemand die gewoon naast mij staat, zonder map?
    Jong stel, eerste kind, geen ouders in Nederland. Ze doen het goed, maar zijn onzeker. Wie komt wekelijks langs en denkt mee over slapen, eten en ritme?
    Sinds de tweeling er is slaap ik niet meer en de was reikt tot het plafond.
    Alleenstaande moeder met drie kinderen, ik loop op mijn tandvlees
    Na de kraamweek ging de kraamhulp weg en nu sta ik er alleen voor met twee onder de twee.
    Mijn man is militair en op uitzending, een paar extra handen rond het spitsuur van vijf tot zeven zou fijn zijn.
    Onze oudste heeft leukemie en de jongste schiet erbij in. Wie kan ons gezin wat lucht geven?
    Ik heb net baby gekregen, mijn familie is in Eritrea, ik ken niemand. Iemand die soms komt?
    Postnatale depressie, ik zoek een moeder die het ook heeft meegemaakt en gewoon naast me komt zitten.
    Jonge moeder van 19 zoekt iemand met ervaring die haar op weg helpt
    Vader alleen met twee pubers en een peuter, wie brengt weer wat regelmaat in ons huishouden?
    Huilbaby, al acht weken. Ik moet even kunnen douchen zonder gekrijs.
    Opvoedtwijfels, driftbuien en nooit even rust, een luisterend oor van een ervaren ouder zou me goeddoen.
    Pas gescheiden, kinderen in de war, ik ook
    Drieling op komst! Wie wil meedenken en straks flesjes meegeven?
    Zwanger met bekkeninstabiliteit en een dreumes die overal op klimt.
    Ons pleegzoontje vraagt zoveel dat wij wel wat ondersteuning kunnen gebruiken in het dagelijks leven.
    We zoeken een wijze oma die wekelijks langskomt, meedraait met het avondeten en mij moed inspreekt.
    Met vier kleine mannen en een man in ploegendienst is het hier een gekkenhuis, wie springt er bij?
    Borstvoeding lukt niet en ik ben kapot, mijn moeder woont aan de andere kant van het land
    Ik wil graag steun voor mij en mijn kinderen, wij komen uit de opvang en alles is nieuw.
    Een keer per week kom ik bij een jong gezin, luister, vouw de was en wieg de baby
    Als moeder van vijf weet ik hoe zwaar het eerste jaar is.
    Net bevallen en geen familie in de buurt? Ik breng een pan soep en houd de kleine vast.
    Gezinsvrijwilliger met training wil een dagdeel per week naast ouders staan die het druk hebben.
    Ik oordeel niet over de rommel, ik drink koffie met je en pak dan aan.
    Voor alleenstaande ouders ben ik graag het tweede paar handen rond etenstijd en badtijd.
    Oud-kraamverzorgster helpt kersverse ouders na de kraamtijd nog wat verder
    Zelf jong moeder geworden, nu wil ik tienermoeders bijstaan.
    Gezin met een ziek kind? Ik help de boel thuis draaiende te houden.
    Samen bedenken we een ritme met een planbord, bedtijden en een moment voor uzelf.
    Ik kom naar drukke moeder, kan koken en spelen met kinderen en praten
    Tweelingmoeder met ervaring biedt gezelschap en nachtvoedingstips aan.
    Als het even niet gaat na een scheiding, sta ik een jaar lang wekelijks bij u op de stoep.
    Oma-ervaring te over: tandjes, koorts, peuterpuberteit, ik heb het allemaal gezien.
    Ge zijt net mama en 't weegt? Ik kom een voormiddag per week mee helpen.
    Een oudercafé in de buurt waar je je hart kunt luchten, ik schenk de koffie.
    Vader van drie wil andere vaders die er alleen voor staan een beetje op weg helpen
    Ik ben een alleenstaande moeder met een peuter en een baby en mijn familie woont ver weg. Het zou zo fijn zijn als er elke week iemand kwam om mee te helpen en mee te praten.
    Steun gezocht voor jong gezin
    Sinds mijn vrouw ziek is doe ik alles alleen: werk, drie kinderen en het huishouden. Wie kan een middag in de week bijspringen?
    Iemand die even de baby vasthoudt zodat ik kan eten en douchen
    Ons derde kind is te vroeg geboren en ligt nog in het ziekenhuis. Thuis lopen er twee rond die ook aandacht willen, we redden het niet meer.
    Ik ben moe en mijn kinderen zijn druk, wie wil langskomen
    Mijn zoon luistert niet, mijn dochter slaapt niet en ik huil om alles. Ik zoek een ervaren moeder die meedenkt en niet oordeelt.
    Vluchtelingengezin met vier kinderen zoekt een Nederlands gezin om mee op te trekken
    Wij zijn pas ouders en alles is onzeker: voeden, slapen, hoe lang laat je hem huilen? Een oma met ervaring is welkom.
    Na de scheiding sta ik er alleen voor, ik mis iemand die even meekijkt
    Ik ben alleen met baby, man werkt in ander land. Ik wil graag vrouw die soms komt helpen.
    Onze dochter heeft een ernstige beperking en vraagt dag en nacht zorg. De andere twee komen tekort, wie wil ons gezin een beetje ontlasten?
    De kinderbescherming heeft gezegd dat ik een netwerk moet hebben, maar ik heb niemand
    Met een postpartumdepressie de dag doorkomen, daar zoek ik iemand bij
    De spits thuis tussen vijf en zeven is bij ons een ramp, extra handen welkom
    Ons gezin heeft het lastig sinds het faillissement van mijn man. Een vrijwilliger die meedenkt over dagritme en een uitstapje zou ons goed doen.
    Mijn dochter is net moeder en woont op kamers, is er een lieve buurvrouw die haar op weg helpt?
    Een gezin met een tweeling en ne kleuter kan altijd een paar handen gebruiken
    Een gezin met jonge kinderen runnen is topsport, dat weet ik nog goed. Ik kom graag een ochtend per week langs om te helpen en een praatje te maken.
    Hulp voor jonge moeders
    Zelf had ik na mijn tweede een zware tijd en toen kwam er elke week een vrijwilligster. Wat zij voor mij deed, wil ik nu voor een ander gezin doen.
    Ik kan een druk gezin ontlasten, twee uurtjes per week
    Alleenstaande vaders en moeders kunnen op mij rekenen als er even lucht nodig is. Ik speel met de kleintjes of praat met u aan tafel.
    Baby vasthouden, flessen uitkoken, was opvouwen, luisteren
    Als maatschappelijk werkster in de dop wil ik een gezin steunen dat weinig mensen om zich heen heeft.
    Moeders die hier nieuw zijn wil ik wegwijs maken met consultatiebureau, school en speelgroep
    Uw kinderen hebben een zieke broer of zus? Ik geef ze een middag voor zichzelf en u een kop thee.
    Vrijwilliger met pedagogische achtergrond denkt mee over grenzen stellen, slapen en eten
    Oma zijn op afstand is niks, dus ik wil graag meedraaien in een gezin vlakbij.
    Als het even te veel is, kom ik. Geen gezeur, gewoon doen.
    Ik ben moeder van vier, ik spreek Arabisch en kan jonge moeders helpen met baby.
    Wekelijks bezoek, samen koken en de kinderen in bad, zo help ik gezinnen
    Ge hebt uw handen vol met uw kroost? Ik kom een halve dag meedraaien.
    Mijn man en ik willen een steungezin zijn voor ouders die het zwaar hebben, met een vaste dag en een logeerbed.
  `,
  'jongere-begeleiden': `
    Onze kleinzoon van zeventien hangt sinds opa's dood op de bank, school is eraf. Naar een oma van tachtig luistert hij niet. Een nuchtere vent die met hem optrekt?
    Dertig jaar leraar metaal op de ambachtsschool, jongens die niet wilden deugen waren mijn specialiteit. Ik ga eens per week met zo'n knul vissen of sleutelen en hoor hem aan.
    Mijn zoon van vijftien ziet zijn vader niet meer en hangt de hele dag op zijn kamer. Hij zou iemand kunnen gebruiken, een jonge vent het liefst, die eens met hem gaat vissen of sleutelen.
    Van mijn veertiende tot mijn achttiende zat ik in een pleeggezin, nu studeer ik sociaal werk. Met tieners die overal tegenaan schoppen, heb ik geduld en ik praat niet over ze maar met ze.
    Ons pleegkind wordt volgende maand achttien en gaat op kamers. Hij weet niks van potjes, huurcontracten of een wasmachine. Wie wil zo'n beetje zijn grote broer zijn in het eerste jaar?
    Ik geef leiding aan de explorers, vijftien tot achttien, en weet hoe je een puber van de bank krijgt. Eén jongen of meid extra wil ik er persoonlijk wel bij hebben, wekelijks een uurtje op pad.
    Milou van zestien heeft een lichte verstandelijke beperking en wil net als haar zus zelf de stad in. Met mij hoeft niet, zegt ze. Wie van achttien of ouder gaat met haar shoppen en een frietje halen?
    Nachtportier, 41, vroeger zelf geen lieverdje. Een knul die spijbelt of verkeerde vrienden heeft, mag op zaterdag met mij aan een oude brommer sleutelen en zijn verhaal kwijt.
    Mijn neefje van 16 kwam alleen, zonder ouders, en woont nu in een groep. Hij zegt tegen niemand wat hij denkt. Hij zoekt een grote broer, iemand die naar een wedstrijd met hem gaat.
    Op m'n vijftiende zat ik zelf te vaak op het verkeerde pleintje. Nu heb ik een baan en twee kinderen. Ik trek graag op met een gast die niet luistert, want dat deed ik ook niet.
    Mijn neef van zeventien komt nergens meer, zit tot vier uur te gamen. Hij sleutelt wel graag; een man die hem in een werkplaats bij zich neemt?
    Ik ken het van binnenuit, als jongen wist ik ook niet waarheen. Een maat van boven de vijftig die luistert, dat gun ik een jonge gast.
    Mijn zoon van 17 is net uit de jeugdgevangenis en naar mij luistert hij niet. Hij heeft een vent nodig die het pad kent.
    Ik zat op mijn zestiende aan de speed. Nu ben ik 40 en trek graag op met een gast of meid die dezelfde kant op dreigt te gaan.
    Mijn zoon van zestien hangt bij de metro en luistert niet naar zijn moeder. Misschien wel naar een man die hetzelfde heeft meegemaakt.
    Als trainer van de A1 zie ik gasten afglijden. Ik ga met zo'n jongen naar de snackbar en vraag wat hij wél wil, week na week.
    Ex-mentor vmbo. Heb je een puber die nergens zin in heeft en alleen de deur dichtsmijt, dan loop ik graag een paar maanden met hem op; frietje, praatje, plan.
    Jongens van zestien die de hele dag op de hoek hangen en niks moeten: dat was ik. Het leger gaf me ritme. Ik wil er eentje onder mijn vleugels nemen.
    Als alleenstaande buschauffeur kom ik moe thuis bij een zoon van vijftien die blowt en zwijgt. Ik denk dat hij een kerel nodig heeft die niet zijn vader is.
    Mijn neef, 17, is van school gegaan en slaapt tot twee uur. Naar mij luistert hij niet. Een man die ook ooit dwars was?
    Zelf zat ik vast op mijn achttiende. Nu heb ik een baan in de haven en trek ik op met jongens die de weg kwijt zijn.
    Ik heb alles verkeerd gedaan wat je op je zestiende verkeerd kunt doen. Daarom luisteren pubers naar me. Boksen, broodje, praten.
    Gewezen conrector, mild geworden. Een jongere die thuis of op school vastloopt, wil ik een poosje terzijde staan.
    Mijn zoon van 16 zit de hele dag op zijn kamer, gordijnen dicht. School is gestopt met bellen. Van mij hoeft hij niks, maar een toffe kerel van dertig, misschien.
    Hij komt uit een instelling en wordt in mei 18. Dan houdt alles op. Gezocht: een volwassene die blijft, eens in de week een patatje eet en hem serieus neemt.
    Mijn zoon van 15 spijbelt en luistert niet meer naar mij, een stoere vent die hem wel bereikt zou helpen.
    Wie wil mentor zijn voor een meisje van 14 dat gepest wordt en nergens meer naartoe durft?
    Ik ben 17 en woon in een jeugdinstelling, zoek iemand om gewoon dingen mee te doen
    Puber zonder vader zoekt een voorbeeld.
    Mijn dochter is 18 en weet niet wat ze wil: studie, werk, tussenjaar. Iemand met wie ze kan sparren?
    Alleenstaande jongen uit Eritrea, 16, wil graag Nederlandse maatje voor gym en praten.
    Hij zit alleen maar te gamen op zijn kamer, wie krijgt hem mee naar de sportschool of het skatepark?
    Voor een tiener met autisme zoeken we een student die met hem naar de film gaat en hem sociaal wat bijbrengt.
    Mn broertje van 16 raakt met verkeerde vrienden om, een coach die zelf van de straat komt?
    Onze pleegdochter wordt volwassen en heeft iemand nodig buiten de hulpverlening, een vaste vertrouwenspersoon
    Stage zoeken op mbo 2, niemand in mijn familie weet hoe dat moet.
    Zelfvertrouwen nul, ze is 13 en net naar de middelbare. Een oudere zus zou goed voor haar zijn.
    Jonge mantelzorger van 15 heeft recht op een middag puberen, wie neemt haar mee op stap?
    Thuiszitter van 14 mag weer wennen aan buiten komen, stapje voor stapje met een rustig type.
    Ons gast van 17 is pas vrij uit de jeugdinstelling en zoekt ne buddy.
    Buddy gezocht voor lhbt-jongere op het platteland, hij kent niemand zoals hij.
    Mijn kleinzoon van 16 blowt en lummelt, een wijs iemand die hem een vak laat zien?
    Mijn dochter kwam als 15-jarige uit Oekraïne, zij mist leeftijdgenoten en wil leren hoe jongeren hier leven.
    Ik ben 22 en zat zelf in de problemen op mijn 15e, nu wil ik er zijn voor een ander
    Ervaren manager coacht mbo'ers bij hun eerste stap naar stage en werk.
    Een tiener die wel wat aandacht kan gebruiken neem ik mee naar de klimhal.
    Mentor worden voor een jongere met dromen, dat zoek ik.
    Grote zus in de aanbieding: shoppen, bubbletea en praten over alles.
    Sleutelen aan brommers met jongens die op school vastlopen, mijn garage staat open
    Bij mij hoef je niets te vertellen, we gaan gewoon boksen en daarna een broodje eten.
    Oud-jongerenwerker trekt graag een jaar lang op met een puber.
    Als maatje voor een minderjarige vluchteling help ik met kennismaken, school en clubs.
    Studie kiezen, ruzie thuis, eerste liefje, met mij kun je het erover hebben.
    Student social work wil een tiener van 12 tot 18 op weg helpen
    Ik ben trainer op de boksschool, jongeren met een kort lontje zijn welkom.
    Voor een verlegen puber die meer lef wil: samen theatersport proberen.
    Buddy voor jongens van de straat, ik ken die wereld en ben eruit gekomen.
    Gamen mag, maar dan samen, en op den duur sleep ik je mee naar buiten.
    Met een jongere met autisme oefenen hoe je vrienden maakt en een gesprek begint.
    Ik kan helpen jongen of meisje van mijn land die hier alleen is, ik was ook alleen.
    Ge zijt 16 en weet het efkes niet meer? We pakken samen een frietje
    Mijn zoon van 16 is van school gegaan en ligt tot de middag in bed. Hij heeft iemand nodig die hem in beweging krijgt, liever geen hulpverlener.
    Maatje gezocht voor puber van 14
    Ik voed mijn dochter alleen op en we botsen over alles. Een jonge vrouw van een jaar of 25 die af en toe iets met haar gaat doen, zou haar goed doen.
    Wie is een goede coach voor mijn tienerzoon?
    Mijn neef is 17, heeft adhd en kan geen bijbaan volhouden. Misschien is er een vakman die hem wil meenemen naar de werkplaats.
    Ik ben 15 en heb niet echt vrienden, zou leuk zijn om met iemand te chillen
    Onze zoon met een lichte beperking is 18 geworden en wil dingen doen zonder zijn ouders. Een maatje om mee te bowlen en naar de stad te gaan.
    Sinds de dood van haar vader praat mijn dochter met niemand meer
    Jongere die net op zichzelf woont zoekt iemand met levenservaring die af en toe langskomt en vraagt hoe het gaat.
    Mijn broer van 16 is hier zonder ouders gekomen uit Syrië. Iemand die met hem sport en hem leert hoe het hier gaat?
    Hij wordt gepest en durft de klas niet in, een sterke kerel aan zijn zijde zou helpen
    Wie kan een meisje van 13 leren wat beter voor zichzelf op te komen?
    Geen startkwalificatie, geen baan, wel een grote mond en een klein hartje. Wie ziet het in hem zitten?
    Voor jongeren in onze woongroep zoeken we mensen die één op één een hobby met ze oppakken, van koken tot muziek maken.
    Mijn puber blijft plakken op TikTok en gaat nergens meer heen
    Onze jongste van 17 weet niet wat studeren, iemand die er eens mee babbelt?
    Tussen mijn 14e en 18e had ik een mentor die in mij geloofde, en dat heeft mijn leven veranderd. Nu wil ik hetzelfde doen voor een jongere.
    Ik wil een buddy zijn voor een tiener
    Jongens die vastlopen thuis of op school neem ik mee naar mijn timmerwerkplaats. Al doende praten ze vanzelf.
    Jongerencoach met straatervaring
    Samen naar een festival, een escaperoom of gewoon een patatje halen. Ik ben 24 en trek graag op met een jongere die weinig mensen heeft.
    Hulp bij je eerste sollicitatie, cv en bijbaan, speciaal voor jongeren
    Moeilijke puber? Ik was er zelf een.
    Ik geef gitaarles en luister tussen de akkoorden door naar waar een tiener mee zit
    Alleenstaande jonge vluchtelingen nodig ik uit voor eten, voetbal kijken en een goed gesprek over de toekomst.
    Meidenmaatje: samen sporten, koken, praten over zelfbeeld en vriendjes
    Als oud-militair leer ik jongeren op tijd komen, afspraken nakomen en lol hebben tegelijk.
    Skateboarden, graffiti, beats maken, vertel maar wat je vet vindt
    Je hoeft geen problemen te hebben om een mentor te willen. Ik denk mee over school, werk en wat je met je leven wilt.
    Kinderen van zieke ouders tussen 12 en 18 krijgen van mij een zorgeloze middag per week
    Een jongere met een beperking leren zelf te koken, te reizen en vrienden te maken, dat lijkt me mooi
    Ge zijt jong en ge zit in de knoop? Ik heb tijd en een luisterend oor.
  `,
};
