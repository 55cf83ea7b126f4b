import type { BranchExamples } from '../../../lexicon.js';

export const neighbourhood: BranchExamples = {
  'buurt-organiseren': `
    Op de bingo-avond in het wooncentrum zijn we met twee vrijwilligers van boven de tachtig. Zo dreigt hij te stoppen. Wie draait de ballen, of roept de nummers, met een stem?
    Als oud-juf organiseer ik nog graag: quiz, modeshow van de kringloop, paasbrunch. Ik zoek niet de eer, ik doe de lijstjes en zet 's ochtends om negen de stoelen klaar.
    Ons pleintje heeft een kinderdag nodig, mijn zoontje mist die sinds de vorige organisator weg is. Ik kan regelen en bellen, maar niet alleen. Wie pakt de limonade, wie de spelletjes?
    Tussen twee banen in help ik graag een activiteit draaien in het buurthuis: stoelen uitzetten, thermoskannen vullen, inschrijflijst bijhouden, na afloop vegen.
    De vrouwenochtend loopt als een trein maar onze kartrekker gaat met pensioen. Er zijn dertig dames, een koffiemachine en niemand die de agenda maakt. Wie stapt in?
    Spreek Arabisch, Frans en Nederlands, kan een geluidsbox aansluiten en krijg iedereen aan het werk. Zet mij in bij iets waar de hele wijk aan meedoet.
    Voor de speelgoedbeurs in het wijkgebouw hebben we zaterdag nog vier mensen nodig die tafels klaarzetten en prijsjes plakken.
    Laat mij maar stoelen neerzetten, thee schenken en na afloop dweilen. Ik was conciërge op een school en mis de drukte.
    Voor de inloop van lotgenoten na hersenletsel zijn we met twee vrijwilligers te weinig: stoelen klaarzetten, rustig hoekje maken, naamkaartjes schrijven.
    Ik ben weer aan het opbouwen en kan twee uur per week iets doen in het wijkcentrum. Zaal inrichten, bingo draaien, oliebollen bakken.
    De zonnebloemmiddag draait op vier vrijwilligers en drie daarvan zijn boven de tachtig. Wie schenkt in, zet de tafels recht en ruimt mee op?
    Geef mij een klus bij jullie activiteit: kaartjes knippen, limonade, de tombola. Als ik maar niet hoef te vergaderen.
    Vergaderen kan ik, delegeren ook, en sinds januari heb ik niks te doen. De wijkvereniging die een trekker zoekt voor de zomermarkt of het repaircafé mag bellen.
    Sinterklaas komt per trekker door ons dorp en wij zijn twee man kwijt bij de afzetting en één bij de chocomel.
    Van mij mag u de iftar in het buurthuis hebben, ik sjouw tafels, vul schalen en veeg na afloop de zaal.
    Wie heeft een bevrijdingsmaaltijd, een spooktocht of een kerstkraam zonder vrijwilligers? Ik zet op, bouw af en mopper niet op de regen.
    Geef mij een draaiboek en ik glim. Vergunning, stroomkabel, koffieketel: voor elke activiteit op het plein regel ik de achterkant.
    Met twintig brugklassers hebben wij maatschappelijke stage. We zetten stoelen klaar, schenken limonade en ruimen alles weer op in het wijkcentrum.
    Zesendertig ouderen voor de lunch op vrijdag en drie vrijwilligers, van wie er één nu ook al 80 is. Wie dekt en ruimt er mee?
    Koningsdag wordt dit jaar niks als er niet tien mensen komen om spijkerbroek-hangen en blikgooien te bemannen.
    Ons wijkcentrum zoekt handen voor de activiteitenavond: stoelen zetten, spullen klaarleggen, opruimen.
    Wie helpt met de kinderknutselmiddag in het buurthuis?
    Bingo op vrijdag, maar onze balletjesdraaier stopt ermee.
    De bewonerscommissie heeft mensen nodig die meedenken over de speeltuin en het plein.
    Wij willen een schoonmaakactie in de wijk doen, met grijpers en vuilniszakken, en zoeken aanvoerders.
    Inzamelingsactie voor de voedselbank, wie komt kratten sjouwen en sorteren in de gymzaal?
    Voor de sinterklaasintocht op het plein zoeken wij pieten en iemand met een geluidsinstallatie.
    Heeft u ervaring met subsidie aanvragen? Onze bewonersgroep wil een ontmoetingsplek starten.
    Wie kan een cursusje geven in ons dorpshuis, bijvoorbeeld bloemschikken of salsa?
    Repaircafé zoekt iemand die de inschrijvingen bijhoudt en de tafels indeelt
    De weggeefkast op de hoek is een rommeltje, wie neemt het beheer mee op zich?
    Ik wil een wandelgroepje voor de wijk opzetten, maar alleen krijg ik het niet van de grond.
    Avondvierdaagse: posten bemannen, ranja uitdelen, hesjes aan. Nog zes vrijwilligers nodig!
    In ons parochiecentrum zoeken we volk om de wekelijkse activiteiten mee te trekken.
    Penningmeester gevraagd voor de speeltuinvereniging, vergaderen doen we aan de picknicktafel.
    Wij jongeren willen een voetbaltoernooi doen in de wijk, wie helpt ons met regelen bij de gemeente?
    Buurtmoestuin zoekt een trekker die de werkochtenden inplant en mensen bijeenroept.
    Ik ben een regelneef en help graag bij alles wat er in de wijk op touw wordt gezet.
    Twee rechterhanden en elke woensdagmiddag vrij, het wijkgebouw mag me bellen.
    Bij de kinderdisco of spelletjesdag sta ik graag achter de stand of schmink ik gezichtjes.
    Vroeger organiseerde ik congressen, nu zet ik mijn draaiboeken in voor het dorpshuis.
    Wie wil er met mij een ruilbeurs opzetten voor kleding en speelgoed?
    Laat mij maar de stoelen klaarzetten en het podium afbreken, ik ben sterk genoeg.
    Ik wil mij inzetten voor mijn buurt, als bestuurslid of om eens een middag mee te sjouwen.
    Als welzijnsstudent draai ik graag mee met ouderensoos of tienerclub.
    Mijn idee: elke maand een open inloop voor alle bewoners, wie brainstormt er mee?
    Ik kom uit Eritrea, ik heb veel tijd en wil helpen in het buurtcentrum met activiteit.
    Presenteren, quizmaster zijn of lootjes trekken, geef mij een microfoon en het komt goed.
    Vrijwilligerswerk bij evenementen, van verkeersregelaar tot garderobe, doe ik met een lach.
    De buurtpreventie kan mij inzetten voor rondes en voor het maken van het rooster.
    Ik beheer graag het sleuteltje van de zaal, open de deur en sluit 's avonds af.
    Ons buurthuis draait al tien jaar op dezelfde vijf mensen en die zijn moe. We zoeken nieuwe buurtbewoners die één avond in de maand een activiteit willen trekken.
    Wie neemt de bingo over?
    Voor de kinderen hier in de flat is er in de vakantie niks te doen. Ik wil een week met spelletjes, knutselen en een speurtocht opzetten, maar dan heb ik wel mensen nodig die dat samen met mij plannen.
    Klusteam gezocht om de jeugdhonk op te knappen, een likje verf en nieuwe gordijnen
    Secretaris voor de wijkraad, notuleren en mailtjes.
    We willen het pleintje vergroenen met bakken en een bankje. De gemeente doet mee als er bewoners zijn die het plan maken en de buren meekrijgen.
    Wie kan er op zaterdag de sporthal klaarzetten voor het stoelvolleybal van ouderen?
    De rommelroute in mei heeft een coördinator nodig, kaartjes intekenen, adressen verzamelen en plattegrond maken.
    In het azc willen wij met de bewoners en het dorp samen een voetbalmiddag en een taalcafé houden. Wie uit het dorp denkt mee en helpt regelen?
    Vrijwilligers voor de kledingbank, sorteren en kapstokken vullen!
    Soosmiddag zonder leiding, wie pakt het op? Kaarten, sjoelen, een liedje.
    Bij de zwerfafvalactie kwamen er vorig jaar drie man, dit keer wil ik er dertig. Help je me mensen mobiliseren en prikkers lenen bij de gemeente?
    Intocht van Sint-Maarten, wie coördineert de lampionnetjes?
    Wij zoeken een voorzitter voor de huurderscommissie die niet bang is voor de woningbouw.
    Een speelgoedbeurs lijkt me leuk voor onze school en wijk, maar ik weet niet hoe ik begin met tafels verhuren en een zaal huren
    Wie wil er met mij een wijkrestaurantje opstarten in de kantine van de gymclub?
    Ons kinderkamp telt zestig kids en twaalf begeleiders, er moeten er nog vier bij. Tenten opzetten, spelleiding en 's avonds marshmallows.
    Verkeersregelaars en bezemwagen gevraagd voor de wielerronde van het dorp.
    Deelauto, ruilbibliotheek, gereedschap delen, ik heb ideeën zat maar ben geen regelaar.
    Voor de wijkmoestuin zoeken wij mensen die subsidie aanvragen, een rooster maken en de sleutel van de schuur beheren.
    Er komt een AED in de straat. Wie wil het beheer doen en de cursus organiseren?
    Zaal, geluid, affiche en koffie: zo een quizavond is meer werk als ik dacht.
    Bij de speeltuin hebben ze toezichthouders nodig op woensdagmiddag.
    Zou iemand uit ons appartementsgebouw mee de nieuwjaarsactie voor de warmste week willen trekken?
    Ons oude schoolgebouw staat leeg en wij bewoners willen er een ontmoetingsplek van maken. We zoeken mensen met verstand van bestuur, bouw of gewoon veel energie.
    Jeugdclub zoekt begeleiding op vrijdagavond, tafelvoetbal, muziek, beetje orde houden
    Ik heb altijd leiding gegeven in de bouw en nu zit ik thuis. Geef mij een draaiboek en een ploegje vrijwilligers, dan komt die dorpsdag wel van de grond.
    Zet mij maar in bij de kinderactiviteiten.
    In mijn vorige stad zat ik in het bestuur van het wijkcentrum. Nu ik hier woon wil ik graag weer wat doen voor de buurt, vergaderen, plannen maken of gewoon stoelen sjouwen.
    Stroom aanleggen, lampen hangen, podium opbouwen, dat is mijn ding
    Als fondsenwerver weet ik de potjes te vinden. Bewonersgroepen help ik met een aanvraag voor een bankje, een jeu-de-boulesbaan of een fietscursus.
    Elke week een spelletjesmiddag draaien? Ik doe het.
    Wie wil er samen met mij een kledingruil houden in de aula van de school? Ik heb rekken en een hoop hangertjes.
    Student eventmanagement, zoekt praktijk: laat mij jullie wijkdag organiseren.
    Ik ben nieuw in dit land en was in Damascus onderwijzer. In het buurthuis wil ik graag meehelpen bij activiteiten met kinderen, elke dag kan.
    Kinderknutselclub op woensdag, ik heb al lijm, karton en geduld.
    Ik kan mensen enthousiast krijgen, ze noemen me niet voor niks de burgemeester van de straat. Zoeken jullie iemand die bewoners bij elkaar brengt, dan kom ik.
    Lokaal actie voeren tegen hardrijders? Ik schrijf de brief, haal handtekeningen op en praat met de wethouder.
    Bij de rommelmarkt bemens ik de kassa.
    Ik wil een naaicafé starten in ons wijkcentrum en zoek nog iemand die de inschrijving en de koffie regelt.
    Op zaterdag ben ik beschikbaar als vrijwilliger bij evenementen, hesje aan en gaan.
    Jarenlang was ik akela. Een zomerkamp, een sinterklaasmiddag of een speurtocht in de wijk zet ik zo in elkaar.
    Ik beheer de agenda, boek zalen en stuur de nieuwsmail, achter de schermen zit ik het liefst.
    Gymzaal opruimen, tafels inklappen, vegen, afsluiten: roep mij.
    Bewonersinitiatief maar geen tijd? Ik heb twee dagen in de week over en een laptop
    Wij van de derde leeftijd steken de handen uit de mouwen in het buurtcentrum, zegt maar waar ge ons kunt gebruiken.
    Bij ons in de straat begon ik met één geveltuintje en nu doen er twintig mee. Ik vertel u graag hoe ge zoiets aanpakt.
    Penningmeester met kasboek en gevoel voor humor biedt zich aan bij een wijkvereniging.
    Creatief met weinig budget: decor, aankleding en spel voor een themamiddag bedenk ik zo.
    Ik help graag mee om de voedselkast en de minibieb in de wijk gevuld te houden, ook het rooster wil ik maken.
  `,
  buurtfeest: `
    De flat bestaat veertig jaar en niemand doet iets. Ik wil een lange tafel op de galerij met lampionnen en haring, maar mijn benen willen de deuren niet langs. Wie doet mee?
    Toen ik nog burgemeester van het feestcomité was in het dorp, deed ik de optocht. Geef mij een straat en een muziekinstallatie, en ik regel vergunning, schminck en limonade.
    In onze nieuwe straat kennen we van iedereen alleen de auto. Met een lange tafel buiten verandert dat. Hebben jullie ook zin om een commissietje te vormen?
    Slingers, een springkussen van mijn zwager en een barbecue van twee meter: als jullie blok met burendag iets wil, sta ik er met mijn jongens om te sjorren.
    Wij dromen van één lange tafel in de straat, met rijsttafel, oliebollen, roti, borek en stroopwafel. Juni, vergunning is binnen. Nu nog mensen voor tenten en muziek.
    Voor Keti Koti kookte ik voor tweehonderd, dan kan een straatfeestje er ook wel bij. Slingers, tombola, geluid: zeg waar en hoe laat, ik neem mijn zonen mee.
    In juni bestaat de straat vijftig jaar en ik heb alleen nog een idee en een slinger. Wie helpt met tafels, muziek en de vergunning?
    Barbecue, rad van avontuur, iemand die het geluid doet: ik heb al acht straatfeesten op mijn naam. Zeg maar waar en wanneer.
    Wij willen in de straat een barbecue waar ook onze buren in een rolstoel bij kunnen. Wie regelt plankieren, slingers en een vergunning?
    Sinds ik niet meer drink ben ik de beste feestorganisator van de buurt: rommelmarkt, burendag, muziek, en genoeg zonder alcohol.
    31 mei gaat de straat dicht. Nog niemand voor de springkussens, de muziek en het bord bij de hoek. Bewonersclub roept om versterking!
    Tien jaar lang regelde ik de braderie in Kerkrade. Vergunning, kramen, stroom: ik weet wie je moet bellen voor jullie zomerfeest.
    Drie partytenten, lange tafels, een kassa, een harde stem: alles in huis voor een straatbarbecue. Wie prikt mee een datum in juni en regelt de muziek?
    Zes jaar hier en ik ken alleen de pakketbezorger. Ik wil in september lange tafels in het hofje, maar iemand anders moet de mensen durven aanspreken.
    Sinds die stroomstoring kennen we elkaar opeens. Dat moeten we vasthouden, met lange tafels in de straat in juni. Wie denkt mee over vergunning en muziek?
    Ik heb vlaggetjes, een biertap en ervaring met elf keer Koningsdag op ons plein. Trek maar aan mijn mouw voor jullie hofje.
    Slingers hangen al in mijn hoofd. Deze zomer trek ik de kar voor een lange tafel midden op straat, met barbecue, muziek en springkussen.
    DJ Opa heeft twee draaitafels en alle singles vanaf 1958. Voor de jaarlijkse straatborrel sta ik gratis achter de platen.
    Wij wonen hier elf jaar en ik ken de man tegenover mij alleen als "die met de Volvo". Daar wil ik een lange tafel aan doen, midden op straat, in juni. Wie organiseert mee?
    De gemeente geeft 250 euro voor de Burendag, maar ik weet niet hoe je zoiets opzet, met springkussen en vergunning. Vorige keer stond ik er alleen met de satésaus.
    Wie helpt mee met de straatbarbecue in augustus? Partytenten, hamburgers, muziek, alles moet nog.
    Burendag komt eraan en in onze flat gebeurt nooit iets. Slingers, soep, wie doet mee?
    We zoeken statafels, een springkussen en mensen met zin in een feestje op het hofje.
    Vergunning voor het afzetten van de straat, hoe pak je dat aan? Wil de bewoners eens bij elkaar trommelen.
    Een nieuwjaarsborrel met vuurkorf en oliebollen in ons straatje, maar ik kan dat niet in mijn uppie.
    Is er een dj of accordeonist die op ons pleinfeest wil spelen?
    Voor de zomerfuif in de wijk zoeken wij iemand die het vlees omdraait.
    Koningsdag op de stoep: vrijmarkt, spijkerpoepen en taart, wie bedenkt er spelletjes?
    Ik ken mijn buren niet. Laten we met lange tafels op straat gaan eten, wie trekt mee aan de kar?
    Gezocht voor het wijkfeest: luchtkussen, suikerspinmachine, schminkers
    Wij willen voor de 10 jaar van ons appartement een feestje in de binnentuin en weten niet hoe.
    Lampionnenoptocht met chocolademelk na afloop, wie zorgt voor de pannen?
    Kerstborrel onder de boom op het plein, glühwein, zingen, help je met lichtjes hangen?
    Onze straat bestaat honderd jaar en dat moet gevierd, wie komt er in het feestcomité?
    Iemand met een grote bbq die wij mogen lenen en die ook saté kan grillen?
    Ik bak honderd pannenkoeken voor het feest in de straat, zeg maar wanneer.
    Geluidsset, discolamp en een foute playlist: ik draai gratis voor mijn buren.
    Wie richt er met mij een feestcommissie op voor een zomeravond vol hapjes op het grasveldje?
    Tenten opbouwen, vlaggetjes ophangen en de volgende dag puinruimen, op mij kun je rekenen.
    In mijn schuur staan banken en tafels voor vijftig man, haal maar op voor jullie straatfeest.
    Ik regel graag het dranghek, de gemeente en de tap, dat deed ik ook bij carnaval.
    Turkse köfte en salade maak ik voor heel de straat, iedereen is welkom aan tafel.
    Zin in een potluck op de stoep? Ieder neemt een schaal mee en een stoel.
    Kinderspelen als zaklopen en touwtrekken leid ik op elk buurtfeest met plezier.
    Het rooster boven de kolen is mijn domein, ik grill uw worstjes op de straatbarbecue.
    Goochelaar en ballonnenvouwer treedt op voor een pilsje op jullie bewonersdag.
    Mijn oprit mag dienen voor de oudejaarsborrel, met vuurkorf en heksenketel erwtensoep.
    Uitnodigingen tekenen, geld ophalen huis aan huis en de boodschappen voor het feest, laat mij dat doen.
    Op ons pleintje steken we den barbecue aan, gij brengt uw vlees en ik zorg voor de frietjes.
    We wonen hier met veertig gezinnen en ik ken er drie. In juni wil ik met z'n allen op straat eten en dansen, maar wie regelt dat met mij?
    BBQ in de straat, wie heeft kolen en een grote koelbox?
    Na corona is ons jaarlijkse feest nooit meer teruggekomen. Ik wil het weer oppakken, met een rad van fortuin en muziek, alleen ben ik te oud om tenten te sjouwen.
    Wie kan er krukken, partytafels en een bierpomp regelen?
    Op Burendag doen wij koffie met gebak in het trappenhuis. Voor het versieren en de uitnodigingen zoek ik een handige buur.
    Springkussen gezocht, liefst gratis, zaterdag over drie weken
    Bij ons op het erf willen we een oogstfeest geven voor alle buurtbewoners. Hooibalen hebben we genoeg, maar een bandje, hapjes en spelletjes nog niet.
    Zomerborrel op het dak van de flat, wie doet de hapjes?
    Spelletjesmiddag op straat met Hollandse ouderwetse dingen, koekhappen, sjoelen, blikgooien. Wie heeft zulke spullen en zin om mee te doen?
    Wij zijn jong stel en nieuw in de wijk en willen kennismaken met een feestje op de parkeerplaats. Wie weet of dat mag en hoe lang de muziek aan mag?
    Straatfeest: stroom vanaf wie zijn huis? Haspels nodig!
    Gezocht: pannenkoekenbakker, limonadeschenker en een kapitein voor de zeskamp.
    Voor het midzomerfeest van onze hof zoek ik iemand die een lange tafel kan dekken met kaarsjes en bloemen.
    EK op groot scherm in het plantsoen, wie heeft een beamer en een laken
    Nationale Burendag vieren, maar ik durf niet alleen overal aan te bellen.
    Halloween in onze straat, pompoenen, spookhuis in de garage, wie griezelt mee?
    Wij wonen met Turken, Polen, Surinamers en Nederlanders in één portiek. Ik zou graag een feest hebben met eten uit alle landen, iemand moet het organiseren samen met mij.
    Afscheidsfeest voor onze oude conciërge, de hele flat doet mee, wie haalt geld op?
    In de buurtapp roept iedereen ja leuk, maar niemand doet wat. Is er één persoon die echt mee wil in het comité voor de barbecue?
    Waar huur je een dixi voor zeventig buren?
    Wie kan er vuur maken onder een paellapan?
    Drinkske op de stoep met nieuwjaar, wie brengt de jenever en een brasero mee?
    Lentefeest op het binnenhof met planten ruilen, livemuziek en taart
    Vlaggenlijnen en ballonnenboog maken voor het wijkfeest, wie heeft er een ladder en handigheid
    Onze straat wordt autovrij voor één dag. We willen stoepkrijten, buitenspelen en een springtouw van twintig meter, en zoeken ouders die een uurtje een spel begeleiden.
    Bestaat er iemand die een varken aan het spit kan draaien?
    Al dertig jaar doen we hier een straatfeest en ik ken alle trucs, van de vergunning tot de kratten. Andere straten die er ook een willen houden, help ik op weg.
    Mijn grill is twee meter lang. Zeg maar wanneer.
    Ik ben zanger van levensliederen met een eigen geluidsinstallatie, en treed in mijn eigen wijk voor niks op als er een feestje te vieren valt.
    Friet bakken voor honderd man? Mijn frietkar komt eraan.
    In onze garage liggen nog partytenten, dertig klapstoelen en een spijkerbroekhangspel. Lenen mag, ik breng het met de aanhanger en help met opzetten.
    Zin om samen Burendag te doen? Ik trek de kar als jij duwt.
    Schminken, glittertattoos, ballonnen, ik zit er graag de hele middag voor op een krukje tussen de kinderen.
    Ik maak een reuzepan nasi, mijn buurvrouw de saté.
    Sangria, tapas en een gitaar: Spaanse buurman zorgt op jullie feestje voor sfeer, en hij ruimt ook de boel weer op
    Feestje voor de flat? Ik versier de hal.
    Presentator gezocht voor de pubquiz op het plein? Ik heb al vragen over de straat zelf bedacht, wie woont er het langst, wie heeft de meeste katten.
    Spelcircuit voor jong en oud zet ik uit, met stoepkrijt en pionnen.
    Wie wil er een kerstmarktje in onze straat? Ik heb kraampjes en maak warme wijn.
    Een drumband van acht kinderen, die kan ik leveren.
    Wat de buren niet opeten neem ik mee, maar ik breng ook vijf schalen huzarensalade.
    Van deur tot deur gaan om iedereen uit te nodigen voor de zomerborrel, dat durf ik wel, dan leer ik ze meteen kennen.
    Zo'n straat vol lachende mensen aan lange tafels, daar word ik gelukkig van. Ik neem de organisatie op me als er nog twee zijn die meedoen.
    Voor de straatfuif heb ik een tapinstallatie en ne goeie discobar.
    Lichtjes, lampions en een vuurton, ik kom het met de kar brengen.
    Tompoezen, cake en koffie voor Burendag bak ik zelf, zeg hoeveel er komen
    Ik maak foto's op het buurtfeest en stuur ze iedereen na, en mijn zoon draait plaatjes met zijn controller.
    Salsa leren op straat, ik geef een gratis dansworkshop op jullie feestdag.
    Iedereen neemt wat te eten mee en ik zet de tafels op mijn voorplein, kinderen in het zwembadje, ouderen in de schaduw.
    Vuilniszakken, statiegeld, kratten terug: dag erna ben ik er om te vegen.
  `,
  gastheer: `
    Voor de koffieochtend in ons buurthuis zoeken we iemand die de mensen binnen laat, jassen aanneemt en kijkt wie er alleen zit. Onze Hetty stopt er met haar 89 jaar mee.
    Vijfentwintig jaar heb ik in ons café aan de deur gestaan, iedereen kende me. Zet mij maar bij de ingang van de inloop, dan krijgt elke nieuweling een stoel en een grap.
    De speel-inloop voor ouders met een zorgkind draait op twee vrouwen en eentje is zwanger. Wie ontvangt op dinsdag de mensen aan de deur en zet er een kan thee bij?
    Vijfendertig jaar stond ik achter een balie en ik onthoud namen. Zet mij maar in de hal van het buurthuis, jassen aannemen, mensen naar de goede kamer sturen.
    Inloop in het wijkcentrum zoekt op donderdag een lachend gezicht bij de deur. Jassen aannemen, koffie inschenken, vragen hoe het gaat. Nederlands hoeft niet perfect te zijn.
    Ik heb tien jaar in een hotel in Antalya gestaan, welkom zeggen is mijn tweede natuur. Zet mij achter de bar bij jullie ouderenmiddag, ik onthoud iedereen zijn suiker.
    Bij de inloop op vrijdag blijft iedereen in de deur staan, niemand durft als eerste. We missen iemand die mensen naar een stoel brengt.
    Binnenkomen moet warm zijn, vind ik. Jas aannemen, naam vragen, koffie erbij, dat doe ik op mijn werkloze donderdagen graag.
    Bij het alzheimercafé zoeken we iemand die bij de deur staat, jassen aanneemt en mensen die voor het eerst komen naar een stoel brengt.
    Ik was twintig jaar kroegbaas en sta nu nuchter achter de tap van het inloophuis. Op dinsdag en zaterdag schenk ik ook graag bij u thee.
    Het inloophuis in de oude school heeft op maandag niemand die de deur opendoet en de mensen verwelkomt. Een glimlach is de belangrijkste eis.
    Achter een balie sta ik het liefst. Jas aannemen, kop thee, even vragen hoe het is: dat kan ik op dinsdag in de huiskamer van de flat doen.
    Als barman en kok weet ik hoe je mensen laat binnenkomen. Bij de inloopochtend wil ik best degene zijn die jassen aanneemt en nieuwelingen een plekje wijst.
    Onze huiskamer van de wijk kan alleen open als er iemand staat die de deur doet en inschenkt. Ik deed het, maar ik moet weer nachten draaien.
    In het wijkgebouw openen wij met hitte een koele zaal, maar zonder iemand die bij de deur welkom zegt en water schenkt durven ouderen niet binnen te stappen.
    Mijn thuis is te stil, dus ik sta graag achter de bar van het buurthuis. Ik kan lachen, schenken en namen onthouden.
    Deur open, jas aannemen, iedereen een plek. Dat kan ik. Op de inloop van het dorpshuis wil ik graag degene zijn die nieuwe bezoekers welkom heet.
    In mijn hotelloopbaan heb ik tienduizend handen geschud. De ontvangstbalie van het wijkgebouw is voor mij thuiskomen, dus zet mij daar maar neer.
    Het inloophuis heeft sinds de zomer niemand meer aan de deur. Mensen komen binnen, zien geen gezicht en gaan weer. Wie zegt er op dinsdagmiddag goedendag en schenkt in?
    Voor de koffieochtend zoeken wij iemand die mensen ontvangt, jassen aanneemt en een praatje maakt.
    Wie schenkt er op donderdag thee in de huiskamer van ons verzorgingstehuis?
    Ons inloophuis zit zonder gastvrouw op maandag.
    Iemand achter de bar gevraagd: cappuccinomachine, vaatwasser en een vriendelijk gezicht.
    Aan de balie van het wijkgebouw hebben we een persoon nodig die bezoekers welkom heet en de weg wijst.
    Met kannen langs de tafels, koekje erbij, oor voor een verhaal. Past dat bij u?
    De bewoners eten om half één en er ontbreekt iemand om tafels te dekken, soep op te scheppen en erbij te zitten.
    Restaurant voor ouderen zoekt bediening, dienbladen kunnen dragen is handig
    Bij de open tafel zoeken wij een gastheer die nieuwelingen op hun gemak stelt.
    Wie vangt bezoekers op in de hal van het hospice, kopje thee, bloemetje in de vaas?
    Het clubhuis moet open: licht aan, koffie zetten, kopjes klaar.
    Voor de bar van de sportkantine zoeken we iemand die tosti's maakt en drankjes tapt.
    Jongeren gezocht die op zondagmiddag limonade en advocaatjes rondbrengen bij de muziekmiddag.
    Wij zoeken volk voor onze cafetaria in het woonzorgcentrum, om koffie te bedienen en taart te snijden.
    Met een lach schenk ik koffie in het buurtcafé, twee ochtenden per week kan ik.
    Ik ontvang graag mensen, maak een babbeltje en zorg dat niemand alleen aan een tafeltje zit.
    Jaren in de horeca gewerkt en nu wil ik dienbladen dragen voor de gezelligheid.
    Zet mij achter de balie of bij de voordeur, ik ben een echte gastvrouw.
    Ik wil mijn Nederlands oefenen door in een buurthuis koffie en thee te geven aan bezoekers.
    Laat mij de tafels dekken, de servetten vouwen en de gasten verwelkomen bij jullie eetpunt.
    Als barvrijwilliger tap ik, spoel ik glazen en luister ik naar sterke verhalen.
    Op zaterdagen bemens ik graag de ontvangst van jullie museum, kerk of inloop.
    Bij bijeenkomsten neem ik jassen aan, deel naamstickers uit en loop rond met hapjes.
    Gepensioneerde ober serveert nog altijd met zwier een kop koffie met slagroomsoes.
    Heeft uw verpleeghuis op de afdeling nog een gastheer nodig voor de broodmaaltijd?
    Suiker? Melk? Ik onthoud het van iedereen en kom elke vrijdag schenken.
    Ge moogt me inschakelen om de koffiekannen te vullen en de mensen te plaatsen.
    De huiskamer van de wijk run ik graag een dagdeel: bakkie zetten, aanspraak geven, afwassen.
    Elke woensdagochtend komen er dertig ouderen koffie drinken in ons zaaltje. Onze vaste vrouw achter het buffet gaat verhuizen en nu zoeken we iemand die hen met een glimlach ontvangt.
    Theeschenkers gezocht voor de huiskamer, blouse hoeft niet.
    In ons woonzorgcentrum is een klein restaurant waar bewoners met bezoek een kop soep komen eten. Wie wil er een dagdeel opnemen, uitserveren en een praatje maken?
    Receptie van het ziekenhuis: mensen verwijzen, rolstoel pakken, vriendelijk zijn.
    Het repaircafé heeft genoeg techneuten, maar niemand die de deur openhoudt, namen opschrijft en wachtenden een bakkie geeft
    Wie wil op zondag ijsjes scheppen en koffie brengen op ons terras bij de kinderboerderij?
    Voor de taalmiddagen zoeken wij iemand die de nieuwkomers opvangt bij binnenkomst, hun jas ophangt en ze naar de juiste tafel brengt.
    Bardienst op vrijdagavond, tappen kun je leren.
    Ontbijt in het logeerhuis: broodjes afbakken, eitje koken, gasten goedemorgen wensen. We zoeken iemand voor de dinsdagen.
    Bij de uitvaart en in de aula schenkt ons team koffie en broodjes, wie sluit aan?
    Ons inloopcentrum voor dak- en thuislozen zoekt mensen die achter de bar staan, tosti's maken en niet schrikken van een grote mond.
    Een gastvrouw voor de wachtkamer van de polikliniek, glaasje water, bemoedigend woord.
    Wie staat er bij de ingang van ons museumpje om bezoekers te groeten en kaartjes te knippen?
    Klein wijkcafé draait op vrijwilligers en op dinsdagmiddag is het dicht bij gebrek aan mensen. Heb jij zin in koffie zetten, taart snijden en kletsen aan de toog?
    Serveerster of serveerder voor de dinerclub van ouderen, niks zwaars
    Wie dekt de tafel in onze groepswoning, schept op en ruimt af met de bewoners erbij?
    Broodmaaltijd op de afdeling, smeren, inschenken, aanschuiven.
    In de theetuin van ons dagcentrum serveren de cliënten zelf. Ze hebben er iemand bij nodig die het overzicht houdt aan het buffet en een klant te woord staat.
    Kantine tennisclub zoekt vaste kracht, broodje kroket en een sorbet.
    Gastheer m/v voor de zorgvilla, ik zie graag iemand die rustig rondgaat met de koffiekar.
    In het Odensehuis zoeken wij iemand die nieuwe bezoekers aan de deur verwelkomt en hen een stoel geeft naast een aardig iemand.
    Taart bij de thee, bloemen op tafel, wie maakt het gezellig bij de dagopvang?
    Wie bedient er in de cafetaria van 't rusthuis op zondag? We komen handen te kort bij de pannenkoeken.
    Bij de bloedbank en de prikpost kunnen we iemand gebruiken die mensen op hun gemak stelt
    Aan de bel hangen er soms mensen die niet durven. Wij zoeken iemand met een zachte stem die ze binnenvraagt, een kopje geeft en ze laat zitten zolang ze willen.
    Feestavonden in het dorpshuis, glazen ophalen, fusten wisselen, wie staat erachter?
    Ik was stewardess en kan met een volle trolley door een smal gangpad. In uw verzorgingshuis loop ik graag met de koffie rond en vraag iedereen hoe de nacht was.
    Zet mij maar achter het koffieapparaat.
    Na dertig jaar op kantoor wil ik onder de mensen. Een buurthuis waar ik mag opendoen, jassen aannemen en thee schenken, dat lijkt me heerlijk.
    Oud-kastelein, eigen moppen, wil weer tappen.
    Receptioniste van beroep, nu met pensioen, wil aan de balie van een wijkcentrum of hospice zitten om bezoekers wegwijs te maken.
    Met een schort voor ben ik op mijn best: opdienen, glazen poleren, bordje afruimen, nog een rondje water.
    Ik ben Fatma, ik maak thee en ik lach altijd. Zoekt u een gastvrouw voor de vrouwenochtend, ik kom graag
    Tafeltjes, servetjes, kaarsjes, ik maak van elke zaal een restaurant.
    Iedereen verdient een hartelijk welkom, dat vind ik al mijn hele leven. Bij een inloop of koffieochtend sta ik bij de deur en onthoud ik namen.
    Student horeca kan op zaterdag bedienen bij het ouderendiner.
    Mensen op hun gemak stellen is mijn talent. In het hospice zet ik bloemen neer, schenk ik familie koffie in en luister als dat nodig is.
    Koffie, koek en klets, elke maandag, roep maar.
    In onze kerkzaal komen op dinsdag daklozen, alleenstaanden en moeders met kinderwagens. Ik sta er met soep en brood, en wil ook wel elders inspringen als gastheer.
    Schenken, spoelen, sluiten: ik neem de bardienst van jullie clubhuis op me.
    Graag verwelkom ik bezoekers van een tentoonstelling, concert of lezing, kaartjes scheuren, plek wijzen, jas ophangen
    Bij een woongroep voor ouderen kom ik tafeldekken en samen eten, met een praatje bij de soep en een compliment voor de kok.
    Ge zoekt iemand voor aan den toog? Ik ben ne gepensioneerde garçon.
    Ik heb het koffiebranden in mijn bloed, cappuccino met een hartje voor elke oma.
    De deur staat bij mij altijd open en in uw wijkgebouw wil ik dat ook wel zijn, degene die zegt kom erin, ga zitten.
    Op zondagmiddag ben ik vrij voor het restaurant van uw zorghuis, bestellingen opnemen en ijscoupes brengen.
    Ik wil leren werken in bediening, ik spreek nog niet perfect Nederlands maar ik ben netjes en vriendelijk.
    Lunchtafel verzorgen in het buurtcentrum: soep warm, brood op de plank, iedereen een plaatsje.
    Als ontvangstdame van trouwpartijen heb ik honderden mensen de weg gewezen, nu doe ik het graag voor een goed doel.
    Buurvrouw met warme stem wil een paar uur per week de huiskamer van het wijkcentrum openhouden
  `,
  flyeren: `
    Vanwege mijn rug kan ik de nieuwsbrief van de seniorenvereniging niet meer rondbrengen, 140 brievenbussen. Mag verdeeld worden over twee middagen, de wijk is vlak.
    Ik loop toch elke dag mijn zesduizend stappen van de dokter. Doe er maar een stapel papier bij voor het buurthuis, dan gaat het huis aan huis en hang ik de aankondiging bij de bakker.
    De scoutinggroep bestaat zestig jaar en er liggen tweeduizend blaadjes in mijn gang. Mijn twee jongens lopen al tot de kanaalbrug. Wie neemt de andere kant?
    Ik heb dagelijks een krantenwijk met 180 brievenbussen. Doe jouw affiche of foldertje er gewoon bij, voor mijn uren van school.
    Tweehonderd briefjes voor het taalcafé, vier galerijen en een lift die meewerkt tot de achtste. Met z'n tweeën is het in een uurtje klaar. Wie loopt mee van bus naar bus?
    Elke dag loop ik met kranten, dus jouw foldertje kan mee. Ik ken alle brievenbussen in de Vogelwijk, ook die met de boze tekkel erachter.
    Tweehonderd briefjes voor het koorconcert, en mijn voeten doen niet meer mee na de zestiende brievenbus.
    Ik loop toch tien kilometer per dag en iedere trap is winst. Geef mij je stapel, dan hangt en ligt hij vanavond overal.
    Van onze lotgenotengroep voor nabestaanden liggen vierhonderd kaarten klaar. Wie stopt ze in de bussen van de flats bij het station?
    Met mijn scootmobiel doe ik tachtig brievenbussen per uur, mits op heuphoogte. Posters plakken bij de supermarkt doe ik ook.
    Er liggen 600 blaadjes over de lentemarkt op mijn keukentafel. Mijn wijk is te groot voor twee benen.
    Ik breng toch al de huis-aan-huisbladen rond in Feijenoord. Jullie aankondiging gaat er gewoon bij, en een affiche bij de kapper hang ik ook op.
    Voor onze wijkkrant zoek ik drie paar benen: eens per maand tweehonderd stuks door de bussen van de Bloemenbuurt. Ik schrijf hem vol, maar met mijn voet loop ik niet.
    Met mijn stappenteller en mijn ziekteverlof kom ik elke straat door, langzaam. Geef mij een stapel briefjes voor het repaircafé en ze zitten zaterdag in de bus.
    De kat van mijn dochter is zoek, en de poster moet in honderd portieken. Voor vanavond, liefst met twee man.
    Ik loop toch mijn tienduizend stappen. Geef mij een stapel van de kerstmarkt en ik doe de hele oude wijk in de bus.
    Zeshonderd brievenbussen, twee rondjes, één paar goede kuiten. Jouw buurtkrantje of uitnodiging stop ik er gaarne in.
    Plakband, trapje, glimlach. Ik krijg in elke winkel een affiche achter het raam, ook bij die chagrijnige slager.
    600 blaadjes, vier portieken, één slechte heup. Het gaat over de sluiting van ONZE bibliotheek, mensen!
    Voor de rommelmarkt moeten er affiches achter de ramen in het winkelstraatje. Ik ben te verlegen om te vragen of het mag. Wie niet?
    Tweehonderd blaadjes moeten bij ons in de wijk door de brievenbus, mijn knieën doen het niet meer.
    Wie bezorgt de wijkkrant in de straten achter het station?
    Posters voor de rommelmarkt ophangen bij winkels en in de bieb, wie fietst een rondje?
    Ons koor geeft een concert en de affiches liggen nog in een doos.
    Gezocht: bezorgers voor het kerkblad, vier keer per jaar, wijkje van 80 adressen.
    Flyers uitdelen op de markt, vrolijk zijn en mensen aanspreken, een middagje maar.
    De folders voor het buurthuis zijn gedrukt en nu? Wie loopt er mee huis aan huis?
    Ik ben mijn kat kwijt en zoek hulp om briefjes te plakken op lantaarnpalen.
    Wie heeft een fietstas en een uurtje om uitnodigingen rond te brengen in het dorp?
    Nieuwsbrief van de huurdersvereniging moet in alle flats, ook de bovenste galerij
    Voor de collecteweek wil ik kaartjes in de bus doen, maar mijn enkel zit in het gips.
    Krantenwijk in nood: onze vaste rondbrenger is verhuisd.
    Programmaboekjes verspreiden langs cafés, de huisarts, het zwembad, dat soort plekken.
    Zijn er scholieren die duizend strooibiljetten aan de deur willen afgeven tegen een ijsje?
    Onze vereniging zoekt iemand die het maandblad nietjes geeft, vouwt en bij leden bezorgt.
    Ik wandel toch elke dag, dus geef mij maar een stapel folders mee.
    Op mijn bakfiets kan veel drukwerk, ik breng het rond waar je wilt.
    Plakken, hangen, niet storen-stickers omzeilen, ik heb ervaring als bezorger.
    Met de hond door de wijk en onderweg uw krantje in de bus, twee vliegen in één klap.
    Voor een goed doel deel ik graag op straat flyers uit, ik ben niet verlegen.
    Geef de posters maar hier, ik ken alle winkeliers die een plekje achter het raam hebben.
    Twee broers van 15 brengen de buurtkrant rond, snel en netjes.
    Wie zoekt er een postbode voor uitnodigingen en kerstkaarten in de buurt?
    Ik heb stevige stappers en ken elke brievenbus in het dorp, van boerderij tot flat.
    Reclame maken voor uw buurtactie doe ik met biljetten, prikborden en een praatje.
    Bussen van pamflekes, zoals wij zeggen, dat doe ik gaarne op woensdag.
    Mijn nieuwe stappenteller wil gevoed worden: wijkbladen bezorgen is een mooi doel.
    Ik wil wel elke maand een route lopen met het parochieblad.
    Voor kleine theaters hang ik gratis affiches op in de binnenstad.
    Onze stichting heeft vijfduizend foldertjes laten drukken en die staan nu in mijn gang. Met mijn nieuwe knie kan ik niet lopen, wie brengt een wijk of twee rond?
    Wie plakt posters?
    Er komt een buurtavond over de nieuwe windmolens en iedereen moet het weten. We zoeken mensen die dit weekend briefjes in de bussen doen, je krijgt een kaartje met de straten.
    Wijkblad op donderdag, 120 stuks, lift aanwezig.
    Mijn dochter start een kinderkoor en wil graag affiches in de scholen, de bakker en de speelgoedwinkel. Zij heeft geen fiets, ik geen tijd.
    Raamposters voor de collecte, wie hangt ze op langs de winkels
    Het dorpskrantje komt tien keer per jaar uit en de oude bezorger heeft het 31 jaar gedaan. Wie volgt hem op voor de buitenwijk?
    Flyers stoppen onder de ruitenwissers bij het zwembad, mag dat en wie helpt?
    Parkiet weg, briefjes maken en ophangen bij de flats, wie?
    Ik zoek twee mensen die voor de wereldwinkel folders uitdelen bij het station, tussen vijf en zes, als de forenzen thuiskomen.
    Brieven over de renovatie moeten bij alle huurders komen, in drie talen.
    Onze supermarkt heeft een prikbord, de tandarts ook, de bieb ook, maar mijn tijd is op. Heeft iemand zin om ons kaartje daar te hangen?
    Huis-aan-huisblaadje voor de verkiezingen van de wijkraad, beetje stevig doorlopen
    Voor ons kerstconcert in de kerk zoeken we nog vijf rondbrengers, ieder een buurtje van een uur.
    Enveloppen vullen, stickers erop en dan in de brievenbus gooien, gezellig met koffie.
    Bezorgen van programmagidsen van het filmhuis, met de bakfiets, elke maand
    Ik heb een oppasdienst opgezet en wil dat ouders dat weten. Wie deelt briefjes uit op het schoolplein?
    Wie doet de andere kant van de rivier? Ik heb deze kant al gehad.
    Vacaturekaart van onze vereniging bij studentenhuizen in de bus doen.
    Een portiek van negen hoog, zonder lift, met brievenbussen boven. Sterke benen gezocht voor ons bewonersblaadje!
    Zou er iemand zijn die bereid is om de convocaties van de ouderenbond te bezorgen in de Bloemenbuurt?
    Uitdeler gezocht in een berenpak, voor de opening van de speelotheek.
    Wie wil er met mij pamfletten rondstrooien tegen de kap van de lindebomen?
    De braderie is over twee weken en er hangt nog niks. Spandoek aan de brug, borden in de berm, wie heeft een ladder en tie-wraps?
    Wijkkrant, kan iemand mijn wijk overnemen zolang ik zwanger ben
    Parochieblad busselen in Zuid, te voet of met den velo, een uurke werk.
    Ik moet van de fysio elke dag tienduizend stappen zetten en dat doe ik liever met een doel. Geef mij een tas met drukwerk en een plattegrond.
    Mijn benen zijn goed, uw folders ook?
    Als oud-postbode ken ik de kortste route langs alle deuren en bijtende honden. Wijkbladen, kerkbrieven of uitnodigingen, ik loop ze graag.
    Affiches plakken in winkels, ik vraag het altijd netjes
    Tijdens het uitlaten van Boris kom ik in elke straat. Als hij toch tegen lantaarnpalen plast, kan ik er net zo goed een briefje ophangen.
    Uitdelen bij de markt, ik roep het hardst.
    Op mijn elektrische fiets met krat ben ik in een uur het hele dorp door. Elke maand een keer wil ik best een blad bezorgen voor een club of buurthuis.
    Scholier van 14 brengt uw strooifolder langs tweehonderd huizen.
    Laat mij jullie poster delen: in de wasserette, bij de kapper, in het trappenhuis, op de ruit van mijn bakkerij.
    Ik ben beschikbaar voor campagne, collecteposters, petities en flyers op straat.
    Met onze hele klas hebben wij drie middagen maatschappelijke stage. Geef ons duizend flyers en wij delen ze in groepjes uit.
    Vouwen, nieten, insteken, bezorgen, ik doe het hele rondje.
    Joggen en bussen vullen gaat prima samen, ik doe de wijk in vijf kilometer.
    Sinds kort woon ik hier, en door huis aan huis kaartjes te brengen leer ik de straten en de mensen kennen.
    De scootmobiel heeft een grote mand, ik rijd langs de bungalows en doe blaadjes in de bus.
    Nieuwsbrief van de moskee of kerk, alles breng ik, ook als het regent
    Zoekt u iemand die met twee handen vol aanplakbiljetten langs cafés en buurtcentra gaat? Ik maak er meteen een praatje bij.
    Op mijn rolschaatsen breng ik de post van de vereniging.
    Stickers lezen, dat is de kunst: bij nee-nee sla ik over. Elf jaar folderwijk gehad als kind.
    Twee zussen delen uw strooibriefje uit bij school, met een snoepje erbij.
    Ik hang jullie buurtactie op in alle portieken van de flat, ik heb toch de sleutel
    Ge moogt mij een pak folders geven, ik doe de ronde van de gemeente met de brommer.
    Wie zijn wijkkrant niet meer kan rondbrengen vanwege vakantie of een blessure, die val ik in.
    Bijbanenjager van 16, gratis voor goede doelen, loopt de bussen langs met oortjes in.
  `,
};
