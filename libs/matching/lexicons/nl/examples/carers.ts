import type { BranchExamples } from '../../../lexicon.js';

export const carers: BranchExamples = {
  'mantelzorg-aflossen': `
    Ik ben 78 en verzorg mijn vrouw na haar beroerte dag en nacht. Eén middag naar de biljartclub, zonder dat ik om het kwartier op mijn horloge kijk, dat zou me redden.
    Vijf jaar lang kon ik het huis niet uit vanwege mijn zieke man. Ik weet wat drie uurtjes voor jezelf waard zijn. Ik kom bij die van u zitten, gaat u naar de kapper.
    Mijn dochter van acht heeft epilepsie en ik ben al twee jaar niet langer dan een uur van huis geweest. Iemand met ervaring die op zaterdag de wacht overneemt?
    Mijn eigen gehandicapte broer verzorgde ik tot zijn dood. Ouders die een middag naar de kapper of het bos willen zonder schuldgevoel: ik blijf bij jullie kind.
    Verpleegkundige in de nacht, donderdagmiddag vrij. Sonde, zuurstof, aanvallen: daar schrik ik niet van. Ga met je partner eten, ik zit bij jullie dochter.
    Mijn man is half verlamd, al zes jaar sta ik op met hem en ga slapen met hem. Eén middag naar de hamam, met een gerust hart. Wie kan dan bij hem zitten?
    Van huis uit is zorgen gewoon, bij ons gaat niemand naar een tehuis. Juist daarom weet ik hoe moe je ervan wordt. Laat mij een zaterdag bij je vader zijn, ga jij winkelen.
    Drie jaar geleden ging ik voor het laatst een hele middag naar de markt. Mijn zus kan niet meer alleen zijn, en ik heb nodig dat er iemand op de stoel zit.
    Ga jij maar eens vissen, kapper of gewoon slapen. Ik zit een paar uur bij je vrouw, lees haar de krant voor en bel als er iets is.
    Al vier jaar help ik mijn man bij alles, dag en nacht. Eens in de twee weken een avond weg naar mijn koor, dat zou mij op de been houden.
    Mijn broer heeft een zware hersenbeschadiging en woont bij ons. Wie blijft op zaterdag twee uurtjes bij hem? Hij kijkt voetbal en vraagt weinig.
    Ik heb mijn ouders tot het eind thuis gehad en weet hoe leeg je raakt. Ik zit bij jouw zieke, jij gaat slapen of naar zee.
    Gepensioneerd wijkzuster, rustig type. Terwijl u een dag naar uw kleinkinderen gaat, neem ik thuis de zorg waar bij uw partner.
    Uw man met NAH vindt mij vast saai, dat is de bedoeling: ik blijf rustig bij hem zitten, en u gaat eindelijk een weekendje met uw zussen weg.
    Ik verzorg mijn broer met MS al negen jaar, dag en nacht. Een zaterdag per maand naar het voetbal, dat is het enige wat ik vraag.
    Ga jij maar naar de kapper of een middag slapen. Ik blijf zolang bij je vrouw, ik heb zelf mijn moeder zes jaar gehad.
    De hele dag was ik andermans ouders en 's avonds begint het thuis met mijn eigen man. Eén donderdagavond per twee weken eruit, naar mijn koor, dat zou me goeddoen.
    Een halve dag zorg overnemen, zodat jij naar de kapper kunt of gewoon in de auto kunt huilen. Ik ben oud-ggz-begeleider, schrik niet van gekke buien.
    Sinds zijn beroerte ben ik geen avond weg geweest. Ik wil naar de diploma-uitreiking van mijn kleindochter, drie uurtjes, iemand die bij hem zit.
    Elke zaterdag neem ik het een middag van je over bij je gehandicapte zoon, dan kun jij naar de kapper of slapen.
    Ga jij maar naar de kapper, naar je vriendin, of gewoon slapen. Ik blijf die middag bij je man; katheter en traplift ken ik van mijn vader.
    Acht jaar verzorgde ik mijn vrouw en niemand nam het over. Daarom zit ik nu op donderdagen bij andermans zieke, zodat u de deur uit kunt.
    Ik ben al twee jaar niet naar de kapper geweest. Hij kan geen uur alleen zijn, na zijn infarct. Eén ochtend iemand hier, zodat ik weg kan.
    Onze volwassen zoon met een meervoudige beperking is thuis, altijd. Wij houden van hem en zijn óp. Wie neemt het op zaterdag een paar uur van ons over?
    Al drie jaar zorg ik dag en nacht voor mijn man en ik ben op. Wie neemt het een middagje over?
    Ik zou zo graag weer eens naar de kapper, maar kan mijn vrouw niet alleen laten.
    Onze zoon heeft een meervoudige beperking en wij willen één avond samen uit eten.
    Mijn schoonmoeder woont bij ons in, wie past er op haar als wij een weekendje weg zijn?
    De zorg voor mijn vader met parkinson valt me zwaar, even op adem komen zou fijn zijn.
    Gezocht: iemand die bij mijn zieke partner blijft zodat ik naar mijn koor kan.
    Zij heeft MS en ik ben haar enige verzorger. Een vaste ochtend vrij zou een wereld schelen.
    Ik heb zelf moet geopereerd worden en wie zorgt dan voor moeder die ik altijd verzorg?
    Dochter vraagt vervanging: twee uur per week bij mijn moeder zitten, dan kan ik sporten.
    Ik slaap al maanden op de bank naast zijn bed, één nacht doorslapen is mijn wens.
    Als ik een boodschap doe, is mijn man in paniek. Wie houdt hem gezelschap terwijl ik weg ben?
    Mantelzorgster loopt op haar tandvlees
    Onze dochter met autisme heeft altijd iemand nodig en wij, haar ouders, hebben geen adempauze.
    Wie kan ons thuis een dagje ontlasten? Mijn broer na zijn hersenletsel vraagt constant aandacht.
    Vroeger ging ik bridgen op dinsdag, maar sinds mijn echtgenoot bedlegerig is, zit ik aan huis gekluisterd.
    Zorgt u altijd voor een ander? Ik kom een middag in uw plaats, dan gaat u de deur uit.
    Oud-verpleegkundige lost mantelzorgers af, ook bij sondevoeding of tillift.
    Ga jij maar lekker naar de sauna, dan blijf ik bij je moeder.
    Een vast dagdeel respijt voor wie zijn partner verzorgt, dat bied ik met liefde.
    Ik let op uw man, we doen een spelletje en u heeft de handen vrij.
    Wie zorgt voor de zorger? Ik bied een weekend vervanging zodat jullie kunnen uitrusten.
    Mijn eigen moeder verzorgde ik tot het einde, dus ik weet hoe nodig een vrije middag is.
    Laat mij 's avonds oppassen bij uw zieke vrouw, dan kunt u naar de kaartclub.
    Voor ouders van een kind met een zware handicap neem ik graag een zaterdag de zorg over.
    Ook een nachtje waarnemen kan, ik slaap op de logeerkamer en ben licht van slaap.
    Even niks moeten: terwijl u wandelt of winkelt ben ik er voor uw naaste.
    Ik werkte in de thuiszorg en spring nu in als de mantelzorger ziek of overbelast is.
    Ge moogt gerust een week op vakantie, ik blijf bij uw vader en hou u op de hoogte.
    Overbelast geraakt door de zorg voor een familielid? Geef het stokje eens door.
    Mijn man kreeg vorig jaar een herseninfarct en sindsdien ben ik dag en nacht in touw. Ik heb geen avond meer voor mezelf, wie kan er eens per week een paar uur bij hem zijn?
    Ik moet er even tussenuit, anders val ik om.
    Onze dochter van 11 heeft epilepsie en we durven haar bij geen gewone oppas te laten. Is er iemand met een zorgachtergrond die een zaterdagavond wil overnemen?
    Mijn vrouw kan geen minuut alleen zijn. Hoe ga ik dan naar de tandarts?
    Ik ben 19 en zorg voor mijn zieke moeder en mijn broertjes. Een middag in de week vrij om te studeren of met vrienden te zijn, dat zou al veel schelen
    Vervangende mantelzorger gezocht voor twee weken in juli
    De thuiszorg komt een half uur, de andere drieëntwintig en een half doe ik. Zoek iemand die mij af en toe vervangt bij mijn broer met ALS.
    Wie past er op mijn man? Raar om te vragen, hij is 72.
    Sinds mijn moeder bij ons inwoont hebben mijn vrouw en ik geen verjaardag meer gehaald. Wij zoeken een vertrouwd iemand die bij haar blijft als wij samen weg zijn.
    Respijtzorg heet het geloof ik, ik wil gewoon een keer uitslapen.
    Mijn partner heeft corsakov en ik ben zijn geheugen, zijn agenda en zijn kok. Eén dag in de maand wil ik naar mijn zus, zonder elk uur te bellen.
    Ik geef mijn vader eten, was hem, til hem, en mijn rug is nu kapot. Wie neemt het van mij over tot ik hersteld ben?
    Zorgen voor mijn man en mijn werk, ik kan niet meer.
    Wie gunt mij een avondje zangrepetitie? Mijn man mag dan niet alleen zijn vanwege zijn epileptische aanvallen.
    Ik verzorg mijn moeder en ik ben moe. In mijn cultuur vraag je geen hulp van buiten, maar ik zoek toch een lieve vrouw voor een paar uur.
    Vakantieopvang thuis voor mijn broer met een verstandelijke handicap, zodat mijn ouders van 75 eens weg kunnen.
    Altijd aan staan, altijd luisteren of hij roept. Eén nacht in een ander bed, bij mijn zus, daar verlang ik naar
    Mijn schoonzus doet alles voor haar zieke man en zegt dat het wel gaat. Het gaat niet. Wie lost haar een vaste donderdagmiddag af?
    Wegens eigen opname zoek ik iemand die de zorg voor mijn echtgenote tijdelijk zou willen waarnemen.
    Papa heeft een stoma, een katheter en een kort lontje. Ik wil een weekend weg met mijn gezin, wie durft?
    Als ik naar mijn eigen dokter moet, heb ik geen oppas voor mijn man.
    Ik zorg voor mijn vrouw sinds haar ongeluk, nu zeven jaar. Mijn vismaten bellen al niet meer, ik kan toch nooit. Eén ochtend per maand aan het water, wie maakt dat mogelijk?
    Kan iemand een uurke bij ons bomma zitten als ik de kinderen van school haal? Ze mag niet alleen zijn.
    Mantelzorger, 81, voor man van 84. Wie helpt de een door op de ander te letten
    De logeeropvang heeft een wachtlijst van een half jaar, zo lang hou ik het niet vol. Zijn er mensen die ons gezin met een gehandicapt kind af en toe een dagdeel lucht kunnen geven?
    Beetje me-time, sorry voor het woord, maar het is nodig.
    Tien jaar zorgde ik voor mijn man met parkinson en niemand vroeg ooit hoe het met mij ging. Nu ben ik er voor anderen: ik blijf bij uw zieke, u gaat doen waar u zin in heeft.
    Ga maar, ik blijf wel.
    Als verzorgende in de ouderenzorg heb ik onregelmatige diensten en ben ik vaak overdag vrij. Een mantelzorger die op is, neem ik graag een paar uur de zorg uit handen.
    Een avond per week oppas voor volwassenen, zo noem ik het maar
    Thuis voor een partner zorgen is zwaarder dan een baan. Bij mij kunt u een vaste middag inplannen, dan gaat u sporten, slapen of niksen.
    Ik logeer een weekend bij uw man of vrouw.
    Onze zoon met een beperking is uit huis en wij weten hoe moe je kunt zijn. Graag nemen wij een zaterdag een kind over van ouders die aan het eind van hun krachten zijn.
    Een uurtje adempauze? Ik kom met een boek en mijn geduld.
    Ik kan overweg met rollators, tilliften, medicijnen in bakjes en een chagrijnige bui. U mag me vragen als vervanger als u zelf naar het ziekenhuis moet.
    Verpleegkundestudent neemt de nacht over zodat u doorslaapt.
    Zodat u weer eens naar de verjaardag van uw kleinkind kunt, zit ik bij uw vrouw.
    Wie al jaren voor een ander klaarstaat, vergeet zichzelf. Laat mij er eens in de week zijn, wij leren elkaar eerst kennen met z'n drieën bij de koffie.
    Op zondag kom ik in uw plaats koken, aankleden en kletsen bij uw vader.
    Adempauzevrijwilliger, ervaring met autisme en hersenletsel.
    Mijn buurvrouw ging kapot aan de zorg voor haar moeder. Dat wil ik voor zijn, dus bied ik jonge en oude mantelzorgers een vrije ochtend aan.
    Ook jonge mantelzorgers die op hun broertje moeten letten help ik, ga jij maar naar je feestje
    U gaat naar de camping, ik hou thuis een oogje op uw zorgenkind.
    Even uit de zorg, even lopen langs het strand, terwijl ik met uw echtgenoot een kaartje leg.
    Rustige man van 60 blijft bij mannen die niet alleen kunnen zijn, met sport op tv en een boterham.
    Ge moet ook aan uzelf denken. Ik kom in uw plaats, een halve dag per week, en ge krijgt een berichtje als er iets is.
    Gepensioneerd huisarts zit een avond bij uw zieke kind of partner, dus u kunt met een gerust hart naar de schouwburg.
    Ik zorgde voor mijn zus en weet wat er op één dag allemaal gebeurt. Zeg wat er moet gebeuren en doe de deur achter u dicht.
    In noodgevallen, als de mantelzorger ineens griep heeft, kan ik dezelfde dag komen.
    Tijdelijk stokje overnemen van een dochter die op vakantie wil, met liefde.
  `,
  dementie: `
    Mijn man vraagt twintig keer per uur waar de koeien zijn. Die zijn al vijftien jaar weg. Ik zoek een geduldig mens dat op donderdag met hem over het vee praat.
    Mijn eigen Corrie wist op het laatst mijn naam niet meer, maar de walsjes nog wel. Met iemand in die mist kan ik goed overweg, ik hoef geen gelijk te hebben.
    Opa haalde altijd de kinderen van school, maar hij staat nu soms voor de verkeerde poort. Zoek iemand die met hem in de tuin wil rommelen en de vraag van daarnet opnieuw beantwoordt.
    Mijn schoonvader vroeg twintig keer per uur hoe laat het was, en ik zei twintig keer vriendelijk twee uur. Bij uw vergeetachtige vrouw hou ik dat ook vol.
    Mama is haar Nederlands kwijt en spreekt alleen nog Sranan, soms denkt ze dat ik haar zus ben. Wie kent de oude liedjes en wil met haar aan de tafel aardappels schillen?
    Mijn oma vroeg veertig keer per dag hoe laat het was en ik gaf veertig keer antwoord. Dat geduld heb ik nog over. Ik zing, vouw was, loop rondjes.
    Mijn man vraagt elk kwartier waar zijn duiven zijn. Hij is rustig als er iemand naast hem in de tuin zit en over vogels praat.
    Mijn vader verdween langzaam in zijn hoofd, ik heb met hem gezongen tot het einde. Dat zou ik nog eens voor een ander willen doen.
    Mijn vrouw vraagt elke vijf minuten waar haar moeder is. Wie kan er een middag met haar zingen en wandelen, zodat zij lacht en ik naar de tandarts kan?
    Pa van 79 heeft alzheimer, was timmerman en wil iets om handen. Zoek een man die met hem wat schuurt en zaagt zonder hem te verbeteren.
    Twintig jaar verpleeghuis gedaan op de gesloten afdeling. Als uw moeder denkt dat het 1956 is, dan ga ik gezellig met haar mee naar 1956.
    Mijn opa wist op het laatst mijn naam niet meer, maar we hadden de mooiste middagen. Ik zit graag bij iemand die de draad kwijt is.
    Ons mam vraagt om de vijf minuten of de winkel al open is. Wie kan dat geduldig aanhoren en met haar de oude liedjes zingen?
    Negentien jaar op een gesloten afdeling gewerkt. Van mij mag uw man tien keer hetzelfde vertellen en om twee uur naar zijn werk willen.
    Twaalf jaar wijkverzorgende geweest, nu nog maar halve dagen. Mensen die steeds hetzelfde vragen of naar huis willen terwijl ze thuis zijn: daar word ik niet ongeduldig van.
    Mijn moeder denkt dat ze nog juf is en geeft de kamerplanten les. Ik moet naar mijn werk. Wie wil op dinsdag leerling zijn en haar een sommetje vragen?
    Twintig jaar nachten gedraaid op een gesloten afdeling. Wie zijn jas aantrekt om de koeien te gaan melken, met die loop ik mee tot hij moe is.
    Mijn vader denkt elke avond dat hij naar de melkfabriek moet. Iemand die 's middags met hem melkbussen telt en niet steeds zegt dat het niet klopt?
    Dezelfde vraag tien keer beantwoorden is voor mij geen straf. Met mijn oma heb ik gezongen en de was gevouwen die al gevouwen was, tot het laatst.
    Ze herkent het kerstboompje maar mij niet meer. Met een vreemde is ze vriendelijker dan met haar eigen man, dus wie wil haar hand eens vasthouden?
    Vijf keer hetzelfde verhaal? Ik hoor het vijf keer voor het eerst. Als verpleegkundige hield ik het meest van de gesloten afdeling.
    Bij moeder leerde ik meegaan in plaats van verbeteren. Mag ik met iemand die de weg kwijtraakt de was vouwen, zingen, rondjes lopen?
    Pa denkt dat het 1962 is en dat hij naar de melkfabriek moet. Ik krijg ruzie met hem, een ander niet. Wie gaat met hem in zijn wereld mee, een middag?
    Mijn vrouw vraagt veertig keer per uur hoe laat het is. Zij is altijd lerares geweest. Iemand met engelengeduld die met haar bloemen schikt of een album bekijkt?
    Mijn moeder vergeet steeds meer en raakt in de war als ze alleen is. Wie komt er bij haar zitten?
    Pa heeft alzheimer en dwaalt door het huis, hij knapt op van iemand die met hem oude foto's bekijkt.
    Zij vraagt tien keer hetzelfde en dat geeft niet, als u maar tien keer antwoordt.
    Voor opa, beginnend vergeetachtig, zoek ik een maat die met hem klust en over vroeger praat.
    Op de gesloten afdeling zit mijn tante veel alleen te frommelen met haar handen, muziek doet haar goed.
    Mijn vrouw kent me soms niet meer, maar zingen kan ze nog alle liedjes.
    Wie heeft ervaring met geheugenverlies en wil wekelijks met mijn man op pad zodat hij niet verdwaalt?
    Lewy body, hij ziet dingen die er niet zijn. We zoeken iemand die rustig blijft.
    Jong dement, 58 jaar, sportief, wil fietsen op een tandem met een gids.
    De dagen en nachten lopen door elkaar bij ons oma, wie houdt haar overdag wakker en bezig?
    Mijn buurvrouw weet niet meer of ze gegeten heeft, een dagelijks gezicht zou haar structuur geven
    Mama praat weer alleen Turks door ziekte in hoofd, wij zoeken vrouw die haar begrijpt.
    Hij was timmerman en zijn handen weten het nog, zijn hoofd niet. Wie schuurt er met hem een plankje?
    Ons moeke is wat dement aan het worden en zou deugd hebben van gezelschap.
    In het Alzheimercafé zoeken wij mensen die de bezoekers met geheugenproblemen begeleiden.
    Geduldige vrouw met ervaring op een pg-afdeling houdt uw vader of moeder met dementie gezelschap.
    Ik zing oude liedjes, blader in het fotoalbum en vind het niet erg dat u mijn naam vergeet.
    Samen aardappels schillen of sokken vouwen, mensen met alzheimer voelen zich weer nuttig.
    Mijn oma was dement en ik leerde mee te bewegen in haar wereld.
    Met een snoezelkleed, handmassage of knuffelkat kom ik bij wie de woorden kwijt is.
    Dwaalt uw partner graag? Ik loop met hem mee en breng hem veilig terug.
    Verpleegkundige in opleiding biedt tijd voor iemand die het geheugen verliest.
    Laat mij met uw man over vroeger praten: Elfstedentocht, de dienstplicht, zijn eerste brommer.
    Ook als iemand onrustig of achterdochtig is door de ziekte, blijf ik kalm en vriendelijk.
    Ik maak met u een levensboek of herinneringsdoos nu u dingen begint te vergeten.
    Wie begint te vergeten, mag op mij rekenen voor een vast ritme: koffie, rondje, krant.
    In mijn tuin met kippen en een bankje mogen mensen met dementie een ochtend meescharrelen.
    Reminiscentie heet het, gewoon ouwe spulletjes op tafel en de verhalen komen.
    Contact maken zonder woorden, ook in een laat stadium, dat heb ik als geestelijk verzorger geleerd.
    Mijn man was accountant en nu weet hij niet meer hoe de afstandsbediening werkt. Hij wordt er verdrietig van en het helpt als er iemand komt die hem ergens mee bezig houdt.
    Oma is de weg kwijt, ook in haar eigen keuken.
    Bij mijn moeder is vasculaire dementie vastgesteld. Ze woont nog alleen en redt zich met briefjes, maar ze vergeet te eten en zit uren voor zich uit te staren. Wie wil er een paar ochtenden bij haar zijn?
    Zoekt haar man die al tien jaar dood is. Wie zoekt er even mee en drinkt dan thee?
    Pa vraagt elke dag of hij al naar huis mag, terwijl hij thuis is. Met een wandeling langs de koeien wordt hij rustig, maar wij werken allemaal
    De diagnose was een klap, maar mijn vrouw is nog vrolijk en actief. We zoeken een maatje dat met haar de dingen blijft doen die ze leuk vindt, en het niet raar vindt als ze hetzelfde verhaal drie keer vertelt.
    In een kleinschalige woonvorm voor mensen met geheugenstoornissen zoeken we iemand die mee de was vouwt en groente snijdt.
    Mijn zus, 61, frontotemporaal, roept soms rare dingen op straat. Wie schaamt zich daar niet voor en gaat met haar zwemmen?
    Beer op schoot, liedje van vroeger, handcrème. Meer heeft tante niet nodig.
    Vader verstopt zijn portemonnee en denkt dat wij hem bestelen. Iemand van buiten vertrouwt hij vreemd genoeg wel, dus we zoeken een rustige heer die elke week langskomt.
    Ze legt haar bril in de koelkast en lacht er zelf om. Gezelschap gezocht
    Mijn moeder spreekt door de alzheimer alleen nog haar Marokkaans. Ze zou blij zijn met een vrouw die Berbers praat, samen deeg kneden en thee drinken.
    Overdag slaapt hij en 's nachts loopt hij te spoken. Iemand die hem 's middags bezig houdt met sjoelen of een wandeling?
    Voor meneer, oud-machinist, met vergevorderde dementie: wie kijkt er met hem treinfilmpjes en laat hem fluiten?
    Sinds de opname op de gesloten afdeling herkent ze ons niet meer, maar als er iemand piano speelt tikt ze mee. Wie kan er eens spelen en naast haar zitten?
    Mijn geheugen gaat achteruit, de geheugenpoli heeft het bevestigd. Ik zoek iemand die met mij afspraken opschrijft en gewoon normaal tegen mij doet.
    Onze ouders zijn allebei vergeetachtig en versterken elkaar. Een vast gezicht op dinsdag en vrijdag zou ons geruststellen.
    Hij belt mij dertig keer per dag. Als er iemand bij hem zit, belt hij niet.
    Kan iemand met ons moemoe omgaan die dementeert? Ze kan kwaad worden, maar van kindjes en poezen wordt ze zacht.
    Ze was kleuterjuf en denkt dat ze nog naar school moet. Wie gaat er met haar knutselen, plakken en kleuren?
    Ontmoetingscentrum voor mensen met dementie zoekt vrijwilliger die met een mannengroepje gaat biljarten
    Mijn man loopt weg als ik even onder de douche sta, een gps-zendertje heeft hij al. Wie komt er af en toe een ochtend om samen met hem te lopen voordat hij alleen gaat?
    Wie heeft er verstand van een oude dame die in haar jeugd leeft, met poppen praat en soms huilt om haar moeder?
    Zou u het geduld kunnen opbrengen voor een voormalig hoogleraar wiens geest hem in de steek laat?
    Ma herkent de wc niet meer maar kan nog foutloos het Wilhelmus zingen.
    Ik weet dat hij het morgen vergeten is, maar op het moment zelf geniet hij zo van een ritje op de duofiets.
    In het verpleeghuis werkte ik op de afdeling psychogeriatrie. Nu heb ik tijd over en zit ik graag bij iemand thuis die in de war raakt, rustig, zonder te verbeteren.
    Dezelfde vraag tien keer? Geen punt.
    Mijn vader kreeg op zijn 63e de diagnose en ik heb gezien hoe mensen wegbleven. Daarom wil ik er juist zijn voor iemand met alzheimer, voor een kop koffie, een wandeling of wat gerommel in de schuur.
    Samen een muziekje van toen, en dan komt het wel.
    Geheugenmaatje, zo heet het bij ons. Eén op één kom ik elke week langs bij wie de draad kwijtraakt, altijd op dezelfde tijd en met hetzelfde koekje.
    Ik heb een therapiehond die heel zacht is met mensen die niet veel meer begrijpen
    Oude ansichtkaarten, een koffiemolen, een stoof, een rolletje pepermunt: uit mijn koffer met spullen van vroeger komen de verhalen van mensen met dementie vanzelf.
    Verward, onrustig of boos, ik word er niet bang van.
    Voor jonge mensen met dementie organiseer ik een fietsgroepje, ieder met een maatje naast zich. We stoppen vaak en niemand raakt de weg kwijt.
    Bakken met iemand die het recept vergeten is, de handen weten het nog wel.
    Ik zing smartlappen en psalmen op de pg-afdeling, en dans met wie wil dansen.
    Deelnemer aan een training omgaan met dementie wil nu in de praktijk bij iemand op bezoek gaan, bijvoorbeeld als de partner werkt.
    Zij denkt dat ik haar zusje ben, en dat vind ik best. Ik ben goed in meegaan met wat iemand beleeft.
    Mag ik uw moeder meenemen naar mijn boerderij? Eitjes rapen, konijn aaien, alles op haar tempo.
    Wie vergeet te drinken of te eten krijgt van mij een boterham en gezelschap.
    Belevingsgericht, zeiden ze op de opleiding; ik noem het gewoon lief doen tegen mensen die hun verstand kwijtraken
    Een dagboekje bijhouden, foto's met namen erbij, de kalender afscheuren: ik help uw partner grip te houden zolang het kan.
    Bloemen in een vaas schikken, knopen sorteren, wol opwinden, ik doe het met dementerende ouderen.
    Mijn Turkse en Koerdische taal wil ik gebruiken voor oude mensen die Nederlands zijn vergeten. Ik kom graag praten, eten en oude liedjes zingen.
    Ik ben niet bang voor alzheimer, ik heb het met ons moeder van a tot z meegemaakt.
    Gepensioneerde casemanager zit graag een ochtend bij iemand met geheugenproblemen, en geeft de familie onderwijl goede raad.
    Ge kunt mij laten komen voor uw vader die verdwaald raakt in zijn hoofd, we gaan samen de duiven eten geven.
    Ik teken en schilder met mensen die de woorden niet meer vinden, kleuren zijn er altijd nog.
    Vaste donderdag bij een beginnend vergeetachtige heer of dame, we lezen de krant, doen een puzzel en lachen om wat niet lukt.
  `,
  waken: `
    Vader is nu echt op. Wij zijn met z'n tweeën en wisselen elkaar al negen nachten af. Zou iemand van elf tot vijf bij zijn bed willen zitten, zodat hij niet alleen is?
    In het hospice heb ik als verpleegkundige aan veel laatste bedden gezeten. Dat doe ik nu in huizen hier in de stad: stil erbij zijn, een hand, een natte spons op de lippen.
    De specialist sprak over dagen. Mijn man slaapt niet meer naast zijn moeder, en ik heb vier kinderen en dienst. Een vreemd maar rustig mens, 's nachts op de stoel naast haar bed.
    Nachten ben ik gewend, stil zijn ook. Bij iemand die gaat sterven zit ik graag met een hand in de mijne, zodat de familie even ligt.
    Tante Hilda gaat. De dokter zegt dagen. Wij zijn met zijn drieën en kunnen niet meer zitten van de slaap. Is er iemand die een nacht haar hand wil houden, en de Bijbel kent?
    In mijn land laat je niemand alleen sterven. Als de familie ver is of op, zit ik 's nachts stil naast het bed, met een lampje en water voor de lippen.
    Volgens de huisarts heeft mijn moeder nog een paar nachten. Ik ben enig kind en val van vermoeidheid om op de stoel.
    Stil naast een bed zitten, een hand, een nat washandje. Ik was nachtzuster en slaap toch weinig.
    Mijn zus heeft nog maar dagen, zeggen ze. Overdag lukt het met ons drieën, maar de nachten trekken we niet meer. Wie zit er van twee tot zes naast haar bed?
    Ik ben niet bang voor de dood. In stilte een hand vasthouden, lippen bevochtigen, de familie wekken als het zover is: dat wil ik voor u doen.
    Gepensioneerd geestelijk verzorger, slaapt toch al slecht. Ik kom 's nachts bij een stervende zitten wanneer de familie even moet gaan liggen.
    De nachten zijn het zwaarst, nu de dokter zegt dat het nog dagen is. Wij zijn op. Wie wil er van twee tot zes bij vader zitten?
    Stil zijn naast een bed kan ik. Ik houd de hand vast, bevochtig de lippen en bel de familie als het anders wordt.
    In mijn werk moest ik altijd weg als de vijftien minuten om waren. Nu ik gestopt ben wil ik juist blijven zitten, de hele nacht, bij wie niet lang meer heeft.
    Mijn moeder sterft, thuis, en ik ben zelf nachtzuster, maar van mijn eigen moeder kan ik niet alle uren wakker blijven. Wie neemt er van twee tot zes over?
    De dokter zegt dagen, geen weken. Wij zijn met ons tweeën en kunnen niet meer. Iemand die van middernacht tot vijf naast moeder zit, zodat ze niet alleen gaat.
    Ik zat bij mijn broer toen hij ging en was niet bang. In de nacht zit ik stil bij het bed, bevochtig de lippen, en maak u wakker als het zover is.
    De nacht is lang als je alleen afscheid neemt. Ik kom naast het bed zitten, houd een hand vast en wek de familie als het zover is.
    Rustig ben ik, en niet bang voor het einde. Wanneer de kinderen even moeten slapen, neem ik de stoel bij de stervende over.
    De dokter zegt: dagen. Mijn broers zijn onderweg uit Nieuw-Zeeland en ik kan mijn ogen niet meer openhouden. Wie zit er vannacht bij haar?
    Meneer heeft geen familie meer en wil niet alleen sterven. Wij zoeken rustige mensen die om beurten aan zijn bed willen zitten, vooral tussen elf en zeven.
    Mijn moeder heeft nog maar kort te leven. Wie zit 's nachts bij haar zodat wij kunnen slapen?
    De huisarts zegt dat het een kwestie van dagen is en wij zijn maar met z'n tweeën.
    Voor een terminale buurman zonder familie zoeken we mensen die om beurten naast zijn bed zitten.
    Hij wil thuis sterven, maar ik kan het niet alleen.
    Wie houdt er de hand vast van mijn zus? Ze is uitbehandeld en bang in het donker.
    Ons hospice zoekt vrijwilligers voor de nacht, lippen bevochtigen, kussen opschudden, er gewoon zijn.
    Vader ligt aan de morfinepomp en wij waken al een week, aflossing is welkom.
    In de laatste fase wil mijn vrouw niet alleen zijn, ook niet een uurtje
    Zou iemand aan het sterfbed willen zitten van een oude heer in ons huis?
    Palliatief, zo heet het nu. Ik zoek een rustig persoon die erbij blijft als ik even moet rusten.
    Mijn vriend krijgt binnenkort euthanasie en ik zou tot die dag graag iemand stil naast ons hebben.
    Ze eet en drinkt niet meer, de kinderen komen van ver, wie overbrugt er een paar nachten?
    Oma is stervende en wij moeten ook werken, wie bidt en blijft bij haar?
    Als opgeleid waakvrijwilliger zit ik in stilte bij mensen die gaan overlijden.
    Niemand hoort alleen te sterven. Ik kom, ook midden in de nacht.
    Nachtwake bij terminaal zieken, zodat de familie even de ogen kan sluiten.
    Ik werkte twintig jaar in een hospice en ben niet bang voor de dood.
    Een hand, een washandje op het voorhoofd, zachte muziek: in de laatste dagen is dat genoeg.
    Wanneer genezing niet meer kan, wil ik er zijn voor u en uw naasten, aan het bed.
    Oud-dominee biedt nabijheid bij het levenseinde, gelovig of niet.
    Laat mij tussen twee en zes uur 's nachts bij uw man zitten, dan rust u uit.
    Ook bij een langzaam afscheid kom ik enkele uren per week waken of luisteren.
    Stervensbegeleiding zonder poespas, gewoon een mens op een stoel naast u.
    Ik speel harp aan het sterfbed, heel zacht, voor wie dat wenst.
    In de palliatieve thuiszorg bied ik mijn uren aan, vooral 's avonds en in het weekend.
    Ge hoeft uw laatste nachten niet alleen door te brengen, ik zit bij u.
    Mijn vader ligt thuis in een hoog-laagbed in de kamer en we weten dat hij deze week gaat. Mijn zus en ik zijn al drie nachten wakker, wie kan er een nacht bij hem zitten?
    Niemand mag alleen doodgaan, ook mijn buurman niet.
    Ons tante is 94 en heeft geen kinderen. In het verpleeghuis zeggen ze dat het niet lang meer duurt en het personeel kan niet aldoor bij haar zitten. Wie zou er enkele uren aan haar bed willen zijn?
    Stervende man, katholiek, wil iemand die zacht de rozenkrans bidt.
    Mijn man heeft uitgezaaide kanker en wil in zijn eigen bed blijven tot het einde. Overdag red ik het met de wijkverpleging, maar de nachten zijn zo lang en zo eng.
    Wie kan er bij mijn moeder zitten in haar laatste uren tot mijn vliegtuig landt?
    Terminale thuiszorg is er tot elf uur. En daarna
    De ademhaling stokt en begint weer en ik schrik elke keer. Iemand die dit al eerder heeft meegemaakt en er rustig bij kan zitten, dat heb ik nodig.
    Ik heb zelf niet lang meer. Ik ben niet bang voor de dood, wel voor de stilte 's nachts.
    Palliatieve sedatie gestart, zij slaapt nu. Wij willen om beurten waken maar zijn te weinig
    Onze zoon van 24 gaat overlijden. We kunnen geen praatjes meer aan, alleen een stil iemand die 's nachts in de kamer is zodat wij een paar uur kunnen slapen.
    Bijna-thuis-huis zoekt mensen voor de late en de nachtdienst bij onze gasten.
    Meneer heeft geen familie, alleen een kanarie. De arts geeft hem nog dagen. Wie houdt zijn hand vast?
    In onze cultuur waakt de hele familie, maar mijn familie is in Afghanistan. Mijn moeder sterft, ik ben alleen met haar.
    De palliatief verpleegkundige zegt dat we hulp moeten vragen, dus ik vraag: wie waakt er met ons?
    Mijn vriendin is uitbehandeld en wil niet naar een hospice. Haar man kan het niet aanzien en loopt steeds weg, dus ik zoek een kalme vrouw die bij haar komt als ik moet werken.
    Wie kan er zingen voor iemand die aan het sterven is? Zacht, oude liedjes.
    Ons moeke ligt op sterven, en wij zijn met te weinig om altijd bij haar te zijn. Is er iemand die een nachtje wil overnemen?
    Zijn lippen zijn droog, zijn handen koud en ik moet ook een keer eten. Wie zit er een uurtje
    Voor de laatste weken van mijn zus zoek ik iemand die niet wegkijkt en ook over de dood durft te praten.
    Zou een vrijwilliger met ervaring in stervensbegeleiding enige nachten de wacht willen houden bij mijn hoogbejaarde echtgenote?
    Na de euthanasie-aanvraag kwamen er nog drie weken. Mijn partner wil die niet in eenzaamheid doorbrengen terwijl ik dingen regel.
    Afscheid nemen duurt bij opa langer dan gedacht en de bus met familie uit Polen komt pas zaterdag.
    Het ziekenhuis kan niets meer doen en stuurt haar naar huis om te sterven. Ik woon op een klein flatje en ben in mijn eentje, wie komt er bij me?
    Coma, laatste fase, oma. Muziekje aan, hand vast, dat is het.
    Waakmand en gebedenboekje staan klaar, maar er is 's nachts niemand.
    Mijn moeder stierf alleen, vijf minuten voordat ik er was. Sindsdien zit ik bij mensen die niemand hebben als het zover is, dag of nacht.
    Ik waak, u slaapt.
    Opgeleid als vrijwilliger in de palliatieve zorg kom ik bij u thuis in de laatste weken. Ik was de mond, draai een kussen, ben stil en roep de familie als het moet.
    Ook in het holst van de nacht.
    Voor terminaal zieken die thuis willen blijven ben ik beschikbaar van elf tot zeven, zodat de familie een nacht kan doorslapen.
    De dood is geen vreemde voor mij, ik was dertig jaar uitvaartverzorger. Nu wil ik er graag vóór die tijd zijn, bij wie nog leeft maar niet lang meer.
    Waakvrouw sluit aan bij een waakteam in het verpleeghuis of hospice
    Stille handen, zachte stem, geen haast.
    Bij iemand die gaat sterven hoef je niet veel te doen. Er zijn, ademen, een doekje nat maken. Dat kan ik en dat wil ik voor mensen uit de buurt doen.
    Met een kaars, een gebed of alleen mijn aanwezigheid blijf ik bij mensen tot hun laatste adem.
    Ik lees de stervende zijn lievelingspsalm voor of neurie een wiegelied.
    Wie kiest voor thuis sterven heeft veel handen nodig. De mijne mag u 's nachts lenen, ik ben gepensioneerd wijkverpleegkundige en heb dit vaak gedaan.
    Als imam in opleiding zit ik bij stervende moslims, ik fluister de shahada en bel de familie.
    Ik kom naast het bed zitten als de kinderen nog onderweg zijn.
    Uit mijn werk op de oncologie weet ik hoe zwaar de laatste dagen zijn, ook voor partners. Ik bied een paar nachten per maand om over te nemen.
    Geen familie meer? Dan ben ik die laatste nacht uw familie
    In het hospice draai ik al twee diensten en thuis bij u kan ik er een bij.
    Bij een stervende zit ik met breiwerk, de tikkende pennen geven rust.
    Een waker zegt weinig, luistert veel en kent de signalen. Ik ben daarin getraind en kom op korte termijn, ook voor één nacht.
    Met mijn lier speel ik bij het levenseinde, de adem volgt vanzelf.
    Laat de uitgebluste familie even naar huis gaan om te douchen en te eten, ik houd intussen de hand vast.
    Als iemand niet meer beter wordt wil ik graag gesprekken voeren over wat er was en wat er komt, en op het eind gewoon blijven zitten.
    Ik doe dit uit dankbaarheid, bij mijn man zat ook elke nacht een vreemde die geen vreemde meer was.
    Ge staat er niet alleen voor, ik kom mee waken bij uw stervende vader of moeder.
  `,
  'ervaring-delen': `
    Pas gehoord: parkinson. Mijn vrouw en ik willen iemand spreken die het tien jaar heeft en nog lacht. Wat heb je ervan geleerd, wat moet je regelen zolang het kan?
    Sinds mijn negenenzestigste leef ik met een stoma, en zwem, reis en dans er gewoon mee. Wie er net een heeft en denkt dat alles voorbij is, vraag mij de oren van het hoofd.
    Ons tweede kind heeft het syndroom van Down en sinds de geboorte kijken mensen anders. Ik wil een ouder spreken die tien jaar verder is. Niet voor advies, voor hoop.
    Acht jaar geleden stond ik met een koffer en een peuter op straat na een gewelddadig huwelijk. Wie daar nu midden in zit en niet weet wie het snapt: ik.
    Van pleegouder naar pleegouder: mijn meisje wordt teruggeplaatst en iedereen zegt dat het goed is. Hoe hebben jullie dat gedaan, loslaten?
    Mijn zoon kreeg vorige maand de diagnose autisme. In onze gemeenschap zeggen ze: slecht opgevoed. Ik zoek een andere moeder, Turks of niet, die weet hoe dat steekt.
    Acht maanden borstkanker, pruik, chemo, en mijn schoonfamilie mocht het woord niet horen. Ik praat er nu wel over, met wie het nog niet durft hardop te zeggen.
    Net te horen gekregen: Parkinson. Wie heeft het al langer en wil zeggen hoe de gewone dagen eruitzien?
    Acht jaar leef ik met een stoma en fiets, zwem en dans ermee. Vraag me wat je in het ziekenhuis niet durft.
    Vorige week de uitslag Parkinson gekregen, ik ben 54 en heb nog kinderen thuis. Hoe hebben anderen dat verteld op hun werk en aan de keukentafel?
    Mijn long covid wordt door de helft van mijn familie niet geloofd. Zijn er hier meer die na het douchen een uur moeten liggen?
    Twaalf jaar geleden borstkanker, chemo en alles erop en eraan. Wie nu in die molen zit mag me alles vragen, ook over de pruik en de seks.
    Pas op mijn 41e kreeg ik de diagnose autisme en toen viel alles op z'n plek. Ben jij daar net achter? Ik schrijf graag met je heen en weer.
    Met een stoma kun je zwemmen, vrijen en naar Vlieland, ik heb het alle drie gedaan. Wie er morgen een krijgt mag mij uithoren.
    Wie in de buurt heeft ook een kind dat niet meer naar school durft? Ik ben de adviezen zat, ik wil horen hoe jullie het volhouden.
    Na drie jaar knokken ben ik van de gokkasten af. Ik vertel er eerlijk over aan een ander die wil stoppen, geen preek.
    Veteraan, Uruzgan. Vuurwerk en drukke winkels gaan niet. Een praatgroep hoef ik niet, wel één man die ook daar is geweest en met wie je zwijgend kunt vissen.
    Kraanmachinist met een half been minder sinds 2019. Hoe je weer gaat rijden, vrijen en vloeken met een prothese, dat kan ik een ander vertellen die er net voor staat.
    Op mijn 39e MS, de neuroloog gaf een folder. Wie leeft er al jaren mee en wil zeggen hoe je dat tegen je werk zegt?
    Vijf jaar geleden stond de deurwaarder bij mij op de stoep en moest alles weg. Ik kwam eruit. Wie er nu in zit mag mij uitvragen.
    Sinds mei woont mijn dochter op en neer, een week hier, een week daar, en de lege weken doen pijn. Graag andere vaders die weten hoe het is.
    Borst geamputeerd, pruik gehad, weer aan het werk. Sta jij aan het begin van die weg, dan vertel ik hoe het echt is.
    Ook mijn heup is nieuw, zelfs twee keer. Wie bang is voor de narcose mag bij mij zien hoe ik de trap oploop.
    Twintig jaar leef ik met een stoma. Ik weet alles van lekkages, vliegreizen en schaamte, en vertel het zonder omhaal aan wie er net een kreeg.
    Ons kind is autistisch en inmiddels dertig. Jonge ouders die net de diagnose hoorden, mogen bij ons aan tafel alles vragen.
    Net gehoord: MS. De folder heb ik uit mijn hoofd geleerd. Nu wil ik iemand spreken die het al tien jaar heeft en nog lacht.
    Wij kregen een kindje met Down. Iedereen zegt iets aardigs en niemand zegt iets wat klopt. Zijn er ouders die dit kennen?
    Net de diagnose diabetes gekregen, wie weet hoe dat in het echt is en wil er eens over praten?
    Mijn huwelijk is stuk en iedereen heeft een mening. Ik zoek iemand die ook gescheiden is.
    Sinds twee maanden droog, en dat lukt alleen met mensen die weten wat drank met je doet.
    Zijn er ouders van een kind met downsyndroom die met ons willen kletsen?
    Reuma op je dertigste, niemand snapt het. Wie wel?
    Fibromyalgie en toch glimlachen, ik zoek lotgenoten voor een bakkie en geklaag.
    Borstkanker gehad, haar weer terug, maar mijn hoofd loopt achter. Herkent iemand dat?
    Ik hoor bijna niks meer en voel me alleen, hoe gaan anderen met doofheid om?
    Wie heeft ook een stoma en wil me vertellen hoe je gewoon gaat zwemmen?
    Mijn man gokt en ik schaam me kapot.
    Ik ben gevlucht uit oorlog en wil spreken met mens die dit ook heeft meegemaakt.
    Chronisch ziek, long covid, lig veel op de bank, zoek appcontact met iemand in hetzelfde schuitje
    Op mijn 45e te horen gekregen dat ik autisme heb, wie wil ervaringen uitwisselen?
    Wij krijgen geen kinderen en zoeken een stel dat hetzelfde heeft doorgemaakt.
    Sinds mijn amputatie kijk ik anders naar de wereld, wie leerde ook lopen met een prothese?
    Blowen gestopt, vrienden kwijt. Ben benieuwd hoe anderen dat deden.
    Co-ouderschap is een ramp bij ons, wie heeft tips van iemand die het zelf deed?
    Tien jaar clean en ik vertel je graag hoe ik van de verslaving af kwam.
    Zelf CVA gehad, nu weet ik hoe je weer leert praten en leven. Bel me gerust.
    Ik zit sinds mijn ongeluk in een rolstoel en deel mijn trucs met wie er net in zit.
    Kom naar onze praatgroep voor gescheiden vaders, elke week in het café zonder oordeel.
    Borstkankervrouwen, kom wandelen en praten, ik heb het ook gehad.
    Endometriose, overgang of migraine, als vrouw met ervaring luister ik en herken ik.
    Ik ben slechthorend met een CI en kan vertellen hoe dat gaat, ook in gebaren.
    Moeder van een zorgintensief kind drinkt graag thee met andere moeders in dezelfde molen.
    Met ADHD valt best te leven, vraag maar, ik heb het al vijftig jaar.
    Wie als mantelzorger of patiënt wil sparren over Parkinson, ik heb de ziekte zelf zes jaar.
    Kind van alcoholische ouders? Ik ook, laten we elkaar steunen.
    Uit de kast komen op latere leeftijd, dat deed ik, dus daar mag je alles over vragen.
    Ervaringsdeskundige epilepsie nodigt mensen uit om vrijuit te praten over aanvallen en angst.
    Van huiselijk geweld weggekomen, nu luister ik naar vrouwen die nog twijfelen.
    Lotgenotencontact voor mensen met een dwarslaesie of spierziekte, bij mij aan de eettafel.
    Vorige week zei de neuroloog dat het MS is. Ik ben 34, heb twee kleintjes en zou zo graag iemand spreken die er al jaren mee leeft en gewoon doorgaat.
    Is er in de buurt nog een vrouw die ook een hysterectomie kreeg?
    Onze tienerdochter heeft anorexia en wij lopen op eieren aan tafel. Zijn er andere vaders of moeders die dit kennen en eens met ons willen praten?
    Krijg volgende maand een nieuwe heup, wie heeft dat al achter de rug?
    Mijn zoon zit vast. Tegen de buren zeg ik dat hij in het buitenland werkt, maar ik zou er graag eens eerlijk over praten met een moeder die hetzelfde heeft.
    Tinnitus, dag en nacht een pieptoon. Hoe houden anderen dat uit?
    Al twintig jaar eczeem van top tot teen en iedereen weet een zalfje. Liever hoor ik van iemand met dezelfde huid hoe die de nachten doorkomt.
    Ik wordt blind, langzaam. Zoek contact met iemand die dat ook heeft meegemaakt
    Wij gaan een pleegkind in huis nemen en hebben duizend vragen. Welk pleeggezin wil ons vertellen hoe het echt is, ook de lastige kanten?
    Ben als kind geadopteerd uit Colombia en zoek anderen om het over wortels te hebben.
    Mijn kleinkinderen mag ik niet meer zien sinds de ruzie met mijn schoondochter. Er moeten meer opa's en oma's zijn met dit verdriet, laat eens wat van u horen.
    Wie heeft de maagverkleining gedaan en wil zeggen of het de moeite was?
    Ik ben trans en woon in een dorp waar iedereen iedereen kent. Zou fijn zijn om iemand te spreken die al verder is in het traject.
    Drie miskramen op rij en op m'n werk weet niemand ervan. Herkenbaar voor iemand?
    Ik kom van Turkije, mijn kind heeft autisme en ik begrijp niet alles. Ik zoek moeder met zelfde kind, zij kan mij vertellen hoe zij heeft gedaan.
    Nierdialyse drie keer per week, het slokt mijn leven op. Hoe doet een ander dat?
    Als zoon van een moeder met borderline heb ik nooit geleerd wat normaal is. Ik zoek een of twee mensen uit zo'n zelfde nest om ervaringen naast elkaar te leggen.
    Hebt ge ook een kind dat stottert? Wij zouden graag eens horen hoe ge daarmee omgaat.
    Gelezen over een pacemaker, maar lezen is niet praten. Welke hartpatiënt vertelt mij hoe het na de operatie ging?
    Stoppen met roken, vierde poging. Met een medestander die ook trek heeft na het eten zou het misschien wel lukken.
    Na twintig jaar ben ik uit een strenge geloofsgemeenschap gestapt en daarmee mijn familie kwijtgeraakt. Er zijn vast lotgenoten, maar ik weet ze niet te vinden.
    Hoogbegaafd en overal buitenstaander, wie kent dat gevoel?
    Prostaatkanker, en mannen praten daar niet over. Ik eigenlijk wel, als ik iemand tref die weet van plassen, luiers en niet meer kunnen.
    Mijn zus heeft een donor-lever gekregen. Zij wil weten hoe anderen leven met de pillen en de angst voor afstoting.
    Sinds mijn hersenschudding kan ik niet tegen licht en lawaai en begrijpt niemand waarom ik afzeg. Zoek iemand met niet-aangeboren hersenletsel om mee te mailen.
    Samengesteld gezin, vijf pubers, twee exen. Wie overleefde dat?
    Zelf heb ik al sinds mijn negende suikerziekte, met pomp en sensor. Nieuw in het wereldje van prikken en hypo's? Ik vertel je graag wat niet in de folder staat.
    Praten over je keizersnee, postnatale somberte of een huilbaby: ik was er ook en het kwam goed.
    Tien jaar geleden werd mijn onderbeen afgezet en inmiddels fiets en dans ik weer. Sta jij voor zo'n operatie, dan mag je mijn been van dichtbij bekijken en alles vragen.
    Wij kregen een zoon met het syndroom van Down en ontvangen graag jonge ouders die net schrikken.
    Eens per maand zitten wij met een stuk of zes mensen met kanker rond de koffiepot. Er wordt gehuild, maar vooral gelachen, en nieuwe gezichten zijn welkom.
    Ex-gokker, acht jaar vrij. Bel voordat je weer achter die kast kruipt.
    Jarenlang verstopte ik flessen achter de wasmiddelen. Nu drink ik thee en loop ik graag een blokje om met iemand die wil minderen.
    Vrouwen in de overgang, kom opvliegen bij mij in de tuin!
    Ik ben vier keer geopereerd aan mijn rug en leef met pijn. Voor wie zich niet begrepen voelt wil ik luisteren en delen wat mij hielp.
    Als kind zat ik zelf in een pleeggezin en internaat. Jongeren die nu in dat schuitje zitten mogen mij alles vragen, ik oordeel niet.
    Slechtziend sinds 2009, met geleidehond en stok. Ik laat u zien dat koken, reizen en lachen gewoon doorgaan.
    Mijn huwelijk met een narcist liep na jaren stuk. Wie daar nog in zit of net uit is, vindt bij mij een vrouw die het gelooft.
    Vader van een dochter met een eetprobleem biedt gesprek van vader tot vader.
    Zeven jaar geleden kwam ik hier uit Syrië met één rugzak. Ik begrijp hoe eenzaam begin is en ik praat graag met nieuwe vluchtelingen over mijn weg.
    Hoe vertel je op het werk dat je hiv hebt? Ik deed het, en drink er graag een kop koffie over met jou.
    Dyslectisch en toch schrijver geworden, kom maar op met je vragen.
    Mijn hele gezin is doof en ik ook. Horende ouders die een doof kindje kregen, nodig ik uit om eens een middag te komen kijken hoe het er bij ons aan toe gaat.
    Gij hebt crohn of colitis? Ik ook, al vijftien jaar, dus over wc's moet ge u niet schamen.
    Alleenstaande moeder door een donor, bewust gekozen. Twijfelaars vertel ik met plezier over de mooie en de pittige nachten.
    Onze praattafel voor naasten van verslaafden draait op dinsdagavond. Partner, ouder, broer: je hoeft niks te zeggen en alles mag.
    Long covid, drie jaar nu. Ik kan niet ver komen, maar bellen vanaf de bank met iemand die ook vanaf de bank leeft, dat gaat best.
    Hersenbloeding overleefd, halve gezichtsveld kwijt, wel mijn humor nog. Stuur maar een bericht.
    Vroeger werd ik gepest tot ik niet meer naar school durfde. Nu ga ik graag in gesprek met tieners die er middenin zitten, of met hun ouders.
    Ik heb hiervoor gestaan: keuze, chemo, pruik, onzekerheid. Laten we samen eens wandelen.
  `,
  rouw: `
    Vorige maand is mijn Gerrit overleden, na 58 jaar. Iedereen zegt dat het slijt. Ik zou liever iemand spreken die weet hoe stil een huis om zes uur 's avonds kan zijn.
    Negen jaar weduwnaar ben ik nu. De eerste winter vergeet je nooit. Wie daar middenin zit mag bij mij zijn verhaal doen, ook voor de tiende keer, ik schrik niet van tranen.
    Je bent ook weduwe na zestig jaar ruzie, en dat begrijpt niemand. Ik mis hem, en ik ben ook opgelucht. Is er een ander die dat eerlijk durft te zeggen?
    Onze zoon stierf op zijn vijftigste, wij zijn 78. Wij weten dat er geen troost in kaartjes zit. Ouders die hetzelfde meemaken mogen met ons een stuk gaan zwijgen.
    Mijn vrouw overleed toen Sem vier maanden was. Hij wordt één en ik durf geen kaarsje. Zoek een andere vader die ook alleen verder moest.
    Toen mijn zoon doodging, zweeg de hele straat. Sindsdien praat ik wel. Wie een kind, broer of ouder mist en niemand het onderwerp durft aan te snijden: kom.
    Hij is in Bachmoet gebleven. Er is geen graf waar ik kan staan. Wie weet hoe het is om een kind te missen en mij niet wil opvrolijken?
    Weduwnaar, vier jaar nu, Marokkaanse man, wij huilen niet in het openbaar, zeggen ze. Bij mij mag het. Kom zitten, praat over je vrouw, of kijk gewoon naar de regen.
    Gisteren pakte ik zijn hengel en legde hem weer weg. Iedereen vindt dat ik nu wel verder moet, maar ik zou willen praten met iemand die het kent.
    Zes jaar geleden verloor ik mijn zoon. Ik heb geen tips, wel een bankje bij het water waar je mag zwijgen of huilen.
    In juni is mijn man overleden en de mensen zijn nu wel klaar met vragen. Ik nog niet met praten.
    Ons dochtertje heeft vier dagen geleefd. We kennen niemand die dat heeft meegemaakt en zouden haar naam zo graag eens ergens kunnen noemen.
    Ik verloor mijn zoon toen hij negentien was. Het wordt anders, nooit weg. Bij mij mag u het verhaal voor de twintigste keer vertellen.
    Weduwnaar sinds zes jaar, ik ken die lange zondagen en de lege kant van het bed. Kom gerust langs, u hoeft niets op te houden.
    Onze zoon zou twintig worden. In het dorp steekt men de straat over. Zijn er ouders die dit ook hebben en eens willen praten?
    Toen mijn vrouw stierf had ik niets aan goede raad, wel aan iemand die meeliep. Dat wil ik voor een ander zijn, zolang het duurt.
    Veel mensen zie ik gaan, en daarna mijn eigen man. Wie in het holst van de nacht praat tegen een lege kant van het bed, met die wil ik wel aan tafel.
    In de klas hou ik me groot. Thuis staat zijn schooltas nog in de gang, acht maanden al. Ik wil praten met een ouder die ook een kind mist.
    Mijn maat is van de steiger gevallen, ik stond ernaast. De baas zei: neem een week. Het is nu een half jaar en ik hoor het nog.
    Zij is er met Sinterklaas niet bij, voor het eerst in 51 jaar. Iedereen zegt dat het slijt, maar ik wil juist iemand die vraagt hoe ze was.
    Onze zoon werd zestien. Ik weet dat je na een half jaar niemand meer hoort. Bij mij mag zijn naam, of die van jouw kind, gewoon genoemd.
    Onze baby is stilgeboren in de maand dat iedereen om me heen muisjes strooit. Ik wil met een moeder praten die dit ook draagt.
    Mijn man stierf in de week voor Sinterklaas. Ik weet hoe de dagen dan slepen, en ik bel of kom, gewoon om te huilen of juist niet.
    Iedereen zegt na een halfjaar dat het nu wel gaat. Ik niet. Ik verloor mijn dochter en kan tegen tranen, bij jou ook.
    Weduwnaars praten niet, heet het. Wij wel, tijdens het hengelen, over haar die er niet meer is. Er is een plek op de steiger.
    Iedereen vraagt na een half jaar of het al wat beter gaat. Zijn jas hangt er nog. Wie begrijpt dat?
    Mijn zoon is er op zijn negentiende uitgestapt. Daar zwijgen mensen van. Ik zou willen praten met een moeder die het ook overkwam.
    Mijn man is in maart overleden en het huis is zo leeg. Wie wil er luisteren?
    Na de begrafenis belde iedereen, nu belt niemand meer.
    Wij verloren ons kindje bij de geboorte en zoeken iemand die dat durft te horen.
    Ik kan zijn kleren niet opruimen, wie zit er naast me als ik de kast opendoe?
    Weduwnaar van 70 zoekt andere weduwnaars, om niet steeds te hoeven doen alsof.
    Mama dood, ver weg in mijn land, ik kon niet gaan naar begrafenis. Ik huil veel.
    Mijn hond was alles wat ik had en nu is hij er niet meer, klinkt gek maar het doet zo'n pijn.
    De feestdagen komen eraan, de eerste zonder haar. Ik zie er zo tegenop
    Mijn broer stapte uit het leven en ik zit met duizend vragen.
    Hoe gaat een mens verder als je na vijftig jaar samen ineens alleen aan tafel zit?
    Wie gaat er met mij mee naar het graf? Alleen durf ik nog niet naar het kerkhof.
    Ik ben 19, mijn vader is dood en mijn vrienden weten niet wat ze moeten zeggen.
    Gemis slijt niet zeggen ze, ik zoek iemand om herinneringen aan mijn zus mee op te halen.
    Troost gezocht, geen adviezen.
    Ook ik verloor mijn partner. Laten we samen koffie drinken en hun namen hardop noemen.
    Rouwbegeleider in ruste luistert naar verdriet dat anderen al lang vergeten zijn.
    Huilen mag, zwijgen ook, ik breng tijd en zakdoekjes mee.
    Mijn dochter stierf jong. Ouders die hetzelfde trof kunnen bij mij aankloppen.
    Ik loop graag met u mee naar de begraafplaats om het graf te verzorgen en een bloem te leggen.
    Voor weduwen en weduwnaars houd ik elke maand een eettafel, niemand hoeft sterk te zijn.
    Wandelen met je verdriet, een uur lang door het bos, en ik vraag door over wie je mist.
    Kinderen die een opa of moeder kwijt zijn, help ik met tekenen en een herinneringsdoosje.
    Nabestaanden van zelfdoding, ik weet hoe eenzaam dat is, schrijf me.
    Als uitvaartspreker hoor ik vaak verhalen, na de crematie heb ik ook nog tijd voor u.
    Een kaars aansteken, een album openslaan, dat doe ik graag met iemand die afscheid moest nemen.
    Ge zijt uw man verloren en de avonden duren lang? Ik kom gerust eens binnen.
    Ook verlies van werk, gezondheid of een huisdier mag er zijn, ik neem het serieus.
    Vorig jaar rond deze tijd lag ze nog in bed hiernaast. Nu de datum dichterbij komt slaap ik slecht en zoek ik iemand bij wie ik mijn verhaal kwijt kan.
    De urn staat op de schouw en ik weet niet wat ik ermee moet.
    Wij waren een tweeling. Sinds mijn zus er niet meer is weet ik niet goed wie ik ben, en mijn man wil het er niet meer over hebben.
    Zoek iemand om mee te praten over mijn overleden moeder, gewoon wie ze was
    Zondagen zijn het ergst. Dan kwam hij thuis met broodjes en las hardop de krant, en nu is het zo stil dat ik de klok hoor tikken.
    Er is een baby die wij nooit mee naar huis namen. Wie mag haar naam horen?
    Mijn kat van zeventien jaar is ingeslapen. De mensen zeggen: neem een nieuwe, maar ik wil iemand die snapt dat ik haar mandje nog niet weg kan doen.
    Mijn beste vriend verongelukte met de motor, ben 23 en ik functioneer niet.
    Een jaar is voorbij en volgens de omgeving moet ik er nu overheen zijn. Nou, dat ben ik niet.
    Ik ben man van Oekraïne, mijn broer is gestorven in de oorlog. Ik wil met iemand zitten en kaars branden voor hem.
    Kent iemand een groepje voor jonge weduwen? Bij de dames van tachtig voel ik me niet op mijn plek met een peuter op schoot.
    Haar stem staat nog op het antwoordapparaat. Ik durf het aan niemand te vertellen hoe vaak ik bel.
    Mijn kleindochtertje van zes vraagt waar opa nu is en haar mama breekt dan. Zou er iemand zijn die met haar wil praten of knutselen over doodgaan?
    Sinds hij weg is eet ik boterhammen boven het aanrecht. Samen aan een gedekte tafel, dat mis ik.
    Voor mijn vader, sinds Pasen weduwnaar. Hij zegt dat het gaat maar hij zit de hele dag met haar vest op schoot.
    We wisten dat hij dood zou gaan en toch sloeg het in als een bom. Wie heeft ook een partner verloren aan ALS?
    Ge moet mij niet opbeuren, alleen eens komen zitten bij de foto van ons Maria.
    Mijn moeder leeft nog, maar ik heb haar al jaren niet gezien en zij wil mij niet. Ook dat is rouwen, heb ik gemerkt, en ik zoek een luisterend oor.
    Allerzielen, een lichtje op het graf van mijn ouders zetten, wie gaat met mij mee?
    Op 12 juni zou hij veertig zijn geworden. Ik wil niet alleen zijn die dag.
    Ik heb mijn ouders binnen een half jaar verloren. Nu moet het ouderlijk huis leeg en bij elke lade zit ik te huilen op de vloer.
    Mijn kind heeft een eind aan zijn leven gemaakt. Zijn er vaders of moeders die dat ook overkwam en willen praten?
    Had graag een vriendelijk mens om mee stil te staan bij wat ik verloren heb
    Na het overlijden van mijn vrouw kook ik niet, lach ik niet en ga ik nergens heen. De dokter noemt het geen depressie maar rouw, en zegt dat ik mensen moet opzoeken.
    Geen afscheid kunnen nemen door corona. Het blijft aan me knagen.
    Zou iemand een keer mee willen naar het crematorium om zijn as uit te strooien?
    Vijf jaar weduwe ben ik nu. Het gaat niet over, het wordt wel anders, en daar vertel ik je graag over bij een pot thee.
    Uw verdriet hoeft bij mij niet mooi verpakt te zijn.
    In mijn werk als uitvaartverzorgster zag ik hoe stil het wordt als de laatste bloemen verwelkt zijn. Daarom kom ik graag juist dan, na drie maanden, eens langs.
    Samen een herinneringsboek maken van foto's, briefjes en zijn favoriete recepten?
    Ouders met lege armen, mijn zoontje werd ook stilgeboren. Ik luister en vraag naar de naam.
    Laat me met u meegaan naar het kerkhof, gieter en schepje neem ik mee.
    Onze hond ging vorig jaar dood en ik was er kapot van. Wie om een dier treurt mag bij mij uithuilen, ik lach niet.
    Rouwcafé aan huis, elke laatste vrijdag. Er is soep, er is stilte en er is altijd iemand die knikt.
    Van zijn overhemden een kussen of knuffelbeer naaien, dat doe ik voor nabestaanden, en ondertussen vertelt u over hem.
    Ik kan goed zwijgen. Naast u op de bank, als er geen woorden zijn.
    Als student verloor ik mijn moeder en iedereen ging feesten. Zit jij nu in datzelfde, dan gaan we samen een biertje drinken en over haar praten.
    Kerst zonder hem of haar? Schuif aan bij ons, met een lege stoel erbij voor wie u mist.
    Mannen onder elkaar, wandelen met weduwnaars op zaterdagochtend. We praten over voetbal tot iemand over haar begint.
    Gepensioneerd pastor biedt een luisterend oor bij verlies, ook als u nergens in gelooft.
    Tieners die een vader, moeder of broer missen: ik was vijftien toen het mij overkwam en ik ken de stomme opmerkingen in de klas.
    Mag ik met u de kleding uitzoeken van uw overleden man, stuk voor stuk, met het verhaal erbij?
    Ook na jaren mag het nog zeer doen. Bel gerust.
    Ik schrijf graag met mensen brieven aan wie er niet meer is, pen en mooi papier heb ik liggen, tranen mogen erop vallen.
    Mijn man pleegde zelfdoding en ik weet van de schaamte en de vragen. Met wie dit ook moet dragen, wandel ik langs zee.
    Een jaar lang één avond in de week bij iemand die achterbleef, zo zie ik mijn vrijwilligerswerk voor me.
    Bij ons thuis in Suriname rouwen we met zingen en eten. Ik kom graag met een pan bruine bonen bij iemand die rouwt alleen.
    Zit ge met verdriet waar ge thuis niet mee terecht kunt? Ik heb tijd en een zachte zetel.
    Steun op de dag van de uitvaart en in de weken erna, ik ben er rustig bij.
    Samen muziek draaien die op de begrafenis klonk en verhalen ophalen, dat helpt vaak meer dan goede raad.
  `,
  herstel: `
    Na de dood van mijn man ben ik opgenomen geweest, nu twee maanden thuis. Op het dorp praat je daar niet over. Ik zoek een vrouw die dat ook kent, om samen overeind te blijven.
    Op mijn zestigste ben ik zelf zo diep gegaan dat ik drie maanden in een kliniek lag. Nu elf jaar heel. Wie in zo'n gat zit mag met mij de eerste stappen zetten.
    Na de bevalling zag ik drie maanden lang alles grijs en soms erger. De tabletten helpen, maar ik wil horen van een vrouw hoe het na die tijd weer kleur kreeg.
    Burn-out op mijn 29ste, ontslagen, twee jaar later staat ik weer. Ik loop met je mee als je daar nu zit en denkt dat het nooit meer wat wordt.
    Psychose gehad op mijn 22e, nu medicatie en stabiel. Mijn familie dacht aan djinns. Ik wil praten met iemand die ook terug uit zo'n jaar is gekrabbeld.
    Drie keer opgenomen, twee keer bijna niet meer. Nu ben ik ervaringsdeskundige en wandel ik met mensen die 's ochtends het bed niet uit komen. Geen adviezen, wel gezelschap.
    Burn-out, zeiden ze. Van ICT'er naar iemand die van de bel schrikt. Ik zoek een ander die dat gat ook gezien heeft en eruit is gekropen.
    Twee keer opgenomen geweest, nu zeven jaar stabiel met hulp van de volkstuin. Ik spit liever met je dan dat ik je adviezen geef.
    Anderhalf jaar burn-out en iedereen zegt dat ik er goed uitzie. Ik zou zo graag praten met iemand die ook huilend bij de kassa heeft gestaan.
    Vijf maand clean. Me oude maten kan ik niet meer zien en nieuwe heb ik niet. Zoek iemand die dat gevecht kent, gewoon voor effe praten.
    Na drie opnames weet ik dat een depressie liegt. Ik ben geen therapeut, wel iemand die zwijgend naast je op de bank kan zitten tot het weer zakt.
    Negen jaar droog. Als de trek komt om elf uur 's avonds, mag je mij appen. Ik heb die uren ook liggen tellen.
    Net ontslagen uit de kliniek en de dagen zijn lang en leeg. Zoek iemand die weet hoe dat is en soms zegt: kom, jas aan.
    Ik heb een psychose achter de rug en werk weer, drie ochtenden. Wie nog midden in het donker zit mag mij vragen hoe ik eruit kroop.
    Overspannen na zestien jaar voor de klas. Ik zoek iemand die dat ook heeft gehad en weet hoe je weer leert slapen, niet iemand die zegt dat ik moet gaan sporten.
    Jarenlang zei ik tegen cliënten dat ze hulp moesten vragen, toen stortte ik zelf in. Ik ben eruit gekrabbeld en loop graag met iemand op die er nog middenin zit.
    Op maandag zie ik niemand, op dinsdag ook niet, en het UWV vindt dat ik mee moet doen. Iemand die zelf een depressie heeft gehad, begrijpt die dat wel?
    Na de opname ben ik thuis, alles hetzelfde en ik niet. In januari val ik altijd terug. Iemand die het kent van binnenuit?
    Acht jaar zonder manie, met medicatie en een wandelritme. Ik loop een eindje met je op, als je uit de kliniek komt en de dagen te groot zijn.
    Drie keer opgenomen geweest, nu al vier jaar overeind. Ik loop een stukje met je op als je hoofd een donkere kamer is.
    Nuchter sinds 2016, en nog elke dag trots. Bel me voordat je naar de slijter loopt; ik weet hoe dat hunkeren voelt.
    Elf weken opgenomen geweest, nu weer thuis met een rooster op de koelkast. Overdag gaat het. Ik zoek iemand die zelf ook uit zo'n dal is geklommen.
    thuis met een burnout, kan niet eens een boodschappenlijst maken zonder janken. mensen zeggen ga lekker genieten. wie heeft dit gehad en hoe kwam je eruit
    Burn-out. Ik zit al weken op de bank en zoek iemand die me zachtjes naar buiten trekt.
    Wie wordt mijn maatje? Ik kom net uit een opname in de ggz en ken niemand meer.
    Door mijn depressie kom ik 's ochtends niet uit bed, een dagelijks appje zou al schelen.
    Ik durf niet meer in de supermarkt door paniekaanvallen, wie oefent met mij?
    Psychose gehad, nu stabiel, maar het leven moet weer opgebouwd.
    Voor mijn zoon met schizofrenie zoek ik een leeftijdsgenoot die niet schrikt van zijn stilte.
    Straatvrees houdt me binnen, stap voor stap naar de hoek van de straat zou ik willen
    Mijn hoofd is altijd vol en ik pieker me suf. Gewoon met iemand een kop thee en een puzzel.
    Borderline, ups en downs, op zoek naar een vriendschap die tegen een stootje kan.
    Ik heb PTSS van missie en zoek een oud-militair om mee te sleutelen en te zwijgen.
    Na mijn inzinking werk ik aan ritme: opstaan, douchen, naar buiten. Wie helpt mij volhouden?
    Ik heb stress en slaap slecht sinds de vlucht, de psycholoog zegt: zoek een buddy.
    Eetstoornis bijna overwonnen, samen lunchen is nog een drempel.
    Zit overspannen thuis, werk te veel gedaan, wie loopt een rondje zonder over werk te praten?
    Ooit zat ik zelf in de put, nu wil ik een maatje zijn voor iemand met psychische klachten.
    Ik oefen graag met je: bus in, drukke winkel door, telefoontje plegen, net zo lang tot de angst zakt.
    Somber? Ik kom elke week langs, trek de gordijnen open en ga met je een luchtje scheppen.
    Ervaringsdeskundige maakt met jou een herstelplan of signaleringsplan.
    Buddy voor jongeren die vastlopen: gamen, kletsen, een balletje trappen, geen gezeur.
    Mijn burn-out leerde me grenzen voelen, ik loop graag naast iemand die er middenin zit.
    Als gepensioneerd psychiatrisch verpleegkundige bied ik een vast wekelijks contact.
    Bij ons in de herstelgroep mag je gewoon zijn wie je bent, ook op een slechte dag.
    Bipolair of manisch geweest, ik schrik nergens van en drink graag koffie met je.
    Rustig type wil steun zijn voor wie na een opname weer op zichzelf gaat wonen.
    Ademen, ontspannen, wandelen, ik help je weer zin te krijgen in de dag.
    Ik luister zonder oordeel als het leven u te zwaar valt en zoek met u naar lichtpuntjes.
    Samen creatief bezig om het hoofd leeg te maken, speciaal voor mensen die mentaal kwetsbaar zijn.
    Al een half jaar in de ziektewet door mijn hoofd, niet door mijn lijf. Ik zoek iemand die me eens per week ophaalt voor iets kleins, zodat ik niet afhaak.
    Wie belt mij om half negen wakker? Anders blijf ik onder de dekens.
    Ik heb smetvrees en een trapleuning pakken is al een overwinning. Met een geduldig iemand erbij durf ik oefeningen die ik van mijn therapeut kreeg.
    Vrijdag mag ik naar huis uit de kliniek en daar wacht een lege flat.
    Mijn dochter van 20 komt al maanden haar kamer niet uit. Ze praat alleen nog met haar konijn, en zou heel misschien een rustige meid van haar leeftijd toelaten.
    Trein, tram, metro, ik krijg het er zo benauwd van. Wie reist eens mee, één halte?
    Ben manisch-depressief en nu in een rustige tijd. Daar wil ik zuinig op zijn, met een vast wandelmaatje dat ook zegt wanneer ik te druk word.
    Ik hoor stemmen en dat schrikt mensen af. Zoek een gewoon iemand voor gewone dingen
    Sinds de overval in mijn winkel durf ik 's avonds niet meer naar buiten. Mijn psycholoog raadt aan om met een buddy te oefenen.
    Zit op de wachtlijst bij de ggz, nog zes maanden. Hoe kom ik die tijd door?
    Verlegen is het woord niet, ik heb een sociale fobie. Een praatje maken met één persoon, ergens buiten op een bankje, dat zou ik willen proberen.
    Mijn energie is op na twee jaar doorbuffelen als juf. Samen niks doen, heb je daar zin in?
    Ik slaap niet goed, ik denk altijd aan het verleden. Een Nederlandse vriend die met mij wandelt en rustig is, dat is goed voor mijn hart.
    Wie helpt mij weer een dag te vullen nu ik ben afgekeurd vanwege psychische klachten?
    Vrijwillig opgenomen geweest, nu beschermd wonend. 's Avonds vreet de stilte aan me en zou ik graag met iemand een spelletje doen.
    Hyperventilatie in de rij bij de kassa, ik laat alles staan en ren weg. Zoek boodschappenmaatje dat kalm blijft.
    Mijn broer verzorgt zich slecht sinds zijn laatste psychose. Geen hulpverlener nodig, die heeft hij al, wel een vent die met hem naar de snackbar gaat en gewoon doet.
    Dipdagen, dan app ik niemand. Misschien dat iemand mij eens appt?
    Het gaat weer wat beter met mij en ik zou voorzichtig iets willen opbouwen: een tuintje, een cursus, een vriendin.
    Dwanggedachten, driemaal controleren of het gas uit is. Ik zou graag de deur eens achter me dichttrekken terwijl iemand lachend doorloopt.
    Door trauma van vroeger vertrouw ik mensen niet snel. Ik zoek een vrouw met tijd, zonder haast en zonder duizend vragen.
    Winterdepressie, elk jaar weer vanaf oktober. Wie sleurt me mee het daglicht in?
    Ik zit thuis met een burn-out en ge zoudt mij plezier doen door mij nu en dan mee te trekken op een kalme fietstocht.
    Nog steeds snij ik soms. Ik wil praten met iemand die niet meteen in paniek raakt.
    Zoon van 27, autisme en depressie, draait dag en nacht om. Wie wil hem motiveren om weer naar buiten te gaan, bijvoorbeeld hardlopen of schaken in het park?
    Mentaal aan de grond, op zoek naar wat warmte en structuur.
    Zelf ben ik twee keer opgenomen geweest en het leven smaakt weer. Ik trek graag op met iemand die nog denkt dat dat nooit meer komt.
    Een maatje dat niet schrikt van pillen, littekens of rare gedachten, dat ben ik.
    Bij mij op de volkstuin mag je mee wieden als je hoofd te vol zit. Praten hoeft niet, de aarde doet het werk.
    Structuur nodig? Ik stuur elke ochtend een bericht en vraag 's avonds wat gelukt is.
    Studente psychologie wil een jaar lang optrekken met een jongere die vastgelopen is, voor een ijsje, een film of een wandeling langs de plas.
    Ik ken paniek van binnenuit. Samen de lift in, en er ook weer samen uit.
    Mijn vader was zwaar depressief en ik zag hoe vrienden wegbleven. Daarom bied ik mij aan als iemand die wél blijft komen, ook als je zwijgt.
    Loop mee met onze wandelgroep voor mensen die overspannen thuis zitten, tempo slak.
    Oud-verpleegkundige uit de psychiatrie komt graag bij u aan huis, om moed te geven en de zon binnen te laten.
    Ik ben gek op yoga en ademhaling en doe het voor met wie gespannen is, op een matje in mijn woonkamer.
    Het kostte mij anderhalf jaar om van mijn burn-out op te krabbelen. Fouten die ik maakte hoef jij niet te maken, dus vraag maar raak.
    Klein beginnen: brievenbus, hoek van de straat, parkje. Ik loop naast je.
    Wie na een crisis de draad weer op wil pakken, vindt in mij een nuchtere Groningse die koffie zet en niet zeurt.
    In onze creatieve werkplaats is plaats voor mensen met een psychische kwetsbaarheid, klei en verf genoeg.
    Veteraan luistert naar veteranen met nachtmerries.
    Samen een weekplan op de koelkast hangen: eten, slapen, bewegen, iets leuks. Ik kom langs om het vol te houden en vier kleine stapjes mee.
    Ik spreek Dari en weet wat oorlog met je hoofd doet, ik wil buddy zijn voor jongens uit Afghanistan.
    Met mijn oude labrador kom ik langs bij wie het zwaar heeft, hij legt zijn kop op je knie en dat werkt beter dan een preek.
    Ge voelt u down en de muren komen op u af? Kom, we gaan een toerke doen.
    Herstelmaatje met eigen ervaring in angst en dwang wil meelopen, niet duwen.
    Somber zijn mag bij mij, ik neem gewoon een legpuzzel van duizend stukjes mee.
    Voor mensen die uit de ggz komen en een huis krijgen: ik help wennen, met een ritme en een gezellig bakkie op vaste tijd.
    Ik ben niet van de peptalk. Wel van naast je zitten, desnoods een heel seizoen lang.
    Door de sportschool kwam ik uit mijn depressie, en ik neem graag iemand mee die de drempel te hoog vindt.
  `,
};
