import type { BranchExamples } from '../../../lexicon.js';

export const shopping: BranchExamples = {
  boodschappen: `
    Mijn koelkast is leeg en ik zit met een gebroken enkel op drie hoog, wie haalt melk en brood?
    Wie wil elke vrijdag mijn lijstje meenemen naar de super?
    Ik lig met griep in bed en heb niks meer in huis, alleen nog een pak crackers.
    Een krat water en aardappelen krijg ik niet meer de trap op getild.
    Wie zou zo vriendelijk willen zijn wekelijks wat groente en zuivel voor mij te kopen? Ik betaal met een tikkie of contant.
    Sinds de buurtsuper dicht is kom ik met mijn rollator nergens meer aan verse spullen.
    Kan iemand ff langs de supermarkt voor luiers en een pak koffie? Kleintje is ziek en ik kan niet weg
    Ik niet kan dragen zware tas, rug geopereerd. Wie kan voor mij kopen in supermarkt?
    Zoek iemand die van de markt kaas, vis en een bloemkool voor me meeneemt op zaterdag.
    De bezorgdienst heeft een minimumbedrag van vijftig euro, dat eet ik in mijn eentje niet op.
    Voor mijn moeder van 88 die niet meer naar de winkel kan zoek ik een vaste hulp voor haar inkopen.
    Met deze ijzel durf ik de deur niet uit, maar de beschuit en de karnemelk zijn op.
    Wie rijdt er toch al naar de winkel en kan kattenbakkorrels en wc-papier voor me inladen?
    Kan er iemand mijn commissies doen in het grootwarenhuis? Ik zit met mijn been in het plaaster.
    Na mijn keizersnede mag ik zes weken niets zwaars sjouwen en manlief werkt de hele dag.
    Mag geen auto meer rijden van de neuroloog, de toko en de slager zijn daardoor onbereikbaar.
    Wasmiddel, eieren, sla en een half volkoren: wie brengt het aan mijn deur?
    Quarantaine met drie kids, wie zet er een tas vol eten op de stoep?
    Lege flessen inleveren en gelijk een paar dingen halen, dat zou mij enorm schelen.
    Ik zie te slecht om prijzen en houdbaarheidsdata te lezen, haalt iemand mijn weekvoorraad?
    Geef mij uw briefje en bonuskaart en ik kom met volle tassen terug.
    Ik ga elke dinsdag toch voorraad inslaan, zal ik iets voor je meenemen?
    Student met bakfiets wil best zware kratten bier, fris of water bij ouderen bezorgen.
    Ziek, zwak of misselijk? Ik leg brood, fruit en paracetamol voor je op de mat.
    Laat mij maar sjouwen: aardappels, blikken soep, pakken melk, ik til het tot op uw aanrecht.
    Voor wie slecht ter been is loop ik graag even langs bakker en groenteboer.
    Ik ruim de spullen ook meteen in de koelkast en vriezer op als u dat fijn vindt.
    Met mijn camionette doe ik graag grote inkopen voor mensen zonder auto.
    Scholier (15) met fietstassen haalt wat je vergeten bent bij de supermarkt.
    Op woensdag sta ik op de weekmarkt en neem voor buren kaas, stroopwafels of haring mee.
    Heb tijd zat sinds m'n pensioen, bel gerust als u zonder eieren of koffiemelk zit.
    Wie net geopereerd is hoeft van mij niet naar de winkel: ik haal het, jij rust uit.
    Ik wil helpen oude mensen met kopen van eten, ik woon dicht bij winkel.
    Statiegeld wegbrengen en lijstje afwerken, bonnetje erbij en netjes afrekenen achteraf.
    Mantelzorger druk? Ik neem de wekelijkse gang naar de supermarkt over.
    Ook de Turkse winkel of de natuurwinkel is geen probleem, ik kom overal.
    Samen stellen we een bestelling op en ik pik hem op bij het afhaalpunt.
    Bij sneeuw en gladheid glibber ik wel voor u naar de kruidenier.
    Sinds mijn heup kom ik niet verder dan de brievenbus. Op vrijdag een lijstje meenemen naar de Jumbo, niet veel: melk, brood, twee appels, leverworst. Geld ligt klaar in een envelop.
    Veertig jaar een kruidenierswinkel gehad, ik weet wat een rijpe meloen is. Elke dinsdag ga ik met de auto naar de markt en uw briefje kan gewoon mee in mijn tas.
    Mijn vrouw deed altijd de inkopen en ik zie in dat winkelschap niet eens wat ik pak, met die staar. Wekelijks een kratje vol, bonnetje erbij, contant afrekenen.
    Met de fietskar van onze zoon rijd ik vrijdag langs de groenteboer, de slager en de Aldi. Twee dames in de flat geven mij hun lijstje al, een derde past nog.
    Krukken, een peuter en een supermarkt op tien minuten lopen, dat wordt niks. Tot het gips eraf is zoek ik iemand die mijn lijstje meeneemt, melk en aardappels vooral.
    Ga zelf na de nachtdienst om zeven uur als eerste de winkel in, heerlijk leeg. Voor een ouder die niet weg kan, pak ik het mee en zet het op de mat.
    De lift doet het al twee weken niet en ik zit op vijf hoog met mijn longen. De zware dingen, melk, rijst, waspoeder, krijg ik niet meer naar boven. Kan iemand dat één keer doen?
    Ik ga op zaterdag toch naar de Turkse supermarkt en daarna de goedkope. Zeg wat op jouw lijstje staat, dan neem ik het mee en zet het in je gang. Bonnetje erbij.
    Sinds de buurtsuper dicht is moet ik naar het centrum, en met vijf kilo aardappels gaat dat niet. Donderdag een lijstje meegeven zou me enorm helpen.
    Met mijn elektrische bakfiets ga ik elke vrijdag naar de markt. Kaas, vis, groente, wat u maar opschrijft komt mee terug, tot op het aanrecht.
    Met mijn zuurstoffles in de ene hand blijft er weinig over voor melk, wasmiddel en kattenbakvulling. Ik maak een briefje, u krijgt het geld vooraf.
    Mijn immuunsysteem ligt plat door de chemo, dus de supermarkt is verboden terrein. Kan iemand vrijdags een lijstje voor me afwerken?
    Zes weken krukken. Je kunt er verrassend veel mee, behalve een krat bier en een zak aardappels van de winkel naar drie hoog krijgen.
    Elke maandag ga ik met de bakfiets naar de markt en de super. Wie slecht ter been is geeft mij een briefje mee, het kost me niks extra.
    Weinig prikkels, dat is mijn ding, dus ik ga om acht uur 's ochtends naar de super. Voor twee huishoudens sjouwen kan ook.
    Gips eraf, auto weer in gebruik. Ik weet nu hoe het is om op een pak koffie te moeten wachten, dus geef mij uw lijstje.
    Door de griep kom ik het bed niet uit en de koelkast is leeg. Brood, melk, appelmoes, meer hoeft niet. Ik tik het meteen over.
    Werk in de supermarkt op de hoek en weet de aanbiedingen uit mijn hoofd. Geef je briefje af bij de kassa, dan zet ik de tassen na mijn dienst bij je neer.
    Sinds de buurtsuper in oos dörp dicht is, zit ik zonder. Eens per week een lijstje meegeven aan iemand met een auto, dat zou al mooi zijn.
    Donderdag rijd ik veur de bosschoppen noar Winschoten. 't Is mij gelijk of ik veur ain of veur vaar hoesholdens inload.
    Sinds mijn val van de stoep durf ik de straat niet meer over. Mijn dochter komt maar eens in de drie weken en ondertussen heb ik wel kaas, vla en waspoeder nodig. Wie zou dat willen halen?
    Wij zijn een echtpaar van in de tachtig. Mijn man reed altijd, maar zijn rijbewijs is niet verlengd en de Aldi is vier kilometer fietsen.
    Ik zit midden in mijn bestralingen en kan amper op mijn benen staan. Heel fijn zou zijn als iemand een paar keer yoghurt, bananen en beschuit bij me langsbrengt.
    Alleenstaande moeder, kindje met waterpokken, fles melkpoeder bijna leeg. Wie is er toevallig in de buurt van de super?
    De lift in onze flat is een maand buiten gebruik. Ik woon op zeven en krijg mijn trolley niet naar boven.
    Hondenvoer, tien kilo, kan iemand dat meenemen?
    Mijn boodschappenkarretje heeft een kapot wiel en mijn heup ook, zeg maar. Wie doet voorlopig op maandag de weekinkopen?
    Wie neemt er voor mij een zak mandarijnen en een heel bruin mee?
    Ik ben bevallen en mijn man werkt in Duitsland. Kan buurvrouw misschien halen melk, eieren, luier maat 1?
    Dorp zonder winkel, bus rijdt niet meer in het weekend. Ik zou blij zijn als iemand met een auto wekelijks mijn lijst meeneemt naar de Lidl.
    Wegens een hernia mag ik niks tillen. Vooral de flessen cola, de zak aardappels en het pak wc-rollen zijn een probleem.
    Kan niet meer bij de winkel komen nu m'n scootmobiel in reparatie is
    Mijn oom is blind en kreeg altijd hulp van een buurman die nu verhuisd is. Het gaat om een klein mandje per week: brood, beleg, koffie, een flesje jenever.
    Wie kan voor mijn ouders een kar vol doen in het grootwarenhuis? Zij zitten zonder auto en ik woon in het buitenland.
    Brood is op. Vriezer ook.
    Ik heb corona en zit al vier dagen binnen. Soep in blik, sinaasappels en wat keelpastilles, meer hoeft het niet te zijn, gewoon voor de deur zetten.
    Zuivelboer komt niet meer langs, en de SRV-wagen is er ook mee opgehouden. Hoe kom ik nu aan mijn melk en boter?
    Vergeten bestelling: bloem, gist en suiker voor mijn moeders verjaardag, ik kan de baby niet alleen laten.
    Ik krijg gauw paniekaanvallen in volle winkels en red het niet langs de kassa. Zoek iemand die twee keer per maand mijn inkopen wil doen, geld geef ik vooraf.
    Ik werk als vakkenvuller en weet precies waar alles staat. Na mijn dienst fiets ik graag met een tas langs bij iemand die zelf niet kan.
    Mijn man en ik gaan iedere vrijdagavond met de auto naar de grote supermarkt. Een tweede karretje vullen voor een buur die slecht loopt is geen enkele moeite.
    Moeder van drie, kom zowat dagelijks in de Albert Heijn. App me uw lijst maar!
    Bent u pas uit het ziekenhuis en is de provisiekast leeg? Dan sta ik vanmiddag nog met een volle krat op de stoep.
    Even om een pakje boter of een zak uien? Stuur mij maar, ik woon boven de winkel.
    Vroeger had ik zelf een kruidenierszaak en bracht ik alles aan huis. Dat mis ik, dus ik pak de bezorgfiets graag weer op voor ouderen in de wijk.
    Zware dingen zoals waterflessen en kattengrit rijd ik gratis naar uw voordeur.
    Ik let op de aanbiedingen, koop huismerk als u dat wilt en geef het wisselgeld tot op de cent terug.
    Met mijn elektrische bakfiets passen er vier kratten in. Op donderdagochtend maak ik een rondje voor wie de deur niet uit kan.
    Ik spreek Arabisch en Nederlands, kan voor u naar islamitische slager en groenteman gaan.
    17 jaar, vakantie, fiets met mand. Wie moet er wat hebben?
    Verse vis, een bosje tulpen of een pak speculaas van de warme bakker, ik loop er graag voor om.
    U belt op maandag door wat u nodig hebt en dinsdag staat het op het aanrecht. Bonnetje erbij, u maakt het over of betaalt gepast.
    Voor wie geen caddie meer kan duwen doe ik de commissies, ook in den buurtwinkel.
    Ik heb een rijbewijs, een kofferbak en veel vrije ochtenden. Dat lijkt me genoeg om iemand van eten en drinken te voorzien.
    Een kwartiertje over voor uw wc-papier, vla en een half casino wit? Altijd.
    Kan iemand wat te eten voor mij in huis halen? Ik lig plat.
    Wekelijkse aanvoer van groente, kaas en koekjes gevraagd, tweede etage.
    Even een bekertje slagroom en een ui, ik sta midden in een recept vast
    Uw voorraad aanvullen doe ik tegelijk met die van mij.
    Halfje wit, pond gehakt, ik weet nog wat dat is en haal het.
    Ik slaap als de winkels open zijn en werk als ze dicht zijn. Melk, brood, kattenvoer, wat fruit: zet het maar in de bijkeuken, geld ligt onder de vaas.
    Gebroken bekken, acht weken plat, koelkast leeg. Ik stuur een lijstje, u doet de Jumbo, en we verrekenen met een tikkie of muntjes uit de pot.
    In de chauffeurswereld heet het een extra stop. Op de terugweg sta ik om zes uur voor de Lidl; app mij wat er op moet en het staat om zeven uur bij u.
    Ben van de week aan mijn heup geopereerd en mag zes weken niets zwaarders tillen dan een pak melk. Lijstje maak ik zelf, pinpas mag mee.
    Met ijzel moet u niet de deur uit. Ik rijd vrijdags met winterbanden naar de super en neem zo drie tassen voor u mee.
    Het is 36 graden en mijn longen laten me niet verder dan de brievenbus. Water, komkommer, yoghurt en kattenbrokjes zijn bijna op.
    Heb een bakfiets en vakantie tot half augustus. Roep maar wat er op je briefje staat, ik haal het voor de middag als het nog koel is.
    Met mijn bakfiets ben ik toch elke dag in de supermarkt. Briefje door de bus en voor het eten heb je melk, brood en aardappels.
    Student, woont boven de winkel, loopt er tien keer per dag doorheen. Voor mensen met griep of slechte heupen neem ik gewoon een tweede mandje.
    Ik ben niet zo'n prater, maar een lijstje kan ik goed aflopen. Leg het maar neer bij mijn deur, dan zet ik de tassen bij die van u.
    Ik mag zes weken niet meer tillen dan een pak melk. Dat is lastig, want twee pubers eten als wolven. Wie neemt vrijdags mijn lijstje mee?
    De supermarkt in onze straat is dicht. De volgende is twee kilometer en dat haalt mijn scootmobiel op één lading niet. WIE GAAT ER TOCH AL.
    Mevrouw is 88, wil beslist niemand tot last zijn en leeft daardoor op beschuit. Zij zou geholpen zijn met iemand die op woensdag melk, brood en fruit voor haar haalt.
    Ik ben alleenstaand, besmet en door mijn wc-papier heen. Lijstje hangt aan de deur, geld zit in de envelop.
  `,
  'samen-winkelen': `
    Ik wil zelf mijn groente uitzoeken, maar durf niet alleen met de rollator door de gangpaden.
    Wie gaat er met mij mee nieuwe schoenen passen in het centrum?
    Door mijn slechte ogen kan ik de etiketten niet lezen, loopt er iemand naast me in de supermarkt?
    Zoek gezelschap om een dagje te shoppen en een jurk voor de bruiloft uit te kiezen.
    Met mijn rolstoel kan ik niet bij de bovenste schappen, wie duwt en pakt aan?
    Alleen naar de markt is niks aan, wie struint er gezellig mee langs de kramen?
    Moeder heeft dementie en raakt de weg kwijt tussen de schappen, wie vergezelt haar op donderdag?
    Ik zoek een modebewust iemand die eerlijk zegt of die broek me staat.
    Prikkels in drukke winkels zijn voor mij lastig, samen met een rustig persoon lukt het wel.
    Wie heeft een auto en wil met mij naar het tuincentrum om violen en potgrond uit te zoeken?
    Een nieuwe bril kiezen, ik vind dat moeilijk in m'n eentje.
    Ik ken niet goed Nederlandse producten, iemand samen kijken in winkel wat is wat?
    Wil graag weer eens naar de warenhuizen en de koopjeswinkel, maar ik heb een arm nodig om op te steunen.
    Mijn zoon met autisme wil leren zelf te winkelen, wie oefent met hem het pinnen en het lijstje?
    Zou iemand met mij een matras willen gaan uitproberen, ik laat me zo gauw iets aanpraten.
    Gezocht: een maatje voor de kringloopwinkels, snuffelen en daarna koffie.
    Winkelwagentje duwen gaat niet meer door m'n schouder, maar ik kies wel graag zelf.
    Wie gaat met mij mee om wintergoed te kopen, ik kom amper nog buiten sinds mijn beroerte?
    Een gordijnstof uitkiezen doe ik liever met vier ogen.
    Zelf afrekenen en inpakken gaat me te snel, wie blijft er naast me staan bij de kassa?
    Voor mijn kamer lampen en verf uitzoeken bij de bouwmarkt, mijn zicht is slecht
    Arm in arm door de winkelstraat, ik ga graag met u mee een mantel uitzoeken.
    Ik duw de rolstoel, u wijst aan, en we sluiten af met een appelpunt.
    Zin om samen te shoppen? Ik ben dol op koopjes jagen en heb altijd een mening over kleur.
    Elke donderdag haal ik u op en lopen we rustig alle schappen langs.
    Voor slechtzienden lees ik prijskaartjes en ingrediënten voor in de winkel.
    Wie loopt er mee over de zaterdagmarkt? Beetje proeven, beetje kletsen.
    Ik draag de tassen, jij kiest de spullen.
    Als gepensioneerd verkoopster mode help ik graag in het pashokje met de juiste maat.
    Nieuwkomers laat ik zien waar je in de supermarkt wat vindt en hoe de zelfscan werkt.
    Met mijn auto kunnen we samen naar de meubelboulevard, een nieuwe zetel proefzitten.
    Drukte vind je eng? We gaan vroeg, als het rustig is, en ik blijf naast je.
    Samen cadeautjes zoeken voor sinterklaas of de kleinkinderen, leuk toch!
    Ik heb geduld genoeg, dus u mag net zo lang over de kaastoonbank doen als u wilt.
    Gaat ge mee naar de solden? Ik hou van winkelen in goed gezelschap.
    Met de scootmobiel naast mijn fiets trekken we samen naar het winkelcentrum.
    Ook voor een keer naar de opticien of de schoenenzaak ben ik uw gezelschap.
    Een rondje Ikea met gehaktballetjes toe, wie heeft zin?
    Badpak, bh of lingerie kopen met een vrouw erbij die rustig meedenkt, dat kan.
    In de scootmobiel voorop en ik met het mandje erachteraan.
    Een nieuwe winterjas moet ik hebben en ik zie geen verschil meer tussen blauw en zwart. Mijn dochter in Texas kan niet mee. Welke dame heeft oog voor snit en een vrije middag?
    Veertig jaar damesconfectie verkocht in de Steenstraat. Ik slenter graag met u mee langs de rekken, zeg eerlijk wat u staat en houd intussen uw stok vast.
    Met mijn dochter van twaalf die slecht ziet naar de stad voor een jurk voor het schoolfeest, dat kan ik niet met de baby erbij. Zoekt iemand met haar de rekken af?
    Ik ben goed in kleuren, maten en uitverkoop, en heb zeeën van tijd tussen twee banen. Ga met je mee langs de kledingzaken voor dat sollicitatiepak.
    Mijn ogen zijn slecht geworden en op de markt kan ik de prijzen niet meer zien. Ik wil zelf kiezen, voelen aan de tomaten. Loopt een mevrouw op dinsdag met mij langs de kramen?
    Een nieuwe jas uitzoeken, schoenen passen, en eerlijk horen dat het niet staat: daarvoor heb je mij. Ik, Shirley, ga graag met een oudere dame de winkels langs, met een gebakje toe.
    Voor de bruiloft van mijn kleinzoon heb ik een jurk nodig, maar in die paskamers raak ik alles kwijt, mijn stok nog het eerst. Wie gaat mee en zegt eerlijk of het staat?
    Ik was coupeuse en zie meteen wat iemand past. Een middagje langs de rekken met u, en daarna een gebakje bij het warenhuis, heerlijk toch?
    Ik zie nog maar vijf procent en kan niet zien of een trui blauw is of paars. Wie loopt met mij door de kledingzaak en zegt het eerlijk?
    Na jaren binnen zitten met straatvrees wil ik weer zelf naar de supermarkt. Alleen lukt me nog niet, met iemand naast het karretje misschien wel.
    Arm in arm langs de rekken, etiketten oplezen, in de rij staan terwijl u op het bankje uitrust. Ik ga graag met u mee de winkel in.
    Nieuwe garderobe na je operatie of na dertig kilo afvallen? Ik duw de rolstoel de pashokjes in en geef ongezouten commentaar.
    De zelfscankassa's maken me zenuwachtig en de bovenste schappen kan ik niet bij. Wie loopt er op maandag met me langs de rekken van de supermarkt?
    Ik vind markten het leukste wat er is. Loop mee over de Afrikaandermarkt, ik weet waar de beste mango's liggen en duw uw karretje.
    Zonder bril zie ik de maatjes niet en de spiegel in het pashokje vertrouw ik niet. Zoek een eerlijke vrouw om samen een jurk te gaan kopen.
    Ik ben 79 en wil zo graag weer eens zelf in een winkel rondkijken in plaats van alles uit een folder bestellen. Met iemand aan mijn zijde durf ik het wel.
    Na veertig kilo afvallen past niks me meer. Wie heeft er oog voor kleding en gaat een middag met me mee langs de rekken?
    Mijn vrouw zocht altijd mijn overhemden uit. Nu sta ik als weduwnaar te dralen bij de herenmode.
    Naar de Action met z'n tweeën, wie vindt dat ook leuk?
    Wie wil mijn zus met het syndroom van Down op zaterdag meenemen de stad in? Ze is gek op oorbellen, stiften en tijdschriften kijken.
    Ik zie bijna niets meer, maar wil zelf voelen en ruiken of de meloen rijp is.
    Lopen gaat nog, maar alleen als ik me aan een winkelkar vasthoud en er iemand bij is.
    Wie gaat met mij mee om een trouwjurk te kijken, mijn moeder leeft niet meer.
    Nieuwe vloerbedekking en een bank uitkiezen vind ik doodeng, ik twijfel altijd. Een nuchter mens ernaast zou fijn zijn.
    Ik kom uit Eritrea en weet niet welke rijst, welke zeep goed is. Vrouw uit de buurt samen met mij naar winkel, graag.
    Ff naar de stad voor een galajurk, mijn vriendinnen kunnen niet, wie wel?
    Ik heb een scootmobiel en kom prima bij het winkelcentrum, maar van mijn zitplaats kan ik nergens bij. Iemand die meegaat en dingen van de plank haalt, dat zoek ik.
    Voor mijn eerste eigen flatje moet ik borden, pannen en een dekbed hebben. Ik weet niet waar te beginnen, gaat iemand mee naar de Ikea?
    Sinds ik NAH heb vergeet ik halverwege waarvoor ik kwam. Met begeleiding lukt het me om mijn karretje te vullen.
    Vrouw van 66 zoekt een vriendin om koopzondag mee door te brengen, etalages kijken, iets passen, taartje toe.
    In de solden wat gaan rondneuzen, wie gaat er met mij mee naar de Meir?
    Laptop kopen: verkopers praten me omver. Kan iemand mee die er verstand van heeft?
    Mijn rolstoel door de smalle gangpaden sturen lukt niet alleen.
    De markt in de stad mis ik het meest sinds mijn beroerte. Zelf de visboer zien, zelf een bos bloemen kiezen, met een stevige arm naast me.
    Ik heb jaren in een schoenenwinkel gestaan en ken het geduld dat erbij hoort. Graag ga ik met een oudere dame of heer op pad voor een goed paar stappers.
    Lekker slenteren langs winkeltjes, beetje voelen aan stoffen, ergens een cappuccino. Welke leeftijdgenote van rond de zestig gaat mee?
    U zit in een rolstoel? Ik rijd u door het hele warenhuis, van parfum tot sokken.
    Voor mensen die slecht zien ben ik graag de ogen in de supermarkt. Ik zeg wat er ligt en wat het kost, u beslist.
    Kringloop, vlooienmarkt, rommelmarkt: een snuffelmaatje gezocht, ik rijd.
    Ik neem u bij de arm, we pakken een kar en doen samen de boodschappen. Thuis help ik alles uitpakken.
    Stijladvies nodig voor een sollicitatie? Als modestudente ga ik gratis met je shoppen, ook tweedehands.
    Samen naar het tuincentrum in de kerstsfeer, met warme chocolademelk.
    Mijn moeder zei altijd dat ik een pashokje nodig had als andere mensen lucht. Ik ga dus met liefde mee en zeg eerlijk wat leuk staat!
    Met een jongere met autisme oefen ik rustig de route langs de schappen en het afrekenen.
    Ik haal u thuis op, parkeer met uw invalidenkaart vlak voor de deur en blijf bij u.
    Winkelen is meer dan kopen, het is eruit zijn. Ik maak er graag een ochtendje van met iemand die weinig buiten komt.
    Wie durft er niet meer alleen op de roltrap? Neem mij mee.
    Een cadeau voor uw kleinkind zoeken in de speelgoedwinkel vind ik zelf ook feest.
    Ik wil goed Nederlands leren, u wilt gezelschap in de winkel. Zullen we samen gaan?
    Kom, we gaan een nieuw behangetje en een lampenkap uitkiezen.
    Iemand die met mij naar de Hema wil, arm in arm?
    Ondergoed en een winterjas, ik heb er hulp en raad bij nodig.
    Passen, keuren, kletsen: ik ga mee.
    Gezellig samen naar de zaterdagmarkt met uw rollator, ik draag de sinaasappels.
    Ik sta al dertig jaar op de Grote Markt en weet waar je moet zijn. Mensen die slecht lopen neem ik op mijn vrije woensdag langs de kramen, arm in arm.
    Na mijn borstoperatie moet ik een nieuw badpak en een trouwjurk-van-de-moeder. In de paskamer wil ik een vrouw bij me die eerlijk is en kan giechelen.
    Met mijn twee linkerogen voor kleur, grapje, schilder dus, ga ik graag mee als u na lang ziek zijn weer iets moois om aan te trekken zoekt.
    Voor het eerst sinds de scheiding moet ik zelf cadeautjes voor de Sint uitzoeken en ik word gek van de drukte. Samen gaat het vast beter, ik trakteer op warme chocolademelk.
    Een jurk voor de bruiloft van je kleindochter vinden is leuker met zijn tweeën. Ik werkte veertig jaar op de damesafdeling en zeg eerlijk als iets niet staat.
    Mijn ogen gaan achteruit en ik kan de prijskaartjes niet meer lezen. Iemand die naast me loopt langs de schappen en zegt wat wat is?
    Een winterjas passen doe je niet alleen. Ik heb een eerlijk oog, een sterke arm om aan te hangen en weet waar de stoelen staan in het warenhuis.
    Donderdag ga ik altijd over de markt. Loop mee met uw rollator, dan proeven we kaas, knijpen in de mango's en draag ik de tas.
    Ik wil niet dat het bezorgd wordt, ik wil zélf de tomaten voelen! Alleen is de kar zwaar en zie ik de prijzen niet. Wie loopt er met me mee langs de schappen?
    Voor de bruiloft van mijn kleindochter moet er een jurk komen. In mijn eentje durf ik zo'n paskamer niet in met mijn evenwicht. Een vrouw met smaak en geduld gezocht.
  `,
  'halen-en-brengen': `
    Heb op Marktplaats een kinderstoel gekocht in het volgende dorp, wie pikt hem voor me op?
    Wie rijdt er binnenkort naar Zwolle en kan een doos boeken meenemen voor mijn zus?
    Mijn fiets staat klaar bij de fietsenmaker maar ik kan er niet heen.
    Kan iemand mijn bibliotheekboeken inleveren en de gereserveerde ophalen?
    De naaimachine moet naar de reparateur, te zwaar voor achterop.
    Zoek een auto voor een halfuurtje: ik heb een tafeltje gewonnen bij een veiling.
    Mijn jas hangt al twee weken bij de stomerij.
    Er moet een sleutel van Utrecht naar Amersfoort, wie gaat die kant toch op?
    Ik geleend partytent van buurthuis, moet terug, maar ik geen auto.
    Rollator via de thuiszorgwinkel lenen kan, maar ik kan hem niet zelf gaan afhalen.
    De krukken van het ziekenhuis moeten weer ingeleverd, wie komt daar langs?
    Wie zou een potje urine bij het lab willen afgeven?
    Vergeten tas staat nog bij mijn dochter, vijftien kilometer verderop.
    Kan er iemand met een stationwagon een televisie vervoeren die ik tweedehands gekocht heb?
    Bij de tuinder liggen tien zakken compost te wachten, ik fiets alleen.
    Schone was naar mijn vader in het verpleeghuis brengen en de vuile meenemen, wie doet dat op dinsdag?
    Oproep voor het voedselbankpakket: wie gaat het wekelijks voor mij afhalen?
    Gezocht iemand die de vergeten gymtas ff bij school dropt, ik sta op m'n werk vast
    Mijn gehoorapparaat is gerepareerd en ligt bij de audicien.
    Bloemen en een kaart afgeven bij een jarige vriendin in het hospice, zelf kan ik er niet komen.
    Ik rijd wekelijks Groningen - Assen en neem graag iets mee onderweg.
    Koerier in mijn vrije tijd: kleine spullen haal ik op de fiets op door de hele stad.
    Heb een ruime stationcar, dus dat kastje van Marktplaats past er wel in.
    Boeken terug naar de bieb? Ik woon er om de hoek.
    Laat mij uw pak naar de stomerij brengen en weer netjes op de hanger thuisbezorgen.
    Met mijn bakfiets vervoer ik een kinderstoel, plantenbak of krat gereedschap van A naar B.
    Geleende spullen terug naar de eigenaar, ik doe het voor een bakkie koffie.
    Ik ga toch langs het verpleeghuis, wasgoed voor bewoners neem ik mee.
    Moet er iets opgepikt bij de reparateur of de lijstenmaker? Roep maar.
    Spullen afgeven aan de andere kant van de stad vind ik een mooi excuus om te fietsen.
    Hulpmiddelen van de uitleen, zoals krukken en een douchestoel, zet ik bij u binnen.
    Gepensioneerd vrachtwagenchauffeur met aanhanger rijdt nog graag een ritje met uw spullen.
    Voedselpakketten aan huis bezorgen bij wie niet weg kan, dat doe ik op vrijdag.
    Iets vergeten bij familie? Ik kom door heel de provincie en breng het mee.
    Met de camionette haal ik een zetel of fiets af die ge tweedehands gekocht hebt.
    Ik stop flyers en buurtkrantjes in de bus of breng een bloemetje rond namens u.
    Elektrische rolstoel of fietsaccu naar de werkplaats? Ik breng hem en haal hem weer.
    Sleutels, tassen, een vergeten laptop: ik ben uw buurtkoerier.
    Gasfles omruilen bij de pomp, ik til hem zo achterin.
    Mijn gehoorapparaat ligt klaar bij de winkel in het centrum en mijn bril bij de opticien ernaast. Zonder die twee durf ik juist de straat niet over. Wie neemt ze mee?
    Ik toer elke dag op mijn scootmobiel door de stad, mand voorop. Bibliotheekboeken, een jas van de stomerij, een vergeten portemonnee: ik haal het en zet het bij u neer.
    De lach van mijn kleine bij dat rode loopfietsje van Marktplaats, die wil ik zien. Alleen staat het in een dorp verderop en ik heb geen auto. Rijdt er iemand die kant op?
    Heb een elektrische bakfiets en twee uur per dag stilte als de kinderen op school zitten. Iets van A naar B, een tas, een taart, een krat, laat het weten.
    Tweedehands kocht ik een kinderstoel in Woerden en ik heb alleen een vouwfiets. Rijdt er iemand met kofferbak toevallig die kant op en neemt hem mee?
    Bakfiets, elektrisch, zestig kilo. Boodschap, bloemen naar oma, boeken naar de bieb, sleutel naar een vergeten kind: ik fiets toch, dus geef maar op.
    Mijn broer in Breda heeft een kinderledikantje voor ons liggen. Wij hebben geen auto en met de trein is het geen doen, rijdt er iemand die kant op?
    Ik heb via een weggeefgroep een loopfietsje gekregen, alleen moet het voor zaterdag in de volgende wijk opgehaald worden.
    Mijn horloge ligt bij de klokkenmaker, wie komt er in de stad?
    Sporttas van mijn zoon staat nog bij zijn vader. Die woont aan de andere kant van het kanaal en ik heb een gebroken been.
    Wie kan een schilderij naar de lijstenmaker brengen zonder dat het krast?
    De bus naar het dorp rijdt niet meer en mijn leesvoer is op. Kan iemand wekelijks romans in grote letter voor me ruilen bij de bibliotheek?
    Een paar tuinstoelen, gekregen van een nicht in Ede, moeten hierheen komen.
    Ik verkoop iets aan iemand in Arnhem maar het is te groot voor de post. Wie rijdt er toch en neemt het mee tegen benzinegeld?
    Mijn kunstgebit is klaar bij het lab, ik kan mij zo niet vertonen!
    Wil iemand wekelijks een tasje schone kleren bij mijn vrouw op de revalidatie afgeven?
    Ik heb wasmachine gekocht van mevrouw in andere straat. Kan iemand helpen vervoeren met bus of kar?
    Voor de rommelmarkt van de kerk moeten dozen uit heel de buurt verzameld worden, wie heeft een ruime wagen?
    Sleutels vergeten bij m'n vriendin, ik sta buiten, wie heeft een auto
    Cello moet naar de bouwer, past niet op de fiets.
    Kraampakket en bedklossen moeten worden opgehaald bij de uitleenwinkel voordat de baby komt, en mijn man zit op zee.
    Wie brengt een bos bloemen en een fruitmand bij mijn zieke vriendin aan de andere kant van het dorp?
    Grasmachine moet voor onderhoud naar de zaak, hij weegt een ton.
    Mijn zonen hun velo's staan bij de fietsenmaker, wie heeft er een drager of een camionette?
    Voor een goed doel hebben we veertig knuffels gebreid, ze moeten alleen nog bij het ziekenhuis komen.
    Elke maandag rijd ik leeg van Den Bosch naar Eindhoven. Het is zonde van de ruimte, dus geef maar mee wat die kant op moet.
    Ik heb een transportfiets en een vrije woensdag. Wat past en niet bijt, breng ik weg!
    Iets gekocht op Vinted of Marktplaats en geen vervoer? Ik pik het op.
    Van de kledingreparatie, de schoenmaker of de fotograaf: ik haal het voor wie de deur niet uit kan.
    Leesmap of bibliotheekboeken thuis laten komen? Dat regel ik tweewekelijks.
    Als taxichauffeur in ruste ken ik elke straat. Spullen van de ene oma naar de andere rijden vind ik een leuke hobby.
    Voor buurtfeesten vervoer ik statafels, een biertap en partytenten heen en terug.
    Klein ritje, grote doos? Mijn busje staat toch maar stil.
    Uw rolstoel of rollator moet naar de hulpmiddelenwinkel voor een nieuwe band. Ik neem hem mee en breng hem dezelfde dag terug.
    Verloren knuffel in een ander dorp? Ik snap de nood en rijd!
    Ik doe graag koeriersdienst voor de voedselbank en de kledingbank.
    Soep van u naar uw zieke zus, breiwerk van haar naar u, ik fiets toch rond.
    Jongen met scooter (18) brengt documenten en sleutels snel waar ze moeten zijn.
    Een afgeleverd meubeltje uit de kringloopwinkel thuisbrengen doe ik met een steekwagen, tot in de kamer.
    Ge hebt iets laten liggen bij de kinderen? Ik rij elke week naar Gent en terug.
    Moet een doosje afgegeven worden in Leiden, wie gaat?
    Mijn bril ligt klaar, mijn benen niet.
    Ritje voor uw spullen? Roep maar.
    Vergeten paraplu bij de kapper, ik fiets er langs.
    M'n busje komt toch leeg terug van de veiling. Een stoel via Marktplaats, een zak potgrond, een kooi ophalen: geef een gil, benzine hoeft niet.
    Vanuit de bibliotheek fiets ik langs mensen die niet meer komen. Geef door welke boeken je wilt, ik lever ze aan de deur en neem de uitgelezen weer mee.
    Mijn vader ligt in het hospice en ik wil zijn leesstoel daar hebben, en zijn bril en zijn radiootje van thuis. Ik kan zelf niet rijden van de zenuwen.
    Eens per week rij ik met een lege bus terug uit de stad. Moet er iets van A naar B, een kinderwagen of een kist appels, dan kan dat mee.
    Mijn bruidsjurk hangt klaar in Tilburg en de trein rijdt niet door de sneeuw. Zaterdag trouw ik, wie is daar toevallig met de auto?
    Vergeten gehoorapparaten, schone pyjama's, de leesbril: ik rijd ze naar het ziekenhuis en neem de vuile was weer mee terug.
    Snel als de wind op mijn elektrische cargobike. Een vergeten tas naar het verpleeghuis, een bos bloemen naar tante: ik trap wel even.
    Ik heb voor een tientje een kinderledikant gekocht, maar het staat in een dorp verderop en het past niet in de bus. De mevrouw wil het zaterdag weg hebben.
  `,
  'medicijnen-halen': `
    Mijn recept ligt klaar bij de apotheek, maar ik kom met koorts de deur niet uit.
    Wie haalt een antibioticakuur voor me op voor zes uur vanavond?
    Elke drie weken moet de baxterrol opgehaald worden, dat lukt mij niet meer.
    Insuline is bijna op en de bezorgdienst rijdt pas maandag.
    Kan iemand de oogdruppels van moeder meenemen na haar staaroperatie?
    Hoestdrank en paracetamol nodig, ben alleen met zieke kindjes
    De afhaalautomaat is te ver lopen met mijn nieuwe knie, de code geef ik u door.
    Herhaalrecept voor bloeddrukpillen, wie fietst er even heen?
    Ik heb medicijn nodig van apotheek, maar ik niet kan lopen na operatie.
    Puffers voor mijn astma zijn op en ik ben te benauwd om zelf te gaan.
    Zalf en verband voor de open been moeten wekelijks gehaald, wie wil dat doen?
    Weekendapotheek zit in het ziekenhuis, zonder auto onbereikbaar voor mij.
    Wie zou mijn pijnstillers willen afhalen? Mijn legitimatie geef ik mee.
    Oude pillen en naalden moeten terug naar de apotheker.
    Bij den apotheker ligt een zalfke klaar, maar ik geraak er niet.
    Drinkvoeding op recept, een hele doos vol, te zwaar om zelf te tillen.
    Incontinentiemateriaal haal ik liever niet zelf, en het pak is groot.
    Morfinepleisters moeten persoonlijk worden opgehaald met een machtiging, durft u dat aan?
    De dokter heeft een kuur doorgestuurd, mijn man is aan het werk en ik lig met longontsteking.
    Methadon, ritalin, je mag het alleen afhalen met ID, en ik durf niet over straat.
    Ik haal uw pillen bij de apotheek en leg ze in uw handen.
    Zit je met griep? Ik breng neusspray, keelsnoepjes en een thermometer.
    Werk naast de apotheek, dus een recept meenemen is zo gepiept.
    Uw weekdoos of baxterrol neem ik elke twee weken mee.
    's Avonds laat nog een zetpil nodig? Ik rijd wel naar de dienstapotheek.
    Discreet en betrouwbaar: uw medicatie gaat dicht van balie naar brievenbus.
    Als oud-verpleegkundige weet ik hoe belangrijk op tijd ophalen van insuline is.
    Ik check meteen met de apotheker of alles van uw medicatielijst erbij zit.
    Overgebleven tabletten en ampullen lever ik voor u in.
    Met een machtiging kan ik ook uw slaap- en pijnmiddelen ophalen.
    Een kuurtje voor je kind? Blijf jij maar thuis, ik ga wel.
    Fietsrondje langs de huisarts voor een verwijsbrief of recept, altijd goed.
    Verbandgaas, pleisters, jodium: ik haal het bij de drogist.
    Vaste ophaler voor herhaalrecepten gezocht? Dat ben ik!
    Spoedje voor de schildklierpil? Binnen een uur in uw bus.
    Zuurstofslangetjes, stomazakjes en katheters neem ik zonder blikken of blozen mee.
    Mijn moeder (86) woont in Zutphen, ik in Toronto. De apotheek bezorgt niet meer en haar hartpillen zijn donderdag op. Wie fietst daar toevallig langs?
    Als oud-wijkverpleegkundige loop ik toch iedere week bij de apotheek binnen voor mijn eigen bloedverdunners. Een zakje voor de bovenbuurvrouw meenemen kost me niks.
    Zes drankjes, drie zalfjes en een doos katheters, elke maand weer. De apotheek is om halfzes dicht en dan zit ik nog in de trein met een kind in een busje onderweg.
    Loop iedere dag langs de apotheek naar mijn werk. Grieperige alleenstaande ouder met een recept klaarliggen? Hangt binnen het uur in een zakje aan je deur.
    Mijn pillen liggen altijd klaar op woensdag, maar op dat uur sta ik bij de band in het distributiecentrum. Wie loopt langs de apotheek en stopt het bij mij door de bus?
    Werk twee deuren naast de apotheek. Als u slecht ter been bent, haal ik uw recept na mijn dienst op en breng het om kwart over zes.
    Elke woensdag moet mijn nieuwe weekdoos bij de apotheek opgehaald, en dat is voor mij met die benauwdheid een berg te ver.
    Ik kom toch langs de apotheek als ik mijn kleindochter van pianoles haal. Geef een briefje mee en een machtiging, dan leg ik het op tafel.
    De apotheek bezorgt hier niet meer en mijn pufjes raken op. Met deze benauwdheid haal ik het wandelingetje erheen niet.
    Mijn man met Lewy body kan geen minuut alleen blijven, dus ik kom niet eens bij de apotheek voor zijn pleisters. Wie fietst er langs?
    Ik werk om de hoek van de apotheek. Herhaalrecepten neem ik in mijn pauze mee en doe ik 's avonds bij u in de bus.
    Moet er spoed een kuurtje gehaald worden bij de dienstapotheek? Ik heb een auto, slaap weinig en vind dat niet erg.
    Mijn puffers liggen al sinds gisteren klaar bij de apotheek, maar met deze longontsteking haal ik het eind van de straat niet.
    De apotheek zit naast mijn kapsalon. Ik neem tijdens mijn pauze uw doosjes mee en gooi ze op weg naar huis door de bus.
    'k Passeer iedere avond langs den apotheker aan 't Sint-Pietersplein. Als ge uw voorschrift in mijn bus steekt, hebt ge uw pillen om zeven uur.
    Mijn man heeft Parkinson en ik kan hem geen tien minuten alleen laten. Zijn capsules liggen sinds vanochtend klaar aan de balie.
    Ik sta met mijn enkel in het gips en de apotheek bezorgt alleen op dinsdag. Het gaat om een prikje tegen trombose, dat kan echt niet wachten.
    Wie kan een sms-code gebruiken en mijn tabletten uit de medicijnkluis halen?
    Zoontje oorontsteking, siropje klaar, ik alleen met drie kinderen. Wie kan?
    Neusdruppels en koortsremmer van de drogist, wie gaat nog voor sluitingstijd
    Sinds onze dorpsapotheek gesloten is moet ik twaalf kilometer voor mijn hartpillen. Ik heb geen auto en de bus gaat om de twee uur.
    Mijn moeder slikt acht verschillende middelen. Zij krijgt een doosje per dag in zo'n rol, en die moet iemand elke vrijdag ophalen.
    Maagzuurremmers zijn op.
    Wie helpt? Ik krijg oxazepam en dat geven ze alleen mee met een briefje en mijn paspoort.
    Ik ben ernstig vermoeid door long covid. Een paar keer per jaar moet er een grote zak met spullen van de apotheek komen, dat haal ik niet.
    Sondevoeding, spuitjes en spoelvloeistof, telkens een hele tas.
    Zou een aardig mens mijn bloedverdunners kunnen meenemen? De dosering staat op een kaart van de trombosedienst.
    Mijn ventolin is bijna leeg en 't is hooikoortstijd.
    Ge moet 's nachts naar de apotheker van wacht en ik heb geen vervoer, iemand om op terug te vallen?
    Eczeemcrème voor de baby, de huisarts heeft het net doorgestuurd.
    Ik heb suikerziekte en teststrips en naaldjes nodig, maar ik durf met deze gladheid niet op straat.
    Pijn na de kiesoperatie, wang als een tennisbal, alleen nog even mijn pijnstilling uit de stad nodig.
    Mijn antidepressiva ophalen lukt me niet op slechte dagen, dan kom ik het bed niet uit. Een vaste ophaler per maand zou rust geven.
    Ik kom zelf elke maand voor mijn eigen cholesterolpillen bij de apotheek. Uw zakje meenemen kost me niks, en ik woon in dezelfde flat.
    Koorts en alleen thuis? Ik haal paracetamol, ORS en een strip hoesttabletten.
    Recept bij de dokter ophalen, inleveren, wachten en bij u brengen: ik heb er de tijd voor. Als oud-apothekersassistente weet ik hoe het werkt.
    Geef mij uw geboortedatum en de afhaalcode, dan staat uw medicatie om vijf uur op tafel.
    Voor jonge ouders met een ziek kind rijd ik ook 's nachts even naar de dienstdoende apotheek.
    Steunkousen, zalven, verbandmiddelen, ik haal het en neem de oude verpakkingen mee terug.
    Ik fiets op vrijdag langs voor de weekdozen van mijn eigen vader. Nog iemand in die straat?
    Uw pufjes en pillen, binnen het uur in huis.
    Na een dagopname vaak meteen pijnstillers nodig, ik rijd er via de apotheek even langs.
    Aan privacy hecht ik veel: ik vraag niet waarvoor het is en kijk niet in de zak.
    Voor een oudere buur die niet meer naar de medicijnautomaat kan, doe ik dat elke maand op vaste dag.
    Vitamine D, oogzalf, laxeermiddel, ik schaam me nergens voor.
    Ik ga gaarne voor u naar den apotheker, ook op zondag.
    Pillen halen, vrijdag, wie?
    Recept voor ogenzalf ligt er, ik zie niks.
    Apotheekritje? Binnen een kwartier ben ik terug.
    Met mijn dienstfietsje kom ik elke dag langs de apotheek. Een zak met pillen of een nieuwe inhalator neem ik in het voorbijgaan zo voor je mee.
    Vanaf mijn bed hoor ik de apotheek dichtgaan, zo voelt het. Ik heb griep, werk in de zorg, mag niemand besmetten; doosje ligt klaar, zet het op de mat.
    Het zakje ligt klaar bij de apotheek tot half zes, maar ik zie na de staaroperatie nog geen hand voor ogen en mijn druppels zijn leeg.
    Ik kom elke dag op de fiets langs de uitgifteautomaat bij het gezondheidscentrum. Geef me je code en je hebt je doosje voor het eten.
    Antibiotica voor de kleine, koorts 39,8, en ik ben alleen met haar en haar broertje van twee. Wie rijdt even op en neer?
    Bloeddrukpillen, puffers, insuline: op mijn brommer ben ik in tien minuten bij de balie, ook als het glad is.
    Apotheek ligt op mijn hardlooprondje. Zakje in de rugtas en binnen het uur heeft u uw pillen; geef alleen wel even een briefje mee.
    Ik fiets na mijn nachtdienst langs de apotheek. Zet me op de lijst als jouw herhaalrecept weer klaarligt en je de deur niet uit kunt.
    Sinds de apotheek naar het winkelcentrum is verhuisd, kom ik er niet meer. Ze bezorgen alleen als je zieker bent dan ik, zeggen ze. Mijn pillen zijn donderdag op.
    Mijn baxterrol ligt klaar maar ik lig ook, met 39 koorts. Wie fietst even?
  `,
  'post-en-pakketjes': `
    Ik ben een week weg, wie leegt mijn brievenbus zodat hij niet uitpuilt?
    Pakketje ligt bij een afhaalpunt, maar vanaf mijn rolstoel is die drempel te hoog.
    Kan iemand mijn retourzending inleveren bij het postagentschap?
    Wie neemt overdag bestellingen voor mij aan, ik werk van acht tot zes?
    Een aangetekende brief moet ik zelf halen, zegt men, maar met machtiging mag u het.
    Veertig kerstkaarten moeten op de bus en ik kan niet lopen.
    Doos voor mijn familie in Polen is zwaar, wie helpen brengen naar post?
    De bezorger belt beneden aan en is weg voor ik bij de deur ben.
    Gezocht: een adres waar de koerier iets mag achterlaten.
    Zoek iemand voor postzegels kopen en mijn brieven posten.
    m'n pakket met kleren moet vandaag nog terug, wie gaat er langs het servicepunt?
    Tijdens onze vakantie stapelt de krant zich op, wie haalt die uit de gang?
    De facteur laat een briefke achter en ik geraak niet tot aan het postkantoor.
    Mijn oude adres ontvangt nog steeds enveloppen voor mij, wie woont daar in de buurt en stuurt door?
    Er ligt een nieuwe telefoon in een pakketkluis, de code verloopt morgen.
    Hoe moet ik een verzendlabel printen en plakken, en wie brengt de doos weg?
    Er staat een track-and-trace bij, maar het is bij onbekende buren bezorgd, wie gaat het zoeken?
    Rouwkaarten plakken en posten, honderdvijftig stuks
    Mijn sleuteltje van het busje beneden draait niet en ik kan niet bukken.
    Zet mijn huisnummer maar als afleveradres, ik ben altijd thuis.
    Onderweg naar m'n werk passeer ik een brievenbus en een pakketpunt, geef maar mee.
    Op vakantie? Ik haal elke dag de enveloppen en reclame van uw mat.
    Retourtjes inleveren doe ik op de fiets met een grote krat voorop.
    Oud-postbode wil nog graag een rondje lopen voor wie zijn brieven niet kan posten.
    Ik neem graag zendingen aan voor de hele flat, werk toch thuis.
    Zware dozen van het afhaalpunt til ik bij u naar boven.
    Rouwkaarten of kerstkaarten rondbrengen in het dorp, zeg het maar.
    Aangetekend stuk? Met uw legitimatie en handtekening haal ik het op.
    Laat de bezorger gerust bij nummer zeven aanbellen, daar zit ik.
    Ik pak je verkochte kleding in, plak het label en verstuur het.
    Pakje naar het buitenland versturen, ik help invullen van het douaneformulier en breng het weg.
    Geen zin in de rij bij het postloket? Ik sta er wel voor u.
    Ik stop uw post achter de deur en geef meteen een seintje als er iets dringends bij zit.
    Thuiswerker heeft een grote gang en accepteert alles van schoenendoos tot matras.
    Iemands verjaardagskaart vergeten? Ik fiets hem nog vandaag langs.
    Een verjaardagsdoos voor mijn kleindochter in Canada staat klaar, goed dichtgeplakt, maar het loket zit nu in een sigarenzaak aan de overkant van de stad.
    Bezorgers treffen mij altijd thuis, en de halve galerij werkt. Laat uw bestelling hier maar afgeven, ik zet het in de gang tot u er bent. Retourtjes breng ik weg.
    Ik slaap van acht tot drie en precies dan bellen ze aan met dozen luiers en schoolboeken. Zou ik jullie huisnummer mogen opgeven?
    Zonder werk ben ik nu de best bereikbare man van de straat. Wat de bezorger niet kwijt kan, laat hem maar bij mij aanbellen; ook retouren breng ik naar het punt.
    Altijd als de bezorger belt ben ik in de fabriek, en dan moet ik naar een punt aan de andere kant van de stad zonder auto. Iemand overdag thuis die dozen wil aannemen?
    Ben de hele dag thuis met mijn naaimachine, op de begane grond. Bezorgers kennen me al. Zet mijn huisnummer er gerust bij, 's avonds haal je je doosje op.
    Overdag sta ik op de bouw en ieder pakje gaat terug naar het depot. Zou er in de straat iemand thuis zijn die het wil aannemen?
    Gepensioneerd, altijd thuis, hond blaft bij de bezorger dus ik mis er geen een. Aannemen mag, doorgeven ook, tot tien uur 's avonds.
    Bezorgers wachten drie tellen, ik heb er met mijn prothese dertig nodig. Zou een buur mijn dozen willen aannemen?
    Altijd thuis wegens long covid, dus laat je bestellingen gerust bij mij afleveren. Bel wel twee keer en haal ze liefst na vieren op.
    De brievenbus is voor u te ver met die rollator? Geef me kaarten en retourdozen mee, ik loop er elke dag langs.
    Ik ben schoonmaakster met gebroken diensten en kom altijd een briefje tegen dat ze aan de deur waren. Mag de bezorger het voortaan bij u afgeven?
    Thuiswerker op nummer 31, eerste deur links. Bij mij staat de hele gang al vol dozen van de straat, jouwe kan er best bij. Ophalen tot tien uur 's avonds.
    't Postkantoor in ons dorp is toe en nu moet ik voor een retourzending naar Goes. Gaat er iemand die kant op, dan geef ik de doos mee.
    Ik sorteerde dertig jaar brieven en loop nog steeds graag mijn ronde. Uw kerstkaarten breng ik in heel het dorp rond, spaart u de zegels uit.
    Ik werk in de zorg en slaap overdag. Telkens mis ik de bezorger en dan moet ik naar een depot op het industrieterrein.
    Mijn reumavingers krijgen geen doos meer dichtgeplakt. Toch wil ik mijn kleinzoon in Zweden een verjaardagscadeau sturen, wie pakt het in en brengt het naar de PostNL?
    Wie gooit deze brief vandaag nog in de rode bus?
    De krant en de post van mijn vader, die in het ziekenhuis ligt, moeten dagelijks van de mat.
    Te groot pakket, te klein vrouwtje, vierde verdieping. Help?
    Alles wat ik bestel wordt gestolen uit het portiek. Bij wie in de straat mag ik het laten bezorgen?
    Ik heb een kaartje gekregen dat mijn zending bij een sigarenwinkel ligt, maar met krukken kom ik er niet.
    Belastingpapieren moet voor vrijdag aangetekend weg, ik niet weet hoe en waar.
    Schoenen te klein, terugsturen dus, maar het pakketpunt sluit om vijf uur en ik werk tot zes
    Voor onze vereniging moeten tweehonderd enveloppen gevuld, gesloten en gefrankeerd. Vele handen maken licht werk.
    Ik ga zes weken naar Portugal en ben bang voor een volle brievenbus die inbrekers aantrekt.
    Mijn brievenbus hangt beneden en ik kan de trap niet meer af.
    Zouden jullie het pakje van Bol willen aanpakken? Wij zijn op kraamvisite.
    Bpost heeft mijn pakske in een automaat gestoken, ik krijg dat niet open met mijn gsm.
    Wie rijdt langs het sorteercentrum? Er ligt iets wat niet in de bus paste.
    Mijn retourdoos staat er al twaalf dagen en over twee is de termijn voorbij.
    Verjaardagskaarten schrijf ik nog elke week, maar de dichtstbijzijnde brievenbus hebben ze weggehaald.
    Ik zit de hele dag aan huis met mijn naaimachine en hoor de bel altijd. Geef gerust op dat het bij mij mag worden afgegeven.
    Gepensioneerd en een hond die toch uit moet: ik loop drie keer daags langs de brievenbus.
    Retour? Zet de doos bij mij in de gang, morgen is hij ingeleverd.
    Weg met vakantie of in het ziekenhuis? Ik maak het bakje leeg, sorteer de reclame eruit en leg de rest op tafel.
    Mijn garage is droog en gaat op slot. Prima plek voor pakketten van de hele straat.
    Afhaalbriefje in de bus gekregen? Ik rijd er op weg naar mijn werk voorbij.
    Ik plak postzegels als de beste, nog van mijn tijd op kantoor! Uitnodigingen, geboortekaartjes, noem maar op.
    Een zending naar het thuisland is ingewikkeld, ik help met papier en weeg hem thuis.
    Pakketje van de winkel naar uw bovenwoning dragen, dat train ik er mooi bij.
    Brieven lezen, enveloppen openen en antwoord posten voor wie slecht ziet.
    Student boven de pakketwinkel haalt en brengt voor de buren.
    Afwezig? De postbode mag bij ons aanbellen, er is altijd iemand thuis.
    Ik haal uw zending uit het pakketpunt en zet die op uw keukentafel, ook als hij dertig kilo weegt.
    Bezorgd bij de buren, welke buren?
    Wie wil mijn pakje aannemen tussen tien en twaalf?
    Zes weken geen post op de mat, graag.
    Geef mijn adres maar op bij de webwinkel.
    Postzegel erop en hup, in de bus.
    Ik sjouw uw tv-doos van het pakketpunt naar binnen.
    Ik zit van negen tot vijf op kantoor en de bezorger gooit alles terug in zijn bus. Is er een buur die overdag thuis is en mijn dozen kan aannemen?
    Aan boord krijg ik niks bezorgd en aan wal ben ik nooit. Kan er bij een vast adres in de buurt mijn post verzameld worden tot ik weer afmeer?
    Ik zit toch de hele dag achter een bureau aan het raam. Laat uw bestelling maar op nummer 18 bezorgen, afhalen kan tot tien uur 's avonds.
    In december krijg ik zes dozen en de bezorger komt precies als ik op de afdeling sta. Vorig jaar stond er een in de regen weg te drijven.
    Gepensioneerd, en mijn voorraam kijkt op de straat uit. Laat de bezorger maar bij nummer twaalf aanbellen, hier wordt opengedaan.
    Vijfenzestig kerstkaarten liggen hier klaar, maar de oranje bus is opgeheven en de volgende is een kilometer verder. Met de rollator is dat een reis.
    Moet je nieuwe telefoon terug naar de winkel? Ik ga toch dagelijks langs het punt in de sigarenzaak en geef jouw doos meteen af.
    De bezorgers kennen mij al bij de voornaam. Werk je overdag, laat jouw bestelling dan gerust bij mij afgeven; ik sta er toch.
    Retourtje met een zware doos? Ik loop elke middag langs het afgiftepunt en heb een steekkarretje.
    Die bezorgdienst heeft mijn doos afgeleverd bij een afhaalpunt aan de andere kant van de stad. "U was niet thuis." Ik ben ALTIJD thuis, ik zit in een rolstoel! Wie rijdt er langs?
    Er moet een schoenendoos met gebreide sokken naar Canada. Inpakken lukt, maar het postkantoor is weg en die automaat in de winkel snap ik niet.
    Ik werk nachtdienst en slaap als de bezorger belt. Mag mijn spul bij iemand in de straat afgegeven worden?
  `,
  wegbrengen: `
    Mijn oude bankstel moet naar de milieustraat en ik heb geen aanhanger.
    Wie heeft een busje voor een lading snoeiafval en een kapotte wasmachine?
    Oud papier stapelt zich op in de gang, de container is te ver sjouwen.
    Zes dozen serviesgoed mogen naar de kringloop, wie brengt ze?
    Matras van de derde verdieping naar beneden en naar de stort
    Glasbak is aan de overkant van de drukke weg, ik heb twee kratten lege potten.
    Na de verbouwing ligt er puin en een oude wc-pot in de tuin.
    Gemeente haalt het grofvuil alleen op als het aan de straat staat, dat krijg ik niet voor elkaar.
    Kapotte koelkast, wie kan meenemen naar afval plaats? Ik niet heb auto.
    De kleding van mijn overleden man wil ik naar een inzamelpunt doen.
    Blikken oude verf en lege accu's moeten bij het klein chemisch afval.
    De zakken moeten naar het containerpark, maar mijn koffer is te klein.
    Kliko aan de weg zetten lukt me niet meer met mijn rug, wie rolt hem op maandagavond?
    Rot schuurtje gesloopt, nou nog iemand met een karretje om de planken af te voeren.
    Weet iemand wie een oude piano weghaalt zonder dat het een kapitaal kost?
    Tapijtrollen, laminaat en een kast uit elkaar, alles moet weg voor de sleuteloverdracht.
    Heb geen pas voor de afvalbrengplaats in deze gemeente, wie wel?
    Drie jaar oude frituurolie in flessen en een doos spaarlampen, waar laat ik dat?
    De zolder staat vol servies en boeken voor de tweedehandswinkel, maar die komt ze niet halen.
    Asbest kom ik niet aan, maar de rest van het schuurpuin mag weg.
    Met mijn aanhanger rijd ik uw rommel naar de gemeentewerf.
    Ik breng elke zaterdag spullen naar de kringloop, er past nog wel wat bij.
    Twee sterke studenten sjouwen je kapotte bank het huis uit.
    Lege flessen, oud papier en batterijen: ik neem ze mee op mijn rondje.
    Laat dat oude fornuis maar staan, ik til het in de bus en weg is het.
    Snoeihout en graszoden voer ik graag af, heb een kar met hoge schotten.
    Ik zet wekelijks uw vuilnisbak buiten en haal hem ook weer binnen.
    Zolder opgeruimd? Ik sorteer wat naar de stort gaat en wat nog verkocht kan worden.
    Elektrische apparaten lever ik in bij het inzamelpunt, voor niks.
    Ik rij met de remorque naar het recyclagepark, zeg maar wanneer.
    Zakken kleding stop ik voor u in de textielcontainer.
    Voor iemand zonder auto een ritje langs de milieustraat? Doe ik met liefde.
    Oud ijzer, fietswrakken en lekke regentonnen haal ik graag weg.
    Puin scheppen en afvoeren is goed voor m'n conditie, dus kom maar op.
    Karton platmaken, kerstboom wegslepen, luierzakken naar de container: ik doe het.
    Inleveren van oude fietsen, rollators en kleding bij een goed doel, ik rijd.
    Ik heb een milieupas, een trekhaak en vrije zaterdagen.
    Er staat een tweepersoonsmatras in de gang en een kapotte fauteuil. De gemeente haalt het op, maar dan moet ik het zelf aan de straat zetten en dat is tien meter te ver.
    Achter mijn oude Volvo hangt een karretje. Om de veertien dagen naar de milieustraat en de kringloop, met wat bij u in de weg staat, het ritje is gratis.
    Zonder auto krijg ik het oude bankstel en de kinderwagen met schimmel niet bij de milieustraat. Zit er iemand in de buurt met een karretje en een halfuur?
    Kringloop, glasbak, gemeentewerf, ik rij er elke zaterdag heen met mijn bestelbusje en er kan altijd nog een kapotte kast of een oude koelkast bij.
    Oude bank en twee matrassen staan in de berging, woningbouw dreigt met boete. Ik heb geen rijbewijs. Wie heeft een busje en gaat met mij naar de milieustraat? Ik til mee.
    Aanhanger en sterke zoon beschikbaar. Wij rijden in het weekend voor mensen zonder auto een vracht naar de kringloop of de stort, jij hoeft alleen je pasje mee te geven.
    Na het opknappen van de schuur ligt er een berg oud hout en een verroeste kruiwagen. Zonder auto of aanhanger kom ik niet op de milieustraat.
    Mijn karretje gaat elke zaterdag naar de stort met snoeihout van de tuin. Er past best een oude matras of een wasmachine van u bij.
    In de schuur staat het hele ziekbed van mijn man: postoel, hoog-laagmatras, kapotte tillift. Ik kan er niet meer naar kijken. Wie rijdt het naar de stort?
    Met aanhanger en zonder werk: ik breng je oude bankstel naar de milieustraat en wat nog goed is naar de kringloop.
    In de box staan een doorgezakt bed, een kapotte droger en oud tapijt. Ik heb geen auto en de gemeente komt pas in februari. Wie rijdt er naar de stort?
    Elke vrijdag ga ik met de aanhanger naar het containerpark. Er is altijd wel een hoekske over voor uw snoeihout of kapotte zetel.
    Bij het leegruimen van oma's flat houden we een wandmeubel, een eethoek en twee tapijten over. De kringloop komt pas over vijf weken en vrijdag moet de sleutel terug.
    Ik heb de schuur opgeruimd en er staat nu een berg: kapotte tuinstoelen, verfblikken, een roestige barbecue. Zonder trekhaak kom ik niet ver.
    Wie gaat er naar de vuilstort en heeft nog plek voor een toilet en een wastafel?
    Vuilniszakken naar de ondergrondse container lopen lukt me niet meer, vooral met dat stijve handvat van de klep.
    Oude televisie van het dikke soort, zo zwaar als een olifant.
    Drie jaargangen kranten en een stapel karton moeten naar de papierbak. Ik heb spit.
    De kerstboom staat half januari nog in de living.
    Luiers, gft, plastic, elke week een andere bak. Ik kom er niet uit en krijg ze niet naar de straat, kan iemand dat doen?
    Babykleertjes, buggy en een box mogen naar een gezin of een goed doel. Wie rijdt ze er heen?
    We hebben tegels gewipt en zitten met twee kuub zand en steen, wie heeft een kipper?
    ik heb 2 oude matras en 1 stoel, ik moet weg brengen maar ik weet niet waar
    Groenafval van de haag, vijf bigbags vol takken.
    Mijn moeder heeft een berg lege wijnflessen, zij schaamt zich voor de buren. Wie brengt ze discreet naar de glascontainer?
    Gratis bank, maar wie krijgt hem de trap af en in een busje?
    Diepvries kapot, stinkt, moet NU weg
    Voor het containerpark moet ge een afspraak maken en een remorque hebben, en ik heb geen van beide.
    Oude medische spullen van mijn man zoals een postoel en een toiletverhoger kan ik nergens kwijt. Weet iemand wie ze inneemt en wil ze dan vervoeren?
    Wasdroger van een hoog naar beneden en af laten voeren, graag.
    Houtafval, oud bed, en van alles van de zolder. Ik betaal de benzine en een doos bonbons.
    Doppen, batterijen, lampen, ik verzamel netjes maar het inleverpunt is verhuisd.
    Met mijn pick-up ben ik elke zaterdagmorgen bij de milieustraat. Er kan altijd een koelkast of een oude fiets bij, ik help hem ook dragen.
    Laat die zakken tuinafval maar staan, ik heb een aanhangertje met net.
    Wij zijn twee broers met een bestelbusje. Inboedel van een overledene verdelen we netjes over kringloop, goed doel en stort.
    Containerservice van de buurman: ik zet grijs, groen en oranje op de juiste dag aan de weg.
    Oud papier ophalen doe ik voor de fanfare, bel maar.
    Spullen te goed voor het vuil? Ik breng ze naar de weggeefwinkel en zoek er een nieuw baasje voor.
    Sloopafval, kozijnen, oude keukenkastjes, wij laden het zo in.
    Voor ouderen leeg ik de prullenbakken en neem ik glas en plastic mee op mijn wandeling.
    Ik rij graag voor u naar het recyclagepark, spreek maar af wanneer.
    Sterke rug, steekkar en spanbanden. Die piano krijg ik wel van zijn plek.
    Uw bankstel van drie hoog, in twee stukken als het moet.
    Oude elektronica haal ik op om onderdelen te redden, de rest lever ik in volgens de regels.
    Na een opruimdag sta ik klaar met mijn kar en een vriend. Twintig ritjes naar de stort gereden vorig jaar, en ik word er nog niet moe van.
    Ik heb handel in oud ijzer en neem radiatoren en kookplaten gratis mee.
    Wie wil mijn oude troep afvoeren?
    Rolcontainer, maandagavond, stoeprand. Meer vraag ik niet.
    Rommel? Hup, op de kar ermee.
    Glas in de glasbak, kleren in de kledingbak, klaar.
    Met de aanhanger van de baas rij ik elke zaterdag naar de stort. Oude matrassen, een kapot droogrek, verfblikken: zet klaar bij de poort en ik neem het mee.
    Sinds de verbouwing van mijn kapsalon staan er twee droogkappen en een wasunit in de gang. Een autootje heb ik wel, maar die past er zelf bijna in.
    Na het leeghalen van tante haar flat staan er nog een bankstel, een kapotte wasmachine en elf dozen naar de kringloop. Ik heb alleen een Fiatje.
    Op zaterdag na Nieuwjaar rijd ik met de aanhanger naar de milieustraat. Kerstbomen en grof spul uit de buurt kunnen erop.
    De voorjaarsopruiming is gedaan, en nu ligt de gang vol met een oud matras en twee fietsen waar niets meer aan te redden valt. Geen auto, wel koffie.
    Heb een busje en een sterke zoon. Jullie nat geworden kelderkasten brengen wij wel naar de stort.
    Trekhaak zoekt zijn bestemming. Ik heb een aanhanger van twee meter vijftig en een pasje voor de milieustraat, jij hebt vast nog een oude matras.
    Eens per maand rij ik met de bus van de zaak naar de kringloop. Uw kastje, dozen servies of dat stuk tapijt kan er zo bij.
    Wat doet die kapotte tuinset nog achter je schuur? Wij, vader en zoon met een bakfiets zo groot als een bed, halen hem graag weg.
    Het bankstel van mijn ouders staat al drie weken in de voortuin en nu heb ik een brief van de gemeente. Ik heb geen rijbewijs en geen aanhanger. Wel spierballen.
    Zestien vuilniszakken kleding van mijn overleden tante, allemaal nog netjes. Wie heeft een grote auto en rijdt één keer met mij naar de tweedehandswinkel?
  `,
};
