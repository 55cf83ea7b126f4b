import type { BranchExamples } from '../../../lexicon.js';

export const care: BranchExamples = {
  verzorging: `
    Mijn man en ik zijn allebei slechtziend en hij heeft er nu reuma bij. We redden de gewone dagelijkse dingen net niet meer, smeren, kleden, pillen tellen.
    Ik ben verpleeghulp geweest en heb door long covid nog een paar goede uren per dag. Die geef ik aan iemand die lichamelijk wat steun nodig heeft.
    Sinds het ongeluk zit mijn rechterhand in het verband. Jas dicht, haar vlechten, elastische kous: het lukt met één hand niet.
    Veertig jaar ziekenverzorgster, nu op non-actief, maar een kous aantrekken of ogen druppelen verleer je niet.
    Handen masseren, een kopje optillen, even kijken of alles goed gaat. Ik was bejaardenverzorgster en verleer het niet.
    Sinds mijn beroerte heb ik maar één goede kant. Knopen, haar kammen, crème op mijn rug: de wijkzorg heeft daar geen minuten voor. Een vrouw uit de buurt misschien?
    Mijn steunkousen krijg ik 's morgens niet aan.
    Wie kan mijn man even uit bed helpen als de thuiszorg te laat is?
    Oogdruppels, drie keer per dag, mijn hand trilt.
    Iemand om moeder te helpen met eten, ze vergeet te slikken.
    Ik zoek hulp bij het douchen na mijn beroerte.
    Pillen in de weekdoos verdelen, ik zie de letters niet.
    Mijn rug insmeren met zalf, ik kom er niet bij.
    Als mantelzorger wil ik één avond weg, wie neemt het over?
    Veters, knoopjes, ritsen: aankleden duurt een uur met mijn parkinson.
    Zwachtelen van de benen, wie heeft dat geleerd?
    Kunt u mijn vader wassen en scheren, hij is zwak geworden.
    Iemand die 's nachts bij mijn vrouw waakt, ik val om van de slaap.
    Met het glas naar haar mond brengen en een beetje praten, dat is alles.
    Ik ben verlamd aan één kant en zoek iemand die boterhammen snijdt en mij helpt met de jas.
    Wie durft er een katheterzakje te legen, een weekend lang?
    Onze gehandicapte dochter heeft hulp nodig bij de tandenborstel en de po.
    Respijt gevraagd, twee uurtjes per week, voor de zorg voor mijn broer.
    Een handmassage of een voetenbadje, daar knapt mijn tante zo van op.
    Om de twee uur op de andere zij draaien, anders krijgt hij doorligplekken.
    Verzorgende in ruste helpt met wassen en aankleden.
    Ik doe u de kousen aan, elke ochtend om acht uur.
    Mantelzorger op adem laten komen? Ik neem een middag over.
    Samen eten, hapje voor hapje, ik heb alle geduld.
    Medicijnen klaarzetten volgens de lijst van de apotheek.
    Als leerling-verpleegkundige wil ik mensen aan huis bijstaan.
    Handen masseren met lavendelolie, dat doe ik in het verzorgingshuis en ook thuis.
    Ik help u in en uit bed, ik ken de tiltechniek en de passieve lift.
    Waken bij iemand die stervende is, in stilte, de nacht door.
    Scheren, haren kammen, bril poetsen, gehoorapparaat in: zo begint de dag goed.
    Ik zorg graag voor oude mensen, in Eritrea zorgde ik voor mijn oma.
    Oogdruppels en zalfjes, ik kom er twee keer per dag voor langs.
    Naar de wc helpen vind ik niet gek, gewoon zeggen.
    Voor een kind met een beperking ben ik een rustige oppas die ook sondevoeding kan geven.
    Zorgen voor elkaar in onze flat: wie wil meedraaien in het rooster?
    Mijn man heeft ALS en ik verzorg hem dag en nacht. Een paar uurtjes per week zoek ik iemand die hem helpt met drinken, verleggen en zijn neus snuiten.
    Wie kan mij uit en in de rolstoel helpen?
    De wijkzorg komt maar één keer per dag en om negen uur 's avonds wil ik nog niet naar bed. Is er een buur die me om elf uur in mijn pyjama helpt?
    Inhalator, spray en pillen, ik raak in de war met de tijden.
    Elastische kousen uit, iedere avond, vijf minuutjes werk.
    Mijn moeder heeft dementie en kan niet meer alleen zijn. Wie blijft op woensdagmiddag bij haar, helpt haar naar het toilet en geeft haar een boterham?
    Mantelzorger is op, vervanging gezocht.
    Na mijn schouderoperatie kan ik me niet aankleden, bh en trui zijn een ramp.
    Opa moet scheren en nieuwe luier, ik ben alleen met hem en kan niet tillen, wie kan leren mij?
    Een jongen met een spierziekte van negentien zoekt een leeftijdgenoot die hem af en toe helpt met eten en zijn jas, zodat zijn ouders een avond uit kunnen.
    Insuline prikken, daar ben ik te slechtziend voor geworden.
    Haar huid is zo droog, wie smeert haar armen en benen in?
    Wie wil er waken bij mijn vader nu het einde nadert? De familie lost elkaar af, maar de uren tussen twee en zes vallen ons zwaar.
    Iemand die mijn gebit wil poetsen, mijn handen willen niet meer.
    Bij het wassen van mijne rug en het afdrogen van mijn voeten heb ik hulp nodig.
    Een wondje op mijn hiel moet om de dag verbonden worden, ik kan er zelf niet bij.
    Zwaar gehandicapt kind thuis en geen oppas die met de sonde durft.
    Ik heb dertig jaar op een verpleegafdeling gewerkt. Nu ik gestopt ben wil ik graag iemand thuis bijstaan met wassen, kleden en een goed gesprek.
    Helpen met eten en drinken, dat doe ik rustig aan.
    Mijn eigen moeder heb ik tot het laatst verzorgd. Ik weet dus hoe het is als mantelzorger nooit vrij te hebben, en neem graag een middag van u over.
    Kousen aan, kousen uit, ik woon boven u.
    Respijtzorg door een ervaren vrijwilliger, ook een heel weekend.
    Terminale zorg is mijn opleiding en mijn roeping, ik zit aan het bed zodat u kunt slapen.
    Ik doe cursus verzorgende, mag ik oefenen en u helpen met douchen?
    Nagels schoon, gezicht gewassen, schone blouse aan, daar fleurt een mens van op.
    Mensen met een verstandelijke beperking kennen mij van de zorgboerderij. Ook thuis help ik bij tandenpoetsen, aankleden en naar bed gaan.
    Pleister wisselen, zalf smeren, druppelen, daar draai ik mijn hand niet voor om.
    Ik spreek Marokkaans en Berbers en help oudere vrouwen met wassen.
    Bij ons thuis verzorgen we elkaar, in uw huis wil ik dat ook doen.
    Zachte massage voor koude voeten en stijve schouders.
    Samen met de thuiszorg kijk ik wat u zelf kunt en waar ik bijspring, van de steunzolen tot de pillendoos.
  `,
  'haar-en-nagels': `
    Ik kan niet meer bij mijn tenen. De pedicure zit op de eerste verdieping zonder lift. Ik ben geen suikerpatiënt, alleen stijf als een plank, en het krult al.
    Veertig jaar een kapsalon aan huis gehad. Krulspelden, een watergolf, nekje uitscheren: ik kom met mijn koffertje bij dames die de deur niet meer uit kunnen.
    Mijn zoon is bang voor de kapper: het geluid, die cape. Hij lijkt nu wel een schaap. Wie knipt rustig bij ons thuis, op zijn tempo, met de schaar?
    Leerling kapster, niveau drie, mag oefenen op echte hoofden. Ponykes, vlechten voor kleine meiden, nageltjes lakken bij oma, kom maar zitten.
    Krullen, 4C, en na de chemo komen ze terug als pluis. De kapper om de hoek durft er niet aan. Wie kan vlechten bij mij thuis, met zachte hand?
    Barbier uit Mosul, mes en schaar bij mij. Voor bedlegerige mannen kom ik aan huis scheren en knippen, ik doe het alsof het uw bruiloft is.
    De pedicure komt pas in mei, en mijn teennagels haken al in mijn sokken. Bukken lukt niet met deze buik. Zou iemand met een goed tangetje eens willen komen?
    Manicure en lak, of alleen vijlen en een handmassage met arganolie. Ik kom langs bij oudere dames die zich weer een beetje opgedoft willen voelen.
    Van mijn haar is niets meer over dan een stijve krul, en naar de kapper kan ik sinds de beenamputatie niet. Alleen bijpunten, thuis.
    Dertig jaar kapster, mijn schaar ligt er nog. Wassen en watergolven aan huis, ook bij wie niet lang kan zitten.
    Mijn vrouw met vasculaire dementie raakt in paniek bij de kapper. Kan er iemand bij ons thuis haar pony knippen, terwijl ik haar hand vasthoud?
    Bij m'n tenen kom ik niet meer met die stijve rug en een pedicure zit er niet aan. Wie knipt ze me?
    Kapster, kaal geweest van de chemo. Ik kom bij u aan bed wassen en watergolven, of scheer het eraf als het begint uit te vallen.
    Sinds moeder in bed ligt groeit alles haar over de ogen. Kan er iemand thuis komen knippen en haar een beetje opkalefateren voor haar negentigste?
    Maandag is mijn salon dicht. Dan ga ik met schaar, krulspelden en vijltje langs wie de deur niet meer uit kan.
    Al is mijn salon dicht, mijn schaar is nog scherp. Bedlegerige mensen knip ik gewoon thuis, kapmantel en waskom neem ik zelf mee.
    Zes maanden niet de deur uit geweest en ik lijk wel een schaap. Naar een salon durf ik met mijn angsten niet; thuis in de keuken zou gaan.
    Pedicure was ik vóór ik artiest werd. Oude teennagels waar u zelf niet meer bij kunt doe ik op een handdoek in uw keuken, met een warm voetbad vooraf.
    Morgen word ik 90 en ik zie eruit als een stekelvarken. De kapster is met zwangerschapsverlof en ik kom de trap niet af.
    Ik was kapper op een schip, nu kom ik aan huis. Watergolf voor de kerst, teennagels knippen na een heupoperatie, het kan.
    Mijn schaar is nog scherp al is de salon verkocht. Wie niet meer naar buiten kan, knip, was en watergolf ik aan de keukentafel.
    Voeten in een teiltje, lakje naar keuze. Ik leer voor pedicure en oefen op lieve dames en ook op heren.
    Ik kom niet meer bij mijn tenen. Ze prikken door mijn sokken. Het klinkt mal, maar ik huil er soms om.
    Moeder ging haar leven lang elke vrijdag onder de kap. Nu ligt ze. Wie komt er met krulspelden aan het bed?
    Wie komt mijn haar knippen, ik kom de deur niet meer uit.
    Teennagels zijn dik en ik kan er niet bij.
    Kapster aan huis gezocht voor mijn demente moeder.
    Permanent, wassen en watergolven zoals vroeger, kan iemand dat nog?
    Mijn baard is een bos, de kapper is te duur.
    Krulspelden indraaien op zaterdag voor de kerk.
    Ik zoek iemand die afrohaar van mijn adoptiedochter kan vlechten.
    Pony in mijn ogen, effe bijknippen.
    Nagels lakken voor een feestje, mijn vingers zijn krom van de reuma.
    Haarverf op de uitgroei, ik kan mijn armen niet optillen.
    Onze zoon met autisme is bang voor de tondeuse, wie heeft geduld?
    Ik ben kaal van de chemo en wil leren een hoofddoek mooi te knopen.
    Eeltplekken en een ingegroeide nagel, is er een pedicure die wil helpen?
    Bruiloft van kleindochter, wie steekt mijn haar op?
    Mijn man ligt in een ziekenhuisbed in de kamer en moet geknipt.
    Luizen in het hele gezin, wie kamt er netjes door?
    Ik wil graag wenkbrauwen met draad, ik ben Iraanse en ken hier niemand.
    Kunt ge bij mij thuis eens ne coupe doen, ik zit in de rolstoel.
    Kapster met kleine kinderen komt graag bij u aan huis.
    Ik vlecht cornrows en kindervlechtjes, ook met kraaltjes.
    Handen weken, vijlen, lakje erop: gezellig een uurtje.
    Gediplomeerd pedicure in ruste knipt nagels van wie niet kan bukken.
    Herenkapper, tondeuse en scheerschuim, kom maar op.
    Voor mensen in de bijstand knip ik gratis aan de keukentafel.
    Beauty is mijn hobby: maskertje, epileren, nagellak.
    Rollers zetten en kappen zoals in de jaren zestig, dat kan ik nog.
    Leerling van de kappersschool zoekt modellen met lang haar.
    In het verzorgingshuis doe ik op dinsdag de haren van de dames.
    Ik was barbier in Aleppo, ik maak baard en haar heel mooi.
    Verven, toner, uitgroei bijwerken, ik heb mengbakje en kwast.
    Hou je niet van de kapsalon vanwege de prikkels? Ik knip in stilte.
    Pruik of sjaaltje na de chemo, ik help u kiezen en knopen.
    Met luizenkam en lamp help ik elk gezin van de beestjes af.
    Mijn moeder ging elke week naar de kapper, nu ligt ze op bed. Het zou haar zo goed doen als iemand haar haar wast in zo'n opblaasbak en het een beetje in model brengt.
    Coupe gezocht, aan huis.
    Door trillende handen knip ik in mijn vingers in plaats van mijn nagels.
    Mijn krullen zijn een vogelnest sinds ik uit het ziekenhuis ben. Iemand met een goede borstel en anti-klit en geduld?
    Tandarts en opticien heb ik gevonden, nu nog een kapper die thuis komt.
    Ik moet over drie dagen solliciteren en heb geen geld voor de kapsalon. Kan iemand mijn haar een beetje fatsoeneren?
    Mijn teennagels krullen om en schoenen doen pijn, ik heb diabetes dus voorzichtig.
    Snor en wenkbrauwen bijwerken, ik zie ze niet scherp.
    Kan iemand vlechten maken bij mijn dochter voor schoolfeest, ik ben vader alleen en weet niet hoe.
    Wie scheert mijn nek uit tussen twee knipbeurten door?
    Gellak eraf, het zit al vijf weken en ik durf er niet aan te trekken.
    Wij zoeken voor de verwendag in het buurthuis mensen die kunnen knippen, föhnen, make-uppen of voeten verzorgen. Moeders met een kleine beurs zijn die dag de gast.
    Mijn lang grijs haar wil ik kort, het mag bij u thuis.
    Dreads zetten of uitkammen, wie weet hoe dat moet?
    Mijn haar valt uit en ik wil het er in één keer af, maar niet in een salon vol mensen.
    Onze va is bedlegerig en zijn haar hangt over zijn oren.
    Ik heb mijn zaak verkocht maar de schaar niet. Bij mensen die niet meer naar de salon kunnen knip ik aan de keukentafel met een laken om.
    Knippen, wassen, föhnen bij u thuis.
    Oudere handen met broze nagels vragen aandacht, ik neem er de tijd voor met een warm badje en crème.
    Ik ben Surinaams en kan goed met kroeshaar: twists, vlechten, ontwarren.
    Moeder-dochterdag op zolder: ik krul, steek op en lak.
    Leerling pedicure zoekt voeten om eelt te leren verwijderen, onder toezicht en gratis.
    Krullers erin, netje erover, koffie erbij en dan onder de droogkap. Ik heb er nog een.
    Baard trimmen en contouren scheren, kom langs in mijn schuur.
    Kinderen die niet stil kunnen zitten knip ik terwijl ze een filmpje kijken.
    Ik had kapsalon in Damascus, nu wil ik vrouwen in de buurt haar knippen en verven, alleen dames.
    Met henna versier ik handen voor een feest.
    Grijs wegwerken, puntjes eraf, pony recht: ik neem mijn koffertje mee op de fiets.
    Een verwenmiddag met gezichtsmasker en gelakte nagels, speciaal voor mantelzorgers.
    Ik doe graag eens het haar van iemand die in bed ligt, daar heb ik ervaring mee vanuit het rusthuis.
  `,
  'zieke-buur': `
    Over twee weken krijg ik een nieuwe heup en daarna mag ik zes weken niks. Steunkousen aan, een boterhammetje, de krant oprapen. Ik heb geen mens die de eerste dagen omkijkt.
    Longontsteking of net onder het mes geweest? Oud-zuster, ik kook een ketel bouillon, schud het kussen op en blijf tot uw koorts gezakt is.
    Sinds maandag lig ik met veertig koorts plat en de kinderen van drie en vijf leven op crackers. Wie gaat er even doorheen, mij een paracetamol geven en de kleintjes aankleden?
    Na mijn heupoperatie bracht de hele straat soep, nu doe ik wat terug. Gips, keizersnee of longontsteking: ik kom kussens opschudden en wat koken.
    Galblaas eruit, vier wondjes, en morgen naar huis. Mijn familie zit allemaal in Wrocław. Er moet iemand mijn kousen aantrekken en me af en toe uit de bank hijsen, een week of twee.
    Koorts, gips, griep: als je alleen woont is dat akelig. Ik breng kippensoep met citroen, schud je kussen op en ga dan weer weg, want zieken moeten slapen.
    Volgende week nieuwe knie, trap op en af kan ik voorlopig vergeten. Een kop thee boven brengen en mijn kussen rechtleggen, wie kan dat?
    Heb zelf maanden op bed gelegen en toen kwam er een buurman met soep. Nu is het mijn beurt om bij een ander binnen te lopen.
    Nieuwe heup, volgende week maandag. Ik mag zes weken niet bukken en woon alleen op twee hoog, dus wie helpt mij in en uit die steunkousen?
    Been op drie plaatsen gebroken, gips tot mijn lies. Ik kan geen kopje thee van het aanrecht naar de bank krijgen zonder te knoeien.
    Tussen de chemo's door lig ik drie dagen voor pampus. Iemand die dan eens komt kijken, de kussens opschudt en een beschuitje smeert, dat is genoeg.
    Toen ik met mijn gebroken enkel zat, stond de hele straat klaar. Nu is het mijn beurt: net geopereerd en alleen thuis? Ik kom een paar keer per dag even binnen.
    Ziekenverzorgster in ruste. Pas uit het ziekenhuis ontslagen en nog wankel? Ik help u de eerste week met opstaan, wassen en een boterham.
    Volgende week een nieuwe knie, en ik woon alleen op vierhoog. De eerste tien dagen kan ik niks: geen bed opmaken, geen thee dragen.
    Ligt ge plat met uwe rug of zijt ge juist thuis van 't hospitaal? Ik spring binnen, schud uw kussens op en warm de soep.
    Zelf altijd gezorgd, nu lig ik met een nieuwe heup op de bank. Kousen aan, gordijnen open, een boterham smeren; een dag of tien maar, dan ga ik weer.
    Al werk ik, mijn keuken is beneden en mijn pauze lang. Wie net geopereerd is breng ik tussen de middag soep en schud ik de kussens op.
    Ziek thuis met long covid. Een trap op en ik lig er een uur van bij. Wie wil twee keer in de week de vaat doen en het bed afhalen, zacht praten graag.
    Net thuis na de galblaas, drie gaatjes en een hechting, en ik woon alleen. Eens per dag een kop thee, kussen opschudden, een steunkous uit.
    Bij griep of een gipsbeen spring ik bij: thermometer, beschuit, bed verschonen, de dokter bellen als het niet deugt.
    Een buurvrouw met een gebroken heup heb ik drie weken van thee, krant en warm water voorzien. Ik heb er weer tijd voor.
    Nieuwe heup, arm in het gips, koorts? Dan breng ik soep, schud het kussen op, haal de krant en klop op de muur als antwoord op jouw klop.
    Na een operatie kun je niets en niemand denkt aan kattengrit en vuilniszakken. Ik wel. Twee weken lang kom ik eens per dag langs.
    Nieuwe knie, zes weken krukken, en een man die nog geen thee kan zetten. Wie loopt er de eerste dagen eens binnen voor de steunkousen en een bakje?
    Ik lig met longontsteking en heb sinds gisteren niks gedronken omdat de keuken te ver is. Kan een buur mij thee en een schone pyjama geven?
    Ik word maandag aan mijn heup geopereerd en heb daarna zes weken hulp nodig.
    Griep, veertig graden koorts, niemand in huis.
    Na de staaroperatie mag ik niet bukken en niets tillen.
    Wie haalt medicijnen bij de apotheek, ik lig plat?
    Mijn chemo maakt me zo moe dat ik niets meer in huis doe.
    Gebroken been, drie hoog, wat nu?
    Alleen thuis na een narcose mag niet, wie blijft een nacht?
    Ik herstel van een hartinfarct en zoek iemand voor de kleine dingen.
    Corona, we zitten met z'n vijven vast.
    Ik heb geen familie hier en ben ziek, kan iemand soep en brood brengen?
    Long covid, ik red de dag niet.
    De buurvrouw van de derde kreeg een slechte uitslag, wie wil iets voor haar betekenen?
    Moet plat liggen tot de bevalling, zwangerschapsvergiftiging.
    Hersenschudding, ik mag geen scherm en geen licht.
    Net ontslagen uit het ziekenhuis met een drain en een lijst met oefeningen.
    Mijn vrouw is terminaal en ik kan niet alles tegelijk.
    Wie kan mij ophalen na de galblaasoperatie en de eerste dag een beetje in de gaten houden?
    Sleutelbeen gebroken, zelfs een blik openmaken lukt niet.
    Ben geveld door een hernia en hang als een garnaal in de zetel.
    Ziek? Ik zet een pannetje kippensoep voor de deur.
    Na een operatie kom ik de eerste week elke dag even helpen.
    Ik haal uw recept en breng beschuit en druiven mee.
    Wie niemand heeft na de narcose, mag op mij rekenen voor een nacht op de bank.
    Mensen met kanker sta ik graag bij, ik heb het zelf gehad.
    Als u het bed moet houden doe ik de hond, de post en de boodschap.
    Beterschap aan huis: kruik, thee, krant.
    Bij griep hoeft u maar te appen, paracetamol en sinaasappels heb ik in huis.
    Ik begeleid herstellende mensen bij hun eerste stapjes met krukken.
    Ik wil graag zieke mensen in mijn straat helpen, ik heb veel tijd.
    Buren maken een schema voor een gezin waar de moeder ziek is, ik coördineer.
    In quarantaine? Tas aan de deurklink en ik ben weer weg.
    Gips om je arm? Ik snij je vlees, doe de potjes open en knoop je jas dicht.
    Bij een lange ziekte is er na drie weken niemand meer, dan kom ik juist.
    Oud-wijkverpleegster helpt u de eerste dagen na uw ontslag uit het ziekenhuis.
    Volgende week krijg ik een nieuwe knie en ik woon alleen op tweehoog. De eerste dagen zou ik graag iemand hebben die een boterham smeert en de post bovenbrengt.
    Ziek in bed, wie kan even naar de drogist?
    Mijn buurman komt morgen thuis na een zware longontsteking. Hij heeft niemand en ik werk, dus wie gaat er overdag af en toe kijken en warmt iets op?
    Ik heb een buikgriep van jewelste en geen beschuit in huis.
    Spit! Ik lig op de grond en kan geen kant op.
    Na de borstoperatie mag ik zes weken mijn arm niet gebruiken, en er is een kleuter in huis.
    Mijn vriendin krijgt bestralingen en is doodop, de kinderen eten al dagen brood. Kunnen we met een paar gezinnen een rooster maken voor eten en het huishouden?
    Wie wil een zieke oude man een beetje gezelschap en thee brengen?
    Enkel in het gips tot en met Pasen.
    Ik ben besmettelijk en mag niet naar buiten, kan iemand pakket voor deur zetten?
    Mijn vrouw heeft bloedvergiftiging gehad en ligt nog slap op de bank. Ik moet weer aan het werk, wie kijkt om twaalf uur even of ze gegeten heeft?
    Herstellende van een hersenbloeding zoekt hulp bij kleine dingen thuis.
    Ben geopereerd aan mijn hand, kan geen pot opendraaien en geen aardappel schillen.
    'k Lig plat met de griep, wie brengt er wat soep?
    Net terug van de kraamafdeling met complicaties, niemand om even wat aan te reiken.
    Burn-out. Ik kom de dag niet door en de afspraken, het eten en de kleine dingen lopen me over de schoenen.
    Vorig jaar brak ik mijn heup en wat waren de buren lief. Nu wil ik iets terugdoen voor iemand die aan het opknappen is.
    Lig je ziek op bed? Ik breng bouillon, aspirine en een stapel tijdschriften.
    Bij mensen die een chemokuur volgen doe ik kleine klusjes: bedje verschonen, fruit persen, stil erbij zitten.
    Medicijnen ophalen bij de apotheek en de dokter bellen als het niet gaat.
    Ik blijf de eerste nacht na uw narcose slapen, op een stretcher in de gang.
    Bij ons in de flat zorgen we dat een zieke elke dag iemand ziet. Ik kan er doordeweeks tussen de middag zijn.
    Ben je alleen en heb je koorts, stuur een berichtje en ik zet wat voor de deur.
    Na ziekenhuis ik kan u helpen thuis, eten maken, beetje schoon, beetje lopen.
    Met een gebroken been kun je geen kopje thee dragen, ik wel.
    Gezin met een zieke vader of moeder? Ik breng de kinderen weg, zet een ovenschotel neer en vul de koelkast.
    Een kaartje, een bloemetje en een helpende hand voor wie uit de running is.
    Studenten geneeskunde staan klaar voor herstellende buren, twee avonden in de week.
    Als ge ziek zijt en geen familie hebt, bel mij dan gerust.
    Ik schuif 's ochtends de gordijnen open, schud de kussens op en zorg dat er een kan water naast het bed van de patiënt staat.
  `,
  'oogje-in-het-zeil': `
    Onze vader van 91 wil per se op zichzelf blijven. Vanuit Maleisië kunnen wij niet zien of zijn gordijnen 's morgens opengaan. Zou een buur daarop willen letten en ons zo nodig appen?
    Ik woon tegenover de aanleunwoningen en ben voor dag en dauw op. Hangt er om negen uur bij u nog een rolluik dicht, dan bel ik aan. Zo deden we dat op het dorp ook.
    Suiker en alleen, en twee keer heb ik op de keukenvloer gelegen tot de thuiszorg kwam. Wie wil 's avonds kijken of mijn lamp in de gang nog brandt?
    Onze straat heeft elf alleenwonenden boven de tachtig en ik ken hun gewoontes. Ligt de krant om elf uur nog op de mat, dan ga ik kijken, ik heb geduld en een stok.
    Als ik een nachtdienst draai, is mijn zoon van zestien alleen. Hij is braaf maar ik ben zijn moeder. Zou een buur willen letten of het licht om elf uur uit is?
    Vanachter mijn breiwerk zie ik de hele straat. Woont je moeder hier alleen, dan let ik op of de gordijnen opengaan en app jou als dat niet zo is.
    Mijn dochter van negentien, licht autistisch, woont sinds augustus op zichzelf in jullie straat. Wie loopt er eens per week nonchalant langs of ze nog eet en buitenkomt?
    Ik heb suiker en soms zak ik weg. Als om negen uur mijn gordijn nog dicht is, klopt dat niet. Iemand aan de overkant die dat elke ochtend even ziet?
    Ik zit met mijn sigaret de hele ochtend op het balkon en zie alles. Stuur me een duimpje elke dag, en hoor ik niks, dan kom ik aanbellen.
    Als mijn gordijnen om negen uur nog dicht zijn, wil ik dat iemand het opvalt. Alleen dat; ik ben 88 en woon op de hoek.
    Op mijn vogelrondje loop ik langs twintig huizen. Zwaaien door het raam, en als er niet teruggezwaaid wordt, bel ik aan.
    Ik val wel eens met mijn Parkinson en lig dan tot iemand het merkt. Zou er een buur willen letten of 's ochtends om negen mijn gordijnen open zijn?
    Onze moeder van 91 wil niet weg uit haar huisje en wij wonen in Limburg. Wie loopt er af en toe langs of alles goed gaat?
    Elke dag twee keer met de hond de wijk door. Brandt bij u om tien uur nog geen licht, dan bel ik aan. Zeg maar waar u woont.
    Als ex-verslaafde weet ik hoe snel iemand uit beeld raakt. Ik steek graag even mijn hoofd om de deur bij mensen die verder niemand zien.
    Als postbode ken ik ieder huis in de wijk. Puilt de bus uit of hoor ik u niet schuifelen, dan klop ik op het raam.
    Mijn vader van 88 blijft koppig op zichzelf wonen en ik zit in Breda. Wilt u kijken of zijn gordijnen 's ochtends opengaan en anders mij bellen?
    Als huismeester ken ik ieders ritme. Zie ik om tien uur de krant nog in de bus steken, dan druk ik even op de bel.
    Om zes uur 's ochtends kom ik elke dag op de fiets door de straat. Spreken we af dat uw rolluik dan open is, en bel ik aan als dat niet zo is.
    Mijn vader woont in de flat schuin achter en ik werk vanuit Maastricht. Als iemand even wil opletten of 's morgens zijn licht aangaat en mij anders appt, slaap ik beter.
    In de hittegolf zit mijn moeder van 91 op driehoog onder het platte dak en vergeet te drinken. Ik woon in Groningen. Als iemand eens per dag aanbelt slaap ik rustiger.
    Elke morgen kijk ik of bij de overbuurvrouw de gordijnen open zijn. Dat doe ik voor u ook, en zijn ze om tien uur dicht, dan bel ik aan.
    Sinds ik in de douche gevallen ben en daar vier uur lag, ben ik bang dat niemand het merkt. Een zwaai door het raam 's ochtends zou al genoeg zijn.
    Ik loop de krantenwijk, kom dus elke dag om zes langs. Ligt de krant van gisteren er nog, dan maak ik er werk van.
    Als om negen uur uw gordijn nog dicht is, bel ik aan. Zo simpel is onze afspraak, en ik doe het al voor drie oudere buren.
    Vanaf mijn bankje ken ik ieders gewoontes. Wie alleen woont en bang is lang te liggen na een val: steek elke ochtend even een hand op.
    Pas na twee dagen vonden ze mijn buurman. Sindsdien denk ik: en ik dan? Als mijn gordijn om tien uur nog dicht is, wilt u dan bellen?
    Ik zit in Brussel en mijn vader van 92 neemt niet altijd op. Dan sta ik te trillen. Wie in zijn flat kijkt 's avonds even of hij er nog zit?
    Ik heb epilepsie en woon sinds kort alleen. Mijn ouders willen dat ik terugkom. Als iemand in het portiek elke ochtend even op de deur klopt, winnen we allemaal.
    Mijn vader van 91 woont alleen, wie belt eens per dag aan?
    Kan iemand elke ochtend kijken of de gordijnen open zijn bij nummer veertig?
    Ik woon ver weg en mijn moeder neemt de telefoon niet op.
    Ik leef alleen en als mij iets overkomt merkt niemand het.
    Een dagelijks belletje rond negen uur, gewoon of ik nog leef.
    Mijn oom vergeet te eten, wie loopt 's middags even binnen?
    Wie let een beetje op mijn broer met een licht verstandelijke beperking, hij woont zelfstandig.
    De buurman komt al een week niet buiten en ik maak me zorgen.
    Bij deze hitte drinkt ze te weinig, wie gaat twee keer per dag langs?
    Mijn zus is in de war de laatste tijd en laat het gas aan.
    Ik heb epilepsie en slaap rustiger als een buur weet hoe het zit.
    Wie kan er checken bij oma, ze viel vorige maand en lag er een nacht.
    Ma woont alleen op den boerenbuiten, wie springt er nu en dan eens binnen?
    Pubers een week alleen thuis, wie steekt zijn hoofd eens om de deur?
    Iemand die alarm slaat als mijn rolluik om tien uur nog dicht is.
    Mijn ouders willen geen hulp, maar een toevallig praatje aan de deur mag wel.
    Kunt u soms bij mijn mama kijken of goed gaat, ik werk in Rotterdam.
    Ik zou het fijn vinden als iemand mij mist wanneer ik niet bij de koffie ben.
    Ik loop elke dag met de hond en kijk dan of alles goed is bij u.
    Belcirkel: om half negen bellen wij elkaar door, er kan nog iemand bij.
    Brandt er geen licht, dan bel ik aan.
    Woont uw moeder in mijn straat en u aan de andere kant van het land? Ik ga even bij haar langs.
    Een zwaai voor het raam elke ochtend, zo weet ik dat u op bent.
    Bij hitte ga ik rond met flessen water en vraag hoe het gaat.
    Ik let op mensen die alleen zijn, dat is bij ons in Turkije normaal.
    Als postbezorger merk ik het als de brievenbus niet wordt geleegd, ik klop dan aan.
    Ik wil vaste contactpersoon zijn voor iemand zonder familie.
    Mag ik de kleinzoon zijn die even binnenloopt? Ik woon om de hoek.
    Een appje 's avonds met een duimpje terug, en anders sta ik op de stoep.
    Uw zoon krijgt van mij een berichtje als ik u gezien en gesproken heb.
    Na een val durf je niet goed meer alleen, daarom kom ik twee keer daags buurten.
    Wij houden in het portiek de ouderen in de gaten zonder te bemoeien.
    Ik ben veel thuis en merk het meteen als er bij u iets niet pluis is.
    Mijn tante van vierentachtig is vorige winter uitgegleden in de badkamer en is pas na een dag gevonden. Ik zoek iemand in haar flat die elke morgen even aanbelt.
    Wie wil eens per dag bij mij aankloppen?
    Sinds het overlijden van pa zit mijn moeder hele dagen stil in haar stoel. Ze zegt dat alles goed gaat, maar ik ben er niet gerust op en woon in Duitsland.
    Zoek een belmaatje, elke avond om acht uur, voor de zekerheid.
    Als ik de lamp niet aandoe is er iets mis, wie ziet mijn raam?
    Onze buurjongen met psychische klachten is net uit de kliniek en woont op zichzelf. Een buur die af en toe peilt hoe hij eraan toe is zou helpen.
    Ik val soms flauw en ben alleen thuis, wie checkt?
    De overbuurman haalt zijn krant niet meer uit de bus, weet iemand of hij weg is?
    Mijn oma weet niet altijd meer welke dag het is. Ze redt zich nog, alleen kookt ze soms een pan droog en staat ze 's nachts op straat.
    Kan een buur elke dag sms sturen aan mijn vader, hij is alleen en heeft hartproblemen.
    Een tante op leeftijd met veel babbeltrucs aan de deur, wie let er mee op?
    Mijn vrouw is alleen als ik op de vrachtwagen zit, vijf dagen, en ze is hoogzwanger.
    Er woont hier in het trappenhuis een mevrouw die zichzelf verwaarloost, wat kunnen we doen zonder dat ze zich bespied voelt?
    Iemand die eens binnenspringt bij ons moeder als wij op reis zijn.
    Zou een vriendelijke buurvrouw af en toe willen vragen of alles nog gaat, ik ben van 1933.
    Vanuit mijn keuken kijk ik op uw voordeur. Als ik u om tien uur nog niet gezien heb, bel ik even of alles in orde is.
    Ik bel elke ochtend met vier alleenstaande ouderen. Het duurt een minuut, iedereen weet dan dat er iemand aan je denkt, en nummer vijf is welkom.
    Kijken hoe het gaat, dat kost niets.
    Ik loop graag even aan bij mensen die slecht ter been zijn, lekker kort.
    Wie ver van zijn ouders woont kan mij vragen eens te gaan kijken. Ik meld eerlijk hoe ik ze aantref: gegeten, gedronken, warm genoeg.
    Als buurtvader ken ik bijna iedereen op het plein, en ik let ook op stille mensen achter de deur.
    Hier in de flat hangen we 's avonds een kaartje aan de deurklink, en wie het 's morgens niet weghaalt krijgt bezoek. Doet u mee?
    Na tien jaar thuiszorg zie ik snel wanneer iemand achteruitgaat, ik spring graag twee keer in de week binnen.
    Ik ga bij oude buurvrouw elke dag vijf minuten, kan bij u ook.
    Alleen op kamers en het gaat niet lekker? Ik app je elke avond om te horen hoe je dag was.
    Een extra paar ogen voor wie vergeetachtig wordt, zodat het gas uit is en de deur dicht.
    Ik zal u missen als u er niet bent, dat beloof ik.
    De kapster, de bakker en ik letten op onze vaste klanten, wie niet komt opdagen bellen we.
  `,
};
