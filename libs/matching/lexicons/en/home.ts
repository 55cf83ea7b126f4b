import type { BranchCues } from '../../lexicon.js';

/** Food, house, garden, animals and the way there, in the English of residents, many of whom are learners. */
export const home: BranchCues = {
  'van-alles': {
    sure: 'all kinds of help, anything you need, whatever you need, help with anything, all sorts of things, any kind of help, jack of all trades, lend a hand, help out with anything, all round help, a bit of everything, whatever is needed, wherever needed, just ask',
    likely: 'anything, odds and ends, general help, helping hand, various things, do my bit, volunteer',
  },
  'eten-en-boodschappen': {
    sure: 'help with food and shopping, food and shopping',
  },
  boodschappen: {
    sure: 'groceries, grocery, grocery shopping, supermarket, do the shopping, do my shopping, shopping list, food shopping, weekly shop, shop for me, get shopping, albert heijn, lidl, aldi, do my groceries, buy food for me, buy my groceries, shopping for me, go to the shop for me, pick up groceries',
    likely: 'shopping, market, shop, store, corner shop, bakery, butcher',
    maybe: 'heavy bags, milk, bread, fruit, vegetables, buy',
  },
  'samen-winkelen': {
    sure: 'go shopping together, come shopping with me, take me shopping, shop together, shopping buddy, clothes shopping together',
    likely: 'shopping centre, mall, clothes shopping',
  },
  'halen-en-brengen': {
    sure: 'deliver something, pick something up, collect something, delivery to your door, drop off library books, library books, run errands, errand, errands',
    likely: 'pick up, collect, deliver, drop off, fetch, return',
    maybe: 'bring',
  },
  'medicijnen-halen': {
    sure: 'pick up medicine, pharmacy, prescription, prescriptions, collect medicine, chemist, pick up medication, fetch medicine',
    likely: 'medicine, medication, pills',
  },
  'post-en-pakketjes': {
    sure: 'pick up parcel, parcel, parcels, package, post office, take in parcels, post a letter, send a parcel, collect package',
    likely: 'stamps, mailbox, courier',
    maybe: 'post, letter',
  },
  wegbrengen: {
    sure: 'take to the dump, recycling centre, bulky waste, old sofa, take rubbish away, charity shop, bottle bank, get rid of furniture',
    likely: 'recycling, dump, junk',
    maybe: 'rubbish, old',
  },
  koken: {
    sure: 'cook, cooking, cooking together, prepare meals, cook together, cooking buddy, meal prep, help in the kitchen, make soup, chef',
    likely: 'kitchen, dishes, stew, cuisine',
    maybe: 'food, meal, recipe',
  },
  bakken: {
    sure: 'baking, bake a cake, birthday cake, bake bread, cookies, bake together, cupcakes',
    likely: 'cake, bake, oven, pie',
  },
  kookles: {
    sure: 'cooking lesson, cooking lessons, learn to cook, teach cooking, teach me to cook, cooking class, learn recipes, cooking workshop',
    likely: 'recipe, recipes',
    maybe: 'cook',
  },
  maaltijd: {
    sure: 'bring a meal, cooked meal, hot meal, warm meal, home cooked, extra portion, meals, meal delivery, plate of food, meals on wheels, bowl of soup, cook too much, meal for, bring you a plate, cook for you, cook for a sick, cook extra',
    likely: 'dinner, portion, soup, meal',
    maybe: 'food, cook, eat',
  },
  'eten-delen': {
    sure: 'leftover food, share food, surplus food, food bank, spare vegetables, harvest, spare apples, food waste, community fridge',
    likely: 'leftovers, surplus, apples',
    maybe: 'food, spare',
  },
  'huis-en-tuin': { sure: 'in and around the house, around the house, around your home, house and garden' },
  tuin: {
    sure: 'garden, gardening, gardener, garden work, yard work, garden maintenance, backyard, front garden, rake leaves, overgrown, green fingers, allotment help, work in your garden, help in the garden, my garden, your garden',
    likely: 'trees, digging, rake, bushes, yard, compost, patio, garden is a jungle, jungle',
    maybe: 'plants, flowers, outside, leaves',
  },
  'gras-maaien': {
    sure: 'mow the lawn, lawn, mowing, cut the grass, lawnmower, mow grass, cutting grass',
    likely: 'grass, mow',
  },
  snoeien: {
    sure: 'hedge, pruning, prune, trim the hedge, hedge trimming, cut branches, tree cutting, trim bushes, cut the hedge',
    likely: 'branches, trim, shrubs, tree',
  },
  onkruid: { sure: 'weeding, weeds, pull weeds, nettles, moss', likely: 'weed' },
  moestuin: {
    sure: 'vegetable garden, grow vegetables, allotment, sowing, seeds, community garden, vegetable patch',
    likely: 'seedlings, herbs, tomatoes, grow, planting, plant bulbs, tulip bulbs',
    maybe: 'vegetables, plants',
  },
  'tuin-aanleggen': {
    sure: 'fence, lay tiles, paving, build a shed, plant a tree, landscaping, remove tiles, garden path',
    likely: 'tiles, shed, soil, decking',
    maybe: 'dig',
  },
  klussen: {
    sure: 'odd jobs, handyman, diy, small jobs around the house, carpenter, carpentry, handywoman, small repairs, home repairs, handy with tools, do it yourself, home improvement, fix things around the house',
    likely: 'tools, handy, screw, toolbox, woodwork, hammer',
    maybe: 'wall, fix, jobs, wood',
  },
  ophangen: {
    sure: 'hang a picture, hang pictures, put up shelves, put up a shelf, curtain rail, hang curtains, hang a mirror, drill holes, drill a hole, mount tv, hang up',
    likely: 'shelf, shelves, curtains, drill, mirror, painting on the wall, hang',
    maybe: 'wall, picture',
  },
  'lampen-en-stroom': {
    sure: 'hang a lamp, change light bulb, light bulb, electrician, socket, light switch, ceiling light, lamp broken, wiring, fuse box, chandelier, install a light, doorbell, electrical, change a bulb, change the bulb, bulb in the hall, light does not work, lamp does not work, replace a bulb',
    likely: 'lamp, bulb, light, plug, electricity',
    maybe: 'ceiling, wires',
  },
  'meubels-monteren': {
    sure: 'assemble furniture, flat pack, ikea, put together furniture, assemble wardrobe, assemble bed, furniture assembly, take apart furniture, build furniture, assemble a',
    likely: 'assemble, wardrobe, assembly, furniture',
    maybe: 'bed, desk, table',
  },
  schilderen: {
    sure: 'painting walls, paint walls, paint my room, wallpaper, decorating, paint the ceiling, wallpapering, paint the room, painting and decorating, paint the fence, plastering',
    likely: 'paint, painter, paintbrush, sanding, walls',
    maybe: 'painting, ceiling, room',
  },
  loodgieten: {
    sure: 'leaking tap, plumber, plumbing, blocked drain, blocked sink, toilet broken, dripping tap, blocked toilet, radiator, boiler, shower head, gutter, water leak, connect washing machine, toilet leaks',
    likely: 'leak, leaking, tap, sink, drain, toilet, heating, shower',
    maybe: 'water, bathroom',
  },
  'deuren-en-sloten': {
    sure: 'door stuck, lock broken, change the lock, door hinge, door handle, window stuck, hinges, locksmith',
    likely: 'door, lock, hinge',
    maybe: 'key, window',
  },
  'vloer-leggen': { sure: 'laminate, lay flooring, carpet, floor laying, skirting boards, flooring, tiling', likely: 'floor' },
  'energie-besparen': {
    sure: 'draught, draft excluder, insulation, save energy, energy bill, energy saving, energy coach, radiator foil, solar panels',
    likely: 'energy, insulate, heating costs',
    maybe: 'cold, gas',
  },
  'veilig-wonen': {
    sure: 'smoke detector, smoke alarm, grab rail, handrail, carbon monoxide, threshold, fall prevention, stair rail',
    likely: 'detector, rail',
  },
  repareren: {
    sure: 'repair, repair cafe, fix appliance, repairing, repairs, vacuum cleaner broken, soldering, fix my, toaster broken, radio broken, mend things',
    likely: 'broken, vacuum cleaner, appliance, toaster, washing machine, coffee machine',
    maybe: 'fix, mend, clock, radio',
  },
  'fiets-maken': {
    sure: 'fix bike, repair bike, bike repair, bicycle repair, flat tyre, flat tire, puncture, fix bicycle, repair bicycle, bike broken, bike chain, bike mechanic, bike brakes, fix bikes, repair bikes, bike lights, gears bike, fix my bike, bike has a flat, my bike is broken, brakes squeak, fix bicycles, bike has',
    likely: 'brakes, tyre, chain, gears, mechanic',
    maybe: 'bike, bicycle, tire, flat',
  },
  'hulpmiddel-maken': {
    sure: 'repair wheelchair, wheelchair repair, repair walker, mobility scooter repair, fix walker, rollator repair, fix pram',
    likely: 'mobility scooter',
  },
  naaien: {
    sure: 'sewing, sew, sewing machine, hem trousers, shorten trousers, mend clothes, alterations, tailor, zipper, zip broken, sewing lessons, shorten curtains, seamstress, needle and thread, buttons, stitch, clothes repair',
    likely: 'trousers, hem, button, fabric, dress, jacket, skirt',
    maybe: 'clothes, mend, curtains, shorten, too long, shorten them',
  },
  schoonmaken: {
    sure: 'cleaning, clean my house, housework, household chores, hoovering, vacuuming, cleaner, mopping, clean the house, spring clean, clean kitchen, clean bathroom, housekeeping, washing up, dusting',
    likely: 'clean, chores, household, dirty, dishes',
    maybe: 'wash, dust, tidy',
  },
  'ramen-lappen': { sure: 'wash windows, clean windows, window cleaning, window cleaner', likely: 'windows' },
  'was-en-strijk': {
    sure: 'ironing, laundry, iron shirts, do the washing, fold clothes, washing and ironing',
    likely: 'iron, sheets',
  },
  opruimen: {
    sure: 'tidy up, declutter, decluttering, sort things, clear out attic, clear out shed, tidying, clear the attic, clear the garage, sort out my, too much stuff, organise my home, organize my home, clear out house, house clearance',
    likely: 'attic, basement, shed, sorting, tidy, garage, mess, clutter, organising',
    maybe: 'boxes, clear, stuff',
  },
  verhuizen: {
    sure: 'moving house, move house, moving boxes, moving help, moving to a new, help me move, moving day, pack boxes, unpack boxes, packing boxes, new apartment move, removal, removals, moving flat, moving out, moving in, relocate, house move, moving on, help with boxes, carry boxes, moving to another',
    likely: 'moving, boxes, moving van, packing, unpack, van',
    maybe: 'strong, new apartment, new house, stairs',
  },
  sjouwen: {
    sure: 'carry furniture, move furniture, heavy lifting, lift heavy, carry heavy, strong arms, muscle, move a sofa, carry upstairs, move a wardrobe, lifting, strong people, strong back',
    likely: 'carry, heavy, lift, sofa, strong',
    maybe: 'stairs, upstairs, washing machine',
  },
  'huis-bewaken': {
    sure: 'house sitting, house sit, house sitter, check my mail, look after house, collect my mail, keep an eye on my house, watch my house, empty mailbox',
    likely: 'while away, house holiday, on holiday, on vacation, while i am away',
    maybe: 'holiday, vacation, away, mail',
  },
  'planten-verzorgen': {
    sure: 'water plants, watering plants, plant sitting, water my plants, houseplants, plant sitter, water the garden',
    likely: 'plants holiday, plants, watering',
    maybe: 'water',
  },
  'sleutel-bewaren': { sure: 'spare key, keep a key, key holder, spare keys, locked out', likely: 'keys, key' },
  stoep: {
    sure: 'sweep the pavement, sweep the street, sweep the sidewalk, clean the stairwell',
    likely: 'pavement, sidewalk, sweep, broom',
  },
  sneeuwruimen: { sure: 'shovel snow, clear snow, snow, icy pavement, grit', likely: 'ice, slippery', maybe: 'winter' },
  container: {
    sure: 'put out bins, take out bins, garbage bins, wheelie bin, take out trash, rubbish bins, bin day, take the bins out, put the bin out',
    likely: 'bins, garbage, trash, bin',
    maybe: 'rubbish',
  },
  zwerfvuil: {
    sure: 'litter, litter picking, pick up litter, clean up the neighbourhood, street clean up, clean street',
    likely: 'clean up',
  },
  'spullen-lenen': {
    sure: 'borrow, lend, to borrow, you can borrow, lending, lend out, party tent, borrow a tent, borrow a bike, borrow a projector, borrow table, borrow chairs, share things',
    likely: 'borrowing, use my',
    maybe: 'projector, tent, chairs, table, share',
  },
  'gereedschap-lenen': {
    sure: 'borrow tools, borrow ladder, borrow a drill, lend tools, borrow a ladder, borrow a trailer, borrow lawnmower, tool library, lend a drill, lend my ladder, have a drill, have a ladder, anybody have a ladder, anyone have a drill, use your drill, use your ladder, borrow your tools, ladder this weekend, drill this weekend, drill i can use',
    likely: 'ladder, power drill, trailer',
    maybe: 'drill, tools, saw',
  },
  weggeven: {
    sure: 'give away, giving away, free to collect, free pick up, second hand, secondhand, free stuff, swap, free furniture',
    likely: 'spare, unwanted',
    maybe: 'furniture, clothes, books, free',
  },
  dieren: { sure: 'love animals, help with pets, animal lover, pet lover', likely: 'pets, pet, animals, animal' },
  'hond-uitlaten': {
    sure: 'walk dog, dog walking, dog walker, walking dogs, take dog for a walk, take dog out, dog out, walk my dog, walk your dog, puppy walk, dog walks, walks with dog, dog exercise, run with dog, walk our puppy, walk our dog, dog needs a walk, dog for walks, let the dog out, dog wants to run, dog needs exercise, dog needs to go out, dog out for',
    likely: 'dog walk, leash, labrador',
    maybe: 'dog, puppy, walk, dogs',
  },
  'huisdier-oppas': {
    sure: 'pet sitting, pet sitter, look after pet, care for pet, look after my pet, look after pets, pet care, look after animals, mind my pet, pet minding',
    likely: 'pets holiday, feed pets',
    maybe: 'feed, holiday, pet',
  },
  'kat-voeren': {
    sure: 'cat sitter, cat sitting, feed cat, look after cat, feed my cat, cat food, litter box, litter tray, cats fed, look after cats, feed my cats, kitten care',
    likely: 'cat, cats, kitten, kitty',
    maybe: 'feed, cuddle',
  },
  'hond-oppas': {
    sure: 'dog sitter, dog sitting, look after dog, look after my dog, dog boarding, take care of my dog, dog stay, mind the dog, dog day care',
    likely: 'dog care, dog alone',
    maybe: 'dog, puppy, stay',
  },
  'kleine-dieren': {
    sure: 'feed rabbit, look after rabbit, guinea pig, guinea pigs, look after chickens, feed chickens, feed fish, aquarium, hamster, budgie, parrot, horse care',
    likely: 'rabbit, rabbits, chickens, hens, fish, bird, birds, horse, pony, tortoise',
    maybe: 'cage, hutch',
  },
  dierenarts: { sure: 'vet, take to the vet, veterinarian, vet appointment, animal hospital', likely: 'sick cat, sick dog' },
  vervoer: {
    sure: 'give a ride, need a ride, need a lift, drive me, drive you, transport, lift to, ride to, chauffeur, no car, by car, driver, take me by car, drive people, give lifts, drive to the airport, can drive, have a car, car ride, drive someone, someone to drive, drive me to, take me to the station, bring me to the station, take me to, pick me up, with my car',
    likely: 'drive, car, ride, lift, driving, petrol, vehicle',
    maybe: 'station, airport, trip, take me',
  },
  'rit-naar-zorg': {
    sure: 'drive to hospital, ride to hospital, lift to hospital, drive to appointment, ride to appointment, ride to doctor, drive to doctor, lift to the doctor, hospital transport, drive to dialysis, drive me to the hospital, hospital run',
    likely: 'chemotherapy, radiotherapy, dialysis',
    maybe: 'hospital, clinic, doctor',
  },
  meerijden: {
    sure: 'carpool, car sharing, share a ride, ride share, space in my car, seat in the car, drive along',
    likely: 'spare seat',
  },
  reisbegeleiding: {
    sure: 'travel together, train together, travel buddy, public transport, take the train with, take the bus with, bus with me, train with me, learn to use the bus',
    likely: 'train, bus, tram, travel',
    maybe: 'journey',
  },
  'mee-naar-afspraak': {
    sure: 'accompany to appointment, come along to appointment, come with me to an appointment, someone to come with me, go with me, come along with me, accompany me, accompany you, take notes, extra pair of ears',
    likely: 'accompany, appointment, companion',
    maybe: 'meeting, together, come with',
  },
  'mee-naar-arts': {
    sure: 'come with me to doctor, go with me to hospital, accompany to hospital, accompany to doctor, go along to doctor, come along to hospital, with me to the doctor, with me to the hospital, doctor appointment with, with you to the doctor, with you to the hospital, hospital appointment together, come to the hospital with me, come to the doctor with me, hospital with me, come with me to the hospital, doctor with me',
    likely: 'doctor, hospital, dentist, gp, specialist, clinic',
    maybe: 'appointment, test results, surgery',
  },
  'mee-naar-instantie': {
    sure: 'with me to the town hall, with me to the municipality, go with me to the municipality, with me to the bank, meeting with the municipality, come to town hall, with me to immigration, go to the office with me',
    likely: 'municipality, town hall, city hall, immigration, lawyer, court',
    maybe: 'meeting, office, bank',
  },
  rolstoelwandelen: {
    sure: 'wheelchair, push wheelchair, wheelchair walk, wheelchair outing, push my wheelchair, push a wheelchair, wheelchair user',
    likely: 'nursing home walk, push',
    maybe: 'fresh air, walker, outside, care home, nursing home',
  },
  wandelen: {
    sure: 'go for a walk, walking buddy, walk together, walking together, stroll, hiking, walking group, go for walks, walking partner, walks together, hike, walk in the park, evening walk, nordic walking',
    likely: 'walk, walking, fresh air, walks',
    maybe: 'nature, outside, park, forest',
  },
  fietsen: {
    sure: 'cycling together, cycling buddy, bike ride, cycle together, cycling trips, cycle tours, cycling group, cycling partner, bike rides, road bike, mountain bike',
    likely: 'cycling, cycle, ride bikes',
    maybe: 'bike, bicycle',
  },
  'leren-fietsen': {
    sure: 'learn to cycle, learn to ride a bike, cycling lesson, teach me to cycle, cannot cycle, bike lesson, cycling lessons, teach cycling',
    likely: 'cycle in traffic',
  },
  duofietsen: {
    sure: 'tandem, duo bike, rickshaw, cycling without age, trishaw',
  },
};
