import { inScripts, like, onlyAbout, type Rule } from './clue.js';
import { contactClues, addressClues } from './places.js';
import { healthClues } from './health.js';
import { duration, moment, range } from './periods.js';
import { despair, expenses, kin, people, person, pet, work } from './words.js';

const aboutPetsOnly = onlyAbout(like`${pet}`, like`${people}`);
const together = like`samen|leer|leren|leert|uitleg\w*|uitleggen|meegaan|gaat ~mee|loopt ~mee|gaat ~met mij|together|teach`;
const awayFromHome = like`(?:(?:wij|we|ik|ze|zij|ouders|buren|kinderen) (?:zijn|ben|gaan|ga|moet|moeten)|(?:zijn|ben|gaan|ga) (?:wij|we|ik|ze|zij)) ~~(?<!op )(?<!de )weg(?! (?:naar|te|van|met de))|(?:op|met|onze|mijn|tijdens de|in de) (?:zomer|winter)?vakantie|niet thuis|van huis|afwezig|op reis|(?:in|naar) het buitenland|op wintersport|(?:wij|we|ik) (?:er )?(?:zijn|ben) er niet|(?:zijn|ben) (?:wij|we|ik) er niet|(?:ben|zijn) (?:ik |wij |we )?er ~niet(?= ?(?:[.,!?]|$))|(?:ben|zijn|ga|gaan) ~~(?:in|naar) (?:frankrijk|spanje|italie|duitsland|turkije|marokko|griekenland|portugal|oostenrijk|engeland|belgie|kroatie|suriname|polen|indonesie)|on (?:holiday|vacation|a trip)|(?:we|i|i'm|we're)(?: are| am| will be|'ll be)? ~(?:away|abroad)|not (?:at )?home|out of town`;
const mindingTheHouse = like`(?:${pet}|planten?|plantjes|post|brievenbus) ~(?:voeren|voert|eten|water|verzorg\w+|leeg\w*|oppas\w*|brokjes|feed)|(?:voert|voeren|verzorgt|geeft|feeds?) ~(?:${pet}|planten|plantjes)|op ~huis pass?\w*|(?:in het|naar het|the) (?:ziekenhuis|hospital)|opgenomen|revalid\w+`;
const amount = String.raw`(?:(?:€|eur|euro|£|\$) ?\d{1,4}(?:[.,]\d{1,2})?(?:,?-{1,2})?|\d{1,4}(?:[.,]\d{1,2})?(?:,-{1,2})? ?(?:euro'?s?|eur|€|euros|pounds)|\d{1,3},(?:\d\d|-{1,2})|(?:een )?tientje|(?:vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien|twintig) euro)`;
const perHour = String.raw` ?(?:per|p\/|\/|p\.|p|het|een|an|a|elk) ?(?:uur|u|hour|hr|h)`;
const costsOnly = onlyAbout(like`${expenses}`, like`${work}`);
const pills = String.raw`(?:pil|pillen|pilletjes?|tabletten|medicijn|medicijnen|medicatie|insuline|oogdruppels|pills|medication|medicine|insulin)`;
const houseKey = String.raw`(?:(?:huis|voordeur|reserve|achterdeur)?sleutels?|(?:(?:house|spare|door|front door) ?)?keys?)`;

