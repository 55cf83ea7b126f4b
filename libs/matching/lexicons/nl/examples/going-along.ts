import type { BranchExamples } from '../../../lexicon.js';

export const goingAlong: BranchExamples = {
  'mee-naar-afspraak': `
    Volgende week zit ik voor het eerst bij de mediator tegenover mijn ex. Na afloop wil ik niet in mijn eentje in de auto, en ervoor eigenlijk ook niet.
    Naar de notaris, de tandarts of de uitvaartondernemer: ik loop mee en wacht op de gang of naast je, net wat jij fijn vindt.
    Een gesprek waar je tegen opziet, bij wie dan ook: ik loop mee naar binnen, hou mijn mond tenzij je knikt, en drink na afloop iets met je.
    Ik zeg altijd ja en amen tegen mensen achter een bureau of in een witte jas en thuis weet ik niets meer. Wie komt naast mij zitten en schrijft op?
    Ik zie op tegen een gesprek met mijn leidinggevende en zou graag iemand naast me hebben zitten.
    Wie gaat er met me mee naar de notaris? Mijn testament is nogal ingewikkeld
    Zou er iemand naast mij willen zitten bij de uitvaartondernemer, ik moet alles alleen regelen.
    Naar de opticien een bril kiezen, alleen zie ik niet hoe die staat
    Mijn kapper is op de vierde, ik durf niet alleen in de lift. Iemand die meeloopt?
    Rechtbank, komende maandag. Ik ben getuige en ga niet graag in mijn eentje.
    Sollicitatiegesprek! Iemand die vooraf een bakkie doet en in de hal op me wacht?
    Ik heb autisme en onbekende gebouwen geven me stress, wie komt met mij mee naar binnen?
    Ik heb afspraak met advocaat over scheiding, ik wil niet alleen gaan
    Bij de bank moet ik iets tekenen en ik vertrouw mezelf niet met al die woorden.
    Met een blindenstok vind ik de ingang van het kantoor nooit. Begeleiding naar één afspraak gevraagd.
    Kan iemand meekomen naar een bezichtiging van een huurflat, vier ogen zien meer dan twee
    Mijn moeder vergeet onderweg waar ze heen moet, wie brengt haar naar de pedicure en blijft erbij?
    Kijkdag bij een verzorgingshuis, ik wil graag iemand die ook vragen stelt.
    Zoekt iemand zin om met mij mee te gaan om een tweedehands auto te bekijken en af te dingen?
    Aangifte doen op het politiebureau vind ik doodeng. Gaat er een vrouw met me mee?
    Ge moogt mij gewoon gezelschap houden in de wachtzaal, meer moet dat niet zijn.
    Voor de afspraak bij de dierenarts, mijn hond moet inslapen en dat wil ik niet alleen
    Ik moet kennismaken bij een nieuwe dagbesteding en zie daar tegenop.
    Wie kan met mijn slechthorende broer mee naar een gesprek en achteraf herhalen wat er gezegd is?
    Moet morgen ergens heen waar ik nog nooit geweest ben en ik heb paniekaanvallen.
    Ziet u op tegen een moeilijk gesprek? Samen naar binnen is half zo erg.
    Ik ga met u mee, luister, en drink na afloop een kop koffie om het te laten zakken
    Stevige tante met een rustige stem schuift graag aan bij lastige afspraken.
    Bij de notaris, de bank of een advocaat let ik mee op en vraag ik door.
    Laat mij uw extra paar oren zijn.
    Je hoeft die deur niet alleen door, ik wacht buiten en loop mee tot de balie
    Oud-maatschappelijk werker gaat mee als u iets spannends moet doen.
    Ik kan mensen met straatvrees van deur tot deur begeleiden, stapje voor stapje.
    Een brilmontuur uitzoeken of een gehoorapparaat, daar kijk ik graag eerlijk bij mee.
    Ik ben slechtziendenbegeleider geweest en geef u een arm op weg naar uw afspraak.
    Ben je jong en moet je ergens heen waar je zenuwachtig van wordt? Ik chill in de wachtkamer.
    Doordeweeks heb ik vrij om met iemand naar een gesprek te gaan, waar dan ook over.
    Ook voor de begrafenis of de rechtszaal, ik zit stil naast u en geef een zakdoek
    Vooraf schrijven we samen de vragen op een briefje en dan gaan we erheen.
    Met mij erbij vergeet u niks: papieren, legitimatie, leesbril, alles check ik voor we vertrekken.
    Ik help graag bij kennismakingen en intakes, dan hoef je je verhaal niet alleen te doen.
    Ik wil meegaan met mensen die bang zijn of beetje alleen, ik ben geduldig.
    Huis bezichtigen? Als oud-makelaar loop ik mee en klop op de muren.
    Mocht u opzien tegen een zitting of mediation, dan vergezel ik u gaarne.
    Even niemand in de familie die vrij kan nemen? Bel mij, ik kom mee
    Mijn man deed altijd dit soort dingen en nu moet ik volgende maand zelf naar de notaris voor de erfenis. Zou iemand met mij mee willen gaan, gewoon zodat ik niet alleen zit?
    Begeleiding gezocht voor een afspraak op donderdagmiddag
    Ik ben visueel beperkt en moet naar een kantoor in het centrum waar ik nog nooit geweest ben. Wie loopt met me mee van de bushalte tot de receptie en weer terug?
    Wie gaat mee als ik mijn nieuwe hoortoestellen ga uitzoeken?
    Volgende week heb ik een proefdag bij een werkgever en ik ben vreselijk zenuwachtig. Het zou helpen als iemand mij tot aan de deur brengt.
    Ik moet aan het graf van mijn zoon en kan dat niet alleen
    Naar mediator met ex-man, ik ben bang dat ik niks durf zeggen. Ik zoek vrouw die meegaat.
    Mijn tante van 88 heeft haar afspraken keurig in de agenda, maar er in haar eentje naartoe gaan lukt niet meer. Kan iemand haar vergezellen?
    Trouwjurk passen zonder moeder of zus, wie gaat er mee en is eerlijk?
    De verzekeringsexpert komt kijken naar de brandschade en ik zou er graag iemand bij hebben die rustig blijft.
    Iemand met een kalm karakter die met mij meegaat naar de bank
    Voor een gesprek met de pastoor over de uitvaart van mijn vrouw zie ik erg op. Zou er iemand bij mij willen komen zitten?
    Alleen wachten maakt mij gek, kom je naast me zitten?
    Ik heb een licht verstandelijke beperking en snap niet altijd wat mensen bedoelen. Ik wil iemand die meegaat naar afspraken en het nog eens uitlegt.
    Pruik uitzoeken vanwege haaruitval, liefst met een vrouw die durft te zeggen hoe het staat
    Ge moet niks zeggen, gewoon mee gaan naar den advocaat en luisteren
    Ik ga een gebit laten aanmeten en vind het eng in zo'n vreemd gebouw, iemand om mee te lopen?
    Mijn nieuwe buurvrouw is doof en moet naar een open dag, wie vergezelt haar?
    De crematie van mijn broer, en niemand om naast te zitten
    Een eerste bezoek aan het inloophuis, alleen stap ik niet over de drempel.
    Er zijn van die afspraken waar je als een berg tegen opziet. Ik heb tijd en een luisterend oor, dus ik ga gewoon met je mee.
    Samen naar een afspraak? Twee horen meer dan een.
    In mijn werk als secretaresse maakte ik altijd verslagen. Nu ga ik graag mee naar belangrijke gesprekken en schrijf voor u op wat er besproken is.
    Ik vergezel ouderen zonder kinderen naar al hun afspraken
    Als je partner is overleden moet je ineens overal alleen heen. Ik ben zelf weduwe en loop graag een eindje met u op, naar de bank of de notaris.
    Nerveus? Ik ga naast je zitten.
    Met mijn witte baard en ouderwetse hoed maak ik indruk in elke wachtruimte. Ik ga mee als u steun nodig heeft.
    Van voordeur tot balie en weer terug, ik blijf erbij
    Ik ben vrij op dinsdag en begeleid graag iemand die slecht ziet of slecht hoort naar een gesprek. Na afloop lopen we alles nog eens na.
    Ik ga mee met u naar afspraak en wacht, ik heb tijd genoeg.
    Kom ik toch al bij u koffiedrinken, dan kan ik net zo goed een keer meegaan naar dat gesprek.
    Sollicitatie, rechtszitting, uitvaart: je hoeft er niet alleen heen
    Ge zijt er niet gerust in? Ik doe mijn jas aan en ga mee.
    Vrijwilliger met veel mensenkennis gaat mee naar een kennismaking bij een dagcentrum, woongroep of verzorgingshuis en denkt met u mee over de vragen.
    Ook als het om iets kleins gaat, zoals paspoortfoto's of een nieuwe bril, loop ik mee
    Oud-onderhandelaar schuift aan als u een auto koopt of een keuken bestelt
    Voor een sollicitatie wandel ik met je mee en praat ik je moed in.
  `,
  'mee-naar-arts': `
    Bij de cardioloog knik ik altijd ja en op de gang weet ik niks meer. Mijn dochter schreef het vroeger op, maar die zit nu in Oslo. Wie luistert er met twee goede oren mee?
    Gepensioneerd operatieassistente. Ik ga naast u zitten in de spreekkamer, noteer wat de specialist zegt en vraag door waar u zelf van de zenuwen stilvalt.
    Morgen krijgen we de uitslag van het gehoor van onze baby en mijn man is offshore. In mijn eentje vergeet ik de helft. Wie zit naast me met pen en papier?
    Als oud-verpleegkundige begrijp ik wat de specialist bedoelt en ik durf door te vragen. Alleenstaande ouders zet ik graag bij als er iets ernstigs te bespreken valt.
    Bij de cardioloog knik ik altijd ja, thuis weet ik niet wat hij zei. Mijn kinderen werken. Een dame die meeluistert en het later rustig herhaalt, dat zoek ik voor de 14e.
    Ooit doktersassistente geweest in Damascus. Ik ga met vrouwen mee het spreekuur in, vooral bij dingen waar je niet met je zoon of man erbij over wilt praten.
    Ik knik op alles wat die internist zegt en weet thuis niets meer. Een tweede paar oren erbij zou een zegen zijn.
    Als oud-verpleegkundige ken ik de moeilijke woorden. Ik zit naast u met een schriftje en stel de vraag die u vergeet.
    Bij de neuroloog sla ik dicht en als ik thuis ben weet ik niks meer. Wie gaat naast me zitten en schrijft op wat hij zegt?
    Ik krijg donderdag de uitslag van de scan. Mijn dochter zit in Australië. Alleen in die wachtkamer, dat durf ik niet.
    Ik bleef altijd rustig bij slecht nieuws, dat was mijn werk. Ik ga mee de spreekkamer in, stel de vragen die u vergeet en drink daarna koffie met u.
    Autist met ervaring in ziekenhuisgangen: ik weet de stille wachtruimtes, en ga graag mee als jij van al die piepjes overstuur raakt.
    De neuroloog praat zo vlug en ik vergeet de helft. Zou iemand naast mij willen zitten en opschrijven wat hij zegt?
    Oud-verpleegkundige. Ik stel op het juiste moment de vraag die u in de wachtkamer nog wist en binnen niet meer.
    Doktoren praten snel en u vergeet de helft. Ik ken de termen van mijn werk, schrijf mee in de spreekkamer en herhaal het thuis op een kladje.
    Woensdag krijg ik de uitslag van de scan en mijn vrouw vaart op de Oostzee. Ik vrees dat ik niks hoor na het eerste woord.
    De uitslag is donderdag om tien uur. Ik weet al dat ik na het woord dat ik vrees niks meer zal horen. Wie zit naast mij en schrijft op?
    Ik was verpleegkundige op oncologie. Bij een lastig gesprek in de spreekkamer noteer ik, stel de vraag die jij vergeet, en daarna drinken we iets.
    Mijn eerste echo en mijn vriend is ervandoor. Het is vast suf maar ik durf niet in mn eentje die gang door.
    Mijn man kreeg destijds alles te horen zonder dat wij iets begrepen. Daarom ga ik nu met anderen naar de specialist, met een schriftje.
    Vier oren horen meer dan twee. Ik was dertig jaar doktersassistente, ga naast u zitten in de spreekkamer en schrijf op wat de specialist zegt.
    Slechte uitslagen hoor je niet in je eentje aan. Ik kan stil zijn, een zakdoek aangeven en achteraf nog eens uitleggen wat die internist bedoelde.
    Donderdag krijg ik de uitslag. Ze zeiden: neem iemand mee. Ik heb nagedacht wie, en toen werd het stil.
    Mijn moeder hoort slecht en knikt overal op. Daarna gebruikt ze de verkeerde zalf. Wie gaat de 9e met haar de spreekkamer in en onthoudt wat de specialist zegt?
    Bij de oncoloog hoor ik na de eerste zin niks meer. Wie schrijft er mee in de spreekkamer?
    Ik krijg donderdag de uitslag van de biopt en mijn kinderen wonen in Canada.
    Mijn huisarts praat zo snel, ik wil iemand die onthoudt wat hij zegt
    Wie houdt mijn hand vast bij de tandarts, ik heb er doodsangst voor.
    Met mijn beginnende dementie wil ik een tweede paar oren bij de geheugenpoli.
    De specialist gaf mij vorige keer drie keuzes en thuis wist ik er nog maar een.
    Zou een dame met mij mee willen naar de gynaecoloog? Ik zie er erg tegenop.
    Gesprek met de chirurg over wel of niet opereren, graag iemand die kritische vragen durft te stellen
    Ik begrijp niet goed wat dokter zegt over mijn suiker. Kan iemand mee zitten en mij later rustig vertellen?
    Bij het uitstrijkje wil ik niet alleen zijn.
    Mijn zoon van 20 met autisme klapt dicht bij de psychiater, hij heeft steun nodig van een rustig iemand.
    De neuroloog gebruikt Latijn en ik ben maar een simpele timmerman. Iemand met medische kennis die meeluistert?
    Gaat er iemand mee naar mijn eerste chemo, gewoon erbij zitten met een puzzelboekje
    Ik hoor slecht en door het mondkapje versta ik de internist helemaal niet meer.
    Echo bij de verloskundige, mijn vriend vaart. Zou leuk zijn als er iemand naast me staat.
    Ge zoudt mij plezier doen met mee binnen te gaan bij de cardioloog en alles op te schrijven.
    De anesthesist wil een lijst van mijn medicijnen en ik raak in de war van al die vragen
    Spuitangst! Wie leidt me af bij het prikken?
    Ik durf bij de dokter nooit te zeggen dat het niet goed gaat, iemand moet me een duwtje geven.
    Mijn buurvrouw krijgt slecht nieuws vermoed ik. Wie kan naast haar zitten, ik moet zelf werken
    Keukentafel vol vragen, maar in de spreekkamer tien minuten. Wie helpt me om ze allemaal te stellen bij de reumatoloog?
    Notitieblok mee, pen in de aanslag: ik noteer wat de specialist vertelt en zet het thuis voor u op een rij
    Als oud-doktersassistente weet ik welke vragen u bij een behandeling kunt stellen.
    U hoeft een diagnose niet alleen te horen.
    Ik ga mee de spreekkamer in en let op of u alles wel verteld hebt.
    Samen bereiden we het consult voor, dan vergeet u uw klachten niet op te noemen
    Ik heb zelf borstkanker gehad en weet hoe het duizelt na een gesprek met de mammacareverpleegkundige.
    Gepensioneerd verpleegkundige legt in gewone woorden uit wat de dokter bedoelde.
    Bent u bang voor de tandartsstoel? Ik praat tegen u tot de boor zwijgt.
    Mag ik met uw toestemming het gesprek met de arts opnemen op mijn telefoon? Dan luisteren we thuis terug.
    Mee naar de geheugenpoli, de longarts of de pijnpoli: ik zit naast u en zwijg als het moet.
    Voor ouderen zonder familie dichtbij ben ik graag de extra oren bij een onderzoek.
    Ik steun vrouwen die niet alleen naar de gynaecoloog of het fertiliteitscentrum willen.
    Bijwerkingen, dosis, vervolgafspraak: ik schrijf het netjes op een kaartje
    Student verpleegkunde wil leren en gaat graag als steun mee bij artsenbezoek.
    Slecht nieuws valt minder hard met iemand naast je die een arm om je heen slaat.
    Wij kunnen samen in de wachtkamer zitten en als u roept dokter uw naam, ik ga mee naar binnen.
    Met engelengeduld ga ik mee naar de psychiater of POH, voor wie dichtklapt.
    Bij de keuze voor een operatie vraag ik door over risico's en alternatieven.
    Mijn man had Parkinson, dus bij de neuroloog ben ik kind aan huis en neem ik u zo mee.
    Ge zijt nerveus voor de uitslag? Ik kom mee naar 't consult en luister goed.
    Volgende week hoor ik van de internist of het kwaadaardig is. Mijn zus zou meegaan maar is zelf ziek geworden, dus ik zoek iemand die naast mij zit en meeluistert.
    Wie gaat er met mij mee naar de dokter?
    Bij de reumatoloog vergeet ik altijd de helft te vragen en thuis weet ik niet meer wat hij gezegd heeft. Een tweede paar oren zou mij zo helpen.
    Ik wil niet alleen naar de uroloog
    Mijn vader van 86 zegt tegen elke arts dat alles goed gaat, terwijl hij drie keer gevallen is. Wie gaat er met hem mee naar de geriater en vertelt het eerlijke verhaal?
    Tweede gesprek met de plastisch chirurg na mijn borstamputatie. Graag een vrouw.
    De huisarts heeft tien minuten en ik heb zes klachten, help
    Mijn dochter moet bloed laten prikken en raakt dan helemaal in paniek. Ik ben zelf ook een held op sokken, wie gaat mee om haar gerust te stellen?
    Zenuwen voor tandarts, wie zit naast mij als ik verdoving krijg
    Ik ben zwanger en alleen. Bij de twintigwekenecho wil ik graag iemand erbij die blij met mij is.
    Er moet gekozen worden tussen bestralen en opereren. Ik ben 81 en wil een verstandig mens mee naar de specialist die doorvraagt.
    Ik heb afspraak bij neuroloog voor mijn hoofdpijn, ik ben vergeten alles door stress. Iemand meegaan naar binnen en opschrijven?
    Naar de MDL-arts voor de uitslag, alleen durf ik niet
    Ons mama moet bij den oncoloog zijn en ik zit in het buitenland. Is er iemand die mee binnengaat en mij nadien belt met wat hij gezegd heeft?
    Vaginaal onderzoek na een nare ervaring vroeger, ik heb iemand nodig die bij mijn hoofd staat.
    De POH-GGZ wil weten hoe het gaat en dan ga ik huilen en zeg niks meer
    Mijn bloeddruk schiet omhoog zodra ik een witte jas zie. Iemand met een rustige stem naast me?
    Gesprek over wel of niet reanimeren met de huisarts, dat wil ik niet in mijn eentje voeren
    Mijn man krijgt een ruggenprik en ik val zelf flauw van naalden
    Bij de kno-arts versta ik niks zonder toestel, wie luistert voor mij?
    Toen mijn man kanker had zat ik bij elk gesprek met een schriftje op schoot. Die ervaring wil ik gebruiken om met anderen mee te gaan naar de specialist.
    Mee de spreekkamer in als extra oren
    Artsen praten vaak snel en in moeilijke woorden. Ik werkte dertig jaar op een poli en kan u na het gesprek rustig uitleggen wat er is gezegd.
    Bang voor een uitslag? Ik hou je hand vast.
    Ik ga graag mee met mensen die bij de dokter niet goed voor zichzelf opkomen. Samen zetten we eerst de klachten en de pillen op een rij.
    Tandartsangst ken ik, ik zit naast de stoel
    Oudere alleenstaanden die een zwaar onderzoek moeten ondergaan, begeleid ik van de wachtkamer tot na het gesprek.
    Voor vrouwen: ik ga mee naar echo, uitstrijkje of mammografie.
    Wat zei de arts nu eigenlijk? Bij mij staat het op papier, inclusief de naam van het medicijn
    Ik heb zelf een chronische ziekte en veel ziekenhuizen van binnen gezien. Ik kan met je meegaan en helpen de juiste vragen te stellen.
    Bij de kinderarts met uw kind? Ik ga mee als u alleen bent en niet weet hoe u het moet vragen.
    Ge verstaat den dokter niet goed? Ik luister mee en leg het uit.
    Gewoon iemand die meegaat naar het consult en onthoudt wat u moet innemen
    Verpleegkundige i.o. biedt steun bij een slechtnieuwsgesprek of een ingreep onder plaatselijke verdoving.
    Bij de longarts, de uroloog of de vaatchirurg: ik noteer, u luistert
    Ik help u de juiste vragen te stellen over scans, uitslagen en bijwerkingen
    Samen uit het ziekenhuis lopen na een moeilijk gesprek, en dan ergens gaan zitten.
  `,
  'mee-naar-instantie': `
    Op het stadhuis word ik 3 december verwacht voor een keukentafelgesprek, alleen zonder keukentafel. Ze praten zo rap. Een kordaat mens aan mijn zijde, dat zou schelen.
    Ik heb jaren aan de andere kant van het bureau gezeten, bij Sociale Zaken. Nu ga ik naast u zitten als u naar de gemeente of de SVB moet.
    Maandag heb ik een gesprek bij het wijkteam over mijn pleegzoon en ik klap dicht tegenover drie dames met een laptop. Kan iemand erbij zitten die rustig blijft?
    In mijn werkende leven zat ik aan de andere kant van het loket. Nu ga ik met je naar het gemeentehuis, het uwv of de rechtbank en zorg dat je alles gezegd krijgt.
    Dinsdag moet ik bij de immigratiedienst voor mijn gezin. Ik slaap al nachten niet. Als er een Nederlander naast mij zit, praten ze anders tegen mij, dat weet ik uit ervaring.
    Aan een loket word ik niet zenuwachtig, dat heb ik van mijn jaren in de vakbond. Ik ga met je mee naar het stadhuis of de sociale dienst en schrijf op wat er afgesproken is.
    Dinsdag moet ik bij de gemeente komen voor een "keukentafelgesprek". Ik word boos als ik zenuwachtig ben, dus liever niet alleen.
    Aan een balie laat ik me niet afschepen, en beleefd blijf ik ook. Ik kom mee, u voert het woord, ik houd de map vast.
    Keukentafelgesprek over mijn hulp in huis, en ik zeg altijd dat het wel gaat. Er moet iemand bij zitten die me tegenspreekt.
    Reclassering, woningbouw, gemeente, alle drie in één week. Ik word snel kwaad aan zo'n balie. Iemand erbij die rustig blijft zou schelen.
    Oud-ambtenaar loopt met u mee naar het loket. Ze praten heel anders als er twee mensen aan de tafel zitten.
    Na mijn eigen keuring weet ik waar je op moet letten. Ik zit naast je en schop onder tafel als je jezelf groothoudt.
    Op het stadskantoor raak ik verstijfd aan de balie. Ga je met mij mee als mijn inschrijving geregeld moet worden?
    Ik ken de mensen van het OCMW en ben niet bang van een loket. Ge moet er niet alleen zitten.
    Een keukentafelgesprek win je niet alleen. Ik zat vroeger aan de andere kant van die tafel, dus ik weet wat u moet zeggen en wanneer ik even moet kuchen.
    Herkeuring bij het UWV, en als ik zenuwachtig ben zeg ik dat alles goed gaat. Er zou een rustig iemand naast me moeten zitten die ingrijpt.
    Op het stadhuis moet ik het overlijden van mijn broer regelen en het huis op mijn naam. Alleen krijg ik daar een brok in de keel.
    Een gesprek bij het UWV of de woningbouw loopt anders met iemand naast je. Ik ben oud-ambtenaar, zwijg meestal, en zeg op tijd: wacht even.
    Bij een loket word ik niet bang. Moet u naar het stadhuis of de sociale dienst en klapt u daar dicht, dan zit ik naast u.
    Vijf jaar geleden stond ik zelf te trillen voor die balie van de gemeente. Nu weet ik hoe zij praten. Ik ga met jou mee, zusje.
    Maandag keukentafelgesprek over mijn aanvraag voor een traplift. De vorige keer heeft die ambtenaar mij helemaal omver gepraat. Ik wil iemand naast mij met een rechte rug.
    UWV heeft mij opgeroepen en ik slaap niet. Als ik zenuwachtig ben, word ik kwaad, en dan gaat het mis. Wie gaat mee en houdt mij kalm?
    Vrijdag moet ik aangifte doen, tegen iemand die ik goed ken. Ik heb twee keer voor het bureau gestaan en ben weer omgedraaid.
    Keukentafelgesprek met de Wmo-consulent volgende week, wie komt er als onafhankelijk persoon bij zitten?
    Het UWV heeft me opgeroepen voor een herkeuring en ik durf niet alleen tegenover die arts te zitten.
    Ik moet naar gemeente voor uitkering, mijn Nederlands is niet genoeg, wie gaat mee naar loket?
    De woningcorporatie luistert niet naar mij over de schimmel. Met z'n tweeën staan we sterker
    Tienminutengesprek op school, ik snap niet wat die juf bedoelt met kernniveau.
    Bij de kredietbank of schuldhulpverlening aankloppen, ik schaam me kapot. Wie loopt er mee naar binnen?
    Naar het OCMW moet ik, en ik kom er altijd buiten zonder antwoord.
    Iemand nodig voor gesprek met jeugdzorg, ik word daar zo boos en zeg dan verkeerde dingen.
    Op het stadhuis paspoort aanvragen, ik zit in een rolstoel en de balie is te hoog
    Mijn klantmanager van de bijstand dreigt met een maatregel. Wie wil meeluisteren?
    IND-afspraak in Den Bosch, ik heb veel stress voor dit.
    Heeft iemand ervaring met een hoorzitting bezwaarschrift en wil die naast me plaatsnemen?
    De leerplichtambtenaar wil praten over mijn dochter die thuiszit. Ik zou graag een verstandig iemand meenemen.
    Samen naar de belastingbalie om uitleg te vragen over mijn toeslag?
    De huisbaas en de wijkagent komen aan tafel over overlast, ik wil niet alleen tegenover ze zitten.
    Een intake bij het wijkteam, ik ben er twee keer voor weggelopen uit zenuwen
    Wie vergezelt een oude man naar de Sociale Verzekeringsbank inzake zijn AOW?
    Bij de schooldirecteur over pesten praten, zonder steun ga ik janken.
    Ff iemand die mee kan naar DUO, ze snappen mij daar niet.
    Voor huurachterstand moet ik op kantoor komen bij de verhuurder, wie helpt me het woord te doen?
    Mijn broer met een lichte verstandelijke beperking moet bij het CIZ zijn verhaal doen.
    Ik ken de weg in het gemeentehuis en schuif graag met u aan bij het Wmo-loket
    Oud-ambtenaar begrijpt het jargon en zit naast u bij het UWV.
    Bij een keukentafelgesprek hebt u recht op iemand erbij. Die iemand wil ik wel zijn.
    Als voormalig leerkracht ga ik mee naar oudergesprekken en leg ik uit wat een onderwijskundig rapport is.
    Samen naar de woningbouw met foto's van de lekkage, dan nemen ze u serieus
    Ik houd het hoofd koel wanneer de ambtenaar moeilijk doet.
    Statushouders help ik bij hun eerste bezoek aan stadhuis, bank en zorgverzekeraar.
    Moet je naar de sociale dienst? Met mij aan je zij laat je je niet afschepen.
    Ervaringsdeskundige schulden gaat mee naar het eerste gesprek bij de kredietbank.
    Ik ben zes jaar in Nederland en weet nu hoe werkt gemeente, ik kan met nieuwe mensen meegaan naar loket.
    Voor een bezwaarzitting of klachtengesprek zoek ik vooraf de regels met u uit en zit ik naast u.
    Ik doe niet het woord voor u, maar zorg dat ze luisteren en maak verslag.
    Bij de indicatiesteller of het zorgkantoor vergeet men vaak de slechte dagen te noemen; ik help u eraan denken.
    Gaat ge met lood in de schoenen naar de dienst huisvesting? Ik stap mee op.
    Cliëntondersteuner in ruste, vrij op woensdag, gratis mee naar elk loket
    Jongeren die 18 worden en van alles moeten regelen bij DUO en gemeente neem ik op sleeptouw.
    Ik heb met mijn eigen zoon zoveel gesprekken bij samenwerkingsverband en jeugdhulp gevoerd, ik ga graag mee.
    Rijbewijs of ID verlengen bij burgerzaken, we trekken samen een nummertje.
    Mocht de corporatie of de huurcommissie op bezoek komen, dan kom ik erbij zitten.
    Met een mapje vol papieren en een glimlach gaan we er samen op af
    Binnenkort komt er iemand van de gemeente praten over huishoudelijke hulp en een traplift. Ik ben bang dat ik weer zeg dat het wel gaat, wie komt erbij zitten?
    Wie gaat mee naar het UWV?
    Mijn zoon is van school gestuurd en nu moet ik bij de directeur en iemand van passend onderwijs komen. Dat is vier tegen één, ik zoek iemand die aan mijn kant zit.
    Naar het loket voor een parkeervergunning, ik snap het niet
    De woningbouw wil renoveren en ik moet tijdelijk mijn huis uit. Er is een gesprek met de consulent en ik wil iemand erbij die weet wat mijn rechten zijn.
    Ik moet naar gemeente voor inschrijven na trouwen. Alleen is moeilijk, de mevrouw praat snel.
    Zit er iemand hier die weleens een gesprek met de deurwaarder heeft gehad en met mij mee wil?
    Bij Werk en Inkomen moet ik uitleggen waarom ik niet kan werken. Ik klap dicht van de zenuwen en dan krijg ik weer een strafkorting.
    Indicatiegesprek voor dagbesteding van mijn man, liefst iemand met ervaring
    Wie heeft tijd om met mij naar het Wmo-loket te gaan? Mijn pas is ingetrokken.
    Rapportgesprek van mijn dochter, ik spreek weinig Nederlands
    Veilig Thuis heeft gebeld en nu wil de wijkcoach langskomen. Ik ben doodsbang dat ze mijn kinderen afpakken, ik wil een rustig persoon erbij.
    Iemand voor hoorzitting bij de gemeente over een boete
    Ik ben dakloos geweest en moet bij de maatschappelijke opvang een briefadres aanvragen. Ze sturen mij steeds weg, met een ander erbij luisteren ze wel.
    Zitdag van de mutualiteit, ik versta die papieren niet en ga liever niet alleen
    Mijn uitkering is stopgezet. Wie gaat met mij aan het bureau zitten bij mijn consulente?
    Er is een huisbezoek van de sociale recherche aangekondigd, ik ben onschuldig maar bloednerveus
    De zorgverzekeraar nodigt mij uit voor een gesprek over mijn pgb, ik wil iemand erbij
    Multidisciplinair overleg op school over mijn kind, zes mensen en ik
    Bij de arbodienst moet ik mijn verhaal doen
    Met instanties praten is voor veel mensen lastig. Ik heb zelf jaren met het UWV en de gemeente te maken gehad en ga graag als steun mee.
    Keukentafelgesprek? Ik schuif aan.
    Als oud-wethouder ken ik de regels en de mensen achter de balie. Ik ga met u mee, luister en vat samen wat er is afgesproken.
    Samen naar het gemeentehuis voor rijbewijs, trouwakte of verhuizing
    Voor ouders die opzien tegen een gesprek op school kom ik mee. Ik was intern begeleider en weet wat er achter de termen zit.
    Ik ga mee naar de sociaal raadsman of het wijkteam, je staat er niet alleen voor
    De verhuurder die niks doet aan vocht en muizen? Ik ga met u naar het spreekuur en zorg dat er een afspraak op papier komt.
    Naar de IND, COA of VluchtelingenWerk, ik ga met u mee
    Ik help nieuwe mensen in Nederland, ik ga met hen naar gemeente en bank en school.
    Ge moet naar de RVA of het OCMW? Ik ken de weg in dat gebouw.
    Gepensioneerd jurist gaat mee naar een bezwaarzitting, niet als advocaat maar als buurman met verstand van zaken.
    Een luisterend oor aan uw kant van de tafel bij herkeuring of huisbezoek
    Mensen met een beperking hebben vaak lange gesprekken over hun pgb of hulpmiddelen. Ik zit er graag bij en help de dingen te zeggen die gezegd moeten worden.
    Het loket voor schulden is geen schande, ik ga met je mee naar binnen
    Met een gezonde dosis brutaliteit sta ik u bij als de gemeente nee zegt
    Ik ga mee naar het sociaal plein om een bijstandsuitkering aan te vragen
    Ouders die de taal van school niet spreken, sta ik bij op de tienminutenavond.
  `,
  reisbegeleiding: `
    Ik wil mijn zuster in Maastricht nog één keer zien. Drie treinen, en op de perrons word ik duizelig sinds mijn TIA. Wie stapt er met me in, kaartje betaal ik.
    Vijfendertig jaar conducteur geweest en nog altijd vrij reizen. Voor een slechtziende of iemand die het overstappen niet aandurft ga ik graag mee, van deur tot deur.
    Onze zoon van achttien wil met de bus naar zijn dagbesteding, maar durft alleen als iemand het tien keer met hem oefent. Overstappen is het enge stuk.
    Ik heb een ov-kaart voor studenten, dus reizen kost me toch niks. Ga met je mee in trein en tram als je het alleen niet aandurft.
    Metro maakt mij bang sinds de vlucht, veel mensen, deuren dicht. Maar school is in Zuid en fietsen is te ver. Wie reist een paar keer naast mij tot het lukt?
    Borden op het station kan ik ook niet lezen, maar ik ken de kleuren en sporen uit mijn hoofd. Ik ga graag een keer mee met wie de trein eng vindt.
    Overstappen op Utrecht Centraal, met al die trappen, en ik hoor de omroep niet. Wie reist een keer met me mee naar mijn broer?
    Als treinfreak ken ik elk perron en elke lift. Samen inchecken, plekje bij het raam, en ik zorg dat we op tijd uitstappen.
    Met stok en overstap in Utrecht, waar de perrons zijn veranderd, voel ik me nergens meer zeker. Wie gaat een keer mee in de trein tot ik de looproute ken?
    Na mijn hersenletsel durf ik de metro niet meer in. Oefenen met iemand naast me, eerst één halte, dan twee.
    Gratis reisdagen zat. Ik stap graag samen met een blinde of slechtziende in de trein, zeg waar de treden zitten en vind de goede uitgang.
    De metro van Rotterdam, tweemaal overstappen met een stok, ik durf het sinds mijn val niet. Wie reist tot Beurs met mij op?
    Treinen is mijn passie. Ik ga met u mee naar uw zus in Enschede, zoek het perron en houd uw kaartje vast.
    Bijna veertig jaar conducteur en chauffeur geweest. Met wie bang is voor perrons, poortjes en overstappen reis ik mee tot het went.
    Na mijn burn-out krijg ik het benauwd in de trein, terwijl kantoor in Utrecht wacht. Wie zit de eerste paar keer naast me en stapt daar met me uit?
    Ik moet met de trein naar mijn dochter in Maastricht en sinds het poortjes zijn met piepen raak ik de kluts kwijt. Twee keer overstappen.
    Slechtziend, blind of gewoon bang voor de roltrap? Ik heb een vrijreizenjaarkaart en breng je van perron tot perron.
    Mijn zoon, 12 met autisme, moet in september alleen met de bus naar zijn nieuwe school. Wie oefent in de vakantie de route met hem?
    Overstappen is een kunst en ik beheers hem. Oud-conducteur reist met wie slecht ziet of onzeker is mee in trein, tram en bus.
    Met mijn vrijreizenkaart zit ik toch de hele dag in de trein. Durft u niet meer alleen naar uw kleinkind in Zwolle? Ik check met u in.
    Sinds ik die nieuwe poortjes en dat inchecken niet meer snap kom ik niet verder dan de halte. Mijn zus woont in Zwolle. Overstappen in Amersfoort. Wie gaat één keer mee?
    Onze cliënt (24, licht verstandelijk beperkt) wil leren zelfstandig met de bus naar zijn dagbesteding te gaan. Wie oefent een paar keer de route met hem?
    Overstappen op Utrecht Centraal lukt me niet meer alleen, al die sporen en roltrappen.
    Mijn dochter met een beperking moet leren zelf met lijn 4 naar haar werkplek te gaan
    Wie oefent met mij in- en uitchecken met de ov-chipkaart?
    Ik ben blind en wil met de trein naar mijn vriendin in Maastricht, wie reist er naast mij?
    Op Schiphol verdwaal ik, graag iemand die meegaat tot aan de douane.
    Sinds de overval durf ik niet meer in de metro zonder gezelschap.
    Mijn zoon van 12 gaat naar het speciaal onderwijs, wie rijdt een paar keer met hem mee in de bus tot hij de halte kent?
    Ik ben nieuw in Nederland, ik weet niet hoe gaat met trein en app. Wil iemand één keer samen reizen?
    Oude tante vliegt voor het eerst naar Turkije, wie helpt haar met de koffers en de gate
    Een dagje met de keuzekaart op pad, maar in mijn eentje verdwaal ik onderweg op het perron.
    Paniek in de tram. Wie stapt met me in, eerst één halte, dan twee?
    Mijn scootmobiel mag mee in de trein via de uitklapplank, maar aanvragen en instappen doe ik liever samen.
    Gezocht: reisgenoot voor een treinrit naar Groningen en terug, kaartje voor begeleider is gratis met de OV-begeleiderskaart
    Vanaf het perron tot de uitgang zie ik niets, een arm zou genoeg zijn.
    Ik wil kunnen reizen met de bovenregionale taxi maar het laatste stuk gaat met de veerpont, alleen durf ik dat niet
    Kan iemand mij leren hoe ik met de NS-app een reis plan en hem een keer samen maken?
    Voor mijn broer met het syndroom van Down zoeken wij iemand die met hem de route naar het station traint.
    Ge moet van den trein op den bus in Mechelen en ik hou dat niet bij, wie reist er mee?
    Bagage inchecken, beveiliging, boarding: met mijn hart kan ik dat niet alleen slepen.
    Wie brengt mijn moeder per trein naar de logeerweek en levert haar daar af?
    Treinliefhebber met dalvrij reist gratis in het weekend met u mee
    Samen de weg naar je stage oefenen tot je hem kunt dromen, halte voor halte.
    Ik was conducteur en help u graag op het perron, in de coupé en bij het overstappen.
    Laat u uw ov-pasje nog in de la liggen? Met mij erbij leert u poortjes open krijgen.
    Naar de luchthaven met twee koffers en knikkende knieën? Ik blijf bij u tot de paspoortcontrole.
    Voor blinden en slechtzienden ben ik gids in bus, tram en metro.
    Ik heb geduld met kinderen die de buslijn naar hun nieuwe school moeten leren.
    Met mijn abonnement kan ik u kosteloos vergezellen naar verre familie.
    Wie bang is in volle treinen: we beginnen op een rustig boemeltje buiten de spits
    Ex-stewardess loodst u door de vertrekhal alsof het niks is.
    Ik spreek Arabisch en leg nieuwkomers onderweg uit hoe een vertrekbord, spoor en halte werken.
    Reisplanner, perronwijzigingen, vertraging: ik houd het in de gaten en u geniet van het uitzicht.
    Als reismaatje stap ik bij u thuis op en breng ik u na afloop weer tot de voordeur, alles met het openbaar vervoer.
    Samen met de trein naar zee, ik regel de assistentie en de kaartjes
    Zelfstandig leren reizen met autisme: ik maak fotokaartjes van elke overstap.
    Ik help met reizen, ik kan met mevrouw in bus zitten en haar tas dragen.
    Pendelaar heeft plek naast zich voor iemand die niet alleen durft te sporen.
    Oma naar het vliegtuig? Ik ga met haar mee door de terminal en vraag een karretje.
    Eerste keer met de Belgische spoorwegen? Ik rij mee tot ge weet waar ge moet afstappen.
    Op donderdag ben ik vrij om iemand in de bus naar de dagbesteding te begeleiden
    Mijn moeder van 76 gaat haar zus in Spanje bezoeken en heeft nog nooit alleen gevlogen. Wie kan haar op Schiphol begeleiden tot het vliegtuig?
    Wie reist met mij mee in de trein naar Enschede?
    Ik ben sinds een jaar slechtziend en wil weer met de bus durven. Zou iemand een paar keer met mij de route naar het zwembad willen oefenen?
    Alleen met OV durf ik niet door mijn angststoornis
    Onze dochter van 19 met een verstandelijke beperking gaat elke vrijdag met de trein naar de zorgboerderij. Zij kan de reis zelf, maar er moet iemand mee voor als de trein uitvalt.
    Hoe koop ik een kaartje bij zo'n automaat? Ik wil iemand die het mij laat zien en een ritje meemaakt.
    Samen reizen naar familie in Drenthe, ik heb last van vergeetachtigheid
    Ik ben pas verhuisd en de tramlijnen hier zijn een doolhof. Wie gaat een middag met mij oefenen hoe ik naar mijn werk en weer thuis kom?
    Mijn rollator in de bus tillen lukt niet, dus ik durf niet meer weg
    Voor zoon van 11, die met bus naar de taalschool gaat, ik zoek iemand die eerste week mee reist.
    Wie helpt mij met overstappen in Rotterdam? Ik heb twee koffers en een slechte heup.
    Mijn oma wil naar Duitsland met de trein om haar broer te zien. Zij betaalt de kaartjes en het hotel, wie gaat er een weekend met haar mee?
    Een reismaatje voor de bus, elke maandag, lijn 12
    Ik zit in een rolstoel en wil graag leren hoe ik zelf met trein en assistentie kan reizen. De eerste keren liever niet alleen.
    Ge hebt verstand van den trein? Ik moet naar Luik en ik ben bang van te verdwalen
    Wie kan mijn man met niet-aangeboren hersenletsel leren hoe hij met de buurtbus naar de sporthal komt?
    In de drukte van de spits raak ik de weg kwijt, iemand die op het station naast mij blijft
    Mijn nichtje van 9 vliegt alleen, wie brengt haar tot de stewardess?
    Ik reis veel met het openbaar vervoer en ken bijna elk station. Wie het spannend vindt om alleen te gaan, kan met mij samen op pad.
    OV-maatje: samen met bus, trein of tram
    Mijn eigen broer heeft autisme en leerde van mij zelf met de metro reizen. Zo wil ik ook andere jongeren oefenen, net zo lang tot het alleen lukt.
    Uitleg over reisplanner, OV-pas en abonnement, en daarna samen een ritje
    Met uw begeleiderskaart reis ik gratis mee. Zo kunt u toch naar uw vriendin aan de andere kant van het land, en onderweg halen we koffie.
    Koffers sjouwen op het perron, dat doe ik voor u.
    Ik ben oud-purser en begeleid ouderen op de luchthaven, van parkeren en inchecken tot de gate. Ook ophalen bij aankomst kan.
    Bang in de lift of op de roltrap van het station? We nemen samen de trap.
    Als u bang bent voor reizen met bus, ik ga naast u zitten en wij doen rustig.
    Ik ga mee in de regiotaxi of de trein, zodat u veilig aankomt
    Leerlingen van het praktijkonderwijs die met de bus naar hun stage moeten, help ik de eerste weken op weg.
    Samen op den trein, ik zie wel wanneer we moeten afstappen
    Wie blind of slechtziend is, krijgt van mij een arm, uitleg over spoor en deur, en een veilige plek in de coupé.
    Een dag uit met de trein, ik zoek de verbinding uit en loop voorop
    Voor mensen met een stok of geleidehond ben ik extra ogen op het perron
    De eerste busreis naar je nieuwe school of baan maak je met mij
  `,
};
