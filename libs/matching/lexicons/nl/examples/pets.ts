import type { BranchExamples } from '../../../lexicon.js';

export const pets: BranchExamples = {
  dieren: `
    Wie heeft verstand van een bange adoptiehond of een krabbende poes? Ik zoek raad.
    Mijn kat is sinds dinsdag zoek, wie helpt flyers ophangen en zoeken?
    Gevonden egel met een wondje, wat moet ik doen?
    Ik zoek een goed tehuis voor twee kittens.
    De vacht van mijn langharige poes zit vol klitten.
    Nagels knippen bij mijn beestje durf ik niet zelf.
    Wie wil als vrijwilliger hokken schoonmaken in het asiel?
    Kattenbak verschonen en zware zak brokken tillen gaat niet meer.
    Ik wil graag een dier knuffelen, maar mag er geen houden in dit flatje.
    Wie kan eens met een lief beest langskomen in het verpleeghuis?
    Twee pony's en een ezel op onze kinderboerderij zoeken verzorgers.
    Geld voor voer is op, heeft iemand blikjes of brokjes over?
    Mijn paard staat op stal en moet gemest en geborsteld worden zolang mijn arm in het gips zit.
    Vlooien in huis, wie helpt met kammen en druppelen?
    Ik wil een huisdier maar weet niet welk past bij mij, wie adviseert?
    Schapen scheren en hoeven bekappen, wie kan dat?
    Er zit een zwaluwnest met jongen op de grond, wie weet raad?
    Ik zoek een chiplezer voor een zwerver die hier steeds komt miauwen.
    Mijn nieuwe hond en oude kat vliegen elkaar in de haren.
    Mijn baasjesleven valt zwaar sinds mijn beroerte, hulp bij borstelen en voer welkom.
    Ik heb veel ervaring met alle soorten huisdieren en geef graag advies over voer en gedrag.
    Dierenliefhebster zonder eigen beest wil graag knuffelen en borstelen.
    Oud-trimster knipt klitten en nagels bij viervoeters aan huis.
    Ik help zoeken als uw dier ontsnapt is, met zaklamp en vangkooi.
    Met mijn lieve labrador ga ik op bezoek bij ouderen die hun eigen dier missen.
    Paardenmeisje (16) poetst en verzorgt graag uw pony.
    Hokken uitmesten, bakken verschonen, voer sjouwen: laat mij maar.
    Ik vang gewonde vogels en egeltjes op tot de dierenambulance er is.
    Brokken, manden, riemen en een krabpaal te geef voor baasjes met een kleine beurs.
    Op de kinderboerderij ben ik handig met geiten, varkens en ezels.
    Ik geef tips als uw dier angstig is met vuurwerk.
    Tijdelijk pleeggezin voor asieldieren, wij hebben ruimte en geduld.
    Foto's maken van uw trouwe viervoeter? Leuk!
    Pilletje ingeven, tekens verwijderen, oren schoonmaken: met rust lukt het altijd.
    Met een mand vol jonge konijntjes kom ik langs op de dagbesteding.
    Stagiair dierverzorging zoekt klusjes met beesten, maakt niet uit welke.
    Ik bouw nachthokken, krabpalen en vogelhuisjes van restmateriaal.
    Dieren die hun baas verloren hebben zoek ik een nieuw thuis voor.
    Bij ons in de gang woont nu een zwangere straatpoes en mijn man is allergisch. Ik weet niks van dieren. Wie snapt wat ik moet doen, voer, doos, dokter?
    Paarden, geiten, honden, alles liep bij ons op het erf in Anatolië. Zit je met je beest met de handen in het haar, dan denk ik graag mee.
    Buster gromt sinds de verhuizing tegen elk kind. Wie heeft verstand van honden en kijkt eens mee wat ik verkeerd doe?
    Oud-trimster. Vachten vol klitten, nagels die tikken op de vloer: ik knip uw poedel op mijn balkon, alleen uit liefde voor het ras.
    Onze kat ligt sinds de komst van de baby onder het bed en plast op de mat. Wie heeft ervaring met kattengedrag en wil eens meedenken?
    Ik woon in een zorgcentrum waar geen huisdieren mogen. Wat zou ik graag weer eens een kat op schoot of een hond naast mijn stoel hebben, al is het maar een uurtje.
    Poedel is aan een knipbeurt toe en de trimsalon vraagt zeventig euro.
    Wie helpt zoeken? Kater, rood, wit befje, weg sinds gisteravond bij de sloot.
    Er loopt al weken een magere poes in onze straat. Zij laat zich niet pakken en er zit geen bandje om. Wie weet wat we kunnen doen?
    Mijn moeder gaat naar een verpleeghuis en haar hondje mag niet mee. Welk lief mens wil hem adopteren?
    Mijn pony heeft elke dag hooi en beweging nodig maar ik zit met een nieuwe knie.
    Jonge merel uit nest gevallen, wat nu
    Wij mogen beestje houden van huisbaas, kinderen willen graag. Welk dier is goed in flat?
    Alpaca's en kippen op de zorgboerderij zoeken vrijwilligers die niet bang zijn voor mest.
    Kan iemand mij helpen om de poes een wormenpil te geven? Ze krabt mijn armen open.
    De vijver is door een reiger leeggegeten, hoe houd ik hem weg?
    Voor de asielkatten zoeken wij oude handdoeken, mandjes en mensen die willen voorlezen aan schuwe dieren.
    Ik kan zelf de bak niet meer legen, bukken is verboden van de chirurg. Verder red ik het wel met mijn poes.
    Mijn hond is blind geworden en ik weet niet hoe ik hem moet leren daarmee om te gaan.
    Wie wil mee helpen padden overzetten in maart? Emmers zijn er.
    Ons merrieveulen moet wennen aan borstelen en een halster, wie heeft een rustige hand?
    Schoolproject: een dierenarts of fokker die in de klas iets wil vertellen met een echt beest erbij.
    Ik heb altijd beesten gehad, van geiten tot goudvissen. Sinds mijn verhuizing naar een appartement mis ik dat, dus ik kom graag bij u helpen met verzorgen en knuffelen.
    Met mijn therapiehond bezoek ik mensen die bedlegerig zijn. Hij legt zijn kop op de deken en iedereen wordt er stil van.
    Klitten in de vacht, te lange nagels? Ik heb een tondeuse en een rustige stem.
    Opleiding dierenverzorging klaar, nu nog ervaring opdoen. Ik wil best mest scheppen, hoeven krabben of hekken repareren.
    Dier vermist? Ik maak posters, zet oproepen uit en loop 's nachts mee met een zaklamp.
    Herplaatsers, verwaarloosde beesten en moederloze kittens vang ik op tot ze een thuis hebben.
    Brokken en blikjes over doordat onze poes ander voer moet, wie lust ze?
    Als gedragstherapeut kijk ik gratis mee bij huisdieren die blaffen, plassen of bijten.
    Mijn dochter wil later met paarden werken en zoekt een verzorgpony.
    Egelhuisjes, bijenhotels, nestkasten: ik zaag ze en hang ze bij u op.
    Voer, stro en strooisel haal ik met de auto voor wie het niet kan dragen.
    Ik doe vrijwillig de katten in het asiel en neem graag iemand mee om kennis te maken.
    Bloedzuiger, teek of splinter, ik haal het er bij uw trouwe vriend wel uit.
    Met konijn op de arm op bezoek bij eenzame ouderen, dat vinden ze het mooiste van de week.
    Ik help u kiezen: pup of oude asielhond, kat of cavia. Eerlijk advies van een fokkersdochter.
    Wie knuffelt er een ochtend met onze asielkatten?
    Vraagje over een konijn en een kat samen, kan dat?
    Beestenmens met vrije tijd.
    Ik borstel, knuffel, mest uit en zeur niet over haren.
    Sinds mijn beroerte kan ik het niet meer alleen: de duiven voeren, het hondje kammen, de bak van de poes verschonen. Wegdoen wil ik er geen een.
    Van honden tot schildpadden, ik ben er gek mee en mag er zelf van de vloot geen. In mijn verlofweken help ik met alles wat poten heeft.
    Van hamster tot herdershond, ik ken hun nukken. Vraag me gerust om nagels te knippen, een hok te verschonen of raad te geven over een nieuwe pup.
    Zonder mijn beestenboel was ik er niet meer geweest, dat meen ik. Alleen kost het verzorgen van de hond, de kat en de parkieten mij sinds de rugoperatie te veel. Wie helpt thuis mee?
  `,
  'hond-uitlaten': `
    Onze labrador trekt te hard aan de riem voor mijn schouder.
    Wie loopt op dinsdag tussen de middag een rondje met onze teckel?
    Na mijn heupoperatie kan Max niet naar buiten voor zijn plasje.
    Ons herdertje heeft energie voor tien, wij werken allebei.
    Zoek een stevige wandelaar voor een jonge boxer, bos of strand.
    Kan iemand mijn viervoeter 's avonds laat nog even buiten laten?
    Ik bevallen binnenkort, hond moet drie keer op straat, wie kan?
    Moeders keeshondje wordt te dik omdat zij niet ver meer komt.
    Durf met dit gladde weer niet naar het losloopveld met Bo
    Welke scholier wil na school een blokje om met een lief bastaardje?
    Onze pup moet elke twee uur eruit, en mijn baas vindt thuiswerken niet meer goed.
    Wie gaat er met mij mee wandelen, ik met mijn golden, jij met de jouwe?
    Ik zit in een rolstoel en mijn hulphond wil ook graag eens rennen en snuffelen.
    Mag mijn jack russell met iemand meehollen tijdens het joggen?
    Wie gaat er 's middags een toerke doen met onzen Bobby?
    Ziekenhuisopname van mijn man, ik krijg de grote Duitse dog niet alleen de straat door.
    Chemo maakt mij te moe voor de middagronde met onze spaniël.
    Husky zoekt fietser met conditie!
    Ik kan niet naar beneden met hem, de lift is stuk en ik heb krukken.
    Wie neemt onze mopshond mee voor een kort rondje, hij snurkt maar is lief?
    Poepzakjes en koekjes in mijn jaszak: ik loop graag een uur met jouw viervoeter.
    Zelf mag ik er geen houden, maar wandelen met die van een ander vind ik heerlijk.
    Elke ochtend ga ik de hei op, er mag best een kwispelaar mee.
    Hardloopster neemt actieve vizsla of herder mee op tien kilometer.
    Werkende baasjes, ik haal hem om twaalf uur op voor een plasrondje.
    Ook grote sterke rassen die trekken schrikken mij niet af.
    Meisje van 13 wil graag na school met uw hondje naar het park.
    Door weer en wind, met regenlaarzen door de modder, heerlijk!
    Bent u slecht ter been? Dan neem ik de riem van u over.
    Ik gooi ballen op het veld tot hij moe is en breng hem schoon terug.
    Zin in een wandelclubje met onze honden langs de rivier?
    Pensionado met losse avonden laat uw trouwe maatje nog een keer uit voor het slapen.
    Ik heb ervaring met angstige en oudere honden, rustig aan het lijntje.
    Blokje om, bospad of strand, zeg maar wat uw poedel fijn vindt.
    Wandelstok in de ene hand, uw beagle in de andere, samen het polderpad op.
    Ik moet van de dokter bewegen, dus een maatje op vier poten is ideaal.
    Canicross of gewoon kuieren, ik pas me aan.
    Tussen twaalf en twee fiets ik langs en gaat hij lekker los op het grasveld.
    Door de COPD haal ik met Boris net de hoek. Hij is een boxer van vijf, die wil rennen. Twee keer in de week een flinke ronde door het Vondelpark zou hem goeddoen.
    Ons Bello is in april ingeslapen en wij lopen 's morgens om acht uur nog steeds ons rondje, maar dan zonder staart voorop. Een viervoeter uit de buurt mag best aan.
    Sinds de kleine er is komt onze labrador er bekaaid af: drie keer om het blok en klaar. Hij wil rennen, en wij willen slapen. Wie neemt hem een uurtje mee naar het bos?
    ben 15 en mag thuis geen hond van mn moeder, allergie. Na school een rondje met die van jou, liefst een grote, elke dag als je wil
    Als alleenstaande met nachtwerk moet ik om negen uur naar bed, maar Boris denkt daar anders over. Een ommetje rond het middaguur zou hem en mij redden.
    Bobik is met ons uit Marioepol gekomen, in de trein, op schoot. Nu werk ik vroege dienst en zit hij tien uur binnen. Hij luistert alleen in het Oekraïens, maar hij is lief.
    Ik mag in mijn flat geen dier, van mijn vader niet en van mijn huurcontract niet. Laat mij alsjeblieft met die van jou naar het park, na school, elke dag als het moet.
    Door mijn gebroken enkel kijkt Boef me de hele dag verwijtend aan. Hij trekt een beetje, maar is zo mak als een lammetje.
    Mijn oude herder is in maart ingeslapen en de riem hangt nog aan de kapstok. Met jouw viervoeter zou ik weer het bos in kunnen.
    ik werk in de zorg met lange diensten, tussen 12 en 2 moet me teckel echt ff naar buiten anders piest ie in de gang lol
    Gepensioneerd postbode, tien kilometer per dag gewend. Geef mij een labrador en een zakje, en u ziet ons over twee uur met modderpoten terug.
    Mijn blindengeleidehond moet ook eens gewoon hond zijn. Zou iemand hem zaterdag mee het veld in nemen, lekker zonder tuig?
    Knie geopereerd, en nu zit Boris mij met zijn riem in de bek aan te kijken. Drie keer per dag een blokje is voor mij nog onhaalbaar.
    In de kliniek leerde ik weer op tijd op te staan. Een viervoeter die om zeven uur naar buiten moet, zou me daarbij helpen en jou ook.
    Labradors, herders, chagrijnige teckels: ik loop er graag een uur mee door de duinen nu mijn eigen maatje is ingeslapen.
    Ik sta in de winkel van acht tot vijf en mijn teckel staat dan te blaffen, klaagt de onderbuur. Een half uurtje rond de middag zou wonderen doen.
    Student, tweede jaar, zit de hele dag te zitten. Een beest aan de lijn over de singel zou mij dwingen om te bewegen.
    Mijn man liet hem altijd uit, drie keer per dag, door weer en wind. Nu hij er niet meer is en ik slecht loop, komt onze Bas niet verder dan het grasje voor de deur.
    Ik werk op woensdag en vrijdag tot vijf uur en dan houdt onze cocker het niet zolang op. Zou iemand rond de lunch een half uurtje met hem willen gaan?
    Een gebroken pols en een hond van dertig kilo die achter elke eend aan gaat, dat is geen goed plan.
    Wie wil onze dalmatiër eens moe krijgen?
    Zwanger van de tweede, bekkeninstabiliteit. De hond snapt er niks van dat de lange wandelingen zijn gestopt.
    Ik zoek voor mijn reu een scholier die elke dag om vier uur een rondje park doet, voor een zakcentje.
    Bij hitte moet ze voor zeven uur 's ochtends naar buiten, en dat lukt me met nachtdienst niet.
    Sinds mijn longoperatie red ik het tot de hoek. Daarna staat mijn whippet mij teleurgesteld aan te kijken.
    Wandelmaatje gezocht voor mij en mijn bordercollie, het liefst iemand die ook van stevig doorstappen houdt.
    Mijn mama loopt met stok, hond sterk. Wil iemand jongen of meisje met hond lopen ochtend?
    Laatste rondje om elf uur 's avonds durf ik alleen niet meer
    De hondenuitlaatservice kost me tweehonderd euro per maand, dat gaat niet met een uitkering.
    Onze schapendoes is bang voor verkeer. Wie neemt hem mee naar het bos en heeft er de rust voor?
    Twee chihuahua's die alleen het blok om hoeven.
    Kan er iemand met onzen hond een toer maken terwijl ik op dialyse zit?
    Mijn hond is gek op zwemmen en de sloot is ver.
    Met mijn rolstoel door de sneeuw kom ik er niet uit, maar zijn behoefte moet hij wel doen.
    Puppy Saar moet wennen aan trams, kinderen en fietsers. Wie loopt met haar op zonnige middagen?
    Wij konden na onze oude viszla niet meer aan een nieuwe beginnen. Toch lopen we elke ochtend dezelfde route langs de plas, en daar hoort eigenlijk een hond bij.
    Ik ben 15, woon naast het park en doe na school graag een uurtje met jullie lobbes. Trekken mag, ik doe judo.
    Heeft u een hond die uit moet en benen die niet willen? Bel aan, ik heb het andersom.
    Na mijn burn-out moest ik elke dag naar buiten. Een kwispelend gezelschap zou dat een stuk leuker maken.
    's Morgens vroeg loop ik met mijn eigen retriever en er past wel een vriendje bij.
    Ren rondjes van acht kilometer, wie heeft een energieke loopmaat met staart?
    Onaangelijnd op de hei, strikt aan de riem in de stad, ik luister naar uw regels.
    Voor wie net geopereerd is neem ik wekenlang het middaguitje over.
    Ik heb een fiets met springer en neem uw windhond mee over de dijk.
    Gezellig met een groepje viervoeters en hun baasjes naar het strand, zondag om tien.
    Als je zieke kind je thuishoudt, doe ik even een plasje met de hond.
    Op mijn sabbatical loop ik alles wat een vacht heeft.
    Uw pup moet eruit om twaalf uur? Ik werk om de hoek en heb lunchpauze.
    Speuren, apporteren, zwemmen: ik maak van een rondje een feest.
    Ik ga graag met uwen hond naar de losloopweide, hij mag zich daar uitleven.
    Plasrondje, tien minuten, elke avond.
    Wie loopt er een uur met een ondeugende foxterriër?
    Riem vast, jas aan, wij gaan.
    Een frisse neus halen met uw bullterriër, waarom niet?
    Mijn routes lopen van zeven tot drie en daartussen zit Bobbie, een jonge beagle, te piepen. Rond elf uur een rondje singel zou hem en mijn vloerbedekking redden.
    Deadlines houden geen rekening met blazen. Mijn oude herder staat rond half vier met gekruiste poten bij de deur en ik zit dan in een redactievergadering.
    Door de bestralingen haal ik net de hoek. Mijn labrador kijkt me aan alsof ik lui ben. Tot de zomer zoek ik wie haar eens per dag laat rennen.
    Militair met verlof en zonder bazin. Ik loop per dag toch een uur door het bos, en een energieke herder of een luie mops kan er gerust bij aan de lijn.
    Kruisband gescheurd op de schaatsbaan, en mijn herder trekt als een os. Zes weken krukken. Wie gaat 's middags een uur met hem het bos in?
    Mijn viervoeter stierf in oktober en ik mis de riem in mijn hand. Vroeg in de ochtend, ook met sneeuw, graag met de jouwe.
    Bij hitte moet hij vóór zevenen eruit, en ik ben om vijf uur wakker. Ik neem jouw viervoeter mee langs de rivier.
    Mijn benen willen, maar ik mis vier pootjes naast me. Sinds Bor dood is loop ik dezelfde rondjes met een lege hand.
    Dertien jaar, groep acht bijna uit, en supergoed met honden, echt waar. Na school kan ik jouw hond meenemen naar het veldje, mijn vader gaat de eerste keer mee.
    Postbode in ruste, dus ik ben met elke soort blaffer bevriend geraakt of gebeten. Ik ga om zes uur al naar buiten; die van u mag mee.
    Ik wandel met mijn eigen labrador toch drie keer per dag. Een tweede riem aan de andere kant houdt me in evenwicht.
    Door mijn gebroken enkel komt Boris niet verder dan het grasje voor de flat. Hij kijkt mij aan alsof ik hem verraden heb. Een rondje park zou hem gelukkig maken.
    Mijn labrador heeft benzine voor tien en ik heb sinds de chemo benzine voor een halve straat.
    Ik ben Jesse (12), mijn oma kan niet meer met Takkie lopen en hij poept nu in de gang. Na school heb ik voetbal op maandag en woensdag.
  `,
  'huisdier-oppas': `
    Twee weken naar Spanje, wie zorgt er thuis voor onze beestenboel?
    Bij spoedopname heb ik niemand voor mijn dieren.
    Zoek logeeradres voor al mijn huisdieren, ook voor onverwachts.
    Wij hebben een kat, een hond en vier cavia's, dus een pension is onbetaalbaar.
    Iemand die in de zomer in ons huis wil logeren om op de dieren te passen?
    Wie voert en knuffelt onze dieren als wij een lang weekend weg zijn?
    Revalidatie duurt zes weken en mijn huisgenootjes kunnen niet mee.
    Ik ga naar mijn land voor familie, een maand. Wie kan mijn dieren nemen?
    Vakantieopvang gezocht, ruil mogelijk: de volgende keer pas ik op die van jullie.
    Ben veel op reis voor werk, zoek een vaste dierenoppas met sleutel.
    Onze oppas zegt ineens af en we vliegen zaterdag!
    Wie wil er op onze menagerie letten als wij op verlof zijn?
    Tijdelijk onderdak voor mijn dieren nodig wegens verhuizing naar een opvang.
    Moeder gaat naar het ziekenhuis, wie ontfermt zich over haar lievelingen?
    Onze poezen, kippen en hond moeten samen thuis kunnen blijven als wij naar Frankrijk zijn.
    Wie kan van 10 tot 24 juli de zorg voor ons dierengezin overnemen?
    Begrafenis in het buitenland, morgen weg, en niemand voor de beesten.
    Een buurtgenoot om op terug te vallen als ik weer opgenomen word, mijn dieren zijn alles.
    Op vakantie? Uw huisdieren kunnen bij ons logeren, we hebben een grote tuin.
    Ik pas graag op dieren, groot en klein, bij u thuis of bij mij.
    Dierenartsassistente in opleiding verzorgt uw beesten tijdens uw afwezigheid, ook met medicatie.
    Huisbewaring met dieren: ik slaap in uw huis, geef voer en aandacht.
    Wordt u plots opgenomen? Ik vang uw dieren dezelfde dag nog op.
    Ons gezin is dol op dieren en wil graag vakantiegastjes.
    Elke dag een foto van uw lieveling naar uw strandstoel.
    Oppas voor oppas, wie ruilt er mee in de schoolvakanties?
    Twee keer per dag kom ik langs om eten, water en hok te doen.
    Geen duur pension nodig, ik doe het voor de gezelligheid.
    Met kerst en oud en nieuw ben ik thuis en kunnen er dieren komen logeren.
    Meisje van 17, opgegroeid op een boerderij, wil op uw huisdieren letten.
    Pensioen en een leeg huis: er mag best wat rondscharrelen terwijl u weg bent.
    Planten, post en pluizenbollen, ik neem het allemaal waar in uw vakantie.
    Heeft u hond én kat én vogel? Ik draai mijn hand er niet voor om.
    Kennismaken met uw dieren kan vooraf, dan weet u wie er komt.
    Een schildpad van veertig en een oude teckel, dat is mijn hele gezin. Voor de bruiloft in Kaapstad ben ik drie weken weg. Ze kunnen het samen goed vinden, gelukkig.
    Vroeger een dierenspeciaalzaak gedreven in Hengelo. Alles met vacht, veren of schubben is bij mij aan huis veilig, en medicijnen in een snavel krijgen kan ik ook.
    Een slang, twee stokstaartjes, nee grapje: een schildpad en een oude kater. Ik ga drie weken op scoutingkamp in Zweden en mijn ouders zijn gescheiden en allebei allergisch.
    Van paling tot papegaai, vroeger hielp ik op de kinderboerderij. Nu ik even geen baan heb, kan jouw beestenboel rekenen op vaste voedertijden.
    Eén oude teckel, één kater zonder staart en een schildpad. Ze wonen al jaren in vrede, als groep, dus liefst iemand die in ons huis komt slapen eind augustus.
    Diergeneeskunde gestudeerd in Kyiv, tweeënhalf jaar, tot de oorlog. Ik pas met liefde op alles met poten of veren, ook als er pillen of spuitjes bij moeten.
    Een hond, twee katten en een cavia, en wij moeten tien dagen naar een begrafenis in Marokko. Het zou het mooist zijn als iemand hier kwam slapen.
    Door mijn werk thuis ben ik er altijd. Of het nu blaft, spint of knaagt, in mijn huis is het de laatste jaren veel te stil en er is ruimte genoeg.
    Ik word elke maand drie dagen opgenomen voor een infuus. Wie vangt dan mijn dieren op? Een oude kater, een hond en twee ratten, ze verdragen elkaar.
    Ik zit in de WIA en ben altijd thuis. Beestjes van mensen die ineens het ziekenhuis in moeten mogen hier logeren, met of zonder poten.
    Drie weken naar de familie in Ghana, en dan zit ik hier nog met een fret die niemand kent. Wie heeft er ruimte en sterke zenuwen?
    Op ons erf is plek voor uw eenden, uw schildpad of uw geit. Er loopt hier al van alles, moi en welkom.
    Wij trouwen in Italië en nemen twintig man mee, alleen de beestenboel blijft hier. Wie zou zes dagen in ons huis willen wonen bij twee katten, een hond en wat kippen?
    Mijn hartklachten maken dat ik soms ineens moet blijven in het ziekenhuis. Ik zoek iemand die een sleutel wil hebben en dan voor mijn dieren zorgt.
    Hond, kat, cavia en een vis, twee weken in mei. Wie durft?
    Dierenpension zit in de zomer helemaal vol.
    Ik vlieg onverwacht naar Suriname voor een begrafenis. Voor mijn huisgenootjes zoek ik per direct onderdak, liefst bij een gezin met tuin.
    Zoek: vakantieoppas. Bied: mijn woning aan zee, met twee beesten erin.
    We werken allebei onregelmatig en hebben af en toe iemand nodig die eten geeft en ze even aanhaalt.
    Mijn dochter wil een maand naar haar vader en haar hele dierentuin blijft hier bij mij, en ik ben allergisch!
    Kan iemand voor mijn dieren zorgen als ik 3 weken in kliniek ben voor afkicken?
    Ruil: jullie ons, wij jullie, in de herfstvakantie.
    Wie let er op mijn poezen en parkieten gedurende mijn retraite?
    Vorig jaar waren de beesten bij de buren, die zijn nu verhuisd, en mijn vliegtickets zijn al betaald.
    Mijn trouwe dieren moeten in een dierenhotel als ik geen oplossing vind, maar daar worden ze ziek van.
    Thuisblijvers gezocht! Iemand die sowieso niet op vakantie gaat en wat dieren om zich heen leuk vindt.
    Ge gaat toch niet op verlof zonder dat er iemand voor uw beesten is? Ik vind niemand.
    Net een week herstel na een bevalling met complicaties, wie ontfermt zich zolang over onze dieren?
    Ik ben weduwe, woon ruim en ben altijd thuis. Dieren van vakantiegangers zijn hier welkom, wat voor soort dan ook, en ze krijgen meer aandacht dan thuis.
    Als zzp'er werk ik overal, dus ook aan uw keukentafel met uw kat op het toetsenbord en de hond aan mijn voeten.
    Vertrek met een gerust hart, ik kom twee keer per dag kijken en stuur een berichtje.
    Plotseling naar het ziekenhuis? Dan haal ik uw dieren op en houd ik ze zo lang als nodig.
    Huisoppas met ervaring: paarden, schapen, twintig kippen en een ezel heb ik gehad.
    Wij wonen op een oude boerderij en vinden logeerbeesten een verrijking.
    Hou van dieren, mag er hier geen houden. Dus ik pas graag bij jullie op!
    Als je de feestdagen weg bent slaap ik bij je dieren, ook met vuurwerk.
    Twee zussen (13 en 16) passen op alles wat harig of gevederd is in de buurt.
    Geef mij een lijstje met wie wat eet en waar alles staat, en ga rustig op reis.
    Verblijf van één nacht tot drie maanden, ik reken alleen het voer.
    Voor mensen die naar de opvang of kliniek moeten neem ik tijdelijk dieren in huis.
    Ik ruil graag oppas, want zelf wil ik in september een weekje weg.
    Zieke, oude of eenkennige dieren pas ik op in hun vertrouwde omgeving.
    Ik kom logeren in uw huis en zorg dat uw dieren niets merken van uw verlof.
    Iemand thuis die op alles let wat hier rondloopt, tien dagen.
    Dieren alleen, baasje opgenomen, wie springt in?
    Ik let op uw hele kudde.
    Vakantie gepland? Ik woon zolang tussen uw beesten.
    Schoolkamp, drie nachten op Ameland, en thuis twee fretten die 's avonds een uur los moeten. Ze bijten niet, ze stelen wel je sokken.
    Thuiswerken is stil. Een konijn, een papegaai, een oude kater, ik heb overdag ruimte op de bank en tijd om tussen twee vergaderingen te aaien.
    Ik moet voor een operatie vijf nachten weg en heb een schildpad, een poes en een stokoude spaniël. Kan iemand bij mij thuis slapen?
    Student diergeneeskunde, tweede jaar, blijft de hele zomer in de stad. Wat er ook rondloopt of zwemt bij jou, ik pas erop.
    Wie er ook blaft, miauwt of knaagt: ik kom bij u thuis langs terwijl u op reis bent. Ik ben dierenverzorger in opleiding en heb geen allergieën.
    Twee ratten, een kat en een oude schildpad, een complete ark dus. Het gezin gaat voor het eerst in zes jaar een week weg. Wie wil Noach zijn?
  `,
  'kat-voeren': `
    We gaan tien dagen weg, wie vult het bakje van onze poes?
    Minoes is schuw en blijft het liefst thuis, iemand moet brokjes en water geven.
    Kattenbak scheppen en een blikje openmaken, ochtend en avond.
    Mijn twee rode katers hebben in juli gezelschap nodig.
    Wie wil een weekje het kattenluik en de bakjes in de gaten houden?
    Zij krijgt insuline en een prikje in haar nekvel, durft u dat?
    Mijn Siamees miauwt de buurt bij elkaar als hij alleen is
    Sleutel ligt klaar, poezen zijn lief, alleen nog een verzorger gezocht.
    Zoek iemand die kitten eten geeft en speelt met hengeltje als ik werk lange dag.
    Wie kan er ons katje eten geven terwijl we aan zee zitten?
    Oude poes van 19 moet elke dag een pilletje door de paté.
    Ik moet een nachtje in het ziekenhuis blijven, mijn kat is dan alleen.
    De buurvrouw die altijd onze poes deed is verhuisd.
    Logeeradres voor een binnenkat gezocht, balkon met net graag.
    Automatische voerbak vertrouw ik niet, ik heb liever een mens voor Pluis.
    Vier pootjes, één oog en dol op tonijn, wie komt er langs als ik naar Texel ga?
    Wij kampeerders, katten niet, dus oppas gezocht
    Iemand die onze langhaar dagelijks kamt en eten geeft terwijl wij overwinteren.
    Kopjes krijgen is mijn beloning: ik kom twee keer per dag bij uw poes.
    Ik woon om de hoek en loop graag even binnen voor de brokjes.
    Kattenvrouwtje op leeftijd past op uw spinnende huisgenoot.
    Bak verschonen, vers water, kwartiertje spelen met een muisje.
    Schuwe katers komen bij mij altijd onder de bank vandaan.
    Geef je poes bij mij uit logeren, ik heb een afgesloten tuin.
    Pilletjes en spuitjes voor katten heb ik jaren gedaan, geen probleem.
    Jongen van 14 spaart voor een eigen kat en voert in de tussentijd graag die van jou.
    Meteen ook de gordijnen open en dicht terwijl ik uw poezen verzorg.
    Ook op feestdagen schep ik trouw de korrels.
    Mijn eigen kat is dood, ik mis het gespin, dus ik kom graag op de uwe passen.
    Poes krijgt haar natvoer op tijd en u een filmpje.
    Ik zit een uurtje bij haar op de bank met een boek tot ze op schoot komt.
    Nestje kittens met fles grootbrengen of een tuinkat bijvoeren, ik kan beide.
    Veel poezen in één huis? Ik had er zelf zeven.
    Ik controleer meteen of het luikje werkt en of niemand is opgesloten in de schuur.
    Zes weken revalideren na mijn nieuwe knie, en Minoes, zeventien, moet elke dag haar zachte prakje met een half pilletje. Zij blijft het liefst op haar eigen stoel.
    In dit complex mag ik geen dieren meer. Als u een week bij de kinderen zit, kom ik met liefde uw poes haar brokjes geven en tien minuten kroelen.
    Met kerst ga ik als student naar mijn ouders in Limburg en mijn huisgenoten zijn ook weg. Moortje blijft dus alleen met haar kattenbak. Vier dagen, elke dag brokjes en even aaien.
    Mijn au-pairgezin heeft drie poezen en ik zorg altijd voor. In zomer ik blijf hier, dus jouw kat ik kan ook eten geven en spelen met touwtje.
    Mijn moeder in Izmir is gevallen, ik vlieg morgen. Boncuk blijft in huis, zij eet om zeven en zeven, en de bak, ja, die ook. Wie in de Indische buurt kan dat?
    Had thuis in Damascus zes straatpoezen op de vensterbank. Ben jij weg, dan kom ik brokjes geven en een half uur op de vloer zitten tot ze spinnen.
    Over twee weken ga ik onder het mes en moet drie nachten blijven. Mijn Minoes krijgt pilletjes in een stukje leverworst, dat is even een handigheidje.
    Brokjes, schone bak, kroelen als ze wil, wegblijven als ze dat niet wil. Met drie eigen kneuzen thuis spreek ik de taal.
    Naar Texel met de kampeerwagen, en Karel de rode kater haat de veerboot. Wie heeft tien dagen lang 's ochtends vijf minuten?
    Ik ben allergisch voor vakantie maar niet voor poezen. Vanaf half juli ben ik de hele zomer in de wijk en heb al vier sleutels aan mijn bos.
    Ik lig straks tien dagen in het ziekenhuis voor mijn rug. Minoes heeft een pilletje nodig door haar brokjes en moppert tegen iedereen.
    Poezen vind ik makkelijker dan mensen. Bakje vol, bak schoon, even met het hengeltje spelen en dan weer naar huis.
    Van Hemelvaart tot Pinksteren ben ik aan het varen en mijn zwart-witte zit op de flat. Twee maal daags brokken, en het bakje.
    Mijn kapsalon zit onder uw flat, dus tussen twee klanten door ren ik naar boven om Minoes haar bakje te vullen en haar achter de oren te krabben.
    'k Ga drie weken naar de kinders in Canada en onze poes eet alleen als ze een mens ziet. Wie loopt er in Sas mee?
    Begin oktober zijn we een midweek in de Ardennen. Onze oude dame Mimi hoeft niet veel: een half zakje natvoer, schoon water en iemand die even tegen haar praat.
    Ik heb altijd de onderbuur gevraagd, maar die is overleden. Nu weet ik niet wie er bij mijn twee Britse kortharen kan binnenlopen als ik een weekend naar mijn zus ga.
    Kattenluik, drie katten, elf dagen. Wie?
    Mijn lapjeskat eet alleen als er iemand bij zit.
    Maine Coon met een gevoelige maag zoekt verzorger die afweegt wat hij krijgt.
    Ik ga bedevaart 5 weken. Poes blijft thuis, eten en toilet schoon maken, wie kan?
    De poes van mijn moeder moet gevoerd worden zolang moeder in de revalidatie zit, en ik woon in Limburg.
    Drie keer per week late dienst. Wie geeft tegen zessen de brokken en draait het slot weer dicht?
    Ze drinkt uit de kraan en wil buiten spelen tot het donker is. Binnenroepen met rammelende snoepjes, meer werk is het niet.
    Wij gaan kamperen en mijn zoontje maakt zich zorgen dat Snoetje verhongert
    Kitten van elf weken kan nog geen dag zonder gezelschap, en ik moet op cursus.
    Wie wil mijn tijgertje eten geven en het kattengrit verversen? Sleutel bij de buren.
    Schildklierpatiëntje op vier poten: twee keer per dag een zalfje in het oor.
    De kat van hiernaast krijgt van niemand eten sinds de bewoner is opgenomen.
    Wie komt er bij onze katten langs als we op verlof zijn, een keer 's morgens en een keer 's avonds?
    Eén rode kater, gek op aandacht, haat stofzuigers.
    Mijn vlucht is vervroegd, morgenochtend al, en de kattenoppas neemt niet op.
    Zwerfkatjes bij de volkstuinen krijgen elke dag van mij te eten. Wie neemt het over als ik geopereerd word?
    Mijn eigen poezen zijn dik en tevreden, dat zegt genoeg. In de schoolvakanties loop ik elke ochtend een rondje langs katten in de buurt en ik vul de bakjes, schep de bak en aai ze even.
    Katten hebben personeel nodig, ik meld me aan.
    Ik woon drie deuren verder en sta toch om zeven uur op.
    Met een veertje aan een stokje, een beetje kattenkruid en alle tijd van de wereld kom ik bij je tijger op bezoek.
    Zusjes van 11 en 13 willen kattenoppas worden, moeder loopt mee met de sleutel.
    Op vakantie en een poes met nierdieet? Ik meet het voer af en let op hoeveel ze drinkt.
    De pers mag elke dag gekamd, de sfinx lekker onder een dekentje, ik hou van allemaal.
    Ik zit graag een uurtje met een haakwerk op jullie bank, zodat zij niet alleen is.
    Ook voor een enkel nachtje weg kom ik even langs met een schoteltje.
    Bij spoed in het ziekenhuis: ik haal de sleutel bij de buren en uw poes heeft diezelfde avond te eten.
    Uw kater mag bij mij logeren in een aparte kamer met krabpaal en vensterbank.
    Kattenbak, planten, brievenbus, lichtje aan, alles in één bezoek.
    Ik ben nachtportier en kom op de gekste tijden bij je huistijger kijken.
    Bange, boze of blazende poezen zijn mijn uitdaging.
    Ik doe uw katten eten geven en ge krijgt elke dag een fotootje.
    Bakje, bak, aai. Twaalf dagen.
    Wie wil naar onze poezen omkijken in de kerstvakantie?
    Knorrige oude kater zoekt bediening.
    Uw poes en ik worden dikke vrienden.
    Blikje open, deur dicht, klaar.
    Met de vrachtwagen zit ik de hele week in Polen en mijn kater vreet alleen als er iemand naast staat. Wie komt er 's avonds een blikje opentrekken?
    Mijn nachtdienst stopt om zeven uur en dan ben ik klaarwakker. Bakje brokjes, schoon grit, achter de oren krabben: ik doe uw loebas op weg naar huis.
    Op de tentoonstelling in Berlijn moet ik zelf staan, vijf dagen. Mijn drie rooie zusjes hebben ieder een eigen bordje en een ervan moet een pilletje in leverpastei.
    Moet plots naar Turkije, mijn vader is overleden. Poes Zeytin blijft hier en eet alleen brokjes uit het blauwe bakje.
    In de kerstvakantie ga ik nergens heen. Bakje vullen, grit scheppen, achter de oren kriebelen: ik doe er wel vier in de straat.
    Blikopener op twee benen biedt zich aan. Ook ervaring met pilletjes in een bolletje leverworst en met poezen die onder het bed blijven.
    Wij zijn een stel zonder balkon en zonder poes, want de huisbaas verbiedt het. In de zomer vullen we dus graag bakjes bij anderen en scheppen de grit.
    Onze Minoes eet alleen als er iemand bij blijft staan. Een diva, ja. Van vrijdag tot maandag zijn wij op een bruiloft in Polen.
    Ik moet plots worden opgenomen en er is niemand voor Snorretje. Ze is veertien en krijgt een pilletje in de leverpastei. Alstublieft.
  `,
  'hond-oppas': `
    Onze hond kan niet tegen alleen zijn en sloopt de bank als we werken.
    Wie neemt Bella in huis als wij een week naar Oostenrijk skiën?
    Logeerplek gezocht voor een zachtaardige golden retriever.
    Vaste dagopvang op maandag en donderdag voor een jonge puppy.
    Onze teckel blaft de flat bij elkaar zodra de deur dichtvalt.
    Ik moet onder het mes en mijn trouwe kees kan nergens heen.
    Bruiloft zaterdag, hond mag niet mee, help
    Wie heeft een omheinde tuin en wil onze labradoodle een weekend te gast?
    Zoek gastgezin met liefst zelf een hond, zodat hij kan spelen.
    Ik werk nachtdienst, hond huilt. Iemand bij hem slapen?
    Een kennel vindt hij vreselijk, bij iemand op de bank vindt hij heerlijk.
    Wie past er op onze hond als wij een dagske weg zijn?
    Met oudjaar is hij doodsbang, wie woont er op een stille plek en wil hem hebben?
    Bejaarde herder met pillen tegen epilepsie zoekt een rustige logeeropa.
    Zij heeft verlatingsangst en jankt zodra ik mijn jas pak.
    Ik volg een opleiding op woensdag, waar mag mijn cockertje dan zijn?
    Loopse teef zoekt adres zonder reuen, tien dagen.
    Wie komt er bij ons thuis op onze blinde oude bouvier letten?
    Bij mij mag uw hond gewoon op de bank, ik ben de hele dag thuis.
    Logeetje van harte welkom, mijn eigen beagle deelt zijn mand.
    Dagopvang voor pups van werkende baasjes, met zindelijkheidstraining.
    Ik kom bij u thuis slapen zodat uw hond in zijn eigen mand kan blijven.
    Hondengek zonder hond zoekt een vaste deelhond voor een paar dagen in de week.
    Gaat u op reis? Uw herder kan bij mij terecht op de boerderij.
    Kleine hondjes, ook oudjes met kwaaltjes, pas ik graag op in mijn appartement.
    Avondje uit? Ik hou uw viervoeter gezelschap met een kluif.
    Gecertificeerd hondentrainer vangt ook lastige en blafferige types op.
    Mijn tuin is rondom dicht, perfect voor een uitbrekertje.
    Onze kinderen zeuren om een hond, dus lenen we die van jullie in de vakantie.
    Tijdens ziekenhuisopname neem ik uw maatje in huis, zo lang als nodig.
    Boxer of bulldog, kwijl schrikt mij niet af, hij mag hier slapen.
    Ik werk vanuit huis en vind een snurkende hond onder mijn bureau gezellig.
    Gezin met zandbak, tuin en tijd neemt uw logé op.
    Ik haal hem thuis op met mand, riem en voer en breng hem zondag moe terug.
    Voor het eerst in tien jaar ga ik naar mijn dochter in Canada. Mijn teckel Juul, dertien en doof, kan tegen geen kennel. Wie neemt haar drie weken in huis?
    Wij hebben altijd boerenhonden gehad en een omheind erf bij ons stadshuis kregen we er gelukkig bij. Uw lobbes kan bij ons logeren, mand naast de kachel.
    Onze zoon wordt in mei geopereerd in Utrecht en dan zitten we een week in het ouderhuis. Zijn hulphond mag niet mee op zaal. Wie wil hem in huis nemen?
    Net een huis met tuin gekocht en we twijfelen of we aan een viervoeter toe zijn. Logeert die van jou bij ons, dan weten we het. Weekendje of week.
    Mijn labrador van twaalf kan niet mee naar Curaçao, de hitte zou hem nekken. Drie weken in februari, snurkt, steelt kaas, verder een heer. Wie heeft een mand vrij?
    Tuin met hek, altijd iemand thuis en een teef die dol is op logees. Viervoeters van mensen die naar familie moeten, ver weg, mogen hier blijven slapen.
    In de kerstvakantie moet ik naar Polen voor mijn vader, en de trein neemt mijn bouvier niet. Hij slaapt graag op de bank, als dat bij u mag.
    Zelf mag ik er geen meer nemen op mijn leeftijd, vind ik. Maar een weekje logeren kan bij mij altijd; er staat nog een mand en een bak.
    Voor mijn opname in de psychiatrie, een week of vijf, zoek ik een liefdevol huis voor Saartje. Ze slaapt in je knieholte en blaft nooit.
    Mijn appartement is stil genoeg voor een angstige hond. Als u het ziekenhuis in moet mag hij hier logeren zolang het duurt.
    Bij het kraambed van mijn dochter kan mijn dolle labrador er niet bij. Tien dagen, liefst bij iemand met hekwerk en zonder kippen.
    Mijn Mechelse herder verveelt zich dood. Laat uw brave reu hier logeren als ge op reis gaat, ze spelen samen tot ze erbij neervallen.
    Wij hebben een concert in Berlijn, een weekend maar, en onze Guus is nog nooit van huis geweest. Zoek iemand met een bank en een zachte hand.
    Mijn werkgever wil dat iedereen weer op kantoor komt. Twee dagen in de week zit onze jonge stabij dan alleen en dat vindt de hele straat hoorbaar erg.
    Wie wil een tweedehands hond delen? Hij is van mij, maar van maandag tot woensdag mag hij van jou zijn.
    Hond is 14, doof, en plast soms binnen. Geen pension neemt hem.
    Mijn vader moet zes weken revalideren en zijn mechelaar kan onmogelijk bij mij op de flat.
    Ons zoontje heeft ineens astma, de hond moet even ergens anders zijn.
    Kraambed in aantocht, wie haalt midden in de nacht onze hond op?
    Ik zoek een oppas voor onze rottweiler die met honden om kan gaan, niet iemand die alleen schoothondjes kent.
    Festivalweekend, Doerak kan niet mee, help!
    Twee avonden per week koor en repetitie, dan zit ze te piepen bij de deur. Gezelschap gezocht.
    Mijn hond bang als ik weg, breekt alles. Wie kan bij mij zitten of bij hem thuis?
    Een teefje van negen maanden dat nog niet zindelijk is, en een vrouwtje dat examens heeft. Overdag opvang, graag.
    Naar Zuid-Afrika, veertig dagen. Mijn teckel heeft vaste rituelen en slaapt onder de dekens.
    Pension kost vijfendertig euro per nacht, dat is meer dan mijn eigen tent.
    Wie kan er op ons hondje passen terwijl wij naar 't ziekenhuis moeten met de kleine?
    Verjaardag van tante in een restaurant, zes uur, geen dieren toegestaan.
    Retriever Joep zoekt oma met tuin.
    Onze adoptiehond uit Roemenië kan niet tegen mannen met petten en vreemde huizen. Een vrouw die bij ons blijft slapen zou het beste zijn.
    Ons huis staat aan de rand van het bos, we zijn beiden met pensioen en onze eigen hond stierf in het voorjaar. Een gasthond voor een week of wat is ons welkom!
    Ik studeer en zit de hele dag thuis achter de boeken. Met een labrador onder tafel leer ik beter, dus breng hem overdag maar.
    Vaste oppasdag voor een hond, mijn kinderen zijn dan vrij en willen niets liever.
    Ook bij ziekte, verhuizing of scheiding krijgt je hond bij mij tijdelijk een thuis.
    Mand in de woonkamer, kluifje, kachel aan. Dat is mijn hele pension.
    Ervaring met reuen, pups, en met honden die alles opeten.
    Ik kom 's avonds bij hem zitten zodat u naar de schouwburg kunt.
    Als oud-hondengeleider bij de politie draai ik voor een stevige herder mijn hand niet om.
    Oudere honden met pilletjes, luiers of trapangst: hier wonen ze gelijkvloers en kalm.
    Vuurwerk? Wij zitten oud en nieuw in een huisje op de Veluwe waar het stil is, uw hond mag mee.
    Rasechte thuiswerker biedt dagopvang aan bescheiden viervoeter.
    Mijn teefje heeft graag een speelkameraadje dat een weekje blijft.
    Kennismaken doen we met een wandeling, daarna een proefnacht. Pas als uw hond het fijn vindt mag u weg.
    Met alle plezier slaap ik bij u, dan kan hij op zijn eigen plekje blijven.
    Den hond mag bij ons op de zetel, wij zijn niet moeilijk.
    Logeeradres voor een lobbes van veertig kilo.
    Wie houdt onze pup een dag gezelschap?
    Logeren? Mand mee en welkom.
    Ik blijf bij hem tot u terug bent van de bruiloft.
    Vier nachten per week in het verpleeghuis en dan jankt mijn teckel de flat bij elkaar. Een logeermandje bij iemand in de buurt, ik breng haar om negen en haal om acht.
    Software schrijf ik vanaf de eettafel en aan mijn voeten is nog plek. Is uw viervoeter niet graag alleen van acht tot vijf, dan is hij hier met tuin en geduld.
    Oudejaarsnacht is hel voor onze Saar, ze trilt onder het bad. Wij moeten werken in het ziekenhuis; wie zit bij haar met de gordijnen dicht?
    Jouw teckel mag bij ons logeren als je op vakantie gaat. Omheinde tuin, twee rustige pensionado's, en iedere avond een koekje.
    Grote tuin, zachte bank, en een teef die alles goed vindt. Gaan jullie een weekend weg, dan logeert jullie viervoeter bij ons en krijgt hij ook een stukje kaas.
    Ik werk vanuit huis als vertaalster en onder mijn bureau is precies ruimte voor één slapende teckel, overdag, als de baas naar kantoor moet.
    Zij kan niet alleen zijn, dan jankt ze de hele galerij bij elkaar en krijg ik briefjes onder de deur. Ik moet dinsdags weer naar kantoor van mijn baas. Wie heeft dan een mandje over?
    Mijn teckel mag niet mee het vliegtuig in. Elf dagen, hij slaapt op het voeteneind en snurkt, wees gewaarschuwd.
  `,
  'kleine-dieren': `
    Wie geeft in augustus hooi en wortel aan ons konijn?
    Mijn parkiet kan niet alleen blijven als ik naar mijn dochter in Canada ga.
    Drie cavia's in een hok, moeten elke dag komkommer en water.
    Wie wil het aquarium bijhouden en een snufje vlokken strooien?
    Kippen 's avonds op stok en het luikje dicht tegen de vos.
    Onze baardagame eet levende sprinkhanen, wie is niet bang?
    De hamster van de klas zoekt een vakantieadres.
    Schildpad moet uit winterslaap gehaald en ik weet niet hoe.
    Kanarie fluit niet meer en zijn kooi moet schoon, dat lukt mij niet.
    Ik zoek iemand voor nagels knippen van dwergkonijn
    Vijverkoi voeren en filter nakijken als wij kamperen.
    Wie wil er op mijn kiekens letten en de eikes rapen?
    Een papegaai die praat en bijt, durft iemand het aan?
    Mijn ratjes moeten drie keer daags medicijn, ik word geopereerd.
    Iemand ervaring met terrarium, korenslang en warmtelamp?
    Twee fretten en een chinchilla logeren graag samen.
    Vlaamse reus, zeven kilo, zoekt logeerhok.
    Mijn valkparkieten krijgen jongen net als wij weg moeten.
    Wie ruimt wekelijks het zaagsel op van onze gerbils, ik ben er allergisch voor geworden?
    Zoutwaterbak met koraal, dat laat ik niet aan zomaar iemand over.
    Ren en nachthok verschoon ik graag, met vers stro en hooi.
    Mijn logeerkooi is groot genoeg voor twee cavia's of een konijn.
    Ik heb zelf agapornissen en let graag op uw vogels.
    Kippenhok open om zeven uur, dicht bij schemer, eieren zijn mijn loon.
    Aquariumliefhebber ververst water en voert uw guppen en maanvissen.
    Slangen, gekko's, spinnen, ik vind het prachtig en kom ze voeren.
    Tien jaar oud en gek op hamsters, mijn mama helpt mee!
    Duivenmelker op rust verzorgt uw duiven of fazanten.
    Konijnennageltjes knip ik bij u aan de keukentafel.
    Heb een grote volière, uw kanarie of zebravink mag op vakantie komen.
    Paardenbloemblad en andijvie pluk ik vers voor uw knagertjes.
    Schildpadden en salamanders zijn bij mij in goede handen.
    Vijver bijvullen, kroos scheppen en de goudvissen eten geven, geen moeite.
    Bijenkast, wandelende takken, axolotl, hoe gekker hoe liever.
    Ik strooi graan, ververs het drinkbakje en tel of alle eenden er zijn.
    Knaagdieren met hun eigen huisje mogen bij ons op de speelkamer staan.
    Zittende kloek of zieke haan, ik weet wat te doen.
    Mijn parkiet Pietje moet elke morgen vers water en een schepje zaad wanneer ik in het ziekenhuis lig. Praat een beetje tegen hem, anders plukt hij zich kaal.
    Kippenmens in hart en nieren. Bent u een weekje weg, dan raap ik de eieren, doe het hok 's avonds dicht en geef de konijnen hun hooi.
    Het konijn van de pleegkinderen is heilig en mag op kamp niet mee. Tien dagen hooi, een wortel en zijn hok een keer verschonen; de kinderen bellen elke avond om te horen hoe het gaat.
    Cavia's, kanaries, een aquarium: ik kom op de fiets langs om te voeren. Zit in 3 vmbo groen, dus ik leer er nog van ook.
    Onze klas wandelende takken en twee kanaries moeten de zomervakantie door. Ik ben juf en ga naar Lissabon. Takken eten klimop, de kanaries zingen vals, een kind in huis is welkom.
    Duiven en kippen had ik, mijn hele leven, op het dak in Tetouan. Uw konijnen of parkieten zorg ik met plezier voor als u op reis gaat, hok mest ik uit.
    Drie kippen en een brutale haan, die moeten bij donker het hok in vanwege de vos. Wij zijn met herfstvakantie weg; eieren zijn voor u.
    Op de volkstuin houd ik konijnen, dus hooi en een hok verschonen ben ik gewend. Cavia's, parkieten, een schildpad, breng maar op.
    Mijn aquarium heeft tweehonderd liter en zestig neonnetjes. Een week zonder voer overleven ze, drie weken Suriname niet.
    Als duivenmelker durf ik ook jouw kanaries wel aan. Zaad, vers water, een stukje appel, en ik fluit wat terug.
    Tijdens mijn revalidatie, acht weken intern, zitten mijn drie parkieten zonder gezelschap. Vader floot altijd voor ze, dat missen ze ook.
    Cavia's in de vakantie, of kippen die 's avonds op stok moeten: vanuit mijn rolstoel kan ik bij een hok op pootjes prima.
    Wie wil mijn twee konijnen voeren terwijl ik in het ziekenhuis lig? Ze eten hooi en heel veel andijvie, dat is alles.
    Zilvervliesjes, parkieten of een aquarium met neontetra's: ik ken ze van vroeger, breng ze gerust in augustus.
    Onze dwergkonijnen Knabbel en Babbel verhuizen niet graag. Wie komt er in de meivakantie elke dag andijvie geven en kijken of hun waterflesje het nog doet?
    Ik krijg de ren niet meer schoon nu ik niet kan bukken. Het gaat om twee cavia's, om de week zaagsel eruit en vers hooi erin.
    Papegaai van 40 heeft mijn man overleefd en roept de hele dag zijn naam. Ik zoek iemand die met vogels kan omgaan en af en toe langskomt.
    Wie weet waarom mijn guppy's op hun kant drijven?
    Acht krielkippen en een haan, een week in september.
    Wij gaan weg als mijn degoes net jongen hebben
    De kinderen kregen een hamster en nu gaan we drie weken naar Turkije. Waar kan het kooitje staan?
    Onze twee geitjes en vier loopeenden hebben dagelijks vers water en een handje biks nodig.
    Kan iemand mij helpen met grote aquarium schoonmaken? 240 liter, emmers te zwaar voor mij.
    Luizen bij de kippen, wie heeft er ooit een hok uitgerookt?
    Een wandelende-takkenfamilie uit het klaslokaal zoekt een zomeradres met veel klimop.
    Onze gekko lust alleen krekels. Oma weigert.
    Vogeltjes: kooitje op de schouw, zaad, water en 's avonds een doek erover. Wie doet dat als ik in het ziekenhuis lig?
    Voor onze landschildpad zoek ik een tuin met muur, hij graaft zich overal onderdoor.
    Wie kan mijn konijn zijn voortanden bekijken en nagels bijwerken?
    Automatisch kippenluik is kapot, en ik lig in het ziekenhuis. De vos komt elke nacht!
    De duiven van vader moeten gevoerd tot ze verkocht zijn.
    Kunt ge een week op onze kiekens en konijnen letten? Ge moogt de eieren houden.
    Axolotl in een koude waterbak, vriezer vol bloedwormen, en ik op huwelijksreis.
    Als kind fokte ik al konijnen en dat heb ik nooit helemaal afgeleerd. Uw langoor mag hier in een ruim hok logeren, met paardenbloemen uit eigen tuin.
    Elke morgen laat ik mijn eigen hennen los en ik doe die van u er zo bij. Luik open, graan strooien, eitjes rapen.
    Hamsterhotel! Kooi meebrengen, ik doe de rest.
    Ik heb aquaria van vijfhonderd liter gehad. Algen, pompen, filterwatten, zieke vis: ik kom het graag bekijken.
    Reptielen voeren met spartelende sprinkhanen vind ik stoer, zegt mijn zoon van tien. Ik ga mee.
    Uw papegaai krijgt van mij pinda's, een badje en een gesprek.
    Op de camping van de cavia's is nog plek in juli.
    Muizen, ratjes, gerbils, ik maak doolhoven van wc-rollen voor ze.
    Stokken vervangen, mijt bestrijden, leghok uitkrabben: bij kippen draai ik nergens mijn neus voor op.
    Ik zit op de opleiding tot dierverzorger en kan konijnen en fretten goed hanteren, dus nageltjes knippen of wegen hoort erbij.
    Vijver? Ik vis het blad eruit, voer de koi en zet het net tegen de reiger.
    Vogelspinnen of slangen, geen probleem zolang het deksel dicht kan.
    De schoolcavia mag in de zomer bij ons op de veranda.
    Eendjes, kwartels, parelhoenders, bij ons lopen ze allemaal door elkaar.
    Ik let op uw kanaries en parkieten en zet de radio aan, dan fluiten ze door.
    Vissenvoer en licht aan, twee weken.
    Wie wil de cavia van mijn zoon in huis nemen tijdens het kamp?
    Hooi, brokjes, wortel, ik weet er alles van.
    Uw kippen gaan bij mij op tijd op stok.
    Veertien dagen op de kerstmarkt in Duitsland en thuis zitten acht krielkippen en een oude haan. Hok open bij licht, dicht bij donker, eieren mag je houden.
    Op school verzorgde ik de cavia's van groep drie tot en met zes. Nu heb ik een leeg hok in de schuur en vakanties zonder plannen: laat maar logeren.
    Drie kippen en een haan met een slecht humeur, tien dagen in juli. Hok 's avonds dicht, eieren zijn voor jou.
    Ik heb vroeger parkieten gekweekt en kan ook een aquarium. Bij vakantie kom ik, of breng de cavia met kooi hierheen.
    Kippen, cavia's, een schildpad, zelfs stokinsecten heb ik gehad. Ga met een gerust hart kamperen, ik vul de voerbakken en raap de eitjes.
    Op onze kinderboerderij ben ik vrijwilliger en thuis heb ik nog een leeg konijnenhok. Vakantiegasten met lange oren zijn welkom.
    ik ben Fien (8) en ik heb twee cavias en wij gaan naar Frankrijk en ik ben bang dat ze doodgaan van de honger
    Mijn zes kippen leggen gewoon door als ik in het ziekenhuis lig. Hok open om acht, hok dicht bij donker, eieren zijn voor u.
  `,
  dierenarts: `
    Mijn poes moet gesteriliseerd worden en ik heb geen vervoer.
    Zware hond krijg ik niet in de auto, hij moet naar de kliniek voor zijn heup.
    Wie gaat er mee als ik mijn oude kater moet laten inslapen? Ik kan dat niet alleen.
    Reismand met kat is te zwaar voor op de fiets.
    Enting en chip voor mijn hondje, afspraak is dinsdag om tien uur.
    Konijn eet niet meer, moet vandaag nog nagekeken, taxi weigert dieren
    Na de operatie moet hij opgehaald worden, nog suf van de narcose.
    Ik niet goed praten Nederlands, wie gaat mee naar dokter van mijn kat?
    Hij heeft chocola gegeten, wie rijdt ons naar de spoeddienst?
    Mijn beestje moet naar de veearts voor zijn spuitjes en ik heb geen auto.
    De rekening van de gebitssanering kan ik niet in één keer betalen, weet iemand raad?
    Wie helpt mij de poes in het mandje te krijgen en naar de praktijk te brengen?
    Controle van de hechtingen bij mijn teefje, halfuurtje rijden.
    Parkiet met gebroken vleugel, specialist zit in Utrecht.
    Bloedonderzoek van de kat om half negen, nuchter, en de bus neemt ons niet mee.
    De puppy moet voor zijn tweede prik en ik mag nog niet rijden na mijn operatie.
    Ik ben doof, wie luistert mee wat er over mijn hond gezegd wordt?
    Ademnood bij de mops, vannacht, wie had kunnen rijden? Ik zoek een achterwacht.
    Ik rijd u en uw zieke huisdier naar de praktijk en wacht in de wachtkamer.
    Laatste afscheid van uw dier? Ik ga mee en hou uw hand vast.
    Een kattenmand en een hondenrek in de auto, ik ben erop ingericht.
    Voor inentingen of chippen breng ik uw poes weg en weer thuis.
    Ook 's nachts bij spoed mag u mij bellen voor een rit naar de dierenkliniek.
    Zware hond optillen doe ik, voorzichtig de laadklep op.
    Wie geen auto heeft breng ik met konijn en al naar het spreekuur.
    Ik onthoud wat de veterinair zegt en schrijf de medicijnen op.
    Wilde katten vangen voor castratie en naar de kliniek rijden, mijn specialiteit.
    Oud-paraveterinair gaat mee naar consult en legt de uitslag uit.
    Ophalen na narcose met een dekentje op de achterbank.
    Ziek dier, geen geld? Ik zoek met u naar een fonds en rijd u erheen.
    Dierentaxi uit liefhebberij: van cavia tot Sint-Bernard.
    Ik hou hem vast op de behandeltafel als u dat niet kan aanzien.
    Naar het crematorium voor dieren rijd ik ook mee.
    Vakkundig poezen in een reiskorf stoppen, ik kom met dikke handschoenen.
    De oude poes moet vrijdag ingeslapen worden en ik kan dat niet in mijn eentje. Zou iemand met een auto en een zakdoek mij en haar willen brengen en blijven?
    Als boerin heb ik menig veearts bijgestaan. Moet uw hond voor zijn prik of foto en krijgt u hem niet de auto in, dan help ik tillen en ga ik mee naar binnen.
    De poes van de kinderen moet ingeënt en ik durf niet te rijden met een krijsend mandje en twee krijsende kleuters. Gaat iemand met ons mee naar de spreekkamer?
    Heb een bench, een auto en een vrije ochtend. Breng jou en je zieke hond naar de praktijk en blijf zitten tot de uitslag er is, want alleen is dat rot.
    Mijn poes moet een tand eruit, ik krijg haar niet in de mand, en aan de telefoon begreep ik alleen 'nuchter'. Wie gaat donderdag mee en luistert wat de dokter zegt?
    Auto met ruime kofferbak, rustige handen. Moet uw dier een prik of erger, dan rijd ik u beiden en blijf bij u zitten, want dat laatste ritje doe je niet alleen.
    Vlekje is veertien en de dokter wil praten over "wat nog menselijk is". Ik kan daar niet alleen zitten met haar op schoot.
    Ik heb een auto met een oude deken achterin, een reismand, en ik word niet zenuwachtig van gemiauw. Prikje halen of gebit, ik rijd jullie.
    De kat moet dinsdag ingeslapen worden en ik kan die mand met mijn handen niet tillen. En eerlijk gezegd wil ik het ook niet in mijn eentje.
    Een reismand dragen, de auto voorrijden, in de wachtkamer blijven zitten bij een bange hond en een bang baasje. Ik heb er de middagen voor.
    Mijn hond moet morgen worden ingeslapen en ik kan niet met hem op de bus. Wie rijdt en blijft erbij, alstublieft?
    Ik heb een bench en een busje, en kan een kat van tien kilo in een mandje krijgen. Laat weten wanneer de afspraak is.
    Mijn hond is dertien en loopt mank. De kliniek ligt aan de andere kant van de stad en met hem in de bus gaat niet, hij past niet op schoot en ik mag niet tillen.
    Het gaat niet goed met mijn poes. Vrijdag heb ik de laatste afspraak en ik zie er zo tegenop om daarna met een lege mand alleen naar huis te gaan.
    Jaarlijkse prik voor de kat, vervoer gezocht.
    Hij moet maandag nuchter gebracht worden voor een tumoroperatie en dinsdag weer opgehaald. Ik werk allebei de dagen in de thuiszorg.
    Mijn rijbewijs is ingenomen en de hond heeft iedere week een laserbehandeling.
    Konijn met scheve kop, spoed!
    Mijn cavia heeft bloed in plas, dichtbij dokter geen plaats, andere is ver. Wie heeft auto?
    Wie houdt mijn angstige greyhound even stevig vast tijdens de echo? Ik val flauw van naalden.
    Zeven katten uit een verwaarloosd huis moeten deze week allemaal gechipt en geholpen.
    Bij de oogspecialist voor honden in Ede zou ik om negen uur moeten zijn.
    Ik kan mijn poes niet vangen, ze zit achter de wasmachine. Al twee keer de afspraak gemist.
    Vanwege zijn epilepsie moet er bloed geprikt worden, en alleen kan ik niet rijden en tegelijk op hem letten.
    Paardenarts komt dinsdag, wie houdt mijn merrie vast
    Wie gaat er met ons mee naar de veearts? Onze Fons moet zijn spuitje krijgen en de kinderen zijn er kapot van.
    Hij is aangereden, ligt op een deken in de gang en ik heb geen vervoer.
    Mijn kater moet aan zijn gebit, mand is zwaar en ik loop met een stok.
    Een kosteloos spreekuur voor minima schijnt ergens te bestaan, wie weet waar en kan ons brengen?
    Ik heb zelf te vaak met een zieke hond op een taxi staan wachten die niet wilde. Daarom breng ik graag mensen met hun dier naar de kliniek, desnoods midden in de nacht.
    Bang dat u niet alles onthoudt? Ik ga mee de spreekkamer in en maak aantekeningen.
    Met twee man krijgen we die logge Newfoundlander wel in mijn bus.
    Vaccinatiedag: ik haal uw poes om acht uur op en ben om tien uur terug.
    Wie zijn beestje moet laten gaan hoeft dat van mij niet alleen te doen. Ik rijd, ik blijf erbij, en ik breng u thuis.
    Ophalen na sterilisatie, met kap en al.
    In mijn kofferbak ligt een plastic zeil en een oud dekbed, dus ook misselijke reizigers zijn welkom.
    Drie keer per week zit ik toch in de buurt van de dierenkliniek en breng ik graag iemand mee.
    Vangkooi, handschoenen, handdoek: iedere kat gaat bij mij in de mand.
    Ik vertaal Turks en Nederlands aan de balie van de dierenarts.
    Ook schildpadden, kippen en papegaaien rijd ik naar een specialist verderop.
    Weinig geld? Ik ken het potje van een stichting en vul het formulier met u in en breng u.
    Als dierenambulancechauffeur in ruste kan ik goed inschatten of het spoed is.
    Hechtingen eruit, controle, foto maken: zeg hoe laat en ik sta voor.
    Ik voer uw poes naar de dierenarts en breng haar weer, ge moet daar niet voor buitenkomen.
    Poes moet weg voor een foto van haar pootje, wie rijdt?
    Wachtkamer vol blaffers, ik durf niet alleen met mijn bange hond.
    Met uw zieke beestje naar de praktijk, ik zet de auto klaar.
    Spuitje halen, pilletje mee, en weer thuis.
    Mijn poes van negentien moet een tand laten trekken en krijst in de mand. Zonder auto en met mijn zenuwen red ik dat niet in mijn eentje.
    Mijn bestelbusje ruikt naar vis, dus poezen gaan graag mee. Naar de prik of een controle rij ik u heen, en ik hou hem vast als u niet durft.
    Morgen moet mijn oude kater zijn laatste spuitje en ik wil dat niet in mijn eentje. Vervoer is er, alleen iemand naast me.
    Met een bench in de tram is geen doen. Ik rijd je naar de dierenkliniek en til de labrador ook op de tafel.
    Ik heb een auto, een stevig reismandje en een kalme stem. Als uw poes of hondje een prik moet krijgen en u ziet ertegenop, dan gaan we samen.
    Zelf moest ik alleen met mijn oude hond voor dat laatste spuitje. Dat gun ik niemand, dus ik ga mee en ik rijd u daarna weer naar huis.
    Prins piept en hinkt en hij weegt veertig kilo. In de bus mag hij niet, een taxi weigert. Morgen om tien uur moeten we er zijn.
    Ik denk dat het de laatste keer wordt voor mijn poes. Ik wil er niet alleen zitten in die wachtkamer, met een lege mand terug naar huis.
  `,
};