/** All that the platform looks for, most serious first. To add: a clue with a reason, and a sentence in screen.spec.ts. */
export const rules: readonly Rule[] = [
  {
    check: 'crisis',
    consequence: 'hold',
    urgent: true,
    clues: [
      {
        because: 'not seeing a way on; with "om" it is about a chore, unless about going on',
        find: like`(?:zie|zien|ziet) (?:ik |we )?(?:het|'?t|het leven|mijn leven) ~niet ?meer ~zitten(?! om (?!(?:zo |nog )?(?:te leven|verder|door)))|(?:het|het leven) ~niet ?meer zie zitten`,
      },
      {
        because: 'no way out, life without sense',
        find: like`(?:zie|zien) ~geen (?:uitweg|toekomst) ?meer|(?:het |mijn )?leven ~(?:geen zin|niets waard|zinloos|niet ?meer waard|voltooid)(?: ?meer)?|geen zin ?meer in (?:het|mijn|dit) leven|levensmoe|doodswens|het hoeft voor mij (?:allemaal |echt )?niet ?meer`,
      },
      {
        because: 'not wanting to live, be there or wake up',
        find: like`wil(?:de)? (?:ik )?(?:zo |echt |gewoon |eigenlijk )?niet ?(?:meer|verder) ?(?:leven|bestaan|wakker worden|verder leven|verder(?! met| in| op| dan))|niet ?meer (?:wil|hoef|wou) (?:te )?(?:leven|bestaan|verder)|wil ~er niet ?meer zijn|er niet ?meer (?:wil|wou) zijn|hoef(?: ik)? niet ?meer te leven|kan ~niet ?(?:meer|verder) (?:verder )?leven`,
      },
      {
        because: 'wanting to be dead; followed by "hout" or "blad" it is gardening',
        find: like`(?:wil|wou|wilde) (?:ik )?(?:nu |echt |gewoon |liever |het liefst |eigenlijk |alleen maar )?dood(?= ?(?:$|[.,;:!?])| (?:gaan|zijn|en|maar|want|ik))|(?:wou|wilde|wens|wenste) dat ik (?:er niet meer|dood) was|(?:ik|was|ben) (?:liever|beter) dood|beter ~als ik er niet ?meer (?:was|ben)`,
      },
      {
        because: 'words for suicide and self-harm',
        find: like`zelf ?(?:moord|moort|doding)\w*|suicid\w*|(?:mezelf|mijzelf|me zelf) (?:iets|wat) aan ?(?:te )?doen?|een eind(?:e)? (?:er ?)?aan (?:mijn |het |m'n )?(?:leven )?(?:te )?(?:maken|maak)|maak ~er een einde? aan|(?:mezelf|mijzelf|me) van (?:het leven|kant) (?:te )?(?:beroven|maken)|uit het leven (?:te )?stap\w*|voor de trein (?:te )?spring\w*|overdos\w+|(?:mezelf|mijzelf) (?:te )?(?:snijden|pijn (?:te )?doen)`,
      },
      {
        because: 'giving up, as a sentence of its own',
        find: like`ik (?:kan|trek het|hou het|houd het) (?:echt |gewoon |zo |allemaal )(?:echt |gewoon )?niet ?meer(?: vol| aan)?(?= ?(?:$|[.!?]))|ik (?:trek het|hou het|houd het) niet ?meer(?: vol)?(?= ?(?:$|[.!?]))`,
      },
      {
        because: 'the same in English',
        find: like`(?:kill|hurt|harm) (?:my ?self)|end (?:my (?:own )?life|it all)|(?:want|wish|going) (?:to|i could) die|wish i (?:was|were) dead|better off dead|(?:don'?t|do not|no longer) want to (?:live|be alive|be here any ?more|wake up)|can'?t go on(?: any ?more| living| like this)?|(?:no|nothing) (?:reason )?(?:left )?to live(?: for)?|self-? ?harm\w*`,
      },
      ...Object.entries(despair).map(([language, words]) => ({
        because: `the same in another language: ${language}`,
        find: inScripts`${words}`,
      })),
    ],
  },
  {
    check: 'safe-contact',
    consequence: 'hold',
    urgent: true,
    confidant: true,
    clues: [
      {
        because: 'someone close may not know',
        find: like`(?:${kin}|hij|zij|ze|niemand|thuis) ~(?:mag|mogen|moet) ~(?:niet|niets|nooit|niks)? ?(?:van |over )?(?:te )?weten|mag ~(?:${kin}) ~niet ~weten|(?:hij|zij|ze|${kin}) ~(?:mag|mogen) ~niet achter ?komen|zonder dat ~(?:${kin}|hij|zij) ~weten?|zonder dat ~(?:${kin}|hij) ~weet|geheim ~voor ~(?:${kin})`,
        near: like`niet|niets|nooit|niks|niemand|zonder|geheim`,
        unlessAnywhere: like`verrass\w+|surprise\w*|cadeau\w*|kado\w*`,
      },
      {
        because: 'not to be called or written to, because of someone at home',
        find: like`(?:niet|nooit|geen) ~(?:bellen|opbellen|appen|mailen|aanbellen|langskomen|post|brief|brieven|bericht)|bel ~niet|don'?t call|do not call`,
        near: like`(?:want|omdat|als|anders|because) ~(?:${kin}|hij|he)|hij mag|(?:mijn|m'n) (?:ex|partner|man) (?:mag|weet|wordt|neemt|leest)`,
      },
      {
        because: 'fear, control or violence at home',
        find: like`bang (?:voor|van) (?:mijn|m'n) (?:${kin})|(?:${kin}|hij) ~(?:slaat|mishandelt|bedreigt|stalkt) (?:mij|me|ons|mijn kinderen|de kinderen)|(?:word|ben) ~(?:mishandeld|geslagen|gestalkt|bedreigd)|huiselijk geweld|(?:${kin}|hij) (?:controleert|leest|checkt) (?:altijd )?(?:al )?mijn (?:telefoon|mail|berichten|post|app\w*)|afraid of my (?:${kin})|domestic (?:violence|abuse)|(?:${kin}|he) (?:hits|beats|threatens) (?:me|us)`,
      },
      {
        because: 'the same in English',
        find: like`(?:${kin}|he|she|nobody|no one) (?:must|may|can|should|is)(?: ?not|n?'?t)? ~(?:know|find out)`,
        near: like`not|n't|cannot|can't|mustn'?t|nobody|no one`,
        unlessAnywhere: like`surprise|present`,
      },
    ],
  },
  {
    check: 'debt',
    consequence: 'hold',
    urgent: true,
    clues: [
      {
        because: 'letters and people that come when bills stay unpaid',
        find: like`deurwaarders?\w*|(?<!automatische )incasso(?!opdracht|machtiging)\w*|schuldeisers?|aanmaning\w*|dagvaarding|loonbeslag|beslag ~op (?:mijn|ons|m'n|zijn|haar) (?:loon|rekening|uitkering|aow|inboedel|spullen|salaris|huis)|(?:huur|betalings)achterstand\w*|bailiffs?|debt collect\w+|final notice`,
      },
      {
        because: 'losing the home; clearing a loft or an inheritance is a chore',
        find: like`ontruim(?:ing|d|en)|ontruimings(?:vonnis|bevel|brief)|(?:huis)?uitzetting|(?:mijn|ons|het) huis uit ?gezet|uit (?:huis|ons huis|mijn huis|m'n huis|de woning|mijn woning) ~gezet|op straat (?:gezet|komen te staan|te staan)|evict\w*|losing (?:my|our) (?:home|house)`,
        unless: like`zolders?|schuur\w*|garage|kelder|berging|tuin\w*|overleden|inboedel|oefening|(?:huis|woning) van (?:mijn|onze|wijlen)|attic|garage`,
      },
      {
        because: 'saying that one has debts, or that power or water is cut off',
        find: like`(?:heb|hebben|heeft|zit|zitten|in) ~(?:schulden|de schuld)|(?:gas|stroom|energie|water|licht|electriciteit|elektriciteit) ~(?:wordt|is|worden) ~afgesloten|(?:have|in) ~(?:debts?)|(?:power|gas|water|electricity) (?:is|was|will be) cut off`,
        unless: like`(?:ik|wij|we) ~(?:helpen|help|begeleid\w*) ~(?:mensen|buren|anderen|wie|iemand)|can help (?:people|others)`,
      },
    ],
  },
  {
    check: 'paid-work',
    consequence: 'refuse',
    clues: [
      {
        because: 'an amount for each hour',
        find: like`${amount}${perHour}|(?:per uur|per hour|uurloon|uurtarief|hourly rate) ?:? ~${amount}|(?:betaal|betalen|geef|verdient|krijgt|pay) ~\d{1,3}${perHour}`,
        unless: costsOnly,
      },
      {
        because: 'an amount for each time, of someone who pays or wants to be paid',
        find: like`(?:betaal|betalen|geef|verdien|verdient|krijgt|vraag|pay|earn) ~${amount} (?:per|een|elke|a|for each) (?:keer|avond|middag|ochtend|dag|nacht|week|maand|beurt|kind|evening|day|time|week)|(?:${work}) ~${amount} per (?:keer|avond|middag|ochtend|dag|nacht|week|maand|beurt|kind)`,
        unless: like`${expenses}`,
      },
      {
        because: 'payment for work, in words',
        find: like`(?<!niet |geen |nooit |zonder )tegen (?:\w+ ){0,2}betaling(?! van)|(?:ik|wij|we) (?:betaal|betalen) (?:er |u |je |jou )?(?:goed|netjes|contant|zwart)|(?:word|wordt|krijgt) (?:er |goed |netjes )?(?:voor )?(?:goed )?betaald|uurloon|uurtarief|bij ?verdienen|(?<!geen )betaalde (?:oppas\w*|babysit\w*|schoonma\w+|hulp|klus\w*|huishoud\w+|kracht)|zwart (?:werk\w*|betaald|bijklussen)|paid (?:babysit\w*|nanny|cleaner|cleaning|job|help)|(?:i|we|will|i'll|we'll)(?: will)? pay (?:you|well|cash|for (?:babysit\w*|cleaning|childcare|your time))|hourly (?:rate|wage)`,
        unless: like`niet betaald|geen geld|te duur|niet betalen|${expenses}|can'?t afford`,
      },
    ],
  },
  {
    check: 'bank-card',
    consequence: 'hold',
    clues: [
      {
        because: 'a card together with its code',
        find: like`(?:pin|bank|betaal|giro)?(?:pas|pasje|kaart) (?:en|met|plus|\+|&) (?:\w+ )?(?:pin ?)?code|pin ?code(?:s)? (?:krijg\w*|geef|geven|ligt|liggen|is|staat|erbij|van mij|van mijn)|(?:geef|krijg\w*|vertel) ~pin ?code|(?:card and|with|my|the) (?:my )?pin(?: code| number)`,
      },
      {
        because: 'another one fetches the money',
        find: like`(?:wie|iemand|u|je|hij|zij) ~(?:pint|pinnen|pin(?! ik))(?= (?:~voor|~met mijn|€|\d|geld|~\d)|[^a-z]{0,3}$)|(?:pinnen|pin|pint) ~voor (?:mij|me|${kin}|hem|haar)|voor ~(?:mij|me|${kin}) ~(?:pinnen|pint|geld op ?(?:te )?(?:nemen|halen)|geld (?:haalt|halen|opneemt|ophaalt))|geld ~van (?:mijn|m'n|haar|zijn|de) rekening ~(?:haal\w*|halen|op ?(?:te )?nemen)|(?:haalt|halen|neemt|opneemt|opnemen) ~geld ~(?:voor mij|uit de muur|bij de bank|van de bank|automaat)|(?:withdraw|get|take out) ~(?:money|cash) ~for me`,
        unless: together,
      },
      {
        because: 'the bank card goes with another',
        find: like`(?:geef|krijgt|krijg|meegeven|meekrijgen|neemt|leen|gebruik\w*|met) ~(?:mijn|m'n|haar|zijn|de) (?:pin|bank|betaal|giro)pas(?:je)?(?= (?:mee|boodschappen|betalen|betaalt|gebruiken|halen|pinnen|voor|naar|om)|[.,;!?]|$)|(?:met|geef|gebruik\w*) ~(?:pin|bank|betaal|giro)pas(?:je)? van (?:mijn |haar |zijn )?(?:${kin})|(?:my|use|lend you my) (?:bank|debit) card(?= (?:to|for|with))`,
        unless: like`kwijt|verloren|gevonden|geblokkeerd|nieuwe|samen|lost|found`,
      },
      {
        because: "DigiD or bank log-in of another; help with one's own is fine",
        find: like`(?:digi-?d|internet ?bankieren|bank(?:ieren)?|mijnoverheid)\w* ?-?(?:inlog\w*|wachtwoord|gegevens|code|pin)|(?:wachtwoord|inlogcode|inloggegevens|inlog) ~(?:digi-?d|de bank|mijn bank|internetbankieren)|(?:inloggen|inlogt|logt|log) ~(?:met |in met )?(?:mijn|m'n|haar|zijn) digi-?d|digi-?d (?:van|of) (?:mijn|haar|zijn|een|my) (?:${kin})|(?:geef|krijg\w*|gebruik\w*) ~(?:mijn|m'n|haar|zijn) digi-?d|(?:regelt|doet|regelen|doen) ~internet ?bankieren ~voor (?:mij|${kin})`,
        unless: together,
      },
    ],
  },
  {
    check: 'key',
    consequence: 'hold',
    clues: [
      {
        because: 'a key in the hands of another; lost keys and tools are no matter',
        find: like`(?:heeft|hebben|krijg\w*|geef\w*|geven|bewaar\w*|bewaren|afgeven|achterlat\w+|ophalen|haalt|laat|lenen|give|have|has|leave|keep) ~${houseKey}(?! (?:kwijt|\d))|${houseKey} ~(?:ligt|liggen|hangt|krijg\w*|geef\w*|geven|gaf|bewaren|bewaart|afgeven|afgegeven|achterlat\w+|ophalen|halen|haalt|onder de mat|bij de buren|aan (?:u|jou|iemand)|under the mat|with (?:you|a neighbou?r))`,
        unless: like`kwijt|verloren|gevonden|fiets\w*|auto|te leen|gereedschap|inbus\w*|maat \d+|buurthuis|buurtkamer|zaal|clubhuis|kluisje|lost|bike|car`,
      },
      {
        because: 'a spare key or a key safe, or the code of the door',
        find: like`sleutel(?:kastje|kluis|kluisje)|(?:huis|reserve|voordeur)sleutel ~(?:ligt|krijg\w*|geef\w*|geven|heeft|hebben)|(?:code|cijfercode) (?:van|voor) (?:de|mijn|onze) (?:voor|achter)?deur|key ?safe|door code`,
      },
    ],
  },
  {
    check: 'medical-act',
    consequence: 'hold',
    clues: [
      {
        because: 'giving or laying out medicine; fetching it is an errand',
        find: like`(?:geef|geeft|geven|toedien\w*|aanreik\w*|uitzet\w*|klaarzet\w*|zet|innemen|inneem|inneemt|slikken|spuit|spuiten|helpt|helpen|controleer\w*|give|gives|administer) ~${pills}|${pills} ~(?:te geven|geven|geeft|toe ?dien\w*|aan ?reik\w*|aan te reiken|uit ?(?:te )?zet\w*|klaar ?(?:te )?(?:zet\w*|leg\w*)|in ?(?:te )?nemen|inneemt?|inneem|neem|spuit\w*|toe te dienen)`,
        near: like`wie|iemand|kunt u|kan je|zoek|gezocht|hulp|helpt?|helpen|who|anyone|someone`,
        unless: like`apotheek|ophal\w+|op te halen|haalt|halen|pharmacy|${aboutPetsOnly.source}`,
      },
      {
        because: 'injections, wounds, catheters',
        find: like`injecties?|inject\w+|(?:prik|prikje|spuitje) (?:te )?(?:geven|geeft|zetten|zet)|(?:geeft|geven|zet) ~(?:prik|prikje|spuitje)|bloed ?(?:te )?prik\w*|(?:wond|wonden|wondje) ~(?:verzorg\w*|verbind\w*|schoon\w*|verbinden)|wondverzorging|(?:verzorgt|verbindt|verzorgen|verbinden) ~(?:wond|wonden|wondje)|verband ~(?:wissel\w*|verschon\w*|verwissel\w*|omdoen|aanleggen)|(?:wisselt|verschoont|verwisselt) ~verband|kat?heter\w*|stoma\w*|sonde(?:voeding)?|ogen ~druppelen|wound care|dress\w* ~wound|change ~(?:bandage|dressing)s?`,
        unless: aboutPetsOnly,
      },
    ],
  },
  {
    check: 'personal-care',
    consequence: 'hold',
    clues: [
      {
        because: 'washing or showering a person, not a car or a shower that leaks',
        find: like`(?:doucht|douchen|wast|wassen|afdrogen|afdroogt|aankleden|aankleedt|baden) ${person}|${person} ~(?:te )?(?<!wil )(?:wassen|douchen|aankleden|aan te kleden|verschonen|afdrogen)|(?:hulp|helpt?|helpen|ondersteuning) ~(?:bij|met|onder) ~(?:douchen|douche|wassen en aankleden|aankleden|wassen|toiletgang)(?! ?(?:van|repareren|ophangen))|(?:niet|zelf|alleen) ~(?:zelf|alleen) ~(?:douchen|wassen)|douchehulp|(?:help\w*|bathe|shower|wash) (?:me|him|her|my (?:${kin})) ?~(?:to |in the )?(?:shower|wash|bathe|bath)`,
        near: like`wie|iemand|hulp|helpt?|helpen|zoek|zoeken|gezocht|kunt u|kan je|thuiszorg|who|anyone|someone|help`,
        within: 'around',
        unless: like`auto|ramen|kleding|kleren|ruiten|vitrage|gordijnen|${aboutPetsOnly.source}`,
      },
      {
        because: 'toilet, incontinence, in and out of bed, support stockings',
        find: like`${person} ~(?:naar|op|van) (?:het |de )?(?:toilet|wc)|(?:help\w*|hulp|wie) ~(?:naar|op|bij) (?:het |de )?(?:toilet|wc|toiletgang|toiletbezoek)(?= ?(?:$|[.,!?]| ~(?:gaan|ga|gaat|helpen|brengen|brengt)))|incontinentie\w*|luiers? ~(?:van|bij|voor) ${person}|(?:uit|in) bed ~(?:haalt|halen|te halen|helpt|helpen|te helpen|tilt|tillen|legt|leggen)|(?:steun|elastische )kousen ~(?:aan|uit)\w*|(?:haal|haalt|helpt|tilt) ~${person} ~(?:uit|in) bed|help\w* ~(?:to|on|with) the toilet`,
      },
    ],
  },
  {
    check: 'night-care',
    consequence: 'hold',
    clues: [
      {
        because: 'watching over someone at night',
        find: like`(?:'?s ?nachts|in de nacht|de hele nacht|nachten|nachtje|at night|overnight)`,
        near: like`dwa\w+|waakt|waken|wakker ~(?:is|wordt|worden) ~verward|toezicht|verzorg\w*|verward\w*|uit bed ~(?:gaat|komt|valt)|gaat ~naar buiten|slapen bij ${person}|blijft? ~(?:slapen|bij ${person})|bij ${person} ~(?:slapen|blijven|blijft|is|zijn)|dement\w*|alzheimer|wander\w*|watch over|stay with|look after`,
        unless: onlyAbout(like`${pet}`, like`mij|hij|hem|${kin}`),
      },
      {
        because: 'a wake or night watch by its name',
        find: like`nacht ?(?:wake|waken|waak|zorg|oppas|dienst)(?! in)|(?:wie|iemand|wil) ~(?:waakt|waken) ~(?:bij|over) ${person}|waken bij ${person}|night (?:care|watch)`,
      },
    ],
  },
  {
    check: 'through-organisation',
    consequence: 'hold',
    clues: [
      {
        because: 'living in an asylum centre: helping is possible, through an organisation that arranges what the law asks',
        find: like`(?:woon|woont|wonen|verblijf|verblijven|verblijft|zit|zitten|leef|leven|slaap|ben|live|lives|living|stay|staying|am) (?:nu |nog |zelf |tijdelijk |ik |we |wij |al )?(?:\w+ ){0,3}(?:in|op|vanuit|at) (?:het |een |de |the |an |a )?(?:azc|asielzoekers ?centrum|asielopvang|noodopvang|opvangcentrum|opvanglocatie|aanmeldcentrum|asylum (?:seekers? )?(?:cent(?:re|er))|reception cent(?:re|er)|refugee (?:cent(?:re|er)|shelter))|(?:ik ben|wij zijn|we zijn|i am|i'm) (?:een |an )?(?:asielzoekers?|asylum seekers?)|mijn asielaanvraag`,
      },
    ],
  },
  { check: 'contact-data', consequence: 'redact', clues: contactClues },
  { check: 'address', consequence: 'redact', clues: addressClues },
  {
    check: 'absence',
    consequence: 'redact',
    clues: [
      {
        because: 'from one day to another, when people are away or their pets and plants need minding',
        find: like`${range}`,
        near: like`${awayFromHome.source}|${mindingTheHouse.source}`,
        within: 'around',
      },
      { because: 'one day, or from a day on, when people say they are away', find: like`${moment}`, near: awayFromHome },
      { because: 'how long people are away', find: like`${duration}`, near: awayFromHome },
      {
        because: 'short, as in a title: "volgende week weg"',
        find: like`${moment}(?= (?:weg|afwezig|away)(?: |[,.!?]|$))`,
        unless: like`is|was|kwijt|weggelopen|missing`,
      },
    ],
  },
  { check: 'health', consequence: 'redact', clues: healthClues },
];
