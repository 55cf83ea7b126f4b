import type { Lexicon } from '../../lexicon.js';
import { examples } from './examples/examples.js';
import { smallTalk } from './examples/small-talk.js';
import { home } from './home.js';
import { learning } from './learning.js';
import { people } from './people.js';

/** English, as residents who do not write Dutch use it, many of them learners. Data only; see `Lexicon` for how it is read. */
export const english: Lexicon = {
  language: 'en',
  cues: { ...home, ...people, ...learning },
  examples,
  smallTalk,
  lookalikes: [
    {
      phrases:
        'groomer, grooming, dog training, dog trainer, train dog, puppy class, for sale puppy, lost dog, missing cat, dog food, breeder, obedience, dog bed, puppies for sale, kittens for sale, dog school',
      not: ['hond-uitlaten', 'hond-oppas', 'kat-voeren', 'huisdier-oppas', 'dieren', 'wandelen', 'sporten'],
    },
    { phrases: 'garden furniture, garden chair, garden table, garden set, garden centre', not: ['tuin', 'tuin-aanleggen'] },
    {
      phrases: 'chess set, chess board, video game, computer game, playstation, xbox',
      not: ['spelletjes', 'schaken-en-dammen', 'computerhulp'],
    },
    {
      phrases: 'laptop bag, phone case, computer desk, laptop for sale, phone for sale',
      not: ['computerhulp', 'telefoon-en-tablet'],
    },
    {
      phrases: 'learn to drive, driving lesson, driving lessons, car seat, car wash, driving theory, driving school',
      not: ['vervoer'],
    },
    { phrases: 'cookbook, cookbooks', not: ['koken', 'maaltijd', 'kookles'] },
    { phrases: 'bookcase, audiobook, bookshelf', not: ['voorlezen', 'voorlezen-kinderen', 'leesclub'] },
    { phrases: 'borrow money, loan, lend money', not: ['spullen-lenen'] },
    {
      phrases: 'stroller, baby clothes, children clothes, high chair, kids clothes, crib, cot for sale',
      not: ['oppassen', 'kinderen', 'naaien', 'wandelen', 'gezin-steunen'],
    },
    { phrases: 'piano for sale, guitar for sale, piano tuning, piano tuner, loud music', not: ['muziek', 'instrument-leren'] },
    { phrases: 'bike for sale, bike stolen, kids bike, bike rack', not: ['fiets-maken', 'fietsen'] },
    { phrases: 'wheelchair for sale, borrow wheelchair, repair wheelchair, electric wheelchair', not: ['rolstoelwandelen'] },
    { phrases: 'traffic light, light meal, light work', not: ['lampen-en-stroom'] },
    { phrases: 'lift heavy, lift boxes, lift furniture, heavy lifting', not: ['vervoer'] },
  ],
  kindsOf: {
    dog: 'puppy pup labrador terrier spaniel poodle beagle retriever',
    cat: 'kitten kitty tomcat',
    rabbit: 'bunny hamster gerbil',
    supermarket: 'lidl aldi jumbo',
    car: 'vehicle automobile',
    children: 'toddler toddlers infant grandchildren twins son daughter',
    phone: 'smartphone iphone mobile cellphone',
    computer: 'laptop pc macbook notebook',
    doctor: 'gp specialist cardiologist dentist surgeon physician',
    hospital: 'clinic',
    bike: 'bicycle cycle ebike',
    municipality: 'council',
  },
  asks: 'wanted, looking for someone, i am looking for, looking for a, looking for an, looking for help, searching for, can someone, could someone, can anyone, could anyone, can anybody, is there anyone, is there someone, who can, who wants, who could, need help, need someone, i need, we need, please help me, help me, help needed, in need of, needed, would someone, would anyone, i want to learn, want to learn, would like to learn, i cannot, i can not, do not know how, anyone',
  offers:
    'i can help, i offer, i can, happy to help, happy to, glad to help, i would love to help, i like to help, i will help, available to help, let me help, i would like to help, offering, i am happy, gladly, i have time, i am available, available, i am good at, i am handy, i teach, i give, with pleasure, i love to, i enjoy, we offer, we can help, volunteer, i have a car, free to help, you can borrow, to lend, i would be happy, i do not mind',
  invites:
    'do you need, are you looking for, need help, need a hand, would you like, do you want, who needs, can i help, anyone need, does anyone need, anyone who needs, could you use, who wants to join, want to join, are you, do you have, having trouble, struggling with, you need, who can i help',
  goods:
    'for sale, free to collect, free pick up, to give away, giving away, asking price, for rent, good condition, as good as new, second hand, hardly used, must go, collect only, best offer, swap for, free to a good home, still works, like new',
  goodsHints: 'pick up, collect, spare, swap, used, unused, size, worn, works fine, set of, bag of, box of, brand new',
  goodsEnds: 'free, spare, new, to spare',
  persons: 'i, we, me, us, you, your, help, helps, helping',
  paid: 'salary, per hour, paid, vacancy, hourly rate, rates, quote, vat, company, our company, discount, subscription, certified, professional service, clients, customers, tuition fee, fee, price list, paid job, book now',
  lost: 'lost and found, stolen, reward, has anyone seen, lost property',
  lacks: 'have, has, can, could, am, is, i, do, does, got, know',
  negations: 'no, not, without, except, never',
  exclusions:
    'no, not with, not for, except, allergic to, afraid of, scared of, cannot, can not, not on, not in, rather not, do not do, do not want',
  only: 'only, exclusively, just',
  times: {
    morning: 'morning, mornings',
    afternoon: 'afternoon, afternoons',
    evening: 'evening, evenings, tonight',
    night: 'night, nights, overnight',
    weekday: 'monday, tuesday, wednesday, thursday, friday, weekday, weekdays',
    weekend: 'weekend, weekends, saturday, saturdays, sunday, sundays',
  },
  women: 'women only, only women, a woman please, preferably a woman, female only, ladies only, prefer a woman, for women',
  men: 'men only, only men, preferably a man, male only, prefer a man, for men',
  isWoman: 'i am a woman, as a woman, i am a mother, mother of, female',
  isMan: 'i am a man, as a man, i am a father, father of, male',
  helpHeads: '',
  particles: '',
  common:
    'the and you your yours are with for from that this those these have has had will would could should can not but also they them their there here what when where which while who how why was were been being than then some any all more most other very just like want need help please thank thanks hello dear someone anyone people person time day days week weeks monday tuesday wednesday thursday friday saturday sunday morning afternoon evening weekend i a an in on at of to it is am my me we our us she he her his him or if so do does did be as by up out about into over after before once twice year years old new good great nice best speak live living near neighbour neighbor neighbourhood next street house home look looking make makes take get give go going come coming know think sometimes often always every each both long little bit much many me us lot lots things thing something everything nothing really able even still also am pm around since through during between own other others another',
  ordinary:
    'three miss feet till strange certain lovely boyfriend girlfriend planet concerned concern soldier soldiers birth literally pocket cheese spell studio germany launch gain generation whistle instrumental cancel tape dare leave leaving right number course show past team loss move moved',
};
