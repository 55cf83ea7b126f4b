import type { BranchExamples } from '../../../lexicon.js';

export const garden: BranchExamples = {
  tuin: `
    Zijn borders waren mijn mans trots. Nu slinger ik mijn stofzuiger nog wel, maar bukken tussen de rozen en hortensia's gaat niet. Eén ochtend per maand iemand met kniebeschermers?
    Mijn erf was een halve hectare en nu heb ik drie bloembakken. Ik mag graag buiten scharrelen bij een ander: harken, blad ruimen, vaste planten scheuren.
    Mijn zoon gaat naar de dagopvang en in die uren moet ik slapen, werken en de tuin doen. Dat laatste gebeurt dus nooit. Een ochtend hulp met alles wat daarbuiten door elkaar groeit?
    Wij zijn de welpen, acht tot elf jaar, en komen met twaalf man en kruiwagens. Blaadjes harken, bollen planten, takken slepen; over een uur herken je je achtertuin niet.
    Wij hadden nooit een tuin, alleen balkon in Kabul. Nu kregen wij huis met wildernis achter, buren klagen al. Iemand met verstand ervan wil een middag samen werken?
    Op het dorp bij Lublin had ik twee hectare. Nu een flat met een geranium. Mijn handen willen aarde, dus laat mij alsjeblieft in jouw achtertuin aan de gang.
    Mijn voortuin was altijd de mooiste van de straat. Sinds de chemo kijk ik er door het raam naar en het doet me pijn, zo'n wildernis is het.
    Zonder tuin, driehoog, en dat voor een geboren boerendochter. Mag ik in de jouwe met mijn handen in de aarde? Je hoeft niet mee te doen.
    Dahlia's moeten d'r uit voor de vorst, bladeren liggen een voet dik, en ik lig zelf met mijn heup. Wie 'n uurtje of twee kan harken is goud waard.
    Mijn Jan hield alles bij, tot de randjes van het grind aan toe. Nu is het een wildernis en de buren zeggen er wat van.
    Door MS kan ik een half uur iets doen en dan is het op. Wie wil in het voorjaar de borders, het terras en het paadje samen met mij bijhouden?
    Buiten werken houdt mij van de fles. Een achtertuin opknappen bij iemand die ziek is, doe ik voor een kop koffie.
    Mijn lapje achter is in één jaar ziekte veranderd in een jungle. Alles door elkaar, van klimop tot brandnetel. Iemand die een middag meedenkt en meewerkt?
    Geef mij een hark en ik ben gelukkig. Ik mis mijn eigen grond nu ik op de vijfde woon, dus die van u doe ik met liefde.
    Onze achtertuin is een oerwoud geworden en ik weet niet waar ik moet beginnen.
    Wie heeft er groene vingers en wil een paar uurtjes per maand buiten bij mij aan de slag?
    Na de herfststorm ligt alles vol blad en dode takken, wie komt harken?
    Zoek iemand die mijn bloemperken winterklaar maakt en de vorstgevoelige potten binnenzet.
    De borders zien er niet uit, de vaste planten moeten gescheurd en verplant worden.
    Tuintje van 4 bij 6, hulp gezocht!!
    Wie zou zo vriendelijk willen zijn mijn dahliaknollen uit de grond te halen en op te bergen?
    Bladblazer heb ik, puf niet. Wie ruimt de bladeren rond het huis op?
    In onze hof is veel werk, ge moet niet bang zijn van wat modder aan uw botten.
    Ik kan niet meer bukken, daarom blijven de voorjaarsklusjes buiten dit jaar liggen.
    Kan iemand tijdens de hete weken de hortensia's en kuipplanten sproeien?
    Mijn tuin is moeilijk voor mij, ik niet weten welke plant goed is. Wie kan leren?
    Er staan nog twintig violen en een zak bloembollen te wachten om geplant te worden.
    Het groen rond ons appartementencomplex verpietert, we zoeken bewoners die het samen bijhouden.
    De geraniumbakken aan mijn balkon moeten nieuwe potgrond en fleurige plantjes krijgen.
    Wie kan er ff een aanhanger tuinafval bij elkaar scheppen en in de groene kliko doen?
    De boomspiegel voor mijn deur wil ik graag vol bloemen zetten, wie spit hem om?
    Mijn vrouw deed altijd alles buiten, ik zit nu met een wildernis vol rozen en weet van niks.
    Er zit een vreemde schimmel op de rododendron, wie heeft verstand van plantenziektes?
    Gezocht: tuinmaatje om één ochtend in de week samen te schoffelen, spitten en aan te harken.
    De regenton loopt over en de tuinslang lekt, wie helpt me buiten de boel op orde brengen?
    Wij zoeken vrijwilligers voor de binnentuin van het verzorgingshuis, de perkjes mogen wel wat liefde krijgen.
    Het buitenseizoen begint weer, maar met mijn knieprothese kom ik niet meer tussen de planten
    Gepensioneerde hovenier wil zijn handen nog graag vuil maken in andermans tuin.
    Lekker wroeten in de aarde is mijn ontspanning, en op mijn flat heb ik alleen een balkon.
    Kom gerust langs met vragen over bodem, schaduwplanten en wat waar wil groeien.
    Heeft u een verwaarloosd lapje grond? Met schep en kruiwagen maak ik er weer iets van.
    Bladruimen, spitten, bollen poten: zeg maar waar ik moet zijn.
    Buitenwerk is mijn lust en mijn leven, laarzen en handschoenen heb ik zelf.
    Ik studeer aan de tuinbouwschool en wil ervaring opdoen met beplanting.
    Op zaterdag trek ik er met een paar vrienden op uit om tuinen van ouderen op te knappen.
    Laat mij uw potten en bakken maar vullen met seizoensbloeiers.
    Voor wie slecht ter been is hou ik de voortuin netjes, een keer in de twee weken.
    Zin om samen een bijvriendelijke border te maken? Ik weet welke inheemse planten vlinders trekken.
    Geef ik graag water aan uw planten buiten bij droogte.
    Ik ben van huis uit kweker en help bij het verpotten en delen van vaste planten.
    Uw hofke terug proper zetten, dat doe ik met plezier in de lente
    Vroeger bij de plantsoenendienst gewerkt, dus alle soorten groenonderhoud is mij bekend.
    Hark, spade en schoffel liggen klaar, roep maar!
    Welke bewoners willen de geveltuintjes in onze straat samen bijhouden? Ik breng de gieters.
    Ik help u de tuin op te ruimen voor de winter: rozen afdekken, meubels naar binnen, blad weg.
    Poolse man, sterk, kan alles doen buiten in tuin: graven, scheppen, planten.
    Een tuin hoeft niet perfect te zijn; ik denk mee hoe u hem onderhoudsarm maakt met bodembedekkers.
    Mijn agenda zit vol crisis en mijn perk vol brandnetels. Wie wil eens per maand met mij wroeten? Ik praat onder het werken alleen over slakken, beloofd.
    De arts schreef buitenlucht voor. Mijn balkon is twee vierkante meter, dus ik zoek andermans lapje om een uurtje rustig te harken. Zwaar tillen gaat niet.
    Vader is in maart overleden en zijn hof was zijn trots. Nu is het een jungle en moeder kijkt er elke dag huilend naar. Wij wonen allemaal ver.
    Ik heb een burn-out en de therapeut zegt: handen in de grond. Laat mij bij u maar wat bladharken, bollen planten en vaste planten scheuren.
    Hoogzwanger, 38 weken, en ik krijg mezelf niet meer overeind uit de border. Voordat de kraamvisite komt zou het er een beetje toonbaar uit mogen zien.
    Geef een stadsjongen een schoffel en een middag. Ik leer er nog bij, maar kruien en spitten kan ik als de beste.
    Groene vingers, modder onder de nagels, broek al vies. Een vrije middag per week maak ik de border van een ander weer blij.
    Ik zit op de tuinbouwschool en wil oefenen. Bij mensen die niet meer kunnen bukken doe ik alles: spitten, planten, blad harken.
    Mijn man deed altijd buiten, ik binnen. Nu is hij er niet meer en bij de voordeur staat alles tot aan mijn knieën. Ik schaam me als de postbode komt.
    Al acht jaar had ik dinsdags een mannetje voor de borders, maar dat bedrijf vraagt nu 68 euro per uur! Belachelijk. Wie doet het gewoon voor een praatje en een kop soep?
    Wij huurders van de benedenwoningen delen één binnenplaats en niemand doet er wat aan. Ik heb handschoenen en een kruiwagen gekocht. Wie voegt zich bij mij, zaterdag, van bollen tot bladeren?
    Ik ben 79 en heb altijd alles zelf bijgehouden, maar sinds mijn TIA gaat het niet meer. Wie komt er eens in de twee weken een uurtje bij mij buiten werken?
    Mijn plantsoentje is mijn trots, maar nu ligt het er treurig bij.
    Wij wonen op een hoek met rondom groen en werken allebei veel. Iemand die van buiten zijn houdt en af en toe wil bijspringen in het tuinonderhoud is van harte welkom.
    Wie heeft er verstand van planten en wil mij vertellen wat ik moet laten staan en wat weg mag?
    Onze tuinman is gestopt, wie neemt het over tegen een vergoeding?
    Ik heb een kuipoleander en twee citrusboompjes die te zwaar zijn om naar de garage te slepen. Voor de eerste nachtvorst moeten ze binnen staan, wie tilt er mee?
    Achter mijn huis ligt een lap van 300 vierkante meter. Mijn zoon deed het altijd maar die woont nu in Zweden, en ik zie het groen langzaam dichtgroeien.
    Iemand voor de grote voorjaarsbeurt in de tuin gevraagd
    De buxusmot heeft alles kaalgevreten. Wie haalt de dode struikjes eruit en zet er iets nieuws voor in de plaats?
    Mag er een sterke scholier komen om mijn hofje te spitten? Ik betaal tien euro per uur.
    Het afval uit de tuin moet naar de milieustraat, zes zakken vol blad en takjes. Ik heb geen auto.
    Ik wil graag meer bijen en vogels, maar heb alleen gras en steen. Wie komt eens kijken en plant met mij wat lavendel en zonnehoed?
    Bij ons moeder ligt den hof er verwaarloosd bij. Ze is 88 en zit graag aan het raam, dan is het toch plezant als er wat bloemekes staan.
    Wij hebben een vakantie van drie weken en veel potten op het terras, wie geeft ze te drinken?
    Als begeleider van een woongroep zoek ik een tuinvrijwilliger die met onze bewoners wil harken, planten en vegen. Ervaring is niet nodig, geduld wel.
    Wie helpt de speeltuin met het groen? De perkjes rond de klimtoren zijn plat gelopen.
    Ik heb nieuw huis met tuin, vroeger woonde ik in flat. Ik weet niets van planten en ik heb geen schep, kan iemand samen met mij doen?
    Een mol heeft mijn hele achterplaats omgewoeld, wat doe ik ertegen?
    Rottende bladeren liggen in mijn goot, op het pad en in de bloembakken. Door mijn gebroken arm kan ik niks opruimen, en straks glijdt de postbode uit.
    Van de woningbouw moet mijn tuin er binnen een maand netjes bij liggen. Ik ben depressief geweest en heb het laten versloffen, alleen kom ik er niet uit.
    Wie wil een perk omspitten en bloemzaad strooien, zodat mijn man vanuit zijn ziekbed iets te zien heeft?
    Rozenbottels, vlinderbloemen, siergras: ik heb alles door elkaar staan en wil er wat orde in.
    Hulp gezocht in de kloostertuin, elke dinsdagochtend, koffie en koek inbegrepen
    Tuintje is klein maar ik kan er niks meer in, heb reuma en een stok. Wie wil een keertje de boel opfrissen?
    M'n hoveniersrekening was 480 euro voor één ochtend. Dat kan bruin niet trekken, dus zoek ik een hobbyist.
    Ik woon driehoog achter en mis de grond onder mijn nagels. Wie heeft een tuin en te weinig tijd of kracht? Ik kom graag een ochtend in de week.
    Tuinieren is het mooiste wat er is, en samen nog leuker.
    Na mijn burn-out heeft buiten werken me erbovenop geholpen. Nu wil ik graag iemand anders met zijn of haar plantjes helpen, rustig aan en met een thermosfles erbij.
    Voor kleine stadstuintjes heb ik de vrijdagmiddag vrij.
    Ben jij onzeker over wat er in je tuin staat? Ik loop een rondje met je mee, schrijf alle namen op en vertel wat elke plant per seizoen nodig heeft.
    Ik heb een aanhangwagen en breng uw tuinafval graag naar de stort.
    Groene vingers te huur, betaling in stekjes
    Wij zijn een gezin met twee pubers die buiten moeten spelen van mij. Op zondag komen we met z'n vieren uw tuin onder handen nemen!
    Ik kan goed werken in tuin, ik was in mijn land boer met koeien en bloemen. Ik heb drie dagen vrij.
    Vogelhuisjes, insectenhotels, een drinkschaal: ik maak van uw tuin een plek vol leven.
    Als natuurgids geef ik advies over een tuin die tegen droogte en hoosbuien kan. Daarna steek ik ook zelf de handen uit de mouwen.
    Sproeien tijdens uw vakantie? Ik loop elke avond toch met de hond langs.
    Ik ga elk jaar met bollen in de weer: narcissen, krokussen, blauwe druifjes. Mag ik ze ook bij u in de grond stoppen?
    Met een hogeschoolklas plantenkennis achter de rug zoek ik oefenborders.
    Heel de winter zit ik op de bank te wachten tot ik weer buiten mag. Zodra de merels zingen ben ik beschikbaar voor al uw tuinklussen, van bladruimen tot planten.
    Tuinhulp voor ouderen, rustige man van 61 met eigen kruiwagen.
    Ik doe den hof bij een paar oudere mensen in de straat en er kan er nog eentje bij. Ge betaalt niks, een tas koffie is goed.
    Mijn balkon staat propvol, dus ik verhuis mijn hobby graag naar uw tuin.
    In het najaar haal ik alle knollen uit de grond en in het voorjaar gaan ze er weer in, zo hoort het. Mijn tante leerde het me, ik help u er graag mee.
    Wij knappen met de scouting tuinen op tijdens de klusdag in maart
    Zaterdagochtend, laarzen aan, schop mee. Zeg maar waar.
    Bij bodembeestjes en plantenziekten word ik enthousiast, dus vraag mij gerust wat er aan uw roos vreet.
    Lichte tuinwerkzaamheden in mijn voortuin, één ochtend in de week, meer hoeft niet.
    Tuinwerkzaamheden doe ik het liefst op zaterdag, eigen gereedschap gaat mee.
  `,
  'gras-maaien': `
    Mijn man zat elke zaterdag op zijn zitmaaier. Hij is er niet meer, en de groene vlakte achter het huis staat nu tot mijn knieën. Het ding zelf start nog, geloof ik.
    Van boer naar balkon, dat is wennen. Mijn handmaaier heb ik gehouden. Wie een veldje heeft tot zo'n honderd meter: ik trek er elke veertien dagen strakke banen in.
    Ons eerste huis, onze eerste tuin, en het spul staat al tot onze knieën. Een maaier hebben we pas in de zomer. Wie haalt er één keer zijn machine overheen?
    Scouts van 15 willen geld noch koekjes (nou ja, koekjes wel). Wij komen met z'n tweeën en een benzinemaaier je veldje doen, voor ons insigne.
    Sinds de scheiding doe ik alles alleen en het gazon is het eerste wat erbij inschiet. Vijftig vierkante meter, elektrische grasmaaier staat in de schuur, verlengsnoer ook.
    Bij ons nieuwe huis hoorde een zitmaaier waar ik als een kind zo blij mee ben. Mijn eigen veld is na tien minuten klaar, dus ik rij graag door naar de buren.
    Het staat tot mijn knieën. Ik mag van de chirurg zes weken niets duwen, en mijn schoonzoon zegt steeds 'volgende week'. Een jongen die het wil kortmaken krijgt limonade en een tientje.
    Heb een goede maaier met benzine en alleen een postzegeltje gras. Ik doe de jouwe er meteen bij op zaterdag, voor tien uur niet, want de buurman slaapt.
    Het staat tot aan mijn kuiten en de maaier wil wel, maar mijn hart niet meer. Van de dokter mag ik er niet meer achter lopen.
    Ik heb zo'n zitmaaier voor mijn eigen lapje en ben in een kwartier klaar. Die van de buren neem ik met plezier mee op de zaterdagochtend.
    Het gazon staat kniehoog en de maaier krijg ik met mijn hernia niet meer gestart.
    Groene vingers niet, wel een grasmaaier en elke vrijdagochtend niks te doen. Voor mensen die herstellen neem ik het veldje er even bij.
    Ons veldje staat tot aan de knieën en het slagsnoer van de gemeente zien we nooit. Wie heeft er een machine die het nog aankan?
    Heb een zitmaaier gekocht van mijn dertiende maand en ben na een kwartier al klaar met eigen grond. Ik rijd met plezier bij u een rondje.
    Mijn gazon komt tot aan mijn knieën en de maaimachine slaat niet meer aan.
    Voor het sprietenveldje achter mijn huis zoek ik een sterke jongere met een accumaaier
    Wie gaat er om de twee weken even met de grasmaaier overheen?
    De robotmaaier is gestolen en nu groeit de boel ons boven het hoofd.
    Het grasveldje is maar klein, een handmaaier is genoeg, maar duwen gaat niet meer.
    Kantjes steken en verticuteren, wie heeft er zo'n machine?
    Er zit meer mos dan gras in mijn grasmat, wie helpt bemesten, kalken en bijzaaien?
    Het gras moet gemaaid worden!! Wie kan er deze week?
    Onze buren klagen over het hoge gras voor ons huis, ik heb zelf geen machine.
    Voor mij te zwaar om de benzinemaaier aan te trekken, dat touw is zo stug.
    Zoek hulp voor maaien van gras bij mijn huis, ik heb machine, ik heb rugpijn.
    Gazonnetje van 30 m2, elektrisch maaiertje staat in de schuur, stopcontact zit buiten.
    Wie kan met een bosmaaier of zeis de wei achter ons huis aanpakken?
    Het trimmerdraad is op en langs het hekje staan nog hele plukken, wie werkt het even af?
    Ons pelouske moet dringend afgereden worden, mijn man kan de gazonmachine niet meer duwen.
    Tijdens onze vakantie groeit het gras gewoon door: wie houdt het kort?
    Kale plekken in het gazon door de hond, wie kan er nieuw graszaad inharken?
    Door mijn hooikoorts kan ik zelf niet maaien, wie rijdt er een paar baantjes?
    Welke jongen uit de buurt verdient er graag een zakcentje met ons grasveld?
    Na die regen schiet alles omhoog, het speelveldje van de kinderen is een hooiland.
    De messen van mijn maaier zijn bot en hij hapt hele plaggen eruit, wie komt er met een eigen machine?
    Een oude baas van 84 zoekt iemand die 's zomers elke vrijdag zijn gras doet.
    Ik rijd met alle plezier mijn machine over uw grasmat en steek meteen de kantjes.
    Gras te hoog? Mijn accumaaier en ik staan zaterdag voor de deur.
    Heb een zitmaaier en veel te weinig gras, dus wie een groot veld heeft: laat het weten.
    Ik maai wekelijks bij mijn moeder en neem het gazon van haar buren er zo bij.
    Strakke baantjes trekken op het gazon vind ik heerlijk rustgevend.
    Verticuteermachine beschikbaar, inclusief mij erachter!
    Jongen van 15 wil grasmaaien in de wijk
    Voor ouderen zonder maaier kom ik met de mijne aanlopen, opvangbak leeg ik ook.
    Van april tot oktober hou ik uw grasperk graag kort.
    Mag ik met de zeis komen? Ik heb een cursus gedaan en zoek hoogstaand gras.
    Ik kan gras afrijden bij mensen die dat zelf niet meer kunnen, remorque voor het maaisel heb ik.
    Graszoden leggen of doorzaaien, ik heb het vaker gedaan en doe het graag.
    Met de kantenmaaier langs schutting en perkjes: klein werk, groot verschil.
    U hoeft er niet voor thuis te zijn; als het hek open is, doe ik het gras.
    Ik ben oud-greenkeeper van de golfbaan en geef uw gazon weer kleur.
    Onze handduwmaaier mag geleend worden en ik duw desgewenst zelf.
    Het maaisel neem ik mee voor mijn konijnen, dus ik maai gratis bij u.
    Na school kan ik gras doen met machine van mijn vader
    Bent u op reis, dan zorg ik dat het gazon niet verwildert.
    Ik strooi kalk en mest en maai daarna, zo krijgt u weer een groen tapijt.
    Uitgezonden tot november, mijn vrouw is zwanger van de tweede, en het veldje achter staat straks tot haar knieën. De maaier start op de derde ruk.
    Na een week dieselwalm is er niets mooiers dan de geur van een vers gazon. Geef mij een lap en een maaier, dan trek ik er nette banen in.
    Wij zijn drie weken op de camping en zonder hulp is het gazon straks een hooiland. De machine staat in de schuur en is vol.
    Een zitmaaier heb ik en een postzegel van een tuin. Ik rijd graag bij een ander over het veldje.
    Mijn schouder zit in een mitella en het grasveld komt tot mijn kuiten. Buurman heeft er al drie keer naar gekeken.
    Mijn vrouw zegt dat ik verliefd ben op mijn nieuwe zitmaaier. Nu ons eigen lapje al kort is, wil ik dolgraag door naar het uwe.
    Vijftien jaar, sterke benen, handmaaiertje achter op de fiets. Voor oma's en opa's doe ik het voor niks, dan leer ik strakke banen maken.
    Mijn kleinzoon heeft in mijn achtertuin gezocht naar zijn bal. Hij heeft hem niet gevonden. Zo hoog staat het. En mijn machine start niet meer.
    Het is maar een voetbalveldje van vier bij zes, maar met mijn longen is het een marathon. Eens in de veertien dagen, de elektrische machine staat in de schuur.
    Mijn man maaide altijd, elke zaterdag om tien uur. Nu hij in het verpleeghuis zit, staat het gras kniehoog en durf ik niet uit het raam te kijken.
    Wie wil maaien? Maaier is aanwezig, snoer ook.
    Ik zoek iemand voor het gras, ongeveer 100 m2, vlak terrein zonder obstakels. Door mijn hartklachten mag ik zelf niet meer duwen.
    Het gras groeit sneller dan ik kan lopen
    Ik heb een grasveld achter en een stukje voor, samen een halfuurtje werk. Wie wil dat van mei tot september op zich nemen tegen een kleine bijdrage?
    Onze robot blijft steeds hangen in de kuil bij de appelboom, wie stelt de draad opnieuw in?
    Ik ben 83 en weduwe. De jongen die mijn gazonnetje bijhield is gaan studeren, dus nu zoek ik een nieuwe lieve buurjongen met een maaimachine.
    Kan iemand maaien terwijl ik met mijn been in het gips zit?
    Er ligt een berg gemaaid gras dat begint te broeien, wie helpt het naar de stort brengen?
    Het grasland bij de boomgaard moet twee keer per jaar kort, ik heb er zelf geen tractortje voor.
    Bij ons is de gras-machien kapot en de hof staat vol pisbloemen. Kan er iemand van de geburen eens langskomen met de zijne?
    Mag ik ergens een grasmaaier lenen? Liefst met iemand erbij, want ik krijg hem niet aan.
    Mollen hebben mijn gazon veranderd in een maanlandschap. Wie strijkt de hopen uit, rolt het weer vlak en maait er daarna overheen?
    Zoek dringend iemand die het gras wil doen voor onze open dag.
    Mijn zoon heeft astma en ik heb een slechte heup, dus bij ons in huis kan niemand het gras doen. Het is maar een postzegel van vier bij vijf.
    De randen langs het terras zijn overgroeid, kunnen die strak gestoken worden?
    Gras zeer lang in tuin van mij. Ik heb geen machine en kan niet kopen, wie helpt mij?
    Met deze droogte is mijn grasmat geel en dor geworden. Weet iemand of ik moet sproeien, bijmesten of gewoon wachten?
    Effe maaien, halfuurtje werk, biertje toe!
    Emelten of engerlingen, in elk geval pikken de kraaien mijn zoden los.
    Zou een vriendelijke heer met een zitmaaier ons trapveldje willen bijhouden? De gemeente komt maar vier keer per jaar en de kinderen verliezen hun bal.
    Ik zoek iemand die nieuwe rolgrasmatten komt uitrollen en aandrukken
    Twee keer per maand, stukje gras bij de flat, ongeveer twintig minuten.
    Wie kan het maaien overnemen? Ik ben zwanger van een tweeling en mag alleen maar liggen.
    Ik maai mijn eigen lapje in tien minuten en dan begint het te kriebelen. Heeft u een gazon en geen puf? Dan rol ik de maaier gewoon de straat over.
    Gras maaien voor senioren, gratis.
    Ik ben Daan, 14 jaar, en spaar voor een scooter. Ik kan goed maaien en ik veeg daarna ook de stoep en het terras.
    Elektrische maaier met lang snoer, ik neem hem mee op de bolderkar.
    Van mijn opa heb ik een ouderwetse kooimaaier geërfd. Die maakt geen herrie, ruikt lekker en ik loop er graag een rondje mee op uw gras.
    Geen zin in gras? Ik wel
    Hooien met de hand is bijna vergeten kunst. Met de vrijwilligersgroep maaien we in juli hooilandjes en bermen, en uw ruige veld kan er best bij.
    Uw gazon maaien, kanten knippen, maaisel in de groene bak: een vast uurtje per week is voor mij geen probleem.
    Bosmaaier, veiligheidsbril, oordoppen. Hoog gras is mijn vijand.
    Op woensdag ben ik vrij en dan mag ik van mijn vrouw niet op de bank zitten. Ik kom liever bij u het gras doen, daarna drinken we wat.
    Voor een lekker stuk taart maai ik alles
    Ik kom uit Polen en werk door de week in de kas. In weekend kan ik gras maaien, ik heb goede machine met benzine.
    Nieuw gazon inzaaien? Ik maak de grond fijn, hark alles vlak en rol het aan.
    Wie op vakantie gaat hoeft van mij geen oerwoud terug te vinden. Ik maai gewoon door.
    Geef mij maar een grote wei, dan rij ik met de trekker van mijn broer.
    't Gras afdoen bij oudere mensen doe ik al jaren. Ik breng mijn eigen machine mee in de camionette en het afgereden gras gaat naar mijn kippen.
    Mijn twee schapen mogen uw veldje komen kort houden, hekje breng ik mee.
    Met een greenkeepersdiploma op zak en een versleten baan achter me heb ik tijd zat. Ik belucht, bezand en maai uw grasveld tot het op biljartlaken lijkt.
    Maairobot installeren, messen wisselen, begrenzingsdraad repareren: ik zoek het uit.
    Sportieve dertiger ruilt maaibeurten tegen een plekje voor mijn fiets.
    Het gras bij de buren van nummer zoveel en zoveel doe ik al, dus als u in dezelfde straat woont pak ik u gelijk mee.
    Grasmaaien is mijn fitness
  `,
  snoeien: `
    De liguster is nu hoger dan de buurman en die begint te mopperen. Mijn schouder is op, boven mijn hoofd kan ik niks meer. Schaar en ladder staan in de schuur.
    Mijn leven lang fruitteler in de Betuwe geweest. Een oude appel- of perenboom breng ik in februari weer netjes in vorm, en aan de druif waag ik me ook.
    Tussen de buren en ons staat een coniferenhaag van drie meter die wij bij de koop cadeau kregen. We hebben geen trap, geen schaar en vooral geen idee hoe kort hij mag.
    Voor het vervullen van mijn dagen tussen twee betrekkingen in, bied ik aan uw hagen te scheren en uw fruitbomen vakkundig uit te dunnen. Eigen ladder en takkenzaag aanwezig.
    De buurman zegt dat mijn boom in zijn zon staat. Ik begrijp, maar ik weet niet welke tak je mag zagen en wanneer. Een ladder heb ik niet en ook geen durf.
    In Isparta waren wij rozenboeren. Hoe je een struik zo terugzet dat hij in juni ontploft van de bloemen, zit in mijn vingers. Schaar neem ik zelf mee.
    De liguster hangt over de stoep en de gemeente heeft een kaartje in de bus gedaan. Ik kom met mijn rollator niet bij de bovenkant.
    Oud-hovenier met een eigen fruitboomgaardje. In februari kom ik graag uw appel en peer in vorm brengen, dan krijgt u weer vruchten in plaats van waterloten.
    De klimroos van mijn moeder groeit de dakgoot in. Ik durf niet te knippen, straks doe ik hem dood, en het is het laatste wat ik van haar heb.
    De coniferen groeien over de stoep en mijn scootmobiel kan er niet meer langs. Ik durf met mijn tremor geen elektrische schaar vast te houden.
    Ladder, heggenschaar en hoogtevrees overwonnen in therapie. Liguster, klimop en de appelboom van wijlen uw man, ik doe het met zorg.
    De coniferen zijn vier meter en de buurvrouw zit al maanden in de schaduw. Ik wil vrede, maar mag van de cardioloog geen ladder meer op.
    Leilinden, buxus, rozen, knotwilgen: ik ken het juiste moment en het juiste mesje. Ik neem mijn eigen ladder mee en het afval gaat achterop.
    Er hangt n grode tak boven ons dak en mit dizze wind slaap k nait. Wel dust der in?
    Uw haag steekt op het voetpad en ge krijgt al brieven van de stad? Met mijn elektrische schaar is dat op een uurke recht.
    De klimop groeit onder de dakpannen en ik durf niet op een ladder.
    Mijn ligusterhaag is twee meter hoog en de buurman wordt er niet blij van.
    Wie heeft er een elektrische heggenschaar en een vaste hand?
    De appelboom heeft jaren geen schaar gezien, wie weet hoe je fruitbomen snoeit?
    Een grote tak van de berk hangt over de stoep, die moet eraf voor het gaat waaien.
    Coniferen toppen, ik hou de ladder wel vast.
    De rozen moeten in maart terug, maar ik weet niet bij welk oog ik moet knippen
    Mijn buxusbollen hebben geen model meer.
    Zoek iemand met kettingzaag om een dode kersenboom om te leggen.
    De blauweregen slingert zich om de regenpijp, help!
    Wie kan mijn haag scheren? Ik heb nen beuk van vijftien meter langs de oprit.
    De vlinderstruik en de hortensia's staan nog met al hun dorre bloemen van vorig jaar.
    Er groeit zoveel struik voor mijn raam dat ik overdag het licht aan moet.
    Twee leilindes, elk jaar hetzelfde gedoe, ik word er te oud voor.
    De druif langs de pergola is een wirwar, wie knipt hem in de winter terug?
    Stronk van een gevelde den moet nog uit de grond, wie heeft een freesje of een goeie bijl?
    Door artrose kan ik de takkenschaar niet meer dichtknijpen.
    Boom in de tuin veel te groot, geeft schaduw op zonnepanelen, wie kan kleiner maken?
    Wie haalt de braamstruiken weg die over de schutting komen? Dikke handschoenen aan!
    De wilg moet nodig geknot worden, liefst voor de vogels gaan broeden.
    Ff de laurier bijwerken, hij prikt fietsers bijna in 't gezicht.
    Het snoeihout ligt er nog: wie versnippert het of bundelt de takken?
    Met snoeischaar en trapje kom ik uw struiken weer in vorm brengen.
    Hagen scheren doe ik strak langs een touwtje, hoogte tot twee meter vijftig.
    Ik volgde een cursus fruitbomen en oefen dolgraag op oude peren- en pruimenbomen.
    Elk jaar knot ik wilgen met een clubje, uw wilg kan er nog bij.
    Heb een telescopische takkenzaag waarmee ik zonder ladder hoog kom
    Uw heg knip ik graag, het afval gaat mee in mijn karretje.
    Rozenliefhebber biedt aan om in het vroege voorjaar struik- en klimrozen te knippen.
    Boomverzorger in opleiding klimt met touwen en haalt gevaarlijk hout weg.
    Buxus, taxus, hulst: ik maak er bollen, kegels of kippetjes van.
    Een overhangende tak? Bel, ik zaag hem er netjes af.
    Weet u niet wat wanneer terug mag? Ik loop met u de struiken langs en doe het voor.
    Accuheggenschaar geladen, waar zal ik beginnen?
    Ik doe de coniferen van mijn schoonouders in september en rijd daarna zo bij u langs.
    Klimop van muren trekken vind ik gek genoeg een fijn werkje.
    Voor hout voor mijn kachel vel ik met plezier een boompje, u bent ervan af en ik ben warm.
    Bramen en vuurdoorn schrikken mij niet af.
    Hakselaar te leen met bediening: van uw takken maak ik snippers voor de paden.
    Struiken uitdunnen en verjongen, dat heb ik veertig jaar bij de gemeente gedaan.
    Ik kan goed knippen de haag en bomen, ik had olijven in mijn land.
    De leibomen van de hele straat knip ik ieder najaar, meld uw adres gerust aan.
    Mijn catalogus is op orde, mijn blauweregen niet: hij zit in de dakgoot. Ik sta niet graag op een trap sinds ik van het boekenladdertje ben gevallen.
    Op de steiger ben ik niet bang en op een ladder dus ook niet. Hoge coniferen en overhangende takken haal ik er met de telescoopzaag netjes af en ik voer ze af.
    De storm heeft een tak half afgescheurd, hij hangt boven het schuurdak. Ik ben 69 en de ladder is verboden terrein van mijn vrouw.
    Van november tot maart is het appelbomentijd. Ik heb een cursus gedaan, goede zagen, en doe ook de druif.
    De coniferen steken nu over het pad en de gemeente heeft een brief gestuurd. Voor de 15e moet het korter.
    Een liguster recht krijgen op het oog is mijn gave. Neem zelf de heggenschaar mee, u hoeft alleen de takken te bundelen.
    Coniferen van drie meter zijn voor mij een gewone dinsdag. Ik heb een ladder, een motorzaag met papieren en een aanhanger voor het groenafval.
    Van leilinde tot oude appelboom: wanneer je welke tak weghaalt, daar deed ik een cursus voor. Nu alleen nog bomen van anderen.
    De coniferen van mijn vader groeien over het pad en nu dreigt de buurman met een advocaat. Mijn vader is 90 en klimt er zelf op. ALSJEBLIEFT iemand voor hij valt.
    Geachte buurtgenoten, mijn laurier heeft inmiddels de slaapkamer bereikt. Een heggenschaar bezit ik, doch de kracht om haar boven schouderhoogte te heffen ontbreekt mij.
    Onze heg van laurierkers is zo hoog geworden dat de zon niet meer in de kamer komt. Ik ben 81, de ladder is verboden door de dochters.
    Heg knippen gevraagd, tien meter, beide kanten.
    Er staan drie oude fruitbomen in de tuin van mijn ouders: een goudreinet, een stoofpeer en een pruim. Wie kan ons leren hoe en wanneer je daar takken uit haalt?
    De takken van mijn esdoorn raken de elektriciteitskabel
    Mijn vijgenboom groeit uit de kluiten, hoe kort ik hem in zonder dat hij doodgaat?
    Ik kreeg een brief van de gemeente dat mijn haag over het trottoir hangt. Binnen veertien dagen moet er een halve meter af en ik zit met een nieuwe knie.
    Wie heeft een kettingzaag en durft? Twee sparren van acht meter.
    Kan er een boom gekapt worden? De dode iep hangt scheef en bij elke storm lig ik wakker.
    Mijn kamperfoelie is één grote kluwen geworden, met een vogelnest erin van vorig jaar. Wie weet wanneer ik erin mag knippen?
    Onze hortensia bloeide niet, volgens mij heb ik het vorig jaar verkeerd gedaan.
    De haag moet geschoren worden en ons vader kan het niet meer, hij beeft teveel. Wie heeft zo'n elektrische haagschaar en een uurke tijd?
    Takken weg voor de satellietschotel, dan heb ik weer beeld
    Ik ben slechtziend en loop met mijn gezicht in de struiken die over het tuinpad groeien. Wie knipt het looppad voor me vrij?
    Bomen en struiken terugbrengen, uitdunnen, opkronen. Wij weten het niet, wie wel?
    Mijn mooie magnolia raakt de dakgoot en het regent bladeren in de afvoer. Iemand met boomkennis gevraagd, want ik wil hem niet verpesten.
    Snoeien!! Alles is te groot.
    De bamboe woekert door tot onder het tuinhuis en komt bij de buren boven. Ik zoek iemand sterk die de stokken afzaagt en de wortels uitgraaft.
    Op de begraafplaats groeit de conifeer over de steen van mijn ouders heen, wie zaagt hem weg?
    Struik van jasmijn is zo groot, past niet meer, ik heb kleine schaar en kan niet.
    Wie gaat er met mij de heesters langs? Ik wil het zelf leren, maar iemand moet het eerst voordoen.
    Stamrozen, treurwilgje, krulhazelaar, ik krijg bij alle drie de punten niet meer bij met mijn rollator.
    Een wild opgeschoten vlier en esdoornzaailingen langs de schuur, die moeten met wortel en al weg.
    Het hout van een omgewaaide plataan ligt in de tuin. Wie zaagt het in blokken? De helft mag mee voor de kachel.
    Ladder 6 meter aanwezig, durver ontbreekt
    Elk voorjaar volg ik de bijscholing bij de fruitbrigade en dan wil ik aan de slag. Heeft u een oude hoogstam of een leipeer, dan kom ik met zaag en ladder.
    Heggen knippen is voor mij als haren knippen.
    Ik heb twaalf jaar als boomverzorger gewerkt tot mijn rug niet meer wilde. Grote bomen doe ik niet meer, maar struiken en kleine bomen zet ik graag goed neer.
    Snoeiafval afvoeren doe ik erbij, met aanhanger.
    Kan bij u een haag, een klimroos of een te wilde forsythia getemd worden? Op donderdag heb ik de hele dag en een scherpe schaar.
    Wilgentenen gezocht voor mijn vlechtwerk, dus ik knot gratis
    Ik haal dode takken uit bomen zodat er niks op uw auto valt.
    Mijn nieuwe accuschaar knipt zo lekker dat ik in mijn eigen tuin klaar ben. Welke buur heeft nog een heg liggen?
    Taxus in blokken, beuk in een boog, ik ben van de rechte lijnen.
    Met mijn vader ging ik als kind de boomgaarden in, om half zeven 's morgens. Ik weet nog precies waar de knop zit en ik help u er graag mee.
    Uitgebloeide rozen en dorre stelen wegknippen, dat kan ik ook zittend op mijn krukje.
    Ik kan hoog klimmen en zagen, ik heb veilig touw en helm. In Roemenië werkte ik in bos.
    Ge hebt een haag die scheef staat? Ik span een koordeke en scheer hem recht, en ge moet zelf niks opkuisen.
    Stobben frezen en wortels kappen, lekker werk om je boosheid op kwijt te raken.
    Ik geef in februari een middagje snoeiles in mijn tuin. Neem je eigen schaar mee, we knippen de druif, de bessen en de appel, en er is soep.
    Klimop, wingerd en bruidssluier hou ik kort bij ouderen uit de buurt.
    Zwaar hout? Ik heb een zaag, een bijl en een kachel.
    Bomen omzagen tot zes meter, wel eerst even de vergunning checken samen
    Geen heg te lang
    Voor wie niet meer op de trap kan: ik ben 29, gezond en zonder hoogtevrees. Ik knip de bovenkant en u zegt van onderen of het recht is.
    Japanse esdoorns en bonsai zijn mijn passie. Ook een gewone struik knip ik zo dat zijn eigen vorm blijft.
    Uw taaie oude sering of hazelaar verjong ik in drie winters.
  `,
  onkruid: `
    Tussen de tegels van mijn plaatsje groeit een heel weiland. Voor gif ben ik te netjes en voor het mesje te krom. De kleinkinderen komen pas met kerst.
    'k Hebbe vroeger hele dagen op m'n knieën in de bieten elegen. Kweek en zevenblad hebben bie mien gien kans. Een perkie schoonhouden, dat doe ik nog wel.
    Tussen de tegels staat het bij ons groener dan in de border. Met een baby in de draagzak kan ik niet op mijn knieën met zo'n krabbertje.
    Zevenblad, paardenbloemen, brandnetels: ik vind het uittrekken rustgevend na een nacht op de spoedeisende hulp. Geef me een emmer en laat me maar.
    moet nog 12 uur vrijwillig iets doen voor school en wil buiten zijn. straatje schoonkrabben of perkje leegtrekken is prima, oortjes in en gaan
    Tussen de tegels bij mijn voordeur groeit meer dan in mijn plantenbak, en met mijn kunstknie kom ik er niet bij. Wie wil er een uurtje op zijn hurken zitten?
    Van wieden word ik rustig in mijn hoofd. Sinds het azc slaap ik slecht, maar na twee uur paardenbloemen trekken gaat het beter. Mag ik bij u komen doen?
    Zevenblad. Meer hoef ik niet te zeggen. Ik trek en trek, en met die reuma kom ik daarna twee dagen mijn bed niet uit.
    Op mijn knieën tussen de tegels met een krabbertje, een podcast op de oren, dat is voor mij pure rust. Jouw oprit mag er ook bij.
    Op het graf van mijn ouders staat de paardenbloem hoger dan de steen. Knielen gaat niet meer met twee nieuwe knieën. Wie trekt het er voor me uit?
    Zevenblad trekken is voor mij meditatie. Geef mij een emmer, een krukje en twee uur rust in uw voortuin.
    Tussen de tegels van het kerkplein komt het groen er overal door. Koster met versleten knieën vraagt wat hulp vóór Pinksteren.
    Niets zo rustgevend als zevenblad met wortel en al eruit trekken. Ik neem mijn eigen mesje en kniematje mee, u hoeft alleen de koffie te zetten.
    Tussen de stoeptegels groeit meer groen dan in de perkjes.
    Wie wil met een voegenkrabber mijn oprit doen? Op m'n knieën gaat niet meer.
    De zevenblad neemt alles over en ik krijg de wortels er niet uit.
    Mijn terras is spekglad van de groene aanslag, ik ben bang om uit te glijden.
    Brandnetels tot aan de achterdeur, de kleinkinderen komen zo niet in de schuur.
    Heermoes!!! Wie weet raad en wie helpt trekken?
    Wie heeft een hogedrukspuit om het mos van de tegels te halen?
    Het paadje achter de huizen is dichtgegroeid met distels en paardenbloemen.
    Wieden lukt niet meer sinds mijn heupoperatie, de bloemen verstikken.
    Het kiezelpad staat vol ongewenste sprieten, azijn hielp niks
    Er moet hier vreed veel onkruid uitgedaan worden, kan iemand een voormiddag komen?
    Een brief van de woningcorporatie gekregen dat ik het onkruid in de voortuin moet weghalen.
    Wie gaat met schoffel door mijn voortuintje, liefst voor het allemaal zaad schiet?
    Haagwinde kruipt door al mijn planten omhoog, een mens wordt er moedeloos van.
    Gras tussen de klinkers, wie heeft een onkruidbrander?
    Op mijn grafje van mijn ouders groeit van alles, kan iemand het een keer schoonwieden?
    Moeilijk voor mij: veel wilde planten tussen stenen, en ik ben zwanger.
    Er groeit Japanse duizendknoop bij de schutting, wie weet hoe je die weg krijgt?
    De algen op mijn galerij en drempel maken het glad, wie schrobt ze eraf?
    Zoek een geduldig persoon die onkruid van plant kan onderscheiden, want mijn vorige hulp trok de akeleien eruit.
    Muur, kweek, kruipende boterbloem: u kent ze wel, ik krijg ze niet weg.
    Effe een uurtje onkruid trekken bij m'n oma, iemand?
    Wieden is voor mij meditatie, ik zit graag op mijn knieën tussen de planten.
    Met mijn hogedrukreiniger spuit ik uw terras weer schoon.
    Onkruidborstel op accu, ideaal voor voegen tussen klinkers, kom ik graag even draaien.
    Schoffelen kan ik als de beste, mijn opa was boer.
    Geen gif maar kokend water en handwerk: zo houd ik uw stoepje vrij.
    Brandnetels? Ik pluk ze voor soep en gier, dus u doet er mij plezier mee.
    Ik haal het mos van uw tegels met een staalborstel en groene zeep
    Laat het zevenblad maar aan mij over, ik ben koppig genoeg.
    Op maandag krab ik straatjes en paadjes schoon voor oudere buren.
    Zit u niet meer makkelijk op uw hurken? Ik nog wel, met kniekussentje.
    Voor u heel de border uitwieden, en de wortels gaan mee naar het containerpark.
    Paardenbloemen steken met mijn lange steker, zonder bukken en met eer van het werk.
    Ik ken het verschil tussen een kiemplantje en een indringer.
    Wie doet er mee om samen de stoep van de straat onkruidvrij te houden? Ik neem bezems mee.
    Jonge statushouder haalt graag wilde planten tussen stenen weg.
    Na het schoonmaken veeg ik nieuw voegzand in, dan komt er minder terug.
    Graven van dierbaren houd ik vrij van onkruid als u er zelf niet meer kunt komen.
    Groene aanslag op tegels of muurtje? Bezem, emmer en ik zijn klaar voor de strijd.
    Een emmer, een mesje en goede zin, meer heb ik niet nodig voor die sprietjes.
    Ik onderhoud uw grindtuin zodat het grind ook grind blijft.
    Stratenmaker hè, dus groen tussen de stenen is mijn vijand. Bij oudjes krab ik na de vrijdagmiddag gratis de voegen schoon en veeg er nieuw zand in.
    Door de late diensten op de tram zie ik mijn tuintje alleen in het donker. Nu staat het zevenblad in de aardbeien en heb ik van de buren een kaartje gekregen.
    Tussen de tegels groeit het me boven het hoofd, en bukken mag niet met een zwangerschap en bekkenpijn.
    Geef mij een krabbertje en een podcast en ik kruip een hele zaterdag over uw grind. Zevenblad kan mij niet bang maken.
    Er is weinig dat mij zo tevreden stemt als een paardenbloem met de hele wortel eruit. Laat mij eens los op je terras en tussen je tegels.
    Praten en plukken, dat kunnen wij. Twee vriendinnen van zestig met kniekussens die zevenblad en brandnetels uit uw perkje halen.
    Zevenblad. Wie het kent, weet genoeg. Ik kom na mijn heupoperatie niet meer op de knieën en het wint terrein, elke dag.
    Tussen mijn tegels groeit meer dan in de borders. De verhuurder stuurt een foto met rode cirkels. Ik kan niet bukken, mensen.
    Ik heb een voortuin met grind en sinds mijn beroerte groeit daar van alles doorheen. De overburen zeggen er wat van en dat vind ik vreselijk.
    Onkruid, onkruid, onkruid. Wie komt?
    Er staat overal gras en mos tussen de tegels van mijn terras. Ik ben bijna 90 en kan er echt niet meer bij, wie helpt me een middagje?
    Kleefkruid zit overal in de rozen
    De stoep voor mijn deur ziet er verwaarloosd uit. Vroeger krabde ik zelf met een oud aardappelmesje elke voeg schoon, nu kom ik niet meer overeind.
    Waar blijft al dat spul vandaan komen? Vorige week gewied en weer vol.
    Wie heeft er zo'n gasbrander tegen wild groeisel op de oprit en wil er een keertje mee langs komen?
    Ridderzuring en akkerdistels in de wei van mijn pony, die moeten met wortel eruit.
    Mijn garagepad is helemaal groen van mos en algen. Ik ben er vorige winter op gevallen en brak mijn heup, dus ik wil het voor de herfst schoon hebben.
    Wie komt met een stalen borstel mijn terras schrobben
    Ons tuinpaadje, amai, dat is ne jungle van netels en muur. Wie wil er eens duchtig in schoffelen?
    Ik vind wieden verschrikkelijk en kan een bloem niet van onkruid onderscheiden. Wie doet het met me mee en leert het me?
    In mijn tuin groeit kleine klaver tussen alles, ik trek elke dag maar komt terug. Wie weet wat ik moet doen?
    Het binnenplaatsje van ons portiek wordt door niemand bijgehouden. Wie van de buren pakt samen met mij de schoffel en maakt de klinkers weer vrij?
    Schoffelaar gezocht voor een uur per week in de zomer, mag een scholier zijn.
    Tuinslang aan hogedruk geleend, maar mijn armen zijn te slap om die spuit vast te houden.
    De kweek is vanuit de sloot mijn border ingelopen en heeft witte wortels van een meter. Ik heb een riek, wie heeft de kracht?
    Perk van de kerk moet gewied voor de trouwerij.
    Na een halfjaar ziekenhuis kwam ik thuis en zag ik mijn tegels niet meer. Iemand die de boel weer zichtbaar wil maken?
    Reuzenberenklauw achter de schuur, ik durf er niet aan vanwege de blaren
    Mijn huurbaas wil dat voor en achter alles vrij van wilde begroeiing is. Met twee kleuters en nachtdiensten kom ik er niet aan toe.
    Azijn mag niet, zout mag niet, gif mag niet. Hoe krijg ik die sprieten dan weg?
    Graag iemand met stevige knieën en geduld. De border met vaste planten is overwoekerd door hanenpoot en herderstasje.
    Klaver, paardestaart, varkensgras... heel mijn stoep vol
    Wieden geeft mij rust in mijn hoofd. Ik kan uren op mijn hurken zitten met een emmer en een podcast, dus als u een ruige border heeft ben ik uw vrouw.
    Stoepje krabben? Ik kom.
    Mijn buurvrouw van 92 was zo blij met haar schone tegels dat ik dacht: er zijn er vast meer. Ik heb een voegenborstel op steel en elke zaterdagochtend tijd.
    Hogedrukspuit gratis te leen, of ik kom ermee
    Onkruid uit uw siertuin halen doe ik met verstand, ik was bloemist.
    Ik was ooit loopjongen bij een rozenkweker en heb de hele zomer staan schoffelen. Verleerd ben ik het niet, en het houdt mijn rug soepel.
    Voor het klimaat geen chemie: ik werk met heet water uit een onkruidstomer.
    Wij doen met de buurt een wiedavondje in het plantsoen, met limonade na. Kom erbij, we hebben schoffels en knielmatten genoeg.
    Terras glad? Ik boen hem met zand en een harde bezem.
    Ik ben klein en lenig, ik kom overal tussen
    Vergeten graf op het kerkhof? Elke maand kom ik er toch voor mijn moeder, ik neem dat van u met plezier mee en trek het onkruid eruit.
    Distels steken bij de paardenwei, handschoenen aan en gaan.
    Ik help graag met wild gras trekken, ik doe het langzaam maar goed, alle wortels weg.
    Ge ziet door de netels uw tuin niet meer? Ik kom met mijn riek en kruiwagen, en na een namiddag ziet ge weer aarde.
    Voegen leeghalen en weer invegen met brekerzand, dan heeft u jaren rust.
    Voor oudere buren hou ik de goot en de stoeprand vrij van gras.
    Muurpeper mag blijven, vogelmuur moet weg. Ik ken ze allemaal.
    Een middagje op de knieën maakt mij niks uit, ik heb zelf geen tuin en ruik graag aarde. Zeg welke plantjes u houden wilt, de rest trek ik eruit.
    Scholier, 16, schoffelt voor zijn maatschappelijke stage
    Met mijn kokendwaterketel en een krabber bestrijd ik alles wat tussen de stenen opduikt.
    Na een regenbui laat het zich het best uittrekken. Dus als het droog wordt, bel ik bij u aan.
    Wortelonkruid zoals winde en zevenblad pak ik aan met afdekken en volhouden. Ik leg het u graag uit.
  `,
  moestuin: `
    De volkstuin van ons samen, tweehonderd vierkante meter, ligt braak sinds mijn man een beroerte kreeg. Helpt iemand met spitten en poten, dan is de helft van de bonen voor hem.
    Prei, boerenkool, kapucijners: ik kweek al zestig jaar alles voor. Voor beginners met een bak op het balkon heb ik plantjes over en ik kom vertellen wanneer wat de grond in moet.
    Op ons balkon willen de kinderen worteltjes en aardbeien, maar alles wat ik zaai gaat dood. Heb je groene vingers, kom dan eens kijken wat ik verkeerd doe, de meiden staan te popelen.
    Ik heb honderd tomatenplantjes opgekweekt en veel tijd nu ik zonder baan zit. Een jong gezin dat wil leren hoe je van een zandbak een groentebed maakt, help ik van maart tot de oogst.
    Zaden van bamia en molokhia heeft mijn zus opgestuurd, maar hier is het koud. Wie kan uitleggen wanneer ik ze moet zetten en of er een hoekje in een kas over is?
    Kousenband, antroewa, Madame Jeanette: bij mij in het kasje doet het het. Ik deel stekjes en leer je hoe je ze door de Hollandse mei heen sleept.
    Ik heb voor het eerst een volkstuin, zestig vierkante meter kleigrond en nul verstand. Wanneer gaan de uien erin en waarom eten de slakken alleen míjn sla?
    Al 33 jaar tuin nummer 12. Ik leer je graag hoe je bonen legt, compost maakt en een bak tomaten zonder ziekte door de zomer krijgt.
    hoi wij hebben op het balkon drie bakken gezet met de kinderen maar er komt niks op. wie weet wat van radijs en worteltjes zaaien??
    Elk voorjaar kweek ik veel te veel plantjes voor in de koude bak. Ik kom met pompoen en courgette langs en spit de grond met je om.
    Vanuit de rolstoel wil ik weer sla en radijs kweken. Wie zet een paar bakken op hoogte en zaait in maart met me mee?
    Ervaren kweker op een complex waar ook mensen met een autistische stoornis komen. Ik deel mijn bed boontjes en aarde met wie daar rustig van wordt.
    Volkstuin gekregen van een oom, tachtig vierkante meter klei op Walcheren. Geen idee wat je wanneer in de grond zet. Wie leert het mij?
    Op de Zeeuwse klei krijg ik aardappels zo groot als klompen. Ik kom u laten zien hoe je poot, aanaardt en de coloradokevers te vlug af bent.
    Wie heeft zin om samen een volkstuintje te onderhouden? Alleen is 200 meter te veel.
    Mijn tomatenplanten krijgen bruine vlekken, wie weet of dat de phytophthora is?
    Zoek stekjes van rode bessen, rabarber of kruisbes voor mijn nieuwe lapje.
    We willen met de kinderen sla en radijsjes zaaien maar hebben nog nooit een zaadje in de grond gehad.
    Hoe begin je een vierkantemeterbak? Ik zoek een ervaren teler die meedenkt.
    Ons buurtkasje staat leeg, wie wil komkommers en pepers komen kweken?
    Ik kan de aardappelen niet meer rooien, wie spit ze op tegen de helft van de oogst?
    Composthoop stinkt, wat doe ik fout
    Een stukje grond gezocht om groente te telen, bij mij is alles betegeld.
    De slakken eten al mijn courgettes op. Tips of handen welkom.
    Voor onze pluktuin zoeken we liefhebbers van boontjes, pompoenen en snijbiet.
    Ik in Turkije had grote tuin met paprika en aubergine, hier alleen balkon. Wie heeft grond om te delen?
    Voor mijn patattenveldje zoek ik een maat die kan spitten en aanaarden.
    Wie geeft mijn volkstuin water in augustus? De pompoenen drinken als olifanten.
    Wormenbak gekregen maar de wormen kruipen eruit, wie heeft er ervaring?
    Heeft iemand zaaigoed van oude rassen over, zoals kapucijners of pastinaak?
    De bedden van de schoolmoestuin moeten in maart ingezaaid worden, ouders en opa's welkom!
    Wie bouwt met mij een verhoogde kweekbak zodat ik vanuit de rolstoel kan tuinieren?
    Paardenmest gezocht voor op mijn tuintje, en iemand die 't onderspit.
    Mijn preien hebben de mineervlieg, wie kan een keer komen kijken en advies geven?
    De bietjes en wortels moeten uitgedund en geoogst, maar mijn knieën protesteren.
    Welke moestuinier wil mij leren voorzaaien in de vensterbank?
    Courgettes over! En wie wil leren hoe je ze kweekt mag in mijn kas komen kijken.
    Op mijn volkstuin is een half perceel vrij voor iemand die zelf groente wil telen.
    Ik zaai altijd te veel tomaten, dus vanaf mei deel ik plantjes uit.
    Kom eens meedoen in de buurtmoestuin, we verdelen de oogst eerlijk.
    Met dertig jaar ervaring op kleigrond vertel ik u graag alles over vruchtwisseling.
    Stekjesruil bij mij op de stoep: munt, aardbei, bieslook, neem mee wat je wilt.
    Ik timmer en vul een kweekbak met aarde en leer u de eerste radijzen zaaien.
    Gratis compost, wel zelf scheppen
    Mijn hof is te groot voor een mens alleen, wie wil er een rij bonen en een bed sla?
    Zelfgewonnen zaden van goudsbloem, stokboon en palmkool geef ik weg.
    Laat me je composteerbak op gang helpen, bruin en groen in lagen, meer is het niet.
    Spitten voor de aardappels doe ik graag, goed voor mijn conditie.
    Kruidenliefhebber plant met u een bak tijm, salie en rozemarijn op het balkon.
    Mijn struiken hangen vol aalbessen: wie helpt plukken krijgt een emmertje mee.
    Eén middag per week sta ik klaar op het moestuincomplex voor beginners met vragen.
    Uit Syrië, ik was boer, ik kan goed groenten planten en water geven.
    Wie houdt van pompoensoep? Samen zaaien, samen gieten, samen koken.
    Wegens vakantie geen water op de moestuin? Ik fiets er toch langs met mijn gieter.
    Ik breng een kruiwagen oude koeienmest en werk hem onder.
    Heb een broeikas met plek voor jouw zaailingen van pepers en meloenen.
    Ik wil voor mijn eetcafé zelf kruiden en snijbiet, en ik heb een lapje grond, maar alles schiet door of wordt opgegeten door slakken. Wie weet hoe het wel moet?
    Op mijn volkstuin is een strook over en ik ben te vaak op zee. Wie wil daar bonen en pompoenen? Ik leer je het poten, jij geeft water als ik vaar.
    Ik heb na mijn pensioen in januari een volkstuin gekregen en sta nu voor een stuk klei met niks. Wanneer moeten de bonen erin?
    Op mijn vensterbank staan zestig tomatenplantjes in yoghurtbekers. Half mei mogen ze naar buiten en ik leer je gelijk dieven.
    Op mijn allotment, zo noemt mijn Engelse man het, is een strook over. Twintig vierkante meter goede grond en mijn raad over prei krijg je erbij.
    Geef me een vensterbank en ik zaai tomaten. Ik help schuwe beginners met bakken, potgrond en de vraag wanneer die sla naar buiten mag.
    Wij zijn groep 5 en we hebben bakken gekregen voor op het plein maar de juf weet niet wanneer de wortels erin moeten. Wie weet dat wel?
    Al drie jaar krijg ik alleen sla die doorschiet en tomaten met bruine konten. Wie met groene vingers kijkt eens mee op mijn volkstuintje?
    Ik heb na drie jaar wachten eindelijk een volkstuin gekregen. Er groeit vooral bramen en gras, en ik heb nog nooit een aardappel gepoot. Wie wil me op weg helpen?
    Wie heeft nog een bonenstaak of tien over?
    Groente uit eigen tuin, dat lijkt ons zo leuk. Wij hebben een zonnige plek en twee handen, maar geen idee wanneer wat de grond in moet.
    Kool vol rupsen, help
    Mijn tuinmaat van het complex is overleden en nu sta ik alleen voor 250 vierkante meter. Zijn er mensen die een stuk willen overnemen, of met mij willen delen?
    Ik zoek stalmest of goede compost en iemand met een aanhanger.
    Wie wil in augustus de kas openen en dichtdoen en komkommers plukken? Opeten mag ook.
    De kinderboerderij wil een groentebed voor de kleintjes: worteltjes, aardbeien, erwtjes om zo te snoepen. We zoeken een opa of oma die er wekelijks bij is.
    Hoe snoei je tomaten eigenlijk, dieven zeggen ze?
    Ik ben vegetariër en student en wil graag eigen sla, snijbiet en kruiden, maar mijn kamer heeft alleen een dakraam. Wie heeft een stukje tuin over dat ik mag gebruiken?
    De konijnen vreten alles kaal. Wie helpt me gaas rond de groentebedden zetten?
    Mijn ajuinen zijn rot en mijn savooien doorgeschoten, ik doe precies alles verkeerd. Is er iemand met wat ervaring die eens in mijnen hof wil komen kijken?
    Pootaardappelen besteld, grond keihard.
    Ik mis de munt en koriander van mijn moeder in Marokko. Ik wil zelf zaaien, wie heeft ruimte of een bak?
    Onze voedselbanktuin levert elke week kratten boerenkool, prei en bieten. We hebben mensen nodig om te zaaien, oogsten en wassen, ook zonder ervaring.
    Zaden ruilen? Ik heb veel te veel paprika en mais
    Een oude heer van 86 wil zijn lapje niet opgeven, maar het zware omspitten gaat niet meer. Wie graaft, krijgt verse tuinbonen en verhalen.
    Kan ik op mijn balkon op het noorden iets eetbaars laten groeien?
    Wie kan mij uitleggen hoe compostvaten werken? Bij mij vliegen de fruitvliegjes in het rond.
    Mijn peulen klimmen niet en de spinazie is na een week al geschoten.
    Met acht flats aan een saai grasveld dromen wij van een buurttuin met bessenstruiken en kruiden. Wie doet mee en wie kent er iemand bij de gemeente?
    Frambozen vermeerderen, kan dat zomaar?
    Zou iemand mij willen leren inmaken en zaaien? Mijn grootmoeder deed het, ik heb alleen haar boekje.
    Ik durf de buurtkas niet alleen te beginnen, wie weet van pluggen, potten en verspenen?
    Wij hebben volop courgettes, boontjes en sla en eten dat nooit op. Kom een mand vullen, of kom in het voorjaar helpen zaaien, dan is het half van jou.
    Mijn volkstuin, jouw handen, onze oogst.
    Al veertig jaar teel ik groenten zonder gif. Ik heb tijd om beginners te begeleiden: van grondbewerking en teeltplan tot het bewaren van pompoenen in de kelder.
    Rabarberpollen en aardbeistekken gratis af te halen
    Zelf bouw ik bakken van pallets, ik maak er ook een voor u en vul hem met tuinaarde.
    Wie heeft hier een ongebruikt zonnig hoekje? Ik zou er graag groenten verbouwen. De helft van alles wat eruit komt is voor u, en de paden hou ik netjes.
    Mijn kippen leveren mest, ik breng een zak.
    Elke woensdagmiddag is de schooltuin open en leer ik kinderen hoe een wortel groeit. Ook volwassenen die willen leren wieden en oogsten zijn welkom.
    Knoflook planten in oktober, ik doe het u voor.
    Tomaten, twaalf soorten, plantjes op de vensterbank
    Kom uit Vietnam, ik heb veel zaden van kruiden en groente. Samen planten in uw tuin, samen koken, leuk!
    Ik ben imker en tuinder. Mijn bijen bestuiven uw aardbeien en ik vertel graag waarom uw pompoen geen vruchten zet.
    Spitten, mest onderwerken, bedden maken: ik ben 33 en heb energie te veel.
    Compostmeester van de gemeente komt bij u kijken waarom de hoop niet warm wordt. Gratis, en u krijgt een emmer wormen mee.
    Gieten op de tuin als u weg bent, graag
    Wij hebben in onze straat een kruidenbak gezet met bieslook, peterselie en basilicum. Wie wil hem mee onderhouden en er ook uit knippen?
    Ik leg voor wie niet bukken kan een tafelmoestuin aan op heuphoogte.
    Ge moogt bij mij in de serre uw plantjes opkweken. Er is plaats voor een tafel of twee, en ik geef ze wel water.
    Groenten telen op een vierkante meter is een sport. Wie doet er mee?
    Vorst op komst? Ik heb vliesdoek en leg het over uw slaplantjes.
    Mijn druivenkas en perzikboom geven meer dan ik op kan. Wie in de zomer helpt krenten en plukken, neemt een doos mee naar huis.
    Ik geef voedselbosrondleidingen en stekken van vergeten gewassen als aardpeer en mispel.
  `,
  'tuin-aanleggen': `
    Alles achter mijn seniorenwoning is grint, dat wilde de vorige bewoner zo. Ik wil een verhoogde bak waar ik vanuit mijn rolstoel bij kan en een paadje zonder drempel.
    Stratenmaker en hovenier geweest, met de rug die daarbij hoort. Maar tekenen, uitzetten en aanwijzen kan ik als de beste; met een paar jonge armen erbij ligt uw terras er zo.
    De vorige bewoners hebben alles volgestort met grind en beton. Wij willen een lapje groen waar de kruipende baby kan spelen. Wie weet hoe je zoiets van de grond af opbouwt en denkt en spit mee?
    Van beroep was ik stratenmaker, rug is nog goed, werk is op. Jonge stelletjes met een achterplaats vol bouwpuin: ik leg er met jullie samen een terras en borders in.
    Achter ons nieuwbouwhuis ligt alleen zand en drie pallets tegels. Youtube zegt: makkelijk. Mijn rug zegt iets anders. Iemand die snapt hoe je een terras recht krijgt met afschot?
    Stratenmaker, 22 jaar, uit Cluj. Op zondag na de kerk leg ik voor buren met weinig geld een paadje of een border, mooi strak, jij zorgt voor koffie en zand.
    Bij de nieuwbouw kregen we een zandbak van zes bij acht. Wij willen borders en een paadje, geen tegelvlakte, maar hebben geen idee hoe je begint.
    Tegels eruit, groen erin! Ik ontwierp mijn leven lang plantsoenen en teken met alle liefde een plannetje voor je achterplaatsje, en sjouw ook mee.
    Van de tegelvlakte achter wil ik een geurtuin maken voor mijn blinde dochter, met lavendel en munt en een pad dat je voelt. Wie denkt en graaft mee?
    Hoveniersdiploma gehaald in detentie. Tegels eruit, verhoogde perken erin, een hellingbaantje naar het schuurtje: ik maak er wat moois van.
    Nieuwbouw opgeleverd: een rechthoek zand met bouwpuin. Wij willen gras, een boom en een plekje om te zitten, maar hebben nul verstand van bestraten.
    Oud-stratenmaker, zeventig, nog fit. Ik leg u een terrasje in waaiermotief en graaf een vijvertje erbij, als u de tegels maar betaalt.
    De schutting is in de storm omgegaan, wie helpt nieuwe palen in de grond zetten?
    Wij willen de tegels eruit en er planten in, maar met z'n tweeën is dat zwaar werk.
    Terras verzakt, er staan plassen bij de achterdeur.
    Wie weet hoe je een vijvertje met folie aanlegt voor kikkers en salamanders?
    Een kuub zand ligt op de oprit en moet naar achter gekruid, helpende handen gezocht.
    Zoek iemand die kan straten, het gaat om een paadje van klinkers van twaalf meter.
    De vlonder is rot en moet vervangen door hardhout.
    Van nieuwbouwzand een tuin maken, waar begin ik met ontwerpen?
    Ik wil een pergola voor de druif en heb het hout al liggen.
    Wie kan een borderrand van betonbandjes stellen met een waterpas en wat cement?
    Op de koer liggen kasseien los, kan iemand die herleggen?
    De vijverpomp doet niets meer en het water ziet er uit als erwtensoep
    Kan iemand een tuinhuisje op poten zetten, de planken liggen genummerd in het pakket?
    Een poortje tussen onze achtertuinen zou handig zijn, maar dan moet er eerst een stuk hekwerk uit.
    Wie wil meehelpen 40 stoeptegels wippen voor een groene voortuin?
    Een zandbak en schommel in de grond verankeren, mijn man heeft twee linkerhanden.
    Betonnen schuttingpalen uitgraven... ik heb een schep maar geen rug.
    Buiten wil ik een helling in plaats van trapje, met tegels, voor mijn scootmobiel.
    Draadafsluiting zetten rond de hof zodat den hond niet weg kan, wie heeft een grondboor?
    Mijn gazon moet plaats maken voor een terrasje waar ik mijn koffie kan drinken.
    Regenpijp afkoppelen en een wadi graven, wie doet er met ons mee?
    Bielzen stapelen voor een verhoogd perk, ze zijn voor mij niet te tillen.
    Oud-stratenmaker legt nog graag een terrasje, als er maar koffie is.
    Schuttingen zetten heb ik vaak gedaan: gaten boren, palen stellen, schermen ertussen.
    Zin in minder steen? Ik kom met mijn kruiwagen tegels uit je tuin halen.
    Ik teken voor u een beplantingsplan met paadjes en zithoekjes.
    Vijverliefhebber denkt mee over folie, filter, waterplanten en diepte.
    Grondboor te leen, met mij erbij als u wilt
    Verzakte tegels licht ik op, zand eronder, afreien en klaar.
    Uw nieuwe tuin uitgraven of ophogen, ik ben jong en heb twee schoppen.
    Timmerman bouwt in vrije uren vlonders, pergola's en plantenbakken.
    Samen met mijn broer leg ik klinkers, sneller dan u denkt.
    Ontwerpen van kleine stadstuinen is mijn hobby, ik schets graag iets.
    Kan beton mixen en paaltjes zetten voor hek.
    Wie wil een geveltuin? Ik wip de tegels, stort de aarde en plant de eerste stokroos.
    Een trilplaat heb ik kunnen kopen, dus wie een oprit moet aanstampen: kom maar op.
    Ik help de buurt graag aan egelpoortjes onder schuttingen.
    Boomstammen en bielzen versjouwen voor uw hoogteverschil, daar krijg ik energie van.
    Het opbouwen van blokhut of fietsenschuurtje vind ik een leuk weekendproject.
    Stapelmuurtje van oude stoeptegels? Dat heb ik bij drie buren al gedaan.
    Gepensioneerd grondwerker met minigraver kan op zaterdag bij u een sleuf of vijver uitgraven.
    Terras in dals of klinkers, ik leg het u waterpas.
    Bestrating eruit, zand erbij, terrasje van oude klinkers, paar borders: dat vind ik mooier dan betaald werk. Zaterdagen in maart en april ben ik beschikbaar met kruiwagen en trilplaat.
    Van de vorige eigenaar erfde ik een binnenplaats van louter grindtegels. Ik droom van een vijvertje en een pergola; ik ben bibliothecaris en heb uitsluitend boeken erover.
    Nieuwbouw opgeleverd, rondom puin en zand. We willen voor de zomer een terrasje en wat groen en hebben alleen een kruiwagen en goede moed.
    Tegels eruit, planten erin: ik heb mijn achterplaatsje zo van 45 graden naar prettig gekregen en help je schetsen en graven.
    Tegel eruit, plant erin! Met onze straatgroep wippen we jouw stenen voortuin in één ochtend om en zetten er vaste planten in die we over hebben.
    Stratenmaker met een kapotte knie, maar aanwijzen kan ik als de beste. Ik teken een pad, zet de draden uit en leer je hoe zand en steen liggen moeten.
    Vijftig vierkante meter grijze tegels, dat is wat de vorige bewoner achterliet. Ik wil bijen! Wie helpt me bedenken wat waar komt en steekt mee de schop erin?
    De nieuwbouw heeft ons een zandbak met bouwpuin opgeleverd. We zijn bijna blut van de hypotheek en willen een terrasje en een borderlijn. Iemand die kan straten?
    Wij hebben een nieuwbouwwoning gekocht en achter ligt alleen klei en puin. Ons budget is op, dus we zoeken mensen die willen meedenken en meegraven.
    Wie legt mijn oprit opnieuw? De klinkers liggen er al.
    Mijn schuttingdeur is uit elkaar gevallen en twee schermen wiebelen. Samen met de buurman wil ik ze vervangen, maar hij is 80 en ik ben ook niet meer de jongste.
    Drie kuub tuinaarde moet door de steeg naar achteren
    Ik zou zo graag een kleine vijver hebben om bij te zitten. Mijn man had hem beloofd, maar hij is er niet meer. Wie graaft hem en legt de folie?
    Tegels recht leggen gevraagd, rollator blijft steeds haken op het tuinpad.
    Onze tuin loopt bij elke bui onder water. Wie weet hoe je drainage aanlegt of een grindkoffer maakt?
    Het schuurtje moet weg, het nieuwe staat in pakket op een pallet. Wie helpt een zaterdag afbreken en opbouwen?
    Een afdakje boven het terras zou mijn dochter blij maken.
    Ons terras is van hout en spekglad, ik heb al een pallet tegels gekregen via Marktplaats. Nu nog iemand die uitvlakt, zand stort en legt.
    Beschoeiing langs de sloot is verrot en de oever zakt weg
    Ik heb een heel stenen tuin, alles tegel. Ik wil gras en bloem voor mijn kinderen, maar tegels zijn zwaar. Wie helpt weghalen?
    De dubbele poort aan de oprit hangt door, de palen moeten opnieuw in beton.
    Vorige eigenaar heeft een zwembad ingegraven. Ik wil het dichtgooien met zand en er een border van maken, wie heeft een graafmachine of sterke schouders?
    Kippenhok en ren, wie timmert?
    We willen onzen hof heraanleggen met een pad in dolomiet en een terraske. Iemand die daar iets van kent om eens te komen kijken?
    Welke tuinontwerper in opleiding wil mijn kale achterplaats van vijf bij zes tekenen? Er moet een plek in voor een waslijn, een bank en schaduw.
    Hekwerk van gaas plaatsen tegen weglopende hond
    Rolstoelvriendelijk pad naar de schuur, nu zak ik met mijn wielen weg in het grind.
    Voor onze straat willen we de stoep deels opbreken voor een rij geveltuinen. Wie heeft een breekijzer en een zaterdagochtend over?
    Regenton plaatsen en de pijp doorzagen, dat durf ik niet alleen.
    Het pleintje van de basisschool wordt groen. Wij zoeken vaders, moeders en opa's om boomstammen neer te leggen, wilgenhutten te vlechten en heuvels te maken.
    Een stapelmuurtje is omgevallen, stenen van 20 kilo
    Op mijn dakterras wil ik een vlonder en plantenbakken maken, maar hoeveel kan dat dak hebben?
    Heel mijn leven in de bestrating gezeten. Mijn knieën zijn op, maar ik kan nog prima uitzetten, afreien en een jonge sterke helper vertellen hoe het moet.
    Tegel eruit, plant erin: ik sjouw mee!
    Vorig jaar heb ik mijn eigen tuin aangelegd, van puinhoop tot paradijsje. Ik vond het zo leuk dat ik het graag nog eens doe bij iemand die er zelf de kracht niet voor heeft.
    Schutting kapot gewaaid? Ik heb palen, een grondboor en een buurman die meehelpt.
    Zand, grind of grond kruien, graag als training
    Tuintekening op schaal, met zonnestand en plantenlijst. Ik studeerde landschapsarchitectuur en doe dit graag voor mensen die geen hovenier kunnen betalen.
    Vlonderplanken leggen en verzakte delen opkrikken.
    Ik bouw zitbanken, borderranden en een overkapping van tweedehands hout. U betaalt alleen schroeven en koffie.
    Ik ben metser geweest, dus een muurke of een trapke in de hof is voor mij een plezier. Breng ik mijn truweel en mijn betonmolen mee.
    Een insectvriendelijke tuin ontwerpen, dat doe ik met stokjes en touw op locatie. Daarna planten we samen de eerste struiken.
    Vijver lek? Ik zoek het gat en lijm er een stuk folie op.
    Twee broers, één kruiwagen, nul euro
    Kan stenen leggen en cement maken, twintig jaar in bouw gewerkt in Bulgarije. Ik wil graag mensen helpen in mijn straat.
    Wie zijn regenpijp wil afkoppelen kan bij mij terecht: ik zaag, plaats de ton en graaf een geultje naar het groen.
    Met een geleende minikraan haal ik stronken, oude tegels en funderingen uit.
    Onze straat heeft al zeven geveltuinen en ik heb aan allemaal meegewerkt. Uw huis kan de achtste zijn, ik weet ook hoe het met de vergunning zit.
    Speelhuisje, zandbak of boomhut? Ik timmer het en zet het stevig in de grond.
    Trapjes, keermuren, bielzen: ik hou van hoogteverschil.
    Hellingbaan van klinkers voor uw rolstoel, met opsluitband aan weerszijden. Bij mijn zwager ligt er een die al tien jaar goed blijft.
    Tuinhuis in elkaar zetten? Zaterdag kan ik.
    Leg ik graag een grasmat of een schelpenpad aan, alles behalve beton storten.
    Als vrijwilligersploeg van de woonwijk vergroenen wij elke maand een stenen voortuin. Meld je aan en wij komen met scheppen, planten en compost.
  `,
};
