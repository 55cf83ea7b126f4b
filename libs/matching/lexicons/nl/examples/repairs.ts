import type { BranchExamples } from '../../../lexicon.js';

export const repairs: BranchExamples = {
  repareren: `
    De oude Philips-radio van mijn man bromt alleen nog. Hij is van 1957 en weggooien voelt als nog een keer begraven. Een handig iemand met een soldeerbout?
    In mijn schuur achter het hof werk ik aan broodroosters, klokken, lampjes en naaimachines. Horlogemaker geweest. Alleen nog voor de aardigheid, met een loep op m'n neus.
    De babyfoon valt uit zodra je hem verplaatst en een nieuwe kost tachtig euro. Volgens mij is het gewoon een los draadje, maar ik heb geen soldeerbout.
    Broodrooster, stofzuiger, speelgoedgarage met licht en geluid: alles gaat bij mij open. De kleinkinderen noemen me opa Schroef en ik heb weer een lege werkbank.
    De Singer van mijn oma kwam mee uit Paramaribo in 1975 en heeft het nu opgegeven. Weggooien is heiligschennis. Wie weet iets van oude machines en tandwieltjes?
    Stofzuigers, broodroosters, radio's: in Aleppo gooiden wij niets weg. Mijn werkbank staat in de schuur, breng je kapotte ding en een uurtje en we maken het open.
    De naaimachine van mijn oma maakt alleen nog lussen en geluid als een tractor. Weggooien kan ik niet over mijn hart verkrijgen.
    Broodroosters, koffiezetters, die radio met de groene oogjes: openschroeven is mijn lust en mijn leven. Lukt het niet, dan hebben we er tenminste in gekeken.
    Mijn stofzuiger blaast in plaats van dat hij zuigt, en stinkt naar verbrand rubber. Nog geen vier jaar oud en de garantie net voorbij.
    Solderen doe ik al sinds mijn twaalfde. Een kapotte koptelefoon of een speelgoedtrein die stilstaat leg ik onder de loep, letterlijk.
    Mijn daisyspeler heeft het begeven en dat is mijn enige boek. Wie durft hem open te maken?
    Radio's, naaimachines, koffiezetters: in mijn schuurtje vergeet ik de pijn. Breng het kapotte ding maar, ik zie wel hoe ver ik kom.
    Het koffiezetapparaat van de koffiekamer in de kerk lekt aan alle kanten en de collecte laat geen nieuwe toe. Is er iemand met een soldeerbout en geduld?
    Breng maar: broodroosters, strijkijzers, radio's met een kraakje. Ik krijg ze open, en meestal ook weer dicht.
    Mijn stofzuiger zuigt niet meer, zonde om weg te gooien.
    Broodrooster springt niet omhoog, wie krijgt hem weer aan de praat?
    De naald van mijn platenspeler is versleten en de arm hangt scheef.
    Een stoelpoot is afgebroken, wie kan houtlijmen met een lijmtang?
    Koffiezetapparaat lekt en pruttelt maar wat.
    Wie repareert er oude klokken? De Friese staartklok van opa staat stil.
    Mijn föhn ruikt naar verbrand.
    Strijkbout warmt niet op
    De trommel van de wasdroger draait niet meer, snaar gebroken denk ik.
    Oude radio met buizen kraakt alleen nog maar, een liefhebber gezocht.
    Het poppetje van mijn kleindochter heeft een arm los, bestaat er nog een poppendokter?
    Koffiepadmachine geeft alleen een knipperend lampje.
    Kan iemand het handvat van mijn lievelingspan weer vastklinken?
    Rits van de koffer kapot, wieltje eraf.
    De vaas van mijn moeder ligt in vier stukken, wie lijmt porselein?
    Mijnen grasmachine start niet, bougie al vervangen.
    Het naaimachien van mijn oma loopt vast, wie kent die oude mechaniekjes?
    Mixer kapot, garantie weg, ik wil niet nieuwe kopen.
    Magnetron doet het wel, maar het plateau draait niet.
    Speelgoedtrein zonder stroom, zoon ontroostbaar.
    Paraplu met gebroken balein, parasol met vastzittende zwengel.
    Is er in de wijk een plek waar je kapotte spullen heen kunt brengen?
    Weggooien? Mooi niet, ik schroef alles open.
    Soldeerbout en multimeter op tafel, breng uw kapotte apparaat maar.
    Als gepensioneerd radiotechnicus maak ik versterkers, radio's en bandrecorders.
    In het repaircafé zit ik elke eerste zaterdag achter de tafel met huishoudelijke apparaten.
    Stofzuigers, strijkijzers, mixers: meestal is het een draadje of een zekering.
    Oude klokken laat ik weer tikken
    Houten stoelen lijmen en wiebelende tafels vastzetten, ik heb de klemmen.
    Ik bekijk uw wasmachine, vaak zijn het de koolborstels of een pomp.
    Gebroken servies? Ik lijm het volgens de Japanse kunst met een gouden lijntje.
    Speelgoed maken voor kinderen doe ik het allerliefst.
    Een nieuw netsnoer aan de lamp, een veertje in de tosti, laat maar zien.
    Uurwerkmaker in ruste biedt hulp bij wekkers en pendules.
    Met mijn 3D-printer maak ik dat ene afgebroken plastic onderdeeltje na.
    Ik repareer apparaten thuis bij u, met mijn koffertje.
    Messen en scharen slijp ik vlijmscherp.
    Stoelzittingen opnieuw biezen of rieten, een oud ambacht dat ik beheers.
    Espressomachine verkalkt, pomp stuk? Ik krijg ze weer aan het sissen.
    Kom leren zelf je spullen te maken, ik sta naast je.
    Wij fiksen uw elektrokes gratis, ge betaalt enkel de stukken.
    Grasmaaiers, kettingzagen en generators, kleine motortjes laat ik weer ronken.
    De keukenmachine van mijn oma, een ding uit 1974, bromt maar draait niet meer. Weggooien kan ik niet over mijn hart verkrijgen. Wie durft hem open te schroeven?
    Van mijn vader, radiomonteur aan boord, heb ik het soldeerbout gekregen. Broodroosters, naaimachines, wekkers die stilstaan: ik krijg er meestal nog een zucht leven in.
    Mijn wasmachine pompt niet meer af en geeft E20. Drie kinderen, allemaal buikgriep, en het geld is op tot de 23e.
    Ik zit in het repaircafé maar kom ook thuis. Stofzuigers, mixers, een kerststal met licht die niet meer brandt, ik schroef alles open.
    De staande klok van vader loopt niet meer sinds hij gestorven is. Flauwekul natuurlijk, maar ik zou het tikken graag terughoren.
    Van een kapotte ventilator tot een koelkast die bromt: bij hitte gaan ze stuk, en ik heb een bak onderdelen.
    Er ligt bij mij op tafel altijd een broodrooster op zijn rug. Stofzuigers, mixers, klokradio's: niet weggooien, eerst mij laten kijken.
    Wat dood is wordt bij mij weer wakker. Nou ja, zeven van de tien keer. Soldeerbout warm, meter erbij, iedere woensdag in de garage.
    Oude klokken zijn mijn passie en tikken moeten ze. Ik kom aan huis voor de Friese staart die al jaren op tien voor twee staat.
    Mijn koffiezetapparaat lekt, garantie drie dagen verlopen. De fabriek zegt: koop een nieuwe. Dat vertik ik. Wie durft hem open te schroeven?
    De klok van opa is opgehouden met slaan op de dag na zijn begrafenis. Ik ben niet bijgelovig, maar ik zou hem graag weer horen.
    Stofzuiger maakt herrie en zuigt niets. Ik ben niet rijk en niet handig.
    De oude mixer van mijn moeder heeft het begeven. Hij is uit 1968 en ik bak er elke zondag mee, dus een nieuwe wil ik echt niet.
    Wie kan mijn waterkoker maken?
    Mijn wasmachine blijft hangen in het centrifugeren en de monteur vraagt 95 euro om alleen te komen kijken. Kent iemand in de buurt zulke machines?
    Leesbril gebroken, het pootje is eraf
    Van mijn dochtertje is het muziekdoosje kapot. Het danseresje draait niet meer en ze is er verdrietig van, wie kan zoiets peuteren?
    De cassettespeler vreet mijn bandjes op.
    Ik heb een stofzuiger die na vijf minuten uitvalt. Filter schoon, zak nieuw, en nu weet ik het niet meer.
    Leunstoel met doorgezakte veren, wie kan stofferen?
    Vorige week viel de antieke wandklok van mijn schoonvader van de spijker. Het glas is heel, maar de slinger wil niet meer en de veer hangt los.
    Keukenmachine doet niks, waarschijnlijk een zekering?
    Mijn ketting is stuk, het sluitinkje van een erfstuk.
    Ik heb koffieapparaat van vriend gekregen, lamp brandt rood. Ik wil niet weg doen, wie weet hoe maken?
    Wie kan gereedschap slijpen, zoals een schoffel, heggenschaar en keukenmessen? Ik snij nog geen tomaat meer door.
    De ventilator maakt een takkeherrie
    Er bestaat een plek waar ze samen dingen maken, hoorde ik. Is zoiets ook bij ons, en kun je er zo heen met een tosti-ijzer?
    De poten van mijn salontafel zijn los, houtworm zit er ook in.
    Mijn zoontje heeft zijn bestuurbare auto uit elkaar gehaald om te kijken hoe hij werkt. Nu doet hij het niet meer en zijn er drie schroefjes over.
    Onze friteuse werkt niet meer, hij warmt niet op. 't Is een goei machien van vroeger en ik zou hem liever laten herstellen dan wegdoen.
    Naaimachine van oma hapert, hij rijgt
    Gitaar met een barst in de klankkast en een kapotte stemsleutel, iemand die snaarinstrumenten herstelt?
    Schaal van Delfts blauw gevallen, vijf scherven, alles bewaard.
    Geiser? Nee, de kachel op de camping wil niet aan en het ontstekertje klikt alleen. Ik heb verstand van niks.
    Weegschaal, wekkerradio, elektrische tandenborstel: drie dingen stuk in één week. Bij wie mag ik ze brengen?
    Rolkoffer, sluiting geforceerd door de luchtvaart
    Weggooien vind ik zonde, dus ik open elk apparaat dat voor de deur komt. Van tostiapparaat tot draaitafel, ik heb al 300 dingen weer laten lopen.
    Kapotte spullen? Bij mij komen.
    Als kind haalde ik de wekker van mijn vader uit elkaar. Nu ben ik 70 en doe ik hetzelfde, alleen krijg ik hem tegenwoordig ook weer in elkaar.
    Repaircafé: iedere tweede zaterdag, van tien tot één
    Huishoudelijke apparaten repareren is mijn vak geweest. Ik kom thuis bij mensen die niet goed kunnen sjouwen met een wasmachine of droger.
    Ik lijm alles: porselein, hout, plastic en ruzies.
    Computers niet, maar radio's, platenspelers en cassettedecks graag. Mijn werkbank ligt vol condensatoren.
    Stoelpoot gebroken? Houtlijm erin, klem eromheen.
    Uw grootmoeders klok heeft misschien alleen een druppeltje olie nodig. Ik kom hem ophalen en luister een week of hij goed loopt.
    Messen slijpen op een watersteen
    Ik kan repareren televisie, radio en ventilator, ik had winkel in Irak. Breng, ik kijk gratis.
    Meubels stofferen of opnieuw bekleden leerde ik op de vakschool. Een eettafelstoel doe ik op een middag, en u kiest de stof.
    Speelgoedkliniek aan huis, ook voor knuffels en treinen.
    Kleine elektro, ge brengt het maar binnen. Ik heb een werkkotje achter mijn huis en sta daar elke namiddag te prutsen.
    Waarom een nieuwe kopen als een koolborsteltje van twee euro genoeg is? Ik leer u zelf meten en monteren.
    Wij zijn vier oud-techneuten en zoeken nog een naaister en een elektronicus voor ons herstelcafé.
    Brilpoot, horlogebandje, kettinkje of oorbel: fijn werk onder mijn loep.
    Defecte stofzuiger of blender mag u op mijn stoep zetten
    Ik 3D-teken en print het onderdeel dat niemand meer maakt. Vorige week een knop van een oven uit 1985, volgende week misschien iets van u.
    Kettingzaag, grasmaaier, bladblazer: ik maak de carburateur schoon.
    Mijn leerlingen van het vmbo techniek repareren op vrijdag spullen van bewoners. Zij leren, u bent geholpen.
    Manden vlechten en stoelen rieten, ouderwets handwerk.
    Kleine herstelwerkzaamheden aan meubels en apparaten, gewoon aan mijn keukentafel.
  `,
  'fiets-maken': `
    Mijn band loopt leeg van hier tot aan de supermarkt en de ketting ratelt. De winkel vraagt 85 euro voor een beurt en dat is voor mij een week eten.
    Vroeger had ik een rijwielhandel in Dokkum. De spullen hangen er nog, spaakspanner, plakspul, remblokjes. Zet je karretje maar tegen het hek, morgen loopt hij als nieuw.
    Als student in een nieuwe stad kocht ik voor veertig euro een barrel en ja hoor: ketting eraf, achterlicht dood, band zacht. Leer mij plakken of doe het even voor.
    Vijftien jaar, heb al drie opoefietsen opgeknapt in de schuur. Rem, bel, slag in je wiel, breng maar. Doe het voor mn social uren dus kost nix
    Elke dag 11 km naar de kas en nu loopt mijn ketting eraf bij elke heuvel. Fietsenmaker vraagt 90 euro, zoveel heeft de hele fiets niet gekost.
    Lekke band, kromme velg, rem die gilt, in onze kelder staat gereedschap en zoon van 15 die het graag laat zien. Kost niks, alleen de onderdelen.
    Alweer lek, achterband natuurlijk, en maandag moet ik om zes uur op mijn werk zijn. Zo'n dichte kettingkast krijg ik nooit van zijn leven open.
    Onder het afdak bij mij staat een standaard, een bak velgen en een pot vet. Remmen, kabels, spaken, breng je ros en we zetten hem samen op zijn kop.
    Mijn versnelling springt vanzelf van zes naar acht zodra ik de brug op ga. Het is een oud beestje, de winkel wil hem niet meer aannemen.
    Ik knap weesfietsen op in mijn garage en ken elk piepje. Ketting slap, licht kapot, slag in het wiel? Zet 'm 's avonds voor de deur, morgen rijdt hij weer.
    Goedendag, ik ben uit Eritrea en heb fiets gekregen, maar rem doet niets en zadel draait. Ik wil graag leren zelf maken, als u laat zien.
    Ketting gelift, lekke achterband en geen cent. Zonder fiets kom ik niet op mijn taakstraf, en dan zit ik zo weer vast.
    Vroeger jatte ik ze, nu maak ik ze. Band, spaak, remblok, lampje, bij mij in de schuur achter de flat.
    Band lek, ketting eraf en het licht doet alleen achter. Voor het voetbal van mijn zoon moet hij zaterdag rijden. Wie helpt?
    In mijn kelderbox in de Tarwewijk hangt een standaard en een bak vol ventielen. Ik plak voor de hele straat, schoolkinderen gratis.
    Lekke band en geen idee hoe je die plakt.
    De ketting van mijn fiets slaat over bij elke trap.
    Remmen piepen en pakken niet, levensgevaarlijk met een kind achterop.
    Wie repareert er e-bikes? De display blijft zwart.
    Mijn achterlicht doet niets, al drie keer bijna aangehouden.
    Spaak gebroken, slag in het wiel.
    Bakfiets sleept aan één kant
    Fiets gekregen, hij is klein stuk, versnelling werkt niet, wie kan kijken?
    Velo van ons dochter is gevallen, stuur staat scheef.
    Wie kan een kinderzitje achterop zetten?
    Trapper valt eraf, ik trap nu met één been naar school.
    Het zadel moet lager en zit vastgeroest.
    De buitenband is tot op het canvas versleten, en bij de fietsenmaker moet ik drie weken wachten.
    Slot zit vast en ik ben mijn sleutel kwijt, wie heeft er een slijptol?
    Vier kinderfietsjes moeten nagekeken voor het verkeersexamen.
    Dynamo loopt aan, ik fiets alsof ik bergop moet.
    De accu van mijn elektrische fiets laadt niet meer op.
    Iemand met een bandenlichter en een solutie-tube in de buurt?
    Mijn driewieler heeft een aanlopende rem en ik kan hem zelf niet omkeren.
    Jasbeschermer los, standaard krom, bel weg: een oud beestje maar ik ben eraan gehecht.
    Wie leert mij zelf mijn banden te plakken en de versnelling af te stellen?
    Crank maakt een tikkend geluid, bracket zou het zijn.
    Banden plakken doe ik aan uw huis, emmertje water erbij.
    Sleutelen aan fietsen is mijn hobby, ik heb een standaard en alle inbussen.
    Ik knap weesfietsen op en geef ze aan kinderen zonder fiets.
    Remblokjes, kabels, kettingen, ik vervang ze voor de kostprijs.
    Fietsenmaker met pensioen helpt studenten en bijstandsmoeders.
    Elke woensdag sta ik in het wijkcentrum met mijn fietsgereedschap
    Kom met je kapotte fiets, ga met een rijdende weg.
    Wielen spaken en richten kan bij mij in de schuur.
    Ik maak licht, bel en remmen in orde voor je weer naar school gaat.
    Kettingen smeren en banden oppompen voor wie dat lastig vindt.
    Uw e-bike nakijken: stekkertjes, sensor, software, ik werkte bij een rijwielzaak.
    Velo kapot? Ik heb een atelierke in de garage.
    Kinderfietsjes afstellen, zijwieltjes eraf, zadel omhoog, helm passen.
    Vintage racefietsen zijn mijn passie, maar een omafiets mag ook.
    Ik ben Eritrees en kan fietsen goed maken, ik help graag.
    Samen een fiets opknappen op zondagmiddag, jongeren welkom.
    Snelbinder, mand, kinderzitje, fietstassen: ik monteer accessoires.
    Pech onderweg in onze wijk? Bel en ik kom met pomp en plakspul.
    Versnelling afstellen is een kunst, derailleur of naaf, ik beheers beide.
    Voor de winter geef ik je fiets een beurt: olie, lampjes, profiel.
    Elke dag zeventien kilometer naar kantoor en nu slaat de ketting over, piept de rem en loopt het achterlicht niet. Zelf kan ik alleen balansen sluitend krijgen.
    Thuiszorgfietsen krijgen het zwaar, dus ik kan blind een binnenband wisselen. Nu doe ik het in de schuur voor de hele straat; banden zelf kopen, handen gratis.
    Maandag eerste dag brugklas, elf kilometer, en nou loopt zijn ketting er steeds af en staat het achterlicht te knipperen als een disco.
    Voor de scholen beginnen zet ik mijn werkbank op straat. Banden, remblokken, verlichting, kom maar aanrijden of aanlopen.
    op de kringloop een omafiets gekocht voor mn eerste baantje, nu al lek en trappers kraken. kan zelf niks sorry
    Band lek? Rem slap? Ik word vrolijk van kettingvet. Zet je rijwiel om vier uur voor mijn schuurdeur en om vijf uur trap je weer weg.
    Heb geen diploma, wel handen. In Damascus ik had kleine werkplaats voor fietsen, hier ik maak voor buren wiel recht, licht, zadel, alles.
    Wij van klas 3B techniek gaan in de lente alle kinderfietsjes uit de wijk nakijken, smeren en de verlichting maken. Op het plein, van tien tot drie.
    ik ben Noor en ik ben 9 en mijn ketting ligt er altijd af en papa zegt morgen maar dat zegt hij al heel lang
    Band lek, rem slap, licht stuk, en om half zes begint mijn ochtenddienst. De winkel kan pas over twee weken. Wie helpt een verpleegkundige weer op weg?
    Mijn enige vervoer is mijn fiets, en nu is de achterband al drie keer lek. De fietsenmaker vraagt 35 euro voor een binnenband, en dat gaat er deze maand niet meer af.
    Fiets kapot, wie kan helpen?
    Ik ben alleenstaande moeder met drie fietsende kinderen en elke week is er wat. Een lamp, een bel, een ketting eraf, en ik heb zelf geen verstand van techniek.
    Mijn ketting loopt er steeds af
    Vorige week ben ik met mijn elektrische fiets gevallen. Er zit een slag in het voorwiel en het schermpje geeft een foutcode.
    Wie heeft er nog een oud fietsje staan om samen op te knappen?
    De handrem van mijn transportfiets doet niks meer en ik rijd met een krat vol boodschappen. Levensgevaarlijk op de brug.
    Zadel verzakt telkens, wie heeft een goede inbus?
    Ik heb fiets gekregen van kerk voor mijn zoon. Rem is los en band heeft geen lucht, ik heb geen pomp en geen gereedschap.
    Drie versnellingen, maar hij staat vast in de zwaarste.
    Mijn man knapte zijn hele leven fietsen op en liet een schuur vol onderdelen achter. Wie kan de twee mooiste rijklaar maken voor de kleinkinderen?
    Het kinderzitje wiebelt, is dat veilig?
    Wij doen met de basisschool verkeersexamen en zestig fietsen moeten technisch gekeurd worden. Zijn er vaders of opa's met verstand van remmen en lampen?
    Slot van mijn fiets weigert, sleutel afgebroken
    Mijnen velo staat al twee jaar stil in 't kot. De banden zijn plat, de remmen vast, en ik zou nochtans weer naar de markt willen fietsen.
    Het stuur staat te laag voor mijn rug, wie zet hem hoger en draait het recht?
    Ik wil zelf kunnen plakken. Kan iemand mij en mijn huisgenoot een uurtje leren hoe je een band wisselt en de rem bijstelt?
    Achterwiel slingert.
    Het spatbord van mijn bakfiets loopt aan en er mist een bout. Elke ochtend rij ik met drie kinderen erin, wie kan snel kijken?
    Licht doet het niet, ik heb nu twee bonnen
    De trapondersteuning valt na een kilometer uit en de winkel heeft de onderdelen niet meer. Ik ben 69 en afhankelijk van die e-bike.
    Wie kan mijn tandem nakijken? Mijn man is slechtziend en dit is onze enige manier om samen te fietsen.
    Buitenband erop leggen krijg ik met mijn handen niet voor elkaar.
    Stadsfiets met terugtraprem, blokkeert ineens
    Twintig jaar sleutelde ik bij een fietsenwinkel, totdat die sloot. De standaard staat nu in mijn garage en voor buren doe ik graag de kleine ellende.
    Band plakken, kopje koffie, klaar.
    Ik heb mijn hart verloren aan oude fietsen. Wie geen geld heeft voor een nieuwe kan bij mij terecht voor remmen, lampjes of een tweedehands ketting.
    Mobiele fietsenmaker op bakfiets, ik kom
    Iedere donderdag doe ik fietskeuringen op school en in het azc. Heeft u een fiets waar iets aan mankeert, breng hem dan ook maar.
    Ik leer kinderen hun eigen band te plakken.
    Versnelling verkeerd? Ik draai aan twee schroefjes en u schakelt weer door de stad. Ook spaken, velgen en naven ken ik van dichtbij.
    Ik ben handig met fietsen, mijn oom had werkplaats. Kan kettingen, remmen, banden, licht, gratis voor buren.
    Sta met lekke band op straat? Stuur een appje.
    Studenten betalen vaak te veel voor een rammelbak. Bij mij in de kelder kun je zelf sleutelen onder begeleiding, er is gereedschap genoeg.
    Bakfiets en kinderfiets zijn mijn specialiteit
    Ik knap afgedankte fietsen op voor gezinnen zonder geld. Heb je een wrak in de schuur, geef het mij, dan krijgt het een tweede leven.
    Uw vélo rijklaar maken, daar heb ik alle materiaal voor. Ge moet enkel maar een nieuwe band betalen.
    Kabels smeren, bouten aandraaien, nippels spannen, beetje wax erop.
    Een fietsenwerkplaats in het wijkhuis zoekt vrijwilligers en fietsen. Tot die tijd sta ik er alleen en help ik iedereen die aanbelt.
    Winterbeurt: lamp, ketting, remmen, profiel, in één uur.
    Mijn dochter kreeg laatst een lekke band en ik dacht: dit wil ik vaker doen. Wie komt er langs met een fiets met mankementen?
    Fietsstoeltje achterop, voorop, of een mandje: ik zet het stevig vast.
    E-bikes doe ik na een cursus, dus ook batterij, motor en sensor.
    Racefiets, mountainbike, ligfiets, ik rij ze zelf
    Voor ouderen die niet meer naar de winkel kunnen haal ik de fiets op en breng ik hem rijdend terug. Ik woon tegenover de basisschool.
    Kromme standaard, losse jasbeschermer, afgebroken bel: ik heb een la vol.
  `,
  'hulpmiddel-maken': `
    De rem van mijn rollator pakt aan één kant niet. Gister gleed ik bij de bushalte zo de stoep af. De leverancier komt over drie weken, da's mij te laat.
    Bankwerker geweest op de werf. Piept het wiel van uw looprek of staat de voetensteun van de rolstoel scheef, kom maar naar mijn schuurtje, ik heb vet en inbussleutels.
    De voetplaat van Jens zijn rolstoel is afgebroken op het schoolplein en de leverancier komt pas over twaalf dagen. Tot die tijd slepen zijn schoenen. Kan een handige man of vrouw dat tijdelijk vastzetten?
    Was fijnmechanisch instrumentmaker; kinderrolstoelen, looprekjes en zo'n driewieler met rugsteun stel ik graag bij als er iets rammelt of scheef trekt.
    Aan de rollator van mijn schoonmoeder hangt één rem los en het wieltje piept zo hard dat ze er niet meer mee naar de moskee wil. De leverancier komt over drie weken.
    Jaren in een revalidatiewerkplaats gewerkt. Zachte banden, slap zittende voetsteun, scheef duwhandvat van een rolstoel: meestal heb ik het dezelfde avond voor elkaar.
    Het linkervoorwieltje van mijn rollator trekt scheef, waardoor ik steeds de stoeprand in stuur. De leverancier kan pas over drie weken.
    Fietsenmaker geweest, dus een scootmobiel met een zachte band of een rolstoel met slepende rem schrikt mij niet af. Ik kom aan huis met mijn pompje.
    De scootmobiel trekt naar links en piept bij het remmen. De leverancier komt pas over drie weken en zonder dat ding zit ik opgesloten.
    Linkerrem van me rollator doet niks meer, op de helling bij de supermarkt ging ik er bijna met ding en al vandoor.
    Banden van rolstoelen plakken, remkabels van rollators afstellen, losse voetsteunen vastzetten: ik zit zelf al twintig jaar op wielen en heb het gereedschap in huis.
    Oud-monteur van een revalidatiecentrum. Een accu die niet laadt of een zwenkwieltje vol haren, daar draai ik mijn hand niet voor om.
    De remkabel van mijn rollator is slap en ik loop elke dag die dijk af. Bij de leverancier sta ik zes weken in de wacht.
    Scootmobiel die niet wil laden, wiel dat wiebelt onder de rolstoel: ik was monteur van hulpmiddelen en heb mijn sleutels nog.
    De remmen van mijn rollator pakken niet meer.
    Scootmobiel staat stil in de gang, accu laadt niet.
    Wie kan een lekke band van een rolstoel plakken?
    De voetsteun van mijn rolwagen hangt los en sleept over de grond.
    Mijn wandelstok is te lang, wie zaagt er een stukje af en zet het dopje terug?
    De leverancier laat drie weken wachten en ik kan zonder trippelstoel niet koken.
    Bekerhouder en tasje aan rollator, wie bedenkt iets
    De dopjes van mijn krukken zijn versleten en ik glijd weg op natte tegels.
    Joystick van de elektrische rolstoel reageert traag.
    Sta-opstoel doet het motortje niet meer, ik zit er nu in vast bij wijze van spreken.
    Het zwenkwieltje van mijn looprek blokkeert.
    Mijn man wil zijn boek kunnen lezen met één hand, wie maakt een handige standaard?
    Gaffel krom, armleuning gescheurd, kortom mijn rolstoel is aan onderhoud toe.
    Moeder heeft rollator, hij is scheef en maakt geluid, wie kan repareren?
    Een dak of hoesje voor mijn scootmobiel zodat de regen niet in het dashboard komt.
    Voor ons gehandicapte zoontje zoek ik iemand die zijn driewielfiets kan aanpassen met een rugsteun.
    De papegaai boven mijn bed zit scheef en de bedverhoger wiebelt.
    Postoelwieltje kapot.
    Ik heb reuma en zoek een knutselaar die bestek en potopeners dikker kan maken.
    Verlichting op mijn scootmobiel kapot, durf er 's avonds niet mee weg.
    Wie stelt mijn rollator op hoogte? Ik loop er nu gebogen achter.
    De tillift knarst en het zorgbedrijf neemt niet op.
    Rollators stel ik af, smeer ik en maak ik weer remvast.
    Ik bedenk slimme aanpassingen voor mensen met een handicap, hout en metaal.
    Oud-monteur van hulpmiddelen repareert rolstoelen bij u thuis.
    Uw scootmobiel nakijken: accu's, koolborstels, banden, bekabeling.
    Gepensioneerd instrumentmaker maakt op maat wat in geen winkel te koop is.
    Breng je looprek, kruk of rolstoel langs voor een gratis keuring
    Rolstoelbanden plakken of massieve bandjes leggen, ik heb het gereedschap.
    Lampje, toeter, stokhouder of boodschappenmand op uw rollator? Ik zet het erop.
    Technische uitvinder zoekt probleem: wat kunt u niet door uw beperking?
    Kinderrolstoelen versier en verstel ik, met spaakbeschermers en al.
    Ik print hulpstukken in 3D: knopdraaiers, pengrepen, telefoonhouders voor op de rolstoel.
    Elektrische hoog-laagbedden en sta-opstoelen, ik heb er jaren aan gesleuteld.
    Mijn vader had ook een scootmobiel, zo leerde ik hem repareren.
    Remkabel rollator kapot? Binnen een kwartier vervangen.
    Uw wandelstok op maat, nieuwe rubberen dop eronder, ijspin erbij voor de winter.
    Op het rollatorspreekuur in de bibliotheek draai ik de boutjes aan.
    Krukken, looprekken, tripelstoelen, ik zet ze goed op uw lengte.
    Ik maak in mijn werkplaats een werkblad of leesplank voor op de rolstoel.
    Voor e-rolstoelen met kuren heb ik een accutester.
    Blind of slechthorend? Ik knutsel aan schakelaars en belletjes die voor u werken.
    Na mijn vertrek bij de fabriek heb ik een werkplaatsje ingericht. Een rollator met slappe remmen of een rolstoel die naar links trekt is zo verholpen.
    Het voorwiel van mijn looprekje blokkeert en de leverancier zegt over drie weken. Ik ben op krukken van mijn bed naar de wc aan het hinkelen.
    Mijn rem van de rollator pakt links niet meer, bij de helling naar de kerk schiet hij weg. De leverancier kan pas na Nieuwjaar.
    Losse wieltjes, slappe banden en stroeve remmen van zitwagens en looprekken maak ik in mijn garage. Scootmobielen kijk ik ook na.
    Piepende wieltjes, losse handvaten, een rem die niet grijpt: ik ben de man die de looprekjes van het hele hofje op orde houdt.
    Mijn zoon rijdt al achttien jaar in een stoel, dus banden wisselen en voetsteunen bijstellen kan ik slapend. De jouwe mag ook op de bok.
    Het linkerwiel van mijn karretje waar ik achter loop, blokkeert steeds en dan vlieg ik er bijna overheen. De leverancier heeft een keuzemenu van negen stappen. NEGEN.
    De stoel van onze dochter trekt scheef en de voetsteun hangt los. Volgens het bedrijf duurt het drie weken, en zolang komt zij de deur niet uit. Wie heeft inbussleutels en verstand?
    De scootmobiel is mijn vrijheid. Hij doet het sinds vrijdag niet meer en de leverancier heeft pas over elf dagen een monteur. Wie heeft er verstand van?
    Rollator repareren, wie?
    Ik zit in een handbewogen rolstoel en de rechterband loopt steeds leeg. Mijn handige zwager is overleden en een fietsenmaker zegt dat hij dit niet doet.
    Mijn wandelstok is gebroken, kan iemand hem maken
    Op mijn rollator zit een tasje van niks. Ik zou er graag een houten dienblad op willen waar een kop thee blijft staan, maar dat is niet te koop.
    Rem van de looprek is stuk en ik val bijna.
    Wij hebben een oude hoog-laagtafel voor mijn man met ALS. De motor gaat nog omhoog maar niet meer naar beneden, en nu zit hij klem.
    Mijn krukken piepen bij elke stap.
    Elektrische rolstoel slingert, hij trekt naar links. Ik kreeg hem van de gemeente, maar de helpdesk laat me wachten.
    Een leesplank maken voor in bed, iemand?
    Moeder kan lepel niet goed vasthouden, zij heeft trillen. Wie kan maken een dikke greep of iets beter?
    De accu's van mijn scooter zijn zo leeg. Kan een slim iemand ze testen, of heeft iemand nog een werkende set?
    Mijn rollatorzitje is doorgezakt
    Voor de schommel van onze dochter met een meervoudige beperking zoek ik iemand die een veilig zitje kan timmeren of lassen. Er bestaat er een, maar die kost 900 euro.
    De voetenplank onder mijn bed is gebroken.
    Mijne rolstoel hangt te laag en ik geraak niet aan tafel. Een paar klossen onder de poten van de tafel zouden volstaan, zei de kinee.
    Knoopjes van het bedieningskastje van mijn bed zijn doorgesleten, wie soldeert er nieuwe?
    Wie weet hoe je massief rubber om een rolstoelwiel krijgt? Ik reed over glas en ben het zat.
    Mijn dochter van 9 heeft één hand en wil ukelele leren. Is er iemand die een hulpstuk of houder kan bedenken?
    Traplift hapert, er klikt iets.
    Op mijn driewieler zou ik een houder willen voor mijn stok, en ik kan niet met schroeven overweg.
    De looprek-poten staan niet gelijk
    Mijn bril zit aan een koordje en ik kan hem niet meer opzetten met één arm. Zou een knutselaar daar iets op weten?
    Na een herindicatie kreeg ik een andere rollator en die is te laag. Wie weet hoe je de handvatten verzet?
    Als oud-bandagist en techneut kijk ik graag naar uw rollator, kruk of rolstoel. Meestal is het een remkabel of een zwenkwiel en dat heb ik liggen.
    Rolstoel kapot? Ik kom met mijn koffer.
    De hele dag knutsel ik. Van een theedienblad voor op de rollator tot een stokhouder aan de keukenstoel, u zegt wat u niet meer kunt en ik maak het.
    Scootmobielen nakijken, lampjes en accu
    Wij zijn twee gepensioneerde ingenieurs. We maken op maat wat nergens te koop is voor mensen met een beperking, en vragen alleen geld voor het materiaal.
    Looprekken en rollators smeren, rubberen doppen vervangen.
    Mijn vrouw heeft reuma, daarom bedacht ik allerlei trucjes: een sleutelvergroter, een kraanhendel, een kaasplank met pinnen. Ik maak ze ook voor u.
    Met hout en leer maak ik een kussensteun, voetenbankje of rugleuning
    Ik kan lassen en ijzer buigen, mijn werk was in fabriek. Als uw rolstoel of bed kapot is, ik probeer te maken.
    Elke eerste dinsdag is de rollatorkliniek open in het wijkcentrum. We draaien bouten aan, zetten hem op hoogte en plakken reflectoren, en dan is er soep.
    Lekke rolstoelband? Mijn bandenlichters liggen klaar.
    Krukkenhouder, bekerhouder, regenhoes, paraplu aan uw scootmobiel: ik monteer het.
    Speciale speelgoedjes voor kinderen met spasmen, met een grote knop eraan. Ik soldeer een contact en dan kan de knuffel ook bij haar bewegen.
    Ge zit met een hulpmiddel dat niet meer functioneert? Mijn garage is mijn werkplaats en ik heb een halve rolstoel op schap liggen.
    3D-geprinte grepen voor potten en bestek, gratis
    Ik stel uw rollator zo af dat u rechtop loopt.
    Uw tillift kraakt of uw bed zakt? Ik werkte achttien jaar bij de uitleen van een thuiszorgwinkel en ken ze van binnen.
    Een papegaai, bedbeugel of toiletverhoger zit pas goed als hij niet wiebelt. Ik zet hem vast en controleer over een maand nog eens.
    Voor mijn zoon maakte ik een statief voor de tablet op de rolstoel. Ik doe het voor u ook, met een lichte aluminium arm.
    Wandelstokken op lengte zagen, nieuwe punt eronder
    Mijn hobby is elektronica: ik bouw een belknop, een drukschakelaar of een sprekende klok voor wie niet kan zien of horen.
    Wie een bijzondere fiets heeft, een rolstoelfiets of een ligfiets, mag die bij mij laten nakijken.
  `,
  naaien: `
    Ik ben tien kilo afgevallen na de operatie en alle broeken zakken. Met mijn artrose krijg ik geen draad meer door een oog. Zes pantalons innemen, wie durft?
    De Singer van mijn schoonmoeder loopt als een trein. Nieuwe rits, zoom omhoog, een winkelhaak in uw goeie jas: leg maar neer, volgende week hangt het klaar.
    Vier broeken met gaten in de knieën en een winterjas met een kapotte rits, dat is de oogst van één maand zoon. Nieuwe kopen zit er niet in en een naald heb ik sinds de lagere school niet vastgehad.
    Insignes op een scoutingblouse, een zoom eruit, een elastiek in een pyjamabroek: mijn machine staat toch altijd op tafel. Oma van zes, dus niets is me te gek.
    Voor ons meisje met een sonde passen gewone rompertjes niet. Is er iemand die knap is met stof en er een split en drukkertjes in kan zetten?
    In mijn gastgezin ik maak alle knopen en gaten. Mijn moeder is kleermaakster in Lima, zij heeft mij goed geleerd. Breng broek of jurk, is in één avond klaar.
    Voor mijn bruiloft kreeg ik de kaftan van mijn tante, prachtig maar gemaakt voor iemand van anderhalve meter. Ik ben 1,78. Wie kan er van onder wat aanzetten?
    Kleermaker uit Herat, 40 jaar vak. Rits in de jas, broek korter, voering los, ik doe het op mijn kamer en ik ben blij met de aanloop.
    De rits van mijn winterjas heeft het begeven en een nieuwe jas zit er deze maand niet in. De kleermaker vraagt er dertig euro voor.
    Mijn oude Pfaff doet het beter dan ik. Broeken korter, knoopje eraan, gordijnen zomen: leg het in een tas en ik maak het bij een hoorspel.
    Sinds de kuren ben ik drie maten kleiner, alles slobbert. Kan er iemand mijn nette broek en twee rokken innemen voor de kerst?
    Van een oud laken maak ik een hemdje, van een spijkerbroek een tas. Mijn leven lang op een atelier in Enschede gezeten en de vingers willen door.
    Door mijn stoma past geen enkele broek meer. Wie kan er een paar uitleggen en een zachte band in zetten?
    Ik vermaak kleding voor mensen in een rolstoel: rits opzij, achterpand langer, mouwen die niet in de spaken komen.
    De zoom van de bruidsmeisjesjurk zit los en zaterdag is het zover. Ik kan nog geen knoop aanzetten.
    Schoolkleren met gaten, een broek die te lang is, een kapotte voering: ik zit toch achter de machine, leg het maar op de trap.
    De rits van mijn winterjas is kapot.
    Broek tien centimeter te lang, wie legt er een zoom in?
    Ik kan niet naaien en mijn dochter heeft een schoolmusical.
    Gat in de elleboog van mijn favoriete trui, wie stopt nog ouderwets?
    Knopen eraf, naden los, een tas vol verstelwerk.
    Wie kort mijn gordijnen in? Ze slepen over de vloer.
    Door het afvallen is al mijn kleding te wijd, rokken moeten ingenomen.
    Met mijn trillende handen krijg ik geen draad meer door de naald
    Bruidsjurk moet vermaakt voor de tweede keer.
    Wie kan een kussenhoes maken voor mijn loungebank?
    Ik wil leren werken met naaimachine, wie kan mij leren?
    Spijkerbroek gescheurd op de knie, het mag best een leuk lapje worden.
    Mijnen frak heeft een scheur in de voering.
    Voor een carnavalspak zoek ik iemand met een lockmachine.
    Elastiek is uit alle pyjamabroeken van mijn man.
    Naamlabeltjes in de kleren voor het verpleeghuis, dertig stuks.
    Ik zit in een rolstoel en wil klittenband in plaats van knoopjes.
    Een patroon overtekenen en knippen, daar loop ik op vast.
    Dekbedovertrek met scheur, laken met gat, wie lapt het nog?
    De toneelclub zoekt handen voor kostuums uit 1900.
    Mouwen inkorten van colbert, voor een begrafenis vrijdag.
    De spoel rijgt steeds lussen aan de onderkant, wie snapt mijn oude trapmachine?
    Mijn naaimachine staat altijd klaar voor zoompjes en ritsen.
    Sokken stoppen, wie kan dat nog? Ik.
    Coupeuse in ruste verstelt kleding voor buren.
    Ik zet graag knopen aan en herstel naden bij mensen die slecht zien.
    Gordijnen korter maken of een nieuwe plooiband erin.
    Van oude lappen quilt ik dekens, kom gerust meedoen
    Kleermaker uit Afghanistan, ik maak broek korter, jas kleiner, alles.
    Laat je broek niet liggen om een kapotte rits.
    Wie wil leren patroontekenen? Aan mijn keukentafel passen vier machines.
    Carnavalskleding, musicalkostuums, feestjurkjes: ik word er blij van.
    Ik borduur namen op slabbetjes en handdoeken.
    Elke donderdag verstelmiddag in de buurtkamer, neem kapotte kleren mee.
    Ge moogt uw broeken en rokken bij mij afgeven voor een nieuwe zoom.
    Zichtbaar herstellen met een mooi steekje, van scheur tot sieraad.
    Hoezen voor tuinkussens of een nieuw hoesje om de strijkplank, ik stik het.
    Mijn lockmachine vreet ook tricot, dus T-shirts zijn welkom.
    Voor mensen met reuma zet ik drukkers of klittenband in bloes en broek.
    Ik naai knuffels van kleren van een overledene, heel voorzichtig.
    Taille innemen, voering herstellen, mouw inkorten, dat is mijn vak geweest.
    Naaiatelier aan huis, één avond in de week mag je komen stikken.
    De ritsen van drie kapschorten zijn kapot en bij mijn nette broek is de zoom los. Aan het haar kan ik van alles, aan stof niks.
    Kostuums maakte ik voor het toneel, dus een rok innemen of een jaszak vervangen is kinderspel. U past, ik speld, en over een week hangt het klaar.
    Het trouwpak van opa wil ik zelf aan, in mei. De mouwen zijn vier centimeter te kort en in de voering zit een gat.
    Met mijn lockmachine maak ik in een avond een Pietenpak passend, of ik zet een rits in je winterjas.
    Na de operatie past er niks meer over de stoma. Iemand die van mijn broeken de band wat ruimer kan maken, zonder dat ik het aan een hele winkel hoef uit te leggen?
    Kinderbroeken met knieën erdoor? Ik zet er een dino of een hart op, en geef ze dezelfde week nog terug.
    Galajurk te lang, gordijn te kort, een knoop eraf voor je eerste werkdag: breng het donderdag, vrijdag is het klaar.
    Mijn machine snort en snort, maar mijn eigen kast zit vol. Rits eruit, zoom erin, knie kapot: breng het in een tasje.
    Vroeger stond ik in een atelier in Izmir, daar maakte ik trouwjurken. Nu ik hier woon kan ik voor de buurt broek korter maken, gordijn ook.
    Een knoop aanzetten kan ik blind, letterlijk, want ik zie slecht. Voel je niet bezwaard: breng al die overhemden met losse draden.
    Ik ben vijftien kilo afgevallen, daar ben ik apetrots op! Alleen zakken al mijn broeken nu op mijn enkels en nieuwe kan ik niet betalen.
    De rits van zijn winterjas is kapot. Het is zijn lievelingsjas, hij is zeven en autistisch en een andere wil hij niet aan. Wie zet er een nieuwe in?
    Ik heb een prachtige jurk gevonden bij de kringloop, maar hij is mij twee maten te groot. Wie kan hem innemen voor de bruiloft van mijn zus?
    Broek korter maken, wie?
    Mijn dochter is klein en dun, dus alle nieuwe kleren slobberen. Ik heb zelf geen naaimachine en het atelier in de stad vraagt 18 euro per broek.
    Het gat in mijn tent is groot als een vuist
    De kinderen van onze voorstelling hebben kostuums nodig: tien konijnen, een boze wolf en een bruid. Wie kan ons helpen met stof, schaar en geduld?
    Zoom los, rits stuk, voering kapot.
    Ik ben 72 en mijn ogen worden slecht. Een knoop aanzetten gaat nog, maar een rits vervangen in mijn goede winterjas lukt niet meer.
    Wie leert mij de overlock te gebruiken?
    Mijn schoonmoeder ging overleden en ik heb van haar sjaals wat stof. Iemand die er een kussen of een quilt van maakt voor ons allemaal?
    Gordijn moet 20 cm korter
    Ik wil zelf rok maken en ik heb mooie stof uit mijn land. Wie kan leren knippen en naaien, ik kan thee maken.
    Capuchon gescheurd van de regenjas.
    De hoes van mijn fietskar is versleten en de winkel verkoopt er geen meer. Zou iemand op een sterke machine een nieuwe kunnen stikken?
    Trui met mottengaatjes, wie maakt het onzichtbaar?
    Onze muziekvereniging heeft 38 jasjes waar de biezen en knopen van losraken. We zoeken mensen met naald en draad voor een avond met koffie.
    In mijn wijde broek moet een elastiek
    Mijn bomma breide truien en nu zitten er gaten in de ellebogen. Ge moet het niet mooi maken, ge moet het warm maken.
    Mijn zoontje draagt een sonde en zijn rompertjes moeten een gaatje met drukkers krijgen. Is er iemand die daar handig in is?
    Naaimachine gekregen, geen idee hoe de draad erin moet
    De kap van de kinderwagen scheurt langs de naad, en de beugel is nog goed.
    Wie kan namen in de kleren van mijn vader naaien voor het verpleeghuis? Het moet binnen tien dagen, en er zijn ook sokken bij.
    Badpak aanpassen na een borstamputatie, met een vakje voor de prothese.
    Mijn overhemden gaan nog jaren mee, alleen de kragen zijn door. Kragen keren, wie doet dat nog?
    Heeft iemand een lapje stof in deze kleur?
    Mijn machine snort elke middag in de achterkamer. Broeken, gordijnen, ritsen, zomen: kom binnen zonder afspraak, de thee staat klaar.
    Zoompjes, knoopjes, ritsjes.
    Vroeger had ik een bruidsatelier. Nu zit ik thuis en mis ik het, dus wie een jurk moet laten vermaken of een sluier nodig heeft, mag mij verrassen.
    Ik zet graag een elastiek in de tailleband
    Kom ook naar ons naaicafé op donderdagavond! Neem mee wat stuk is, er staan machines, knopen en garen in alle kleuren en er is altijd iemand die weet hoe.
    Gaten stoppen met wol, onzichtbaar of juist met een vlammend kleurtje.
    Ik maak graag kleding, ik naaide thuis in Somalië voor hele familie. Broek, hoofddoek, jurk, gordijn.
    Mensen met een rolstoel hebben broeken nodig die anders vallen. Ik verstel ze zo dat de naad niet drukt en de rits te bedienen is.
    Zakken repareren, voering erin, knoop eraan, klaar in een kwartier.
    Gordijnen maken van uw eigen stof
    Ik geef les aan beginners, twee uur per week. We beginnen met een kussenhoes en eindigen met een jurkje dat je ook echt aantrekt.
    Wie in het ziekenhuis ligt vraag ik altijd of er iets te herstellen valt. Ik zit er toch en heb een naaimapje in mijn tas.
    Ik brei, ik haak en ik stop sokken.
    Jaren op een naaiatelier gewerkt, dus ritsen en zomen zijn mijn dagelijks brood. Ge legt het binnen en haalt het over drie dagen op.
    Van uw trouwjurk maak ik een doopjurkje voor het kleinkind. Zorgvuldig, want ik heb het voor mijn eigen dochter ook gedaan.
    Kostuums en carnaval? Ik heb een zolder met stof en bont
    Uw werkbroek gescheurd op de knie of in het kruis? Er gaat een degelijk lapje op en hij kan weer een jaar mee.
    Tassen van oude spijkerbroeken of gordijnen, ik laat het u zien.
    Patronen tekenen is mijn liefhebberij. Heeft u een bijzonder figuur, dan maak ik een rok of blouse die wel past.
    Drukkers, ogen, koord en klittenband zet ik erin met mijn tangetje.
    Voor de moskee, de kerk en de toneelclub naai ik van alles
    Student modevormgeving zoekt kapotte kleren om mee te oefenen, u krijgt ze mooier terug.
  `,
};
