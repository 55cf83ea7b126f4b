import type { BranchExamples } from '../../../lexicon.js';

export const reading: BranchExamples = {
  voorlezen: `
    Sinds mijn ogen op zijn mis ik Couperus meer dan de krant. Een aangename stem die mij 's middags een hoofdstuk gunt, ik schenk er een glaasje port bij.
    Juf geweest van de eerste klas, articuleren zit erin. Voor een blinde of slechtziende buurvrouw neem ik de krant, de streekroman of de rouwadvertenties hardop door.
    Door de bloedsuiker zie ik de krant niet meer, en als ik 's middags niet op de kleintjes hoef te letten, mis ik hem. Een halfuurtje de koppen en het regionale nieuws?
    Stage van school zegt: kom bij ouderen. Ik heb een heldere stem en ben in voor een spannend boek, hoofdstuk per hoofdstuk, dan wil je vanzelf dat ik terugkom.
    Sinds de staar is de krant een grijze vlek. De koppen, de overlijdens, het weer, meer hoeft niet. Een half uurtje, stem hard genoeg, en niet te snel.
    Gedichten van Hafez, sprookjes van Anansi, een spannend boek: ik heb een warme stem en lees u voor, in het Farsi of Nederlands, op uw bank.
    Mijn ogen laten het afweten, macula zeggen ze. Ik las er drie per week. Die luisterboeken hebben zulke nare stemmen, ik hoor liever een mens.
    Mijn stem is geschikt voor lange Russen en voor korte Carmiggelts. Een uur per week kom ik met een boek op uw rand van het bed of aan de tafel.
    Mijn ogen zijn op, macula aan beide kanten, en de gesproken boeken klinken allemaal eender. Ik verlang naar een levende stem met een stukje Couperus erin.
    Door mijn hersenletsel dansen de letters. Een kwartiertje krant op woensdagochtend, rustig tempo, dan weet ik weer wat er speelt in de stad.
    Vroeger las ik het nieuws op de lokale radio. Wie niet meer kan zien en toch de streekroman uit wil krijgen, mag mijn stem lenen.
    Een uurtje per week een hoofdstuk, gedichten of gewoon de rouwadvertenties, ik vind het allemaal goed. Ik articuleer duidelijk, ook fijn als u slecht hoort.
    De krant lukt niet meer met mijn ogen. Een uurtje de familieberichten en het nieuws uit de streek horen, dat is wat ik mis.
    Ik heb een rustige stem, zeggen ze in de winkel. Boek, brief of bijbel, ik kom naast u zitten en sla de bladzijden om.
    Tot mijn pensioen stond ik achter de balie van de bieb. Ogen die niet meer willen, dat hoeft geen afscheid van romans te zijn: ik kom met een stapel en een goede stem.
    Mijn hele leven in de bieb, nu maculadegeneratie. Luisterboeken zijn zo glad. Ik mis een mens dat zich verslikt in een lange zin van Couperus.
    Mijn ogen zijn op, de krant is nog de moeite waard. Om tien uur de koppen en een stukje over voetbal, meer vraag ik niet.
    Ik heb een radiostem, zeggen ze. Aan uw bed lees ik Couperus, Simenon of het Oude Testament.
    Mijn stem heeft vroeger luisterboeken ingesproken. Als je ogen niet meer meewerken kom ik met een dikke roman op je bedrand.
    Krant, streekroman of de Bijbel, mij maakt het niet uit. Wie door staar de letters niet meer ziet, krijgt van mij een uur proza per week.
    De letters dansen. Drie loepen heb ik versleten. De krant komt nog elke dag, en ik voel hem alleen.
    Mijn vrouw ligt veel, met de ogen dicht, en een luisterboek vindt ze kil. Een echte stem naast het bed, Couperus desnoods, een uurtje in de week?
    Mijn ogen laten me in de steek en de krant is een grijze vlek geworden.
    Wie leest er een uurtje voor uit een spannende roman? Ik heb maculadegeneratie.
    Luisterboeken vind ik zo'n blikken stem, liever een mens van vlees en bloed met een boek op schoot.
    Voor een bewoner met afasie zoeken wij een rustige stem die verhalen ten gehore brengt.
    Blind sinds kort en ik mis mijn streekromans zo.
    Zou u mij het kerkblad en het weekblad willen voordragen, vanwege staar?
    De puzzelrubriek, het nieuws, de rouwadvertenties: wie neemt dat 's morgens met me door? Lezen gaat niet meer.
    Moeder ligt op bed en luistert graag naar Annie M.G. of sprookjes van Godfried Bomans.
    Heeft iemand een heldere stem en geduld voor een slechtziende oud-leraar die van geschiedenisboeken houdt?
    Na mijn hersenbloeding dansen de letters, wie leest hardop met mij?
    Gedichten horen is voor mij mooier dan muziek, maar zelf zie ik ze niet meer met de loep
    M'n opa wil zo graag detectives horen, Maigret en Baantjer, maar ik woon te ver weg.
    In ons verpleeghuis zoeken we iemand die met een dik boek in de kring gaat zitten.
    Wie kan mij in het Turks of Arabisch een verhaal lezen? Ik kan niet lezen en mijn man is dood.
    De letters van mijn tijdschrift worden steeds kleiner, heb iemand nodig die ze uitspreekt.
    Mijn daisyspeler is stuk en stilte is zo lang. Een hoofdstukje per keer zou fijn zijn.
    Oud-radiostem leest u met plezier voor uit de klassieken of de ochtendkrant.
    Op dinsdag zit ik graag naast uw stoel met een goed boek, u kiest de titel.
    Voor blinden en slechtzienden lees ik alles hardop, van Libelle tot Couperus.
    Ik studeer Nederlands en oefen mijn voordracht, wie wil luisteren?
    Welke oudere geniet er van korte verhalen? Ik neem Carmiggelt mee en jij de koekjes.
    Een uurtje per week kom ik met een boek langs bij wie bedlegerig is.
    Vlaamse stem, rustig tempo, leest u voor uit Claus of Streuvels in uw living.
    Acteren deed ik vroeger, nu breng ik romans tot leven aan de keukentafel, stemmetjes en al.
    Laat uw ogen rusten, ik neem de krant van kop tot staart met u door.
    Lezen jullie niet meer zelf? In het dialect heb ik mooie vertelsels uit de streek.
    Ik kan ook in het Engels, Frans of Duits voorlezen aan iemand die dat mist.
    Vanuit mijn huis via de telefoon elke avond een hoofdstuk, voor wie niet kan slapen.
    Met veel gevoel voor ritme draag ik poëzie en psalmen voor aan het bed.
    Geef mij een spannend boek en een luisteraar, dan ben ik een tevreden mens.
    Ik heb duizend boeken in huis en kan er geen één meer lezen. Zelfs met de beeldschermloep is het na vijf minuten op. Wie komt er eens per week een stuk hardop lezen?
    Letters te klein, bril helpt niet meer. Wie leest?
    Mijn vader was uitgever en nu is hij blind. Hij verveelt zich dood met de radio en zou dolgraag weer eens een goede biografie horen.
    Gezocht: iemand met een warme stem voor de Donald Duck en Nijntje bij mijn zusje van 30 met een verstandelijke beperking.
    Ik heb MS en mijn ogen trillen, waardoor regels door elkaar lopen. Luisteren lukt gelukkig wel, dus ik zoek iemand die mij Harry Mulisch of iets lichters laat horen.
    De Telegraaf van kop tot sport, elke ochtend een half uurtje?
    Ons oma haar ogen zijn op. Ze zou zo gaarne weer de Dag Allemaal en haar feuilletons horen.
    Ligt hele dag in bed na dwarslaesie en zoekt iemand die fantasy voorleest, Tolkien ofzo
    Mijn buurvrouw van 96 spelt de koppen nog met een vergrootglas, maar de stukjes eronder gaan niet. Welke scholier zou een paar keer in de week na school langs kunnen gaan om ze op te lezen?
    Wie doet mij een plezier met een half uur poëzie?
    Op onze afdeling liggen mensen die na een beroerte niet meer kunnen lezen, maar die opleven bij een kort verhaal van Simon Carmiggelt of Toon Tellegen.
    Oogziekte, bijna blind, dol op reisverhalen.
    Ik zoek iemand die oude liefdesbrieven van mijn man aan mij wil voorlezen, ik kan zijn handschrift niet meer zien en mijn kinderen vind ik daar niet geschikt voor.
    Wie kan in het Pools aan mijn moeder voorlezen? Zij heeft glaucoom en mist haar taal.
    Leesmap voor een blinde: Margriet, Privé, Plus. Hardop graag, en roddelen erbij mag.
    Moeder hoort slecht en ziet slecht, dus u moet luid en duidelijk kunnen articuleren
    Sprookjes voor een vrouw van 84? Jazeker. Vooral van Andersen en Grimm, zij gaf ze vroeger zelf aan de kleuters door.
    Ik kan mijn breiboekjes en recepten niet meer zien, wie leest ze op terwijl ik doe?
    Mijn man heeft een hersentumor en kan geen bladzijde meer volgen met zijn ogen, maar hij wil dat ene dikke boek nog uithoren. Ik ben zelf te emotioneel om dat te doen.
    Bijbel in gewone taal, elke dag een stukje, mijn ogen zijn troebel.
    Zou een student geschiedenis mij zijn vakliteratuur willen laten horen? Ik was conservator en zie nog maar vijf procent.
    Boek op schoot, kop thee erbij, en u mag kiezen wat het wordt.
    Luisterend de dag doorkomen is beter dan wachten tot het donker wordt. Een levende stem, dat mis ik, die cd's ken ik wel.
    Wie wil in de avonduren telefonisch een roman met mij doornemen? Ik kan zelf de regels niet meer volgen.
    Kan geen ondertitels meer lezen van Deense krimi, wie leest ze hardop voor mij op woensdagavond?
    Mijn juf las altijd voor na de pauze, dat gevoel wil ik terug nu ik bijna niks meer zie.
    Mijn hele leven stond ik voor de klas en het mooiste was het kwartier voorlezen op vrijdagmiddag. Nu lees ik graag voor aan ouderen die dat zelf niet meer kunnen.
    Wie mag ik een verhaal vertellen?
    Ik ben logopedist geweest, dus articuleren kan ik. Voor iemand die slecht ziet kom ik elke week langs met de weekendbijlage van de krant.
    Boek mee, stoel erbij, daar gaan we.
    Mijn blinde vader leerde mij hoe je voorleest: niet te vlug, met alle komma's, en op tijd een slok water. Nu hij er niet meer is mag een ander van mijn stem genieten.
    Thrillers kan ik zo eng brengen dat u onder de deken kruipt.
    Voor een verpleeghuis wil ik een leeskring beginnen waarbij ik een verhaal en een gedicht laat horen en we daarna even napraten, de zogeheten shared reading.
    Ik lees in het Fries, het Gronings en gewoon Nederlands.
    Elke werkdag een half uurtje krant aan de telefoon, ook de familieberichten en het weer
    Kinderboeken zijn niet alleen voor kinderen. Volwassenen met een beperking lees ik graag voor uit Pluk van de Petteflet, met alle gekke stemmen.
    Jonge moeder met zwoele stem zoekt luisterende oren van boven de tachtig, baby slaapt in de kinderwagen.
    Laat maar weten welk boek er al jaren ongelezen op uw nachtkastje ligt. Ik sla het open bij bladzijde één en we zien wel hoe ver we komen.
    Na het eten een dutje en dan een hoofdstuk van mij, is dat wat?
    Kan niet stil lezen, alles moet eruit bij mij. Dus als u toch niet meer kunt lezen, hebben we er allebei wat aan!
    Uw tijdschriften, puzzelboekjes, vakbladen of de ondertiteling op tv, ik spreek ze voor u uit.
    Voorleestante met Haags accent, voor zieken en blinden, ook in het ziekenhuis.
    Ik ben Marokkaanse en lees in het Arabisch en Berbers verhalen voor aan oudere vrouwen die niet naar school zijn geweest.
    Sagen en legenden uit Limburg, in 't plat.
    Ik spreek uw lievelingsboek in op een stick zodat u het steeds terug kunt luisteren, en elke maand kom ik er zelf een hoofdstuk bij lezen.
    Gepensioneerd notaris, sonore stem, leest historische romans voor aan lotgenoten van de loep.
    Bij oogproblemen helpt geen medelijden maar een goed verteller. Ik neem Roald Dahl, Maarten 't Hart en Biesheuvel mee.
    Aan het ziekbed lees ik zacht wat u wilt horen, een brief, een psalm, een kinderversje
    Met twee vriendinnen doen we hoorspelen, elk een rol. We komen graag bij slechtzienden in de huiskamer optreden.
    Ge ziet niet goed meer? 'k Lees u de gazet voor en we lachen eens met de politiekers.
  `,
  leesclub: `
    Ik ben slechtziend, luister alles. Zoek een paar dames die dezelfde gesproken roman nemen en er eens per maand bij mij over kibbelen. Nu begonnen in Oek de Jong.
    Neerlandica, emerita. In mijn huiskamer kunnen acht stoelen rond Nescio. Elke eerste maandag, één kort boek, wie iets schrijft mag het ook laten horen.
    Mijn eerste half jaar werkloos heb ik negentien romans verslonden en geen mens om het over te hebben. Zijn er drie lezers te vinden voor eens in de maand wijn en ruzie?
    Ik schrijf gedichten in de nachtbus en zoek vier mensen die ook schrijven, proza mag. Elke keer iets meebrengen, niemand wordt afgekraakt, ik zet thee.
    Een groepje dat één dun boek per maand leest, in makkelijk Nederlands, en er dan over praat met koek erbij. Dat zoek ik. Ik lees langzaam maar ik heb wel een mening.
    Schrijven over waar je vandaan komt, één bladzijde, en het hardop delen. Met vijf vrouwen doen wij dat in mijn achterkamer. Er is een zesde stoel, spelfouten zijn charmant.
    Na elke roman wil ik erover praten en mijn kat luistert maar half. Zijn er nog twee of drie mensen die iedere maand hetzelfde boek willen lezen?
    Wij zijn met zijn vieren, lezen van thriller tot Tolstoj en drinken er wijn bij. Er is een stoel vrijgekomen en mijn huiskamer is warm.
    Ik schreef vroeger stukjes voor de krant. Wie een gedicht of een verhaal op papier wil krijgen, zet ik graag aan het werk, met thee en rode pen.
    In de gevangenis las ik de hele bieb leeg. Buiten ken ik niemand die over Dostojewski wil kletsen.
    Ons groepje schrijft gedichten over ziek zijn en beter worden, of niet. Maandag, bij mij thuis, thee en geen literaire kritiek.
    Vijf vrouwen, een fles wijn en om de zes weken een roman. Er is een stoel vrijgekomen, en we zoeken iemand die het ook durft niet uit te lezen.
    Ik schrijf zelf gedichten over de flat en wil een kring beginnen waar je elkaars stukken hoort. Bij mij op de tiende, uitzicht inbegrepen.
    De kinderboeken kan ik dromen, maar een roman bespreken met volwassenen, dat mis ik. Bestaat er hier een kringetje dat plaats heeft voor een docente met leeshonger?
    Ik redigeerde andermans zinnen, nu lees ik weer voor plezier. Een schrijftafel op maandagavond: ieder neemt een bladzij van zichzelf mee, we zijn eerlijk en drinken wijn.
    In de donkere maanden lees ik twee boeken per week en heb niemand om op te mopperen over een slecht slot.
    Schrijf je ook over je scheiding in een schriftje? Met zijn vieren lezen wij onze stukjes aan elkaar voor. Niemand geeft cijfers.
    Eén boek, acht meningen, veel kaas. In mijn bibliotheek aan huis begint een kring en er staan nog twee fauteuils leeg.
    Schrijf jij ook gedichten die niemand mag zien? Op mijn zolder lezen wij ze elkaar toch voor, fluisterend desnoods.
    Ik heb alles van Haasse driemaal verslonden en niemand om ruzie over te maken. Zijn er buurtgenoten die maandelijks één roman willen bespreken?
    Er ligt een half dichtbundeltje in mijn la. Mijn man zegt: mooi hoor. Daar heb ik niks aan. Wie schrijft ook en durft eerlijk te zijn?
    Wie wil er met mij romans bespreken bij een pot thee? Ik lees er twee per week.
    Ik schrijf gedichten in een schriftje, maar heb nog nooit iets aan iemand laten lezen.
    Zijn er mensen die een leeskring willen beginnen, zes personen of zo, literatuur en niet te zweverig?
    Gezocht: meelezer voor mijn manuscript, een roman over de watersnood.
    Thrillers, fantasy, young adult, ik praat er zo graag over, wie ook? #booktok
    Ik zoek iemand die me helpt mijn levensverhaal op papier te zetten.
    Murakami, Grunberg, Tolstoj: met wie kan ik daar eens over bomen?
    Onze bibliotheekgroep is uit elkaar gevallen en nu lees ik weer moederziel alleen.
    Ik leer Nederlands en wil makkelijke boeken lezen met groepje en samen erover spreken.
    Hoe begin je aan een kort verhaal? Zoek schrijvers om elkaar wekelijks een opdracht te geven.
    Wie heeft er boeken om te ruilen en een mening erbij?
    Mijn haiku's kunnen wel een kritisch oog gebruiken
    Filosofieboeken zijn mij alleen te taai, samen een hoofdstuk uitpluizen lijkt me wat.
    Dichters in de buurt? Ik zou zo graag eens met een clubje rijmen, schrappen en voordragen.
    Zou iemand mijn memoires willen uittypen en er een bundel van helpen maken voor de kleinkinderen?
    Ik wil weer lezen maar hou het niet vol, een stok achter de deur van medelezers zou helpen.
    Op donderdagavond bespreken wij bij mij thuis een boek, er is nog een stoel vrij.
    Ik ben redacteur geweest en kijk graag naar jouw verhaal, column of novelle.
    Zin om mee te doen met een schrijfkring? Pen, papier en verbeelding is genoeg.
    Kom poëzie delen: ieder neemt een vers mee en we laten het bezinken met een glas wijn.
    Wie leest er met mij De Avonden en praat erna over alle zinnen?
    Neerlandica begint leesgroep over Vlaamse schrijvers, van Elsschot tot Lanoye.
    Uw herinneringen verdienen een boekje, ik interview u en schrijf het op.
    Wij zijn vijf vrouwen die elke maand een titel uit de boekenkast trekken en de vloer ermee aanvegen.
    Voor mensen met weinig taal doe ik een leesuurtje met eenvoudige romans waar we samen over kletsen.
    Mijn kast puilt uit, wie wil er boeken lenen en dan bij de koffie zeggen wat hij ervan vond?
    Als slam poet geef ik jongeren graag tips voor hun eerste teksten en raps.
    Boekenwurm zoekt soortgenoten om literaire prijswinnaars mee te fileren.
    Dagboek, brief, sprookje, ik geef schrijfoefeningen aan wie zijn pen wil losmaken.
    Engelstalige book club in the making, maar Nederlands praten mag ook gewoon.
    Van jongs af aan verslind ik boeken, maar sinds mijn verhuizing naar dit dorp heb ik niemand om erover te praten. Bestaat hier een clubje of zullen we er een beginnen?
    Welke leesgroep heeft nog plaats voor een zwijgzame man van 60?
    Ik ben bezig aan een familiegeschiedenis en zit al maanden vast op hoofdstuk drie. Iemand die eerlijk zegt waar het saai wordt, dat is wat ik nodig heb.
    Wie leest er ook Russen?
    Boek van de maand samen doen, kopje cappuccino, ik woon in het centrum
    Mijn vriendinnen kijken series en ik lees. Soms wil je zo graag even kwijt wat een personage met je doet, dus ik zoek vrouwen van mijn leeftijd (rond de 40) voor een boekenavond.
    Nieuwe dichter, oude ziel, zoekt lezers voor eerste bundeltje.
    Ik schrijf columns voor het buurtblad en wil graag tegenlezers die durven te schrappen.
    Mijn opa heeft de oorlog meegemaakt en vertelt prachtig, maar hij kan niet schrijven. Wie wil er met een bandrecorder bij hem gaan zitten en er een boekje van maken?
    Samen Ulysses lezen, tien bladzijden per week, wie is zo gek?
    Waar kan je hier boeken bespreken zonder dat het een wijnproeverij wordt
    Ik kom uit Iran en schrijf gedichten in het Perzisch. Ik wil ze in het Nederlands brengen en zoek iemand die van woorden houdt om samen te zoeken.
    Manga, graphic novels, strips, is daar ook een kring voor?
    Sinds de bieb dicht is, is ook onze leestafel weg. We zoeken een huiskamer en een paar nieuwe leden die elke zes weken een boek uitlezen.
    Nanowrimo in november, wie schrijft er met me mee tegen de klok?
    Mijn dochter van 13 schrijft hele verhalen over draken en zou zo graag andere kinderen ontmoeten die dat ook doen.
    Non-fictie, geschiedenis en essays, geen chicklit alstublieft.
    Hoe kom je aan een uitgever? Heb een thriller af en geen idee.
    Ik ben bijna klaar met mijn levensboek voor de kinderen, maar mijn zinnen zijn zo stijf. Iemand met een vlotte pen die er met mij doorheen gaat, zou welkom zijn.
    Zou er belangstelling bestaan voor een kring die zich wijdt aan de Tachtigers en Gorter?
    Lezen in het Spaans, beginnersniveau, wie doet een boekje met mij?
    Op zoek naar een schrijfmaatje om elke maandag in de bib een uur te zwijgen en te tikken.
    Fantasyreeks uit en nu val ik in een gat, wie kent dat
    Met mijn depressie kom ik niet aan lezen toe, terwijl het me altijd hielp. In een groepje met kleine stukjes tekst en praten erover durf ik het weer.
    Wie wil er feministische boeken lezen en erover discussiëren? Liefst vrouwen van alle culturen.
    Mijn leesclub bestaat uit drie tachtigers en de helft heeft het boek niet uit. We zoeken verse leden!
    In mijn woonkamer staan tien stoelen en drie boekenkasten. Elke laatste dinsdag bespreken we daar een roman en er is thee met iets lekkers, kom gerust een keer kijken.
    Zin in een leeskring over misdaadromans?
    Als docent creatief schrijven heb ik jaren lesgegeven, en nu wil ik gratis een schrijfgroepje begeleiden voor mensen uit de wijk die iets te vertellen hebben.
    Stuur me je verhaal, je krijgt het terug met potlood in de kantlijn.
    Levensverhalen van ouderen schrijf ik op, met foto's erbij, en ik laat er een mooi ingebonden boekje van drukken. Tien gesprekken, meer is er niet nodig.
    Boekenruil en borrel, de eerste vrijdag, neem er één mee waar je om gehuild hebt
    Twee moeders en een opa lezen jeugdliteratuur, omdat het zo goed is. Wie sluit er aan?
    Wij lezen korte verhalen die je in een avond uit hebt. Handig voor wie werkt of kinderen heeft en nooit een dikke pil afkrijgt.
    Elke week een schrijfopdracht in je mailbox, en eens per maand lezen we elkaar voor.
    Gezocht door een gezellige leesgroep: mannen. Wij zijn nu negen vrouwen en dat wordt eentonig.
    Poëziecafé op zondag, de microfoon staat open en ik schenk de wijn.
    Ik heb Nederlands gestudeerd en geef met plezier uitleg bij moeilijke boeken, thema's, motieven, wie er vertelt. In een klein clubje, zonder cijfers.
    Science fiction bespreken bij een pilsje, nerds welkom.
    Mijn eigen debuut is uitgegeven en ik weet hoe lang de weg is. Beginnende schrijvers help ik met opbouw, dialogen en moed houden.
    Leest ge graag Vlaamse thrillers? Ons boekenclubje komt samen in de bib, met pralines.
    Bij de koffie een gedicht, een half uur, daarna gaat iedereen weer naar huis.
    In makkelijk Nederlands lezen wij met nieuwkomers een boek van honderd bladzijden en praten over wat er gebeurt. Fouten maken mag.
    Wie wil een zine maken met eigen teksten en tekeningen? Ik heb een stencilmachine.
    Stil leesuurtje op zondagmorgen bij mij, iedereen zijn eigen boek, telefoon uit, daarna vertellen wat je las
    Dagboeken, autobiografieën, oorlogsherinneringen: daar lees ik alles over en ik zoek anderen om elke maand een titel te kiezen.
    Boekhandelaar in ruste geeft leestips en leidt een leeskring.
    Slampoëzie, songteksten of spoken word, kom repeteren in mijn garage.
    Ik typ handgeschreven memoires uit en haal de spelfouten eruit, zodat je kinderen ze later kunnen lezen.
    De Bezige Bijtjes, zo heet ons boekenclubje, er is plek voor twee.
  `,
};
