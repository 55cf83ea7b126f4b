import type { BranchExamples } from '../../../lexicon.js';

export const games: BranchExamples = {
  spelletjes: `
    Mien handen beeft, maor mien kop is nog good. Wie döt 's middags met mij rummikub of mens-erger-je-niet? In 't tehuis slaopt ze allemaol om twee uur.
    De hele kast hier in de serviceflat staat vol dozen: scrabble, triominos, sjoelbak. Tegen mijzelf win ik altijd. Kom eens een partijtje, ik kan tegen mijn verlies.
    Pleegzoon van twaalf wil elke avond Catan en wij zijn het zat, eerlijk waar. Hij is fanatiek maar sportief. Wie kan er tegen zijn verlies?
    Kast vol bordspellen en een weekend zonder kinderen, want dan zijn ze bij hun moeder. Kolonisten, Rummikub, Mens erger je niet, zet maar neer.
    Mijn kinderen willen alleen telefoon. Ik wil weer rummikub aan tafel, zoals met mijn zussen, vier uur lang en vals spelen. Buurvrouwen, waar zijn jullie op zondag?
    Tavla, mens-erger-je-niet, mikado, mijn kast zit vol. Op regenmiddagen mag je aanbellen, winnaar wast af, verliezer krijgt baklava als troost.
    Mijn kast staat vol: Catan, Azul, Wingspan, Ark Nova. Mijn vriend haat dobbelstenen. Wie haat ze niet, en kan op zondag een paar uur?
    Rummikub, sjoelen, mens-erger-je-niet, ik verlies graag en met gejuich. Dinsdag- en donderdagmiddag kom ik met de doos onder mijn arm.
    Bij ons thuis was het zaterdag scrabble. Nu leg ik de letters tegen mezelf, en ik vind mezelf een valsspeler.
    Speluitlegger van beroep bijna. Ik leg elk bordspel in tien minuten uit, ook aan mensen die zeggen dat ze er te dom voor zijn.
    Sinds de thuiszorgster weg is ligt het scrabblebord stof te vangen. Mijn afasie heeft juist die letters nodig.
    In de kliniek werd ik verslaafd aan Rummikub, dat is de enige verslaving die ik mag houden. Wie legt er een potje mee?
    Sinds het buurthuis dicht is staat mijn rummikub in de kast. Twee of drie liefhebbers voor een middag in de week?
    Ik heb een kast vol: Catan, Stef Stuntpiloot, sjoelbak. Kinderen of opa's, iedereen mag aanschuiven op zondagmiddag.
    Mijn vrije dag is dinsdag, dan heeft niemand tijd. Wie houdt van Catan, Azul of desnoods ganzenbord en is ook zo'n rare doordeweekse vrijbuiter?
    Zittend ben ik nog prima gezelschap. Met mijn been omhoog speel ik elke middag Rummikub tegen niemand; de deur is open, de koekjes zijn van mijn moeder.
    Herfstvakantie en regen, mijn kleinzoon van elf en ik zijn uitgekwartet met z'n tweeën. Iemand met Catan en een kind?
    Rummikub, dat is mijn lust. Donderdagmiddag leg ik bij u de steentjes op tafel en ik laat niemand winnen.
    Rummikub, sjoelen, mens-erger-je-niet: ik verlies slecht maar lach er hard bij. Ik neem de doos onder mijn arm mee naar je toe.
    Kast vol bordspellen, vriendengroep naar andere steden vertrokken. Bij mij op vrijdagavond: chips, uitleg en een kleurig bord.
    Rummikub in mijn eentje: ik win altijd en er is geen lol aan. Wie verliest er graag op woensdagmiddag?
    Mijn oma speelt vals maar ze is heel lief. Ze wil mens-erger-je-niet doen en ik moet naar school. Wie kan overdag? Groetjes van Daan, 10 jaar.
    Wie wil Rummikub spelen met een dame van 80 die altijd wint?
    Mijn bordspellen liggen te verstoffen, ik zoek medespelers.
    Scrabble speel ik nu tegen mezelf, dat schiet niet op
    Ik zoek een clubje om Kolonisten van Catan mee te doen op vrijdagavond.
    Een potje mens-erger-je-niet met mijn vader in het verpleeghuis, hij geniet ervan.
    Yahtzee! De dobbelstenen liggen klaar, nu nog een tegenstander.
    Sjoelbak staat op zolder, wie komt er schuiven?
    Is er iemand die backgammon (tavla) kan? In Turkije ik speelde elke dag.
    Triominos, domino, ganzenbord: mijn moeder doet alles graag, maar niet alleen.
    Zoek groep voor Dungeons and Dragons, ben beginner maar heb al dobbelstenen
    In onze huiskamer is een spellenmiddag, maar we missen vrijwilligers die uitleg geven.
    Ik ben dol op puzzelen en gezelschapsspellen, mijn man moet er niks van hebben.
    Bingo in het dorpshuis, wie gaat er mee?
    Monopoly met drie is beter dan met twee, wie maakt ons compleet?
    Effe een potje Uno of Qwirkle na het eten, wie heeft zin?
    Gezocht: spelmaatje voor moeilijke strategische spellen als Terraforming Mars.
    Mijn zoon met autisme kent alle spelregels uit zijn hoofd en zoekt iemand om tegen te spelen.
    Mahjong geleerd van mijn schoonmoeder, maar in de buurt vind ik geen vier spelers.
    Wie wil een legpuzzel van 2000 stukjes met mij afmaken?
    Spelletjesavond bij jou of bij mij, als er maar pionnen op tafel komen.
    Geheugenspelletjes en woordspelletjes met een heer na een beroerte, om zijn hoofd fris te houden
    Trivial Pursuit is flauw met z'n tweeën, wij zoeken een ander stel.
    Ik heb een kast vol bordspellen en neem mee wat u leuk vindt.
    Rummikubben doe ik graag, ook met mensen die de regels nog moeten leren.
    Elke donderdag sjoelen in de recreatiezaal, wie doet mee?
    Met een tas vol gezelschapsspellen kom ik naar uw ouders toe.
    Catan, Carcassonne, Ticket to Ride: onze spelgroep heeft nog twee plekken.
    Een middagje dobbelen, lachen en een beetje vals spelen, daar ben ik voor te vinden
    Woordzoekers, Scrabble en galgje, zo oefen ik graag Nederlands met u.
    Bingo draaien in het zorgcentrum, laat mij dat maar doen.
    Student spelontwikkeling test graag nieuwe spellen met buren van alle leeftijden.
    Kom Mexican train spelen, wij leggen het wel uit.
    Voor kinderen en ouderen samen houd ik een ganzenbordmiddag.
    Zin in een pubquiz? Ons team heeft nog een slim hoofd nodig.
    Ik win nooit, maar speel met plezier mens-erger-je-niet.
    Jenga, Twister of Hints, ik verzorg een dolle spelavond in het buurthuis.
    Wie weerwolven of Risk wil spelen kan bij mij terecht, tafel voor acht
    Op regenachtige zondagen een lange sessie met een groot speelbord, kom erbij.
    Puzzelaar met engelengeduld legt graag met u een puzzel.
    Tavla-spelers opgelet, ik breng het bord en de stenen mee.
    Ouderwets knikkeren, tollen en bikkelen leer ik de jeugd op het plein.
    We spelen op maandag Skip-Bo en Keezen, tegen winst noch verlies bestand.
    Toen de kinderen thuis waren lag er elke avond wel een spel op tafel. Mijn man houdt er niet van, dus nu zoek ik buren voor een avondje dobbelstenen en flauwe grappen.
    Stratego, wie pakt mijn vlag?
    Mijn schoonzus zit in een rolstoel en heeft een geheugen als een olifant. Wie wil het tegen haar opnemen met Memory of Trivial Pursuit?
    Rummikub spelen we nu met zijn drieën, maar een van ons gaat verhuizen.
    Vier op een rij, Halma, Mastermind: ouwe spellen die nog prima werken. Wie komt ze met mij van zolder halen?
    Ik ben 14 en mijn vrienden willen alleen gamen. Ik hou van Magic en Pokémonkaarten ruilen en spelen, wie ook
    Dames van de bovenverdieping zoeken een kwieke leider voor de bingo: balletjes draaien, nummers roepen, prijsjes uitdelen.
    Rollenspelgroep begint nieuwe campagne, wij hebben nog een elf of een dwerg nodig.
    Door Parkinson val ik over de pionnen heen. Spelen met grote blokken gaat prima, en mijn hoofd is nog scherp genoeg om te winnen.
    Wie vindt escape rooms leuk, thuis of buiten de deur?
    Een speluitleen of spellencafé, bestaat zoiets hier? Ik zou graag met iemand gaan, want naar binnen stappen in mijn eentje doe ik niet.
    Mijn vader is van de cryptogrammen, mijn moeder van het sjoelen. Nu hij er niet meer is staat die bak te verpieteren.
    Party & Co met twee gezinnen, welk stel met kinderen rond tien wil eens komen?
    Ik wil spelen met mensen en daarbij Nederlands leren, bijvoorbeeld Pim Pam Pet of woorden raden.
    Regenmiddag, thermoskan, bordspel. Alleen de tegenspeler ontbreekt.
    Ik heb 120 spellen, allemaal in het plastic gebleven. Sukkel die ik ben, want ik ken niemand om ze mee te spelen.
    Cliënten met een lichte beperking zoeken voor de vrijdagavond iemand die levensweg, ganzenbord en Uno met hen doet.
    Wie kan me Go Stop of Janggi uitleggen, of een ander spel uit Korea
    Gezelschapsspel op een camping was altijd lachen, in een appartement hoor je niks anders dan de klok.
    Rondje Dixit, Codenames, Azul?
    Ons moe is zot van kienen. Kan er iemand met haar mee naar de parochiezaal, want zelf haat ik het.
    Elk jaar met oudjaar speelden we met de buren tot diep in de nacht Pictionary. Die zijn vertrokken, wie neemt hun plek in?
    Dinsdagavond is bij ons spelavond. We zijn een bont clubje van 19 tot 71 en leggen iedereen geduldig uit hoe het werkt.
    Ik wil best een dobbelsteen gooien met uw vader.
    Mijn kleinkinderen wonen te ver weg om mee te ganzenborden. Daarom bied ik me aan als speloma voor kinderen hier, of als tegenstander voor volwassenen.
    Spelleider voor D&D biedt een rustig avontuur voor beginners, poppetjes en dobbelstenen heb ik.
    Bordspellencollectie van een gek, tafel van twee meter, buren van harte welkom
    Zelf maak ik een buurtquiz met foto's van vroeger. Die kom ik graag presenteren in uw flat of zorgcentrum, met een worst als hoofdprijs.
    Een puzzel van drieduizend stukjes leggen, urenlang, met drop erbij. Kom maar.
    Ik verlies al dertig jaar met Scrabble van mijn vrouw en wil wel eens van een ander verliezen.
    Spelmiddag in het buurthuis: ik zet de sjoelbakken klaar, de limonade ook, en wie alleen komt zet ik bij een leuk groepje.
    Vang jij mij in Scotland Yard? Ik speel graag met gezinnen.
    Als ergotherapeut ken ik spellen die goed zijn voor de hand en het geheugen. Ik kom ze na mijn werk doen bij wie hersenletsel heeft.
    Kubb en mölkky op het grasveld zodra de zon schijnt, iedereen mag met de stokken gooien.
    Jenga met trillende vingers is juist spannend
    Ik rijd rond met een spellenkist op de bakfiets en stop waar mensen zin hebben om te spelen.
    Carrom uit India, het bord is een meter breed en ik leer het u in vijf minuten.
    Keezbord zelf gemaakt, vier stoelen, maandagavond.
    Jongere van 20 zonder vrienden met geduld zoekt spelers voor spellen die zes uur duren.
    Kienavond voor het hele appartementsblok, ik roep de nummers en mijn vrouw bakt wafels.
    Even de telefoon weg en met tieners rond de tafel voor Weerwolven, dat is mijn ding als jongerenwerker op zondag.
  `,
  'schaken-en-dammen': `
    Mijn vaste tegenstander is in februari gestorven met een gewonnen eindspel op het bord. Het staat er nog. Ik zoek een waardig opvolger, niveau huisschaker, dinsdagavond.
    Ben ooit kampioen van de haven geweest, op honderd velden. Wie wil leren hoe je een damslag uit de hoek zet, jong of oud, mag bij mij aan tafel.
    Na school wacht ik op de bus van 16:50 en ik wil iemand verslaan die beter is dan de computer. Ik ben 14, heb een bord in mijn tas en ken twee openingen.
    Voor mijn kleinzoon kon ik drie zetten vooruitdenken, nu moet ik er vijf. Laat een jongeman die het spel van koningen wil leren eens bij mij langskomen.
    In het park in Odesa zaten wij met twintig man rond één bord. Hier speel ik tegen een telefoon die nooit vloekt. Wie heeft een klok en een taai humeur?
    Al dertig jaar dam ik, Surinaamse stijl, met kabaal en klappen op het bord. Jongens van de wijk die het willen leren: zaterdag op mijn stoep.
    De computer wint altijd en zegt er niets bij. Ik wil weer een levende tegenstander die met zijn vingers trommelt als ik een stuk offer.
    Achttien jaar bij de damclub, twee keer kampioen van de polder. Ik speel met iedere leeftijd en geef de jeugd tien schijven voor.
    Met mijn stem kan ik niets meer na de keeloperatie, maar achter 64 velden hoeft dat ook niet. Tegenstander gezocht van clubniveau.
    Ik leerde het in mijn cel van een Rus. Kom maar op met je opening, ik neem de klok mee naar je huis of de buurtkamer.
    Mijn tegenstander van dertig jaar is in mei overleden. Zoek iemand die ook een uur over één zet kan doen.
    Op nummer 9 staat het bord altijd klaar, wit begint. Ik win zelden, maar geef mij nooit gewonnen.
    In de stuurhut speelde ik tegen mezelf. Nou woon ik op de kade, bord staat altijd klaar, ik verlies netjes en ik schenk oude klare of thee.
    Tussen twee vergaderingen speel ik tegen de computer, die nooit zucht. Ik zoek een levende tegenstander met een klok en een slecht eindspel.
    Mijn tegenstander van dertig jaar is vorige week gestorven, midden in een partij. Wit staat er beter voor. Wie speelt de zwarte stukken?
    Jongen van 14, rating 1450, wil tijdens de kerstvakantie oefenen tegen iemand die goed Siciliaans speelt. Ik kom naar je toe.
    Wit of zwart, kies maar. Ik speel rustig, geef nooit een klok en drink er een jenevertje bij.
    Jeugdkampioen van 1961, nu wat trager van opening. Graag onderricht ik een kind of een volwassene in paard en loper.
    Op een terras in Aleppo wij speelden dam elke avond. Ik heb bord, ik heb tijd, wie tegenover mij zit leert ook beetje mijn trucs.
    Mijn tegenstander van dertig jaar is verhuisd naar het kerkhof. Het bord staat nog zoals wij het lieten, wit aan zet.
    Zoon van 12 verslaat mij inmiddels blind en vindt de computer saai. Wie legt hem eens mat?
    Mijn schaakbord staat al maanden in de beginstelling, wie opent?
    Wie komt dammen met een oude heer die vroeger in de hoofdklasse zat?
    Ik zoek een tegenstander van rond de 1500 rating.
    Mijn zoontje van negen wil leren schaken, maar ik weet niet eens hoe het paard springt.
    Schaakpartner gezocht, liefst iemand die rustig nadenkt en niet kletst.
    Gezocht: iemand met verstand van het damspel, op het grote bord met honderd velden
    Tegen de computer verlies ik altijd, ik wil weer een mens aan de overkant van het bord.
    In het asielcentrum speelde ik elke dag schaak. Hier ik ken niemand die kan.
    Wie geeft mijn opa partij? Hij ziet slecht, maar zet nog steeds mensen mat.
    Potje snelschaken met klok in het café, iemand?
    Ik wil de Siciliaanse verdediging eindelijk begrijpen, wie legt uit?
    Stenen slaan en een dam halen, dat is het enige wat vader nog graag doet.
    Is hier een schaakclub voor beginners of iemand die mij stukken leert verzetten?
    Ben 16 en hooked aan online blitz, maar zoek iemand voor echte potjes
    Na een herseninfarct wil mijn man zijn denkvermogen trainen achter het schaakbord.
    Damt er nog iemand in deze stad?
    Wie speelt er go of shogi, of desnoods gewoon met toren en loper?
    Gaarne kom ik in contact met een heer die een partij aandurft met een 85-jarige oud-clubkampioen.
    Een buurtgenoot voor correspondentieschaak, iedere dag één zet in de brievenbus.
    Mijn dochter zit op de schaakles en zoekt een oefenmaatje om eindspelen te doen.
    Ge kunt dammen? Kom dan bij onze pa, hij heeft het bord al klaar.
    Rokade, en passant, promotie: ik snap er geen snars van en wil het toch leren.
    Oud-schaaktrainer geeft kinderen graag de beginselen: dame, toren, mat in één.
    Ik kom graag een partij dammen bij iemand die niet meer naar de club kan.
    Op de markt staat een groot schaakspel, ik daag iedereen uit.
    Een potje schaak met een kop koffie erbij, elke woensdag heb ik tijd.
    Mijn reisbordje met magneetjes past in de tas, ik speel overal, ook aan bed.
    Sinds corona speel ik alleen digitaal; graag weer echte pionnen onder mijn vingers.
    Wie wil leren schaken? Ik begin gewoon bij hoe de stukken lopen.
    Damliefhebber met Surinaamse speelstijl zoekt tegenstanders.
    Samen grootmeesterpartijen naspelen en analyseren, wie vindt dat ook leuk?
    Ik breng klok, bord en notatieformulieren mee.
    Remise is bij mij ook goed, het gaat om de gezelligheid
    Jongeren met schaakkriebels kunnen op zaterdag bij mij oefenen met openingen.
    Voor een dambordje in het verzorgingshuis ben ik altijd te porren.
    Verlies ik, dan bak ik een taart. Wie zet mij schaakmat?
    Op donderdag schuiven wij in het wijkcentrum met witte en zwarte schijven, aanschuiven kan.
    Iraanse buurman leert u schaken zoals mijn grootvader het mij leerde.
    Clubspeler, elo 1700, bezoekt u voor een lange partij.
    Blindschaken kan ik niet, maar met slechtzienden speel ik graag op een voelbord.
    Ook wie nog nooit een koning heeft omgelegd is welkom in ons buurtclubje.
    Denksporter op leeftijd biedt een scherpe partij en een goede sigaar.
    Op mijn vijftiende stopte ik met de club, nu ben ik 58 en jeukt het weer. Zoek iemand die ook roestig is en mijn blunders niet uitlacht.
    Mijn houten stukken willen naar buiten.
    Vader zit in het verpleeghuis en tuurt naar de damproblemen in de krant. Een tegenstander van vlees en bloed zou hem goeddoen, hij wint waarschijnlijk wel.
    Zoek iemand om damegambiet mee door te nemen
    Mijn dochter heeft The Queen's Gambit gezien en wil nu niets anders meer. Bij ons thuis weet niemand hoe een loper gaat, dus wie brengt haar de regels bij?
    Iemand zin in een lange partij met echt notatie en zonder telefoon?
    Ik schaak op mijn gsm met mannen in India, maar mijn eigen gebuur ken ik niet. Wie woont er in de wijk en speelt ook?
    Voor de schaakles op onze basisschool zoeken wij een vrijwilliger die stap 1 kan geven op woensdag.
    Waar kan mijn man van 80 dammen? De damclub is opgeheven bij gebrek aan leden.
    Speelt iemand Russisch of Turks dammen? Ik heb bord met 64 velden.
    Ik heb altijd tegen mijn tweelingbroer gespeeld, elke zondag één potje, stand 1204 tegen 1187. Hij is overleden en het bord staat nog zoals het stond.
    Mat achter de paaltjes trap ik telkens weer in.
    Jongen van 11, hoogbegaafd, wil iemand die hem eindelijk verslaat
    Wie heeft een tafel in het park gezien met zo'n betonnen bord, en wil daar zaterdag met mij plaatsnemen?
    Mijn begeleider zegt dat schaken goed is voor mijn concentratie, ik heb ADD en ik wil het proberen met een geduldig persoon.
    Welke denksporter komt eens bij een bedlegerige man die alle wereldkampioenen kan opnoemen?
    Simultaan geven op ons buurtfeest, is er een sterke speler die het tegen twintig bewoners tegelijk durft?
    Bord, stukken, koffie, stilte. Wie komt?
    Mijn buurjongen van zeven heeft me twee keer verslagen, ik heb dringend bijles nodig.
    Kent u het damprobleem uit de zaterdagkrant? Ik kom er nooit uit en zoek een medepuzzelaar
    Onze vluchtelingenopvang heeft tien schaakborden gekregen en niemand die een toernooi opzet.
    Ik ken het verschil tussen een dam en een dame, en speel ze allebei graag. Woon in West, kom met bord onder de arm.
    Wie durft?
    Als jongen leerde ik dammen van mijn opa op een kistje in de schuur. Nu ben ik zelf opa en geef ik het graag door aan kinderen of aan een ander op leeftijd.
    Kom schaken in mijn tuin, ik heb van die grote stukken tot kniehoogte.
    Ik heb geen rating en geen ambitie, alleen veel vrije middagen en een mooi notenhouten spel
    Bij mij leer je in tien weken van pion tot eindspel, en als je daarna van mij wint mag je het boek houden.
    Zwijgend tegenover elkaar zitten en af en toe een stuk verplaatsen, ik ken niets rustgevenders.
    Armeense schaakleraar, op school wij leerden dit als vak. Ik geef gratis les aan kinderen in de bibliotheek.
    Met gevangenen heb ik jaren geschaakt als vrijwilliger; nu zoek ik in de wijk iemand die de dag lang vindt.
    Studentenhuis daagt bejaardenhuis uit voor een tienkamp op de velden, met bokaal.
    Kan iemand wel wat hersengymnastiek gebruiken? Ik los met u damstandjes en studies op.
    Snelschaker, vijf minuten per persoon, klok is van mij en de koffie van jou.
    Ik vergeet zelf wel eens wie er aan zet is, dus we maken geen haast
    Slecht weer? Dan schuif ik graag aan voor een partij met uw opa, hij mag wit.
    Ons dorpscafé heeft een stamtafel waar op woensdag geschoven wordt met toren en paard, nieuwe koppen gevraagd.
    Na schooltijd schaak ik met kinderen in de hal van de flat, wie verliest mag de volgende keer wit.
    Ik dam al vanaf de oorlog en heb alle trucs opgeschreven in een schriftje, dat gaat open bij u op tafel.
    Kroegschaker met losse handjes en een groot hart.
  `,
  kaarten: `
    Wij waren met z'n vieren, maar Annie is naar het verpleeghuis. Nu zitten wij drie weduwen elke woensdag met een blinde. Een vierde man voor klaverjassen, vrouw mag ook.
    Dertig jaar gebridged bij de club, tot die ophield. Ik wil beginners het bieden bijbrengen aan mijn keukentafel, met koffie erbij en zonder gezucht bij een verkeerde kaart.
    Nachtdiensten wennen nooit, en op mijn vrije avonden ben ik klaarwakker om elf uur. Zit er ergens een klaverjasploegje dat een vierde mist?
    Jokeren, hartenjagen, pesten, bridgen: van mijn schoonmoeder geleerd en nooit meer opgehouden. Op vrijdagmiddag ligt hier het groene kleed.
    Troefcall is met vier en sinds Oom Ro dood is zijn wij met drie. Donderdagavond, geen geld, wel grote mond. Kent u de regels niet, dan slaan wij ze er wel in.
    Klaverjassen leerde ik van mijn buurman in de bejaardenflat, nu maak ik pit met de besten. Wie een vierde man zoekt, of de regels nog kwijt is: ik kom.
    Onze vierde man is in augustus overleden en klaverjassen met drie is geen klaverjassen. Wie heeft verstand van een roem en kan tegen gevloek?
    Elke maandagavond liggen hier de kaarten klaar, rikken op zijn Brabants. Beginners mogen meekijken over mijn schouder, inzet in centen.
    Bridge leren op mijn 70ste, kan dat nog? De club is mij te streng, ik wil eerst rustig oefenen met iemand die niet zucht.
    Hartenjagen, pesten, canasta, jokeren, ik ken ze allemaal nog van op de binnenvaart. Kom maar langs met een pak of zonder, ik heb er acht.
    Van ons vaste viertal ben ik nog de enige. Wie weet nog wat kraken is, en roem, en troef vragen?
    Wij klaverjassen donderdagavond met grootgedrukte kaarten en een plankje voor wie ze niet kan vasthouden. Eén stoel is door een sterfgeval vrij.
    Er is een vierde man nodig voor het rikken op dinsdag, anders valt heel ons clubje uiteen. Ge moet kunnen tegen uw verlies.
    Klaverjassen leer ik je in drie avonden. In de kantine, met een borrelnootje en zonder geld.
    Op kantoor klaverjasten we elke pauze. Sinds de reorganisatie liggen de kaarten in de la. Donderdagavond staan bij mij vier stoelen, er zijn er nog twee vrij.
    In de kazerne speelden wij elke avond hartenjagen. Terug in de burgermaatschappij kijkt iedereen naar zijn telefoon. Zijn er drie mensen die nog kunnen schudden en delen?
    Onze vierde man ligt in het ziekenhuis en met zijn drieën klaverjassen is niks. Vrijdagavond, potje bier, geen geld.
    Bridge leer ik je in tien lessen aan de keukentafel. Ik geef het al jaren en word er niet boos van.
    Op winterdagen zet ik bij mij het tafeltje met groen laken neer. Wie is nummer vier voor jokeren of toepen, om pinda's?
    Vierde man gevonden: ik. Klaverjassen sinds mijn dienstplicht, verzaken doe ik niet en de pinda's neem ik mee.
    Ons damesbridgeclubje geeft les aan wie nooit verder kwam dan pesten. Geduld genoeg, port ook.
    We waren met vier, nu met drie, en met drie kun je niet klaverjassen. Onze Riet is naar het tehuis. Dinsdagavond, borrelnootjes aanwezig.
    Drie sans, dubbel, redubbel. Als u nu knikt, moet u zich melden. Mijn partner is er na een beroerte mee opgehouden.
    Onze vierde man is overleden, wie wil bij ons komen klaverjassen?
    Bridgepartner gezocht, ik bied volgens Acol en speel op dinsdag.
    Gaat er iemand met mij een middag jokeren?
    Mijn tante van 90 is nog steeds een fanatiek toeper, maar haar maatjes zijn er niet meer
    Wie leert mij bieden, troef maken en de slagen tellen?
    Wiezen of manillen, ge moogt kiezen. We zijn met drie en komen er een tekort.
    Het spel ligt op tafel, nu de handen nog om te schudden en te delen.
    In de recreatieruimte zoeken wij mensen voor een boompje op maandagavond.
    Canasta, wie kent dat nog?
    Ik ben beginner in bridge en durf niet meteen naar een club, wie wil oefenen?
    Potje pokeren zonder geld, gewoon met fiches, wie is erbij?
    Mijn vader speelde altijd kruisjassen in het café en mist zijn vaste maat.
    Hartenjagen, pesten of eenentwintigen, als het maar met kaarten is.
    Door reuma kan ik de kaarten niet vasthouden, maar met een houdertje speel ik iedereen eruit.
    Klaverjasavond valt in het water omdat een stel is verhuisd. Welk paar heeft zin?
    Ik kom uit Marokko en speel Ronda, wil ook Nederlands kaartspel leren.
    Gezocht: derde voor een avondje skaat
    Patience leg ik al de hele dag, liever zat er iemand tegenover mij.
    Rotterdams of Amsterdams maakt niet uit, als je maar kunt tellen tot 162.
    Wie weet een adres waar senioren 's middags kaarten?
    Zwikken, kennen jullie dat nog in het zuiden? Ik zoek er maten voor.
    Blinde mevrouw met braillekaarten hoopt op iemand voor een potje boerenbridge
    Kaarten is mijn lust en mijn leven, ik val graag in als er iemand ontbreekt.
    Ik geef gratis bridgeles aan beginners, vier aan een tafeltje.
    Wie komt er bij ons klaverjassen? Borrelnootjes staan klaar.
    Een boompje opzetten met uw vader op zijn kamer doe ik met plezier.
    Ruim ervaring als schoppenvrouw-ontwijker: hartenjagen graag bij u thuis.
    Kom jokeren op vrijdag, de inzet is een dubbeltje.
    In ons buurthuis draaien we elke week een drive, nieuwe gezichten welkom.
    Ik leer u toepen in een kwartier, bluffen duurt wat langer
    Jonge gast die dol is op pokeren, oefent graag met buurtgenoten om lucifers.
    Heb je een pak kaarten en een keukentafel? Dan ben ik er.
    Wij zoeken een stel voor een avondje rikken.
    Bridgen met het biedbakje en een goed glas wijn, mijn vrouw en ik ontvangen u graag.
    Mijn opa leerde me eenentwintigen en ik geef dat door aan bewoners van het zorghuis.
    Ook met grote letters op de kaarten speel ik mee, voor slechtzienden geen probleem.
    Ik ben een slechte verliezer maar een gezellige kaartmaat.
    Kleurenwiezen geleerd van mijn bompa, wie zoekt er nog een vierde?
    Zwarte piet, kwartet en pesten met kinderen in de wachttijd na school, leuk toch
    Schudden, couperen, delen: op donderdagmiddag ben ik vrij.
    Gepensioneerd wiskundeleraar, telt alle slagen mee, zoekt bridgemaat van gelijk niveau.
    Nel, stuk en roem zeggen je iets? Meld je bij ons clubje.
    Mijn ouders hebben veertig jaar met hetzelfde echtpaar geklaverjast, elke zaterdag. Nu het andere stel weg is zoeken zij gezelschap dat net zo fanatiek is.
    Wie is er in voor een potje kaart?
    Wij zitten met drie dames elke dinsdag in het restaurant van het woonzorgcentrum en wachten op een vierde die de regels van bridge een beetje kent.
    Op mijn werk in de haven kaartten we elke schaft. Ik mis het gooien op tafel en het gevloek, zijn er nog oude havenmannen?
    Magic kan ik, maar pokeren met blinds en all-in moet iemand me eens voordoen
    Moeder kan niet meer goed zien welke kleur ze heeft. Met extra grote plaatjes en iemand naast haar zou ze zó weer meedoen.
    Kingen, wie weet nog hoe de volgorde gaat?
    Sinds de hersenbloeding herinnert hij zich weinig, maar vraag hem naar troef en hij leeft op. Wie legt er eens een kaartje met hem?
    Voor ons bridgeclubje op beginnersniveau zoeken we een wekelijkse tafel vol, zonder strenge blikken.
    Ik woon nieuw in het dorp en hoor dat er in het café wordt gekaart. Hoe kom je daartussen en wil iemand me eens meenemen?
    Kaartmaatje voor regenachtige middagen, jokeren om centen, meer moet dat niet zijn.
    Ken iemand Tarneeb of Basra? Ik komt uit Libanon, wij speelden elke nacht op het balkon.
    Ons kaartclubje gaat stoppen als er geen jonge aanwas komt, jong is bij ons onder de 75
    Schoppen azen, wie kan er nog bluffen?
    Mijn kleinzoon wil leren klaverjassen zodat hij met mij mee kan naar de soos, maar ik kan het zelf zo slecht uitleggen.
    We willen op zaterdag een koppel uitnodigen voor een avond canasta met toastjes. Zestigplus en in voor een lolletje graag.
    Solo spelen op de computer is geen kaarten.
    De tafel is rond, de stoelen zijn vier en de mensen drie.
    Onze soos zoekt iemand die op dinsdag de puntentelling doet en invalt bij het klaverjassen.
    Ik wil de kinderen eens iets anders leren dan schermen, wie doet met ze liegen, ezelen en duizenden?
    Vader mag niet meer naar het café, dus het café moet maar naar hem: twee kaarters en een biertje
    Geef mij een stok kaarten en ik zit tot middernacht. Weduwnaar van 70, kan klaverjassen, jokeren en toepen, en kom met de fiets.
    Ik maak de vierde man compleet.
    Bridgedocente in ruste start in haar woonkamer een minicursus van zes weken, met kaartje leggen, bieden en na afloop een advocaatje.
    Wie wil er een boom opzetten in de recreatiezaal
    Met zijn tweeën kun je ook leuk kaarten: wij leren u boerenbridge, cribbage of gin rummy.
    Kom mee naar de prijsjas in het dorpshuis, hoofdprijs een rollade en ik rijd.
    Ik was croupier in het casino en deel graag een avond de kaarten rond, met plastic fiches natuurlijk.
    Vlaamse opa leert ge alles van wiezen: solo slim, miserie, troel. Kom met drie, en ik doe de rest.
    Een houder voor wie de kaarten niet kan vasthouden zaag ik zelf uit een plankje, en dan spelen we meteen
    Op zaterdag komen hier acht mannen om hun geld te verliezen, maximaal vijf euro hoor.
    Kwartetten met kinderen, pesten met pubers, bridgen met oma's: één pak is genoeg voor de hele familie.
    Zondagmiddag, haard aan, tafelkleed met groen vilt. Mijn man en ik ontvangen graag een stel voor een paar robbers.
    Ik kom bij bewoners op de kamer een kaartje leggen, ook als het spel na drie slagen vergeten is.
    Laat de azen maar komen, ik heb tijd op woensdag.
    Ik ben niet goed in bridge, wel in lachen om mijn fouten. Wie zoekt zo iemand tegenover zich?
    Ik schud, u coupeert, en de verliezer haalt oliebollen.
    Ben 24 en kan klaverjassen dankzij mijn opa. Zet mij maar bij de oudjes aan tafel.
    Patiencekampioen wil weer eens met echte mensen spelen, maakt niet uit welk spel.
  `,
  'biljart-en-darts': `
    Driebanden, daar zoek ik maat voor. Een keu heb ik, tafel staat in ons ontmoetingscentrum te verstoffen omdat de andere mannen hun rug hebben. Donderdag twee uur?
    Ik was caféhouder en de tafel heb ik meegenomen naar de schuur, verwarmd en al. Buurmannen die een balletje over groen laken willen stoten zijn 's avonds welkom.
    Mijn zoon heeft spasmen in zijn benen maar een zuivere gooi. Hij is zeventien en wil tegen een echte tegenstander pijltjes werpen in plaats van tegen zijn pa.
    Op mijn kamer staat een console met twee controllers en ik ken in deze stad nog geen hond. FIFA, Mario Kart, kom een potje doen.
    Iemand ook zo'n fan van FIFA maar geen broers meer thuis? Heb een PS5, twee controllers, en verlies liever van een echt mens dan van een kind uit Brazilië.
    Drie banden, rustig, met een kop koffie op de rand. In het café naast de moskee staat een tafel die niemand gebruikt. Ik leer je hoe je de keu houdt.
    In het café waar ik altijd stootte zit nu een nagelstudio. Ik mis mijn driebanden en het gezeur erbij.
    Dartbord in de kelder, goede verlichting, koud bier. 501 of gewoon rondje van de klok, jong en oud, verliezer veegt de vloer.
    mijn maten zitten allemaal op andere scholen nu. iemand van 16-18 die FIFA of Mario Kart wil doen bij mij thuis, gewoon op de bank ipv online
    Ik ben 34, heb vier consoles uit de jaren negentig en niemand om van te winnen. Kinderen uit de straat zijn welkom, ouders ook.
    ik zit in n rolstoel en game elke avond alleen, fifa vooral. is er iemand uit de buurt van een jaar of 20 die bij mij thuis n potje wil
    Een keu in de hand, driebanden, malta erbij. Sinds ik niet meer drink zoek ik een partner die ook om tien uur naar huis wil.
    Onze vaste kracht is verhuisd naar Stadskanaal en nou binnen wie mit drij man aan t groene laken. Wel kin n keu vastholden?
    In de schuur hangt een bord met echte verlichting, en de pijlen liggen klaar. Vrijdagavond, gooien tot de buurvrouw klaagt.
    Na een late dienst op de bus kan ik niet slapen. Is er nog iemand in de wijk die na elven een potje wil gooien op het bord in mijn schuur?
    In mijn berging staat een tafel met drie ballen en twee keuen. Sinds de vutters zijn verhuisd stoot ik alleen; band, libre, ik vind alles best.
    Mn vriendin is weg en het bord hangt nu eindelijk in de kamer. Ik zoek iemand voor 501, liefst eentje die ook mist.
    In het clubhuis staat een tafel met groen laken en op maandag is niemand er. Driebanden of libre, ik breng de keu mee.
    Krijtje, keu, groen laken in de kelder van ons flatgebouw. Ik leer u de driebander en u leert mij incasseren.
    Honderdtachtig gooi ik zelden, maar het bord hangt goed en de garage is warm. Dinsdagavond pijltjes gooien voor jongens uit de straat, ook beginners.
    Wie is er ook de enige in huis die van FIFA houdt? Tweede controller ligt hier, ik ben zestien en best oké.
    Er hangt een bord in mijn garage, er staat een kratje onder, en mijn vrouw wil niet gooien. 501, iemand?
    De keu van mijn vader hangt al jaren werkloos aan de wand. In het wijkgebouw is op maandag een tafel vrij, groen laken, net nieuw. Wie krijt met mij?
    Wie wil met mijn vader een potje driebanden, in het zaaltje van de serviceflat?
    Mijn keu staat in de hoek te verstoffen.
    Dartmaatje gezocht, ik heb een bord in de garage en gooi gemiddeld vijftig
    FIFA tegen de computer is saai, wie komt er op de PlayStation gamen?
    Poolen in het café, ik trakteer op de eerste ronde, wie stoot er mee?
    Mijn zoon zit veel achter zijn Xbox, een oudere gamer als maatje zou hem goeddoen.
    Er staat hier een prachtig groen laken, maar geen mens die het krijt pakt.
    Ik zoek iemand die mij leert een carambole te maken.
    501 uit met dubbel, wie durft?
    Rolstoelgebruiker zoekt tegenstander voor een potje biljart op een aangepaste tafel.
    Mario Kart op de Nintendo Switch, met z'n vieren is het leuker. Iemand van rond de twintig?
    Snookeren doe ik graag, maar mijn maat is geopereerd aan zijn schouder
    Wie speelt mee Minecraft of Fortnite met een jongen van 13 die geen vrienden heeft?
    Libre, tien caramboles, rustig tempo: dat kan ik op mijn leeftijd nog net.
    Pijltjes gooien op vrijdagavond in de kantine, alleen ga ik niet.
    Ik ben 28, beetje alleen, en zoek iemand om te gamen op de bank met chips erbij.
    De biljartclub van ons wijkcentrum dunt uit, welke heren of dames komen de ballen stoten?
    Ge speelt vogelpik? Ik zoek compagnie om mee te gaan naar de café.
    Tafelvoetbal in het jongerencentrum, wie kan keepen met een stang?
    In mijn land ik speelde biljart met vrienden, hier zoek ik ook mannen om te spelen
    Honderdtachtig gooien blijft een droom, wie traint er mee op de bull?
    Gezocht: racegame-liefhebber, ik heb een stuurtje met pedalen.
    Ik speel graag een partijtje biljart met een oudere heer die niet meer naar het café kan.
    Mijn garage heeft een dartbaan met goede verlichting, gooi gerust mee.
    Gamer van 22 wil FIFA of Rocket League spelen met jongens die wat afleiding kunnen gebruiken.
    Keu, krijt en wat geduld: ik leer u effect geven aan de bal.
    Woensdagavond poolen? Ik rijd en jij betaalt de cola.
    Retro-avond met mijn oude Nintendo en Sega, wie doet er mee?
    Ben invalide maar darten lukt zittend ook prima
    Wij hebben elke dinsdag een biljartmiddag en zoeken nog een paar spelers.
    Samen online gamen met een headset op, ik ben altijd wel ingelogd.
    Oud-caféhouder stoot graag nog eens over rood.
    Leg jij het af tegen mij op het dartbord? Kom maar proberen.
    Voor bewoners van het zorghuis bedien ik de Wii, bowlen vanuit de stoel.
    Snookerliefhebber heeft nog plek aan tafel, ballen van zeven punten inbegrepen.
    Ik begeleid jongeren met autisme en game graag met ze mee.
    Pijlen mag je lenen, flights ook, zin meebrengen.
    Bandstoten en kader heb ik dertig jaar in competitie gespeeld, ik deel mijn trucs.
    VR-bril gekregen, wil jij ook eens in een virtuele achtbaan bij mij?
    Een dart-toernooitje voor de straat, ik houd de scores op het krijtbord bij.
    Op zondag tafelvoetballen in het buurthuis, ik neem de koude pintjes mee.
    Laat je controller maar niet liggen, ik schuif aan voor een potje split screen.
    Onze huisbiljart is nieuw overtrokken met een mooi strak laken en er wordt amper op gespeeld. Welke bewoner of buurtgenoot maakt een afspraak met mijn schoonvader?
    Rode bal, gele bal, en ik alleen.
    Ik heb een drankprobleem gehad en kom niet meer in de kroeg. Het darten mis ik wel, dus wie wil pijltjes gooien op een plek zonder alcohol?
    Airhockey en flipperkast in onze hobbyschuur, buurjongens gezocht
    Wie gamet er met een volwassen man met een spierziekte? Hij speelt met een speciale controller en is vooral goed in strategiespellen.
    Bandstoot, trekstoot, piqué: ik wil het op mijn 60e allemaal nog onder de knie krijgen.
    Mijn broertje is 15 en speelt Roblox en Minecraft. Hij heeft autisme en zou het chill vinden als iemand naast hem komt zitten in plaats van online.
    Iemand die in de avond mee naar het poolcentrum wil, ik ben 41 en geen kei.
    Kom bij ons in de jeugdsoos helpen, de pooltafel is favoriet maar de jongens gooien met de keuen.
    Sinds het café op het plein dicht is weten de oude mannen niet meer waar ze moeten biljarten. Heeft iemand thuis een tafel waar twee heren terechtkunnen?
    WK op tv gezien en gelijk een bord gekocht. Nu nog een maat die kan terugtellen van 501.
    Wil iemand met mij The Sims spelen, of Zelda
    Opa heeft een Wii gekregen en wil er digitaal op tennissen en bowlen, maar de afstandsbediening snapt hij niet. Wie speelt een middagje mee?
    Voor de woensdagavondcompetitie hebben wij een vierde darter nodig, gemiddelde boeit niet, dorst wel.
    Shuffleboard of sjoelbiljart, waar kun je dat?
    Ik ben een vrouw van 52 die graag stoot, en overal alleen mannen. Zijn hier dames die willen poolen of snookeren?
    Pijlen heb ik, muur heb ik, hond die niet bang is heb ik ook. Nu nog iemand om van te winnen.
    Voor een bewoner met beginnende dementie: wie komt met hem ballen stoten? De stand hoeft niemand te onthouden.
    Hoe krijg je een effectbal om de hoek, wie toont het mij op een echte tafel?
    Samen op de bank met een controller Call of Duty of iets liefs als Animal Crossing
    In mijn kelder staat een Engelse pooltafel en de koelkast is gevuld. Als je zin hebt in een potje na het werk hoor ik het wel.
    Triple twintig, daar gooi ik op, maar meestal raak ik de één.
    Ik heb 30 jaar aan de groene tafel gestaan en kom graag stoten bij een verzorgingshuis waar nog een biljart staat. Pomerans erop plakken doe ik ook.
    Samen Gran Turismo racen, bij mij op een groot scherm
    Elke vrijdagmiddag open ik in het wijkcentrum de zaal met tafelvoetbal, darts en een PlayStation voor de jeugd. Even binnenlopen mag altijd.
    Biljarten zittend vanuit de rolstoel kan best, ik verleng de keu en haal de ballen voor u op.
    E-sporter van 19 zoekt jonkies om te coachen in Rocket League, als je ook eens buiten komt.
    Ik was scheidsrechter in het driebanden en leg u met liefde de arbitrage uit, al speel ik nog liever zelf.
    Oudere gamer (57) hier, speel Age of Empires sinds 1999, wie tegen?
    Vogelpik of darts, ik hang de schijf in uw garage en breng de pijlkes mee.
    Retro arcade op zolder, Pac-Man en Space Invaders, kwartjes liggen erbij
    Lekker een beetje ballen op het groene laken in ons dorpshuis, dinsdag vanaf twee. Beginners krijgen van mij een korte cursus krijten.
    Speelt uw zoon de hele dag in zijn eentje Fifa? Ik ben jongerenwerker, kom met mijn eigen controller en daarna gaan we een ommetje maken.
    Een toernooitje met de mannen van de flat, inschrijven bij mij, prijs is een ham.
    Ik ben ook maar een recreantje met een driedelige keu in een koffertje. Wie speelt er eens tien over rood?
    Gamen met opa's en kleinkinderen door elkaar, ik sluit de console aan op het grote scherm.
    Sinds mijn scheiding heb ik een man cave met dartbaan en geen man erin.
  `,
};
