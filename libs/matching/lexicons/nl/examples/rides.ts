import type { BranchExamples } from '../../../lexicon.js';

export const rides: BranchExamples = {
  vervoer: `
    De begrafenis van mijn oudste vriendin is in Hoorn, woensdag elf uur. De taxi kost 90 euro, de belbus gaat niet over de gemeentegrens. Is er iemand met een auto die kant uit?
    Ik ben 72, nog scherp van oog, keuring net gehaald. Voor ritjes naar de begraafplaats, de kapper of een verjaardag bel je me en je betaalt alleen de benzine.
    Elke zaterdag naar de aangepaste zwemclub, twaalf kilometer verderop, met een inklapbare rolstoel en een enthousiaste dochter. Onze auto is in augustus overleden.
    Mijn zevenzitter staat overdag stil voor de deur. Moet er een stel kleinkinderen naar een feestje of oma naar de kapper, dan zit ik achter het stuur.
    Op vrijdagavond gaat er na tienen geen bus meer vanuit het dorp waar mijn zus woont. Ik ben 71, fiets niet en wil toch bij de kleinkinderen zijn. Wie haalt mij eens op?
    Met een zevenpersoons en geen haast kom je een eind. Naar een begrafenis, het vliegveld, familiebezoek: als er geen trein gaat, ga ik.
    Mijn rolstoel klapt in en ikzelf bijna ook. Naar de verjaardag van mijn zus in het volgende dorp, negen kilometer, en de taxi komt niet op zondag.
    Ik houd van rijden en mijn vrouw niet van meerijden. Bibliotheek, begraafplaats, kaartclub: ik breng u.
    Mijn zus trouwt in Zutphen en met de elektrische rolstoel kom ik de trein niet in op ons station. Wie heeft zo'n bus met een plaat?
    Mijn rijbewijs is ingetrokken vanwege epilepsie en de begraafplaats waar mijn vrouw ligt is onbereikbaar per bus.
    Mijn bus met oprijplaat staat de meeste dagen te roesten sinds mijn dochter overleed. Ik rij u en uw rolstoel waar u heen wilt.
    Er gaat na zevenen geen bus meer naar ons dorp en de bingo begint om acht. Hoe kom ik met mijn stok in Uithuizen?
    Als vrachtwagenchauffeur in ruste mis ik de weg. Mijn auto heeft vijf zetels, zeg waar u heen wilt.
    Dertig jaar op lijn 4 gezeten en sinds mijn pensioen jeukt het rechterbeen. Moet u naar een verjaardag of begrafenis aan de andere kant van de provincie, dan haal ik u op.
    Te vroeg met pensioen, te grote auto. Mensen die nergens meer komen omdat de buurtbus is opgeheven breng ik naar de zus, de markt, het graf.
    Bruiloft van mijn kleinzoon, 14 juni, en ik kom met rollator en hoed de trein niet in. Drie kwartier rijden, om elf uur 's avonds terug.
    Op kerstavond breng ik mensen in mijn warme auto naar hun familie. De benzine is mijn cadeau.
    Ik wil een keer naar het graf van mijn vrouw, het is een jaar geleden. De bus daarheen is opgeheven.
    Er staan vier lege stoelen voor mijn deur, op wielen. Wie op een feestje, begrafenis of verjaardag wil komen en niet kan rijden, mag instappen.
    Mijn busje heeft een oprijplaat, van toen mijn man nog leefde. Zonde om het alleen voor mezelf te starten, dus ik rijd jou met rolstoel en al.
    Ik ben gek op sturen en hekel aan stilzitten. Familie in Drenthe die u al jaren niet zag? Ik heb de auto, u hebt de weg.
    Om de twee weken speelt mijn kleindochter hockey, twaalf kilometer hiervandaan. Ik heb nog nooit een wedstrijd gezien. Ik mag niet meer achter het stuur en er komt geen bus.
    De regiotaxi kwam drie kwartier te laat en liet mij daarna staan bij de verkeerde kerk. Nooit meer! Wie brengt mij zondag naar de verjaardag van mijn broer?
    mijn zus wordt honderd!! feest in het dorpshuis daar, 40 km. het hele circus komt maar niemand rijdt langs mij. ik heb al een hoed
    Wie heeft er een ruime stationwagen en kan mij zaterdag even naar mijn zus in het dorp verderop brengen?
    Mijn auto is afgekeurd en met de bus kom ik niet bij het kerkhof. Iemand met rijbewijs die me af en toe wil halen?
    Zoek chauffeur voor rolstoelbusje, oprijplaat en vastzetriemen zitten erin
    Regiotaxi laat me steeds een uur wachten, daarom liever een buurman die me naar de bridgeclub rijdt.
    Sinds de staaroperatie durf ik in het donker niet meer achter het stuur. Wie zet mij 's avonds af bij het koor?
    Ik moet vrijdag naar begrafenis in ander stad, heb geen auto. Kan iemand mij brengen, ik betaal benzine.
    Effe iemand die me met m'n scootmobiel kapot langs de weg kan oppikken, zeg maar een vaste noodchauffeur
    Mijn vader van 91 wil nog één keer naar de boerderij van vroeger. Wie heeft een auto met hoge instap?
    Elke woensdag moet ik om tien uur bij de dagbesteding zijn, de taxi is veel te duur geworden
    Het CBR heeft mijn rijbewijs niet verlengd; wie zou zo vriendelijk willen zijn mij op zondag naar de kerk te rijden?
    Kan er iemand ons, twee dametjes met rollator in de kofferbak, thuisbrengen na de kienavond?
    Ik zoek ne chauffeur die mij naar mijn dochter kan voeren, want de belbus komt hier niet meer.
    Haal en breng gezocht voor bewoners van het verzorgingshuis, we hebben wel een bus met lift maar geen bestuurder
    Mijn man zit in een elektrische rolstoel van 150 kilo, past alleen in een aangepaste bus. Wie rijdt die van ons?
    Mijn kat moet naar het dierenpension en ik heb alleen een fiets. Wie rijdt ons even?
    Geen parkeerplek, geen auto, wel een verjaardag 30 km verder. Liftje heen en terug?
    Zoek iemand die mijn eigen auto wil besturen, ik mag zelf niet rijden door epilepsie.
    Wij zoeken voor de eettafel een vrijwilliger die ouderen thuis ophaalt en na het dessert weer aan de deur afzet
    Ben nieuw hier uit Oekraïne, moet grote koffer van station halen, iemand met wagen misschien?
    Gebroken enkel, dus kan de koppeling niet intrappen. Wie brengt me komende weken naar mijn werk?
    Kan iemand me naar het crematorium rijden en daar wachten tot de plechtigheid klaar is?
    Mijn moeder wil op bezoek bij haar broer in het verpleeghuis maar de streektaxi rijdt niet over de gemeentegrens.
    Naar het stembureau, de kapper, de begraafplaats: voor zulke korte ritjes zoek ik een betrouwbare bestuurder.
    Gepensioneerd buschauffeur stapt graag weer achter het stuur voor wie slecht ter been is.
    Mijn auto staat toch maar stil voor de deur, dus bel me gerust als u ergens heen moet
    Voor een kilometervergoeding breng ik u overal heen, ook 's avonds en in het weekend.
    Ik mag een rolstoelbus besturen en kan de stoel veilig vastzetten op de vloerrails
    Heb een camionette en rijd u met plezier naar de familie, ge moet alleen de mazout betalen.
    Net mijn rijbewijs! Wil graag kilometers maken en ouderen een lift geven.
    Moet u naar een feest, kerk of kaartmiddag? Ik haal u op en help met in- en uitstappen.
    Rollator achterin, gordel om en wegwezen, ik heb tijd zat op dinsdag
    Voormalig taxichauffeur kent elke straat in de regio en rijdt u rustig heen en weer.
    Elektrische auto met vier plaatsen vrij: ik doe graag mee als vrijwillige chauffeur in het dorp
    Laat de dure taxi staan, ik heb een zevenzitter en rij ook groepjes naar een uitje.
    Ik ben Ahmed, ik heb auto en veel tijd. Ik wil oude mensen brengen waar zij moeten zijn.
    Nachtbraker met auto haalt je op na een late dienst of een feestje, zodat je niet alleen over straat hoeft.
    Bij gladheid of storm breng ik buurtgenoten zonder auto graag waar ze wezen moeten.
    Op maandag heb ik de handen vrij om mensen naar de dagopvang te rijden en ze 's middags weer op te halen
    Bestuurder met BHV en groot rijbewijs beschikbaar voor uitstapjes van het zorgcentrum.
    Wilt u wel in uw eigen auto maar niet zelf sturen? Dan neem ik het stuur over.
    Ook met een hond of kat in een mandje mag u bij mij in de auto stappen.
    Automobilist met geduld: ik wacht rustig tot u uitgepraat bent en rij u dan weer naar huis
    Ik ben 83, woon op een dijk waar geen openbaar vervoer komt en mijn dochter heeft het druk. Wie rijdt mij eens in de twee weken naar mijn schoonzus in het stadje?
    Wie kan mij ophalen van het vliegveld, zondagnacht om één uur?
    Mijn scootmobiel haalt het niet tot het winkelcentrum aan de andere kant van de stad. Ik zoek iemand met een auto die me af en toe weg wil brengen.
    Taxi kost me 40 euro enkele reis, dat kan bruin niet trekken.
    Voor onze seniorensoos op donderdag zoeken wij mensen die met hun eigen auto leden thuis oppikken. Het gaat om korte ritten binnen het dorp en de kilometers worden vergoed.
    Autoloos sinds mijn scheiding en de kinderen moeten om het weekend naar hun vader, 40 minuten rijden. Wie wil ons op vrijdag wegbrengen?
    Kan iemand mij naar de kringloop en terug brengen?
    Ons moeder kan niet meer op de bus door haar benen. Wie wil haar op zondag voeren naar de mis en na de koffie weer thuis afzetten?
    Ik moet auto ophalen bij garage in ander dorp, wie geeft mij lift?
    Wij hebben een hond van 40 kilo die naar de dierenarts moet, en geen auto. Is er iemand die ons wil rijden, een deken voor op de bank heb ik zelf.
    Zoek iemand die mij en mijn rollator naar het handwerkcafé rijdt
    Door een hersenschudding mag ik zes weken niet autorijden en we wonen behoorlijk afgelegen. Wie kan mij af en toe een lift geven naar het dorp?
    Dorpsauto zoekt bestuurders! Wij rijden op afroep bewoners die zelf geen vervoer hebben, van maandag tot en met vrijdag.
    Naar het tuincentrum, een neef, de pont: mijn wereld wordt klein nu ik de auto heb weggedaan. Wie wil mijn chauffeur zijn voor een uurtje?
    Rijdt er iemand voor mij naar station, ik heb trein om 5.40 uur en dan gaat nog geen bus
    Mijn broer woont in een instelling en mag in het weekend naar huis. Zelf heb ik geen rijbewijs, dus wie wil hem halen en brengen?
    Mijn vader heeft een pas voor de regiotaxi maar de kilometers zijn op, wie rijdt hem nu?
    Mijn wagen staat bij de garage te wachten op een onderdeel en zondag is de doop van mijn achterkleinkind. Wie zet ons daar af?
    Wij wonen in een aanleunwoning zonder bushalte, met drie vriendinnen willen we naar de bingo
    Iemand met een ruime auto om mijn moeder en haar looprek naar de kapsalon te rijden
    Sinds ik met pensioen ben staat de auto vijf dagen per week op de oprit. Als er iemand in de buurt ergens naartoe moet, dan rijd ik u graag.
    Chauffeur aangeboden, schone auto, rookvrij, rustige rijstijl
    Ik vind autorijden heerlijk en mijn man niet, dus ik zoek passagiers. Of het nu naar de familie, de schouwburg of het tuincentrum is, ik breng u weg en haal u weer op.
    Naar het station of de luchthaven gebracht worden? Ook heel vroeg mag.
    Vroeger reed ik op de vrachtwagen door heel Europa, nu wil ik buurtgenoten vervoeren die niet meer zelf kunnen rijden. Instapkrukje heb ik achterin liggen.
    Ik heb rijbewijs en auto, kan mensen rijden na 16 uur.
    Onze stichting heeft een rolstoeltaxi met lift en daar rij ik elke maandag op. Wie in een rolstoel zit en weg wil, kan zich melden.
    Voor 25 cent per kilometer en een praatje onderweg breng ik u waar u wilt
    Als u niet meer durft te rijden op de snelweg of in het donker, dan doe ik het. We kunnen met mijn auto of met die van u.
    Ik heb een hoge auto, makkelijk instappen met stijve knieën
    Zelf heb ik jaren in een dorp zonder bus gewoond, dus ik weet hoe afhankelijk je bent. Bel een dag van tevoren en ik kom voorrijden.
    Ge moet ergens geraken en ge hebt geen vervoer? Ik kom u halen met den auto.
    Op vrijdag rij ik voor de buurtbus, en op andere dagen wil ik ook best iemand naar een verjaardag of crematie brengen.
    Taxi te duur? Bel de buurman.
    Jong stel met stationwagen wil ouderen af en toe wegbrengen naar hun zus, vriendin of kaartclub. Rollator of opvouwbare rolstoel past er makkelijk in.
    Chauffeur worden voor de dorpsauto lijkt mij leuk, ik ben 67 en heb een geldig rijbewijs
    Naar uw man in het verpleeghuis, elke week? Ik rij u en haal u na het bezoekuur weer op.
    Met sneeuw en ijzel stapt u bij mij in, winterbanden zitten eronder
  `,
  'rit-naar-zorg': `
    Voor mijn staaroperatie moet ik op de 14e om zeven uur in het ziekenhuis zijn. De bus rijdt dan nog niet en terug mag ik met zo'n lap voor mijn oog niet alleen.
    Mijn vrouw heb ik drie jaar lang naar de bestraling gereden. De weg naar dat parkeerdek kan ik dromen. Wie er nu heen moet, haal ik op en breng ik weer thuis.
    Driemaal per week dialyse in Leeuwarden, en de taxi laat me een uur in de hal wachten. Voor de woensdag zoek ik een menselijk alternatief met een hoge instap.
    Oude Mercedes, hoge stoelen, rollator kan achterin. Ik was dienstchauffeur op het ministerie en wacht rustig buiten de polikliniek, met het kruiswoordraadsel.
    Drie keer in de week moet mijn zoontje naar de revalidatie en het taxibusje komt te laat of niet. Iemand die op maandagochtend om acht uur wil rijden, twintig minuten heen?
    Van de week reed ik mijn buurvrouw naar de verloskundige en dat beviel. Ik zit toch zonder werk; wie op krappe tijd in het ziekenhuis moet zijn, haal ik thuis op.
    Zes weken lang elke dag bestralen in het ziekenhuis en ik heb alleen een brommer. De taxi krijg ik pas later vergoed. Kan iemand mij een paar van die ochtenden brengen, ik betaal benzine.
    Mijn taxi staat op maandag stil, ik niet. Dialyse, oogkliniek, controle na de operatie: ik breng u tot bij de balie en wacht in de auto met mijn krant en mijn çay.
    Om acht uur 's ochtends moet ik bij de oogarts zijn, nuchter, en na de druppels zie ik niets. De bus gaat pas om half negen.
    Mijn autootje kent de weg naar alle drie de ziekenhuizen. Ik wacht in de hal met een kruiswoordraadsel en breng u tot aan de deur terug.
    Vijfentwintig bestralingen, elke werkdag om tien over elf, en de taxi laat me soms twee uur wachten. Zijn er mensen die een dag voor hun rekening nemen?
    Dialyse drie keer in de week, heenweg doet m'n zoon, maar wie kan me op donderdag rond vieren weer thuisbrengen? Na afloop ben ik een vaatdoek.
    Mijn vrouw heb ik destijds zestig keer naar het ziekenhuis gereden. De auto staat er nog. Bel wanneer u naar de oncoloog moet.
    Ruime wagen waar een opvouwbare rolstoel in past. Voor controles bij de longarts of de fysio sta ik op tijd voor de deur.
    Ik ben van alle markten thuis qua poli's en parkeergarages. Voor de staaroperatie zet ik u af bij de draaideur en haal u met verband weer op.
    Dinsdag om negen uur staaroperatie in de stad, en ik mag na afloop niet rijden. De taxi vraagt 90 euro vanuit ons dorp.
    Bestraling, scan, gebitsprothese: wie op de Bevelanden geen wagen heeft breng ik naar Goes, ik wacht in de hal met een krant.
    Mijn rijbewijs is ingetrokken na een tia en nou moet ik elke donderdag naar de poli neurologie, 22 kilometer verderop. De bus waar ik zelf op reed gaat daar niet meer.
    Vijf weken lang elke werkdag een kwartier bestralen, en een uur rijden. Mijn vrouw heeft geen vrije dagen meer. Als tien mensen ieder drie keer doen, zijn we er.
    Oud-ambulancechauffeur, dus ik ken elke ingang en elke drempel. Naar dialyse of oogkliniek breng ik u heel rustig en ik wacht met een kruiswoordpuzzel.
    Dertig bestralingen, elke werkdag om 8.40 uur. De taxi is geweigerd door de verzekering en mijn dochter heeft haar dagen op.
    Nachtportier af, dus overdag vrij. Ik breng u naar de dialyse of de oogpoli, wacht met een boek, en rijd u weer naar huis.
    Staaroperatie op 3 december, ik mag daarna niet achter het stuur. Kliniek is twintig minuten.
    Moet u nuchter om zeven uur op de dagbehandeling zijn? Ik haal u om half op, zonder praatjes, en breng u slaperig weer thuis.
    Dinsdagochtend heb ik niets, en wie bestraald moet worden of naar de oogarts moet, heeft dan juist wel wat. Ik rijd, wacht in de hal en rijd terug.
    Oud-taxichauffeur, kent elke parkeergarage van elke polikliniek in de omtrek. Mijn wagen heeft een hoge instap en ik rem zachtjes.
    Vijfentwintig bestralingen. Vijf weken lang, elke werkdag, heen en terug. Mijn dochter doet de maandag en de woensdag. Wie heeft er een auto en een dagje?
    8.15 oogdruppelen 8.45 onder het mes en daarna mag ik zelf niet rijden. ziekenhuis is een half uur. benzine betaal ik natuurlijk
    De gipskamer wil mij dinsdag om half elf zien. Mijn rechtervoet zit erin, dus gas geven is er niet bij.
    Dinsdag moet ik om 8 uur nuchter op de poli zijn voor een kijkonderzoek en daarna mag ik niet zelf rijden.
    Drie keer in de week aan de nierdialyse, wie haalt me op na het spoelen? Ik ben dan slap als een vaatdoek.
    Wie rijdt mij naar de fysio, mijn knie is net vervangen en ik mag nog niet achter het stuur
    Bestralingen, twintig dagen achter elkaar, dus ik zoek meerdere mensen die om beurten rijden.
    De oogarts druppelt mijn pupillen en dan zie ik niks. Iemand die me na afloop naar huis brengt?
    Moet naar tandarts voor kies trekken, beetje bang om alleen terug te rijden.
    Ziekenhuis is 25 km, bus gaat niet. Ik moet controle voor mijn baby, wie kan brengen?
    Mijn moeder moet op de spoed foto's laten maken van haar pols, geen vervoer hier
    Wegens een liesbreukoperatie zoek ik iemand die me 's middags bij de dagbehandeling ophaalt.
    Kan iemand m'n pa naar de trombosedienst rijden om te laten prikken?
    Elke donderdag revalidatie in het zwembad van het revalidatiecentrum, zittend ziekenvervoer is afgewezen door de verzekeraar
    Voor een infuus in het hospitaal moet ik tegen negen uur daar zijn, wie kan mij voeren?
    Wie zou mij willen vervoeren naar de pedicure en de huisartsenpraktijk, nu mijn heup nog niet belast mag worden?
    Chemokuur om de drie weken, ik word er misselijk van en wil niet in een taxi.
    MRI-scan zaterdagavond laat, dan rijdt de regiotaxi niet meer. Help!
    Ik zoek een lift naar de audicien om mijn gehoorapparaat te laten bijstellen.
    De cardioloog zit sinds de fusie in een andere stad; met twee overstappen red ik dat niet
    Mijn zwangerschapscontrole is bij de verloskundige aan de andere kant van de stad, iemand met auto?
    Na de staaroperatie zit er een kapje op mijn oog en moet ik de volgende morgen terug voor nacontrole.
    Wekelijks naar de psycholoog zonder auto kost me een halve dag met de bus, wie rijdt me?
    Even naar de huisartsenpost en weer terug, kan dat vanavond iemand?
    Mijn gipsbeen past niet in een gewone kleine auto, ik moet ermee naar de gipskamer
    Ik breng u naar het ziekenhuis, zet u bij de hoofdingang af en parkeer daarna de auto
    Oud-verpleegkundige rijdt u graag naar dialyse of chemo en schrikt niet van een spuugzakje.
    Moet u geprikt worden bij het lab? Ik rij elke ochtend langs de polikliniek.
    Geen vervoer naar de huisarts? Binnen een kwartier sta ik met draaiende motor voor.
    Onze buurvrouw brachten we twintig keer naar de bestraling; dat doe ik voor u ook graag.
    Ik heb op maandag en vrijdag tijd om iemand naar fysiotherapie te rijden.
    Laat mij maar rijden als u onder narcose bent geweest, u zakt onderuit en ik breng u thuis
    Ik wacht in het restaurant van het ziekenhuis tot uw afspraak met de specialist voorbij is.
    Tandarts, oogarts, orthopeed: zegt u maar waar en hoe laat, mijn wagen staat klaar.
    Voor ritten naar het academisch ziekenhuis, ook als dat ver weg is, kunt u bij mij terecht.
    Ambulancechauffeur in ruste brengt u voorzichtig naar de poli, zonder sirene dan wel
    Ik kan rijden mensen naar dokter en apotheek, mijn auto is schoon en rustig.
    Ge moet naar de kinesist? Ik voer u met plezier, parkeren bij het ziekenhuis ken ik vanbuiten.
    In het weekend en 's avonds beschikbaar voor de huisartsenpost.
    Mijn vrouw kreeg zelf dialyse, dus ik weet hoe moe u daarna bent en rijd rustig door de bochten.
    Bij plotselinge klachten overdag mag u me bellen, dan rijd ik u naar de spoedeisende hulp.
    Hartrevalidatie op dinsdagmiddag? Ik moet zelf ook, stap maar bij me in.
    Een rolstoel van het ziekenhuis pakken en u tot de balie van de afdeling duwen hoort bij mijn ritje
    Student geneeskunde met autootje brengt patiënten naar onderzoek en scans.
    Voor bloedprikken, hechtingen laten verwijderen of een foto van de longen rijd ik u heen en terug.
    Ik moet over twee weken aan mijn hand geopereerd worden en mag dan niet zelf rijden. Wie kan mij 's ochtends naar het ziekenhuis brengen en aan het eind van de dag weer ophalen?
    Vervoer naar de dokter gezocht, dinsdag half elf
    Mijn vrouw krijgt een darmonderzoek met een roesje en daarna moet er verplicht iemand mee die haar thuisbrengt. Zelf heb ik geen rijbewijs.
    Wie brengt mijn moeder naar de oogkliniek voor haar injecties? Het is elke maand, aan de rand van de stad, en na afloop ziet ze wazig.
    Lift nodig naar het gezondheidscentrum voor de griepprik
    Ik ben 79 en moet drie keer naar de kaakchirurg voor implantaten. Kan iemand mij rijden, dan betaal ik benzine en parkeren.
    Taxi naar het UMC kost me 70 euro. Wie rijdt me voor de onkosten?
    Mijn dochtertje moet elke week naar de kinderarts en ik heb geen auto. Met kinderwagen in twee bussen is niet te doen, kan iemand ons rijden?
    Ik moet naar ziekenhuis voor foto van rug, wie brengt mij?
    Na mijn hartinfarct mag ik vier weken niet achter het stuur, maar ik moet wel twee keer per week naar de hartrevalidatie. Mijn buren werken allemaal.
    Wie haalt mij op uit het ziekenhuis als ik ontslagen word?
    Wondverpleegkundige, elke woensdag verband wisselen, geen vervoer
    Mijn moeder wordt opgenomen voor een nieuwe heup en moet om zeven uur 's ochtends op de afdeling zijn. Wie wil zo vroeg rijden?
    Ik krijg een hoornvliestransplantatie in een ziekenhuis op een uur rijden, en daarna vele controles. Zou er iemand zo goed willen zijn mij te vervoeren?
    Naar de diabetesverpleegkundige, tandprotheticus en huidarts: mijn dochter kan niet steeds vrij nemen
    Den dokter zegt dat ik naar de kliniek moet voor een scan en ik heb geen auto. Wie kan mij voeren en nadien terug naar huis brengen?
    Mijn hechtingen moeten eruit en ik kan met mijn voet geen pedaal bedienen, wie brengt me even?
    Afspraak bij de pijnpoli, mijn vaste chauffeur is op vakantie
    Voor mijn zoon zoek ik vervoer naar de logopedist en kinderfysio, ik heb zelf epilepsie en mag niet rijden.
    Wie kan me naar de podotherapeut rijden?
    Een rit naar het ziekenhuis is voor veel mensen lastig te regelen. Ik heb een auto en tijd, dus als u een afspraak heeft op de poli breng ik u heen en terug.
    Vervoer naar arts of tandarts, ook op korte termijn
    Mijn buurman bracht mij destijds elke dag naar de radiotherapie en dat ben ik nooit vergeten. Nu wil ik hetzelfde voor een ander doen.
    Moet u naar de prikpost of het lab? Ik haal u op voor het ontbijt.
    Na een operatie haal ik u van de dagopname, rij u naar huis en ga even langs de apotheek voor de pijnstillers.
    Ik rij patiënten naar de oogkliniek, ook buiten de stad
    Omdat ik onregelmatig werk, ben ik vaak overdag vrij. Ik kan mensen naar de huisarts, de fysiotherapeut of het ziekenhuis rijden.
    Kraamafdeling, kinderarts, consultatiebureau? Ik heb een autostoeltje en rijd moeders met baby.
    Voor wie na het ziekenhuis niet zelf mag rijden: ik kom
    Ik ben gepensioneerd en rij al jaren zieken naar het academisch ziekenhuis. Parkeren in de garage vind ik geen probleem en een rolstoel haal ik bij de ingang.
    Gebitsprothese passen, gehoortest, bloeddruk meten, ik breng u erheen
    Ge moet naar het hospitaal voor een onderzoek? Mijn auto staat klaar en ik wacht tot ge gedaan hebt.
    Wij zijn een echtpaar met twee auto's en melden ons voor ritjes naar de poli. Kan de een niet, dan kan de ander.
    Ik kan u brengen naar dokter in ochtend, ik werk alleen avond.
    Ziekenhuisritten, ook vroeg en ook ver, tegen kilometervergoeding
    Bezoekt u uw zieke partner op de intensive care? Ik zet u dagelijks af.
    Met mij mist u nooit meer uw fysio, ik sta een kwartier te vroeg voor de deur
    Naar de opticien, tandarts of pedicure rijd ik u ook
  `,
  meerijden: `
    Elke vrijdag ga ik naar het verpleeghuis in Oosterbeek bij mijn man eten. Rijdt er iemand uit Arnhem-Zuid die daar ook een familielid heeft? Dan deel ik de kosten.
    Iedere maandag om acht uur rijd ik naar mijn zoon in Groningen, en dan is er achterin plaats voor twee die er toch heen moeten, langs de A28 opstappen kan.
    Ik begin om zes uur 's ochtends op het distributiecentrum en de eerste bus gaat pas om half zeven. Werkt daar nog iemand uit deze buurt, dan betaal ik graag benzine mee.
    Elke vrijdagmiddag rij ik van mijn studentenstad naar de Achterhoek, zondagavond terug. Drie stoelen vrij, muziek op verzoek.
    Elke dag 5.15 uur moet ik in Venlo zijn bij de loods, eerste trein is te laat. Rijdt iemand uit Helmond ook die kant? Ik deel diesel en zwijg tot zes uur.
    Zondag om de week rij ik naar Gdańsk, twee plaatsen leeg. Je betaalt mee aan de tank, stopt in Poznań als je wil, en mag de muziek kiezen tot de grens.
    Elke donderdag werk ik in Zwolle en de trein valt om de haverklap uit. Gaat er iemand die kant op die een stille passagier wil?
    Op zondag rijd ik naar mijn zus in Breda en de achterbank is leeg. Instappen kan om tien, terug om zes.
    Elke zondag bezoekuur in de gevangenis, ik ga naar mijn zoon. Rijdt er nog iemand vanaf hier die kant op? Ik betaal de helft van de benzine.
    Dinsdags rij ik naar de revalidatie in Arnhem, heen om half negen, terug om drie uur. Er zijn drie stoelen leeg.
    Elke ochtend om kwart voor zes naar de haven, en met het ov lukt dat niet. Zoek iemand op Pernis die dezelfde kant op gaat, ik leg benzinegeld bij.
    Maandag tot donderdag rij ik van Heerlen naar Maastricht, kwart over zeven weg. Drie stoelen vrij, muziek mag jij kiezen.
    Iedere maandagmorgen om half vijf vertrek ik leeg vanaf het dorp richting Venlo. Naast mij is een stoel vrij, je moet alleen wel tegen smartlappen kunnen.
    Van het dorp naar het distributiecentrum gaat om vijf uur nog geen bus. Werkt er iemand daar in de buurt met een plek achterin? Ik draag bij aan de tank.
    Vanaf maandag mijn eerste baan, om zes uur beginnen op het industrieterrein, en de eerste bus gaat kwart over. Wie komt daar langs?
    Elke vrijdag rijd ik naar Zwolle en zondagavond terug. Drie stoelen vrij, praten mag, slapen ook.
    Elke maandag en donderdag rij ik om kwart over zeven leeg naar de universiteit. Wie dezelfde kant op moet, schuift aan; over muziek valt te onderhandelen.
    Op zondag gaan wij met de auto naar de markt over de grens, en achterin is plaats voor twee. Kosten hoeven niet, gezellig praten wel.
    Elke zaterdag bezoek ik mijn man in het verpleeghuis in de stad. Twee bussen en een uur wachten. Er gaat vast iemand toch al die kant op met een lege stoel?
    Start 1 maart bij het distributiecentrum op het industrieterrein, vroege dienst, geen ov om die tijd. Wie werkt daar ook en heeft plek? Ik betaal mee.
    Wie rijdt er dagelijks rond zeven uur richting Utrecht en heeft nog een stoel vrij?
    Carpoolmaatje gezocht A12, benzine delen we door twee
    Ik begin een nieuwe baan op het bedrijventerrein waar geen bus komt. Gaat er iemand dezelfde kant op?
    Rijdt er iemand zondag naar Groningen? Ik betaal mee aan de brandstof.
    M'n auto is total loss, kan ik met iemand mee naar de haven voor de vroege dienst?
    Gaat er nog iemand naar het concert in Antwerpen, dan kunnen we samen één auto nemen
    Ik werk in distributiecentrum, nachtdienst. Zoek collega met auto voor samen rijden.
    De trein staakt vrijdag, heeft iemand een plaatsje richting Den Haag?
    Wij zoeken een derde ouder om de ritten naar de uitwedstrijden te delen, bij toerbeurt.
    Zou ik op dinsdag mogen aanhaken bij iemand die toch naar de markt in de stad gaat?
    Student zoekt lift op vrijdagmiddag naar Limburg en zondagavond weer terug
    Voor de vergadering van de volkstuinvereniging: wie komt langs mijn straat en kan me meenemen?
    Heeft iemand interesse om samen te poolen naar Schiphol, ik sta er elke werkdag om zes uur.
    Elke ochtend alleen in de file staan is zonde. Wie wil om de week rijden?
    Ik wil met u meerijden naar moskee op vrijdag, ik woon bij het winkelcentrum
    Zijn er hier mensen die ook naar Brussel pendelen en volk willen meepakken?
    Kan er iemand mijn zus meenemen die vanuit Zwolle hierheen komt voor Pasen?
    Voor de cursus in Amersfoort zoek ik een medecursist met auto.
    Milieubewust stel wil de tweede auto wegdoen en zoekt buren om het woon-werkverkeer mee te delen.
    Is er iemand die toch al naar de zwemles rijdt en nog een plekje op de achterbank heeft?
    Eén keer in de maand ga ik naar de breibeurs. Wie gaat ook en neemt mij mee?
    Ik rij elke dag leeg naar Eindhoven, vertrek 6.45 uur, drie plekken vrij
    Zin om mee te gaan? Donderdag ga ik naar de grote tuinmarkt en de auto is half leeg.
    Passagier gezocht: gezelschap in de file, koffie to go inbegrepen.
    Ik pik je op bij de carpoolplaats langs de snelweg en zet je bij de universiteit af
    Wie wil er zaterdag mee naar het strand, ik heb nog een zitplaats en betalen hoeft niet.
    Als ik toch boodschappen ga doen in de stad kan er best een buurvrouw instappen.
    Ik woon in Almere en werk in Amsterdam-Zuidoost, jij ook? Scheelt een parkeervergunning.
    Elke maand rijd ik naar Friesland naar mijn ouders, onderweg kan ik mensen afzetten.
    Op zondagmorgen om half tien vertrek ik naar de kerk, twee plaatsen op de achterbank over
    Ik ga met de wagen naar Gent voor mijn werk, ge kunt gerust mee instappen aan de afrit.
    Om beurten rijden naar de hockey op zaterdag? Ik heb een busje voor zes kinderen en tassen.
    Samen uit, samen thuis: na het dorpsfeest ben ik de bob en laad ik de auto vol
    Ik rijd naar Polen in augustus, er is plaats voor twee personen en bagage.
    Voor wie ook ploegendienst heeft bij de fabriek: laten we de kosten delen.
    Nog een stoeltje over in mijn elektrisch bakkie naar Rotterdam, di en do
    Gaat u ook naar de lezing in de bibliotheek van de stad? Dan komt u gezellig naast mij zitten.
    Ik haal twee collega's op onderweg naar het ziekenhuis waar ik werk en er kan nog een derde bij.
    Naar de uitwedstrijd van onze club? Wij vertrekken met een halflege auto vanaf het plein.
    Liever niet alleen op de weg: wie deelt de rit en de tolkosten naar Luxemburg?
    Kom ik toch langs, dan toeter ik en stap je in. Richting Arnhem, rond acht uur
    Vanaf 1 september werk ik in Zwolle en met de trein doe ik er twee uur over. Is er iemand die deze kant ook elke dag rijdt en waar ik tegen betaling bij mag instappen?
    Wie gaat er ook naar de reünie en heeft plek in de auto?
    Samen reizen naar het werk, Leiden naar Hoofddorp, kosten delen
    Mijn collega met wie ik altijd reed is met pensioen. Nu zoek ik iemand anders die om half acht richting het ziekenhuis gaat, ik wil ook best zelf om de dag rijden.
    Gaat iemand met kerst naar Zeeland?
    Ik doe een avondopleiding in Nijmegen en na tien uur gaat er geen bus meer naar ons dorp. Zit er iemand op dezelfde school die mij mee terug kan nemen?
    Is hier iemand die toch al naar de bouwmarkt gaat, dan wip ik even mee
    Ik werk bij de kas in Westland, begin zes uur, veel mensen uit mijn straat ook. Wie heeft plek in auto?
    Vrijdag wil ik naar de voetbalwedstrijd maar alleen parkeren kost al een tientje. Wie heeft er zin om de rit te delen?
    Rijdt er elke week iemand naar de sportschool en mag ik mee?
    Met de benzineprijs van nu is in je eentje rijden waanzin. Ik ga op ma, di en do van Apeldoorn naar Deventer, wie rijdt mee of bij wie kan ik meerijden?
    Ge rijdt naar de kust dit weekend? Wij zijn met twee en delen de naft.
    Onze kerkdienst is nu in het volgende dorp. Wie van de gemeente rijdt langs de molen en heeft nog een plaatsje voor een oude vrouw?
    Plekje vrij richting Duitsland rond Pinksteren? Ik heb alleen een rugzak.
    Mijn dochter gaat naar het mbo in de stad en mist steeds de aansluiting. Misschien rijdt er een buur elke ochtend die kant op?
    Stagiair zonder rijbewijs zoekt iemand die elke dag naar het gemeentehuis in de stad rijdt.
    Mijn zus en ik gaan naar de musical en zoeken nog twee mensen om de auto mee vol te maken
    Na de laatste voorstelling rijdt er niks meer, wie gaat ook en woont in het noorden van de stad?
    Kan ik bij iemand instappen die op vrijdag naar de grote markt rijdt?
    Mijn werk is verhuisd naar Amersfoort en nu rij ik elke dag 50 kilometer heen en terug. Gezelschap is welkom, je betaalt alleen een bijdrage aan de benzine.
    Drie lege stoelen, elke werkdag, Haarlem-Amsterdam
    Zaterdag rijden mijn vrouw en ik naar de rommelmarkt in het grote dorp. Wie zin heeft mag gezellig met ons mee, we zijn rond de middag weer terug.
    Rij jij ook elke dag naar de campus? Laten we afwisselen.
    In de herfstvakantie ga ik naar mijn broer in Limburg en kom zondag weer terug. Er kunnen twee mensen met een weekendtas bij.
    Voor de zangrepetitie in de stad vertrek ik om zeven uur, instappen kan
    Ik werk in de haven in wisseldienst en rij altijd alleen. Wie werkt daar ook en wil carpoolen?
    Kom je ook naar de dorpsvergadering? Ik kom toch langs je huis.
    Ik moet elke maand naar de groothandel en daar is ook een grote winkelstraat. Als iemand uit de buurt daar wil winkelen, kan die met me mee.
    Plaats in de auto naar Gent, vertrek vrijdagavond na het werk, ge betaalt een pintje
    Deelritje? Ik pendel di t/m vr naar Den Bosch.
    Wij hebben een seizoenkaart en een lege achterbank. Supporters uit de wijk kunnen bij elke thuiswedstrijd aansluiten.
    Elke vrijdag naar de moskee met mijn auto, buren kunnen meegaan.
    Voor de loopwedstrijd in Rotterdam heb ik een startbewijs en vier zitplaatsen
    Samen forenzen scheelt spits, geld en CO2. Ik werk bij de universiteit, start half negen.
    Ik ga toch naar de milieustraat en het tuincentrum, wie wil mee?
  `,
};
