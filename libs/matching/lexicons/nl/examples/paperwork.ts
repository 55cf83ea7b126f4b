import type { BranchExamples } from '../../../lexicon.js';

export const paperwork: BranchExamples = {
  administratie: `
    Mijn man had een systeem met vier ordners, en hij heeft het meegenomen in zijn graf. Nu ligt de eettafel vol met polissen en formulieren van de pensioenfondsen. Ik durf er niets van weg te gooien.
    Oud-hoofdcommies te Den Haag, gewend aan dossiers. Ik orden uw paperassen op datum en soort, vul met u de formulieren in en laat alles achter met nette tabbladen.
    Mijn vader in Hoogezand is 89 en heeft drie schoenendozen met ongeopende post. Ik woon in Chili. Een betrouwbaar persoon die het met hem op stapels legt, ik betaal de ordners.
    Notarisklerk geweest, dus ik weet wat u moet bewaren en hoelang. Na een overlijden loop ik met de nabestaande de opzeggingen en papieren langs, in uw eigen tempo.
    Sinds mijn dochter een pgb heeft, ben ik boekhouder, verpleegster en secretaris. De doos met declaraties puilt uit. Wie weet waar ik moet beginnen en wat ik mag weggooien?
    Ordners, tabbladen, perforator: ik word er kalm van. Uit de administratie ontslagen na een fusie, dus kom met de plastic tas en ik maak er een systeem van.
    Werk bij uitzendbureau gestopt, formulier voor uitkering is twaalf bladzij. Ik vul in, computer zegt fout. Iemand met geduld kan naast mij zitten? Ik kom naar u of in bibliotheek.
    Al het papierwerk van mijn ouders deed ik als kind al, van de woningbouw tot de pensioenpost uit Turkije. Die ervaring mag een ander nu gebruiken: mappen, tabbladen, alles op volgorde.
    Mijn man hield de mappen bij en nu ligt er een stapel garantiebewijzen, polissen en rekeningen. Op kleur had hij het, ik snap zijn systeem niet.
    Ordners, tabbladen, perforator. Ik werkte op een notariskantoor en leg uw papieren op één middag zo dat u alles terugvindt.
    Er staan vier schoenendozen. Mijn man deed dat, en hij weet nu niet meer wat een factuur is. Samen ordners maken zou rust geven.
    Getallen en tabbladen maken me kalm. Ik breng orde in uw mappen, polissen en pasjes, ook als het een puinhoop is door ziekte.
    Schoenendoos vol enveloppen sinds mijn vrouw er niet meer is; zij deed dat. Ik weet niet wat wacht en wat haast heeft.
    Formulieren invullen vind ik raar genoeg ontspannend. Met mapjes, een perforator en een pot thee brengen wij uw papieren in een middag op orde.
    Als zzp-timmerman kan ik een dakkapel zetten met mijn ogen dicht, maar die schoenendoos vol bonnen en enveloppen van het pensioenfonds maakt me ziek. Wie brengt daar orde in?
    Kunst maken lukt, subsidieaanvragen invullen niet. Op elke regel staat 'onderbouw' en dan ga ik huilen of schilderen. Wie is nuchter genoeg om naast mij te zitten?
    Na het overlijden van mijn broer: bank, verzekering, abonnementen, een pensioenbrief en drie mappen. Ik weet niet welk papier eerst.
    Een schoenendoos vol ongeopende enveloppen schrikt mij niet. Tabbladen, een perforator, en na drie avonden weet u weer hoe u ervoor staat.
    Een ordner, een perforator, tabbladen in zeven kleuren: anderen vinden dat saai. Breng mij jouw schoenendoos met papieren maar.
    Mijn scanner vreet bonnetjes als pinda's. Op dinsdagmorgen digitaliseer ik jouw stapels en leg ik ze keurig in mapjes.
    Twee ordners, vier schoenendozen en een plastic tas vol papier. Meneer is na zijn herseninfarct het overzicht kwijt en vraagt om iemand die maandelijks zijn post sorteert en opbergt.
    Het formulier heeft achttien bladzijden en op bladzijde drie ben ik al huilend gestopt. Wie vult het samen met mij in? Ik zorg voor appeltaart.
    De post ligt in stapels op tafel en ik durf de enveloppen niet meer open te maken.
    Wie helpt mij mappen en tabbladen maken? Alles zit nu in schoenendozen.
    Sinds mijn man dood is weet ik niks van onze papieren, hij deed alles.
    Ik moet een formulier invullen voor de gemeente en snap de vragen niet.
    Gezocht: een ordelijk iemand die een keer per maand mijn ordner bijwerkt.
    Polis, jaaropgave, garantiebewijs, wat moet ik bewaren en wat mag door de papierversnipperaar?
    Inloggen met DigiD lukt niet en nu kan ik niets meer regelen.
    Mijn energiecontract opzeggen, overstappen, verhuizing doorgeven, ik zie door de bomen het bos niet
    Door mijn dyslexie loopt mijn papierwinkel in de soep.
    Door mijn tia kan ik de papieren thuis niet meer overzien.
    Mijn zorgverzekering wil declaraties digitaal en ik heb een map vol nota's van de tandarts.
    Zoek een kei in papierwerk, ge krijgt taart en koffie
    Paspoort, uittreksel, verblijfsvergunning verlengen: wie kan met mij alle documenten klaarmaken?
    Wie wil op zaterdag mijn bureau vol ongeopende post mee uitmesten?
    Mijn schoonvader kan door zijn ogen zijn administratie niet meer aan, wij wonen in Canada.
    Oud-secretaresse brengt uw papieren op orde met perforator, labels en een goed humeur.
    Geef mij een doos vol post en ik maak er vijf nette mappen van.
    Formulieren zijn mijn hobby, ja echt. Zal ik die van u invullen?
    Ik help u met DigiD, MijnOverheid en al die wachtwoorden.
    Boekhouder met pensioen loopt maandelijks uw papierwerk na.
    Samen de enveloppen openen, sorteren, opbergen, en daarna een gebakje.
    Nabestaanden help ik met het opzeggen van abonnementen, verzekeringen en lidmaatschappen.
    Geen oordeel over de chaos, ik heb ergere kasten gezien dan de jouwe.
    Als jurist kijk ik graag mee naar uw huurcontract of verzekeringsformulier.
    Digitaal archief maken van al uw papieren? Ik scan ze en zet ze in mapjes.
    Ik kom om de twee weken aan de keukentafel zitten voor uw lopende administratie.
    Voor Poolse en Oekraïense mensen ik help met papieren en aanvragen, ik spreek de talen.
    Een jaarplanner met wat wanneer de deur uit moet, dat geeft rust, en ik maak hem met u.
    Schrik van paperassen? Laat mij uw kaften in orde steken.
    Mijn bureau is onvindbaar onder het papier. Ik ben chaotisch van aard en zoek een nuchter iemand die naast me zit terwijl ik sorteer: bewaren, weggooien, afhandelen.
    Wie helpt mij met een volmacht regelen bij de bank en de apotheek?
    De huishoudster van mijn leven, mijn vrouw dus, deed alle paperassen. Nu ze in het verpleeghuis zit vind ik niet eens de polis van de inboedelverzekering terug.
    Inloggen, sms-code, wachtwoord vergeten, account geblokkeerd. Ik geef het op!
    Zou er iemand zijn die eens in het kwartaal mijn papieren met mij doorneemt? Ik ben 84 en wil niet dat er iets blijft liggen.
    Overal abonnementen: krant, loterij, goede doelen, telefoon. Ik wil ze stopzetten maar hoe.
    Ik heb nieuwe adres en moet overal doorgeven: bank, verzekering, school, werk. Graag iemand die samen met mij lijst maakt en doet.
    Wie kan er overweg met ordners en een nietmachine?
    Door mijn ADHD begin ik vol goede moed aan m'n administratie en eindig ik met een half gesorteerde vloer. Iemand erbij die me bij de les houdt zou goud zijn.
    Aanvraagformulier van acht kantjes, ik ben bij vraag 3 al afgehaakt.
    Mijn tante heeft niemand en krijgt steeds aanmaningen van de zorgverzekeraar omdat ze facturen kwijtraakt. Iemand die maandelijks haar post afhandelt zou haar erg helpen.
    Schade aan mijn auto, hoe meld je dat bij de verzekering
    Ik moet mijn pensioen aanvragen en er komen papieren van drie fondsen waar ik ooit gewerkt heb. Wie kan met mij een overzicht maken?
    Berichtenbox vol, 47 ongelezen. Iemand?
    Sinds de bank om de hoek weg is en alles digitaal moet, ben ik mijn grip kwijt. Mijn rekeningafschriften zou ik weer graag in een map hebben.
    Mijn paperassen liggen in drie dozen op zolder en ge ziet het bos niet meer door de bomen.
    Voor onze oude buurman zoeken we iemand met verstand van verzekeringen en contracten, hij tekent alles wat ze hem aan de deur voorhouden.
    Reiskosten declareren voor het ziekenhuis, het formulier is weer eens veranderd.
    Moet je gas en licht zelf doorgeven? De meterstanden vragen ze al voor de derde keer en ik weet niet waar ik het invul.
    Verblijfspapieren van mijn gezin klaarleggen, kopieën maken, alles op datum. Ik ben bang dat ik iets vergeet.
    M'n vriend en ik gaan scheiden en alle papieren stonden op zijn naam: huur, internet, energie. Hoe zet je dat over?
    Gezocht: vrijwilliger voor de thuisadministratie, liefst overdag, appeltaart aanwezig.
    Uitkering, inkomstenverklaring elke maand opsturen. Ik ben al een keer te laat geweest en dat kostte me geld.
    Ik ben slechtziend en de post wordt maar op een stapel gelegd. Er zit vast van alles tussen wat betaald of beantwoord moet worden.
    Testament, levenstestament, donorcodicil: het moet een keer geregeld.
    Ouwe mappen van 1988 tot nu, wat kan er door de shredder? Ik durf niks weg te doen.
    Veertig jaar werkte ik op een kantoor en ik mis het. Geef mij uw rommelige stapel en een kan koffie en na een middag staat alles in de kast met etiket.
    Ik ben thuisadministrateur, cursus gedaan, geduld in overvloed.
    Wij maken samen een postbakje, een map en een vaste dag. Na een maand of drie kan u het meestal zelf en kom ik alleen nog voor de koffie.
    Post sorteren, nota's archiveren, inboedel- en zorgpolis vergelijken? Laat maar komen.
    Mijn moeder hielp ik jarenlang met haar papieren en nu zij er niet meer is heb ik de zondagavond vrij voor een ander.
    Vergeten wachtwoorden, DigiD aanvragen, machtiging regelen: ik doe het stap voor stap met u.
    Formulier van de gemeente, school of zorgkantoor? Neem een pen mee, ik neem een leesbril mee.
    Ik werk bij een notariskantoor en leg graag uit wat u moet regelen en bewaren, zonder dure woorden.
    Adreswijziging, contract opzeggen, nieuwe energieleverancier, ik regel dat in een uurtje met je aan tafel.
    Papier maakt mij blij, ik weet het, vreemd. Wie er misselijk van wordt mag mij bellen.
    Als ex-ondernemer ben ik gewend aan ordners en deadlines. Ouderen in de wijk help ik met hun maandelijkse paperassen, discreet en zonder ergens aan te komen wat ik niet hoef te zien.
    Kortdurend puin ruimen of een vast bezoek per maand, zegt u het maar.
    Na het overlijden van een partner komt er een lawine op je af. Ik help met opzeggen, overzetten en afmelden, in uw tempo.
    Uw kast vol enveloppen schrikt mij niet af, we beginnen gewoon bij de bovenste.
    Studente rechten zit graag naast u bij ingewikkelde formulieren.
    Ik spreek Pools, Engels, Nederlands. Ik help met documenten voor werk, verzekering en inschrijving.
    Bonnen, garantiebewijzen en handleidingen van apparaten: wist u dat de helft weg mag? Ik help kiezen.
    Ik steek uw facturen en attesten in een kaft met vakjes, ge vindt alles direct terug.
    Inscannen en veilig bewaren op een usb-stick, of gewoon ouderwets met tabbladen.
    Twee keer per maand op woensdag heb ik spreekuur in het buurthuis voor iedereen met een tas vol post.
    Geen zin in die rompslomp? Dat had ik vroeger ook, tot een vriendin mij een systeempje leerde dat ik nu aan iedereen doorgeef.
    Samen bellen met verzekering, telefoonmaatschappij of woningcorporatie als iets niet klopt, met het dossier op tafel.
    Secuur type houdt uw papierwerk bij.
    Vader van een gehandicapte zoon, dus bedreven in zorgdeclaraties, verslagen en pgb-papieren. Van die ervaring mag u gebruikmaken.
    Wie neemt mij wat administratieve werkzaamheden uit handen?
    Administratieve werkzaamheden zijn mijn vak geweest, ik doe ze nu voor de lol.
  `,
  'brieven-lezen': `
    Macula, aan beide kanten. De envelop voel ik, maar wat de verzekering schrijft ontgaat mij geheel. Ik zoek een discreet persoon die eens per week mijn correspondentie met mij doorneemt.
    Op de griffie heb ik mijn leven lang ambtelijk Nederlands gelezen. Komt er iets op uw mat waar u geen touw aan vast kunt knopen, dan zeg ik in gewone taal wat ze willen.
    Een blauwe envelop, een gele en eentje van de school. Ik maak ze niet meer open, want alles in die taal is voor mij te moeilijk. Kan iemand met mij kijken wat erin staat?
    Ik heb mooi handschrift en vriendelijk taalgebruik van de oude stempel. Voor wie niet uit een schrijven van de gemeente wijs kan, stel ik een passend antwoord op.
    Van de gemeente komt blauwe envelop en witte envelop. Ik kan spreken, maar de zinnen zo lang. Mijn dochter moet altijd lezen, zij is negen jaar. Dat vind ik niet goed.
    Dertig jaar op een secretariaat gewerkt, dus ambtenarentaal lees ik als een stripboek. Neem je stapel mee, ik vertel je in gewone woorden wat ze willen en of het haast heeft.
    Ik ben Henk, 58, stratenmaker. Ik leg alles ongeopend in de la, want letters dansen bij mij. Niemand op het werk weet het. Kan iemand discreet eens per maand die la met me doorlopen?
    Een stapel enveloppen met vensters ligt al weken onder de fruitschaal. Ik ben er bang van geworden.
    Ik maak het open, lees het rustig voor en zeg in gewone taal of u er iets mee moet. Negen van de tien keer valt het mee.
    Ik ben blind en mijn voorleesapparaat maakt soep van alles met een tabel erin. Er ligt een stapeltje enveloppen van de gemeente en ik weet niet welke haast heeft.
    Na mijn beroerte begrijp ik lange zinnen niet meer. Wie kijkt om de week de enveloppen door en vertelt me gewoon wat ze van me moeten?
    Juridisch secretaresse geweest, nu thuis met MS. Moeilijke brieven vertaal ik in gewone woorden, en een net antwoord tikken lukt me op goede dagen prima.
    Enveloppen die je niet durft open te maken? Ik heb er zelf ooit een la vol van gehad. We doen er samen vijf per keer, koffie erbij.
    Er kwam een blauwe en een witte, met moeilijke zinnen van de woningbouw. Ik begrijp niet of ik weg moet of mag blijven. Wie leest?
    Na mijn postronde heb ik tijd. Wat ik bij u bezorg kan ik u ook uitleggen, en een antwoord opstellen lukt mij netjes.
    Ambtelijk proza is mijn moedertaal na twintig jaar balie. Begrijpt u niet of men nu geld wil of geld geeft, dan zeg ik het in gewone woorden.
    Taal was mijn beroep. Heeft u een bezwaar, een klacht, een moeilijke brief aan een broer met wie u niet praat, ik zoek de woorden, u zet de handtekening.
    Door mijn hersenschudding zwemmen de letters. Er ligt een stapeltje van het UWV en de verzekering; wie leest het mij voor en zegt wat er haast heeft?
    Er zit iets in de bus met een wapentje en 'laatste aanmaning' en mijn ogen en mijn hart kunnen er niet tegen.
    Wat de gemeente schrijft, zeg ik in gewone woorden na. En als er een antwoord moet komen, tik ik het met u.
    Die blauwe envelop maak ik voor je open. Ik vertel in gewone woorden wat er staat en of je iets terug moet schrijven.
    Dikke zinnen van de verhuurder of verzekeraar? Ik was ambtenaar en schreef ze zelf, vergeef me. Nu leg ik ze uit aan tafel.
    Er zit een gele envelop bij. En een van de gemeente, geloof ik. Mijn ogen zijn op en mijn zoon belt pas zondag. Wie vertelt me wat erin staat?
    Mijn vader (81) legt alles wat door de bus komt ongeopend in de broodtrommel. Ik woon in Groningen en kan maar eens per maand komen. Is er iemand die wekelijks met hem de stapel doorneemt?
    Beste mensen ik krijg papier van de waterschap ik begrijp niet wat moet ik doen. Betalen of niet betalen. Kan iemand met mij kijken alstublieft.
    Ik moet de gemeente schrijven dat ik het er niet mee eens ben, binnen zes weken. Boos zijn kan ik wel. Netjes boos zijn niet.
    Ik kreeg een moeilijke brief van de woningbouw, wie vertelt mij wat er staat?
    Nederlands praten gaat, maar ambtelijke taal begrijp ik niet.
    Wie schrijft voor mij een klacht aan de verhuurder over de schimmel?
    Laaggeletterd en ik schaam me ervoor, zoek iemand die mijn post doorneemt.
    Er staat 'bezwaar binnen zes weken' en ik weet niet wat dat inhoudt, help!
    Mijn handen beven, wie zet een brief aan mijn zus in Australië op papier?
    De school stuurt elke week mails met moeilijke woorden over mijn kind
    Ik kan niet goed schrijven in het nederlands, moet een bericht aan de advocaat sturen.
    Wat bedoelt het ziekenhuis met 'nuchter komen'? Zo'n brief is abracadabra voor mij.
    Ik wil mijn abonnement op de sportschool opzeggen met een nette brief.
    Een boete of reclame? Ik zie het verschil niet, kijkt iemand met mij?
    Voor mijn buurman uit Eritrea zoek ik een Tigrinya-spreker die zijn post kan vertalen.
    Zou u een condoleancebrief voor mij willen opstellen? De woorden komen niet.
    Kleine lettertjes lees ik niet meer en mijn bril helpt niet, wie leest mij de officiële stukken voor en legt uit?
    Er kwam een deurwaardersbrief en ik tril ervan, wie leest hem rustig?
    Ze vragen een schriftelijke verklaring, hoe begin je zoiets?
    Post die u niet begrijpt? Ik leg het uit in gewone woorden.
    Oud-docent Nederlands schrijft heldere brieven, van bezwaarschrift tot bedankje.
    Ik spreek Arabisch en Nederlands, ik kan uw brieven lezen en vertalen.
    Kom langs met uw blauwe, witte of rode envelop en wij kijken samen wat erin staat.
    Mooi handschrift en een vulpen, ik schrijf uw kaarten en brieven op dictaat.
    Ambtenarentaal is mijn tweede moedertaal, ik maak er begrijpelijk Nederlands van.
    Een boze mail aan je verhuurder? Ik maak hem beleefd en duidelijk.
    Elke donderdag lees ik brieven voor aan mensen die moeite hebben met lezen.
    Farsi, Dari, Pasjtoe: ik vertaal de brief van school of de dokter.
    Samen een antwoord formuleren aan de gemeente, jij vertelt en ik typ.
    Ik kijk je tekst na op spelling en toon voordat je hem verstuurt.
    Wie slecht kan lezen hoeft zich bij mij niet te schamen, breng je post maar mee.
    Uwe brief van 't stadhuis versta je niet? Ik doe hem voor u uit de doeken.
    Tekstschrijver helpt met een aangetekende brief, ingebrekestelling of protest.
    Gisteren viel er iets van de rechtbank in de bus. Ik heb het drie keer gelezen en weet nog steeds niet of ik er naartoe moet.
    Wie leest mijn post voor? Mijn ogen zijn op.
    Ik ben hier zes jaar, ik werk, ik praat met collega's, maar een brief van gemeente is voor mij een muur. Iemand die eenmaal per week met mij kijkt?
    Kunt u mij zeggen of dit nep is? Een mail van de bank, of zogenaamd.
    Mijn dochter moest altijd alles voor mij lezen en ze is pas elf. Dat wil ik niet meer, dus zoek ik een volwassene die mij helpt met de brieven van school.
    Bezwaarschrift tegen een parkeerbon, wie heeft een goede pen?
    Van de dokter krijg ik een uitslag met Latijnse woorden in mijn dossier. Graag iemand die mij in gewone taal vertelt wat er staat.
    Ik kan wel praten maar niet lezen, nooit geleerd.
    De VvE stuurt notulen en stemformulieren van twintig bladzijden en ik, 79, begrijp er geen snars van. Welke buur legt het uit?
    Wil graag een klachtbrief sturen over de buren met hun hond, netjes maar duidelijk
    Mijn man ligt in het ziekenhuis en ik wil de verpleging een bedankbrief schrijven. In mijn hoofd is het mooi, op papier wordt het niks.
    Briefje van de juf: 'gymspullen mee en luizencontrole'. Wat is luizen?
    De bijsluiter van mijn medicijn is te klein en te moeilijk, wie neemt hem met me door?
    Ik krijg een oproep en een dagvaarding, zijn dat twee verschillende dingen? Ik maak me zorgen en wil er graag iemand bij.
    Tolk voor de post gezocht, Somalisch of Engels.
    Mijn huur gaat omhoog lees ik, of misschien juist niet, ze schrijven zo ingewikkeld dat ik hoofdpijn krijg.
    Een sms van het pakketbedrijf, een mail van de kinderbijslag, een kaart van het bevolkingsonderzoek: alles door elkaar en ik snap er niks van.
    Ge kunt goed schrijven? Ik moet een brief opstellen naar de syndicus over het lek.
    Het Duits van een pensioenbrief, wie kan dat ontcijferen? Mijn man werkte daar vroeger.
    Na mijn beroerte kan ik de letters zien maar maken ze geen woorden meer. Ik zou blij zijn met iemand die mijn post en kaartjes hardop leest.
    Oude liefdesbrieven van mijn oma, in krullerig schrift, wie kan dat lezen?
    Hoe begin je een brief aan de burgemeester? 'Geachte' of 'Beste'?
    Zoek iemand die mijn mail naar de huurbaas verbetert, ik maak veel fouten en dan neemt hij mij niet serieus.
    Mijn aanvraag is 'buiten behandeling gesteld' staat er. Betekent dat nee?
    De incassobrief dreigt met van alles. Voordat ik in paniek betaal wil ik dat iemand met verstand leest of het wel echt van mij is.
    Ik wil mijn zoon in Amerika een brief schrijven maar door de reuma houd ik geen pen vast. Ik praat, u schrijft.
    Jarenlang schreef ik zelf brieven bij de gemeente, het spijt me. Om het goed te maken leg ik ze nu aan iedereen uit in mensentaal.
    Vertaal ik uit Turks en Koerdisch, brieven van instanties, geen probleem.
    Zit u met een schrijven waar u buikpijn van krijgt? Kom ermee langs, we lezen hem eerst twee keer rustig en dan kijken we wat er moet gebeuren.
    Wat staat er, wat willen ze, wanneer moet het terug: die drie dingen haal ik uit elke brief.
    Taalvrijwilliger zit op maandag in de bieb met een bordje 'Vraag over post?'. Iedereen mag aanschuiven, ook met een appje of mail dat u niet vertrouwt.
    Beroep of bezwaar indienen, ik stel het op en u zet de handtekening.
    Mijn moeder kon niet lezen en verstopte dat haar hele leven. Voor mensen zoals zij lees ik met liefde de post, zonder dat de buren het hoeven weten.
    Een moeilijke mail? Stuur een foto en ik app terug wat het betekent.
    Gepensioneerd journalist schrijft brieven, toespraken en klachten met een scherpe maar nette punt.
    Oekraïens, Russisch, Nederlands. Ik help begrijpen brief van school, huisarts of verhuurder.
    U dicteert, ik typ. Brief, felicitatie of protest, met postzegel erop.
    Dokterstaal is mijn vak geweest, dus breng gerust uw verwijsbrief, uitslag of behandelplan mee. Ik vertel wat er staat, niet wat u moet doen.
    Mensen die pas in Nederland zijn help ik de folders en de schoolmails te ontcijferen.
    Ik lees voor aan blinden en slechtzienden: rekeningen, kaarten van familie, de buurtkrant.
    Als juriste ken ik de kleine lettertjes en ik heb er geen hekel aan.
    Heb je ruzie met je provider of webwinkel? Samen schrijven we zo'n keurige brief dat ze wel moeten antwoorden.
    Oud schrift, gotische letters of een brief van overgrootvader, het ontcijferen is mijn lust en mijn leven.
    Moeilijke woorden streep ik geel aan en zet er makkelijke bij. Zo leert u het de volgende keer zelf.
    Krijgt ge post van de vrederechter of de mutualiteit en verstaat ge er niks van? Ik leg het uit.
    Spelfouten eruit, vriendelijke toon erin, klaar om te versturen.
    Soms is een brief van de rechtbank minder erg dan hij lijkt, en soms erger. Ik werkte er als griffier en kijk met u mee.
    Elke week een uurtje brieven lezen en beantwoorden bij een oudere die het zelf niet meer ziet, dat lijkt me dankbaar werk.
    Marokkaanse vrouw leest Nederlandse brieven aan andere vrouwen, gewoon bij de thee.
    Boete, oproep, besluit of reclame? In vijf minuten weet u wat u in handen heeft.
  `,
  belasting: `
    Erfenis van mijn zuster, een ziektekostenaftrek en een half jaar nog samen met mijn overleden man: voor 1 mei moet de blauwe envelop beantwoord zijn en mij duizelt het.
    Achtendertig jaar bij de fiscus aan de Laan op Zuid. Nu help ik de tegenpartij: uw jaarlijkse opgave, met aftrek van gehoorapparaat en dieet, die menigeen laat liggen.
    Dit jaar gescheiden, vorig jaar nog getrouwd, een co-ouderschap en een half verkocht huis. De vragen over de fiscale partner snap ik van voor tot achter niet.
    In de eerste maanden van het jaar verzorg ik voor studenten de teruggave over hun bijbaan, mijn neef kreeg er vierhonderd terug. Een jaaropgave en tien minuten is genoeg.
    Twee jaaropgaven heb ik, één van Polen en één van hier, en mijn vrouw werkt in Gdańsk. Voor 1 mei moet alles ingevuld zijn en ik begrijp het M-biljet helemaal niet.
    Ieder voorjaar zit ik met een pot thee in de bibliotheek en doe ik samen met mensen hun aangifte. Tot 30 april, neem je jaaropgave en inlogcode mee. Was vroeger boekhouder.
    Voor het eerst sinds mijn mans overlijden moet ik zelf dat biljet invullen, met box 3 en een half huis. Ik begrijp er geen letter van.
    Boekhouder in ruste, ieder voorjaar doe ik er een stuk of tien aan de keukentafel. Jaaropgave mee, koekje erbij, klaar.
    Het jaar dat je man sterft moet je drie verschillende formulieren invullen, en ze komen allemaal in een blauwe envelop.
    Fiscalist met burn-out, aan de beterende hand. Zorgkosten, giften, aftrek voor een gehandicapt kind: ik vul het in maart graag met u in.
    Voor 1 mei moet het binnen zijn en ik heb nu twee werkgevers en een half jaar ziektewet. Die vakjes duizelen mij.
    Aangiftes doe ik al jaren voor de halve galerij. Neem uw jaaropgave en hypotheekpapier mee, dan kijken we of er iets terugkomt.
    Blauwe envelop? Ik heb 27 jaar op een administratiekantoor gezeten en doe er in maart met alle liefde nog tien voor mensen die er wakker van liggen.
    Lachwekkend misschien, maar ik ben bedrijfsaccountant en begrijp niks van een erfenis met een huis in Frankrijk. Iemand thuis in de particuliere aangifte?
    Gescheiden per 1 oktober, huis half verkocht, alimentatie, en voor 1 mei moet de aangifte binnen. Wie krijgt wat in box 1?
    In maart en april doe ik met ouderen het jaaropgaafje en de zorgkosten. Vijfendertig jaar bij de blauwe envelop gewerkt.
    Een tante liet mij 22.000 na en nu wil de fiscus erfbelasting. Hoe vul je dat formulier in, en kan het in delen?
    Box één, twee en drie hebben voor mij geen geheimen. In maart loop ik gratis met u de aangifte door en zoek ik de aftrekposten.
    Gepensioneerd fiscalist vult op verzoek uw biljet in, ook als er een overledene of een scheiding in het spel is.
    Voor 1 mei moet het weer. Vroeger deed de vakbond dat gratis, nu zijn ze daarmee gestopt en ik snap dat hele box 1 en box 3 gedoe voor geen meter.
    Mijn moeder is in november overleden en nu moet er voor haar ook nog een aangifte komen, met een formulier dat met een F begint. Ik kom er niet uit en durf het niet te gokken.
    De blauwe envelop ligt er weer en ik word er zenuwachtig van.
    Aangifte voor 1 mei, wie kijkt er mee? Ik heb hypotheekrente en een klein pensioen.
    Kan ik mijn ziektekosten, brillen en gehoorapparaat aftrekken?
    Sinds de scheiding weet ik niet wat ik in box 1 moet invullen.
    Ik had drie bijbaantjes en wil geld terugvragen van de fiscus.
    Mijn echtgenoot overleed en nu moet er een F-biljet ingevuld, wie weet hoe dat gaat?
    Voorlopige aanslag van 900 euro, klopt dat wel?
    Mijn AOW en twee pensioentjes, en toch moet ik bijbetalen. Rara
    Ik heb M-formulier gekregen omdat ik pas in Nederland woon, te moeilijk voor mij.
    Hoe vul je giften en reiskosten in bij de inkomstenbelasting?
    Erfbelasting na de dood van mijn tante, ik kom er niet uit.
    Uitstel aanvragen bij de Belastingdienst, hoe doe je dat?
    Wie kan me met Tax-on-web helpen? Mijn aanslagbiljet klopt van geen kanten.
    Loonheffingskorting bij twee werkgevers, moet dat aan of uit?
    Ik betaal al drie jaar te veel heb ik het idee, wie loopt de oude jaren na?
    Oud-belastinginspecteur vult met u de aangifte in, geen zorgen over aftrekposten.
    In maart en april kom ik bij u thuis voor de jaarlijkse aangifte.
    Laat geen geld liggen, ik zoek uit of u recht heeft op teruggave.
    Met de machtigingscode en uw jaaropgaven ben ik er in een uurtje doorheen.
    Fiscalist in opleiding helpt studenten met het T-biljet en loonheffing terugvragen.
    Box 1, 2 of 3, ik leg het uit met een kop koffie.
    Specifieke zorgkosten zoals dieet, vervoer en hulpmiddelen vergeet bijna iedereen, ik niet.
    Wie ziet op tegen de fiscus? Ik doe al jaren de aangiftes van de hele galerij.
    Aanslag niet eens mee? Ik bereken hem na en maak bezwaar.
    Voor nabestaanden verzorg ik de laatste belastingaangifte van de overledene.
    De personenbelasting invullen doe ik met u, breng uw fiches en uw kaartlezer mee.
    Verhuisd, getrouwd, huis gekocht: dan wordt de aangifte lastig en kom ik graag.
    Gratis invulhulp bij inkomstenbelasting voor mensen met een kleine beurs.
    Ieder jaar deed mijn zwager het, en nu is hij verhuisd naar Spanje. Wie vult met mij mijn aangifte in, het is niet veel: een pensioentje en wat spaargeld.
    Toeslagpartner, fiscaal partner, ik weet niet eens of ik er een heb.
    Mijn zoon werkte in de vakanties in de horeca en er is loonbelasting ingehouden. Ik hoorde dat je dat terug kunt krijgen, maar hoe werkt dat?
    De vooraf ingevulde aangifte klopt niet, er staat een huis in dat ik verkocht heb
    Mijn vrouw verblijft in een zorginstelling en de kosten zijn torenhoog. Valt daar iets van af te trekken?
    Schenking van mijn ouders voor een huis, moet ik dat aangeven?
    Ik ontving een herinnering: aangifte niet gedaan. In mijn land dat bestaat niet, ik weet niet hoe te beginnen en ben bang voor boete.
    Wie weet iets van zzp, inkomstenbelasting en zelfstandigenaftrek? Mijn eerste jaar.
    De WOZ-waarde van mijn huisje is ineens 80.000 hoger. Daar wil ik tegen in beroep, maar ik weet niet hoe je zoiets onderbouwt.
    De app van de fiscus vraagt een code die ik niet heb.
    Mijn spaarrekening, een paar aandelen van opa en nu box 3. Help.
    Als kersverse huiseigenaar hoor ik dat ik notariskosten en advies mag opvoeren, wie rekent met me mee?
    Vorig jaar in Duitsland gewerkt en in Nederland gewoond, waar moet ik nu betalen?
    Is de alimentatie die ik betaal aftrekbaar? Mijn ex zegt van niet en ik geloof haar niet helemaal.
    Motorrijtuigenbelasting loopt door terwijl de auto allang naar de sloop is.
    Zou een cijfermatig onderlegd persoon mij voor 1 april willen bijstaan? Ik ben weduwe en deed dit nooit eerder.
    Aangifte papier gekregen, dik pak, al die hokjes maken me duizelig.
    Ik kreeg een naheffing over 2021 en begrijp er niks van. Er is volgens mij een fout gemaakt met mijn WIA-uitkering.
    Mijn buurvrouw krijgt elk jaar 300 euro terug en ik nooit wat. Zou er eens iemand kunnen kijken of ik wat mis?
    Jaaropgave kwijt, kan ik die nog ergens opvragen
    Ge kent iets van belastingen? Mijn brief is toegekomen en mijn kind staat er niet als ten laste.
    Mijn vader leverde de aangifte altijd in bij de vakbond, maar die doet dat niet meer. Hij is 90 en zonder computer.
    Krijgt iedereen die heffingskorting of moet je daarom vragen?
    Erfenis van een oom: een half huis en een boot. Wat wil de staat daarvan hebben?
    Voor mijn vluchteling-vriendin: eerste jaar gewerkt, migratieaangifte nodig, wie heeft dat al eens gedaan?
    Fietsen naar het werk, studiekosten, dieet. Wat mag je opvoeren tegenwoordig?
    Veertig jaar op een belastingkantoor gezeten. Nu doe ik het voor buren, met een stuk cake in plaats van een factuur.
    Ik ben HUBA-vrijwilliger en kom in het aangifteseizoen aan huis.
    Neem uw DigiD, bankoverzicht en jaaropgaven mee, dan zijn wij rond de lunch klaar. Wat aftrekbaar is sporen we samen op.
    Terugvragen over vijf jaar, vaak meer dan u denkt.
    Ik help bijbanende scholieren om ingehouden loonheffing terug te krijgen. In tien minuten gepiept en jij hebt geld voor een nieuwe telefoon.
    WOZ-bezwaar schrijven doe ik voor de hele straat, zonder bureautje dat er geld aan verdient.
    Eerste aangifte na een scheiding of overlijden is lastig. Mijn hoofd is helder, mijn tarief is koffie.
    Fiscaal jurist legt uit hoe een schenking of erfenis wordt belast.
    Wie een M-biljet moet doen omdat hij net in Nederland woont, kan bij mij terecht in Engels, Spaans of Arabisch.
    Zorgkosten, giften, hypotheek: geef mij de bonnetjes maar.
    Ieder voorjaar zit ik drie zaterdagen in het buurthuis om aangiftes in te vullen voor wie een laag inkomen heeft. Bel voor een plekje.
    Voorlopige aanslag aanpassen, zodat u niet achteraf een klap krijgt, dat regel ik met u.
    Ik heb plezier in puzzelen met boxen en kortingen, mijn vrouw verklaart me voor gek. Laat mij uw puzzel maar zijn.
    Uw Tax-on-web staat klaar? Ik kijk of de vereenvoudigde aangifte juist is en dien hem met u in.
    Grensarbeiders tussen België, Duitsland en Nederland kan ik verder helpen.
    Accountant, 66, net gestopt, kan cijfers niet laten liggen.
    Uitstel, bezwaar, betaling in termijnen, ik ken de wegen bij de blauwe dienst en bel met u de belastingtelefoon.
    Bang dat u iets fout invult? Vier ogen zien meer, en ik heb er sterke glazen voor.
    Starters help ik met hun eerste inkomstenbelasting als zelfstandige, u brengt de winstcijfers.
    Met ouderen neem ik de aangifte regel voor regel door, op papier als dat prettiger is.
    Vergeet de middelingsregeling en de oude jaren niet, ik zoek het na.
    Door een kleine cursus bij de ouderenbond mag ik officieel uw aangifte verzenden met een machtiging. U hoeft daarvoor de deur niet uit.
    Aanslag te hoog? Ik reken hem na.
    Ik werk zelf bij de fiscus, mag niks over uw dossier zien, maar kan wel uitleggen hoe het formulier in elkaar steekt.
  `,
  toeslagen: `
    Nu ik alleen ben is mijn inkomen gehalveerd, maar de huur niet. Een kennis zegt dat ik er geld bij kan krijgen van het Rijk. Wie zoekt met mij uit of dat klopt?
    Te veel weduwen laten huursubsidie en zorggeld liggen omdat ze niet willen bedelen. Ik reken het op een kladje voor u uit en vraag het samen met u aan.
    Drie jaar kinderopvang gehad en nu moet ik ineens 2100 terugbetalen omdat ik meer ging werken. Is er iemand die weet of dat klopt?
    Huur, zorg, kindgebonden budget: veel alleenstaande ouders laten honderden euro's liggen. Zet je loonstrook op tafel en ik reken uit waar je recht op hebt.
    Sinds januari krijg ik opeens honderd euro minder voor de huur. Ik verdien niet meer dan eerst. Nu ben ik bang dat ik straks alles terug moet betalen, zoals mijn zus toen.
    Veel mensen laten geld liggen omdat ze de regels niet kennen. Ik kijk met u na of u recht hebt op huurtoeslag, kindgebonden budget of iets van de gemeente, en we vragen het aan.
    Ze willen huur terug van 2023, omdat ik meer uren heb gewerkt in de tuinderij. Klopt dat wel? Ik vertrouw de berekening niet.
    Honderden bejaarden lopen zorgtoeslag mis omdat niemand het zegt. Ik reken het met je na en vul de aanvraag in.
    Sinds mijn partner weg is klopt het inkomen niet meer en moet ik ineens 2.100 euro huurtoeslag terugbetalen. Kan iemand narekenen of dat terecht is?
    Bijzondere bijstand, meerkosten chronisch zieken, kwijtschelding: ik heb het voor mezelf tot op de bodem uitgezocht en gun het jou ook.
    Mijn dochter is uit huis en nu zou ik opeens zorg- en huurgeld terug moeten betalen. Klopt dat wel? Ik slaap er niet van.
    Veel mensen in onze straat laten geld liggen. Ik reken met u uit waar u recht op heeft: bijzondere bijstand, kwijtschelding, de energieregeling.
    Met de kraam verdien ik het ene jaar wel wat en het andere niks, en nu moet ik de huurbijdrage terugbetalen. Wie kan uitleggen wat ik door had moeten geven?
    Ieder jaar laten mensen honderden euro's liggen. Neem uw loonstrook, huurspecificatie en kopje mee, ik reken uit waar u recht op heeft en we vragen het samen aan.
    Wij krijgen een baby en ik stop met drie dagen. Kindgebonden dinges, huur, opvang: iedere rekenmachine zegt iets anders.
    Veel ouderen laten de zorg- en huurbijdrage liggen. Ik kijk in een half uur waar u recht op heeft, ook bij de gemeente.
    Huur, zorg, kinderopvang: veel mensen laten honderden euro's liggen. Met een rekenmachine en jouw loonstrook zoek ik uit waar je recht op hebt.
    Ik heb voor mezelf elke regeling al eens aangevraagd. Stadspas, bijzondere bijstand, kwijtschelding; ik ken de formulieren en de valkuilen.
    Mijn huur is 94 euro omhoog gegaan en de buurvrouw zegt dat ik daar iets voor terug kan krijgen. Ik heb nooit mijn hand opgehouden, maar nu moet het wel. Wie zoekt met me uit waar ik recht op heb?
    Cliënte is alleenstaande moeder met twee kinderen en loopt vermoedelijk het kindgebonden budget mis. Wij zoeken een vrijwilliger die samen met haar nagaat welke regelingen zij kan aanvragen.
    ik ga scheiden en nu klopt er niks meer van wat ik krijg voor de zorg en de opvang straks moet ik alles terugbetalen wie heeft daar verstand van
    Heb ik recht op huurtoeslag? Mijn inkomen is vorige maand gedaald.
    Ik moet 1400 euro zorgtoeslag terugbetalen en begrijp niet waarom.
    Mijn wasmachine is stuk en ik leef van de bijstand, schijnt er een potje voor te zijn.
    Wie helpt mij kwijtschelding aan te vragen voor de afvalstoffenheffing?
    Kindgebonden budget stopt ineens nu mijn zoon 18 wordt, wat nu?
    Voor de contributie van de voetbalclub kan ik geloof ik het jeugdfonds vragen, hoe?
    Ik ben gaan samenwonen en weet niet wat ik moet doorgeven aan Toeslagen
    De waterschapsbelasting is te hoog voor mijn portemonnee.
    Proefberekening gemaakt, maar er komt nul uit, kan dat?
    Individuele inkomenstoeslag, collectieve zorgverzekering, stadspas: ik loop vast in alle regelingen voor minima.
    Slachtoffer van de toeslagenaffaire, zoek iemand die meeleest in mijn dossier.
    Met een klein AOW'tje zonder pensioen, is er een aanvulling mogelijk, AIO geloof ik?
    Nieuwe bril, 300 euro, kan de gemeente dat vergoeden?
    Kinderopvangtoeslag aanvragen voor dochter, ik begin werk en crèche is duur.
    Energietoeslag nooit gekregen terwijl de buren het wel hadden.
    Ik reken uit op welke toeslagen u recht heeft, veel mensen laten geld liggen.
    Aanvragen of wijzigen van zorg- en huurtoeslag doe ik samen met u achter de laptop.
    Bijzondere bijstand voor een koelkast, bed of advocaat, ik ken de formulieren.
    Kwijtschelding van gemeentelijke heffingen en waterschap, ik regel het met u in een half uur.
    Oud-medewerker sociale zaken wijst u de potjes en regelingen voor een laag inkomen.
    Te veel ontvangen en nu terugbetalen? Ik vraag met u een regeling of herziening aan.
    Voor gezinnen met weinig geld zoek ik uit wat er is: schoolspullen, fiets, zwemles.
    Check uw recht op huurtoeslag, ook met terugwerkende kracht.
    Ik help met minimaregelingen zoals de meedoenpas en het declaratiefonds.
    Inkomen veranderd, kind uit huis, partner erbij: samen passen we uw toeslagen aan.
    Studietoelage voor mensen met een beperking of een AIO van de SVB, ik zoek het uit.
    Verhoogde tegemoetkoming of sociaal tarief, ik bekijk of ge er recht op hebt.
    Voor alleenstaande ouders: vergeet de alleenstaande-ouderkop niet, ik vraag hem met je aan.
    Mijn man is met pensioen en we houden samen ineens veel minder over. Iemand zei dat we misschien recht hebben op een bijdrage in de huur, hoe kom ik daarachter?
    Krijg ik iets terug van de gemeente voor mijn hoortoestel?
    Ik werk nu 24 uur en moet dat doorgeven, anders straks weer duizenden euro's terugbetalen. Wie kijkt er met mij in Mijn Toeslagen?
    Kleine beurs, kapotte koelkast.
    Voor mijn dochter, 18 geworden, moeten we zorgtoeslag aanvragen. We zitten al een uur op die site en komen bij dezelfde vraag uit over het toetsingsinkomen.
    Mijn aanvraag voor de individuele studietoeslag ligt al maanden ergens, wie weet hoe ik daar beweging in krijg
    Hoe zit het met een stadspas? Mijn buurvrouw gaat gratis zwemmen met de kinderen.
    Ik heb drie kinderen en klein loon. Ik hoor over geld voor laptop van school, maar waar vraag ik dat?
    Toen mijn zoon weer thuis kwam wonen raakten we de huurtoeslag kwijt. Klopt dat wel, hij studeert nog?
    Bijzondere bijstand voor de inrichting van mijn woning. Ik krijg volgende week de sleutel en heb alleen een matras.
    Mag ik sparen zonder mijn zorgtoeslag te verliezen?
    De gemeente wijst mijn kwijtschelding af omdat ik een auto van 600 euro heb. Die heb ik nodig voor mijn werk in de nacht, wie helpt mij daar iets van te zeggen?
    Kinderbijslag voor een kind met een beperking, dubbel zou kunnen, heeft iemand dat al eens aangevraagd?
    Er is een fonds dat een fiets geeft aan kinderen, toch?
    Als gastouder nodig is, hoe vraag ik de tegemoetkoming aan en wat is dan zo'n LRK-nummer?
    Ik ben zzp'er en mijn inkomen gaat op en neer als een jojo. Welk bedrag moet ik in vredesnaam schatten voor mijn toeslagen?
    Mijn moeder leeft van alleen AOW. Ze vraagt nooit ergens om, maar ik geloof dat ze best wat extra's kan krijgen.
    Tegemoetkoming chronisch zieken, eigen risico terug, dat soort potjes. Wie kent ze?
    Wij zijn hersteld gedupeerden en moeten een formulier over de kindregeling invullen. Het brengt veel boven en ik doe het liever niet alleen.
    Is er subsidie voor isolatie als je huurt of een heel oud huisje hebt?
    Hebt ge enig idee of ik aanspraak maak op een schooltoelage of het groeipakket met toeslag?
    Sinds mijn partner is overleden klopt mijn huurtoeslag niet meer.
    Wie wil met mij naar de rekenhulp kijken, alles wat ik kan aanvragen met een minimuminkomen?
    Waterschap, riool, hondenbelasting, het komt allemaal tegelijk en ik heb bijstand. Vorig jaar hoefde ik niet te betalen maar nu wel?
    De kosten van de begrafenis kan ik niet opbrengen, is daar een regeling voor
    Ik wil langdurigheidstoeslag, of hoe heet dat nu, ik zit al zes jaar op het minimum.
    Jarenlang zat ik aan het loket van de sociale dienst. Ik weet dus precies waar u een aanvraag voor witgoed, bril of verhuiskosten moet neerleggen en wat er als bewijs bij moet.
    Laagste inkomens hebben vaak recht op het meeste en krijgen het minst. Ik reken het gratis door.
    In een half uurtje loop ik met u alle regelingen na, van zorgtoeslag tot tegemoetkoming voor de bril. Gemiddeld vinden we honderden euro's.
    Zelf bijstandsmoeder, ken alle potjes.
    Kindpakket, schoolreisje, sportclub, muziekles: daar is geld voor en ik vul met u de aanvraag in.
    Toeslagen stopzetten of wijzigen voor u gaat trouwen of samenwonen, dat voorkomt ellende.
    U hoeft mij niet uit te leggen hoe het is om een terugvordering te krijgen, ik had er zelf een van negenduizend. Samen vragen we uitstel of een persoonlijke regeling aan.
    Kwijtschelding voor de gemeentelijke lasten? Formulier en pen heb ik bij me.
    Ik ben vrijwilliger bij een spreekuur voor minima en help ook graag aan huis. Bewijsstukken, kopietjes, alles komt netjes bij elkaar.
    Studenten, vergeet je zorgtoeslag niet, ik laat zien hoe je het in tien minuten aanvraagt.
    Wie net bevallen is krijgt te maken met kinderbijslag, kindgebonden budget en opvangtoeslag. Als moeder van vier ken ik de volgorde.
    Mijn Turkse en Koerdische landgenoten leg ik uit welke steun de overheid geeft.
    Energiefonds, voedselpakket, kledingbon? Ik doe de aanmelding met u, ge moet daar niet beschaamd over zijn.
    Een AOW'er zonder aanvullend pensioen help ik aan een aanvulling van de SVB.
    Ik check of uw opgegeven inkomen nog klopt, voor de definitieve berekening komt.
    Twee jaar terug zat ik zelf op bijstand met een kapotte wasmachine en niemand die zei dat je daarvoor kon aankloppen. Daarom vertel ik het nu aan iedereen.
    Uitzoeken van gemeentelijke regelingen, dat is mijn specialiteit.
    Voor ouderen met een kleine portemonnee ga ik na of er nog ongebruikte rechten zijn, zoals huurtoeslag of collectieve verzekering.
    Maaltijdcheque, sociaal tarief, mazouttoelage, premie van de mutualiteit: ik loop ze met u af.
    Met een laptop onder de arm kom ik langs om uw huurtoeslag aan te vragen, al heeft u geen computer.
    Afgewezen? Soms is één ontbrekend papier de reden, daar help ik mee.
    Als je moeite hebt met toeslagpartner, toetsingsinkomen en al die woorden, teken ik het voor je uit op een kladblaadje.
    Potjes voor sport, muziek en schoolspullen vraag ik als intermediair aan voor gezinnen in de wijk.
    Na verlies van baan of partner verandert alles. Kom, dan zetten we samen uw nieuwe gegevens erin en weet u waar u aan toe bent.
  `,
  geldzaken: `
    Mijn man deed alles. Nu blijken er twee leningen en een postorderrekening te zijn waar ik niks van wist. De aanmaningen liggen in de broodtrommel. Ik schaam me dood.
    Zevenendertig jaar boekhouder. Wie aan het eind van zijn AOW nog een stuk maand overhoudt, met die maak ik een kasboekje, potjes voor vaste lasten en een brief aan de schuldeiser.
    Van mijn eerste studielening is alles op aan een scooter, en nu belt een incassobureau. Ik ben twintig en durf mijn moeder niks te vertellen. Wie zit met me aan tafel?
    Ex-bankman met een gezin dat zelf ooit elke euro moest omdraaien. We maken een lijst van wat erin komt en wat eruit gaat, en van schrik bellen we de schuldeisers samen op.
    De deurwaarder heeft gebeld, daarna nog één. Mijn man regelde dit altijd, hij is nu weg. Ik wil op een rij hebben wat ik schuldig ben en hoe ik elke maand rondkom.
    Zelf drie jaar in de sanering gezeten, ik ken elk potje en elke truc. Met een schrift en gekleurde pennen maken we een overzicht, en niemand die jou raar aankijkt.
    Drie incasso's in één maand en de creditcard is vol. Ik ben kok, kan alles berekenen behalve mijn eigen huishouden.
    Zelf uit de schulden geklommen, met een schriftje en enveloppen. Ik laat u zien hoe je overzicht krijgt en wie je eerst belt.
    Ik durf mijn bankapp niet meer te openen. Drie incassobureaus, en ik weet niet eens meer wie het eerst was. Wie maakt zonder preken een lijstje met mij?
    Na de scheiding bleek de helft van de leningen op mijn naam te staan. Ik zoek iemand die met mij uitrekent wat er per week overblijft om van te leven.
    Zelf in de schuldsanering gezeten, drie jaar van vijftig euro per week. Ik weet hoe je schuldeisers belt en hoe je daarna toch slaapt.
    Oud-boekhouder legt met u een mapje aan: wat komt erin, wat moet eruit, wie wacht nog op een betaling. Alles blijft tussen ons.
    De deurwaarder is al geweest en ik doe de gordijnen dicht. Wie helpt mij op een rij te zetten wat ik schuldig ben en aan wie?
    Zelf zat ik vier jaar in de sanering, nu heb ik een spaarpot. Ik leer u het potjessysteem en ga naast u zitten als u een schuldeiser belt.
    Slecht seizoen, huur achter, energie achter, en bij elke brief denk ik: morgen. Ik wil een eerlijk mens die met mij alle bedragen op één vel zet.
    Cijfers zijn mijn rust. Ik zit op maandagavond vrij en wil iemand helpen die de post niet meer durft te openen: ordenen, bellen met schuldeisers, een haalbaar weekbudget.
    Dinsdag belt de bailiff, hoe zeg je, deurwaarder. Mijn loon beslag. Ik wil overzicht en niet meer bang zijn voor de bel.
    Van een uitkering kerst, schoolboeken en een kapotte wasmachine betalen: ik heb geleerd hoe. Samen maken we potjes en een afbetaalplan.
    Vroeger zat ik bij de deurwaarder op kantoor, nu aan de andere kant van de tafel. Ik lees mee, bel met schuldeisers en vertel wat ze niet mogen pakken.
    Rood staan kan de beste gebeuren, mij ook. Eén avond per week reken ik met iemand uit wat er binnenkomt, wat eruit gaat en wie er eerst betaald wordt.
    Boekhouder met een zwak voor lege portemonnees. Samen maken we een potje voor de huur, bellen we de deurwaarder en spreken we termijnen af.
    Ik zeg het maar eerlijk: ik maak de blauwe enveloppen van de incasso al maanden niet meer open. Er zijn er nu eenendertig. Ik zoek iemand die niet schrikt en met mij een lijstje maakt.
    Halverwege de maand is het op. Iedere maand. Ik rook niet, ik drink niet, ik heb geen idee waar het blijft. Wie komt eens met een schriftje naast me zitten?
    Onze zoon van 22 heeft drie telefoonabonnementen en een deurwaarder. Van ons neemt hij niks aan. Misschien wel van een nuchter iemand die zijn inkomsten en uitgaven op een rij zet.
    Meneer staat sinds een jaar onder bewind en wil weer zelf leren omgaan met zijn weekgeld. Wij zoeken iemand die met hem een kasboekje bijhoudt.
    Aan het eind van mijn geld heb ik nog een stuk maand over.
    Schulden bij drie incassobureaus en ik durf de deur niet open te doen.
    Wie helpt me een huishoudboekje op te zetten, met potjes en vaste lasten?
    Ik koop te veel online achteraf betaald en nu loopt het uit de hand
    Mijn vader snapt internetbankieren niet en betaalt rekeningen dubbel.
    Bankpas, pincode, overschrijving: ik wil leren het zelf te doen.
    Achterstand met de huur, ik ben bang voor uitzetting.
    Hoe spaar je als je van een uitkering leeft?
    Zou iemand met mij een betalingsregeling willen treffen bij de energiemaatschappij?
    Door mijn scheiding zit ik met leningen van mijn ex opgescheept.
    Ik sta rood, elke maand weer roder.
    Beslag op mijn loon, klopt de beslagvrije voet wel?
    Wie denkt mee of ik mijn abonnementen kan schrappen en goedkoper kan verzekeren?
    Mijn zoon van 18 geeft alles uit aan gamen en sneakers, wie leert hem omgaan met centen?
    Mijn bewindvoerder geeft 50 euro in de week en ik kom niet uit.
    Ik maak geld over naar familie in mijn land en heb niet genoeg voor eten.
    Schuldhulpmaatje kijkt met u naar inkomsten, uitgaven en wat er eerst betaald moet worden.
    Oud-bankmedewerker leert u internetbankieren, overboeken en veilig pinnen.
    Met een simpele spreadsheet weet je elke maand wat er binnenkomt en uitgaat.
    Ik help u bellen met schuldeisers, u hoeft dat niet alleen te doen.
    Samen besparen: goedkopere energie, overbodige abonnementen eruit, bonnetjes bijhouden.
    Enveloppen met contant geld voor eten, kleding en benzine, zo leerde ik zelf budgetteren.
    Voor jongeren die in de rode cijfers zitten, zonder preek.
    Ik ging door de schuldsanering en weet hoe je eruit komt.
    Rekeningen betalen met ouderen, wekelijks, met het vier-ogenprincipe erbij.
    Budgetcoach in opleiding zoekt mensen die grip willen op hun portemonnee.
    Facturen op volgorde, betaaldata in de agenda, automatische incasso's nagaan, dat doe ik met u.
    Aanmaningen stapelen zich op? We maken een overzicht en bellen de schuldhulp van de gemeente.
    Moeite om rond te komen? Ik help u een afbetalingsplan te maken, ge moet u niet generen.
    Drie maanden geleden raakte ik mijn baan kwijt en nu gaan de vaste lasten niet meer automatisch goed. Ik zoek iemand die zonder verwijt naast me gaat zitten en de boel op een rijtje zet.
    De deurwaarder heeft mijn tv opgeschreven. Wat nu?
    Elke maand belooft mijn vriend minder te bestellen en elke maand staat er weer een pakje. Wij willen leren omgaan met geld, samen, voor we gaan trouwen.
    Wie snapt de nieuwe bankapp? Mijn pas wordt niet meer geaccepteerd.
    Mijn moeder geeft contant geld weg aan iedereen die aanbelt. Zou er iemand wekelijks een oogje willen houden op haar uitgaven en de rekeningen met haar betalen?
    Schulddienstverlening zegt: eerst overzicht. Maar daar loop ik juist op vast
    Studielening, creditcard en een telefoon op afbetaling, ik ben 22 en nu al blut tot 2030.
    Ik weet niet wat ik elke maand kan uitgeven. Iemand met Excel?
    Stroom dreigt te worden afgesloten. Ik heb gebeld maar ze praten zo snel, ik versta niet goed en weet niet wat ik heb beloofd.
    Wie leert mijn zoon met een verstandelijke beperking omgaan met zijn weekgeld?
    We zijn gepakt door een oplichter, bankfraude, 2000 euro weg. Nu durf ik geen enkele betaling meer te doen zonder dat er iemand meekijkt.
    Drie verschillende verzekeringen voor hetzelfde, zegt mijn nichtje. Wie licht mijn vaste lasten door?
    Ge verdient genoeg, zeggen ze, en toch is het op de vijftiende gedaan. Ik wil leren budgetteren.
    Loon komt op de 24ste, huur gaat de 1e, en toch sta ik in de min.
    Ik moet 28 schuldeisers aanschrijven voor de sanering en de moed zakt in mijn schoenen.
    Erfenisje gehad, niet veel, maar ik wil het verstandig wegzetten. Sparen, aflossen, of toch een nieuw dak?
    De ex liet me achter met een rood staande rekening op beider naam.
    Mijn verslaving is onder controle, de rekeningen nog niet. Zoek een maatje dat maandelijks met mij de bankafschriften bekijkt en streng durft te zijn.
    Waar blijft mijn geld? Ik pin, ik tik, en weg is het.
    Mijn zorgverzekeraar heeft me aangemeld als wanbetaler, ik betaal nu nog meer. Hoe draai ik dat terug?
    Wij leven met zijn vijven van één minimumloon en zoeken tips om zuinig te koken, te stoken en te winkelen.
    Acceptgiro's bestaan niet meer. Hoe betaal ik dan?
    Voor mijn broer is bewind aangevraagd maar dat duurt nog maanden. In de tussentijd zou een betrouwbaar iemand zijn huur en licht kunnen overmaken, samen met hem.
    Krijg steeds brieven van een incassobureau over een rekening die ik allang betaald heb.
    Hoe vraag je een betalingsregeling zonder te gaan huilen aan de telefoon?
    Voor het eerst op mezelf. Wat kost het leven eigenlijk, en hoe verdeel ik mijn stufi?
    Acht jaar geleden zat ik tot mijn nek in de schuld, nu heb ik een buffer. Ik kijk graag met iemand mee hoe je er stapje voor stapje onderuit kruipt.
    Een kasboek, een kaartje met potjes en een vaste betaaldag. Meer heb je niet nodig, ik doe het voor.
    Als oud-kredietbeoordelaar bij een bank weet ik hoe schuldeisers denken. Ik schrijf en bel samen met u tot er een haalbaar bedrag per maand op papier staat.
    Pinnen, overmaken, saldo bekijken op de telefoon: ik oefen met u tot u het blind kunt.
    Zuinig leven is mijn sport. Van restjessoep tot tweedehands winterjas, ik vertel je waar bij ons elke euro heen ging.
    Jongeren met huurachterstand of boetes, kom voordat het uit de klauwen loopt.
    Wij, een echtpaar met hart voor mensen in de knel, begeleiden gezinnen een jaar lang met hun geld.
    Ik help de stapel openstaande rekeningen te ordenen: dringend, kan wachten, klopt niet.
    Leren sparen met kinderen? Ik heb een leuk spel met zakgeld, drie glazen potten en een verlanglijstje.
    Liever een keer schaamrood dan altijd rood. Bel me.
    Bij ouderen die bang zijn voor phishing en babbeltrucs kom ik langs om hun bankzaken rustig na te kijken, zonder ooit hun pincode te vragen.
    Twee uur per week maak ik vrij voor iemand in een schuldtraject, voor steun en voor het papier.
    Vergelijken van energie, internet en zorgpolis, samen bespaarden de laatste buren tachtig euro in de maand.
    Mijn achtergrond: boekhouder, streng op cijfers, mild voor mensen. Uw bankafschriften en ik worden vast vrienden.
    Kapot van de brieven van deurwaarders? Ik open ze met je en we maken een lijst.
    Krijg je grip op je centen niet? Met gekleurde stiften en een groot vel papier kom je een heel eind.
    Ik spreek Tigrinya en Nederlands en leg uit hoe vaste lasten en automatische incasso hier gaan.
    Voor wie uit de schuldsanering komt en bang is voor terugval: ik blijf elke maand meekijken.
    Ge hebt een collectieve schuldenregeling en leeft van leefgeld? Ik help u uitkomen tot het einde van de week.
    Maatje voor financiën, ervaren en discreet.
    Geen bankman, gewoon een huismoeder die met weinig zes kinderen groot kreeg. Mijn huishoudschriftje mag u overnemen.
    Samen de wekelijkse betalingen doen met iemand die het overzicht kwijtraakt door ouderdom, met de kinderen op de hoogte.
    Boodschappenlijst, weekmenu, aanbiedingen en een maximumbedrag: ik ga met je mee de winkel door.
    Uitgaven beheersen, achterstanden inlopen, ooit een appeltje voor de dorst, ik geloof dat het ook jou lukt.
  `,
  wegwijs: `
    Wmo, Wlz, indicatie, eigen bijdrage: vanuit Vancouver probeer ik te begrijpen waar ik voor mijn vader moet aankloppen als traplopen niet meer gaat. Wie kent in Deventer de juiste deur?
    Als transferverpleegkundige heb ik honderden ouderen van ziekenhuis naar huis geloodst. Weet u niet welk loket waarover gaat, ik teken het voor u uit op één blaadje.
    Ons zoontje heeft zorg nodig en nu hoor ik wmo, jeugdwet, wlz en zorgkantoor door elkaar. Waar klop ik aan voor wat? Iemand die het doolhof kent?
    Tien jaar lang ploos ik uit waar mijn gehandicapte zoon recht op had. Nieuwe ouders hoeven dat wiel niet uit te vinden, ik ken alle ingangen en telefoonmenu's.
    We zijn drie weken geleden uit het azc naar hier gekomen. Huisarts, tandarts, zwembad voor de kinderen, afval, wij weten niet waar wij moeten beginnen. Wie kan ons vertellen hoe het werkt in deze stad?
    Bij welk loket moet je zijn, wie bel je eerst, wat is een wijkteam? Toen ik uit Charkiv kwam had ik alles zelf moeten uitzoeken. Vraag het mij, dan scheelt het jou een half jaar.
    Van UWV naar de gemeente, van de gemeente naar de WMO, en daar zeiden ze weer UWV. Wie weet de ingang?
    Na dertig jaar loket weet ik welk formulier bij welke deur hoort. Ik teken je een kaartje van de doolhof.
    Mijn zoon krijgt straks 18 jaar en autisme en dan houdt alles op. Wmo, Wlz, Wajong, ik zie door de letters het bos niet meer.
    Twintig jaar hulpmiddelen aangevraagd voor mijn dochter. Ik weet achter welke deur je moet zijn en wat je daar moet zeggen.
    Voor mijn moeder hebben we hulp nodig, maar is dat nu de mutualiteit, de stad of het ziekenhuis? Ik word van 't kastje naar de muur gestuurd.
    Wmo, zorgkantoor, huisarts, wijkteam: ik heb al die deuren voor mijn zoon platgelopen. Ik vertel u bij welke u moet zijn en wat u moet zeggen.
    Mensen denken dat een bibliothecaris alleen boeken zoekt. Welk loket, welke regeling, bij wie je moet zijn voor een traplift of een buddy: uitzoeken is mijn vak.
    Twintig jaar heb ik als maatschappelijk werker anderen langs loketten geleid, en nu het om mijn eigen broer gaat zie ik door tranen geen loket meer. Wie denkt mee?
    Hoe regel je thuiszorg als iemand volgende week van de operatietafel komt? Wmo, Wlz, wijkteam, ik word van het kastje naar de muur gestuurd.
    Oud-maatschappelijk werkster legt uit bij welk loket u moet zijn na een diagnose, en wie u daar beter niet gelooft.
    Van het kastje naar de muur, die route ken ik op mijn duimpje. Ik vertel je bij welk loket je wel moet zijn voor hulp thuis.
    Zestien jaar wijkverpleegster geweest: Wmo, Wlz, indicaties. Kom langs met je vraag, dan teken ik de weg uit op een kladje.
    Ik word van het kastje naar de muur gestuurd: wijkteam zegt zorgverzekeraar, verzekeraar zegt CIZ, CIZ zegt huisarts. Wie kent die doolhof?
    Sinds gisteren ben ik mantelzorger, zeggen ze. Fijn. En waar vraag ik dan wat? Ik zoek iemand die weet bij welk loket je moet zijn.
    Binnenkort komt de Wmo-consulent praten over mijn hulp in huis, wie zit er naast mij?
    Waar moet ik zijn voor een traplift? Ik word van het kastje naar de muur gestuurd.
    Ik ben nieuw in de stad en weet niet hoe je een huisarts vindt of inschrijft bij de gemeente.
    Keukentafelgesprek volgende week, ik klap altijd dicht.
    Mijn aanvraag voor een scootmobiel is afgewezen, wie weet hoe je daartegen ingaat?
    Pgb of zorg in natura, wat is verstandig?
    Het CIZ vraagt een indicatie voor mijn moeder en ik snap het hele zorgstelsel niet.
    Wie gaat met mij mee naar het UWV? De keuringsarts is streng.
    Urgentie voor een woning, bij welk loket moet je dan wezen
    Mijn kind heeft jeugdhulp nodig en iedereen verwijst door naar een ander.
    Inschrijven bij woningnet en reageren, hoe werkt dat hier? In mijn land is anders.
    Gehandicaptenparkeerkaart, wie kent de weg?
    Taxipas voor ouderen aanvragen, ik kom niet door het keuzemenu van de gemeente.
    Ik moet met COA, IND en gemeente praten maar ik weet niet wie wat doet.
    Wie kan mij bijstaan bij een gesprek met het wijkteam over begeleiding?
    Ge moet naar 't OCMW, zeggen ze, maar ik durf daar niet alleen binnen.
    Oud-wethouder kent alle loketten en loopt met u mee.
    Ik ben onafhankelijk cliëntondersteuner geweest en zit graag naast u bij het keukentafelgesprek.
    Niet weten waar je moet aankloppen? Ik zoek uit welke instantie erover gaat en bel met u.
    Samen naar het gemeentehuis, nummertje trekken en uw verhaal doen.
    Wlz, Wmo, Zvw, het lijkt lettersoep maar ik maak er chocola van.
    Voor nieuwkomers: ik leg uit hoe huisarts, school, verzekering en gemeente hier werken.
    Bezwaar tegen een afgewezen voorziening? Ik bereid de hoorzitting met u voor.
    Maatschappelijk werker met pensioen wijst de weg naar hulpmiddelen en regelingen.
    Ik maak aantekeningen tijdens uw gesprek met de consulent, vier oren horen meer dan twee.
    Wachtlijsten voor een verpleeghuis, indicaties, zorgkantoor: ik heb het voor mijn ouders uitgezocht.
    Vastgelopen bij het UWV of de sociale dienst? Ik ga mee en blijf vriendelijk maar vasthoudend.
    Ervaren pgb-houder vertelt u hoe u budget, zorgplan en zorgovereenkomst regelt.
    Ik zie vaak dat mensen hulp niet krijgen omdat ze het loket niet vinden, dat los ik graag op.
    Na het ongeluk van mijn man moest er van alles komen: een rolstoel, een aangepaste badkamer, hulp. Ik weet niet bij welke deur ik moet beginnen.
    Huisarts neemt geen nieuwe patiënten aan, alle vijf niet. Wat doe je dan?
    Ik heb over twee weken een gesprek met iemand van de gemeente over huishoudelijke hulp. Ik zeg altijd dat het wel gaat, dus ik wil een mondig iemand naast me.
    Hoe kom je aan een sociale huurwoning als je met je kinderen bij je zus op de bank slaapt?
    Wie weet hoe dat zit met een second opinion?
    Wij wachten op een plek in een verpleegtehuis en worden gebeld door drie mensen die elkaar tegenspreken. Is er iemand die dat doolhof kent?
    Mijn vrouw is net uit Brazilië en wij willen haar inschrijven, verzekeren en op cursus. Waar eerst heen?
    Regiotaxi, Valys, leerlingenvervoer, wat is het verschil en voor wie is het?
    Mijn dochter van 17 is met alles vastgelopen en jeugdzorg zegt wacht, school zegt bel jeugdzorg. Een ouder die de weg kent zou ons enorm helpen.
    Herkeuring op dinsdag, wie gaat er mee als getuige?
    Ik ken Nederland nog niet. Waar is tandarts, waar meld ik water en licht, waar breng ik afval, wie kan dat wijzen?
    Zou u mij eens kunnen uitleggen hoe dat tegenwoordig gaat met thuiszorg en wie dat bepaalt
    Briefadres aanvragen, ik ben dakloos geraakt en word overal weggestuurd omdat ik nergens ingeschreven sta.
    Ik heb een verhoogd toilet en beugels nodig, koop je dat zelf of komt daar een ergotherapeut voor?
    Mijn persoonsgebonden budget wordt gekort en ik heb een bezwaar lopen. Ik zie op tegen die hoorzitting met drie ambtenaren aan de andere kant van de tafel.
    Dagbesteding voor mijn man, bij wie meld ik me?
    Mantelzorgwoning in de tuin, mag dat? Wie heeft dat traject bij de gemeente al doorlopen?
    Ik wil een klacht over het ziekenhuis, maar zij sturen mij van afdeling naar afdeling.
    Wie kent er een goede weg naar beschermd wonen of begeleid wonen voor een jongen van 20?
    Ge zijt doorverwezen naar de FOD en de FOD stuurt u terug. Zo zit ik nu al drie weken te wachten op mijn erkenning als persoon met een handicap.
    Ik slaap slecht van dat gesprek bij de uitkeringsinstantie.
    Bijzonder: mijn buurman spreekt geen woord Nederlands, heeft kanker en weet niet waar hij recht op heeft. Wie denkt mee en gaat mee?
    Mijn zoon wordt 18 en dan valt alles om: andere wet, ander loket, andere begeleider. Wie maakte die overgang al mee?
    Naturalisatie, inburgering, ceremonie: welke stappen en in welke volgorde
    Een indicatie verlopen, een nieuwe afgewezen, en nu?
    Voor mij als alleenstaande oudere is die hele molen van meldpunt, intake en beschikking niet te doen. Een slimme buur met telefoon zou een zegen zijn.
    Twintig jaar wijkverpleegkundige geweest, dus ik ken de wegen naar thuiszorg, hulpmiddelen en dagopvang als mijn broekzak.
    Laat mij bellen. Wachtmuziekjes deren mij niet.
    Toen mijn kind een beperking bleek te hebben heb ik me door een oerwoud aan loketten geslagen. Andere ouders bespaar ik die omweg graag.
    Ik ga mee, stel de vragen die u vergeet en schrijf de antwoorden op.
    Net in de stad komen wonen? Ik laat zien waar de milieustraat, de huisartsenpost, de bibliotheek en het stadskantoor zijn.
    Wonen: ik weet alles van urgentie, woningruil en inschrijfduur.
    Uw gesprek met de consulent bereiden we aan uw keukentafel voor: wat lukt niet meer, op een goede dag en op een slechte. Daarna zit ik erbij.
    Bij afwijzing niet meteen opgeven, ik zoek met u uit of er nog een andere wet of instantie is.
    Als vrijwillig maatje voor statushouders loop ik het eerste half jaar mee: inschrijving, verzekering, zwemles, schoolkeuze.
    Verdwaald in zorgland? Ik heb een plattegrond in mijn hoofd.
    Een rolstoel lenen, een scootmobiel aanvragen, een parkeerkaart verlengen, dat zijn drie verschillende adressen en ik weet ze alle drie.
    Ervaren mantelzorger legt uit wat een casemanager, een CIZ-besluit en een zorgprofiel is.
    Ooit was ik ombudsvrouw. Nu help ik mensen die zich niet gehoord voelen door instanties om de juiste deur te vinden.
    Ik weet hoe je een klacht indient bij de zorg en wie daar gratis bij helpt.
    Het dienstencentrum, het CAW, de ziekenkas, 't stadhuis: ik ga met u mee langs al die bureaus.
    Geen gedoe alleen hoeven doen: belafspraak, formulier, bezoek, ik blijf tot het rond is.
    Mijn vader kreeg pas hulp toen ik ging drammen. Dat drammen, vriendelijk doch beslist, doe ik nu graag voor een ander.
    Ik sprak vroeger ook geen Nederlands en moest alles zoeken. Nu ik help Arabische families met dokter, school en gemeente.
    Wie dakloos dreigt te raken wijs ik op opvang, briefadres en spoedhulp, ik zat er zelf.
    Als sociaal raadsvrouw met pensioen weet ik welke instantie waarvoor is, en wie er achter welke balie zit.
    Samen naar het wijkteam? Ik haal je op.
    Met een kind dat van de jeugdwet naar de volwassenenzorg gaat valt er veel te regelen. Ik deed dat twee keer en deel mijn lijstjes.
    Tip voor wie niet weet welke zorg bestaat: kom een uurtje kletsen, ik heb een map vol folders en contacten.
    Bezwaarzittingen, herkeuringen en spannende gesprekken: u voert het woord en ik ben uw ruggensteun.
  `,
};
