import type { BranchExamples } from '../../../lexicon.js';

export const company: BranchExamples = {
  gezelschap: `
    Zondags is het ergste. Kinderen ver weg, de tv praat alleen maar terug in herhalingen. Een bezoekje van een uurtje, over niks of over de oorlog, ik ben niet kieskeurig.
    Na m'n pensioen in de haven zit ik maar naar de schepen te kijken. Liever ga ik bij iemand langs die niet meer buiten komt, beetje ouwehoeren over vroeger.
    Pa was dokwerker in IJmuiden, nu tachtig, blind en boos op de wereld. Vanuit Perth bel ik, maar hij hangt op. Een kerel die tegen een stootje kan en met hem over schepen leutert?
    Als verpleegster zat ik nooit, ik rende. Nu kan ik zitten. Bij een dame in de aanleunwoning schuif ik een stoel bij het raam en hebben we het over de duiven.
    Mijn moeder past vier dagen op de kinderen en is de andere drie dagen stil. Na het overlijden van pa wil ze gewoon iemand op visite, niet altijd dat getier van kleuters om zich heen.
    Studente, 20, oma's van mezelf zitten in Turkije. Ik kom graag bij een oudere mevrouw of meneer gewoon zitten, kletsen en luisteren naar vroeger.
    Op de bank zit ik vaak alleen als Lotte eindelijk slaapt. Geen oppas nodig, wel een volwassen mens die 's avonds een uurtje langskomt.
    Sinds mijn vrouw in het dorp van haar ouders begraven ligt, is het hier stil. Ik zet thee voor twee, uit gewoonte. Wie komt er eens zitten, al is het om over niets te praten?
    Jong gezin met lawaai zoekt opa of oma om te bezoeken. Onze ouders zitten in Roemenië. Wij komen op zondag langs met koek, kinderen en alle verhalen van de week.
    Na het pensioen heb ik mijn gereedschap nog drie keer gepoetst en toen was het op. Ik zit veel. Als er iemand wil binnenlopen, de deur klemt niet.
    Ik ben een goede luisteraar, zeggen ze, en heb nog nooit haast gehad. Een uurtje bij iemand op de bank zitten, over vroeger of over niets.
    De thuiszorg blijft zeven minuten en daarna hoor ik de klok tot het avondeten. Is er iemand die eens blijft zitten?
    Ik ben 29, werk thuis en heb in deze stad nog nooit iemand binnen gehad. Kom eens op de bank hangen en praten over niks.
    Sinds ik uit detentie ben mijden mensen mij in het portiek. Ik zoek geen preek, alleen iemand die zo nu en dan aanbelt omdat hij dat wil.
    Op dinsdagen ben ik vrij en bezoek ik graag iemand die weinig de deur uit komt. Ik kan goed luisteren en ook goed mijn mond houden.
    Ik bin zelf ok alleen en ik kan slecht tegen de stilte. A'j wilt kom ik bij oe op huus en proot wij over vrogger.
    Mijn kinderen wonen in Australië en de televisie praat niet terug. Op donderdagmiddag zou ik graag een gezicht zien.
    Sinds mijn pensioen is het stil in huis. Ik kom graag een uurtje zitten bij iemand die ook niet veel aanloop heeft.
    Kletsen is de helft van mijn vak. De schaar laat ik thuis en ik kom gewoon zitten, bij iemand die al dagen alleen de radio hoort.
    Sinds de praktijk verkocht is zwijgt de telefoon. Mijn vrouw heeft haar clubs. Ik zou het waarderen indien een heer van mijn leeftijd wekelijks een uur kwam praten over de beurs en Bach.
    De feestdagen zijn voorbij, de kaarten liggen in de doos en er komt geen mens meer. Eén uurtje in de week iemand in de andere stoel.
    Ik studeer en mis mijn oma, dus ik kom graag bij een ander zijn oma zitten. Thee, roddels, de fotolijstjes.
    Op de dag van de storm zat ik tot de ochtend rechtop in bed en er was niemand om even tegenaan te praten. Ik ben 88.
    Op tweede kerstdag ben ik vrij van drie tot vijf, en ik heb een kersenvlaai. Bij wie is de stoel leeg?
    Een goed oor, verder niets. Ik kom een uurtje zitten, luister naar wat er gezegd of gezwegen wordt en ga weer weg.
    Ben negentien en mijn oma woont in Kaapverdië. Ik mis dat gepraat met oude mensen, dus ik wil wekelijks bij iemand aanschuiven die ook wel bezoek kan gebruiken.
    Schuw ben ik zelf ook, dus aan gladde praatjes doe ik niet. Maar als uw dagen lang zijn, kan ik er best een middag van meekomen maken.
    De klok tikt hier harder dan vroeger. Van maandag tot zaterdag spreek ik alleen de vrouw van de bloeddruk.
    Moeder zegt dat ze niemand nodig heeft en belt mij vervolgens elf keer per dag op het werk. Ik denk dat ze gewoon iemand in de kamer wil. Wie gaat er eens per week bij haar zitten?
    Meneer (67) woont alleen, heeft afasie en daardoor zijn vrienden verloren. Wij zoeken een man met geduld die wekelijks langskomt en stiltes niet erg vindt.
    Mijn parkiet zegt "wat een weer" en dat is dan de hele conversatie van de dag.
    Sinds mijn man er niet meer is, is het zo stil in huis. Wie komt er af en toe langs?
    Mijn moeder van 88 zit de hele dag alleen in haar stoel en zou opleven van bezoek.
    Gezocht: iemand die een uurtje bij mijn oom in het verpleeghuis wil zitten, familie woont ver weg.
    Ik voel me vaak eenzaam, vooral op zondag. Is er iemand die dat herkent en aanspraak zoekt?
    Buddy gevraagd voor een jongeman met autisme die weinig contacten heeft
    Ik woon pas kort hier en ken niemand, de muren komen op me af.
    Wie zou zo vriendelijk willen zijn mijn tante op de gesloten afdeling eens per week te bezoeken?
    Mijn vader heeft dementie en wordt onrustig als hij alleen is; een rustig persoon naast hem op de bank is al genoeg.
    Aanspraak gezocht, ik zie dagen niemand behalve de thuiszorg
    Ge moet niks speciaals doen, gewoon wat in de zetel bij ons bomma zitten en luisteren.
    Zoek maatje voor 1x in de week, gewoon beetje ouwehoeren over van alles
    Bewoonster van het hospice wil graag dat er 's avonds iemand aan haar bed zit.
    Na mijn scheiding is m'n kring klein geworden, ik mis iemand om mee te praten.
    Ik ben alleen in Nederland, mijn familie in Syrië. Ik wil graag een Nederlandse mevrouw die mij bezoekt.
    Weduwnaar van 79 zoekt een dame of heer voor een goed gesprek over politiek en geschiedenis.
    Door mijn MS kom ik de deur niet meer uit, dus de wereld moet maar bij mij naar binnen komen.
    Onze cliënte krijgt nooit visite op de woongroep, terwijl ze zo gezellig is.
    Wie wil met kerst een paar uurtjes bij een alleenstaande buurvrouw doorbrengen?
    Slechtziende man hoopt op een bezoekvrijwilliger die ook eens de post of de krant voorleest
    Mijn vrouw kan niet alleen gelaten worden, wie houdt haar gezelschap als ik naar de kaartclub ben?
    Ik heb een depressie gehad en durf langzaam weer mensen toe te laten. Een geduldig maatje zou fijn zijn.
    Bezoekje gevraagd voor oud-schipper met prachtige verhalen maar zonder kinderen.
    De dagen duren lang in het verzorgingstehuis, ze kijkt maar uit het raam.
    Ik kom graag een paar uur per week bij een oudere die weinig aanloop heeft.
    Luisterend oor beschikbaar, ik heb tijd en oordeel niet.
    Laat mij maar op visite komen bij uw moeder in het zorgcentrum, ik werk er om de hoek.
    Student psychologie wil maatje zijn van iemand die zich alleen voelt.
    Ben pas met pensioen en zou het leuk vinden iemand een gezellige middag te bezorgen.
    Zit u ook elke avond in uw eentje voor de tv? Ik schuif graag naast u.
    Als voormalig verpleegkundige ben ik niet bang voor dementie, ik zit met plezier bij mensen op de afdeling.
    Wij zijn een moeder en een dochtertje van 6 en vrolijken graag een opa of oma op met een bezoekje.
    Met m'n hondje kom ik langs bij bewoners die daar blij van worden
    Iemand nodig om ff tegenaan te praten? Ik woon in de wijk en ben meestal thuis.
    Buddy voor iemand met een psychische kwetsbaarheid, ik heb zelf ook het een en ander meegemaakt.
    Ik wil mijn Nederlands oefenen en een oude mens blij maken met mijn komst.
    Waken bij een stervende, zodat niemand alleen hoeft te gaan: dat doe ik met respect en rust.
    Praatje, lachje, kruiswoordpuzzel erbij. Op dinsdag ben ik vrij voor wie het gezellig wil hebben.
    Een luisterend oor voor rouwenden, na het verlies van mijn zoon weet ik wat stilte doet.
    Mantelzorger, ga gerust een dagje weg, ik blijf zolang bij uw partner.
    Ook jonge mensen kunnen zich rot voelen alleen. Ik ben 24 en word graag iemands maatje.
    Ik ga toch elke week naar mijn schoonmoeder in het verpleeghuis, er kan best een tweede adresje bij.
    Een beetje warmte en aandacht geven, dat lijkt me mooi vrijwilligerswerk.
    Spraakzame Vlaming komt met plezier bij u in de living zitten tegen de eenzaamheid.
    Mijn buurvrouw is 93 en hoort nog goed, maar haar kinderen zitten in Canada. Ik ga zelf elke maandag even bij haar zitten, wie neemt een andere dag voor zijn rekening?
    Niemand om tegen te zeggen dat het lekker weer is.
    Al drie jaar mantelzorger voor mijn man met Lewy body. Ik zou eens naar de kapper willen zonder me zorgen te maken. Wie past er dan even op hem?
    Oppas gezocht voor een volwassene: mijn zus van 54 met een verstandelijke beperking kan 's avonds niet alleen thuis blijven.
    Ik ben 31 en zit door long covid al twee jaar op een verduisterde slaapkamer. Twintig minuten iemand naast mijn bed is voor mij een feestje.
    Geen hulpverlener gezocht, gewoon een mens die komt buurten.
    Onze vader praat over duiven, over Feyenoord en over de haven. Als iemand daar een keer per week naar wil luisteren, is zijn dag goed.
    De verzorgsters hebben geen tijd om te blijven zitten.
    Dhr. is 76, alleenstaand, bescheiden, drinkt niet meer. Hij zoekt een bezoekmaatje (m) dat hem niet betuttelt en ook tegen een stilte kan.
    Vriendendienst gevraagd voor een vrouw met borderline, ze heeft moeite met vertrouwen maar is heel trouw
    Sinds de poes dood is, praat ik tegen de kamerplant. Tijd voor echte aanspraak dus!
    Mijn mama verstaat alleen Turks en in het tehuis kan niemand met haar praten. Wie spreekt Turks en wil haar bezoeken?
    Op feestdagen is het hier uitgestorven en voel ik me het vijfde wiel. Iemand die oudejaarsavond ook alleen zit?
    Mevrouw is blind geworden en de radio is haar enige gezelschap. Ze zou het heerlijk vinden als er iemand komt vertellen wat er buiten gebeurt.
    Kan er een paar keer overdag iemand bij mijn moeder binnenlopen als ik op vakantie ben?
    Ik heb kanker en mijn vrienden weten niet meer wat ze moeten zeggen. Ik zoek iemand die gewoon durft te komen.
    Bezoekvriendin gevraagd, liefst katholiek, om samen ook een rozenhoedje te bidden
    Wij zijn een echtpaar van dik in de tachtig en onze kennissen vallen weg als bladeren van een boom. Wie heeft zin om bij ons binnen te wippen?
    Mijn broer zit in de gevangenis van zijn eigen hoofd, zegt hij zelf. Een maatje dat met hem zit te kletsen over motoren zou hem eruit halen.
    Bompa is content als er volk over de vloer komt.
    Ouderenadviseur zoekt voor een heer in een aanleunwoning iemand die wekelijks aanbelt. Hij ziet nu alleen de maaltijdbezorger.
    Voel me zo alleen de laatste tijd...
    Ik ben vorig jaar gestopt als buschauffeur en mis de mensen. Daarom wil ik graag één ochtend in de week doorbrengen met iemand die niet veel mensen meer ziet.
    Respijt voor mantelzorgers: drie uur aanwezig zijn, sleutel op zak, ik blijf rustig bij uw man of vrouw.
    Ik kan goed zwijgen en goed luisteren.
    Mijn eigen oma woont in Polen en ik mis haar heel erg. Ik wil een Nederlandse oma bezoeken, ik breng bloemetjes en we praten.
    Maatje voor een jongvolwassene die vastgelopen is, geen hulpverlener, gewoon iemand naast je.
    Elke tweede zondag heb ik niks te doen omdat de kinderen dan bij hun vader zijn. Dan kom ik graag bij iemand buurten die ook tegen de zondag opziet.
    Handen vasthouden, beetje neuriën, naast het bed zitten: ook als praten niet meer gaat ben ik er voor uw dierbare.
    Voorlezen uit een streekroman of de Margriet? Ik kom met mijn leesbril!
    Ik zit zelf in een rolstoel en weet wat het is om te wachten tot de bel gaat. Woon gelijkvloers of met lift, dan sta ik zo bij je voor de deur.
    Geloof of geen geloof, rijk of arm, ik kom bij iedereen over de vloer
    Maatschappelijke stage: ik ben 15 en moet 30 uur maken. Ik zou die uren willen zitten bij een opa of oma die het gezellig vindt, mag ook samen tv kijken.
    Met mijn twee cavia's op schoot kom ik dementerenden een glimlach brengen.
    Oud-dominee bezoekt wie daar behoefte aan heeft, zonder preek.
    Ik werk in ploegendienst en ben daardoor vaak overdag vrij. Een zieke of eenzame buur die behoefte heeft aan reuring mag me altijd een berichtje sturen.
    Als bewoner van nummer twee kijk ik bij de oudjes op onze galerij al even om het hoekje; in de andere flat wil ik dat ook doen.
    Een bezoekje aan iemand in het ziekenhuis of revalidatiecentrum die verder niemand heeft? Ik doe het met plezier
    Rouw, scheiding, ontslag, ik heb het allemaal gehad. Als je een schouder zoekt zet ik de stoelen vast klaar.
    Kom ne keer klappen, zeggen ze bij ons. Ik doe dat gaarne bij mensen die niet meer buiten geraken.
    Nachtje slapen bij iemand die niet alleen durft? Ook daarvoor mag u mij vragen.
    Ik kan goed met mensen met autisme, mijn broer heeft het ook. Samen in één ruimte en elk ons eigen ding doen is ook gezelschap.
  `,
  'koffie-drinken': `
    Het zetapparaat maakt minstens vier kopjes en ik drink er een. Om half elf zit ik klaar, koekje erbij, suiker staat op tafel. Wie komt er wel eens op de lege stoel?
    Sinds het winkeltje dicht is mis ik de aanloop. Elke dinsdagochtend staat bij mij de pot bruin aan, de achterdeur is los, en ik heb zes mokken.
    Tussen tien en elf, als iedereen naar school is, is het hier te stil. Heb jij ook pauze tussen twee banen, dan zet ik een pot en haal ik stroopwafels.
    Mijn keukentafel heeft acht stoelen, een suikerpot en geen enkele agenda. Jonge ouders met rode ogen mogen vanaf negen uur binnenlopen voor een bakkie.
    Iedere dag is 15:00 het moment dat we buiten zaten op de stoep in Tripoli, kleine kopjes, veel suiker. Wie komt dat met me doen? Ik heb kardemom.
    Bunna, drie rondes, met popcorn en wierook, dat is bij ons een hele middag. De laatste heet zegen. Ik doe hem graag voor buren die nog nooit binnen waren.
    Gewoon een bakkie, hoor. Mijn deur staat van tien tot elf open, ik heb speculaasjes en een mening over alles. Ook voor wie nog zoekt naar de woorden.
    Een bak troost om half elf, met een speculaasje, en dan eens niet tegen de radio praten. Dat is de hele vraag.
    De percolator gaat hier elke dag om tien uur aan en ik zet altijd te veel. Achterom, de poort is los, schoenen hoeven niet uit.
    Sinds de scheiding heb ik om de week een leeg weekend. Wie drinkt er zaterdagochtend een cappuccino met me op het plein?
    Ik ben doof en lees lippen. Op een rustig terras lukt een gesprek heel goed, als u me aankijkt. Wie schuift aan met een espresso en appeltaart?
    De pot is bij mij altijd bruin en de deur altijd open. Loop binnen tussen tien en twaalf, ik ben pas weduwe en heb kopjes genoeg.
    Net uit mijn burn-out gekrabbeld. Een bakkie in een stil tentje, een half uur en dan weer naar huis, is precies wat ik iemand kan bieden.
    Ik woon pas drie weken op nummer 18 en ken alleen de postbode. Wie heeft zin in een bakkie, bij mij of bij jou?
    In de recreatiezaal van de flat zet ik elke woensdag om tien uur een kan en een schaal speculaas. Aanschuiven, ook als u niemand kent.
    Steeds zie ik ouderen die blij zijn met mijn vijf minuten. Buiten diensttijd wil ik er wel een uur van maken: ik breng de kano's mee, u zet de pot.
    Woensdags mis ik de krantentafel in de bieb waar ik altijd stond in te schenken. Wie wil er bij mij thuis om half elf een bakje en het nieuws doornemen?
    Mijn collega's zijn vierkantjes op een scherm. Ik snak naar een echt mens om half elf, tien minuten aan de keukentafel, over het weer en niet over sprints.
    Net bevallen, alleen thuis met een huilbaby en de muren komen op me af. Een bak leut met een volwassene erbij, bij mij of in het park.
    Iedere donderdag om tien uur staat de kan hier klaar. Ook voor wie net gescheiden is en geen zin heeft om daarover te praten.
    Nieuw in de straat sinds vorige week, nog geen gezicht gezien behalve de postbode. Ik heb appeltaart en een percolator.
    Marktdag, half elf, het bankje onder de luifel. Ik zit er met een thermosfles en twee bekers, de tweede is voor u.
    De pot is vers, het bezoek ontbreekt. Elke ochtend om tien uur zit er op mijn galerij een stoel klaar met een kussen erop.
    Bij ons in de moskeekeuken staat er woensdag muntthee en cake. Buren van elke soort mogen binnenlopen, schoenen uit en vertellen maar.
    Cappuccino kan ik met een hartje erin. Ik was barista, nu heb ik een baby en behoefte aan grote-mensenpraat aan mijn keukenbar.
    Mijn apparaat zet twaalf kopjes en ik drink er één. Rekent u zelf maar uit. Elke ochtend om tien uur staat hij te pruttelen.
    de bakker heeft nu een hoekje met tafels maar alleen ga je daar niet zitten toch wie zit er tegenover mij met een cappuccino
    Sinds mijn pensioen mis ik vooral het apparaat op de gang en wat daar gezegd werd. Wie wil er met mij over niks praten, om half elf?
    Wie komt er 's morgens een bakkie bij mij doen? De pot staat altijd klaar.
    Zin in een cappuccino op een terras, maar alleen zit ik daar zo verloren.
    Ik zoek buurvrouw voor samen çay drinken en beetje praten.
    Een kopje thee met een koekje erbij smaakt beter met z'n tweeën.
    Om elf uur een bakje troost met iemand uit de flat, lijkt me heerlijk
    Kennen jullie een leuk cafeetje in het centrum en ga je met mij mee voor een latte?
    Oudere heer, nog goed ter been, wil op donderdag in de brasserie een kop koffie nemen met een leeftijdgenote.
    Ik bak elke week appeltaart en krijg hem nooit op, wie schuift aan voor een punt met slagroom?
    Gezocht: koffiemaatje
    In het buurthuis is er een koffieochtend, maar ik durf er niet alleen heen.
    Mijn moeder zou het fijn vinden als er iemand tussen de middag een bakje komt leuten.
    Senseo aan, speculaasje erbij, nu nog gezelschap!
    Wie heeft er tijd om rond vier uur thee te komen drinken? Ik woon beneden, makkelijk te bereiken.
    Ik wil graag met iemand naar een tearoom voor een high tea
    Ik werk thuis en mis het kletsen bij het koffieapparaat, wie neemt pauze met mij?
    Ge zijt welkom voor een tas koffie met een stuk rijsttaart.
    Vroeger dronk ik altijd met mijn zus in de HEMA een bakje, sinds zij er niet meer is ga ik niet.
    Sociale angst, maar een muntthee met één persoon moet lukken. Wie wil?
    Jonge mama zoekt andere mama's voor een koffietje terwijl de baby's slapen
    Ken hier nog niet zoveel mensen, zullen we 'n espresso pakken bij de bakker?
    Zaterdag na de markt even neerstrijken voor een verkeerd met appelgebak, wie sluit aan?
    Elke woensdagochtend zit ik in de bieb aan de leestafel, kom er gezellig bij zitten met een kopje.
    Kom binnen voor een vers gezet bakkie, de deur staat open op maandagochtend.
    Ik neem zelfgebakken cake mee en u zet de thee, goed?
    Op vrijdag drink ik graag bij iemand in de buurt een kop koffie.
    Gezellig leuten met een koekje uit de trommel, dat kan bij mij aan de keukentafel.
    Ik trakteer op een terrasje, u hoeft alleen maar mee te lopen.
    Barista van beroep: ik maak bij u thuis de lekkerste cappuccino en blijf hem ook opdrinken.
    Zin om samen een theetje te doen in de tuin?
    Theeliefhebber met twintig soorten in de kast nodigt buren uit om te komen proeven.
    Wij zetten elke dinsdag een grote kan in de gemeenschappelijke ruimte, schuif maar aan
    Turkse thee in kleine glaasjes en baklava, iedereen van de straat is welkom bij ons.
    Als jij zin hebt in een bakkie en een kletspraatje, stuur ff een appje.
    Voor wie het alleen niet gezellig vindt: ik ga graag mee naar het koffiehuis op de hoek.
    Op mijn balkon is plaats voor twee stoelen en een theepot.
    Een uurtje bijkletsen met koffie en een tompouce, op mijn vrije middag kom ik langs.
    Ik ben 70 en nodig graag een andere alleenstaande uit voor een kopje, met iets lekkers.
    Nieuw in de straat? Ik kom je welkom heten met een thermoskan en stroopwafels.
    Mijn Ethiopische koffieceremonie deel ik graag met buren, met popcorn en wierook.
    Kopje doen? Ik ben op maandag en woensdag vrij.
    Op zondagmiddag drink ik thee met scones en zoek ik daar iemand bij.
    Bij ons op het verdiep zetten we om drie uur koffie, altijd een tas over.
    Mijn koffiezetapparaat maakt minimaal vier kopjes en ik ben maar met mijn eentje. Welke buur helpt me de kan leeg te krijgen?
    Wie lust er een plakje ontbijtkoek bij?
    Ik ben net oma geworden en wil trakteren op beschuit met muisjes en koffie, maar in deze flat ken ik nog geen mens. Wie komt er even zitten?
    Vroeger kwamen de buren om tien uur door de achterdeur naar binnen. Dat mis ik. Wie vindt dat ook en wil het weer invoeren?
    Effe bakkie doen, iemand?
    Op de camping had ik altijd aanloop onder de luifel. Nu zit ik met mijn filterkoffie op tweehoog achter en hoor ik alleen de klok.
    Zoek iemand die met mij een keer in de week op de koffie wil bij het tuincentrum, daar hebben ze van die lekkere moorkoppen.
    Elevenses, noemen ze het in Engeland waar ik vandaan kom. Pot of tea, melk erin, en praten over het weer, wie komt?
    Mijn fysio zei: ga elke dag de deur uit. Als ik nu met iemand kon afspreken in het cafeetje bij de kerk, dan deed ik het ook.
    Ik zou zo graag weer eens met een vriendin op een terrasje in het zonnetje zitten, warme choco met slagroom
    Kopje soep of thee in de ochtendpauze met iemand van mijn eigen leeftijd (81), liefst aan huis.
    Cold brew, flat white, ik wil alle hippe koffietentjes van de stad af. Wie struint er mee en drinkt ze allemaal leeg?
    Wij zoeken voor ons wekelijkse koffie-uurtje in de flat nog een paar bewoners, want het is steeds hetzelfde kringetje van drie.
    Ne goeie babbel bij een taske koffie en een pateeke, wie heeft goesting?
    Ik mag van de dokter geen cafeïne meer, dus rooibos of kamille. Maar het praatje erbij mag wel, gelukkig!
    Ik kom uit Eritrea en drink koffie nooit alleen, dat doet men niet bij ons. Wie wil met mij zitten in de middag?
    Krantje, koffie en iemand om over het nieuws te mopperen
    Moeder wil zo graag eens iemand ontvangen met het goede servies.
    Ken je dat, dat je een slagroomsoesje koopt en niemand hebt om het mee te delen? Ik woon in dezelfde straat als de bakker en ben elke middag thuis.
    Na schooltijd bij het hek staan we altijd maar even. Zin om eens echt te gaan zitten met een theetje terwijl de kids spelen?
    Mijn keukentafel heeft zes stoelen en er zit er meestal maar één op. Dinsdagochtend is de koffie klaar, je hoeft niet te bellen van tevoren.
    De waterkoker staat aan, je bent welkom.
    Inloop in het wijkgebouw: ik schenk in en maak een praatje met iedereen die binnenkomt. Het eerste kopje is gratis, het tweede ook.
    Ik ben dol op bakken en moet letten op mijn lijn, dus kom alsjeblieft mijn kruimelvlaai opeten met een bak koffie erbij.
    Wie heeft zin om donderdags na de yoga of gewoon zomaar iets te drinken in de bieb?
    Als u niet meer naar het café op de hoek kunt, kom ik met twee bekers to go naar u toe
    Verse munt uit mijn tuin, honing van eigen bijen. Zin in thee?
    Zelf ben ik 44, zit in de ziektewet en heb dus alle tijd om ergens aan te wippen voor een kop koffie en een goed gesprek.
    Een kletskop bij de koffie, u mag kiezen of dat het koekje is of ik.
    Oude buurman, nieuw espressoapparaat, en trots als een pauw. Wie wil er proeven?
    Iedere eerste vrijdag staat er bij ons voor de deur een bankje met een thermoskan. Buren mogen neerploffen zolang de voorraad strekt.
    Gezellie, bakkie pleur op de stoep, ik breng stoelen mee.
    Ik haal u op met de rolstoel en dan gaan we bij de bakker zitten voor koffie met een saucijzenbroodje. Ik vind dat net zo leuk als u.
    Theekransje voor dames die van porselein en roddelen houden, om de beurt bij iemand thuis.
    Bij het schoolplein kan iedere vader en moeder bij mij in de keet een bakkie halen en even ventileren
    Zullen we samen wakker worden bij een sterke bak, half acht, voor mijn werk?
    Vers Marokkaans gebak en thee op zaterdagmiddag. Mijn moeder praat weinig Nederlands maar lacht veel, en buurvrouwen zijn altijd welkom.
    Ge moogt altijd binnenspringen, de moka staat op het vuur.
    Koffie drinken met mensen die het ook even zat zijn alleen, dat is eigenlijk alles wat ik aanbied.
  `,
  'mensen-ontmoeten': `
    Veertig jaar boerin in een buurtschap waar je iedereen kende. Nu woon ik in een nieuwbouwwijk en groet niemand terug. Hoe krijg je hier kennissen op je tweeënzeventigste?
    Onze huiskamerkring is ontstaan omdat wij allemaal pas weduwe waren en vreemd in de stad. Nu zijn we met negen. Kom erbij zitten, de eerste keer is de engste.
    We zijn pas getrouwd en hier komen wonen omdat de huizen betaalbaar waren. Kennen niemand, hebben geen kinderen en geen hond. Hoe kom je hier aan vrienden?
    Elke eerste zondag zet ik de deur open voor iedereen die nieuw in de buurt is, student of gepensioneerd, au pair of import-Brabander. Er is altijd soep.
    I am Emma, au pair, 21. In deze dorp ik ken alleen drie kinderen en hun ouders. Ik zoek meisjes van mijn leeftijd om iets leuk te doen.
    Alle vaders die op dinsdag hun papadag hebben: ik sta om tien uur bij de glijbaan met een thermosfles. Zo ken je tenminste iemand als je hier pas woont.
    Vrouw, 29, uit Mexico, verhuisd voor de liefde, liefde is nu uit. Ik ken hier alleen zijn vrienden. Hoe maak je hier eigen mensen leren kennen, zonder app? Ik hou van salsa en regen.
    Onze groep heet niks en doet van alles: eens in de twee weken een kroeg, park of keuken, met mensen die hier nieuw zijn en mensen die hier nooit weg zijn gegaan. Sluit aan.
    Vanuit Utrecht hierheen verhuisd voor de liefde, en die is nu over. Ik ken alleen de caissière. Veertiger, houd van planten, kroegquizzen en vinyl.
    Eens per maand vul ik mijn tuin met nieuwe gezichten uit de buurt: iedereen neemt een hapje mee en één verhaal. Kom kijken.
    Op m'n 58e verhuisd voor de liefde, en die is na een jaar vertrokken. Nu zit ik hier in een dorp waar ik niemand ken.
    Ik ben autistisch en vind vriendschappen sluiten ingewikkeld. Ik houd van treinen en oude kaarten. Zijn er leeftijdgenoten (30 ongeveer) die ook kring willen opbouwen?
    ben 22 en heb echt nul vrienden meer na me depressie, iedereen is weg ofso. wie is ook nieuw of alleen en wil es chillen
    Vrijdags zitten wij met vijf alleenstaanden aan de grote tafel in de bieb. Er is een stoel vrij. Je hoeft niet leuk te zijn, alleen te komen.
    Ook ik kwam hier na mijn scheiding zonder adresboekje. Inmiddels ken ik de halve wijk en ik neem je graag mee naar de mensen die je moet kennen.
    Voor jongeren met een chronische ziekte heb ik een appgroepje opgezet. We zijn met negen, spreken soms af, en niemand doet raar als je afzegt.
    Verhuisd van Brugge naar hier voor 't werk, en na zessen praat ik met de muren. Waar leert een mens van dertig in Gent volk kennen?
    Voor nieuwe bewoners van onze straat organiseer ik een rondje langs de deuren. Dan weet je wie je buren zijn, voor er iets is.
    Veertig jaar heb ik fluisterend gewerkt en nu ben ik alleen en nog stiller. Waar zitten hier vrouwen van rond de zestig die niet zo druk doen?
    Zonder visitekaartje weet ik niet hoe ik mij moet voorstellen. Vijfenvijftig, uitgerangeerd, vriendelijk. Ik wil gewone buurtgenoten leren kennen die niet netwerken.
    Nieuw in de wijk en thuiswerkend? Dat was ik ook. Elke vrijdag om vijf uur zet ik een bankje en een fles op de stoep, aanschuiven zonder afspraak.
    Voor de liefde verhuisd naar Limburg, liefde over, en nou zit ik hier zonder één vriendin. 34, hou van bordjes delen, slechte films en lachen.
    Op zondagmiddag nodig ik nieuwe buurtgenoten uit, om de beurt een ander stel onbekenden. Niemand kent niemand, dat is het idee.
    Eerste maand als gepensioneerde: de eerste week was vakantie, de tweede week was stil. Wie kent een clubje mannen die nog ergens om kunnen lachen?
    Sinds de storm praat onze hele portiek, en dat smaakte naar meer. Kom ook zaterdag naar het trappenhuis, ik breng de wafels.
    Pas hier komen wonen en niemand kennen, dat was ik vorig jaar. Nu ken ik de halve wijk en stel ik je met plezier overal voor.
    Wij zijn een clubje van zes alleenstaanden boven de vijftig, geen datinggedoe. We doen van alles en schuiven een stoel bij voor nieuwe gezichten.
    Voor de liefde hierheen verhuisd en de liefde is weer weg. Nu zit ik hier, 46, leuke flat, niemand in mijn telefoon behalve de tandarts.
    Ik ben net afgestudeerd, werk thuis, en merk dat ik hele weken alleen met mijn scherm praat. Zijn er meer dertigers die eens een groepje willen vormen?
    Net verhuisd vanuit Groningen en ik wil hier graag nieuwe vrienden maken.
    Hoe leer je op je vijftigste nog mensen kennen? Wie zoekt ook een vriendin om leuke dingen mee te doen?
    Ik ben nieuw in de stad, ik wil Nederlandse mensen leren kennen.
    Mijn vriendenkring is weggevallen na de ziekte, ik wil weer een netwerk opbouwen.
    Zijn er leeftijdgenoten rond de dertig die ook willen uitbreiden qua sociale contacten?
    Gezocht: vriendengroep voor uitjes in het weekend
    Ik ben van Polen, heb werk maar geen vrienden. Wie wil met mij afspreken?
    Vrouw, 62, zoekt een gezellige vriendin, geen relatie.
    Iemand hier die een ontmoetingsgroep voor alleenstaanden weet of mee wil opstarten?
    Onze zoon van 19 heeft een lichte beperking en zoekt vrienden om mee te chillen.
    Expat couple leert Nederlands en hoopt op contact met andere stellen uit de buurt.
    Ik wil m'n buren beter leren kennen maar weet niet hoe ik moet beginnen
    Kletsmaatje gevonden? Nee, nog niet: wie wil kennismaken met een vrolijke zestiger?
    Zoek mensen van mijn leeftijd (23) om mee te hangen, terrasjes en zo, ben best verlegen
    Kent iemand een soos of inloop waar je makkelijk contact maakt?
    Na twintig jaar buitenland ben ik terug en al mijn oude kennissen zijn weg.
    Gaarne zou ik in contact komen met een heer of dame met culturele belangstelling, met het oog op vriendschap.
    Wij zijn pas gepensioneerd en zoeken een ander echtpaar dat klikt met ons.
    Mijn collega's wonen ver weg en in mijn straat zegt men alleen goeiedag. Wie wil iets afspreken?
    Ge zijt ook single en veertig plus? Laat ons een vriendengroepke maken.
    Als alleenstaande moeder wil ik andere moeders ontmoeten, liefst met kinderen op de basisschool.
    Hooggevoelig en op zoek naar gelijkgestemden om mee op te trekken
    LHBT-jongere in een dorp, zou graag anderen zoals ik leren kennen.
    Altijd in voor nieuwe contacten, laten we kennismaken!
    Ik organiseer elke maand een borrel in de wijk waar iedereen anderen kan leren kennen.
    Voor nieuwkomers: ik introduceer je graag in mijn vriendengroep.
    Alleenstaande vrouw van 55 staat open voor nieuwe vriendschappen.
    Kom naar onze ontmoetingsmiddag, je kent na afloop minstens drie mensen meer.
    Zelf ben ik ook ooit onbekend hier aangekomen, daarom help ik je met een netwerk opbouwen.
    Spontane kerel van 35 wil z'n vriendenkring vergroten, mannen en vrouwen welkom
    Wij starten een clubje voor mensen die weinig kennissen hebben, wie sluit zich aan?
    Een internationale tafel waar buren uit verschillende landen elkaar ontmoeten, dat begin ik in het wijkcentrum.
    Nieuwe mensen leren kennen vind ik leuk, dus bel gerust aan.
    Singles vijftigplus: op vrijdag is er bij mij een open avond.
    Ben student en woon net op kamers, jij ook? Stuur een berichtje, dan spreken we wat af.
    Met mijn 68 jaar nog nieuwsgierig naar anderen, vriendschap is altijd welkom.
    Buurtbewoners met elkaar in contact brengen is mijn passie.
    Vriendin gezocht en aangeboden: winkelen, kletsen, dagje weg, van alles.
    Wij wonen hier dertig jaar en kennen iedereen, we stellen je graag voor.
    Voor jongeren met een beperking houd ik een ontmoetingsavond met muziek en frisdrank.
    Ook weinig vrienden? Schaam je niet, ik evenmin. Laten we iets leuks bedenken.
    Ik heb een appgroep gemaakt voor dertigers die nieuw zijn in de stad
    Speeddaten maar dan voor vriendschap: ik wil het in onze wijk opzetten.
    Door de thuiswerkerij zie ik wekenlang geen nieuw gezicht. Ik ben 37, hou van festivals en koken en ben op zoek naar een paar leuke lui in de buurt.
    Wie weet waar je hier 's avonds onder de mensen komt?
    Ik heb jarenlang voor mijn ouders gezorgd en nu ze er niet meer zijn merk ik dat ik alle vriendinnen ben kwijtgeraakt. Wil er iemand opnieuw met mij beginnen?
    Zijn hier ook stille types die contact zoeken maar groepen eng vinden
    Mijn man werkt hier bij de universiteit en ik kom uit Brazilië. Overdag ik ben alleen met baby. Ik zoek vriendinnen, Engels of Nederlands, alles goed.
    Ben 27, gestopt met blowen en daarmee ook met mijn oude vrienden. Nu een schone lei en nog geen nieuwe mensen.
    Waar zitten de veertigers zonder kinderen in dit dorp?
    Onze dochter van 16 gaat niet naar school door angst. Via gamen praat ze online, maar een echte vriendin die eens op haar kamer komt hangen zou zo goed zijn.
    Ik val op mannen en ben 66, gescheiden en pas uit de kast. Ik zoek geen relatie, maar gewoon kameraden die het snappen.
    Van mijn 300 Facebookvrienden komt er niemand op mijn verjaardag.
    Zou het niet mooi zijn als de mensen van ons nieuwbouwblok elkaar eens een hand geven? Ik zoek medebedenkers voor een kennismakingsfeestje.
    Als weduwe hoor je ineens niet meer bij de stelletjes. Daarom zoek ik andere vrouwen alleen, rond de 65, voor theater, markt of zomaar wat.
    Op zoek naar aansluiting, ik ben een late twintiger en introvert
    Ge kent dat wel, ge verhuist voor de liefde, de liefde is over en ge zit daar. Wie wil mij hier een beetje wegwijs maken en wat volk voorstellen?
    Nederlandse les is klaar en nu? Ik wil praten met mensen, vrienden maken, feest samen.
    Mijn kleinzoon van 22 met Asperger wil graag een groepje jongens leren kennen, maar weet niet hoe hij op iemand moet afstappen.
    Singlereis durf ik niet meteen, een singlewandelclubje of praatgroep wel.
    Hoe pak jij dat aan, vrienden maken als je doof bent? Wie gebaart er ook en wil afspreken?
    Vriendschap gezocht tussen 45 en 55, niet rokend, wel met zelfspot.
    Ik ben van nature een verbinder: geef me twee onbekenden en een uur, en ze gaan als vrienden naar huis. Kom eens langs op de wijkborrel.
    Maandelijkse vrouwenkring voor wie nieuw is hier.
    Zelf verhuisde ik op mijn zestigste van Zeeland naar hier en het duurde twee jaar voor ik iemand kende. Dat gun ik niemand, dus stuur mij een berichtje en we spreken af.
    Wil je iemand leren kennen die altijd in is voor een uitje? Hier ben ik
    Ik trek elke vrijdag met een stel vrijgezellen de stad in, gewoon om te kletsen en te lachen. Er mogen best een paar vreemden bij.
    Wij openen onze tuin op zaterdagmiddag voor de hele straat, dan leer je eindelijk je achterbuurman kennen.
    Vriendenkring voor mensen met niet-aangeboren hersenletsel: rustig, klein, en je mag zo weg als het te veel wordt.
    Woon je net in de studentenflat? Kloppen op 214.
    Mijn vriendin en ik (beide 50) gaan graag met andere stellen op stap en staan open voor nieuwe gezichten aan onze tafel.
    Ik begeleid een soos voor jongeren die moeilijk aansluiting vinden, elke week iets anders en altijd chips.
    Kennismakingsrondje door de buurt voor statushouders, ik bel samen met je bij de buren aan.
    Jonge vader, recent alleen, wil optrekken met andere papa's in het weekend met kids erbij
    Een appgroep met veertig buurtgenoten die spontaan dingen doen, ik voeg je zo toe.
    Gepensioneerden die in een zwart gat vielen, laten we samen een praatclubje beginnen. Ik regel een zaaltje en u neemt uzelf mee.
    Ik ben Oekraïens en ken al veel mensen in deze stad, andere nieuwe mensen mogen mee met mij.
    Vrouw, 73, levenslustig, zoekt en biedt vriendschap. Geen geklaag, wel concerten en slappe lach.
    Regenboogcafé in het buurthuis, ik sta bij de deur zodat je niet alleen binnen hoeft te lopen.
  `,
  levensverhaal: `
    Ik ben van '33, Rotterdams bombardement meegemaakt, drie keer de Evenaar over. Mijn kleinkinderen willen het op papier, maar mijn hand beeft. Wie schrijft mee terwijl ik vertel?
    Na veertig jaar geschiedenis geven op de mulo wil ik optekenen wat oude mensen in deze wijk hebben beleefd. Ik kom met een recordertje en maak er een boekje van.
    Voor moeders negentigste verjaardag willen wij, vijf kinderen op vier continenten, haar jeugd in Zeeuws-Vlaanderen bewaren. Ze vertelt het liefst aan een vreemde, met advocaat erbij.
    De watersnood, het turfsteken, de eerste nylons: u mag mij alles vertellen. Ik was redactrice bij een streekblad en tik het uit in uw eigen woorden.
    Opa past op mijn kinderen en begint de laatste tijd over de oorlog en zijn tijd op de boot. Ik krijg er geen rust voor. Wie wil naast hem zitten en het opschrijven?
    Ik studeer geschiedenis en heb een recorder. Grootouders die aan hun kleinkinderen willen nalaten hoe het was, maak ik er een klein boekje van.
    Opa kwam in 1964 met één koffer bij de staalfabriek. Hij vertelt het steeds, en mooier, en niemand heeft het ooit opgeschreven. Hij is 86. Wie wil met een recorder naast hem zitten?
    Zet ik uw jeugd in Nickerie op papier, met de rijstvelden, de boot en de eerste winter? Ik luister, typ, en uw kleinkinderen krijgen een boekje. Was journalist.
    Vijftig jaar op zee, van ketelbink tot eerste stuurman. Mijn kleinkinderen vragen ernaar, maar schrijven kan ik niet zonder drie fouten per zin.
    Met een recordertje en een pot thee teken ik op wat u hebt meegemaakt. Aan het eind ligt er een boekje, met foto's, voor wie na u komt.
    Ik heb uitgezaaide kanker en wil voor mijn kleinkinderen vastleggen wie ik was. Tikken gaat niet meer, vertellen nog wel.
    Oud-journalist schrijft op wat u zich herinnert: de kermis, de oorlog, de eerste vrijer. Aan het eind ligt er een boekje.
    Wie wil mijn verhalen van de watersnood opschrijven? Ik was negen en zat op het dak. Mijn kleinkinderen vragen er nooit naar, later wel.
    Ik heb een recorder en alle tijd. Vertel mij over de mijn, over de winkel, over toen, en ik maak er een boekje van voor de familie.
    Van mijn twaalfde tot mijn zeventigste gevaren, van Rotterdam tot Basel. Mijn kleinkind vraagt ernaar maar schrijven is niks voor mij. Wie neemt het op en tikt het uit?
    Als oud-verslaggever weet ik dat iedereen een boek is. Ik kom zes keer langs met een recordertje, u praat, en aan het eind ligt er een bundel voor de kleinkinderen.
    Nu ik negentig word willen de achterkleinkinderen weten hoe het was in de hongerwinter. Ik vertel het wel, maar schrijven met deze vingers niet.
    Oud-journalist neemt de recorder mee, stelt vragen, en maakt er een boekje van voor je kinderen, met de oude kiekjes erbij.
    U praat, ik typ. Van de kolenkachel tot de eerste tv: in tien bezoekjes maak ik er een boekje van voor de kleinkinderen.
    Als oud-journalist kan ik het vragen niet laten. Haal die trommel met foto's maar tevoorschijn en begin bij het begin, ik zet het netjes op papier.
    Opa heeft op de grote vaart gezeten, kende de halve wereld, en wij kleinkinderen hebben nooit iets opgeschreven. Hij is 93. Wie komt er met een schrift en vraagt door?
    Ik heb een koffer vol brieven uit Indië en niemand die ernaar vraagt. Voor ik vergeet wie wie was, wil ik het laten optekenen. Mijn hand beeft te erg.
    Mijn opa heeft veel meegemaakt in de oorlog en zou dat graag laten opschrijven.
    Wie helpt mij mijn memoires op papier te zetten? Typen gaat niet meer.
    Een levensboek voor mijn moeder, die alles begint te vergeten, met foto's en verhalen.
    Ik wil voor mijn kleinkinderen vastleggen hoe het vroeger op de boerderij was.
    Dozen vol oude foto's, maar wie helpt mij er de verhalen bij te noteren?
    Gevraagd: iemand met schrijftalent die mijn biografie wil optekenen
    Mijn jeugd in Indië, het kamp, de boot hierheen: het moet verteld worden voor het te laat is.
    Zoek persoon die met mij over vroeger wil praten, over de tijd van de kolenkachel en de wasketel.
    Mijn vader weet nog precies hoe de Jordaan er in 1950 uitzag en vertelt dat zo graag.
    Ik ben 91, en voor ik ga wil ik nog eens alles op een rij zetten.
    Wie interviewt mijn oma en neemt het op, zodat haar stem bewaard blijft?
    Fotoalbum doorbladeren met een dame met beginnende alzheimer en opschrijven wat ze nog weet
    Ik ben gevlucht van Oekraïne en wil mijn geschiedenis schrijven in goed Nederlands.
    Hoe maak ik een stamboom met daarbij de anekdotes van de familie?
    Wie wil luisteren naar zeemansverhalen en er een boekje van maken?
    Bewoners van onze afdeling halen graag herinneringen op, we zoeken iemand met oude voorwerpen en ansichtkaarten.
    Na mijn diagnose wil ik voor mijn kinderen een herinneringsboek achterlaten.
    Het handschrift in de dagboeken van mijn moeder kan ik niet lezen, wie schrijft ze over?
    Kan iemand mijn belevenissen als vroedvrouw op de computer uitwerken? Ik praat, u typt.
    Ons moe heeft in de textielfabriek gestaan en zou willen vertellen over dien tijd
    Mijn geheugen gaat achteruit, help me mijn leven vast te leggen.
    Van kleuterschool tot pensioen: ik zoek een levensverhaalschrijver met geduld.
    Oud-journalist tekent met plezier uw herinneringen op.
    Laten we samen in uw oude albums duiken en er een mooi boek van maken.
    Ik heb een cursus biografisch schrijven gedaan en zoek een oudere met een verhaal.
    Vertel mij over vroeger, ik luister, schrijf mee en laat het drukken.
    Uw bestaan in tien hoofdstukken? Ik stel de vragen, u vertelt.
    Geschiedenisstudent wil graag horen hoe u de watersnood of de wederopbouw beleefde.
    Met een koffertje vol spullen van toen (griffel, stoof, distributiebonnen) haal ik het geheugen op gang.
    Ik film een interview met uw ouders, als blijvend aandenken voor de kinderen.
    Levensboeken maken met mensen met dementie, daar heb ik ervaring in
    Voor terminaal zieken leg ik kosteloos vast wat zij hun naasten willen nalaten.
    Mooie verhalen mogen niet verloren gaan, ik kom ze bij u thuis noteren.
    Brieven uit de oorlog of een oud dagboek? Ik ontcijfer en typ ze voor u uit.
    Samen mijmeren over de schooltijd, de eerste liefde en de eerste baan: ik heb er oren naar.
    Stamboomonderzoek is mijn hobby, en ik verwerk er graag uw familieverhalen in.
    Ik help nieuwkomers hun levensloop op te schrijven in het Nederlands.
    Reminiscentie met liedjes, geuren en plaatjes van toen, ik verzorg het op uw afdeling.
    Van uw bandjes en krabbels maak ik een leesbaar boekje.
    Zullen we een tijdlijn maken van alle huizen waarin u gewoond hebt en wat er gebeurde?
    Schrijfster zonder haast helpt u met uw autobiografie.
    Graag hoor ik hoe het er in de jaren vijftig in onze wijk aan toeging, ik bundel alles voor de buurt.
    Mijn schoonvader was mijnwerker in Limburg en heeft daar prachtige dingen over te vertellen. Wij zijn er te dicht op, een buitenstaander krijgt er vast meer uit.
    Wie maakt van mijn losse schriftjes een geheel?
    Ik was onderwijzeres op een dorpsschool met zes klassen in één lokaal. Mijn kleinkinderen geloven het niet, dus het moet zwart op wit.
    Er ligt hier een schoenendoos met ansichten, rouwkaarten en een soldatenboekje. Wie helpt me daar een lijn in te brengen?
    Levensloop van onze bewoner in kaart brengen, zodat de verzorging weet wie hij was
    Mijn opa kwam in 1966 als gastarbeider naar de staalfabriek. Wij willen zijn verhaal bewaren, in Turks en Nederlands, voor de hele familie.
    Een ghostwriter is onbetaalbaar, dus ik hoop op een vrijwilliger met een vlotte pen. Ik ben weeskind, nonnenschool, en dat is nog maar hoofdstuk één.
    Moeder heeft 40 cassettebandjes ingesproken over haar jeugd. Wie luistert ze af en schrijft het uit?
    Ik ben adoptiekind en probeer mijn geschiedenis op een rijtje te krijgen.
    Praten over toen is het enige waar pa nog van opfleurt: de melkboer, de strenge winter, de dienstplicht.
    Ons bomma heeft den oorlog in een kelder in Antwerpen meegemaakt. Wie wil met een opnameapparaatje komen zitten?
    Als ik er straks niet meer ben wil ik mijn dochtertje van vier brieven nalaten voor elke verjaardag, wie helpt ze te schrijven
    Hoe begin je aan zoiets, je eigen leven opschrijven? Ik heb de titel al en verder niks.
    Ik ben van Molukse afkomst en ons kampverleden staat nergens. Zoek iemand die met mijn ooms en tantes gesprekken wil voeren.
    Fotoboek met bijschriften voor het 60-jarig huwelijk van mijn ouders, over hoe ze elkaar op de kermis ontmoetten en alles daarna.
    Een levensboek voor in de dementiekamer, gauw graag, nu hij namen nog weet.
    Van binnenvaart weet niemand meer hoe het was met een gezin aan boord. Ik praat makkelijk, maar schrijven doe ik met twee vingers.
    Wie kan mijn herinneringen aan de watersnoodramp optekenen? Ik was acht en zat op het dak.
    Ik heb mijn eigen vader nooit bevraagd en daar heb ik spijt van. Daarom kom ik nu bij anderen met een notitieblok en alle tijd van de wereld.
    Redacteur met pensioen redigeert uw familiekroniek.
    Zes bezoekjes van een uur, en u heeft een boekje in handen met foto's en al. U vertelt, ik tik het thuis uit en lees het aan u voor.
    Voor onze buurtkrant interview ik oude wijkbewoners over de winkels, de fabriek en het straatleven van vroeger
    Waar was u toen de mens op de maan landde? Ik wil het weten.
    Podcastmaker neemt uw vertelling op met een goede microfoon, zodat uw achterkleinkinderen later uw stem horen.
    Met een doos oude schoolplaten en gereedschap van de smid kom ik herinneringen losmaken bij mensen die veel vergeten zijn.
    Ik studeer antropologie en luister graag naar migranten van de eerste generatie. Het verslag is voor u en uw kinderen, niet voor mij.
    Uitzoeken wie uw voorouders waren in kerkboeken en archieven, ik vind het een sport.
    Oude dia's bekijken en bij elke dia opschrijven wie erop staat, dat wil ik wel komen doen
    Een schrijfgroepje voor ouderen: elke week een opdracht, zoals je eerste fiets of de keuken van je moeder. Na tien keer heeft ieder een bundel.
    Gedenkboekje voor nabestaanden, ik verzamel de verhalen van familie en vrienden en maak het af.
    Mag ik uw leven horen? Ik heb er een dik leeg schrift voor.
    Verhalen van veteranen, ik was zelf in Libanon en snap soms wat niet gezegd wordt.
    Uw levensverhaal in strip of tekeningen, als schrijven niks voor u is
    Ik help mensen die ongeneeslijk ziek zijn met een dierbaar doosje: brieven, stem, recepten, foto's en wat er nog gezegd moet worden.
  `,
  bellen: `
    Mijn moeder hoort slecht, maar aan de telefoon met het versterkertje gaat het juist goed. Ik zit in Nieuw-Zeeland met twaalf uur verschil. Wie belt haar 's middags eens voor een praatje?
    Aan mijn bed gekluisterd maar mijn stem doet het nog best. Elke ochtend om tien uur draai ik graag uw nummer om te horen hoe de nacht was.
    Ik lig 's nachts wakker om drie uur en dan is iedereen stil. Overdag, zo tegen vijven, zou ik al blij zijn met een stem aan de lijn die zegt dat de dag voorbij is.
    Twaalf jaar bij de Telefonische Hulpdienst. Wie zelden iemand spreekt kan mij op vaste tijden aan de hoorn krijgen, ik luister langer dan ik praat.
    Om drie uur 's nachts is het stil op de meldkamer en iedereen slaapt. Werkt er nog iemand in het donker die in de pauze aan de telefoon wil kletsen?
    Na de kinderen op bed, half negen, heb ik een uur waarin ik niet de deur uit kan. Wie alleen woont en 's avonds een stem mist, draait mijn nummer of ik het zijne.
    's Avonds na het journaal is het ergste. Iemand die dan vijf minuten vraagt hoe mijn dag was, meer hoef ik niet. Mijn stem kraakt, want die wordt niet gebruikt.
    Elke dinsdag en vrijdag pak ik om negen uur de hoorn voor drie oude dames. Er past een vierde bij. Ik zit in een rolstoel, dus ik loop niet weg.
    Overdag red ik me met de hond, maar tegen achten wordt het stil. Een stem aan de lijn, tien minuutjes, zodat ik weet dat de dag geweest is.
    Vroeger telefoniste op een centrale, dus mijn oor is geoefend. Ik draai graag twee keer in de week een nummer van iemand die weinig mensen hoort.
    Door de COPD kom ik de trap niet af als het mistig is. Even een stem aan de lijn rond een uur of zeven, meer heb ik niet nodig.
    Avonden zijn het ergst sinds Kees er niet meer is. Zou iemand mij om acht uur, na het journaal, een paar minuten willen opbellen?
    Ik lig veel op bed vanwege ME, maar mijn stem doet het nog. Elke ochtend een vast telefoontje met iemand die ook wakker ligt, afgesproken?
    Mijn nummer geef ik graag aan iemand die de hele dag niemand hoort. Twee keer in de week een praatje, over het weer of over God.
    Nachtdienst gedraaid als portier, nu afgekeurd en nog altijd wakker. Wie om drie uur ligt te piekeren mag mijn toestel laten overgaan.
    Omdat ik slecht ter been ben, is de telefoon mijn wereld. Iedere avond vijf minuten een stem zou zo fijn zijn.
    Tijdens mijn lange ritten heb ik de handsfree aan. Zit u 's avonds te wachten op een praatje, ik zit op de A7.
    's Nachts om drie uur ben ik klaarwakker, ook als ik vrij ben, zo werkt dat na twintig jaar nachtzorg. Wie dan ook ligt te staren: mijn nummer mag je hebben.
    Ziektewet, zeven maanden alweer. Bezoek kost te veel energie, maar een stem van tien minuten om vier uur 's middags hou ik goed vol.
    Nu ik zelf veel lig weet ik hoe lang een middag is. Elke dag om twee uur draai ik drie nummers; dat van u kan er nog bij.
    Overdag lukt het wel, maar om negen uur 's avonds wordt het stil nu Henk er niet is. Dan zou de telefoon eens mogen gaan.
    Elke ochtend na het ontbijt heb ik een rondje van drie mensen die ik aan de lijn krijg. Er kan een vierde bij.
    Voor wie slecht slaapt na een verlies: ik ben nachtbraker en neem tot twee uur op. Desnoods praten we over voetbal.
    Een goede stem, zeggen ze. Ik zat dertig jaar bij de radio en bel nu graag elke avond om zeven iemand op om de dag door te nemen.
    Omdat ik bedlegerig ben kan ik niet veel, maar mijn toestel ligt naast me. Dagelijks een belletje, ook om drie uur 's nachts, want slapen doe ik toch niet.
    's Avonds om acht, na het journaal, is het het stilst. Als dan de telefoon eens ging. Vijf minuten, meer hoeft niet.
    Ik kom door mijn angsten de deur niet uit en bezoek vind ik eng. Een stem, dat gaat wel. Wie vraagt er 's morgens even hoe ik geslapen heb?
    Wie wil mij elke ochtend even opbellen om te horen of ik nog leef?
    Belmaatje gezocht voor mijn zus, zij praat graag maar bezoek is te druk voor haar.
    Ik val soms en woon alleen; een vast telefoontje om negen uur zou me geruststellen.
    Bestaat er hier een telefooncirkel waar ik me bij kan aansluiten?
    Mijn moeder woont ver van mij af, wie belt haar 's avonds op voor een praatje?
    Ik ben bedlegerig, maar de hoorn vasthouden lukt nog prima.
    Zou iemand me dagelijks kunnen bellen om te zeggen dat ik m'n pillen moet nemen?
    Gewoon een stem aan de andere kant van de lijn, een kwartiertje in de week.
    Visite ontvang ik liever niet, maar aan de telefoon kletsen vind ik heerlijk
    Ik zoek iemand voor bellen in het Nederlands, dan oefen ik spreken.
    Met beeldbellen via de tablet zou mijn dove tante graag gebaren met iemand.
    's Nachts lig ik te piekeren, is er iemand die laat nog wil telefoneren?
    Wie draait op zondagavond mijn nummer? Dan is het hier het stilst.
    Een controlebelletje voor mijn vader, en neemt hij niet op, dan graag mij waarschuwen
    Zou ge ons moeder nu en dan eens op haar vaste lijn willen bellen?
    Facetimen met een leeftijdgenoot, omdat ik door m'n longen niet onder de mensen mag.
    Ons belrondje verliest een deelnemer, wie neemt de plaats van mevrouw over?
    Ik heb een angststoornis en wil oefenen met opnemen en ophangen, wie belt mij regelmatig?
    Elke dag een kort goedemorgen door de telefoon, meer vraag ik niet.
    Zoek een belvriendin, 70 plus, om over boeken en het nieuws te babbelen
    Skypen met iemand in Nederland om mijn eenzaamheid hier in het ziekenhuisbed te verdrijven.
    Ik heb een koptelefoon en een hoop gratis belminuten, wie wil kletsen?
    Ik bel u met plezier iedere dag rond koffietijd.
    Ook op afstand kan ik een praatje maken, geef me uw nummer en ik hang aan de lijn.
    Belmaatje beschikbaar op werkdagen na zeven uur
    Vrijwilliger voor de telefoonketen: ik start de ronde om half negen.
    Een dagelijks belletje om te vragen hoe u geslapen heeft, dat is voor mij kleine moeite.
    Slecht ter been maar rap van tong, dus ik wil graag mensen opbellen.
    Laat mij maar de ochtendcontrole doen: neemt u niet op, dan waarschuw ik uw dochter.
    Videobellen met ouderen in het zorghuis, omdat ik zelf geen vervoer heb.
    In de trein naar huis heb ik elke dag een half uur om te telefoneren met iemand die dat leuk vindt.
    Ik woon aan de andere kant van het land, maar bellen kan overal.
    Nachtuil biedt luisterend oor door de telefoon, ook na twaalven.
    Vanuit mijn rolstoel help ik graag anderen, met een babbel over de lijn.
    Mag ik u eens per week opbellen? We praten over het weer of over de liefde, wat u wilt.
    Herinneringsbelletje voor medicijnen of afspraken, ik vergeet nooit wat
    Pools of Nederlands, ik bel graag met ouderen die alleen zitten.
    Gezellige belvriend, zeventig, houdt van voetbal en moppen tappen.
    Aan de hoorn ben ik op mijn best, zegt mijn vrouw. Wie wil dat testen?
    Wij zoeken nog deelnemers voor onze belcirkel en leren u hoe het werkt.
    Ik geef je gsm elke avond een rinkeltje om te horen hoe de dag was.
    Een goed gesprek hoeft niet in de kamer, een belafspraak op woensdag is ook fijn.
    Mijn moeder in Drenthe, ik in Brussel. Ik bel zelf elke avond, maar overdag zou zij ook zo graag eens iemand anders spreken dan mij.
    Wie is mijn wekker? Een telefoontje om acht uur en ik kom m'n bed uit.
    Ik ben slechthorend met een speciale telefoon die ondertitelt. Bezoek kost me te veel energie, maar aan de lijn red ik me goed en babbel ik graag.
    Alarmknop wil ik niet, een berichtje of belletje elke ochtend wel
    Sinds de operatie aan mijn stembanden mag ik weer praten en ik heb wat in te halen. Wie neemt er op?
    Mijn oom weigert hulp aan de deur, hij laat niemand binnen. Opnemen doet hij wel, en dan blijft hij aan het woord tot de batterij leeg is.
    Kan er iemand tweemaal per week checken hoe het gaat, telefonisch? Ik ben net uit de opname en woon alleen.
    Gevraagd: deelnemer aan de ochtendring, u belt de volgende op het lijstje.
    Videogesprek met iemand van mijn leeftijd (83). Mijn kleinzoon heeft alles ingesteld, nu nog een gezicht op het scherm dat geen familie is.
    Door smetvrees kan ik niemand over de vloer hebben, wie wil op afstand contact houden?
    Ik heb gsm, ik heb krediet, ik heb geen vrienden. Belt mij iemand voor Nederlands praten?
    't Is hier in 't bos zo afgelegen dat er nooit iemand langskomt. Een stem door de hoorn maakt al veel goed.
    Wie wil mij opbellen als het onweert? Dan durf ik niet alleen te zijn
    Vader vergeet te eten. Een belletje rond half één, "heb je je boterham al op", zou ons enorm helpen.
    Zoek iemand voor telefonisch praatje over het geloof, op zondag na de kerkdienst op tv.
    Appen kan ik niet met mijn stijve vingers, spreken wel.
    Mijn nicht van 35 ligt hele dagen plat. Ze vraagt iemand die haar af en toe een spraakbericht stuurt of belt, over series, over niks.
    Met vier jonge kinderen kom ik de deur niet uit, maar als ze slapen bel ik graag iemand die de avond lang vindt duren.
    Ik heb onbeperkt bellen en geen mens om het aan te besteden.
    Oud-telefoniste van de centrale verbindt zich graag aan u, elke werkdag een kwartiertje.
    In de auto op weg naar klanten zit ik uren handsfree. Ik bel met alle plezier een oudere om te horen hoe de dag begonnen is.
    Uw vaste belafspraak: zelfde tijd, zelfde stem, en als er niets aan de hand is hangen we zo weer op.
    Zal ik u bellen?
    Wekservice voor wie niet op gang komt, ik praat net zo lang tot u staat
    Door mijn eigen ziekte kan ik geen vrijwilligerswerk buitenshuis doen. Maar mijn mond werkt nog, dus vanuit bed bel ik met lotgenoten.
    Tien nummers op mijn lijst en iedere morgen loop ik ze af; er kan nog een elfde bij.
    Beeldbellen in gebarentaal met dove ouderen, ik zit klaar achter de webcam.
    Studente logopedie belt met mensen met afasie, we nemen de tijd voor elk woord.
    Bij hitte of gladheid bel ik graag een rondje langs ouderen om te vragen of alles goed is.
    Ge moet mij maar een seintje geven, dan bel ik u 's avonds voor het slapengaan.
    Een praatje in het Papiaments of Spaans, ik woon op afstand maar u hoort mij als de buurvrouw
    Vrijwilliger met ervaring bij een hulplijn, luistert ook als het donker is in je hoofd.
    Ik lees u graag een verhaaltje voor door de telefoon, elke avond een bladzij of tien.
  `,
  'samen-eten': `
    Alleen aan tafel smaakt zelfs biefstuk naar karton. Ik kook nog prima. Zou een heer of dame uit de buurt om en om bij mij en bij zichzelf willen aanschuiven?
    Woensdags dekken mijn vrouw en ik voor vier. Wij zijn 80 en 82, het is gewoon aardappels-groente-vlees en een puddinkje, maar er zijn twee borden over voor wie altijd alleen zit.
    Alleen koken voor twee kleuters die kliederen, is ongezellig. Welk ander eenoudergezin schuift op woensdag aan, om en om, macaroni of pannenkoeken?
    Ons studentenhuis kookt dinsdag toch voor tien. Een oudere buurman of -vrouw die niet graag alleen aan tafel zit, mag aanschuiven, wel van chaos houden.
    Ramadan was altijd een tafel van twintig. Nu breek ik in mijn kamer het vasten met een dadel en YouTube. Is er een familie waar ik één avond mag aanschuiven? Ik neem baklava mee.
    Elke laatste zaterdag schuiven we bij ons thuis de tafels tegen elkaar. Borsjt, brood, zuur. Wie alleen woont, klopt maar aan bij Oksana, plek genoeg, praten mag in elke taal.
    As an expat moet ik zeggen: drie jaar in Nederland en nog nooit bij een Nederlander gegeten. Ik, Priya, 34, vegetarisch, nodig mezelf dus maar uit. Volgende keer bij mij, dosa.
    Dek ik voor één, dan eet ik staand aan het aanrecht. Ik zou zo graag weer eens iemand tegenover me hebben met een servet op schoot.
    Zondags staat hier een grote pan couscous en vijf stoelen, waarvan er twee leeg zijn. Schoenen uit bij de deur en aanschuiven maar.
    Al sinds maart eet ik uit de pan, staand bij het fornuis, omdat dekken voor één zo treurig is. Wie wil op woensdag tegenover mij zitten?
    In de bajes at je tenminste met z'n achten. Nu zit ik alleen met een magnetronbak. Schuift er iemand aan, of mag ik bij jou aanschuiven?
    Pan macaroni voor zes, ik ben met één. Eerste zondag van de maand staat mijn tafel open voor wie anders alleen eet, lift aanwezig voor de rolstoel.
    Mijn eetgroepje voor weduwen en weduwnaars heeft nog twee plaatsen. Wij koken om beurten en laten het toetje nooit weg.
    Voor één persoon schillen vind ik verdrietig. Wie schuift aan op vrijdag, om de beurt bij elkaar?
    Onze iftar is te groot voor ons gezin. Zet er een stoel bij, of u nu vast of niet.
    Op maandag is de zaak dicht en kook ik thuis te veel, altijd. Er is plek voor drie mensen aan mijn tafel die anders met het bord op schoot zitten.
    Lunch voor het scherm, avondeten voor het scherm. Is er iemand die om en om wil koken op woensdag, zodat ik weer eens met bestek en een gesprek eet?
    Eerste kerstdag, één bord, en de televisie. Dat heb ik vorig jaar gedaan en dat wil ik niet weer. Ik breng de wijn en de haring mee.
    Onze tafel is op 25 december twee meter tachtig en we zijn maar met zijn drieën. Schuif aan, er is konijn en ook iets zonder vlees.
    Mijn eerste ramadan in deze stad, zonder familie. Vasten gaat goed, maar alleen de dadel openbreken is verdrietig.
    Vrijdags om zes schep ik voor wie alleen zit. Geen fratsen: nasi, een toetje, en om acht uur weer naar huis.
    Iftar bij ons aan een kleed op de grond, soep, dadels en veel neven. Niet-vasters mogen ook aanschuiven, breng alleen honger mee.
    De tafel is te groot. Acht stoelen, en al twee jaar zit ik er in mijn eentje aan te prikken. Vrijdag schep ik graag voor meer borden op.
    Op zondag maken wij couscous voor twintig en wij zijn maar met negen. Buren die alleen zijn, kom zitten, mijn moeder zegt altijd dat er genoeg is.
    Eenmaal per maand dekken we met de hele straat in het zaaltje; wie zich meldt krijgt naast zich iemand die vertellen kan.
    Aan een gedekte tafel voor één proef ik niets. Kom erbij zitten! Ik maak hachee, u neemt een toetje mee.
    met kerst zijn de kids bij hun vader en ik ga echt niet weer een magnetronlasagne voor de tv doen. wie schuift er nog meer alleen aan
    Voor één persoon koken is niks aan, wie schuift bij mij aan tafel?
    Ik zoek een gezin waar ik eens per week kan mee-eten.
    Altijd met bord op schoot voor de tv, ik wil weer eens gezellig tafelen
    Welke buur heeft op dinsdag een stoel over bij de avondmaaltijd? Ik betaal mee.
    Alleen uit eten vind ik ongemakkelijk. Wie gaat mee naar de Chinees?
    Eetmaatje gevraagd om beurtelings bij elkaar te dineren.
    Mijn vader eet slecht sinds hij alleen is; met iemand tegenover zich smaakt het hem wel.
    Tijdens de ramadan zou ik graag met anderen de vasten breken.
    Ben student en zat van magnetronhap, mag ik ergens een vorkje meeprikken?
    Op eerste kerstdag zit ik alleen aan de gourmet, wie eet er mee?
    Waar kan ik als alleenstaande aanschuiven voor een warme maaltijd tussen de middag?
    Ik kook Syrisch eten, te veel voor mij. Wie wil komen eten bij mij?
    Zin in pannenkoeken met gezelschap
    Gezocht: tafelgenoten voor mosselen, we delen de rekening
    Mijn cliënt wil oefenen met sociale contacten, liefst onder het genot van een bord stamppot.
    Zondag samen lunchen met soep en broodjes, wie heeft daar oren naar?
    Ik durf niet alleen naar het buurtrestaurant, wie gaat er mee aanschuiven?
    Wie heeft er zin om te barbecueën op het pleintje? Ieder brengt zijn eigen vlees mee.
    Ontbijten doe ik nooit omdat ik niemand heb. Iemand voor een ei en verse jus op zaterdag?
    Kom ne keer stoofvlees met frieten eten bij mij, 't is zo stil aan tafel.
    Weduwe, goede eter, zoekt medetafelaar voor het dagmenu in het verzorgingshuis.
    Ik hoop op een vegetarisch clubje dat om de beurt kookt en bij elkaar komt.
    Er is bij ons altijd een bord extra, kom gerust mee-eten.
    Op woensdag kook ik een grote pan en kunnen er vier buren aanschuiven.
    Gezin met drie kinderen nodigt een alleenstaande uit aan de eettafel.
    Schuif aan! Spaghetti, salade en een toetje, vrijdag om zes uur.
    Ik breng de ingrediënten mee, we koken bij u en eten het samen op.
    Wie gaat er mee uit eten bij de Griek? Samen is het leuker dan alleen.
    Iftar bij ons thuis, ook buren die niet vasten zijn van harte welkom.
    Samen een boterhammetje eten in mijn lunchpauze, ik werk vlak bij het zorghuis.
    Buurttafel in de kerkzaal, drie gangen, iedereen die niet alleen wil dineren mag komen
    Hobbykok zoekt proevers aan zijn tafel.
    Met Kerstmis is bij ons plaats voor wie anders alleen zou zitten met een kliekje.
    Soepmiddag bij mij: neem honger en een verhaal mee.
    Surinaamse roti gemaakt, wie komt er mee smullen?
    Eens in de maand een restaurantje uitproberen met andere alleenstaanden, ik reserveer.
    Ik houd van lang natafelen met een wijntje, u ook?
    Barbecue staat aan op de binnenplaats, pak een stoel en kom erbij.
    Ontbijtje delen op zondag? Ik haal verse croissants.
    Op het verdiep onder u koken wij elke donderdag, ge zijt welkom om mee aan tafel te zitten.
    Mijn man werkt laat, dus ik eet graag bij of met een oudere uit de straat.
    Potluck in de tuin: ieder neemt een schaal mee, ik dek voor twaalf.
    Sinds de scheiding kook ik alleen nog als de kinderen er zijn. De andere week leef ik op crackers, terwijl ik best met een buur de pannen zou willen delen.
    Hutspot voor twee, ik ben maar één.
    In het zorghotel eet iedereen op zijn kamer en dat vind ik ongezellig. Zou er iemand een paar keer in de week bij mij een hapje mee willen eten?
    Wie heeft er trek in samen kaasfonduen? Het stel staat al twintig jaar in de kast.
    Ik heb een eetstoornis en mijn behandelaar raadt aan om bij iemand te eten die er ontspannen mee omgaat. Gewoon een lunch met een boterham kaas en een gesprek.
    Mijn zoon werkt op zee en dan staat er op zondag geen gebraad meer op tafel, want wie braadt er nu voor zijn eentje? Ik zoek een tafeldame of -heer.
    Hap doen in de stad, sushi of zo, wie?
    Welk gezin vindt het leuk als een buitenlandse student op vrijdagavond mee komt eten? Ik doe de afwas
    Waar is een open eettafel of wijkdiner hier in de buurt?
    Voor onze koningsdagbrunch op de stoep zoeken we buren die aanschuiven met een eigen gerecht.
    Ik wil met Suikerfeest niet alleen aan tafel zijn, mijn familie is in Jemen.
    Met mijn gebit eet ik traag en daar schaam ik me voor in een restaurant. Iemand met geduld die een keer met mij naar de pannenkoekenboerderij gaat?
    Onze bewoners willen op woensdag zelf koken en samen aan de lange tafel eten. We zoeken iemand die gezellig mee-eet en het gesprek op gang houdt.
    Mijn man smaakt het eten niet meer, maar in gezelschap eet hij zijn bordje leeg.
    Wie deelt met mij een rijsttafel? Die bestel je niet voor één
    Ge eet toch ook niet gaarne alleen? Kom op zaterdag bij mij voor een kom verse soep met balletjes en een pistolet.
    Picknicken in het park met een kleed en een mand lekkers, zijn er nog zestigers die dat durven?
    Ik zoek een restaurantmaatje dat van bourgondisch leven houdt, wij gaan ieder ons eigen deel betalen.
    Kerstdiner voor de straat in de garage, wie doet er mee en wie weet waar je klaptafels haalt?
    Nieuwjaarsdag, oliebollen en niemand die ze opeet.
    Veganist tussen de vleeseters hier, wie wil eens bij mij linzencurry komen proeven en omgekeerd?
    In de kantine aten we altijd met z'n tienen. Nu ik met pensioen ben, zit ik om twaalf uur tegenover een lege stoel.
    Op maandag maak ik altijd te veel nasi. Er kunnen makkelijk twee mensen bij komen zitten, kinderen zijn ook welkom en je hoeft niets mee te nemen.
    Tafeltje dek je bij mij op donderdag, halve prijs boodschappen delen.
    Ik ben chef-kok geweest en mis het om voor een volle zaal te koken. Eens per maand nodig ik zes onbekenden uit de wijk aan mijn eettafel.
    Bij ons aan tafel is het druk, luid en lekker
    Alleen met kerst? Bij ons staat een konijn in de pan en zijn er acht stoelen voor vijf mensen. Kom gewoon.
    Wie wil er op vrijdag patat halen en bij mij opeten met een biertje?
    Vrijwilliger bij de wijkmaaltijd: ik dek, ik serveer en ik schuif aan waar iemand alleen zit.
    Zin in een avondje wokken, kletsen en natafelen met andere singles?
    Ik kom bij u lunchen, neem vers brood en kroketten mee, en help u onderwijl met op gang komen.
    Als Italiaanse nonna in opleiding maak ik lasagne voor een weeshuis, kom me helpen die op te eten.
    Mijn vrouw is overleden en koken kan ik pas een jaar, dus verwacht geen sterren. Maar gezelligheid aan tafel kan ik wel garanderen.
    Buurtbarbecue op het grasveld, rooster en houtskool zijn van mij
    Zaterdag eten we Ethiopisch met de handen van één groot bord. Wie dat wil meemaken is onze gast.
    Zullen wij samen gaan eten bij de nieuwe Thai? Ik ben een vrouw van 58, wijnliefhebber en niet bang voor pepers.
    Ieder z'n eigen prakje meenemen en dan samen aan tafel in de gemeenschappelijke ruimte, wij doen dat al een jaar.
    Erwtensoep met roggebrood en spek, eerste vorstdag bij mij.
    Iedere woensdag kook en eet ik met een groepje nieuwkomers, elk om de beurt het gerecht van thuis. Nederlandse buren ontbreken nog.
    Op de sabbat is er bij ons een plek aan tafel voor een gast.
    Mosselen met frieten voor de gebuur, en een pintje daarbij, ge zijt geïnviteerd.
  `,
};
