import type { BranchExamples } from '../../../lexicon.js';

export const outside: BranchExamples = {
  rolstoelwandelen: `
    Moeder zit sinds de beroerte in de stoel en kijkt alle dagen op dezelfde muur. Ik woon in Genève. Wie duwt haar eens langs de rivier, dan ruikt ze het water weer?
    Sterke armen van het lossen, nog steeds. Ik rij u over de Maasboulevard heen en terug, ook over de kinderkopjes, en onderweg een ijsje.
    Onze Tess van veertien ruikt zo graag de zee. Ik heb artrose en krijg de stoel niet door het zand of de duinen op. Twee stevige armen gezocht voor een zonnige zondag.
    Wij met de scouts hebben touwen, trekkers en spierballen: geen heuvel te hoog. Laat ons je kind duwen tijdens een speurtocht, met trappen en al.
    Mijn man heeft MS en ik ben te klein en te moe om hem de brug over te duwen. Hij wil zo graag eendjes kijken, hij is pas vijftig. Een stevige kerel op zaterdag?
    Sterke armen van het stukadoren, hart van boter. Ik kom bij het verpleeghuis langs en duw u de markt rond, langs de haringkar, tot u zegt dat het genoeg is.
    De zon schijnt en ik zit achter glas. Duwen hoeft niet ver, tot de eendjes en een ijsje is al een hele reis.
    Sterke armen van het tuinieren en een voorliefde voor hobbelvrije paden. Ik haal u op en we rijden langs de haven.
    Sinds mijn dwarslaesie kom ik zelf niet verder dan de drempel van het winkelcentrum. Wie heeft sterke armen en zin om mij zondag langs de rivier te duwen?
    Moeder is 88, zit in haar stoel voor het raam en ziet de kastanjes verkleuren. Een uurtje erlangs rijden, dekentje over de benen, daar leeft ze van op.
    Ik heb jarenlang mijn man geduwd, over kasseien en door mul zand. Mijn handen missen de handvatten. Wie wil er eens naar buiten?
    Donderdagmiddag ben ik vrij, en ik schrik niet van stoepranden of een elektrische stoel met kuren. Jij bepaalt de route, ik duw of loop ernaast.
    Laatst bracht ik een meneer met MS tot aan de vloedlijn, met brede banden eronder. Hij zweeg een kwartier. Dat gun ik er nog een.
    Mijn vader zit in het verzorgingshuis aan de kade en komt de deur niet uit. Een uurtje over de boulevard duwen, dat is zijn hele week.
    Sterke armen en altijd vrij op maandag. Waar wilt u heen, de markt, de haven, of gewoon de zon?
    Op vrijdag heb ik geen cliënten en bij droog weer ben ik toch buiten. Ik duw graag iemand langs de vaart, ook zware stoelen, want handig ben ik erin geworden.
    Sinds het ongeluk op de bouw zit ik, en met mijn armen kom ik niet over de brug. Even naar het water kijken, een visje halen, wie duwt?
    Moeder van 90 zit de hele winter binnen achter het glas. Met zon zou ze zo graag langs de singel, maar duwen kan ik niet meer.
    Tussen de gele bladeren door met u in de stoel, dekentje over de benen, ik achter de handvatten. Woensdag en zaterdag.
    Duwen kan ik, kletsen ook. Elke dinsdagochtend loop ik bij het verzorgingshuis binnen om iemand langs de vaart te rijden, dekentje over de knieën.
    Onze klas van de mbo zorg wil met dertig bewoners in hun stoel naar het strand. Wij leveren de armen, de wind is gratis.
    Van achter mijn raam zie ik de kastanjes in bloei. Ruiken wil ik ze. Wie duwt mij? Ik weeg maar 54 kilo en vertel moppen.
    Vader zit, en zit, en zit. De verzorging komt er niet aan toe. Een uurtje duwen langs de haven waar hij vroeger werkte, daar leeft hij een week van op.
    Mijn man zit in een duwstoel en ik krijg hem de stoeprand niet meer op. Wie neemt hem mee een blokje om?
    Duwer gezocht voor een frisse neus door het park
    De bewoners van onze afdeling komen zonder vrijwilligers niet buiten, negen rolstoelen staan klaar.
    Ik mis de eendjes in de vijver. Zelf rijden lukt niet met mijn zwakke armen.
    Wie haalt mijn moeder uit het verpleeghuis voor een rondje in het zonnetje, dekentje over de knieën?
    MS heeft mijn benen gepakt maar ik wil wel elke week het bos in, iemand met sterke armen?
    Op woensdagmiddag rijden we met alle bewoners naar de kinderboerderij, we zoeken handen achter de handvatten
    Ik zit heel de dag in mijn zetel op wieltjes voor het raam, wie rijdt mij eens naar buiten?
    Met de rolstoel over de weekmarkt en een visje eten, dat lijkt me wat.
    Mijn vader is zwaar en het pad loopt omhoog, dus een stevige kerel graag.
    Ik kan niet lopen na beroerte, mijn vrouw is ook oud, wie duwt mij beetje door de wijk?
    Avondvierdaagse voor rolstoelers: ons tehuis komt nog begeleiders tekort!
    Oma wil langs het water, haar transportrolstoel staat in de gang. Jij duwt, zij trakteert op ijs.
    Het voetsteunen-en-remmengedoe leer ik u zo, als u maar eens in de week met mij een ommetje maakt.
    Zoek iemand om mijn zoon in zijn aangepaste buggy door de duinen te rijden, hij is dol op wind
    Drie weken niet van de kamer af geweest. Kan er iemand achter mijn stoel lopen?
    Zou iemand genegen zijn mijn echtgenote wekelijks in haar rolstoel rond te rijden langs de rozentuin?
    m'n been zit in het gips en de leenrolstoel rijdt niet vanzelf, wie duwt me naar het terras
    Ik zoek een wandelduwer die hellinkjes en tramrails niet eng vindt.
    Bij mooi weer naar het hertenkamp met mevrouw van 94, ze kan zelf geen meter meer rollen
    Sterke benen, sterke armen: ik duw u graag door weer en wind.
    Laat mij achter de stoel lopen, dan geniet u van de bloesem
    Elke dinsdag in het verpleeghuis rolstoelen duwen naar de kinderboerderij, dat doe ik met liefde.
    Drempels, grind en losse tegels ken ik uit mijn hoofd, mijn moeder zat jaren op wielen.
    Wil u er eens uit maar krijgt u uw man niet vooruit geduwd? Dan neem ik hem mee.
    Ik kom met een warme plaid en een thermoskan, u brengt de rolstoel
    Sportieve student duwt liever opa's dan gewichten in de sportschool.
    Regenkap eroverheen en toch naar buiten, zo ben ik.
    Voor bewoners zonder bezoek rijd ik graag een toertje door de tuin van het tehuis.
    Samen naar de markt, ik duw en u wijst waar we stoppen.
    Ik ben fysiotherapeut geweest en weet hoe ik veilig een stoep op en af ga.
    Heeft u een strandrolstoel nodig? Ik sjouw u door het mulle zand tot aan de zee
    Ik heb sterke handen en zaterdag vrij, kan oude meneer rijden in rolstoel naar park.
    Ge wilt naar buiten maar ge geraakt niet weg met uwen rolwagen? Ik kom duwen.
    Met mijn hond naast de stoel maken we een rondje om de plas.
    Een kopje koffie op het plein, ik rijd u er in tien minuten heen en zet de remmen erop.
    Wij zijn een groepje moeders dat elke donderdag rolstoelers van het zorgcentrum naar buiten rijdt.
    Ook elektrische rolstoelers hebben soms gezelschap naast zich nodig, ik houd het tempo wel bij
    Van het najaarsbos genieten kan ook zittend, ik zorg voor de duwkracht.
    Vrijwillig duwer meldt zich voor de jaarlijkse rolstoeldriedaagse.
    Mijn vader woont op een gesloten afdeling en zit de hele dag in zijn rolstoel aan tafel. Hij was boswachter, dus wie wil hem eens per week mee naar buiten nemen?
    Vrijwilliger gevraagd om met mijn vrouw in de rolstoel te wandelen
    Ik ben 58, heb ALS en kan mijn handen niet meer gebruiken. Toch wil ik naar buiten, de zon voelen en mensen zien, wie duwt me een uurtje?
    Wie rijdt me naar de braderie? De stoel heb ik, de duwkracht niet.
    Ons verpleeghuis houdt zaterdag een wandeldag voor alle bewoners in een rolstoel. We hebben nog tien wandelaars nodig die willen duwen, lunch krijgt u van ons.
    Zelf 80 en mijn man weegt 95 kilo, ik krijg de rolstoel niet over het bruggetje
    Mijn buurman is zijn onderbenen kwijtgeraakt door suikerziekte. Hij zou graag weer eens langs de haven en de viskraam komen.
    Mama in rolstoel wil naar buiten als is mooi weer, ik werk hele dag. Wie komt?
    Rondje om de kerk in de rolstoel, meer hoeft niet
    De activiteitenbegeleiding zoekt vaste wandelaars voor bewoners die niet zelf kunnen rijden. U haalt hen op van de huiskamer en brengt ze na een uurtje terug.
    Met mijn gebroken heup zit ik drie maanden in een geleende rolstoel. Wie neemt me mee voor frisse lucht?
    Mijn dochter (24, meervoudig beperkt) geniet van hobbels en vogels. Zoek iemand met stevige schoenen achter haar wagen.
    Ons bomma zit in ne rolstoel en wil langs de vaart
    De hond van mijn moeder mocht mee naar het tehuis. Zou iemand hen samen kunnen uitlaten, zij op wielen en het hondje aan de lijn?
    Naar de winkels in een rolstoel, passen, kijken en een kop thee, wie duwt mijn tante?
    Sinds haar beroerte zit mijn zus op de revalidatieafdeling en ziet ze alleen de gang. Wie rijdt haar de tuin in?
    Bewoners naar de kerkdienst rijden, zondag half tien, rolstoelduwers welkom
    Wie wandelt met een mevrouw die niet kan lopen maar wel de hele weg zingt?
    De heuvel bij ons huis is te steil voor mij om hem omhoog te duwen
    Ik woon naast een verzorgingshuis en zie de mensen daar voor het raam zitten. Graag kom ik elke week iemand ophalen om met de rolstoel door de buurt te gaan.
    Rolstoel duwen door het park, met plezier
    Mijn oma genoot altijd zo als ik haar naar de markt reed. Nu zij er niet meer is, wil ik een andere oudere in een rolstoel mee naar buiten nemen.
    Bent u aan uw rolstoel gekluisterd en wilt u een luchtje scheppen?
    Twee vrienden van 18 zoeken een maatschappelijke stage in een zorghuis. Wij kunnen allebei goed duwen en kletsen nog beter.
    Ik ken alle rolstoelvriendelijke paden in het bos hier, zonder trapjes en klaphekjes
    Even de stad in, etalages kijken en een ijsje op schoot. Ik duw, rem en let op de stoepranden.
    Wandelvrijwilliger voor mensen die niet meer kunnen lopen
    Als ik vrij ben, loop ik toch altijd langs de rivier. Met een rolstoel voor me vind ik dat nog leuker, want dan heb ik gezelschap.
    Kan ik mevrouw of meneer buiten rijden met rolstoel? Ik ben sterk en rustig.
    Uw man in de rolstoel en ik gaan op stap, u kunt intussen even uitrusten.
    Ge raakt niet meer te voet buiten? Ik duw u tot aan het terras en terug.
    Ik duw een rolstoel net zo graag als een kinderwagen
    Een rondje dierenpark met een bewoner in de rolstoel, ik neem brood voor de geiten mee
    Warm aangekleed, voeten op de steunen, en daar gaan we, langs de kade
    Zaterdags help ik met rolstoelers bij het uitstapje van het verzorgingshuis
  `,
  wandelen: `
    De fysiotherapeut zegt elke dag een halfuur, maar alleen draai ik om bij de eerste lantaarn. Een loopmaat die ook na elke bocht wil uitrusten op een bankje?
    Met mijn kunstheup doe ik vijf kilometer, in mijn tempo, langs de vaart. Dinsdagmorgen half tien bij de molen. Loop gerust een stukje op, zwijgen mag ook.
    Bevallen in oktober en sindsdien loop ik met de kinderwagen rondjes door een wijk waar ik niemand ken. Welke mama, papa, opa of tante zet er ook graag de pas in?
    Om half negen breng ik mijn kleinzoon weg en dan heb ik zin in een frisse neus, vijf kilometer, liefst met iemand die geen haast heeft.
    De dokter zegt: mevrouw, tienduizend stappen. Alleen voel ik mij bekeken in mijn lange jas. Met nog een dame om het meertje, kwebbelend, dan merk ik er niks van.
    Elke ochtend om half acht loop ik mijn ronde door het Kralingse Bos. Wie naast me komt mag zwijgen, mopperen of vertellen. Tempo: dat van een tevreden ezel.
    De cardioloog zegt dagelijks een half uur, maar in mijn eentje kom ik niet verder dan de bank bij de vijver. Rustig tempo, en praten mag.
    Ik liep zevenmaal de Vierdaagse en loop nu alleen nog voor mijn plezier. Acht kilometer, zes, of een blokje om naast u, mij is het allemaal goed.
    's Avonds durf ik door het park niet meer sinds dat gedoe van vorige maand. Zijn er vrouwen die om zeven uur ook nog een frisse neus willen halen?
    De psycholoog zegt elke dag dertig minuten buiten. Maar ik krijg mezelf niet van de bank als er niemand bij de voordeur staat te wachten.
    Langzaam, met om de honderd meter een bankje, want mijn longen doen nog veertig procent. Wie heeft dat geduld?
    Sinds haar dood loop ik 's morgens vroeg een uur langs de plas. Er past nog iemand naast me. Zwijgen mag ook.
    Tijdens mijn burn-out liep ik me gezond. Nu neem ik graag iemand anders mee het bos in, telefoon thuis, tempo naar keuze.
    Van de dokter moet ik 8000 stappen en in mijn eentje stop ik bij de bakker. Iemand die gewoon een lus om het dorp loopt en kletst?
    Elke dag om half tien ga ik de dijk langs tot het gemaal en terug. Aansluiten mag, ik ga langzaam sinds mijn knie.
    In de lunchpauze loop ik altijd hetzelfde rondje om het kantoor in mijn uppie. Werkt er nog iemand op het bedrijventerrein die van half een tot een mee wil?
    Elke dag na de laatste vergadering moet ik mijn hoofd luchten: van vijf tot zes, door de polder, weer of geen weer. Wie in de buurt woont loopt mee op.
    Van de cardioloog moet ik dagelijks een half uur en in mijn eentje draai ik bij de bakker al om. Rustig tempo, geen stokken.
    Op nieuwjaarsdag loop ik tien kilometer langs de dijk, daarna erwtensoep. Het is leuker met iemand die ook van zwijgen houdt.
    Sinds mijn scheiding zijn de zondagen eindeloos. Een rondje plas, wat praten, meer zoek ik niet.
    Elke ochtend na de dauw, met jonge moeders en een kinderwagen langs de plas. Ik ben zelf oma en loop graag traag.
    Stevige schoenen, thermoskan, geen haast. Ik doe rond de zeven kilometer per keer en vind het prettiger met iemand naast me dan met een podcast.
    Na mijn hartinfarct moet ik elke dag een half uur de deur uit. Iemand die ook langzaam aan wil beginnen, rondje vijver, mag aanhaken.
    Van de dokter moet ik tienduizend stappen. In mijn eentje kom ik tot de bakker. En terug, met gebak.
    Als ik alleen loop, ga ik malen. Met iemand naast mij niet. Een vast rondje rond de plas, 's ochtends om negen, weer of geen weer?
    Wie trekt er op zondagochtend met mij de stevige stappers aan?
    De dokter zegt 8000 stappen per dag maar in m'n eentje kom ik de bank niet af
    Na het overlijden van mijn man mis ik iemand naast me op het bospad.
    Maatje gezocht voor klompenpaden, ongeveer 10 km, met een broodje halverwege.
    Ik loop met een rollator, rustig tempo, en wil elke dag een blokje om maar alleen struikel ik
    Ik wil Nederlandse vrouw leren kennen, samen lopen in het park na school.
    's Avonds durf ik in het donker niet alleen een ommetje te maken. Wie loopt mee?
    Trainen voor de Vierdaagse, wie heeft ook blarenpleisters in huis?
    Mijn vader met alzheimer moet bewegen, anders dwaalt hij. Wie neemt hem mee naar buiten voor een uurtje?
    Zoek iemand voor nordic walking, ik heb stokken over
    Ge woont in de buurt en ge stapt graag? Ik zoek gezelschap langs de vaart.
    Van knooppunt naar knooppunt door de polder, daar zoek ik nog een kletsmajoor bij.
    Mijn conditie is na long covid weg, begin met vijf minuten tot de brievenbus. Wie is geduldig?
    Het strand, wind in de haren, uitwaaien: wie heeft er zin op vrijdag?
    Ik ben slechtziend en maak gaarne een flinke tippel aan de arm van een betrouwbaar persoon.
    Lekker een rondje vijver in de lunchpauze, ik werk thuis en zie geen mens
    Wie wil met mij een stuk Pieterpad doen, etappe voor etappe?
    Bewegen op recept, zei de POH, maar dan liever met een kletspraatje erbij.
    Voor mijn moeder van 85: een kwartiertje schuifelen door de straat met iemand die haar arm vasthoudt.
    Rondje Kralingse plas? Tempo slak, humor verplicht
    Depressie en de muren komen op me af, ik zoek iemand die me gewoon aan de deur komt halen voor frisse lucht.
    Zin om er even uit te gaan? Ik loop elke ochtend langs de rivier en heb graag aanspraak.
    Ik haal u op, u geeft mij een arm en we gaan kijken of de krokussen al uitkomen
    Oud-gymleraar gaat met u te voet, in uw eigen tempo en met veel bankjes onderweg.
    Elke dinsdag 10 uur start bij het buurthuis ons loopgroepje, iedereen mag aansluiten.
    Ik ken alle paddenstoelen in het bos en vertel er graag over onder het lopen.
    Wie loopt er mee? Vijf kilometer over de hei en dan koffie met appelgebak
    Natuurgids in opleiding neemt buurtgenoten mee de duinen in, gratis.
    Kuierend door de oude binnenstad vertel ik u over gevels en hofjes.
    Samen stappen tellen, ik heb een stappenteller cadeau gekregen en zoek concurrentie.
    Ook als u maar tot het eind van de straat komt, kom ik langs met goede schoenen aan.
    Wandelmaatje biedt zich aan voor iemand die niet alleen durft te gaan na een val.
    Bij regen met paraplu, bij zon met pet, ik ga altijd en jij kunt mee
    Ik wil graag lopen met Nederlandse mensen, dan praat ik en wij zijn gezond.
    Na het eten een verteerrondje? Ik bel bij u aan om zeven uur.
    Mindful door het bos zwerven in stilte, wie voelt daar wat voor?
    Langeafstandslopers gezocht die net als ik 25 km op een dag willen doen.
    Met mensen die vergeetachtig zijn loop ik graag een vast rondje, ik breng ze veilig weer thuis
    Stappen langs den dijk, en daarna een pintje. Wie gaat er mee?
    Een praatje gaat makkelijker naast elkaar dan tegenover elkaar, dus kom, jas aan.
    Heeft u een kunstheup en moet u oefenen met krukken? Ik blijf naast u.
    Sinds ik hier woon wandel ik elke dag alleen door de wijk. Gezellig met iemand samen lopen en onderweg kletsen lijkt me veel leuker, ik ben een vrouw van 62.
    Wandelmaatje gezocht, twee keer per week, ongeveer een uur
    Mijn hond is overleden en nu kom ik niet meer buiten. Is er iemand die mij meeneemt voor een rondje?
    Samen lopen in de avond, rond half acht, langs het kanaal
    Ik ben van 1948 en na mijn nieuwe knie moet ik iedere dag een stukje lopen van de fysio. Alleen ben ik bang om te vallen, wie gaat er naast me?
    Wie houdt er van stevig doorstappen op de hei?
    Mijn vrouw heeft parkinson en moet blijven bewegen. Met mij gaat ze niet, maar met een gezellige dame aan haar arm vast wel.
    Zoek wandelvriendin, ik ben 45 en wil afvallen
    Ik loop graag trajecten van LAW-paden, met een rugzakje en een boterham. Wie wil af en toe een dagtocht van vijftien kilometer maken?
    Ik kan alleen korte stukjes, met bankjes tussendoor. Is dat te langzaam voor u?
    Mijn moeder woont zelfstandig maar komt zonder begeleiding niet buiten. Iemand die haar een arm geeft voor een wandelingetje naar de vijver?
    Ik ken niemand en wil beetje lopen in natuur met mensen. Ik woon drie maanden hier.
    Frisse neus halen, wie komt me ophalen?
    Ge gaat ook graag gaan stappen? Alleen vind ik er niks aan, met twee is 't plezanter.
    Stappenplan van de diëtist: elke dag een half uur naar buiten, maar wie sleept me mee?
    Lopen door de duinen met mijn teckel en jouw hond, iets voor iemand?
    Mijn man zit door zijn depressie hele dagen binnen, een andere man om mee te lopen zou hem helpen
    Vijftien minuten per dag, mijn stok links, uw arm rechts
    Vrouwen om samen te joggen en wandelen, beginners
    Elke morgen om negen uur trek ik mijn wandelschoenen aan en loop een uurtje door het bos. Wie zich aan wil sluiten is welkom, ook als je langzaam bent.
    Een blokje om? Ik haal u op.
    Door een burn-out ben ik gaan wandelen en dat heeft mij goed gedaan. Nu wil ik anderen die thuis zitten meenemen naar buiten.
    Ons wandelclubje zoekt nieuwe mensen, donderdag, vijf tot acht kilometer
    Ik loop graag met ouderen die onzeker ter been zijn. We doen het rustig aan, met rollator, stok of aan mijn arm.
    Struinen langs de uiterwaarden, laarzen aan, wie gaat mee?
    Tijdens het wandelen vertellen mensen me vaak hun hele leven. Heeft u daar behoefte aan, dan stap ik graag met u mee.
    Mijn wandelmaat is verhuisd, dus er is plek naast mij
    Voor mannen die met pensioen zijn en niet op de bank willen blijven zitten: maandag een flinke wandeling en een uitsmijter na afloop.
    Ik kan met uw vader met dementie een rondje lopen, dan heeft u handen vrij.
    Een avondwandeling voor vrouwen die in het donker niet alleen durven.
    Kom, we gaan een toerke doen langs de velden
    Stadswandeling, boswandeling, dauwtrappen, ik ben overal voor te porren
    Met uw kinderwagen of hond erbij? Gezellig, ik loop mee
    Wandelen met nieuwkomers door de wijk, en onderweg leer je je buren kennen
    Na een nieuwe heup of knie loop ik met u de eerste meters buiten
  `,
  fietsen: `
    Sinds mijn man dood is heb ik de e-bike amper aangeraakt, alleen knooppunten volgen vind ik eng. Zoek een dame van rond de 70 voor rondjes van een kilometer of dertig.
    Elke woensdag bij droog weer trap ik van pontje naar pontje door de Ooijpolder, met thermosfles. Gepensioneerd aardrijkskundeleraar, dus u krijgt de stuwwallen erbij cadeau.
    Nieuwe stad, nieuwe studie, nog niemand ontmoet die niet naar de kroeg wil. Een rondje met de benen, trappen langs de rivier, is er een student die daar zin in heeft?
    Mijn racefiets en mijn vrouw vinden dat ik te lang alleen ben. Dertig tot zestig kilometer op woensdagmorgen, tempo in overleg, koffiestop verplicht.
    Zomer begint en mijn man zit alleen achter zijn scherm. Ik zoek andere vrouwen die zondag langs de dijk willen trappen, dertig kilometer, met broodjes in de tas.
    Lekker rondje door de polder, niet hard, wel ver. Ik (56, Hindoestaans, nieuwe heup) neem je mee over de knooppunten en weet overal een goed bankje.
    Mijn fietsclub rijdt 30 gemiddeld en ik ben na mijn nieuwe heup blij met 17. Wie wil er langs de dijk en halverwege stoppen voor een uitsmijter?
    Knooppunten, thermoskan, regenbroek. Elke woensdag rijd ik veertig kilometer op mijn e-bike en met twee trapt het lichter.
    Op mijn driewieler ga ik hooguit twaalf per uur. Wie peddelt op een zonnige middag met mij naar het pontje en terug?
    Gescheiden, 61, e-bike met volle accu en op zondag nergens heen. Rondje polder van dertig kilometer, pannenkoek onderweg.
    Zelfde rondje langs de Schelde, wind tegen, elke zondag. Het is mooier met iemand naast mij, e-bike of gewoon is gelijk.
    Ik rij zaterdag 40 kilometer door het heuvelland, met koffiestop bij Epen. Tempo is gesprekstempo.
    Van alle nakijkwerk krijg ik een kromme rug. Zijn er mensen die op zondagmorgen een tochtje langs de plassen maken in normaal tempo en zonder wielerbroek?
    Elke zaterdag trap ik veertig kilometer kantoorstof weg, knooppunten op een briefje, appeltaart halverwege. Wie ook met elektrische ondersteuning rijdt, is welkom.
    Met pensioen, een nieuwe e-bike, en mijn man die liever voor de buis zit. Knooppuntenroutes van dertig à veertig kilometer, wie trapt mee?
    Bij mooi weer ga ik dinsdags op de racefiets naar zee, 25 gemiddeld. Haak aan.
    Wij zijn twee zestigers met trapondersteuning, nooit harder dan twintig per uur en altijd een stop met appelgebak. Er kan een derde wiel bij.
    Ken elk knooppunt van hier tot de Duitse grens. Ik zet routes uit en rij voorop voor wie liever niet alleen de polder in trapt.
    Mijn club is opgeheven omdat iedereen óf dood is óf elektrisch rijdt met 25 per uur. Ik trap nog zelf! Wie gaat er rustig mee, een kilometer of twintig, met koffie halverwege?
    sinds mijn val durf ik de dijk niet meer op alleen maar de benen willen nog wel wie rijdt er op dinsdag naast me
    Wie trapt er met me mee naar de pannenkoekenboerderij? Ik heb een e-bike, niet te snel graag.
    Mijn fietsvriendin is verhuisd en nu staat mijn rijwiel stof te verzamelen in de schuur
    Racefietser zoekt kopman, gemiddeld 28 per uur, zaterdag vroeg.
    Na mijn CVA durf ik alleen op een driewieler en alleen met iemand voor me op het fietspad.
    Tochtje langs de bollenvelden in april, wie heeft er zin?
    Ik heb nieuwe elektrische fiets en ben bang voor verkeer. Kan iemand een keer samen rijden?
    Als weduwnaar mis ik onze middagen op de pedalen met een thermosfles in de tas
    Gezocht: mountainbikemaatje voor de modderpaden, beginner is geen probleem.
    Fietsknooppunten, broodtrommel, zadelpijn. Wie houdt daar ook van?
    Wielertoerist van 67 zoekt gezelschap om den dijk af te bollen.
    Mijn zoon van 15 zit maar te gamen, wie neemt hem een keer mee op de ATB?
    Zou iemand op woensdag met mij een rondje IJsselmeer of iets kleiners willen maken?
    Mijn vader mag van de neuroloog nog peddelen maar verdwaalt in zijn eentje.
    Voor een meerdaagse fietsvakantie met tentje zoek ik een reisgenoot.
    Even lekker de polder in met wind mee en met de trein terug, wie?
    Ik rijd op een scootmobiel en zoek mensen met een trapfiets om samen op pad te gaan
    Kom net uit een burn-out, rustig toeren helpt, maar liefst niet alleen.
    Wie kent mooie routes in de omgeving en wil me op sleeptouw nemen? Pas verhuisd.
    Ons dameskransje op stalen rossen heeft door blessures versterking nodig.
    Mijn kleinzoon en ik willen de pontjesroute doen, maar ik kan geen band plakken dus graag iemand erbij.
    Elke donderdagmiddag 30 km op de e-bike langs de knooppunten, rij je mee?
    Ik stippel routes uit langs ijsboerderijen en theetuinen, u hoeft alleen te trappen
    Fietsmaatje met pomp, plakspullen en een flinke dosis geduld.
    Voor wie na ziekte weer conditie wil opbouwen fiets ik graag een uurtje op laag tempo.
    Oud-wielrenner laat zich met liefde inhalen door buurtgenoten.
    Zin in een toertje op twee wielen naar de hei? De zon schijnt!
    Met mijn driewieler ga ik langzaam, dus iedereen kan mij bijhouden.
    Ik rij voorop en roep paaltje, jullie volgen. Start om 13 uur bij de molen
    Samen naar de zee trappen en patat eten, ik ben bijna elke zondag vrij.
    Bang op rotondes met uw nieuwe elektrische rijwiel? Ik ga naast u rijden tot u zekerder bent.
    Ik wil graag met iemand door polder fietsen en over Nederland leren.
    Gravelfanaat zoekt buren die ook graag stof happen.
    Ge zijt welkom bij ons fietsclubke, we rijden nooit rapper dan 18.
    Helm op, bidon vol en gaan, ik ben er klaar voor. Wie ook?
    Voor mensen met beginnende dementie die nog goed trappen: ik rijd mee zodat u thuiskomt
    Vogelkijken vanaf het zadel, verrekijker in de stuurtas, wie vindt dat leuk?
    Met oudere heren een rondje langs de vestingwerken peddelen lijkt mij prachtig.
    Ik heb een tweede fiets in de schuur die je mag gebruiken als je met mij mee wilt toeren.
    Nieuw in de wijk? Ik laat u alle sluipweggetjes zien, op het fietsje uiteraard
    Mijn man kan niet meer fietsen en alleen vind ik er niks aan. Welke vrouw van rond de 70 met een elektrische fiets wil er af en toe met mij op uit?
    Fietsmaatje gezocht, rustig tempo, 20 tot 30 km
    Vroeger fietste ik het hele land door, maar na mijn hartoperatie durf ik niet goed alleen. Wie rijdt er op een doordeweekse dag een rondje met mij?
    Wie wil er samen fietsen op zondagmiddag en ergens koffie drinken?
    Ik heb een ligfiets en zoek iemand die ook van lange, rustige tochten houdt. Tempo maakt me niet uit, als er maar gelachen wordt.
    Samen fietsen met andere vrouwen, ik kan net goed fietsen en wil meer kilometers maken
    Ben 66, net gestopt met werken en heb een mooie toerfiets gekocht. Nu nog iemand om mee de omgeving te verkennen.
    Zoek maat voor de wielren op dinsdagavond
    Mijn vader van 78 gaat er elke dag op zijn fiets op uit, maar ik vind het niet meer veilig. Wie zou met hem mee willen rijden?
    Iemand zin om mee te doen aan de fietsvierdaagse?
    Rondje pontjes, rondje kastelen, rondje bier, wie gaat mee?
    Ik ben de vrouw met de gele fiets en ik zoek gezelschap. Mijn accu haalt 60 kilometer, daarna moet ik aan de stekker.
    Ge hebt nen elektrische velo en ge rijdt graag eens een toerke? Laat iets weten.
    Alleen op pad met de fiets en dan alleen op een terras, dat ben ik zat
    Zoek groepje om op mountainbike door het bos te crossen, ik ben 29
    Wie weet een route zonder steile bruggen en rijdt hem met me?
    Met mijn nieuwe stadsfiets wil ik de omgeving leren kennen, ik kom uit Iran en fiets graag
    Langs de dijk, de pont over, ijsje, en weer terug. Ik zoek een kameraad van rond de 75.
    Zodra het droog is zit ik op mijn fiets. Wie het leuk vindt om met mij een middag langs de dorpen te rijden, kan zich melden.
    Lekker fietsen, wie fietst er mee?
    Onze fietsgroep van vijftigplussers rijdt iedere dinsdag zo'n 40 kilometer met twee keer pauze. Er is nog ruimte voor drie mensen.
    Ik ken de mooiste routes door bos en duin en neem graag iemand mee
    Bent u weduwe of weduwnaar en staat uw fiets al maanden op slot? Ik kom u thuis ophalen en dan doen we een kort stukje.
    Zaterdag tochtje naar het pannenkoekenhuis, 12 km heen, 12 terug
    Ik ben 30, fiets veel op de racefiets en help graag beginners op weg. We oefenen rijden in een groepje en rustig klimmen op de dijk.
    Durf je na een ongeluk niet alleen de weg op? Ik fiets voor of achter je.
    Met kaart en knooppuntenlijstje in de hand, zonder telefoon. Zo fiets ik het liefst, en met z'n tweeën verdwaal je gezelliger.
    Nieuwkomers die hun fietsspieren willen trainen: ik rij mee naar het strand
    We trekken er met de fiets op uit, ge moogt aansluiten
    Elke week een andere bestemming: molen, fort, pluktuin of museum, op het stalen ros
    Ik heb twee fietstassen vol broodjes en tijd zat
    Toerclub zoekt leden, we fietsen 60 km met koffiestop
    Samen trappen is goed voor hoofd en benen, ook na een burn-out of verlies
    Heen met tegenwind, terug met een rotgang
  `,
  'leren-fietsen': `
    Van mijn man mocht het nooit. Hij is nu dood, God hebbe zijn ziel, en ik ben 68 en wil op twee wielen naar de markt. Wie houdt me achter aan het zadel vast?
    Als verkeersouder en juf heb ik een half dorp van de zijwieltjes gekregen. Dames uit andere landen die het nooit mochten: op het lege schoolplein valt het mee.
    In mijn land reden meisjes niet op twee wielen. Nu ik au pair ben, zit iedereen op zo'n ding en ik sta ernaast. Wie houdt mijn zadel vast op een leeg parkeerterrein?
    Met al mijn kleinkinderen deed ik het: bezemsteel achterop, hand in de rug en loslaten als ze het niet merken. Voor jouw dochter van vijf heb ik ook geduld.
    Ik ben 38 en nooit op twee wielen gezeten, in mijn dorp mocht een vrouw dat niet. Mijn kinderen rijden al weg. Op een leeg pleintje, vroeg, zonder publiek alsjeblieft.
    Zadel laag, trappers eraf, eerst steppen. Zo kreeg ik al elf vrouwen uit de wijk in het zadel. Knieën mogen schaven, hoofddoek mag wapperen, en in mei rijden we naar het strand.
    ik ben vrouw 41 jaar uit Syrië, in mijn land ik mocht niet op fiets. nu mijn kinderen fietsen weg en ik kan niet mee.
    Zes volwassenen heb ik al zonder zijwieltjes het plein over gekregen. Zadel laag, ik ren ernaast, en vallen doen we in het gras.
    Door mijn evenwichtsstoornis ben ik twee jaar geleden afgestapt. Met iemand die achter me aan holt en het zadel vasthoudt, wil ik het opnieuw proberen.
    Ik leer vrouwen die het als kind nooit mochten om op twee wielen te blijven. Leeg schoolplein, step erbij, niemand die kijkt.
    Ik ben 34 jaar, uit Eritrea, en nog nooit op twee wielen. Ik wil mijn dochter naar school brengen. Wie houdt mij vast?
    Op het lege parkeerterrein achter de moskee leer ik vrouwen balanceren en remmen, geen mannen erbij, twee uur op dinsdag.
    Op het lege plein achter de school heb ik menig moeder op twee wielen gekregen. Gymleraar met vakantie, laag zadel, veel geduld, pleisters aanwezig.
    Ik werk in thuiszorg, collega's gaan snel met fiets en ik loop alles. In Ghana nooit gedaan. Wie kan houden achter zadel, avond als niemand kijkt?
    In Eritrea ik nooit geleerd, mijn kinderen lachen en rijden weg. Ik wil voor de zomer kunnen op twee wielen, zonder veel mensen kijken.
    Op het lege schoolplein leer ik volwassen vrouwen balans houden en afstappen. Ik heb een lage damesfiets en veel geduld.
    Zweten op het parkeerterrein, lachen als het lukt. Ik leerde zelf pas op mijn vierendertigste op twee wielen blijven en help nu andere vrouwen.
    Hand op het zadel, rennen, loslaten. Zo heb ik vier kinderen en een buurvrouw uit Somalië aan het trappen gekregen. Jij bent de volgende.
    In mijn land doen vrouwen dit niet. Ik ben 38 jaar, mijn kinderen rijden voor mij weg en lachen. Ik wil ook op twee wielen. Wie houdt mij vast?
    Hij is elf en valt nog steeds om. Het komt door zijn motoriek, zegt de fysio. Volgend jaar moet hij naar de middelbare, zes kilometer. Wie oefent met hem op een leeg parkeerterrein?
    Ik ben 38 jaar, uit Syrië, en heb nooit op een fiets gezeten. Wie leert mij dit?
    Mijn dochter van 7 rijdt nog met zijwieltjes en ik heb een hernia, dus ernaast rennen gaat niet.
    Opstappen lukt, maar evenwicht houden en afstappen niet
    Verkeersexamen van groep 7 komt eraan en mijn zoon slingert nog over de weg.
    Wie houdt mij vast aan mijn bagagedrager tot ik het kan?
    Als volwassen vrouw schaam ik me, ik wil oefenen op een leeg plein waar niemand kijkt
    Fietsles gezocht voor vier moeders van het taalcafé, liefst van een vrouw.
    Na een zwaar ongeluk moet ik alles opnieuw leren: sturen, remmen, achteromkijken.
    Rechts afslaan, hand uitsteken, voorrang haaientanden, ik snap niks van die regels op mijn rijwiel.
    Mijn zoontje met DCD krijgt het trappen en sturen tegelijk niet voor elkaar.
    Ik kan rechtdoor maar bij een bocht val ik. Wie oefent met me in het park?
    Kan er iemand ons au-pairmeisje leren fietsen, zij is gevallen en nu bang?
    Ons manneke wil zijn steunwielen kwijt, wie heeft er geduld?
    Heb fiets gekregen van buurvrouw maar weet niet hoe gaan. Elke zaterdag kan ik leren.
    Op mijn 60e wil ik het nog onder de knie krijgen, op een laag damesfietsje
    Ik zoek een instructeur die mijn moeder uitlegt hoe je met een e-bike veilig wegrijdt en remt, ze heeft 20 jaar niet gereden.
    Van loopfiets naar echte fiets, wie heeft trucs?
    Mijn verkeersangst is groot; eerst balanceren, daarna door de straat, dan het kruispunt.
    Wie geeft er les aan vluchtelingenvrouwen op donderdagmorgen? Wij hebben tien fietsen en nog geen docent.
    Met een bakfiets rijden is heel anders, ik kukel steeds om. Oefenen met een ervaren moeder?
    Ik leer u fietsen op een rustig parkeerterrein, met laag zadel en steppen als begin
    Verkeersouder op school wil met kinderen oefenen voor het fietsexamen.
    Eerst steppen, dan zweven, dan trappen: zo leerde ik het al dertig vrouwen.
    Pedalen eraf, zadel omlaag en binnen een week rijdt uw kleuter zonder zijwieltjes.
    Nooit te oud om het te leren, mijn oudste leerling was 71.
    Ik heb een oude leenfiets die best mag vallen, kom maar oefenen
    Als vrouw geef ik fietsles aan vrouwen, hijab geen probleem, plein is afgeschermd.
    Laat mij maar naast je rennen, ik ben marathonloper.
    Samen door het verkeer oefenen: kijken over de schouder, arm uit, voorrang geven.
    Ex-rijinstructeur leert nieuwkomers de verkeersborden en voorrangsregels op twee wielen.
    Ik heb zelf op mijn 30e leren fietsen in Nederland, nu ik wil anderen helpen
    Kinderen met motorische problemen leer ik stapje voor stapje balans houden.
    Durft u na een valpartij niet meer op te stappen? We beginnen gewoon met stilstaan en afstappen.
    Opa met stok aan de achterkant van het kinderfietsje, die beproefde methode ken ik nog.
    Ge kunt nog niet rijden met de velo? In vier lesjes zijt ge vertrokken.
    Elke zondagochtend fietsschooltje op het basketbalveld, iedereen mag komen vallen en opstaan.
    E-bike nieuw? Ik oefen met u wegrijden, schakelen en de noodstop.
    Mijn zusje en ik (16 en 18) leren kids uit de buurt zonder handje los te rijden
    In mijn land fietsen vrouwen niet, dus ik heb het nooit geleerd. Nu woon ik hier en wil ik mijn kind op de fiets naar school brengen, wie kan mij les geven?
    Wie leert mijn zoon van 6 fietsen zonder wieltjes?
    Ik ben 50 en durf niet te fietsen op straat. Op de stoep gaat het wel, maar bij auto's knijp ik mijn ogen dicht, wie heeft geduld?
    Fietsles voor volwassenen, bestaat dat hier?
    Mijn vrouw komt uit Indonesië en is al twee keer in de sloot beland. Zij zoekt een rustige vrouw die haar verder leert fietsen.
    Hij kan skaten en steppen, maar op twee wielen met trappers valt hij om
    Elke keer val ik naar links. Ik heb een oude fiets met laag zadel, ik zoek iemand die mij vasthoudt.
    Mijn dochter is bang om te vallen sinds ze door een ruit ging. Van mij neemt ze niks aan, misschien wel van een lieve buurvrouw.
    Met één hand sturen en richting aangeven lukt nog niet
    Ik heb nieuwe e-bike en schrik hoe hard hij gaat bij het wegrijden. Iemand die op een leeg parkeerterrein met mij oefent?
    Onze Syrische buurvrouw wil leren fietsen. Wie wil een paar zaterdagen met haar oefenen, zij is 42 en heel gemotiveerd?
    Voor het verkeersdiploma moet mijn dochter de route oefenen
    Ge kunt goed uitleggen en niet rap kwaad worden? Mijn dochter moet nog leren rijden met haar fietske.
    Ik wil met vriendinnen leren fietsen in een gymzaal of op een plein, wie is onze juf?
    Zijn knieën zitten vol schaafwonden en de fiets staat nu in de hoek
    Hoe leer je een kind met een hersenbeschadiging fietsen? Wij komen er niet uit.
    Rijden in een rechte lijn gaat, omkijken naar auto's nog niet
    Ik wil leren fietsen voor ik in thuiszorg ga werken, want alle klanten zijn ver.
    Fietsen leren kan op elke leeftijd. Ik heb in het buurthuis al veel vrouwen lesgegeven en begin graag met een nieuwe leerling.
    Ik leer uw kind fietsen op het schoolplein
    Mijn drie kinderen heb ik zonder tranen van de zijwieltjes gekregen. Met een theedoek om hun buik en veel gejuich, zo wil ik dat van u ook wel doen.
    Les in op- en afstappen, bochten en remmen, ieder in eigen tempo
    Op woensdagmorgen geef ik fietslessen aan nieuwkomers. We beginnen in het park en gaan na zes weken samen de weg op.
    Ik vang je op als je valt, beloofd
    Als oud-verkeersagent leer ik kinderen en volwassenen veilig door het verkeer te fietsen. Borden, haaientanden, dode hoek, alles komt langs.
    Vrouw leert vrouw fietsen, gratis
    Heeft u jaren niet gefietst en wilt u het weer oppakken? Ik blijf naast u lopen tot u de balans terug hebt.
    Ik heb tijd in weekend, kan kind leren op fiets zonder hulpwiel.
    Op een driewieler rijden is ook een kunst, die bochten leer ik u
    Mijn plein, mijn krijtlijnen en pionnen: ik maak er een parcours van
    Eerst de stoep, dan het fietspad, dan de rotonde
    Samen oefenen voor het praktisch verkeersexamen, op de echte route
    Ik leer kleuters evenwicht houden op een loopfiets en daarna op een echte
    Angst om op te stappen? Met mijn hand op uw rug gaat het lukken
  `,
  duofietsen: `
    Vijftig jaar fietsten wij samen, tot mijn ogen het opgaven. In het wijkcentrum staat zo'n ding met twee zadels naast elkaar. Wie stuurt, zodat ik weer kan trappen?
    Op onze tandem zat achterop altijd mijn Ria. Het zadel is leeg en ik rij slingerend. Een slechtziende die wind in het gezicht wil is bij mij aan het goede adres.
    Mijn zoon is doofblind en geniet zichtbaar van wind in zijn gezicht. Er is in de wijk een tweezitter te leen, maar ik moet thuis bij zijn broertjes blijven.
    Sterke benen, zeventien jaar, en ik mag de rijdende bank van de buurtvereniging besturen. Wie wil er naast me zitten, ik trap, jij zwaait.
    Vader was wielrenner in Asmara, kampioen van zijn straat. Nu ziet hij bijna niets meer. Is er iemand die vóórop wil op een tandem, zodat hij weer wind in zijn gezicht krijgt?
    Bij het buurthuis staat een dubbele fiets met motor te roesten omdat niemand durft te sturen. Ik wel! Stap naast mij in en zeg links of rechts.
    Mijn man is blind geworden, maar zijn benen zijn die van een wielrenner. Er staat een tandem in de schuur en ik kan hem niet sturen.
    Het buurthuis heeft zo'n fiets waar je naast elkaar zit. Ik heb de sleutel en stalen kuiten; u wijst aan waarheen, ik trap.
    Vroeger fietste ik de elfstedenroute, nu zie ik niks meer. Wie neemt het stuur van mijn tandem? Trappen doe ik wel.
    Mijn vrouw heeft alzheimer en mag niet meer alleen de weg op. Op zo'n fiets naast elkaar zou ze stralen, maar ik heb er de knieën niet meer voor.
    De fiets met twee zadels naast elkaar van het zorgcentrum staat hele dagen stil. Ik ben de chauffeur, u geniet en trapt mee als u zin hebt.
    Als voorrijder op een tandem heb ik al honderden kilometers met slechtzienden gemaakt, en ik kondig elke bocht aan.
    Hij was wielrenner, nu ziet hij alleen nog vlekken. Zou er een voorrijder voor op de tandem bestaan die van een flink tempo houdt?
    De gemeente heeft zo'n twee-naast-elkaar-fiets en ik mag hem besturen. Gaat u mee de polders in? U trapt zoveel u wilt.
    Op mijn achtenvijftigste uit de directiekamer gestapt met een gouden handdruk en goede benen. Ik trap voor twee: u zit ernaast, voelt de wind en wijst aan waarheen.
    Ik was de snelste van de redactie op de racefiets, nu zie ik nog vijf procent. Voorop op de tandem een goed stel ogen, achterop zorg ik voor het tempo.
    Na mijn herseninfarct kan ik zelf niet meer sturen, maar wind in mijn haar, dat mis ik het meest. In het dorpshuis staat zo'n ding met twee zadels naast elkaar.
    Voorop op de tandem zit ik, achterop een blinde of slechtziende die van vaart houdt. Polderrondjes vanaf april.
    Twee zadels naast elkaar, één motor, en ik stuur. U hoeft alleen te zwaaien naar bekenden onderweg.
    Mijn tandem staat stil sinds mijn man liever vist. Wie niet ziet maar wel kan trappen, zit bij mij achterop als een vorst.
    Ik zie sinds vorig jaar bijna niks meer, mijn kuiten doen het prima. De tandem staat geolied in de schuur en mist een voorman.
    Naast elkaar trappen, dat kan tegenwoordig, heb ik op televisie gezien! Bij ons wijkcentrum staat zo'n ding te roesten. Wie stuurt, dan wijs ik.
    Mijn man ziet niets meer maar zijn benen zijn prima. Wie wil voorop de tandem?
    In ons zorgcentrum staat een fiets met twee zitplaatsen naast elkaar te roesten omdat er geen bestuurders zijn.
    Wie zou met mij op de duofiets een ritje willen maken, ik hoef alleen maar mee te trappen
    Voorrijder gezocht! Ik ben blind en sportief
    Graag een riksjarijder voor twee dames van in de negentig die de wind willen voelen.
    Onze zoon met een verstandelijke beperking geniet op de naast-elkaar-fiets, alleen mijn knieën zijn op.
    Heeft er iemand zin om op zondag piloot te zijn van mijn tandem?
    Sinds mijn hersenbloeding mag ik niet zelf sturen, maar samen op één frame kan het wel.
    Mijn vader met parkinson wil zo graag weer fietsen, in het buurthuis kun je er een met twee zadels lenen
    De rolstoelfiets met laadplateau staat klaar in de berging, nu nog iemand die erop durft.
    Gezocht: vrijwilligers die bewoners in de elektrische bakriksja rondrijden.
    Ik kan niet zien goed, maar ik hou van fietsen. Iemand voor dubbele fiets?
    Mijn zus met Down en de driewieltandem zoeken een vrolijke stuurvrouw.
    Wie neemt op dinsdagmiddag plaats naast mijn moeder met dementie, u stuurt en zij trapt en zingt?
    Ge moet enkel sturen en remmen, mijn vrouw zit ernaast op den duofiets en wijst de weg
    Stoker zoekt captain voor tochten van 40 km.
    Riksjapiloot worden? Ons tehuis geeft een korte cursus en een geel hesje.
    We zoeken iemand met tijd om de side-by-side van het verzorgingshuis wekelijks uit te laten.
    Ik rij graag voorop met iemand die slechtziend is en beschrijf onderweg wat ik zie
    Als riksjapiloot haal ik bewoners op met een dekentje en een bel.
    Duofietsmaatje worden lijkt me geweldig, ik heb sterke kuiten en ben woensdags vrij.
    Naast elkaar zitten, ik stuur, u trapt als u zin heeft.
    Mijn eigen tandem staat stil sinds de kinderen uit huis zijn; wie wil er achterop?
    Het recht op wind in de haren heeft u ook op uw 95e, stap maar in de bak
    Ik wil oude mensen rijden met dubbele fiets door de stad, ik heb goede benen.
    Samen met uw zoon of dochter met een beperking op de driewiel-tandem, dat doe ik met plezier.
    Sportieve dame biedt haar benen en stuurkunst aan voor iemand die zelf niet meer kan sturen.
    Wielrenner wil captain zijn voor een blinde meefietser, ook hard als het moet.
    In de elektrische riksja langs de grachten, twee passagiers passen op het bankje voorin.
    Rolstoel erop klikken, remmen los, en we zijn weg: ik heb instructie gehad op de rolstoelfiets
    Ik leen de duofiets van de gemeente en zoek daar een gezellige medepassagier bij.
    Mensen met geheugenproblemen bloeien op als ze naast mij mogen trappen, kom maar.
    Ge zit langs mij op de fiets en we bollen tot aan de kerk en terug.
    Gratis ritje in mijn bakfiets met bankje voor ouderen uit de straat, bel en ik kom voorrijden.
    Ik ben 74 en door een oogziekte bijna blind. Mijn tandem hangt al een jaar in de schuur, wie wil voorop zitten en met mij de polder in?
    Voorfietser gezocht voor tandem
    In ons verzorgingshuis hebben we een nieuwe duofiets gekregen van een fonds. Nu zoeken we mensen die er met bewoners een uurtje op uit gaan.
    Wie wil met mijn vader op de fiets waarop je naast elkaar zit?
    Na mijn herseninfarct kan ik mijn evenwicht niet bewaren. Op een duofiets kan ik toch naar buiten, als iemand anders het stuur wil nemen.
    Riksja-chauffeur voor onze ouderen, met trapondersteuning
    Mijn dochter heeft een verstandelijke beperking en is dol op snelheid. Zij kan goed trappen maar niet sturen, dus zoek ik een stuurman voor de tandem.
    De fiets met de rolstoelbak staat hier maar te staan
    Ik ben slechtziend en wil sportief fietsen op tandem. Ik zoek jonge man of vrouw, een keer per week.
    Onze bewoners willen de bollen zien, niet vanuit een bus maar vanaf de dubbele fiets. Wie stuurt?
    Mijn man met alzheimer was wielrenner en wordt blij van fietsen. Alleen kan niet meer, met u naast hem wel.
    Wie rijdt met ons bompa op den tandem? Hij zit vanachter en zingt.
    Gezocht: iemand die het aandurft om samen met een blinde man op de tandem een heuvel af te gaan
    Een zijspanfiets hebben we, en een passagier van 90 ook, alleen geen trapper
    Wie volgt de cursus voor riksja en rijdt onze bewoners naar de haven?
    Mijn zoon met autisme wil fietsen maar kent geen verkeer. Op een tandem kan het veilig.
    Fietsen met z'n tweeën op één fiets, ik achter, jij voor
    Voor mijn vrouw met MS lenen we de parallelfiets van de dagbesteding
    Samen op de tandem is voor mij het mooiste wat er is. Ik zit voorop, u trapt achterop, en ik vertel waar we langs rijden.
    Duofiets besturen? Graag, ik woon naast het zorgcentrum
    Toen mijn moeder niet meer kon fietsen huurden we zo'n fiets met twee stoelen. Zij straalde, en dat gevoel gun ik meer mensen.
    Ik rijd op vrijdag de riksja, wie stapt er in?
    Oud-postbode met goede benen biedt zich aan als bestuurder van duofiets of tandem.
    Twee zadels, één stuur, veel plezier
    Heeft u een visuele beperking en zoekt u een piloot? Ik ben 35, train voor een fietsreis en maak graag kilometers met u.
    Met de rolstoelfiets van het buurthuis haal ik u thuis op. U blijft in uw eigen stoel zitten en ik doe het trapwerk.
    Mensen met een beperking meenemen op de duofiets lijkt me leuk, ik heb elke woensdag vrij
    Naast elkaar trappen en praten, ik hou het stuur vast.
    Ge kunt niet meer alleen met de velo? Op onzen dubbele fiets kunt ge mee.
    Ik wil best wekelijks met een bewoner op de duofiets langs het water
    Jij de trappers, ik het stuur, samen de wind
    Riksja met kap en deken, ik rij ook als het miezert
    Stuurman op driewielfiets met twee plaatsen, geduldig en lachend
    Ervaren tandemrijder zoekt een vaste achterrijder die niet of slecht ziet
  `,
};
