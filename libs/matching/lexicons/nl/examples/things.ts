import type { BranchExamples } from '../../../lexicon.js';

export const things: BranchExamples = {
  verhuizen: `
    Wij gaan na 47 jaar van de hoekwoning naar een tweekamerflatje met lift. Alles wat mee mag is ingepakt, maar het bed, de kist en het dressoir wegen lood.
    Zoon en kleinzoons hebben een aanhanger en armen. Wie als oudere naar de aanleun moet en geen verhuisbedrijf kan betalen, die laden wij een zaterdag in en uit.
    Zaterdag over een week ga ik van drie hoog zonder lift naar een kamer aan de andere kant van het centrum. Bed, bureau, koelkastje, boeken. Pizza voor wie meehelpt.
    Heb een aanhanger, spanbanden en twee zoons van zestien die moeten leren werken. Gezinnen die van adres wisselen en geen bedrijf kunnen betalen: noem een dag.
    Ik moet met de kinderen voor de eerste de oude woning uit zijn. Mijn ex helpt niet en mijn broer heeft een hernia. Het is niet veel, wel alles in één dag en met een busje.
    Zaterdag de 9e gaan wij van de opvang naar een echte flat, tweede etage! Niet veel: vier bedden, een wasmachine, tassen. Busje heb ik, mannen niet.
    Wij zijn met zijn vieren, allemaal Eritrees, jong en sterk, en toen wij ons huis kregen sjouwde de hele straat. Bel ons als jij van adres gaat veranderen.
    Van drie hoog naar gelijkvloers, na 41 jaar. De dozen kan ik pakken, tillen niet. Het is op 12 december en het busje staat al besteld.
    Kom op met die dozen. Wij zijn een vriendengroep van de roeiclub en tillen voor de lol, pizza achteraf is genoeg.
    Per 1 maart moet ik de echtelijke woning uit naar een studio op drie hoog. Ik heb geen vrienden met een bus en een slechte rug.
    Een bestelbus, steekwagen en twee nuchtere maten. We verkassen graag iemand die uit de opvang een eigen plek krijgt.
    Zaterdag de 14e gaan we van de derde naar de negende. Zelfde gebouw, dus geen busje nodig, wel zes paar armen en iemand die de lift bezet houdt.
    Ik rijd door de week met een bakwagen en mag hem van mijn baas in het weekend meenemen. Heb je dozen en een bankstel, dan doe ik het voor de diesel.
    Mien dochter het n hoeske in Appingedam kregen. Wie het zotterdag n aanhanger en n poar stoere jonges?
    Wij zijn vier gasten van de krachttraining en vinden een piano de trap op sleuren gewoon leuk. Frituur achteraf is genoeg betaling.
    Na de scheiding heb ik tien dagen om mijn helft hier weg te krijgen. Ik zoek mensen die inpakken, sjouwen, en niks vragen.
    Dozen heb ik nog, tachtig stuks, plat op zolder, en verhuisdekens ook. En een rug die het na mijn vijftigste nog doet, dus roep maar.
    Een bakwagen met laadklep staat zondags toch voor de deur. Wie van een flat naar de andere moet en geen bedrijf kan betalen, die help ik rijden en laden.
    Gescheiden kantoorman gaat van een eengezinswoning naar tweekamer. Twaalf dozen, een wasmachine, een bed. Mijn vrienden bleken háár vrienden. Wie tilt zaterdag mee?
    28 november moet alles van driehoog zonder lift naar begane grond. Vier vrienden hebben afgezegd, ik heb pizza en een bus.
    Twee broers, 19 en 22, tussen twee studies in. Wij dragen jouw dozen en rijden de bakwagen, als je maar ruime deuren hebt.
    Ik ga weg bij mijn man en moet het op een dag doen als hij werkt. Het is niet veel: een bed, kinderkleren, de naaimachine.
    Ik pak servies in zodat er niks breekt, veertien keer zelf van adres gewisseld. Kranten en dozen breng ik mee.
    Voetbalelftal beschikbaar buiten het seizoen: elf man, één bestelwagen, nul klachten tot nu toe. Wij dragen jouw hele flat van A naar B voor een krat fris.
    Inpakken is mijn talent, ik ben zeven keer van huis gewisseld. Ik weet precies hoe glazen in kranten gaan en schrijf op elke doos wat erin zit.
    Bestelbus, spanbanden, dekens en een steekwagen heb ik; rug van staal ook. Voor mensen met een kleine beurs die van adres wisselen.
    We hebben eindelijk een huis! Zaterdag de 14e, van tweehoog naar driehoog, geen lift. Bus is gehuurd, vrienden blijken allemaal ineens rugpijn te hebben. Pizza na afloop.
    Mevrouw gaat naar een kleinere aanleunwoning en heeft geen familie. Gezocht: een paar mensen die dozen inpakken en op de dag zelf helpen met overbrengen.
    scheiding. mijn helft van het huisraad moet zondag naar een flatje en ik wil er geen familie bij hebben. wie pakt met me de bank en het bed
    Ik krijg de sleutel op 1 mei en heb nog niemand om dozen te dragen.
    Wie kan een busje rijden van mijn oude flat naar mijn nieuwe huis, drie kilometer?
    Inpakken, inpakken, ik kom niet verder dan één plank boeken per dag.
    Gezocht: verhuisdozen, noppenfolie en oude kranten.
    Van vier hoog zonder lift naar de begane grond, we zoeken sterke mannen en vrouwen.
    Mijn vader gaat naar een aanleunwoning en zijn spullen moeten mee.
    Heeft iemand een steekwagen en spanbanden te missen voor zaterdag?
    Ik heb woning gekregen van gemeente maar geen auto voor bed en wasmachine.
    De verhuizer heeft afgezegd, paniek, wie kan morgen?
    Servies en glaswerk in papier wikkelen, mijn handen trillen te veel.
    Kan er iemand met ne camionette mijn zetel en mijn frigo overbrengen?
    Bedden uit elkaar schroeven en aan de andere kant weer opbouwen.
    Ik ga scheiden en moet binnen twee weken weg, wie helpt laden?
    Kasten demonteren, verhuislift regelen, ik heb nog nooit zoiets gedaan.
    M'n studentenkamer past in één bakfiets, maar ik heb geen bakfiets.
    Zoek een rijbewijs B met zin om een gehuurde bakwagen te besturen.
    Wie past op de kat en de kinderen op de dag dat we overgaan naar ons nieuwe huis?
    Wij gaan kleiner wonen, maar alles moet ingepakt en gemerkt per kamer.
    Oude huis moet bezemschoon opgeleverd en ik sta er alleen voor, gaten dichten en vloer eruit.
    Een statushoudersgezin krijgt een woning en heeft handen nodig om in te richten.
    Adreswijziging, post doorsturen, energie overzetten: wat moet je allemaal regelen als je ergens anders gaat wonen?
    Mijn bestelbus staat in het weekend stil, dus ik rijd graag een vrachtje inboedel.
    Twee sterke broers bieden zich aan voor uw verhuisdag.
    Ik heb nog vijftig dozen van onze eigen verhuizing over.
    Inpakken kan ik als de beste, mijn servies overleefde drie landen.
    Laat mij maar de bus inruimen, bij mij past alles erin als een puzzel.
    Op de dag zelf smeer ik broodjes en hou de koffie warm voor de sjouwers.
    Ik help u thuisraken in de nieuwe woning: dozen uitpakken, bed opmaken, lampen ophangen.
    Groot rijbewijs, bakwagen geen punt.
    Wij helpen nieuwkomers die een huis krijgen met meubels halen en in elkaar zetten.
    Heb je een kamer gevonden? Ik breng je spullen met mijn stationwagen.
    Aanhanger met huif, spanbanden en dekens tegen krassen, en een chauffeur erbij.
    Ik heb veel keer verhuisd, ik weet goed hoe alles moet dragen en pakken.
    Ouderen die naar het zorgcentrum gaan begeleid ik van de eerste doos tot het laatste schilderij.
    Ik regel een groep vrijwilligers als u echt niemand heeft om te laden en te lossen.
    Gordijnrails eraf, vloerbedekking eruit, sleutels inleveren: ik doe de oude woning.
    Met m'n bakfiets verplaats ik alles binnen de stad, tot een bureau aan toe.
    's Avonds help ik een uurtje met dozen vouwen en dichtplakken.
    Eind juni gaan we over naar een seniorenwoning in hetzelfde dorp. De kinderen wonen ver weg, dus we zoeken een paar jonge mensen voor de dag zelf.
    Ik verkas van Utrecht naar Zwolle, wie heeft een busje?
    Na mijn scheiding heb ik een klein appartement gevonden. Veel is het niet: een bed, een tafel, dertien dozen en een fiets, maar alleen krijg ik het niet voor elkaar.
    Verhuishulp gezocht op de 28e, broodje en drinken krijg je.
    Wie kan mij helpen alles in dozen te doen, ik heb artrose in mijn handen.
    Mijn spullen staan nog bij mijn ex en moeten voor zondag daar weg. Wie heeft een auto met trekhaak en wil met me mee?
    Een verhuisbedrijf kost mij zestienhonderd euro, dat heb ik niet met een uitkering.
    Het antieke kabinet en de staande klok moeten heel overkomen, dus graag mensen die weten hoe je zoiets inpakt.
    Wij gaan naar andere huis in Almere, wij hebben twee baby's en geen familie. Zoek mensen voor dragen en auto.
    Hulp bij uitpakken, ik zit al een maand tussen de dozen.
    Wie kan de wasmachine afkoppelen, meenemen en daar weer aansluiten?
    Mijn broer met een beperking gaat begeleid wonen. Het zou fijn zijn als iemand op de dag helpt zijn kamer vertrouwd in te richten, met zijn treinen op dezelfde plek.
    Heeft iemand nog bananendozen?
    Onze sloopflat moet leeg en iedereen krijgt een andere woning. Er zijn hier buren van in de tachtig die niet weten hoe ze dat moeten aanpakken.
    Vrijdag sleutel, zaterdag over, wie draagt er mee?
    Ik verhuis naar het vierde verdiep en zoek iemand met nen ladderlift of veel goesting.
    Ons clubhuis trekt in een ander gebouw. Biljart, bar, archief en tachtig stoelen moeten mee en we zijn allemaal al wat ouder.
    Kan iemand een bank en een bed ophalen met een bus, ik woon sinds deze week op mezelf.
    Mijn zoon gaat op kamers in Groningen en wij hebben geen rijbewijs.
    Na twee operaties moet ik gelijkvloers gaan wonen. De nieuwe plek is klaar, alleen de overtocht is nog een berg waar ik tegenop zie.
    Al mijn vrienden heb ik al over geholpen, dus ik heb er handigheid in. Met een bus vol dekens en riemen ben ik een zaterdag tot uw beschikking.
    Ga je verhuizen? Ik draag, rijd en schroef.
    Ik weet hoe duur zo'n verhuizing is als je net gescheiden bent. Wie het niet kan betalen mag mijn busje plus chauffeur lenen voor de kosten van de diesel.
    Stapel verhuisdozen over, samen met rollen tape en stiften.
    Wij zijn een stel sterke kerels van de kerk en doen per maand één gezin.
    Ik kan niet tillen maar wel inpakken, lijstjes maken en op de kinderen letten terwijl jullie heen en weer rijden.
    Ik heb rijbewijs en grote auto, ik help graag met verhuizen in weekend.
    Pasgehuwd of eerste kamer? Ik heb een aanhangwagen.
    In je nieuwe huis alles op zijn plek krijgen, dat is mijn ding: kasten in elkaar, gordijnen hangen, bedden opmaken.
    Met pensioen, gezond en eigenaar van een oude camper waar een verrassende hoeveelheid huisraad in past. Bel me als je van A naar B moet met je hele hebben en houden.
    Voor ouderen regel ik het hele traject: wat gaat mee, wat past, wie sjouwt, en bij aankomst staat de koffie klaar in hun eigen kopjes.
    Ik help je uit de brand als je verhuisploeg uitvalt.
    Mijn camionet is vrij op zondag, ge moet alleen de naft betalen.
    Lampen afkoppelen, gaatjes stoppen, behang eraf: ik help het oude huis netjes achter te laten.
    Studentenverhuizing per bakfiets, drie ritten en je bent over.
  `,
  sjouwen: `
    De zak potgrond staat nog achter in de auto van mijn nicht, en de wasmachine moet een halve meter opschuiven. Eén sterke rug, vijf minuten, en daarna een borrel.
    Met 67 til ik nog een bankstel, havenrug. Woont u op drie hoog en moet er een koelkast naar boven, dan neem ik mijn zwager mee en het is zo gepiept.
    Er staat een slaapbank beneden in het portiek die naar vier hoog moet, en ik weeg zelf tweeënvijftig kilo. Kwartiertje werk voor twee sterke mensen.
    Rugby, 18 jaar, en ik heb nog twintig uur te gaan voor school. Piano niet, maar zakken aarde, een wasmachine of een kast naar boven: bel me wakker.
    Alleen even die droger van de stoep naar de zolder. Twee trappen, 35 kilo. De bezorger zei 'tot de drempel, mevrouw' en reed weg.
    Werk in de haven, dus mijn rug kan wat hebben. Piano niet, maar een bank of koelkast een trap op, dat is voor mij even tussen twee diensten door.
    De piano van beneden naar de voorkamer, een meter of zes maar wel twee drempels. Met vier man een kwartiertje, en daarna bier.
    Ex-verhuizer, rug nog heel. Een bankstel de trap op of een koelkast naar de kelder, ik neem mijn neef en mijn banden mee.
    Het ziekenhuisbed komt morgen, maar dan moet eerst het eikenhouten ledikant de trap af. Wij zijn samen 165.
    Sterk van het vele trainen binnen. Wasmachine naar zolder, piano naar de andere kant van de kamer, roep maar.
    De wasmachine is op de stoep afgeleverd en die jongens waren al weg. Hij moet één trap op. Wie is er sterk en vanmiddag thuis?
    Lift kapot? App mij. Ik breng uw kratten water en zakken kattengrit tot voor de deur, elf hoog is mijn sportschool.
    Vijftien zakken potgrond voor de voortuin liggen nog in mijn kofferbak en de dokter heeft me alles boven de vijf kilo verboden.
    Mijn zoon en ik doen aan rugby. Die oude kachel, die stenen bank, dat aquarium dat een meter opzij moet: wij tillen het voor u.
    Ik rijd thuiszorgroutes op een e-bike en heb de armen van een kuiken. Een nieuwe wasmachine staat beneden in het portiek en moet naar drie hoog.
    Aardappelzakken van vijfentwintig kilo, dat doe ik sinds mijn veertiende. Een bankstel de trap op of een kast van zolder, roep me maar.
    Mijn nieuwste beeld weegt honderdtien kilo en moet van de schuur naar een galerie. Twee stevige kerels met een steekkar, ik betaal in linoleumsneden.
    De nieuwe wasmachine wordt alleen tot de drempel gebracht en hij moet naar zolder. Mijn zoon zit in Noorwegen.
    Kerstboom van drie meter naar binnen? Ziekenhuisbed de trap op? Ik gewichthef, bel en ik kom aan het andere eind staan.
    Een hoog-laagbed moet naar de voorkamer en daarvoor moet de piano opzij. Vader komt morgen thuis om te sterven.
    Spierballen over. Wij zijn het tweede herenteam van de roeiclub en na de winter moeten die armen ergens heen. Piano, wasmachine, zandzakken: noem een zaterdag.
    Ben een meter zesennegentig en bouwde vroeger steigers. Die loodzware bloembak of dat bankstel van zolder naar beneden, daar draai ik mijn hand niet voor om.
    Mijn broer en ik zitten op judo. Oma's in onze flat krijgen de boodschappenkratten en de waterflessen gratis naar vier hoog, lift kapot of niet.
    De koelkast staat beneden in het portiek. De bezorger zei: tot de drempel, mevrouw. En weg was hij. Ik woon op drie.
    De piano moet van de ene kamer naar de andere, meer niet. Vier mannen, vijf minuten, en een doos bier.
    32 zakken tuinaarde liggen op de oprit. Ze moeten naar achter. De chauffeur van dat tuincentrum wilde niet over het paadje, want "beleid".
    Mijn wasmachine moet van de schuur naar boven.
    Wie helpt een bank van de living naar de logeerkamer zetten?
    Zakken potgrond van veertig liter liggen in de kofferbak en daar blijven ze zo liggen.
    De koelkast moet twintig centimeter naar voren, er is iets achter gevallen.
    Een tweedehands kast gekocht, maar die is te zwaar om alleen de trap op te krijgen.
    Ik zoek twee paar sterke armen voor een piano, alleen van de ene kamer naar de andere.
    Kratten water en flessen krijg ik niet de drie trappen op.
    Boodschappenbezorger zet alles beneden neer, hoe krijg ik het boven?
    Stapel tegels moet van de stoep naar de achtertuin, kruiwagen is er.
    Met mijn hernia mag ik niks boven de vijf kilo.
    Ons oude bed moet van zolder naar beneden, draai in het trapgat.
    Effe tillen, meer is het niet, een tv-meubel.
    Een kuub haardhout ligt voor de poort en moet naar het hok.
    Matras moet mee naar de stort, wie pakt de andere kant?
    Tuinset, parasolvoet van beton en loungebank moeten de schuur in voor de winter.
    Ik heb groot pakket gekregen, heel zwaar, kan niet naar vierde verdieping.
    Den diepvriezer moet uit de kelder, ge hebt twee man nodig.
    Wie helpt bij de inrichting van de zaal, tafels en stoelen slepen?
    Ik wil mijn woonkamer anders indelen maar het dressoir is van massief eiken.
    Rollen linoleum en zakken cement van de auto naar binnen.
    Kan een sterke buurman mijn scootmobiel over een drempel tillen?
    De laatste verhuisspullen zijn weg, maar die loden kluis staat er nog.
    Ik train vier keer per week, dus laat mij die kast maar tillen.
    Spierballen te huur, gratis, in de avonduren.
    Heb je een zware wasmachine? Ik heb een steekkarretje en een maat.
    Bankstellen en bedden zet ik graag voor u op een andere plek.
    Zandzakken, grind, tuinaarde: ik rij met de kruiwagen zo vaak als nodig.
    Ik breng uw flessen en zware tassen drie hoog.
    Voormalig verhuizer, ken de truc met de riemen om de schouders.
    Twee tieners uit onze straat sjouwen graag wat in ruil voor een pizza.
    Ik ben sterk, 24 jaar, kan meubels dragen na mijn werk.
    Piano's verplaatsen heb ik vaker gedaan, op een rolplankje en met vier man.
    Iets van zolder nodig? Ik klim en geef het u aan.
    Kerstboom, krat bier, magnetron, zegt u het maar, ik kom tillen.
    De rugby-jongens van de club helpen één zaterdag per maand wie iets zwaars heeft staan.
    Pakketten die te zwaar zijn om binnen te krijgen draag ik over de drempel.
    Een rug van staal en een uurtje over, zo sta ik bekend in de flat.
    Grof vuil van boven naar de stoeprand brengen doe ik wel.
    Ik verschuif uw meubels zodat u er met de rollator langs kunt.
    Ik heb tilbanden en een hondje met wieltjes voor kasten en koelkasten.
    Er is een nieuwe matras bezorgd en die staat nu in de hal. De bezorgers wilden niet naar boven en ik ben 76.
    Wie heeft vijf minuten om een stoel naar zolder te tillen?
    Mijn elektrische fiets krijg ik niet meer uit de kelder, hij is zesentwintig kilo. Is er een buur die hem 's ochtends even naar boven duwt?
    Alleen even iets zwaars verplaatsen.
    Een vriezer gewonnen bij de loterij en nu staat dat ding in de voortuin.
    De vloerenlegger komt morgen en dan moet de hele kamer leeg zijn. Ik kan zelf de stoelen wel, maar de bank en de boekenkast niet.
    Aquarium van honderdtachtig liter moet naar de andere muur, leeg gelukkig.
    Wie draagt mijn rolstoel achter me aan naar de eerste etage?
    Ik heb klein kind op arm en boodschappen en geen lift. Kan iemand soms helpen met kinderwagen naar boven?
    Het bureau moet een verdieping hoger, paar sterke handen gewenst.
    Grote bloempotten met aarde schuiven, ik krijg er geen beweging in.
    Zoals ik het nu heb staan kan het ziekenhuisbed er morgen niet bij. Er moet een eethoek uit en een kast opzij, en mijn kinderen zijn pas zaterdag hier.
    Vijf pakken laminaat liggen beneden in de portiek.
    Mijn biels en stoeptegels zijn bij het hek afgezet, een halve pallet.
    Naar de rommelmarkt met twintig dozen, wie helpt in- en uitladen?
    Ge moet er geen bodybuilder voor zijn, gewoon een extra paar armen voor een kleerkast.
    Onze mannenploeg wordt grijs en het podium opbouwen gaat niet meer vanzelf. Elke maand een uurtje zwaar werk, daarna bier.
    Een gevallen kast rechtop zetten, hij ligt half op bed.
    De kerstspullen moeten van de vliering en ik heb hoogtevrees en een slechte rug.
    M'n oude tv, zo'n loeizware beeldbuis, moet de trap af.
    Ik werk in de bouw en ben wel wat gewend. Als u iets zwaars heeft staan, kom ik na vijven even langs om het te verzetten.
    Kasten, bedden, koelkasten, tuinbanken: ik til.
    Gratis spieren in de aanbieding, hele buurt mag bellen.
    Met z'n tweeën dragen we uw sofa over het balkon als het moet. Mijn broer en ik hebben hetzelfde formaat en veel ervaring met smalle trappen.
    Zware boodschappen, hondenbrokken van vijftien kilo, kattengrit, ik breng ze boven.
    Ik geef u een zetje met alles wat wielen heeft of zou moeten hebben.
    Kom je thuis met een doe-het-zelfkast van zestig kilo? Ik woon op twee hoog en help je dat pakket naar binnen krijgen.
    Meubels omzetten voor het grote poetsen, ik ben er met een kwartier.
    Ik ben jonge man uit Eritrea, sterk, in opleiding, en ik help oude buren met zware dingen.
    Bij het opbouwen van uw buurtfeest sleep ik banken, hekken en biervaten.
    Tilhulp in het trappenhuis: rollators, karretjes, kinderwagens.
    Ik heb twee kruiwagens en houd van buiten zijn, dus zand, stenen of mest hoeft u niet zelf te slepen.
    Uw stoel staat in de weg? Ik schuif, u wijst.
    Voor de kringloop haal ik meubels op bij oudere mensen die ze niet naar de deur krijgen.
    Tijdens de verbouwing zet ik uw spullen van kamer naar kamer.
  `,
  'spullen-lenen': `
    Met Hemelvaart komt mijn zus uit Canada, twee weken, en mijn logeerbed is doorgezakt. Kan iemand een opblaasmatras missen en een klapstoel voor op het balkon?
    Toen mijn man ziek was kochten wij een douchestoel, een toiletverhoger en een po-stoel. Die staan nu leeg. Na uw operatie mag u ze een paar maanden hebben, daarna graag terug.
    Oma uit Polen komt twee weken logeren met mijn neefje van één. Heeft iemand zo lang een campingbedje en een kinderstoel, alles gaat schoon terug.
    Onze drie zijn uit de luiers, maar we bewaren alles voor de kleinkinderen die nog niet komen. Draagzak, fietsstoeltje, box: een poosje in gebruik mag.
    Voor de henna-avond van mijn zus verwachten wij zestig vrouwen en wij hebben acht stoelen. Wie heeft klapstoelen, grote theekannen of een partytent die het weekend mee mag?
    Mijn reiswieg, kampeerbed en een reusachtige pan van vijftig liter staan elf maanden per jaar stof te vangen. Vraag maar, als ik alles maar schoon terugkrijg.
    Voor één verjaardag heb ik twintig klapstoelen en een biertafel nodig. Kopen is zonde, ik kom alles schoon terugbrengen.
    Tent voor vier, koelbox, babybedje, fondueset, een beamer. Bij ons staat het elf maanden stil, jij mag het een week.
    Mijn broer komt logeren, gebroken heup, en wij hebben geen toiletverhoger of krukken. Heeft iemand zoiets op zolder voor drie weken?
    Van mijn overleden vrouw staan hier nog een rolstoel, een douchestoel en een bedtafeltje. U mag ze gebruiken zolang het nodig is en dan weer terug.
    Zondag komen er achttien man eten vanwege de communie en wij hebben zes stoelen. Wie kan er een dagje klapstoelen en een lange tafel missen?
    Partytent van drie bij zes, statafels, biertap, een grote soeppan van vijftig liter: het staat bij mij in de schuur en mag zo mee, als het schoon terugkomt.
    Mijn zusje komt met haar baby uit Polen voor één week. Heeft iemand campingbedje en kinderstoel voor paar dagen? Ik breng netjes terug.
    Wij hebben een bakfiets die doordeweeks staat te niksen. Moet je iets groots vervoeren of met drie kinderen naar het park, pak hem gerust.
    Zaterdag moet mijn kast naar de kelder en de lift is stuk. Is er iemand met een steekkarretje dat ik een uurtje mag gebruiken?
    Twee rollators, een douchekrukje en een wc-verhoger van moeder zaliger. Weggeven doen we nog niet, maar u mag ze gebruiken zolang het nodig is.
    Ons raclettestel heeft het begeven en zaterdag zitten we hier met tien. Wie heeft er een staan dat ik een avondje mag hebben? Ge krijgt het afgewassen terug.
    Mijn dakkoffer ligt elf maanden per jaar onder het afdak. Past op bijna iedere auto, dus voor de wintersport hoef je er geen te kopen.
    Voor mijn expositie zoek ik een beamer en vier klapstoelen te leen, van vrijdag tot maandag. Ik ga er zuiniger mee om dan met mezelf.
    Van het catervak hield ik over: zestig borden, twee statafels, een koffieketel, een grote parasol. Voor een feest in de straat mag het voor niks mee.
    Zondag 40 man voor haar negentigste en wij bezitten acht stoelen. Wie kan voor een dag klapstoelen, een statafel en een grote koffiekan missen?
    In mijn schuur staat een partytent van drie bij zes, die mag je meenemen voor Koningsdag of een doop.
    De kleinkinderen logeren met Kerst en ik heb alleen een tweepersoons. Een campingbedje voor vijf nachten graag, ik was het daarna.
    Onze partytent van vier bij zes, dertig klapstoelen en een enorme soeppan staan te wachten op iemands feest. Van de buurtvereniging, dus gratis mee te nemen.
    Fietskar, kampeerbedje, traphekje: onze kinderen zijn groot en ik gooi niets weg. Komen je kleinkinderen logeren, dan leen je het een weekje van ons.
    Een aanhanger, die heb je nooit als je hem nodig hebt. Ik wel. Rijbewijs laten zien, sleuteltje meekrijgen, klaar.
    Rolstoel voor een dagje pretpark? Bij ons staat er een ingeklapt in de gang sinds mijn been weer goed is.
    Wij krijgen op zondag vierentwintig man en bezitten acht stoelen. Iemand klapstoelen of een partytent staan? Maandag schoon retour.
    Mijn kleinkind uit Spanje komt logeren en ik heb niets: geen bedje, geen kinderstoel. Kopen voor vijf dagen vind ik zonde.
    Wie heeft een tent voor vier personen een weekend over?
    Partytafels en klapstoelen gezocht voor een verjaardag in de tuin.
    Mijn schoonmoeder komt, heeft iemand een rolstoel voor een middagje?
    Kinderbedje en hoge stoel voor logeerpartij van kleinkinderen.
    Aanhanger nodig om snoeiafval weg te brengen.
    Fonduestel, acht vorkjes, kerstavond, iemand?
    Wie heeft een beamer en scherm voor een filmavond?
    Wij zoeken skikleding maat 140 voor één week.
    Springkussen te leen voor het straatfeest?
    Krukken voor zes weken, de winkel rekent zo veel borg.
    Kan ik een grote pan lenen van twintig liter voor soep voor de moskee?
    Een dakkoffer die op een stationwagen past.
    Naaimachine voor één klusje, mijn gordijnen zijn te lang.
    Luchtbed en slaapzak voor een gast.
    Wie leent zijn bakfiets uit voor een picknick met kids?
    Koffiezetapparaat voor vijftig kopjes, zaterdag, buurthuis.
    Ik zoek een babyfoon voor een avond, de onze is stuk.
    Toilet verhoger na heupoperatie, wie heeft er een staan?
    Hebt ge nen barbecue die ik mag gebruiken op zondag?
    Zoek een koelbox, een campinggasje en zo'n klein tafeltje.
    Verkleedkleren jaren zeventig, feestje, ben 16 en blut.
    Verrekijker en wandelschoenen maat 39 voor een weekje Drenthe.
    Onze partytent van drie bij zes staat maar in de schuur, gebruik hem gerust.
    Rolstoel, rollator en po-stoel uitleenbaar, staan hier na mijn moeder.
    Boekjes, spelletjes en puzzels, ik heb een kast vol om uit te lenen.
    De aanhanger mag mee als u hem schoon terugbrengt.
    Kampeerspullen te leen: matjes, pannetjes, lantaarn.
    Ik heb drie campingbedjes over voor logés.
    Feestservies voor veertig personen, nog van ons jubileum.
    Beamer, geluidsboxen en microfoon, kom ze halen.
    Waarom kopen als je lenen kunt? Bij mij staat een popcornmachine.
    Mijn fiets met kinderzitje mag een paar dagen mee.
    Fietsendrager voor op de trekhaak, twee fietsen.
    Statafels met rok, zes stuks, zijn er voor de buurt.
    Ik leen u mijn koffers, heb een hele grote en twee handbagage.
    Baby's eerste maanden: draagzak, badje en wiegje mag u een tijdje hebben.
    Een kast met spullen die wij delen, zet er ook iets van jezelf in.
    Ik heb wafelijzer, gourmetstel en ijsmachine voor wie een feestje heeft.
    Kleine kinderwagen kan ik u lenen, ik gebruik hem nu niet.
    In augustus komen mijn nichten uit Canada logeren en ik heb maar één bed. Wie heeft twee stretchers of matrassen die ik tien dagen mag gebruiken?
    Te leen gevraagd: kinderautostoeltje.
    Mijn zoon wil gitaar proberen, maar ik weet niet of het een bevlieging is. Misschien heeft iemand er een liggen die we een paar maanden mogen lenen?
    Gourmetstel, één avondje.
    Heeft iemand een lange jurk maat 44 voor een gala, ik breng hem gestoomd terug.
    Een vriendin in een rolstoel komt op bezoek en we hebben een drempel van twintig centimeter. Wie heeft een oprijplaat?
    Kinderfeestje zaterdag en het gaat regenen, partytent of groot zeil?
    Grote soepketel, pollepels, dienbladen.
    Weet iemand waar ik een hometrainer kan lenen om na mijn knieoperatie te oefenen?
    Ik heb feest voor mijn baby, veertig mensen, ik zoek stoelen en tafels lenen voor een dag.
    Reisbedje, hekje voor de trap en wat blokken voor als de kleinkinderen komen.
    Mijn printer is leeg en er moet vandaag een vliegticket uit.
    Pakezel gezocht: backpack van zestig liter.
    Ge zoudt mij plezieren met een karaoke-installatie voor de trouw van ons Lies.
    De fiets van mijn dochter is gestolen en ze moet volgende week examen doen aan de andere kant van de stad. Wie heeft er zolang een over?
    Sleetje, er ligt eindelijk sneeuw!
    Laptop tijdelijk te leen tot de mijne gerepareerd is, ik moet online solliciteren.
    Kratten, statafels en een vlaggenlijn voor Koningsdag.
    Wie heeft een naald-en-draadset of een locker voor één middag?
    Voor het toneel zoeken we een ouderwetse kinderwagen, een koffer en een bolhoed.
    Ik vind het zonde als elk huis hetzelfde in de kast heeft staan. Bij mij kunt u een tent, koelbox, kampeerstoelen en een grote barbecue lenen.
    Op zolder staat een kinderbed, lenen mag.
    Voor wie logés krijgt heb ik twee luchtbedden met pomp en schoon beddengoed.
    Uitleen van krukken, douchestoel en bedtafel, gewoon van particulier.
    Onze elektrische bakfiets staat doordeweeks stil, gebruik hem voor zware boodschappen.
    Een lange aanhanger, een dakkoffer, een fietsrek. Zet het in uw agenda en haal het op, borg hoeft niet, vertrouwen wel.
    Taartvormen, spuitzakken en een keukenmachine kunnen een dagje bij u logeren.
    Bibliotheek aan huis: thrillers, kookboeken, reisgidsen.
    Ik leen mijn naaimachine uit aan iemand die het kan.
    U mag mijn grote pannen gebruiken voor feest, ik heb drie van dertig liter.
    Smoking maat 52 en drie avondjurken hangen hier maar te hangen.
    Wij hebben een kast in de hal van de flat gezet met spullen die iedereen zo mag pakken en terugzetten. Zoek je iets, dan zeg ik of het erin ligt.
    Spelletjes voor een regendag: sjoelbak, jeu de boules, reuzenmikado.
    Bakfiets, steps en kinderfietshelmen te leen voor opa's en oma's met logeetjes.
  `,
  'gereedschap-lenen': `
    Voor een klein hek moet ik twaalf gaten in de grond draaien. Een grondboor huren kost 40 euro en ik heb hem maar een uur nodig. Ligt er eentje te roesten?
    In de schuur van mijn overleden vader hangen nog de heggenschaar, de lange ladder en de slijptol. Kom maar halen en breng ze weer terug, schoon, dat was zijn regel.
    We wilden alleen het behang eraf halen, maar het zit er in zes lagen. Heeft iemand voor dit weekend een stoomapparaat over? We brengen een taart mee terug.
    Mijn schuur hangt vol: schuurmachine, decoupeerzaag, muurfrees, betonmolen. Jongelui in hun eerste woning hoeven dat heus niet allemaal te kopen, kom langs met een tas.
    Eén gat, één middag, meer hoef ik niet. Heeft iemand voor mij een boormachine die door beton gaat? Ik breng hem dezelfde avond terug met een bord pierogi.
    Decoupeerzaag, schuurmachine, steeksleutels van 8 tot 32: in mijn garage hangt alles op een bord met omtrek. Neem mee, teken in het schriftje, breng terug.
    Voor één gat in een tegel ga ik geen diamantboor kopen. Heeft iemand er eentje liggen, dan breng ik hem dezelfde middag met appeltaart terug.
    Mijn schuur puilt uit: decoupeerzaag, vlakschuurmachine, lange ladder, bovenfrees. Kom gerust iets halen, als het maar schoon weer aan zijn haakje komt.
    Wie heeft er een hogedrukspuit staan? Het terras is spekglad van de alg en ik ben zaterdag eindelijk een dag vrij.
    Begin opnieuw in een leeg huis en heb nog geen schroevendraaier. Een boormachine en een ladder voor het weekend zouden me enorm schelen.
    Mijn handen doen het niet meer, maar mijn werkbank is compleet. Decoupeerzaag, accutol, bankschroef: haal het op en breng het heel terug.
    Voor één gat in beton koop ik geen klopboor. Wie heeft er eentje liggen voor zaterdagmiddag? Bakkie staat klaar.
    Hogedrukspuit, tegelsnijder, schuurmachine, twee ladders: mijn hobby is kopen, niet gebruiken. Kom maar halen, schrijf even in het schrift wanneer het terug is.
    Mien kettingzoage is stuk en der ligt n boom over t pad. Kin ik er vandoage eem aine bruken?
    'k È nog een betonmolen en een kruwaogen staen van toen ons uus gebouwd is. Wie er wat an eit mag 'm meenemen.
    Met de buurt hebben we één verticuteermachine gekocht en die staat bij mij. Zeg op tijd wanneer je hem wilt, in april is er een lijstje.
    Hoge ladder, tegelsnijder, decoupeerzaag, betonmolen: het staat hier allemaal in een container en ik gebruik het hooguit doordeweeks. In het weekend mag het mee, mits schoon terug.
    Eén plank moet door, en daarvoor ga ik geen cirkelzaag kopen. Van vrijdag op zaterdag, en u krijgt hem terug met een pot zelfgemaakte piccalilly.
    Mijn hogedrukspuit is gestolen en het terras is groen als een sloot. Eén zaterdag die van jou?
    Hamers, een bovenfrees, behangtafel, steiger tot vijf meter: alles staat op een lijst. Kom het ophalen en breng het schoon terug.
    In mijn schuur hangt meer dan ik in drie levens verzagen kan. Decoupeerzaag, boorhamer, lijmtangen: haal op, breng terug, veeg schoon.
    Een heggenschaar gebruik je twee keer per jaar, ik ook. Die van mij mag de andere 363 dagen bij jou.
    Eén gat. Eén gat in beton moet ik maken, en daarvoor wil de bouwmarkt 45 euro borg. Wie heeft een boorhamer die een uurtje mag logeren?
    Heb zelf twee rechterhanden maar na de inbraak geen spullen meer. Zaterdag wil ik planken zagen. Iemand een decoupeerzaag voor een dag?
    Heeft iemand een boormachine die in beton kan?
    Decoupeerzaag voor één plank, ik ga er geen kopen.
    Heggenschaar op accu, zaterdagmiddag?
    Hoge ladder gezocht, de mijne komt niet bij de goot.
    Wie heeft een hogedrukreiniger staan voor een dagje terras?
    Ik zoek dopsleutel 19 en een krik.
    Tegelsnijder, twee dagen, ik ga de keuken betegelen.
    Steeksleutelset gevraagd voor mijn brommer.
    Schuurmachine voor een eettafel.
    Verticuteermachine, mijn gras is één en al mos.
    Behangtafel en een afstoomapparaat, die twee.
    Mag ik een klopboor en pluggen van iemand gebruiken?
    Waterpas en een laser, alles hangt scheef bij mij.
    Ik heb alleen een schroevendraaier, maar ik moet kast maken, heeft u een schroefmachine?
    Bouwlamp en verlengsnoer van veertig meter.
    Nen steiger voor de voorgevel te schilderen.
    Trilplaat of stamper voor een tuinpad.
    Ontstoppingsveer, eenmalig, vandaag graag.
    Wie leent zijn kruiwagen en een schop uit?
    Bladblazer, ik heb een tuin vol.
    Kettingzaag nodig voor twee boomstammen, met handschoenen en helm.
    Fietsreparatieset en een pomp met autoventiel.
    Mijn schuur staat vol: boor, zaag, schuurband, kom kijken.
    Ladder van zes meter te leen.
    Hogedrukspuit mag u gebruiken, wel even zelf ophalen.
    Ik heb een complete dopsleuteldoos die de halve buurt al kent.
    Slijptol, lasapparaat en kap, alleen aan mensen die ermee kunnen werken.
    Behangspullen liggen klaar in een krat: tafel, borstel, rolletje.
    Een accuboor met twee accu's, ik gebruik hem twee keer per jaar.
    Gereedschapskist voor de hele portiek, ik beheer de lijst.
    Grondboor, spade en hark: de tuinspullen mogen rond.
    Klussende studente leent haar decoupeerzaag uit in ruil voor taart.
    Kom langs met je project, dan geef ik je het juiste bitje mee.
    Mijn steiger op wieltjes staat na het schilderen ongebruikt.
    Grasmaaier en kantensnijder kunt u lenen op zaterdag.
    Ik heb veel gereedschap uit mijn werk, ik wil graag lenen aan buren.
    Multitool, infrarood thermometer, vochtmeter, al die dingen die je maar één keer nodig hebt.
    Ik ga dit weekend eindelijk planken ophangen in mijn nieuwe kamer en bezit alleen een keukenmes. Wie heeft een boor en een waterpasje voor een middag?
    Trap van vijf treden, uurtje.
    De schuurdeur klemt en ik wil er een millimeter af schaven. Heeft iemand een schaafmachine of een gewone blokschaaf?
    Heggenknipper stuk midden in de haag, wie redt mij?
    Kan ik een cirkelzaag lenen en misschien vijf minuten uitleg erbij?
    Wie heeft een tacker, een stevige, met nietjes van tien?
    Een grasmaaier lenen zou mij enorm helpen, de mijne ligt in onderdelen.
    Behangstomer gezocht. Er zitten hier vier lagen bloemetjes op de muur en met een spons en plamuurmes ben ik over een jaar nog bezig.
    Imbussleutels! Ik heb alle maten behalve de goede.
    Ik ben timmerman maar mijn gereedschap gestolen uit bus. Wie kan mij tijdelijk zaag en hamer lenen?
    Schroefmachine, rolmaat, potlood en een beetje geluk.
    Ik zoek een cementmolen voor twee dagen en een paar speciekuipen.
    Nietpistool en stofzuiger met bouwfilter, dan kan ik de bekleding doen.
    Kan ik van iemand ne snoeischaar op stok lenen voor den appelaar?
    Fietsenmakersspullen: bandenlichters, een kettingpons en een standaard.
    Tuinfrees voor een stuk braak land van dertig vierkante meter, ik wil er groente zetten en met de spade breekt mijn rug.
    Mag ik eens met jullie soldeerbout aan de slag?
    Leidingzoeker nodig voor ik in de muur ga boren.
    Verfbrander en krabber voor oude kozijnen.
    Hebben jullie een spanningzoeker en een combinatietang?
    Na veertig jaar klussen heb ik een werkplaats waar je u tegen zegt. Kom gerust iets lenen, ik leg er ook bij uit hoe het werkt.
    Klopboor met koffertje, haal maar op.
    Waarom een tegelzaag kopen voor één badkamer? De mijne staat in de garage en is van de hele straat.
    Tuingereedschap in alle soorten: riek, schoffel, cultivator, takkenschaar.
    Een ladder op wielen en een schraag met planken.
    Wij zijn een gereedschapsbieb begonnen in het oude trafohuisje. Op zaterdagochtend kun je er machines halen en terugbrengen.
    Mijn accuset past op boor, zaag, schuurder en bladblazer, neem wat u nodig hebt.
    Ik heb een moersleutel die groot genoeg is voor de badkraan.
    Hakselaar te leen voor wie takken heeft en geen aanhanger.
    Ik doe werk in de bouw, zondag mijn machines zijn vrij, u mag gebruiken.
    Ook als je niet weet hoe dat ding heet, kom langs en wijs het aan. Negen van de tien keer hangt het hier aan de wand.
    Een oude maar goede figuurzaag, vijlen en lijmklemmen voor wie iets van hout wil maken.
    Verfspullen schoon terug, dan mag u rollers, bakken en afdekzeil van mij meenemen.
    Stoere vrouw met volledige gereedschapskist leent uit aan andere klusvrouwen.
  `,
  weggeven: `
    Ik zoek een opstaprelaxstoel, mag gebruikt. De mijne heeft het begeven en nieuw kost het achthonderd euro. Liefst bruin of groen, mijn gordijnen zijn dat al.
    Van mijn man: drie pakken maat 52, nog in de hoes, zijn goede schoenen en een jachtgeweerkast zonder geweer. Haal het op, dan heeft het nog zin gehad.
    Mijn pleegdochter kwam met één plastic zak. Maat 128, schoenen 32, en als het kan een roze fiets. Ligt er bij u nog wat van kleindochters?
    Wegens uitbreiding met alleen maar jongens: drie vuilniszakken meisjeskleding maat 56 tot 74, zo goed als nieuw, en een muziekmobiel met olifantjes. Ophalen bij ons.
    Ik begin met niks na de scheiding: matrasje op de vloer, twee pannen. Wie heeft er een eettafel of een bank die de deur uit kan?
    Onze dochter is uit haar aangepaste autostoel gegroeid. Te mooi voor de stort en voor een ander gezin met een kind als zij goud waard. Je mag hem hebben.
    Pas samengewoond en dus alles dubbel: twee waterkokers, twee bedden, twee bankstellen. Wie net uit elkaar is of op kamers gaat, zegt maar wat er ontbreekt.
    Over acht weken komt onze eerste, en wij wonen in één kamer bij familie. Iemand wiens kindje uit de wagen gegroeid is? Kleur maakt niks uit, als de wielen maar draaien.
    Kinderfiets 16 inch, rood, bel doet het. Mijn zoon zit er met zijn knieën tegen zijn oren op. Mag weg naar een gezin dat net hier woont.
    Nieuwe woning, alles is leeg en echo. Wij zoeken tafel met stoelen, niet mooi hoeft, en misschien een gordijn. Ik kan zelf komen halen met bakfiets van de kerk.
    Voor mijn dochter die op kamers gaat zijn we op zoek naar een bureautje en een paar pannen. Een kras is geen ramp.
    Een gitaar zonder snaren, stapel Donald Ducks uit de jaren tachtig en een visstoel: mijn zoon is de deur uit. Ophalen is hebben.
    Na een jaar beschermd wonen krijg ik een flatje, en ik bezit twee tassen. Over voor een bed, tafel, pannen of een lamp?
    De traplift is eruit, de sta-opstoel nog als nieuw. Moeder is overleden en ik wil dat iemand anders er plezier van heeft.
    Morgen krijg ik de sleutel van mijn eerste woning en ik bezit een matras en een waterkoker. Alles wat jullie kwijt willen is welkom, pannen, gordijnen, een tafel.
    Wij gaan kleiner wonen en de eiken wandkast gaat niet mee. Gratis voor wie hem van driehoog naar beneden krijgt, de inhoud aan servies erbij.
    Kleine groeit als kool en ik zit tussen twee banen in. Heeft iemand nog winterlaarsjes maat 27 en een jas 104 over?
    Mijne frigo werkt nog prima maar de nieuwe wordt vrijdag geleverd. Wie hem komt ophalen mag hem hebben, in Ledeberg op 't gelijkvloers.
    Ik begin in maart met een naaihoekje voor de vrouwen in de moskee. Liggen er op zolder nog lappen, garen, knopen die niemand meer gebruikt?
    Drie dozen Donald Ducks, een step en een houten treinbaan, mijn jongens zijn er te groot voor. Staan onder het afdak, neem mee wat je leuk vindt.
    Voor de speelotheek van het buurthuis zoeken we puzzels die nog compleet zijn, en bordspellen zonder ontbrekende pionnen. Wat ligt er bij jullie stof te happen?
    Bij het scheuren van de vaste planten hield ik twee kruiwagens over: geranium, vrouwenmantel, herfstaster. Ze staan langs de heg in emmers, neem maar.
    Negen strekkende meter detectives en streekromans, keurig op alfabet. Ik ga kleiner wonen. Wie een kast vol wil, komt met dozen.
    Lege jampotten, oude landkaarten, kapotte klokken, knopen in blikken: gooi niets weg, ik maak er iets van en haal het op.
    Begin opnieuw na een jaar ziek zijn, in een lege flat. Een bed, een paar pannen, gordijnen, het maakt mij niet uit welke kleur.
    De kinderwagen, het badje, de box, alles mag weg nu de jongste naar school gaat. Gratis voor iemand met een dikke buik.
    Ik begin opnieuw met niks na een scheiding. Wie heeft er nog pannen, een tafeltje of een lamp over? Kleur doet er niet toe.
    Moeders trapnaaimachine en haar servies met gouden rand zoeken een huis waar ze gebruikt worden. Wij erfden het en hebben geen plek.
    Mijn zus is onverwacht zwanger en heeft in maart nul komma nul. Rompertjes maat 50 tot 62, en een draagdoek?
    Kerstboom van kunststof met alles eraan, want wij gaan naar een aanleunflatje. Wie haalt hem, voor niks, voor 6 december?
    Drie kinderen verder is de zolder één grote kledingbak. Maat 86 tot 140, netjes gewassen, voor wie er blij mee is.
    Mijn eiken eethoek moet weg nu ik kleiner ga wonen. Liever bij een jong gezin dan bij de vuilnis, u hoeft er niets voor te betalen.
    Tweehonderd legpuzzels, alle stukjes geteld. Kom snuffelen in mijn gang, neem mee wat je leuk vindt en hou ze.
    Mijn ex heeft alles meegenomen. Tot en met de lepels. Ik ben opgelucht hoor, maar eet nu yoghurt met een vork. Heeft iemand nog iets in een la dat weg mag?
    Wij zoeken voor een jonge statushouder een tafel, twee stoelen en een lamp. Hij heeft een lege kamer en een matras. Ophalen is geregeld.
    Zit er bij iemand een tweedehands rugzak op zolder? Mijn dochter gaat naar de brugklas en ik wil niet dat ze met een plastic tas begint.
    Mijn zoontje spaart sinds zijn verjaardag voor vissen, maar een bak van een meter kost een fortuin. Staat er bij iemand nog een lege op zolder stof te vangen?
    Wie heeft nog een oude eettafel over voor iemand die net begint?
    Ik zoek gratis een kinderfiets, 16 inch, mag roestig zijn.
    Heeft iemand babykleertjes maat 62 die weg mogen?
    Net een woning toegewezen gekregen en helemaal niks, een bed en pannen zou fijn zijn.
    Gezocht: gordijnen, maakt niet uit welke kleur.
    Staat er bij iemand nog een werkende koelkast die naar de stort zou gaan?
    Wij zoeken lapjes stof en wol voor ons handwerkclubje, om niet.
    Tegels, twintig stuks, iemand over van een klus?
    Een laptop die nog op internet kan, voor mijn dochter haar school.
    Kan iemand een wasmachine missen, ik kan er geen betalen.
    Puzzels en boeken voor de huiskamer van het verzorgingshuis.
    Wie doet een kattenmand en krabpaal weg?
    Ik zoek stoelen voor huis, vier stuk, ik kan halen met fiets.
    Lego of Duplo waar niemand meer mee speelt?
    Heeft er iemand nog een zetel of een lamp te geef voor mijn kot?
    Aarde of compost gezocht, wij beginnen een moestuintje zonder budget.
    Wie ruimt op en heeft een bureau voor een scholier?
    Heeft er iemand een kerstboom met ballen die toch op zolder blijft?
    Tweedehands kinderwagen, liefst voor niets, ik ben in maart uitgerekend.
    Lege jampotjes, met deksel, voor mijn pruimenjam.
    Bankstel af te halen, kleine scheur, verder prima.
    Gratis mee te nemen: doos vol romans en thrillers.
    Onze kleuter is eruit gegroeid, wie wil het peuterbed?
    Staat aan de straat met een briefje: witte commode.
    Ik heb te veel courgettes, pak maar uit de krat bij het hek.
    Kast van grenen, 2 meter hoog, zelf demonteren, voor niks.
    Mijn moeder is overleden en haar servies zoekt een nieuw thuis.
    Weg is weg: magnetron, broodrooster en waterkoker.
    Minibieb in de voortuin, neem wat u leuk vindt.
    Puppybench, één keer gebruikt, mag weg.
    Stekjes van de aardbei, neem een plastic zakje mee.
    Ik geef mijn oude fiets aan iemand die hem echt nodig heeft.
    Doos met legpuzzels van duizend stukjes, compleet, ophalen in de avond.
    Kledingpakket meisje 104, bij elkaar wel veertig stuks.
    Eieren van eigen kippen, elke week een doosje voor wie het krap heeft.
    Weggeefkast op de hoek, vul aan en neem mee.
    Ik stop met schilderen en geef ezel, verf en doeken weg.
    Wie kan een piano gebruiken? Hij moet alleen wel gestemd.
    Tapijt, drie bij vier, grijs, moet voor vrijdag weg.
    Ik heb magnetron over, werkt goed, kost u niets.
    Mijn dochter gaat op zichzelf en we hebben het niet breed. Alles is welkom: bestek, een lampje, een vloerkleed, een nachtkastje.
    Gratis af te halen bank gezocht.
    Sinds de brandweer mijn fiets heeft doorgezaagd loop ik naar mijn werk. Heeft iemand een damesfiets die toch maar in de schuur staat?
    Oude handdoeken voor het dierenasiel.
    Ik ben juf en zoek voor mijn groep 3 leesboekjes en puzzels die u niet meer gebruikt.
    Wij zoeken een box en een kinderstoel, nieuw is te duur met een derde op komst.
    Wie heeft er een rolletje behang over of een halve bus witte latex?
    Ik ben alleen met twee kinderen uit Syrië, huis leeg, ik zoek kast voor kleren en tapijt, dank u wel.
    Staat er ergens nog een werkend fornuis weg te kwijnen?
    Kippen zoeken ren, dus als iemand gaas en planken kwijt moet.
    Tv gezocht, klein mag ook, voor een opa in een zorghuis.
    Mijn naaiclubje maakt tassen van oude spijkerbroeken. Ruimt u de kast op, denk dan aan ons voordat ze in de textielbak gaan.
    Kent er iemand nog ne microgolf die weg mag?
    Een bril, maakt niet uit, voor een project in Gambia.
    Schoolspullen, rugzak, geodriehoek, rekenmachine, alles voor de brugklas.
    Gitaar, keyboard of trommel die niemand meer bespeelt, voor de jongeren in ons buurthuis.
    Ik zoek om niet een paar eetkamerstoelen.
    Plantenpotten van terracotta, gebruikt, liefst veel.
    Voor mijn eerste kamer: dekbed, waslijn, koekenpan?
    Wij gaan kleiner wonen en er past van alles niet meer in. Een eiken wandmeubel, een kroonluchter en een schemerlamp mogen voor niets naar een goed huis.
    Weg te geven: kinderledikant met matrasje.
    Dozen vol speelgoed van zolder gehaald, mijn jongens zijn nu groot. Playmobil, een houten garage en een treinbaan, liefst voor een gezin dat het niet kan kopen.
    Halve zak hondenbrokken, onze lieve Boris is er niet meer.
    Appels, peren, walnoten, pak wat je dragen kunt.
    Overgebleven van de badkamer: twaalf witte tegels en een zak voegsel.
    Werkende wasdroger, wij hebben een nieuwe, zelf van de eerste verdieping halen.
    Nog goede winterjas maat L, ik ben te dik geworden.
    Omdat mijn man is overleden staat zijn scootmobiel stil. Ik wil er geen geld voor, alleen dat er iemand blij mee is.
    Drie jaargangen breibladen en een tas bolletjes.
    Ruilen mag, niks terug mag ook: grote spiegel en kapstok.
    Ik geef babybadje, fles en kleertjes, mijn kind is nu groot.
    Wie het eerst komt heeft een fietskar.
    Zetel in blauw velours, hier en daar versleten door de poes, gratis voor wie hem komt halen.
    Zwanenbloem en irissen uit onze vijver, emmer meenemen.
    Op de koffietafel in de hal van de flat ligt elke vrijdag wat ik kwijt wil, kijk gerust of er wat bij zit.
  `,
};
