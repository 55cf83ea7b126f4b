import type { BranchExamples } from '../../../lexicon.js';

export const jobs: BranchExamples = {
  klussen: `
    Honderd kleine dingetjes in huis waar mijn Jan altijd achter zat: een lade die uit zijn voegen is, plintje los, ventilatieroostertje. Eén handige buur die een ochtend langs de lijst gaat?
    Conciërge op een school van negenhonderd kinderen, dan kun je alles een beetje. Kleine karweitjes bij oude mensen thuis doe ik op donderdag, gereedschap en humeur mee.
    In de gang van ons eerste huis zitten twintig dingetjes van een kwartier: een plint los, een schroef in de trapleuning, kit langs het bad. Wie werkt de lijst met mij af?
    Klusopa met een gereedschapskist en twee vrije ochtenden. Laat een jonge weduwnaar of alleenstaande moeder met haar huisje niet tobben, ik loop alles na.
    Na de sleuteloverdracht bleek: plinten los, rooster kapot, deurbel stil, kitrand zwart. Kleine dingen allemaal, maar ik ben met twee kleintjes alleen en heb niet eens een schroevendraaier.
    Timmerman van beroep in Lviv, hier magazijn. In het weekend mis ik hout. Plankje, trapleuning, lade die klemt, ik kom met mijn koffer. Betalen hoeft niet, praten wel, dan leer ik Nederlands.
    Mijn lijstje: kitrand in de douche, een losse plint, een brievenbus die rammelt. Te klein voor een vakman, te groot voor mij sinds mijn man er niet meer is.
    Kleine klusjes waar geen bedrijf voor komt, daar leef ik van op. Weduwnaar, 71, eigen gereedschap, twee ochtenden in de week niets om handen.
    Timmerman in ruste. Die trapleuning waar u al maanden aan vreest te hangen zet ik op één middag muurvast. Betalen hoeft niet, een praatje is meer dan genoeg.
    Er moet een helling bij mijn achterdeur en een beugel bij het bed, en er hangt een plank scheef. De gemeente zegt: acht maanden.
    Weduwe van een handige man. De lijst met kleine dingen die blijven liggen is nu twee kantjes lang, van kier tot kastdeurtje.
    Na m'n ontslag kreeg ik een klap, en met m'n handen bezig zijn helpt. Heb je van alles te doen in huis, dan kom ik een middag met de koffer.
    Plank los, wc-bril scheef, kierend raampje, kraakende trede: mijn lijstje is een A4'tje. Eén middag met een handige man of vrouw en ik ben uit de brand.
    Van alles een beetje kunnen is ook een vak. Bel aan bij 12 als er iets los, scheef of kapot is in huis, ik vind wel een schroef.
    Er is van alles blijven liggen in huis sinds mijn man er niet meer is, een lijstje van tien dingetjes.
    Wie is er handig? Kleine karweitjes, niets ingewikkelds.
    Gezocht: klusser met eigen gereedschapskist voor een middagje dit en dat.
    De kit in de douche is zwart en moet vernieuwd.
    Twee linkerhanden en een nieuwbouwhuis, wie redt ons?
    Er zit een gat in het gipsplaatje van de gang waar de deurklink tegenaan sloeg.
    Mijn plank in de kast is doorgebogen, en zo zijn er nog wel meer dingen.
    Zoek een handyman (v/m) voor kleine reparaties aan mijn woning.
    De tegel boven het aanrecht is losgekomen, wie plakt hem weer vast?
    Trapleuning wiebelt al maanden, dat moet toch eens gemaakt.
    Kan er iemand een paar planken op maat zagen voor in de bergkast?
    Ik zoek nen handige Harry voor kleine werkskes in mijn appartement.
    Ik ben alleen vrouw met kinderen, veel dingen in huis zijn stuk, ik heb geen gereedschap.
    Zolder moet een vlizotrap krijgen, wie heeft dat vaker gedaan?
    Het plafond in de badkamer bladdert en er zit een barst in de muur.
    Wie leent er een schuurmachine uit en doet voor hoe het werkt?
    Gezocht: iemand die een kattenluik in de achterdeur kan zagen
    De vorige klusjesman is verhuisd, er wacht nu een nieuw rijtje karweien.
    Een plintje hier, een lijstje daar. Wie vindt priegelwerk leuk?
    Buitenshuis moet de dakgoot leeg en een loszittende dakpan teruggeschoven.
    Voor het opknappen van mijn huurflat kan ik wel een extra paar handen gebruiken.
    Heeft u verstand van houtrot? Mijn kozijn is zacht als boter.
    Klussen zit me in het bloed en thuis is alles af.
    Gereedschapskist in de fietstas en gaan: ik kom graag voor kleine karweitjes.
    Heeft u een lijstje van dingen die u zelf niet meer kunt? Dat werk ik graag af.
    Oud-timmerman, 68, zoekt bezigheid in de wijk.
    Een middag zagen, schroeven, kitten, ik word er vrolijk van.
    Kitvoegen in bad of keuken vernieuw ik strak, met eigen kitspuit.
    Laat de vakman maar voor groot werk, de rest doe ik.
    Goedkope klusjesman? Nee hoor, gratis, ik vind het leuk
    Vrouw van 45, erg handig, helpt vrouwen die liever geen vreemde man over de vloer hebben.
    Van plintjes tot plankjes, ik doe het met plezier en ruim de rommel op.
    Werkskes in huis waar ge geen stielman voor vindt, bel mij gerust.
    Ik leen boormachine, decoupeerzaag en lange ladder uit in de straat.
    Handige student bouwkunde heeft dinsdags tijd voor mensen die thuis iets gemaakt willen hebben.
    Kom samen met mij klussen, dan leert u meteen hoe u zelf een gaatje dichtplamuurt.
    Dakgoten leegmaken en losse pannen rechtleggen, hoogtevrees ken ik niet.
    Ik was in Oekraïne bouwvakker, ik doe graag kleine werk in huis.
    Wij zijn een clubje klussende vijftigers en nemen elke maand een huis onder handen.
    Timmeren in hout is mijn hobby: kastje op maat, plankje, vensterbank.
    Tegeltje los, stucwerk kapot, gaatje vullen, geen klus te klein.
    Een handige buurman op loopafstand, dat ben ik.
    Wie een schip heeft gehad kan van alles: kitten, zagen, lassen, een lekkend dakraam dicht krijgen. Ik vraag er niks voor, ik verveel me aan wal.
    Moeder komt uit het revalidatiecentrum en er moeten drempels weg, een beugel bij de wc en het bed op klossen. Ik heb nog geen hamer.
    Ontslagen met mijn 61e, en thuis is alles af. Plinten, een kastdeurtje, een lekkende kitrand, ik maak het bij de buren.
    Dat plankje, die klemmende la, dat piepende scharnier: bij mij heet dat een leuke zaterdag. Ik kom met een koffer vol schroeven.
    Vrouw van achtenvijftig, eigen werkbank, geen geduld voor mannen die zeggen dat het later wel komt. Ik los het nu op.
    Mijn schuttinkje ligt plat sinds die storm van donderdag. De palen staan nog, de planken liggen bij de buren in de sla. Wie spijkert dat weer aan elkaar?
    de woningbouw zegt al vier keer dat ze komen en ze komen NIET. plint los, drempel los, kastdeurtje hangt scheef. ik ben er klaar mee wie heeft een middagje
    Het plankje onder de wasbak is door het vocht verrot en de keukenla schiet telkens van zijn rails. Niks groots, maar ik heb twee linkerhanden en een ex die het altijd deed.
    Bij mij waait het door het kattenluik, de trapleuning wiebelt en de wc-bril is een rodeo. Ik ben 77, weduwe, en bak goede cake.
    Mijn man kreeg vorig jaar een herseninfarct en was altijd de handige van ons twee. Nu blijft alles liggen: een losse plint, een scheef kastdeurtje, een kraan die tikt. Wie heeft een dagje?
    Klusjesman gezocht!
    Ik ben net op mezelf gaan wonen en heb alleen een hamer van mijn moeder. Er moet hier en daar nog wat gebeuren, liefst samen zodat ik er iets van leer.
    Wie kan iets uit hout zagen voor mij?
    In de flat van mijn moeder van 90 moet van alles nagekeken worden. Kleine dingen: kit, een schroefje, een rooster dat loszit, een vensterbank die scheurt.
    Afzuigkap hangt los en de filters moeten vervangen, er zijn ook twee tegels kapot
    Ik zoek een handige man of vrouw die af en toe wat klusjes in en rond mijn huis kan doen. Gereedschap van wijlen mijn vader ligt in de schuur.
    Er zit een scheur in het stucwerk en ik weet niet of dat erg is.
    Een wandje van gipsplaat tussen twee slaapkamers, wie heeft dat eens gedaan? Onze tieners zijn het samen slapen beu.
    Boormachine te leen gevraagd voor een weekend.
    Wij hebben een oud huis gekocht en onderschat hoeveel werk dat is. Iemand die een dagje wil meehelpen met slopen, zagen en afvoeren krijgt van ons een goede maaltijd.
    De zonwering zit klem en de vogelpoep op het dak ook
    Bij mij thuis veel werk: plafond, kast, keuken deur. Ik heb nog geen geld voor man van bedrijf, misschien iemand wil helpen?
    Wie is er technisch en heeft een uurtje voor een alleenstaande moeder?
    Klusjeslijst: kattenbak-luikje, rooster boven de deur, tochtige hoek, losse trapspijl.
    De keuken moet eruit voor de nieuwe komt. Het is een oud blokje uit de jaren zestig, drie kastjes en een blad, ik kan het alleen niet aan.
    Mijne zolder moet leeg en dan moeten er gyprocplaten tegen, ik zoek nen doe-het-zelver die zoiets gaarne doet.
    Waar vind ik een eerlijke vakman voor kleine dingen? Iedereen zegt dat het te min is.
    Onze buurtkamer heeft een bar nodig en wat planken. Is er een timmerman, meubelmaker of handige hobbyist die zijn naam eraan wil verbinden?
    Kast op maat onder de schuine kant, ik heb een schets
    Door mijn spierziekte kan ik geen schroevendraaier meer vasthouden. Er is van alles dat maar tien minuten duurt en toch al maanden wacht.
    Een dakpan eraf, de buurman zag het, ik durf er niet op.
    Keukenblad is opgezwollen bij de spoelbak en moet vervangen worden. Ik heb al een nieuw stuk liggen maar geen decoupeerzaag.
    Iemand die handig is en van koffie houdt...
    Al dertig jaar klus ik aan mijn eigen huis en mijn vrouw zegt dat het nu genoeg is. Wie heeft er nog iets liggen? Van schroef tot scharnier.
    Handige Harry, gratis, op vrijdag.
    Mijn gereedschap staat in de bus en de maandag is vrij. Bij mensen die niet veel te besteden hebben doe ik graag wat kleine klussen in en om het huis.
    Ik help met je verbouwing, ook het vieze werk
    Ooit was ik bedrijfsleider in een bouwmarkt. Nu sta ik liever bij iemand in de keuken om samen te kijken wat het probleem is en wat u moet kopen.
    Heb een goedgevulde schuur met zagen, schaven, freesmachine en lijmklemmen.
    Gaatje dicht, strip erop, rubbertje vervangen, klaar is Kees.
    Met een vriend uit de moskee doe ik op zondag reparaties bij ouderen thuis. Wij kijken niet naar waar je vandaan komt, alleen naar wat er stuk is.
    Kleine werkjes in uw huis? Ik breng zelf alles mee, ook een stofzuiger voor de troep.
    Student architectuur, handig met hout, metaal en schuurpapier
    Ik kan veel: tegels, hout, gips, deur. In Iran ik had bouwbedrijf, nu wacht op werk en wil niet stil zitten.
    Bij ons in het buurthuis is een werkplaats met werkbanken. Kom zelf iets maken of breng je klus, er zijn altijd drie ervaren mensen die meehelpen.
    Zelfs een lullig klusje is welkom, het is fijn als iets weer werkt.
    Als alleenstaande vrouw heb ik geleerd alles zelf te maken. Dat geef ik graag door aan andere vrouwen: kitten, zagen, plug kiezen, meterstand lezen.
    Een nieuwe wc-rolhouder of een hele keuken, begin maar te vertellen.
    Ik doe ook buitenklussen: boeidelen, dakgoot, rotte plank in het kozijn.
    Ik ben gepensioneerde schrijnwerker en heb een goed uitgerust atelier. Een kader, een laatje of een plankske op maat zaag ik gaarne voor u.
    Slopen, sjouwen, puin in de container? Wij zijn met drie stevige kerels.
    Mijn vakdiploma bouw haal ik volgend jaar en ik kan oefening gebruiken
    Kitwerk in badkamer en keuken, schimmelig randje eruit en nieuw erin. Ik doe het in een ochtend en u kunt 's avonds weer douchen.
    Met stucplaat en mesje vul ik scheuren, ik ruim zelf het gruis op.
    Wie een handje mist bij een verbouwing belt mij. Vasthouden, aangeven, meten, zagen, ik kan het allemaal en ik klaag niet.
    Allerlei onderhoudswerkzaamheden in en om huis, ik ben van huis uit timmerman.
  `,
  ophangen: `
    Het portret van mijn man staat al een jaar op de grond tegen de muur. Beton, daar krijg ik met een hamertje geen spijker in. Iemand met een klopboor en tien minuten?
    Schilderijtje, spiegel of een beugel naast de wc: mijn boormachine staat werkloos sinds wij in deze seniorenflat zitten en ik hou het waterpas zelf vast.
    Drie planken, een spiegel en een gordijnrail liggen sinds de verhuizing op de grond. Onze muren zijn van beton en onze boor kwam uit een kerstpakket.
    Vader sinds zes weken en ik moet er af en toe uit, eerlijk gezegd. Schilderij, tv-beugel, wandkastje: ik heb een klopboor, pluggen in alle kleuren en een waterpas.
    De muren in deze flat zijn van beton, mijn boor huilt alleen maar. Drie gordijnrails liggen op de grond en de overbuurman kijkt elke avond mee met onze soep.
    Klopboor en waterpas, en een oog voor recht. Spiegels, planken, schilderij van je bruiloft: zeg waar, dan zit het er binnen een half uur.
    Mijn betonnen muren lachen mijn boortje uit. Drie planken, een spiegel en de foto van mijn man zaliger wachten al een jaar tegen de plint.
    Klopboor, waterpas, pluggen in alle maten, ik heb de hele santenkraam in de bakfiets staan. Gordijnrails en schilderijen zitten bij mij in een uurtje recht.
    De gordijnroe in de slaapkamer is met pluggen en al naar beneden gekomen toen de kat erin hing. Nu kleed ik me om in de badkamer.
    Als timmervrouw weet ik precies wat een gipswand houdt en wat niet. Laat die zware kast niet aan twee schroefjes hangen, ik kom wel even.
    De foto van mijn overleden vrouw staat al een halfjaar tegen de muur. Ik tril te veel voor een boor.
    Steunbeugels in de badkamer, een gordijnrail, schilderijen op ooghoogte van een rolstoel. Ik heb een goeie klopboor en een waterpas.
    Mijn schilderijtjes van thuis leunen nu een jaar tegen de muur. Ik heb een hamer, maar beton lacht mij uit.
    Met een goede boor, een laser en een waterpas hang ik uw spiegel zo recht als een kaars. Pluggen breng ik mee.
    Wie heeft een klopboor voor twee gaten in een betonnen muur?
    Mijn nieuwe gordijnroe ligt al een halfjaar op de grond.
    Vijf schilderijtjes en een spiegel, en ik sla altijd scheef.
    De tv moet aan de wand met een beugel, maar ik weet niet waar de leidingen lopen.
    Rolgordijnen gekocht, wie zet de steunen erin?
    Een boekenplank zwevend aan gipswand, welke plug moet dat zijn?
    Gaatjes boren durf ik niet sinds ik een waterleiding raakte.
    Er moet een kapstok aan de muur in de gang
    Mijn keukenkastje kwam naar beneden met servies en al, wie hangt het terug?
    De luxaflex is binnen, schroeven zitten erbij, handen niet.
    Kan iemand een fotocollage recht tegen de wand brengen, met waterpas?
    Zware spiegel, oude muur, brokkelig stucwerk: wie weet raad?
    Wie wil mijn wandrek monteren? De muur is hard als steen.
    Ik zoek iemand die mijn gordijnen kan hangen, het plafond is drie meter en ik kan niet op de trap.
    Gaten boren in mijn muur is verboden na acht uur, dus liefst overdag: whiteboard moet hangen.
    Mijn kader van de trouwfoto is gevallen, er moet nen deftige nagel in.
    Toiletrolhouder en handdoekhaken moeten in de tegels geboord, zonder barsten.
    Wandmeubel komt los, pluggen zijn uitgelubberd.
    Ik heb geen boor en ik wil klok en schilderij vast op de muur.
    Een hangmatje in de speelkamer aan het plafond, moet wel een kind kunnen houden.
    Vitrages en rails voor drie ramen, wie zaagt en schroeft?
    Magneetbord, kurkbord en een kalenderhaakje in mijn nieuwe kamer aub.
    Klopboor, pluggen, waterpas, meer heb ik niet nodig om uw schilderijen recht te krijgen.
    Ik boor graag een gaatje voor mensen die geen boormachine hebben.
    Uw gordijnrails zitten er in een uurtje aan.
    Televisie aan de muur? Ik heb een leidingzoeker en een tweede paar armen.
    Plankjes, haakjes, kapstokken: ik kom ze vastzetten.
    Wie pas verhuisd is kan mij vragen om spiegels en lijsten te hangen
    Betonboren, hollewandpluggen, keilbouten, ik heb van alles in voorraad.
    Jaloezieën en plissés inmeten en monteren deed ik jaren voor een woonwinkel.
    Laat die wandklok niet langer op de kast staan, ik hang hem.
    Een fotowand maken vind ik gezellig werk, ik leg eerst alles op de vloer uit.
    Voor een kop thee schroef ik uw keukenrekje vast.
    Boren in tegels zonder scheuren, dat is een kunstje dat ik ken.
    Heeft u een ophangsysteem met draadjes? Ik monteer de rail.
    Met laserwaterpas in de tas, dus bij mij hangt niets scheef.
    Ik kan bij u boren en gordijn vastmaken, mijn man heeft machine.
    Zo'n zwevend nachtkastje of tv-plank is in een halfuurtje gepiept.
    Een stevige haak in het plafond voor een plant, hangstoel of boksbal.
    Ge hebt kaders die nog niet hangen? Nagels en hamer breng ik mee.
    Zonder gaten kan ook: ik weet welke plakstrips echt houden.
    Wandlegger, kruidenrek, theedoekhaakjes, alles komt op uw hoogte te hangen.
    Hele week staal vlechten en op zaterdag nog energie. Gordijnrails, keukenkastje, zware spiegel: ik heb een klopboor die door elk beton heen gaat.
    Zeven lijsten met diploma's staan al sinds de verhuizing tegen de plint. De wand is van iets hols en ik ben van iets onhandigs; kantoormens, 52.
    Onze trouwfoto op canvas staat al sinds juni tegen de muur. Het is beton en wij hebben samen drie boortjes gesloopt.
    Net verhuisd en gordijnrails, spiegels en planken op de grond? Mijn klopboor gaat overal doorheen.
    De sinterklaasversiering van school moet aan het plafond van de aula, vier meter hoog, en de conciërge is ziek.
    Waterpas in de broekzak, pluggen in de hoed. Spiegels, gordijnrails, dat schilderij van tante: bij mij zit het recht en het valt niet.
    Gaatjes in beton zijn mijn specialiteit, de buren weten het helaas. Laat mij die kapstok of dat wandrek dan maar bij jou bevestigen.
    Het schilderij van mijn man staat al sinds de verhuizing met zijn gezicht naar de muur. Die muur is beton en ik heb alleen een hamer.
    Nieuwe gordijnen, nieuwe rails, en niemand die op een trap durft. Wij zijn samen 171.
    ik heb 3 plankjes gekocht en een spiegel en geen boor dus ja
    Ik woon nu twee maanden in mijn seniorenflat en alle schilderijen staan nog achter de bank. De muren zijn van beton en mijn boormachientje komt er niet doorheen.
    Gordijnen ophangen, wie kan dat even?
    Mijn dochter heeft een nieuwe tv gekocht, maar haar man is op zee. Nu zoeken we iemand die de muurbeugel kan plaatsen en de kabels netjes wegwerkt.
    Wie heeft een boormachine en tien minuten?
    De zware kapspiegel van mijn grootmoeder moet in de hal. Ik ben bang dat hij valt, dus graag iemand die weet wat voor bevestiging er in een kalkzandsteen muur hoort.
    Prikbord, sleutelrekje en een plank voor mijn kruiden
    Ik ben blind en wil dat de haken voor mijn stok en jas op een vaste plek komen. Ik kan zelf geen gaatjes zetten.
    Het gordijn valt steeds naar beneden als ik trek, rail is uit het plafond.
    Vouwgordijnen van vijf ramen, gekocht op maat, en geen mens die ze kan bevestigen. Mijn vriend verklaart zich tot leek.
    Plafondhaak voor mijn wandelende bloempot
    Bij ons in de klas op de dagbesteding moeten er nog twintig tekeningen in lijsten aan de muur. Wie zet de nagels recht op een rij?
    Welke plug neem je in een hol wandje?
    Deze week verhuisd, alles staat op de grond. Wie kan klok, foto's en spiegel aan muur doen, ik heb geen boor en ook geen trap.
    Mijn oude klok van een meter hoog, wil ik wel boven de bank.
    Ik wil een rek voor mijn fiets aan de muur in de berging, want hij staat in de weg. Het is baksteen en ik heb wel schroeven maar niet het juiste boortje.
    De kruisbeeldjes en palmtakjes van mijn moeder moeten boven haar bed in het rusthuis komen. Personeel mag niet boren.
    Wie kan de rails en de overgordijnen van mijn slaapkamer hangen? Ik word er elke ochtend om vijf uur door de zon uit gewekt.
    In de badkamer moet een spiegelkastje en een zeepbakje komen.
    Wandplanken voor twintig meter boeken, en ze mogen niet doorzakken. Wie heeft verstand van rails en schoren?
    Twee Ivar-planken zijn losgekomen en mijn verzameling theepotten ligt aan diggelen
    Ik ben bang om in de elektriciteit te boren. Kan een handige buur met een detector even meekijken voor ik iets bevestig?
    Zonnescherm en een bloemenhanger aan de gevel, hoge ladder is er.
    Ons kleinkind kreeg een schommelstoel voor aan het plafond. Wie zoekt de balk en schroeft er een degelijk oog in?
    Nen tv-steun in de muur draaien, meer is het niet. Ge krijgt van mij een goei pint
    In huizen met kale muren word ik onrustig. Ik kom graag met waterpas, pluggen en een bak gereedschap om uw foto's, spiegels en planken hun plek te geven.
    Gordijnen hangen? Ik ben een lange vrouw met een ladder.
    Pas verhuisd en geen boor in huis? Ik woon om de hoek en doe op zaterdag boordienst voor de straat.
    Schilderijtje recht, gaatje netjes, muur heel
    Ik was decorbouwer bij een theater en heb alles al eens opgehangen: van kroonluchters tot stuntmannen. Uw wandrekje moet dus lukken.
    Raamdecoratie zoals lamellen, duettes en rolgordijnen monteer ik op maat.
    Ook voor beton, gasbeton en gips, ik weet precies welke boor erbij hoort.
    Mensen denken vaak dat ze mij niet mogen storen voor een haakje. Onzin. Ik doe er graag tien op een middag en stofzuig na afloop.
    Kom ik uw tv aan de muur zetten, kabelgoot erlangs, afstandsbediening in de hand.
    Voor een museum hing ik jaren kunst op
    Uw kinderen hebben nieuwe kamers? Ik zet de boekenplankjes, klamboes en knuffelnetten vast.
    Nieuwe wasrekje aan de muur, een droogmolen of strijkplankhouder: geen probleem. Zelf ben ik 68 en niet bang voor een ladder.
    Heb klopboor van goede merk, kan u helpen als u iets wil aan muur maken, gratis.
    Rekjes boven het toilet, een plank boven de wasmachine, ik boor overal.
    Ik hang uw spulletjes op zonder dat de huisbaas boos wordt, met haakjes die geen sporen achterlaten.
    Gordijnroeden zet ik waterpas, want één centimeter scheef zie je jaren. Daarna hang ik de stof er ook in, met de haakjes netjes verdeeld.
    Boor met stofafzuiging, u hoeft niets af te dekken
    Een kader, ne spiegel, een kapstok? Bel mij, ik kom met den boor.
    Kapstokken laten altijd los, behalve als ik ze vastzet.
    Grote wandkleden en gordijnen voor geluidsdemping hang ik op met een stevige roede, zelfs drie meter hoog.
    Sport je thuis? Ik zet je optrekstang of boksbal vast in de balk.
    Ik loop met u de muren langs, we passen met papieren mallen, en dan boor ik pas.
  `,
  'lampen-en-stroom': `
    In de gang brandt het niet meer en ik loop daar 's nachts voor de wc. Het peertje heb ik al, maar op een keukentrap klimmen heeft de cardioloog verboden.
    Ex-elektricien van 71 en nog vast op de ladder. Stopcontact dat vonkt, tl-buis die knippert, groepenkast die steeds klapt: roep maar, dan kijk ik het na.
    De schakelaar van het nachtlampje doet het niet meer en ik durf in het pikkedonker niet naar de wc. Zo'n ding dat vanzelf aanfloept als je beweegt, wie schroeft dat?
    Als scheepselektricien kom ik bij u thuis even snuffelen waar die stop van doorslaat. Verlengsnoeren onder het tapijt haal ik meteen weg, dat is vragen om brand.
    Al drie maanden bungelen er in mijn studentenkamer twee draadjes uit het plafond. Ik heb een mooie hanglamp van de kringloop en vreselijke angst voor elektrocutie.
    Opgeleid als elektromonteur, contract niet verlengd. Stopcontact dat vonkt, dimmer die bromt, groep die er steeds uitklapt: ik kijk er met plezier naar, dan blijf ik in vorm.
    Uit mijn plafond komen drie draadjes en ik leef sinds maart met een bureaulamp op de grond. Welke kleur bij welke, dat durf ik niet te gokken.
    Elektricien geweest in Asmara, hier ben ik leerling. Stopcontact los, stop die steeds uitvalt, fitting kapot: ik kijk ernaar en zeg eerlijk als het een vakman met papieren moet zijn.
    Elke keer als ik de waterkoker én het strijkijzer aan heb, zit ik in het donker. In de meterkast durf ik als vrouw van 79 niets aan te raken.
    Veertig jaar in de elektra gezeten, nu met pensioen en mijn vrouw wordt gek van me. Een stopcontact erbij, een dimmer, een groep die er steeds uit vliegt: zeg het maar.
    Boven de eettafel hangt sinds de verhuizing alleen een kroonsteentje uit het plafond. De hanglamp ligt in de doos, maar ik heb hoogtevrees en twee linkerhanden.
    Buitenlampje met sensor, spotjes in de keuken, een schakelaar die blijft hangen. Ik heb mijn spanningzoeker nog en mijn papieren ook. Alleen koffie graag.
    De peer in de gang is al drie weken stuk en op een trapje kan ik niet meer. Nu schuifel ik in het donker naar de wc.
    Voor slechtzienden zet ik graag wat extra licht op de goede plekken. Ik was dertig jaar elektricien, tot mijn hart het liet afweten.
    De peertjes in mijn hal zijn een voor een uitgegaan en het plafond is hoog. Ik zit nu 's avonds met een zaklamp naar de wc.
    Gepensioneerd elektricien. Stopcontact los, groep die eruit klapt, lamp die flikkert: ik maak het veilig en leg uit wat er was.
    De lamp in mijn keuken doet het niet meer en ik kan er niet bij.
    Stoppen slaan steeds door als de wasmachine aangaat.
    Wie kan een plafonnière aansluiten? Er komen drie draadjes uit het plafond.
    Zit al twee dagen in het donker op de wc, peertje vervangen graag.
    Er vonkt iets in het stopcontact achter de bank.
    De aardlekschakelaar wil niet omhoog blijven.
    Mijn spaarlampen wil ik allemaal door led laten vervangen.
    Dimmer bromt en het licht knippert, wie heeft verstand van elektra?
    Een extra wandcontactdoos bij mijn bed voor het zuurstofapparaat
    De bel aan de voordeur is stil, zou het de trafo zijn?
    Welke oud-elektricien kijkt eens naar onze meterkast uit 1970?
    Buitenlamp met sensor gaat de hele nacht aan en uit.
    Op 't plafond van den living hangt een lusterke dat nooit is aangesloten.
    Tl-buis flikkert, mijn ogen worden gek.
    Mijn lamp is kapot, ik ben klein, ik heb geen trap. Wie kan nieuwe doen?
    Een schakelaar los uit de muur, je ziet de bedrading.
    Kan ik mijn inductieplaat op deze groep zetten? Zoek iemand die er echt verstand van heeft.
    Halve huis zonder stroom sinds vanochtend!
    Kroonsteentje, fase en nul, ik snap er niks van en heb drie nieuwe hanglampen liggen.
    Verlengsnoeren liggen overal, ik zou liever een paar vaste stekkerpunten hebben.
    De kerstverlichting aan de gevel moet op de tijdklok aangesloten, op de ladder.
    Halogeenspotjes in de badkamer krijg ik niet uit het plafond gedraaid.
    Ik was dertig jaar elektricien en sluit uw lampen graag aan.
    Lampje vervangen op hoogte? Ik ben 1.96 en heb een trapje.
    Doorgeslagen groep? Ik zoek uit welk apparaat de boosdoener is.
    Stopcontacten bijzetten of vastzetten, veilig en met de stroom eraf.
    Met spanningszoeker en schroevendraaier kom ik uw lichtknoppen nakijken.
    Ik vervang oude gloeilampen voor ouderen door zuinige leds
    Bewegingssensor in de gang zodat u 's nachts licht heeft, dat monteer ik.
    Elektrotechniek is mijn vak, bij buren doe ik het voor de gezelligheid.
    Deurbel stuk, zoemer stil? Laat mij eens aan de draadjes snuffelen.
    Kroonluchter, spots, ledstrip onder de keukenkastjes: ik bedraad het.
    Wie bang is voor stroom hoeft maar te roepen.
    Dimmers en tijdschakelaars instellen is een klein kunstje.
    In de meterkast breng ik orde en plak stickers bij elke groep.
    Een luster ophangen en aansluiten, ik kom daar graag voor langs.
    Fitting gebarsten of snoer doorgeschuurd? Ik zet er een nieuw stuk aan.
    Leerling-elektricien zoekt eenvoudige klusjes, opa (vakman) kijkt mee.
    Slimme lampen die niet reageren, ik stel ze opnieuw in.
    Tuinverlichting op laagspanning leg ik graag voor u aan.
    Ook voor een kapotte stekker of schemerlamp mag u bij mij aankloppen.
    Ik ben van beroep electricien uit Aleppo, ik help buren met licht en stroom.
    Elektricien in ruste. Klapt bij u de stop er steeds uit of doet die schakelaar in de gang niks meer? Ik kom meten en zet er netjes een nieuwe in.
    In het trapgat boven is het peertje stuk en ik kan er niet bij, ook niet op een stoel. Ik loop nu 's nachts na mijn dienst met het zaklampje van het werk naar bed.
    Telkens als ik de oven aandoe slaat alles eruit. Vanavond kook ik voor mijn 90e verjaardag en nu zit ik in het donker met een kaars.
    Ik ben elektricien geweest tot mijn hart niet meer wou. Een groep die uitvalt of een plafonnière in een nieuw huis, dat soort werk doe ik nog graag.
    Wij net verhuizen naar hier. Uit plafond komen alleen drie draad, ik niet weet welke kleur waar. Kinderen slapen nu met zaklamp.
    Er gaat mij een lichtje op, en als het even kan bij u ook. Gepensioneerd elektricien sluit kroonluchters, stopcontacten en schakelaars aan.
    Bij hoge plafonds durf ik wel op het trapje. Peertje eruit, peertje erin, en zo zit u niet langer in het donker.
    Sinds zondag zit ik in de gang in het donker. Het peertje zit te hoog en het plafond draait als ik omhoog kijk.
    Telkens als de waterkoker aangaat, valt de hele keuken uit. De elektricien rekent al 95 euro om te komen kijken. Wie heeft er verstand van een meterkast?
    Sinds de verhuizing zit ik met bouwlampjes aan een draadje. Er liggen vijf mooie lampen in de kast, maar mijn dochter zegt dat ik van elektriciteit moet afblijven.
    Lamp ophangen in de gang, wie kan?
    Ik ben een oude man met hoogtevrees en alle lichten in mijn trapportaal zijn stuk. Zou iemand met een ladder nieuwe peertjes willen indraaien?
    Stopcontact wordt heet als de waterkoker aanstaat, is dat gevaarlijk?
    Bij het koken valt bij ons het licht uit. Mijn vader denkt dat er te veel op één groep zit, wie kan meten of er een groep bij moet?
    Oventje gekocht, stekker past niet
    Vannacht was er opeens kortsluiting en nu doen de lampen boven het niet meer. Ik heb de meterkast bekeken maar zie alleen knopjes.
    Er zit nog een oude lichtknop van bakeliet in de slaapkamer, ik krijg er kriebels van.
    In de kelder brandt geen licht meer en ik struikel op de keldertrap. Kan een handige buur een nieuwe armatuur monteren?
    Wie sluit mijn fornuis aan op krachtstroom?
    De meter van de stroom gaat vaak uit, ik heb drie kinderen en vriezer gaat kapot. Wie kan kijken wat is het probleem?
    Mijn bedlampje heb ik zelf geprobeerd te repareren. Nu ruikt het naar schroeilucht en ik durf de stekker er niet meer in te doen.
    De straatlantaarn voor mijn raam schijnt zo fel... nee grapje, mijn eigen buitenlamp doet het niet
    Ik wil een stekkerdoos in de vloer bij mijn bureau, en een netwerkkabel erbij.
    De bedrading van mijn jarendertigwoning is met stof omwikkeld. Zit er iemand in de buurt die even komt kijken of dat nog veilig kan?
    Daar hangt een luchter van mijn schoonmoeder te wachten op aansluiting. De fittingen zijn stokoud en er hangt maar ene draad uit het plafond.
    Wie zet de timer van de buitenlampen op wintertijd, ik snap dat kastje niet.
    Ledstrip onder de keukenkastjes, bestaat uit zes losse onderdelen
    Met mijn slechte ogen wil ik meer en helderder licht boven mijn leestafel. Iemand die adviseert en het ook meteen monteert?
    Mijn verlengsnoer brandde door, nu zoek ik een vakman voor een vaste aansluiting in de schuur.
    Halogeenlampjes van het badkamermeubel zijn op, maar het glaasje zit muurvast.
    Bel stuk! De bezorgers gaan steeds weg
    Ons clubgebouw heeft geen nooduitgangverlichting meer en de tl-bakken zoemen. We zoeken een elektricien met hart voor de club.
    Trafootje vervangen van de halogeen, welke heb ik nodig?
    Dertig jaar heb ik installaties aangelegd op schepen. Op de wal help ik nu buren met lampen, stopcontacten en dat ene mysterieuze groepje dat steeds uitvalt.
    Lamp indraaien, dat doe ik graag.
    Elektra is geen hobby voor iedereen, dat snap ik. Ik ben gecertificeerd en kom rustig uitleggen wat er mankeert voordat ik iets vastmaak.
    Peertjes wisselen op hoogte, ook bij trappenhuizen
    Verhuisd en alleen kale draden? Ik hang alle lampen van uw nieuwe woning op in één middag.
    Meterkast oud? Ik kijk er gratis even in.
    Ik kan met multimeter opzoeken waarom licht niet brandt. In Ghana ik had winkel met elektrische dingen.
    Uw schemerlamp heeft een nieuw snoer nodig, een schakelaartje of een stekker: breng hem langs, mijn soldeertafel staat in de bijkeuken.
    Sfeerlicht in de tuin of op het balkon, ik leg de kabels weg.
    Doe-het-zelfzaak gaf me een doos led-lampen die ik mag uitdelen. Ik draai ze er ook bij u in, zodat u minder stroom verbruikt en beter ziet.
    Welke muziek je luistert maakt niet uit, ik bouw er een contactdoos voor
    Geen licht in de garage? Een armatuur, tien meter kabel en ik.
    Het stopcontact boven het aanrecht hangt eruit? Zekering eraf, schroeven vast, klaar.
    Ik doe graag kleine elektriekwerken: een luster, ne schakelaar, een prise bijsteken. Ik kom 's avonds na mijn werk en vraag er niks voor.
    Met kerst help ik ouderen met hun lichtjes in de boom en langs de goot. Ze gaan branden om half vijf en vanzelf weer uit.
    Ik ben bang voor spinnen maar niet voor 230 volt.
    Zonnepanelen, laadpaal, kookgroep: ik leg uit wat wel en niet kan op uw aansluiting.
    Deurbellen, intercoms en bewegingsmelders zijn mijn ding. Ik werkte lang bij een beveiligingsbedrijf en klus nu bij uit plezier.
    Gepensioneerde docent elektrotechniek zoekt lichtpuntjes
    Tl-balk eruit, mooie opbouwlamp erin, ik draai er de hand niet voor om.
    Uw dimmer zoemt? Neem ik een geschikte mee die met led overweg kan.
    Voor wie moeilijk uit bed komt maak ik een lichtschakelaar op afstand, dan hoeft u niet te lopen in het donker.
  `,
  'meubels-monteren': `
    De hoog-laagkast kwam plat in drie dozen, met een boekje zonder woorden en een zakje van tachtig schroefjes. Ik ben 80 en ik zie niet eens welke kant boven is.
    In de tijd dat wij onze meubelzaak hadden zette ik per dag vier linnenkasten op. Die Zweedse pakketten met een inbussleuteltje vind ik nu een soort puzzelen.
    Over vijf weken komt de kleine en de commode ligt nog in zeventig onderdelen op de logeerkamer. Mijn vriend heeft twee linkerhanden en ik kan niet meer bukken.
    Gek genoeg word ik blij van zo'n zakje met schroefjes en een tekening zonder woorden. Nieuw in de stad, dus wie een kast uit een plat pak heeft, ik kom met de inbussleutel.
    Ons pleegkind komt vrijdag al, spoedplaatsing, en het stapelbed is net bezorgd. Wie kan donderdagavond met een accuboormachine komen helpen dat ding overeind te zetten?
    Vier dozen uit de meubelwinkel en een boekje zonder woorden, dat zou ik toch moeten kunnen lezen. Maar deur zit links en ik heb zes schroeven over. Kinderen slapen op de grond.
    Expat, single, weirdly fond of inbussleutels. Geef mij jouw kast in losse planken en een podcast en ik ben een gelukkig mens. Ladekast, boekenkast, stapelbed, alles.
    Twee platte dozen met een bed erin, een zakje met 84 schroefjes en een boekje zonder woorden. Ik heb er gisteren om gehuild, eerlijk waar.
    Mijn vrouw legt puzzels, ik schroef kasten van de Zweden in elkaar. Zonder handleiding sneller dan met, en er blijft zelden iets over.
    Alleen een matras en een stapel platte dozen, meer heb ik na de scheiding niet. Die tekeningen zonder woorden maken mij gek.
    Handleidingen lezen is voor mij ontspanning, dat heb je met autisme. Kasten, bedden, bureaus: ik houd nooit een schroef over.
    Een babybedje in 47 onderdelen, een boekje zonder woorden en ik ben uitgeteld over drie weken. Wie heeft geduld en een imbussleutel?
    Ik werk bij een woonwinkel en zet per dag acht kasten in elkaar. Eentje meer na sluitingstijd maakt voor mij niks uit.
    Ikea-kast ligt al drie weken in dozen in de gang.
    Wie is er goed in bouwpakketten? Ik heb schroeven over en dat kan niet goed zijn.
    Een ledikantje moet in elkaar voor de baby er is.
    Billy, Malm en Pax, ik krijg er tranen van.
    Mijn bed moet uit elkaar gehaald en in de andere kamer weer opgezet.
    Wie komt met een accuschroefmachine mijn nieuwe dressoir opbouwen?
    De lades van de commode lopen scheef sinds ik hem zelf heb gemonteerd.
    Eethoek bezorgd, poten zitten er los bij
    Zoek hulp voor het in elkaar zetten van een stapelbed, de handleiding heeft alleen plaatjes.
    Hoogslaper met bureau eronder, honderd boutjes, één moeder.
    Wie kan mijn kleerkast demonteren? Die moet mee naar het serviceflat.
    Mijn inbussleuteltje is krom en de kast nog lang niet af.
    Bureau voor dochter gekocht, ik kan tekening niet begrijpen, wie helpt bouwen?
    De schuifdeuren van de linnenkast hangen verkeerd in de rails.
    Nieuw zetelke gekregen waar de poten nog onder moeten.
    Elektrische relaxstoel staat in twee delen in de doos, te zwaar om te kantelen.
    Boxspring monteren, matras erop, klaar. Maar niet met mijn rug.
    Er is een tv-meubel bezorgd zonder montage, wat nu.
    Wie zet er een stellingkast in elkaar in mijn berging, metaal met klikplanken?
    Tweedehands wandmeubel zonder handleiding, wie is goed in puzzelen?
    De deurtjes van het keukenblokje moeten afgesteld en de greepjes erop.
    Babykamer compleet: commode, wieg, kastje. Wij zijn zelf hopeloos.
    Bouwpakketten zijn mijn lego voor grote mensen.
    Ik zet kasten in elkaar met zo'n draadloos schroefmachientje, zonder gevloek.
    Bed opbouwen of uit elkaar halen, ik doe het in een halfuurtje.
    Die handleidingen zonder woorden lees ik als een stripboek
    Wie net verhuisd is kan ik helpen met ledikanten, bureaus en kledingkasten.
    Laat de dozen maar dicht, ik kom ze met plezier uitpakken en monteren.
    Drie Paxen gebouwd in één weekend, dus uw kastje lukt ook.
    Ik monteer kinderbedjes en boxen voor aanstaande ouders.
    Houten deuvels, excentrische moertjes: ik weet wat waar hoort.
    Tafelpoten eronder, stoelen aandraaien, rugleuning vast, geregeld.
    Kast demonteren en op nieuw adres terug opbouwen, geen probleem.
    Mijn zoon van 16 en ik bouwen samen meubels voor wie het niet kan.
    Ladegeleiders die haperen stel ik zo af dat ze weer soepel lopen.
    Student werktuigbouw zet al uw flatpacks in elkaar.
    Ik kan kast bouwen snel, ik werkte in meubelfabriek in Polen.
    Hulp bij een bureaustoel of loungeset uit de doos? Roep maar.
    Voor meubels van Marktplaats zonder gebruiksaanwijzing vind ik altijd een oplossing.
    Hoogslapers en stapelbedden, ik schroef ze stevig zodat er gestoeid mag worden.
    U houdt de plank vast, ik draai: samen is een kast zo af.
    Een kast tegen de muur verankeren na het opbouwen neem ik mee in één moeite.
    Een zit-stabureau van de zaak is bezorgd in vier dozen met zesenzestig schroeven. Na twee uur heb ik iets dat op een brug lijkt. Help.
    Onderweg in de cabine luister ik boeken, thuis wil ik mijn handen gebruiken. Ik zet bedden en kledingkasten in elkaar, met of zonder gebruiksaanwijzing.
    Het ledikantje ligt nog plat in de doos en ik ben uitgerekend op vrijdag. Vriend vaart en komt pas donderdag binnen.
    Inbussleutels zijn mijn liefde. Een kledingkast van 236 cm zet ik met één extra paar handen in twee uur op.
    Weer vrijgezel, leeg huis, en zeven pakken van de blauwgele winkel in de gang. Ik snap de poppetjes op de tekening niet.
    Commode, box, boekenkast: voor mensen met een dikke buik of kapotte pols draai ik de schroeven erin, met stille machine.
    Die handleiding zonder woorden, ik kan hem dromen. Kast, bed of bureau uit een platte doos: ik draai hem in elkaar en hou nooit schroefjes over.
    Mijn dochter van tien en ik zijn een team: zij sorteert de zakjes, ik hanteer het sleuteltje. Binnen twee uur staat jouw wandmeubel.
    Het bed is bezorgd. In vier dozen. Met een zakje van honderdtwaalf schroeven en een boekje zonder woorden. Ik slaap nu al een week op de bank.
    Mijn zoontje is trots op zijn nieuwe hoogslaper, al bestaat die nog uit losse latten. Papa woont ergens anders. Wie schroeft hem met ons in elkaar?
    Kast van de Zweed, wij zijn nu bij stap 4 en het huwelijk wankelt. Komt er alsjeblieft iemand met een accuschroevendraaier?
    Vorige week ben ik verhuisd naar een kleinere woning en alles moest uit elkaar. Nu ligt mijn slaapkamer vol planken en zakjes met boutjes, en ik slaap op de bank.
    Kast in elkaar zetten, wie helpt?
    Mijn zoontje van zes krijgt een hoogslaper met een glijbaan. De doos weegt 60 kilo en de handleiding telt 42 stappen; ik doe dat niet alleen.
    Iemand handig met een inbussleutel?
    Ik kocht een tweedehands kledingkast van drie deuren. De verkoper zette hem uit elkaar en gaf er een plastic zakje bij, verder weet ik niets.
    Nieuw bed komt donderdag, oude moet eerst uit elkaar
    De nieuwe tafel is uitgeklapt een wrak, want de poten zitten los. Kan iemand dat nakijken en vastdraaien?
    Mijn dochter gaat op kamers en krijgt een bureau en een kledingrek. Wij zijn gescheiden en ik heb het nooit geleerd.
    Er zit een mankement aan de bedbodem, de latten schieten eruit.
    Wie zet in onze babykamer een ladekast, een verschoonplank en een wiegje op? Uitgerekend op de 14e, dus het wordt krap.
    Ik heb bestelling van bed en kast. Alles staat in doos, ik snap geen plaatje. Wie wil maken met mij?
    Klapbed of bedbank, wat een constructie!
    Mijn bureaustoel kwam in negen stukken en met een gasveer. Ik ben slechtziend en weet niet eens wat de voorkant is.
    Op de werkkamer van de vereniging moeten twaalf tafels en vijftig stoelen uit de doos en in elkaar
    De rugleuning van mijn nieuwe bank klikt niet vast.
    Onze tuinset is in een pakket gekomen en de bouten passen van geen kanten. Wie is er slim met imbus, ringen en moeren?
    Ge moet mijn kleerkast afbreken en terug opbouwen op den tweede. Ik woon in een bejaardenflat, er is een lift maar de kast is 2 meter 40.
    Nachtkastjes, kan geen schroevendraaier vasthouden door mijn reuma
    Ik heb een grote vitrinekast met glas en verlichting bij mijn moeder gehaald. Hoe krijg ik die heel weer rechtop?
    Eén deurtje hangt scheef en ik wil er geen tape meer op.
    Wie wil een rekje voor schoenen en een wasmachinekast komen bouwen? Ze zijn geleverd zonder schroeven.
    Hulp bij keukenkastjes van Ikea: corpussen in elkaar, lades erin, frontjes erop. Het ophangen en aansluiten komt later.
    De trampoline moet in elkaar voor zaterdag, want dan is zij jarig.
    Monteur wilde alleen de boel afleveren, niet uitpakken, nu staat mijn relaxfauteuil hier als een berg karton
    Sommige mensen doen puzzels, ik doe Ikea. Bel me als er dozen in uw huiskamer staan, ik heb een accuboormachine en een goed humeur.
    Boxspring geleverd zonder montage? Ik kom.
    Op mijn kamer was niks, dus heb ik alles zelf gebouwd. Andere studenten in de stad help ik graag met hun eerste bed, bureau of kast.
    Kasten opbouwen voor ouderen, op mijn vrije vrijdag.
    Ik haal uw hoekbank uit elkaar zodat hij door de deur past, en zet hem binnen weer netjes samen.
    Schroefje kwijt? Ik heb een bak vol restjes van tien jaar bouwen
    Meubelmaker van beroep, dus ook een kromme plank krijg ik recht. Ik help wie met een pakket vastloopt en vertel meteen wat er aan de kwaliteit schort.
    Een bedje, een commode en een box: alles staat voordat de weeën beginnen.
    Mijn vader en ik bouwden vroeger modelvliegtuigen. Nu bouwen we samen boekenkasten voor buren, hij leest de tekening en ik draai de schroeven.
    Laat die gebruiksaanwijzing maar liggen, ik ken hem uit mijn hoofd.
    Ik werkte in magazijn van meubel. Kan alles in elkaar zetten snel, ook bed, kast, tafel en stoel.
    Uitpakken, opbouwen, karton naar de container
    Uw oude linnenkast moet in de auto passen? Ik demonteer hem, nummer alle delen en geef er een tekeningetje bij.
    Voor gezinnen die pas een woning kregen zet ik de bedden en de kasten klaar. Het is fijn als de kinderen meteen kunnen slapen.
    Ge moogt mij bellen voor elke vorm van meubel uit een doos. Na twee kleerkasten op een dag ben ik nog goedgezind.
    Kastdeuren waterpas stellen, lades laten sluiten, handgreepjes boren.
    Mijn moeder wordt zenuwachtig van losse onderdelen, ik krijg er juist rust van.
    Een tuinbank, loungeset of parasolvoet: ik zet hem in elkaar terwijl u de limonade inschenkt.
    Gewapend met rubberen hamer en houtlijm
    Bedombouw, latten, hoofdbord, lades eronder: ik draai alles stevig aan zodat het niet kraakt.
    In de bieb hebben we op dinsdag een gereedschapskist staan. Kom lenen, of kom vragen wie er mee wil gaan bouwen.
    Heeft u een zware kast die niet past? Ik maak hem kleiner.
  `,
  schilderen: `
    De kozijnen van de serre bladderen. Bij mijn man ging er elke vijf jaar een likje over, maar hij is er nu niet meer, en ik val van de trap als ik er één zie.
    Van m'n zestiende tot m'n zesenzestigste de kwast vastgehouden, bij een baas in Sneek. Een kamertje opfrissen of een deur in de lak kan ik in een middag.
    De vorige eigenaar hield van oranje. Alles. Ook de plafonds. Wij hebben rollers en goede moed, maar met vier mensen is het in een weekend wit.
    Werk alleen 's nachts en ben van twee tot acht 's middags wakker. Kozijnen schuren, aflakken, een babykamer behangen: strak afplakken is mijn ding.
    Onze zoon scheurt van de spanning het papier van de muren. Nu zijn medicijnen goed staan, gunnen we hem een rustige blauwe kamer. Zelf komen we er niet aan toe.
    De vorige bewoner had de slaapkamer knalpaars en mijn dochter met autisme wordt er gek van. Ik heb twee blikken wit gekocht, nu nog iemand die het ook kan.
    Stukadoor en verver, 30 jaar op de steiger, nu vut. Ik kom graag helpen bij gezinnen die net een huis kregen, want witte muren dat is een begin.
    De kozijnen aan de straatkant bladderen dat het een aard heeft. De verf staat al sinds mei in de schuur, mijn knieën laten de ladder niet meer toe.
    Huisschilder geweest, 47 jaar lang, drie kwasten heb ik nog. Een kamertje witten of een deur strak in de lak, dat doe ik op mijn gemak en zonder druppels.
    Er komt een kleintje in februari en de kamer is nog paars met zwart van de vorige bewoner. Met mijn dikke buik mag ik niet op de trap.
    wij zijn twee vriendinnen die verslaafd zijn aan rollers en afplaktape. heb jij nog een saaie muur of een rol behang die maar niet op de wand komt? bel ons
    Nieuwe huurwoning na de opvang, en de muren zijn nicotinegeel. Ik heb wel latex gekregen, maar met mijn schouder kom ik niet boven mijn hoofd.
    Oud-huisschilder met long covid: een half kamertje per dag, dan is het klaar. Maar het wordt wel strak.
    De vorige bewoner hield van paars. Wie helpt mij om in één weekend de woonkamer wit te krijgen? Rollers en pizza zijn er.
    Behangen leerde ik van mijn vader: banen op rijtje, geen belletje te zien. Voor jonge mensen met weinig budget doe ik een kamer voor een zak kersen.
    De slaapkamer is nog knalpaars van de vorige bewoner.
    Wie kan goed behangen? Vliesbehang, vier banen.
    Mijn kozijnen bladderen af aan de zonkant.
    Plafond geel van het roken, moet gewit.
    Witte muurverf staat klaar, roller en bak ook, nu nog een sterke arm.
    Oud behang afstomen, dat krijg ik niet voor elkaar met mijn schouder.
    De babykamer wil ik in zachtgroen maar ik krijg geen strakke randjes.
    Zoek iemand die met kwast en ladder de voordeur kan lakken
    Huurwoning moet wit opgeleverd worden, oplevering is over tien dagen.
    Nicotinevlekken komen steeds door de latex heen, wat voor voorstrijk moet ik hebben?
    Er moet geverfd worden in den hall en op de traphal, ik kan niet meer op een leer.
    Schuurwerk aan de trap, daarna twee lagen lak. Iemand?
    Een saaie schutting wil ik in de beits hebben voor de winter.
    Wie helpt twee studentes hun kamer te sauzen in ruil voor pizza?
    Ik wil schilderen mijn woonkamer maar ik weet niet hoe, welke verf?
    Schimmelplekken in de hoek overschilderen, eerst behandelen natuurlijk.
    Behangtafel staat klaar, moed ontbreekt.
    Voor mijn tuinstoelen en bankje zoek ik een handige verver met schuurpapier.
    Een muurtje in de kinderkamer met krijtverf of een muurschildering, wie is creatief?
    Afplakken, gaatjes plamuren, grondverf, ik zie door de bussen het bos niet meer.
    De radiatoren zijn vergeeld en mogen wel een likje krijgen.
    Het buurthuis moet een frisse kleur, schildershanden gezocht voor twee zaterdagen.
    Ik ben huisschilder geweest en hou nog altijd van een strak lijntje.
    Muurtje sauzen? Ik kom met roller, afdekzeil en muziek.
    Behangen leerde ik van mijn vader, ook patroon dat moet aansluiten.
    Binnenschilderwerk als deuren, plinten en vensterbanken doe ik graag in de winter.
    Twee vriendinnen met verfkleren zoeken een kamer om op te fleuren.
    Plamuren, schuren, lakken, het hele riedeltje.
    Ik wit uw plafond zonder spetters op de vloer
    Een likje verf doet wonderen en ik heb zelf geen muren meer over.
    Heb een behangstomer te leen en armen om te steken en te krabben.
    Uw tuinbank of hek in de beits, laat mij maar kwasten.
    Kleuradvies geef ik graag, ik heb in een verfwinkel gewerkt.
    Kan goed verven en behangen, had eigen bedrijfje in Marokko.
    Kozijnen ontvetten, schuren, gronden, aflakken: buitenwerk bij droog weer.
    Muurschilderingen voor kinderkamers: olifanten, kastelen, raketten.
    Verven bij mensen met een kleine beurs, u betaalt enkel de pot.
    Ik kom in een dag uw living schilderen, twee lagen.
    Jongeren van de kerk komen met z'n zessen een woning wit maken.
    Trappenhuis doen? Ik heb een vouwladder die op treden kan staan.
    Met afplaktape en engelengeduld krijg ik elk randje recht.
    Oude meubeltjes met kalkverf opfrissen, kom het bij mij in de schuur leren.
    Gek hè, ik metsel voor mijn beroep maar met een kwast wordt het bij mij een zooitje. De babykamer moet voor kerst lichtgroen zijn.
    Decors heb ik gekwast van twaalf meter breed. Een huiskamerplafond is dan een postzegel; ik werk strak, dek goed af en zing er zachtjes bij.
    De kinderkamer is nu nog zwart van de puber vóór ons. Over zes weken komt er een meisje in en van die lucht mag ik niet ademen.
    Voor wie na een scheiding een kale flat kreeg: ik saus, jij zet koffie. Rollers en tape heb ik van mijn oude zaak.
    Rook van het kaarsje met kerst heeft de hele muur grijs gemaakt. Ik ben 80 en sta niet meer op trapjes.
    Met de kwast in de hand word ik rustig. Sinds mijn pensioen is ons eigen huis drie keer gedaan en nu heeft mijn vrouw het verboden; jouw kozijnen dan maar?
    Een slaapkamer witten kost mij een ochtend, ladder en rollers heb ik zelf. Jij zet koffie en koopt de latex, de rest komt goed.
    Wij zijn twee studentes die graag gekke kleuren op muren smeren, maar ook netjes gebroken wit kunnen. Behang eraf stomen vinden we zelfs leuk.
    De babykamer is nog knalroze van het vorige meisje, er komt een jongetje in juni en mijn buik zit in de weg. Wie pakt de roller?
    Er bladdert van alles van mijn kozijnen. De corporatie vindt dat ik dat zelf moet doen. Op mijn tachtigste! Verf heb ik.
    Na de scheiding heb ik een huurflatje gekregen waar de vorige bewoner alles bruin had geverfd. Wie wil een dag met mij de muren doen?
    Schilder gezocht voor 2 kamertjes.
    Met mijn nieuwe heup mag ik de ladder niet op en er moet nog een heel plafond gewit. De verf heb ik al in huis, ook de lange stok.
    Wie kan behang van de muur krijgen zonder dat het stucwerk meekomt
    Mijn moeder van 84 kijkt al twintig jaar naar hetzelfde bloemenpatroon en wil nu iets lichts. We zoeken iemand met geduld, zij is er de hele dag bij.
    De trap in de gang is na tien jaar vol krassen, hij wil een lakje.
    Er is lekkage geweest en er zitten nu bruine kringen op het plafond. Hoe krijg ik dat weer egaal, en wie helpt mij ermee?
    Onze voordeur bladdert en ik schaam me voor de buren
    Ik ga mijn huis verhuren aan mijn neef en moet alles opfrissen. Muren, deuren, kozijnen, wie heeft zin in een weekje kwasten?
    Beits of olie voor mijn blokhut, wat raden jullie aan en wie brengt het aan?
    Kinderkamer, hemelsblauw, één wand.
    Voor het theater moeten decorstukken geverfd worden: een kasteel, een zee en een volle maan. Ben jij handig met een brede kwast?
    Wij zoeken iemand voor behangen van de slaapkamer. Mijn man doet altijd alles, maar hij heeft parkinson en de baan gaat scheef.
    Balkonhek roest, mag een likje menie hebben
    Ik wil muur verven maar ik ben klein en zwanger. Er is witte verf en rol in mijn kamer, komt u helpen?
    Granol van de wanden halen en glad maken, wat een ellende.
    Heeft iemand nog restjes latex over? En misschien ook een uurtje om mee te rollen.
    De gevel is vuil en de spuitlak van het rolluik vaal. Ik woon op de begane grond, een keukentrapje is hoog genoeg.
    In mijne living zit er schimmel en nicotine, alles moet overschilderd worden. Ik heb een klein pensioentje, dus ik koop de verf en gij brengt de handen.
    Witkalk of muurverf in een vochtige kelder, wie weet dat?
    Een klaslokaal van de taalschool moet lichter. We zoeken schilders voor drie ochtenden, cursisten helpen mee en spreken onderweg Nederlands.
    Oude eiken meubels wit laten maken
    Vlekken van kaarsenrook boven de schoorsteen, het sausje dekt niet. Wat is een goede isolerende verf?
    Verf druipt, rolstrepen, vlekken op de plint: ik ben er klaar mee. Wie kan het wel?
    Elke kamer knapt op van een vers laagje. Ik heb veertig jaar geverfd en kom met plezier bij mensen die het zelf niet meer kunnen of kunnen betalen.
    Behangen en sauzen, op werkdagen.
    Mijn zus is binnenhuisstylist en ik ben de man met de roller. Samen maken wij graag een huis weer vrolijk van een alleenstaande met weinig geld.
    Witten van plafonds, ik ben lang genoeg
    Ken je dat, na een scheiding of verlies wil je opeens andere muren? Ik help je kiezen en rollen, en luister als dat nodig is.
    Voor een klein bedrag aan verf haal ik de oude lak van uw deur en zet hem mooi in de hoogglans.
    Schuur ik uw traptreden en lak ze in twee dagen, om en om zodat u naar boven kunt.
    Ik heb een verfspuit aangeschaft. Schuttingen, schuurtjes en tuinhuisjes doe ik nu in een halve dag, alles netjes afgeplakt.
    Fotobehang zonder bobbels, dat is kunst.
    Plakken, plamuren, gronden: ik ben van de voorbereiding
    Kan goed schilderen, ik werk zes jaar als schilder in Duitsland. Nu woon ik hier met vrouw en baby en help graag buur.
    Als vrijwilligersclub komen wij met tien man op een zaterdag. Om negen uur begint de afplakploeg, om vier uur is de woning wit.
    Winterklus: plinten en radiatoren.
    Ik leer u hoe u zelf een muur strak krijgt: eerst de hoekjes met de kwast, dan banen met de rol. Ik breng een afdekzeil en een krant mee.
    Uwen inkom en traphal, dat schilder ik in twee dagen. Ik plak alles goed af en kuis mijn borstels zelf uit, ge hebt er geen werk mee.
    Graffiti-artiest maakt muurschildering in jongerenkamer
    Over bruine kringen of nicotine ga ik met isoleerverf, twee keer en u ziet niks meer.
    Kasten en stoelen van de kringloop krijgen van mij een tweede leven met krijtverf. Breng iets mee en we doen het samen.
    Met een spons en wat glazuur, ombre of strepen: ik hou van gekke muren.
    Buitenwerk vanaf mei: kozijnen, boeiboorden, tuinhekjes.
    Oud-huisschilder met een stijve nek doet geen plafonds meer, maar wel uw deuren, ramen en kastjes
    Verflucht, muziek aan, pauze met soep. Bel en ik kom in mijn overall.
    Voor wat schilderwerkzaamheden in de gang zoek ik iemand met een vaste hand.
    Schilderwerkzaamheden binnenshuis, kozijnen en deuren, neem ik graag op mij.
  `,
};
