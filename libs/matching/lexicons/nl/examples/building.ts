import type { BranchExamples } from '../../../lexicon.js';

export const building: BranchExamples = {
  loodgieten: `
    Het toilet blijft maar doorlopen, ik hoor het ook zonder gehoorapparaat. De huisbaas komt niet voor mei. Ik weet niet eens waar ik het water dicht moet draaien.
    Gepensioneerd gasfitter, nooit mijn tas weggedaan. Een lekkend kraantje, een verstopte gootsteen of een radiator die koud blijft, daar word ik nog warm van.
    Plop, plop, plop, de hele nacht, terwijl ik overdag moet slapen. De mengkraan in de badkamer houdt niet op en de woningbouw komt pas over drie weken.
    Jonge huizenbezitters met een verstopte sifon, een stortbak die blijft lopen of een radiator die koud blijft: ik was 40 jaar installateur en mijn kleinzoon van 16 draagt de tas.
    Onder de gootsteen staat een emmer, die moet ik elke nacht leegmaken. Huisbaas in België neemt niet op. Wie weet of dat een ringetje is of iets ergs?
    Een druppende kraan, een wc die blijft lopen, een radiator die alleen onderaan warm wordt: dat is voor mij tien minuten werk en voor u rust. Vraag naar Mircea.
    Onder de gootsteen staat een emmertje en dat leeg ik nu drie keer per dag. De woningbouw zegt dat het voor eigen rekening is, en ik heb alleen AOW.
    Ze noemden me vroeger op de bouw "de Lekke Leo". Druppende kranen, doorlopende wc's en radiatoren die boven koud blijven, daar word ik nog steeds vrolijk van.
    Het water in de douche loopt zo langzaam weg dat ik na vijf minuten tot mijn enkels sta. Ontstopper geprobeerd, soda geprobeerd, niks helpt.
    Ketel bijvullen, radiatoren ontluchten voor de winter: een karweitje van een halfuurtje. Ik loop uw huis even rond met mijn sleuteltje en laat zien hoe het moet.
    Kraan in de keuken drupt de hele nacht en ik tel de druppels. Leidinglekkage kan ik er met mijn schulden echt niet bij hebben.
    Afvoer verstopt, radiator koud, wc blijft doorlopen? Ik ben afgekeurd, maar bukken kan ik nog, en voor weduwen en minima doe ik het gratis.
    De wc blijft maar doorlopen, ik hoor het de hele nacht. Stopkraan draait niet dicht en de huismeester is met vakantie.
    Verstopte gootsteen, lekkende sifon, radiator die koud blijft: ik heb een veer, een sleutel en een ouderwetse ontstopper.
    't Water van de kraan in de keuken druppelt al een week en de teller loopt. Ge moet er alleen een rubberke insteken zeggen ze, maar waar?
    Gootsteen loopt niet door, wie kan?
    De kraan in de badkamer drupt dag en nacht.
    Mijn wc blijft doorlopen en de watermeter tikt maar door.
    Er staat water in het keukenkastje onder de sifon.
    Verwarming wordt maar half warm, moet die ontlucht?
    Cv-ketel geeft een storing en de druk zakt telkens weg.
    Doucheputje verstopt met haren, het water komt tot mijn enkels.
    Wie kan een wasmachine aansluiten op de kraan en de afvoer?
    De vlotter in het reservoir hangt, ik moet steeds aan een touwtje trekken
    Buitenkraan is kapotgevroren deze winter.
    Hoe vul ik de ketel bij? Ik heb de slang wel maar snap de kraantjes niet.
    Mengkraan zit muurvast van de kalk.
    Bij mijn lavabo stinkt het uit den afloop.
    Wie kan een nieuwe wc-bril en spoelknop monteren?
    Radiator in slaapkamer lekt bruin water, ik heb emmer gezet, help alstublieft.
    Afwasmachine moet op een T-stuk onder het aanrecht.
    Het regenwater gutst naast de goot, de pijp is losgeschoten.
    Mijn thermostaatknop is eraf gebroken en het is hier 27 graden.
    Er komt alleen een straaltje uit de douchekop.
    De hoofdkraan zit klem, ik durf er geen tang op te zetten.
    Geen warm water sinds gisteren, boiler maakt rare geluiden.
    Het leertje moet vervangen, maar welk formaat?
    Gepensioneerd loodgieter biedt zich aan voor lekkages en verstoppingen.
    Ik ontlucht radiatoren bij ouderen voor de winter begint.
    Druppelende kraan? Nieuw leertje erin en u slaapt weer rustig.
    Met ontstoppingsveer en plopper krijg ik elk putje open.
    Ketel bijvullen is zo gebeurd, ik leer het u meteen.
    Doorlopend toilet repareren is vaak maar een rubbertje van een euro
    Oud-installateur kijkt graag wat er mis is met uw cv.
    Sifon schoonmaken is vies werk, mij deert het niet.
    Wasmachine of vaatwasser aansluiten, knelkoppeling, teflontape, ik heb het bij me.
    Een nieuwe mengkraan of douchekop zet ik er zo op.
    Wc-pot los, bril stuk, stortbak lek: kom ik bekijken.
    Ik ontkalk douches, kranen en perlators.
    Uw chauffage doet raar? Ik heb daar veertig jaar in gewerkt.
    Kleine koperen leidingen solderen of pvc lijmen, dat lukt mij goed.
    In Damascus ik was loodgieter, ik maak graag uw kraan.
    Isoleer ik buitenkranen en leidingen tegen bevriezing.
    Waar zit de afsluiter? Ik loop met u het hele huis na en hang labels.
    Verwarming inregelen zodat elke kamer warm wordt, ik doe het met een thermometertje.
    Spoedje op zondag met een verstopte plee? Bel de buurman, dat ben ik.
    Lekkend keukenkraantje, stinkend afvoertje, roestig buisje: ik krijg er schik in.
    Alle soorten buizen heb ik gestort beton overheen gelegd, maar thuis druppelt de mengkraan in de douche al weken en mijn vrouw zet een emmertje neer dat mij aankijkt.
    Verwarming lauw, leidingen die bonzen, stortbak die doorloopt? Ik werk in de utiliteit en kom 's avonds met mijn koffer. Pakkingen zijn voor mijn rekening.
    Na die vorst komt er bruin water onder het aanrecht vandaan en de verwarming boven blijft ijskoud.
    Wastafel verstopt, wc die doorloopt, radiatoren die tikken: ik kom met tang en emmer en reken niks dan een bak koffie.
    Op oudjaarsdag is de gootsteen dichtgeslibd met frituurvet. Eigen schuld, maar het stinkt en de loodgieter vraagt weekendtarief.
    Druppel, druppel, druppel. Daar word ik wakker van, zelfs als het bij een ander is. Met een ringetje van een kwartje is uw kraan weer stil.
    Veertig jaar installateur geweest. Een verstopte gootsteen, een lopende wc of radiatoren ontluchten doe ik voor de aardigheid.
    Drup. Drup. Drup. De hele nacht. Ik heb er een handdoek onder gelegd, maar ik word er gek van.
    Het water in de douche zakt niet meer weg, ik sta tot mijn enkels. Ontstopper geprobeerd, azijn geprobeerd, bidden geprobeerd.
    De slaapkamer blijft ijskoud terwijl de thermostaat op 22 staat. Buurvrouw zegt iets over ontluchten met een sleuteltje. Ik heb wel het sleuteltje maar geen idee.
    de wc blijft doorlopen, dag en nacht, en de rekening van het water is verdubbeld!! de verhuurder reageert niet op mail
    Vanmorgen stond de badkamer blank. Er komt water onder de wastafel vandaan en mijn huisbaas neemt niet op, wie kan er snel even kijken?
    Wc verstopt, plopper helpt niet.
    Mijn verwarming tikt en borrelt de hele nacht. Vroeger deed mijn man iets met een sleuteltje en een bakje, maar ik weet niet wat.
    Kraan druppelt, wie zet er een nieuw rubbertje in?
    Ik heb een tweedehands vaatwasser gekregen en ben zo blij. Alleen snap ik de slangen niet: er is een zwarte, een grijze en maar één kraantje.
    Het toilet spoelt niet goed door en er blijft van alles liggen
    Mijn ketel zegt F28 en ik zit met een baby in de kou. Iemand die begrijpt wat die code betekent voor ik een dure monteur laat komen?
    Doucheslang gescheurd, en ik krijg die oude er niet af.
    In de kruipruimte ruikt het naar riool en de wc borrelt als de machine wegpompt. Is er een loodgieter onder ons?
    De radiator in de woonkamer is koud van onder en heet van boven.
    Ik ben een weduwe van 77 met een huis vol oude leidingen. Het buisje bij de boiler is groen uitgeslagen en er valt elk kwartier een druppel.
    Bad loopt niet leeg, haren denk ik
    Kraan in keuken is los, draait met de hand mee. Ik heb geen sleutel, wie kan vastmaken?
    Mijn spoelbak is verstopt door frituurvet, dom van mij. Soda en kokend water hebben niks gedaan, wie heeft zo'n lange veer?
    De wasmachine trilt en lekt achter, bij de slang.
    Onze chauffage valt altijd uit en de druk staat op nul. Ik krijg het vulkraantje niet gevonden, wie kent er zo'n ketel?
    Wie vervangt de stortbak van de wc? Een nieuw reservoir staat in de gang.
    De zinken goot lekt precies boven mijn deur, solderen of kitten?
    Moet dat kraantje bij de meter open of dicht in de winter? Ik ga zes weken weg en wil niet dat er iets springt.
    Een buitendouche voor de kinderen maken, wie heeft er verstand van slangkoppelingen?
    Het water smaakt naar metaal en komt bruin uit de kraan na de werkzaamheden. Kan iemand de filtertjes schoonmaken?
    De thermostaat is vast blijven zitten op 15 graden, en het vriest.
    Het oude closet moet eruit en er komt een hoger toilet voor mijn moeder in. Wie kan zo'n pot plaatsen en afkitten?
    Fonteintje hangt los van de muur, de afvoer is ook niet meer dicht
    Vijfendertig jaar heb ik met een bus vol buizen rondgereden. De bus is weg, de tangen niet: voor een lekkende kraan of verstopt putje kom ik gewoon op de fiets.
    Kraan lekt? Ik kom kijken.
    Iedereen schrikt van de rekening van een spoeddienst. Bel mij eerst maar, vaak is het een ringetje of een vol zeefje en dan kost het u niks.
    Ik doe wc's, wasbakken en gootstenen
    Mijn winterronde begint weer: ik ontlucht bij alle buren in de flat de radiatoren en vul de ketel bij. U zet alleen de koffie.
    Wastafel scheef of sifon lek? Ik heb waterpomptang en emmer.
    Voor wie net verhuisd is sluit ik de wasmachine, droger en vaatwasser aan. Slangklemmen en een extra kraantje heb ik liggen.
    Een verstopte afvoer maakt me niet vies.
    Ik was cv-monteur en mis de ketels. Vragen over storing, waterdruk, thermostaat of warm water mag u altijd stellen, ook 's avonds.
    Regelmatig water bijvullen is niet normaal. Ik zoek het lek op.
    Ik kan kraan en toilet maken, ik heb diploma uit Syrië. Wil ervaring in Nederland en mensen leren kennen.
    Nieuwe badkraan, douchestang of handdouche met hefboompje: ik zet ze op een hoogte die u past.
    Buitenkraan aftappen voor de vorst, doe ik de hele straat
    Als handige huismeester weet ik alle trucjes met ontstopper, veer en soda. In het weekend trek ik mijn laarzen aan voor buren in nood.
    Uw wc blijft lopen? Dat kost u een bad per dag, ik stel de vlotter.
    Een zinken dakgoot solderen of een hwa-pijp vastzetten: ik heb een brander en geen haast.
    Ne lekkende pomp, ne verstopte afloop, een boiler die niet opwarmt? Ik ben een stielman in ruste en kom gaarne eens zien.
    Warm water komt traag? Er zit vaak kalk in de perlator, ik schroef hem los.
    Kou in huis terwijl de ketel brandt? Ik stel de voetventielen in en zoek uit welke radiator het water opslokt.
    Voor een klein bedrag aan materiaal vervang ik een lekkende sifon.
    Loodgieter in opleiding (4e jaar) zoekt oefening, opa werkt mee
    Zoon van een loodgieter en het ook geworden: laat mij maar bij de pijpen.
  `,
  'deuren-en-sloten': `
    Mijn voordeur klemt zo dat ik er met mijn schouder tegen moet, en die is nieuw. Bij nat weer is het nog erger. Een schaafje eronder of een scharnier aandraaien?
    Timmerman b.d., dorst naar werk. Piept het, sleept het, of valt het niet meer in het slot, dan hang ik het in een halfuurtje weer recht.
    Mijn dochter met Down gaat aan de wandel als ik even onder de douche sta. Er moet een hoge schuif of iets dergelijks op de voordeur, maar wel zo dat we bij brand naar buiten kunnen.
    Klemmende deur, cilinder die draait maar niets doet, een klink die eruit valt: geef mij een schaaf en een schroevendraaier. Zit zonder werk en heb een hekel aan stilzitten.
    Mijn ex heeft nog een sleutel. Ik heb bij de bouwmarkt een nieuwe cilinder gekocht, maar hij is te lang of te kort, ik weet het niet. Liefst deze week, en liefst een vrouw.
    Klemt hij in de winter, piept hij in de zomer, valt hij niet meer in het slot? Deuren heb ik mijn hele leven afgehangen, ik kom met schaafje en vet.
    De achterdeur klemt zo dat ik hem met mijn schouder open moet duwen, en met die schouder ben ik net bij de fysio. Beetje schaven zou al helpen.
    Gepensioneerd timmerman, nog altijd een scherpe schaaf. Deuren die slepen, scharnieren die piepen, een cilinder die vervangen moet: ik kom met de fiets en een krat.
    Sinds het vriest krijg ik mijn sleutel nog maar half in de voordeur. Straks sta ik met mijn boodschappen buiten, en dat op mijn 83ste.
    Ik zet graag een ander hang- en sluitwerk voor je in. Deed dat dertig jaar voor een woningcorporatie en kan geen scheve schoot aanzien.
    De voordeur klemt zo dat ik hem vanuit mijn stoel niet open krijg. Bij brand zit ik als een rat in de val.
    Drempels weg, scharnieren gesmeerd, cilinders vervangen na een vervelende scheiding. Dat zijn zo mijn zaterdagen.
    Sta op sokken in het trappenhuis, zevende etage, deur achter mij dichtgewaaid en de pan staat uit gelukkig. Kan iemand flipperen of weet een handige buur raad?
    Vijfentwintig jaar huismeester geweest, er is geen cilinder die ik niet heb vervangen. Klemt hij, piept hij of draait de sleutel door: ik kom kijken.
    Mijn achterdeur is door dat natte weer zo uitgezet dat ik hem alleen met een schouderduw openkrijg. Wie heeft er een schaaf en kan ermee omgaan?
    Ge zijt buitengesloten? Geen paniek, voor ge 150 euro aan een slotenmaker geeft: bel eerst bij mij aan, ik krijg de meeste deuren zonder schade open.
    Scharnieren smeren, tochtstrip erop, krukje vastzetten: dingetjes waar de woningbouw zes weken over doet. Ik heb de schroevendraaiers al in mijn jaszak.
    Mijn voordeur klemt zodra het regent.
    Sleutel afgebroken in het slot!
    Wie schaaft er een paar millimeter van de onderkant van mijn binnendeur?
    Het raam in de slaapkamer gaat niet meer dicht, de uitzetter is stuk.
    De cilinder moet vervangen, want mijn ex heeft nog een sleutel.
    Scharnieren piepen verschrikkelijk.
    Deurklink blijft in je hand zitten als je naar de wc wilt.
    De tuinpoort hangt uit het lood en sleept over de stenen
    Mijn schuifpui loopt zo zwaar dat ik hem niet meer open krijg.
    Het kelderraampje heeft een barst, wie kan er een ruitje in zetten met stopverf?
    Brievenbus zit los en het slotje is verroest.
    Ik kan deur van balkon niet sluiten, het is koud, wie kan maken?
    Wie hangt mij een nieuwe binnendeur af? Kozijn is niet haaks.
    De schuurdeur is ontwricht, iemand heeft geprobeerd hem open te breken.
    De voordeur valt achter mij in het slot, ik zou graag een drangertje hebben dat minder hard trekt.
    Garagepoort blijft halverwege hangen, veer kapot?
    Hordeur tegen muggen, het pakket ligt klaar.
    Onze achterdeur krijgt ge alleen met een stamp nog open.
    Slot van de voordeur draait stroef, ik kan met mijn reuma de sleutel niet omkrijgen.
    Kantelraam tuimelt dicht, de rem houdt niet.
    Sluitplaat zit te laag, dagschoot pakt niet.
    Een deurspion op ooghoogte laten zetten, ik zit in een rolstoel dus lager dan normaal.
    Klemmende deuren schaaf ik bij tot ze weer zoeven.
    Slot vervangen? Cilinder opmeten, een schroef los, klaar.
    Timmerman in ruste hangt deuren af voor buurtgenoten.
    Met een drupje olie en een nieuw scharnier is piepen verleden tijd.
    Ik stel ramen en draaikiepbeslag af.
    Nieuwe deurkrukken monteren vind ik een leuk klusje
    Sleutelkluisje naast de voordeur, ik schroef er een op.
    Kapot ruitje? Ik snij glas en zet het in de kit.
    Uw poortje weer recht in de hengsels, met een extra duim en een nieuwe grendel.
    Buitengesloten? Misschien flipper ik uw deur zonder schade open, ik woon om de hoek.
    Horren maken en plaatsen voor ramen en deuren.
    Oud-slotenmaker smeert en repareert oude insteeksloten.
    Schuifdeurtjes van kast of pui laat ik weer lopen, nieuwe wieltjes eronder.
    Brievenbusklep, huisnummer, deurklopper, ik zet ze vast.
    Laat ik de kinderveilige raamstop en de vergrendeling monteren.
    Ik kan deuren maken goed, had werk met kozijnen.
    Deurdrangers afstellen zodat ze niet meer knallen in de portiek.
    Rolluik vast? Ik haal de kast open en kijk naar de band.
    Raamboompjes, espagnoletten, oud beslag: ik ben er dol op.
    Uw deur sluit niet goed meer? Sluitkom verzetten en ze valt weer in het slot.
    Klemt de voordeur, is de cilinder stroef, krijgt u de sleutel er amper uit? Als timmerman heb ik dat in een halfuurtje gedaan en daarna drink ik koffie.
    Bij thuiskomst van zee bleek de achterdeur zo uitgezet dat ik er met mijn schouder in moest. Nu sluit hij helemaal niet. Timmerman in de buurt?
    Stom, stom: deur dichtgewaaid, sleutel aan de binnenkant, pan op het vuur uitgezet gelukkig. Wie kan zo'n deur open krijgen zonder vierhonderd euro te vragen?
    Na een scheiding wil je vaak een nieuwe cilinder. Ik zet die er in een kwartier in, jij koopt alleen het ding zelf.
    Mijn voordeur klemt sinds het vocht van de herfst zo erg dat ik met mijn schouder moet duwen. Dat gaat niet meer op mijn leeftijd.
    Dertig jaar timmerman, en van klemmende deuren word ik vrolijk. Schaafje mee, scharnier smeren, klaar.
    Buitengesloten op Nieuwjaarsnacht? Ik heb een plastic flipperkaart en dertig jaar ervaring, en ik kijk eerst of u er echt woont.
    Sleutel die blijft haken, deur die sleept over de mat, slot dat vastzit in de vorst: ik was slotenmaker en heb mijn vijlen nog.
    Ik hang al jaren scheve binnendeuren af voor vrienden. Een millimetertje schaven, scharnier bijstellen, en hij valt weer zacht dicht.
    Mijn sleutel brak af en de helft zit er nog in. Een slotenmaker van internet vroeg 390 euro!! Oplichters. Ik ga nu door de achterdeur, maar die klemt.
    Sinds de regen krijg ik de schuur niet meer dicht; het hout is gezwollen en sleept over de grond. Wie heeft een schaaf?
    Mijn buitendeur krijgt mijn moeder van 88 niet meer open, zij moet er met haar schouder tegenaan. Het hout is opgezwollen en hij schuurt onderaan de dorpel.
    Wie vervangt een slot? Nieuwe ligt al klaar.
    De sleutel zit vast in de voordeur en ik durf niet meer te draaien. Straks sta ik buiten met mijn boodschappen en de kat binnen.
    De wc-deur kan niet meer op slot
    Wij hebben een nieuwe pup die alle deuren opendoet. Wie kan ronde knoppen plaatsen of de klinken een kwartslag draaien?
    De achterdeur klappert bij wind, hij valt niet in het kozijn.
    Mijn slaapkamerraam gaat nog maar op een kier, want de hendel is door de roest vastgezet. 's Zomers lig ik te smoren, wie kan dat losmaken?
    Rolluik voor het keukenraam hangt half, band gebroken.
    In mijn voordeur zit een scheur in het glas en de glaszetter komt over drie weken. Is er iemand die het tijdelijk kan dichtmaken?
    Deurmat klemt, deur gaat maar half open.
    Ik heb een deur zonder slot en ben alleenstaande vrouw. Wie kan slot maken of ketting, ik voel niet veilig.
    Wie kan de onderkant van een binnendeur inkorten? We hebben een dikker tapijt gekregen en alle deuren blijven nu hangen.
    Het huis van mijn ouders heeft stalen kozijnen die niet meer sluiten. Ik zou graag iemand laten kijken die verstand heeft van oud hang- en sluitwerk.
    Muggen! Wie maakt horren op maat voor drie ramen
    Sluit het poortje achter niet, want de wind heeft het uit de scharnieren gerukt. Mijn hondje is al twee keer ontsnapt.
    Brandgang-deur van ons flatgebouw slaat hard dicht, het trilt tot in mijn bed. Wie kan de drukker afstellen?
    Ons voorpoort en garagepoort hangen scheef en ge krijgt ze op den duur niet meer toe. Ge moet geen specialist zijn, gewoon nen handige.
    Ramen van de schuur, ruitje kapot door een bal.
    Sleutels kwijt geraakt op de markt, cilinders moeten eruit, wie kan dat vandaag nog?
    Mijn kastdeuren op zolder schuiven niet meer.
    Wie heeft ervaring met een dubbele deur in een jarenveertigpand? De grendel bovenin komt niet meer in het gat en dan zwaait de boel open.
    Brievenbuskleppie kapot, krant valt op straat
    Ik wil een sleutelkastje of cijferslot bij mijn deur, zodat de thuiszorg erin kan als ik lig.
    Mijn dochter heeft de badkamerdeur uit het slot gerukt. Er moet een nieuw deurblad in, of hij moet gelijmd.
    Ik heb altijd in een timmerfabriek gewerkt waar we kozijnen maakten. Klemt er iets, hangt er iets uit het lood of valt er iets niet in het slot? Ik kijk graag.
    Deuren maken, sloten smeren.
    Afgelopen week heb ik zeven deuren afgehangen bij mijn zoon. Ik zit nu nog in het ritme, dus wie heeft er een kromme of klemmende?
    Cilinder wisselen, een kwartier en uw ex komt er niet meer in.
    Een kapot raam, een lekkend ruitje, kit die loslaat: ik zet het weer waterdicht
    Gratis scharniertjes aandraaien op de hele gang.
    Ik zorg dat oudere mensen hun voordeur met één hand open krijgen. Een beter kruk, een lichte drukker of een wig eraf, er is zoveel mogelijk.
    Mijn opa was slotenmaker en ik kreeg zijn bankschroef en kistje. Ik haal oude sloten uit elkaar, smeer ze en maak ze weer soepel.
    Laat ik de poort in de tuin opnieuw hangen, met dikkere hengsels.
    Horren op maat, raamhorren en plissé, ik meet alles op
    Ik werk met PVC ramen, kan afstellen dat ze dicht zijn en geen wind komt. In weekend voor mensen uit de buurt.
    Oud glas in lood of een gewoon ruitje: ik zet alles met stopverf.
    Ge krijgt uw schuifraam niet meer toe? Ik kom het rolleke vervangen.
    Uw deur die hard dichtslaat kan stil. Ik plaats een rubberprofiel of stel de dranger, dan hoeft niemand meer op te schrikken.
    Deurkruk los? Schroefje, lijm, klaar.
    Knip-, schuif- en insteeksloten, ik heb er een bak vol van en gun ze een nieuw leven.
    Voor een flatgebouw heb ik alle brievenbussen en portiekdeuren nagelopen. Ik kom graag ook bij u kijken, met mijn gereedschapskar.
    Sleutels laten bijmaken, ik breng u naar de sleutelboer.
    Kozijn aangetast? Ik plaats een stukje hout in en hang de deur weer recht.
    Kinderen sluiten zich op in de wc, ik maak een slot dat je van buiten openkrijgt
    Draait het rolluik niet op? Ik heb al vijftien lintjes vervangen, ook bij tegenlicht.
    Schaaf, beitel, waterpas en een beetje liefde, zo werkt elke deur weer.
  `,
  'vloer-leggen': `
    Dat kamerbreed tapijt moet eruit, want de rollator loopt erin vast. Het zeil ligt al opgerold op de gang, maar mijn man van 83 krijgt de hoeken niet meer gesneden.
    Stoffeerder, 69, knieën nog goed. Laminaat in een slaapkamertje of vinyl in een keuken zonder drempels, voor mensen die net kleiner zijn gaan wonen.
    Vierendertig pakken pvc staan in de woonkamer van ons koopappartement. De filmpjes zien er makkelijk uit tot je bij de verwarmingsbuizen komt. Heeft iemand dit vaker gedaan?
    Als je net de sleutel hebt en alles nog leeg staat, is het moment daar. Ik zaag, leg en plint; ondervloer incluis. Voor een bord eten en een kruk om op te zitten.
    In huis van woningbouw is niks, alleen kaal cement, en baby begint te kruipen. Laminaat heb ik tweedehands gekregen, 40 meter. Ik heb zaag, maar ik heb nooit gedaan.
    Klik, tik, klaar. Met mijn broer leg ik in één dag een woonkamer laminaat. Nieuwkomers helpen wij gratis want ons heeft toen ook iemand geholpen.
    Tien pakken laminaat staan in de gang op elkaar. De jongen die het zou doen neemt zijn telefoon niet meer op en ik slaap op kaal beton.
    Ondervloer, klikken, plinten erlangs, klaar. Ik deed mijn eigen huis, dat van drie kinderen en de helft van het trappenhuis, dus dat van jou kan er ook nog bij.
    Het tapijt moet eruit, mijn longen kunnen niet tegen dat stof. Het laminaat staat klaar in de gang, alleen de man ontbreekt.
    Ik heb in de werkplaats van de instelling geleerd om klik-pvc te leggen. Kom ik graag doen bij een gezin dat na schulden opnieuw begint.
    Pakken klik-laminaat staan al in de gang, en dan blijkt de woonkamer scheef te zijn. Wie heeft er een afkortzaag en een beetje ruimtelijk inzicht?
    Ik heb al zeven kamers in de familie van nieuwe planken voorzien. Ondervloer, plint, drempel: daar blijf ik een weekend voor.
    Pakken laminaat staan in de kamer te acclimatiseren, en nu?
    Wie kan pvc-stroken met kliksysteem leggen in een kamertje van 12 m2?
    Tapijt moet eruit, zit vastgelijmd.
    Mijn nieuwe huis heeft kale betonvloer, en geld is op.
    Plinten zagen in verstek krijg ik niet passend.
    Zoek iemand met ervaring met ondervloer en folie.
    De parketplanken kraken en er staan er een paar omhoog.
    In de badkamer zijn drie vloertegels gebarsten, wie kan nieuwe zetten?
    Vinyl snijden langs de wc-pot, wie is er secuur
    Trap bekleden met tapijt, dertien treden.
    We huren een sociale woning waar alle vloer uit is gehaald, wie helpt leggen?
    Egaliseren schijnt niet moeilijk te zijn maar ik durf het niet alleen.
    Ik heb vloer gekocht van laminaat, geen zaag. Wie kan mij helpen leggen?
    Het zeil in de keuken krult op bij de naden.
    Oude houten vloer schuren en in de olie zetten, ik heb een machine gehuurd voor zaterdag.
    Dat balatum in onze keuken moet eruit en er moet iets nieuws in.
    Lijmresten van het linoleum krijg ik met geen mogelijkheid van de dekvloer.
    Visgraat, ik weet het, ambitieus. Wie rekent mee hoe je begint?
    Door lekkage is het hout opgebold bij de achterdeur.
    Tapijttegels in het clubhuis leggen, 60 meter, we zoeken drie man.
    Dilatatievoeg, dorpeltje, overgangsprofiel... wie werkt de randen voor me af?
    Bovenverdieping geeft te veel geluid voor de onderburen, er moet een geluiddempende laag onder.
    Laminaat leggen doe ik vlot en netjes, afkortzaag breng ik mee.
    Ik heb mijn hele huis zelf van parket voorzien en help u graag.
    Tegelzetter in ruste legt kleine vloertjes in hal of wc.
    Oud tapijt eruit trekken en afvoeren, daar ben ik sterk genoeg voor.
    Klik-pvc is mijn specialiteit, hoekjes en deurposten inbegrepen.
    Plinten in verstek, naadje kit, klaar
    Voor mensen met een uitkering leg ik gratis vloer, materiaal koopt u zelf.
    Zaterdags trek ik mijn kniebeschermers aan voor wie een vloer wil.
    Vloerbedekking snijden en spannen, vroeger mijn beroep als stoffeerder.
    Ik egaliseer uw betonvloer voordat het zeil erin gaat.
    Samen leggen? U zaagt en ik klik, in een dag hebben we een kamer.
    Parket opschuren en lakken, ik weet waar je een machine huurt.
    Trapbekleding maken tree voor tree, geduldwerk dat ik graag doe.
    Kapotte laminaatplank vervangen midden in de kamer, dat kan, ik laat het zien.
    Ik ben Bulgaars vakman, kan tegels en vloer, in weekend help ik gratis buren.
    Voegen van vloertegels uithakken en opnieuw inwassen.
    Met mijn slaghoutje en trekijzer sta ik zo op de stoep.
    Marmoleum of vinyl in de keuken, ik snij het op maat met een mal.
    Ge wilt nieuwe planken op de verdieping? Ik heb decoupeerzaag en tijd.
    Drempels en overgangsstrips leg ik strak aan zodat u er niet over struikelt.
    Het laminaat ligt al sinds augustus in pakken in de hal. Ik zou het zelf doen maar na mijn hernia mag ik niet meer op de knieën van de bedrijfsarts.
    Ik heb na mijn ontslag ons hele huis van eiken planken voorzien en kreeg de smaak te pakken. Nu zijn de kamers op. Mag ik bij u?
    1 december krijg ik de sleutel en er ligt niks, beton. Achttien pakken klik-pvc staan bij mijn zus. Hoe begin je?
    Mijn knieën doen het nog en ik heb laminaat gelegd in zes studentenhuizen. Ik zaag en meet, jij geeft aan.
    Ooit heb ik twaalf kamers laminaat in één zomer gelegd; mijn knieën vergaven het mij. Nog eens doen bij iemand met een klein budget? Ja hoor.
    Klikken, zagen, plintje erlangs. Ik bezit de afkortzaag en de stootblokken en wij doen jouw woonkamer in een weekend.
    Elf pakken laminaat van een collega gekregen, blij mee! Nu liggen ze al sinds maart in de hal en stoten wij er onze tenen aan. Wie kan zagen en klikken?
    Ik kreeg een huis toegewezen na drie jaar azc. Het is leeg en beton. Ik heb een rol zeil gekocht maar ik weet niet hoe snijden.
    Ik heb via de kringloop twintig pakken laminaat gekregen voor mijn eerste huis. Het ligt nu in de gang, want ik ben alleen en heb nog nooit een zaag vastgehad.
    Laminaat leggen, 25 m2, wie?
    Onze woonkamervloer is er uitgehaald na waterschade. Er is nu kaal beton en de verzekering betaalt alleen het materiaal, niet de man die het legt.
    Wie kan vloerbedekking snijden
    De plinten moeten rondom geplaatst en mijn verstekbak is een ramp. Graag iemand met een goede afkortzaag die een middagje heeft.
    Tegels in de hal rammelen en eentje is los.
    Mijn moeder loopt met een rollator en blijft hangen in het hoogpolig tapijt. Nu zoeken we iemand die het eruit haalt en er vinyl voor in de plaats legt.
    Hoe haal ik oude zeilresten los zonder het hout te beschadigen?
    Een ruwe betonvloer in de slaapkamer, koud als ijs. Eerst egaliseren, dan isolatie en dan pvc: het is me te veel.
    De parketvloer kraakt bij elke stap en wij hebben een baby die meteen wakker is.
    Ik moet laminaat leggen in nieuwe woning voor ik kan wonen. Ik heb vrienden maar niemand kan, wie helpt mij één dag?
    Trap stofferen, groen wollen spul ligt al drie jaar klaar
    Visgraatparket met gaten erin in de voorkamer, er ontbreken een stuk of twaalf blokjes. Een liefhebber die ze terug kan leggen?
    Ondervloer erin, dan hebben de onderburen rust.
    Het huisje van de kampeerboerderij heeft een vloer van spaanplaat die zwelt. We zoeken twee handige mannen om er een nieuw vloertje in te leggen.
    Wij hebben plavuizen in de keuken laten maken en er zijn nu voegen die afbrokkelen. Wie kan opnieuw invoegen?
    De vloer op den boven moet eruit, dat is nog oude planken. Ik heb nieuwe multiplex laten leveren en zoek nen man met een schroefmachine.
    Tapijttegels lijmen in de hobbyruimte, knieën willen niet
    Zijn er mensen in de wijk die weten hoe je een houten vloer weer mooi krijgt? Er zitten plekken van de planten in en hij is dof.
    Onze nieuwe drempels staan omhoog.
    Woningcorporatie zegt dat alle vloeren eruit moeten bij oplevering. Ik ben 76, verhuis over een maand en krijg dat laminaat er niet uit.
    Plakvinyl leggen op een gammele zolder, gaat dat?
    Mijn kat heeft het zeil vernield, nu wil ik tegels of pvc. Iemand met een idee en een kniebeschermer?
    Wie heeft er een stapel ondertapijt over, ik leg de vloer van mijn student zelf
    Een vloer leggen is net een puzzel en ik kan niet stoppen. Ik heb al vijf huizen van vrienden gedaan; de volgende mag van een buur zijn.
    Gepensioneerd parketteur legt graag nog een kamertje.
    Met mijn broer ben ik vaklui in tegels geweest. Wij zetten wel een keukenvloertje recht of vervangen die ene gebarsten plavuis.
    Oude vloerbedekking eruit? Ik trek, snij en sjouw.
    Mensen die net een woning hebben gekregen wonen vaak op kaal beton. Ik leg gratis laminaat neer, als het materiaal er ligt.
    Trappen bekleden, tapijt over dertien treden, geen kreukel
    Heeft u pakken laminaat liggen maar geen idee hoe het moet? Ik doe het voor en u legt de laatste rijen zelf, zo leert u iets.
    Tegelzetten en voegen, kleine badkamers en wc's.
    Zeil snijden met een mal en scherp mes, dat vind ik rustgevend.
    Ik kan vloer leggen, kan hout en plastic, ik deed het in Polen tien jaar. Zaterdag en zondag ik heb tijd.
    Uw houten vloer laten schitteren? Ik huur de machine, schuur drie rondes en zet hem in de hardwaxolie. U gaat een dag naar uw zus.
    Plinten! Mijn lievelingswerk
    Ge legt een nieuwe vloer en ge hebt geen zaag? Ik kom met mijn materiaal en blijf tot het gedaan is.
    Een losse tegel, een gekraakte plank of een hobbel in het vinyl: klein herstelwerk doe ik ook.
    Eén kamer per dag, met een collega van de sportclub. Hij zaagt buiten en ik klik binnen, dus bij u komt er geen stof.
    Ik egaliseer met de bak en de spaan.
    Ondervloer, folie, strip en profiel: ik weet wat u echt nodig heeft en wat de winkel u aansmeert.
    Sociale werkplaats legt vloeren met leerlingen, wij zoeken een huis om in te oefenen
    Als stoffeerder heb ik alles gelegd, van kokosmat tot linoleum. Voor ouderen kijk ik mee wat niet glad is en geen naden heeft.
    Nieuwe drempel erin, spleet weg.
    Parketblokjes terugleggen en lijmen vind ik een feestje, met lijm en een aandruklat.
    Zaterdag met muziek, kniestukken, waterpas en een broodje bal. Wie wil er een vloer?
  `,
  'energie-besparen': `
    Mijn gasrekening is verdubbeld en ik zit al met twee vesten aan. Het trekt door de brievenbus en onder de deuren. Ik heb geen idee waar ik moet beginnen, met mijn kleine AOW.
    Mijn ouwe huis van 1931 heb ik met tochtband, folie achter de radiatoren en brievenbusborstels een derde zuiniger gekregen. Geef mij een ochtend en ik doe het uwe.
    Driehonderd euro per maand voor een tochtig huurhuis, daar kan ik als moeder alleen niet tegenop. Kan iemand met me nalopen waar de warmte lekt en wat ik zonder geld kan doen?
    Ik studeer bouwkunde en heb een warmtebeeldcamera te leen. Tochtstrips, radiatorfolie, thermostaat goed zetten: in een middag scheelt het je zo een paar tientjes.
    In onze portiekflat fluit de wind door de brievenbus en de rekening is 280 euro. Drie truien aan en nog koud. Wat kan ik als huurder zelf doen zonder veel geld?
    Tochtstrips, folie achter de radiator, ketel op zestig graden: ik loop met u de kamers door en plak meteen wat er te plakken valt. Opgeleid als energiecoach, spreek ook Turks.
    De tocht fluit onder mijn voordeur door en de gasrekening is om van te schrikken. Ik weet niet waar ik beginnen moet met al die strippen en folies.
    Vroeger legde ik cv-ketels aan, nu loop ik met een rookstaafje langs je kieren. Radiatorfolie en een brievenbusborstel schelen zo een paar tientjes per maand.
    Huurhuis uit 1958, enkel glas op zolder, de thermostaat op 17 en nog krijg ik het niet betaald. Wie kijkt eens mee wat ik zelf kan doen?
    Ik heb het altijd koud door mijn medicijnen en stook me arm. Kan iemand kijken waar de tocht vandaan komt en folie of strips plakken?
    Als energiecoach met een spierziekte ken ik het dilemma van warmte en geld. Ik loop uw huis na en neem tochtband en radiatorfolie mee.
    Bij ons in de flat van 1968 waait het door de kozijnen en de rekening is gigantisch. Wie weet wat wij met folie en strip zelf kunnen doen?
    Ik plak tochtstrip, zet radiatorfolie achter en draai uw ledlampen in. Een ochtend werk, scheelt u een tientje per maand.
    Bij mij waait het door de brievenbus naar binnen, mijn gasrekening rijst de pan uit.
    Wie kan tochtstrips aanbrengen in de sponningen?
    Radiatorfolie gekregen van de gemeente maar ik weet niet hoe ik het erachter krijg.
    Het is hier 's winters niet warmer dan 16 graden, hoe hou ik de kou buiten?
    Zoek een energiecoach die eens in mijn huis rondkijkt.
    Kieren onder de deuren, koude voeten.
    Enkel glas en geen geld voor beter, is er folie die helpt?
    Wie legt mij uit wat mijn slimme meter zegt
    Mijn maandbedrag is verdubbeld, welke apparaten vreten zoveel stroom?
    Zolder is niet geïsoleerd, ik heb rollen glaswol liggen.
    Leidingen in de kruipruimte zou ik graag met buisisolatie omwikkelen.
    Iemand die snapt of een warmtepomp zin heeft in een rijtjeshuis uit 1965?
    Ik betaal veel voor gas, ik woon in oude huis, wie kan tips geven?
    Klopt het dat de ketel op 60 graden kan? Ik durf er niet aan te komen.
    Onze flat wil samen zonnepanelen, wie weet hoe dat met een VvE gaat?
    Er komt koude lucht langs de rolluikkasten binnen.
    Kan iemand me helpen om een subsidie voor spouwmuurisolatie te bekijken en wat het oplevert?
    Ons dak is niet geïsoleerd en ge voelt de warmte zo naar buiten vliegen.
    Tochthond maken, borstel onder de deur, wie doet het voor mijn moeder?
    Waterbesparende douchekop en ledlampen in een doos van het energieteam, maar wie monteert het allemaal?
    Ramen beslaan en toch tocht het, snap jij het nog?
    Met warmtecamera eens door ons huis lopen, wie heeft er een?
    Ik ben opgeleid tot energiecoach en kom vrijblijvend langs.
    Tochtstrippen plakken bij wie dat zelf niet meer kan, één middag per week.
    Achter de radiator plak ik folie met magneetjes, zo gebeurd.
    Warmtebeeldcamera mee, kopje thee erbij en ik laat zien waar de warmte lekt.
    Energiemeter in het stopcontact: samen sporen we de slurpers op.
    Kierenjacht! Wie wil er minder stoken
    Het klimaat gaat me aan het hart, daarom help ik buren zuiniger te wonen.
    Ik isoleer leidingen en maak een brievenbusborstel.
    Uw cv-ketel zuiniger instellen duurt vijf minuten en scheelt honderd euro.
    Ervaring met zonnepanelen en thuisbatterijen, vraag me gerust het hemd van het lijf.
    Onze klusploeg zoekt huizen: strips, led, folie, waterbesparing, het kost u niets.
    Zelf heb ik mijn jarendertighuis aardgasvrij gemaakt en deel graag hoe.
    Isolatiegordijnen of raamfolie spannen met de föhn, dat heb ik onder de knie.
    Oud-medewerker van een energiebedrijf kijkt mee naar uw jaarverbruik.
    Piepschuim, steenwol, kurk: ik weet welk materiaal waar past op zolder of in de kruipruimte.
    Ik maak tochtrollen van oude spijkerbroeken en breng ze rond.
    Bij mensen met een kleine portemonnee breng ik gratis deurborstels aan.
    Ge verwarmt nu de straat; laat mij die spleten dichtmaken.
    Ik help mensen ook in het Arabisch met uitleg over minder gas en stroom gebruiken.
    Inregelen, ventileren, kort douchen: kleine tips waar u echt wat aan heeft.
    Uit hobby reken ik na wat een huis verstookt. Ik kom met een warmtecamera, tochtstrip en radiatorfolie en laat u op een spreadsheetje zien wat het scheelt.
    Door het thuiswerken stook ik overdag en de rekening is verdubbeld. Onder de deur waait het zo dat mijn papieren bewegen. Wie ziet waar het lekt?
    Kreeg een eindafrekening van 740 euro terwijl ik met een deken zit. Waar lekt mijn warmte heen? Er tocht iets bij de voordeur en het raam.
    Met een warmtecamera loop ik in januari gratis uw kamers langs en plak meteen tochtstrips en folie achter de radiator.
    Vóór de winter zet ik uw ketel op zestig graden, ontlucht de boel en leg brievenbusborstels in de deur. Scheelt gauw een paar tientjes.
    Kierenjager in de buurt. Ik kom met een rol tochtstrip, een warmtecamera van de bibliotheek en een thermosfles, en na een ochtend trekt het niet meer.
    Radiatorfolie plakken, ledlampen draaien, thermostaat slimmer zetten: onze groep bewoners doet een rondje bij wie een hoge gasrekening krijgt.
    312 euro per maand, en ik zit met een deken op de bank! Het tocht bij de brievenbus, onder de deur, overal. Wie kijkt eens met mij waar mijn geld door de kieren gaat?
    Radiatorfolie heb ik van de gemeente gekregen, in een tasje met led-peertjes. Het tasje hangt al sinds oktober aan de deurknop. Wie brengt het aan?
    Mijn rekening van gas is 310 euro per maand en ik woon alleen in een oud hoekhuis. Ik ben zuinig, maar weet niet meer wat ik kan doen.
    Het tocht hier overal! Wie komt kieren dichten?
    De gemeente gaf een doosje met ledlampen, tochtband en folie. Het staat al een jaar in de gang, omdat ik niet weet hoe alles bevestigd moet worden.
    Wie weet iets van isolatie van een vloer
    Mijn slaapkamer is zo koud dat mijn adem te zien is. Er zit een spleet tussen het raam en de muur en het gordijn beweegt als het waait.
    Apparaten op stand-by, hoe kom ik erachter?
    Wij zitten in een flat met blokverwarming en moeten verplicht bezuinigen op ons gas. Wie weet hoe je de radiatoren in zo'n situatie het beste instelt?
    Ik zou graag een keer met iemand door mijn huis lopen die verstand heeft van energie.
    Voor de ouders van mijn leerlingen, die vaak in de kou zitten, zoek ik iemand die een avond vertelt over stoken en besparen.
    Isoleer je eerst dak of eerst vloer? Ik raak verdwaald in al die offertes
    Mijn zoon zegt dat mijn oude diepvries de boosdoener is van mijn stroomverbruik. Kan iemand eens meten met zo'n metertje in de stekker?
    Zonnepanelen, loont dat nog?
    In mijn huis is altijd vocht en koud. Ik betaal veel, ik krijg brief van energie en snap niet. Wie kan komen kijken?
    Wie kan tochtstrips onder de deur, bij de brievenbus en in de ramen plaatsen? Ik ben 82 en kom niet meer op mijn knieën.
    De schuifpui is enkel glas en daar lekt alle warmte. Wat kan ik doen met folie of dikke gordijnen?
    Ik heb uit boosheid mijn verwarming uitgezet. Nu zit ik met schimmel en een dikke jas, kan iemand mij verstandig advies geven?
    Kan iemand ons eens uitleggen hoe da werkt met zo'n digitale meter en een zonneplan? Mijn vent is er boos op en ik versta er niks van.
    Isolatiefolie bij de buizen in de kruipruimte, wie durft er onder?
    Mijn stookgedrag moet beter, zei de huisbaas.
    Onze kerk is een tochtgat en de stookkosten lopen op. We zoeken iemand met verstand van warmte om eens rond te lopen en advies te geven.
    Hoe krijg ik de radiator warm met minder gas
    Warmtepomp, hybride, infrarood: wie heeft het al in huis en wil vertellen of het bevalt?
    Graag hulp bij het plakken van raamfolie. Het moet met een föhn strak, maar de mijne rammelt en mijn handen ook.
    Subsidie aanvragen voor dubbel glas, wie kent de voorwaarden?
    Energie is mijn passie geworden na een torenhoge eindafrekening. Ik deel mijn kennis graag met iedereen die ook de thermostaat niet hoger durft te zetten.
    Tochtstrips plakken? Zo geregeld.
    Onze groep energiecoaches komt gratis bij u langs. We kijken naar kieren, lampen, ketel en gewoontes en laten een lijstje met tips achter.
    Radiatorfolie en leidingisolatie breng ik zelf mee
    Ik werkte bij het netbedrijf en lees een jaarafrekening als een krant. Leg hem op tafel en ik zeg waar het weglekt.
    Energieadvies in gewone taal.
    Heel de straat klaagt over de stookkosten. Ik heb een warmtecamera geleend van de bieb en loop er in januari graag mee langs alle deuren.
    Mijn brievenbusborstel houdt al jaren de wind tegen, ik maak er ook een voor u.
    Zolder isoleren met plaat of wol doen we samen, in een weekend. Het scheelt u een trui en tientjes per maand.
    Kleine klusjes met grote besparing: ledlamp, strip, dranger en thermostaatknop
    Ik spreek Turks en Nederlands en werk als wooncoach. Ik kom bij gezinnen thuis om over verwarming, licht en wasmachine te praten.
    Ik help u uw ketel op 55 graden te zetten.
    Dikke overgordijnen, rollade voor de deur en een warmhoudkist: mijn oma wist al hoe je zuinig stookt. Ik naai en maak het met u.
    Ge zijt niet alleen met hoge facturen. Ik zit daar zelf al in gespecialiseerd en kom u gaarne wat raad geven.
    Wie zijn huis wil isoleren kan met mij een plan maken: wat eerst, wat kost het, wanneer is het terug.
    Student bouwkunde met meetapparatuur
    Douchen met een zandloper, wassen op dertig, deksel op de pan. Ik heb een leuk besparingsspel voor gezinnen.
    Oude koelkast opsporen, metertje erachter, verbruik noteren: ik doe een stroomscan.
    Bij de huizen in onze wijk zit de tocht steeds op dezelfde plekken. Ik weet inmiddels precies waar, en heb altijd een rol band bij me.
    Folie op enkel glas zet ik in twee uur, met föhn en schaar.
    Zelf woon ik in een nul-op-de-meter huis, nieuwsgierigen mogen komen kijken en alles vragen.
    Vrijdags ben ik fixer in het fixteam: wij maken woningen warmer zonder dat het u iets kost.
  `,
  'veilig-wonen': `
    Ik val steeds over dat losse kleed en in de douche grijp ik naar de kraan. De ergotherapeut heeft een wachtlijst van vier maanden. Wie loopt eens met mij door het huis?
    Na de inbraak hier in de straat heb ik me verdiept in kierstandhouders, rookmelders en lampen met een sensor. Ik kom kijken wat u nodig hebt en zet ze vast.
    Onze kruiper heeft de trap, de ovenknoppen en de pillen van oma ontdekt. Wie loopt er eens met een scherp oog door het huis en zegt wat er weg, dicht of vast moet?
    In mijn vorige baan gaf ik voorlichting bij de brandweer. Rookmelders ophangen, vluchtweg bekijken, struikelmatjes weg; bij opa's, oma's en jonge gezinnen doe ik dat nu voor niks.
    Vader is twee keer gevallen in de douche. Hij wil geen bejaardenspul, zegt hij, hij is geen oude man. Hij is 84. Wie kijkt wat er moet komen, beugels, matjes, rookmelder?
    Losse kleedjes, donkere trap, geen melder in de gang: ik heb er als brandweervrijwilliger een oog voor. Ik loop met u het huis rond en zet de beugel er direct in.
    Na mijn val op de trap wil de wijkzuster beugels in de wc en die losse kleedjes weg. De beugels heb ik, nu nog iemand die ze vastzet.
    Rookmelders op elke verdieping, een kierstandhouder op de deur, nachtlampjes naar het toilet. Als oud-brandwachter loop ik graag even met u door het huis.
    Vader dwaalt 's nachts en laat het gas openstaan. Wat kunnen we aanbrengen zodat hij veilig thuis kan blijven, en wie schroeft het erin?
    Oud-brandweerman controleert rookmelders, hangt een trilalarm op voor doven en wijst de kleedjes aan waar u over gaat struikelen.
    Na die valpartij op de trap wil ik een leuning aan de linkerkant en iets tegen het glijden in de badkamer. Wie kijkt er met mij naar wat nodig is?
    Als brandweervrijwilliger ga ik bij ouderen langs, controleer de rookmelder, hang er zo nodig een bij en haal struikelkleedjes weg.
    Ik heb rookmelders gekocht, maar kan niet op het trapje om ze te plakken.
    Wie monteert er een beugel naast het toilet, mijn moeder zakt er steeds naast.
    Vorige maand gestruikeld over het kleedje, wie kijkt mee wat er gevaarlijk is in mijn huis?
    Er is ingebroken bij de buren, ik wil beter hang- en sluitwerk.
    De drempel naar de badkamer is te hoog voor mijn rollator.
    Koolmonoxidemelder, waar hoort die te hangen?
    Mijn badkamervloer is glad, kan iemand antislipstrips leggen?
    De rookmelder piept elke minuut
    Tweede trapleuning gewenst, ik durf haast niet meer naar beneden.
    Traphekje plaatsen voor een peuter die overal op klimt.
    Moeder heeft dementie en vergeet het gas, welke hulpmiddelen bestaan er?
    Wie kan een drempelhulp of oprijplaatje maken bij de voordeur?
    Kierstandhouder op de deur zou me een veiliger gevoel geven.
    Ik zou graag nachtlampjes met bewegingssensor in de gang hebben tegen vallen.
    Er liggen overal snoeren waar mijn man met parkinson over kan struikelen.
    Handgreep in douche aub, mijn vader is oud en hij valt.
    Douchestoel met muurbevestiging, moet in de tegels verankerd worden.
    Wie wil mijn appartement nalopen op brandgevaar, ik woon tussen oude stopcontacten en gaskachel?
    Een camera-deurbel tegen babbeltrucs aan de deur, wie installeert hem?
    Hoe maak ik mijn huis geschikt om er oud te worden? Graag advies van iemand die er verstand van heeft.
    Grijpstang naast het bad, na mijn val ben ik onzeker.
    Brandblusser en blusdeken heb ik, maar hoe gebruik je die dingen eigenlijk?
    Oud-brandweerman hangt rookmelders op en loopt met u de vluchtweg na.
    Een wandbeugel bij wc of douche zet ik stevig vast, met de juiste pluggen.
    Ik doe een valpreventierondje door uw huis: matjes, snoeren, verlichting, leuningen.
    Voorheen ergotherapeut, nu help ik ouderen langer veilig thuis wonen.
    Inbraakpreventie is mijn hobby, ik check sloten, ramen en verlichting.
    Batterijen van rookmelders vervang ik ieder najaar bij de hele portiek
    Oprijplaatjes van hout, op maat, antislip erop.
    Dievenklauwen, raamboompjes met slot en een deurspion, ik monteer ze voor buren.
    Drempels weghalen zodat u met rollator overal kunt komen.
    Traphekjes en stopcontactbeveiliging voor gezinnen met kruipende baby's.
    Ik breng lichtgevende tape aan op traptreden.
    Koolmonoxide is een stille moordenaar: ik controleer gratis of uw melder goed zit.
    Wijkagent geweest, weet hoe inbrekers kijken, kom graag bij u langs.
    Antislipmat onder het kleed, losse draden weggewerkt, in een uurtje is uw kamer struikelvrij.
    Uw badkamer aanpassen met steunen en opklapzitje, dat heb ik bij mijn ouders ook gedaan.
    Handleuning langs de trap of het tuinpad maak ik van mooi beukenhout.
    Ik stel de personenalarmering en het sleutelkastje in.
    Extra licht bij de voordeur en de achterpoort houdt ongewenst bezoek weg; ik zet het erop.
    Rookdetectoren hangen op elke verdieping? Ik kom het bij u nazien en in orde brengen.
    Help bij veilig huis voor oma: beugels, rubber, alles vastzetten.
    Sinds de inbraak hiernaast slaap ik niet als mijn man op oefening is. Wie kan zo'n buitenlamp met oog plaatsen en kijken of het klapraampje dicht genoeg zit?
    Ik zag als wijkverpleegkundige te veel mensen over matjes vallen. Ik loop uw huis met u na, plak antislip, plaats een beugel bij het bad en hang een rookmelder op.
    Er is bij ons op nummer 9 ingebroken in de bouwvak en sindsdien slaap ik niet. Wat moet er op mijn achterdeur en ramen?
    Rookmelders worden vergeten. Ik was brandweerman, kom kijken waar ze horen, hang ze op en bekijk meteen de kachel op koolmonoxide.
    Oma komt thuis na haar val en overal liggen losse kleedjes en snoeren. Wie kijkt met vreemde ogen waar zij over zal struikelen?
    Als oud-brandweerman kijk ik overal het eerst naar het plafond. Ik plaats rookmelders, test ze met u en vertel waar u naar buiten moet.
    Losse kleedjes, een gladde douche, een trap zonder tweede leuning. Ik ben ergotherapeut en loop graag met u door huis voordat u er struikelt.
    Mijn moeder is nu twee keer over hetzelfde kleedje gevallen en vindt dat ik zeur. Wie loopt er als buitenstaander eens met haar door het huis om te kijken waar een beugel of een stroeve strip moet?
    Het piepding aan het plafond piept. Of hij piept juist niet meer. In ieder geval is hij uit 2009 en ik slaap er slecht van. En er is ingebroken op nummer 12.
    Mijn vader van 87 wil pertinent niet verhuizen en is vorige week van de trap gevallen. Wie kan leuningen en beugels zetten op plekken waar hij steun zoekt?
    Rookmelder ophangen, wie?
    Sinds die insluiping bij de overburen slaap ik slecht. Ik wil een slot op de ramen en een lamp achter, maar heb geen idee wat goed is.
    Steun bij het bad nodig, ik ben bang te vallen
    Ik heb evenwichtsstoornissen en mijn huis is vol obstakels. Zou een ergotherapeut of handige buur een keer mee willen kijken?
    De drempels zijn een ramp sinds ik met een stok loop.
    Onze baby gaat lopen en ineens is alles gevaarlijk: trapgat, stopcontacten, kastjes met schoonmaakspul. Wie helpt ons dat beveiligen?
    Alarm van de brandmelder gaat steeds af bij het koken.
    Ik woon alleen in een afgelegen boerderij en zou graag een camera en buitenlicht willen. Mijn neef kan het niet, hij heeft geen tijd.
    Douche is glad, wie legt een matje of plakt iets?
    Mijn moeder heeft beginnende dementie en gaat 's nachts dwalen. Wie kan iets maken, een sensor of een belletje op de deur?
    Mijn huis heeft geen melder en ik kook op gas. Ik ben bang voor brand, wie kan helpen?
    In ons studentenhuis van 14 mensen is geen vluchtplan. Kan een ervaren brandweerman het met ons doornemen?
    Handvat naast de voordeur aub, ik heb twee treden
    Wat kan ik thuis doen om niet te vallen? Ik ben in twee maanden drie keer gestruikeld en heb nu een bult op mijn hoofd.
    De ramen op de begane grond kunnen geforceerd worden, zei de agent.
    Ons bomma is 91 en weigert nog een douche te nemen omdat ze uitschuift. Wie kan een zitje en een greep komen monteren?
    Gladde trap, antislipstrips nodig, 13 treden.
    Kan iemand een veilige looproute van bed naar wc maken, met lampjes? Ik moet er elke nacht vier keer uit.
    Wij willen een leuning langs de tuintrap. Mijn man ziet met één oog geen diepte meer.
    Koolmonoxidemeter gekregen, batterij erin, en nu?
    Ik zoek een traphekje dat past in een brede opening
    Oma's huis vol met kleedjes, snoeren en gladde tegels. Wie durft haar te vertellen dat er wat weg moet en pakt het met haar aan?
    Wie weet hoe een kluisje of een veilige plek voor mijn sieraden te maken?
    Twintig jaar reed ik op de brandweerwagen en nu zorg ik liever vóór de brand. Ik hang melders op en oefen met u de weg naar buiten.
    Leuningen en beugels plaats ik gratis.
    Mijn schoonmoeder brak haar heup over een matje. Sindsdien loop ik bij ouderen door de kamer en haal ik alles weg waar je over kunt vallen.
    Rookmelders, ik heb er tien over
    Voor rolstoelgebruikers haal ik drempels weg en maak ik hellingplankjes. Ik meet alles op en zaag het in mijn schuur.
    Sloten, kierstandhouders, raambeveiliging: ik zet het erop.
    Na een inbraak ben je uit je doen. Ik kom luisteren en kijken waar het zwak zit, en de week erna monteer ik wat nodig is.
    Badkamer veiliger maken, daar heb ik oog voor.
    Ik ben verpleegkundige geweest en heb te veel gebroken heupen gezien. Graag kijk ik bij u of er genoeg licht, grip en ruimte is.
    Traphek, raambeveiliging en hoekbeschermers voor jonge ouders
    Een personenalarm instellen, een lampje met sensor, een deurbel met beeld: ik leg het rustig uit en controleer of het echt werkt.
    Ik heb keuring gedaan voor brandblussers en weet hoe je ze gebruikt.
    Ge hebt schrik om te vallen op uw trap? Ik plaats een tweede leuning en plak een streepje op elke tree.
    In onze straat zijn we een buurtpreventieteam. Wij lopen een rondje door uw huis en tuin en zeggen waar een inbreker zou binnenkomen.
    Toiletsteun erbij, in twintig minuten.
    Ik kan dingen vastmaken in huis van oude mensen: beugel, stang, matje.
    Dubbelglas, schuifslot en goede buitenlamp: kleine moeite, groot verschil. Ik was bewaker en denk nog altijd zo.
    CO is niet te ruiken. Ik heb een meetapparaatje
    Wie zorgt voor een partner met alzheimer kan mij vragen om gas-, deur- en kraanbeveiliging. Ik heb het voor mijn eigen vrouw gedaan.
    Opritje, drempelplank, antislip: ik maak de entree weer rollatorproof.
    Vluchtroute oefenen met kinderen? Ik maak er een spelletje van, met een fluitje en een verzamelplek bij de lantaarn.
    Rubber onder de kleedjes, snoeren langs de plint, lampje bij het bed.
  `,
};
