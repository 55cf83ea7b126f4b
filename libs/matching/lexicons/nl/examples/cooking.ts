import type { BranchExamples } from '../../../lexicon.js';

export const cooking: BranchExamples = {
  koken: `
    Door mijn artrose kan ik geen pannen tillen of uien snijden.
    Wie staat een keer per week in mijn keuken om een verse pan eten te maken?
    Gezocht: hulp achter het fornuis voor het buurtdiner met dertig gasten.
    Aardappels schillen en sperziebonen afhalen lukt niet met één hand.
    Ik mag geen zout meer en weet niet wat ik dan op tafel moet zetten, wie maakt het klaar bij mij thuis?
    Mijn man vergeet het gas uit te draaien, kan iemand erbij zijn als hij kookt?
    Voor de feestdagen wil ik een driegangenmenu, maar in m'n eentje wordt dat te veel.
    Wie wil samen een grote voorraad soep en stamppot maken voor in de vriezer?
    Eetcafé in het wijkcentrum zoekt vrijwilligers met een koksmuts.
    Moeder eet alleen nog magnetronbakjes, wie bereidt iets vers bij haar?
    Zoek een kookmaatje om nieuwe recepten uit te proberen, alleen is maar alleen.
    Ik ben geopereerd aan pols, kan niet snijden, niet roeren. Wie helpt in keuken?
    Wie kan voor honderd man nasi draaien op het straatfeest?
    Wie bakt er een biefstuk voor een blinde man die bang is voor de hete pan?
    Ons vrijwilligersrestaurant mist een souschef en iemand voor de afwas.
    Vegetarisch voor vijf pubers, ik heb geen inspiratie en geen tijd.
    Mijn handen bibberen te veel voor een scherp mes.
    Onze logeerweek met verstandelijk beperkte jongeren zoekt een kampkok.
    Wie blancheert, roerbakt en stooft er met mij voor de hele week?
    Zuurkool met worst is zo simpel, maar het vergiet tillen lukt niet meer.
    Ik sta graag bij u in de keuken en maak hutspot met klapstuk zoals vroeger.
    Gepensioneerd scheepskok wil nog wel eens voor een groep de pollepel zwaaien.
    Syrische vrouw kan lekker maken: kibbeh, taboulé, linzensoep, ook bij jou thuis.
    Zin om samen te kokkerellen? Ik neem messen en schort mee.
    Ik snijd de groenten, u roert in de pan.
    Een hele middag gehaktballen draaien en saus trekken, daar word ik blij van.
    Voor het buurtfeest zet ik met liefde een paellapan van een meter neer.
    Bij u thuis bereid ik een zoutarme of glutenvrije hap met wat er in de kast ligt.
    Laat mij maar achter het fornuis, dan kunt u blijven zitten.
    Hobbykok met Indische roots draait graag rendang en sajoer voor een etentje.
    Wekelijks kom ik langs om verse soep te trekken en in porties in te vriezen.
    Barbecue aansteken, marinade maken, saté rijgen: ik regel het op uw feest.
    Wie kookt er met mij mee in het wijkrestaurant op donderdag?
    Frietjes en stoofvlees zoals bij ons moeder, ik kom het bij u maken.
    Mantelzorger aan het eind van z'n Latijn? Ik neem een avond de pannen over.
    Wok, rijstkoker en een tas vol groenten, ik kom naar u toe.
    Mise-en-place, uitserveren, afwassen: als ex-horecaman doe ik alles.
    Kerstmenu in het buurthuis? Zet mij maar op het wild en de saus.
    Van afghaanse rijst tot ovenkip, ik maak groot pan voor bijeenkomst.
    Mijn vrouw mag van de nierarts geen zout en kalium, en ik sta te klungelen. Wie komt twee keer in de week bij ons de pan opzetten? Ik schil wel.
    Diëten ken ik uit de ziekenhuiskeuken: zoutloos, fijngemalen, suikervrij. Ik kom aan uw eigen fornuis staan en maak ook meteen een paar bakjes voor de vriezer.
    Ik ben met verlof en mijn man kan alleen tosti's. De eerste maand met de baby zou iemand die hier een keer per week in onze keuken een pan soep of stoof maakt, een zegen zijn.
    Bij de scouting sta ik voor zestig man achter de gaspitten, dus een gezin van vijf is een vingeroefening. Ik kom bij je thuis de hele vriezer vol draaien.
    Mijn vrouw ligt met haar rug en ik, ik kan alleen eieren. Drie kinderen. Zou iemand bij ons in de keuken een grote pan kunnen maken voor een paar dagen?
    Geef mij een fornuis en ik ben gelukkig. Bij u thuis, met wat er in uw kast ligt, zet ik iets warms op tafel. Vroeger kok op een binnenvaartschip, geboren op Curaçao.
    Sinds mijn beroerte heb ik één hand waar ik iets aan heb. Snijden en schillen lukt niet meer; zou iemand op dinsdag bij mij aan het aanrecht willen staan?
    Oud-kok van een verpleeghuis. Ik kom bij u in de keuken, we maken samen een pan voor drie dagen, zoals ú hem lekker vindt, met zout of zonder.
    Met één hand kan ik geen winterpeen schillen. Sinds mijn infarct leef ik op brood. Kan er iemand eens per week aan mijn fornuis komen staan?
    Ik kom bij u thuis achter de pannen staan, u zegt hoe uw moeder het maakte. Voor mensen die zelf niet lang meer kunnen staan.
    Voor het zomerfeest van de flat zoeken we iemand die voor zestig man een pan soep durft te maken. Keuken en ingrediënten zijn geregeld.
    Kok geweest op de binnenvaart. Ik kom graag bij u thuis achter uw eigen pannen staan en vul de vriezer voor een week.
    Sinds mijn vrouw in het verpleeghuis zit eet ik elke dag een kant-en-klare hap. Wie komt er eens per week bij mij thuis een fatsoenlijke maaltijd klaarmaken? Ik schil graag mee.
    Ons buurthuis houdt iedere dinsdag een eetavond voor veertig mensen. De vaste kok is verhuisd en nu zoeken we iemand die van grote pannen niet schrikt.
    Ik heb MS en kan niet lang staan. Als iemand de pannen optilt en de groente snijdt, kan ik vanaf mijn kruk nog prima proeven en aanwijzingen geven.
    Kinderkamp voor kinderen uit arme gezinnen zoekt keukenploeg, een week in augustus, vijftig hongerige magen.
    Wie maakt bij mij thuis spruitjes, gehaktbal en jus zoals het hoort?
    Mijn pannen zijn te zwaar geworden.
    Op zaterdag krijg ik mijn hele familie, zestien man, en ik heb geen idee hoe ik alles tegelijk warm krijg
    Iemand om samen op zondag een uitgebreid gerecht te maken, ik heb een mooie keuken en niemand om hem mee te delen.
    Voor een jongere met een verstandelijke beperking zoek ik iemand die naast hem staat als hij zijn avondeten bereidt.
    Vader is half blind en brandt zich aan de oven. Kan er rond vijven iemand bij zijn als hij zijn potje maakt?
    Wij hebben iftar in de moskee en zoeken extra handen voor de harira en de rijst.
    Diepvries vullen met bami, lasagne en snert, voordat de baby er is! Wie helpt een dagje hakken en roeren?
    Mijn man moet vloeibaar en fijn gemalen eten, ik raak door mijn ideeën heen. Wie denkt en pureert mee?
    De scouting zoekt een kookstaf: pannenkoeken, macaroni en bergen appelmoes.
    Ge hebt toch iemand nodig die patatten schilt als ge maar één arm kunt gebruiken.
    Ik heb veel groente uit pakket van voedselbank, maar niet weet hoe klaarmaken. Wie samen?
    Het daklozencentrum zoekt op vrijdagavond iemand voor het warme eten, van boodschap tot afwas.
    Vis bakken durf ik niet meer, het vet spat en mijn handen trillen.
    Voor een benefietdiner in de kerk missen wij nog een chef en drie hulpen in de bediening.
    Dertig jaar heb ik in een bedrijfskantine gestaan. Nu ik thuis zit kriebelt het en maak ik met alle plezier een pan eten bij iemand die het zelf niet meer kan.
    Ik ben een Ethiopische moeder en dol op mijn pannen. Zet mij in de keuken van het buurthuis en iedereen eet zijn vingers op!
    Twee handen, een scherp mes en een schort: ik kom helpen bij uw familiediner.
    Vega, halal, lactosevrij, geef maar door. Ik bereid het bij u thuis en ruim de keuken op.
    Stamppotten in de winter, salades in de zomer. Eens per week kom ik langs en dan eten we het samen op.
    Wie heeft een lege keukentafel en zin in gezelschap bij het uien snijden?
    Met mijn gietijzeren braadpannen en een vuurkorf verzorg ik een buitenmaaltijd voor de straat.
    Ik sta al jaren als vrijwilliger achter de pannen van een inloophuis en kan er nog een avond bij hebben.
    Voor iemand met slikproblemen maak ik gladde, smakelijke purees in plaats van grijze prut.
    Aardappelen schillen, boontjes doppen, spruiten schoonmaken, met de radio aan vind ik het rustgevend.
    Ik snij alles voor, u hoeft alleen het vuur nog aan te steken.
    Hulpkok op kamp of kookploeg bij een evenement, ik heb mijn HACCP-papiertje.
    Een dame van 72, kookt nog dagelijks vers, wil dat ook wel eens in andermans keuken doen.
    Oosterse hapjes, loempia's en kroepoek voor uw tuinfeest, ik kom ze ter plaatse frituren.
    Zal ik voor uw moeder de kip braden en de piepers opzetten? Dan eet u allebei eens rustig.
    Samen de restjes uit de koelkast omtoveren tot iets lekkers, dat is mijn specialiteit.
    Ik maak bij ulder thuis een waterzooi of vol-au-vent voor de hele familie.
    Wie wil er een keer bij ons in de keuken staan?
    Witlof met ham en kaas, ik mis het zo.
    Zet de pannen maar klaar, ik kom eraan.
    Een groep van zestig eters schrikt mij niet af.
    Twintig jaar in een grootkeuken gestaan, pannen van zestig liter schrikken me niet af. Voor een buurtavond of begrafenis sta ik graag een dag achter het fornuis.
    Mijn vrouw deed altijd het kerstmaal en zij ligt nu in het verpleeghuis. Ik heb een rollade gekocht en geen idee wat daarmee moet. Komt iemand bij mij in de keuken staan?
    Ooit was ik scheepskok. Voor een jarige van 90 met dertig man over de vloer maak ik met liefde vier pannen erwtensoep bij u op het fornuis.
    Wij zijn pas bevallen en leven op crackers. Kan iemand een middag bij ons thuis een paar pannen voor in de vriezer maken? Spullen zijn er.
    Kom maar op met die lege koelkast. Ik ben kok geweest op de grote vaart en maak in uw keuken, met uw spullen, voor drie dagen eten.
    Voor een feest van vijftig man heb ik maar één dag en twee grote pannen nodig. Ben hobbykok met een vrije zaterdag.
    Mijn handen willen niet meer: uien snijden, aardappels schillen, een pan afgieten. De smaak zit nog wel in mijn hoofd. Ik dirigeer, jij doet het zware werk bij mij aan het fornuis?
    Wij eten op zondag altijd met elf man in het logeerhuis, en de vaste kracht heeft haar pols gebroken. Wie kan een grote pan bami aan?
  `,
  bakken: `
    Wie kan een taart met eenhoorn en fondant maken voor de zesde verjaardag van mijn dochter?
    Mijn desem komt niet omhoog, wie heeft er verstand van?
    Voor de schoolbraderie zoeken we tachtig cupcakes.
    Heb geen oven meer maar wel zin in een echte appeltaart.
    Wie wil samen met mijn kinderen pepernoten en kerstkoekjes maken?
    Het deeg kneden gaat niet meer met mijn reumahanden.
    Gezocht: iemand met een keukenmachine en geduld voor een bruidstaart met drie lagen.
    Ik mis het zuurdesembrood van mijn overleden vrouw, kan iemand dat maken?
    Wie draait een paar honderd oliebollen met ons voor oudjaar?
    Glutenvrije cake voor een jarige kleuter, ik weet niet hoe
    Voor de koffieochtend zoeken we vrijwilligers die elke week een plaatkoek leveren.
    Ik zoek iemand voor baklava maken met mij voor het suikerfeest.
    M'n soufflé zakt in, m'n biscuit is beton, wie redt mij?
    Een poffertjespan en beslag hebben we, nu nog een bakker voor het straatfeest.
    Wie steekt de handen uit voor de wafelenbak van de school?
    Zou iemand een verjaardagstaart willen maken voor een kind waar thuis geen geld voor is?
    Mijn broodmachine levert alleen maar klonten.
    Bruidspaar met weinig geld wil toch iets met lagen en roosjes aansnijden.
    Wie heeft springvormen, een spuitzak en een middag over?
    Koekhappen, daar hebben we ontbijtkoek van thuis voor nodig, wie maakt die?
    Mijn oven staat altijd aan: ik maak graag een slagroomtaart voor wie er zelf geen kan betalen.
    Elke zaterdag kneed ik vijf broden en er is er een voor u.
    Oud-banketbakker spuit nog graag rozetten op uw jubileumtaart.
    Zin om samen speculaas uit te steken met deegrollers en vormpjes?
    Ik geef starter van mijn zuurdesem weg en laat zien hoe je hem voedt.
    Kwarktaart, boterkoek, arretjescake, zeg maar wat u het lekkerst vindt.
    Voor de buurtkoffie lever ik wekelijks een versgemaakte cake.
    Ik versier muffins met marsepein en glazuur, leuk voor kinderfeestjes.
    Met kinderen aan het beslag, meel tot aan het plafond, ik vind het heerlijk!
    Oliebollen en appelflappen, ik sta met mijn frituurpan buiten en deel uit.
    Poolse makowiec en sernik, ik maak voor feest van buren.
    Pannenkoeken voor een hele klas? Ik heb drie pannen en geen haast.
    Suikervrij, veganistisch of zonder ei, mijn brownies lukken altijd.
    Vlaaien met rijst of abrikozen maak ik zoals mijn oma in Limburg.
    Macarons en madeleines zijn mijn uit de hand gelopen hobby.
    Croissants vouwen is therapie, wie komt er op zondagochtend toeren?
    Tompoucen voor de hele straat met Koningsdag, ik doe het elk jaar.
    Gist, bloem en tijd heb ik, nu nog eters voor mijn krentenbollen.
    Wij zijn 23 juni zestig jaar getrouwd en ik krijg met mijn polsen het beslag niet meer geklopt. Een appelkruimel zoals vroeger, voor twintig man, wie maakt die in mijn oven?
    Bakkersvrouw geweest, om drie uur op. Nu sta ik om zeven uur op en kneed ik krentenbrood en speculaas voor jarigen in de buurt die niemand hebben die taart maakt.
    Vrijdag wordt mijn pleegzoon acht en hij heeft nog nooit een eigen verjaardagstaart gehad. Met een kraan of een graafmachine erop, dat was zijn wens. Ik kan alleen cake uit een pakje.
    Van de vierde klas moet ik iets voor een ander doen. Cupcakes, brownies, appelflappen, daar ben ik goed in, dus zeg maar voor welk feestje.
    Mijn dochter wordt zeven en wil een taart met een eenhoorn. Ik heb thuis alleen één kookplaat en een magnetron, in de opvang is geen oven. Is er iemand die dat kan maken?
    Bojo, keksi, kokosbrood: voor een verjaardag, een bigi yari of zomaar bak ik graag voor een ander. Jij haalt de boter en eieren, ik doe de rest.
    Mijn dochtertje wordt zes en wil een eenhoorntaart. De mijne zakken altijd in. Wie kan wat ik niet kan en wil er slagroom op spuiten?
    Vroeger stond ik om drie uur 's nachts in de bakkerij, en wakker word ik nog altijd. Krentenbrood, speculaas, zuurdesem: zeg maar voor wanneer.
    Mijn dochter wordt zeven en door de schuldsanering zit een taart van de banketbakker er niet in. Wie maakt er een met een eenhoorn erop?
    Deeg kneden houdt mijn Parkinsonhanden soepel. Wie alleen jarig is, krijgt van mij een slagroomtaart met zijn naam erop, wel een beetje bibberig geschreven.
    Mijn dochter wordt zes en wil een eenhoorn van drie lagen. Ik krijg nog geen cake uit de vorm. Wie tovert er vrijdag iets?
    Elke zaterdag gaat bij ons de oven aan voor Limburgse vlaai. Kersen, abrikozen, rijst: voor een jarige in de straat maak ik er een extra.
    Het orgel van de kerk moet gerestaureerd en we houden een verkoping. Zeeuwse bolussen, boterkoek, alles wat u in de keuken weet te maken is nodig.
    Mijn zoon wordt vier en hij wil een brandweerauto, van cake wel te verstaan. Ik heb twee linkerhanden en een halve werkdag. Wie doet het?
    Alle jaren maakte mijn moeder kerstkransjes, en nu haar handen niet meer willen zou ik ze graag met iemand samen maken.
    Onze speeltuinvereniging houdt een taartenveiling. Welke thuisbakkers leveren iets lekkers aan?
    Wie heeft een mixer en een tulband-vorm en zin om een zaterdag met mij te rommelen met deeg?
    De cake is van binnen nog nat en van buiten zwart. Altijd.
    Voor mijn dochters traktatie op school dertig koekjes zonder noten, dat redt deze papa niet.
    Kan iemand voor een jarige van honderd een taart maken met veel slagroom? Het verzorgingshuis heeft er geen geld voor.
    Ik wil voor mijn verjaardag een schwarzwalder zoals mijn oma in Duitsland die had.
    Ons inloophuis zoekt voor de donderdagmiddag iets bij de thee, plaatcake of een paar scones.
    Mijn oven heeft geen thermometer en ik weet niet waarom mijn brood plat blijft. Wie kijkt eens mee bij het rijzen?
    Wafels, smoutebollen en pannenkoeken voor de schoolkermis, wie komt er helpen aan het ijzer?
    Zou iemand met mijn dementerende man speculaasjes willen maken? Hij was vroeger banketbakker.
    Mini-eclairs voor een high tea, vijftig stuks!
    Zonder gluten, zonder melk, zonder ei, en toch een verjaardag. Wie weet er een recept en bakt het met mij?
    Ik maak feest voor baby en zoek vrouw die grote mooie taart kan maken, ik betaal materiaal.
    Een pan te weinig voor de oliebollenactie, en een paar sterke armen voor het beslag
    Mijn kinderen willen een peperkoekhuis en ik krijg de muren niet overeind.
    Afscheid van de juf: wie bakt er mee voor een grote tafel vol lekkers?
    Ik kan het niet laten: elk weekend staat hier iets in de oven en mijn man is op dieet. Wie een keer jarig is en niks in huis heeft, krijgt van mij een taart.
    Voor kinderen uit gezinnen met weinig geld maak ik een verjaardagstaart met hun lievelingsfiguur. Dinosaurus, prinses of voetbal, het kan allemaal.
    Zullen we samen koekjes maken? Ik breng uitstekers, strooisel en geduld.
    Vers roggebrood of een knapperige pistolet, ik maak ze met eigen gemalen meel.
    Met mijn wafelijzer van gietijzer sta ik graag op uw buurtfeest.
    Ik zit op de bakkersopleiding en moet uren maken. Bestel gerust soesjes, een slof of een hartige taart tegen kostprijs.
    Gepensioneerde bakker staat nog elke nacht om vier uur naast zijn bed. Laat hem kaiserbroodjes voor de buurtontbijttafel maken.
    Rabarber, pruimen, peren: breng het fruit en ik maak er een taart van.
    Ik kom met een groepje bewoners van het verzorgingshuis appelflappen maken, zodat het hele gebouw naar kaneel ruikt.
    Voor de collecte, de braderie of het jubileum lever ik bonbons en cakejes.
    Turkse simit, Marokkaanse msemen, ik laat buren proeven van mijn deeg.
    Meel, boter, suiker, eitje en een oude schaal, meer heb ik niet nodig om uw zondag goed te maken.
    Bruidstaart of babyshower? Ik werk met botercrème, geen dikke plak suiker.
    Elke week een verse cake voor de eenzame buurman, en een praatje erbij.
    Paasbrood, kerststol, driekoningentaart: ik hou alle tradities bij.
    Cake pops, unicorns en regenbogen, mn ding!
    Kaarsjes heb ik, nu nog iets waar ze in kunnen.
    Wie maakt er een hartige taart voor de vergadering?
    Boterkoek nodig? Staat zo in de oven.
    Zal ik voor de kinderen pizzabodems kneden?
    In het restaurant doe ik de vis en het vlees, maar mijn dochter wil een eenhoorn van drie lagen voor haar zevende verjaardag. Suikerwerk is een ander vak.
    Elke donderdag ruik je bij ons tot op straat de krentenbollen voor de markt. Voor wie jarig is en niemand heeft bak ik er graag een vlaai of slof bij.
    Donderdag wordt mijn dochter vier en ze wil een eenhoorn met roze glazuur. Mijn laatste poging leek op een aangereden schaap.
    Oliebollen, appelflappen, ik doe het elk jaar in de schuur in twee frituren. Zegt u maar hoeveel er op uw schaal moeten.
    Voor de begrafenis had ik graag de boterkoek van mijn moeder gehad, ik heb haar schriftje maar twee linkerhanden en een hoofd vol watten.
    Beschuit met muisjes kan iedereen, maar ik maak voor een geboorte een driehoge met marsepein, alleen voor de grondstoffen.
    Er staat meel op mijn neus en de oven is al warm. Wie jarig is en niemand heeft die iets maakt, krijgt van mij een slagroomtaart met naam erop.
    Zuurdesem heet bij ons Gerrit en hij groeit te hard. Ik geef stukjes weg en laat je zien hoe je er een brood van krijgt met een knapperige korst.
    Mijn dochter wordt 6 en wil een eenhoorn. Van die met een hoorn van glazuur. Ik heb drie keer geprobeerd en het lijkt op een ziek paard. Help.
    voor de jaarmarkt van de voetbal hebben we nog 8 cakes nodig en 3 taarten wie heeft een oven en zin
  `,
  kookles: `
    Mijn vrouw deed altijd het eten, nu ze er niet meer is kan ik nog geen ei koken.
    Ik ga op kamers en kan alleen tosti's, wie leert me de basis?
    Wie kan mij uitleggen hoe je een ovenschotel of jus maakt, stap voor stap?
    Wil graag Hollandse gerechten leren, zoals erwtensoep en boerenkool.
    Als beginnend vegetariër heb ik geen idee wat je met tofu en kikkererwten doet.
    Gezocht: een oma die mij het geheim van draadjesvlees wil bijbrengen.
    Mijn zoon met een beperking woont nu zelfstandig en moet leren omgaan met pan en gasfornuis.
    Ben net gescheiden en leef op pizza, tijd voor les
    Wie geeft een workshop sushi rollen aan een groepje vriendinnen?
    Diabetes gekregen, nu moet ik opnieuw leren wat en hoe ik bereid.
    Welke Indiase buurvrouw wil me leren hoe je een echte curry opbouwt met kruiden?
    Ik wil snijtechnieken onder de knie krijgen, mijn vingers zitten vol pleisters.
    Met weinig geld gezond eten op tafel zetten, hoe doe je dat? Ik wil het leren.
    Mijn dochter van twaalf is gek op kookprogramma's, wie laat haar meekijken en oefenen?
    Zoek een cursus voor mannen die nog nooit een pan hebben vastgehouden.
    Rijst brandt altijd aan bij mij, kan iemand eens voordoen?
    Ik wil als nieuwkomer Nederlandse recepten kunnen lezen en maken.
    Hoe weet je of kip gaar is? Ik durf er niet aan te beginnen.
    Iemand die mijn puberzoon leert hoe je spaghetti en een uitsmijter maakt?
    Pasta maken met zo'n draaimolentje, wie toont het mij?
    Oud-leraar van de koksschool leert je fileren, blancheren en een saus binden.
    Weduwnaars opgelet: ik leer u in zes ochtenden de gewone Hollandse pot.
    Ik doe het eerst voor, daarna maak jij het zelf na.
    Marokkaanse keuken leren kennen? Kom een middag tajine en couscous oefenen.
    Voor studenten een lesje goedkoop en snel, met vijf ingrediënten.
    Workshop dumplings vouwen aan mijn keukentafel, maximaal vier deelnemers.
    Kinderen leer ik spelenderwijs snijden, wegen en proeven.
    Diëtiste met pensioen laat zien hoe u zonder zout toch smaak krijgt.
    Ik leer u werken met de airfryer, inductieplaat of snelkookpan.
    Surinaamse roti maken is een kunst, ik geef het graag door.
    Wie wil leren wecken, fermenteren en jam inmaken?
    Geen keukenprins? Na drie keer oefenen met mij draai jij je hand niet om voor lasagne.
    Jongeren die op zichzelf gaan wonen geef ik een spoedcursus pannen en recepten lezen.
    Ik leer jou Oekraïense borsjtsj, jij leert mij stamppot.
    Van ei tot eendenborst, ik neem beginners mee in kleine stapjes.
    Filmpjes op YouTube gaan te snel? Ik sta naast je en wacht.
    Turkse börek leren vouwen, kom met schort, ik laat zien.
    Mes slijpen, ui snipperen, bouillon trekken: de eerste avond alleen basis.
    Ik ben 83, weduwnaar, en kan een ei koken. Een zacht ei zelfs per ongeluk. Zou een geduldige dame mij willen wijzen hoe een gehaktbal en jus tot stand komen?
    Als kok op de grote vaart kookte ik voor zestig man. Mannen die nu opeens alleen voor de pannen staan, wil ik in vijf middagen de basis bijbrengen: soep, aardappels, draadjesvlees.
    Na drie maanden pasta met ketchup in mijn studentenhuis geef ik me over. Wie laat me zien hoe je aardappels, een stukje vlees en sperzieboontjes tegelijk op tafel krijgt?
    Mijn kleinzoon kan inmiddels een hele hutspot. Vaders die nu opeens alleen voor de kinderen staan, leer ik in vier woensdagen een stuk of acht gerechten waar ze van lusten.
    Na de scheiding eet mijn zoon en ik elke dag pizza. Vroeger kookte mijn vrouw alles. Wie laat mij zien hoe je gewone dingen maakt, stamppot, soep, kip uit de oven? Ik snijd de uien.
    Kabsa, fattoush, muhammara: thuis in Homs had ik een eetzaakje. Kom met zijn tweeën of drieën in mijn keuken, jullie roeren, ik vertel, en daarna weet je het voor altijd.
    Roti is geen hogere wiskunde, schat. Ik ben Tante Norma, 68, uit Paramaribo, en ik leer je het vel uitrollen zonder scheuren. Breng je eigen deegroller mee en een beetje tijd.
    Mijn vrouw deed 52 jaar het eten en nu leef ik op brood en eieren. Wie leert een man van 77 een gehaktbal draaien en aardappels gaar krijgen?
    Kom bij mij roti leren maken, ik zeg stap voor stap, jij kneedt. Mijn oma deed het zonder weegschaal en zo doe ik het ook.
    ik ga op kamers en kan alleen tosti's. is er een oma of opa die mij 5 simpele dingen kan leren zodat ik niet doodga aan noedels
    Inmaken, wecken, jam, zuurkool in de Keulse pot. Dat kunnen de jonge mensen niet meer en dat zou toch jammer zijn; mijn keuken heeft plek voor drie.
    Zij deed vijftig jaar het eten. Nu is ze er niet meer en ik weet niet hoe lang een aardappel moet. Leert iemand mij de beginselen?
    Blind geworden op mijn 35e en ik durf niet meer met heet vet. Wie kan mij op gevoel en geur weer leren bakken en braden?
    Zeven jaar cel, vijf daarvan in de keuken. Nu leer ik het graag aan jongens die op zichzelf gaan: een goeie jus, een pan soep, rijst die niet plakt.
    Voor pas gescheiden vaders: in vier avonden leer ik je vier dingen maken die je kinderen ook opeten.
    Mijn vrouw deed altijd alles, en nu sta ik op mijn 71e met een rauwe aardappel in mijn hand. Wie laat mij de eerste stappen zien?
    Ik leer je roti, bruine bonen en pom zoals mijn oma in Paramaribo ze maakte. Je staat zelf te roeren, ik zit ernaast en commandeer.
    Op kamers in Gent, en mijn kookkunst stopt bij spaghetti uit een pot. Iemand die mij stoofvlees en een deftige preisoep wil aanleren?
    Ik ben 58 en sinds kort alleen. Mijn repertoire bestaat uit gebakken ei en diepvriespizza en mijn zoon zegt dat het zo niet langer kan. Wie wil me eens wat bijbrengen?
    Onze dochter gaat in september in Delft studeren. Voor die tijd zou ik willen dat ze meer kan dan een zak chips openmaken, maar van mij neemt ze niks aan.
    Thais leren maken, met echte pasta uit de vijzel, wie kan dat?
    Ik heb pas een eigen huis na de opvang en nog nooit zelf gekookt. Iemand die geduldig laat zien hoe je een week gezond eten plant en klaarmaakt, dat lijkt me fijn.
    Als vader met co-ouderschap wil ik mijn kinderen iets anders geven dan knakworsten.
    Hoe maak ik goed saus zonder klontjes? Mijn schoonmoeder lacht mij uit.
    Ons groepje van vijf vriendinnen zoekt een Italiaan die gnocchi voordoet.
    Mijn cholesterol is te hoog en ik moet leren zonder boter te werken.
    Kunt u mij leren Nederlandse eten? Mijn kinderen vragen stamppot en poffertjes, ik weet niet.
    Wie heeft verstand van vuur, vlees en kerntemperatuur en leert mij een fatsoenlijke bbq?
    De inductieplaat piept en doet niks, en ik kookte vijftig jaar op gas. Iemand die mij de nieuwe keuken leert?
    Zuurkool zelf inmaken, kimchi, kombucha, ik wil dat graag onder begeleiding.
    Op school kregen wij geen koken, jammer, ik wil het alsnog!
    Zoon met autisme, 19, wil drie vaste gerechten in de vingers krijgen. Stappenplan met plaatjes werkt goed, haast niet.
    Ik zoek een Antilliaanse moeder die mij keshi yena wil leren maken, als verrassing voor mijn man.
    Ge zult lachen, maar ik weet niet hoe lang een patat moet koken.
    Hoe fileer je een makreel die je zelf gevangen hebt?
    Vroeger gaf ik verzorging op de mavo, nu leer ik graag een paar buren de kneepjes. Van aardappels koken tot een echte roux, in groepjes van drie.
    Heb je nog nooit een kool van dichtbij gezien? Kom bij mij aan het aanrecht staan, ik begin bij het begin.
    Ik ben Iraanse en geef les in saffraanrijst met korst. We maken het, we eten het en ik leer een beetje Nederlands van jou.
    Mannen boven de zestig die alleen achterblijven, meld je aan: vijf avonden, vijf gerechten, een diploma.
    Budgetles: met tien euro een week eten, ik laat zien hoe dat kan.
    Voor tieners geef ik een middag burgers en wraps vanaf nul maken.
    Kneden, uitrollen, vullen: ravioli leren is minder moeilijk dan je denkt.
    Ik werkte in een sterrenzaak en doe nu liever iets met gewone mensen. Eén op één leer ik je in je eigen keuken een basis die je nooit meer kwijtraakt.
    Plantaardig leren eten? Ik help je over je angst voor linzen heen.
    Vrouwengroep: elke maand geeft iemand les in een gerecht uit haar land. Volgende keer Somalië, doe je mee?
    Met een verstandelijk beperkte cursist werk ik met pictogrammen en kleurlepels.
    Uit grootmoeders schrift: pudding, hachee, griesmeel, ik doe het graag voor aan jongeren.
    Wil je leren hoe je wild plukt en er soep van trekt? Eerst het bos in, dan de pan op.
    Zij aan zij aan het fornuis, dat onthoud je beter dan uit een boek.
    Ik leer u videekes en mayonaise maken gelijk in een echte brasserie.
    Iemand die mij wegwijs maakt in de keuken, ik ben 24 en hopeloos.
    Leer mij soep.
    Ik maak van een magnetronmens een echte kok.
    Pannenkoeken omgooien is te leren, ik bewijs het.
    Kok met pensioen zoekt leerlingen: weduwnaars die alleen een ei kunnen, studenten die van noedels leven. Je begint met uien snijden, je eindigt met hachee.
    Drieëndertig jaar at ik in de kantine en aan zakenlunches. Mijn vrouw is nu ziek en ik blijk nog geen aardappel gaar te krijgen. Leer mij vijf gerechten.
    Sinds de scheiding heb ik de jongens om de week en kan ik precies drie dingen: tosti, pasta, patatje. Zou dat graag uitbreiden.
    Ik leer jou linzensoep en dadelkoekjes voor de iftar, jij leert mij hoe je stamppot maakt zonder klontjes.
    Ga in september op kamers en mn moeder zegt dat ik binnen een week scheurbuik krijg. Wie leert me vijf goedkope recepten
    Aan weduwnaars leer ik aardappels koken, jus trekken en een gehaktbal draaien. Na vier dinsdagen kun je het.
    Mannen die na veertig jaar huwelijk ineens voor een fornuis staan: ik was er ook zo een. In zes woensdagen leer ik je soep, saus en een fatsoenlijke gehaktbal.
    Ethiopisch eten is niet moeilijk als iemand het één keer voordoet. Jij komt snijden en roeren in mijn keuken, samen wij maken injera en linzen.
    Ik ben 74 en heb nog nooit een ei gebakken. Daar ben ik niet trots op. Nu zij er niet meer is leef ik op blikken. Wie leert mij drie of vier dingen die lukken?
    Net op mezelf, airfryer gekregen, kan alleen tosti. Mn moeder lacht me uit. Wie laat me zien hoe je iets met groente doet?
  `,
  maaltijd: `
    Net bevallen van een tweeling, we komen niet toe aan warm eten.
    Wie schept een extra bordje op voor mijn vader van 90?
    Ik zoek iemand die drie keer per week een warme hap aan de deur brengt.
    Na de chemo heb ik geen puf meer om achter de pannen te staan.
    Tafeltje-dekje vind ik niet te eten, wie heeft een portie gewone huiskost over?
    Mag ik een keer per week bij iemand aanschuiven, tegen vergoeding?
    Alleenstaande man zoekt buurvrouw of buurman die een prakje meekookt.
    Keuken wordt verbouwd, twee weken geen fornuis, wie heeft een pannetje voor ons?
    Mijn schoonmoeder vergeet te eten als niemand het voor haar neerzet.
    Wie levert halal avondeten aan een zieke oudere meneer?
    Lig plat met hernia, leef op boterhammen. Iemand een bak soep?
    Een gemalen warme lunch, want mijn kaak zit vast met draad.
    Wie wil er een pot verse soep brengen bij mijn nonkel, die is pas uit het ziekenhuis?
    Vrijwilligers gezocht om 's middags de warme bakjes rond te rijden bij ouderen.
    Ik ben veel ziek en kan niet koken, iemand kan eten geven 2 dagen?
    Aan tafel in m'n uppie smaakt het me niet, wie nodigt me uit?
    Mijn man kookte, hij ligt nu in het ziekenhuis en ik red het niet met twee kleintjes.
    Voor tante zoek ik iemand die om twaalf uur een bord neerzet en even blijft zitten.
    Halve porties, weinig gekruid, op maandag en vrijdag aan huis, tegen kostprijs.
    'k heb geen keuken in m'n kamertje, alleen een waterkoker
    Ik kook toch al voor vijf, een zesde bord kan er makkelijk bij.
    Vers pannetje soep voor wie ziek is, ik zet het voor de deur.
    Elke woensdag breng ik een dampende schotel bij een alleenstaande in de wijk.
    Schuif gerust aan, er staat om zes uur altijd genoeg op tafel.
    Kraamvisite met een ovenschotel in plaats van beschuit met muisjes, ik kom!
    Bakje nasi of macaroni voor de buurman die niet kan koken? Doen we.
    Ik vul uw vriezer met porties stoofpot die alleen nog maar in de magnetron hoeven.
    Rijden met warmhoudboxen langs ouderen doe ik graag tussen de middag.
    Vegetarische dagschotel over de schutting, twee keer in de week.
    Voor chemopatiënten maak ik lichte hapjes en bouillon en kom ze brengen.
    Eritrees eten met injera, ik breng voor jou als je alleen bent.
    Een warm bord voor een dakloze of wie krap zit, geen vragen.
    Open tafel op zondag: buren die alleen eten zijn welkom.
    Gemalen of zoutloos, ik hou er rekening mee en bezorg het warm.
    Bij ons is het iedere dag pot mee, ook voor u.
    Een thermoskan bouillon en een bak rijst met kip, dat helpt bij griep.
    Ik bezorg op de fiets wat ik zelf die dag op het vuur had.
    Tijdens de ramadan deel ik iftar uit aan buren, ook niet-moslims.
    Sinds mijn vrouw is overleden eet ik brood, en als het feest is brood met ei. Een bordje warm, stamppot of zo, een keer in de week langsgebracht, ik betaal de kosten.
    Ik kan nog altijd niet voor één koken, het blijft een pan voor acht knechten. Wie in het hofje niet meer achter het fornuis kan staan krijgt om twaalf uur een dampend bord aan de deur.
    Net bevallen, een keizersnee en een peuter. Zou er in de buurt iemand zijn die deze twee weken een paar keer een portie van de eigen pot bij ons op de stoep zet?
    Voor een gezin van zes maak ik altijd voor acht. Twee bakjes gaan warm de deur uit naar wie in de nachtploeg zit en geen puf heeft om zelf te gaan staan.
    Sinds mijn heup geopereerd is, kan ik niet lang bij het fornuis staan. Is er iemand die twee keer in de week een bordje extra maakt? Graag halal, ik betaal de boodschappen.
    Bij ons op vrijdag is couscous, en mijn vrouw maakt altijd voor twaalf terwijl we met zijn vijven zijn. Wij brengen graag een schaal bij een oudere meneer of mevrouw die alleen zit.
    Pom, bami, bruine bonen met zoutvlees. Ik kook op zondag toch een grote pan en kan drie bakjes wegbrengen naar wie ziek is of net een baby heeft.
    De thuiszorg zet een bakje in de magnetron en dat smaakt naar karton. Eén keer per week iets uit een echte pan aan mijn deur, daar zou ik van opknappen.
    Wij koken toch, dus één bord meer maakt niet uit. Om kwart voor zes fiets ik het bij je langs, warm in een theedoek.
    Bestraling is elke dag en daarna kan ik de lucht van een braadpan niet verdragen. Zou iemand twee keer per week iets warms bij me willen brengen, niet te gekruid?
    Wij zitten alle twee met een gebroken pols na een val op het ijs, zijn 77 en 80. Een bordje stamppot aan de deur zou een uitkomst zijn.
    Ik kook altijd een portie meer dan nodig. Wie ziek op de bank ligt krijgt 'm om zes uur warm aangereikt, met een bordje erop.
    Soto, roti, bami, mijn moeder leerde mij koken voor twintig. Ik kom graag met een vol bakje bij iemand die net geopereerd is.
    De buurman van 46 is net zijn vrouw kwijt en leeft op crackers. Zelf kook ik op maandag voor hem. Wie neemt de andere dagen voor zijn rekening?
    Met zes kinderen maak ik altijd te veel. Woensdag harira, vrijdag couscous: ik stuur mijn oudste met een bord onder folie langs bij wie niet meer aan het fornuis kan staan.
    Sinds mijn polsbreuk is een aardappel schillen onmogelijk. Een warme hap, twee keer per week, desnoods een prakje van wat u zelf eet.
    Zaterdags is 't bie mich zoervleisj. Ik doe er een bakje van opzij voor een alleenstaande in het dorp en breng het nog dampend.
    Ik lig al drie weken op de bank met een gebroken bekken. Broodjes komen me de neus uit, een bord aardappels met groente zou ik hemels vinden.
    Mijn buurvrouw van 93 eet alleen nog koekjes. Ik werk zelf tot laat en zoek iemand die haar tussen de middag iets warms komt brengen.
    Alleen eten is het ergste van alleen zijn. Bij wie mag ik op een doordeweekse dag aan tafel zitten? Ik neem een toetje mee.
    Pasgeboren baby, huilt de hele avond, wij eten cornflakes
    Wie heeft er rond zes uur een bord over voor een oudere man die slecht ziet en geen gas meer mag gebruiken?
    De kant-en-klaarmaaltijden van de thuisbezorger kosten me te veel en smaken naar niks.
    Na de beroerte van mijn man draait alles om het ziekenhuis. Wie zou een keer iets voor onze kinderen willen meekoken?
    Ik alleen met griep en koorts, geen kracht voor koken. Iemand soep misschien?
    Voor een vluchtelingengezin dat in een hotelkamer woont zoeken we mensen die af en toe een pan eten brengen.
    Wie wil als eetmaatje bij een meneer met dementie aan tafel zitten? Als er niemand is, eet hij niet.
    Zes weken lang geen keuken wegens lekkage, en de friettent kan ik niet meer zien.
    Tegen vergoeding zoek ik een thuiskok in de wijk die op ma, wo en vr een portie extra maakt.
    Kaakoperatie gehad, alles moet door een rietje.
    Vrijwillige chauffeurs gevraagd die tussen elf en één maaltijden rondbrengen bij bejaarden.
    Bij ons op 't verdiep woont een menske dat niet meer kan koken, wie brengt eens een telloor eten?
    Ik heb een buurtrestaurant nodig, geen sterren. Waar kan ik voor een paar euro mee-eten met anderen?
    Geen geld meer deze week en de kinderen hebben honger.
    Met kerst zit ik voor het eerst alleen. Is er een gezin waar ik mag aanschuiven?
    Nu de kinderen de deur uit zijn kook ik nog steeds voor een weeshuis. Twee porties gaan er graag naar iemand die er zelf niet aan toekomt.
    Ik breng u elke dinsdag en donderdag een bord dat u alleen nog hoeft op te warmen. Gewone kost, met een bakje vla erbij.
    Mijn deur staat open op vrijdag: grote tafel, grote pan, voor wie alleen zit.
    Kraamgezinnen in de straat verras ik met een quiche en salade.
    Hapje over? Altijd. Haal het op met uw eigen bakje.
    Ik kom met een warme prak en blijf erbij zitten, want samen smaakt het beter.
    Wij Pakistaans gezin, wij koken veel, graag delen bord biryani met oude buren.
    Net geopereerd? Een week lang zorg ik dat er om zes uur iets dampends op uw tafel staat.
    Als bezorger voor de warme-maaltijdservice heb ik nog een route vrij, en ik maak graag een praatje.
    Kerstdiner voor wie niemand heeft, ik zet zes stoelen extra.
    Mantelzorgers die aan het einde van de dag te moe zijn om te koken, krijgen van mij een ovenschaal.
    Soeprondje! Op maandag loop ik met een emmer erwtensoep en een pollepel door de flat.
    Zoutarm, suikerarm of fijngeprakt, ik hou er rekening mee en breng het nog heet.
    Een student aan tafel? Je betaalt met verhalen.
    Ik schep voor u af vóór de kinderen alles opeten.
    Bij ons kunt ge elke woensdag mee aan tafel schuiven, soep, patatten, vlees en dessert.
    Een warme prak, twee keer per week, meer vraag ik niet.
    Wie kookt er een portie mee voor mijn opa?
    Bord erbij? Natuurlijk.
    Vandaag boerenkool, ik breng u een bakje.
    Zes dagen op rij vroege dienst en dan thuis weer diepvriespizza. Mijn suiker is te hoog, zegt de dokter. Wie zet er af en toe een pannetje met groente voor me apart?
    Als ik in een werk zit vergeet ik te eten, en ik ben diabeet. Een buur die drie avonden een bord door het luik schuift krijgt een portret.
    Dinsdags maak ik voor zes terwijl ik met z'n tweeën ben; dat is nog van toen de kinderen thuis waren. Een bord met deksel breng ik voor half zes langs.
    Mijn man is met een nieuwe hartklep thuis en ik slaap niet. Een warm bord om zes uur, twee keer in de week, zoutarm, dat zou me redden.
    Elke avond in ramadan maken wij te veel. Woont u alleen, dan komt mijn dochter rond zonsondergang een schaaltje aan de deur brengen.
    Ik zit na de chemo de hele dag op de bank en van het staan bij het fornuis word ik misselijk. Iets zachts, pap of soep, gaat er meestal wel in.
    Zondag draadjesvlees met rode kool. Ik woon alleen en de pan is voor zes, dus er kan bij u een portie langs gebracht worden.
    Ik kook altijd voor zes, uit gewoonte, en het zijn er nog maar twee. Een pannetje stamppot fiets ik zo bij je langs, nog dampend.
    Surinaamse roti, bruine bonen, pom op feestdagen: wie ziek of alleen thuis zit, krijgt van mij een bakje aan de deur. Vegetarisch lukt ook.
    Kraambezoek zonder beschuit maar met lasagne. Jonge ouders in de wijk: de eerste twee weken zet ik op woensdag een ovenschotel voor jullie deur.
    De bezorgde bakjes smaken naar karton en ik geef ze aan de meeuwen. Wie kookt er weleens te veel en wil een bord bij mij aan de deur afgeven? Ik betaal de ingrediënten.
    Mijn zus is gisteren bevallen van een tweeling, haar man heeft griep. Zij leven op crackers. Kan iemand deze week een pan stamppot langsbrengen?
  `,
  'eten-delen': `
    Wie heeft courgettes of sla te veel in de moestuin? Wij lusten alles.
    Zijn er mensen met een appelboom die zelf niet plukken?
    Ons gezin redt het eind van de maand niet, heeft iemand houdbare producten over?
    Ik zoek walnoten, bramen of pruimen, ruilen tegen potjes jam.
    Wie geeft er eitjes van eigen kippen weg?
    Gezocht: rabarber, mag scheef en dik zijn
    Buurtkoelkast zoekt restjes, brood van gisteren en groente met een plekje.
    Voor chutney zoek ik een emmer groene tomaten.
    Gaat iemand op vakantie en blijft er melk, yoghurt of fruit liggen? Ik haal het op.
    Iemand kruiden uit tuin? Munt en peterselie voor ons eten, graag.
    Weggeefkastje heeft pasta, blikken en babyvoeding nodig.
    Onze kerkgroep verzamelt overgebleven brood bij bakkers, wie doet mee aan het uitdelen?
    Ik zou graag wat aardbeien ruilen voor uw aardappelen.
    Heeft iemand nog vlierbloesem of kweeperen staan?
    Wie heeft er oud brood voor ons, om wentelteefjes van te maken?
    Wie heeft pompoenen over voor soep op het buurtfeest?
    Twee volle diepvriezers bij jullie, een lege bij ons, wie gunt ons iets?
    Kastanjes rapen, waar mag dat?
    Brood van bakker einde dag, wie kan bewaren voor ons gezin?
    Mijn perenboom breekt bijna van de vruchten, kom plukken met je emmer!
    Te veel gekookt, er staat een halve pan chili, wie lust?
    Krat met courgettes en pompoenen bij het hek, neem gerust mee.
    Wij gaan drie weken weg en de koelkast zit nog vol, haal het op.
    Mijn kippen leggen harder dan wij kunnen eten, doosje eieren gratis af te halen.
    Ik zet overtollige boontjes en bieten uit mijn volkstuin op een tafeltje.
    Weckpotten zuurkool en augurken te ruil tegen honing.
    Pakken rijst en blikjes die niet op gaan, wie kan ze gebruiken?
    Na het feest over: zes stokbroden en een schaal huzarensalade.
    Vijgen, druiven, bessen, er hangt meer dan de merels op kunnen.
    Potje eigengemaakte appelmoes voor elke buur die een leeg potje terugbrengt.
    Ik red eten via de supermarkt en deel het uit aan wie krap zit.
    Kom boerenkool snijden op mijn land, er is genoeg voor iedereen.
    Honing van eigen bijen deel ik met de straat.
    Gekocht en niet lekker gevonden: ongeopende muesli en havermelk, gratis.
    Overschot aan tomatenplantjes én later aan tomaten, kom maar langs.
    Snijbiet, postelein, palmkool: onbekend maar lekker en bij mij te geef.
    Het bakje bij mijn tuinpoort is gevuld met rode bessen.
    Verhuizing: voorraadkast met meel, suiker, olie en kruiden leeghalen maar.
    Van de voedingsdeskundige moet ik veel groente, van mijn portemonnee weinig. Heeft iemand in de volkstuin sperziebonen of een krop over, ik haal ze op met mijn karretje.
    De walnotenboom van de boerderij mocht ik blijven rapen. Vier emmers vol, en met mijn kunstgebit kan ik er niks mee. Kom maar met een zakje aan de deur.
    De laatste tien dagen van de maand is het hier vaak brood met brood. Heeft u courgettes over, of appels van een boom die niemand raapt, mijn jongens plukken ze zelf.
    De kippen leggen door en de kinderen weigeren nog een omelet. Voor een ander gezin staan er dozen van tien bij de achterdeur, neem gerust.
    Mijn moeder maakte dolma met druivenbladeren uit de tuin. Hier kosten ze een fortuin in een potje. Heeft iemand een druif langs de muur en plukt hij toch de bladeren niet?
    De volkstuin spuugt courgettes uit en mijn vrouw kan ze niet meer zien. Er staat een krat bij de poort, ook munt en peterselie, pak wat je lust.
    Met vier kinderen en een klein beurs zijn wij blij met elke courgette die bij u over is. Ik maak er soep van en breng een pot terug.
    De walnoten vallen met bakken tegelijk. Zes kilo staat er al in de gang, wie komt er met een tas?
    Mijn moeder maakte altijd kweepeergelei. Staat er bij iemand zo'n boom waarvan de vruchten toch maar liggen te rotten? Een potje krijgt u zeker.
    Boerenkool, prei en drie reuzenpompoenen, wij komen er met zijn tweeën niet doorheen. Hangt aan het hek van de volkstuin, neem wat je gebruiken kan.
    Ik bak uit gewoonte nog voor vijf, maar de kinderen zijn de deur uit. Op vrijdag blijft er altijd een halve pan stamppot staan, voor wie maar wil.
    Deze maand is na de vaste lasten 23 euro over. Heeft iemand pompoenen, eieren of een restje soep waar hij anders mee blijft zitten?
    De tuin was mijn redding na de kliniek en nu komen de courgettes me de neus uit. Neem een tas mee en pluk wat je wil.
    Ik kan maar geen kleine pan soep koken sinds ik alleen ben. Haal gerust een bakje erwtensoep op, met of zonder worst.
    Met de voedselprijzen van nu kijk ik jaloers naar al die bomen vol. Mag ik bij u de valperen rapen? Dan krijgt u een paar potten ingemaakte terug.
    De pruimen vallen mij op het hoofd. Zet een emmer bij de poort en ik vul hem, anders eten de wespen alles op.
    's Zondags na de markt blijven er bij ons altijd kisten sla en komkommer over. Hangt aan de voordeur, wie het eerst komt.
    We wonen met zeven man in een klein huis en mijn man is zijn baan kwijt. Wie heeft er pakken pasta, rijst of groente die anders blijven liggen?
    Overal zie ik appels onder de bomen rotten. Mag ik bij iemand komen rapen voor moes en sap? U krijgt er potten van terug.
    Wie wil zijn oogst ruilen? Ik heb knoflook en uien, ik zoek aardbeien.
    De weggeefkast aan het plein is leeg.
    Tuinkers, bieslook, een takje rozemarijn, ik heb geen balkon maar kook graag met vers.
    Wij vangen elke donderdag overgebleven brood en zuivel op. Er komt meer binnen dan we kwijt kunnen, wie helpt met verdelen over gezinnen?
    Student, bijna platzak, lust alles. Heeft iemand restjes?
    Mijn konijnen en ik zijn blij met wortels, de konijnen met het loof.
    Ben op zoek naar kefirkorrels of een stukje starter, wie heeft te veel?
    Zijn er in de wijk vijgenbomen, hazelaars of moerbeien waar niemand van eet?
    Ik krijg eten van voedselbank, veel varkensvlees, dat eet ik niet. Wil iemand ruilen met kip of bonen?
    Wie geeft kruidnagel, citroenen en sinaasappels over van de kerst? Marmelade komt retour.
    We zetten een voedselbos-kast op en zoeken buren die er af en toe iets in zetten.
    Babyvoeding van 6 maanden, iemand nog ongeopende potjes?
    Heeft er iemand een overschot aan kiekeneieren?
    Na de bruiloft van de buren stond er zo veel over. Mag ik volgende keer wat voor de daklozen komen halen?
    Wie plukt de kersen in uw tuin als u het zelf niet meer kan? Ik, in ruil voor de helft.
    Ik heb een volkstuin en het weer was goed. Nu ligt mijn schuur vol met pompoenen, uien en rode bieten, dus kom met een tas langs, ik hoef er niks voor.
    De bakkerij waar ik werk gooit elke avond brood weg. Wat ik mag meenemen, deel ik met buren die het krap hebben.
    Vanavond een pan curry te veel gemaakt, af te halen voor acht uur.
    Wij eten voortaan glutenvrij en doen alle meel, couscous en crackers weg.
    Onze pruimenboom hangt zo vol dat de takken doorbuigen. Ladder staat klaar, emmer zelf meenemen, en let op de wespen!
    Te ruil: zelfgestookte stroop en bramenjam tegen aardappels of eieren.
    Morgen vliegen we, koelkast leeg: yoghurt, kaas, halve komkommer, zes eieren.
    Er staat een kistje langs de weg met tomaten. Pak wat je op kan en laat er wat staan voor een ander.
    Van de barbecue hebben wij nog worstjes, stokbrood en kruidenboter over.
    Mijn man is jager en ik kan niet alle haas en fazant zelf op. Wie wil er wat voor in de diepvries?
    Overvloed aan munt, citroenmelisse en basilicum, kom knippen.
    Ik maak vlierbloesemsiroop en appelazijn, en ruil tegen alles wat ik niet zelf kan telen.
    Kerstpakket van mijn werk geef ik weg aan een gezin dat er meer aan heeft.
    Wat de voedselbank over heeft aan groente kook ik in en de potten zijn voor de straat.
    Een kilo rode kool per persoon, eerlijk delen zolang er is.
    Mag ik uw valappels?
    Heb jij eten over dat anders de bak in gaat?
    Overschot prei, zak meenemen.
    Gratis af te halen: soep, brood, bananen met vlekken.
    Ruil: mijn bonen tegen jouw bieten.
    Wat er zondag overblijft in de keuken is te goed voor de bak: soep, brood, soms een halve ham. Om tien uur 's avonds aan de achterdeur, neem je eigen bakje mee.
    Wat ik op de markt niet verkoop wordt bruin. Kisten paprika, rijpe mango, slappe sla: zaterdag na vijven bij mijn bus, wie eerst komt.
    De appelboom knakt zowat door. Kom met een krat langs in september, ook de valappels zijn prima voor moes.
    Wij willen met groep zes pompoensoep maken bij het herfstfeest maar het budget is nul. Wie heeft nog een paar oranje jongens op de composthoop liggen?
    Na Offerfeest hebben wij vlees voor buren, ook als u niet moslim bent. Zeg hoeveel mensen thuis, ik maak een zak.
    Na de stroomstoring is alles in mijn vriezer ontdooid, twaalf porties bami. Wie eet er mee voor ik het weg moet gooien? Zoek vooral lege magen.
    Courgettes. Wie eet ze? Ik heb ze op de stoep gelegd, aan deurklinken gehangen, en nóg groeien ze op mijn volkstuin. Bonen en snijbiet volgen.
    De pruimenboom buigt door en onze jampotten zijn vol. Neem een emmer mee en pluk wat je op kunt.
    Te veel nasi gemaakt, te veel eieren van de kippen: wij appen dan de straat. Wil je ook in dat rijtje, dan zet ik je erbij.
    Wat doen jullie met al die pruimen die op de stoep vallen? Ik maak jam voor de hele flat en zou ze zo graag komen rapen. De helft in potjes terug.
    Een grote mond, dat heb ik: wie heeft er nog courgettes over? Mijn tuintje is opgevreten door slakken.
  `,
  'van-alles': `
    Ik woon 9000 kilometer van mijn ouders van 88 en 90 af. Wat ze nodig hebben wisselt: een lampje, een briefje, een blik op de stoep. Wie wil hun vaste manusje zijn?
    Geen vak geleerd behalve boer, en een boer kan alles half. Bel gerust als u ergens mee zit, groot of klein, ik kijk of ik het kan en anders weet ik iemand.
    Alles komt op me af: een klemmend raam, een kind met een spreekbeurt en een gebroken pols. Is er een handig duizendpootje dat een ochtend bij me rondloopt, wat het ook is?
    Ben 16, werk voor sociale uren, doe alles: laptop, vuilnis, tuin, lego. Zeg wat er blijft liggen en ik ben er woensdag met mijn fiets.
    Ik woon hier net, ken niemand, ben 59, met wat kapotte dingen en een hoofd vol vragen. De ene week een lamp, de andere week een brief. Is er een vaste buur?
    Roept u maar. Ik kan niets heel goed maar alles een beetje, een mier van een kerel, uit Boekarest, en ik heb maandag en dinsdag vrij voor u.
    Eerlijk gezegd weet ik niet waar te beginnen: een lamp, een brief, een tuin, een praatje. Twee uurtjes in de week iemand die meeloopt.
    Zeg maar wat je nodig hebt, ik kan een beetje timmeren, koken, rijden en luisteren. Meestal is het toch iets wat geen naam heeft.
    Sinds het infarct is er elke dag wel iets, de ene keer een potje dat niet open wil, de andere keer een formulier of een lift nodig.
    Vroeg met pensioen en net weduwnaar, dus ik heb tijd en een auto en twee rechterhanden. Zegt u maar wat er nodig is, ik ben niet kieskeurig.
    Ik ben niet ziek en niet zielig, ik ben gewoon oud en er is elke week iets anders. Wie wil mijn vaste aanloop zijn voor kleine dingen?
    Zeg maar wat. Een pot opendraaien, een brief posten, een kip vangen: ik ben met de VUT en zit in mijn voortuin te wachten.
    Vijftig, afgekeurd voor de vaart, handig, auto, sterk genoeg. Vandaag een gordijn, morgen een bloemkool, overmorgen een praatje: mij maakt het niet uit, bel maar.
    Mijn vrouw ligt in het ziekenhuis, ik draai diensten op de tram, en thuis loopt alles in de soep: was, konijn, post, eten. Wie kan waar dan ook inspringen?
    Nieuwe heup, lege koelkast, lekke band, en de kerstboom moet nog de schuur in. Wie heeft er twee uurtjes en een goed humeur?
    Zet mij maar ergens neer. Een lamp, een hond, een pan soep, een praatje, ik ben de hele maand januari vrij.
    Wat ik kan? Van alles een beetje en niks echt goed. Maar ik heb tijd op dinsdagochtend en ik zeg zelden nee.
    Tien handen, vijf huisgenoten, één groot studentenhuis. Vraag ons gerust iets geks, we bedenken wie van ons het kan.
    Sinds ik in de ziektewet zit heb ik uren over en wil ik me nuttig voelen. Kleine dingen, grote dingen, bel maar aan.
    Soms is het een potje dat niet open wil, soms een knoop, soms een brief, soms een lamp. Ik zou één buur willen die ik daarvoor durf te bellen.
    Na mijn scheiding staat alles op zijn kop: huis, kinderen, fiets stuk, koelkast leeg. Ik weet niet eens wat ik moet vragen. Wie komt er een dagje aanpakken?
    Ik zoek iemand die af en toe wat voor mij kan doen, het wisselt per week.
    Kan iemand mij helpen? Ik ben alleen en er blijft veel liggen.
    Wie kan er een paar uurtjes bijspringen met van die dingen die niet meer lukken?
    Hulp gezocht, bel maar dan leg ik het uit.
    De ene keer een lampje, de andere keer een boodschap of een ritje, zo'n soort hulp.
    Ben net verhuisd, ken niemand en kan wel een goede buur gebruiken.
    Zou u eens willen langskomen? Ik heb een lijstje met klusjes en vragen.
    Sinds mijn operatie kan ik weinig zelf, alle hulp is welkom.
    Ik ben op zoek naar een duizendpoot voor mijn ouders
    Er is altijd wel iets: de kat, de tuin, de computer, de post.
    Alleenstaande moeder kan wel een extra paar handen gebruiken, waarvoor maakt niet uit.
    Ik heb hulp nodig, ik weet niet goed hoe vragen.
    Zoek iemand voor hand- en spandiensten, in ruil voor een warme hap.
    Mijn moeder van 91 woont zelfstandig, maar een vaste vrijwilliger voor allerlei zou haar goed doen.
    Kunt ge mij ne keer helpen met het een en het ander?
    Zeg maar wat er moet gebeuren, ik doe alles behalve ramen op de derde verdieping.
    Manusje van alles heeft tijd over.
    Ik ben gepensioneerd, gezond en handig, dus waarmee kan ik u helpen?
    Van boodschap tot babbel, van lamp tot laptop, probeer het gewoon eens.
    Student zoekt mensen die hulp kunnen gebruiken, maakt niet uit wat.
    Ik wil graag iets betekenen voor een ander, een paar uur in de week.
    Heeft u een vraag? Stel hem, nee zeggen kan ik altijd nog.
    Veelzijdige vrouw van 45 biedt zich aan voor allerhande kleine dingen in en om het huis.
    Ik kom uit Oekraïne en ik wil helpen mensen, alles is goed voor mij.
    Inzetbaar voor diverse werkzaamheden, ook op korte termijn of eenmalig.
    Als je omhoog zit, app me, ik woon om de hoek.
    Ik spring bij waar nodig: een beetje klussen, rijden, oppassen, luisteren.
    Vrijwilliger in den brede zin des woords, u roept en ik verschijn.
    Geen taak te gek, ik zit toch maar thuis te niksen.
    Wij zijn een stel zonder kinderen en willen een ouder iemand adopteren, zal ik maar zeggen.
    Ge kunt op mij rekenen voor 't een of 't ander, van koken tot kuisen.
    Het zijn allemaal kleinigheden: een knop aanzetten, een potje opendraaien, een brief posten. Maar bij elkaar is het genoeg om iemand te zoeken die zo nu en dan aanwipt.
    Ik kan hulp gebruiken.
    Met één arm in het gips en een peuter op de andere red ik het even niet. Wie woont er dichtbij en kan een paar weken een handje toesteken met wat er die dag nodig is?
    Zoek betrouwbaar persoon voor uiteenlopende dingen in en om huis
    Mijn ouders redden zich nog, maar net. Ik woon op twee uur rijden en zou het een geruststelling vinden als er een buur was die ze mogen bellen als er iets is.
    Kleine dingetjes, van alles wat, en natuurlijk een kop koffie erbij.
    Wie wil mij één ochtend per week helpen? Ik ben visueel beperkt en er is altijd wat: kleding uitzoeken, iets kwijt, een apparaat instellen.
    Ik ben nieuw hier met drie kinderen en zonder familie. Ik weet nog niet wat ik nodig heb, maar iemand om te vragen is al heel fijn.
    Wegens ziekte blijft er van alles liggen. Wat u doet is welkom.
    Gezocht: rechterhand, want die van mij doet het niet meer.
    Sinds ik alleen woon merk ik pas wat mijn man allemaal deed: de schroeven, de heg, de auto, de bank. Een handige en aardige vent voor zo nu en dan zou mij enorm helpen.
    Wie is er handig, geduldig en in de buurt?
    Kan iemand een middagje langskomen, ik heb een heel lijstje
    Mijn zus heeft MS en wisselende dagen. Soms wil ze wandelen, soms moet de vaatwasser leeg, soms alleen gezelschap, dus iemand die meebeweegt.
    Ik wil graag hulp, ik spreek klein beetje Nederlands. Bel of app, dan wij praten.
    Allerlei hulp, liefst wekelijks.
    Wie heeft zin om een eigenwijze oude dame van 88 bij te staan met de grote en kleine ongemakken van het leven? Kletsen kan ik nog goed.
    Tijdelijk aan huis gebonden, wie springt bij?
    Er gaat hier van alles stuk, verloren of mis, en ik kan er niet tegenop. Iemand met twee rechterhanden en een goed humeur, meld u!
    Eigenlijk zoek ik een soort kleinzoon.
    Voor mijn vader, veertig jaar boer geweest en nu kwakkelend: iemand die elke week een paar uur meeloopt en doet wat hij zegt dat er moet gebeuren.
    Ge moogt mij altijd helpen, 't is gelijk met wat.
    Door omstandigheden zit ik omhoog. Ik vertel liever persoonlijk waar het om gaat.
    Buurvrouw gezocht voor over en weer: jij mij, ik jou, waar het zo uitkomt.
    Ons gezin draait op zijn tandvlees met een baby in het ziekenhuis. Koken, wassen, de oudste ophalen, het gras, kies maar uit.
    Wie o wie?? Alles helpt
    Net met pensioen, twee gezonde benen en een agenda met niks erin. Vraag me gerust iets, groot of klein, dat houdt mij van de straat.
    Allround hulpje, 19 jaar, tussenjaar, sterk en vrolijk.
    Ik weet niet goed wat ik kan bieden, maar ik kan in elk geval tillen, luisteren, rijden, koken en op tijd komen. Daar zit vast iets bij.
    Noem het en ik kijk of ik het kan.
    Tussen mijn diensten in heb ik vaak overdag vrij. Wie in deze wijk een keer iemand nodig heeft, wat dan ook, kan een berichtje sturen.
    Beschikbaar voor alle voorkomende bezigheden, behalve rekenen.
    Vroeger waren buren er voor elkaar, en zo denk ik nog steeds. Dus heeft u iets nodig, klop op mijn raam.
    Ik ben een doener zonder veel diploma's en met een groot hart.
    Hulp bij nood, bij drukte of gewoon omdat het kan.
    Vader en dochter van 13 willen samen vrijwillig wat doen op zaterdagmorgen, bij wie kunnen we aan de slag?
    Ik ben Ahmed, ik wacht op mijn procedure en mag nog niet werken. Ik wil niet zitten maar helpen, in huis, buiten, met alles.
    Flexibel inzetbaar, vraag maar raak!
    Iemand zei dat ik overal een oplossing voor vind. Probeer mij eens uit met uw probleem.
    Van hand-en-spandiensten word ik blij, van stilzitten niet.
    Werkzoekende vrouw, begin vijftig, wil zich nuttig maken bij mensen thuis. Ik poets, ik schrijf, ik ga mee, ik kook een pan soep, wat u maar wenst.
    Eén dagdeel per week voor iemand die het goed gebruiken kan.
    Ge hebt hulp vandoen en ge weet niet aan wie vragen? Aan mij dus.
    Met mijn bakfiets, gereedschapskist en goeie zin ben ik voor van alles inzetbaar.
    Ik zoek vrijwilligerswerk waarbij ik mensen help, de invulling laat ik graag aan u over.
    Wij zijn een studentenhuis met zes man en willen iets terugdoen voor de buurt. Geef ons een opdracht, wij komen met z'n allen.
    Soms is een kwartiertje al genoeg om iemand te redden uit een lastige situatie. Die kwartiertjes heb ik.
    Voor ouderen in mijn straat ben ik graag de persoon die je belt als je even niet weet wie je anders moet bellen.
    Huisman met schoolgaande kinderen, tussen negen en twee oproepbaar voor kleine noden.
    Zo'n buur die je een reservesleutel geeft en die dan ook komt, dat wil ik wel zijn.
  `,
};
