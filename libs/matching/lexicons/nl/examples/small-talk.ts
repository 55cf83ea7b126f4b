/** What stands in such texts besides, and says nothing about the kind of help. */
export const smallTalk = `
  Ik ben een vrouw van 73 en woon alleen.
  Sinds mijn man vorig jaar is overleden moet ik alles zelf doen.
  Ik ben net geopereerd en mag zes weken niet tillen.
  Ik woon op driehoog zonder lift.
  De koffie staat klaar.
  Door mijn reuma lukt het me niet meer.
  Mijn kinderen wonen ver weg en hebben het druk met hun werk.
  Ik vind het best moeilijk om dit te vragen.
  Heb een kleine beurs, dus veel betalen kan ik niet.
  U krijgt er natuurlijk iets lekkers bij.
  Het liefst op dinsdag- of donderdagmiddag.
  Bij voorbaat heel hartelijk dank!
  Ik heb MS en daardoor weinig energie.
  Wij zijn een gezin met drie kinderen, pas verhuisd naar deze wijk.
  Het mag ook in het weekend, ik ben flexibel.
  Stuur gerust een berichtje als u vragen heeft.
  Ik heb verder geen familie meer.
  Vroeger deed ik dit allemaal zelf, maar ik word een dagje ouder.
  Mijn partner heeft een hersenbloeding gehad.
  Ik ben alleenstaande moeder van een zoontje van vier.
  Na mijn burn-out probeer ik alles weer rustig op te pakken.
  Ik kom uit Oekraïne en woon hier twee jaar.
  Mijn Nederlands is nog niet zo goed.
  Ik zit in de bijstand en moet op de kleintjes letten.
  Een kleine vergoeding is bespreekbaar.
  Wie o wie?
  Ik spreek Turks en een beetje Nederlands.
  Ik ben slechtziend en loop met een stok.
  Mijn vaste hulp is er helaas mee gestopt.
  Vorige week is er al iemand geweest, maar die kwam niet terug.
  Liefst een vrouw, daar voel ik me prettiger bij.
  We wonen vlak bij het station.
  Er is parkeerplaats voor de deur.
  Roken doe ik niet en dat heb ik ook liever niet in huis.
  Een fles wijn staat voor u klaar.
  Ik hoop zo dat er iemand reageert.
  Ik ben vorige maand uit het ziekenhuis gekomen.
  Met mijn longen gaat het de laatste tijd niet best.
  Ons moeder is 91 en nog helder van geest.
  Ik zit sinds een jaar in een rolstoel.
  Haast is er niet bij, maar voor de kerst zou fijn zijn.
  Het zou me enorm helpen.
  U mag me bellen na zes uur 's avonds.
  Ik ben een rustige, nette man van middelbare leeftijd.
  Mijn pensioen is geen vetpot.
  Hopelijk is er iemand in de buurt die dit leuk vindt.
  Ik heb geen netwerk waar ik op terug kan vallen.
  Wij zijn twee oudjes van 85 en 88.
  Door een herniaoperatie ben ik tijdelijk uitgeschakeld.
  Graag iemand met geduld en een beetje humor.
  Mijn buurvrouw deed het altijd, maar zij is verhuisd.
  Ik durf het eigenlijk niet zo goed aan mijn kinderen te vragen.
  Sinds de scheiding sta ik er alleen voor.
  't Is maar voor één keer.
  Wekelijks zou mooi zijn, om de week is ook goed.
  Ik woon in een rustige straat met veel ouderen.
  Ben overdag meestal thuis.
  Alvast bedankt en tot ziens misschien.
  Ik heb last van mijn hart en moet het kalm aan doen.
  Ik zie uw reactie graag tegemoet.
  Zelf ben ik 1 meter 58 en niet zo sterk.
  Ik heb fibromyalgie, de ene dag gaat beter dan de andere.
  Onze dochter heeft autisme.
  Ik ben een student van 21 op een kamer.
  We hebben twee lieve katten die geen vlieg kwaad doen.
  Ik ben doof aan één kant, dus liever een bericht dan bellen.
  Reiskosten vergoed ik uiteraard.
  Een klik is voor mij belangrijk.
  We kunnen eerst kennismaken, dan kijken we of het klikt.
  Mijn thuiszorg komt 's morgens, daarna ben ik vrij.
  Ik heb het al bij de gemeente geprobeerd, maar er is een wachtlijst.
  Het zijn voor mij zware maanden geweest.
  Ik ben zwanger van de tweede en moet rust houden.
  Mijn man werkt in ploegendienst.
  Ik kan er wel iets voor terugdoen, bijvoorbeeld een taart.
  Ik heb COPD en ben snel kortademig.
  In verband met een gebroken pols kan ik weinig.
  Ben 80 jaar en nog best kwiek, al zeg ik het zelf.
  Ik verblijf in een aanleunwoning.
  Ik woon in een appartementje op het gelijkvloers.
  Ge moogt mij altijd een mailtje sturen.
  Mijne man is al tien jaar dood en de kinderen zitten in het buitenland.
  Merci op voorhand!
  Ik ben een beetje verlegen.
  Graag iemand die Nederlands of Engels spreekt.
  Het hoeft niet vandaag of morgen.
  Zo snel mogelijk alsjeblieft.
  Ik heb geen auto en het openbaar vervoer is hier slecht.
  De lift in onze flat doet het gelukkig weer.
  Bel twee keer aan, ik doe er even over.
  Ik ben mantelzorger voor mijn vrouw met alzheimer.
  Het huis is niet groot, maar wel gezellig.
  Iemand uit de wijk heeft mijn voorkeur.
  Ik hoor het graag, groetjes van een oudere dame.
  Met dank voor uw moeite.
  Ik ben 34, heb een burn-out en zit thuis.
  Na de chemo ben ik nog erg moe.
  Ik heb al eerder zo'n lieve reactie gekregen op deze site.
  Het is voor mijn opa van 90.
  Ik plaats dit voor mijn moeder, zij heeft geen computer.
  Namens mijn cliënt zet ik deze vraag uit.
  Zij is een vrolijke vrouw met een licht verstandelijke beperking.
  Meneer is dol op voetbal en een praatje.
  Ik werk zelf fulltime, vandaar.
  De exacte dag kunnen we in overleg bepalen.
  Vanaf half tien ben ik aangekleed en wel.
  Ik ben gevlucht uit Syrië met mijn gezin.
  Mijn kinderen gaan hier naar school.
  Hulp is heel welkom.
  Ik zou er ontzettend mee geholpen zijn.
  Misschien een gekke vraag, maar niet geschoten is altijd mis.
  Ik heb al overal gevraagd.
  Het hoeft niet voor niks, noem maar een bedrag.
  Ik leef van een WIA-uitkering.
  Mijn rug is versleten, zegt de dokter.
  Ik ben nieuw in de stad en ken nog niemand.
  Iemand met een VOG graag.
  Ik hou van eerlijk en duidelijk.
  Mijn energie is op na een paar minuten.
  Ik krijg binnenkort een nieuwe heup.
  Ik woon net buiten het dorp, aan de dijk.
  Door de medicijnen ben ik soms wat suf.
  Ik ben van 1941, dus reken maar uit.
  Wat zou het fijn zijn als dat lukt!
  Zelf kan ik het niet meer.
  Ik ben een vrolijke vrouw van 52.
  Sinds ik met pensioen ben heb ik tijd over.
  Ik help graag mensen.
  Een glimlach is voor mij genoeg.
  Op maandag en woensdag ben ik vrij.
  Ik hoef er niets voor terug.
  Ik woon al dertig jaar in deze buurt.
  Ben geduldig, betrouwbaar en kan goed luisteren.
  Mijn kinderen zijn de deur uit en het huis is stil.
  Ik ben student en heb naast mijn colleges wat uurtjes over.
  Je kunt me een berichtje sturen, dan bel ik je terug.
  Ik ben 64 en nog fit.
  Een kop koffie erbij vind ik gezellig.
  Ik wil graag iets terugdoen voor de samenleving.
  Vorig jaar ben ik zelf geholpen door een buurvrouw, dat vergeet ik niet.
  Ik heb een eigen auto en een VOG.
  Ik spreek Nederlands, Engels en Arabisch.
  Wil mijn Nederlands beter maken en mensen leren kennen.
  Ik zit in de ziektewet en wil toch nuttig zijn.
  In het weekend kan ik het beste.
  Ik werk vier dagen, de vrijdag is voor mezelf en voor u.
  Ik hou van aanpakken en van een praatje.
  Mail me gerust met vragen.
  Samen maken we de wijk een beetje mooier.
  Ik ben net verhuisd en wil de buurt leren kennen.
  Door corona merkte ik hoe belangrijk buren zijn.
  Jong van geest, 70 van jaren.
  Ik sta ingeschreven als vrijwilliger.
  Twintig jaar heb ik in de zorg gewerkt.
  Ik ben nuchter, rustig en nogal punctueel.
  Geld hoef ik niet, gezelligheid des te meer.
  Liefst op fietsafstand, want ik heb geen rijbewijs.
  In overleg is veel mogelijk.
  Ik ben een moeder van twee pubers.
  Na een moeilijke periode wil ik weer onder de mensen komen.
  Ik kan goed met ouderen overweg.
  U zit nergens aan vast.
  Schroom niet om te reageren.
  Mijn man en ik zijn allebei gepensioneerd.
  Ik ben gewend om hard te werken.
  Ik ben jong en sterk, 19 jaar.
  Voor mijn maatschappelijke stage zoek ik dertig uur.
  Als tegenprestatie vraag ik alleen een goed gesprek.
  Ik doe dit nu een jaar en vind het prachtig.
  Ik wacht op een nieuwe baan, dus tijd genoeg.
  Ik ben Wajonger en wil graag meedoen.
  Ge kunt mij bereiken op mijn gsm, liefst 's avonds.
  'k Ben een plezante mens en altijd goedgezind.
  Ik kom oorspronkelijk uit Groningen.
  Ik ben van Poolse afkomst en woon hier zes jaar.
  Mensen zeggen dat ik rust uitstraal.
  Bij mij staat de deur altijd open.
  Eerst kennismaken vind ik prettig.
  Mocht het niet klikken, even goede vrienden.
  Ik haal er zelf ook energie uit.
  Ik krijg er een warm gevoel van.
  Twee uurtjes in de week kan ik zeker missen.
  In de vakanties ben ik er niet.
  Wie weet tot gauw!
  Ik heb veel levenservaring.
  Ik ben discreet, wat u vertelt blijft tussen ons.
  Zelf heb ik mijn ouders tot het laatst verzorgd.
  Vanwege mijn werk kan ik alleen na vijven.
  Ik woon bij het winkelcentrum om de hoek.
  Ik ben niet bang om mijn handen uit de mouwen te steken.
  Mijn naam is Fatima en ik ben 29.
  Ik heet Kees, weduwnaar, 71.
  Het houdt me van de straat.
  Stilzitten kan ik niet.
  Ik heb een jaar vrij genomen na de middelbare school.
  Ik zoek een zinvolle invulling van mijn vrije tijd.
  Er is al genoeg eenzaamheid in de wereld.
  Je doet er mij ook een plezier mee.
  Ik ben gelovig en vind omzien naar elkaar belangrijk.
  Wij zijn een stel van in de dertig zonder kinderen.
  Binnen een straal van tien kilometer kom ik naar u toe.
  Ik reageer meestal dezelfde dag nog.
  Onkosten delen we gewoon.
  Ik ben afgekeurd voor mijn werk, maar zit niet graag thuis.
  Een beetje hulp kan een groot verschil maken.
  Ik heb een flexibel rooster als verpleegkundige.
  Ik kan ook op korte termijn.
  Ben altijd vriendelijk en op tijd.
  Voor wat hoort wat, maar bij mij hoeft dat niet.
  Ik leer graag nieuwe mensen kennen.
  Ik ben huisvrouw en mijn jongste gaat nu naar school.
  Iedereen is welkom, jong en oud.
  Dit jaar ben ik gestopt met werken en ik mis de aanspraak.
  Kijk maar of het iets voor u is.
  Ik heb ervaring met mensen met een beperking.
  Ik ben zelf ervaringsdeskundige in de ggz.
  Aarzel niet en neem contact met me op.
  Overdag bereikbaar, behalve tijdens het eten.
  Ik ben een bezige bij.
  Eens per maand lukt me zeker.
  Ik ben opgegroeid op een boerderij met acht broers en zussen.
  Ik kan geen nee zeggen, zegt mijn vrouw.
  Ook 's avonds ben ik beschikbaar.
  Referenties kan ik desgewenst geven.
  Ik vind het fijn om iets te betekenen voor een ander.
  Mijn hart ligt bij mensen die het wat minder hebben.
  Hopelijk kan ik iemand blij maken.
  Bij slecht weer spreken we een andere keer af.
  Ik heb twee volwassen zoons en een kleinkind op komst.
  Ik rook niet en drink alleen met oud en nieuw.
  In ruil voor een kop soep ben ik al tevreden.
  Ik ben sociaal, open en eerlijk.
  Momenteel zit ik tussen twee banen in.
  Ik kan het beste met rustige mensen overweg.
  Ik woon aan de andere kant van het water, maar de pont vaart de hele dag.
  Vanuit mijn opleiding moet ik uren maken.
  Het is fijn om nodig te zijn.
  Laat maar weten wanneer het u schikt.
  Ik ben van nature optimistisch.
  Vrijblijvend en gratis, uiteraard.
  Mijn agenda is leeg en mijn hart is vol.
  Ik kom uit Iran en woon in een kleine studio.
  Je hoeft je voor mij niet te schamen.
  Wij hopen op leuke reacties.
  Een dankjewel is mooi meegenomen.
  Ik ben 58, gescheiden en hou van wandelen.
  Mijn ouders wonen in Limburg, dus ik mis hen hier soms.
  Kleine attenties mogen, maar zijn echt niet nodig.
  Even bellen vooraf is prettig.
  Ik ben wat ouder, maar nog niet versleten.
  Ik weet niet goed hoe dit werkt, dus ik probeer het maar.
  Drie jaar geleden ben ik hier komen wonen vanuit Drenthe.
  Hopelijk is er een aardig mens die zich aangesproken voelt.
  Na een lange revalidatie ben ik weer thuis.
  Mijn familie woont aan de andere kant van het land.
  Ik heb niemand om dit aan te vragen.
  Vanwege privacy zeg ik hier niet te veel.
  Wij redden ons verder prima.
  Het is voor korte tijd, daarna kan ik het weer alleen.
  Ik ben 66 jaar, ongehuwd en heb geen kinderen.
  Het gaat om een vrouw van in de vijftig met NAH.
  Mevrouw woont zelfstandig en krijgt begeleiding van ons.
  Voor een cliënt van onze organisatie zijn wij op zoek.
  Hij is een vriendelijke man met gevoel voor humor.
  Zij spreekt goed Nederlands maar is wat schuchter.
  We zoeken iemand voor langere tijd, graag minstens een half jaar.
  Eén keer in de twee weken zou al heel mooi zijn.
  Tijden in overleg, we schikken ons.
  Dag en tijd maakt mij niet veel uit.
  De ochtend heeft mijn voorkeur, want 's middags rust ik.
  Niet op zondag, dan gaan wij naar de kerk.
  Ik bied een kleine bijdrage en een lekkere lunch.
  Helaas kan ik er niets voor betalen.
  Ik maak graag een goede maaltijd voor je als dank.
  Vrijwilligersvergoeding is mogelijk.
  Wie kan mij uit de brand helpen?
  Dit is mijn laatste hoop.
  Een eerdere oproep leverde niets op, dus nog maar eens.
  Nogmaals mijn oproep, misschien nu wel iemand.
  Alle hulp is meegenomen!
  Ik woon in een seniorencomplex met een gezellige huiskamer.
  Wij wonen in een buitenwijk, bus 4 stopt om de hoek.
  Mijn huis is op de begane grond.
  Vierde verdieping, er is een lift.
  Mijn evenwicht is slecht door een whiplash.
  Ik heb last van duizelingen.
  De reuma zit vooral in mijn handen en schouders.
  Ik mag van de fysio niets zwaars doen.
  Door long covid lig ik het grootste deel van de dag op bed.
  Lopen gaat met een rollator, langzaam maar zeker.
  Mijn vrouw en ik zijn allebei de tachtig voorbij.
  Vorig jaar verloor ik mijn zus, met wie ik samenwoonde.
  Ons gezin heeft een pittige tijd achter de rug.
  Mijn man zit in het buitenland voor zijn werk.
  Ik heb een dochter van twaalf en een zoon van acht.
  Ik krijg bijzondere bijstand maar die is op.
  We zitten in de schuldsanering.
  Elke euro moet ik omdraaien.
  Ik ben Abdul, 42 jaar, en kom uit Soedan.
  Ik leer nog Nederlands, sorry voor mijn fouten.
  Mijn naam is Truus en ik ben 82 jaar jong.
  Ik studeer en werk ernaast in de horeca.
  Ik heb PTSS en vind nieuwe mensen spannend.
  Vertrouwen vind ik belangrijk na wat ik heb meegemaakt.
  Liever geen roker en iemand die tegen honden kan.
  Het maakt niet uit hoe oud je bent.
  Man of vrouw, jong of oud, alles is goed.
  Iemand uit dezelfde postcode zou handig zijn.
  Ge moet niet ver wonen, want ik heb geen vervoer.
  Ik ben al blij met een half uurtje.
  Mocht u interesse hebben, dan hoor ik dat graag.
  Reageer via de site, dan neem ik contact op.
  App of mail, wat jij fijn vindt.
  Ik neem soms de telefoon niet op, spreek dan in.
  Laat even weten wie u bent en waar u woont.
  We drinken eerst samen koffie.
  Voelt u zich geroepen?
  Zou dat niet mooi zijn?
  Dank dat u de moeite nam om dit te lezen.
  Lieve groet van een dankbare buurvrouw.
  Amai, dat zou mij plezier doen.
  Ik ben content met alle hulp.
  Het is wat veel allemaal de laatste tijd.
  Ik schaam me er een beetje voor.
  Vragen is niet mijn sterkste kant.
  De wijkverpleegkundige raadde me deze site aan.
  Via de huisarts hoorde ik van jullie.
  Sinds kort heb ik een indicatie, maar hulp komt er niet.
  De Wmo vergoedt dit niet.
  Professionele hulp kan ik niet betalen.
  Ik kan tijdelijk mijn arm niet gebruiken.
  Ik ben Ans, 67, net gestopt met werken.
  Na veertig jaar in het onderwijs vind ik het tijd voor iets anders.
  Overdag heb ik ruim de tijd.
  Mijn week is nog niet vol.
  Ik wil me graag nuttig maken in mijn eigen wijk.
  Met mensen omgaan ligt mij goed.
  Al zolang ik me herinner sta ik voor anderen klaar.
  Het hoeft geen hele dag te zijn, een uurtje mag ook.
  Ik ben 23 en studeer sociaal werk.
  Ik zit in mijn tussenjaar.
  Ik heb een deeltijdbaan en daarnaast tijd.
  Sinds de kinderen uit huis zijn zoek ik iets zinvols.
  Ik ben alleenstaand en vind het leuk om onder de mensen te zijn.
  Mijn vrouw is twee jaar geleden overleden en de dagen zijn lang.
  Ik kom uit een groot gezin, delen zit erin.
  Mijn buren noemen mij een zonnetje.
  Ik kan zwijgen als het graf.
  Eerlijkheid staat bij mij voorop.
  Ik ben rustig van aard en heb veel geduld.
  Je kunt op mij rekenen.
  Afspraak is afspraak.
  Een VOG is geen probleem, die heb ik al.
  Ik heb een rijbewijs en woon centraal.
  Ik verplaats me op de fiets of met de tram.
  Tot een kwartier reizen vind ik prima.
  Ik hoor graag wat ik voor u kan betekenen.
  Twijfel je nog? Gewoon een berichtje sturen.
  We maken kennis en kijken of we bij elkaar passen.
  Voor een langere periode heeft mijn voorkeur, maar een keertje kan ook.
  Alleen op dinsdag en om de week op donderdag.
  Avonden en zaterdagen zijn bespreekbaar.
  Tijdens schoolvakanties ben ik bij mijn kleinkinderen.
  In de winter zit ik een maand in Spanje.
  Ik vraag er niets voor, hooguit reiskosten.
  Wat lekkers bij de koffie sla ik niet af.
  Voor wie het niet breed heeft doe ik het gratis.
  Ooit stond ik zelf aan de andere kant.
  Ik weet hoe het is om afhankelijk te zijn.
  Iedereen verdient een goede buur.
  Naar elkaar omkijken, daar geloof ik in.
  Mijn moeder zei altijd: wie goed doet, goed ontmoet.
  Ik woon sinds kort samen in deze mooie stad.
  Wij hebben geen kinderen en wel een groot hart.
  Ik ben inburgeraar en doe mijn examen in juni.
  Mijn Nederlands oefen ik graag met u.
  In mijn land help je altijd de oude mensen.
  Ik ben Olena, 38 jaar, uit Kharkiv.
  Ik heb een uitkering en mag vrijwilligerswerk doen.
  Mijn coach zegt dat het goed voor mij is.
  Ik bouw langzaam weer op na ziekte.
  Vrolijk, spontaan en niet op mijn mondje gevallen.
  Ik ben nogal een flapuit maar bedoel het goed.
  Ik heb jaren als secretaresse gewerkt.
  Als ex-militair ben ik gewend aan discipline.
  Werkzaam geweest in een verpleeghuis, nu met vroegpensioen.
  Mijn team wil een dag vrijwilligerswerk doen.
  Met onze klas zoeken wij een goed doel in de buurt.
  Met vijf collega's komen we een middag.
  Ik spreek Frans, Spaans en een woordje Duits.
  Ik ben een nachtuil, dus 's avonds laat kan ook.
  Ge moogt altijd een keer bellen of binnenspringen.
  't Is met veel goesting dat ik het doe.
  Ik zie er jong uit maar word volgende maand 75.
  Gewoon doen, niet te veel praten, dat is mijn motto.
  Wie meldt zich?
  Ik kijk uit naar uw reactie.
  Hartelijke groet en hopelijk tot snel.
  Laat maar horen of ik iets kan betekenen.
  Ik doe het met liefde.
  Wij zijn thuis met de honden, verder niemand.
`;
