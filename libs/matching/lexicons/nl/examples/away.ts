import type { BranchExamples } from '../../../lexicon.js';

export const away: BranchExamples = {
  'huis-bewaken': `
    Het hele voorjaar overwinteren wij in Spanje voor de reuma van mijn vrouw. De post stapelt en de buurt ziet dat. Iemand die eens per week binnen kijkt en de lichten aandoet?
    Ik ga nooit meer op reis, longen. Bent u wel weg, dan raap ik de krant van de mat, doe de gordijnen open en dicht en loop een rondje langs de ramen.
    Voor het eerst in jaren een week weg, met z'n allen naar een aangepast vakantiehuis. Wie haalt de brievenbus leeg, doet de gordijnen open en dicht en kijkt of de kelder droog is?
    Ik werk 's nachts en ben overdag thuis, dus jouw huis kan ik tijdens de vakantie mooi mee in de gaten houden. Lampje aan, reclame weg, verse lucht erin.
    Tijdens ons scoutingkamp van twee weken staat het huis leeg, want ook mijn man is kok mee. Buurtgenoot gezocht die af en toe de lichten verzet en de kranten opraapt.
    Van half juli tot eind augustus zit ik zonder kinderen thuis, die zijn dan bij hun vader. Ik raap je post op, zet een raampje open en doe alsof er iemand woont.
    Zes weken Marokko, zoals elk jaar, met de auto. Vorig jaar was ingebroken omdat de reclame uit de bus puilde. Wie loopt af en toe naar binnen, gordijn open, gordijn dicht?
    Als jullie naar de zon gaan, ben ik er gewoon, want ik vlieg nooit. Ik haal de brievenbus leeg, zet 's avonds een lampje aan en stuur foto's dat alles er nog staat.
    Als wij in mei de Camino lopen, staat het huis zes weken leeg. De gordijnen eens anders, de post van de mat, dat er leven lijkt te zijn.
    Ik maak toch elke avond een ommetje met de hond. Lampje aan, krant binnen, even rondje om de schuur, dat doe ik zo bij u mee.
    Ik moet voor onbepaalde tijd in het ziekenhuis liggen. Iemand die de krant uit de bus haalt, de kraan doorspoelt en de lichten soms laat branden?
    Wie lang van huis is voor een behandeling kan zijn woning aan mij toevertrouwen: post op tafel, verwarming in de gaten, verse melk als u terugkomt.
    Heel juli en augustus zitten wij bij mijn ouders in Nador. Wie haalt de reclame van de mat, doet af en toe een gordijn open en kijkt of alles nog heel is?
    Ik ga zelf nooit weg, het is hier mooi genoeg. Tijdens uw reis loop ik om de dag door de kamers, leg de kranten op een stapel en laat 's avonds een lampje branden.
    Veertien dagen naar Zeeland met de caravan en hier is deze maand al twee keer ingebroken. Wilt u uw auto op onze oprit zetten en de brievenbus leegmaken?
    Postbode hier. Ik zie precies welke bussen uitpuilen, en dat zien dieven ook. Laat het me weten als u weg bent, dan leg ik alles binnen en trek ik het toilet eens door.
    Van Kerst tot half januari overwinter ik bij mijn dochter. Zou iemand de verwarming in de gaten willen houden, zodat de leidingen niet kapotvriezen?
    We zijn met het gezin op onze straat aangewezen dit jaar, geen geld voor vakantie. Dus: alle weggaanders, wij waken over jullie stulpje.
    Drie weken naar Curaçao, voor het eerst sinds ik de zaak heb. Brievenbus leeghalen, lamp af en toe aan, en kijken of er geen water lekt.
    Drie weken op, drie weken af: als ik vaar is mijn rijtjeshuis leeg en zie je dat. Gordijnen verschuiven, reclame uit de bus, het vuil buiten; ik neem rum mee.
    Twee weken op Kreta, en vorig jaar puilde de bus zo uit dat iedereen het zag. Gordijnen open en dicht, krant van de mat, meer is het niet.
    In augustus blijf ik hier, want van vliegen krijg ik het benauwd. Ik loop alle dagen langs uw deur, doe eens een lamp aan en kijk of alles droog is.
    Terwijl u op Texel zit, ben ik de man die de kerstkaarten van de mat raapt, de kerststukjes water geeft en de verwarming controleert bij vorst.
    Ga gerust naar Portugal. Ik woon tegenover u, ben altijd thuis en doe 's avonds een lampje aan, raap de post en zet het vuilnis buiten.
    Twee weken weg? Gordijnen open, gordijnen dicht, brievenbus leeg, alles alsof u er nog bent. Ik ben nieuwsgierig genoeg om het goed te doen.
    Drie weken naar mijn zus in Australië, voor het eerst van mijn leven! Alleen is er hier in de straat tweemaal ingebroken. Wie doet 's avonds een lampje aan en raapt de kranten van de mat?
    Mijn vader ligt voor onbepaalde tijd in het revalidatiecentrum en zijn woning staat leeg. Ik woon ver. Zou iemand af en toe willen doorspoelen, luchten en de brievenbus legen?
    Drie weken naar Portugal, wie kijkt er intussen naar mijn huis om?
    De brievenbus puilt uit als wij weg zijn en dan zien inbrekers het zo.
    Wie haalt de krant en reclame weg in augustus?
    Iemand om 's avonds het licht aan en de gordijnen dicht te doen?
    Wij zoeken een huisbewaarder voor de zomer, slapen mag ook.
    Mijn woning staat twee maanden leeg door revalidatie.
    Kunt u op mijn huis letten, ik ga naar mijn familie in Marokko.
    Zoek betrouwbare buur voor de post, de planten en af en toe een raam open.
    We gaan overwinteren in Spanje, wie laat de kranen eens lopen tegen de legionella?
    Wie zet zijn auto op onze oprit tijdens onze afwezigheid zodat het bewoond lijkt?
    Er is in onze straat ingebroken en ik ga toch op reis.
    Pakketjes die komen terwijl ik op Terschelling zit, wie neemt ze aan?
    Rolluiken op en neer doen als we op verlof zijn.
    Mijn ouders zijn in Suriname en ik woon te ver om te controleren of alles dicht is.
    De verwarming checken bij vorst als ik op wintersport ben.
    Ik moet onverwacht naar het ziekenhuis en er staat van alles aan in huis.
    Huisoppas gezocht, moestuin en konijn zijn inbegrepen.
    Wil iemand een oogje op ons leegstaande huisje houden tot de verkoop?
    Wie neemt de sleutel over van de buurvrouw om post en bloemen te doen, twee weekjes.
    Alarm gaat soms af terwijl wij op vakantie zijn, wie wil dan gaan kijken?
    Ga gerust op reis, ik raap uw post en doe de lampen aan.
    Als gepensioneerde ben ik altijd thuis, dus uw woning staat niet alleen.
    Ik pas graag op huizen, met plezier blijf ik er ook slapen.
    Vakantie? Ik leeg de brievenbus en leg de pakjes op tafel.
    Bij vorst of storm loop ik uw huis even na: ramen, dakgoot, verwarming.
    Wij wisselen: deze zomer let ik op jouw huis, volgende zomer jij op dat van mij.
    Ik kan twee weken op u huis passen, ik heb referenties van andere mensen.
    Gordijnen open, gordijnen dicht, zo lijkt het of u thuis bent.
    Laat mij maar langsfietsen om te kijken of de achterdeur nog op slot is.
    Schrijver zoekt rustige plek en bewaakt intussen je woning.
    Zin om onbezorgd te overwinteren? Ik kijk wekelijks bij u binnen.
    Oud-politieman houdt uw huis in de gaten tijdens de vakantie.
    Vuilnisbak buiten, post binnen, plantjes nat, alles in één rondje.
    Ik doe het voor de hele portiek, dus een huis meer maakt niet uit.
    Aquarium, brievenbus en moestuin: ik regel het als jij op de camping staat.
    Ik stuur u elke week een appje met foto dat alles in orde is.
    Mijn man en ik gaan eindelijk op wereldreis, drie maanden. De kinderen wonen in het buitenland en ik wil iemand die eens in de week binnen een rondje doet.
    Wie doet onze post in september?
    Vorig jaar stond na de vakantie de keuken blank door een kapot slangetje. Nu wil ik graag dat er om de paar dagen iemand binnen kijkt.
    Huisoppas voor de kerstdagen, met open haard.
    Als wij naar de camping zijn wil ik dat het er bewoond uitziet, lampje aan, gordijn half dicht.
    Ik moet zes weken opgenomen worden in een kliniek en woon alleen. Kan een buur de post opzij leggen en af en toe doorluchten?
    Wie zet de reclamestickerloze brievenbus leeg, elke dag een pak folders.
    Ons vakantiehuisje staat in de winter leeg, wie in de buurt rijdt er na een storm eens langs?
    Ik ga een maand naar mijn moeder in Polen en heb angst voor inbraak. Iemand kan kijken naar deur en raam en post pakken?
    Zoek een woningoppas, liefst een nuchtere vijftiger.
    De zwembadpomp, de tuinsproeier en de kippen, en verder alleen de post.
    Er komt een pakje terwijl ik weg ben, wie legt het binnen?
    Mijn zus werd opgenomen en haar huis staat nu onbeheerd. Zelf woon ik in Maastricht, dus ik kan niet telkens kijken of het dak nog dicht is.
    Terwijl we op huwelijksreis zijn moet er iemand op de boel passen.
    Kunde gij tijdens ons verlof de brievenbus leegmaken en de hof in de gaten houden?
    Onze buurvrouw is overleden en haar woning blijft maanden leeg. Wij zoeken iemand die de tuin en de deur een beetje bijhoudt tegen krakers en vandalen.
    Met de boot weg, hele zomer, vaste wal heeft een waakhond nodig.
    Wie wil eens per dag de rolgordijnen verzetten?
    Al jaren ben ik de vaste vakantiewacht van ons hofje. De post ligt op volgorde als u terugkomt en er staat melk in de koelkast.
    Gaat u weg? Ik hou een oogje op uw woning.
    Ik heb geen geld voor vakantie, maar logeer graag eens in een ander huis. In ruil daarvoor zorg ik dat alles spic en span blijft.
    Post uit de bus, krant in de bak, klaar.
    Wij gaan zelf nooit weg in de zomer, dus gebruik ons als huiswacht.
    Bewoond lijken doet boeven twijfelen. Ik parkeer mijn tweede auto bij u en zet de bak aan de straat.
    Twee keer per week een rondje door alle kamers, kraan even open, muizenvallen nakijken.
    Tijdens uw opname in ziekenhuis of revalidatie zorg ik dat de woning warm en droog blijft.
    Huisbewaarster met ervaring, ook met boerderijen en tuinen.
    Ik kan in weekend en vakantie op uw huis letten, ik woon in zelfde flat, vijfde etage.
    Samen met de buren van het pleintje spreken we af wie wanneer weg is, zo is er altijd iemand die oplet. Doet u mee?
    Een timer kan een lamp aandoen, maar een timer ziet geen lekkage.
    Mijn avondwandeling gaat toch langs uw hek, ik kijk of alles dicht zit.
    Terug van reis in een koud huis is niks. Ik zet de dag ervoor de verwarming aan en leg brood neer.
    Pakketten aannemen, monteur binnenlaten, tuin sproeien, dat kan ik allemaal als u weg bent.
  `,
  'planten-verzorgen': `
    Veertien orchideeën, sommige van mijn man nog. Ik moet twee maanden revalideren en ze verdrogen. Eens in de tien dagen een dompelbadje, ik schrijf op hoe het moet.
    Groene vingers, dat zeggen ze op de galerij. In de zomer loop ik met mijn gietertje de balkons langs van wie weg is, en geraniums knip ik meteen uit.
    Mijn kamer van twaalf vierkante meter telt eenendertig groene vrienden en ik ga vier weken naar huis in Suriname. Eén keer per week een slokje, de varen wat vaker.
    Terwijl jonge gezinnen in Frankrijk zitten, geef ik al dertig zomers de hele straat water. Geraniums, kamerpalmen, een bonsai, ik praat ook nog met ze.
    Tijdens de babymaand bij mijn schoonouders in Zeeland staan hier drie orchideeën en een citroenboompje in de vensterbank. Op zondag een scheutje, anders niks.
    Negentien orchideeën, ieder met een naam. Ik moet voor mijn werk een maand naar Bangalore en mijn huisgenoot verdrinkt zelfs een cactus. Serieuze plantenmensen gezocht.
    Geel blad? Luis? Kamerpalm die de kop laat hangen? Geef hem een paar weken bij mij in het trappenhuis, daar kwam zelfs de bananenplant van mijn buurvrouw weer bij.
    Achtendertig orchideeën, u leest het goed. Ik ga drie weken kuren en als ze te nat worden is tien jaar werk weg.
    Groene vingers zonder vensterbank, dat ben ik. Laat uw ficus en de bakken op het balkon met een gerust hart achter, ik praat er zelfs tegen.
    Zes weken revalidatiecentrum en mijn orchideeën zijn van mijn moeder geweest. Eén keer per week een scheutje, en praat er een beetje tegen.
    Mijn huis is een oerwoud sinds mijn burn-out. Uw geraniums en varens mogen bij mij logeren terwijl u in de kliniek zit.
    De hortensia's op mijn balkon drinken meer dan ik. Van de 8e tot de 22e ben ik op bedevaart; een gietertje 's avonds is genoeg.
    Mijn vensterbank is een oerwoud en er gaat hier nooit iets dood. Zet uw orchideeën en varens zolang bij mij neer als u de hort op gaat.
    Schoonmama heeft mij haar bonsai toevertrouwd en nu moet ik drie weken op cursus. Help, als dat ding doodgaat ben ik ook dood. Wie geeft het elke dag een slokje?
    In ruil voor een paar tomaten sproei ik heel de zomer uwen tuin en de potten op 't terras. Ik ben er toch, en ge moet van de zon niet wakker liggen.
    Voor een reportage moet ik negen dagen weg en ik heb een jungle van vierendertig potten, waaronder een varen die beledigd is als je hem overslaat.
    Ik kook met kruiden en praat ertegen. Moet u weg, dan geef ik uw orchideeën, tomaten en vensterbank precies zoveel als op het briefje staat.
    In deze hitte verdorren mijn hortensia's en de potten op het balkon terwijl ik op bedevaart ben. Een gietertje om de avond?
    Mijn eigen ficus is 31 jaar. Breng de jouwe naar mijn serre zolang je op reis bent.
    Ficussen fluister ik toe. Iedereen die zijn varens dood laat gaan tijdens een stedentrip: geef mij de gieter en een briefje.
    Mijn vensterbank telt tachtig potten en ze leven allemaal nog. Verpotten, stekken, of water geven terwijl jij op Texel zit, ik kan het.
    Zevenentwintig orchideeën, en mijn zoon heeft er in augustus vier verzopen. Dit jaar liever iemand met gevoel. Twee weken, elke vrijdag een klein scheutje.
    wij gaan 10 dagen weg en de tomaten op het balkon moeten elke avond water anders is alles voor niks geweest
    Mijn ficus laat alle bladeren vallen, wie weet raad?
    Wie geeft drie keer per week de kamerplanten een slokje?
    Orchideeën, twaalf stuks, moeten in een nieuwe pot met schors.
    Mijn monstera is te groot geworden om alleen te verpotten.
    Tomaten in de kas gaan dood als ik tien dagen weg ben.
    Bloembakken op het balkon, elke avond een gieter, in de hittegolf.
    Er vliegen rouwvliegjes uit de potgrond, wat doe ik daaraan?
    Wie kan mij uitleggen hoe je vetplanten stekt?
    Ik lig op bed met een gebroken heup en de varens hangen slap.
    Gele bladeren aan de citroenboom, teveel water of te weinig licht?
    Wie wil mijn cactussen overnemen zolang ik in de revalidatie zit?
    Wolluis op de hoya, ik krijg het niet weg met spiritus.
    Zouden jullie mijn geraniums kunnen laten overwinteren in een lichte schuur?
    M'n plantjes overleven het nooit, wie coacht me?
    Mijn planten water nodig hebben als ik op vakantie ga, 15 stuks.
    Bonsai van mijn overleden man moet gesnoeid en in verse aarde, ik durf niet.
    Grote bakken met hortensia's op het dakterras verzetten en bijvoeden.
    Kamerplantenkenner gezocht om te zeggen wat op het noorden kan staan.
    Groene vingers gevraagd, palm van twee meter staat krap in zijn pot.
    Hydrokorrels of gewone aarde, ik kom er niet uit.
    In de zomer loop ik met mijn gieter langs bij wie weg is.
    Groene vingers te over, ook voor uw zieke sanseveria.
    Ik neem stekjes aan en breng ze groot op mijn vensterbank.
    Verpotten is fijn werk, ik breng zak aarde en kleikorrels mee.
    Ik vang uw planten op als u in het ziekenhuis ligt.
    Gepensioneerde kweker geeft raad bij bladluis, schimmel en spint.
    Laat mij maar de orchideeën dompelen, daar heb ik geduld voor.
    Plantenoppas biedt zich aan, ook voor balkon, kas en terras.
    Wie wil leren hoe je een avocado opkweekt uit een pit?
    Ik geef twee keer per week water en stuur een foto van elk blad.
    Mest, sproeien, dorre bladeren eruit: ik kom om de dag.
    Ik doe graag de bloembakken van de galerij, de hele zomer.
    Ik hou van planten, in mijn land had ik grote kas, ik kan u goed helpen.
    Een plantenruilmiddag in mijn garage, kom met je stekken.
    Zieke plantjes mogen op de intensive care bij mij, ik zet ze in de serre.
    Dipladenia en oleander naar binnen dragen voor de eerste nachtvorst.
    Onze vakantie duurt dit jaar vier weken en er staat hier een halve jungle in de kamer. Wie komt er om de vijf dagen met de gieter?
    Wie geeft mijn bloemen water?
    Ik kreeg een orchidee van mijn collega's en hij is uitgebloeid. Moet die stengel eraf of niet, wie komt eens kijken?
    Balkonplanten, zuidkant, drogen uit zodra ik twee dagen weg ben.
    Mijn vrouw had groene vingers, ik niet. Sinds ze in het verpleeghuis is verpieteren de violen in de serre.
    Potten van vijftig kilo met olijfboom moeten in een andere bak, hulp graag.
    Bananenplant heeft bruine randen. Wie weet wat?
    Zaailingen op de vensterbank moeten verspeend, mijn vingers zijn te stijf.
    Ik heb veel kruiden in potten, munt, koriander en basilicum. Wie kan water geven als ik ben bij mijn familie?
    Er lopen mieren en luizen over mijn paprika's in de kas.
    De plantenbakken in de hal van ons flatgebouw worden door niemand bijgehouden. Zijn er bewoners die om de beurt willen water geven en uitgebloeide bloemen eruit halen?
    Wie stekt er een begonia voor mij?
    Na mijn hersenbloeding vergeet ik ze water te geven of doe ik het drie keer op een dag.
    Kerststerren, amaryllis, azalea: ze leven bij mij nooit tot februari.
    Mijn yucca raakt het plafond. Kun je die zomaar doorzagen, en wie durft dat aan te doen terwijl ik de andere kant op kijk?
    Ge moet er maar twee keer per week wat water bij doen, 't zijn vijf bloempotten op de koer.
    Plantenopvang gezocht tijdens een verbouwing vol stof.
    De kamerlinde van wijlen mijn oma is ziek, ik wil hem zo graag houden.
    Thuis heb ik tachtig kamerplanten en geen enkele gaat dood. Als u op reis bent kom ik met liefde bij de uwe langs.
    Water geven in de vakantie? Ik woon dichtbij.
    Bij mij in de serre is plek voor kuipplanten die niet tegen vorst kunnen. Breng uw fuchsia's en agapanthus in oktober, haal ze in mei weer op.
    Verpotten doe ik op mijn balkon, dan heeft u geen troep binnen.
    Ik praat zelfs tegen ze, uw plantjes komen niets tekort.
    In een bloemenzaak gewerkt en dol op alles wat groeit, dus vraag me gerust waarom uw calathea krult.
    Scholier wil voor een ijsje de bakken op uw terras begieten.
    Ik heb twintig zaailingen van tomaat en courgette, en leer beginners hoe ze die groot krijgen.
    Vetplantjes delen, uitlopers oppotten, bladluis afspoelen onder de douche: ik heb er een ochtend voor over.
    Oma's planten doen het bij mij altijd goed. Wie naar een tehuis gaat en haar planten niet mee mag nemen, kan ze bij mij onderbrengen en komen bezoeken.
    De kruidenbak en hangmandjes houd ik nat als het dertig graden wordt.
    Ik wil graag planten zorgen voor mensen die oud zijn, is mijn hobby.
    Bladeren afstoffen, draaien naar het licht, beetje voeding erbij.
    Groene handen zoeken plantjes zonder baasje.
    Elke week ga ik langs bij een mevrouw op de hoek voor haar violen, daar kan uw vensterbank nog wel bij.
  `,
  'sleutel-bewaren': `
    Twee keer heb ik dit jaar in mijn duster op de galerij gestaan, deur in het slot. Ik zoek een nette buur die er een van mij aan een spijkertje hangt.
    Ben altijd thuis met m'n slechte knieën. Bij mij in het la'tje liggen er al drie van de galerij, met een labeltje eraan. Die van u kan er makkelijk bij.
    De alarmcentrale eist twee contactpersonen die binnen een kwartier bij mij naar binnen kunnen. Mijn enige neef zit in Lyon. Naast of onder mij wonen zou ideaal zijn.
    Wij staan voor elf bewoners van het hof te boek bij de zorgalarmering. Valt er iemand, dan zijn we er in pantoffels, zijn deur kunnen we openmaken en we schrikken nergens van.
    Na twee keer buitengesloten met een huilende baby op de arm weet ik het nu wel. Mag er eentje van ons in jullie la, voor noodgevallen?
    Ik ben er vrijwel altijd, oude vrouw met een haakje naast de deur waar al vier bosjes hangen. Schoolkinderen uit de straat die hun eigen vergeten, bellen bij mij aan.
    Onze deur gaat nooit op slot en er is altijd wel een student thuis. Kinderen die uit school voor een dichte deur staan, laten ze hun reserve gerust hier hangen.
    Drie keer dit jaar heb ik mezelf buitengesloten, in badjas, één keer met de melk op het vuur. De slotenmaker kent mijn voornaam. Bij wie in het portiek mag er eentje aan een spijkertje?
    Bij mij hangen er al vijf van de galerij, met een gekleurd lintje. Ik ben altijd thuis, slaap licht, en doe ook om drie uur 's nachts open.
    Vorige week zat ik twee uur op de trap omdat de deur achter me dichtviel. Mijn zoon woont in Groningen; mag er bij iemand eentje aan een spijkertje hangen?
    Altijd thuis, nooit verhuisd sinds 1974 en zo eerlijk als goud. Bij mij in het laatje liggen al drie exemplaren van buren, met een kleurtje eraan.
    Toen de ambulance kwam, hebben ze mijn ruit ingeslagen. Voor de volgende toeval zou ik graag een buur hebben die erin kan.
    Ik woon op nummer één en ben er altijd. In mijn kistje hangen er al zes van mensen met een alarmknop, de uwe past erbij.
    Vorige maand stond ik twee uur buiten in de regen omdat mijn bos nog op tafel lag. Mag er eentje bij jou aan het haakje, liefst op dezelfde galerij?
    Er hangen hier al negen bossen in het keukenkastje, allemaal met een kleurtje. Ik ben altijd thuis, dus als jij jezelf hebt buitengesloten, ben je zo weer binnen.
    Ik rijd internationaal en kom op de raarste uren thuis, soms zonder iets op zak. Zoek een vertrouwd adres in de straat dat een exemplaar van mijn voordeur wil houden.
    Bent u alleen en bang dat er niemand bij u in huis kan als er iets gebeurt? Ik woon al veertig jaar op nummer acht, bij mij ligt hij veilig.
    Twee keer stond ik na de nachtdienst buiten met mijn tas nog op de afdeling. Iemand in het blok met een haakje over waar mijn sleutelbos aan mag?
    Ik ben er altijd, dat is het treurige en het handige van thuiswerken. Met een labeltje erop hangt de reserve van de halve galerij hier al veilig.
    Ik heb me nu drie keer buitengesloten sinds mijn man dood is; hij had altijd de zijne bij zich. Zou er bij iemand in de straat een exemplaar mogen hangen?
    Bij mij in de gang hangt een kastje met haakjes, van zeven buren ligt er al eentje. Ik werk thuis en ben bijna altijd bereikbaar.
    Woon pas twee weken op mezelf en ben nu al bang dat ik een keer om drie uur 's nachts op de stoep sta zonder. Mag mn extra setje bij jou liggen?
    Bij ons in de gang hangt een kastje met elf haakjes, acht bezet. Sluit je jezelf wel eens buiten, neem dan gerust nummer negen.
    Ik ga nooit ver van huis, want ik ben vijfennegentig. Uw tweede sleutel is bij mij dus in de beste handen van de galerij.
    Vorige week stond ik voor de derde keer buiten in mijn ochtendjas. De buren zijn nieuw en spreken geen woord met mij. Mag er bij iemand iets in een laatje liggen voor de volgende keer?
    De alarmcentrale wil dat er binnen tien minuten iemand bij moeder naar binnen kan. Ik woon op een uur. Wie om de hoek wil haar extra exemplaar in huis nemen?
    Wie wil mijn reservesleutel in huis nemen, ik sluit mezelf steeds buiten.
    De deur valt dicht en dan sta ik daar, wie heeft een haakje vrij voor mijn bos?
    De alarmcentrale vraagt om een sleutelhouder in de buurt.
    Mijn dochter woont in Groningen en er moet iemand hier dichtbij binnen kunnen.
    Ik ben bang dat ik val en niemand de deur open kan maken.
    Buurman met de reserve is verhuisd, wie neemt het over?
    Zoek iemand die de sleutel aan de thuiszorg geeft als ik slaap.
    De kinderen vergeten hun sleutel, kan die bij iemand liggen?
    Wie bewaart een setje voor als ik 'm weer eens kwijt ben, ik ben 23 en super vergeetachtig.
    Ik heb een kastje met code, maar de code moet bij twee mensen bekend zijn.
    Mag ik een reserve achterlaten voor de loodgieter die overdag komt?
    Voor noodgevallen wil ik bij een betrouwbaar iemand een huissleutel neerleggen.
    Mijn alarmknop gaat naar een contactpersoon die er snel in kan.
    Ik verlies altijd mijn sleutels, kunt u één bewaren alstublieft.
    Wie heeft een veilig plekje voor de fietssleutels en de voordeursleutel tijdens mijn vakantie?
    Wij zijn pas verhuisd en kennen hier nog niemand aan wie we een reserve durven geven.
    Dubbele sleutel van ons appartement, wie legt hem in de kast?
    Uw reservesleutel hangt veilig bij mij, gelabeld en achter slot.
    Ik ben altijd thuis en wil sleuteladres zijn voor de galerij.
    Buitengesloten? Bel me, ik heb het setje en ben er in twee minuten.
    Ik sta als contactpersoon genoteerd bij de alarmcentrale van drie buren, er kan er nog één bij.
    Geen kind of broer in de buurt? Laat er een bij mij liggen.
    Mijn sleutelkluisje is leeg, dus plaats genoeg.
    Als de monteur komt doe ik open voor u, geef me gewoon een setje.
    Oudere dame biedt een haakje voor vergeetachtige studenten.
    Ook 's nachts mag je aanbellen om je reserve op te halen.
    Ik bewaar de sleutels van de school van mijn kinderen, dus de uwe kan er ook bij.
    Ik wil wel uw sleutel houden, ik ben betrouwbaar, woon al tien jaar hier.
    Wie alleen woont raad ik aan een reserve buiten de deur te bewaren, dat mag hier.
    Als u zich buitensluit hoef je geen slotenmaker te betalen.
    Ik woon aan de overkant en wil graag de sleutel nemen voor als er wat gebeurt.
    Sleuteldienst van de buurt, maar dan gratis en met koffie.
    Gisteren heb ik voor de derde keer dit jaar een slotenmaker moeten betalen. Wie in de straat heeft een laatje waar mijn extra sleutel mag liggen?
    Sleuteladres gezocht, blok C.
    Ik woon alleen en heb suikerziekte. Als ik een hypo krijg moet er iemand binnen kunnen zonder de deur in te trappen.
    Bij wie mag er een huissleutel in bewaring?
    De hondenuitlaatservice komt langs als ik werk en heeft een sleutel nodig, maar ik wil er niet nog een uitgeven.
    Mijn dochter komt uit school en heeft haar sleutel steeds bij de gymspullen laten liggen. Wie is er rond drie uur meestal thuis en wil er eentje aan een spijker hangen?
    Heeft iemand al een set van mijn overleden buurvrouw, of weet waar die gebleven is?
    Thuisalarm aangevraagd, nu moet ik twee mensen opgeven die bij me naar binnen kunnen.
    Ik ga logeren bij mijn zoon en de cv-man komt woensdag. Wie laat hem binnen?
    Deur achter mij dichtgewaaid met pan op vuur, dat wil ik nooit meer. Wie kan mijn sleutel hebben?
    M'n huisgenoten zijn nooit thuis, waar laat ik een reserve?
    Reserve van de auto ligt nu in huis, maar dan heb ik er niks aan als ik buitensta.
    Kan er hier in de gang iemand een sleutel van mij bijhouden voor als ik hem vergeet?
    Ik ben 85 en doe 's nachts de knip erop, wat moet dan de ambulance? Misschien weet iemand raad en wil die meteen mijn contact voor noodgevallen zijn.
    De sleutels van het buurthuis moeten ergens liggen waar de groepen ze af kunnen halen, ook 's avonds.
    Een vertrouwd iemand in de flat voor de loper van mijn voordeur.
    Ik heb in de gang een kastje met slotje en tien haakjes. Vijf buren hebben er al een sleutel hangen, dus er is nog ruimte.
    Geef uw reserve maar aan mij.
    Als gepensioneerd huismeester ben ik gewend om op andermans sleutels te passen. Ik noteer alles en geef nooit iets mee zonder te bellen.
    Mensen met een alarmknop kunnen mij opgeven als eerste contact.
    Buiten staan in je badjas is geen pretje, dus laat er een hier liggen.
    Wij werken thuis en zijn er dus bijna altijd. Voor de kinderen uit de straat die hun sleutel vergeten hangt hier een bos aan de muur.
    Reserveautosleutel, schuursleutel, fietssleutel: in ons kluisje liggen ze veilig.
    De werkster, de monteur of de kattenoppas kan bij mij de sleutel halen en terugbrengen.
    Wie geen familie in de stad heeft mag mijn nummer en mijn la gebruiken.
    Ik ben moeder van vier, altijd thuis, u kan mij sleutel geven.
    Mag ik uw noodsleutel zijn? Ik slaap licht en woon op dezelfde galerij.
    Ik wil gerust een sleutel van u bijhouden, ge moogt dag en nacht bellen.
    Onze winkel is tot acht uur open en we bewaren sleutels voor vaste klanten onder de toonbank.
    Bewaarplek aangeboden, discreet en zonder vragen.
  `,
  stoep: `
    Bij storm ligt mijn pad vol natte kastanjeblaren, spekglad. Vorig jaar brak ik zo mijn pols. Wie haalt er tot december af en toe een bezem over?
    Om zes uur ben ik wakker, dat blijft na veertig jaar melken. Ik veeg mijn eigen straatje en dat van de buren links en rechts neem ik graag mee.
    Blad, gladde tegels en een zandhoop van onze verbouwing: de buurvrouw met haar rollator kan er niet langs. Wij zijn beiden de hele week weg. Wie bezemt mee om het voor de deuren begaanbaar te houden?
    Bezem in de aanslag: als pupil van de scouting doe ik elke zaterdag een rij huizen vegen en de goot uit. Van nummer 2 tot nummer 40 als het moet.
    Voor mijn ronde op de vrachtwagen heb ik om vier uur 's middags tijd zat. Natte bladeren voor de deur van een hoogzwangere of een opa met een wandelstok veeg ik weg.
    Bij de ingang van ons portiek ligt het vol bladeren, glad als zeep, en mijn bovenbuurvrouw is al onderuit gegaan. Ik mag zelf niet bukken. Wie veegt er één keer in de week?
    Bezem staat klaar. Als ik mijn eigen stukje veeg doe ik dat van de buren links en rechts erbij, dat deden wij thuis ook, elke ochtend met een emmer water.
    De bladeren van die plataan maken er een glijbaan van en ik durf met mijn stok niet meer naar de brievenbus.
    Ik veeg het mijne toch, en van de huizen links en rechts kost het me tien minuten. Bezem van rijshout, nog van mijn vader.
    Bladeren en kastanjes op het pad, voor u niks, voor mij met mijn krukken een ijsbaan. Wie veegt het eens per week schoon?
    Elke zaterdag veeg ik mijn eigen tegels en dan net zo makkelijk die van de blinde meneer hiernaast en van u.
    Elke zaterdagochtend bezem ik van nummer 2 tot 40, gewoon omdat ik het niet kan aanzien. Hangt er mos tussen je tegels, dan krab ik dat meteen weg.
    In Gent is 't iedereen zijn eigen plicht om zijn trottoir proper te houden, maar ge moet het nog kunnen. Ik borstel met plezier ook dat van u.
    Na tien nachtdiensten slaap ik overdag met oordoppen. Het blad op mijn trottoir wordt een glijbaan en de buurvrouw kijkt boos. Een kwartiertje bezemen zou al schelen.
    Juffen zijn vroeg wakker. Voor schooltijd haal ik het blad en de takjes voor mijn deur weg en dan neem ik de hele rij tot de hoek mee.
    De esdoorn voor mijn huis laat alles ineens vallen en met de regen is het één bruine pap. Met mijn nieuwe knie krijg ik de bezem niet rond.
    Als de blaadjes komen veeg ik op zaterdag onze hele rij, dat vind ik meditatief. Woont er iemand om de hoek met een spekgladde stoep, dan loop ik door.
    Na oudejaarsnacht ligt het vol rode snippers en kapotte flessen voor de deur, en ik zit in een rolstoel met luchtbanden.
    Bezem, emmer, krabber. Als ik toch bezig ben voor nummer 12, doe ik de bladeren en het mos voor 10, 14 en 16 ook.
    Ik word door de gemeente aangesproken op de bladeren van HUN boom voor MIJN deur. Het is spekglad en ik kan niet vegen met een stok in mijn hand.
    Blad van de plataan ligt tot aan mijn voordeur, ik glijd nog eens uit.
    Wie wil eens per maand de tegels voor mijn deur vegen?
    Onkruid groeit tussen de stoeptegels en ik kan niet knielen.
    De goot voor ons huis zit dicht met rommel en er blijft water staan.
    Groene aanslag op het trottoir, spekglad na een bui.
    Kan iemand met een bezem het pad naar mijn rollatorstalling schoonhouden?
    De portieken en de stoep zijn een puinhoop na oud en nieuw.
    Wie kan mijn dorpel en het straatje kuisen, 't is vuil van de bouwwerken.
    Zand waait hier tegen de gevels op na elke storm.
    De gevelstrook moet vrij blijven van blad voor mijn rolstoel.
    Hogedrukspuit nodig voor de oprit, of iemand met stalen borstel.
    Elke dag eikels en kastanjes onder mijn voeten.
    Straatvegen is niet meer voor mij met deze heup.
    Er zit kauwgom en vogelpoep op de tegels voor de winkel.
    Kan een jonge buur eens per week de voegen krabben?
    Mijn vader veegde altijd de hele straat, nu kan hij het niet meer.
    Die put bij ons in het trottoir loopt over van de dennennaalden.
    Ik woon op hoek, veel blaadjes altijd, iemand kan helpen vegen?
    Gladde tegels, mos en afval voor de deur van mijn oma.
    Wie harkt de bladeren bij elkaar in de korf van de gemeente?
    Met mijn bezem doe ik elke zaterdag meteen de stoep van de buren.
    Bladblazer aan, en de straat is weer begaanbaar.
    Ik schep het blad in de korf, ook dat van uw kant.
    Voegen krabben en onkruid branden vind ik geen straf.
    Als u niet kunt vegen, doe ik de paar meter voor uw deur.
    Hogedrukreiniger beschikbaar met man erbij voor groene tegels.
    Ik wil graag een schone straat, wie doet er mee op zondagochtend?
    Na oudjaar ruim ik de rotjes en papierresten op in ons blok.
    Dorpel en stoep schrobben met groene zeep, zo hoort het.
    Goten en putjes hou ik schoon zodat het water weg kan.
    Geef mij een bezem en ik ben gelukkig, ik veeg voor wie niet meer kan.
    De kinderen van onze straat vegen in de herfst voor een zakje kastanjes.
    Een plantje of geveltuintje voor de deur? Ik wip de tegel eruit.
    Na het opbreken van de weg blijft zand liggen, dat veeg ik voor u in.
    Bij gladde blaadjes pak ik de hark, zodat niemand met de rollator valt.
    Onze straat ligt onder een rij lindebomen, prachtig, maar in november is het één glibberpartij. Wie wil het stuk voor de deur van mijn blinde buurvrouw en mij bijhouden?
    Wie veegt er voor een ouwe zeeman de stoep?
    Er staat mos op de galerijtegels en ik ben er al eens onderuit gegaan.
    Vroeger schrobde ik iedere zaterdag de straat met emmers water. Met mijn twee kunstknieën zit dat er niet meer in, en het ziet er nu zo verlopen uit.
    Distels en paardenbloemen komen tussen de klinkers door omhoog.
    Hulp gezocht voor bladruimen.
    De goot langs het trottoir ligt vol, de veegwagen komt niet meer tussen de geparkeerde auto's.
    Ik zit in de rolstoel en elke tak of steen op het pad houdt me tegen. Is er iemand die er dagelijks even met een borstel overheen gaat?
    Honden poepen bij onze ingang, wie spuit het weg?
    De straat voor mijn huis is vol met vuurwerkresten en ik heb griep.
    Bij mij groeit gras uit de voegen van de oprit, ik zoek iemand met een onkruidkrabber.
    Ik ben in achtste maand zwanger, kan niet vegen voor deur, huisbaas is boos.
    Onze brandgang is een wildernis van onkruid en oude bladeren. Met een paar buren en een kar zou dat in een ochtendje gepiept zijn.
    Den trottoir moet afgespoten worden, wie heeft er nen bezem met harde haren?
    De bessen van de meidoorn plakken aan de schoenen en lopen zo mee naar binnen.
    Zand van het strand ligt tot aan de drempel, wekelijks.
    Kan een scholier voor vijf euro mijn paadje en het trapje bijhouden?
    In de herfst ben ik iedere ochtend om acht uur buiten met een brede hark. Uw stukje is maar drie tegels verder, dus dat gaat gewoon mee.
    Stoepje vegen? Graag zelfs.
    Ik ben net met pensioen en vind het fijn om buiten bezig te zijn. Straat schoonhouden, putten leeg, onkruid uit de kieren, en intussen een praatje.
    Brandgangen en achterpaden maak ik begaanbaar.
    Mijn onkruidbrander op gas staat klaar voor uw klinkers.
    Blaadjes harken met de kinderen is bij ons een feest, we doen meteen de hele rij.
    Glibberige aanslag op tegels verdwijnt met groene zeep en een harde borstel, ik kom het voor u doen.
    Voor de oude mensen in mijn straat ik veeg elke vrijdag, dat is voor mij goede daad.
    Wie helpt er mee? Elke eerste zaterdag van de maand vegen we met de buurt onze straat, daarna is er taart.
    Met een stalen borstel en een kruiwagen ga ik uw pad te lijf.
    Ook de trap van de portiek en het afdakje bij de ingang neem ik mee met de bezem.
    Ik werk bij de groenploeg en neem de bladblazer soms mee naar huis. Zegt u maar wanneer uw voordeur vrijgemaakt moet.
    Kastanjes, eikels en dennenappels raap ik op voor je erover struikelt.
    Klein karweitje, groot verschil: ik hou de tegels bij uw voordeur schoon.
  `,
  sneeuwruimen: `
    Als het wit wordt zit ik opgesloten, want met mijn looprek kom ik er niet doorheen. Een geultje van de voordeur tot de straat, meer vraag ik niet.
    Schep, zak zout en een goed hart, letterlijk, net gecontroleerd. Zodra er een laagje ligt maak ik 's ochtends vroeg de opritten van de oudjes in de Kerkstraat begaanbaar.
    Om vijf uur kom ik uit de nachtploeg en dan ligt er voor mijn deur een ijsbaan waar de bus van mijn zoon om acht uur met de lift moet kunnen uitrijden. Wie pakt een schep?
    Winterdagen vind ik top! Als het wit is, doe ik vóór de eerste les drie of vier paadjes vrij en strooi wat zout. Ben 14 en sterk, ook bij opa's en oma's.
    Vannacht komt het, zeggen ze op de radio. Waar ik vandaan kom bestaat dat woord niet eens. Met mijn stok durf ik dan niet van de deur tot de straat.
    In Ivano-Frankivsk ligt het vier maanden. Voor mij is tien centimeter een grapje: om zes uur schep ik het hele rijtje vrij, met zout bij de oudere mensen.
    Als het zo wit wordt als vorig jaar kom ik mijn pad niet af. Vanaf de voordeur tot aan de stoeprand, meer niet.
    Geef mij een schuif en een zak zout en ik ben er voor achten, zodat de krantenjongen bij u niet uitglijdt.
    Als het wit is kan ik met de rolstoel nergens heen, en donderdag moet ik voor mijn infuus weg. Wie maakt een spoor tot de straat?
    Om half zes ben ik toch wakker van de medicijnen. Schep en zout staan klaar; uw paadje is vrij voor de taxi komt.
    Er ligt twintig centimeter voor mijn deur en de postbode gleed gisteren al onderuit. Met mijn nieuwe heup durf ik zelf niet te scheppen.
    Moi, ik heb een sneeuwschuiver achter de zitmaaier. As 't wit is, doe ik eerst mien eigen reed en dan bij de olle luu in de streek langs.
    Ons hofke loopt schuin af naar de weg en na een nacht vorst is dat een ijsbaan. Kan eine met zout en een schop komen, vóór de thuiszorg om acht uur?
    Twee zakken strooizout in de schuur en een zoon van veertien die zijn energie kwijt moet. Zeg waar het glad is, dan sturen we hem op pad.
    Om vier uur moet ik toch naar buiten voor de kraam. Als het wit is schuif ik de paadjes van de hele rij bejaardenhuisjes schoon en strooi er zout op.
    Zodra het wit wordt kan ik met mijn scootmobiel de hofuitgang niet door. Mijn zoon deed het, maar die zit met zijn regiment in Litouwen.
    Bij ons op de galerij ligt het nu wit en spiegelglad. Ik ben 84, heb vorig jaar mijn pols gebroken en durf de voordeur niet meer uit zolang niemand het pad naar de straat vrijmaakt.
    Zodra het wit wordt sta ik om half zeven toch al buiten met de schuiver. Jouw pad en een handje zout erbij, dat is vijf minuten werk voor een oud-stratenmaker.
    Mijn man schoof altijd, maar hij ligt met zijn rug. Vanmorgen gleed de bezorger bijna onderuit voor onze deur, dertig centimeter ligt er in de bocht.
    yo, school is dicht door code oranje en ik verveel me kapot, heb een schep en twee sterke armen, wie zn oprit moet leeg
    Zodra het wit is sta ik om halfzeven met de schuiver buiten. Wie een hoge leeftijd of een gipsvoet heeft, krijgt van mij een schoon paadje met zout.
    Ons hockeyteam hoopt op vorst: als er gestrooid en geschept moet worden bij oudere mensen, rukken wij uit met twaalf scheppen.
    Er ligt twintig centimeter voor mijn deur en ik zit opgesloten. De krant ligt op drie meter afstand. Ik kan hem zien, dat is het ergste.
    Morgen komt om acht uur de taxi voor de dialyse, en de chauffeur mag mij niet over een glad pad rijden. Het heeft de hele nacht gevroren en gesneeuwd. Wie heeft een schep?
    Als het vriest durf ik de deur niet uit, wie strooit er zout?
    De sneeuw ligt een kwart meter hoog op mijn pad en ik heb geen schep.
    Wie maakt de stoep vrij zodat ik bij de bushalte kom?
    IJzel! Ik moet morgen naar de dialyse en het is een ijsbaan.
    Oprit vol sneeuw, auto kan er niet uit, ik ben 82.
    Zoek een jongen met spierballen en een sneeuwschuiver voor de winter.
    Het trottoir is glad en de thuiszorg komt er amper door.
    De gemeente strooit hier niet, ons hofje is levensgevaarlijk.
    Waar krijg ik strooizout, de winkel is uitverkocht?
    De sneeuwruiming voor mijn deur is hier verplicht, maar ik zit met een gipsbeen.
    Auto staat ingesneeuwd, voorruit vastgevroren.
    Kan iemand bij vorst 's ochtends voor zeven uur een baantje vegen naar de stoeprand?
    Mijn helling voor de scootmobiel is bevroren.
    Ik heb nooit sneeuw gezien, hoe maak je de straat schoon?
    IJspegels aan de goot boven de voordeur.
    Wie helpt mijn moeder als er sneeuw valt, ze mag niet vallen met haar osteoporose.
    Effe sneeuw wegschuiven bij de trap van de flat, iemand?
    De dooi bevriest 's nachts weer op, de trap is als glas.
    Ik zoek strooizand of zout voor de galerij van ons complex.
    Bij de eerste vlok sta ik buiten met mijn schep.
    Ik strooi zout voor alle ouderen in onze straat.
    Zak strooizout van 25 kilo in de schuur, kom gerust een emmertje halen.
    Vroeg op, dus om zes uur is uw pad al geveegd.
    Ik krab ook uw autoruiten als ik toch bezig ben.
    Een winterteam van buren: zodra het wit wordt, gaan we langs de deuren.
    Sneeuwruimen vervangt mijn sportschool.
    Gaat het ijzelen? Blijf binnen, ik haal uw brood en strooi de stoep.
    Sneeuwfrees gekocht en nog nooit gebruikt, dus laat het maar sneeuwen.
    Wij jongens van nummer achttien maken paadjes vrij voor wie slecht loopt.
    Ik kom uit Oekraïne, sneeuw scheppen is voor mij heel gewoon werk.
    Uw rolstoelpad hou ik vrij van ijs, ook in het weekend.
    Zand, zout en een bezem, meer heb ik niet nodig voor een veilige stoep.
    Bij gladheid loop ik aan uw arm mee naar de bakker en strooi onderweg.
    Heel ons straatje maak ik sneeuwvrij, ook de opritten achteraan.
    Vannacht is er tien centimeter gevallen en de krantenjongen is hier al onderuitgegaan. Ik zou het zelf doen, maar ik heb een pacemaker en mag niet scheppen.
    Wie schuift mijn stoepje schoon als het wit is?
    Elke winter zit ik dagen binnen omdat ik bang ben te vallen op de ijzige straat.
    Het hele voetpad is bevroren en de rollator glijdt alle kanten op. Misschien kan iemand zand strooien tot aan de winkel?
    Sneeuwschuiver kwijt, sneeuw niet.
    Ik moet elke ochtend om zes uur weg naar de zorg en mijn auto zit dan dichtgevroren onder een dik pak. Is er een vroege vogel?
    Bij winterweer kan de taxi niet voor komen rijden, wie maakt een geul?
    Glad! Help!
    De postbode weigert ons paadje te nemen zolang er ijs ligt.
    Mijn ouders zijn dik in de tachtig en wonen onderaan een helling. Als de weerman sneeuw belooft lig ik wakker, dus ik zoek iemand die bij hen in de straat woont en even strooit.
    Wij nieuw in Nederland, is dat waar dat je moet sneeuw van stoep halen? Wie heeft een schep?
    De ingang van het buurthuis is een glijbaan, wie kan zout brengen?
    Kan der iemand bij ons den oprit vrijmaken, mijn man zijne rug is kapot?
    Er ligt een pak sneeuw op mijn carport en ik ben bang dat hij doorzakt.
    Brandtrap en galerij zijn opgevroren, de huismeester is ziek.
    Met krukken over een besneeuwde straat, dat gaat me niet lukken.
    Zodra het begint te sneeuwen word ik een klein kind. Ik maak met plezier het hele blok begaanbaar, als er maar iemand chocolademelk maakt.
    Strooien tegen gladheid doe ik gratis voor 70-plussers.
    Ik werk in ploegen en kom om vijf uur thuis, precies op tijd om uw paadje te doen voor de dag begint.
    Mijn kruiwagen zit vol zout en ik rij de straat ermee rond.
    Winterhulp: sneeuw weg, zout erop, krant mee naar binnen.
    Mensen met een rolstoel of kinderwagen moeten ook naar buiten kunnen als het vriest. Ik zorg dat de route naar de bushalte vrij is.
    Ik heb een tractortje met schuif voor de grotere stukken.
    Twee pubers met vrije tijd en sneeuwscheppen, wij doen opritten.
    Auto uitgraven en ruiten krabben, ik ben er toch vroeg bij.
    Bij code oranje bel ik mijn oudere buren of ze iets nodig hebben, en ik veeg gelijk hun drempel.
    Sneeuw scheppen is goed voor mijn rug, ik ben jong, u blijft lekker warm binnen.
    Met een emmer warm water lukt het niet, dat vriest weer op. Ik hak het ijs los en strooi pekel, dan blijft het de hele dag stroef.
    Ik doe ook de trap en de leuning, daar glijden de meesten uit.
    Ne goeie borstel en wat strooizout, meer moet dat niet zijn.
  `,
  container: `
    Donderdag moet de groene kliko naar de hoek, zo'n tachtig meter, en vrijdags weer terug. Met één hand aan mijn stok krijg ik dat zware ding niet vooruit.
    Die van mij gaat toch naar de weg, dus ik rol die van nummer 12 en 14 er meteen achteraan. Grijs, groen of papier, ik hou het schema bij.
    Op maandag is het gft en op donderdag papier, en beide ochtenden lig ik net een uur in bed na mijn dienst. Wil iemand de bak meenemen naar de hoek?
    Kom er toch elke avond langs met mijn hondje. Jonge mams met handen vol: zeg maar welke kleur er weg moet en ik rij hem heen, de volgende dag weer terug.
    Grijs, groen, blauw, oranje, ik heb een kaart gekregen maar die kan ik niet lezen. En als hij vol is krijg ik hem niet over de drempel. Op welke dag moet welke?
    Donderdagavond loop ik toch met de mijne naar de hoek. Kliko's van wie slecht loopt neem ik mee, en vrijdag staan ze weer achter het hek.
    Die grijze bak moet honderd meter verderop, over hobbels. Maandagavond is de wind mijn baas en de bak ook.
    Op mijn ochtendronde met de hond duw ik hem voor je heen en 's middags weer terug. Ik loop er toch langs.
    Grijs op maandag, groen op vrijdag, ik weet het wel, maar dat bakbeest trekt me met mijn Parkinson omver.
    's Avonds na mijn dienst zet ik die van mij voor en pak ik die van u er meteen bij. De volgende dag staat-ie weer in het poortje.
    De grijze moet hier op dinsdag voor zevenen langs de kant, en dan zit ik al met mijn vrachtwagen in Duitsland. Wie rolt hem voor mij heen en weer terug?
    Als huismeester ben ik toch om zes uur op. De mensen van de begane grond hoeven hun bak maar bij de voordeur te laten, ik zet ze alle veertien buiten.
    Bak zit tot aan de rand vol luiers van de tweeling en ze komen pas over anderhalve week legen. Heeft iemand nog plek in de zijne? Een zak of drie.
    Wij zijn nog maar met zijn tweeën en onze groene is nooit meer dan half gevuld. Gooi gerust je blad en appels erbij, hij staat naast de brandgang.
    'k Ben tweeëntachtig en 't pad naar de diek is lang en hobbelig. Wie trekt er om de weke m'n kliko nae voren?
    Papierbak, plastic, groen: ik heb de hele ophaalkalender in mijn hoofd. Wie op vakantie gaat, geeft het huisnummer door en ik rijd hem aan en weer binnen.
    Precies als de grijze moet, kom ik uit mijn nachtdienst en vergeet ik hem, nu al drie keer. Wie rolt hem woensdag voor achten mee naar de hoek?
    Kunstenaars slapen niet, dus ik ben op dinsdag als eerste buiten. De bakken van de bovenburen en de oude mevrouw zet ik gelijk langs de weg en later terug.
    Ik lig zes weken met mijn been omhoog en de groene bak loopt over. Dinsdagavond zou iemand hem even naar de hoek moeten rijden, en woensdag terug.
    Ik zet de mijne toch buiten, dus die van drie huizen verder kan er best bij. Heb het rooster op de koelkast hangen en vergeet het nooit.
    Met die windstoten ligt de papierbak elke keer om en alles waait de straat door. Ik werk nachten en kan hem niet op de ochtend zelf aan de weg zetten.
    Groen op maandag, grijs op woensdag, papier elke derde vrijdag. Ik weet het uit mijn hoofd en rol die van jou mee naar de hoek.
    Ik ben acht en ik ben sterk. Ik kan de kliko van de mevrouw hiernaast al naar de weg trekken en weer terug. Mag ook bij andere mensen.
    Donderdagochtend de grijze, om de week de groene. Het zijn maar twintig meter maar met een looprek kun je niets achter je aan trekken.
    Ze halen hem alleen nog op als hij aan het eind van de straat staat. Dat noemen ze service! Mijn moeder van 86 kan dat niet, en ik kan niet elke maandag komen.
    Mijn groene bak is loodzwaar, wie rijdt hem dinsdag naar de weg?
    De kliko's moeten 's ochtends om zeven uur buiten staan en dan slaap ik nog.
    Oud papier, dozen vol, wie zet ze aan de straat?
    De ondergrondse container is te ver lopen met mijn rollator.
    Ik vergeet steeds welke week welke bak is.
    Plastic zakken hangen hier aan de paal en ik krijg ze niet omhoog.
    Wie brengt mijn glas naar de glasbak, vijf tassen vol?
    De vuilniszakken van vier hoog naar beneden krijgen, het stinkt op mijn balkon.
    Grofvuil is aangemeld maar moet nog aan de stoeprand.
    Mijn vuilbak staat achterin en de gang is te smal voor mijn stok.
    Kan iemand de rolemmer terugzetten, hij waait om en staat in de weg?
    GFT-bak krioelt van de maden, wie spuit hem uit?
    Ik ben weg op ophaaldag, kan een buur de grijze kliko buitenzetten?
    Een oude matras en een kapotte fiets, wie weet hoe je dat aan de straat zet?
    De luiers van de kleine moeten weg en ik mag van de dokter niet tillen.
    Papiercontainer van de flat is vol en het karton blijft liggen.
    Container naar straat brengen kan ik niet, ik heb één hand.
    Frituurvet en verfblikken, waar laat ik dat?
    De afvalpas werkt niet en mijn zakken staan in de gang.
    Welke avond moeten den PMD en het restafval buiten bij ons?
    Ik rol uw bakken elke week naar de stoep en weer terug.
    Op ophaaldag neem ik de kliko van de hele rij mee.
    Dozen platmaken en papier aan de straat, doe ik erbij.
    Uw glas gaat in mijn fietstas mee naar de glasbak.
    Ik loop toch langs de ondergrondse, geef me uw zak mee.
    Gft-bakken maak ik schoon met een hogedrukspuit en een scheut soda.
    Ik stuur een appje als het plasticweek is.
    Wie zijn vuilnis niet zelf beneden krijgt: om acht uur kom ik langs de deuren.
    Als u weg bent zet ik de grijze bak erbij en haal hem 's avonds binnen.
    Grofvuil draag ik met een maat naar de afgesproken plek.
    Naar de milieustraat ga ik toch iedere zaterdag, ik neem uw verf en snoeiafval mee.
    Ik kan zware bak duwen, geen probleem, ik woon naast u.
    De ophaalkalender hangt bij mij op de koelkast, ik zet alle emmers op tijd.
    Statiegeldflessen en blikjes lever ik in en het geld is voor u.
    Na de storm raap ik omgewaaide kliko's op en zet ze weer goed.
    Door mijn beroerte kan ik met één hand niet trekken en duwen tegelijk. Daardoor heb ik de groene bak al een maand niet aan de weg gehad.
    Wie zet mijn vuilnisbak buiten?
    Mijn man was altijd van het afval en nu sta ik met vier kleuren bakken en een app die ik niet snap. Wie doet dat een tijdje met me samen?
    Vuilnis naar beneden brengen, een keer of twee in de week.
    De milieustraat is alleen per auto bereikbaar, wie neemt mijn oude tapijt mee?
    De verzamelplek is sinds kort aan het einde van de straat in plaats van voor de deur. Dat hele eind met een volle rolcontainer is voor ons bejaarden te ver.
    Zakken met plastic en pakken, wie hangt ze op?
    Op maandagochtend zit ik in de dialyse en juist dan komt de vuilniswagen.
    Ik weet niet welke dag is voor papier en welke voor groente, kunt u mij helpen en samen doen?
    Lege flessen, het zijn er veel na de bruiloft.
    Er staat al weken een bankstel op de galerij dat de gemeente niet meeneemt, wie krijgt het weg?
    Kapotte wasmachine en oude lampen, waar kan dat heen?
    Met mijn looprek krijg ik die klep van de ondergrondse bak niet open.
    De scouting haalt geen karton meer op en mijn gang staat vol.
    Kan er iemand mijn vuilzakken buitenzetten, 't is al twee weken dat ze in de garage staan?
    De bak stinkt, zit vast aan de bodem en is gewoon goor. Wie heeft er een slang en een lange schrobber?
    Tijdens onze vakantie moet het restafval op de elfde aan de kant.
    Te zwaar door nat blad, hij kantelt bijna.
    Om half zeven laat ik de hond uit en dan neem ik onderweg uw bak mee naar de hoek. 's Avonds staat hij weer op zijn plek achter het hek.
    Afval wegbrengen voor ouderen in onze flat.
    Ik kan de kliko's van het hele hofje doen, dat is net een treintje.
    Heeft u een hoop oud karton? Mijn bakfiets is groot.
    Wij doen oud papier voor de muziekvereniging en komen het bij u uit de gang halen, u hoeft er niet mee te slepen.
    Bij mij staat het ophaalschema in de agenda, u krijgt er een berichtje van en als u wilt doe ik het zelf.
    Ik breng vuilnis van oma's op drie hoog naar beneden, zij geven mij koekje.
    Met hogedruk maak ik uw vieze emmers weer fris.
    Chemisch afval, batterijen, medicijnen, spaarlampen: ik breng het waar het hoort.
    Leegmaken, platvouwen, wegbrengen. Na uw verhuizing of feest neem ik alle dozen en lege kratten mee.
    De zak van de luiers, het kattengrit en de as uit de kachel: geef maar mee.
    Gratis ritje naar de stort op vrijdag, er is altijd nog plek in mijn aanhanger.
    Voor de buren op vakantie hou ik bij wanneer welke kleur langs de weg moet.
    Ik zal ze wel buitenzetten, de mijne moet toch ook.
  `,
  zwerfvuil: `
    Rond ons bejaardenhofje liggen blikjes en frietbakken van de school. Wij prikken met vijf grijze dames op maandag, maar bij de sloot durven we niet. Wie doet de waterkant?
    Met mijn grijper aan de scootmobiel en een emmer tussen de voeten houd ik de route naar het park schoon. Nog iemand mee aan de linkerkant, dan hebben we alles.
    Bij het speeltuintje liggen blikjes en soms zelfs glas, en mijn peuter steekt alles in zijn mond. Ik heb vijf grijpers geregeld; wie loopt zondag een rondje mee met een zak?
    Met de verkenners rapen we op de laatste zaterdag alle troep langs het fietspad en de sloot. Wijs ons de vieste plek van je buurt en we komen.
    Rond de bankjes waar de jongens zitten is het een zwijnenstal van blikjes en zonnepitten, ook van mijn eigen neefjes. Wie helpt mij zaterdag? Dan bel ik die neefjes ook uit bed.
    Prikker, handschoenen, vuilniszak: elke zondagochtend loop ik een rondje langs de sloot. Ik ben nieuw hier en het is mijn manier om dankjewel te zeggen tegen de wijk.
    Bij de visvijver drijven blikjes en hengelsnoer. Ik heb prikkers gekocht, zes stuks, en zoek vijf paar handen voor zondagmorgen.
    Tijdens mijn rondjes hardlopen raap ik op wat ik tegenkom. Plogging heet dat; loop gerust mee, ik deel handschoenen uit.
    Blikjes en scherven op het fietspad, mijn banden zijn al drie keer lek gereden. Wie gaat er mee prikken, ik heb vanuit mijn scootmobiel een grijper.
    Taakstraf zit erop, maar ik vind het eigenlijk lekker werk met zo'n knijper en een zak. Zondagochtend ga ik langs de singel, sluit aan.
    Rond de glasbak achter de flat ligt het weer bezaaid met blikjes en chipszakken. In mijn eentje krijg ik het niet schoon; wie loopt zondag mee met een knijper?
    Ik loop elke ochtend met de hond langs het kanaal en neem altijd een vuilniszak mee. Geef maar door waar in de wijk het vol ligt met peuken en plastic.
    Na de kermis waait de hele troep ons veld op. Voetbalouders, kom zaterdag een halfuurtje eerder en help die bekertjes van het gras halen.
    Met groep acht wil ik iedere maand een straat schoon prikken. Wij hebben zestien grijpers en hesjes, zeg ons maar waar we heen moeten.
    Als buschauffeur zie ik alle bermen van de stad. Op mijn vrije zondag loop ik ze langs met een grijper en een zak. Er is een tweede grijper.
    Na elke marktdag waait het plastic tot in de speeltuin en de gemeente komt pas maandag. Kunnen een paar mensen op zaterdagavond een halfuur mee rapen?
    Op 1 januari om tien uur trek ik met de kruiwagen door de wijk om pijlen, hulzen en flessen te rapen. Ik heb grijpers voor acht man en daarna oliebollen.
    Na Koningsdag lag het plantsoentje vol bekers en kapotte ballonnen. Ik raap al een uur in mijn eentje en mijn rug zegt stop, wie pakt de andere helft?
    Mijn zoontje van zes is gek op de prikstok. Wij maken elke woensdagmiddag een rondje om het schooltje en nemen alle blikjes mee.
    Grijpstok paraat. Elke zaterdagmorgen lopen wij, drie buurvrouwen en een peuter, door het park om blikjes en chipszakken te rapen.
    Onze kaboutergroep van de scouting maakt voor u de sloot en het speelveld schoon. Hesjes hebben we, zakken ook.
    Blikjes, bakjes, snoeppapiertjes: elke pauze waait alles van het schoolplein de sloot in. Ik heb knijpers besteld en zaterdag loop ik. Loop ik alleen?
    ik ben Sem van 10 en ik vind het zielig voor de eenden al dat plastic wie gaat met mij prikken in het park mama mag alleen als er een groot mens bij is
    Wie gaat zaterdag mee met prikstok en vuilniszak langs de sloot?
    Het schoolplein ligt vol blikjes en chipszakken.
    Op het speelveldje liggen lachgasflesjes, wie ruimt mee op?
    Ik zoek een prikmaatje voor een rondje door het park.
    Hondendrollen en peuken bij de bushalte, we zijn het zat.
    Waar kunnen we knijpers en zakkenringen krijgen voor onze opschoonactie?
    Langs de dijk waait plastic uit de bermen.
    Onze school doet mee met de landelijke opruimdag en zoekt ouders.
    Bij het viaduct ligt een dump van bouwafval en piepschuim.
    Mijn dochter van acht wil de natuur redden en zoekt kinderen om mee te rapen.
    In het riet drijft zoveel rommel dat de eenden erin verstrikt raken.
    Het winkelcentrum is na het weekend een puinhoop van bekers en bonnetjes.
    Waarom doet niemand wat aan de troep bij het hangplekje?
    Wie helpt een zwerfafvalteam beginnen in onze wijk?
    Ik wil graag vrijwilliger worden voor schone straat, waar begin ik?
    Glasscherven op het fietspad, elke week dezelfde plek.
    Elke dag raap ik op mijn wandeling een zak vol, loop eens mee.
    Plandelen noemen ze het, wandelen en plastic rapen tegelijk.
    Mijn grijper staat klaar, ik adopteer het plantsoen.
    Vuil in de berm? Ik prik het weg voordat ik naar mijn werk ga.
    Wij zijn een groepje tieners en willen het strandje schoonmaken.
    Ik leen prikkers en hesjes uit aan wie een actie houdt.
    Met de kano vis ik flessen en zakken uit de gracht.
    Zin om buiten bezig te zijn en nuttig? Zondag om tien uur bij de fontein.
    Elke peuk is er één, ik heb er al tienduizend geteld en geraapt.
    Jutten langs de vloedlijn is mijn hobby, ik neem graag mensen mee.
    Ik fotografeer de troep, meld het en raap de rest zelf op.
    Als hondenuitlater heb ik altijd een extra zak bij me voor blikjes.
    Ik kan mensen uit de buurt meenemen voor opruimen straat en park.
    Met de scoutingwelpen rapen we het bos leeg, wie sluit aan?
    Flarden plastic in de takken of blikjes in de heg, ik haal alles weg wat er niet hoort.
    Elke pauze lopen de scholieren langs ons huis en gooien alles op de grond. Ik raap het op, maar in mijn eentje is het dweilen met de kraan open.
    Opruimactie in de wijk, wie doet mee?
    Ons buurtbosje is een stortplaats geworden met autobanden, een winkelwagen en een oud matras. Met een man of tien en een aanhanger krijgen we het schoon.
    Vrijwilligers gevraagd om met een grijper door het park te gaan.
    Door het hoogwater zit de uiterwaard vol flessen en doppen.
    Wij zoeken kinderen en ouders voor een speurtocht naar rotzooi, na afloop limonade.
    Er ligt weer vuil naast de ondergrondse bakken, ratten lopen er al op af.
    Ik loop iedere dag met mijn stok en mijn zak, zevenentachtig jaar, maar bukken gaat slecht. Loopt er eens iemand met me op voor de moeilijke stukken?
    Blikjes in het weiland, een koe van de buurman is er ziek van geworden.
    Plastic soep begint hier in onze beek.
    Ik woon bij station en zie veel vuile dingen, ik wil met mensen samen opruimen, wie is leider?
    Zwerfie maken en schoonmaken, wie van mijn leeftijd (15) wil mee voor maatschappelijke stage?
    Wie kent er iemand van de gemeente die extra bakken kan plaatsen bij het skatebaantje?
    Na carnaval ligt heel het dorp bezaaid met confetti en bekers, helpende handen welkom.
    Wie adopteert met ons een straat om die proper te houden?
    Voor mijn beweging wandel ik een uur per dag en dan kan er net zo goed een vuilniszak mee. Wie wil meelopen is welkom, ik heb een extra knijper.
    Papiertjes prikken, iedere zondag.
    Ons clubje grijze dames trekt eens per maand met hesjes en handkar de wijk door. We rapen, kletsen en eindigen bij de bakker.
    Ik hou het pleintje rond de kerk vrij van rommel.
    Suppen en plastic vissen gaan prima samen, ik heb een tweede board.
    Met de klas doen we een schoonmaakronde, wijs ons de vieze plekken.
    Peukentegels, stickers, bordjes: ik bedenk acties zodat mensen minder op straat gooien.
    Ik wil buurt mooi houden, heb tijd op vrijdag, kan overal vuil oppakken.
    Al joggend raap ik op wat ik tegenkom, ploggen heet dat, en ik zoek mensen die mee willen zweten.
    Dumpingen van drugsafval meld ik, de rest gaat bij mij achterop.
    Mijn aanhanger staat klaar om de volle zakken van uw opruimdag weg te rijden.
    Als zwerfafvalpakker heb ik een sleutel van de bakken, dus ik kan zakken direct kwijt.
    Na de markt raap ik tie-wraps, sla en plastic bij elkaar.
    Zin in een frisse neus en een schone berm? Zaterdag tien uur bij de rotonde.
  `,
};
