import type { BranchExamples } from '../../../lexicon.js';

export const creative: BranchExamples = {
  creatief: `
    In onze aanleunflat gebeurt niets. Ik zou zo graag met een paar dames iets met klei of vilt doen, al worden het scheve potjes.
    Op mijn hobbykamer liggen kralen, vilt, mozaïeksteentjes en een klein oventje. Mijn zussen zijn dood, dus de stoelen zijn vrij. Vrijdagmiddag scharrelen we maar wat aan.
    Tijdens de weken zonder werk merk ik dat mijn handen iets willen maken. Klei, hout, mozaïek, weet ik veel. Bij wie mag ik aan een werktafel komen zitten?
    Mijn garage ligt vol verf, vilt, kralen en speksteen, en mijn kleinkinderen komen alleen in de vakantie. Op maandag mag de halve straat komen knoeien.
    Mijn handen willen iets maken, klei, mozaïek, weet ik wat, na de burn-out. Alleen aan mijn tafel lukt het niet, dan kijk ik alleen maar naar de klei.
    Keramiek uit Boleslawiec ken je misschien, stippels en blauw. Ik heb een draaischijf en een kleine oven in de garage staan en doe graag samen een avondje vieze handen.
    Iets met mijn handen, dat raadt de therapeut me aan. Klei, mozaïek, kaarten maken, ik weet niet wat bij me past. Wie laat me eens proeven?
    Ik heb een draaischijf, een oventje en twintig kilo klei over. Schuif een middag aan en ga naar huis met een scheve beker.
    Sinds mijn ziekmelding zoek ik iets met klei, mozaïek of papier, als mijn handen maar bewegen en mijn hoofd niet.
    Elke woensdag staat mijn keukentafel vol verf, stof en hout. Vier vaste gasten, ieder met een eigen rugzak, en plek voor een vijfde.
    Met klei komen mensen los, dat weet ik van mijn groepen. Gewoon thuis, op krantenpapier, wil ik een middag boetseren met wie daar zin in heeft, ervaring onnodig.
    Zeefdruk, lino, monoprint; ik heb een pers en te weinig handen eromheen. Zaterdag is het atelier open voor wie iets wil maken zonder dat het mooi moet.
    Na mijn ziekte moet ik iets met mijn handen, zei de therapeut. Klei, mozaïek, het maakt niet uit, als het maar niet in een zaaltje met tl-licht is.
    Met gedroogde blaadjes, was en takken maken wij in oktober kransen aan mijn keukentafel. Kom erbij met een snoeischaar.
    Glitter op de kat, klei in het haar. In mijn atelier staan alle spullen klaar voor wie iets wil maken en niet weet wat.
    Ik heb een hele kast vol klei, kralen, vilt en een abonnement op goede voornemens. Wie komt er samen aanrommelen aan mijn grote tafel?
    Ik zoek een creatief maatje om samen iets moois te maken.
    Onze hobbyclub heeft iemand nodig die leuke ideeën heeft voor de bewoners.
    Mijn handen jeuken, maar in mijn uppie kom ik tot niks
    Wie wil met mij pottenbakken? Ik heb een draaischijf staan.
    Bloemschikken voor Pasen, kan iemand mij laten zien hoe je een krans opmaakt?
    Zou er iemand willen komen kleien met mijn zus die niet goed praat?
    Sieraden rijgen met kraaltjes, ik heb bakken vol en geen gezelschap.
    Mozaïek van scherven voor op de tuintafel, wie weet hoe je voegt?
    Kalligrafie leren met een kroontjespen, wie kan dat?
    Ik volgde dagbesteding in een atelier, dat is gestopt. Nu zoek ik een plek om te maken.
    Kaarsen gieten en zeep maken, wie heeft de spullen?
    Creatieve middag in het buurthuis zoekt begeleiding
    Beeldhouwen in speksteen, mijn vijlen liggen klaar, alleen is maar stoffig.
    Ik wil verhalen en gedichten schrijven, wie leest en schrijft er mee?
    Toneelspelen, improviseren, een clubje daarvoor zou ik zo leuk vinden.
    Na mijn burn-out zoek ik afleiding in iets met mijn handen, wie neemt mij op sleeptouw?
    Zijn er moeders die met kleine kinderen willen freubelen?
    Wie helpt mij met keramiek glazuren? Oven is er niet.
    Ge maakt poppen of teddyberen? Ik zou het willen leren.
    Glas in lood snijden en solderen, mijn vader deed het, ik wil het oppakken.
    Vilten met natte wol, wie doet het voor?
    Ik wil iets creatief doen met andere vrouwen, praten en maken.
    Creatieve duizendpoot bedenkt graag een activiteit voor uw groep.
    Bij mij aan tafel mag je kleien, rijgen en plakken wat je wilt.
    Keramiste zet haar atelier open voor buurtbewoners, klei ligt klaar.
    Een bloemstukje maken met oase en takken uit de tuin, ik kom het voordoen.
    Samen sieraden maken van oude kralen en ijzerdraad?
    Op donderdag leid ik het open atelier, iedereen rommelt wat aan.
    Gedichten schrijven met ouderen, ik maak er een bundeltje van
    Theatermaker zoekt buren voor een voorstelling over de straat.
    Kaarsen dompelen, zeep gieten, badbruisballen: ik neem alles mee.
    Vilten en wol verven met planten, wie wil het leren?
    Wie vindt het leuk om kerstkransen te maken? Dennentakken genoeg.
    Speksteen bewerken in mijn schuur, hamer en rasp aanwezig.
    Ik ben creatief therapeut en werk graag met mensen die lastig praten.
    Mozaïeken met oude tegels, buurtbankje opvrolijken, kom helpen.
    Handletteren voor beginners, met brushpennen, koffie erbij.
    Frutselmiddag voor jong en oud in de flat.
    Glazenier leert je een raamhangertje maken.
    Creatief met afval: van blik een lampje, van dop een ketting.
    In mijn living staat alles voor batik en stoffen bedrukken.
    Heb je inspiratie nodig? Ik kom met een koffer vol materiaal.
    Vroeger gaf ik handenarbeid op de lagere school en had ik altijd iets onder handen. Nu zit ik in een flatje met kasten vol spul en geen mens om ideeën mee uit te wisselen.
    Samen iets maken, wat dan ook.
    Mijn man had een hersenbloeding en kan zijn werk niet meer doen. Met klei en gips is hij rustig en trots, maar hij heeft iemand naast zich nodig.
    Kerststukjes maken met vijftien bewoners, wie leidt dat en weet waar je mos vandaan haalt?
    Ik schrijf gedichten voor in mijn la. Wie leest ze eens en schrijft er een terug?
    Waar kan ik pottenbakken zonder duur cursusgeld? Thuis heb ik alleen een keukentafel en geen draaischijf
    Mijn dochter (11) bedenkt de hele dag kostuums en toneelstukjes. Is er iemand met theaterbloed die daar wat mee kan?
    Voor het activiteitenuurtje op donderdag zoeken we een vrijwilliger die met ouderen bloemen schikt, schaaltjes versiert of zeepjes maakt.
    Creatieve vriendin gezocht die ook van kringloopvondsten opknappen en kleuren houdt.
    Ik wil proberen epoxy gieten, met bloemetjes erin. Wie weet de juiste verhouding?
    Na een zware depressie is mijn behandelaar gestopt, maar de creatieve therapie mis ik het meest. Een plek met materiaal en een kop thee, meer hoeft niet.
    Ge kent iets van boetseren? Ik wil de kop van mijn hond in klei zetten.
    In mijn land ik maakte keramiek en tegels met patronen. Ik zoek oven en mensen die houden van kunst.
    Beeldjes van powertex of papierpulp, wie doet zoiets?
    Filmpje draaien met de jeugd van de straat, met script en al, wie regisseert?
    Wij willen een kunstwerk voor de hal van ons appartementencomplex, gemaakt door de bewoners zelf. Wie begeleidt dat van schets tot ophangen?
    Juwelen maken uit oud zilver, ringetje smeden, ik wil het een keer geprobeerd hebben
    Handen die iets willen, hoofd dat niets bedenkt. Iemand met inspiratie?
    Droogbloemen, een krans voor op de deur, hoe bind je dat zodat het niet uit elkaar valt?
    Mevrouw is doof en slechtziend, maar voelen kan ze als de beste. Wie komt met haar werken met klei, deeg of wol?
    Mijn schuur is een rommelig atelier waar altijd iets staat te drogen. Buren die willen rommelen met klei, gips, verf of schroot lopen maar achterom.
    Woensdag is hier maakdag, schuif aan.
    Ik ben activiteitenbegeleidster geweest en heb honderd ideeën voor een groep: placemats, windlichtjes, paasboompjes. Het materiaal spaar ik het hele jaar bij elkaar.
    Bloemiste verwerkt haar restjes met u tot een boeketje, gezellig aan de keukentafel
    Boetseren zonder haast, met muziek en gesprek. Vooral voor mensen die even niet meer zo goed in hun vel zitten.
    Zeefdrukken op een tasje of T-shirt, ik breng ramen en inkt.
    Met kinderen maak ik een stopmotionfilmpje van plasticine, op de telefoon, in een middag klaar.
    Kom mee toneelspelen. Onze amateurgroep speelt elk jaar een klucht en heeft nog een burgemeester nodig, maar ook iemand die decors bouwt.
    Schrijfcafé op maandag: ik geef een beginzin, jij maakt het verhaal af en wie wil leest voor.
    Bijenwaskaarsen rollen met kleuters en bejaarden, samen aan één lange tafel.
    Edelsmid met werkbank laat jou je eigen ring zagen, vijlen en polijsten
    Ik leer je wilgentenen vlechten tot een mand of een tunnel voor in de tuin.
    Van afgedankte paraplu's, stropdassen en lp's maak ik met jongeren de gekste dingen.
    Mozaïek op een bloempot met kapot servies, u hoeft niks te kunnen behalve slaan.
    Papier scheppen, marmeren en een schriftje binden, dat is mijn vak geweest en ik doe het graag nog eens voor.
    Creatief zijn kan ook met één hand of vanuit bed, ik kom met een klaptafeltje.
    Oudere dame deelt haar hobbykamer met een jonge maker die geen ruimte heeft.
    Fluisterstille kleimiddag voor mensen die prikkelgevoelig zijn, zonder radio en met zachte lampen.
    Ge kunt bij mij raku stoken in de hof, met vuur en zaagsel en een pint achteraf.
  `,
  handwerken: `
    Ik ben aan één oog blind en mijn gevallen steken krijg ik niet meer opgehaald. Het vestje voor mijn achterkleinkind moet in mei af. Wie helpt mij door de mouw heen?
    Zesendertig jaar handwerkles gegeven op de huishoudschool. Sokken met een hiel, een kabeltrui, kantklossen: kom met je pennen op donderdagmiddag en ik leer het je.
    Er komt een kleinkind en ik ben vergeten hoe een hieltje gaat. Mijn moeder kan ik het niet meer vragen. Twee pennen, witte wol en veel uitgehaalde toeren.
    In de nachtwacht haak ik dekentjes, al elf stuks. Aan wie het wil leren doe ik de vaste en de stokjes voor, ook aan jongens.
    Mijn oma maakte oya, randjes van kant aan een hoofddoek, en niemand heeft het ooit van haar geleerd. Nu is ze blind. Welke tante kan mij die knoopjes leren?
    Truien, sokken, mutsen voor te vroeg geboren kindjes: naalden tikken hier de hele dag. Schuif aan met je wol, ik raap ook gevallen steken op.
    Mijn man zijn trui ligt halverwege de mouw in de mand, en ik raak sinds de operatie steeds de tel kwijt. Wie zit er eens bij me met het patroon?
    Op woensdagmiddag tikken hier de pennen. Wie een hiel wil leren draaien of haar granny squares aan elkaar wil zetten, schuift bij mij aan de ronde tafel.
    ik ben 15 en vind haken super chill maar snap die filmpjes niet, mijn vriendinnen lachen me uit. is er een oma die een vast steekje kan voordoen
    Tassen vol wol van wijlen mijn zus en handen die jeuken: sokken voor vijf buren zijn al klaar. Kom erbij zitten, dan leer ik je kabels.
    Mijn ogen zien de steken niet meer, mijn vingers nog wel. Wie raapt af en toe op wat ik laat vallen?
    Wij haken troostdekentjes voor de kraamafdeling, voor kindjes die niet blijven. Wol is er, ervaring hoeft niet, tranen mogen.
    Ik ben op de hiel van mijn sok vastgelopen, met vier naalden en drie vloeken. Welke oma wijst mij de weg?
    Met de dames van de moskee haken we dekentjes voor te vroeg geboren kindjes. Er ligt wol voor tien extra handen.
    Achter de balie mocht het niet, maar nu wil ik eindelijk die trui met Noors patroon. Bij de mouwinzet raak ik steeds de tel kwijt. Iemand met ervaren naalden?
    De bedrijfsarts zegt rust en daar word ik gek van. Haken kan liggend. Mutsjes, dekentjes, een kapotte trui: wie wil het samen doen of het van mij leren?
    Mijn eerste achterkleinkind komt in februari en ik wil een dekentje, maar de hiel van een sokje snapte ik al nooit en tellen gaat slecht.
    Naalden, bollen wol en een fluitketel. Bij mij zitten op winteravonden vier vrouwen en een jongen van negentien te haken.
    Twee recht, twee averecht, en intussen praten over alles. Wie het leren wil mag donderdag aan mijn keukentafel; naalden en restjes wol liggen klaar.
    Ik haak sneller dan mijn mond gaat, en dat zegt wat. Beginnende haaksters van acht tot tachtig help ik van granny square naar deken.
    Kantklossen kan bijna niemand meer. Gaarne draag ik deze kunst over aan een geduldige leerling, voordat mijn vingers het opgeven.
    Het voorpand is af, het achterpand is af, de mouwen zijn een ramp. Volgens het patroon moet ik minderen en ik kom steeds meer steken tegen.
    Oma kan het me niet meer leren. Ik heb haar haaknaalden en een half afgemaakte sprei. Wie laat mij zien hoe ik verder ga?
    Wie leert mij een sok breien? Bij de hiel loop ik vast.
    Ik heb zakken vol wol en geen clubje meer.
    Haken, maar het patroon met stokjes en vasten is voor mij Chinees.
    Mijn moeder kan haar borduurwerk niet afmaken door haar ogen, wie doet de laatste kruissteekjes?
    Gezellig met een breiwerkje bij elkaar zitten, wie komt er mee tikken met de naalden?
    Steken laten vallen en dan weer ophalen, ik krijg het niet voor elkaar
    Zoek vrouwen voor handwerk, ik ken Oekraïens borduren en kan leren aan jou.
    Een quilt in elkaar zetten, wie helpt met doorpitten?
    Amigurumi, van die kleine beestjes, wie kan mij het magische ringetje uitleggen?
    Wij breien mutsjes voor vroeggeboren baby's en zoeken nog handen.
    Linkshandig en niemand die me kan leren haken.
    Macramé plantenhanger knopen, wie doet er mee?
    Kantklossen, bestaat dat hier nog? Mijn kussen en klosjes liggen op zolder.
    Ge breit ook graag? Kom bij mij in de zetel met een bol wol.
    Spinnewiel gekregen en ik wil zelf schapenwol leren spinnen.
    Na mijn beroerte werkt één hand, maar ik wil zo graag punniken of iets dergelijks.
    Trui half af, boordje en mouwen lukken niet
    Tilburgse oma zoekt haakvriendin
    Stramien, borduurgaren, ring, alles heb ik, behalve iemand die meedoet.
    Ik ben 20 en vet into crochet, maar ken niemand van m'n leeftijd die dat ook doet.
    Een granny square-deken voor mijn kleinkind, hoe zet ik de lapjes aan elkaar?
    Weefgetouw opzetten met scheringdraad, dat is een klus voor twee.
    Ik brei al zestig jaar en leer het u graag, recht en averecht.
    Haakcafé op dinsdag, breng je naald en katoen mee.
    Borduren met een kopje thee, ik nodig buurvrouwen uit.
    Uw onvoltooide trui brei ik met liefde af.
    Wie heeft nog wol over? Ik maak er dekentjes van voor het asiel en leer anderen het ook.
    Beginnen met een pannenlap, eindigen met een sjaal, ik leg alle steken uit.
    Kantkloster met honderd klosjes geeft haar kennis door
    In het zorgcentrum leid ik een breigroepje, ook voor bewoners met trillende handen.
    Samen punniken met kinderen, lange slierten maken.
    Quiltster deelt stofjes, snijmat en ervaring.
    Patroon niet te begrijpen? Ik lees telpatronen als de krant.
    Macramé-workshop in mijn huiskamer, touw is er genoeg.
    Sokken, wanten, mutsen: ik brei ze en leer je de hiel keren.
    Wildbreien! We kleden de lantaarnpalen van de straat aan, wie haakt aan?
    Marokkaans borduurwerk laat ik graag zien aan Nederlandse buurvrouwen.
    Laat die bol niet liggen, ik zet hem voor je op.
    Wij zijn vijf dames met breinaalden en een hoop praatjes, er is nog een stoel.
    Tunisch haken of smyrna knopen, ik ken de oude technieken.
    Ik kom met mijn handwerktas bij u zitten en we werken allebei wat
    Spinnen van wol op het wiel, kom kijken en zelf proberen.
    Mijn moeder breide truien voor het hele gezin en heeft nu alleen nog kracht voor lapjes. Wie naait die aan elkaar en drinkt er een kopje thee bij?
    Breiclubje in de buurt, iemand?
    Ik ben zwanger en wil een dekentje haken, maar op YouTube gaat alles in spiegelbeeld. Een oma met geduld zou ideaal zijn.
    De telpatronen van mijn tafelkleed zijn verkleurd, wie kan ze nog lezen met een loep?
    Er ligt een half kerstkleed in kruissteek van mijn overleden zus en ik wil het graag af hebben. Zelf kan ik geen steek zetten.
    Wol over van een faillissement, tachtig bollen, wie helpt mij er iets nuttigs van te maken voor daklozen?
    Hoe krijg ik een gevallen steek terug zonder alles uit te halen
    Mijn handen willen wel breien maar mijn hoofd vergeet de toeren. Als iemand naast me zit en meetelt gaat het goed.
    Ik maakte in Afghanistan tapijt en borduurwerk met spiegeltjes. Zoek vrouwen voor samen werken en praten, met thee.
    Wie heeft er een haaknaald 12 en verstand van een vloerkleed van zpagetti?
    Jongen van 13 die wil haken, ja echt. Zijn klasgenoten lachen, dus hij zoekt een coole leraar of lerares.
    Kabels, ajour, Noors patroon: ik kan recht en averecht en wil verder.
    Ge weet hoe een tricotsteek moet? Ik zit vast aan de mouw van een gilet.
    Bewoners van onze zorgboerderij willen met de wol van eigen schapen aan de slag, maar niemand weet van kaarden en spinnen.
    Poppenkleertjes breien met mini-pennen, mijn ogen kunnen het niet meer
    Samen haken op dinsdagavond, want thuis zapt mijn man.
    Troostdekens voor het kinderziekenhuis, we zijn met vier en de stapel vierkantjes groeit ons boven het hoofd.
    Hardanger, richelieu, smockwerk, wie beheerst die oude technieken nog?
    Sashiko heb ik gezien op een beurs en ik was verkocht. Is er iemand met Japanse naalden die me op weg helpt?
    Bij mij liggen negen begonnen vesten en ik heb altijd zin om aan een tiende te beginnen. Wie haalt me over om eens iets af te maken, samen met haar eigen handwerkje?
    Steek voor steek leer ik het u.
    Als gepensioneerde handwerkjuf van de huishoudschool weet ik alles van merklappen, stoppen en ajourzomen. Jonge meiden en jongens zijn welkom.
    Ik zet voor u op, u breit door en ik kant af
    Voor mensen met artritis heb ik dikke houten naalden en zachte wol, en rust vooral.
    Iedere vrijdagmiddag tikken de pennen in de bieb, er zijn leennaalden en restjes garen.
    Tapijtknopen met restjes op stramien, ik kom het uitleggen in de dagopvang.
    Haakte ik in coronatijd een heel zoo bij elkaar, nu leer ik het kinderen na school: eerst een slinger, dan een muis, dan een olifant.
    Uw oude trui trek ik uit en van de wol maken we samen iets nieuws.
    Naald, draad, borduurring en bloemetjes op een spijkerjack: dat doe ik met tieners.
    Kaboutertjes, kerstballen, knuffels, alles op de haaknaald
    Palestijns borduurwerk met duizend steekjes, mijn moeder leerde het mij en ik leer het aan iedereen die wil zitten.
    Weven op een kartonnetje, een raam of een echt getouw, ik heb ze allemaal staan.
    Mannen die breien bestaan, ik ben er een. Kom met z'n drieën of vieren op zaterdag, de whisky staat klaar.
    Omslagdoeken breien voor zieken, patroon krijgt u van mij en de wol uit onze pot.
    Quiltbee op maandag, met strijkbout, rolmes en soep.
    Op mijn terras kunt ge meehaken aan een gordijntje, en ik klap u de oren van de kop.
    Frivolité met een spoeltje, een bijna vergeten kunst, wie neemt het van mij over?
  `,
  'tekenen-en-schilderen': `
    Op mijn 77e wil ik eindelijk doen wat mijn vader verbood: aquarelleren. De doos heb ik gekocht, maar mijn luchten worden modder. Iemand die het voordoet?
    Tekenleraar in ruste. Geef mij een groepje van vier en een vaas met tulpen, dan zit u binnen een maand met houtskool tot achter uw oren te genieten.
    Ravi van dertien spreekt niet maar zijn potloden wel. Zoek iemand die naast hem wil zitten met een eigen schetsblok, zonder hem te verbeteren.
    Volg de kunstacademie en ken in deze stad alleen mijn huisgenoten. Met een kratje aquarel kom ik naar je toe en dan doen we samen een stilleven van je fruitschaal.
    Wat ik onderweg heb gezien kan ik niet zeggen, wel met houtskool. Maar mijn kamer is zes meter. Heeft iemand een zolder of atelier waar ik af en toe mee mag doen?
    Aquarel, portret, modeltekenen zonder bloot: ik was docent aan de academie in Charkiv. Op zaterdag zet ik hier vier ezels neer, papier krijg je van mij.
    Mijn ezel staat in de slaapkamer met een halve zonsondergang erop, al sinds de scheiding. Met iemand naast me met een kwast pak ik hem weer op.
    Aquarel aan de keukentafel, elke dinsdag. Ik was tekenlerares en vind dat niemand níet kan tekenen; papier ligt er.
    In therapie ontdekte ik aquarel. Nu ik ontslagen ben, ligt alles in een la. Aan een tafel met anderen zou ik doorgaan.
    Mijn atelier is drempelvrij. Kwasten met dikke grepen, linkshandig of met de mond, ik help u een portret van uw overleden hond te maken.
    Sinds mijn burn-out krabbel ik met houtskool en dat maakt mij kalm. Is er nog iemand die samen aan tafel wil zitten, zonder oordeel?
    Ezels, aquarelpapier en een zolder op het noorden. Wie een portret of een landschap wil proberen, ik kijk graag over uw schouder mee.
    Altijd met kleur bezig op andermans hoofd, nu wil ik aquarel proberen. Geen dure cursus, gewoon iemand die naast me zit te kliederen en zegt welk papier.
    In mijn atelier aan de gracht staat op vrijdag een model, vier ezels en een kachel. Wie houtskool durft vast te houden schuift aan, ook met twee linkerhanden.
    Ik wil het gezicht van mijn overleden man op papier zetten voor ik het kwijtraak. Met houtskool, denk ik, maar ik kan geen neus.
    Elke zaterdag zit ik met waterverf aan de gracht. Heb een tweede krukje en kwasten genoeg.
    Kijken is de helft, potlood de andere helft. Op mijn balkon met uitzicht leer ik je aquarel, en mislukken mag.
    Ezels staan er zes, ik heb maar twee handen. Vroeger gaf ik les op de academie, tegenwoordig deel ik verf en raad met buren.
    Op mijn 70e heb ik aquarelverf gekocht. Alles wordt bruin. Zit er iemand in de buurt die ook aan een ezel zit en niet lacht?
    Ik ben Yara van 12 en ik maak manga. Niemand in mijn klas kan dat. Wie kan me helpen met handen want die lukken nooit?
    Wie wil met mij schilderen? Ik heb ezels, doeken en verf.
    Ik wil leren portretten tekenen, maar neuzen worden altijd aardappels.
    Mijn vader schilderde landschappen en is gestopt sinds zijn atelier weg is, wie pakt het met hem op?
    Aquarelleren aan het water, iemand die meegaat met een blokje en een klapstoeltje?
    Model gezocht voor een tekenclubje, gewoon aangekleed op een stoel
    Perspectief, schaduw, arceren: wie legt me dat uit?
    Dochter van 12 tekent manga de hele dag en zou les willen van iemand die dat kan.
    Olieverf of acryl, wat is handig voor een beginner en wie helpt me op weg?
    Op de gesloten afdeling kleuren en schilderen met mevrouw, dat maakt haar rustig.
    Ik ben kunstenaar in Iran geweest, zoek een plek en mensen voor schilderen.
    Urban sketching in de stad, met potlood en inkt, wie gaat er mee?
    Mijn penselen zijn droog van het niks doen.
    Wie bekijkt mijn tekeningen en zegt eerlijk wat eraan schort?
    Pastelkrijt, houtskool, ik wil van alles uitproberen met een ander
    Ge kunt goed tekenen? Ons kleinzoon wil strips leren maken.
    Naar een schildercursus durf ik niet alleen, ik ben heel onzeker.
    Muurschildering op de blinde muur van ons speelplein, welke kunstenaar helpt de kinderen?
    Zwart-wit schetsen naar de natuur, met een zwijgzaam mens ernaast.
    Voor de toelating van de kunstacademie moet ik een map maken, wie geeft me tips?
    Met trillende handen nog tekenen, is dat mogelijk? Zoek iemand die meedenkt.
    Schilderen met een tv-programma mee op zondagmiddag, happy little trees, wie?
    Digitaal tekenen op een iPad met pen, kan iemand mij wegwijs maken?
    Kunstschilder in ruste geeft les in olieverf en kleuren mengen.
    Ik teken graag een portret van u, in potlood, terwijl we praten.
    Samen op stap met schetsboek en klapkruk, wie gaat mee?
    Aquarel voor beginners, ik heb papier, verf en kwasten.
    Op vrijdag schildert ons groepje stillevens, een plaatsje aan de tafel is vrij
    Kinderen leren stripfiguren tekenen, dat doe ik in de bieb.
    In het zorgcentrum zet ik de ezels klaar en help ouderen met een doekje.
    Als oud-tekenleraar leer ik je in vijf lessen een gezicht.
    Kleurboeken voor volwassenen, potloden slijpen, rustig bezig zijn, ik kom erbij zitten.
    Ik poseer graag voor een tekenclub.
    Graffiti op een legale muur, met spuitbussen en mondkapjes, voor jongeren.
    Houtskool, inkt, pastel: mijn tafel staat vol, schuif aan.
    Wie van mandala's houdt kan bij mij komen tekenen.
    Schilderen op muziek met mensen met een beperking, vrolijk en kliederig
    Mijn atelier heeft noorderlicht en twee lege plekken.
    Icoonschilderen met eitempera, ik geef de techniek graag door.
    Naar een schilderij uit het museum naschilderen, ik help u op doek.
    Kliederen met vingerverf met peuters, ik neem schorten mee.
    Manga-fan van 19 leert kids ogen, haren en vechthoudingen.
    Zin om een landschap te schilderen op de hei? Ik heb een extra veldezel.
    Op school zei de meester dat ik geen talent had en dat heb ik zestig jaar geloofd. Nu wil ik het tegendeel bewijzen, met een doos kleurpotloden en een vriendelijk mens.
    Schildermaatje gezocht voor zondagochtend.
    Mijn moeder schilderde porselein en kan door een beroerte haar rechterhand niet meer gebruiken. Wie moedigt haar aan om het met links te proberen?
    Er is een open atelier in de oude school, maar ik durf niet alleen binnen te gaan met mijn mapje.
    Hoe meng je huidskleur? Bij mij ziet iedereen eruit als een varken
    Ons zoontje tekent alleen treinen, maar hoe! Wie kan hem uitdagen met inkt, diepte en schaduw?
    Voor een vrouw met Korsakov zoeken we iemand die met haar kleurplaten maakt en schildert.
    Ik wil op doek werken in het groot, en mijn kamer is drie bij drie. Wie deelt een ruimte met licht?
    Diamond painting met iemand aan dezelfde tafel lijkt me gezelliger dan alleen.
    Schilderijlijst gemaakt, doek opgespannen, en dan die angst voor dat witte vlak.
    Een kunstenaar die mijn opa wil tekenen terwijl hij vertelt? Hij wil niet op de foto, wel op papier.
    Ik ben uit Cuba, schilder veel kleuren. Wil samen expositie maken met buren die ook schilderen.
    Ge schildert buiten, met zo'n ezel in de wei? Mag ik een keer meekomen?
    Naakttekenen of modeltekenen, bestaat er zo'n groepje waar een beginner bij kan
    Stenen beschilderen en in het park verstoppen, wie doet mee met mijn dochters?
    Mijn zoon wil tattoo-ontwerper worden en tekent schedels. Wie helpt hem met een portfolio?
    Botanisch tekenen, met een loepje en een heel scherp potlood, wie heeft dat geduld ook?
    Muur van de speeltuin is grijs, kinderen willen er een jungle op. Zoek iemand die kan opzetten en verdelen.
    Bij mij op zolder ruikt het naar terpentijn en appeltaart. Twee middagen in de week schilder ik, en een medeschilder houdt me bij de les.
    Tekenen is kijken, en dat leer ik je.
    Ik was reclametekenaar in de tijd van de hand. Schriften vol trucjes voor letters, perspectief en poppetjes geef ik graag door aan de jeugd.
    Portretje van uw kleinkind in pastel, u mag toekijken en meedoen
    Samen een museumboek openslaan, een schilderij kiezen en het elk op onze eigen manier namaken.
    Schilderclubje voor mannen die van hun vrouw uit huis moeten, dinsdag tien uur, acryl en slechte grappen.
    Voor kinderen die liever tekenen dan praten kom ik met een rol behang en stiften.
    Waterverf met ouderen aan bed: nat papier, drie kleuren, en altijd wordt het mooi.
    Striptekenaar leert je neuzen, tekstballonnen en BENG.
    Neem een vouwstoel mee, ik ga iedere zaterdag schetsen op het station of in de dierentuin.
    Met tien vingers en een dienblad verf schilder ik met mensen met een ernstige beperking
    Zwart papier en wit krijt, een avond lang, het is bijna meditatie. Wie wil dat meemaken?
    Mijn nicht en ik hebben een garage vol doeken, kwasten en spateltjes en willen die delen met wie geen geld heeft voor verf.
    Zentangle, doodles en kleuren voor volwassenen bij het wijkcentrum, aanwaaien mag.
    Ge krijgt van mij een kwast en een wit doek, en ge zult zien dat ge het kunt.
    Kleurenleer in gewone taal, met een kleurencirkel van ijsjes.
    Silhouetten en sneltekenen op uw feestje, ik heb jaren op een pleintje in Parijs gezeten.
  `,
  fotografie: `
    Mijn overleden man liet een Nikon met drie lenzen na. Ik druk op het knopje en alles is wazig. Ik wil de vogels op mijn balkon vastleggen zoals hij dat deed.
    Portretten van oude mensen, dat is mijn passie: elk rimpeltje een verhaal. Met mijn Leica kom ik bij u thuis, zwart-wit, voor de kinderen om later te hebben.
    Van onze pasgeboren zoon hebben we achthonderd kiekjes op de telefoon en niet één scherp. Wie heeft een echt toestel en een uurtje, hij is nu nog klein.
    Ik zit in de examenklas en mijn profielwerkstuk gaat over portretten. Gezin, opa met kleinkind, hond op de bank: ik zet jullie graag op de plaat met mijn spiegelreflex.
    Kocht een tweedehands spiegelreflex van mijn eerste loon, hij staat nog steeds op automatisch. Zoek iemand om de stad mee door te struinen en die M-stand te kraken.
    Zal ik pasfoto's, een gezinsportret of een lange kaftan mooi in licht vastleggen? Ik doe het voor gezinnen die alles thuis moesten laten, ook de albums. Camera en doek heb ik.
    Die dure camera van mijn afscheid staat nog altijd op de groene stand. Wat is in vredesnaam een diafragma?
    Bij de eerste mist sta ik met mijn statief in de polder. Een beginner die ook van licht houdt mag mee, ik leg onderweg alles uit.
    Ons opa wordt negentig en we hebben geen een goeie foto van hem mee de hele familie d'r op. Wie ken er een beetje netjes plaatjes schieten?
    Portretten aan het raam, zwart-wit, zonder poespas. Ik maak ze graag van ouderen die al jaren niet meer op de foto zijn gezet.
    Door mijn hersenletsel kan ik geen rumoer aan, maar met een camera in het bos ben ik weer even wie ik was. Wie gaat mee?
    Portretten voor gezinnen waarin iemand niet lang meer heeft, daar vraag ik niets voor. Ik kom thuis met zacht licht en geduld.
    Een mooie camera gekregen voor mijn pensioen en ik gebruik alleen de groene stand. Wie legt mij diafragma uit, op de dijk bij avondlicht?
    Ik doe portretten van de mensen uit onze straat, gewoon op de stoep, zwart-wit. Kom erbij staan of loop een keer met mij mee met je eigen toestel.
    Dertig jaar persfoto's geschoten, nu voor de lol. Iemand die zijn camera altijd op de groene stand heeft staan leer ik in een middag sluitertijd en licht zien.
    Ik kreeg van de collega's bij mijn afscheid een spiegelreflex en alles wordt te donker. Wie gaat er met mij op pad en legt die knopjes uit?
    Wij trouwen op het gemeentehuis om negen uur omdat het dan gratis is, en een vakman kunnen we niet betalen. Toch wil ik plaatjes van mijn moeders gezicht.
    Newborn, negentigste verjaardag of een laatste portret thuis: ik kom met mijn camera en je krijgt alle bestanden.
    Klik. Ik leg jullie trouwdag, straatfeest of pasgeborene vast, alleen om beter te worden.
    Weet je wat diafragma is? Ik leg het uit terwijl we door de haven zwerven met een toestel om de nek.
    Een dure spiegelreflex gekocht van mijn afscheidsbonus en ik zet hem altijd op het groene standje. Wie legt diafragma uit tijdens een rondje gracht?
    Voor onze vijftigjarige bruiloft willen wij een mooi portret. Een studio kost 350 euro! Kent iemand het vak en heeft die een middagje?
    Ik heb een spiegelreflex gekocht, maar hij staat altijd op automatisch.
    Wie leert mij diafragma en sluitertijd?
    Fotomaatje gezocht om vogels te schieten met telelens, in alle vroegte.
    Samen op pad met de camera, alleen zie je minder en het is ongezellig
    Kan iemand foto's maken op de 90e verjaardag van mijn moeder?
    Mijn dochter maakt mooie plaatjes met haar telefoon, wie leert haar meer over licht en compositie?
    Pasgeboren kindje en geen geld voor een fotograaf, wie wil een paar mooie kiekjes maken?
    Lightroom, ik kom er niet uit met al die schuifjes.
    Straatfotografie in de stad, wie durft er mensen aan te spreken?
    Analoge camera van mijn opa, hoe leg je daar een rolletje in?
    Ik wil doka inrichten, zoek iemand die zelf ontwikkelt.
    Fotoclub in de buurt, wie gaat een avond mee kijken?
    Pasfoto die goed genoeg is voor mijn cv, wie kan mij portretteren?
    Macro-opnames van insecten in mijn tuin, wie heeft zo'n lens en laat het zien?
    Ge fotografeert ook graag oude fabrieken? Ik zoek compagnon
    Het is voor mij hobby, foto maken. Ik zoek Nederlands persoon, samen natuur fotograferen.
    Rolstoeler met camera zoekt iemand die de wagen duwt naar mooie plekjes.
    Onze stichting zoekt iemand die het buurtfeest op de gevoelige plaat vastlegt.
    Sterrenhemel en melkweg, lange belichting op statief, wie weet hoe?
    Trouwen met klein budget, wie legt de dag vast?
    Mijn foto's zijn altijd te donker of bewogen, wat doe ik fout?
    Drone gekregen, wie heeft verstand van luchtopnamen en regels?
    Hobbyfotograaf maakt graag portretten van ouderen in hun eigen omgeving.
    Elke zondagmorgen trek ik met mijn camera de polder in, wie gaat mee?
    Ik leg u ISO, diafragma en scherptediepte uit in gewone taal.
    Feestje, diploma-uitreiking of jubileum? Ik leg het vast, u krijgt de bestanden.
    Met je smartphone mooie plaatjes schieten, dat leer ik je in een middag
    Vogelaar met telelens deelt graag zijn schuilhut.
    Oud-persfotograaf kijkt met u naar uw werk en geeft tips.
    Zelf ontwikkelen in de doka: ik heb bakken, vergroter en rode lamp.
    Gezinsfoto voor wie het niet kan betalen, in het park met avondlicht.
    Bewerken in Photoshop of Lightroom, ik leg het uit op je eigen laptop.
    Fotowandeling door de wijk, thema deuren en gevels.
    Ik fotografeer huisdieren, liefst ondeugende.
    Ook in een verpleeghuis maak ik mooie portretten, voor de familie later.
    Voor jongeren een fotoproject over hun straat, camera's zijn te leen
    Macro, paddenstoelen en dauwdruppels, kruip jij mee op je buik door het bos?
    Nachtopnamen van de haven met statief en thermosfles, kom erbij.
    Sollicitatiefoto nodig? Ik heb een wit scherm en twee lampen.
    Analoog fotograferen herleeft, ik leer je met rolletjes van 36 om te gaan.
    Bruiloft in kleine kring fotografeer ik als vriendendienst.
    Onze fotokring bespreekt elke maand beelden, beginners welkom.
    Van mijn kinderen kreeg ik een systeemcamera voor mijn zeventigste. De handleiding telt driehonderd bladzijden en ik kom niet verder dan de riem.
    Camera mee, maatje mee, wie?
    Mijn man fotografeerde altijd en heeft nu alzheimer. Lopen kan hij goed en kijken ook, maar hij heeft iemand nodig die het knopje aanwijst.
    Wie maakt een nette groepsfoto van ons koor, vijftig mensen op een trap?
    Voor mijn keramiekwinkeltje moet ik productfoto's hebben en met mijn mobiel worden ze geel. Hoe doe ik dat met licht en een wit vel?
    Ik wil lid worden van een fotoclub maar ben bang dat mijn plaatjes worden afgekraakt
    De ijsvogel heb ik nog nooit scherp gekregen.
    Vroeggeboren tweeling in het ziekenhuis, eindelijk thuis. We zouden zo graag mooie foto's hebben, maar het geld is op.
    Mijn dochter trouwt in het gemeentehuis, om half tien gratis. Kan er iemand met een goed toestel een uurtje meelopen?
    Trage sluiter bij een waterval, ND-filter, statief, wie gaat er eens mee naar buiten om te oefenen?
    Ge fotografeert? Ik ook, maar ik heb een rollator en moet op de vlakke paden blijven.
    Ik zoek iemand die foto's van mijn zieke moeder kan maken met ons erbij, nu het nog kan.
    RAW of JPEG, ik lees erover en word er duizelig van.
    Als nieuwe inwoner wil ik stad leren kennen met camera. Wie kent mooie plekken en neemt mij mee?
    Jongere met autisme legt graag vliegtuigen vast bij de landingsbaan en zoekt een medespotter met auto
    Is mijn lens kapot of doe ik iets verkeerd? Alles aan de randen is wazig.
    Voor de opening van onze moestuin hebben we iemand nodig die sfeerbeelden schiet.
    Cyanotype, afdrukken met de zon, dat wil ik een keer proberen. Heeft iemand chemie en kennis?
    Vogelhut, vijf uur op, camouflagejas. Mijn vrouw verklaart me voor gek, dus ik zoek een medegek.
    Een goede foto maak je met je voeten, zei mijn leermeester. Loop eens met mij door de stad, dan laat ik zien wat hij bedoelde.
    Ik leg jullie feestje vast.
    Als bruidsfotograaf zit ik in de winter zonder werk, en dan fotografeer ik gratis gezinnen die nooit samen op de foto staan.
    Bij zonsopkomst sta ik op de dijk met statief en koffie, er is naast mij nog ruimte zat
    Zeventig jaar toestellen verzameld, van boxje tot balgcamera. Wie een rolletje wil volschieten mag er een lenen en ik ontwikkel het.
    Smartphonefotografie voor ouderen: lens poetsen, scherpstellen, uitsnede kiezen en doorsturen naar de kleinkinderen.
    Portret met waardigheid, ook als je ziek bent of je haar kwijt.
    Naar een fototentoonstelling met een liefhebber, en na afloop zelf aan de slag in dezelfde stijl, wie vindt dat wat?
    Pasfoto's voor wie ze niet kan betalen, tegen een wit laken in mijn woonkamer.
    Jongeren met een mobieltje leer ik een fotoverhaal te maken over hun eigen flat
    Ik heb verstand van flitsers, softboxen en reflectieschermen en die van jou stel ik zo in.
    Vlinders, libellen, spinnen, ik kruip er met een macrolens op af en neem graag iemand mee.
    Uw hond of paard op zijn mooist, in tegenlicht, met de oren naar voren.
    Fotomaatje voor iemand in een scootmobiel, ik draag de tas en het statief.
    Elke week een opdracht (rood, schaduw, haast) en op zondag vergelijken we bij mij aan tafel wat we hebben.
    In ruste gegane schoolfotograaf zegt nog altijd graag "lach eens naar het vogeltje" op uw buurtfeest.
    Ge zult zien, van manuele stand moet ge niet bang zijn, ik leer het u op een namiddag.
  `,
  knutselen: `
    Voor de kerstmarkt in de aanleunflat moeten er zestig stalletjes van luciferdoosjes komen. Mijn vingers staan krom en de lijm zit op de poes. Wie plakt en knipt er mee?
    Vroeger maakte ik met de hele klas vliegers en lampionnen. Ik heb nog een kast vol crêpepapier. Wie met kinderen of alleen iets moois in elkaar wil prutsen, kome woensdag.
    Surprise! Een vulkaan, zei mijn zoon, en hij moet ook nog echt uitbarsten. Ik werk 's nachts en ben om vier uur 's middags geen creatief genie. Wie plakt mee?
    Wc-rollen, eierdozen, lijm en glitters, daar maak ik kastelen van met kinderen van vier tot tien. Ik ben 17 en wil de pabo gaan doen.
    Sint Maarten, en mijn zoontje moet een lampion op school. Bij ons bestaat dat niet. Ik heb karton, lijm en nul ideeën. Wie doet woensdag mee aan tafel?
    Van wc-rollen maak ik draken, van melkpakken paleizen. Woensdagmiddag is mijn keuken van de kinderen van de galerij, schorten heb ik, glitter helaas ook.
    Mijn zoontje van zes wil een vogelhuisje maken en ik kan geen spijker recht slaan. Wie heeft een schuurtje en geduld met kinderhanden?
    Karton, lijm, figuurzaag. Op woensdagmiddag maken de kinderen van de flat bij mij in de garage zeepkisten en poppenkasten.
    Mijn zoontje wil voor mama in het ziekenhuis een lichtje maken, en ik heb twee linkerhanden en een hoofd vol zorgen.
    Uit wc-rolletjes en eierdozen maak ik met kinderen van zieke ouders een heel circus. Lijm krijg ik wel weer uit het kleed.
    Voor Sint-Maarten moeten er veertig lampionnen komen voor de kinderen op de flat. Ik heb lijm en vliegerpapier, maar maar twee handen.
    Wc-rolletjes, eierdozen, kroonkurken: ik gooi niks weg. Woensdagmiddag mogen de kinderen hier op het zeil van alles in elkaar plakken.
    Kastanjes, wc-rolletjes, vilt en heel veel lijm: mijn zolder ligt nog vol schoolspul. Elke tweede zaterdag kunnen kinderen uit het hofje bij mij rommelen.
    Voor de zieke kinderen op mijn afdeling maak ik 's nachts papieren kraanvogels. Ik wil er duizend voor kerst. Wie vouwt mee op zondagmiddag?
    Surprise voor groep zeven: een skelter van karton met draaiende wielen. Ik ben boekhouder. Help.
    Sint-Maartenlampionnen van melkpakken, met mijn lijmpistool en een doos vliegerpapier. Kinderen vanaf vijf zijn welkom in onze schuur.
    Mijn wc-rollenvoorraad is beroemd. Kinderen uit de flat mogen woensdagmiddag bij mij robots en kastelen plakken.
    Peuterjuf in ruste, dozen vol vouwblaadjes, prikpennen en eierdozen. Ik kom langs bij gezinnen waar het regent.
    Woensdagmiddag, regen, drie kleuters, en ik heb alleen wc-rollen. Wie heeft ideeën en lijm en wil bij ons buurtclubje komen helpen?
    ik moet een surprise maken voor Bram en hij houdt van vrachtwagens en mama kan dat niet en ik ook niet
    Wie knutselt er op woensdagmiddag met mijn twee kleuters? Ik heb tien duimen.
    Modelspoorbaan op zolder, maar ik kan niet meer onder de tafel kruipen om te solderen.
    Mijn man bouwt scheepjes van hout en zoekt iemand die ook dat geduld heeft.
    Vogelhuisje timmeren met mijn kleinzoon, zagen kan ik niet meer
    Surprise voor sinterklaas, hoe maak ik van karton een voetbalschoen?
    Waar in de wijk is een werkplaats met een figuurzaag en een draaibank?
    Ik zoek een mede-Lego-bouwer, volwassen, voor de grote sets.
    Kaarten maken met stansen en 3D-plaatjes, samen is leuker.
    Houtsnijden, lepels uit berkenhout, wie laat mij zien hoe je het mes vasthoudt?
    Zweefvliegtuigje van balsahout, alleen de vleugels lukken me niet.
    Gezocht: handige vrijwilliger voor de knutseltafel op het kinderfeest
    Mijn oom met een beperking schuurt en plakt graag, wie werkt er met hem?
    Scrapbooken, fotoboek met papier en stickers, wie doet mee?
    Schuur vol gereedschap, geen maat om iets te bouwen.
    Een poppenhuis inrichten op schaal, met behangetjes en lampjes, daar zoek ik iemand bij.
    Lampion voor Sint-Maarten, wie helpt de kinderen met vliegerpapier en lijm?
    Plastic bouwpakketten van tanks en vliegtuigen, verven met airbrush, ik wil het leren.
    Ge kunt houtdraaien? Ik zou het zo graag onder de knie krijgen.
    Ik wil leren meubeltje maken van pallet, met hulp.
    Origami, na drie vouwen ben ik de weg kwijt.
    Fantasy-poppetjes schilderen, is er iemand in de buurt die dat doet
    Een zeepkist bouwen voor de race met mijn zoon, ik ben zelf niet technisch.
    Ik knutsel graag met kinderen, lijm, schaar, wc-rolletjes en glitters komen mee.
    Gepensioneerd meubelmaker leert je een zwaluwstaart zagen.
    Modelbouwer van stoomlocomotieven laat zijn werkplaats zien en helpt beginners.
    Samen nestkastjes timmeren, planken heb ik gezaagd.
    Kaarten maken aan mijn grote tafel, ponsen en snijmallen aanwezig.
    Voor surprises en gedichten ben ik in november te vinden bij wie geen inspiratie heeft
    Knutselclub op woensdag in de speeltuin, elke week iets anders.
    Houtdraaien op mijn bank, u maakt een schaaltje.
    Wie bouwt er mee aan een treintjesbaan op schaal N? Bergen, tunnels, wissels.
    Vliegers maken en oplaten, van stokjes en plastic zakken.
    Ik help ouderen met een bouwplaat, vouwen en plakken van een molen.
    Technisch Lego met jongens die stilzitten lastig vinden.
    Papier-maché maskers voor carnaval, ballonnen en behangplaksel neem ik mee.
    In mijn schuurtje mag je figuurzagen, branden in hout en schuren.
    Schip in een fles, de geheimen verraad ik aan wie geduld heeft.
    Solderen en een robotje maken met kinderen van tien tot veertien.
    Van oude pallets een tuinbank bouwen, jij houdt vast en ik schroef.
    Kerststerren vouwen en slingers plakken in het verpleeghuis, ik kom met crêpepapier
    Poppenhuismeubels op schaal, mijn pincet en ik helpen graag.
    Schooljuf in ruste heeft kasten vol knutselspullen en tijd.
    Mijn zoon van 8 sloopt elke wekker en wil overal een motortje op. Zijn vader is er niet en ik kan nog geen lamp verwisselen, wie vindt het leuk om met hem te prutsen?
    Figuurzagen, wie doet dat nog?
    Op zolder staat een elektrische modeltrein onder het stof. Mijn man heeft er dertig jaar aan gebouwd en zou zo graag met iemand het emplacement afmaken.
    Wij maken voor kerst een stal met lichtjes en bewegende figuurtjes voor de kerk, en zoeken een techneut
    Scheepsmodel van de Batavia, 1400 onderdelen, trillende vingers. Heb jij een vaste hand?
    Hoe zet ik een vlieger in elkaar die ook echt opstijgt?
    Woensdagmiddag, drie kinderen, regen. Wie komt plakken, knippen en de boel onder de glitter zetten?
    Ik wil zelf een gitaar bouwen uit een sigarenkist. Gereedschap heb ik amper, enthousiasme wel.
    Na mijn pensioen als timmerman zit ik op een flat zonder schuur. Is er iemand met een werkbank die samen wat moois in elkaar wil zetten?
    Traktatie voor de crèche, twintig raketjes van wc-rol, en ik heb maar twee handen.
    Mijn cliënt bouwt Lego volgens het boekje en wordt boos als er een blokje mist. Zoek een rustig iemand die naast hem sorteert
    Lantaarntjes voor de optocht, met ijzerdraad en zijdevloei, wie helpt de school een ochtend?
    In Turkije ik maakte houten speelgoed. Zoek een garage of werkplaats om met mensen te maken.
    Drones, 3D-printer, Arduino: mijn neefje van 13 heeft het allemaal, maar geen vriend die het snapt.
    Ge hebt een lintzaag? Ik wil een schommelpaard voor mijn kleindochter.
    Diorama van de slag om Arnhem, schaal 1:72, wie schildert er tweehonderd soldaatjes mee?
    Quilling, pergamano, knipkunst, al dat fijne papierwerk, ik mis een vriendin om het mee te doen.
    Kerstkaarten zelf maken voor alle eenzame ouderen van het dorp, we zoeken een stuk of vijf handige vingers.
    Een houten kar voor carnaval moet in drie weken klaar, kippengaas en kranten genoeg.
    Kapla-toren van drie meter, welke volwassen vent durft met mijn zoon?
    In mijn garage hangt al het gereedschap op zijn plek en er is altijd wel een project. Jongens en meisjes van een jaar of tien leer ik er zagen, schaven en boren.
    Doos vol kurken en kroonkurken, en tijd.
    Ik was kleuterleidster en kan van elk melkpak een kasteel maken. Laat mij maar een middag met uw kinderen aan de slag gaan, ik ruim zelf op.
    Voor verjaardagspartijtjes kom ik met een koffer om kettingen, zwaarden of kroontjes te maken
    Modelvliegtuigbouwer laat u zweven, letterlijk: we bouwen er een en gaan ermee naar de hei.
    Poppenkastpoppen van oude sokken, knopen en garen, met een voorstelling na afloop.
    Mannenhok gezocht en gevonden: in onze loods werken we op dinsdag aan karretjes, bankjes en vogelvoederhuisjes, gepensioneerden zijn welkom aan de werkbank.
    Kaartjes met pop-up, ik heb een snijplotter en een engelengeduld
    Robotica met kinderen, van tandenborstelkop en batterij een griezelig racebeest.
    Samen een insectenhotel of egelhuis in elkaar timmeren, van restjes hout en bamboe.
    Opa met ervaring in zeepkisten, hutten, katapulten en boomhutten biedt zich aan als leenopa voor handige kleinkinderen.
    Op de dagbesteding schuur, beits en monteer ik graag mee met de deelnemers.
    Klokken uit elkaar en weer in elkaar, ik laat het je zien met een loep op.
    Herfstbladeren, kastanjes, eikeldopjes en prikkers, ik kom naar de buurtkamer
    Surprise nodig voor vijf december? Met piepschuim, kippengaas en een lijmpistool maak ik met uw kind alles van racewagen tot keukenmixer.
    Miniaturen zijn mijn wereld: kleine broodjes van klei, boekjes van een centimeter, een werkende schemerlamp.
    Houtbranden, graveren of een naambordje frezen, ge moogt het bij mij in den atelier komen doen.
    Lego-oudje van 46 bouwt graag met kids of volwassenen, mijn bakken staan op kleur.
  `,
};
