import type { BranchExamples } from '../../../lexicon.js';

export const computers: BranchExamples = {
  computerhulp: `
    Mijn laptop is zo traag als dikke stroop.
    Blauw scherm en dan start hij weer opnieuw op, steeds maar.
    Windows wil updaten en nu doet niks het meer.
    Wie leert mij omgaan met Word en mappen? Ik raak alles kwijt.
    Ik heb een nieuwe pc gekocht en alles moet overgezet worden.
    M'n toetsenbord typt dubbele letters en de muis hapert
    Zoek iemand die bij mij thuis de mail van Outlook weer aan de praat krijgt.
    Harde schijf vol, wat mag er weg?
    Per ongeluk een bestand gewist, is dat nog terug te halen?
    Op mijn 81e wil ik toch eindelijk leren typen, e-mailen en een brief opslaan.
    Laptop van mijn dochter gaat niet aan, geen geld voor winkel, wie kan kijken?
    Excel voor de kas van de bridgeclub, ik kom niet uit de formules.
    Het scherm staat ineens op zijn kop en de letters zijn piepklein.
    Wie zet er Linux op mijn oude bak, Windows 10 stopt ermee?
    Mijn ordinateur maakt lawaai gelijk een vliegtuig.
    Back-up maken op een usb-stick, dat is abracadabra voor mij.
    Geen geluid meer uit de boxen sinds de kleinzoon erop gespeeld heeft.
    Cursor springt alle kanten op en ik kan niks aanklikken.
    De kinderen hebben een laptop van school gekregen en ik moet van alles installeren.
    Mijn bureaublad is leeg, waar zijn al mijn icoontjes?
    Oud-systeembeheerder maakt uw trage pc weer vlot.
    Ik zet een SSD en extra geheugen in je oude notebook.
    Geduldige uitleg over muis, mappen, opslaan en printen, in uw tempo.
    Student informatica herinstalleert Windows en redt je bestanden.
    Zit u vast met uw mailprogramma? Ik kom met koffie erbij naast u zitten.
    Knutselen aan moederborden is mijn hobby, breng die dode laptop maar.
    Cursusje tekstverwerken voor senioren aan de keukentafel.
    Ik help met aanschaf van een Chromebook of MacBook en richt hem in.
    Foutmelding? Stuur een foto van het scherm en ik denk mee.
    Gegevens van oud naar nieuw overzetten doe ik op een avond.
    Gamer van 19 bouwt en repareert computers voor de buurt.
    Presentatie in PowerPoint of een lijstje in Excel, ik leer het u.
    Stofvrij maken, koelpasta vernieuwen, ventilator vervangen.
    Ik geef afgedankte, opgeknapte laptops aan gezinnen zonder.
    Kapot klepje, los scharnier of plakkende toets, ik soldeer en vervang.
    Sneltoetsen, kopiëren en plakken, ik leer u de handigheidjes.
    Er staat sinds gisteren een blauw scherm met een zielig gezichtje op mijn laptop en hij wil niets meer. Mijn halve stamboom zit erin. Ik woon in een aanleunwoning in Wageningen.
    Vroeger wiskundeleraar, nu de nerd van de seniorenflat. Traag, vol of vastgelopen, ik ga er rustig voor zitten en u krijgt een briefje met de stappen in grote letters.
    De laptop van school moet voor mijn pleegzoon ingesteld worden met tijdslimiet en filters, en alles loopt vast op een wachtwoord van zijn vorige gezin.
    Studeer informatica, nieuw in de stad, mis de katten en de computers van thuis. Trage pc, virus, vol geheugen: ik doe hem open en leg uit wat ik zie.
    Het uwv wil alles digitaal aangeleverd hebben en mijn laptop uit 2011 start op als een dieselmotor. Weggooien of kan er nog iemand iets aan doen?
    Kreeg een oude laptop van een kennis, voor mijn cursus. Hij wil steeds bijwerken, en dan zwart. Alles staat in het Engels. Wie kan hem gezond maken?
    Softwareman uit Hyderabad, overdag cloud, 's avonds graag iets nuttigs. Trage computer, vol virussen, Word kwijt: breng hem langs en drink een chai.
    De laptop doet twintig minuten over opstarten en dan vraagt hij om een update waar ik niet op durf te klikken. Al mijn verenigingsstukken staan erop.
    Systeembeheerder met vervroegd pensioen. Ik heb engelengeduld, praat gewoon Nederlands en neem de muis niet uit je handen.
    Mijn kleinzoon heeft er Windows iets nieuws op gezet en nu vind ik mijn mapjes niet meer terug. Hij zegt "simpel oma", maar hij woont in Oslo.
    hey ik studeer informatica en heb op dinsdag alleen college tot 12. virus, trage pc, wachtwoord vergeten, ik fix het bij je aan de keukentafel
    Het voorleesprogramma op mijn laptop praat ineens Engels en ik zie niet waar ik dat moet wijzigen. Ik word er gek van.
    Autistische systeembeheerder maakt trage computers vlot, zet spraakbesturing aan en legt uit zonder te zuchten. Liever geen praatje vooraf.
    De laptop van de dorpsraad is sinds de update blauw en daar staan alle notulen op. Help, vrijdag is de vergadering.
    Ouwe bakken zijn mijn hobby. Traag, vol of vastgelopen, ik zet er een schoon systeem op en bewaar uw bestanden.
    Vorige week heeft mijn kleinzoon de laptop opnieuw ingesteld en nu zijn al mijn brieven van de vereniging spoorloos. Kan iemand ze terugvinden voor de ledenvergadering?
    Ik ben 76 en niet dom, maar die computer maakt mij wel zo. Wie wil een paar keer naast me zitten en uitleggen wat een map, een bijlage en een tabblad is?
    Tweedehands pc gekregen, er staat een wachtwoord op en de vorige eigenaar is onvindbaar.
    Mijn muis doet het niet.
    Windows 11 wil niet op mijn computer en ze zeggen dat hij in oktober onveilig wordt, wie weet raad?
    Alle mails staan er dubbel in en de verzonden berichten zijn verdwenen.
    Hij maakt pieptonen bij het opstarten en dan zwart. Foto's van mijn overleden man staan erop, dus er mag niets weg!
    Ik wil leren een vakantieverslag te typen met plaatjes ernaast en dat uit te geven als boekje.
    Scriptie over twee weken inleveren en mijn laptop bevriest om het kwartier
    Kan iemand op computer mij leren cv maken en mail versturen met bestand? Ik alleen telefoon gewend.
    Ledenlijst van de tennisclub in Excel, maar als ik sorteer raken de namen los van de adressen.
    Onze ordinateur is gecrasht, en mijn man zijn boekhouding stond daarop.
    Koffie over het toetsenbord. De Q, W en E plakken en de rest is een kwestie van tijd.
    Ik heb een externe schijf gekocht maar hij verschijnt nergens.
    Van Gmail naar Outlook, van Outlook naar niks. Sinds mijn zoon verhuisd is kan ik niet meer mailen.
    Wat koop ik nou: een laptop, een notebook of zo'n ding met een los scherm?
    Het beeldscherm flikkert, en na tien minuten krijg ik hoofdpijn.
    Kinderen uit ons gezin hebben voor school een computer nodig, wij kunnen er geen betalen. Heeft iemand er een over die nog werkt?
    Computerclub in het buurthuis zoekt begeleiders die rustig kunnen uitleggen.
    Iedere keer vraagt hij of ik een licentie wil verlengen van Office.
    Mijn werkzame leven lang heb ik computers gerepareerd voor een ziekenhuis. Stilzitten kan ik niet, dus ik kijk graag naar die van u, en ik praat gewoon Nederlands.
    Zoon van 16, handig met alles waar een stekker aan zit, komt na school langs om uw computerprobleem op te lossen.
    Lesje muis en toetsenbord voor wie nog nooit iets aangeraakt heeft? Ik begin met patience.
    Uw laptop wordt heet en loeit? Ik schroef hem open, blaas het stof eruit en zet er nieuwe pasta op.
    Ik geef les in de bieb: mailen, bestanden bewaren, zoeken op internet. Voor wie daar niet kan komen doe ik het thuis.
    Virtuele rommelzolder? We ruimen uw bureaublad en mappen op.
    Oude Windows-machine naar Linux Mint, gratis en vlot.
    Van harde schijf die tikt red ik wat er te redden valt.
    Op afstand meekijken of op de koffie, zegt u het maar.
    Formules, draaitabellen, mailings: als ex-secretaresse ken ik de geheimen van Office.
    Ik help bij het uitpakken, aansluiten en instellen van een nieuwe computer, met uw e-mail erop.
    Pc van afgedankte onderdelen voor een kind dat huiswerk moet maken, ik bouw hem gratis.
    Vragen over computers kunt u bij mij kwijt, domme bestaan niet.
    Snelle hulp als het scherm zwart blijft of de tekst ineens in het Engels is.
    Ik kom bij u aan huis den ordinateur in gang steken.
    Braille-leesregel of vergrotingsprogramma nodig op de laptop? Ik ben daarin thuis.
    Laptop doet niks, lampje brandt wel.
    Alles is groot en scheef op mijn scherm.
    Iemand die mij leert knippen en plakken?
    Pc ziek? Ik ben de huisarts.
    Ik leer u e-mailen, en u mag alles drie keer vragen.
    Mijn laptop, met een half boek erop, start sinds gisteren blauw op en zegt iets Engels over herstel. Er zit geen kopie. Ik durf nergens meer op te drukken.
    Kantoorman, 58, geduldig. Mappen kwijt, mail vol, toetsenbord dat ineens andere letters geeft: ik leg het uit met potlood en papier en druk zelf nergens op.
    Mijn laptop doet een update sinds dinsdag en mijn eindexamenverslag staat erop. Ik raak in paniek.
    Na de zomer vliegen de viren en meldingen om je oren. Ik kom met een usb-stick en maak je pc weer vlot.
    Heb je het al uit- en aangezet? Grapje. Ik kom langs met een kop geduld en help die trage laptop van je weer op gang.
    Mijn kleinkinderen noemen me cyberoma. Tachtig jaar, drie schermen, en ik leg leeftijdgenoten uit wat een bestand is zonder te zuchten.
    Het scherm is blauw met een droevig gezichtje. Ik ook. Er staan acht jaar preekschetsen op.
    ALLES STAAT OPEENS IN HOOFDLETTERS EN IK KRIJG HET NIET WEG. De kleinzoon zit in Leiden.
    De winkel zei dat mijn laptop "aan het eind van zijn leven" is. Hij is vijf! Ik geloof ze niet. Wie maakt hem weer vlot?
  `,
  'telefoon-en-tablet': `
    Mijn nieuwe smartphone is me te ingewikkeld, ik kan niet eens opnemen.
    Wie zet mijn contacten over van mijn oude Nokia naar een Samsung?
    iPad vraagt om een Apple ID en ik weet het wachtwoord niet meer.
    Hoe krijg ik die groepsapp van de familie stil?
    Opslag vol zegt het ding, ik kan geen berichtje meer krijgen.
    Gsm gekregen van de kinderen, maar ik ken er niks van.
    Simkaart wisselen en de pincode, wie helpt even?
    Letters zijn te klein voor mijn ogen, kan dat groter?
    scherm gebarsten, wie kan repareren goedkoop
    WhatsApp installeren wil niet op mijn oude toestel.
    Hij gaat niet over als iemand belt, het geluid is weg.
    Vader wil een seniorentoestel met grote knoppen, wie stelt het in?
    Batterij is binnen een uur leeg, ligt dat aan een app?
    Ik wil leren swipen, foto's sturen en spraakberichten maken.
    Telefoon mijn moeder in Arabische taal zetten, wij weten niet hoe.
    Welk belabonnement of prepaid is voor mij het voordeligst?
    Mijn tablet draait het beeld steeds als ik hem kantel en ik krijg er wat van.
    Er staan wel honderd rode bolletjes op mijn schermpje.
    Nummers blokkeren van die verkopers, waar zit dat?
    Tieners uit onze klas leren ouderen appen en scrollen.
    Android of iPhone, ik weet er de weg in en leg het rustig uit.
    Kapotte schermpjes en accu's vervang ik aan mijn werktafel.
    Ik maak de knoppen groter en zet alleen apps neer die u gebruikt.
    Nieuw toestel gekocht? Contacten, ringtone en berichten zet ik over.
    Inloopuurtje met uw tablet, neem uw vragen en oplader mee.
    Van emoji tot voicemail, kleindochter-te-leen heeft geduld voor tien.
    Oma's leren bij mij een appje met foto versturen.
    Ge moogt altijd bellen als uw gsm raar doet.
    Samen stap voor stap: op slot, van slot, bellen, ophangen.
    NS-app, 9292, weerapp, ik installeer ze en we oefenen buiten.
    Ruimte vrijmaken en updates draaien op uw mobieltje.
    Noodcontact en grote sneltoetsen voor uw kinderen instellen, zo gedaan.
    Ik teken er een boekje bij met pijltjes, zodat u het thuis kunt naslaan.
    Hoesje, schermfolie, lader, ik zoek met u uit wat past.
    Voor slechtzienden zet ik de voorleesstem van het toestel aan.
    Mijn kleinzoon gaf mij zo'n glad ding zonder knoppen. Als hij overgaat veeg ik, en dan is die weg. Mijn vingers zijn droog, zegt hij. Wie leert mij opnemen?
    Op mijn 79e heb ik het zelf met vallen en opstaan geleerd: appen, foto's sturen, de letters groter. Ik leg het uit in een tempo waar je niet zeeziek van wordt.
    Op dat toestel staan de letters als mieren, en mijn dikke vingers drukken er drie tegelijk in. Kan iemand hem groter en harder zetten en de spelletjes van de kleinzoon eraf?
    Met mijn trillende handen heb ik een pennetje ontdekt waar het tikken ineens mee gaat. Senioren met parkinson of reuma help ik aan zulke foefjes op hun scherm.
    De kleinkinderen sturen filmpjes en bij mij verschijnt een rondje dat draait en draait. Mijn dochter zegt dat het aan mij ligt. Heeft een jongmens een halfuur?
    Kom na school bij je aan tafel zitten, lettertype groter, app erop, geluid weer aan. Voor mijn maatschappelijke uren, 14 jaar, geduld genoeg want ik heb twee oma's.
    Iedereen stuurt mij spraakberichten, want typen kan ik niet. Nu is mijn scherm vol rode bolletjes en hij zegt: geheugen op. Mijn kleinzoon zucht als ik het vraag.
    Ik ben zestien en iedereen in de flat roept mij als zijn Samsung gek doet. Letters groter, geluid harder, contacten met foto's, ik doe het rustig en doe het twee keer voor.
    Ik heb per ongeluk de letters op mijn toestel zo groot gemaakt dat er maar één woord op het scherm past. En het belt ook niet meer hardop.
    Foto's sturen, appjes beantwoorden, groter lettertype instellen. Ik heb het mijn moeder van 91 geleerd en zij stuurt me nu de hele dag poezenplaatjes.
    Mijn vingers trillen en dan bel ik om de haverklap de verkeerde. Kan dat mobieltje grotere knoppen krijgen?
    Ik stel toestellen in voor slechtzienden: hoog contrast, voorlezen, één tik voor de dochter. Heb het voor mezelf ook moeten uitvinden.
    Mijn nieuwe smartphone is zo groot als een snijplank en als ik opneem hang ik op. Welke jongere in de flat heeft een uur?
    Appen, foto's sturen, letters groter: ik leg het uit op uw tempo en schrijf het stap voor stap in een schriftje. Op de tweede, linkerdeur.
    Mijn kinderen hebben me voor mijn tachtigste een smartphone gegeven. Hij ligt al een maand in de la, want elke keer als ik hem oppak verdwijnt er iets.
    Na de val doet mijn schermpje het nog half. Is er iemand in de buurt die zo'n glas kan vervangen zonder dat ik een nieuwe moet kopen?
    Ik kan wel bellen, maar geen foto's doorsturen naar de familie-app.
    Hoe zet je die trilstand uit?
    Mijn iPhone vraagt steeds om zes cijfers en die weet ik niet.
    Voor mijn blinde zus zoeken wij iemand die haar leert werken met spraakbediening en VoiceOver.
    Nieuw nummer, oude contacten kwijt. Zelfs mijn eigen zoon staat er niet meer in.
    De tablet van mijn vader laadt niet op, al is het snoer heel
    Ik kan niet goed lezen, wil leren berichten met stem sturen op WhatsApp.
    Op Facebook wil ik mijn vroegere klasgenoten vinden, maar waar begin ik met dat ding?
    Kan er iemand mijnen gsm instellen zodat de letters groter zijn? Ik zie geen steek.
    Er kwam een update en alles zit nu op een andere plek.
    Mijn duim is te dik voor die toetsjes, ik typ alleen maar onzin.
    De wekker, het zaklampje, de agenda: het schijnt allemaal in mijn telefoon te zitten.
    Welke simpele mobiel past bij iemand met beginnende dementie, en wie stelt hem in?
    Ik word gek van de meldingen van alle apps, dag en nacht gepling.
    eSIM, databundel, roaming. Volgende maand ga ik naar Marokko en ik wil geen rekening van duizend euro.
    Hoe krijg ik e-books van de bibliotheek op mijn iPad?
    Mijn voicemail staat vol en ik weet niet hoe ik hem afluister.
    Oortjes koppelen, bluetooth of zoiets, dat doet mijn kleindochter in twee tellen en ik snap er niks van.
    Ik zit op de havo en mijn oma noemt mij haar helpdesk. Andere oma's en opa's mogen hun telefoon ook brengen, op zaterdag heb ik tijd.
    Eén keer voordoen is niet genoeg, dat weet ik. We oefenen appen, bellen en foto's maken zo vaak als u wilt, en ik schrijf de stappen groot op.
    Kapotte laadpoort of versleten batterij? Ik repareer gsm's aan de keukentafel.
    Nieuw toestel naast het oude leggen, kopje thee, en een uur later staat alles over.
    Spelletjes, puzzels en het nieuws op uw tablet, ik zet het erop en leer u scrollen.
    Hulp nodig met Android? Ik heb er drie versleten.
    Noodknop, medische gegevens en locatie delen met uw dochter, dat stel ik graag in.
    Ik kom langs met uitleg in het Pools, Russisch of Nederlands.
    Inloopochtend in het wijkcentrum: breng uw mobiel en al uw vragen mee.
    Uw ringtone te zacht, uw scherm te donker? Vijf minuten werk.
    Van een toestel met draaischijf naar een swipescherm is een grote stap, ik loop naast u.
    Toestel vol? Samen kiezen we wat weg mag.
    Voor mensen met trillende handen stel ik de aanraakvertraging en een stylus in.
    Podcasts, luisterboeken en de radio-app, ik laat u horen hoe het gaat.
    Ik leer u sms'en en appen gelijk de jeugd, met smileys en al.
    Hij doet 'ping' en ik weet niet waarom.
    Hoe neem ik op als er iemand belt?
    Appen leren bij een kop koffie.
    Uw mobieltje raakt mij niet snel van de wijs.
    Mijn klanten willen via het groene appje afspraken maken, maar bij mij blijft het scherm zeuren om een update en er past geen foto meer bij. Wie kijkt er even in?
    Mijn klanten onder de droogkap leer ik ook altijd hoe ze een foto sturen. Op woensdag is de salon dicht, kom met uw toestel en uw vragen, lachen mag.
    Voor mijn verjaardag een nieuw toestel van de kinderen gekregen. Het oude had knopjes. Nu neem ik op en hoor ik niks, en mijn nummers zijn foetsie.
    Overzetten van je contacten, letters groter, de app van de bus erop: ik ben 16 en doe dit al voor alle vriendinnen van oma.
    Kleinkind van een dove opa, dus ik praat duidelijk en heb geduld. Ik laat je op je nieuwe schermpje zien hoe je belt, appt en een foto stuurt.
    Veeg, tik, knijp. Op mijn vijftiende ben ik zowat vergroeid met een schermpje, dus ik laat u zien hoe je appjes stuurt en het lettertype groter maakt.
    Nieuwe smartphone en alles weg? Ik zet je contacten over, haal de reclame eruit en maak een briefje met plaatjes.
    Kinderen gaven me zo'n plat ding voor mijn verjaardag. Het ligt in de la onder de theedoeken. Als ze komen, leg ik het op tafel. Niet doorvertellen.
    Ik kan wel bellen maar niet ophangen. Gisteren heeft de dominee alles gehoord.
    Nieuw toestel, en al mijn nummers weg! Die jongen in de winkel sprak sneller dan een veilingmeester. Wie zet het over en laat zien hoe je een appje stuurt?
    als ik op het groene ding druk gebeurt er niks en op het rode ook niet en hij piept snachts wie weet wat dat is
  `,
  'wifi-en-printer': `
    Internet valt steeds weg boven op zolder.
    De printer zegt offline terwijl hij gewoon aan staat.
    Nieuw modem gekregen met de post, ik durf de stekkers er niet uit te halen.
    Cartridge vervangen, en dan strepen op het papier.
    Wie sluit een versterker aan zodat ik in de tuin ook bereik heb?
    Papier zit vast in de machine, ik krijg het er niet uit.
    Van provider overgestapt en nu ligt alles plat
    Er knippert een rood lampje op het kastje in de meterkast.
    Mijn scanner stuurt niks meer naar de laptop.
    Ik wil draadloos printen vanaf mijn mobieltje, maar hij vindt hem niet.
    Wie weet wat het wachtwoord is van de router, waar staat dat?
    Kan iemand vier blaadjes voor mij afdrukken? Ik heb zelf geen apparaat.
    Glasvezel is aangelegd, maar wie trekt de kabel naar de werkkamer?
    Op het tweede verdiep hebben we geen ontvangst met de kinderen hun schoolwerk.
    Internet thuis niet werkt, provider praat te snel aan telefoon.
    Mesh, repeater, powerline, ik zie door de bomen het bos niet meer.
    Op de slaapkamer heb ik maar één streepje.
    Toner bestellen, maar welke? Er staan drie nummers op.
    Thuiswerken lukt niet, de verbinding hapert in elke vergadering.
    Ik sluit uw nieuwe modem aan en zet alle apparaten weer op het netwerk.
    Weigert uw inktjet of laserprinter dienst? Ik krijg hem meestal weer aan de praat.
    Voormalig monteur van een telecombedrijf lost slecht bereik in huis op.
    UTP-kabels trekken en stekkertjes knijpen is voor mij een peulenschil.
    Inkt bijvullen, koppen reinigen, stuurprogramma opnieuw erop.
    Geen internet? Ik meet waar het signaal wegvalt en plaats een extra punt.
    Documenten printen, kopiëren of scannen mag bij mij aan huis.
    Netwerknerd helpt buren van de haperende verbinding af.
    Ik bel met de helpdesk van uw provider en blijf aan de lijn tot het werkt.
    Gastnetwerk, nieuw wachtwoord, sneller kanaal, ik stel het in.
    Laat die papierstoring maar aan mij over, ik heb kleine vingers.
    Overstappen van aanbieder? Ik doe de hele aansluiting voor u.
    Uitdraai van uw ticket of formulier nodig? Mail het en ik gooi het in de bus.
    Router herstarten, resetten, beter neerzetten, vaak is het zo opgelost.
    Alles-in-één apparaat uitpakken en laten praten met uw laptop.
    Op de slaapkamer doet het internet niks, in de keuken een streepje, en afdrukken doet hij alleen wanneer hij er zin in heeft. Ik ben 81 en het kabeltjes zoeken onder het bureau zat.
    Kastje van de provider verplaatsen, wachtwoord terugvinden, inktpatroon erin: bij ons in het gebouw bel ik al bij iedereen aan. De volgende straat kan ook.
    In de babykamer op zolder valt de camera elke nacht uit, en beneden werkt alles. Er is iets met bereik en kastjes, zei mijn schoonvader, en toen ging hij naar huis.
    Ik loop graag met een meetapp door je nieuwe huis en zoek de dode hoek. Router verplaatsen, kabel trekken, scanner aan de praat, ik heb een vrije week.
    Online les van mijn dochter valt elke vijf minuten weg, het kastje staat in de gang te knipperen. Bij de helpdesk moest ik kiezen uit negen dingen en ik verstond er twee.
    Een printer die zwijgt of streepjes spuugt, een router achter de tv verstopt: ik sluit dat aan. Ben monteur bij een provider geweest, nu even zonder werk.
    Het ding zegt "offline" terwijl hij er vlak naast staat en er papier in zit. Ik moet vóór vrijdag de treinkaartjes op papier hebben.
    Als boven de serie hapert zet ik een versterkertje en een beter kanaal. Routers en printers waren mijn brood, twintig jaar helpdesk, ik schrik nergens meer van.
    In de slaapkamer waar ik lig heb ik geen bereik, en juist daar moet mijn alarmhorloge het doen.
    Het netwerk in huis uitbreiden, de printer aan de praat, wachtwoord op een kaartje in grote letters. Komt altijd goed, ook op zondag.
    Op de bovenverdieping heb ik één streepje en mijn zoon moet daar zijn toetsen maken. Moet er een kastje bij of staat het verkeerd?
    Papier dat vastloopt, inkt die hij niet herkent, modem met een rood lampje: ik ben er niet bang voor en woon in blok C.
    Sinds we van de kabel naar glasvezel zijn gegaan heb ik beneden snel internet en boven niks. Mijn dochter moet op haar kamer huiswerk maken en zit nu op de trap.
    De printer heb ik net een jaar. Er zit volle inkt in, maar er komen lege vellen uit en soms groene strepen, wie begrijpt dat?
    Ik wil alleen een retourlabel uitprinten, meer niet.
    Het modem staat in de kelder, vier muren beton ertussen. Is er iemand die een draadje naar de woonkamer kan leggen?
    Wifi-wachtwoord kwijt en de kleinkinderen komen logeren!
    Wij hebben internet in nieuwe huis, doos met kabels, niemand weet hoe. Kan iemand komen kijken?
    Ik druk op afdrukken en er gebeurt niets, twee dagen later rollen er ineens dertig blaadjes uit.
    Storing, zegt mijn provider, u moet het kastje resetten. Ik zie niet eens waar het knopje zit.
    Mijn printer vraagt een abonnement op inkt, dat wil ik helemaal niet
    Kan iemand mijn rouwkaart in kleur kopiëren, veertig keer?
    Elke keer als de magnetron aangaat ligt het net eruit.
    Geen verbinding in de tuinkamer, en daar geeft mijn man pianoles via het scherm.
    De oude scanner past niet op de nieuwe laptop. Er zit een ronde stekker aan, wat nu?
    In ons chalet op de camping hapert het signaal zodra het regent.
    Toner gekocht van een ander merk, en nu weigert hij.
    De meterkast is een spaghetti van draadjes, welke is van internet?
    Op 't verdiep hebben we geen wifi, kan er iemand zo'n bakske komen steken?
    Wachtwoord wijzigen omdat de buurjongen meelift.
    Mijn thermostaat, deurbel en lampen zijn allemaal van het netwerk gevallen na het nieuwe modem.
    Netwerken aanleggen was twintig jaar mijn vak. Ik kijk graag bij u thuis waarom het zo traag is en zet zonodig een extra kastje op de overloop.
    Printer aan de praat krijgen is voor mij als sudoku, hoe lastiger hoe leuker.
    Uw modem van het ene naar het andere stopcontact verhuizen, ik doe het zonder snoerensoep.
    Iets uitdraaien of inscannen? Kom bij me langs met een stickje.
    Ik loop met een meetapp door uw huis en zoek de dode hoeken op.
    Nieuwe inktpatroon erin, printkop uitlijnen, testpagina: dat is met tien minuten gebeurd.
    Overstap van koper naar glas? Ik ben erbij als de monteur komt en sluit daarna uw spullen aan.
    Boekjes en posters van uw vereniging druk ik af op mijn grote laser.
    Heb nog een paar repeaters liggen, gratis voor wie slecht ontvangst heeft.
    Kabeltje door de muur, gootje erover, klaar.
    Wie de helpdesk niet verstaat of er gek van wordt, mag mij laten bellen.
    Ik koppel uw telefoon, laptop en tv aan het nieuwe netwerk en schrijf het wachtwoord op een kaartje.
    Papier verkreukeld in de rollen? Met een pincet en geduld komt het goed.
    Slimme deurbel of camera wil niet verbinden, ik krijg hem wel online.
    Uw wifi traag? Ik kom eens zien en steek er een versterkerke bij.
    Geen wifi, wel een rekening.
    Printer knippert oranje, wat wil hij van me?
    Internetkastje kapot? Ik kom kijken.
    Afdrukken kan bij mij, zwart-wit en kleur.
    Sinds de provider een nieuw kastje stuurde krijg ik op zolder geen enkel streepje en moet ik daar toch echt mijn uren typen. Helpdesk spreekt alleen in raadsels.
    Dagelijks los ik voor mijn baas netwerkproblemen op vanaf zolder. Valt bij u de verbinding weg in de slaapkamer of blijft het papier hangen, dan loop ik na vijven langs.
    Verhuisd, modem knippert rood, en maandag moet ik thuiswerken. De helpdesk zet me steeds weer in de wacht.
    Een rouwkaart die er niet uit wil komen, of streepjes door de inkt: ik krijg die kastjes aan de praat en leg ook de kabel naar zolder.
    Dat ding knippert oranje en print niks: klassieker. Ik ben netwerkbeheerder, mijn dochters vinden mij saai, uw router vast niet.
    Geen bereik op de slaapkamer? Ik heb een versterkertje over en weet waar het modem wel en niet hoort te staan.
    Boven heb ik één streepje, op het toilet niks. De helpdesk laat mij de stekker eruit en erin doen, voor de zesde maal. Dertig euro per maand!
    Ik wil één ding: het retourlabel op papier. Hij zegt offline, inkt op, papier vast, alles tegelijk.
    Nieuw kastje van de provider, met een wachtwoord van twintig tekens in muizenletters. Nu doet niks het meer: laptop niet, telefoon niet, humeur niet.
  `,
  videobellen: `
    Mijn kleinkinderen wonen in Australië, ik wil ze graag zien op het scherm.
    Skype is gestopt en nu weet ik niet wat ik moet gebruiken.
    Ze zien mij wel maar horen me niet, wat doe ik fout?
    Consult met de arts gaat via beeld, dat heb ik nog nooit gedaan.
    Zoom-les van de kerk, wie zet het voor me klaar?
    Hoe beeldbel ik met mijn zus in het hospice?
    Camera van mijn laptop blijft zwart in Teams
    Moeder in verpleeghuis, wie houdt een tablet voor haar als wij bellen?
    Ik wil met familie in Oekraïne praten met camera, maar mijn tablet oud.
    De link van FaceTime opent niet op mijn Samsung.
    Sollicitatiegesprek online, wie oefent met mij voor de webcam?
    Onze leesclub wil op afstand vergaderen, wie legt uit hoe?
    Ik zie altijd alleen mijn eigen voorhoofd in beeld.
    Mijn broer in Canada wil ik graag eens in het gezicht zien als we praten.
    Het geluid piept en galmt als mijn zoon belt vanuit Curaçao.
    Hoe zet je die achtergrond aan, en hoe haal je hem weg?
    Doventolk op afstand, ik wil gebaren kunnen zien.
    Zussen in vier landen, allemaal tegelijk op één scherm, kan dat?
    Ik zet een knop op uw tablet waarmee u met één tik uw kinderen in beeld krijgt.
    Oefen met mij: ik bel u, u neemt op, en we zwaaien naar elkaar.
    Teams, Zoom, FaceTime, ik leg uit hoe microfoon en camera aangaan.
    Wekelijks een praatje via het scherm voor wie niet buiten komt.
    In het verzorgingshuis help ik bewoners met beeldbellen naar familie.
    Webcam en headset aansluiten doe ik graag voor u.
    Verjaardag op afstand? Ik regel dat iedereen tegelijk in beeld komt.
    Ik zit naast u bij het digitale gesprek met de specialist.
    Kleinkind ver weg? Samen leggen we de verbinding.
    Een standaard, goed licht en het juiste geluid, dan ziet men u prima.
    Online vergadering van uw vereniging? Ik ben host en laat iedereen binnen.
    Ik leer uw opa skypen in drie lesjes, of hoe dat nu heet.
    Elke zondag een gezichtje op uw tablet om samen koffie te drinken.
    Ik blijf tijdens het eerste gesprek in de buurt voor als het beeld bevriest.
    Voor logopedie of huisarts via de webcam zet ik alles klaar.
    Dempen, hand opsteken, camera omdraaien: na een keer oefenen weet u het.
    De kleinkinderen in Australië groeien en ik zie alleen maar foto's. Er zit een oogje in mijn tablet, dus het moet kunnen. Wie laat zien hoe ik hen levend in beeld krijg?
    Mijn zoon zit in Peru en elke zondag zie ik hem aan tafel zitten. Hoe dat moet met dat beeld en geluid, doe ik graag voor bij een ander met kinderen overzee.
    Onze dochter is naar Nieuw-Zeeland vertrokken met haar gezin, en wij zien alleen het plafond van onze eigen kamer als we proberen te praten. Hoe krijgen we hun gezichtjes erop?
    Mijn ouders in Manila zie ik iedere zondag op het scherm en ik weet dus hoe. Opa's en oma's met kleinkinderen ver weg zet ik in tien minuten klaar.
    Mijn zus is terecht in Kabul en mijn moeder wil haar gezicht zien, niet alleen haar stem horen. Zij heeft een tablet van de kinderen gekregen en is bang voor elk knopje.
    Elke zondag ziet mijn oma op Aruba ons eten, via het beeldscherm tegen de fruitschaal. Zo installeer ik het bij jou ook: één groot knopje, en daar is je familie.
    Onze dochter zit in Nieuw-Zeeland en er is een kleintje geboren. We horen haar wel maar zien alleen ons eigen plafond.
    Ik zet de camera voor u goed en blijf erbij zitten tot uw zus in Canada in beeld zwaait. De eerste keer is een feest, daar wil ik bij zijn.
    Mijn zoon zit in Canada en ik zie enkel mijn eigen plafond als hij belt. Hij wil zo graag mijn gezicht zien, zolang het kan.
    In het ziekenhuis zette ik in coronatijd schermpjes bij bedden. Nu kom ik bij u thuis, tot u uw kleinkinderen elke week ziet lachen.
    Mijn kleinkind in Toronto is geboren en ik zag alleen een stilstaande foto. Hoe krijg ik hem bewegend en met geluid op dat schermpje?
    Ik kom op zondag langs om de verbinding met uw familie in Marokko te maken. U ziet hen, zij zien u, en ik ga zolang op het balkon staan.
    Mijn zoon is geëmigreerd naar Nieuw-Zeeland en over een maand word ik daar oma. Ik wil die baby zien bewegen, niet alleen op een foto. Wie leert me dat?
    Voor ons echtpaar in het verzorgingshuis zoek ik iemand die elke zondag om vier uur de tablet klaarzet, zodat ik vanuit Spanje met ze kan praten en ze me zien.
    Wie helpt mij met Zoom? De huurdersvereniging vergadert voortaan zo.
    Mijn zus gebaart, ik ook, dus gewoon telefoneren heeft geen zin. Beeld moet het zijn.
    Groep bellen met familie in Syrië, ik zie alleen zwart scherm.
    Ze hangen bij mij altijd ondersteboven in beeld.
    De fysiotherapeut doet oefeningen voor via de webcam, alleen staat die van mij op het plafond gericht
    Er piept iets en dan hoor ik mezelf drie keer terug.
    Uitvaart van mijn nicht in Canada wordt live uitgezonden en ik kan er alleen zo bij zijn.
    Mijn man ligt op de IC en er mag niemand bij. De zuster wil met beeld bellen, wie zorgt dat het bij mij werkt?
    Onze oma van 95 wil haar achterkleinkind in Londen zien, ze heeft een tablet maar drukt steeds op het rode knopje.
    Kaartavond op afstand met mijn oude maten, hoe regel je zoiets?
    Ik krijg een uitnodiging met een lange link en een vergader-ID. En dan?
    Taalles online begint maandag, mijn microfoon blijft doorgestreept.
    Kan er iemand zorgen dat ik met mijn kleinkinderen in Brussel kan facetimen? Ik geraak er niet wijs uit.
    Het beeld staat stil met mijn mond open, telkens weer.
    Tijdens mijn studie woonde ik in Chili en belde ik elke week met beeld naar mijn opa. Hij was 88 toen hij het leerde, dus u kunt het ook!
    Ik kom bij u zitten als uw dochter belt, houd het scherm recht en blijf op de achtergrond.
    Kinderen aan de andere kant van de wereld? Met één foto om op te tikken bent u verbonden.
    Vrijwilliger in het hospice regelt beeldcontact met familie die niet kan komen.
    Oefenbelletje doen? U vanuit de keuken, ik vanuit de woonkamer.
    Een online les, rechtszitting of doktersgesprek bereiden we samen voor: licht, geluid, link.
    Ik stel uw tv in als groot beeldscherm met een camera erop.
    Bestuursvergadering via Teams, ik leer alle leden hoe ze erin komen.
    Gezellig een kop thee drinken via de webcam met iemand die aan huis gebonden is, ik bel elke dinsdag.
    Samen met u bel ik naar uw familie ver weg, ook in het Tigrinya of Engels.
    Video-opa leest voor aan kleinkinderen, ik zorg voor de techniek.
    Uw webcam zwart, uw geluid weg? Ik vind het knopje wel.
    Voor slechthorenden zet ik live ondertitels aan tijdens het gesprek.
    Ik toon u hoe ge met beeld kunt bellen, op uw gemak.
    Hoe zie ik mijn kinderen als ze bellen?
    Camera aan, gezicht weg.
    Zwaaien naar de kleinkinderen, ik zorg dat het kan.
    Samen oefenen tot het beeld en het geluid allebei meedoen.
    Mijn vrouw vaart nog en ik zit met een kapotte knie thuis. Ze zegt dat we elkaar kunnen zien op dat schermpje. Bij mij blijft het zwart en hoor ik een brom.
    Vergaderen via een scherm heb ik vaak genoeg gedaan. Zit uw zoon in Canada, dan zet ik het klaar, schrijf drie stappen op een kaartje en oefen tot het vanzelf gaat.
    De doop is in Canada en ze zeggen dat ik er live bij kan zijn op het scherm. Hoe, en waar moet ik in kijken?
    Zie met Kerst je kleinkinderen in Australië. Ik zet het klaar, oefen een keer met je, en ga dan netjes de kamer uit.
    Uw kleinzoon in Australië heeft een tand gewisseld en u kunt het zien. Ik zet het toestel neer, druk op de goede knop en ga in de keuken zitten.
    Mijn achterkleinkind is geboren in Vancouver. Ik hoor haar huilen door de hoorn. Ze zeggen dat je elkaar tegenwoordig ook kunt zien.
    Elke zondag om drie uur belt mijn zus met beeld en dan zie ik alleen mijn eigen plafond. Wie zet mij in het kader?
  `,
  'tv-instellen': `
    Alle zenders zijn weg sinds de kabelaar ze heeft omgegooid.
    Ik zie sneeuw op het beeld en geen geluid.
    Wie programmeert NPO 1, 2 en 3 weer op de eerste knoppen?
    Nieuwe smart-tv staat nog in de doos, wie sluit hem aan?
    Afstandsbediening met te veel knoppen, ik druk steeds verkeerd.
    Hoe zet ik ondertiteling aan voor mijn slechthorende man?
    Netflix kijken op het grote toestel, hoe moet dat?
    De decoder blijft op 'geen signaal' hangen.
    Mijn oude transistor ontvangt geen FM meer, ik wil DAB+ radio.
    Moeder belt elke avond dat haar zender niet te vinden is
    Schotel is verdraaid na storm, wij missen Turkse kanalen.
    De dvd-speler en de soundbar moeten op één scherm, HDMI of scart?
    Onze televies staat op een andere post en ik krijg hem niet terug.
    Wie hangt de beugel op en stelt daarna alles in?
    Uitzending gemist terugkijken lukt me niet.
    Mijn hoortoestel verbinden met het geluid van de kijkkast, kan dat?
    Beeld is opeens in het Duits en alles is zwart-wit.
    CI-module, smartcard, waar moet dat in?
    Mijn wekkerradio loopt een uur voor sinds de zomertijd.
    Ik zoek uw zenders opnieuw en zet ze op de volgorde die u wilt.
    Kastje van de provider aansluiten, kabels erin, klaar is Kees.
    Gepensioneerd radio- en tv-monteur helpt bij een zwart beeld.
    Ik maak stickers op uw afstandsbediening zodat u de goede knop vindt.
    Digitale radio instellen met uw favoriete klassieke zender? Graag.
    Chromecast, Apple TV, NPO Start, YouTube, ik zet het klaar voor een avondje bankhangen.
    Van antenne tot schotel, ik krijg het signaal wel weer binnen.
    Voetbal willen kijken maar geen beeld? Ik kom nog voor de aftrap.
    Een oude platenspeler of versterker weer aan de luidsprekers koppelen, mijn hobby.
    Ondertitels groter, geluid helderder, ik stel het toestel af op uw oren.
    Toestel te zwaar? Ik til hem op het meubel en sluit alles aan.
    Laat mij uw opnames programmeren, dan mist u geen aflevering.
    Koptelefoon zonder draad aansluiten zodat uw man rustig kan slapen.
    Ik zet de regionale omroep en het journaal vooraan.
    Grote knoppenzapper kopen en inleren, drie knoppen is genoeg.
    Na de storing staat er enkel nog sneeuw op nummer één tot en met twintig. Ik wil het journaal en Heel Holland Bakt terug, de rest kan mij gestolen worden.
    Heb zelf na veertien keer bellen met de provider uitgevonden hoe je zo'n kastje opnieuw laat zoeken. Nu zet ik in onze flat bij iedereen de zenders op volgorde.
    Voor mijn slechte oren kocht mijn zoon zo'n draadloze koptelefoon bij het beeld, maar nu hoort mijn man niets. Ik wil dat we allebei kunnen luisteren naar Max.
    Ondertiteling aan, geluid op de gesproken stem, een afstandsbediening met zes dikke knoppen: bij slechthorende buren richt ik het toestel in tot ze hun serie weer volgen.
    Sinds de provider omgezet is, staat Nederland 1 op kanaal 147 en het jeugdjournaal is zoek. De kleinkinderen logeren vrijdag, dus voor die tijd graag.
    Kastje, schotel, drie afstandsbedieningen op tafel en niemand die nog weet welke waarvoor is: geef mij een kop thee en een halfuur. Ook voor die radio met digitaal.
    De Turkse zender weg, de Surinaamse weg, alleen nog ruis en een kookprogramma. Mijn schoonvader loopt de hele dag rond als een geest. Wie krijgt die schotel of dat kastje weer aan de praat?
    Zenders op volgorde, ondertitels aan, de juiste afstandsbediening gevonden: ik zet bij ouderen de televisie zo klaar dat het journaal op 1 zit en niet op 734.
    Sinds het nieuwe kastje er staat heb ik drie afstandsbedieningen en geen enkel programma meer. Ik zit al een week naar een blauw scherm te kijken.
    Zenders op volgorde, ondertiteling aan, muziek op die oude versterker. Ik was radiomonteur en heb de kabeltjes nog op kleur in laatjes liggen.
    Vanwege mijn oren heb ik ondertiteling nodig, en sinds de nieuwe kastjes is die foetsie. Het journaal is nu een goudvissenkom.
    Afstandsbediening met twaalf knoppen te veel? Voor mensen met dementie plak ik er elf af en zet ik de zenders op volgorde.
    Sinds ze aan de kabel hebben gewerkt zijn TV Noord en de kerkdienst weg. Ik druk op alles en nu spreekt hij Duits.
    Zenders op volgorde, ondertitels aan, één afstandsbediening in plaats van drie. Doe ik voor alle ouderen in de straat, tien minuten werk.
    Op dinsdag kijk ik altijd naar mijn serie, maar sinds er een nieuw kastje staat krijg ik alleen een blauw scherm met Engelse woorden. Mijn zoon woont te ver weg om ervoor te komen.
    Ik ben slechtziend en kan die platte knopjes niet uit elkaar houden. Wie maakt er een simpele bediening van, aan, uit, harder en een paar kanalen?
    Televisie doet raar, alles in het Engels.
    Wie weet hoe je bij zo'n Samsung van de winkelstand afkomt?
    Met het WK voor de deur is ons beeld weg, mijn man is ontroostbaar!
    Kan iemand mijn oude tv op de slaapkamer op de kabel zetten? Er moet een splitter en een coaxkabel bij.
    Ik kreeg een tv van de kringloop zonder zapper.
    Moeder drukt op een verkeerde knop en dan staat hij op AV of HDMI 2. Drie keer per week.
    Programma's opnemen kon ik met de video blindelings, met de nieuwe recorder lukt het niet meer.
    Wij willen zenders uit Polen kijken, wat moet ik kopen en wie stelt in?
    Geluid loopt achter op de lippen, daar word ik zeeziek van
    Het beeld van onze telly is uitgerekt, iedereen is een meter breed.
    De radio in de keuken ruist, en mijn vaste zender is van de FM af.
    Netflix vraagt om een code op de tv, en ik kan met die pijltjes geen letters typen.
    Hij is vanzelf kindvergrendeld geraakt, en niemand weet de pin.
    Kerkdienst kijken via de kerkomroep op het grote scherm in plaats van op mijn tabletje, wie sluit dat aan?
    Den tv-bak van den distributie blijft maar opstarten.
    Platenspeler, cassettedeck, versterker, alles had een plek en nu na de verhuizing een doos snoeren.
    Voor mijn man met gehoorapparaten zoek ik een oplossing zodat de buren niet meeluisteren naar het journaal.
    Teletekst is verdwenen, dat was mijn ochtendkrant.
    Bij mij thuis ben ik degene die altijd de snoeren doet, en eerlijk gezegd vind ik dat leuk. Zenders zoeken, volgorde maken, stickers op de knoppen: ik kom graag langs.
    Van televisie met kamerantenne tot smart-tv, ik heb ze allemaal gehad.
    Uw mediabox aansluiten, oude decoder retour, en dan samen zappen tot u het kunt.
    Muurbeugel hangt al? Dan til ik het toestel eraan en stel ik beeld en geluid in.
    Ik leg uit hoe terugkijken, pauzeren en opnemen werkt en schrijf het in drie regels op.
    Gemiste afleveringen? Ik installeer de gratis apps van de omroepen.
    Afstandsbediening kwijt of stuk? Ik leer een universele in.
    Stereo-installatie opbouwen, speakers goed zetten, radio op uw klassieke zender, heerlijk klusje.
    Voor doven en slechthorenden regel ik ringleiding of koptelefoon bij de tv.
    Elf buren hebben nu weer beeld na de omschakeling. Wilt u nummer twaalf zijn?
    Streamen vanaf uw mobiel naar het grote scherm doe ik u voor.
    Wekkers, klokken en radio's zet ik twee keer per jaar op de juiste tijd.
    Sneeuw, blokjes of strepen komen meestal van een slecht stekkertje, en die heb ik bij me.
    Satelliet richten voor zenders uit uw geboorteland, ik klim het dak op.
    Ik kom uwen televies juist zetten, ook op zondag voor de koers.
    Zwart beeld, wel geluid.
    Wie zet SBS en Omroep MAX weer op hun plek?
    Snoertje hier, knopje daar, u kijkt weer.
    Afstandsbediening uitleggen doe ik zonder vaktaal.
    Op de kachelplank staat een toestel met wel negenhonderd zenders, maar ik vind één en twee niet. M'n dochter woont in Spanje en door de telefoon snappen we mekaar niet.
    Zenders zoek, ondertiteling in het Fins, geluid dat na het beeld komt: als nachtportier heb ik alle afstandsbedieningen van het tehuis getemd. Ik kom graag.
    Sinds de storm is alles op zwart: geen beeld, alleen 'geen signaal', en vanavond is de Elfstedendocumentaire.
    Nieuwe afstandsbediening, duizend knoppen. Ik zet je zenders op volgorde en plak een stickertje op de drie die je nodig hebt.
    Zenders op volgorde, ondertitels aan, afstandsbediening met maar zes knoppen. Bij mijn vader werkte het, bij u straks ook.
    Sneeuw op het scherm doet mij denken aan vroeger, toen ik antennes plaatste. Decoder, radio, soundbar: ik sluit het voor u aan.
    De kabelaar heeft "de zenders geoptimaliseerd". Ik ben Omroep Max kwijt! Het staat ergens boven de 800 en ik heb vier afstandsbedieningen.
    Voor moeder is Radio 5 haar alles. Het nieuwe digitale radiootje zegt alleen 'zoeken'. Wie stelt dat even voor haar in op één knop?
    Sinds de stroomstoring zie ik alleen sneeuw. Hij zegt 'geen signaal'. Vanavond is de finale van het schaatsen.
  `,
  'fotos-ordenen': `
    Zes schoenendozen vol kiekjes en niemand weet meer wie erop staat.
    Wie heeft een diascanner? Vader liet duizend raampjes na.
    Foto's van mijn telefoon op de computer krijgen, per jaar in een mapje.
    Ik wil een fotoboek maken voor het gouden huwelijk van mijn ouders.
    VHS-banden van de kinderen, die zou ik nog zo graag terugzien.
    Zwart-witfoto van opa is gescheurd, kan iemand die opknappen?
    Plakhoekjes en albums genoeg, maar mijn handen trillen.
    Mijn iCloud staat vol met twintigduizend plaatjes
    Super 8-filmpjes uit 1972, wie zet ze over op een stick?
    Wie wil samen met mij negatieven uitzoeken?
    Na het overlijden van mijn man wil ik onze vakantieplaatjes op volgorde plakken.
    Ik heb foto's op oude telefoon kapot scherm, kan iemand redden?
    Dubbele weggooien en de rest een naam geven, ik begin er maar niet aan.
    Trouwreportage inscannen zonder het album te slopen, wie durft?
    Een digitaal lijstje vullen voor oma in het tehuis.
    Glasnegatieven uit 1910 gevonden op zolder, wie weet hoe je die bewaart?
    Collage voor een uitvaart maken, er is haast bij.
    Slideshow op de verjaardag van opa, wie monteert de beelden?
    Ik digitaliseer uw dia's, negatieven en oude albums.
    Samen door de dozen, verhalen erbij schrijven en inplakken.
    Handig met Photoshop: ik retoucheer vlekken en scheuren in oude portretten.
    Cassettebandjes en videobanden zet ik over naar mp3 en mp4.
    Fotoboek ontwerpen op de computer? Geef mij de beelden en ik maak een opzet.
    Orde in de digitale chaos: mappen per jaar, per reis, per kleinkind.
    Ik haal uw plaatjes van de telefoon en zet ze veilig op een harde schijf.
    Scrapbooken met stickers en sierpapier, wie komt er plakken?
    Scanner met invoer, dus duizend kiekjes is een middagje werk.
    Amateurfotograaf helpt kiezen welke mogen blijven.
    Namen en jaartallen achterop schrijven, voordat niemand het meer weet.
    Ik maak een diavoorstelling met muziek voor uw jubileum.
    Geheugenkaartjes uitlezen en afdrukken bestellen, ik help kiezen.
    Levensalbum maken met iemand met dementie, plaatje voor plaatje.
    Polaroids en pasfoto's scan ik op hoge kwaliteit.
    Drie schoenendozen, een koekblik en twee telefoons vol plaatjes, van mijn trouwen tot de achterkleinkinderen. Voor ik de ogen helemaal kwijt ben wil ik het op volgorde hebben.
    Mijn scanner heeft alle dia's van mijn reizen verslonden en heeft nog honger. Ik zet uw oude albums op een stickje, per jaar, met namen erbij als u die nog weet.
    Mijn zoon van nul tot zes staat verspreid over drie kapotte telefoons, een harde schijf en een usb-stick. Voor zijn albumpje wil ik alles op een rij.
    Werkloos vormgever met engelengeduld. Duizenden plaatjes, dubbele, vage, gedraaide: ik breng ze met je terug tot een mapje per jaar.
    Op drie oude telefoons staat ons hele leven van voor de oorlog, bruiloft, huis, de hond. Ze gaan bijna kapot. Wie helpt alles veilig op één plek te zetten, met jaartallen?
    Schoenendozen vol kiekjes uit Paramaribo en Den Haag scan ik in, avond na avond. Jij zegt wie tante Es is, ik zet het eronder, klaar voor de familie.
    Elfduizend plaatjes op drie telefoons en een stick, van de Dolomieten tot mijn kleinkinderen, allemaal door elkaar. Ik wil er één boek van, vóór mijn tachtigste.
    Dia's van vroeger scan ik in en zet ze per jaar in mapjes. Heb het voor de hele familie gedaan en mijn apparaat staat nu stof te vangen.
    Mijn zus is overleden en haar mobiel staat vol kiekjes, elfduizend. Ik wil er honderd voor een album, maar ik kom niet voorbij de eerste.
    Ik scan oude dia's en plakboeken in voor mensen die hun geheugen verliezen, met namen erbij, zolang die nog te binnen schieten.
    Veertig jaar dia's in sleetjes, plus 9000 kiekjes op mijn toestel. Voor ik doodga zou ik daar een lijn in willen zien.
    Ik heb een scanner die albums aankan. Breng uw trouwdag en de kinderen maar, dan zet ik ze op jaartal op een stickje.
    Toen mijn moeder overleed kreeg ik als oudste alle albums. Ik wil ze inscannen zodat mijn broers ook een exemplaar hebben, maar een scanner heb ik niet en tijd evenmin.
    Op mijn telefoon, twee laptops en vier stickjes staan plaatjes door elkaar. Elke keer als ik begin raak ik verdwaald in de kiekjes van de kat.
    Wie heeft nog een videorecorder? Trouwfilm op Video 2000.
    Mijn man heeft Alzheimer en kijkt graag naar vroeger. Wie maakt met ons een boek met zijn jeugd, met namen eronder in grote letters?
    Alle albums ruiken muf en de lijm laat los.
    Een mooie plaat van ons boerderijtje uitvergroten en inlijsten, hoe gaat dat?
    Smalfilms en spoelen van mijn schoonvader, hij filmde het dorp in de jaren zestig.
    Kan iemand een filmpje knippen en plakken voor de 50-jarige bruiloft van mijn ouders
    Ik kan mijn foto's niet meer vinden na update van telefoon, zijn van mijn kinderen klein.
    Voor de afscheidsdienst van papa moeten tweehonderd beelden op volgorde met zijn muziek eronder.
    Vakantie Noorwegen, 3000 opnames, en ik wil er vijftig in een boekje van de Hema.
    Google waarschuwt dat de opslag vol is en dat mijn plaatjes verdwijnen.
    Mijn geboorte staat op een bandje van zo'n kleine camcorder, waar ik geen apparaat voor heb.
    Ge kent dat wel: schuiven vol losse foto's, en niemand die ze ooit inplakt. Wie doet het samen met mij?
    De historische kring zoekt hulp om oude ansichtkaarten te beschrijven en te digitaliseren.
    Grootvader in uniform, maar het portret is vol vlekken en een stukje van zijn gezicht is weg.
    Stamboek met beelden van alle neven en nichten, ik zoek iemand die het opmaakt.
    Een oude camera met een rolletje er nog in, weet iemand wat je daarmee kan?
    Mijn hobby is oude beelden redden. Ik heb een goede scanner voor dia's en negatieven, en ik neem de tijd om met u te praten over wie er op staat.
    Ik ben grafisch vormgever met pensioen en maak van uw losse kiekjes een fraai boek, voor een jubileum of zomaar.
    Uw videobanden op een dvd of usb, ik heb alle oude apparatuur nog staan.
    Samen een middag sorteren: bewaren, weggeven, weggooien, en koffie.
    Ik leer u hoe u foto's van het toestel haalt, mapjes maakt en ze bij de drogist laat afdrukken.
    Stoffige lijstjes, verbleekte portretten, ik poets ze digitaal op.
    Een filmpje monteren met titels en muziek voor uw trouwdag? Leuk!
    Herinneringsboek met iemand die vergeetachtig wordt, ik doe het liefdevol.
    Plakboeken maken met schaar, lijm en mooi papier bij u aan tafel.
    Cloud, harde schijf, stickje: ik zorg dat alles op twee plekken staat.
    Duizend dia's? Mijn apparaat slikt er vijftig tegelijk, geef de sleetjes maar mee.
    Gezichten herkennen per persoon, de computer kan dat en ik laat u zien hoe.
    Ik stel met u de mooiste plaatjes voor een kalender voor de kleinkinderen samen.
    Oude filmkes van de communie of het trouwfeest zet ik voor u over.
    Wie plakt er met mij drie dozen vakantie in?
    Dia's naar de computer, hoe doe je dat?
    Albums, dozen, stickjes, ik breng er lijn in.
    Scannen doe ik, vertellen doet u.
    Elfduizend kiekjes van dertig jaar op zee, deels op schijfjes, deels op een oude mobiel. Mijn dochter trouwt en wil er tien. Ik kan ze niet vinden.
    Ik was beeldarchivaris bij een krant. Schoenendozen met dia's en albums vol vergeelde gezichten scan ik, zet ik op jaar en geef ik terug op een stickje.
    Voor moeders 90e wil ik een filmpje met alle plaatjes, die staan op vier toestellen, een cd'tje en in de wolk. Over drie weken moet het af.
    Dia's en albums uit een nalatenschap scan ik in, met jaartal erbij, zodat de hele familie ze krijgt.
    Zestien duizend kiekjes op één kaartje en nooit meer iets terugvinden. Op mijn bank maken we er mapjes en een album van.
    Dia's, negatieven, vergeelde trouwfoto's: mijn scanner staat warm. Ik zet ze op een stickje met jaartal erbij.
    Vierduizend dia's van mijn man. Bergen, bergen, ik, bergen. Ik wil ze op een stickje voor de kinderen. Hoe in vredesnaam?
    Mijn telefoon zegt elke dag: opslag vol. Allemaal plaatjes van de kleinkinderen, dubbel en dwars. Weggooien durf ik niet, wie zet ze netjes in mapjes?
  `,
  'veilig-internet': `
    Iemand belde zogenaamd van Microsoft en nu vertrouw ik mijn computer niet.
    Ik heb op een raar linkje geklikt in een sms van de pakketdienst.
    Al mijn wachtwoorden staan op een briefje, dat moet toch anders.
    Er springen steeds advertenties open en hij waarschuwt voor een virus.
    Mijn Facebook is gehackt en stuurt mensen berichten.
    Kreeg een appje "hoi mam, nieuw nummer", is dat echt?
    Mail van de bank of phishing, wie kijkt mee?
    Welke virusscanner heb ik nodig en moet ik ervoor betalen?
    Hoe zorg ik dat mijn kind van negen geen enge dingen ziet op YouTube?
    Ik wil weten wie allemaal mijn gegevens hebben en minder gevolgd worden.
    Verificatie in twee stappen, ik snap er geen jota van
    Oude vrouw geld kwijt door vals telefoontje, wat nu doen?
    Moeder heeft een vriend op datingsite die om geld vraagt.
    Cookies accepteren of weigeren, ik weet nooit wat verstandig is.
    Ze hebben me bijna opgelicht via een QR-code op een parkeerautomaat.
    Mijn laptop is op slot en er staat dat ik bitcoins moet betalen.
    Er is met mijn creditcard iets besteld in China.
    Pop-up met een sirene en een 0800-nummer, moet ik bellen?
    Hoe verwijder ik mijn naam en oude foto's uit Google?
    Ik leer u nepmail van echt te onderscheiden met voorbeelden.
    Wachtwoordkluis instellen, dan hoeft u er nog maar één te onthouden.
    Oud-politieman geeft voorlichting over babbeltrucs en spoofing.
    Virusscan draaien en rommel eraf, ik doe het gratis.
    Twijfelt u over een berichtje? Stuur het door en ik kijk of het klopt.
    Ouderlijk toezicht en schermtijd stel ik met u in.
    Privacy-instellingen van Facebook en Google lopen we samen na.
    Ik help uw gehackte account terug te krijgen.
    Kom naar mijn praatje over WhatsAppfraude in de bibliotheek.
    Ethisch hacker in opleiding maakt uw router en wachtwoorden steviger.
    Aangifte van internetoplichting doen, ik zit naast u.
    Samen twee-stapsverificatie aanzetten, het is minder eng dan het klinkt.
    Nepwebwinkels herkennen, ik leer u waar u op moet letten.
    Spamfilter aanscherpen en nieuwsbrieven afmelden doe ik met u.
    Slachtoffer van een neptrucje? Schaam u niet, we lopen samen de stappen na.
    Updates, firewall, back-up: een digitale apk aan de keukentafel.
    Iemand appte dat hij mijn zoon was met een nieuw nummer, en ik had bijna 1800 euro gestuurd. Nu vertrouw ik geen enkel bericht meer. Hoe herken je zulke boeven?
    Bij de recherche deed ik oplichting. Met een kop thee loop ik uw mails en berichtjes door en wijs aan welke vals zijn, en waar je nooit op moet drukken.
    Mijn dochter van twaalf krijgt rare berichten van een onbekende jongen en ik weet niet hoe ik haar account dicht zet zonder dat ze boos wordt. Wie weet hoe dat werkt?
    Tweedejaars cybersecurity: ik laat grootouders zien hoe een nepberichtje van hun zogenaamde kleinkind eruitziet, voordat ze geld overmaken.
    Een man die op internet zegt dat hij kolonel is stuurt mijn zus hartjes en vraagt nu om cadeaukaarten. Zij gelooft het. Wie legt haar uit hoe die oplichters werken?
    Bericht van je bank, je zoon met een nieuw nummer, een pakje waarvoor je nog twee euro moet betalen: ik laat zien waar je op let. Was zelf 900 euro kwijt.
    Er belde een keurige meneer namens de bank en ik heb hem bijna mijn codes gegeven. Nu vertrouw ik geen mailtje meer, ook de echte niet.
    Vijfentwintig jaar in de beveiliging van netwerken. Ik leer u in een uurtje hoe je een nepbericht herkent en wat een goed wachtwoord is, zonder moeilijke woorden.
    Ik was eenzaam en hij was zo aardig, die kapitein. Achthonderd euro verder durf ik mijn mail niet meer te openen. Wie helpt me alles dichtzetten?
    Slachtoffer geweest van een nepdokter met wonderpillen, nu leg ik uit waaraan je zulke berichtjes herkent. Zonder je dom te laten voelen.
    Er belde een man van "de bank" en ik heb op een link geklikt. Niets kwijt, denk ik, maar ik durf nu niks meer. Wie kijkt het na?
    Als ex-politieman laat ik u zien hoe je een vals berichtje herkent en maak ik sterke wachtwoorden met u. Liever vooraf dan achteraf.
    Er belde een vriendelijke meneer van de bank en ik heb hem laten meekijken op mijn computer. Nu durf ik niets meer aan te raken, wie controleert of alles schoon is?
    Mijn dochter van twaalf zit op Snapchat met mensen die ze niet kent. Ik wil haar beschermen zonder alles te verbieden, maar ik snap die apps zelf niet.
    Is deze mail echt van de Belastingdienst?
    Overal hetzelfde wachtwoord, de naam van mijn poes. Mijn zoon zegt dat dat niet meer kan.
    Na het downloaden van een gratis spelletje krijg ik alleen nog vieze plaatjes te zien.
    Iemand doet zich op Facebook voor als mij en vraagt mijn vriendinnen om geld!
    Ik heb voor vijfhonderd euro schoenen besteld bij een winkel die niet bestaat. Wat moet ik nu doen en hoe voorkom ik het?
    Mijn man surft en klikt overal op.
    Iemand stuurt link van postbedrijf, betalen 1,99, ik heb kaartnummer ingevuld, nu bang.
    Hoe weet een reclame dat ik gisteren naar een bed heb gekeken?
    Wij zoeken een spreker over nepberichten en oplichting voor de soos van ouderen.
    Een virusscanner die al verlopen is en elke tien minuten alarm slaat
    Kan iemand mijn Instagram terughalen? Wachtwoord is veranderd door een ander.
    Mijn neef appt om een code van zes cijfers, en toen was mijn WhatsApp weg.
    Een oude vriend van mijn moeder stuurt foto's van Bitcoin-winsten en zij wil instappen.
    Ze dreigen filmpjes van mij te verspreiden als ik niet betaal, is dat bluf?
    Moet ik nu cookies aanvaarden of niet? Ge wordt er zot van.
    Is gratis wifi in de trein te vertrouwen?
    Met een vals bericht van mijn zogenaamde kleinkind ben ik tweehonderd euro lichter, en ik schaam me dood.
    Als gepensioneerd rechercheur weet ik hoe oplichters denken. Graag kom ik bij u of in de zaal vertellen waar u op moet letten, zonder u bang te maken.
    Onzeker over een mailtje? Eerst mij vragen, dan pas klikken.
    Ik laat ouders zien wat kinderen op TikTok en Roblox doen en hoe je afspraken en filters instelt.
    Samen maken we van al die briefjes met wachtwoorden één veilig kluisje.
    Malware, toolbars en neppe waarschuwingen ruim ik van uw laptop.
    Net opgelicht? Ik help u de bank bellen, alles blokkeren en de schade melden.
    Quiz met echte en valse berichten, voor buurthuis of koffieochtend.
    Uw accounts extra op slot met een code op de telefoon, ik doe het met u.
    Student cybersecurity checkt gratis of uw gegevens gelekt zijn.
    Foute vriend op een datingsite? Ik kijk discreet mee of zijn foto's gestolen zijn.
    We zetten uw Facebook dicht zodat vreemden niets meer van u zien.
    Tien gouden regels, groot geprint naast uw beeldscherm.
    Kinderen leren omgaan met online pesten en vreemden, ik gaf er les in.
    Hoe een nepshop te herkennen is, leg ik uit aan uw eigen bestelling.
    Ik kijk of er geen rommel of spionnen op uwen computer zitten.
    Automatische updates en een goede back-up, dan ligt u 's nachts niet wakker van gijzelaars.
    Gehackt, denk ik.
    Vreemd sms'je van mijn 'zoon', wat nu?
    Klik niet, bel mij.
    Wachtwoorden verzinnen die u wél onthoudt, ik weet een trucje.
    Ik schreef jarenlang over oplichters, dus ik ken hun trucs. Nepsms van de bank, verliefde generaals, bitcoinbeloftes: laat het mij zien voor u klikt.
    Er heeft iemand met mijn naam besteld, ik kreeg een deurwaarder, en ik gebruik overal hetzelfde woord met een 1 erachter. Marktkoopvrouw, 63, geschrokken.
    'Hoi mam, dit is mijn nieuwe nummer.' Ik had bijna 900 euro overgemaakt. Hoe weet ik voortaan wat echt is?
    Ik laat zien hoe nepberichtjes van een pakketdienst eruitzien, juist in december, en zet sterke wachtwoorden in een schriftje.
    Die bank belt nooit om uw pincode. Na mijn loopbaan bij de recherche vertel ik graag bij een kop thee hoe oplichters praten en hoe u ophangt.
    Zesendertig keer hetzelfde wachtwoord? Ik zeg niks. Ik help je aan een kluisje, dubbele controle en een neus voor nepmail.
    "Hoi mam, dit is mijn nieuwe nummer." En ik heb betaald. 1.850 euro. Ik heb het nog aan niemand verteld. Wie leert mij hoe ik dit nooit meer doe?
    Ik krijg per dag twintig berichten dat mijn pakket vastzit. Ik heb niks besteld. Klikken of niet? Wie kijkt met me mee wat echt is en wat boeven zijn?
  `,
};
