import type { BranchExamples } from '../../../lexicon.js';

export const online: BranchExamples = {
  'online-regelen': `
    Afspraak bij de gemeente kan alleen nog via de website.
    Ik wil een treinkaartje kopen op de computer, maar loop vast bij het laatste scherm.
    Wie helpt mij reageren op een huurwoning op de site van de woningbouw?
    Bestellen bij een webwinkel heb ik nog nooit gedaan.
    Het patiëntenportaal van het ziekenhuis snap ik niet.
    Mijn zorgpas moet ik aanvragen op een pagina, alles in kleine lettertjes.
    Parkeervergunning verlengen, ze verwijzen steeds naar internet
    Inschrijving school kind moet op website, ik begrijp niet woorden.
    Kaartjes voor het museum met tijdslot, hoe reserveer je dat?
    Meterstanden doorgeven en energieleverancier vergelijken, wie doet dat met mij?
    Adreswijziging na mijn verhuizing overal doorvoeren.
    Wie kan iets voor me op Marktplaats zetten?
    Herhaalrecepten bestellen moet nu via een app van de huisarts.
    Ge moet tegenwoordig alles via het internet aanvragen en ik heb geen computer.
    Rijbewijs verlengen bij CBR, gezondheidsverklaring invullen op het scherm.
    OV-chipkaart stopt, ik moet een OV-pas aanvragen.
    Een hotelletje boeken zonder dat ik aan rare abonnementen vastzit.
    Mijn retour aanmelden bij de kledingwinkel kan enkel met een account.
    Wachtrij voor concertkaarten, ik ben te langzaam.
    Vaccinatie plannen via zo'n link met cijfers.
    Ik vul samen met u de webformulieren van gemeente of UWV in.
    Bestelling plaatsen bij een webshop, of weer annuleren, ik help.
    Afspraak plannen bij tandarts of rijbewijsloket, ik klik het voor u aan.
    Account aanmaken, bevestigingsmail zoeken, inloggen: stap voor stap.
    Vrijwilliger van het digitaal spreekuur komt ook aan huis.
    Reizen boeken, inchecken en boardingpass op papier, ik regel het.
    Advertentie plaatsen met mooie foto's voor uw tweedehands spullen.
    Inschrijven bij de woningcorporatie en wekelijks reageren doe ik met u.
    Energie, verzekering of internet vergelijken op vergelijkingssites.
    Uitslagen bekijken in het portaal van het ziekenhuis, ik leer het u.
    Wie niet handig is met muis en scherm, help ik aan concertkaartjes.
    Boodschappen via internet bestellen leer ik u in een uurtje.
    Taal lastig? Samen lezen wij website van gemeente in Turks en Nederlands.
    Treinabonnement wijzigen of opzeggen, ik ken het menu.
    Captcha's, uploaden, bijlagen: waar u vastloopt neem ik de muis even over.
    Parkeervergunning voor bezoek, afspraak voor een paspoort, rijbewijskeuring: alles moet via een website en na bladzij drie gooit hij me eruit. Kan er iemand naast me komen zitten?
    Bij het patiëntenportaal, de huurcommissie of het CBR, overal moet je vakjes aanvinken. Ik heb mijn hele portiek al aangemeld waar ze wezen moesten en doe dat voor u ook.
    De kinderopvang, het consultatiebureau, de school en de huisarts willen allemaal dat ik het in een portaal doe. Overal een ander, en ik raak ze kwijt. Hulp met aanmelden?
    Afspraak voor een paspoort, verhuizing doorgeven, dagopvang inschrijven: via het scherm lukt het mij vlot. Zit naast je, jij klikt en ik wijs.
    Afspraak bij de gemeente kan alleen via site, zegt de mevrouw aan de balie. Parkeervergunning ook. Ik kan de site niet lezen, dus ik sta in de rij en word weer weggestuurd.
    Huisarts-app, woonruimte zoeken, zwemles aanmelden, abonnement opzeggen: alles gaat via een scherm. Ik klik met u mee, u houdt de muis vast.
    Rijbewijs verlengen, parkeervergunning, afspraak bij het stadhuis, alles moet op de computer en ik heb er niet eens een. Aan wiens tafel mag ik eens aanschuiven?
    Formulieren op websites invullen is voor mij een spelletje. Neem uw papieren mee, ik heb twee schermen en een volle trommel koekjes.
    Afspraak in het ziekenhuis, parkeerkaart verlengen, het moet allemaal via een site en mijn hoofd kan dat na de bloeding niet meer aan.
    Wat u niet digitaal kunt of wilt: het patiëntenportaal, verlenging van uw taxipas, een adreswijziging. Ik schuif aan met mijn laptop.
    Een nieuw paspoort gaat enkel nog via een afspraak op de site, en de site wil een mailadres. Dat heb ik niet. Wie regelt dit met mij?
    Parkeervergunning voor het bezoek, grofvuil aanmelden, verhuizing doorgeven: alles zit achter een scherm. Ik klik het met u door in het wijkgebouw.
    Sinds mijn vrouw er niet meer is ben ik degene die de kaartjes moet bestellen. Gisteren heb ik een uur geprobeerd twee plaatsen voor het theater te krijgen en toen was ik uit de tijd.
    De woningbouw neemt geen papieren formulieren meer aan. Zonder computer kan ik een lekkage niet eens melden, wie doet dat met mij?
    Paspoort verlengen: alleen op afspraak, alleen via de site.
    Wie kan voor mij een Vinted-account maken en de eerste jurk erop zetten?
    Reisverzekering afsluiten, stoel kiezen, bagage bijboeken, ik raak de draad kwijt.
    Mijn kind aanmelden bij school gaat met portaal en bijlagen. Ik heb foto van papieren maar weet niet hoe sturen.
    Zorgverzekering overstappen voor 1 januari, met die vergelijkers zie ik het bos niet meer
    Een afspraak bij het ziekenhuis verzetten moet in een app. Bellen? Wachtrij van een uur.
    Kunt u mij leren hoe ik mijn supermarkt bestelling op het scherm doe?
    Dakpan stuk, melden bij de opstalverzekering via een webformulier.
    Abonnement op een tijdschrift opzeggen, ze verstoppen dat knopje.
    Gemeentelijke belasting bezwaar maken kan digitaal, zegt de brief, maar ik heb geen idee.
    Voor het stadion moet je eerst een clubcard en dan een mobiel ticket. Ik wil gewoon naar de wedstrijd.
    Camping reserveren voor de zomer, formulier blijft zeggen dat mijn postcode niet klopt.
    Mijn ouders krijgen een bevestigingsmail nooit en dus komen ze nergens in.
    Grofvuil laten ophalen gaat via een afspraak op internet.
    Mijn treinabonnement, mijn parkeren, mijn bibliotheek: alles wil een account.
    Ge moet tegenwoordig zelfs voor 't containerpark op het internet reserveren.
    Tweedehands fiets te koop zetten, wie maakt de foto's en de tekst?
    Vroeger werkte ik op een reisbureau. Voor u zoek ik de treinreis, het hotel en de kaartjes uit, en we rekenen samen af op uw scherm.
    Formulier op een website? Ik lees het voor, u antwoordt, ik tik.
    Digitaal niet handig en toch naar dat concert? Ik zit klaar als de verkoop begint.
    Bestellen, betalen, volgen, retour sturen: ik doe een hele aankoop met u door.
    Huis zoeken op alle huursites, ik maak een profiel en leer u reageren.
    Iedere woensdag in de bieb: loop binnen met uw brief waar 'regel het online' op staat.
    Uw afspraak voor rijbewijs, vaccinatie of bloedprikken plan ik via de site in.
    Kleding te veel? Ik zet het voor u op Vinted of Marktplaats en u krijgt de opbrengst.
    Uw medisch dossier, uitslagen en vragen aan de huisarts, ik leer u hoe het portaal werkt.
    Verhuisd? We wijzigen overal uw adres, van krant tot energiebedrijf.
    In het Farsi of Dari ik kan helpen met Nederlandse websites.
    Inschrijven voor sportclub, cursus of zwemles van de kinderen, ook als er tien velden verplicht zijn.
    Storing melden, klacht indienen, chatten met een robot: ik heb het geduld.
    OV-reis plannen, e-ticket op papier, korting erbij, in een half uurtje geregeld.
    Samen kijken we welke stroomleverancier goedkoper is en regelen de overstap.
    Alles moet via internet en ik heb het niet.
    Wie klikt er met mij door zo'n reserveringspagina heen?
    U zegt wat, ik zoek de goede site.
    Kaartjes, afspraken, bestellingen, samen komt het voor elkaar.
    Afspraak voor het paspoort, parkeervergunning, verhuizing doorgeven: ik doe dat de hele dag voor mijn baas. Met u erbij, op úw computer, na zessen.
    Voor mijn taxipas moet ik van alles uploaden op een site, pasfoto, keuring, verklaring van gedrag, en na drie schermen gooit hij me eruit. Achter het stuur ben ik slimmer.
    Aanmelden voor de basisschool kan alleen op een website met bijlagen, ik heb alleen een mobieltje en begrijp de helft.
    Afspraak bij het stadhuis, verhuizing doorgeven, parkeervergunning: op mijn laptop klikken we het er samen doorheen.
    Afspraak bij de gemeente, parkeerplek aanmelden, zorgportaal in: alles moet tegenwoordig via een scherm. Dinsdags zit ik ervoor in de bieb, schuif aan.
    Een afspraak bij de huisarts: app. Paspoort: website. Parkeren voor bezoek: app. Ik mag niet meer bellen! Wie komt eens met mij door al die portalen?
    voor de kaartjes van de dierentuin moet je een tijdslot boeken via internet ik weet niet wat dat is en de kleinkinderen komen dinsdag
  `,
  digid: `
    Ik ben mijn DigiD-wachtwoord vergeten en krijg geen sms'je.
    Wie helpt met activeren, de brief met de code ligt hier al weken?
    De app wil mijn paspoort scannen, maar dat lukt niet.
    Inloggen bij Mijn Overheid, ik kom er niet in.
    Nieuwe telefoon en nu werkt mijn digitale inlog van de overheid niet meer.
    Ik wil mijn dochter machtigen om voor mij in te loggen.
    Koppelcode, pincode, controle met ID, ik word er tureluurs van
    Eerste keer DigiD aanvragen, ik ben net in Nederland met BSN.
    Op belastingdienst punt nl vraagt hij om een app die ik niet heb.
    Berichtenbox vol brieven van het SVB, ik kan ze niet openen.
    Mijn account is geblokkeerd na drie keer verkeerd invullen.
    Wie weet hoe het moet zonder smartphone, met sms of telefoon gesproken?
    Toeslagen aanvragen kan niet zolang ik geen inlogcode heb.
    Mijn vader van 86 heeft geen mobieltje met NFC voor de ID-check.
    Met itsme of eID aanmelden bij de overheid, ik krijg het niet gedaan.
    De cijfers van de sms komen pas als de tijd voorbij is.
    Mijn moeder is overleden, hoe trek ik haar inlog in?
    Ik moet opeens inloggen met een hoger niveau, wat bedoelen ze?
    Kind wordt 14 en heeft nu zelf zo'n code nodig.
    Vanuit mijn scootmobiel naar het gemeentehuis voor een herstelcode, kan dat thuis?
    Ik help uw DigiD aanvragen en de brief met activeringscode verwerken.
    App installeren, identiteitskaart tegen de telefoon houden, klaar.
    Machtiging regelen zodat uw zoon namens u bij de overheid kan inloggen.
    Geblokkeerd of verlopen? Samen vragen we een nieuwe aan.
    Oud-baliemedewerker gemeente loodst u door Mijn Overheid.
    Uw gegevens blijven van u: ik kijk weg als u de pincode intikt.
    Van oude naar nieuwe telefoon, ook de overheidsapp zet ik goed over.
    Ik heb een telefoon met NFC waarmee we uw ID-check kunnen doen.
    Berichtenbox openen en post van Belastingdienst en SVB lezen, ik leer het u.
    In Arabisch of Engels ik leg uit wat DigiD is en hoe je gebruikt.
    Inlogproblemen bij UWV of pensioenfonds? Ik kom langs.
    Vijfcijferige code kiezen en onthouden, met een ezelsbruggetje.
    Samen een nieuw wachtwoord bedenken met hoofdletter, cijfer en teken.
    Met rijbewijs of paspoort tegen de achterkant van het mobieltje, ik weet precies waar.
    Machtigingscode aangevraagd? Ik verzilver hem met u en uw mantelzorger.
    Aanmelden met itsme en kaartlezer, ik toon u hoe ge dat doet.
    Nou mot ik voor me AOW-brief inloggen met zo'n app en die wil me paspoort besnuffelen met die telefoon. Dat wil niet. Kan iemand dat bij mij in Charlois effe regelen?
    Als gepensioneerd ambtenaar van burgerzaken heb ik honderden ouderen door het aanvragen van hun inlogcode heen geholpen, met sms en al. Uw wachtwoord tikt u zelf in, ik kijk de andere kant op.
    Mijn code is verlopen en zonder die toegang kan ik nergens in, zelfs niet bij de kinderbijslag. Ik moet een app koppelen met mijn paspoort en het lukt me niet.
    Aanvragen, activeren met de brief, sms-controle erop, machtigen voor je moeder: ik heb het voor de hele familie gedaan en ken de foutmeldingen.
    Code per brief kwijt, wachtwoord vergeten, en app vraagt of ik met paspoort tegen telefoon wil. Alles zit achter dat ene poortje en ik sta buiten.
    Voor wie dat oranje blokje een draak vindt: ik help het aanvragen, de app erop zetten en een wachtwoord kiezen dat u onthoudt. Ik kijk weg bij het typen.
    De app moet mijn paspoort "scannen", maar ik hou het tegen alle kanten van de telefoon en er gebeurt niets. Zonder kom ik niet bij mijn ziekenhuisuitslag.
    Activeringscode, sms-controle, dat blokje met de pincode van vijf cijfers: ik doe het geduldig met u samen. U typt, ik kijk de andere kant op.
    De code komt per sms binnen, maar ik ben doofblind en mijn begeleider mag dat niet doen. Hoe log ik in bij de overheid?
    Machtiging regelen zodat uw dochter voor u kan inloggen met haar eigen DigiD, ik heb dat bij mijn vader gedaan en ken de stapjes.
    Mijn code is verlopen, de nieuwe kwam per brief en daarna moest er een app bij. Ik ben de draad kwijt en kan niks meer inzien.
    Bibliotheek, vrijdagmorgen: ik zit daar naast u terwijl u inlogt bij de overheid. Uw wachtwoord typt u zelf, ik kijk het plafond in.
    Ik moest voor mijn huurtoeslag inloggen en toen bleek dat mijn DigiD na drie jaar niet gebruiken was vervallen. Nu ligt er een brief met een code en begrijp ik niet wat de volgende stap is.
    Mijn rijbewijs ligt plat op tafel, telefoon erbovenop, en toch zegt de app dat hij de chip niet vindt. Wie heeft dat wel eens voor elkaar gekregen?
    Wachtwoord kwijt van de overheid.
    Vader (89) heeft geen smartphone en moet toch inloggen bij het pensioenfonds, kan dat met een brief?
    Vluchteling met nieuw BSN, ik wil maken DigiD voor zorgtoeslag. Alles is voor mij nieuw.
    Toestel in het water gevallen, dus de inlogapp ook
    Voor mijn dementerende moeder wil ik gemachtigd worden om haar overheidspost te lezen.
    Mijn telefoonnummer is veranderd en de code gaat naar het oude.
    Ik had het op een papiertje staan, gebruikersnaam en al. Bij de verhuizing is het weg.
    Het ziekenhuis wil dat ik me met mijn identiteit aanmeld, ik dacht dat dat alleen voor de belasting was.
    Pincode van vijf cijfers drie keer fout, app weg.
    Uit het buitenland teruggekomen en nog een oude inlog met een Duits mobiel nummer.
    Mijn kleindochter wordt achttien en moet studiefinanciering aanvragen bij DUO, maar heeft geen inlog.
    In de Berichtenbox staat iets van de RDW, hoe kom ik daarbij?
    De activeringscode verloopt vrijdag.
    Kan ik bij de bibliotheek hulp krijgen om die app erop te zetten, of komt er iemand langs?
    Ik vertrouw het niet: ze vragen een kopie van mijn ID via een app. Hoort dat zo?
    Met mijn eID-kaart en lezer geraak ik niet op Tax-on-web, en ook MyMinfin blijft draaien.
    De QR-code op de computer moet ik scannen, maar de app zegt dat hij verouderd is.
    Als vrijwilliger in het Informatiepunt Digitale Overheid help ik dagelijks mensen aan een werkende inlog. Wie niet naar de bieb kan komen, bezoek ik thuis.
    Papiertje met de code, telefoon en ID-bewijs op tafel, en in twintig minuten is uw DigiD klaar.
    Nieuwe mobiel? De app van de overheid moet opnieuw gekoppeld, dat doe ik met u.
    Ik help mantelzorgers een machtiging aan te vragen voor hun ouders.
    Uw wachtwoord tikt u zelf in, ik draai me om.
    Zonder smartphone kan het ook: ik regel met u inloggen met sms of gesproken code.
    Ik heb veel nieuwkomers geholpen met hun eerste inlog bij gemeente en Toeslagen.
    Post van overheid digitaal lezen of juist weer op papier krijgen, zeg wat u wilt.
    Chip uitlezen lukt niet? Mijn telefoon pakt hem wel.
    MijnOverheid, MijnUWV, Mijn Toeslagen: één sleutel voor alles, en ik leg uit hoe.
    Opa's en oma's in ons complex krijgen van mij hulp bij de activatie.
    Verlopen of geblokkeerd, ik vraag met u een herstelcode aan bij de balie.
    Itsme, token of eID, ik leg het u op uw gemak uit.
    Geduldige buurvrouw loopt alle schermpjes met je door tot er staat: u bent ingelogd.
    Inloggen lukt niet, de brief is zoek.
    Wie helpt oma aan haar eerste overheidscode?
    Activeringscode in huis? Ik kom erbij zitten.
    Van aanvraag tot eerste keer inloggen.
    Op het spreekuur in de bieb zag ik elke week dezelfde paniek over die code. Bij u thuis gaat het rustiger: gebruikersnaam, controle, sms erop, klaar.
    Om de erfenis aan te geven moet ik inloggen met dat ding van de overheid, en de brief met de code is verlopen.
    Met een nieuwe mobiel moet je de app van de overheid weer koppelen. Ik zit erbij, jij tikt zelf je pincode, ik kijk weg.
    Sms-code, app, kopie paspoort scannen... Ik doe het elke week met iemand. U houdt uw eigen wachtwoord en toetst zelf, ik wijs.
    Inloggen bij de overheid maakt veel oudere landgenoten bang. Ik spreek Berbers en loop met u stap voor stap door het aanvragen van die code.
    Ze sturen mij een code per brief die drie weken geldig is. Die drie weken zijn nu twee keer voorbij. Ik kom gewoon niet binnen bij Mijn Overheid.
    Moeder moet inloggen om haar pensioen te zien, heeft geen smartphone, en sms schaffen ze af. Ik ben zelf ook digibeet. Wie machtigt mij voor haar, met die app?
  `,
  'bankzaken-online': `
    Mijn bankkantoor is dicht en ik moet nu alles met de app doen.
    Wie leert mij geld overmaken zonder acceptgiro?
    De bankscanner geeft foutmelding en ik kan geen rekening betalen.
    Ik wil mijn saldo zelf kunnen zien.
    Een Tikkie betalen, ik durf niet op die link te drukken.
    iDEAL, wat is dat en hoe werkt het?
    Nieuwe pas activeren en de pincode instellen
    Automatische incasso terugboeken, waar zit dat knopje?
    Mijn man deed altijd de betalingen op de computer, nu moet ik het leren.
    De identifier of e.dentifier is kapot, wat nu?
    Spaargeld van de ene naar de andere rekening schuiven, ik ben bang voor nullen te veel.
    Ik wil geld sturen naar mijn moeder in Marokko met app, wie laat zien?
    Rekeningafschriften komen niet meer op papier, hoe download ik ze?
    Bankapp vraagt gezichtsherkenning en mijn mobiel is te oud.
    Overschrijvingen doen via de computer, ge moet daar zo'n kaartlezerke voor hebben.
    Daglimiet verhogen voor een aankoop, het lukt me niet.
    Contant pinnen kan in ons dorp niet meer, ik moet leren betalen met mijn toestel.
    Mijn pas is ingeslikt en ik weet niet hoe ik een nieuwe bestel.
    Kleinkind zakgeld overmaken op zijn jongerenrekening, maar hoe?
    De website logt me er steeds uit voordat ik op verzenden heb gedrukt.
    Oud-bankmedewerker leert u rustig en veilig internetbankieren.
    Ik laat zien hoe u saldo bekijkt, betaalt en een spaarpotje maakt.
    Bankapp op uw telefoon zetten, u tikt zelf uw code in.
    Tikkies sturen en ontvangen, we oefenen met een cent.
    QR-code op een factuur scannen en betalen, ik leer het in vijf minuten.
    Periodieke overboeking voor de huur instellen, daarna hoeft u er niet meer aan te denken.
    Ik zit naast u maar blijf van de knoppen af, het zijn uw centen.
    Incasso's nakijken en vreemde afschrijvingen storneren doen we samen.
    Contactloos betalen met de mobiel? Ik leg het uit.
    Overstappen naar een andere bank met de overstapservice, ik loop het met u door.
    IBAN, betaalkenmerk, omschrijving: na een uurtje met mij is het geen geheimtaal meer.
    Jaaroverzichten en afschriften downloaden en netjes opslaan.
    Geld terugvragen na een etentje met zo'n betaalverzoek, ik doe het voor.
    Gezamenlijke rekening of volmacht aanvragen, ik help met de schermpjes.
    Adresboekje met vaste rekeningnummers maken, dan vergist u zich niet.
    Meldingen aanzetten zodat u ziet wanneer het AOW binnen is.
    Het filiaal is weg, de overschrijvingskaarten zijn afgeschaft, en nu moet ik met een scanner en kleurtjes de huur betalen. Graag iemand die het voordoet zonder aan mijn pas te komen.
    Dertig jaar achter het loket van de Raiffeisenbank gestaan. Nu leer ik leeftijdgenoten overmaken en saldo bekijken op het scherm. Uw code wil ik nooit weten.
    Mijn man deed altijd de overschrijvingen en nu staat die bank in de telefoon. Alimentatie, huur, energie, ik durf niet op bevestigen te drukken.
    Ik laat zien hoe je automatisch betaalt, een spaarpotje maakt en een tikkie leest, ook aan een student die voor het eerst zelf zijn huur doet. Jouw pas blijft in jouw hand.
    Ons bankkantoor is nu een bubbelthee. De huur deed ik altijd met een formuliertje. Wie doet mij voor hoe ik met dat rekenmachientje en kaart zelf geld overmaak?
    Saldo kijken, iDEAL, een tikkie sturen zonder zweet: ik oefen het net zo lang met je op je eigen telefoon tot het saai wordt. Pincode blijft van jou.
    Het kantoor in ons dorp is dicht en nu moet ik overmaken met zo'n scannertje met een kleurenvierkantje. Ik ben 86 en heb altijd met acceptgiro's gewerkt.
    Heb jaren achter een bankloket gezeten. Ik leg u rustig uit hoe u zelf thuis een rekening betaalt, en kom gerust vijf keer terug als dat nodig is.
    Het filiaal is dicht, mijn man deed de betalingen en het lezertje geeft steeds foutmelding. Ik ben drie weken weduwe en de huur moet eruit.
    Oud-kassier van de spaarbank leert u overschrijven op de tablet. U toetst, ik kijk de andere kant op bij de pincode.
    Het filiaal in het dorp is weg en de acceptgiro ook. Hoe maak ik nu mijn kerkbijdrage over met dat apparaatje?
    'k Èn m'n moeder geleerd om d'r saldo te kieken en te betalen op de tablet, dan lukt het joe ok. Geduld genoeg.
    Mijn man deed vijftig jaar het geld. Nu krijg ik rekeningen van de notaris en de uitvaart, en ik weet niet hoe ik via de computer iets overmaak.
    Sinds de bank uit ons dorp weg is zou ik alles met mijn telefoon moeten doen. Kan iemand rustig uitleggen hoe ik veilig mijn uitgaven bekijk, zonder dat ik iets fout druk?
    Hoe betaal je met een QR-code?
    Mijn dochter stuurt een betaalverzoek voor het cadeau van oma en ik durf niet.
    Bankpas en random reader liggen hier, nu de uitleg nog.
    Ik heb per ongeluk honderd euro naar een vreemde overgemaakt
    Geldmaat is opgeheven en de pinpas hapert. Contant kan ik nergens meer aan komen.
    Tegenwoordig krijg je geen afschriften meer thuis, wie zet ze voor mij weer op papier?
    Ik wil rekening openen voor mijn kind, bank zegt alleen in app met selfie.
    Als penningmeester van de klaverjasclub moet ik twintig mensen contributie laten betalen, met tikkies of zoiets.
    Er staat 'transactie geweigerd' en ik weet dat er geld op staat.
    Donatie stopzetten aan een goed doel, elke maand gaat er een tientje af.
    Vaste lasten automatisch laten betalen, hoe stel ik dat in?
    Mijn vingerafdruk werkt niet in de app, versleten handen van een metselaar.
    Voor mijn spaarrekening moet ik tegenwoordig een dag van tevoren iets aanvragen op het scherm.
    Betalen in de supermarkt met de telefoon ziet er handig uit, maar ik ben bang dat het zomaar gebeurt.
    Overschrijving naar Suriname, met IBAN en BIC, wie is daar wegwijs in?
    Ik kan niet meer zelfbankieren, mijn bankkantoor in het dorp is toe.
    Mijn paypal vraagt om iets te bevestigen, ik heb alleen maar een boek gekocht.
    Veertig jaar zat ik achter het loket van een spaarbank. Mensen die nu voor een dichte deur staan help ik met veel plezier aan de keukentafel op weg met internetbankieren.
    U houdt uw pas en pincode zelf, ik wijs alleen de knoppen aan.
    We maken samen een cent over naar mij en ik stuur hem terug, net zo lang tot het went.
    Acceptgiro's bestaan niet meer, dus ik leer u het alternatief.
    Bij welke bank u ook zit, ik heb de meeste apps al eens gezien en ken de schermen.
    Spaarpotjes maken, overzicht per maand, weten wat u kunt uitgeven: dat kan in de app.
    Nieuw toestel? De bankapp moet opnieuw geactiveerd, met selfie en pas. Ik ben erbij.
    Te hoge afschrijving? Binnen acht weken terug te halen, ik laat zien hoe.
    Voor slechtzienden zet ik bankieren met stem en grote cijfers aan.
    Betaalverzoek versturen na de lunch met vriendinnen? Ik leer het u aan tafel.
    De kaartlezer, de scanner, de identifier, allemaal hebben ze hun kuren en ik ken ze.
    Ik help om een volmacht te regelen zodat uw dochter mee kan kijken op de rekening.
    Limieten lager zetten en pas blokkeren als u hem kwijt bent, dat oefenen we.
    Ik toon u hoe ge uw facturen betaalt via den app en hoe ge ziet of uw pensioen gestort is.
    Saldo kijken, meer wil ik niet kunnen.
    Ik mis de overschrijvingskaarten van vroeger.
    Overmaken leren zonder zweethanden.
    Rekeningen betalen via het scherm, u tikt en ik kijk mee.
    Onze bank doekt het kantoor op en nu moet alles met zo'n kastje en een app. Ik rij een bus van achttien meter, maar hier kom ik niet doorheen.
    Achttien jaar zat ik achter het loket, toen ging dat dicht. Overschrijven, limiet aanpassen, scannertje gebruiken: u doet het, ik kijk bij het intikken de andere kant op.
    Mijn filiaal sluit voor Nieuwjaar, de man deed alle overschrijvingen en die ligt nu op het kerkhof. Ik durf geen knop aan te raken.
    Met een oefenrekening laat ik u zien hoe u de huur overmaakt en uw saldo ziet. Ik vraag nooit naar een code.
    Het filiaal is dicht, ik ben open. Als voormalig baliemedewerkster leer ik u overmaken met de app, en kijk ik weg bij de cijfers.
    Kastje, pasje, code. We oefenen eerst met één cent naar mij, daarna durft u de huur ook vanaf de stoel te betalen.
    Het filiaal is gesloten, het kastje is vervangen door een app, en overschrijven doe ik nog met de acceptgiro die niet meer bestaat. Schandalig! Hoe betaal ik nu de huur?
    Ik durf niet op 'akkoord' te drukken. Straks is al mijn geld naar een vreemde. Wie zit er de eerste keren naast me, zonder naar mijn pincode te kijken?
  `,
};
