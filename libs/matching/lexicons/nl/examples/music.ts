import type { BranchExamples } from '../../../lexicon.js';

export const music: BranchExamples = {
  muziek: `
    Mijn trekharmonica ligt onder het bed sinds ons duo door de dood werd ontbonden. Wie heeft er een gitaar of een bas en kent het oude zeemansrepertoire? Tempo rustig.
    Viola da gamba, amateur, 74, kunstzinnig gevormd maar niet bekakt. Mijn woonkamer verdraagt een strijkkwartet. Wie op een blokfluit of cello zijn partij houdt, komt maar langs.
    Ik speel basgitaar, zit op kamers en mis mijn oude bandje. Schuurtje, drummer, herrie, maakt niet uit welk genre, als het maar niet in mijn eentje is.
    Elke zondag haal ik de accordeon uit de koffer. Een kind met een beperking dat graag trommelt, mag er dwars doorheen slaan, dat klinkt best aardig.
    Mijn oud ligt onder het bed, snaren verroest sinds Aleppo. Zoek mensen met viool, gitaar, trommel, maakt niet uit, om niet langer alleen tegen de muur te spelen.
    Drumstel, kaseko, jazz, bruiloften. Bij mij in de kelder jammen wij elke eerste vrijdag. Breng je instrument en je oren mee, noten lezen hoeft niet.
    Oude bassist zoekt mensen om blues mee te spelen, het hoeft niet goed, als het maar hard mag tot negen uur. Sinds corona staat mijn versterker onder een kleed.
    In mijn garage staan een drumstel, een piano en zes stoelen. Iedere donderdag wordt er wat gerommeld tussen jazz en Drs. P, neem je toeter mee.
    Mijn man kan na zijn infarct niet meer praten, maar zijn accordeon kan hij nog. Is er iemand met een viool of gitaar die met hem wil samenspelen?
    Ik speel cello, niet beroemd, wel warm. Voor een kwartetje of gewoon duetten met een fluit bij het raam ben ik elke middag na drieën te porren.
    Als blinde accordeonist speel ik alleen nog voor de kat. Een fiddle, klarinet of trom erbij en we hebben weer een band.
    In mijn schuur staan een drumstel en een basgitaar. Depressie of geen depressie, dinsdagavond jammen we met wie er is.
    Accordeon, twee gitaren en een tuba zoeken nog een slagwerker voor het dorpsfeest. Noten lezen doen we zelf ook amper.
    Ik blaas al vanaf mijn tiende bij de fanfare en wil ook eens iets anders: wie zin heeft in jammen, mijn kelder is geluiddicht.
    Beeldhouwer met een contrabas zoekt mensen voor rommelige jazz op zondagmiddag. Noten lezen overbodig, buren zijn gewaarschuwd.
    Saxofoon, vroeger in de militaire kapel, nu in de garage. Zoek ik mensen voor een blaasorkestje? Nee, ik bied de garage, de lessenaars en het bier.
    Kerstnachtdienst, en wij hebben één blokfluit en een gitaar. Iemand met een cello of een trompet die mee wil blazen of strijken?
    Mijn garage is geïsoleerd, er staat een drumstel en twee versterkers. Kom jammen, ook als je veertig jaar niet speelde.
    Drie akkoorden en een hoop lawaai: onze garageband mist geen drummer, maar heeft wel een hok met versterkers waar jij in mag komen meespelen.
    Mijn accordeon is ouder dan ik. Op verjaardagen in het tehuis speel ik wat men vraagt, van zeemanswals tot Piaf.
    Mijn accordeon en ik kennen vierhonderd liedjes en hebben geen publiek en geen bas. Zit er in deze wijk iemand die meespeelt?
    Drummer zonder band. Buren blij, ik niet. Wie heeft er een gitaar en een schuur ver van de bewoonde wereld?
    Drummer vertrokken, onze coverband zoekt een nieuwe man of vrouw achter de trommels.
    Ik speel viool en zoek iemand die mij op piano begeleidt.
    Jammen in mijn schuur, versterker staat er, wie brengt z'n basgitaar mee?
    Mijn accordeon ligt al jaren in de koffer, alleen spelen is niet leuk.
    Wie komt er muziek maken op de afdeling van mijn oma? Ze fleurt op van oude deuntjes
    Blokfluitkwartet mist een alt.
    Ik ben oud speler, ik doe saz en darbuka, zoek muziekvrienden.
    Harmonieorkest van de wijk heeft dringend trompetten en een tuba nodig.
    Klassieke gitarist zoekt fluitist voor duetten, niveau gevorderd.
    Zijn er mensen die willen musiceren voor de lol, zonder optredens?
    Beats maken met een laptop en keyboard, zoek een producer of rapper om mee te bouwen
    Ons zoontje speelt cello en wil eens samenspelen met anderen.
    Wie heeft er een oefenruimte waar lawaai mag?
    Ik heb noten leren lezen op mijn 60e en wil nu kamermuziek proberen.
    Blues, harmonica, twaalf maten, wie speelt er mee?
    Ge speelt trekzak? Wij hebben een folkgroepje en zoeken nog een muzikant.
    Pianist gevraagd om bij te draaien op een verjaardag in het verzorgingshuis
    Vierhandig spelen, de vleugel staat hier klaar.
    Djembégroep zoekt handen.
    Wie wil met mijn man met dementie op zijn mondharmonica en gitaar spelen? Dat kan hij nog.
    Jazzsessie op zondag, we missen een saxofonist.
    Met een beperking wil ik toch in een bandje, ik doe tamboerijn en shaker.
    Ik pak mijn gitaar en kom spelen bij u in de huiskamer.
    Accordeonist maakt vrolijke muziek in zorgcentra, van Jordaanliedjes tot musette.
    Toetsenist zoekt bandleden voor soul en funk.
    Samen spelen? Mijn piano is gestemd en de buren zijn doof.
    Voor iedereen met een instrument in de kast: jamsessie op vrijdag in het buurthuis.
    Harpiste brengt rustige klanken bij zieken aan bed.
    Ik blaas klarinet en speel graag mee in een ensemble.
    Muzikale buurman met drumstel in een geluidsdichte kelder, wie komt oefenen?
    Huisconcertje bij u thuis, ik op cello, mijn dochter op dwarsfluit
    Wij vormen een ukelele-orkestje en hebben er nog een paar te leen.
    Ritmes slaan op cajon en djembé met bewoners, iedereen kan meedoen.
    Basgitarist met eigen versterker, 51 jaar, wil weer in een bandje.
    Opnemen van je eigen nummer? In mijn slaapkamer heb ik een microfoon en een mengpaneel.
    Turkse en Nederlandse muziek mengen, ik speel ud, jij misschien fluit?
    Barokliefhebber met klavecimbel zoekt medemusici.
    Spelen uit het hoofd of van blad, ik begeleid je op de vleugel.
    Doedelzak, niet lachen, kom maar horen. Wie trommelt er bij?
    Straatmuzikant brengt gezelligheid op buurtfeesten, gratis en met plezier.
    Onze fanfare leent instrumenten uit, kom een repetitie meemaken.
    Even een deuntje op de mondharmonica voor wie jarig is, bel me.
    Ik heb veertig jaar in een feestorkest gespeeld en na mijn gehoorproblemen ben ik gestopt. Nu wil ik heel zacht, akoestisch, met één of twee mensen weer wat spelen.
    Bandje zoekt bassist, repetities in garagebox.
    Mijn zoon van 17 zit op zijn kamer te gitaren en kan echt wat. Ik gun hem een paar leeftijdgenoten met drums en bas.
    Wie luistert er met mij naar langspeelplaten? Jazz uit de jaren vijftig, goeie boxen, geen mens in huis die ervan houdt
    Op de gesloten afdeling is mevrouw alleen rustig te krijgen met Strauss of met een viool. Welke muzikant loopt eens binnen?
    Percussie, samba, brassband: ons buurtcarnaval heeft nog trommelaars nodig en wie een pannendeksel vast kan houden.
    Voor de herdenking op 4 mei zoeken wij een trompettist die de taptoe kan blazen.
    Ik speel banjo, ja echt. Zijn er mensen met een mandoline, viool of wasbord?
    Een dj'tje voor het buurtfeest, niet te hard, wel ABBA.
    In mijn hoofd heb ik een liedje, maar ik kan geen instrument. Wie zet er akkoorden onder en neemt het op?
    Ons harmonietje heeft een gat bij de hoorns en de bastrom staat er werkloos bij. Wie blaast of slaat er mee?
    Ge hebt een contrabas? Ik een gitaar en wat gipsyjazz.
    Hoor je wel eens saxofoon uit nummer 14? Dat ben ik, en ik wil graag een pianist erbij.
    Blaaskwintet klaar op de fagot na.
    Een jonge vrouw met autisme en een absoluut gehoor wil samenspelen met iemand die niet schrikt van haar eerlijkheid, ze speelt piano.
    Ik zoek Arabische musici, ik speel qanun en wil een ensemble maken voor feesten van vluchtelingen.
    Ik heb een zaaltje, een piano en een ploeg ouderen. Heeft u een uurtje en tien vingers?
    Wie gaat er met mij naar een concert in de schouwburg en kan er daarna over napraten?
    Ouwe punker zoekt lawaai met anderen.
    Oud en jong orkestje op poten zetten, van ukelele tot zingende zaag, wie helpt
    Met mijn draaiorgeltje van papieren boekjes kom ik naar de tuin van het zorgcentrum, en wie wil mag zelf draaien.
    Toetsenman, 60, kan alles op gehoor.
    Elke derde zondag houden wij huiskamerconcert, waarbij ieder die wat kan een stukje speelt. Luisteraars zijn ook nodig en er is appeltaart.
    Ik luister graag samen met iemand naar opera of klassiek en vertel erbij wat er gebeurt
    Drumcirkel in het park, trommels zat.
    Orkestrepetities missen een tweede viool? Ik zit nog één avond vrij en lees redelijk van blad.
    In het hospice speel ik harp of lier, zacht in de gang met de deur op een kier.
    Als geluidstechnicus help ik beginnende bandjes aan een goeie mix en een demo, in ruil voor de T-shirts.
    Mijn trekharmonica en ik verzorgen een middag met schlagers, walsjes en bekende deuntjes in uw buurthuis.
    Samen muzikaal klooien, loopstation erbij, zonder plan. Wie heeft een raar instrument?
    Kampvuur, gitaar, bongo's, dat mag in mijn tuin op zaterdag
    Ik geef muziekmiddagen aan mensen met een beperking, met belletjes, boomwhackers en heel veel herrie.
    Kwartet zoekt altviool, maar een alleenstaande cellist sturen wij ook niet weg.
    Ge vraagt, ik draai: met een koffer vol vinyl kom ik plaatjes draaien op uw feest of gewoon bij u in de zetel.
    Ons dweilorkest loopt dit jaar door de wijk, wie een toeter heeft sluit achteraan aan.
    Mijn vleugel mag bespeeld worden door wie thuis geen ruimte heeft.
    Ik maak op de iPad een afspeellijst van uw jeugd en we luisteren samen.
  `,
  zingen: `
    In het koor ben ik eruit gegroeid omdat ik niet meer zo lang kan staan. Maar de alt zit er nog. Zijn er meer die zittend psalmen en oude liedjes willen doen?
    Aan de piano in de recreatiezaal zet ik 's maandags 'Daar bij die molen' in, en dan galmt half de flat mee. Een valse noot valt in het gedrang niet op.
    Slaapliedjes ken ik nu wel. Zijn er meer jonge moeders die op dinsdagavond met z'n vieren of vijven tweestemmig iets willen proberen, geen koor, geen dirigent?
    Rond het kampvuur ben ik de eerste die inzet en de laatste die stopt. Geef me een groepje kinderen of grootouders en we gaan van Kumbaya tot André Hazes.
    Onze kerk heeft Tigrinya-liederen, mooi, maar ik wil ook Nederlandse leren en mijn alt zoekt een koor dat niet auditeert en dat de woorden groot op papier heeft.
    Smartlappen, gospels, anatolische weemoed: in ons trappenhuis galmt het heerlijk. Elke maandag zing ik met wie maar komt, vals is ook een stem.
    De alten in ons koor zijn uitgedund tot twee, en ik ben er één van. Thuis oefenen in mijn eentje is zo kaal, wie neemt de andere stem?
    Tweede bas met veertig jaar Matthäus achter de rug. Ik kom graag bij u aan huis oude psalmen, smartlappen of Schubert doornemen, met of zonder piano.
    Vroeger zong ik de hele dag, sinds mijn man weg is komt er geen geluid meer uit. Ik wil niet op een podium, gewoon samen met iemand in de keuken.
    Mijn woorden zijn weg sinds de beroerte, behalve als er een melodie onder zit. Wie doet met mij de oude liedjes?
    Ik begeleid op gitaar een groepje mensen met dementie. Jordaanliedjes, psalmen, Sinterklaas in juli, iedereen kent nog elk couplet.
    Het kerkkoor telt nog drie alten en een bas met pensioen. Wie heeft een stem en de donderdagavond vrij?
    Smartlappen in de keuken, dat doe ik toch al. Kom erbij staan, dan brullen we met zijn allen de galerij wakker.
    Tussen de cijfers door neurie ik tweede stem. In het koor ben ik niet aangenomen. Zijn er meer afgewezenen die op dinsdag in mijn garage meerstemmig willen?
    Wij zijn vijf marktkooplui met een accordeon en een hoop zeemansliedjes. Iedere eerste maandag in de kantine, meebrullen mag, stem is geen vereiste.
    Op de begrafenis van pa wil ik zijn lied, maar mijn stem breekt als ik het in mijn eentje moet. Een tweede stem, alt of bas.
    Sinterklaasliedjes, kerstliederen, smartlappen: met zes buren galmen wij op dinsdag door de kamer en er kunnen er meer bij.
    Kelen open! Ons popkoor van dertig dames en drie dappere heren komt in uw straat, tuin of zaal optreden, en iedereen mag meebrullen.
    In de lift, onder de douche, bij de bakker: altijd galm ik. Ik wil wel een middag per maand met ouderen de oude liedjes doornemen, tekstvellen mee.
    Wij zijn een kamerkoor en op de repetitie mag je komen uitproberen of je alt of sopraan bent. Noten lezen hoeft niet.
    Het koor is gestopt, de dirigent werd te duur. Nu galm ik onder de douche. Zijn er nog alten die wekelijks bij iemand thuis een canon aandurven?
    Moeder praat niet meer, maar bij "Tulpen uit Amsterdam" doet ze de hele tekst. Wie komt er oude liedjes met haar doen?
    Wie zingt er met mijn moeder de liedjes van vroeger? Praten gaat niet meer, maar de teksten kent ze nog.
    Ons koor zoekt bassen en tenoren.
    Ik zoek een tweede stem voor bij mijn gitaar, repertoire folk uit de jaren zestig
    Onder de douche klink ik als Adele, waar vind ik mensen om het in het echt te proberen?
    Smartlappen, zeemansliederen, wie heeft er een strot als een misthoorn?
    Zangeres gevraagd voor bandje met eigen nummers.
    Het kerkkoor krimpt, sopranen en alten zijn van harte welkom.
    Dirigent nodig voor een buurtkoortje van twintig kwelers.
    Ik kan geen noot lezen maar wil graag bij een koor, wie gaat de eerste keer mee?
    Karaoke op zaterdag, wie pakt er met mij de microfoon?
    Wie wil met bewoners Daar bij die molen en andere meezingers doen op woensdag?
    Na mijn beroerte kan ik niet spreken, maar wel meezingen. Is er een afasiekoor of een geduldig iemand?
    Kerstliederen langs de deuren, we zoeken nog wat stemmen
    Ik wil Nederlandse liedjes leren, zo leer ik de taal.
    Zangles is te duur, kan iemand me ademsteun en hoge noten bijbrengen?
    Ge kunt zingen? Ons gospelgroepke komt vier stemmen te kort.
    Rappen over mijn leven, wie helpt met flow en refrein?
    Jongetje van acht met een engelenstem zoekt een kinderkoor.
    Psalmen en gezangen uit het oude boek, met een mevrouw die de kerk niet meer kan bezoeken.
    Een opera-aria instuderen, wie hoort mij aan?
    Shantykoor heeft mannen nodig met een schipperspet.
    Wie wil barbershop proberen? Drie mannen hebben we.
    Ik zing oude liedjes voor ouderen, van cabaret tot tranentrekkers.
    Kom bij ons koor, auditie hoeft niet, gezelligheid verplicht.
    Samen galmen in mijn woonkamer, hoge C's toegestaan.
    Zangdocente helpt beginners met stembevrijding.
    Op dinsdag leid ik een meezingmiddag met teksten in grote letters
    Voor mensen met dementie zing ik aan bed, zacht en bekend.
    Tenor met vrije maandagavond zoekt een koor of kwartet.
    Slaapliedjes, kleuterliedjes, met gebaren erbij, ik kom bij peuters zingen.
    Neem je eigen favoriete lied mee, dan doen we hem tweestemmig.
    Karaokeset te leen, inclusief mij als duetpartner.
    Operazangeres in ruste brengt een aria op uw verjaardag.
    Bij een uitvaart zing ik graag Ave Maria, zonder vergoeding.
    Wie wil er meezingen in een popkoor? Abba, Queen, Doe Maar
    Canons leren in het park, iedereen kan het binnen vijf minuten.
    Oekraïense vrouwen en Nederlandse buren zingen samen volksliederen, ik start een groepje.
    Ik hoor graag zuivere akkoorden, zoek dus drie stemmen voor close harmony.
    Jongeren die willen rappen of zingen kunnen bij mij opnemen.
    Mantrazingen bij kaarslicht, elke volle maan.
    Uw levenslied nog eens horen? Zeg de titel en ik zing het u toe.
    Kerstavond met een klein koortje langs de kamers van het zorghuis, ik regel de partijen.
    Twintig jaar in een oratoriumkoor gezongen, maar 's avonds rijd ik niet meer. Zou er iemand overdag met mij willen zingen, desnoods gewoon aan mijn keukentafel?
    Koor gezocht dat geen noten verlangt.
    Mijn zus is dement en zit vast in Zonnetje gaat van ons scheiden. Wie kent er meer van dat soort liedjes en wil ze met haar doen?
    Ik durf alleen in de auto. Iemand die mij helpt mijn stem te vinden?
    Voor het afscheid van mijn vader wil ik samen met iemand een lied instuderen, ik alt en gitaar, maar niet alleen want dan breek ik
    Ons kinderkoor mist een leidster met een gitaar of piano, zo'n vijftien blije bekkies op vrijdagmiddag.
    Vals, maar hartstochtelijk. Is er een brombeerkoor?
    Kerkdienst op zondag in het verpleeghuis, en er zijn geen stemmen meer om de psalm te dragen.
    Ge moet geen Pavarotti zijn, maar wij zoeken voor ons Vlaams liedgroepje nog een schone bas.
    Bluesband zoekt een rauwe keel, m/v, whisky mag.
    Voor mijn longen (COPD) schijnt zingen heel gezond te zijn. Wie begint er met mij een zangclubje voor kortademigen?
    Meisje van 14, doet mee aan de talentenjacht van school, wil hulp met microfoon en zenuwen.
    Ik kom uit Georgië, daar zingen we altijd met drie stemmen aan tafel. Wie wil dat leren van mij?
    Sinterklaasliedjes met piano in de grote zaal, wie zingt voor?
    Vrouwenkoor heeft een gat bij de tweede alten en de gemiddelde leeftijd is 72, dus vijftigers worden op handen gedragen.
    Meezingen met musicals, zeker Les Mis, wie?
    Ik heb een gitaar, een mapje teksten en een stem als een kraai. Is er een nachtegaal bij?
    Kan iemand met ons een lied schrijven en instuderen voor een gouden bruiloft, op de wijs van iets bekends?
    Kozakkenkoor, wie weet er een?
    Mijn dochter stottert, maar niet als ze zingt. Een zangmaatje zou haar zelfvertrouwen geven
    Op maandagavond galm ik in een popkoor met vijftig anderen, en niemand hoort het als je ernaast zit. Ik neem je graag een keer mee.
    Een liedje aan bed, met of zonder gitaar.
    Ik was vijftien jaar stadsomroeper en zing levensliederen met een snik. Waar mensen zitten die wel wat vrolijkheid kunnen gebruiken kom ik
    Tenor te koop, tegen koffie.
    Meezingboekjes met grote letters heb ik zelf gedrukt, dus geef mij een zaaltje met ouderen en we gaan van Tulpen uit Amsterdam tot Aan de Amsterdamse grachten.
    Ademhaling, houding, articulatie: als logopedist en zangeres help ik beginnende zangers graag op weg.
    Ons smartlappenkoor verwelkomt nieuwe huilebalken op donderdagavond, noten lezen niet nodig.
    Wiegeliedjes voor pasgeborenen en hun moeders, uit tien landen.
    Samen een duet instuderen voor een feest of voor de lol, ik mezzosopraan en jij misschien bariton?
    Kleine groep, grote liedjes: negrospirituals en taizé in de kapel, kom maar wanneer je wilt.
    Ik start een kookkoor. We snijden groente, zingen canons en eten daarna samen wat er uit de pan komt
    Jodelen leer ik je in een halfuur, maar de buren moeten weg zijn.
    Met jongeren schrijf ik raps en refreintjes en nemen we die op, inclusief autotune.
    Op de galerij houden wij balkonzingen, zondag om vier uur, teksten gooi ik in de bus.
    Ik help een beginnend koor met pianobegeleiding en het instuderen van de partijen.
    Gregoriaans leer ik u van vierkante noten, er is geen haast, het is duizend jaar oud.
    Kom je met mij meedoen aan de scratch Matthäus? Ik oefen de partijen vooraf met je.
  `,
  'instrument-leren': `
    Zijn piano staat er, gestemd en wel, en zwijgt al twee jaar. Ik ben 76 en kan geen noot lezen, maar 'Für Elise' zou ik voor hem willen kunnen.
    Organist van de hervormde kerk, vijftig jaar lang. Mijn benen willen de trap naar het balkon niet meer op, maar een kind of gepensioneerde achter het klavier wegwijs maken nog wel.
    Mijn pleegdochter vond een gitaar bij het grofvuil en laat hem niet meer los. Les betalen lukt pas na de zomer. Wie wijst haar de eerste akkoorden?
    Conservatoriumstudent, eerste jaar, moet leren uitleggen. Piano, toonladders, noten lezen; ik neem een kind van zeven net zo serieus als een opa van zeventig.
    Vader speelde saz, hij heeft hem aan mij nagelaten, en ik weet niet eens hoe hij gestemd moet. Wie leert een vrouw van 45 drie liedjes, zodat hij niet als wandversiering eindigt?
    Accordeon kon ik al voor ik kon lopen, uit Maramureș. Kinderen of volwassenen, een half uur na school, ik heb een kleintje om op te beginnen.
    Bij de kringloop een ukelele gekocht voor negen euro. Wie leert mij, 58 en totaal a-muzikaal, drie akkoorden zodat ik met kerst iets kan laten horen?
    Gepensioneerd muziekdocent met een vleugel die zich verveelt. Kinderen wier ouders geen lessen kunnen betalen, mogen hier op woensdag gratis achter de toetsen.
    mijn zoon 10 jaar trommel de hele dag op de tafel, wij hebben geen geld voor drum school. misschien iemand kan hem ritme leren?
    Noten lezen, blokfluit, een liedje op het keyboard. Ik heb geduld met valse tonen, mijn hond iets minder.
    Op mijn 66ste, net weduwe, wil ik eindelijk op zijn piano leren spelen. Hij keek altijd zo blij als hij begon.
    Met een half lam handje geef ik nog steeds gitaarles. Drie akkoorden en je kunt duizend liedjes aan, jij ook.
    Van mijn opa erfde ik een accordeon en ik krijg er alleen kattengejank uit. Wie leert mij één liedje voor zijn verjaardag?
    Vroeger gaf ik les op de muziekschool. Kinderen in de flat mogen bij mij de eerste akkoorden op de gitaar komen oefenen, zonder rekening.
    In de klas zong ik altijd met de gitaar erbij. Drie akkoorden leer ik je op een middag en dan kun je al dertig liedjes; oude gitaar is te leen.
    Aan boord had ik alle tijd en geen piano, nu heb ik de piano van tante en dikke vingers. Wie leert een vijftiger waar de do zit?
    Ik erfde de accordeon van opa, prachtig ding met parelmoer. Er komt alleen gekreun uit als ik eraan trek.
    Conservatorium nooit afgemaakt, maar akkoorden kan ik je leren, op je eigen gitaar en met het liedje dat je leuk vindt.
    Do, re, mi op een echte piano. Ik heb er een, jij hebt handen, op zaterdag mag je kind of jijzelf komen pingelen.
    Een gitaar in de hoek die stof vangt, ken je dat? Ik laat zien hoe je hem stemt en na vier weken speel je rond een kampvuur.
    Ik kreeg de saxofoon van mijn overleden broer. Er komt alleen een eend uit. Wie leert mij één fatsoenlijk liedje voor zijn sterfdag?
    Dochter (9) droomt van piano. De muziekschool vraagt 800 euro per jaar en dat hebben wij niet. Er staat wel een oude in de gang.
    Wie leert mij een paar akkoorden op de gitaar?
    Mijn dochter wil pianoles, maar de muziekschool is voor ons niet te betalen.
    Keyboard gekregen van de kringloop, geen idee hoe ik moet beginnen
    Noten lezen, kan iemand me dat uitleggen? Voor mij zijn het vliegenpoepjes.
    Ik ben 67 en wil eindelijk saxofoon leren.
    Drumles voor een jongen met ADHD, liefst met een geduldige leraar.
    Mijn zoon wil leren viool, hij heeft geen leraar. Wij hebben weinig geld.
    Oefenen met blokfluit voor haar eerste toets, wie helpt een kind van acht?
    Ukelele in huis, YouTube-filmpjes gaan me te vlug.
    Gezocht: vriendelijke docent accordeon, ik kan alleen de linkerhand
    Hoe stem ik een gitaar en hoe tokkel je?
    Ik wil Für Elise kunnen spelen voor ik zeventig word.
    Ge geeft les op dwarsfluit? Ons dochter wil beginnen.
    Wie kan me vertellen hoe ik op mondharmonica blues krijg, met dat buigen van de tonen?
    Bassen leren, zonder theorie, gewoon meespelen met nummers.
    Mijn vingers willen niet meer zo, maar toch wil ik op het orgel de pedalen leren.
    Cello van mijn grootvader geërfd, strijkstok ook, nu de techniek nog.
    Zou iemand mijn kind kunnen bijspijkeren voor haar examen harp?
    Trompet, er komt alleen een scheet uit. Help.
    Muziektheorie, toonladders en kwintencirkel, wie maakt mij wegwijs voor de toelating?
    Een paar lesjes djembé of cajon, voor een vrouwengroepje
    Loopstation, synthesizer, midi: wie leert mijn neef hoe dat werkt?
    Gitaarles voor beginners, ik begin met drie akkoorden en een kampvuurliedje.
    Conservatoriumstudent geeft gratis pianoles aan kinderen uit minder rijke gezinnen.
    Ik heb veertig jaar lesgegeven op de muziekschool en leer u graag noten lezen.
    Drums leren op oefenpads, zodat de buren blij blijven.
    Blokfluit voor kleuters en volwassenen, ik heb boekjes en leenfluiten.
    Wie wil ukelele leren? In één avond speel je een liedje.
    Vioolles aan huis, ook voor wie krast als een kat
    Saxofonist leert je embouchure en de eerste toonladder.
    Laat mij uw kleinkind begeleiden met het oefenen van de pianostukjes.
    Accordeon met knoppen of toetsen, ik leg beide uit.
    Noten of tabs, elektrisch of akoestisch, ik pas me aan.
    Trommelles met emmers en stokken voor jongeren op het plein.
    Saz leren van een Turkse buurman, dat kan bij mij op zondag.
    Begin op je zeventigste gerust aan de cello, ik heb er een die u mag lenen.
    Bij mij leert u orgelspelen met beide voeten.
    Muziekleraar met pensioen helpt met het theorie-examen A en B
    Ik oefen elke week een uur met kinderen die thuis geen instrument hebben.
    Stap voor stap keyboard, met stickertjes op de toetsen.
    Trompetblazer leert u de eerste toon, de rest is ademhaling.
    Basgitaar, ik geef les in ruil voor hulp in de tuin.
    De piano van mijn schoonmoeder staat nu bij ons en de kinderen rammen erop. Wie zou ze een beetje wegwijs kunnen maken, zodat het op muziek gaat lijken?
    Gitaar, 6 snaren, 0 kennis.
    Ik ben net met pensioen gegaan en kreeg van collega's een altsax. Het enige dat eruit komt is een misthoorn, dus ik zoek een geduldige leraar.
    Mijn dochter heeft faalangst en stopte met vioolles. Bij iemand aan huis die vriendelijk is, zonder examens, zou ze het vast weer oppakken.
    Kan iemand mij bladmuziek leren lezen? Koorlid, volledig op gehoor
    Leren fluiten op een tinwhistle of panfluit, wie heeft de kneep te pakken?
    Mijn zoon van 10 slaat met pollepels op alles wat los en vast zit. Drumles kost een vermogen, weet iemand raad?
    Ukulele of gitaar, wat is makkelijker voor kleine handen, en wie geeft daar een lesje in?
    Ik wil baglama leren spelen, zoals mijn vader deed, maar er is geen school hier.
    Wie laat me zien hoe ik met twee handen tegelijk speel? Los gaat het, samen loopt het in de war.
    Trekzak gekocht op een rommelmarkt, met knopjes en zonder handleiding. In de familie weet niemand of dit nou een D/G is of iets anders.
    Ge kunt klarinet? Mijn riet piept en ik weet niet waarom.
    Na mijn hersenletsel moet ik opnieuw leren spelen wat ik vroeger kon, op het elektronisch orgel.
    Plectrum, barré, fingerpicking, ik bak er nog niks van.
    Als moeder zonder inkomen kan ik de muziekschool niet betalen en mijn jongen is zo muzikaal. Kent iemand een student die dwarsfluit kan geven?
    Iemand die me helpt bij het oefenen? Tussen de lessen door doe ik alles fout en pas na een week hoor ik het.
    Stickers op de toetsen, filmpje aan, en toch klinkt Vader Jacob als een ongeluk. Wie komt eens naast mij op de pianokruk zitten?
    Doedelzak leren zonder ruzie met de buren, kan dat?
    Onze pleegdochter wil harp of citer, als het maar snaren heeft en niet duur is.
    Ik zoek iemand die mij het stemmen en de eerste streken op een tweedehands viool leert
    Ik begon zelf op mijn 55e met cello en snap dus waar u tegenaan loopt. Voor absolute beginners, met een kussentje tegen de kramp.
    Pianojuf, streng maar met koekjes.
    In ons buurthuis staan vijf keyboards waar niemand aankomt. Op woensdagmiddag geef ik daar les aan kinderen die thuis niks hebben om op te spelen.
    Wil je Wish You Were Here op de gitaar kunnen? Geef me vier middagen
    Oude rocker leert pubers powerchords, zonder dat ze merken dat het les is.
    Ik ben lerares muziek uit Charkiv en kan piano onderwijzen aan kinderen, ook als zij nog geen Nederlands spreken.
    Leen eerst maar mijn oude trompet en kom blazen, dan kijken we of het wat wordt.
    Voor mensen met een visuele beperking: instrument leren op gehoor en gevoel, zonder een noot te zien.
    Ik stem uw gitaar of banjo en leer u het meteen zelf te doen
    Toonladders? Vervelend, maar met mij gaat het swingend.
    Bugel, cornet, bariton: bij de fanfare leid ik de nieuwe leerlingen op, met een instrument in bruikleen.
    Mondharmonica past in elke broekzak, u leert bij mij eerst Oh Susanna en daarna de blues.
    Kinderen leren djembé van mij op school, en hun oma's mogen ook.
    Zaterdagochtend is mijn huiskamer een muziekschooltje, vier kinderen, vier blokfluiten en oordopjes voor de kat.
    Basgitaar is makkelijk te leren en elke band zoekt er een, laat ik je op weg helpen.
    Marimba, xylofoon, klokkenspel, ik was slagwerker en geef les met stokken in elke maat.
  `,
};
