import type { BranchExamples } from '../../../lexicon.js';

export const outings: BranchExamples = {
  uitstapje: `
    Nog eens haring eten in Scheveningen, met de wind door mijn permanentje. Mijn zoon in Denemarken zegt volgend jaar, maar ik ben 92. Wie heeft er een vrije dag?
    De dag nadat mijn man stierf heb ik me voorgenomen iedere maand iets te zien. Een rondvaart, de Keukenhof, een kaasmarkt. Er is een plaats vrij naast mij in de bus.
    Mijn weekend zonder de kinderen is leeg en lang. Ik wil wel eens naar een markt, een stadje, een bootje op. Met een andere vader of moeder die er ook alleen voor staat?
    Er is een plek over op ons kaartje voor de dierentuin, want opa heeft het aan de heup. Een kind uit een gezin dat er nooit aan toekomt, mag met ons mee.
    Met zeven jaar Nederland nog nooit de zee gezien, alleen op een poster bij de fysio. Wie gaat met mij en mijn twee dochters eens een dagje, strand, kibbeling, alles?
    Heb een museumjaarkaart, een ov-vrijdag en een grote zin. Kasteel, kinderboerderij, Kinderdijk, ik laat graag mijn land zien aan wie er pas woont en er niks van kent.
    Mijn duivenvriend reed altijd, maar die is naar het hiernamaals. Naar de bloemenveiling zou ik nog wel eens willen, of een dagje naar de Afsluitdijk.
    Elke eerste zaterdag gooi ik de auto vol met wie wil: vlooienmarkt, stoomtrein, kaasboerderij. Er is nog één plaats naast me.
    Elke dag dezelfde vier muren en een man die mij voor zijn moeder houdt. Een dagje zee of dierentuin, iets met patat en wind.
    Een keer per maand huur ik de rolstoelbus en gaan we met een stel naar de markt, het strand of de kaasboerderij. Er kan nog iemand bij.
    Al elf jaar in Nederland en nog nooit de molens van Kinderdijk gezien. Met mijn twee kinderen en iemand van hier zou ik zo graag een dagje gaan.
    Auto, thermoskan, en elke eerste zaterdag vrij. Efteling, Deltawerken, kerstmarkt in Valkenburg: wie alleen is rijdt met mij een dag op pad.
    Eén zondag per maand pak ik de auto en rij ik naar iets raars: een klompenmuseum, een forellenkwekerij, een molen. Drie stoelen vrij, gepensioneerd touringcarchauffeur aan het stuur.
    Eén dag weg uit dit huis, sinds de diagnose van mijn man zie ik alleen witte jassen. Scheveningen, een haring, en om vijf uur terug.
    Op Koningsdag struin ik met de trein alle vrijmarkten af en dat doe ik liever niet in mijn eentje. Wie koopt er ook graag rommel?
    Dierentuin, pannenkoekenboot, rommelmarkt: mijn agenda staat vol plannen en er is niemand die mee wil. Jij zegt waarheen, ik pak de broodjes.
    Onze supportersbus rijdt toch, en er zijn stoelen vrij. Voor buurtgenoten die zelden ergens komen organiseren wij een dag naar zee.
    In geen vier jaar de zee gezien. Ik woon er dertig kilometer vandaan. Wie gaat er een dagje met mij, gewoon, een harinkje en weer naar huis?
    Mevrouw komt nauwelijks buiten haar appartement. Zij zou graag nog eens over de markt en daarna ergens gebak. Wie trekt er een middag met haar op?
    Sinds ik alleen ben kom ik de stad niet meer in. Wie slentert er eens met me langs de winkels en de gracht?
    Gezocht: reisgenoot voor een dagje Scheveningen, pier, haring en een ijsje
    Zaterdag warenmarkt, kibbeling eten en lekker rondneuzen tussen de kramen, maar in m'n eentje is er niks aan.
    Wie gaat er met mij een keer naar de dierentuin? Mijn kleinkinderen zijn er te groot voor.
    Ik heb nog twee dagkaarten voor de trein en geen idee met wie ik op pad moet.
    Ik ben nieuw in Nederland en wil graag mooie steden zien, samen met iemand die de weg weet.
    Zou er een dame zijn die mij wil vergezellen op een rondvaart met de boot?
    Ff een terrasje pakken als de zon schijnt, wie heeft er zin?
    Mijn broer woont begeleid en wil er in het weekend uit: pretpark, kinderboerderij, kermis, het maakt hem niet uit.
    Ge moet het niet ver zoeken, gewoon een pint op het dorpsplein en naar de mensen kijken.
    Voor mijn moeder in het verzorgingshuis zoeken we iemand die er af en toe met haar op uit gaat.
    Elk jaar wil ik naar de tulpen en elk jaar komt het er niet van. Samen is gezelliger.
    Rommelmarkten en kringloopwinkels afstruinen, wie is ook zo'n snuffelaar?
    Ik zit in een rolstoel en zou zo graag weer eens de zee ruiken.
    Wie wil een keer mee naar de kerstmarkt in Duitsland, met de touringcar?
    Ben 24 en ken hier niemand, zoek mensen om festivals en foodtrucks mee te doen
    Pannenkoek eten op een boerderij of een lunch in een leuk restaurantje, ik trakteer.
    Braderie, vlooienmarkt, havendagen: ik ga niet graag alleen in de drukte.
    Zoek vrouw voor uitje naar de sauna, of wellness dagje met hapje en drankje.
    Elke maand kies ik een ander stadje uit, Hattem, Gouda, Deventer. Wie stapt er mee in?
    Zin in een dagje strand met appeltaart in een strandtent?
    Met mijn ruime auto haal ik u op voor een toertje langs de bollenvelden en een kop koffie onderweg.
    Ik neem graag iemand mee die er zelden uitkomt: tuincentrum, hertenkamp, waar u zin in heeft.
    Op mijn vrije woensdag ga ik met alle plezier met een oudere de stad in om te winkelen en te lunchen.
    Wie gaat er mee naar de kermis? Suikerspin is voor mijn rekening!
    Ons groepje 50-plussers trekt er op zondag op uit en er kunnen best nog een paar gezellige mensen bij.
    Vaste dinsdagmarkt-ganger duwt uw rolstoel langs de bloemen, de kaas en de stroopwafels.
    Als student met ov-weekendkaart maak ik graag een uitstapje met iemand die niet meer alleen durft te reizen.
    Laat mij u eens meenemen naar de haven, bootjes kijken en een visje eten.
    Ik hou van op stap gaan: vestingstadjes, kastelen, een pontje over de rivier. Gezelschap welkom.
    Een jongen of meid met een beperking mee uit, bowlen, pretpark of gewoon een frietje, dat doe ik met liefde.
    Wij hebben een abonnement voor het dierenpark en er mag altijd iemand gratis mee.
    Terras in het zonnetje, bitterballen erbij en bijpraten: bel me als het mooi weer is.
    Kom mee een dagske naar Brugge of Gent, ik rijd en gij zorgt voor het gezelschap.
    Ik begeleid u graag een middag buiten de deur, tempo en bestemming bepaalt u zelf.
    Vroeger ging ik met mijn man op de motor overal heen. Nu hij er niet meer is zie ik alleen de supermarkt, terwijl ik nog zo graag eens een dag wat anders wil zien.
    Wie gaat er mee naar Giethoorn?
    Op mijn werk was ik altijd onder de mensen. Nu ik met pensioen ben wil ik er doordeweeks graag op uit, bijvoorbeeld naar een stad met een leuke haven en ergens lunchen. Wie heeft er ook zeeën van tijd?
    Even een dagje weg, maakt niet uit waarheen.
    Mijn zus heeft het syndroom van Down en wordt veertig. Ze wil het liefst een dag naar de Efteling, maar ik heb een nieuwe heup en kan niet zo lang lopen. Wie zou haar mee willen nemen?
    Zoek iemand om mee te shoppen in Utrecht, schoenen passen en koffie met gebak
    Ik zie slecht en reis niet meer alleen, maar ben wel nieuwsgierig. Wie wil met mij eens per maand een dagtocht maken met de trein of de bus, ik heb een begeleiderskaart zodat u gratis meereist.
    Ijsje eten aan de boulevard, wie?
    Ik ben Yusuf, 27 jaar, woon twee jaar in Nederland en heb alleen azc en school gezien. Ik wil graag Amsterdam en molens zien met aardige mensen.
    Boottochtje over de Rijn met lunch aan boord, zoek gezelschap
    Elke zomer hoor ik de buren over hun vakantie en ik zit maar op mijn balkon. Een middagje naar een kasteeltuin met een terras zou mijn jaar al goed maken.
    Wie is mijn uitgaansmaatje? Dansen, cocktails, laat thuis.
    Onze bewoonster van 93 groeide op aan het IJsselmeer en praat nog altijd over de botters. Wie heeft er een auto waar een opvouwbare rolstoel in past en rijdt met haar een keer naar Volendam of Urk?
    Wie heeft zin om met mij en mijn twee kleuters een dagje naar een speelpark te gaan, alleen is dat zo hectisch
    Er vertrekt een dagreis met de bus van de ouderenbond, maar alleen in zo'n bus zitten vind ik niks. Welke vrouw van rond de 70 gaat naast me zitten?
    Weg van de bank, weg van de tv. Neem me mee naar ergens!
    De Floriade, de Keukenhof, het bloemencorso, vroeger sloeg ik niks over. Nu heb ik iemand nodig die rijdt en me af en toe een arm geeft.
    Zomaar een rondrit door de Betuwe als de kersen bloeien, wie rijdt?
    Mijn dochter zit in een lastige fase en komt de deur niet meer uit. Is er een vlotte meid van begin twintig die met haar de stad in wil, kleren kijken, bubble tea drinken?
    Zie er tegenop om alleen naar een pretpark te gaan, maar ben wel gek op achtbanen (man, 38).
    Na twee jaar chemo wil ik weer leven. Een lijstje met plekken heb ik al: Madurodam, de Euromast, de Zaanse Schans. Nu nog iemand die meegaat.
    Dagje Maastricht, vlaai op het Vrijthof, terug met de laatste trein.
    Zou iemand eens met ons mama een toerke naar zee willen doen? Garnaalkroket op den dijk, daar droomt ze van.
    Scheepswerf, spoorlijn, vliegtuigen spotten bij Schiphol met een patatje, mijn broer van 50 is er dol op.
    Wie viert er zaterdag carnaval met mij, ik ken hier nog niemand
    Ons moeder mag van het tehuis een middag weg. Gewoon naar de kringloop en een warme chocomel met slagroom, meer hoeft niet, als er maar iemand bij is die het leuk vindt.
    Ik ben 66, net gestopt met werken en ik heb een comfortabele auto met een lage instap. Eén keer in de week wil ik er met een oudere op uit die anders binnen zit, gewoon voor de gezelligheid.
    Dagje Deltawerken? Ik rijd.
    Mijn vriendinnen werken allemaal en ik ben vrij op donderdag. Wie wil er met mij steden bekijken, hofjes, torens, een broodje aan de gracht?
    Pretparkfan met seizoenspas neemt graag een kind of jongere met een beperking mee.
    Als reisleider heb ik half Europa gezien, maar in eigen land valt ook genoeg te beleven. Elke maand stippel ik een route uit met de trein en er mogen vier mensen mee.
    Kom, we gaan naar de veemarkt, dan zie je nog eens wat.
    Er is een vrouw in mijn flat die nooit buiten komt, en zo zijn er vast meer. Laat me u een keer meenemen naar de boulevard, dan gaan we op een bankje de meeuwen voeren.
    Zin in winkelen, lunchen en tassen sjouwen? Ik draag ze.
    Elke eerste zaterdag van de maand zit ik in de trein naar een plek waar ik nooit was. Samen is de reis minder lang en ik weet altijd een goede appeltaart te vinden.
    Een stukje met mijn bootje door de vaart, fles ranja en krentenbollen mee, twee personen passen erin.
    Wij zijn een echtpaar met een camper en gaan vaak een dag op pad, naar Drenthe, de Achterhoek of zomaar ergens. Er is een stoel vrij voor iemand die alleen is.
    Dierentuinabonnee zoekt gezelschap bij de olifanten.
    Als chauffeur met een rolstoelbusje maak ik in mijn vrije tijd ritjes voor de lol. Zegt u maar wat u nog eens wilt zien, uw geboortedorp, de sluis van IJmuiden of de dijk.
    Met mijn groepje alleenstaanden drinken we eens per twee weken ergens wat, gaan we naar een markt of een beurs. Nieuwe gezichten altijd leuk!
    Uitwaaien op de pier en daarna erwtensoep, wie stapt in?
    Ik werk met jongeren in de zorg en weet hoe je een dagje Efteling overleeft met iemand die snel overprikkeld is. Op zaterdag neem ik graag uw zoon of dochter mee.
    Naar het tuincentrum in kerstsfeer, lichtjes kijken en een gebakje, dat doe ik elk jaar met een oudere buurvrouw
    Gezellige Surinaamse dame wil met u naar de Haagse Markt of de Pasar Malam, lekker snuffelen en proeven.
    Op mijn vrije dag wil ik iets voor een ander doen. Een blokje rond met de auto langs uw oude school en uw ouderlijk huis, dat vond mijn opa het mooiste wat er was.
    Wie gaat er mee een dagje over de grens, Kleef of Aken, taart en tanken?
    Ik begeleid al jaren vakanties voor mensen met een lichamelijke beperking en nu wil ik dat dichter bij huis doen. Een daguitje, ik help met eten, de wc en de jas.
    Kunt ge niet meer alleen op stap? Ik pak u mee naar de kust of de Ardennen, 's avonds zijt ge terug.
    Jarig en niemand om het mee te vieren? We gaan samen high tea doen.
    In september zijn er open monumenten, vlootdagen en oogstfeesten. Ik loop die allemaal af en vind het leuk om iemand mee te nemen die niet zo mobiel is.
  `,
  museum: `
    In het Mauritshuis staat een stoel voor het puttertje, zegt men, en ik zou er zo graag nog één keer op zitten. Alleen kom ik er niet. Wie gaat er ook graag traag?
    Mijn jaarkaart geldt voor twee en ik heb kunstgeschiedenis gegeven. Met een slechtziende ben ik vanzelf stil of beschrijf ik elk doek tot in de zoom van de jurk.
    Studente kunstgeschiedenis met een kaart voor twee, maar geen tweede. Zondag naar de zaal met oude meesters, daarna zwijgend of juist pratend taart eten.
    Mijn kleindochter vindt schilderijen saai, maar u misschien niet. Iedere donderdagochtend, jaarkaart op zak, loop ik graag met iemand langs vitrines en dino's.
    De Rembrandts wil ik zien, maar die tekstbordjes zijn voor mij een muur van letters. Iemand die mee naar de zalen gaat en er gewoon bij vertelt?
    Was gids in een museum in Damascus. Hier leer ik de schilderijen opnieuw. Ik neem je mee en we zoeken samen naar wat we mooi vinden, kaartje met Stadspas.
    Vermeer wil ik nog een keer in het echt zien, maar alleen met de trein en die zalen, dat is me te onoverzichtelijk.
    Museumkaart, altijd vrij op maandag, en ik praat niet door de schilderijen heen. Wie gaat er mee naar die tentoonstelling over zilver?
    Ik heb een kaart en twee gratis begeleiders, maar geen begeleiders. Liefst naar iets met Van Gogh, iemand die mij duwt en zelf ook kijkt.
    Voor slechtzienden beschrijf ik schilderijen, tot en met het kantje van de kraag. Suppoost geweest, nu met pensioen.
    Mijn kaart is een jaar geldig en ik ben pas één keer geweest, omdat niemand met mij over een doek wil praten. Boijmans-depot, iemand?
    Ik ga geregeld naar het MSK en het STAM en neem daar met plezier een stadsgenoot mee. Achteraf taart, en dan over de schilderijen zeveren.
    Vroeger kreeg ik als recensent overal een kaartje, nu betaal ik zelf en sta ik er alleen. Wie loopt mee door zalen vol stilte en praat na bij appeltaart?
    Met mijn kunstenaarspas mag er iemand gratis mee naar binnen. Ik vertel bij drie schilderijen een verhaal en bij de rest hou ik mijn mond.
    Mijn jaarkaart was een duo met mijn ex. Nu ga ik niet meer, terwijl er een Vermeer hangt.
    Bij regen in de zomervakantie ga ik naar oude meesters kijken en ik vertel er honderduit bij. Oud-leraar geschiedenis zoekt publiek van één.
    Op mijn kaart mag er gratis iemand mee naar binnen. Ik sta lang stil bij stillevens en weet waar de bankjes staan.
    Rondleiden was mijn vak en ik kan het niet laten. Ga met mij voor de oude meesters staan en ik vertel je wie daar de melk inschonk.
    Die kaart waarmee je overal gratis in mag krijg ik elk jaar van mijn dochter en elk jaar verloopt hij. In mijn eentje voor een Rembrandt staan vind ik zielig.
    Er hangt nu werk van Vermeer in Den Haag en ik kijk liever met z'n tweeën.
    Museumjaarkaart ligt hier te verstoffen, wie gaat er mee?
    Ik kan niet lang staan. Zou iemand mijn rolstoel willen duwen langs de schilderijen?
    Oude treinen en stoommachines bekijken in Utrecht, wie vindt dat ook mooi?
    Zoek iemand om exposities van moderne kunst mee te bezoeken en er na afloop over te kletsen.
    Mijn vader was archeoloog en wil nog één keer de mummies en Romeinse potten zien.
    Ik volg inburgering en wil Nederlandse geschiedenis leren kennen, wie komt met mij naar historisch gebouw en kunst?
    Wie bezoekt er met mij galeries en open ateliers tijdens de kunstroute?
    De overzichtstentoonstelling van Van Gogh sluit bijna en ik durf niet alleen met de trein.
    M'n zoontje is gek op dino's, welke lieve student neemt hem eens mee naar de skeletten in Leiden?
    Beeldentuin, glaskunst, keramiek: ik geniet ervan maar ken niemand die er wat om geeft.
    Ben op zoek naar een cultuurmaatje, liefst iemand die ook graag leest over de oude meesters.
    Fototentoonstelling in de kunsthal, wie heeft er vrijdag tijd?
    Is er een slechtziende-vriendelijk iemand die mij bij de kunstwerken vertelt wat er te zien is?
    Het openluchtmuseum is mij alleen te groot, wie wandelt mee langs de boerderijen en molens?
    Graag zou ik eens een rondleiding volgen in een kasteel met stijlkamers en oud porselein.
    Ik heb een museumkaart en ga bijna elke week. Wie wil aansluiten?
    Oud-tekenleraar vertelt u met plezier over Rembrandt en zijn tijdgenoten terwijl we langs de doeken lopen.
    Op mijn vriendenpas mag een introducé gratis naar binnen.
    Zin om samen de nieuwe expositie over het surrealisme te bekijken?
    Als kunsthistorica in ruste neem ik u graag mee door de zalen, met bankjes en koffiepauzes.
    Museumnacht! Wie gaat mee van de ene zaal naar de andere tot in de kleine uurtjes?
    Wie nog nooit in het scheepvaartmuseum was, mag met mij mee aan boord van de VOC-replica.
    Ik begeleid ouderen die moeilijk lopen naar tentoonstellingen, we lenen daar een rolstoel.
    Techniek en wetenschap vind ik machtig, dus ga ik ook graag met jonge kinderen naar de proefjeszalen van een sciencecenter.
    Beeldende kunst is mijn passie, van abstract tot iconen, en samen kijk je meer.
    Wij gaan elke eerste zondag met een clubje naar een galerie of vernissage, er kan nog iemand bij.
    Ge zijt welkom om mee te gaan naar een museum in Antwerpen of Gent, ik ken er de weg.
    Voor mensen die de taal leren: ik bezoek met je het stadsmuseum en leg de bordjes uit.
    Laten we de verzetskamers en de oorlogscollectie eens gaan bekijken, ik las er veel over.
    Textiel, mode en oude kant, daar wordt ik blij van. Wie bezoekt het kostuummuseum met me?
    Als kind stond ik met mijn vader voor de Nachtwacht. Ik word volgend jaar tachtig en zou er nog één keer naartoe willen, maar dan moet er iemand mee die de weg weet in dat grote gebouw.
    Wie bekijkt er met mij beelden en installaties? Hoe gekker hoe beter.
    Ik schilder zelf een beetje in acryl en zou graag met iemand naar exposities gaan om ideeën op te doen. Rustig kijken, even zitten en er dan iets van vinden.
    Mondriaan, Appel, Rothko, mijn man vindt het kladderwerk. Wie niet?
    Onze dagbesteding wil met vijf cliënten naar het spoorwegmuseum, maar we komen een begeleider tekort. Kunt u een middag met ons meelopen?
    Zoek museummaatje, leeftijd maakt niet uit, ben zelf 44
    Ik heb van mijn kinderen een jaarkaart gekregen en heb hem in zeven maanden nul keer gebruikt. In mijn eentje langs zalen sjokken is zo ongezellig.
    Het Anne Frank Huis, ik durf er niet alleen naar binnen.
    Ik ben leraar uit Oekraïne en ik hou van geschiedenis. Wie wil met mij kijken oude stad, burcht en tentoonstelling over Nederlandse Gouden Eeuw en mij vertellen?
    Wie weet veel van iconen, altaarstukken en middeleeuwse handschriften en laat mij meekijken
    Mijn vader heeft bij de marine gevaren en wil nog eens een onderzeeboot van binnen zien. Hij is slecht ter been, dus het moet iemand zijn die van wachten en vertellen houdt.
    Poppenhuizen en oud speelgoed kijken, dat lijkt me zo leuk samen.
    Biënnale of grafiekbeurs, zoek vrouw met kunsthart.
    Ik zit in de Wajong en zit veel thuis. Eens per maand een museum zou fijn zijn, maar in drukte raak ik in paniek, dus graag iemand die op een rustige tijd mee kan.
    Naar het Kröller-Müller met de witte fiets, wie trapt er mee?
    Voor school moet mijn dochter iets over de prehistorie weten en ik weet er niks van. Is er iemand die met haar naar hunebedden en vuistbijlen in een vitrine gaat kijken?
    Delfts blauw, tegels, zilver, antiek, ik kan er uren naar kijken maar niet alleen.
    Wie wil met mij naar het Afrikaanse of Aziatische kunst kijken, maskers en beelden, met daarna thee?
    De audiotour is mij te snel en die bordjes te klein. Ik zoek een geduldig mens die meeloopt en voorleest wat er bij de schilderijen staat.
    Ik kan gratis naar binnen met een begeleiderspas, alleen heb ik geen begeleider.
    Fotografie is mijn ding. Wie gaat er mee naar World Press Photo of de fotogalerie?
    Zou er iemand zijn die met een 85-jarige dame het Mauritshuis zou willen bezoeken, alwaar zij jarenlang suppoost is geweest?
    Mijn ma en ik woonden bij de mijn in Limburg. Ze wil nog eens naar het mijnmuseum maar ik woon in Spanje, kan iemand met haar gaan?
    Naar het SMAK of het Groeninge, wie gaat er mee? Mijn vriendinnen gaan liever shoppen.
    Natuurhistorisch, opgezette beesten, walvisgeraamte, mijn jongste is er niet weg te slaan en ik moet bij de baby blijven
    Zijn er mensen die openingen van exposities leuk vinden? Wijntje, blokje kaas en doen alsof je er verstand van hebt.
    Vijfentwintig jaar was ik suppoost en nog altijd kom ik graag in die zalen. Ik weet waar de liften en de bankjes zijn, dus ook als u moeilijk loopt maken we er een mooie middag van.
    Zin in kunst kijken? Ik wel, iedere vrijdag.
    Ik studeer kunstgeschiedenis en mag overal gratis in. Voor mijn studie moet ik vaak langs tentoonstellingen en met iemand erbij die vragen stelt leer ik meer.
    Rijksmuseum, Stedelijk, Boijmans depot: kies maar.
    Slechtziend en toch van schilderijen genieten? Ik beschrijf wat er te zien is, de kleuren, de gezichten, de penseelstreken. Bij mijn moeder deed ik dat ook en ze zag het voor zich.
    Mijn vrouw wil niet mee, dus is er een plek op haar kaart, bij wijze van spreken.
    Als vrijwillig gids in een streekmuseum leid ik u met plezier rond langs klompen, bedstedes en oude winkeltjes.
    Ik ga het liefst naar kleine musea waar niemand komt, over tabak, schrijfmachines of draaiorgels. Wie dat ook grappig vindt mag in de auto stappen.
    Kunst is er voor iedereen. Met een rolstoel, een buggy of een blindenstok, ik regel vooraf de toegang en haal u op.
    Op zondag neem ik graag kinderen mee naar een museum waar ze aan knoppen mogen draaien en zelf een robot bouwen.
    Picasso gezien? Nee? Kom.
    Een middagje Panorama Mesdag en daarna een kopje koffie met uitzicht, dat gun ik iedereen die alleen is.
    Samen naar de Van Eyck in Gent? Ik ben gepensioneerd restaurateur en vertel u hoe zo'n paneel gemaakt is.
    Wij zijn een klubje van zes en bezoeken elke maand een expositie, met lunch. Eén is verhuisd, dus er is plaats.
    Ik teken in mijn schetsboek na wat er hangt. Wie ook een potlood heeft, kom erbij zitten op een klapstoeltje.
    Verhalen over de Romeinen, limes en helmen vertel ik bij de vitrines, ik was geschiedenisleraar.
    Kunstuitleen, atelierroute, eindexamenexpositie van de academie: ik weet altijd wat er te doen is en neem graag iemand mee die nieuw is in de stad.
    Met mijn kaart kan ik vaak een tweede persoon meenemen voor niks. Zonde als die plek leeg blijft, dus laat van je horen
    Elke keer twee zalen en dan taart, zo hou je het vol.
    Ik kom uit Iran en ik ben beeldhouwer. Graag ga ik met iemand naar museum en praat in Nederlands over wat wij zien.
    Voor bewoners van een verzorgingshuis loop ik mee als jullie een bezoek aan een tentoonstelling plannen. Eén rolstoel duwen gaat prima.
    Wie vindt klederdracht en oude boerderijen mooi? Ik ben elke maand in Arnhem in het openluchtmuseum te vinden.
    Architectuur kijken, van Rietveld tot de Kubuswoningen, ik weet er veel van en deel dat graag.
    Niet thuis zitten kniezen, kom mee naar de schilderijen. Ik ben weduwnaar en deed het altijd met mijn vrouw.
  `,
  'film-en-theater': `
    Ik heb een abonnement voor twee bij het orkest, rij 8, en de stoel naast me is nu al een seizoen leeg. Het mag ook een vreemde zijn die van Mahler houdt.
    Dinsdagmiddag is de seniorenvoorstelling met koffie in het filmhuis. Ik heb een ringleiding-kastje en een taxibusje. Wie thuis tegen de muren opvliegt, stapt gewoon in.
    Er draait een prikkelarme voorstelling van die film met het varken, en mijn zoon wil hem zien, maar ik heb dienst. Wie zit twee uur naast hem in het donker met popcorn?
    Twee kaartjes voor het kindertoneel op zaterdag, omdat de neefjes ziek zijn. Wil een andere oma met een kleinkind naast ons zitten?
    Vrijdag draait een Turkse komedie in de bioscoop, en mijn dochters vinden het ordinair. Wie lacht met mij mee, achterste rij, met zonnebloempitten in mijn tas?
    Twee plaatsen heb ik voor de cabaretier op de 21e, mijn vriendin is naar Bonaire. Met mij erbij, wie het Nederlands wil oefenen door te lachen.
    Twee kaartjes voor het concert in de schouwburg, en mijn zus is ziek geworden. Zonde van de stoel, Brahms nog wel.
    Op dinsdag is de matinee in het filmhuis vijf euro. Ik haal u op, we zitten aan het gangpad en huilen mag.
    Op zijn stoel naast mij ligt nu mijn jas. Ik heb twee abonnementen voor het concertgebouw en gooi er dit seizoen een weg.
    Ik ben doof en ken alle zalen met ondertiteling. Ga je eens mee naar de filmhuisavond? Napraten doen we met handen of papier.
    Er ligt hier een tweede kaartje voor de revue in Sittard, want mijn zus heeft zich verslikt in haar agenda. Wie lacht er graag?
    Op dinsdag zijn de stoelen in de bioscoop half geld. Ik ga toch, en naderhand napraten over het einde doe ik liever niet tegen mijn stuur.
    Al mijn klanten vertellen over musicals waar ze naartoe zijn geweest en ik knik maar. Nu wil ik zelf eens, op een maandag, maar niet in mijn uppie in die rode stoel.
    Een abonnement voor twee op het filmhuis en een vriend die naar Friesland is verhuisd. Donderdag een moeilijke film, daarna één biertje en een meningsverschil.
    Met mijn ms durf ik niet alleen naar een concert, stel dat ik val. Ik heb twee kaarten voor Spinvis en een begeleiderspas, u hoeft dus niets te betalen.
    Decorbouwer met vrijkaartjes voor generale repetities. U zit naast mij op rij tien, na afloop wijs ik welke muur bijna omviel.
    Twee kaartjes voor de Matthäus en mijn zus ligt met griep. Goede Vrijdag, half acht, rij zes. Wie luistert er mee?
    Dinsdagmiddag is de zaal bijna leeg en kost het 7 euro. Ik haal je op, popcorn doen we niet, napraten wel.
    Twee abonnementen op de schouwburg, één weduwnaar. De lege zetel naast mij, rij zeven, is voor wie van toneel houdt.
    Popcorn zoet of zout, dat bespreken we onderweg. Op maandag is de bioscoop goedkoop en ik trakteer op het kaartje.
    Twee kaartjes voor het Concertgebouw gewonnen, en mijn man vindt alles na Vader Abraham lawaai. Wie gaat er mee, de 22e?
    Arthouse, ondertiteld, liefst Iraans. Mijn vrienden willen alleen ontploffingen. Is er nog iemand die daarna een uur wil napraten in de foyer?
    Ik heb twee kaartjes voor de schouwburg, maar mijn vriendin is ziek geworden.
    Wie gaat er mee naar de bios? Ik hou van thrillers en een grote bak popcorn.
    Klassieke muziek is mijn lust en mijn leven, maar 's avonds durf ik niet alleen naar de concertzaal.
    Cabaret kijken in je uppie is niks, lachen doe je samen.
    Gezocht: musicalfan, ik wil dolgraag naar Soldaat van Oranje.
    Mijn tante van 80 wil zo graag nog eens een opera of ballet bijwonen, wie vergezelt haar?
    Arthouse en filmhuis, Franse drama's, wie deelt mijn smaak?
    Heavy metal in een poptempel, zoek iemand die ook in de moshpit durft haha
    Ik zit in rolstoel en mag een begeleider gratis meenemen naar de voorstelling.
    Toneel van de amateurvereniging, ons dorp, zaterdagavond. Wie schuift naast me aan?
    Ik kom uit Syrië en wil Nederlandse film zien om taal te leren, samen met ondertitels is goed.
    Wie luistert mee naar de Matthäus in de Grote Kerk?
    Lunchconcerten zijn gratis en leuk, maar ik zit er altijd alleen op m'n stoel.
    Ik zou zo graag naar een smartlappenavond of naar André in Maastricht op het Vrijthof.
    Jazzcafé op zondagmiddag, wie tikt er mee met de voet?
    Zoek een maat voor poppodium en bandjes, ben 31, hou van indie
    Wie houdt van kleinkunst en poppenspel en heeft wel eens een avond vrij?
    Elke dinsdag is er seniorenfilm met koffie, ik haal u op en breng u weer thuis.
    Graag ga ik met iemand mee naar een voorstelling, dans, toneel of stand-up, ik vind alles leuk.
    Mijn bioscooppas geldt voor twee, dus wie wil er naar de nieuwe Bond?
    Oud-violiste neemt belangstellenden mee naar kamermuziek en vertelt wat je hoort.
    Zin in een avondje schouwburg met een wijntje in de pauze?
    Laat mij uw theatermaatje zijn als u 's avonds niet meer alleen over straat wilt.
    Wij hebben een filmclubje met beamer in de huiskamer, Hitchcock, Fellini, chips erbij.
    Kinderfilm op woensdagmiddag? Ik neem je kleuter mee, pluche stoel en al.
    Ik werk achter de schermen bij een theater en kan vaak goedkope plaatsen krijgen.
    Komt er iemand mee naar het optreden van de harmonie en de fanfare?
    Als vrijwillige begeleider ga ik mee naar muziekavonden zodat u met uw beperking gewoon kunt genieten.
    Gospelkoor, Afrikaanse drums, wereldmuziek, ik zoek luisteraars om samen naar de zaal te gaan.
    Ge moogt mij altijd bellen voor een toneelstuk of een goei filmke.
    Comedyavond! Twee plaatsen op de eerste rij, jij betaalt de cola.
    Op mijn 70e verjaardag kreeg ik een theaterbon van mijn collega's. Hij ligt nu al een jaar in de la, omdat ik niet alleen tussen al die stellen wil zitten. Wie kiest er met mij een voorstelling uit?
    Wie gaat mee naar Dune? Ik haal de nacho's.
    Ik zing al mijn hele leven en zou zo graag weer eens naar het Concertgebouw. Mijn zoon wil de kaarten betalen, er moet alleen iemand mee die mij op mijn plaats helpt.
    Horrorfilm, durf niet alleen.
    Er draait in het filmtheater een documentaire over mijn geboorteland en daarna is er een gesprek. Ik zou daar graag met iemand naartoe gaan die daarin geïnteresseerd is.
    Zoek iemand om af en toe een Bollywoodfilm te kijken, in de zaal of bij mij op de bank met chai.
    Kaarten voor de Toppers en geen vriendin die meedurft
    Sinds mijn beroerte kom ik 's avonds de deur niet meer uit, terwijl ik vroeger een abonnement had bij de schouwburg. Een matinee met iemand naast me zou een feest zijn.
    Zwanenmeer, tweede balkon, zaterdag. Wie?
    Voor onze zoon van 26 met autisme zoeken we iemand die met hem naar superheldenfilms gaat. Hij weet alles van Marvel en praat je de oren van het hoofd.
    Blues, soul en een biertje in een bruine kroeg met livemuziek, wie gaat mee?
    Het kerstconcert van het philharmonisch orkest was altijd iets van mijn vrouw en mij. Ik wil die traditie houden, maar niet met een lege stoel naast mij.
    Openluchtbioscoop in het park, deken mee, nu nog een persoon
    Ik ben doof en zoek iemand om naar voorstellingen met een gebarentolk te gaan.
    Mijn oma is 88 en gek van Frans Bauer en piratenmuziek. Er is een feestavond in de tent, maar wij wonen te ver. Wie zingt er met haar mee?
    Wie houdt van stand-up comedy? Heb vrijkaarten voor open mic.
    Zoek iemand die mijn dochter van 9 naar een kindermusical brengt en met haar meekijkt, zelf kan ik met mijn rug niet zo lang op die stoelen
    Ik woon nu drie maanden in Gent en zou graag naar een concert in de AB of een toneelstuk in de KVS gaan. Alleen is maar alleen, wie gaat er mee?
    Reprise van Casablanca in het oude filmzaaltje, ik neem zakdoeken mee.
    Mijn hobby is improvisatietheater kijken, maar vrienden vinden dat raar.
    Zou er een heer of dame zijn die, evenals ik, van Bach en Händel houdt en in het bezit is van een auto voor avondconcerten buiten de stad?
    Rap battle, hiphop of dancefeest, ik zit in rolstoel maar wil vooraan staan. Wie regelt en gaat mee?
    Filmavond met pizza, bij jou of bij mij, we zien wel.
    In ons verzorgingshuis komt een zanger optreden en mevrouw van kamer 12 wil graag dat er iemand met haar naar de zaal gaat.
    Ik hou veel van toneel maar de taal gaat snel. Ik zoek persoon die met mij gaat en daarna uitlegt wat ik niet begrijp.
    Kaartje over voor Paul van Vliet-avond, wie lacht er mee?
    Ik werk als ouvreuse en krijg vaak twee plaatsen voor de première. Mijn kinderen zijn uit huis, dus ik neem graag een keer een buurvrouw of buurman mee die dat anders niet kan betalen.
    Samen naar de film? Ik hou van alles behalve oorlog.
    Mijn theaterabonnement is voor twee, maar mijn man is overleden. Tien avonden dit seizoen, cabaret, toneel en een opera. Welke vrouw wil er met mij in de zaal zitten?
    Zondagmiddagfilm en een kop thee toe.
    Ik speel zelf bij een toneelgroep en weet hoe leuk het is om samen te kijken en daarna te napraten. Wie uit de buurt gaat er mee naar de amateurs in het dorpshuis?
    Elke donderdag sneak preview, je weet niet wat je krijgt, gezelschap gezocht
    Voor mensen in een rolstoel bel ik vooraf de zaal voor een rolstoelplaats, en dan rijd ik u erheen. De artiest mag u kiezen.
    Pinguïns in pandjesjassen, zo noemt mijn kleinzoon een orkest. Kom mee luisteren, ik heb twee kaarten voor Mahler.
    Popquizgek en concertganger, 35, wil best een keer met iemand mee die niet alleen naar Ahoy of Ziggo Dome durft.
    Grote tv, zachte bank, oude zwart-witfilms: Wim Sonneveld, Louis de Funès, Doris Day. Bij mij thuis is elke maandagmiddag bioscoop voor senioren uit de flat.
    Ik hou van ballet.. mijn vrienden niet. Wie wel?
    Als begeleider ga ik gratis mee op uw pas, u hoeft mij alleen maar te zeggen welke show.
    Cinemaatje biedt zich aan, Frans of Vlaams, en ne frisse pint achteraf.
    Met tieners kijk ik graag de nieuwste animatie of Harry Potter-marathon, ik ben zelf nog een groot kind.
    Er is elke maand een gratis concert van conservatoriumstudenten. Ik zit daar altijd op rij drie en houd met alle plezier een plekje vrij voor iemand die van piano en cello houdt.
    Zullen we naar het straattheaterfestival? Acrobaten, vuurspuwers, clowns.
    Ik haal u op, loop met u de trap naar het balkon op, hang uw jas weg en haal in de pauze een sapje. Zo hoeft u geen voorstelling meer te missen.
    Meezingen bij ABBA of Hazes, ik ga graag mee uit m'n dak.
    Operaliefhebber kijkt live-uitzendingen uit New York in de bioscoop en zoekt gezelschap
    Kindervoorstelling in het poppentheater, ik neem je kroost mee zodat jij een middag rust hebt.
    Lees je de recensies maar ga je nooit? Ik sleep je mee. Van modern toneel tot circus, ik plan en boek.
    In het wijktheater speelt een stuk over deze buurt, ik speel zelf mee en zet u op de gastenlijst.
    Wie wil er samen met mij Oscarfilms kijken en daarna een top vijf maken?
    Flamenco, fado, klezmer, ik ga overal naartoe en met z'n tweeën klap je harder.
  `,
  natuur: `
    Veertig jaar liep ik over mijn eigen land, kieviten, slootkanten. In de stad zie ik steen. Een mens met auto die mij een morgen naar de polder brengt en niet te veel zegt?
    Vogelaar, 73, hoor nog net de rietzanger. Met mijn kijker en een vouwstoeltje ga ik zaterdags de duinen in, en wie slecht loopt zet ik vlak bij de kwelder neer.
    In onze flat zien de pleegkinderen alleen duiven. Ze willen reeën en modder. Wie weet een plek waar je met verrekijkers en boterhammen een ochtend kan verdwijnen?
    Sporen zoeken, vuursteen, uilenballen pluizen: als welpenleider weet ik alle boswegen uit mijn hoofd. Gezinnen die dat nooit doen, mogen zondag achter me aan.
    In Afghanistan kende ik bergen, hier ken ik alleen de busbaan. Paddenstoelen, vogels, een bos waar je niet verdwaalt: welke kenner neemt een gezin met drie kinderen mee?
    Als Pool ken ik elke eetbare paddenstoel, plukken mag hier nauwelijks, kijken wel. Ik loop zondags met verrekijker en thermos en heb graag iemand bij me.
    Ik hoor de vogels nog, maar zien doe ik ze niet meer goed. Wie staat er met mij bij zonsopgang op de dijk en zegt wat er voorbijkomt?
    Vogelaar sinds mijn negende, kijker en telescoop genoeg voor twee. Zaterdags naar de plassen voor smienten en wie weet een zeearend.
    Mijn kleinzoon van elf wil leren vissen en ik weet alleen van haring bij de kar. Is er een hengelaar die hem een dobber leert uitleggen?
    Aan de waterkant zeg ik niet veel, maar er is plaats naast me. Stoeltje, deeg en broodjes heb ik; voor iemand die ook rust zoekt in zijn hoofd.
    In oktober zoek ik paddenstoelen, niet om te eten, om te kijken. Wie loopt er mee door het natte bos, met een loepje en laarzen?
    Vogels kijken kan ik niet meer, luisteren wel. Wie neemt een blinde mee naar het rietland en zegt niet te veel?
    Met mijn rupsscootmobiel kom ik tot in de hei. Er staat er nog een bij de boswachter, dus kom mee reeën zoeken.
    Bij laag water wil ik zeehonden zien vanaf de dijk bij Termunten, maar mijn ogen zijn slecht en ik dwaal snel. Wie neemt mij mee?
    In september gaan de paddenstoelen los op de Brunssummerheide. Ik weet de namen en de plekjes, en wie ze niet opeet mag mee.
    Veertig jaar op de binnenvaart en nu aan wal, maar ik moet water zien. Vogels kijken in de uiterwaard, thermoskan mee, kijker heb ik er twee van.
    Na weken stad en deadlines wil ik paddenstoelen zoeken maar ik ken er één, die met stippen. Wie weet er meer en loopt graag langzaam?
    Voor mijn operatie wil ik nog één keer burlende herten horen. Ik weet niet waar, en in de schemer ben ik bang om te verdwalen.
    Eind oktober schieten de paddenstoelen omhoog. Ik ken de plekjes, heb een loepje en ga met jonge ouders en hun kinderen het bos door.
    Verrekijker om, mond dicht, en daar zit hij: de ijsvogel. Ik wijs je de plekken die niet op de kaart staan.
    Paddenstoelen, reeënsporen, de geur van nat blad. Oud-boswachter neemt buren en kinderen mee het bos in, laarzen aan.
    Ik heb een verrekijker, een vogelgids en bangigheid om te verdwalen. De lepelaars zijn terug heb ik gelezen.
    De kinderen denken dat melk uit een fabriek komt en bos iets van televisie is. Wie weet de weg tussen de bomen en kan ze sporen laten zien?
    Ik zou graag leren welke vogel ik hoor fluiten, wie neemt me mee met een verrekijker?
    Wie wil met mijn zoon van 12 een hengeltje uitgooien? Hij heeft zijn vispas net.
    Zoek iemand om in de herfst op zoek te gaan naar vliegenzwammen en boleten, ik durf zelf niks te eten.
    Vroeger stond ik altijd met de caravan op de Veluwe, alleen is dat zo stil.
    De hei bloeit paars en ik kan er niet meer komen zonder arm om op te leunen.
    Wie gaat er mee bij zonsopgang edelherten horen burlen?
    Kraamkamer van de zeehonden op het wad, wie durft er mee wadlopen?
    Ik heb nooit gekampeerd, wie leert me een tentje opzetten en een vuurtje stoken?
    Onze bewoner zat zijn leven lang langs de waterkant op snoek en karper, wie zit er weer eens naast hem met een dobber?
    Ik mis het bos. In mijn land plukten wij bessen en champignons met hele familie.
    Is er hier iemand die verstand heeft van vlinders, libellen en wilde orchideeën?
    Sterren kijken op een donkere plek, wie heeft een telescoop?
    Mijn kinderen weten niet wat een kikkerdril is. Welke natuurliefhebber gaat eens met schepnetje langs de sloot?
    Nestkastjes tellen, egels redden, weidevogels beschermen, ik wil wel meedoen maar ken niemand.
    Gewoon uit de betonnen wijk, de duinen in, frisse lucht en ruisende bomen
    Samen eenden en ganzen tellen vanuit de kijkhut, wie kan er zo lang stilzitten?
    Vogelaar met telescoop neemt beginners mee naar de plassen, lepelaars en baardmannetjes gegarandeerd.
    Ik ga elke zaterdag vissen op voorn en brasem, er staat een stoel en een extra hengel klaar.
    Zin om wilde planten te leren kennen? Daslook, brandnetelsoep, vlierbloesem, ik laat het zien.
    Oud-boswachter vertelt over dassenburchten, sporen en uilenballen.
    Wie komt er een nachtje kamperen bij de boer, tentje en slaapmatje heb ik over?
    Paddenstoelen zoeken met een spiegeltje en een gidsje, dat doe ik elk najaar en je mag mee.
    Laat me je meenemen naar de Biesbosch, in de fluisterboot op zoek naar bevers.
    Met kinderen ga ik graag waterdiertjes scheppen, hutten bouwen van takken en braakballen pluizen.
    Mijn rolstoel heeft dikke banden voor het zand, dus ook u kunt met mij de duinen in.
    Bij de paddentrek zet ik elk voorjaar padden over met een emmer en een lamp, help je mee?
    Fotograferen van reeën en ijsvogels is mijn hobby, ik neem je graag mee de schuiltent in.
    Stil op een bankje aan het ven zitten en luisteren naar de nachtegaal, wie doet er mee?
    Forellen of paling, ik ken de beste stekken langs de kanaaldijk.
    Met de natuurwerkgroep knotten we wilgen en ruimen we zwerfvuil in de rietkraag, snert na afloop.
    Bij nacht en ontij trek ik het veld in voor vleermuizen met een batdetector, gezelschap is leuk.
    Op mijn flat hoor ik alleen auto's. Vroeger had ik een volkstuin en kende ik alle vogels, nu zou ik zo graag weer eens een dag tussen de bomen en het water zitten.
    Wie leert mij vissen? Ik heb een oude werphengel van opa.
    Mijn kleinzoon van 9 wil boswachter worden en weet alles van wolven en dassen. Ik kan zelf de paden niet meer lopen, dus wie neemt hem eens mee op speurtocht naar pootafdrukken?
    Wie kampeert er graag? Ik heb alles maar niemand.
    Voor mijn cursus natuurgids moet ik planten op naam brengen met een loep en een flora. Samen door de weilanden kruipen lijkt mij leuker dan alleen.
    Wilde zwijnen zien, dat staat op mijn lijstje.
    Ik kom uit een dorp in de bergen van Eritrea en in de stad word ik ziek in mijn hoofd. Ik wil graag met iemand bos, rivier, vogels zien.
    Bramen plukken, kastanjes rapen, hazelnoten zoeken, wie weet de plekken?
    Als ik op mijn balkon zit zie ik soms een roofvogel en ik weet niet of het een buizerd of een havik is. Iemand met kennis gezocht die mij dat leert.
    Zoek maat voor bivak, hangmat tussen de bomen en een kampvuur
    Wij zitten met twee schoolkinderen in een bovenwoning zonder tuin. Wie heeft er zin om met hen kikkers te zoeken, een vlot te bouwen en vies te worden?
    Zeeforel, makreel of gewoon een witvisje, als ik maar weer eens aan de waterkant zit. Sinds mijn hartaanval mag ik niet meer alleen met de boot weg.
    De eerste grutto, dat was bij ons thuis altijd een feest.
    Schelpen zoeken en kijken wat er is aangespoeld, barnsteen, haaientanden.
    Ik fotografeer insecten en zoek iemand met een auto die ook voor dag en dauw in de heide wil liggen
    Mijn schoonvader was jager en jachtopziener. Hij zit nu binnen en zou opknappen van een paar uur in het veld, met een kijker langs de bosrand reeën spotten.
    Nachtje in de trekkershut met uitzicht op het wad, wie deelt de kosten?
    Wie laat mij het verschil zien tussen eik, beuk en es? Ik schaam me dat ik het niet weet.
    Voor mensen die slecht zien is vogelgeluid goud waard. Kent iemand de zangers in het bos en wil hij met mij luisteren?
    Onze cliënten zien nooit gras of een koe. Zoeken liefhebber die met hen de polder in wil.
    Zou u zo vriendelijk willen zijn mij eens naar de lepelaarskolonie te vergezellen? Mijn telescoop is zwaar en ik ben 82.
    Boomklimmen, hut bouwen, slootje springen, mijn zoon heeft geen vader die dat met hem doet.
    Ijsvogeltjes spotten wie gaat er mee? Heb camera maar weet geen plek.
    In de Kempen groeien er nog veel cantharellen, maar ik durf niet op mijn eentje te gaan plukken. Wie kent er iets van?
    Mij moet je niet in een winkelstraat hebben. Geef mij een veen, een ven, een adder in de zon en iemand die ook stil kan zijn.
    Vallende sterren kijken in augustus, slaapzak mee, wie?
    Mijn hele werkende leven was ik bioloog, en nu wil ik mijn kennis delen. Wie wil er in de lente met mij het bos in om te leren welke vogel er zingt?
    Visstoel vrij aan de plas, wurmen heb ik.
    In mijn rugzak zitten altijd een loep, een determinatieboekje en een thermosfles. Ga mee, we kruipen samen door het gras op zoek naar kevers en spinnen.
    Zullen we bevers spotten bij schemer?
    Ik ben leider geweest bij scouting. Kinderen uit de buurt leer ik graag vuur maken met een vuurslag, knopen leggen, broodjes bakken aan een stok en slapen onder een zeil.
    Wie nooit de stad uit komt, mag met mij de rust in.
    Met een verrekijker van mijn werk zit ik vaak te posten op de dijk. Er komen zeearenden en visarenden langs, en met een ander erbij is het wachten half zo lang.
    Een rondje heide als de schaapskudde uitgaat, ik ken de herder.
    Op zaterdag ga ik met de kano door het riet. Er is een zitplaats voorin voor iemand die graag futen en waterlelies van dichtbij ziet.
    Vliegvissen of snoeken, ik leer het je, geduld gratis erbij.
    Ik heb een elektrische duofiets met brede banden en rijd u naar het bos, ook als u niet kunt lopen. We luisteren naar de specht en eten een boterham op een boomstam.
    Zin in een geologisch uitje? Zwerfkeien, fossielen en mergelgroeves.
    Wildplukken is mijn hobby: zuring, look-zonder-look, duindoorn. Ik laat zien wat je kunt eten en wat je moet laten staan.
    Ik monitor vlinders op een vaste route en mag iemand meenemen die wil leren tellen
    Kampeerspullen voor vier op zolder, dus wie wil er met zijn kinderen een weekend naar een natuurkampeerterrein? Tent, brander en matjes krijg je van mij.
    Met een sloepje de plassen op en uilen horen roepen.
    In mijn straat heb ik insectenhotels en egelhuisjes gemaakt. Ik vertel er graag over en neem kinderen mee op beestjesjacht.
    Laatst zag ik een otter! Wie wil hem ook zien?
    Moet u even uit de zorgen? In het bos wordt het vanzelf stil, ik loop niet hard en praat niet veel.
    Gij wilt eens reeën van dichtbij zien? 'k Heb een jachthut en een goei verrekijker.
    Als duinvrijwilliger mag ik op plekken waar anderen niet komen, en ik mag daar een gast meenemen. Rugstreeppad en zandhagedis gezien voor je weer thuis bent.
    Planten determineren met een app, dat leer ik ouderen met een telefoon graag.
    Ik verzamel mossen en korstmossen, nogal een gekke hobby, wie wil er ook met z'n neus op een boomstam?
    Noorderlicht, maansverduistering, Saturnus: mijn sterrenkijker staat klaar.
  `,
  'kerk-en-moskee': `
    Vroeger reed de koster, maar die is zelf 88 nu. Ik mis het Avondmaal zo. Zou een gemeentelid mij 's zondags om kwart over negen aan de arm willen meenemen?
    Iedere zondag rijden mijn vrouw en ik naar de hoogmis van tien uur, achterin is het leeg. Wie zelf niet meer komen kan, stappe in.
    Sinds wij hier kwamen wonen, bezoek ik geen dienst meer, daar ik slecht ter been ben en de kleinkinderen op zondag uitslapen. Zou iemand mij naar de hervormde gemeente willen vergezellen?
    Vrijdag na mijn nachtdienst ga ik toch naar het gebed. Een student die hier nieuw is en de weg nog niet kent, loopt gewoon met mij mee.
    Sinds mijn beroerte haal ik het vrijdaggebed niet meer te voet. De bus stopt te ver. Broeders, wie neemt een oude man in zijn auto mee en terug?
    Zondag naar de mis in het Pools, half elf. Ik haal op wie niet alleen durft of het liedboek niet kan lezen. Daarna altijd soep in het zaaltje.
    Zondags om tien uur zou ik zo graag weer in de bank zitten bij het orgel. De stoep is te hoog en de weg te lang, op mijn eentje.
    Als koorlid ben ik er toch een uur eerder. Ik haal onderweg iemand op en zet hem vooraan, waar je de preek kunt verstaan.
    Sedert mijn val heb ik de dienst niet meer bijgewoond, en de uitzending vervangt het Avondmaal niet. Zou een broeder of zuster mij des zondags willen geleiden?
    Vrijdag ik ga naar gebed, ik heb auto. Oude man of meneer met rolstoel, ik haal op, ik help met schoenen, ik breng thuis inshallah.
    Sinds mijn beroerte mis ik de dienst op zondag. Het zijn maar vierhonderd meter, maar de banken haal ik niet zonder een arm.
    Op vrijdag rijd ik met mijn neef naar het gebed op Zuid. Oudere broeders die slecht lopen, wij halen u thuis af en zoeken een stoel achterin.
    De nachtmis wil ik voor geen goud missen, maar ik durf in het donker met die kasseien niet. Wie gaat er naar de Sint-Jacobs?
    Als schipperskind zat ik bij elke kade in een andere kerk. Hier ken ik niemand en de dominee spreekt door een krakende box; met iemand naast me durf ik wel naar binnen.
    Vrijdags sluit ik mijn kraam om twaalf uur voor het gebed. Een oudere broeder die niet meer zelf kan komen haal ik op en breng ik terug.
    Sinds kort zit ik in de rolstoel en met Kerst wil ik zo graag de nachtmis bijwonen. De pastoor zegt dat er een plank ligt bij de zijdeur.
    Voor het gebed op de ochtend van Eid rijd ik om zeven uur. Ik neem twee broeders mee die slecht ter been zijn.
    Zondagmorgen om half tien rijd ik langs de flat. Wie de dienst mist omdat de benen niet willen, haal ik op en breng ik thuis, met een pepermuntje.
    Voor het vrijdaggebed loop ik elke week door deze straat. Oude ooms die slecht ter been zijn, kunnen aan mijn arm mee naar de moskee.
    Sinds ik niet meer durf te rijden luister ik zondags online. Maar het Avondmaal kun je niet online. Wie haalt mij op en zit naast mij in de bank?
    Mijn schoonvader wil met de ramadan graag naar het avondgebed. Ik moet werken en hij loopt met een stok. Welke broeder loopt er met hem heen?
    Op zondagochtend zou ik zo graag weer in de bank zitten, maar ik kom de drempel niet meer over zonder hulp.
    Wie neemt mijn oma mee naar de mis? Ze mist het orgel en de communie.
    Ik wil vrijdag naar het gebed maar de moskee is ver en de bus rijdt slecht.
    Gezocht: iemand die meegaat naar Lourdes, ik ben slecht ter been.
    Wie brengt mij naar de kerkdienst in de wijkkerk? Mijn scootmobiel is stuk.
    Een kaarsje branden bij Maria in de kapel, meer vraag ik niet.
    Ik ben moslima, nieuw hier, en zoek zuster om samen naar tarawih in ramadan te gaan.
    Mijn gereformeerde buurvrouw kan niet meer fietsen en wil de preek niet missen.
    Wie loopt er met mij een stukje van de pelgrimsroute naar Santiago?
    Met Pasen en Kerst wil ik naar de nachtmis, maar in het donker ga ik niet alleen.
    Is er een hindoetempel hier en iemand die met mij mee wil gaan voor de puja?
    Ik zoek een oekraïense of orthodoxe mens voor samen naar liturgie en zingen.
    Zou iemand met mij de psalmen willen bidden of uit de Bijbel willen lezen? De dominee komt zelden.
    Bij het Suikerfeest zou vader graag zijn voorhoofd weer op het gebedskleed leggen tussen zijn broeders.
    Wie wil met ons meegaan naar synagoge op sjabbat, mijn man ziet slecht.
    Heer met rollator verzoekt begeleiding naar het Avondmaal, half tien uur
    Er is plek in mijn auto op zondag om kwart voor tien, ik zet u voor de deur van de kerk af.
    Als katholiek ga ik wekelijks naar de eucharistie, ik duw graag een rolstoel mee.
    Ik haal oudere broeders op voor het vrijdaggebed en help met de schoenen en de wasplaats.
    Wie wil er mee op bedevaart naar Kevelaer? Ik regel de bus.
    Laat ons samen naar Scherpenheuvel gaan, een keers doen branden en daarna een koffie met taart.
    Mijn geloof geeft me kracht, ik bid graag met iemand die dat alleen niet kan.
    Ik loop graag met u naar de vesper in de abdij, zo rustgevend met die monniken.
    Zoek je een gemeente of parochie hier in de buurt? Kom eens met mij mee, na afloop is er koffie.
    Iftar in de moskee staat open voor buren, ik neem u aan de hand mee.
    Bijbelkring bij mij thuis, vrijzinnig en zonder opgeheven vinger, u bent hartelijk welkom.
    Ouderling in ruste brengt zieken naar de dienst of zet de uitzending op de tablet aan.
    Wie houdt van gregoriaans en wierook? Elke eerste zondag hoogmis, ik rijd.
    In het stiltecentrum mediteer en bid ik op woensdag, ongeacht je godsdienst mag je naast me komen zitten.
    Ik kan Koran reciteren en kom graag bij zieke mensen voor een dua.
    Zestig jaar zong ik in het kerkkoor en sinds mijn val zit ik op zondag voor de televisie. De dienst kijken op een scherm is niet hetzelfde. Wie neemt mij weer eens mee?
    Wie rijdt er zondags naar de Hervormde kerk en heeft een plekje over?
    In Syrië ging ik elke zondag naar onze Syrisch-orthodoxe kerk. Hier is de kerk ver, in andere stad, en ik heb geen auto. Misschien gaat iemand ook die kant?
    Samen bidden, ik kan het niet meer alleen.
    Mijn vader is hadji en bidt vijf keer per dag. Hij kan niet meer knielen en heeft een stoel nodig in de gebedsruimte, iemand moet hem ondersteunen bij de trap.
    Biechten wil ik nog, en dan naar de communie, maar hoe kom ik er
    Ons moeder in het rusthuis wil op zondag naar de mis in de kapel beneden. Het personeel heeft geen tijd om haar naar beneden te brengen en ik woon te ver weg.
    Zoek iemand die mij meeneemt naar boeddhistische meditatie in de tempel.
    Ik ben pas tot geloof gekomen en ken niemand in een kerk. Alleen naar binnen gaan bij zo'n groep die elkaar al jaren kent vind ik eng, wie loopt er met mij mee naar binnen?
    Allerzielen, een kaars voor mijn man. Wie gaat mee?
    Wie zingt er met mij de gezangen van vroeger? De liedbundel heb ik nog, mijn stem ook een beetje.
    Sikh tempel, gurdwara, ik zoek iemand voor samen rijden op zondag
    Als oud-missiezuster woon ik nu in een flat tussen mensen die niets met God hebben. Af en toe samen de rozenkrans bidden, daar zou ik zo blij mee zijn.
    Hemelvaart, biddag, dankdag, ik mis er steeds een omdat niemand mij rijdt.
    Kan iemand mij ophalen voor de bijbelstudie op woensdagavond? In het donker zie ik de stoep niet meer.
    Evangelische gemeente met drums en handen in de lucht, wie kent er een hier en neemt me mee?
    Ik zou graag eens naar Taizé of op retraite in een klooster gaan. Mijn man is atheïst, dus ik zoek een reisgenoot die ook stilte en gebed zoekt.
    Wie brengt mij naar de koffie na de kerk, daar gaat het mij eigenlijk om.
    Aswoensdag askruisje halen, ben 87 en loop met een stok.
    Mijn zoon met een beperking wil graag belijdenis doen. Hij heeft iemand nodig die met hem naar de catechisatie gaat en de verhalen nog eens rustig vertelt.
    Graag zou ik met Offerfeest weer in de moskee zijn, mijn man mag niet meer autorijden.
    Zou een broeder of zuster van de gemeente met mijn moeder het avondgebed willen doen? Zij is blind.
    Wie wil samen met mij vasten in de ramadan, ik bekeerd maar heb geen familie die moslim is.
    Processie in het dorp, ik kan niet de hele stoet meelopen, maar wel in de rolwagen met iemand erachter.
    Kerkomroep doet het niet meer en de dominee is verhuisd. Bestaat er iemand die zondag een uurtje met mij een lied en een preek wil delen?
    Naar Banneux met de bus, zoek een kamergenote die mij wat kan helpen.
    Als koster van een kleine dorpskerk zie ik dat steeds meer mensen wegblijven omdat ze er niet kunnen komen. Ik heb een auto en een sterke arm, bel gerust op zaterdag.
    Samen naar de moskee op vrijdag, ik rijd om half een.
    Mijn moeder kon op het laatst niet meer naar de kerk en dat deed haar verdriet. Daarom haal ik nu elke zondag een paar ouderen op, er kan er nog een bij.
    Rozenkrans, noveen of gewoon een onzevader, ik bid met u.
    Ik ben gepensioneerd dominee en kom graag bij u thuis om een stukje Schrift te lezen, te zingen of het geloof eens flink te betwijfelen.
    Wie wil eens zien hoe een moskee van binnen is? Schoenen uit, thee erna, iedereen mag vragen stellen.
    Op de fiets haal ik je op voor de jeugdkerk
    Misdienaar geweest, nog altijd gelovig, en op zondagmorgen duw ik met plezier de rolstoel van een medeparochiaan door de gangen van ons zorgcentrum naar de kapel.
    Zin om samen het Pieterpad voor pelgrims te lopen, van kapel naar kapel, met een stempelkaart?
    Ook voor wie net gevlucht is: in onze kerk wordt vertaald in het Farsi en ik stel je voor aan de mensen.
    Een lichtje aansteken op het graf of in de kerk, ik breng u erheen en wacht.
    Wij eten na de dienst altijd samen soep. Wie alleen is haal ik thuis op, gelovig hoef je er niet voor te zijn.
    Als bezoekzuster van de diaconie neem ik u mee naar de viering in het ziekenhuis, met bed en al als dat moet.
    In de synagoge ben ik rondleider en ik neem bij feestdagen als Poerim of Chanoeka belangstellenden mee.
    Ik leer je het gebed en de soera's rustig aan, en ga naast je staan in de rij tot je durft.
    Zingen uit Johannes de Heer bij mij aan het harmonium, elke tweede zondag.
    Kerstnacht hoeft niemand alleen. Om tien uur rijd ik langs voor wie mee wil naar de dienst bij kaarslicht
    Graag vergezel ik een dame op bedevaart, ik ken Lourdes, Fatima en Beauraing van haver tot gort.
    Meditatie, mantra en wierook in ons tempeltje, nieuwkomers zet ik naast me op een kussen.
    Ge kunt met mij meerijden naar de zondagsmis van tien uur, en daarna naar het kerkhof als ge wilt.
    In mijn pinkstergemeente gaat het er vrolijk aan toe. Heb je vragen over God of wil je dat er voor je gebeden wordt, ik sta voor je klaar.
    Ik leg het kussen op de bank, zoek het liednummer op en geef de hostie door, zo heb ik het met mijn tante ook gedaan.
    Quaker, stil en zonder preek, wie wil een keer mee?
    Voor oudere Turkse en Marokkaanse mannen rij ik in de ramadan 's avonds laat naar het tarawih-gebed en weer terug.
  `,
};
