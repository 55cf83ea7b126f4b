import type { BranchExamples } from '../../../lexicon.js';

export const work: BranchExamples = {
  'werk-en-studie': `
    Na mijn pensioen ben ik geschiedenis gaan studeren aan de Open Universiteit. 71, gedreven, maar een werkstuk met voetnoten maken is mij volstrekt nieuw. Wie wijst de weg?
    Oud-docente scheikunde. Jonge verpleegkundigen in opleiding die vastlopen op medicatierekenen of een verslag, neem ik aan mijn tafel, desnoods na een nachtdienst.
    Met een kind op schoot probeer ik een scriptie van mbo naar hbo te tillen. Wie leest mee en zegt of het ergens op slaat? Het gaat over verpleegtechniek.
    Studieloopbaanadviseur geweest, nu met een kop soep aan de bar. Jongeren die niet weten of ze door moeten leren of gaan werken: in een uur is het minder mistig.
    Wil de opleiding doktersassistente gaan doen, ben 41 en heb drie kinderen. Ik weet niet of mijn Oekraïense papieren tellen, welke school, of het kan naast werk. Denkt iemand met mij mee?
    Als eerste van mijn familie naar de universiteit, ouders uit Berkane. Ik weet hoe het is als niemand thuis snapt wat studiefinanciering of een propedeuse is. Kom sparren over je keuze.
    Ik wil de mbo-opleiding timmeren doen, maar weet niet of ik dat naast twee kinderen en de bijstand mag. Wie denkt met me mee?
    Zelf begon ik op mijn veertigste opnieuw, avondschool en al. Ik vertel jou graag waar de subsidies zitten en hoe je volhoudt.
    Na mijn hersenschudding moet ik mijn hbo-scriptie hervatten, maar na een halve pagina is de batterij leeg. Wie plant met mij in brokjes?
    Zelf met dyslexie en een angststoornis afgestudeerd. Wie vastloopt op school of reïntegreert, help ik plannen en volhouden.
    Ik doe avondschool om verzorgende te worden en moet een verslag inleveren met bronnen. Nog nooit gedaan. Iemand die mij op weg helpt?
    Wie niet weet welke opleiding past na de middelbare, mag bij mij komen brainstormen. Ik was studiekeuzebegeleider en ken ook de omwegen.
    Met 43 ben ik als schoonmaakster aan de mbo verzorging begonnen. Stage gaat prima, maar verslagen met reflectie en bronnen, dat is een andere planeet.
    Docent Nederlands, thuis met een gebroken enkel, kijkt graag scripties na en helpt met een studieplanning. Mailen mag, langskomen met drop is leuker.
    Scriptie moet 15 januari in, ik zit vast op hoofdstuk drie, en mijn begeleider is met verlof. Een stok achter de deur met kerst?
    Wie in september met een mbo begint en twijfelt: ik was decaan en kijk met je naar plannen, stage en wat je nou echt wilt.
    Scriptie loopt vast? Als promovenda lees ik er dagelijks drie. Ik help je aan een planning en aan de moed om te beginnen.
    Bij omscholing op je vijftigste hoort iemand die erin gelooft. Ik deed het, werd van bankmedewerker loodgieter, en denk met je mee.
    Veertien jaar thuis geweest voor de kinderen, en nu? Ik heb geen idee wat ik kan of wil. Iemand om mee te brainstormen over een opleiding?
    ik doe mbo 3 zorg en mijn stageverslag moet vrijdag in en ik snap niks van reflecteren
    Ik weet niet wat ik na de havo wil, wie praat er eens met me over beroepen?
    Op mijn 50e van baan veranderen, kan dat nog? Zoek een klankbord.
    Ik was arts in Syrië en wil hier ook in ziekenhuis werken, waar begin ik?
    Mijn dochter heeft een stage nodig voor haar mbo-opleiding verzorging.
    Studiekeuzestress! hbo-v of toch pabo??
    Diploma uit Polen laten waarderen, wie heeft dat gedaan?
    Wie werkt er in de techniek en laat mijn zoon een dagje meelopen?
    Na jaren thuis met de kinderen wil ik weer aan de slag, maar waar ben ik goed in?
    Mijn scriptie ligt stil en ik kan me er niet toe zetten.
    Ik zou willen weten hoe het is om in de zorg te werken, voor ik me inschrijf.
    Wajong en toch graag een baantje voor een paar uur, wie denkt mee?
    Deeltijdstudie naast je werk, hoe hou je dat vol
    Zoek een mentor uit de ict die mij als omscholer wil begeleiden.
    Conflict met mijn leidinggevende, ik zoek iemand met HR-ervaring om mee te sparren.
    Studieschuld, tussenjaar, uitschrijven: mijn zoon is gestopt en weet het niet meer.
    Loopbaancoach helpt u ontdekken welk werk bij u past.
    Als decaan in ruste praat ik met jongeren over open dagen, profielen en opleidingen.
    Ik werk in de bouw, je mag bij mij een dag meekijken of het iets voor je is.
    Vastgelopen met je scriptie? Ik lees mee, plan met je en vraag elke week hoe het staat.
    Voor statushouders: ik leg uit hoe werken in Nederland gaat, contract, pauze, vakantiedagen.
    Ik bied een stageplek voor een leerling die graag met zijn handen werkt.
    Twijfel je over een omscholing? Ik ging zelf van kapster naar verpleegkundige.
    HR-manager geeft uitleg over ontslag, proeftijd en re-integratie.
    Talenten in kaart, een beroepentest, een gesprek: samen vinden we een richting voor je kind.
    Jobcoach helpt mensen met een beperking om een baan te houden.
    Studenten die moeite hebben met plannen en motivatie, kunnen bij mij terecht voor een schop onder de kont.
    Mijn netwerk in de haven is groot, ik breng werkzoekenden graag met mensen in contact.
    Ik vertel graag op scholen over mijn vak als tandtechnicus.
    Buitenlands diploma? Ik weet de weg naar waardering en naar een passende opleiding.
    Al drie jaar zit ik met lood in mijn schoenen achter een kassa. Ik denk aan iets met dieren of tuinen, maar weet niet of dat slim is en wie me daarover kan adviseren.
    Mijn zoon wil piloot worden of kok, hij is veertien en moet een profiel kiezen.
    Ik zoek een snuffelstage voor mijn dochter van vmbo-kader. Het liefst bij een dierenarts, kapper of bakker in de buurt, een week in november.
    Wie weet hoe je een leerwerkplek vindt in de autotechniek?
    Op kantoor word ik genegeerd en weggewerkt. Zou graag eens met een buitenstaander met ervaring praten, voor ik mijn ontslag indien.
    Mijn studie ligt al twee jaar stil, alleen die ene afstudeeropdracht nog
    Ik ben verpleegster uit Oekraïne, mijn diploma is niet erkend. Ik wil weten welke examens moet ik doen en hoe lang.
    Contract van nul uren, mag mijn baas me zomaar naar huis sturen?
    Mijn kleinzoon haalt onvoldoendes voor plannen, niet voor wiskunde. Een oudere student die hem leert hoe je een week indeelt en op tijd begint zou helpen.
    Ben 47, kinderen de deur uit, nooit een diploma gehaald. Is er nog iets voor mij?
    Wie vertelt mij eens hoe een werkdag van een makelaar eruitziet?
    Door mijn rug mag ik niet meer stukadoren en moet ik me laten omscholen. Maar tot wat, ik kan alleen met mijn handen werken.
    Numerus fixus, loting, selectie voor geneeskunde. M'n dochter vreet zichzelf op, wie deed dit en wil haar wat rust geven?
    Maatschappelijke stage, dertig uur, waar kan dat?
    Als bijstandsvader wil ik stap voor stap aan het werk. Eerst misschien wat vrijwilligerswerk, om te wennen aan collega's en op tijd komen.
    Hoe leer je een hele stapel tentamenstof in twee weken? Ben eerstejaars en verzuip
    Zoek iemand die zelf re-integreerde na een hersenbloeding en mij wil vertellen hoe hij dat aanpakte met zijn werkgever.
    Ge werkt in de zorg? Mag ik eens komen praten over de opleiding tot zorgkundige?
    Werken met autisme, prikkels, vergaderingen, de kantoortuin. Wie weet hoe ik dit met mijn teamleider bespreek?
    Mijn oproepbaan in de kas is zwaar en ik wil liever leren voor elektricien. Welke cursus is goed en betaalbaar?
    Promotietraject, al zes jaar, mijn begeleider reageert niet. Ik heb behoefte aan een mentor van buiten de universiteit.
    Zij-instromer worden in het onderwijs, iets voor mij?
    Mijn dochter gaat naar de brugklas en wij kennen het Nederlandse schoolsysteem niet: vmbo, havo, vwo, wat betekent het advies?
    Arbeidscontract getekend zonder te lezen en nu blijkt er een concurrentiebeding in te zitten. Is er hier een arbeidsjurist?
    Zoon gestopt op het mbo, zit thuis te gamen. Wie kan hem eens meenemen naar zijn werk, bouwplaats, garage, maakt niet uit?
    Boventallig na 31 jaar. Wat wil ik eigenlijk?
    In mijn loopbaan was ik postbode, chauffeur, docent en directeur. Zit je op een kruispunt, dan drink ik graag koffie met je en stel lastige vragen.
    Meelopen in een melkveebedrijf? Laarzen staan klaar.
    Als decaan heb ik honderden leerlingen zien dubben. Ik help uw kind om niet te kiezen wat zijn vrienden kiezen, maar wat bij hem past.
    Ik bied een stage in mijn fietsenwinkel voor iemand die sleutelen leuk vindt.
    Studievaardigheden: samenvatten, plannen, uitstelgedrag verslaan. Ik zit elke dinsdag met studenten in de bieb, telefoons in een mandje.
    Ontslagbrief gekregen of een conflict op het werk? Ik was vakbondsman en kijk met je mee.
    Ik werk in de ict en maakte de overstap vanuit de horeca, zonder vooropleiding. Vraag me hoe.
    Scriptiecoach met rode pen en zachte hand.
    Voor wie jarenlang uit de running was: we zoeken samen naar een werkplek die past, twee ochtenden per week is ook een begin.
    Kleuterjuf laat je een dag meedraaien als je twijfelt over de pabo.
    Mijn bedrijf in hoveniersmachines heeft plaats voor een leerling met een rugzakje. We zijn geduldig, er is soep en er valt veel te leren.
    Carrièreswitch na je vijftigste? Deed ik, spijt nul.
    Nieuwkomers met een vak, lasser, naaister, ingenieur, breng ik in contact met mensen uit dat vak.
    Een rondleiding door het laboratorium waar ik werk, voor jongeren die van scheikunde houden.
    Met een kaartspel van talenten en waarden kom je er vaak snel achter wat voor baan je energie geeft. Ik doe dat met je bij de thee.
    Voormalig rector praat graag met ouders over schoolkeuze, doubleren of overstappen.
    Ge wilt terug naar de schoolbanken, avondonderwijs of een knelpuntberoep leren? Ik zoek met u uit wat de VDAB betaalt.
    Timmerman zoekt hulpje dat het vak wil leren, zaterdags in de werkplaats.
    Faalangst voor tentamens, ik had het en ik studeerde af. Nu help ik anderen door hun blokkade.
    Jonge vrouwen die in de techniek willen, ik sta er al vijftien jaar en vertel je het eerlijke verhaal.
    Werken met een chronische ziekte: ik weet hoe je met de bedrijfsarts praat en wat je wel en niet hoeft te zeggen.
    Wie leert er graag van een oude rot? Ik heb dertig jaar in de scheepsbouw gezeten en mentor graag jonge lassers.
    Motivatie zoek? Wekelijks telefoontje, doel afgesproken, klaar.
    Ik ben internationaal student geweest en weet hoe je een diploma laat vergelijken en je inschrijft bij een hogeschool.
  `,
  solliciteren: `
    Mijn zoon is 58 en na zijn burn-out afgewezen, veertig keer. Ik kan vanuit het verzorgingshuis niets doen dan hopen. Wie kijkt naar zijn brief en oefent een gesprek?
    Hoofd personeelszaken bij een rederij, nu thuis met mijn duiven. Van de stapel brieven las ik er tienduizend. Ik zeg u waarom de uwe eronder blijft liggen.
    Zestig brieven, vier afwijzingen en zesenvijftig keer niets. Mijn cv bestaat uit twintig jaar hetzelfde bedrijf. Kan een frisse blik er eens genadeloos met een rode pen door?
    Ik zat jaren aan de kant van de werkgever te luisteren naar zenuwachtige stemmen. Oefen het gesprek met mij, dan kom je daarna overtuigend binnen.
    ben 17 en wil een bijbaan bij de bouwmarkt maar weet niet wat je in zon motivatiebrief zet. mijn ouders zijn daar ook niet goed in
    In Aleppo was ik elf jaar ingenieur bruggen. Hier heb ik tachtig keer gestuurd, nul keer gesprek. Misschien is mijn brief verkeerd, te lang, te beleefd? Wie wil kijken?
    Werving was mijn vak, vijftien jaar. Ik zie in dertig seconden waarom jouw cv op de stapel nee belandt. Ik oefen ook het gesprek met je, tot die trillende stem weg is.
    Ben 19, mbo-2 niet afgemaakt en m'n achternaam helpt ook niet mee bro. Wil gewoon een baantje bij een garage maar weet niet wat ik moet zeggen als ze vragen waarom ik stopte.
    Vijfenvijftig, altijd hetzelfde magazijn, en nu willen ze een "motivatiebrief". Ik kan motiveren met mijn handen, niet op papier.
    Van personeelszaken geweest, duizend brieven gelezen. Ik zeg je eerlijk wat eruit moet en oefen met je tot je niet meer stottert.
    Er zit een gat van vier jaar in mijn werkverleden, toen zat ik vast. Hoe zet ik dat op papier zonder te liegen?
    Voormalig personeelschef, hersteld van kanker. Ik weet hoe je een ziekteperiode netjes in een brief vertelt, en oefen het gesprek met je.
    Na 22 jaar achter dezelfde kassa moet ik weg. Mijn laatste brief schreef ik op een typemachine. Wie kijkt mee naar hoe dat nu moet?
    Ik nam jaren mensen aan in een magazijn. Stuur mij je cv en ik zeg eerlijk wat een baas ziet, daarna oefenen we het gesprek.
    Na 31 jaar op dezelfde afdeling ben ik boventallig. Hoe verkoop je jezelf tegenwoordig? Mijn laatste brief was nog op de schrijfmachine.
    Ik heb in mijn loopbaan honderden brieven in de prullenbak zien gaan. Die van u niet, als we hem samen schrijven en het gesprek twee keer naspelen.
    54, reorganisatie, twintig brieven, nul antwoord. Mijn lijstje met werkgevers past niet op één A4. Wat zegt een ander ervan?
    Als recruiter zie ik in zes tellen of een brief blijft liggen. Ik kijk de jouwe na en oefen het gesprek, ook voor je allereerste baantje.
    Vijfentwintig jaar zat ik aan de andere kant van de tafel bij personeelszaken. Ik weet wat ze willen horen en oefen dat gesprek met je.
    Een mooi cv op één bladzijde, zonder clichés, met een brief die klinkt als jij. Stuur me wat je hebt, morgen krijg je het terug.
    Honderdzeven brieven, nul gesprekken. Ik ben 59 en kan meer dan die computer denkt die mij eruit gooit. Wie kijkt eens kritisch naar mijn cv?
    Maandag om twee uur mag ik komen praten bij een garage. Nog nooit gedaan. Ik ga stotteren. Wie speelt de baas en stelt mij lastige vragen?
    Al veertig keer afgewezen, wie kijkt er naar mijn cv?
    Donderdag moet ik op gesprek bij een kinderopvang en ik ben zo zenuwachtig.
    Hoe schrijf je een motivatiebrief als je nooit gewerkt hebt?
    Ik zoek mens die kan mijn cv maken in goed Nederlands.
    LinkedIn, moet dat? Wie helpt mij een profiel met foto op te zetten?
    Vijf jaar gat in mijn loopbaan, wat zeg ik daarover tegen een werkgever?
    Wil iemand voor werkgever spelen en mij lastige vragen stellen?
    Ik ben 58 en kom niet door de eerste ronde
    Mijn neef zoekt een bijbaan, vakkenvullen of bezorgen, maar krijgt geen brief op papier.
    Referenties, assessment, salaris onderhandelen, ik weet niet hoe het hoort.
    Wat doe je aan naar zo'n kennismaking? En hoe stel je jezelf voor in twee minuten?
    Vacatures zoeken op de computer lukt mij niet, ik heb vroeger altijd via via werk gevonden.
    Zou u mijn open brief aan een school willen nalezen?
    Het UWV wil vier bewijzen per maand en ik weet niet meer waar ik op moet reageren.
    Video-sollicitatie, daar krijg ik het spaans benauwd van.
    Recruiter kijkt gratis je cv na en maakt het strak.
    Ik speel de strenge baas, jij oefent je antwoorden, en daarna drinken we koffie.
    Samen een brief schrijven die niet in de prullenbak belandt.
    Twintig jaar personeelszaken, ik weet waar ze op letten bij een gesprek.
    Breng je diploma's en werkervaring mee, dan zetten we ze netjes op één A4.
    Zoek je een baan? Ik speur met je door vacaturesites en uitzendbureaus.
    Voor jongeren met een eerste bijbaantje: ik help met een kort briefje en een stevige handdruk.
    Anderstaligen help ik hun curriculum in foutloos Nederlands te zetten.
    Presentatietraining voor wie dichtklapt tegenover een werkgever.
    Ik maak een nette pasfoto en help je LinkedIn-pagina op orde brengen.
    Herintreder? We zoeken woorden voor alles wat je in die jaren thuis geleerd hebt.
    Nerveus voor een sollicitatie? Ik ga mee tot aan de deur en duim in de hal.
    Ik train mensen boven de vijftig om zich zonder schroom te verkopen.
    Ik ben 26, heb een bibberstem en volgende week tweede ronde bij een verzekeraar. Wie oefent een half uurtje met mij via Skype of aan de keukentafel?
    Mijn cv is vijf kantjes en volgens mijn neef moet het er één zijn.
    Na mijn scheiding moet ik voor het eerst in achttien jaar een baan zoeken. Ik weet niet eens waar de vacatures tegenwoordig staan, vroeger keek je in de krant.
    Hoe verkoop je jezelf zonder op te scheppen?
    Ik wil graag werk in magazijn of keuken. Ik kan goed werken maar niet goed schrijven in het Nederlands, brief is moeilijk.
    Twintig brieven, nul antwoord. Ligt het aan mij?
    Mijn zoon van 16 heeft een proefdag bij de supermarkt en weet niet wat hij moet zeggen als ze vragen naar zijn sterke kanten. Van zijn moeder neemt hij niks aan.
    Wie maakt een nette foto voor op mijn profiel?
    Terug na ziekte. Moet ik in de brief zetten dat ik ziek ben geweest, en hoe vertel je dat als ze ernaar vragen?
    Ik durf niet te bellen voor meer informatie over een functie
    Uploaden, portaal, account aanmaken, pdf. Al dat digitale gedoe om je ergens te melden als schoonmaker, ik krijg het niet voor elkaar.
    Mijn vrouw, accountant in Iran, wordt nooit uitgenodigd. Iemand die weet hoe Nederlandse werkgevers een brief willen zien, zou haar vast vooruithelpen.
    Wat antwoord je op 'waar sta je over vijf jaar'?
    Speeddate met werkgevers in het buurthuis volgende maand, wie bereidt mij voor op een pitch van een minuut?
    Ex-gedetineerde zoekt hulp bij cv, ik weet niet wat ik met die twee jaar aan moet.
    Ge wordt nergens aangenomen zonder ervaring en zonder ervaring nergens aangenomen. Wie helpt mij iets deftigs op papier te zetten?
    Ik heb geen jasje. En zonder jasje kan ik moeilijk naar de bank op gesprek, toch?
    Vacature gezien als conciërge op een school, precies mijn ding! Nu nog een vlotte brief, mijn laatste was in 1994.
    Een bijbaantje in de horeca zou leuk zijn, maar hoe stap je zo'n zaak binnen?
    Loonstrook, schaal, onderhandelen: straks zeg ik weer te snel ja. Wie geeft mij tips?
    Van het uitzendbureau moet ik een online test maken met figuren en rijtjes, heeft iemand dat al eens geoefend?
    Als ik zenuwachtig ben ga ik stotteren, en dan haken ze af.
    Ik zou het waarderen als een oud-leidinggevende mijn schrijven en mijn arbeidsverleden eens kritisch wil doornemen.
    Twee jaar voor mijn moeder gezorgd en nu staat er een gat. Hoe verwoord je dat netjes?
    Zoek baan, weet niet hoe
    ChatGPT heeft mijn brief gemaakt en hij klinkt niet als ik. Wie helpt me er weer een mens van te maken?
    Tijdens mijn jaren als winkelmanager las ik honderden brieven. In een minuut zie ik waarom je niet uitgenodigd wordt, en in een uur hebben we dat gerepareerd.
    Rollenspel! Ik ben de norse chef, jij krijgt de baan.
    Kom met je laptop naar mijn keukentafel, dan zetten we je werkervaring op een rij en sturen we dezelfde middag nog drie brieven de deur uit.
    Van mij leer je een hand geven, oogcontact maken en ademhalen.
    Oud-docent Nederlands haalt de d's en t's uit uw motivatiebrief.
    Mijn kledingkast is ruim en mijn maat gewoon: ik leen een net pak uit voor een gesprek en strijk het overhemd erbij.
    Zoekwerk op het internet: ik stel met je alerts in zodat passende banen vanzelf in je mail komen.
    Jarenlang werkte ik bij een uitzendbureau. Wie vastloopt met reageren op advertenties, help ik aan een strakke brief en een lijst met bedrijven om gewoon op te bellen.
    Schoolverlaters op weg naar hun eerste echte baan, ik maak met jullie een hip cv.
    Niet aangenomen? We bellen samen na om te vragen waarom.
    Voor vrouwen met een hoofddoek die telkens nee horen, ik kreeg de baan wel en vertel hoe ik het gesprek inging.
    Ik film een oefengesprek met mijn telefoon en we kijken het samen terug, heel leerzaam en soms hilarisch.
    Anderstalig en ambitieus? In het Nederlands, Engels of Frans maak ik van uw loopbaan een leesbaar geheel.
    Een jaar werkloos zijn maakt onzeker, dat ken ik. Daarom begin ik altijd met opschrijven waar je trots op bent, de brief komt daarna.
    Twee keer ontslagen, twee keer weer gevonden. Ik denk mee.
    Gij zoekt werk en weet niet hoe eraan te beginnen? Ik help met de sollicitatiebrief en de VDAB-site.
    Elevator pitch oefenen in een echte lift, waarom niet?
    Interviewen was mijn beroep, dus ik weet welke strikvragen er komen en hoe je rustig blijft.
    Zeg me de functie en ik zoek uit wat ze willen horen.
    LinkedIn opschonen, netwerk aanspreken, kop erboven die blijft hangen: een avondje werk met mij.
    Mensen met een arbeidsbeperking help ik een passende vacature uit te kiezen en een open sollicitatie te sturen.
    Met een vers ontwerp in Canva ziet je levensloop er meteen professioneel uit.
    Ik ga mee naar een banenmarkt en trek je langs de kraampjes, alleen is dat zo ongemakkelijk.
    Gepensioneerde personeelschef leest uw brief met potlood en geeft hem eerlijk terug.
  `,
  ondernemen: `
    Mijn kleindochter wil in mijn leegstaande winkelpand een stoffenzaakje beginnen. Ik ken alleen guldens en de kassa met een slinger. Wie helpt haar aan een plan voor de bank?
    Twee slagerijen gehad en één keer bijna failliet, dus ik weet hoe het niet moet. Starters laat ik mijn lessen zien over inkoop, marge en die eerste magere januari.
    Mijn rompertjes met grappige tekst lopen op schoolpleinen als een trein, en nu wil ik het officieel maken naast mijn uitkering. Kamer van Koophandel, btw, wie weet hoe?
    Twee winkels opgezet en eentje verkocht. Moeders en vaders die voor zichzelf willen beginnen, mogen met hun kasboek en hun dromen aan mijn keukentafel komen.
    Iedereen zegt dat mijn injera-pannenkoeken in een kraam moeten staan. Inschrijven, btw, hygiënepapieren, ik zie het bos niet meer. Wie heeft zelf een zaakje gehad en wil met me rekenen?
    Twintig jaar een kapsalon gehad in West, verkocht, en nu jeuken mijn handen. Starters met een idee mogen hun plannetje bij mij op tafel leggen: huur, prijs, boekhouding, valkuilen.
    Mijn taarten verkopen zich vanzelf aan de deur, alleen heb ik geen idee van btw, etiketten en KvK. Iemand die dat pad kent?
    Achttien jaar fietsenzaak gehad, failliet en weer op. Wie een eigen zaakje wil beginnen krijgt van mij de lessen zonder de rekening.
    Vanuit mijn rolstoel wil ik zeep gaan verkopen, maar mag dat naast een WIA? En hoe begin je met inschrijven?
    Failliet gegaan, schuldsanering doorlopen, opnieuw begonnen met een bakfiets. Van die drie lessen kunt u gratis meeprofiteren bij uw bedrijfsplan.
    Ik knip al drie jaar aan huis en wil een echte zaak openen. KvK, btw, verzekering: wie legt mij uit wat het eerste is?
    Bakkerij gehad, twee keer bijna failliet, uiteindelijk goed verkocht. Een starter uit de wijk mag mij alles vragen over prijzen en personeel.
    Ik wil voor mezelf beginnen met een stoel en een wasbak in de garage. Hoeveel vraag je, moet je btw rekenen, mag dat van de gemeente? Ik kan alleen knippen.
    Dertig jaar jaarrekeningen. Starters met een foodtruck, naaiatelier of webwinkel leer ik hoe je factureert, reserveert voor de btw en niet omvalt in jaar twee.
    Ooit stuurde ik vierhonderd man aan, nu alleen mijn cavia. Iemand met een plan voor een winkeltje die tegenspraak durft te horen, mag mij lenen voor een kop koffie.
    Met de erfenis van opa wil ik een koffiekarretje beginnen. KvK, btw, een plan: ik heb vooral goede koffie.
    Ik had een bakkerij en ben twee keer bijna failliet gegaan. Wie begint mag daar gratis van leren, aan de hand van je eigen cijfers.
    Drie zaken opgezet, één failliet, twee verkocht. Van die ene leerde ik het meest en dat vertel ik gratis aan wie een eigen bedrijfje wil starten.
    Droom je van een kapsalon of foodtruck? Ik reken je plan door, lees de huur van je pandje na en stel vervelende vragen.
    Iedereen zegt dat ik mijn sambal moet verkopen. Maar KvK, btw, etiketten? Wie heeft zelf een zaakje gehad en wil een avond sparren?
    Met een uitkering wil ik voorzichtig beginnen als pedicure aan huis. Ik ben als de dood dat ik iets fout doe. Wie denkt mee over een plannetje?
    Ik wil een kapsalon aan huis beginnen maar weet niet wat je moet regelen.
    Wie heeft ervaring als zzp'er en wil me vertellen over btw en facturen?
    Ondernemingsplan schrijven voor mijn foodtruck, wie leest mee?
    Moet ik me inschrijven bij de Kamer van Koophandel als ik taarten verkoop?
    Mijn webwinkeltje in sieraden loopt niet, zoek iemand met verstand van marketing.
    Wil starten klein bedrijf schoonmaak, ik ken de regels in Nederland niet.
    Eenmanszaak of vof, wat raadt u aan?
    Vanuit de uitkering voor mezelf beginnen, hoe gaat dat met het Bbz?
    Welke prijs vraag je als beginnend fotograaf?
    Ik droom van een theetuin bij onze boerderij, maar vergunningen en bestemmingsplan schrikken mij af.
    Mentor gezocht voor een startende kledinglijn, ben 22 en heb al een logo
    Boekhoudprogramma, kwartaalaangifte omzetbelasting, urencriterium: ik verzuip erin.
    Zoek een compagnon die een cateringbedrijfje mee wil opstarten.
    Heeft iemand wel eens een lening of microkrediet gekregen voor een winkeltje?
    Dertig jaar eigen zaak gehad, ik help starters met hun eerste stappen.
    Samen maken we een businessplan met een begroting waar de bank in gelooft.
    Ik ga mee naar de KvK en leg uit welke rechtsvorm bij je past.
    Marketingvrouw denkt mee over naam, website en hoe je klanten krijgt.
    Accountant in ruste leert je facturen maken, btw afdragen en bonnetjes bewaren.
    Ideeën genoeg maar geen plan? Ik stel de vragen die een investeerder ook zou stellen.
    Ik begon zelf een nagelstudio vanuit de bijstand en vertel je hoe.
    Voor nieuwkomers met ondernemersbloed leg ik de Nederlandse regels uit.
    Een luisterend oor voor zzp'ers met tegenslag, opdrachten kwijt of een bedrijf dat moet sluiten.
    Webshop opzetten, productfoto's maken, betaalsysteem koppelen, ik steek je zaak in gang.
    Zelfstandige in bijberoep worden? Ik help u met het ondernemingsloket en de btw.
    Algemene voorwaarden en offertes kijk ik na voor wie net voor zichzelf begint.
    Mijn zeep en kaarsen vinden gretig aftrek op de markt. Nu vraag ik mij af of het een echt bedrijf moet worden en wanneer de fiscus mee gaat kijken.
    Offerte maken voor een klus, hoe doe je dat? Ben stukadoor, pas begonnen.
    Ik wil een kleine catering met Syrisch eten. Keuken heb ik, klanten ook, maar vergunning en HACCP begrijp ik niet.
    Mijn klant betaalt al drie maanden niet.
    Wij nemen de dorpskroeg over van mijn oom en hebben nul verstand van inkoop, personeel en horecapapieren. Welke oude rot wil ons wat bijbrengen?
    Welke rechtsvorm is slim voor twee vriendinnen met een koffiezaakje?
    Al tien jaar pedicure in loondienst en nu de sprong naar zelfstandig. Ik zoek iemand die dat ook durfde en mij eerlijk vertelt over pensioen, ziekte en lege agenda's.
    Wie heeft er kaas gegeten van Instagram en kan mijn hondentrimsalon bekender maken?
    Bestellingen lopen binnen en ik verlies het overzicht over voorraad, verzenden en retouren. Is er een ervaren webwinkelier die me op weg helpt?
    Kleineondernemersregeling, wel of niet doen?
    Zoek sparringpartner, liefst een oude vos die zelf een zaak had
    Mijn bedrijfje in zonnepanelen gaat over de kop. Ik heb geen idee hoe je netjes stopt, wat er met de schulden gebeurt en hoe je dat thuis vertelt.
    Kan ik met een uitkering alvast een proef draaien als kapster aan huis?
    Ik zoek pand om naaiatelier te beginnen, niet duur, en wie weet hoe huurcontract voor winkel werkt.
    Als rijschoolhouder in spe wil ik weten wat je kwijt bent aan verzekering, lesauto en reclame.
    Van hobby naar beroep: mijn taarten. Wat vraag ik voor een bruidstaart van drie lagen?
    Ben 17 en wil sneakers doorverkopen, moet je dan naar de kvk?
    Wie kan mijn ondernemersplan lezen voordat ik ermee een microkrediet aanvraag? Vooral de cijfers rammelen nog.
    Ge hebt een eigen frituur of snackbar gehad? Dan kom ik graag eens luisteren.
    Crowdfunding voor mijn boekwinkeltje, hoe pak je zoiets aan?
    Mijn man en ik willen een bed & breakfast op de boerderij. Welke regels gelden er, en is het wel te doen naast de koeien?
    AVG, algemene voorwaarden, cookies. Waarom is een website beginnen zo ingewikkeld?
    Een naam en een logo heb ik, een klant nog niet. Hoe kom je als tekstschrijver aan je eerste opdracht?
    Arbeidsongeschiktheidsverzekering of broodfonds? Ik ben schilder op mezelf en val weleens van een trap.
    Onze speelgoedwinkel draait slecht sinds internet, zou iemand met een frisse blik eens willen rondlopen?
    Personeel aannemen, mijn allereerste werknemer, loonadministratie, help.
    Van schoenenverkoper tot eigenaar van vier filialen, en nu met rust. Starters mogen gratis in mijn ervaring graven, ook in de faillissementen.
    Ik ken de valkuilen van het zelfstandig zijn, ik ben er in allemaal gevallen.
    Heb je een plan op een bierviltje? Dan werken we het uit tot een begroting, een prijs per uur en een rijtje eerste klanten.
    Social media voor jouw zaakje: foto's, teksten, een kalender, ik zet het in een paar avonden op.
    Mijn vader had een groentewinkel en ik een adviesbureau. Ik denk graag mee met jonge mensen die iets eigens willen beginnen in deze buurt.
    Uren schrijven, kosten boeken, kwartaal afsluiten: ik leer je een simpel systeem.
    Een kraam op de markt? Ik stond er dertig jaar met kaas en weet alles van standplaats, pin en praatjes.
    Voor vrouwen uit Marokko of Turkije die van koken of naaien hun werk willen maken, leg ik uit hoe je dat officieel doet.
    Slecht lopende winkel, ik kijk mee naar etalage, assortiment en marges.
    Jurist voor kleine zelfstandigen: contractje nalezen, wanbetaler aanschrijven, voorwaarden opstellen.
    Durf je de stap niet? Laten we een middag brainstormen met geeltjes op het raam, daarna weet je meer.
    Zzp'ers in de bouw help ik met offertes die de lading dekken.
    Ik werkte bij een bank op de afdeling bedrijfskredieten en weet precies wat er in uw aanvraag moet staan om niet onderop de stapel te belanden.
    Maak kennis met een mentor: ik ben 61, verkocht mijn drukkerij en zit vol verhalen en contacten.
    Logo, visitekaartje, eenvoudige site, als student vormgeving doe ik het voor beginnende bedrijfjes voor mijn portfolio.
    Gestopt met mijn zaak en er weer bovenop. Wie moet sluiten, hoeft dat niet in z'n eentje te doen.
    Pop-upwinkel proberen? In mijn leegstaande voorkamer aan de straat kan een startende ondernemer zijn waar laten zien.
    Samen naar het startersloket, ik heb het pas zelf gedaan.
    Ge wilt op eigen benen staan als traiteur of bloemist? Ik bekijk met u het financieel plan voor ge uw spaarcenten erin steekt.
    Import, export, douane: een leven lang gedaan, ik leg het graag uit aan wie spullen uit zijn thuisland wil verkopen.
    Prijzen durven vragen, onderhandelen, nee zeggen, dat oefenen we.
    Wekelijks ondernemerskoffietje in de buurt, voor kappers, klussers, coaches en bakkers die alleen werken.
    Businessplan, canvas, swot: ik gaf er les in op het hbo en help nu buurtgenoten.
    Heeft u een uitvinding in de schuur? Ik weet iets van octrooien en prototypes.
  `,
  'theorie-leren': `
    Mijn scootmobiel mag ik, maar sinds mijn man er niet meer is wil ik zelf een auto. Op mijn 66e. Die borden en voorrangsregels: wie overhoort mij tot ik niet meer bibber?
    Rijinstructeur in ruste, 42 jaar lang. Jongelui, nieuwkomers, laatbloeiers: ik leg met speelgoedautootjes uit wie er eerst mag, en na tien avonden haalt u die vragenlijst.
    Als ik de verkeersborden nog een keer verwar, ben ik honderd euro lichter. Ik ben au pair, mijn gastouders zijn weg. Wie wil voorrang en rotondes met mij doen?
    Zelf in een keer geslaagd met twee fout, op mijn zeventiende. Ik overhoor je met kaartjes, filmpjes en flauwe trucjes, ook als je van ver komt.
    Borden ken ik allemaal, maar de vragen zijn gemeen: mag u, moet u, kunt u. Al vier keer examen gezakt op taal. Wie wil met mij die vragen lezen tot ik het snap?
    Vroeger rijinstructeur in Almere, nu thuis met mijn knie. Voorrang, remweg, rotondes: ik leg het je uit met speelgoedautootjes op tafel en je haalt het.
    Drie keer gezakt op de voorrangsregels. Ik ben 26, dyslectisch, en de app gaat te snel.
    Borden, kruisingen, remweg: ik heb het boek nog en was buschauffeur. Met speelgoedautootjes op het tafelkleed leer je het in een maand.
    Reclassering zegt met rijbewijs krijg ik wel werk. Voorrang en borden gaan wel, maar die vragen met dubbele ontkenningen laten me zakken. Al drie keer.
    Ik mag zelf niet meer rijden door mijn ogen, maar ik ken elk verkeersbord. Stampen voor het examen doen we met kaartjes.
    Drie keer gezakt op de borden en voorrangsregels. Ik wil op de vrachtwagen, bro, dan moet ik eerst die B halen. Wie overhoort mij?
    Chauffeur met dertig schadevrije jaren. Haaientanden, rotonde, wie eerst: ik leg het uit met Dinky Toys op de keukentafel tot je voor het CBR slaagt.
    Als beroepschauffeur ken ik alle borden en voorrangsregels uit mijn hoofd. Jongelui die al drie keer zijn gezakt voor dat computerexamen: kom een middag bij mij aan de keukentafel.
    Drie keer gezakt, telkens op gevaarherkenning. In de bouw krijg ik een beter contract met een roze pasje. Wie wil mij avonden overhoren met plaatjes?
    voor de derde keer gezakt, 34 goed... voorrang en die verkeersborden, ik mix alles. 19 jaar, werk bij de bakker, avonden vrij
    Gepensioneerd rij-instructeur neemt de CBR-vragen met u door, op papier en met speelgoedautootjes op tafel.
    Voorrang van rechts, haaientanden, die rare vraag over remweg. Ik was rij-instructeur en oefen met jou tot je het examen glimlachend verlaat.
    Mijn nichtje haalde het verkeersexamen pas nadat ik alle borden op de koelkast had geplakt. Die kaartjes heb ik nog, met uitleg in het Arabisch.
    Vijf keer gezakt voor dat examen bij het CBR. Vijf! Haaientanden droom ik van. Wie overhoort mij?
    Rijles ik heb bijna klaar, maar de vragen op computer zijn moeilijk Nederlands: inhaalverbod, voorsorteren. Wie wil uitleggen borden en voorrang?
    Al drie keer gezakt bij het CBR, wie oefent verkeersborden met mij?
    Voorrangsregels, haaientanden, gelijkwaardige kruisingen, ik haal alles door elkaar.
    Mijn Nederlands is niet zo goed en theorie-examen auto is moeilijk, wie kan uitleggen?
    Ik wil mijn bromfietscertificaat halen en leer slecht uit een boek.
    Heb mijn roze pasje pas net en durf de snelweg niet op, wie gaat er naast me zitten?
    Rijbewijs B halen op je veertigste, wie overhoort mij?
    Inparkeren en hellingproef kan ik niet goed, rijlessen zijn zo duur.
    Gevaarherkenning gaat fout: remmen, gas los of niets?
    Ik ben dyslectisch en de vragen op de computer gaan te snel
    Mijn Syrische rijbewijs is niet geldig, ik moet alles opnieuw leren voor examen.
    Twintig jaar niet achter het stuur gezeten en nu mijn man niet meer mag, moet ik.
    Wie heeft er nog een theorieboek en geduld?
    Tractorrijbewijs voor mijn zoon van 16, hij snapt de regels over gewicht en breedte niet.
    Ik zoek een begeleider voor 2toDrive die in de buurt woont.
    Oud-rijinstructeur legt verkeersregels uit met autootjes op tafel.
    Proefexamens maken op de laptop, tot je er vijf achter elkaar haalt.
    Ik leer mensen de borden en voorrang in het Arabisch en Turks.
    Bang om te rijden? Ik stap naast je in voor een rustig rondje buiten de spits.
    Net zelf geslaagd in één keer, ik heb handige ezelsbruggetjes voor remweg en snelheden.
    Op een leeg parkeerterrein kunt u bij mij bochtjes achteruit en fileparkeren oefenen als u al een rijbewijs hebt.
    Wie zit te zwoegen op de rijtheorie? Ik overhoor je elke woensdag.
    Voor ouderen fris ik de verkeersregels op: rotondes, fietsstraten, nieuwe borden.
    Als begeleider voor uw voorlopig rijbewijs wil ik gerust met u kilometers doen.
    Scooter, AM of auto, ik neem met jou alle hoofdstukken door.
    Ik maak plaatjes en simpele zinnen van het boek voor wie de taal nog leert.
    Vrachtwagenchauffeur helpt met code C leren, techniek en rijtijden.
    Ik ben 38 en heb nooit mijn rijbewijs gehaald, omdat leren voor mij een drama is. Nu moet het voor mijn baan in de thuiszorg, wie gaat er met me zitten met het boek?
    Wie gaat er voor bij een uitrit? Ik gok maar wat.
    Mijn dochter van 16 wil op de scooter naar stage. Ze heeft vorige week haar theorie verknald op snelheden en verlichting, en van mij wil ze geen uitleg.
    Mijn examen is 14 mei en ik haal op de app nog steeds maar 38 punten
    Ik heb examen met tolk aangevraagd, maar de woorden 'invoegstrook' en 'voorsorteren' ken ik niet. Iemand die plaatjes laat zien en rustig praat?
    Na een ongeluk durf ik niet meer te rijden, mijn auto staat al een jaar stil. Met een kalm iemand op de bijrijdersstoel zou ik een rondje door de wijk willen maken.
    Bord met rode rand, bord met blauwe rond, ik kan ze niet uit elkaar houden.
    Wie kan mij de rotonde uitleggen? Richting aangeven, voorsorteren, tram van links, ik word er gek van.
    Gezakt op de verkeersinzichtvragen, alweer. met een maatje dat ook moet leren wordt het misschien leuker.
    Mag mijn zoon van zeventien bij u instappen om met een ervaren chauffeur naast zich kilometers te maken? Hij is geslaagd en mag nog niet alleen.
    Ik ben geslaagd maar op de ring rond de stad knijp ik het stuur fijn, wie rijdt er een paar keer mee?
    Vaarbewijs halen, boeien, lichten, voorrang op het water. Wie overhoort?
    Op mijn zesenzeventigste wil ik zeker weten dat ik de nieuwe verkeersregels nog ken. Een opfrisser aan huis van iemand uit het vak zou ik op prijs stellen.
    ff hulp nodig met bromfiets theorie, boek is saai
    Rijbewijs uit Eritrea moet ik omwisselen, dat gaat niet, dus alles opnieuw. Ik lees langzaam en zoek iemand die samen met mij vragen oefent in bibliotheek.
    Kan iemand mij uitleggen wat het verschil is tussen stoppen, stilstaan en parkeren?
    Achteruit steken met een aanhanger, wie leert me dat op een leeg terrein?
    Mijn autorijlessen slokken al mijn geld op, dus de theorie wil ik zonder dure cursus doen. Heb je nog een oefenboek of een inlogcode over?
    Faalangst op het examen: thuis weet ik alles, daar sla ik dicht.
    Ge hebt uw rijbewijs al lang? Ik zoek een begeleider voor mijn voorlopig rijbewijs, model 36.
    Reactietijd, stopafstand, alcoholpromillage: getallen blijven bij mij niet hangen.
    Het lukt mijn man niet om voor code 95 te leren, hij is een echte doener en heeft nooit goed leren lezen.
    Wij zijn drie vrouwen uit Somalië en willen samen leren voor auto-examen. Wie wil ons les geven van de regels, één keer in de week?
    Fileparkeren. Gewoon dat. Wie heeft geduld?
    Automaat gereden in Amerika, nu hier een schakelbak en al die fietsers. Iemand die me leert hoe je hier kijkt en voorrang geeft?
    Voor mijn zoon met autisme zoeken we iemand die verkeerssituaties met hem nabouwt, uit een boek snapt hij er niks van.
    Vroeger stond ik zelf voor de klas bij een rijschool. Met magneetbordjes en een kruispunt op de eettafel wordt voorrang ineens een spelletje.
    Ik ben pas geslaagd met 48 van de 50 en heb mijn samenvattingen nog.
    Bang voor de snelweg, tunnel of brug? Ik rijd graag met u mee, op zondagochtend als het rustig is, en als u trilt stoppen we gewoon bij een pompstation voor koffie.
    Bij mij thuis oefenen we met een oude simulator-app op de tv.
    Oefenvragen maken met een biertje, nou ja, cola, en voor elke tien goed een bitterbal.
    Motoragent buiten dienst legt verkeersregels uit zonder boete.
    Ik help mensen die moeilijk lezen: alle borden op kaartjes, ik vraag, jij antwoordt, en we lopen buiten langs de echte.
    Meerijden als coach, 2toDrive, vijf jaar schadevrij, ik heb overdag tijd.
    Rijtheorie in het Oekraïens en Russisch uitgelegd door een buschauffeur.
    Zestienplussers met scooterplannen, in vier woensdagen stomen we je klaar voor het CBR.
    Uw rijbewijs is er wel, maar uw man reed altijd? Kom, we pakken de auto weer op: eerst de straat uit, dan naar de supermarkt en over een maand naar zee.
    Voorrang van rechts, haaientanden, trams, uitritten: na een avond met mijn speelgoedauto's vergeet u het nooit meer.
    Ik neem een proefexamen af zoals het echt gaat, met tijdklok en stilte.
    Zelf zes keer gezakt en toen in één klap geslaagd. Wat het verschil maakte vertel ik je graag.
    Oud-examinator kent de instinkers.
    Parkeerhulp, maar dan van vlees en bloed: ik zet pionnen neer en u steekt in.
    Ouderen die onzeker zijn geworden in het verkeer fris ik op met een boekje, een rondrit en een goed gesprek over wanneer het genoeg is.
    Samen leren voor het vaarbewijs, ik begin in september en zoek een medeleerling.
    Ik wil u wel begeleiden met L-plaat, mijn verzekering is in orde en ik word niet gauw zenuwachtig.
    Als jongere leg ik andere jongeren het bromfiets-gebeuren uit in gewone taal, met filmpjes.
    Trekker, aanhanger, BE, ik ben loonwerker en ken de theorie erachter.
    Geheugentrucs voor remwegen en bandenspanning, ik heb er een schrift vol van.
    Ik heb tijd, thee en een theorieboek van dit jaar. Wie schuift er aan voor een paar hoofdstukken per week?
    Met Syrische mensen oefen ik Nederlandse verkeerswoorden, zodat zij examen begrijpen.
  `,
};
