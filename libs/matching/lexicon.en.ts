import type { Lexicon } from './lexicon.js';

/** English, as residents who do not write Dutch use it, many of them learners. Data only; see `Lexicon` for how it is read. */
export const english: Lexicon = {
  language: 'en',
  cues: {
    'van-alles': {
      sure: 'all kinds of help, anything you need, whatever you need, help with anything, all sorts of things, any kind of help',
      likely: 'anything, odds and ends, general help',
    },
    boodschappen: {
      sure: 'groceries, grocery shopping, supermarket, do the shopping, shopping list',
      likely: 'shopping, food shopping, market, shop',
      maybe: 'heavy bags, milk, bread',
    },
    'halen-en-brengen': {
      sure: 'pick up medicine, pharmacy, prescription, pick up parcel, parcel, package, post office, deliver something',
      likely: 'pick up, collect, deliver, drop off',
      maybe: 'bring',
    },
    koken: {
      sure: 'cook, cooking, cooking together, prepare meals, cooking lesson, baking',
      likely: 'kitchen, recipe, bake, dishes',
      maybe: 'food, meal',
    },
    maaltijd: {
      sure: 'bring a meal, cooked meal, hot meal, warm meal, home cooked, extra portion, meals',
      likely: 'dinner, portion, soup, meal',
      maybe: 'food, cook',
    },
    tuin: {
      sure: 'garden, gardening, mow the lawn, lawn, weeding, weeds, hedge, pruning, mowing, gardener',
      likely: 'grass, leaves, trees, digging, planting, rake, bushes',
      maybe: 'plants, flowers',
    },
    klussen: {
      sure: 'odd jobs, handyman, diy, hang a lamp, hang a picture, assemble furniture, flat pack, drill, painting walls, put up shelves, leaking tap, change light bulb, small jobs around the house',
      likely: 'tools, shelf, lamp, assemble, furniture, paint walls, curtain rail, screw, light bulb, plumbing, handy',
      maybe: 'wall, wardrobe, fix',
    },
    repareren: {
      sure: 'repair, repair cafe, fix appliance, repairing',
      likely: 'broken, vacuum cleaner, appliance, toaster, washing machine',
      maybe: 'fix, mend',
    },
    'fiets-maken': {
      sure: 'fix bike, repair bike, bike repair, bicycle repair, flat tyre, flat tire, puncture, fix bicycle, repair bicycle, bike broken, bike chain',
      likely: 'brakes, tyre, chain',
      maybe: 'bike, bicycle, tire',
    },
    naaien: {
      sure: 'sewing, sew, sewing machine, hem trousers, shorten trousers, mend clothes, alterations, tailor, zipper',
      likely: 'trousers, hem, seamstress, button',
      maybe: 'clothes, mend, curtains',
    },
    schoonmaken: {
      sure: 'cleaning, clean my house, housework, household chores, ironing, wash windows, hoovering, vacuuming, laundry',
      likely: 'clean, windows, chores',
      maybe: 'wash',
    },
    opruimen: {
      sure: 'tidy up, declutter, decluttering, sort things, clear out attic, clear out shed, tidying',
      likely: 'attic, basement, shed, sorting, tidy',
      maybe: 'boxes, clear',
    },
    verhuizen: {
      sure: 'moving house, move house, moving boxes, moving help, carry furniture, moving to a new, move furniture, help me move, heavy lifting',
      likely: 'moving, boxes, lifting, moving van, carry, heavy',
      maybe: 'strong, new apartment',
    },
    'huis-bewaken': {
      sure: 'water plants, watering plants, house sitting, house sit, check my mail, look after house, plant sitting',
      likely: 'plants holiday, while away, house holiday',
      maybe: 'plants, holiday, vacation',
    },
    stoep: {
      sure: 'shovel snow, sweep the pavement, put out bins, take out bins, garbage bins, wheelie bin, take out trash, rubbish bins',
      likely: 'snow, pavement, bins, garbage, trash',
      maybe: 'sweep',
    },
    'spullen-lenen': {
      sure: 'borrow, lend, borrow tools, borrow ladder',
      likely: 'borrowing, lending',
      maybe: 'ladder, drill, tools, trailer',
    },
    'hond-uitlaten': {
      sure: 'walk dog, dog walking, dog walker, walking dogs, take dog for a walk, take dog out, dog out',
      likely: 'dog walk',
      maybe: 'dog, puppy',
    },
    'huisdier-oppas': {
      sure: 'pet sitting, pet sitter, cat sitter, dog sitter, dog sitting, cat sitting, feed cat, look after cat, look after dog, look after pet, feed rabbit, care for pet',
      likely: 'cat, rabbit, pets, hamster, guinea pig, animals',
      maybe: 'dog, feed, bird',
    },
    vervoer: {
      sure: 'give a ride, need a ride, need a lift, drive me, drive you, drive to hospital, transport, lift to, ride to, drive to appointment, chauffeur, no car, by car, driver',
      likely: 'drive, car, ride, lift, driving',
      maybe: 'hospital, station, airport',
    },
    'mee-naar-afspraak': {
      sure: 'come with me to doctor, go with me to hospital, accompany to hospital, accompany to doctor, accompany to appointment, come along to appointment, go along to doctor, come along to hospital, with me to the town hall',
      likely: 'accompany, doctor, hospital, dentist, gp, appointment',
      maybe: 'municipality, town hall',
    },
    rolstoelwandelen: {
      sure: 'wheelchair, push wheelchair, wheelchair walk, wheelchair outing',
      likely: 'nursing home walk',
      maybe: 'push, fresh air, walker',
    },
    wandelen: {
      sure: 'go for a walk, walking buddy, walk together, walking together, stroll, hiking, walking group',
      likely: 'walk, walking, fresh air, park',
      maybe: 'nature, outside',
    },
    fietsen: {
      sure: 'cycling together, cycling buddy, learn to cycle, bike ride, learn to ride a bike, cycle together, tandem',
      likely: 'cycling, cycle',
      maybe: 'bike, bicycle',
    },
    gezelschap: {
      sure: 'company, companionship, lonely, loneliness, cup of coffee, cup of tea, drink coffee, visit someone, have a chat, buddy, friend to talk, someone to talk to, listening ear, keep company',
      likely: 'coffee, tea, chat, visit, friend, friends, conversation, meet people, new people, talk',
      maybe: 'elderly, social, alone, talking',
    },
    bellen: {
      sure: 'phone call, telephone buddy, call every day, phone friend, call someone regularly',
      likely: 'call me, phone chat',
      maybe: 'call, telephone',
    },
    'samen-eten': {
      sure: 'eat together, share a meal, dinner together, eating together, join for dinner, lunch together, have lunch',
      likely: 'lunch, eat alone, dinner',
      maybe: 'meal, eat',
    },
    spelletjes: {
      sure: 'board games, play cards, chess, card games, scrabble, games, bingo, play games, puzzles, bridge, rummikub, checkers',
      likely: 'game, cards, puzzle, play',
      maybe: 'evening',
    },
    sporten: {
      sure: 'sports, running buddy, running, swimming, gym, fitness, tennis, football, yoga, badminton, workout, jogging, exercise, basketball, dancing',
      likely: 'sport, train, exercises, fit',
      maybe: 'active',
    },
    muziek: {
      sure: 'music, guitar, piano, sing, choir, singing, make music, violin, drums, music lesson, play guitar, play piano',
      likely: 'band, instrument, songs',
      maybe: 'play, concert',
    },
    creatief: {
      sure: 'knitting, crochet, drawing, crafts, painting class, handicraft, arts and crafts, embroidery, pottery, photography, watercolour',
      likely: 'creative, craft, hobby, wool',
      maybe: 'painting, art',
    },
    uitstapje: {
      sure: 'day out, outing, museum, cinema, theatre, day trip, go out together, explore the city',
      likely: 'exhibition, movie, trip, show around',
      maybe: 'city, church, mosque',
    },
    voorlezen: {
      sure: 'read aloud, reading aloud, read to me, read the newspaper, read newspaper, reading to someone, read books to, blind reading',
      likely: 'newspaper, blind, visually impaired, read',
      maybe: 'book, eyes, reading',
    },
    'mantelzorg-aflossen': {
      sure: 'respite, respite care, carer, caregiver, stay with my husband, stay with my wife, stay with my mother, stay with my father, dementia, sit with',
      likely: 'alzheimer, take over',
      maybe: 'care',
    },
    'buurt-organiseren': {
      sure: 'street party, organise activities, organize activities, community event, neighbourhood event, help at community centre, host',
      likely: 'event, organise, organize, community centre',
      maybe: 'party, flyers',
    },
    'ervaring-delen': {
      sure: 'peer support, share experience, same experience, been through the same, grief group, lived experience',
      likely: 'grief, bereavement, divorce, burnout, addiction, depression',
      maybe: 'experience',
    },
    taalmaatje: {
      sure: 'practice dutch, practise dutch, learn dutch, dutch lesson, speak dutch, dutch conversation, language buddy, language practice, integration exam, dutch language, language exchange, improve dutch, dutch practice, practice english, speaking practice',
      likely: 'dutch, language, pronunciation, grammar',
      maybe: 'practice, learn, speak',
    },
    vertalen: {
      sure: 'translate, translation, interpreter, interpreting, translator, translate letter',
      likely: 'arabic, turkish, polish, ukrainian, spanish, french, german',
      maybe: 'language, letter',
    },
    administratie: {
      sure: 'paperwork, forms, fill in forms, fill out form, tax return, letters from, administration, understand letter, official letters, allowance, benefits, bills, read letter, dutch letter, budgeting',
      likely: 'letter, form, tax, bill, documents, mail from government, insurance, municipality, debts',
      maybe: 'post, bank, government, understand',
    },
    'werk-en-studie': {
      sure: 'job application, find a job, looking for work, cv, resume, job search, job interview, cover letter, apply for job, internship',
      likely: 'job, career, study',
      maybe: 'work, mentor',
    },
    computerhulp: {
      sure: 'computer, laptop, tablet, ipad, smartphone, whatsapp, wifi, printer, computer help, email set up, phone settings, computer lesson, internet connection, iphone, android, install app, pc, password, tech help',
      likely: 'internet, email, app, apps, digital, video call, install',
      maybe: 'phone, photo, online, screen, tv',
    },
    'online-regelen': {
      sure: 'digid, online banking, log in, online form, online appointment, apply online, government website',
      likely: 'website, online',
      maybe: 'internet, account',
    },
    oppassen: {
      sure: 'babysit, babysitter, babysitting, childcare, look after kids, look after children, watch my kids, look after my son, look after my daughter, watch my child, nanny, pick up kids from school',
      likely: 'baby, toddler, kids, children, child',
      maybe: 'son, daughter, school',
    },
    huiswerk: {
      sure: 'homework, tutoring, tutor, maths, homework help, school work, study help',
      likely: 'math, school, pupil, exam',
      maybe: 'son, daughter, learn, explain',
    },
    'voorlezen-kinderen': {
      sure: 'read to children, read to my son, read to my daughter, bedtime story, read stories children, picture book, reading to kids, read to kids',
      likely: 'stories, children books',
      maybe: 'read',
    },
    dieren: { sure: 'love animals, help with pets', likely: 'animal lover, pets' },
    samen: { sure: 'do things together, fun things together', likely: 'activities together' },
    'huis-en-tuin': { sure: 'in and around the house, around the house, around your home' },
    kinderen: { sure: 'help for families, family support', likely: 'families' },
  },
  lookalikes: [
    {
      phrases:
        'groomer, grooming, dog training, dog trainer, train dog, puppy class, for sale puppy, lost dog, missing cat, dog food, breeder, obedience',
      not: ['hond-uitlaten', 'huisdier-oppas', 'dieren', 'wandelen', 'sporten'],
    },
    { phrases: 'garden furniture, garden chair, garden table, garden set, garden centre', not: ['tuin'] },
    { phrases: 'chess set, chess board, video game, computer game, playstation', not: ['spelletjes', 'computerhulp'] },
    { phrases: 'desk, laptop bag, phone case', not: ['computerhulp'] },
    { phrases: 'learn to drive, driving lesson, car seat, car wash', not: ['vervoer'] },
    { phrases: 'cookbook', not: ['koken', 'maaltijd'] },
    { phrases: 'bookcase, audiobook', not: ['voorlezen', 'voorlezen-kinderen'] },
    { phrases: 'borrow money, loan, lend money', not: ['spullen-lenen'] },
    { phrases: 'stroller, baby clothes, children clothes, high chair', not: ['oppassen', 'kinderen', 'naaien', 'wandelen'] },
  ],
  asks: 'wanted, looking for someone, i am looking for, looking for a, searching for, can someone, could someone, can anyone, could anyone, is there anyone, is there someone, who can, who wants, need help, need someone, i need, please help me, help me, help needed',
  offers:
    'i can help, i offer, i can, happy to help, happy to, glad to help, i would love to help, i like to help, i will help, available to help, let me help, i would like to help, offering',
  trade:
    'for sale, free to collect, free pick up, to give away, giving away, asking price, for rent, salary, per hour paid, vacancy, lost and found',
  negations: 'no, not, without, except',
  helpHeads: '',
  particles: '',
  common:
    'the and you your yours are with for from that this those these have has had will would could should can not but also they them their there here what when where which while who how why was were been being than then some any all more most other very just like want need help please thank thanks hello dear someone anyone people person time day days week weeks monday tuesday wednesday thursday friday saturday sunday morning afternoon evening weekend i a an in on at of to it is am my me we our us she he her his him or if so do does did be as by up out about into over after before once twice year years old new good great nice best speak live living near neighbour neighbor neighbourhood next street house home look looking make makes take get give go going come coming know think sometimes often always every each both long little bit much many',
};
