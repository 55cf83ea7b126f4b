import type { BranchExamples } from '../../../lexicon.js';

export const sports: BranchExamples = {
  sporten: `
    Sinds ik thuiszit, hangt mijn buik over mijn riem. Ik zoek geen coach maar iemand met dezelfde buik, om twee keer in de week in beweging te komen.
    Sportopleiding, jaar twee, en ik zoek een jongere met een beperking om iets actiefs mee te doen. Of het nu bal, water of hindernisbaan is, verzin ik wel.
    Ik kom uit een nachtdienst en ben dik geworden van energydrank. Alleen begin ik nooit. Zoek een maat die aan de deur belt en niet accepteert dat ik moe ben.
    Boksles voor meiden gaf ik vroeger in de Schilderswijk. Nu train ik voor de lol in het gymzaaltje en iedereen die wil zweten mag meedoen, geen spiegels, geen filmpjes.
    Wie trekt mij van de bank? Het maakt me niet uit wat, roeien, frisbee, tafeltennis, zolang er maar iemand op mij staat te wachten.
    Elke zaterdag verzin ik wat anders: klimmen, kanoën, jeu de boules. Een sportief buurmens van welke leeftijd dan ook mag mee.
    De cardioloog wil dat ik in beweging kom, de bank vindt van niet. Ik zoek iemand van rond de vijftig die met me gaat uitvinden wat leuk is.
    Sinds mijn amputatie doe ik meer dan ooit: handbiken, boogschieten, zitvolleybal. Pas iets overkomen? Ik neem je een keer mee naar alles.
    Ik luister de hele dag naar ellende en moet dat eruit zweten. Wie doet mee met bootcampen in het Vondelbos, zonder te vragen hoe mijn dag was?
    Militaire bootcamp maar dan lief: boomstammen, touwen, trappen in het park, iedere zaterdag om negen. Meester, cateraar of accountant, iedereen hijgt even hard.
    Goede voornemens, al drie jaar dezelfde. Als iemand om zeven uur voor de deur staat ga ik wel, anders blijf ik liggen.
    Bewegen na een hartrevalidatie is spannend. Ik zit zelf in jaar drie, en doe dinsdag en donderdag iets actiefs met wie ook weer durft.
    Ik ben gymleraar met pensioen en word knorrig zonder fluitje. Een groepje buren op het grasveld in beweging krijgen, dat zie ik wel zitten.
    Mijn zoon in een rolstoel wil ook zweten, niet alleen toekijken. De club om de hoek kan er niks mee, zeggen ze. Schande! Wie wil er met hem aan de slag?
    Alleen krijg ik mezelf niet van de bank, wie wordt mijn sportmaatje?
    Ik wil meer bewegen voor mijn diabetes, maar zonder stok achter de deur lukt het niet.
    Sportbuddy gezocht, niveau beginner, humor vereist
    Kan iemand mij een sport aanraden die met één arm kan, en de eerste keer meegaan?
    Zoek vrouwen om samen te sporten, alleen vrouwen graag.
    Mijn conditie is beneden peil en ik wil afvallen, wie doet mee?
    Door mijn visuele beperking heb ik een begeleider nodig om te kunnen sporten.
    Judo, boksen, het maakt me niet uit, als ik mijn energie maar kwijt kan met iemand.
    Wie gaat mee bowlen op zaterdagmiddag?
    Ik wil graag leren schaatsen, want winter in Nederland is koud. Wie helpt mij op het ijs?
    Sinds de hartrevalidatie moet ik in beweging blijven, liefst met een lotgenoot.
    Boulderen of klimmen, ik zoek iemand die me zekert
    Onze cliënt met downsyndroom zou naar de sportclub willen, maar heeft iemand naast zich nodig.
    Welke buurman gaat er mee bootcampen in het park?
    Mijn racefiets staat al twee jaar stil, ik heb een maatje nodig voor motivatie.
    Roeien in een tweetje, maar ik ben alleen.
    Ik ben 45 en te zwaar, zoek iemand zonder sixpack om rustig mee te trainen.
    Golfen op een negenholesbaan, wie loopt een rondje mee?
    Rolstoelsport proberen, wie gaat met me mee naar de sporthal?
    Skeeleren langs de vaart, wie heeft er ook wieltjes onder?
    Voor mijn puberzoon zoek ik een sportieve gast die hem achter z'n scherm vandaan haalt
    Ge wilt ook aan sport doen maar niet op uw eentje? Laat iets weten.
    Ik ben sportief en motiveer graag iemand die een zetje nodig heeft.
    Samen in beweging: op dinsdag en donderdag heb ik tijd om met je te trainen.
    Student sportkunde (ALO) maakt een beweegplan en doet mee.
    Laat mij je sportmaatje zijn, ik moet zelf ook weer opbouwen.
    Kickboksen voor beginners, ik houd de pads vast.
    Buddy voor blinde sporters, tandem of touwtje, ik heb ervaring.
    Bootcamp in het park, gratis voor buurtgenoten, regen of zon.
    Wie gaat mee schaatsen zodra de ijsbaan opent? Ik leer je pootje-over
    Bowlen, midgetgolf of boogschieten, ik ga overal mee naartoe.
    Oud-gymleraar helpt ouderen met een sport die bij hen past.
    Ik heb een klimgordel en touw, ga je mee de wand op?
    Skaten op de halfpipe, ik leer het jonge kids met helm en kniebeschermers.
    Elke zaterdag doe ik iets anders: kanoën, suppen, roeien. Wie sluit aan?
    Sporten met een beperking kan best, ik ga de eerste keren met je mee.
    Samen zweten is leuker dan alleen
    Judo-trainer biedt weerbare kinderen en bange kinderen een proefles aan.
    Met mij erbij kun je niet afzeggen, ik sta gewoon aan je deur met m'n sporttas.
    Paardrijden op een rustig paard, ik loop ernaast.
    Voor vrouwen met een hoofddoek begin ik een sportclubje zonder mannen.
    Vijftiger met fit hart zoekt gezelschap voor van alles wat hijgen doet.
    Ik ben twintig kilo aangekomen door de medicijnen en schaam me in sportkleding. Als er iemand is die net zo moet beginnen, dan doen we het met z'n tweeën.
    Sportmaat m/v gezocht, 2x per week, Noord.
    Mijn zoon van 9 is motorisch onhandig en valt bij elke club buiten de boot. Welke sportieve student probeert met hem uit wat hij leuk vindt?
    Inlineskaten durf ik wel, stoppen niet
    Wie gaat met mij op schermles kijken, of handboogschieten? Ik wil na mijn scheiding iets totaal anders gaan doen.
    Mijn racefietsmaat heeft een e-bike gekocht. Wie fietst er met mij nog op eigen kracht een rondje van zestig kilometer, gemiddelde rond de 27?
    Suppen op de plas, wie heeft er ook een opblaasplank?
    Paardrijden vond ik heerlijk voor mijn ongeluk. Op een manege voor gehandicapten kan ik weer in het zadel, maar er moet iemand naast lopen.
    Voor een meisje van 12 dat gepest is zoek ik iemand die haar zelfverdediging of karate leert, zodat zij rechtop over het plein durft.
    Er bestaat een beweegtuin achter het gezondheidscentrum, maar wie gaat er samen met mij heen?
    Mountainbiken door de bossen, na een val niet meer alleen.
    De diëtiste zegt: zoek een sportvriendin. Bij deze dus, ik ben 49 en hou van alles waar je niet bij hoeft te springen.
    Welke vrijwilliger helpt bij onze G-sport op zaterdag? Handen tekort bij de estafette en de hindernisbaan
    Skiles op de borstelbaan, lachen, iemand?
    Ik wil touwtjespringen, trappenlopen, maakt niet uit, als er maar iemand bij is die telt en roept dat ik door moet.
    Ge moet weten dat ik nooit iets aan sport heb gedaan en nu 60 ben. Iemand van dezelfde soort om mee te starten?
    Kanovaren met twee in een Canadees, ik achter, wie voor?
    Nieuw in Nederland en ik doe worstelen. Welke club is open voor mij, kan iemand mee gaan eerste keer?
    Ik heb de sportacademie gedaan en nu een bureaubaan, zonde van mijn diploma. Gratis coach ik iemand die weer op gang wil komen.
    Samen naar de ijsbaan op dinsdag, ik heb noren in maat 42 te leen.
    Wie ook steeds smoesjes verzint: ik ben nog erger. Laten we elkaar aan de gang houden met een vaste afspraak op woensdagavond
    Ik fiets op een tandem en zoek een blinde of slechtziende stoker die van tempo houdt.
    Sportinstuif voor kinderen op het veldje, met hoepels, zaklopen en touwtrekken.
    Kom boksen! Geen neuzen breken, wel stoom afblazen op de zak in mijn schuur.
    Gratis zelfverdediging voor meiden en vrouwen, ik heb de zwarte band in jiujitsu en geef les in de gymzaal van school.
    Als beweegcoach bij de gemeente weet ik alles van clubs en kortingspotjes, en ga ik de eerste les met u mee.
    Zeilen op een open bootje, handschoenen en zwemvest krijg je, alleen hangen moet je zelf.
    Handbiken met iemand die een dwarslaesie heeft? Ik fiets er met plezier naast.
    Klimhal op zondagochtend. Ik zeker, jij gaat omhoog, daarna wisselen en dan een broodje.
    Sportieve buurman van 66 wil met leeftijdgenoten van alles doen: wat roeien, wat curlen, wat korfballen en veel lachen
    Meedoen aan de vierdaagse, de elfstedentocht per step of een mudrun? Ik train met je mee, hoe gekker hoe beter.
    Atletiek met kids: verspringen in de zandbak, kogelstoten met een sinaasappel.
    Met een slappe lach en een stijve rug samen in beweging komen.
  `,
  hardlopen: `
    Op mijn 70e begonnen na de dood van mijn vrouw, anders werd ik gek. Drie kilometer in vijfentwintig minuten, lach niet. Een tempogenoot voor de zondagochtend?
    Elf marathons, daarna een stent. De cardioloog laat mij weer dribbelen. Wie van nul naar vijf kilometer wil, neem ik mee over het schelpenpad, kletsen moet kunnen.
    Mijn buik is weg, de baby slaapt om acht uur en mijn man blijft thuis. Wie doet met mij een rustige opbouw van een naar vijf kilometer in het donker?
    Om zeven uur 's morgens, als mijn dienst erop zit, moet ik mijn hoofd leeg. Tien kilometer, licht tempo, je mag aanhaken als je om half acht klaar bent voor het ontbijt.
    Drie keer vijf kilometer, dat is het plan, maar in het donker durf ik niet langs het kanaal. Welke vrouw heeft hetzelfde tempo (traag) en hetzelfde lampje?
    Eritrea, ja, wij kunnen het. Maar ik ren graag met beginners, eerst lantaarnpaal rennen, lantaarnpaal lopen. Over tien weken haal jij de halve marathon misschien niet, maar wel de bus.
    Na de bevalling ben ik van vijf kilometer naar de lantaarnpaal gegaan. Wie wil er weer opbouwen, een minuutje draven, een minuutje stappen?
    Ik train voor een halve marathon en doe op maandag een rustig rondje plas. Kun je nog praten, dan gaan we goed.
    Ik ben blind en loop vijf kilometer in een half uur, maar dan wel met een lintje aan iemands pols. Mijn buddy heeft een blessure.
    Na de kliniek ben ik gaan rennen, elke ochtend om zes. Als je trek hebt in iets anders dan gebruiken, trek je schoenen aan.
    Ik wil in mei de tien van Rotterdam uitlopen en haal nu de Erasmusbrug nog niet zonder te hijgen. Wie trekt mij erdoorheen?
    Om zes uur 's ochtends, voor mijn postronde, jog ik vijf kilometer langs de vaart. Een beginneling hou ik graag gezelschap.
    Door het proeven vijftien kilo te veel. Ik begin bij nul, dus één minuut dribbelen en dan hijgen. Met z'n tweeën schaamt het minder, liefst voor tien uur.
    Met een rugzak van twintig kilo doe ik tien kilometer, zonder rugzak pas ik me aan. Dinsdag en donderdag zes uur, verzamelen bij de brandweerkazerne.
    In april wil ik vijf kilometer halen voor het goede doel van mijn overleden zus. Nu red ik twee lantaarnpalen. Ik ben 46 en langzaam.
    Na het werk, acht kilometer in het donker met een hoofdlampje. In je eentje is dat niks voor een vrouw, kom erbij, tempo 6.30.
    Van bankhanger naar vijf kilometer, ik sleep je erdoorheen. Jouw tempo is mijn tempo, ook al is dat slakkengang.
    Twee atletiekmeiden met reflecterende hesjes halen je om half acht 's avonds op, zodat je in het donker niet alleen door het bos hoeft te draven.
    Van bank naar vijf kilometer, week 2, ik ga dood. Met iemand ernaast die ook hijgt, zou ik het volhouden.
    's Avonds durf ik als vrouw niet meer alleen in mijn gympen door het bos. Tempo zes minuten, een uurtje, dinsdag en donderdag?
    Wie rent er met mij een rondje van vijf kilometer?
    Ik ben begonnen met Start to Run en heb iemand nodig die me door week vier sleept.
    Blinde loper zoekt buddy met een lintje om de pols
    Alleen door het bos joggen in het donker durf ik niet.
    Rustig dribbelen, tempo zeven minuten, wie is ook een slak?
    Ik train voor de halve marathon en zoek iemand voor de lange duurlopen.
    Mijn loopschoenen heb ik, de discipline niet.
    Gezocht: looptrainer die mij kan helpen met mijn landing, want m'n schenen doen pijn.
    Na mijn bevalling weer gaan rennen, wie doet mee met de buggy?
    Ik wil hardlopen in park maar hoofddoek, liever met andere vrouw.
    Intervallen op de atletiekbaan, iemand die rond de 22 minuten op de vijf doet?
    Zestigplusser die nog joggen kan zoekt gezelschap, wandelen tussendoor mag.
    De tien engelse mijl, wie traint met mij mee?
    Ben 17 en moet voor de politietest de coopertest halen, wie rent mee
    Met m'n hond canicrossen, is er nog een loper met viervoeter?
    Mijn loopgroepje is uit elkaar gevallen, wie wil op zondagmorgen door de duinen?
    Een app zegt in mijn oor dat ik moet lopen, maar een echte persoon werkt beter.
    Kilometers maken langs het kanaal, voor het werk, zes uur. Is er nog zo'n gek?
    Ge loopt ook graag op 't gemak een toerke rond de vijver?
    Trailrunning in de heuvels, wie heeft zin in modder?
    Sinds mijn blessure durf ik niet goed op te bouwen, een ervaren renner ernaast zou helpen.
    Wie wil mijn haas zijn voor een nieuw persoonlijk record op de tien?
    Ik ren drie keer per week en neem graag een beginner mee.
    Hardloopmaatje biedt zich aan, tempo maakt mij niet uit.
    Ervaren marathonloper maakt voor je een trainingsschema en loopt de eerste weken mee.
    Begeleider van visueel beperkte lopers heeft nog een ochtend vrij.
    Om half zeven sta ik met reflecterend hesje op de hoek, wie jogt er mee?
    Van nul naar vijf kilometer, met mij ernaast haal je het.
    Wij zijn een klein loopclubje dat op woensdag door het park dribbelt, sluit aan
    Vrouwen die in het donker niet alleen willen rennen, ik loop met jullie op.
    Geen praatjes onderweg, gewoon kilometers, of juist wel, wat jij wilt.
    Ik duw de rolstoel tijdens de run, zodat jij ook over de finish gaat.
    Looptechniek, warming-up en rekken, als trainer leer ik het je graag.
    Zin in een trimrondje in het bos?
    Op mijn 70e jog ik nog twee keer in de week, samen is het gezelliger.
    Plogging: rennen en onderweg zwerfvuil rapen, wie gaat mee?
    Jongeren die willen sprinten kunnen op de sintelbaan met mij trainen.
    Mijn sportwatch zegt dat ik langzamer moet, dus een rustige loper is welkom.
    Ik haas je graag naar je eerste tien.
    Lopend praten over je problemen, runningtherapie van een ervaringsdeskundige.
    Trailschoenen aan en gaan, elke zondag op de hei.
    Samen inschrijven voor de stadsloop en ervoor trainen, dat doe ik graag met een buur.
    Eerst roken, nu rennen. Mijn longen piepen na twee lantaarnpalen, dus ik zoek een rustig iemand die dat niet erg vindt.
    Wie loopt er mee hard?
    Ik ga drie keer in de week een rondje doen om de plas, zes km in 38 minuten. Samen met iemand vliegt de tijd en sla ik niet over als het miezert.
    Voor een halve marathon in het voorjaar zoek ik een trainingsmaatje
    Als vrouw word ik nagefloten als ik alleen in korte broek loop. Met een loopvriendin erbij is dat anders.
    Mijn zoon (13, ADHD) moet zijn energie kwijt en rennen helpt. Zelf heb ik een slechte knie, dus welke jongere sprint er met hem een paar rondjes?
    Kan iemand mij vertellen of ik met platvoeten kan gaan joggen, en het stukje bij beetje met mij opbouwen?
    Blind, tempo 5.30, zoek iemand die obstakels roept.
    Ik loop met een buggy en een hond, en kom dus nooit iemand bij die dezelfde snelheid heeft. Of jij?
    Mijn psycholoog schreef runningtherapie voor maar de groep is vol. Wie rent er gewoon een half uurtje met mij, zonder te praten?
    Trimmen heette dat toen ik jong was! Nog iemand van voor 1955 die het doet?
    Ik wil de trappen van de duinen op en af als training voor een bergmarathon, gekken gezocht.
    Stedelijke trail, nachtrun, obstakelrun, ik schrijf me overal voor in en sta altijd alleen aan de start
    Na corona ben ik mijn conditie kwijt. Wandelen, minuutje dribbelen, wandelen, zo begin ik weer.
    In Eritrea ik was loper op lange afstand. Hier wil ik weer trainen met sterke mensen of een club.
    Welke gebuur gaat 's avonds na achten mee joggen langs de Schelde, op een tempo dat ge nog kunt babbelen?
    Mijn hardloopschema hangt op de koelkast naast de taart. Raad eens wie wint, dus wie haalt me op?
    Voor zonsopgang, hoofdlampje op, wie is er dan ook al wakker?
    Ik zoek een club of los groepje waar je ook als laatste mag binnenkomen.
    Samen een estafettemarathon, we missen de derde loper
    Maandag en woensdag trek ik om zeven uur mijn loopschoenen aan. Als je in de buurt van het park woont pik ik je op en dan rennen we samen.
    Lopen kan iedereen leren.
    Mijn eerste marathon liep ik op mijn 51e, na jaren bankhangen. Ik weet dus hoe zwaar de eerste kilometer is en ga daar met alle liefde naast je dribbelen.
    Ik pas mijn tempo aan, hoe langzaam ook
    Haas met stopwatch in de kop brengt jou onder het uur op de tien.
    Hardloopclinic in ons park, met huppelen, knieheffen en versnellingen, zes zaterdagen lang.
    Ik ren met een opvallend geel hesje met daarop "buddy" en een koord voor de slechtziende loper naast me.
    Liever de trein dan de auto en liever rennen dan de trein: wie woont er ook op acht kilometer van het bedrijventerrein en wil samen naar het werk hollen?
    Samen inlopen, samen afzien, samen koffie.
    Zondagsloopje door de uiterwaarden met een stel vijftigers, we wachten altijd op de laatste.
    Vaders achter de joggingbuggy, kom erbij op zaterdag! Wij hebben al vier baby's die slapen als een roos onderweg
    Blessuregevoelig? Ik ben sportmasseur en loop met je mee om naar je houding te kijken.
    Met vrouwen uit allerlei landen ren ik op vrijdag drie kilometer, hoofddoek of geen hoofddoek, niemand blijft achter.
    Ik word 75, liep elf marathons en sjok nu nog. Sjokkers aller straten, meldt u.
    Met vijf tieners ren ik elke week naar de friettent en terug.
    Van de bank naar de brug, van de brug naar het bos, zo bouwen we het op.
    Wie 's avonds een veilig rondje zoekt: verlicht pad, vaste tijd, ik ben er met mijn herder.
  `,
  zwemmen: `
    Van de reumatoloog moet ik het warme bad in, maar alleen in een kleedhokje ben ik bang te vallen. Een badmaat die om tien uur met de belbus mee wil?
    Elke dinsdag trek ik mijn baantjes, schoolslag, hoofd boven. Nieuwelingen met stijve gewrichten houd ik gezelschap aan de kant waar je kunt staan, en na afloop erwtensoep.
    Op woensdag is er therapiebad van 32 graden en mijn dochter met een spierziekte wil zo graag. Zelf mag ik niet met mijn oorontsteking. Vrouw gezocht die met haar in het water gaat.
    Ik haalde mijn reddingsbrevet en plons graag met een kind dat de overkant nog eng vindt. A-diploma-oefeningen ken ik uit mijn hoofd.
    De hele reis over zee kneep ik mijn ogen dicht. Nu moet mijn zoon voor diploma A en ik durf zelf niet het water in. Is er vrouw die met mij in ondiep wil beginnen?
    Baantjes trekken op vrouwenuur, zondagochtend. Ik neem je mee, leen je een boerkini en blijf naast je drijven tot je het alleen kan.
    Baantjes trekken wil ik wel weer, maar sinds mijn borst eraf is durf ik dat kleedhokje niet uit. Met iemand naast me lukt het misschien.
    Om zeven uur 's ochtends lig ik al in het bad, banen 1 en 2. Ik haal je op en we drijven samen wat, schoolslag met het hoofd omhoog mag ook.
    In het water weeg ik niets en doet niets pijn. Ik heb alleen iemand nodig die me van de tillift in het bad helpt en naast me baantjes trekt.
    Badjuf geweest. Ik ga met u naar het warme bad op maandag, ook als u na uw borstoperatie niet durft in badpak.
    De fysio zegt: banen trekken. Maar alleen dat koude bad in zie ik niet zitten. Welke vrouw gaat op dinsdagochtend mee?
    Ik ga elke zondag een uurke naar de Rozebroeken. In mijn auto is plaats en in de baan naast mij ook.
    Baantjes trekken is het enige dat mijn slaapritme redt. Dinsdagochtend half acht, recht uit de nachtdienst. Alleen val ik om in het kleedhokje, samen hou ik het vol.
    Badmeester was ik vóór ik ging lesgeven. Vrouwen die nooit in het diepe zijn geweest neem ik zondagochtend mee naar het rustige uur, hand op de rug.
    Vanwege de hitte wil ik in de plas, maar het diepe maakt me bang alleen. 67, schoolslag, hoofd droog.
    Nieuwjaarsduik gehad en niet meer gestopt: ik dompel elke zondag in het koude water en sta er voor jou bij de eerste keer.
    Ik doe banen alsof ik een zeehond ben, maar voor jou blijf ik in het ondiepe. Watervrees heb ik bij mijn eigen zus ook weg gekregen.
    Op de vrouwenochtend is er in het bad een plek naast mij. Ik neem je mee, ook als je een boerkini draagt en nog nooit kopje-onder ging.
    Maandagochtend is er een uurtje warm water voor mensen met reuma. Ik durf het bad niet in als er niemand naast mij het trapje af gaat.
    Dertig baantjes haal ik nog, op mijn 79e, en daar ben ik trots op! Alleen in het kleedhok praten met de föhn is ook zo wat. Wie gaat mee?
    Wie gaat er met mij baantjes trekken in het overdekte bad?
    Ik wil leren zwemmen, als kind in mijn land was dat niet mogelijk.
    Mijn zoontje is bang voor water en moet nog zijn A-diploma halen, wie oefent met hem?
    Door mijn reuma moet ik in warm water bewegen, maar omkleden lukt niet zonder hulp
    Zwemmaatje gevraagd voor jongen met epilepsie, hij mag niet alleen het water in.
    Aquajoggen op maandagavond, wie plonst er mee?
    Schoolslag gaat, borstcrawl niet. Kan iemand mij dat aanleren?
    In de zomer naar de plas, alleen durf ik het diepe niet in.
    Mijn man zit in een rolstoel en wil weer eens drijven, wie helpt bij het bad met de tillift?
    Ik zoek een vrouw om mee naar het vrouwenuurtje in het zwembad te gaan
    Chloor ruiken, bikini aan, twintig keer heen en weer. Wie?
    Koudwaterdompelen in de rivier, ik zoek medebibberaars.
    Op mijn 76e nog elke week te water, maar mijn vriendin kan niet meer mee.
    Wie neemt mijn twee kinderen mee naar de glijbanen en het golfslagbad?
    Ge moet mij leren zwemmen, ik zink als een baksteen.
    Snorkelen leren voor de vakantie, wie heeft een duikbril en geduld?
    Ik mag van de fysio alleen nog in het water sporten, wie sluit aan?
    Mijn dochter blijft hangen bij badje twee, haar beenslag is niks.
    Aquarobics in het therapiebad, ik ga niet zo graag alleen in badpak
    Triatleet in spe zoekt iemand voor de zwemtraining in open water.
    Watervrees op je veertigste, wie stapt met mij stapje voor stapje het ondiepe in?
    Vroeg zwemmen om zeven uur, met iemand afgesproken ga ik tenminste.
    Ik ga elke vrijdag zwemmen en neem u graag mee.
    Zwemonderwijzeres helpt kinderen over hun watervrees heen.
    Baantjes trekken, daarna een patatje, wie gaat er mee?
    Laat mij uw zoon met een beperking begeleiden in het bad, ik sta ernaast in het water.
    Oud-badmeester leert volwassenen schoolslag.
    Borstcrawl bijschaven? Ik kijk naar je ademhaling en armslag.
    In de zomer spring ik na het werk in de recreatieplas, zin om mee te plonzen?
    Hulp bij omkleden en douchen in het zwembad geef ik ook.
    Met vluchtelingenvrouwen oefen ik in het ondiepe, zodat niemand bang hoeft te zijn
    Ouderen die naar het meer-bewegen-in-water uurtje willen, ik haal u op en ga mee het bad in.
    Winterzwemmer met muts en neopreen handschoenen zoekt gezelschap.
    Diploma B in zicht? Ik oefen met je kind het gat in het zeil.
    Samen aquajoggen met een drijfgordel, ik heb er een over.
    Een kwartiertje drijven en dan een uur in de sauna, dat is mijn woensdag. Ga mee.
    Voor gezinnen zonder auto: mijn kinderen en ik gaan zondag naar het golfslagbad, drie plekken vrij.
    Ik was reddingszwemmer, bij mij zit je veilig in open water.
    Duikinstructeur laat jongeren snorkelen met vinnen en bril.
    Elke ochtend om zeven lig ik in baan drie, kom naast me liggen.
    Babyzwemmen met een tweede mama, ik heb al een abonnement.
    Wie graag zwemt maar niet alleen durft, die vergezel ik met liefde.
    Ik heb een stoma en schaam me dood in het zwembad, terwijl ik vroeger elke week ging. Met een lieve vrouw naast me durf ik het misschien weer.
    Zwemvriendin gezocht voor de maandagochtend.
    Onze dochter van 7 heeft een achterstand met zwemles door ziekenhuisopnames. Er zijn wachtlijsten van een jaar, wie wil met haar spetteren en de rugslag oefenen?
    Kan iemand mijn cliënt helpen in de kleedkamer en dan samen met hem te water gaan? Hij heeft een hoge tillift nodig en is dol op drijven.
    Recreatiebad met stroomversnelling, mijn pleegkinderen willen zo graag en ik heb chlooreczeem
    Ik ben 38 en kan niet zwemmen. Iedereen lacht, maar in Marokko wij hadden geen zwembad. Kan een vrouw mij leren?
    Vrijzwemmen om half negen 's avonds, wie houdt me gezelschap in de langzame baan?
    Duiken van de hoge, ik durf niet!
    Ge moet me eens uitleggen hoe dat gaat, dat ademhalen bij crawl, want ik slik het halve bad binnen.
    Sinds mijn heupoperatie is water mijn beste vriend. Maar van huis naar het bad en in die natte gang, dat durf ik niet zonder arm.
    Nachtmerries van water, heb als kind bijna verdronken. Ik wil leren om ten minste tot mijn kin erin te staan.
    Wie gaat in september mee zwemmen tegen een vreselijke ziekte, door de grachten, en traint vooraf?
    Mijn vrouw en ik gaan naar het therapiebad, maar zij is dement en mag niet meer in de dameskleedkamer zonder hulp. Welke mevrouw wil daar bij haar zijn?
    Schoonspringen, waterpolo of synchroon, wat past bij een waterrat van tien? En wie gaat kijken met ons?
    De zee in, elke ochtend, ook bij windkracht zes. Wie is er net zo?
    Diploma C, en dan reddend zwemmen, mijn kind wil alles maar ik zie niks zonder bril.
    Mijn badpak past nog, mijn moed niet meer. Wie gaat er een keertje mee naar het zwembad?
    Drie kinderen en twee ogen: ik zoek een extra volwassene die mee het water in kan.
    Zwemmen met mijn vader die halfzijdig verlamd is, wie weet hoe je iemand veilig drijvend houdt
    Ik wil terug naar de watergym, maar sinds mijn val niet zonder begeleiding over die gladde tegels.
    Om acht uur 's ochtends ben ik altijd in het 25-meterbad. Wie het alleen niet opbrengt mag op mijn bagagedrager meerijden en naast me zwemmen.
    Badjuf geeft extra oefening voor A, B en C.
    Met badmuts, zwembandjes en een zak duikringetjes neem ik graag kinderen mee uit gezinnen waar het er anders niet van komt
    Ik weet hoe een douchestoel, tillift en zwemrolstoel werken en help u in en uit het bad.
    Waterpret op zondag met een groep jongeren met een beperking, ik ben een van de begeleiders en een extra zwemmer kan mee.
    Rugcrawl, vlinderslag, keerpunten, ik was wedstrijdzwemster en geef het graag door.
    Samen een strippenkaart delen en wekelijks onze baantjes doen, en daarna de kou uit met warme chocomel.
    Van watervrees naar zelfvertrouwen: ik sta naast u in het instructiebad, met mijn hand onder uw rug.
    Dippen in het kanaal, hooguit drie minuten, muts op. Op zaterdag om acht uur aan het steigertje.
    Ik ga met oudere dames naar het warme uurtje, we kletsen meer dan we zwemmen
    Ook volwassenen uit Syrië of Eritrea leer ik zwemmen, in alle rust, met handen en voeten uitgelegd.
    In mijn zwemvijver is plek voor wie niet van chloor houdt. Kikkers krijg je er gratis bij.
    Snorkelset, vinnen en een heldere plas, ik laat je de snoeken zien.
    Vader zwemt op zaterdag met zijn jongens en neemt met plezier een vriendje mee dat niemand heeft.
    Watertrappelen, onder water kijken, door een hoepel: ik oefen met kinderen alsof het een spelletje is.
    Elke avond na acht uur duik ik erin, spring jij mee?
    In de sloot leerde ik het aan een hengel, maar uw kind leer ik het netjes in het bad.
  `,
  fitness: `
    De longverpleegkundige zegt apparaten, twee keer in de week. Tussen al die gespierde jongens voel ik mij een museumstuk. Is er een andere zeventiger die ook de loopband op moet?
    In de sportzaal bij ons verzorgingshuis weet ik welk gewichtje waarvoor is. Ik was gymleraar. Wie na een infarct weer op krachten wil, loop ik langs alle toestellen.
    Kaartje voor de sportschool betaald in januari, nog nul keer geweest. Alleen durf ik die apparaten niet aan. Een andere kersverse vader met wallen die ook gaat?
    Ik sta drie keer in de week tussen de gewichten en leer je graag squatten zonder je rug te slopen. Student, geduldig, geen filmpjes.
    Abonnement sinds januari, drie keer geweest, want ik weet niet hoe die apparaten moeten en de jongens staren. Wie gaat met mij mee naar de sportschool en laat het zien?
    Squatten zonder je rug te slopen, dat kan ik uitleggen. Ik ben Damian, bouwvakker, train vijf dagen per week en heb op dinsdag plek voor een maatje dat nieuw is bij de gewichten.
    Dat abonnement loopt al sinds januari en ik ben er één keer geweest, al die spiegels en apparaten. Met een maatje ga ik wél.
    Oud-gymleraar van 66, weet hoe je een gewicht optilt zonder je rug te slopen. Ik loop graag mee langs de toestellen in de sportschool.
    De oncoloog raadt spieren kweken aan, maar tussen die brede jongens met hun gewichten durf ik in mijn eentje niet. Wie gaat mee naar de sportschool?
    Drie keer per week aan het ijzer hield mij van de drugs. Ik leg je de apparaten uit en tel mee tot twaalf.
    Al een jaar betaal ik een abonnement en ik durf die toestellen niet aan te raken. Iemand die mij wegwijs maakt tussen de halters?
    Drie keer per week sta ik in de gym op Zuid, leg day, push day, alles. Broertjes die ook willen beginnen, ik spot je gewoon.
    Onderofficier, 36. Buiten uitzendingen train ik dagelijks in de sportschool aan de Laan. Je hoeft niet te kunnen, alleen te komen; ik tel, jij tilt.
    Revalidatie is klaar, maar ik durf niet alleen tussen die spierbundels aan de apparaten. Wie gaat er ook, rustig, op een doordeweekse ochtend?
    Abonnement gekregen voor mijn vijftigste, een grap van de collega's. Ik durf niet tussen die spiegels, en weet niet hoe je zo'n apparaat instelt.
    Ik til al tien jaar gewichten en laat je in de sportschool zien hoe je squat zonder je rug te slopen.
    Halters zijn net huisdieren, je moet ze rustig leren kennen. Ik wijs je de apparaten in de sportschool en tel mee tot twaalf.
    Abonnement sinds januari, drie keer geweest, betaal 30 euro per maand aan mijn schuldgevoel. Wie sleurt mij mee langs die apparaten?
    ik durf niet zo goed tussen die grote gasten met gewichten. ben 17 en dun. wie laat zien hoe het moet en traint met me mee
    Sportschoolabonnement afgesloten en nog nooit geweest, wie gaat er mee?
    Ik snap niks van die apparaten, kan iemand me laten zien hoe de legpress werkt?
    Gymbuddy gezocht, push pull legs, vier keer per week
    Spotter nodig bij het bankdrukken, ik train meestal rond acht uur.
    Onder begeleiding op de hometrainer, mijn moeder durft na haar val niet alleen.
    Wie wil mij krachttraining leren? Ik ben vrouw en bang voor de gewichtenhoek.
    Zestigers die samen naar de fitness willen, bestaan die?
    Na mijn rugoperatie moet ik spieren opbouwen met halters, maar hoe doe ik het veilig?
    Ik zoek een vriend voor fitness, ik ken niet de oefeningen.
    Loopband, crosstrainer, roeimachine: saai in je uppie.
    De medische fitness van de fysio is afgelopen, met wie kan ik doorgaan in een gewone gym?
    Spinningles op maandag, wie fietst zich met mij in het zweet?
    M'n zoon van 18 wil massa kweken, maar weet niks van schema's en eiwitten
    Er staat een krachtstation in mijn schuur, wie komt er trainen zodat ik het ook doe?
    Rolstoeler wil armspieren trainen, wie helpt me in en uit de toestellen?
    Crossfit proberen, kettlebells zwaaien, alleen vind ik het eng.
    Wie heeft er een abonnement waar een gast mee mag? Dan ben ik die gast.
    Squatten en deadliften, mijn techniek klopt niet denk ik.
    Ge gaat ook naar de fitness in 't centrum? Kunnen we samen?
    Buikspieroefeningen en planken, ik hou het alleen geen minuut vol.
    Graag iemand die mijn vader van 74 wegwijs maakt tussen de toestellen.
    Afvallen met gewichten en cardio, maatje van mijn leeftijd (38) zou top zijn.
    Ik ben personal trainer in opleiding en oefen graag op buurtgenoten, gratis.
    Neem je handdoek en bidon mee, ik sta elke dinsdag in de sportschool.
    Samen gewichtheffen, ik spot je bij de zware sets
    Ouderen wegwijs maken op de fitnesstoestellen is mijn specialiteit.
    Mijn abonnement geeft recht op een introducé, wie gaat er mee?
    Krachttraining voor vrouwen die zich niet op hun gemak voelen in de gym, ik ga naast je staan.
    In mijn garage staan een bank, een stang en tachtig kilo schijven, kom pompen.
    Ik maak een schema op maat voor beginners, met dumbbells of elastieken.
    Iemand die 's ochtends om zes uur wil cardioën? Ik ben er toch.
    Gymrat van 25 neemt stille jongens mee de sportzaal in.
    Spinnen, daarna stretchen, dan een smoothie. Wie sluit aan?
    Oud-bodybuilder geeft voedingstips en leert je deadliften zonder rugpijn.
    Voor mensen met een bijstandsuitkering geef ik een gratis circuittraining in het buurthuis.
    Fysiotherapeut met pensioen traint met u op de hometrainer en de trekkabels.
    Outdoor-fitness aan de toestellen in het park, elke donderdag
    Wie z'n abonnement laat verslonzen sleur ik mee, beloofd.
    Kettlebells te leen plus uitleg, kom bij mij in de tuin zwaaien.
    Fit worden zonder spiegels en stoerdoenerij, dat kan met mij.
    Rustige fitnessmaat, zeventig, zoekt iemand voor twee keer in de week loopband.
    Burpees zijn mijn ding, kun je ook niet zonder? Train mee.
    Mijn zorgverzekering vergoedt drie maanden sportschool en ik sta er als een koe naar al die machines te kijken. Wie gaat een paar keer mee om in te stellen?
    Gewichten tillen op je zestigste, wie ook?
    Ik ben 50 en in de overgang, en moet van de dokter aan krachttraining doen tegen botontkalking. Samen met een leeftijdgenote zou het me lukken.
    Push-ups, pull-ups, calisthenics in het park, nog geen maten
    Voor een jongen uit onze woongroep zoeken we een stoere sportschoolmaat die naast hem op de loopband gaat en hem afremt als hij te zwaar tilt.
    Niet alleen naar de gym durven omdat iedereen kijkt, wie kent dat? Ik ben 22 en heb overgewicht.
    Ik heb op Marktplaats een homegym gekocht. In elkaar gezet heb ik hem, maar oefeningen kan ik er niet mee en het hangt vol kabels.
    Wie wil mee naar de 24-uurs gym, zo rond elven als de kleine slaapt?
    Bodypump, steps, bbb, welke buurvrouw gaat mee naar de groepslessen?
    Door mijn dwarslaesie zit ik, maar mijn borst en armen wil ik sterk houden. Er zijn geschikte apparaten, alleen het overstappen kan ik niet zelf.
    Sportschool om de hoek is goedkoop. Ik ben verlegen, Nederlands niet goed, ik zoek jongen voor samen trainen.
    Zijn hier ook mensen die willen leren bankdrukken zonder zo'n coach van tachtig euro per uur?
    Planken, squatten, lunges en dan wil ik opgeven. Zoek iemand die strenger is dan ik.
    Ge hebt vast ook een abonnement op de fitness dat ge niet gebruikt, gaan we samen?
    Na borstkanker is mijn arm slap en stijf. Samen met een lotgenote naar de fitness lijkt mij minder eng.
    Spiermassa kwijt door IC, wie helpt met opbouwen op de hometrainer en met lichte halters
    Mijn vader kreeg een hometrainer cadeau en gebruikt hem als kapstok. Wie zet hem er drie keer per week op?
    Wat doe ik met een kettlebell van 24 kilo behalve er mijn teen aan stoten?
    Meisje van 19 zoekt gymmaatje voor leg day, ben wel traag
    Trainen tussen de middag, wie heeft er ook een bedrijfsfitness waar niemand komt?
    Ik heb een personal-trainerdiploma en genoeg betalende klanten, dus nu wil ik iemand helpen die het geld er niet voor heeft.
    Samen naar de sportschool op de fiets, ieder weer.
    Op de roeimachine en de stairmaster klets ik je er doorheen. Vrouw van 33, net zelf 15 kilo kwijt en superfanatiek.
    Rondje langs alle toestellen: ik leg uit hoe je de stoel en de gewichten instelt en wat je ervan voelt
    Voor seniorenclubjes doe ik kracht met waterflesjes en weerstandsbanden, je hebt er geen sportzaal voor nodig.
    Ik sta al twintig jaar tussen het ijzer en herken een verkeerde houding op tien meter. Laat je eens corrigeren, het kost niks.
    Bootybuilding, dat is mijn hobby, en ik neem verlegen meiden onder mijn vleugel.
    Zoek je iemand die het gewicht opvangt als je armen trillen? Hier.
    In de kelder van onze flat hebben we een fitnesshoek gemaakt. Bewoners kunnen van mij op woensdag een introductie krijgen.
    Als diabetespatiënt weet ik hoe goed spieren zijn voor je suikers. Laten we samen trainen en onze waarden bijhouden.
    Studentenvriend met studentenpas mag een introducee meenemen op vrijdag, spierpijn gegarandeerd.
    Powerlifter leert je heffen met een bezemsteel voor je aan de echte stang mag
    Cardio op de crosstrainer met een podcast, ieder een oortje. Wie doet mee?
    Ik begeleid je bij het trainen in de rolstoel en weet welke toestellen je stoel weg kunt klappen.
    Lotgenoot met chronische pijn gaat met je mee naar de sportzaal, we doen het op halve kracht.
    Trx-banden aan de boom, step op het gras, en zweten maar.
    Zes weken meelopen met mijn schema, elke week samen wegen en meten, en lachen om de uitslag.
    Brandweerman doet zijn krachttraining graag met jongeren die zich vervelen.
  `,
  balsport: `
    Oud-linksbuiten, 72, twee nieuwe knieën. Er bestaat zoiets als wandelvoetbal, maar onze club krijgt geen zestal vol. Wie heeft er nog schoenen op zolder?
    Jeu de boules telt ook, toch? Achter de flat liggen twee banen en ik heb zes sets. Dinsdag na de koffie leer ik iedereen tireren, stokken mogen aan het hek.
    Ons G-team mist al weken een doelman voor de oefenavond. Mijn zoon van tien baalt. Iedere jongen van een jaar of vijftien die een bal kan stoppen is van harte welkom.
    Speelde jarenlang rechtsback, nu knie kapot maar mond nog goed. Voor jongens uit de wijk zet ik op zaterdag een veldje uit met pionnen en een fluit.
    Bij ons azc zijn wij met negen jongens en één slappe bal. Wij willen tegen Nederlanders voetballen, niet alleen tegen elkaar. Elftal compleet? Wij hebben ook Yusuf, die keept alles.
    Oud-amateur bij een club in Zuidoost, knie naar de haaien maar fluiten kan ik nog. Elke woensdag pannatoernooi op het pleintje, meisjes ook, schoenen leen ik uit.
    Op het veldje staan elke avond vijf jongens en een lekke bal. Wie van de vaders of opa's komt eens fluiten en leert ze overspelen?
    Walking football voor vijftigplussers, dat zou ik hier graag op gang houden. Ik heb hesjes, twee goaltjes en nog één goede knie.
    Bij ons in de begeleid-wonenvorm zijn zes jongens gek op voetbal en niemand die keept of fluit.
    Elke vrijdag trappen wij in de zaal, allemaal mannen met een verleden. Schoenen hebben we te leen, praten komt daarna.
    Bij de pupillen van zaterdag ontbreekt een leider. Je hoeft geen buitenspel te snappen, als je maar langs de lijn kunt staan en de veters strikt.
    Elke woensdag om zeven trap ik met de mannen uit de wijk op het Cruyffveldje. Geen niveau, wel hesjes.
    Van het stilzitten krijg ik een buikje. Zijn er dertigers die op dinsdagavond op het pleintje een potje vier tegen vier doen, ook als je niks kan?
    Oud-gymleraar fluit en speelt nog zelf: walking football op het kunstgras, vijfenvijftigplus, elke donderdag om tien. Rennen is verboden, dat scheelt.
    Net verhuisd, mis mijn team. Ik keep, ben 29, en zoek een ploegje dat op een veldje partijtjes van vijf tegen vijf speelt.
    Op het pleintje hangt een nieuwe basket. Na school sta ik er met een bal, meiden ook welkom, ik leer je lay-ups.
    Tweede doel gevraagd? Wij, vier vaders, trappen op zondag een balletje op het pannaveld en iedereen die een been heeft mag meedoen.
    Basketbal is mijn eerste taal. Kids uit de buurt leer ik dribbelen en schieten op het pleintje, elke woensdag vanaf twee uur.
    mijn vader heeft een slechte knie en mijn broer gamed alleen maar. wie wil er op het veldje achter de Lidl met mij keepen oefenen ik ben 11
    Wij zijn een zooitje veertigers dat op donderdag in de zaal staat. Met ons vieren is twee tegen twee. Er liggen hesjes voor tien.
    We komen twee man tekort voor ons zaalvoetbal op donderdag.
    Mijn zoontje wil zo graag een balletje trappen, maar ik ben geen voetballer.
    Wie gooit er met mij een partijtje jeu de boules op het pleintje?
    Volleybalteam recreanten zoekt een spelverdeler, bier na afloop
    Ik zoek mensen voor voetbal op veld, ik ben spits in mijn land.
    Basketballen op het schoolplein, iemand voor één tegen één?
    Onze petanquebaan ligt er verlaten bij, welke buren willen de cochonnet uitgooien?
    Walking football voor zestigplussers, waar kan ik meedoen?
    Keeper gezocht, handschoenen aanwezig.
    Mijn dochter zit op handbal en wil extra oefenen met vangen en sprongworp.
    Trainer gevraagd voor een meidenelftal van onder de twaalf
    Korfbal na dertig jaar weer oppakken, wie gaat met me mee naar de training?
    Rolstoelbasketbal zoekt vrijwilligers die ballen rapen en scheidsrechteren.
    Hockey leren op latere leeftijd, met geleende stick, wie wil ook?
    Ge speelt graag petanque? Wij zoeken nog ne pointeur.
    Panna, hooghouden, muurtje trappen: mijn pleegzoon zoekt een maat.
    Is er iemand met verstand van schieten op doel die mijn kind keeperstraining geeft?
    Zes tegen zes in het park, zondag elf uur, zijn er nog liefhebbers?
    Honkbal overgooien met handschoen, ik mis dat sinds ik uit Curaçao weg ben.
    Op het strand beachvolleyen, net hebben we, spelers niet.
    Een metalen set ballen gekregen voor mijn pensioen en niemand om tegen te spelen.
    Zitvolleybal of boccia voor mensen met een handicap, wie begeleidt ons groepje?
    Ik trap graag een balletje met kinderen uit de straat.
    Voetbaltrainer met diploma geeft techniektraining op het trapveldje.
    Elke woensdag gooien wij boules bij de kerk, leenballen liggen klaar.
    Kom basketballen, ring hangt, bal is opgepompt
    Vlagger, grensrechter of scheids, ik fluit met plezier bij jeugdwedstrijden.
    Oud-handballer leert meiden de sprongworp.
    Wie zaalvoetbalt mee? Niveau: dikke buik en slechte knieën.
    In de gymzaal volleyen we zonder competitie, gewoon voor de lol.
    Ik organiseer een straatvoetbaltoernooi met doeltjes en hesjes.
    Walking football, rustig tempo, ik breng de pionnen en de bal mee.
    Petanque voor senioren: mikken, meten en mopperen, kom meedoen.
    Keeperstraining voor jonge doelverdedigers, ik stond zelf in de hoofdklasse.
    Hockeystick te veel, dus wie wil er een keer slaan op het kunstgras?
    Met jongens uit het AZC voetbal ik op zaterdag, extra spelers altijd goed.
    Frisbee, slagbal of trefbal in het park, de hele buurt mag aanhaken.
    Ik leer je dribbelen en een lay-up maken.
    Rugbyman zoekt stoere gasten om een ei mee over te gooien
    Voor jongens zonder vader ben ik op zondag te vinden langs en op het veld.
    Korfbalmoeder rijdt, traint en moedigt aan.
    Gezellig partijtje petanquen op de dreef, ik zorg voor de pastis.
    Mijn twee jongens zijn 6 en 8 en hun vader ziet ze niet. Een sportieve opa of student die eens met ze op het veldje gaat voetballen, daar zou ik zo blij mee zijn.
    Bal over de schutting, kinderen buiten, maar wie speelt er mee?
    Jeu de boules is er hier alleen bij een club met een wachtlijst. Er ligt een grindpad in het park, dus wie heeft ballen en zin?
    Onze F-jes hebben geen leider. Training op woensdag om vijf uur en op zaterdag een wedstrijdje, diploma niet nodig.
    Ik kan goed hooghouden maar mag van mijn ouders niet op een club, te duur. Zijn er jongens die pleinvoetballen?
    Wie floot er vroeger en wil weer langs de lijn bij het toernooi van onze basisschool?
    Volleyballen met mijn oude ploeg gaat niet meer, en een damesrecreantengroepje met knieën van vijftig vind ik niet.
    Kan iemand mijn dochter leren hoe je bij basketbal een driepunter schiet
    Ge zijt nen echte bollenman? De petanqueclub achter de kerk zoekt volk voor de donderdagnamiddag.
    Goalballen, blindenvoetbal, showdown, wie weet ervan en wil een keer als begeleider mee?
    In Somalië speelden wij elke avond op zand. Ik zoek een team dat mij wil, ik heb goede linkervoet.
    Sinds mijn knie naar de knoppen is mag ik alleen nog wandelvoetballen. Met wie?
    Slagbal met pinkstermaandag, we hebben nog een werper nodig!
    Voor de middagpauze van de opvang zoeken we iemand die trefbal, tikkertje en lummelen met de kinderen doet.
    Cricket leren, er zijn hier Indiërs genoeg maar ik ken de regels niet.
    Voetbalmaatje voor een man met het syndroom van Down, hij wil penalty's schieten en daarna limonade.
    Bal lek, team weg, zin gebleven.
    Welke sterke vent gooit er eens over met onze pleegzoon van 12, die zijn armen te lang vindt en zijn benen te kort? Hij wil basketballer worden.
    We zoeken een teamouder of trainer voor de meisjes van het hockey, anders valt het elftal uit elkaar.
    Ouwe lullen-voetbal op vrijdagavond, hoe kom ik daarbij
    In mijn schuur liggen doeltjes, pylonen en twintig hesjes te niksen. Zet mij op een grasveld met een stel kinderen en ik verzorg een voetbalmiddag.
    Klootschieten met buurtgenoten, karretje bier erachter.
    Als gepensioneerd leraar lichamelijke opvoeding geef ik graag volleybal en basketbal op het schoolplein na vieren.
    Boules spelen op de baan bij het buurthuis, woensdagmiddag, ik leg neer en jij schiet weg
    Trapje maken? Ik ben een moeder met een goed schot en neem kinderen mee naar het kooitje.
    Bij gebrek aan jeugd heb ik op mijn 72e een walking-footballteam opgericht. Rennen is verboden, mopperen op de scheids niet.
    Handbalsters die voor de wedstrijd extra willen schieten: ik keep, en ik ben groot.
    Rugby is niet alleen stoeien, ik laat het zien op het veld met kinderen van de azc-school.
    Ik begeleid het G-voetbal op zaterdagochtend en zoek nog spelertjes en mama's langs de kant.
    Ballen rapen, scoren bijhouden, de vlag hanteren of de thee schenken: bij elke club in de buurt steek ik de handen uit de mouwen.
    Softbal voor meiden en moeders, handschoenen mag je lenen.
    Samen naar het basketbalpleintje onder de snelweg, ik neem twee ballen en muziek mee
    Geen zin in competitie maar wel in zweet? Zaalvoetbal op maandag om negen, wij zijn met zijn achten en dat is er twee te weinig.
    Zachte bal, zitten in een kring, gooien en vangen: zo sport ik met ouderen op de afdeling.
    Met een tennisbal en een stoepje: stoepranden, leer ik alle kinderen van de straat.
    Goalie, libero, pitcher, ik heb van alles gespeeld en fluit nu graag.
    Jeu-de-boulesset van leer en staal, ik zet hem op het veldje en we gooien tot de zon onder is.
    In de zomervakantie ben ik er elke ochtend met een bal voor kinderen die niet weggaan.
  `,
  tennis: `
    Mijn dubbelpartner is verhuisd naar het verzorgingshuis en op de baan sta ik met een bal en zonder net-maatje. Niveau 9, 74 jaar, maar een gemene backhandslice.
    Gymlerares in ruste. In de sporthal hang ik 's woensdags een net, deel rackets uit en speel met elke zestigplusser een shuttle heen en weer, mild tellen.
    Twee rackets gekocht toen we verliefd waren, nu is hij weg en heb ik er eentje over. Wie slaat met mij een balletje op de openbare baan, ik ben geen talent.
    Padel op donderdag om vijf uur, wij zijn met drie jonge vaders en een vierde heeft net een tweeling gekregen. Niveau: veel in het hek.
    Werk remote en praat daardoor met niemand. Baan huren kan per twee, alleen ben ik er één. Padel, niveau: ik raak hem meestal. Iemand uit de buurt van Strijp?
    Rackets voor badminton heb ik vier en shuttles een emmer. In de sporthal op maandagavond, iedereen welkom, mijn oma van 70 slaat nog smashes.
    Mijn vaste partner heeft een schouder en de baan is al betaald tot april. Niveautje zeven, meer gezelligheid dan aces.
    Padel geprobeerd en verkocht. Ik heb een extra racket voor wie op vrijdagmiddag eens een balletje tegen het glas wil slaan.
    Voor mijn rolstoelrondje op de baan zoek ik iemand die wil slaan; de bal mag bij mij twee keer stuiteren, bij jou niet.
    Nieuwe knie, oud racket. Dubbelen lukt nog niet, maar een rustig partijtje badminton of padel met iemand die ook moet herstellen graag.
    Mijn dubbelpartner heeft een schouder. Zoek voor de woensdagavond een padelmaatje, mag best beter zijn dan ik.
    Racket over, shuttles genoeg, en de sporthal is op maandag van ons. Komt ge meppen over 't net?
    Collega's spelen allemaal golf en daar ben ik te zenuwachtig voor. Wie slaat een balletje met een beginnende boekhoudster van 44, op de baan bij de kerk?
    Sinds de vertrekregeling sta ik elke morgen op de padelbaan en komen we steeds één speler te kort. Racket te leen, niveau: heren met knieën.
    Partner ging met mijn dubbelmaatje vandoor. Racket en humor heb ik nog, wie staat er op zaterdagochtend aan de andere kant van het net?
    Een baan padel boeken met drie is zonde. Wij zijn beginners van boven de vijftig en hebben in de zomeravonden plek voor nummer vier.
    Racket over, partner kwijt. Ik sla zachtjes, ren weinig en bied een beginner graag een uurtje op mijn abonnement.
    Shuttles heb ik zat. Het hele seizoen is er in de gymzaal een veld vrij op maandag; wij spelen badminton van niveau camping.
    Mijn dubbelmaatje heeft een nieuwe heup en zit nu op jeu de boules. Mijn backhand roest. Wie slaat er een balletje, geen competitie?
    Racket gekocht, want iedereen doet het in zo'n glazen kooi. Nu nog drie anderen die er ook niks van kunnen.
    Tennispartner gezocht, niveau 7, liefst op gravel.
    Mijn racket is nieuw bespannen, nu nog een tegenstander.
    Padel wil iedereen, maar wij zijn maar met drie, wie is de vierde?
    Wie tafeltent er met mij? Er staat een tafel in de kelder van de flat.
    Shuttles slaan in de sporthal op dinsdag, mijn badmintonmaat is zwanger
    Ik heb nooit les gehad en mijn service vliegt over het hek, wie kan mij wat leren?
    Gemengd dubbel, ik zoek een dame met een goede backhand.
    Wie wil met mij pingpong? In China ik speelde veel.
    Squashbaan gehuurd voor tien weken en mijn vriend haakt af.
    Oude heer met een nieuwe heup slaat nog graag een balletje over het net, rustig aan.
    Mijn dochter van tien oefent haar forehand tegen de garagedeur, kan iemand tegen haar spelen?
    Rolstoeltennis proberen, wie raapt en serveert?
    Ballenkanon kapot dus zoek een mens die mij wil inslaan.
    Is er iemand met een clublidmaatschap die mij mag introduceren op de baan?
    Zoek iemand voor padel, totale beginner, rackets kun je daar huren
    Ge zijt ook klassement C15? Laat ons eens een setje spelen.
    Tafeltennisbatjes hebben we, maar in het buurthuis durft niemand tegen opa.
    Zin om te badmintonnen op het grasveld, met een echt net?
    Senioren die doordeweeks overdag willen dubbelen, ik kom er graag bij.
    Tenniselleboog genezen, nu rustig opbouwen met een geduldige tegenspeler.
    Mijn zoon zoekt een sparringpartner voor de jeugdcompetitie, hij slaat hard.
    Wie durft een best of three aan op de buitenbaan achter het station?
    Ik geef beginners graag les in forehand, backhand en volley.
    Drie padelspelers zoeken regelmatig een vierde.
    De pingpongtafel staat buiten, batjes liggen bij mij, bel maar aan.
    Badmintonnen op vrijdagavond, racket kun je lenen.
    Oud-clubkampioen slaat graag een uurtje met iemand die moet revalideren
    Tennislessen voor kinderen uit gezinnen met een krappe beurs, op een gehuurde baan.
    Ik speel dubbel op dinsdagochtend met gepensioneerden, er is een plek vrij.
    Een set of twee, winnaar betaalt de bitterballen.
    Tafeltennis met mensen met Parkinson, het schijnt heel goed te zijn, ik help graag.
    Ik introduceer je bij mijn club en speel de eerste keren met je.
    Padel is makkelijker dan je denkt, ik leg je het spelen via het glas uit.
    Squashmaatje met korte broek en lange adem biedt zich aan.
    Serveren leren? Ik heb een mand met zestig ballen.
    Wie slaat er mee op het openbare veldje? Netje span ik zelf
    Bejaard maar snel achter de tafel: tafeltennissen kan tot je negentigste.
    Rackets bespannen en daarna uitproberen tegen mij op de baan.
    Zomeravonden op gravel, iedereen van niveau 6 tot 9 is welkom.
    Met een shuttle en twee rackets in de speeltuin leer ik kinderen badminton.
    Ik ben linkshandig en sla veel slice, een leuke uitdaging voor u?
    Rolstoeltennissers, ik train met jullie mee, zittend of staand.
    Mijn oude dubbelgroepje is gestopt door versleten heupen. Ik ben 71, sla nog aardig en zoek heren of dames die overdag de baan op willen.
    Pingpongtafel in de tuin, niemand aan de overkant.
    Gisteren mijn eerste padelles gehad en meteen verslaafd. Wie woont er hier en wil na werktijd een balletje slaan in de kooi, niveau nul?
    Mijn dochter (8) wil naar tennis maar de contributie kan nu niet. Zou iemand haar een paar keer het racket leren vasthouden?
    Badmintonclub is opgeheven, wij staan met vier rackets en geen zaal
    Ik sla alle ballen uit. Is het mijn greep, mijn voeten of mijn bril?
    Voor onze zoon met een halfzijdige verlamming zoeken wij een geduldig mens die met hem wil tafeltennissen, dat kan met één hand.
    Squashen, lekker je frustratie van de dag tegen de muur rammen. Met iemand die ook tegen z'n verlies kan.
    Wie loopt er met mij de banen op voor een halfuurtje inslaan, gewoon rally's, zonder punten?
    Pickleball, wie heeft dat al eens gespeeld?
    Ik was in Kyiv trainer van kinderen in tennis. Nu zoek ik mensen met wie ik kan spelen, mijn racket is meegekomen.
    In het verzorgingshuis staat een tafeltennistafel als strijkplank. Wie helpt de bewoners eraan te spelen?
    Ge hebt enkel een racket en sportschoenen nodig, en ik een tegenstander voor op zaterdagmorgen.
    Sinds de geboorte van de tweeling heb ik geen racket meer aangeraakt, welke mama wil weer opbouwen met een uurtje dubbel?
    Mijn lease-auto is weg maar mijn tennistas heb ik nog. Wie woont er op fietsafstand van de banen en wil wekelijks een setje?
    Batje, balletje, tafel: alleen een mens ontbreekt.
    Na mijn hartinfarct mag ik weer licht sporten, liefst met een shuttle in een verwarmde hal.
    Hoe tel je eigenlijk bij tennis, en wie leert het mij tijdens het spelen?
    Ik ben lid bij een club met acht banen en te weinig tegenstanders. In de zomer kan ik je gratis introduceren, ballen heb ik genoeg.
    Mini-tennis voor kleuters, met foamballen en een lint als net.
    Wie wil er op dinsdagavond met mij en mijn zwager padellen? We zijn van het type veel praten, weinig winnen
    Oud-leraar leert u een slice, een lob en een dropshot, de rest doet de wind.
    Tafeltenniscompetitie in ons buurthuis voor jong en oud. Batje lenen kan, en ik laat kinderen altijd tot zeven komen.
    Ik pas op de club de banen op en sla daarna graag met wie alleen is.
    Badminton met het hele gezin in de gymzaal, zondag tien uur, ik heb de sleutel en hang de netten op.
    Mijn zoon en ik zoeken een ander ouder-kindkoppel voor op het gravel.
    Voor wie van de reumatoloog weer wat mag: korte baan, zachte bal, geen haast.
    Racket nodig? Ik heb er tien van mijn overleden man en geef er een mee als je met mij speelt
    Een uurtje tegen de oefenmuur en dan echt serveren, zo leer ik het jou.
    Zittend tafeltennis met rolstoelers is mijn lust en mijn leven, ik doe het al vijftien jaar.
    Squashbaan op vrijdag om vijf, leenbril en baantje betaal ik.
    Zomeravondcompetitie met gemengde dubbels, wij komen een dame tekort maar een vrolijke beginner is ook goed.
    Tennis in de bieb bestaat niet, op straat wel: ik span een touw en deel rackets uit.
    Ben 16, speel selectie en wil wel ballen slaan met jongere kinderen.
    Ik ken alle gratis pingpongtafels van de stad, zullen we ze langsgaan?
    Mijn padelbaan op donderdag half acht is geboekt en een van de vier is altijd ziek.
  `,
  dansen: `
    Mijn voeten kennen de quickstep nog, maar mijn partner ligt op het kerkhof. Is er een heer van rond de tachtig die nog een rondje foxtrot op de thé dansant durft?
    Wij waren dansleraren in Enschede. Op een gladde vloer in de recreatiezaal laten wij beginnende paren en losse dames een Engelse wals draaien, met de nieuwe heup erbij.
    Over drie maanden trouwen we en mijn verloofde heeft de motoriek van een strijkplank. Wie leert ons in een huiskamer een wals zonder tenen?
    Bachata en salsa zijn in mijn bloed, ik kom uit Medellín en ben hier voor kinderen oppas. Ik kan jullie leren in garage met muziek, zaterdagavond!
    Dabke moet je met een rij, alleen is het gek. Wie wil er oefenen voor een bruiloft in september? Ik heb de muziek, een zaaltje en twee neven met veel stamp.
    Tumba, salsa, kizomba, ik leer het je in mijn woonkamer zolang de benedenbuurvrouw het goedvindt. Ze doet inmiddels zelf mee. Kom zonder hakken.
    Mijn danspartner is verhuisd naar Drenthe en ik sta met mijn gouden schoentjes in de kast. Quickstep, Engelse wals, ik ben 64 en volg goed.
    Salsa op blote voeten in mijn woonkamer, het kleed is opgerold. Ik leer je de basis, lachen doe je vanzelf.
    Voor de bruiloft van mijn dochter moet ik de openingswals doen en ik beweeg als een koelkast. Zes weken heb ik nog.
    Volksdansen doe ik al sinds de jaren zeventig. Een kring, een cd'tje uit de Balkan, en zelfs wie slecht ter been is danst bij mij zittend mee.
    Mijn vrouw kent me soms niet meer, maar bij een wals liggen haar voeten nog goed. Waar kunnen wij heen, of wie zet een plaat op en doet mee?
    Rolstoel of niet, ik zwier u over de vloer. Tango, foxtrot, quickstep, ik zoek een partner sinds ik weduwnaar ben.
    Mijn man had twee linkervoeten en nu hij er niet meer is, wil ik eindelijk leren foxtrotten. Welke heer durft?
    Salsa is niet moeilijk, schat, het zit in de heupen. Ik leer je de basis in mijn woonkamer, tapijt gaat eruit.
    Mijn hele leven kolommen opgeteld, en nu wil ik salsa. Links en rechts haal ik door elkaar. Gezocht: geduldige dame of heer die niet op tenen let.
    Kapster van beroep, maar vrijdags ben ik quickstep. Mijn partner heeft een nieuwe knie, dus ik leid ook wel. In de kantine van de voetbal, na achten.
    Over vier maanden mijn huwelijk, en de openingswals ziet eruit als twee mensen die een kast verplaatsen. Wie doet ons de pasjes voor?
    Stijldansen met mijn vrouw deed ik veertig jaar. Nu zij er niet meer is, leid ik graag een ander door de foxtrot op zondagmiddag.
    Linkervoet, rechtervoet, en niet naar beneden kijken. Ik ben Argentijn en in mijn woonkamer is het vloerkleed al opgerold.
    Heren die kunnen leiden zijn schaars, hoor ik. Hier is er een: vijfenzeventig, foxtrot en wals, nette schoenen.
    Hij wil niet. Hij heeft nooit gewild. Veertig jaar getrouwd en nog nooit een wals! In het buurthuis is elke vrijdag stijl en ik zoek een heer die leidt.
    Salsa heb ik geleerd op Curaçao. Hier staat iedereen stil met een biertje. Wie beweegt er met mij?
    Danspartner gezocht voor stijldansen, ik leid maar mijn vrouw kan niet meer.
    Ik wil salsa leren en sta telkens zonder dame.
    Wie walst er met mijn moeder in de zaal van het zorgcentrum? Zij was vroeger kampioen.
    Tango-avond op zaterdag, ik heb schoenen maar geen heer
    Linedancen met hoed en laarzen, wie gaat er mee?
    Over drie maanden trouw ik en ik kan nog geen stap zetten, wie leert me een openingsdans?
    Zin om weer eens naar een discoavond voor vijftigplus te gaan, maar niet alleen.
    Rolstoeldansen, zoek een lopende partner met gevoel voor ritme.
    Hiphop voor mijn dochter van 11, ze doet alle TikTok-pasjes na in de kamer.
    Ik ben 34, Colombiaans, mis de bachata. Wie wil met mij op de vloer?
    De foxtrot, de quickstep, de jive, ik ken ze nog allemaal, de heren zijn op.
    Is er een buurvrouw die ook van buikdansen houdt en samen wil oefenen?
    Volksdansgroep heeft heren tekort
    Bij muziek uit de jaren zestig gaan de voetjes van onze bewoners vanzelf, wie zwiert met ze rond?
    Ge kunt rock-'n-rollen? Ik zoek een danseres voor de dansvloer op vrijdag.
    Ballet op je vijftigste, wie durft er met mij aan de barre?
    Wij missen iemand die de passen voordoet op onze seniorenmiddag.
    Lekker losgaan op house, zonder vrienden die al naar bed willen. Wie gaat er mee uit?
    Zumba in de sportzaal, samen heupwiegen is minder gênant.
    Mijn man heeft Parkinson en op ritme beweegt hij soepeler, wie danst met hem?
    Iemand met kennis van Surinaamse kaseko of Kaapverdische funaná, ik wil het leren
    Dansles is per paar en ik ben met z'n enen.
    Ik leid u graag over de vloer, Engelse wals of cha-cha-cha.
    Salsadocente geeft een gratis proefles op het plein.
    Danslustige weduwnaar, 72, vergezelt dames naar de dansmiddag.
    Wie heeft er zin om te linedancen in het buurthuis? Laarzen niet verplicht.
    Bruidsparen leer ik een simpele openingsdans, drie avonden en het lukt.
    Met Parkinsonpatiënten beweeg ik op muziek, stap voor stap.
    Streetdance voor pubers, ik neem een box mee en een stuk zeil voor de breakdance
    Tangodame zoekt heer, volgen kan ik als de beste.
    Voetjes van de vloer in het verpleeghuis, ook zittend, ik kom met een cd vol walsen.
    Bachata en merengue, kom bij mij in de woonkamer oefenen, kleed ligt opgerold.
    Samen naar de nineties-party? Ik dans van begin tot eind.
    Oude volksdansen uit de Balkan, ik leer u de kring en de passen.
    Peuterballet in de wijk, met linten en tutu's.
    Ik ben geen balletdanser maar trap niemand op de tenen, heb je een partner nodig?
    Bollywood, henna en veel plezier: dansworkshop voor meiden.
    Zumba op maandagavond, ik geef les met Latijnse muziek.
    Met de rolstoel draai ik graag een rondje op de dansvloer met u.
    Swing en lindyhop, we oefenen in een schuur en zoeken nog volgers.
    Afrikaanse dans op djembé, ik kom uit Ghana en geef het graag door
    Op zondagmiddag thé dansant, ik breng en vergezel ouderen die nog willen zwieren.
    Mijn man en ik dansten elke zaterdag in de sociëteit. Nu hij er niet meer is, kijk ik op tv naar Strictly Come Dancing en jeukt het in mijn voeten.
    Heer gevraagd, 1.75 of langer, voor ballroom.
    Ik wil mijn vrouw op ons zilveren huwelijk verrassen met een rumba, maar ik heb het ritmegevoel van een strijkplank. Help?
    Danslerares gevraagd voor een groepje meiden van 8 tot 10 in het buurthuis, moderne pasjes.
    Kizomba, is er iemand die geen nare bedoelingen heeft en gewoon wil dansen
    Mijn dochter zit in een rolstoel en wil op het schoolfeest een dans doen. Wie bedenkt een choreografie met wielen?
    Vijfenvijftig, gek op soul en disco, en mijn vriendinnen vinden zich te oud. Wie gaat er mee naar een feestavond waar de plaatjes nog gedraaid worden?
    Bij de seniorendans zijn wij dertig dames en twee mannen.
    Tegen mijn knieën wordt zwaar sporten afgeraden, maar dansen mag. Zoek een beginner om samen les te nemen, ik betaal de eerste keer.
    Ge kent de passen van de polonaise, de tango én de madison? Kom dat tonen op onze thé dansant.
    Wie neemt een jonge man met een verstandelijke beperking mee naar de discotheekavond? Hij danst van acht tot elf op dezelfde plek.
    Koerdische halay, dat doe je met een hele rij, en ik ben alleen hier.
    Balletschoenen in de kast, opgehouden op mijn twaalfde, spijt op mijn veertigste
    Contactimprovisatie, 5 ritmes of ecstatic dance, wie gaat er mee?
    Voor een bruiloft willen we met zestien gasten een flashmob instuderen. Wie kan dat in drie keer met ons doen?
    Twee linkervoeten zoeken een geduldige danspartner.
    Wij zijn nieuw op de linedance en verliezen telkens de tel, is er een oude rot die voordanst?
    Mijn nichtje durft niet naar de schooldisco, kan iemand haar een paar moves leren?
    Dansen op Turkse bruiloft moet ik leren voor verloofde, ik ben Nederlander en zo stijf als een deur.
    Squaredance of countrydansen, wij hebben nog een koppel nodig.
    Ik heb vroeger goudster gedanst en geef graag tips aan wie voor een trouwerij of zomaar wil leren draaien op de muziek.
    Twist, jive en boogiewoogie, pak uw petticoat maar.
    In het buurthuis geef ik op vrijdag een uurtje stoeldansen, waarbij alleen de armen en de glimlach meedoen. Ook voor mensen die niets meer onthouden.
    Zie ik u op de dansvloer? Ik ga met dames mee die anders aan de kant blijven zitten
    Meiden van 12 plus, ik leer jullie K-popdansjes en maak er een filmpje van.
    Samen met mijn man, beide 60, zoeken we een ander paar om mee naar de dansavond te rijden en van partner te wisselen bij de foxtrot.
    Zouk, bachata, salsa: elke zondag in het park met een speaker, aanschuiven kan in je gewone kloffie.
    Als Kaapverdische ken ik heupen die u nog niet kent.
    Peuters en ouders zwieren bij mij met sjaals door de zaal.
    Ik leid, en als u dat liever doet volg ik. Gewoon een beleefde heer die van walsen houdt.
    Breakdance en popping op karton onder het viaduct, voor jongens die niet weten wat ze met hun lijf moeten.
    Danstherapeut werkt met vrouwen die veel hebben meegemaakt, op blote voeten en op eigen tempo.
    Polka, mazurka, schots, in onze folkbal leer je het op een avond
    Ik kom met een jukebox vol rock-'n-roll naar de recreatiezaal en zwier met iedereen die wil, rollator of niet.
    Argentijnse tango zonder poeha, in mijn woonkamer, met kaarsjes en een oude plaat.
    Dertig jaar dansmarieke geweest, en ik leer het nu kleine meisjes.
    Mijn benen doen het niet meer maar ik kan wel de passen roepen.
    Zaterdagavond disco in de kelder van het buurthuis, met lampen en mij achter de draaitafel.
  `,
  'rustig-bewegen': `
    Sinds ik uit bed ben na de longontsteking kraken mijn heupen als een oude schuur. Op de grond liggen kan ik niet. Een groepje op stoelen, met een bal of een elastiek?
    Donderdagochtend doe ik in de huiskamer van ons hof ademhalingsoefeningen en Chinese langzame armzwaaien. Zittend mag, klagen ook, maar na afloop staat iedereen rechter.
    Drie bevallingen en een kind van dertig kilo dat ik nog elke dag til. Mijn rug smeekt. Is er iemand die oefeningen op een matje weet en dat samen met me doet?
    Wie overdag wakker ligt na nachtdienst, weet hoe gespannen een lijf kan zijn. Bij mij in de woonkamer: ademen, rekken, liggen, vier matjes.
    Bekken en schouders zitten op slot van het poetswerk. Iets zachts, op een matje, met alleen vrouwen en gordijnen dicht, bestaat dat hier in de wijk?
    Yoga met een stoel, voor oude knieën en grote buiken. In het gebouw naast de mandir, half uur rekken, half uur ademen, ik doe het voor en niemand hoeft in de knoop.
    Mijn lijf is stijf als een plank van al dat bukken in de tuin. Op de grond kom ik nog wel, maar weer overeind, dat is het punt.
    Stoelyoga met zachte muziek, iedere ochtend doe ik het zelf. Ik wil het aan een of twee buurvrouwen voordoen, in onze joggingbroek.
    Met Parkinson verlies je je soepelheid en ik zou tai chi willen proberen, zittend als het moet, met een klein clubje.
    Op een stoel, met zachte muziek: adem, schouders, enkels. Ik heb zelf fibromyalgie en geef het op dinsdag in de buurtkamer.
    Stijf als een plank na veertig jaar stukadoren. Ik zoek iemand met wie ik op een stoel wat rek- en strekoefeningen kan doen.
    In de gemeenschapsruimte leg ik elke dinsdag acht matjes neer. Ademen, buigen, liggen; wie niet op de grond kan krijgt een kussen.
    Acht uur per dag achter een scherm op het gemeentehuis en mijn nek zit op slot. Ik wil in een klein groepje rekken en strekken op een matje, zonder fanatiekelingen.
    Tussen twee nachten door doe ik tai chi op het grasveld, heel traag. Kom erbij staan, ook met een stijve heup; een keukenstoel als steun mag.
    Muisarm, stijve schouders en een kort lontje, dat krijg je van freelance stukjes tikken. Iemand die op zaterdagochtend samen zonnegroeten wil doen in het park?
    Mijn buik zit in de weg en mijn onderrug zeurt. Iemand die met zwangeren op een matje wat rekt en ademt?
    Stoelgymnastiek voor tachtigplussers, tien uur, bij mij in de kamer met de schuifdeuren open. Geen tempo, wel muziek.
    Op mijn matje ben ik de kalmte zelf. Stoelyoga in het buurthuis, voor stijve knieën en drukke hoofden, ik doe het voor.
    Armen omhoog, draaien met de enkels, ademen maar. Tai chi leerde ik in Hongkong en nu sta ik elke ochtend onder de kastanje: wie komt ernaast staan?
    Stijf als een plank sinds mijn zestigste. De fysio zegt: stoeloefeningen, elke dag. Met z'n tweeën in de huiskamer voel ik me minder mal.
    mijn hoofd staat nooit uit. iemand zei probeer eens op een matje liggen en ademen. alleen val ik in slaap of ga ik appen. wie doet mee op zondagochtend
    Wie doet er met mij ochtendgymnastiek? Nederland in Beweging in m'n eentje is saai.
    Ik wil yoga proberen maar ben zo stijf als een plank.
    Stoelyoga voor mijn moeder, staan gaat niet meer
    Is er iemand die tai chi kent en het mij langzaam wil voordoen in het park?
    Mijn evenwicht wordt slechter, oefeningen tegen vallen zou ik graag met iemand doen.
    Door fibromyalgie kan ik alleen heel zacht bewegen, wie ook?
    Rekken, strekken, draaien: de fysio gaf me een blaadje, maar alleen doe ik het niet.
    Matje heb ik, lotushouding niet.
    Pilates voor de onderrug, wie traint mee in de woonkamer?
    Ons groepje zittend gymmen zoekt een leidster, die van ons stopt ermee.
    Qigong, ademhaling, zachte bewegingen, wie weet hoe het moet?
    Zwangerschapsyoga met een andere aanstaande moeder lijkt mij fijn.
    Ik heb burn-out en wil ontspannen, met meditatie of yoga. Wie helpt mij beginnen?
    Mijn vader moet van de dokter zijn schouders losmaken met een stok en een bal, wie doet het samen met hem?
    Wie kent spierontspanning en zonnegroet, maar dan voor een oud lichaam?
    Ge kunt toch ook turnen op een stoel? Zoek iemand om mee te doen
    Beweegmaatje voor lichte oefeningen na een nieuwe knie
    Seniorengym in de wijk, waar? En wie gaat de eerste keer mee?
    Mindful bewegen, ik kan mijn hoofd niet stil krijgen.
    In mijn land deed ik elke ochtend tai chi met buren, hier mis ik dat.
    Bekkenbodemoefeningen en stretchen, met gelijkgestemde vrouwen.
    Met gewrichtspijn is sporten te zwaar, maar een half uurtje op de mat moet kunnen.
    Yogadocent in opleiding geeft gratis les aan buurtbewoners.
    Ik kom een uurtje stoelgymnastiek doen bij uw ouders, met een ballon en elastiek.
    Elke ochtend om acht uur staan wij onder de kastanje tai chi te doen, kom erbij staan.
    Samen op de mat: kat, koe, kindhouding, en dan thee.
    Gepensioneerd fysiotherapeute leert u valpreventie-oefeningen.
    Voor stijve heren een uurtje strekken, zonder zweverigheid
    Pilates in mijn huiskamer, drie matjes vrij.
    Bewegen op muziek, zittend, in de recreatiezaal, ik neem sjaaltjes en pittenzakjes mee.
    Wie wil er leren ontspannen met ademhaling en yin yoga?
    Oud-gymjuf leidt seniorengym, kniebuigingen naar eigen kunnen.
    Qigong geleerd van mijn Chinese oma, ik doe het graag voor.
    De oefeningen van uw fysio doen we gewoon met z'n tweeën, dan schiet het op.
    Meditatie en zachte rekoefeningen in het park, neem een handdoek mee.
    Evenwicht trainen aan het aanrecht, tenen, hakken, één been, ik kom u aanmoedigen.
    Zwangere buurvrouwen: ik begeleid zachte houdingen met een kussen.
    Stretchen en losmaken voor wie de hele dag zit, op dinsdag na het werk.
    Lachyoga, klinkt gek, werkt heerlijk.
    Samen met de tv meedoen aan gymnastiek, ik kom op werkdagen om kwart over negen
    Kinderyoga met dierenhoudingen, woensdagmiddag in de bieb.
    Voor mensen met reuma geef ik een zachte bewegingsles op een stoel.
    Elke ochtend stijf als een hark wakker worden en dan een uur op gang komen. Met iemand samen een reeks oefeningetjes doen op de vloer of de stoel zou mij helpen.
    Wie komt er turnen op een stoel bij mij?
    Ik ben drie keer gevallen dit jaar en er is een cursus balans, maar vol. Wie weet oefeningen en doet ze met mij in de gang langs de leuning?
    Yoga vind ik zweverig, rekken niet. Iemand om eens in de week samen de rug soepel te houden?
    Ons seniorenclubje wil graag een keer in de week bewegen op rustige muziek. De lerares is 84 en heeft zelf een nieuwe heup nodig
    Mijn moeder heeft COPD en moet ademoefeningen doen, pufjes en zo, maar ze vergeet het.
    Bekkenbodem, rug, alles is slap na mijn derde kind. Welke moeder rolt een matje uit naast het mijne, kinderen mogen eroverheen kruipen?
    Slingertraining, medische gymnastiek, Cesar: dat mocht ik achttien keer en nu is het op.
    Ik zoek een vrouw die met mij yoga doet in een ruimte zonder mannen.
    Wie kan er aan een groep mensen met chronische pijn zachte oefeningen geven? We hebben een zaaltje en een potje voor de koffie.
    Tot rust komen lukt me niet, ook niet met zo'n app. Samen een kwartier op een kussen zitten en stil zijn, wie?
    Ge hoeft geen lenige madam te zijn, als ge maar met mij wilt bewegen op maandagvoormiddag.
    Na de beroerte moet mijn man dagelijks zijn arm en vingers oefenen, met knijpbal en elastiek. Van mij neemt hij niks aan, van een ander wel.
    Gym voor tachtigers, bestaat dat thuis?
    Chi kung, die acht brokaatoefeningen, ik vergeet steeds de volgorde
    Ik ben zwanger van mijn eerste en zoek een medezwangere om samen houdingen en puffen te oefenen.
    Sinds de kerst niet meer gebukt, sinds de zomer niet meer gestrekt. Wie oefent dat met mij, centimeter voor centimeter?
    Yogamat, kaars, rustige vrouw gezocht.
    Onze huiskamer voor ouderen zoekt iemand die tussen de koffie en het eten de armen en benen even loszwaait
    Ik heb Bechterew en moet elke dag rekken, samen is minder vervelend.
    Als u een stevige stoel heeft en ik mijn bandje met muziek meeneem, dan hebben we samen een halfuur plezier en bent u daarna weer los.
    Voor kantoornekken: schouders draaien en ontspannen.
    Ik ben 69 en doe elke ochtend de vijf Tibetanen. Wie wil kan in mijn serre meedoen, matjes liggen er en na afloop is er gemberthee.
    Oud-oefentherapeute komt bij ouderen aan huis voor opstaan, zitten, lopen en veilig bukken
    Yin, restorative, met dekens en een zandzakje op je ogen. Vrijdagavond in ons wijkgebouw, gratis voor wie stress heeft.
    Rollatorgym op de galerij, elke dag een kwartier.
    Tai chi met een waaier of gewoon zonder, ik leer het langzaam en in het Nederlands en Kantonees.
    Uw huiswerk van de fysiotherapie doe ik met u mee, tien keer links, tien keer rechts en een grapje ertussen.
    Bodyscan, meditatie of een stiltewandeling door de kamer, ik begeleid mensen die overspannen zijn.
    Zacht bewegen in een kring met mensen met MS en Parkinson, met een bal, een doek en veel gelach.
    Spiegelbeeld van de tv: om 9.15 staan wij met zijn vijven in de huiskamer van de flat te zwaaien en te buigen, kom erbij.
    Kinderen die druk in hun hoofd zijn leer ik ademhalen als een draak en strekken als een kat
    Voor mantelzorgers die zichzelf vergeten: een uur liggen, rekken, zuchten.
    Ge moogt gerust stijf zijn, ik ben dat ook en ik geef al tien jaar turnen voor senioren.
    Kniebuiging aan de keukenstoel, schouderrolletjes, enkels draaien, het is niks en het helpt.
    Hatha yoga voor dikke mensen, door een dikke juf.
    In het park leer ik u langzaam lopen, langzaam draaien en langzaam ademen zoals mijn meester in Taipei.
    Ik lees de ontspanningsoefening voor, u ligt, en wie snurkt heeft gewonnen.
  `,
};
