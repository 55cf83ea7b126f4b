import type { BranchExamples } from '../../../lexicon.js';

export const emergencies: BranchExamples = {
  noodhulp: `
    Het water staat tot aan de drempel en mijn man ligt aan de zuurstof. Wij kunnen geen zandzak tillen. Wie in de straat is sterk en heeft een half uur?
    Oud-reservist en oud-brandweerman van het dorp. Bij storm, brand of uitval bel ik aan bij alle mensen boven de tachtig in onze straat en kijk wat er moet gebeuren.
    Onze flat is ontruimd na de explosie. Zestig gezinnen zitten in de gymzaal. Er is alles nodig, handen vooral, mensen die Arabisch of Pools spreken, iemand die de lijst bijhoudt.
    Bij de ramp in Turkije was ik in een dag weg met een bus spullen. Komt hier storm of water, dan kun je mij met mijn team inzetten, waarvoor dan ook.
    Na de brand in ons portiek staan we met zijn vijven buiten, mijn vader in zijn rolstoel. We hebben werkelijk van alles nodig.
    Bij een ramp in de wijk mag u mij 's nachts wakker maken. Ik heb als dakloze leren improviseren en raak niet in paniek.
    Genist bij de landmacht. Als hier de dijk het begeeft of alles uitvalt, kan ik coördineren, tenten zetten en mensen rustig houden. Zet mij op de lijst van de wijk.
    Door het hoge water zitten op de dijk zes gezinnen zonder gas en met natte spullen. Wij coördineren vanuit de sporthal en komen handen tekort.
    Als het KNMI rood geeft, ben ik op te roepen, dag en nacht. Terreinwagen, touw, portofoon en een warme thermos.
    Gebeurt er iets ergs in de wijk, dan heb ik een busje, een veldbed, een megafoon en een koel hoofd. Dertig jaar rampen meegemaakt.
    Bij de overstroming heeft onze straat alles tegelijk nodig: handen, soep, droge bedden, iemand die het overzicht houdt. Wie komt naar het kerkzaaltje?
    Ons dorp staat onder water, wie kan er handen en laarzen missen?
    Na de explosie in de flat zoeken we mensen die willen bijspringen.
    Zoekt de gemeente nog vrijwilligers voor het crisisteam van de wijk?
    De storm heeft hier flink huisgehouden, iedereen die iets kan doen is welkom.
    Evacuatie! Ik heb geen auto en moet weg met twee honden.
    Hoe maak ik een noodplan voor mijn gezin, wie denkt mee?
    Wij hebben na de brand helemaal niks meer.
    Wie helpt ouderen in onze straat als er een ramp komt?
    Ik hoor de sirene en weet niet wat ik moet doen, ik spreek weinig Nederlands.
    NL-Alert ontvangen, mijn buurvrouw is doof, wie gaat kijken?
    Dijk dreigt door te breken, er moeten zandzakken gevuld.
    Vluchtelingen komen vanavond aan in de sporthal, alles is nodig: mensen, soep, tolken.
    We willen een buurtnoodteam opzetten met een lijst van wie wat kan.
    Gaslek in de straat, iedereen moet eruit, waar kunnen we heen?
    Coördinator gezocht die bij calamiteiten de telefoonboom in gang zet.
    Mijn kelder, mijn keuken, alles kapot, ik weet niet waar ik moet beginnen.
    Er is geen kraanwater meer, wie heeft jerrycans en een wagen?
    Hulpgoederen moeten gesorteerd en in pallets gepakt voor het rampgebied.
    Wie wil met ons een cursus burgerhulp bij rampen volgen?
    Als er iets gebeurt kunt u dag en nacht op mij rekenen.
    Mijn terreinwagen en lier staan klaar bij hoog water.
    Oud-brandweerman, inzetbaar bij calamiteiten in de wijk.
    Ik heb een aggregaat, pomp en walkietalkies, meld u bij mij in nood.
    Ik schrijf me in als noodhulpvrijwilliger, waar dan ook.
    Bij een ramp kan ik tolken in het Arabisch en Tigrinya.
    Ik vul zandzakken, draag dozen, zet koffie, wat er ook nodig is.
    Ons verenigingsgebouw stellen wij open als opvangpunt.
    Bij evacuatie haal ik mensen zonder vervoer op met mijn rolstoelbus.
    Zendamateur, ik houd contact als de telefoons uitvallen.
    Reservist en beschikbaar om bij te springen als de nood aan de man komt.
    Samen met de buren een noodkist vullen en afspraken maken? Ik organiseer de avond.
    Ik wil graag mensen helpen na overstroming, ik heb zelf oorlog meegemaakt en weet hoe is.
    Mijn tractor met platte kar kan door het water, ik breng mensen en dieren naar het droge.
    Psycholoog in ruste luistert naar wie geschrokken is van de ramp.
    Ik ken iedereen in de straat en weet wie er niet zelf weg kan komen.
    Door de overstroming zijn in onze wijk dertig huizen ontruimd. We zoeken mensen die een paar dagen kunnen bijspringen, van koffie schenken tot matrassen versjouwen.
    Wat doen we als straks drie dagen alles uitvalt? Wie wil met de straat een plan maken.
    Nood in het dorp, alle hens aan dek.
    In de flat hiernaast is brand geweest, wie kan iets doen voor de bewoners die buiten staan?
    Gezocht: vrijwilligers die opgeroepen mogen worden bij een crisis.
    Mijn moeder in een rolstoel moet weg als het water komt en de lift dan niet werkt. Wie kan haar helpen als het zover is?
    Wij zijn alles kwijt door oorlog, net aangekomen, weten niet waar hulp is.
    Kunnen er mensen komen helpen in de opvang, er zijn zonet drie bussen aangekomen?
    Wie organiseert met mij een hulptransport naar het aardbevingsgebied?
    Tolken Oekraïens en Russisch nodig bij de crisisopvang.
    Kunt ge helpen met zandzakjes, de beek staat op overlopen?
    Ik zoek een buddy voor als er een alarm afgaat, ik ben blind.
    Zet mij maar op de lijst voor rampen, ik heb een EHBO-tas, een bus en een rustig karakter.
    Hulp in nood, dag of nacht.
    Bij het hoogwater in Limburg heb ik een week meegeholpen. Wat ik daar geleerd heb wil ik gebruiken om onze eigen straat voor te bereiden.
    Ik ben gepensioneerd militair en kan een crisispost opzetten.
    Met een ploeg van twaalf vrijwilligers zijn we binnen een uur ter plekke.
    Bij een ontruiming klop ik aan bij iedereen die slecht hoort of slecht loopt.
    Ik spreek Turks en Koerdisch en vertaal wat de brandweer zegt.
    Mijn loods is leeg en mag als verzamelplaats voor hulpgoederen dienen.
    Na een ramp bel ik verzekering, gemeente en familie met u.
    Wij hebben jerrycans, tenten en een veldkeuken van de scouting.
    Wie voor hulpgoederen naar Roemenië wil rijden, ik heb groot rijbewijs en rij mee.
    Als er iets ergs gebeurt in de buurt, ik kom direct helpen.
  `,
  onderdak: `
    Na de brand boven mij is mijn flatje niet bewoonbaar, twee weken minstens. Ik ben 79 en heb een poes. Is er ergens in de buurt een bed op de begane grond?
    Op onze boerderij sliep altijd wel iemand die even geen dak had. In mijn huis in de stad is een zijkamer vrij voor wie een poosje nergens terecht kan, met schone lakens en een slot.
    Ik moet met mijn twee kinderen vrijdag uit de crisisopvang en de wachtlijst is drie maanden. Een kamer, een zolder, waar dan ook. We zijn rustig en schoon.
    Mijn kinderen zijn het huis uit, boven zijn twee kamers leeg. Een student die geen woonruimte vindt en anders op de camping zit, mag tot januari blijven.
    Voor spoed staat bij ons altijd een bed opgemaakt, ooit voor pleegkinderen, nu ook voor een moeder met een tas die vannacht nergens heen kan. Geen vragen.
    Vrijdag moeten wij de kamer uit, contract weg met werk. Zij is zwanger, ik kan op de grond. Twee weken, tot de nieuwe baas een kamer geeft, wie heeft een bank of zolder?
    Logeerkamer met eigen deur, staat leeg sinds de oudste op kamers is. In 2022 sliep er een gezin uit Dnipro. Er mag weer iemand in die nergens terecht kan.
    Mijn huis heeft een balk laten vallen en tot de aannemer komt slaap ik in de auto. Met een hond. Twee weken zou genoeg zijn.
    De kamer van mijn zoon staat leeg met een bed en een bureau. Wie even geen dak heeft, kan bij ons aan tafel en op bed.
    Na de breuk slaap ik nu elf nachten in mijn Opel. Ik ben schoon, stil, werk overdag, en zoek een bed tot ik een kamer vind.
    Vrijdag loopt mijn verblijf in de kliniek af en terug naar mijn oude flat is terug naar de drugs. Wie heeft een tijdelijke slaapplek?
    De kamer van mijn overleden zoon staat leeg. Wie door brand of ruzie op straat staat mag er een paar weken slapen.
    Slaapbank, warme douche en een sleutel voor een maand. Ik sliep zelf ooit in een portiek en vergeet dat niet.
    Door de brand op de zesde mogen wij er zeker een week niet in. Met zijn vieren en een hamster. Wie heeft er bedden?
    Onze zolderkamer is leeg sinds de jongste studeert. Voor een moeder met kind die vannacht nergens heen kan, ligt de sleutel klaar.
    Onze dochter is uit huis en er staat een bed leeg. Een vrouw die met een tas op straat is komen te staan kan hier een paar weken op adem komen.
    Mijn collega van de bakwagen is door zijn vrouw eruit gezet en slaapt nu in de cabine op een parkeerplaats. Heeft iemand een kamertje tot januari?
    Brand in de meterkast, huis onbewoonbaar, wij met een baby van vier maanden. Twee of drie nachten ergens een kamer, tot de verzekering wakker is.
    Gestrand door de sneeuw op kerstavond? Boven staan twee bedden opgemaakt. Het is klein maar het stookt.
    Bij mij thuis is het niet meer veilig sinds ik zei dat ik wil scheiden. Voor dit weekend zoek ik een logeerbed voor mij en mijn dochter.
    Er staat een bed op de logeerkamer, met schone lakens. Wie door brand of ruzie ineens geen huis heeft, slaapt een paar nachten bij ons.
    Toen uit Oekraïne mensen kwamen, woonden Oksana en haar zoon een jaar op onze zolder. Nu is die weer vrij voor wie op straat dreigt te komen.
    Het dak is eraf gewaaid en wij staan met twee kinderen en een hond bij de sporthal. Wie heeft er een kamer voor een paar nachten?
    Mijn stiefvader heeft me eruit gezet. 19, weekendtas, slaap nu in de nachtbus. Een bank voor een week, alsjeblieft, ik ben netjes.
    Ik sta vanavond op straat, wie heeft een bank?
    Door brand kunnen wij de komende weken niet in ons huis.
    Moeder met twee kinderen zoekt een veilige plek voor een paar nachten.
    De opvang is vol en het gaat vriezen.
    Mijn vriend heeft me eruit gezet, ik heb alleen een rugzak.
    Oekraïens gezin van vier zoekt een kamer, we kunnen koken en schoonmaken.
    Mijn zoon ligt in het ziekenhuis in uw stad, waar kan ik slapen?
    Asbest gevonden, we moeten eruit tot het gesaneerd is.
    Tijdelijk een logeeradres voor een jongen van negentien die thuis niet meer terechtkan.
    Wie heeft een caravan of tuinhuis waar ik een maandje in mag?
    Trein rijdt niet meer, gestrand, iemand een matrasje?
    Mijn contract is opgezegd en ik vind niets, ik slaap in de auto.
    Twee volwassenen en een kat, huis onbewoonbaar verklaard.
    Ik ben student uit Turkije en heb nog geen kamer, ik zoek slapen plaats voor twee weken.
    Zolderkamer, stapelbed, het maakt mij niet uit, zolang het droog is.
    Opvang gezocht voor een vrouw die weg moest van haar man.
    Wegens wateroverlast moeten mijn bejaarde ouders ergens overnachten op de begane grond.
    Ge zoudt mij een groot plezier doen met een bed tot maandag.
    Wie biedt een asielzoeker die net zijn status heeft een logeerkamer voor drie maanden?
    Onze logeerkamer staat leeg, kom maar.
    Ik heb een slaapbank en warme dekens voor wie vannacht geen bed heeft.
    Gastgezin voor vluchtelingen, wij hebben de hele bovenverdieping over.
    Caravan op het erf, met kacheltje, voor iemand in nood.
    Mijn kinderen zijn het huis uit en ik gun iemand hun kamer voor een poosje.
    Bij brand of overstroming kunnen er twee volwassenen en een baby bij ons terecht.
    Familie van patiënten mag bij mij overnachten, ik woon naast het ziekenhuis.
    Gestrand door de sneeuw? Bel aan, er is soep en een matras.
    Vrouw alleen biedt veilige kamer aan een vrouw alleen.
    Ons vakantiehuisje is buiten het seizoen beschikbaar voor een dakloos gezin.
    Jongeren die thuis even weg moeten kunnen hier bijkomen.
    U mag bij ons slapen zolang nodig is, wij waren ook gevlucht.
    De kerk gaat 's nachts open bij strenge vorst, twaalf veldbedden.
    Ik heb ook plek voor de hond, dat is in de opvang vaak het probleem.
    Een dak boven je hoofd tot je iets anders hebt, daar help ik mee.
    Logeren bij mij aan huis na een ontruiming kan, lift is aanwezig.
    Vannacht is ons dak eraf gewaaid en de verzekering heeft pas donderdag een hotel. Is er iemand met ruimte voor een stel en een baby?
    Slaapplek gezocht voor vannacht.
    Mijn neef is uit huis gezet wegens huurschuld en trekt van bank naar bank. Hij is rustig, rookt niet en zoekt een kamertje voor een paar weken.
    Daklozen slapen in het portiek, wie weet een warme plek?
    Tijdelijk verblijf nodig tussen twee woningen in, zes weken.
    Pleeggezin of logeerhuis voor een meisje van veertien, het botst thuis.
    Ik ben met mijn kind gevlucht van huis en durf niet terug.
    Het schimmelt zo erg dat de dokter zegt dat de baby hier niet mag slapen, wie heeft een kamer?
    Ik werk seizoen hier, baas heeft mij uit huis gezet, waar kan ik slapen?
    Chauffeur met pech, hotel vol, zetel is goed genoeg.
    Wie vangt een Oekraïense oma met haar kleinzoon op?
    Rioolbreuk, we mogen twee weken niet naar huis en hebben een hond.
    Sinds mijn man er niet meer is heb ik drie slaapkamers over. Als er ergens brand of ellende is mag er best een gezin bij me intrekken tot het opgelost is.
    Bed vrij, ontbijt erbij.
    Mijn tuinhuis heeft een kachel en een wc, voor iemand die nergens heen kan.
    Opvanggezin voor jongeren die even ergens anders moeten wonen.
    Treinen uit, wegen glad? Wie vast komt te zitten kan hier slapen.
    Wij hadden een jaar een vluchteling in huis en dat ging goed. Nu is de kamer weer leeg en willen we opnieuw iemand opnemen.
    Een rustige kamer, sleutel erbij, zolang u geen eigen plek heeft.
    Matrassen in de zaal van de moskee, iedereen die dakloos is mag komen.
    Ik heb kleine flat maar bank is groot, u bent welkom als het koud is.
    De B&B ligt stil in januari, geëvacueerden mogen gratis blijven.
    Camper op de oprit, bedden opgemaakt, voor mensen met waterschade.
    Ge kunt bij ons terecht als ge uit uw huis moet.
  `,
  'kleding-en-dekens': `
    In de kerk verzamelen wij truien en wollen plaids voor de opvang, maar wij kunnen geen zakken meer sjouwen. Wie komt met een busje langs mijn dames om op te halen?
    Mijn hele breiclub zit op slot van zaken: wij haken lappen tot dekens voor mensen op straat. Bij mij in de gang staat een doos waar uw oude jassen en slaapzakken in mogen.
    Bij de opvang komen moeders aan met peuters op slippers en het is drie graden. Wij zamelen jasjes, mutsen en fleece in; heeft u wat, dan haal ik het met de bakfiets op.
    Onze scoutinggroep zet zaterdag een tent op het plein waar je warme truien en slaapzakken kunt afgeven. Wij sorteren op maat en rijden ze naar de mensen die gevlucht zijn.
    In de opvang kwamen gisteren veertig mensen met slippers. Winterjassen in mannenmaten, sokken, slaapzakken, liefst vandaag bij de poort van de sporthal, wij sorteren zelf.
    Zeven dozen dikke truien en jassen heb ik bij de moskee verzameld na de aardbeving. De helft bleef over. Wie weet een plek waar het koud is?
    Voor het asielcentrum hebben we nog warme truien nodig, mannenmaat M, en dekbedden voor eenpersoonsbedden.
    Wat jij in een zak stopt, haal ik met mijn karretje op, en wat kapot is herstel ik eerst. Mutsen breien we er zelf bij.
    Kwam in juli binnen in mijn zomergoed en nu is het november. Maat L, een dikke jas en schoenen 44, de rest maakt mij niet uit.
    In de parochiezaal sorteer ik vanuit mijn rolstoel winterjassen en plaids voor daklozen. Breng ze schoon, dan zorg ik dat ze terechtkomen.
    In de sporthal slapen zestig mensen uit het overstroomde stuk van Valkenburg. We hebben warme truien, sokken en slaapzakken nodig, liefst vandaag.
    Mijn wasserette staat open als inzamelpunt. Ik was en vouw de jassen en plaids die de straat brengt en rijd ze naar de opvang.
    In mijn salon mag iedereen deze maand zijn oude winterjassen en slaapzakken afgeven. Ik sorteer ze en breng ze naar de opvang van mensen die met niks zijn aangekomen.
    In mijn spreekkamer zitten drie broertjes in zomerschoenen. Ik verzamel jassen maat 116 tot 140, laarzen en een paar dikke dekbedden voor hun moeder.
    De opvang kreeg vrijdag vijftig mensen en het vriest. Dikke truien, mutsen, slaapzakken, alles wat warm is komt in onze garage.
    Ik was en vouw wat jullie brengen: winterjassen uit een erfenis, kinderlaarzen, spreien. Op zaterdag gaat het naar het aanmeldcentrum.
    In mijn garage stapelen slaapzakken en winterjassen zich op. Ik verzamel, sorteer op maat en rij ze naar de opvang voordat het vriest.
    Ons breigroepje maakte dit jaar negentig mutsen en veertig plaids voor mensen zonder kachel. Zeg waar ze heen moeten.
    Na de brand in onze portiekflat hebben drie gezinnen alleen hun pyjama nog. Wie heeft er jassen maat 104, 128 en herenmaat L, en iets warms voor de nacht?
    In het opvangcentrum slapen mensen op veldbedden onder een laken. Wij zamelen in: slaapzakken, plaids, sokken. Wie brengt en wie sorteert mee?
    We zamelen winterjassen in voor het azc.
    Slaapzakken en fleecedekens gezocht voor daklozen.
    Wie heeft warme kinderkleding voor gezinnen uit het rampgebied?
    Inzameling van handschoenen, mutsen en sjaals, breng het naar de bieb.
    Mensen die vannacht uit de brandende flat kwamen lopen in pyjama.
    Schoenen, vooral mannenmaten 42 tot 44, voor de opvang.
    Sorteerders gevraagd, er liggen negentig zakken textiel in de gymzaal.
    Ik heb jas nodig voor mijn dochter, het is koud hier en we komen uit warm land.
    Wie breit vierkantjes voor dekens naar Moldavië?
    Luiers, rompertjes en hydrofiele doeken voor moeders in nood.
    Transport met hulpgoederen vertrekt de 14e, we missen nog thermisch ondergoed.
    Sokken! Daar is altijd te weinig van bij de nachtopvang.
    Handdoeken en beddengoed voor de crisisopvang in de sporthal.
    Wie kan zakken met truien ophalen bij mensen die geen auto hebben?
    Regenlaarzen en regenpakken voor de hulpverleners en bewoners.
    Kledingbank zoekt mensen die willen wassen, vouwen en op maat hangen.
    Onze school houdt een jassenactie, wie levert kapstokken?
    Dekbedden van twee persoons zijn op, we krijgen er morgen veertig mensen bij.
    Drie zakken nette truien en een dikke winterjas kunnen worden opgehaald.
    Ik brei mutsen en sjaals voor wie buiten slaapt.
    Zes wollen dekens, schoon en zonder motgaatjes, beschikbaar voor de opvang.
    Ik rijd langs de deuren om textiel voor het goede doel te verzamelen.
    Mijn garage is inzamelpunt voor kleding, iedere zaterdag open.
    Kinderkleren maat 92 tot 128, allemaal gewassen, voor een gezin dat gevlucht is.
    Laat mij die bergen kleren maar uitzoeken op maat en seizoen.
    Slaapzakken van de scouting, twaalf stuks, gaan naar daklozen.
    Ik verstel en was ingezamelde jassen, ritsen zijn geen probleem.
    Na de brand bij de buren heb ik kleren in alle maten bij elkaar gezocht.
    Ons hotel doet oude lakens en spreien weg, wie kan ze gebruiken bij een noodopvang?
    Ik pak dozen in voor het transport naar Oekraïne.
    Wol over, naalden genoeg: samen dekens haken voor de nachtopvang, wie doet mee?
    De werkschoenen en overalls van mijn zaak mogen naar mensen die alles kwijt zijn.
    Er is een groep vluchtelingen aangekomen op slippers en in T-shirts. Wie heeft warme truien, lange broeken en dichte schoenen over?
    Dekens gevraagd, hoe meer hoe beter.
    Na de brand heeft het gezin van nummer zes niets meer om aan te trekken: meisje maat 116, jongen maat 140, moeder 42.
    Wie helpt uitzoeken en inpakken bij de kledinginzameling?
    Winterspullen voor mensen op straat: thermosokken, wanten, poncho's.
    Kussens en lakens voor dertig veldbedden.
    Babypakketjes met mutsje, slofjes en omslagdoek voor moeders in het azc.
    Kan ik ergens gratis kleren krijgen voor kinderen, wij hebben geen geld en school is buiten koud?
    Een plek gezocht om honderd dozen kleding droog te bewaren tot de vrachtwagen komt.
    Wie heeft er nog een warme frak voor een dakloze?
    Ondergoed moet nieuw zijn, daar is veel vraag naar in de opvang.
    Wie brengt de zakken met ingezamelde jassen naar het inleverpunt?
    Met de haakclub maken we bonte spreien voor vluchtelingenkinderen. Restjes wol zijn welkom en nieuwe haaksters ook.
    Slaapzak, warm tot min tien, voor een dakloze.
    Ik sorteer al jaren kleding voor Oost-Europa en weet wat bruikbaar is. Breng uw zakken gewoon langs.
    Warme jassen van mijn overleden man, maat 54, voor de daklozenopvang.
    Zes dekbedden en hoezen uit ons vakantiehuis kunnen naar een noodopvang.
    Onze winkel geeft de overgebleven winterlaarzen aan gezinnen die gevlucht zijn.
    Ik was, strijk en vouw wat er binnenkomt voor de slachtoffers.
    Met de bestelbus haal ik zakken kleding op voor het transport.
    Wie nergens warm slaapt krijgt van mij een plaid en een kruik.
    Ik heb kinderkleren bewaard, ik geef aan moeder die ook gevlucht is.
    Wij verzamelen met de klas mutsen en handschoenen voor arme kinderen.
    Schone handdoeken en badjassen voor mensen die hals over kop weg moesten.
  `,
  voedselhulp: `
    Na de uitvaartkosten is er deze maand niets over. De koelkast is bijna leeg en ik schaam mij om het tegen mijn kinderen te zeggen. Wie kan mij een tas houdbare dingen gunnen?
    Wij van de diaconie vullen elke donderdag tassen met koffie, rijst en blikjes. Ik breng ze na donker, aan de achterdeur, en vraag niks. Laat het weten voor uzelf of een ander.
    Door een fout van het uwv heb ik deze maand geen inkomen, en ik moet drie kinderen laten eten. Iets houdbaars, pasta, rijst, blikken, en melkpoeder voor de jongste.
    Elke zaterdag pak ik tassen met houdbare spullen in voor gezinnen die er niet uitkomen. Vier handen erbij kan altijd, maar vooral: kom een tas halen als het nodig is.
    Tot de eerste van de maand heb ik elf euro en twee kinderen. Ik vraag dit nooit. Rijst, brood, luiers, wat u over hebt, en mag het zonder dat de school het ziet?
    Ons winkeltje houdt elke avond groente en brood over, en weggooien is zonde, letterlijk bij ons. Om zeven uur staat er een kist achter, niemand vraagt naar papieren.
    Na het betalen van de huur is er nog elf euro tot de twintigste. Ik vraag dit niet graag, ik heb altijd gewerkt.
    Wij laden elke vrijdag kratten voor gezinnen die te weinig hebben. Als jij dat bent, zeg ik niets en zet de tas in de portiek.
    Uitkering is stopgezet tijdens het onderzoek en de voedselbank heeft een wachtlijst. Ik heb twee jongens van 9 en 12 en de kast is echt leeg.
    Ben gister vrijgekomen met een treinkaartje en een vuilniszak. Geld komt pas volgende week. Iets te eten voor een paar dagen zou mooi zijn.
    Zelf drie jaar van de voedselbank gegeten, nu heb ik werk. Elke week pak ik een kratje met houdbare spullen voor een gezin in de knel.
    Ik rijd zaterdags restanten van twee bakkers en een groenteboer rond langs mensen die het nodig hebben. Naam en huisnummer is genoeg, ik vraag niks.
    Mijn uitkering is stopgezet door een fout en ik kan tot de 23e niets kopen. Een tas met rijst, olie en wat voor de kinderen hun brood zou ons redden.
    Onze moskee deelt elke vrijdag pakketten uit aan wie krap zit, welk geloof ook. Kom gewoon binnen door de zijdeur, niemand vraagt naar papieren.
    Onze brigade wil met kerst veertig gezinnen die niks in huis hebben aan een krat met eten helpen. Ik vul en breng ze, zeg alleen waar het nodig is, zonder vragen.
    In de ziektewet blijft er na de huur dertig euro per week over en ik heb twee jongens in de groei. Ik schaam me, maar de kast is leeg.
    Deurwaarder heeft de rekening leeg, het is de tiende en in de kast staat rijst. Twee kinderen. Ik vraag dit niet graag.
    Van de kerstpakketten in ons bedrijf blijft er een pallet over, blikken, pasta, koffie. Het gaat in stilte naar wie niks meer in huis heeft.
    Blikken tomaten, rijst, luiers: elke vrijdag vul ik kratten voor gezinnen die het niet redden tot het einde van de maand, en ik zet ze discreet neer.
    Bij de voetbalclub staat een koelkast waar je zomaar uit mag pakken. Wij vullen hem; niemand vraagt of je uitkering hebt.
    Het klinkt ouderwets, maar er is honger in huis. Ik wacht op mijn eerste uitkering, zes weken. De kinderen krijgen brood, ik zeg dat ik op dieet ben.
    De voedselbank heeft een wachtlijst en moeder met drie kleintjes kan niet wachten. Wie vult er deze week een krat met houdbaar spul?
    Het geld is op en het is pas de twintigste, wie heeft iets te eten?
    Kan iemand mijn kratje bij de voedselbank ophalen, ik kan niet fietsen met een longontsteking.
    Houdbare spullen gezocht: pasta, rijst, blikken bonen.
    Wij komen niet in aanmerking voor een voedselpakket, maar het is krap.
    Ik kan niet koken met gas want is afgesloten, iemand warme maaltijd voor kinderen?
    Vrijwilligers gevraagd om pakketten te vullen op vrijdagochtend.
    Chauffeur met koelwagen nodig om overschot bij supermarkten op te halen.
    Babyvoeding en flesjes voor een moeder zonder inkomen.
    Wat hoort er in een noodpakket voor 72 uur en wie wil samen inkopen?
    In de sporthal zitten honderd geëvacueerden zonder avondeten.
    Hoe meld ik me aan bij de voedselbank, ik schaam me wel.
    Er zijn kinderen die zonder ontbijt op school komen, wie smeert mee?
    Halal blikken en meel voor een gezin in onze straat.
    Ons weggeefkastje met eten is leeg, wie vult de plankjes?
    Uitkering stopgezet en niks in de kast.
    Flessen drinkwater en houdbare melk voor wie door het water ingesloten zit.
    Wie kan etenswaren inzamelen bij de ingang van de winkel?
    Hondenvoer is op en ik eet zelf ook al weken brood.
    Statiegeldbonnen worden hier ingezameld voor kratten eten, wie helpt tellen?
    Ik kook elke woensdag een grote pan voor mensen die het niet breed hebben.
    Mijn voorraadkast is te vol, ik deel blikken en pakken uit.
    Ik haal pakketten op bij het uitgiftepunt en breng ze langs bij zieken.
    Bakker geeft brood van gisteren aan wie het kan gebruiken.
    Boodschappentas met het hoogstnodige staat morgen bij u op de stoep, anoniem als u wilt.
    Ik stel noodpakketten samen: water, knijpkat, crackers, blikopener.
    Soep uit de gamellen, ik kan voor tweehonderd man koken in nood.
    Onze moestuin levert te veel aardappelen en uien voor ons alleen, de rest gaat naar de uitgifte.
    Vrije vrijdagen besteed ik aan sorteren op datum bij de voedseluitdeling.
    Eet mee als de portemonnee leeg is, er staat altijd een bord extra.
    Melkpoeder en potjes fruit over van de tweeling, voor een gezin dat rond moet komen van niks.
    Ik kan couscous en linzensoep maken voor families die weinig geld hebben.
    Winkelwagentje vol houdbaar eten sponsoren? Ik regel de actie bij de supermarkt.
    Niemand hoort honger te hebben in onze straat, bel gewoon aan.
    Mijn bestelwagen met koeling staat ter beschikking voor het ophalen van overgebleven groente.
    Mijn loon is ingehouden en tot vrijdag heb ik nog vier euro. Kan iemand een pak melk, brood en iets warms missen voor mij en mijn dochtertje?
    Wie rijdt er kratten voor de voedselbank?
    Ons uitdeelpunt heeft te weinig handen om het fruit te sorteren en de tassen te vullen. Donderdagmiddag van één tot vier.
    Eten over? Wij kennen gezinnen die het nodig hebben.
    Na de overstroming is alles in de vriezer bedorven.
    Hoe kom ik aan een voedselpakket als ik net boven de grens zit?
    Houdbare boodschappen gevraagd voor oudere die zich schaamt om hulp te vragen.
    Geen water uit de kraan, wie brengt flessen bij de ouderen?
    Ik heb drie kinderen en uitkering komt niet, wij eten alleen rijst, wie kan beetje helpen?
    Kok gezocht voor de gaarkeuken bij de noodopvang.
    Er zijn nog kerstpakketten te kort voor de armste gezinnen, wie geeft koffie, thee en iets lekkers?
    Hebt ge nog conserven over voor de sociale kruidenier?
    Bij ons is altijd te veel gekookt. Wie aan het eind van de maand niets meer heeft mag een bakje komen halen, zonder uitleg.
    Pakketten inpakken bij de voedselbank, graag.
    Ik haal 's avonds bij bakkers en restaurants op wat over is en deel het uit.
    Tijdens een ramp maak ik broodjes voor hulpverleners en bewoners.
    Wij doen elke week een extra boodschap voor een gezin dat rood staat.
    Met mijn bakfiets breng ik voedselpakketten naar mensen die niet kunnen lopen.
    Kast aan het hek met blikjes en pasta, pak wat u nodig heeft.
    De overvloed van mijn volkstuin gaat naar mensen met een kleine beurs.
    Ik maak grote pan rijst met kip voor arme mensen, zaterdag in de moskee.
    Wij maken noodvoorraden voor ouderen: water, crackers, blikken die zonder blikopener opengaan.
    Ontbijt voor kinderen die met een lege maag naar school gaan, ik smeer.
    Onze supermarkt zet dozen apart met wat bijna over de datum is, ik breng ze rond.
  `,
  'eerste-hulp': `
    Ik ben 81 en wil weten wat ik doen moet als mijn man aan tafel omvalt. Eén keer in een boek lezen is niet genoeg. Wie doet met een pop voor hoe je reanimeert?
    Achtentwintig jaar op de ambulance. Voor de bewoners van onze flat laat ik zien waar de AED hangt, hoe je een verslikking oplost en wat je met een bloedneus doet.
    Onze zoon heeft een pinda-allergie en heel onze oppaskring schrikt van die prikpen. Kan iemand ons in huis laten zien hoe en wanneer je dat ding zet?
    Al dertien jaar geef ik reanimatieles. Grootouders en kersverse ouders: ik leer jullie hoe je een stikkende baby over je arm legt, met een pop.
    Mijn peuter stikte bijna in een druif en ik stond te gillen. Nu wil ik leren wat je dan doet, met een groepje moeders, liefst uitgelegd met weinig moeilijke woorden.
    Was hospik in het Oekraïense leger, nu magazijnier. Reanimeren, verband, brandwond: ik laat het je zien op een pop en ben in de flat de eerste bij wie je kan aankloppen.
    Op onze volkstuin vallen ze weleens om van de hitte. Is er iemand die ons een ochtend leert wat je dan doet met pleisters en reanimatie?
    Bij de wandelclub ben ik EHBO'er met een geldig pasje. Ik sta graag met mijn koffer langs de lijn bij jullie loop.
    In onze flat wonen veel hartpatiënten en niemand weet waar de AED hangt. Kan iemand ons leren reanimeren, ook vanuit een rolstoel?
    Sinds mijn hartstilstand in de sportzaal ben ik burgerhulpverlener. Ik geef gratis een avondje verbinden, stabiele zijligging en wat te doen bij een epileptische aanval.
    Voor de loop door het dorp op 9 juni zoeken we iemand met een diploma die met een verbandkoffer bij de finish wil staan.
    Ik heb bhv en kan reanimeren; de AED hangt aan mijn gevel. Bij een val of een snee: roep mij, ik ben in twee minuten op elke galerij.
    Verbinden, stabiele zijligging, reanimeren, verslikken: als nachtverpleegkundige doe ik het dromend. Op een woensdagavond laat ik het in het buurthuis zien met een pop.
    Als docent techniek heb ik dertig pubers met een zaag en geen idee wat te doen bij bloed. Kan iemand ons een middag een drukverband leren?
    In de moskee zijn wij met vasten en hitte met driehonderd man, en vorig jaar viel er één flauw. Wie met een BHV-diploma staat erbij?
    Ehbo'er met een tas vol gaas en een AED-training. Op de avondvierdaagse en bij vuurwerk sta ik klaar voor blaren en brandwonden.
    Blauwe knieën, brandblaren, een hart dat stopt: ik heb het diploma en de AED hangt naast mijn voordeur. Roep me.
    Reanimeren op het ritme van een discohit, dat oefen ik met de hele straat op een pop. Twee avonden, geen kosten.
    Bij ons op de galerij hangt een kastje met een AED en er is niemand die weet hoe het werkt. Vorige maand ging het bijna mis. Wie leert ons dat?
    Voor de avondvierdaagse missen we nog iemand met een EHBO-diploma. Vorig jaar: vier blaren, een wespensteek en een flauwte.
    Wie leert ons straatje reanimeren?
    Waar hangt hier in de buurt de dichtstbijzijnde AED?
    Ik zoek iemand met een EHBO-diploma voor de avondvierdaagse.
    Mijn kleinkind verslikte zich en ik wist niet wat te doen.
    Buitenkast voor een defibrillator, wie helpt geld en stroompunt regelen?
    Te weinig burgerhulpverleners in ons dorp, de dichtstbijzijnde zit op zes minuten.
    Een snee in mijn duim die blijft bloeden, kan iemand kijken of het gehecht moet?
    Wie heeft verbandtrommel en ervaring voor ons straatfeest?
    Babycursus eerste hulp, liefst in het Engels of Arabisch.
    Oma is gevallen en ligt op de grond, ik krijg haar niet overeind.
    Kan iemand mij leren wat te doen bij hoge koorts en stuipen?
    Brandwond van kokend water, moet ik koelen of smeren?
    Onze AED-batterij en elektroden zijn over datum.
    Mijn man heeft een hartkwaal, ik wil leren masseren voor het geval dat.
    Sportclub zoekt iemand langs de lijn met coldpack en tape.
    Oefenpop te leen voor een lesavond op school?
    Wespensteek en mijn lip zwelt op, wie weet er wat van allergie?
    Tekenbeet, ik kan niet bij mijn rug met het pincet.
    Ik ben burgerhulpverlener en geef graag een oefenavond in uw straat.
    Ambulancebroeder in ruste leert u in twee uur borstcompressies.
    Verbanddoos, brandzalf en een rustig hoofd, ik sta op uw evenement.
    Mijn AED hangt buiten, dag en nacht te pakken.
    Stabiele zijligging oefenen op het kleed in de kamer? Ik doe het voor.
    BHV'er met ervaring in snijwonden, flauwvallen en verstuikte enkels.
    Ik geef les aan oppassers over verslikken en verbranden.
    Verpleegkundige in de straat, bel bij een val of een bloedneus die niet stopt.
    Kinder-EHBO in het buurthuis, wie doet er mee?
    Ik controleer de batterij en plakkers van de AED's in onze wijk.
    Als er een oproep komt ben ik op de fiets in drie minuten bij een hartstilstand.
    Bij het jeugdtoernooi plak ik pleisters en tape enkels in.
    Pols, ademhaling, 112: ik leg het uit aan mensen die weinig Nederlands spreken.
    Ik was arts in mijn land, kan helpen als iemand gewond is tot ambulance komt.
    Splinters, teken en blaren verwijder ik zonder dat het pijn doet.
    Mijn hobby is lotusslachtoffer spelen, ideaal voor uw oefening.
    Op de verjaardag van mijn vader zakte iemand in elkaar en niemand wist wat te doen. Dat wil ik niet nog eens, dus wie kan onze familie reanimatie leren?
    Hulpverlener gezocht voor ons jeugdtoernooi.
    Mijn zoontje is met zijn hoofd op de rand gevallen en is suf, wie in de flat heeft er verstand van?
    Defibrillator voor onze straat, hoe begin je?
    Ik heb mijn pols verzwikt, kan iemand een drukverband aanleggen?
    Wie geeft een EHBO-lesje aan een groepje moeders?
    De verbanddoos in het buurthuis is leeg en verlopen, wie vult hem aan?
    Mijn diploma moet verlengd, oefenmaatje gezocht.
    Een hand door de ruit, veel bloed, wie heeft gaas?
    Wat moet ik doen als mijn kind iets giftig drinkt, ik begrijp Nederlandse folder niet.
    EHBO-post bij de kermis zoekt twee mensen.
    Kan iemand de AED uitleggen aan onze voetbaltrainers?
    Na mijn hartstilstand ben ik gered door een buurvrouw. Sindsdien geef ik reanimatieles, ook bij u in de huiskamer.
    EHBO'er beschikbaar voor evenementen.
    Ik heb als verpleegkundige op de spoedeisende hulp gewerkt. Bij een valpartij of brandwond kunt u me roepen tot de huisarts er is.
    Heimlichgreep, snelverband, mitella: ik oefen het met u.
    Onze straat krijgt een AED als genoeg buren leren hoe hij werkt, ik geef de training.
    Brandblaar, bijensteek of spijker in de voet, ik heb de spullen.
    Scouts leren bij mij wonden verbinden met nepbloed.
    Ik sta met mijn rode koffer bij de sponsorloop.
    Als mijn telefoon afgaat voor een reanimatie laat ik alles vallen.
    Ik kan vrouwen in Arabisch leren over eerste hulp bij baby.
    Babypop en leskoffer heb ik zelf, groepjes tot acht personen.
    Een buil, een bloedneus, een tand door de lip: bel maar aan.
  `,
  'stroom-en-warmte': `
    Onze hele straat zit al sinds gisteravond zonder verwarming en ik ben 84 en heb hartfalen. Mijn handen voelen koud aan. Heeft iemand een petroleumkacheltje of een warme kamer?
    Wij stoken nog op hout en hebben een butagasbrander. Zolang de stroom eruit ligt kan wie het koud heeft bij ons zitten, de soep staat op de kachel en de telefoon laadt aan de accu.
    Het beademingsapparaat van mijn dochter heeft zes uur accu en sinds vanavond doet geen stopcontact het meer. Heeft iemand een aggregaat in de buurt, of weet wie dat regelt?
    In de schuur van de scouting staat een generator, een gasbrander en een doos lampen. Als het licht in de wijk uitvalt, rij ik ermee naar gezinnen met een baby.
    Sinds de storm zit ons hele blok zonder licht, de baby is twee maanden en het is negen graden binnen. Is er iemand met een kachel, een powerbank of gewoon een warme kamer?
    Bij ons op het noodaggregaat brandt alles nog. Laad je telefoon op, warm je flesje, slaap op het kleed. Wij hebben in Kyiv geleerd hoe je een blackout doorkomt.
    Sinds vanmorgen doet de hele straat het niet en het is buiten twee graden. Mijn zuurstofapparaat draait op een batterij die tot zes uur gaat.
    Aggregaat van de camping, twintig meter kabel en een houtkachel. Als het uitvalt kunnen er bij mij in de kamer zes mensen opwarmen.
    Gas is afgesloten wegens achterstand en mijn dochter heeft astma. Heeft iemand een elektrisch kacheltje voor deze vriesnachten, of een warm plekje overdag?
    Mijn beademing loopt op netstroom en vannacht gaan ze van één tot vijf aan de kabels werken. Heeft iemand in de straat een aggregaat of grote accu?
    Bij een storing mag je hier komen laden en opwarmen: ik heb een houtkachel, een noodbatterij en ruimte voor een rolstoel.
    De hele rij zit sinds vannacht zonder licht en gas, en mijn vrouw ligt aan een zuurstofapparaat. Wie heeft een aggregaat?
    Onze houtkachel brandt gewoon door als het net eruit ligt. Kom je opwarmen, laad je telefoon op aan mijn accu en er is soep.
    Wij hebben nog een aggregaat van defensie uit de dump en een houtkachel. Ligt het net eruit, dan kunt u hier opladen, soep warm maken en bij het vuur zitten.
    Sinds de storm hebben wij op de woonboot niks meer: kachel uit, pomp uit, baby van vijf maanden. Netbeheer zegt morgenavond. Waar kunnen we zitten?
    Al sinds vanmiddag vier uur is hier het licht weg en mijn vader slaapt met een zuurstofapparaat. De accu doet het nog tot middernacht.
    Wij hebben een houtkachel en een gasfornuis, dus bij een storing is het hier gewoon warm. Kom met je kinderen zitten, er is soep en heet water voor kruiken.
    De ketel begaf het op tweede kerstdag, monteur komt pas maandag. Binnen is het elf graden en de baby is drie weken. Heeft iemand een elektrisch kacheltje over?
    In de camper heb ik een aggregaat staan. Ligt de wijk plat, dan kunnen jullie bij mij de telefoon opladen en de insuline koel houden.
    Bij een storing in het net heb ik een aggregaat, een gaskacheltje en waxinelichtjes. Tien buren kunnen bij mij opwarmen en hun telefoon laden.
    Houtkachel brandt, trui aan. Zit je zonder verwarming omdat de ketel stuk is, dan is mijn woonkamer vanavond ook de jouwe.
    Al twintig uur zonder elektra en de netbeheerder zegt 'morgenmiddag'. Mijn zuurstofapparaat loopt op de accu. WIE HEEFT EEN AGGREGAAT.
    cv stuk, vrieskou, baby van 5 weken. Monteur komt maandag, wat een service. Heeft iemand een elektrisch kacheltje staan?
    Al zes uur geen licht en mijn zuurstofapparaat draait op de accu.
    De ketel is kapot en het is elf graden binnen.
    Wie heeft een elektrisch kacheltje tot de monteur komt?
    Telefoon leeg, hele wijk donker, waar kan ik opladen?
    Mijn moeder zit in de kou en de storingsdienst komt pas maandag.
    Gas afgesloten wegens betalingsachterstand, drie kleine kinderen.
    Aggregaat gezocht, mijn diepvries ontdooit.
    Kaarsen en een zaklamp, ik heb niks in huis en zie geen hand voor ogen.
    Kan ik ergens warm zitten overdag, stoken is onbetaalbaar?
    Stroom is weg, insuline moet koel blijven.
    Houtkachel heb ik, maar geen hout meer.
    Lift staat stil door de storing en ik zit in een rolstoel op zes hoog.
    Wie heeft heet water voor een flesje van de baby?
    Het is heel koud in mijn huis, verwarming doet niet, ik weet niet wie bellen.
    Warme kruik, elektrische deken, wat ge maar over hebt.
    Mijn prepaidmeter is op en het is zondag.
    Netbeheerder zegt dat het tot morgenochtend duurt, wie heeft een campinggas om iets te koken?
    Accu van mijn traplift is bijna leeg met deze uitval.
    Bij ons brandt de houtkachel, kom zitten als u geen verwarming heeft.
    Ik heb twee straalkacheltjes klaar voor noodgevallen.
    Zonnepanelen met batterij, hier kunt u uw telefoon laden als het licht uitvalt.
    Een generator op benzine voor wie medische apparaten heeft.
    Thermoskannen heet water en soep breng ik rond als het gas eruit ligt.
    Ons buurthuis is warme kamer, elke middag, koffie gratis.
    Kloofhout over, haal een kruiwagen vol.
    Bij een black-out loop ik met een zaklamp de trappen op naar de ouderen.
    Powerbanks, kaarsen en een radio op batterijen, bij mij te krijgen.
    Kruiken en dekens breng ik bij wie het koud heeft.
    Ik kook op gasbarbecue voor de hele rij als de elektra weg is.
    Koelkast zonder stroom? Bij ons in de vriezer is nog een lade vrij.
    Ik heb petroleumkachel, mag u gebruiken tot de cv gemaakt is.
    Warm douchen kan bij mij zolang uw boiler stuk is.
    Vannacht is bij ons de stroom uitgevallen en mijn man slaapt met een beademingsapparaat. Heeft iemand een noodaccu of een generator?
    Geen verwarming, wie heeft een straalkachel?
    Ik zit in mijn winterjas op de bank want ik kan de gasrekening niet betalen. Is er ergens een warme huiskamer waar ik overdag mag zitten?
    Stroomstoring, alles donker, ik ben bang alleen.
    Onze warmtepomp ligt eruit en het vriest zes graden.
    Kan ik mijn elektrische rolstoel bij iemand opladen?
    Wie heeft er een paar zakken briketten of hout, mijn kachel is het enige dat nog werkt?
    Stoppen slaan steeds door en de installateur kan pas morgen.
    Baby thuis en geen warm water, mogen we bij iemand in bad?
    Licht is uit hele straat, mijn telefoon bijna leeg, kan ik bij u laden?
    De vriezer vol vlees ontdooit, wie heeft er ruimte?
    De chauffage is kapot en 't is hier om te bevriezen.
    Wij hebben een gaskachel op fles die u mag lenen tot de cv-ketel het weer doet. Ik breng hem en leg uit hoe u veilig ventileert.
    Kom u warmen, de kachel brandt.
    Onze kantine heeft een noodaggregaat. Bij een lange stroomuitval kan de buurt er telefoons laden en koffie drinken.
    Olielampen, lucifers en batterijen, een kist vol.
    Heet water voor kruiken en flesjes, ik kook op hout.
    Met een accupakket op wielen help ik mensen die afhankelijk zijn van een apparaat.
    Als de elektriciteit uitvalt ga ik bij de ouderen langs met een lantaarn.
    Twee elektrische radiatoren over, voor wie in de kou zit.
    Ik nodig oude buren uit in mijn warme huis als gas te duur is.
    Soep en een warme kamer, elke koude dag open van tien tot vijf.
    U mag douchen en de was doen bij ons zolang u zonder stroom zit.
    Fleecedekens en thermoskannen deel ik uit bij uitval van de stadsverwarming.
  `,
  'zoeken-en-redden': `
    Mijn man is met zijn alzheimer vanmiddag de deur uitgelopen op pantoffels, groene trui, klein van stuk. Ik kan zelf niet meer lopen. Wie kijkt in het park en bij het water?
    Ben oud-boswachter en heb een bloedhond en goede lampen. Als er hier in de streek iemand met dementie wegblijft, kunt u mij dag en nacht in de linie zetten.
    Sinds vanmiddag is Jip, onze jongen van negen met een verstandelijke beperking, weg. Rood jack, blauwe laarzen. Wie loopt mee langs het kanaal met een zaklamp?
    Ik heb een speurhond en mijn scouts kennen elk pad. Is er een kind, een opa of een dementerende vrouw kwijt, ook midden in de nacht, dan vormen we een linie.
    Mijn vader van 79 is sinds vanmiddag weg, bruine djellaba, wit mutsje, hij is in de war. Laatst gezien bij het tankstation. Wie loopt mee langs de singel, met lampen?
    Man met een quad, een wakkere hond en een sterke zaklamp. Als er hier iemand kwijt is in het bos of bij het water, kun je mij uit bed bellen.
    Onze Bello is in het bos losgeraakt achter een ree aan, sinds gisteren vijf uur. Bruin met wit, schuw. Wie loopt mee met zaklampen?
    Ik heb een speurhond, een drone en een verrekijker van het vogelen. Bij een vermist persoon of dier sta ik binnen een kwartier klaar.
    Mijn man met alzheimer is sinds vier uur weg, blauwe jas, pantoffels, loopt vermoedelijk richting het kanaal. Kijk alstublieft in schuurtjes en bushokjes.
    Toen vader wegliep heeft de halve wijk hem lopen zoeken. Zet mij op de lijst: fiets, zaklamp en hond met een goede neus staan klaar.
    Onze opa is om drie uur in pantoffels weggelopen bij het verzorgingshuis, richting het kanaal. Hij draagt een groen vest. Wie gaat mee uitkammen?
    Ik heb een drone met warmtecamera en een getrainde speurhond. Is er in de omgeving iemand zoek, dan rijd ik ook 's nachts uit.
    Sinds mijn schip weg is heb ik nog een rubberboot met sonar en zoeklicht. Als er iemand vermist is langs de rivier, kan men mij dag en nacht bellen.
    Mijn vader van 81 is vanmorgen uit het tehuis gelopen, blauwe jas, pantoffels. Politie weet het. Wie kan met ons de sloten en het park nalopen?
    Mijn man van 82 is na het middageten de deur uit gelopen in zijn vest, hij is in de war. Politie weet het. Wie kijkt in het park en langs de vaart?
    Met mijn speurhond en een sterke lamp kom ik ook 's nachts als er in de sneeuw iemand of een dier kwijt is.
    Mijn speurhond en ik staan klaar als er een verwarde opa of weggelopen kind vermist is, ook midden in de nacht.
    Drone met warmtecamera, hobbyist, beetje nerd. Raakt er iemand zoek in het buitengebied, dan ben ik binnen een kwartier in de lucht.
    Vader is om vier uur met zijn pet op de deur uit en niet teruggekomen. Hij is in de war. De politie zoekt ook, maar u kent de paadjes. Wie loopt mee?
    Onze poes Doortje is sinds de vuurwerkknal verdwenen. Wie kijkt in zijn schuurtje en gaat vanavond met zaklampen mee door de bosjes?
    Mijn man met dementie is sinds twee uur weg, hij draagt een blauwe jas.
    Wie zoekt mee in het bos naar een jongen van negen?
    Mijn kat is al vier dagen zoek, wie kijkt in zijn schuurtje?
    Hond ontsnapt, bruine teckel, voor het laatst gezien bij het kanaal.
    Vermist: mijn zus, zestien, niet thuisgekomen van school.
    Speurgroep gezocht met zaklampen en hesjes, verzamelen om acht uur bij de kerk.
    Iemand met een drone met warmtecamera?
    Mijn grijze roodstaart papegaai zit ergens in een boom.
    Buurman is niet gezien sinds maandag en doet niet open.
    Poesje zit vast op het dak en durft niet naar beneden.
    Iemand ligt te roepen in het riet, ik kan niet zwemmen!
    Help zoeken mijn kind, vijf jaar, rode trui, weg van speeltuin.
    Verdwaald op de hei met de telefoon bijna leeg.
    Wie deelt flyers uit met de foto van onze vermiste opa?
    Schaap te water, oever te steil.
    Wie heeft een boot om langs de oevers te varen naar een vermiste kajakker?
    Mijn trouwring is op het strand verloren, wie heeft er een metaaldetector?
    Ons konijn is uit het hok en zit onder een schutting klem.
    Gehoorapparaat verloren tussen het gras van het park.
    Mijn bloedhond is opgeleid als speurhond, wij komen direct.
    Ik vlieg met een drone en zoek graag mee vanuit de lucht.
    Ex-marinier met kano, inzetbaar bij vermissing langs het water.
    Met vijftig wandelaars kammen we zo een weiland uit, ik coördineer.
    Weggelopen katten vang ik met een vangkooi en blikje tonijn.
    Ik speld een hesje op en loop de zoekroute mee, ook 's nachts.
    Posters printen en ophangen bij een vermissing doe ik dezelfde avond.
    Bos en duinen ken ik op mijn duimpje, bel me als er iemand zoek is.
    Metaaldetector en geduld, ik vind uw verloren ring.
    Ladder en dikke handschoenen, ik haal uw poes uit de boom.
    Duikbrevet en reddingszwemmer, woon aan de plas.
    Ik spreek Pools en kan familie bellen als er een vermist iemand is.
    Oude mensen die dwalen, ik rijd rond met de auto en zoek de bushaltes af.
    Vogels en egels in nood haal ik op met een doos en breng ze naar de opvang.
    Mijn vader is vanmorgen zonder jas uit het verpleeghuis gelopen en nog niet terug. Wie kan op de fiets langs het kanaal en het station kijken?
    Poes kwijt, rood met witte pootjes.
    Met man en macht willen we vanmiddag het bos uitkammen, verzamelen bij de manege.
    Een egel zit vast in het putdeksel.
    Onze zoon met autisme is weggelopen, hij reageert niet op zijn naam en houdt van treinen.
    Mijn schildpad is uit de tuin ontsnapt.
    Wie heeft beelden van een deurbelcamera van gisteravond? Onze dochter is daar voor het laatst gezien.
    Hond door het ijs gezakt, snel een ladder!
    Ik kan mijn moeder niet vinden, zij spreekt geen Nederlands, groene hoofddoek, markt.
    Reddingsboot en mensen met zwemvest nodig, buren zitten op zolder door het water.
    De kat zit al twee nachten hoog in de eik.
    Kind opgesloten in de auto met die hitte.
    Met mijn getrainde speurhond heb ik al meerdere weggelopen honden teruggevonden. Bel meteen, een vers spoor werkt het best.
    Ik zoek mee, ook midden in de nacht.
    Warmtebeeldcamera en drone, brevet op zak.
    Bij een vermissing deel ik het signalement in alle buurtapps en hang briefjes op.
    Dieren uit een sloot, schoorsteen of boom halen heb ik vaker gedaan, ik heb touw en een schepnet.
    Ruitergroep kan bij een zoektocht heide en bospaden afrijden.
    Oud-reddingsbrigade, eigen rubberboot, inzetbaar bij hoogwater.
    Verdwaalde ouderen breng ik rustig naar huis.
    Onze buurtwacht heeft portofoons en zaklampen en helpt bij het zoeken naar vermisten.
    Ik werk taxi, ik kijk overal in de stad als iemand kwijt is.
    Met mijn chiplezer kan ik kijken van wie een gevonden kat is.
    Ik coördineer vakken en teams op de kaart bij een grote zoekactie.
  `,
  'puin-ruimen': `
    De kelder staat na het noodweer twintig centimeter onder, met mijn trouwfoto's op de plank. Ik ben 85 en kan geen emmer dragen. Wie brengt een pomp en een paar laarzen?
    Met de dijkdoorbraak van '53 in mijn botten sta ik direct klaar met laarzen en een dompelpomp. Na de storm raap ik dakpannen, zaag takken en spuit de modder uit.
    Het hemelwater staat in de kelder, kinderboeken en zomerkleren drijven rond. Mijn man zit op zee en ik heb een zuigeling. Emmers, dweilen en vooral armen gevraagd.
    Na de wolkbreuk van vorige maand hebben we met de jongens van de groep acht kelders leeggepompt. Hebben jullie ook een bende van modder en troep, we hebben een dompelpomp.
    De beek is ons huis in gekomen, modder tot het aanrecht. Alles van de kinderen drijft. Wij hebben twee emmers en vijf handen, wie komt scheppen?
    Dertig man van onze voetbalclub staat zaterdag klaar met kruiwagens en waterzuigers. Zeg in welke straat het het ergst is en waar de natte spullen heen mogen.
    De wolkbreuk stond tot de derde tree in mijn kelder, al het ingemaakte drijft. Wie heeft een pomp of sterke armen?
    Met waterzuiger, laarzen en een bakfiets ben ik er als de straat onderloopt. Schilder of niet, natte muren kan ik ook uithakken.
    De kelder staat sinds de hoosbui een halve meter onder en ik zit in een rolstoel. Alles drijft, de fotoalbums van mijn vrouw ook.
    Heb een dompelpomp, laarzen en een rug die het nog doet. Na wateroverlast schep ik modder en sjouw ik natte vloerbedekking bij mensen die dat niet kunnen.
    De Geul stond tot de vensterbank en nu ligt er een laag modder door heel de benedenverdieping. Laarzen, scheppen, emmers, alles mag komen.
    Bouwvakkers onder elkaar: wij pompen uw kelder leeg en halen het natte gips eruit. Waterzuiger en twee kruiwagens zitten in de bus.
    Na die wolkbreuk staan er in de Beekbuurt nog kelders blank. Met de dompelpomp van de zaak en twee maten kom ik na het werk langs, kosten niks.
    Terwijl ik in het gips zat is de boiler gesprongen en de zolder drijft. Natte dozen, losgeraakt behang, en ik kan alleen maar wijzen.
    Vannacht dertig centimeter water in de kelder, door die hoosbui. De weckpotten drijven rond, de vriezer is dood, en ik sta alleen met een emmer.
    Vorig jaar stond mijn eigen souterrain blank, dus ik bezit sindsdien een dompelpomp en twee waterzuigers. Bel en ik sta met laarzen aan voor je deur.
    De storm heeft de schutting én een halve schoorsteen in mijn tuin gelegd. De verzekering komt vrijdag foto's maken, daarna moeten die brokken weg en ik ben 77.
    Onze voetbalploeg ligt stil door het natte veld. Acht kerels met kruiwagens zoeken een ondergelopen schuur om leeg te scheppen.
    Bovenburen hadden lekkage, mijn plafond kwam naar beneden. Alles nat, gips overal. Ik moet morgen gewoon werken en weet niet waar beginnen.
    Dakpannen op de oprit, een omgewaaide schuur, glas in het gras: mijn aanhanger en ik komen na elke storm gratis langs.
    Dompelpomp, laarzen, waterzuiger. Toen onze eigen kelder volliep leerde ik het hard; bij de volgende hoosbui kom ik naar u.
    Na die storm hebben wij met de rugbyclub zeven daken vol takken en pannen leeg gehaald. We doen het weer.
    Het riool kwam omhoog en staat nu in mijn kelder. De verzekering stuurt volgende week een expert. Volgende week! Wie heeft laarzen, emmers en een sterke maag?
    De boom van de buren ligt door onze serre. Overal glas, takken, pannen. Wij zijn heel, gelukkig. Maar wie helpt het de straat op te krijgen?
    Er staat dertig centimeter water in mijn kelder, heeft iemand een dompelpomp?
    De storm heeft de schutting en half het dak van de schuur meegenomen.
    Na de keukenbrand zit alles onder het roet.
    Een boom ligt dwars over de oprit.
    Modder in de gang, in de kasten, overal, na de overstroming.
    Kletsnatte vloerbedekking moet eruit voordat het gaat schimmelen.
    Dakpannen zijn eraf gewaaid en het regent binnen op zolder.
    Kapotte ruiten en glas in de tuin na de hagelbui.
    Bluswater door het plafond, mijn slaapkamer is een ravage.
    Wie helpt met laarzen, scheppen en emmers in ons ondergelopen straatje?
    Heel den hof ligt vol takken en pannen.
    Bouwdroger gevraagd, muren zijn doorweekt.
    De caravan is omgewaaid en ligt in stukken.
    Water in huis, tapijt nat, ik ben alleen, kan iemand helpen water weg doen?
    Afvalcontainer staat voor de deur maar ik krijg de verbrande meubels niet naar buiten.
    Riool kwam omhoog tijdens de wolkbreuk, het stinkt en het drijft.
    Zeil over het dak spannen voor de volgende bui, wie durft er op?
    Omgevallen schoorsteen, stenen liggen in de goot en de vijver.
    Trampoline van de buren is door mijn kas gewaaid.
    Ik kom met pomp, slang en lieslaarzen.
    Kettingzaag bij me, omgevallen bomen zaag ik in stukken.
    Waterzuiger en twee bouwdrogers te gebruiken na lekkage.
    Onze voetbalploeg steekt een zaterdag de handen uit bij gezinnen met stormschade.
    Roet van muren halen heb ik eerder gedaan, met speciale spons.
    Dakdekker legt een noodzeil voor buren na de storm, zonder rekening.
    Kruiwagens puin en nat gips, laat mij maar scheppen.
    Ik heb een kiepkar en breng uw natte spullen weg.
    Aan mij kunt u een paar sterke handen vragen om de modder eruit te spuiten.
    Foto's en papieren die nat zijn geworden help ik drogen, blad voor blad.
    Zandzakken voor de deur leggen en emmeren als het kelderraam lekt, ik sta klaar.
    Na de brand help ik uitzoeken wat nog te redden is.
    Met minigraver en shovel ruim ik het erf op, boer van beroep.
    Schutting weer overeind of afgebroken en afgevoerd, ik heb betonscharen en een aanhanger.
    Ik werk in bouw, ik kan breken, ruimen, stuk muur weghalen na schade.
    Het hele souterrain is ondergelopen en alles ligt te rotten: tapijt, boeken, kasten. Wie komt er met laarzen aan een dag mee leegscheppen?
    Boom op het dak, wie heeft een zaag?
    Na de brand mogen we er eindelijk in. Er moet puin, nat isolatiemateriaal en verbrand hout uit, en alleen met mijn broer redden we dat niet.
    Waterschade, vloer eruit.
    Gesprongen leiding, het plafond is naar beneden gekomen.
    Windhoos over de camping, overal golfplaten en tentstokken.
    Mijn kas is aan diggelen, glas tussen al het gras.
    Pompen die een halve meter slib aankunnen, heeft iemand dat?
    Veel modder in huis na regen, wij zijn oude mensen, wie kan scheppen?
    De muur van de tuin is omgevallen op het pad.
    Heel de kelder staat blank, 'k heb emmers maar geen handen.
    Alles ruikt naar rook, gordijnen en muren zwart, waar begin je?
    Na de wateroverlast bij mijn zus weet ik hoe belangrijk snel drogen is. Ik heb ventilatoren, een vochtvreter en een waterzuiger.
    Stormschade? Ik kom met zaag en aanhanger.
    Bij brandschade help ik uitruimen, afvoeren en schoonspuiten. Ik heb mondkapjes en witte pakken.
    Klompen aan, schop mee, we scheppen het slijk naar buiten.
    Afgewaaide pannen leg ik terug, ik ben gewend op daken te lopen.
    Scherven, takken en kapotte hekken haal ik weg met de kruiwagen.
    Onze jeugdbrandweer helpt kelders leegpompen.
    Containerbak lenen voor het puin kan via mijn bedrijf, gratis na een ramp.
    Ik ben sterk en heb sloophamer, na brand of water kan ik muur en vloer breken.
    Omgewaaide schutting afvoeren en een noodhek plaatsen, zodat de hond niet wegloopt.
    Met de hele kerk een zaterdag puin slepen in het getroffen dorp, er is nog plaats in de bus.
    Natte meubels buiten zetten, muren afspuiten, chloor erover: ik help.
  `,
  'geld-inzamelen': `
    In onze wijk loop ik al zestig jaar met de bus voor het Reumafonds, en nu heb ik het zelf zo erg dat ik geen bel meer kan indrukken. Wie neemt mijn straten over?
    Op verjaardagen krijg ik geen bloemen meer, ik vraag een tientje voor de orgelrestauratie. Ook een loterij of rommelmarkt voor een goed doel wil ik best op poten zetten.
    Voor een aangepaste driewieler voor ons meisje van zeven moeten we nog achttienhonderd euro ophalen. Wie denkt mee over een actie, een loop, een bakverkoop?
    Vorig jaar haalde ik met lege flessen en pannenkoeken bijna duizend op voor het kinderziekenhuis. Ik wil dat wel opnieuw organiseren, maar dan voor een gezin uit onze straat.
    Het dorp van mijn schoonouders in Hatay heeft nog steeds geen school, alleen een container. Wie organiseert mee een sponsorloop of een verkoop van kunefe? Elke euro gaat rechtstreeks.
    Bij elke braderie sta ik met een grote pan en een spaarpot, en tel tot op de cent. Heeft een buur pech gehad, brand of begrafenis, dan ga ik voor hem rond.
    De schuur van de speeltuin is afgebrand, de skelters ook. Wie helpt een sponsorloop opzetten, zodat er in de lente weer gereden kan worden?
    Ik bak duizend oliebollen als het moet. De opbrengst gaat naar het gezin op nummer 40, wie bedenkt met mij nog iets?
    Voor onze buurvrouw met ALS willen we een aangepaste bus bij elkaar krijgen. Wie helpt met collectebussen, een loterij of een sponsorloop?
    Na mijn eigen leukemie heb ik drie acties opgezet, samen goed voor elfduizend euro. Ik help graag een familie die geld nodig heeft voor een behandeling.
    De uitvaart van onze krantenjongen moet betaald worden en zijn moeder heeft niets. Wie gaat met een bus langs de deuren in de wijk?
    Ik loop de Vierdaagse en laat mij per kilometer sponsoren voor het gezin dat alles verloor bij die brand. Heeft u een ander doel, dan ren ik daar ook voor.
    Fondsen werven deed ik voor een ziekenhuis, nu wil ik het voor de straat: een tillift voor het meisje op nummer negen. Wie loopt er mee met de bus?
    Mijn kraam staat zaterdag in het teken van de buurman wiens huis is afgebrand: elke euro van de oliebollen gaat in het blik, en ik bak tot ik omval.
    De vader van een klasgenootje is overleden en de uitvaart is niet verzekerd. Wij willen met de straat 3000 euro bij elkaar krijgen.
    Ik zwem in september voor onderzoek naar ALS, en ik loop ook met jouw collectebus mee als je in de wijk niemand meer vindt.
    Collectebus en een brutale mond, meer is niet nodig. Voor het gezin dat alles kwijtraakte ga ik de deuren langs.
    Onze school loopt rondjes rond de vijver, sponsors per rondje. De opbrengst mag naar een buurtgenoot die een dure behandeling nodig heeft.
    Het meisje van de bakker moet naar een kliniek in Duitsland en het kost 80.000 euro. Ik wil een sponsorloop opzetten maar heb nooit zoiets gedaan. Wie telt en trekt mee?
    Onze speeltuin is afgekeurd en de gemeente heeft 'geen middelen'. Goed, dan gaan wij langs de deuren met de bus. Wie neemt een straat?
    Collectanten gezocht voor één avond in september.
    Onze buurjongen heeft een dure operatie nodig, hoe zetten we een inzameling op?
    Wie loopt met de bus langs de deuren in onze straat?
    Ik ren de halve marathon voor kankeronderzoek en zoek sponsors.
    Lege flessen actie, statiegeld is voor de dierenambulance.
    Geld nodig voor een rolstoelfiets, wie bedenkt een leuke actie?
    Taartenverkoop op het plein, wie bakt er mee voor het goede doel?
    De speeltuin moet een nieuwe glijbaan, er ontbreekt nog achthonderd euro.
    Wie kan een crowdfundingpagina maken voor ons afgebrande gezin?
    Loterij voor de fanfare, wij zoeken prijzen en lotenverkopers.
    Kunt u helpen geld verzamelen voor aardbeving in mijn land?
    Begrafenis niet verzekerd, familie zit met de kosten.
    Benefietavond in het dorpshuis, artiesten en een veilingmeester welkom.
    Wie weet fondsen waar je een aanvraag kunt indienen voor een buurttuin?
    Heitje voor een karweitje doen onze scouts, wie heeft er een klus?
    Collectebussen moeten geteld en verzegeld, drie avonden.
    Sponsorloop op school, stempelaars en iemand met ranja gevraagd.
    Penningmeester voor een steunactie, eerlijk en handig met een spreadsheet.
    Wie wil er wafels verkopen aan de ingang van den supermarkt, de opbrengst is voor kankeronderzoek?
    Ik heb al twintig jaar gecollecteerd en neem er graag een straat bij.
    Met mijn accordeon haal ik een hoed vol op voor uw doel.
    Ik schrijf fondsaanvragen, vroeger mijn werk.
    Kniepertjes bakken en verkopen voor het goede doel, ik heb drie ijzers.
    Donatiepagina bouwen, QR-code maken, ik regel het voor uw actie.
    Ik fiets de Alpe d'Huez op en elke euro is voor de behandeling van ons buurmeisje.
    Mijn garage mag rommelmarkt zijn, opbrengst naar het hospice.
    Veiling leiden? Ik praat ze zo over de honderd.
    Bus tellen en geld naar de bank brengen, laat maar aan mij over.
    Ik knip een dag gratis in ruil voor een gift aan het kinderziekenhuis.
    Zelfgemaakte kaarten, vijf voor een tientje, alles gaat naar de voedselbank.
    Kom naar onze pannenkoekenmiddag, u betaalt wat u missen kunt en het is voor de waterput.
    Ik kan rond gaan met de bus, ik ken veel mensen in de wijk.
    Wie doet mee met een sponsorzwem? Ik regel het bad en de briefjes.
    Het zoontje van onze buren heeft een zeldzame ziekte en de behandeling in Amerika wordt niet vergoed. Wie wil met ons een actie opzetten?
    Collectant voor de Bloemstraat gezocht.
    Voor de slachtoffers van de brand willen we een potje maken, wie gaat er rond?
    Kunstenaars die een werk willen afstaan voor een veiling.
    Flessen sparen voor het hospice, wie brengt ze naar de automaat?
    Ik loop in juni de Vierdaagse voor onderzoek naar dementie. Wie wil mij sponsoren, per kilometer of gewoon een tientje?
    Prijsjes gevraagd voor het rad van fortuin, opbrengst voor de speeltuin.
    Hoe vraag je subsidie of een donatie aan voor een buurtbus?
    Wij verzamelen voor waterput in Somalië, wie kan koken en verkopen op markt?
    Wie schrijft een pakkende tekst voor onze doneeractie?
    Kindervrijmarkt met koekverkoop voor het asiel, kraamhulp gezocht.
    Truffels en wenskaarten aan de deur verkopen voor de goede zaak, wie doet er mee?
    Ik organiseerde een benefietconcert voor een zieke dorpsgenoot en haalde vierduizend euro op. Die ervaring leen ik graag uit.
    Collecteren? Geef mij maar een bus.
    Onze band speelt gratis als de entree naar een goed doel gaat.
    Ik bak honderd appelflappen en u verkoopt ze voor het kinderhospice.
    Voor iedere baan die ik zwem geven mijn collega's een euro aan de actie.
    Een online inzameling met filmpje en tussenstand zet ik zo voor u op.
    Als gepensioneerd boekhouder hou ik de kas van uw steunfonds bij.
    Bedrijven bellen om een bijdrage durf ik wel.
    Loten verkopen op de braderie, mijn kraam staat er toch.
    Ik maak baklava en verkoop, geld is voor aardbeving slachtoffers.
    Autowassen voor het goede doel, onze jeugdgroep heeft sponzen genoeg.
    Spaarpot op de toonbank van mijn winkel voor uw doel, dat mag.
  `,
};
