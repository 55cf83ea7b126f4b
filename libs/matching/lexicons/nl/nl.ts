import type { Lexicon } from '../../lexicon.js';
import { care } from './care.js';
import { children } from './children.js';
import { digital } from './digital.js';
import { examples } from './examples/examples.js';
import { smallTalk } from './examples/small-talk.js';
import { food } from './food.js';
import { garden } from './garden.js';
import { house } from './house.js';
import { leisure } from './leisure.js';
import { lookalikes } from './lookalikes.js';
import { mobility } from './mobility.js';
import { papers } from './papers.js';
import { pets } from './pets.js';
import { together } from './together.js';

/** Dutch, in everyday words, plain words, learners' words and the words of coordinators. Data only; see `Lexicon`. */
export const dutch: Lexicon = {
  language: 'nl',
  cues: {
    ...food,
    ...house,
    ...garden,
    ...pets,
    ...mobility,
    ...together,
    ...leisure,
    ...papers,
    ...digital,
    ...children,
    ...care,
  },
  examples,
  smallTalk,
  lookalikes,
  kindsOf: {
    hond: 'puppy pup puppie teckel labrador herder herdershond viervoeter bouvier spaniel terrier poedel chihuahua beagle retriever boxer bulldog mopshond asielhond blindengeleidehond',
    kat: 'poes kater kitten siamees poezenbeest asielkat',
    konijn: 'dwergkonijn fret marmot chinchilla gerbil',
    vogel: 'parkiet kanarie papegaai valkparkiet',
    supermarkt: 'appie lidl aldi jumbo dirk hoogvliet vomar spar picnic dekamarkt boni poiesz nettorama makro ekoplaza',
    auto: 'wagen personenauto autootje',
    kind: 'zoontje dochtertje kleuter peuter kleinkind tweeling dreumes kids kindje kleintje kleinkinderen kleinzoon kleindochter',
    telefoon: 'mobiel smartphone iphone gsm mobieltje samsung',
    computer: 'laptop pc macbook chromebook notebook',
    dokter:
      'huisarts arts specialist cardioloog oogarts internist neuroloog dermatoloog tandarts uroloog chirurg longarts reumatoloog kno-arts psychiater gynaecoloog orthopeed',
    ziekenhuis: 'amc vumc olvg umc lumc poli polikliniek kliniek gasthuis',
    kast: 'dressoir ladekast buffetkast commode wandkast linnenkast kledingkast',
    bank: 'bankstel hoekbank slaapbank sofa',
    plant: 'orchidee ficus cactus kamerplant geranium hortensia varen',
    rolstoel: 'duwstoel',
    fiets: 'rijwiel tweewieler omafiets ebike racefiets bakfiets driewieler',
    broek: 'spijkerbroek pantalon jeans',
    gereedschap: 'boormachine schroefmachine decoupeerzaag schuurmachine',
    gemeente: 'stadhuis gemeentehuis stadsdeel',
    verpleeghuis: 'verzorgingshuis verzorgingstehuis bejaardenhuis zorgcentrum woonzorgcentrum zorginstelling bejaardentehuis',
  },
  asks: 'gezocht, zoekt, gezocht voor, gevraagd, wie kan, wie wil, wie helpt, wie heeft, wie weet, wie haalt, wie brengt, wie doet, wie gaat, wie komt, wie leert, wie maakt, wie kent, wie past, wie geeft, wie laat, wie rijdt, wie neemt, wie zou, ik zoek, zoek ik, zoek een, zoek iemand, zoeken iemand, zoeken een, wij zoeken, we zoeken, op zoek naar, zoekt hulp, zoekt een, zoekt iemand, nodig, hulp nodig bij mijn, kan iemand, wil iemand, wie van jullie, is er iemand, heeft iemand, heb hulp nodig, hulp gevraagd, zoek hulp, help mij, helpen mij, mij helpen, lukt mij niet, lukt niet meer, lukt niet, ik kan niet meer, kan niet meer zelf, kan zelf niet, kan ik niet meer, kan ik zelf niet, weet niet hoe, kom er niet uit, begrijp het niet, snap het niet, mijn moeder zoekt, mijn vader zoekt, zou graag willen leren, ik wil leren, wil graag leren, wil leren, ik wil graag leren, leren van iemand, te leen gevraagd',
  offers:
    'ik bied, wij bieden, bieden wij, bied ik, bied aan, aangeboden, ik help graag, help graag, help u graag, help je graag, ik kan u, ik kan je, kan ik u, kan ik je, ik wil graag helpen, wil ik graag, kom bij u, kom bij je, kom graag langs, kom ik graag, voor u doen, voor je doen, doe ik, ik doe graag, ik ga graag, ik heb tijd, ik heb wat tijd, heb ik tijd, tijd over, wil graag iets doen, u kunt mij, je kunt mij, bel mij gerust, bel gerust, mag bij mij, kan bij mij, kunt bij mij, bij mij terecht, beschikbaar, loop graag, ik neem graag, neem ik, ik rijd u, ik rijd je, ik rij u, ik leer u, ik leer je, leer ik, help anderen, mensen helpen, help mensen, ik geef, geef ik, met plezier, graag gedaan, staat klaar, sta klaar, sta voor u klaar, sta voor je klaar, ervaring met, ik ben goed in, ben ik goed in, ik ben handig, ik ga met u mee, ga met je mee, ik kom, kom ik, ik maak graag, ik heb een auto, kan wel, kan goed, kan ik wel, voor anderen, vraag het mij, vraag het me, vraag maar, wij helpen, we helpen, vrijwilliger bij, vrijwilligers helpen, welkom, doe ik graag, graag help ik, ik leen, leen ik, mag je lenen, mag u lenen, te leen, uit te lenen',
  invites:
    'zoekt u, zoek je, zoek jij, zoeken jullie, zoekt u iemand, heeft u hulp nodig, heb je hulp nodig, hulp nodig, iets nodig, heb jij, heeft u, heb je, kunt u, kun je, lukt het niet, lukt het u niet, lukt het je niet, wilt u, wil je, wil jij, wie kan ik, wie mag ik, wie heeft er hulp, wie heeft hulp, wie heeft er iemand nodig, wie heeft mij nodig, wie kan mijn hulp, kan ik iemand, kan ik iets, weet u niet, weet je niet, bent u, ben je, ga je, gaat u, moet u, moet je, komt u, kom je er niet uit, komt u er niet uit, wie wil er leren, wie wil er nederlands, heeft u iemand nodig, iemand nodig, wie gaat er mee, wie gaat mee, wie wil mee, wie wil er mee, wie doet mee, wie eet er mee, wie eet mee, wie schuift aan, wie heeft zin, loopt u vast, loop je vast, geen tijd, u zoekt, je zoekt, zo nodig, indien nodig, waar nodig, als het nodig is, wanneer het nodig is',
  goods:
    'te koop, gratis af te halen, gratis afhalen, gratis ophalen, gratis op te halen, gratis mee te nemen, weg te geven, gratis weg, geef ik weg, wegens overcompleet, overcompleet, wegens verhuizing, tegen elk aannemelijk bod, vraagprijs, vaste prijs, ruilen tegen, te huur, te ruil, moet weg, mag weg, zelf ophalen, zelf afhalen, ophalen kan in, af te halen, afhalen in, op te halen, zo goed als nieuw, zgan, in goede staat, goede staat, nette staat, weinig gebruikt, nog in doos, in doos, nieuw in verpakking, bieden vanaf, bod, tweedehands, eerste die komt, wie het eerst komt, mee te nemen, kan weg, alleen afhalen, over van, nog werkend, lichte gebruikssporen, maat, over voor een liefhebber, weggeven, te geef, nooit gedragen, nooit gebruikt, bijna nieuw, zelf komen halen, keer gebruikt, compleet met, ter overname, over te nemen, gratis voor wie, voor de liefhebber',
  goodsHints:
    'ophalen, afhalen, ruilen, ruil, gebruikt, gebruikte, ongebruikt, bijna nieuw, maat, gedragen, te geef, stuks, werkt nog, doet het nog, origineel, compleet, kleur, merk, hele verzameling, partij, zak, doos, set, stel, moet nog, vintage, antiek',
  goodsEnds: 'over, gratis, nieuw',
  persons: 'ik, wij, we, ikzelf, u, je, jij, jou, jullie, uw, jouw, help, helpen, helpt',
  paid: 'vacature, salaris, uurloon, per uur betaald, betaalde baan, cursusgeld, lesgeld, tarief, tarieven, uurtarief, euro per uur, per uur, kvk, btw, offerte, vrijblijvende offerte, bedrijf, ons bedrijf, salon, praktijk, proefles, inschrijfgeld, per les, korting, actieprijs, abonnement, strippenkaart, professioneel, professionele, gediplomeerd, vakkundig, boek nu, afspraak via de website, contributie, klanten, erkend, per behandeling, per maand betaald, dienstverband, betaald werk, betaalde kracht, all in, voorrijkosten, scherpe prijzen',
  lost: 'gevonden voorwerp, gevonden voorwerpen, verloren voorwerp, vermist, kwijtgeraakt, weggelopen, beloning, wie heeft gezien, gestolen',
  lacks: 'heb, heeft, hebben, hebt, kan, kunnen, kunt, kon, durf, durft, durven, mag, ken, nog, lukt, weet, krijg, krijgt, is',
  negations: 'geen, behalve, zonder, uitgezonderd, nooit',
  exclusions:
    'geen, niet met, niet voor, niet bij, niet in, niet aan, niet op, niet naar, behalve, uitgezonderd, liever geen, allergisch voor, bang voor, bang van, niets met, kan niet, doe niet, liever niet',
  only: 'alleen, uitsluitend, enkel, slechts, alleen maar',
  times: {
    morning: 'ochtend, ochtends, ochtenden, morgens, voormiddag, zaterdagochtend, zondagochtend',
    afternoon: 'middag, middags, middagen, namiddag, woensdagmiddag, zondagmiddag',
    evening: 'avond, avonds, avonden, savonds, vrijdagavond',
    night: 'nacht, nachts, nachten',
    weekday:
      'maandag, dinsdag, woensdag, donderdag, vrijdag, doordeweeks, werkdagen, werkdag, maandags, dinsdags, woensdags, donderdags, vrijdags',
    weekend: 'weekend, weekenden, weekeinde, zaterdag, zaterdags, zondag, zondags',
  },
  women:
    'alleen vrouwen, alleen voor vrouwen, liefst vrouw, liefst een vrouw, liever een vrouw, vrouw gezocht, een vrouw zijn, alleen dames, voor vrouwen, voor dames, vrouwelijke, vrouwen onder elkaar, van vrouw tot vrouw, door een vrouw, graag een vrouw, geen mannen, geen man',
  men: 'alleen mannen, alleen voor mannen, liefst een man, liever een man, mannelijke, voor mannen, mannen onder elkaar, graag een man, geen vrouwen',
  isWoman: 'ik ben een vrouw, vrouw van, als vrouw, moeder van, ik ben moeder, gepensioneerde juf, oma van',
  isMan: 'ik ben een man, man van, als man, vader van, ik ben vader, opa van, mannen van, twee broers, klusopa, handige man',
  helpHeads:
    'hulp, werk, werkzaamheden, klus, klusje, maatje, maat, buddy, oppas, service, dienst, onderhoud, vrijwilliger, begeleiding, begeleider, lijst, vragen, uurtje, middag, ochtend, avond, groep, club, coach, les, problemen, probleem, ondersteuning, helper, vriend, taak, partner, cursus, spreekuur, team, vriendin, assistent, assistentie, project, bezoek, ervaring, advies, dag',
  particles:
    'uit, op, mee, voor, af, aan, weg, in, terug, langs, schoon, klaar, bij, om, rond, thuis, over, na, samen, door, los, vast',
  common:
    'aan al alle alleen allemaal als altijd andere anders ben bent beetje beste bij buurt buren buurman buurvrouw daar dag dagen dan dat de deze die dit doe doen doet door dus een eens elke en er ergens even gaan gaat ga geen geven goed graag groot had heb hebben heeft heel heet hele helpen helpt het hier hij hoe hun huis iemand iets ik in is ja jaar je jij jong jou jouw jullie kan kom komen komt kon kun kunnen kunt kwam laatste leuk lief liefst mag maar maand man me meer meest mensen met mij mijn misschien moet moeten mogen morgen na naar nee niet nieuw nieuwe niks nog nodig nou nu of ok om omdat onder ons onze ook oud oude over paar per samen sinds soms staan te tegen tijd toch toe tot tussen twee tijdens u uit uur uw vaak van vandaag veel verder vind voor vrouw vroeg waar wanneer want was wat we week weekend weer wel welke werken wie wij wil willen woon wonen woont woonachtig wordt worden zal ze zeer zelf zich zie zij zijn zin zo zoek zoeken zoekt zou zonder gezocht maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ochtend middag avond kopen leven leden leren kennen laten maken zetten zitten liggen geld kleur klein weken weten werd steeds vooral vrij vrije lang lange langer hallo groet groeten dank alvast bedankt gezond mooi mooie hand handen hart leuke kleine grote gratis bieden bied zoekt zoeken kunt wilt zult zullen zit zitten ging gingen deed wist weet weten net echt allebei tegelijk buiten binnen steeds eigen eigenlijk gewoon zodat omdat dus toen dan tegen bijna nooit iedereen niemand ander nogal erg druk snel langzaam makkelijk moeilijk zwaar rustig lekker prima fijn fijne ervaring plezier tijdje uurtje keer keren elk ieder iedere volgende vorige eerste tweede laatst laat laatste dood donker stap half halfuur straks graag lastig blij vieren sinds plek plekje plaats iedereen gewone leuks anders vooral vlakbij dichtbij ongeveer',
  ordinary:
    'manier manieren zomaar jammer stierf blijkt blijken ogenblik ogenblikje keuze keuzes spijt best geloven gelooft geloof waarheid liet lieten reden redenen wakker vooruit liever gisteren afgelopen leek beide beiden voorstellen voorstel voorgesteld bestaat bestaan bestond raad dame dames rijk rijke wedstrijd stelen stel zaten ontslagen overleven overleefd feit feiten monster vlees strijd gevoel gevoelens rechts links toestemming controleren schoot verbergen taak taken leider vergeef vergeven vrijheid burgemeester officier verborgen afgesproken afspreken spreken rook roken wellicht doelwit sterker belang belangrijk bijvoorbeeld saai officieel opgesloten omstandigheden raden juffrouw eenheid reet verbonden graf wetenschap schepen snelheid goden verslagen dichter donder gemeenschap lijf sprake dekking verkracht ontspannen mogelijkheid mogelijkheden zuurstof meekomen beloven beloofd scherp veroorloven aanwijzing aanwijzingen zekerheid handtekening bevrijden pols bewezen bewijs gelegenheid schaam schamen kleed vergist hieruit telkens verdwaald uitvoeren uitgevoerd doorlopen schudden bevriend bood tenslotte gespannen schakel raket contant werkelijkheid verlangen moeilijkheden bedrag misbruik stok vermoeden vermoed hoofdstuk hoeveelheid strategie voordeur schakelen verdragen schaal duidelijkheid wonderen spreuk chips verrot plan plannen gepland planning hoop wens gevoelig ervaren aardig aardige lachen samenwerking verschil beslissing bezig betekent belangrijke zin zinvol handel wandel winst stoer stoere lekkere leger lager hoger dieper soort soorten vorm punt punten kant kanten einde begin laatst onthouden tikken regio centrum huurder verhuurder buurtgenoot buurtgenoten medewerker studente vriendelijk vriendelijke geduld geduldig rustige ervaring samenwonen trots wonen woning kosten kost verdienen verdien minuten minuut kwartier seizoen winter zomer herfst lente',
};
