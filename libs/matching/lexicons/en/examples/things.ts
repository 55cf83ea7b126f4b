import type { BranchExamples } from '../../../lexicon.js';

export const things: BranchExamples = {
  verhuizen: `
    On 1 December I must be out of Diemen and in Almere by noon. It's one bed, a fridge, twelve boxes and a keyboard. I have beer and samosas but no van.
    I drive a Sprinter for my boss and at weekend he lets me take it. If you change house and have nobody, I come with my cousin and we carry everything.
    I get my keys on the 1st and have nobody here yet. Who can help carry boxes for a day?
    Van plus driver needed, student room, Delft to Rotterdam.
    From third floor without lift to ground floor round the corner. Pizza and eternal gratitude.
    Where do people get removal boxes for free?
    My divorce came through, I have to be out with two children in a week, and friends are all far away.
    does anyone have a driving licence for big van, I rent it
    Moving into sheltered housing at 84. Packing the china is beyond me.
    We're status holders and got a house in another town, we need transport for beds and fridge.
    Piano upstairs, need straps and six strong men
    Is there a moving lift we could use for the window side?
    Helping hands Saturday, some bubble wrap too.
    After unpacking I don't know how to make this place a home, who helps settle in?
    I have a van and strong arms, petrol money is enough.
    Thirty removal boxes, flat, come and collect.
    Rugby team offers muscle for removals once a month.
    I'm a master at packing glass in newspaper.
    Moved eleven times through five countries, so I can make you a checklist and label everything.
    Weekend movers: my cousin and me, with dolly, blankets and ropes.
    If you've just arrived I'll help you unpack and find the shops.
    Trailer available for small moves in Groningen.
    Can drive a rented box truck, experienced and insured.
    Older people who move: I measure the new place, pack, and hang the pictures the same night.
    Student moving out? Cargo bike and two hands.
  `,
  sjouwen: `
    Washing machine stands in the hall downstairs, delivery men said stairs is not in the price. I'm on third floor, steep Dutch stairs, and I weigh fifty kilos.
    I'm 1.94, rugby player, first year at TU. Got a sofa that must go from attic to street or sacks of soil to the back garden? Text me, it saves me the gym.
    A sofa must go up one flight, I'm one person with a bad back.
    Washing machine has to come down to the street.
    Ten bags of soil lie on the pavement. I'm 77 and they weigh as much as me.
    Who helps lift a wardrobe from one bedroom to the other? It'll take ten minutes.
    bought a fridge on marktplaats, 2 floors no lift
    My crates of water and cat litter are too heavy since the operation.
    The delivery man left a box of 40 kilos at the door downstairs.
    Wanted: two men and a hand truck for a concrete planter.
    Can I get help to put the mattress to the attic?
    Old telly, one of those deep ones, to the recycling please, I can't even shift it.
    Flip my mattress every season, too awkward alone.
    Firewood must be stacked behind the house, three cubic metres.
    Strong back, no gym membership. Call me when something heavy needs moving.
    I own a sack truck and lifting straps.
    Two brothers living next door to the church, glad to haul your sofa or washer upstairs.
    Heavy shopping, beer crates, bags of compost? I carry them to your door.
    Quick lifting job in Leiden centre, I'm over in five minutes.
    Bodybuilder with a good heart.
    Let me bring your garden furniture into the shed for winter.
    I've moved pianos for a living, so a cabinet is nothing.
    Carrying logs, tiles or sandbags, I count it as training.
    Don't drag that chest of drawers yourself, shout over the fence.
    Big items to the kerb on bulky waste day, I take the other end.
  `,
  'spullen-lenen': `
    My parents come three weeks from Pretoria with my sister's baby. Would anyone have a camp cot, a car seat and a buggy we could use till New Year? We'd handle them gently.
    Three folding tables, sixteen chairs, a big urn for tea and a gazebo, left from our India day. They're in my garage and any family with a birthday can take them for the weekend.
    Can I borrow a folding table and eight chairs for my son's birthday?
    Anyone got a travel cot for the weekend?
    My sister comes from Nigeria with her family, I miss two air mattresses and a high chair.
    A raclette set for Saturday night?
    Looking for a tent, we want to try camping before buying.
    suit size 48, one day, job interview
    Do you own a suitcase I could use, 23 kilo size?
    Projector and screen for the match on the square.
    Big soup pan, at least fifteen litres, returned clean.
    Child seat for a bike while grandson's here.
    Party lights, extension cord, gazebo in case of rain.
    Does somebody have a wheelchair to spare for one outing with my gran?
    Board games, puzzles and a karaoke machine, borrow what you like.
    My tent and sleeping bags are only used in July.
    Roof box, bike carrier, child car seat: I lend them to neighbours.
    Party stuff: forty glasses, cake stand, bunting, beer tables.
    I've got baby things for visiting grandchildren, cot, buggy, chair.
    Take my trailer for a day, I don't need it.
    Sewing machine standing idle, may go out on loan.
    Fancy dress trunk! Pirates, queens, Sinterklaas hats.
    You don't have to buy a fondue set or waffle iron, use ours.
    Lending my e-reader and a shelf of English novels.
    Sledge, skates, inflatable boat, depends on the season.
  `,
  'gereedschap-lenen': `
    For one hour I look for a drill with hammer function, size 8 bit. I bring it back the same evening, clean, with a piece of cheesecake.
    My shed in Hoofddorp has a mitre saw, a sander, a tile cutter and a pressure washer that mostly sleep. You may borrow, just tell me which day and don't bring it wet.
    Could I borrow a hammer drill for one evening?
    Who's got a tile cutter?
    I need a long ladder to reach the gutter, just Saturday morning.
    Pressure washer needed for my terrace, I'll bring cake back with it.
    sander anyone? belt or orbital, both fine
    A hedge trimmer for two hours, I can't justify buying one.
    Looking for a wallpaper steamer, pasting table and long roller.
    Circular saw or jigsaw to shorten a worktop.
    I miss a torx bit T25, silly but everything stops.
    Does anybody have a wheelbarrow and two shovels I might use?
    Spanner 32 for a radiator, please.
    Scaffold tower to lend out? I'd treat it as my own.
    My shed is a tool library: drills, saws, clamps, sanders.
    Extension ladder, 8 metres, may be fetched.
    You can have my chainsaw if you know how to use it.
    Why should twenty houses own twenty drills? Borrow mine.
    Heat gun, tacker, spirit level, multimeter, ask and it's yours for a day.
    I lend out my cement mixer.
    Lawnmower, strimmer and cultivator on loan in our street.
    Complete socket set and car jack, just text.
    Take the pressure washer, only bring it back with the hose.
    Toolbox for newcomers: hammer, pliers, screwdrivers, keep it a week.
    Tile saw and grout float are free till May.
  `,
  weggeven: `
    In our new flat is nothing, truly, just a lamp. If you change your plates, curtains, saucepans or a small table, don't put it on street, my son and me will fetch it.
    Repatriating to Texas in January and the container's full. There's a fine oak desk, a toddler bed and a box of board games. Free, so long as somebody actually uses it.
    I arrived with one suitcase and have an empty flat. Does anyone have a table, pans or a bed they don't use?
    Looking for free baby clothes size 62.
    Who wants to get rid of a bicycle? Mine was stolen and I can't afford one.
    Any moving boxes, jam jars or egg cartons left over?
    My neighbour, status holder with 3 kids, needs winter coats and school bags.
    sofa for student house, ugly is ok
    Wool scraps wanted for the knitting club of our care home.
    Does somebody have an old laptop for a girl starting school?
    Seeking a fridge that works, can pick it up.
    We collect toys for the shelter, dolls, Duplo, puzzles.
    Leftover paint, white, five litres or so, for a room.
    Are there paving stones going spare? I'll come and take them up.
    Free to a good home: an oak table, six chairs, some scratches.
    Bag of maternity wear and babygrows, take all.
    Emptying my mother's house, come and choose crockery, linen, lamps.
    Leaving the Netherlands, everything must go, microwave, desk, bike, rice cooker.
    Windfall apples in crates by the gate, help yourself.
    Our daughter outgrew her bed, mattress included, for nothing.
    I've put up a little cupboard with free books and tins outside.
    Washing machine works fine, just collect.
    Box with English books and jigsaws looking for a new owner.
    Curtains, blackout, 2.40 long, who needs them?
    Surplus toys, scooter and roller skates for a family with little money.
  `,
};
