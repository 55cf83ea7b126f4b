import type { BranchCues } from '../../lexicon.js';

/** Company, games, sport, music, outings and the neighbourhood, in English. */
export const people: BranchCues = {
  samen: {
    sure: 'do things together, fun things together, do something fun, activity partner, do something together',
    likely: 'activities together, hang out',
  },
  gezelschap: {
    sure: 'company, companionship, lonely, loneliness, visit someone, have a chat, buddy, listening ear, keep company, befriending, visit elderly, visit an older, good conversation, talk to someone, befriender, keep me company, isolated, chat with, listen to, friendly visit, home visits, social visit, feel lonely, feel alone, alone all day, someone to visit me, come and visit, drop by, keep my mother company, my mother is alone, a visitor, would love a visitor, love some company, likes company',
    likely: 'chat, visit, conversation, talk, visits, visitor, listen, lonesome, widow, widower',
    maybe: 'elderly, social, alone, talking, older, grandma, grandpa, senior',
  },
  'koffie-drinken': {
    sure: 'cup of coffee, cup of tea, drink coffee, coffee together, have coffee, cup of tea together, coffee morning, coffee and a chat, coffee mornings, tea together, grab a coffee',
    likely: 'coffee, tea, cuppa',
  },
  'mensen-ontmoeten': {
    sure: 'meet people, new people, make friends, new friends, meet neighbours, new in town, new in the area, new to the neighbourhood, meet new people, get to know people, social circle, know nobody here, friendship, just moved here, want to make friends, looking for friends, find friends, no friends here',
    likely: 'friends, friend, meet, social',
    maybe: 'new, know',
  },
  levensverhaal: {
    sure: 'life story, write down stories, memoir, reminisce, stories of the past, old photographs, family history, family tree',
    likely: 'stories, memories',
    maybe: 'story, photos, past',
  },
  bellen: {
    sure: 'phone call, telephone buddy, call every day, phone friend, call someone regularly, phone calls, call once a week, weekly call, phone chat, daily call, pen pal, phone buddy, call lonely',
    likely: 'call me, by phone, over the phone',
    maybe: 'call, telephone, phone',
  },
  'samen-eten': {
    sure: 'eat together, share a meal, dinner together, eating together, join for dinner, lunch together, have lunch, eat with us, join us for dinner, community meal, eat alone, place at the table, join our table, dine together, breakfast together, iftar',
    likely: 'lunch, dinner, breakfast, table, restaurant',
    maybe: 'meal, eat, cook',
  },
  'mantelzorg-aflossen': {
    sure: 'respite, respite care, carer, caregiver, stay with my husband, stay with my wife, stay with my mother, stay with my father, sit with my husband, sit with my wife, sit with my mother, sit with my father, cannot be left alone, left alone, carers break, informal carer, time off for carers, family carer, sit with',
    likely: 'parkinson, stroke, caring for',
    maybe: 'care, partner, break, take over',
  },
  dementie: {
    sure: 'dementia, alzheimer, memory loss, memory problems, forgetful',
    likely: 'memory, confused',
    maybe: 'forgets',
  },
  waken: {
    sure: 'palliative, hospice, terminally ill, end of life, vigil, sit at the bedside',
    likely: 'bedside, terminal, dying',
  },
  'ervaring-delen': {
    sure: 'peer support, share experience, same experience, been through the same, lived experience, support group, share experiences, fellow sufferers, going through the same, self help group, cancer survivor',
    likely: 'divorce, cancer, chronic illness, autism, adhd, chronic pain',
    maybe: 'experience, illness, support',
  },
  rouw: {
    sure: 'grief, bereavement, grief group, lost my husband, lost my wife, lost my partner, passed away, mourning, bereaved, losing a partner',
    likely: 'loss, died, widow, widower',
  },
  herstel: {
    sure: 'mental health, burnout, addiction, depression, anxiety, recovery buddy, panic attacks, depressed, psychological, recovering addict, trauma',
    likely: 'anxious, stress, recovery, therapy',
  },
  voorlezen: {
    sure: 'read aloud, reading aloud, read to me, read the newspaper, read newspaper, reading to someone, read books to, blind reading, read out loud, read to the elderly, read to older, small print, read to blind, cannot read small, reading for the blind',
    likely: 'newspaper, blind, visually impaired, read, eyesight',
    maybe: 'book, eyes, reading',
  },
  leesclub: {
    sure: 'book club, reading group, reading club, discuss books, poetry, creative writing, writing group, literature',
    likely: 'books, novels',
  },
  spelletjes: {
    sure: 'board games, games, bingo, play games, puzzles, rummikub, scrabble, board game, game night, dominoes, jigsaw, monopoly, game evening, games afternoon, play a game, mahjong, backgammon, petanque, quiz',
    likely: 'game, puzzle',
    maybe: 'evening, fun, play',
  },
  'schaken-en-dammen': {
    sure: 'chess, checkers, draughts, chess partner, play chess, chess player, chess club',
    likely: 'opponent',
  },
  kaarten: {
    sure: 'play cards, card games, bridge, card game, poker, playing cards, fourth player, whist, rummy',
    likely: 'cards',
    maybe: 'play',
  },
  'biljart-en-darts': { sure: 'billiards, darts, pool table, snooker, play pool, gaming together, video gaming' },
  sporten: {
    sure: 'sports, workout, exercise, sports buddy, exercise together, work out together, training partner, sports club, skating, climbing, rowing, golf, boxing, martial arts, keep fit, get active, sport together',
    likely: 'sport, exercises, fit, training',
    maybe: 'active, healthy, train',
  },
  hardlopen: {
    sure: 'running buddy, running, jogging, run together, marathon, running group, go for a run, runner, running partner',
    likely: 'run, jog',
  },
  zwemmen: {
    sure: 'swimming, swim, swimming pool, swim together, aqua aerobics, learn to swim, swimming lessons, swimming buddy, swimming partner',
    likely: 'pool, laps',
  },
  fitness: {
    sure: 'gym, fitness, gym buddy, weight training, bootcamp, gym partner, weights, strength training',
    likely: 'strength',
  },
  balsport: {
    sure: 'football, soccer, basketball, volleyball, walking football, handball, rugby, cricket, play football',
    likely: 'ball, team',
  },
  tennis: { sure: 'tennis, badminton, padel, table tennis, squash, ping pong, tennis partner', likely: 'racket, court' },
  dansen: {
    sure: 'dancing, dance partner, salsa, ballroom, dance class, zumba, line dance, dance lesson, tango',
    likely: 'dance',
  },
  'rustig-bewegen': {
    sure: 'yoga, tai chi, pilates, meditation, chair yoga, gentle exercise, mindfulness, stretching, chair exercises, meditate',
    likely: 'relax, gentle',
  },
  muziek: {
    sure: 'music, make music, play music, musician, musicians, orchestra, jam session, play guitar, play piano, play together music, music together, accordion, drums, play violin, play the piano, play the guitar',
    likely: 'band, instrument, songs, guitar, piano, violin, drum, flute, trumpet, saxophone, tune',
    maybe: 'play, concert',
  },
  zingen: {
    sure: 'sing, choir, singing, sing along, sing together, singer, karaoke, singing group, vocal',
    likely: 'songs, voice',
  },
  'instrument-leren': {
    sure: 'music lesson, guitar lesson, piano lesson, guitar lessons, piano lessons, learn guitar, learn piano, learn the guitar, learn the piano, music lessons, violin lessons, teach guitar, teach piano, learn an instrument, learn to play',
    likely: 'chords, music teacher',
    maybe: 'lesson, teach, guitar, piano',
  },
  creatief: {
    sure: 'crafts, handicraft, arts and crafts, pottery, ceramics, flower arranging, creative, jewellery making, woodworking, calligraphy, make cards, clay, creative workshop',
    likely: 'craft, hobby, hobbies',
    maybe: 'art, workshop, make',
  },
  handwerken: {
    sure: 'knitting, crochet, embroidery, quilting, knit, knitting group, learn to knit, learn to crochet, yarn, knitting needles, crocheting',
    likely: 'wool, stitches, scarf',
  },
  'tekenen-en-schilderen': {
    sure: 'drawing, painting class, watercolour, watercolor, learn to draw, paint together, sketching, painting together, drawing class, oil painting',
    likely: 'draw, artist, art, painting, brush',
  },
  fotografie: {
    sure: 'photography, photographer, take photos, camera lessons, photo walk, photo club',
    likely: 'camera, photos',
    maybe: 'filming',
  },
  knutselen: {
    sure: 'crafting with kids, craft afternoon, paper crafts, making decorations, scrapbook',
    likely: 'glue, cardboard',
  },
  uitstapje: {
    sure: 'day out, outing, day trip, go out together, explore the city, days out, trip to the zoo, sightseeing, zoo, flea market, go on trips, outings, explore together',
    likely: 'trip, show around, explore, cafe, festival',
    maybe: 'city, visit',
  },
  museum: { sure: 'museum, museums, exhibition, art gallery, gallery, museum visit, museum card', likely: 'culture' },
  'film-en-theater': {
    sure: 'cinema, theatre, theater, movie, movies, film, concert, opera, play at the theatre, go to the movies, musical, film night',
    likely: 'concerts, tickets',
    maybe: 'show',
  },
  natuur: {
    sure: 'bird watching, birdwatching, fishing, nature walk, picnic, beach, go fishing, wildlife, beekeeping, stargazing',
    likely: 'nature, forest, birds, dunes',
    maybe: 'outside, fish',
  },
  'kerk-en-moskee': {
    sure: 'church, mosque, go to church, prayer, bible study, pray together, temple, synagogue, church service, quran, bible',
    likely: 'faith, pray, religious',
    maybe: 'service, sunday',
  },
  'buurt-organiseren': {
    sure: 'organise activities, organize activities, community event, neighbourhood event, help at community centre, help at events, volunteer at, community project, residents group, treasurer, run activities, help at the community centre',
    likely: 'event, organise, organize, community centre, volunteers, committee',
    maybe: 'club, community',
  },
  buurtfeest: {
    sure: 'street party, neighbourhood party, block party, neighbourhood barbecue, organise a party, party decorations',
    likely: 'party, barbecue, festival',
  },
  gastheer: {
    sure: 'host, hostess, serve coffee, bar shift, welcome visitors, serve tea, reception desk',
    likely: 'guests',
    maybe: 'serve, welcome',
  },
  flyeren: { sure: 'flyers, hand out flyers, leaflets, posters, deliver leaflets, leafleting', likely: 'flyer, leaflet' },
};
