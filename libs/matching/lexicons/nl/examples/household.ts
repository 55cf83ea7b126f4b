import type { BranchExamples } from '../../../lexicon.js';

export const household: BranchExamples = {
  schoonmaken: `
    De thuishulp is gehalveerd tot anderhalf uur per twee weken. De badkamer en het keukenvloertje lukken mij met mijn reuma niet meer. Zou iemand daar eens met sop overheen willen?
    Nonnen hebben mij leren boenen en ik ben nooit gestopt. Woont u klein en kunt u niet meer bukken, dan neem ik de wc en de plinten.
    Met een kindje dat elke drie uur door de sonde moet eten, krijg ik de badkamer niet meer schoon. Ik schaam me voor de thuiszorg. Eén keer een grondige beurt zou me al lucht geven.
    Poetsen is voor mij wat yoga voor een ander is. Tussen twee uitzendklussen heb ik dinsdag vrij en kom ik bij een jonge moeder de keuken uitsoppen.
    Ik maak de hele week andermans kantoren schoon en door mijn schouder ligt nu mijn eigen huis plat. Badkamer en vloer lukken niet. Beetje gek om te vragen, maar toch.
    Poetsen vind ik fijn, muziek op en gaan. Eén ochtend per week kan ik bij iemand die het zelf niet meer redt de keuken en badkamer fris maken. Groetjes Agnieszka.
    Ik ben alleen met een tweeling van acht maanden en het huis plakt. Iemand die samen met mij één keer de keuken aanpakt zou me redden.
    Vroeger deed ik kantoren, nu heb ik tijd. Een badkamer met kalk is voor mij een overwinning, en de koffie daarna ook.
    Mijn indicatie is anderhalf uur per veertien dagen. Sinds de vermoeidheid krijg ik de badkamer niet gedaan en ik schaam me als er iemand komt.
    Ik kan niet goed praten over gevoelens, wel dweilen. Huis van iemand met een depressie of gips om: ik kom, doe de keuken en ga weer.
    Ik krijg over tien dagen de woning opgeleverd terug en de oven is zwart. Iemand die mij helpt schrobben voor de inspectie?
    Kuisen doe ik voor mijn beroep, maar bij u zou ik het voor de gezelligheid doen. Een voormiddag, ge hoort mij wel zingen.
    Vroeger kon je hier van de vloer eten, zegt mijn zus, nu plakt hij. Met reuma in beide handen krijg ik geen dweil uitgewrongen.
    Ik poets overdag voor geld bij cliënten en op zaterdag één huis voor niks. Vooral badkamers vind ik fijn, met muziek en een fles azijn.
    Voor Eid moet het huis blinken, maar ik ben acht maanden zwanger en kan niet meer op de knieën voor de keukenkastjes.
    Grote schoonmaak in april is mijn sport. Keukenkastjes soppen, achter het fornuis, ik lach om vet.
    Depressie en afwas gaan niet samen. Het staat tot aan de kraan en zaterdag komt mijn dochter. Graag iemand die niet oordeelt.
    Sop is mijn therapie. Als bij jou de boel vastgekoekt zit na een rotmaand, dan kom ik een ochtend met emmer en muziek.
    Ik poets bij mezelf alles twee keer. Een keuken uitvegen, badkamer ontkalken, stofzuigen onder het bed: geen oordeel, wel rubberhandschoenen.
    Ik laat niemand meer binnen. Niet omdat ik niet wil, maar om hoe de keuken eruitziet. Een lief iemand die niets zegt en een emmer meeneemt, dat zou ik willen.
    De thuishulp is teruggebracht van drie uur naar anderhalf uur in de week, per brief, met vriendelijke groet. De badkamer halen ze niet meer. Wie wel?
    Mijn stofzuiger en ik zijn allebei buiten adem. COPD. Een uurtje per week door de kamer en de gang, meer durf ik niet te vragen.
    Wie wil om de week mijn flatje een beurt geven, ik kan niet meer bukken.
    De aanslag in de douche krijg ik er met azijn niet meer af, iemand met sterkere armen?
    Zoek hulp in de huishouding voor twee uurtjes per week.
    Mijn badkamer zit vol kalk en schimmel tussen de voegen.
    Stofzuigen en dweilen lukt niet meer met mijn kapotte knie.
    Ik zoek een poetsvrouw of poetsman, alleen het sanitair en de keuken kuisen.
    M'n oven en afzuigkap zitten dik onder het vet, wie durft?
    Kunt u helpen huis schoon maken, ik ben zwanger en mijn rug doet veel pijn.
    Na de verbouwing ligt er overal gipsstof, op de plinten en in de kasten.
    Wie zou zo vriendelijk willen zijn mijn vloeren eens per week te moppen?
    De wc en wastafel een sopje geven, meer hoeft het niet te zijn.
    Wachtlijst voor thuiszorg is een halfjaar, intussen groeit het stof hier op de kasten.
    Koelkast uithalen en met soda uitnemen, dat red ik niet in mijn eentje.
    Voorjaarsschoonmaak! Gordijnen eraf, lampen afnemen, keukenkastjes vanbinnen, wie doet er mee?
    Door mijn astma mag ik niet in het stof werken, maar het moet wel gebeuren.
    Ff hulp nodig om m'n studentenkamer fris te krijgen voor de oplevering.
    Huisbaas komt maandag kijken en het is hier een zwijnenstal, help.
    Mijn trap heeft tapijt en die zware stofzuiger krijg ik niet naar boven.
    Spinrag in alle hoeken van het plafond, ik kom er met de ragebol niet bij.
    De afwas stapelt zich op sinds ik mijn pols brak.
    Bed verschonen en het matras keren, dat is voor mij te zwaar geworden.
    Mijn moeder van 88 zoekt een nette huishoudelijke hulp voor de vrijdagochtend.
    Tapijt met hondenharen en een vlek van rode wijn, heeft iemand een truc of een tapijtreiniger?
    Ik heb hulp nodig voor poetsen huis, ik kom uit Syrië en ben pas geopereerd.
    Ik kom graag een ochtend bij u soppen, zuigen en afstoffen.
    Van een vieze keuken word ik juist blij: kastjes, fornuis, afzuigkap, alles blinkt als ik wegga.
    Twintig jaar in de huishouding gewerkt, en ik doe het nu gratis voor ouderen in de buurt.
    Samen de badkamer doen? U de kraantjes, ik de tegels.
    Poetsen is voor mij ontspanning, laat mij maar komen met emmer en zeem.
    Ik kan goed schoonmaken, ben uit Polen en heb maandag en donderdag tijd.
    Heeft u een drukke baan en een rommelig huis? Ik neem het dweilwerk over.
    Mijn stoomreiniger doet wonderen op vuile voegen, ik breng hem mee.
    Bied aan: wekelijks toilet, douche en vloer voor iemand die slecht ter been is.
    Scholier, 16, wil stoffen en zuigen voor een klein zakcentje.
    Ik wil wel kuisen bij iemand op het appartement, living en keuken is geen probleem.
    Na een sterfgeval of ziekte blijft het huishouden liggen, ik breng de boel weer op orde met sop en dweil.
    Oude ambachtsmiddelen als groene zeep en soda, daar werk ik mee, zonder chemische troep.
    Iemand wiens oven een ramp is? Ik heb geduld en staalwol.
    Ook de koelkast en de diepvries ontdooien en uitwassen doe ik zonder morren.
    Ik help met de dagelijkse dingetjes: afwassen, bed opmaken, aanrecht afnemen.
    Huishoudelijk werk gezocht als vrijwilliger, ik ben netjes en betrouwbaar.
    Pas bevallen? Dan kom ik een paar keer langs om te stofzuigen en de wc te doen.
    Zilver poetsen, koper wrijven, meubels in de boenwas: dat vind ik heerlijk werk.
    Voor een schone trapportiek pak ik elke zaterdag de mop.
    Sinds mijn vrouw er niet meer is doe ik alles zelf, maar van boenen heb ik geen kaas gegeten. Wie laat me zien welk middel waarvoor is en pakt een uurtje mee aan?
    Mijn interieurverzorgster is met pensioen. Ik zoek iemand die op woensdag de boel even fatsoeneert.
    Wij werken allebei in ploegendienst en hebben drie jonge kinderen, overal plakt limonade en broodkruim. Wie neemt af en toe een paar uur de bezem ter hand?
    Hulp voor de grote schoonmaak gevraagd, vóór Pasen.
    De kattenbak uitschrobben en de haren van de bank halen, dat lukt me niet met één arm.
    Ik heb een halve dag hulp van de gemeente gekregen, maar de meiden mogen niet op een trapje. De bovenkant van de kasten is al drie jaar niet aangeraakt.
    In het clubgebouw moeten de kleedkamers en toiletten na elke wedstrijd gedaan worden. We zoeken iemand erbij op zondagavond.
    Wie wil een werkhuis, drie uur in de week, in een klein appartement?
    Mijn radiatoren zitten van binnen vol pluizen. Ik heb geen lange borstel en ik kan ook niet op mijn hurken.
    Er heeft een lekkende vuilniszak in de gang gestaan en die lucht gaat er niet uit. Weet iemand hoe ik dat grondig krijg, en wil die me helpen?
    Huurhuis moet netjes achtergelaten worden, vooral de afzuiger en het doucheputje.
    Ik ben slechtziend en zie de vlekken en kruimels niet. Het zou prettig zijn als er eens per week iemand met goede ogen door de kamers gaat met een doekje.
    Mijn kuisvrouw zit in het ziekenhuis, wie wil een maand invallen?
    Hi, ik net moeder geworden met keizersnede, ik mag niet vloer dweilen. Wie kan komen twee keer met mop en emmer?
    Zoek iemand voor licht huishoudelijk werk.
    Door COPD raak ik al buiten adem van een rondje met de zuiger. Het is maar een tweekamerflat, dus in anderhalf uur ben je rond.
    De nicotineaanslag zit op de deuren en het plafond, ik ben gestopt en wil het eraf.
    Kan iemand mijn boekenplanken eens leeghalen, stofvrij maken en alles weer terugzetten?
    Vannacht heeft de hond diarree gehad op het kleed en ik kom niet op mijn knieën.
    De kerk krijgt zaterdag een poetsbeurt, banken in de was en het koper glimmend. Vele handen maken licht werk, dus kom met een oude lap.
    Wie doet het bij mij aan kant, ik heb het te druk met mijn zieke man.
    Door een depressie heb ik maanden niets gedaan. De gootsteen staat vol, de pannen zijn beschimmeld en ik schaam me kapot, maar ik wil het nu aanpakken met iemand die niet schrikt.
    Een huis dat fris ruikt maakt een mens vrolijk. Ik ben 58, zit zonder baan en kom graag een ochtend in de week met mijn gele handschoenen bij u langs.
    Boenen, schrobben, uitmesten: ik ben niet vies uitgevallen.
    Ik heb jarenlang in een ziekenhuis schoongemaakt, dus hygiënisch werken zit er wel in. Nu ik met pensioen ben doe ik het graag voor een oudere in de wijk.
    Kan u een werkster gebruiken? Maandagen heb ik vrij.
    Wij zijn twee zussen en poetsen samen, dan gaat het dubbel zo snel en is het nog gezellig ook. De een doet boven, de ander beneden.
    Ik doe de ramen niet, maar wel alles wat binnen stoffig of plakkerig is.
    Ik kom uit Ghana en maak schoon in kantoren. In het weekend wil ik een oma of opa helpen met keuken en toilet, gratis.
    Gewoon twee uurtjes met de stofzuiger door uw huis, en na afloop een kop thee.
    Als er bij u thuis zorg over de vloer komt maar niemand de badkamer doet, dan spring ik bij.
    Je huurt een feestzaaltje en ziet op tegen de boel na afloop? Ik kom aanvegen, dweilen en glazen spoelen.
    Ook bij mensen met een volle of vervuilde woning wil ik komen helpen. Ik heb mondkapjes, handschoenen en een sterke maag.
    Ik neem u het bukwerk uit handen: plinten, onder het bed, achter de wc-pot.
    Een frisse wind door uw flatje, elke vrijdag. Ik ben huisvrouw en heb thuis niet meer zoveel te doen.
    Kuisen doe ik graag, mijn moeder zei altijd dat ge van mijn vloer kon eten.
    Kalkaanslag, roestvlekken, gele randen in bad, ik weet wat helpt.
    Tijdens mijn inburgering wil ik vrijwillig huishouden doen bij mensen. Dan kan ik ook Nederlands oefenen onder het werk.
    Ik neem mijn eigen sopje mee.
    Voor de buurvrouw met een nieuwe heup heb ik drie maanden het huishouden gedaan, nu is ze weer op de been. Wie kan die vrije donderdagochtend van mij gebruiken?
    Wekelijks bed verschonen, wasbak uitnemen en kleden uitkloppen doe ik voor iemand die alleen woont.
    Buurtkeuken na het koken weer blinkend maken? Zet mij maar achter de spoelbak.
    Huishoudelijke werkzaamheden vallen mij zwaar sinds mijn longen minder zijn.
    Lichte huishoudelijke werkzaamheden, twee uurtjes op woensdag.
  `,
  'ramen-lappen': `
    Van de dokter mag ik niet meer op de trap en ik kijk nu al sinds maart door het grauw naar buiten. Vijf ruiten voor, drie achter, emmer en zeem heb ik zelf.
    Bij ons op de boerderij deed ik tweeëndertig ruiten. In dit appartementje heb ik er vier, dus er is zeem over. Beneden aan de straatkant doe ik het graag voor een ander.
    Tien hoog heb ik geen last van, maar op de begane grond zitten op elk glas kinderhandjes, jam en snot. Na mijn nachtdiensten kan ik de trekker niet meer optillen.
    Wij van de scouts doen heitje-voor-een-karweitje, maar dan zonder heitje. Spons, emmer, trekker en een trapje; alleen beneden, want boven mag niet van Akela.
    Zandstorm uit de Sahara, gisteren, u zag het ook: mijn uitzicht is bruin geworden. Op een trapje mag ik niet meer van mijn kinderen. Het zijn vier grote en twee kleintjes.
    Spons, trekker, zeem en lange armen, allemaal gratis bij mij. Ik doe in mijn straat de onderste verdieping bij wie 75 plus is, streeploos, daar ben ik trots op.
    Door de zoutaanslag van de zee zie ik alleen nog waas, en daar zit ik nu juist voor bij het venster. Een trapje is mij verboden.
    Glazenwasser geweest in Rotterdam-Zuid, tot de elfde verdieping. Een benedenhuis doe ik in twintig minuten, strepen zul je niet vinden.
    Ik zit de hele dag voor het glas met mijn MS en zie vooral spinnenwebben en duivenpoep. Alleen beneden, twee grote en een deur.
    Emmer, trekker, zeem, en een halve middag in de maand. Voor wie niet meer op het trapje durft na een val.
    Zicht op de Maas, dat was de bedoeling, maar ik kijk door een grauwe waas. Met mijn evenwicht ga ik niet op een krukje.
    Emmer, trekker, sponsje: ik zwaai met mijn telescoopstok tot tweehoog en u kijkt weer helder naar buiten.
    Mijn salonruit blinkt elke ochtend en met de trekker in de hand ben ik dan net op gang. Die van de buren op de begane grond doe ik er zo achteraan.
    Tien jaar stond ik op hangsteigers en nu mag ik van de cardioloog geen trapje op. Mijn vrouw klaagt dat zij de merels niet meer ziet door de aanslag.
    Het Saharazand zit op alle ruiten, ik zie de kastanje niet meer. Boven heb ik zes klapramen.
    Heb de telescoopwisser van mijn oude baas nog. Kozijnen erbij, boven en beneden, voor kerst alles weer helder.
    Streeploos, of ik doe het over. Ik heb een telescoopsteel en een trekker en geen last van hoogtevrees tot de eerste verdieping.
    Zien jullie nog wie er langsloopt? Met zeem en spons geef ik oudere buren weer zicht op de straat, eens in de zes weken.
    Ik zit de hele dag voor het glas en zie de straat door een waas van meeuwenpoep. De glazenwasser is gestopt en ik kan mijn arm niet omhoog krijgen.
    begane grond vier ruiten en een deur ik heb trekker en zeem en een emmer ik mis alleen een schouder die het doet
    Toen de zon gisteren scheen, zag ik dat ik al maanden niets zag. Vier hoog, ze draaien naar binnen, u hoeft dus niet te hangen.
    De glazenwasser komt hier niet meer en ik zie bijna niks door mijn ruiten.
    Wie kan de ramen op de tweede verdieping aan de buitenkant wassen?
    Ik durf met 79 jaar de ladder niet meer op voor het bovenlicht.
    Vogelpoep op mijn dakraam, ik kom er niet bij.
    Serre met twaalf grote glazen panelen zoekt iemand met een trekker.
    Heel de voorgevel zit vol vegen van het zout en het zand van de storm.
    Zoek iemand met een telescoopsteel en spons voor de hoge ruiten in het trappenhuis.
    Mijne vensters moeten dringend gekuist worden, binnen en buiten.
    Kozijnen en vensterbanken zijn groen uitgeslagen, kan iemand ze met sop afnemen?
    Ramen wassen lukt niet door mijn versleten schouder, boven mijn hoofd werken is te pijnlijk.
    Ik zoek persoon voor wassen van ramen, ik woon op derde etage met balkon.
    Strepen, strepen, strepen... wie kent het geheim van streeploos glas en doet het voor?
    Balkonbeglazing is smerig van het verkeer.
    Wie zeemt eens in de zes weken mijn voorruit en de voordeur met glas?
    De zon staat erop en dan zie je pas hoe vuil het glas is, maar ik zit in een rolstoel.
    Vitrage af, ruit schoon, vitrage weer op. Dat is het hele karwei.
    Effe iemand met een lange ladder voor het zolderraam?
    Mijn lamellen en luxaflex hangen vol stof en het glas erachter ook.
    Zou een handige buur mijn schuifpui aan beide kanten willen doen?
    Op de ruiten van ons buurthuis zitten nog resten plakband en kerstsneeuw uit een spuitbus.
    Emmer, zeem en trekker heb ik zelf, zegt u maar wanneer.
    Als voormalig glazenwasser doe ik uw ramen in een halfuurtje streeploos.
    Ik lap graag de buitenkant als u beneden een kopje koffie zet.
    Geen hoogtevrees: dakramen en bovenlichten neem ik zo mee.
    Ik kan uw vensters kuisen, ook op 't eerste verdiep.
    Elke eerste zaterdag doe ik mijn eigen glas en dan pak ik dat van de buren gelijk mee.
    Mijn zoon van 17 heeft een goede trap en wil uw ruiten wassen.
    Met mijn osmosewater en lange borstel kom ik tot drie hoog, zonder ladder.
    Ik kan ook kozijnen en vensterbanken afsoppen, dat hoort erbij.
    Zin in helder uitzicht? Ik kom langs met de raamwisser.
    Ruitenzuiger van mezelf, dus ook geen druppels op de vensterbank.
    Ik wil oudere mensen helpen met ramen wassen, ik ben sterk en niet bang op ladder.
    Zonneschermen, rolluiken en het glas erachter: ik haal het groen eraf.
    Laat die spons maar staan mevrouw, binnenkant én buitenkant doe ik.
    Serres en lichtkoepels zijn mijn specialiteit.
    Een scheutje spiritus, een oude krant en je ziet geen streepje meer, zo leerde mijn oma het me en zo doe ik het bij u.
    Voor wie slecht de armen omhoog krijgt neem ik de binnenramen en spiegels onder handen.
    Ik woon in een hoekhuis met veel glas en vroeger was ik er zelf een middag zoet mee. Sinds mijn evenwicht slecht is mag ik van de dokter geen trapje meer op.
    Glazenwasser kwijt, wie neemt mijn raampjes erbij?
    De erker heeft van die kleine ruitjes met roeden ertussen, een pietepeuterig werkje. Wie heeft daar geduld voor?
    Schilders zijn geweest en er zitten verfspatten op het glas.
    Van de bouw hiernaast is alles bestoven. Ik kijk al weken tegen een bruine waas aan en mijn arm doet het niet.
    De lamellen moeten eraf om bij het raam te komen, wie helpt?
    Mijn moeder van negentig zit de hele dag voor het raam naar buiten te kijken. Het zou zo fijn zijn als iemand dat glas eens helder maakt, ook aan de straatkant.
    Bovenramen klappen naar binnen, dus geen ladder nodig. Alleen iemand die een beetje kan rekken.
    Zoek iemand voor mijn ruiten, vijf stuks, gelijkvloers.
    Het glazen dak boven de veranda zit onder de algen en blaadjes.
    Wie kan de spiegelwand in ons danszaaltje zonder vegen krijgen?
    Mijn man deed altijd de ramen buitenom met een spons op een bezemsteel. Hij is gevallen en nu hangen de spinnenwebben ervoor.
    Ik woon op de vierde en de vereniging doet alleen de buitenkant. Binnen kom ik niet achter het bureau.
    Mijn buurt is veel auto en stof, raam altijd zwart. Ik kan betalen klein beetje, wie wil wassen?
    Kattenneuzen en kindervingers op de balkondeur, ik krijg het niet weg.
    Ramen zemen bij een ouder echtpaar, twee keer per jaar.
    Kunt ge mij eens helpen met de veranda, die hoge glazen deuren zie ik niet meer zitten?
    De etalage van ons kringloopwinkeltje mag wel een opfrisser. Een keer per maand een halfuurtje, koffie staat klaar.
    Door dubbel glas dat lekt en aanslaat zie ik niet wat vuil is en wat condens, iemand verstand van?
    Hor eruit, glas schoon, hor er weer in, met mijn trillende vingers begin ik er niet aan.
    Ik heb zo'n glazenwassersgordel overgehouden aan mijn bijbaantje. Op zaterdag doe ik graag de ramen van mensen die het zelf niet meer kunnen.
    Ruitjes wassen? Geef me een teiltje lauw water en een druppel afwasmiddel.
    Mijn vrouw lacht me uit, maar ik vind een glanzend venster het mooiste wat er is. Boven, beneden, voor en achter, ik doe het voor niks.
    Ook de glasgordijnen haal ik er voor u af.
    Ik neem een keukentrap mee en doe alles wat tot drie meter hoog zit.
    Wie 65-plus is in onze straat krijgt van mij een keer in het kwartaal schone ruiten.
    Het voorjaarszonnetje is onverbiddelijk. Laat mij met een zeemlap komen, dan kunt u weer zien wie er voorbijloopt.
    Ik kan glas wassen, ik heb in Polen bij firma gewerkt met hoge ladder.
    Wij zijn van de jeugdgroep en lappen in de meivakantie ramen bij ouderen.
    Glas-in-lood en oude ruitjes zijn kwetsbaar, daar ga ik met een zacht kwastje langs.
    Zie je door de bomen het bos en door het raam de bomen niet meer? Ik heb een wisser van een halve meter breed.
    Kantelramen, draaikiepramen en de ruit in de voordeur, ik kom elke eerste dinsdag.
    Buiten met de slang, binnen met microvezel.
    Heel het huis rond de vensters doen duurt bij mij een uur of twee. Ik kom met de fiets en mijn materiaal hangt aan het stuur.
    Ook autoruiten en de kap van uw scootmobiel krijg ik kraakhelder.
  `,
  'was-en-strijk': `
    Overhemden deed mijn vrouw. Ik heb er nu elf in de kast liggen als een harmonica, en zondag moet ik diaken zijn. Wie haalt er de plooien uit?
    Bij een goede hoorspel-cd sta ik uren achter de plank. Breng uw lakens en bloezen maar, u krijgt ze gevouwen terug zoals in het linnenkabinet van mijn moeder.
    Bedplassen, spugen en natte slabben: elke dag drie trommels vol. Het vouwen ligt al een week in manden. Iemand die lekker kan doorwerken terwijl we kletsen, welkom.
    Overhemden, uniformen, kinderkleertjes, ik sta graag met de bout in de hand voor de televisie. Mand brengen op maandag, woensdag ligt alles op stapeltjes.
    Voor sollicitatiegesprekken moet ik er netjes uitzien, maar sinds mijn vrouw weg is lopen alle blouses gekreukt. Lacht u niet; hoe krijgt men een kraag glad?
    Sinds de brand in het washok sta ik met een baby en een teil in de douche. Dekens en lakens krijg ik niet uitgewrongen. Mag ik bij iemand twee keer draaien per week?
    Overhemden, dat is mijn meditatie. Zet je mand neer, kijk ik mijn Turkse serie en om tien uur hangt alles strak op een knaapje.
    Overhemden. Zeven stuks per week, voor mijn zoon zijn werk, en mijn pols zit in het gips. Kreukels staan zo slordig in een bank.
    Met de radio op Klassiek en een stoombout kan ik uren door. Breng je mand, haal hem de volgende dag gevouwen op.
    Vader is incontinent en de machine draait dag en nacht. Ik krijg het niet meer gevouwen, laat staan zijn overhemden glad.
    Met de radio aan achter de plank staan vind ik heerlijk. Breng uw mandje lakens en bloezen, u krijgt alles op stapeltjes terug.
    Mijn wasmachine is naar de stort en de nieuwe komt pas de dertigste. Drie kinderen, twee voetbaltenues per week. Wie laat mij bij hem draaien?
    Strijken doe ik voor de televisie, dus breng mij uw overhemden maar. Ik hang ze op een hangertje terug.
    Elke week vijf uniformhemden voor op de bus, en door mijn peesontsteking krijg ik die bout niet meer opgetild. Tien euro en een zak stroopwafels per stapel.
    Dertig handdoeken per dag draai ik toch al voor de kapsalon. Een mand lakens van een zieke buur kan er tussendoor, gestreken en gevouwen terug.
    Al twee weken zonder machine en mijn jongste plast nog in bed. Zou er ergens bij iemand een trommel vol mee mogen draaien?
    Voor een eerste sollicitatie zet ik een vouw in je broek en maak je overhemd glad. Strijken doe ik bij het journaal.
    Weduwnaar sinds augustus. Alles wat ik insteek komt er roze uit, en van het ijzer weet ik alleen dat het heet is.
    Stapels overhemden maken mij gelukkig, vraag niet waarom. Bout op drie, radio op vier, en je krijgt alles op hangers terug.
    Kapotte machine? Die van mij draait ook voor jou. Breng de tas om negen uur, haal hem droog en gevouwen terug om vijf.
    Hij werkt in de bediening en moet elke dag een wit overhemd aan. Ik deed ze altijd, met liefde, tot mijn pols in het gips ging. Zeven stuks per week, plank staat klaar.
    Machine kapot, nieuwe pas met het vakantiegeld. Drie kinderen waarvan één nog in bed plast. Mag ik bij iemand een paar keer draaien?
    Mijn wasmachine is overleden, wie wil een trommel voor me draaien?
    De strijkmand puilt uit en staan gaat niet meer.
    Heeft iemand een droger waar ik twee dekbedden in mag drogen?
    Overhemden strijken heb ik nooit geleerd, en nu ben ik weduwnaar.
    Lakens ophangen op zolder, die natte lap is me te zwaar.
    Wie kan mijn gordijnen wassen en weer ophangen met de haakjes?
    Met mijn arm in het gips krijg ik de was niet aan de lijn.
    Kunt u kleren wassen voor mij, mijn machine is stuk en ik heb twee kleine kinderen.
    Iedere week een mandje met bloezen en pantalons, wie houdt van stomen en persen?
    Vlekken van kerrie in een wit tafelkleed, wie krijgt dat eruit?
    Ik zoek iemand voor mijne strijk, een bak per week.
    De wasserette is te ver met de rollator.
    Vuile was van vader in het verzorgingshuis, wie kan een deel voor ons draaien?
    Sokken sorteren, hemden vouwen en in de kast leggen: het komt er niet meer van met een tweeling.
    Strijkijzer kan ik niet meer vasthouden door reuma.
    Wollen trui gekrompen, wie heeft verstand van fijnwas en programma's?
    Mag ik ff m'n sportkleren bij iemand in de machine gooien? Heb zelf geen aansluiting.
    Hoeslaken van een tweepersoonsbed strijken is voor mij een worsteling.
    Na de vakantie liggen hier zeven volle zakken wasgoed en ben ik door mijn rug gegaan.
    Mijn koorgewaad moet geperst worden zonder dat het glimt.
    Met een goede serie op tv strijk ik zo twee manden weg.
    Breng uw lakens maar, mijn droogtrommel staat toch te wachten.
    Ik haal uw wasmand op maandag en breng hem woensdag gevouwen terug.
    Stoomstrijkijzer, grote plank, alle tijd van de wereld.
    Vroeger werkte ik in een stomerij, vlekken schrikken mij niet af.
    Wie geen wasmachine heeft mag hier wassen en drogen, ik woon op de hoek.
    Bedden afhalen, beddengoed wassen en weer opmaken, doe ik graag voor iemand.
    Ik kan heel goed hemden strijken, in Syrië was ik kleermaker.
    Voor een alleenstaande vader vouw ik met liefde de kinderkleertjes.
    Een waslijn van twintig meter in de zon, er is plek voor uw dekens.
    Gordijnen of vitrages? Ik haal ze eraf, draai ze op dertig en hang ze nat terug.
    Ik doe u gerne de strijk, in ruil voor een babbel.
    Handwasjes van zijde en wol neem ik voor mijn rekening, met zacht wasmiddel.
    Ook het merken van kleding met naamlabels voor het tehuis doe ik.
    Jong gezin dat omkomt in de rompertjes en spuugdoekjes? Ik neem een paar trommels over.
    Kreukels zijn mijn hobby, serieus, ik word rustig van strijken.
    Ik leer studenten hoe je wit, bont en donker scheidt en een kraag strijkt.
    De wasmachine staat in de kelder en met mijn nieuwe heup kom ik dat steile trapje niet af. Kan iemand twee keer in de week een lading aanzetten en ophangen?
    Wie wil voor mij strijken, ongeveer vijf shirts en wat theedoeken?
    Mijn centrifuge heeft het begeven en alles druipt in de badkamer.
    Ik lig in het ziekenhuis en heb schone pyjama's nodig. Wie kan het vuile goed meenemen en fris terugbrengen?
    De bruidsjurk van mijn dochter is gekreukt en ik durf er geen bout op te zetten.
    Ik ben jonge vader alleen met baby, iedere dag drie wasjes en ik raak achter. Wie kan een keer vouwen met mij?
    Het dekbed past niet in mijn machientje, wie heeft er een van negen kilo?
    Als alles bij elkaar in de trommel is geweest, is het dan nog te redden? Mijn witte goed is roze geworden en ik ben nieuw in het huishouden.
    Voetbaltenues van het elftal, wekelijks, onze wasmoeder stopt.
    Sinds ik in een rolstoel zit is de plank te hoog en het snoer te kort. Ik zoek iemand die de strijk komt ophalen of bij mij thuis doet.
    Het wasrek uitklappen en lakens samen opvouwen, dat gaat gewoon niet in je eentje.
    Wie kan mijn slaapzak en gewatteerde jas wassen zonder dat het dons gaat klonteren?
    Ik heb incontinentie en dus veel bedwas. Het is gênant om te vragen, maar ik kan het natte goed niet tillen.
    Waar kan ik wassen? Mijn kamer heeft geen machine en wasserette is duur.
    Mijn plooirok moet geperst, elke vouw apart.
    Kan er iemand mijne was opplooien en in de kast leggen, ik heb mijn hand verbrand?
    De droger is stuk en het regent al een week, alles hangt over de deuren.
    Schone lakens op bed krijgen is één ding, maar de vuile beddenspullen staan hier in zakken te wachten.
    Een stapel servetten en tafellinnen voor de kerstlunch van de soos moet gestreken. Wie heeft er een hete bout en een vrij uurtje?
    Hulp bij het wasgoed gezocht.
    Mijn strijkplank staat toch altijd uitgeklapt in de kamer. Zet uw mand maar neer, ik zet de radio aan en ga door tot het op is.
    Natte was ophangen vind ik heerlijk, zo buiten met een mondvol knijpers.
    Ik woon boven een wasserette en neem graag wat van u mee. Scheiden op kleur, drogen, vouwen, en dan breng ik het weer terug.
    Wie kan een hulpje bij de was gebruiken? Ik heb op dinsdag tijd.
    Overhemden voor een sollicitatie, ik pers ze vlijmscherp.
    Bij een gezin met een zieke moeder deed ik een jaar de was en dat was dankbaar werk. Nu zijn ze weer op orde en heb ik ruimte voor een ander.
    Grote machine van elf kilo, dus dekbedden, slaapzakken en hondenkussens passen erin.
    Ik kan voor u kleren wassen en strijken, ik ben mama thuis en doe elke dag toch was.
    Vlekken van gras, inkt, bloed of vet: ik heb voor alles een middeltje in huis.
    Elke week twee uurtjes strijkgoed voor iemand met reuma, ik ga er lekker bij zitten.
    Gerimpelde tafellakens, kanten gordijntjes en kraagjes met stijfsel, dat heeft mijn oma me nog geleerd.
    Ik sorteer de sokken wel, daar heeft niemand anders zin in.
    Geen tijd door tentamens? Kom hier draaien, wifi en thee zijn inbegrepen.
    Wie in het ziekenhuis ligt en niemand heeft, daar haal ik de vuile kleren op en breng ze schoon terug in een tasje.
    Strijken in ruil voor grasmaaien, wie ruilt?
  `,
  opruimen: `
    Moeder is naar het tehuis, haar huis in Emmen staat vol, en ik zit in Brazilië tot kerst. Tweeënvijftig jaar aan servies, knipsels en lappen. Wie zoekt met mij via de camera uit?
    Toen mijn man stierf liet hij een schuur vol na. Ik heb het zelf gedaan: drie stapels, houden, weg, twijfel. Nu help ik anderen door de kasten heen, met een doos tissues erbij.
    Twaalf dozen babykleren, drie buggy's en een zolder waar je niet meer kunt staan. Ik kan van niks afscheid nemen. Een nuchter mens naast me zou schelen: houden, weg, houden, weg.
    Zit thuis sinds de reorganisatie en heb intussen mijn eigen huis tot de laatste la uitgezocht. Wie vastloopt in zijn schuurtje of kinderkamer, ik heb nog energie over.
    Twaalf vuilniszakken van mijn overleden broer staan in de logeerkamer. Ik maak er één open, ruik zijn jas en doe hem weer dicht. Met iemand erbij lukt het misschien wel.
    Van chaos krijg ik energie, echt. Houden, weg, weet niet: drie dozen, muziekje erbij, en jij beslist. Ik heb het bij mijn eigen moeder gedaan die nooit iets wegdeed.
    Mijn man was verzamelaar van modeltreinen en schroefjes. Hij ligt al een jaar op het kerkhof en ik kan nog steeds de zolder niet op.
    Sorteren, labelen, doosjes: ik word er rustig van. Samen beginnen we met één lade en niemand die zegt wat er weg moet.
    Acht maanden staat zijn jas aan de kapstok. De kasten moeten leeg, maar ik kan het niet alleen en met de kinderen krijg ik ruzie.
    In mijn donkerste jaar heb ik niets weggegooid. Nu kan ik nog net van de deur naar het bed. Graag iemand zonder oordeel.
    ADHD thuis, orde in mijn vingers: ik maak met je drie dozen, houden, weg en weet niet. Ook bij verzamelaars die al tien jaar niemand binnenlieten.
    Het huis van mijn zus moet eind januari leeg en in elke la zit een leven. Ik zoek iemand die met mij sorteert en niet te vlug weggooit.
    Van rommelzolder tot administratiekast: ik maak stapels bewaren, weg, twijfel. Streng zonder hard te zijn.
    Mijn kast is nog steeds op de legermanier gevouwen. Schuur, zolder of inloopkast waar niemand meer in kan: ik maak drie stapels en we zijn in een dag klaar.
    Een atelier vol, een slaapkamer vol, en nu ook de badkuip. Ik kan van niets afscheid nemen. Een streng maar lief iemand die doosje voor doosje vraagt: waarom?
    Moeder bewaarde elk botervlootje. Nu is zij er niet meer, de huur loopt tot 31 januari, en ik blijf hangen bij elke la.
    Dozen van vóór de vorige verhuizing, wie kent het niet. Ik zit ernaast, vraag: weg, houden of geven? en neem je mee naar het eind.
    Na de scheiding staat de garage vol met een leven van twee mensen. Ik kan er in mijn eentje niet aan beginnen.
    Een kledingkast waar niets meer in kan is voor mij een cadeau. In een middag is het lucht.
    Mag dit weg? Die vraag stel ik vriendelijk, honderd keer op een dag, en jij beslist. Zolders en dichtgeslibde kamers zijn mijn hobby.
    Toen mijn ouders overleden heb ik hun hele huis doos voor doos uitgezocht. Zit u voor diezelfde berg, dan kom ik naast u zitten.
    De zolder van mijn ouders. Veertig jaar. Ik ben enig kind. Elke doos die ik opendoe, doe ik weer dicht. Wie zit er naast mij en zegt: bewaren of weg?
    Mijn kamer is zo vol dat de deur niet meer helemaal open kan. De verhuurder komt de 20e controleren en ik weet niet waar ik moet beginnen. Ik schaam me dood.
    Mijn zolder staat tot de nok vol en ik weet niet waar te beginnen.
    Na het overlijden van mijn moeder moet haar flat leeg, wie zoekt er met mij uit?
    Ik bewaar te veel, de woonkamer is bijna niet meer begaanbaar.
    De schuur moet leeg, er staan nog drie oude fietsen en een kapotte vijver in.
    Papieren, kranten, bonnetjes: overal stapels en ik krijg geen orde.
    Zoek een nuchtere meid die streng zegt wat weg mag uit mijn kledingkast.
    Dertig jaar administratie in bananendozen, wie helpt met sorteren en versnipperen?
    Ik wil ontspullen voor ik kleiner ga wonen.
    Onze garage is een bende, we kunnen de auto er niet meer in kwijt.
    Mijn broer liet een huis vol verzamelingen na: munten, treintjes, tijdschriften.
    Ik heb ADHD en kan niet kiezen, naast iemand aan tafel lukt het wel.
    Kelderbox moet uitgemest voor eind van de maand.
    Wie gaat met mij naar de kringloop en de milieustraat met alles wat weg kan?
    Speelgoed van de kinderen uitzoeken, wat naar de rommelmarkt en wat in de bak.
    De berging is zo vol dat ik niet bij de meterkast kan.
    Ik zoek iemand die mijn fotoalbums en losse foto's helpt ordenen.
    Mijn kamer is chaos, kan iemand helpen om alles goede plaats te geven.
    Keukenkastjes uitruimen, over de datum weg, opnieuw indelen.
    Boedel van mijn oom: wat is nog wat waard en wat kan naar de stort?
    Er moeten spullen weg van mijn zolder maar ik kan de vlizotrap niet op.
    Verzamelwoede van mijn man is me boven het hoofd gegroeid, ik schaam me om iemand binnen te laten.
    Wie wil met mij het kot leegmaken achter in den hof?
    Structuur aanbrengen in andermans kasten is mijn lust en mijn leven.
    Ik oordeel niet, ook niet als u tot aan het plafond vol staat.
    Drie stapels: houden, weggeven, weg. Zo doen we het samen, in uw tempo.
    Als opruimcoach in opleiding zoek ik iemand met een volle zolder.
    Met mijn aanhanger breng ik alles meteen naar de stort.
    Ik help nabestaanden met het uitzoeken van een huis, met respect voor de herinneringen.
    Geen partner in de rommel? Ik kom er gezellig bij zitten en hou je aan het werk.
    Schuurtjes uitmesten, schappen maken, gereedschap aan de wand, dat vind ik leuk.
    Ik heb de boeken van mijn hele familie uitgezocht, nu kan ik de uwe wel.
    Kledingkast doornemen en wat niet past verkopen op Marktplaats, ik doe het met u.
    Oude papieren uitzoeken: ik weet wat u zeven jaar moet bewaren en wat in de versnipperaar kan.
    Ik kan helpen met uitzoeken en dozen maken, ik ben netjes en rustig persoon.
    Zaterdag heb ik een lege middag, wie heeft een volle kelder?
    Van chaos naar overzicht: bakken, labels en een vuilniszak, meer is er niet nodig.
    Laat mij maar een inboedel doorspitten, ik herken antiek op een meter afstand.
    Wij zijn met vier studenten en ruimen in een dag een garage leeg.
    Digitaal opruimen kan ook: duizenden foto's in mapjes.
    Ik help mensen die kleiner gaan wonen kiezen wat meegaat.
    Ons huis staat te koop en de makelaar vindt het te vol. Wie helpt me de kamers leger maken voordat de fotograaf komt?
    Ik zie door de bomen het bos niet meer in mijn eigen slaapkamer.
    Na drie jaar rouw wil ik eindelijk de kleren van mijn man uitzoeken. Alleen durf ik die kast niet open te doen, met iemand erbij misschien wel.
    Hulp bij uitmesten van een volgestouwd tuinhuis.
    Ik heb tassen vol ongeopende post en tijdschriften naast mijn stoel staan. Er moet eens iemand met een frisse blik bij komen zitten.
    Kelder vol spullen van de vorige bewoner, wie heeft zin?
    Mijn dochter van twaalf kan haar kamer niet meer zien van de rotzooi en van mij neemt ze niks aan. Is er een leuke student die samen met haar orde schept?
    Overal snoeren, opladers en oude telefoons.
    Wie helpt een handwerkkamer op orde brengen: lapjes, garen, knopen, patronen?
    Alles ligt door elkaar sinds de kastplank brak, het moet opnieuw ingedeeld worden op een manier dat ik het terugvind met mijn slechte ogen.
    Ik ben een beetje een hamster.
    De logeerkamer is een rommelhok geworden en in mei komt mijn zoon uit Canada over. Wie komt twee zaterdagen meedenken, meedoen en wegbrengen?
    Spullen moeten weg, ik moet van woningbouw huis leeg maken anders boete. Help alstublieft.
    Zolder leeghalen, er wordt geïsoleerd en alles moet eraf.
    Mijn tante kan niets wegdoen, elk bakje en elastiekje blijft bewaard. Iemand met takt gezocht, geen sloophamer.
    Wie zoekt er met mij mijn garderobe uit, de helft past niet meer?
    Het archief van onze vereniging ligt in dozen op mijn overloop: notulen, foto's, krantenknipsels. Wie zet dat op jaar?
    Ge kunt hier over de koppen lopen, zo vol staat den bureau.
    Onze werkplaats is een slagveld, moertjes en schroeven door elkaar in honderd blikjes.
    Ik verlies de hele dag dingen en zoek me suf, een vaste plek voor alles zou al schelen.
    De spullen uit de opslagbox moeten terug of weg voor de eerste.
    Ik word blij van lege laden. Heeft u een kast, kamer of kelder waar u tegenop ziet, dan kom ik met koffie en vuilniszakken.
    Professional organizer van beroep, één middag per maand doe ik het gratis voor iemand met een smalle beurs.
    Na het leeghalen van mijn ouderlijk huis weet ik hoe zwaar dat is. Ik sta u bij, ook als er tussendoor gehuild wordt.
    Samen uw rommel te lijf.
    Wat weg kan breng ik voor u naar de kringloop, ik heb een ruime auto.
    Ontrommelen in kleine stapjes, elke week één la of plank.
    Ik heb een zwak voor oude schuren. U zegt wat blijft, ik sorteer het ijzer, hout en verf en veeg de vloer.
    Chaos in hoofd en huis? Ik heb zelf ADD en weet hoe je begint.
    De speelgoedkast van uw kinderen maak ik overzichtelijk met bakken en plaatjes.
    Ik kan goed weggooien, vooral andermans spullen.
    Heeft u spullen van waarde, dan maak ik foto's en zet ze voor u te koop. De rest gaat naar een goed doel.
    Wij zijn een groepje van de kerk en komen een hele dag een huis leegruimen als familie ontbreekt.
    Een inloopkast opnieuw inrichten op kleur en seizoen vind ik leuker dan een dagje shoppen.
    Ik help met orde in papieren en kasten, ik was secretaresse in Iran en heel precies.
    Dozen van zolder naar beneden, doorkijken, en dan met een gerust hart de helft wegdoen, ik blijf tot het klaar is.
  `,
};
